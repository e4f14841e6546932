// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings/findingpane.h"

#include "base/job.h"
#include "marks/mark.h"
#include "pages/checklist/paneparts.h"
#include "pages/explain/codeview.h"
#include "pages/findings/triageform.h"
#include "session/findingsdesk.h"
#include "session/plandesk.h"
#include "session/session.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int edge = 24;
constexpr qsizetype longestMessage = 4000;

QString dayText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.date(), u"d MMM yyyy"_s) : QString();
}

QString eventText(const FindingTrailEntry &entry)
{
    switch (entry.event) {
    case FindingTrailEntry::Event::FirstSeen:
        return FindingPane::tr("First seen");
    case FindingTrailEntry::Event::Changed:
        return FindingPane::tr("The tool says something else about it");
    case FindingTrailEntry::Event::Moved:
        return FindingPane::tr("Recognised again, before at %1").arg(entry.from);
    case FindingTrailEntry::Event::Fixed:
        return FindingPane::tr("Gone from the scan");
    case FindingTrailEntry::Event::Reopened:
        return FindingPane::tr("Came back");
    case FindingTrailEntry::Event::LastSeen:
        return FindingPane::tr("Last told of");
    }
    return {};
}

/// What another scan says about the same fault.
ListEntry entryOf(const StoredFinding &other)
{
    ListEntry entry;
    entry.id = QString::number(other.id);
    entry.mark = other.finding.severity;
    entry.title = other.scope.isEmpty() ? other.tool : FindingPane::tr("%1, %2").arg(other.tool, other.scope);
    // The place may be long and is what can be cut.
    entry.detail =
        QStringList{labelOf(other.finding.severity), labelOf(other.triage.decision), findingPlace(other.finding)}.join(
            u" · "_s);
    if (!other.open) {
        entry.badge = labelOf(FindingState::Fixed);
        entry.badgeTone = Tone::Good;
    } else if (other.finding.suppressed) {
        entry.badge = labelOf(FindingState::Hidden);
    }
    return entry;
}

} // namespace

FindingPane::FindingPane(Session *session, FindingsDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_severity(new TextLabel({}, Type::BodyStrong))
    , m_title(wrappedLabel({}, Type::H2))
    , m_place(selectableLabel({}))
    , m_several(wrappedLabel({}, Type::Small, Ink::Accent))
    , m_message(selectableLabel({}, Type::Body))
    , m_codeNote(wrappedLabel({}, Type::Micro, Ink::Tertiary))
    , m_tool(new StatePill)
    , m_overdue(new StatePill({}, Tone::Bad))
    , m_code(new CodeView)
    , m_decision(new PaneSection(tr("Decision")))
    , m_others(new PaneSection(tr("Also told by")))
    , m_checks(new PaneSection(tr("What it does to the score")))
    , m_facts(new PaneSection(tr("What the tool says")))
    , m_trail(new PaneSection(tr("Seen in scans")))
    , m_form(new TriageForm)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
{
    setAccessibleName(tr("Finding"));
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(edge, 4, edge, 16);
    inner->setSpacing(6);
    fill(inner);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    setMinimumWidth(scaled(320));
    connect(m_form, &TriageForm::given, this, [this](const TriageDraft &draft) {
        Q_EMIT decided(draft);
        Q_EMIT doneWithForm();
    });
    connect(m_form, &TriageForm::cancelled, this, &FindingPane::doneWithForm);
    connect(m_desk, &FindingsDesk::othersFound, this, &FindingPane::showOthers);
    connect(PlanDesk::of(session), &PlanDesk::changed, this, [this] {
        if (m_finding)
            showChecks(*m_finding);
    });
    // Somebody decided about one of the others, or another report was read.
    connect(m_desk, &FindingsDesk::listChanged, this, [this] {
        if (m_finding)
            m_desk->findOthers(*m_finding);
    });
    showFinding(std::nullopt, 0);
}

QWidget *FindingPane::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(edge, 14, 12, 6);
    row->setSpacing(8);
    m_mark = new Mark(Severity::Unrated);
    row->addWidget(m_mark);
    row->addWidget(m_severity);
    row->addWidget(m_tool);
    row->addWidget(m_overdue);
    row->addStretch();
    auto *close = iconButton(u"close"_s, tr("Close (Esc)"));
    connect(close, &QAbstractButton::clicked, this, &FindingPane::closeRequested);
    row->addWidget(close);
    return head;
}

void FindingPane::fill(QVBoxLayout *column)
{
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addWidget(m_several);
    column->addWidget(m_form);
    column->addWidget(m_code);
    column->addWidget(m_codeNote);
    column->addWidget(m_message);
    column->addWidget(m_decision);
    column->addWidget(m_others);
    column->addWidget(m_checks);
    column->addWidget(m_facts);
    column->addWidget(m_trail);
    column->addStretch();
}

QWidget *FindingPane::makeFoot()
{
    m_foot = new QWidget;
    auto *flow = new FlowLayout(m_foot, 8);
    flow->setContentsMargins(edge, 12, edge, 14);
    m_confirm = new Button(tr("Confirm"), ButtonKind::Primary);
    m_confirm->setToolTip(tr("It is a real fault (key C)"));
    connect(m_confirm, &QAbstractButton::clicked, this, [this] { begin(TriageDecision::Confirmed); });
    auto *alarm = new Button(tr("False alarm…"));
    alarm->setToolTip(tr("Key F"));
    connect(alarm, &QAbstractButton::clicked, this, [this] { begin(TriageDecision::FalseAlarm); });
    auto *accept = new Button(tr("Accept risk…"));
    accept->setToolTip(tr("Key A"));
    connect(accept, &QAbstractButton::clicked, this, [this] { begin(TriageDecision::Accepted); });
    auto *more = new Button(tr("More"));
    auto *menu = new QMenu(more);
    const std::pair<QString, TriageDecision> others[] = {{tr("Being fixed\tX"), TriageDecision::Fixing},
                                                         {tr("Repair checked\tV"), TriageDecision::Verified},
                                                         {tr("Stays as it is…\tN"), TriageDecision::WontFix},
                                                         {tr("Duplicates of this one\tU"), TriageDecision::Duplicate},
                                                         {tr("Not decided\tBackspace"), TriageDecision::None}};
    for (const auto &[text, decision] : others)
        connect(menu->addAction(text), &QAction::triggered, this, [this, decision = decision] { begin(decision); });
    connect(menu->addAction(tr("Owner…\tO")), &QAction::triggered, this, &FindingPane::beginOwner);
    menu->addSeparator();
    connect(menu->addAction(tr("All of the same rule")), &QAction::triggered, this, [this] {
        if (m_finding)
            Q_EMIT sameRuleRequested(QString::fromStdString(m_finding->finding.rule));
    });
    connect(menu->addAction(tr("All in the same file")), &QAction::triggered, this, [this] {
        if (m_finding)
            Q_EMIT sameFileRequested(QString::fromStdString(m_finding->finding.path));
    });
    more->setMenu(menu);
    for (QWidget *button : std::initializer_list<QWidget *>{m_confirm, alarm, accept, more})
        flow->addWidget(button);
    return m_foot;
}

void FindingPane::showFinding(const std::optional<StoredFinding> &finding, qsizetype chosen)
{
    const bool same = m_finding && finding && m_finding->id == finding->id && m_chosen == chosen &&
                      m_finding->triage == finding->triage && m_finding->lastImport == finding->lastImport &&
                      m_finding->exploited == finding->exploited && m_finding->epss == finding->epss;
    if (same)
        return;
    if (!m_finding || !finding || m_finding->id != finding->id) {
        m_form->hide();
        m_scroll->ensureVisible(0, 0);
        showOthers(m_finding ? m_finding->id : 0, {});
    }
    m_finding = finding;
    m_chosen = chosen;
    m_content->setVisible(finding.has_value());
    m_foot->setVisible(finding.has_value());
    for (QWidget *part : std::initializer_list<QWidget *>{m_mark, m_severity, m_tool, m_overdue})
        part->setVisible(finding.has_value());
    if (!finding)
        return;
    const Finding &told = finding->finding;
    m_mark->setValue(told.severity);
    m_severity->setText(labelOf(told.severity));
    m_tool->setText(finding->tool);
    const int overdue = overdueDays(*finding, m_session->now().date());
    m_overdue->setVisible(overdue > 0);
    m_overdue->setText(tr("overdue by %n day(s)", nullptr, overdue));
    m_title->setText(findingTitle(told));
    QStringList place{findingPlace(told)};
    if (finding->occurrences > 1)
        place << tr("%n time(s)", nullptr, finding->occurrences);
    m_place->setText(place.join(u", "_s));
    m_several->setVisible(chosen > 1);
    m_several->setText(tr("%n finding(s) are chosen. A decision counts for all of them.", nullptr, int(chosen)));
    const QString message = QString::fromStdString(told.message).left(longestMessage);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty() && message != findingTitle(told));
    showDecision(*finding);
    showChecks(*finding);
    showFacts(*finding);
    showTrail(*finding);
    showCode(*finding);
    m_desk->findOthers(*finding);
}

void FindingPane::showDecision(const StoredFinding &finding)
{
    m_decision->clear();
    const Triage &triage = finding.triage;
    const auto say = [this](const QString &text, Ink ink = Ink::Secondary) {
        m_decision->body()->addWidget(selectableLabel(text, Type::Small, ink));
    };
    if (finding.finding.suppressed)
        say(finding.finding.suppressionReason.empty()
                ? tr("The tool hides it and does not say why.")
                : tr("The tool hides it: %1").arg(QString::fromStdString(finding.finding.suppressionReason)));
    if (triage.decision != TriageDecision::None) {
        say(labelOf(triage.decision), Ink::Primary);
        if (!triage.reason.isEmpty())
            say(triage.reason);
        const QDate today = m_session->now().date();
        if (triage.until.isValid())
            say(triage.until < today
                    ? tr("The acceptance ended on %1.").arg(QLocale().toString(triage.until, u"d MMM yyyy"_s))
                    : tr("Until %1").arg(QLocale().toString(triage.until, u"d MMM yyyy"_s)),
                triage.until < today ? Ink::Bad : Ink::Secondary);
        say(triage.author.isEmpty() ? dayText(triage.at) : tr("%1, %2").arg(triage.author, dayText(triage.at)),
            Ink::Tertiary);
    }
    if (!triage.owner.isEmpty())
        say(tr("Owner: %1").arg(triage.owner));
    m_decision->setVisible(m_decision->body()->count() > 0);
}

void FindingPane::showChecks(const StoredFinding &finding)
{
    m_checks->clear();
    const QStringList ids = m_desk->checksOf(finding);
    for (const QString &id : ids) {
        const Check *check = m_session->catalogue().find(id);
        const CheckResult *result = m_session->assessment().find(id);
        if (!check || !result)
            continue;
        ListEntry entry;
        entry.id = id;
        entry.title = textOf(*check).title;
        entry.detail = labelOf(check->dimension) + u" · " + labelOf(result->state);
        auto *row = new ListRow(entry);
        connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT checkRequested(id); });
        m_checks->body()->addWidget(row);
        showTask(id);
    }
    if (m_checks->body()->count() == 0)
        m_checks->body()->addWidget(
            wrappedLabel(tr("No check of the catalogue rests on findings of this kind."), Type::Small, Ink::Tertiary));
}

void FindingPane::showOthers(qint64 finding, const QList<StoredFinding> &others)
{
    if (finding != (m_finding ? m_finding->id : 0))
        return;
    QList<ListEntry> told;
    for (const StoredFinding &other : others)
        told << entryOf(other);
    m_others->setVisible(!others.isEmpty());
    // The same again would take the keyboard from its row.
    if (told == m_told && m_others->body()->count() == told.size())
        return;
    m_told = told;
    m_others->clear();
    for (const StoredFinding &other : others) {
        auto *row = new ListRow(entryOf(other));
        connect(row, &QAbstractButton::clicked, this, [this, other] { Q_EMIT findingRequested(other); });
        m_others->body()->addWidget(row);
    }
}

void FindingPane::showTask(const QString &checkId)
{
    const PlannedTask *task = PlanDesk::of(m_session)->plan().find(checkId);
    if (!task)
        return;
    const QLocale locale;
    const QString owner = task->owner.isEmpty() ? tr("nobody yet") : task->owner;
    ListEntry entry;
    entry.id = checkId;
    entry.title = tr("Task in the plan");
    entry.detail =
        task->endsOn.isValid()
            ? tr("%1, done by %2", "owner and day").arg(owner, locale.toString(task->endsOn, u"d MMM yyyy"_s))
            : owner;
    auto *row = new ListRow(entry);
    connect(row, &QAbstractButton::clicked, this, [this, checkId] { Q_EMIT taskRequested(checkId); });
    m_checks->body()->addWidget(row);
}

void FindingPane::showFacts(const StoredFinding &stored)
{
    m_facts->clear();
    const Finding &finding = stored.finding;
    QStringList cwes;
    for (const int cwe : finding.cwes)
        cwes << u"CWE-%1"_s.arg(cwe);
    const std::pair<QString, QString> facts[] = {
        {tr("Kind"), labelOf(finding.findingClass)},
        {tr("Rule"), QString::fromStdString(finding.rule)},
        {tr("Weakness"), cwes.join(u", "_s)},
        {tr("Package"), QString::fromStdString(finding.package)},
        {tr("Vulnerability"), QString::fromStdString(finding.vulnerability)},
        {tr("Exploitation"), stored.exploited ? tr("known (CISA KEV)") : QString()},
        {tr("Chance of exploitation"),
         stored.epss ? tr("%1 % within 30 days (EPSS)").arg(QLocale().toString(*stored.epss * 100, 'f', 1))
                     : QString()},
        {tr("Scope"), stored.scope},
        {tr("Certainty"), tr("%1 %").arg(qRound(finding.confidence * 100))},
    };
    for (const auto &[name, value] : facts)
        if (!value.isEmpty())
            m_facts->body()->addWidget(selectableLabel(tr("%1: %2").arg(name, value)));
}

void FindingPane::showTrail(const StoredFinding &finding)
{
    m_trail->clear();
    const auto trail = m_desk->trail(finding);
    m_trail->setVisible(bool(trail));
    if (!trail)
        return;
    m_trail->setNote(tr("oldest first"));
    for (const FindingTrailEntry &entry : *trail)
        m_trail->body()->addWidget(
            selectableLabel(tr("%1: %2, in %3").arg(dayText(entry.at), eventText(entry), entry.fileName)));
}

void FindingPane::showCode(const StoredFinding &stored)
{
    m_code->setSource({});
    m_codeNote->hide();
    const ProjectState &state = m_session->state();
    const Finding &finding = stored.finding;
    if (finding.path.empty() || finding.line < 1 || state.inspections.isEmpty())
        return;
    const StoredInspection &inspection = state.inspections.front();
    const auto repository = std::ranges::find(state.repositories, inspection.repositoryId, &Repository::id);
    if (repository == state.repositories.end())
        return;
    const Place place{QString::fromStdString(finding.path), finding.line, inspection.commit, {}};
    const QString note = tr("As commit %1 has it. What looks like a secret is masked.").arg(inspection.commit.left(7));
    // A report may speak of files that the repository does not have; then there is no code to show.
    startJob<MarkedLines>(
        m_code, [path = repository->path, place](const Ticket &) { return readContext(path, place); },
        [this, id = stored.id, note](const Result<MarkedLines> &read) {
            if (!read || read->lines.isEmpty() || !m_finding || m_finding->id != id)
                return;
            m_code->setSource(*read);
            m_codeNote->setText(note);
            m_codeNote->show();
        });
}

void FindingPane::begin(TriageDecision decision)
{
    if (!m_finding)
        return;
    const bool asks = decision == TriageDecision::FalseAlarm || decision == TriageDecision::Accepted ||
                      decision == TriageDecision::WontFix;
    if (asks) {
        m_form->ask(decision, int(m_chosen), m_session->now().date());
        m_scroll->ensureWidgetVisible(m_form);
        return;
    }
    TriageDraft draft;
    draft.decision = decision;
    if (decision == TriageDecision::Duplicate)
        draft.duplicateOf = m_finding->key;
    Q_EMIT decided(draft);
}

void FindingPane::beginOwner()
{
    if (m_finding)
        m_form->ask(std::nullopt, int(m_chosen), m_session->now().date());
}

void FindingPane::takeKeyboard()
{
    m_confirm->setFocus(Qt::TabFocusReason);
}

void FindingPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void FindingPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg.surface);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), tokens().line.border);
}

} // namespace sextant
