// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace sextant {

class Button;
class TextLabel;

/// A frame on the surface with an optional head: title, then a note and a link at its end.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    void setLink(const QString &text);
    void addHeaderWidget(QWidget *widget); ///< between the title and the note
    QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head;
    QHBoxLayout *m_headEnd;
    TextLabel *m_title;
    TextLabel *m_note;
    Button *m_link;
    QVBoxLayout *m_body;
};

} // namespace sextant
