// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingissue.h"

#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

StoredFinding injection()
{
    StoredFinding stored;
    stored.tool = u"Semgrep"_s;
    stored.finding.severity = Severity::High;
    stored.finding.rule = "sqli";
    stored.finding.title = "SQL built\nfrom input";
    stored.finding.message = "The name goes into the query.";
    stored.finding.path = "api/user.py";
    stored.finding.line = 40;
    stored.finding.cwes = {89};
    stored.firstSeen = QDateTime({2026, 10, 1}, {9, 0}, Qt::UTC);
    return stored;
}

} // namespace

class TestFindingIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAllThatIsKnown()
    {
        QCOMPARE(issueText(injection(), {u"Input is checked"_s}, {2026, 10, 20}),
                 u"[High] SQL built from input\n\nWhere: api/user.py:40\nTold by: Semgrep\nRule: sqli\n"
                 "Weakness: CWE-89\nFirst seen: 2026-10-01, due on 2026-10-31\nWeighs on: Input is checked\n\n"
                 "The name goes into the query.\n"_s);
    }

    void saysWhatIsLate()
    {
        QVERIFY(issueText(injection(), {}, {2026, 11, 2})
                    .contains(u"First seen: 2026-10-01, was due on 2026-10-31, 2 day(s) ago\n"_s));
    }

    void neverFillsPages()
    {
        StoredFinding stored = injection();
        stored.finding.message = std::string(100'000, 'x');
        QVERIFY(issueText(stored, {}, {2026, 10, 20}).size() < 2500);
    }
};

QTEST_GUILESS_MAIN(TestFindingIssue)
#include "tst_findingissue.moc"
