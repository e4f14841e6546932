// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reading.h"

namespace sextant {

/// An alert as ZAP reports it for one site, in XML and in JSON.
struct ZapAlert
{
    std::string plugin;
    std::string name;
    std::string description; ///< with tags of HTML
    std::string address;     ///< of the first instance
    std::string site;
    std::string cwe;
    std::string risk;       ///< 0 info … 3 high
    std::string confidence; ///< 0 false positive … 4 confirmed
    double instances = 0;
};

void addZapAlert(const ZapAlert &alert, Reading &reading);

} // namespace sextant
