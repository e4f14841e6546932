// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartlegend.h"

#include "theme/theme.h"
#include "theme/typography.h"

namespace sextant {

namespace {

constexpr int keyWidth = 16;
constexpr int entryGap = 4;
constexpr int between = 12;

void drawKey(QPainter &painter, const QRectF &rect, ChartLegend::Entry entry, const Tokens &tokens)
{
    const auto &ink = tokens.chart;
    const auto line = [&](const QColor &colour, qreal width, const QList<qreal> &pattern) {
        QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
        if (!pattern.isEmpty())
            pen.setDashPattern(pattern);
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    };
    switch (entry) {
    case ChartLegend::Now:
        line(ink.current, 2, {});
        break;
    case ChartLegend::Before:
        line(ink.previous, 1.5, {2.67, 2});
        break;
    case ChartLegend::Target:
        line(ink.target, 1.5, {1.33, 2});
        break;
    case ChartLegend::CouldBe: {
        QPen pen(ink.bandLine, 1, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({1, 2});
        painter.setPen(pen);
        painter.setBrush(ink.bandFill);
        painter.drawRect(QRectF(rect.left() + 0.5, rect.center().y() - 4.5, rect.width() - 1, 9));
        break;
    }
    }
}

} // namespace

ChartLegend::ChartLegend(QList<Entry> entries, QString before, QWidget *parent)
    : QWidget(parent)
    , m_entries(std::move(entries))
    , m_before(std::move(before))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setBefore(const QString &before)
{
    m_before = before;
    updateGeometry();
    update();
}

QString ChartLegend::textOf(Entry entry) const
{
    switch (entry) {
    case Now:
        return tr("Now");
    case Before:
        return m_before;
    case Target:
        return tr("Target");
    case CouldBe:
        break;
    }
    return tr("Could be");
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::Micro));
    int width = 0;
    for (const Entry entry : m_entries)
        width += (width > 0 ? between : 0) + keyWidth + entryGap + metrics.horizontalAdvance(textOf(entry)) + 1;
    return {width, lineHeight(Type::Micro)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Micro));
    const auto place = [&](int x, int width) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())));
    };
    int x = 0;
    for (const Entry entry : std::as_const(m_entries)) {
        drawKey(painter, place(x, keyWidth), entry, tokens());
        x += keyWidth + entryGap;
        const int width = painter.fontMetrics().horizontalAdvance(textOf(entry)) + 1;
        painter.setPen(tokens().ink(Ink::Tertiary));
        painter.drawText(place(x, width), Qt::AlignCenter, textOf(entry));
        x += width + between;
    }
}

} // namespace sextant
