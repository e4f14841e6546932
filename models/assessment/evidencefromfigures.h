// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "domain/evidence.h"

#include <QMap>

namespace sextant {

/// What figures of one format say about one check when all conditions hold.
struct FigureRule
{
    struct Condition
    {
        QString figure;
        FactCondition::Comparison comparison = FactCondition::Comparison::AtLeast;
        double threshold = 0;
    };

    QString checkId;
    QStringList formats;
    QList<Condition> when;
    EvidenceKind kind = EvidenceKind::Scanner;
    double value = 0;
    double strength = 0;
    QStringList tell; ///< figures that the summary names
};

/// A report as far as its figures go.
struct MeasuredReport
{
    QString format;
    QString tool;
    QString toolVersion;
    QDateTime date;
    bool dateAssumed = false;
    bool failed = false; ///< nothing can be learnt from it
    QMap<QString, double> figures;
};

/// The rules that come with the program, in their order.
Result<QList<FigureRule>> builtInFigureRules();
Result<QList<FigureRule>> readFigureRules(const QByteArray &json, const QString &where);

/// Of each check's rules the first that holds speaks. Checks that the catalogue does not have are left out.
QList<Evidence> evidenceFromFigures(const Catalogue &catalogue, const QList<FigureRule> &rules,
                                    const MeasuredReport &report);

} // namespace sextant
