// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/peoplecard.h"

#include "session/peopledesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/copytable.h"
#include "widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTableWidget>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int idRole = Qt::UserRole;
constexpr int rowsInSight = 6;

} // namespace

PeopleCard::PeopleCard(Session *session, QWidget *parent)
    : SettingsForm(tr("People of the project"), parent)
    , m_session(session)
    , m_desk(new PeopleDesk(session, this))
    , m_table(new QTableWidget(0, 4))
{
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("People of the project"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Share of time"), tr("Status")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    addCopyActions(m_table);
    body()->addWidget(m_table);
    body()->addWidget(makeEditor());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PeopleCard::showChosen);
    connect(m_desk, &PeopleDesk::membersChanged, this, &PeopleCard::fill);
    connect(session, &Session::projectChanged, this, &PeopleCard::fill);
    fill();
}

QWidget *PeopleCard::makeEditor()
{
    auto *editor = new QWidget;
    auto *flow = new FlowLayout(editor, 8);
    m_name = new QLineEdit;
    m_name->setObjectName(u"memberName"_s);
    m_name->setMaxLength(200);
    m_name->setMinimumWidth(scaled(180));
    m_name->setPlaceholderText(tr("Name of the person"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_role = new QComboBox;
    m_role->setAccessibleName(tr("Role of the person"));
    for (const auto &role : names<Role>())
        m_role->addItem(labelOf(role.value), int(role.value));
    m_senior = new QCheckBox(tr("Senior"));
    m_share = new QSpinBox;
    m_share->setRange(0, 100);
    m_share->setSingleStep(10);
    m_share->setSuffix(tr(" % of the time"));
    m_share->setAccessibleName(tr("Share of time"));
    m_save = new Button({}, ButtonKind::Secondary, u"user"_s);
    m_save->setObjectName(u"saveMember"_s);
    m_new = new Button(tr("New person"));
    m_left = new Button({});
    m_left->setObjectName(u"leftMember"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_role, m_share, m_senior, m_save, m_left, m_new})
        flow->addWidget(part);
    connect(m_save, &QAbstractButton::clicked, this, &PeopleCard::save);
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleCard::save);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_left, &QAbstractButton::clicked, this, &PeopleCard::toggleLeft);
    connect(m_new, &QAbstractButton::clicked, this, [this] {
        m_table->clearSelection();
        m_name->setFocus();
    });
    return editor;
}

void PeopleCard::fill()
{
    const TeamMember *before = chosen();
    const qint64 kept = before ? before->id : 0;
    setEnabled(m_session->hasProject());
    setNote(m_session->hasProject() ? m_session->state().project.name : tr("Open a project first"));
    m_table->setRowCount(0);
    for (const TeamMember &member : m_desk->members()) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString status = member.leftOn.isValid()
                                   ? tr("Left on %1").arg(QLocale().toString(member.leftOn, QLocale::ShortFormat))
                               : member.senior ? tr("Senior")
                                               : tr("Active");
        const QStringList texts{member.name, labelOf(member.role), tr("%1 %").arg(qRound(member.share * 100)), status};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
        m_table->item(row, 0)->setData(idRole, member.id);
        m_table->setRowHeight(row, rowHeight());
        if (member.id == kept)
            m_table->selectRow(row);
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_table->setFixedHeight(rowHeight() * (std::min(m_table->rowCount(), rowsInSight) + 1) + 8);
    showChosen();
}

const TeamMember *PeopleCard::chosen() const
{
    const auto selected = m_table->selectedItems();
    if (selected.isEmpty())
        return nullptr;
    const qint64 id = m_table->item(selected.front()->row(), 0)->data(idRole).toLongLong();
    const auto found = std::ranges::find(m_desk->members(), id, &TeamMember::id);
    return found == m_desk->members().end() ? nullptr : &*found;
}

void PeopleCard::showChosen()
{
    const TeamMember *member = chosen();
    const TeamMember shown = member ? *member : TeamMember();
    m_name->setText(shown.name);
    m_role->setCurrentIndex(m_role->findData(int(shown.role)));
    m_senior->setChecked(shown.senior);
    m_share->setValue(qRound(shown.share * 100));
    m_save->setText(member ? tr("Save changes") : tr("Add person"));
    m_save->setEnabled(!shown.name.isEmpty());
    m_left->setVisible(member);
    m_left->setText(shown.leftOn.isValid() ? tr("Is back") : tr("Has left"));
    m_new->setVisible(member);
}

void PeopleCard::save()
{
    const TeamMember *member = chosen();
    TeamMember entered = member ? *member : TeamMember();
    entered.name = m_name->text().trimmed();
    entered.role = Role(m_role->currentData().toInt());
    entered.senior = m_senior->isChecked();
    entered.share = m_share->value() / 100.0;
    if (entered.name.isEmpty())
        return;
    if (member)
        m_desk->change(entered);
    else
        m_desk->add(entered);
}

void PeopleCard::toggleLeft()
{
    if (const TeamMember *member = chosen())
        m_desk->setLeft(member->id, member->leftOn.isValid() ? QDate() : m_session->now().date());
}

} // namespace sextant
