// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/secrets/packcontents.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qint64 headBytes = 8;
constexpr qint64 fanoutBytes = 256 * 4;
constexpr qint64 checksumBytes = 4;
constexpr int differsByOffset = 6; ///< kinds of entries beside the types of objects
constexpr int differsById = 7;

/// The bytes of a file, read where they lie.
class Mapped
{
public:
    explicit Mapped(const QString &fileName)
        : m_file(fileName)
    {
        if (m_file.open(QIODevice::ReadOnly) && m_file.size() > headBytes + fanoutBytes)
            m_bytes = m_file.map(0, m_file.size());
    }
    const uchar *at(qint64 offset) const { return m_bytes + offset; }
    qint64 size() const { return m_bytes ? m_file.size() : 0; }
    bool startsWith(const char *bytes, qint64 length) const
    {
        return size() >= length && std::memcmp(m_bytes, bytes, std::size_t(length)) == 0;
    }

private:
    QFile m_file;
    const uchar *m_bytes = nullptr;
};

std::vector<PackedObject> readIndex(const Mapped &index)
{
    std::vector<PackedObject> objects;
    if (!index.startsWith("\377tOc\0\0\0\2", headBytes))
        return objects;
    const qint64 count = qFromBigEndian<quint32>(index.at(headBytes + fanoutBytes - 4));
    const qint64 ids = headBytes + fanoutBytes;
    const qint64 offsets = ids + count * (GIT_OID_RAWSZ + checksumBytes);
    const qint64 large = offsets + count * 4;
    if (large > index.size())
        return objects;
    objects.resize(std::size_t(count));
    for (qint64 i = 0; i < count; ++i) {
        PackedObject &object = objects[std::size_t(i)];
        git_oid_fromraw(&object.id, index.at(ids + GIT_OID_RAWSZ * i));
        object.offset = qFromBigEndian<quint32>(index.at(offsets + 4 * i));
        if (object.offset & 0x80000000U) {
            const qint64 at = large + 8 * qint64(object.offset & 0x7fffffffU);
            if (at + 8 > index.size())
                return {};
            object.offset = qFromBigEndian<quint64>(index.at(at));
        }
    }
    std::ranges::sort(objects, {}, &PackedObject::offset);
    return objects;
}

/// The head of an entry: its kind, and where what it differs from lies.
class EntryHead
{
public:
    EntryHead(const Mapped &pack, quint64 offset)
        : m_pack(pack)
        , m_at(qint64(std::min<quint64>(offset, quint64(pack.size()))))
    {
        int byte = next();
        kind = byte >> 4 & 7;
        while (byte & 0x80) // the size, which nobody needs here
            byte = next();
    }

    int kind = 0;
    /// How far before this entry the other begins; 0 when it is not told.
    quint64 distance()
    {
        int byte = next();
        quint64 distance = quint64(byte & 0x7f);
        while (byte & 0x80) {
            byte = next();
            distance = (distance + 1) << 7 | quint64(byte & 0x7f);
        }
        return distance;
    }
    std::optional<git_oid> otherId() const
    {
        if (m_at + GIT_OID_RAWSZ > m_pack.size())
            return std::nullopt;
        git_oid id;
        git_oid_fromraw(&id, m_pack.at(m_at));
        return id;
    }

private:
    int next() { return m_at < m_pack.size() ? *m_pack.at(m_at++) : 0; }

    const Mapped &m_pack;
    qint64 m_at;
};

int compare(const git_oid &a, const git_oid &b)
{
    return std::memcmp(a.id, b.id, GIT_OID_RAWSZ);
}

void readHeads(const Mapped &pack, std::vector<PackedObject> &objects)
{
    std::vector<std::size_t> byId(objects.size());
    std::iota(byId.begin(), byId.end(), std::size_t(0));
    std::ranges::sort(byId, [&](std::size_t a, std::size_t b) { return compare(objects[a].id, objects[b].id) < 0; });
    for (std::size_t at = 0; at < objects.size(); ++at) {
        PackedObject &object = objects[at];
        EntryHead head(pack, object.offset);
        if (head.kind == differsByOffset) {
            const quint64 offset = object.offset - head.distance();
            const auto other = std::ranges::lower_bound(objects, offset, {}, &PackedObject::offset);
            if (other != objects.end() && other->offset == offset && offset < object.offset) {
                object.base = std::size_t(other - objects.begin());
                object.type = other->type;
            }
        } else if (head.kind == differsById) {
            const auto id = head.otherId();
            const auto other = !id ? byId.end() : std::ranges::lower_bound(byId, 0, {}, [&](std::size_t position) {
                return compare(objects[position].id, *id);
            });
            if (other != byId.end() && *other != at && compare(objects[*other].id, *id) == 0)
                object.base = *other;
        } else if (head.kind >= GIT_OBJECT_COMMIT && head.kind <= GIT_OBJECT_TAG) {
            object.type = git_object_t(head.kind);
        }
    }
}

} // namespace

std::vector<PackedObject> packContents(const QString &indexFileName)
{
    std::vector<PackedObject> objects = readIndex(Mapped(indexFileName));
    const Mapped pack(indexFileName.chopped(4) + u".pack"_s);
    if (pack.startsWith("PACK", 4))
        readHeads(pack, objects);
    return objects;
}

std::vector<std::size_t> byFamily(const std::vector<PackedObject> &objects)
{
    constexpr std::size_t none = PackedObject::whole;
    std::vector<std::size_t> firstChild(objects.size(), none);
    std::vector<std::size_t> nextChild(objects.size(), none);
    for (std::size_t at = objects.size(); at-- > 0;)
        if (const std::size_t base = objects[at].base; base != PackedObject::whole)
            nextChild[at] = std::exchange(firstChild[base], at);
    std::vector<std::size_t> order;
    order.reserve(objects.size());
    std::vector<std::size_t> path;
    for (std::size_t root = 0; root < objects.size(); ++root) {
        if (objects[root].base == PackedObject::whole)
            path.push_back(root);
        while (!path.empty()) {
            const std::size_t at = path.back();
            if (const std::size_t child = firstChild[at]; child != none) {
                firstChild[at] = nextChild[child];
                path.push_back(child);
            } else {
                order.push_back(at);
                path.pop_back();
            }
        }
    }
    if (order.size() == objects.size())
        return order;
    // Entries of a damaged pack that differ from one another in a circle.
    std::vector<bool> listed(objects.size(), false);
    for (const std::size_t at : order)
        listed[at] = true;
    for (std::size_t at = 0; at < objects.size(); ++at)
        if (!listed[at])
            order.push_back(at);
    return order;
}

} // namespace sextant
