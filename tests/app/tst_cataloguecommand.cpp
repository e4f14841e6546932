// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {

const QStringList fixedNow{u"--now"_s, u"2026-11-20T09:00:00Z"_s};

class Team
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run run(const QStringList &words) const
    {
        return runProgram(words + QStringList{u"--workspace"_s, path(u"team.sextant"_s)} + fixedNow);
    }
    Run answer(const QStringList &words) const { return run(words + QStringList{u"--format"_s, u"json"_s}); }
    /// The built-in catalogue under a name of its own, changed by a person.
    bool copy(const QString &name, const std::function<void(json &)> &edit) const
    {
        const Run exported = run({u"catalogue"_s, u"export"_s});
        json file = exported.answer();
        if (!file.is_object())
            return false;
        file["files"]["catalogue.json"]["id"] = "mine";
        edit(file);
        return writeFile(path(name), QByteArray::fromStdString(file.dump()));
    }

private:
    QTemporaryDir m_folder;
};

#define VERIFY_ANSWER(run)                                                                                             \
    do {                                                                                                               \
        const Run &checkedRun = (run);                                                                                 \
        COMPARE_CODE(checkedRun, 0);                                                                                   \
        QCOMPARE(faultOfAnswer(checkedRun.out), QString());                                                            \
    } while (false)

} // namespace

class TestCatalogueCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportEditImportDiffUse()
    {
        const Team team;
        QVERIFY(team.copy(u"mine.json"_s, [](json &file) {
            file["files"]["reliability.json"]["checks"][0]["weight"] = 2.5;
            file["files"]["reliability.json"]["checks"][0]["question"] = "Is every error caught somewhere?";
        }));
        COMPARE_CODE(team.run({u"catalogue"_s, u"validate"_s, team.path(u"mine.json"_s)}), 0);

        const Run diff = team.answer({u"catalogue"_s, u"diff"_s, u"built-in"_s, team.path(u"mine.json"_s)});
        VERIFY_ANSWER(diff);
        COMPARE_JSON(diff.answer()["same_rules"], false);
        COMPARE_JSON(diff.answer()["changed"].size(), 1);
        COMPARE_JSON(diff.answer()["changed"][0]["check"], "rel.global-error-handler");
        COMPARE_JSON(diff.answer()["changed"][0]["asks_differently"], true);

        const Run imported = team.answer({u"catalogue"_s, u"import"_s, team.path(u"mine.json"_s)});
        VERIFY_ANSWER(imported);
        COMPARE_JSON(imported.answer()["checks"], 131);
        const Run own = team.answer({u"catalogue"_s, u"own"_s});
        VERIFY_ANSWER(own);
        COMPARE_JSON(own.answer()["catalogues"][0]["catalogue"], "mine");

        VERIFY_ANSWER(team.run({u"demo"_s, u"--format"_s, u"json"_s}));
        const json project = team.answer({u"workspace"_s, u"info"_s}).answer();
        QVERIFY(project["projects"].get<int>() > 0);
        const QString name = u"Atlas Freight"_s; // of the demonstration
        const Run dry = team.answer({u"catalogue"_s, u"use"_s, u"1"_s, u"--project"_s, name, u"--dry-run"_s});
        VERIFY_ANSWER(dry);
        COMPARE_JSON(dry.answer()["applied"], false);
        COMPARE_JSON(team.answer({u"catalogue"_s, u"own"_s}).answer()["catalogues"][0]["projects"], 0);
        const Run used = team.answer({u"catalogue"_s, u"use"_s, u"1"_s, u"--project"_s, name});
        VERIFY_ANSWER(used);
        COMPARE_JSON(team.answer({u"catalogue"_s, u"own"_s}).answer()["catalogues"][0]["projects"], 1);

        VERIFY_ANSWER(team.answer({u"catalogue"_s, u"goals"_s, u"--project"_s, name}));
        const Run frameworks = team.answer({u"catalogue"_s, u"frameworks"_s, u"--project"_s, name});
        VERIFY_ANSWER(frameworks);
        COMPARE_JSON(frameworks.answer()["frameworks"].size(), 8);

        const Run listed = team.answer({u"snapshot"_s, u"list"_s, u"--project"_s, name});
        VERIFY_ANSWER(listed);
        const json snapshots = listed.answer()["snapshots"];
        QVERIFY(snapshots.size() >= 2);
        const Run compared = team.answer({u"snapshot"_s, u"compare"_s, QString::number(snapshots[0]["id"].get<int>()),
                                          QString::number(snapshots[snapshots.size() - 1]["id"].get<int>())});
        VERIFY_ANSWER(compared);
        COMPARE_JSON(compared.answer()["split"], "same-rules");
        COMPARE_JSON(compared.answer()["headline"]["by_rules"], 0.0);

        // The project's own rules judge whatever is put into it, and no others do so unseen.
        const QString report = team.path(u"one.sarif"_s);
        QVERIFY(writeFile(report, R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[]}]})"));
        VERIFY_ANSWER(team.answer({u"import"_s, report, u"--project"_s, name}));
        const Run unnamed = team.answer({u"assess"_s, report});
        const Run named = team.answer({u"assess"_s, report, u"--save"_s, u"--project"_s, name});
        VERIFY_ANSWER(named);
        QVERIFY(named.answer()["catalogue"]["hash"] != unnamed.answer()["catalogue"]["hash"]);
    }

    void badFilesAreRefusedWithTheirPlace()
    {
        const Team team;
        QVERIFY(
            team.copy(u"bad.json"_s, [](json &file) { file["files"]["security.json"]["checks"][0]["weight"] = 3; }));
        const Run refused = team.run({u"catalogue"_s, u"import"_s, team.path(u"bad.json"_s)});
        VERIFY_REFUSED(refused, 3, u"bad.json#/files/security.json/checks/0/weight");
        VERIFY_REFUSED(team.run({u"catalogue"_s, u"diff"_s, u"built-in"_s, u"7x"_s}), 2, u"7x");
        VERIFY_REFUSED(team.run({u"snapshot"_s, u"compare"_s, u"1"_s}), 2, u"snapshot needs");
    }

    void catalogueBecomesALensAndIsReadAgain()
    {
        const Team team;
        const QString file = team.path(u"sextant-lens.json"_s);
        COMPARE_CODE(team.run({u"catalogue"_s, u"export"_s, u"--lens"_s, u"--output"_s, file}), 0);
        const Run sound = team.run({u"catalogue"_s, u"validate"_s, file});
        COMPARE_CODE(sound, 0);
        QVERIFY2(sound.out.contains("131 question"), sound.out.constData());
        QVERIFY(writeFile(team.path(u"answers.json"_s),
                          "{\"rel_backups\": [\"rel_backups_yes\"], \"rel_restore_test\": [\"rel_restore_test_no\"]}"));
        const Run answered =
            team.answer({u"catalogue"_s, u"lens"_s, file, u"--answers"_s, team.path(u"answers.json"_s)});
        VERIFY_ANSWER(answered);
        // Backups are there, and the restore test is a ship-stopper of production.
        COMPARE_JSON(answered.answer()["result"],
                     (json{{"high", 1}, {"medium", 0}, {"none", 1}, {"undecided", 0}, {"unanswered", 129}}));

        QVERIFY(team.copy(u"long.json"_s, [](json &own) {
            own["files"]["security.json"]["checks"][3]["how_to_fix"] = json(8, std::string(300, 'x'));
        }));
        VERIFY_REFUSED(team.run({u"catalogue"_s, u"export"_s, team.path(u"long.json"_s), u"--lens"_s}), 3,
                       u"sec.sessions, how_to_fix: This text has 2407 characters");
    }

    void lensesAreValidated()
    {
        const Team team;
        const QString lens = QStringLiteral(SEXTANT_TEST_DATA "/catalogue/lens.json");
        const Run sound = team.run({u"catalogue"_s, u"validate"_s, lens});
        COMPARE_CODE(sound, 0);
        QVERIFY2(sound.out.contains("3 question"), sound.out.constData());
        QVERIFY(writeFile(team.path(u"answers.json"_s), "{\"fire_q1\": [\"blanket\"], \"fire_q2\": []}"));
        const Run answered =
            team.answer({u"catalogue"_s, u"lens"_s, lens, u"--answers"_s, team.path(u"answers.json"_s)});
        VERIFY_ANSWER(answered);
        // By hand: one of two against fire is medium, nobody at the stove is high, the knives are not answered.
        COMPARE_JSON(answered.answer()["result"],
                     (json{{"high", 1}, {"medium", 1}, {"none", 0}, {"undecided", 0}, {"unanswered", 1}}));
        QVERIFY(writeFile(team.path(u"answers.json"_s), "{\"fire_q1\": [\"bucket\"]}"));
        VERIFY_REFUSED(team.run({u"catalogue"_s, u"lens"_s, lens, u"--answers"_s, team.path(u"answers.json"_s)}), 3,
                       u"bucket");
        QVERIFY(writeFile(team.path(u"bad-lens.json"_s), contentOf(lens).replace("extinguisher && blanket", "bucket")));
        VERIFY_REFUSED(team.run({u"catalogue"_s, u"validate"_s, team.path(u"bad-lens.json"_s)}), 3,
                       u"/pillars/0/questions/0/riskRules/0/condition");
    }
};

QTEST_GUILESS_MAIN(TestCatalogueCommand)
#include "tst_cataloguecommand.moc"
