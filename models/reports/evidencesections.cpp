// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/verdict.h"
#include "base/oneline.h"
#include "reports/reportsections.h"
#include "repository/sourcetitle.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int evidenceShown = 3;

struct EvidenceSectionsText
{
    Q_DECLARE_TR_FUNCTIONS(ReportSections)
};

QString evidenceText(const CheckResult &result)
{
    QStringList lines;
    for (const Evidence &evidence : result.evidence.mid(0, evidenceShown)) {
        QString line = u"%1: %2"_s.arg(labelOf(evidence.kind), oneLine(evidence.summary));
        if (evidence.date.isValid())
            line += u" (%1)"_s.arg(evidence.date.toUTC().date().toString(Qt::ISODate));
        lines << line;
    }
    if (result.evidence.size() > evidenceShown)
        lines << EvidenceSectionsText::tr("and %n more", nullptr, int(result.evidence.size() - evidenceShown));
    return lines.join(u"; "_s);
}

QString placesText(const CheckResult &result)
{
    QStringList places;
    for (const Evidence &evidence : result.evidence)
        for (const Place &place : evidence.places)
            if (const QString text = placeText(place); !text.isEmpty() && !places.contains(text) && places.size() < 3)
                places << text;
    return places.join(u", "_s);
}

QString shiftText(const std::optional<double> &value)
{
    return value ? scoreText(*value) : u"–"_s;
}

QString stateText(const std::optional<CheckState> &state)
{
    return state ? labelOf(*state) : EvidenceSectionsText::tr("not in the rules");
}

} // namespace

ReportSection basisSection(const ReportSource &source)
{
    ReportTable table;
    table.id = u"basis"_s;
    table.columns = {{EvidenceSectionsText::tr("Dimension"), TextKind::Plain, 1.4},
                     {EvidenceSectionsText::tr("Seen"), TextKind::Plain, 1, true},
                     {EvidenceSectionsText::tr("Claimed only"), TextKind::Plain, 1, true},
                     {EvidenceSectionsText::tr("Nothing known"), TextKind::Plain, 1, true}};
    for (int i = 0; i < dimensionCount; ++i) {
        const auto [seen, claimed, missing] = source.scorecard.assessment.basisOf(Dimension(i));
        table.rows << QStringList{labelOf(Dimension(i)), QString::number(seen), QString::number(claimed),
                                  QString::number(missing)};
    }
    return {EvidenceSectionsText::tr("What the figures rest on"),
            {table, ReportParagraph{EvidenceSectionsText::tr(
                                        "Seen means that a check was looked at in code, scans or runs, whatever came "
                                        "of it; how much of it is proven, the scores tell."),
                                    false}}};
}

ReportSection sourcesSection(const ReportSource &source)
{
    ReportTable repositories;
    repositories.id = u"repositories"_s;
    repositories.columns = {{EvidenceSectionsText::tr("Repository"), TextKind::Repository, 2},
                            {EvidenceSectionsText::tr("Commit"), TextKind::Plain, 1},
                            {EvidenceSectionsText::tr("Commits read"), TextKind::Plain, 1, true},
                            {EvidenceSectionsText::tr("Lines of code"), TextKind::Plain, 1, true}};
    for (const Inspection &inspection : source.scorecard.inspections)
        repositories.rows << QStringList{sourceTitle(inspection.repository), shortCommit(inspection.repository.commit),
                                         QString::number(inspection.commitsRead),
                                         QString::number(inspection.linesOfCode)};
    ReportTable imports;
    imports.id = u"imports"_s;
    imports.columns = {{EvidenceSectionsText::tr("Report"), TextKind::Path, 2},
                       {EvidenceSectionsText::tr("Tool"), TextKind::Plain, 1},
                       {EvidenceSectionsText::tr("Open findings"), TextKind::Plain, 1, true}};
    for (const ImportedFile &file : source.scorecard.imports)
        imports.rows << QStringList{oneLine(file.file), file.tool, QString::number(file.counts.open())};
    ReportSection section{EvidenceSectionsText::tr("What was read"), {}};
    if (!repositories.rows.isEmpty())
        section.blocks << repositories;
    if (!imports.rows.isEmpty())
        section.blocks << imports;
    if (section.blocks.isEmpty())
        section.blocks << ReportParagraph{
            EvidenceSectionsText::tr("Nothing was read: every score rests on what people said."), false};
    return section;
}

ReportSection checklistSection(const ReportSource &source)
{
    ReportTable table;
    table.id = u"checklist"_s;
    table.columns = {{EvidenceSectionsText::tr("Check"), TextKind::Plain, 2},
                     {EvidenceSectionsText::tr("State"), TextKind::Plain, 1.3},
                     {EvidenceSectionsText::tr("Class"), TextKind::Plain, 1.3},
                     {EvidenceSectionsText::tr("Evidence"), TextKind::Plain, 3.2},
                     {EvidenceSectionsText::tr("Places"), TextKind::Path, 2},
                     {EvidenceSectionsText::tr("Answered by"), TextKind::Person, 1.3}};
    for (const CheckResult &result : source.scorecard.assessment.checks) {
        const Check *check = source.scorecard.catalogue.find(result.id);
        if (!check || !result.applies())
            continue;
        table.rows << QStringList{textOf(*check).title,
                                  labelOf(result.state),
                                  labelOf(riskAt(check->risk, source.scorecard.assessment.target)),
                                  evidenceText(result),
                                  placesText(result),
                                  result.answer ? result.answer->person : QString()};
    }
    return {EvidenceSectionsText::tr("Every check that applies, with its evidence"), {table}};
}

ReportSection changesSection(const ReportSource &source)
{
    const QString title = EvidenceSectionsText::tr("What changed");
    if (!source.difference)
        return {title,
                {ReportParagraph{EvidenceSectionsText::tr("There is no earlier snapshot to compare with."), false}}};
    const SnapshotDifference &difference = *source.difference;
    ReportTable scores;
    scores.id = u"changes"_s;
    scores.columns = {{EvidenceSectionsText::tr("Dimension"), TextKind::Plain, 1.4},
                      {EvidenceSectionsText::tr("Then"), TextKind::Plain, 1, true},
                      {EvidenceSectionsText::tr("Now (bounds)"), TextKind::Plain, 1, true}};
    for (int i = 0; i < dimensionCount; ++i)
        scores.rows << QStringList{labelOf(Dimension(i)), shiftText(difference.dimensions[std::size_t(i)].before),
                                   scoreWithBounds(source.scorecard.assessment.product, Dimension(i))};
    ReportTable checks;
    checks.id = u"moved"_s;
    checks.columns = {{EvidenceSectionsText::tr("Check"), TextKind::Plain, 3},
                      {EvidenceSectionsText::tr("Then"), TextKind::Plain, 1},
                      {EvidenceSectionsText::tr("Now"), TextKind::Plain, 1}};
    for (const CheckShift &shift : difference.moved) {
        const Check *check = source.scorecard.catalogue.find(shift.checkId);
        checks.rows << QStringList{check ? textOf(*check).title : shift.checkId, stateText(shift.before),
                                   stateText(shift.after)};
    }
    ReportSection section{EvidenceSectionsText::tr("What changed since %1").arg(source.since), {}};
    section.blocks << ReportParagraph{difference.words(), true} << scores;
    if (checks.rows.isEmpty())
        section.blocks << ReportParagraph{EvidenceSectionsText::tr("No check changed its state."), false};
    else
        section.blocks << checks;
    return section;
}

ReportSection risksSection(const ReportSource &source)
{
    ReportTable table;
    table.id = u"risks"_s;
    table.columns = {{EvidenceSectionsText::tr("Accepted risk"), TextKind::Plain, 2},
                     {EvidenceSectionsText::tr("Reason"), TextKind::Plain, 2},
                     {EvidenceSectionsText::tr("Owner"), TextKind::Person, 1},
                     {EvidenceSectionsText::tr("Until"), TextKind::Plain, 0.8}};
    for (const CheckResult &result : source.scorecard.assessment.checks)
        if (const Check *check = source.scorecard.catalogue.find(result.id); check && result.risk)
            table.rows << QStringList{textOf(*check).title, oneLine(result.risk->reason), result.risk->owner,
                                      result.risk->until.toString(Qt::ISODate)};
    const QString title = EvidenceSectionsText::tr("Accepted risks");
    if (table.rows.isEmpty())
        return {title, {ReportParagraph{EvidenceSectionsText::tr("No risk was accepted."), false}}};
    return {title, {table}};
}

ReportSection notSeenSection(const ReportSource &source)
{
    ReportTable table;
    table.id = u"not-seen"_s;
    table.shown = 100;
    table.columns = {{EvidenceSectionsText::tr("What"), TextKind::Path, 1},
                     {EvidenceSectionsText::tr("Why it was not read"), TextKind::Plain, 1}};
    for (const Inspection &inspection : source.scorecard.inspections)
        for (const NotObserved &item : inspection.notObserved)
            table.rows << QStringList{oneLine(item.what), oneLine(item.why)};
    return {EvidenceSectionsText::tr("What was not looked at"),
            table.rows.isEmpty() ? QList<ReportBlock>() : QList<ReportBlock>{table}};
}

} // namespace sextant
