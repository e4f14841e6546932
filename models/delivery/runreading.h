// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: what the readers of the three providers share.
#pragma once

#include "delivery/runlists.h"
#include "importers/jsontree.h"

#include <map>

namespace sextant {

/// Runs by the source they belong to; a run that is told twice keeps the later telling and all its jobs.
class RunCollector
{
public:
    RunRecord &run(const RunSource &source, const QString &externalId, int attempt);
    DeploymentRecord &deployment(const RunSource &source);
    void stated(const RunSource &source, qint64 count);
    std::vector<RunList> take();

private:
    RunList &list(const RunSource &source);

    std::map<QString, RunList> m_lists;
    std::map<QString, std::size_t> m_places;
};

/// A short text from outside, harmless and on one line.
QString shortText(std::string_view text);
/// A web address, or nothing: what is opened in a browser is http or https and nothing else.
QString webAddress(std::string_view text);
/// Scheme, host and port of a web address.
QString hostOf(const QString &address);
/// The path of a web address up to one of its parts, without slashes at its ends: "group/project".
QString pathBefore(const QString &address, QStringView part);

void readGithub(Json root, RunCollector &collector);
void readGitlab(Json root, RunCollector &collector);
void readJenkins(Json root, RunCollector &collector);

} // namespace sextant
