// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spokenlanguage.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace sextant {

namespace {

using Texts = std::vector<std::unique_ptr<QTranslator>>;

thread_local const Texts *t_texts = nullptr;

/// Loaded once, and never changed after that: any thread may read them.
const Texts &textsOf(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, Texts> loaded;
    const std::scoped_lock lock(mutex);
    const auto [found, isNew] = loaded.try_emplace(language);
    if (isNew)
        for (const QString &name : {QStringLiteral(":/i18n/sextant_"), QStringLiteral(":/i18n/catalogue_")})
            // English has no catalogue of its own.
            if (auto translator = std::make_unique<QTranslator>(); translator->load(name + language))
                found->second.push_back(std::move(translator));
    return found->second;
}

/// Asked first for every text; has none of its own unless this thread speaks another language.
class ThreadTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        if (!t_texts)
            return {};
        for (const auto &texts : *t_texts)
            if (const QString text = texts->translate(context, source, comment, count); !text.isNull())
                return text;
        return QString::fromUtf8(source);
    }
};

} // namespace

SpokenLanguage::SpokenLanguage(const QString &language)
{
    if (!language.isEmpty())
        t_texts = &textsOf(language);
}

SpokenLanguage::~SpokenLanguage()
{
    t_texts = nullptr;
}

void installSpokenLanguages()
{
    static QPointer<ThreadTranslator> translator;
    if (!translator)
        translator = new ThreadTranslator(QCoreApplication::instance());
    QCoreApplication::removeTranslator(translator);
    QCoreApplication::installTranslator(translator);
}

} // namespace sextant
