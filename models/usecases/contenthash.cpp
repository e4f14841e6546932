// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/contenthash.h"

#include "base/ticket.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

namespace sextant {

namespace {

constexpr qint64 stepBytes = 1024 * 1024;

struct Free
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

Error unreadable(const QFile &file)
{
    return inputError(
        QCoreApplication::translate("ImportReports", "This file cannot be read: %1.").arg(file.errorString()),
        file.fileName());
}

} // namespace

Result<QString> sha256Of(const QString &fileName, const Ticket &ticket)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    bool hashes = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    QByteArray step(stepBytes, Qt::Uninitialized);
    qint64 read = 0;
    while (hashes && (read = file.read(step.data(), step.size())) > 0) {
        if (ticket.cancelled())
            return cancelledError();
        hashes = EVP_DigestUpdate(context.get(), step.constData(), std::size_t(read)) == 1;
    }
    if (read < 0)
        return unreadable(file);
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (!hashes || EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size) != 1)
        return environmentError(
            QCoreApplication::translate("ImportReports", "The library of this system cannot compute SHA-256."),
            fileName);
    return QString::fromLatin1(digest.left(qsizetype(size)).toHex());
}

} // namespace sextant
