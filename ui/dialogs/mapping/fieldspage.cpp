// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mapping/mappingpages.h"
#include "dialogs/mapping/trialview.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

FieldsPage::FieldsPage(MappingDraft *draft, QWidget *parent)
    : QWizardPage(parent)
    , m_draft(draft)
{
    setTitle(tr("Which column is what?"));
    setSubTitle(tr("A title, a rule, a vulnerability or a description is needed; everything else may stay open."));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    for (const auto &field : names<MappedField>()) {
        auto *choice = new QComboBox;
        choice->setObjectName(QString::fromLatin1(field.id));
        choice->setAccessibleName(labelOf(field.value));
        choice->setMinimumContentsLength(14);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *name = new TextLabel(labelOf(field.value), Type::Body);
        name->setBuddy(choice);
        auto *example = new TextLabel({}, Type::Small, Ink::Secondary);
        example->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(choice, row, 1);
        grid->addWidget(example, row, 2);
        m_fields << choice;
        m_examples << example;
        connect(choice, qOverload<int>(&QComboBox::activated), this,
                [this, choice, value = field.value] { m_draft->setColumn(value, choice->currentData().toString()); });
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(scroll, 3);
    column->addWidget(new TrialView(draft), 2);
    connect(draft, &MappingDraft::mappingChanged, this, &FieldsPage::showExamples);
    connect(draft, &MappingDraft::sampled, this, &FieldsPage::showExamples);
}

void FieldsPage::initializePage()
{
    const QStringList columns =
        m_draft->chosen() < 0 ? QStringList() : m_draft->candidates()[m_draft->chosen()].columns;
    for (QComboBox *choice : std::as_const(m_fields)) {
        choice->clear();
        choice->addItem(tr("None"), QString());
        for (const QString &name : columns)
            choice->addItem(name, name);
    }
    showExamples();
}

void FieldsPage::showExamples()
{
    const TableSample &sample = m_draft->sample();
    for (const auto &field : names<MappedField>()) {
        const qsizetype at = qsizetype(field.value);
        const QString column = m_draft->mapping().columns.value(field.value);
        m_fields[at]->setCurrentIndex(std::max(0, m_fields[at]->findData(column)));
        const qsizetype place = column.isEmpty() ? -1 : sample.columns.indexOf(column);
        QString example;
        for (const QStringList &row : sample.rows)
            if (example.isEmpty() && place >= 0)
                example = row.value(place).simplified();
        m_examples[at]->setText(example.isEmpty() ? QString() : tr("such as “%1”").arg(example.left(80)));
    }
    Q_EMIT completeChanged();
}

bool FieldsPage::isComplete() const
{
    return m_draft->mapping().isUsable();
}

} // namespace sextant
