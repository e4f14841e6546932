// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/signalstep.h"

#include "decision/signalwords.h"
#include "dialogs/decision/signalrow.h"
#include "dialogs/decision/sofarpanel.h"
#include "widgets/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

SignalStep::SignalStep(DecisionWizard *wizard)
    : DecisionStep(wizard, tr("Signals"), tr("Much is filled in from evidence. Correct what is wrong and say why."))
    , m_soFar(new SoFarPanel)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildRows());
    auto *left = new QVBoxLayout;
    left->addWidget(troubleLabel(u"answers"_s));
    left->addWidget(scroll);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 1);
    layout->addWidget(m_soFar);
    connect(wizard, &DecisionWizard::draftChanged, this, &SignalStep::refresh);
    refresh();
}

QWidget *SignalStep::buildRows()
{
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    QMap<QString, QList<std::size_t>> groups;
    QStringList order;
    for (std::size_t i = 0; i < signalCount; ++i) {
        const QString group = signalGroupWords(decisionSignals[i].group);
        if (!order.contains(group))
            order << group;
        groups[group] << i;
    }
    for (const QString &group : std::as_const(order)) {
        layout->addWidget(new TextLabel(group, Type::H2));
        for (const std::size_t signal : std::as_const(groups[group])) {
            auto *row = new SignalRow(signal, decision()->desk()->readings()[signal]);
            row->setObjectName(QString::fromLatin1(decisionSignals[signal].id));
            layout->addWidget(row);
            if (decision()->purpose() == DecisionWizard::Purpose::Opinion)
                row->hideEvidence();
            m_rows << row;
            connect(row, &SignalRow::answered, this, [this, signal](const std::optional<DraftAnswer> &answer) {
                decision()->change([&](DecisionDraft &draft) { draft.answers[signal] = answer; });
            });
            connect(row, &SignalRow::evidenceRequested, decision(), &DecisionWizard::evidenceRequested);
        }
    }
    layout->addStretch();
    return rows;
}

void SignalStep::refresh()
{
    const DecisionDraft &draft = decision()->draft();
    for (SignalRow *row : std::as_const(m_rows)) {
        row->setSpeaker(draft.speaker);
        row->setAnswer(draft.answers[row->signal()]);
        row->setTrouble(decision()->troubleWith(u"reason/"_s + row->objectName()));
    }
    m_soFar->setDraft(draft);
    Q_EMIT completeChanged();
}

bool SignalStep::isComplete() const
{
    if (!decision()->troubleWith(u"answers"_s).isEmpty())
        return false;
    if (decision()->purpose() == DecisionWizard::Purpose::Opinion && opinionOf(decision()->draft(), {}).answered() == 0)
        return false;
    return std::ranges::none_of(m_rows, [this](const SignalRow *row) {
        return !decision()->troubleWith(u"reason/"_s + row->objectName()).isEmpty();
    });
}

} // namespace sextant
