// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/masking.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsShapeAndEnd()
    {
        QCOMPARE(maskSecret(u"sk_live_4eC39HqLyjWD"), u"xx_xxxx_9xX99XxXxxWD"_s);
        QCOMPARE(maskSecret(u"admin1"), u"xxxxx9"_s);
        QCOMPARE(maskSecret(u""), u""_s);
        QVERIFY(maskSecret(QString(5000, u'a')).size() < 50);
    }

    void masksWhatLooksSecret_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain code") << u"const answer = compute(input, 42);"_s
                                    << u"const answer = compute(input, 42);"_s;
        QTest::newRow("cloud key") << u"id: AKIAIOSFODNN7EXAMPLE"_s << u"id: XXXXXXXXXXXX9XXXXXLE"_s;
        QTest::newRow("password") << u"password = \"correcthorse\""_s << u"password = \"xxxxxxxxxxse\""_s;
        QTest::newRow("address") << u"postgres://bob:tiger@db/main"_s << u"postgres://bob:xxxxx@db/main"_s;
        QTest::newRow("read from outside")
            << u"password = process.env.PASSWORD"_s << u"password = process.env.PASSWORD"_s;
        QTest::newRow("random") << u"x(a1b2c3d4e5f6a7b8c9d0)"_s << u"x(x9x9x9x9x9x9x9x9x9d0)"_s;
    }
    void masksWhatLooksSecret()
    {
        QFETCH(QString, line);
        QTEST(maskSecretsIn(line), "expected");
    }

    void masksEveryValue_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("assignment") << u"passwd = 'hunter2'"_s << u"passwd = 'xxxxxx9'"_s;
        QTest::newRow("no sign") << u"admin / admin"_s << u"xxxxx / xxxxx"_s;
    }
    void masksEveryValue()
    {
        QFETCH(QString, line);
        QTEST(maskValuesIn(line), "expected");
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
