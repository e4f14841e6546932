// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromsources.h"
#include "support/smallcatalogue.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

const QString tests = u"rel.tests"_s;
const QString secrets = u"sec.secrets"_s;

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 3, number), QTime(12, 0), Qt::UTC);
}

Fact fact(const QString &id, Fact::Outcome outcome)
{
    Fact fact;
    fact.id = id;
    fact.outcome = outcome;
    if (outcome == Fact::Outcome::Found)
        fact.places = {{id.section(u':', 1) + u".txt"_s, 1, {}, {}}};
    return fact;
}

QList<Evidence> of(const QString &check, const QList<Evidence> &evidence)
{
    QList<Evidence> own;
    for (const Evidence &one : evidence)
        if (one.checkId == check)
            own << one;
    return own;
}

} // namespace

/// What several repositories or folders of one product say together.
class TestSourceEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneProvesIsNotProvenForTheOther_data()
    {
        QTest::addColumn<QList<int>>("outcomes"); // of the direct sign, one a source
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("strength");
        constexpr int found = int(Fact::Outcome::Found);
        constexpr int missing = int(Fact::Outcome::NotFound);
        constexpr int unseen = int(Fact::Outcome::NotObservable);
        // Direct signs: 1.00 when found, 0.80 when absent.
        QTest::newRow("one source") << QList<int>{found} << 1.0 << 1.0;
        QTest::newRow("both") << QList<int>{found, found} << 1.0 << 1.0;
        QTest::newRow("one of two") << QList<int>{found, missing} << 0.5 << 0.8;
        QTest::newRow("neither") << QList<int>{missing, missing} << 0.0 << 0.8;
        QTest::newRow("one shows nothing") << QList<int>{found, unseen} << 1.0 << 0.5;
        QTest::newRow("two of four show something") << QList<int>{found, unseen, unseen, found} << 1.0 << 0.5;
        QTest::newRow("missing in the one that shows something") << QList<int>{missing, unseen} << 0.0 << 0.8;
    }
    void whatOneProvesIsNotProvenForTheOther()
    {
        QFETCH(QList<int>, outcomes);
        QFETCH(double, value);
        QFETCH(double, strength);
        QList<SourceFacts> sources;
        for (const int outcome : outcomes)
            sources << SourceFacts{u"part %1"_s.arg(sources.size() + 1),
                                   {fact(u"file:CI"_s, Fact::Outcome(outcome))},
                                   day(1 + int(sources.size()))};
        const auto evidence = of(tests, evidenceFromSources(m_catalogue, sources));
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.front().value, value);
        QCOMPARE(evidence.front().strength, strength);
        if (sources.size() == 1)
            return;
        for (const SourceFacts &source : std::as_const(sources))
            QVERIFY2(evidence.front().summary.contains(source.name + u": "_s), qPrintable(evidence.front().summary));
    }

    void aCounterexampleInOnePartRefutes()
    {
        const QList<SourceFacts> sources{{u"api"_s, {fact(u"text:KEY"_s, Fact::Outcome::Found)}, day(1)},
                                         {u"web"_s, {fact(u"text:KEY"_s, Fact::Outcome::NotFound)}, day(1)}};
        const auto evidence = of(secrets, evidenceFromSources(m_catalogue, sources));
        QCOMPARE(evidence.size(), 2);
        QCOMPARE(evidence[0].value, 0.5);
        QVERIFY(!evidence[0].counterexample);
        QVERIFY(evidence[1].counterexample);
        QCOMPARE(evidence[1].value, 0.0);
        QVERIFY(evidence[1].summary.startsWith(u"api: "_s));
        QCOMPARE(evidence[1].places.first().excerpt, u"api"_s);
    }

    void aCheckOfTheWholeProductIsProvenOnce()
    {
        Catalogue catalogue = m_catalogue;
        catalogue.checks[0].productWide = true;
        const QList<SourceFacts> sources{{u"api"_s, {fact(u"file:CI"_s, Fact::Outcome::NotFound)}, day(1)},
                                         {u"docs"_s, {fact(u"file:CI"_s, Fact::Outcome::Found)}, day(2)}};
        const auto evidence = of(tests, evidenceFromSources(catalogue, sources));
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.front().value, 1.0);
        QCOMPARE(evidence.front().strength, 1.0);
    }

    void theOldestLookCounts()
    {
        const QList<SourceFacts> sources{{u"api"_s, {fact(u"file:CI"_s, Fact::Outcome::Found)}, day(9)},
                                         {u"web"_s, {fact(u"file:CI"_s, Fact::Outcome::Found)}, day(2)}};
        QCOMPARE(of(tests, evidenceFromSources(m_catalogue, sources)).front().date, day(2));
    }

private:
    const Catalogue m_catalogue = test::smallCatalogue();
};

QTEST_GUILESS_MAIN(TestSourceEvidence)
#include "tst_sourceevidence.moc"
