// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the window from outside: other windows, drops, changes of size, and its end.
#include "window/mainwindow.h"

#include "dialogs/ask.h"
#include "pages/explain/explainpane.h"
#include "session/bundledesk.h"
#include "session/session.h"
#include "session/workspacewatch.h"
#include "widgets/toast.h"
#include "window/drop.h"
#include "window/dropoverlay.h"
#include "window/pagestack.h"
#include "window/preferences.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMimeData>

namespace sextant {

void MainWindow::openWindow()
{
    // Both work on one session, so that they are in step by nature.
    auto *other = new MainWindow(m_session);
    other->setAttribute(Qt::WA_DeleteOnClose);
    other->resize(size());
    other->move(pos() + QPoint(32, 32));
    other->navigate({m_pages->currentId()});
    other->show();
}

QList<const MainWindow *> MainWindow::windows() const
{
    QList<const MainWindow *> all;
    for (const QWidget *widget : QApplication::topLevelWidgets())
        if (const auto *window = qobject_cast<const MainWindow *>(widget);
            window && window->m_session == m_session && window->isVisible())
            all << window;
    return all;
}

bool MainWindow::isLast() const
{
    const auto all = windows();
    return std::ranges::all_of(all, [this](const MainWindow *window) { return window == this; });
}

bool MainWindow::leads() const
{
    const auto all = windows();
    if (all.isEmpty())
        return true;
    const auto active = std::ranges::find_if(all, [](const MainWindow *window) { return window->isActiveWindow(); });
    return (active == all.end() ? all.front() : *active) == this;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_watch->look();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Preferences().saveWindow(*this);
    Preferences().setLastPlace(m_session->workspacePath(), m_pages->currentId(),
                               m_session->hasProject() ? m_session->state().project.id : 0);
    // The work goes on while another window shows it.
    if (!isLast()) {
        QMainWindow::closeEvent(event);
        return;
    }
    if (m_session->jobs()->isBusy() &&
        !Ask::instance().confirm(this, tr("Work is still running."),
                                 tr("Stopping it leaves everything as it was before it began."), tr("Stop and quit"))) {
        event->ignore();
        return;
    }
    m_session->jobs()->cancelAllAndWait();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const Drop drop = Drop::of(event->mimeData()->urls());
    if (drop.isEmpty())
        return;
    m_drop->promise(drop.promise(m_session->hasProject() ? m_session->state().project.name : QString()));
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    const Drop drop = Drop::of(event->mimeData()->urls());
    event->acceptProposedAction();
    if (!drop.workspace.isEmpty())
        openWorkspace(drop.workspace);
    if (!drop.bundle.isEmpty())
        m_bundles->verify(drop.bundle);
    for (const QString &folder : drop.folders)
        m_session->addProject(folder);
    if (drop.folders.isEmpty())
        takeTexts(drop, event->position().toPoint());
}

/// Reports and questionnaires, which both need a project.
void MainWindow::takeTexts(const Drop &drop, const QPoint &place)
{
    if (drop.reports.isEmpty() && drop.questionnaire.isEmpty() && drop.unsure.isEmpty())
        return;
    const auto answerIt = [this](const QString &path) {
        navigate({.page = QStringLiteral("report"), .item = QStringLiteral("questionnaire:") + path});
    };
    if (!m_session->hasProject()) {
        m_toasts->post({tr("Open a project first, then its reports"), Tone::Warn, {}, {}});
    } else if (!drop.reports.isEmpty()) {
        m_session->importFiles(drop.reports);
    } else if (!drop.questionnaire.isEmpty()) {
        answerIt(drop.questionnaire);
    } else {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("whatIsIt"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Answer it as a buyer's questionnaire"), this,
                        [answerIt, path = drop.unsure.front()] { answerIt(path); });
        menu->addAction(tr("Import it as a scanner's report"), this,
                        [this, paths = drop.unsure] { m_session->importFiles(paths); });
        menu->addSeparator();
        menu->addAction(tr("Cancel"));
        menu->popup(mapToGlobal(place));
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_explain && m_explain->isVisible())
        placeExplainPane();
}

} // namespace sextant
