// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;

namespace sextant {

/// Every check with its weight, which can be changed in the table, and the published one beside it.
class CheckWeights : public QWidget
{
    Q_OBJECT

public:
    explicit CheckWeights(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// By check, where they are not the published ones.
    void setWeights(const QMap<QString, double> &weights);
    QMap<QString, double> weights() const;

Q_SIGNALS:
    void changed();

private:
    void fill(const Catalogue &catalogue);
    void filter(const QString &words);

    QMap<QString, double> m_elsewhere; ///< of checks that this catalogue does not have
    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace sextant
