// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/verificationwords.h"

#include "assessment/verdict.h"
#include "base/jsonanswer.h"
#include "base/oneline.h"
#include "bundle/bundledocument.h"
#include "reports/jsonfacts.h"

#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;
using Kind = BundleDifference::Kind;

constexpr qsizetype longestShown = 300;

struct VerificationWordsText
{
    Q_DECLARE_TR_FUNCTIONS(BundleVerification)
};

/// Of what the bundle says: on one line, and not without end.
QString shortened(const QString &text)
{
    return oneLine(text.left(longestShown));
}

int count(const BundleVerification &verification, std::initializer_list<Kind> kinds)
{
    return int(std::ranges::count_if(verification.differences, [&](const BundleDifference &difference) {
        return std::ranges::find(kinds, difference.kind) != kinds.end();
    }));
}

QString dimensionLine(const ProductScore &product, Dimension dimension)
{
    const auto &score = product.of(dimension);
    return score ? VerificationWordsText::tr("%1 %2, level %3")
                       .arg(labelOf(dimension), scoreWithBounds(product, dimension), labelOf(score->level))
                 : VerificationWordsText::tr("%1: no check applies").arg(labelOf(dimension));
}

json recomputedJson(const Assessment &assessment)
{
    const ProductScore &product = assessment.product;
    json dimensions = json::object();
    for (int i = 0; i < dimensionCount; ++i) {
        const auto &score = product.of(Dimension(i));
        dimensions[nameOf(Dimension(i)).id] = score ? json{{"evidenced", score->evidenced},
                                                           {"low", orNull(product.lowOf(Dimension(i)))},
                                                           {"ceiling", score->ceiling},
                                                           {"level", int(score->level)}}
                                                    : json();
    }
    return {{"evidenced", orNull(product.headline)}, {"low", orNull(product.low)},
            {"ceiling", orNull(product.ceiling)},    {"coverage", product.coverage},
            {"level", int(product.level)},           {"stage_earned", nameOf(product.stageEarned).id},
            {"dimensions", std::move(dimensions)}};
}

} // namespace

QString headlineOf(const BundleVerification &verification)
{
    if (verification.holds())
        return VerificationWordsText::tr("The bundle is whole, and its scores hold.");
    if (!verification.assessment)
        return VerificationWordsText::tr("The bundle is not as it says, and its scores cannot be worked out again.");
    return count(verification, {Kind::Figure}) > 0
               ? VerificationWordsText::tr("The scores do not follow from the evidence inside.")
               : VerificationWordsText::tr("The bundle is not as it says.");
}

QStringList stepsOf(const BundleVerification &verification)
{
    QStringList steps;
    const int members = int(verification.members.size());
    const int torn = count(verification, {Kind::Missing, Kind::Added, Kind::Changed, Kind::Unreadable});
    steps << (torn == 0 ? VerificationWordsText::tr(
                              "%n member(s): all are there, none was added, and each has the size and SHA-256 that "
                              "the manifest lists.",
                              nullptr, members)
                        : VerificationWordsText::tr("%n member(s) are not as the manifest says.", nullptr, torn));
    if (count(verification, {Kind::Contrary, Kind::Method}) > 0)
        steps << VerificationWordsText::tr(
            "What the manifest says of ruler, method or moment does not fit the members.");
    const int figures = count(verification, {Kind::Figure});
    if (!verification.assessment)
        steps << VerificationWordsText::tr("No score could be worked out again.");
    else if (figures == 0)
        steps << VerificationWordsText::tr(
                     "%1 figures were worked out again from the evidence: all come out as stated.")
                     .arg(QLocale().toString(verification.figures));
    else
        steps << VerificationWordsText::tr("%1 figures were worked out again from the evidence: %2 come out otherwise.")
                     .arg(QLocale().toString(verification.figures), QLocale().toString(figures));
    return steps;
}

QString sentenceOf(const BundleDifference &difference)
{
    const QString member = shortened(difference.member);
    const QString figure = shortened(difference.figure);
    const QString claimed = shortened(difference.claimed);
    const QString found = shortened(difference.found);
    switch (difference.kind) {
    case Kind::Missing:
        return VerificationWordsText::tr("%1 is missing.").arg(member);
    case Kind::Added:
        return VerificationWordsText::tr("%1: the manifest does not list this.").arg(member);
    case Kind::Changed:
        if (difference.figure == "seal"_L1)
            return claimed == found ? VerificationWordsText::tr("%1 was written anew.").arg(member)
                                    : VerificationWordsText::tr("%1 was changed: its seal is %2, it would be %3.")
                                          .arg(member, claimed, found);
        return VerificationWordsText::tr("%1 was changed: the manifest lists SHA-256 %2, it has %3.")
            .arg(member, claimed, found);
    case Kind::Unreadable:
        return VerificationWordsText::tr("%1 cannot be read. %2").arg(member, figure);
    case Kind::Contrary:
        return VerificationWordsText::tr("%1, %2: the manifest says %3, the member %4.")
            .arg(member, figure, claimed, found);
    case Kind::Method:
        return VerificationWordsText::tr("The scores were made with method %1, this program has method %2.")
            .arg(claimed, found);
    case Kind::Figure:
        return VerificationWordsText::tr("%1, %2: claimed %3, recomputed %4.").arg(member, figure, claimed, found);
    }
    return {};
}

QStringList originOf(const BundleManifest &manifest)
{
    return {VerificationWordsText::tr("%1, assessed on %2 for the stage %3")
                .arg(shortened(manifest.project), QLocale().toString(manifest.assessedAt.date(), QLocale::ShortFormat),
                     labelOf(manifest.target)),
            VerificationWordsText::tr("Sextant %1, method %2, catalogue %3 (%4)")
                .arg(shortened(manifest.programVersion), QString::number(manifest.methodVersion),
                     shortened(manifest.catalogueVersion), shortened(manifest.catalogueId)),
            VerificationWordsText::tr("Ruler %1").arg(manifest.catalogueHash), hiddenBy(manifest.redaction).join(u' ')};
}

QStringList limitsOfVerification()
{
    return {VerificationWordsText::tr(
                "A bundle has no signature. Whoever writes manifest and members anew makes another bundle that "
                "fits together: compare the SHA-256 above with the one that the sender tells by another way."),
            VerificationWordsText::tr("That the evidence is true is not shown, only that the scores follow from it."),
            VerificationWordsText::tr(
                "Of the report, the scores are worked out again; its words, and the page report.html, are checked "
                "by SHA-256 alone.")};
}

QByteArray verificationText(const BundleVerification &verification)
{
    QStringList lines{verification.fileName, VerificationWordsText::tr("SHA-256 %1").arg(verification.sha256),
                      QString()};
    lines << originOf(verification.manifest) << QString() << headlineOf(verification) << stepsOf(verification);
    for (const BundleDifference &difference : verification.differences)
        lines << u"  "_s + sentenceOf(difference);
    lines << QString();
    if (verification.assessment) {
        const ProductScore &product = verification.assessment->product;
        lines << VerificationWordsText::tr("Recomputed: readiness %1, level %2")
                     .arg(scoreWithBounds(product), labelOf(product.level));
        for (int i = 0; i < dimensionCount; ++i)
            lines << u"  "_s + dimensionLine(product, Dimension(i));
        lines << QString();
    }
    lines << VerificationWordsText::tr("What this does not show:");
    for (const QString &limit : limitsOfVerification())
        lines << u"  "_s + limit;
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray verificationJson(const BundleVerification &verification)
{
    const BundleManifest &manifest = verification.manifest;
    json members = json::array();
    for (const BundleMember &member : verification.members)
        members.push_back(
            {{"name", textJson(member.name)}, {"bytes", member.bytes}, {"sha256", textJson(member.sha256)}});
    json differences = json::array();
    for (const BundleDifference &difference : verification.differences)
        differences.push_back({{"kind", nameOf(difference.kind).id},
                               {"member", textJson(difference.member)},
                               {"figure", textJson(difference.figure)},
                               {"claimed", textJson(difference.claimed)},
                               {"found", textJson(difference.found)},
                               {"message", textJson(sentenceOf(difference))}});
    json limits = json::array();
    for (const QString &limit : limitsOfVerification())
        limits.push_back(textJson(limit));
    return toBytes({{"schema", "sextant.bundle-verify/1"},
                    {"file", textJson(verification.fileName)},
                    {"bytes", verification.bytes},
                    {"sha256", textJson(verification.sha256)},
                    {"holds", verification.holds()},
                    {"project", textJson(manifest.project)},
                    {"assessed_at", timeJson(manifest.assessedAt)},
                    {"program_version", textJson(manifest.programVersion)},
                    {"method_version", manifest.methodVersion},
                    {"catalogue",
                     {{"id", textJson(manifest.catalogueId)},
                      {"version", textJson(manifest.catalogueVersion)},
                      {"hash", textJson(manifest.catalogueHash)}}},
                    {"redaction", textJson(wordsOf(manifest.redaction))},
                    {"members", std::move(members)},
                    {"figures", verification.figures},
                    {"recomputed", verification.assessment ? recomputedJson(*verification.assessment) : json()},
                    {"differences", std::move(differences)},
                    {"not_shown", std::move(limits)}});
}

} // namespace sextant
