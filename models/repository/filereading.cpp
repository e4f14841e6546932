// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/filereading.h"

#include "repository/metrics/hacks.h"
#include "repository/treecache.h"

namespace sextant {

namespace {

constexpr std::size_t largestTextFile = 1u << 20;
constexpr std::size_t binaryWindow = 8000;

/// Partial copies often leave out just what nobody would search: pictures, builds, the work of others.
bool isOfUse(const FileEntry &file)
{
    return !file.traits.isOthersWork() && (file.language || manifestReaderFor(file.path));
}

void readManifest(const FileEntry &file, std::string_view content, FileReading &reading)
{
    const ManifestReader *reader = manifestReaderFor(file.path);
    if (!reader || file.traits.isOthersWork() || file.traits.test)
        return;
    const auto slash = file.path.rfind('/');
    const auto declared =
        reader->read(content, std::string_view(file.path).substr(slash == std::string::npos ? 0 : slash + 1));
    if (!declared) {
        reading.unreadableManifest = declared.error().what.left(200);
        return;
    }
    reading.ecosystem = QString::fromLatin1(reader->ecosystem);
    reading.declarations = *declared;
}

void readText(const FileEntry &file, std::string_view content, const TextSearch &search,
              const DocumentSearch &documents, FileReading &reading)
{
    readManifest(file, content, reading);
    reading.documents = documents.read(content, file.path, file.name(), file.traits);
    if (!file.traits.isOthersWork() && !file.traits.test && pipelineReaderFor(file.path))
        reading.pipeline = std::make_shared<const PipelineDefinition>(readPipeline(file.path, content, search));
    if (!file.language)
        return;
    PathTraits traits = file.traits;
    traits.generated = traits.generated || looksGenerated(content);
    traits.minified = traits.minified || looksMinified(content);
    if (file.language->isSource && !traits.isOthersWork()) {
        reading.source = countLines(content);
        reading.test = traits.test;
    }
    reading.searched = TextSearch::isSearched(file.language->kind, traits);
    if (reading.searched)
        reading.hits = search.search(content, file.language->kind, QString::fromStdString(file.path), file.name());
}

} // namespace

Result<FileReading> readFile(git_odb *odb, const FileEntry &file, const TextSearch &search,
                             const DocumentSearch &documents, Missing missing)
{
    FileReading reading;
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, odb, &file.id) == 0 && size > largestTextFile) {
        reading.content = FileReading::Content::TooLarge;
        return reading;
    }
    if ((missing == Missing::Filtered || !isOfUse(file)) && !git_odb_exists(odb, &file.id)) {
        reading.content = FileReading::Content::Absent;
        reading.searched = file.language && TextSearch::isSearched(file.language->kind, file.traits);
        return reading;
    }
    const auto object = readObject(odb, file.id);
    if (!object) {
        Error error = object.error();
        error.where = QString::fromStdString(file.path);
        return error;
    }
    const std::string_view content = bytesOf(object->get());
    if (content.starts_with("version https://git-lfs.github.com/spec/"))
        reading.content = FileReading::Content::LfsPointer;
    else if (content.substr(0, binaryWindow).find('\0') != std::string_view::npos)
        reading.content = FileReading::Content::Binary;
    else
        readText(file, content, search, documents, reading);
    return reading;
}

} // namespace sextant
