// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decision/signalscard.h"

#include "decision/signalwords.h"
#include "widgets/clearlayout.h"
#include "widgets/listrow.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

SignalsCard::SignalsCard(QWidget *parent)
    : Card(tr("The answers and what they rest on"), parent)
{
    body()->setSpacing(0);
}

void SignalsCard::setDraft(const DecisionDraft &draft)
{
    clearLayout(body());
    for (std::size_t i = 0; i < signalCount; ++i)
        addSignal(i, draft.answers[i]);
    setNote(tr("%1 of %2 answered").arg(draft.answered()).arg(signalCount));
}

void SignalsCard::addSignal(std::size_t signal, const std::optional<DraftAnswer> &answer)
{
    ListEntry entry;
    entry.id = QString::fromLatin1(decisionSignals[signal].id);
    entry.title = signalWords(signal).question;
    entry.mark = Fill::Dotted;
    entry.detail = tr("Not answered, so it can be anything");
    if (answer) {
        entry.mark = answer->source == AnswerSource::Observed ? Fill::Solid : Fill::Stripes;
        const QString basis = answer->reading && !answer->disagrees() ? answer->reading->evidence
                              : answer->reason.isEmpty()              ? labelOf(answer->source)
                                                                      : answer->reason;
        entry.detail = u"%1 · %2"_s.arg(basis, pullWords(signal, answer->value));
        entry.badge = locale().toString(answer->value, 'f', 1);
    }
    auto *row = new ListRow(entry);
    row->setLineAbove(body()->count() > 0);
    body()->addWidget(row);
    connect(row, &QAbstractButton::clicked, this, [this, answer] {
        if (answer && answer->reading && answer->reading->page != u"decision")
            Q_EMIT evidenceRequested(*answer->reading);
        else
            Q_EMIT wizardRequested();
    });
}

} // namespace sextant
