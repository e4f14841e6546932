// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonanswer.h"

namespace sextant {

QByteArray jsonAnswer(const char *schema, nlohmann::ordered_json result)
{
    using nlohmann::ordered_json;
    const ordered_json answer{{"schema", schema}, {"result", std::move(result)}};
    return QByteArray::fromStdString(answer.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
}

} // namespace sextant
