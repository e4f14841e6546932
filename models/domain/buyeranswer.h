// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

#include <QDateTime>
#include <QStringList>

namespace sextant {

/// What a buyer's question is answered with. Blank is honest: nobody knows yet.
enum class BuyerAnswer : quint8 { Blank, Yes, Partly, No, NotApplicable, Text };

/// An answer that somebody accepted for a buyer's question before.
struct EarlierAnswer
{
    static constexpr qsizetype longestText = 8000;

    qint64 id = 0;
    QString question;
    BuyerAnswer answer = BuyerAnswer::Blank;
    QString comment;
    QStringList checkIds; ///< that it rests on
    QString file;         ///< name of the questionnaire that it was given in
    QString author;       ///< may be empty
    QDateTime at;

    bool operator==(const EarlierAnswer &) const = default;
};

template <>
std::span<const Name<BuyerAnswer>> names<BuyerAnswer>();

} // namespace sextant
