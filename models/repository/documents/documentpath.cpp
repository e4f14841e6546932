// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/documentpath.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

Result<DocumentPath> DocumentPath::parse(const QString &text)
{
    DocumentPath path;
    if (text == u"."_s)
        return path;
    static const QRegularExpression form(uR"re((?:"([^"]{1,200})"|(\*)|([^\s."*]{1,200}))(\.|$))re"_s);
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match =
            form.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const bool more = match.hasMatch() && !match.captured(4).isEmpty();
        if (!match.hasMatch() || (more && match.capturedEnd() == text.size()) || path.m_steps.size() >= 20)
            break;
        Step step;
        step.all = !match.captured(2).isEmpty();
        step.key = QString(match.captured(1) + match.captured(3)).toStdString();
        bool isNumber = false;
        const int number = match.captured(3).toInt(&isNumber);
        step.index = isNumber && number >= 0 ? number : -1;
        path.m_steps.push_back(std::move(step));
        at = match.capturedEnd();
    }
    if (at < text.size() || path.m_steps.empty())
        return inputError(
            QCoreApplication::translate("Documents", "“%1” is no path into a document.").arg(text.left(200)));
    return path;
}

void DocumentPath::walk(const DocumentNode &from, int line, int &budget, const Visit &visit) const
{
    walkFrom(0, from, line, budget, visit);
}

bool DocumentPath::walkFrom(std::size_t step, const DocumentNode &node, int line, int &budget, const Visit &visit) const
{
    if (--budget < 0)
        return false;
    if (step == m_steps.size())
        return visit(line, node);
    const Step &here = m_steps[step];
    if (node.kind == DocumentNode::Kind::List) {
        for (std::size_t i = 0; i < node.entries.size(); ++i)
            if (here.all || int(i) == here.index)
                if (!walkFrom(step + 1, *node.entries[i].value, node.entries[i].line, budget, visit))
                    return false;
        return true;
    }
    bool found = false;
    for (const DocumentEntry &entry : node.entries) {
        if (--budget < 0)
            return false;
        if ((here.all && entry.key == "<<") || (!here.all && entry.key != here.key))
            continue;
        found = true;
        if (!walkFrom(step + 1, *entry.value, entry.line, budget, visit))
            return false;
    }
    if (found || here.all)
        return true;
    // What a mapping merges in is its own unless it says otherwise.
    const DocumentEntry *merged = node.entry(here.key);
    return !merged || walkFrom(step + 1, *merged->value, merged->line, budget, visit);
}

} // namespace sextant
