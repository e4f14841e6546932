// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/settingsform.h"

namespace sextant {

class Notice;
class Session;
class TextLabel;
class WorkspaceDesk;

/// Where the workspace is and what can be done with its file.
class WorkspaceCard : public SettingsForm
{
    Q_OBJECT

public:
    explicit WorkspaceCard(Session *session, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void showFacts();
    void openOther();
    void saveCopy();
    void tell(bool good, const QString &lead, const QString &text = {});

    Session *m_session;
    WorkspaceDesk *m_desk;
    TextLabel *m_path;
    TextLabel *m_facts;
    Notice *m_notice;
};

} // namespace sextant
