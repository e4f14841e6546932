// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/rowsdialog.h"
#include "models/storage/scratch.h"
#include "pages/findings/facetpanel.h"
#include "pages/findings/findingtable.h"
#include "pages/findings/scanscorepanel.h"
#include "pages/findings/triageform.h"
#include "pages/findingspage.h"
#include "session/session.h"
#include "storage/findingwriter.h"
#include "support/smallcatalogue.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

const QDateTime now({2026, 11, 22}, {9, 0}, Qt::UTC);

Finding leakedKey()
{
    Finding finding;
    finding.findingClass = FindingClass::Secret;
    finding.severity = Severity::Critical;
    finding.confidence = 0.8;
    finding.rule = "aws";
    finding.title = "A key in the code";
    finding.path = "src/keys.ts";
    finding.line = 3;
    return finding;
}

void put(const Scratch &scratch, const QString &tool, const QList<FindingClass> &classes,
         const QList<Finding> &findings, ImportStatus status = ImportStatus::Read)
{
    static int number = 0;
    FindingWriter writer(scratch.database);
    int place = 0;
    for (const Finding &finding : findings)
        if (!writer.add(finding, tool.toStdString() + std::to_string(++place)))
            qFatal("A finding for the test could not be made");
    Import import;
    import.projectId = scratch.project;
    import.fileName = tool + u".json"_s;
    import.sha256 = QString::number(++number).rightJustified(64, u'0');
    import.format = u"sarif"_s;
    import.tool = tool;
    import.status = status;
    import.scannedAt = now.addDays(-2);
    import.classes = classes;
    if (!writer.commit(import))
        qFatal("An import for the test could not be made");
}

QString textOf(const QWidget &within, const char *name)
{
    const auto *label = within.findChild<QLabel *>(QLatin1StringView(name));
    return label && label->isVisible() ? label->text() : QString();
}

QStringList rowOf(const QTableWidget &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells << table.item(row, column)->text();
    return cells;
}

} // namespace

/// The security scan score on the page of findings.
class TestFindingsScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<Scratch>(); }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_scratch.reset();
    }

    void saysWhatTheFindingsWeigh()
    {
        // One critical secret: 10 · 0.8 points, 100 · 2^(-8/5) = 32.99. Code is clean. With weights 3 and 2 the soft
        // minimum is 41.12; 5 of 11 parts are scanned: 18.69 to 73.24.
        put(*m_scratch, u"Gitleaks"_s, {FindingClass::Secret}, {leakedKey()});
        put(*m_scratch, u"Semgrep"_s, {FindingClass::Code}, {}, ImportStatus::ReadEmpty);
        open();
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(textOf(*panel(), "figure"), u"41 (19–73)"_s);
        QCOMPARE(textOf(*panel(), "scanned"), u"5 of 11 parts by weight scanned: secrets, code"_s);
        QCOMPARE(textOf(*panel(), "suppressed"), QString());
        QCOMPARE(panel()->accessibleName(), u"Security scan score 41 (19–73)"_s);
    }

    void explainsEveryClass()
    {
        put(*m_scratch, u"Gitleaks"_s, {FindingClass::Secret}, {leakedKey()});
        put(*m_scratch, u"Semgrep"_s, {FindingClass::Code}, {}, ImportStatus::ReadEmpty);
        open();
        QTRY_VERIFY(panel()->isVisible());
        auto *explain = panel()->findChild<QAbstractButton *>(u"explain"_s);
        QCOMPARE(explain->text(), u"What it rests on"_s);
        explain->setFocus();
        QTest::keyClick(explain, Qt::Key_Return);
        auto *dialog = m_page->findChild<RowsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->windowTitle().startsWith(u"Security scan score 41 (19–73)"_s));
        const QString how = textOf(*dialog, "how");
        QVERIFY2(how.contains(u"Readiness does not rest on this figure."_s), qPrintable(how));
        QVERIFY2(how.contains(u"code of unknown size, taken as a thousand lines"_s), qPrintable(how));
        const auto &table = *dialog->findChild<QTableWidget *>(u"rows"_s);
        QCOMPARE(table.rowCount(), 7);
        QCOMPARE(rowOf(table, 0),
                 (QStringList{u"Secret"_s, u"3"_s, u"33"_s, u"1"_s, u"8.0"_s, u"8.00 in all"_s, u"–"_s}));
        QCOMPARE(rowOf(table, 1),
                 (QStringList{u"Dependency"_s, u"3"_s, u"not scanned, unknown"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}));
        QCOMPARE(rowOf(table, 2),
                 (QStringList{u"Code"_s, u"2"_s, u"100"_s, u"0"_s, u"0.0"_s, u"0.00 a thousand lines"_s, u"–"_s}));
        QCOMPARE(rowOf(table, 6).front(), u"Quality (apart)"_s);
    }

    void saysWhatHoldsAClassDown()
    {
        Finding sql = leakedKey();
        sql.findingClass = FindingClass::Code;
        sql.severity = Severity::High;
        sql.confidence = 0.1; // 0.5 points: 84 by weight alone
        put(*m_scratch, u"Semgrep"_s, {FindingClass::Code}, {sql});
        open();
        QTRY_VERIFY(panel()->isVisible());
        QTest::mouseClick(panel(), Qt::LeftButton); // anywhere on it
        auto *dialog = m_page->findChild<RowsDialog *>();
        QVERIFY(dialog);
        const QStringList code = rowOf(*dialog->findChild<QTableWidget *>(u"rows"_s), 2);
        QCOMPARE(code[2], u"69"_s);
        QCOMPARE(code[6], u"High, to 69"_s);
    }

    void suppressionsWithoutAReasonAreSaid()
    {
        Finding hidden = leakedKey();
        hidden.suppressed = true;
        Finding reasoned = leakedKey();
        reasoned.path = "src/old.ts";
        reasoned.suppressed = true;
        reasoned.suppressionReason = "revoked";
        put(*m_scratch, u"Gitleaks"_s, {FindingClass::Secret}, {hidden, reasoned});
        open();
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(textOf(*panel(), "suppressed"), u"100 % suppressed, 1 of them without a reason"_s);
    }

    void withoutAScanThereIsNoPanel()
    {
        open();
        QVERIFY(!panel()->isVisible());
        // A failed scan is none, and a linter is none of security.
        put(*m_scratch, u"Gitleaks"_s, {FindingClass::Secret}, {leakedKey()}, ImportStatus::ScanFailed);
        put(*m_scratch, u"ESLint"_s, {FindingClass::Quality}, {}, ImportStatus::ReadEmpty);
        m_session->refresh();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_VERIFY(QThreadPool::globalInstance()->waitForDone(0));
        QCoreApplication::sendPostedEvents();
        QVERIFY(!panel()->isVisible());
        put(*m_scratch, u"TruffleHog"_s, {FindingClass::Secret}, {}, ImportStatus::ReadEmpty);
        m_session->refresh();
        QTRY_VERIFY(panel()->isVisible());
    }

    void followsDecisionsAndTheirUndoing()
    {
        put(*m_scratch, u"Gitleaks"_s, {FindingClass::Secret}, {leakedKey()});
        open();
        QTRY_COMPARE(textOf(*panel(), "figure"), u"33 (9–82)"_s); // 32.99 · 3/11 = 9.00, and 100 · 8/11 more
        table()->setFocus();
        table()->select(0);
        QTest::keyClick(table(), Qt::Key_F);
        auto *reason = m_page->findChild<TriageForm *>()->findChild<QLineEdit *>();
        QVERIFY(reason);
        QTest::keyClicks(reason, u"A sample"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(textOf(*panel(), "figure"), u"100 (27–100)"_s);
        m_session->undoStack()->undo();
        QTRY_COMPARE(textOf(*panel(), "figure"), u"33 (9–82)"_s);
    }

    void goesWithItsProject()
    {
        put(*m_scratch, u"Gitleaks"_s, {FindingClass::Secret}, {leakedKey()});
        open();
        QTRY_VERIFY(panel()->isVisible());
        const auto other = ProjectStore(m_scratch->database).create(u"Other"_s);
        VERIFY_DONE(other);
        m_session->openProject(other->id);
        QVERIFY(!panel()->isVisible());
    }

    void nothingIsCutInTheSmallestWindow()
    {
        Finding hidden = leakedKey();
        hidden.suppressed = true;
        put(*m_scratch, u"Gitleaks"_s, {FindingClass::Secret, FindingClass::Dependency, FindingClass::Infrastructure},
            {hidden});
        put(*m_scratch, u"Trivy"_s, {FindingClass::Container, FindingClass::Running}, {}, ImportStatus::ReadEmpty);
        open();
        m_page->resize(824, 520); // what 1024 by 640 leave to a page
        QTRY_VERIFY(panel()->isVisible());
        QVERIFY(!textOf(*panel(), "suppressed").isEmpty());
        QTRY_VERIFY(panel()->width() < 260);
        for (const QLabel *label : panel()->findChildren<QLabel *>()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY2(panel()->rect().contains(QRect(label->mapTo(panel(), QPoint()), label->size())),
                     qPrintable(label->text()));
        }
        QVERIFY(m_page->rect().contains(QRect(panel()->mapTo(m_page.get(), QPoint()), panel()->size())));
    }

    void scrollsWithTheFacetsWhereRoomIsShort()
    {
        put(*m_scratch, u"Gitleaks"_s, {FindingClass::Secret}, {leakedKey()});
        open();
        QTRY_VERIFY(panel()->isVisible());
        auto *facets = m_page->findChild<FacetPanel *>();
        QVERIFY(!facets->isAncestorOf(panel()));
        m_page->resize(824, 300);
        QVERIFY(facets->isAncestorOf(panel()));
        QTRY_VERIFY(panel()->isVisible());
        facets->ensureWidgetVisible(panel());
        QCOMPARE(textOf(*panel(), "figure"), u"33 (9–82)"_s);
        m_page->resize(1440, 800);
        QVERIFY(!facets->isAncestorOf(panel()));
        QTRY_VERIFY(panel()->isVisible());
    }

private:
    void open()
    {
        m_session = std::make_unique<Session>(test::smallCatalogue());
        m_session->setNow(now);
        m_session->setPerson({u"Mara Lindqvist"_s, Role::Insider});
        QVERIFY(m_session->openWorkspace(m_scratch->path));
        m_page = std::make_unique<FindingsPage>(m_session.get());
        m_page->resize(1440, 800);
        m_page->show();
    }

    ScanScorePanel *panel() const { return m_page->findChild<ScanScorePanel *>(); }
    FindingTable *table() const { return m_page->findChild<FindingTable *>(); }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FindingsPage> m_page;
};

QTEST_MAIN(TestFindingsScore)
#include "tst_findingsscore.moc"
