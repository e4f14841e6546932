// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <span>

namespace sextant {

/// All commands, in the order of the help.
std::span<const Command *const> commands();

extern const Command alarmsCommand;
extern const Command assessCommand;
extern const Command bundleCommand;
extern const Command catalogueCommand;
extern const Command ciCommand;
extern const Command decideCommand;
extern const Command demoCommand;
extern const Command formatsCommand;
extern const Command importCommand;
extern const Command inspectCommand;
extern const Command planCommand;
extern const Command questionnaireCommand;
extern const Command reportCommand;
extern const Command scoreCommand;
extern const Command snapshotCommand;
extern const Command timelineCommand;
extern const Command workspaceCommand;

} // namespace sextant
