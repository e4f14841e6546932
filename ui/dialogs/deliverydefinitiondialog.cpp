// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/deliverydefinitiondialog.h"

#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sextant {

namespace {

QCheckBox *checkBox(const QString &text, bool checked, const QString &name)
{
    auto *box = new QCheckBox(text);
    box->setChecked(checked);
    box->setObjectName(name);
    return box;
}

} // namespace

DeliveryDefinitionDialog::DeliveryDefinitionDialog(const DeliveryDefinition &definition, const DeliveryView &view,
                                                   QWidget *parent)
    : QDialog(parent)
    , m_workflows(view.workflows)
    , m_environments(view.environments)
    , m_branch(new QComboBox)
    , m_pullRequests(checkBox(tr("Runs of pull requests count, too"), definition.pullRequestsCount,
                              QStringLiteral("pullRequests")))
    , m_unstable(checkBox(tr("“Unstable” is a failure: the build went through, tests failed"), definition.unstableFails,
                          QStringLiteral("unstable")))
    , m_cancelled(checkBox(tr("A cancelled run is a failure"), definition.cancelledFails, QStringLiteral("cancelled")))
    , m_rule(new QComboBox)
    , m_name(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What counts – Sextant"));
    setAccessibleName(tr("What counts as a failure and as a deployment"));
    m_branch->setEditable(true);
    m_branch->setObjectName(QStringLiteral("branch"));
    m_branch->setEditText(definition.branch);
    m_branch->lineEdit()->setPlaceholderText(
        view.branch.isEmpty() ? tr("The default branch") : tr("The default branch, here %1").arg(view.branch));
    for (const auto &name : names<DeploymentRule>())
        m_rule->addItem(labelOf(name.value), int(name.value));
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setCurrentIndex(int(definition.deployments));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setEditable(true);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(wrappedLabel(tr("What counts as a failure and as a deployment"), Type::Title));
    all->addWidget(wrappedLabel(tr("Failed, timed out and broken at the start are always failures; skipped and still "
                                   "running never count. The choice is kept with the project, shown beside the "
                                   "figures, and can be undone."),
                                Type::Body, Ink::Secondary));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&Branch:"), m_branch);
    form->addRow({}, m_pullRequests);
    form->addRow({}, m_unstable);
    form->addRow({}, m_cancelled);
    form->addRow(tr("A &deployment is:"), m_rule);
    form->addRow(tr("&Named:"), m_name);
    all->addLayout(form);
    all->addStretch();
    all->addWidget(makeButtons());
    connect(m_rule, &QComboBox::currentIndexChanged, this, &DeliveryDefinitionDialog::offerNames);
    offerNames();
    m_name->setEditText(definition.name);
    resize(560, sizeHint().height());
}

void DeliveryDefinitionDialog::offerNames()
{
    const auto rule = DeploymentRule(m_rule->currentData().toInt());
    m_name->clear();
    m_name->addItems(rule == DeploymentRule::Environment ? m_environments
                     : rule == DeploymentRule::Workflow  ? m_workflows
                                                         : QStringList());
    m_name->setEnabled(rule == DeploymentRule::Environment || rule == DeploymentRule::Workflow);
    m_name->setEditText({});
    m_name->lineEdit()->setPlaceholderText(m_name->isEnabled() ? tr("All that sound like production") : QString());
}

QWidget *DeliveryDefinitionDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    auto *usual = new Button(tr("Use the &usual ones"));
    auto *cancel = new Button(tr("&Cancel"));
    auto *apply = new Button(tr("&Apply"), ButtonKind::Primary);
    apply->setObjectName(QStringLiteral("apply"));
    usual->setAutoDefault(false);
    cancel->setAutoDefault(false);
    apply->setDefault(true);
    row->addWidget(usual);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(apply);
    connect(usual, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen({});
        accept();
    });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(apply, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(definition());
        accept();
    });
    return bar;
}

DeliveryDefinition DeliveryDefinitionDialog::definition() const
{
    DeliveryDefinition definition;
    definition.branch = m_branch->currentText().trimmed();
    definition.pullRequestsCount = m_pullRequests->isChecked();
    definition.unstableFails = m_unstable->isChecked();
    definition.cancelledFails = m_cancelled->isChecked();
    definition.deployments = DeploymentRule(m_rule->currentData().toInt());
    if (m_name->isEnabled())
        definition.name = m_name->currentText().trimmed();
    return definition;
}

} // namespace sextant
