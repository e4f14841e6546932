// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QList>
#include <QObject>
#include <QSettings>

class QMainWindow;

namespace sextant {

/// Tells windows what was chosen, in the moment it is chosen.
class PreferenceChanges : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void languageChanged();
    void personChanged();
};

/// How this user likes the program; kept outside the workspace. Choosing applies at once.
class Preferences
{
public:
    using Choices = QList<std::pair<QString, QString>>; ///< id and what people read

    static PreferenceChanges &changes();
    static Choices looks();
    static Choices languages();
    static Choices textSizes(); ///< percent
    static Choices densities();

    /// Puts look, text size and language on the program when it starts.
    void apply() const;

    QString look() const;
    void setLook(const QString &id);
    QString language() const; ///< empty: the system's
    void setLanguage(const QString &id);
    QString textSize() const;
    void setTextSize(const QString &percent);
    QString density() const;
    void setDensity(const QString &id);
    Person person() const;
    void setPerson(const Person &person);
    /// Names of commands, the last one first.
    QStringList recentCommands() const;
    void addRecentCommand(const QString &name);
    QString lastWorkspace() const;
    void setLastWorkspace(const QString &path);

    /// The page and the project that a workspace was left at; the next start goes on there.
    std::pair<QString, qint64> lastPlace(const QString &workspace) const;
    void setLastPlace(const QString &workspace, const QString &page, qint64 project);

    void saveWindow(const QMainWindow &window);
    void restoreWindow(QMainWindow &window) const;

private:
    QSettings m_settings;
};

} // namespace sextant
