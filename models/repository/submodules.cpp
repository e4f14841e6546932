// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/submodules.h"

#include "repository/repositorytext.h"
#include "repository/state.h"

#include <QCoreApplication>
#include <QHash>

namespace sextant {

namespace {

constexpr qsizetype longestAddress = 300;
constexpr qsizetype mostSubmodulesNamed = 200;

/// Sections of "path = …" and "url = …", as git writes them.
QHash<QString, QString> addressesOf(const QByteArray &gitmodules)
{
    QHash<QString, QString> addresses;
    QString path;
    QString address;
    const auto keep = [&] {
        if (!path.isEmpty())
            addresses.insert(path, address);
        path.clear();
        address.clear();
    };
    for (const QByteArray &raw : gitmodules.split('\n')) {
        const QString line = QString::fromUtf8(raw.left(4096)).trimmed();
        if (line.startsWith(u'['))
            keep();
        const QString key = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        if (key == u"path")
            path = value;
        else if (key == u"url")
            address = withoutPassword(value).left(longestAddress);
    }
    keep();
    return addresses;
}

} // namespace

QList<NotObserved> describeSubmodules(const std::vector<Submodule> &submodules, const QByteArray &gitmodules)
{
    const QHash<QString, QString> addresses = addressesOf(gitmodules);
    QList<NotObserved> described;
    for (const Submodule &submodule : submodules) {
        if (described.size() >= mostSubmodulesNamed) {
            described.append({RepositoryText::tr("Further submodules"),
                              RepositoryText::tr("They are repositories of their own and were not read."),
                              int(submodules.size()) - int(mostSubmodulesNamed)});
            break;
        }
        const QString path = QString::fromStdString(submodule.path);
        const QString address = addresses.value(path);
        const QString commit = textOf(submodule.commit).left(12);
        described.append(
            {RepositoryText::tr("Submodule %1").arg(path),
             address.isEmpty()
                 ? RepositoryText::tr(
                       "Not read: it is a repository of its own, at commit %1; no address is stated for it.")
                       .arg(commit)
                 : RepositoryText::tr(
                       "Not read: it is a repository of its own, %1 at commit %2. Add a clone of it to the project.")
                       .arg(address, commit),
             1});
    }
    return described;
}

} // namespace sextant
