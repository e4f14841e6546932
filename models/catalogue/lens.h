// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"
#include "catalogue/riskrule.h"

namespace sextant {

/// What an answered question of a lens comes to.
enum class LensRisk : quint8 { High, Medium, None };

/// A text with a link, as lenses carry them for help and for improvement. Plain text from outside; never opened
/// unasked.
struct LensText
{
    QString text;
    QString url;

    bool operator==(const LensText &) const = default;
    bool isEmpty() const { return text.isEmpty() && url.isEmpty(); }
};

struct LensChoice
{
    QString id;
    QString title;
    LensText help;
    LensText improvement;
    QList<LensText> moreHelp;
    QList<LensText> moreImprovement;
};

struct LensRule
{
    QString text; ///< as written
    RiskCondition condition;
    LensRisk risk = LensRisk::High;
};

struct LensQuestion
{
    QString id;
    QString title;
    QString description;
    LensText help;
    QList<LensChoice> choices;
    QList<LensRule> rules; ///< in order: the first that holds decides
};

struct LensPillar
{
    QString id;
    QString name;
    QList<LensQuestion> questions;
};

/// A questionnaire in the format of the AWS Well-Architected Tool, schema version 2021-11-01: questions with choices to
/// tick, and rules that say how risky the ticks are.
struct Lens
{
    QString name;
    QString description;
    QList<LensPillar> pillars;

    int questions() const;
    int choices() const;
    const LensQuestion *find(QStringView questionId) const;
};

/// What somebody ticked. A question that is not in it is unanswered, which is never the same as none ticked.
using LensAnswers = QMap<QString, QSet<QString>>;

/// The risk of the first rule that holds; none when no rule does, since then the lens does not say.
std::optional<LensRisk> riskOf(const LensQuestion &question, const QSet<QString> &chosen);

struct LensResult
{
    int high = 0;
    int medium = 0;
    int none = 0;
    int undecided = 0; ///< answered, and no rule of the lens holds
    int unanswered = 0;

    bool operator==(const LensResult &) const = default;
};
LensResult resultOf(const LensPillar &pillar, const LensAnswers &answers);
LensResult resultOf(const Lens &lens, const LensAnswers &answers);

template <>
std::span<const Name<LensRisk>> names<LensRisk>();

} // namespace sextant
