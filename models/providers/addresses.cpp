// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/addresses.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype longestName = 500;

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

/// Names between slashes, each one harmless in the path of an address.
bool isRepositoryName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return name.size() <= longestName && std::ranges::all_of(parts, [](const QString &part) {
               const bool plain = std::ranges::none_of(part, [](QChar c) {
                   return c.unicode() < 0x20 || c.unicode() == 0x7f || QStringView(u"?#\\").contains(c);
               });
               return plain && !part.isEmpty() && part != u"." && part != u"..";
           });
}

QString withoutEnds(QString path)
{
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QString origin(const QUrl &url)
{
    return url.scheme() + u"://" + url.authority(QUrl::FullyEncoded);
}

/// ".../job/folder/job/name" as the address of the server and "folder/name".
Connection jenkinsJob(const QUrl &url)
{
    const QString path = url.path();
    const auto at = path.indexOf("/job/"_L1);
    QStringList names;
    const QStringList parts = path.mid(at).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype part = 0; part + 1 < parts.size() && parts[part] == u"job"; part += 2)
        names << parts[part + 1];
    return {u"jenkins"_s, origin(url) + path.left(at), names.join(u'/')};
}

QString guessed(const QUrl &url)
{
    for (const Provider &provider : providers())
        if (provider.looksLike(url))
            return QString::fromLatin1(provider.id);
    return {};
}

/// "git@host:team/shop.git", "ssh://git@host:22/team/shop.git" and "https://host/team/shop" in one shape.
QUrl webAddressOf(const QString &remote)
{
    const QUrl url(remote);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        return url;
    QUrl web;
    web.setScheme(u"https"_s);
    if (url.scheme() == "ssh"_L1 || url.scheme() == "git"_L1) {
        web.setHost(url.host());
        web.setPath(url.path());
    } else if (const auto colon = remote.indexOf(u':'); colon > 0 && !remote.contains("://"_L1)) {
        web.setHost(remote.left(colon).section(u'@', -1));
        web.setPath(u'/' + withoutEnds(remote.mid(colon + 1)));
    }
    return web;
}

} // namespace

Result<Connection> tidied(const Connection &entered)
{
    if (!findProvider(entered.provider))
        return usageError(ConnectionText::tr("There is no kind of server “%1”.").arg(entered.provider));
    QString text = entered.address.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return inputError(ConnectionText::tr("This is not the address of a server."), {},
                          ConnectionText::tr("It looks like https://github.com."));
    if (!url.userInfo().isEmpty())
        return inputError(ConnectionText::tr("A name or password has no place in an address."), {},
                          ConnectionText::tr("Enter the token in its own field."));
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return inputError(
            ConnectionText::tr("This address is not encrypted, so anybody on the way could read the token."),
            origin(url), ConnectionText::tr("Use one that begins with https://."));
    const QString repository = withoutEnds(entered.repository.trimmed());
    if (!isRepositoryName(repository))
        return inputError(ConnectionText::tr("This is not the name of a repository or job."), {},
                          hintText(*findProvider(entered.provider)));
    const QString path = withoutEnds(url.path());
    return Connection{entered.provider, origin(url) + (path.isEmpty() ? QString() : QString(u'/' + path)), repository};
}

Result<Connection> connectionFromAddress(const QString &address, const QString &provider)
{
    const QUrl url(address.trimmed());
    const QString kind = provider.isEmpty() ? guessed(url) : provider;
    if (kind.isEmpty())
        return usageError(ConnectionText::tr("What kind of server this is cannot be told from its address."), address,
                          ConnectionText::tr("Name it: github, gitlab or jenkins."));
    if (kind == u"jenkins")
        return tidied(jenkinsJob(url));
    QString path = withoutEnds(url.path()).section(u"/-/"_s, 0, 0);
    if (path.endsWith(".git"_L1))
        path.chop(4);
    if (kind == u"github")
        path = path.section(u'/', 0, 1);
    if (!url.userInfo().isEmpty())
        return tidied({kind, address, path});
    return tidied({kind, origin(url), path});
}

std::optional<Connection> connectionFromRemote(const QString &remote)
{
    QUrl web = webAddressOf(remote.trimmed());
    web.setUserInfo({});
    if (web.host().isEmpty())
        return std::nullopt;
    const auto connection = connectionFromAddress(web.toString(QUrl::FullyEncoded));
    return connection ? std::optional(*connection) : std::nullopt;
}

bool isPublicServer(const Connection &connection)
{
    const Provider *provider = findProvider(connection.provider);
    return provider && *provider->usualAddress && connection.address == QLatin1StringView(provider->usualAddress);
}

} // namespace sextant
