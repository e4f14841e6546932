// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/randomcases.h"

namespace sextant::test {

namespace {

constexpr std::array<const char *, 8> risks{"AAAA", "AAAD", "AADS", "ADSS", "AASS", "ASSS", "AADD", "SSSS"};
constexpr std::array<double, 4> ages{30, 90, 180, 365};
constexpr std::array<Truth, 5> applies{Truth::Yes, Truth::Yes, Truth::Yes, Truth::Unknown, Truth::No};
constexpr std::array<int, 7> fewPieces{0, 0, 1, 1, 2, 3, 5};
constexpr std::array<int, 7> manyPieces{1, 2, 3, 2, 3, 5, 1};
constexpr std::array<double, 5> mixedValues{0, 0.5, 1, 1, 1};
constexpr std::array<double, 5> goodValues{0.5, 1, 1, 1, 1};
constexpr std::array<double, 6> strengths{1, 0.8, 0.6, 0.4, 0.3, 0.15};

} // namespace

ScoringCase RandomCases::next()
{
    const bool strong = m_made++ % 2 == 1;
    ScoringCase made;
    made.target = Stage(pick(4));
    const std::size_t checks = pick(strong ? 9 : 41);
    for (std::size_t i = 0; i < checks; ++i)
        made.checks.push_back(check(i, strong));
    return made;
}

CheckCase RandomCases::check(std::size_t number, bool strong)
{
    CheckCase check;
    check.id = QStringLiteral("c%1").arg(number, 2, 10, QLatin1Char('0'));
    check.dimension = Dimension(pick(6));
    check.weight = 2.5 * double(1 + pick(4));
    check.risk = *riskByStage(QString::fromLatin1(risks[pick(8)]));
    check.maxAgeDays = ages[pick(4)];
    check.applies = applies[pick(5)];
    const int pieces = (strong ? manyPieces : fewPieces)[pick(7)];
    for (int i = 0; i < pieces; ++i)
        check.evidence.push_back(witness(strong));
    return check;
}

Witness RandomCases::witness(bool strong)
{
    Witness witness;
    witness.kind = EvidenceKind(pick(6));
    witness.value = (strong ? goodValues : mixedValues)[pick(5)];
    // Every way of ageing is drawn, whichever is taken then.
    std::array<double, 3> choices{};
    choices[1] = double(pick(30)) - 5;
    choices[1] += double(pick(8)) / 8;
    choices[2] = double(pick(400));
    choices[2] += double(pick(8)) / 8;
    witness.ageDays = choices[pick(3)];
    const double strength = strengths[pick(6)];
    witness.strength = isObserved(witness.kind) ? strength : 1;
    const bool counterexample = pick(10) == 0;
    witness.counterexample =
        counterexample && (witness.kind == EvidenceKind::Scanner || witness.kind == EvidenceKind::Repository);
    return witness;
}

} // namespace sextant::test
