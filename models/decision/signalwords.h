// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/option.h"
#include "decision/signals.h"

#include <QString>

namespace sextant {

/// A signal in the words of people, in the language of the program.
struct SignalWords
{
    QString question;
    QString name;  ///< short, for charts
    QString keeps; ///< what the answer -1 says
    QString turns; ///< what the answer +1 says
};

SignalWords signalWords(std::size_t signal);
QString signalGroupWords(SignalGroup group);
/// An option as an invitation: "Harden what you have".
QString optionWords(Option option);
/// Where an answer between the extremes stands, as a clause: "speaks clearly for replacing".
QString pullWords(std::size_t signal, double value);

} // namespace sextant
