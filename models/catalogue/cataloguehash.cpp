// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguehash.h"

#include "domain/rulerdocument.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

namespace sextant {

namespace {

using SortedJson = nlohmann::json; // sorts keys, so that one content has one form

SortedJson listOf(const QStringList &texts)
{
    SortedJson list = SortedJson::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

template <class Items>
SortedJson idsOf(const Items &items)
{
    SortedJson list = SortedJson::array();
    for (const auto &item : items)
        list.push_back(item.id.toStdString());
    return list;
}

SortedJson rulesOf(const Check &check)
{
    SortedJson rules{{"dimension", nameOf(check.dimension).id},
                     {"weight", check.weight},
                     {"applies", check.applies.toStdString()},
                     {"max_age_days", check.maxAgeDays},
                     {"effort_days", check.effortDays},
                     {"senior", check.needsSenior},
                     {"phase", check.phase.toStdString()},
                     {"category", check.category.toStdString()},
                     {"prerequisites", listOf(check.prerequisites)},
                     {"goals", listOf(check.goals)}};
    for (const RiskClass risk : check.risk)
        rules["risk"].push_back(nameOf(risk).id);
    for (const Detector &detector : check.detectors)
        rules["detectors"].push_back(
            {detector.expression.toStdString(), nameOf(detector.meaning).id, nameOf(detector.signClass).id});
    for (const ScannerRule &rule : check.scannerRules) {
        SortedJson classes = SortedJson::array();
        for (const FindingClass findingClass : rule.classes)
            classes.push_back(nameOf(findingClass).id);
        rules["scanner"].push_back(
            {nameOf(rule.kind).id, classes, std::vector<int>(rule.cwes.begin(), rule.cwes.end())});
    }
    if (check.productWide)
        rules["product_wide"] = true;
    return rules;
}

SortedJson rulesOf(const QList<DocumentCondition> &conditions)
{
    SortedJson list = SortedJson::array();
    for (const DocumentCondition &condition : conditions)
        list.push_back({listOf(condition.paths), int(condition.test), condition.text.toStdString(), condition.number,
                        condition.negated});
    return list;
}

SortedJson rulesOf(const Catalogue &catalogue)
{
    SortedJson rules{{"id", catalogue.id.toStdString()},
                     {"goals", idsOf(catalogue.goals)},
                     {"phases", idsOf(catalogue.phases)},
                     {"categories", idsOf(catalogue.categories)}};
    for (const Check &check : catalogue.checks)
        rules["checks"][check.id.toStdString()] = rulesOf(check);
    for (const ProfileQuestion &question : catalogue.profile) {
        SortedJson facts = SortedJson::array();
        for (const FactCondition &fact : question.prefilledBy)
            facts.push_back({fact.factId.toStdString(), int(fact.comparison), fact.threshold});
        rules["profile"][question.id.toStdString()] = facts;
    }
    for (const auto &[name, set] : catalogue.dependencySets.asKeyValueRange())
        for (const auto &[ecosystem, packages] : set.packages.asKeyValueRange())
            rules["dependencies"][name.toStdString()][ecosystem.toStdString()] = listOf(packages);
    for (const auto &[name, set] : catalogue.fileSets.asKeyValueRange())
        rules["files"][name.toStdString()] = listOf(set.globs);
    for (const auto &[name, set] : catalogue.textSets.asKeyValueRange())
        rules["texts"][name.toStdString()] = {
            listOf(set.kinds), set.pattern.toStdString(), set.unless.toStdString(), set.sensitive,
            set.comments,      listOf(set.within),        listOf(set.outside)};
    // Weights of checks stand with the checks, so that the same judgement has one hash.
    Ruler thresholds = catalogue.ruler;
    thresholds.checkWeights.clear();
    if (!thresholds.isPublished())
        rules["ruler"] = rulerJson(thresholds);
    // Catalogues without them keep the hash that they always had.
    for (const auto &[name, set] : catalogue.documentSets.asKeyValueRange())
        rules["documents"][name.toStdString()] = {set.of.toStdString(), listOf(set.within), listOf(set.outside),
                                                  rulesOf(set.where),   listOf(set.each),   rulesOf(set.which),
                                                  rulesOf(set.has),     set.every};
    return rules;
}

} // namespace

QString rulesHash(const Catalogue &catalogue)
{
    const std::string canonical = rulesOf(catalogue).dump(-1, ' ', true, SortedJson::error_handler_t::replace);
    const QByteArray bytes = QByteArray::fromRawData(canonical.data(), qsizetype(canonical.size()));
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace sextant
