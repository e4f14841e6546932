// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QBoxLayout;

namespace sextant {

class ActionCard;
class DropZone;
class Notice;

/// What this is, whether it is safe, and one thing to do: give it a folder. Shown while there is no project, and from
/// the rail's help.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    WelcomePage(Session *session, QWidget *parent);

    QString subtitle() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeStart();
    QWidget *makeOutlook();
    QLayout *makeActions();
    void chooseFolder();
    void chooseWorkspace();
    void openWorkspace(const QString &path);
    void take(const QList<QUrl> &places);
    void takeReports(const QStringList &files);
    void importWaiting();
    void followJobs();

    QBoxLayout *m_halves;
    DropZone *m_drop = nullptr;
    ActionCard *m_demo = nullptr;
    Notice *m_notice = nullptr;
    QStringList m_waiting; ///< reports that were let go before there was a project
};

} // namespace sextant
