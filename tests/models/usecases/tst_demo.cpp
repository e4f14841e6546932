// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "storage/findingstore.h"
#include "storage/portfoliostore.h"
#include "storage/waiverstore.h"
#include "support/gitfixture.h"
#include "usecases/demo.h"
#include "usecases/loadproject.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

/// A workspace in a folder of its own with the demonstration in it.
struct Made
{
    QTemporaryDir folder;
    Result<Workspace> workspace = Workspace::create(folder.filePath(u"w.sextant"_s));
    Result<QList<qint64>> ids = QList<qint64>();

    Result<QList<qint64>> create(const Catalogue &catalogue, const Ticket &ticket = {})
    {
        return createDemo(*workspace, catalogue, today, ticket);
    }
};

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresHaveBounds();
    void twelveMonthsAreKept();
    void peopleAndScannersDisagree();
    void scannersAreRead();
    void sixProductsTellDifferentStories();
    void secondCreationChangesNothing();
    void sameMomentGivesSameFigures();
    void stoppedCreationLeavesNothing();

private:
    Result<Catalogue> m_catalogue = Catalogue();
    Made m_made;
    std::optional<ProjectState> m_state;
    Assessment m_assessment;
};

void TestDemo::initTestCase()
{
    test::isolateGit();
    m_catalogue = loadBuiltInCatalogue();
    QVERIFY(m_catalogue);
    QVERIFY(m_made.workspace);
    m_made.ids = m_made.create(*m_catalogue);
    QVERIFY2(m_made.ids, m_made.ids ? "" : qPrintable(m_made.ids.error().message()));
    QCOMPARE(m_made.ids->size(), 6);
    auto state = loadProject(*m_made.workspace, m_made.ids->front(), *m_catalogue, today);
    QVERIFY(state);
    m_state = *state;
    m_assessment = assess(*m_catalogue, inputOf(*m_state, today));
}

void TestDemo::figuresHaveBounds()
{
    QCOMPARE(m_state->project.name, u"Harbour Clinic"_s);
    QVERIFY(m_state->project.client.contains("demo"_L1));
    QCOMPARE(m_state->project.stageTarget, Stage::Production);
    const ProductScore &product = m_assessment.product;
    QVERIFY(product.headline && product.low && product.ceiling);
    QVERIFY(*product.low <= *product.headline);
    QVERIFY(*product.headline < *product.ceiling);
    QVERIFY(*product.headline > 0);
    qInfo() << "score" << *product.low << *product.headline << *product.ceiling << "known" << product.coverage
            << "level" << int(product.level);
}

void TestDemo::twelveMonthsAreKept()
{
    QCOMPARE(m_state->snapshots.size(), 12);
    for (int month = 0; month < 12; ++month)
        QCOMPARE(m_state->snapshots.at(month).at, today.addMonths(month - 11));
    QVERIFY(*m_state->snapshots.back().headline != *m_state->snapshots.front().headline);
    QCOMPARE(*m_state->snapshots.back().headline, *m_assessment.product.headline);
    QVERIFY(m_state->inspections.front().commitsRead >= 60);
}

void TestDemo::peopleAndScannersDisagree()
{
    QVERIFY(m_assessment.count(CheckState::Contested) >= 1);
    const CheckResult *secrets = m_assessment.find(u"sec.no-secrets-in-repo");
    QVERIFY(secrets);
    QCOMPARE(secrets->state, CheckState::Fail);
    QVERIFY(std::ranges::any_of(m_assessment.checks, [](const CheckResult &check) {
        return check.state == CheckState::Fail && std::ranges::any_of(check.evidence, &Evidence::counterexample);
    }));
    for (const Evidence &evidence : secrets->evidence)
        for (const Place &place : evidence.places)
            QVERIFY2(!place.excerpt.contains("NOTAREALKEY"_L1), qPrintable(place.excerpt));
    QSet<Role> roles;
    for (const Answer &answer : m_state->answers)
        roles << answer.role;
    QCOMPARE(roles.size(), 2);
}

void TestDemo::scannersAreRead()
{
    QCOMPARE(m_state->imports.size(), 4); // three of scanners, one of the pipeline
    FindingFilter filter;
    filter.projectId = m_state->project.id;
    const auto open = FindingStore(m_made.workspace->database()).counts(filter);
    QVERIFY(open);
    // Five of the last Semgrep file and five of Trivy's.
    QCOMPARE(open->open(), 10);
    QCOMPARE(open->of(Severity::Critical), 1);
    filter.state = FindingFilter::State::Fixed;
    const auto fixed = FindingStore(m_made.workspace->database()).counts(filter);
    QVERIFY(fixed);
    QCOMPARE(fixed->open(), 1);
}

void TestDemo::sixProductsTellDifferentStories()
{
    const auto summaries =
        PortfolioStore(m_made.workspace->database()).list(ProjectStore::Include::Active, today.addYears(-1));
    QVERIFY(summaries);
    QMap<QString, ProjectSummary> by;
    QSet<QString> clients, tags;
    for (const ProjectSummary &summary : *summaries) {
        by.insert(summary.project.name, summary);
        clients.insert(summary.project.client);
        tags.unite(QSet<QString>(summary.tags.begin(), summary.tags.end()));
        QVERIFY2(summary.project.client.contains("demo"_L1), qPrintable(summary.project.name));
    }
    QCOMPARE(by.size(), 6);
    QCOMPARE(clients.size(), 5); // two products belong to one client
    QVERIFY(tags.size() >= 6);
    // One decays, one rises, one is nearly there, one has hardly begun.
    const auto change = [&by](const QString &name) {
        const auto &trend = by.value(name).trend;
        return trend.back().score - trend.front().score;
    };
    QVERIFY(change(u"Atlas Freight"_s) < -15);
    QVERIFY(change(u"Tidewater Rentals"_s) > 25);
    QVERIFY(by.value(u"Quillmark"_s).trend.back().score > 65);
    QVERIFY(by.value(u"Pocket Ledger"_s).trend.back().score < 10);
    QVERIFY(by.value(u"Pocket Ledger"_s).goals.isEmpty());
    QCOMPARE(by.value(u"Atlas Freight"_s).goals.front().due, today.date().addDays(25));
    const qint64 tidewater = by.value(u"Tidewater Rentals"_s).project.id;
    const auto waivers = WaiverStore(m_made.workspace->database()).valid(tidewater, today.date());
    QVERIFY(waivers);
    QCOMPARE(waivers->size(), 1);
    const auto snapshots = SnapshotStore(m_made.workspace->database()).list(tidewater);
    QCOMPARE(std::ranges::count_if(*snapshots, [](const Snapshot &one) { return !one.name.isEmpty(); }), 2);
    const auto state = loadProject(*m_made.workspace, tidewater, *m_catalogue, today);
    QVERIFY(state);
    QSet<QString> people;
    for (const Answer &answer : state->answers)
        people << answer.person;
    QVERIFY(people.size() >= 3);
}

void TestDemo::secondCreationChangesNothing()
{
    const auto again = m_made.create(*m_catalogue);
    QVERIFY(again);
    QCOMPARE(*again, *m_made.ids);
    const auto projects = ProjectStore(m_made.workspace->database()).list();
    QVERIFY(projects);
    QCOMPARE(projects->size(), 6);
    const auto state = loadProject(*m_made.workspace, m_made.ids->front(), *m_catalogue, today);
    QVERIFY(state);
    QCOMPARE(state->snapshots.size(), 12);
    const QStringList folders = QDir(demoFolder(*m_made.workspace)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.filter(u"harbour-clinic"_s).size(), 2); // the repository and its reports
}

void TestDemo::sameMomentGivesSameFigures()
{
    Made other;
    const auto ids = other.create(*m_catalogue);
    QVERIFY(ids);
    const auto state = loadProject(*other.workspace, ids->front(), *m_catalogue, today);
    QVERIFY(state);
    QCOMPARE(state->snapshots.size(), m_state->snapshots.size());
    for (qsizetype i = 0; i < state->snapshots.size(); ++i) {
        QCOMPARE(state->snapshots.at(i).headline, m_state->snapshots.at(i).headline);
        QCOMPARE(state->snapshots.at(i).ceiling, m_state->snapshots.at(i).ceiling);
        QCOMPARE(state->snapshots.at(i).commit, m_state->snapshots.at(i).commit);
    }
}

void TestDemo::stoppedCreationLeavesNothing()
{
    Made other;
    int asked = 0;
    Ticket ticket;
    ticket.cancelled = [&asked] { return ++asked > 40; };
    const auto ids = other.create(*m_catalogue, ticket);
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind, Error::Kind::Cancelled);
    const auto projects = ProjectStore(other.workspace->database()).list();
    QVERIFY(projects);
    QVERIFY(projects->isEmpty());
    QVERIFY(QDir(demoFolder(*other.workspace)).isEmpty());
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
