// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace sextant {

/// Every modal question of the program, as functions that a test can replace. Empty answers mean: changed my mind.
struct Ask
{
    std::function<QString(QWidget *parent, const QString &title)> openFolder;
    std::function<QStringList(QWidget *parent, const QString &title, const QString &filter)> openFiles;
    /// A place to write to, asked again before it would replace a file.
    std::function<QString(QWidget *parent, const QString &title, const QString &name, const QString &filter)> saveFile;
    /// question, what happens then, and the verb on the button.
    std::function<bool(QWidget *parent, const QString &question, const QString &consequence, const QString &verb)>
        confirm;
    /// One line of words.
    std::function<QString(QWidget *parent, const QString &title, const QString &label)> words;

    static Ask &instance();
};

} // namespace sextant
