// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pagelayout.h"

namespace sextant {

/// Sets text, tables and score bars one below the other and begins a new page where one is full.
class PageSetter
{
public:
    /// rows: at most so many of each table, and everything a little closer; 0: as the tables want it.
    PageSetter(const Ticket &ticket, int rows, const ReportControl &control);

    void title(const QString &text);
    void pair(const QString &label, const QString &text);
    void headline(const QString &text);
    void heading(const QString &text);
    void small(const QString &text);
    /// What follows belongs to the whole report.
    void endSections();
    /// Keeps room for a table of contents, which finish() fills.
    void contents(const QString &title, qsizetype sections);
    PageLayout finish(const QString &foot);

    void operator()(const ReportParagraph &paragraph);
    void operator()(const ReportList &list);
    void operator()(const ReportScores &scores);
    void operator()(const ReportTable &table);

private:
    struct Row
    {
        QStringList cells;
        QList<double> heights;
        double height = 0;
    };

    double heightOf(const QString &text, const QFont &font, double width) const;
    void put(const QString &text, const QFont &font, const QColor &colour, double after,
             PageNode::Role role = PageNode::Role::Paragraph);
    int node(PageNode::Role role, int parent, const QString &alternative = {});
    void mark(const PageMark &mark, int node = -1);
    void box(const QRectF &place, const QColor &colour, PageMark::Kind kind = PageMark::Kind::Box, int node = -1);
    /// Between two rows of a table; less where everything has to stand on few pages.
    double rowGap() const { return m_rows > 0 ? 30 : 60; }
    void need(double height);
    void newPage();
    void score(const ReportScore &score);
    void bar(const ReportScore &score, double left, double room);
    Row rowOf(const QStringList &cells, const QList<double> &widths, const QFont &font) const;
    /// tableNode: -1 for a head that says again what is known.
    void putRow(const Row &row, const ReportTable &table, const QList<double> &widths, const QFont &font,
                const QColor &colour, int tableNode, PageNode::Role cell = PageNode::Role::Cell);

    const Ticket &m_ticket;
    int m_rows;
    QColor m_brand;
    PageLayout m_layout;
    double m_y;
    int m_open = -1;  ///< node that new ones belong to
    int m_pairs = -1; ///< the list of them
    int m_contentsNode = -1;
    double m_contentsAt = -1; ///< top of the table of contents
    int m_contentsPage = 0;
};

} // namespace sextant
