// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "storage/projectstore.h"
#include "storage/repositorystore.h"
#include "storage/rulerstore.h"
#include "storage/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

const QStringList fixedNow{u"--now"_s, u"2026-11-20T09:00:00Z"_s};

} // namespace

class TestReportCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run report(const QStringList &words) const
    {
        return runProgram(
            QStringList{u"report"_s, u"--workspace"_s, path(u"demo.sextant"_s), u"--project"_s, u"Harbour Clinic"_s} +
            words + fixedNow);
    }

private Q_SLOTS:
    void initTestCase()
    {
        COMPARE_CODE(runProgram(QStringList{u"demo"_s, u"--workspace"_s, path(u"demo.sextant"_s)} + fixedNow), 0);
    }

    void jsonFitsItsSchema()
    {
        for (const QString &audience : {u"founder"_s, u"investor"_s, u"security-review"_s, u"backlog"_s, u"board"_s}) {
            const Run run = report({u"--format"_s, u"json"_s, u"--template"_s, audience});
            COMPARE_CODE(run, 0);
            QCOMPARE(faultOfAnswer(run.out), QString());
            COMPARE_JSON(run.answer()["audience"], audience.toStdString());
        }
    }

    void aDecisionIsReportedAsRecorded()
    {
        const Run run = report({u"--format"_s, u"json"_s, u"--template"_s, u"decision"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        QVERIFY2(run.out.contains("Decided on") && run.out.contains("The three ways"), run.out.left(2000).constData());
    }

    void everyFormatIsWrittenWithoutADisplay()
    {
        const QList<std::pair<QString, QByteArray>> heads{
            {u"pdf"_s, "%PDF"}, {u"html"_s, "<!DOCTYPE"}, {u"markdown"_s, "# "}, {u"docx"_s, "PK"},
            {u"xlsx"_s, "PK"},  {u"csv"_s, "Check,"},     {u"sarif"_s, "{"},     {u"json"_s, "{"},
            {u"pptx"_s, "PK"},  {u"oscal"_s, "{"}};
        for (const auto &[format, head] : heads) {
            const QString file = path(u"report."_s + format);
            COMPARE_CODE(report({u"--format"_s, format, u"--output"_s, file}), 0);
            QVERIFY2(contentOf(file).startsWith(head), qPrintable(format));
        }
    }

    void pagesHaveBookmarksAndAContentsToClick()
    {
        const QString file = path(u"review.pdf"_s);
        COMPARE_CODE(report({u"--format"_s, u"pdf"_s, u"--template"_s, u"security-review"_s, u"--output"_s, file}), 0);
        const QByteArray pdf = contentOf(file);
        const json told =
            report({u"--format"_s, u"json"_s, u"--template"_s, u"security-review"_s}).answer()["sections"];
        const auto sections = qsizetype(told.size()) - 1; // the introduction has no title
        QVERIFY(sections > 5);
        QVERIFY(pdf.contains("/PageMode /UseOutlines") && pdf.contains("/DisplayDocTitle true"));
        QCOMPARE(pdf.count("/Subtype /Link"), sections);
        QVERIFY2(pdf.contains(QByteArray("/Count " + QByteArray::number(sections))),
                 qPrintable(QString::number(sections)));
        QVERIFY(pdf.contains("/Title (Six dimensions)"));
        QVERIFY(pdf.contains("/Lang (en"));
    }

    void anOwnTemplateIsUsedAndItsFaultsAreNamed()
    {
        const Run shown = report({u"--show-template"_s, u"--template"_s, u"founder"_s});
        COMPARE_CODE(shown, 0);
        json own = shown.answer();
        own["id"] = "own";
        own["sections"] = {"scores"};
        QVERIFY(writeFile(path(u"own.json"_s), QByteArray::fromStdString(own.dump())));
        const Run run = report({u"--format"_s, u"json"_s, u"--template"_s, path(u"own.json"_s)});
        COMPARE_CODE(run, 0);
        COMPARE_JSON(run.answer()["sections"].size(), 2); // the introduction, and the scores
        own["sections"] = {"prices"};
        QVERIFY(writeFile(path(u"own.json"_s), QByteArray::fromStdString(own.dump())));
        VERIFY_REFUSED(report({u"--template"_s, path(u"own.json"_s)}), 3, u"/sections/0"_s);
    }

    void ownWeightsJudgeAndAreSaid()
    {
        const QString file = path(u"own.sextant"_s);
        QVERIFY(QFile::copy(path(u"demo.sextant"_s), file));
        QString repository;
        {
            const auto workspace = sextant::Workspace::open(file);
            QVERIFY(bool(workspace));
            const auto project = sextant::ProjectStore(workspace->database()).find(u"Harbour Clinic"_s);
            QVERIFY(bool(project));
            sextant::Ruler ruler;
            ruler.productCap = 20; // its open ship-stoppers now hold it where the cap's floor is
            ruler.dimensionCap = 20;
            QVERIFY(bool(sextant::RulerStore(workspace->database()).setOfProject(project->id, ruler)));
            repository = sextant::RepositoryStore(workspace->database()).list(project->id)->front().path;
        }
        const auto run = [&](const QStringList &words) {
            return runProgram(words + QStringList{u"--workspace"_s, file} + fixedNow);
        };
        const Run told = run({u"report"_s, u"--project"_s, u"Harbour Clinic"_s, u"--format"_s, u"markdown"_s});
        COMPARE_CODE(told, 0);
        QVERIFY2(told.out.contains("), own weights") && told.out.contains("20 instead of 69"),
                 told.out.left(2000).constData());
        const Run assessed =
            run({u"assess"_s, repository, u"--save"_s, u"--project"_s, u"Harbour Clinic"_s, u"--format"_s, u"json"_s});
        COMPARE_CODE(assessed, 0);
        QCOMPARE(faultOfAnswer(assessed.out), QString());
        COMPARE_JSON(assessed.answer()["ruler"]["product_cap"], 20.0);
        QVERIFY(assessed.answer()["headline"]["evidenced"].get<double>() <= 20);
        COMPARE_JSON(assessed.answer()["ruler"]["changes"][1]["own"], "20");

        const Run snapshots =
            run({u"snapshot"_s, u"list"_s, u"--project"_s, u"Harbour Clinic"_s, u"--format"_s, u"json"_s});
        COMPARE_CODE(snapshots, 0);
        QCOMPARE(faultOfAnswer(snapshots.out), QString());
        COMPARE_JSON(snapshots.answer()["snapshots"].front()["own_weights"], false);
        COMPARE_JSON(snapshots.answer()["snapshots"].back()["own_weights"], true);
        const Run list = run({u"workspace"_s, u"list"_s});
        COMPARE_CODE(list, 0);
        QCOMPARE(list.out.count("own weights"), 1);
    }

    void whatMakesNoSenseIsRefused()
    {
        VERIFY_REFUSED(report({u"--redact"_s, u"prices"_s}), 2, u"prices"_s);
        VERIFY_REFUSED(report({u"--template"_s, u"nobody"_s}), 2, u"nobody"_s);
        VERIFY_REFUSED(runProgram(QStringList{u"report"_s, u"--workspace"_s, path(u"demo.sextant"_s)} + fixedNow), 2,
                       u"Quillmark"_s);
        VERIFY_REFUSED(report({u"--since"_s, u"never"_s}), 2, u"never"_s);
        VERIFY_REFUSED(report({u"--output"_s, path(u"no/such/report.pdf"_s)}), 4, u"report.pdf"_s);
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
