// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace sextant {

class Button;
class ChoiceRow;
class ProfileDesk;
class Session;
class TextLabel;

/// Every question about the kind of product, with what the repository shows beside each. Answers are tried first: the
/// dialog says which checks come and go and how the score moves, and only then they count, as one undo step.
class ProductProfile : public QDialog
{
    Q_OBJECT

public:
    ProductProfile(Session *session, QWidget *parent);

    const QMap<QString, Truth> &pending() const { return m_pending; }

private:
    QWidget *makeQuestions();
    QWidget *makePreview();
    QWidget *makeButtons();
    void addQuestion(QVBoxLayout *rows, const QString &questionId);
    void choose(const QString &questionId, Truth value);
    void showAnswers();
    void showPreview();
    QString namesOf(const QStringList &checkIds) const;
    Truth current(const QString &questionId) const;

    Session *m_session;
    ProfileDesk *m_desk;
    QScrollArea *m_scroll;
    QList<ChoiceRow *> m_rows;
    QMap<QString, Truth> m_pending;
    TextLabel *m_summary;
    TextLabel *m_score;
    TextLabel *m_lists;
    Button *m_apply;
};

/// Opens it for the open project, unless it is on the screen already.
void showProductProfile(Session *session, QWidget *parent);

} // namespace sextant
