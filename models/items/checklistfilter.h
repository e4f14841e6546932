// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/checkflag.h"
#include "domain/dimension.h"
#include "domain/evidence.h"
#include "domain/stage.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace sextant {

/// Narrows the checklist. Filters of different kinds must all hold; an empty one lets everything through.
class ChecklistFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct Criteria
    {
        std::optional<Dimension> dimension;
        QSet<CheckState> states;
        QSet<EvidenceBasis> bases;
        QSet<RiskClass> risks;
        QString framework;     ///< "soc2" or "soc2/CC6.1"
        QString goal;          ///< id of a goal whose checks are meant
        QSet<CheckFlag> flags; ///< any of them
        QStringList ids;       ///< exactly these, as a message elsewhere names them
        QString owner;         ///< part of the name
        QString text;          ///< every word of it, anywhere in id, title or question

        bool operator==(const Criteria &) const = default;
        bool isEmpty() const { return *this == Criteria(); }
    };

    explicit ChecklistFilter(QObject *parent = nullptr);

    void setCriteria(const Criteria &criteria);
    const Criteria &criteria() const { return m_criteria; }
    int checksShown() const;

Q_SIGNALS:
    void criteriaChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool accepts(const QModelIndex &check) const;

    Criteria m_criteria;
};

} // namespace sextant
