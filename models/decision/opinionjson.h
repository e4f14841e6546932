// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only, like the header that it rests on.
#pragma once

#include "base/jsoncursor.h"
#include "decision/opinion.h"

namespace sextant {

nlohmann::ordered_json writeOpinions(const QList<Opinion> &opinions);
QList<Opinion> readOpinions(const JsonCursor &root, const char *key);

} // namespace sextant
