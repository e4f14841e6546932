// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/keychain.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString service = u"Sextant"_s;

struct KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

/// The keychain's own words stay out of it: they might repeat what was to be kept.
Error refusal(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return environmentError(KeychainText::tr("The keychain of this system stayed locked."), {},
                                KeychainText::tr("Unlock it, or put the token into the environment."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return environmentError(KeychainText::tr("This system has no keychain, and a token is kept nowhere else."), {},
                                KeychainText::tr("Install one, or put the token into the environment."));
    default:
        return environmentError(KeychainText::tr("The keychain of this system did not answer."), {},
                                KeychainText::tr("Put the token into the environment."));
    }
}

class SystemKeychain : public Keychain
{
public:
    void read(const QString &name, QObject *context, std::function<void(const Result<Token> &)> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
            if (job->error() == QKeychain::EntryNotFound)
                done(Token());
            else if (job->error() != QKeychain::NoError)
                done(refusal(job->error()));
            else
                done(Token::from(job->textData()));
        });
        job->start();
    }

    void write(const QString &name, const Token &token, QObject *context,
               std::function<void(const Status &)> done) override
    {
        QKeychain::Job *job = nullptr;
        if (token.isEmpty()) {
            job = new QKeychain::DeletePasswordJob(service);
        } else {
            auto *writing = new QKeychain::WritePasswordJob(service);
            writing->setTextData(QString::fromLatin1(token.secretForRequest()));
            job = writing;
        }
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done] {
            const bool good = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            done(good ? sextant::done() : Status(refusal(job->error())));
        });
        job->start();
    }
};

} // namespace

Keychain &systemKeychain()
{
    static SystemKeychain keychain;
    return keychain;
}

} // namespace sextant
