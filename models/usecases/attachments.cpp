// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/attachments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct AttachmentsText
{
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

constexpr qint64 largestAttachment = qint64(2) << 30;
constexpr qsizetype readAtOnce = 1 << 20;

/// What a desktop may run instead of showing it. Everything else is left to the program that shows its kind.
bool mayRun(const QFileInfo &file)
{
    static const std::array runs{"sh"_L1,  "bash"_L1, "desktop"_L1,  "exe"_L1, "bat"_L1, "cmd"_L1,
                                 "com"_L1, "msi"_L1,  "ps1"_L1,      "vbs"_L1, "js"_L1,  "jar"_L1,
                                 "py"_L1,  "pl"_L1,   "rb"_L1,       "app"_L1, "run"_L1, "scr"_L1,
                                 "lnk"_L1, "url"_L1,  "appimage"_L1, "hta"_L1, "php"_L1, "command"_L1};
    return file.isExecutable() || std::ranges::find(runs, file.suffix().toLower()) != runs.end();
}

std::optional<QUrl> webAddress(const QString &words)
{
    const QUrl url(words, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && url.isValid() && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

Result<QString> hashOf(const QString &path, const Ticket &ticket)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(AttachmentsText::tr("This file could not be read: %1.").arg(file.errorString()), path);
    if (file.size() > largestAttachment)
        return inputError(AttachmentsText::tr("This file is too large for a proof."), path,
                          AttachmentsText::tr("Name it in a note, or attach a smaller extract."));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (ticket.cancelled())
            return cancelledError();
        const QByteArray part = file.read(readAtOnce);
        if (part.isEmpty())
            return environmentError(AttachmentsText::tr("This file could not be read: %1.").arg(file.errorString()),
                                    path);
        hash.addData(part);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<Attachment> attachmentOf(const QString &words, const Ticket &ticket)
{
    const QString given = words.trimmed();
    if (webAddress(given))
        return Attachment{Attachment::Kind::Link, {}, given, {}};
    const QUrl url(given);
    const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : given);
    if (!file.isFile() || !file.isAbsolute()) {
        // One word is the name of something elsewhere, such as a ticket; several are a note.
        const bool note = given.contains(u' ');
        return Attachment{note ? Attachment::Kind::Note : Attachment::Kind::Link, {}, given, {}};
    }
    const auto hash = hashOf(file.absoluteFilePath(), ticket);
    if (!hash)
        return hash.error();
    return Attachment{Attachment::Kind::File, file.fileName(), file.absoluteFilePath(), *hash};
}

Opening openingOf(const Attachment &attachment, const Ticket &ticket)
{
    if (const auto url = webAddress(attachment.location))
        return {Opening::Kind::Address, url->toString(), {}};
    if (attachment.kind != Attachment::Kind::File)
        return {
            Opening::Kind::Nothing, {}, AttachmentsText::tr("Only files and web addresses can be opened from here.")};
    const QFileInfo file(attachment.location);
    if (!file.isFile())
        return {Opening::Kind::Nothing, {}, AttachmentsText::tr("The file is not there any more.")};
    const auto hash = hashOf(file.absoluteFilePath(), ticket);
    if (!hash)
        return {Opening::Kind::Nothing, {}, hash.error().what};
    QString warning;
    if (*hash != attachment.sha256)
        warning = AttachmentsText::tr("The file has changed since it was attached.");
    if (!mayRun(file))
        return {Opening::Kind::File, file.absoluteFilePath(), warning};
    const QString shown = AttachmentsText::tr("It could be run, so only its folder is opened.");
    return {Opening::Kind::Folder, file.absolutePath(), warning.isEmpty() ? shown : QString(warning + u' ' + shown)};
}

} // namespace sextant
