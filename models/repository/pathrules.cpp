// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/pathrules.h"

#include <string>

namespace sextant {

namespace {

struct LanguageRule
{
    std::string_view extension;
    SourceLanguage language;
};

// clang-format off
constexpr LanguageRule languageRules[] = {
    {"c", {"C", ContentKind::Code, true}}, {"h", {"C", ContentKind::Code, true}},
    {"cc", {"C++", ContentKind::Code, true}}, {"cpp", {"C++", ContentKind::Code, true}}, {"cxx", {"C++", ContentKind::Code, true}},
    {"hpp", {"C++", ContentKind::Code, true}}, {"hh", {"C++", ContentKind::Code, true}},
    {"cs", {"C#", ContentKind::Code, true}}, {"fs", {"F#", ContentKind::Code, true}}, {"vb", {"Visual Basic", ContentKind::Code, true}},
    {"cshtml", {"Razor", ContentKind::Code, true}}, {"razor", {"Razor", ContentKind::Code, true}},
    {"java", {"Java", ContentKind::Code, true}}, {"kt", {"Kotlin", ContentKind::Code, true}}, {"scala", {"Scala", ContentKind::Code, true}},
    {"groovy", {"Groovy", ContentKind::Code, true}}, {"clj", {"Clojure", ContentKind::Code, true}},
    {"js", {"JavaScript", ContentKind::Code, true}}, {"mjs", {"JavaScript", ContentKind::Code, true}}, {"cjs", {"JavaScript", ContentKind::Code, true}},
    {"jsx", {"JavaScript", ContentKind::Code, true}}, {"ts", {"TypeScript", ContentKind::Code, true}}, {"mts", {"TypeScript", ContentKind::Code, true}},
    {"cts", {"TypeScript", ContentKind::Code, true}}, {"tsx", {"TypeScript", ContentKind::Code, true}},
    {"vue", {"Vue", ContentKind::Code, true}}, {"svelte", {"Svelte", ContentKind::Code, true}}, {"astro", {"Astro", ContentKind::Code, true}},
    {"py", {"Python", ContentKind::Code, true}}, {"pyx", {"Python", ContentKind::Code, true}}, {"rb", {"Ruby", ContentKind::Code, true}},
    {"rake", {"Ruby", ContentKind::Code, true}}, {"php", {"PHP", ContentKind::Code, true}}, {"go", {"Go", ContentKind::Code, true}},
    {"rs", {"Rust", ContentKind::Code, true}}, {"swift", {"Swift", ContentKind::Code, true}}, {"m", {"Objective-C", ContentKind::Code, true}},
    {"mm", {"Objective-C", ContentKind::Code, true}}, {"dart", {"Dart", ContentKind::Code, true}}, {"ex", {"Elixir", ContentKind::Code, true}},
    {"exs", {"Elixir", ContentKind::Code, true}}, {"erl", {"Erlang", ContentKind::Code, true}}, {"lua", {"Lua", ContentKind::Code, true}},
    {"pl", {"Perl", ContentKind::Code, true}}, {"pm", {"Perl", ContentKind::Code, true}}, {"r", {"R", ContentKind::Code, true}},
    {"jl", {"Julia", ContentKind::Code, true}}, {"hs", {"Haskell", ContentKind::Code, true}}, {"sh", {"Shell", ContentKind::Code, true}},
    {"bash", {"Shell", ContentKind::Code, true}}, {"ps1", {"PowerShell", ContentKind::Code, true}},
    {"html", {"HTML", ContentKind::Code, false}}, {"htm", {"HTML", ContentKind::Code, false}}, {"erb", {"HTML", ContentKind::Code, false}},
    {"ejs", {"HTML", ContentKind::Code, false}}, {"hbs", {"HTML", ContentKind::Code, false}}, {"twig", {"HTML", ContentKind::Code, false}},
    {"jinja", {"HTML", ContentKind::Code, false}}, {"j2", {"HTML", ContentKind::Config, false}}, {"graphql", {"GraphQL", ContentKind::Code, false}},
    {"sql", {"SQL", ContentKind::Sql, false}}, {"prisma", {"Prisma", ContentKind::Sql, false}}, {"dbml", {"DBML", ContentKind::Sql, false}},
    {"yml", {"YAML", ContentKind::Config, false}}, {"yaml", {"YAML", ContentKind::Config, false}}, {"json", {"JSON", ContentKind::Config, false}},
    {"json5", {"JSON", ContentKind::Config, false}}, {"toml", {"TOML", ContentKind::Config, false}}, {"ini", {"INI", ContentKind::Config, false}},
    {"cfg", {"INI", ContentKind::Config, false}}, {"conf", {"INI", ContentKind::Config, false}}, {"cnf", {"INI", ContentKind::Config, false}},
    {"properties", {"Properties", ContentKind::Config, false}}, {"env", {"Environment", ContentKind::Config, false}},
    {"xml", {"XML", ContentKind::Config, false}}, {"config", {"XML", ContentKind::Config, false}}, {"csproj", {"XML", ContentKind::Config, false}},
    {"props", {"XML", ContentKind::Config, false}}, {"gradle", {"Gradle", ContentKind::Config, false}}, {"kts", {"Gradle", ContentKind::Config, false}},
    {"tf", {"Terraform", ContentKind::Config, false}}, {"tofu", {"Terraform", ContentKind::Config, false}}, {"tfvars", {"Terraform", ContentKind::Config, false}},
    {"hcl", {"HCL", ContentKind::Config, false}}, {"bicep", {"Bicep", ContentKind::Config, false}}, {"dockerfile", {"Docker", ContentKind::Config, false}},
    {"service", {"systemd", ContentKind::Config, false}}, {"neon", {"NEON", ContentKind::Config, false}},
    {"md", {"Markdown", ContentKind::Docs, false}}, {"mdx", {"Markdown", ContentKind::Docs, false}}, {"rst", {"reStructuredText", ContentKind::Docs, false}},
    {"txt", {"Text", ContentKind::Docs, false}}, {"adoc", {"AsciiDoc", ContentKind::Docs, false}}, {"org", {"Org", ContentKind::Docs, false}},
};
constexpr SourceLanguage wholeConfig{"Configuration", ContentKind::Config, false};
constexpr SourceLanguage wholeDocs{"Text", ContentKind::Docs, false};
constexpr std::string_view configNames[] = {"dockerfile", "containerfile", "jenkinsfile", "procfile", "makefile", "justfile",
    ".env", ".npmrc", ".editorconfig", "vagrantfile", "caddyfile", "gemfile", "pipfile", "crontab", "codeowners"};
constexpr std::string_view docsNames[] = {"readme", "license", "changelog", "contributing", "authors", "notice", "copying"};

constexpr std::string_view vendoredFolders[] = {"node_modules", "vendor", "vendors", "third_party", "third-party", "thirdparty",
    "bower_components", "external", "externals", ".yarn", "pods", "carthage", "site-packages", "venv", ".venv", "godeps", "extern"};
constexpr std::string_view generatedFolders[] = {"dist", "build", ".next", "out", "target", "generated", "__generated__", "coverage", ".nuxt"};
constexpr std::string_view generatedEndings[] = {".pb.go", ".pb.cc", ".pb.h", "_pb2.py", "_pb2_grpc.py", ".g.dart", ".freezed.dart",
    ".designer.cs", ".g.cs", ".generated.ts", ".generated.cs", "_generated.go", ".snap", ".map", ".lock", "-lock.json", "-lock.yaml",
    "go.sum", "bun.lockb", "npm-shrinkwrap.json", "packages.lock.json", "gradle.lockfile"};
constexpr std::string_view minifiedEndings[] = {".min.js", ".min.css", ".min.mjs", "-min.js", ".bundle.js"};
constexpr std::string_view testFolders[] = {"test", "tests", "__tests__", "spec", "specs", "e2e", "cypress", "testdata", "fixtures",
    "__mocks__", "__fixtures__", "testing", "test-data", "test_data", "androidtest"};
// In the case of the language: Visit.java and Latest.php are no tests.
constexpr std::string_view testEndings[] = {"Test.java", "Tests.java", "Test.kt", "Tests.cs", "Test.cs", "Test.php", "Test.swift", "IT.java"};
constexpr std::string_view pythonTestNames[] = {"tests.py", "conftest.py"};
constexpr std::string_view testMarks[] = {".test.", ".spec.", "_test.", "_spec.", ".cy."};
constexpr std::string_view docsFolders[] = {"docs", "doc", "documentation", "examples", "example", "samples", "demo", "demos"};
constexpr std::string_view translationFolders[] = {"lang", "langs", "locale", "locales", "translations", "i18n", "l10n"};
constexpr std::string_view instructionFolders[] = {".claude", ".cursor", ".roo", ".windsurf", ".agents", ".junie", ".kiro",
    ".gemini", ".codex"};
constexpr std::string_view sampleEndings[] = {".example", ".sample", ".dist", ".template", ".tmpl"};
constexpr std::string_view qualityFolders[] = {".github", ".circleci", ".buildkite", ".gitlab", "migrations", "migrate", "k8s",
    "kubernetes", "helm", "charts", "terraform", "ansible", "infra", "infrastructure", "deploy", "monitoring", "runbooks"};
constexpr std::string_view qualityNames[] = {".gitlab-ci.yml", "jenkinsfile", "azure-pipelines.yml", ".travis.yml", "dockerfile",
    "docker-compose.yml", "compose.yml", "compose.yaml", "fly.toml", "render.yaml", "vercel.json", "procfile"};
// clang-format on

std::string lowerAscii(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return result;
}

template <std::size_t N>
bool isOneOf(const std::string_view (&list)[N], std::string_view text)
{
    return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

template <std::size_t N>
bool endsWithOneOf(const std::string_view (&list)[N], std::string_view text)
{
    return std::any_of(std::begin(list), std::end(list), [text](std::string_view end) { return text.ends_with(end); });
}

template <class Visit>
void forEachFolder(std::string_view path, Visit visit)
{
    std::size_t start = 0;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', start)) {
        visit(path.substr(start, slash - start));
        start = slash + 1;
    }
}

std::string_view fileName(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// en, pt-br, zh_hant_tw. In lower case.
bool isLanguageTag(std::string_view text)
{
    for (std::size_t at = 0, part = 0;; ++part) {
        const std::size_t end = std::min(text.find_first_of("-_", at), text.size());
        const std::size_t length = end - at;
        const bool letters = std::all_of(text.begin() + std::ptrdiff_t(at), text.begin() + std::ptrdiff_t(end),
                                         [](char c) { return c >= 'a' && c <= 'z'; });
        // A language has two letters, or three where more follows; a script, a place or a manner has up to eight.
        if (!letters || part > 2 || length < 2 || length > (part > 0 ? 8 : end < text.size() ? 3 : 2))
            return false;
        if (end == text.size())
            return true;
        at = end + 1;
    }
}

/// lang/de/auth.php, locales/de.json: below a folder for languages, and in or named as one of them.
bool isTranslation(std::string_view path)
{
    bool below = false;
    bool inLanguage = false;
    forEachFolder(path, [&](std::string_view folder) {
        inLanguage = inLanguage || (below && isLanguageTag(folder));
        below = below || isOneOf(translationFolders, folder);
    });
    const std::string_view name = fileName(path);
    return inLanguage || (below && isLanguageTag(name.substr(0, name.find('.'))));
}

} // namespace

const SourceLanguage *languageOf(std::string_view path)
{
    const std::string name = lowerAscii(fileName(path));
    const std::size_t dot = name.rfind('.');
    if (isOneOf(configNames, name) || name.starts_with(".env") || name.starts_with("dockerfile."))
        return &wholeConfig;
    if (dot == std::string::npos)
        return isOneOf(docsNames, name) ? &wholeDocs : nullptr;
    const std::string_view extension = std::string_view(name).substr(dot + 1);
    for (const LanguageRule &rule : languageRules)
        if (rule.extension == extension)
            return &rule.language;
    // .eslintrc, .prettierrc and their like; site.conf.prod of one environment.
    return (dot == 0 && name.ends_with("rc")) || name.find(".conf.") != name.npos ? &wholeConfig : nullptr;
}

PathTraits traitsOf(std::string_view path)
{
    PathTraits traits;
    const std::string whole = lowerAscii(path);
    const std::string_view name = fileName(whole);
    std::string_view parent;
    forEachFolder(whole, [&](std::string_view folder) {
        // What was installed into a server's own folder: data/plugins of Grafana, wp-content/plugins.
        traits.vendored = traits.vendored || isOneOf(vendoredFolders, folder) ||
                          (folder == "plugins" && (parent == "data" || parent == "wp-content"));
        parent = folder;
        traits.generated = traits.generated || isOneOf(generatedFolders, folder);
        traits.test = traits.test || isOneOf(testFolders, folder);
        traits.documentation = traits.documentation || isOneOf(docsFolders, folder);
        traits.instructions = traits.instructions || isOneOf(instructionFolders, folder);
    });
    traits.generated = traits.generated || endsWithOneOf(generatedEndings, name);
    traits.minified = endsWithOneOf(minifiedEndings, name);
    traits.test = traits.test || endsWithOneOf(testEndings, path) ||
                  (name.ends_with(".py") && (name.starts_with("test_") || isOneOf(pythonTestNames, name))) ||
                  name.starts_with(".env.test") ||
                  std::any_of(std::begin(testMarks), std::end(testMarks),
                              [name](std::string_view mark) { return name.find(mark) != std::string_view::npos; });
    // Among hidden folders skills are those of an assistant; elsewhere the word may be the product's own.
    traits.instructions = traits.instructions || whole.starts_with(".github/skills/");
    traits.sample =
        endsWithOneOf(sampleEndings, name) || (name.starts_with(".env") && name.find("example") != name.npos);
    traits.translation = isTranslation(whole);
    const SourceLanguage *language = languageOf(path);
    traits.documentation = traits.documentation || (language && language->kind == ContentKind::Docs);
    return traits;
}

bool looksGenerated(std::string_view head)
{
    head = head.substr(0, 1000);
    static constexpr std::string_view marks[] = {"@generated",
                                                 "Code generated by",
                                                 "DO NOT EDIT",
                                                 "Do not edit this file",
                                                 "<auto-generated",
                                                 "This file was automatically generated",
                                                 "This file is automatically generated",
                                                 "autogenerated by"};
    // "Do not edit this file unless you keep your changes yourself" was written by a person, for persons.
    return std::any_of(std::begin(marks), std::end(marks), [head](std::string_view mark) {
        const std::size_t at = head.find(mark);
        return at != std::string_view::npos && !head.substr(at + mark.size()).starts_with(" unless");
    });
}

bool looksMinified(std::string_view content)
{
    if (content.size() < 4000)
        return false;
    const auto lines = std::size_t(std::count(content.begin(), content.end(), '\n')) + 1;
    return content.size() / lines > 500;
}

bool isQualityWork(std::string_view path)
{
    const PathTraits traits = traitsOf(path);
    if (traits.test || traits.documentation)
        return true;
    const std::string whole = lowerAscii(path);
    bool quality = isOneOf(qualityNames, fileName(whole)) || whole.ends_with(".tf");
    forEachFolder(whole, [&](std::string_view folder) { quality = quality || isOneOf(qualityFolders, folder); });
    return quality;
}

} // namespace sextant
