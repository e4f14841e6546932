// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "charts/runstrip.h"
#include "dialogs/ask.h"
#include "dialogs/deliverydefinitiondialog.h"
#include "dialogs/rowsdialog.h"
#include "pages/deliverypage.h"
#include "session/deliverydesk.h"
#include "storage/cistore.h"
#include "support/gitfixture.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/figuretile.h"
#include "widgets/listrow.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

/// A day apart, the newest a day ago: every fifth failed, one was cancelled.
RunList someRuns()
{
    RunList list{{0, u"github"_s, u"https://ci.example"_s, u"team/shop"_s}, {}, {}, 0};
    for (int id = 0; id < 20; ++id) {
        RunRecord run;
        run.externalId = QString::number(id);
        run.workflow = id % 2 ? u"Tests"_s : u"Deploy"_s;
        run.branch = u"main"_s;
        run.commit = u"c%1"_s.arg(id);
        run.event = u"push"_s;
        run.conclusion = id == 3 ? u"cancelled"_s : id % 5 == 0 ? u"failure"_s : u"success"_s;
        run.finished = now.addDays(id - 20).toMSecsSinceEpoch();
        run.started = run.finished - (id + 1) * 60000;
        run.url = u"https://ci.example/runs/%1"_s.arg(id);
        list.runs.push_back(run);
    }
    return list;
}

} // namespace

class TestDeliveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyPageTeaches();
    void workflowFilesWithoutRuns();
    void workflowStatementOpensItsLine();
    void figuresOfTheRuns();
    void tileOpensWhatIsBehindIt();
    void linksOpenOnlyWhenAsked();
    void stripIsWalkedByKeys();
    void definitionIsUndone();
    void definitionOutlastsThePage();
    void rangeNarrows();
    void repositoryIsChosen();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    DeliveryPage *openPage() const;
    void fill();
    RowsDialog *dialog() const { return m_page->findChild<RowsDialog *>(); }
    FigureTile *tile(int at) const { return m_page->findChildren<FigureTile *>()[at]; }

    QTemporaryDir m_folder;
    test::GitFixture *m_git = nullptr;
    Session *m_session = nullptr;
    DeliveryPage *m_page = nullptr;
};

void TestDeliveryPage::initTestCase()
{
    test::isolateGit();
    Theme::instance().apply(*qApp);
    m_git = new test::GitFixture;
    m_git->write(u"app.js"_s, "start()\n");
    m_git->write(u".github/workflows/ci.yml"_s, "on: pull_request\n"
                                                "jobs:\n"
                                                "  test:\n"
                                                "    steps:\n"
                                                "      - uses: actions/checkout@v4\n"
                                                "      - uses: actions/setup-node@v4\n"
                                                "      - run: npm test\n");
    m_git->write(u".gitlab-ci.yml"_s, "pages: [\n");
    m_git->commit(u"First"_s);
}

void TestDeliveryPage::init()
{
    static int number = 0;
    m_session = new Session(*loadBuiltInCatalogue(), this);
    m_session->setNow(now);
    QVERIFY(bool(m_session->openWorkspace(m_folder.filePath(QString::number(++number) + u"/w.sextant"))));
    m_session->addProject(m_git->path());
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->jobs()->isBusy(), 30000);
    m_page = openPage();
}

DeliveryPage *TestDeliveryPage::openPage() const
{
    auto *page = new DeliveryPage(m_session, nullptr);
    page->resize(1232, 816);
    page->show();
    [page] {
        QVERIFY(QTest::qWaitForWindowActive(page));
        QTRY_VERIFY_WITH_TIMEOUT(page->desk()->delivery() && !page->desk()->isLoading(), 30000);
    }();
    return page;
}

void TestDeliveryPage::cleanup()
{
    delete m_page;
    delete m_session;
}

void TestDeliveryPage::fill()
{
    const auto merged = CiStore(m_session->workspace().database())
                            .merge(m_session->state().project.id, someRuns(), now.toMSecsSinceEpoch(), {});
    QVERIFY(bool(merged));
    m_page->desk()->reload();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->desk()->isLoading(), 30000);
}

void TestDeliveryPage::emptyPageTeaches()
{
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QString asked;
    Ask::instance().openFiles = [&asked](QWidget *, const QString &title, const QString &) {
        asked = title;
        return QStringList();
    };
    Q_EMIT empty->actionTriggered();
    QVERIFY(!asked.isEmpty());
}

void TestDeliveryPage::workflowFilesWithoutRuns()
{
    const auto *table = m_page->findChild<QTableWidget *>(u"workflowFiles"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 2); // by path
    QCOMPARE(table->item(0, 0)->text(), u"ci.yml"_s);
    QCOMPARE(table->item(0, 1)->text(), u"Tests run"_s);
    QCOMPARE(table->item(0, 2)->text(), u"–"_s); // it deploys nothing
    QVERIFY(table->item(0, 2)->icon().isNull());
    QCOMPARE(table->item(0, 3)->text(), u"0 of 2"_s);
    QCOMPARE(table->item(0, 4)->text(), u"Not stated"_s);
    QVERIFY(!table->item(0, 4)->icon().isNull()); // unknown has a mark of its own
    QCOMPARE(table->item(1, 1)->text(), u"Not read"_s);
    QVERIFY(table->item(1, 1)->toolTip().contains(u"YAML"_s));
    fill();
    QVERIFY(table->isVisible()); // and beside runs
}

void TestDeliveryPage::workflowStatementOpensItsLine()
{
    auto *table = m_page->findChild<QTableWidget *>(u"workflowFiles"_s);
    QSignalSpy asked(m_page, &Page::navigateRequested);
    table->setFocus();
    table->setCurrentCell(0, 1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Destination>().page, u"repository"_s);
    QCOMPARE(asked[0][0].value<Destination>().item, u".github/workflows/ci.yml:7"_s);
    // Each part that is not fixed has a row of its own.
    QStringList items;
    for (ListRow *row : m_page->findChildren<ListRow *>())
        if (row->isVisible() && row->entry().title.contains(u"actions/"_s)) {
            QTest::mouseClick(row, Qt::LeftButton);
            items << asked.last()[0].value<Destination>().item;
        }
    QCOMPARE(items, QStringList{u".github/workflows/ci.yml:6"_s});
}

void TestDeliveryPage::figuresOfTheRuns()
{
    fill();
    const DeliveryView &view = m_page->desk()->delivery()->view;
    QCOMPARE(view.success.all, 19);
    QCOMPARE(view.success.some, 15);
    // Ten runs of Deploy, of which those of 0 and 10 failed.
    QCOMPARE(tile(0)->figure().unit, u"a week, 8 in twelve weeks"_s);
    QVERIFY(!tile(0)->figure().rank);
    QVERIFY2(tile(0)->figure().band.contains(u"8 of 10"), qPrintable(tile(0)->figure().band));
    QVERIFY(m_page->subtitle().contains(u"team/shop"));
}

void TestDeliveryPage::tileOpensWhatIsBehindIt()
{
    fill();
    tile(0)->setFocus();
    QTest::keyClick(tile(0), Qt::Key_Return);
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<QTableWidget *>(u"rows"_s)->rowCount(), 8);
    delete dialog();
    QTest::mouseClick(tile(3), Qt::LeftButton);
    // Tests: 5 red until 7, 15 red until 17. Deploy: 0 until 2, 10 until 12.
    QCOMPARE(m_page->desk()->delivery()->view.episodes.size(), std::size_t(4));
    QCOMPARE(dialog()->findChild<QTableWidget *>(u"rows"_s)->rowCount(), 8);
    QVERIFY(tile(3)->figure().figure.startsWith(u"48") || tile(3)->figure().figure.startsWith(u"2"));
}

void TestDeliveryPage::linksOpenOnlyWhenAsked()
{
    fill();
    QList<QUrl> opened;
    RowsDialog::openAddress() = [&opened](const QUrl &url) { opened << url; };
    QTest::mouseClick(tile(0), Qt::LeftButton);
    auto *open = dialog()->findChild<QPushButton *>(u"open"_s);
    auto *table = dialog()->findChild<QTableWidget *>(u"rows"_s);
    QVERIFY(!open->isEnabled());
    table->setCurrentCell(0, 0);
    QVERIFY(open->isEnabled());
    QVERIFY(opened.isEmpty());
    open->click();
    QCOMPARE(opened, QList<QUrl>{QUrl(u"https://ci.example/runs/18"_s)});
}

void TestDeliveryPage::stripIsWalkedByKeys()
{
    fill();
    auto *strip = m_page->findChild<RunStrip *>();
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(strip->selected(), 19);
    QTest::keyClick(strip, Qt::Key_Left);
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(strip->selected(), 0);
    QTest::keyClick(strip, Qt::Key_Return);
    QVERIFY(dialog());
    auto *table = dialog()->findChild<QTableWidget *>(u"rows"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), u"Failed"_s);
}

void TestDeliveryPage::definitionIsUndone()
{
    fill();
    m_page->findChild<QPushButton *>(u"definition"_s)->click();
    auto *asked = m_page->findChild<DeliveryDefinitionDialog *>();
    QVERIFY(asked);
    asked->findChild<QCheckBox *>(u"cancelled"_s)->setChecked(true);
    asked->findChild<QPushButton *>(u"apply"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->desk()->delivery()->view.success.all, 20, 30000);
    QCOMPARE(m_session->undoStack()->count(), 1);
    m_session->undoStack()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->desk()->delivery()->view.success.all, 19, 30000);
    QCOMPARE(m_page->desk()->delivery()->definition, DeliveryDefinition());
}

void TestDeliveryPage::definitionOutlastsThePage()
{
    fill();
    DeliveryDefinition definition = m_page->desk()->delivery()->definition;
    definition.cancelledFails = true;
    m_page->desk()->define(definition);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->desk()->delivery()->view.success.all, 20, 30000);
    delete m_page;
    m_session->undoStack()->undo();
    m_page = openPage();
    QCOMPARE(m_page->desk()->delivery()->view.success.all, 19);
    const std::unique_ptr<DeliveryPage> other(openPage());
    m_session->undoStack()->redo();
    for (const DeliveryPage *page : {std::as_const(m_page), std::as_const(other).get()}) {
        QCOMPARE(page->desk()->delivery()->definition, definition); // the figures follow
        QTRY_COMPARE_WITH_TIMEOUT(page->desk()->delivery()->view.success.all, 20, 30000);
    }
}

void TestDeliveryPage::rangeNarrows()
{
    fill();
    m_page->desk()->setDays(10);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->desk()->delivery()->view.runs.size(), std::size_t(9), 30000);
}

void TestDeliveryPage::repositoryIsChosen()
{
    fill();
    auto *places = m_page->findChild<QComboBox *>(u"place"_s);
    QVERIFY(!places->isVisible()); // one repository leaves no choice
    RunList api = someRuns();
    api.source.repository = u"team/api"_s;
    for (RunRecord &run : api.runs)
        run.conclusion = u"failure"_s;
    QVERIFY(bool(CiStore(m_session->workspace().database())
                     .merge(m_session->state().project.id, api, now.toMSecsSinceEpoch(), {})));
    m_page->desk()->reload();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->desk()->isLoading(), 30000);
    QVERIFY(places->isVisible());
    QStringList offered;
    for (int at = 0; at < places->count(); ++at)
        offered << places->itemText(at);
    QCOMPARE(offered, (QStringList{u"All 2 repositories"_s, u"team/shop"_s, u"team/api"_s}));
    const auto words = [this] {
        QString all;
        for (const TextLabel *label : m_page->findChildren<TextLabel *>())
            all += label->text() + u'\n';
        return all;
    };
    QVERIFY(words().contains(u"team/api 0 % of 20 run(s)"_s));
    QCOMPARE(m_page->desk()->delivery()->view.success.all, 39);
    QTest::keyClick(places, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->desk()->isLoading() && m_page->desk()->delivery()->chosen(), 30000);
    QCOMPARE(m_page->desk()->delivery()->view.success.all, 20);
    QCOMPARE(m_page->desk()->delivery()->view.success.some, 0);
    QVERIFY(!words().contains(u"together"_s));
    QCOMPARE(places->currentText(), u"team/api"_s);
    QVERIFY(m_page->subtitle().contains(u"team/api"_s));
}

void TestDeliveryPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1232, 816);
    QTest::newRow("least") << QSize(968, 556);
}

void TestDeliveryPage::nothingIsCut()
{
    QFETCH(QSize, size);
    fill();
    m_page->resize(size);
    QCoreApplication::processEvents();
    auto *scroll = m_page->findChild<QScrollArea *>();
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
}

QTEST_MAIN(TestDeliveryPage)
#include "tst_deliverypage.moc"
