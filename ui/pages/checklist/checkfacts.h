// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

namespace sextant {

class PaneSection;

/// The lower half of the pane: how to fix it, who asks for it, what decides whether it applies, and what was said
/// before.
class CheckFacts : public QWidget
{
    Q_OBJECT

public:
    explicit CheckFacts(Session *session, QWidget *parent = nullptr);

    void showCheck(const Check &check, const CheckResult &result);

private:
    void showFix(const Check &check, const CheckResult &result);
    void showReferences(const Check &check);
    void showQuestions(const Check &check, const CheckResult &result);
    void showHistory(const QString &checkId);

    Session *m_session;
    PaneSection *m_fix;
    PaneSection *m_smaller;
    PaneSection *m_references;
    PaneSection *m_questions;
    PaneSection *m_history;
};

} // namespace sextant
