// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/manifesttext.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

Result<QList<Declaration>> readNuGet(std::string_view text, std::string_view fileName)
{
    QXmlStreamReader xml(QByteArray(text.data(), qsizetype(text.size())));
    QList<Declaration> declarations;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() != "PackageReference"_L1 && xml.name() != "PackageVersion"_L1)
            continue;
        const auto attributes = xml.attributes();
        const QString name = attributes.value("Include"_L1).toString();
        if (!name.isEmpty())
            declarations.append({name, attributes.value("Version"_L1).toString(), int(xml.lineNumber())});
    }
    if (xml.hasError())
        return inputError(xml.errorString(), fromBytes(fileName));
    return declarations;
}

bool readsNuGet(std::string_view name)
{
    return name.ends_with(".csproj") || name.ends_with(".fsproj") || name.ends_with(".vbproj") ||
           name == "Directory.Packages.props" || name == "Directory.Build.props";
}

} // namespace

extern const ManifestReader nugetManifest;
const ManifestReader nugetManifest{"nuget", readsNuGet, readNuGet};

} // namespace sextant
