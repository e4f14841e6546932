// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sextant {

/// What must be true of a value in a settings document.
struct DocumentCondition
{
    enum class Test : quint8 { Exists, Equals, Matches, AtLeast, AtMost };

    QStringList paths; ///< any of them: "services.*.healthcheck", "." for the thing itself
    Test test = Test::Exists;
    QString text;      ///< what it equals, or the RE2 that it matches
    double number = 0; ///< at least, at most
    bool negated = false;

    bool operator==(const DocumentCondition &) const = default;
};

/// A question to documents that have a structure: things in them, and what a thing must have.
struct DocumentSet
{
    QString title;                  ///< noun phrase: "a health check of every container"
    QString of;                     ///< kind of document: "compose", "dockerfile", "kubernetes", "yaml"
    QStringList within;             ///< globs; when given, only these files; kinds that are only a format need some
    QStringList outside;            ///< globs of files that prove nothing for this set
    QList<DocumentCondition> where; ///< of the document; one that does not meet them is not asked
    QStringList each;               ///< paths of the things that are asked; none: the document itself
    QList<DocumentCondition> which; ///< of a thing; one that does not meet them is not asked
    QList<DocumentCondition> has;   ///< what a thing must have, all of it
    bool every = false;             ///< all things of all documents, or one is enough

    bool operator==(const DocumentSet &) const = default;
};

} // namespace sextant
