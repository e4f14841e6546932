// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findingmatch.h"

#include <QHashFunctions>

#include <unordered_map>

namespace sextant {

namespace {

/// One finding alone says too little about its file, unless its tool has marked the line.
constexpr std::size_t fewestOfUnmarkedFile = 2;

std::size_t hashOf(std::string_view text)
{
    // The seed is chosen anew at each start.
    const std::size_t hash = qHash(QByteArrayView(text.data(), qsizetype(text.size())), QHashSeed::globalSeed());
    return text.empty() ? 0 : hash | 1;
}

std::size_t together(std::initializer_list<std::size_t> parts)
{
    return qHashRange(parts.begin(), parts.end(), QHashSeed::globalSeed()) | 1;
}

bool isInFile(const FindingTraits &traits)
{
    return traits.path != 0 &&
           (traits.findingClass == FindingClass::Code || traits.findingClass == FindingClass::Quality ||
            traits.findingClass == FindingClass::Infrastructure || traits.findingClass == FindingClass::Secret);
}

std::size_t ruleOf(const FindingTraits &traits)
{
    return together({std::size_t(traits.findingClass), traits.rule});
}

/// What a pass goes by; 0: nothing that this pass could recognise it by.
using Likeness = std::size_t (*)(const FindingTraits &);

std::size_t sameMarkInFile(const FindingTraits &traits)
{
    return isInFile(traits) && traits.fingerprint ? together({ruleOf(traits), traits.path, traits.fingerprint}) : 0;
}

std::size_t sameWordsInLine(const FindingTraits &traits)
{
    return isInFile(traits) ? together({ruleOf(traits), traits.path, traits.message, std::size_t(traits.line)}) : 0;
}

std::size_t sameWordsInFile(const FindingTraits &traits)
{
    // Two secrets of one kind are told of in the same words, and are two all the same.
    return isInFile(traits) && traits.findingClass != FindingClass::Secret
               ? together({ruleOf(traits), traits.path, traits.message})
               : 0;
}

std::size_t sameLineInOtherWords(const FindingTraits &traits)
{
    return isInFile(traits) && !traits.fingerprint && traits.findingClass != FindingClass::Secret
               ? together({ruleOf(traits), traits.path, std::size_t(traits.line)})
               : 0;
}

std::size_t sameMarkInMovedFile(const FindingTraits &traits)
{
    return isInFile(traits) && traits.fingerprint ? together({ruleOf(traits), traits.fileName, traits.fingerprint}) : 0;
}

std::size_t sameLineInMovedFile(const FindingTraits &traits)
{
    return isInFile(traits) ? together({ruleOf(traits), traits.fileName, traits.message, std::size_t(traits.line)}) : 0;
}

std::size_t sameMarkAnywhere(const FindingTraits &traits)
{
    return isInFile(traits) && traits.fingerprint ? together({ruleOf(traits), traits.fingerprint}) : 0;
}

std::size_t samePackage(const FindingTraits &traits)
{
    return traits.packageName ? together({std::size_t(traits.findingClass), traits.vulnerability, traits.packageName})
                              : 0;
}

/// Those of both lists that have no partner yet.
class Matching
{
public:
    Matching(std::span<const FindingTraits> gone, std::span<const FindingTraits> fresh)
        : m_gone(gone)
        , m_fresh(fresh)
        , m_goneTaken(gone.size(), false)
        , m_partner(fresh.size(), none)
    {}

    void pass(Likeness likeness);
    /// What is gone from one file altogether, where it is the same as what is new in another.
    void passOfFiles();
    std::vector<FindingMove> moves() const;

private:
    static constexpr std::size_t none = std::size_t(-1);

    /// One of each list, as long as there is only one.
    struct Pair
    {
        std::size_t gone = none, fresh = none;
        bool ambiguous = false;
    };
    struct File
    {
        std::vector<std::pair<std::size_t, std::size_t>> findings; ///< likeness, and place in the list
        bool isMarked = true;
    };
    using Files = std::unordered_map<std::size_t, File>; ///< by path

    void take(std::size_t gone, std::size_t fresh)
    {
        m_goneTaken[gone] = true;
        m_partner[fresh] = gone;
    }
    static void put(std::size_t &place, std::size_t value, bool &ambiguous)
    {
        ambiguous = ambiguous || place != none;
        place = value;
    }
    static void add(Files &files, const FindingTraits &traits, std::size_t at);
    static std::size_t contentOf(File &file);

    std::span<const FindingTraits> m_gone, m_fresh;
    std::vector<bool> m_goneTaken;
    std::vector<std::size_t> m_partner; ///< of each of fresh
};

void Matching::pass(Likeness likeness)
{
    std::unordered_map<std::size_t, Pair> pairs;
    for (std::size_t at = 0; at < m_gone.size(); ++at)
        if (const std::size_t key = m_goneTaken[at] ? 0 : likeness(m_gone[at]))
            put(pairs[key].gone, at, pairs[key].ambiguous);
    for (std::size_t at = 0; at < m_fresh.size() && !pairs.empty(); ++at)
        if (const std::size_t key = m_partner[at] != none ? 0 : likeness(m_fresh[at]))
            if (const auto pair = pairs.find(key); pair != pairs.end())
                put(pair->second.fresh, at, pair->second.ambiguous);
    for (const auto &[key, pair] : pairs)
        if (!pair.ambiguous && pair.fresh != none)
            take(pair.gone, pair.fresh);
}

void Matching::add(Files &files, const FindingTraits &traits, std::size_t at)
{
    if (!isInFile(traits))
        return;
    File &file = files[traits.path];
    const std::size_t mark = traits.fingerprint ? traits.fingerprint : traits.message;
    file.findings.emplace_back(together({ruleOf(traits), mark, std::size_t(traits.line)}), at);
    file.isMarked = file.isMarked && traits.fingerprint;
}

/// 0: it says too little.
std::size_t Matching::contentOf(File &file)
{
    if (!file.isMarked && file.findings.size() < fewestOfUnmarkedFile)
        return 0;
    std::ranges::sort(file.findings);
    std::size_t content = file.findings.size();
    for (const auto &finding : file.findings)
        content = together({content, finding.first});
    return content;
}

void Matching::passOfFiles()
{
    Files before, now;
    for (std::size_t at = 0; at < m_gone.size(); ++at)
        if (!m_goneTaken[at])
            add(before, m_gone[at], at);
    for (std::size_t at = 0; at < m_fresh.size(); ++at)
        if (m_partner[at] == none)
            add(now, m_fresh[at], at);
    struct Candidates
    {
        const File *before = nullptr, *now = nullptr;
        bool ambiguous = false;
    };
    std::unordered_map<std::size_t, Candidates> byContent;
    const auto offer = [&byContent](Files &files, const File *Candidates::*side) {
        for (auto &[path, file] : files)
            if (const std::size_t content = contentOf(file)) {
                Candidates &candidates = byContent[content];
                candidates.ambiguous = candidates.ambiguous || candidates.*side;
                candidates.*side = &file;
            }
    };
    offer(before, &Candidates::before);
    offer(now, &Candidates::now);
    for (const auto &[content, files] : byContent)
        if (!files.ambiguous && files.before && files.now)
            for (std::size_t at = 0; at < files.before->findings.size(); ++at)
                take(files.before->findings[at].second, files.now->findings[at].second);
}

std::vector<FindingMove> Matching::moves() const
{
    std::vector<FindingMove> moves;
    for (std::size_t at = 0; at < m_partner.size(); ++at)
        if (m_partner[at] != none)
            moves.push_back({m_partner[at], at});
    return moves;
}

} // namespace

FindingTraits traitsOf(FindingClass findingClass, std::string_view rule, std::string_view path, int line,
                       std::string_view message, std::string_view fingerprint, std::string_view package,
                       std::string_view vulnerability)
{
    const auto slash = path.rfind('/');
    const auto at = package.rfind('@');
    const bool hasVersion = at != 0 && at != package.npos;
    return {findingClass,
            line,
            hashOf(rule),
            hashOf(path),
            hashOf(slash == path.npos ? path : path.substr(slash + 1)),
            hashOf(message),
            hashOf(fingerprint),
            hashOf(vulnerability.empty() ? rule : vulnerability),
            hasVersion ? hashOf(package.substr(0, at)) : 0};
}

std::vector<FindingMove> matchMoved(std::span<const FindingTraits> gone, std::span<const FindingTraits> fresh)
{
    if (gone.empty() || fresh.empty())
        return {};
    Matching matching(gone, fresh);
    for (const Likeness likeness : {sameMarkInFile, sameWordsInLine, sameWordsInFile, sameLineInOtherWords})
        matching.pass(likeness);
    matching.passOfFiles();
    for (const Likeness likeness : {sameMarkInMovedFile, sameLineInMovedFile, sameMarkAnywhere, samePackage})
        matching.pass(likeness);
    return matching.moves();
}

} // namespace sextant
