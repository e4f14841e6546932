// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace sextant::test {

/// One result of an invented scanner.
struct SarifResult
{
    int rule = 0;
    QByteArray path;
    int line = 1;
    QByteArray fingerprint;
    QByteArray message;
};

/// Results that differ in path, rule, line and fingerprint; the same numbers always give the same ones.
QList<SarifResult> sarifResults(int from, int to);

/// A SARIF log with one run for each list.
QByteArray sarifLog(const QByteArray &tool, const QList<QList<SarifResult>> &runs);

} // namespace sextant::test
