// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/codefigures.h"

#include "base/jsontext.h"

#include <QCoreApplication>
#include <QtEndian>

namespace sextant {

namespace {

using json = nlohmann::json;

constexpr int formVersion = 1;
constexpr qsizetype largestDocument = 64 << 20;

// Rows instead of objects: a tenth of the names' weight, and the same order on both sides.
std::string bytes(const QString &text)
{
    return text.toStdString();
}

json dayJson(const QDate &day)
{
    return bytes(day.toString(Qt::ISODate));
}

QDate day(const json &value)
{
    return QDate::fromString(textOf(value), Qt::ISODate);
}

json filesJson(const QList<CodeFigures::File> &files)
{
    json rows = json::array();
    for (const CodeFigures::File &file : files) {
        json shares = json::array();
        for (const CodeFigures::Share &share : file.shares)
            shares.push_back({share.person, share.changes, share.knows});
        rows.push_back({bytes(file.path), file.lines, file.test, file.changes, file.recentChanges, file.indentation,
                        file.otherAuthors, std::move(shares)});
    }
    return rows;
}

CodeFigures::File fileOf(const json &row, qsizetype people)
{
    CodeFigures::File file{textOf(row.at(0)),    row.at(1).get<int>(), row.at(2).get<bool>(), row.at(3).get<int>(),
                           row.at(4).get<int>(), row.at(5).get<int>(), row.at(6).get<int>(),  {}};
    for (const json &share : row.at(7)) {
        const CodeFigures::Share one{share.at(0).get<int>(), share.at(1).get<int>(), share.at(2).get<bool>()};
        if (one.person < 0 || one.person >= people)
            throw std::out_of_range("a share of nobody");
        file.shares.append(one);
    }
    return file;
}

json periodsJson(const QList<CodeFigures::Period> &periods)
{
    json rows = json::array();
    for (const CodeFigures::Period &period : periods)
        rows.push_back(
            {dayJson(period.first), period.commits, period.fixes, period.people, period.testFiles, period.codeFiles});
    return rows;
}

QList<CodeFigures::Period> periodsOf(const json &rows)
{
    QList<CodeFigures::Period> periods;
    for (const json &row : rows)
        periods.append({day(row.at(0)), row.at(1).get<int>(), row.at(2).get<int>(), row.at(3).get<int>(),
                        row.at(4).get<int>(), row.at(5).get<int>()});
    return periods;
}

CodeFigures readAll(const json &document)
{
    CodeFigures figures;
    if (document.at("form").get<int>() != formVersion)
        throw std::invalid_argument("another form");
    for (const json &row : document.at("people"))
        figures.people.append({textOf(row.at(0)), row.at(1).get<bool>(), row.at(2).get<int>(), row.at(3).get<int>()});
    for (const json &row : document.at("files"))
        figures.files.append(fileOf(row, figures.people.size()));
    figures.filesLeftOut = document.at("files_left_out").get<int>();
    figures.weeks = periodsOf(document.at("weeks"));
    figures.months = periodsOf(document.at("months"));
    for (const json &row : document.at("pairs"))
        figures.pairs.append({textOf(row.at(0)), textOf(row.at(1)), row.at(2).get<double>(), row.at(3).get<int>(),
                              row.at(4).get<double>()});
    figures.pairsInAll = document.at("pairs_in_all").get<int>();
    for (const json &row : document.at("languages"))
        figures.languages.append({textOf(row.at(0)), row.at(1).get<qint64>(), row.at(2).get<int>()});
    figures.historyCut = document.at("history_cut").get<bool>();
    return figures;
}

} // namespace

QByteArray toDocument(const CodeFigures &figures)
{
    json people = json::array();
    for (const CodeFigures::Person &person : figures.people)
        people.push_back({bytes(person.name), person.bot, person.commits, person.recentCommits});
    json pairs = json::array();
    for (const CodeFigures::Pair &pair : figures.pairs)
        pairs.push_back({bytes(pair.first), bytes(pair.second), pair.degree, pair.shared, pair.average});
    json languages = json::array();
    for (const CodeFigures::Language &language : figures.languages)
        languages.push_back({bytes(language.name), language.lines, language.files});
    const json document{{"form", formVersion},
                        {"people", std::move(people)},
                        {"files", filesJson(figures.files)},
                        {"files_left_out", figures.filesLeftOut},
                        {"weeks", periodsJson(figures.weeks)},
                        {"months", periodsJson(figures.months)},
                        {"pairs", std::move(pairs)},
                        {"pairs_in_all", figures.pairsInAll},
                        {"languages", std::move(languages)},
                        {"history_cut", figures.historyCut}};
    return qCompress(QByteArray::fromStdString(document.dump(-1, ' ', false, json::error_handler_t::replace)), 6);
}

Result<CodeFigures> codeFiguresOf(const QByteArray &document)
{
    const Error damaged =
        inputError(QCoreApplication::translate("Repository", "The figures of this repository are damaged."), {},
                   QCoreApplication::translate("Repository", "Scan it again."));
    // The first four bytes say how long it becomes; a damaged one must not ask for all memory.
    if (document.size() < 5 || qFromBigEndian<quint32>(document.constData()) > quint32(largestDocument))
        return damaged;
    const QByteArray plain = qUncompress(document);
    try {
        return readAll(json::parse(plain.begin(), plain.end()));
    } catch (const std::exception &) {
        return damaged;
    }
}

} // namespace sextant
