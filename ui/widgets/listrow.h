// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/mark.h"
#include "widgets/paintedbutton.h"
#include "widgets/tone.h"

#include <optional>

namespace sextant {

/// One line of a short list: a mark, a text, what stands below it, and what stands at its end. Alarms and evidence are
/// such rows.
struct ListEntry
{
    QString id;
    std::optional<Mark::Value> mark;
    QString title;
    QString detail;
    QString badge; ///< a word in a box at the end, "helps"
    Tone badgeTone = Tone::Neutral;
    bool opens = true; ///< shows a chevron and can be pressed

    bool operator==(const ListEntry &) const = default;
};

class ListRow : public PaintedButton
{
    Q_OBJECT

public:
    explicit ListRow(const ListEntry &entry, QWidget *parent = nullptr);

    void setEntry(const ListEntry &entry);
    const ListEntry &entry() const { return m_entry; }
    void setLineAbove(bool line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ListEntry m_entry;
    bool m_lineAbove = true;
};

} // namespace sextant
