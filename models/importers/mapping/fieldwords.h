// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/mapping/mapping.h"

namespace sextant {

/// The last step of a column in lower case, letters and digits only: "ruleid" of "check/@Rule-Id".
QString simpleName(const QString &column);

/// Which field each column is by its name, each column once.
QMap<MappedField, QString> fieldsByName(const QStringList &columns);

} // namespace sextant
