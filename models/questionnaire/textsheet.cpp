// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/textsheet.h"

#include "importers/csvreader.h"
#include "questionnaire/sheetpart.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QStringConverter>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype largestText = 64 << 20;
constexpr int rowsForGuess = 200;

struct TextSheetText
{
    Q_DECLARE_TR_FUNCTIONS(TextSheet)
};

enum class Encoding : quint8 { Utf8, Utf16Little, Utf16Big, Windows };

/// 0x80 to 0x9f of Windows-1252, where Latin 1 has nothing to see.
constexpr std::u16string_view windowsSigns = u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
                                             u"\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014"
                                             u"\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/// A file as text, and what it takes to write it as it was.
struct Decoded
{
    Encoding encoding = Encoding::Utf8;
    QByteArray mark; ///< of byte order, as it stood
    std::string text;
    char separator = ',';
    std::size_t from = 0; ///< where the rows begin: Excel may name the separator in a line of its own
};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windowsSigns[c.unicode() - 0x80]);
    return text;
}

QByteArray toWindows(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto sign = windowsSigns.find(c.unicode());
        bytes += sign != std::u16string_view::npos ? char(0x80 + sign) : c.unicode() < 0x100 ? char(c.unicode()) : '?';
    }
    return bytes;
}

std::string decodedText(const QByteArray &bytes, Decoded &file)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        const bool little = bytes.startsWith('\xff');
        file.encoding = little ? Encoding::Utf16Little : Encoding::Utf16Big;
        file.mark = bytes.left(2);
        QStringDecoder decode(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        return QString(decode(bytes.mid(2))).toStdString();
    }
    file.mark = bytes.startsWith("\xef\xbb\xbf") ? bytes.left(3) : QByteArray();
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QByteArray rest = bytes.mid(file.mark.size());
    const QString text = decode(rest);
    if (!decode.hasError())
        return rest.toStdString();
    file.encoding = Encoding::Windows;
    return fromWindows(rest).toStdString();
}

/// The sign that splits the most rows into the same number of fields, more than one.
char separatorOf(std::string_view text)
{
    char best = ',';
    double bestScore = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        CsvReader rows(text.substr(0, 1 << 18), separator);
        QMap<std::size_t, int> widths;
        int read = 0;
        while (read < rowsForGuess && rows.next()) {
            ++widths[rows.fields()];
            ++read;
        }
        double score = 0;
        for (auto it = widths.cbegin(); it != widths.cend(); ++it)
            if (it.key() > 1)
                score = std::max(score, double(*it) * (1 + double(std::min<std::size_t>(it.key(), 6)) / 100));
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

Result<Decoded> decoded(const QByteArray &bytes)
{
    if (bytes.size() > largestText)
        return inputError(TextSheetText::tr("This file is larger than a questionnaire may be."));
    Decoded file;
    file.text = decodedText(bytes, file);
    if (file.text.find('\0') != std::string::npos)
        return inputError(TextSheetText::tr("This is neither a workbook nor a text file."), {},
                          TextSheetText::tr("Save the questionnaire as XLSX or CSV."));
    const std::string_view text = file.text;
    if (text.starts_with("sep=") && text.size() > 5 && (text[5] == '\r' || text[5] == '\n')) {
        file.separator = text[4];
        file.from = std::min(text.find_first_not_of("\r\n", 5), text.size());
    } else {
        file.separator = separatorOf(text);
    }
    return file;
}

QByteArray encoded(const std::string &text, const Decoded &file)
{
    if (file.encoding == Encoding::Utf8)
        return file.mark + QByteArray::fromStdString(text);
    const QString all = QString::fromStdString(text);
    if (file.encoding == Encoding::Windows)
        return toWindows(all);
    QStringEncoder encode(file.encoding == Encoding::Utf16Little ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE);
    return file.mark + QByteArray(encode(all));
}

/// As a field of the file: quoted where its neighbours are, or where it has to be.
std::string fieldOf(const QString &text, char separator, bool quoted)
{
    QString safe = text;
    const qsizetype first = safe.indexOf(QRegularExpression(u"\\S"_s));
    if (first >= 0 && QStringView(u"=+-@").contains(safe[first]))
        safe.prepend(u'\'');
    if (quoted || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r') ||
        safe.contains(QLatin1Char(separator)) || safe != safe.trimmed())
        safe = u'"' + safe.replace(u"\""_s, u"\"\""_s) + u'"';
    return safe.toStdString();
}

/// The row with new fields; those that it lacks are added.
std::string rowWith(const CsvReader &rows, const QMap<int, QString> &texts, char separator)
{
    bool quotes = true;
    std::vector<std::string> fields;
    for (std::size_t i = 0; i < rows.fields(); ++i) {
        fields.emplace_back(rows.source(i));
        quotes = quotes && (fields.back().empty() || fields.back().starts_with('"'));
    }
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (std::size_t(it.key()) >= fields.size())
            fields.resize(std::size_t(it.key()) + 1);
        fields[std::size_t(it.key())] = fieldOf(*it, separator, quotes);
    }
    std::string row;
    for (std::size_t i = 0; i < fields.size(); ++i)
        row += (i > 0 ? std::string(1, separator) : std::string()) + fields[i];
    return row;
}

} // namespace

Result<Sheet> readTextSheet(const QByteArray &bytes, const Ticket &ticket)
{
    const auto file = decoded(bytes);
    if (!file)
        return file.error();
    CsvReader rows(std::string_view(file->text).substr(file->from), file->separator);
    Sheet sheet;
    int cells = 0;
    while (rows.next()) {
        if (ticket.cancelled())
            return cancelledError();
        SheetRow row{rows.row(), {}};
        for (std::size_t i = 0; i < rows.fields(); ++i)
            if (const QString text = QString::fromStdString(std::string(rows.field(i))).trimmed(); !text.isEmpty())
                row.cells << SheetCell{int(i), text.left(sheetbounds::longestText)};
        cells += int(row.cells.size());
        if (row.cells.isEmpty())
            continue;
        if (sheet.rows.size() >= sheetbounds::mostRows || cells > sheetbounds::mostCells)
            return inputError(TextSheetText::tr("This file has more rows than a questionnaire may have."));
        sheet.rows << row;
    }
    if (rows.endsInQuotes())
        return inputError(TextSheetText::tr("This file ends in the middle of a row."));
    return sheet;
}

Result<QByteArray> writeTextSheet(const QByteArray &bytes, const QList<CellText> &texts, const Ticket &ticket)
{
    const auto file = decoded(bytes);
    if (!file)
        return file.error();
    QMap<int, QMap<int, QString>> wanted;
    for (const CellText &cell : texts)
        wanted[cell.place.row][cell.place.column] = cell.text;
    CsvReader rows(std::string_view(file->text).substr(file->from), file->separator);
    std::string out;
    const char *copied = file->text.data();
    while (rows.next()) {
        if (ticket.cancelled())
            return cancelledError();
        if (!wanted.contains(rows.row()))
            continue;
        const char *begin = rows.source(0).data();
        const std::string_view last = rows.source(rows.fields() - 1);
        out.append(copied, begin);
        out += rowWith(rows, wanted.take(rows.row()), file->separator);
        copied = last.data() + last.size();
    }
    if (!wanted.isEmpty())
        return inputError(TextSheetText::tr("This file lacks a row that is to be written."));
    out.append(copied, file->text.data() + file->text.size());
    return encoded(out, *file);
}

} // namespace sextant
