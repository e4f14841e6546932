// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <QApplication>
#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace sextant::Icons {

namespace {

constexpr int cachedPixels = 4 * 1024 * 1024;

/// Pictures by name, size, ratio and colour. Emptied when the look changes: its colours will not be asked for again.
class Cache : public QObject
{
public:
    Cache()
    {
        QObject::connect(&Theme::instance(), &Theme::changed, this, [this] { m_pictures.clear(); });
    }

    QCache<QString, QPixmap> m_pictures{cachedPixels};
};

Cache &cache()
{
    static Cache all;
    return all;
}

/// Qt SVG does not take currentColor from a palette, so the text is tinted before it is parsed.
QByteArray tinted(const QString &name, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s.", qPrintable(name));
        return {};
    }
    return file.readAll().replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
}

bool followsDirection(const QString &name)
{
    static const QStringList mirrored{u"chevron-left"_s, u"chevron-right"_s, u"undo"_s,      u"redo"_s,
                                      u"plan"_s,         u"external"_s,      u"checklist"_s, u"sort"_s};
    return mirrored.contains(name);
}

/// Device pixels a unit, also where a widget is drawn into a picture of another resolution.
qreal ratioOf(const QPainter &painter)
{
    return std::max(1.0, painter.deviceTransform().m11());
}

class Engine : public QIconEngine
{
public:
    using Colour = std::function<QColor()>;

    Engine(QString name, Colour colour, bool fixedHue)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
        , m_fixedHue(fixedHue)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = ratioOf(*painter);
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, scaledPixmap(QSizeF(square.size() * ratio).toSize(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // The size comes in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        Q_UNUSED(state)
        const bool mirrored = QGuiApplication::isRightToLeft() && followsDirection(m_name);
        const int length = std::min(size.width(), size.height());
        QPixmap drawn = Icons::pixmap(m_name, std::max(1, qRound(length / ratio)), ratio, colourIn(mode), mirrored);
        return drawn;
    }

    QIconEngine *clone() const override { return new Engine(*this); }
    QString key() const override { return u"sextant"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colourIn(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return tokens().ink(Ink::Disabled);
        return mode == QIcon::Active && !m_fixedHue ? tokens().ink(Ink::Primary) : m_colour();
    }

    QString m_name;
    Colour m_colour;
    bool m_fixedHue;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    const bool fixedHue = ink != Ink::Secondary && ink != Ink::Tertiary;
    return QIcon(new Engine(
        name, [ink] { return tokens().ink(ink); }, fixedHue));
}

QIcon icon(Dimension dimension)
{
    return QIcon(new Engine(
        nameOf(dimension), [dimension] { return tokens().of(dimension); }, true));
}

QString nameOf(Dimension dimension)
{
    return u"dim-"_s + idOf(dimension);
}

void draw(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour,
          Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && followsDirection(name);
    // Vector output keeps its lines; on screen the cached picture is cheaper.
    const auto *device = painter.device();
    const int kind = device ? device->devType() : QInternal::UnknownDevice;
    if (kind == QInternal::Widget || kind == QInternal::Pixmap || kind == QInternal::Image) {
        const qreal ratio = ratioOf(painter);
        painter.drawPixmap(rect, pixmap(name, qRound(rect.width()), ratio, colour, mirrored), QRectF());
        return;
    }
    QSvgRenderer renderer(tinted(name, colour));
    renderer.render(&painter, rect);
}

QPixmap pixmap(const QString &name, int size, qreal ratio, const QColor &colour, bool mirrored)
{
    const QString key = u"%1/%2/%3/%4/%5"_s.arg(name, QString::number(size), QString::number(ratio),
                                                colour.name(QColor::HexArgb), QString::number(int(mirrored)));
    if (const QPixmap *kept = cache().m_pictures.object(key))
        return *kept;
    const int pixels = std::max(1, qRound(size * ratio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(name, colour));
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmap picture = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    picture.setDevicePixelRatio(ratio);
    cache().m_pictures.insert(key, new QPixmap(picture), std::max(1, pixels * pixels));
    return picture;
}

} // namespace sextant::Icons
