// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/coveragetally.h"
#include "importers/textlines.h"

#include <QCoreApplication>

#include <set>

namespace sextant {

namespace {

constexpr auto goCoverId = "go-coverprofile";

int goCoverConfidence(const ReportHead &head)
{
    static constexpr std::string_view modes[] = {"mode: set", "mode: count", "mode: atomic"};
    return std::ranges::any_of(modes, [&](std::string_view mode) { return head.text().starts_with(mode); }) ? 95 : 0;
}

struct Block
{
    double statements = 0;
    bool covered = false;
};

struct GoCoverCounted
{
    std::unordered_map<std::string, Block> blocks; ///< by "file:line.column,line.column"
    std::set<std::string, std::less<>> files;
    double repeated = 0;
};

/// "file:line.column,line.column statements hits"; false when the line is another.
bool addBlock(std::string_view line, GoCoverCounted &counted)
{
    const std::size_t hitsAt = line.rfind(' ');
    if (hitsAt == std::string_view::npos || hitsAt == 0)
        return false;
    const std::size_t statementsAt = line.rfind(' ', hitsAt - 1);
    if (statementsAt == std::string_view::npos)
        return false;
    const std::string_view place = line.substr(0, statementsAt);
    const auto statements = leadingNumber(line.substr(statementsAt + 1));
    const auto hits = leadingNumber(line.substr(hitsAt + 1));
    const std::size_t colon = place.rfind(':');
    if (!statements || !hits || colon == std::string_view::npos || place.find(',', colon) == std::string_view::npos)
        return false;
    counted.files.emplace(place.substr(0, colon));
    const auto [block, isNew] = counted.blocks.try_emplace(std::string(place), Block{*statements, false});
    block->second.covered |= *hits > 0;
    counted.repeated += isNew ? 0 : 1;
    return true;
}

void addFigures(const GoCoverCounted &counted, Reading &reading)
{
    double covered = 0, all = 0;
    for (const auto &[place, block] : counted.blocks) {
        all += block.statements;
        covered += block.covered ? block.statements : 0;
    }
    reading.figure("files", double(counted.files.size()));
    reading.figure("blocks", double(counted.blocks.size()));
    reading.figure("duplicate_blocks", counted.repeated);
    addShare(reading, "statements", covered, all);
    addPercentage(reading, "statement_pct", covered, all);
}

Result<Report> readGoCover(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(goCoverId, "go test", {}, sink, ticket);
    GoCoverCounted counted;
    bool hasMode = false;
    const Status lines = forEachLine(bytes, ticket, [&](std::string_view line) {
        constexpr std::string_view mode = "mode: ";
        if (line.empty())
            return;
        if (line.starts_with(mode)) {
            // Profiles are often put together, each with its first line.
            if (!std::exchange(hasMode, true))
                reading.countWord("mode_", line.substr(mode.size()));
        } else if (!hasMode) {
            reading.missing(mode);
        } else if (!addBlock(line, counted)) {
            reading.missing("file:line.column,line.column statements hits");
        }
    });
    if (!lines)
        return lines.error();
    if (!hasMode)
        reading.missing("mode: ");
    if (!bytes.ends_with('\n'))
        reading.warn(QCoreApplication::translate("importers", "The last line has no end; the file may be cut off."));
    addFigures(counted, reading);
    return reading.finished();
}

} // namespace

extern const Importer goCoverImporter;
const Importer goCoverImporter{goCoverId, QT_TRANSLATE_NOOP("importers", "Go cover profile"), goCoverConfidence,
                               readGoCover};

} // namespace sextant
