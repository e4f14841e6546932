// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QFrame>
#include <QTimer>

#include <functional>

namespace sextant {

class TextLabel;

/// A message that goes by itself: the result of something and one thing to do about it.
struct ToastMessage
{
    QString text;
    Tone tone = Tone::Good; ///< Bad stays until it is closed
    QString actionText;     ///< "Undo", "Show"
    std::function<void()> action;
};

class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(ToastMessage message, QWidget *parent = nullptr);

    const ToastMessage &message() const { return m_message; }
    int lifetime() const; ///< milliseconds; 0 stays

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ToastMessage m_message;
    TextLabel *m_text;
    QTimer m_timer;
};

/// Keeps toasts at the bottom end corner of a window's content, at most three; the oldest goes first.
class ToastHost : public QObject
{
    Q_OBJECT

public:
    explicit ToastHost(QWidget *over);

    static constexpr int most = 3;
    Toast *post(ToastMessage message);
    QList<Toast *> toasts() const { return m_toasts; } ///< oldest first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);
    void arrange();

    QWidget *m_over;
    QList<Toast *> m_toasts;
};

} // namespace sextant
