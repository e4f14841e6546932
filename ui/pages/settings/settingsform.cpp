// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingsform.h"

#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QComboBox>

namespace sextant {

SettingsForm::SettingsForm(const QString &title, QWidget *parent)
    : Card(title, parent)
{
    body()->setSpacing(rowPadding(12));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void SettingsForm::addSetting(const QString &name, const QString &meaning, QWidget *control)
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(meaning);
    auto *label = new TextLabel(name, Type::BodyStrong);
    label->setBuddy(control);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label);
    if (!meaning.isEmpty())
        words->addWidget(wrappedLabel(meaning, Type::Small, Ink::Secondary));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(words, 3);
    row->addWidget(control, 2, Qt::AlignVCenter);
    body()->addLayout(row);
}

void SettingsForm::addText(const QString &text)
{
    body()->addWidget(wrappedLabel(text, Type::Small, Ink::Secondary));
}

QComboBox *choiceBox(const SettingChoices &choices, const QString &current,
                     const std::function<void(const QString &)> &choose)
{
    auto *box = new QComboBox;
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[id, text] : choices)
        box->addItem(text, id);
    box->setCurrentIndex(box->findData(current));
    QObject::connect(box, &QComboBox::activated, box, [box, choose] { choose(box->currentData().toString()); });
    return box;
}

} // namespace sextant
