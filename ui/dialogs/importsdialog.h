// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importdesk.h"

#include <QDialog>

class QStandardItemModel;
class QTableView;

namespace sextant {

class Button;
class TextLabel;

/// Every report that the findings of the open project come from, newest first, each to be taken back; and the mappings
/// by which unknown files are read. Not modal.
class ImportsDialog : public QDialog
{
    Q_OBJECT

public:
    ImportsDialog(Session *session, QWidget *parent);

private:
    QWidget *makeImports();
    QWidget *makeMappings();
    void readImports();
    void readMappings();
    void showChosen();
    void takeBackChosen();
    void chooseImport();
    void chooseExport();
    const Import *chosenImport() const;
    const Mapping *chosenMapping() const;

    Session *m_session;
    ImportDesk *m_desk;
    QList<Import> m_imports;
    QList<Mapping> m_mappings;
    QStandardItemModel *m_importRows;
    QStandardItemModel *m_mappingRows;
    QTableView *m_importView;
    QTableView *m_mappingView;
    TextLabel *m_why;
    Button *m_takeBack;
    Button *m_export;
    Button *m_remove;
};

void showImports(Session *session, QWidget *parent);

} // namespace sextant
