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
const QString geometry = u"window/geometry"_s;
const QString workspace = u"workspace/last"_s;
const QString personName = u"person/name"_s;
const QString personRole = u"person/role"_s;
} // namespace Keys

struct Text
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
    return {{QString(), Text::tr("As the system")},
            {u"light"_s, Text::tr("Light")},
            {u"dark"_s, Text::tr("Dark")},
            {u"high-contrast"_s, Text::tr("High contrast")}};
}

Preferences::Choices Preferences::languages()
{
    Choices spoken{{QString(), Text::tr("As the system")}};
    for (const Language &language : sextant::languages())
        spoken << std::pair(QString::fromLatin1(language.id), QString::fromUtf16(language.name));
    return spoken;
}

Preferences::Choices Preferences::textSizes()
{
    Choices sizes;
    for (const int percent : {80, 100, 125, 150, 175, 200})
        sizes << std::pair(QString::number(percent), Text::tr("%1 %").arg(percent));
    return sizes;
}

void Preferences::apply() const
{
    installLanguage(language());
    Theme::instance().setChoice(choiceOf(look()));
    Theme::instance().setTextScale(scaleOf(textSize()));
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

Person Preferences::person() const
{
    const QString name = m_settings.value(Keys::personName, qEnvironmentVariable("USER", Text::tr("You"))).toString();
    return {name, fromId<Role>(m_settings.value(Keys::personRole).toString()).value_or(Role::Insider)};
}

void Preferences::setPerson(const Person &person)
{
    m_settings.setValue(Keys::personName, person.name);
    m_settings.setValue(Keys::personRole, idOf(person.role));
}

QString Preferences::lastWorkspace() const
{
    return m_settings.value(Keys::workspace).toString();
}

void Preferences::setLastWorkspace(const QString &path)
{
    m_settings.setValue(Keys::workspace, path);
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
