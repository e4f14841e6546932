// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/workflows/yamlnode.h"

namespace sextant {

/// Whatever the format, a document is the same tree of text, lists and mappings with lines. Keys of a mapping may
/// repeat where the format lets them, as instructions of a Dockerfile and children in XML do; "@name" is an attribute.
using DocumentNode = YamlNode;
using DocumentEntry = YamlEntry;
using DocumentPointer = std::shared_ptr<const DocumentNode>;
using Documents = std::vector<DocumentPointer>;

constexpr std::size_t largestDocument = 1u << 20;
constexpr int deepestDocument = 64;
constexpr int mostDocumentNodes = 100'000;

enum class DocumentFormat : quint8 { Yaml, Json, Toml, Xml, Dockerfile, Terraform };

/// All documents of a text: YAML may hold several. Bounded in size, depth and nodes; the error says why there are none.
Result<Documents> readDocuments(DocumentFormat format, std::string_view text);

Result<DocumentPointer> readJsonDocument(std::string_view text);
Result<DocumentPointer> readTomlDocument(std::string_view text);
Result<DocumentPointer> readXmlDocument(std::string_view text);
/// Stages with their instructions: "stages.*.FROM", ".image", ".RUN"; and "final", the last one with what it takes over
/// from stages before it and only the last USER, HEALTHCHECK, CMD and ENTRYPOINT, which are those that count.
Result<DocumentPointer> readDockerfile(std::string_view text);
/// Blocks by their kind and labels: "resource.aws_db_instance.*.multi_az". Values stay text; nothing is computed.
Result<DocumentPointer> readTerraform(std::string_view text);

Error documentTooLarge();
Error documentBroken(int line);

} // namespace sextant
