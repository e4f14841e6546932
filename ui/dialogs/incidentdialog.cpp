// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/incidentdialog.h"

#include "assessment/evidencefromincidents.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr double mostHours = 24 * 366;

} // namespace

IncidentDialog::IncidentDialog(const Incident &incident, const Catalogue &catalogue, const QDateTime &now,
                               QWidget *parent)
    : QDialog(parent)
    , m_incident(incident)
    , m_title(new QLineEdit(incident.title))
    , m_started(new QDateTimeEdit(incident.startedAt.isValid() ? incident.startedAt.toLocalTime() : now.toLocalTime()))
    , m_over(new QCheckBox(tr("It is over, after so many hours:")))
    , m_hours(new QDoubleSpinBox)
    , m_cause(new QPlainTextEdit(incident.cause))
    , m_detection(new QComboBox)
    , m_check(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Incident – Sextant"));
    m_title->setObjectName(u"title"_s);
    m_title->setMaxLength(200);
    m_started->setObjectName(u"started"_s);
    m_started->setCalendarPopup(true);
    m_started->setMaximumDateTime(now.toLocalTime().addSecs(60));
    m_hours->setObjectName(u"hours"_s);
    m_hours->setAccessibleName(tr("Hours"));
    m_hours->setRange(0, mostHours);
    m_hours->setDecimals(2);
    m_hours->setValue(incident.resolvedAt.isValid() ? hoursOf(incident, now) : 1);
    m_over->setChecked(incident.resolvedAt.isValid() || incident.id == 0);
    m_over->setObjectName(u"over"_s);
    m_cause->setObjectName(u"cause"_s);
    m_cause->setTabChangesFocus(true);
    m_cause->setFixedHeight(rowHeight() * 3);
    m_detection->setObjectName(u"detection"_s);
    for (const auto &name : names<Detection>())
        m_detection->addItem(labelOf(name.value), int(name.value));
    m_detection->setCurrentIndex(m_detection->findData(int(incident.detection)));
    offerChecks(catalogue);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(wrappedLabel(incident.id == 0 ? tr("Add an incident") : tr("Change an incident"), Type::Title));
    all->addWidget(wrappedLabel(tr("The check that would have kept it away counts as failed until it is done, and "
                                   "its work comes first in the plan."),
                                Type::Body, Ink::Secondary));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&What happened:"), m_title);
    form->addRow(tr("&Began:"), m_started);
    form->addRow(m_over, m_hours);
    form->addRow(tr("&Cause:"), m_cause);
    form->addRow(tr("&Noticed first by:"), m_detection);
    form->addRow(tr("&Would have been prevented by:"), m_check);
    all->addLayout(form);
    all->addStretch();
    all->addWidget(makeButtons());
    connect(m_title, &QLineEdit::textChanged, this, &IncidentDialog::updateState);
    connect(m_cause, &QPlainTextEdit::textChanged, this, &IncidentDialog::updateState);
    connect(m_over, &QCheckBox::toggled, this, &IncidentDialog::updateState);
    updateState();
    resize(scaled(600), sizeHint().height());
}

void IncidentDialog::offerChecks(const Catalogue &catalogue)
{
    m_check->setObjectName(u"check"_s);
    m_check->addItem(tr("No check, or not known yet"), QString());
    for (const Check &check : catalogue.checks)
        m_check->addItem(textOf(check).title, check.id);
    m_check->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_check->setMinimumContentsLength(24);
    m_check->setEditable(true);
    m_check->setInsertPolicy(QComboBox::NoInsert);
    m_check->completer()->setFilterMode(Qt::MatchContains);
    m_check->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_check->setCurrentIndex(std::max(0, m_check->findData(m_incident.checkId)));
}

QWidget *IncidentDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    auto *cancel = new Button(tr("Cancel"));
    m_apply = new Button(tr("Keep"), ButtonKind::Primary);
    m_apply->setObjectName(u"keep"_s);
    cancel->setAutoDefault(false);
    m_apply->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_apply);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(entered());
        accept();
    });
    return bar;
}

void IncidentDialog::updateState()
{
    m_hours->setEnabled(m_over->isChecked());
    m_apply->setEnabled(!m_title->text().trimmed().isEmpty() && m_cause->toPlainText().size() <= Incident::longestText);
}

Incident IncidentDialog::entered() const
{
    Incident incident = m_incident;
    incident.title = m_title->text().trimmed();
    incident.startedAt = m_started->dateTime().toUTC();
    incident.resolvedAt =
        m_over->isChecked() ? incident.startedAt.addSecs(std::llround(m_hours->value() * 3600)) : QDateTime();
    incident.cause = m_cause->toPlainText().trimmed();
    incident.detection = Detection(m_detection->currentData().toInt());
    // What is typed and is no check's title names none.
    const int row = m_check->findText(m_check->currentText());
    incident.checkId = row < 0 ? QString() : m_check->itemData(row).toString();
    return incident;
}

} // namespace sextant
