// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentwriters.h"
#include "reports/htmlscorebar.h"

#include <QFile>
#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype rowsBetweenLooks = 500;

struct HtmlDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(HtmlDocument)
};

QString element(const char *name, const QString &content)
{
    return u"<%1>%2</%1>\n"_s.arg(QLatin1StringView(name), content);
}

class BlockWriter
{
public:
    BlockWriter(QString &html, const Ticket &ticket)
        : m_html(html)
        , m_ticket(ticket)
    {}

    void operator()(const ReportParagraph &paragraph)
    {
        const QString text = paragraph.text.toHtmlEscaped();
        m_html += element("p", paragraph.strong ? u"<strong>"_s + text + u"</strong>" : text);
    }
    void operator()(const ReportList &list)
    {
        QString items;
        for (const QString &item : list.items)
            items += element("li", item.toHtmlEscaped());
        m_html += element(list.numbered ? "ol" : "ul", items);
    }
    void operator()(const ReportScores &scores)
    {
        for (const ReportScore &score : scores.scores) {
            const QString label = u"%1 %2"_s.arg(score.label, figureText(score));
            m_html += u"<article><h3>"_s + label.toHtmlEscaped() + u"</h3>";
            if (score.score)
                m_html += htmlScoreBar(score.low, *score.score, score.high, score.level, label);
            m_html += element("p", score.note.toHtmlEscaped()) + u"</article>\n";
        }
    }
    void operator()(const ReportTable &table)
    {
        m_html += u"<table><thead><tr>"_s;
        for (const ReportTable::Column &column : table.columns)
            m_html += u"<th scope=\"col\">"_s + column.title.toHtmlEscaped() + u"</th>";
        m_html += u"</tr></thead><tbody>\n"_s;
        for (qsizetype row = 0; row < table.shownRows(); ++row) {
            if (row % rowsBetweenLooks == 0 && m_ticket.cancelled())
                return;
            m_html += u"<tr>"_s;
            for (qsizetype i = 0; i < table.rows[row].size(); ++i)
                // Paths may break anywhere: a page that scrolls sideways is not read to the end.
                m_html += (table.columns.value(i).kind == TextKind::Path ? u"<td class=\"path\">"_s : u"<td>"_s) +
                          table.rows[row][i].toHtmlEscaped() + u"</td>";
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody></table>\n"_s;
        if (const QString left = rowsLeftOut(table); !left.isEmpty())
            m_html += element("p", left.toHtmlEscaped());
    }

private:
    QString &m_html;
    const Ticket &m_ticket;
};

QString headOf(const ReportDocument &document)
{
    QString lines;
    for (const auto &[label, text] : controlLines(document))
        lines += element("li", u"%1: %2"_s.arg(label.toHtmlEscaped(), text.toHtmlEscaped()));
    const QByteArray &logo = document.control.logo;
    const QString picture = logo.isEmpty()
                                ? QString()
                                : u"<p><img alt=\"\" height=\"64\" src=\"data:image/png;base64,%1\"></p>\n"_s.arg(
                                      QString::fromLatin1(logo.toBase64()));
    return element("header", picture + element("h1", document.control.title.toHtmlEscaped()) +
                                 u"<ul class=\"sources\">"_s + lines + u"</ul>") +
           u"<section class=\"verdict\"><p class=\"headline\">"_s + document.score.toHtmlEscaped() + u"</p>" +
           element("h2", document.headline.toHtmlEscaped()) + u"</section>\n";
}

QString contentsOf(const ReportDocument &document)
{
    if (document.sections.size() < 3)
        return {};
    QString items;
    for (qsizetype i = 0; i < document.sections.size(); ++i)
        items +=
            u"<li><a href=\"#s%1\">%2</a></li>\n"_s.arg(QString::number(i), document.sections[i].title.toHtmlEscaped());
    return u"<nav aria-label=\"%1\"><h2>%1</h2><ol>%2</ol></nav>\n"_s.arg(
        HtmlDocumentText::tr("Contents").toHtmlEscaped(), items);
}

} // namespace

Result<QByteArray> writeHtmlDocument(const ReportDocument &document, const Ticket &ticket)
{
    QFile style(u":/reports/report.css"_s);
    if (!style.open(QIODevice::ReadOnly))
        return environmentError(HtmlDocumentText::tr("The look of the report is missing in the program."));
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n<style>\n%3</style>\n"
                   "</head>\n<body>\n<main>\n"_s.arg(QLocale().bcp47Name(), document.control.title.toHtmlEscaped(),
                                                     QString::fromUtf8(style.readAll()));
    if (const auto colour = textColour(document.control))
        html.replace(u"</style>"_s,
                     u"@media print, (prefers-color-scheme: light) { h1, h2 { color: #%1; } }\n</style>"_s.arg(
                         *colour, 6, 16, QChar(u'0')));
    if (!document.control.watermark.isEmpty())
        html +=
            u"<p class=\"watermark\" aria-hidden=\"true\">%1</p>\n"_s.arg(document.control.watermark.toHtmlEscaped());
    html += headOf(document) + contentsOf(document);
    BlockWriter writer(html, ticket);
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        html +=
            u"<section id=\"s%1\"><h2>%2</h2>\n"_s.arg(QString::number(i), document.sections[i].title.toHtmlEscaped());
        for (const ReportBlock &block : document.sections[i].blocks)
            std::visit(writer, block);
        html += u"</section>\n"_s;
    }
    if (ticket.cancelled())
        return cancelledError();
    html += u"</main>\n<footer>"_s;
    for (const QString &line : document.hidden)
        html += element("p", line.toHtmlEscaped());
    html += element("p", document.notice.toHtmlEscaped()) + u"</footer>\n</body>\n</html>\n";
    return html.toUtf8();
}

} // namespace sextant
