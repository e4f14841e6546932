// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace sextant {

/// What is different about one check.
struct CheckChange
{
    struct Field
    {
        QString id; ///< as the file names it: "weight"
        QString before;
        QString after;

        bool operator==(const Field &) const = default;
    };

    QString checkId;
    QList<Field> fields;

    /// Whether somebody who answered before was asked something else: an old answer then proves nothing.
    bool asksDifferently() const;
};

/// From one catalogue to another.
struct CatalogueChanges
{
    QStringList added;   ///< ids of checks, in the order of the new catalogue
    QStringList removed; ///< in the order of the old one
    QList<CheckChange> changed;
    QStringList questionsAdded; ///< ids of profile questions
    QStringList questionsRemoved;
    QStringList questionsChanged;
    QStringList setsChanged; ///< "dep:ORM": detector sets that differ, are new or are gone

    bool isEmpty() const;
    const CheckChange *find(QStringView checkId) const;
};

CatalogueChanges changesBetween(const Catalogue &before, const Catalogue &after);

/// What becomes of the answers that were given under another catalogue. None is deleted: those whose check is gone
/// stay stored and count again when it comes back.
struct AnswerUpgrade
{
    QStringList kept;
    QStringList review; ///< asked differently now
    QStringList gone;
};

AnswerUpgrade upgradeOf(const CatalogueChanges &changes, const QStringList &answered);

/// The word for a field of a check, in the program's language; the id where there is none.
QString titleOfField(const QString &fieldId);

} // namespace sextant
