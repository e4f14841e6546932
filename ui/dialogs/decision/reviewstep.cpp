// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/reviewstep.h"

#include "decision/signalwords.h"
#include "widgets/clearlayout.h"
#include "widgets/listrow.h"
#include "widgets/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

ReviewStep::ReviewStep(DecisionWizard *wizard)
    : DecisionStep(wizard, tr("Review"), tr("This is what the result will rest on."))
{
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
}

void ReviewStep::initializePage()
{
    clearLayout(m_rows);
    const DecisionDraft &draft = decision()->draft();
    for (const DraftTrouble &trouble : troublesOf(draft))
        m_rows->addWidget(wrappedLabel(trouble.text, Type::Body, Ink::Bad));
    for (std::size_t i = 0; i < signalCount; ++i) {
        const auto &answer = draft.answers[i];
        ListEntry entry;
        entry.title = signalWords(i).question;
        entry.opens = false;
        entry.detail = tr("Not answered");
        if (answer) {
            const double corrected =
                i < replacementSignalCount
                    ? correctedForBias(answer->value, answer->source, draft.builderAnswers, draft.overclaim)
                    : answer->value;
            entry.detail =
                u"%1 · %2"_s.arg(labelOf(answer->source),
                                 answer->disagrees() || !answer->reading ? answer->reason : answer->reading->evidence);
            entry.badge = locale().toString(answer->value, 'f', 1);
            if (std::abs(corrected - answer->value) > 0.001)
                entry.badge = tr("%1, corrected to %2").arg(entry.badge, locale().toString(corrected, 'f', 1));
        }
        m_rows->addWidget(new ListRow(entry));
    }
    m_rows->addStretch();
    Q_EMIT completeChanged();
}

bool ReviewStep::isComplete() const
{
    return troublesOf(decision()->draft()).isEmpty();
}

} // namespace sextant
