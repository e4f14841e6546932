// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sextant {

class Button;
class TextLabel;

/// An empty place teaches: what will be here, why it helps, and one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    void setAction(const QString &text);
    void setSecondAction(const QString &text);
    QVBoxLayout *extra() const { return m_extra; } ///< between the text and the buttons

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_icon;
    QLabel *m_picture;
    TextLabel *m_title;
    TextLabel *m_text;
    QVBoxLayout *m_extra;
    Button *m_action;
    Button *m_second;
};

} // namespace sextant
