// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/ownruler.h"

#include "catalogue/cataloguehash.h"

#include <QCoreApplication>
#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype changesInASentence = 6;

struct RulerText
{
    Q_DECLARE_TR_FUNCTIONS(Ruler)
};

QString figure(double value)
{
    return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

class Changes
{
public:
    void compare(const QString &what, double published, double own)
    {
        if (published != own)
            m_changes << RulerChange{what, figure(published), figure(own)};
    }
    const QList<RulerChange> &all() const { return m_changes; }

private:
    QList<RulerChange> m_changes;
};

void compareThresholds(const Ruler &own, Changes &changes)
{
    const Ruler published;
    changes.compare(RulerText::tr("Value from which a check passes"), published.passValue, own.passValue);
    changes.compare(RulerText::tr("Certainty that passing takes"), published.passConfidence, own.passConfidence);
    changes.compare(RulerText::tr("Value up to which a check fails"), published.failValue, own.failValue);
    changes.compare(RulerText::tr("Certainty that failing takes"), published.failConfidence, own.failConfidence);
    for (std::size_t i = 0; i < own.levels.size(); ++i) {
        const QString level = labelOf(Level(i + 1));
        changes.compare(RulerText::tr("Proven score that %1 takes").arg(level), published.levels[i].evidenced,
                        own.levels[i].evidenced);
        changes.compare(RulerText::tr("Share known that %1 takes").arg(level), published.levels[i].coverage,
                        own.levels[i].coverage);
    }
    changes.compare(RulerText::tr("Cap of a dimension with an open ship-stopper"), published.dimensionCap,
                    own.dimensionCap);
    changes.compare(RulerText::tr("Cap of the product with an open ship-stopper"), published.productCap,
                    own.productCap);
}

} // namespace

Catalogue withRuler(Catalogue catalogue, const Ruler &ruler)
{
    if (catalogue.ruler == ruler)
        return catalogue;
    const QString published = publishedHash(catalogue);
    for (Check &check : catalogue.checks)
        check.weight = publishedWeight(catalogue, check);
    catalogue.published = {};
    catalogue.hash = published;
    catalogue.ruler = ruler;
    if (ruler.isPublished())
        return catalogue;
    catalogue.published.hash = published;
    for (Check &check : catalogue.checks) {
        const auto own = ruler.checkWeights.constFind(check.id);
        if (own == ruler.checkWeights.cend())
            continue;
        catalogue.published.weights.insert(check.id, check.weight);
        check.weight = *own;
    }
    catalogue.hash = rulesHash(catalogue);
    return catalogue;
}

double publishedWeight(const Catalogue &catalogue, const Check &check)
{
    return catalogue.published.weights.value(check.id, check.weight);
}

QString publishedHash(const Catalogue &catalogue)
{
    return catalogue.published.hash.isEmpty() ? catalogue.hash : catalogue.published.hash;
}

QList<RulerChange> rulerChanges(const Catalogue &catalogue)
{
    Changes changes;
    const Ruler published;
    for (const auto &name : names<Dimension>())
        changes.compare(RulerText::tr("Weight of %1").arg(labelOf(name.value)), published.weightOf(name.value),
                        catalogue.ruler.weightOf(name.value));
    compareThresholds(catalogue.ruler, changes);
    for (const Check &check : catalogue.checks)
        changes.compare(RulerText::tr("Weight of “%1”").arg(textOf(check).title), publishedWeight(catalogue, check),
                        check.weight);
    return changes.all();
}

QString rulerMark(const Ruler &ruler)
{
    return ruler.isPublished() ? QString() : RulerText::tr("own weights");
}

QString rulerSentence(const Catalogue &catalogue)
{
    const QList<RulerChange> changes = rulerChanges(catalogue);
    if (catalogue.ruler.isPublished())
        return {};
    QStringList words;
    for (const RulerChange &change : changes.first(std::min(changes.size(), changesInASentence)))
        words << RulerText::tr("%1: %2 instead of %3").arg(change.what, change.own, change.published);
    if (changes.size() > changesInASentence)
        words << RulerText::tr("and %n more", nullptr, int(changes.size() - changesInASentence));
    return RulerText::tr("Judged by own weights and thresholds, not by the published ones.") + u' ' +
           words.join(u"; "_s) + (words.isEmpty() ? u""_s : u"."_s);
}

} // namespace sextant
