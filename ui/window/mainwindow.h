// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QMainWindow>

namespace sextant {

class BundleDesk;
struct Drop;
class DropOverlay;
class ExplainPane;
class NavRail;
class PageStack;
class Palette;
class Session;
class StatusLine;
class ToastHost;
class TopBar;
class WindowActions;
class WorkspaceWatch;
struct SearchHit;

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
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeTexts(const Drop &drop, const QPoint &place);
    void buildActions();
    void buildFrame();
    void buildMoves();
    void buildRail();
    void listen();
    void showPage(const QString &id);
    void showTitles();
    void showProject();
    void showCounts();
    void showProjectMenu();
    void chooseFolder();
    void chooseReports();
    void chooseWorkspace();
    void chooseBundle();
    void openWorkspace(const QString &path);
    void openPalette(const QString &text);
    void choose(const SearchHit &hit);
    void openWindow();
    QList<const MainWindow *> windows() const; ///< that are shown on this session
    bool isLast() const;
    bool leads() const; ///< shows what must be shown once
    void stepPane(int by);
    void placeExplainPane();
    void rebuild();

    Session *m_session;
    WindowActions *m_actions = nullptr;
    NavRail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    PageStack *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    ExplainPane *m_explain = nullptr;
    Palette *m_palette = nullptr;
    WorkspaceWatch *m_watch;
    BundleDesk *m_bundles;
    DropOverlay *m_drop = nullptr;
    ToastHost *m_toasts = nullptr;
};

} // namespace sextant
