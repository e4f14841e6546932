// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentwriters.h"
#include "reports/slidefileparts.h"
#include "reports/slides.h"
#include "reports/zippackage.h"

namespace sextant {

namespace {

constexpr double unitsEach = 7620; ///< of the file for one of ours: 12,192,000 for 1,600
constexpr double sizeEach = 60;    ///< hundredths of a point for one of ours
constexpr double shrink = 0.94;    ///< other programs set the letters wider

QByteArray units(double length)
{
    return QByteArray::number(qRound64(length * unitsEach));
}

QByteArray hex(quint32 colour)
{
    return QByteArray::number(colour, 16).rightJustified(6, '0').toUpper();
}

QByteArray solid(quint32 colour)
{
    return "<a:solidFill><a:srgbClr val=\"" + hex(colour) + "\"/></a:solidFill>";
}

QByteArray placed(const QRectF &place)
{
    return "<a:xfrm><a:off x=\"" + units(place.left()) + "\" y=\"" + units(place.top()) + "\"/><a:ext cx=\"" +
           units(place.width()) + "\" cy=\"" + units(place.height()) + "\"/></a:xfrm>";
}

QByteArray named(int id, const char *name)
{
    return "<p:cNvPr id=\"" + QByteArray::number(id) + "\" name=\"" + name + " " + QByteArray::number(id) + "\"/>";
}

QByteArray textShape(const SlideMark &mark, quint32 colour, int id)
{
    const char *align = mark.align == SlideMark::Align::Centre ? "ctr"
                        : mark.align == SlideMark::Align::End  ? "r"
                                                               : "l";
    const QByteArray size = QByteArray::number(qRound(mark.size * sizeEach * shrink / 10) * 10);
    return "<p:sp><p:nvSpPr>" + named(id, "Text") + "<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>" +
           placed(mark.place) +
           "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"square\" "
           "lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"/><a:lstStyle/><a:p><a:pPr algn=\"" +
           align + "\"/><a:r><a:rPr lang=\"en-GB\" sz=\"" + size + "\" b=\"" + (mark.strong ? "1" : "0") +
           "\" dirty=\"0\">" + solid(colour) + "</a:rPr><a:t>" + xmlText(mark.text) +
           "</a:t></a:r></a:p></p:txBody></p:sp>";
}

QRectF boxOf(const QList<QPointF> &points)
{
    QRectF box(points.value(0), QSizeF());
    for (const QPointF &point : points)
        box = QRectF(QPointF(std::min(box.left(), point.x()), std::min(box.top(), point.y())),
                     QPointF(std::max(box.right(), point.x()), std::max(box.bottom(), point.y())));
    return box;
}

QByteArray outline(const SlideMark &mark, const QRectF &box)
{
    QByteArray path = "<a:path w=\"" + units(box.width()) + "\" h=\"" + units(box.height()) + "\">";
    for (qsizetype i = 0; i < mark.points.size(); ++i) {
        const QByteArray point = "<a:pt x=\"" + units(mark.points[i].x() - box.left()) + "\" y=\"" +
                                 units(mark.points[i].y() - box.top()) + "\"/>";
        const QByteArray step = i == 0 ? "a:moveTo" : "a:lnTo";
        path += "<" + step + ">" + point + "</" + step + ">";
    }
    return path + (mark.closed ? "<a:close/>" : "") + "</a:path>";
}

/// A figure that can be moved and coloured like any other in the program that opens the file.
QByteArray drawnShape(const SlideMark &mark, quint32 colour, int id)
{
    const QRectF box = boxOf(mark.points);
    QByteArray fill = "<a:noFill/>";
    QByteArray line = "<a:ln><a:noFill/></a:ln>";
    if (mark.kind == SlideMark::Kind::Area)
        fill = solid(colour);
    else if (mark.kind == SlideMark::Kind::Stripes)
        fill = "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"" + hex(colour) +
               "\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>";
    else
        line = "<a:ln w=\"" + units(mark.width) + "\">" + solid(colour) +
               (mark.dashed ? "<a:prstDash val=\"sysDash\"/>" : "") + "</a:ln>";
    return "<p:sp><p:nvSpPr>" + named(id, "Figure") + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>" + placed(box) +
           "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>" +
           outline(mark, box) + "</a:pathLst></a:custGeom>" + fill + line + "</p:spPr></p:sp>";
}

QByteArray pictureShape(const SlideMark &mark, const QSize &picture, int id)
{
    const QSizeF size = QSizeF(picture).scaled(mark.place.size(), Qt::KeepAspectRatio);
    return "<p:pic><p:nvPicPr>" + named(id, "Logo") +
           "<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip "
           "r:embed=\"rId2\"/><a:stretch><a:fillRect/></a:stretch>"
           "</p:blipFill><p:spPr>" +
           placed({mark.place.topLeft(), size}) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>";
}

/// Width and height stand at a fixed place in the head of a PNG.
QSize sizeOfPng(const QByteArray &png)
{
    if (png.size() < 24)
        return {1, 1};
    const auto number = [&png](int at) {
        return int(quint32(quint8(png[at])) << 24 | quint32(quint8(png[at + 1])) << 16 |
                   quint32(quint8(png[at + 2])) << 8 | quint32(quint8(png[at + 3])));
    };
    return {std::max(1, number(16)), std::max(1, number(20))};
}

QByteArray slideXml(const Slide &slide, const ReportControl &control)
{
    QByteArray shapes;
    int id = 1;
    const QSize logo = sizeOfPng(control.logo);
    for (const SlideMark &mark : slide.marks) {
        const quint32 colour = paperColour(mark.ink, textColour(control));
        if (mark.kind == SlideMark::Kind::Text)
            shapes += textShape(mark, colour, ++id);
        else if (mark.kind == SlideMark::Kind::Picture)
            shapes += pictureShape(mark, logo, ++id);
        else
            shapes += drawnShape(mark, colour, ++id);
    }
    return xmlHead +
           "<p:sld xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
           "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld name=\"" +
           xmlText(slide.title) +
           "\"><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>" +
           shapes + "</p:spTree></p:cSld></p:sld>";
}

} // namespace

Result<QByteArray> writeSlides(const ReportDocument &document, const Ticket &ticket)
{
    const QList<Slide> slides = slidesOf(document);
    QList<PackagePart> parts = slideFileParts(slides.size(), !document.control.logo.isEmpty());
    parts.append({"docProps/core.xml", coreProperties(document.control.title, document.control.author,
                                                      document.at.toUTC().toString(Qt::ISODate))});
    if (!document.control.logo.isEmpty())
        parts.append({"ppt/media/logo.png", document.control.logo});
    for (qsizetype i = 0; i < slides.size(); ++i) {
        if (ticket.cancelled())
            return cancelledError();
        parts.append({"ppt/slides/slide" + QByteArray::number(i + 1) + ".xml", slideXml(slides[i], document.control)});
    }
    return zipPackage(parts);
}

} // namespace sextant
