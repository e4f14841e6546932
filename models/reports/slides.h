// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papercolours.h"
#include "reports/reportdocument.h"

#include <QRectF>

namespace sextant {

/// One thing on a slide. The screen paints it, a slide file has it as a shape that can be edited.
struct SlideMark
{
    enum class Kind : quint8 {
        Text,
        Area,    ///< points, filled
        Stripes, ///< the same, claimed and not seen
        Path,    ///< points, drawn
        Picture, ///< the logo
    };
    enum class Align : quint8 { Start, Centre, End };

    Kind kind = Kind::Text;
    QRectF place; ///< of a text or the picture; leading edges are left here, the painter mirrors texts by themselves
    QString text = {};
    double size = 24;
    bool strong = false;
    Align align = Align::Start;
    PaperInk ink = PaperInk::Text;
    QList<QPointF> points = {};
    double width = 2; ///< of a path
    bool dashed = false;
    bool closed = true;
};

/// One page of the story that a report tells, in a space of 1600 by 900.
struct Slide
{
    static constexpr QSizeF size{1600, 900};

    QString id;     ///< of its section
    QString title;  ///< says the message, not the topic
    QString speech; ///< all that it shows, for people who hear it
    QString hint;   ///< where the figures come from, for the one who speaks
    QList<SlideMark> marks;
};

/// The story of a report: a cover, one slide for each section, and how it was measured. Pure; what the report leaves
/// out is in no slide. stepsDone: the slide of the next steps shows what so many of them would bring.
QList<Slide> slidesOf(const ReportDocument &document, int stepsDone = 0);

} // namespace sextant
