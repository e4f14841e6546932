// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisiondraft.h"

#include <QWidget>

namespace sextant {

class OptionBar;
class ShareBar;
class TextLabel;

/// What the answers come to while they are given, without the simulation: it follows every step of a slider.
class SoFarPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SoFarPanel(QWidget *parent = nullptr);

    void setDraft(const DecisionDraft &draft);

private:
    ByOption<TextLabel *> m_chances{};
    ByOption<OptionBar *> m_bars{};
    TextLabel *m_known;
    ShareBar *m_knownBar;
    TextLabel *m_sources;
    TextLabel *m_next;
};

} // namespace sextant
