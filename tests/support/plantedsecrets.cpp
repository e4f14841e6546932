// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantedsecrets.h"

namespace sextant::test {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Characters that look drawn by lot and are the same in every run.
QByteArray drawn(const char *alphabet, int length, quint32 seed)
{
    const QByteArray letters(alphabet);
    QByteArray text;
    quint32 state = seed * 2654435761U + 12345;
    while (text.size() < length) {
        state = state * 1664525U + 1013904223U;
        text += letters[qsizetype((state >> 16) % quint32(letters.size()))];
    }
    return text;
}

QByteArray mixed(int length, quint32 seed)
{
    return drawn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", length, seed);
}

QByteArray hex(int length, quint32 seed)
{
    return drawn("0123456789abcdef", length, seed);
}

QByteArray upper(int length, quint32 seed)
{
    return drawn("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length, seed);
}

} // namespace

QList<PlantedSecret> plantedSecrets()
{
    QList<PlantedSecret> secrets;
    const auto plant = [&secrets](const QString &rule, const QByteArray &value,
                                  const QByteArray &before = "key = ", const QByteArray &after = {}) {
        secrets.append({rule, before + value + after, value});
    };
    plant(u"aws-access-key"_s, "AKIA" + upper(16, 1));
    plant(u"aws-secret-key"_s, mixed(40, 2), "aws_secret_access_key = ");
    plant(u"github-token"_s, "ghp" + QByteArray("_") + mixed(36, 3));
    plant(u"github-fine-grained"_s, "github_pat" + QByteArray("_") + mixed(82, 4));
    plant(u"gitlab-token"_s, "glpat" + QByteArray("-") + mixed(20, 5));
    plant(u"slack-token"_s, "xoxb" + QByteArray("-") + hex(12, 6) + "-" + mixed(24, 7));
    plant(u"slack-webhook"_s, "T" + upper(8, 8) + "/B" + upper(8, 9) + "/" + mixed(24, 10),
          "url = https://hooks.slack.com/services/");
    plant(u"stripe-key"_s, "sk_live" + QByteArray("_") + mixed(24, 11));
    plant(u"stripe-webhook"_s, "whsec" + QByteArray("_") + mixed(32, 12));
    plant(u"google-key"_s, "AIza" + mixed(35, 13));
    plant(u"google-oauth"_s, "GOCSPX" + QByteArray("-") + mixed(28, 14));
    plant(u"sendgrid"_s, "SG" + QByteArray(".") + mixed(22, 15) + "." + mixed(43, 16));
    plant(u"mailgun"_s, "key" + QByteArray("-") + hex(32, 17));
    plant(u"twilio"_s, hex(32, 18), "TWILIO_AUTH_TOKEN=");
    plant(u"npm-token"_s, "npm" + QByteArray("_") + mixed(36, 19), "//packages.example.org/:_authToken=");
    plant(u"pypi-token"_s, "pypi-AgE" + mixed(60, 20), "password: ");
    plant(u"openai"_s, "sk-proj-" + mixed(20, 21) + "T3Blbk" + "FJ" + mixed(20, 22));
    plant(u"anthropic"_s, "sk-ant-" + QByteArray("api03-") + mixed(60, 23));
    plant(u"telegram"_s, drawn("123456789", 9, 24) + ":AA" + mixed(33, 25), "bot ");
    plant(u"digitalocean"_s, "dop_v1" + QByteArray("_") + hex(64, 26));
    plant(u"shopify"_s, "shpat" + QByteArray("_") + hex(32, 27));
    plant(u"huggingface"_s,
          "hf" + QByteArray("_") + drawn("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 34, 28));
    plant(u"azure-storage"_s, mixed(86, 29) + "==", "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=");
    plant(u"jwt"_s, "eyJ" + mixed(20, 30) + ".eyJ" + mixed(40, 31) + "." + mixed(43, 32), "jwt ");
    plant(u"private-key"_s, mixed(64, 33), "# settings\n-----BEGIN RSA " + QByteArray("PRIVATE KEY-----\n"),
          "\n" + mixed(64, 34) + "\n-----END RSA PRIVATE KEY-----");
    secrets.back().line.remove(0, QByteArray("# settings\n").size());
    plant(u"address-password"_s, mixed(18, 35), "url = postgresql://clinic:", "@db.clinic.io/clinic");
    plant(u"assignment"_s, mixed(32, 36), "client_secret = \"", "\"");
    plant(u"settings-line"_s, hex(64, 37), "JWT_SECRET_KEY=");
    return secrets;
}

} // namespace sextant::test
