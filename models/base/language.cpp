// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include "base/spokenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

// Resources of a static library must be asked for by name, outside of any namespace.
static void initTexts()
{
    Q_INIT_RESOURCE(translations);
}

namespace sextant {
namespace {

std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    // Some files are rightly missing: English has no catalogue of its own, Qt has no English.
    if (!translator->load(file))
        return;
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

bool speaks(const QString &language)
{
    return std::ranges::any_of(languages(),
                               [&](const Language &known) { return QLatin1StringView(known.id) == language; });
}

QString languageOf(const QString &locale)
{
    return locale.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

/// Figures and dates follow the language, but keep the user's region when it speaks that language.
QLocale localeFor(const QString &language)
{
    const QLocale own = QLocale::system();
    return languageOf(own.name()) == language ? own : QLocale(language);
}

} // namespace

std::span<const Language> languages()
{
    static constexpr Language table[] = {
        {"en", u"English"},
        {"de", u"Deutsch"},
    };
    return table;
}

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages())
        if (const QString language = languageOf(wanted); speaks(language))
            return language;
    return QStringLiteral("en");
}

QString installLanguage(const QString &language)
{
    initTexts();
    const QString wanted = language.isEmpty() ? systemLanguage() : languageOf(language);
    const QString spoken = speaks(wanted) ? wanted : QStringLiteral("en");

    for (const auto &translator : installed())
        QCoreApplication::removeTranslator(translator.get());
    installed().clear();
    QLocale::setDefault(localeFor(spoken));
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + spoken);
    install(QStringLiteral(":/i18n/catalogue_") + spoken);
    install(QStringLiteral(":/i18n/sextant_") + spoken);
    installSpokenLanguages();
    return spoken;
}

} // namespace sextant
