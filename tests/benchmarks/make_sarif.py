#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a SARIF 2.1.0 log of any size; the same arguments always give the same bytes.

    make_sarif.py OUT RESULTS [results-first]
"""
import json
import sys

LEVELS = ("error", "warning", "note", "none")


def rule(number):
    return {"id": "RULE%03d" % number, "name": "Rule%03d" % number,
            "shortDescription": {"text": "What rule %d looks for" % number},
            "fullDescription": {"text": "Rule %d: input reaches a sink without encoding." % number},
            "help": {"text": "Encode it.", "markdown": "**Encode it.**"},
            "defaultConfiguration": {"level": LEVELS[number % 4]},
            "properties": {"tags": ["security", "external/cwe/cwe-%03d" % (20 + number % 80)],
                           "precision": ("high", "medium", "low")[number % 3],
                           "security-severity": "%.1f" % (0.5 + number % 95 / 10)}}


def place(number):
    return {"physicalLocation": {
        "artifactLocation": {"uri": "services/svc-%02d/src/file%04d.cpp" % (number % 40, number % 3001),
                             "uriBaseId": "%SRCROOT%", "index": number % 3001},
        "region": {"startLine": 1 + number * 7 % 4000, "startColumn": 1 + number % 60, "endColumn": 70 + number % 30,
                   "snippet": {"text": "    call(%d, \"\\t%x\");\n" % (number, number * 2654435761 % 2 ** 32)}}}}


def result(number):
    line_hash = "%016x" % (number * 0x9E3779B97F4A7C15 % 2 ** 64)
    made = {"ruleId": "RULE%03d" % (number % 300), "ruleIndex": number % 300,
            "message": {"text": "Finding %d: untrusted input reaches the sink without validation (in `fn_%x`)."
                                % (number, number % 65536)},
            "locations": [place(number)],
            "partialFingerprints": {"primaryLocationLineHash": line_hash + ":1"},
            "properties": {"rank": number % 1000 / 10}}
    if number % 4 == 0:
        made["level"] = LEVELS[number // 4 % 4]
    if number % 12 == 0:
        made["codeFlows"] = [{"threadFlows": [{"locations": [
            {"location": dict(place(number + step), message={"text": "step %d" % step})} for step in range(5)]}]}]
    if number % 20 < 8:
        made["baselineState"] = ("new", "absent", "updated")[number % 20] if number % 20 < 3 else "unchanged"
    if number % 40 == 0:
        made["suppressions"] = [{"kind": "inSource", "justification": "known"}]
    return made


def main():
    out, results = sys.argv[1], int(sys.argv[2])
    text = json.JSONEncoder(separators=(",", ":")).encode
    tool = '"tool":' + text({"driver": {"name": "BenchScan", "semanticVersion": "1.0.0",
                                        "rules": [rule(n) for n in range(300)]}})
    tool += ',"originalUriBaseIds":{"%SRCROOT%":{"uri":"file:///home/me/product/"}}'
    with open(out, "w", encoding="utf-8", newline="\n", buffering=1 << 20) as file:
        file.write('{"version":"2.1.0","runs":[{')
        if "results-first" not in sys.argv:
            file.write(tool + ",")
        file.write('"results":[')
        for number in range(results):
            file.write(("," if number else "") + text(result(number)))
        file.write("]")
        if "results-first" in sys.argv:
            file.write("," + tool)
        file.write("}]}\n")


if __name__ == "__main__":
    main()
