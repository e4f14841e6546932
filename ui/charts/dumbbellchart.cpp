// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/dumbbellchart.h"

#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/changetext.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int line = 28;
constexpr int axisRoom = 20;
constexpr int nameRoom = 176;
constexpr int figureRoom = 140; ///< "100 to 100 ▲ 100"
constexpr int noteRoom = 180;
constexpr int figuresFrom = 460;
constexpr int noteFrom = 800; ///< narrower, the note is in the tip alone
constexpr qreal point = 5;    ///< radius
constexpr qreal boxHeight = 12;

class AccessibleDumbbells : public QAccessibleWidget
{
public:
    explicit AccessibleDumbbells(DumbbellChart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? static_cast<DumbbellChart *>(widget())->value()
                                          : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessibleDumbbells(const QString &, QObject *object)
{
    auto *chart = qobject_cast<DumbbellChart *>(object);
    return chart ? new AccessibleDumbbells(chart) : nullptr;
}

qreal xOf(double value, const QRectF &plot)
{
    return plot.left() + plot.width() * std::clamp(value, 0.0, 100.0) / 100;
}

} // namespace

DumbbellChart::DumbbellChart(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool known = (QAccessible::installFactory(makeAccessibleDumbbells), true);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Dimensions before and after"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DumbbellChart::setRows(const QList<Dumbbell> &rows)
{
    m_rows = rows;
    m_current = -1;
    QStringList all;
    for (int row = 0; row < int(rows.size()); ++row)
        all << spoken(row);
    setAccessibleDescription(all.join(u". "_s));
    updateGeometry();
    update();
}

QString DumbbellChart::spoken(int row) const
{
    const Dumbbell &of = m_rows[row];
    const QString name = labelOf(of.dimension);
    if (!of.before || !of.after)
        return of.after ? tr("%1: now %2, without a figure before").arg(name, scoreText(*of.after))
                        : tr("%1: no figure now").arg(name);
    QString text =
        tr("%1: from %2, could be %3, to %4, could be %5")
            .arg(name, scoreText(*of.before), boundsText(*of.before), scoreText(*of.after), boundsText(*of.after));
    if (of.rescored)
        text += u", "_s + tr("%1 by the new rules").arg(std::lround(*of.rescored));
    return of.note.isEmpty() ? text : text + u", "_s + of.note;
}

QSize DumbbellChart::sizeHint() const
{
    return {640, minimumSizeHint().height()};
}

QSize DumbbellChart::minimumSizeHint() const
{
    return {260, scaled(line) * int(m_rows.size()) + scaled(axisRoom)};
}

QRectF DumbbellChart::lineAt(int row) const
{
    return {0, qreal(scaled(line) * row), qreal(width()), qreal(scaled(line))};
}

QRectF DumbbellChart::plot() const
{
    const int end = (hasFigures() ? scaled(figureRoom) : 0) + (hasNotes() ? scaled(noteRoom) : 0);
    return {nameWidth() + 8, 0, std::max(40.0, width() - nameWidth() - end - 24.0),
            qreal(scaled(line) * int(m_rows.size()))};
}

qreal DumbbellChart::nameWidth() const
{
    return std::min<qreal>(scaled(nameRoom), width() * 0.3);
}

bool DumbbellChart::hasFigures() const
{
    return width() >= scaled(figuresFrom);
}

bool DumbbellChart::hasNotes() const
{
    return width() >= scaled(noteFrom);
}

int DumbbellChart::rowAt(qreal y) const
{
    const int row = int(y) / std::max(1, scaled(line));
    return y >= 0 && row < m_rows.size() ? row : -1;
}

void DumbbellChart::setCurrent(int row)
{
    if (m_current == row)
        return;
    m_current = row;
    setToolTip(value());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QAccessibleValueChangeEvent changed(this, value());
    QAccessible::updateAccessibility(&changed);
    update();
}

void DumbbellChart::paintAxis(QPainter &painter, const QRectF &plot) const
{
    const Tokens &look = tokens();
    painter.setFont(typeFont(Type::Micro));
    for (int value = 0; value <= 100; value += 20) {
        const qreal x = std::floor(xOf(value, plot)) + 0.5;
        painter.setPen(QPen(look.chart.grid, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(look.ink(Ink::Tertiary));
        Figures::draw(painter, QRectF(x - 20, plot.bottom() + 2, 40, scaled(axisRoom) - 2), Qt::AlignCenter,
                      QString::number(value));
    }
}

void DumbbellChart::paintBounds(QPainter &painter, const QRectF &line, const QRectF &plot, const Dumbbell &row) const
{
    const Tokens &look = tokens();
    const QColor colour = look.of(row.dimension);
    const qreal middle = line.center().y();
    painter.setBrush(Qt::NoBrush);
    if (row.after) {
        const Bounds bounds = row.after->ordered();
        QPen dotted(colour, 1, Qt::SolidLine, Qt::FlatCap);
        dotted.setDashPattern({1.5, 1.5});
        painter.setPen(dotted);
        const qreal from = std::floor(xOf(bounds.low, plot)) + 0.5;
        painter.drawRoundedRect(QRectF(from, std::floor(middle - boxHeight / 2) + 0.5,
                                       std::max(2.0, xOf(bounds.high, plot) - from), boxHeight),
                                2, 2);
    }
    if (row.before) {
        const Bounds bounds = row.before->ordered();
        const qreal y = std::floor(middle + boxHeight / 2 + 3) + 0.5;
        painter.setPen(QPen(look.ink(Ink::Tertiary), 1));
        painter.drawLine(QPointF(xOf(bounds.low, plot), y), QPointF(xOf(bounds.high, plot), y));
    }
}

void DumbbellChart::paintPoints(QPainter &painter, const QRectF &line, const QRectF &plot, const Dumbbell &row) const
{
    const Tokens &look = tokens();
    const QColor colour = look.of(row.dimension);
    const qreal y = std::floor(line.center().y()) + 0.5;
    if (row.before && row.after) {
        painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(xOf(row.before->score, plot), y), QPointF(xOf(row.after->score, plot), y));
    }
    if (row.rescored) { // where the ruler alone would have put it
        const qreal x = xOf(*row.rescored, plot);
        painter.setPen(QPen(look.ink(Ink::Primary), 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, y - boxHeight / 2), QPointF(x, y + boxHeight / 2));
    }
    if (row.before) {
        painter.setPen(QPen(colour, 2));
        painter.setBrush(look.bg.surface);
        painter.drawEllipse(QPointF(xOf(row.before->score, plot), y), point - 1, point - 1);
    }
    if (row.after) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(xOf(row.after->score, plot), y), point, point);
    }
}

void DumbbellChart::paintFigures(QPainter &painter, const QRectF &line, const Dumbbell &row) const
{
    if (!hasFigures())
        return;
    const Tokens &look = tokens();
    const qreal left = plot().right() + 24;
    const qreal step = scaled(28);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Secondary));
    Figures::draw(painter, QRectF(left, line.top(), step, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                  row.before ? scoreText(*row.before) : u"–"_s);
    painter.drawText(QRectF(left + step, line.top(), step, line.height()), Qt::AlignCenter, tr("to", "from 49 to 54"));
    painter.setFont(typeFont(Type::SmallStrong));
    painter.setPen(look.ink(Ink::Primary));
    Figures::draw(painter, QRectF(left + 2 * step, line.top(), step, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                  row.after ? scoreText(*row.after) : u"–"_s);
    if (row.before && row.after) {
        Bounds bounds = *row.after;
        bounds.previous = row.before->score;
        const ChangeText change = changeText(bounds);
        const bool same = change.ink == Ink::Tertiary;
        painter.setFont(typeFont(same ? Type::Small : Type::SmallStrong));
        painter.setPen(look.ink(change.ink));
        painter.drawText(QRectF(left + 3 * step + 8, line.top(), step + 20, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, same ? u"="_s : change.text);
    }
    if (!hasNotes())
        return;
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Secondary));
    drawElided(painter, QRectF(width() - scaled(noteRoom), line.top(), scaled(noteRoom), line.height()),
               Qt::AlignRight | Qt::AlignVCenter, row.note);
}

void DumbbellChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Tokens &look = tokens();
    const QRectF area = plot();
    paintAxis(painter, area);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const QRectF at = lineAt(row);
        if (row == m_current)
            drawBox(painter, at.adjusted(0, 1, 0, -1), look.radius.small, look.bg.hover, {});
        const qreal side = scaled(16);
        Icons::draw(painter, Icons::nameOf(m_rows[row].dimension), QRectF(4, at.center().y() - side / 2, side, side),
                    look.of(m_rows[row].dimension));
        painter.setFont(typeFont(Type::Body));
        painter.setPen(look.ink(Ink::Primary));
        drawElided(painter, QRectF(side + 12, at.top(), area.left() - side - 20, at.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, labelOf(m_rows[row].dimension));
        paintBounds(painter, at, area, m_rows[row]);
        paintPoints(painter, at, area, m_rows[row]);
        paintFigures(painter, at, m_rows[row]);
    }
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
}

void DumbbellChart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(rowAt(event->position().y()));
}

void DumbbellChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().y()); row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT activated(m_rows[row].dimension);
}

void DumbbellChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void DumbbellChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_rows.size()) - 1;
    const int key = event->key();
    if (last >= 0 && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        setCurrent(m_current < 0 ? 0 : std::clamp(m_current + (key == Qt::Key_Down ? 1 : -1), 0, last));
        QToolTip::showText(mapToGlobal(lineAt(m_current).bottomLeft().toPoint() + QPoint(int(nameWidth()), 4)), value(),
                           this);
    } else if (m_current >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT activated(m_rows[m_current].dimension);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DumbbellChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DumbbellChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    update();
}

} // namespace sextant
