// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

class QComboBox;

namespace sextant {

/// A card of settings: one below the other, each with its name, what it means, and a control beside them.
class SettingsForm : public Card
{
    Q_OBJECT

public:
    explicit SettingsForm(const QString &title, QWidget *parent = nullptr);

    /// The control takes the name and the meaning for screen readers.
    void addSetting(const QString &name, const QString &meaning, QWidget *control);
    void addText(const QString &text);
};

using SettingChoices = QList<std::pair<QString, QString>>; ///< id and what people read

/// A list of choices whose current one is applied in the moment it is chosen.
QComboBox *choiceBox(const SettingChoices &choices, const QString &current,
                     const std::function<void(const QString &)> &choose);

} // namespace sextant
