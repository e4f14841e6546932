// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gitfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace sextant::test {

namespace {

QProcessEnvironment plainEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    return environment;
}

} // namespace

void isolateGit()
{
    static const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
}

GitFixture::GitFixture(const QStringList &initArguments)
{
    QDir(m_folder.path()).mkpath(QStringLiteral("work"));
    run(path(),
        QStringList{QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")} +
            initArguments,
        {}, plainEnvironment());
}

QString GitFixture::path() const
{
    return m_folder.filePath(QStringLiteral("work"));
}

QString GitFixture::root() const
{
    return m_folder.path();
}

void GitFixture::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(file(name)).path());
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

QDateTime GitFixture::defaultDate()
{
    return QDateTime(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC);
}

QString GitFixture::commit(const QString &message) const
{
    return commit(message, defaultDate());
}

QString GitFixture::commit(const QString &message, const QDateTime &date, const QString &author,
                           const QString &email) const
{
    git({QStringLiteral("add"), QStringLiteral("-A")});
    auto environment = plainEnvironment();
    const QString address = email.isEmpty() ? author.toLower() + QStringLiteral("@example.org") : email;
    const QString when = QStringLiteral("%1 +0000").arg(date.toSecsSinceEpoch());
    for (const QString &role : {QStringLiteral("GIT_AUTHOR_"), QStringLiteral("GIT_COMMITTER_")}) {
        environment.insert(role + QStringLiteral("NAME"), author);
        environment.insert(role + QStringLiteral("EMAIL"), address);
        environment.insert(role + QStringLiteral("DATE"), when);
    }
    run(path(),
        {QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--allow-empty"), QStringLiteral("-m"),
         message},
        {}, environment);
    return QString::fromLatin1(git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}).trimmed());
}

QByteArray GitFixture::git(const QStringList &arguments, const QByteArray &input) const
{
    auto environment = plainEnvironment();
    for (const QString &role : {QStringLiteral("GIT_AUTHOR_"), QStringLiteral("GIT_COMMITTER_")}) {
        environment.insert(role + QStringLiteral("NAME"), QStringLiteral("Ann"));
        environment.insert(role + QStringLiteral("EMAIL"), QStringLiteral("ann@example.org"));
        environment.insert(role + QStringLiteral("DATE"),
                           QStringLiteral("%1 +0000").arg(defaultDate().toSecsSinceEpoch()));
    }
    return run(path(), arguments, input, environment);
}

QByteArray GitFixture::run(const QString &folder, const QStringList &arguments, const QByteArray &input,
                           const QProcessEnvironment &environment) const
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("git"), arguments);
    process.write(input);
    process.closeWriteChannel();
    // git itself never hangs here; only a machine with much other work to do makes it slow.
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace sextant::test
