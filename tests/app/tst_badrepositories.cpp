// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "support/gitfixture.h"

#include <QDir>
#include <QTest>

using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

/// Every command that opens a repository answers alike.
class TestBadRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateGit(); }

    void noRepository()
    {
        const QTemporaryDir folder;
        refused(folder.path(), u"not a git repository"_s);
        refused(folder.filePath(u"none"_s), u"nothing at this path"_s);
    }

    void inTheUsersLanguage()
    {
        const QTemporaryDir folder;
        const QByteArray before = qgetenv("LC_ALL");
        const auto restore = qScopeGuard([&before] { qputenv("LC_ALL", before); });
        qputenv("LC_ALL", "de_DE.UTF-8");
        refused(folder.path(), u"Dieser Ordner ist kein Git-Repository."_s);
        refused(folder.filePath(u"none"_s), u"Unter diesem Pfad gibt es nichts."_s);
    }

    void noCommit()
    {
        const GitFixture repository;
        refused(repository.path(), u"no commit yet"_s);
    }

    void damaged()
    {
        const GitFixture repository;
        repository.write(u"a.c"_s, "int a;\n");
        repository.commit(u"One"_s);
        QDir(repository.file(u".git/objects"_s)).removeRecursively();
        QDir().mkpath(repository.file(u".git/objects"_s));
        refused(repository.path(), u"git fsck"_s);
    }

    void missingBlob()
    {
        const GitFixture repository;
        repository.write(u"a.c"_s, "int a;\n");
        repository.commit(u"One"_s);
        const QString id = QString::fromLatin1(repository.git({u"rev-parse"_s, u"HEAD^{tree}"_s}).trimmed());
        QVERIFY(QFile::remove(repository.file(u".git/objects/"_s + id.left(2) + u'/' + id.mid(2))));
        refused(repository.path(), u"missing or damaged"_s);
    }

    void bare()
    {
        const GitFixture repository;
        repository.commit(u"One"_s);
        const QString clone = repository.root() + u"/shop.git"_s;
        repository.git({u"clone"_s, u"-q"_s, u"--bare"_s, repository.path(), clone});
        const auto answer = inspected(clone);
        COMPARE_JSON(answer["repository"]["bare"], true);
        COMPARE_JSON(answer["repository"]["name"], "shop");
    }

    void shallow()
    {
        const GitFixture repository;
        repository.commit(u"One"_s);
        repository.commit(u"Two"_s);
        const QString clone = repository.root() + u"/clone"_s;
        repository.git({u"clone"_s, u"-q"_s, u"--depth"_s, u"1"_s, u"file://"_s + repository.path(), clone});
        const auto answer = inspected(clone);
        COMPARE_JSON(answer["repository"]["shallow"], true);
        COMPARE_JSON(answer["repository"]["commits_read"], 1);
        QVERIFY(answer["not_observed"].dump().find("shallow") != std::string::npos);
    }

    void submodule()
    {
        const GitFixture part;
        part.write(u"secret.py"_s, "x = 1\n");
        part.commit(u"Part"_s);
        const GitFixture whole;
        whole.git(
            {u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"--quiet"_s, u"add"_s, part.path(), u"part"_s});
        whole.commit(u"Whole"_s);
        const auto answer = inspected(whole.path());
        QVERIFY(answer["not_observed"].dump().find("ubmodule") != std::string::npos);
        inspected(whole.file(u"part"_s));
    }

    void detachedHead()
    {
        const GitFixture repository;
        const QString first = repository.commit(u"One"_s);
        repository.commit(u"Two"_s);
        repository.git({u"checkout"_s, u"-q"_s, first});
        const auto answer = inspected(repository.path());
        COMPARE_JSON(answer["repository"]["commit"], first.toStdString());
        COMPARE_JSON(answer["repository"]["branch"], "");
    }

    void unbornHead()
    {
        const GitFixture repository;
        repository.commit(u"One"_s);
        repository.git({u"checkout"_s, u"-q"_s, u"--orphan"_s, u"new"_s});
        refused(repository.path(), u"no commit yet"_s);
        COMPARE_CODE(runProgram({u"inspect"_s, repository.path(), u"--at"_s, u"main"_s}), 0);
    }

private:
    static void refused(const QString &path, const QString &says)
    {
        for (const char *command : {"inspect", "assess"}) {
            const Run run = runProgram({QString::fromLatin1(command), path});
            VERIFY_REFUSED(run, 3, says);
            QVERIFY2(run.message().contains(path) || says.contains(u"damaged"), run.err.constData());
        }
    }

    static nlohmann::json inspected(const QString &path)
    {
        const Run run = runProgram({u"inspect"_s, path, u"--format"_s, u"json"_s});
        const bool fits = run.code == 0 && faultOfAnswer(run.out).isEmpty();
        [&] { QVERIFY2(fits, qPrintable(run.message() + faultOfAnswer(run.out))); }();
        return fits ? run.answer() : nlohmann::json::object();
    }
};

QTEST_GUILESS_MAIN(TestBadRepositories)
#include "tst_badrepositories.moc"
