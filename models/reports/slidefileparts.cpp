// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/slidefileparts.h"

#include "reports/zippackage.h"

namespace sextant {

namespace {

const QByteArray spaces = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" +
                          officeRelations + "\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
const QByteArray noShapes =
    "<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
    "</p:spTree></p:cSld>";
const QByteArray typeHead = "application/vnd.openxmlformats-officedocument.presentationml.";

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + officeRelations + "/" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray &items)
{
    return xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + items +
           "</Relationships>";
}

QByteArray contentTypes(qsizetype slides)
{
    const auto part = [](const QByteArray &path, const QByteArray &type) {
        return QByteArray("<Override PartName=\"/" + path + "\" ContentType=\"" + type + "\"/>");
    };
    QByteArray types = part("ppt/presentation.xml", typeHead + "presentation.main+xml") +
                       part("ppt/slideMasters/slideMaster1.xml", typeHead + "slideMaster+xml") +
                       part("ppt/slideLayouts/slideLayout1.xml", typeHead + "slideLayout+xml") +
                       part("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml") +
                       part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    for (qsizetype i = 1; i <= slides; ++i)
        types += part("ppt/slides/slide" + QByteArray::number(i) + ".xml", typeHead + "slide+xml");
    return xmlHead +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
           "ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>" +
           types + "</Types>";
}

QByteArray theme()
{
    const auto colour = [](const QByteArray &name, const QByteArray &value) {
        return QByteArray("<a:" + name + "><a:srgbClr val=\"" + value + "\"/></a:" + name + ">");
    };
    const QByteArray colours = colour("dk1", "16202B") + colour("lt1", "FFFFFF") + colour("dk2", "465463") +
                               colour("lt2", "E3E8ED") + colour("accent1", "1F4FB8") + colour("accent2", "95240F") +
                               colour("accent3", "B7690A") + colour("accent4", "097365") + colour("accent5", "164580") +
                               colour("accent6", "757D86") + colour("hlink", "1F4FB8") + colour("folHlink", "465463");
    const QByteArray font = "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    const QByteArray fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const QByteArray line = "<a:ln w=\"9525\">" + fill + "</a:ln>";
    const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    return xmlHead +
           "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Sextant\">"
           "<a:themeElements><a:clrScheme name=\"Sextant\">" +
           colours + "</a:clrScheme><a:fontScheme name=\"Sextant\"><a:majorFont>" + font +
           "</a:majorFont><a:minorFont>" + font +
           "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Sextant\"><a:fillStyleLst>" + fill + fill + fill +
           "</a:fillStyleLst><a:lnStyleLst>" + line + line + line + "</a:lnStyleLst><a:effectStyleLst>" + effect +
           effect + effect + "</a:effectStyleLst><a:bgFillStyleLst>" + fill + fill + fill +
           "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
}

QByteArray presentation(qsizetype slides)
{
    QByteArray ids;
    for (qsizetype i = 0; i < slides; ++i)
        ids +=
            "<p:sldId id=\"" + QByteArray::number(256 + i) + "\" r:id=\"rIdSlide" + QByteArray::number(i + 1) + "\"/>";
    return xmlHead + "<p:presentation " + spaces +
           "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rIdMaster\"/></p:sldMasterIdLst><p:sldIdLst>" +
           ids +
           "</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
           "</p:presentation>";
}

} // namespace

QList<PackagePart> slideFileParts(qsizetype slides, bool hasLogo)
{
    QByteArray slideRelations;
    for (qsizetype i = 1; i <= slides; ++i) {
        const QByteArray number = QByteArray::number(i);
        slideRelations += relationship("rIdSlide" + number, "slide", "slides/slide" + number + ".xml");
    }
    const QByteArray map = "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" "
                           "accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" "
                           "accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
    QList<PackagePart> parts{
        {"[Content_Types].xml", contentTypes(slides)},
        {"_rels/.rels",
         relationships(relationship("rId1", "officeDocument", "ppt/presentation.xml") +
                       "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                       "metadata/core-properties\" Target=\"docProps/core.xml\"/>")},
        {"ppt/presentation.xml", presentation(slides)},
        {"ppt/_rels/presentation.xml.rels",
         relationships(relationship("rIdMaster", "slideMaster", "slideMasters/slideMaster1.xml") +
                       relationship("rIdTheme", "theme", "theme/theme1.xml") + slideRelations)},
        {"ppt/theme/theme1.xml", theme()},
        {"ppt/slideMasters/slideMaster1.xml",
         xmlHead + "<p:sldMaster " + spaces + ">" + noShapes + map +
             "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst></p:sldMaster>"},
        {"ppt/slideMasters/_rels/slideMaster1.xml.rels",
         relationships(relationship("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml") +
                       relationship("rId2", "theme", "../theme/theme1.xml"))},
        {"ppt/slideLayouts/slideLayout1.xml",
         xmlHead + "<p:sldLayout " + spaces + " type=\"blank\">" + noShapes + "</p:sldLayout>"},
        {"ppt/slideLayouts/_rels/slideLayout1.xml.rels",
         relationships(relationship("rId1", "slideMaster", "../slideMasters/slideMaster1.xml"))}};
    for (qsizetype i = 1; i <= slides; ++i)
        parts.append({"ppt/slides/_rels/slide" + QByteArray::number(i) + ".xml.rels",
                      relationships(relationship("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml") +
                                    (hasLogo ? relationship("rId2", "image", "../media/logo.png") : QByteArray()))});
    return parts;
}

} // namespace sextant
