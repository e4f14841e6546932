// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisionpage.h"

#include "charts/spreadchart.h"
#include "charts/tornadochart.h"
#include "decision/signalwords.h"
#include "dialogs/ask.h"
#include "dialogs/decision/decisionwizard.h"
#include "pages/decision/moneycard.h"
#include "pages/decision/opinionscard.h"
#include "pages/decision/optioncard.h"
#include "pages/decision/partscard.h"
#include "pages/decision/signalscard.h"
#include "pages/decision/whatifcard.h"
#include "pages/pagemetrics.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int optionsBesideFrom = 860;
constexpr int sliderPause = 40; ///< ms until the simulation follows a slider

} // namespace

DecisionPage::DecisionPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_desk(new DecisionDesk(session))
{
    m_desk->setParent(this);
    m_asking.setSingleShot(true);
    m_asking.setInterval(sliderPause);
    build();
    listen();
    arrange();
    refresh();
}

Card *DecisionPage::buildHead()
{
    auto *card = new Card;
    m_title = wrappedLabel({}, Type::H1);
    m_reason = wrappedLabel({});
    m_decided = wrappedLabel({}, Type::Small, Ink::Secondary);
    m_again = new Button(tr("Decide again"), ButtonKind::Primary);
    auto *copy = new Button(tr("Copy the record"), ButtonKind::Secondary, u"copy"_s);
    auto *save = new Button(tr("Save the record"), ButtonKind::Secondary, u"report"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_again);
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch();
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_reason);
    card->body()->addWidget(m_decided);
    card->body()->addSpacing(8);
    card->body()->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &DecisionPage::openWizard);
    connect(copy, &QPushButton::clicked, this, &DecisionPage::copyRecord);
    connect(save, &QPushButton::clicked, this, &DecisionPage::saveRecord);
    return card;
}

Card *DecisionPage::buildTornado()
{
    auto *card = new Card(tr("What the answer hangs on"));
    m_tornado = new TornadoChart;
    m_tornadoNote = wrappedLabel({}, Type::Small, Ink::Secondary);
    m_turning = wrappedLabel({}, Type::BodyStrong);
    card->body()->addWidget(m_tornadoNote);
    card->body()->addWidget(m_tornado);
    card->body()->addWidget(m_turning);
    card->body()->addStretch();
    return card;
}

Card *DecisionPage::buildCharts()
{
    auto *card = new Card(tr("Cost and duration"));
    m_cost = new SpreadChart;
    m_duration = new SpreadChart;
    card->body()->addWidget(
        wrappedLabel(tr("The mark stands where half of the cases lie, the tick on the axis where four of five do."),
                     Type::Small, Ink::Secondary));
    card->body()->addWidget(new TextLabel(tr("Cost, thousands"), Type::SmallStrong));
    card->body()->addWidget(m_cost, 1);
    card->body()->addWidget(new TextLabel(tr("Duration, weeks"), Type::SmallStrong));
    card->body()->addWidget(m_duration, 1);
    return card;
}

void DecisionPage::build()
{
    m_empty = new EmptyState(u"decision"_s, {}, {});
    m_changes = new Notice;
    m_head = buildHead();
    for (const auto &option : names<Option>())
        m_options[std::size_t(option.value)] = new OptionCard(option.value);
    m_hangs = buildTornado();
    m_charts = buildCharts();
    m_money = new MoneyCard;
    m_opinions = new OpinionsCard;
    m_parts = new PartsCard;
    m_whatIf = new WhatIfCard;
    m_signals = new SignalsCard;
    m_content = new QWidget;
    m_content->setObjectName(u"content"_s);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    m_grid->setSpacing(cardGap);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_scroll);
    stack->addWidget(m_empty);
}

void DecisionPage::listen()
{
    connect(m_desk, &DecisionDesk::changed, this, &DecisionPage::refresh);
    connect(m_desk, &DecisionDesk::failed, session(), &Session::failed);
    connect(m_desk, &DecisionDesk::figuresReady, this, [this](int question, const DecisionFigures &figures) {
        if (question == m_question)
            present(figures);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &DecisionPage::openWizard);
    connect(m_empty, &EmptyState::secondActionTriggered, this, &DecisionPage::askForOpinion);
    connect(m_opinions, &OpinionsCard::opinionRequested, this, &DecisionPage::askForOpinion);
    connect(m_opinions, &OpinionsCard::jointRequested, this, &DecisionPage::decideTogether);
    connect(m_opinions, &OpinionsCard::removeRequested, m_desk, &DecisionDesk::removeOpinion);
    connect(m_changes, &Notice::actionTriggered, this, &DecisionPage::openWizard);
    connect(m_whatIf, &WhatIfCard::triedChanged, this, &DecisionPage::tryOut);
    connect(&m_asking, &QTimer::timeout, this, [this] { askFor(m_whatIf->tried()); });
    connect(m_signals, &SignalsCard::evidenceRequested, this, &DecisionPage::openEvidence);
    connect(m_signals, &SignalsCard::wizardRequested, this, &DecisionPage::openWizard);
    connect(m_tornado, &TornadoChart::rowActivated, this, &DecisionPage::openSignal);
}

/// Cells of six columns; narrow windows stack them.
void DecisionPage::arrange()
{
    const int columns = width() >= scaled(optionsBesideFrom) ? 6 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QList<std::pair<QWidget *, int>> cells{{m_changes, 6},    {m_head, 6},   {m_options[0], 2}, {m_options[1], 2},
                                                 {m_options[2], 2}, {m_hangs, 3},  {m_charts, 3},     {m_money, 6},
                                                 {m_signals, 3},    {m_whatIf, 3}, {m_opinions, 3},   {m_parts, 3}};
    int row = 0;
    int column = 0;
    for (const auto &[widget, share] : cells) {
        const int span = columns == 1 ? 1 : share;
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(widget, row, column, 1, span);
        column += span;
    }
    for (int i = 0; i < 6; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void DecisionPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

QString DecisionPage::subtitle() const
{
    const KeptDecision *latest = m_desk->latest();
    if (!latest)
        return m_desk->hasDraft() ? tr("In preparation") : QString();
    if (const auto changes = m_desk->changes(); !changes.isEmpty())
        return tr("Decision %1, open again: %n fact(s) changed", nullptr, int(changes.size())).arg(latest->number);
    return tr("Decision %1 of %2, from %3 of %4 answers")
        .arg(QString::number(latest->number), QLocale().toString(latest->record.at.date(), QLocale::ShortFormat),
             QString::number(latest->record.draft.answered()), QString::number(signalCount));
}

void DecisionPage::refreshEmpty()
{
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(m_desk->latest() || !m_desk->opinions().isEmpty() ? 0 : 1);
    const bool decided = m_desk->latest() != nullptr;
    const bool money = decided && m_figures && m_figures->economics;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_options[0], m_options[1], m_options[2], m_hangs,
                                                            m_signals, m_whatIf, m_parts})
        widget->setVisible(decided);
    m_charts->setVisible(money);
    m_money->setVisible(money);
    const auto found = std::ranges::count_if(m_desk->readings(), [](const auto &reading) { return bool(reading); });
    m_empty->setTexts(
        tr("Rebuild or harden?"),
        tr("Harden what you have, replace it piece by piece, or rebuild from scratch: weighed from %1 answers, with "
           "what is not known. %2 of them are filled in from what was found; the others are asked.")
            .arg(signalCount)
            .arg(found));
    m_empty->setSecondAction(tr("Answer on your own first"));
    m_empty->setAction(m_desk->hasDraft() ? tr("Go on with your answers") : tr("Start"));
}

void DecisionPage::refreshNotice()
{
    const QStringList changes = m_desk->changes();
    m_changes->setVisible(!changes.isEmpty());
    if (changes.isEmpty())
        return;
    QStringList lines = changes;
    if (const auto now = m_desk->figuresNow())
        lines << tr("With what is found now the result would be: %1. %2")
                     .arg(decisionWords(now->recommendation, now->economics).title,
                          decisionWords(now->recommendation, now->economics).reason);
    m_changes->setMessage(Tone::Warn, tr("This decision is open again: facts under it have changed."),
                          lines.join(u'\n'));
    m_changes->setAction(tr("Look at it again"));
}

void DecisionPage::refresh()
{
    refreshEmpty();
    refreshNotice();
    m_opinions->setOpinions(m_desk->opinions(), m_desk->hasProject() ? m_desk->overclaim() : std::nullopt);
    presentParts();
    m_again->setText(m_desk->hasDraft() ? tr("Go on with your answers") : tr("Decide again"));
    Q_EMIT subtitleChanged();
    const KeptDecision *latest = m_desk->latest();
    if (!latest) {
        m_shown = 0;
        m_figures.reset();
        return;
    }
    if (latest->id == m_shown)
        return;
    m_shown = latest->id;
    m_decided->setText(tr("%1 decided on %2: %3. %4")
                           .arg(latest->record.draft.person,
                                QLocale().toString(latest->record.at.date(), QLocale::LongFormat),
                                optionWords(latest->record.chosen), latest->record.reason));
    m_signals->setDraft(latest->record.draft);
    if (const auto made = caseOf(latest->record.draft)) {
        m_whatIf->setCase(*made);
        askFor(*made);
    }
}

void DecisionPage::askFor(const DecisionCase &decisionCase)
{
    m_question = m_desk->ask(decisionCase);
}

void DecisionPage::present(const DecisionFigures &figures)
{
    m_figures = figures;
    const DecisionWords words = decisionWords(figures.recommendation, figures.economics);
    m_title->setText(m_whatIf->isChanged() ? tr("If it were so: %1").arg(words.title) : words.title);
    m_reason->setText(words.reason);
    m_turning->setText(words.turning);
    const KeptDecision *latest = m_desk->latest();
    for (OptionCard *card : m_options)
        card->setFigures(figures, latest ? std::optional(latest->record.chosen) : std::nullopt);
    presentTornado(figures);
    presentMoney(figures);
}

void DecisionPage::presentTornado(const DecisionFigures &figures)
{
    const Option option = figures.recommendation.verdict.value_or(figures.recommendation.weighing.best());
    const double now = figures.recommendation.tempered[std::size_t(option)];
    const QLocale locale;
    const auto percent = [&locale](double share) { return locale.toString(share * 100, 'f', 0); };
    QList<TornadoRow> rows;
    for (const TornadoBar &bar : tornadoOf(figures.recommendation.values, option)) {
        const SignalWords words = signalWords(bar.signal);
        QString spoken = tr("%1: %2 % if “%3”, %4 % if “%5”")
                             .arg(words.name, percent(bar.atKeeping), words.keeps, percent(bar.atTurning), words.turns);
        if (const auto turning = figures.recommendation.turning[bar.signal])
            spoken += u". "_s + tr("Alone it changes the verdict at %1").arg(locale.toString(*turning, 'f', 2));
        rows << TornadoRow{QString::fromLatin1(decisionSignals[bar.signal].id), words.name, spoken, bar.atKeeping,
                           bar.atTurning};
    }
    m_tornado->setRows(now, rows);
    m_tornadoNote->setText(tr("Chance of “%1”, one answer moved at a time. Solid: it spoke fully for hardening; "
                              "striped: fully against. Taking the answers as they are: %2 %")
                               .arg(optionWords(option), percent(now)));
}

void DecisionPage::presentMoney(const DecisionFigures &figures)
{
    m_charts->setVisible(figures.economics.has_value());
    m_money->setFigures(figures);
    if (!figures.economics)
        return;
    const EconomicFacts &facts = *figures.decisionCase.economics;
    ByOption<EstimateSpread> costs;
    ByOption<EstimateSpread> weeks;
    for (const auto &option : names<Option>()) {
        costs[std::size_t(option.value)] = costSpread(facts, option.value);
        weeks[std::size_t(option.value)] = durationSpread(facts, option.value);
    }
    m_cost->setSpreads(tr("Cost in thousands"), costs, 1000);
    m_duration->setSpreads(tr("Duration in weeks"), weeks);
    m_duration->setLimit(runwayWeeks(facts), tr("money ends"));
}

void DecisionPage::presentParts()
{
    const KeptDecision *latest = m_desk->latest();
    const auto made = latest ? caseOf(latest->record.draft) : Result<DecisionCase>(DecisionCase());
    if (latest && made)
        m_parts->setParts(m_desk->components(), made->facts, latest->record.draft.components);
}

/// What needs no simulation follows at once, the rest when the slider rests.
void DecisionPage::tryOut()
{
    const SignalValues values = prepare(m_whatIf->tried().facts);
    const ByOption<double> chances = probabilities(weigh(values).utility);
    for (std::size_t i = 0; i < optionCount; ++i)
        m_options[i]->setChance(chances[i]);
    m_asking.start();
}

void DecisionPage::openWizard()
{
    openDialog(new DecisionWizard(m_desk, m_desk->draft(), DecisionWizard::Purpose::Decide, this));
}

void DecisionPage::askForOpinion()
{
    openDialog(new DecisionWizard(m_desk, m_desk->blankDraft(), DecisionWizard::Purpose::Opinion, this));
}

void DecisionPage::decideTogether()
{
    openDialog(new DecisionWizard(m_desk, m_desk->jointDraft(), DecisionWizard::Purpose::Decide, this));
}

void DecisionPage::openDialog(DecisionWizard *wizard)
{
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &DecisionWizard::evidenceRequested, this, [this, wizard](const SignalReading &reading) {
        wizard->reject(); // the answers are kept
        openEvidence(reading);
    });
    wizard->open();
}

void DecisionPage::openEvidence(const SignalReading &reading)
{
    if (!reading.checkId.isEmpty())
        Q_EMIT navigateRequested({u"checklist"_s, {}, reading.checkId});
    else if (!reading.page.isEmpty())
        Q_EMIT navigateRequested({reading.page});
}

void DecisionPage::openSignal(const QString &id)
{
    const auto signal = signalIndex(id);
    if (!signal || !m_desk->latest())
        return;
    const auto &answer = m_desk->latest()->record.draft.answers[*signal];
    if (answer && answer->reading && answer->reading->page != u"decision")
        openEvidence(*answer->reading);
    else
        openWizard();
}

QString DecisionPage::record() const
{
    const KeptDecision *latest = m_desk->latest();
    return latest ? decisionMarkdown(m_desk->productName(), latest->number, latest->record) : QString();
}

void DecisionPage::copyRecord()
{
    QGuiApplication::clipboard()->setText(record());
}

void DecisionPage::saveRecord()
{
    const QString path =
        Ask::instance().saveFile(this, tr("Save the decision record"), u"decision.md"_s, tr("Markdown (*.md)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = record().toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT session()->failed(
            environmentError(tr("The file could not be written: %1.").arg(file.errorString()), path));
}

} // namespace sextant
