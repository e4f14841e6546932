// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/slides.h"

namespace sextant {

/// Puts marks on one slide, the parts one below the other.
class SlideSetter
{
public:
    static constexpr double left = 80;
    static constexpr double right = 1520;
    static constexpr double top = 190;
    static constexpr double bottom = 800;

    explicit SlideSetter(Slide &slide);

    void title(const QString &text, const QString &subtitle = {});
    void foot(const ReportDocument &document, qsizetype number, qsizetype count);

    void text(const QRectF &place, const QString &text, double size, PaperInk ink = PaperInk::Text, bool strong = false,
              SlideMark::Align align = SlideMark::Align::Start);
    void area(const QList<QPointF> &points, PaperInk ink, SlideMark::Kind kind = SlideMark::Kind::Area);
    void box(const QRectF &place, PaperInk ink, SlideMark::Kind kind = SlideMark::Kind::Area);
    void path(const QList<QPointF> &points, PaperInk ink, double width, bool dashed = false, bool closed = true);

    void ring(const ReportScore &score, const QPointF &centre, double radius);
    void radar(const QList<ReportScore> &scores, const QPointF &centre, double radius);
    void bar(const ReportScore &score, const QRectF &place);
    void basis(const ReportSummary &summary, const QRectF &place);

    void operator()(const ReportParagraph &paragraph);
    void operator()(const ReportList &list);
    void operator()(const ReportScores &scores);
    void operator()(const ReportTable &table);

    /// Lines that a text needs in a width, from the usual width of letters: there are no fonts here.
    static int linesOf(const QString &text, double width, double size);

private:
    void more(qsizetype left);

    Slide &m_slide;
    double m_y = top;
};

} // namespace sextant
