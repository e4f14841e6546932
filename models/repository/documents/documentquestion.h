// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/documentset.h"
#include "repository/documents/documentpath.h"

#include <memory>
#include <optional>

namespace re2 {
class RE2;
}

namespace sextant {

/// One condition with its paths and its pattern ready.
class DocumentQuestion
{
public:
    static Result<DocumentQuestion> compile(const DocumentCondition &condition);

    struct Answer
    {
        bool holds = false;
        int line = 0; ///< of the value that decided; 0 where there is none
    };
    Answer ask(const DocumentNode &thing, int line, int &budget) const;

private:
    bool holdsFor(const DocumentNode &value) const;

    std::vector<DocumentPath> m_paths;
    DocumentCondition m_condition;
    std::shared_ptr<const re2::RE2> m_pattern;
};

Result<std::vector<DocumentQuestion>> compileQuestions(const QList<DocumentCondition> &conditions);
/// All of them; the line is that of the value that the last one rests on.
DocumentQuestion::Answer askAll(const std::vector<DocumentQuestion> &questions, const DocumentNode &thing, int line,
                                int &budget);

} // namespace sextant
