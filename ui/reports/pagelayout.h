// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "reports/reportdocument.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QRectF>

class QPainter;

namespace sextant {

/// What a part of a report is to those who have it read aloud, beneath what it belongs to.
struct PageNode
{
    enum class Role : quint8 {
        Document,
        Section,
        Title,
        Heading,
        Paragraph,
        List,
        Item,
        Label,
        Body,
        Table,
        Row,
        HeadCell,
        Cell,
        Figure,
        Contents,
        ContentsLine,
        Link
    };

    Role role = Role::Paragraph;
    int parent = -1;          ///< in the list of nodes; before its parts
    QString alternative = {}; ///< of a figure
};

/// One thing on a page: a text or a box, in tenths of a point from the page's corner.
struct PageMark
{
    enum class Kind : quint8 { Text, Box, Stripes, Dashes, Picture };

    Kind kind = Kind::Text;
    QRectF place;
    QString text = {};
    QFont font = {};
    QColor colour = {};
    Qt::Alignment alignment = Qt::AlignLeading;
    int node = -1; ///< which it says something of; -1: an ornament
};

/// A report set on pages: the same for the file, the screen and the printer.
class PageLayout
{
public:
    static constexpr QSizeF pageSize{5950, 8420}; ///< A4 in tenths of a point

    /// Only a stop is an error.
    static Result<PageLayout> of(const ReportDocument &document, const Ticket &ticket);

    int pages() const { return int(m_pages.size()); }
    /// Draws one page at one unit for a tenth of a point.
    void paint(QPainter &painter, int page) const;
    /// Where a section begins, and its line in the table of contents.
    struct Section
    {
        QString title;
        int page = 0;   ///< from 0
        double top = 0; ///< of its heading
        int linePage = 0;
        QRectF line = {}; ///< empty without a table of contents
        int lineNode = -1;
    };
    const QList<Section> &sections() const { return m_sections; }
    /// What is on a page, in the order it is painted in; the watermark comes before.
    const QList<PageMark> &marks(int page) const { return m_pages.at(page); }
    /// In the order they are read in.
    const QList<PageNode> &nodes() const { return m_nodes; }

private:
    friend class PageSetter;
    void paintWatermark(QPainter &painter) const;

    QList<QList<PageMark>> m_pages;
    QList<Section> m_sections;
    QList<PageNode> m_nodes;
    QImage m_logo;
    QString m_watermark;
};

} // namespace sextant
