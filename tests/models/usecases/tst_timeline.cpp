// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "models/storage/scratch.h"
#include "repository/inspector.h"
#include "storage/repositorystore.h"
#include "support/gitfixture.h"
#include "usecases/savetimeline.h"

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString scan = u"sec.dependency-scan"_s;

QDateTime day(int month, int number)
{
    return QDateTime(QDate(2026, month, number), QTime(12, 0), Qt::UTC);
}

} // namespace

/// A repository whose dependencies are watched since April, and whose watch was merged from a branch.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::isolateGit();
        auto catalogue = loadBuiltInCatalogue();
        QVERIFY(bool(catalogue));
        m_catalogue = *catalogue;
        m_git.write(u"package.json"_s, "{\n \"dependencies\": {\n  \"express\": \"^4.18.0\"\n }\n}\n");
        m_git.write(u"src/app.js"_s, "export const a = 1\n");
        m_first = m_git.commit(u"Begin"_s, day(1, 10));
        m_git.git({u"tag"_s, u"v1"_s});
        for (int month = 2; month <= 6; ++month)
            for (int number = 1; number <= 9; number += 2) {
                if (month == 4 && number == 5)
                    m_git.write(u".github/dependabot.yml"_s, "version: 2\n");
                m_git.write(u"src/app.js"_s, "export const a = " + QByteArray::number(100 * month + number) + "\n");
                const QString commit = m_git.commit(u"Change %1-%2"_s.arg(month).arg(number), day(month, number));
                if (month == 4 && number == 5)
                    m_watched = commit;
                m_last = commit;
            }
        m_git.git({u"tag"_s, u"v2"_s});
    }

    void monthsAreScoredByTodaysRules()
    {
        const auto points = timelineOf({m_git.path(), TimelineStep::Month, {}, 2}, m_catalogue, {});
        QVERIFY(bool(points));
        QStringList days;
        for (const TimelinePoint &point : *points)
            days << point.at.date().toString(Qt::ISODate);
        QCOMPARE(days, QStringList({u"2026-01-10"_s, u"2026-02-09"_s, u"2026-03-09"_s, u"2026-04-09"_s, u"2026-05-09"_s,
                                    u"2026-06-09"_s}));
        QVERIFY((*points)[2].states.value(scan) != CheckState::Pass);
        QCOMPARE((*points)[3].states.value(scan), CheckState::Pass);
        const auto turned = changesBetween(m_catalogue, (*points)[2], (*points)[3]);
        QVERIFY(std::ranges::find(turned, scan, &StateChange::checkId) != turned.end());
        for (const TimelinePoint &point : *points) {
            QVERIFY(*point.product.low <= *point.product.evidenced);
            QVERIFY(*point.product.evidenced <= *point.product.ceiling);
            QVERIFY(point.judged <= point.applicable);
        }
    }

    void tagsAndADay()
    {
        const auto tags = timelineOf({m_git.path(), TimelineStep::Tag, {}, 1}, m_catalogue, {});
        QVERIFY(bool(tags));
        QCOMPARE(tags->size(), 2);
        QCOMPARE(tags->front().label, u"v1"_s);
        QCOMPARE(tags->back().commit, m_last);
        const auto since = timelineOf({m_git.path(), TimelineStep::Month, QDate(2026, 5, 1), 1}, m_catalogue, {});
        QVERIFY(bool(since));
        QCOMPARE(since->size(), 2);
    }

    /// What commits share is read once; that must not change what is found.
    void sharedReadingFindsWhatASingleInspectionFinds()
    {
        auto inspector = Inspector::open(m_git.path(), m_catalogue, 2);
        QVERIFY(bool(inspector));
        for (const QString &commit : {m_last, m_watched, m_first, m_last}) {
            const auto shared = inspector->inspect(commit, day(7, 1), Inspector::Extent::All, {});
            const auto single = inspectRepository({m_git.path(), commit, day(7, 1), 1}, m_catalogue, {});
            QVERIFY(bool(shared));
            QVERIFY(bool(single));
            QCOMPARE(shared->facts, single->facts);
            QCOMPARE(shared->commitsRead, single->commitsRead);
            QCOMPARE(shared->linesOfCode, single->linesOfCode);
        }
    }

    void theCommitThatTurnedACheckIsFound()
    {
        const auto turn = findTurn({m_git.path(), scan, m_first, m_last, 2}, m_catalogue, {});
        QVERIFY(bool(turn));
        QCOMPARE(turn->commit, m_watched);
        QCOMPARE(turn->subject, u"Change 4-5"_s);
        QCOMPARE(turn->to, CheckState::Pass);
        QVERIFY(turn->paths.contains(u".github/dependabot.yml"_s));
        QVERIFY2(turn->looked <= 2 + 5, "26 commits are halved at most five times");
    }

    void whatCannotBeFoundIsTold()
    {
        QCOMPARE(findTurn({m_git.path(), u"no.such"_s, m_first, m_last, 1}, m_catalogue, {}).error().kind,
                 Error::Kind::Usage);
        QVERIFY(findTurn({m_git.path(), scan, m_watched, m_last, 1}, m_catalogue, {})
                    .error()
                    .what.contains(u"did not turn"));
        QVERIFY(
            findTurn({m_git.path(), scan, m_last, m_first, 1}, m_catalogue, {}).error().what.contains(u"main line"));
        Ticket stopped;
        stopped.cancelled = [] { return true; };
        QCOMPARE(timelineOf({m_git.path(), TimelineStep::Month, {}, 2}, m_catalogue, stopped).error().kind,
                 Error::Kind::Cancelled);
    }

    void isKeptWithTheRepository()
    {
        const Scratch scratch;
        const auto repository = RepositoryStore(scratch.database).put({0, scratch.project, m_git.path(), {}, {}, {}});
        QVERIFY(bool(repository));
        const auto none = loadTimeline(*scratch.workspace, *repository);
        QVERIFY(bool(none) && !*none);
        const auto points = timelineOf({m_git.path(), TimelineStep::Tag, {}, 1}, m_catalogue, {});
        QVERIFY(bool(points));
        const StoredTimeline timeline{day(7, 1), m_catalogue.hash, TimelineStep::Tag, *points};
        QVERIFY(bool(saveTimeline(*scratch.workspace, *repository, timeline)));
        const auto back = loadTimeline(*scratch.workspace, *repository);
        QVERIFY(bool(back) && *back);
        QVERIFY(**back == timeline);
    }

private:
    Catalogue m_catalogue;
    test::GitFixture m_git;
    QString m_first, m_watched, m_last;
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
