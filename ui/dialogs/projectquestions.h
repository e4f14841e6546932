// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/stage.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace sextant {

class ChoiceRow;
class Session;

/// The few questions about a new product whose answers settle most checks, on one screen. Each answer counts at once
/// and can be undone; leaving any of them out is fine. Not modal: the first score is already there.
class ProjectQuestions : public QDialog
{
    Q_OBJECT

public:
    ProjectQuestions(Session *session, QWidget *parent);

    static constexpr int mostQuestions = 8;

private:
    void addStages(QVBoxLayout *rows);
    void addQuestion(QVBoxLayout *rows, const QString &questionId, const QString &detail);
    void addHeading(QVBoxLayout *rows, const QString &text);
    void add(QVBoxLayout *rows, ChoiceRow *row);
    void showAnswers();
    void goOnFrom(ChoiceRow *row);
    QWidget *makeButtons();

    Session *m_session;
    QScrollArea *m_scroll;
    QList<ChoiceRow *> m_rows;
    QWidget *m_done = nullptr;
};

/// Offers them for the open project, unless they are on the screen already.
void offerProjectQuestions(Session *session, QWidget *parent);

} // namespace sextant
