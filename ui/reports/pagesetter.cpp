// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pagesetter.h"

#include "reports/papercolours.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

// Tenths of a point.
constexpr double margin = 560;
constexpr double width = PageLayout::pageSize.width() - 2 * margin;
constexpr double bottom = PageLayout::pageSize.height() - 640;
constexpr double cellGap = 70;
constexpr double contentsLine = 165;
constexpr qsizetype longestCell = 900;
constexpr qsizetype longestWord = 16;
constexpr double unbounded = 1e6;

using Part = PageNode::Role;

const QColor ink(QRgb(paperColour(PaperInk::Text)));
const QColor second(QRgb(paperColour(PaperInk::Second)));
const QColor hair(QRgb(paperColour(PaperInk::Hair)));
const QColor track(QRgb(paperColour(PaperInk::Track)));

QFont face(double points, bool bold = false)
{
    QFont font(QStringList{u"Inter"_s, u"DejaVu Sans"_s});
    font.setPixelSize(int(points * 10));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Fonts have other signs beside figures and capitals, which stand for no letter when a PDF is searched or read aloud:
/// "(8–31)" would be "831". Such texts are set without them.
QFont legible(QFont font, const QString &text)
{
    const auto isSign = [](QChar c) { return c.isPunct() || c.isSymbol(); };
    const auto changes = [](QChar c) { return c.isDigit() || c.isUpper(); };
    if (std::ranges::any_of(text, isSign) && std::ranges::any_of(text, changes))
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// Long paths may break at their signs, which no other reader of the page sees.
QString breakable(const QString &text)
{
    QString out;
    qsizetype word = 0;
    for (const QChar c : text.left(longestCell)) {
        out += c;
        word = c.isSpace() ? 0 : word + 1;
        if (word >= longestWord && (u"/\\._-:=,"_s.contains(c) || word >= 2 * longestWord)) {
            out += QChar(0x200b);
            word = 0;
        }
    }
    if (text.size() > longestCell)
        out += u'…';
    return out;
}

} // namespace

PageSetter::PageSetter(const Ticket &ticket, int rows, const ReportControl &control)
    : m_ticket(ticket)
    , m_rows(rows)
    , m_brand(QRgb(textColour(control).value_or(paperColour(PaperInk::Text))))
    , m_y(margin)
{
    m_layout.m_pages.append(QList<PageMark>());
    m_open = node(Part::Document, -1);
    m_layout.m_watermark = control.watermark;
    m_layout.m_logo = QImage::fromData(control.logo);
    if (m_layout.m_logo.isNull())
        return;
    mark({PageMark::Kind::Picture, {margin, m_y, 2000, 420}});
    m_y += 420;
}

double PageSetter::heightOf(const QString &text, const QFont &font, double room) const
{
    return QFontMetricsF(legible(font, text))
        .boundingRect(QRectF(0, 0, room, unbounded), Qt::TextWordWrap, text)
        .height();
}

int PageSetter::node(PageNode::Role role, int parent, const QString &alternative)
{
    m_layout.m_nodes.append({role, parent, alternative});
    return int(m_layout.m_nodes.size()) - 1;
}

void PageSetter::mark(const PageMark &mark, int node)
{
    QList<PageMark> &marks = m_layout.m_pages.back();
    marks.append(mark);
    marks.back().font = legible(mark.font, mark.text);
    marks.back().node = node;
}

void PageSetter::box(const QRectF &place, const QColor &colour, PageMark::Kind kind, int node)
{
    mark({kind, place, {}, {}, colour, {}}, node);
}

void PageSetter::newPage()
{
    m_layout.m_pages.append(QList<PageMark>());
    m_y = margin;
}

void PageSetter::need(double height)
{
    if (m_y + height > bottom && m_y > margin)
        newPage();
}

void PageSetter::put(const QString &text, const QFont &font, const QColor &colour, double after, Part role)
{
    if (text.isEmpty())
        return;
    const QString shown = text.size() > longestCell ? text.left(3 * longestCell) : text;
    const double height = heightOf(shown, font, width);
    need(height);
    mark({PageMark::Kind::Text, {margin, m_y, width, height + 10}, shown, font, colour, Qt::AlignLeading},
         node(role, m_open));
    m_y += height + after;
}

void PageSetter::title(const QString &text)
{
    m_y += m_rows > 0 ? 0 : 300;
    put(breakable(text), face(m_rows > 0 ? 20 : 24, true), m_brand, m_rows > 0 ? 90 : 160, Part::Title);
}

void PageSetter::pair(const QString &label, const QString &text)
{
    const QFont font = face(10);
    const QString shown = breakable(text);
    const double height = heightOf(shown, font, width - 1300);
    if (m_pairs < 0)
        m_pairs = node(Part::List, m_open);
    const int item = node(Part::Item, m_pairs);
    mark({PageMark::Kind::Text, {margin, m_y, 1250, height + 10}, label, font, second, Qt::AlignLeading},
         node(Part::Label, item));
    mark({PageMark::Kind::Text, {margin + 1300, m_y, width - 1300, height + 10}, shown, font, ink, Qt::AlignLeading},
         node(Part::Body, item));
    m_y += height + (m_rows > 0 ? 10 : 30);
}

void PageSetter::headline(const QString &text)
{
    m_y += 160;
    put(text, face(16, true), ink, 160);
}

void PageSetter::heading(const QString &text)
{
    m_y += m_rows > 0 ? 85 : 180;
    need(m_rows > 0 ? 380 : 700);
    m_layout.m_sections.append({text, m_layout.pages() - 1, m_y});
    m_open = node(Part::Section, 0);
    put(text, face(m_rows > 0 ? 12.5 : 14, true), m_brand, m_rows > 0 ? 50 : 90, Part::Heading);
}

void PageSetter::small(const QString &text)
{
    put(text, face(8.5), second, 40);
}

void PageSetter::endSections()
{
    m_open = 0;
    m_y += m_rows > 0 ? 60 : 200;
}

void PageSetter::contents(const QString &title, qsizetype sections)
{
    m_y += 120;
    put(title, face(12, true), ink, 60, Part::Heading);
    m_contentsNode = node(Part::Contents, m_open);
    m_contentsAt = m_y;
    m_contentsPage = m_layout.pages() - 1;
    m_y += contentsLine * double(sections);
}

void PageSetter::operator()(const ReportParagraph &paragraph)
{
    put(paragraph.text, face(m_rows > 0 ? 9.5 : 10, paragraph.strong), ink, m_rows > 0 ? 25 : 80);
}

void PageSetter::operator()(const ReportList &list)
{
    const int outside = std::exchange(m_open, node(Part::List, m_open));
    const int whole = m_open;
    int number = 0;
    for (const QString &item : list.items) {
        m_open = node(Part::Item, whole);
        put((list.numbered ? QString::number(++number) + u". " : u"• "_s) + item, face(m_rows > 0 ? 9 : 10), ink,
            m_rows > 0 ? 15 : 40, Part::Body);
    }
    m_open = outside;
}

void PageSetter::operator()(const ReportScores &scores)
{
    for (const ReportScore &one : scores.scores)
        score(one);
}

void PageSetter::score(const ReportScore &score)
{
    const QFont font = face(10, true);
    const QFont notes = face(9);
    const double label = 1150;
    const double figures = 900;
    // Where everything has to stand on few pages, the rows of the tables say more.
    const double noteHeight = score.note.isEmpty() || m_rows > 0 ? 0 : heightOf(score.note, notes, width - label);
    need(170 + noteHeight);
    const int line = node(Part::Paragraph, m_open);
    mark({PageMark::Kind::Text, {margin, m_y, label - 40, 140}, score.label, font, ink, Qt::AlignLeading}, line);
    if (score.score) {
        const double left = margin + label;
        const double room = width - label - figures;
        bar(score, left, room);
        const QString text = u"%1 (%2–%3)"_s.arg(qRound(*score.score)).arg(qRound(score.low)).arg(qRound(score.high));
        mark({PageMark::Kind::Text, {left + room + 60, m_y, figures - 60, 140}, text, font, ink, Qt::AlignLeading},
             line);
    }
    m_y += 150;
    if (noteHeight > 0)
        mark({PageMark::Kind::Text,
              {margin + label, m_y, width - label, noteHeight + 10},
              score.note,
              notes,
              second,
              Qt::AlignLeading},
             node(Part::Paragraph, m_open));
    m_y += noteHeight + (m_rows > 0 ? 10 : 60);
}

/// Solid up to what was seen, lighter up to the score, dotted up to what it could be, and a needle at the score.
void PageSetter::bar(const ReportScore &score, double left, double room)
{
    const QColor colour(QRgb(paperColour(paperInkOf(score.level))));
    const double top = m_y + 35;
    const auto at = [room](double value) { return room * std::clamp(value, 0.0, 100.0) / 100; };
    const int figure = node(Part::Figure, m_open,
                            QCoreApplication::translate(
                                "PageLayout", "A bar from 0 to 100 for %1: seen up to %2, at %3, possible up to %4.")
                                .arg(score.label, QString::number(qRound(score.low)),
                                     QString::number(qRound(*score.score)), QString::number(qRound(score.high))));
    box({left, top, room, 55}, track, PageMark::Kind::Box, figure);
    box({left, top, at(score.low), 55}, colour, PageMark::Kind::Box, figure);
    box({left + at(score.low), top, at(*score.score) - at(score.low), 55}, colour, PageMark::Kind::Stripes, figure);
    if (score.high > *score.score)
        box({left + at(*score.score), top, at(score.high) - at(*score.score), 55}, colour, PageMark::Kind::Dashes,
            figure);
    box({left + at(*score.score) - 6, top - 25, 12, 105}, ink, PageMark::Kind::Box, figure);
}

PageSetter::Row PageSetter::rowOf(const QStringList &cells, const QList<double> &widths, const QFont &font) const
{
    Row row;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        row.cells << breakable(cells.value(i));
        row.height = std::max(row.height,
                              row.cells.back().isEmpty() ? 0 : heightOf(row.cells.back(), font, widths[i] - cellGap));
    }
    return row;
}

void PageSetter::putRow(const Row &row, const ReportTable &table, const QList<double> &widths, const QFont &font,
                        const QColor &colour, int tableNode, Part cell)
{
    const int rowNode = tableNode < 0 ? -1 : node(Part::Row, tableNode);
    double x = margin;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int cellNode = rowNode < 0 ? -1 : node(cell, rowNode);
        if (!row.cells[i].isEmpty())
            mark({PageMark::Kind::Text,
                  {x, m_y + rowGap() / 2, widths[i] - cellGap, row.height + 10},
                  row.cells[i],
                  font,
                  colour,
                  table.columns[i].number ? Qt::AlignTrailing : Qt::AlignLeading},
                 cellNode);
        x += widths[i];
    }
    m_y += row.height + rowGap();
    box({margin, m_y - 6, width, 5}, hair);
}

void PageSetter::operator()(const ReportTable &table)
{
    double shares = 0;
    for (const ReportTable::Column &column : table.columns)
        shares += column.share;
    QList<double> widths;
    QStringList titles;
    for (const ReportTable::Column &column : table.columns) {
        widths << width * column.share / shares;
        titles << column.title;
    }
    const QFont font = face(8.5);
    const Row head = rowOf(titles, widths, font);
    need(head.height + (m_rows > 0 ? 200 : 400));
    const int tableNode = node(Part::Table, m_open);
    putRow(head, table, widths, font, second, tableNode, Part::HeadCell);
    const qsizetype shown = m_rows > 0 ? std::min<qsizetype>(m_rows, table.shownRows()) : table.shownRows();
    for (qsizetype i = 0; i < shown && !m_ticket.cancelled(); ++i) {
        const Row row = rowOf(table.rows[i], widths, font);
        if (m_y + row.height + rowGap() > bottom) {
            newPage();
            putRow(head, table, widths, font, second, -1);
        }
        putRow(row, table, widths, font, ink, tableNode);
    }
    m_y += 60;
    if (shown < table.shownRows())
        small(QCoreApplication::translate("PageLayout", "and %n more in the full report", nullptr,
                                          int(table.rows.size() - shown)));
    else
        small(rowsLeftOut(table));
    m_y += m_rows > 0 ? 0 : 60;
}

PageLayout PageSetter::finish(const QString &foot)
{
    const QFont font = face(8.5);
    double y = m_contentsAt;
    if (m_contentsAt >= 0)
        for (PageLayout::Section &section : m_layout.m_sections) {
            QList<PageMark> &marks = m_layout.m_pages[m_contentsPage];
            section.lineNode = node(Part::Link, node(Part::ContentsLine, m_contentsNode));
            marks.append({PageMark::Kind::Text,
                          {margin, y, width - 500, 150},
                          section.title,
                          face(10),
                          ink,
                          Qt::AlignLeading,
                          section.lineNode});
            marks.append({PageMark::Kind::Text,
                          {margin + width - 450, y, 450, 150},
                          QString::number(section.page + 1),
                          face(10),
                          ink,
                          Qt::AlignTrailing,
                          section.lineNode});
            section.linePage = m_contentsPage;
            section.line = {margin, y, width, contentsLine};
            y += contentsLine;
        }
    for (int page = 0; page < m_layout.pages(); ++page) {
        const double top = PageLayout::pageSize.height() - 480;
        const QString number =
            QCoreApplication::translate("PageLayout", "%1 of %2").arg(page + 1).arg(m_layout.pages());
        QList<PageMark> &marks = m_layout.m_pages[page];
        marks.append({PageMark::Kind::Box, {margin, top - 60, width, 5}, {}, {}, hair, {}});
        marks.append(
            {PageMark::Kind::Text, {margin, top, width - 800, 140}, foot.left(110), font, second, Qt::AlignLeading});
        marks.append(
            {PageMark::Kind::Text, {margin + width - 750, top, 750, 140}, number, font, second, Qt::AlignTrailing});
    }
    return std::move(m_layout);
}

} // namespace sextant
