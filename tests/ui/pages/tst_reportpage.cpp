// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/verification.h"
#include "catalogue/catalogueloader.h"
#include "checklistproject.h"
#include "dialogs/ask.h"
#include "dialogs/bundlecheck.h"
#include "pages/reportpage.h"
#include "reports/pdfdocument.h"
#include "reports/redaction.h"
#include "session/bundledesk.h"
#include "session/reportdesk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <zip.h>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every file of an archive, one after the other.
QByteArray unzipped(const QString &fileName)
{
    QByteArray all;
    zip_t *archive = zip_open(fileName.toLocal8Bit().constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive)
        return {};
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t facts;
        zip_stat_index(archive, zip_uint64_t(i), 0, &facts);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        QByteArray bytes(qsizetype(facts.size), '\0');
        zip_fread(file, bytes.data(), facts.size);
        zip_fclose(file);
        all += QByteArray(facts.name) + '\n' + bytes + '\n';
    }
    zip_discard(archive);
    return all;
}

/// What a reader of the file can get at: its bytes, its packed files, its text.
QString readable(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    // The title of a PDF stands in its head as UTF-16.
    QString text = QString::fromUtf8(bytes) + QString::fromLatin1(QByteArray(bytes).replace('\0', QByteArray()));
    if (bytes.startsWith("PK"))
        text += QString::fromUtf8(unzipped(fileName));
    if (const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        bytes.startsWith("%PDF") && !tool.isEmpty()) {
        QProcess process;
        process.start(tool, {u"-raw"_s, fileName, u"-"_s});
        process.waitForFinished();
        text += QString::fromUtf8(process.readAllStandardOutput()).replace(u'\n', u' ');
    }
    return text;
}

/// Reports are made by the rules of the workspace, so a small catalogue will not do.
const Catalogue &rules()
{
    static const Catalogue catalogue = *loadBuiltInCatalogue();
    return catalogue;
}

Evidence telling()
{
    Evidence evidence = seen(rules().checks.front().id, 1, u"Mara Lindqvist wrote quay/crane.cpp in clinic"_s);
    evidence.places = {{u"quay/crane.cpp"_s, 3, {}, {}}};
    return evidence;
}

/// The word with what stands around it.
QString around(const QString &text, const QString &word)
{
    return text.mid(std::max(qsizetype(0), text.indexOf(word, 0, Qt::CaseInsensitive) - 60), 120);
}

template <class Widget>
Widget *child(const QWidget &page, const QString &name)
{
    return page.findChild<Widget *>(name);
}

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// Exports through the page and waits for the file.
    QString exported(ReportPage &page, const QString &format)
    {
        auto *formats = child<QComboBox>(page, u"format"_s);
        formats->setCurrentIndex(formats->findData(format));
        Q_EMIT formats->activated(formats->currentIndex());
        const QString file = m_folder.filePath(u"report."_s + format);
        QFile::remove(file);
        Ask::instance().saveFile = [file](QWidget *, const QString &, const QString &, const QString &) {
            return file;
        };
        child<QAbstractButton>(page, u"export"_s)->click();
        return QTest::qWaitFor([&] { return QFile::exists(file); }, 20000) ? file : QString();
    }

private Q_SLOTS:
    void redactedWordsAreInNoOutput()
    {
        ChecklistProject project(rules(), {telling()}, {});
        ReportPage page(&project.session(), nullptr);
        page.resize(1100, 700);
        page.show();
        auto *audience = child<QComboBox>(page, u"audience"_s);
        audience->setCurrentIndex(audience->findData(u"security-review"_s));
        Q_EMIT audience->activated(audience->currentIndex());
        child<QLineEdit>(page, u"author"_s)->setText(u"Ada"_s);
        Q_EMIT child<QLineEdit>(page, u"author"_s)->textEdited(u"Ada"_s);
        const QStringList words{u"Mara"_s, u"Lindqvist"_s, u"crane"_s, u"clinic"_s};
        for (const bool hides : {false, true}) {
            for (const QString &name : {u"people"_s, u"paths"_s, u"repositories"_s})
                child<QCheckBox>(page, name)->setChecked(hides);
            for (const DocumentWriter &writer : allDocumentWriters()) {
                const QString format = QString::fromLatin1(writer.id);
                const QString file = exported(page, format);
                QVERIFY2(!file.isEmpty(), writer.id);
                const QString text = readable(file);
                if (format != u"sarif"_s && format != u"oscal"_s &&
                    (format != u"pdf"_s || text.contains(u"Production readiness"_s)) && !hides)
                    QVERIFY2(text.contains(u"Lindqvist"_s), writer.id);
                // The product may be named like its repository only when that is not hidden; here it is not.
                for (const QString &word : words) {
                    const auto found =
                        QRegularExpression(u"(?<!Harbour )\\b"_s + word, QRegularExpression::CaseInsensitiveOption)
                            .match(text);
                    if (hides)
                        QVERIFY2(
                            !found.hasMatch(),
                            qPrintable(format + u' ' + text.mid(std::max(0, int(found.capturedStart()) - 60), 120)));
                }
            }
        }
    }

    void theBundleLeavesOutWhatTheReportDoesAndHolds()
    {
        ChecklistProject project(rules(), {telling()}, {});
        ReportPage page(&project.session(), nullptr);
        page.resize(1100, 700);
        page.show();
        for (const QString &name : {u"people"_s, u"paths"_s, u"repositories"_s})
            child<QCheckBox>(page, name)->setChecked(true);
        child<QLineEdit>(page, u"author"_s)->setText(u"Ada"_s);
        Q_EMIT child<QLineEdit>(page, u"author"_s)->textEdited(u"Ada"_s);
        const QString file = m_folder.filePath(u"clinic.bundle.zip"_s);
        QString offered;
        Ask::instance().saveFile = [&](QWidget *, const QString &, const QString &name, const QString &) {
            offered = name;
            return file;
        };
        QTest::mouseClick(child<QAbstractButton>(page, u"bundle"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
        QCOMPARE(offered, u"project.bundle.zip"_s);
        const auto verification = verifyBundleFile(file, {});
        QVERIFY(bool(verification));
        QVERIFY(verification->holds());
        QCOMPARE(*verification->assessment->product.headline, *project.session().assessment().product.headline);
        QVERIFY(verification->manifest.redaction == (Redaction{true, true, true, {}}));
        for (const QString &word : {u"Mara"_s, u"Lindqvist"_s, u"crane"_s})
            QVERIFY2(!readable(file).contains(word, Qt::CaseInsensitive), qPrintable(around(readable(file), word)));
        // The receipt says the hash, and gives it to whoever wants to send it.
        const auto says = [&page](const QString &words) {
            const auto labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(says(verification->sha256));
    }

    void aBundleThatSomebodySentIsVerified()
    {
        ChecklistProject project(rules(), {telling()}, {});
        BundleDesk desk(&project.session());
        QSignalSpy made(&desk, &BundleDesk::made);
        const QString file = m_folder.filePath(u"sent.bundle.zip"_s);
        desk.make({}, file);
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 20000);
        std::optional<BundleVerification> result;
        connect(&desk, &BundleDesk::verified, this, [&](const BundleVerification &one) { result = one; });
        desk.verify(file);
        QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
        auto *good = new BundleCheck(*result, nullptr);
        good->show();
        QCOMPARE(child<QLabel>(*good, u"headline"_s)->text(), u"The bundle is whole, and its scores hold."_s);
        QCOMPARE(child<QLabel>(*good, u"sha256"_s)->text(), result->sha256);
        QVERIFY(good->findChildren<QLabel *>(u"difference"_s).isEmpty());
        child<QAbstractButton>(*good, u"copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(result->sha256));
        delete good;
        result->differences << BundleDifference{BundleDifference::Kind::Figure, u"scores.json"_s,
                                                u"headline/evidenced"_s, u"99"_s, u"40"_s};
        auto *bad = new BundleCheck(*result, nullptr);
        bad->show();
        QCOMPARE(child<QLabel>(*bad, u"difference"_s)->text(),
                 u"scores.json, headline/evidenced: claimed 99, recomputed 40."_s);
        QVERIFY(!child<QLabel>(*bad, u"headline"_s)->text().contains(u"hold."_s));
        delete bad;
    }

    void aFileThatIsNoBundleIsTold()
    {
        ChecklistProject project(rules(), {}, {});
        BundleDesk desk(&project.session());
        QSignalSpy failed(&desk, &BundleDesk::failed);
        const QString file = m_folder.filePath(u"letter.zip"_s);
        QFile letter(file);
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Hello") == 5);
        letter.close();
        desk.verify(file);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message().contains(u"not a ZIP"_s));
    }

    void theFounderGetsOnePage()
    {
        ChecklistProject project(rules(), {telling()}, {});
        ReportDesk desk(&project.session());
        QTRY_VERIFY_WITH_TIMEOUT(desk.pages(), 20000);
        QCOMPARE(desk.pages()->pages(), 1);
    }

    void theChoiceIsRemembered()
    {
        ChecklistProject project(rules(), {}, {});
        ReportDesk desk(&project.session());
        ReportChoice choice = desk.choice();
        QCOMPARE(choice.control.author, u"Mara Lindqvist"_s);
        choice.audience = u"board"_s;
        choice.control.title = u"For the board"_s;
        choice.redaction.paths = true;
        desk.setChoice(choice);
        ReportDesk again(&project.session());
        QCOMPARE(again.choice().audience, u"board"_s);
        QCOMPARE(again.choice().control.title, u"For the board"_s);
        QVERIFY(again.choice().redaction.paths);
    }

    void pagesAreShownAndFollowTheTitle()
    {
        ChecklistProject project(rules(), {telling()}, {});
        ReportPage page(&project.session(), nullptr);
        QSignalSpy changed(&page, &Page::subtitleChanged);
        QTRY_VERIFY(page.subtitle().contains(u"page"_s) && page.subtitle().at(0).isDigit());
        changed.clear();
        QTest::keyClicks(child<QLineEdit>(page, u"title"_s), u"Quay"_s);
        QTRY_VERIFY(!changed.isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        ChecklistProject project(rules(), {}, {});
        ReportDesk desk(&project.session());
        QSignalSpy failed(&desk, &ReportDesk::failed);
        desk.exportTo(m_folder.filePath(u"no/such/folder/report.pdf"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message().contains(u"cannot be written"_s));
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
