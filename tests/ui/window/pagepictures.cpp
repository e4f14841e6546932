// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window over a workspace into PNG files: sizes, looks, languages, mirrored, large text.
#include "catalogue/catalogueloader.h"
#include "pages/page.h"
#include "session/session.h"
#include "theme/theme.h"
#include "window/mainwindow.h"
#include "window/preferences.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace sextant;

constexpr int pause = 200; ///< milliseconds between two looks at a page that may still be reading
constexpr int mostLooks = 20;

struct Variant
{
    const char *name;
    QSize size;
    Theme::Choice look = Theme::Choice::Light;
    const char *language = "en";
    double text = 1;
    bool mirrored = false;
};

const QSize usual(1440, 900);
const QSize smallest(1024, 640);

const Variant variants[] = {
    {"light", usual},
    {"dark", usual, Theme::Choice::Dark},
    {"contrast", usual, Theme::Choice::HighContrast},
    {"german", usual, Theme::Choice::Light, "de"},
    {"mirrored", usual, Theme::Choice::Light, "en", 1, true},
    {"small", smallest},
    {"small-german-dark", smallest, Theme::Choice::Dark, "de"},
    {"small-mirrored-contrast", smallest, Theme::Choice::HighContrast, "en", 1, true},
    {"text150", usual, Theme::Choice::Light, "en", 1.5},
    {"text200", usual, Theme::Choice::Light, "en", 2},
    {"small-text150-german", smallest, Theme::Choice::Light, "de", 1.5},
    {"small-text200", smallest, Theme::Choice::Dark, "en", 2},
};

/// As it looks once nothing on it moves any more.
QImage settledPicture(QWidget &window)
{
    QImage before;
    for (int looks = 0; looks < mostLooks; ++looks) {
        QEventLoop loop;
        QTimer::singleShot(pause, &loop, &QEventLoop::quit);
        loop.exec();
        const QImage now = window.grab().toImage();
        if (now == before)
            break;
        before = now;
    }
    return before;
}

void draw(Session &session, const Variant &variant, const QDir &folder, const QStringList &pages)
{
    Preferences().setLanguage(QString::fromLatin1(variant.language));
    QGuiApplication::setLayoutDirection(variant.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Theme::instance().setChoice(variant.look);
    Theme::instance().setTextScale(variant.text);
    MainWindow window(&session);
    window.resize(variant.size);
    window.show();
    for (const PageType &type : pageTypes()) {
        const QString id = QString::fromLatin1(type.id);
        if (!pages.isEmpty() && !pages.contains(id))
            continue;
        window.navigate({id});
        settledPicture(window).save(folder.filePath(u"%1-%2.png"_s.arg(QLatin1StringView(variant.name), id)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"sextant-test"_s);
    QCoreApplication::setApplicationName(u"pagepictures"_s);
    const QStringList words = application.arguments();
    const QDir folder(words.value(1));
    auto catalogue = loadBuiltInCatalogue();
    if (words.size() < 3 || !folder.mkpath(u"."_s) || !catalogue)
        return 4;
    Theme::instance().apply(application);
    Session session(std::move(*catalogue));
    session.setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    session.setPerson({u"Mara Lindqvist"_s, Role::Insider});
    if (!session.openWorkspace(words[2]))
        return 4;
    const QString wanted = words.value(3);
    for (const Variant &variant : variants)
        if (wanted.isEmpty() || wanted.split(u',').contains(QLatin1StringView(variant.name)))
            draw(session, variant, folder, words.value(4).split(u',', Qt::SkipEmptyParts));
    return 0;
}
