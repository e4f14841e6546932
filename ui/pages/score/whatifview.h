// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace sextant {

class Button;
class Notice;
class RingGauge;
class ScoreBar;
class TextLabel;
class WhatIfModel;

/// Tick open checks as done and watch score, level, stage and dimensions move. Nothing of it is stored, and the page
/// says so.
class WhatIfView : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfView(QWidget *parent = nullptr);

    void setAssessment(const Catalogue &catalogue, const Assessment &assessment);
    void clear();
    WhatIfModel *model() const { return m_model; }
    QTreeView *list() const { return m_list; }

Q_SIGNALS:
    void checkRequested(const QString &checkId);

private:
    QWidget *makeList();
    QWidget *makeResult();
    void showResult();
    void copyList();

    WhatIfModel *m_model;
    QSortFilterProxyModel *m_shown;
    Notice *m_banner;
    QLineEdit *m_filter;
    QTreeView *m_list;
    RingGauge *m_ring;
    TextLabel *m_headline;
    TextLabel *m_words;
    std::array<ScoreBar *, dimensionCount> m_bars{};
    std::array<TextLabel *, dimensionCount> m_figures{};
    Button *m_stoppers;
    Button *m_clear;
    Button *m_copy;
};

} // namespace sextant
