// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "reports/scorecard.h"

#include <QDate>
#include <QSet>

#include <variant>

namespace sextant {

/// What the texts of a column are, so that they can be left out.
enum class TextKind : quint8 { Plain, Person, Path, Repository, FindingText };

struct ReportParagraph
{
    QString text;
    bool strong = false;
};

struct ReportList
{
    QStringList items;
    bool numbered = false;
};

/// Rows of text. A writer for reading shows the first of them and says how many there are; one for data writes all.
struct ReportTable
{
    struct Column
    {
        QString title;
        TextKind kind = TextKind::Plain;
        double share = 1; ///< of the width
        bool number = false;
    };

    QString id; ///< "checklist", "findings": what writers of data look for
    QList<Column> columns;
    QList<QStringList> rows;
    QList<Severity> severities; ///< of each row; empty: the rows have none
    int shown = 0;              ///< rows in a report for reading; 0: all
    qsizetype shownRows() const { return shown > 0 ? std::min<qsizetype>(shown, rows.size()) : rows.size(); }
};

/// A score that is drawn with its bounds; no figure where no check applies.
struct ReportScore
{
    QString label;
    std::optional<double> score;
    double low = 0;
    double high = 0;
    int level = 0;
    QString note;
};

/// Score bars as data: each writer draws them in its own way, or writes them as a table.
struct ReportScores
{
    QList<ReportScore> scores;
};

using ReportBlock = std::variant<ReportParagraph, ReportList, ReportTable, ReportScores>;

struct ReportSection
{
    QString title;
    QList<ReportBlock> blocks;
    QString id = {};      ///< of reportSections()
    QString message = {}; ///< what it says in one sentence, as the title of a slide; may be empty
};

/// What people write on a report.
struct ReportControl
{
    QString title;
    QString client;
    QString author;
    QString confidentiality;
    QString assessor = {};
    QString version = {};
    QString status = {};    ///< "Draft", "Approved", in their own words
    QString watermark = {}; ///< across every page
    QStringList changeLog = {};
    std::optional<quint32> colour = {}; ///< of the brand, 0xRRGGBB; see textColour()
    QByteArray logo = {};               ///< PNG that readLogo() made

    bool operator==(const ReportControl &) const = default;
};

/// The brand's colour where it can be read on white, else none.
std::optional<quint32> textColour(const ReportControl &control);

/// What the verdict is made of, for those who draw it.
struct ReportSummary
{
    ReportScore product;
    QList<ReportScore> dimensions;
    QString levelName;
    QString rulerMark = {}; ///< "own weights"; empty: the published ones
    QString reason;
    QString known;
    int seen = 0; ///< checks by what they rest on
    int claimed = 0;
    int missing = 0;
    int stoppers = 0;
    QList<ReportScore> afterSteps; ///< the product with so many of the next steps proven; the first with none
};

/// A name that may not leave the house, in whatever text it stands.
struct SensitiveName
{
    QString text;
    TextKind kind = TextKind::Person;

    bool operator==(const SensitiveName &) const = default;
};

/// A gap as tools read it.
struct ReportGap
{
    QString checkId;
    QString title;
    QString why;
    CheckState state = CheckState::Unknown;
    RiskClass risk = RiskClass::Debt;
    QList<Place> places;
    QList<EvidenceKind> kinds = {}; ///< what speaks for or against it
};

/// A whole report as data: what is said, in order, and nothing of how it looks.
struct ReportDocument
{
    QString audience; ///< id of its template
    QString project;
    ReportControl control;
    QDateTime at;
    QString method;   ///< "Method 1, catalogue 1.0.0 (sextant)"
    QString headline; ///< the verdict
    QString score;    ///< with its bounds
    ReportSummary summary;
    int mostPages = 0; ///< of a report for reading, which shows fewer rows to keep to them; 0: as many as it takes
    QList<ReportSection> sections;
    QList<ReportGap> gaps;
    QList<ReportGap> met; ///< the checks that pass, likewise
    QList<SensitiveName> names;
    QSet<QString> everyday; ///< words of the catalogue in lower case, see Redactor
    QString notice;         ///< that readiness is no certification
    QStringList hidden;     ///< sentences about what was left out
};

/// Title, client, date and so on as pairs of label and text; empty ones are left out.
QList<std::pair<QString, QString>> controlLines(const ReportDocument &document);

/// "The first 500 of 1,284 rows; the workbook has all." Empty when all are shown.
QString rowsLeftOut(const ReportTable &table);

/// The table of that id in any section; null without one.
const ReportTable *findTable(const ReportDocument &document, QLatin1StringView id);

} // namespace sextant
