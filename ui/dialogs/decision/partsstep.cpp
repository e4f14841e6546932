// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/partsstep.h"

#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int choiceWidth = 160;

DecisionFacts factsOf(const DecisionDraft &draft)
{
    DecisionFacts facts;
    facts.builderAnswers = draft.builderAnswers;
    facts.overclaim = draft.overclaim;
    for (std::size_t i = 0; i < signalCount; ++i)
        if (draft.answers[i])
            facts.answers[i] = SignalAnswer{draft.answers[i]->value, draft.answers[i]->source};
    return facts;
}

} // namespace

PartsStep::PartsStep(DecisionWizard *wizard)
    : DecisionStep(wizard, tr("Part by part"),
                   tr("Replacing piece by piece needs to know which pieces. Leave open what you do not know yet."))
    , m_share(wrappedLabel({}, Type::BodyStrong))
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setSpacing(12);
    for (const ComponentReading &component : wizard->desk()->components())
        rows->addWidget(buildPart(component));
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_share);
    layout->addWidget(scroll);
    connect(wizard, &DecisionWizard::draftChanged, this, &PartsStep::refresh);
    refresh();
}

QWidget *PartsStep::buildPart(const ComponentReading &component)
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnStretch(0, 1);
    Row row{component.path, new TextLabel({}, Type::BodyStrong), wrappedLabel({}, Type::Small, Ink::Secondary),
            new QComboBox};
    for (const auto &scope : names<Scope>())
        row.scope->addItem(labelOf(scope.value));
    row.scope->setObjectName(u"part/"_s + component.path);
    row.scope->setAccessibleName(tr("What becomes of %1").arg(component.path));
    row.scope->setFixedWidth(scaled(choiceWidth));
    grid->addWidget(wrappedLabel(component.path, Type::BodyStrong), 0, 0);
    grid->addWidget(row.chance, 0, 1);
    grid->addWidget(row.scope, 0, 2);
    grid->addWidget(row.apart, 1, 0, 1, 3);
    connect(row.scope, &QComboBox::activated, this,
            [this, path = component.path](int index) { choose(path, Scope(index)); });
    m_rows << row;
    return part;
}

void PartsStep::initializePage()
{
    refresh();
}

void PartsStep::choose(const QString &path, Scope scope)
{
    decision()->change([&](DecisionDraft &draft) {
        const auto known = std::ranges::find(draft.components, path, &ComponentChoice::path);
        if (known == draft.components.end())
            draft.components << ComponentChoice{path, scope, {}};
        else
            known->scope = scope;
    });
}

void PartsStep::refresh()
{
    const DecisionDraft &draft = decision()->draft();
    const DecisionFacts facts = factsOf(draft);
    const auto &components = decision()->desk()->components();
    for (qsizetype i = 0; i < std::min(m_rows.size(), components.size()); ++i) {
        const ComponentOutlook outlook = outlookOf(components[i], facts);
        m_rows[i].chance->setText(tr("%1 % that it must be replaced")
                                      .arg(std::lround(std::clamp(outlook.replacementNeeded, 0.01, 0.99) * 100)));
        QStringList words{tr("%1 lines").arg(locale().toString(outlook.lines))};
        words += outlook.apart;
        m_rows[i].apart->setText(words.join(u" · "_s));
        m_rows[i].scope->setCurrentIndex(int(scopeOf(draft.components, components[i].path)));
    }
    const auto share = replacedShare(components, draft.components);
    m_share->setText(share ? tr("By these choices %1 % of the code is replaced.").arg(std::lround(*share * 100))
                           : tr("No part is chosen yet."));
}

} // namespace sextant
