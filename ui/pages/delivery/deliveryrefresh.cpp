// SPDX-License-Identifier: GPL-3.0-or-later
// What the delivery page shows of what its desk has read.
#include "charts/durationchart.h"
#include "charts/successchart.h"
#include "pages/delivery/deliverybar.h"
#include "pages/delivery/workflowcard.h"
#include "pages/delivery/workflowfilescard.h"
#include "pages/deliverypage.h"
#include "pages/overview/chartcard.h"
#include "session/deliverydesk.h"
#include "widgets/emptystate.h"
#include "widgets/rowscard.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int rowsShown = 4;
/// The checks that runs of a pipeline can prove or disprove.
const QStringList provable{u"ops.ci-pipeline"_s, u"ops.deploy-gate"_s, u"ops.delivery-health"_s, u"ops.rollback"_s,
                           u"rel.unit-tests"_s};

QString seconds(double value)
{
    return DeliveryPage::tr("%1 s").arg(QLocale().toString(value, 'g', 3));
}

} // namespace

QString DeliveryPage::subtitle() const
{
    if (!m_desk->delivery() || delivery().sources.isEmpty())
        return {};
    const auto &sources = delivery().sources;
    const QString name = sources.size() == 1            ? DeliveryWords::sourceName(sources.front().source)
                         : delivery().chosen()          ? delivery().chosen()->name
                         : delivery().places.size() > 1 ? tr("%n repositories", nullptr, int(delivery().places.size()))
                                                        : tr("%n source(s)", nullptr, int(sources.size()));
    return tr("%1, last %2 days, %n run(s)", nullptr, int(delivery().view.runs.size())).arg(name).arg(m_desk->days());
}

void DeliveryPage::refresh()
{
    m_bar->setDays(m_desk->days());
    if (!m_desk->delivery()) {
        m_waiting->setVisible(m_desk->isLoading());
        m_stack->setCurrentWidget(m_waiting);
    } else if (delivery().allRuns == 0 && delivery().reports.isEmpty() && delivery().view.production.records.empty()) {
        showEmpty();
    } else {
        QList<DeliveryBar::Place> places;
        for (const DeliveryPlace &place : delivery().places)
            places << DeliveryBar::Place{place.key, place.name};
        m_bar->setPlaces(places, delivery().place);
        m_bar->setWorkflows(delivery().view.workflows, m_desk->workflow());
        QString words = DeliveryWords::definition(delivery()) + u' ' + DeliveryWords::deploymentSource(delivery());
        if (const QString joined = DeliveryWords::joined(delivery()); !joined.isEmpty())
            words += u' ' + joined;
        if (delivery().view.future > 0)
            words += u' ' + tr("%n run(s) end in the future and are left out.", nullptr, int(delivery().view.future));
        for (const StoredSource &source : delivery().sources)
            if (double(source.completeSince) / 1000 > delivery().view.now - delivery().view.days * 86400)
                words += u' ' + tr("Of %1, runs before %2 may be missing: the file was one page of several.")
                                    .arg(DeliveryWords::sourceName(source.source),
                                         DeliveryWords::moment(double(source.completeSince) / 1000));
        m_definition->setText(words);
        for (std::size_t at = 0; at < m_tiles.size(); ++at)
            m_tiles[at]->setFigure(DeliveryWords::tile(DeliveryFigure(at), delivery()));
        showRuns();
        showProvable();
        showTests();
        showEnvironments();
        m_empty->hide();
        m_runsPart->show();
    }
    if (m_desk->delivery()) {
        m_files->setWorkflows(delivery().workflows);
        m_stack->setCurrentWidget(m_scroll);
    }
    Q_EMIT subtitleChanged();
}

void DeliveryPage::showEmpty()
{
    m_empty->setTexts(
        tr("No runs of a pipeline are known"),
        tr("Sextant reads runs from files, so nothing has to leave this machine. Save the answer of one of these "
           "addresses and import the file:\nGitHub: /repos/OWNER/NAME/actions/runs?per_page=100\nGitLab: "
           "/projects/ID/pipelines?per_page=100\nJenkins: /job/NAME/api/json?depth=1\nJUnit reports of several runs "
           "show "
           "which tests waver and which are slow. Version tags in the repository are taken for deployments until "
           "something better is known."));
    m_runsPart->hide();
    m_empty->show();
}

void DeliveryPage::showRuns()
{
    const DeliveryView &view = delivery().view;
    m_runs.clear();
    for (const PipelineRun &judged : view.judged)
        m_runs << DeliveryWords::stripRun(judged);
    const RunWords words = [this](int index) { return runWords(index); };
    const QString none = m_runs.isEmpty() ? tr("No run ended in this time on this branch.") : QString();
    m_strip->setRuns(m_runs, words);
    m_stripCard->setTitle(view.branch.isEmpty() ? tr("Runs") : tr("Runs on %1").arg(view.branch));
    m_stripCard->setPlaceholder(none);
    QList<QStringList> rows;
    for (qsizetype at = m_runs.size(); at-- > 0 && rows.size() < RunStrip::mostRuns;)
        rows << QStringList{DeliveryWords::moment(m_runs[at].end), runWords(int(at))};
    m_stripCard->setTable({tr("Ended (UTC)"), tr("Run")}, rows);

    m_success->setBuckets(view.buckets);
    const auto rate = view.success.rate();
    m_successCard->setNote(rate
                               ? tr("%1, likely %2 of %n run(s)", nullptr, int(view.success.all))
                                     .arg(DeliveryWords::percent(*rate), DeliveryWords::percents(view.success.interval))
                               : QString());
    m_successCard->setPlaceholder(rate ? QString() : tr("No run that counts ended in this time."));
    rows.clear();
    for (const DeliveryBucket &bucket : view.buckets)
        rows << QStringList{DeliveryWords::moment(bucket.until),
                            bucket.success.rate() ? DeliveryWords::percent(*bucket.success.rate()) : u"–"_s,
                            DeliveryWords::percents(bucket.success.interval), QString::number(bucket.success.all)};
    m_successCard->setTable({tr("Until (UTC)"), tr("Success"), tr("Likely"), tr("Runs")}, rows);

    m_duration->setRuns(m_runs, words, view.duration.median, view.duration.p95, view.now - view.days * 86400, view.now);
    m_durationCard->setNote(view.duration.medianInterval
                                ? tr("typical %1 to %2 likely")
                                      .arg(QLocale().toString(view.duration.medianInterval->low, 'f', 1),
                                           QLocale().toString(view.duration.medianInterval->high, 'f', 1))
                                : QString());
    m_durationCard->setPlaceholder(none);
    rows.clear();
    for (const WorkflowSummary &workflow : view.byWorkflow)
        if (workflow.duration.median)
            rows << QStringList{workflow.name, QLocale().toString(*workflow.duration.median, 'f', 1),
                                QLocale().toString(*workflow.duration.p95, 'f', 1)};
    m_durationCard->setTable({tr("Workflow"), tr("Typical"), tr("Slowest 5 %")}, rows);
    m_workflows->setWorkflows(view.byWorkflow);
}

void DeliveryPage::showTests()
{
    const DeliveryView &view = delivery().view;
    QList<ListEntry> unreliable;
    for (const TestSummary &test : view.tests.wavering)
        if (unreliable.size() < rowsShown)
            unreliable << ListEntry{u't' + test.name,
                                    {},
                                    test.name,
                                    tr("Failed in %1 of %n report(s)", nullptr, int(test.ran())).arg(test.failed),
                                    {},
                                    Tone::Neutral,
                                    true};
    for (std::size_t at = 0; at < view.flaky.size() && unreliable.size() < rowsShown + 2; ++at)
        unreliable << ListEntry{QString::number(at),
                                {},
                                tr("%1 on %2").arg(view.flaky[at].workflow, view.flaky[at].commit.left(9)),
                                tr("Passed and failed on the same commit"),
                                {},
                                Tone::Neutral,
                                true};
    const auto rate = view.flakiness.rate();
    m_flaky->setNote(rate ? tr("%1 of %n commit(s), likely %2", nullptr, int(view.flakiness.all))
                                .arg(view.flakiness.some)
                                .arg(DeliveryWords::percents(view.flakiness.interval))
                          : QString());
    const qsizetype left = qsizetype(view.tests.wavering.size() + view.flaky.size()) - unreliable.size();
    const QString more = left > 0 ? tr("%n more are not listed.", nullptr, int(left)) : QString();
    m_flaky->setRows(unreliable,
                     delivery().reports.size() > 1 || rate ? tr("Nothing both passed and failed.")
                                                           : tr("Import JUnit reports of several runs to see it."),
                     view.tests.wavering.empty()
                         ? more
                         : tr("Tests come from JUnit reports, which do not name their commit: a test may have failed "
                              "because of a change."));
    QList<ListEntry> slow;
    for (const TestSummary &test : view.tests.slowest)
        if (slow.size() < rowsShown)
            slow << ListEntry{u't' + test.name, {},  test.name, tr("Typically %1").arg(seconds(test.medianSeconds)), {},
                              Tone::Neutral,    true};
    m_slow->setNote(view.tests.cases > 0 ? tr("%n test(s)", nullptr, int(view.tests.cases)) : QString());
    m_slow->setRows(slow, tr("Import JUnit reports to see which tests take longest."));
}

void DeliveryPage::openTest(const QString &name)
{
    const DeliveryView &view = delivery().view;
    for (const auto *list : {&view.tests.wavering, &view.tests.slowest})
        for (const TestSummary &test : *list) {
            if (test.name != name)
                continue;
            RowsText text{test.name,
                          tr("Passed in %1, failed in %2 and left out in %3 of the newest reports; typically %4.")
                              .arg(test.passed)
                              .arg(test.failed)
                              .arg(test.skipped)
                              .arg(seconds(test.medianSeconds)),
                          tr("Reports in which it failed"),
                          {tr("Date (UTC)"), tr("File")},
                          {},
                          {},
                          0};
            for (const int report : test.reports)
                text.rows << QStringList{DeliveryWords::moment(double(delivery().reports[report].at) / 1000),
                                         delivery().reports[report].file};
            return open(text);
        }
}

void DeliveryPage::showEnvironments()
{
    QMap<QString, std::pair<int, Moment>> counts;
    for (const DeploymentRecord &record : delivery().view.production.records) {
        auto &[count, newest] =
            counts[delivery().view.production.rule == DeploymentRule::Tags ? tr("Version tags") : record.environment];
        ++count;
        newest = std::max(newest, record.deployed);
    }
    QList<ListEntry> rows;
    for (const auto &[name, seen] : counts.asKeyValueRange())
        if (rows.size() < rowsShown)
            rows << ListEntry{
                name,
                {},
                name,
                tr("%n deployment(s), newest %1 UTC", nullptr, seen.first).arg(DeliveryWords::moment(double(seen.second) / 1000)),
                {},
                Tone::Neutral,
                true};
    m_environments->setRows(rows, tr("No deployment ended in this time. Without one, three figures above stay open."),
                            delivery().view.production.rule == DeploymentRule::Tags
                                ? tr("Nothing better is known than tags: who got a version, they do not say.")
                                : QString());
}

void DeliveryPage::showProvable()
{
    QList<ListEntry> rows;
    if (session()->hasProject())
        for (const CheckResult &result : session()->assessment().checks)
            if (const Check *check = session()->catalogue().find(result.id);
                check && result.applies() && provable.contains(check->id))
                rows << ListEntry{check->id, {}, textOf(*check).title, labelOf(result.state), {}, Tone::Neutral, true};
    m_provable->setRows(rows, tr("None of these checks applies to this product."));
}

} // namespace sextant
