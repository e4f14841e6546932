// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "widgets/card.h"

namespace sextant {

class Button;
class TextLabel;

/// A question about the product that nobody answered.
struct ProductQuestion
{
    QString id;
    QString text;
    QString help;
    int settles = 0; ///< how many checks its answer decides on

    bool operator==(const ProductQuestion &) const = default;
};

/// The questions that settle most, each answered where it stands.
class QuestionsCard : public Card
{
    Q_OBJECT

public:
    static constexpr int fewQuestions = 3;

    explicit QuestionsCard(QWidget *parent = nullptr);

    void setQuestions(const QList<ProductQuestion> &questions);
    void focusFirst();

Q_SIGNALS:
    void answered(const QString &questionId, Truth value);
    void rebuilt(); ///< its buttons are new ones

private:
    void rebuild();
    QWidget *makeRow(const ProductQuestion &question, bool first);

    QList<ProductQuestion> m_questions;
    bool m_all = false;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_lines;
    TextLabel *m_none;
    Button *m_more;
};

} // namespace sextant
