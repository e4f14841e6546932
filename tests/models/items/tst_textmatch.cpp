// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/textmatch.h"

#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestTextMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInOrderFit_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("at");
        QTest::newRow("beginning") << u"res"_s << u"Rescan"_s << QList<int>{0, 1, 2};
        QTest::newRow("gaps") << u"rsn"_s << u"Rescan"_s << QList<int>{0, 2, 5};
        QTest::newRow("beginnings of words") << u"ow"_s << u"Open workspace"_s << QList<int>{0, 5};
        // The first s is inside a word; the one that begins a word is meant.
        QTest::newRow("not the first letter met") << u"s"_s << u"Text size"_s << QList<int>{5};
        QTest::newRow("spaces do not matter") << u"op wo"_s << u"Open workspace"_s << QList<int>{0, 1, 5, 6};
        QTest::newRow("case of other alphabets") << u"üb"_s << u"Überblick"_s << QList<int>{0, 1};
        QTest::newRow("nothing typed") << QString() << u"Rescan"_s << QList<int>{};
    }

    void lettersInOrderFit()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto match = fuzzyMatch(pattern, text);
        QVERIFY(match);
        QTEST(match->at, "at");
    }

    void othersDoNot()
    {
        QVERIFY(!fuzzyMatch(u"nacser"_s, u"Rescan"_s));
        QVERIFY(!fuzzyMatch(u"rescans"_s, u"Rescan"_s));
        QVERIFY(!fuzzyMatch(u"a"_s, QString()));
    }

    void beginningsOfWordsWin()
    {
        QVERIFY(fuzzyMatch(u"im"_s, u"Import"_s)->score > fuzzyMatch(u"im"_s, u"Aim higher"_s)->score);
        QVERIFY(fuzzyMatch(u"re"_s, u"Rescan"_s)->score > fuzzyMatch(u"re"_s, u"Larger text"_s)->score);
    }

    void everyWordMustBeThere()
    {
        QVERIFY(wordMatch(u"restored backup"_s, u"Backups were restored"_s));
        QVERIFY(!wordMatch(u"restored never"_s, u"Backups were restored"_s));
        QCOMPARE(wordMatch(u"up"_s, u"Backups"_s)->at, (QList<int>{4, 5}));
    }

    void wordAtABeginningWins()
    {
        QCOMPARE(wordMatch(u"back"_s, u"payback and backups"_s)->at, (QList<int>{12, 13, 14, 15}));
        QVERIFY(wordMatch(u"back"_s, u"Backups"_s)->score > wordMatch(u"back"_s, u"A payback"_s)->score);
    }

    void overlappingWordsAreMarkedOnce()
    {
        QCOMPARE(wordMatch(u"back backup"_s, u"Backup"_s)->at, (QList<int>{0, 1, 2, 3, 4, 5}));
    }
};

QTEST_GUILESS_MAIN(TestTextMatch)
#include "tst_textmatch.moc"
