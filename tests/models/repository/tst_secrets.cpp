// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/secrets/secretpatterns.h"
#include "repository/secrets/secretsearch.h"
#include "support/gitfixture.h"
#include "support/plantedsecrets.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;
using sextant::test::PlantedSecret;
using sextant::test::plantedSecrets;

class TestSecrets : public QObject
{
    Q_OBJECT

    static Result<SecretSearch> search(const GitFixture &fixture) { return searchSecrets(fixture.path(), 2, {}); }

    static const CommittedSecret *find(const SecretSearch &search, const QString &rule)
    {
        const auto found = std::ranges::find(search.secrets, rule, &CommittedSecret::rule);
        return found == search.secrets.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void initTestCase() { test::isolateGit(); }

    void findsEveryKindAtHeadAndRemoved()
    {
        const GitFixture fixture;
        QHash<QString, QString> plantedIn;
        const auto planted = plantedSecrets();
        QVERIFY(planted.size() >= 20);
        for (const PlantedSecret &secret : planted) {
            fixture.write(u"src/%1.conf"_s.arg(secret.rule), "# settings\n" + secret.line + "\n");
            plantedIn[secret.rule] = fixture.commit(u"Add %1"_s.arg(secret.rule));
        }
        // Every second one goes away again.
        for (qsizetype i = 0; i < planted.size(); i += 2)
            fixture.write(u"src/%1.conf"_s.arg(planted[i].rule), "# settings\nread from the environment\n");
        const QString removal = fixture.commit(u"Read keys from the environment"_s);
        fixture.git({u"gc"_s, u"--quiet"_s});

        const auto result = search(fixture);
        QVERIFY2(bool(result), result ? "" : qPrintable(result.error().message()));
        for (qsizetype i = 0; i < planted.size(); ++i) {
            const CommittedSecret *found = find(*result, planted[i].rule);
            QVERIFY2(found, qPrintable(planted[i].rule));
            QCOMPARE(found->path, u"src/%1.conf"_s.arg(planted[i].rule));
            QCOMPARE(found->line, 2);
            QCOMPARE(found->commit, plantedIn[planted[i].rule]);
            QCOMPARE(found->atHead, i % 2 == 1);
            QCOMPARE(found->removedBy, i % 2 == 1 ? QString() : removal);
            QVERIFY(!found->masked.contains(QString::fromLatin1(planted[i].value)));
            QVERIFY(!found->author.contains(u"Ann"));
        }
        QCOMPARE(result->secrets.size(), planted.size());
        const QByteArray document = toDocument(*result);
        for (const PlantedSecret &secret : planted)
            QVERIFY2(!document.contains(secret.value), qPrintable(secret.rule));
        const auto again = secretSearchOf(document);
        QVERIFY(bool(again));
        QCOMPARE(*again, *result);
    }

    void eachVersionOnceAndOnEveryBranch()
    {
        const GitFixture fixture;
        fixture.write(u"a.txt"_s, "nothing\n");
        fixture.commit(u"First"_s);
        const PlantedSecret secret = plantedSecrets().front();
        fixture.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s});
        fixture.write(u"side.conf"_s, secret.line + "\n");
        fixture.write(u"copy.conf"_s, secret.line + "\n");
        const QString side = fixture.commit(u"On a side branch"_s);
        fixture.write(u"side.conf"_s, "x = 1\n" + secret.line + "\n");
        fixture.commit(u"Move the line"_s);
        fixture.git({u"checkout"_s, u"-q"_s, u"-"_s});
        const auto result = search(fixture);
        QVERIFY(bool(result));
        QCOMPARE(result->secrets.size(), 1);
        QCOMPARE(result->secrets.front().commit, side);
        QCOMPARE(result->secrets.front().versions, 2);
        QVERIFY(!result->secrets.front().atHead);
    }

    void unreachableIsFoundWithoutPlace()
    {
        const GitFixture fixture;
        fixture.write(u"a.txt"_s, "nothing\n");
        fixture.commit(u"First"_s);
        fixture.git({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, plantedSecrets().front().line + "\n");
        const auto result = search(fixture);
        QVERIFY(bool(result));
        QCOMPARE(result->secrets.size(), 1);
        QVERIFY(result->secrets.front().path.isEmpty());
    }

    void leavesExamplesAndTestsAlone()
    {
        const GitFixture fixture;
        fixture.write(u"README.md"_s, "key = AKIAIOSFODNN7EXAMPLE\n");
        fixture.write(u".env.example"_s, plantedSecrets().front().line + "\n");
        fixture.write(u"src/settings.py"_s, "SECRET_KEY = 'change-me-please-change-me-1234'\n"
                                            "API_KEY = os.environ['API_KEY']\n"
                                            "# SECRET_KEY=64_characters_of_hexadecimal_digits\n"
                                            "# DB_PASSWORD=REPLACE_BY_A_STRONG_ONE_OF_20_CHARS\n"
                                            "URL = 'postgresql://scott:tiger@localhost/test'\n"
                                            "token = 'application/vnd.github.v3+json; charset=utf-8'\n");
        fixture.write(u"tests/fixtures/key.pem"_s, "-----BEGIN RSA PRIVATE KEY-----\n" + QByteArray(64, 'M') + "\n" +
                                                       QByteArray(64, 'x') + "\n-----END RSA PRIVATE KEY-----\n");
        fixture.write(u"docs/key.md"_s, "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----\n");
        fixture.commit(u"Placeholders"_s);
        const auto result = search(fixture);
        QVERIFY(bool(result));
        QVERIFY2(result->secrets.isEmpty(), qPrintable(result->secrets.value(0).title + result->secrets.value(0).path));
    }

    void leavesWhatIsPublicAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const QString &path, const char *before, const char *rule,
                            const char *after, bool found) {
            QTest::newRow(name) << path << QByteArray(before) << QString::fromLatin1(rule) << QByteArray(after)
                                << found;
        };
        row("id in a signed address", u"a.json"_s, "?X-Amz-Credential=", "aws-access-key", "%2F20240612%2F", false);
        row("id by itself", u"a.json"_s, "aws_id=", "aws-access-key", "", true);
        row("key of an app", u"app/google-services.json"_s, "\"current_key\": \"", "google-key", "\"", false);
        row("key elsewhere", u"app/services.json"_s, "\"current_key\": \"", "google-key", "\"", true);
        row("quoted", u"run.sh"_s, "export APP_KEY=\"base64:", "settings-line", "\"", true);
        row("of an example", u".env.example"_s, "APP_KEY=", "settings-line", "", false);
        row("of a developer", u"backend/.env.development"_s, "APP_KEY=", "settings-line", "", false);
        row("of a developer, composed", u"docker-compose.dev.yml"_s, "- APP_KEY=", "settings-line", "", false);
        row("of production", u".env.production"_s, "APP_KEY=", "settings-line", "", true);
        row("of a service, anywhere", u".env.development"_s, "id=", "aws-access-key", "", true);
        row("in a test", u"tests/.env"_s, "APP_KEY=", "settings-line", "", false);
        row("own machine", u"a.py"_s, "postgresql://app:", "address-password", "@localhost:5432/app", false);
        row("elsewhere", u"a.py"_s, "postgresql://app:", "address-password", "@localhost.example.org/app", true);
    }
    void leavesWhatIsPublicAlone()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, before);
        QFETCH(QString, rule);
        QFETCH(QByteArray, after);
        QFETCH(bool, found);
        const auto planted = plantedSecrets();
        const auto secret = std::ranges::find(planted, rule, &PlantedSecret::rule);
        QVERIFY(secret != planted.end());
        const GitFixture fixture;
        fixture.write(path, before + secret->value + after + "\n");
        fixture.commit(u"One"_s);
        const auto result = search(fixture);
        QVERIFY(bool(result));
        QCOMPARE(find(*result, rule) != nullptr, found);
    }

    void aHeadOfATokenIsNoToken()
    {
        const GitFixture fixture;
        fixture.write(u"a.py"_s, "token = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...'\n"
                                 "var_token = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'\n");
        fixture.commit(u"One"_s);
        auto result = search(fixture);
        QVERIFY(bool(result) && result->secrets.isEmpty());
        // A whole account, written as base64, begins alike.
        const QByteArray account = "eyJ0eXBlIjoi" + plantedSecrets()[22].value.left(86);
        fixture.write(u"b.py"_s, "credential = '" + account + "'\n");
        fixture.commit(u"Two"_s);
        result = search(fixture);
        QVERIFY(bool(result));
        QCOMPARE(result->secrets.size(), 1);
    }

    void tellsWhatItSkipped()
    {
        const GitFixture fixture;
        fixture.write(u"big.txt"_s, QByteArray(5 << 20, 'a'));
        fixture.write(u"picture.bin"_s, QByteArray("\0\1\2", 3) + plantedSecrets().front().line);
        fixture.commit(u"Large and binary"_s);
        const auto result = search(fixture);
        QVERIFY(bool(result));
        QCOMPARE(result->secrets.size(), 0);
        QCOMPARE(result->notObserved.size(), 2);
    }

    void stopsWhenAsked()
    {
        const GitFixture fixture;
        fixture.write(u"a.txt"_s, "a\n");
        fixture.commit(u"First"_s);
        Ticket ticket;
        ticket.cancelled = [] { return true; };
        const auto result = searchSecrets(fixture.path(), 2, ticket);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
