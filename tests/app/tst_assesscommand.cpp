// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "support/gitfixture.h"

#include <QTest>

#include <csignal>

using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

const QStringList atNoon{u"--now"_s, u"2026-11-20T12:00:00Z"_s};

void fill(const GitFixture &repository)
{
    repository.write(u"package.json"_s, "{\"dependencies\": {\"pg\": \"8.0.0\"}}\n");
    repository.write(u"src/app.js"_s, "const app = 1;\n");
    repository.commit(u"First"_s);
}

QStringList assess(const QStringList &more)
{
    return QStringList{u"assess"_s} + more + atNoon;
}

json infoOf(const QString &workspace)
{
    const Run run = runProgram({u"workspace"_s, u"info"_s, workspace, u"--format"_s, u"json"_s});
    return faultOfAnswer(run.out).isEmpty() ? run.answer() : json();
}

/// Many commits over many files, made in one go, so that looking at them takes a while.
void fillHugely(const GitFixture &repository)
{
    QByteArray stream;
    for (int commit = 0; commit < 30'000; ++commit) {
        const QByteArray text = "x = " + QByteArray::number(commit) + '\n';
        stream += "commit refs/heads/main\ncommitter Ann <ann@example.org> " +
                  QByteArray::number(1'700'000'000 + commit) + " +0000\ndata 2\nc\nM 100644 inline d" +
                  QByteArray::number(commit % 97) + "/f" + QByteArray::number(commit % 4001) + ".py\ndata " +
                  QByteArray::number(text.size()) + '\n' + text + '\n';
    }
    repository.git({u"fast-import"_s, u"--quiet"_s}, stream);
}

bool catchesInterrupt(qint64 process)
{
    const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(process));
    const QByteArray mask = status.mid(status.indexOf("SigCgt:") + 7).trimmed().left(16);
    return mask.toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1));
}

} // namespace

class TestAssessCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    }

    void everyFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("text") << u"text"_s << QByteArray("work\n");
        QTest::newRow("json") << u"json"_s << QByteArray("{\n  \"schema\": \"sextant.assess/1\"");
        QTest::newRow("markdown") << u"markdown"_s << QByteArray("# ");
        QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    }

    void everyFormat()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        const GitFixture repository;
        fill(repository);
        const Run run = runProgram(assess({repository.path(), u"--format"_s, format}));
        COMPARE_CODE(run, 0);
        QCOMPARE(run.err, QByteArray());
        QVERIFY2(run.out.startsWith(begins), run.out.left(100).constData());
        QVERIFY(run.out.endsWith('\n'));
        const QString file = repository.root() + u"/report"_s;
        const Run filed = runProgram(assess({repository.path(), u"--format"_s, format, u"-o"_s, file}));
        QCOMPARE(filed.out, QByteArray());
        QCOMPARE(contentOf(file), run.out);
    }

    void answerFitsItsSchema()
    {
        const GitFixture repository;
        fill(repository);
        const Run run = runProgram(
            assess({repository.path(), u"--import"_s, sample(u"semgrep-oss-1.69.0.json"_s), u"--format"_s, u"json"_s}));
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        const json answer = run.answer();
        COMPARE_JSON(answer["project"], "work");
        COMPARE_JSON(answer["assessed_at"], "2026-11-20T12:00:00Z");
        COMPARE_JSON(answer["imports"][0]["findings"]["open"], 77);
        COMPARE_JSON(answer["profile"]["db"]["value"], "yes");
        const Run inspected =
            runProgram(QStringList{u"inspect"_s, repository.path(), u"--format"_s, u"json"_s} + atNoon);
        COMPARE_CODE(inspected, 0);
        QCOMPARE(faultOfAnswer(inspected.out), QString());
        COMPARE_JSON(inspected.answer()["repository"], answer["repositories"][0]);
        COMPARE_CODE(runProgram({u"inspect"_s, repository.path()}), 0);
    }

    void sameClockSameBytesWhateverTheThreads()
    {
        const GitFixture repository;
        fill(repository);
        const QStringList words = assess({repository.path(), u"--format"_s, u"json"_s});
        const Run first = runProgram(words + QStringList{u"--jobs"_s, u"1"_s});
        COMPARE_CODE(first, 0);
        QCOMPARE(runProgram(words + QStringList{u"--jobs"_s, u"1"_s}).out, first.out);
        QCOMPARE(runProgram(words + QStringList{u"--jobs"_s, u"2"_s}).out, first.out);
    }

    void pastCommitIsScoredAsItWas()
    {
        const GitFixture repository;
        fill(repository);
        const QString past = QString::fromLatin1(repository.git({u"rev-parse"_s, u"HEAD"_s}).trimmed());
        const Run before = runProgram(assess({repository.path(), u"--format"_s, u"json"_s}));
        repository.write(u"README.md"_s, "# Shop\n");
        repository.commit(u"Later"_s, GitFixture::defaultDate().addDays(30));
        const Run after = runProgram(assess({repository.path(), u"--at"_s, past, u"--format"_s, u"json"_s}));
        COMPARE_CODE(after, 0);
        COMPARE_JSON(after.answer()["repositories"][0]["commit"], past.toStdString());
        COMPARE_JSON(after.answer()["checks"], before.answer()["checks"]);
        QVERIFY(runProgram(assess({repository.path(), u"--format"_s, u"json"_s})).answer()["checks"] !=
                before.answer()["checks"]);
        VERIFY_REFUSED(runProgram(assess({repository.path(), u"--at"_s, u"v9"_s})), 3, u"no commit named “v9”"_s);
    }

    void gates_data()
    {
        QTest::addColumn<QStringList>("gate");
        QTest::addColumn<int>("code");
        QTest::newRow("ship-stoppers") << QStringList{u"--fail-on"_s, u"ship-stopper"_s} << 1;
        QTest::newRow("contested") << QStringList{u"--fail-on"_s, u"contested"_s} << 0;
        QTest::newRow("level reached") << QStringList{u"--min-level"_s, u"0"_s} << 0;
        QTest::newRow("level missed") << QStringList{u"--min-level"_s, u"3"_s} << 1;
        QTest::newRow("score reached") << QStringList{u"--min-score"_s, u"0"_s} << 0;
        QTest::newRow("score missed") << QStringList{u"--min-score"_s, u"99.5"_s} << 1;
        QTest::newRow("three") << QStringList{u"--fail-on"_s, u"ship-stopper"_s, u"--min-level"_s,
                                              u"3"_s,         u"--min-score"_s,  u"99"_s}
                               << 1;
    }

    void gates()
    {
        QFETCH(QStringList, gate);
        QFETCH(int, code);
        const GitFixture repository;
        fill(repository);
        const Run run = runProgram(assess(QStringList{repository.path(), u"--format"_s, u"json"_s} + gate));
        COMPARE_CODE(run, code);
        QCOMPARE(faultOfAnswer(run.out), QString());
        QCOMPARE(run.err.count('\n'), code == 0 ? 0 : gate.size() / 2);
    }

    void savesAndDoublesNothing()
    {
        const GitFixture repository;
        fill(repository);
        const QString file = repository.root() + u"/team.sextant"_s;
        const QStringList words =
            assess({repository.path(), sample(u"flawfinder.sarif"_s), u"--save"_s, u"--workspace"_s, file});
        const Run first = runProgram(words);
        COMPARE_CODE(first, 0);
        QVERIFY2(first.message().contains(u"Saved as “work”"), first.err.constData());
        const json once = infoOf(file);
        COMPARE_JSON(once["projects"], 1);
        COMPARE_JSON(once["snapshots"], 1);
        COMPARE_JSON(once["findings"], 53);
        COMPARE_CODE(runProgram(words), 0);
        const json twice = infoOf(file);
        COMPARE_JSON(twice["snapshots"], 2);
        for (const char *same : {"projects", "imports", "findings", "evidence"})
            QVERIFY2(twice[same] == once[same], same);
        const Run checked = runProgram({u"workspace"_s, u"check"_s, file, u"--format"_s, u"json"_s});
        COMPARE_CODE(checked, 0);
        QCOMPARE(faultOfAnswer(checked.out), QString());
        QVERIFY(checked.answer()["sound"].get<bool>());
    }

    void savesIntoTheWorkspaceOfTheUser()
    {
        const GitFixture repository;
        fill(repository);
        COMPARE_CODE(runProgram(assess({repository.path(), u"--save"_s})), 0);
        COMPARE_CODE(runProgram({u"workspace"_s, u"info"_s}), 0);
    }

    void demonstrationFitsItsSchema()
    {
        const QString file = m_folder.filePath(u"demo.sextant"_s);
        const Run run = runProgram(QStringList{u"demo"_s, u"--workspace"_s, file, u"--format"_s, u"json"_s} + atNoon);
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        QCOMPARE(infoOf(file)["projects"].get<std::size_t>(), run.answer()["projects"].size());
    }

    void oneFolderNameIsNotOneProject()
    {
        const GitFixture one;
        const GitFixture other;
        fill(one);
        fill(other);
        const QString file = one.root() + u"/team.sextant"_s;
        const auto save = [&file](const QStringList &more) {
            return runProgram(assess(more + QStringList{u"--save"_s, u"--workspace"_s, file}));
        };
        QVERIFY(save({one.path()}).message().contains(u"“work”"));
        QVERIFY(save({other.path()}).message().contains(u"“work 2”"));
        QVERIFY(save({other.path()}).message().contains(u"“work 2”"));
        QVERIFY(save({one.path()}).message().contains(u"“work”"));
        COMPARE_JSON(infoOf(file)["projects"], 2);
        QVERIFY(save({other.path(), u"--project"_s, u"work"_s}).message().contains(u"“work”"));
        COMPARE_JSON(infoOf(file)["projects"], 2);
    }

    void failureAfterTheWorkLeavesTheWorkspace()
    {
        const GitFixture repository;
        fill(repository);
        const QString file = repository.root() + u"/team.sextant"_s;
        const QStringList words = assess({repository.path(), u"--save"_s, u"--workspace"_s, file});
        COMPARE_CODE(runProgram(words), 0);
        const QByteArray before = contentOf(file);
        COMPARE_CODE(runProgram(words + QStringList{u"-o"_s, repository.root() + u"/none/x"}), 4);
        QCOMPARE(contentOf(file), before);
        COMPARE_CODE(runProgram(words + QStringList{repository.file(u"package.json"_s)}), 3);
        QCOMPARE(contentOf(file), before);
        // Nor does a workspace that cannot be saved to leave a report.
        QVERIFY(writeFile(repository.root() + u"/other"_s, "not a workspace"));
        const QString report = repository.root() + u"/report.txt"_s;
        COMPARE_CODE(runProgram(assess({repository.path(), u"--save"_s, u"--workspace"_s,
                                        repository.root() + u"/other"_s, u"-o"_s, report})),
                     3);
        QVERIFY(!QFile::exists(report));
    }

    void stopsInTheMiddle()
    {
        const GitFixture repository;
        fillHugely(repository);
        const QString file = repository.root() + u"/team.sextant"_s;
        QProcess process;
        start(process, assess({repository.path(), u"--save"_s, u"--workspace"_s, file}));
        QTRY_VERIFY(catchesInterrupt(process.processId()));
        QCOMPARE(kill(pid_t(process.processId()), SIGINT), 0);
        const Run run = finish(process);
        VERIFY_REFUSED(run, 130, u"Stopped. Nothing was changed."_s);
        QVERIFY(!QFile::exists(file));
    }

    void namesOfAnyKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("space") << u"my shop"_s;
        QTest::newRow("umlaut") << u"Bücherstübchen"_s;
        QTest::newRow("quotes") << u"it's \"the\" shop"_s;
        QTest::newRow("line break") << u"two\nlines"_s;
        QTest::newRow("terminal") << u"red \x1b[31m"_s;
        QTest::newRow("option") << u"--output"_s;
    }

    void namesOfAnyKind()
    {
        QFETCH(QString, name);
        const GitFixture repository;
        fill(repository);
        repository.write(name + u"/"_s + name + u".py"_s, "password = \"hunter2hunter2\"\n");
        repository.commit(u"Names"_s);
        const QString folder = repository.root() + u'/' + name;
        QVERIFY(QFile::rename(repository.path(), folder));
        const QString file = repository.root() + u"/"_s + name + u".sextant";
        const Run run = runProgram(assess({folder, u"--format"_s, u"json"_s, u"--save"_s, u"--workspace"_s, file}));
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        COMPARE_JSON(run.answer()["repositories"][0]["path"], folder.toStdString());
        COMPARE_JSON(infoOf(file)["projects"], 1);
        for (const auto &words : {QStringList{u"inspect"_s, folder}, assess({folder})}) {
            const Run text = runProgram(words);
            COMPARE_CODE(text, 0);
            QVERIFY(!text.out.contains('\x1b'));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAssessCommand)
#include "tst_assesscommand.moc"
