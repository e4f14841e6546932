// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace sextant::test {

/// Keeps the settings of whoever runs the tests away from the git command and from libgit2, which only knows HOME.
/// Call before anything opens a repository.
void isolateGit();

/// A real repository in a temporary folder, made with the git command.
class GitFixture
{
public:
    explicit GitFixture(const QStringList &initArguments = {});

    QString path() const; ///< of the working copy
    QString root() const; ///< of the temporary folder, for clones beside it
    QString file(const QString &name) const { return path() + u'/' + name; }

    void write(const QString &name, const QByteArray &content) const;
    /// Adds everything and commits; gives the commit's id.
    QString commit(const QString &message, const QDateTime &date, const QString &author = QStringLiteral("Ann"),
                   const QString &email = {}) const;
    QString commit(const QString &message) const;
    /// Runs git in the working copy and gives what it prints; a failure ends the test program with its words.
    QByteArray git(const QStringList &arguments, const QByteArray &input = {}) const;

    static QDateTime defaultDate();

private:
    QByteArray run(const QString &folder, const QStringList &arguments, const QByteArray &input,
                   const QProcessEnvironment &environment) const;

    QTemporaryDir m_folder;
};

} // namespace sextant::test
