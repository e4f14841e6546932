// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/treebuilder.h"

#include <nlohmann/json.hpp>

namespace sextant {

namespace {

struct Progress
{
    int line = 1;
    bool atLineEnd = false; ///< the last byte that was read ended a line
};

/// Hands out the bytes and counts the lines that were read: nlohmann's parser tells no lines.
class CountingBytes
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingBytes(const char *at, Progress *progress)
        : m_at(at)
        , m_progress(progress)
    {}
    reference operator*() const { return *m_at; }
    CountingBytes &operator++()
    {
        m_progress->atLineEnd = *m_at == '\n';
        m_progress->line += m_progress->atLineEnd ? 1 : 0;
        ++m_at;
        return *this;
    }
    CountingBytes operator++(int)
    {
        CountingBytes before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingBytes &other) const { return m_at == other.m_at; }
    bool operator!=(const CountingBytes &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    Progress *m_progress;
};

/// The parser keeps its own list of what is open and never recurses; the builder keeps the bounds.
class Events : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Events(const Progress &progress)
        : m_progress(progress)
    {}

    bool null() override { return text("null"); }
    bool boolean(bool value) override { return text(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return number(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(std::to_string(value)); }
    bool number_float(number_float_t, const string_t &written) override { return number(written); }
    bool string(string_t &value) override { return text(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return kept(m_builder.open(DocumentNode::Kind::Map, m_progress.line)); }
    bool start_array(std::size_t) override { return kept(m_builder.open(DocumentNode::Kind::List, m_progress.line)); }
    bool end_object() override { return kept(m_builder.closeUnique()); }
    bool end_array() override { return kept(m_builder.close()); }
    bool key(string_t &name) override
    {
        m_builder.key(std::move(name), m_progress.line);
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &) override { return false; }

    DocumentPointer root() const { return m_builder.root(); }
    bool isTooLarge() const { return m_tooLarge; }

private:
    bool text(std::string value) { return kept(m_builder.scalar(std::move(value), m_progress.line)); }
    /// It ends with the byte after it, which may be the end of the line.
    bool number(std::string value)
    {
        return kept(m_builder.scalar(std::move(value), m_progress.line - (m_progress.atLineEnd ? 1 : 0)));
    }
    bool kept(bool fits)
    {
        m_tooLarge = m_tooLarge || !fits;
        return fits;
    }

    const Progress &m_progress;
    TreeBuilder m_builder;
    bool m_tooLarge = false;
};

} // namespace

Result<DocumentPointer> readJsonDocument(std::string_view text)
{
    Progress progress;
    Events events(progress);
    const CountingBytes begin(text.data(), &progress);
    const CountingBytes end(text.data() + text.size(), &progress);
    // Settings for people often hold comments.
    const bool whole = nlohmann::json::sax_parse(begin, end, &events, nlohmann::json::input_format_t::json, true, true);
    if (events.isTooLarge())
        return documentTooLarge();
    if (!whole || !events.root())
        return documentBroken(progress.line);
    return events.root();
}

} // namespace sextant
