// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportbuilder.h"

#include "assessment/verdict.h"
#include "catalogue/ownruler.h"
#include "reports/reportsections.h"

#include <QRegularExpression>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ReportBuilderText
{
    Q_DECLARE_TR_FUNCTIONS(ReportBuilder)
};

QList<SensitiveName> namesIn(const ReportSource &source)
{
    QSet<QString> seen;
    QList<SensitiveName> names;
    const auto add = [&](const QString &text, TextKind kind) {
        const QString name = text.trimmed();
        if (name.size() < 2 || seen.contains(name))
            return;
        seen.insert(name);
        names.append({name, kind});
    };
    for (const QString &person : source.people)
        add(person, TextKind::Person);
    if (source.decision) {
        const DecisionDraft &draft = source.decision->record.draft;
        add(draft.person, TextKind::Person);
        for (const Opinion &opinion : draft.opinions)
            add(opinion.person, TextKind::Person);
        for (const ComponentChoice &part : draft.components)
            add(part.path, TextKind::Path);
    }
    for (const CheckResult &result : source.scorecard.assessment.checks) {
        if (result.answer) {
            add(result.answer->person, TextKind::Person);
            add(result.answer->owner, TextKind::Person);
        }
        if (result.risk)
            add(result.risk->owner, TextKind::Person);
        for (const Evidence &evidence : result.evidence) {
            if (!isObserved(evidence.kind))
                add(evidence.source, TextKind::Person);
            for (const Place &place : evidence.places)
                add(place.path, TextKind::Path);
        }
    }
    for (const Inspection &inspection : source.scorecard.inspections) {
        for (const CodeFigures::Person &person : inspection.code.people)
            add(person.name, TextKind::Person);
        add(inspection.repository.name, TextKind::Repository);
        add(inspection.repository.remote, TextKind::Repository);
        add(inspection.repository.path, TextKind::Path);
        for (const NotObserved &item : inspection.notObserved)
            if (item.what.contains(u'.') || item.what.contains(u'/'))
                add(item.what, TextKind::Path);
    }
    for (const ImportedFile &file : source.scorecard.imports)
        add(file.file, TextKind::Path);
    return names;
}

/// The words that the catalogue itself uses, in its own language and in the program's.
QSet<QString> everydayWords(const Catalogue &catalogue)
{
    QStringList texts;
    for (const Check &check : catalogue.checks) {
        const CheckText text = textOf(check);
        texts << text.title << text.question << text.why << text.doneWhen << text.smallTeam << text.howToFix
              << check.title << check.question << check.why << check.doneWhen;
    }
    for (const QString &id : catalogue.dependencySets.keys())
        texts << titleOfFact(catalogue, u"dep:"_s + id);
    for (const QString &id : catalogue.fileSets.keys())
        texts << titleOfFact(catalogue, u"file:"_s + id);
    for (const QString &id : catalogue.textSets.keys())
        texts << titleOfFact(catalogue, u"text:"_s + id);
    for (const QString &id : catalogue.documentSets.keys())
        texts << titleOfFact(catalogue, u"doc:"_s + id);
    QSet<QString> words;
    static const QRegularExpression gaps(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &text : std::as_const(texts))
        for (const QString &word : text.split(gaps, Qt::SkipEmptyParts))
            words << word.toLower();
    return words;
}

/// The checks that apply: those that pass, or all others.
QList<ReportGap> checksIn(const Scorecard &scorecard, bool passing)
{
    QList<ReportGap> gaps;
    for (const CheckResult &result : scorecard.assessment.checks) {
        const Check *check = scorecard.catalogue.find(result.id);
        if (!check || !result.applies() || (result.state == CheckState::Pass) != passing)
            continue;
        ReportGap gap{result.id,
                      textOf(*check).title,
                      textOf(*check).why,
                      result.state,
                      riskAt(check->risk, scorecard.assessment.target),
                      {}};
        for (const Evidence &evidence : result.evidence) {
            if (!gap.kinds.contains(evidence.kind))
                gap.kinds << evidence.kind;
            for (const Place &place : evidence.places)
                if (!place.path.isEmpty() && gap.places.size() < 5)
                    gap.places << place;
        }
        gaps << gap;
    }
    return gaps;
}

} // namespace

ReportTable findingTable()
{
    ReportTable table;
    table.id = u"findings"_s;
    table.columns = {{ReportBuilderText::tr("Severity"), TextKind::Plain, 0.8},
                     {ReportBuilderText::tr("Finding"), TextKind::FindingText, 3},
                     {ReportBuilderText::tr("Place"), TextKind::Path, 2},
                     {ReportBuilderText::tr("Tool"), TextKind::Plain, 0.8},
                     {ReportBuilderText::tr("Decision"), TextKind::Plain, 0.8}};
    return table;
}

ReportDocument buildReport(const ReportSource &source, const ReportTemplate &reportTemplate,
                           const ReportControl &control)
{
    const Assessment &assessment = source.scorecard.assessment;
    ReportDocument document;
    document.audience = reportTemplate.id;
    document.project = source.scorecard.project;
    document.control = control;
    if (control.title.trimmed().isEmpty())
        document.control.title = ReportBuilderText::tr("Production readiness of %1").arg(source.scorecard.project);
    document.at = assessment.now;
    document.method = ReportBuilderText::tr("Method %1, catalogue %2 (%3), Sextant %4")
                          .arg(QString::number(assessment.methodVersion), assessment.catalogueVersion,
                               assessment.catalogueId, source.scorecard.programVersion);
    document.headline = verdictOf(assessment).headline;
    document.score = scoreWithBounds(assessment.product);
    document.summary = summaryOf(source);
    document.mostPages = reportTemplate.pages;
    document.notice = ReportBuilderText::tr("Readiness is a judgement from evidence. It is not a certification.");
    if (const QString own = rulerSentence(source.scorecard.catalogue); !own.isEmpty())
        document.notice = own + u' ' + document.notice;
    if (!reportTemplate.introduction.isEmpty())
        document.sections.append(
            {titleOf(reportTemplate), {ReportParagraph{introductionOf(reportTemplate), false}}, u"introduction"_s});
    for (const QString &id : reportTemplate.sections)
        if (ReportSection section = makeReportSection(id, source, reportTemplate); !section.blocks.isEmpty()) {
            section.id = id;
            section.message = messageOf(id, source);
            document.sections.append(std::move(section));
        }
    if (!control.changeLog.isEmpty())
        document.sections.append({ReportBuilderText::tr("Changes of this document"),
                                  {ReportList{control.changeLog, false}},
                                  u"change-log"_s});
    document.gaps = checksIn(source.scorecard, false);
    document.met = checksIn(source.scorecard, true);
    document.names = namesIn(source);
    document.everyday = everydayWords(source.scorecard.catalogue);
    return document;
}

} // namespace sextant
