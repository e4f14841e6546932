// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/crosswalk.h"

#include <QAbstractListModel>

namespace sextant {

/// The frameworks that checks refer to, and how the items of each stand.
class FrameworkListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        DetailRole,            ///< QString: how many items stand how
        EvidencedRole,         ///< double, per cent of the items that apply
        PassingRole,           ///< likewise, claims believed
        PossibleRole,          ///< likewise, everything unknown turning out well
    };

    using QAbstractListModel::QAbstractListModel;

    void setAssessment(const Catalogue &catalogue, const Assessment &assessment);
    const Crosswalk *crosswalkAt(int row) const;
    int rowOf(const QString &frameworkId) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Crosswalk> m_crosswalks;
};

} // namespace sextant
