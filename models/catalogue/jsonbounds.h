// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace sextant {

/// Refuses a document that is nested deeper than 32 levels or has a text of more than so many bytes, with the JSON
/// pointer of the place. Looks at brackets and quotes only, before anything recurses over the document.
Status checkJsonBounds(const QByteArray &bytes, const QString &name, int longestText);

} // namespace sextant
