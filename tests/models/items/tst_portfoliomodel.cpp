// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/comparison.h"
#include "items/portfoliomodel.h"
#include "storage/migrations.h"
#include "storage/sqlitedialect.h"
#include "support/portfolioworkspace.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime today = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);

QStringList namesIn(const PortfolioModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

} // namespace

class TestPortfolioModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"w.sextant"_s));
        QVERIFY(made);
        m_workspace = *made;
        for (const TestProject &project :
             {TestProject{u"Atlas"_s, u"Brandt"_s, {50, 44}, 30, 3, {u"b2b"_s}, QDate(2026, 12, 15)},
              TestProject{u"Quill"_s, u"Quill GmbH"_s, {70, 75, 79}, 82, 0, {}, QDate(2027, 3, 22), Stage::Production},
              TestProject{u"Ledger"_s, {}, {20}, 14, 2},
              TestProject{u"Tide"_s, u"Brandt"_s, {40, 61}, 52, 1, {u"b2b"_s, u"sea"_s}, QDate(2026, 11, 10)},
              TestProject{u"Empty"_s, {}}}) {
            const auto id = addProject(*m_workspace, project, today);
            QVERIFY(id);
            m_ids.insert(project.name, *id);
        }
    }

    void cleanup()
    {
        m_workspace.reset();
        m_ids.clear();
    }

    void figuresComeFromTheLatestSnapshot()
    {
        const auto summaries = list();
        QCOMPARE(summaries.size(), 5);
        const ProjectSummary &atlas = summaries.at(0);
        QCOMPARE(atlas.project.name, u"Atlas"_s);
        QCOMPARE(*atlas.latest->headline, 44.0);
        QCOMPARE(atlas.trend.size(), 2);
        QCOMPARE(atlas.trend.front().score, 50.0);
        QCOMPARE(atlas.shipStoppers(), 3);
        QCOMPARE(*atlas.weakest(), Dimension::Security);
        QCOMPARE(*changeOf(atlas), -6.0);
        QVERIFY(!summaries.at(1).latest); // Empty
        QVERIFY(!summaries.at(1).weakest());
    }

    void removedSnapshotsDoNotCount()
    {
        SnapshotStore store(m_workspace->database());
        const auto snapshots = store.list(m_ids.value(u"Quill"_s));
        QVERIFY(store.setRemoved(snapshots->back().id, true));
        const auto summaries = list();
        QCOMPARE(*summaries.at(3).latest->headline, 75.0);
        QCOMPARE(summaries.at(3).trend.size(), 2);
    }

    void verdictSaysWhatTheOverviewSays()
    {
        const auto summaries = list();
        QCOMPARE(verdictOf(summaries.at(0)).headline, u"Not ready for production"_s);
        QCOMPARE(verdictOf(summaries.at(3)).headline, u"Ready for production"_s);
        QCOMPARE(verdictOf(summaries.at(1)).headline, u"Not scanned yet"_s);
        // 5 x 70 + 30 in six dimensions.
        QVERIFY2(verdictOf(summaries.at(0)).reason.contains(u"Security (30)"),
                 qPrintable(verdictOf(summaries.at(0)).reason));
        QVERIFY(verdictOf(summaries.at(0)).reason.contains(u"average would be 63"));
    }

    void datesSayHowTheyStand()
    {
        const auto summaries = list();
        QCOMPARE(goalDateStateOf(summaries.at(0), today.date()).text, u"in 25 day(s)"_s);
        QCOMPARE(goalDateStateOf(summaries.at(4), today.date()).kind, GoalDateState::Kind::Late);
        QCOMPARE(goalDateStateOf(summaries.at(4), today.date()).days, -10);
        QCOMPARE(goalDateStateOf(summaries.at(3), today.date()).kind, GoalDateState::Kind::Reached);
        QCOMPARE(goalDateStateOf(summaries.at(2), today.date()).kind, GoalDateState::Kind::None);
    }

    void sortsByDateWithTheUndatedLast()
    {
        PortfolioModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSummaries(list(), today.date());
        QCOMPARE(namesIn(model), QStringList({u"Tide"_s, u"Atlas"_s, u"Quill"_s, u"Empty"_s, u"Ledger"_s}));
        const QPersistentModelIndex atlas = model.indexOf(m_ids.value(u"Atlas"_s));
        model.sort(PortfolioModel::DateColumn, Qt::DescendingOrder);
        QCOMPARE(atlas.data().toString(), u"Atlas"_s); // what is chosen stays chosen
        QCOMPARE(namesIn(model), QStringList({u"Quill"_s, u"Atlas"_s, u"Tide"_s, u"Empty"_s, u"Ledger"_s}));
        model.sort(PortfolioModel::FirstDimensionColumn + int(Dimension::Security), Qt::AscendingOrder);
        QCOMPARE(namesIn(model), QStringList({u"Ledger"_s, u"Atlas"_s, u"Tide"_s, u"Quill"_s, u"Empty"_s}));
    }

    void filtersByWordsTagsClientsAndNeed()
    {
        PortfolioModel model;
        model.setSummaries(list(), today.date());
        PortfolioQuery query;
        query.words = u"b2b sea"_s;
        model.setQuery(query);
        QCOMPARE(namesIn(model), QStringList({u"Tide"_s}));
        query = {};
        query.clients = {u"Brandt"_s};
        model.setQuery(query);
        QCOMPARE(namesIn(model), QStringList({u"Tide"_s, u"Atlas"_s}));
        query = {};
        query.attention = PortfolioQuery::Attention::Falling;
        model.setQuery(query);
        QCOMPARE(namesIn(model), QStringList({u"Atlas"_s}));
        query.attention = PortfolioQuery::Attention::DatesSoon;
        model.setQuery(query);
        QCOMPARE(namesIn(model), QStringList({u"Tide"_s, u"Atlas"_s}));
        query = {};
        query.words = u"nothing like it"_s;
        model.setQuery(query);
        QCOMPARE(model.rowCount(), 0);
    }

    void clientsHaveARowOfTheirOwn()
    {
        PortfolioModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSummaries(list(), today.date());
        PortfolioQuery query;
        query.byClient = true;
        model.setQuery(query);
        QCOMPARE(namesIn(model),
                 QStringList({u"Brandt, 2 project(s)"_s, u"Tide"_s, u"Atlas"_s, u"Quill GmbH, 1 project(s)"_s,
                              u"Quill"_s, u"No client, 2 project(s)"_s, u"Empty"_s, u"Ledger"_s}));
        QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.summaryAt(model.index(0, 0)));
        QCOMPARE(model.shown(), 5);
    }

    void cellsSayFiguresWithBounds()
    {
        PortfolioModel model;
        model.setSummaries(list(), today.date());
        const int row = model.indexOf(m_ids.value(u"Atlas"_s)).row();
        QCOMPARE(model.index(row, PortfolioModel::ReadinessColumn).data().toString(), u"44 (39–54)"_s);
        const int security = PortfolioModel::FirstDimensionColumn + int(Dimension::Security);
        QCOMPARE(model.index(row, security).data().toString(), u"30 (25–35)"_s);
        QVERIFY(model.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"44 (39–54)"));
    }

    void comparisonNamesWhatDiffersMost()
    {
        const auto summaries = list();
        const QList<Compared> compared{{summaries.at(0), {}}, {summaries.at(3), {}}};
        const auto spreads = spreadsOf(compared);
        QCOMPARE(spreads.size(), 6);
        QCOMPARE(spreads.front().dimension, Dimension::Security);
        QCOMPARE(spreads.front().points, 52.0);
        QCOMPARE(spreads.front().best, 1);
        QCOMPARE(spreads.back().points, 0.0);
        QVERIFY(unlikenessOf(compared).isEmpty());
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProjects(compared);
        QCOMPARE(model.index(ComparisonModel::ReadinessRow, 0).data().toString(), u"44 (39–54)"_s);
        QCOMPARE(model.index(ComparisonModel::ReadinessRow, 2).data().toString(), u"35"_s);
        QCOMPARE(model.index(ComparisonModel::StoppersRow, 0).data().toString(), u"3"_s);
        QCOMPARE(unlikenessOf({compared.front(), {summaries.at(1), {}}}).size(), 1);
        QVERIFY(spreadsOf({compared.front(), {summaries.at(1), {}}}).isEmpty());
    }

    void olderSnapshotsGetTheirFigures()
    {
        const QByteArray report = R"({"dimensions":{"security":{"evidenced":41.5,"low":30,"ceiling":60,"level":1,)"
                                  R"("ship_stoppers":4},"performance":null},"checks":[)"
                                  R"({"id":"sec.x","title":"No keys","class":"ship-stopper","state":"fail"},)"
                                  R"({"id":"sec.y","title":"Passed","class":"ship-stopper","state":"pass"},)"
                                  R"({"id":"sec.z","title":"Debt","class":"debt","state":"fail"}]})";
        const auto old = Database::open(m_folder->filePath(u"old.sextant"_s), Access::ReadWrite);
        QVERIFY(old);
        QVERIFY(migrate(*old, migrations().first(1)));
        QVERIFY(old->insert(u"INSERT INTO project (universal_id, name, finding_salt, created_at) VALUES ('u', 'Old', "
                            "'s', '2026-01-01T00:00:00.000Z')"_s,
                            {}));
        const QString sql = u"INSERT INTO snapshot (project_id, name, taken_at, catalogue_version, catalogue_hash, "
                            "method_version, stage_target, headline, ceiling, low, coverage, level, stage_earned, "
                            "result) VALUES (1, '', '2026-11-0%1T00:00:00.000Z', '1', 'h', '1', 'mvp', 41, 60, 30, "
                            "50, 'ad-hoc', 'poc', ?)"_s;
        QVERIFY(old->insert(sql.arg(1), {u"no report at all"_s}));
        QVERIFY(old->insert(sql.arg(2), {QString::fromUtf8(report)}));
        QVERIFY(migrate(*old, migrations()));
        const auto figures = SnapshotStore(*old).latestDimensions();
        QVERIFY(figures);
        QCOMPARE(figures->value(1)[std::size_t(Dimension::Security)],
                 std::optional(DimensionFigures{41.5, 30, 60, Level::AdHoc, 4}));
        QVERIFY(!figures->value(1)[std::size_t(Dimension::Performance)]);
        const auto stoppers = openStoppersIn(report);
        QVERIFY(stoppers);
        QCOMPARE(stoppers->size(), 1);
        QCOMPARE(stoppers->front().checkId, u"sec.x"_s);
    }

    void tagsAreTidied()
    {
        PortfolioStore store(m_workspace->database());
        const qint64 id = m_ids.value(u"Quill"_s);
        QVERIFY(store.setTags(id, {u" web "_s, u"Web"_s, {}, u"b  c"_s}));
        QCOMPARE(*store.tags(id), QStringList({u"b c"_s, u"web"_s}));
        QVERIFY(!store.setTags(987654, {u"x"_s}));
    }

private:
    QList<ProjectSummary> list()
    {
        const auto all =
            PortfolioStore(m_workspace->database()).list(ProjectStore::Include::Active, today.addYears(-1));
        return all ? *all : QList<ProjectSummary>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
    QHash<QString, qint64> m_ids;
};

QTEST_GUILESS_MAIN(TestPortfolioModel)
#include "tst_portfoliomodel.moc"
