// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/triagestore.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;

namespace sextant {

class Button;
class TextLabel;

/// What a decision needs beside itself: a reason, for an accepted risk also a last day and who answers for it.
class TriageForm : public QWidget
{
    Q_OBJECT

public:
    explicit TriageForm(QWidget *parent = nullptr);

    /// Empties it, shows it for so many findings and takes the keyboard. No decision: only the owner is asked for.
    void ask(std::optional<TriageDecision> decision, int findings, QDate today);

Q_SIGNALS:
    void given(const TriageDraft &draft);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    bool isWhole() const;

    std::optional<TriageDecision> m_decision;
    TextLabel *m_title;
    QLineEdit *m_reason;
    QLineEdit *m_owner;
    QWidget *m_untilLine;
    QDateEdit *m_until;
    Button *m_done;
};

} // namespace sextant
