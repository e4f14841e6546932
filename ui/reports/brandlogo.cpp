// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/brandlogo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr qint64 mostPixels = 25'000'000;
constexpr QSize shownSize{800, 240};

struct BrandLogoText
{
    Q_DECLARE_TR_FUNCTIONS(BrandLogo)
};

} // namespace

Result<QByteArray> readLogo(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(BrandLogoText::tr("The logo cannot be read: %1.").arg(file.errorString()), fileName);
    if (file.size() > largestFile)
        return inputError(BrandLogoText::tr("A logo has at most 8 MiB."), fileName,
                          BrandLogoText::tr("Save it smaller."));
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "webp" && format != "gif" && format != "bmp")
        return inputError(BrandLogoText::tr("This is no picture that can be used as a logo."), fileName,
                          BrandLogoText::tr("Choose a PNG or JPEG file."));
    // The size stands in the head of the file: a picture that says it is huge is never unpacked.
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return inputError(BrandLogoText::tr("A logo has at most 25 megapixels."), fileName,
                          BrandLogoText::tr("Save it smaller."));
    if (size.width() > shownSize.width() || size.height() > shownSize.height())
        reader.setScaledSize(size.scaled(shownSize, Qt::KeepAspectRatio));
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return inputError(BrandLogoText::tr("The logo cannot be read: %1.").arg(reader.errorString()), fileName);
    image = image.convertToFormat(QImage::Format_ARGB32);
    for (const QString &key : image.textKeys())
        image.setText(key, {});
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return environmentError(BrandLogoText::tr("The logo cannot be kept."), fileName);
    return png;
}

Result<quint32> readColour(const QString &text)
{
    const QString digits = text.startsWith(u'#') ? text.mid(1) : text;
    bool ok = false;
    const uint value = digits.toUInt(&ok, 16);
    if (!ok || digits.size() != 6)
        return usageError(BrandLogoText::tr("“%1” is no colour.").arg(text), {},
                          BrandLogoText::tr("Write it as six digits, such as #0E5A52."));
    return quint32(value);
}

} // namespace sextant
