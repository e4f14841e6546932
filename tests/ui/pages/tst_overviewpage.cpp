// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radarchart.h"
#include "checklistproject.h"
#include "marks/figure.h"
#include "pages/explain/codeview.h"
#include "pages/explain/effectrow.h"
#include "pages/explain/explainpane.h"
#include "pages/overview/chartcard.h"
#include "pages/overview/dimensiongrid.h"
#include "pages/overview/overviewfigures.h"
#include "pages/overview/questionscard.h"
#include "pages/overview/stepscard.h"
#include "pages/overviewpage.h"
#include "storage/answerstore.h"
#include "support/smallcatalogue.h"
#include "theme/theme.h"
#include "usecases/saveassessment.h"
#include "widgets/notice.h"
#include "widgets/verdictbanner.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void figuresAreTheAssessments();
    void figuresFollowAnAnswer();
    void cardOpensTheChecklist();
    void radarOpensTheChecklist();
    void stepOpensItsCheck();
    void keysReachCardsAndExplain();
    void questionIsAnsweredAndUndone();
    void dontKnowComesLast();
    void noScoreWithoutBounds();
    void chartIsATableToo();
    void trendBeginsWithTheSecondScan();
    void projectWithoutScan();
    void firstScoreSaysWhyItIsWide();
    void tabFollowsTheReading();
    void nothingIsCut_data();
    void nothingIsCut();
    void explanationHasTheFigures();
    void explanationGoesBack();
    void explanationUnfoldsEvidence();
    void sourceIsPlainAndMasked();

private:
    void make(const QList<Evidence> &evidence, const Profile &profile = {});
    Session &session() { return m_project->session(); }
    DimensionCard *card(Dimension dimension) { return m_page->findChild<DimensionGrid *>()->card(dimension); }
    static Evidence placed();

    std::unique_ptr<ChecklistProject> m_project;
    std::unique_ptr<OverviewPage> m_page;
};

Evidence TestOverviewPage::placed()
{
    Evidence evidence = seen(u"sec.secrets"_s, 0, u"A key <b>in</b> the code"_s);
    evidence.counterexample = true;
    evidence.places = {{u"src/app.ts"_s, 12, QString(40, u'a'), u"const key = 'xxxx-9X'"_s}};
    return evidence;
}

void TestOverviewPage::initTestCase()
{
    Theme::instance().apply(*qApp);
}

void TestOverviewPage::make(const QList<Evidence> &evidence, const Profile &profile)
{
    m_page.reset();
    m_project = std::make_unique<ChecklistProject>(smallCatalogue(), evidence, profile);
    m_page = std::make_unique<OverviewPage>(&session(), nullptr);
    m_page->resize(1232, 816);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TestOverviewPage::init()
{
    make({seen(u"rel.tests"_s, 1), placed()}, {{u"db"_s, {Truth::Yes, u"Mara"_s}}});
}

void TestOverviewPage::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void TestOverviewPage::figuresAreTheAssessments()
{
    // rel.tests is seen to pass and weighs as much as rel.backups, of which nothing is known: 50, could be 50–100.
    const Bounds reliability = card(Dimension::Reliability)->summary().bounds;
    QCOMPARE(scoreText(reliability), u"50"_s);
    QCOMPARE(boundsText(reliability), u"50–100"_s);
    QVERIFY(card(Dimension::Reliability)->accessibleName().startsWith(u"Reliability, score 50, between 50 and 100"_s));
    QCOMPARE(card(Dimension::Reliability)->summary().seen, 1);
    QCOMPARE(card(Dimension::Reliability)->summary().missing, 1);
    // A refuted check of weight 10 and an unknown one of 5.
    const DimensionSummary security = card(Dimension::Security)->summary();
    QCOMPARE(scoreText(security.bounds), u"0"_s);
    QCOMPARE(boundsText(security.bounds), u"0–33"_s);
    QVERIFY(security.weakest);
    QCOMPARE(security.shipStoppers, 1);
    QVERIFY(!card(Dimension::Compliance)->summary().bounds.known);
    const ProductScore &product = session().assessment().product;
    auto *ring = m_page->findChild<VerdictBanner *>()->findChild<Figure *>();
    QTRY_COMPARE(ring->bounds().score, *product.headline);
    QCOMPARE(ring->bounds().low, *product.low);
    QCOMPARE(ring->bounds().high, *product.ceiling);
    QCOMPARE(m_page->subtitle(), u"4 of 4 check(s) apply"_s);
}

void TestOverviewPage::figuresFollowAnAnswer()
{
    session().answer({u"rel.backups"_s}, {.value = AnswerValue::Yes});
    // A claim alone proves 0.45 / 0.85 of its half, together 76. It does not pass, so one ship-stopper caps that at 60.
    QCOMPARE(scoreText(card(Dimension::Reliability)->summary().bounds), u"60"_s);
    QCOMPARE(boundsText(card(Dimension::Reliability)->summary().bounds), u"50–100"_s);
    QCOMPARE(card(Dimension::Reliability)->summary().claimed, 1);
    session().undoStack()->undo();
    QCOMPARE(scoreText(card(Dimension::Reliability)->summary().bounds), u"50"_s);
}

void TestOverviewPage::cardOpensTheChecklist()
{
    QSignalSpy navigated(m_page.get(), &Page::navigateRequested);
    QSignalSpy explained(m_page.get(), &Page::explainRequested);
    auto *security = card(Dimension::Security);
    QTest::mouseClick(security, Qt::LeftButton, {}, DimensionCardLayout::of(security->rect()).title.center());
    QCOMPARE(navigated.size(), 1);
    QCOMPARE(navigated.front().front().value<Destination>(), (Destination{u"checklist"_s, Dimension::Security}));
    QTest::mouseClick(security, Qt::LeftButton, {}, DimensionCardLayout::of(security->rect()).bar.center());
    QCOMPARE(navigated.size(), 1);
    QCOMPARE(explained.size(), 1);
    QCOMPARE(explained.front().front().value<ExplainSubject>(), (ExplainSubject{Dimension::Security, {}}));
}

void TestOverviewPage::radarOpensTheChecklist()
{
    QSignalSpy navigated(m_page.get(), &Page::navigateRequested);
    auto *radar = m_page->findChild<RadarChart *>();
    QTest::mouseClick(radar->findChildren<QAbstractButton *>().at(int(Dimension::Reliability)), Qt::LeftButton);
    QCOMPARE(navigated.size(), 1);
    QCOMPARE(navigated.front().front().value<Destination>().dimension, std::optional(Dimension::Reliability));
}

void TestOverviewPage::stepOpensItsCheck()
{
    QSignalSpy navigated(m_page.get(), &Page::navigateRequested);
    const QString first = session().assessment().nextSteps.front().checkId;
    auto *row = m_page->findChild<StepsCard *>()->findChild<NextStepRow *>();
    QCOMPARE(row->step().id, first);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(navigated.back().front().value<Destination>().checkId, first);
    for (auto *button : m_page->findChild<VerdictBanner *>()->findChildren<QPushButton *>())
        if (button->text() == u"Start this step"_s)
            button->click();
    QCOMPARE(navigated.size(), 2);
    QCOMPARE(navigated.back().front().value<Destination>().checkId, first);
}

void TestOverviewPage::keysReachCardsAndExplain()
{
    QSignalSpy explained(m_page.get(), &Page::explainRequested);
    card(Dimension::Reliability)->setFocus();
    QTRY_VERIFY(card(Dimension::Reliability)->hasFocus());
    QTest::keyClick(m_page->window()->focusWidget(), Qt::Key_3);
    QTRY_VERIFY(card(Dimension::Security)->hasFocus());
    QTest::keyClick(card(Dimension::Security), Qt::Key_W);
    QTRY_COMPARE(explained.size(), 1);
    QCOMPARE(explained.front().front().value<ExplainSubject>().dimension, std::optional(Dimension::Security));
}

void TestOverviewPage::questionIsAnsweredAndUndone()
{
    QCOMPARE(session().assessment().applicable(), 4);
    QCOMPARE(session().assessment().openQuestions.size(), 1);
    auto *questions = m_page->findChild<QuestionsCard *>();
    auto *no = questions->findChild<QPushButton *>(u"login.no"_s);
    QVERIFY(no);
    QVERIFY(no->accessibleName().contains(u"Can users sign in?"_s));
    QTest::mouseClick(no, Qt::LeftButton);
    // sec.scan applies only where users sign in.
    QTRY_COMPARE(session().assessment().applicable(), 3);
    QCOMPARE(m_page->subtitle(), u"3 of 4 check(s) apply"_s);
    QTRY_VERIFY(!questions->findChild<QPushButton *>(u"login.no"_s));
    session().undoStack()->undo();
    QCOMPARE(session().assessment().applicable(), 4);
    QVERIFY(questions->findChild<QPushButton *>(u"login.no"_s));
}

void TestOverviewPage::dontKnowComesLast()
{
    make({seen(u"rel.tests"_s, 1)});
    auto *questions = m_page->findChild<QuestionsCard *>();
    const auto order = [questions] {
        QStringList ids;
        for (const auto *button : questions->findChildren<QPushButton *>())
            if (button->objectName().endsWith(u".yes"_s) && button->isVisible())
                ids << button->objectName().chopped(4);
        return ids;
    };
    QCOMPARE(order(), (QStringList{u"db"_s, u"login"_s}));
    QTest::mouseClick(questions->findChild<QPushButton *>(u"db.unknown"_s), Qt::LeftButton);
    QTRY_COMPARE(order(), (QStringList{u"login"_s, u"db"_s}));
    QCOMPARE(session().undoStack()->count(), 1);
}

void TestOverviewPage::noScoreWithoutBounds()
{
    for (const auto *figure : m_page->findChildren<Figure *>())
        QVERIFY2(figure->accessibleName().contains(u"between"_s) || figure->accessibleName().contains(u"not known"_s),
                 qPrintable(figure->accessibleName()));
    for (const auto *each : m_page->findChildren<DimensionCard *>())
        QVERIFY2(each->accessibleName().contains(u"between"_s) || each->accessibleName().contains(u"not known"_s),
                 qPrintable(each->accessibleName()));
    for (const auto *label : m_page->findChild<RadarChart *>()->findChildren<QAbstractButton *>())
        QVERIFY2(label->accessibleName().contains(u"between"_s) || label->accessibleName().contains(u"not known"_s),
                 qPrintable(label->accessibleName()));
    QVERIFY(m_page->findChild<VerdictBanner *>()->accessibleDescription().contains(u"between"_s));
    QVERIFY(
        OverviewFigures::plainText(card(Dimension::Reliability)->summary()).startsWith(u"Reliability 50 (50–100)"_s));
    ExplainPane pane(&session());
    for (const ExplainSubject &subject :
         {ExplainSubject{}, ExplainSubject{Dimension::Reliability, {}}, ExplainSubject{{}, u"sec.secrets"_s}}) {
        pane.setSubject(subject);
        for (const auto *figure : pane.findChildren<Figure *>())
            QVERIFY(figure->accessibleName().contains(u"between"_s));
    }
    pane.setSubject({});
    QVERIFY(pane.asText().contains(u"- Reliability 50 (50–100)"_s));
}

void TestOverviewPage::chartIsATableToo()
{
    auto *charts = m_page->findChild<ChartCard *>();
    auto *radar = m_page->findChild<RadarChart *>();
    auto *label = radar->findChildren<QAbstractButton *>().front();
    label->setFocus();
    QTRY_VERIFY(label->hasFocus());
    QTest::keyClick(label, Qt::Key_T);
    QTRY_VERIFY(charts->showsTable());
    auto *table = charts->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), dimensionCount);
    QCOMPARE(table->item(0, 0)->text(), u"Reliability"_s);
    QCOMPARE(table->item(0, 1)->text(), u"50"_s);
    QCOMPARE(table->item(0, 2)->text(), u"50–100"_s);
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_T);
    QTRY_VERIFY(!charts->showsTable());
}

void TestOverviewPage::trendBeginsWithTheSecondScan()
{
    ChartCard *trend = nullptr;
    for (auto *each : m_page->findChildren<ChartCard *>())
        trend = each->accessibleName() == u"Trend"_s ? each : trend;
    QVERIFY(trend);
    auto *words = trend->findChild<QLabel *>(u"placeholder"_s);
    QVERIFY(words->isVisible());
    const auto workspace = Workspace::open(session().workspacePath());
    const qint64 project = session().state().project.id;
    QVERIFY(saveSnapshot(*workspace, project, {}, session().scorecard()));
    session().setNow(ChecklistProject::today().addDays(3));
    session().answer({u"rel.backups"_s}, {.value = AnswerValue::Yes});
    QVERIFY(words->isVisible());
    QVERIFY(saveSnapshot(*workspace, project, {}, session().scorecard()));
    session().openProject(project);
    QVERIFY(!words->isVisible());
    QCOMPARE(trend->findChild<QTableWidget *>()->rowCount(), 2);
    // What is shown is the newest snapshot itself, so it is compared with the one before: 50.
    QCOMPARE(card(Dimension::Reliability)->summary().bounds.previous, std::optional(50.0));
    QVERIFY(card(Dimension::Reliability)->accessibleName().endsWith(u"up 10"_s));
}

void TestOverviewPage::projectWithoutScan()
{
    const auto workspace = Workspace::open(session().workspacePath());
    const auto fresh = ProjectStore(workspace->database()).create(u"Fresh"_s);
    session().openProject(fresh->id);
    auto *banner = m_page->findChild<VerdictBanner *>();
    QCOMPARE(banner->accessibleName(), u"No scan yet"_s);
    QTRY_VERIFY(!banner->findChild<Figure *>()->bounds().known);
    QVERIFY(!card(Dimension::Reliability)->summary().bounds.known);
    auto *coach = m_page->findChild<Notice *>();
    QVERIFY(coach->isVisible());
    QSignalSpy navigated(m_page.get(), &Page::navigateRequested);
    Q_EMIT coach->actionTriggered();
    QCOMPARE(navigated.front().front().value<Destination>().page, u"welcome"_s);
}

void TestOverviewPage::firstScoreSaysWhyItIsWide()
{
    auto *coach = m_page->findChild<Notice *>();
    QVERIFY(coach->isVisible());
    // rel.backups and sec.scan have no evidence.
    QCOMPARE(coach->accessibleName(), u"First score. Wide, because 2 of 4 answer(s) are missing. Each scan file or "
                                      "answer narrows it."_s);
    QSignalSpy navigated(m_page.get(), &Page::navigateRequested);
    Q_EMIT coach->actionTriggered();
    QVERIFY(navigated.front().front().value<Destination>().filter.contains(u"class:ship-stopper"_s));
    Q_EMIT coach->dismissed();
    session().answer({u"sec.scan"_s}, {.value = AnswerValue::Yes});
    QVERIFY(!coach->isVisible());
}

void TestOverviewPage::tabFollowsTheReading()
{
    for (const int width : {1232, 968, 992, 700}) {
        m_page->resize(width, 816);
        QCoreApplication::processEvents();
        auto *ring = m_page->findChild<VerdictBanner *>()->findChild<Figure *>();
        ring->setFocus();
        QList<const QWidget *> visited;
        for (const QWidget *at = m_page->window()->focusWidget(); at && !visited.contains(at);
             at = m_page->window()->focusWidget()) {
            visited << at;
            QTest::keyClick(m_page->window()->focusWidget(), Qt::Key_Tab);
        }
        for (const auto &name : names<Dimension>())
            QVERIFY2(visited.contains(card(name.value)), name.id);
        const auto at = [&](auto *section) {
            return std::ranges::find_if(visited, [&](auto *w) { return section->isAncestorOf(w); }) - visited.begin();
        };
        auto *grid = m_page->findChild<DimensionGrid *>();
        QVERIFY(at(grid) < at(m_page->findChild<StepsCard *>()));
        QVERIFY(at(m_page->findChild<StepsCard *>()) < at(m_page->findChild<QuestionsCard *>()));
        const bool radarFirst = m_page->findChild<RadarChart *>()->mapTo(m_page.get(), QPoint()).x() <
                                grid->mapTo(m_page.get(), QPoint()).x();
        QCOMPARE(at(m_page->findChild<RadarChart *>()) < at(grid), radarFirst);
    }
}

void TestOverviewPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("cardsInARow");
    QTest::newRow("1440") << QSize(1232, 816) << 3;
    QTest::newRow("1200") << QSize(992, 700) << 3;
    QTest::newRow("1024") << QSize(968, 556) << 2;
    QTest::newRow("beside a pane") << QSize(700, 700) << 2;
}

void TestOverviewPage::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(int, cardsInARow);
    m_page->resize(size);
    QCoreApplication::processEvents();
    auto *scroll = m_page->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    const int top = card(Dimension::Reliability)->y();
    QCOMPARE(card(Dimension::Observability)->y(), top);
    QCOMPARE(card(Dimension::Security)->y() == top, cardsInARow == 3);
    for (const auto *label : scroll->widget()->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }
}

void TestOverviewPage::explanationHasTheFigures()
{
    ExplainPane pane(&session());
    pane.setSubject({Dimension::Security, {}});
    const auto rows = pane.findChildren<EffectRow *>();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.front()->checkId(), u"sec.secrets"_s);
    // 10 of 15 is worth 67 points, refuted, so nothing of it is there; proving it alone gains all of them.
    QVERIFY(rows.front()->accessibleName().contains(u"0 of 67 points"_s));
    QVERIFY(rows.front()->accessibleDescription().contains(u"67 point"_s));
    QVERIFY(pane.asText().contains(u"Why Security is 0 (0–33)"_s));
    QSignalSpy navigated(&pane, &ExplainPane::navigateRequested);
    for (auto *button : pane.findChildren<QPushButton *>())
        if (button->text() == u"Open in checklist"_s)
            button->click();
    QCOMPARE(navigated.front().front().value<Destination>(), (Destination{u"checklist"_s, {}, u"sec.secrets"_s}));
}

void TestOverviewPage::explanationGoesBack()
{
    ExplainPane pane(&session());
    pane.show();
    QVERIFY(!pane.canGoBack());
    QTest::mouseClick(pane.findChild<QAbstractButton *>(u"security"_s), Qt::LeftButton);
    QTRY_COMPARE(pane.subject().dimension, std::optional(Dimension::Security));
    pane.setSubject({{}, u"sec.secrets"_s});
    pane.goBack();
    QCOMPARE(pane.subject(), (ExplainSubject{Dimension::Security, {}}));
    pane.goBack();
    QCOMPARE(pane.subject(), ExplainSubject{});
    QVERIFY(!pane.canGoBack());
}

void TestOverviewPage::explanationUnfoldsEvidence()
{
    ExplainPane pane(&session());
    pane.resize(560, 800);
    pane.show();
    pane.setSubject({Dimension::Security, {}});
    QVERIFY(!pane.findChild<CodeView *>());
    QTest::mouseClick(pane.findChild<EffectRow *>(u"sec.secrets"_s), Qt::LeftButton);
    auto *code = pane.findChild<CodeView *>();
    QVERIFY(code);
    QCOMPARE(code->source(), (MarkedLines{12, {u"const key = 'xxxx-9X'"_s}, 0}));
    bool found = false;
    for (const auto *label : pane.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        found = found || label->text() == u"A key <b>in</b> the code"_s;
    }
    QVERIFY(found);
    // An answer elsewhere keeps the row open.
    session().answer({u"sec.scan"_s}, {.value = AnswerValue::Yes});
    QVERIFY(pane.findChild<CodeView *>());
}

void TestOverviewPage::sourceIsPlainAndMasked()
{
    const QByteArray file = "one\n\ttwo = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'\n  three\nfour\nfive\nsix\n";
    const Place place{u"a.ts"_s, 3, {}, u"three"_s};
    const MarkedLines lines = contextOf(file, place);
    QCOMPARE(lines.first, 1);
    QCOMPARE(lines.lines.size(), 5);
    QCOMPARE(lines.marked, 2);
    QCOMPARE(lines.lines[2], u"  three"_s);
    QVERIFY(!lines.lines[1].contains(u"4eC39HqLyjWDarjtT1zdp7"_s));
    QVERIFY(lines.lines[1].startsWith(u"    two"_s));
    // A place that the file does not have any more stays as it was seen.
    QCOMPARE(contextOf(file, Place{u"a.ts"_s, 99, {}, u"gone"_s}), (MarkedLines{99, {u"gone"_s}, 0}));
    const Place bare{u"a.ts"_s, 1, {}, {}};
    QCOMPARE(contextOf(QByteArray(100000, 'x'), bare).lines.front().size(), MarkedLines::longestLine);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
