// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/glyphs.h"

#include <QWidget>

#include <variant>

namespace sextant {

/// Initials of a person.
struct Initials
{
    QString letters;
    QString person;

    bool operator==(const Initials &) const = default;
};

/// One glyph as a widget. Its accessible name says in words what the shape says.
class Mark : public QWidget
{
    Q_OBJECT

public:
    using Value = std::variant<AnswerValue, Severity, Level, Fill, Initials, CheckState>;

    explicit Mark(Value value, QWidget *parent = nullptr);

    void setValue(const Value &value);
    void setSide(int side);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Value m_value;
    int m_side = 0; ///< 0: what the kind of mark is drawn for
};

QString spokenMark(const Mark::Value &value);
void drawMark(QPainter &painter, const QRectF &rect, const Mark::Value &value, const Tokens &tokens);

} // namespace sextant
