// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold on every page of the window, over the demonstration: names and roles for screen readers, no text that
// cannot be translated, mirroring, and nothing cut at large text.
#include "catalogue/catalogueloader.h"
#include "pages/page.h"
#include "session/session.h"
#include "theme/theme.h"
#include "window/mainwindow.h"
#include "window/preferences.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60000;
constexpr QChar open = u'⟦';
constexpr QChar close = u'⟧';

/// Puts every text of the program in brackets, so that one without them was never offered for translation.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own words come with Qt's own translations, and these are no words.
        if ((context[0] == 'Q' && std::isupper(context[1])) || source[0] == 0)
            return {};
        return open + QString::fromUtf8(source) + close;
    }
};

QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()) +
                     (widget->objectName().isEmpty() ? QString() : u'#' + widget->objectName()));
    return path.mid(std::max(qsizetype(0), path.size() - 6)).join(u" > "_s);
}

QStringList pages()
{
    QStringList ids;
    for (const PageType &type : pageTypes())
        ids << QString::fromLatin1(type.id);
    return ids;
}

/// Letters outside of brackets; figures, dates and signs are not language.
bool hasBareWords(const QString &text)
{
    int depth = 0;
    int letters = 0;
    for (const QChar c : text) {
        depth += c == open ? 1 : c == close ? -1 : 0;
        letters = depth == 0 && c.isLetter() ? letters + 1 : 0;
        if (letters >= 3)
            return true;
    }
    return false;
}

/// Charts run from left to right in every language, and say so themselves.
bool keepsItsDirection(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->testAttribute(Qt::WA_SetLayoutDirection))
            return true;
    return false;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->placeholderText();
    return {};
}

} // namespace

class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"everypage"_s);
        Theme::instance().apply(*qApp);
        Preferences().setLanguage(u"en"_s);
        QVERIFY(m_folder.isValid());
        m_session = std::make_unique<Session>(*loadBuiltInCatalogue());
        m_session->setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        m_session->setPerson({u"Mara"_s, Role::Insider});
        QVERIFY(bool(m_session->openWorkspace(m_folder.filePath(u"demo.sextant"_s))));
        QSignalSpy opened(m_session.get(), &Session::projectChanged);
        m_session->createDemo();
        QVERIFY(opened.wait(patience));
        makeWindow();
    }

    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_brackets);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        Theme::instance().setTextScale(1);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
    }

    void everyFocusableWidgetHasNameAndRole_data() { eachPage(); }
    void everyFocusableWidgetHasNameAndRole()
    {
        showPage();
        QStringList faults;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken)
                faults << pathOf(widget) + u": unknown to screen readers"_s;
            else if (spoken->text(QAccessible::Name).trimmed().isEmpty())
                faults << pathOf(widget) + u": no name"_s;
            else if (spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
                faults << pathOf(widget) + u": no role"_s;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyTextCanBeTranslated_data() { eachPage(); }
    void everyTextCanBeTranslated()
    {
        QCoreApplication::installTranslator(&m_brackets);
        makeWindow();
        showPage();
        const QString data = everythingFromOutside();
        QStringList faults;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const QString text = textOf(widget);
            if (widget->isVisible() && hasBareWords(text) && !data.contains(text.simplified()))
                faults << pathOf(widget) + u": "_s + text;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCoreApplication::removeTranslator(&m_brackets);
        makeWindow();
    }

    void everyPageIsMirrored_data() { eachPage(); }
    void everyPageIsMirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        showPage();
        for (const QWidget *widget : m_window->currentPage()->findChildren<QWidget *>())
            if (widget->isVisible() && !keepsItsDirection(widget))
                QVERIFY2(widget->layoutDirection() == Qt::RightToLeft, qPrintable(pathOf(widget)));
        const auto *rail = m_window->findChild<QWidget *>(u"railPane"_s);
        QVERIFY(rail->mapTo(m_window.get(), QPoint()).x() > m_window->width() / 2);
    }

    void nothingIsCutAtLargeText_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("scale");
        for (const QString &id : {u"overview"_s, u"checklist"_s, u"score"_s, u"frameworks"_s, u"plan"_s, u"history"_s,
                                  u"report"_s, u"welcome"_s, u"handbook"_s, u"settings"_s})
            for (const double scale : {1.25, 1.5, 2.0})
                QTest::addRow("%s at %.2f", qPrintable(id), scale) << id << scale;
    }

    /// A label that does not wrap and does not elide has room for all its letters; a button for its text.
    void nothingIsCutAtLargeText()
    {
        QFETCH(double, scale);
        Theme::instance().setTextScale(scale);
        showPage();
        QTRY_VERIFY2(cutTexts().isEmpty(), qPrintable(cutTexts().join(u'\n'))); // layouts settle in several steps
    }

    /// What stands in a row takes the room that its letters need when they grow while it is shown.
    void promisesFollowTheTextSize()
    {
        m_window->navigate({u"welcome"_s});
        for (const double scale : {1.0, 2.0, 1.5, 1.0}) {
            Theme::instance().setTextScale(scale);
            QTRY_VERIFY2(cutTexts().isEmpty(), qPrintable(cutTexts().join(u'\n')));
            QList<const QLabel *> promises;
            for (const auto *label : m_window->currentPage()->findChildren<const QLabel *>())
                if (label->isVisible() && label->parentWidget()->objectName() == u"promise"_s)
                    promises << label;
            QCOMPARE(promises.size(), 3);
            for (const QLabel *label : promises) {
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
                QVERIFY2(label->height() >= label->fontMetrics().height(), qPrintable(label->text()));
                const QRect row(label->mapTo(m_window.get(), QPoint()), label->size());
                for (const QLabel *other : promises)
                    QVERIFY(other == label || !row.intersects({other->mapTo(m_window.get(), QPoint()), other->size()}));
            }
        }
    }

private:
    static void eachPage()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : pages())
            QTest::newRow(qPrintable(id)) << id;
    }

    QStringList cutTexts() const
    {
        QStringList faults;
        for (const QWidget *widget : m_window->currentPage()->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QPushButton *>(widget);
            if (!widget->isVisible() || widget->visibleRegion().isEmpty() || (!label && !button))
                continue;
            if (label && (label->text().isEmpty() || label->wordWrap()))
                continue;
            // Cut with a sign, and the tooltip says all of it.
            if (label && label->toolTip() == label->text())
                continue;
            if (widget->height() < widget->fontMetrics().height() - 2 ||
                widget->width() < widget->sizeHint().width() - 2)
                faults << u"%1: %2 x %3 of %4, %5"_s.arg(pathOf(widget))
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(widget->sizeHint().width())
                              .arg(textOf(widget));
        }
        return faults;
    }

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(m_session.get());
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void showPage()
    {
        QFETCH(QString, id);
        m_window->navigate({id});
        QCoreApplication::processEvents();
        QVERIFY(m_window->currentPage());
        QCOMPARE(m_window->currentPage()->objectName(), id);
    }

    /// Names, titles of evidence and paths are data: nobody translates what people or tools wrote.
    QString everythingFromOutside() const
    {
        QString all = m_session->workspacePath() + u'\n' + m_session->state().project.name + u'\n' +
                      m_session->person().name + u'\n' + m_session->catalogue().title;
        for (const Evidence &evidence : m_session->state().observed) {
            all += u'\n' + evidence.summary.simplified() + u'\n' + evidence.source;
            for (const Place &place : evidence.places)
                all += u'\n' + place.path;
        }
        all += u'\n' + m_session->workspace()
                           .database()
                           .value(u"SELECT group_concat(DISTINCT package) FROM finding"_s)
                           ->toString();
        for (const Repository &repository : m_session->state().repositories) {
            QProcess git;
            git.start(u"git"_s, {u"-C"_s, repository.path, u"log"_s, u"--format=%an"_s});
            git.waitForFinished();
            all += u'\n' + QString::fromUtf8(git.readAllStandardOutput());
        }
        for (const Answer &answer : m_session->state().answers)
            all +=
                u'\n' + answer.person + u'\n' + answer.owner + u'\n' + answer.note.simplified() + u'\n' + answer.proof;
        return all;
    }

    QTemporaryDir m_folder;
    Brackets m_brackets;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
