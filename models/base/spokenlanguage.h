// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// As long as it lives, the texts that this thread makes are in that language, whatever the window speaks: a letter to
/// somebody is in their language. Needs a program that called installLanguage(); one at a time for each thread.
class SpokenLanguage
{
public:
    /// Empty: as the program speaks.
    explicit SpokenLanguage(const QString &language);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;
};

/// For installLanguage(): has to be asked before all other translators, so it is installed after them.
void installSpokenLanguages();

} // namespace sextant
