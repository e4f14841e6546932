// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/chartcard.h"
#include "session/repositorydesk.h"

namespace sextant {

class PartLegend;
class StackedBars;
class TextLabel;

/// Lines of tests for each line of code: now by area, and by files over time.
class TestCard : public ChartCard
{
    Q_OBJECT

public:
    explicit TestCard(QWidget *parent = nullptr);
    void setFigures(const CodeFigures *figures);

Q_SIGNALS:
    void areaActivated(const QString &path);

private:
    TestCard(QWidget *rows, QWidget *parent);
    void clear();

    QVBoxLayout *m_rows;
};

/// Commits a week, and of long silent ones a month, with those whose words speak of fixing.
class ActivityCard : public ChartCard
{
    Q_OBJECT

public:
    explicit ActivityCard(QWidget *parent = nullptr);
    void setFigures(const CodeFigures *figures);

private:
    ActivityCard(StackedBars *bars, QWidget *parent);

    StackedBars *m_bars;
    PartLegend *m_legend;
};

/// Files that change together although nothing says that they must.
class CouplingCard : public Card
{
    Q_OBJECT

public:
    explicit CouplingCard(QWidget *parent = nullptr);
    void setFigures(const CodeFigures *figures);

Q_SIGNALS:
    void fileActivated(const QString &path);

private:
    QVBoxLayout *m_rows;
};

/// What the inspection skipped or could not see. Silence would look like a clean result.
class GapsCard : public Card
{
    Q_OBJECT

public:
    explicit GapsCard(QWidget *parent = nullptr);
    void setGaps(const QList<NotObserved> &gaps, const CodeFigures *figures);

private:
    QVBoxLayout *m_rows;
};

} // namespace sextant
