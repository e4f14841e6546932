// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: draws the overview and the explanations of the demonstration into PNG files, for people to look at.
#include "base/language.h"
#include "catalogue/catalogueloader.h"
#include "pages/explain/effectrow.h"
#include "pages/explain/explainpane.h"
#include "pages/overviewpage.h"
#include "session/session.h"
#include "storage/projectstore.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

void settle(const Session &session)
{
    QEventLoop loop;
    QObject::connect(session.jobs(), &JobQueue::changed, &loop, [&] {
        if (!session.jobs()->isBusy())
            loop.quit();
    });
    if (session.jobs()->isBusy())
        loop.exec();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

bool save(QWidget &widget, const QDir &folder, const QString &name)
{
    // The ring moves to its figures; without motion on a hidden screen it would be drawn on its way.
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 400)
        QCoreApplication::processEvents();
    return widget.grab().save(folder.filePath(name + u".png"_s));
}

bool drawPage(Session &session, const QDir &folder, const QString &look)
{
    OverviewPage page(&session, nullptr);
    bool done = true;
    for (const QSize size : {QSize(1232, 816), QSize(968, 556), QSize(992, 700), QSize(700, 700)}) {
        page.resize(size);
        page.show();
        done = save(page, folder, u"overview-%1-%2"_s.arg(look).arg(size.width())) && done;
        QWidget *content = page.findChild<QWidget *>(u"content"_s);
        if (content && content->height() > size.height())
            done = save(*content, folder, u"overview-%1-%2-whole"_s.arg(look).arg(size.width())) && done;
    }
    return done;
}

bool drawPane(Session &session, const QDir &folder, const QString &look)
{
    ExplainPane pane(&session);
    pane.resize(560, 816);
    pane.show();
    bool done = save(pane, folder, u"explain-%1-product"_s.arg(look));
    pane.setSubject({Dimension::Security, {}});
    if (auto *row = pane.findChild<EffectRow *>())
        row->click();
    settle(session);
    done = save(pane, folder, u"explain-%1-dimension"_s.arg(look)) && done;
    QString check;
    for (const CheckResult &result : session.assessment().checks)
        if (check.isEmpty() && !result.evidence.isEmpty() && !result.evidence.front().places.isEmpty() &&
            result.evidence.front().places.front().line > 0)
            check = result.id;
    pane.setSubject({{}, check});
    settle(session);
    done = save(pane, folder, u"explain-%1-check"_s.arg(look)) && done;
    pane.resize(376, 556);
    return save(pane, folder, u"explain-%1-check-376"_s.arg(look)) && done;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"overview"_s);
    auto catalogue = loadBuiltInCatalogue();
    const QTemporaryDir home;
    if (!folder.mkpath(u"."_s) || !catalogue)
        return 4;
    Theme &theme = Theme::instance();
    installLanguage(u"en"_s);
    theme.apply(application);
    Session session(std::move(*catalogue));
    session.setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 12), Qt::UTC));
    session.setPerson({u"Mara Lindqvist"_s, Role::Insider});
    if (!session.openWorkspace(home.filePath(u"w.sextant"_s)))
        return 4;
    session.createDemo();
    settle(session);
    session.openProject(session.projects()->front().id);
    bool done = true;
    for (const auto &[choice, look] :
         {std::pair(Theme::Choice::Light, u"light"_s), std::pair(Theme::Choice::Dark, u"dark"_s)}) {
        theme.setChoice(choice);
        done = drawPage(session, folder, look) && drawPane(session, folder, look) && done;
    }
    theme.setChoice(Theme::Choice::Light);
    const auto workspace = Workspace::open(session.workspacePath());
    const auto fresh = ProjectStore(workspace->database()).create(u"Fresh product"_s);
    session.openProject(fresh->id);
    done = drawPage(session, folder, u"fresh"_s) && done;
    return done ? 0 : 4;
}
