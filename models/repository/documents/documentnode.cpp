// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/documentnode.h"

#include <QCoreApplication>

namespace sextant {

namespace {

Result<Documents> listOf(const Result<DocumentPointer> &document)
{
    if (!document)
        return document.error();
    return Documents{*document};
}

} // namespace

Error documentTooLarge()
{
    return inputError(QCoreApplication::translate("Documents", "It is nested too deeply or too large to be read."));
}

Error documentBroken(int line)
{
    return inputError(QCoreApplication::translate("Documents", "Line %1 does not fit its format.").arg(line));
}

Result<Documents> readDocuments(DocumentFormat format, std::string_view text)
{
    if (text.size() > largestDocument)
        return documentTooLarge();
    switch (format) {
    case DocumentFormat::Yaml:
        return readYamlStream(text);
    case DocumentFormat::Json:
        return listOf(readJsonDocument(text));
    case DocumentFormat::Toml:
        return listOf(readTomlDocument(text));
    case DocumentFormat::Xml:
        return listOf(readXmlDocument(text));
    case DocumentFormat::Dockerfile:
        return listOf(readDockerfile(text));
    case DocumentFormat::Terraform:
        return listOf(readTerraform(text));
    }
    return documentTooLarge();
}

} // namespace sextant
