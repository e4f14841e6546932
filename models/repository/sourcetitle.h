// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/inspection.h"

namespace sextant {

/// What was looked at, in a word: "shop", or "shop/services/api" for a folder of it.
inline QString sourceTitle(const QString &name, const QString &component)
{
    return component.isEmpty() ? name : name + u'/' + component;
}

inline QString sourceTitle(const RepositoryState &repository)
{
    return sourceTitle(repository.name, repository.component);
}

} // namespace sextant
