// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "support/bundleparts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

const QStringList fixedNow{u"--now"_s, u"2026-11-20T09:00:00Z"_s};

} // namespace

class TestBundleCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run make(const QStringList &words) const
    {
        return runProgram(QStringList{u"bundle"_s, u"make"_s, u"--workspace"_s, path(u"demo.sextant"_s), u"--project"_s,
                                      u"Harbour Clinic"_s} +
                              words + fixedNow,
                          {}, m_folder.path());
    }
    static Run verify(const QString &file, const QStringList &words = {})
    {
        // Where there is no workspace: nothing but the file is needed.
        return runProgram(QStringList{u"bundle"_s, u"verify"_s, file} + words);
    }

private Q_SLOTS:
    void initTestCase()
    {
        COMPARE_CODE(runProgram(QStringList{u"demo"_s, u"--workspace"_s, path(u"demo.sextant"_s)} + fixedNow), 0);
        COMPARE_CODE(make({u"--out"_s, path(u"clinic.bundle.zip"_s)}), 0);
    }

    void makeTellsTheHashThatVerifyTells()
    {
        const Run made = make({u"--out"_s, path(u"again.bundle.zip"_s), u"--format"_s, u"json"_s});
        COMPARE_CODE(made, 0);
        QCOMPARE(faultOfAnswer(made.out), QString());
        const QByteArray hash =
            QCryptographicHash::hash(contentOf(path(u"again.bundle.zip"_s)), QCryptographicHash::Sha256).toHex();
        COMPARE_JSON(made.answer()["sha256"], hash.toStdString());
        QCOMPARE(contentOf(path(u"again.bundle.zip"_s)), contentOf(path(u"clinic.bundle.zip"_s)));
        const Run run = verify(path(u"again.bundle.zip"_s), {u"--format"_s, u"json"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        COMPARE_JSON(run.answer()["sha256"], hash.toStdString());
        COMPARE_JSON(run.answer()["holds"], true);
        COMPARE_JSON(run.answer()["redaction"], "people");
        COMPARE_JSON(run.answer()["differences"].size(), 0);
    }

    void theScoresAreThoseOfTheReport()
    {
        const json answer = verify(path(u"clinic.bundle.zip"_s), {u"--format"_s, u"json"_s}).answer();
        const Run report = runProgram(QStringList{u"report"_s, u"--workspace"_s, path(u"demo.sextant"_s),
                                                  u"--project"_s, u"Harbour Clinic"_s, u"--format"_s, u"json"_s} +
                                      fixedNow);
        COMPARE_CODE(report, 0);
        const json document = report.answer();
        for (const json &section : document["sections"])
            for (const json &block : section["blocks"])
                if (block["kind"] == "scores" && block["scores"].size() == 1) {
                    COMPARE_JSON(answer["recomputed"]["evidenced"], block["scores"][0]["score"]);
                    return;
                }
        QFAIL("The report shows no readiness.");
    }

    void wordsForPeople()
    {
        const Run run = verify(path(u"clinic.bundle.zip"_s));
        COMPARE_CODE(run, 0);
        for (const char *words : {"SHA-256 ", "Harbour Clinic", "whole, and its scores hold", "all come out as stated",
                                  "Readiness", "Security ", "no signature"})
            QVERIFY2(run.out.contains(words) || run.out.toLower().contains(QByteArray(words).toLower()), words);
    }

    void aForgedFigureIsNamedAndTheExitCodeSaysSo()
    {
        BundleParts parts = unpackedBundle(contentOf(path(u"clinic.bundle.zip"_s)));
        json scores = json::parse(parts["scores.json"].toStdString());
        scores["headline"]["evidenced"] = 99;
        parts["scores.json"] = QByteArray::fromStdString(scores.dump());
        listAnew(parts, "scores.json");
        QVERIFY(writeFile(path(u"forged.bundle.zip"_s), packedBundle(parts)));
        const Run run = verify(path(u"forged.bundle.zip"_s));
        COMPARE_CODE(run, 3);
        QVERIFY2(run.out.contains("scores.json, headline/evidenced: claimed 99, recomputed "), run.out.constData());
        const Run told = verify(path(u"forged.bundle.zip"_s), {u"--format"_s, u"json"_s});
        COMPARE_CODE(told, 3);
        QCOMPARE(faultOfAnswer(told.out), QString());
        COMPARE_JSON(told.answer()["differences"].size(), 1);
        COMPARE_JSON(told.answer()["differences"][0]["kind"], "figure");
    }

    void withoutANameItIsNamedAfterTheProject()
    {
        COMPARE_CODE(make({}), 0);
        QVERIFY(QFile::exists(path(u"Harbour Clinic.bundle.zip"_s)));
    }

    void whatMakesNoSenseIsRefused()
    {
        VERIFY_REFUSED(runProgram({u"bundle"_s}), 2, u"make"_s);
        VERIFY_REFUSED(runProgram({u"bundle"_s, u"verify"_s}), 2, u"file"_s);
        VERIFY_REFUSED(make({u"--redact"_s, u"prices"_s}), 2, u"prices"_s);
        VERIFY_REFUSED(make({u"--out"_s, path(u"no/such/b.zip"_s)}), 4, u"b.zip"_s);
        VERIFY_REFUSED(verify(path(u"absent.bundle.zip"_s)), 3, u"no such file"_s);
        VERIFY_REFUSED(verify(path(u"demo.sextant"_s)), 3, u"not a ZIP"_s);
        VERIFY_REFUSED(verify(m_folder.path()), 3, u"no such file"_s);
    }
};

QTEST_GUILESS_MAIN(TestBundleCommand)
#include "tst_bundlecommand.moc"
