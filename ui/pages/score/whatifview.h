// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace sextant {

class WhatIfBanner;
class WhatIfModel;
class WhatIfResult;

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
    void showResult();
    void copyList();

    WhatIfModel *m_model;
    QSortFilterProxyModel *m_shown;
    WhatIfBanner *m_banner;
    WhatIfResult *m_result;
    QTreeView *m_list;
};

} // namespace sextant
