// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QWidget>

#include <optional>

namespace sextant {

/// A word in a small box: a tag, a state, or a level with its glyph.
class StatePill : public QWidget
{
    Q_OBJECT

public:
    explicit StatePill(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    void setLevel(Level level); ///< shows the glyph of the level, framed

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
    std::optional<Level> m_level;
};

} // namespace sextant
