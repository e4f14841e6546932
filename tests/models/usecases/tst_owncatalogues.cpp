// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "catalogue/ownruler.h"
#include "reports/snapshotrecords.h"
#include "storage/answerstore.h"
#include "storage/projectstore.h"
#include "storage/rulerstore.h"
#include "usecases/comparesnapshots.h"
#include "usecases/loadproject.h"
#include "usecases/owncatalogues.h"
#include "usecases/saveassessment.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

template <class T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : result.error().message();
}

#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto &evaluatedOnce = (expression);                                                                      \
        QVERIFY2(bool(evaluatedOnce), qPrintable(reasonOf(evaluatedOnce)));                                            \
    } while (false)

/// The built-in catalogue as a person edits it: exported, changed, saved under a new version.
json exported(const Workspace &workspace)
{
    const auto bytes = exportCatalogue(workspace, 0);
    return bytes ? json::parse(bytes->toStdString()) : json();
}

json &check(json &file, const char *part, const char *id)
{
    for (json &each : file["files"][part]["checks"])
        if (each["id"] == id)
            return each;
    return file;
}

} // namespace

class TestOwnCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto workspace = Workspace::create(m_folder->filePath(u"team.sextant"_s));
        VERIFY_DONE(workspace);
        m_workspace = *workspace;
        const auto project = ProjectStore(m_workspace->database()).create(u"Shop"_s);
        VERIFY_DONE(project);
        m_project = project->id;
    }

    void theExportIsTheBuiltInOne()
    {
        const auto bytes = exportCatalogue(*m_workspace, 0);
        VERIFY_DONE(bytes);
        const auto again = readCatalogueFile(*bytes, u"copy.json"_s);
        VERIFY_DONE(again);
        const auto builtIn = loadBuiltInCatalogue();
        QCOMPARE(again->hash, builtIn->hash);
        QVERIFY(changesBetween(*builtIn, *again).isEmpty());
    }

    void anEditedCopyIsKeptAndUsed()
    {
        const auto id = keep(edited());
        VERIFY_DONE(id);
        const auto stored = CatalogueStore(m_workspace->database()).list();
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->front().catalogueId, u"own"_s);
        QCOMPARE(stored->front().version, u"1.1.0"_s);
        // Byte for byte what came in.
        QCOMPARE(*exportCatalogue(*m_workspace, *id), m_written);
        // The same file again is the same catalogue; another one under its name and version is refused.
        QCOMPARE(*importCatalogue(*m_workspace, m_folder->filePath(u"own.json"_s)), *id);
        json other = edited();
        other["files"]["catalogue.json"]["title"] = "Other";
        const auto refused = keep(other);
        QVERIFY(!refused);
        QVERIFY2(refused.error().remedy.contains(u"version"), qPrintable(refused.error().message()));

        VERIFY_DONE(CatalogueStore(m_workspace->database()).setOfProject(m_project, *id));
        const auto used = catalogueOfProject(*m_workspace, m_project);
        VERIFY_DONE(used);
        QCOMPARE(used->find(u"rel.backups")->weight, 7.5);
        QVERIFY(used->find(u"rel.own-rule"));
        QVERIFY(!CatalogueStore(m_workspace->database()).remove(*id));
        VERIFY_DONE(CatalogueStore(m_workspace->database()).setOfProject(m_project, 0));
        VERIFY_DONE(CatalogueStore(m_workspace->database()).remove(*id));
        QVERIFY(CatalogueStore(m_workspace->database()).list()->isEmpty());
    }

    void differencesAreNamedFieldByField()
    {
        const auto id = keep(edited());
        VERIFY_DONE(id);
        const auto changes = changesBetween(*loadBuiltInCatalogue(), *catalogueById(*m_workspace, *id));
        QCOMPARE(changes.added, QStringList{u"rel.own-rule"_s});
        QCOMPARE(changes.removed, QStringList{u"sec.cors"_s});
        QCOMPARE(changes.changed.size(), 2);
        const CheckChange *backups = changes.find(u"rel.backups");
        QVERIFY(backups && !backups->asksDifferently());
        QCOMPARE(backups->fields, (QList<CheckChange::Field>{{u"weight"_s, u"10"_s, u"7.5"_s}}));
        const CheckChange *restore = changes.find(u"rel.restore-test");
        QVERIFY(restore && restore->asksDifferently());
        QCOMPARE(restore->fields.front().after, u"Was a restore rehearsed this month?"_s);
    }

    void answersAreKeptReviewedOrRest()
    {
        AnswerStore answers(m_workspace->database());
        for (const auto *check : {u"rel.backups", u"rel.restore-test", u"sec.cors"}) {
            AnswerRevision revision;
            revision.checkId = QString::fromUtf16(check);
            revision.value = AnswerValue::Yes;
            revision.author = u"Mara"_s;
            VERIFY_DONE(answers.put(m_project, revision));
        }
        const auto id = keep(edited());
        VERIFY_DONE(id);
        const auto plan = planSwitch(*m_workspace, m_project, *id);
        VERIFY_DONE(plan);
        QCOMPARE(plan->answers.kept, QStringList{u"rel.backups"_s});
        QCOMPARE(plan->answers.review, QStringList{u"rel.restore-test"_s});
        QCOMPARE(plan->answers.gone, QStringList{u"sec.cors"_s});
        // Planning changes nothing.
        QCOMPARE(*CatalogueStore(m_workspace->database()).ofProject(m_project), 0);
        QCOMPARE(valueOf(u"rel.restore-test"_s), AnswerValue::Yes);

        VERIFY_DONE(applySwitch(*m_workspace, m_project, *plan));
        QCOMPARE(*CatalogueStore(m_workspace->database()).ofProject(m_project), *id);
        QCOMPARE(valueOf(u"rel.backups"_s), AnswerValue::Yes);
        QCOMPARE(valueOf(u"rel.restore-test"_s), AnswerValue::Unknown);
        QCOMPARE(valueOf(u"sec.cors"_s), AnswerValue::Yes); // rests, and is not lost
        QCOMPARE(answers.history(m_project, u"rel.restore-test"_s)->size(), 2);

        VERIFY_DONE(revertSwitch(*m_workspace, m_project, *plan));
        QCOMPARE(*CatalogueStore(m_workspace->database()).ofProject(m_project), 0);
        QCOMPARE(valueOf(u"rel.restore-test"_s), AnswerValue::Yes);
    }

    void refusalsPointIntoTheOneFile_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("reason");
        const QString first = u"/files/reliability.json/checks/0"_s;
        const auto row = [](const char *name, const QString &pointer, const QByteArray &value, const char *reason,
                            const QString &where = {}) {
            QTest::newRow(name) << pointer << value << (where.isEmpty() ? pointer : where) << QString::fromUtf8(reason);
        };
        row("weight", first + u"/weight", "9", "2.5, 5, 7.5 or 10");
        row("weight out of range", first + u"/weight", "1000", "shape");
        row("markup", first + u"/title", "\"<b>Errors</b>\"", "plain text");
        row("unknown prerequisite", first + u"/prerequisites", "[\"rel.nothing\"]", "rel.nothing",
            first + u"/prerequisites/0");
        row("cycle", first + u"/prerequisites", "[\"rel.global-error-handler\"]", "wait for one another");
        row("bad condition", first + u"/applies", "\"db and\"", "does not parse");
        row("unknown question", first + u"/applies", "\"dbs\"", "dbs");
        row("duplicate id", u"/files/reliability.json/checks/1/id"_s, "\"rel.global-error-handler\"", "given twice");
        row("unknown set", first + u"/detectors/0/when", "\"text:NOTHING\"", "NOTHING");
        row("missing part", u"/files/catalogue.json/sets"_s, "\"none.json\"", "none.json", u"/files"_s);
        row("strange key", first + u"/colour", "1", "shape", first);
    }

    void refusalsPointIntoTheOneFile()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QString, where);
        QFETCH(QString, reason);
        json file = exported(*m_workspace);
        file[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
        const auto refused = keep(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, QString(m_folder->filePath(u"own.json"_s) + u'#' + where));
        QVERIFY2(refused.error().what.contains(reason), qPrintable(refused.error().message()));
        QVERIFY(CatalogueStore(m_workspace->database()).list()->isEmpty());
    }

    void aTextOfAMegabyteIsRefused()
    {
        json file = exported(*m_workspace);
        file["files"]["reliability.json"]["checks"][0]["why"] = std::string(1024 * 1024, 'x');
        const auto refused = keep(file);
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(u"4096"), qPrintable(refused.error().message()));
        QVERIFY(refused.error().where.endsWith(u"own.json#/files/reliability.json/checks/0/why"));
    }

    void snapshotsUnderTwoRulersAreSplit()
    {
        const auto builtIn = loadBuiltInCatalogue();
        const auto first = snapshot(*builtIn, now.addDays(-1));
        VERIFY_DONE(first);
        const auto id = keep(edited());
        VERIFY_DONE(id);
        const auto plan = planSwitch(*m_workspace, m_project, *id);
        VERIFY_DONE(applySwitch(*m_workspace, m_project, *plan));
        const auto second = snapshot(*catalogueById(*m_workspace, *id), now);
        VERIFY_DONE(second);
        // Whichever is named first, the older one comes first.
        const auto compared = compareSnapshots(*m_workspace, *second, *first);
        VERIFY_DONE(compared);
        QCOMPARE(compared->before.id, *first);
        QVERIFY(compared->before.catalogueHash != compared->after.catalogueHash);
        QCOMPARE(compared->difference.split, SnapshotDifference::Split::Rescored);
        // Nobody did anything to the product.
        QCOMPARE(compared->difference.headline.byProduct(), std::optional(0.0));
        const auto &moved = compared->difference.moved;
        QVERIFY(std::ranges::all_of(moved, &CheckShift::movedByRules));
        QVERIFY(std::ranges::find(moved, u"rel.own-rule"_s, &CheckShift::checkId) != moved.end());
    }

    void anOwnRulerIsKeptWithItsSnapshotsAndSplitsTheHistory()
    {
        const auto published = catalogueOfProject(*m_workspace, m_project);
        VERIFY_DONE(published);
        const auto first = snapshot(*published, now.addDays(-1));
        VERIFY_DONE(first);
        Ruler ruler;
        ruler.dimensionWeights[std::size_t(Dimension::Security)] = 3;
        ruler.checkWeights.insert(u"rel.backups"_s, 20);
        ruler.levels[2].evidenced = 60;
        VERIFY_DONE(RulerStore(m_workspace->database()).setOfProject(m_project, ruler));

        const auto own = catalogueOfProject(*m_workspace, m_project);
        VERIFY_DONE(own);
        QVERIFY(own->hash != published->hash);
        QCOMPARE(publishedHash(*own), published->hash); // what is looked for stays the same
        QCOMPARE(own->find(u"rel.backups")->weight, 20.0);
        QCOMPARE(publishedWeight(*own, *own->find(u"rel.backups")), published->find(u"rel.backups")->weight);
        const QList<RulerChange> changes = rulerChanges(*own);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0], (RulerChange{u"Weight of Security"_s, u"1"_s, u"3"_s}));
        QCOMPARE(changes[1], (RulerChange{u"Proven score that Production-grade takes"_s, u"70"_s, u"60"_s}));

        const auto second = snapshot(*own, now);
        VERIFY_DONE(second);
        VERIFY_DONE(RulerStore(m_workspace->database()).setOfProject(m_project, {}));
        QCOMPARE(catalogueOfProject(*m_workspace, m_project)->hash, published->hash);
        // Past the way back the snapshot still knows what it was made by.
        QVERIFY(SnapshotStore(m_workspace->database()).load(*second)->ruler == ruler);
        QVERIFY(SnapshotStore(m_workspace->database()).load(*first)->ruler.isPublished());
        const auto compared = compareSnapshots(*m_workspace, *first, *second);
        VERIFY_DONE(compared);
        QCOMPARE(compared->difference.split, SnapshotDifference::Split::Rescored);
        QCOMPARE(compared->difference.headline.byProduct(), std::optional(0.0));
        QCOMPARE(compared->series.columns.back().rulerChanges, QStringList{u"own weights"_s});
    }

    void anUnsoundRulerIsNotKept()
    {
        Ruler ruler;
        ruler.dimensionWeights.fill(0);
        const Status refused = RulerStore(m_workspace->database()).setOfProject(m_project, ruler);
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(u"above 0"), qPrintable(refused.error().what));
        QVERIFY(RulerStore(m_workspace->database()).ofProject(m_project)->isPublished());
        QVERIFY(!RulerStore(m_workspace->database()).setOfProject(m_project + 1, {}));
    }

    void aSnapshotScoredAgainByItsOwnRulesIsTheSame()
    {
        AnswerRevision revision;
        revision.checkId = u"rel.backups"_s;
        revision.value = AnswerValue::Yes;
        VERIFY_DONE(AnswerStore(m_workspace->database()).put(m_project, revision));
        revision.checkId = u"sec.cors"_s;
        revision.value = AnswerValue::NotApplicable;
        revision.exclusion = ExclusionReason::OutOfScope;
        revision.note = u"No browser calls it."_s;
        VERIFY_DONE(AnswerStore(m_workspace->database()).put(m_project, revision));
        const auto builtIn = loadBuiltInCatalogue();
        const auto id = snapshot(*builtIn, now.addDays(1));
        VERIFY_DONE(id);
        const auto report = SnapshotStore(m_workspace->database()).result(*id);
        const auto record = snapshotRecordIn(*report);
        VERIFY_DONE(record);
        QCOMPARE(record->excluded, QStringList{u"sec.cors"_s});
        const Assessment again = assess(*builtIn, inputOf(*record));
        QCOMPARE(again.product.headline.has_value(), record->headline.has_value());
        QVERIFY(qAbs(*again.product.headline - *record->headline) < 1e-9);
        for (const CheckResult &result : again.checks)
            QCOMPARE(result.state, record->states.value(result.id));
    }

private:
    json edited() const
    {
        json file = exported(*m_workspace);
        file["files"]["catalogue.json"]["id"] = "own";
        file["files"]["catalogue.json"]["version"] = "1.1.0";
        check(file, "reliability.json", "rel.backups")["weight"] = 7.5;
        check(file, "reliability.json", "rel.restore-test")["question"] = "Was a restore rehearsed this month?";
        json own = check(file, "reliability.json", "rel.backups");
        own["id"] = "rel.own-rule";
        own["prerequisites"] = json::array();
        file["files"]["reliability.json"]["checks"].push_back(own);
        json &security = file["files"]["security.json"]["checks"];
        for (std::size_t i = 0; i < security.size(); ++i)
            if (security[i]["id"] == "sec.cors") {
                security.erase(i);
                break;
            }
        return file;
    }

    Result<qint64> keep(const json &file)
    {
        m_written = QByteArray::fromStdString(file.dump());
        QFile out(m_folder->filePath(u"own.json"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(m_written) != m_written.size())
            return environmentError(out.errorString());
        out.close();
        return importCatalogue(*m_workspace, out.fileName());
    }

    AnswerValue valueOf(const QString &checkId) const
    {
        const auto current = AnswerStore(m_workspace->database()).current(m_project);
        const auto revision = std::ranges::find(*current, checkId, &AnswerRevision::checkId);
        return revision == current->end() ? AnswerValue::No : revision->value;
    }

    Result<qint64> snapshot(const Catalogue &catalogue, const QDateTime &at) const
    {
        const auto state = loadProject(*m_workspace, m_project, catalogue, at);
        if (!state)
            return state.error();
        Scorecard scorecard;
        scorecard.project = u"Shop"_s;
        scorecard.assessment = assess(catalogue, inputOf(*state, at));
        scorecard.catalogue = catalogue;
        return saveSnapshot(*m_workspace, m_project, {}, scorecard);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
    qint64 m_project = 0;
    QByteArray m_written;
};

QTEST_GUILESS_MAIN(TestOwnCatalogues)
#include "tst_owncatalogues.moc"
