// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace sextant {

class TextLabel;

/// Words that may come from outside: plain, wrapped, and can be selected for copying.
TextLabel *selectableLabel(const QString &text, Type type = Type::Small, Ink ink = Ink::Secondary);

/// A headed part of the pane, hidden while it has nothing to show.
class PaneSection : public QWidget
{
    Q_OBJECT

public:
    explicit PaneSection(const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note); ///< at the end of the head
    QVBoxLayout *body() const { return m_body; }
    void clear(); ///< takes away what was added to the body

private:
    TextLabel *m_note;
    QVBoxLayout *m_body;
};

} // namespace sextant
