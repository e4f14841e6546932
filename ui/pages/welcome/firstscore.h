// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

namespace sextant {

/// What a first score looks like, with figures that are an example and say so.
class FirstScore : public Card
{
    Q_OBJECT

public:
    explicit FirstScore(QWidget *parent = nullptr);
};

} // namespace sextant
