// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklistpage.h"

#include "items/checklistmodel.h"
#include "items/checklistquery.h"
#include "pages/checklist/checkfilters.h"
#include "pages/checklist/checkpane.h"
#include "pages/checklist/checktree.h"
#include "pages/checklist/checkwhatif.h"
#include "pages/pagemetrics.h"
#include "session/checklistdesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/copytable.h"
#include "widgets/whenseen.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int besideEachOther = 980; ///< least width of list and pane
constexpr int paneWidth = 424;

} // namespace

ChecklistPage::ChecklistPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_model(new ChecklistModel(this))
    , m_filter(new ChecklistFilter(this))
    , m_filters(new CheckFilters)
    , m_tree(new CheckTree)
    , m_pane(new CheckPane(session))
    , m_whatIf(new CheckWhatIf(session, m_model, m_filter, this))
    , m_splitter(new QSplitter)
{
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->header()->setSortIndicator(ChecklistModel::GainColumn, Qt::DescendingOrder);
    m_tree->setSortingEnabled(true);
    addCopyActions(m_tree);
    m_filters->setSort(ChecklistModel::GainColumn, Qt::DescendingOrder);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_whatIf->result());
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({scaled(760), scaled(paneWidth), scaled(paneWidth)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_whatIf->head());
    column->addWidget(m_splitter, 1);
    setTabOrder(m_filters, m_tree);
    setTabOrder(m_tree, m_pane);
    connectTree();
    connectPane();
    connectViews();
    connectWhatIf();
    connect(session, &Session::assessmentChanged, new WhenSeen(this, [this] { read(); }), &WhenSeen::request);
    connect(session, &Session::projectChanged, this, &ChecklistPage::showProject);
    showProject();
}

void ChecklistPage::connectTree()
{
    connect(m_tree, &CheckTree::currentCheckChanged, this, &ChecklistPage::showCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecklistPage::showCurrent);
    connect(m_tree, &CheckTree::answered, this, &ChecklistPage::answer);
    connect(m_tree, &CheckTree::opened, this, &ChecklistPage::openPane);
    connect(m_tree, &CheckTree::closeRequested, this, &ChecklistPage::closePane);
    const auto opensFor = [this](void (CheckPane::*edit)()) {
        return [this, edit] {
            if (m_whatIf->isOn())
                return;
            openPane(false);
            (m_pane->*edit)();
        };
    };
    connect(m_tree, &CheckTree::proofRequested, this, opensFor(&CheckPane::addProof));
    connect(m_tree, &CheckTree::noteRequested, this, opensFor(&CheckPane::editNote));
    connect(m_tree, &CheckTree::ownerRequested, this, opensFor(&CheckPane::editOwner));
    connect(m_tree, &CheckTree::dueRequested, this, opensFor(&CheckPane::editDue));
    connect(m_tree, &CheckTree::filterRequested, this,
            [this] { m_filters->field()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_tree->header(), &QHeaderView::sortIndicatorChanged, m_filters, &CheckFilters::setSort);
    connect(m_filters, &CheckFilters::sortRequested, this,
            [this](int at, Qt::SortOrder order) { m_tree->sortByColumn(at, order); });
    connect(m_filters, &CheckFilters::leaveRequested, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_filters, &CheckFilters::criteriaChanged, this, [this](const ChecklistFilter::Criteria &criteria) {
        m_filter->setCriteria(criteria);
        m_tree->restoreFolds();
        if (m_tree->currentId().isEmpty())
            m_tree->select(m_tree->firstCheck());
    });
}

void ChecklistPage::connectPane()
{
    connect(m_pane, &CheckPane::answered, this, &ChecklistPage::answer);
    connect(m_pane, &CheckPane::excluded, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_pane, &CheckPane::closeRequested, this, &ChecklistPage::closePane);
    connect(m_pane, &CheckPane::explainRequested, this,
            [this](const QString &id) { Q_EMIT explainRequested({.dimension = {}, .checkId = id}); });
}

void ChecklistPage::connectWhatIf()
{
    addAction(m_whatIf->action());
    m_filters->setWhatIf(m_whatIf->action());
    connect(m_tree, &CheckTree::tickRequested, m_whatIf, &CheckWhatIf::toggle);
    connect(m_whatIf, &CheckWhatIf::switched, this, [this] {
        placePane();
        showCurrent();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
}

void ChecklistPage::connectViews()
{
    auto *desk = ChecklistDesk::of(session());
    connect(m_filters, &CheckFilters::groupingRequested, this, &ChecklistPage::setGrouping);
    connect(m_filters, &CheckFilters::viewRequested, this, &ChecklistPage::showView);
    connect(m_filters, &CheckFilters::viewNamed, this,
            [this, desk](const QString &name) { desk->saveView(name, viewQuery()); });
    connect(m_filters, &CheckFilters::viewForgotten, desk, &ChecklistDesk::forgetView);
    const auto list = [this, desk] {
        QList<std::pair<QString, QString>> views;
        for (const SavedView &view : desk->views())
            views << std::pair(view.name, view.query);
        m_filters->setViews(views);
    };
    // Queued, because the menu that is made anew may be the one that was chosen from.
    connect(desk, &ChecklistDesk::viewsChanged, this, list, Qt::QueuedConnection);
    connect(session(), &Session::projectChanged, this, list, Qt::QueuedConnection);
    list();
}

void ChecklistPage::setGrouping(ChecklistModel::Grouping grouping)
{
    m_filters->setGrouping(grouping);
    if (m_model->grouping() == grouping)
        return;
    m_model->setGrouping(grouping);
    read();
    m_tree->restoreFolds();
}

QString ChecklistPage::viewQuery() const
{
    const QJsonObject view{{u"filter"_s, checklistQuery(m_filters->criteria())},
                           {u"group"_s, int(m_model->grouping())},
                           {u"sort"_s, m_tree->header()->sortIndicatorSection()},
                           {u"descending"_s, m_tree->header()->sortIndicatorOrder() == Qt::DescendingOrder}};
    return QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact));
}

void ChecklistPage::showView(const QString &query)
{
    const QJsonObject view = QJsonDocument::fromJson(query.toUtf8()).object();
    const auto criteria = readChecklistQuery(view.value(u"filter"_s).toString());
    const int group = view.value(u"group"_s).toInt();
    const int column = view.value(u"sort"_s).toInt(ChecklistModel::GainColumn);
    m_filters->setCriteria(criteria);
    m_filter->setCriteria(criteria);
    if (group >= 0 && group <= int(ChecklistModel::Grouping::Goal))
        setGrouping(ChecklistModel::Grouping(group));
    if (column >= -1 && column < ChecklistModel::ColumnCount)
        m_tree->sortByColumn(column, view.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_tree->restoreFolds();
    if (m_tree->currentId().isEmpty())
        m_tree->select(m_tree->firstCheck());
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ChecklistPage::showProject()
{
    m_whatIf->leave();
    if (!session()->hasProject())
        return;
    read();
    m_tree->restoreFolds();
    m_tree->select(m_tree->firstCheck());
}

void ChecklistPage::read()
{
    if (!session()->hasProject())
        return;
    const QStringList chosen = m_tree->selectedIds();
    const QString current = m_tree->currentId();
    const int place = m_tree->verticalScrollBar()->value();
    m_reading = true;
    m_whatIf->read();
    if (m_tree->currentId() != current || m_tree->selectedIds() != chosen)
        select(chosen, current);
    m_tree->verticalScrollBar()->setValue(place);
    m_tree->viewport()->update();
    m_reading = false;
    showCounts();
    showCurrent();
    Q_EMIT subtitleChanged();
}

void ChecklistPage::select(const QStringList &ids, const QString &current)
{
    auto *selection = m_tree->selectionModel();
    selection->clearSelection();
    for (const QString &id : ids)
        if (const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id)); index.isValid())
            selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(current)); index.isValid())
        selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void ChecklistPage::showCounts()
{
    QList<int> counts;
    for (const auto &name : names<Dimension>())
        counts << m_model->countOf(name.value);
    m_filters->setCounts(session()->assessment(), counts);
}

void ChecklistPage::showCurrent()
{
    if (!m_reading)
        m_pane->showChecks(m_tree->currentId(), m_tree->selectedIds());
}

QString ChecklistPage::subtitle() const
{
    const auto text = [this](CheckState state) { return QLocale().toString(session()->assessment().count(state)); };
    return tr("%1 pass, %2 fail, %3 not proven, %4 contested, %5 unknown")
        .arg(text(CheckState::Pass), text(CheckState::Fail), text(CheckState::Unproven), text(CheckState::Contested),
             text(CheckState::Unknown));
}

void ChecklistPage::goTo(const Destination &destination)
{
    ChecklistFilter::Criteria criteria = readChecklistQuery(destination.filter);
    if (destination.dimension)
        criteria.dimension = destination.dimension;
    const bool hidden =
        !destination.checkId.isEmpty() && !m_filter->mapFromSource(m_model->indexOf(destination.checkId)).isValid();
    if (!criteria.isEmpty() || hidden) {
        m_filters->setCriteria(criteria);
        m_filter->setCriteria(criteria);
        m_tree->restoreFolds();
    }
    if (destination.checkId.isEmpty())
        m_tree->select(m_tree->firstCheck());
    else
        selectId(destination.checkId);
    if (!destination.checkId.isEmpty())
        openPane(false);
    m_tree->setFocus(Qt::OtherFocusReason);
}

QWidget *ChecklistPage::filterField() const
{
    return m_filters->field();
}

void ChecklistPage::selectId(const QString &id)
{
    m_tree->select(m_filter->mapFromSource(m_model->indexOf(id)));
}

QString ChecklistPage::idAfterCurrent() const
{
    QModelIndex next = m_tree->next(1);
    return next.data(ChecklistModel::CheckIdRole).toString();
}

void ChecklistPage::answer(AnswerValue value, bool stay)
{
    const QStringList ids = m_tree->selectedIds();
    if (ids.isEmpty())
        return;
    if (m_whatIf->isOn()) {
        m_whatIf->tick(ids, value == AnswerValue::Yes);
        if (!stay && ids.size() == 1)
            moveOn(idAfterCurrent());
        return;
    }
    if (value == AnswerValue::NotApplicable) {
        openPane(false);
        m_pane->askReason();
        return;
    }
    AnswerDraft draft{.value = value};
    // The reason of an exclusion is no note on another answer.
    const CheckResult *result = session()->assessment().find(ids.front());
    if (ids.size() == 1 && result->answer && result->answer->value == AnswerValue::NotApplicable)
        draft.note = QString();
    // Asked before the answer, which may move the row or filter it out.
    const QString next = ids.size() > 1 ? QString() : idAfterCurrent();
    session()->answer(ids, draft);
    if (!stay)
        moveOn(next);
}

void ChecklistPage::moveOn(const QString &nextId)
{
    if (!nextId.isEmpty())
        selectId(nextId);
}

bool ChecklistPage::isWide() const
{
    // With larger text, list and pane need more than a window that is wide otherwise.
    return window()->width() >= wideWindow && width() >= scaled(besideEachOther);
}

void ChecklistPage::placePane()
{
    const bool wide = isWide();
    const bool whatIf = m_whatIf->isOn();
    m_whatIf->result()->setVisible(whatIf && wide);
    if (wide && m_pane->parentWidget() != m_splitter) {
        m_splitter->addWidget(m_pane);
        m_splitter->setSizes({width() - scaled(paneWidth), scaled(paneWidth), scaled(paneWidth)});
    } else if (!wide && m_pane->parentWidget() == m_splitter) {
        m_pane->setParent(this);
        m_sheet = false;
    }
    m_pane->setVisible(!whatIf && (wide ? !m_closed : m_sheet));
    if (wide)
        return;
    const int sheet = std::min(scaled(sheetWidth), width());
    const QRect room(0, m_splitter->y(), width(), m_splitter->height());
    m_pane->setGeometry(
        QStyle::visualRect(layoutDirection(), room, QRect(width() - sheet, room.top(), sheet, room.height())));
    m_pane->raise();
}

void ChecklistPage::openPane(bool takeKeyboard)
{
    if (m_whatIf->isOn())
        return;
    (isWide() ? m_closed : m_sheet) = !isWide();
    placePane();
    if (takeKeyboard)
        m_pane->takeKeyboard();
}

void ChecklistPage::closePane()
{
    if (m_whatIf->isOn()) {
        m_whatIf->leave();
        return;
    }
    (isWide() ? m_closed : m_sheet) = isWide();
    placePane();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ChecklistPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layout()->activate();
    placePane();
}

void ChecklistPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    placePane();
}

void ChecklistPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash || event->matches(QKeySequence::Find))
        m_filters->field()->setFocus(Qt::ShortcutFocusReason);
    else
        Page::keyPressEvent(event);
}

} // namespace sextant
