// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/secrets/packcontents.h"
#include "repository/secrets/versionsearch.h"
#include "support/gitfixture.h"
#include "support/plantedsecrets.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;
using sextant::test::PlantedSecret;
using sextant::test::plantedSecrets;

namespace {

QString shown(const std::vector<SecretHit> &hits)
{
    QStringList lines;
    for (const SecretHit &hit : hits)
        lines << u"%1 at %2: %3"_s.arg(hit.rule)
                     .arg(hit.offset)
                     .arg(QString::fromLatin1(hit.value.data(), qsizetype(hit.value.size())));
    return lines.join(u'\n');
}

/// A file whose lines come, go and change, as those of a file under version control do.
class EditedFile
{
public:
    explicit EditedFile(quint32 seed)
        : m_random(seed)
        , m_planted(plantedSecrets())
    {
        for (int i = 0; i < 200; ++i)
            m_lines << plainLine();
    }

    std::string text() const { return m_lines.join('\n').toStdString() + (m_lines.size() % 2 ? "\n" : ""); }

    void edit()
    {
        for (int edits = m_random.bounded(1, 4); edits > 0; --edits) {
            const int at = m_random.bounded(int(m_lines.size()));
            switch (m_random.bounded(6)) {
            case 0:
                m_lines.removeAt(at);
                break;
            case 1:
                m_lines.insert(at, plantedLine());
                break;
            case 2: // within a line, so that half of a key may be what both versions share
                m_lines[at].insert(m_random.bounded(m_lines[at].size() + 1), "X");
                break;
            case 3:
                m_lines[at].chop(m_random.bounded(m_lines[at].size() + 1));
                break;
            case 4: // longer than what is looked at of a line
                m_lines.insert(at, QByteArray(6000, 'a') + ' ' + plantedLine() + QByteArray(3000, 'b'));
                break;
            default:
                m_lines.insert(at, plainLine());
            }
            while (m_lines.size() < 20)
                m_lines << plainLine();
        }
    }

private:
    QByteArray plantedLine() { return m_planted[m_random.bounded(m_planted.size())].line; }
    QByteArray plainLine()
    {
        return "    call(argument_" + QByteArray::number(m_random.bounded(50)) + ", \"some words of a text\")";
    }

    QRandomGenerator m_random;
    QList<PlantedSecret> m_planted;
    QByteArrayList m_lines;
};

} // namespace

/// Versions of one file are searched together, and only where they differ.
class TestSecretVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolateGit(); }

    void findsInEveryVersionWhatASearchOfItAloneFinds()
    {
        const auto patterns = SecretPatterns::load();
        QVERIFY(bool(patterns));
        int found = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            EditedFile file(seed);
            VersionSearch versions(*patterns);
            for (int version = 0; version < 60; ++version) {
                const std::string text = file.text();
                std::vector<SecretHit> alone;
                patterns->search(text, alone);
                const auto &together = versions.search(text);
                QCOMPARE(shown(together), shown(alone));
                for (const SecretHit &hit : together)
                    QCOMPARE(hit.value.data(), text.data() + hit.offset);
                found += int(alone.size());
                file.edit();
            }
        }
        QVERIFY2(found > 5000, qPrintable(QString::number(found)));
    }

    void keepsTheBoundOfHits()
    {
        const auto patterns = SecretPatterns::load();
        QVERIFY(bool(patterns));
        const std::string line = plantedSecrets().front().line.toStdString() + '\n';
        std::string many;
        for (std::size_t i = 0; i < SecretPatterns::mostHits + 20; ++i)
            many += line;
        VersionSearch versions(*patterns);
        versions.search("nothing here\n" + many);
        const std::string shorter = many.substr(30 * line.size());
        std::vector<SecretHit> alone;
        patterns->search(shorter, alone);
        QCOMPARE(shown(versions.search(shorter)), shown(alone));
    }

    void unrelatedAndEmptyTexts()
    {
        const auto patterns = SecretPatterns::load();
        QVERIFY(bool(patterns));
        VersionSearch versions(*patterns);
        const std::string line = plantedSecrets().front().line.toStdString();
        QCOMPARE(versions.search(line).size(), 1U);
        QCOMPARE(versions.search("").size(), 0U);
        QCOMPARE(versions.search(line).size(), 1U);
        QCOMPARE(versions.search(line + "\n" + line).size(), 2U);
        QCOMPARE(versions.search("x").size(), 0U);
    }

    void packTellsTypesAndWhatAnObjectDiffersFrom()
    {
        const GitFixture fixture;
        QByteArray text;
        for (int line = 0; line < 300; ++line)
            text += "line " + QByteArray::number(line * 7919) + " of the text\n";
        for (int version = 0; version < 12; ++version) {
            fixture.write(u"text.txt"_s, text + "version " + QByteArray::number(version) + '\n');
            fixture.write(u"other%1.txt"_s.arg(version), QByteArray::number(version * 104729));
            fixture.commit(u"Version %1"_s.arg(version));
        }
        fixture.git({u"repack"_s, u"-adfq"_s});
        const QDir packs(fixture.path() + u"/.git/objects/pack"_s);
        const QStringList names = packs.entryList({u"*.idx"_s});
        QCOMPARE(names.size(), 1);
        const auto objects = packContents(packs.filePath(names.first()));

        QHash<QString, QStringList> told; // by git: type and what it differs from
        const auto all = QString::fromLatin1(fixture.git(
            {u"cat-file"_s, u"--batch-all-objects"_s, u"--batch-check=%(objectname) %(objecttype) %(deltabase)"_s}));
        for (const QString &line : all.split(u'\n', Qt::SkipEmptyParts))
            told[line.section(u' ', 0, 0)] = line.split(u' ').mid(1);
        const auto nameOf = [](const git_oid &id) {
            return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ).toHex());
        };
        QCOMPARE(qsizetype(objects.size()), told.size());
        int differing = 0;
        for (const PackedObject &object : objects) {
            const QStringList expected = told.value(nameOf(object.id));
            QCOMPARE(expected.size(), 2);
            QCOMPARE(QString::fromLatin1(git_object_type2string(object.type)), expected[0]);
            const bool whole = object.base == PackedObject::whole;
            QCOMPARE(whole ? QString(40, u'0') : nameOf(objects[object.base].id), expected[1]);
            differing += whole ? 0 : 1;
        }
        QVERIFY(differing >= 10);

        std::vector<std::size_t> at(objects.size(), PackedObject::whole);
        const auto order = byFamily(objects);
        QCOMPARE(order.size(), objects.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            QCOMPARE(at[order[i]], PackedObject::whole); // each once
            at[order[i]] = i;
        }
        for (std::size_t i = 0; i < objects.size(); ++i)
            if (objects[i].base != PackedObject::whole)
                QVERIFY(at[i] < at[objects[i].base]);
    }

    void damagedPackIsOnlyReadInAnotherOrder()
    {
        // In a circle, and from itself: nobody is lost.
        std::vector<PackedObject> objects(4);
        objects[1].base = 2;
        objects[2].base = 1;
        objects[3].base = 3;
        auto order = byFamily(objects);
        std::ranges::sort(order);
        QCOMPARE(order, (std::vector<std::size_t>{0, 1, 2, 3}));

        const GitFixture fixture;
        fixture.write(u"a.txt"_s, "a\n");
        fixture.commit(u"First"_s);
        fixture.git({u"repack"_s, u"-adq"_s});
        const QDir packs(fixture.path() + u"/.git/objects/pack"_s);
        const QString index = packs.filePath(packs.entryList({u"*.idx"_s}).first());
        QFile file(index);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const QString copy = fixture.path() + u"/copy.idx"_s;
        for (qsizetype length = 0; length < whole.size(); length += 97) {
            QFile cut(copy);
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(whole.first(length));
            cut.close();
            QVERIFY(packContents(copy).size() <= 3);
        }
        // Without its pack the index alone names the objects.
        QVERIFY(QFile::remove(copy) && QFile::copy(index, copy));
        const auto alone = packContents(copy);
        QCOMPARE(alone.size(), 3U);
        for (const PackedObject &object : alone)
            QCOMPARE(object.type, GIT_OBJECT_INVALID);
    }
};

QTEST_GUILESS_MAIN(TestSecretVersions)
#include "tst_secretversions.moc"
