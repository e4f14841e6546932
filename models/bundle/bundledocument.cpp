// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundledocument.h"

#include "catalogue/cataloguedocument.h"
#include "catalogue/jsonbounds.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestLine = 1 << 20;
constexpr qsizetype longestExplained = 1 << 20;

struct BundleDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(BundleDocument)
};

} // namespace

Result<nlohmann::json> parseBundleDocument(const QByteArray &bytes, const QString &member, const QString &schema)
{
    const qint64 largest = schema == "report"_L1 ? largestBundleReport : largestBundleDocument;
    if (bytes.size() > largest)
        return inputError(BundleDocumentText::tr("This is larger than %1 MiB.").arg(largest >> 20), member);
    if (const Status bounded = checkJsonBounds(bytes, member, longestBundleText); !bounded)
        return bounded.error();
    auto document = parseJson(bytes, member);
    if (!document)
        return document.error();
    if (const Status unique = refuseRepeatedKeys(bytes, member); !unique)
        return unique.error();
    const auto fault =
        schemaFaultIn(*document, schema, bytes.size() > longestExplained ? Faults::Told : Faults::Explained);
    if (!fault)
        return fault.error();
    if (*fault)
        return inputError(BundleDocumentText::tr("This does not fit its schema: %1").arg((*fault)->reason),
                          member + u'#' + (*fault)->pointer);
    return document;
}

Result<qint64> checkBundleLines(const QByteArray &bytes, const QString &member)
{
    qint64 lines = 0;
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            end = bytes.size();
        const QString place = u"%1:%2"_s.arg(member).arg(++lines);
        if (end - from > longestLine)
            return inputError(BundleDocumentText::tr("A line is longer than 1 MiB."), place);
        const QByteArray line = QByteArray::fromRawData(bytes.constData() + from, end - from);
        if (const Status bounded = checkJsonBounds(line, place, longestBundleText); !bounded)
            return bounded.error();
        const auto object = nlohmann::json::parse(line.begin(), line.end(), nullptr, false);
        if (!object.is_object() || !object.contains("number") || !object.contains("severity"))
            return inputError(BundleDocumentText::tr("This line is no finding."), place);
        from = end + 1;
    }
    return lines;
}

nlohmann::ordered_json timeJson(const QDateTime &time)
{
    return time.isValid() ? textJson(time.toUTC().toString(Qt::ISODateWithMs)) : nlohmann::ordered_json();
}

nlohmann::ordered_json dayJson(const QDate &day)
{
    return day.isValid() ? textJson(day.toString(Qt::ISODate)) : nlohmann::ordered_json();
}

nlohmann::ordered_json textJson(const QString &text)
{
    return text.toStdString();
}

QDateTime timeIn(const JsonCursor &cursor, const char *key)
{
    if (!cursor.has(key))
        return {};
    const QDateTime time = QDateTime::fromString(cursor.string(key), Qt::ISODateWithMs);
    if (!time.isValid())
        cursor.member(key).refuse(BundleDocumentText::tr("This is no time: %1").arg(cursor.string(key)));
    return time.toUTC();
}

QDate dayIn(const JsonCursor &cursor, const char *key)
{
    if (!cursor.has(key))
        return {};
    const QDate day = QDate::fromString(cursor.string(key), Qt::ISODate);
    if (!day.isValid())
        cursor.member(key).refuse(BundleDocumentText::tr("This is no day: %1").arg(cursor.string(key)));
    return day;
}

} // namespace sextant
