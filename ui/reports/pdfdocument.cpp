// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfdocument.h"

#include "reports/pagelayout.h"
#include "reports/pdfoutline.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace sextant {

namespace {

constexpr int resolution = 720; ///< dots an inch: one for each tenth of a point

} // namespace

Result<QByteArray> writePdfDocument(const ReportDocument &document, const Ticket &ticket)
{
    const auto layout = PageLayout::of(document, ticket);
    if (!layout)
        return layout.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(document.control.title);
        writer.setCreator(QStringLiteral("Sextant ") + QStringLiteral(SEXTANT_VERSION));
        QPainter painter(&writer);
        for (int page = 0; page < layout->pages(); ++page) {
            if (ticket.cancelled())
                return cancelledError();
            ticket.report(page, layout->pages(), {});
            if (page > 0)
                writer.newPage();
            layout->paint(painter, page);
        }
    }
    return withOutline(bytes, *layout, QLocale().bcp47Name());
}

QList<DocumentWriter> allDocumentWriters()
{
    QList<DocumentWriter> writers{
        {"pdf", "pdf", QT_TRANSLATE_NOOP("DocumentWriters", "Pages (PDF)"), writePdfDocument}};
    for (const DocumentWriter &writer : documentWriters())
        writers << writer;
    return writers;
}

} // namespace sextant
