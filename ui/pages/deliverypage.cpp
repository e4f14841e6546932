// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/deliverypage.h"

#include "charts/durationchart.h"
#include "charts/successchart.h"
#include "dialogs/ask.h"
#include "dialogs/connectdialog.h"
#include "dialogs/deliverydefinitiondialog.h"
#include "pages/delivery/deliverybar.h"
#include "pages/delivery/fetchbar.h"
#include "pages/delivery/workflowcard.h"
#include "pages/delivery/workflowfilescard.h"
#include "pages/overview/chartcard.h"
#include "pages/pagemetrics.h"
#include "session/cidesk.h"
#include "session/deliverydesk.h"
#include "widgets/cardgrid.h"
#include "widgets/emptystate.h"
#include "widgets/rowscard.h"
#include "widgets/textlabel.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

DeliveryPage::DeliveryPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_desk(new DeliveryDesk(session, this))
{
    build();
    listen();
    m_desk->reload();
}

const LoadedDelivery &DeliveryPage::delivery() const
{
    return *m_desk->delivery();
}

void DeliveryPage::build()
{
    m_stack = new QStackedWidget;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    rows->setSpacing(cardGap);
    m_empty = new EmptyState(u"delivery"_s, tr("No runs of a pipeline are known"), {});
    m_empty->setAction(tr("&Import CI files…"));
    rows->addWidget(m_empty, 1);
    m_runsPart = new QWidget;
    auto *runs = new QVBoxLayout(m_runsPart);
    runs->setContentsMargins({});
    runs->setSpacing(cardGap);
    buildContent(runs);
    rows->addWidget(m_runsPart);
    // Workflow files tell something even where no run is known.
    m_files = new WorkflowFilesCard;
    rows->addWidget(m_files);
    rows->addStretch();
    m_scroll->setWidget(content);
    m_waiting = wrappedLabel(tr("Reading runs…"), Type::Body, Ink::Secondary);
    m_waiting->setAlignment(Qt::AlignCenter);
    for (auto *each : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_scroll)})
        m_stack->addWidget(each);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    m_fetch = new FetchBar(CiDesk::of(session()));
    m_fetch->setContentsMargins(pageMargin, cardGap, pageMargin, 0);
    all->addWidget(m_fetch);
    all->addWidget(m_stack, 1);
}

void DeliveryPage::buildContent(QVBoxLayout *rows)
{
    m_bar = new DeliveryBar;
    m_definition = wrappedLabel({}, Type::Small, Ink::Tertiary);
    rows->addWidget(m_bar);
    rows->addWidget(m_definition);
    // Two pairs, so that no figure ever stands alone in a row.
    auto *tiles = new CardGrid(448, 2);
    for (std::size_t first = 0; first < m_tiles.size(); first += 2) {
        auto *pair = new CardGrid(200, 2);
        for (const std::size_t at : {first, first + 1})
            pair->addCard(m_tiles[at] = new FigureTile);
        tiles->addCard(pair);
    }
    rows->addWidget(tiles);
    m_strip = new RunStrip;
    m_stripCard = new ChartCard(tr("Runs"), m_strip);
    m_stripCard->addLegend(
        new TextLabel(tr("bar height is duration, × failed, dotted does not count"), Type::Small, Ink::Tertiary));
    m_strip->setMinimumHeight(132);
    rows->addWidget(m_stripCard);
    auto *charts = new CardGrid(300, 3);
    m_success = new SuccessChart;
    m_successCard = new ChartCard(tr("Success rate, %"), m_success);
    m_duration = new DurationChart;
    m_durationCard = new ChartCard(tr("Duration, minutes"), m_duration);
    m_success->setMinimumHeight(168);
    m_duration->setMinimumHeight(168);
    m_provable = new RowsCard(tr("Checks this bears on"));
    for (auto *card : {static_cast<QWidget *>(m_successCard), static_cast<QWidget *>(m_durationCard),
                       static_cast<QWidget *>(m_provable)})
        charts->addCard(card);
    rows->addWidget(charts);
    m_workflows = new WorkflowCard;
    rows->addWidget(m_workflows);
    auto *lists = new CardGrid(300, 3);
    m_flaky = new RowsCard(tr("Unreliable"));
    m_slow = new RowsCard(tr("Slowest tests"));
    m_environments = new RowsCard(tr("Environments"));
    for (auto *card : {m_flaky, m_slow, m_environments})
        lists->addCard(card);
    rows->addWidget(lists);
}

void DeliveryPage::listen()
{
    connect(m_desk, &DeliveryDesk::changed, this, &DeliveryPage::refresh);
    connect(session(), &Session::assessmentChanged, this, [this] {
        if (m_desk->delivery())
            showProvable();
    });
    connect(CiDesk::of(session()), &CiDesk::fetched, m_desk, &DeliveryDesk::reload);
    connect(m_fetch, &FetchBar::connectRequested, this, [this] {
        auto *dialog = new ConnectDialog(CiDesk::of(session()), this);
        connect(session(), &Session::projectChanged, dialog, &QDialog::reject);
        dialog->open();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &DeliveryPage::importFiles);
    connect(m_bar, &DeliveryBar::importRequested, this, &DeliveryPage::importFiles);
    connect(m_bar, &DeliveryBar::definitionRequested, this, &DeliveryPage::askDefinition);
    connect(m_bar, &DeliveryBar::daysChosen, m_desk, &DeliveryDesk::setDays);
    connect(m_bar, &DeliveryBar::placeChosen, m_desk, &DeliveryDesk::setPlace);
    connect(m_bar, &DeliveryBar::workflowChosen, m_desk, &DeliveryDesk::setWorkflow);
    for (std::size_t at = 0; at < m_tiles.size(); ++at)
        connect(m_tiles[at], &QAbstractButton::clicked, this,
                [this, at] { open(DeliveryWords::behind(DeliveryFigure(at), delivery())); });
    connect(m_strip, &TimeChart::pointActivated, this, [this](int index) {
        const int offset = std::max(0, int(m_runs.size()) - RunStrip::mostRuns);
        openRuns(tr("One run"), runWords(offset + index), {offset + index});
    });
    connect(m_duration, &TimeChart::pointActivated, this, [this](int point) {
        const int index = m_duration->indexOf(point);
        openRuns(tr("One run"), runWords(index), {index});
    });
    connect(m_success, &TimeChart::pointActivated, this, [this](int point) {
        int at = -1;
        for (const DeliveryBucket &bucket : delivery().view.buckets)
            if (bucket.success.all > 0 && ++at == point)
                openRuns(tr("Runs of this stretch of time"), DeliveryWords::definition(delivery()), bucket.runs);
    });
    connect(m_workflows, &WorkflowCard::opened, this, [this](int index) {
        const WorkflowSummary &workflow = delivery().view.byWorkflow[std::size_t(index)];
        openRuns(workflow.name, DeliveryWords::definition(delivery()), workflow.runs);
    });
    connect(m_files, &WorkflowFilesCard::opened, this, [this](qint64 repository, const QString &path, int line) {
        Q_EMIT navigateRequested({.page = u"repository"_s,
                                  .filter = u"repository:%1"_s.arg(repository),
                                  .item = line > 0 ? u"%1:%2"_s.arg(path, QString::number(line)) : path});
    });
    connect(m_flaky, &RowsCard::opened, this, [this](const QString &id) {
        bool group = false;
        const int at = id.toInt(&group);
        if (!group)
            return openTest(id.mid(1));
        const FlakyGroup &flaky = delivery().view.flaky[std::size_t(at)];
        openRuns(flaky.workflow, tr("The same workflow on the same commit both passed and failed."), flaky.runs);
    });
    connect(m_slow, &RowsCard::opened, this, [this](const QString &id) { openTest(id.mid(1)); });
    connect(m_environments, &RowsCard::opened, this, [this] {
        open(DeliveryWords::deployments(tr("Deployments"), DeliveryWords::deploymentSource(delivery()), delivery()));
    });
    connect(m_provable, &RowsCard::opened, this, [this](const QString &id) {
        Q_EMIT navigateRequested({u"checklist"_s, {}, id});
    });
}

void DeliveryPage::importFiles()
{
    const QStringList files = Ask::instance().openFiles(this, tr("Which files of runs or tests?"),
                                                        tr("CI files (*.json *.xml);;All files (*)"));
    if (!files.isEmpty())
        session()->importFiles(files);
}

void DeliveryPage::askDefinition()
{
    auto *dialog = new DeliveryDefinitionDialog(delivery().definition, delivery().view, this);
    connect(dialog, &DeliveryDefinitionDialog::chosen, m_desk, &DeliveryDesk::define);
    connect(session(), &Session::projectChanged, dialog, &QDialog::reject);
    dialog->open();
}

void DeliveryPage::open(const RowsText &text)
{
    auto *dialog = new RowsDialog(text, this);
    connect(session(), &Session::projectChanged, dialog, &QDialog::reject);
    dialog->open();
}

QString DeliveryPage::runWords(int index) const
{
    const DeliveryView &view = delivery().view;
    return DeliveryWords::runWords(view.runs[std::size_t(index)], view.judged[std::size_t(index)]);
}

void DeliveryPage::openRuns(const QString &title, const QString &how, const RunIndexes &runs)
{
    open(DeliveryWords::runs(title, how, runs, delivery()));
}

} // namespace sextant
