// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingscards.h"

#include "network/offlineswitch.h"
#include "pages/settings/settingsform.h"
#include "scoring/dimensionscore.h"
#include "session/cidesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/copytable.h"
#include "widgets/textlabel.h"
#include "window/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QTableWidget>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPage)
};

QTableWidget *makeTable(const QString &name, const QStringList &columns, const QList<QStringList> &rows)
{
    auto *table = new QTableWidget(int(rows.size()), int(columns.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
        table->setRowHeight(row, rowHeight(Type::Body));
    }
    table->setFixedHeight(rowHeight(Type::Body) * (table->rowCount() + 1) + 8);
    addCopyActions(table);
    return table;
}

QList<QStringList> weightRows(const Catalogue &catalogue)
{
    QList<QStringList> rows;
    for (const auto &name : names<Dimension>()) {
        int checks = 0;
        double weight = 0;
        for (const Check &check : catalogue.checks)
            if (check.dimension == name.value) {
                ++checks;
                weight += check.weight;
            }
        rows << QStringList{labelOf(name.value), QLocale().toString(checks), QLocale().toString(weight, 'f', 1)};
    }
    return rows;
}

QList<QStringList> levelRows()
{
    QList<QStringList> rows;
    for (const LevelDemand &demand : levelDemands()) {
        const QString gate = demand.gateStage
                                 ? Text::tr("%1 at stage %2").arg(labelOf(*demand.gateRisk), labelOf(*demand.gateStage))
                                 : Text::tr("None");
        rows << QStringList{labelOf(demand.level), QLocale().toString(demand.evidenced, 'f', 0),
                            Text::tr("%1 %").arg(QLocale().toString(demand.coverage, 'f', 0)), gate};
    }
    return rows;
}

} // namespace

QWidget *makeLookCard()
{
    const Preferences now;
    auto *card = new SettingsForm(Text::tr("Look and language"));
    card->addSetting(
        Text::tr("Language"), Text::tr("All texts change at once."),
        choiceBox(Preferences::languages(), now.language(), [](const QString &id) { Preferences().setLanguage(id); }));
    card->addSetting(Text::tr("Look"), Text::tr("Light, dark, or with the highest contrast."),
                     choiceBox(Preferences::looks(), now.look(), [](const QString &id) { Preferences().setLook(id); }));
    card->addSetting(
        Text::tr("Density"), Text::tr("Compact brings more rows into sight."),
        choiceBox(Preferences::densities(), now.density(), [](const QString &id) { Preferences().setDensity(id); }));
    card->addSetting(
        Text::tr("Text size"), Text::tr("On top of the size that the system sets."),
        choiceBox(Preferences::textSizes(), now.textSize(), [](const QString &id) { Preferences().setTextSize(id); }));
    return card;
}

QWidget *makePersonCard(Session *session)
{
    auto *card = new SettingsForm(Text::tr("Who is at the keyboard"));
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
    card->addSetting(Text::tr("Name"), Text::tr("Stands beside every answer that you give from now on."), name);
    card->addSetting(Text::tr("Role"),
                     Text::tr("An outside assessor is believed more than somebody of the team, because everybody "
                              "overlooks their own gaps."),
                     role);
    return card;
}

QWidget *makeRulerCard(Session *session)
{
    const Catalogue &catalogue = session->catalogue();
    auto *card = new SettingsForm(Text::tr("Rules of the score"));
    card->addText(Text::tr("Catalogue %1, version %2. The weights are judgement, and they are the same for everybody. "
                           "They are shown here and cannot be changed here.")
                      .arg(catalogue.title, catalogue.version));
    card->body()->addWidget(makeTable(Text::tr("Weights of the dimensions"),
                                      {Text::tr("Dimension"), Text::tr("Checks"), Text::tr("Weight together")},
                                      weightRows(catalogue)));
    card->body()->addWidget(
        makeTable(Text::tr("What each level asks for"),
                  {Text::tr("Level"), Text::tr("Proven score"), Text::tr("Known"), Text::tr("No open")}, levelRows()));
    return card;
}

QWidget *makeNetworkCard(Session *session)
{
    auto *card = new SettingsForm(Text::tr("Network"));
    auto *offline = new QCheckBox(Text::tr("Stay offline"));
    offline->setObjectName(u"offline"_s);
    offline->setChecked(OfflineSwitch::isOn());
    offline->setEnabled(!OfflineSwitch::isOnByEnvironment());
    QObject::connect(offline, &QCheckBox::toggled, session, [session](bool on) {
        OfflineSwitch::set(on);
        Q_EMIT CiDesk::of(session)->changed();
    });
    card->addSetting(Text::tr("Offline"),
                     OfflineSwitch::isOnByEnvironment()
                         ? Text::tr("SEXTANT_OFFLINE is set in the environment, so nothing is sent.")
                         : Text::tr("Nothing at all is sent while this is on, and what is under way ends at once."),
                     offline);
    card->addText(
        Text::tr("The network is used for one thing: to read runs from the server that a project is connected "
                 "to on the Delivery page. The foot of the window shows when that happens. Tokens are kept in "
                 "the keychain of this system and go to that server only; proxy and certificates are those of "
                 "the system."));
    return card;
}

QWidget *makePrivacyCard(Session *session)
{
    auto *card = new SettingsForm(Text::tr("Privacy"));
    card->addText(Text::tr("Nothing leaves this machine by itself. There is no account, no usage data is sent, and no "
                           "update is looked for. Only the server of your pipelines is asked, once you connect it."));
    card->addText(Text::tr("The workspace %1 holds projects, answers with names, evidence with places in files, and "
                           "findings. It holds no source code beyond short excerpts, and secrets only masked.")
                      .arg(session->workspacePath()));
    card->addText(
        Text::tr("Look, language, your name and the sizes of windows are kept in %1.").arg(QSettings().fileName()));
    return card;
}

} // namespace sextant
