// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/whatif.h"

namespace sextant {

namespace {

std::vector<JudgedCheck> withDone(std::vector<JudgedCheck> checks, const QSet<QString> &done)
{
    for (JudgedCheck &check : checks)
        if (done.contains(check.id))
            check.score = provenScore();
    return checks;
}

} // namespace

CheckScore provenScore()
{
    CheckScore score;
    score.value = 1;
    score.confidence = 1;
    score.state = CheckState::Pass;
    score.observed = 1;
    return score;
}

ProductScore scoreIfDone(const ProductScore &now, const QSet<QString> &done, Stage target)
{
    return scoreProduct(withDone(now.checks, done), withDone(now.seen, done), target, now.ruler);
}

} // namespace sextant
