// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfoliopage.h"

#include "dialogs/ask.h"
#include "pages/portfolio/comparepanel.h"
#include "pages/portfolio/portfolioviews.h"
#include "pages/portfolio/projecteditor.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/emptystate.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

PortfolioPage::PortfolioPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_desk(PortfolioDesk::of(session))
    , m_model(new PortfolioModel(this))
    , m_bar(new PortfolioBar)
    , m_stack(new QStackedWidget)
    , m_views(new QStackedWidget)
    , m_list(new QWidget)
    , m_table(new PortfolioTable(m_model))
    , m_cards(new PortfolioCards(m_model))
    , m_compare(new ComparePanel)
    , m_empty(new EmptyState(u"portfolio"_s, tr("All your products will stand here"),
                             tr("Each with its score, what holds it back and its next date, so that you see which one "
                                "needs you. Begin with one folder.")))
    , m_nothing(
          new EmptyState(u"search"_s, tr("No project fits"), tr("Take a filter away, or search for other words.")))
    , m_alone(wrappedLabel(tr("One project so far. A second one can be compared with it, dimension by dimension."),
                           Type::Small, Ink::Secondary))
{
    buildViews();
    listen();
    setFocusProxy(m_table);
    read();
}

void PortfolioPage::buildViews()
{
    m_empty->setAction(tr("Choose a folder…"));
    m_empty->setSecondAction(tr("Open the demonstration"));
    m_nothing->setAction(tr("Show all projects"));
    m_views->addWidget(m_table);
    m_views->addWidget(m_cards);
    m_views->addWidget(m_nothing);
    m_alone->setContentsMargins(24, 8, 24, 16);
    auto *room = new QVBoxLayout(m_list);
    room->setContentsMargins({});
    room->setSpacing(0);
    room->addWidget(m_bar);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(24, 0, 24, 16);
    inset->addWidget(m_views, 1);
    room->addLayout(inset, 1);
    room->addWidget(m_alone);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_compare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
}

void PortfolioPage::listen()
{
    connect(m_desk, &PortfolioDesk::changed, this, [this] {
        m_dirty = true;
        if (isVisible())
            read();
    });
    connect(m_bar, &PortfolioBar::showRequested, this, &PortfolioPage::showAs);
    connect(m_bar, &PortfolioBar::queryChanged, this, [this](const PortfolioQuery &query) {
        const auto ids = chosen();
        m_model->setQuery(query);
        choose(ids, ids.value(0));
        showState();
    });
    connect(m_bar, &PortfolioBar::archivedRequested, m_desk, &PortfolioDesk::setArchivedShown);
    connect(m_bar, &PortfolioBar::sortRequested, this,
            [this](int column, Qt::SortOrder order) { m_table->sortByColumn(column, order); });
    connect(m_bar, &PortfolioBar::compareRequested, this, &PortfolioPage::compare);
    connect(m_bar, &PortfolioBar::editRequested, this, &PortfolioPage::edit);
    connect(m_bar, &PortfolioBar::addRequested, this, &PortfolioPage::add);
    connect(m_bar, &PortfolioBar::leaveRequested, this,
            [this] { m_views->currentWidget()->setFocus(Qt::OtherFocusReason); });
    m_cards->setSelectionModel(m_table->selectionModel());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_bar->setChosen(int(chosen().size())); });
    connect(m_table, &PortfolioTable::opened, this, [this](qint64 id) { open(id, {}); });
    connect(m_cards, &PortfolioCards::opened, this, [this](qint64 id) { open(id, {}); });
    for (QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(m_table), static_cast<QAbstractItemView *>(m_cards)})
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint &place) { showMenu(view->viewport()->mapToGlobal(place)); });
    connect(m_compare, &ComparePanel::opened, this, &PortfolioPage::open);
    connect(m_compare, &ComparePanel::closeRequested, this, [this] {
        m_stack->setCurrentWidget(m_list);
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &PortfolioPage::add);
    connect(m_empty, &EmptyState::secondActionTriggered, session(), &Session::createDemo);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        m_bar->field()->clear();
        m_bar->clearFilters();
    });
}

QString PortfolioPage::subtitle() const
{
    const auto all = int(m_desk->summaries().size());
    if (all == 0)
        return tr("nothing here yet");
    return m_model->shown() == all ? tr("%n project(s)", nullptr, all)
                                   : tr("%1 of %n project(s)", nullptr, all).arg(QLocale().toString(m_model->shown()));
}

void PortfolioPage::goTo(const Destination &destination)
{
    if (!destination.filter.isEmpty())
        m_bar->field()->setText(destination.filter);
    if (const qint64 id = destination.item.toLongLong())
        choose({id}, id);
}

QWidget *PortfolioPage::filterField() const
{
    return m_bar->field();
}

void PortfolioPage::showEvent(QShowEvent *event)
{
    if (m_dirty)
        read();
    Page::showEvent(event);
}

void PortfolioPage::read()
{
    m_dirty = false;
    const auto ids = chosen();
    const QModelIndex current = m_table->currentIndex();
    const qint64 currentId = current.data(PortfolioModel::ProjectIdRole).toLongLong();
    const QDate today = session()->now().date();
    m_model->setSummaries(m_desk->summaries(), today);
    m_bar->setSummaries(m_desk->summaries(), today);
    choose(ids, currentId);
    showState();
    Q_EMIT subtitleChanged();
}

void PortfolioPage::showState()
{
    const auto all = m_desk->summaries().size();
    m_alone->setVisible(all == 1);
    if (all == 0)
        m_stack->setCurrentWidget(m_empty);
    else if (m_stack->currentWidget() == m_empty)
        m_stack->setCurrentWidget(m_list);
    setFocusProxy(all == 0 ? static_cast<QWidget *>(m_empty) : m_views->currentWidget());
    if (m_model->shown() == 0)
        m_views->setCurrentWidget(m_nothing);
    else if (m_views->currentWidget() == m_nothing)
        m_views->setCurrentWidget(m_asCards ? static_cast<QWidget *>(m_cards) : m_table);
    m_bar->setChosen(int(chosen().size()));
    Q_EMIT subtitleChanged();
}

void PortfolioPage::showAs(PortfolioBar::Show show)
{
    m_asCards = show == PortfolioBar::Show::Cards;
    m_table->setMatrix(show == PortfolioBar::Show::Matrix);
    if (m_model->shown() > 0)
        m_views->setCurrentWidget(m_asCards ? static_cast<QWidget *>(m_cards) : m_table);
    setFocusProxy(m_views->currentWidget());
}

QList<qint64> PortfolioPage::chosen() const
{
    QList<qint64> ids;
    QModelIndexList rows = m_table->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : std::as_const(rows))
        if (const qint64 id = row.data(PortfolioModel::ProjectIdRole).toLongLong(); id && !ids.contains(id))
            ids << id;
    return ids;
}

void PortfolioPage::choose(const QList<qint64> &ids, qint64 current)
{
    auto *selection = m_table->selectionModel();
    QItemSelection wanted;
    for (const qint64 id : ids)
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            wanted.select(index, index.siblingAtColumn(m_model->columnCount() - 1));
    selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    QModelIndex at = m_model->indexOf(current);
    for (int row = 0; !at.isValid() && row < m_model->rowCount(); ++row)
        if (m_model->summaryAt(m_model->index(row, 0)))
            at = m_model->index(row, 0);
    selection->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
}

void PortfolioPage::open(qint64 projectId, const QString &checkId)
{
    session()->openProject(projectId);
    if (!checkId.isEmpty())
        Q_EMIT navigateRequested({.page = u"checklist"_s, .checkId = checkId});
    else
        Q_EMIT navigateRequested({.page = u"overview"_s});
}

void PortfolioPage::add()
{
    const QString folder = Ask::instance().openFolder(this, tr("Which product?"));
    if (!folder.isEmpty())
        session()->addProject(folder);
}

void PortfolioPage::edit()
{
    const auto ids = chosen();
    const ProjectSummary *summary = ids.size() == 1 ? m_desk->find(ids.front()) : nullptr;
    if (!summary)
        return;
    QStringList clients;
    for (const ProjectSummary &other : m_desk->summaries())
        if (!other.project.client.isEmpty() && !clients.contains(other.project.client))
            clients << other.project.client;
    auto *editor = new ProjectEditor(m_desk->detailsOf(*summary), clients, session()->now().date(), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this,
            [this, editor, id = ids.front()] { m_desk->change(id, editor->details()); });
    editor->open();
}

void PortfolioPage::compare()
{
    const auto ids = chosen();
    if (ids.size() < 2)
        return;
    const auto compared = m_desk->compare(ids);
    if (!compared) {
        Q_EMIT session()->failed(compared.error());
        return;
    }
    m_compare->setProjects(*compared);
    m_stack->setCurrentWidget(m_compare);
    m_compare->takeKeyboard();
}

void PortfolioPage::setArchived(bool archived)
{
    m_desk->setArchived(chosen(), archived);
    Q_EMIT navigateRequested({.page = u"portfolio"_s});
}

void PortfolioPage::remove()
{
    const auto ids = chosen();
    if (ids.isEmpty())
        return;
    m_desk->remove(ids);
    // Closing the open project leads elsewhere; whoever tidies up wants to stay.
    Q_EMIT navigateRequested({.page = u"portfolio"_s});
}

void PortfolioPage::showMenu(const QPoint &place)
{
    const auto ids = chosen();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto entry = [this, menu](const QString &text, const QKeySequence &key, auto deed) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    entry(tr("&Open"), Qt::Key_Return, [this, id = ids.front()] { open(id, {}); })->setEnabled(ids.size() == 1);
    entry(tr("&Change…"), Qt::Key_F2, [this] { edit(); })->setEnabled(ids.size() == 1);
    entry(tr("Co&mpare"), Qt::Key_C, [this] { compare(); })->setEnabled(ids.size() > 1);
    menu->addSeparator();
    const ProjectSummary *first = m_desk->find(ids.front());
    const bool archived = first && first->project.archivedAt.isValid();
    entry(archived ? tr("&Bring back") : tr("&Archive"), {}, [this, archived] { setArchived(!archived); });
    entry(tr("&Remove"), Qt::Key_Delete, [this] { remove(); });
    menu->addSeparator();
    entry(tr("Co&py as text"), QKeySequence::Copy, [this] { copy(); });
    menu->popup(place);
}

void PortfolioPage::copy() const
{
    QStringList lines;
    const auto line = [&](auto text) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (column != PortfolioModel::DimensionsColumn)
                cells << text(column).replace(u'\t', u' ');
        lines << cells.join(u'\t');
    };
    line([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    const auto ids = chosen();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const qint64 id = m_model->index(row, 0).data(PortfolioModel::ProjectIdRole).toLongLong();
        if (id && (ids.isEmpty() || ids.contains(id)))
            line([this, row](int column) { return m_model->index(row, column).data().toString(); });
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void PortfolioPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (m_stack->currentWidget() != m_list)
        Page::keyPressEvent(event);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (plain && event->key() == Qt::Key_Slash)
        m_bar->field()->setFocus(Qt::ShortcutFocusReason);
    else if (plain && event->key() == Qt::Key_C)
        compare();
    else if (plain && event->key() == Qt::Key_F2)
        edit();
    else if (plain && event->key() == Qt::Key_Delete)
        remove();
    else
        Page::keyPressEvent(event);
}

} // namespace sextant
