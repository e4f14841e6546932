// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/catalogues/changestext.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int longestValue = 160;

struct CatalogueChangesText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueChanges)
};

QString shortened(const QString &value)
{
    if (value.isEmpty())
        return CatalogueChangesText::tr("(empty)");
    return value.size() > longestValue ? QString(value.left(longestValue) + u'…') : value;
}

void addLines(QStringList &lines, const QStringList &ids, const QString &heading)
{
    for (const QString &id : ids)
        lines << u"%1: %2"_s.arg(heading, id);
}

} // namespace

QString changesSummary(const CatalogueChanges &changes)
{
    if (changes.isEmpty())
        return CatalogueChangesText::tr("Both have the same checks, questions and signs.");
    QStringList parts;
    if (!changes.added.isEmpty())
        parts << CatalogueChangesText::tr("%n check(s) more", nullptr, int(changes.added.size()));
    if (!changes.removed.isEmpty())
        parts << CatalogueChangesText::tr("%n check(s) less", nullptr, int(changes.removed.size()));
    if (!changes.changed.isEmpty())
        parts << CatalogueChangesText::tr("%n check(s) changed", nullptr, int(changes.changed.size()));
    const qsizetype questions =
        changes.questionsAdded.size() + changes.questionsRemoved.size() + changes.questionsChanged.size();
    if (questions > 0)
        parts << CatalogueChangesText::tr("%n question(s) about the product differ", nullptr, int(questions));
    if (!changes.setsChanged.isEmpty())
        parts << CatalogueChangesText::tr("%n set(s) of signs differ: scan again to look for them", nullptr,
                                          int(changes.setsChanged.size()));
    return CatalogueChangesText::tr("%1.").arg(parts.join(u", "_s));
}

QString answersSummary(const AnswerUpgrade &answers)
{
    QStringList sentences;
    sentences << CatalogueChangesText::tr("%n answer(s) stay.", nullptr, int(answers.kept.size()));
    if (!answers.review.isEmpty())
        sentences << CatalogueChangesText::tr("%n answer(s) turn to unknown, because the question is another one now.",
                                              nullptr, int(answers.review.size()));
    if (!answers.gone.isEmpty())
        sentences << CatalogueChangesText::tr(
            "%n answer(s) rest, because their checks are gone; they count again when the checks "
            "come back.",
            nullptr, int(answers.gone.size()));
    sentences << CatalogueChangesText::tr("Nothing is deleted, and undo brings everything back.");
    return sentences.join(u' ');
}

QString changesDetail(const CatalogueChanges &changes)
{
    QStringList lines;
    addLines(lines, changes.added, CatalogueChangesText::tr("New"));
    addLines(lines, changes.removed, CatalogueChangesText::tr("Gone"));
    for (const CheckChange &change : changes.changed) {
        lines << CatalogueChangesText::tr("Changed: %1").arg(change.checkId);
        for (const CheckChange::Field &field : change.fields)
            lines << u"    "_s + CatalogueChangesText::tr("%1: %2 → %3")
                                     .arg(titleOfField(field.id), shortened(field.before), shortened(field.after));
    }
    addLines(lines, changes.questionsAdded, CatalogueChangesText::tr("New question"));
    addLines(lines, changes.questionsRemoved, CatalogueChangesText::tr("Question gone"));
    addLines(lines, changes.questionsChanged, CatalogueChangesText::tr("Question changed"));
    addLines(lines, changes.setsChanged, CatalogueChangesText::tr("Signs differ"));
    return lines.join(u'\n');
}

} // namespace sextant
