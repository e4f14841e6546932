// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "catalogue/catalogueloader.h"
#include "pages/handbook/handbook.h"
#include "pages/handbook/handbookbrowser.h"
#include "pages/handbookpage.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply(*qApp);
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_session = std::make_unique<Session>(*loadBuiltInCatalogue());
    }

    void everyPageHasATextInEveryLanguage()
    {
        QStringList missing;
        for (const Language &language : languages())
            for (const PageType &type : pageTypes()) {
                const QString name =
                    u":/handbook/%1/%2.md"_s.arg(QLatin1StringView(language.id), QLatin1StringView(type.id));
                if (!QFile::exists(name))
                    missing << name;
            }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void languagesHaveTheSamePagesAndShape()
    {
        const auto english = handbookEntries(u"en"_s);
        const auto german = handbookEntries(u"de"_s);
        QVERIFY(english.size() >= 9);
        QCOMPARE(german.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i) {
            QCOMPARE(german[i].id, english[i].id);
            QVERIFY2(german[i].text != english[i].text, qPrintable(english[i].id));
            QCOMPARE(german[i].text.count(u"\n## "_s), english[i].text.count(u"\n## "_s));
        }
    }

    void everyLinkLeadsToAPage()
    {
        static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
        for (const Language &language : languages())
            for (const HandbookEntry &entry : handbookEntries(QString::fromLatin1(language.id)))
                for (const auto &match : link.globalMatch(entry.text)) {
                    const QString to = match.captured(1);
                    QVERIFY2(to.endsWith(u".md"_s) && QFile::exists(u":/handbook/en/"_s + to),
                             qPrintable(entry.id + u": "_s + to));
                }
    }

    void missingLanguageFallsBackToEnglish()
    {
        QCOMPARE(handbookEntries(u"xx"_s).front().title, handbookEntries(u"en"_s).front().title);
        QCOMPARE(handbookEntries(u"en"_s).front().id, u"start"_s);
    }

    void opensThePageThatIsAskedFor()
    {
        HandbookPage page(m_session.get(), nullptr);
        QCOMPARE(page.shownEntry(), u"start"_s);
        page.goTo({.page = u"handbook"_s, .item = u"checklist"_s});
        QCOMPARE(page.shownEntry(), u"checklist"_s);
        QVERIFY(page.findChild<HandbookBrowser *>()->toPlainText().contains(u"ship-stopper"_s));
        page.goTo({.page = u"handbook"_s, .item = u"no-such-page"_s});
        QCOMPARE(page.shownEntry(), u"start"_s);
    }

    void aPageIsShownFromItsBeginning()
    {
        HandbookPage page(m_session.get(), nullptr);
        page.resize(700, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto *browser = page.findChild<HandbookBrowser *>();
        QVERIFY(browser->verticalScrollBar()->maximum() > 0);
        QCOMPARE(browser->verticalScrollBar()->value(), 0);
    }

    void searchNarrowsTheListAndMarksTheText()
    {
        HandbookPage page(m_session.get(), nullptr);
        const auto *list = page.findChild<QListWidget *>();
        const int all = list->count();
        QTest::keyClicks(page.findChild<QLineEdit *>(), u"soft minimum"_s);
        QVERIFY(list->count() >= 1 && list->count() < all);
        QCOMPARE(page.shownEntry(), u"figures"_s);
        QVERIFY(!page.findChild<HandbookBrowser *>()->extraSelections().isEmpty());
    }

    void linkAsksForItsPage()
    {
        HandbookPage page(m_session.get(), nullptr);
        QSignalSpy asked(&page, &Page::navigateRequested);
        auto *text = page.findChild<HandbookBrowser *>();
        Q_EMIT text->anchorClicked(QUrl(u"figures.md"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Destination>().item, u"figures"_s);
        Q_EMIT text->anchorClicked(QUrl(u"https://example.com/figures.md"_s));
        Q_EMIT text->anchorClicked(QUrl(u"file:///etc/hosts.md"_s));
        QCOMPARE(asked.size(), 1);
    }

    void loadsNothingFromElsewhere()
    {
        const QTemporaryDir folder;
        QImage(40, 40, QImage::Format_RGB32).save(folder.filePath(u"spy.png"_s));
        HandbookBrowser text;
        text.setPage(u"Spy"_s, u"![spy](%1)"_s.arg(QUrl::fromLocalFile(folder.filePath(u"spy.png"_s)).toString()));
        const auto url = QUrl::fromLocalFile(folder.filePath(u"spy.png"_s));
        QCOMPARE(text.document()->resource(QTextDocument::ImageResource, url).value<QImage>().size(), QSize(1, 1));
    }

private:
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
