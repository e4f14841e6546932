// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace sextant {

class Button;

/// Why a check does not apply: a kind of reason and words. The answer counts only with both. An accepted risk also
/// needs an owner and a last day, and leaves the check in.
class ReasonForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonForm(QWidget *parent = nullptr);

    /// Empties it, shows it and takes the keyboard.
    void ask();
    /// Who accepts risks here, the last day that they may hold, and why these allow none; empty: they do.
    void setRisk(const QString &owner, const QDate &today, const QString &whyNot);

Q_SIGNALS:
    void given(ExclusionReason reason, const QString &words);
    void riskAccepted(const QString &owner, const QString &words, const QDate &until);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void refresh();
    bool isRisk() const;

    QComboBox *m_kind;
    QLineEdit *m_words;
    QWidget *m_risk;
    QLineEdit *m_owner;
    QDateEdit *m_until;
    QLabel *m_hint;
    QString m_whyNot;
    Button *m_done;
};

} // namespace sextant
