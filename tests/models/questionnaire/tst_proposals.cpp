// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "catalogue/catalogueloader.h"
#include "questionnaire/filekind.h"
#include "questionnaire/proposal.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime today = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);

const Catalogue &catalogue()
{
    static const Catalogue loaded = *loadBuiltInCatalogue();
    return loaded;
}

const QuestionMatcher &matcher()
{
    static const QuestionMatcher made(catalogue());
    return made;
}

struct Labelled
{
    QString language, kind;
    QStringList checkIds;
    QString question;
};

QList<Labelled> labelled()
{
    QFile file(QStringLiteral(SEXTANT_TEST_DATA) + "/questionnaire/questions.tsv"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Labelled> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (const QStringList parts = line.split(u'\t'); parts.size() == 4 && !line.startsWith(u'#'))
            all << Labelled{parts[0], parts[1], parts[2].split(u',', Qt::SkipEmptyParts), parts[3]};
    return all;
}

/// A check as it stands when somebody has looked at it.
CheckResult result(const QString &id, CheckState state)
{
    CheckResult result;
    result.id = id;
    result.state = state;
    const double value = state == CheckState::Pass ? 1 : state == CheckState::Contested ? 0.5 : 0;
    if (state == CheckState::Unknown || state == CheckState::NotApplicable)
        return result;
    result.score.value = value;
    result.score.observed = value;
    result.score.confidence = 0.9;
    result.score.state = state;
    Evidence evidence;
    evidence.checkId = id;
    evidence.kind = EvidenceKind::Repository;
    evidence.value = value;
    evidence.date = today;
    evidence.summary = u"a sign in the code"_s;
    evidence.places = {{u"src/auth.ts"_s, 12, u"c0ffee1234567890c0ffee1234567890c0ffee12"_s, {}}};
    result.evidence << evidence;
    return result;
}

Assessment allAre(const std::function<CheckState(const QString &)> &state)
{
    Assessment assessment;
    for (const Check &check : catalogue().checks)
        assessment.checks << result(check.id, state(check.id));
    return assessment;
}

Assessment allPass()
{
    return allAre([](const QString &) { return CheckState::Pass; });
}

BuyerQuestion asked(const QString &text, const QString &reference = {})
{
    BuyerQuestion question;
    question.text = text;
    question.reference = reference;
    return question;
}

Proposal proposed(const Assessment &assessment, const QString &text, const QList<EarlierAnswer> &earlier = {})
{
    const EarlierAnswers library(earlier);
    return ProposalMaker(catalogue(), assessment, matcher(), library).propose(asked(text));
}

/// The first wrong Yes: to a question whose yes needs a check that does not pass, or that no check proves.
QString wrongYes(const Assessment &assessment)
{
    for (const Labelled &each : labelled()) {
        const Proposal proposal = proposed(assessment, each.question);
        const bool isTrue = each.kind == "ask"_L1 && std::ranges::all_of(each.checkIds, [&](const QString &id) {
                                return assessment.find(id)->state == CheckState::Pass;
                            });
        if (proposal.answer == BuyerAnswer::Yes && !isTrue)
            return each.question + u" -> "_s + proposal.checkIds.join(u' ');
    }
    return {};
}

} // namespace

class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuyerReadsTheirOwnLanguage()
    {
        installLanguage(u"en"_s);
        const QString question = u"Is multi-factor authentication required for administrators?"_s;
        const Assessment assessment = allPass();
        const EarlierAnswers none{QList<EarlierAnswer>()};
        const auto comment = [&](const QString &language) {
            const ProposalMaker maker(catalogue(), assessment, matcher(), none, false, language);
            return maker.propose(asked(question)).comment;
        };
        QVERIFY2(comment({}).contains(u"Evidence: "_s), qPrintable(comment({})));
        QVERIFY2(comment(u"de"_s).contains(u"Belege: "_s), qPrintable(comment(u"de"_s)));
        QCOMPARE(comment(u"en"_s), comment({}));
        // What the person here reads stays in the language of the window.
        const ProposalMaker maker(catalogue(), assessment, matcher(), none, false, u"de"_s);
        QVERIFY(maker.propose(asked(question)).reason.startsWith(u"From what"_s));
        QCOMPARE(languageOf({u"Werden die Daten verschlüsselt?"_s, u"Gibt es ein Protokoll?"_s}), u"de"_s);
        QCOMPARE(languageOf({question}), u"en"_s);
    }

    void buyersQuestionsFindTheirChecks()
    {
        int looked = 0;
        QMap<QString, std::pair<int, int>> found; // by language: first three, first
        QStringList missed;
        for (const Labelled &each : labelled()) {
            if (each.checkIds.isEmpty())
                continue;
            ++looked;
            const auto match = matcher().match(each.question);
            qsizetype at = 0;
            while (at < match.candidates.size() && match.candidates[at].checkId != each.checkIds.first())
                ++at;
            found[each.language].first += at < 3 && at < match.candidates.size() ? 1 : 0;
            found[each.language].second += at == 0 && !match.candidates.isEmpty() ? 1 : 0;
            if (at >= 3 || at >= match.candidates.size())
                missed << each.checkIds.first() + u": "_s + each.question;
        }
        const int three = found[u"en"_s].first + found[u"de"_s].first;
        const int first = found[u"en"_s].second + found[u"de"_s].second;
        qInfo().noquote() << three << "of" << looked << "in the first three," << first << "first;"
                          << missed.join(u"\n");
        QVERIFY(looked >= 100);
        QVERIFY2(three >= looked * 95 / 100, qPrintable(missed.join(u'\n')));
        QVERIFY(first >= looked * 80 / 100);
    }

    void noYesIsWrongWhenAllPasses() { QCOMPARE(wrongYes(allPass()), QString()); }

    void noYesIsWrongInAnyMixOfStates()
    {
        static constexpr CheckState states[] = {CheckState::Pass, CheckState::Pass,         CheckState::Fail,
                                                CheckState::Pass, CheckState::Unknown,      CheckState::Contested,
                                                CheckState::Pass, CheckState::NotApplicable};
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            const Assessment mixed = allAre([&](const QString &) { return states[random.bounded(8)]; });
            QCOMPARE(wrongYes(mixed), QString());
        }
    }

    void nothingIsAnsweredWhereNothingIsKnown()
    {
        const Assessment unknown = allAre([](const QString &) { return CheckState::Unknown; });
        for (const Labelled &each : labelled())
            QVERIFY2(proposed(unknown, each.question).answer == BuyerAnswer::Blank, qPrintable(each.question));
        const Proposal proposal = proposed(unknown, u"Do you have a disaster recovery plan?"_s);
        QCOMPARE(proposal.blank, BlankReason::Unknown);
        QVERIFY(proposal.needed.contains(catalogue().find(u"rel.dr-plan")->doneWhen));
        QCOMPARE(proposal.confidence, 0.0);
    }

    /// Silence is safe and useless: most plain questions have to be answered when everything is in order.
    void mostPlainQuestionsAreAnswered()
    {
        int asks = 0;
        int answered = 0;
        QStringList blank;
        const Assessment passing = allPass();
        for (const Labelled &each : labelled()) {
            if (each.kind != "ask"_L1)
                continue;
            ++asks;
            const Proposal proposal = proposed(passing, each.question);
            if (proposal.answer == BuyerAnswer::Yes)
                ++answered;
            else
                blank << idOf(proposal.blank) + u' ' + each.question + u" -> "_s + proposal.reason;
        }
        qInfo().noquote() << answered << "of" << asks << "answered;\n" << blank.join(u"\n");
        QVERIFY2(answered >= asks * 7 / 10, qPrintable(QString::number(answered)));
    }

    void turnedQuestionsWaitForAPerson()
    {
        for (const Labelled &each : labelled())
            if (each.kind == "turned"_L1) {
                const Proposal proposal = proposed(allPass(), each.question);
                QVERIFY2(proposal.answer == BuyerAnswer::Blank && !proposal.reason.isEmpty(),
                         qPrintable(each.question + u": "_s + idOf(proposal.answer)));
            }
    }

    void questionsThatAskForMoreStayBlank()
    {
        for (const Labelled &each : labelled())
            if (each.kind == "beyond"_L1) {
                const Proposal proposal = proposed(allPass(), each.question);
                QVERIFY2(proposal.answer == BuyerAnswer::Blank,
                         qPrintable(each.question + u": "_s + idOf(proposal.answer)));
            }
    }

    void idsOfFrameworksAreStrongHits()
    {
        const auto match = matcher().match(u"Define and apply technical measures."_s, u"IAM-14.1"_s);
        QCOMPARE(match.candidates.first().checkId, u"sec.mfa"_s);
        QVERIFY(match.candidates.first().byReference);
    }

    void yesCitesLineAndCommit()
    {
        const Proposal proposal = proposed(allPass(), u"Is customer data encrypted at rest?"_s);
        QCOMPARE(proposal.answer, BuyerAnswer::Yes);
        QVERIFY2(proposal.comment.contains(u"src/auth.ts:12@c0ffee1"_s), qPrintable(proposal.comment));
        QCOMPARE(proposal.citations.first().checkId, u"sec.encryption-at-rest"_s);
        QVERIFY(proposal.confidence > 0.5);
    }

    void failureSaysNoAndGivesNoMapOfIt()
    {
        const Assessment failing = allAre([](const QString &) { return CheckState::Fail; });
        const Proposal proposal = proposed(failing, u"Is customer data encrypted at rest?"_s);
        QCOMPARE(proposal.answer, BuyerAnswer::No);
        QVERIFY(!proposal.comment.contains(u"src/auth.ts"_s));
    }

    void claimsAreCalledClaims()
    {
        Assessment assessment = allPass();
        for (CheckResult &check : assessment.checks)
            if (check.id == "rel.dr-plan"_L1) {
                check.score.claimed = 1;
                check.score.observed.reset();
                check.evidence.first().kind = EvidenceKind::Insider;
                check.evidence.first().source = u"Mara Lind"_s;
                check.evidence.first().places.clear();
            }
        const QString question = u"Do you have a disaster recovery plan?"_s;
        const Proposal proposal = proposed(assessment, question);
        QVERIFY(proposal.claimedOnly);
        QVERIFY(proposal.comment.contains(u"2026-11-20"_s));
        QVERIFY2(!proposal.comment.contains(u"Mara"_s), qPrintable(proposal.comment));
        const EarlierAnswers none;
        const Proposal named = ProposalMaker(catalogue(), assessment, matcher(), none, true).propose(asked(question));
        QVERIFY(named.comment.contains(u"Mara Lind"_s));
    }

    void disagreementStaysBlank()
    {
        const Assessment contested = allAre([](const QString &) { return CheckState::Contested; });
        QCOMPARE(proposed(contested, u"Is customer data encrypted at rest?"_s).blank, BlankReason::Contested);
    }

    void partsThatDifferArePartly()
    {
        const Assessment mixed =
            allAre([](const QString &id) { return id == "rel.restore-test"_L1 ? CheckState::Fail : CheckState::Pass; });
        const Proposal proposal = proposed(mixed, u"Do you take backups, and is the restoration tested?"_s);
        QCOMPARE(proposal.answer, BuyerAnswer::Partly);
    }

    void earlierAnswerComesFirst()
    {
        EarlierAnswer earlier{7,
                              u"Is there a web application firewall?"_s,
                              BuyerAnswer::Yes,
                              u"Run by our host."_s,
                              {},
                              u"old.xlsx"_s,
                              u"Ada"_s,
                              today};
        const Proposal proposal = proposed(allPass(), u"Is there a Web Application Firewall?"_s, {earlier});
        QCOMPARE(proposal.answer, BuyerAnswer::Yes);
        QCOMPARE(proposal.comment, u"Run by our host."_s);
        QVERIFY(proposal.reason.contains(u"old.xlsx"_s) && proposal.reason.contains(u"2026-11-20"_s));
        QVERIFY(!proposed(allPass(), u"Is there a firewall for each laptop?"_s, {earlier}).earlier);
    }

    void earlierYesIsNotRepeatedAgainstWhatIsKnownToday()
    {
        const QString question = u"Do you have a disaster recovery plan?"_s;
        const EarlierAnswer earlier{1,  question, BuyerAnswer::Yes, u"Yes, since spring."_s, {}, u"old.csv"_s,
                                    {}, today};
        const Assessment failing = allAre([](const QString &) { return CheckState::Fail; });
        const Proposal proposal = proposed(failing, question, {earlier});
        QCOMPARE(proposal.answer, BuyerAnswer::Blank);
        QCOMPARE(proposal.blank, BlankReason::Changed);
        QVERIFY(proposal.comment.isEmpty());
    }

    void turnedQuestionIsNotTheSameQuestion()
    {
        const WordList &words = WordList::builtIn();
        QCOMPARE(likeness(words.termsOf(u"Are passwords stored encrypted?"_s),
                          words.termsOf(u"Are passwords stored unencrypted?"_s)),
                 0.0);
        QCOMPARE(
            likeness(words.termsOf(u"Are logs kept for 30 days?"_s), words.termsOf(u"Are logs kept for 365 days?"_s)),
            0.0);
    }

    void dropDownDecidesTheWord()
    {
        const QStringList german{u"Ja"_s, u"Nein"_s, u"n/a"_s};
        QCOMPARE(answerWord(BuyerAnswer::Yes, german, {}).value(), u"Ja"_s);
        QCOMPARE(answerWord(BuyerAnswer::NotApplicable, german, {}).value(), u"n/a"_s);
        QVERIFY(!answerWord(BuyerAnswer::Partly, german, {}));
        QCOMPARE(answerWord(BuyerAnswer::Yes, {}, u"Gibt es ein Konzept und wird es geübt?"_s).value(), u"Ja"_s);
        QCOMPARE(answerWord(BuyerAnswer::No, {}, u"Is there a plan?"_s).value(), u"No"_s);
        QVERIFY(!answerWord(BuyerAnswer::Blank, {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
