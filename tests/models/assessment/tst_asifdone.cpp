// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/asifdone.h"

#include "catalogue/catalogueloader.h"

#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

Assessment assessed(const Catalogue &catalogue)
{
    AssessmentInput input;
    input.now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    for (const ProfileQuestion &question : catalogue.profile)
        input.profile.insert(question.id, {Truth::Yes, u"Mara"_s});
    return assess(catalogue, input);
}

QSet<QString> applying(const Assessment &assessment)
{
    QSet<QString> ids;
    for (const CheckResult &result : assessment.checks)
        if (result.applies())
            ids << result.id;
    return ids;
}

} // namespace

class TestAsIfDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = loadBuiltInCatalogue();
        QVERIFY(bool(catalogue));
        m_catalogue = *catalogue;
        m_now = assessed(m_catalogue);
    }

    void nothingTickedIsWhatIs()
    {
        const Assessment same = asIfDone(m_catalogue, m_now, {});
        QCOMPARE(*same.product.headline, *m_now.product.headline);
        QCOMPARE(same.nextSteps.size(), m_now.nextSteps.size());
        const WhatIfFigures figures = whatIfFigures(m_catalogue, whatIfFigures(m_catalogue, m_now), same, {});
        QCOMPARE(figures.ticked(), u"Nothing is ticked yet."_s);
        for (const QString &line : figures.lines())
            QVERIFY2(!line.contains(u'→'), qPrintable(line));
    }

    void everythingDoneMeetsEverything()
    {
        const QSet<QString> all = applying(m_now);
        const Assessment after = asIfDone(m_catalogue, m_now, all);
        QCOMPARE(*after.product.headline, 100.0);
        QCOMPARE(*after.product.low, 100.0);
        QCOMPARE(*after.product.ceiling, 100.0);
        QCOMPARE(after.product.stoppersOpen, 0);
        QCOMPARE(after.product.stageEarned, Stage::Production);
        QVERIFY(after.nextSteps.isEmpty());
        const WhatIfFigures figures = whatIfFigures(m_catalogue, whatIfFigures(m_catalogue, m_now), after, all);
        QCOMPARE(figures.goalsMetBefore, 0);
        QVERIFY(figures.goals > 0);
        QCOMPARE(figures.goalsMetAfter, figures.goals);
        QCOMPARE(figures.done, int(all.size()));
        QVERIFY(figures.lines().at(0).endsWith(u"→ 100 (100–100)"));
    }

    void oneDoneGivesTheGainThatWasPromised()
    {
        for (const QString &id : {u"rel.backups"_s, u"sec.sessions"_s, u"obs.oncall"_s}) {
            const CheckResult &open = *m_now.find(id);
            const Assessment after = asIfDone(m_catalogue, m_now, {id});
            const CheckResult &done = *after.find(id);
            QCOMPARE(done.state, CheckState::Pass);
            QCOMPARE(done.score.basis(), EvidenceBasis::Observed);
            QCOMPARE(done.gain, 0.0);
            QVERIFY(open.gain > 0);
            const double moved =
                after.product.of(open.dimension)->evidenced - m_now.product.of(open.dimension)->evidenced;
            QVERIFY2(std::abs(moved - open.gain) < 1e-9, qPrintable(id));
            QCOMPARE(after.nextSteps.size(), m_now.nextSteps.size() - 1);
            // Everything else stays as it was judged.
            for (const CheckResult &other : after.checks)
                QVERIFY(other.id == id || other.state == m_now.find(other.id)->state);
        }
    }

    void whatDoesNotApplyOrIsNotKnownChangesNothing()
    {
        Assessment now = m_now;
        now.checks[0].state = CheckState::NotApplicable;
        const Assessment after = asIfDone(m_catalogue, now, {now.checks[0].id, u"no.such-check"_s});
        QCOMPARE(after.checks[0].state, CheckState::NotApplicable);
    }

private:
    Catalogue m_catalogue;
    Assessment m_now;
};

QTEST_GUILESS_MAIN(TestAsIfDone)
#include "tst_asifdone.moc"
