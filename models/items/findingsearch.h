// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "items/findingcriteria.h"
#include "storage/findingcolumns.h"
#include "storage/findingmarks.h"

namespace sextant {

/// One value that a list can be narrowed to, and how many findings it would have, all else staying as it is.
struct FacetCount
{
    QString id;
    QString label;
    qint64 count = 0;

    bool operator==(const FacetCount &) const = default;
};

struct FindingFacets
{
    QList<FacetCount> severities, classes, states, decisions, exploits; ///< every value, in order
    QList<FacetCount> tools, checks, folders, packages;                 ///< the most frequent first, and what is chosen
    qint64 overdue = 0;

    static constexpr qsizetype mostListed = 12;
};

/// A head above findings that are alike.
struct FindingGroupHead
{
    QString id; ///< the rule, file, folder, package, tool or kind
    Severity worst = Severity::Unrated;
    qint64 count = 0;
};

/// What a search found: places in the columns, and heads between them where the list is grouped.
struct FindingRows
{
    static constexpr quint32 headBit = 0x80000000u;

    std::vector<quint32> found;    ///< in order; without heads
    std::vector<quint32> rows;     ///< what the list shows: with heads, without what is folded
    QList<FindingGroupHead> heads; ///< a row with headBit names one of these
    FindingFacets facets;
};

struct FindingSearch
{
    FindingCriteria criteria;
    FindingSort sort = FindingSort::Severity;
    bool descending = false;
    FindingGrouping grouping = FindingGrouping::None;
    QSet<QString> unfolded; ///< heads whose findings show
    QDate today;
    std::optional<FindingMarks> withWords; ///< those that have the words; none: no words are asked for
};

/// Which checks of a catalogue the findings of a kind and a set of weaknesses speak about.
class FindingChecks
{
public:
    FindingChecks() = default;
    FindingChecks(const Catalogue &catalogue, const QList<QList<int>> &cweSets);

    const QStringList &ids() const { return m_ids; }
    /// Places in ids().
    const std::vector<quint16> &of(quint8 findingClass, quint16 cweSet) const;
    static QStringList of(const Catalogue &catalogue, const Finding &finding);

private:
    QStringList m_ids;
    std::vector<std::vector<quint16>> m_checks; ///< by set of weaknesses, then by class
};

/// Pure. Every finding is looked at once, whatever is asked; an outdated search stops by its ticket.
Result<FindingRows> searchFindings(const FindingColumns &columns, const FindingChecks &checks,
                                   const FindingSearch &search, const Ticket &ticket);

FindingState stateOf(const FindingColumns &columns, std::size_t at);

} // namespace sextant
