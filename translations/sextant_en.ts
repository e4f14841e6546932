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
    <name>BundleCommand</name>
    <message numerus="yes">
        <source>%n member(s), verified.</source>
        <translation>
            <numerusform>%n member, verified.</numerusform>
            <numerusform>%n members, verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleVerification</name>
    <message numerus="yes">
        <source>%n member(s): all are there, none was added, and each has the size and SHA-256 that the manifest lists.</source>
        <translation>
            <numerusform>%n member: it is there, none was added, and it has the size and SHA-256 that the manifest lists.</numerusform>
            <numerusform>%n members: all are there, none was added, and each has the size and SHA-256 that the manifest lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not as the manifest says.</source>
        <translation>
            <numerusform>%n member is not as the manifest says.</numerusform>
            <numerusform>%n members are not as the manifest says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message numerus="yes">
        <source>%n check(s) more</source>
        <translation>
            <numerusform>%n check more</numerusform>
            <numerusform>%n checks more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) less</source>
        <translation>
            <numerusform>%n check less</numerusform>
            <numerusform>%n checks less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed</source>
        <translation>
            <numerusform>%n check changed</numerusform>
            <numerusform>%n checks changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about the product differ</source>
        <translation>
            <numerusform>%n question about the product differs</numerusform>
            <numerusform>%n questions about the product differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of signs differ: scan again to look for them</source>
        <translation>
            <numerusform>%n set of signs differ: scan again to look for them</numerusform>
            <numerusform>%n sets of signs differ: scan again to look for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay.</source>
        <translation>
            <numerusform>%n answer stays.</numerusform>
            <numerusform>%n answers stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) turn to unknown, because the question is another one now.</source>
        <translation>
            <numerusform>%n answer turns to unknown, because its question is another one now.</numerusform>
            <numerusform>%n answers turn to unknown, because the question is another one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) rest, because their checks are gone; they count again when the checks come back.</source>
        <translation>
            <numerusform>%n answer rests, because its check is gone; it counts again when the check comes back.</numerusform>
            <numerusform>%n answers rest, because their checks are gone; they count again when the checks come back.</numerusform>
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
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
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
    <name>CiFetchCommand</name>
    <message numerus="yes">
        <source>%n new run(s)</source>
        <translation>
            <numerusform>%n new run</numerusform>
            <numerusform>%n new runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s), releases and tags</source>
        <translation>
            <numerusform>%n deployment, releases and tags</numerusform>
            <numerusform>%n deployments, releases and tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosswalk</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPrefill</name>
    <message numerus="yes">
        <source>%n person(s) changed the code in the last 90 days</source>
        <translation>
            <numerusform>%n person changed the code in the last 90 days</numerusform>
            <numerusform>%n people changed the code in the last 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryEvidence</name>
    <message numerus="yes">
        <source>%1 of %n run(s) on %2 passed in ninety days, %3 of %4 commits were both good and bad</source>
        <translation>
            <numerusform>%1 of %n run on %2 passed in ninety days, %3 of %4 commits were both good and bad</numerusform>
            <numerusform>%1 of %n runs on %2 passed in ninety days, %3 of %4 commits were both good and bad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryFigures</name>
    <message numerus="yes">
        <source>No band: %n of 10 deployments</source>
        <translation>
            <numerusform>No band: %n of 10 deployments</numerusform>
            <numerusform>No band: %n of 10 deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a week, %n in twelve weeks</source>
        <translation>
            <numerusform>a week, %n in twelve weeks</numerusform>
            <numerusform>a week, %n in twelve weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical of %n change(s)</source>
        <translation>
            <numerusform>typical of %n change</numerusform>
            <numerusform>typical of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>typical of %n time(s)</source>
        <translation>
            <numerusform>typical of %n time</numerusform>
            <numerusform>typical of %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still red</source>
        <translation>
            <numerusform>%n still red</numerusform>
            <numerusform>%n still red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The twelve weeks up to now hold %n deployment(s). The band looks at the days with a deployment: %2 in the middle week. Three a week are elite, one is high, one in four weeks is medium. The likely range is that of a count (Byar, 95 %). Bands are from DORA %3; they need ten deployments.</source>
        <translation>
            <numerusform>%1 The twelve weeks up to now hold %n deployment. The band looks at the days with a deployment: %2 in the middle week. Three a week are elite, one is high, one in four weeks is medium. The likely range is that of a count (Byar, 95 %). Bands are from DORA %3; they need ten deployments.</numerusform>
            <numerusform>%1 The twelve weeks up to now hold %n deployments. The band looks at the days with a deployment: %2 in the middle week. Three a week are elite, one is high, one in four weeks is medium. The likely range is that of a count (Byar, 95 %). Bands are from DORA %3; they need ten deployments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message numerus="yes">
        <source>The figures are of %n repositories together: every run and every deployment counts once, so one with more of them weighs more. Green again, flaky commits, changes and failures are followed within each repository.</source>
        <translation>
            <numerusform>The figures are of %n repositories together: every run and every deployment counts once, so one with more of them weighs more. Green again, flaky commits, changes and failures are followed within each repository.</numerusform>
            <numerusform>The figures are of %n repositories together: every run and every deployment counts once, so one with more of them weighs more. Green again, flaky commits, changes and failures are followed within each repository.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 of %n run(s)</source>
        <comment>repository, success rate</comment>
        <translation>
            <numerusform>%1 %2 of %n run</numerusform>
            <numerusform>%1 %2 of %n runs</numerusform>
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
    <name>Documents</name>
    <message numerus="yes">
        <source>%n document(s) could not be read.</source>
        <translation>
            <numerusform>%n document could not be read.</numerusform>
            <numerusform>%n documents could not be read.</numerusform>
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
    <message numerus="yes">
        <source>%n open finding(s) known to be exploited</source>
        <translation>
            <numerusform>%n open finding known to be exploited</numerusform>
            <numerusform>%n open findings known to be exploited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more set aside as no fault or a duplicate</source>
        <translation>
            <numerusform>%1; %n more set aside as no fault or a duplicate</numerusform>
            <numerusform>%1; %n more set aside as no fault or a duplicate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) of medium severity past their deadline</source>
        <translation>
            <numerusform>%n open finding of medium severity past its deadline</numerusform>
            <numerusform>%n open findings of medium severity past their deadline</numerusform>
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
    <name>FindingIssue</name>
    <message numerus="yes">
        <source>%1, was due on %2, %n day(s) ago</source>
        <translation>
            <numerusform>%1, was due on %2, %n day ago</numerusform>
            <numerusform>%1, was due on %2, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitHub</name>
    <message numerus="yes">
        <source>%n run(s) read</source>
        <translation>
            <numerusform>%n run read</numerusform>
            <numerusform>%n runs read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitLab</name>
    <message numerus="yes">
        <source>%n pipeline(s) read</source>
        <translation>
            <numerusform>%n pipeline read</numerusform>
            <numerusform>%n pipelines read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalState</name>
    <message numerus="yes">
        <source>Met: all of the %n check(s) that apply pass.</source>
        <translation>
            <numerusform>Met: the %n check that applies passes.</numerusform>
            <numerusform>Met: all of the %n checks that apply pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met with accepted risks: %1 of %n check(s) pass.</source>
        <translation>
            <numerusform>Met with accepted risks: %1 of %n check passes.</numerusform>
            <numerusform>Met with accepted risks: %1 of %n checks pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met: %1 of %n check(s) pass.</source>
        <translation>
            <numerusform>Not met: %1 of %n check passes.</numerusform>
            <numerusform>Not met: %1 of %n checks pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known: %1 of %n check(s) pass, and none is known to fail.</source>
        <translation>
            <numerusform>Not known: %1 of %n check passes, and none is known to fail.</numerusform>
            <numerusform>Not known: %1 of %n checks pass, and none is known to fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) open.</source>
        <translation>
            <numerusform>%n check open.</numerusform>
            <numerusform>%n checks open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) unknown.</source>
        <translation>
            <numerusform>%n check unknown.</numerusform>
            <numerusform>%n checks unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) pass by somebody&apos;s word only.</source>
        <translation>
            <numerusform>%n check passes by somebody&apos;s word only.</numerusform>
            <numerusform>%n checks pass by somebody&apos;s word only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s).</source>
        <translation>
            <numerusform>%n accepted risk.</numerusform>
            <numerusform>%n accepted risks.</numerusform>
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
    <message numerus="yes">
        <source>%n finding(s) recognised in another place or version</source>
        <translation>
            <numerusform>%n finding recognised in another place or version</numerusform>
            <numerusform>%n findings recognised in another place or version</numerusform>
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
    <message numerus="yes">
        <source>%n finding(s) recognised in another place or version</source>
        <translation>
            <numerusform>%n finding recognised in another place or version</numerusform>
            <numerusform>%n findings recognised in another place or version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReports</name>
    <message numerus="yes">
        <source>It names %n finding(s) of this workspace.</source>
        <translation>
            <numerusform>It names %n finding of this workspace.</numerusform>
            <numerusform>It names %n findings of this workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) are kept.</source>
        <translation>
            <numerusform>%1: %n entry is kept.</numerusform>
            <numerusform>%1: %n entries are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message numerus="yes">
        <source>%n version(s) of files searched</source>
        <translation>
            <numerusform>%n version of files searched</numerusform>
            <numerusform>%n versions of files searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1 %2 lines in %n file(s)</source>
        <translation>
            <numerusform>  %1 %2 lines in %n file</numerusform>
            <numerusform>  %1 %2 lines in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jenkins</name>
    <message numerus="yes">
        <source>%n build(s) read</source>
        <translation>
            <numerusform>%n build read</numerusform>
            <numerusform>%n builds read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>%n answer(s) say yes, and nothing backs them.</source>
        <translation>
            <numerusform>%n answer says yes, and nothing backs it.</numerusform>
            <numerusform>%n answers say yes, and nothing backs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) come from %1, who built it.</source>
        <translation>
            <numerusform>The %n answer comes from %1, who built it.</numerusform>
            <numerusform>All %n answers come from %1, who built it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim and evidence disagree in %n check(s).</source>
        <translation>
            <numerusform>Claim and evidence disagree in %n check.</numerusform>
            <numerusform>Claim and evidence disagree in %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proof of %n check(s) has expired.</source>
        <translation>
            <numerusform>The proof of %n check has expired.</numerusform>
            <numerusform>The proof of %n checks has expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n accepted risk(s) is over.</source>
        <translation>
            <numerusform>The time of %n accepted risk is over.</numerusform>
            <numerusform>The time of %n accepted risks is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The risk of %n check(s) cannot be accepted.</source>
        <translation>
            <numerusform>The risk of %n check cannot be accepted.</numerusform>
            <numerusform>The risk of %n checks cannot be accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are left out without a full reason.</source>
        <translation>
            <numerusform>%n check is left out without a full reason.</numerusform>
            <numerusform>%n checks are left out without a full reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are older than the code that they speak of.</source>
        <translation>
            <numerusform>%n answer is older than the code that it speaks of.</numerusform>
            <numerusform>%n answers are older than the code that they speak of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines that %n answer(s) cite have changed.</source>
        <translation>
            <numerusform>The lines that %n answer cites have changed.</numerusform>
            <numerusform>The lines that %n answers cite have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) say yes.</source>
        <translation>
            <numerusform>The %n answer says yes.</numerusform>
            <numerusform>All %n answers say yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n check(s) is dated after today.</source>
        <translation>
            <numerusform>Evidence of %n check is dated after today.</numerusform>
            <numerusform>Evidence of %n checks is dated after today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>%n row(s) were skipped: they have neither a title nor a rule nor a description.</source>
        <translation>
            <numerusform>%n row was skipped: it has neither a title nor a rule nor a description.</numerusform>
            <numerusform>%n rows were skipped: they have neither a title nor a rule nor a description.</numerusform>
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
        <translation>
            <numerusform>%n secret in all versions of all files</numerusform>
            <numerusform>%n secrets in all versions of all files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>No single answer turns it. %n together do: %1. Then: %2.</source>
        <translation>
            <numerusform>This answer turns it: %1. Then: %2.</numerusform>
            <numerusform>No single answer turns it. %n together do: %1. Then: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
    <name>PageLayout</name>
    <message numerus="yes">
        <source>and %n more in the full report</source>
        <translation>
            <numerusform>and %n more in the full report</numerusform>
            <numerusform>and %n more in the full report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanProject</name>
    <message numerus="yes">
        <source>%n accepted risk(s) stay out of the plan while they are in force.</source>
        <translation>
            <numerusform>%n accepted risk stays out of the plan while it is in force.</numerusform>
            <numerusform>%n accepted risks stay out of the plan while they are in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are not known and count as work; the audit may take them away.</source>
        <translation>
            <numerusform>%n check is not known and counts as work; the audit may take it away.</numerusform>
            <numerusform>%n checks are not known and count as work; the audit may take them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) need a senior, and nobody in the team is one.</source>
        <translation>
            <numerusform>%n task needs a senior, and nobody in the team is one.</numerusform>
            <numerusform>%n tasks need a senior, and nobody in the team is one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) come last: they fall away, or not, with answers about the kind of product that nobody has given.</source>
        <translation>
            <numerusform>%n task comes last: it falls away, or not, with answers about the kind of product that nobody has given.</numerusform>
            <numerusform>%n tasks come last: they fall away, or not, with answers about the kind of product that nobody has given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWhatIf</name>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectAlarms</name>
    <message numerus="yes">
        <source>%n check(s) of the least observability do not pass: %1.</source>
        <translation>
            <numerusform>%n check of the least observability does not pass: %1.</numerusform>
            <numerusform>%n checks of the least observability do not pass: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the code would lose its author with %n person(s).</source>
        <translation>
            <numerusform>Half of the code would lose its author with %n person.</numerusform>
            <numerusform>Half of the code would lose its author with %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectMarks</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation>
            <numerusform>%n ship-stopper open</numerusform>
            <numerusform>%n ship-stoppers open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireCommand</name>
    <message numerus="yes">
        <source>%n answer(s) written to %1.</source>
        <translation>
            <numerusform>%n answer written to %1.</numerusform>
            <numerusform>%n answers written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>Claim and evidence disagree on %n check(s).</source>
        <translation>
            <numerusform>Claim and evidence disagree on %n check.</numerusform>
            <numerusform>Claim and evidence disagree on %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) are open</source>
        <translation>
            <numerusform>%n ship-stopper is open</numerusform>
            <numerusform>%n ship-stoppers are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of scanners are open</source>
        <translation>
            <numerusform>%n finding of scanners is open</numerusform>
            <numerusform>%n findings of scanners are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n check(s) too little was found to prove them.</source>
        <translation>
            <numerusform>For %n check too little was found to prove them.</numerusform>
            <numerusform>For %n checks too little was found to prove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing at all is known about %n check(s).</source>
        <translation>
            <numerusform>Nothing at all is known about %n check.</numerusform>
            <numerusform>Nothing at all is known about %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer soon: %1 This decides %n check(s).</source>
        <translation>
            <numerusform>Answer soon: %1 This decides %n check.</numerusform>
            <numerusform>Answer soon: %1 This decides %n checks.</numerusform>
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
    <message numerus="yes">
        <source>%n file(s) that this looks into are missing from this copy.</source>
        <translation>
            <numerusform>%n file that this looks into is missing from this copy.</numerusform>
            <numerusform>%n files that this looks into are missing from this copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanScore</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suppressed, %n of them without a reason</source>
        <translation>
            <numerusform>%1 suppressed, %n of them without a reason</numerusform>
            <numerusform>%1 suppressed, %n of them without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) past the deadline.</source>
        <translation>
            <numerusform>%n open finding past the deadline.</numerusform>
            <numerusform>%n open findings past the deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) joined with the same fault as another tool tells it.</source>
        <translation>
            <numerusform>%n finding joined with the same fault as another tool tells it.</numerusform>
            <numerusform>%n findings joined with the same fault as another tool tells it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the faults suppressed, %n without a reason.</source>
        <translation>
            <numerusform>%1 of the faults suppressed, %n without a reason.</numerusform>
            <numerusform>%1 of the faults suppressed, %n without a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) are open</source>
        <translation>
            <numerusform>%n ship-stopper is open</numerusform>
            <numerusform>%n ship-stoppers are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the first %n step(s) done: %1</source>
        <translation>
            <numerusform>With the first step done: %1</numerusform>
            <numerusform>With the first %n steps done: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the report</source>
        <translation>
            <numerusform>and %n more in the report</numerusform>
            <numerusform>and %n more in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n evidenced</source>
        <translation>
            <numerusform>%n evidenced</numerusform>
            <numerusform>%n evidenced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed only</source>
        <translation>
            <numerusform>%n claimed only</numerusform>
            <numerusform>%n claimed only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
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
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
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
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n check(s) ticked, likely %1.</source>
        <translation>
            <numerusform>%n check ticked, likely %1.</numerusform>
            <numerusform>%n checks ticked, likely %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workflows</name>
    <message numerus="yes">
        <source>In %n workflow file(s).</source>
        <translation>
            <numerusform>In %n workflow file.</numerusform>
            <numerusform>In %n workflow files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow file(s) say otherwise.</source>
        <translation>
            <numerusform>%n workflow file says otherwise.</numerusform>
            <numerusform>%n workflow files say otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in %n workflow file(s).</source>
        <translation>
            <numerusform>Not in %n workflow file.</numerusform>
            <numerusform>Not in %n workflow files.</numerusform>
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
        <translation>
            <numerusform>%1  %2 (%3), %n ship-stopper open</numerusform>
            <numerusform>%1  %2 (%3), %n ship-stoppers open</numerusform>
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
        <translation>
            <numerusform>%1: %n commit</numerusform>
            <numerusform>%1: %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fixes</source>
        <translation>
            <numerusform>%n of them fixes</numerusform>
            <numerusform>%n of them fixes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::AlarmNotice</name>
    <message numerus="yes">
        <source>Show this and %n more alarm(s)</source>
        <translation>
            <numerusform>Show this and %n more alarm</numerusform>
            <numerusform>Show this and %n more alarms</numerusform>
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
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::CheckFilters</name>
    <message numerus="yes">
        <source>These %n check(s)</source>
        <translation>
            <numerusform>This %n check</numerusform>
            <numerusform>These %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::CheckPane</name>
    <message numerus="yes">
        <source>%n check(s) are chosen. Answer, note, owner and day count for all of them.</source>
        <translation>
            <numerusform>%n check is chosen.</numerusform>
            <numerusform>%n checks are chosen. Answer, note, owner and day count for all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ComparePanel</name>
    <message numerus="yes">
        <source>Compare %n project(s)</source>
        <translation>
            <numerusform>Compare %n project</numerusform>
            <numerusform>Compare %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ComparisonModel</name>
    <message numerus="yes">
        <source>%n of them has no scan yet.</source>
        <translation>
            <numerusform>%n of them has no scan yet.</numerusform>
            <numerusform>%n of them has no scan yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ConnectDialog</name>
    <message numerus="yes">
        <source>&amp;Look again every %n minute(s) while the window is open</source>
        <translation>
            <numerusform>&amp;Look again every %n minute while the window is open</numerusform>
            <numerusform>&amp;Look again every %n minutes while the window is open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::CouplingCard</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %1, in %n commit(s)</source>
        <translation>
            <numerusform>with %1, in %n commit</numerusform>
            <numerusform>with %1, in %n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DecisionPage</name>
    <message numerus="yes">
        <source>Decision %1, open again: %n fact(s) changed</source>
        <translation>
            <numerusform>Decision %1, open again: %n fact changed</numerusform>
            <numerusform>Decision %1, open again: %n facts changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DeliveryBar</name>
    <message numerus="yes">
        <source>All %n repositories</source>
        <translation>
            <numerusform>All %n repositories</numerusform>
            <numerusform>All %n repositories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DeliveryPage</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last %2 days, %n run(s)</source>
        <translation>
            <numerusform>%1, last %2 days, %n run</numerusform>
            <numerusform>%1, last %2 days, %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) end in the future and are left out.</source>
        <translation>
            <numerusform>%n run ends in the future and is left out.</numerusform>
            <numerusform>%n runs end in the future and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, likely %2 of %n run(s)</source>
        <translation>
            <numerusform>%1, likely %2 of %n run</numerusform>
            <numerusform>%1, likely %2 of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed in %1 of %n report(s)</source>
        <translation>
            <numerusform>Failed in %1 of %n report</numerusform>
            <numerusform>Failed in %1 of %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commit(s), likely %2</source>
        <translation>
            <numerusform>%1 of %n commit, likely %2</numerusform>
            <numerusform>%1 of %n commits, likely %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s), newest %1 UTC</source>
        <translation>
            <numerusform>%n deployment, newest %1 UTC</numerusform>
            <numerusform>%n deployments, newest %1 UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n repositories</numerusform>
            <numerusform>%n repositories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DifferenceCard</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The range is %n point(s) narrower: more is known.</source>
        <translation>
            <numerusform>The range is %n point narrower: more is known.</numerusform>
            <numerusform>The range is %n points narrower: more is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The range is %n point(s) wider: less is known.</source>
        <translation>
            <numerusform>The range is %n point wider: less is known.</numerusform>
            <numerusform>The range is %n points wider: less is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) better</source>
        <translation>
            <numerusform>%n check better</numerusform>
            <numerusform>%n checks better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n otherwise</numerusform>
            <numerusform>%n otherwise</numerusform>
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
    <name>sextant::EventTimeline</name>
    <message numerus="yes">
        <source>%n event(s). The newest: %1</source>
        <translation>
            <numerusform>%n event. The newest: %1</numerusform>
            <numerusform>%n events. The newest: %1</numerusform>
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
        <translation>
            <numerusform>In the last %n day</numerusform>
            <numerusform>In the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FetchBar</name>
    <message numerus="yes">
        <source>%n new run(s).</source>
        <translation>
            <numerusform>%n new run.</numerusform>
            <numerusform>%n new runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks again every %n minute(s) while the window is open.</source>
        <translation>
            <numerusform>Looks again every %n minute while the window is open.</numerusform>
            <numerusform>Looks again every %n minutes while the window is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>repositories</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FilePane</name>
    <message numerus="yes">
        <source>%n marked line(s)</source>
        <translation>
            <numerusform>%n marked line</numerusform>
            <numerusform>%n marked lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n commit(s)</source>
        <translation>
            <numerusform>The newest %n commit</numerusform>
            <numerusform>The newest %n commits</numerusform>
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
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FindingPane</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are chosen. A decision counts for all of them.</source>
        <translation>
            <numerusform>%n finding is chosen.</numerusform>
            <numerusform>%n findings are chosen. A decision counts for all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FindingsModel</name>
    <message numerus="yes">
        <source>Group %1, %n finding(s)</source>
        <translation>
            <numerusform>Group %1, %n finding</numerusform>
            <numerusform>Group %1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FindingsPage</name>
    <message numerus="yes">
        <source>“%1” for %n finding(s)</source>
        <translation>
            <numerusform>“%1” for %n finding</numerusform>
            <numerusform>“%1” for %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::GapsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::GoalCard</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::HandbookPage</name>
    <message numerus="yes">
        <source>%n page(s), part of the program</source>
        <translation>
            <numerusform>%n page, part of the program</numerusform>
            <numerusform>%n pages, part of the program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::HistoryPage</name>
    <message numerus="yes">
        <source>Put the alarm off for %n day(s)</source>
        <translation>
            <numerusform>Put the alarm off for %n day</numerusform>
            <numerusform>Put the alarm off for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) since %1</source>
        <translation>
            <numerusform>%n snapshot since %1</numerusform>
            <numerusform>%n snapshots since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
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
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the rules</source>
        <translation>
            <numerusform>%n change of the rules</numerusform>
            <numerusform>%n changes of the rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::HonestyNotice</name>
    <message numerus="yes">
        <source>Show this and %n more</source>
        <translation>
            <numerusform>Show this and %n more</numerusform>
            <numerusform>Show this and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::HotspotCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
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
        <source>%1, %n in 90 days</source>
        <translation>
            <numerusform>%1, %n in 90 days</numerusform>
            <numerusform>%1, %n in 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ImportDesk</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
    <message numerus="yes">
        <source>%n of them in another place or version</source>
        <translation>
            <numerusform>%n of them in another place or version</numerusform>
            <numerusform>%n of them in another place or version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::IncidentDesk</name>
    <message numerus="yes">
        <source>Delete %n incident(s)</source>
        <translation>
            <numerusform>Delete %n incident</numerusform>
            <numerusform>Delete %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n incident(s)</source>
        <translation>
            <numerusform>Import %n incident</numerusform>
            <numerusform>Import %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::IncidentsCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) read.</source>
        <translation>
            <numerusform>%n incident read.</numerusform>
            <numerusform>%n incidents read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation>
            <numerusform>%n was known already.</numerusform>
            <numerusform>%n were known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n line left out.</numerusform>
            <numerusform>%n lines left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::KnowledgeCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody would know %n file(s)</source>
        <translation>
            <numerusform>Nobody would know %n file</numerusform>
            <numerusform>Nobody would know %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::LadderRow</name>
    <message numerus="yes">
        <source>Show the %n check(s)</source>
        <translation>
            <numerusform>Show the %n check</numerusform>
            <numerusform>Show the %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: show the %n check(s) that hold the next level</source>
        <translation>
            <numerusform>%1: show the %n check that holds the next level</numerusform>
            <numerusform>%1: show the %n checks that hold the next level</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::OdditiesView</name>
    <message numerus="yes">
        <source>%n found, the worst first</source>
        <translation>
            <numerusform>%n found, the worst first</numerusform>
            <numerusform>%n found, the worst first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n check(s)</source>
        <translation>
            <numerusform>Show the %n check</numerusform>
            <numerusform>Show the %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Show the %n check(s)</source>
        <translation>
            <numerusform>%1 Show the %n check</numerusform>
            <numerusform>%1 Show the %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::OpinionsCard</name>
    <message numerus="yes">
        <source>%1 · %2 · %n answer(s), on their own for “%3”</source>
        <translation>
            <numerusform>%1 · %2 · %n answer, on their own for “%3”</numerusform>
            <numerusform>%1 · %2 · %n answers, on their own for “%3”</numerusform>
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
    <name>sextant::PlanPage</name>
    <message numerus="yes">
        <source>%n task(s), %1 days of work, %2</source>
        <translation>
            <numerusform>%n task, %1 days of work, %2</numerusform>
            <numerusform>%n tasks, %1 days of work, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) done</source>
        <translation>
            <numerusform>%n task done</numerusform>
            <numerusform>%n tasks done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioBar</name>
    <message numerus="yes">
        <source>project(s)</source>
        <translation>
            <numerusform>project</numerusform>
            <numerusform>projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n project(s)</source>
        <translation>
            <numerusform>in %n project</numerusform>
            <numerusform>in %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n</source>
        <translation>
            <numerusform>Compare %n</numerusform>
            <numerusform>Compare %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioDesk</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioModel</name>
    <message numerus="yes">
        <source>%1, %n project(s)</source>
        <translation>
            <numerusform>%1, %n project</numerusform>
            <numerusform>%1, %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 of %n project</numerusform>
            <numerusform>%1 of %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ProductProfile</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n answer(s)</source>
        <translation>
            <numerusform>Apply %n answer</numerusform>
            <numerusform>Apply %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ProfileDesk</name>
    <message numerus="yes">
        <source>Change %n answer(s) about the product</source>
        <translation>
            <numerusform>Change %n answer about the product</numerusform>
            <numerusform>Change %n answers about the product</numerusform>
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
    <name>sextant::QuestionnaireDesk</name>
    <message numerus="yes">
        <source>Accept %n answer(s)</source>
        <translation>
            <numerusform>Accept %n answer</numerusform>
            <numerusform>Accept %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::QuestionnaireDialog</name>
    <message numerus="yes">
        <source>%n answer(s) written to %1.</source>
        <translation>
            <numerusform>%n answer written to %1.</numerusform>
            <numerusform>%n answers written to %1.</numerusform>
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
        <translation>
            <numerusform>The check stays in and earns nothing; its gate is lifted until that day, at most %n day from now. Then it counts again.</numerusform>
            <numerusform>The check stays in and earns nothing; its gate is lifted until that day, at most %n days from now. Then it counts again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ReportPages</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RepositoryPage</name>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
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
        <source>%n of them in 90 days</source>
        <translation>
            <numerusform>%n of them in 90 days</numerusform>
            <numerusform>%n of them in 90 days</numerusform>
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
        <source>Found by scoring %n commit(s) in between.</source>
        <translation>
            <numerusform>Found by scoring %n commit in between.</numerusform>
            <numerusform>Found by scoring %n commits in between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RiskDesk</name>
    <message numerus="yes">
        <source>Accept the risk of %n check(s)</source>
        <translation>
            <numerusform>Accept the risk of %n check</numerusform>
            <numerusform>Accept the risk of %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RunStrip</name>
    <message numerus="yes">
        <source>%1 of the newest %n run(s) failed.</source>
        <translation>
            <numerusform>%1 of the newest %n run failed.</numerusform>
            <numerusform>%1 of the newest %n runs failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::SecretsCard</name>
    <message numerus="yes">
        <source>%n version(s) of files searched</source>
        <translation>
            <numerusform>%n version of files searched</numerusform>
            <numerusform>%n versions of files searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s), %1 of them still in the newest commit. Replace each of them: whoever has a copy of the repository has them too.</source>
        <translation>
            <numerusform>%n secret, %1 of them still in the newest commit. Replace it: whoever has a copy of the repository has it too.</numerusform>
            <numerusform>%n secrets, %1 of them still in the newest commit. Replace each of them: whoever has a copy of the repository has them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; sextant inspect --secrets lists all of them.</source>
        <translation>
            <numerusform>%n more; sextant inspect --secrets lists all of them.</numerusform>
            <numerusform>%n more; sextant inspect --secrets lists all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::SeriesCards</name>
    <message numerus="yes">
        <source>%n check(s) moved</source>
        <translation>
            <numerusform>%n check moved</numerusform>
            <numerusform>%n checks moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
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
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::StageRow</name>
    <message numerus="yes">
        <source>%n ship-stopper(s) failed.</source>
        <translation>
            <numerusform>%n ship-stopper failed.</numerusform>
            <numerusform>%n ship-stoppers failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) not proven.</source>
        <translation>
            <numerusform>%n ship-stopper not proven.</numerusform>
            <numerusform>%n ship-stoppers not proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The risk of %n is accepted.</source>
        <translation>
            <numerusform>The risk of %n is accepted.</numerusform>
            <numerusform>The risk of %n is accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: show the %n open ship-stopper(s)</source>
        <translation>
            <numerusform>%1: show the %n open ship-stopper</numerusform>
            <numerusform>%1: show the %n open ship-stoppers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::StandingView</name>
    <message numerus="yes">
        <source>It is called %1 and has earned %2: %n stage(s) below what is claimed.</source>
        <translation>
            <numerusform>It is called %1 and has earned %2: %n stage below what is claimed.</numerusform>
            <numerusform>It is called %1 and has earned %2: %n stages below what is claimed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How far claims lie above what is seen, in %n check(s).</source>
        <translation>
            <numerusform>How far claims lie above what is seen, in %n check.</numerusform>
            <numerusform>How far claims lie above what is seen, in %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the weight, taken out by people: %n check(s).</source>
        <translation>
            <numerusform>Of the weight, taken out by people: %n check.</numerusform>
            <numerusform>Of the weight, taken out by people: %n checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::SuccessChart</name>
    <message numerus="yes">
        <source>%1 to %2: %3 % of %n run(s), likely %4 to %5 %</source>
        <translation>
            <numerusform>%1 to %2: %3 % of %n run, likely %4 to %5 %</numerusform>
            <numerusform>%1 to %2: %3 % of %n runs, likely %4 to %5 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TablePage</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TaskPane</name>
    <message numerus="yes">
        <source>%n incident(s) would not have happened</source>
        <translation>
            <numerusform>%n incident would not have happened</numerusform>
            <numerusform>%n incidents would not have happened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TimeMachineCard</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned since %1. Press one to find the commit.</source>
        <translation>
            <numerusform>%n check turned since %1. Press it to find the commit.</numerusform>
            <numerusform>%n checks turned since %1. Press one to find the commit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; sextant timeline lists all of them.</source>
        <translation>
            <numerusform>%n more; sextant timeline lists it.</numerusform>
            <numerusform>%n more; sextant timeline lists all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::Treemap</name>
    <message numerus="yes">
        <source>%n area(s). Largest: %1</source>
        <translation>
            <numerusform>%n area. Largest: %1</numerusform>
            <numerusform>%n areas. Largest: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TriageForm</name>
    <message numerus="yes">
        <source>%1, for %n finding(s)</source>
        <translation>
            <numerusform>%1, for %n finding</numerusform>
            <numerusform>%1, for %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TrialView</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be skipped, for they have neither a title nor a rule nor a description</source>
        <translation>
            <numerusform>%n row would be skipped, for it has neither a title nor a rule nor a description</numerusform>
            <numerusform>%n rows would be skipped, for they have neither a title nor a rule nor a description</numerusform>
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
    <name>sextant::WorkflowCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
