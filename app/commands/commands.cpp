// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

namespace sextant {

std::span<const Command *const> commands()
{
    static constexpr const Command *all[] = {
        &assessCommand, &inspectCommand,  &importCommand,   &formatsCommand, &scoreCommand,         &decideCommand,
        &planCommand,   &alarmsCommand,   &timelineCommand, &ciCommand,      &catalogueCommand,     &workspaceCommand,
        &demoCommand,   &snapshotCommand, &reportCommand,   &bundleCommand,  &questionnaireCommand,
    };
    return all;
}

} // namespace sextant
