// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromsources.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct EvidenceFromSourcesText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFromSources)
};

/// What one source says to one check: the sign that scoring would keep of it.
struct Voice
{
    const SourceFacts *source = nullptr;
    Evidence evidence;
};

std::optional<Evidence> strongestOf(const QList<Evidence> &signs)
{
    std::optional<Evidence> strongest;
    for (const Evidence &sign : signs)
        if (!strongest || sign.strength > strongest->strength ||
            (sign.strength == strongest->strength && sign.value < strongest->value))
            strongest = sign;
    return strongest;
}

/// A path alone does not tell in which repository it stands.
Place namedPlace(Place place, const QString &source)
{
    place.excerpt =
        (place.excerpt.isEmpty() ? source : EvidenceFromSourcesText::tr("%1: %2").arg(source, place.excerpt))
            .left(Place::longestExcerpt);
    return place;
}

/// One place of each source in turn.
QList<Place> placesOf(const QList<Voice> &voices)
{
    QList<Place> places;
    for (int round = 0; round < Fact::placesKept; ++round)
        for (const Voice &voice : voices)
            if (round < voice.evidence.places.size())
                places << namedPlace(voice.evidence.places[round], voice.source->name);
    return places.mid(0, Fact::placesKept);
}

Evidence joined(const QList<Voice> &voices, const QList<SourceFacts> &sources)
{
    const auto valueIs = [&voices](double value) {
        return std::ranges::all_of(voices, [value](const Voice &voice) { return voice.evidence.value == value; });
    };
    const auto weakest =
        std::ranges::min_element(voices, {}, [](const Voice &voice) { return voice.evidence.strength; });
    const auto oldest = std::ranges::min_element(voices, {}, [](const Voice &voice) { return voice.evidence.date; });
    Evidence all = weakest->evidence;
    all.counterexample = false;
    all.value = valueIs(1.0) ? 1.0 : valueIs(0.0) ? 0.0 : 0.5;
    all.date = oldest->evidence.date;
    if (all.value == 1.0)
        all.strength *= double(voices.size()) / double(sources.size());
    QStringList parts;
    for (const SourceFacts &source : sources) {
        const auto voice = std::ranges::find(voices, &source, &Voice::source);
        parts << EvidenceFromSourcesText::tr("%1: %2").arg(
            source.name, voice == voices.end() ? EvidenceFromSourcesText::tr("Nothing that would show it.")
                                               : voice->evidence.summary);
    }
    all.summary = parts.join(u' ');
    all.places = placesOf(voices);
    return all;
}

QList<Evidence> ofCheck(const QList<QHash<QString, QList<Evidence>>> &bySource, const QList<SourceFacts> &sources,
                        const QString &checkId)
{
    QList<Evidence> evidence;
    QList<Voice> voices;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QList<Evidence> signs = bySource[i].value(checkId);
        if (const auto strongest = strongestOf(signs))
            voices << Voice{&sources[i], *strongest};
        for (Evidence sign : signs) {
            if (!sign.counterexample)
                continue;
            sign.summary = EvidenceFromSourcesText::tr("%1: %2").arg(sources[i].name, sign.summary);
            for (Place &place : sign.places)
                place = namedPlace(place, sources[i].name);
            evidence << sign;
        }
    }
    if (!voices.isEmpty())
        evidence.prepend(joined(voices, sources));
    return evidence;
}

} // namespace

FactTable factTable(const QList<SourceFacts> &sources)
{
    QList<Fact> facts;
    for (const SourceFacts &source : sources)
        facts += source.facts;
    return factTable(facts);
}

QList<Evidence> evidenceFromSources(const Catalogue &catalogue, const QList<SourceFacts> &sources)
{
    if (sources.isEmpty())
        return {};
    if (sources.size() == 1)
        return evidenceFromFacts(catalogue, factTable(sources), sources.front().date);
    QList<QHash<QString, QList<Evidence>>> bySource;
    QDateTime oldest = sources.front().date;
    for (const SourceFacts &source : sources) {
        QHash<QString, QList<Evidence>> byCheck;
        for (const Evidence &sign : evidenceFromFacts(catalogue, factTable(source.facts), source.date))
            byCheck[sign.checkId] << sign;
        bySource << byCheck;
        oldest = std::min(oldest, source.date);
    }
    QHash<QString, QList<Evidence>> together;
    for (const Evidence &sign : evidenceFromFacts(catalogue, factTable(sources), oldest))
        together[sign.checkId] << sign;
    QList<Evidence> evidence;
    for (const Check &check : catalogue.checks)
        evidence += check.productWide ? together.value(check.id) : ofCheck(bySource, sources, check.id);
    return evidence;
}

} // namespace sextant
