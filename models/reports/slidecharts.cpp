// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentwriters.h"
#include "reports/slidesetter.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double arcDegrees = 270; ///< of the ring, open at the bottom
constexpr double stepDegrees = 3;

struct SlideChartsText
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

QPointF onCircle(const QPointF &centre, double radius, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
}

/// A part of the ring between two values, as a closed line.
QList<QPointF> arc(const QPointF &centre, double outer, double inner, double from, double to)
{
    const double start = 135 + arcDegrees * std::clamp(from, 0.0, 100.0) / 100;
    const double end = 135 + arcDegrees * std::clamp(to, 0.0, 100.0) / 100;
    const int steps = std::max(1, int(std::ceil((end - start) / stepDegrees)));
    QList<QPointF> points;
    for (int i = 0; i <= steps; ++i)
        points << onCircle(centre, outer, start + (end - start) * i / steps);
    for (int i = steps; i >= 0; --i)
        points << onCircle(centre, inner, start + (end - start) * i / steps);
    return points;
}

QList<QPointF> corners(const QList<ReportScore> &scores, const QPointF &centre, double radius,
                       double (*value)(const ReportScore &))
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < scores.size(); ++i)
        points << onCircle(centre, radius * value(scores[i]) / 100, -90 + 360.0 * double(i) / double(scores.size()));
    return points;
}

} // namespace

void SlideSetter::ring(const ReportScore &score, const QPointF &centre, double radius)
{
    const double inner = radius * 0.79;
    area(arc(centre, radius, inner, 0, 100), PaperInk::Track);
    if (!score.score) {
        text({centre.x() - radius, centre.y() - 40, 2 * radius, 90}, u"–"_s, 60, PaperInk::Second, true,
             SlideMark::Align::Centre);
        return;
    }
    const PaperInk ink = paperInkOf(score.level);
    if (score.low > 0)
        area(arc(centre, radius, inner, 0, score.low), ink);
    if (*score.score > score.low)
        area(arc(centre, radius, inner, score.low, *score.score), ink, SlideMark::Kind::Stripes);
    if (score.high > *score.score)
        path(arc(centre, radius - 2, inner + 2, *score.score, score.high), ink, 2.5, true);
    const double at = 135 + arcDegrees * *score.score / 100;
    path({onCircle(centre, inner - 8, at), onCircle(centre, radius + 8, at)}, PaperInk::Text, 6, false, false);
    text({centre.x() - radius, centre.y() - 75, 2 * radius, 150}, QString::number(qRound(*score.score)), 110,
         PaperInk::Text, true, SlideMark::Align::Centre);
}

/// The band of what could be, what is proven as a line, and a ring around the weakest.
void SlideSetter::radar(const QList<ReportScore> &scores, const QPointF &centre, double radius)
{
    if (scores.size() < 3)
        return;
    for (const double share : {0.2, 0.4, 0.6, 0.8, 1.0}) {
        QList<QPointF> line;
        for (qsizetype i = 0; i < scores.size(); ++i)
            line << onCircle(centre, radius * share, -90 + 360.0 * double(i) / double(scores.size()));
        path(line, PaperInk::Hair, share == 1.0 ? 2 : 1);
    }
    area(corners(scores, centre, radius, [](const ReportScore &s) { return s.score ? s.high : 0.0; }), PaperInk::Band);
    area(corners(scores, centre, radius, [](const ReportScore &s) { return s.score ? s.low : 0.0; }), PaperInk::White);
    path(corners(scores, centre, radius, [](const ReportScore &s) { return s.score ? s.high : 0.0; }), PaperInk::Target,
         1.5, true);
    const QList<QPointF> now =
        corners(scores, centre, radius, [](const ReportScore &s) { return s.score.value_or(0.0); });
    path(now, PaperInk::Text, 4);
    qsizetype weakest = 0;
    for (qsizetype i = 1; i < scores.size(); ++i)
        if (scores[i].score.value_or(101) < scores[weakest].score.value_or(101))
            weakest = i;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        const double degrees = -90 + 360.0 * double(i) / double(scores.size());
        if (scores[i].score) {
            QList<QPointF> dot;
            for (int corner = 0; corner < 24; ++corner)
                dot << onCircle(now[i], i == weakest ? 12 : 8, corner * 15);
            area(dot, i == weakest ? paperInkOf(scores[i].level) : PaperInk::Text);
        }
        const QPointF spot = onCircle(centre, radius + 46, degrees);
        const double across = std::cos(degrees * std::numbers::pi / 180);
        const auto align = across > 0.3    ? SlideMark::Align::Start
                           : across < -0.3 ? SlideMark::Align::End
                                           : SlideMark::Align::Centre;
        const double wide = 260;
        const double x = align == SlideMark::Align::Start ? spot.x() - 20
                         : align == SlideMark::Align::End ? spot.x() - wide + 20
                                                          : spot.x() - wide / 2;
        text({x, spot.y() - 32, wide, 32}, scores[i].label, 23, PaperInk::Text, true, align);
        text({x, spot.y(), wide, 30}, figureText(scores[i]), 22, PaperInk::Second, false, align);
    }
}

void SlideSetter::bar(const ReportScore &score, const QRectF &place)
{
    box(place, PaperInk::Track);
    if (!score.score)
        return;
    const PaperInk ink = paperInkOf(score.level);
    const auto part = [&place](double from, double to) {
        return QRectF(place.left() + place.width() * from / 100, place.top(), place.width() * (to - from) / 100,
                      place.height());
    };
    box(part(0, score.low), ink);
    box(part(score.low, *score.score), ink, SlideMark::Kind::Stripes);
    if (score.high > *score.score) {
        const QRectF rest = part(*score.score, score.high);
        path({rest.topLeft(), rest.topRight(), rest.bottomRight(), rest.bottomLeft()}, ink, 2, true);
    }
    const double x = place.left() + place.width() * *score.score / 100;
    path({{x, place.top() - 6}, {x, place.bottom() + 6}}, PaperInk::Text, 5, false, false);
}

/// What was seen, what is only claimed, and what is missing, never mixed.
void SlideSetter::basis(const ReportSummary &summary, const QRectF &place)
{
    const double all = std::max(1, summary.seen + summary.claimed + summary.missing);
    const double seen = place.width() * summary.seen / all;
    const double claimed = place.width() * summary.claimed / all;
    const QRectF missing(place.left() + seen + claimed, place.top(), place.width() - seen - claimed, place.height());
    box({place.left(), place.top(), seen, place.height()}, PaperInk::Second);
    box({place.left() + seen, place.top(), claimed, place.height()}, PaperInk::Second, SlideMark::Kind::Stripes);
    if (summary.missing > 0)
        path({missing.topLeft(), missing.topRight(), missing.bottomRight(), missing.bottomLeft()}, PaperInk::Second, 2,
             true);
    text({place.left(), place.bottom() + 12, place.width() + 60, 32},
         SlideChartsText::tr("%1 checks seen, %2 claimed, %3 with nothing known")
             .arg(summary.seen)
             .arg(summary.claimed)
             .arg(summary.missing),
         22, PaperInk::Second);
}

} // namespace sextant
