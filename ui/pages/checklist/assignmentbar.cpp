// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/assignmentbar.h"

#include "base/initials.h"
#include "marks/mark.h"
#include "pages/checklist/checkdelegate.h"
#include "pages/checklist/checkwords.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"

#include <QCalendarWidget>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QWidgetAction>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int longestName = 100;

} // namespace

AssignmentBar::AssignmentBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new Mark(Initials{}))
    , m_owner(new QLineEdit)
    , m_due(new Button({}, ButtonKind::Flat, u"calendar"_s))
    , m_menu(new QMenu(this))
    , m_calendar(new QCalendarWidget)
    , m_people(new QStringListModel(this))
{
    m_mark->setSide(24);
    m_owner->setPlaceholderText(tr("Nobody yet"));
    m_owner->setToolTip(tr("Who sees to it (key O)"));
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setMaxLength(longestName);
    m_owner->setFont(typeFont(Type::Small));
    m_owner->setProperty(compactProperty, true);
    auto *completer = new QCompleter(m_people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_owner->setCompleter(completer);
    m_due->setCompact(true);
    m_due->setToolTip(tr("Until when (key D)"));
    auto *explain = new Button(tr("Explain"), ButtonKind::Secondary);
    explain->setCompact(true);
    explain->setToolTip(tr("How this check counts (key W)"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(24, 12, 24, 12);
    line->setSpacing(8);
    line->addWidget(m_mark);
    line->addWidget(m_owner, 1);
    line->addWidget(m_due);
    line->addWidget(explain);
    fillDueMenu();
    connect(m_owner, &QLineEdit::editingFinished, this, [this] {
        if (const QString owner = m_owner->text().trimmed(); owner != m_shownOwner)
            Q_EMIT ownerEntered(owner);
    });
    connect(m_due, &QAbstractButton::clicked, this, &AssignmentBar::editDue);
    connect(explain, &QAbstractButton::clicked, this, &AssignmentBar::explainRequested);
}

void AssignmentBar::fillDueMenu()
{
    const auto add = [this](const QString &text, int days) {
        connect(m_menu->addAction(text), &QAction::triggered, this,
                [this, days] { Q_EMIT dueEntered(m_today.addDays(days)); });
    };
    add(tr("In a week"), 7);
    add(tr("In two weeks"), 14);
    add(tr("In 30 days"), 30);
    connect(m_menu->addAction(tr("No day")), &QAction::triggered, this, [this] { Q_EMIT dueEntered(QDate()); });
    m_menu->addSeparator();
    auto *days = new QWidgetAction(this);
    days->setDefaultWidget(m_calendar);
    m_menu->addAction(days);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Day"));
    connect(m_calendar, &QCalendarWidget::activated, this, [this](const QDate &day) {
        m_menu->hide();
        Q_EMIT dueEntered(day);
    });
    connect(m_calendar, &QCalendarWidget::clicked, this, [this](const QDate &day) {
        m_menu->hide();
        Q_EMIT dueEntered(day);
    });
}

void AssignmentBar::setPeople(const QStringList &people)
{
    m_people->setStringList(people);
}

void AssignmentBar::setAssignment(const QString &owner, const QDate &due, const QDate &today)
{
    m_today = today;
    m_shownOwner = owner;
    m_owner->setText(owner);
    m_mark->setValue(Initials{initialsOf(owner), owner});
    m_mark->setVisible(!owner.isEmpty());
    m_due->setText(due.isValid() ? dayWords(due) : tr("No day"));
    m_due->setAccessibleName(due.isValid() ? tr("Due %1").arg(dayWords(due)) : tr("No day it is due"));
    m_calendar->setSelectedDate(due.isValid() ? due : today);
}

void AssignmentBar::editOwner()
{
    m_owner->setFocus(Qt::ShortcutFocusReason);
    m_owner->selectAll();
}

void AssignmentBar::editDue()
{
    m_menu->popup(m_due->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
}

void AssignmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg.surface);
    painter.fillRect(QRectF(0, 0, width(), tokens().borderWidth()), tokens().line.hair);
}

} // namespace sextant
