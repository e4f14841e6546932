// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findingspage.h"

#include "dialogs/ask.h"
#include "dialogs/importsdialog.h"
#include "items/findingissue.h"
#include "pages/findings/facetpanel.h"
#include "pages/findings/findingfilters.h"
#include "pages/findings/findingpane.h"
#include "pages/findings/findingtable.h"
#include "pages/findings/scanscorepanel.h"
#include "pages/findings/scanscorewords.h"
#include "pages/pagemetrics.h"
#include "session/findingsdesk.h"
#include "session/plandesk.h"
#include "session/scanscoredesk.h"
#include "session/session.h"
#include "session/triagedesk.h"
#include "theme/typography.h"
#include "widgets/emptystate.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int findingPaneWidth = 376;
constexpr int facetWidth = 192;
constexpr int leastFacets = 140; ///< height that is worth scrolling in

QString fileFilter(FindingExport format)
{
    return format == FindingExport::Csv ? FindingsPage::tr("Tables (*.csv)")
                                        : FindingsPage::tr("JSON files (*.json *.sarif)");
}

QString fileName(FindingExport format)
{
    return format == FindingExport::Csv     ? u"findings.csv"_s
           : format == FindingExport::Sarif ? u"findings.sarif"_s
                                            : u"findings.json"_s;
}

} // namespace

FindingsPage::FindingsPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_desk(new FindingsDesk(session, this))
    , m_scoreDesk(new ScanScoreDesk(session, this))
    , m_filters(new FindingFilters)
    , m_facets(new FacetPanel)
    , m_side(new QWidget)
    , m_score(new ScanScorePanel)
    , m_table(new FindingTable(m_desk->model()))
    , m_pane(new FindingPane(session, m_desk))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"findings"_s, tr("No scan yet"),
                             tr("What scanners say about your product stands here once a report was read: each fault "
                                "once, followed over time, tied to the checks it speaks about. Let report files go on "
                                "this window, or choose Import.")))
    , m_foot(new TextLabel({}, Type::Small, Ink::Secondary))
{
    m_splitter->addWidget(makeSide());
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({scaled(facetWidth), scaled(640), scaled(findingPaneWidth)});
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    setTabOrder(m_filters, m_facets);
    setTabOrder(m_facets, m_score);
    setTabOrder(m_score, m_table);
    setTabOrder(m_table, m_pane);
    connectTable();
    connectPane();
    connectFilters();
    connectScore();
    connect(m_desk, &FindingsDesk::listChanged, this, &FindingsPage::showList);
    connect(m_desk->model(), &QAbstractItemModel::dataChanged, this, &FindingsPage::showCurrent);
    connect(session, &Session::assessmentChanged, this, &FindingsPage::showList);
    showList();
}

QWidget *FindingsPage::makeSide()
{
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_facets, 1);
    column->addWidget(m_score);
    return m_side;
}

/// The score stays where it is while the facets scroll and change, unless it would take most of their room.
void FindingsPage::placeScore()
{
    const bool hasScore = m_scoreDesk->score().has_value();
    const bool apart = m_side->height() - m_score->heightForWidth(m_side->width()) >= scaled(leastFacets);
    if (hasScore && apart != (m_score->parentWidget() == m_side)) {
        if (apart)
            m_side->layout()->addWidget(m_score);
        else
            m_facets->addBelow(m_score);
    }
    m_score->setVisible(hasScore);
}

QWidget *FindingsPage::makeList()
{
    auto *list = new QWidget;
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(16, 8, 16, 8);
    line->addWidget(m_foot);
    line->addStretch();
    line->addWidget(new TextLabel(tr("J K move, C confirm, F false alarm, A accept"), Type::Micro, Ink::Tertiary));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(foot);
    return list;
}

void FindingsPage::connectTable()
{
    connect(m_table, &FindingTable::currentFindingChanged, this, [this] {
        // A new list resets the view; the finding that was shown comes back with it.
        if (const qint64 id = m_table->currentId())
            m_current = id;
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showFoot();
        showCurrent();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &FindingsPage::showFoot);
    connect(m_table, &FindingTable::decisionWanted, this, &FindingsPage::begin);
    connect(m_table, &FindingTable::ownerWanted, this, [this] {
        openPane(false);
        m_pane->beginOwner();
    });
    connect(m_table, &FindingTable::opened, this, &FindingsPage::openPane);
    connect(m_table, &FindingTable::groupToggled, m_desk, &FindingsDesk::toggleGroup);
    connect(m_table, &FindingTable::menuRequested, this, &FindingsPage::showMenu);
    connect(m_table, &FindingTable::closeRequested, this, &FindingsPage::closePane);
    connect(m_table, &FindingTable::filterRequested, this,
            [this] { m_filters->field()->setFocus(Qt::ShortcutFocusReason); });
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                static constexpr FindingSort sorts[] = {FindingSort::Title, FindingSort::Place,  FindingSort::Tool,
                                                        FindingSort::Age,   FindingSort::Triage, FindingSort::Severity};
                const bool known = column >= 0 && column < FindingsModel::ColumnCount;
                m_desk->setSort(known ? sorts[column] : FindingSort::Severity, known && order == Qt::DescendingOrder);
            });
}

void FindingsPage::connectPane()
{
    connect(m_pane, &FindingPane::decided, this, &FindingsPage::decide);
    connect(m_pane, &FindingPane::closeRequested, this, &FindingsPage::closePane);
    connect(m_pane, &FindingPane::doneWithForm, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_pane, &FindingPane::checkRequested, this,
            [this](const QString &id) { Q_EMIT navigateRequested({.page = u"checklist"_s, .checkId = id}); });
    connect(m_pane, &FindingPane::findingRequested, this, &FindingsPage::goToFinding);
    connect(m_pane, &FindingPane::taskRequested, this,
            [this](const QString &id) { Q_EMIT navigateRequested({.page = u"plan"_s, .checkId = id}); });
    connect(m_pane, &FindingPane::sameRuleRequested, this, &FindingsPage::showSameRule);
    connect(m_pane, &FindingPane::sameFileRequested, this, &FindingsPage::showSameFile);
}

void FindingsPage::connectFilters()
{
    connect(m_filters, &FindingFilters::criteriaChanged, this, &FindingsPage::narrow);
    connect(m_facets, &FacetPanel::criteriaChanged, this, &FindingsPage::narrow);
    connect(m_filters, &FindingFilters::leaveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filters, &FindingFilters::groupingChosen, this, [this](FindingGrouping grouping) {
        m_filters->setGrouping(grouping);
        m_desk->setGrouping(grouping);
    });
    connect(m_filters, &FindingFilters::saveViewRequested, this, [this] {
        const QString name = Ask::instance().words(this, tr("Save this view"), tr("Name of the view"));
        if (!name.isEmpty())
            m_desk->saveView(name);
    });
    connect(m_filters, &FindingFilters::removeViewRequested, m_desk, &FindingsDesk::removeView);
    connect(m_filters, &FindingFilters::exportRequested, this, &FindingsPage::chooseExport);
    connect(m_filters, &FindingFilters::importsRequested, this, [this] { showImports(session(), window()); });
    connect(m_desk, &FindingsDesk::viewsChanged, this, [this] { m_filters->setViews(m_desk->views()); });
    m_filters->setViews(m_desk->views());
    m_filters->setCriteria(m_desk->request().criteria);
}

void FindingsPage::connectScore()
{
    connect(TriageDesk::of(session()), &TriageDesk::decided, m_scoreDesk, &ScanScoreDesk::readAgain);
    connect(m_desk, &FindingsDesk::searching, m_scoreDesk, &ScanScoreDesk::stepAside);
    connect(m_scoreDesk, &ScanScoreDesk::changed, this, [this] {
        m_score->setScore(m_scoreDesk->score());
        placeScore();
    });
    connect(m_score, &ScanScorePanel::explainRequested, this, &FindingsPage::explainScore);
}

void FindingsPage::explainScore()
{
    if (!m_scoreDesk->score())
        return;
    auto *dialog = new RowsDialog(ScanScoreWords::explanation(*m_scoreDesk->score()), this);
    connect(session(), &Session::projectChanged, dialog, &QDialog::reject);
    dialog->open();
}

void FindingsPage::narrow(const FindingCriteria &criteria)
{
    m_filters->setCriteria(criteria);
    m_desk->setCriteria(criteria);
}

void FindingsPage::showList()
{
    m_stack->setCurrentIndex(m_desk->isEmpty() ? 1 : 0);
    if (!m_desk->isReading()) // the list comes first
        m_scoreDesk->refresh();
    if (!session()->hasProject())
        return;
    const FindingsModel &model = *m_desk->model();
    QHash<QString, QString> titles;
    for (const FacetCount &check : m_desk->facets().checks)
        if (const Check *known = session()->catalogue().find(check.id))
            titles.insert(check.id, textOf(*known).title);
    m_filters->setFacets(m_desk->facets());
    m_table->setExploitsKnown(std::ranges::any_of(m_desk->facets().exploits, [](const FacetCount &exploit) {
        return exploit.id != idOf(Exploitation::NoData) && exploit.count > 0;
    }));
    m_filters->setMatches(model.found(), m_desk->isReading());
    m_facets->setFacets(m_desk->facets(), m_desk->request().criteria, titles);
    const int row = m_current ? model.rowOf(m_current) : -1;
    if (m_table->currentId() == 0 && model.rowCount() > 0)
        m_table->select(std::max(row, 0));
    if (m_wanted && model.rowOf(m_wanted) >= 0)
        m_table->select(model.rowOf(std::exchange(m_wanted, 0)));
    showFoot();
    showCurrent();
    Q_EMIT subtitleChanged();
}

void FindingsPage::showCurrent()
{
    qsizetype chosen = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        chosen += range.height();
    m_pane->showFinding(m_desk->model()->finding(m_table->currentIndex().row()), chosen);
}

void FindingsPage::showFoot()
{
    qint64 chosen = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        chosen += range.height();
    const int rows = m_desk->model()->rowCount();
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const QLocale locale;
    m_foot->setText(rows == 0 ? tr("Nothing matches")
                              : tr("%1 chosen, rows %2–%3 of %4")
                                    .arg(locale.toString(chosen), locale.toString(first + 1),
                                         locale.toString(last < 0 ? rows : last + 1), locale.toString(rows)));
}

QString FindingsPage::subtitle() const
{
    if (!session()->hasProject() || m_desk->isEmpty())
        return tr("No report was read yet");
    if (m_desk->isReading() && m_desk->facets().states.isEmpty())
        return tr("Reading the findings…");
    qint64 open = 0;
    for (const FacetCount &state : m_desk->facets().states)
        if (state.id == u"new" || state.id == u"open")
            open += state.count;
    const auto &severities = m_desk->facets().severities;
    const qint64 grave = severities.size() > 1 ? severities[0].count + severities[1].count : 0;
    const QLocale locale;
    return tr("%1 open, %2 critical or high, %3 overdue")
        .arg(locale.toString(open), locale.toString(grave), locale.toString(m_desk->facets().overdue));
}

void FindingsPage::goTo(const Destination &destination)
{
    FindingCriteria criteria =
        destination.filter.isEmpty() ? FindingCriteria::open() : readFindingQuery(destination.filter);
    if (!destination.checkId.isEmpty())
        criteria.checks = {destination.checkId};
    if (destination.dimension)
        for (const Check &check : session()->catalogue().checks)
            if (check.dimension == *destination.dimension && !check.scannerRules.isEmpty())
                criteria.checks << check.id;
    m_wanted = destination.item.toLongLong();
    narrow(criteria);
    m_table->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::goToFinding(const StoredFinding &finding)
{
    if (const int row = m_desk->model()->rowOf(finding.id); row >= 0) {
        m_table->select(row);
    } else {
        // It may also be in a group that is folded.
        if (m_desk->request().grouping != FindingGrouping::None) {
            m_filters->setGrouping(FindingGrouping::None);
            m_desk->setGrouping(FindingGrouping::None);
        }
        m_wanted = finding.id;
        narrow(finding.open && !finding.finding.suppressed ? FindingCriteria::open() : FindingCriteria());
    }
    // The row that was pressed goes with what the pane showed.
    if (!isWide() && m_sheet)
        m_pane->takeKeyboard();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *FindingsPage::filterField() const
{
    return m_filters->field();
}

void FindingsPage::begin(TriageDecision decision)
{
    if (decision == TriageDecision::FalseAlarm || decision == TriageDecision::Accepted ||
        decision == TriageDecision::WontFix)
        openPane(false);
    m_pane->begin(decision);
}

void FindingsPage::decide(const TriageDraft &draft)
{
    QList<qint64> ids = m_table->selectedIds();
    // The one under the cursor stays; the others are its duplicates.
    if (draft.decision == TriageDecision::Duplicate && !ids.isEmpty())
        ids.removeFirst();
    if (ids.isEmpty())
        return;
    const QString what = draft.decision ? labelOf(*draft.decision) : tr("Owner");
    const int row = m_table->currentIndex().row();
    TriageDesk::of(session())->decide(ids, draft, tr("“%1” for %n finding(s)", nullptr, int(ids.size())).arg(what));
    if (ids.size() == 1 && row + 1 < m_desk->model()->rowCount())
        m_table->select(row + 1);
}

void FindingsPage::showSameRule(const QString &rule)
{
    FindingCriteria criteria = FindingCriteria::open();
    criteria.rule = rule;
    narrow(criteria);
}

void FindingsPage::showSameFile(const QString &path)
{
    FindingCriteria criteria = FindingCriteria::open();
    criteria.path = path;
    narrow(criteria);
}

QList<FindingMenu::Check> FindingsPage::checksOf(const StoredFinding &finding) const
{
    QList<FindingMenu::Check> checks;
    for (const QString &id : m_desk->checksOf(finding))
        if (const Check *check = session()->catalogue().find(id))
            checks << FindingMenu::Check{id, textOf(*check).title, PlanDesk::of(session())->plan().find(id) != nullptr};
    return checks;
}

void FindingsPage::showMenu(const QPoint &place)
{
    const auto finding = m_desk->model()->finding(m_table->currentIndex().row());
    if (!finding)
        return;
    const bool hasFile = !finding->finding.path.empty() && !session()->state().inspections.isEmpty();
    const QList<FindingMenu::Check> checks = checksOf(*finding);
    auto *menu = new FindingMenu(*finding, m_table->selectedIds().size(), checks, hasFile, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString rule = QString::fromStdString(finding->finding.rule);
    const QString path = QString::fromStdString(finding->finding.path);
    const QString where = findingPlace(finding->finding);
    const auto copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    connect(menu, &FindingMenu::decisionWanted, this, &FindingsPage::begin);
    connect(menu, &FindingMenu::ownerWanted, m_table, &FindingTable::ownerWanted);
    connect(menu, &FindingMenu::sameRuleWanted, this, [this, rule] { showSameRule(rule); });
    connect(menu, &FindingMenu::sameFileWanted, this, [this, path] { showSameFile(path); });
    connect(menu, &FindingMenu::checkWanted, m_pane, &FindingPane::checkRequested);
    connect(menu, &FindingMenu::taskWanted, m_pane, &FindingPane::taskRequested);
    connect(menu, &FindingMenu::fileWanted, this,
            [this, where] { Q_EMIT navigateRequested({.page = u"repository"_s, .item = where}); });
    connect(menu, &FindingMenu::rowsWanted, m_table, &FindingTable::copySelection);
    connect(menu, &FindingMenu::placeWanted, this, [copy, where] { copy(where); });
    connect(menu, &FindingMenu::issueWanted, this, [this, copy, finding = *finding, checks] {
        QStringList titles;
        for (const FindingMenu::Check &check : checks)
            titles << check.title;
        copy(issueText(finding, titles, session()->now().date()));
    });
    menu->popup(place);
}

void FindingsPage::chooseExport(FindingExport format, bool selectionOnly)
{
    const QList<qint64> ids = selectionOnly ? m_table->selectedIds() : m_desk->model()->allIds();
    if (ids.isEmpty())
        return;
    const QString file = Ask::instance().saveFile(this, tr("Export findings"), fileName(format), fileFilter(format));
    if (!file.isEmpty())
        m_desk->exportTo(file, format, ids);
}

bool FindingsPage::isWide() const
{
    return window()->width() >= scaled(wideWindow);
}

void FindingsPage::placePane()
{
    const bool wide = isWide();
    if (wide && m_pane->parentWidget() != m_splitter) {
        m_splitter->addWidget(m_pane);
        m_splitter->setSizes(
            {scaled(facetWidth), width() - scaled(facetWidth + findingPaneWidth), scaled(findingPaneWidth)});
    } else if (!wide && m_pane->parentWidget() == m_splitter) {
        m_pane->setParent(this);
        m_sheet = false;
    }
    m_pane->setVisible(!m_desk->isEmpty() && (wide ? !m_closed : m_sheet));
    if (wide)
        return;
    const int sheet = std::min(scaled(sheetWidth), width());
    const QRect room(0, m_filters->height(), width(), height() - m_filters->height());
    m_pane->setGeometry(
        QStyle::visualRect(layoutDirection(), room, QRect(width() - sheet, room.top(), sheet, room.height())));
    m_pane->raise();
}

void FindingsPage::openPane(bool takeKeyboard)
{
    (isWide() ? m_closed : m_sheet) = !isWide();
    placePane();
    if (takeKeyboard)
        m_pane->takeKeyboard();
}

void FindingsPage::closePane()
{
    (isWide() ? m_closed : m_sheet) = isWide();
    placePane();
    m_table->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layout()->activate();
    placePane();
    placeScore();
}

void FindingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    placePane();
}

} // namespace sextant
