// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "window/topbar.h"

#include <QHash>
#include <QMainWindow>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace sextant {

class DropOverlay;
class ExplainPane;
class NavRail;
class Session;
class StatusLine;
class ToastHost;

/// The frame around the pages: rail, top bar, status line, drops, toasts. It knows the pages only by their list.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session *session, QWidget *parent = nullptr);
    ~MainWindow() override;

    void navigate(const Destination &destination);
    void explain(const ExplainSubject &subject);
    Page *currentPage() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildFrame();
    void buildRail();
    void listen();
    QAction *action(const char *name, const QString &text, const QKeySequence &key);
    QAction *actionNamed(const char *name) const;
    void addChoices(QMenu *menu, const QList<std::pair<QString, QString>> &choices, const QString &current,
                    const std::function<void(const QString &)> &choose);

    Page *page(const QString &id);
    void showTitles();
    void showProject();
    void showCounts();
    void showProjectMenu();
    void chooseFolder();
    void chooseReports();
    void chooseWorkspace();
    void openWorkspace(const QString &path);
    void startSearch();
    void placeExplainPane();
    void rebuild();

    Session *m_session;
    NavRail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    ExplainPane *m_explain = nullptr;
    DropOverlay *m_drop = nullptr;
    ToastHost *m_toasts = nullptr;
    QHash<QString, Page *> m_pages;
    QString m_current;
};

} // namespace sextant
