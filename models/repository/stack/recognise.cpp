// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/stack/recognise.h"

#include "repository/globs.h"
#include "repository/manifests/manifesttext.h"
#include "repository/treecache.h"

#include <QHash>
#include <QVersionNumber>

#include <re2/re2.h>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::size_t largestFile = 1u << 20;
constexpr int mostFilesRead = 3000;
constexpr int mostHitsInFile = 50;

/// One thing while places are gathered: which versions were stated where.
struct Sighting
{
    StackItem item;
    QStringList versions;
};

QVersionNumber numberIn(const QString &version)
{
    qsizetype from = 0;
    while (from < version.size() && !version[from].isDigit())
        ++from;
    return QVersionNumber::fromString(version.mid(from));
}

class Recogniser
{
public:
    Recogniser(const StackRules &rules, QString commit)
        : m_rules(rules)
        , m_commit(std::move(commit))
    {
        for (const StackRule &rule : rules.items) {
            for (auto group = rule.packages.begin(); group != rule.packages.end(); ++group)
                for (const QString &package : group.value())
                    m_byPackage.insert(group.key() + u' ' + comparableName(group.key(), package), &rule);
            for (const QString &image : rule.images)
                m_byImage.insert(image, &rule);
            m_byId.insert(rule.id, &rule);
        }
    }

    void take(const QList<ManifestContent> &manifests)
    {
        QSet<QString> folders;
        for (const ManifestContent &manifest : manifests) {
            const QString path = QString::fromStdString(manifest.path);
            folders.insert(path.contains(u'/') ? path.section(u'/', 0, -2) : QString());
            for (const Declaration &one : manifest.declarations)
                if (const StackRule *rule =
                        m_byPackage.value(manifest.ecosystem + u' ' + comparableName(manifest.ecosystem, one.name)))
                    see(*rule, {path, one.line, m_commit, u"%1 %2"_s.arg(one.name, one.version).trimmed().left(200)},
                        m_byId.value(rule->id)->kind == StackKind::Framework ? one.version : QString());
        }
        if (folders.size() > 1)
            for (const ManifestContent &manifest : manifests)
                seePackage(QString::fromStdString(manifest.path));
    }

    void take(const StackRule &rule, const QString &path) { see(rule, {path, 0, m_commit, {}}, {}); }

    void takeImages(const QString &path, std::string_view content)
    {
        static const re2::RE2 image(
            R"((?m)^[ \t-]*(?:FROM(?:[ \t]+--platform=\S+)?|image:)[ \t]+["']?([a-z0-9][a-z0-9._/-]*)(?::([A-Za-z0-9._-]+))?)",
            re2::RE2::Latin1);
        re2::StringPiece rest(content.data(), content.size());
        std::string name;
        std::string tag;
        for (int hits = 0; hits < mostHitsInFile && re2::RE2::FindAndConsume(&rest, image, &name, &tag); ++hits) {
            QString known = QString::fromStdString(name);
            for (const QString &prefix : {u"docker.io/"_s, u"library/"_s})
                if (known.startsWith(prefix))
                    known.remove(0, prefix.size());
            const StackRule *rule = m_byImage.value(known);
            if (!rule)
                continue;
            const auto line = lineAt(content, std::size_t(rest.data() - content.data()));
            const QString version = QString::fromStdString(tag);
            see(*rule, {path, line, m_commit, (tag.empty() ? known : known + u':' + version).left(200)},
                version.isEmpty() || !version.front().isDigit() ? QString() : version);
        }
    }

    void takeVersion(const VersionRule &version, const re2::RE2 &pattern, const QString &path, std::string_view content)
    {
        const StackRule *rule = m_byId.value(version.item);
        re2::StringPiece rest(content.data(), content.size());
        std::string found;
        for (int hits = 0; rule && hits < mostHitsInFile && re2::RE2::FindAndConsume(&rest, pattern, &found); ++hits) {
            const QString text = QString::fromStdString(found).trimmed().left(60);
            see(*rule, {path, lineAt(content, std::size_t(rest.data() - content.data())), m_commit, text}, text);
        }
    }

    Stack finish(const QDate &today)
    {
        Stack stack;
        stack.tableDate = m_rules.tableDate;
        stack.tableSource = m_rules.tableSource;
        for (auto &[id, sighting] : m_seen) {
            StackItem &item = sighting.item;
            std::ranges::sort(item.places, {},
                              [](const Place &place) { return std::tuple(place.path.toUtf8(), place.line); });
            item.places.resize(std::min<qsizetype>(item.places.size(), Fact::placesKept));
            judge(sighting, today);
            stack.items.append(item);
        }
        std::ranges::sort(stack.items, [](const StackItem &a, const StackItem &b) {
            return std::tuple(a.kind, a.title.toCaseFolded()) < std::tuple(b.kind, b.title.toCaseFolded());
        });
        return stack;
    }

private:
    void see(const StackRule &rule, const Place &place, const QString &version)
    {
        Sighting &sighting = m_seen[rule.id];
        sighting.item.id = rule.id;
        sighting.item.title = rule.title;
        sighting.item.kind = rule.kind;
        ++sighting.item.count;
        // The places are bounded only when sorted, but a hostile tree must not fill the memory.
        if (sighting.item.places.size() < 50 * Fact::placesKept)
            sighting.item.places.append(place);
        if (!version.isEmpty() && sighting.versions.size() < 50 * Fact::placesKept)
            sighting.versions.append(version);
    }

    void seePackage(const QString &path)
    {
        const QString folder = path.contains(u'/') ? path.section(u'/', 0, -2) : u"."_s;
        Sighting &sighting = m_seen[u"package "_s + folder];
        sighting.item.id = u"package"_s;
        sighting.item.title = folder;
        sighting.item.kind = StackKind::Package;
        ++sighting.item.count;
        if (sighting.item.places.size() < Fact::placesKept)
            sighting.item.places.append({path, 0, m_commit, {}});
    }

    /// Of several versions the one that is worst off counts; of equals the oldest.
    void judge(Sighting &sighting, const QDate &today) const
    {
        const StackRule *rule = m_byId.value(sighting.item.id);
        if (!rule)
            return;
        std::optional<StackItem> worst;
        for (const QString &version : std::as_const(sighting.versions)) {
            StackItem one = sighting.item;
            one.version = version;
            judgeSupport(one, m_rules.ends.value(rule->product), today);
            const auto rank = [](const StackItem &item) {
                return std::tuple(-int(item.support), numberIn(item.version));
            };
            if (!worst || rank(one) < rank(*worst))
                worst = one;
        }
        if (worst)
            sighting.item = *worst;
        const bool abandoned = isAbandoned(*rule, m_rules.ends.value(rule->product), today);
        if (abandoned)
            sighting.item.newest.clear(); // there is none to go to
        if (rule->retired.isValid()) {
            sighting.item.supportEnds = rule->retired;
            sighting.item.support = rule->retired < today ? Support::Ended
                                    : abandoned           ? Support::EndsSoon
                                                          : Support::Supported;
        }
    }

    const StackRules &m_rules;
    QString m_commit;
    QHash<QString, const StackRule *> m_byPackage;
    QHash<QString, const StackRule *> m_byImage;
    QHash<QString, const StackRule *> m_byId;
    std::map<QString, Sighting> m_seen;
};

bool counts(const PathTraits &traits)
{
    return !traits.isOthersWork() && !traits.test && !traits.documentation && !traits.sample;
}

Result<std::vector<std::unique_ptr<re2::RE2>>> compile(const QList<VersionRule> &rules)
{
    std::vector<std::unique_ptr<re2::RE2>> patterns;
    for (const VersionRule &rule : rules) {
        patterns.push_back(std::make_unique<re2::RE2>(rule.pattern.toStdString(), re2::RE2::Latin1));
        if (!patterns.back()->ok())
            return inputError(QString::fromStdString(patterns.back()->error()), rule.pattern);
    }
    return patterns;
}

std::vector<QStringList> globsOf(const StackRules &rules)
{
    std::vector<QStringList> lists{rules.imageFiles};
    for (const StackRule &rule : rules.items)
        lists.push_back(rule.files);
    for (const VersionRule &rule : rules.versions)
        lists.push_back(rule.files);
    return lists;
}

} // namespace

Result<Stack> recogniseStack(git_odb *odb, const Listing &listing, const QList<ManifestContent> &manifests,
                             const QString &commit, const QDate &today, const Ticket &ticket)
{
    static const auto rules = loadStackRules();
    if (!rules)
        return rules.error();
    static const auto matcher = GlobMatcher::compile(globsOf(*rules));
    if (!matcher)
        return matcher.error();
    static const auto patterns = compile(rules->versions);
    if (!patterns)
        return patterns.error();
    const auto firstVersion = 1 + int(rules->items.size());
    Recogniser recogniser(*rules, commit);
    recogniser.take(manifests);
    int read = 0;
    for (const FileEntry &file : listing.files) {
        if (!counts(file.traits))
            continue;
        const std::vector<int> lists = matcher->match(file.path);
        if (lists.empty())
            continue;
        if (ticket.cancelled())
            return cancelledError();
        const QString path = QString::fromStdString(file.path);
        OdbObjectHandle object;
        for (const int list : lists) {
            if (list > 0 && list < firstVersion) {
                recogniser.take(rules->items[list - 1], path);
                continue;
            }
            std::size_t size = 0;
            git_object_t type = GIT_OBJECT_INVALID;
            if (!object && (++read > mostFilesRead || git_odb_read_header(&size, &type, odb, &file.id) < 0 ||
                            size > largestFile || git_odb_read(out(object), odb, &file.id) < 0))
                break;
            const std::string_view content = bytesOf(object.get());
            if (list == 0)
                recogniser.takeImages(path, content);
            else
                recogniser.takeVersion(rules->versions[list - firstVersion],
                                       *(*patterns)[std::size_t(list - firstVersion)], path, content);
        }
    }
    return recogniser.finish(today);
}

} // namespace sextant
