// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records.h"

#include "storage/bulkstatement.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant timeText(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime timeOf(const QVariant &column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

QVariant dayText(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QDate dayOf(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

QVariant idOrNull(qint64 id)
{
    return id ? QVariant(id) : QVariant();
}

QVariant numberOrNull(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<double> numberOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toDouble());
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QString jsonText(const QVariantMap &values)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(values)).toJson(QJsonDocument::Compact));
}

FindingClass findingClassOf(std::string_view id)
{
    const auto known = std::ranges::find_if(names<FindingClass>(), [id](const auto &name) { return id == name.id; });
    return known == names<FindingClass>().end() ? FindingClass::Code : known->value;
}

Status savePlaces(const Database &database, const QString &table, const QString &owner, qint64 id,
                  const QList<Place> &places)
{
    if (places.isEmpty())
        return done();
    auto statement = BulkStatement::prepare(
        database,
        u"INSERT INTO %1 (%2, position, path, line, commit_id, excerpt) VALUES (?, ?, ?, ?, ?, ?)"_s.arg(table, owner));
    if (!statement)
        return statement.error();
    for (qint64 position = 0; const Place &place : places) {
        const std::string path = place.path.toStdString();
        const std::string commit = place.commit.toStdString();
        const std::string excerpt = place.excerpt.toStdString();
        const BulkStatement::Value row[] = {id, position++, path, qint64(place.line), commit, excerpt};
        if (const Status ran = statement->run(row); !ran)
            return ran;
    }
    return done();
}

Result<QHash<qint64, QList<Place>>> loadPlaces(const Database &database, const QString &sql, const QVariantList &values)
{
    auto query = database.run(sql, values);
    if (!query)
        return query.error();
    QHash<qint64, QList<Place>> places;
    while (query->next())
        places[query->value(0).toLongLong()] << Place{query->value(1).toString(), query->value(2).toInt(),
                                                      query->value(3).toString(), query->value(4).toString()};
    return places;
}

} // namespace sextant
