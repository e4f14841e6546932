// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sextant {

/// Goes from tag to tag through UTF-8 XML and says where in the bytes each one stands, which Qt's reader cannot. It
/// judges nothing: whether the XML is well-formed is for Qt's reader to say.
class TagScan
{
public:
    enum class Kind : quint8 { Open, Close, Empty };

    explicit TagScan(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    bool next();
    Kind kind() const { return m_kind; }
    QByteArrayView name() const { return m_name; } ///< as written, "x:row"
    QByteArrayView localName() const;
    /// Value of an attribute as written, entities and all; empty where there is none.
    QByteArrayView attribute(QByteArrayView name) const;
    qsizetype begin() const { return m_begin; } ///< of its "<"
    qsizetype end() const { return m_end; }     ///< behind its ">"
    int depth() const { return m_depth; }       ///< elements open behind this tag

private:
    void passOver(QByteArrayView until);
    void readTag();

    QByteArrayView m_bytes;
    QByteArrayView m_name;
    QByteArrayView m_attributes;
    Kind m_kind = Kind::Open;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    int m_depth = 0;
};

/// A reader keeps each open element in memory: nothing honest nests this deep.
bool nestsTooDeep(QByteArrayView xml);

} // namespace sextant
