// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/ruler/rulerchanges.h"
#include "dialogs/ruler/rulerdialog.h"
#include "storage/projectstore.h"
#include "theme/theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

/// Weights and thresholds as a person changes them in the window.
class TestRulerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"ruler"_s);
        Theme::instance().apply(*qApp);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"team.sextant"_s);
        {
            const auto workspace = Workspace::create(path);
            QVERIFY(workspace && ProjectStore(workspace->database()).create(u"Shop"_s));
        }
        m_session = std::make_unique<Session>(*loadBuiltInCatalogue());
        m_session->setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        QVERIFY(m_session->openWorkspace(path));
        m_window = std::make_unique<MainWindow>(m_session.get());
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void theKeyboardGivesADimensionItsWeight()
    {
        RulerDialog *dialog = open();
        QVERIFY(!button(dialog, u"use"_s)->isEnabled());
        auto *weight = dialog->findChild<QDoubleSpinBox *>(u"weight-security"_s);
        QCOMPARE(weight->value(), 1.0);
        weight->setFocus();
        weight->selectAll();
        QTest::keyClicks(weight, u"3"_s);
        QTest::keyClick(weight, Qt::Key_Tab);
        QCOMPARE(dialog->entered().weightOf(Dimension::Security), 3.0);
        const QString outcome = dialog->findChild<QLabel *>(u"outcome"_s)->text();
        QVERIFY2(outcome.contains(u"own weights"), qPrintable(outcome));
        QVERIFY(m_session->catalogue().ruler.isPublished()); // nothing has happened yet
        QTest::mouseClick(button(dialog, u"use"_s), Qt::LeftButton);
        QCOMPARE(m_session->catalogue().ruler.weightOf(Dimension::Security), 3.0);
        QCOMPARE(m_session->assessment().product.ruler.weightOf(Dimension::Security), 3.0);
        QCOMPARE(m_session->undoStack()->undoText(), u"Judge by own weights"_s);
    }

    void everyPageSaysSoAndLeadsBack()
    {
        auto *mark = m_window->findChild<QPushButton *>(u"rulerMark"_s);
        QVERIFY(!mark->isVisible());
        Ruler ruler;
        ruler.productCap = 75;
        RulerDesk(m_session.get()).use(ruler);
        for (const QString &page : {u"overview"_s, u"score"_s, u"checklist"_s, u"plan"_s, u"history"_s}) {
            m_window->navigate({page});
            QVERIFY2(mark->isVisible(), qPrintable(page));
        }
        QCOMPARE(mark->text(), u"own weights"_s);
        m_window->navigate({u"portfolio"_s}); // where other projects are, too
        QVERIFY(!mark->isVisible());
        m_window->navigate({u"overview"_s});
        QTest::mouseClick(mark, Qt::LeftButton);
        auto *changes = m_window->findChild<RulerChanges *>();
        QVERIFY(changes && changes->isVisible());
        auto *table = changes->findChild<QTableWidget *>(u"changes"_s);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), u"75"_s);
        QCOMPARE(table->item(0, 2)->text(), u"69"_s);
        QTest::mouseClick(button(changes, u"publish"_s), Qt::LeftButton);
        QVERIFY(!mark->isVisible());
        m_session->undoStack()->undo();
        QVERIFY(mark->isVisible());
    }

    void unsoundIsSaidAndCannotBeUsed()
    {
        RulerDialog *dialog = open();
        for (const auto &name : names<Dimension>())
            dialog->findChild<QDoubleSpinBox *>(u"weight-"_s + QLatin1StringView(name.id))->setValue(0);
        QVERIFY(!button(dialog, u"use"_s)->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"outcome"_s)->text().contains(u"above 0"));
        dialog->findChild<QDoubleSpinBox *>(u"weight-security"_s)->setValue(1);
        QVERIFY(button(dialog, u"use"_s)->isEnabled());
        QTest::mouseClick(button(dialog, u"publish"_s), Qt::LeftButton);
        QVERIFY(dialog->entered().isPublished());
        QCOMPARE(dialog->findChild<QDoubleSpinBox *>(u"weight-reliability"_s)->value(), 1.0);
    }

    void aCheckIsFoundAndWeighsMore()
    {
        RulerDialog *dialog = open();
        auto *table = dialog->findChild<QTableWidget *>(u"checkWeights"_s);
        QCOMPARE(table->rowCount(), int(m_session->catalogue().checks.size()));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"findWeight"_s), u"rel.backups"_s);
        int row = -1;
        for (int at = 0; at < table->rowCount(); ++at)
            if (!table->isRowHidden(at)) {
                QCOMPARE(row, -1);
                row = at;
            }
        QVERIFY(row >= 0);
        const double usual = m_session->catalogue().find(u"rel.backups")->weight;
        QCOMPARE(table->item(row, 3)->data(Qt::EditRole).toDouble(), usual);
        table->setCurrentCell(row, 2);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *field = table->findChild<QDoubleSpinBox *>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, u"20"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(dialog->entered().checkWeights, (QMap<QString, double>{{u"rel.backups"_s, 20}}));
        QTest::mouseClick(button(dialog, u"use"_s), Qt::LeftButton);
        QCOMPARE(m_session->catalogue().find(u"rel.backups")->weight, 20.0);
    }

    void anotherWindowFollows()
    {
        Session other(*loadBuiltInCatalogue());
        QVERIFY(bool(other.openWorkspace(m_session->workspacePath())));
        Ruler ruler;
        ruler.dimensionWeights[0] = 2;
        RulerDesk(m_session.get()).use(ruler);
        other.refresh();
        QVERIFY(other.catalogue().ruler == ruler);
        QCOMPARE(other.assessment().catalogueHash, m_session->assessment().catalogueHash);
    }

private:
    RulerDialog *open()
    {
        showRuler(m_session.get(), m_window.get());
        return m_window->findChild<RulerDialog *>();
    }
    static QPushButton *button(const QWidget *of, const QString &name) { return of->findChild<QPushButton *>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestRulerDialog)
#include "tst_ruler.moc"
