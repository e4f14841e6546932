// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "commandline.h"
#include "commands/commands.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

const QByteArray emptyCase = R"({"target":"production","checks":[]})";

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startup_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("display");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const QStringList &words, bool display, Startup expected) {
            QTest::newRow(name) << words << display << int(expected);
        };
        const QString folder = QStringLiteral(SEXTANT_TEST_DATA);
        row("nothing", {}, true, Startup::Window);
        row("nothing, no display", {}, false, Startup::NoDisplay);
        row("path", {folder}, true, Startup::Window);
        row("path, no display", {folder}, false, Startup::NoDisplay);
        row("workspace for the window", {u"--workspace"_s, u"new.sextant"_s}, true, Startup::Window);
        row("option of Qt", {u"-platform"_s, u"offscreen"_s}, true, Startup::Window);
        row("command", {u"formats"_s}, true, Startup::Command);
        row("command, no display", {u"formats"_s}, false, Startup::Command);
        row("help", {u"help"_s}, false, Startup::Command);
        row("help as an option", {u"--help"_s}, true, Startup::Command);
        row("version", {u"--version"_s}, false, Startup::Command);
        row("neither command nor path", {u"asess"_s}, true, Startup::Misspelt);
        row("neither, no display", {u"asess"_s}, false, Startup::Misspelt);
        row("empty word", {QString()}, true, Startup::Misspelt);
        row("no option", {u"--colour"_s}, true, Startup::Misspelt);
    }

    void startup()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, display);
        QFETCH(int, expected);
        QCOMPARE(int(startupOf(QStringList{u"sextant"_s} + words, display)), expected);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("no command") << QStringList{u"asess"_s} << u"There is no command “asess”."_s;
        QTest::newRow("no command to explain") << QStringList{u"help"_s, u"asess"_s} << u"no command “asess”"_s;
        QTest::newRow("no option") << QStringList{u"--colour"_s} << u"There is no option “--colour”."_s;
        QTest::newRow("no option of it") << QStringList{u"formats"_s, u"--colour"_s}
                                         << u"formats has no option “colour”"_s;
        QTest::newRow("no value") << QStringList{u"formats"_s, u"--format"_s} << u"format"_s;
        QTest::newRow("format") << QStringList{u"formats"_s, u"--format"_s, u"xml"_s} << u"There is no format “xml”"_s;
        QTest::newRow("too many") << QStringList{u"formats"_s, u"sarif"_s} << u"“sarif”"_s;
        QTest::newRow("clock") << QStringList{u"formats"_s, u"--now"_s, u"noon"_s} << u"--now"_s;
        QTest::newRow("threads") << QStringList{u"formats"_s, u"--jobs"_s, u"0"_s} << u"--jobs"_s;
        QTest::newRow("no case") << QStringList{u"score"_s} << u"--case"_s;
        QTest::newRow("nothing to assess") << QStringList{u"assess"_s} << u"needs a repository"_s;
        QTest::newRow("nothing to inspect") << QStringList{u"inspect"_s} << u"needs one repository"_s;
        QTest::newRow("two to inspect") << QStringList{u"inspect"_s, u"."_s, u"."_s} << u"needs one repository"_s;
        QTest::newRow("nothing to import") << QStringList{u"import"_s} << u"needs a report"_s;
        QTest::newRow("import as") << QStringList{u"import"_s, u"--as"_s, u"x"_s, u"f"_s}
                                   << u"There is no format “x”"_s;
        QTest::newRow("no verb") << QStringList{u"workspace"_s} << u"workspace needs info"_s;
        QTest::newRow("no check") << QStringList{u"catalogue"_s, u"show"_s, u"rel.x"_s} << u"no check “rel.x”"_s;
        QTest::newRow("gate") << QStringList{u"assess"_s, u"."_s, u"--fail-on"_s, u"x"_s} << u"--fail-on"_s;
        QTest::newRow("level") << QStringList{u"assess"_s, u"."_s, u"--min-level"_s, u"5"_s} << u"--min-level"_s;
        QTest::newRow("score") << QStringList{u"assess"_s, u"."_s, u"--min-score"_s, u"no"_s} << u"--min-score"_s;
        QTest::newRow("stage") << QStringList{u"assess"_s, u"."_s, u"--target"_s, u"moon"_s} << u"--target"_s;
    }

    void wrongUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const Run run = runProgram(words);
        VERIFY_REFUSED(run, 2, says);
    }

    void windowNeedsADisplay()
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        start(process, {});
        const Run run = finish(process);
        VERIFY_REFUSED(run, 4, u"no display"_s);
    }

    void helpTellsOfEveryCommandWithAnExample()
    {
        const Run overview = runProgram({u"help"_s});
        COMPARE_CODE(overview, 0);
        QCOMPARE(overview.err, QByteArray());
        QCOMPARE(runProgram({u"--help"_s}).out, overview.out);
        for (const Command *command : commands()) {
            const QString name = QString::fromLatin1(command->name);
            QVERIFY2(overview.out.contains(QByteArray("\n  " + name.toUtf8() + ' ')), command->name);
            const Run help = runProgram({u"help"_s, name});
            COMPARE_CODE(help, 0);
            QVERIFY2(help.out.startsWith(QByteArray("Usage: sextant " + name.toUtf8())), help.out.constData());
            QVERIFY2(help.out.contains(QByteArray("Example: sextant " + name.toUtf8())), help.out.constData());
            QVERIFY2(!help.out.contains("Qt specific"), help.out.constData());
            QCOMPARE(runProgram({name, u"--help"_s}).out, help.out);
        }
    }

    void manualPageKnowsEveryCommandAndOption()
    {
        QByteArray page = contentOf(QStringLiteral(SEXTANT_SOURCE "/installer/linux/sextant.1"));
        page.replace("\\-", "-");
        for (const Command *command : commands()) {
            const QRegularExpression heading(u"\n[.]BI?R? \"?%1\\b"_s.arg(QString::fromLatin1(command->name)));
            QVERIFY2(heading.match(QString::fromUtf8(page)).hasMatch(), command->name);
            const QStringList words = QString::fromUtf8(runProgram({u"help"_s, QString::fromLatin1(command->name)}).out)
                                          .split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words)
                if (word.startsWith("--"_L1) && word.back().isLetter())
                    QVERIFY2(page.contains(word.toUtf8()), qPrintable(word));
        }
    }

    void versionIsOneLine()
    {
        const Run run = runProgram({u"--version"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(run.out, QByteArray("sextant " SEXTANT_VERSION "\n"));
    }

    void formatsFitTheirSchema()
    {
        const Run run = runProgram({u"formats"_s, u"--format"_s, u"json"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        QVERIFY(run.out.contains("\"id\": \"sarif\""));
        QVERIFY(runProgram({u"formats"_s}).out.contains("\nsarif "));
    }

    void catalogueFitsItsSchemas()
    {
        const Run list = runProgram({u"catalogue"_s, u"list"_s, u"--format"_s, u"json"_s});
        QCOMPARE(faultOfAnswer(list.out), QString());
        QVERIFY(list.answer()["checks"].size() > 100);
        const Run show = runProgram({u"catalogue"_s, u"show"_s, u"rel.backups"_s, u"--format"_s, u"json"_s});
        QCOMPARE(faultOfAnswer(show.out), QString());
        COMPARE_JSON(show.answer()["check"]["id"], "rel.backups");
        QVERIFY(runProgram({u"catalogue"_s, u"show"_s, u"rel.backups"_s}).out.contains("Done when"));
    }

    void catalogueFilesAreValidated()
    {
        const QString good = QStringLiteral(SEXTANT_SOURCE "/resources/catalogue/catalogue.json");
        COMPARE_CODE(runProgram({u"catalogue"_s, u"validate"_s, good}), 0);
        const QString bad = QStringLiteral(SEXTANT_TEST_DATA "/scoring/cases.json");
        VERIFY_REFUSED(runProgram({u"catalogue"_s, u"validate"_s, bad}), 3, u"cases.json"_s);
    }

    void scoresReferenceCases_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("fromPipe");
        QTest::newRow("first, from a file") << 0 << false;
        QTest::newRow("second, from a pipe") << 1 << true;
        QTest::newRow("last, from a pipe") << -1 << true;
    }

    void scoresReferenceCases()
    {
        QFETCH(int, at);
        QFETCH(bool, fromPipe);
        const json cases =
            json::parse(contentOf(QStringLiteral(SEXTANT_TEST_DATA "/scoring/cases.json")).toStdString());
        const json &reference = at < 0 ? cases.back() : cases[std::size_t(at)];
        const QByteArray text = QByteArray::fromStdString(reference["case"].dump());
        const QString file = m_folder.filePath(u"case with a space.json"_s);
        QVERIFY(writeFile(file, text));
        const Run run = fromPipe ? runProgram({u"score"_s, u"--case"_s, u"-"_s}, text)
                                 : runProgram({u"score"_s, u"--case"_s, file});
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        const json flat = run.answer()["result"].flatten();
        const json expectations = reference["expected"].flatten();
        for (const auto &[pointer, expected] : expectations.items()) {
            QVERIFY2(flat.contains(pointer), pointer.c_str());
            if (expected.is_number())
                QVERIFY2(std::abs(flat[pointer].get<double>() - expected.get<double>()) < 1e-9, pointer.c_str());
            else
                QVERIFY2(flat[pointer] == expected, pointer.c_str());
        }
    }

    void otherMethodsFitTheirSchemas_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("room");
        QTest::newRow("decide") << QStringList{u"decide"_s} << u"decision"_s;
        QTest::newRow("plan") << QStringList{u"plan"_s} << u"planning"_s;
        QTest::newRow("alarms") << QStringList{u"alarms"_s} << u"alarms"_s;
        QTest::newRow("ci metrics") << QStringList{u"ci"_s, u"metrics"_s} << u"delivery"_s;
    }

    void otherMethodsFitTheirSchemas()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, room);
        const json cases =
            json::parse(contentOf(QStringLiteral(SEXTANT_TEST_DATA "/%1/cases.json").arg(room)).toStdString());
        for (const json &one : {cases.front(), cases.back()}) {
            const Run run = runProgram(words + QStringList{u"--format"_s, u"json"_s, u"--case"_s, u"-"_s},
                                       QByteArray::fromStdString(one["case"].dump()));
            COMPARE_CODE(run, 0);
            QCOMPARE(faultOfAnswer(run.out), QString());
        }
        VERIFY_REFUSED(runProgram(words), 2, u"--case"_s);
        VERIFY_REFUSED(runProgram(words + QStringList{u"--case"_s, u"-"_s}, "[]"), 3, u"standard input"_s);
    }

    void badCasesAreRefused()
    {
        const auto score = [](const QByteArray &text) { return runProgram({u"score"_s, u"--case"_s, u"-"_s}, text); };
        VERIFY_REFUSED(score({}), 3, u"standard input: "_s);
        VERIFY_REFUSED(score("{\"target\":"), 3, u"standard input: "_s);
        VERIFY_REFUSED(score(R"({"target":"moon","checks":[]})"), 3, u"/target"_s);
        VERIFY_REFUSED(score(QByteArray(100'000, '[')), 3, u"standard input"_s);
        VERIFY_REFUSED(runProgram({u"score"_s, u"--case"_s, m_folder.path()}), 3, u"a folder"_s);
        VERIFY_REFUSED(runProgram({u"score"_s, u"--case"_s, u"/dev/zero"_s}), 3, u"64 MiB"_s);
        VERIFY_REFUSED(runProgram({u"score"_s, u"--case"_s, u"line\nbreak \x1b[31m"_s}), 3, u"no such file"_s);
    }

    void unwritableOutputLeavesTheOldFile()
    {
        const QString folder = m_folder.filePath(u"old"_s);
        QVERIFY(QDir().mkpath(folder));
        VERIFY_REFUSED(runProgram({u"formats"_s, u"-o"_s, folder}), 4, folder);
        VERIFY_REFUSED(runProgram({u"formats"_s, u"-o"_s, folder + u"/none/x"}), 4, folder + u"/none/x");
        const QString file = folder + u"/answer.json";
        QVERIFY(writeFile(file, "before"));
        VERIFY_REFUSED(runProgram({u"score"_s, u"--case"_s, u"-"_s, u"-o"_s, file}, "no JSON"), 3, u"standard input"_s);
        QCOMPARE(contentOf(file), QByteArray("before"));
        COMPARE_CODE(runProgram({u"formats"_s, u"--output"_s, file}), 0);
        QVERIFY(contentOf(file).contains("\nsarif "));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"answer.json"_s});
    }

    void fullDeviceIsSaidAndNeverReplaced()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no /dev/full here.");
        const Run run = runProgram({u"formats"_s, u"-o"_s, u"/dev/full"_s});
        VERIFY_REFUSED(run, 4, u"/dev/full"_s);
        struct stat state
        {};
        QCOMPARE(stat("/dev/full", &state), 0);
        QVERIFY(S_ISCHR(state.st_mode));
    }

    void stopsWhileItWaitsForAPipe()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess process;
        start(process, {u"score"_s, u"--case"_s, pipe});
        // Opening waits until the program has opened its end, so it listens to Ctrl+C by then.
        const int writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY);
        QVERIFY(writer >= 0);
        QCOMPARE(::write(writer, emptyCase.constData(), 10), ssize_t(10));
        QCOMPARE(kill(pid_t(process.processId()), SIGINT), 0);
        const Run run = finish(process);
        ::close(writer);
        VERIFY_REFUSED(run, 130, u"Stopped."_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
