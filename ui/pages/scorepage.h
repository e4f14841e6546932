// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QStackedWidget;

namespace sextant {

class FilterBar;
class OdditiesView;
class StandingView;
class WhatIfView;

/// The score in detail: what it is made of and what holds it back, what is odd in the answers, and what would be if
/// some checks were done.
class ScorePage : public Page
{
    Q_OBJECT

public:
    ScorePage(Session *session, QWidget *parent = nullptr);

    QString subtitle() const override;
    /// item: "standing", "oddities" or "whatif".
    void goTo(const Destination &destination) override;

    WhatIfView *whatIf() const { return m_whatIf; }

private:
    void addPart(const QString &id, const QString &title, QWidget *part, bool scrolls);
    void listen();
    void refresh();
    void showPart(const QString &id);
    void openFilter(const QString &filter);
    void openProfile();

    FilterBar *m_switch;
    QStackedWidget *m_parts;
    QStringList m_ids;
    StandingView *m_standing;
    OdditiesView *m_oddities;
    WhatIfView *m_whatIf;
};

} // namespace sextant
