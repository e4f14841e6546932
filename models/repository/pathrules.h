// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace sextant {

/// What kind of text a file holds: decides which patterns are looked for in it.
enum class ContentKind : quint8 { None, Code, Config, Sql, Docs };

struct SourceLanguage
{
    const char *name;
    ContentKind kind;
    bool isSource; ///< its lines count as lines of code
};

/// By file name and extension; null when nobody knows it.
const SourceLanguage *languageOf(std::string_view path);

/// What a path says about a file. Later stages add what its content says.
struct PathTraits
{
    bool vendored = false;
    bool generated = false;
    bool minified = false;
    bool test = false;
    bool documentation = false;
    bool sample = false;       ///< settings to copy and fill in, such as .env.example
    bool translation = false;  ///< texts of one language: words about the product, not the product
    bool instructions = false; ///< for a coding assistant: how to write code, not what the product does

    bool isOthersWork() const { return vendored || generated || minified; }
};

PathTraits traitsOf(std::string_view path);
/// Tells from the first lines whether a program wrote this file.
bool looksGenerated(std::string_view head);
/// Very long lines are not written by people.
bool looksMinified(std::string_view content);
/// CI, infrastructure, migrations: work on the quality of the product rather than on features.
bool isQualityWork(std::string_view path);

} // namespace sextant
