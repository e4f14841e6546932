// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/opinionmap.h"

#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr double labelShare = 0.42;
constexpr qreal markSide = 18;

/// The first letter, so that a mark says who it is without its colour.
QString letterOf(const QString &person)
{
    return person.left(1).toUpper();
}

} // namespace

OpinionMap::OpinionMap(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OpinionMap::setRows(const QStringList &people, const QList<Row> &rows)
{
    m_people = people;
    m_rows = rows;
    QStringList words;
    for (const Row &row : rows)
        words << spoken(row);
    setAccessibleName(words.isEmpty() ? tr("No question was answered by two people") : words.join(u". "_s));
    updateGeometry();
    update();
}

QString OpinionMap::spoken(const Row &row) const
{
    QStringList said;
    for (const auto &[person, value] : row.answers)
        said << u"%1 %2"_s.arg(m_people.value(person), QLocale().toString(value, 'f', 1));
    return u"%1: %2"_s.arg(row.label, said.join(u", "_s));
}

QSize OpinionMap::sizeHint() const
{
    return {scaled(520), rowHeight(Type::Body) * int(m_rows.size()) + lineHeight(Type::Small) + 4};
}

QSize OpinionMap::minimumSizeHint() const
{
    return {scaled(300), sizeHint().height()};
}

QRectF OpinionMap::rowRect(int row) const
{
    const int height = rowHeight(Type::Body);
    return {0, qreal(lineHeight(Type::Small) + 4 + row * height), qreal(width()), qreal(height)};
}

void OpinionMap::paintRow(QPainter &painter, int row) const
{
    const Tokens &look = tokens();
    const Row &shown = m_rows[row];
    const QRectF line = rowRect(row);
    const QRectF area(width() * labelShare + markSide, line.top(), width() * (1 - labelShare) - 2 * markSide,
                      line.height());
    painter.setFont(typeFont(shown.opposed ? Type::BodyStrong : Type::Body));
    painter.setPen(look.ink(Ink::Primary));
    drawElided(painter, QRectF(0, line.top(), width() * labelShare - 8, line.height()),
               Qt::AlignLeft | Qt::AlignVCenter, shown.label);
    const auto at = [&area](double value) { return area.left() + area.width() * (value + 1) / 2; };
    painter.setPen(QPen(look.chart.grid, 2));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    if (shown.answers.isEmpty())
        return;
    const auto [low, high] = std::ranges::minmax(shown.answers, {}, &std::pair<int, double>::second);
    painter.setPen(QPen(shown.opposed ? look.ink(Ink::Bad) : look.chart.axis, 4));
    painter.drawLine(QPointF(at(low.second), area.center().y()), QPointF(at(high.second), area.center().y()));
    painter.setFont(typeFont(Type::Micro));
    for (const auto &[person, value] : shown.answers) {
        const QRectF mark(at(value) - markSide / 2, area.center().y() - markSide / 2, markSide, markSide);
        painter.setPen(QPen(look.ink(Ink::Primary), 1.5));
        painter.setBrush(palette().color(QPalette::Base));
        person % 2 == 0 ? painter.drawEllipse(mark) : painter.drawRect(mark.adjusted(1, 1, -1, -1));
        painter.drawText(mark, Qt::AlignCenter, letterOf(m_people.value(person)));
    }
}

void OpinionMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(tokens().ink(Ink::Tertiary));
    const QRectF head(width() * labelShare + markSide / 2, 0, width() * (1 - labelShare) - markSide,
                      lineHeight(Type::Small));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, tr("harden"));
    painter.drawText(head, Qt::AlignHCenter | Qt::AlignVCenter, tr("even"));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, tr("replace"));
    for (int row = 0; row < int(m_rows.size()); ++row)
        paintRow(painter, row);
}

bool OpinionMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (rowRect(row).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), spoken(m_rows[row]), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace sextant
