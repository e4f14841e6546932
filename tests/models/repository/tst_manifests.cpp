// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/manifest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

class TestManifests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("fileName");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("ecosystem");
        QTest::addColumn<QStringList>("expected"); // "name version line"
        const auto row = [](const char *name, const QString &ecosystem, const QByteArray &text,
                            const QStringList &expected) {
            QTest::newRow(name) << QByteArray(name) << text << ecosystem << expected;
        };
        row("package.json", u"npm"_s,
            "{\"dependencies\":{\"pg\":\"^8\"},\n\"devDependencies\":{\"jest\":\"1\"},\n\"peerDependencies\":{"
            "\"react\":3},\n"
            "\"optionalDependencies\":{\"x\":\"*\"}}",
            {u"pg ^8 1"_s, u"jest 1 2"_s, u"react  3"_s, u"x * 4"_s});
        row("requirements-dev.txt", u"pypi"_s, "-r base.txt\n\nflask==3.0 # web\nredis[hiredis] >= 5 ; x\n./local\n",
            {u"flask ==3.0 3"_s, u"redis >= 5 4"_s});
        row("pyproject.toml", u"pypi"_s,
            "[project]\ndependencies = [\n \"a>=1\",\n]\noptional-dependencies.dev = "
            "[\"b\"]\n[dependency-groups]\ntest = [\"c~=2\", "
            "{include-group=\"x\"}]\n[tool.poetry.dependencies]\nd = \"^1\"\n[tool.poetry.group.dev.dependencies]\ne = "
            "{ version = "
            "\"2\" }\n[tool.uv]\ndev-dependencies = [\"f\"]\n",
            {u"a >=1 3"_s, u"b  5"_s, u"c ~=2 7"_s, u"f  13"_s, u"d ^1 9"_s, u"e 2 11"_s});
        row("Pipfile", u"pypi"_s, "[packages]\nflask = \"*\"\n[dev-packages]\npytest = \">=7\"\n",
            {u"flask * 2"_s, u"pytest >=7 4"_s});
        row("setup.cfg", u"pypi"_s, "[options]\ninstall_requires =\n    a>=1\n    b\npackages = find:\n    no\n",
            {u"a >=1 3"_s, u"b  4"_s});
        row("setup.py", u"pypi"_s, "setup(\n install_requires=['a[x]>1',\n  \"b\"],\n author='c')\n",
            {u"a >1 2"_s, u"b  3"_s});
        row("composer.json", u"composer"_s,
            "{\"require\":{\"laravel/framework\":\"^11\"},\n\"require-dev\":{\"pestphp/pest\":\"2\"}}",
            {u"laravel/framework ^11 1"_s, u"pestphp/pest 2 2"_s});
        row("Gemfile", u"gem"_s, "source 'x'\ngem 'rails', '~> 7.1'\n  gem \"pg\"\n# gem 'no'\n",
            {u"rails ~> 7.1 2"_s, u"pg  3"_s});
        row("shop.gemspec", u"gem"_s,
            "  spec.add_dependency 'rack', '>= 2'\n  s.add_development_dependency(\"rspec\")\n",
            {u"rack >= 2 1"_s, u"rspec  2"_s});
        row("go.mod", u"go"_s,
            "module example.org/x\n\ngo 1.22\nrequire github.com/lib/pq v1.10.9\nrequire (\n\tgo.uber.org/zap v1.2.0 "
            "// indirect\n)\n",
            {u"github.com/lib/pq v1.10.9 4"_s, u"go.uber.org/zap v1.2.0 6"_s});
        row("pom.xml", u"maven"_s,
            "<project><groupId>no</groupId><dependencies>\n<dependency><groupId>g</groupId><artifactId>a</"
            "artifactId><version>1</version>"
            "<exclusions><exclusion><groupId>x</groupId></exclusion></exclusions></dependency></dependencies></"
            "project>",
            {u"g:a 1 2"_s});
        row("build.gradle.kts", u"maven"_s,
            "dependencies {\n  implementation(\"g:a:1.2\")\n  testImplementation 'g:b'\n  // nothing\n}\n",
            {u"g:a 1.2 2"_s, u"g:b  3"_s});
        row("libs.versions.toml", u"maven"_s,
            "[versions]\nv = \"9\"\n[libraries]\na = \"g:a:1\"\nb = { module = \"g:b\", version.ref = \"v\" }\nc = { "
            "group = \"g\", name = \"c\" }\n",
            {u"g:a 1 4"_s, u"g:b 9 5"_s, u"g:c  6"_s});
        row("Shop.csproj", u"nuget"_s, "<Project>\n<PackageReference Include=\"Serilog\" Version=\"3\" />\n</Project>",
            {u"Serilog 3 2"_s});
        row("Directory.Packages.props", u"nuget"_s,
            "<Project><PackageVersion Include=\"Dapper\" Version=\"2\"/></Project>", {u"Dapper 2 1"_s});
        row("Cargo.toml", u"cargo"_s,
            "[dependencies]\nsqlx = { version = \"0.7\" }\n[dev-dependencies]\nx = \"1\"\n[workspace.dependencies]\ny "
            "= \"2\"\n"
            "[target.'cfg(unix)'.dependencies]\nz = \"3\"\n",
            {u"sqlx 0.7 2"_s, u"x 1 4"_s, u"y 2 6"_s, u"z 3 8"_s});
        row("pubspec.yaml", u"pub"_s,
            "name: x\ndependencies:\n  http: ^1.0\n  flutter:\n    sdk: flutter\ndev_dependencies:\n  test: any\n",
            {u"http ^1.0 3"_s, u"flutter  4"_s, u"test any 7"_s});
        row("mix.exs", u"hex"_s, "defp deps do\n  [\n    {:phoenix, \"~> 1.7\"},\n    {:jason, path: \"x\"}\n  ]\n",
            {u"phoenix ~> 1.7 3"_s, u"jason  4"_s});
    }
    void reads()
    {
        QFETCH(QByteArray, fileName);
        QFETCH(QByteArray, text);
        const ManifestReader *reader = manifestReaderFor("apps/web/" + fileName.toStdString());
        QVERIFY(reader);
        QTEST(QString::fromLatin1(reader->ecosystem), "ecosystem");
        const auto declared = reader->read(text.toStdString(), fileName.toStdString());
        QVERIFY(declared);
        QStringList lines;
        for (const Declaration &one : *declared)
            lines << one.name + u' ' + one.version + u' ' + QString::number(one.line);
        QTEST(lines, "expected");
    }

    void takesNoLockFiles()
    {
        for (const char *name : {"package-lock.json", "yarn.lock", "poetry.lock", "composer.lock", "Gemfile.lock",
                                 "go.sum", "Cargo.lock", "Pipfile.lock", "packages.lock.json"})
            QVERIFY2(!manifestReaderFor(name), name);
    }

    void survivesRubbish_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("bytes") << QByteArray("\xff\xfe\0\x01[[[{{{<<<", 14);
        QTest::newRow("deep json") << QByteArray(200000, '[');
        QTest::newRow("deep xml") << QByteArray("<a>").repeated(50000);
        QTest::newRow("deep toml") << QByteArray("a.").repeated(500000) + "a = 1\n";
        QTest::newRow("open list") << QByteArray("install_requires=['a");
        QTest::newRow("only bracket") << QByteArray("a[");
        QTest::newRow("wrong types") << QByteArray("{\"dependencies\":[1],\"require\":3}");
    }
    void survivesRubbish()
    {
        QFETCH(QByteArray, text);
        for (const char *name : {"package.json", "requirements.txt", "pyproject.toml", "setup.cfg", "setup.py",
                                 "Pipfile", "composer.json", "Gemfile", "go.mod", "pom.xml", "build.gradle",
                                 "libs.versions.toml", "a.csproj", "Cargo.toml", "pubspec.yaml", "mix.exs"}) {
            const auto declared = manifestReaderFor(name)->read(text.toStdString(), name);
            QVERIFY(!declared || declared->size() <= 1);
        }
    }

    void comparesNames()
    {
        QCOMPARE(comparableName(u"pypi"_s, u"Psycopg2__Binary.x"_s), u"psycopg2-binary-x"_s);
        QCOMPARE(comparableName(u"nuget"_s, u"Serilog"_s), u"serilog"_s);
        QCOMPARE(comparableName(u"npm"_s, u"a_b"_s), u"a_b"_s);
    }
};

QTEST_GUILESS_MAIN(TestManifests)
#include "tst_manifests.moc"
