// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/redaction.h"

#include "base/masking.h"

#include <QRegularExpression>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype leastNamePart = 3;

struct RedactionText
{
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

/// What a document holds, each kind in its own way.
class BlockRedactor
{
public:
    BlockRedactor(Redactor &redactor, const Redaction &redaction)
        : m_redactor(redactor)
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
                cell = kind == TextKind::FindingText
                           ? m_redactor.findingText(cell, table.severities.value(row, Severity::Unrated))
                           : m_redactor.name(cell, kind);
            }
    }
    void mask(QString &text) { text = m_redactor.text(text); }
    void mask(ReportGap &check)
    {
        mask(check.title);
        mask(check.why);
        for (Place &place : check.places) {
            place.excerpt.clear();
            if (!m_redaction.paths)
                continue;
            place.path = m_redactor.name(place.path, TextKind::Path);
            place.line = 0;
        }
    }

private:
    Redactor &m_redactor;
    Redaction m_redaction;
};

} // namespace

/// Replaces names in texts, each by a stand-in of its own.
class Redactor::Masker
{
public:
    Masker(const QList<SensitiveName> &names, const Redaction &redaction, const QSet<QString> &everyday)
        : m_redaction(redaction)
        , m_everyday(everyday)
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

    bool leftEverydayWords() const { return m_leftEverydayWords; }

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
        know(name.text, name.kind);
        if (name.kind == TextKind::Person)
            for (const QString &part : name.text.split(m_gaps, Qt::SkipEmptyParts))
                if (part.size() >= leastNamePart && !m_standIns.contains(part.toCaseFolded())) {
                    m_standIns.insert(part.toCaseFolded(), made);
                    know(part, name.kind);
                }
        if (name.kind == TextKind::Path)
            if (const QString base = name.text.section(u'/', -1); base != name.text && base.contains(u'.')) {
                if (!m_standIns.contains(base.toCaseFolded())) {
                    m_standIns.insert(base.toCaseFolded(), made);
                    know(base, name.kind);
                }
            }
    }

    /// What people are called only as the name writes it where it is an everyday word, and not at all where it is
    /// written small. A repository or file is called so on purpose, so its name goes everywhere.
    void know(const QString &word, TextKind kind)
    {
        const bool everyday = kind == TextKind::Person && m_everyday.contains(word.toLower());
        if (everyday && word == word.toLower())
            m_leftEverydayWords = true;
        else
            m_known << std::pair(word, everyday);
    }

    /// The longest first, so that no name is left standing in part.
    void compile()
    {
        std::ranges::stable_sort(m_known, std::ranges::greater(), [](const auto &known) { return known.first.size(); });
        QStringList escaped;
        for (const auto &[word, exactly] : std::as_const(m_known))
            escaped << (exactly ? u"(?-i:%1)"_s : u"%1"_s).arg(QRegularExpression::escape(word));
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
            return RedactionText::tr("Repository %1").arg(++m_repositories);
        case TextKind::Path:
            return RedactionText::tr("File %1").arg(++m_files);
        default:
            return RedactionText::tr("Person %1").arg(++m_people);
        }
    }

    Redaction m_redaction;
    QHash<QString, QString> m_standIns; ///< by the case-folded name
    QSet<QString> m_everyday;
    QList<std::pair<QString, bool>> m_known; ///< and whether only as it is written
    QRegularExpression m_words{QString()};
    const QRegularExpression m_gaps{u"[\\s,.;@<>()]+"_s};
    const QRegularExpression m_addresses{u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s};
    const QRegularExpression m_paths{u"(?:[A-Za-z]:)?[\\w.@~+-]*(?:[/\\\\][\\w.@~+\\-\\[\\]]+)+/?"_s};
    bool m_leftEverydayWords = false;
    int m_people = 0;
    int m_files = 0;
    int m_repositories = 0;
};

Redactor::Redactor(const QList<SensitiveName> &names, const Redaction &redaction, const QSet<QString> &everyday)
    : m_masker(std::make_unique<Masker>(names, redaction, everyday))
    , m_redaction(redaction)
{}

Redactor::~Redactor() = default;

QString Redactor::text(const QString &text)
{
    return text.isEmpty() ? text : m_masker->masked(text);
}

QString Redactor::name(const QString &name, TextKind kind)
{
    return hides(kind) ? m_masker->standIn(name, kind) : text(name);
}

/// What nobody rated may be as grave as anything.
QString Redactor::findingText(const QString &finding, Severity severity)
{
    const bool withheld =
        m_redaction.findingsFrom && (severity == Severity::Unrated || severity <= *m_redaction.findingsFrom);
    return withheld && !finding.isEmpty() ? RedactionText::tr("Text withheld") : text(finding);
}

bool Redactor::hides(TextKind kind) const
{
    return m_masker->hides(kind);
}

ReportDocument Redactor::report(ReportDocument document)
{
    BlockRedactor blocks(*this, m_redaction);
    for (QString *text : {&document.control.title, &document.project, &document.headline, &document.summary.reason,
                          &document.summary.known})
        blocks.mask(*text);
    for (ReportSection &section : document.sections) {
        blocks.mask(section.title);
        blocks.mask(section.message);
        for (ReportBlock &block : section.blocks)
            std::visit(blocks, block);
    }
    for (QList<ReportGap> *checks : {&document.gaps, &document.met})
        for (ReportGap &check : *checks)
            blocks.mask(check);
    document.names.clear();
    document.everyday.clear();
    document.hidden = hiddenBy(m_redaction);
    if (m_masker->leftEverydayWords())
        document.hidden << RedactionText::tr(
            "Names that are everyday words too stay in sentences; wherever a person is named, a number stands.");
    return document;
}

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
            return usageError(
                RedactionText::tr("“%1” cannot be left out.").arg(name), {},
                RedactionText::tr("Known are people, paths, repositories, findings=SEVERITY, all and none."));
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

QStringList hiddenBy(const Redaction &redaction)
{
    QStringList lines{RedactionText::tr("Secrets are masked.")};
    if (redaction.people)
        lines << RedactionText::tr("Names of people are replaced by numbers.");
    if (redaction.paths)
        lines << RedactionText::tr("Paths of files are replaced by numbers.");
    if (redaction.repositories)
        lines << RedactionText::tr("Names and addresses of repositories are replaced by numbers.");
    if (redaction.findingsFrom)
        lines << RedactionText::tr("Texts of findings are withheld from severity %1 up, and of those not rated.")
                     .arg(labelOf(*redaction.findingsFrom));
    return lines;
}

ReportDocument redacted(ReportDocument document, const Redaction &redaction)
{
    const QList<SensitiveName> names = document.names;
    const QSet<QString> everyday = document.everyday;
    return Redactor(names, redaction, everyday).report(std::move(document));
}

} // namespace sextant
