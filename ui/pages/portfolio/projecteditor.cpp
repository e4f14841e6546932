// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/projecteditor.h"

#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int longestName = 200;
constexpr int daysAhead = 90; ///< what a new date begins with

QLineEdit *field(const QString &name, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setMaxLength(longestName);
    return edit;
}

} // namespace

ProjectEditor::ProjectEditor(const ProjectDetails &details, const QStringList &clients, const QDate &today,
                             QWidget *parent)
    : QDialog(parent)
    , m_before(details)
    , m_name(field(u"name"_s, details.name))
    , m_client(field(u"client"_s, details.client))
    , m_tags(field(u"tags"_s, details.tags.join(u", "_s)))
    , m_dated(new QCheckBox(tr("It is wanted for a day")))
    , m_goal(field(u"goal"_s, details.goal ? details.goal->title : QString()))
    , m_due(new QDateEdit(details.goal ? details.goal->due : today.addDays(daysAhead)))
    , m_promised(new QCheckBox(tr("Promised to somebody")))
    , m_trouble(wrappedLabel({}, Type::Small, Ink::Bad))
{
    setWindowTitle(tr("About %1").arg(details.name));
    m_client->setCompleter(new QCompleter(clients, m_client));
    m_client->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_client->setPlaceholderText(tr("Whose product it is"));
    m_tags->setPlaceholderText(tr("Words between commas"));
    m_goal->setPlaceholderText(tr("Public launch"));
    m_due->setObjectName(u"due"_s);
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(u"d MMM yyyy"_s);
    m_dated->setObjectName(u"dated"_s);
    m_dated->setChecked(details.goal.has_value());
    m_promised->setChecked(details.goal && details.goal->promised);
    const auto follow = [this](bool dated) {
        for (QWidget *part :
             {static_cast<QWidget *>(m_goal), static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_promised)})
            part->setEnabled(dated);
    };
    connect(m_dated, &QCheckBox::toggled, this, follow);
    follow(m_dated->isChecked());

    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Client"), m_client);
    form->addRow(tr("&Tags"), m_tags);
    form->addRow(QString(), m_dated);
    form->addRow(tr("&What for"), m_goal);
    form->addRow(tr("&Until"), m_due);
    form->addRow(QString(), m_promised);
    auto *buttons = new QDialogButtonBox;
    auto *keep = new Button(tr("Keep"), ButtonKind::Primary);
    keep->setObjectName(u"keep"_s);
    keep->setDefault(true);
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(new Button(tr("Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProjectEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_trouble->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    setMinimumWidth(440);
}

ProjectDetails ProjectEditor::details() const
{
    ProjectDetails details{m_name->text().simplified(), m_client->text().simplified(), {}, {}};
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts))
        if (!tag.simplified().isEmpty())
            details.tags << tag.simplified();
    if (!m_dated->isChecked())
        return details;
    GoalDate goal = m_before.goal.value_or(GoalDate{u"own"_s});
    goal.title = m_goal->text().simplified();
    goal.due = m_due->date();
    goal.promised = m_promised->isChecked();
    details.goal = goal;
    return details;
}

void ProjectEditor::accept()
{
    const ProjectDetails wanted = details();
    QString trouble;
    if (wanted.name.isEmpty())
        trouble = tr("The project needs a name.");
    else if (wanted.goal && wanted.goal->title.isEmpty())
        trouble = tr("The day needs words that say what it is for.");
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (trouble.isEmpty())
        QDialog::accept();
    else
        (wanted.name.isEmpty() ? m_name : m_goal)->setFocus(Qt::OtherFocusReason);
}

} // namespace sextant
