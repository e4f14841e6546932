// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "decision/outlook.h"
#include "support/gitfixture.h"
#include "usecases/decisionprefill.h"
#include "usecases/recorddecision.h"
#include "usecases/saveassessment.h"

#include "repository/inspection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);

std::size_t at(const char *id)
{
    return *signalIndex(QString::fromLatin1(id));
}

/// Everything speaks for hardening, said by an assessor.
DecisionDraft clearDraft()
{
    DecisionDraft draft;
    draft.person = u"Ann"_s;
    draft.speaker = AnswerSource::Assessor;
    for (std::size_t i = 0; i < replacementSignalCount; ++i)
        draft.answers[i] = DraftAnswer{-1, AnswerSource::Assessor, u"seen"_s, {}};
    return draft;
}

QStringList fields(const DecisionDraft &draft)
{
    QStringList found;
    for (const DraftTrouble &trouble : troublesOf(draft))
        found << trouble.field;
    return found;
}

} // namespace

class TestDecisionRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        isolateGit();
        auto loaded = loadBuiltInCatalogue();
        QVERIFY(bool(loaded));
        m_catalogue = *loaded;
    }

    void init()
    {
        auto workspace = Workspace::create(m_folder.filePath(u"w%1.sextant"_s.arg(++m_number)));
        QVERIFY2(bool(workspace), workspace ? "" : qPrintable(workspace.error().message()));
        m_workspace = *workspace;
        const auto project = ProjectStore(m_workspace->database()).create(u"Product"_s, {});
        QVERIFY(bool(project));
        m_project = project->id;
    }

    // The formulas of the column "pre-filled from" of the method, by hand.
    void readsSignalsOfARealRepository()
    {
        const GitFixture repository;
        QByteArray code;
        for (int i = 0; i < 100; ++i)
            code += "x" + QByteArray::number(i) + " = " + QByteArray::number(i) + "\n";
        for (int i = 0; i < 12; ++i) {
            repository.write(u"src/a%1.py"_s.arg(i), code);
            repository.commit(u"Add part %1"_s.arg(i), now.addDays(-200 + i), i < 9 ? u"Ann"_s : u"Bob"_s);
        }
        repository.write(u"src/b.py"_s, "y = 1\n");
        repository.commit(u"Add b"_s, now.addDays(-5), u"Bob"_s);
        const auto inspection = inspectRepository({repository.path(), u"HEAD"_s, now, 1}, m_catalogue, {});
        QVERIFY2(bool(inspection), inspection ? "" : qPrintable(inspection.error().message()));
        QVERIFY(bool(saveInspection(*m_workspace, m_project, *inspection, m_catalogue, now)));
        const auto state = loadProject(*m_workspace, m_project, m_catalogue, now);
        QVERIFY(bool(state));
        const auto documents = readRepositoryDocuments(*m_workspace, state->inspections.front().id);
        QVERIFY(bool(documents));
        const SignalReadings readings =
            readSignals(*state, assess(m_catalogue, inputOf(*state, now)), m_catalogue, *documents);
        QVERIFY(readings[at("tests.none")]);
        QCOMPARE(readings[at("tests.none")]->value, 1.0);
        QCOMPARE(readings[at("tests.none")]->page, u"repository"_s);
        // 1,201 lines: log10(1.201 / 20) / log10(5) is below -1.
        QCOMPARE(readings[at("size.large")]->value, -1.0);
        // Bob alone: (1 - 2) / 2.
        QCOMPARE(readings[at("team.parallel")]->value, -0.5);
        // The first fifth of 13 commits are three, all of them Ann's, and she has left.
        QCOMPARE(readings[at("team.around")]->value, 1.0);
        QCOMPARE(readings[at("origin.generated")]->value, 0.0);
        // Nobody has looked at these.
        for (const char *id : {"arch.sound", "product.retained", "code.readable", "arch.concurrency", "live.users"})
            QVERIFY2(!readings[at(id)], id);
    }

    void nothingIsKnownOfAnEmptyProject()
    {
        const auto state = loadProject(*m_workspace, m_project, m_catalogue, now);
        QVERIFY(bool(state));
        const SignalReadings readings = readSignals(*state, assess(m_catalogue, inputOf(*state, now)), m_catalogue);
        QVERIFY(std::ranges::none_of(readings, [](const auto &reading) { return bool(reading); }));
    }

    void tellsBadInputAtItsField()
    {
        QCOMPARE(fields({}), QStringList({u"person"_s, u"answers"_s}));
        DecisionDraft draft = clearDraft();
        QVERIFY(fields(draft).isEmpty());
        draft.money = ruleOfThumb(2, 650);
        QCOMPARE(fields(draft), QStringList{u"runway"_s});
        draft.money->runwayDays = 400;
        QVERIFY(fields(draft).isEmpty());
        draft.money->undertakings[0].low = draft.money->undertakings[0].high + 1;
        draft.money->undertakings[1].team = 0;
        draft.money->dayRate = 0;
        QCOMPARE(fields(draft), QStringList({u"effort/harden"_s, u"team/staged"_s, u"day-rate"_s}));
        QVERIFY(!caseOf(draft));
        const auto refused = recordDecision(*m_workspace, m_project, {draft, Option::Harden, u"because"_s, now, {}});
        QVERIFY(!refused);
        QVERIFY(decisionsOf(*m_workspace, m_project)->isEmpty());
    }

    void disagreementNeedsAReason()
    {
        DecisionDraft draft = clearDraft();
        SignalReadings readings;
        readings[at("tests.none")] = SignalReading{1, AnswerSource::Observed, u"No test file was found"_s, {}, {}};
        takeReadings(draft, readings);
        QCOMPARE(draft.answers[at("tests.none")]->value, -1.0); // what was said stays
        draft.answers[at("tests.none")]->reason.clear();
        QCOMPARE(fields(draft), QStringList{u"reason/tests.none"_s});
        draft.answers[at("tests.none")].reset();
        takeReadings(draft, readings);
        QCOMPARE(draft.answers[at("tests.none")]->value, 1.0);
        QVERIFY(fields(draft).isEmpty());
    }

    // The rule of thumb: eight weeks of five days, two people at 70 % of their day, are 56 days of work.
    void ruleOfThumbIsEightWeeksAgainstEightMonths()
    {
        const DraftMoney money = ruleOfThumb(2, 650);
        QVERIFY(std::abs(money.undertakings[0].likely - 56) < 1e-9);
        QVERIFY(std::abs(money.undertakings[2].likely / money.undertakings[0].likely - 8 * 52.0 / 12 / 8) < 1e-9);
        DecisionDraft draft = clearDraft();
        draft.money = money;
        draft.money->runwayDays = 400;
        const auto made = caseOf(draft);
        QVERIFY(bool(made));
        QVERIFY(std::abs(durationSpread(*made->economics, Option::Harden).p50 - 8) < 1e-9);
        // The money lasts 400 days less a fifth.
        QVERIFY(std::abs(runwayWeeks(*made->economics) - 320.0 / 7) < 1e-9);
    }

    void documentIsACaseOfTheMethod()
    {
        DecisionDraft draft = clearDraft();
        draft.goal = u"Ten “times” <b>more</b>"_s;
        draft.overclaim = 0.25;
        draft.money = ruleOfThumb(3, 700);
        draft.money->runwayDays = 300;
        draft.money->undertakings[2].upkeep = 1500;
        draft.components = {{u"src/api"_s, Scope::Replace, u"<b>"_s}, {u"src/web"_s, Scope::Open, {}}};
        draft.opinions = {opinionOf(draft, now)};
        QCOMPARE(draft.opinions.front().answered(), int(replacementSignalCount));
        const QByteArray document = toDocument(draft);
        const auto back = decisionDraftOf(document);
        QVERIFY2(bool(back), back ? "" : qPrintable(back.error().message()));
        QVERIFY(*back == draft);
        const auto read = readDecisionCase(document, u"record"_s);
        QVERIFY2(bool(read), read ? "" : qPrintable(read.error().message()));
        QCOMPARE(answerDecisionCase(*read), answerDecisionCase(*caseOf(draft)));
        QVERIFY(!decisionDraftOf("{}"));
    }

    void keepsADecisionForGood()
    {
        DecisionDraft draft = clearDraft();
        draft.answers[at("team.docs")] =
            DraftAnswer{-1, AnswerSource::Observed, {}, SignalReading{-1, AnswerSource::Observed, u"README"_s, {}, {}}};
        QVERIFY(bool(keepDraft(*m_workspace, m_project, draft)));
        QVERIFY(**keptDraft(*m_workspace, m_project) == draft);
        // Against the evidence only with a reason.
        QVERIFY(!recordDecision(*m_workspace, m_project, {draft, Option::Rebuild, {}, now, {}}));
        QVERIFY(bool(recordDecision(*m_workspace, m_project, {draft, Option::Harden, {}, now, {}})));
        const auto kept = decisionsOf(*m_workspace, m_project);
        QVERIFY(bool(kept));
        QCOMPARE(kept->size(), 1);
        QVERIFY(kept->front().record.draft == draft);
        QCOMPARE(kept->front().recommended, u"harden"_s);
        QVERIFY(!m_workspace->database().run(u"UPDATE decision SET chosen = 'rebuild'"_s, {}));
        QVERIFY(!m_workspace->database().run(u"DELETE FROM decision"_s, {}));

        SignalReadings later;
        later[at("team.docs")] = SignalReading{0.5, AnswerSource::Observed, u"no README"_s, {}, {}};
        const QStringList changes = changesSince(kept->front().record.draft, later);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.front().contains(u"no README"));
    }

    void recordIsMarkdownThatHoldsNoForeignMarkup()
    {
        DecisionDraft draft = clearDraft();
        draft.goal = u"<script> | `x`"_s;
        draft.components = {{u"src/<api>"_s, Scope::Replace, u"it *hurts*"_s}};
        Opinion other = opinionOf(draft, now);
        other.person = u"Bob"_s;
        other.answers[at("arch.sound")]->value = 1;
        draft.opinions = {opinionOf(draft, now), other};
        const QString text = decisionMarkdown(u"A *product*"_s, 3, {draft, Option::Harden, {}, now, u"E 1"_s});
        for (const QString &part : {u"## Context"_s, u"## Decision"_s, u"## Consequences"_s, u"# 3. A \\*product\\*"_s,
                                    u"seed 20260601"_s, u"2026-11-20"_s, u"- src/\\<api\\>: Replace. it \\*hurts\\*"_s,
                                    u"Ann (Outside assessor), Bob (Outside assessor)"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"<script>"));
        QVERIFY(text.contains(u"\\<script\\> \\| \\`x\\`"));
    }

    void notEnoughIsAVerdict()
    {
        DecisionDraft draft;
        draft.person = u"Ann"_s;
        draft.answers[at("arch.sound")] = DraftAnswer{-1, AnswerSource::Insider, {}, {}};
        const auto made = caseOf(draft);
        const Recommendation recommendation = recommend(made->facts);
        QVERIFY(!recommendation.verdict);
        QCOMPARE(decisionWords(recommendation, {}).title, u"Not enough is known"_s);
        QVERIFY(!whyNotRecorded(recommendation, Option::Harden, {}).isEmpty());
    }

private:
    Catalogue m_catalogue;
    QTemporaryDir m_folder;
    int m_number = 0;
    std::optional<Workspace> m_workspace;
    qint64 m_project = 0;
};

QTEST_GUILESS_MAIN(TestDecisionRecord)
#include "tst_decisionrecord.moc"
