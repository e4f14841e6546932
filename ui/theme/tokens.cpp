// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include "base/jsoncursor.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

template <class Struct, class Member>
struct Field
{
    const char *name;
    Member Struct::*member;
};

using Ground = Tokens::Ground;
using Line = Tokens::Line;
using Chart = Tokens::Chart;
using Size = Tokens::Size;

constexpr Field<Ground, QColor> groundFields[] = {
    {"canvas", &Ground::canvas},
    {"rail", &Ground::rail},
    {"surface", &Ground::surface},
    {"raised", &Ground::raised},
    {"sunken", &Ground::sunken},
    {"hover", &Ground::hover},
    {"selected", &Ground::selected},
    {"pressed", &Ground::pressed},
    {"accent", &Ground::accent},
    {"accentHover", &Ground::accentHover},
    {"bannerBad", &Ground::bannerBad},
    {"bannerWarn", &Ground::bannerWarn},
    {"bannerGood", &Ground::bannerGood},
    {"bannerInfo", &Ground::bannerInfo},
    {"code", &Ground::code},
    {"codeMark", &Ground::codeMark},
    {"tooltip", &Ground::tooltip},
    {"track", &Ground::track},
};

constexpr Field<Line, QColor> lineFields[] = {
    {"hair", &Line::hair},   {"border", &Line::border}, {"strong", &Line::strong},
    {"focus", &Line::focus}, {"grid", &Line::grid},
};

constexpr Field<Chart, QColor> chartFields[] = {
    {"current", &Chart::current},   {"previous", &Chart::previous}, {"target", &Chart::target},
    {"bandFill", &Chart::bandFill}, {"bandLine", &Chart::bandLine}, {"axis", &Chart::axis},
    {"grid", &Chart::grid},         {"forecast", &Chart::forecast},
};

constexpr Field<Size, int> sizeFields[] = {
    {"railWide", &Size::railWide},
    {"railNarrow", &Size::railNarrow},
    {"topBar", &Size::topBar},
    {"statusBar", &Size::statusBar},
    {"control", &Size::control},
    {"controlCompact", &Size::controlCompact},
    {"row", &Size::row},
    {"rowCompact", &Size::rowCompact},
    {"rowDense", &Size::rowDense},
    {"icon", &Size::icon},
    {"iconSmall", &Size::iconSmall},
    {"detailPane", &Size::detailPane},
    {"hitTarget", &Size::hitTarget},
};

constexpr Field<Tokens::Radius, int> radiusFields[] = {
    {"small", &Tokens::Radius::small},
    {"control", &Tokens::Radius::control},
    {"card", &Tokens::Radius::card},
    {"dialog", &Tokens::Radius::dialog},
};

constexpr Field<Tokens::Motion, int> motionFields[] = {
    {"fast", &Tokens::Motion::fast},
    {"normal", &Tokens::Motion::normal},
    {"slow", &Tokens::Motion::slow},
    {"toast", &Tokens::Motion::toast},
    {"toastWithUndo", &Tokens::Motion::toastWithUndo},
};

// In the order of Look, Type, Ink and Severity.
constexpr const char *lookNames[] = {"light", "dark", "highContrast"};
constexpr const char *typeNames[] = {"hero",        "slideTitle", "display",     "figure", "score",      "title",
                                     "h1",          "h2",         "h3",          "body",   "bodyStrong", "small",
                                     "smallStrong", "micro",      "microStrong", "code"};
constexpr const char *inkNames[] = {"primary",   "secondary",     "tertiary", "disabled", "link", "onAccent",
                                    "onTooltip", "linkOnTooltip", "bad",      "warn",     "good", "info"};
constexpr const char *severityNames[] = {"critical", "high", "medium", "low", "info", "info"};
constexpr int largestLength = 4096;

/// "#RRGGBB" or "#RRGGBBAA"; QColor itself would read the alpha first.
QColor colourOf(const JsonCursor &value)
{
    const QString text = value.text();
    const bool withAlpha = text.size() == 9;
    QColor colour(withAlpha ? text.first(7) : text);
    bool alphaFits = true;
    if (withAlpha)
        colour.setAlpha(int(QStringView(text).last(2).toUInt(&alphaFits, 16)));
    if ((text.size() != 7 && !withAlpha) || !colour.isValid() || !alphaFits)
        value.refuse(u"“%1” is not a colour."_s.arg(text));
    return colour;
}

template <class Struct>
void readColours(const JsonCursor &from, Struct &to, std::span<const Field<Struct, QColor>> fields)
{
    for (const auto &field : fields)
        to.*field.member = colourOf(from.member(field.name));
}

template <class Struct>
void readLengths(const JsonCursor &from, Struct &to, std::span<const Field<Struct, int>> fields)
{
    for (const auto &field : fields)
        to.*field.member = int(from.number(field.name, 0, 20000));
}

template <std::size_t count>
void readList(const JsonCursor &from, const char *key, std::array<QColor, count> &to)
{
    const auto items = from.items(key);
    if (items.size() != count)
        from.member(key).refuse(u"%1 colours belong here."_s.arg(count));
    for (std::size_t i = 0; i < std::min(count, items.size()); ++i)
        to[i] = colourOf(items[i]);
}

void readChart(const JsonCursor &from, Chart &chart)
{
    readColours<Chart>(from, chart, chartFields);
    readList(from, "heat", chart.heat);
    chart.options = {colourOf(from.member("option1")), colourOf(from.member("option2")),
                     colourOf(from.member("option3"))};
}

void readTypes(const JsonCursor &from, Tokens &tokens)
{
    for (std::size_t i = 0; i < typeCount; ++i) {
        const JsonCursor style = from.member(typeNames[i]);
        const QString family = style.stringOr("family", u"text"_s);
        tokens.types[i] = {int(style.number("size", 1, largestLength)), int(style.number("line", 1, largestLength)),
                           int(style.number("weight", 1, 1000)),
                           family == u"display" ? TypeStyle::Family::Display
                           : family == u"mono"  ? TypeStyle::Family::Mono
                                                : TypeStyle::Family::Text};
    }
}

void readTheme(const JsonCursor &theme, Tokens &tokens)
{
    readColours<Ground>(theme.member("bg"), tokens.bg, groundFields);
    readColours<Line>(theme.member("line"), tokens.line, lineFields);
    readChart(theme.member("chart"), tokens.chart);
    const JsonCursor text = theme.member("text");
    for (std::size_t i = 0; i < std::size(inkNames); ++i)
        tokens.inks[i] = colourOf(text.member(inkNames[i]));
    tokens.inks[std::size_t(Ink::Accent)] = tokens.bg.accent;
    const JsonCursor dimension = theme.member("dimension");
    for (const auto &name : names<Dimension>())
        tokens.dimensions[std::size_t(name.value)] = colourOf(dimension.member(name.id));
    const JsonCursor level = theme.member("level");
    for (std::size_t i = 0; i < tokens.levels.size(); ++i)
        tokens.levels[i] = colourOf(level.member(("level" + std::to_string(i)).c_str()));
    const JsonCursor severity = theme.member("severity");
    for (std::size_t i = 0; i < tokens.severities.size(); ++i)
        tokens.severities[i] = colourOf(severity.member(severityNames[i]));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

} // namespace

Result<Tokens> readTokens(const QByteArray &json, Look look, const QString &fileName)
{
    const auto document = parseJson(json, fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    Tokens tokens;
    tokens.look = look;
    readTheme(root.member("themes").member(lookNames[std::size_t(look)]), tokens);
    readLengths<Size>(root.member("size"), tokens.size, sizeFields);
    readLengths<Tokens::Radius>(root.member("radius"), tokens.radius, radiusFields);
    readLengths<Tokens::Motion>(root.member("motion"), tokens.motion, motionFields);
    readTypes(root.member("type"), tokens);
    if (trouble.first)
        return *trouble.first;
    return tokens;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace sextant
