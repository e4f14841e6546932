// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/documentkinds.h"
#include "repository/documents/documentsearch.h"

#include "catalogue/catalogueloader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

using Test = DocumentCondition::Test;

DocumentCondition condition(const QString &path, Test test = Test::Exists, const QString &text = {}, double number = 0,
                            bool negated = false)
{
    return {{path}, test, text, number, negated};
}

DocumentSet question(const QString &of, const QString &each, const QList<DocumentCondition> &has)
{
    DocumentSet set;
    set.of = of;
    if (!each.isEmpty())
        set.each = {each};
    set.has = has;
    return set;
}

struct Answer
{
    int things = -1; ///< -1: nobody asked about the file
    int having = 0;
    int broken = 0;
    QString lines; ///< of those that have it
    QString without;

    bool operator==(const Answer &) const = default;
};

QString linesOf(const QList<Place> &places)
{
    QStringList lines;
    for (const Place &place : places)
        lines << QString::number(place.line);
    return lines.join(u' ');
}

Answer ask(const DocumentSet &set, const QByteArray &path, const QByteArray &text)
{
    const auto search = DocumentSearch::compile({{u"X"_s, set}});
    if (!search)
        return {};
    const auto reading =
        search->read(text.toStdString(), path.toStdString(), path.toStdString(), traitsOf(path.toStdString()));
    if (!reading || reading->hits.empty())
        return {};
    const DocumentHits &hits = reading->hits.front().second;
    return {hits.things, hits.having, hits.broken, linesOf(hits.places), linesOf(hits.placesWithout)};
}

/// Small enough as a file, and more nodes than a document may have.
QByteArray manyNodes(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Dockerfile:
        return "FROM a\n" + QByteArray("A b\n").repeated(200'000);
    case DocumentFormat::Xml:
        return "<x>" + QByteArray("<a/>").repeated(200'000) + "</x>";
    case DocumentFormat::Json:
        return '[' + QByteArray("1,").repeated(200'000) + "1]";
    case DocumentFormat::Yaml:
        return QByteArray("- 1\n").repeated(200'000);
    case DocumentFormat::Toml:
        return "a = [" + QByteArray("1,").repeated(200'000) + ']';
    case DocumentFormat::Terraform:
        return QByteArray("a=1\n").repeated(200'000);
    }
    return {};
}

QByteArray deepByIndentation()
{
    QByteArray text;
    for (int depth = 0; depth < 1000; ++depth) {
        text.append(QByteArray(depth, ' '));
        text.append("a:\n");
    }
    return text;
}

QByteArray entityBomb()
{
    QByteArray text = "<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        text.append("<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">");
    }
    text.append("]><x>&a11;</x>");
    return text;
}

/// Found by Qt Test beside the type.
char *toString(const Answer &answer)
{
    return qstrdup(qPrintable(u"%1 things, %2 have it, %3 broken, lines %4, without %5"_s.arg(answer.things)
                                  .arg(answer.having)
                                  .arg(answer.broken)
                                  .arg(answer.lines, answer.without)));
}

} // namespace

class TestDocumentSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<DocumentSet>("set");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Answer>("expected");
        const auto row = [](const char *name, const DocumentSet &set, const QByteArray &path, const QByteArray &text,
                            const Answer &expected) { QTest::newRow(name) << set << path << text << expected; };

        const QByteArray compose =
            "services:\n  web:\n    image: shop\n    restart: always\n    healthcheck:\n"
            "      test: [CMD, ok]\n  db:\n    image: postgres\n    deploy:\n      replicas: 2\n";
        row("compose: exists", question(u"compose"_s, u"services.*"_s, {condition(u"healthcheck"_s)}),
            "docker-compose.yml", compose, {2, 1, 0, u"5"_s, u"7"_s});
        row("compose: equals",
            question(u"compose"_s, u"services.*"_s, {condition(u"image"_s, Test::Equals, u"postgres"_s)}),
            "deploy/compose.prod.yaml", compose, {2, 1, 0, u"8"_s, u"2"_s});
        row("compose: matches",
            question(u"compose"_s, u"services.*"_s, {condition(u"restart"_s, Test::Matches, u"^al"_s)}), "compose.yml",
            compose, {2, 1, 0, u"4"_s, u"7"_s});
        row("compose: at least",
            question(u"compose"_s, u"services.*"_s, {condition(u"deploy.replicas"_s, Test::AtLeast, {}, 2)}),
            "compose.yml", compose, {2, 1, 0, u"10"_s, u"2"_s});
        row("compose: at most",
            question(u"compose"_s, u"services.*"_s, {condition(u"deploy.replicas"_s, Test::AtMost, {}, 1)}),
            "compose.yml", compose, {2, 0, 0, {}, u"2 7"_s});
        row("compose: not",
            question(u"compose"_s, u"services.*"_s, {condition(u"image"_s, Test::Equals, u"shop"_s, 0, true)}),
            "compose.yml", compose, {2, 1, 0, u"8"_s, u"2"_s});
        DocumentSet filtered = question(u"compose"_s, u"services.*"_s, {condition(u"healthcheck"_s)});
        filtered.which = {condition(u"image"_s, Test::Equals, u"shop"_s)};
        row("compose: only some things", filtered, "compose.yml", compose, {1, 1, 0, u"5"_s, {}});
        row("compose: a merged mapping",
            question(u"compose"_s, u"services.*"_s, {condition(u"restart"_s, Test::Equals, u"always"_s)}),
            "compose.yml", "x-base: &base\n  restart: always\nservices:\n  web:\n    <<: *base\n    image: a\n",
            {1, 1, 0, u"2"_s, {}});
        row("no compose file of its own", question(u"compose"_s, u"services.*"_s, {condition(u"image"_s)}),
            "composer.yml", "name: x\n", {0, 0, 0, {}, {}});

        const QByteArray pods = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n---\napiVersion: apps/v1\n"
                                "kind: Deployment\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n"
                                "        - name: web\n          livenessProbe: {}\n        - name: side\n";
        DocumentSet probes =
            question(u"kubernetes"_s, u"spec.template.spec.containers.*"_s, {condition(u"livenessProbe"_s)});
        probes.where = {condition(u"kind"_s, Test::Equals, u"Deployment"_s)};
        row("kubernetes: the second document", probes, "k8s/web.yaml", pods, {2, 1, 0, u"13"_s, u"14"_s});
        DocumentSet replicas = question(u"kubernetes"_s, {}, {condition(u"spec.replicas"_s, Test::AtLeast, {}, 2)});
        replicas.where = probes.where;
        row("kubernetes: the document itself", replicas, "k8s/web.yaml", pods, {1, 1, 0, u"8"_s, {}});
        row("kubernetes: other settings", probes, "config.yml", "kind of: x\na: 1\n", {});

        const QByteArray image = "# syntax=docker/dockerfile:1\nARG TAG=20-slim\nFROM node:${TAG} AS build\nUSER root\n"
                                 "RUN <<EOF\nUSER 0\nEOF\nRUN a && \\\n  # note\n  b\nFROM build\nUSER app\n"
                                 "HEALTHCHECK CMD curl x\n";
        row("dockerfile: the user that counts",
            question(u"dockerfile"_s, u"final"_s, {condition(u"USER"_s, Test::Equals, u"root"_s, 0, true)}),
            "Dockerfile", image, {1, 1, 0, u"12"_s, {}});
        row("dockerfile: images from outside",
            question(u"dockerfile"_s, u"stages.*.image"_s, {condition(u"."_s, Test::Equals, u"node:20-slim"_s)}),
            "docker/Dockerfile.prod", image, {1, 1, 0, u"3"_s, {}});
        row("dockerfile: an instruction over lines",
            question(u"dockerfile"_s, u"stages.*.RUN"_s, {condition(u"."_s, Test::Matches, u"^a && +b$"_s)}),
            "Dockerfile", image, {2, 1, 0, u"8"_s, u"5"_s});
        row("dockerfile: taken over from another stage",
            question(u"dockerfile"_s, u"final"_s, {condition(u"USER"_s, Test::Equals, u"app"_s)}), "Dockerfile",
            "FROM a AS base\nUSER app\nFROM base\nCMD x\n", {1, 1, 0, u"2"_s, {}});

        const QByteArray package = "{\n  \"name\": \"a\",\n  \"engines\": { \"node\": \">=20\" },\n"
                                   "  \"ports\": [\n    80,\n    443\n  ],\n  \"scripts\": { \"test\": \"jest\" }\n}\n";
        row("json: exists", question(u"npm"_s, {}, {condition(u"engines.node"_s)}), "app/package.json", package,
            {1, 1, 0, u"3"_s, {}});
        row("json: a number in a list", question(u"json"_s, u"ports.*"_s, {condition(u"."_s, Test::AtLeast, {}, 100)}),
            "conf/package.json", package, {});
        DocumentSet any = question(u"json"_s, u"ports.*"_s, {condition(u"."_s, Test::AtLeast, {}, 100)});
        any.within = QStringList{u"conf/*.json"_s};
        row("json: files of one's own", any, "conf/package.json", package, {2, 1, 0, u"6"_s, u"5"_s});
        row("json: one item of a list",
            [&any] {
                DocumentSet one = any;
                one.each = QStringList{u"ports.1"_s};
                return one;
            }(),
            "conf/a.json", package, {1, 1, 0, u"6"_s, {}});
        row("json: the last of equal keys counts",
            question(u"npm"_s, {}, {condition(u"scripts.test"_s, Test::Equals, u"b"_s)}), "package.json",
            "{\"scripts\": {\"test\": \"a\",\n\"test\": \"b\"}}", {1, 1, 0, u"2"_s, {}});
        row("json: comments", question(u"renovate"_s, {}, {condition(u"enabled"_s, Test::Equals, u"false"_s)}),
            "renovate.json", "{ // off\n \"enabled\": false }", {1, 1, 0, u"2"_s, {}});

        row("toml", question(u"pyproject"_s, {}, {condition(u"tool.ruff.\"line.length\""_s, Test::AtMost, {}, 120)}),
            "pyproject.toml", "[project]\nrequires-python = \">=3.11\"\n[tool.ruff]\n\"line.length\" = 100\n",
            {1, 1, 0, u"4"_s, {}});
        row("toml: a list of tables",
            question(u"pyproject"_s, u"tool.x.*"_s, {condition(u"on"_s, Test::Equals, u"true"_s)}), "pyproject.toml",
            "[[tool.x]]\non = true\n[[tool.x]]\non = false\n", {2, 1, 0, u"2"_s, u"3"_s});
        row("xml", question(u"pom"_s, u"project.modules.module"_s, {condition(u"."_s, Test::Equals, u"b"_s)}),
            "pom.xml", "<project>\n<modules>\n<module>a</module>\n<module>b</module>\n</modules></project>",
            {2, 1, 0, u"4"_s, u"3"_s});
        row("xml: an attribute", question(u"pom"_s, {}, {condition(u"project.x.@on"_s, Test::Equals, u"yes"_s)}),
            "pom.xml", "<project>\n<x on=\"yes\">text</x></project>", {1, 1, 0, u"2"_s, {}});
        row("terraform",
            question(u"terraform"_s, u"resource.aws_db_instance.*"_s,
                     {condition(u"backup_retention_period"_s, Test::AtLeast, {}, 1)}),
            "infra/db.tf",
            "/* two */\nresource \"aws_db_instance\" \"a\" {\n  tags = {\n    x = \"}\"\n  }\n"
            "  backup_retention_period = 7 # days\n}\nresource \"aws_db_instance\" \"b\" {\n"
            "  user_data = <<-EOT\n    backup_retention_period = 9\n  EOT\n  backup_retention_period = 0\n}\n",
            {2, 1, 0, u"6"_s, u"8"_s});
        row("openapi in JSON", question(u"openapi"_s, {}, {condition(u"security.0"_s)}), "docs/openapi.json",
            "{\"openapi\": \"3.1.0\",\n\"security\": [{\"key\": []}]}", {1, 1, 0, u"2"_s, {}});
        row("dependabot", question(u"dependabot"_s, u"updates.*"_s, {condition(u"package-ecosystem"_s)}),
            ".github/dependabot.yml", "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n",
            {1, 1, 0, u"3"_s, {}});
        row("a vendored file", question(u"npm"_s, {}, {condition(u"name"_s)}), "node_modules/a/package.json", package,
            {});
    }
    void answers()
    {
        QFETCH(DocumentSet, set);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, text);
        QTEST(ask(set, path, text), "expected");
    }

    void hostileDocuments_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("text");
        using Format = DocumentFormat;
        const auto row = [](const QByteArray &name, Format format, const QByteArray &text) {
            QTest::newRow(name.constData()) << int(format) << text;
        };
        constexpr int depth = 100'000;
        row("yaml, deep", Format::Yaml, QByteArray(depth, '['));
        row("yaml, deep by indentation", Format::Yaml, deepByIndentation());
        row("json, deep", Format::Json, QByteArray(depth, '['));
        row("json, deep objects", Format::Json, QByteArray("{\"a\":").repeated(depth));
        row("toml, deep", Format::Toml, "a = " + QByteArray(depth, '['));
        row("toml, deep by dots", Format::Toml, QByteArray("a.").repeated(depth) + "b = 1");
        row("toml, deep by a header", Format::Toml, '[' + QByteArray("a.").repeated(depth) + "b]");
        row("toml, deep in a table", Format::Toml, "x = { " + QByteArray("a . ").repeated(depth) + "b = 1 }");
        row("xml, deep", Format::Xml, QByteArray("<a>").repeated(depth));
        row("xml, entities", Format::Xml, entityBomb());
        row("terraform, deep", Format::Terraform, QByteArray("a {\n").repeated(depth));
        row("terraform, many labels", Format::Terraform, QByteArray("\"a\" ").repeated(depth) + "{}");
        for (const Format format :
             {Format::Yaml, Format::Json, Format::Toml, Format::Xml, Format::Dockerfile, Format::Terraform}) {
            const QByteArray name = QByteArray::number(int(format));
            row("50 MB " + name, format, QByteArray(50 << 20, 'a'));
            row("nodes " + name, format, manyNodes(format));
        }
        row("yaml, no UTF-8", Format::Yaml, "a: \xff\xfe\n");
        row("json, no UTF-8", Format::Json, "{\"a\": \"\xff\"}");
        row("toml, no UTF-8", Format::Toml, "a = \"\xff\"");
        row("xml, no UTF-8", Format::Xml, "<a>\xff</a>");
        row("yaml, a key twice", Format::Yaml, "a:\n  b: 1\n  b: 2\n");
        row("toml, a key twice", Format::Toml, "a = 1\na = 2\n");
        row("json, cut", Format::Json, "{\"a\":");
        row("dockerfile without a base", Format::Dockerfile, "RUN x\n");
        row("dockerfile, empty", Format::Dockerfile, "");
        row("terraform, cut", Format::Terraform, "a \"b\" {\n c = 1\n");
        row("terraform, closed twice", Format::Terraform, "}\n");
    }
    void hostileDocuments()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const auto documents = readDocuments(DocumentFormat(format), text.toStdString());
        QVERIFY(!documents);
        QVERIFY(!documents.error().what.isEmpty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void aliasesDoNotMultiply()
    {
        QByteArray text = "a0: &a0 {x: 1}\n";
        for (int i = 1; i < 40; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1) + ',';
            text.append("a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before.repeated(9) +
                        "]\n");
        }
        DocumentSet set = question(u"yaml"_s, {}, {condition(u"none"_s)});
        set.each = QStringList{u"a39.*.*.*.*.*.*.*.*.*.*"_s};
        set.within = QStringList{u"*.yml"_s};
        QElapsedTimer timer;
        timer.start();
        const Answer answer = ask(set, "bomb.yml", text);
        // It is told as unreadable, never as half an answer.
        QCOMPARE(answer, (Answer{0, 0, 1, {}, {}}));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void manyFilesMakeOneFact()
    {
        DocumentSet set = question(u"compose"_s, u"services.*"_s, {condition(u"healthcheck"_s)});
        set.every = true;
        const auto search = DocumentSearch::compile({{u"X"_s, set}});
        QVERIFY(search);
        const auto hits = [&search](const std::string &text) {
            const auto reading = search->read(text, "compose.yml", "compose.yml", {});
            return reading ? reading->hits.front().second : DocumentHits();
        };
        const DocumentHits with = hits("services:\n  a:\n    healthcheck: {}\n");
        const DocumentHits without = hits("services:\n  b:\n    image: x\n");
        const DocumentHits broken = hits("services: [\n");
        const auto outcome = [&search](const QList<DocumentHits> &all) {
            std::map<int, DocumentHits> sum;
            for (const DocumentHits &one : all)
                sum[0].add(one, u"c0ffee"_s);
            return search->facts(sum).first();
        };
        QCOMPARE(outcome({}).outcome, Fact::Outcome::NotObservable);
        QCOMPARE(outcome({with}).outcome, Fact::Outcome::Found);
        QCOMPARE(outcome({with}).places.first().commit, u"c0ffee"_s);
        QCOMPARE(outcome({with, without}).outcome, Fact::Outcome::NotFound);
        QCOMPARE(outcome({with, without}).note, u"1 of 2 have it."_s);
        QCOMPARE(outcome({with, without}).places.first().line, 2);
        // What could not be read may be just where it is missing.
        QCOMPARE(outcome({with, broken}).outcome, Fact::Outcome::NotObservable);
        QCOMPARE(outcome({without, broken}).outcome, Fact::Outcome::NotFound);
    }

    void sourceNamedAfterADockerfileIsNone()
    {
        const auto search = DocumentSearch::compile({{u"X"_s, question(u"dockerfile"_s, {}, {condition(u"USER"_s)})}});
        QVERIFY(search);
        const auto isRead = [&search](const char *name, const char *text) {
            return search->read(text, name, name, {}) != nullptr;
        };
        QVERIFY(!isRead("src/dockerfile.cpp", "// FROM a\nint main() {}\n"));
        QVERIFY(isRead("Dockerfile.go", "# for Go\n  FROM golang:1.22\n"));
        // One of this very name is told as unreadable.
        QVERIFY(isRead("Dockerfile", "RUN x\n"));
    }

    void ownSetsHoldWhatTheySay_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QString &set, const QByteArray &path, const QByteArray &text,
                            bool expected) { QTest::newRow(name) << set << path << text << expected; };
        row("user", u"IMAGEUSER"_s, "Dockerfile", "FROM a\nUSER app\n", true);
        row("user by number", u"IMAGEUSER"_s, "Dockerfile", "FROM a\nUSER 1000:1000\n", true);
        row("root again", u"IMAGEUSER"_s, "Dockerfile", "FROM a\nUSER app\nUSER root\n", false);
        row("root with a group", u"IMAGEUSER"_s, "Dockerfile", "FROM a\nUSER 0:0\n", false);
        row("only while building", u"IMAGEUSER"_s, "Dockerfile", "FROM a AS b\nUSER app\nFROM c\nCMD x\n", false);
        row("by the base image", u"IMAGEUSER"_s, "Dockerfile", "FROM gcr.io/distroless/static:nonroot\n", true);
        row("rooty is no root", u"IMAGEUSER"_s, "Dockerfile", "FROM a\nUSER rooty\n", true);
        row("latest", u"MUTABLEIMAGE"_s, "Dockerfile", "FROM node:latest\n", true);
        row("no tag", u"MUTABLEIMAGE"_s, "Dockerfile", "FROM node AS a\nFROM a\n", true);
        row("a tag", u"MUTABLEIMAGE"_s, "Dockerfile", "FROM node:20\n", false);
        row("a digest", u"MUTABLEIMAGE"_s, "Dockerfile", "FROM node@sha256:00\n", false);
        row("no test", u"TESTSCRIPT"_s, "package.json",
            "{\"scripts\": {\"test\": \"echo \\\"Error: no test specified\\\" && exit 1\"}}", false);
        row("tests", u"TESTSCRIPT"_s, "package.json", "{\"scripts\": {\"test\": \"vitest run\"}}", true);
        row("updates off", u"UPDATES"_s, ".github/dependabot.yml",
            "updates:\n- package-ecosystem: npm\n  open-pull-requests-limit: 0\n", false);
        row("health and restart", u"COMPOSEHEALTH"_s, "compose.yml",
            "services: {a: {restart: always, healthcheck: {test: x}}}\n", true);
        row("switched off", u"COMPOSEHEALTH"_s, "compose.yml",
            "services: {a: {restart: always, healthcheck: {disable: true}}}\n", false);
        row("ready", u"KUBEREADY"_s, "k8s/a.yml",
            "apiVersion: apps/v1\nkind: Deployment\nspec: {template: {spec: {containers: [{readinessProbe: {}}]}}}\n",
            true);
    }
    void ownSetsHoldWhatTheySay()
    {
        static const auto catalogue = loadBuiltInCatalogue();
        QVERIFY(catalogue);
        QFETCH(QString, set);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, text);
        QVERIFY(catalogue->documentSets.contains(set));
        const auto search = DocumentSearch::compile({{set, catalogue->documentSets[set]}});
        QVERIFY(search);
        const auto reading =
            search->read(text.toStdString(), path.toStdString(), path.toStdString(), traitsOf(path.toStdString()));
        QVERIFY(reading);
        std::map<int, DocumentHits> hits;
        for (const auto &[number, one] : reading->hits)
            hits[number].add(one, {});
        QTEST(search->facts(hits).first().outcome == Fact::Outcome::Found, "expected");
    }
};

QTEST_GUILESS_MAIN(TestDocumentSearch)
#include "tst_documentsearch.moc"
