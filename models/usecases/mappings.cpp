// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/mappings.h"

#include "storage/settingstore.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString prefix = u"mapping/"_s;

} // namespace

Result<QList<Mapping>> storedMappings(const Database &database)
{
    const auto settings = SettingStore(database).all();
    if (!settings)
        return settings.error();
    QList<Mapping> mappings;
    for (auto setting = settings->lowerBound(prefix); setting != settings->end() && setting.key().startsWith(prefix);
         ++setting)
        if (const auto mapping = readMapping(setting.value().toUtf8(), setting.key()))
            mappings << *mapping;
    return mappings;
}

Status keepMapping(const Database &database, const Mapping &mapping)
{
    // What is kept must be readable again, here and elsewhere.
    const QByteArray json = writeMapping(mapping);
    if (const auto readable = readMapping(json, mapping.name); !readable)
        return readable.error();
    return SettingStore(database).set(prefix + mapping.name, QString::fromUtf8(json));
}

Status removeMapping(const Database &database, const QString &name)
{
    return SettingStore(database).remove(prefix + name);
}

} // namespace sextant
