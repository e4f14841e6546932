// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/mappingdraft.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace sextant {

class TextLabel;

/// What comes of a mapping in the making: how many findings, the first of them, and the rows that are skipped with the
/// reason.
class TrialView : public QWidget
{
    Q_OBJECT

public:
    explicit TrialView(MappingDraft *draft, QWidget *parent = nullptr);

private:
    void showTrial();
    QString summary() const;

    MappingDraft *m_draft;
    TextLabel *m_summary;
    TextLabel *m_skipped;
    QStandardItemModel *m_findings;
    QTableView *m_view;
};

/// A table for looking at: no frame, nothing to edit, rows of one height.
QTableView *lookingTable(QStandardItemModel *model, const QString &name);

} // namespace sextant
