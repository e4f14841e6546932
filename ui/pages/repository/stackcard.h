// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/repositorydesk.h"
#include "widgets/card.h"

namespace sextant {

class PartLegend;

/// One bar of the languages by lines.
class LanguageBar : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageBar(QWidget *parent = nullptr);

    void setLanguages(const QList<CodeFigures::Language> &languages);
    QSize sizeHint() const override { return {240, 12}; }
    QSize minimumSizeHint() const override { return {80, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_shares;
};

/// What the product is made of: languages, what was recognised with its support, and what was looked for in vain.
class StackCard : public Card
{
    Q_OBJECT

public:
    explicit StackCard(QWidget *parent = nullptr);

    void setStack(const CodeFigures *figures, const Stack *stack, const QStringList &notFound);

Q_SIGNALS:
    void itemActivated(const StackItem &item);

private:
    void addItem(const StackItem &item);

    LanguageBar *m_bar;
    QWidget *m_languages;
    QVBoxLayout *m_rows;
    QList<StackItem> m_items;
    bool m_all = false; ///< packages and infrastructure too
    const CodeFigures *m_figures = nullptr;
    Stack m_stack;
    QStringList m_notFound;
};

/// "supported until 12 Nov 2027"
QString supportText(const StackItem &item);

} // namespace sextant
