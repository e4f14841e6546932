// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings/findingmenu.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

FindingMenu::FindingMenu(const StoredFinding &finding, qsizetype chosen, const QList<Check> &checks, bool hasFile,
                         QWidget *parent)
    : QMenu(parent)
{
    setAccessibleName(tr("What can be done with this finding"));
    addDecisions(chosen);
    addSeparator();
    addOthers(finding.finding);
    addTargets(checks, hasFile);
    addSeparator();
    addCopies(finding.finding);
}

void FindingMenu::addDecisions(qsizetype chosen)
{
    // The part after the tab is the key, which the list itself answers to.
    const std::pair<QString, TriageDecision> decisions[] = {
        {tr("Confirm\tC"), TriageDecision::Confirmed},       {tr("False alarm…\tF"), TriageDecision::FalseAlarm},
        {tr("Accept risk…\tA"), TriageDecision::Accepted},   {tr("Being fixed\tX"), TriageDecision::Fixing},
        {tr("Repair checked\tV"), TriageDecision::Verified}, {tr("Stays as it is…\tN"), TriageDecision::WontFix},
        {tr("Not decided\tBackspace"), TriageDecision::None}};
    for (const auto &[text, decision] : decisions)
        connect(addAction(text), &QAction::triggered, this,
                [this, decision = decision] { Q_EMIT decisionWanted(decision); });
    if (chosen > 1)
        connect(addAction(tr("The others are duplicates of this one\tU")), &QAction::triggered, this,
                [this] { Q_EMIT decisionWanted(TriageDecision::Duplicate); });
    connect(addAction(tr("Owner…\tO")), &QAction::triggered, this, &FindingMenu::ownerWanted);
}

void FindingMenu::addOthers(const Finding &finding)
{
    connect(addAction(tr("All of the same rule")), &QAction::triggered, this, &FindingMenu::sameRuleWanted);
    if (!finding.path.empty())
        connect(addAction(tr("All in the same file")), &QAction::triggered, this, &FindingMenu::sameFileWanted);
}

void FindingMenu::addTargets(const QList<Check> &checks, bool hasFile)
{
    if (hasFile)
        connect(addAction(tr("Show the file in the repository")), &QAction::triggered, this, &FindingMenu::fileWanted);
    if (checks.isEmpty())
        return;
    auto *found = addMenu(tr("Show the check"));
    for (const Check &check : checks)
        connect(found->addAction(QString(check.title).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, id = check.id] { Q_EMIT checkWanted(id); });
    if (std::ranges::none_of(checks, &Check::isPlanned))
        return;
    auto *tasks = addMenu(tr("Show the task in the plan"));
    for (const Check &check : checks)
        if (check.isPlanned)
            connect(tasks->addAction(QString(check.title).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                    [this, id = check.id] { Q_EMIT taskWanted(id); });
}

void FindingMenu::addCopies(const Finding &finding)
{
    connect(addAction(tr("Copy\tCtrl+C")), &QAction::triggered, this, &FindingMenu::rowsWanted);
    if (!finding.path.empty())
        connect(addAction(tr("Copy where it is")), &QAction::triggered, this, &FindingMenu::placeWanted);
    connect(addAction(tr("Copy as the text of an issue")), &QAction::triggered, this, &FindingMenu::issueWanted);
}

} // namespace sextant
