// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentwriters.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Text from outside must stay text: neither markup nor a table cell's end.
QString escaped(const QString &text)
{
    static const QString special = u"\\`*_{}[]()#+!|~"_s;
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r')
            out += u' ';
        else if (c == u'<')
            out += u"&lt;"_s;
        else if (c == u'>')
            out += u"&gt;"_s;
        else if (c == u'&')
            out += u"&amp;"_s;
        else if (special.contains(c))
            out += QString(u'\\') + c;
        else
            out += c;
    }
    return out;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n";
}

struct MarkdownBlockWriter
{
    QString &out;

    void operator()(const ReportParagraph &paragraph)
    {
        const QString mark = paragraph.strong ? u"**"_s : QString();
        out += mark + escaped(paragraph.text) + mark + u"\n\n";
    }
    void operator()(const ReportList &list)
    {
        for (const QString &item : list.items)
            out += (list.numbered ? u"1. "_s : u"- "_s) + escaped(item) + u'\n';
        out += u'\n';
    }
    void operator()(const ReportScores &scores)
    {
        for (const ReportScore &score : scores.scores)
            out += u"- **%1 %2** %3\n"_s.arg(escaped(score.label), figureText(score), escaped(score.note));
        out += u'\n';
    }
    void operator()(const ReportTable &table)
    {
        QStringList heads;
        QStringList lines;
        for (const ReportTable::Column &column : table.columns) {
            heads << escaped(column.title);
            lines << (column.number ? u"---:"_s : u"---"_s);
        }
        out += row(heads) + row(lines);
        for (qsizetype i = 0; i < table.shownRows(); ++i) {
            QStringList cells;
            for (const QString &cell : table.rows[i])
                cells << escaped(cell);
            out += row(cells);
        }
        out += u'\n';
        if (const QString left = rowsLeftOut(table); !left.isEmpty())
            out += escaped(left) + u"\n\n";
    }
};

} // namespace

Result<QByteArray> writeMarkdownDocument(const ReportDocument &document, const Ticket &ticket)
{
    QString text = u"# %1\n\n"_s.arg(escaped(document.control.title));
    for (const auto &[label, line] : controlLines(document))
        text += u"- %1: %2\n"_s.arg(escaped(label), escaped(line));
    text += u"\n**%1, %2**\n\n"_s.arg(escaped(document.headline), document.score);
    MarkdownBlockWriter writer{text};
    for (const ReportSection &section : document.sections) {
        if (ticket.cancelled())
            return cancelledError();
        text += u"## %1\n\n"_s.arg(escaped(section.title));
        for (const ReportBlock &block : section.blocks)
            std::visit(writer, block);
    }
    for (const QString &line : document.hidden)
        text += escaped(line) + u"\n\n";
    return (text + escaped(document.notice) + u'\n').toUtf8();
}

} // namespace sextant
