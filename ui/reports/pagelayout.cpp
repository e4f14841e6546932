// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pagelayout.h"

#include "reports/pagesetter.h"
#include "theme/texture.h"

#include <QCoreApplication>
#include <QPainter>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double stripeScale = 5; ///< tenths of a point for a pixel, and a little more

struct PageLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

constexpr int contentsFrom = 5; ///< pages that need a table of contents
const QList<int> rowsTried{0, 12, 9, 7, 5, 4, 3, 2, 1};

/// What one try at a layout is made with.
struct Try
{
    int rows = 0; ///< of each table at most; 0: as many as the table wants
    bool contents = false;
};

Result<PageLayout> laidOut(const ReportDocument &document, const Try &attempt, const Ticket &ticket)
{
    PageSetter setter(ticket, attempt.rows, document.control);
    setter.title(document.control.title);
    for (const auto &[label, text] : controlLines(document))
        setter.pair(label, text);
    const bool saysVerdict =
        std::ranges::any_of(document.sections, [](const ReportSection &section) { return section.id == "verdict"_L1; });
    if (!saysVerdict)
        setter.headline(u"%1, %2"_s.arg(document.headline, document.score));
    const bool introduces = !document.sections.isEmpty() && document.sections.front().id == "introduction"_L1;
    if (introduces && attempt.rows == 0)
        for (const ReportBlock &block : document.sections.front().blocks)
            std::visit(setter, block);
    if (attempt.contents)
        setter.contents(PageLayoutText::tr("Contents"), document.sections.size() - (introduces ? 1 : 0));
    for (const ReportSection &section : document.sections.mid(introduces ? 1 : 0)) {
        setter.heading(section.title);
        for (const ReportBlock &block : section.blocks)
            std::visit(setter, block);
        if (ticket.cancelled())
            return cancelledError();
    }
    setter.endSections();
    setter.small((document.hidden + QStringList{document.notice}).join(u' '));
    QStringList foot{document.control.title};
    for (const QString &part : {document.control.client, document.control.confidentiality, document.control.version})
        if (!part.isEmpty())
            foot << part;
    return setter.finish(foot.join(u" · "_s));
}

} // namespace

Result<PageLayout> PageLayout::of(const ReportDocument &document, const Ticket &ticket)
{
    for (const int rows : document.mostPages > 0 ? rowsTried : QList<int>{0}) {
        auto layout = laidOut(document, {rows, false}, ticket);
        if (!layout)
            return layout.error();
        if (document.mostPages == 0 && layout->pages() >= contentsFrom)
            return laidOut(document, {rows, true}, ticket);
        if (document.mostPages == 0 || layout->pages() <= document.mostPages || rows == rowsTried.back())
            return layout;
    }
    return cancelledError();
}

/// Across the page and behind the words, so light that they stay readable.
void PageLayout::paintWatermark(QPainter &painter) const
{
    if (m_watermark.isEmpty())
        return;
    QFont font(QStringList{u"Inter"_s, u"DejaVu Sans"_s});
    font.setPixelSize(std::clamp(int(9000 / std::max<qsizetype>(4, m_watermark.size())), 250, 1100));
    font.setWeight(QFont::Bold);
    painter.save();
    painter.translate(pageSize.width() / 2, pageSize.height() / 2);
    painter.rotate(-52);
    painter.setFont(font);
    painter.setPen(QColor(0xe9, 0xec, 0xf0));
    painter.drawText(QRectF(-5000, -800, 10000, 1600), Qt::AlignCenter, m_watermark);
    painter.restore();
}

void PageLayout::paint(QPainter &painter, int page) const
{
    paintWatermark(painter);
    for (const PageMark &mark : m_pages.value(page)) {
        switch (mark.kind) {
        case PageMark::Kind::Text:
            painter.setFont(mark.font);
            painter.setPen(mark.colour);
            painter.drawText(mark.place, int(mark.alignment | Qt::AlignTop) | Qt::TextWordWrap, mark.text);
            break;
        case PageMark::Kind::Box:
            painter.fillRect(mark.place, mark.colour);
            break;
        case PageMark::Kind::Stripes: {
            QPainterPath path;
            path.addRect(mark.place);
            Texture::fill(painter, path, mark.colour, Fill::Stripes, stripeScale);
            break;
        }
        case PageMark::Kind::Dashes:
            painter.setPen(QPen(mark.colour, 6, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(mark.place);
            break;
        case PageMark::Kind::Picture: {
            QRectF place(mark.place.topLeft(), QSizeF(m_logo.size()).scaled(mark.place.size(), Qt::KeepAspectRatio));
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(place, m_logo);
            break;
        }
        }
    }
}

} // namespace sextant
