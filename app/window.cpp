// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "catalogue/catalogueloader.h"
#include "commandline.h"
#include "console.h"
#include "gallery/gallery.h"
#include "session/session.h"
#include "storage/workspaceprobe.h"
#include "theme/theme.h"
#include "window/drop.h"
#include "window/mainwindow.h"
#include "window/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QtConcurrentRun>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct WindowText
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

QString workspaceOf(const QCommandLineParser &options)
{
    if (options.isSet(u"workspace"_s))
        return options.value(u"workspace"_s);
    const QString last = Preferences().lastWorkspace();
    return last.isEmpty() ? defaultWorkspace() : last;
}

/// The last workspace may be gone or damaged: then say so and go on with this user's own.
Status openWorkspace(Session &session, const QCommandLineParser &options)
{
    const QString path = workspaceOf(options);
    const Status opened = session.openWorkspace(path);
    if (opened || options.isSet(u"workspace"_s) || path == defaultWorkspace())
        return opened;
    say(opened.error().message());
    return session.openWorkspace(defaultWorkspace());
}

/// Where this workspace was left the last time.
void goOn(Session &session, MainWindow &window)
{
    const auto [page, project] = Preferences().lastPlace(session.workspacePath());
    const auto projects = session.projects();
    const bool there = projects && std::ranges::find(*projects, project, &Project::id) != projects->end();
    if (there && (!session.hasProject() || session.state().project.id != project))
        session.openProject(project);
    if (there && !page.isEmpty())
        window.navigate({page});
}

void openPlaces(Session &session, const QStringList &paths)
{
    QList<QUrl> places;
    for (const QString &path : paths)
        places << QUrl::fromLocalFile(path);
    const Drop drop = Drop::of(places);
    for (const QString &folder : drop.folders)
        session.addProject(folder);
    if (!drop.reports.isEmpty())
        session.importFiles(drop.reports);
}

} // namespace

int runWindow(QApplication &application, const QStringList &arguments)
{
    QCommandLineParser options;
    options.addOption({u"workspace"_s, WindowText::tr("The workspace to open."), u"FILE"_s});
    QCommandLineOption gallery(u"gallery"_s);
    gallery.setFlags(QCommandLineOption::HiddenFromHelp);
    options.addOption(gallery);
    if (!options.parse(arguments))
        return complain(usageError(options.errorText(), {}, WindowText::tr("See: sextant help")));

    // Read while the application finds its fonts and style.
    const QFuture<Result<Catalogue>> loading = QtConcurrent::run(loadBuiltInCatalogue);
    QFuture<Status> probing = QtConcurrent::run(probeWorkspace, workspaceOf(options));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.sextant_readiness.Sextant"));
    QApplication::setWindowIcon(QIcon(u":/icons/app-icon.svg"_s));
    Theme::instance().apply(application);
    Preferences().apply();
    if (options.isSet(gallery))
        return showGallery(application);

    const auto catalogue = loading.result();
    if (!catalogue)
        return complain(catalogue.error());
    Session session(*catalogue);
    session.setPerson(Preferences().person());
    probing.waitForFinished();
    if (const Status opened = openWorkspace(session, options); !opened)
        return complain(opened.error());
    Preferences().setLastWorkspace(session.workspacePath());
    MainWindow window(&session);
    goOn(session, window);
    window.show();
    openPlaces(session, options.positionalArguments());
    return QApplication::exec();
}

} // namespace sextant
