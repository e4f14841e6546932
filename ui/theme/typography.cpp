// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/typography.h"

#include "theme/theme.h"

#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QString firstInstalled(const QStringList &wanted, QFontDatabase::SystemFont otherwise)
{
    for (const QString &family : wanted)
        if (QFontDatabase::hasFamily(family))
            return family;
    return QFontDatabase::systemFont(otherwise).family();
}

const QString &familyOf(TypeStyle::Family family)
{
    static const std::array<QString, 3> families{
        firstInstalled({u"Inter"_s, u"Inter Variable"_s}, QFontDatabase::GeneralFont),
        firstInstalled({u"Inter Display"_s, u"Inter"_s, u"Inter Variable"_s}, QFontDatabase::GeneralFont),
        firstInstalled({u"JetBrains Mono"_s}, QFontDatabase::FixedFont),
    };
    return families[std::size_t(family)];
}

} // namespace

QFont typeFont(Type type)
{
    return typeFont(type, Theme::instance().textScale());
}

QFont typeFont(Type type, qreal scale)
{
    const TypeStyle &style = tokens().of(type);
    QFont font(familyOf(style.family));
    font.setPixelSize(std::max(1, qRound(style.size * scale)));
    font.setWeight(QFont::Weight(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Large letters stand too far apart at their natural distance.
    if (style.family == TypeStyle::Family::Display)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.012 * style.size * scale);
    return font;
}

int lineHeight(Type type)
{
    return scaled(tokens().of(type).line);
}

int scaled(int length)
{
    return qRound(length * Theme::instance().textScale());
}

int rowHeight(Type type)
{
    return std::max(tokens().size.hitTarget, lineHeight(type) + rowPadding(16));
}

int rowPadding(int comfortable)
{
    return Theme::instance().isCompact() ? comfortable / 2 : comfortable;
}

} // namespace sextant
