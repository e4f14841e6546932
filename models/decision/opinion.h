// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "decision/weighing.h"

#include <QDateTime>
#include <QList>

namespace sextant {

/// What one person says of the signals, without having seen what the others say.
struct Opinion
{
    struct Answer
    {
        double value = 0; ///< -1 to 1
        QString reason = {};

        bool operator==(const Answer &) const = default;
    };

    QString person = {};
    AnswerSource speaker = AnswerSource::Insider; ///< an insider or an assessor
    bool builder = true;                          ///< an insider who built it, not one of a new team
    QDateTime at = {};
    BySignal<std::optional<Answer>> answers{};

    int answered() const;
    bool operator==(const Opinion &) const = default;
};

/// Where two or more people answered the same question.
struct Disagreement
{
    std::size_t signal = 0;
    std::vector<std::pair<int, double>> answers; ///< place in the list of opinions, and answer as it was said
    double distance = 0;                         ///< mean difference of all pairs, 0 to 2
    double swing = 0;                            ///< of the best way's chance between the lowest and the highest answer
    bool opposed = false;                        ///< one pulls one way and one the other
};

struct OpinionComparison
{
    std::vector<Disagreement> shared;      ///< in the order of the signals
    std::optional<double> agreement;       ///< 0 opposite ends to 1 the same, by weight; none without a shared question
    std::vector<std::size_t> toTalkAbout;  ///< where settling the difference moves the result most
    std::vector<ByOption<double>> chances; ///< by opinion: of the three ways, by that person's answers alone
};

/// overclaim is the measured one, for the correction of insiders.
OpinionComparison compareOpinions(const QList<Opinion> &opinions, std::optional<double> overclaim);

/// The answers of all as one: their mean by quality, after each person's bias was taken out. The source is the best
/// that answered. What is given out is to be corrected once more for insiders as one of builderAnswers.
BySignal<std::optional<SignalAnswer>> combined(const QList<Opinion> &opinions, bool builderAnswers,
                                               std::optional<double> overclaim);

QByteArray toDocument(const QList<Opinion> &opinions);
/// Refuses what toDocument() did not write.
Result<QList<Opinion>> opinionsOf(const QByteArray &document);

namespace method {
inline constexpr double worthTalking = 0.4; ///< least distance of answers, on the scale from -1 to 1
inline constexpr std::size_t mostTalkedAbout = 5;
inline constexpr double takesSide = 0.1; ///< an answer nearer to the middle opposes nobody
} // namespace method

} // namespace sextant
