// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "session/decisiondesk.h"

#include <QTimer>

class QGridLayout;
class QScrollArea;

namespace sextant {

class Button;
class Card;
class DecisionWizard;
class EmptyState;
class MoneyCard;
class Notice;
class OpinionsCard;
class OptionCard;
class PartsCard;
class SignalsCard;
class SpreadChart;
class TextLabel;
class TornadoChart;
class WhatIfCard;

/// Rebuild or harden: the latest decision with all that it rests on, and the way to a new one.
class DecisionPage : public Page
{
    Q_OBJECT

public:
    DecisionPage(Session *session, QWidget *parent);

    QString subtitle() const override;
    /// Shown figures: those of the latest decision, or of what is tried with the sliders.
    const std::optional<DecisionFigures> &figures() const { return m_figures; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    Card *buildHead();
    Card *buildTornado();
    Card *buildCharts();
    void listen();
    void arrange();
    void refresh();
    void refreshEmpty();
    void refreshNotice();
    void askFor(const DecisionCase &decisionCase);
    void present(const DecisionFigures &figures);
    void presentTornado(const DecisionFigures &figures);
    void presentMoney(const DecisionFigures &figures);
    void tryOut();
    Q_INVOKABLE void openWizard();
    Q_INVOKABLE void askForOpinion();
    void decideTogether();
    void openDialog(DecisionWizard *wizard);
    void presentParts();
    void openEvidence(const SignalReading &reading);
    void openSignal(const QString &id);
    QString record() const;
    void copyRecord();
    void saveRecord();

    DecisionDesk *m_desk;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    Notice *m_changes = nullptr;
    Card *m_head = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_reason = nullptr;
    TextLabel *m_decided = nullptr;
    Button *m_again = nullptr;
    ByOption<OptionCard *> m_options{};
    Card *m_hangs = nullptr;
    TornadoChart *m_tornado = nullptr;
    TextLabel *m_tornadoNote = nullptr;
    TextLabel *m_turning = nullptr;
    Card *m_charts = nullptr;
    SpreadChart *m_cost = nullptr;
    SpreadChart *m_duration = nullptr;
    MoneyCard *m_money = nullptr;
    OpinionsCard *m_opinions = nullptr;
    PartsCard *m_parts = nullptr;
    WhatIfCard *m_whatIf = nullptr;
    SignalsCard *m_signals = nullptr;
    std::optional<DecisionFigures> m_figures;
    qint64 m_shown = 0; ///< decision
    int m_question = 0;
    int m_columns = 0;
    QTimer m_asking;
};

} // namespace sextant
