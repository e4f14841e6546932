// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decision/partscard.h"

#include "widgets/clearlayout.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

PartsCard::PartsCard(QWidget *parent)
    : Card(tr("Part by part"), parent)
    , m_note(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    body()->addWidget(m_note);
    body()->addLayout(m_grid);
    body()->addStretch();
}

void PartsCard::setParts(const QList<ComponentReading> &components, const DecisionFacts &product,
                         const QList<ComponentChoice> &choices)
{
    setVisible(!components.isEmpty());
    clearLayout(m_grid);
    for (const ComponentReading &component : components)
        addPart(outlookOf(component, product), scopeOf(choices, component.path));
    const auto share = replacedShare(components, choices);
    m_note->setText(
        share ? tr("The same question for each part, by what was found of it alone and the other answers of the "
                   "product. By the choices made %1 % of the code is replaced.")
                    .arg(std::lround(*share * 100))
              : tr("The same question for each part, by what was found of it alone and the other answers of the "
                   "product. Nothing is chosen yet; “Decide again” asks for it."));
}

void PartsCard::addPart(const ComponentOutlook &outlook, Scope scope)
{
    const int row = m_grid->rowCount();
    const Scope lean = leanOf(outlook.replacementNeeded);
    const QString chance = tr("%1 %").arg(std::lround(std::clamp(outlook.replacementNeeded, 0.01, 0.99) * 100));
    auto *figure = new TextLabel(chance, Type::BodyStrong);
    figure->setAccessibleName(tr("%1: %2 that it must be replaced").arg(outlook.path, chance));
    figure->setToolTip(figure->accessibleName());
    const QString words = scope == Scope::Open ? tr("leans to: %1").arg(labelOf(lean)) : labelOf(scope);
    m_grid->addWidget(wrappedLabel(outlook.path, Type::BodyStrong), row, 0);
    m_grid->addWidget(figure, row, 1, Qt::AlignTrailing);
    m_grid->addWidget(new TextLabel(words, scope == Scope::Open ? Type::Small : Type::SmallStrong,
                                    scope == Scope::Open ? Ink::Secondary : Ink::Primary),
                      row, 2);
    QStringList apart{tr("%1 lines").arg(QLocale().toString(outlook.lines))};
    apart += outlook.apart;
    m_grid->addWidget(wrappedLabel(apart.join(u" · "_s), Type::Small, Ink::Secondary), row + 1, 0, 1, 3);
}

} // namespace sextant
