// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "models/storage/scratch.h"
#include "support/sariflog.h"
#include "usecases/importreports.h"

#include <QRandomGenerator>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Catalogue catalogue;

/// Every row of a query as one text.
QStringList rowsOf(const Scratch &scratch, const QString &sql)
{
    QStringList rows;
    auto query = scratch.database.run(sql);
    if (!query)
        return {query.error().message()};
    while (query->next()) {
        QStringList values;
        for (int column = 0; query->value(column).isValid(); ++column)
            values << query->value(column).toString();
        rows << values.join(u'|');
    }
    return rows;
}

QStringList everything(const Scratch &scratch)
{
    QStringList rows;
    for (const QString &table : {u"finding"_s, u"finding_event"_s, u"import"_s, u"scan"_s, u"audit_log"_s})
        rows << rowsOf(scratch, u"SELECT * FROM %1 ORDER BY id"_s.arg(table));
    return rows;
}

/// What is known of the product, without the ids that depend on the order of coming.
QStringList knowledge(const Scratch &scratch, const QString &where = u"1 = 1"_s)
{
    return rowsOf(
        scratch,
        u"SELECT scan.tool, identity, state, severity, class, suppressed, rule, title, message, path, line, "
        "occurrences, content_hash FROM finding JOIN scan ON scan.id = scan_id WHERE %1 ORDER BY 1, 2"_s.arg(where));
}

Result<ImportChanges> bring(const Scratch &scratch, const QByteArray &content, const QString &name = u"a.sarif"_s)
{
    const QString path = scratch.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return environmentError(file.errorString());
    file.close();
    const auto outcomes = importReports(*scratch.workspace, {scratch.project, {path}, {}}, catalogue, {});
    if (!outcomes)
        return outcomes.error();
    return outcomes->first().refusal ? Result<ImportChanges>(*outcomes->first().refusal) : *outcomes->first().changes;
}

/// Results in an order of their own, and some of them twice.
QList<SarifResult> someResults(QRandomGenerator &random)
{
    QList<SarifResult> results;
    const auto all = sarifResults(0, 400);
    for (const SarifResult &result : all)
        for (quint32 times = random.bounded(8); times < 3; times += 2)
            results.insert(random.bounded(results.size() + 1), result);
    return results;
}

} // namespace

/// What must hold for any reports; the seed is the row, so that a failure can be repeated.
class TestImportProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameBytesTwiceChangeNothing_data() { seeds(); }
    void sameBytesTwiceChangeNothing();
    void orderOfTwoToolsDoesNotMatter_data() { seeds(); }
    void orderOfTwoToolsDoesNotMatter();
    void runsOfOneFileAreOneReport_data() { seeds(); }
    void runsOfOneFileAreOneReport();
    void laterPartOfASplitReportReplacesTheFirst_data() { seeds(); }
    void laterPartOfASplitReportReplacesTheFirst();
    void driftingLinesStayTheSameFindings_data() { seeds(); }
    void driftingLinesStayTheSameFindings();
    void renamedSourceFileMovesOnlyItsOwnFindings_data() { seeds(); }
    void renamedSourceFileMovesOnlyItsOwnFindings();

private:
    static void seeds()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
};

void TestImportProperties::initTestCase()
{
    const auto loaded = loadBuiltInCatalogue();
    QVERIFY(bool(loaded));
    catalogue = *loaded;
}

void TestImportProperties::sameBytesTwiceChangeNothing()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Scratch scratch;
    const QByteArray first = sarifLog("One", {someResults(random)});
    VERIFY_DONE(bring(scratch, first));
    VERIFY_DONE(bring(scratch, sarifLog("One", {someResults(random)})));
    const QStringList before = everything(scratch);
    for (const QString &name : {u"a.sarif"_s, u"renamed.json"_s}) {
        const auto again = bring(scratch, first, name);
        VERIFY_DONE(again);
        QCOMPARE(again->added + again->fixed + again->reopened, 0);
        QCOMPARE(everything(scratch), before);
    }
}

void TestImportProperties::orderOfTwoToolsDoesNotMatter()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QByteArray one = sarifLog("One", {someResults(random)});
    const QByteArray two = sarifLog("Two", {someResults(random)});
    const Scratch forth, back;
    VERIFY_DONE(bring(forth, one));
    VERIFY_DONE(bring(forth, two));
    VERIFY_DONE(bring(back, two));
    VERIFY_DONE(bring(back, one));
    QVERIFY(knowledge(forth).size() > 200);
    QCOMPARE(knowledge(back), knowledge(forth));
}

void TestImportProperties::runsOfOneFileAreOneReport()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto results = someResults(random);
    const qsizetype cut = random.bounded(results.size());
    const Scratch whole, split;
    VERIFY_DONE(bring(whole, sarifLog("One", {results})));
    VERIFY_DONE(bring(split, sarifLog("One", {results.mid(0, cut), results.mid(cut)})));
    QVERIFY(knowledge(whole).size() > 100);
    QCOMPARE(knowledge(split), knowledge(whole));
}

void TestImportProperties::laterPartOfASplitReportReplacesTheFirst()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const int cut = random.bounded(1, 399);
    const Scratch whole, split;
    VERIFY_DONE(bring(whole, sarifLog("One", {sarifResults(0, 400)})));
    VERIFY_DONE(bring(split, sarifLog("One", {sarifResults(0, cut)})));
    const auto second = bring(split, sarifLog("One", {sarifResults(cut, 400)}));
    VERIFY_DONE(second);
    QVERIFY((*second == ImportChanges{400 - cut, cut, 0, 0, 0}));
    const auto all = bring(split, sarifLog("One", {sarifResults(0, 400)}));
    VERIFY_DONE(all);
    QVERIFY((*all == ImportChanges{0, 0, 400 - cut, cut, 0}));
    QCOMPARE(knowledge(split), knowledge(whole));
}

void TestImportProperties::driftingLinesStayTheSameFindings()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Scratch scratch;
    auto results = sarifResults(0, 400);
    VERIFY_DONE(bring(scratch, sarifLog("One", {results})));
    const QStringList ids = rowsOf(scratch, u"SELECT id, identity, first_import_id FROM finding ORDER BY id"_s);
    for (SarifResult &result : results)
        result.line += random.bounded(40);
    const auto drifted = bring(scratch, sarifLog("One", {results}));
    VERIFY_DONE(drifted);
    QVERIFY((*drifted == ImportChanges{0, 0, 400, 0, 0}));
    QCOMPARE(rowsOf(scratch, u"SELECT id, identity, first_import_id FROM finding ORDER BY id"_s), ids);
    QStringList lines;
    for (const SarifResult &result : std::as_const(results))
        lines << QString::number(result.line);
    QCOMPARE(rowsOf(scratch, u"SELECT line FROM finding ORDER BY id"_s), lines);
    QCOMPARE(*scratch.workspace->check(), QStringList());
}

void TestImportProperties::renamedSourceFileMovesOnlyItsOwnFindings()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Scratch scratch;
    auto results = sarifResults(0, 400);
    VERIFY_DONE(bring(scratch, sarifLog("One", {results})));
    const QByteArray old = results[random.bounded(400)].path;
    const QString others = u"path NOT IN ('%1', 'src/new.ts')"_s.arg(QString::fromUtf8(old));
    const QStringList before = knowledge(scratch, others);
    qint64 moved = 0;
    for (SarifResult &result : results)
        if (result.path == old) {
            result.path = "src/new.ts";
            ++moved;
        }
    const auto changes = bring(scratch, sarifLog("One", {results}));
    VERIFY_DONE(changes);
    QVERIFY((*changes == ImportChanges{0, 0, 400, 0, 0, moved}));
    QCOMPARE(scratch.count(u"finding"_s), 400);
    QCOMPARE(scratch.count(u"finding"_s, u"state = 'open' AND path = 'src/new.ts'"_s), moved);
    QCOMPARE(scratch.count(u"finding"_s, u"state = 'open' AND path = '%1'"_s.arg(QString::fromUtf8(old))), 0);
    QCOMPARE(knowledge(scratch, others), before);
}

QTEST_GUILESS_MAIN(TestImportProperties)
#include "tst_importproperties.moc"
