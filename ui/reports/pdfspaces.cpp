// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfspaces.h"

#define POINTERHOLDER_TRANSITION 4 // only std::shared_ptr; without a choice the header warns
#include <qpdf/QPDF.hh>

namespace sextant {

namespace {

/// Only inside of brackets, where the characters are; before them stand the numbers of the glyphs.
std::string withSpaces(std::string map)
{
    static constexpr std::string_view tab = "<0009>", space = "<0020>";
    for (std::size_t open = map.find('['); open != map.npos; open = map.find('[', open + 1)) {
        const std::size_t close = std::min(map.find(']', open), map.size());
        for (std::size_t at = map.find(tab, open); at < close; at = map.find(tab, at))
            map.replace(at, tab.size(), space);
    }
    return map;
}

} // namespace

void nameSpaces(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto bytes = map.getStreamData();
        const std::string text(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
        map.replaceStreamData(withSpaces(text), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace sextant
