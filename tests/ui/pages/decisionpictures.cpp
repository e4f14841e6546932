// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: draws the decision page and its wizard over a workspace into PNG files, for people to look at.
#include "base/language.h"
#include "catalogue/catalogueloader.h"
#include "dialogs/decision/decisionwizard.h"
#include "pages/decisionpage.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

constexpr int settling = 700; ///< ms

void settle()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < settling)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void drawWizard(DecisionPage &page, const QDir &folder, const QString &look, const QSize &size)
{
    QMetaObject::invokeMethod(&page, "openWizard");
    auto *wizard = page.findChild<DecisionWizard *>();
    if (!wizard)
        return;
    wizard->resize(size);
    for (int step = 1; step <= 8; ++step) {
        settle();
        wizard->grab().save(folder.filePath(u"wizard-%1-%2.png"_s.arg(look).arg(step)));
        if (!wizard->button(QWizard::NextButton)->isVisible() || !wizard->button(QWizard::NextButton)->isEnabled())
            break;
        wizard->next();
    }
    wizard->reject();
    settle();
}

void draw(Session &session, const QDir &folder, const QString &look, const QSize &size)
{
    DecisionPage page(&session, nullptr);
    page.resize(size);
    page.show();
    settle();
    page.grab().save(folder.filePath(u"page-%1.png"_s.arg(look)));
    if (auto *content = page.findChild<QWidget *>(u"content"_s); content && content->height() > size.height())
        content->grab().save(folder.filePath(u"page-%1-whole.png"_s.arg(look)));
    drawWizard(page, folder, look, size.width() > 1000 ? QSize(1080, 720) : QSize(940, 580));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 3)
        return 2;
    const QDir folder(words[1]);
    auto catalogue = loadBuiltInCatalogue();
    if (!folder.mkpath(u"."_s) || !catalogue)
        return 4;
    installLanguage(words.size() > 4 ? words[4] : u"en"_s);
    Theme::instance().apply(application);
    Session session(std::move(*catalogue));
    session.setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 12), Qt::UTC));
    session.setPerson({u"Mara Lindqvist"_s, Role::Insider});
    if (!session.openWorkspace(words[2]))
        return 4;
    const auto projects = session.projects();
    if (!projects || projects->isEmpty())
        return 4;
    for (const auto &project : *projects)
        if (words.size() < 4 || project.name.contains(words[3])) {
            session.openProject(project.id);
            break;
        }
    Theme::instance().setChoice(Theme::Choice::Light);
    draw(session, folder, u"light"_s, {1232, 816});
    Theme::instance().setChoice(Theme::Choice::Dark);
    draw(session, folder, u"dark"_s, {968, 556});
    return 0;
}
