// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/acceptedrisk.h"
#include "assessment/citation.h"
#include "assessment/lint.h"
#include "catalogue/catalogue.h"
#include "domain/profile.h"
#include "scoring/productscore.h"

namespace sextant {

/// Everything that an assessment is worked out from. The same input gives the same assessment on any machine.
struct AssessmentInput
{
    Profile profile;
    Stage target = Stage::Production; ///< the stage whose demands the score is held against
    QDateTime now;                    ///< UTC
    QList<Evidence> evidence;         ///< observed: from repositories, scans and CI
    QList<Answer> answers;            ///< the current one of each check
    QList<AcceptedRisk> risks;        ///< accepted and not taken back, in force or expired
    std::optional<Stage> declared;    ///< the stage that people say the product has
    QDateTime codeAt;                 ///< of the newest commit that was read; may be invalid
    QList<CitationReview> citations;  ///< of answers that rest on lines of the code
    Profile seen;                     ///< what the repositories show, whatever people said
};

/// One check of the catalogue and what is known of it.
struct CheckResult
{
    QString id;
    Dimension dimension = Dimension::Reliability;
    CheckState state = CheckState::Unknown;
    CheckScore score;         ///< empty when not applicable
    QList<Evidence> evidence; ///< observed and claimed, newest first
    std::optional<Answer> answer;
    bool waived = false; ///< its risk is accepted today
    RiskStanding riskStanding = RiskStanding::None;
    std::optional<AcceptedRisk> risk;       ///< unless it is None
    std::optional<CitationReview> citation; ///< of its answer
    bool reviewAgain = false;               ///< the lines that its answer cites have changed; the answer counts nothing
    QStringList undecidedBy;                ///< profile questions whose answer could take the check away
    double points = 0;                      ///< of its dimension's 100 that the check is worth
    double gain = 0;                        ///< points that its dimension's score would rise if the check were proven
    double headlineGain = 0;                ///< the same for the product's score

    bool applies() const { return state != CheckState::NotApplicable; }
};

/// A profile question that nobody answered, and how many checks its answer would settle.
struct OpenQuestion
{
    QString questionId;
    int settles = 0;
};

/// A gap, in the order in which closing them pays.
struct Gap
{
    QString checkId;
    double effortDays = 0; ///< likely
    double gain = 0;       ///< of the dimension's score
    double headlineGain = 0;
};

/// The scored answer to "how far is it from production grade", with everything needed to explain every figure.
struct Assessment
{
    QString catalogueId;
    QString catalogueVersion;
    QString catalogueHash;
    int methodVersion = 0;
    QDateTime now;
    Stage target = Stage::Production;
    std::optional<Stage> declared; ///< the stage that people say the product has
    Profile profile;
    QList<CheckResult> checks; ///< all of the catalogue, in its order
    ProductScore product;
    QList<Gap> nextSteps;
    QList<OpenQuestion> openQuestions; ///< the most telling first
    QList<Oddity> oddities;            ///< the worst first

    const CheckResult *find(QStringView id) const;
    int count(CheckState state) const;
    int applicable() const;
    /// How many checks of a dimension rest on something seen, on claims only, on nothing.
    std::array<int, 3> basisOf(Dimension dimension) const;
};

/// Pure: no clock, no files. Evidence for checks that the catalogue does not have is left out.
Assessment assess(const Catalogue &catalogue, const AssessmentInput &input);

} // namespace sextant
