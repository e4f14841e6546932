// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/findingsscratch.h"
#include "storage/findingwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

int found(const FindingsScratch &findings, const QString &words)
{
    return int(findingsWithWords(findings.database, words, {})->count());
}

} // namespace

class TestFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBeginWordsOfTheTexts()
    {
        const FindingsScratch findings;
        QCOMPARE(found(findings, u"token"_s), 5);
        QCOMPARE(found(findings, u"Tok weak"_s), 5);
        QCOMPARE(found(findings, u"inject"_s), 1);
        QCOMPARE(found(findings, u"oken"_s), 0);
        QCOMPARE(found(findings, u"\" OR *"_s), 0);
        QCOMPARE(found(findings, u"left"_s), 2);
    }

    void wordsWithAccents()
    {
        FindingsScratch findings;
        Finding accented = made(FindingClass::Code, Severity::Low, "size", "a.ts");
        accented.message = "Die Größe wird nicht geprüft";
        findings.bring(reportOf(findings.project, u"Accents"_s, 'x', {2026, 11, 19}), {accented});
        for (const auto &words : {u"größe"_s, u"Größ"_s, u"grosse"_s, u"gepruft"_s, u"wird geprüft"_s})
            QCOMPARE(found(findings, words), words == u"grosse"_s ? 0 : 1);
    }

    void wordsWithVeryManyEndings()
    {
        FindingsScratch findings;
        QList<Finding> many;
        for (int number = 0; number < 5000; ++number) {
            Finding one = made(FindingClass::Code, Severity::Low, "word" + std::to_string(100'000 + number), "a.ts");
            one.message = "name" + std::to_string(number);
            many << one;
        }
        findings.bring(reportOf(findings.project, u"Many"_s, 'm', {2026, 11, 19}), many);
        QCOMPARE(found(findings, u"wor"_s), 5000);
        QCOMPARE(found(findings, u"Word10001"_s), 10);
        QCOMPARE(found(findings, u"name4"_s), 1111); // 4, 40 to 49, 400 to 499, 4000 to 4999
        QCOMPARE(found(findings, u"word nam"_s), 5000);
        QCOMPARE(found(findings, u"name4 word1041"_s), 100);
        QCOMPARE(found(findings, u"name4 token"_s), 0);
        Ticket cancelled;
        cancelled.cancelled = [] { return true; };
        const auto stopped = findingsWithWords(findings.database, u"word"_s, cancelled);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFindingWords)
#include "tst_findingwords.moc"
