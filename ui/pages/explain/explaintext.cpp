// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explain/explaintext.h"

#include "assessment/verdict.h"
#include "reports/scorecard.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString withBounds(double score, double low, double high)
{
    return u"%1 (%2)"_s.arg(scoreText(score), boundsText(low, high));
}

void addChange(QStringList &lines, const std::optional<BiggestChange> &change)
{
    if (change)
        lines << QString() << ExplanationText::tr("What would change it most: %1").arg(change->words);
}

} // namespace

QString plainText(const ProductExplanation &explanation)
{
    QStringList lines{ExplanationText::tr("Why readiness is %1")
                          .arg(withBounds(explanation.score, explanation.low, explanation.high))};
    lines += explanation.derivation;
    for (const auto &part : explanation.parts)
        lines << u"- %1 %2"_s.arg(labelOf(part.dimension), withBounds(part.score, part.low, part.high));
    addChange(lines, explanation.biggest);
    return lines.join(u'\n');
}

QString plainText(const DimensionExplanation &explanation)
{
    QStringList lines{
        ExplanationText::tr("Why %1 is %2")
            .arg(labelOf(explanation.dimension), withBounds(explanation.score, explanation.low, explanation.high))};
    lines += explanation.derivation;
    for (const CheckExplanation &check : explanation.parts)
        lines << u"- %1: %2, %3"_s.arg(
            check.title, labelOf(check.state),
            ExplanationText::tr("%1 of %2 points").arg(scoreText(check.has), scoreText(check.worth)));
    addChange(lines, explanation.biggest);
    return lines.join(u'\n');
}

QString plainText(const CheckExplanation &explanation)
{
    QStringList lines{u"%1: %2"_s.arg(explanation.title, labelOf(explanation.state))};
    lines += explanation.derivation;
    for (const EvidenceWeight &weight : explanation.evidence) {
        const Evidence &evidence = weight.evidence;
        lines << u"- %1 (%2, %3, %4)"_s.arg(evidence.summary.isEmpty() ? evidence.source : evidence.summary,
                                            labelOf(evidence.kind), evidence.source,
                                            QLocale().toString(evidence.date.date(), u"d MMM yyyy"_s));
        lines << u"  "_s + weight.words;
        for (const Place &place : evidence.places)
            lines << u"  %1  %2"_s.arg(placeText(place), place.excerpt).trimmed();
    }
    return lines.join(u'\n');
}

} // namespace sextant
