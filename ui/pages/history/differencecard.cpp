// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/differencecard.h"

#include "items/snapshottable.h"
#include "marks/ringgauge.h"
#include "theme/typography.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int gaugeSide = 84;
constexpr int largestGauge = 120; ///< at large text the words need the room
constexpr int gaugeThickness = 9;
constexpr int sideBySide = 820;

/// How far a state is from one that opens a gate. Unknown is not better than failing, and not worse.
int worthOf(const std::optional<CheckState> &state)
{
    switch (state.value_or(CheckState::NotApplicable)) {
    case CheckState::Pass:
        return 2;
    case CheckState::Unproven:
    case CheckState::Contested:
        return 1;
    case CheckState::Fail:
    case CheckState::Unknown:
        return 0;
    case CheckState::NotApplicable:
        break;
    }
    return -1;
}

QString headlineOf(const SnapshotComparison &comparison)
{
    const auto &shift = comparison.difference.headline;
    if (!shift.before || !shift.after)
        return DifferenceCard::tr("There is no score to compare");
    const auto points = int(std::lround(*shift.after) - std::lround(*shift.before));
    const int level = int(comparison.after.level);
    const QString stands = comparison.before.level == comparison.after.level
                               ? DifferenceCard::tr("still level %1").arg(level)
                               : DifferenceCard::tr("level %1 after %2").arg(level).arg(int(comparison.before.level));
    if (points == 0)
        return DifferenceCard::tr("No change, %1").arg(stands);
    const QString moved = DifferenceCard::tr("%n point(s)", nullptr, std::abs(points));
    return u"%1 %2, %3"_s.arg(points > 0 ? u"▲"_s : u"▼"_s, moved, stands);
}

QString rangeWords(const Snapshot &before, const Snapshot &after)
{
    if (!before.low || !before.ceiling || !after.low || !after.ceiling)
        return {};
    const auto wide = [](const Snapshot &of) { return int(std::lround(*of.ceiling) - std::lround(*of.low)); };
    const int change = wide(after) - wide(before);
    return change < 0   ? DifferenceCard::tr("The range is %n point(s) narrower: more is known.", nullptr, -change)
           : change > 0 ? DifferenceCard::tr("The range is %n point(s) wider: less is known.", nullptr, change)
                        : DifferenceCard::tr("The range is as wide as before.");
}

QString countWords(const MovedCounts &counts)
{
    QStringList parts;
    if (counts.better > 0)
        parts << DifferenceCard::tr("%n check(s) better", nullptr, counts.better);
    if (counts.worse > 0)
        parts << DifferenceCard::tr("%n worse", nullptr, counts.worse);
    if (counts.other > 0)
        parts << DifferenceCard::tr("%n otherwise", nullptr, counts.other);
    return parts.isEmpty() ? DifferenceCard::tr("No check moved.") : parts.join(u", "_s) + u'.';
}

} // namespace

MoveKind kindOf(const CheckShift &shift)
{
    const int before = worthOf(shift.before);
    const int after = worthOf(shift.after);
    if (before < 0 || after < 0 || before == after)
        return MoveKind::Other;
    return after > before ? MoveKind::Better : MoveKind::Worse;
}

MovedCounts countsOf(const QList<CheckShift> &moved)
{
    MovedCounts counts;
    for (const CheckShift &shift : moved) {
        const MoveKind kind = kindOf(shift);
        ++(kind == MoveKind::Better ? counts.better : kind == MoveKind::Worse ? counts.worse : counts.other);
    }
    return counts;
}

DifferenceCard::DifferenceCard(QWidget *parent)
    : Card({}, parent)
    , m_sides(new QWidget)
    , m_line(new QHBoxLayout)
    , m_headline(wrappedLabel({}, Type::H1))
    , m_words(wrappedLabel({}, Type::Small, Ink::Secondary))
{
    setAccessibleName(tr("Difference"));
    m_headline->setObjectName(u"headline"_s);
    m_words->setObjectName(u"words"_s);
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins({});
    sides->setSpacing(12);
    m_before = addSide();
    sides->addWidget(new IconLabel(u"chevron-right"_s, Ink::Tertiary, 20));
    m_after = addSide();
    sides->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addStretch();
    texts->addWidget(m_headline);
    texts->addWidget(m_words);
    texts->addStretch();
    m_line->setSpacing(24);
    m_line->addWidget(m_sides, 55);
    m_line->addLayout(texts, 45);
    body()->addLayout(m_line);
}

DifferenceCard::Side DifferenceCard::addSide()
{
    Side side{new RingGauge, new ElidedLabel({}, Type::Small, Ink::Secondary), wrappedLabel({}, Type::BodyStrong)};
    side.gauge->setDiameter(std::min(scaled(gaugeSide), largestGauge), gaugeThickness);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    texts->addWidget(side.day);
    texts->addWidget(side.name);
    texts->addStretch();
    auto *line = static_cast<QHBoxLayout *>(m_sides->layout());
    line->addWidget(side.gauge);
    line->addLayout(texts, 1);
    return side;
}

void DifferenceCard::show(const Side &side, const Snapshot &snapshot, const QString &letter)
{
    Bounds bounds;
    bounds.known = snapshot.headline.has_value();
    bounds.score = snapshot.headline.value_or(0);
    bounds.low = snapshot.low.value_or(bounds.score);
    bounds.high = snapshot.ceiling.value_or(bounds.score);
    bounds.level = snapshot.level;
    const QString day = QLocale().toString(snapshot.at.date(), u"d MMM yyyy"_s);
    side.gauge->setName(tr("%1, %2").arg(letter, day));
    side.gauge->setBounds(bounds);
    side.day->setText(tr("%1, %2").arg(letter, day));
    side.name->setText(snapshot.name.isEmpty() ? tr("could be %1").arg(boundsText(bounds))
                                               : tr("%1, could be %2").arg(snapshot.name, boundsText(bounds)));
}

void DifferenceCard::setComparison(const SnapshotComparison &comparison)
{
    m_sides->show();
    m_headline->show();
    show(m_before, comparison.before, snapshotLetter(0));
    show(m_after, comparison.after, snapshotLetter(int(comparison.series.columns.size()) - 1));
    const auto &shift = comparison.difference.headline;
    const auto points = shift.before && shift.after ? std::lround(*shift.after) - std::lround(*shift.before) : 0;
    m_headline->setInk(points > 0 ? Ink::Good : points < 0 ? Ink::Bad : Ink::Primary);
    m_headline->setText(headlineOf(comparison));
    QStringList words{countWords(countsOf(comparison.difference.moved)),
                      rangeWords(comparison.before, comparison.after), comparison.difference.words()};
    words.removeAll(QString());
    m_words->setText(words.join(u' '));
}

void DifferenceCard::setWords(const QString &words)
{
    m_sides->hide();
    m_headline->hide();
    m_words->setText(words);
}

void DifferenceCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool wide = width() >= scaled(sideBySide);
    m_line->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(wide ? 24 : 4);
}

} // namespace sextant
