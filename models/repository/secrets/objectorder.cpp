// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/secrets/objectorder.h"

#include "repository/treecache.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::size_t mostObjects = 50'000'000;
constexpr qint64 headerBytes = 8;
constexpr qint64 fanoutBytes = 256 * 4;
constexpr quint64 unknownPlace = ~quint64(0);

struct Placed
{
    quint64 place; ///< number of the pack, then the offset in it
    git_oid id;
};

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

/// The places that version 2 of an index of a pack names. What does not fit its form is left out: the order is only a
/// help, whatever is read is read through the library.
void readIndex(const QString &fileName, quint64 pack, std::vector<Placed> &places)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const qint64 size = file.size();
    const uchar *bytes = size > headerBytes + fanoutBytes ? file.map(0, size) : nullptr;
    if (!bytes || std::memcmp(bytes, "\377tOc\0\0\0\2", 8) != 0)
        return;
    const qint64 count = qFromBigEndian<quint32>(bytes + headerBytes + fanoutBytes - 4);
    const qint64 ids = headerBytes + fanoutBytes;
    const qint64 offsets = ids + count * (GIT_OID_RAWSZ + 4);
    const qint64 large = offsets + count * 4;
    if (large > size)
        return;
    for (qint64 i = 0; i < count; ++i) {
        quint64 offset = qFromBigEndian<quint32>(bytes + offsets + 4 * i);
        if (offset & 0x80000000U) {
            const qint64 at = large + 8 * qint64(offset & 0x7fffffffU);
            if (at + 8 > size)
                return;
            offset = qFromBigEndian<quint64>(bytes + at);
        }
        Placed placed{pack << 48 | (offset & 0xffffffffffffULL), {}};
        git_oid_fromraw(&placed.id, bytes + ids + GIT_OID_RAWSZ * i);
        places.push_back(placed);
    }
}

bool before(const git_oid &a, const git_oid &b)
{
    return std::memcmp(a.id, b.id, GIT_OID_RAWSZ) < 0;
}

} // namespace

Result<std::vector<git_oid>> objectsInOrder(const OpenRepository &open, const Ticket &ticket)
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
    const QDir packs(QFile::decodeName(git_repository_commondir(open.repository.get())) + u"/objects/pack"_s);
    std::vector<Placed> places;
    quint64 number = 0;
    for (const QString &name : packs.entryList({u"*.idx"_s}, QDir::Files, QDir::Name))
        readIndex(packs.filePath(name), number++, places);
    std::ranges::sort(places, before, &Placed::id);
    std::vector<Placed> ordered;
    ordered.reserve(all.ids.size());
    auto place = places.begin();
    for (const git_oid &id : all.ids) {
        while (place != places.end() && before(place->id, id))
            ++place;
        const bool known = place != places.end() && OidEqual{}(place->id, id);
        ordered.push_back({known ? place->place : unknownPlace, id});
    }
    std::ranges::stable_sort(ordered, {}, &Placed::place);
    for (std::size_t i = 0; i < ordered.size(); ++i)
        all.ids[i] = ordered[i].id;
    return std::move(all.ids);
}

} // namespace sextant
