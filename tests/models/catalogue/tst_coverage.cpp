// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that the catalogue was made from is lost, and nothing in it stands on nothing.
#include "catalogue/catalogueloader.h"
#include "catalogue/framework.h"
#include "catalogue/goalset.h"

#include <nlohmann/json.hpp>

#include <set>

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = loadBuiltInCatalogue();
        QVERIFY2(bool(catalogue), catalogue ? "" : qPrintable(catalogue.error().message()));
        m_catalogue = *catalogue;
        QFile file(QStringLiteral(SEXTANT_TEST_DATA "/catalogue/coverage.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_coverage = json::parse(file.readAll().toStdString());
    }

    void everyStatementIsAnswered()
    {
        QCOMPARE(m_coverage["statements"].size(), std::size_t(190));
        std::set<std::string> ids;
        for (const json &statement : m_coverage["statements"]) {
            const std::string id = statement["id"];
            QVERIFY2(ids.insert(id).second, id.c_str());
            QVERIFY2(!statement["checks"].empty() || !statement["methods"].empty(), id.c_str());
            for (const std::string check : statement["checks"])
                QVERIFY2(m_catalogue.find(QString::fromStdString(check)), check.c_str());
        }
    }

    void everyGoalThatAStatementMeansExists()
    {
        int goals = 0;
        for (const json &statement : m_coverage["statements"])
            for (const std::string method : statement["methods"]) {
                const QString name = QString::fromStdString(method);
                if (!name.startsWith(u"F-goal "))
                    continue;
                ++goals;
                QVERIFY2(std::ranges::find(builtInGoalSets(), name.mid(7), &GoalSet::letter) != builtInGoalSets().end(),
                         method.c_str());
            }
        QVERIFY(goals > 3);
    }

    void everyCheckStandsOnSomething()
    {
        QSet<QString> demanded;
        for (const json &statement : m_coverage["statements"])
            for (const std::string check : statement["checks"])
                demanded << QString::fromStdString(check);
        QSet<QString> beyond;
        for (const std::string check : m_coverage["beyond"]["checks"])
            beyond << QString::fromStdString(check);
        QVERIFY(!demanded.intersects(beyond));
        for (const Check &check : m_catalogue.checks) {
            QVERIFY2(demanded.contains(check.id) || beyond.contains(check.id), qPrintable(check.id));
            // What no article demands must stand on a standard.
            QVERIFY2(!beyond.contains(check.id) || !check.references.isEmpty(), qPrintable(check.id));
        }
        QCOMPARE(demanded.size() + beyond.size(), 131);
    }

    void everyTextIsThere()
    {
        for (const Check &check : m_catalogue.checks) {
            for (const QString &text : {check.title, check.question, check.why, check.doneWhen, check.smallTeam})
                QVERIFY2(text.size() >= 10, qPrintable(check.id));
            for (const QString &text : QStringList{check.why, check.doneWhen, check.smallTeam} + check.howToFix)
                QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(check.id + u": "_s + text));
            QVERIFY2(check.smallTeam != check.doneWhen && check.question != check.title, qPrintable(check.id));
        }
    }

    void frameworksAreSound()
    {
        const auto loaded = loadFrameworks(u":/catalogue/frameworks.json"_s);
        QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message()));
        QStringList ids;
        for (const Framework &framework : *loaded)
            ids << framework.id;
        QCOMPARE(ids, (QStringList{u"soc2"_s, u"gdpr"_s, u"hipaa"_s, u"pci"_s, u"asvs"_s, u"ccm"_s, u"cis"_s,
                                   u"scorecard"_s}));
        for (const Framework &framework : *loaded)
            for (const FrameworkItem &item : itemsOf(framework, m_catalogue))
                QVERIFY2(framework.sections.isEmpty() || item.section >= 0, qPrintable(framework.id + u' ' + item.id));
    }

    void itemsAreInTheOrderOfTheirNumbers()
    {
        // Read off the references in the catalogue's files: these checks name SOC2 A1.x.
        const auto items = itemsOf(*findFramework(u"soc2"), m_catalogue);
        QStringList availability;
        for (const FrameworkItem &item : items)
            if (item.id.startsWith(u"A1."))
                availability << item.id;
        QCOMPARE(availability, (QStringList{u"A1.1"_s, u"A1.2"_s, u"A1.3"_s}));
        QCOMPARE(items.first().id, u"CC1.3"_s);
        const auto asvs = itemsOf(*findFramework(u"asvs"), m_catalogue);
        const auto at = [&asvs](QStringView id) {
            return std::ranges::find(asvs, id, &FrameworkItem::id) - asvs.begin();
        };
        QVERIFY(at(u"2.2.1") < at(u"10.2.1"));
        QCOMPARE(asvs[at(u"2.2.1")].note, u"L1"_s);
    }

    void keysOfACheckNameFrameworkAndItem()
    {
        const Check &check = *m_catalogue.find(u"rel.global-error-handler");
        QCOMPARE(frameworkKeysOf(check), (QStringList{u"soc2"_s, u"soc2/CC7.2"_s, u"asvs"_s, u"asvs/16.5.3"_s,
                                                      u"asvs/16.5.4"_s, u"ccm"_s, u"ccm/AIS-02"_s}));
    }

    void goalsAreSound_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("ownLetter"); ///< checks that carry the goal's letter
        QTest::newRow("first-paying-customers") << u"first-paying-customers"_s << 54;
        QTest::newRow("marketing-scale-up") << u"marketing-scale-up"_s << 57;
        QTest::newRow("hiring") << u"hiring"_s << 21;
        QTest::newRow("investor-review") << u"investor-review"_s << 60;
        QTest::newRow("enterprise-review") << u"enterprise-review"_s << 63;
        QTest::newRow("soc2") << u"soc2"_s << 40;
    }

    void goalsAreSound()
    {
        QFETCH(QString, id);
        QFETCH(int, ownLetter);
        const GoalSet *goal = findGoalSet(builtInGoalSets(), id);
        QVERIFY(goal);
        const QStringList checks = checksOf(*goal, builtInGoalSets(), m_catalogue);
        int lettered = 0;
        for (const Check &check : m_catalogue.checks) {
            const bool own = check.goals.contains(goal->letter);
            lettered += own ? 1 : 0;
            QVERIFY2(!own || checks.contains(check.id), qPrintable(check.id));
        }
        QCOMPARE(lettered, ownLetter);
        QVERIFY(m_catalogue.find(checks.first()));
    }

    void aGoalTakesWhatItIncludesAndItsShipStoppers()
    {
        const auto &goals = builtInGoalSets();
        const QStringList paying = checksOf(*findGoalSet(goals, u"first-paying-customers"), goals, m_catalogue);
        const QStringList marketing = checksOf(*findGoalSet(goals, u"marketing-scale-up"), goals, m_catalogue);
        for (const QString &id : paying)
            QVERIFY2(marketing.contains(id), qPrintable(id));
        const QStringList enterprise = checksOf(*findGoalSet(goals, u"enterprise-review"), goals, m_catalogue);
        for (const Check &check : m_catalogue.checks) {
            const bool judged = check.dimension == Dimension::Security || check.dimension == Dimension::Compliance;
            if (riskAt(check.risk, Stage::Mvp) == RiskClass::ShipStopper)
                QVERIFY2(paying.contains(check.id), qPrintable(check.id));
            if (judged && riskAt(check.risk, Stage::Production) == RiskClass::ShipStopper)
                QVERIFY2(enterprise.contains(check.id), qPrintable(check.id));
        }
    }

    void badGoalFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("goals");
        QTest::addColumn<QString>("pointer");
        const auto goal = [](const char *id, const char *includes) -> QByteArray {
            return QByteArray("{\"id\":\"") + id +
                   "\",\"letter\":\"P\",\"title\":\"T\",\"about\":\"A\",\"includes\":[" + includes + "]}";
        };
        QTest::newRow("includes itself") << goal("one", "\"one\"") << u"#/goals/0/includes/0"_s;
        QTest::newRow("includes one below")
            << QByteArray(goal("one", "\"two\"") + ',' + goal("two", "")) << u"#/goals/0/includes/0"_s;
        QTest::newRow("same id twice") << QByteArray(goal("one", "") + ',' + goal("one", "")) << u"#/goals/1/id"_s;
        QTest::newRow("unknown key") << QByteArray("{\"colour\":1}") << u"#/goals/0"_s;
    }

    void badGoalFilesAreRefused()
    {
        QFETCH(QByteArray, goals);
        QFETCH(QString, pointer);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("{\"schema\":\"sextant.goals/1\",\"goals\":[" + goals + "]}");
        file.close();
        const auto loaded = loadGoalSets(file.fileName());
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().where.endsWith(pointer), qPrintable(loaded.error().message()));
    }

private:
    Catalogue m_catalogue;
    json m_coverage;
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
