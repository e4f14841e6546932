// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/projectmarks.h"

#include "base/initials.h"
#include "catalogue/ownruler.h"
#include "items/portfoliowords.h"
#include "marks/glyphs.h"
#include "marks/ringgauge.h"
#include "marks/sparkline.h"
#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QLocale>
#include <QStyle>

#include <cmath>

namespace sextant::ProjectMarks {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int tintOfLevel = 46; ///< of 255: text keeps its contrast on every level

struct ProjectMarksText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectMarks)
};

/// The upper and the lower line of two that stand in the middle of a box.
std::pair<QRectF, QRectF> linesIn(const QRectF &box, Type upper, Type lower)
{
    const qreal first = lineHeight(upper), second = lineHeight(lower);
    const qreal top = std::round(box.center().y() - (first + second) / 2);
    return {{box.left(), top, box.width(), first}, {box.left(), top + first, box.width(), second}};
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

} // namespace

QRectF Canvas::place(const QRectF &box, qreal x, qreal width) const
{
    const QRectF inner(box.left() + x, box.top(), std::min(width, box.width() - x), box.height());
    return QRectF(QStyle::visualRect(direction, box.toRect(), inner.toRect()));
}

void Canvas::write(const QRectF &box, Type type, Ink ink, const QString &text, Qt::Alignment side) const
{
    painter.setFont(typeFont(type));
    painter.setPen(tokens().ink(ink));
    drawElided(painter, box, QStyle::visualAlignment(direction, side | Qt::AlignVCenter), text);
}

Bounds boundsOf(const ProjectSummary &summary)
{
    Bounds bounds;
    bounds.known = summary.latest && summary.latest->headline;
    if (!bounds.known)
        return bounds;
    bounds.score = *summary.latest->headline;
    bounds.low = summary.latest->low.value_or(0);
    bounds.high = summary.latest->ceiling.value_or(100);
    bounds.level = summary.latest->level;
    return bounds;
}

Bounds boundsOf(const std::optional<DimensionFigures> &figures)
{
    Bounds bounds;
    bounds.known = figures.has_value();
    if (!figures)
        return bounds;
    bounds.score = figures->score;
    bounds.low = figures->low;
    bounds.high = figures->ceiling;
    bounds.level = figures->level;
    return bounds;
}

SixBounds sixBoundsOf(const ProjectSummary &summary)
{
    SixBounds six;
    for (std::size_t i = 0; i < six.size(); ++i)
        six[i] = boundsOf(summary.dimensions[i]);
    return six;
}

void drawName(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary)
{
    const Tokens &look = tokens();
    const qreal side = scaled(36);
    QRectF badge = canvas.place(box, 0, side);
    badge = QRectF(badge.left(), std::round(box.center().y() - side / 2), side, side);
    drawBox(canvas.painter, badge, look.radius.control, look.bg.sunken, look.line.border, look.borderWidth());
    canvas.write(badge, Type::SmallStrong, Ink::Secondary, initialsOf(summary.project.name), Qt::AlignHCenter);
    const QRectF words = canvas.place(box, side + 12, box.width() - side - 12);
    const auto [upper, lower] = linesIn(words, Type::BodyStrong, Type::Small);
    canvas.write(upper, Type::BodyStrong, Ink::Primary, summary.project.name);
    QStringList parts{labelOf(summary.project.stageTarget)};
    if (summary.project.archivedAt.isValid())
        parts.prepend(ProjectMarksText::tr("Archived"));
    if (!summary.project.client.isEmpty())
        parts << summary.project.client;
    parts << summary.tags;
    canvas.write(lower, Type::Small, Ink::Secondary, parts.join(u" · "_s));
}

void drawReadiness(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary)
{
    const Bounds bounds = boundsOf(summary);
    const qreal side = std::min<qreal>(box.height() - 12, 56);
    const QRectF ring = canvas.place(box, 0, side);
    RingGauge::paint(canvas.painter, {ring.left(), std::round(box.center().y() - side / 2), side, side}, bounds,
                     tokens(), 7);
    const QRectF words = canvas.place(box, side + 12, box.width() - side - 12);
    const auto [upper, lower] = linesIn(words, Type::SmallStrong, Type::Small);
    if (!bounds.known) {
        canvas.write(words, Type::Small, Ink::Tertiary, ProjectMarksText::tr("no score yet"));
        return;
    }
    Glyphs::drawLevel(canvas.painter, canvas.place(upper, 0, 16), bounds.level, tokens());
    canvas.write(canvas.place(upper, 22, upper.width() - 22), Type::SmallStrong, Ink::Primary,
                 shortLabelOf(bounds.level));
    canvas.write(lower, Type::Small, Ink::Secondary, boundsText(bounds));
    if (const QString mark = rulerMark(summary.latest->ruler); !mark.isEmpty())
        canvas.write({lower.left(), lower.bottom(), lower.width(), qreal(lineHeight(Type::Micro))}, Type::Micro,
                     Ink::Warn, mark);
}

void drawVerdict(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary)
{
    const auto [upper, lower] = linesIn(box, Type::BodyStrong, Type::Small);
    const VerdictWords words = verdictOf(summary);
    canvas.write(upper, Type::BodyStrong, words.reached ? Ink::Good : Ink::Primary, words.headline);
    const int stoppers = summary.shipStoppers();
    if (stoppers > 0) {
        canvas.write(lower, Type::Small, Ink::Bad, ProjectMarksText::tr("%n ship-stopper(s) open", nullptr, stoppers));
        return;
    }
    const auto weakest = summary.weakest();
    if (weakest)
        canvas.write(lower, Type::Small, Ink::Secondary,
                     ProjectMarksText::tr("Weakest: %1 %2")
                         .arg(labelOf(*weakest), scoreText(summary.dimensions[std::size_t(*weakest)]->score)));
}

void drawTrend(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary)
{
    const auto change = changeOf(summary);
    if (!change) {
        canvas.write(box, Type::Small, Ink::Tertiary, ProjectMarksText::tr("no trend yet"));
        return;
    }
    SparklineData data;
    for (const ScoreAt &point : summary.trend) {
        data.values << point.score;
        data.lows << point.low;
        data.highs << point.ceiling;
    }
    const qreal height = scaled(32);
    const QRectF line = canvas.place(box, 0, box.width() - scaled(48));
    Sparkline::paint(canvas.painter, {line.left(), std::round(box.center().y() - height / 2), line.width(), height},
                     data, tokens());
    const QRectF words = canvas.place(box, box.width() - scaled(42), scaled(42));
    if (*change == 0)
        canvas.write(words, Type::Small, Ink::Tertiary, u"± 0"_s);
    else
        canvas.write(words, Type::SmallStrong, *change > 0 ? Ink::Good : Ink::Bad,
                     (*change > 0 ? u"▲ "_s : u"▼ "_s) + scoreText(std::abs(*change)));
}

void drawDate(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary, const QDate &today)
{
    const GoalDateState state = goalDateStateOf(summary, today);
    if (state.kind == GoalDateState::Kind::None) {
        canvas.write(box, Type::Small, Ink::Tertiary, ProjectMarksText::tr("No date set"));
        return;
    }
    const auto [upper, lower] = linesIn(box, Type::Body, Type::Small);
    canvas.write(upper, Type::Body, Ink::Primary, state.goal.title);
    const Ink ink = state.kind == GoalDateState::Kind::Late      ? Ink::Bad
                    : state.kind == GoalDateState::Kind::Soon    ? Ink::Warn
                    : state.kind == GoalDateState::Kind::Reached ? Ink::Good
                                                                 : Ink::Secondary;
    canvas.write(lower, Type::Small, ink, ProjectMarksText::tr("%1, %2").arg(dayText(state.goal.due), state.text));
}

void drawScan(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary)
{
    if (!summary.latest) {
        canvas.write(box, Type::Small, Ink::Tertiary, ProjectMarksText::tr("never"));
        return;
    }
    const QString day = QLocale().toString(summary.latest->at.toLocalTime().date(), u"d MMM yyyy"_s);
    if (!summary.isBehind()) {
        canvas.write(box, Type::Small, Ink::Secondary, day);
        return;
    }
    const auto [upper, lower] = linesIn(box, Type::Small, Type::Micro);
    canvas.write(upper, Type::Small, Ink::Secondary, day);
    canvas.write(lower, Type::Micro, Ink::Warn, ProjectMarksText::tr("answers since"));
}

void drawHeat(const Canvas &canvas, const QRectF &box, const std::optional<DimensionFigures> &figures)
{
    const Tokens &look = tokens();
    const QRectF cell = box.adjusted(2, 4, -2, -4);
    if (!figures) {
        drawBox(canvas.painter, cell, look.radius.small, look.bg.sunken, look.line.hair, look.borderWidth());
        canvas.write(cell, Type::Small, Ink::Tertiary, ProjectMarksText::tr("not judged"), Qt::AlignHCenter);
        return;
    }
    QColor ground = look.of(figures->level);
    ground.setAlpha(look.isHighContrast() ? 0 : tintOfLevel);
    drawBox(canvas.painter, cell, look.radius.small, ground, look.of(figures->level), look.borderWidth());
    const auto [upper, lower] = linesIn(cell, Type::H3, Type::Micro);
    const QString score = scoreText(figures->score);
    const qreal wide = QFontMetricsF(typeFont(Type::H3)).horizontalAdvance(score);
    const qreal begin = std::round((cell.width() - wide - 22) / 2);
    Glyphs::drawLevel(canvas.painter, canvas.place(upper, begin, 16), figures->level, look);
    canvas.write(canvas.place(upper, begin + 22, wide + 4), Type::H3, Ink::Primary, score);
    canvas.write(lower, Type::Micro, Ink::Secondary, boundsText(figures->low, figures->ceiling), Qt::AlignHCenter);
}

} // namespace sextant::ProjectMarks
