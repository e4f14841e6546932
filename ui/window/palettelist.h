// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/searchsources.h"

#include <QAbstractListModel>
#include <QListView>

namespace sextant {

/// The results of all sources as one list: a heading for each source that found something, then its hits.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QStringList &titles);
    /// most: of what was found are shown.
    void setHits(int group, const QList<SearchHit> &hits, qsizetype most);
    void clearHits();

    const SearchHit *hit(const QModelIndex &index) const; ///< none for a heading
    QString heading(const QModelIndex &index) const;
    QString headingCount(const QModelIndex &index) const;
    int hitCount() const;   ///< that are shown
    int foundCount() const; ///< in all
    QModelIndex firstHit() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString title;
        QList<SearchHit> hits;
        qsizetype found = 0;

        int rows() const { return hits.isEmpty() ? 0 : int(hits.size()) + 1; }
    };
    struct Place
    {
        const Group *group;
        int hit; ///< -1: the heading
    };
    Place placeOf(const QModelIndex &index) const;

    QList<Group> m_groups;
};

/// Draws it. The keyboard stays in the field above; the palette moves the current row.
class PaletteList : public QListView
{
    Q_OBJECT

public:
    explicit PaletteList(PaletteModel *model, QWidget *parent = nullptr);

    void step(int by); ///< to another hit, past headings, around the ends
    int heightOfAll() const;
};

} // namespace sextant
