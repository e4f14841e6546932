// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/checkfilters.h"

#include "assessment/assessment.h"
#include "catalogue/framework.h"
#include "catalogue/goalset.h"
#include "items/checklistmodel.h"
#include "items/checklistquery.h"
#include "theme/buttonkind.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/filterbar.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using Criteria = ChecklistFilter::Criteria;

} // namespace

CheckFilters::CheckFilters(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar)
    , m_field(new QLineEdit)
{
    addDimensions();
    m_bar->addSeparator();
    addMenu<RiskClass>(u"class"_s, tr("Class"), &Criteria::risks);
    addMenu<CheckState>(u"is"_s, tr("Answer"), &Criteria::states);
    addMenu<CheckFlag>(u"flag"_s, tr("Special"), &Criteria::flags);
    addMenu<EvidenceBasis>(u"rests"_s, tr("Evidence"), &Criteria::bases);
    m_field->setPlaceholderText(tr("Filter: is:unknown words"));
    m_field->setToolTip(tr("Words, or is:unknown is:expired class:ship-stopper rests:claimed dim:security owner:name "
                           "framework:soc2 (key /)"));
    m_field->setAccessibleName(tr("Filter the checks"));
    m_field->setClearButtonEnabled(true);
    m_field->setProperty(compactProperty, true);
    m_field->setFixedWidth(scaled(196));
    m_field->setFont(typeFont(Type::Small));
    m_field->installEventFilter(this);
    m_bar->addWidget(m_field);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(24, 14, 16, 14);
    line->setSpacing(8);
    line->addWidget(m_bar, 1);
    addViewMenu();
    addGroupMenu();
    addSortMenu();
    line->addWidget(m_grouping, 0, Qt::AlignTop);
    line->addWidget(m_sort, 0, Qt::AlignTop);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_criteria = readChecklistQuery(text);
        show(false);
        Q_EMIT criteriaChanged(m_criteria);
    });
    connect(m_bar, &FilterBar::removeRequested, this, &CheckFilters::removeKind);
    show(true);
}

void CheckFilters::addDimensions()
{
    m_bar->addChip(u"all"_s, tr("All"), {}, u"dimension"_s);
    for (const auto &name : names<Dimension>()) {
        auto *chip = m_bar->addChip(QString::fromLatin1(name.id), labelOf(name.value), {}, u"dimension"_s);
        chip->setDimension(name.value);
    }
    connect(m_bar, &FilterBar::filterToggled, this, [this](const QString &id, bool on) {
        Criteria criteria = m_criteria;
        criteria.dimension = on ? fromId<Dimension>(id) : std::nullopt;
        change(criteria);
    });
}

template <class Enum>
void CheckFilters::addMenu(const QString &id, const QString &title, QSet<Enum> Criteria::*field)
{
    auto *menu = new QMenu(this);
    for (const auto &name : names<Enum>()) {
        const Enum value = name.value;
        QAction *action = menu->addAction(labelOf(value));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, field, value](bool on) {
            Criteria criteria = m_criteria;
            if (on)
                (criteria.*field).insert(value);
            else
                (criteria.*field).remove(value);
            change(criteria);
        });
        m_refreshMenus << [this, action, field, value] { action->setChecked((m_criteria.*field).contains(value)); };
    }
    m_bar->addMenu(id, title, menu);
}

void CheckFilters::addSortMenu()
{
    m_sort = new FilterChip(u"sort"_s, tr("Points to gain"), FilterChip::Kind::Menu, this);
    auto *menu = new QMenu(this);
    m_sorts = new QActionGroup(this);
    const std::tuple<QString, int, Qt::SortOrder> orders[] = {
        {tr("Points to gain"), ChecklistModel::GainColumn, Qt::DescendingOrder},
        {tr("Ship-stoppers first"), ChecklistModel::ClassColumn, Qt::DescendingOrder},
        {tr("Least known first"), ChecklistModel::BasisColumn, Qt::DescendingOrder},
        {tr("Due first"), ChecklistModel::DueColumn, Qt::AscendingOrder},
        {tr("Owner"), ChecklistModel::OwnerColumn, Qt::AscendingOrder},
        {tr("Order of the catalogue"), -1, Qt::AscendingOrder}};
    for (const auto &[title, column, order] : orders) {
        QAction *action = m_sorts->addAction(menu->addAction(title));
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this,
                [this, column = column, order = order] { Q_EMIT sortRequested(column, order); });
    }
    m_sort->setMenu(menu);
}

void CheckFilters::addGroupMenu()
{
    using Grouping = ChecklistModel::Grouping;
    m_grouping = new FilterChip(u"grouping"_s, tr("By dimension"), FilterChip::Kind::Menu, this);
    auto *menu = new QMenu(this);
    m_groupings = new QActionGroup(this);
    const std::pair<QString, Grouping> groupings[] = {{tr("By dimension"), Grouping::Dimension},
                                                      {tr("By category of work"), Grouping::Category},
                                                      {tr("By phase"), Grouping::Phase},
                                                      {tr("By owner"), Grouping::Owner},
                                                      {tr("By first goal"), Grouping::Goal}};
    for (const auto &[title, grouping] : groupings) {
        QAction *action = m_groupings->addAction(menu->addAction(title));
        action->setCheckable(true);
        action->setData(int(grouping));
        connect(action, &QAction::triggered, this, [this, grouping = grouping] { Q_EMIT groupingRequested(grouping); });
    }
    m_grouping->setMenu(menu);
    setGrouping(Grouping::Dimension);
}

void CheckFilters::setGrouping(ChecklistModel::Grouping grouping)
{
    for (QAction *action : m_groupings->actions())
        if (action->data().toInt() == int(grouping)) {
            action->setChecked(true);
            m_grouping->setText(action->text());
            m_grouping->setAccessibleName(tr("Grouped: %1").arg(action->text()));
        }
    m_grouping->updateGeometry();
}

void CheckFilters::setWhatIf(QAction *action)
{
    auto *chip = new FilterChip(u"whatif"_s, tr("What if"), FilterChip::Kind::Toggle, this);
    chip->setObjectName(u"whatIfChip"_s);
    chip->setToolTip(tr("Tick checks as if they were done; nothing is stored (key %1)")
                         .arg(action->shortcut().toString(QKeySequence::NativeText)));
    connect(chip, &QAbstractButton::toggled, action, &QAction::setChecked);
    connect(action, &QAction::toggled, chip, &QAbstractButton::setChecked);
    m_bar->addWidget(chip);
}

void CheckFilters::addViewMenu()
{
    m_views = new QMenu(this);
    m_views->setObjectName(u"views"_s);
    m_bar->addMenu(u"views"_s, tr("Views"), m_views);
    setViews({});
}

void CheckFilters::setViews(const QList<std::pair<QString, QString>> &views)
{
    m_views->clear();
    const auto plain = [](QString name) { return name.replace(u'&', u"&&"_s); };
    for (const auto &[name, query] : views)
        connect(m_views->addAction(plain(name)), &QAction::triggered, this,
                [this, query = query] { Q_EMIT viewRequested(query); });
    if (!views.isEmpty()) {
        QMenu *forget = m_views->addMenu(tr("Forget"));
        for (const auto &[name, query] : views)
            connect(forget->addAction(plain(name)), &QAction::triggered, this,
                    [this, name = name] { Q_EMIT viewForgotten(name); });
        m_views->addSeparator();
    }
    auto *field = new QLineEdit;
    field->setObjectName(u"viewName"_s);
    field->setPlaceholderText(tr("Name what is shown now"));
    field->setAccessibleName(tr("Name of a new view of what is shown now"));
    field->setMaxLength(60);
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        const QString name = field->text().simplified();
        if (name.isEmpty())
            return;
        m_views->close();
        Q_EMIT viewNamed(name);
    });
    auto *entry = new QWidgetAction(m_views);
    entry->setDefaultWidget(field);
    m_views->addAction(entry);
}

void CheckFilters::setSort(int column, Qt::SortOrder)
{
    QString title = tr("Check");
    for (QAction *action : m_sorts->actions()) {
        const bool is = action->data().toInt() == column;
        action->setChecked(is);
        if (is)
            title = action->text();
    }
    m_sort->setText(title);
    m_sort->setAccessibleName(tr("Sorted by: %1").arg(title));
    m_sort->updateGeometry();
}

void CheckFilters::setCriteria(const Criteria &criteria)
{
    m_criteria = criteria;
    show(true);
}

void CheckFilters::change(const Criteria &criteria)
{
    setCriteria(criteria);
    Q_EMIT criteriaChanged(m_criteria);
}

void CheckFilters::setCounts(const Assessment &assessment, const QList<int> &shownByDimension)
{
    const QLocale locale;
    m_bar->chip(u"all"_s)->setCount(locale.toString(assessment.applicable()));
    for (const auto &name : names<Dimension>())
        m_bar->chip(QString::fromLatin1(name.id))->setCount(locale.toString(shownByDimension.value(int(name.value))));
}

void CheckFilters::show(bool field)
{
    m_bar->chip(u"all"_s)->setChecked(!m_criteria.dimension);
    for (const auto &name : names<Dimension>())
        m_bar->chip(QString::fromLatin1(name.id))->setChecked(m_criteria.dimension == name.value);
    for (const auto &refresh : std::as_const(m_refreshMenus))
        refresh();
    for (const QString &id : std::as_const(m_removables))
        m_bar->removeChip(id);
    m_removables.clear();
    showRemovable(u"on-class"_s, m_criteria.risks);
    showRemovable(u"on-is"_s, m_criteria.states);
    showRemovable(u"on-flag"_s, m_criteria.flags);
    showRemovable(u"on-rests"_s, m_criteria.bases);
    if (!m_criteria.ids.isEmpty()) {
        m_removables << u"on-ids"_s;
        m_bar->addRemovable(u"on-ids"_s, tr("These %n check(s)", nullptr, int(m_criteria.ids.size())));
    }
    if (!m_criteria.owner.isEmpty()) {
        m_removables << u"on-owner"_s;
        m_bar->addRemovable(u"on-owner"_s, m_criteria.owner.left(40));
    }
    showDemand(u"on-framework"_s, m_criteria.framework);
    showDemand(u"on-goal"_s, m_criteria.goal);
    if (field)
        m_field->setText(checklistQuery(m_criteria));
}

/// The title of a framework or goal, and which item of it; what is not known stays as it was typed.
void CheckFilters::showDemand(const QString &id, const QString &value)
{
    if (value.isEmpty())
        return;
    QString text = value;
    const QString name = value.section(u'/', 0, 0);
    if (const Framework *framework = findFramework(name); framework && id == u"on-framework"_s)
        text = QString(titleOf(*framework) + u' ' + value.mid(name.size() + 1)).trimmed();
    if (const GoalSet *goal = findGoalSet(builtInGoalSets(), value); goal && id == u"on-goal"_s)
        text = titleOf(*goal);
    m_removables << id;
    m_bar->addRemovable(id, text.left(40));
}

template <class Enum>
void CheckFilters::showRemovable(const QString &id, const QSet<Enum> &wanted)
{
    QStringList labels;
    for (const auto &name : names<Enum>())
        if (wanted.contains(name.value))
            labels << labelOf(name.value);
    if (labels.isEmpty())
        return;
    m_removables << id;
    m_bar->addRemovable(id, QLocale().createSeparatedList(labels));
}

void CheckFilters::removeKind(const QString &id)
{
    Criteria criteria = m_criteria;
    if (id == u"on-class"_s)
        criteria.risks.clear();
    else if (id == u"on-is"_s)
        criteria.states.clear();
    else if (id == u"on-rests"_s)
        criteria.bases.clear();
    else if (id == u"on-flag"_s)
        criteria.flags.clear();
    else if (id == u"on-ids"_s)
        criteria.ids.clear();
    else if (id == u"on-owner"_s)
        criteria.owner.clear();
    else if (id == u"on-framework"_s)
        criteria.framework.clear();
    else if (id == u"on-goal"_s)
        criteria.goal.clear();
    change(criteria);
}

bool CheckFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool clears = key == Qt::Key_Escape && !m_field->text().isEmpty();
        if (clears)
            change({});
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            if (!clears)
                Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CheckFilters::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg.surface);
    painter.fillRect(QRectF(0, height() - tokens().borderWidth(), width(), tokens().borderWidth()), tokens().line.hair);
}

} // namespace sextant
