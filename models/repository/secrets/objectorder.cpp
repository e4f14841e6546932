// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/secrets/objectorder.h"

#include "repository/secrets/packcontents.h"
#include "repository/treecache.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::size_t mostObjects = 50'000'000;

struct Collected
{
    std::vector<git_oid> ids;
    const Ticket *ticket;
};

int collect(const git_oid *id, void *payload)
{
    auto *all = static_cast<Collected *>(payload);
    all->ids.push_back(*id);
    if (all->ids.size() > mostObjects)
        return 1;
    return all->ids.size() % 65536 == 0 && all->ticket->cancelled() ? 1 : 0;
}

bool before(const git_oid &a, const git_oid &b)
{
    return std::memcmp(a.id, b.id, GIT_OID_RAWSZ) < 0;
}

} // namespace

Result<OrderedObjects> objectsInOrder(const OpenRepository &open, const Ticket &ticket)
{
    Collected all{{}, &ticket};
    if (const int code = git_odb_foreach(open.odb.get(), collect, &all); code != 0) {
        if (ticket.cancelled())
            return cancelledError();
        return inputError(QCoreApplication::translate("Repository", "The objects of the repository cannot be listed."),
                          QFile::decodeName(git_repository_path(open.repository.get())),
                          QCoreApplication::translate("Repository", "Run git fsck, or inspect a fresh clone."));
    }
    std::ranges::sort(all.ids, before);
    all.ids.erase(std::unique(all.ids.begin(), all.ids.end(), OidEqual{}), all.ids.end());
    OrderedObjects ordered;
    ordered.all = all.ids.size();
    std::vector<bool> placed(all.ids.size(), false);
    const QDir packs(QFile::decodeName(git_repository_commondir(open.repository.get())) + u"/objects/pack"_s);
    for (const QString &name : packs.entryList({u"*.idx"_s}, QDir::Files, QDir::Name)) {
        const std::vector<PackedObject> objects = packContents(packs.filePath(name));
        for (const std::size_t at : byFamily(objects)) {
            const PackedObject &object = objects[at];
            const auto listed = std::ranges::lower_bound(all.ids, object.id, before);
            if (listed == all.ids.end() || !OidEqual{}(*listed, object.id))
                continue;
            const auto position = std::size_t(listed - all.ids.begin());
            const bool mayBeBlob = object.type == GIT_OBJECT_BLOB || object.type == GIT_OBJECT_INVALID;
            if (!placed[position] && mayBeBlob)
                ordered.mayBeBlobs.push_back(object.id);
            placed[position] = true;
        }
        if (ticket.cancelled())
            return cancelledError();
    }
    for (std::size_t position = 0; position < all.ids.size(); ++position)
        if (!placed[position])
            ordered.mayBeBlobs.push_back(all.ids[position]);
    return ordered;
}

} // namespace sextant
