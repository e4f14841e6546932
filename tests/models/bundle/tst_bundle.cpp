// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/verificationwords.h"
#include "catalogue/catalogueloader.h"
#include "models/bundle/bundledproject.h"
#include "storage/cataloguestore.h"
#include "storage/rulerstore.h"
#include "support/bundleparts.h"
#include "usecases/owncatalogues.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;
using Kind = BundleDifference::Kind;

namespace {

ordered_json documentIn(const BundleParts &parts, const QByteArray &member)
{
    return ordered_json::parse(parts[member].toStdString());
}

void replace(BundleParts &parts, const QByteArray &member, const ordered_json &document)
{
    parts[member] = QByteArray::fromStdString(document.dump(2)) + '\n';
}

BundleVerification verified(const BundleParts &parts)
{
    const auto verification = verifyBundle(packedBundle(parts), u"b.zip"_s, {});
    if (!verification)
        qFatal("%s", qPrintable(verification.error().message()));
    return *verification;
}

QStringList sentencesOf(const BundleVerification &verification)
{
    QStringList sentences;
    for (const BundleDifference &difference : verification.differences)
        sentences << sentenceOf(difference);
    return sentences;
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        m_project.emplace();
        m_bundle = m_project->bundle(Redaction{});
        m_parts = unpackedBundle(m_bundle);
        QCOMPARE(m_parts.size(), 13);
    }

    void aBundleHoldsAndComesToTheScoresOfItsProject()
    {
        const auto verification = verifyBundle(m_bundle, u"b.zip"_s, {});
        QVERIFY2(bool(verification), verification ? "" : qPrintable(verification.error().message()));
        QCOMPARE(sentencesOf(*verification), QStringList());
        QVERIFY(verification->holds());
        const Assessment present = m_project->assessment();
        QVERIFY(present.product.headline);
        QCOMPARE(*verification->assessment->product.headline, *present.product.headline);
        QCOMPARE(*verification->assessment->product.low, *present.product.low);
        QCOMPARE(verification->assessment->count(CheckState::Pass), present.count(CheckState::Pass));
        QVERIFY(present.count(CheckState::Pass) > 0);
        // Five figures a check, eight of the product, eleven a dimension, and those of the report.
        QVERIFY2(verification->figures > 5 * present.checks.size(), qPrintable(QString::number(verification->figures)));
        QCOMPARE(verification->findings, 77);
        QCOMPARE(verification->sha256,
                 QString::fromLatin1(QCryptographicHash::hash(m_bundle, QCryptographicHash::Sha256).toHex()));
    }

    void itHoldsWhatTheScoresRestOn()
    {
        const auto answers = documentIn(m_parts, "answers.json");
        QCOMPARE(answers["answers"].size(), std::size_t(2));
        QCOMPARE(QString::fromStdString(answers["answers"][0]["person"].get<std::string>()).left(7), u"Person "_s);
        QCOMPARE(answers["risks"].size(), std::size_t(1));
        QVERIFY(!documentIn(m_parts, "evidence.json")["evidence"].empty());
        const auto imports = documentIn(m_parts, "imports.json")["imports"];
        QCOMPARE(imports.size(), std::size_t(1));
        QCOMPARE(imports[0]["sha256"].get<std::string>().size(), std::size_t(64));
        QCOMPARE(imports[0]["findings"]["open"].get<int>(), 77);
        QVERIFY(!documentIn(m_parts, "facts.json")["inspections"][0]["facts"].empty());
        QCOMPARE(documentIn(m_parts, "decisions.json")["decisions"].size(), std::size_t(1));
        QCOMPARE(documentIn(m_parts, "history.json")["answers"].size(), std::size_t(3));
        QVERIFY(documentIn(m_parts, "delivery.json")["metrics"].contains("result"));
        QVERIFY(m_parts["report.html"].contains("Harbour"));
        const auto manifest = documentIn(m_parts, "manifest.json");
        QCOMPARE(manifest["redaction"]["people"].get<bool>(), true);
        QCOMPARE(manifest["catalogue"]["hash"].get<std::string>(), loadBuiltInCatalogue()->hash.toStdString());
    }

    void theSameInputGivesTheSameBytes()
    {
        QCOMPARE(m_project->bundle(Redaction{}), m_bundle);
        QVERIFY(m_project->bundle(Redaction{false, false, false, {}}) != m_bundle);
    }

    void aChangedMemberIsTold_data()
    {
        QTest::addColumn<QByteArray>("member");
        for (const char *member :
             {"answers.json", "catalogue.json", "decisions.json", "delivery.json", "evidence.json", "facts.json",
              "findings.jsonl", "history.json", "imports.json", "report.html", "report.json", "scores.json"})
            QTest::newRow(member) << QByteArray(member);
    }
    void aChangedMemberIsTold()
    {
        QFETCH(const QByteArray, member);
        BundleParts parts = m_parts;
        // The very same content for every reader but a hash.
        parts[member].append(member == "findings.jsonl" ? QByteArray(parts[member].split('\n').front() + '\n')
                                                        : QByteArray("\n"));
        const BundleVerification verification = verified(parts);
        QVERIFY(!verification.holds());
        QCOMPARE(verification.differences.size(), 1);
        QCOMPARE(verification.differences.front().kind, Kind::Changed);
        QCOMPARE(verification.differences.front().member, QString::fromLatin1(member));
    }

    void missingAndAddedMembersAreTold()
    {
        BundleParts parts = m_parts;
        parts.remove("imports.json");
        parts["extra.json"] = "{}";
        const BundleVerification verification = verified(parts);
        QCOMPARE(sentencesOf(verification),
                 (QStringList{u"imports.json is missing."_s, u"extra.json: the manifest does not list this."_s}));
    }

    void aMemberThatTheManifestForgetsIsMissed()
    {
        BundleParts parts = m_parts;
        parts.remove("findings.jsonl");
        auto manifest = documentIn(parts, "manifest.json");
        auto &members = manifest["members"];
        for (std::size_t i = 0; i < members.size(); ++i)
            if (members[i]["name"] == "findings.jsonl")
                members.erase(i--);
        replace(parts, "manifest.json", manifest);
        sealAnew(parts);
        QCOMPARE(sentencesOf(verified(parts)), QStringList(u"findings.jsonl is missing."_s));
    }

    void aForgedStateIsNamedWithClaimAndResult()
    {
        const Assessment present = m_project->assessment();
        const auto failing = std::ranges::find(present.checks, CheckState::Fail, &CheckResult::state);
        QVERIFY(failing != present.checks.end());
        BundleParts parts = m_parts;
        auto scores = documentIn(parts, "scores.json");
        scores["checks"][failing->id.toStdString()]["state"] = "pass";
        replace(parts, "scores.json", scores);
        listAnew(parts, "scores.json");
        QCOMPARE(sentencesOf(verified(parts)),
                 QStringList(u"scores.json, checks/%1/state: claimed pass, recomputed fail."_s.arg(failing->id)));
    }

    void aForgedScoreOfTheReportIsNamed()
    {
        BundleParts parts = m_parts;
        auto report = documentIn(parts, "report.json");
        bool forged = false;
        for (auto &section : report["sections"])
            for (auto &block : section["blocks"])
                if (!forged && block["kind"] == "scores" && block["scores"].size() == 1) {
                    block["scores"][0]["score"] = 93.5;
                    forged = true;
                }
        QVERIFY(forged);
        replace(parts, "report.json", report);
        listAnew(parts, "report.json");
        const QStringList sentences = sentencesOf(verified(parts));
        QCOMPARE(sentences.size(), 1);
        QVERIFY2(sentences.front().startsWith(u"report.json, readiness/score: claimed 93.5, recomputed "_s),
                 qPrintable(sentences.front()));
    }

    void forgedEvidenceShowsInTheFigures()
    {
        BundleParts parts = m_parts;
        auto evidence = documentIn(parts, "evidence.json");
        for (auto &item : evidence["evidence"])
            item["value"] = 1;
        replace(parts, "evidence.json", evidence);
        listAnew(parts, "evidence.json");
        const BundleVerification verification = verified(parts);
        QVERIFY(!verification.holds());
        for (const BundleDifference &difference : verification.differences)
            QCOMPARE(difference.kind, Kind::Figure);
        QVERIFY(std::ranges::count(verification.differences, u"scores.json"_s, &BundleDifference::member) > 0);
        QVERIFY(std::ranges::count(verification.differences, u"report.json"_s, &BundleDifference::member) > 0);
        QCOMPARE(headlineOf(verification), u"The scores do not follow from the evidence inside."_s);
    }

    void aForgedHeadOfTheManifestIsTold()
    {
        BundleParts parts = m_parts;
        auto manifest = documentIn(parts, "manifest.json");
        manifest["catalogue"]["hash"] = std::string(64, 'a');
        manifest["method_version"] = 7;
        replace(parts, "manifest.json", manifest);
        sealAnew(parts);
        const QStringList sentences = sentencesOf(verified(parts));
        QCOMPARE(sentences.size(), 2);
        QVERIFY2(sentences[0].startsWith(u"catalogue.json, hash: the manifest says aaaa"_s), qPrintable(sentences[0]));
        QVERIFY2(sentences[1].contains(u"method 7"_s), qPrintable(sentences[1]));
    }

    void aChangedManifestIsTold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("project") << QByteArray("\"Harbour\"") << QByteArray("\"Lighthouse\"");
        QTest::newRow("redaction") << QByteArray("\"paths\": false") << QByteArray("\"paths\": true");
        QTest::newRow("spaces") << QByteArray("\"project\":") << QByteArray("\"project\" :");
    }
    void aChangedManifestIsTold()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        BundleParts parts = m_parts;
        QVERIFY(parts["manifest.json"].contains(from));
        parts["manifest.json"].replace(from, to);
        const QStringList sentences = sentencesOf(verified(parts));
        QCOMPARE(sentences.size(), 1);
        QVERIFY2(sentences.front().startsWith(u"manifest.json was "_s), qPrintable(sentences.front()));
    }

    void aMemberOfAnotherShapeIsTold_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << QByteArray("evidence.json") << QByteArray("not JSON") << u"not JSON"_s;
        QTest::newRow("nested") << QByteArray("answers.json") << QByteArray(100, '[') << u"nested"_s;
        QTest::newRow("schema") << QByteArray("facts.json") << QByteArray("{\"schema\":\"sextant.bundle-facts/1\"}")
                                << u"schema"_s;
        QTest::newRow("key twice") << QByteArray("imports.json") << QByteArray("{\"schema\":1,\"schema\":2}")
                                   << u"twice"_s;
        QTest::newRow("line") << QByteArray("findings.jsonl") << QByteArray("{}\n") << u"findings.jsonl:1"_s;
        QTest::newRow("catalogue") << QByteArray("catalogue.json") << QByteArray("{}") << u"catalogue.json"_s;
    }
    void aMemberOfAnotherShapeIsTold()
    {
        QFETCH(const QByteArray, member);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        BundleParts parts = m_parts;
        parts[member] = content;
        listAnew(parts, member);
        const BundleVerification verification = verified(parts);
        QVERIFY(!verification.holds());
        QCOMPARE(verification.differences.front().kind, Kind::Unreadable);
        QCOMPARE(verification.differences.front().member, QString::fromLatin1(member));
        const QString sentence = sentenceOf(verification.differences.front());
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }

    void bytesOutsideOfAllMembersAreTold()
    {
        // Between the members and their list, where no reader looks.
        QByteArray zip = m_bundle;
        const qsizetype list = zip.indexOf("PK\x01\x02");
        QVERIFY(list > 0);
        zip.insert(list, QByteArray(500, 'x'));
        const qsizetype end = zip.lastIndexOf("PK\x05\x06");
        const auto offset = quint32(list + 500);
        for (int i = 0; i < 4; ++i)
            zip[end + 16 + i] = char((offset >> (8 * i)) & 0xff);
        const auto verification = verifyBundle(zip, u"b.zip"_s, {});
        QVERIFY(verification ? !verification->holds() : verification.error().kind == Error::Kind::Input);
    }

    void anOwnCatalogueGoesAlongWithItsNamesMasked()
    {
        auto own = ordered_json::parse(exportCatalogue(m_project->workspace(), 0)->toStdString());
        own["files"]["catalogue.json"]["id"] = "own";
        own["files"]["security.json"]["checks"][0]["title"] = "As Mara Lindqvist asked";
        const QString file = m_project->path(u"own.json"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QByteArray::fromStdString(own.dump()));
        written.close();
        const auto id = importCatalogue(m_project->workspace(), file);
        QVERIFY2(bool(id), id ? "" : qPrintable(id.error().message()));
        CatalogueStore store(m_project->workspace().database());
        QVERIFY(bool(store.setOfProject(m_project->id(), *id)));
        const BundleParts parts = unpackedBundle(m_project->bundle(Redaction{}));
        QVERIFY(bool(store.setOfProject(m_project->id(), 0)));
        QVERIFY(verified(parts).holds());
        QVERIFY(!parts["catalogue.json"].contains("Lindqvist"));
        QVERIFY(parts["catalogue.json"].contains("As Person "));
    }

    void anOwnRulerGoesAlongAndIsJudgedByAgain()
    {
        Ruler ruler;
        ruler.dimensionWeights[std::size_t(Dimension::Security)] = 5;
        ruler.levels[0].evidenced = 5;
        RulerStore store(m_project->workspace().database());
        QVERIFY(bool(store.setOfProject(m_project->id(), ruler)));
        BundleParts parts = unpackedBundle(m_project->bundle(Redaction{}));
        QVERIFY(bool(store.setOfProject(m_project->id(), {})));
        QVERIFY2(verified(parts).holds(), qPrintable(sentencesOf(verified(parts)).join(u'\n')));
        QCOMPARE(documentIn(parts, "manifest.json")["ruler"]["dimensions"]["security"].get<double>(), 5.0);
        QVERIFY(parts["report.html"].contains("own weights"));
        // Without it the rules are others than the manifest says.
        ordered_json manifest = documentIn(parts, "manifest.json");
        manifest.erase("ruler");
        replace(parts, "manifest.json", manifest);
        QVERIFY(!verified(parts).holds());
    }

private:
    std::optional<BundledProject> m_project;
    QByteArray m_bundle;
    BundleParts m_parts;
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
