// SPDX-License-Identifier: GPL-3.0-or-later
// Cases with the answers of the published reference, and how far an answer is from them.
#pragma once

#include "base/jsoncursor.h"

#include <QFile>
#include <QTest>

#include <cmath>

namespace sextant {

/// Fills the columns "given" and "expected" from a list of {"name", "case", "expected"}. Whether it could.
inline bool addReferenceCases(const QString &path, bool firstFile = true)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto cases = parseJson(file.readAll(), path);
    if (!cases || cases->empty())
        return false;
    if (firstFile) {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
    }
    for (const nlohmann::json &row : *cases)
        QTest::newRow(row.at("name").get<std::string>().c_str())
            << QByteArray::fromStdString(row.at("case").dump()) << QByteArray::fromStdString(row.at("expected").dump());
    return true;
}

/// Simulated figures may move with the last bit of exp and log, the others not.
inline double toleranceAt(const QString &pointer)
{
    for (const char *simulated : {"/probability", "/first_place_share", "/economics", "/monte_carlo"})
        if (pointer.contains(QLatin1StringView(simulated)))
            return 1e-6;
    return 1e-9;
}

/// What the answer says otherwise than expected, as "pointer: answer, expected"; extra keys are welcome.
inline QStringList differences(const nlohmann::json &expected, const nlohmann::json &answer,
                               const QString &pointer = {})
{
    QStringList found;
    if (expected.is_object() && answer.is_object()) {
        for (const auto &[key, value] : expected.items()) {
            const QString at = pointer + QLatin1Char('/') + QString::fromStdString(key);
            if (answer.contains(key))
                found += differences(value, answer.at(key), at);
            else
                found << at + QStringLiteral(": missing");
        }
        return found;
    }
    if (expected.is_array() && answer.is_array() && expected.size() == answer.size()) {
        for (std::size_t i = 0; i < expected.size(); ++i)
            found += differences(expected[i], answer[i], pointer + QLatin1Char('/') + QString::number(i));
        return found;
    }
    bool same = expected == answer;
    if (expected.is_number() && answer.is_number()) {
        const auto wanted = expected.get<double>();
        same = std::abs(wanted - answer.get<double>()) <= toleranceAt(pointer) * std::max(1.0, std::abs(wanted));
    }
    if (!same)
        found << QStringLiteral("%1: %2, expected %3")
                     .arg(pointer, QString::fromStdString(answer.dump()), QString::fromStdString(expected.dump()));
    return found;
}

/// The differences between the text of an answer and what its "result" should be.
inline QStringList differencesOf(const QByteArray &expected, const QByteArray &answer, const char *schema)
{
    const auto document = nlohmann::json::parse(answer.toStdString());
    QStringList found = differences(nlohmann::json::parse(expected.toStdString()), document.at("result"));
    if (document.at("schema") != schema)
        found << QStringLiteral("/schema");
    return found;
}

} // namespace sextant
