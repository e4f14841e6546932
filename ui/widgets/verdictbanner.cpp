// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdictbanner.h"

#include "marks/ringgauge.h"
#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/listrow.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_columns = {buildVerdict(), buildNext(), buildGoals()};
    arrange();
}

QWidget *VerdictBanner::buildVerdict()
{
    auto *column = new QWidget;
    m_ring = new RingGauge;
    m_ring->setDiameter(104, 10);
    m_ring->setExplainable(true);
    m_headline = new TextLabel({}, Type::H1);
    m_level = new StatePill;
    m_reason = wrappedLabel({});
    m_known = wrappedLabel({}, Type::Small, Ink::Secondary);
    m_explain = new Button({}, ButtonKind::Link);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new FlowLayout(nullptr, 8);
    title->addWidget(m_headline);
    title->addWidget(m_level);
    words->addStretch();
    words->addLayout(title);
    words->addWidget(m_reason);
    words->addSpacing(4);
    words->addWidget(m_known);
    words->addWidget(m_explain, 0, Qt::AlignLeading);
    words->addStretch();
    auto *line = new QHBoxLayout(column);
    line->setContentsMargins(20, 8, 20, 8);
    line->setSpacing(20);
    line->addWidget(m_ring, 0, Qt::AlignVCenter);
    line->addLayout(words, 1);
    connect(m_ring, &Figure::explainRequested, this, &VerdictBanner::explainRequested);
    connect(m_explain, &QAbstractButton::clicked, this, &VerdictBanner::explainRequested);
    return column;
}

QWidget *VerdictBanner::buildNext()
{
    auto *column = new QWidget;
    m_step = wrappedLabel({}, Type::H3);
    m_effort = new TextLabel({}, Type::Small, Ink::Secondary);
    m_gain = new TextLabel({}, Type::SmallStrong, Ink::Good);
    m_owner = new TextLabel({}, Type::Small, Ink::Secondary);
    m_start = new Button(tr("Start this step"), ButtonKind::Primary);
    m_start->setCompact(true);
    auto *facts = new QHBoxLayout;
    for (auto *fact : {m_effort, m_gain, m_owner})
        facts->addWidget(fact);
    facts->addStretch();
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(20, 14, 20, 12);
    lines->setSpacing(4);
    lines->addWidget(new TextLabel(tr("What next"), Type::MicroStrong, Ink::Secondary));
    lines->addWidget(m_step);
    lines->addLayout(facts);
    lines->addStretch();
    lines->addWidget(m_start, 0, Qt::AlignLeading);
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        if (m_verdict.next)
            Q_EMIT startRequested(m_verdict.next->id);
    });
    return column;
}

QWidget *VerdictBanner::buildGoals()
{
    auto *column = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("When can we launch"), Type::MicroStrong, Ink::Secondary));
    head->addStretch();
    m_goalsNote = new TextLabel({}, Type::Micro, Ink::Secondary);
    head->addWidget(m_goalsNote);
    m_goals = new QVBoxLayout;
    m_goals->setSpacing(8);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(20, 14, 20, 12);
    lines->setSpacing(10);
    lines->addLayout(head);
    lines->addLayout(m_goals);
    lines->addStretch();
    return column;
}

void VerdictBanner::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    m_ring->setName(tr("Readiness"));
    m_ring->animateTo(verdict.bounds);
    m_headline->setText(verdict.headline);
    m_level->setText(levelText(verdict.bounds.level));
    m_level->setLevel(verdict.bounds.level);
    m_level->setVisible(verdict.bounds.known);
    m_reason->setText(verdict.reason);
    m_known->setText(verdict.known);
    m_explain->setText(tr("How %1 was worked out").arg(scoreText(verdict.bounds)));
    m_explain->setVisible(verdict.bounds.known);
    m_columns[1]->setVisible(verdict.next.has_value());
    if (verdict.next) {
        m_step->setText(verdict.next->title);
        m_effort->setText(verdict.next->effort);
        m_gain->setText(verdict.nextGain);
        m_owner->setText(verdict.next->owner);
    }
    showGoals();
    arrange();
    setAccessibleName(verdict.headline);
    setAccessibleDescription(
        QStringList{spokenBounds(tr("Readiness"), verdict.bounds), verdict.reason, verdict.known}.join(u". "_s));
    update();
}

void VerdictBanner::showGoals()
{
    while (auto *item = m_goals->takeAt(0)) {
        if (auto *row = item->widget())
            row->deleteLater();
        delete item;
    }
    m_columns[2]->setVisible(!m_verdict.goals.isEmpty());
    m_goalsNote->setText(m_verdict.goalsNote.value_or(tr("chance by goal date")));
    for (const auto &goal : m_verdict.goals) {
        if (!goal.id.isEmpty()) {
            auto *entry = new ListRow({goal.id, {}, goal.name, {}, goal.chance, goal.tone});
            entry->setLineAbove(false);
            connect(entry, &QAbstractButton::clicked, this, [this, id = goal.id] { Q_EMIT goalRequested(id); });
            m_goals->addWidget(entry);
            continue;
        }
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *mark = new IconLabel(iconOf(goal.tone), inkOf(goal.tone));
        auto *name = new ElidedLabel(goal.name, Type::Small);
        name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        line->addWidget(mark);
        line->addWidget(name, 1);
        line->addWidget(new TextLabel(goal.chance, Type::SmallStrong, inkOf(goal.tone)));
        m_goals->addWidget(row);
    }
}

void VerdictBanner::arrange()
{
    for (auto *column : m_columns)
        m_grid->removeWidget(column);
    if (m_stacked) {
        for (int i = 0; i < 3; ++i)
            m_grid->addWidget(m_columns[std::size_t(i)], i, 0);
    } else if (m_narrow) {
        m_grid->addWidget(m_columns[0], 0, 0);
        m_grid->addWidget(m_columns[1], 0, 1);
        m_grid->addWidget(m_columns[2], 1, 0, 1, 2);
    } else {
        for (int i = 0; i < 3; ++i)
            m_grid->addWidget(m_columns[std::size_t(i)], 0, i);
    }
    // What is not shown takes no room.
    const bool next = m_verdict.next.has_value();
    const bool goals = !m_verdict.goals.isEmpty();
    m_grid->setColumnStretch(0, m_narrow ? 6 : 56);
    m_grid->setColumnStretch(1, !next || m_stacked ? 0 : m_narrow ? 3 : 28);
    m_grid->setColumnStretch(2, m_narrow || !goals ? 0 : 34);
    m_goals->setDirection(m_inALine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_goals->setSpacing(m_inALine ? 32 : 8);
}

QSize VerdictBanner::minimumSizeHint() const
{
    const QSize least = QFrame::minimumSizeHint();
    return {std::min(least.width(), scaled(leastWidth)), least.height()};
}

void VerdictBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < scaled(narrowWidth);
    const bool inALine = narrow && width() >= scaled(goalsInALine);
    const bool stacked = width() < scaled(stackedWidth);
    if (narrow == m_narrow && inALine == m_inALine && stacked == m_stacked)
        return;
    m_stacked = stacked;
    m_narrow = narrow;
    m_inALine = inALine;
    arrange();
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const QRectF box(rect());
    drawBox(painter, box, look.radius.card, groundOf(m_verdict.tone, look), look.line.border, look.borderWidth());
    for (std::size_t i = 1; i < m_columns.size(); ++i) {
        const QRect column = m_columns[i]->geometry();
        if (!m_columns[i]->isVisible())
            continue;
        if (m_stacked || (m_narrow && i == 2))
            painter.fillRect(QRectF(0, column.top(), width(), look.borderWidth()), look.line.border);
        else
            painter.fillRect(QRectF(layoutDirection() == Qt::RightToLeft ? column.right() : column.left(),
                                    column.top() + 1, look.borderWidth(), column.height() - 2),
                             look.line.border);
    }
    QPainterPath outline;
    outline.addRoundedRect(box, look.radius.card, look.radius.card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())),
                     edgeOf(m_verdict.tone, look));
}

} // namespace sextant
