// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/glyphs.h"

#include "theme/drawing.h"
#include "theme/typography.h"

#include <QCoreApplication>
#include <QPainter>

namespace sextant {

QString evidenceLabel(Fill fill)
{
    static constexpr const char *labels[] = {QT_TRANSLATE_NOOP("Evidence", "Observed"),
                                             QT_TRANSLATE_NOOP("Evidence", "Claimed"),
                                             QT_TRANSLATE_NOOP("Evidence", "Missing")};
    return QCoreApplication::translate("Evidence", labels[std::size_t(fill)]);
}

namespace Glyphs {

namespace {

/// Moves the painter so that a drawing of side x side fills the middle of rect. Restored by its destructor.
class Canvas
{
public:
    Canvas(QPainter &painter, const QRectF &rect, const QSizeF &drawing)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal scale = std::min(rect.width() / drawing.width(), rect.height() / drawing.height());
        painter.translate(rect.center().x() - drawing.width() * scale / 2,
                          rect.center().y() - drawing.height() * scale / 2);
        painter.scale(scale, scale);
    }
    ~Canvas() { m_painter.restore(); }
    Q_DISABLE_COPY(Canvas)

private:
    QPainter &m_painter;
};

QPen round(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void ring(QPainter &painter, const QPen &pen, qreal radius = 6.8)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(9, 9), radius, radius);
}

void drawYes(QPainter &painter, const Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.of(Level::ProductionGrade));
    painter.drawEllipse(QPointF(9, 9), 7.5, 7.5);
    painter.setPen(round(tokens.bg.surface, 1.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{5.5, 9.3}, {7.9, 11.7}, {12.5, 6.7}});
}

void drawPartly(QPainter &painter, const Tokens &tokens)
{
    const QColor colour = tokens.of(Level::MvpSafe);
    ring(painter, QPen(colour, 1.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(QRectF(2.2, 2.2, 13.6, 13.6), 90 * 16, 180 * 16);
}

void drawNo(QPainter &painter, const Tokens &tokens)
{
    const QColor colour = tokens.of(Level::AdHoc);
    ring(painter, QPen(colour, 1.5));
    painter.setPen(round(colour, 1.75));
    painter.drawLine(QPointF(6.3, 6.3), QPointF(11.7, 11.7));
    painter.drawLine(QPointF(11.7, 6.3), QPointF(6.3, 11.7));
}

void drawUnknown(QPainter &painter, const Tokens &tokens)
{
    QPen dashed(tokens.line.strong, 1.5, Qt::SolidLine, Qt::FlatCap);
    dashed.setDashPattern({1.47, 1.47});
    ring(painter, dashed);
    painter.setPen(round(tokens.ink(Ink::Tertiary), 1.5));
    QPainterPath mark(QPointF(7.2, 7.2));
    mark.cubicTo(7.3, 4.9, 10.9, 5.0, 10.8, 7.2);
    mark.cubicTo(10.8, 8.6, 9.0, 8.6, 9.0, 10.1);
    painter.drawPath(mark);
    painter.drawPoint(QPointF(9, 12.4));
}

/// Something speaks for it, not enough: an empty ring with a point.
void drawUnproven(QPainter &painter, const Tokens &tokens)
{
    ring(painter, QPen(tokens.line.strong, 1.5));
    painter.setPen(round(tokens.line.strong, 3.5));
    painter.drawPoint(QPointF(9, 9));
}

void drawContested(QPainter &painter, const Tokens &tokens)
{
    ring(painter, QPen(tokens.ink(Ink::Warn), 1.5));
    painter.setPen(round(tokens.ink(Ink::Warn), 1.75));
    painter.drawLine(QPointF(9, 5.5), QPointF(9, 9.6));
    painter.drawPoint(QPointF(9, 12.4));
}

void drawDash(QPainter &painter, const Tokens &tokens)
{
    painter.setPen(round(tokens.ink(Ink::Tertiary), 1.75));
    painter.drawLine(QPointF(5, 9), QPointF(13, 9));
}

} // namespace

void drawAnswer(QPainter &painter, const QRectF &rect, AnswerValue answer, const Tokens &tokens)
{
    const Canvas canvas(painter, rect, {18, 18});
    switch (answer) {
    case AnswerValue::Yes:
        drawYes(painter, tokens);
        break;
    case AnswerValue::Partly:
        drawPartly(painter, tokens);
        break;
    case AnswerValue::No:
        drawNo(painter, tokens);
        break;
    case AnswerValue::Unknown:
        drawUnknown(painter, tokens);
        break;
    case AnswerValue::NotApplicable:
        drawDash(painter, tokens);
        break;
    }
}

void drawState(QPainter &painter, const QRectF &rect, CheckState state, const Tokens &tokens)
{
    const Canvas canvas(painter, rect, {18, 18});
    switch (state) {
    case CheckState::Pass:
        drawYes(painter, tokens);
        break;
    case CheckState::Fail:
        drawNo(painter, tokens);
        break;
    case CheckState::Unproven:
        drawUnproven(painter, tokens);
        break;
    case CheckState::Contested:
        drawContested(painter, tokens);
        break;
    case CheckState::Unknown:
        drawUnknown(painter, tokens);
        break;
    case CheckState::NotApplicable:
        drawDash(painter, tokens);
        break;
    }
}

void drawSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Tokens &tokens)
{
    const Canvas canvas(painter, rect, {16, 16});
    const QColor colour = tokens.of(severity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (severity) {
    case Severity::Critical:
        painter.drawPolygon(QPolygonF{{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}});
        painter.setPen(round(tokens.bg.surface, 1.8));
        painter.drawLine(QPointF(8, 4.5), QPointF(8, 8.7));
        painter.drawPoint(QPointF(8, 11.3));
        break;
    case Severity::High:
        painter.drawPolygon(QPolygonF{{8, 1.5}, {15.2, 14}, {0.8, 14}});
        break;
    case Severity::Medium:
        painter.drawPolygon(QPolygonF{{8, 0.8}, {15.2, 8}, {8, 15.2}, {0.8, 8}});
        break;
    case Severity::Low:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        break;
    case Severity::Info:
    case Severity::Unrated: {
        QPen pen(colour, 2, Qt::SolidLine, Qt::FlatCap);
        if (severity == Severity::Unrated)
            pen.setDashPattern({1.44, 1.44});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(8, 8), 5.5, 5.5);
        break;
    }
    }
}

void drawEvidence(QPainter &painter, const QRectF &rect, Fill fill, const Tokens &tokens)
{
    const qreal side = std::min({rect.width(), rect.height(), 14.0});
    const QRectF box(std::round(rect.center().x() - side / 2), std::round(rect.center().y() - side / 2), side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    const qreal inset = fill == Fill::Solid ? 0 : 0.5;
    path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), 1.5, 1.5);
    Texture::fill(painter, path, tokens.ink(Ink::Secondary), fill);
    painter.restore();
}

void drawLevel(QPainter &painter, const QRectF &rect, Level level, const Tokens &tokens)
{
    const Canvas canvas(painter, rect, {16, 12});
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 4; ++i) {
        painter.setBrush(i < int(level) ? tokens.of(level) : tokens.bg.track);
        painter.drawRoundedRect(QRectF(i * 4.2, 8.5 - i * 2.6, 3, 3.5 + i * 2.6), 0.7, 0.7);
    }
}

void drawAvatar(QPainter &painter, const QRectF &rect, const QString &initials, const Tokens &tokens)
{
    const qreal side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    drawBox(painter, box, side / 2, tokens.bg.sunken, tokens.line.border, tokens.borderWidth());
    painter.save();
    QFont font = typeFont(Type::MicroStrong);
    font.setPixelSize(std::max(1, qRound(side * 0.42)));
    painter.setFont(font);
    painter.setPen(tokens.ink(Ink::Secondary));
    painter.drawText(box, Qt::AlignCenter, initials.left(3));
    painter.restore();
}

} // namespace Glyphs

} // namespace sextant
