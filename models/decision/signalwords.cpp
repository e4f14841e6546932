// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/signalwords.h"

#include <QCoreApplication>

#include <cmath>

namespace sextant {

namespace {

constexpr double clearly = 0.6;
constexpr double hardly = 0.1;

struct Words
{
    const char *question;
    const char *name;
    const char *keeps;
    const char *turns;
};

/// In the order of decisionSignals.
constexpr BySignal<Words> allWords{{
    {QT_TRANSLATE_NOOP("SignalWords", "Does it hold up when many people use it at once?"),
     QT_TRANSLATE_NOOP("SignalWords", "Holds up under parallel use"),
     QT_TRANSLATE_NOOP("SignalWords", "carries ten times the load"),
     QT_TRANSLATE_NOOP("SignalWords", "fails at a basic load")},
    {QT_TRANSLATE_NOOP("SignalWords", "Does the data model fit the product?"),
     QT_TRANSLATE_NOOP("SignalWords", "Data model fits"),
     QT_TRANSLATE_NOOP("SignalWords", "the right kind of database and model"),
     QT_TRANSLATE_NOOP("SignalWords", "the wrong kind")},
    {QT_TRANSLATE_NOOP("SignalWords", "Does it follow an established framework?"),
     QT_TRANSLATE_NOOP("SignalWords", "Follows a framework"),
     QT_TRANSLATE_NOOP("SignalWords", "an established framework, followed"),
     QT_TRANSLATE_NOOP("SignalWords", "no structure that others know")},
    {QT_TRANSLATE_NOOP("SignalWords", "Can the architecture carry what the product is to become?"),
     QT_TRANSLATE_NOOP("SignalWords", "Architecture carries the target"),
     QT_TRANSLATE_NOOP("SignalWords", "sound but unfinished"),
     QT_TRANSLATE_NOOP("SignalWords", "cannot carry the target")},
    {QT_TRANSLATE_NOOP("SignalWords", "Is hardening much cheaper than writing it again?"),
     QT_TRANSLATE_NOOP("SignalWords", "Hardening is cheap"),
     QT_TRANSLATE_NOOP("SignalWords", "a tenth of a rebuild, or less"),
     QT_TRANSLATE_NOOP("SignalWords", "half of a rebuild, or more")},
    {QT_TRANSLATE_NOOP("SignalWords", "Is it stacked work-arounds?"),
     QT_TRANSLATE_NOOP("SignalWords", "Few work-arounds"), QT_TRANSLATE_NOOP("SignalWords", "hardly any"),
     QT_TRANSLATE_NOOP("SignalWords", "work-arounds on work-arounds")},
    {QT_TRANSLATE_NOOP("SignalWords", "Can a new engineer read it?"), QT_TRANSLATE_NOOP("SignalWords", "Readable"),
     QT_TRANSLATE_NOOP("SignalWords", "a newcomer understands it"),
     QT_TRANSLATE_NOOP("SignalWords", "nobody new understands it")},
    {QT_TRANSLATE_NOOP("SignalWords", "Does one change break other places?"),
     QT_TRANSLATE_NOOP("SignalWords", "Changes stay local"),
     QT_TRANSLATE_NOOP("SignalWords", "changes stay where they are made"),
     QT_TRANSLATE_NOOP("SignalWords", "changes spread over the modules")},
    {QT_TRANSLATE_NOOP("SignalWords", "Was much of it generated and never reviewed?"),
     QT_TRANSLATE_NOOP("SignalWords", "Written or reviewed by people"),
     QT_TRANSLATE_NOOP("SignalWords", "written or reviewed by people"),
     QT_TRANSLATE_NOOP("SignalWords", "generated and never reviewed")},
    {QT_TRANSLATE_NOOP("SignalWords", "Is what it is built on still looked after?"),
     QT_TRANSLATE_NOOP("SignalWords", "Platform looked after"), QT_TRANSLATE_NOOP("SignalWords", "supported for years"),
     QT_TRANSLATE_NOOP("SignalWords", "past its end of life")},
    {QT_TRANSLATE_NOOP("SignalWords", "Has the product changed direction?"),
     QT_TRANSLATE_NOOP("SignalWords", "Direction kept"), QT_TRANSLATE_NOOP("SignalWords", "not at all"),
     QT_TRANSLATE_NOOP("SignalWords", "most code now serves another idea")},
    {QT_TRANSLATE_NOOP("SignalWords", "How much of it will be kept?"),
     QT_TRANSLATE_NOOP("SignalWords", "Share that is kept"), QT_TRANSLATE_NOOP("SignalWords", "seven tenths or more"),
     QT_TRANSLATE_NOOP("SignalWords", "three tenths or less")},
    {QT_TRANSLATE_NOOP("SignalWords", "Can security be added without a redesign?"),
     QT_TRANSLATE_NOOP("SignalWords", "Security can be added"),
     QT_TRANSLATE_NOOP("SignalWords", "access is decided in one place"),
     QT_TRANSLATE_NOOP("SignalWords", "access is decided everywhere, or nowhere")},
    {QT_TRANSLATE_NOOP("SignalWords", "Are the people who built it still here?"),
     QT_TRANSLATE_NOOP("SignalWords", "Builders still here"), QT_TRANSLATE_NOOP("SignalWords", "all of them"),
     QT_TRANSLATE_NOOP("SignalWords", "none of them")},
    {QT_TRANSLATE_NOOP("SignalWords", "Is it written down how it works?"),
     QT_TRANSLATE_NOOP("SignalWords", "Documented"), QT_TRANSLATE_NOOP("SignalWords", "written down and current"),
     QT_TRANSLATE_NOOP("SignalWords", "nothing is written down")},
    {QT_TRANSLATE_NOOP("SignalWords", "Is it tested automatically?"), QT_TRANSLATE_NOOP("SignalWords", "Tested"),
     QT_TRANSLATE_NOOP("SignalWords", "well tested"), QT_TRANSLATE_NOOP("SignalWords", "no tests at all")},
    {QT_TRANSLATE_NOOP("SignalWords", "Do people depend on it every day?"),
     QT_TRANSLATE_NOOP("SignalWords", "People depend on it"),
     QT_TRANSLATE_NOOP("SignalWords", "nobody would miss it for a week"),
     QT_TRANSLATE_NOOP("SignalWords", "they cannot do without it")},
    {QT_TRANSLATE_NOOP("SignalWords", "Are some parts good and others hopeless?"),
     QT_TRANSLATE_NOOP("SignalWords", "Quality differs by part"),
     QT_TRANSLATE_NOOP("SignalWords", "the same everywhere"),
     QT_TRANSLATE_NOOP("SignalWords", "some good, some hopeless")},
    {QT_TRANSLATE_NOOP("SignalWords", "Is there a border where parts can be swapped?"),
     QT_TRANSLATE_NOOP("SignalWords", "Parts can be swapped"), QT_TRANSLATE_NOOP("SignalWords", "none"),
     QT_TRANSLATE_NOOP("SignalWords", "a clear routing or API border")},
    {QT_TRANSLATE_NOOP("SignalWords", "Is it large?"), QT_TRANSLATE_NOOP("SignalWords", "Size"),
     QT_TRANSLATE_NOOP("SignalWords", "4,000 lines or fewer"),
     QT_TRANSLATE_NOOP("SignalWords", "100,000 lines or more")},
    {QT_TRANSLATE_NOOP("SignalWords", "Can the team run two systems side by side?"),
     QT_TRANSLATE_NOOP("SignalWords", "Team can do both"), QT_TRANSLATE_NOOP("SignalWords", "one person, or nobody"),
     QT_TRANSLATE_NOOP("SignalWords", "four people or more")},
}};

QString say(const char *text)
{
    return QCoreApplication::translate("SignalWords", text);
}

} // namespace

SignalWords signalWords(std::size_t signal)
{
    const Words &words = allWords[signal];
    return {say(words.question), say(words.name), say(words.keeps), say(words.turns)};
}

QString signalGroupWords(SignalGroup group)
{
    switch (group) {
    case SignalGroup::Architecture:
    case SignalGroup::Platform:
        return say(QT_TRANSLATE_NOOP("SignalWords", "Architecture"));
    case SignalGroup::Code:
    case SignalGroup::Tests:
    case SignalGroup::Origin:
        return say(QT_TRANSLATE_NOOP("SignalWords", "Code"));
    case SignalGroup::Staging:
        return say(QT_TRANSLATE_NOOP("SignalWords", "Replacing piece by piece"));
    case SignalGroup::Product:
    case SignalGroup::Security:
    case SignalGroup::Team:
        break;
    }
    return say(QT_TRANSLATE_NOOP("SignalWords", "Product and team"));
}

QString optionWords(Option option)
{
    switch (option) {
    case Option::Harden:
        break;
    case Option::Staged:
        return say(QT_TRANSLATE_NOOP("SignalWords", "Replace it piece by piece"));
    case Option::Rebuild:
        return say(QT_TRANSLATE_NOOP("SignalWords", "Rebuild from scratch"));
    }
    return say(QT_TRANSLATE_NOOP("SignalWords", "Harden what you have"));
}

QString pullWords(std::size_t signal, double value)
{
    const double size = std::abs(value);
    const bool staging = signal >= replacementSignalCount;
    if (size < hardly)
        return say(QT_TRANSLATE_NOOP("SignalWords", "pulls neither way"));
    if (staging && value > 0)
        return size < clearly ? say(QT_TRANSLATE_NOOP("SignalWords", "pulls a little towards piece by piece"))
                              : say(QT_TRANSLATE_NOOP("SignalWords", "pulls clearly towards piece by piece"));
    if (staging)
        return size < clearly ? say(QT_TRANSLATE_NOOP("SignalWords", "pulls a little away from piece by piece"))
                              : say(QT_TRANSLATE_NOOP("SignalWords", "pulls clearly away from piece by piece"));
    if (value > 0)
        return size < clearly ? say(QT_TRANSLATE_NOOP("SignalWords", "pulls a little towards replacing"))
                              : say(QT_TRANSLATE_NOOP("SignalWords", "pulls clearly towards replacing"));
    return size < clearly ? say(QT_TRANSLATE_NOOP("SignalWords", "pulls a little towards hardening"))
                          : say(QT_TRANSLATE_NOOP("SignalWords", "pulls clearly towards hardening"));
}

} // namespace sextant
