// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/preferences.h"

#include "base/language.h"
#include "theme/theme.h"

#include <QMainWindow>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

namespace Keys {
const QString look = u"window/look"_s;
const QString language = u"window/language"_s;
const QString textSize = u"window/textSize"_s;
const QString density = u"window/density"_s;
const QString geometry = u"window/geometry"_s;
const QString recent = u"palette/recent"_s;
const QString page = u"workspace/page"_s;
const QString project = u"workspace/project"_s;
const QString pageOf = u"workspace/pageOf"_s;
const QString workspace = u"workspace/last"_s;
const QString personName = u"person/name"_s;
const QString personRole = u"person/role"_s;
} // namespace Keys

constexpr std::array<int, 7> textPercents{80, 100, 110, 125, 150, 175, 200};
constexpr qsizetype recentKept = 8;

struct PreferencesText
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

Theme::Choice choiceOf(const QString &id)
{
    if (id == u"light"_s)
        return Theme::Choice::Light;
    if (id == u"dark"_s)
        return Theme::Choice::Dark;
    return id == u"high-contrast"_s ? Theme::Choice::HighContrast : Theme::Choice::System;
}

qreal scaleOf(const QString &percent)
{
    return percent.toDouble() / 100;
}

} // namespace

PreferenceChanges &Preferences::changes()
{
    static PreferenceChanges changes;
    return changes;
}

Preferences::Choices Preferences::looks()
{
    return {{QString(), PreferencesText::tr("As the system")},
            {u"light"_s, PreferencesText::tr("Light")},
            {u"dark"_s, PreferencesText::tr("Dark")},
            {u"high-contrast"_s, PreferencesText::tr("High contrast")}};
}

Preferences::Choices Preferences::languages()
{
    Choices spoken{{QString(), PreferencesText::tr("As the system")}};
    for (const Language &language : sextant::languages())
        spoken << std::pair(QString::fromLatin1(language.id), QString::fromUtf16(language.name));
    return spoken;
}

Preferences::Choices Preferences::textSizes()
{
    Choices sizes;
    for (const int percent : textPercents)
        sizes << std::pair(QString::number(percent), PreferencesText::tr("%1 %").arg(percent));
    return sizes;
}

Preferences::Choices Preferences::densities()
{
    return {{QString(), PreferencesText::tr("Comfortable")}, {u"compact"_s, PreferencesText::tr("Compact")}};
}

void Preferences::apply() const
{
    installLanguage(language());
    Theme::instance().setChoice(choiceOf(look()));
    Theme::instance().setTextScale(scaleOf(textSize()));
    Theme::instance().setCompact(density() == u"compact"_s);
}

QString Preferences::look() const
{
    return m_settings.value(Keys::look).toString();
}

void Preferences::setLook(const QString &id)
{
    m_settings.setValue(Keys::look, id);
    Theme::instance().setChoice(choiceOf(id));
}

QString Preferences::language() const
{
    return m_settings.value(Keys::language).toString();
}

void Preferences::setLanguage(const QString &id)
{
    m_settings.setValue(Keys::language, id);
    installLanguage(id);
    Q_EMIT changes().languageChanged();
}

QString Preferences::textSize() const
{
    return m_settings.value(Keys::textSize, u"100"_s).toString();
}

void Preferences::setTextSize(const QString &percent)
{
    m_settings.setValue(Keys::textSize, percent);
    Theme::instance().setTextScale(scaleOf(percent));
}

QString Preferences::density() const
{
    return m_settings.value(Keys::density).toString();
}

void Preferences::setDensity(const QString &id)
{
    m_settings.setValue(Keys::density, id);
    Theme::instance().setCompact(id == u"compact"_s);
}

Person Preferences::person() const
{
    const QString name =
        m_settings.value(Keys::personName, qEnvironmentVariable("USER", PreferencesText::tr("You"))).toString();
    return {name, fromId<Role>(m_settings.value(Keys::personRole).toString()).value_or(Role::Insider)};
}

void Preferences::setPerson(const Person &person)
{
    m_settings.setValue(Keys::personName, person.name);
    m_settings.setValue(Keys::personRole, idOf(person.role));
    Q_EMIT changes().personChanged();
}

QStringList Preferences::recentCommands() const
{
    return m_settings.value(Keys::recent).toStringList();
}

void Preferences::addRecentCommand(const QString &name)
{
    QStringList names = recentCommands();
    names.removeAll(name);
    names.prepend(name);
    m_settings.setValue(Keys::recent, names.mid(0, recentKept));
}

QString Preferences::lastWorkspace() const
{
    return m_settings.value(Keys::workspace).toString();
}

void Preferences::setLastWorkspace(const QString &path)
{
    m_settings.setValue(Keys::workspace, path);
}

std::pair<QString, qint64> Preferences::lastPlace(const QString &workspace) const
{
    if (m_settings.value(Keys::pageOf).toString() != workspace)
        return {};
    return {m_settings.value(Keys::page).toString(), m_settings.value(Keys::project).toLongLong()};
}

void Preferences::setLastPlace(const QString &workspace, const QString &page, qint64 project)
{
    m_settings.setValue(Keys::pageOf, workspace);
    m_settings.setValue(Keys::page, page);
    m_settings.setValue(Keys::project, project);
}

void Preferences::saveWindow(const QMainWindow &window)
{
    m_settings.setValue(Keys::geometry, window.saveGeometry());
}

void Preferences::restoreWindow(QMainWindow &window) const
{
    window.restoreGeometry(m_settings.value(Keys::geometry).toByteArray());
}

} // namespace sextant
