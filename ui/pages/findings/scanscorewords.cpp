// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings/scanscorewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct ScanScoreText
{
    Q_DECLARE_TR_FUNCTIONS(ScanScore)
};

/// What scans look for, within a sentence.
QString scannedThings(FindingClass findingClass)
{
    switch (findingClass) {
    case FindingClass::Secret:
        return ScanScoreText::tr("secrets");
    case FindingClass::Dependency:
        return ScanScoreText::tr("dependencies");
    case FindingClass::Code:
        return ScanScoreText::tr("code");
    case FindingClass::Infrastructure:
        return ScanScoreText::tr("infrastructure");
    case FindingClass::Container:
        return ScanScoreText::tr("containers");
    case FindingClass::Running:
        return ScanScoreText::tr("the running system");
    case FindingClass::Licence:
        return ScanScoreText::tr("licences");
    case FindingClass::Quality:
        break;
    }
    return ScanScoreText::tr("quality");
}

QString roundedText(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString densityText(const ClassScanScore &own)
{
    const QString density = roundedText(own.density, 2);
    switch (own.unit) {
    case DensityUnit::ThousandLines:
        return ScanScoreText::tr("%1 a thousand lines").arg(density);
    case DensityUnit::FiftyPackages:
        return ScanScoreText::tr("%1 per 50 packages").arg(density);
    case DensityUnit::Whole:
        break;
    }
    return ScanScoreText::tr("%1 in all").arg(density);
}

QString capText(const ClassScanScore &own)
{
    return own.cap && own.worst
               ? ScanScoreText::tr("%1, to %2").arg(labelOf(*own.worst), QLocale().toString(int(std::lround(*own.cap))))
               : u"–"_s;
}

QStringList rowOf(const ClassScanScore &own)
{
    const QLocale locale;
    const QString name =
        own.weight > 0 ? labelOf(own.findingClass) : ScanScoreText::tr("%1 (apart)").arg(labelOf(own.findingClass));
    const QString weight = own.weight > 0 ? locale.toString(own.weight) : u"–"_s;
    if (!own.scanned)
        return {name,
                weight,
                ScanScoreText::tr("not scanned, unknown"),
                own.open > 0 ? locale.toString(own.open) : u"–"_s,
                u"–"_s,
                u"–"_s,
                u"–"_s};
    return {name,
            weight,
            locale.toString(int(std::lround(own.score))),
            locale.toString(own.open),
            roundedText(own.points, 1),
            densityText(own),
            capText(own)};
}

QString sizeText(const ScannedSize &size)
{
    const QString lines = size.thousandLines
                              ? ScanScoreText::tr("%1 thousand lines of code").arg(roundedText(*size.thousandLines, 1))
                              : ScanScoreText::tr("code of unknown size, taken as a thousand lines");
    const QString packages =
        size.packages ? ScanScoreText::tr("%n package(s)", nullptr, int(std::lround(*size.packages)))
                      : ScanScoreText::tr("packages of unknown number, taken as 50: import a bill of materials (SBOM)");
    return ScanScoreText::tr("Size: %1; %2.").arg(lines, packages);
}

QString percentText(double share)
{
    return ScanScoreText::tr("%1 %", "percent").arg(QLocale().toString(int(std::lround(100 * share))));
}

} // namespace

Bounds ScanScoreWords::bounds(const ScanScore &score)
{
    Bounds bounds;
    bounds.known = score.score.has_value();
    bounds.low = score.low;
    bounds.score = score.score.value_or(0);
    bounds.high = score.high;
    return bounds;
}

QString ScanScoreWords::figure(const ScanScore &score)
{
    const Bounds own = bounds(score);
    return u"%1 (%2)"_s.arg(scoreText(own), boundsText(own));
}

QString ScanScoreWords::scanned(const ScanScore &score)
{
    if (score.scannedWeight == score.allWeight)
        return ScanScoreText::tr("All parts scanned");
    QStringList things;
    for (const ClassScanScore &own : score.classes)
        if (own.scanned && own.weight > 0)
            things << scannedThings(own.findingClass);
    const QLocale locale;
    return ScanScoreText::tr("%1 of %2 parts by weight scanned: %3")
        .arg(locale.toString(score.scannedWeight), locale.toString(score.allWeight), things.join(u", "_s));
}

QString ScanScoreWords::suppressed(const ScanScore &score)
{
    if (score.unjustified > 0)
        return ScanScoreText::tr("%1 suppressed, %n of them without a reason", nullptr, int(score.unjustified))
            .arg(percentText(score.suppressedShare()));
    if (score.suppressedShare() > ScanScore::manySuppressed)
        return ScanScoreText::tr("%1 suppressed, all with a reason").arg(percentText(score.suppressedShare()));
    return {};
}

RowsText ScanScoreWords::explanation(const ScanScore &score)
{
    RowsText text;
    text.title = ScanScoreText::tr("Security scan score %1").arg(figure(score));
    QStringList told{scanned(score) + u'.'};
    if (score.overdue > 0)
        told << ScanScoreText::tr("%n open finding(s) past the deadline.", nullptr, int(score.overdue));
    if (score.joined > 0)
        told << ScanScoreText::tr("%n finding(s) joined with the same fault as another tool tells it.", nullptr,
                                  int(score.joined));
    if (score.suppressed > 0)
        told << ScanScoreText::tr("%1 of the faults suppressed, %n without a reason.", nullptr, int(score.unjustified))
                    .arg(percentText(score.suppressedShare()));
    told << sizeText(score.size);
    text.how =
        ScanScoreText::tr(
            "How heavy the open findings weigh; 100 is none. Points by severity: critical 10, high 5, medium and "
            "unrated 2, low 0.5; times how sure the tools are. Up to twice that past the deadline and by the chance of "
            "being exploited, twice for what is known to be; three tenths in tests and for development only; "
            "nothing if suppressed with a reason, half without one. What was not scanned is unknown: it is no part of "
            "the score and widens its bounds. Readiness does not rest on this figure.") +
        u"\n\n"_s + told.join(u' ');
    text.headers = {ScanScoreText::tr("Class"),       ScanScoreText::tr("Weight"), ScanScoreText::tr("Score"),
                    ScanScoreText::tr("Open"),        ScanScoreText::tr("Points"), ScanScoreText::tr("Density"),
                    ScanScoreText::tr("Held down by")};
    for (const ClassScanScore &own : score.classes)
        text.rows << rowOf(own);
    return text;
}

} // namespace sextant
