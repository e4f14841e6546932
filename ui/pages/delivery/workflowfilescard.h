// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/loaddelivery.h"
#include "widgets/card.h"

class QTableWidget;

namespace sextant {

class ListRow;
class TextLabel;

/// What the workflow files of the repositories say, one a row; below, every statement about the chosen one. A statement
/// opens the file at its line.
class WorkflowFilesCard : public Card
{
    Q_OBJECT

public:
    explicit WorkflowFilesCard(QWidget *parent = nullptr);

    void setWorkflows(const QList<RepositoryWorkflows> &repositories);
    bool isEmpty() const { return m_files.isEmpty(); }

Q_SIGNALS:
    void opened(qint64 repositoryId, const QString &path, int line);

private:
    struct Row
    {
        qint64 repositoryId = 0;
        QString name;
        WorkflowFile file;
    };

    void fillRow(int row);
    void showChosen();
    void addStatement(const WorkflowSign &sign);
    void addRow(const struct ListEntry &entry, int line);

    QTableWidget *m_table;
    QVBoxLayout *m_statements;
    TextLabel *m_text;
    QList<ListRow *> m_shown;
    QList<Row> m_files;
    QList<RepositoryWorkflows> m_repositories; ///< as they are shown
    bool m_isFilled = false;
};

} // namespace sextant
