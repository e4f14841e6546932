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

    /// Puts look, text size and language on the program when it starts.
    void apply() const;

    QString look() const;
    void setLook(const QString &id);
    QString language() const; ///< empty: the system's
    void setLanguage(const QString &id);
    QString textSize() const;
    void setTextSize(const QString &percent);
    Person person() const;
    void setPerson(const Person &person);
    QString lastWorkspace() const;
    void setLastWorkspace(const QString &path);

    void saveWindow(const QMainWindow &window);
    void restoreWindow(QMainWindow &window) const;

private:
    QSettings m_settings;
};

} // namespace sextant
