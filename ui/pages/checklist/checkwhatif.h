// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QAction;

namespace sextant {

class ChecklistFilter;
class ChecklistModel;
class Session;
class WhatIfBanner;
class WhatIfModel;
class WhatIfResult;

/// The checklist's what-if: while it is on, open checks can be ticked as if they were done, and the list shows what
/// would be. Nothing is stored, and leaving it drops every tick.
class CheckWhatIf : public QObject
{
    Q_OBJECT

public:
    CheckWhatIf(Session *session, ChecklistModel *list, ChecklistFilter *filter, QObject *parent);

    QAction *action() const { return m_action; } ///< switches it; checked while it is on
    QWidget *head() const { return m_head; }     ///< the banner, above the list
    QWidget *result() const { return m_result; } ///< stands where the pane of a check stands otherwise
    bool isOn() const;
    void leave();
    /// Gives the list the figures of the session, or the hypothetical ones.
    void read();
    void tick(const QStringList &checkIds, bool done);
    void toggle(const QStringList &checkIds); ///< all of them, to what the first one is not

Q_SIGNALS:
    void switched(bool on);

private:
    void makeResult();
    void switchTo(bool on);
    void showFigures();
    void copyList();

    Session *m_session;
    ChecklistModel *m_list;
    ChecklistFilter *m_filter;
    WhatIfModel *m_model;
    QAction *m_action;
    WhatIfBanner *m_banner;
    WhatIfResult *m_card;
    QWidget *m_head;
    QWidget *m_result;
};

} // namespace sextant
