// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "repository/fileat.h"
#include "repository/inspection.h"
#include "repository/state.h"
#include "support/gitfixture.h"

#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;

class TestOpening : public QObject
{
    Q_OBJECT

    static Result<Inspection> inspect(const QString &path, const QString &revision = u"HEAD"_s)
    {
        InspectionRequest request;
        request.path = path;
        request.revision = revision;
        request.now = GitFixture::defaultDate().addDays(1);
        return inspectRepository(request, {}, {});
    }

    static const Fact *fact(const Inspection &inspection, const QString &id)
    {
        const auto found = std::ranges::find(inspection.facts, id, &Fact::id);
        return found == inspection.facts.end() ? nullptr : &*found;
    }

    static void refuses(const QString &path, const QString &words, Error::Kind kind = Error::Kind::Input,
                        const QString &revision = u"HEAD"_s)
    {
        const auto inspection = inspect(path, revision);
        QVERIFY(!inspection);
        QVERIFY2(inspection.error().message().contains(words), qPrintable(inspection.error().message()));
        QCOMPARE(inspection.error().kind, kind);
    }

private Q_SLOTS:
    void initTestCase() { test::isolateGit(); }

    void refusesWhatIsNoRepository()
    {
        const QTemporaryDir folder;
        refuses(folder.path(), u"not a git repository"_s);
        refuses(folder.path() + u"/missing"_s, u"nothing at this path"_s);
        refuses(QString(), u"nothing at this path"_s);
    }

    void refusesEmptyAndUnknown()
    {
        const GitFixture fixture;
        refuses(fixture.path(), u"no commit yet"_s);
        fixture.commit(u"one"_s);
        refuses(fixture.path(), u"no commit named “nowhere”"_s, Error::Kind::Input, u"nowhere"_s);
        refuses(fixture.path(), u"no commit named"_s, Error::Kind::Input, QString(40, u'1'));
        refuses(fixture.path(), u"no commit named"_s, Error::Kind::Input, u"HEAD^{tree}"_s);
    }

    void refusesSha256()
    {
        const GitFixture fixture({u"--object-format=sha256"_s});
        fixture.commit(u"one"_s);
        refuses(fixture.path(), u"SHA-256"_s);
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QString>("revision");
        QTest::addColumn<bool>("remove");
        for (const QString &revision :
             {u"HEAD"_s, u"HEAD^{tree}"_s, u"HEAD:a.txt"_s, u"HEAD~1"_s, u"HEAD~1^{tree}"_s}) {
            QTest::addRow("missing %s", qPrintable(revision)) << revision << true;
            QTest::addRow("damaged %s", qPrintable(revision)) << revision << false;
        }
    }
    void refusesDamage()
    {
        QFETCH(QString, revision);
        QFETCH(bool, remove);
        const GitFixture fixture;
        fixture.write(u"a.txt"_s, "one\n");
        fixture.commit(u"one"_s);
        fixture.write(u"a.txt"_s, "two\n");
        fixture.commit(u"two"_s, GitFixture::defaultDate().addSecs(1));
        const QString id = QString::fromLatin1(fixture.git({u"rev-parse"_s, revision}).trimmed());
        QFile object(fixture.file(u".git/objects/"_s + id.left(2) + u'/' + id.mid(2)));
        QVERIFY(object.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        if (remove) {
            QVERIFY(object.remove());
        } else {
            QVERIFY(object.open(QIODevice::WriteOnly | QIODevice::Truncate));
            object.write("this is not an object");
            object.close();
        }
        const auto inspection = inspect(fixture.path());
        QVERIFY(!inspection);
        QCOMPARE(inspection.error().kind, Error::Kind::Input);
        QVERIFY2(inspection.error().message().contains(u"git fsck"_s), qPrintable(inspection.error().message()));
    }

    void refusesForeignOwner()
    {
        const GitFixture fixture;
        fixture.commit(u"one"_s);
        if (geteuid() != 0 || chown(fixture.path().toUtf8().constData(), 65534, 65534) != 0 ||
            chown(fixture.file(u".git"_s).toUtf8().constData(), 65534, 65534) != 0)
            QSKIP("Only root can give a repository to another user.");
        refuses(fixture.path(), u"git config --global --add safe.directory"_s, Error::Kind::Environment);
    }

    void bareWithoutSettingsOpensAgain()
    {
        const GitFixture fixture;
        fixture.commit(u"one"_s);
        const QString bare = fixture.root() + u"/store";
        fixture.git({u"clone"_s, u"-q"_s, u"--bare"_s, fixture.path(), bare});
        QVERIFY(QFile::remove(bare + u"/config"));
        const auto inspection = inspect(bare);
        QVERIFY(inspection);
        QVERIFY(inspection->repository.bare);
        QCOMPARE(inspection->repository.path, QFileInfo(bare).canonicalFilePath());
        QVERIFY(inspect(inspection->repository.path));
    }

    void readsEveryKindOfRepository()
    {
        const GitFixture fixture;
        fixture.write(u"a.py"_s, "x = 1\n");
        const QString first = fixture.commit(u"one"_s);
        fixture.write(u"a.py"_s, "x = 2\n");
        const QString second = fixture.commit(u"two"_s, GitFixture::defaultDate().addSecs(1));
        fixture.git({u"remote"_s, u"add"_s, u"origin"_s, u"https://bob:tiger@example.org/shop.git"_s});

        const auto plain = inspect(fixture.path());
        QVERIFY(plain);
        QCOMPARE(plain->repository.branch, u"main"_s);
        QCOMPARE(plain->repository.commit, second);
        QCOMPARE(plain->repository.name, u"work"_s);
        QCOMPARE(plain->repository.remote, u"https://example.org/shop.git"_s);
        QCOMPARE(plain->repository.committedAt, GitFixture::defaultDate().addSecs(1));
        QCOMPARE(plain->commitsRead, 2);
        QCOMPARE(plain->linesOfCode, 1);
        QCOMPARE(inspect(fixture.path(), first)->commitsRead, 1);

        const QString bare = fixture.root() + u"/shop.git"_s;
        fixture.git({u"clone"_s, u"-q"_s, u"--bare"_s, fixture.path(), bare});
        const auto ofBare = inspect(bare);
        QVERIFY(ofBare);
        QVERIFY(ofBare->repository.bare);
        QCOMPARE(ofBare->repository.name, u"shop"_s);

        const QString tree = fixture.root() + u"/linked"_s;
        fixture.git({u"worktree"_s, u"add"_s, u"-q"_s, u"--detach"_s, tree, first});
        const auto ofTree = inspect(tree);
        QVERIFY(ofTree);
        QCOMPARE(ofTree->repository.commit, first);
        QVERIFY(ofTree->repository.branch.isEmpty());
    }

    void tellsThatAShallowCloneIsCut()
    {
        const GitFixture fixture;
        for (int i = 0; i < 12; ++i) {
            fixture.write(u"a.py"_s, "x = " + QByteArray::number(i));
            fixture.commit(u"c"_s, GitFixture::defaultDate().addSecs(i));
        }
        const QString clone = fixture.root() + u"/clone"_s;
        fixture.git({u"clone"_s, u"-q"_s, u"--depth"_s, u"1"_s, u"file://"_s + fixture.path(), clone});
        const auto inspection = inspect(clone);
        QVERIFY(inspection);
        QVERIFY(inspection->repository.shallow);
        QCOMPARE(fact(*inspection, u"git:truck_factor"_s)->outcome, Fact::Outcome::NotObservable);
        QVERIFY(fact(*inspection, u"git:truck_factor"_s)->note.contains(u"shallow"_s));
        QCOMPARE(fact(*inspection, u"git:commits"_s)->value, 1.0);
        QCOMPARE(inspection->notObserved.last().what, u"Older history"_s);
        QCOMPARE(fact(*inspect(fixture.path()), u"git:truck_factor"_s)->value, 1.0);
    }

    void opensPartialClones()
    {
        const GitFixture fixture;
        fixture.write(u"a.py"_s, "x = 1\n");
        fixture.commit(u"one"_s);
        fixture.git({u"config"_s, u"core.repositoryFormatVersion"_s, u"1"_s});
        fixture.git({u"config"_s, u"extensions.partialClone"_s, u"origin"_s});
        QVERIFY(inspect(fixture.path()));
    }

    /// What a filter left out was not seen; that is told, and nothing is judged as absent.
    void tellsWhatAPartialCloneLacks()
    {
        const GitFixture fixture;
        for (int i = 0; i < 30; ++i)
            fixture.write(u"src/m%1.py"_s.arg(i), "x = %1\n" + QByteArray::number(i));
        fixture.commit(u"one"_s);
        fixture.git({u"config"_s, u"uploadpack.allowFilter"_s, u"true"_s});
        const QString partial = fixture.root() + u"/partial";
        fixture.git(
            {u"clone"_s, u"-q"_s, u"--bare"_s, u"--filter=blob:none"_s, u"file://"_s + fixture.path(), partial});
        const auto catalogue = loadBuiltInCatalogue();
        QVERIFY(bool(catalogue));
        const InspectionRequest request{partial, u"HEAD"_s, GitFixture::defaultDate().addDays(1), 2};
        const auto inspection = inspectRepository(request, *catalogue, {});
        QVERIFY2(inspection, qPrintable(inspection ? QString() : inspection.error().message()));
        QVERIFY(std::ranges::any_of(inspection->notObserved, [](const NotObserved &gap) {
            return gap.what == u"Files missing from this copy" && gap.count == 30;
        }));
        for (const Fact &one : inspection->facts)
            if (one.id.startsWith(u"text:"_s))
                QVERIFY2(one.outcome != Fact::Outcome::NotFound, qPrintable(one.id));
    }

    void takesPasswordsOut()
    {
        QCOMPARE(withoutPassword(u"https://token@example.org/a.git?x=1"_s), u"https://example.org/a.git"_s);
        QCOMPARE(withoutPassword(u"ssh://git@example.org/a.git"_s), u"ssh://git@example.org/a.git"_s);
        QCOMPARE(withoutPassword(u"git@example.org:a.git"_s), u"git@example.org:a.git"_s);
    }

    void readsOneFile()
    {
        const GitFixture fixture;
        fixture.write(u"src/a.py"_s, "x = 1\n");
        fixture.write(u"big.txt"_s, QByteArray((1 << 20) + 1, 'x'));
        QVERIFY(QFile::link(u"/etc/passwd"_s, fixture.file(u"link"_s)));
        const QString commit = fixture.commit(u"one"_s);
        fixture.write(u"src/a.py"_s, "changed and not committed\n");
        QCOMPARE(*readFileAt(fixture.path(), commit, u"src/a.py"_s), QByteArray("x = 1\n"));
        for (const QString &path :
             {u"src"_s, u"link"_s, u"big.txt"_s, u"missing"_s, u"../work/src/a.py"_s, u"/etc/passwd"_s, QString()})
            QVERIFY2(!readFileAt(fixture.path(), commit, path), qPrintable(path));
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
