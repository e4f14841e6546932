// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: nlohmann's header costs two seconds each.
#pragma once

#include "base/named.h"
#include "base/result.h"

#include <nlohmann/json.hpp>

#include <QStringList>

#include <optional>
#include <vector>

namespace sextant {

/// UTF-8 text to a document; the error names file and byte. Nothing is thrown.
Result<nlohmann::json> parseJson(const QByteArray &text, const QString &fileName);

/// A place in a JSON document of ours that knows its own pointer. The first thing that does not fit is kept in the
/// shared trouble; reading goes on with defaults, so that callers check once at the end.
class JsonCursor
{
public:
    struct Trouble
    {
        QString fileName;
        std::optional<Error> first;
    };

    JsonCursor(const nlohmann::json &value, Trouble &trouble, QString pointer = {});

    bool has(const char *key) const;
    JsonCursor member(const char *key) const;             ///< trouble when it is missing
    std::vector<JsonCursor> items(const char *key) const; ///< of an array; a missing key is an empty one
    std::vector<std::pair<QString, JsonCursor>> members(const char *key) const; ///< of an object, by name; likewise
    QString string(const char *key) const;
    QString stringOr(const char *key, const QString &fallback) const;
    QStringList strings(const char *key) const; ///< a missing key is an empty list
    double number(const char *key, double least, double greatest) const;
    double numberOr(const char *key, double least, double greatest, double fallback) const;
    qint64 integer(const char *key, qint64 least, qint64 greatest) const;
    qint64 integerOr(const char *key, qint64 least, qint64 greatest, qint64 fallback) const;
    bool booleanOr(const char *key, bool fallback) const;
    QString text() const;      ///< this value as a string
    QStringList texts() const; ///< this value as a list of strings
    double asNumber(double least, double greatest) const;
    qint64 asInteger(qint64 least, qint64 greatest) const;
    bool isNull() const;
    bool isBoolean() const;
    bool asBoolean() const; ///< this value as true or false

    /// A string that is the id of a named enumeration.
    template <class Enum>
    Enum named(const char *key) const
    {
        const QString id = string(key);
        if (const auto value = fromId<Enum>(id))
            return *value;
        QStringList known;
        for (const auto &name : names<Enum>())
            known << QString::fromLatin1(name.id);
        member(key).refuse(
            QCoreApplication::translate("JsonCursor", "“%1” is none of %2.").arg(id, known.join(QStringLiteral(", "))));
        return names<Enum>().front().value;
    }

    /// Keeps a reason against this very value.
    void refuse(const QString &reason) const;
    const QString &pointer() const { return m_pointer; }

private:
    const nlohmann::json *find(const char *key) const;
    std::vector<JsonCursor> elements() const;
    JsonCursor at(const char *key) const;

    const nlohmann::json *m_value;
    Trouble *m_trouble;
    QString m_pointer;
};

} // namespace sextant
