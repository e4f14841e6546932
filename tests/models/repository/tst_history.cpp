// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/history.h"
#include "support/gitfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;

class TestHistory : public QObject
{
    Q_OBJECT

    static Result<History> walk(const QString &path, int threads = 2, const History *known = nullptr)
    {
        const auto open = openRepository(path);
        if (!open)
            return open.error();
        const auto newest = resolveCommit(*open, path, u"HEAD"_s);
        if (!newest)
            return newest.error();
        HistoryOptions options;
        options.threads = threads;
        options.known = known;
        return readHistory(path, *newest, options, {});
    }

    /// "commit status path" of every change, sorted.
    static QStringList ours(const History &history)
    {
        QStringList lines;
        for (const CommitRecord &commit : history.commits)
            for (const Change &change : history.changesOf(commit))
                lines << textOf(commit.id) + u' ' + QChar::fromLatin1(char(change.status)) + u' ' +
                             textOf(change.oldId) + u' ' + textOf(change.newId) + u' ' +
                             QString::fromStdString(history.paths.path(change.path));
        lines.sort();
        return lines;
    }

    static QStringList gits(const GitFixture &fixture)
    {
        QStringList lines;
        QString commit;
        const QString log =
            QString::fromUtf8(fixture.git({u"-c"_s, u"core.quotePath=false"_s, u"log"_s, u"--raw"_s, u"--no-renames"_s,
                                           u"--no-abbrev"_s, u"--format=%H"_s, u"HEAD"_s}));
        for (const QString &line : log.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u':')) {
                commit = line;
                continue;
            }
            const QStringList parts = line.section(u'\t', 0, 0).split(u' ');
            lines << commit + u' ' + parts[4] + u' ' + parts[2] + u' ' + parts[3] + u' ' + line.section(u'\t', 1);
        }
        lines.sort();
        return lines;
    }

private Q_SLOTS:
    void initTestCase() { test::isolateGit(); }

    void agreesWithGit()
    {
        const GitFixture fixture;
        fixture.write(u"a.txt"_s, "1\n");
        fixture.write(u"lib/x/one.c"_s, "int one;\n");
        fixture.write(u"lib.c"_s, "int lib;\n");
        fixture.commit(u"first"_s);
        fixture.write(u"a.txt"_s, "2\n");
        fixture.git({u"mv"_s, u"lib/x/one.c"_s, u"lib/two.c"_s});
        fixture.commit(u"rename and change"_s);
        fixture.git({u"rm"_s, u"-q"_s, u"lib.c"_s});
        fixture.write(u"lib.c/now/a/folder.c"_s, "int f;\n");
        fixture.commit(u"a file becomes a folder"_s);
        fixture.git({u"update-index"_s, u"--chmod=+x"_s, u"a.txt"_s});
        fixture.git({u"commit"_s, u"-q"_s, u"-m"_s, u"mode"_s});
        fixture.git({u"checkout"_s, u"-q"_s, u"-f"_s, u"-b"_s, u"side"_s, u"HEAD~2"_s});
        fixture.write(u"side.txt"_s, "s\n");
        fixture.commit(u"side"_s);
        fixture.git({u"checkout"_s, u"-q"_s, u"-f"_s, u"main"_s});
        fixture.git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"merge (#7)"_s, u"side"_s});
        QVERIFY(QFile::remove(fixture.file(u"a.txt"_s)));
        QVERIFY(QFile::link(u"lib.c"_s, fixture.file(u"a.txt"_s)));
        fixture.commit(u"type"_s);

        for (const int threads : {1, 2, 3}) {
            const auto history = walk(fixture.path(), threads);
            QVERIFY(history);
            QCOMPARE(ours(*history), gits(fixture));
            QCOMPARE(history->commits.size(), std::size_t(7));
        }
        QCOMPARE(gits(fixture).filter(u" T "_s).size(), 1);
    }

    void anEarlierWalkSparesComparing()
    {
        const GitFixture fixture;
        for (int i = 0; i < 4; ++i) {
            fixture.write(u"a%1.txt"_s.arg(i), QByteArray::number(i));
            fixture.write(u"same.txt"_s, QByteArray::number(i));
            fixture.commit(u"c%1"_s.arg(i), GitFixture::defaultDate().addSecs(i));
        }
        const auto earlier = walk(fixture.path());
        QVERIFY(earlier);
        fixture.git({u"rm"_s, u"-q"_s, u"a2.txt"_s});
        fixture.write(u"deep/er/b.txt"_s, "b");
        fixture.commit(u"later"_s, GitFixture::defaultDate().addSecs(60));
        const auto later = walk(fixture.path(), 2, &*earlier);
        QVERIFY(later);
        QCOMPARE(ours(*later), gits(fixture));
        QCOMPARE(later->changes.size(), earlier->changes.size() + 2); // nothing twice
    }

    void followsFirstParentsAndReviews()
    {
        const GitFixture fixture;
        fixture.commit(u"one"_s);
        fixture.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s});
        fixture.commit(u"aside"_s, GitFixture::defaultDate().addSecs(5));
        fixture.git({u"checkout"_s, u"-q"_s, u"main"_s});
        fixture.commit(u"two (#12)"_s, GitFixture::defaultDate().addSecs(10));
        fixture.git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"join"_s, u"side"_s});
        fixture.commit(u"three\n\nReviewed-by: Bob <bob@example.org>"_s, GitFixture::defaultDate().addSecs(30));
        const auto history = walk(fixture.path());
        QVERIFY(history);
        QStringList seen;
        for (const CommitRecord &commit : history->commits)
            seen << QString::fromStdString(commit.subject) + (commit.firstParent ? u" main"_s : u" side"_s) +
                        (commit.reviewed ? u" reviewed"_s : QString());
        seen.sort();
        QCOMPARE(seen, (QStringList{u"aside side"_s, u"join main"_s, u"one main"_s, u"three main reviewed"_s,
                                    u"two (#12) main reviewed"_s}));
    }

    void shallowCloneIsCut()
    {
        const GitFixture fixture;
        for (int i = 0; i < 5; ++i) {
            fixture.write(u"a.txt"_s, QByteArray::number(i));
            fixture.commit(u"c%1"_s.arg(i), GitFixture::defaultDate().addSecs(i));
        }
        for (const int depth : {1, 2}) {
            const QString clone = fixture.root() + u"/clone%1"_s.arg(depth);
            fixture.git(
                {u"clone"_s, u"-q"_s, u"--depth"_s, QString::number(depth), u"file://"_s + fixture.path(), clone});
            const auto history = walk(clone);
            QVERIFY(history);
            QVERIFY(history->cut);
            QCOMPARE(history->commits.size(), std::size_t(depth));
            QCOMPARE(history->changes.size(), std::size_t(depth - 1));
        }
    }

    void stopsWhenAsked()
    {
        const GitFixture fixture;
        fixture.commit(u"one"_s);
        const auto open = openRepository(fixture.path());
        const auto newest = resolveCommit(*open, fixture.path(), u"HEAD"_s);
        Ticket ticket;
        ticket.cancelled = [] { return true; };
        const auto history = readHistory(fixture.path(), *newest, {}, ticket);
        QVERIFY(!history);
        QCOMPARE(history.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
