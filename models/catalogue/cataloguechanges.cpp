// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguechanges.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using Field = CheckChange::Field;

constexpr const char *fieldTitles[][2] = {
    {"dimension", QT_TRANSLATE_NOOP("CheckFields", "Dimension")},
    {"title", QT_TRANSLATE_NOOP("CheckFields", "Title")},
    {"question", QT_TRANSLATE_NOOP("CheckFields", "Question")},
    {"why", QT_TRANSLATE_NOOP("CheckFields", "Why it matters")},
    {"how_to_fix", QT_TRANSLATE_NOOP("CheckFields", "How to fix")},
    {"done_when", QT_TRANSLATE_NOOP("CheckFields", "Done when")},
    {"small_team", QT_TRANSLATE_NOOP("CheckFields", "For a small team")},
    {"weight", QT_TRANSLATE_NOOP("CheckFields", "Weight")},
    {"risk", QT_TRANSLATE_NOOP("CheckFields", "Class by stage")},
    {"applies", QT_TRANSLATE_NOOP("CheckFields", "Applies if")},
    {"max_age_days", QT_TRANSLATE_NOOP("CheckFields", "Days until evidence fades")},
    {"effort_days", QT_TRANSLATE_NOOP("CheckFields", "Days of work")},
    {"skill", QT_TRANSLATE_NOOP("CheckFields", "Skill")},
    {"phase", QT_TRANSLATE_NOOP("CheckFields", "Phase")},
    {"category", QT_TRANSLATE_NOOP("CheckFields", "Kind of work")},
    {"prerequisites", QT_TRANSLATE_NOOP("CheckFields", "Comes after")},
    {"goals", QT_TRANSLATE_NOOP("CheckFields", "Goals")},
    {"references", QT_TRANSLATE_NOOP("CheckFields", "References")},
    {"detectors", QT_TRANSLATE_NOOP("CheckFields", "Signs in the repository")},
    {"scanner", QT_TRANSLATE_NOOP("CheckFields", "Rules for reports")},
};

QString lettersOf(const RiskByStage &risk)
{
    QString letters;
    for (const RiskClass at : risk)
        letters += at == RiskClass::ShipStopper ? u'S' : at == RiskClass::Debt ? u'D' : u'A';
    return letters;
}

QString daysOf(const std::array<double, 3> &days)
{
    return u"%1 / %2 / %3"_s.arg(days[0]).arg(days[1]).arg(days[2]);
}

QString detectorsOf(const Check &check)
{
    QStringList lines;
    for (const Detector &detector : check.detectors)
        lines << u"%1 (%2, %3)"_s.arg(detector.expression, idOf(detector.meaning), idOf(detector.signClass));
    return lines.join(u"; "_s);
}

QString scannersOf(const Check &check)
{
    QStringList lines;
    for (const ScannerRule &rule : check.scannerRules) {
        QStringList parts{idOf(rule.kind)};
        for (const FindingClass findingClass : rule.classes)
            parts << idOf(findingClass);
        for (const int cwe : rule.cwes)
            parts << u"CWE-%1"_s.arg(cwe);
        lines << parts.join(u' ');
    }
    return lines.join(u"; "_s);
}

/// Every field as text, under the name that the file gives it.
QList<std::pair<QString, QString>> fieldsOf(const Check &check)
{
    return {{u"dimension"_s, idOf(check.dimension)},
            {u"title"_s, check.title},
            {u"question"_s, check.question},
            {u"why"_s, check.why},
            {u"how_to_fix"_s, check.howToFix.join(u' ')},
            {u"done_when"_s, check.doneWhen},
            {u"small_team"_s, check.smallTeam},
            {u"weight"_s, QString::number(check.weight)},
            {u"risk"_s, lettersOf(check.risk)},
            {u"applies"_s, check.applies},
            {u"max_age_days"_s, QString::number(check.maxAgeDays)},
            {u"effort_days"_s, daysOf(check.effortDays)},
            {u"skill"_s, check.needsSenior ? u"senior"_s : u"any"_s},
            {u"phase"_s, check.phase},
            {u"category"_s, check.category},
            {u"prerequisites"_s, check.prerequisites.join(u", "_s)},
            {u"goals"_s, check.goals.join(u", "_s)},
            {u"references"_s, check.references.join(u", "_s)},
            {u"detectors"_s, detectorsOf(check)},
            {u"scanner"_s, scannersOf(check)}};
}

QList<Field> differencesOf(const Check &before, const Check &after)
{
    QList<Field> fields;
    const auto was = fieldsOf(before);
    const auto is = fieldsOf(after);
    for (qsizetype i = 0; i < was.size(); ++i)
        if (was[i].second != is[i].second)
            fields << Field{was[i].first, was[i].second, is[i].second};
    return fields;
}

void compareQuestions(const Catalogue &before, const Catalogue &after, CatalogueChanges &changes)
{
    for (const ProfileQuestion &question : after.profile) {
        const ProfileQuestion *was = before.findQuestion(question.id);
        if (!was)
            changes.questionsAdded << question.id;
        else if (was->question != question.question || was->help != question.help ||
                 was->prefilledBy != question.prefilledBy)
            changes.questionsChanged << question.id;
    }
    for (const ProfileQuestion &question : before.profile)
        if (!after.findQuestion(question.id))
            changes.questionsRemoved << question.id;
}

template <class Set, class Rules>
void compareSets(const QMap<QString, Set> &before, const QMap<QString, Set> &after, const QString &prefix, Rules rules,
                 QStringList &changed)
{
    QSet<QString> names(before.keyBegin(), before.keyEnd());
    names.unite(QSet<QString>(after.keyBegin(), after.keyEnd()));
    QStringList differing;
    for (const QString &name : std::as_const(names))
        if (before.contains(name) != after.contains(name) || rules(before.value(name)) != rules(after.value(name)))
            differing << prefix + name;
    differing.sort();
    changed << differing;
}

} // namespace

bool CheckChange::asksDifferently() const
{
    return std::ranges::any_of(
        fields, [](const Field &field) { return field.id == "question"_L1 || field.id == "done_when"_L1; });
}

bool CatalogueChanges::isEmpty() const
{
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && questionsAdded.isEmpty() &&
           questionsRemoved.isEmpty() && questionsChanged.isEmpty() && setsChanged.isEmpty();
}

const CheckChange *CatalogueChanges::find(QStringView checkId) const
{
    const auto it = std::ranges::find(changed, checkId, &CheckChange::checkId);
    return it == changed.end() ? nullptr : &*it;
}

CatalogueChanges changesBetween(const Catalogue &before, const Catalogue &after)
{
    CatalogueChanges changes;
    for (const Check &check : after.checks) {
        const Check *was = before.find(check.id);
        if (!was)
            changes.added << check.id;
        else if (const auto fields = differencesOf(*was, check); !fields.isEmpty())
            changes.changed << CheckChange{check.id, fields};
    }
    for (const Check &check : before.checks)
        if (!after.find(check.id))
            changes.removed << check.id;
    compareQuestions(before, after, changes);
    compareSets(
        before.dependencySets, after.dependencySets, u"dep:"_s, [](const DependencySet &set) { return set.packages; },
        changes.setsChanged);
    compareSets(
        before.fileSets, after.fileSets, u"file:"_s, [](const FileSet &set) { return set.globs; }, changes.setsChanged);
    compareSets(
        before.textSets, after.textSets, u"text:"_s,
        [](const TextSet &set) {
            return std::tuple(set.kinds, set.pattern, set.unless, set.sensitive, set.comments, set.within, set.outside);
        },
        changes.setsChanged);
    compareSets(
        before.documentSets, after.documentSets, u"doc:"_s,
        [](DocumentSet set) {
            set.title.clear();
            return set;
        },
        changes.setsChanged);
    return changes;
}

AnswerUpgrade upgradeOf(const CatalogueChanges &changes, const QStringList &answered)
{
    AnswerUpgrade upgrade;
    for (const QString &id : answered) {
        const CheckChange *change = changes.find(id);
        if (changes.removed.contains(id))
            upgrade.gone << id;
        else if (change && change->asksDifferently())
            upgrade.review << id;
        else
            upgrade.kept << id;
    }
    return upgrade;
}

QString titleOfField(const QString &fieldId)
{
    for (const auto &[id, title] : fieldTitles)
        if (fieldId == QLatin1StringView(id))
            return QCoreApplication::translate("CheckFields", title);
    return fieldId;
}

} // namespace sextant
