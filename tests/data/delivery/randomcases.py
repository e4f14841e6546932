# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes randomcases.json: what the reference of method C answers for 500 random cases. The cases themselves are made
again in tst_randomruns.cpp by the same generator.

Usage: python3 randomcases.py FOLDER-OF-THE-REFERENCE > randomcases.json
"""
import json
import sys

sys.path.insert(0, sys.argv[1])
import case  # noqa: E402

MASK = (1 << 64) - 1
NOW = 1_700_000_000
DAY = 86400
WORDS = ["success", "success", "success", "success", "failure", "failed", "timed_out", "cancelled", "skipped"]


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) % bound


def make(seed):
    r = Random(seed)
    runs, deployments, commits, parents = [], [], {}, {}
    for i in range(r.below(40)):
        workflow, sha, word = "w%d" % r.below(3), "s%d" % r.below(12), WORDS[r.below(len(WORDS))]
        start = NOW - r.below(100 * DAY)
        end = start + r.below(7200) - 60
        attempt = 1 + r.below(2) * r.below(3)
        runs.append(dict(id=i, workflow=workflow, sha=sha, conclusion=word, start=start, end=end, attempt=attempt,
                         prev_cancelled=r.below(7) == 0))
    for i in range(r.below(20)):
        sha, end = "c%d" % r.below(25), NOW - r.below(90 * DAY)
        fix, incident = r.below(5) == 0, r.below(9) == 0
        deployments.append(dict(id=i, sha=sha, end=end, fix=fix, incident=incident))
    for i in range(25):
        commits["c%d" % i] = NOW - r.below(100 * DAY)
        count = r.below(3) if i > 0 else 0
        parents["c%d" % i] = ["c%d" % r.below(i) for _ in range(count)]
    return dict(now=NOW, days=90, runs=runs, deployments=deployments, commits=commits, parents=parents)


print("[" + ",\n".join(json.dumps(case.ci(make(seed)), separators=(",", ":")) for seed in range(500)) + "]")
