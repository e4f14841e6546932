// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/comparesnapshots.h"
#include "widgets/card.h"

class QBoxLayout;

namespace sextant {

class ElidedLabel;
class RingGauge;
class TextLabel;

/// How much of a comparison got better and worse. A check whose state is neither, such as one that is known now and
/// fails, counts as other.
struct MovedCounts
{
    int better = 0;
    int worse = 0;
    int other = 0;

    bool operator==(const MovedCounts &) const = default;
};

enum class MoveKind : quint8 { Better, Worse, Other };

MoveKind kindOf(const CheckShift &shift);
MovedCounts countsOf(const QList<CheckShift> &moved);

/// The two ends of a comparison as gauges, and the difference in words.
class DifferenceCard : public Card
{
    Q_OBJECT

public:
    explicit DifferenceCard(QWidget *parent = nullptr);

    void setComparison(const SnapshotComparison &comparison);
    /// Instead of a comparison; figures of another pair would be read as those of the chosen one.
    void setWords(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side
    {
        RingGauge *gauge;
        ElidedLabel *day;
        TextLabel *name;
    };

    Side addSide();
    void show(const Side &side, const Snapshot &snapshot, const QString &letter);

    QWidget *m_sides;
    QBoxLayout *m_line;
    Side m_before;
    Side m_after;
    TextLabel *m_headline;
    TextLabel *m_words;
};

} // namespace sextant
