// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/identities.h"
#include "repository/metrics/activity.h"
#include "repository/metrics/beginning.h"
#include "repository/metrics/coupling.h"
#include "repository/metrics/hacks.h"
#include "repository/metrics/quality.h"
#include "repository/metrics/revisions.h"
#include "repository/metrics/truckfactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

class TestMetrics : public QObject
{
    Q_OBJECT

    MetricInput m_demo;
    QJsonObject m_expected;

    static int numberOf(std::vector<std::string> &list, const QString &text)
    {
        const auto found = std::ranges::find(list, text.toStdString());
        if (found != list.end())
            return int(found - list.begin());
        list.push_back(text.toStdString());
        return int(list.size()) - 1;
    }

    static void close(double actual, double expected)
    {
        // The reference is published with four digits.
        QVERIFY2(std::abs(actual - expected) < 0.00006, qPrintable(u"%1 is not %2"_s.arg(actual).arg(expected)));
    }

    static MeasuredCommit commitOf(int author, std::int64_t day, const std::string &subject)
    {
        MeasuredCommit commit;
        commit.author = author;
        commit.time = day * secondsPerDay;
        commit.subject = subject;
        return commit;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(SEXTANT_TEST_DATA "/repository/history-demo.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject demo = QJsonDocument::fromJson(file.readAll()).object();
        m_expected = demo[u"expected"_s].toObject();
        m_demo.now = demo[u"now_day"_s].toInt() * secondsPerDay;
        for (const auto &value : demo[u"commits"_s].toArray()) {
            const QJsonObject source = value.toObject();
            MeasuredCommit commit = commitOf(numberOf(m_demo.authors, source[u"author"_s].toString()),
                                             source[u"day"_s].toInt(), source[u"message"_s].toString().toStdString());
            for (const auto &entry : source[u"files"_s].toArray()) {
                const QJsonObject touch = entry.toObject();
                const QString old = touch[u"old"_s].toString();
                commit.files.push_back({touch[u"status"_s].toString().at(0).toLatin1(),
                                        numberOf(m_demo.paths, touch[u"path"_s].toString()),
                                        old.isEmpty() ? -1 : numberOf(m_demo.paths, old)});
            }
            m_demo.commits.push_back(commit);
        }
        m_demo.bots.assign(m_demo.authors.size(), false);
        for (const auto &path : demo[u"head"_s].toArray())
            m_demo.headFiles.push_back(numberOf(m_demo.paths, path.toString()));
        QCOMPARE(m_demo.commits.size(), std::size_t(10));
    }

    void authorshipIsTheReference()
    {
        const auto files = authorship(m_demo);
        const QJsonObject degrees = m_expected[u"doa"_s].toObject();
        QCOMPARE(int(files.size()), int(degrees.size()));
        for (const auto &[file, shares] : files) {
            const QString path = QString::fromStdString(m_demo.paths[std::size_t(file)]);
            const QJsonObject expected = degrees[path].toObject();
            QCOMPARE(int(shares.size()), int(expected.size()));
            for (const auto &[author, share] : shares)
                close(share.degree, expected[QString::fromStdString(m_demo.authors[std::size_t(author)])].toDouble());
            QStringList authors;
            for (const int author : authorsOf(shares))
                authors << QString::fromStdString(m_demo.authors[std::size_t(author)]);
            QCOMPARE(QJsonArray::fromStringList(authors), m_expected[u"authors"_s].toObject()[path].toArray());
        }
    }

    void truckFactorIsTheReference()
    {
        const TruckFactor factor = truckFactor(m_demo, authorship(m_demo));
        const QJsonObject expected = m_expected[u"truck_factor"_s].toObject();
        QCOMPARE(factor.value, expected[u"tf"_s].toInt());
        QStringList removed;
        for (const int author : factor.removed)
            removed << QString::fromStdString(m_demo.authors[std::size_t(author)]);
        QCOMPARE(QJsonArray::fromStringList(removed), expected[u"removed"_s].toArray());
        close(factor.coverageLeft, expected[u"coverage_left"_s].toDouble());
        QVERIFY(!truckFactor({}, {}).value);
    }

    // The published example: Ann alone began it, and she has left.
    void foundersAreTheReference()
    {
        const auto found = founders(m_demo);
        QVERIFY(found);
        QStringList names;
        for (const int person : found->people)
            names << QString::fromStdString(m_demo.authors[std::size_t(person)]);
        QCOMPARE(names, QStringList{u"ann"_s});
        QCOMPARE(found->active, 0);
        QCOMPARE(found->activeShare, 0.0);
        QVERIFY(!founders({}));
        QVERIFY(!firstCommitShare({}));
        QVERIFY(*firstCommitShare(m_demo) <= 1.0);
    }

    void othersAreTheReference()
    {
        close(*topRevisionShare(revisions(m_demo)), m_expected[u"top5pct"_s].toDouble());
        const auto pairs = coupledPairs(m_demo);
        const QJsonArray expected = m_expected[u"coupling"_s].toArray();
        QCOMPARE(int(pairs.size()), int(expected.size()));
        close(pairs.front().degree, expected[0].toObject()[u"degree"_s].toDouble());
        QCOMPARE(pairs.front().shared, expected[0].toObject()[u"shared"_s].toInt());
        close(pairs.front().average, expected[0].toObject()[u"avg"_s].toDouble());
        close(*crossModuleShare(m_demo, pairs), m_expected[u"cross_module"_s].toDouble());
        close(fixChainShare(m_demo, fixesAmong(m_demo.commits)), m_expected[u"fix_chain"_s].toDouble());
        HackSigns signs;
        signs.fixShare = 0.3;
        signs.fixChain = fixChainShare(m_demo, fixesAmong(m_demo.commits));
        signs.todoPerKloc = 4.0;
        signs.godShare = 0.5;
        signs.longShare = 0.1;
        close(*hacksIndex(signs), m_expected[u"hacks_index"_s].toDouble());
        signs.godShare.reset();
        signs.longShare.reset();
        QVERIFY(!hacksIndex(signs));
    }

    void activityByHand()
    {
        // Only cat (day 100) and bob (days 20 to 40) are within 90 days of day 110; ann's last is day 3.
        QCOMPARE(int(activeAuthors(m_demo).size()), 2);
        // ann and bob own a.py, e.py and c.ts together, bob d.py: none is orphaned while bob is active.
        QCOMPARE(orphanedShare(m_demo, authorship(m_demo)), 0.0);
        MetricInput later = m_demo;
        later.now = 300 * secondsPerDay;
        QCOMPARE(orphanedShare(later, authorship(later)), 1.0);
        later.commits[0].merge = true;
        later.commits[1].reviewed = true;
        later.commits[2].firstParent = false;
        QCOMPARE(reviewShare(later), 2.0 / 9);
    }

    void botsOwnNothing()
    {
        MetricInput input = m_demo;
        input.bots[1] = true; // bob
        QCOMPARE(truckFactor(input, authorship(input)).removed, std::vector<int>{0});
        QCOMPARE(int(activeAuthors(input).size()), 1);
    }

    void qualityByHand()
    {
        MetricInput input;
        input.now = 100 * secondsPerDay;
        input.authors = {"ann"};
        input.bots = {false};
        input.paths = {"src/a.py", "tests/test_a.py", ".github/workflows/ci.yml"};
        for (int i = 0; i < 10; ++i)
            input.commits.push_back(commitOf(0, 50 + i, "change"));
        QCOMPARE(qualityShare(input), 0.0);
        input.commits[0].files = {{'M', 0, -1}, {'M', 1, -1}};
        input.commits[1].files = {{'M', 2, -1}};
        input.commits[2].subject = "refactor: split";
        input.commits[3].files = {{'M', 0, -1}};
        QCOMPARE(qualityShare(input), 0.3);
        input.commits[9].time = 0;
        QVERIFY(!qualityShare(input));
    }

    void tooLittleGivesNoValue()
    {
        for (const Fact &fact : measure({})) {
            const bool counts = fact.id == u"git:commits"_s;
            QCOMPARE(fact.outcome, counts ? Fact::Outcome::Found : Fact::Outcome::NotObservable);
            QVERIFY2(!fact.note.isEmpty(), qPrintable(fact.id));
        }
        QCOMPARE(measure({}).size(), 14);
    }

    void joinsPeople()
    {
        const std::vector<Signature> people{{"Ann Lee", "ann@home.org"},
                                            {"ann lee", "ANN@work.org"},
                                            {"A. Lee", "ann@work.org"},
                                            {"bob", "12+bobby@users.noreply.github.com"},
                                            {"Robert", "bobby@users.noreply.github.com"},
                                            {"old", "old@example.org"},
                                            {"dependabot[bot]", "support@github.com"},
                                            {"root", "root@a"},
                                            {"root", "root@b"}};
        const Identities merged =
            mergeIdentities(people, "# kept\nRobert <bobby@users.noreply.github.com> <old@example.org>\n");
        QCOMPARE(merged.personOf, (std::vector<int>{0, 0, 0, 1, 1, 1, 2, 3, 4}));
        QVERIFY(merged.isBot[2]);
        QVERIFY(!merged.isBot[0]);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
