// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/verificationwords.h"
#include "catalogue/cataloguedocument.h"
#include "models/bundle/bundledproject.h"
#include "support/bundleparts.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One member, whatever it is called.
QByteArray zipOf(const QByteArray &name, const QByteArray &content)
{
    return packedBundle({{name, content}});
}

QByteArray manyMembers()
{
    BundleParts parts;
    for (int i = 0; i < 100; ++i)
        parts[QByteArray::number(i) + ".json"] = "{}";
    return packedBundle(parts);
}

/// Two members whose names are made one afterwards.
QByteArray twins()
{
    QByteArray zip = packedBundle({{"aaaa.json", "{}"}, {"bbbb.json", "{}"}});
    zip.replace("bbbb.json", "aaaa.json");
    return zip;
}

QByteArray flagged(QByteArray zip)
{
    // The bit that says encrypted, in both heads.
    zip[6] = char(zip[6] | 1);
    const qsizetype list = zip.indexOf("PK\x01\x02");
    zip[list + 8] = char(zip[list + 8] | 1);
    return zip;
}

QString everything(const QByteArray &zip)
{
    QString text = QString::fromUtf8(zip);
    for (const auto &[name, bytes] : unpackedBundle(zip).asKeyValueRange())
        text += QString::fromUtf8(name) + u'\n' + QString::fromUtf8(bytes) + u'\n';
    return text;
}

QString around(const QString &text, const QString &word)
{
    return text.mid(std::max(qsizetype(0), text.indexOf(word, 0, Qt::CaseInsensitive) - 80), 160);
}

} // namespace

class TestBadBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        m_project.emplace();
        m_bundle = m_project->bundle(Redaction{false, false, false, {}});
    }

    void whatIsNoBundleIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"not a ZIP"_s;
        QTest::newRow("text") << QByteArray("Hello, this is no archive") << u"not a ZIP"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << u"not a ZIP"_s;
        QTest::newRow("cut off") << m_bundle.left(m_bundle.size() / 2) << u"cut off"_s;
        QTest::newRow("no manifest") << zipOf("scores.json", "{}") << u"no manifest"_s;
        QTest::newRow("manifest no JSON") << zipOf("manifest.json", "{") << u"not JSON"_s;
        QTest::newRow("newer") << zipOf("manifest.json", "{\"schema\":\"sextant.bundle/2\"}") << u"version 2"_s;
        QTest::newRow("another") << zipOf("manifest.json", "{\"schema\":\"other/1\"}") << u"not one of an evidence"_s;
        QTest::newRow("odd manifest") << zipOf("manifest.json", "{\"schema\":\"sextant.bundle/1\"}") << u"schema"_s;
        QTest::newRow("path up") << zipOf("../../etc/passwd", "x") << u"no name"_s;
        QTest::newRow("path from the root") << zipOf("/etc/passwd", "x") << u"no name"_s;
        QTest::newRow("path of another system") << zipOf("c:\\x.json", "x") << u"no name"_s;
        QTest::newRow("folder") << zipOf("a/b.json", "x") << u"no name"_s;
        QTest::newRow("control characters") << zipOf("a\x1b[2J.json", "x") << u"no name"_s;
        QTest::newRow("many") << manyMembers() << u"100 members"_s;
        QTest::newRow("twins") << twins() << u"same name"_s;
        QTest::newRow("bomb") << zipOf("facts.json", QByteArray(64 << 20, ' ')) << u"tightly"_s;
        QTest::newRow("locked") << flagged(zipOf("facts.json", "{}")) << u"password"_s;
    }
    void whatIsNoBundleIsRefusedInOneSentence()
    {
        QFETCH(const QByteArray, zip);
        QFETCH(const QString, words);
        const auto verification = verifyBundle(zip, u"sent.zip"_s, {});
        QVERIFY(!verification);
        QCOMPARE(verification.error().kind, Error::Kind::Input);
        const QString message = verification.error().message();
        QVERIFY2(message.contains(words, Qt::CaseInsensitive), qPrintable(message));
        QVERIFY2(message.contains(u"sent.zip"_s), qPrintable(message));
        QVERIFY2(!message.contains(u'\x1b') && !message.contains(u'\n'), qPrintable(message));
    }

    void damagedBytesAreToldWhereverTheyAre()
    {
        // Whichever byte is another one, the bundle is refused or does not hold: none is outside of what is checked.
        for (qsizetype at = 0; at < m_bundle.size(); at += std::max<qsizetype>(1, m_bundle.size() / 60)) {
            QByteArray zip = m_bundle;
            zip[at] = char(zip[at] ^ 0x20);
            const auto verification = verifyBundle(zip, u"sent.zip"_s, {});
            QVERIFY2(!verification || !verification->holds() ||
                         unpackedBundle(zip) == unpackedBundle(m_bundle), // dates and the like hold no content
                     qPrintable(QString::number(at)));
        }
    }

    void aMemberOfManyObjectsCostsNoMoreThanItsLength()
    {
        // Whoever walks over all objects for each of them is not done before the test is given up.
        QByteArray scores = "{\"schema\":\"sextant.bundle-scores/1\",\"headline\":{},\"dimensions\":{},\"checks\":{";
        for (int i = 0; i < 400'000; ++i)
            scores += "\"c" + QByteArray::number(i) + "\":{\"state\":\"pass\"},";
        scores.chop(1);
        BundleParts parts = unpackedBundle(m_bundle);
        parts["scores.json"] = scores + "}}";
        listAnew(parts, "scores.json");
        const auto verification = verifyBundle(packedBundle(parts), u"sent.zip"_s, {});
        QVERIFY2(bool(verification), verification ? "" : qPrintable(verification.error().message()));
        QVERIFY(!verification->holds());
        QCOMPARE(verification->differences.front().member, u"scores.json"_s);
    }

    void redactedWordsAreNowhere()
    {
        const QString open = everything(m_bundle);
        const QStringList all = BundledProject::people() + BundledProject::paths() + BundledProject::repositories();
        for (const QString &word : all)
            QVERIFY2(open.contains(word), qPrintable(word));
        const QByteArray hidden = m_project->bundle(Redaction{true, true, true, Severity::Info});
        const QString text = everything(hidden);
        for (const QString &word : all)
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(around(text, word)));
        // Nor is there a path of any finding, in whatever field.
        int paths = 0;
        for (const QByteArray &line : unpackedBundle(m_bundle)["findings.jsonl"].split('\n')) {
            const auto finding = nlohmann::json::parse(line.toStdString(), nullptr, false);
            const QString path =
                finding.is_object() ? QString::fromStdString(finding["path"].get<std::string>()) : QString();
            if (!path.contains(u'/'))
                continue;
            ++paths;
            QVERIFY2(!text.contains(path), qPrintable(around(text, path)));
        }
        QVERIFY(paths > 10);
        const auto verification = verifyBundle(hidden, u"b.zip"_s, {});
        QVERIFY(bool(verification));
        QVERIFY2(verification->holds(), verificationText(*verification).constData());
        QCOMPARE(*verification->assessment->product.headline, *m_project->assessment().product.headline);
        const QString people = everything(m_project->bundle(Redaction{}));
        for (const QString &word : BundledProject::people())
            QVERIFY2(!people.contains(word, Qt::CaseInsensitive), qPrintable(around(people, word)));
    }

    void secretsAreMaskedWhateverIsChosen()
    {
        QVERIFY2(!everything(m_bundle).contains(BundledProject::secret()), "secret");
    }

    void aNameHasTheSameStandInInEveryMember()
    {
        const BundleParts parts = unpackedBundle(m_project->bundle(Redaction{}));
        const QByteArray answers = parts["answers.json"];
        const qsizetype at = answers.indexOf("\"person\": \"Person ");
        QVERIFY(at > 0);
        const QByteArray mara = answers.mid(at + 11, 8);
        QVERIFY2(parts["decisions.json"].contains(QByteArray("\"author\": \"" + mara)), mara.constData());
    }

    void linesOfFindingsFitTheirSchema()
    {
        const QByteArray lines = unpackedBundle(m_bundle)["findings.jsonl"];
        for (const QByteArray &line : lines.split('\n'))
            if (!line.isEmpty()) {
                const auto fault = schemaFaultIn(*parseJson(line, u"line"_s), u"bundle-finding"_s);
                QVERIFY2(fault && !*fault, fault && *fault ? qPrintable((*fault)->reason) : "");
            }
    }

    void aPlaceThatCannotBeWrittenLeavesNothing()
    {
        QTemporaryDir folder;
        const auto made =
            makeBundle(m_project->workspace(), m_project->request({}), folder.filePath(u"no/such/b.zip"_s), {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Environment);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aStopLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"b.zip"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        Ticket ticket;
        ticket.cancelled = [] { return true; };
        const auto made = makeBundle(m_project->workspace(), m_project->request({}), file, ticket);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void namesOfBundlesAreNamesOfFiles()
    {
        QCOMPARE(bundleName(u"Harbour Clinic"_s), u"Harbour Clinic.bundle.zip"_s);
        QCOMPARE(bundleName(u"../..\\a:b"_s), u"a b.bundle.zip"_s);
        QVERIFY(isBundleName(u"/x/Harbour.BUNDLE.zip"_s));
        QVERIFY(!isBundleName(u"/x/harbour.zip"_s));
    }

private:
    std::optional<BundledProject> m_project;
    QByteArray m_bundle;
};

QTEST_GUILESS_MAIN(TestBadBundles)
#include "tst_badbundles.moc"
