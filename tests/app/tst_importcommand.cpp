// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "storage/projectstore.h"
#include "storage/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

/// A workspace with one project, closed again.
class Team
{
public:
    Team() { (void)workspace(); }

    QString file(const QString &name = u"team.sextant"_s) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }
    Result<Workspace> workspace() const
    {
        auto workspace = Workspace::openOrCreate(file());
        if (workspace && ProjectStore(workspace->database()).list()->isEmpty())
            (void)ProjectStore(workspace->database()).create(u"Shop"_s);
        return workspace;
    }
    Run import(const QStringList &words) const
    {
        return runProgram(QStringList{u"import"_s, u"--workspace"_s, file(), u"--format"_s, u"json"_s} + words);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndImportsAgain()
    {
        const Team team;
        const Run first = team.import({u"--project"_s, u"shop"_s, sample(u"flawfinder.sarif"_s)});
        COMPARE_CODE(first, 0);
        QCOMPARE(faultOfAnswer(first.out), QString());
        const json file = first.answer()["files"][0];
        COMPARE_JSON(file["status"], "read");
        COMPARE_JSON(file["format"], "sarif");
        COMPARE_JSON(file["findings"]["open"], 53);
        COMPARE_JSON(file["findings"]["high"], 2);
        COMPARE_JSON(file["new"], 53);
        COMPARE_JSON(file["already_imported"], false);
        const Run second = team.import({sample(u"flawfinder.sarif"_s)}); // the only project needs no name
        COMPARE_CODE(second, 0);
        QCOMPARE(faultOfAnswer(second.out), QString());
        const json again = second.answer()["files"][0];
        COMPARE_JSON(again["new"], 0);
        COMPARE_JSON(again["fixed"], 0);
        COMPARE_JSON(again["unchanged"], 53);
        COMPARE_JSON(again["already_imported"], true);
        QCOMPARE(team.workspace()->info()->findings, 53);
    }

    void dryRunStoresNothing()
    {
        const Team team;
        const QByteArray before = contentOf(team.file());
        const Run run =
            team.import({u"--dry-run"_s, sample(u"gitleaks_7.5.0.sarif"_s), sample(u"cppcheck_no_vuln.sarif"_s)});
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        QCOMPARE(run.answer()["files"].size(), std::size_t(2));
        QVERIFY(run.answer()["files"][0]["new"].is_null());
        QCOMPARE(contentOf(team.file()), before);
        QCOMPARE(run.err, QByteArray());
    }

    void everySampleFitsTheSchema()
    {
        QStringList files;
        for (const QString &name : QDir(sample({})).entryList(QDir::Files))
            files << sample(name);
        const Run run = Team().import(files);
        QVERIFY2(run.code == 0 || run.code == 3, run.err.constData());
        QCOMPARE(faultOfAnswer(run.out), QString());
        QCOMPARE(run.answer()["files"].size(), std::size_t(files.size()));
        int refused = 0;
        for (const json &file : run.answer()["files"])
            refused += file["status"] == "refused";
        QCOMPARE(run.code, refused ? 3 : 0);
        QCOMPARE(run.err.count('\n'), refused);
    }

    void aMappingReadsAnUnknownTable()
    {
        const Team team;
        const QString table = team.file(u"acme.csv"_s);
        const QString mapping = team.file(u"mapping.json"_s);
        QVERIFY(writeFile(table, "Check;Gravity;What;Where;Row\nAC-1;Severe;Password in code;src/a.c;12\n"
                                 "AC-2;Slight;Debug flag;src/b.c;3\n"));
        QVERIFY(writeFile(mapping, R"({"schema": "sextant.mapping/1", "name": "Acme", "tool": "Acme", "about": "code",
            "table": {"kind": "csv", "separator": ";"},
            "columns": {"rule": "Check", "severity": "Gravity", "message": "What", "path": "Where", "line": "Row"},
            "severities": {"severe": "high", "slight": "low"}})"));
        COMPARE_CODE(team.import({table}), 3); // nobody knows this table
        const Run dry = team.import({u"--dry-run"_s, u"--mapping"_s, mapping, table});
        COMPARE_CODE(dry, 0);
        COMPARE_JSON(dry.answer()["files"][0]["findings"]["high"], 1);
        QCOMPARE(team.workspace()->info()->findings, 0);
        const Run run = team.import({u"--mapping"_s, mapping, table});
        COMPARE_CODE(run, 0);
        QCOMPARE(faultOfAnswer(run.out), QString());
        COMPARE_JSON(run.answer()["files"][0]["findings"]["open"], 2);
        COMPARE_JSON(run.answer()["files"][0]["findings"]["low"], 1);
        COMPARE_JSON(run.answer()["files"][0]["new"], 2);
    }

    void aMappingThatFitsNotIsRefused()
    {
        const Team team;
        const QString mapping = team.file(u"mapping.json"_s);
        const QString table = sample(u"spotbugs.sarif"_s);
        VERIFY_REFUSED(team.import({u"--mapping"_s, team.file(u"none.json"_s), table}), 3, u"none.json"_s);
        QVERIFY(writeFile(mapping, R"({"schema": "sextant.mapping/1", "name": "Acme"})"));
        VERIFY_REFUSED(team.import({u"--mapping"_s, mapping, table}), 3, u"mapping.json"_s);
        QVERIFY(writeFile(mapping, R"({"schema": "sextant.mapping/1", "name": "Acme", "tool": "Acme", "about": "code",
            "table": {"kind": "csv", "separator": ";"}, "columns": {"message": "What"}})"));
        COMPARE_CODE(team.import({u"--mapping"_s, mapping, table}), 3);
        VERIFY_REFUSED(team.import({u"--mapping"_s, mapping, u"--as"_s, u"sarif"_s, table}), 2,
                       u"exclude each other"_s);
        QCOMPARE(team.workspace()->info()->findings, 0);
    }

    void theNewestImportIsTakenBack()
    {
        const Team team;
        COMPARE_CODE(team.import({sample(u"flawfinder.sarif"_s)}), 0);
        COMPARE_CODE(team.import({sample(u"spotbugs.sarif"_s)}), 0);
        const auto both = team.workspace()->info()->findings;
        VERIFY_REFUSED(team.import({u"--undo"_s, u"Nessus"_s}), 2, u"Nessus"_s);
        COMPARE_CODE(team.import({u"--undo"_s, u"flawfinder"_s}), 0);
        QCOMPARE(team.workspace()->info()->findings, both - 53);
        VERIFY_REFUSED(team.import({u"--undo"_s, u"flawfinder"_s}), 2, u"flawfinder"_s);
        // It is as if it had never been: the same file brings the same again.
        const Run again = team.import({sample(u"flawfinder.sarif"_s)});
        COMPARE_CODE(again, 0);
        COMPARE_JSON(again.answer()["files"][0]["new"], 53);
        COMPARE_JSON(again.answer()["files"][0]["already_imported"], false);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const QByteArray good = contentOf(sample(u"flawfinder.sarif"_s));
        QTest::newRow("truncated") << good.left(good.size() / 2) << 3;
        QTest::newRow("empty") << QByteArray() << 3;
        QTest::newRow("deep") << QByteArray("{\"runs\":" + QByteArray(100'000, '[')) << 3;
        QTest::newRow("not a report") << QByteArray("Dear all,\n") << 3;
        QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBF" + good) << 0;
        const QString wide = QChar(0xFEFF) + QString::fromUtf8(good);
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2) << 0;
        QTest::newRow("half of a UTF-16 character")
            << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2 - 1) << 3;
    }

    void badFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const Team team;
        const QString file = team.file(u"r.sarif"_s);
        QVERIFY(writeFile(file, content));
        const Run run = team.import({file, sample(u"spotbugs.sarif"_s)});
        COMPARE_CODE(run, code);
        QCOMPARE(faultOfAnswer(run.out), QString());
        QCOMPARE(run.answer()["files"][0]["status"] == "refused", code == 3);
        COMPARE_JSON(run.answer()["files"][1]["status"], "read"); // a refused one keeps no other out
        QCOMPARE(team.workspace()->info()->imports, code == 3 ? 1 : 2);
        if (code == 3)
            QVERIFY2(run.message().startsWith(u"sextant: "_s + file), run.err.constData());
    }

    void wrongProject()
    {
        const Team team;
        const QByteArray before = contentOf(team.file());
        VERIFY_REFUSED(team.import({u"--project"_s, u"Bar"_s, sample(u"spotbugs.sarif"_s)}), 3, u"There are: Shop"_s);
        QCOMPARE(contentOf(team.file()), before);
        (void)ProjectStore(team.workspace()->database()).create(u"Bar"_s);
        VERIFY_REFUSED(team.import({sample(u"spotbugs.sarif"_s)}), 2, u"Bar, Shop"_s);
    }

    void badWorkspaces_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const QByteArray good = contentOf(Team().file());
        QVERIFY(good.size() > 4096);
        QByteArray newer = good;
        newer[63] = 99;
        QByteArray damaged = good;
        for (qsizetype at = 4096; at < damaged.size(); ++at)
            damaged[at] = char(0xA5);
        QTest::newRow("newer") << newer << u"newer Sextant"_s;
        QTest::newRow("damaged") << damaged << u"is damaged"_s;
        QTest::newRow("cut") << good.left(good.size() / 2) << u"its end is missing"_s;
        QTest::newRow("not SQLite") << QByteArray("Dear all,\n") << u"not a workspace"_s;
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    }

    void badWorkspaces()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const Team team;
        const QString file = team.file(u"bad.sextant"_s);
        QVERIFY(writeFile(file, content));
        const QStringList last{u"--workspace"_s, file};
        for (const auto &words : {QStringList{u"import"_s, sample(u"spotbugs.sarif"_s)},
                                  QStringList{u"workspace"_s, u"info"_s}, QStringList{u"workspace"_s, u"check"_s}}) {
            const Run run = runProgram(words + last);
            VERIFY_REFUSED(run, 3, says);
            QVERIFY2(run.message().contains(file), run.err.constData());
            QCOMPARE(contentOf(file), content);
        }
        QCOMPARE(QDir(team.path()).entryList({u"bad*"_s}, QDir::Files), QStringList{u"bad.sextant"_s});
    }

    void lockedWorkspace()
    {
        const Team team;
        {
            const auto workspace = team.workspace();
            const auto writing = workspace->database().write();
            QVERIFY(bool(writing));
            VERIFY_REFUSED(team.import({sample(u"spotbugs.sarif"_s)}), 4, u"Another program is using the workspace"_s);
            COMPARE_CODE(runProgram({u"workspace"_s, u"info"_s, team.file()}), 0); // looking is no harm
        }
        QCOMPARE(team.workspace()->info()->imports, 0);
    }

    void readOnlyWorkspace()
    {
        if (geteuid() == 0)
            QSKIP("Permissions do not hold for root.");
        const Team team;
        const QByteArray before = contentOf(team.file());
        QFile::setPermissions(team.file(), QFile::ReadOwner);
        QFile::setPermissions(team.path(), QFile::ReadOwner | QFile::ExeOwner);
        const Run run = team.import({sample(u"spotbugs.sarif"_s)});
        QFile::setPermissions(team.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        VERIFY_REFUSED(run, 4, u"may only be read"_s);
        QCOMPARE(contentOf(team.file()), before);
    }

    void workspaceIsListedCopiedAndPutBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.sextant"_s);
        const QString copy = folder.filePath(u"copy.sextant"_s);
        {
            const auto workspace = Workspace::create(path);
            QVERIFY(workspace);
            QVERIFY(ProjectStore(workspace->database()).create(u"Shop"_s, u"Brandt"_s));
        }
        const auto names = [&path] {
            const Run run = runProgram({u"workspace"_s, u"list"_s, path, u"--format"_s, u"json"_s});
            if (const QString fault = faultOfAnswer(run.out); !fault.isEmpty())
                return QStringList{fault};
            QStringList all;
            const nlohmann::json answer = run.answer();
            for (const auto &project : answer["projects"])
                all << QString::fromStdString(project["name"].get<std::string>());
            return all;
        };
        QCOMPARE(names(), QStringList{u"Shop"_s});
        COMPARE_CODE(runProgram({u"workspace"_s, u"backup"_s, copy, u"--workspace"_s, path}), 0);
        const Run twice = runProgram({u"workspace"_s, u"backup"_s, copy, u"--workspace"_s, path});
        VERIFY_REFUSED(twice, 2, u"already"_s);
        {
            const auto workspace = Workspace::open(path);
            QVERIFY(ProjectStore(workspace->database()).create(u"Later"_s));
        }
        QCOMPARE(names(), QStringList({u"Later"_s, u"Shop"_s}));
        const QString bad = folder.filePath(u"bad.sextant"_s);
        QVERIFY(writeFile(bad, contentOf(copy).first(3000)));
        const Run damaged = runProgram({u"workspace"_s, u"restore"_s, bad, u"--workspace"_s, path});
        VERIFY_REFUSED(damaged, 3, u"damaged"_s);
        QCOMPARE(names().size(), 2);
        COMPARE_CODE(runProgram({u"workspace"_s, u"restore"_s, copy, u"--workspace"_s, path}), 0);
        QCOMPARE(names(), QStringList{u"Shop"_s});
        const QStringList kept = QDir(folder.path()).entryList({u"w.sextant.replaced-*"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(Workspace::open(folder.filePath(kept.front()))->info()->projects, 2);
        COMPARE_CODE(runProgram({u"workspace"_s, u"vacuum"_s, path}), 0);
    }

    void missingWorkspace()
    {
        const Team team;
        const QString file = team.file(u"none.sextant"_s);
        VERIFY_REFUSED(runProgram({u"workspace"_s, u"info"_s, file}), 3, u"no such file"_s);
        VERIFY_REFUSED(runProgram({u"import"_s, u"--workspace"_s, file, sample(u"spotbugs.sarif"_s)}), 3, file);
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
