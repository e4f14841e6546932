// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "items/snapshottable.h"
#include "models/storage/scratch.h"
#include "reports/snapshotrecords.h"
#include "storage/trendstore.h"
#include "usecases/saveassessment.h"

#include <QAbstractItemModelTester>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 8, 20), QTime(9, 0), Qt::UTC);

} // namespace

/// Three snapshots a month apart: backups are seen to be there, then the restore test too, then the aim is another.
class TestCompareSnapshots : public QObject
{
    Q_OBJECT

    qint64 keep(const QString &name, int months, const QStringList &there, Stage target = Stage::Production)
    {
        AssessmentInput input;
        input.now = start.addMonths(months);
        input.target = target;
        for (const QString &check : {u"rel.backups"_s, u"rel.restore-test"_s}) {
            Evidence evidence;
            evidence.checkId = check;
            evidence.kind = EvidenceKind::Repository;
            evidence.value = there.contains(check) ? 1 : 0;
            evidence.strength = 1;
            evidence.counterexample = !there.contains(check);
            evidence.date = input.now;
            evidence.source = u"scan"_s;
            input.evidence << evidence;
        }
        Scorecard scorecard;
        scorecard.project = u"Shop"_s;
        scorecard.catalogue = m_catalogue;
        scorecard.assessment = assess(m_catalogue, input);
        const auto id = saveSnapshot(*m_scratch->workspace, m_scratch->project, name, scorecard);
        return id ? *id : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadBuiltInCatalogue();
        VERIFY_DONE(loaded);
        m_catalogue = *loaded;
    }

    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        m_first = keep(u"Kick-off"_s, 0, {});
        m_second = keep({}, 1, {u"rel.backups"_s});
        m_third = keep(u"Board"_s, 2, {u"rel.backups"_s, u"rel.restore-test"_s}, Stage::Mvp);
    }

    void columnsAreInTheOrderOfTime()
    {
        const auto compared = compareSnapshots(*m_scratch->workspace, {m_third, m_first, m_second}, {});
        VERIFY_DONE(compared);
        QCOMPARE(compared->before.id, m_first);
        QCOMPARE(compared->after.id, m_third);
        const QList<SnapshotColumn> &columns = compared->series.columns;
        QCOMPARE(columns.size(), 3);
        QCOMPARE(columns[1].snapshot.id, m_second);
        QVERIFY(columns[0].rulerChanges.isEmpty() && columns[1].rulerChanges.isEmpty());
        QCOMPARE(columns[2].rulerChanges, QStringList{u"aims at MVP"_s});
        QCOMPARE(columns[0].states.value(u"rel.backups"_s), CheckState::Fail);
        QCOMPARE(columns[1].states.value(u"rel.backups"_s), CheckState::Pass);
        QVERIFY(compared->series.moved.contains(u"rel.backups"_s));
        QVERIFY(compared->series.moved.contains(u"rel.restore-test"_s));
        QVERIFY(!compared->series.moved.contains(u"ops.readme"_s)); // nobody knew it in any of them
        const auto figures = columns[1].figures[std::size_t(Dimension::Reliability)];
        QVERIFY(figures && figures->low <= figures->score && figures->score <= figures->ceiling);
        QVERIFY(columns[1].figures[0]->shipStoppers < columns[0].figures[0]->shipStoppers);
    }

    void theLightReaderAgreesWithTheWholeOne()
    {
        const auto report = SnapshotStore(m_scratch->database).result(m_second);
        VERIFY_DONE(report);
        const auto states = snapshotStatesIn(*report);
        VERIFY_DONE(states);
        QCOMPARE(*states, snapshotRecordIn(*report)->states);
        QCOMPARE(states->size(), m_catalogue.checks.size());
        QVERIFY(!snapshotStatesIn(report->left(report->size() / 3)));
        QVERIFY(!snapshotStatesIn("{}"));
        QVERIFY(!snapshotStatesIn("{\"checks\":[{\"id\":\"a\",\"state\":\"splendid\"}]}"));
        QVERIFY(!snapshotStatesIn({}));
    }

    void oneThatIsDamagedSaysSo()
    {
        Snapshot odd;
        odd.projectId = m_scratch->project;
        odd.at = start.addDays(40);
        odd.headline = 12;
        const auto damaged = SnapshotStore(m_scratch->database).add(odd, "{\"checks\":[{");
        VERIFY_DONE(damaged);
        const auto compared = compareSnapshots(*m_scratch->workspace, {m_first, *damaged, m_third}, {});
        VERIFY_DONE(compared);
        QVERIFY(compared->series.columns[1].unread.contains(u"damaged"));
        QVERIFY(compared->series.columns[0].unread.isEmpty());
        // Nothing is said to have moved only because one of them cannot be read.
        QVERIFY(!compared->series.moved.contains(u"ops.readme"_s));
        QVERIFY(!compareSnapshots(*m_scratch->workspace, {*damaged, m_third}, {})); // but an end has to be there
        QVERIFY(!compareSnapshots(*m_scratch->workspace, {m_first}, {}));
        QVERIFY(!compareSnapshots(*m_scratch->workspace, {m_first, 999}, {}));
    }

    void theTableHasAColumnForEach()
    {
        const auto compared = compareSnapshots(*m_scratch->workspace, {m_first, m_second, m_third}, {});
        VERIFY_DONE(compared);
        SnapshotTable table;
        const QAbstractItemModelTester tester(&table);
        QCOMPARE(table.columnCount(), 0);
        table.setSeries(compared->series, m_catalogue);
        QCOMPARE(table.columnCount(), 5);
        QCOMPARE(table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"A, 20 Aug 2026, Kick-off"_s);
        QCOMPARE(table.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"B, 20 Sep 2026"_s);
        QCOMPARE(table.index(0, 4).data().toString(), u"aims at MVP"_s);
        QCOMPARE(table.index(0, 3).data().toString(), u"–"_s);
        // The ruler, four figures of the product and of six dimensions, then what moved.
        QCOMPARE(table.rowCount(), 1 + 4 * 7 + int(compared->series.moved.size()));
        int backups = -1;
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.index(row, 0).data(SnapshotTable::CheckRole).toString() == u"rel.backups")
                backups = row;
        QVERIFY(backups > 28);
        QCOMPARE(table.index(backups, 2).data().toString(), labelOf(CheckState::Fail));
        QCOMPARE(table.index(backups, 3).data(SnapshotTable::StateRole).toInt(), int(CheckState::Pass));
        QVERIFY(table.index(backups, 3).data(SnapshotTable::MovedRole).toBool());
        QVERIFY(!table.index(backups, 4).data(SnapshotTable::MovedRole).toBool());
        QVERIFY(!table.index(1, 2).data(SnapshotTable::StateRole).isValid());
        QCOMPARE(snapshotLetter(25), u"Z"_s);
        QCOMPARE(snapshotLetter(26), u"27"_s);
    }

private:
    Catalogue m_catalogue;
    std::unique_ptr<Scratch> m_scratch;
    qint64 m_first = 0;
    qint64 m_second = 0;
    qint64 m_third = 0;
};

QTEST_GUILESS_MAIN(TestCompareSnapshots)
#include "tst_comparesnapshots.moc"
