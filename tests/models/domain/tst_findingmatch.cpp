// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findingmatch.h"

#include <QTest>

using namespace sextant;

namespace {

FindingTraits code(const char *rule, const char *path, int line, const char *message, const char *fingerprint = "")
{
    return traitsOf(FindingClass::Code, rule, path, line, message, fingerprint, "", "");
}

FindingTraits secret(const char *path, int line, const char *fingerprint)
{
    return traitsOf(FindingClass::Secret, "aws-key", path, line, "An AWS key", fingerprint, "", "");
}

FindingTraits package(const char *package, const char *vulnerability)
{
    return traitsOf(FindingClass::Dependency, "rule", "package-lock.json", 0, "Old", "", package, vulnerability);
}

using List = std::vector<FindingTraits>;
using Moves = std::vector<FindingMove>;

} // namespace

class TestFindingMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMatchesNothing()
    {
        const List one{code("sqli", "a.py", 3, "Query is built")};
        QCOMPARE(matchMoved({}, one), Moves());
        QCOMPARE(matchMoved(one, {}), Moves());
    }

    void otherLineOfTheSameFile()
    {
        QCOMPARE(matchMoved(List{code("sqli", "a.py", 3, "Query is built")},
                            List{code("sqli", "a.py", 30, "Query is built")}),
                 (Moves{{0, 0}}));
    }

    void otherWordsInTheSameLine()
    {
        QCOMPARE(matchMoved(List{code("sqli", "a.py", 3, "Query is built")},
                            List{code("sqli", "a.py", 3, "Built from input")}),
                 (Moves{{0, 0}}));
        // A tool that marks lines says by another mark that the line is another.
        QCOMPARE(matchMoved(List{code("sqli", "a.py", 3, "Query is built", "f1")},
                            List{code("sqli", "a.py", 3, "Built from input", "f2")}),
                 Moves());
    }

    void otherRuleIsAnotherFinding()
    {
        QCOMPARE(matchMoved(List{code("sqli", "a.py", 3, "Bad")}, List{code("xss", "a.py", 3, "Bad")}), Moves());
    }

    void linesThatDriftPastEachOtherStayApart()
    {
        // Two of each: the words alone cannot tell which is which, but one kept its line.
        const List gone{code("sqli", "a.py", 3, "Bad"), code("sqli", "a.py", 9, "Bad")};
        QCOMPARE(matchMoved(gone, List{code("sqli", "a.py", 30, "Bad"), code("sqli", "a.py", 90, "Bad")}), Moves());
        QCOMPARE(matchMoved(gone, List{code("sqli", "a.py", 30, "Bad"), code("sqli", "a.py", 9, "Bad")}),
                 (Moves{{0, 0}, {1, 1}}));
    }

    void movedFile()
    {
        QCOMPARE(
            matchMoved(List{code("sqli", "old/a.py", 3, "Bad", "f1")}, List{code("sqli", "new/a.py", 40, "Bad", "f1")}),
            (Moves{{0, 0}}));
        QCOMPARE(matchMoved(List{code("sqli", "old/a.py", 3, "Bad")}, List{code("sqli", "new/a.py", 3, "Bad")}),
                 (Moves{{0, 0}}));
        // Neither mark nor line: it may be another fault in a file that happens to be called the same.
        QCOMPARE(matchMoved(List{code("sqli", "old/a.py", 3, "Bad")}, List{code("sqli", "new/a.py", 40, "Bad")}),
                 Moves());
    }

    void renamedFile()
    {
        QCOMPARE(matchMoved(List{code("sqli", "a.py", 3, "Bad", "f1")}, List{code("sqli", "b.py", 40, "Bad", "f1")}),
                 (Moves{{0, 0}}));
        // One finding without a mark is no proof that b.py is a.py; two that are alike to the line are.
        QCOMPARE(matchMoved(List{code("sqli", "a.py", 3, "Bad")}, List{code("sqli", "b.py", 3, "Bad")}), Moves());
        QCOMPARE(matchMoved(List{code("sqli", "a.py", 3, "Bad"), code("xss", "a.py", 9, "Worse")},
                            List{code("xss", "b.py", 9, "Worse"), code("sqli", "b.py", 3, "Bad")}),
                 (Moves{{1, 0}, {0, 1}}));
    }

    void fileThatCouldBeTwoStaysOpen()
    {
        const List gone{code("sqli", "a.py", 3, "Bad", "f1"), code("xss", "a.py", 9, "Worse", "f2")};
        QCOMPARE(matchMoved(gone, List{code("sqli", "b.py", 3, "Bad", "f1"), code("xss", "b.py", 9, "Worse", "f2"),
                                       code("sqli", "c.py", 3, "Bad", "f1"), code("xss", "c.py", 9, "Worse", "f2")}),
                 Moves());
    }

    void secretsAreTheSameByTheirMarkOnly()
    {
        QCOMPARE(matchMoved(List{secret("a.env", 3, "k1")}, List{secret("b.env", 8, "k1")}), (Moves{{0, 0}}));
        // A new key in the place of the old one is a new secret.
        QCOMPARE(matchMoved(List{secret("a.env", 3, "k1")}, List{secret("a.env", 4, "k2")}), Moves());
    }

    void otherVersionOfAPackage()
    {
        QCOMPARE(matchMoved(List{package("lodash@4.17.4", "CVE-1")}, List{package("lodash@4.17.5", "CVE-1")}),
                 (Moves{{0, 0}}));
        QCOMPARE(matchMoved(List{package("lodash@4.17.4", "CVE-1")}, List{package("lodash@4.17.5", "CVE-2")}), Moves());
        QCOMPARE(matchMoved(List{package("@a/lodash@4.17.4", "CVE-1")}, List{package("lodash@4.17.5", "CVE-1")}),
                 Moves());
        // Of two versions that came, either could be it.
        QCOMPARE(matchMoved(List{package("lodash@4.17.4", "CVE-1")},
                            List{package("lodash@4.17.5", "CVE-1"), package("lodash@3.0.0", "CVE-1")}),
                 Moves());
    }
};

QTEST_GUILESS_MAIN(TestFindingMatch)
#include "tst_findingmatch.moc"
