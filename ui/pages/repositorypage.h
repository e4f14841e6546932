// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QPointer>

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace sextant {

class ActivityCard;
class CouplingCard;
class EmptyState;
class FilePane;
class GapsCard;
class HotspotCard;
class KnowledgeCard;
class RepositoryDesk;
class SecretsCard;
class Notice;
class StackCard;
class TimeMachineCard;
class TimeMachineDesk;
struct CheckTurn;
class TestCard;

/// What the code itself tells: where it is hot, who knows it, how it is tested, and what it is made of.
class RepositoryPage : public Page
{
    Q_OBJECT

public:
    RepositoryPage(Session *session, QWidget *parent);

    QString subtitle() const override;
    /// item is the path of a file.
    void goTo(const Destination &destination) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void listen();
    void arrange();
    void refresh();
    void refreshEmpty();
    void openFile(const QString &path, int line = 0); ///< the line is marked as well
    void openFolder(const QString &path);
    void openTurn(const QString &checkId, const CheckTurn &turn);
    void openPane();
    void closePane();
    void placePane();
    QStringList notFound() const;
    QString factsOf(const QString &path) const;

    RepositoryDesk *m_desk;
    TimeMachineDesk *m_past;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    Notice *m_missing = nullptr;
    QWidget *m_choice = nullptr;
    QWidget *m_choiceLabel = nullptr;
    QComboBox *m_repositories = nullptr;
    HotspotCard *m_hotspots = nullptr;
    KnowledgeCard *m_knowledge = nullptr;
    TestCard *m_tests = nullptr;
    ActivityCard *m_activity = nullptr;
    StackCard *m_stack = nullptr;
    SecretsCard *m_secrets = nullptr;
    CouplingCard *m_coupling = nullptr;
    GapsCard *m_gaps = nullptr;
    TimeMachineCard *m_timeMachine = nullptr;
    QString m_listedCommit; ///< that the list in the pane is about; empty: the inspected one
    FilePane *m_pane = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard when the pane opened
    int m_columns = 0;
};

} // namespace sextant
