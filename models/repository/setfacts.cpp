// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/setfacts.h"

#include "repository/repositorytext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// With more than one in so many files missing, "not found" would say more than was seen.
constexpr int leastPresence = 20;

Fact factNamed(const QString &id)
{
    Fact fact;
    fact.id = id;
    return fact;
}

void found(Fact &fact, const Place &place)
{
    fact.outcome = Fact::Outcome::Found;
    ++fact.count;
    if (fact.places.size() < Fact::placesKept)
        fact.places.append(place);
}

/// Literal lists of globs stand in the conditions themselves.
QStringList globConditions(const Catalogue &catalogue)
{
    QSet<QString> ids;
    const auto take = [&ids](const QList<FactCondition> &conditions) {
        for (const FactCondition &condition : conditions)
            if (condition.factId.startsWith("glob:"_L1))
                ids.insert(condition.factId);
    };
    for (const Check &check : catalogue.checks)
        for (const Detector &detector : check.detectors)
            take(detector.needs);
    for (const ProfileQuestion &question : catalogue.profile)
        take(question.prefilledBy);
    return ids.values();
}

} // namespace

FileSearch::FileSearch(QStringList ids, GlobMatcher matcher)
    : m_ids(std::move(ids))
    , m_matcher(std::move(matcher))
{}

Result<FileSearch> FileSearch::compile(const Catalogue &catalogue)
{
    QStringList ids;
    std::vector<QStringList> lists;
    for (auto set = catalogue.fileSets.begin(); set != catalogue.fileSets.end(); ++set) {
        ids << u"file:"_s + set.key();
        lists.push_back(set->globs);
    }
    for (const QString &id : globConditions(catalogue)) {
        ids << id;
        lists.push_back(id.mid(5).split(u',', Qt::SkipEmptyParts));
    }
    auto matcher = GlobMatcher::compile(lists);
    if (!matcher)
        return matcher.error();
    return FileSearch(ids, std::move(*matcher));
}

QList<Fact> FileSearch::facts(const Listing &listing, const QString &commit)
{
    QList<Fact> facts;
    for (const QString &id : m_ids) {
        Fact fact = factNamed(id);
        fact.outcome = listing.files.empty() ? Fact::Outcome::NotObservable : Fact::Outcome::NotFound;
        fact.note = listing.files.empty() ? RepositoryText::tr("The commit holds no files.")
                                          : RepositoryText::tr("No file has such a name.");
        facts.append(fact);
    }
    for (const FileEntry &file : listing.files) {
        if (file.traits.vendored)
            continue;
        const std::string name(file.name());
        auto known = m_known.find(name);
        if (known == m_known.end())
            known = m_known.emplace(name, m_matcher.match(name)).first;
        for (const int number : known->second)
            found(facts[number], {QString::fromStdString(file.path), 0, commit, {}});
    }
    for (Fact &fact : facts)
        if (fact.outcome == Fact::Outcome::Found)
            fact.note = fact.places.first().path;
    return facts;
}

namespace {

struct Declared
{
    const ManifestContent *manifest;
    const Declaration *declaration;
};

QString noteOf(const Declared &one)
{
    const QString version = one.declaration->version.left(60);
    return version.isEmpty() ? one.declaration->name.left(120) : one.declaration->name.left(120) + u' ' + version;
}

} // namespace

QList<Fact> dependencyFacts(const Catalogue &catalogue, const QList<ManifestContent> &manifests, const QString &commit)
{
    QHash<QString, QList<Declared>> byName; // "ecosystem name"
    QSet<QString> ecosystems;
    for (const ManifestContent &manifest : manifests) {
        ecosystems.insert(manifest.ecosystem);
        for (const Declaration &declaration : manifest.declarations)
            byName[manifest.ecosystem + u' ' + comparableName(manifest.ecosystem, declaration.name)].append(
                {&manifest, &declaration});
    }
    QList<Fact> facts;
    for (auto set = catalogue.dependencySets.begin(); set != catalogue.dependencySets.end(); ++set) {
        Fact fact = factNamed(u"dep:"_s + set.key());
        fact.note = RepositoryText::tr("No manifest of a kind of package that this looks for.");
        QStringList notes;
        for (auto group = set->packages.begin(); group != set->packages.end(); ++group) {
            if (!ecosystems.contains(group.key()))
                continue;
            if (fact.outcome == Fact::Outcome::NotObservable)
                fact.outcome = Fact::Outcome::NotFound;
            for (const QString &package : group.value())
                for (const Declared &one : byName.value(group.key() + u' ' + comparableName(group.key(), package))) {
                    found(fact, {QString::fromStdString(one.manifest->path), one.declaration->line, commit,
                                 noteOf(one).left(200)});
                    notes << noteOf(one);
                }
        }
        notes.removeDuplicates();
        if (fact.outcome == Fact::Outcome::NotFound)
            fact.note = RepositoryText::tr("No manifest asks for such a package.");
        else if (fact.outcome == Fact::Outcome::Found)
            fact.note = notes.mid(0, 5).join(u", "_s);
        std::ranges::sort(fact.places, {},
                          [](const Place &place) { return std::tuple(place.path.toUtf8(), place.line); });
        facts.append(fact);
    }
    return facts;
}

QList<Fact> textFacts(const TextSearch &search, const Contents &contents)
{
    QList<Fact> facts;
    for (int set = 0; set < search.names().size(); ++set) {
        Fact fact = factNamed(u"text:"_s + search.names()[set]);
        int files = 0;
        int absent = 0;
        for (const ContentKind kind : {ContentKind::Code, ContentKind::Config, ContentKind::Sql, ContentKind::Docs}) {
            files += search.looksInto(set, kind) ? contents.filesOfKind[std::size_t(kind)] : 0;
            absent += search.looksInto(set, kind) ? contents.absentOfKind[std::size_t(kind)] : 0;
        }
        const TextHits &hits = contents.hits[std::size_t(set)];
        fact.count = hits.count;
        fact.places = hits.places;
        if (hits.count > 0) {
            fact.outcome = Fact::Outcome::Found;
            fact.note = QCoreApplication::translate("Repository", "Found in %n line(s).", nullptr, hits.count);
        } else if (absent * leastPresence > files) {
            fact.note = QCoreApplication::translate(
                "Repository", "%n file(s) that this looks into are missing from this copy.", nullptr, absent);
        } else if (files > 0) {
            fact.outcome = Fact::Outcome::NotFound;
            fact.note = QCoreApplication::translate("Repository", "Not found in %n file(s).", nullptr, files);
        } else {
            fact.note = RepositoryText::tr("There are no files of the kind that this looks into.");
        }
        facts.append(fact);
    }
    return facts;
}

} // namespace sextant
