// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sourcesdesk.h"

#include <QDialog>

class QStandardItemModel;
class QTableView;

namespace sextant {

class Button;
class Notice;
class TextLabel;

/// What the open project is made of: repositories, and folders of them that stand for themselves; and the folders that
/// look like packages, each added with one press. Not modal; every change can be undone.
class SourcesDialog : public QDialog
{
    Q_OBJECT

public:
    SourcesDialog(Session *session, QWidget *parent);

private:
    QWidget *makeSources();
    QWidget *makeOffered();
    void read();
    void showChosen();
    const Repository *chosenSource() const;
    void addFolder();
    void addChosenOffers();

    Session *m_session;
    SourcesDesk *m_desk;
    QList<Repository> m_sources;
    QList<OfferedComponent> m_offered;
    QStandardItemModel *m_sourceRows;
    QStandardItemModel *m_offeredRows;
    QTableView *m_sourceView;
    QTableView *m_offeredView;
    Notice *m_trouble;
    TextLabel *m_twice;
    TextLabel *m_none;
    Button *m_rename;
    Button *m_addFolder;
    Button *m_forget;
    Button *m_addOffered;
};

void showSources(Session *session, QWidget *parent);

} // namespace sextant
