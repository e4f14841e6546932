// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decisiondesk.h"

#include <QTimer>
#include <QWizard>

namespace sextant {

class TextLabel;

/// From the situation to a recorded decision. What is entered is kept at once, so that closing loses nothing.
class DecisionWizard : public QWizard
{
    Q_OBJECT

public:
    /// To a decision, or only to what one person says without seeing the others.
    enum class Purpose { Decide, Opinion };

    DecisionWizard(DecisionDesk *desk, DecisionDraft draft, Purpose purpose, QWidget *parent = nullptr);

    Purpose purpose() const { return m_purpose; }
    DecisionDesk *desk() const { return m_desk; }
    const DecisionDraft &draft() const { return m_draft; }
    void change(const std::function<void(DecisionDraft &)> &edit);
    /// The sentence about a field; empty when nothing is wrong with it.
    QString troubleWith(const QString &field) const;

    void done(int result) override;

Q_SIGNALS:
    void draftChanged();
    void evidenceRequested(const SignalReading &reading);

private:
    void addSteps();

    DecisionDesk *m_desk;
    DecisionDraft m_draft;
    Purpose m_purpose;
    QTimer m_keeping;
};

/// One page of it.
class DecisionStep : public QWizardPage
{
    Q_OBJECT

public:
    DecisionStep(DecisionWizard *wizard, const QString &title, const QString &subtitle);

protected:
    DecisionWizard *decision() const { return m_wizard; }
    /// A line that appears when there is something wrong with a field.
    TextLabel *troubleLabel(const QString &field);

private:
    DecisionWizard *m_wizard;
};

} // namespace sextant
