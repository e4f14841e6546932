// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sextant {

class Button;

/// Why a check does not apply: a kind of reason and words. The answer counts only with both.
class ReasonForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonForm(QWidget *parent = nullptr);

    void ask(); ///< empties it, shows it and takes the keyboard

Q_SIGNALS:
    void given(ExclusionReason reason, const QString &words);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();

    QComboBox *m_kind;
    QLineEdit *m_words;
    Button *m_done;
};

} // namespace sextant
