// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

const QStringList fixedNow{u"--now"_s, u"2026-11-20T09:00:00Z"_s};
const QByteArray questions = "ID;Question;Answer;Comments\r\n"
                             "1;Do you store passwords in clear text?;;\r\n"
                             "2;Is there a continuous integration pipeline that builds and tests every change?;;\r\n"
                             "3;Are code changes peer reviewed?;Yes;by us\r\n"
                             "4;Are you ISO 27001 certified?;;\r\n";

} // namespace

class TestQuestionnaireCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run ask(const QStringList &words) const
    {
        return runProgram(QStringList{u"questionnaire"_s, u"--workspace"_s, path(u"demo.sextant"_s), u"--project"_s,
                                      u"Harbour Clinic"_s} +
                          words + fixedNow);
    }

private Q_SLOTS:
    void initTestCase()
    {
        COMPARE_CODE(runProgram(QStringList{u"demo"_s, u"--workspace"_s, path(u"demo.sextant"_s)} + fixedNow), 0);
        QVERIFY(writeFile(path(u"buyer.csv"_s), questions));
    }

    void listingChangesNothing()
    {
        const Run run = ask({path(u"buyer.csv"_s), u"--format"_s, u"json"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        COMPARE_JSON(run.answer()["questions"].size(), 4);
        COMPARE_JSON(run.answer()["questions"][0]["blank"], "turned");
        COMPARE_JSON(run.answer()["questions"][3]["proposal"], "blank");
        COMPARE_JSON(run.answer()["sheets"][0]["question"], "B");
        QCOMPARE(contentOf(path(u"buyer.csv"_s)), questions);
        const Run text = ask({path(u"buyer.csv"_s)});
        COMPARE_CODE(text, 0);
        QVERIFY(text.out.contains("questions have a proposed answer"));
    }

    void onlySureAnswersAreWrittenIntoACopy()
    {
        const QString out = path(u"answered.csv"_s);
        COMPARE_CODE(ask({path(u"buyer.csv"_s), u"--out"_s, out, u"--accept-above"_s, u"0.1"_s, u"--keep"_s}), 0);
        const QByteArray answered = contentOf(out);
        QVERIFY(answered.contains("1;Do you store passwords in clear text?;;\r\n"));
        QVERIFY(answered.contains("3;Are code changes peer reviewed?;Yes;by us\r\n"));
        QVERIFY(answered.contains("4;Are you ISO 27001 certified?;;\r\n"));
        QCOMPARE(contentOf(path(u"buyer.csv"_s)), questions);
        const Run none = ask({path(u"buyer.csv"_s), u"--out"_s, path(u"none.csv"_s), u"--accept-above"_s, u"1"_s,
                              u"--format"_s, u"json"_s});
        COMPARE_CODE(none, 0);
        COMPARE_JSON(none.answer()["questions"][1]["earlier"], true);
    }

    void wrongUseIsRefused()
    {
        VERIFY_REFUSED(ask({}), 2, u"file of a questionnaire"_s);
        VERIFY_REFUSED(ask({path(u"buyer.csv"_s), u"--out"_s, path(u"buyer.csv"_s)}), 2, u"over the questionnaire"_s);
        VERIFY_REFUSED(ask({path(u"buyer.csv"_s), u"--accept-above"_s, u"two"_s}), 2, u"from 0 to 1"_s);
        VERIFY_REFUSED(ask({path(u"buyer.csv"_s), u"--sheet"_s, u"Other"_s}), 2, u"no sheet"_s);
        VERIFY_REFUSED(ask({path(u"missing.csv"_s)}), 3, u"missing.csv"_s);
        QVERIFY(writeFile(path(u"bad.xlsx"_s), "PK\x03\x04 no archive"));
        VERIFY_REFUSED(ask({path(u"bad.xlsx"_s)}), 3, u"bad.xlsx"_s);
        QVERIFY(writeFile(path(u"list.csv"_s), "Name,Amount\nApples,3\n"));
        VERIFY_REFUSED(ask({path(u"list.csv"_s)}), 3, u"No column with questions"_s);
    }

    /// A workbook that another program made, written here, and read by it again.
    void otherProgramsReadTheWorkbook()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed");
        const auto convert = [&](const QString &file, const QString &format) {
            QProcess process;
            process.start(office, {u"--headless"_s, u"-env:UserInstallation=file://"_s + path(u"office"_s),
                                   u"--convert-to"_s, format, u"--outdir"_s, m_folder.path(), file});
            return process.waitForFinished(100000) && process.exitCode() == 0;
        };
        QVERIFY(writeFile(path(u"made.csv"_s), QByteArray(questions).replace(';', ',')));
        QVERIFY(convert(path(u"made.csv"_s), u"xlsx"_s));
        COMPARE_CODE(ask({path(u"made.xlsx"_s), u"--out"_s, path(u"filled.xlsx"_s), u"--accept-above"_s, u"0.1"_s}), 0);
        QVERIFY(convert(path(u"filled.xlsx"_s), u"csv"_s));
        const QByteArray read = contentOf(path(u"filled.csv"_s));
        QVERIFY2(read.contains("ID,Question,Answer,Comments") && read.contains("Are code changes peer reviewed?,Yes,"),
                 read.constData());
        QVERIFY2(read.contains("tests every change?,Yes") || read.contains("tests every change?,No"), read.constData());
    }
};

QTEST_GUILESS_MAIN(TestQuestionnaireCommand)
#include "tst_questionnairecommand.moc"
