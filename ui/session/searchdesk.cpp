// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/searchdesk.h"

namespace sextant {

namespace {

template <class T>
QList<T> read(const QString &workspace, const std::function<Result<QList<T>>(const Database &)> &ask)
{
    const auto database = Database::open(workspace, Access::ReadOnly);
    if (!database)
        return {};
    const auto found = ask(*database);
    return found ? *found : QList<T>();
}

} // namespace

QList<Project> SearchDesk::projects(const QString &workspace)
{
    return read<Project>(workspace, [](const Database &database) { return ProjectStore(database).list(); });
}

QList<FoundFinding> SearchDesk::findings(const QString &workspace, const QString &words, qint64 first, int most)
{
    return read<FoundFinding>(workspace,
                              [&](const Database &database) { return findFindings(database, words, first, most); });
}

QList<FoundPerson> SearchDesk::people(const QString &workspace)
{
    return read<FoundPerson>(workspace, [](const Database &database) { return peopleOfProjects(database); });
}

} // namespace sextant
