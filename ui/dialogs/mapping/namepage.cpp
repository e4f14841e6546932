// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mapping/mappingpages.h"
#include "dialogs/mapping/trialview.h"
#include "session/importdesk.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

NamePage::NamePage(MappingDraft *draft, ImportDesk *desk, QWidget *parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_desk(desk)
    , m_name(new QLineEdit)
    , m_tool(new QLineEdit)
    , m_about(new QComboBox)
    , m_replaces(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_recognised(wrappedLabel({}, Type::Small, Ink::Secondary))
{
    setTitle(tr("What is it called?"));
    setSubTitle(tr("The mapping stays in this workspace. It can be handed on as a file from the list of imports."));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(Mapping::longestName);
    m_tool->setObjectName(u"tool"_s);
    m_tool->setMaxLength(Mapping::longestName);
    m_tool->setToolTip(tr("Findings of the same tool are compared from import to import: new, unchanged, fixed."));
    m_about->setObjectName(u"about"_s);
    for (const auto &kind : names<FindingClass>())
        m_about->addItem(labelOf(kind.value), int(kind.value));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name of the mapping"), m_name);
    form->addRow(tr("&Tool that the findings are from"), m_tool);
    form->addRow(tr("&What they are about"), m_about);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_replaces);
    column->addWidget(m_recognised);
    column->addWidget(new TrialView(draft), 1);
    connect(m_name, &QLineEdit::textEdited, this, &NamePage::takeNames);
    connect(m_tool, &QLineEdit::textEdited, this, &NamePage::takeNames);
    connect(m_about, qOverload<int>(&QComboBox::activated), this,
            [this](int at) { m_draft->setAbout(FindingClass(at)); });
    connect(draft, &MappingDraft::tried, this, &QWizardPage::completeChanged);
}

void NamePage::initializePage()
{
    m_name->setText(m_draft->mapping().name);
    m_tool->setText(m_draft->mapping().tool);
    m_about->setCurrentIndex(int(m_draft->mapping().about));
    const QStringList needs = m_draft->finished().needs;
    m_recognised->setText(needs.isEmpty()
                              ? tr("Other files are not recognised by it, for none of its columns is certain.")
                              : tr("A file is recognised by its columns %1.").arg(needs.join(u", "_s)));
    takeNames();
}

void NamePage::takeNames()
{
    m_draft->setNames(m_name->text(), m_tool->text());
    const QList<Mapping> known = m_desk->mappings();
    const bool replaces = std::ranges::find(known, m_draft->mapping().name, &Mapping::name) != known.end();
    m_replaces->setText(replaces ? tr("It takes the place of the mapping that has this name.") : QString());
    m_replaces->setVisible(replaces);
    Q_EMIT completeChanged();
}

bool NamePage::isComplete() const
{
    const Mapping &mapping = m_draft->mapping();
    return !mapping.name.isEmpty() && !mapping.tool.isEmpty() && m_draft->trial() &&
           m_draft->trial()->rows > m_draft->trial()->skippedRows;
}

} // namespace sextant
