// SPDX-License-Identifier: GPL-3.0-or-later
// HashiCorp's language is read as far as its blocks and the text of its values go; expressions are not computed.
#include "repository/documents/treebuilder.h"
#include "repository/manifests/manifesttext.h"

namespace sextant {

namespace {

constexpr std::size_t longestTerraformValue = 4000;

bool isWord(char c)
{
    return isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.';
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {}

    Result<DocumentPointer> read()
    {
        m_fits = m_builder.open(DocumentNode::Kind::Map, 1);
        // Blocks that are open: how many mappings each began, one a label.
        std::vector<int> open;
        while (m_fits) {
            skipGaps(true);
            if (m_at >= m_text.size())
                break;
            if (m_text[m_at] == '}') {
                if (open.empty())
                    return documentBroken(m_line);
                ++m_at;
                for (int i = 0; i < open.back(); ++i)
                    m_fits = m_fits && m_builder.close();
                open.pop_back();
                continue;
            }
            const int line = m_line;
            std::vector<std::string> names = readNames();
            if (names.empty() || m_at >= m_text.size())
                return documentBroken(line);
            if (m_text[m_at] == '{') {
                ++m_at;
                for (const std::string &name : names) {
                    m_builder.key(name, line);
                    m_fits = m_fits && m_builder.open(DocumentNode::Kind::Map, line);
                }
                open.push_back(int(names.size()));
            } else if (m_text[m_at] == '=' && names.size() == 1) {
                ++m_at;
                m_builder.key(names.front(), line);
                const std::string value = readValue();
                m_fits = m_fits && m_builder.scalar(value, line);
            } else {
                return documentBroken(line);
            }
        }
        if (!m_fits)
            return documentTooLarge();
        if (!open.empty())
            return documentBroken(m_line);
        m_builder.close();
        return m_builder.root();
    }

private:
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void step()
    {
        m_line += m_text[m_at] == '\n' ? 1 : 0;
        ++m_at;
    }

    /// Blanks and comments; line ends as well where a new line begins nothing new.
    void skipGaps(bool lines)
    {
        while (m_at < m_text.size()) {
            const char c = peek();
            if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || (lines && (c == '\n' || c == ','))) {
                step();
            } else if (c == '#' || (c == '/' && peek(1) == '/')) {
                while (m_at < m_text.size() && peek() != '\n')
                    ++m_at;
            } else if (c == '/' && peek(1) == '*') {
                m_at += 2;
                while (m_at < m_text.size() && !(peek() == '*' && peek(1) == '/'))
                    step();
                m_at = std::min(m_at + 2, m_text.size());
            } else {
                return;
            }
        }
    }

    std::string readString()
    {
        const std::size_t from = ++m_at;
        while (m_at < m_text.size() && peek() != '"' && peek() != '\n')
            m_at += peek() == '\\' ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        const std::string text(m_text.substr(from, m_at - from));
        m_at += peek() == '"' ? 1 : 0;
        return text;
    }

    std::vector<std::string> readNames()
    {
        std::vector<std::string> names;
        while (m_at < m_text.size()) {
            skipGaps(false);
            if (peek() == '"') {
                names.push_back(readString());
            } else if (m_at < m_text.size() && isWord(peek())) {
                const std::size_t from = m_at;
                while (m_at < m_text.size() && isWord(peek()))
                    ++m_at;
                names.emplace_back(m_text.substr(from, m_at - from));
            } else {
                break;
            }
        }
        return names;
    }

    void skipHereDocument()
    {
        m_at += 2;
        m_at += peek() == '-' ? 1 : 0;
        const std::size_t from = m_at;
        while (m_at < m_text.size() && isWord(peek()))
            ++m_at;
        const std::string_view mark = m_text.substr(from, m_at - from);
        while (m_at < m_text.size()) {
            const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
            const bool last = trimmed(m_text.substr(m_at, end - m_at)) == mark;
            m_at = end;
            if (last)
                return;
            if (m_at < m_text.size())
                step();
        }
    }

    /// To the end of the line, and further while brackets are open.
    std::string readValue()
    {
        skipGaps(false);
        const std::size_t from = m_at;
        int brackets = 0;
        while (m_at < m_text.size()) {
            const char c = peek();
            if (c == '"') {
                readString();
            } else if (c == '<' && peek(1) == '<') {
                skipHereDocument();
            } else if (c == '#' || (c == '/' && (peek(1) == '/' || peek(1) == '*'))) {
                if (brackets == 0)
                    break;
                skipGaps(false);
            } else if (brackets == 0 && (c == '\n' || c == '}')) {
                break;
            } else {
                brackets += c == '[' || c == '{' || c == '(' ? 1 : 0;
                brackets -= c == ']' || c == '}' || c == ')' ? 1 : 0;
                step();
            }
        }
        std::string_view value = trimmed(m_text.substr(from, m_at - from)).substr(0, longestTerraformValue);
        if (value.size() >= 2 && value.front() == '"' && value.find('"', 1) == value.size() - 1)
            value = value.substr(1, value.size() - 2);
        return std::string(value);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_fits = true;
    TreeBuilder m_builder;
};

} // namespace

Result<DocumentPointer> readTerraform(std::string_view text)
{
    return Reader(text).read();
}

} // namespace sextant
