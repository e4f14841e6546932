// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/pipelinedefinition.h"

#include <array>

#include <re2/re2.h>

namespace sextant {

extern const PipelineReader githubReader, githubActionReader, gitlabReader, gitlabPartReader, jenkinsReader;

std::span<const PipelineReader *const> pipelineReaders()
{
    static constexpr std::array list{&githubReader, &githubActionReader, &gitlabReader, &gitlabPartReader,
                                     &jenkinsReader};
    return list;
}

const PipelineReader *pipelineReaderFor(std::string_view path)
{
    const auto readers = pipelineReaders();
    const auto reader = std::ranges::find_if(readers, [path](const PipelineReader *one) { return one->reads(path); });
    return reader != readers.end() ? *reader : nullptr;
}

// What goes on into another program or a file is not printed.
std::vector<int> printedSecrets(std::string_view text)
{
    static const re2::RE2 printing(R"((?:^|[\s;&"'])(?:echo|printf|Write-Host)\s[^|>#]*)"
                                   R"((?:\$\{\{\s*secrets\.\w|\$\{?\w*(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY)\b))"
                                   R"([^|>]*$)");
    static const re2::RE2 masked(R"(::add-mask::|\$\{?#)");
    std::vector<int> lines;
    int line = 0;
    for (std::size_t at = 0; at <= text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const re2::StringPiece one(text.data() + at, end - at);
        if (re2::RE2::PartialMatch(one, printing) && !re2::RE2::PartialMatch(one, masked))
            lines.push_back(line + 1);
        at = end + 1;
    }
    return lines;
}

} // namespace sextant
