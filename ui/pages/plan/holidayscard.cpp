// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/holidayscard.h"

#include "session/plandesk.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

#include <QDateEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int longestStretch = 366;
constexpr int rowsInSight = 5;

struct Stretch
{
    QDate from;
    QDate until;
};

QList<Stretch> stretchesOf(const QSet<QDate> &days)
{
    QList<QDate> sorted(days.begin(), days.end());
    std::ranges::sort(sorted);
    QList<Stretch> stretches;
    for (const QDate &day : sorted)
        if (!stretches.isEmpty() && stretches.back().until.daysTo(day) == 1)
            stretches.back().until = day;
        else
            stretches << Stretch{day, day};
    return stretches;
}

QString wordsOf(const Stretch &stretch)
{
    const QLocale locale;
    const QString from = locale.toString(stretch.from, u"ddd d MMM yyyy"_s);
    return stretch.from == stretch.until
               ? from
               : HolidaysCard::tr("%1 to %2").arg(from, locale.toString(stretch.until, u"ddd d MMM yyyy"_s));
}

} // namespace

HolidaysCard::HolidaysCard(PlanDesk *desk, const QDate &today, QWidget *parent)
    : Card(tr("Days off for everybody"), parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_from(new QDateEdit(today))
    , m_until(new QDateEdit(today))
    , m_remove(new Button(tr("Remove")))
{
    m_list->setAccessibleName(tr("Days off for everybody"));
    m_list->setObjectName(u"holidays"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(rowHeight() * rowsInSight);
    m_from->setObjectName(u"offFrom"_s);
    m_from->setAccessibleName(tr("First day off"));
    m_until->setObjectName(u"offUntil"_s);
    m_until->setAccessibleName(tr("Last day off"));
    for (QDateEdit *edit : {m_from, m_until})
        edit->setCalendarPopup(true);
    m_remove->setObjectName(u"removeOff"_s);
    auto *add = new Button(tr("Add days off"), ButtonKind::Secondary, u"plus"_s);
    add->setObjectName(u"addOff"_s);
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_until, add, m_remove})
        flow->addWidget(part);
    body()->addWidget(
        wrappedLabel(tr("Public holidays and closed weeks. Weekends are free anyway."), Type::Small, Ink::Secondary));
    body()->addWidget(m_list);
    body()->addWidget(bar);
    connect(m_from, &QDateEdit::dateChanged, m_until, &QDateEdit::setMinimumDate);
    connect(add, &QAbstractButton::clicked, this, &HolidaysCard::add);
    connect(m_remove, &QAbstractButton::clicked, this, &HolidaysCard::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_desk, &PlanDesk::changed, this, &HolidaysCard::refresh);
    m_until->setMinimumDate(today);
    refresh();
}

void HolidaysCard::refresh()
{
    m_list->clear();
    for (const Stretch &stretch : stretchesOf(m_desk->holidays())) {
        auto *item = new QListWidgetItem(wordsOf(stretch), m_list);
        item->setData(Qt::UserRole, stretch.from);
        item->setData(Qt::UserRole + 1, stretch.until);
    }
    m_remove->setEnabled(false);
}

void HolidaysCard::add()
{
    QSet<QDate> days = m_desk->holidays();
    const QDate last = std::min(m_until->date(), m_from->date().addDays(longestStretch));
    for (QDate day = m_from->date(); day <= last; day = day.addDays(1))
        days.insert(day);
    m_desk->setHolidays(days);
}

void HolidaysCard::removeChosen()
{
    QSet<QDate> days = m_desk->holidays();
    for (const QListWidgetItem *item : m_list->selectedItems())
        for (QDate day = item->data(Qt::UserRole).toDate(); day <= item->data(Qt::UserRole + 1).toDate();
             day = day.addDays(1))
            days.remove(day);
    m_desk->setHolidays(days);
}

} // namespace sextant
