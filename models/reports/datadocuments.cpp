// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsontext.h"
#include "reports/documentwriters.h"
#include "reports/findingwriters.h"
#include "reports/jsonfacts.h"

#include <QUrl>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

struct DataDocumentsText
{
    Q_DECLARE_TR_FUNCTIONS(DataDocuments)
};

json texts(const QStringList &values)
{
    json list = json::array();
    for (const QString &value : values)
        list.push_back(text(value));
    return list;
}

struct BlockJson
{
    json operator()(const ReportParagraph &paragraph) const
    {
        return {{"kind", "paragraph"}, {"text", text(paragraph.text)}};
    }
    json operator()(const ReportList &list) const
    {
        return {{"kind", "list"}, {"items", texts(list.items)}, {"numbered", list.numbered}};
    }
    json operator()(const ReportScores &scores) const
    {
        json list = json::array();
        for (const ReportScore &score : scores.scores)
            list.push_back({{"label", text(score.label)},
                            {"score", score.score ? json(*score.score) : json()},
                            {"low", score.score ? json(score.low) : json()},
                            {"high", score.score ? json(score.high) : json()},
                            {"note", text(score.note)}});
        return {{"kind", "scores"}, {"scores", list}};
    }
    json operator()(const ReportTable &table) const
    {
        json columns = json::array();
        for (const ReportTable::Column &column : table.columns)
            columns.push_back(text(column.title));
        json rows = json::array();
        for (const QStringList &row : table.rows)
            rows.push_back(texts(row));
        return {{"kind", "table"}, {"id", text(table.id)}, {"columns", columns}, {"rows", std::move(rows)}};
    }
};

const char *levelOf(RiskClass risk)
{
    return risk == RiskClass::ShipStopper ? "error" : "warning";
}

json resultOf(const ReportGap &gap)
{
    json result{{"ruleId", text(gap.checkId)},
                {"level", levelOf(gap.risk)},
                {"message", {{"text", text(gap.title + u": " + labelOf(gap.state))}}},
                {"properties", {{"state", text(idOf(gap.state))}, {"class", text(idOf(gap.risk))}}}};
    json locations = json::array();
    for (const Place &place : gap.places) {
        json physical{{"artifactLocation", {{"uri", QUrl::toPercentEncoding(place.path, "/").toStdString()}}}};
        if (place.line > 0)
            physical["region"] = {{"startLine", place.line}};
        locations.push_back({{"physicalLocation", physical}});
    }
    if (!locations.empty())
        result["locations"] = locations;
    return result;
}

} // namespace

Result<QByteArray> writeDataDocument(const ReportDocument &document, const Ticket &ticket)
{
    json sections = json::array();
    for (const ReportSection &section : document.sections) {
        if (ticket.cancelled())
            return cancelledError();
        json blocks = json::array();
        for (const ReportBlock &block : section.blocks)
            blocks.push_back(std::visit(BlockJson(), block));
        sections.push_back({{"title", text(section.title)}, {"blocks", std::move(blocks)}});
    }
    return toBytes({{"schema", "sextant.report/1"},
                    {"audience", text(document.audience)},
                    {"project", text(document.project)},
                    {"title", text(document.control.title)},
                    {"client", text(document.control.client)},
                    {"author", text(document.control.author)},
                    {"assessor", text(document.control.assessor)},
                    {"version", text(document.control.version)},
                    {"status", text(document.control.status)},
                    {"confidentiality", text(document.control.confidentiality)},
                    {"date", text(document.at.toUTC().toString(Qt::ISODate))},
                    {"method", text(document.method)},
                    {"headline", text(document.headline)},
                    {"score", text(document.score)},
                    {"sections", std::move(sections)},
                    {"hidden", texts(document.hidden)},
                    {"notice", text(document.notice)}});
}

Result<QByteArray> writeChecklistTable(const ReportDocument &document, const Ticket &)
{
    const ReportTable *table = findTable(document, "checklist"_L1);
    if (!table)
        return usageError(DataDocumentsText::tr("This audience has no checklist in its report."), {},
                          DataDocumentsText::tr("Choose one with the section “checklist”, such as security-review."));
    QByteArray csv;
    const auto line = [&csv](const QStringList &cells) {
        QByteArrayList fields;
        for (const QString &cell : cells)
            fields << csvField(cell);
        csv += fields.join(',') + "\r\n";
    };
    QStringList heads;
    for (const ReportTable::Column &column : table->columns)
        heads << column.title;
    line(heads);
    for (const QStringList &row : table->rows)
        line(row);
    return csv;
}

Result<QByteArray> writeGapLog(const ReportDocument &document, const Ticket &)
{
    json rules = json::array();
    json results = json::array();
    for (const ReportGap &gap : document.gaps) {
        rules.push_back({{"id", text(gap.checkId)},
                         {"shortDescription", {{"text", text(gap.title)}}},
                         {"fullDescription", {{"text", text(gap.why)}}}});
        results.push_back(resultOf(gap));
    }
    const json driver{{"name", "Sextant"}, {"version", SEXTANT_VERSION}, {"rules", rules}};
    json run{{"tool", {{"driver", driver}}}, {"results", results}};
    run["properties"] = {{"title", text(document.control.title)}, {"notice", text(document.notice)}};
    return toBytes({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", json::array({run})}});
}

} // namespace sextant
