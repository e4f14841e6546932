// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repositorypage.h"

#include "dialogs/ask.h"
#include "dialogs/sourcesdialog.h"
#include "pages/pagemetrics.h"
#include "pages/repository/filepane.h"
#include "pages/repository/hotspotcard.h"
#include "pages/repository/knowledgecard.h"
#include "pages/repository/secretscard.h"
#include "pages/repository/sidecards.h"
#include "pages/repository/stackcard.h"
#include "pages/repository/timemachinecard.h"
#include "session/session.h"
#include "theme/typography.h"
#include "usecases/sourcename.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int threeColumnsFrom = 1080;
constexpr int twoColumnsFrom = 780;
constexpr int readingWidth = 560;
constexpr int leastMap = 280;

} // namespace

RepositoryPage::RepositoryPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_desk(new RepositoryDesk(session))
    , m_past(new TimeMachineDesk(session, m_desk))
{
    m_desk->setParent(this);
    build();
    listen();
    arrange();
    refresh();
}

void RepositoryPage::build()
{
    m_empty = new EmptyState(u"repository"_s, {}, {});
    m_choice = new QWidget;
    m_repositories = new QComboBox;
    m_repositories->setAccessibleName(tr("Repository"));
    auto *line = new QHBoxLayout(m_choice);
    line->setContentsMargins(0, 0, 0, 0);
    m_choiceLabel = new TextLabel(tr("Repository"), Type::Small, Ink::Secondary);
    auto *sources = new Button(tr("Repositories and components…"), ButtonKind::Flat);
    sources->setObjectName(u"sources"_s);
    connect(sources, &QAbstractButton::clicked, this, [this] { showSources(session(), window()); });
    line->addWidget(m_choiceLabel);
    line->addWidget(m_repositories);
    line->addStretch();
    line->addWidget(sources);
    m_missing = new Notice;
    m_missing->setAction(tr("Choose the folder…"));
    m_hotspots = new HotspotCard;
    m_hotspots->setMinimumHeight(leastMap + 60);
    m_knowledge = new KnowledgeCard(m_desk);
    m_tests = new TestCard;
    m_activity = new ActivityCard;
    m_stack = new StackCard;
    m_secrets = new SecretsCard(m_desk);
    m_coupling = new CouplingCard;
    m_gaps = new GapsCard;
    m_timeMachine = new TimeMachineCard(m_past);
    m_content = new QWidget;
    m_content->setObjectName(u"content"_s);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_scroll);
    stack->addWidget(m_empty);
    m_pane = new FilePane(this);
    m_pane->hide();
}

void RepositoryPage::listen()
{
    connect(m_desk, &RepositoryDesk::changed, this, &RepositoryPage::refresh);
    connect(m_desk, &RepositoryDesk::failed, session(), &Session::failed);
    connect(m_past, &TimeMachineDesk::failed, session(), &Session::failed);
    connect(m_past, &TimeMachineDesk::turnFound, this, &RepositoryPage::openTurn);
    connect(m_desk, &RepositoryDesk::viewRead, m_pane, [this](const FileView &view) { m_pane->show(view); });
    connect(m_hotspots, &HotspotCard::fileActivated, this, [this](const QString &path) { openFile(path); });
    connect(m_hotspots, &HotspotCard::folderActivated, this, &RepositoryPage::openFolder);
    connect(m_knowledge, &KnowledgeCard::areaActivated, this, &RepositoryPage::openFolder);
    connect(m_knowledge, &KnowledgeCard::listRequested, this,
            [this](const QString &title, const QString &facts, const QStringList &paths) {
                openPane();
                m_pane->showList(title, facts, paths);
            });
    connect(m_tests, &TestCard::areaActivated, this, &RepositoryPage::openFolder);
    connect(m_stack, &StackCard::itemActivated, this, [this](const StackItem &item) {
        QStringList paths;
        for (const Place &place : item.places)
            if (!paths.contains(place.path))
                paths << place.path;
        if (paths.size() == 1)
            return openFile(paths.front(), item.places.front().line);
        openPane();
        m_pane->showList(item.title, supportText(item), paths);
    });
    connect(m_secrets, &SecretsCard::secretActivated, this, [this](const CommittedSecret &secret) {
        openPane();
        m_pane->expect(secret.path, u"%1 %2"_s.arg(secret.title, secret.masked));
        m_desk->read(secret.path, false, secret.line, secret.commit);
    });
    connect(m_coupling, &CouplingCard::fileActivated, this, [this](const QString &path) { openFile(path); });
    connect(m_pane, &FilePane::closed, this, &RepositoryPage::closePane);
    connect(m_pane, &FilePane::pathActivated, this, [this](const QString &path) {
        if (m_listedCommit.isEmpty())
            return openFile(path);
        m_pane->expect(path, tr("as commit %1 has it").arg(m_listedCommit.left(7)));
        m_desk->read(path, false, 0, m_listedCommit);
    });
    connect(m_missing, &Notice::actionTriggered, this,
            [this] { m_desk->relocate(Ask::instance().openFolder(this, tr("Where is the repository now?"))); });
    connect(m_repositories, &QComboBox::activated, this,
            [this](int index) { m_desk->choose(m_repositories->itemData(index).toLongLong()); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_desk->repositories().isEmpty())
            Q_EMIT navigateRequested({u"welcome"_s});
        else
            session()->rescan();
    });
    connect(session()->jobs(), &JobQueue::changed, this, &RepositoryPage::refreshEmpty);
}

void RepositoryPage::arrange()
{
    const int columns = width() >= scaled(threeColumnsFrom) ? 3 : width() >= scaled(twoColumnsFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    delete m_content->layout(); // the rows; the cards belong to the content
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    rows->setSpacing(cardGap);
    const auto add = [rows](const QList<std::pair<QWidget *, int>> &cells) {
        auto *line = new QHBoxLayout;
        line->setSpacing(cardGap);
        for (const auto &[widget, share] : cells)
            line->addWidget(widget, share);
        rows->addLayout(line);
    };
    add({{m_missing, 1}});
    add({{m_choice, 1}});
    if (columns == 3) {
        add({{m_hotspots, 1}, {m_knowledge, 1}});
        add({{m_tests, 28}, {m_activity, 42}, {m_stack, 42}});
        add({{m_timeMachine, 1}});
        add({{m_secrets, 1}, {m_coupling, 1}, {m_gaps, 1}});
    } else if (columns == 2) {
        add({{m_hotspots, 1}});
        add({{m_knowledge, 1}});
        add({{m_tests, 1}, {m_activity, 1}});
        add({{m_stack, 1}});
        add({{m_timeMachine, 1}});
        add({{m_secrets, 1}});
        add({{m_coupling, 1}, {m_gaps, 1}});
    } else {
        for (auto *card : QList<QWidget *>{m_hotspots, m_knowledge, m_tests, m_activity, m_stack, m_timeMachine,
                                           m_secrets, m_coupling, m_gaps})
            add({{card, 1}});
    }
    rows->addStretch();
}

void RepositoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    placePane();
}

QString RepositoryPage::subtitle() const
{
    const Repository *repository = m_desk->repository();
    const StoredInspection *inspection = m_desk->inspection();
    if (!repository || !inspection)
        return {};
    const QString name = sourceName(*repository);
    const QString at = inspection->branch.isEmpty()
                           ? tr("%1 at %2").arg(name, inspection->commit.left(7))
                           : tr("%1, %2 at %3").arg(name, inspection->branch, inspection->commit.left(7));
    return u"%1, %2, %3"_s.arg(at, tr("%n commit(s)", nullptr, inspection->commitsRead),
                               linesText(inspection->linesOfCode));
}

void RepositoryPage::refreshEmpty()
{
    const bool ready = m_desk->inspection() != nullptr;
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(ready ? 0 : 1);
    if (ready)
        return;
    const bool busy = session()->jobs()->isBusy();
    if (m_desk->repositories().isEmpty()) {
        m_empty->setTexts(tr("No repository yet"),
                          tr("Choose the folder of a git repository. It is read where it is; nothing in it is "
                             "changed or run, and nothing leaves this machine."));
        m_empty->setAction(tr("Choose a folder"));
    } else {
        m_empty->setTexts(busy ? tr("The first scan is running") : tr("Not scanned yet"),
                          tr("Here you will see where the code changes most, who knows it, and what it is made of."));
        m_empty->setAction(busy ? QString() : tr("Scan now"));
    }
}

void RepositoryPage::refresh()
{
    refreshEmpty();
    m_repositories->clear();
    for (const Repository &repository : m_desk->repositories()) {
        m_repositories->addItem(sourceName(repository), repository.id);
        if (m_desk->repository() && m_desk->repository()->id == repository.id)
            m_repositories->setCurrentIndex(m_repositories->count() - 1);
    }
    m_choiceLabel->setVisible(m_repositories->count() > 1);
    m_repositories->setVisible(m_repositories->count() > 1);
    m_missing->setVisible(m_desk->isMissing());
    if (m_desk->isMissing())
        m_missing->setMessage(Tone::Warn, tr("The repository is not where it was."),
                              tr("There is nothing at %1. What was read from it stays; a rescan and opening files need "
                                 "it.")
                                  .arg(m_desk->repository()->path));
    m_hotspots->setFigures(m_desk->figures());
    m_knowledge->refresh();
    m_tests->setFigures(m_desk->figures());
    m_activity->setFigures(m_desk->figures());
    m_stack->setStack(m_desk->figures(), m_desk->stack(), notFound());
    m_secrets->refresh();
    m_coupling->setFigures(m_desk->figures());
    m_gaps->setGaps(m_desk->inspection() ? m_desk->inspection()->notObserved : QList<NotObserved>(), m_desk->figures());
    Q_EMIT subtitleChanged();
}

void RepositoryPage::goTo(const Destination &destination)
{
    if (destination.filter.startsWith("repository:"_L1))
        m_desk->choose(destination.filter.section(u':', 1).toLongLong());
    if (destination.item.isEmpty())
        return;
    static const QRegularExpression withLine(u"^(.+):([1-9][0-9]{0,6})$"_s);
    const auto match = withLine.match(destination.item);
    if (destination.filter.isEmpty())
        m_desk->chooseHolding(match.hasMatch() ? match.captured(1) : destination.item);
    if (match.hasMatch())
        openFile(match.captured(1), match.captured(2).toInt());
    else
        openFile(destination.item);
}

/// Packages that a product of this kind usually has.
QStringList RepositoryPage::notFound() const
{
    QStringList titles;
    if (m_desk->inspection())
        for (const Fact &fact : m_desk->inspection()->facts)
            if (fact.outcome == Fact::Outcome::NotFound &&
                (fact.id == "dep:ERRTRACK"_L1 || fact.id == "dep:METRICS"_L1 || fact.id == "dep:APM"_L1 ||
                 fact.id == "dep:FLAGS"_L1 || fact.id == "dep:RATELIMIT"_L1 || fact.id == "dep:LOGLIB"_L1))
                titles << titleOfFact(session()->catalogue(), fact.id);
    return titles;
}

QString RepositoryPage::factsOf(const QString &path) const
{
    if (!m_desk->figures())
        return {};
    const auto file = std::ranges::find(m_desk->figures()->files, path, &CodeFigures::File::path);
    if (file == m_desk->figures()->files.end())
        return {};
    QStringList facts{linesText(file->lines), tr("%n change(s)", nullptr, file->changes),
                      tr("%n of them in 90 days", nullptr, file->recentChanges)};
    QStringList known;
    for (const CodeFigures::Share &share : file->shares)
        if (share.knows)
            known << m_desk->personName(share.person);
    if (!known.isEmpty())
        facts << tr("known by %1").arg(known.join(u", "_s));
    return facts.join(u" · "_s);
}

void RepositoryPage::openFile(const QString &path, int line)
{
    openPane();
    m_pane->expect(path, factsOf(path));
    m_desk->read(path, false, line);
}

void RepositoryPage::openFolder(const QString &path)
{
    openPane();
    const AreaKnowledge knowledge = m_desk->figures() ? knowledgeOf(*m_desk->figures(), path) : AreaKnowledge();
    m_pane->expect(path, tr("%n file(s)", nullptr, knowledge.busFactor.files));
    m_desk->read(path, true);
}

void RepositoryPage::openTurn(const QString &checkId, const CheckTurn &turn)
{
    openPane();
    m_listedCommit = turn.commit;
    const Check *check = session()->catalogue().find(checkId);
    const QString what =
        tr("%1: %2, before that %3").arg(check ? check->title : checkId, labelOf(turn.to), labelOf(turn.from));
    const QString when =
        tr("Commit %1 of %2: %3")
            .arg(turn.commit.left(7), QLocale().toString(turn.at.date(), u"d MMM yyyy"_s), turn.subject);
    const QString how = tr("Found by scoring %n commit(s) in between.", nullptr, turn.looked);
    m_pane->showList(when, what + u". "_s + how, turn.paths);
}

void RepositoryPage::openPane()
{
    m_listedCommit.clear();
    if (m_pane->isHidden())
        m_before = QApplication::focusWidget();
    placePane();
    m_pane->QWidget::show();
    m_pane->raise();
}

void RepositoryPage::closePane()
{
    m_pane->hide();
    if (m_before)
        m_before->setFocus();
}

void RepositoryPage::placePane()
{
    const int wide = std::min(readingWidth, width());
    m_pane->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : width() - wide, 0, wide, height());
}

} // namespace sextant
