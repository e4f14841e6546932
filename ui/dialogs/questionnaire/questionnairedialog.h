// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/questionnairemodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QListWidget;
class QPlainTextEdit;
class QTableView;

namespace sextant {

class Button;
class Notice;
class QuestionnaireDesk;
class Session;
class TextLabel;

/// A buyer's questions one after the other: what is proposed and why, accept, change, take back, and write.
class QuestionnaireDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionnaireDialog(Session *session, const QString &file, QWidget *parent);

Q_SIGNALS:
    void checkRequested(const QString &checkId);

private:
    QWidget *makeHead();
    QWidget *makeTable();
    QWidget *makeDetail();
    QWidget *makeFoot();
    QComboBox *addColumnChoice(QLayout *row, const QString &name, const QString &objectName);
    void listen();
    void addKeys();
    void showFile();
    void showColumns();
    void showQuestion();
    void showState();
    void chooseColumns();
    void accept() override;
    void acceptCurrent();
    void clearCurrent();
    void goToNext();
    void askForFile();
    int current() const;

    Session *m_session;
    QuestionnaireDesk *m_desk;
    QuestionnaireModel *m_model;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_questionColumn = nullptr;
    QComboBox *m_answerColumn = nullptr;
    QComboBox *m_commentColumn = nullptr;
    QComboBox *m_language = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_question = nullptr;
    TextLabel *m_reason = nullptr;
    QComboBox *m_answer = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    QListWidget *m_citations = nullptr;
    QDoubleSpinBox *m_above = nullptr;
    QCheckBox *m_people = nullptr;
    Button *m_accept = nullptr;
    Button *m_clear = nullptr;
    Button *m_write = nullptr;
    Notice *m_notice = nullptr;
    TextLabel *m_state = nullptr;
};

} // namespace sextant
