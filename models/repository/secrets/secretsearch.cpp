// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/secrets/secretsearch.h"

#include "base/masking.h"
#include "repository/commitparser.h"
#include "repository/history.h"
#include "repository/listing.h"
#include "repository/manifests/manifesttext.h"
#include "repository/objectshares.h"
#include "repository/repositorytext.h"
#include "repository/secrets/objectorder.h"
#include "repository/secrets/secretpatterns.h"
#include "repository/secrets/versionsearch.h"
#include "repository/treecache.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <map>
#include <set>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::size_t largestBlob = 4u << 20;
constexpr std::size_t binaryWindow = 8000;
constexpr std::size_t objectsPerTurn = 1024;
constexpr std::size_t mostSecrets = 20'000;

/// A hit with its value masked at once.
struct MaskedHit
{
    int rule = 0;
    QString masked;
    QString fingerprint;
    int line = 0;
    git_oid blob{};
};

/// One thread's share.
struct Share
{
    std::vector<MaskedHit> hits;
    qint64 blobs = 0;
    qint64 bytes = 0;
    int tooLarge = 0;
    int binary = 0;
    int damaged = 0;
};

class BlobReader
{
public:
    BlobReader(const SecretPatterns &patterns, Share &share)
        : m_patterns(patterns)
        , m_share(share)
        , m_versions(patterns)
    {}

    void read(git_odb *odb, const git_oid &id)
    {
        std::size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        if (git_odb_read_header(&size, &type, odb, &id) < 0) {
            ++m_share.damaged;
            return;
        }
        if (type != GIT_OBJECT_BLOB)
            return;
        if (size > largestBlob) {
            ++m_share.tooLarge;
            return;
        }
        OdbObjectHandle object;
        if (git_odb_read(out(object), odb, &id) < 0) {
            ++m_share.damaged;
            return;
        }
        const std::string_view text = bytesOf(object.get());
        if (text.substr(0, binaryWindow).find('\0') != std::string_view::npos) {
            ++m_share.binary;
            return;
        }
        ++m_share.blobs;
        m_share.bytes += qint64(text.size());
        for (const SecretHit &hit : m_versions.search(text))
            keep(hit, text, id);
    }

private:
    void keep(const SecretHit &hit, std::string_view text, const git_oid &blob)
    {
        if (m_share.hits.size() >= mostSecrets * 10)
            return;
        // Of a private key the value is its whole block.
        const bool isKey = m_patterns.idOf(hit.rule) == "private-key"_L1;
        const std::string_view secret = isKey ? text.substr(hit.offset, 600) : hit.value;
        const QByteArray digest = QCryptographicHash::hash(QByteArrayView(secret.data(), qsizetype(secret.size())),
                                                           QCryptographicHash::Sha256);
        m_share.hits.push_back({hit.rule, isKey ? u"-----BEGIN … PRIVATE KEY-----"_s : maskSecret(fromBytes(hit.value)),
                                QString::fromLatin1(digest.toHex().left(8)), lineAt(text, hit.offset), blob});
    }

    const SecretPatterns &m_patterns;
    Share &m_share;
    VersionSearch m_versions;
};

Result<std::vector<Share>> readAll(const QString &repository, const std::vector<git_oid> &objects,
                                   const SecretPatterns &patterns, int threads, const Ticket &ticket)
{
    std::vector<Share> shares(ObjectShares::threadsFor(threads));
    const ObjectShares all{repository, objects.size(), objectsPerTurn,
                           RepositoryText::tr("Searching all versions of all files for secrets")};
    const auto makeReader = [&](std::size_t thread) -> ObjectShares::Read {
        return [&objects, reader = BlobReader(patterns, shares[thread])](git_odb *odb, std::size_t item) mutable {
            reader.read(odb, objects[item]);
            return done();
        };
    };
    if (const Status read = all.run(shares.size(), makeReader, ticket); !read)
        return read.error();
    return shares;
}

/// Where and when a version of a file came and went.
struct Whereabouts
{
    std::string path;
    const CommitRecord *in = nullptr;
    const CommitRecord *out = nullptr;
    bool atHead = false;
};
using ByBlob = std::unordered_map<git_oid, Whereabouts, OidHash, OidEqual>;

std::vector<git_oid> tipsOf(git_repository *repository)
{
    std::vector<git_oid> tips;
    git_reference_foreach(
        repository,
        [](git_reference *raw, void *payload) {
            const ReferenceHandle reference(raw);
            ObjectHandle commit;
            if (git_reference_peel(out(commit), reference.get(), GIT_OBJECT_COMMIT) == 0)
                static_cast<std::vector<git_oid> *>(payload)->push_back(*git_object_id(commit.get()));
            return 0;
        },
        &tips);
    return tips;
}

Status locate(const QString &repository, const OpenRepository &open, const git_oid &head, int threads,
              const Ticket &ticket, History &history, ByBlob &blobs)
{
    HistoryOptions options;
    options.threads = threads;
    options.alsoFrom = tipsOf(open.repository.get());
    options.commitLimit = 500'000;
    auto read = readHistory(repository, head, options, ticket);
    if (!read)
        return read.error();
    history = std::move(*read);
    for (const CommitRecord &commit : history.commits) // newest first
        for (const Change &change : history.changesOf(commit)) {
            if (const auto in = blobs.find(change.newId); in != blobs.end()) {
                in->second.in = &commit;
                in->second.path = history.paths.path(change.path);
            }
            if (const auto gone = blobs.find(change.oldId); gone != blobs.end() && !gone->second.out)
                gone->second.out = &commit;
        }
    const auto tree = treeOfCommit(open.odb.get(), head);
    const auto listing = tree ? listTree(open.odb.get(), *tree, ticket) : tree.error();
    if (!listing)
        return listing.error();
    for (const FileEntry &file : listing->files)
        if (const auto found = blobs.find(file.id); found != blobs.end()) {
            found->second.atHead = true;
            if (found->second.path.empty())
                found->second.path = file.path;
        }
    return done();
}

/// Stable within and across scans, and no name.
QString pseudonymOf(const Signature &person)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(person.email.empty() ? person.name : person.email).toLower(),
                                 QCryptographicHash::Sha256);
    return u"author-"_s + QString::fromLatin1(digest.toHex().left(6));
}

/// .env.dev, docker-compose.dev.yml, .env.travis: keys that open a machine of a developer or of a pipeline at most.
bool isForDevelopment(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::string_view name = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
    static constexpr std::string_view endings[] = {".dev", ".development", ".travis", ".ci"};
    return name.find(".dev.") != std::string_view::npos || name.find(".development.") != std::string_view::npos ||
           std::ranges::any_of(endings, [name](std::string_view ending) { return name.ends_with(ending); });
}

bool counts(const SecretPatterns &patterns, int rule, const Whereabouts &place)
{
    if (place.path.empty())
        return patterns.countsInTests(rule);
    const PathTraits traits = traitsOf(place.path);
    if (traits.sample || traits.isOthersWork())
        return false;
    const QString id = patterns.idOf(rule);
    // What only looks like a secret by its name; a key of a known service counts wherever it stands.
    if ((id == "settings-line"_L1 || id == "assignment"_L1 || id == "address-password"_L1) &&
        isForDevelopment(place.path))
        return false;
    // These files name an app to Google and are part of every copy of it; their key is no secret.
    if (id == "google-key"_L1 &&
        (place.path.ends_with("google-services.json") || place.path.ends_with("GoogleService-Info.plist")))
        return false;
    return patterns.countsInTests(rule) || !(traits.test || traits.documentation || traits.instructions);
}

void fill(CommittedSecret &secret, const MaskedHit &hit, const Whereabouts &place, const History &history)
{
    secret.path = QString::fromStdString(place.path);
    secret.line = hit.line;
    if (!place.in)
        return;
    secret.commit = textOf(place.in->id);
    secret.committedAt = QDateTime::fromSecsSinceEpoch(place.in->time, Qt::UTC);
    secret.author = pseudonymOf(history.people[place.in->author]);
}

QList<CommittedSecret> join(const std::vector<Share> &shares, const SecretPatterns &patterns, const ByBlob &blobs,
                            const History &history)
{
    struct Joined
    {
        CommittedSecret secret;
        const CommitRecord *out = nullptr;
        std::set<QByteArray> blobs;
    };
    std::map<std::pair<QString, QString>, Joined> byValue; // a value caught by two rules counts as the first's
    std::map<QString, int> ruleOf;
    for (const Share &share : shares)
        for (const MaskedHit &hit : share.hits) {
            const auto [rule, isNew] = ruleOf.try_emplace(hit.fingerprint, hit.rule);
            rule->second = std::min(rule->second, hit.rule);
        }
    for (const Share &share : shares)
        for (const MaskedHit &hit : share.hits) {
            const Whereabouts &place = blobs.at(hit.blob);
            if (!counts(patterns, hit.rule, place) || ruleOf[hit.fingerprint] != hit.rule)
                continue;
            if (byValue.size() >= mostSecrets)
                break;
            Joined &joined = byValue[{patterns.idOf(hit.rule), hit.fingerprint}];
            CommittedSecret &secret = joined.secret;
            const QDateTime when = place.in ? QDateTime::fromSecsSinceEpoch(place.in->time, Qt::UTC) : QDateTime();
            if (joined.blobs.empty() ||
                (when.isValid() && (!secret.committedAt.isValid() || when < secret.committedAt)))
                fill(secret, hit, place, history);
            secret.rule = patterns.idOf(hit.rule);
            secret.title = patterns.titleOf(hit.rule);
            secret.masked = hit.masked;
            secret.fingerprint = hit.fingerprint;
            secret.atHead = secret.atHead || place.atHead;
            if (place.out && (!joined.out || place.out->time > joined.out->time))
                joined.out = place.out;
            joined.blobs.insert(QByteArray(reinterpret_cast<const char *>(hit.blob.id), GIT_OID_RAWSZ));
        }
    QList<CommittedSecret> secrets;
    for (auto &[key, joined] : byValue) {
        joined.secret.versions = int(joined.blobs.size());
        if (!joined.secret.atHead && joined.out)
            joined.secret.removedBy = textOf(joined.out->id);
        secrets.append(joined.secret);
    }
    std::ranges::stable_sort(secrets, [](const CommittedSecret &a, const CommittedSecret &b) {
        return std::tuple(!a.atHead, a.committedAt, a.path, a.line) <
               std::tuple(!b.atHead, b.committedAt, b.path, b.line);
    });
    return secrets;
}

} // namespace

Result<SecretSearch> searchSecrets(const QString &repository, int threads, const Ticket &ticket)
{
    const auto patterns = SecretPatterns::load();
    if (!patterns)
        return patterns.error();
    const auto open = openRepository(repository);
    if (!open)
        return open.error();
    const auto head = resolveCommit(*open, repository, u"HEAD"_s);
    if (!head)
        return head.error();
    const auto objects = objectsInOrder(*open, ticket);
    if (!objects)
        return objects.error();
    const auto shares = readAll(repository, objects->mayBeBlobs, *patterns, threads, ticket);
    if (!shares)
        return shares.error();
    SecretSearch search;
    search.commit = textOf(*head);
    search.objects = qint64(objects->all);
    Share sum;
    ByBlob blobs;
    for (const Share &share : *shares) {
        search.blobs += share.blobs;
        search.bytes += share.bytes;
        sum.tooLarge += share.tooLarge;
        sum.binary += share.binary;
        sum.damaged += share.damaged;
        for (const MaskedHit &hit : share.hits)
            blobs.try_emplace(hit.blob);
    }
    History history;
    if (!blobs.empty())
        if (const Status located = locate(repository, *open, *head, threads, ticket, history, blobs); !located)
            return located.error();
    search.secrets = join(*shares, *patterns, blobs, history);
    const auto note = [&search](int count, const QString &what, const QString &why) {
        if (count > 0)
            search.notObserved.append({what, why, count});
    };
    note(sum.tooLarge, RepositoryText::tr("Versions of files over 4 MiB"),
         RepositoryText::tr("They are rarely written by people."));
    note(sum.binary, RepositoryText::tr("Binary versions of files"),
         RepositoryText::tr("They hold no text to search."));
    note(sum.damaged, RepositoryText::tr("Damaged or missing objects"), RepositoryText::tr("They could not be read."));
    if (git_repository_is_shallow(open->repository.get()) == 1)
        note(1, RepositoryText::tr("Older history"),
             RepositoryText::tr("The clone is shallow: what lies before was not searched."));
    return search;
}

} // namespace sextant
