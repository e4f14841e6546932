<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssessCommand</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%n ship-stopper open.</numerusform>
            <numerusform>%n ship-stoppers open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim and evidence disagree on %n check(s).</source>
        <translation>
            <numerusform>Claim and evidence disagree on %n check.</numerusform>
            <numerusform>Claim and evidence disagree on %n checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message numerus="yes">
        <source>%n check(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) less</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about the product differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of signs differ: scan again to look for them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) turn to unknown, because the question is another one now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) rest, because their checks are gone; they count again when the checks come back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message numerus="yes">
        <source>%1 is sound: %n check(s).</source>
        <translation>
            <numerusform>%1 is sound: %n check.</numerusform>
            <numerusform>%1 is sound: %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation type="unfinished">
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPane</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence expired.</source>
        <translation>
            <numerusform>%n piece of evidence expired.</numerusform>
            <numerusform>%n pieces of evidence expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence counts in full for %n day(s). %1</source>
        <translation>
            <numerusform>Evidence counts in full for %n day. %1</numerusform>
            <numerusform>Evidence counts in full for %n days. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosswalk</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryEvidence</name>
    <message numerus="yes">
        <source>%1 of %n run(s) on %2 passed in ninety days, %3 of %4 commits were both good and bad</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryFigures</name>
    <message numerus="yes">
        <source>No band: %n of 10 deployments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a week, %n in twelve weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical of %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical of %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still red</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The twelve weeks up to now hold %n deployment(s). The band looks at the days with a deployment: %2 in the middle week. Three a week are elite, one is high, one in four weeks is medium. The likely range is that of a count (Byar, 95 %). Bands are from DORA %3; they need ten deployments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) read</source>
        <translation>
            <numerusform>%n report read</numerusform>
            <numerusform>%n reports read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message numerus="yes">
        <source>Import %n report file(s) into %1</source>
        <translation>
            <numerusform>Import %n report file into %1</numerusform>
            <numerusform>Import %n report files into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceFromScans</name>
    <message numerus="yes">
        <source>%n open finding(s) of high severity or above</source>
        <translation>
            <numerusform>%n open finding of high severity or above</numerusform>
            <numerusform>%n open findings of high severity or above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) of medium severity</source>
        <translation>
            <numerusform>%n open finding of medium severity</numerusform>
            <numerusform>%n open findings of medium severity</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%n ship-stopper open.</numerusform>
            <numerusform>%n ship-stoppers open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n month old</numerusform>
            <numerusform>%n months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %1; up to %n day(s) it counts in full.</source>
        <translation>
            <numerusform>It is %1; up to %n day it counts in full.</numerusform>
            <numerusform>It is %1; up to %n days it counts in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %2: %3 up by %n point(s).</source>
        <translation>
            <numerusform>“%1”, %2: %3 up by %n point.</numerusform>
            <numerusform>“%1”, %2: %3 up by %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) apply and weigh %1 together. What is proven weighs %2, so %3 of 100 points.</source>
        <translation>
            <numerusform>%n check applies and weighs %1. What is proven weighs %2, so %3 of 100 points.</numerusform>
            <numerusform>%n checks apply and weigh %1 together. What is proven weighs %2, so %3 of 100 points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalState</name>
    <message numerus="yes">
        <source>Met: all of the %n check(s) that apply pass.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met with accepted risks: %1 of %n check(s) pass.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met: %1 of %n check(s) pass.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known: %1 of %n check(s) pass, and none is known to fail.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) pass by somebody&apos;s word only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n commit(s) read</source>
        <translation>
            <numerusform>%n commit read</numerusform>
            <numerusform>%n commits read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation>
            <numerusform>%n ship-stopper open</numerusform>
            <numerusform>%n ship-stoppers open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It decides %n check(s).</source>
        <translation>
            <numerusform>It decides %n check.</numerusform>
            <numerusform>It decides %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n hidden by the tool</source>
        <translation>
            <numerusform>%n hidden by the tool</numerusform>
            <numerusform>%n hidden by the tool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message numerus="yes">
        <source>%n the same, counted once.</source>
        <translation>
            <numerusform>%n the same, counted once.</numerusform>
            <numerusform>%n the same, counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation>
            <numerusform>%n came back.</numerusform>
            <numerusform>%n came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the tool.</source>
        <translation>
            <numerusform>%n hidden by the tool.</numerusform>
            <numerusform>%n hidden by the tool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s).</source>
        <translation>
            <numerusform>%n more note.</numerusform>
            <numerusform>%n more notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) imported</source>
        <translation>
            <numerusform>%1 of %n file imported</numerusform>
            <numerusform>%1 of %n files imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message numerus="yes">
        <source>%n version(s) of files searched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1 %2 lines in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>%n answer(s) say yes, and nothing backs them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) come from %1, who built it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim and evidence disagree in %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proof of %n check(s) has expired.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n accepted risk(s) is over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The risk of %n check(s) cannot be accepted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are left out without a full reason.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are older than the code that they speak of.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines that %n answer(s) cite have changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) say yes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n check(s) is dated after today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message numerus="yes">
        <source>At least %n commit(s): the clone is shallow.</source>
        <translation>
            <numerusform>At least %n commit: the clone is shallow.</numerusform>
            <numerusform>At least %n commits: the clone is shallow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) committed in the last 90 days.</source>
        <translation>
            <numerusform>%n person committed in the last 90 days.</numerusform>
            <numerusform>%n people committed in the last 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %n commit(s).</source>
        <translation>
            <numerusform>There is less than %n commit.</numerusform>
            <numerusform>There are fewer than %n commits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %n commit(s) in the last 90 days.</source>
        <translation>
            <numerusform>There is less than %n commit in the last 90 days.</numerusform>
            <numerusform>There are fewer than %n commits in the last 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the source files have nobody left who knows them once %n person(s) leave.</source>
        <translation>
            <numerusform>Half of the source files have nobody left who knows them once %n person leaves.</numerusform>
            <numerusform>Half of the source files have nobody left who knows them once %n people leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in all versions of all files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation>
            <numerusform>%n ship-stopper open</numerusform>
            <numerusform>%n ship-stoppers open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about the product</source>
        <translation>
            <numerusform>%n question about the product</numerusform>
            <numerusform>%n questions about the product</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%3), %4. %5 checks seen, %6 claimed, %7 missing. %n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%1 %2 (%3), %4. %5 checks seen, %6 claimed, %7 missing. %n ship-stopper open.</numerusform>
            <numerusform>%1 %2 (%3), %4. %5 checks seen, %6 claimed, %7 missing. %n ship-stoppers open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectMarks</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation type="unfinished">
            <numerusform>%n ship-stopper open</numerusform>
            <numerusform>%n ship-stoppers open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message numerus="yes">
        <source>Found in %n line(s).</source>
        <translation>
            <numerusform>Found in %n line.</numerusform>
            <numerusform>Found in %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation>
            <numerusform>Not found in %n file.</numerusform>
            <numerusform>Not found in %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n evidenced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation>
            <numerusform>%n ship-stopper open</numerusform>
            <numerusform>%n ship-stoppers open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of code</source>
        <translation>
            <numerusform>%n line of code</numerusform>
            <numerusform>%n lines of code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decides %n check(s)</source>
        <translation>
            <numerusform>decides %n check</numerusform>
            <numerusform>decides %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the JSON report lists all</source>
        <translation>
            <numerusform>and %n more; the JSON report lists all</numerusform>
            <numerusform>and %n more; the JSON report lists all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%n ship-stopper open.</numerusform>
            <numerusform>%n ship-stoppers open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %n more check(s) to pass.</source>
        <translation>
            <numerusform>%1 needs %n more check to pass.</numerusform>
            <numerusform>%1 needs %n more checks to pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceCommand</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 (%3), %n ship-stopper(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importers</name>
    <message numerus="yes">
        <source>%n result(s) name a rule that the file does not describe.</source>
        <translation>
            <numerusform>%n result names a rule that the file does not describe.</numerusform>
            <numerusform>%n results name a rule that the file does not describe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ActivityCard</name>
    <message numerus="yes">
        <source>%1: %n commit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fixes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::CheckDelegate</name>
    <message numerus="yes">
        <source>%n check(s), %1</source>
        <translation>
            <numerusform>%n check, %1</numerusform>
            <numerusform>%n checks, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::CheckFilters</name>
    <message numerus="yes">
        <source>These %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::CheckPane</name>
    <message numerus="yes">
        <source>%n check(s) are chosen. Answer, note, owner and day count for all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ComparePanel</name>
    <message numerus="yes">
        <source>Compare %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ComparisonModel</name>
    <message numerus="yes">
        <source>%n of them has no scan yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::CouplingCard</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %1, in %n commit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DeliveryPage</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last %2 days, %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) end in the future and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, likely %2 of %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed in %1 of %n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commit(s), likely %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s), newest %1 UTC</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DimensionCard</name>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n seen</numerusform>
            <numerusform>%n seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n claimed</numerusform>
            <numerusform>%n claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s)</source>
        <translation>
            <numerusform>%n ship-stopper</numerusform>
            <numerusform>%n ship-stoppers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weakest, %n ship-stopper(s)</source>
        <translation>
            <numerusform>Weakest, %n ship-stopper</numerusform>
            <numerusform>Weakest, %n ship-stoppers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 checks rest on observation, %2 on claims, %3 have no evidence. %n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%1 checks rest on observation, %2 on claims, %3 have no evidence. %n ship-stopper open.</numerusform>
            <numerusform>%1 checks rest on observation, %2 on claims, %3 have no evidence. %n ship-stoppers open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DropZone</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go to read %n file(s)</source>
        <translation>
            <numerusform>Let go to read %n file</numerusform>
            <numerusform>Let go to read %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::EffectHead</name>
    <message numerus="yes">
        <source>Biggest effects first, %n check(s)</source>
        <translation>
            <numerusform>Biggest effects first, %n check</numerusform>
            <numerusform>Biggest effects first, %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::EffectRow</name>
    <message numerus="yes">
        <source>Proving it adds %n point(s).</source>
        <translation>
            <numerusform>Proving it adds %n point.</numerusform>
            <numerusform>Proving it adds %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::EvidenceRow</name>
    <message numerus="yes">
        <source>Show %n more place(s)</source>
        <translation>
            <numerusform>Show %n more place</numerusform>
            <numerusform>Show %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::EvidenceView</name>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FacetPanel</name>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FilePane</name>
    <message numerus="yes">
        <source>%n marked line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n commit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation type="unfinished">
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FindingPane</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are chosen. A decision counts for all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FindingsModel</name>
    <message numerus="yes">
        <source>Group %1, %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FindingsPage</name>
    <message numerus="yes">
        <source>“%1” for %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::GapsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::GoalCard</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::HandbookPage</name>
    <message numerus="yes">
        <source>%n page(s), part of the program</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::HonestyNotice</name>
    <message numerus="yes">
        <source>Show this and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::HotspotCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in 90 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ImportReceipt</name>
    <message numerus="yes">
        <source>%n result(s) read</source>
        <translation>
            <numerusform>%n result read</numerusform>
            <numerusform>%n results read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came back</source>
        <translation>
            <numerusform>%n of them came back</numerusform>
            <numerusform>%n of them came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the other %n did not change</source>
        <translation>
            <numerusform>the other %n did not change</numerusform>
            <numerusform>the other %n did not change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::KnowledgeCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody would know %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::LadderRow</name>
    <message numerus="yes">
        <source>Show the %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: show the %n check(s) that hold the next level</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::OdditiesView</name>
    <message numerus="yes">
        <source>%n found, the worst first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Show the %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::OverviewPage</name>
    <message numerus="yes">
        <source>Wide, because %1 of %n answer(s) are missing. Each scan file or answer narrows it.</source>
        <translation>
            <numerusform>Wide, because %1 of %n answer are missing. Each scan file or answer narrows it.</numerusform>
            <numerusform>Wide, because %1 of %n answers are missing. Each scan file or answer narrows it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n ship-stopper(s) first</source>
        <translation>
            <numerusform>Answer the %n ship-stopper first</numerusform>
            <numerusform>Answer the %n ship-stoppers first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) apply</source>
        <translation>
            <numerusform>%1 of %n check apply</numerusform>
            <numerusform>%1 of %n checks apply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioBar</name>
    <message numerus="yes">
        <source>project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioDesk</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation type="unfinished">
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioModel</name>
    <message numerus="yes">
        <source>%1, %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation type="unfinished">
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ProductProfile</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ProfileDesk</name>
    <message numerus="yes">
        <source>Change %n answer(s) about the product</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ProjectQuestions</name>
    <message numerus="yes">
        <source>Settles %n check(s).</source>
        <translation>
            <numerusform>Settles %n check.</numerusform>
            <numerusform>Settles %n checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::QuestionsCard</name>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settles %n check(s)</source>
        <translation>
            <numerusform>settles %n check</numerusform>
            <numerusform>settles %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ReasonForm</name>
    <message numerus="yes">
        <source>The check stays in and earns nothing; its gate is lifted until that day, at most %n day(s) from now. Then it counts again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RepositoryPage</name>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation type="unfinished">
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in 90 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RiskDesk</name>
    <message numerus="yes">
        <source>Accept the risk of %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RunStrip</name>
    <message numerus="yes">
        <source>%1 of the newest %n run(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::SecretsCard</name>
    <message numerus="yes">
        <source>%n version(s) of files searched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s), %1 of them still in the newest commit. Replace each of them: whoever has a copy of the repository has them too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; sextant inspect --secrets lists all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::Session</name>
    <message numerus="yes">
        <source>Answer %n check(s)</source>
        <translation>
            <numerusform>Answer %n check</numerusform>
            <numerusform>Answer %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::StackCard</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::StageRow</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) not proven.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The risk of %n is accepted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: show the %n open ship-stopper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::StandingView</name>
    <message numerus="yes">
        <source>It is called %1 and has earned %2: %n stage(s) below what is claimed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How far claims lie above what is seen, in %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the weight, taken out by people: %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::SuccessChart</name>
    <message numerus="yes">
        <source>%1 to %2: %3 % of %n run(s), likely %4 to %5 %</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::Treemap</name>
    <message numerus="yes">
        <source>%n area(s). Largest: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TriageForm</name>
    <message numerus="yes">
        <source>%1, for %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::WelcomePage</name>
    <message numerus="yes">
        <source>Let go to read %n scan file(s) with the project you choose next</source>
        <translation>
            <numerusform>Let go to read %n scan file with the project you choose next</numerusform>
            <numerusform>Let go to read %n scan files with the project you choose next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Six dimensions, %n check(s), each with its evidence. You can click every number down to where it came from.</source>
        <translation>
            <numerusform>Six dimensions, %n check, each with its evidence. You can click every number down to where it came from.</numerusform>
            <numerusform>Six dimensions, %n checks, each with its evidence. You can click every number down to where it came from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan file(s) wait.</source>
        <translation>
            <numerusform>%n scan file waits.</numerusform>
            <numerusform>%n scan files wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::WhatIfView</name>
    <message numerus="yes">
        <source>%n check(s) ticked, likely %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::WorkflowCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
