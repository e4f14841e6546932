// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contentmarker.h"

#include <QSet>

#include <cmath>

namespace sextant {

namespace {

constexpr double tolerance = 20; ///< signs may stand out of their place a little

bool isPainting(const std::string &name)
{
    static const QSet<QByteArray> painting{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n"};
    return painting.contains(QByteArray::fromRawData(name.data(), qsizetype(name.size())));
}

} // namespace

const char *tagOf(PageNode::Role role)
{
    static constexpr const char *tags[] = {"Document", "Sect", "H1", "H2", "P",      "L",   "LI",   "Lbl", "LBody",
                                           "Table",    "TR",   "TH", "TD", "Figure", "TOC", "TOCI", "Link"};
    return tags[std::size_t(role)];
}

ContentMarker::ContentMarker(const PageLayout &layout, int page)
    : m_layout(layout)
    , m_marks(layout.marks(page))
{}

void ContentMarker::handleToken(const QPDFTokenizer::Token &token)
{
    switch (token.getType()) {
    case QPDFTokenizer::tt_word:
        takeOperator(token.getValue());
        break;
    case QPDFTokenizer::tt_integer:
    case QPDFTokenizer::tt_real:
        m_numbers.push_back(std::strtod(token.getValue().c_str(), nullptr));
        [[fallthrough]];
    default:
        m_held += token.getRawValue();
    }
}

void ContentMarker::handleEOF()
{
    flush();
}

void ContentMarker::takeOperator(const std::string &name)
{
    const bool wholeDrawing = name == "Do" || name == "sh";
    if (name == "BT") {
        m_inText = true;
    } else if (name == "Td" && m_inText && !m_begun && m_numbers.size() >= 2) {
        // Qt turns each text upside down where the page already is.
        begin(textAt({m_numbers[m_numbers.size() - 2], -m_numbers.back()}));
    } else if (name == "ET") {
        end();
        m_inText = false;
    } else if ((name == "m" || name == "re") && !m_inPath) {
        begin(drawing());
        m_inPath = true;
    } else if (wholeDrawing) {
        begin(drawing());
    }
    m_held += name;
    flush();
    if (wholeDrawing || (m_inPath && isPainting(name))) {
        end();
        m_inPath = false;
    }
}

void ContentMarker::flush()
{
    write(m_held);
    m_held.clear();
    m_numbers.clear();
}

void ContentMarker::begin(int node)
{
    m_begun = true;
    if (node < 0) {
        write("\n/Artifact BMC\n");
        return;
    }
    write(QByteArray("\n/%1 <</MCID %2>> BDC\n")
              .replace("%1", tagOf(m_layout.nodes()[node].role))
              .replace("%2", QByteArray::number(m_pieces.size()))
              .toStdString());
    m_pieces << node;
}

void ContentMarker::end()
{
    if (m_begun)
        write("\nEMC\n");
    m_begun = false;
}

/// Texts are painted in the order of the marks, one or more lines of each. A text that is in no place of its own (the
/// watermark) is an ornament.
int ContentMarker::textAt(const QPointF &point)
{
    qsizetype best = -1;
    double nearest = 0;
    for (qsizetype i = std::max<qsizetype>(0, m_at); i < m_marks.size(); ++i) {
        const PageMark &mark = m_marks[i];
        if (mark.kind != PageMark::Kind::Text || point.y() < mark.place.top() || point.y() > mark.place.bottom())
            continue;
        // A word too long for its room may begin before it.
        const double away = std::max({0.0, mark.place.left() - point.x(), point.x() - mark.place.right()});
        if (best < 0 || away < nearest) {
            best = i;
            nearest = away;
        }
        if (away <= tolerance)
            break;
    }
    if (best < 0)
        return -1;
    m_at = best;
    return m_marks[best].node;
}

/// Drawings between two texts are one figure or ornaments, never both.
int ContentMarker::drawing() const
{
    for (qsizetype i = m_at + 1; i < m_marks.size() && m_marks[i].kind != PageMark::Kind::Text; ++i)
        if (m_marks[i].node >= 0)
            return m_marks[i].node;
    return -1;
}

} // namespace sextant
