// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/manifesttext.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Reads one <dependency>; what lies deeper, as exclusions do, is not its own name.
Declaration readDependency(QXmlStreamReader &xml)
{
    Declaration found;
    found.line = int(xml.lineNumber());
    QString group;
    while (xml.readNextStartElement()) {
        if (xml.name() == "groupId"_L1)
            group = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else if (xml.name() == "artifactId"_L1)
            found.name = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else if (xml.name() == "version"_L1)
            found.version = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else
            xml.skipCurrentElement();
    }
    found.name = group + u':' + found.name;
    return found;
}

Result<QList<Declaration>> readMaven(std::string_view text, std::string_view fileName)
{
    QXmlStreamReader xml(QByteArray(text.data(), qsizetype(text.size())));
    QList<Declaration> declarations;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "dependency"_L1)
            declarations.append(readDependency(xml));
    if (xml.hasError())
        return inputError(xml.errorString(), fromBytes(fileName));
    return declarations;
}

} // namespace

extern const ManifestReader mavenManifest;
const ManifestReader mavenManifest{"maven", [](std::string_view name) { return name == "pom.xml"; }, readMaven};

} // namespace sextant
