// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sariflog.h"

namespace sextant::test {

namespace {

constexpr const char *levels[] = {"error", "warning", "note"};

QByteArray textOf(const SarifResult &result)
{
    return "{\"ruleId\":\"R" + QByteArray::number(result.rule) + "\",\"level\":\"" + levels[result.rule % 3] +
           "\",\"message\":{\"text\":\"" + result.message +
           "\"},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"" + result.path +
           "\"},\"region\":{\"startLine\":" + QByteArray::number(result.line) +
           "}}}],\"partialFingerprints\":{\"primaryLocationLineHash\":\"" + result.fingerprint + "\"}}";
}

} // namespace

QList<SarifResult> sarifResults(int from, int to)
{
    QList<SarifResult> results;
    for (int number = from; number < to; ++number) {
        const QByteArray text = QByteArray::number(number);
        const QByteArray mark = QByteArray::number(quint64(number + 1) * 0x9e3779b97f4a7c15U, 16);
        results << SarifResult{number % 40,
                               "src/part" + QByteArray::number(number % 13) + "/file" +
                                   QByteArray::number(number % 301) + ".ts",
                               number % 900 + 1, mark, "Value " + text + " reaches a query without a check"};
    }
    return results;
}

QByteArray sarifLog(const QByteArray &tool, const QList<QList<SarifResult>> &runs)
{
    QByteArrayList parts;
    for (const auto &results : runs) {
        QByteArrayList texts;
        for (const SarifResult &result : results)
            texts << textOf(result);
        parts << "{\"tool\":{\"driver\":{\"name\":\"" + tool + "\"}},\"results\":[" + texts.join(',') + "]}";
    }
    return "{\"version\":\"2.1.0\",\"runs\":[" + parts.join(',') + "]}";
}

} // namespace sextant::test
