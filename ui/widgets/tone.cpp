// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tone.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

Ink inkOf(Tone tone)
{
    static constexpr Ink inks[] = {Ink::Secondary, Ink::Info, Ink::Good, Ink::Warn, Ink::Bad};
    return inks[std::size_t(tone)];
}

QColor groundOf(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Info:
        return tokens.bg.bannerInfo;
    case Tone::Good:
        return tokens.bg.bannerGood;
    case Tone::Warn:
        return tokens.bg.bannerWarn;
    case Tone::Bad:
        return tokens.bg.bannerBad;
    case Tone::Neutral:
        break;
    }
    return tokens.bg.surface;
}

QColor edgeOf(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Info:
        return tokens.bg.accent;
    case Tone::Good:
        return tokens.of(Level::ProductionGrade);
    case Tone::Warn:
        return tokens.of(Level::MvpSafe);
    case Tone::Bad:
        return tokens.of(Level::AdHoc);
    case Tone::Neutral:
        break;
    }
    return tokens.line.strong;
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"check"_s;
    case Tone::Warn:
        return u"alarm"_s;
    case Tone::Bad:
        return u"error"_s;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return u"info"_s;
}

} // namespace sextant
