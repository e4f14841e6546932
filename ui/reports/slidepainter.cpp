// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/slidepainter.h"

#include "theme/texture.h"

#include <QPainter>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double slideStripeScale = 2;

QPainterPath pathOf(const SlideMark &mark)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(mark.points));
    if (mark.closed)
        path.closeSubpath();
    return path;
}

void paintText(QPainter &painter, const SlideMark &mark, const QColor &colour)
{
    QFont font(QStringList{u"Inter"_s, u"DejaVu Sans"_s});
    font.setPixelSize(int(mark.size));
    font.setWeight(mark.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    painter.setPen(colour);
    const int align = mark.align == SlideMark::Align::Centre ? Qt::AlignHCenter
                      : mark.align == SlideMark::Align::End  ? Qt::AlignRight
                                                             : Qt::AlignLeft;
    painter.drawText(mark.place, align | Qt::AlignTop | Qt::TextWordWrap, mark.text);
}

void paintMark(QPainter &painter, const SlideMark &mark, const SlideLook &look)
{
    const QColor colour(QRgb(paperColour(mark.ink, look.brand)));
    switch (mark.kind) {
    case SlideMark::Kind::Text:
        paintText(painter, mark, colour);
        break;
    case SlideMark::Kind::Area:
        painter.fillPath(pathOf(mark), colour);
        break;
    case SlideMark::Kind::Stripes:
        Texture::fill(painter, pathOf(mark), colour, Fill::Stripes, slideStripeScale);
        break;
    case SlideMark::Kind::Path: {
        QPen pen(colour, mark.width, mark.dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (mark.dashed)
            pen.setDashPattern({2, 2});
        painter.strokePath(pathOf(mark), pen);
        break;
    }
    case SlideMark::Kind::Picture: {
        const QSizeF size = QSizeF(look.logo.size()).scaled(mark.place.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(mark.place.topLeft(), size), look.logo);
        break;
    }
    }
}

} // namespace

SlideLook SlideLook::of(const ReportControl &control)
{
    return {textColour(control), QImage::fromData(control.logo)};
}

void paintSlide(QPainter &painter, const QRectF &place, const Slide &slide, const SlideLook &look)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipRect(place, Qt::IntersectClip);
    painter.translate(place.topLeft());
    painter.scale(place.width() / Slide::size.width(), place.height() / Slide::size.height());
    painter.fillRect(QRectF({}, Slide::size), Qt::white);
    for (const SlideMark &mark : slide.marks)
        paintMark(painter, mark, look);
    painter.restore();
}

QRectF slidePlace(const QRectF &room)
{
    QRectF place({}, Slide::size.scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    return place;
}

} // namespace sextant
