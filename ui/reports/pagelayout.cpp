// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pagelayout.h"

#include "reports/pagesetter.h"

#include <QPainter>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

void setContents(PageSetter &setter, const ReportDocument &document)
{
    if (document.sections.size() >= 4)
        setter.contents(Text::tr("Contents"), document.sections.size());
}

} // namespace

Result<PageLayout> PageLayout::of(const ReportDocument &document, const Ticket &ticket)
{
    PageSetter setter(ticket);
    setter.title(document.control.title);
    for (const auto &[label, text] : controlLines(document))
        setter.pair(label, text);
    setter.headline(u"%1, %2"_s.arg(document.headline, document.score));
    setContents(setter, document);
    for (const ReportSection &section : document.sections) {
        setter.heading(section.title);
        for (const ReportBlock &block : section.blocks)
            std::visit(setter, block);
        if (ticket.cancelled())
            return cancelledError();
    }
    setter.gap();
    for (const QString &line : document.hidden)
        setter.small(line);
    setter.small(document.notice);
    const QString foot = document.control.confidentiality.isEmpty()
                             ? document.control.title
                             : u"%1 · %2"_s.arg(document.control.title, document.control.confidentiality);
    return setter.finish(foot);
}

void PageLayout::paint(QPainter &painter, int page) const
{
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
        case PageMark::Kind::Dashes: {
            painter.setPen(QPen(mark.colour, 6, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(mark.place);
            break;
        }
        }
    }
}

} // namespace sextant
