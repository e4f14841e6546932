// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every importer reads.
#pragma once

#include "base/precompiled.h"

#include <simdjson.h>
