// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dimension.h"
#include "domain/finding.h"
#include "domain/stage.h"

#include <QColor>

namespace sextant {

/// The three looks that are drawn. What the system asks for comes down to one of them.
enum class Look : quint8 { Light, Dark, HighContrast };

/// The roles of text; each has a size, a line height and a weight in the tokens.
enum class Type : quint8 {
    Hero,
    SlideTitle,
    Display,
    Figure, ///< the score of a card
    Score,
    Title, ///< of a page
    H1,
    H2,
    H3,
    Body,
    BodyStrong,
    Small,
    SmallStrong,
    Micro,
    MicroStrong,
    Code,
};

inline constexpr int typeCount = 16;

/// The colours of text by meaning. Widgets keep an Ink, never a colour, so that a change of look reaches them.
enum class Ink : quint8 {
    Primary,
    Secondary,
    Tertiary,
    Disabled,
    Link,
    OnAccent,
    OnTooltip,
    LinkOnTooltip,
    Bad,
    Warn,
    Good,
    Info,
    Accent, ///< can be acted on; of icons
};

inline constexpr int inkCount = 13;

struct TypeStyle
{
    enum class Family : quint8 { Text, Display, Mono };

    int size = 13; ///< pixels at 100 %
    int line = 20;
    int weight = 400;
    Family family = Family::Text;
};

/// Every value that the window, its charts and its exports are drawn with, for one look.
struct Tokens
{
    struct Ground
    {
        QColor canvas, rail, surface, raised, sunken, hover, selected, pressed, accent, accentHover;
        QColor bannerBad, bannerWarn, bannerGood, bannerInfo, code, codeMark, tooltip, track;
    };
    struct Line
    {
        QColor hair, border, strong, focus, grid;
    };
    struct Chart
    {
        QColor current, previous, target, bandFill, bandLine, axis, grid, forecast;
        std::array<QColor, 3> options;
        std::array<QColor, 6> heat; ///< from little to much
    };
    struct Size
    {
        int railWide, railNarrow, topBar, statusBar, control, controlCompact;
        int row, rowCompact, rowDense, icon, iconSmall, detailPane, hitTarget;
    };
    struct Radius
    {
        int small, control, card, dialog;
    };
    struct Motion
    {
        int fast, normal, slow, toast, toastWithUndo; ///< milliseconds
    };

    Look look = Look::Light;
    Ground bg;
    std::array<QColor, inkCount> inks;
    Line line;
    std::array<QColor, dimensionCount> dimensions;
    std::array<QColor, 5> levels;
    std::array<QColor, severityCount> severities;
    Chart chart;
    Size size{};
    Radius radius{};
    Motion motion{};
    std::array<TypeStyle, typeCount> types;

    QColor ink(Ink ink) const { return inks[std::size_t(ink)]; }
    QColor of(Dimension dimension) const { return dimensions[std::size_t(dimension)]; }
    QColor of(Level level) const { return levels[std::size_t(level)]; }
    QColor of(Severity severity) const { return severities[std::size_t(severity)]; }
    const TypeStyle &of(Type type) const { return types[std::size_t(type)]; }
    bool isHighContrast() const { return look == Look::HighContrast; }
    bool isDark() const { return look != Look::Light; }
    /// Borders are doubled where contrast is asked for.
    qreal borderWidth() const { return isHighContrast() ? 2 : 1; }
};

/// json is the text of resources/theme/tokens.json.
Result<Tokens> readTokens(const QByteArray &json, Look look, const QString &fileName);

/// The contrast of two opaque colours after WCAG 2.2, from 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace sextant
