// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/redaction.h"

#include "base/masking.h"

#include <QRegularExpression>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype leastNamePart = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

/// Replaces names in texts, each by a stand-in of its own.
class Masker
{
public:
    Masker(const QList<SensitiveName> &names, const Redaction &redaction)
        : m_redaction(redaction)
    {
        for (const SensitiveName &name : names)
            if (hides(name.kind))
                add(name);
        compile();
    }

    bool hides(TextKind kind) const
    {
        return (kind == TextKind::Person && m_redaction.people) || (kind == TextKind::Path && m_redaction.paths) ||
               (kind == TextKind::Repository && m_redaction.repositories);
    }

    /// A cell that is nothing but such a name.
    QString standIn(const QString &text, TextKind kind)
    {
        if (text.trimmed().isEmpty())
            return text;
        const QString key = text.toCaseFolded();
        if (const auto known = m_standIns.constFind(key); known != m_standIns.cend())
            return *known;
        const QString made = next(kind);
        m_standIns.insert(key, made);
        return made;
    }

    /// Running text: known names, and whatever looks like an address or a path.
    QString masked(const QString &text)
    {
        QString out = maskSecretsIn(text);
        if (m_redaction.people)
            replaceAll(out, m_addresses, TextKind::Person);
        if (m_words.isValid() && !m_words.pattern().isEmpty())
            replaceAll(out, m_words, TextKind::Person);
        if (m_redaction.paths)
            replaceAll(out, m_paths, TextKind::Path);
        return out;
    }

private:
    void add(const SensitiveName &name)
    {
        const QString made = standIn(name.text, name.kind);
        m_known << name.text;
        if (name.kind == TextKind::Person)
            for (const QString &part : name.text.split(m_gaps, Qt::SkipEmptyParts))
                if (part.size() >= leastNamePart && !m_standIns.contains(part.toCaseFolded())) {
                    m_standIns.insert(part.toCaseFolded(), made);
                    m_known << part;
                }
        if (name.kind == TextKind::Path)
            if (const QString base = name.text.section(u'/', -1); base != name.text && base.contains(u'.')) {
                if (!m_standIns.contains(base.toCaseFolded())) {
                    m_standIns.insert(base.toCaseFolded(), made);
                    m_known << base;
                }
            }
    }

    /// The longest first, so that no name is left standing in part.
    void compile()
    {
        std::ranges::sort(m_known, [](const QString &a, const QString &b) { return a.size() > b.size(); });
        QStringList escaped;
        for (const QString &word : std::as_const(m_known))
            escaped << QRegularExpression::escape(word);
        if (!escaped.isEmpty())
            m_words = QRegularExpression(u"(?<![\\w])(?:%1)(?![\\w])"_s.arg(escaped.join(u'|')),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    }

    void replaceAll(QString &text, const QRegularExpression &pattern, TextKind kind)
    {
        qsizetype from = 0;
        QString out;
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            out += QStringView(text).mid(from, match.capturedStart() - from) % standIn(match.captured(), kind);
            from = match.capturedEnd();
        }
        if (from > 0)
            text = out + text.mid(from);
    }

    QString next(TextKind kind)
    {
        switch (kind) {
        case TextKind::Repository:
            return Text::tr("Repository %1").arg(++m_repositories);
        case TextKind::Path:
            return Text::tr("File %1").arg(++m_files);
        default:
            return Text::tr("Person %1").arg(++m_people);
        }
    }

    Redaction m_redaction;
    QHash<QString, QString> m_standIns; ///< by the case-folded name
    QStringList m_known;
    QRegularExpression m_words{QString()};
    const QRegularExpression m_gaps{u"[\\s,.;@<>()]+"_s};
    const QRegularExpression m_addresses{u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s};
    const QRegularExpression m_paths{u"(?:[A-Za-z]:)?[\\w.@~+-]*(?:[/\\\\][\\w.@~+\\-\\[\\]]+)+/?"_s};
    int m_people = 0;
    int m_files = 0;
    int m_repositories = 0;
};

class Redactor
{
public:
    Redactor(const QList<SensitiveName> &names, const Redaction &redaction)
        : m_masker(names, redaction)
        , m_redaction(redaction)
    {}

    void operator()(ReportParagraph &paragraph) { mask(paragraph.text); }
    void operator()(ReportList &list)
    {
        for (QString &item : list.items)
            mask(item);
    }
    void operator()(ReportScores &scores)
    {
        for (ReportScore &score : scores.scores)
            mask(score.note);
    }
    void operator()(ReportTable &table)
    {
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
                const TextKind kind = table.columns.value(column).kind;
                QString &cell = table.rows[row][column];
                if (kind == TextKind::FindingText && withholds(table.severities.value(row, Severity::Unrated)))
                    cell = Text::tr("Text withheld");
                else if (m_masker.hides(kind))
                    cell = m_masker.standIn(cell, kind);
                else
                    mask(cell);
            }
    }
    void mask(QString &text)
    {
        if (!text.isEmpty())
            text = m_masker.masked(text);
    }

    void mask(ReportGap &check)
    {
        mask(check.title);
        mask(check.why);
        for (Place &place : check.places) {
            place.excerpt.clear();
            if (!m_redaction.paths)
                continue;
            place.path = m_masker.standIn(place.path, TextKind::Path);
            place.line = 0;
        }
    }

private:
    /// What nobody rated may be as grave as anything.
    bool withholds(Severity severity) const
    {
        return m_redaction.findingsFrom && (severity == Severity::Unrated || severity <= *m_redaction.findingsFrom);
    }

    Masker m_masker;
    Redaction m_redaction;
};

QStringList hiddenBy(const Redaction &redaction)
{
    QStringList lines{Text::tr("Secrets are masked.")};
    if (redaction.people)
        lines << Text::tr("Names of people are replaced by numbers.");
    if (redaction.paths)
        lines << Text::tr("Paths of files are replaced by numbers.");
    if (redaction.repositories)
        lines << Text::tr("Names and addresses of repositories are replaced by numbers.");
    if (redaction.findingsFrom)
        lines << Text::tr("Texts of findings are withheld from severity %1 up, and of those not rated.")
                     .arg(labelOf(*redaction.findingsFrom));
    return lines;
}

} // namespace

Result<Redaction> redactionOf(const QString &words)
{
    Redaction redaction{false, false, false, std::nullopt};
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const QString name = word.trimmed();
        if (name == "all"_L1)
            redaction = {true, true, true, Severity::Info};
        else if (name == "people"_L1)
            redaction.people = true;
        else if (name == "paths"_L1)
            redaction.paths = true;
        else if (name == "repositories"_L1)
            redaction.repositories = true;
        else if (name.startsWith("findings="_L1) && fromId<Severity>(name.mid(9)))
            redaction.findingsFrom = fromId<Severity>(name.mid(9));
        else if (name != "none"_L1)
            return usageError(Text::tr("“%1” cannot be left out.").arg(name), {},
                              Text::tr("Known are people, paths, repositories, findings=SEVERITY, all and none."));
    }
    return redaction;
}

QString wordsOf(const Redaction &redaction)
{
    QStringList words;
    if (redaction.people)
        words << u"people"_s;
    if (redaction.paths)
        words << u"paths"_s;
    if (redaction.repositories)
        words << u"repositories"_s;
    if (redaction.findingsFrom)
        words << u"findings="_s + idOf(*redaction.findingsFrom);
    return words.isEmpty() ? u"none"_s : words.join(u',');
}

ReportDocument redacted(ReportDocument document, const Redaction &redaction)
{
    Redactor redactor(document.names, redaction);
    redactor.mask(document.control.title);
    redactor.mask(document.project);
    for (QString *text : {&document.headline, &document.summary.reason, &document.summary.known})
        redactor.mask(*text);
    for (ReportSection &section : document.sections) {
        redactor.mask(section.title);
        redactor.mask(section.message);
        for (ReportBlock &block : section.blocks)
            std::visit(redactor, block);
    }
    for (QList<ReportGap> *checks : {&document.gaps, &document.met})
        for (ReportGap &check : *checks)
            redactor.mask(check);
    document.names.clear();
    document.hidden = hiddenBy(redaction);
    return document;
}

} // namespace sextant
