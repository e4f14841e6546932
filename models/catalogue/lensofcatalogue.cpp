// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lensofcatalogue.h"

#include "catalogue/lensfile.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestId = 128;
constexpr qsizetype longestEnding = 7; ///< "_partly"

struct LensExportText
{
    Q_DECLARE_TR_FUNCTIONS(LensExport)
};

/// Keeps the first thing that the format has no room for.
class Limits
{
public:
    QString text(const QString &value, int longest, const QString &where)
    {
        if (value.size() > longest)
            refuse(LensExportText::tr("This text has %1 characters; a lens has room for %2.")
                       .arg(value.size())
                       .arg(longest),
                   where);
        return value;
    }
    QString id(const QString &checkId)
    {
        QString made;
        for (const QChar c : checkId)
            made += c.unicode() < 128 && c.isLetterOrNumber() ? c : u'_';
        if (made.size() < 3 || made.size() > longestId - longestEnding)
            refuse(LensExportText::tr("A lens needs ids of 3 to %1 characters.").arg(longestId - longestEnding),
                   checkId);
        if (m_seen.contains(made))
            refuse(LensExportText::tr("In a lens this id would be “%1”, as that of %2.").arg(made, m_seen.value(made)),
                   checkId);
        m_seen.insert(made, checkId);
        return made;
    }
    void refuse(const QString &reason, const QString &where)
    {
        if (!m_first)
            m_first = inputError(reason, where);
    }
    const std::optional<Error> &first() const { return m_first; }

private:
    std::optional<Error> m_first;
    QHash<QString, QString> m_seen;
};

QList<LensRule> rulesFor(const QString &id, RiskClass risk)
{
    const auto rule = [](const QString &condition, LensRisk comesTo) {
        return LensRule{condition, *parseRiskCondition(condition), comesTo};
    };
    // Whoever ticks yes and no together has shown nothing.
    return {rule(u"%1_yes && !%1_partly && !%1_no"_s.arg(id), LensRisk::None),
            rule(u"default"_s, risk == RiskClass::ShipStopper ? LensRisk::High : LensRisk::Medium)};
}

LensQuestion questionOf(const Check &check, Limits &limits)
{
    const CheckText words = textOf(check);
    const QString id = limits.id(check.id);
    const auto place = [&check](const char *field) { return QString(check.id + u", "_s + QLatin1StringView(field)); };
    const LensText fix{limits.text(words.howToFix.join(u'\n'), lenslimit::text, place("how_to_fix")), {}};
    LensQuestion question;
    question.id = id;
    question.title = limits.text(words.title, lenslimit::name, place("title"));
    question.description = limits.text(words.question, lenslimit::text, place("question"));
    question.help = {limits.text(words.why, lenslimit::text, place("why")), {}};
    const LensText proof{limits.text(words.doneWhen, lenslimit::text, place("done_when")), {}};
    const LensText small{limits.text(words.smallTeam, lenslimit::text, place("small_team")), {}};
    question.choices = {{id + u"_yes", LensExportText::tr("Yes, and it can be shown"), proof, fix, {}, {}},
                        {id + u"_partly", LensExportText::tr("Partly"), small, fix, {}, {}},
                        // The format's own ending for "none of these", which asks for no improvement.
                        {id + u"_no", LensExportText::tr("No, or nobody knows"), {}, {}, {}, {}}};
    question.rules = rulesFor(id, riskAt(check.risk, Stage::Production));
    return question;
}

/// Where a dimension has more checks than a pillar has room for, it becomes several of about the same size.
void addPillars(Lens &lens, Dimension dimension, const QList<LensQuestion> &questions)
{
    const qsizetype parts = (questions.size() + lenslimit::questions - 1) / lenslimit::questions;
    for (qsizetype part = 0; part < parts; ++part) {
        const qsizetype from = questions.size() * part / parts;
        LensPillar pillar;
        pillar.id = QString::fromLatin1(nameOf(dimension).id);
        pillar.name = labelOf(dimension);
        if (parts > 1) {
            pillar.id += u"_%1"_s.arg(part + 1);
            pillar.name = LensExportText::tr("%1 (%2 of %3)").arg(pillar.name).arg(part + 1).arg(parts);
        }
        pillar.questions = questions.mid(from, questions.size() * (part + 1) / parts - from);
        lens.pillars << pillar;
    }
}

} // namespace

Result<Lens> lensOf(const Catalogue &catalogue)
{
    Limits limits;
    Lens lens;
    lens.name = limits.text(catalogue.title, lenslimit::name, u"title"_s);
    lens.description =
        LensExportText::tr("The catalogue %1 %2 as questions. Weights, conditions and signs are not part of a lens.")
            .arg(catalogue.id, catalogue.version);
    for (const auto &dimension : names<Dimension>()) {
        QList<LensQuestion> questions;
        for (const Check &check : catalogue.checks)
            if (check.dimension == dimension.value)
                questions << questionOf(check, limits);
        addPillars(lens, dimension.value, questions);
    }
    if (lens.pillars.isEmpty() || lens.pillars.size() > lenslimit::pillars)
        limits.refuse(LensExportText::tr(
                          "A lens has 1 to %1 pillars of at most %2 questions; the %3 checks would need %4 pillars.")
                          .arg(lenslimit::pillars)
                          .arg(lenslimit::questions)
                          .arg(catalogue.checks.size())
                          .arg(lens.pillars.size()),
                      catalogue.id);
    if (limits.first())
        return *limits.first();
    return lens;
}

Result<QByteArray> lensFileOf(const Catalogue &catalogue)
{
    const auto lens = lensOf(catalogue);
    if (!lens)
        return lens.error();
    const QByteArray file = writeLens(*lens);
    // Whatever is given away can be taken in again.
    if (const auto again = readLens(file, catalogue.id); !again)
        return again.error();
    return file;
}

} // namespace sextant
