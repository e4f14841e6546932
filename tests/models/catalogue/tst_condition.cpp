// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/condition.h"

#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kleene_data();
    void kleene();
    void precedence_data();
    void precedence();
    void unansweredIsUnknown();
    void refusals_data();
    void refusals();
    void questions();
};

namespace {

Profile profileOf(Truth a, Truth b)
{
    return {{u"a"_s, {a, {}}}, {u"b"_s, {b, {}}}};
}

} // namespace

void TestCondition::kleene_data()
{
    QTest::addColumn<Truth>("a");
    QTest::addColumn<Truth>("b");
    QTest::addColumn<Truth>("both");
    QTest::addColumn<Truth>("either");
    QTest::addColumn<Truth>("notA");
    constexpr auto no = Truth::No, unknown = Truth::Unknown, yes = Truth::Yes;
    // Kleene, Introduction to Metamathematics, section 64.
    QTest::newRow("no no") << no << no << no << no << yes;
    QTest::newRow("no unknown") << no << unknown << no << unknown << yes;
    QTest::newRow("no yes") << no << yes << no << yes << yes;
    QTest::newRow("unknown no") << unknown << no << no << unknown << unknown;
    QTest::newRow("unknown unknown") << unknown << unknown << unknown << unknown << unknown;
    QTest::newRow("unknown yes") << unknown << yes << unknown << yes << unknown;
    QTest::newRow("yes no") << yes << no << no << yes << no;
    QTest::newRow("yes unknown") << yes << unknown << unknown << yes << no;
    QTest::newRow("yes yes") << yes << yes << yes << yes << no;
}

void TestCondition::kleene()
{
    QFETCH(Truth, a);
    QFETCH(Truth, b);
    const Profile profile = profileOf(a, b);
    QTEST(evaluate(u"a and b"_s, profile), "both");
    QTEST(evaluate(u"a or b"_s, profile), "either");
    QTEST(evaluate(u"not a"_s, profile), "notA");
    QCOMPARE(evaluate(u"always"_s, profile), Truth::Yes);
}

void TestCondition::precedence_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<Truth>("value"); // with a yes and b no
    QTest::newRow("and before or") << u"a or b and b"_s << Truth::Yes;
    QTest::newRow("parentheses") << u"(a or b) and b"_s << Truth::No;
    QTest::newRow("not before and") << u"not b and a"_s << Truth::Yes;
    QTest::newRow("not of a group") << u"not (b and a)"_s << Truth::Yes;
    QTest::newRow("not twice") << u"not not b"_s << Truth::No;
    QTest::newRow("not of always") << u"not always"_s << Truth::No;
    QTest::newRow("without blanks") << u"(a)or(b)"_s << Truth::Yes;
    QTest::newRow("chain") << u"b or b or a"_s << Truth::Yes;
    QTest::newRow("word that begins like an operator") << u"a and not order"_s << Truth::Unknown;
}

void TestCondition::precedence()
{
    QFETCH(QString, expression);
    QTEST(evaluate(expression, profileOf(Truth::Yes, Truth::No)), "value");
}

void TestCondition::unansweredIsUnknown()
{
    QCOMPARE(evaluate(u"payments"_s, {}), Truth::Unknown);
    QCOMPARE(evaluate(u"payments and"_s, {}), Truth::Unknown);
}

void TestCondition::refusals_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << QString() << u"character 1"_s;
    QTest::newRow("blank") << u"  "_s << u"character 3"_s;
    QTest::newRow("operator first") << u"and a"_s << u"character 1"_s;
    QTest::newRow("operator last") << u"a or"_s << u"character 5"_s;
    QTest::newRow("two words") << u"a b"_s << u"character 3"_s;
    QTest::newRow("open") << u"(a or b"_s << u"character 8"_s;
    QTest::newRow("closed twice") << u"(a))"_s << u"character 4"_s;
    QTest::newRow("empty group") << u"a and ()"_s << u"character 8"_s;
    QTest::newRow("other sign") << u"a & b"_s << u"character 3"_s;
    QTest::newRow("capitals") << u"a AND b"_s << u"character 3"_s;
    QTest::newRow("deep") << QString(u"("_s.repeated(40) + u'a' + u")"_s.repeated(40)) << u"character 18"_s;
    QTest::newRow("long") << u"a or "_s.repeated(200) << u"character 1"_s;
}

void TestCondition::refusals()
{
    QFETCH(QString, expression);
    const auto condition = parseCondition(expression);
    QVERIFY(!condition);
    QTEST(condition.error().where, "where");
    QVERIFY(!condition.error().what.isEmpty());
    QVERIFY(questionsIn(expression).isEmpty());
}

void TestCondition::questions()
{
    QCOMPARE(questionsIn(u"(pii or health) and not pii"_s), (QStringList{u"pii"_s, u"health"_s}));
    QVERIFY(questionsIn(u"always"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
