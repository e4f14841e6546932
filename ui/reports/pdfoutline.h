// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/pagelayout.h"

namespace sextant {

/// What QPdfWriter leaves out: bookmarks that readers show beside the pages, a table of contents that can be clicked,
/// and tags and the language (such as "de") for those who have it read aloud. pdf is one that Qt wrote of the layout.
Result<QByteArray> withOutline(const QByteArray &pdf, const PageLayout &layout, const QString &language);

} // namespace sextant
