// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/cataloguedesk.h"

#include <QDialog>

class QPlainTextEdit;
class QStandardItemModel;
class QTreeView;

namespace sextant {

class Button;
class TextLabel;

/// The catalogues of the workspace: bring one in, take one out for editing, see what is different, and judge the open
/// project by another one. What that does is shown before it is done. Not modal.
class CataloguesDialog : public QDialog
{
    Q_OBJECT

public:
    CataloguesDialog(Session *session, QWidget *parent);

private:
    QWidget *makeButtons();
    QWidget *makeSummary();
    void read();
    void showSelected();
    void showPlan(const CatalogueSwitch &plan);
    void chooseImport();
    void chooseExport();
    void chooseLens();
    QString askWhereTo(const QString &kind, const QString &files);
    void useSelected();
    void removeSelected();
    qint64 selectedId() const;
    QString selectedName() const;
    void select(qint64 id);

    Session *m_session;
    CatalogueDesk *m_desk;
    QStandardItemModel *m_model;
    QTreeView *m_list;
    TextLabel *m_changes;
    TextLabel *m_answers;
    QPlainTextEdit *m_detail;
    Button *m_import;
    Button *m_export;
    Button *m_lens;
    Button *m_remove;
    Button *m_use;
    QList<StoredCatalogue> m_stored;
    std::optional<CatalogueSwitch> m_plan; ///< of the selected one, once it is worked out
};

/// Shows the dialog, or brings it to the front.
void showCatalogues(Session *session, QWidget *parent);

} // namespace sextant
