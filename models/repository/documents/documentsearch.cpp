// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/documentsearch.h"

#include "base/masking.h"
#include "repository/documents/documentkinds.h"
#include "repository/documents/documentquestion.h"
#include "repository/globs.h"
#include "repository/manifests/manifesttext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int stepsPerFile = 200'000;
/// With more than one in so many documents broken, "not found" would say more than was seen.
constexpr int leastReadable = 20;

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Documents", text, nullptr, count);
}

struct Question
{
    const DocumentKind *kind = nullptr;
    bool bound = false; ///< to some files
    std::vector<DocumentQuestion> where;
    std::vector<DocumentPath> each;
    std::vector<DocumentQuestion> which;
    std::vector<DocumentQuestion> has;
    bool every = false;
};

std::string_view lineOfText(std::string_view text, int number)
{
    std::size_t from = 0;
    for (int line = 1; line < number && from < text.size(); ++line)
        from = std::min(text.find('\n', from), text.size() - 1) + 1;
    return text.substr(from, text.find('\n', from) - from);
}

Place placeAt(std::string_view content, std::string_view path, int line)
{
    const QString text = fromBytes(lineOfText(content, line).substr(0, 4000)).trimmed();
    QString clean;
    for (const QChar c : text)
        clean += c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ? QChar(u' ') : c;
    return {fromBytes(path), line, {}, maskSecretsIn(clean).left(Place::longestExcerpt)};
}

void addPlaces(QList<Place> &to, const QList<Place> &from, const QString &commit)
{
    for (Place place : from) {
        if (to.size() >= Fact::placesKept)
            return;
        if (!commit.isEmpty())
            place.commit = commit;
        to.append(place);
    }
}

/// Asks one set about one file.
class Asking
{
public:
    Asking(const Question &question, std::string_view content, std::string_view path)
        : m_question(question)
        , m_content(content)
        , m_path(path)
    {}

    DocumentHits askAllOf(const Documents &documents)
    {
        m_hits.files = 1;
        for (const DocumentPointer &document : documents) {
            if (m_question.kind->isOne && !m_question.kind->isOne(*document))
                continue;
            if (!askAll(m_question.where, *document, document->line, m_budget).holds)
                continue;
            const auto thing = [this](int line, const DocumentNode &node) {
                ask(line, node);
                return m_budget > 0;
            };
            for (const DocumentPath &path : m_question.each)
                path.walk(*document, std::max(1, document->line), m_budget, thing);
            if (m_question.each.empty())
                ask(std::max(1, document->line), *document);
        }
        // Half an answer would pass for a whole one.
        if (m_budget <= 0)
            m_hits = {0, 1, 0, 0, {}, {}};
        return std::move(m_hits);
    }

private:
    void ask(int line, const DocumentNode &thing)
    {
        if (!askAll(m_question.which, thing, line, m_budget).holds)
            return;
        ++m_hits.things;
        const auto answer = askAll(m_question.has, thing, line, m_budget);
        m_hits.having += answer.holds ? 1 : 0;
        QList<Place> &places = answer.holds ? m_hits.places : m_hits.placesWithout;
        if (places.size() < Fact::placesKept)
            places.append(placeAt(m_content, m_path, answer.line));
    }

    const Question &m_question;
    std::string_view m_content;
    std::string_view m_path;
    DocumentHits m_hits;
    int m_budget = stepsPerFile;
};

Fact factOf(const QString &name, const DocumentHits &hits, bool every)
{
    Fact fact;
    fact.id = u"doc:"_s + name;
    const bool found = hits.having > 0 && (!every || (hits.having == hits.things && hits.broken == 0));
    if (found) {
        fact.outcome = Fact::Outcome::Found;
        fact.count = hits.having;
        fact.places = hits.places;
        fact.note = say("%1 of %2 have it.").arg(hits.having).arg(hits.things);
    } else if (hits.things == 0) {
        fact.note = hits.broken > 0 ? QCoreApplication::translate("Documents", "%n document(s) could not be read.",
                                                                  nullptr, hits.broken)
                                    : say("There is no document that this could stand in.");
    } else if (hits.broken * leastReadable > hits.files + hits.broken && hits.having == hits.things) {
        fact.note = QCoreApplication::translate("Documents", "%n document(s) could not be read.", nullptr, hits.broken);
    } else if (!every && hits.broken * leastReadable > hits.files + hits.broken) {
        fact.note = QCoreApplication::translate("Documents", "%n document(s) could not be read.", nullptr, hits.broken);
    } else {
        fact.outcome = Fact::Outcome::NotFound;
        fact.count = hits.things - hits.having;
        fact.places = hits.placesWithout;
        fact.note = say("%1 of %2 have it.").arg(hits.having).arg(hits.things);
    }
    return fact;
}

} // namespace

void DocumentHits::add(const DocumentHits &other, const QString &commit)
{
    files += other.files;
    broken += other.broken;
    things += other.things;
    having += other.having;
    addPlaces(places, other.places, commit);
    addPlaces(placesWithout, other.placesWithout, commit);
}

struct DocumentSearch::Compiled
{
    std::vector<Question> questions;
    std::optional<GlobMatcher> names; ///< a list a question, in their order
    std::optional<GlobMatcher> within;
    std::optional<GlobMatcher> outside;
};

namespace {

Result<Question> compileQuestion(const QString &name, const DocumentSet &set)
{
    Question question;
    question.kind = documentKind(set.of);
    if (!question.kind)
        return inputError(say("“%1” is no kind of document.").arg(set.of), u"doc:"_s + name);
    for (const QString &text : set.each) {
        auto path = DocumentPath::parse(text);
        if (!path)
            return path.error();
        question.each.push_back(std::move(*path));
    }
    auto where = compileQuestions(set.where);
    auto which = compileQuestions(set.which);
    auto has = compileQuestions(set.has);
    for (const auto *part : {&where, &which, &has})
        if (!*part)
            return part->error();
    question.where = std::move(*where);
    question.which = std::move(*which);
    question.has = std::move(*has);
    question.every = set.every;
    question.bound = !set.within.isEmpty() || !set.outside.isEmpty();
    return question;
}

} // namespace

Result<DocumentSearch> DocumentSearch::compile(const QMap<QString, DocumentSet> &sets)
{
    DocumentSearch search;
    const auto compiled = std::make_shared<Compiled>();
    std::vector<QStringList> names;
    std::vector<QStringList> within;
    std::vector<QStringList> outside;
    for (auto set = sets.begin(); set != sets.end(); ++set) {
        auto question = compileQuestion(set.key(), *set);
        if (!question)
            return question.error();
        const QStringList globs = question->kind->globList();
        names.push_back(globs.isEmpty() ? set->within : globs);
        within.push_back(set->within.isEmpty() ? QStringList{u"**"_s} : set->within);
        outside.push_back(set->outside);
        compiled->questions.push_back(std::move(*question));
        search.m_names << set.key();
    }
    const auto put = [](const std::vector<QStringList> &lists, std::optional<GlobMatcher> &to) -> Status {
        auto matcher = GlobMatcher::compile(lists);
        if (!matcher)
            return matcher.error();
        to = std::move(*matcher);
        return done();
    };
    for (const Status &compiledOne :
         {put(names, compiled->names), put(within, compiled->within), put(outside, compiled->outside)})
        if (!compiledOne)
            return compiledOne.error();
    search.m_compiled = compiled;
    return search;
}

std::shared_ptr<const DocumentReading> DocumentSearch::read(std::string_view content, std::string_view path,
                                                            std::string_view name, const PathTraits &traits) const
{
    if (!m_compiled || traits.isOthersWork() || traits.test || traits.sample || traits.instructions)
        return nullptr;
    std::shared_ptr<DocumentReading> reading;
    // Most kinds share a format, so a file is read once.
    std::map<DocumentFormat, Result<Documents>> known;
    for (const int number : m_compiled->names->match(name)) {
        const Question &question = m_compiled->questions[std::size_t(number)];
        if ((traits.documentation && !question.kind->inDocumentation) ||
            (question.kind->mayBe && !question.kind->mayBe(content, path)) || path.ends_with(".dockerignore"))
            continue;
        const auto holds = [number, name](const GlobMatcher &matcher) {
            return std::ranges::binary_search(matcher.match(name), number);
        };
        if (question.bound && (!holds(*m_compiled->within) || holds(*m_compiled->outside)))
            continue;
        if (!reading)
            reading = std::make_shared<DocumentReading>();
        const DocumentFormat format = question.kind->formatOf(path);
        auto documents = known.find(format);
        if (documents == known.end())
            documents = known.emplace(format, readDocuments(format, content)).first;
        if (documents->second) {
            reading->hits.emplace_back(number, Asking(question, content, path).askAllOf(*documents->second));
        } else {
            reading->hits.emplace_back(number, DocumentHits{0, 1, 0, 0, {}, {}});
            reading->unreadable = content.find("{{") != std::string_view::npos
                                      ? say("It is a template that only becomes a document when it is filled in.")
                                      : documents->second.error().what.left(200);
        }
    }
    return reading;
}

QList<Fact> DocumentSearch::facts(const std::map<int, DocumentHits> &hits) const
{
    QList<Fact> facts;
    for (int number = 0; number < m_names.size(); ++number) {
        const auto known = hits.find(number);
        facts << factOf(m_names[number], known == hits.end() ? DocumentHits() : known->second,
                        m_compiled->questions[std::size_t(number)].every);
    }
    return facts;
}

} // namespace sextant
