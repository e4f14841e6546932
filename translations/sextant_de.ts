<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlarmCase</name>
    <message>
        <source>An object of facts is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Document added by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerStore</name>
    <message>
        <source>“Not applicable” needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, and add a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessCommand</name>
    <message>
        <source>Scores a past commit, branch or tag, from what was known then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner&apos;s report to read; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of CI runs to read; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the profile questions, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to checks, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage to hold the product against: prototype, poc, mvp, production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores the result as a project with a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exits with 1 when there is one: ship-stopper, contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exits with 1 below this level (0 to 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exits with 1 below this score (0 to 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--target is one of prototype, poc, mvp, production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess needs a repository or a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: sextant assess .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-on is one of ship-stopper, contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim and evidence disagree on %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The level is %1, below %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is %1, below %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the workspace cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a workspace elsewhere with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bounds</name>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">Produktion</translation>
    </message>
    <message>
        <source>%1, score not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2, between %3 and %4, level %5 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>The case to answer, as JSON; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs --case FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 8 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is longer than 4,096 bytes, from byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is nested deeper than 32 levels, at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is given twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not have the shape of a catalogue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads out of the catalogue&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no class of findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fact alone must answer a profile question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has over %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plain text in one line is allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detector set has the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four letters A, D or S are needed here, one a stage.</source>
        <translation type="unfinished">Hier werden vier Buchstaben A, D oder S gebraucht, einer je Stufe.</translation>
    </message>
    <message>
        <source>The risk falls from one stage to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is 2.5, 5, 7.5 or 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days must be above 0 and in order: low, likely, high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition does not parse, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile question has the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check has the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal has the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phase has the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category has the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has over 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern does not compile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern matches where there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id must begin with “%1” in this dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These checks wait for one another: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a small team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound: %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has no check “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: sextant catalogue list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue needs list, show ID or validate FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: sextant help catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPane</name>
    <message>
        <source>Counts %1 of %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the score: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is %1; what was seen says otherwise. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen points both ways. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile says that this check does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence expired.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence counts in full for %n day(s). %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Claimed, but nothing seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody accepts this risk for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source and date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Expired %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Expires %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, commit %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CiCommand</name>
    <message>
        <source>ci needs the word metrics.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sextant tells how far a software product is from production grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sextant [PATH…]           opens the window
sextant COMMAND …         works without a display
sextant help COMMAND      explains one command, with an example
sextant --version         tells the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a gate did not hold, 2 wrong usage, 3 input that cannot be read,
4 disk, lock or permission, 130 stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to use; the one of this user by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project in the workspace, by name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes the clock, so that results can be repeated: 2026-11-20T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: sextant help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: sextant help %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now needs a time such as 2026-11-20T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--jobs needs a number from 1 to 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands work without one; see: sextant help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the result into this file instead of to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an argument too many: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>The condition has over %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing parenthesis is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile question is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file with --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to standard output: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCase</name>
    <message>
        <source>There is no signal “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration is not part of this program: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>The demonstration is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>demo takes no argument.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetectorExpression</name>
    <message>
        <source>“%1” is no comparison of a measured value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no fact: dep:, file:, text:, glob: or git: is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Open the workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and report files can be let go here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project first, then its reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n report file(s) into %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>EstimateCase</name>
    <message>
        <source>Three numbers are needed here: low, likely and high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three numbers are out of order: low, likely and high must not fall.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceFromFacts</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for and not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceFromScans</name>
    <message>
        <source>A scan of this kind was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan has no open finding of medium severity or above here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) of high severity or above</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) of medium severity</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>could be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 known gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it most: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why readiness is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>It passes: the value is %1 (at least %2) and certainty is %3 (at least %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails: the value is %1 (at most %2) and certainty is %3 (at least %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not proven: the value is %1 and certainty is %2. To pass, it needs %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim and evidence disagree, so it counts as open: the value is %1 and certainty is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known. In the score it counts as failed, in what could be as passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not apply, because somebody said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not apply to this product as its profile stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its risk is accepted for now: it holds nothing back, and earns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a ship-stopper for the stage you aim at, and it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an open ship-stopper for the stage you aim at: until it passes, it caps the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it applies is still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ship-stopper is open, so nothing caps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That caps it at %1; without the cap it would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That caps it at %1, which is above what is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 of 4, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trust %1 × strength %2 × freshness %3 = %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is %1; up to %n day(s) it counts in full.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too weak to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something more reliable of the same kind speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refutes the check, whatever else speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks against your own interest, so it is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2. No single check moves %3 by a whole point yet, since several hold it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %2: %3 up by %n point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is worth %1 of the 100 points of %2. Value %3 × certainty %4 proves %5 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) apply and weigh %1 together. What is proven weighs %2, so %3 of 100 points.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A claim alone counts about half, a missing answer nothing. %1 % is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soft minimum of the dimensions is %1: the weakest counts most. The plain average would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cap the product at %1, below the soft minimum, so the cap decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cap the product at %1, above the soft minimum, so the soft minimum decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it there: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingStore</name>
    <message>
        <source>An accepted risk needs a reason and a last day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWriter</name>
    <message>
        <source>The report has too many findings to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or leave out what is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n commit(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no check applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2, between %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no ship-stopper open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seen, %2 claimed, %3 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each score stands between its bounds: solid is seen, striped is claimed, dotted could still be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next best steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It decides %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Questions to answer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until they are answered, the checks that hang on them count as if they applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known. It counts as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness is a judgement from evidence, not a certificate. Repository signs show that something is present, not that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1, rules %2, method %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n hidden by the tool</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool says that its scan failed. Nothing found is not a clean result here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 fixed, %3 unchanged, %4 duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file was read before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and counts, stores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the files for this format instead of recognising it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one: sextant assess PATH --save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import needs --project NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import needs a report file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: sextant formats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message>
        <source>The scan itself failed. Nothing found does not mean clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan ran and found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n the same, counted once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the tool.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tool and version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known before stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1, fixed %2, unchanged %3, duplicates %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3, could be %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReports</name>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStore</name>
    <message>
        <source>There is no import %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit, branch or tag to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspect needs one repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: sextant inspect .</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonCursor</name>
    <message>
        <source>This is not JSON: byte %1 does not fit.</source>
        <translation>Das ist kein JSON: Byte %1 passt nicht.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>Dieser Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>Hier wird eine Liste gebraucht.</translation>
    </message>
    <message>
        <source>An object is needed here.</source>
        <translation>Hier wird ein Objekt gebraucht.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Hier wird ein Text gebraucht.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Hier wird eine Zahl gebraucht.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>True or false is needed here.</source>
        <translation>Hier wird wahr oder falsch (true, false) gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1“ ist nichts von %2.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>no check applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ship-stoppers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next best steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness is a judgement from evidence, not a certificate. Catalogue %1, method %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>number of commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who changed code in the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of changes that cross module boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index of quick fixes, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of changes that were work on quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of test code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who must leave before most code has no author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of code whose authors are no longer active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of changes that came by a merge or pull request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of changes in the busiest twentieth of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n commit(s): the clone is shallow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) committed in the last 90 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No two files change together often enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no source files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than four of its parts could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clone is shallow: its history is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %n commit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %n commit(s) in the last 90 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no source files beside tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines of tests for %2 lines elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commit changes a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Half of the source files have nobody left who knows them once %n person(s) leave.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No source file has a known author.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Aim: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about the product</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>narrows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no check applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%3), %4. %5 checks seen, %6 claimed, %7 missing. %n ship-stopper(s) open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no date is set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCase</name>
    <message>
        <source>One of the letters A, D and S is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter j or s is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 entries; at most %2 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one task is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tasks have the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-06-01 is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team of nobody has no dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 8 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of yes, no, unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no check “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-11-20T09:00:00Z is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable needs a reason and a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no profile question “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>There is no project %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project needs a name of 1 to 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such project in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>A commit of the history is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run git fsck, or inspect a fresh clone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of file patterns cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file patterns of the catalogue are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found in %n line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text pattern cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text patterns of the catalogue are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of the repository is not the folder it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of the history is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepositoryStore</name>
    <message>
        <source>There is no repository %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveAssessment</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCommand</name>
    <message>
        <source>The case to score, as JSON; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score needs --case FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: sextant score --case case.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoringCase</name>
    <message>
        <source>Four letters A, D or S are needed here, one a stage.</source>
        <translation>Hier werden vier Buchstaben A, D oder S gebraucht, einer je Stufe.</translation>
    </message>
</context>
<context>
    <name>SnapshotStore</name>
    <message>
        <source>There is no snapshot %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskNetwork</name>
    <message>
        <source>Two tasks have the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tasks wait for one another in a cycle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>no check applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of code</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decides %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the JSON report lists all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score, then low to high; # seen, / claimed, . could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next best steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to answer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness is a judgement from evidence, not a certificate. Catalogue %1, method %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Fine as a prototype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet a prototype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine as a proof of concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready as a proof of concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for first users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready for first users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready for production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only dimension that can be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is the weakest link. It holds the whole product at %3; the plain average would be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check applies to this product as its profile stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be %1. %2 % is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No ship-stopper is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a score of %2; it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 % to be known; it is %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %n more check(s) to pass.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiverStore</name>
    <message>
        <source>An accepted risk needs an owner and a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk can be accepted for at most %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This risk is not accepted any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The workspace to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: sextant help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>A part of the program is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Sextant again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup copy, which lies beside it under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the workspace elsewhere, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .sextant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace may only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write to the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether its folder is there and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take part: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace refuses this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index for searching findings does not fit the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Sextant wrote this workspace (version %1; this one knows %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a newer Sextant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether another file has this name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older Sextant wrote this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once for writing; a backup copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers without a revision that counts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings whose import is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings in the wrong project: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the wrong project: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that refer to nothing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as Sextant made it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of Sextant: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceCommand</name>
    <message>
        <source>Version %1, %2, made by Sextant %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace needs info or check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: sextant help workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alarms</name>
    <message>
        <source>The launch was treated as the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generated prototype became the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A junior hardens alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observability was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance was promised too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features grow on a weak base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product runs above its grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was never proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll-back was never tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic comes before the load test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance is tuned without a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big infrastructure came before the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision goes against the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge is in one head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environments drift apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are hired before the foundation holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database will not last the fourth month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of AI has no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is claimed than was seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Judges the alarms of a case by the published rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspects repositories, reads reports, and prints the scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, shows and validates the checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the delivery metrics of the runs and deployments in a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs hardening against replacing by the published method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the demonstration: two invented products with a year of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the report formats that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads reports of scanners into a project, or only counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a repository itself gives: facts and history, each with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders and schedules the work of a case and forecasts its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores a case by the published method, without any repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what a workspace holds, and checks that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importers</name>
    <message>
        <source>Bandit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own summary counts other failures than it lists; those listed were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobertura XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CycloneDX, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CycloneDX, XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DefectDojo generic findings, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DefectDojo generic findings, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency-Check, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency-Check, XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds %1 of %2: it is one page of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub Actions runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab CI pipelines or jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab security report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gitleaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line has no end; the file may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go cover profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gosec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hadolint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JaCoCo XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenkins builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JMeter, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JMeter, XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1; the limit for this format is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file nests deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is damaged or cut off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the tool write the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k6 summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own totals count other failures than it lists; those listed were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kube-bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubescape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LCOV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locust, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nikto, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nikto, XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm audit of npm 6 and pnpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSV-Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip-audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prowler, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prowler, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of that format: it has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is incomplete: the file is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No importer recognises this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sextant reads %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format that Sextant reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of %1, not of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the format open, or name this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the report inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-32, which no report format uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file looks like UTF-16 and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties that the file keeps outside its runs (inlineExternalProperties) were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is JSON, but not SARIF: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has “%1” twice, so it is not clear what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no version; it was read as SARIF 2.1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is SARIF %1; Sextant reads SARIF 2.1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again with a newer version of the tool, or convert it with “sarif transform --sarif-output-version Current”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has no list of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 keeps a part of its content in other files; they were not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) name a rule that the file does not describe.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SARIF 2.1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSF Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semgrep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds %1 of %2 issues: it is one page of several. Read the others, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SonarQube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPDX 2, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testssl.sh, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testssl.sh, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tfsec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trivy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TruffleHog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file defines XML entities of its own, which no report needs; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is damaged or cut off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarn audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZAP, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZAP, XML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Beobachtbarkeit</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Performance at scale</source>
        <translation>Leistung unter Last</translation>
    </message>
    <message>
        <source>Operability</source>
        <translation>Betreibbarkeit</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Regeltreue</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Outside assessor</source>
        <translation>Externe Prüfung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Ihr Team</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>Claim and evidence disagree</source>
        <translation>Angabe und Beleg widersprechen sich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Running system</source>
        <translation>Laufendes System</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>Machbarkeitsnachweis</translation>
    </message>
    <message>
        <source>MVP</source>
        <translation>MVP</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schuld</translation>
    </message>
    <message>
        <source>Ship-stopper</source>
        <translation>Auslieferungsstopp</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>MVP-safe</source>
        <translation>MVP-sicher</translation>
    </message>
    <message>
        <source>Production-grade</source>
        <translation>Produktionsreif</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Nothing decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterexample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serious finding is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One finding refutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan has been made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another control does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan itself failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observability and incident response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication, authorisation, security basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database and data layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment, infrastructure, rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance at ten times the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance and legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, tests and knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CI job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant</name>
    <message>
        <source>Files over 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large files are rarely written by people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold no text to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files missing from this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository does not hold them. Nothing would have been looked for in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept in Git LFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository only holds pointers to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This commit has no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, a link or a submodule, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 1 MiB and is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clone is shallow: its history is cut, so nothing that needs it is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk stopped after 50,000 commits; history figures count since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits over 1,000 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their changes are sweeps or imports and do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository belongs to another user, so it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository names its objects by SHA-256, which cannot be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect a clone that uses SHA-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not a git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds “.git”, or a bare repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository uses an extension of git that cannot be read yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no commit named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit id of this repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository has no commit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a first commit and inspect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit that HEAD names is missing: the repository is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run git fsck, or inspect a fresh clone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of the repository is missing or damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit holds no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No manifest of a kind of package that this looks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No manifest asks for such a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files of the kind that this looks into.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ActionCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::AnswerBar</name>
    <message>
        <source>%1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::AssignmentBar</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it (key O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when (key D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this check counts (key W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day it is due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ChartCard</name>
    <message>
        <source>Show as a table (T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ChartLegend</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::CheckDelegate</name>
    <message>
        <source>+%1 points to gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::CheckFacts</name>
    <message>
        <source>%1, %2</source>
        <comment>person and date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one or two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 +%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody senior should do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question and answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::CheckFilters</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: is:unknown words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or is:unknown class:ship-stopper rests:claimed dim:security owner:name (key /)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship-stoppers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least known first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::CheckPane</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see what it asks, what speaks for it, and how to fix it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: what do you know about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the answer (key N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File path or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File path or link of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was seen or said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are chosen. An answer counts for all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps it with your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers Yes, with this as the proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::CheckTree</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ChecklistModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ChecklistPage</name>
    <message>
        <source>%1 pass, %2 fail, %3 not proven, %4 contested, %5 unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ChoiceRow</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::CodeView</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::DimensionCard</name>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no ship-stoppers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Weakest, %n ship-stopper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 checks rest on observation, %2 on claims, %3 have no evidence. %n ship-stopper(s) open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DimensionGrid</name>
    <message>
        <source>Open checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::DimensionRow</name>
    <message>
        <source>pulls %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes up %1 % of the soft minimum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::DropZone</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let go to read %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::EffectHead</name>
    <message numerus="yes">
        <source>Biggest effects first, %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::EffectRow</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proving it adds %n point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proving it alone adds less than a point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::EvidenceRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show one place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::EvidenceView</name>
    <message>
        <source>Nothing was seen and nobody claimed anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ExplainHead</name>
    <message>
        <source>Back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ExplainPane</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check of this dimension applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why readiness is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest pull on the soft minimum first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it most: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::FirstScore</name>
    <message>
        <source>Example, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: could go either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a first score looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example, not your product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of a first score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ImportReceipt</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, between %3, was %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them came back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone from the new scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your decisions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged, each counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dimension changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the other %n did not change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::Lister</name>
    <message>
        <source>An object of the repository is not the folder it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of the inspected commit is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run git fsck, or inspect a fresh clone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with misleading names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names hold line breaks, “..”, backslashes or bytes that are no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are never followed: they can lead outside the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are read down to 100 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files beyond the first million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree has more files than are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submodule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a repository of its own; inspect it separately.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan finished. Readiness %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reports?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sextant workspaces (*.sextant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping it leaves everything as it was before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project first, then its reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::NavButton</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::NavRail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::NextMinute</name>
    <message>
        <source>The next minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sextant reads the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 20 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, git history, build and deployment settings. Read only, and you can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer a few questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, what data it holds, who uses it. Skip any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see a first score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts wide, because most things are still unknown. Each answer and each scan file narrows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::NextStepRow</name>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %3, %4 up %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::Notice</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::OverviewPage</name>
    <message>
        <source>After the first scan, the steps that pay most stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check applies, so there is nothing to do. Answers about the product can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check that applies passes. Rescan now and then to keep it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first scan is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score appears here with the first scan, with the bounds that it could lie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trend begins with the second scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no repository yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder, or import the report of a scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository was not scanned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan takes about a minute and changes nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the history is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a shallow clone, so what history shows is judged from its newest part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wide, because %1 of %n answer(s) are missing. Each scan file or answer narrows it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n ship-stopper(s) first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) apply</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ProjectQuestions</name>
    <message>
        <source>About %1 – Sextant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What settles most checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Settles %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seen in the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer takes checks away or brings them in, and narrows the score. Keys 1 to 3 answer, S skips one. You can change everything later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call it today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say; the score says what it has earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it to become next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is held against this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1, in %2, line %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ProjectSwitch</name>
    <message>
        <source>Project %1. Press to change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::QuestionsCard</name>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open: what kind of product this is, is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>settles %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RadarChart</name>
    <message>
        <source>Radar of the six dimensions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::RadarLabel</name>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::RailCard</name>
    <message>
        <source>Next best step: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next best step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::Reader</name>
    <message>
        <source>Manifest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::ReasonForm</name>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this check does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this check not apply? The reason stays with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::SearchField</name>
    <message>
        <source>Search checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::Session</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answer %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer “%1” with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer about the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its stage open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::StatusLine</name>
    <message>
        <source>Local only. Nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scan %1, commit %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::StepsCard</name>
    <message>
        <source>Next best steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ship-stoppers first, most gain a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::TrendChart</name>
    <message>
        <source>Trend of the readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Newest: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::TrendView</name>
    <message>
        <source>d MMM</source>
        <comment>short date on the axis of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::VerdictBanner</name>
    <message>
        <source>Start this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When can we launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 was worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance by goal date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sextant::WelcomePage</name>
    <message>
        <source>Nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a project folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A git repository works best. A scan file in SARIF format or a workspace works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let go to read %n scan file(s) with the project you choose next</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets found are masked and never stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is your product from production grade?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Sextant a project folder. In under a minute you get a first score in six dimensions, what holds it back, and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harbour Clinic, a booking product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .sextant file, or an old backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Six dimensions, %n check(s), each with its evidence. You can click every number down to where it came from.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sextant workspaces (*.sextant);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scan file(s) wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of the product that they are about; then they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is running, see below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
