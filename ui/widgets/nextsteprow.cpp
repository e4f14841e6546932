// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/nextsteprow.h"

#include "marks/glyphs.h"
#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

namespace sextant {

namespace {

constexpr int rankWidth = 24;
constexpr int ownerWidth = 24;
constexpr int columnGap = 12;

} // namespace

NextStepRow::NextStepRow(QWidget *parent)
    : PaintedButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void NextStepRow::setStep(int rank, const NextStep &step)
{
    m_rank = rank;
    m_step = step;
    const QString where = step.dimension ? labelOf(*step.dimension) : tr("Readiness");
    setAccessibleName(step.gain > 0
                          ? tr("%1. %2, %3, %4 up %5")
                                .arg(QString::number(rank), step.title, step.effort, where, QString::number(step.gain))
                          : tr("%1. %2, %3, %4").arg(QString::number(rank), step.title, step.effort, where));
    setAccessibleDescription(step.why);
    setToolTip(step.title);
    update();
}

void NextStepRow::setOwnerColumn(bool shows)
{
    m_ownerColumn = shows;
    update();
}

QSize NextStepRow::sizeHint() const
{
    return {420, lineHeight(Type::BodyStrong) + lineHeight(Type::Micro) + rowPadding(12)};
}

QSize NextStepRow::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void NextStepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &part) { return QRectF(QStyle::visualRect(direction, rect(), part)); };
    const auto write = [&](const QRect &part, Qt::Alignment alignment, Type type, Ink ink, const QString &words) {
        painter.setFont(typeFont(type));
        painter.setPen(look.ink(ink));
        drawElided(painter, place(part), QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter), words);
    };
    if (isHovered())
        painter.fillRect(rect(), look.bg.hover);
    if (m_rank > 1)
        painter.fillRect(QRectF(0, 0, width(), look.borderWidth()), look.line.hair);
    const int effortWidth = std::max(56, QFontMetrics(typeFont(Type::Small)).horizontalAdvance(m_step.effort) + 2);
    int end = width();
    if (!m_step.ownerInitials.isEmpty()) {
        Glyphs::drawAvatar(painter, place(QRect(end - ownerWidth, (height() - ownerWidth) / 2, ownerWidth, ownerWidth)),
                           m_step.ownerInitials, look);
    }
    if (m_ownerColumn)
        end -= ownerWidth + columnGap;
    write(QRect(end - effortWidth, 0, effortWidth, height()), Qt::AlignRight, Type::Small, Ink::Secondary,
          m_step.effort);
    end -= effortWidth + columnGap;
    // A step may gain less than a point as long as others hold the score with it; a zero would say that it is useless.
    const QString gain = m_step.gain > 0 ? QStringLiteral("+%1").arg(m_step.gain) : QString();
    // As wide for any gain, so that the marks of the rows stand below each other.
    const int gainWidth = QFontMetrics(typeFont(Type::SmallStrong)).horizontalAdvance(QStringLiteral("+88")) + 2;
    write(QRect(end - gainWidth, 0, gainWidth, height()), Qt::AlignRight, Type::SmallStrong, Ink::Good, gain);
    end -= gainWidth + 4;
    if (m_step.dimension)
        Icons::draw(painter, Icons::nameOf(*m_step.dimension), place(QRect(end - 16, (height() - 16) / 2, 16, 16)),
                    look.of(*m_step.dimension));
    end -= 16 + columnGap;
    write(QRect(0, 0, rankWidth, height()), Qt::AlignLeft, Type::H3, Ink::Tertiary, QString::number(m_rank));
    const int titleHeight = lineHeight(Type::BodyStrong);
    const int top = (height() - titleHeight - lineHeight(Type::Micro)) / 2;
    write(QRect(rankWidth, top, end - rankWidth, titleHeight), Qt::AlignLeft, Type::BodyStrong, Ink::Primary,
          m_step.title);
    write(QRect(rankWidth, top + titleHeight, end - rankWidth, lineHeight(Type::Micro)), Qt::AlignLeft, Type::Micro,
          Ink::Tertiary, m_step.why);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
}

} // namespace sextant
