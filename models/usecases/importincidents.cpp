// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importincidents.h"

#include "importers/csvreader.h"
#include "importers/outsidetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostRows = 5000;
constexpr std::size_t longestTitle = 200;
constexpr std::size_t longestCause = 2000;
constexpr double longestMinutes = 366.0 * 24 * 60;
constexpr QLatin1StringView byteOrderMark("\xEF\xBB\xBF");

struct ImportIncidentsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportIncidents)
};

using Names = std::span<const std::string_view>;
constexpr std::string_view startNames[]{"started", "started at", "start", "date", "created", "created at", "opened"};
constexpr std::string_view endNames[]{"resolved", "resolved at", "end", "ended", "closed", "closed at"};
constexpr std::string_view minuteNames[]{"minutes", "duration", "duration minutes", "duration_minutes", "downtime"};
constexpr std::string_view titleNames[]{"title", "summary", "name", "incident"};
constexpr std::string_view causeNames[]{"cause", "root cause", "root_cause", "description"};
constexpr std::string_view detectionNames[]{"detection", "detected by", "detected_by", "noticed by"};
constexpr std::string_view checkNames[]{"check", "check_id", "prevented by", "prevented_by"};

std::string_view fieldOf(const CsvReader &reader, Names names)
{
    for (const std::string_view name : names)
        if (const std::string_view field = reader[name]; !field.empty())
            return field;
    return {};
}

bool hasOne(const CsvReader &reader, Names names)
{
    return std::ranges::any_of(names, [&reader](std::string_view name) { return reader.hasColumn(name); });
}

QString utf16Of(std::string_view field, std::size_t limit)
{
    return QString::fromStdString(harmless(field, limit)).simplified();
}

/// A day stands for its beginning; a time without a zone is UTC.
QDateTime timeOf(std::string_view field)
{
    const QString text = utf16Of(field, 40);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
        return {day, QTime(0, 0), Qt::UTC};
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

Detection detectionOf(std::string_view field)
{
    static const std::array<std::pair<QLatin1StringView, Detection>, 9> words{{
        {QLatin1StringView("alert"), Detection::Alert},
        {QLatin1StringView("monitor"), Detection::Alert},
        {QLatin1StringView("pager"), Detection::Alert},
        {QLatin1StringView("customer"), Detection::Customer},
        {QLatin1StringView("user"), Detection::Customer},
        {QLatin1StringView("support"), Detection::Customer},
        {QLatin1StringView("team"), Detection::Team},
        {QLatin1StringView("developer"), Detection::Team},
        {QLatin1StringView("engineer"), Detection::Team},
    }};
    const QString text = utf16Of(field, 100);
    for (const auto &[word, detection] : words)
        if (text.contains(word, Qt::CaseInsensitive))
            return detection;
    return Detection::Unknown;
}

/// One line of the file, or why it is none.
struct Line
{
    Incident incident;
    QString trouble;
};

Line readLine(const CsvReader &reader, const Catalogue &catalogue, const QDateTime &now)
{
    Line line;
    Incident &incident = line.incident;
    incident.title = utf16Of(fieldOf(reader, titleNames), longestTitle);
    incident.cause = utf16Of(fieldOf(reader, causeNames), longestCause);
    incident.detection = detectionOf(fieldOf(reader, detectionNames));
    incident.startedAt = timeOf(fieldOf(reader, startNames));
    const std::string_view end = fieldOf(reader, endNames);
    incident.resolvedAt = timeOf(end);
    if (const std::string_view minutes = fieldOf(reader, minuteNames); end.empty() && !minutes.empty()) {
        bool isNumber = false;
        const double number = utf16Of(minutes, 20).toDouble(&isNumber);
        if (!isNumber || !(number >= 0 && number <= longestMinutes))
            line.trouble = ImportIncidentsText::tr("the duration is no number of minutes");
        else
            incident.resolvedAt = incident.startedAt.addSecs(qint64(number * 60));
    }
    if (const QString check = utf16Of(fieldOf(reader, checkNames), 100); catalogue.find(check))
        incident.checkId = check;
    else if (!check.isEmpty())
        line.trouble = ImportIncidentsText::tr("no check is called “%1”").arg(check);
    if (incident.title.isEmpty())
        line.trouble = ImportIncidentsText::tr("it has no title");
    else if (!incident.startedAt.isValid() || incident.startedAt.date().year() < 1990)
        line.trouble = ImportIncidentsText::tr("it has no date of the form 2026-11-20 or 2026-11-20T09:30Z");
    else if (incident.startedAt > now)
        line.trouble = ImportIncidentsText::tr("it lies in the future");
    else if (!end.empty() && !incident.resolvedAt.isValid())
        line.trouble = ImportIncidentsText::tr("its end is no date");
    else if (incident.resolvedAt.isValid() && incident.resolvedAt < incident.startedAt)
        line.trouble = ImportIncidentsText::tr("it ends before it began");
    return line;
}

std::pair<QString, qint64> keyOf(const Incident &incident)
{
    return {incident.title, incident.startedAt.toSecsSinceEpoch()};
}

} // namespace

Result<IncidentFile> readIncidents(const QByteArray &csv, const QString &fileName, const Catalogue &catalogue,
                                   const QList<Incident> &known, const QDateTime &now)
{
    QByteArrayView bytes(csv);
    if (bytes.startsWith(QByteArrayView(byteOrderMark.data(), byteOrderMark.size())))
        bytes = bytes.sliced(byteOrderMark.size());
    const qsizetype head = std::max<qsizetype>(0, bytes.indexOf('\n'));
    const char separator = bytes.first(head).count(';') > bytes.first(head).count(',') ? ';' : ',';
    CsvReader reader({bytes.data(), std::size_t(bytes.size())}, separator);
    if (!reader.next() || !hasOne(reader, startNames) || !hasOne(reader, titleNames))
        return inputError(
            ImportIncidentsText::tr("This is no list of incidents: it needs the columns “started” and “title”."),
            fileName,
            ImportIncidentsText::tr("The first line names the columns: started, title, minutes, cause, detection, "
                                    "check."));
    QSet<std::pair<QString, qint64>> seen;
    for (const Incident &incident : known)
        seen << keyOf(incident);
    IncidentFile file;
    while (reader.next()) {
        if (reader.row() > mostRows)
            return inputError(ImportIncidentsText::tr("The list has more than %1 lines.").arg(mostRows), fileName,
                              ImportIncidentsText::tr("Cut it into years."));
        Line line = readLine(reader, catalogue, now);
        if (!line.trouble.isEmpty()) {
            ++file.refused;
            if (file.reasons.size() < IncidentFile::mostReasons)
                file.reasons << ImportIncidentsText::tr("Line %1: %2.").arg(reader.row() + 1).arg(line.trouble);
            continue;
        }
        if (seen.contains(keyOf(line.incident))) {
            ++file.known;
            continue;
        }
        seen << keyOf(line.incident);
        line.incident.source = QFileInfo(fileName).fileName().left(200);
        file.incidents << line.incident;
    }
    if (reader.isCut())
        return inputError(ImportIncidentsText::tr("The list ends in the middle of a line; it was cut off."), fileName);
    return file;
}

Result<IncidentFile> readIncidentFile(const QString &path, const Catalogue &catalogue, const QList<Incident> &known,
                                      const QDateTime &now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(ImportIncidentsText::tr("The list could not be opened: %1").arg(file.errorString()),
                                path);
    const QByteArray bytes = file.read(largestIncidentFile + 1);
    if (bytes.size() > largestIncidentFile)
        return inputError(ImportIncidentsText::tr("The list is larger than 5 MB."), path,
                          ImportIncidentsText::tr("Cut it into years."));
    return readIncidents(bytes, path, catalogue, known, now);
}

} // namespace sextant
