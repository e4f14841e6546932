// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/mappingdraft.h"

#include <QWizardPage>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QStandardItemModel;
class QTableView;

namespace sextant {

class ImportDesk;
class TextLabel;
class TrialView;

/// Which of the tables that the file seems to hold, with its first rows.
class TablePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit TablePage(MappingDraft *draft, QWidget *parent = nullptr);
    bool isComplete() const override;

private:
    void showTables();
    void showRows();

    MappingDraft *m_draft;
    QComboBox *m_tables;
    QStandardItemModel *m_rows;
    QTableView *m_view;
    TextLabel *m_trouble;
};

/// Which column is what.
class FieldsPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit FieldsPage(MappingDraft *draft, QWidget *parent = nullptr);
    void initializePage() override;
    bool isComplete() const override;

private:
    void showExamples();

    MappingDraft *m_draft;
    QList<QComboBox *> m_fields; ///< in the order of names<MappedField>()
    QList<TextLabel *> m_examples;
};

/// What the words of the severity and of the state mean.
class WordsPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit WordsPage(MappingDraft *draft, QWidget *parent = nullptr);
    void initializePage() override;

private:
    void showWords();
    void addSeverity(const QString &word);
    void addState(const QString &word);

    MappingDraft *m_draft;
    QComboBox *m_scale;
    QFormLayout *m_severities;
    QFormLayout *m_states;
    QWidget *m_statePart;
    TextLabel *m_nothing;
    QStringList m_shown; ///< words that have a row
};

/// Under which names it is kept.
class NamePage : public QWizardPage
{
    Q_OBJECT

public:
    NamePage(MappingDraft *draft, ImportDesk *desk, QWidget *parent = nullptr);
    void initializePage() override;
    bool isComplete() const override;

private:
    void takeNames();

    MappingDraft *m_draft;
    ImportDesk *m_desk;
    QLineEdit *m_name;
    QLineEdit *m_tool;
    QComboBox *m_about;
    TextLabel *m_replaces;
    TextLabel *m_recognised;
};

} // namespace sextant
