// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/importreceipt.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

FileOutcome readFile(const QString &file, const QString &tool, qint64 critical, qint64 high, ImportChanges changes)
{
    Report report;
    report.format = u"sarif"_s;
    report.tool = tool;
    report.toolVersion = u"1.0"_s;
    report.counts.bySeverity[std::size_t(Severity::Critical)] = critical;
    report.counts.bySeverity[std::size_t(Severity::High)] = high;
    FileOutcome outcome;
    outcome.file = file;
    outcome.report = report;
    outcome.changes = changes;
    outcome.importId = 1;
    return outcome;
}

QList<FileOutcome> sixFiles()
{
    QList<FileOutcome> outcomes{readFile(u"/in/semgrep.sarif"_s, u"Semgrep"_s, 2, 5, {4, 1, 2, 1, 3}),
                                readFile(u"/in/trivy.sarif"_s, u"Trivy"_s, 0, 7, {7, 2, 0, 0, 0})};
    FileOutcome failed = readFile(u"/in/broken-scan.sarif"_s, u"CodeQL"_s, 0, 0, {});
    failed.report->status = Report::Status::ScanFailed;
    FileOutcome again = readFile(u"/in/old.sarif"_s, u"Semgrep"_s, 1, 0, {9, 9, 9, 9, 9});
    again.alreadyImported = true;
    FileOutcome refused;
    refused.file = u"/in/checkov.sarif"_s;
    refused.refusal = inputError(u"The file ends in the middle of a word."_s, u"checkov.sarif, byte 65536"_s,
                                 u"Write the file again."_s);
    outcomes << failed << again << refused;
    return outcomes;
}

bool says(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
}

QList<ScoreChange> changes()
{
    return {{{}, 39.4, 40.2, u"31–58"_s}, {Dimension::Security, 47, 49, u"43–60"_s}};
}

} // namespace

class TestImportReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }
    void totalsLeaveOutWhatWasReadBefore();
    void refusalNamesPlaceReasonAndWayOut();
    void failedScanIsNotClean();
    void theToolsOwnTotalStandsBesideWhatWasRead();
    void saysWhatFixedIsAbout();
    void onlyChangedDimensionsAreShown();
    void copiesAsText();
    void worksByKeyboardAndIsNotModal();
    void namesWhatIsSeen();
};

void TestImportReceipt::totalsLeaveOutWhatWasReadBefore()
{
    const ImportTotals totals = totalsOf(sixFiles());
    QCOMPARE(totals.files, 5);
    QCOMPARE(totals.read, 4);
    QCOMPARE(totals.results, 15);
    QCOMPARE(totals.changes, (ImportChanges{11, 3, 2, 1, 3}));
    QCOMPARE(headlineOf(totals), u"4 of 5 file(s) imported"_s);
    QCOMPARE(severityWords(sixFiles().front().report->counts), u"2 critical, 5 high"_s);
}

void TestImportReceipt::refusalNamesPlaceReasonAndWayOut()
{
    ImportReceipt receipt(sixFiles(), changes(), nullptr);
    QVERIFY(says(receipt, u"checkov.sarif"_s));
    QVERIFY(says(receipt, u"The file ends in the middle of a word."_s));
    QVERIFY(says(receipt, u"byte 65536"_s));
    QVERIFY(says(receipt, u"stays as it was"_s));
    QVERIFY(says(receipt, u"Write the file again."_s));
}

void TestImportReceipt::failedScanIsNotClean()
{
    const FileOutcome failed = sixFiles().at(2);
    QCOMPARE(wordsOf(failed).tone, Tone::Warn);
    QVERIFY(wordsOf(failed).note.contains("does not mean clean"_L1));
    FileOutcome empty = failed;
    empty.report->status = Report::Status::ReadEmpty;
    QCOMPARE(wordsOf(empty).tone, Tone::Good);
    QVERIFY(!wordsOf(empty).note.contains("failed"_L1));
}

void TestImportReceipt::theToolsOwnTotalStandsBesideWhatWasRead()
{
    FileOutcome outcome = readFile(u"/in/audit.json"_s, u"npm audit"_s, 1, 2, {3, 0, 0, 0, 0});
    QVERIFY(!wordsOf(outcome).note.contains("own total"_L1));
    outcome.report->figures = {{u"metadata_counts_critical"_s, 2}, {u"metadata_counts_high"_s, 5}};
    const QString note = wordsOf(outcome).note;
    QVERIFY2(note.contains("own total is 7, read here are 3"_L1), qPrintable(note));
    QVERIFY2(note.contains("It counts every path to a fault."_L1), qPrintable(note));
    outcome.report->figures = {{u"reported_total"_s, 3}};
    QVERIFY(wordsOf(outcome).note.contains("own total is 3, read here are 3"_L1));
}

void TestImportReceipt::saysWhatFixedIsAbout()
{
    const QString scope = scopeWords(sixFiles());
    QVERIFY2(scope.contains("Semgrep, Trivy"_L1), qPrintable(scope));
    QVERIFY2(!scope.contains("CodeQL"_L1), qPrintable(scope)); // a failed scan fixes nothing
    QCOMPARE(scopeWords({sixFiles().last()}), QString());
    ImportReceipt receipt(sixFiles(), changes(), nullptr);
    QVERIFY(says(receipt, scope));
}

void TestImportReceipt::onlyChangedDimensionsAreShown()
{
    ProductScore before;
    before.headline = 39.4;
    ProductScore after = before;
    after.headline = 40.2;
    after.low = 31;
    after.ceiling = 58;
    const auto same = scoreChanges(before, after);
    QCOMPARE(same.size(), 1);
    QVERIFY(!same.front().dimension);
    QCOMPARE(same.front().bounds, u"31–58"_s);

    ImportReceipt receipt(sixFiles(), changes(), nullptr);
    QVERIFY(says(receipt, u"31–58"_s));
    QVERIFY(says(receipt, u"the other 5 did not change"_s));
}

void TestImportReceipt::copiesAsText()
{
    ImportReceipt receipt(sixFiles(), changes(), nullptr);
    QTest::mouseClick(receipt.findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains("semgrep.sarif; Semgrep 1.0; 2 critical, 5 high"_L1));
    QVERIFY(text.contains("byte 65536"_L1));
    QVERIFY(text.contains(u"Score: 40, was 39, could be 31–58"_s));
}

void TestImportReceipt::worksByKeyboardAndIsNotModal()
{
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        auto *receipt = new ImportReceipt(sixFiles(), changes(), nullptr);
        const QPointer<ImportReceipt> watched(receipt);
        receipt->show();
        QVERIFY(QTest::qWaitForWindowActive(receipt));
        QVERIFY(!receipt->isModal());
        QCOMPARE(receipt->focusWidget()->objectName(), u"done"_s);
        QTest::keyClick(receipt->focusWidget(), key);
        QTRY_VERIFY(!watched);
    }
}

void TestImportReceipt::namesWhatIsSeen()
{
    ImportReceipt receipt(sixFiles(), changes(), nullptr);
    QCOMPARE(receipt.accessibleName(), u"4 of 5 file(s) imported"_s);
    QStringList names;
    for (const QWidget *widget : receipt.findChildren<QWidget *>())
        names << widget->accessibleName();
    QVERIFY(names.contains(u"New: 12, 1 of them came back"_s));
    QVERIFY(names.contains(u"2 critical, 5 high"_s));
    QVERIFY(names.contains(u"Security 49, between 43–60, was 47"_s));
}

QTEST_MAIN(TestImportReceipt)
#include "tst_importreceipt.moc"
