// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace sextant {

/// Takes everything out of a layout and deletes it at once: not for what handles an event of its own just now.
void clearLayout(QLayout *layout);

} // namespace sextant
