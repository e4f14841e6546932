// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/findingstore.h"

#include <QMenu>

namespace sextant {

/// Everything that can be done with the finding under the cursor and those chosen with it, each with its key, so that
/// the menu teaches what the keyboard does.
class FindingMenu : public QMenu
{
    Q_OBJECT

public:
    struct Check
    {
        QString id;
        QString title;
        bool isPlanned = false; ///< the plan has a task for it
    };

    /// hasFile: the inspected code has the file that the finding is about.
    FindingMenu(const StoredFinding &finding, qsizetype chosen, const QList<Check> &checks, bool hasFile,
                QWidget *parent);

Q_SIGNALS:
    void decisionWanted(TriageDecision decision);
    void ownerWanted();
    void sameRuleWanted();
    void sameFileWanted();
    void checkWanted(const QString &id);
    void taskWanted(const QString &id);
    void fileWanted();
    void rowsWanted();  ///< into the clipboard
    void placeWanted(); ///< likewise
    void issueWanted(); ///< likewise

private:
    void addDecisions(qsizetype chosen);
    void addOthers(const Finding &finding);
    void addTargets(const QList<Check> &checks, bool hasFile);
    void addCopies(const Finding &finding);
};

} // namespace sextant
