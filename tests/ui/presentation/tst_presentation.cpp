// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/presentation.h"
#include "presentation/presenterview.h"
#include "presentation/slideshow.h"
#include "presentation/slideview.h"
#include "reports/brandlogo.h"
#include "reports/reporttemplate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

ReportScore score(const QString &label, double low, double value, double high)
{
    return {label, value, low, high, 1, u"Three checks are missing."_s};
}

/// A report as it leaves the redaction, with Mara's name already gone.
std::shared_ptr<const ReportDocument> document(const QString &headline = u"Not ready for production"_s)
{
    ReportDocument made;
    made.control.title = u"Production readiness of Quay"_s;
    made.control.confidentiality = u"Confidential"_s;
    made.headline = headline;
    made.notice = u"Readiness is no certification."_s;
    made.summary.product = score(u"Readiness"_s, 31, 40, 58);
    for (const auto *name : {"Reliability", "Observability", "Security", "Performance", "Operability", "Compliance"})
        made.summary.dimensions << score(QString::fromLatin1(name), 20, 30, 60);
    made.summary.seen = 68;
    made.summary.claimed = 25;
    made.summary.missing = 29;
    made.summary.afterSteps = {made.summary.product, score(u"Readiness"_s, 33, 44, 59)};
    ReportTable steps;
    steps.columns = {{u"Step"_s}};
    steps.rows = {{u"Rehearse a restore"_s}};
    made.sections = {{u"Six dimensions"_s, {ReportScores{made.summary.dimensions}}, u"scores"_s},
                     {u"What to do first"_s, {steps}, u"steps"_s, u"To do first: rehearse a restore"_s}};
    return std::make_shared<const ReportDocument>(made);
}

QImage shown(const SlideView *view)
{
    return const_cast<SlideView *>(view)->grab().toImage();
}

QByteArray number(quint32 value)
{
    QByteArray bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes += char(value >> shift & 0xff);
    return bytes;
}

/// The head of a picture that says it is this large, and no more.
QByteArray pngHead(quint32 width, quint32 height)
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d") + "IHDR" + number(width) + number(height) +
           QByteArray::fromHex("0806000000") + number(0);
}

} // namespace

class TestPresentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeTalkIsWalkedByKeys()
    {
        SlideShow show(document());
        Presentation talk(&show);
        talk.resize(960, 540);
        talk.show();
        auto *view = talk.findChild<SlideView *>();
        QVERIFY(view);
        QCOMPARE(show.count(), 5); // cover, verdict, two sections, method
        QVERIFY(view->accessibleName().contains(u"Production readiness of Quay"_s));
        QTest::keyClick(&talk, Qt::Key_Right);
        QVERIFY(view->accessibleName().contains(u"Not ready for production"_s));
        QVERIFY(view->accessibleDescription().contains(u"30 (20–60)"_s));
        QTest::keyClick(&talk, Qt::Key_Space);
        QTest::keyClick(&talk, Qt::Key_PageDown);
        QVERIFY(view->accessibleName().contains(u"rehearse a restore"_s));
        QTest::keyClick(&talk, Qt::Key_Left);
        QCOMPARE(show.current(), 2);
        QTest::keyClick(&talk, Qt::Key_5);
        QTest::keyClick(&talk, Qt::Key_Return);
        QCOMPARE(show.current(), 4);
        QTest::keyClick(&talk, Qt::Key_Right); // there is nothing after the last
        QCOMPARE(show.current(), 4);
        QTest::keyClick(&talk, Qt::Key_Home);
        QCOMPARE(show.current(), 0);
        QSignalSpy ended(&talk, &Presentation::ended);
        QTest::keyClick(&talk, Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!talk.isVisible());
    }

    void bBlanksTheScreenAndNothingElse()
    {
        SlideShow show(document());
        Presentation talk(&show);
        talk.resize(960, 540);
        talk.show();
        const auto *view = talk.findChild<SlideView *>();
        QVERIFY(shown(view).pixelColor(480, 20) == QColor(Qt::white));
        QTest::keyClick(&talk, Qt::Key_B);
        QVERIFY(shown(view).pixelColor(480, 20) == QColor(Qt::black));
        QVERIFY(view->accessibleDescription().contains(u"blank"_s));
        QTest::keyClick(&talk, Qt::Key_B);
        QVERIFY(shown(view).pixelColor(480, 20) == QColor(Qt::white));
        QCOMPARE(show.current(), 0);
    }

    void slidesSwitchAtOnce()
    {
        SlideShow show(document());
        Presentation talk(&show);
        talk.resize(1920, 1080);
        talk.show();
        const auto *view = talk.findChild<SlideView *>();
        QElapsedTimer timer;
        for (int i = 1; i < show.count(); ++i) {
            timer.start();
            QTest::keyClick(&talk, Qt::Key_Right);
            shown(view);
            const qint64 took = timer.elapsed();
            QVERIFY2(took <= 400, qPrintable(QString::number(took))); // 100 ms on a machine that is not shared
        }
    }

    void whatIfStandsOnTheStepsOnly()
    {
        SlideShow show(document());
        Presentation talk(&show);
        QTest::keyClick(&talk, Qt::Key_Plus);
        QCOMPARE(show.stepsDone(), 0);
        show.goTo(3);
        QTest::keyClick(&talk, Qt::Key_Plus);
        QCOMPARE(show.stepsDone(), 1);
        QVERIFY(show.slide(3).speech.contains(u"44 (33–59)"_s));
        QTest::keyClick(&talk, Qt::Key_Left);
        QVERIFY(!show.slide(3).speech.contains(u"44"_s));
    }

    void thePresenterSeesTheNextSlideAndKeepsNotes()
    {
        SlideShow show(document());
        Presentation talk(&show);
        talk.show();
        QTest::keyClick(&talk, Qt::Key_P);
        PresenterView *presenter = talk.presenterView();
        QVERIFY(presenter && presenter->isVisible());
        const auto views = presenter->findChildren<SlideView *>();
        QCOMPARE(views.size(), 2);
        QVERIFY(views[1]->accessibleName().contains(u"Slide 2 of 5"_s));
        auto *notes = presenter->findChild<QPlainTextEdit *>(u"notes"_s);
        QSignalSpy kept(&show, &SlideShow::notesChanged);
        QTest::keyClicks(notes, u"Ask for two weeks"_s);
        QVERIFY(!kept.isEmpty());
        presenter->findChild<QAbstractButton *>(u"next"_s)->click();
        QCOMPARE(show.current(), 1);
        QCOMPARE(notes->toPlainText(), QString());
        QTest::keyClicks(notes, u"Agreed"_s);
        QCOMPARE(show.minutes().count(u"##"_s), 2);
        QVERIFY(show.minutes().indexOf(u"Ask for two weeks"_s) < show.minutes().indexOf(u"Agreed"_s));
        presenter->findChild<QAbstractButton *>(u"end"_s)->click();
        QVERIFY(!talk.isVisible() && !presenter->isVisible());
    }

    void onTwoDisplaysTheAudienceSeesOnlySlides()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        QWidget window; // where the program is
        window.setGeometry(100, 100, 600, 400);
        window.show();
        SlideShow show(document());
        auto *talk = new Presentation(&show, &window);
        talk->start();
        const QScreen *first = window.screen();
        const QScreen *second = QGuiApplication::screens().at(QGuiApplication::screens().front() == first ? 1 : 0);
        QTRY_COMPARE(talk->geometry(), second->geometry());
        PresenterView *presenter = talk->presenterView();
        QVERIFY(presenter && presenter->isVisible());
        QTRY_VERIFY(first->geometry().contains(presenter->geometry().center()));
        QVERIFY(presenter->width() > first->geometry().width() * 9 / 10);
        QVERIFY(!presenter->findChild<QLabel *>(u"time"_s)->text().isEmpty());
        // A key on either display moves both, to the last slide and back to the first.
        QTest::keyClick(presenter, Qt::Key_Right);
        auto *audience = talk->findChild<SlideView *>();
        QVERIFY(audience->accessibleName().contains(u"Not ready for production"_s));
        QTest::keyClick(talk, Qt::Key_End);
        const auto views = presenter->findChildren<SlideView *>();
        QVERIFY(views[0]->accessibleName().startsWith(u"Slide 5 of 5"_s));
        QCOMPARE(views[1]->accessibleName(), u"The end"_s);
        QTest::keyClick(talk, Qt::Key_Home);
        QVERIFY(views[1]->accessibleName().startsWith(u"Slide 2 of 5"_s));
        // Notes stay with the one who speaks.
        QTest::keyClicks(presenter->findChild<QPlainTextEdit *>(u"notes"_s), u"Ask for two weeks"_s);
        QVERIFY(!audience->accessibleDescription().contains(u"two weeks"_s));
        QTest::keyClick(talk, Qt::Key_Escape);
        QVERIFY(!talk->isVisible() && !presenter->isVisible());
    }

    void newFiguresWaitForTheNextSlide()
    {
        SlideShow show(document());
        show.goTo(1);
        show.setDocument(document(u"Ready for first users"_s));
        QCOMPARE(show.slide(1).title, u"Not ready for production"_s);
        show.next();
        QCOMPARE(show.slide(1).title, u"Ready for first users"_s);
    }

    void logosThatAreNonAreRefused()
    {
        QTemporaryDir folder;
        const auto refused = [&folder](const QByteArray &bytes, const QString &words) {
            QFile file(folder.filePath(u"logo.png"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return false;
            file.close();
            const auto read = readLogo(file.fileName());
            return !read && read.error().message().contains(words);
        };
        QVERIFY(refused("no picture at all", u"no picture"_s));
        QVERIFY(refused(pngHead(20000, 10000), u"25 megapixels"_s));
        QVERIFY(refused(QByteArray(9 * 1024 * 1024, 'x'), u"8 MiB"_s));
        QVERIFY(!readLogo(folder.filePath(u"missing.png"_s)));
        QImage logo(1600, 400, QImage::Format_RGB32);
        logo.fill(Qt::darkGreen);
        logo.setText(u"Author"_s, u"Mara Lindqvist"_s);
        QVERIFY(logo.save(folder.filePath(u"good.png"_s)));
        const auto read = readLogo(folder.filePath(u"good.png"_s));
        QVERIFY(read);
        QVERIFY(!read->contains("Lindqvist"));
        QCOMPARE(QImage::fromData(*read).size(), QSize(800, 200));
    }

    void coloursThatCannotBeReadAreNotUsed()
    {
        QCOMPARE(*readColour(u"#0E5A52"_s), 0x0e5a52u);
        QVERIFY(!readColour(u"green"_s));
        ReportControl control;
        control.colour = 0x0e5a52; // 8.0 : 1 on white
        QVERIFY(textColour(control));
        control.colour = 0xffee00; // 1.2 : 1
        QVERIFY(!textColour(control));
    }
};

/// Two displays side by side, which the platform of the tests reads from a file.
int main(int argc, char **argv)
{
    const QByteArray platform = "offscreen:configfile=" SEXTANT_TEST_DATA "/presentation/twodisplays.json";
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        qputenv("QT_QPA_PLATFORM", platform);
    const QApplication application(argc, argv);
    TestPresentation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presentation.moc"
