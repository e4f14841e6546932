// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/slides.h"

#include <QImage>

class QPainter;

namespace sextant {

/// What all slides of a report share.
struct SlideLook
{
    std::optional<quint32> brand;
    QImage logo;

    static SlideLook of(const ReportControl &control);
};

/// Draws a slide into a place of its shape; the caller has filled it with nothing or anything.
void paintSlide(QPainter &painter, const QRectF &place, const Slide &slide, const SlideLook &look);

/// The largest place of a slide's shape in the middle of another.
QRectF slidePlace(const QRectF &room);

} // namespace sextant
