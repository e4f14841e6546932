// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A copy of the small catalogue in tests/data that a test may spoil.
class Sample
{
public:
    Sample()
    {
        for (const auto *name : {"catalogue.json", "reliability.json", "security.json", "sets.json"})
            QFile::copy(QStringLiteral(SEXTANT_TEST_DATA "/catalogue/") + QLatin1StringView(name),
                        path(QString::fromLatin1(name)));
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Result<Catalogue> load() const { return loadCatalogue(path(u"catalogue.json"_s)); }

    bool set(const QString &name, const QString &pointer, const QByteArray &value) const
    {
        json document = json::parse(readAll(path(name)).toStdString());
        document[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
        return writeAll(path(name), QByteArray::fromStdString(document.dump()));
    }

    bool erase(const QString &name, const QString &pointer, const char *key) const
    {
        json document = json::parse(readAll(path(name)).toStdString());
        document[json::json_pointer(pointer.toStdString())].erase(key);
        return writeAll(path(name), QByteArray::fromStdString(document.dump()));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestCatalogueLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueArrives();
    void refusals_data();
    void refusals();
    void missingKey();
    void twiceTheSameKey();
    void notJson();
    void missingPart();
    void linkOutOfTheFolder();
    void tooLarge();
    void tooDeep();
    void tooLongText();
    void hashIsOfRulesOnly_data();
    void hashIsOfRulesOnly();
};

void TestCatalogueLoader::everyValueArrives()
{
    const auto catalogue = Sample().load();
    QVERIFY2(bool(catalogue), catalogue ? "" : qPrintable(catalogue.error().message()));
    QCOMPARE(catalogue->id, u"sample"_s);
    QCOMPARE(catalogue->version, u"1.0.0"_s);
    QCOMPARE(catalogue->hash.size(), 64);
    QCOMPARE(catalogue->checks.size(), 3);
    QCOMPARE(catalogue->checks[2].id, u"sec.third"_s); // in order of dimension, whatever the order of the parts
    const Check &check = catalogue->checks[0];
    QCOMPARE(check.id, u"rel.first"_s);
    QCOMPARE(check.dimension, Dimension::Reliability);
    QCOMPARE(check.howToFix, (QStringList{u"Hold it."_s, u"Keep it."_s}));
    QCOMPARE(check.smallTeam, u"Hold half of it."_s);
    QCOMPARE(check.weight, 7.5);
    QCOMPARE(riskAt(check.risk, Stage::Mvp), RiskClass::Debt);
    QCOMPARE(riskAt(check.risk, Stage::Production), RiskClass::ShipStopper);
    QCOMPARE(check.maxAgeDays, 90);
    QCOMPARE(check.effortDays[0], 0.5);
    QVERIFY(check.needsSenior);
    const Detector &detector = check.detectors[0];
    QCOMPARE(detector.expression, u"dep:ORM & git:test_ratio>=0.15"_s);
    QCOMPARE(detector.needs, (QList<FactCondition>{{u"dep:ORM"_s, FactCondition::Comparison::Found, 0},
                                                   {u"git:test_ratio"_s, FactCondition::Comparison::AtLeast, 0.15}}));
    QCOMPARE(detector.signClass, SignClass::Direct);
    QCOMPARE(check.detectors[1].needs[0].factId, u"glob:docs/**,*.md"_s);
    QCOMPARE(check.detectors[1].meaning, Detector::Meaning::Partly);
    QCOMPARE(check.scannerRules[0],
             (ScannerRule{ScannerRule::Kind::Counterexample, {FindingClass::Code, FindingClass::Quality}, {248}}));
    QCOMPARE(catalogue->profile[0].prefilledBy[0].factId, u"dep:ORM"_s);
    QCOMPARE(catalogue->dependencySets[u"ORM"_s].packages[u"pypi"_s], QStringList{u"peewee"_s});
    QCOMPARE(catalogue->fileSets[u"CI"_s].globs, QStringList{u".github/workflows/*.yml"_s});
    QVERIFY(catalogue->textSets[u"HEALTH"_s].sensitive);
    QCOMPARE(catalogue->textSets[u"HEALTH"_s].unless, u"example"_s);
    const DocumentSet &probes = catalogue->documentSets[u"PROBES"_s];
    QCOMPARE(probes.of, u"kubernetes"_s);
    QCOMPARE(probes.each, (QStringList{u"spec.containers.*"_s, u"spec.template.spec.containers.*"_s}));
    QCOMPARE(probes.where.value(0).text, u"^Deploy"_s);
    QVERIFY(probes.has.value(0).negated);
    QCOMPARE(probes.has.value(1).number, 2.0);
    QVERIFY(probes.every);
}

void TestCatalogueLoader::refusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("reason");

    const QString rel = u"reliability.json"_s;
    const auto refused = [](const char *name, const QString &file, const char *pointer, const QByteArray &value,
                            const char *reason, const char *where = nullptr) {
        const QString place = QString::fromLatin1(where ? where : pointer);
        QTest::newRow(name) << file << QString::fromLatin1(pointer) << value << QString(file + u'#' + place)
                            << QString::fromUtf8(reason);
    };
    refused("unknown schema", rel, "/schema", "\"sextant.checks/2\"", "shape");
    refused("unknown key", rel, "/checks/0/colour", "\"red\"", "shape", "/checks/0");
    refused("wrong type", rel, "/checks/0/max_age_days", "\"90\"", "shape");
    refused("unknown class", rel, "/checks/0/detectors/0/class", "\"certain\"", "shape");
    // Near the bound on texts, where a recursing regular expression would show.
    refused("very long id", rel, "/checks/1/id", "\"rel." + QByteArray(4000, 'a') + '"', "shape");
    refused("duplicate id", rel, "/checks/1/id", "\"rel.first\"", "given twice");
    refused("id of another dimension", rel, "/checks/1/id", "\"obs.second\"", "“rel.”");
    refused("unknown prerequisite", rel, "/checks/1/prerequisites/0", "\"rel.nowhere\"", "rel.nowhere");
    refused("cycle", rel, "/checks/0/prerequisites", "[\"rel.second\"]", "rel.first, rel.second, rel.first");
    refused("unknown goal", rel, "/checks/0/goals/0", "\"Q\"", "No goal");
    refused("unknown phase", rel, "/checks/0/phase", "\"Z\"", "No phase");
    refused("unknown category", rel, "/checks/0/category", "\"C9\"", "No category");
    refused("unknown dependency set", rel, "/checks/0/detectors/0/when", "\"dep:NONE\"", "dep:NONE");
    refused("unknown text set", rel, "/checks/1/detectors/0/when", "\"text:CI\"", "text:CI");
    refused("detector without a kind", rel, "/checks/0/detectors/0/when", "\"ORM\"", "names no fact");
    refused("detector with a bad figure", rel, "/checks/0/detectors/0/when", "\"git:ratio>=x\"", "comparison");
    refused("condition that does not parse", rel, "/checks/0/applies", "\"db and\"", "character 7");
    refused("condition with an unknown question", rel, "/checks/0/applies", "\"db or paying\"", "“paying”");
    refused("weight off the ladder", rel, "/checks/0/weight", "6", "2.5, 5, 7.5 or 10");
    refused("risk that falls", rel, "/checks/0/risk", "\"ASDD\"", "falls");
    refused("risk with another letter", rel, "/checks/0/risk", "\"AAXX\"", "shape");
    refused("effort out of order", rel, "/checks/0/effort_days", "[2, 1, 3]", "in order");
    refused("effort of nothing", rel, "/checks/0/effort_days", "[0, 1, 3]", "above 0");
    refused("markup", rel, "/checks/0/title", "\"The <b>first</b> thing\"", "plain text");
    refused("turned reading direction", rel, "/checks/0/why", "\"Other\\u202Ewise\"", "plain text");
    refused("two lines", rel, "/checks/0/how_to_fix/1", "\"Hold\\nit\"", "plain text");
    refused("long title", rel, "/checks/0/title", '"' + QByteArray(121, 'a') + '"', "shape");
    refused("blank question", rel, "/checks/0/question", "\" \"", "empty");
    refused("pattern that does not compile", u"sets.json"_s, "/texts/HEALTH/pattern", "\"(a\"", "compile");
    refused("pattern with look-ahead", u"sets.json"_s, "/texts/HEALTH/unless", "\"a(?=b)\"", "compile");
    refused("pattern too long", u"sets.json"_s, "/texts/HEALTH/pattern", '"' + QByteArray(2001, 'a') + '"',
            "2,000 characters");
    refused("pattern that matches nothing", u"sets.json"_s, "/texts/HEALTH/pattern", "\"a*\"", "nothing");
    refused("unknown kind of file", u"sets.json"_s, "/texts/HEALTH/kinds/0", "\"binary\"", "shape");
    refused("unknown kind of document", u"sets.json"_s, "/documents/PROBES/of", "\"swarm\"", "shape");
    refused("path that leads nowhere", u"sets.json"_s, "/documents/PROBES/each", "\"spec..containers\"", "no path");
    refused("document pattern that does not compile", u"sets.json"_s, "/documents/PROBES/where/0/matches", "\"(a\"",
            "compile");
    refused("two tests of one value", u"sets.json"_s, "/documents/PROBES/where/0/equals", "\"a\"", "shape",
            "/documents/PROBES/where/0");
    refused("a format without files", u"sets.json"_s, "/documents/PROBES/of", "\"yaml\"", "within",
            "/documents/PROBES");
    refused("unknown ecosystem", u"sets.json"_s, "/dependencies/ORM/packages/cpan", "[\"DBI\"]", "shape",
            "/dependencies/ORM/packages");
    refused("part elsewhere", u"catalogue.json"_s, "/parts/0", "\"../security.json\"", "shape");
    refused("question with a reserved name", u"catalogue.json"_s, "/profile/1/id", "\"always\"", "meaning of its own");
    refused("question given twice", u"catalogue.json"_s, "/profile/1/id", "\"db\"", "given twice");
    refused("prefilled by an unknown set", u"catalogue.json"_s, "/profile/0/prefilled_by/0", "\"file:ORM\"",
            "file:ORM");
    refused("prefilled by two facts", u"catalogue.json"_s, "/profile/0/prefilled_by/0", "\"dep:ORM & file:CI\"",
            "One fact alone");
}

void TestCatalogueLoader::refusals()
{
    QFETCH(QString, file);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, where);
    QFETCH(QString, reason);
    const Sample sample;
    QVERIFY(bool(sample.load()));
    QVERIFY(sample.set(file, pointer, value));
    const auto catalogue = sample.load();
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, Error::Kind::Input);
    QCOMPARE(catalogue.error().where, sample.path(where));
    QVERIFY2(catalogue.error().what.contains(reason), qPrintable(catalogue.error().what));
}

void TestCatalogueLoader::missingKey()
{
    const Sample sample;
    QVERIFY(sample.erase(u"reliability.json"_s, u"/checks/1"_s, "why"));
    const auto catalogue = sample.load();
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().where, sample.path(u"reliability.json#/checks/1"_s));
    QVERIFY2(catalogue.error().what.contains(u"why"_s), qPrintable(catalogue.error().what));
}

void TestCatalogueLoader::twiceTheSameKey()
{
    const Sample sample;
    const QString path = sample.path(u"sets.json"_s);
    QByteArray bytes = readAll(path);
    bytes.replace("\"HEALTH\":", "\"HEALTH\": {}, \"HEALTH\":");
    QVERIFY(writeAll(path, bytes));
    const auto catalogue = sample.load();
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().where, path);
    QVERIFY(catalogue.error().what.contains(u"HEALTH"_s));
}

void TestCatalogueLoader::notJson()
{
    const Sample sample;
    const QString path = sample.path(u"security.json"_s);
    QVERIFY(writeAll(path, readAll(path).chopped(20)));
    const auto catalogue = sample.load();
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().where, path);
}

void TestCatalogueLoader::missingPart()
{
    const Sample sample;
    QVERIFY(QFile::remove(sample.path(u"security.json"_s)));
    const auto catalogue = sample.load();
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().where, sample.path(u"security.json"_s));
}

void TestCatalogueLoader::linkOutOfTheFolder()
{
    const Sample sample;
    const Sample other;
    QVERIFY(QFile::remove(sample.path(u"security.json"_s)));
    QVERIFY(QFile::link(other.path(u"security.json"_s), sample.path(u"security.json"_s)));
    const auto catalogue = sample.load();
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().where, sample.path(u"catalogue.json#/parts/0"_s));
}

void TestCatalogueLoader::tooLarge()
{
    const Sample sample;
    const QString path = sample.path(u"security.json"_s);
    QVERIFY(writeAll(path, readAll(path) + QByteArray(8 * 1024 * 1024, ' ')));
    const auto catalogue = sample.load();
    QVERIFY(!catalogue);
    QVERIFY2(catalogue.error().what.contains(u"8 MiB"_s), qPrintable(catalogue.error().what));
}

void TestCatalogueLoader::tooDeep()
{
    const Sample sample;
    QVERIFY(writeAll(sample.path(u"security.json"_s), QByteArray(1000000, '[')));
    const auto catalogue = sample.load();
    QVERIFY(!catalogue);
    QVERIFY2(catalogue.error().what.contains(u"32 levels"_s), qPrintable(catalogue.error().what));
}

void TestCatalogueLoader::tooLongText()
{
    const Sample sample;
    QVERIFY(sample.set(u"security.json"_s, u"/checks/0/id"_s, "\"sec." + QByteArray(100000, 'a') + '"'));
    const auto catalogue = sample.load();
    QVERIFY(!catalogue);
    QVERIFY2(catalogue.error().what.contains(u"4096"_s), qPrintable(catalogue.error().what));
    QVERIFY(catalogue.error().where.endsWith(u"security.json#/checks/0/id"));
}

void TestCatalogueLoader::hashIsOfRulesOnly_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("same");
    const QString rel = u"reliability.json"_s;
    QTest::newRow("title") << rel << u"/checks/0/title"_s << QByteArray("\"Another title\"") << true;
    QTest::newRow("step") << rel << u"/checks/0/how_to_fix/0"_s << QByteArray("\"Another step.\"") << true;
    QTest::newRow("reference") << rel << u"/checks/0/references"_s << QByteArray("[]") << true;
    QTest::newRow("title of a set") << u"sets.json"_s << u"/texts/HEALTH/title"_s << QByteArray("\"a probe\"") << true;
    QTest::newRow("version") << u"catalogue.json"_s << u"/version"_s << QByteArray("\"1.0.1\"") << true;
    QTest::newRow("order of parts") << u"catalogue.json"_s << u"/parts"_s
                                    << QByteArray("[\"reliability.json\", \"security.json\"]") << true;
    QTest::newRow("weight") << rel << u"/checks/0/weight"_s << QByteArray("5") << false;
    QTest::newRow("risk") << rel << u"/checks/0/risk"_s << QByteArray("\"AASS\"") << false;
    QTest::newRow("condition") << rel << u"/checks/0/applies"_s << QByteArray("\"db\"") << false;
    QTest::newRow("class") << rel << u"/checks/0/detectors/0/class"_s << QByteArray("\"hint\"") << false;
    QTest::newRow("cwe") << rel << u"/checks/0/scanner/0/cwes/0"_s << QByteArray("755") << false;
    QTest::newRow("pattern") << u"sets.json"_s << u"/texts/HEALTH/pattern"_s << QByteArray("\"/livez\"") << false;
    QTest::newRow("package") << u"sets.json"_s << u"/dependencies/ORM/packages/npm/0"_s << QByteArray("\"pg\"")
                             << false;
    QTest::newRow("prefill") << u"catalogue.json"_s << u"/profile/0/prefilled_by"_s << QByteArray("[]") << false;
}

void TestCatalogueLoader::hashIsOfRulesOnly()
{
    QFETCH(QString, file);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(bool, same);
    const Sample sample;
    const auto before = sample.load();
    QVERIFY(sample.set(file, pointer, value));
    const auto after = sample.load();
    QVERIFY2(bool(after), after ? "" : qPrintable(after.error().message()));
    QCOMPARE(after->hash == before->hash, same);
}

QTEST_GUILESS_MAIN(TestCatalogueLoader)
#include "tst_catalogueloader.moc"
