// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/snapshotrecords.h"

#include <simdjson.h>

namespace sextant {

namespace {

namespace ondemand = simdjson::ondemand;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Stops at the first thing that is not as a snapshot keeps it.
simdjson::error_code readStates(ondemand::document &document, QMap<QString, CheckState> &states)
{
    ondemand::array checks;
    if (const auto error = document.find_field_unordered("checks").get_array().get(checks))
        return error;
    for (auto item : checks) {
        ondemand::object check;
        std::string_view id;
        std::string_view state;
        if (const auto error = item.get_object().get(check))
            return error;
        if (const auto error = check.find_field_unordered("id").get_string().get(id))
            return error;
        if (const auto error = check.find_field_unordered("state").get_string().get(state))
            return error;
        const auto known = fromId<CheckState>(textOf(state));
        if (!known)
            return simdjson::INCORRECT_TYPE;
        states.insert(textOf(id), *known);
    }
    return simdjson::SUCCESS;
}

} // namespace

Result<QMap<QString, CheckState>> snapshotStatesIn(const QByteArray &report)
{
    ondemand::parser parser;
    const simdjson::padded_string padded(report.constData(), std::size_t(report.size()));
    ondemand::document document;
    QMap<QString, CheckState> states;
    auto error = parser.iterate(padded).get(document);
    if (!error)
        error = readStates(document, states);
    if (error == simdjson::NO_SUCH_FIELD)
        return inputError(QCoreApplication::translate("SnapshotRecord", "The snapshot keeps its figures only."));
    if (error)
        return inputError(QCoreApplication::translate("SnapshotRecord", "The snapshot is damaged: %1")
                              .arg(QString::fromUtf8(simdjson::error_message(error))));
    return states;
}

} // namespace sextant
