// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingsearch.h"

#include <QScrollArea>

class QVBoxLayout;

namespace sextant {

class FacetSection;

/// What the list can be narrowed to, with how many findings each way would leave. Ticking one narrows; ticking several
/// of a kind shows all of those.
class FacetPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    void setFacets(const FindingFacets &facets, const FindingCriteria &criteria,
                   const QHash<QString, QString> &checkTitles);
    /// Something that scrolls with the facets, below all of them.
    void addBelow(QWidget *widget);

Q_SIGNALS:
    void criteriaChanged(const FindingCriteria &criteria); ///< by the user

private:
    FacetSection *add(const QString &title,
                      const std::function<void(FindingCriteria &, const QString &, bool)> &change);

    FindingCriteria m_criteria;
    QVBoxLayout *m_column;
    FacetSection *m_states, *m_decisions, *m_tools, *m_classes, *m_due, *m_since, *m_exploits, *m_checks, *m_folders,
        *m_packages;
};

} // namespace sextant
