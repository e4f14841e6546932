// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant {

/// What happens after a folder was chosen, in three steps with their time.
class NextMinute : public QWidget
{
    Q_OBJECT

public:
    explicit NextMinute(QWidget *parent = nullptr);
};

} // namespace sextant
