// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingscards.h"

#include "network/offlineswitch.h"
#include "pages/settings/settingsform.h"
#include "session/cidesk.h"
#include "session/session.h"
#include "widgets/textlabel.h"
#include "window/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct SettingsPageText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPage)
};

} // namespace

QWidget *makeLookCard()
{
    const Preferences now;
    auto *card = new SettingsForm(SettingsPageText::tr("Look and language"));
    card->addSetting(
        SettingsPageText::tr("Language"), SettingsPageText::tr("All texts change at once."),
        choiceBox(Preferences::languages(), now.language(), [](const QString &id) { Preferences().setLanguage(id); }));
    card->addSetting(SettingsPageText::tr("Look"), SettingsPageText::tr("Light, dark, or with the highest contrast."),
                     choiceBox(Preferences::looks(), now.look(), [](const QString &id) { Preferences().setLook(id); }));
    card->addSetting(
        SettingsPageText::tr("Density"), SettingsPageText::tr("Compact brings more rows into sight."),
        choiceBox(Preferences::densities(), now.density(), [](const QString &id) { Preferences().setDensity(id); }));
    card->addSetting(
        SettingsPageText::tr("Text size"), SettingsPageText::tr("On top of the size that the system sets."),
        choiceBox(Preferences::textSizes(), now.textSize(), [](const QString &id) { Preferences().setTextSize(id); }));
    return card;
}

QWidget *makePersonCard(Session *session)
{
    auto *card = new SettingsForm(SettingsPageText::tr("Who is at the keyboard"));
    auto *name = new QLineEdit(session->person().name);
    name->setObjectName(u"personName"_s);
    name->setMaxLength(100);
    SettingChoices roles;
    for (const auto &role : names<Role>())
        roles << std::pair(QString::fromLatin1(role.id), labelOf(role.value));
    const auto apply = [session](const Person &person) {
        if (person.name.trimmed().isEmpty())
            return;
        Preferences().setPerson(person);
        session->setPerson(person);
    };
    auto *role = choiceBox(roles, idOf(session->person().role), [session, apply](const QString &id) {
        apply({session->person().name, fromId<Role>(id).value_or(Role::Insider)});
    });
    role->setObjectName(u"personRole"_s);
    QObject::connect(name, &QLineEdit::editingFinished, session, [session, apply, name] {
        apply({name->text().trimmed(), session->person().role});
    });
    card->addSetting(SettingsPageText::tr("Name"),
                     SettingsPageText::tr("Stands beside every answer that you give from now on."), name);
    card->addSetting(
        SettingsPageText::tr("Role"),
        SettingsPageText::tr("An outside assessor is believed more than somebody of the team, because everybody "
                             "overlooks their own gaps."),
        role);
    return card;
}

QWidget *makeNetworkCard(Session *session)
{
    auto *card = new SettingsForm(SettingsPageText::tr("Network"));
    auto *offline = new QCheckBox(SettingsPageText::tr("Stay offline"));
    offline->setObjectName(u"offline"_s);
    offline->setChecked(OfflineSwitch::isOn());
    offline->setEnabled(!OfflineSwitch::isOnByEnvironment());
    QObject::connect(offline, &QCheckBox::toggled, session, [session](bool on) {
        OfflineSwitch::set(on);
        Q_EMIT CiDesk::of(session)->changed();
    });
    card->addSetting(
        SettingsPageText::tr("Offline"),
        OfflineSwitch::isOnByEnvironment()
            ? SettingsPageText::tr("SEXTANT_OFFLINE is set in the environment, so nothing is sent.")
            : SettingsPageText::tr("Nothing at all is sent while this is on, and what is under way ends at once."),
        offline);
    card->addText(SettingsPageText::tr(
        "The network is used for one thing: to read runs from the server that a project is connected "
        "to on the Delivery page. The foot of the window shows when that happens. Tokens are kept in "
        "the keychain of this system and go to that server only; proxy and certificates are those of "
        "the system."));
    return card;
}

QWidget *makePrivacyCard(Session *session)
{
    auto *card = new SettingsForm(SettingsPageText::tr("Privacy"));
    card->addText(SettingsPageText::tr(
        "Nothing leaves this machine by itself. There is no account, no usage data is sent, and no "
        "update is looked for. Only the server of your pipelines is asked, once you connect it."));
    card->addText(
        SettingsPageText::tr("The workspace %1 holds projects, answers with names, evidence with places in files, and "
                             "findings. It holds no source code beyond short excerpts, and secrets only masked.")
            .arg(session->workspacePath()));
    card->addText(SettingsPageText::tr("Look, language, your name and the sizes of windows are kept in %1.")
                      .arg(QSettings().fileName()));
    return card;
}

} // namespace sextant
