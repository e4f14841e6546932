// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <memory>

namespace sextant {

/// What a report leaves out. Secrets are masked whatever is chosen.
struct Redaction
{
    bool people = true;
    bool paths = false;
    bool repositories = false;
    /// The texts of findings this grave and graver are withheld; none: all texts stay.
    std::optional<Severity> findingsFrom;

    bool operator==(const Redaction &) const = default;
};

/// "people,paths,repositories,findings=high", "all" or "none"; the error names the word that is none of them.
Result<Redaction> redactionOf(const QString &words);
QString wordsOf(const Redaction &redaction);
/// Sentences about what is left out.
QStringList hiddenBy(const Redaction &redaction);

/// Leaves out of texts what was chosen. A name gets the same stand-in wherever it stands, in reports and beside them,
/// as long as one of these does all of it.
class Redactor
{
public:
    /// everyday: words in lower case that stay in running text unless they are written as the name writes them, with
    /// a capital. Somebody's "the" or "page" would else be replaced in every sentence, and be told by that.
    Redactor(const QList<SensitiveName> &names, const Redaction &redaction, const QSet<QString> &everyday = {});
    ~Redactor();

    QString text(const QString &text);                ///< running text
    QString name(const QString &name, TextKind kind); ///< a field that is nothing but such a name
    QString findingText(const QString &text, Severity severity);
    bool hides(TextKind kind) const;
    ReportDocument report(ReportDocument document);

private:
    class Masker;
    std::unique_ptr<Masker> m_masker;
    Redaction m_redaction;
};

/// Pure. Names get the same stand-in wherever they stand; author and client stay as they were written for this report.
ReportDocument redacted(ReportDocument document, const Redaction &redaction);

} // namespace sextant
