// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"

#include "delivery/runlists.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

extern const Provider githubProvider;
extern const Provider gitlabProvider;
extern const Provider jenkinsProvider;

std::span<const Provider> providers()
{
    static const std::array all{githubProvider, gitlabProvider, jenkinsProvider};
    return all;
}

const Provider *findProvider(QStringView id)
{
    const auto all = providers();
    const auto found =
        std::ranges::find_if(all, [id](const Provider &each) { return id == QLatin1StringView(each.id); });
    return found == all.end() ? nullptr : &*found;
}

RunSource sourceOf(const Connection &connection)
{
    const QUrl url(connection.address);
    QString repository = connection.repository;
    // Files name a project by the path of its address, which holds the folder that the server itself may be in.
    if (connection.provider == u"gitlab"_s && url.path().size() > 1)
        repository = url.path().mid(1) + u'/' + repository;
    return {0, connection.provider, url.scheme() + u"://" + url.authority(), repository};
}

QString keychainName(const Connection &connection)
{
    return u"%1 %2 %3"_s.arg(connection.provider, connection.address, connection.repository);
}

QString scopesText(const Provider &provider)
{
    return QCoreApplication::translate("providers", provider.scopes);
}

QString hintText(const Provider &provider)
{
    return QCoreApplication::translate("providers", provider.repositoryHint);
}

} // namespace sextant
