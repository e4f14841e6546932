// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// The shape of a secret and its last two characters, enough to recognise it and too little to use it:
/// "sk_live_4eC39HqLyjWD" becomes "xx_xxxx_9xX99XxXxxWD". Under eight characters the end is masked as well.
QString maskSecret(QStringView secret);

/// The line with every word masked that looks like a key, a token or the password of an address.
QString maskSecretsIn(QStringView line);

/// The line with everything masked behind its first quote, colon or equals sign: for lines known to hold a secret.
QString maskValuesIn(QStringView line);

} // namespace sextant
