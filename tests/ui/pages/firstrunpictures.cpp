// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/importreceipt.h"
#include "dialogs/projectquestions.h"
#include "pages/welcomepage.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace sextant;

void save(QWidget &widget, const QString &path)
{
    widget.show();
    QCoreApplication::processEvents();
    widget.grab().save(path);
}

void waitFor(const Session &session)
{
    QEventLoop loop;
    QObject::connect(session.jobs(), &JobQueue::changed, &loop, [&] {
        if (!session.jobs()->isBusy())
            loop.quit();
    });
    if (session.jobs()->isBusy())
        loop.exec();
    QCoreApplication::processEvents();
}

QString writeCutFile(const QString &folder)
{
    QFile whole(QStringLiteral(SEXTANT_SOURCE "/resources/demo/reports/semgrep.sarif"));
    QFile cut(QDir(folder).filePath(u"cut-off.sarif"_s));
    if (whole.open(QIODevice::ReadOnly) && cut.open(QIODevice::WriteOnly))
        cut.write(whole.read(2000));
    return cut.fileName();
}

void drawAll(Session &session, const QList<FileOutcome> &outcomes, const QDir &folder, const QString &name)
{
    WelcomePage welcome(&session, nullptr);
    for (const QSize size : {QSize(1232, 816), QSize(968, 556)}) {
        welcome.resize(size);
        save(welcome, folder.filePath(u"welcome-%1-%2.png"_s.arg(name).arg(size.width())));
    }
    QWidget window;
    window.resize(1440, 900);
    auto *receipt =
        new ImportReceipt(outcomes, scoreChanges(session.productBeforeImport(), session.assessment().product), &window);
    save(*receipt, folder.filePath(u"receipt-%1.png"_s.arg(name)));
    auto *questions = new ProjectQuestions(&session, &window);
    save(*questions, folder.filePath(u"questions-%1.png"_s.arg(name)));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"firstrun"_s);
    auto catalogue = loadBuiltInCatalogue();
    const QTemporaryDir home;
    if (!folder.mkpath(u"."_s) || !catalogue)
        return 4;
    Theme &theme = Theme::instance();
    theme.apply(application);
    Session session(std::move(*catalogue));
    if (!session.openWorkspace(home.filePath(u"w.sextant"_s)))
        return 4;
    session.createDemo();
    waitFor(session);
    session.openProject(session.projects()->back().id);
    QList<FileOutcome> outcomes;
    QObject::connect(&session, &Session::importFinished, &session,
                     [&outcomes](const QList<FileOutcome> &all) { outcomes = all; });
    const QString reports = QStringLiteral(SEXTANT_SOURCE "/resources/demo/reports/");
    session.importFiles({reports + u"semgrep-spring.sarif"_s, reports + u"semgrep.sarif"_s, reports + u"trivy.sarif"_s,
                         writeCutFile(home.path())});
    waitFor(session);
    theme.setChoice(Theme::Choice::Light);
    drawAll(session, outcomes, folder, u"light"_s);
    theme.setChoice(Theme::Choice::Dark);
    drawAll(session, outcomes, folder, u"dark"_s);
    return 0;
}
