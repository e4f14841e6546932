// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace sextant {

/// What a person entered, tidied: no path ends in a slash, no name or password is in it. Fails on what is no address
/// of a server or no name of a repository, and on plain http to another machine.
Result<Connection> tidied(const Connection &entered);

/// From the address of a repository, a project or a job as a browser shows it: "https://github.com/team/shop".
/// provider is used when it is named, else guessed.
Result<Connection> connectionFromAddress(const QString &address, const QString &provider = {});

/// From the address that a working copy was cloned from, be it https or ssh. None when it is not known who runs the
/// pipelines there.
std::optional<Connection> connectionFromRemote(const QString &remote);
/// The servers that everybody knows; any other one a person has to name first.
bool isPublicServer(const Connection &connection);

} // namespace sextant
