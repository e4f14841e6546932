// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: libqpdf's headers are large.
#pragma once

#include "reports/pagelayout.h"

#define POINTERHOLDER_TRANSITION 4 // only std::shared_ptr; without a choice the header warns
#include <qpdf/QPDFObjectHandle.hh>

namespace sextant {

/// "H2": the type of a node as PDF names it.
const char *tagOf(PageNode::Role role);

/// Puts every text and drawing of a page that Qt wrote between marks that say what of the layout it is, or that it is
/// an ornament. Nothing that is painted changes.
class ContentMarker : public QPDFObjectHandle::TokenFilter
{
public:
    ContentMarker(const PageLayout &layout, int page);

    void handleToken(const QPDFTokenizer::Token &token) override;
    void handleEOF() override;

    /// The node of each marked piece, by its number on the page.
    const QList<int> &pieces() const { return m_pieces; }

private:
    void takeOperator(const std::string &name);
    void flush();
    void begin(int node);
    void end();
    int textAt(const QPointF &point);
    int drawing() const;

    const PageLayout &m_layout;
    const QList<PageMark> &m_marks;
    QList<int> m_pieces;
    std::string m_held; ///< what the next operator works on
    std::vector<double> m_numbers;
    qsizetype m_at = -1; ///< the last text that was found
    bool m_inText = false;
    bool m_inPath = false;
    bool m_begun = false;
};

} // namespace sextant
