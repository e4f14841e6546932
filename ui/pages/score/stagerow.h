// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/scoredetail.h"

#include <QWidget>

namespace sextant {

class Button;
class IconLabel;
class StatePill;
class TextLabel;

/// One stage: what it asks for, whether it is earned, whether people claim it, and its open ship-stoppers.
class StageRow : public QWidget
{
    Q_OBJECT

public:
    explicit StageRow(Stage stage, QWidget *parent = nullptr);

    void setDetail(const StageDetail &detail, bool claimed, bool aimedAt);

Q_SIGNALS:
    void checksRequested(const QStringList &checkIds);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Stage m_stage;
    bool m_earned = false;
    TextLabel *m_words;
    StatePill *m_earnedPill;
    StatePill *m_claimed;
    StatePill *m_aim;
    Button *m_open;
    QStringList m_openChecks;
};

} // namespace sextant
