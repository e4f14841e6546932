<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ageing</name>
    <message>
        <source>Counts in full until %1.</source>
        <translation>Zählt voll bis %1.</translation>
    </message>
    <message>
        <source>Fading since %1; counts nothing from %2.</source>
        <translation>Verblasst seit %1; zählt ab %2 nichts mehr.</translation>
    </message>
    <message>
        <source>Expired on %1; it counts nothing.</source>
        <translation>Am %1 abgelaufen; zählt nichts mehr.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>This workspace names a server that nobody has agreed to here, so nothing was sent.</source>
        <translation>Dieser Arbeitsbereich nennt einen Server, dem hier niemand zugestimmt hat; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If you know it, save the connection on the Delivery page, or name it with --source.</source>
        <translation>Ist er bekannt, die Verbindung auf der Seite Lieferung speichern oder ihn mit --source angeben.</translation>
    </message>
</context>
<context>
    <name>AlarmCase</name>
    <message>
        <source>An object of facts is needed here.</source>
        <translation>Hier wird ein Objekt mit Fakten gebraucht.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Document added by %1</source>
        <translation>Dokument hinzugefügt von %1</translation>
    </message>
</context>
<context>
    <name>AnswerCitation</name>
    <message>
        <source>the team</source>
        <translation>dem Team</translation>
    </message>
    <message>
        <source>stated by %1 on %2</source>
        <translation>angegeben von %1 am %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>AnswerStore</name>
    <message>
        <source>“Not applicable” needs a reason.</source>
        <translation>„Nicht zutreffend“ braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Choose one, and add a few words.</source>
        <translation>Eine Antwort wählen und kurz begründen.</translation>
    </message>
    <message>
        <source>There is no answer to undo.</source>
        <translation>Es gibt keine Antwort zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no such answer to put back.</source>
        <translation>Es gibt keine solche Antwort zum Wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>AssessCommand</name>
    <message>
        <source>Scores a past commit, branch or tag, from what was known then.</source>
        <translation>Bewertet einen früheren Commit, Branch oder Tag nach damaligem Wissen.</translation>
    </message>
    <message>
        <source>A scanner&apos;s report to read; may be given several times.</source>
        <translation>Ein Scanner-Bericht zum Einlesen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A file of CI runs to read; may be given several times.</source>
        <translation>Eine Datei mit CI-Läufen zum Einlesen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Answers to the profile questions, as JSON.</source>
        <translation>Antworten auf die Profilfragen, als JSON.</translation>
    </message>
    <message>
        <source>Answers to checks, as JSON.</source>
        <translation>Antworten zu Prüfpunkten, als JSON.</translation>
    </message>
    <message>
        <source>The stage to hold the product against: prototype, poc, mvp, production.</source>
        <translation>Die Stufe, an der das Produkt gemessen wird: prototype, poc, mvp, production.</translation>
    </message>
    <message>
        <source>Stores the result as a project with a snapshot.</source>
        <translation>Speichert das Ergebnis als Projekt mit einem Schnappschuss.</translation>
    </message>
    <message>
        <source>Exits with 1 when there is one: ship-stopper, contested.</source>
        <translation>Endet mit 1, wenn es so etwas gibt: ship-stopper, contested.</translation>
    </message>
    <message>
        <source>Exits with 1 below this level (0 to 4).</source>
        <translation>Endet mit 1 unter diesem Reifegrad (0 bis 4).</translation>
    </message>
    <message>
        <source>Exits with 1 below this score (0 to 100).</source>
        <translation>Endet mit 1 unter diesem Wert (0 bis 100).</translation>
    </message>
    <message>
        <source>--target is one of prototype, poc, mvp, production.</source>
        <translation>--target ist prototype, poc, mvp oder production.</translation>
    </message>
    <message>
        <source>assess needs a repository or a report.</source>
        <translation>assess braucht ein Repository oder einen Bericht.</translation>
    </message>
    <message>
        <source>For example: sextant assess .</source>
        <translation>Zum Beispiel: sextant assess .</translation>
    </message>
    <message>
        <source>--%1 needs a number from 0 to %2.</source>
        <translation>--%1 braucht eine Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>--fail-on is one of ship-stopper, contested.</source>
        <translation>--fail-on ist ship-stopper oder contested.</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%n K.-o.-Punkt offen.</numerusform>
            <numerusform>%n K.-o.-Punkte offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim and evidence disagree on %n check(s).</source>
        <translation>
            <numerusform>Angabe und Beleg widersprechen sich bei %n Prüfpunkt.</numerusform>
            <numerusform>Angabe und Beleg widersprechen sich bei %n Prüfpunkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The level is %1, below %2.</source>
        <translation>Der Reifegrad ist %1, also unter %2.</translation>
    </message>
    <message>
        <source>The score is %1, below %2.</source>
        <translation>Der Wert ist %1, also unter %2.</translation>
    </message>
    <message>
        <source>The folder for the workspace cannot be made.</source>
        <translation>Der Ordner für den Arbeitsbereich lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Name a workspace elsewhere with --workspace.</source>
        <translation>Mit --workspace einen anderen Arbeitsbereich angeben.</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Als „%1“ in %2 gespeichert.</translation>
    </message>
    <message>
        <source>A folder of the repository that alone is looked at; several are several parts of one product.</source>
        <translation>Ein Ordner des Repositorys, der allein betrachtet wird; mehrere sind mehrere Teile eines Produkts.</translation>
    </message>
    <message>
        <source>--component needs exactly one repository.</source>
        <translation>--component braucht genau ein Repository.</translation>
    </message>
    <message>
        <source>For example: sextant assess . --component services/api</source>
        <translation>Zum Beispiel: sextant assess . --component services/api</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>This file could not be read: %1.</source>
        <translation>Diese Datei war nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>This file is too large for a proof.</source>
        <translation>Diese Datei ist als Beleg zu groß.</translation>
    </message>
    <message>
        <source>Name it in a note, or attach a smaller extract.</source>
        <translation>Sie in einer Notiz nennen oder einen kleineren Auszug anhängen.</translation>
    </message>
    <message>
        <source>Only files and web addresses can be opened from here.</source>
        <translation>Von hier aus lassen sich nur Dateien und Webadressen öffnen.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The file has changed since it was attached.</source>
        <translation>Die Datei hat sich geändert, seit sie angehängt wurde.</translation>
    </message>
    <message>
        <source>It could be run, so only its folder is opened.</source>
        <translation>Sie könnte ausgeführt werden, daher wird nur ihr Ordner geöffnet.</translation>
    </message>
</context>
<context>
    <name>Bounds</name>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>Level %1 of 4</source>
        <translation>Grad %1 von 4</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>%1, score not known yet</source>
        <translation>%1, Wert noch unbekannt</translation>
    </message>
    <message>
        <source>%1, score %2, between %3 and %4, level %5 of 4</source>
        <translation>%1, Wert %2, zwischen %3 und %4, Grad %5 von 4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>minus %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>BrandLogo</name>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>Das Logo ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>A logo has at most 8 MiB.</source>
        <translation>Ein Logo hat höchstens 8 MiB.</translation>
    </message>
    <message>
        <source>Save it smaller.</source>
        <translation>Das Logo kleiner speichern.</translation>
    </message>
    <message>
        <source>This is no picture that can be used as a logo.</source>
        <translation>Das ist kein Bild, das sich als Logo verwenden lässt.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Eine PNG- oder JPEG-Datei wählen.</translation>
    </message>
    <message>
        <source>A logo has at most 25 megapixels.</source>
        <translation>Ein Logo hat höchstens 25 Megapixel.</translation>
    </message>
    <message>
        <source>The logo cannot be kept.</source>
        <translation>Das Logo lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>„%1“ ist keine Farbe.</translation>
    </message>
    <message>
        <source>Write it as six digits, such as #0E5A52.</source>
        <translation>Als sechs Hexadezimalziffern schreiben, etwa #0E5A52.</translation>
    </message>
</context>
<context>
    <name>BundleArchive</name>
    <message>
        <source>The ZIP file is cut off: its list of members is missing.</source>
        <translation>Die ZIP-Datei ist abgeschnitten: Die Liste ihrer Teile fehlt.</translation>
    </message>
    <message>
        <source>Two members of the ZIP file have the same name.</source>
        <translation>Zwei Teile der ZIP-Datei haben denselben Namen.</translation>
    </message>
    <message>
        <source>The ZIP file contradicts itself: its list does not fit its members.</source>
        <translation>Die ZIP-Datei widerspricht sich selbst: Ihre Liste passt nicht zu ihren Teilen.</translation>
    </message>
    <message>
        <source>The ZIP file cannot be read: %1.</source>
        <translation>Die ZIP-Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>%1 is locked with a password.</source>
        <translation>%1 ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>%1 is packed in a way that no bundle is.</source>
        <translation>%1 ist so gepackt, wie es kein Belegpaket ist.</translation>
    </message>
    <message>
        <source>%1 is larger than a bundle may be.</source>
        <translation>%1 ist größer, als ein Belegpaket sein darf.</translation>
    </message>
    <message>
        <source>%1 is packed far more tightly than evidence can be.</source>
        <translation>%1 ist weit dichter gepackt, als Belege es sein können.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked.</source>
        <translation>%1 lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not unpack to what was packed.</source>
        <translation>%1 ist beschädigt: Entpackt ergibt sich nicht, was gepackt wurde.</translation>
    </message>
    <message>
        <source>%1 is larger than the ZIP file says.</source>
        <translation>%1 ist größer, als die ZIP-Datei angibt.</translation>
    </message>
    <message>
        <source>%1 is shorter than the ZIP file says.</source>
        <translation>%1 ist kürzer, als die ZIP-Datei angibt.</translation>
    </message>
    <message>
        <source>The ZIP file has %1 members; a bundle has at most %2.</source>
        <translation>Die ZIP-Datei hat %1 Teile; ein Belegpaket hat höchstens %2.</translation>
    </message>
    <message>
        <source>Member %1 of the ZIP file cannot be read.</source>
        <translation>Teil %1 der ZIP-Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is no name that a member of a bundle can have.</source>
        <translation>„%1“ ist kein Name, den ein Teil eines Belegpakets haben kann.</translation>
    </message>
    <message>
        <source>Two members of the ZIP file are called %1.</source>
        <translation>Zwei Teile der ZIP-Datei heißen %1.</translation>
    </message>
    <message>
        <source>The file is larger than a bundle may be.</source>
        <translation>Die Datei ist größer, als ein Belegpaket sein darf.</translation>
    </message>
    <message>
        <source>This is not a ZIP file.</source>
        <translation>Das ist keine ZIP-Datei.</translation>
    </message>
</context>
<context>
    <name>BundleCommand</name>
    <message>
        <source>The file to make; without it one named after the project, in this folder.</source>
        <translation>Die zu erstellende Datei; ohne Angabe eine nach dem Projekt benannte in diesem Ordner.</translation>
    </message>
    <message>
        <source>What to leave out: people, paths, repositories, findings=SEVERITY, all, none.</source>
        <translation>Was auszulassen ist: people, paths, repositories, findings=SEVERITY, all, none.</translation>
    </message>
    <message>
        <source>For whom the report inside is written, as for “sextant report”.</source>
        <translation>Für wen der enthaltene Bericht geschrieben ist, wie bei „sextant report“.</translation>
    </message>
    <message>
        <source>The title of the report.</source>
        <translation>Der Titel des Berichts.</translation>
    </message>
    <message>
        <source>Whom it is prepared for.</source>
        <translation>Für wen er erstellt ist.</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), verified.</source>
        <translation>
            <numerusform>%n Teil, geprüft.</numerusform>
            <numerusform>%n Teile, geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the receiver the SHA-256 by another way than the file.</source>
        <translation>Sagen Sie dem Empfänger den SHA-256 auf einem anderen Weg als dem der Datei.</translation>
    </message>
    <message>
        <source>bundle verify needs a file.</source>
        <translation>bundle verify braucht eine Datei.</translation>
    </message>
    <message>
        <source>See: sextant help bundle</source>
        <translation>Siehe: sextant help bundle</translation>
    </message>
    <message>
        <source>bundle needs make, or verify FILE.</source>
        <translation>bundle braucht make oder verify FILE.</translation>
    </message>
</context>
<context>
    <name>BundleDocument</name>
    <message>
        <source>This is larger than %1 MiB.</source>
        <translation>Das ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>This does not fit its schema: %1</source>
        <translation>Das passt nicht zu seinem Schema: %1</translation>
    </message>
    <message>
        <source>A line is longer than 1 MiB.</source>
        <translation>Eine Zeile ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>This line is no finding.</source>
        <translation>Diese Zeile ist kein Fund.</translation>
    </message>
    <message>
        <source>This is no time: %1</source>
        <translation>Das ist keine Zeitangabe: %1</translation>
    </message>
    <message>
        <source>This is no day: %1</source>
        <translation>Das ist kein Datum: %1</translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>This manifest is not one of an evidence bundle.</source>
        <translation>Dieses Verzeichnis ist nicht das eines Belegpakets.</translation>
    </message>
    <message>
        <source>The bundle has version %1; this program reads version 1.</source>
        <translation>Das Belegpaket hat Version %1; dieses Programm liest Version 1.</translation>
    </message>
    <message>
        <source>A newer Sextant can verify it.</source>
        <translation>Ein neueres Sextant kann es prüfen.</translation>
    </message>
    <message>
        <source>64 hexadecimal digits are needed here.</source>
        <translation>Hier werden 64 hexadezimale Ziffern gebraucht.</translation>
    </message>
    <message>
        <source>A manifest has at most 1 MiB.</source>
        <translation>Ein Verzeichnis hat höchstens 1 MiB.</translation>
    </message>
</context>
<context>
    <name>BundleScores</name>
    <message>
        <source>A report shows one score here, or those of all six dimensions.</source>
        <translation>Ein Bericht zeigt hier einen Wert oder die Werte aller sechs Dimensionen.</translation>
    </message>
</context>
<context>
    <name>BundleVerification</name>
    <message>
        <source>This is no evidence bundle: it has no manifest.</source>
        <translation>Das ist kein Belegpaket: Es hat kein Verzeichnis.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>%1 byte(s) outside of all members</source>
        <translation>%1 Byte außerhalb aller Teile</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Belegpaket wird gelesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Teile werden verglichen</translation>
    </message>
    <message>
        <source>Scoring again</source>
        <translation>Werte werden neu berechnet</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The bundle cannot be read: %1.</source>
        <translation>Das Belegpaket ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file is larger than a bundle may be.</source>
        <translation>Die Datei ist größer, als ein Belegpaket sein darf.</translation>
    </message>
    <message>
        <source>%1 %2, level %3</source>
        <translation>%1 %2, Grad %3</translation>
    </message>
    <message>
        <source>%1: no check applies</source>
        <translation>%1: kein Prüfpunkt trifft zu</translation>
    </message>
    <message>
        <source>The bundle is whole, and its scores hold.</source>
        <translation>Das Belegpaket ist unversehrt, und seine Werte stimmen.</translation>
    </message>
    <message>
        <source>The bundle is not as it says, and its scores cannot be worked out again.</source>
        <translation>Das Belegpaket entspricht nicht seinen Angaben, und seine Werte lassen sich nicht neu berechnen.</translation>
    </message>
    <message>
        <source>The scores do not follow from the evidence inside.</source>
        <translation>Die Werte folgen nicht aus den enthaltenen Belegen.</translation>
    </message>
    <message>
        <source>The bundle is not as it says.</source>
        <translation>Das Belegpaket entspricht nicht seinen Angaben.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): all are there, none was added, and each has the size and SHA-256 that the manifest lists.</source>
        <translation>
            <numerusform>%n Teil: Er ist da, keiner kam hinzu, und er hat die Größe und den SHA-256, die im Verzeichnis stehen.</numerusform>
            <numerusform>%n Teile: Alle sind da, keiner kam hinzu, und jeder hat die Größe und den SHA-256, die im Verzeichnis stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not as the manifest says.</source>
        <translation>
            <numerusform>%n Teil ist nicht so, wie das Verzeichnis angibt.</numerusform>
            <numerusform>%n Teile sind nicht so, wie das Verzeichnis angibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the manifest says of ruler, method or moment does not fit the members.</source>
        <translation>Was das Verzeichnis über Maßstab, Methode oder Zeitpunkt sagt, passt nicht zu den Teilen.</translation>
    </message>
    <message>
        <source>No score could be worked out again.</source>
        <translation>Kein Wert ließ sich neu berechnen.</translation>
    </message>
    <message>
        <source>%1 figures were worked out again from the evidence: all come out as stated.</source>
        <translation>%1 Zahlen wurden aus den Belegen neu berechnet: Alle ergeben sich wie angegeben.</translation>
    </message>
    <message>
        <source>%1 figures were worked out again from the evidence: %2 come out otherwise.</source>
        <translation>%1 Zahlen wurden aus den Belegen neu berechnet: %2 ergeben sich anders.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1: the manifest does not list this.</source>
        <translation>%1: Das steht nicht im Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 was written anew.</source>
        <translation>%1 wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>%1 was changed: its seal is %2, it would be %3.</source>
        <translation>%1 wurde geändert: Das Siegel ist %2, es müsste %3 sein.</translation>
    </message>
    <message>
        <source>%1 was changed: the manifest lists SHA-256 %2, it has %3.</source>
        <translation>%1 wurde geändert: Im Verzeichnis steht SHA-256 %2, tatsächlich ist es %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>%1, %2: the manifest says %3, the member %4.</source>
        <translation>%1, %2: Das Verzeichnis sagt %3, der Teil %4.</translation>
    </message>
    <message>
        <source>The scores were made with method %1, this program has method %2.</source>
        <translation>Die Werte wurden mit Methode %1 berechnet, dieses Programm hat Methode %2.</translation>
    </message>
    <message>
        <source>%1, %2: claimed %3, recomputed %4.</source>
        <translation>%1, %2: behauptet %3, neu berechnet %4.</translation>
    </message>
    <message>
        <source>%1, assessed on %2 for the stage %3</source>
        <translation>%1, bewertet am %2 für die Stufe %3</translation>
    </message>
    <message>
        <source>Sextant %1, method %2, catalogue %3 (%4)</source>
        <translation>Sextant %1, Methode %2, Katalog %3 (%4)</translation>
    </message>
    <message>
        <source>Ruler %1</source>
        <translation>Maßstab %1</translation>
    </message>
    <message>
        <source>A bundle has no signature. Whoever writes manifest and members anew makes another bundle that fits together: compare the SHA-256 above with the one that the sender tells by another way.</source>
        <translation>Ein Belegpaket hat keine Signatur. Wer Verzeichnis und Teile neu schreibt, macht ein anderes Belegpaket, das in sich stimmt: Vergleichen Sie den SHA-256 oben mit dem, den der Absender auf einem anderen Weg mitteilt.</translation>
    </message>
    <message>
        <source>That the evidence is true is not shown, only that the scores follow from it.</source>
        <translation>Dass die Belege wahr sind, ist damit nicht gezeigt, nur dass die Werte aus ihnen folgen.</translation>
    </message>
    <message>
        <source>Of the report, the scores are worked out again; its words, and the page report.html, are checked by SHA-256 alone.</source>
        <translation>Vom Bericht werden die Werte neu berechnet; sein Wortlaut und die Seite report.html werden nur anhand des SHA-256 geprüft.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Recomputed: readiness %1, level %2</source>
        <translation>Neu berechnet: Reife %1, Grad %2</translation>
    </message>
    <message>
        <source>What this does not show:</source>
        <translation>Was das nicht zeigt:</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>The case to answer, as JSON; - for standard input.</source>
        <translation>Der zu beantwortende Fall, als JSON; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 needs --case FILE.</source>
        <translation>%1 braucht --case FILE.</translation>
    </message>
    <message>
        <source>For example: sextant %1 --case case.json</source>
        <translation>Zum Beispiel: sextant %1 --case case.json</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>“%1” leads out of the catalogue&apos;s folder.</source>
        <translation>„%1“ führt aus dem Ordner des Katalogs hinaus.</translation>
    </message>
    <message>
        <source>“%1” is no class of findings.</source>
        <translation>„%1“ ist keine Klasse von Funden.</translation>
    </message>
    <message>
        <source>One fact alone must answer a profile question.</source>
        <translation>Eine Profilfrage muss durch einen einzigen Fakt beantwortet sein.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation>Die Kennung „%1“ ist doppelt vergeben.</translation>
    </message>
    <message>
        <source>No check has the id “%1”.</source>
        <translation>Kein Prüfpunkt hat die Kennung „%1“.</translation>
    </message>
    <message>
        <source>The file has no part “%1”.</source>
        <translation>Die Datei hat keinen Teil „%1“.</translation>
    </message>
    <message>
        <source>No goal above this one has the id “%1”.</source>
        <translation>Kein Ziel weiter oben hat die Kennung „%1“.</translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Both have the same checks, questions and signs.</source>
        <translation>Beide haben dieselben Prüfpunkte, Fragen und Anzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) more</source>
        <translation>
            <numerusform>%n Prüfpunkt mehr</numerusform>
            <numerusform>%n Prüfpunkte mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) less</source>
        <translation>
            <numerusform>%n Prüfpunkt weniger</numerusform>
            <numerusform>%n Prüfpunkte weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed</source>
        <translation>
            <numerusform>%n Prüfpunkt geändert</numerusform>
            <numerusform>%n Prüfpunkte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about the product differ</source>
        <translation>
            <numerusform>%n Frage zum Produkt ist anders</numerusform>
            <numerusform>%n Fragen zum Produkt sind anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of signs differ: scan again to look for them</source>
        <translation>
            <numerusform>%n Satz von Anzeichen ist anders: erneut scannen, um danach zu suchen</numerusform>
            <numerusform>%n Sätze von Anzeichen sind anders: erneut scannen, um danach zu suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay.</source>
        <translation>
            <numerusform>%n Antwort bleibt.</numerusform>
            <numerusform>%n Antworten bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) turn to unknown, because the question is another one now.</source>
        <translation>
            <numerusform>%n Antwort wird unbekannt, weil die Frage jetzt eine andere ist.</numerusform>
            <numerusform>%n Antworten werden unbekannt, weil die Frage jetzt eine andere ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) rest, because their checks are gone; they count again when the checks come back.</source>
        <translation>
            <numerusform>%n Antwort ruht, weil ihr Prüfpunkt entfallen ist; sie zählt wieder, wenn er zurückkommt.</numerusform>
            <numerusform>%n Antworten ruhen, weil ihre Prüfpunkte entfallen sind; sie zählen wieder, wenn die Prüfpunkte zurückkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted, and undo brings everything back.</source>
        <translation>Nichts wird gelöscht, und Rückgängig stellt alles wieder her.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Question gone</source>
        <translation>Frage entfallen</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>Frage geändert</translation>
    </message>
    <message>
        <source>Signs differ</source>
        <translation>Anzeichen sind anders</translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>So beheben</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <source>For a small team</source>
        <translation>Für ein kleines Team</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt von</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound: %n check(s).</source>
        <translation>
            <numerusform>%1 ist in Ordnung: %n Prüfpunkt.</numerusform>
            <numerusform>%1 ist in Ordnung: %n Prüfpunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has no check “%1”.</source>
        <translation>Der Katalog hat keinen Prüfpunkt „%1“.</translation>
    </message>
    <message>
        <source>See: sextant catalogue list</source>
        <translation>Siehe: sextant catalogue list</translation>
    </message>
    <message>
        <source>See: sextant help catalogue</source>
        <translation>Siehe: sextant help catalogue</translation>
    </message>
    <message>
        <source>Says what use would do, and does nothing.</source>
        <translation>Sagt, was use tun würde, und tut nichts.</translation>
    </message>
    <message>
        <source>Choices ticked by question, as JSON, for a lens.</source>
        <translation>Je Frage angekreuzte Optionen, als JSON, für eine Linse.</translation>
    </message>
    <message>
        <source>%1 is a sound lens: %2 and %3.</source>
        <translation>%1 ist eine Linse und in Ordnung: %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n Option</numerusform>
            <numerusform>%n Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>catalogue needs list, show, validate, own, export, import, diff, use, goals, frameworks or lens.</source>
        <translation>catalogue braucht list, show, validate, own, export, import, diff, use, goals, frameworks oder lens.</translation>
    </message>
    <message>
        <source>“%1” is neither built-in nor the number of an own catalogue.</source>
        <translation>„%1“ ist weder built-in noch die Nummer eines eigenen Katalogs.</translation>
    </message>
    <message>
        <source>See: sextant catalogue own</source>
        <translation>Siehe: sextant catalogue own</translation>
    </message>
    <message>
        <source>%1  %2 %3, used by %4</source>
        <translation>%1  %2 %3, verwendet von: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace has no catalogue of its own.</source>
        <translation>Der Arbeitsbereich hat keinen eigenen Katalog.</translation>
    </message>
    <message>
        <source>Kept as catalogue %1: %2 %3, %4.</source>
        <translation>Als Katalog %1 gespeichert: %2 %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfpunkt</numerusform>
            <numerusform>%n Prüfpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>%1 answers stay, %2 are asked again, %3 rest until their checks come back.</source>
        <translation>%1 Antworten bleiben, %2 werden neu gefragt, %3 ruhen, bis ihre Prüfpunkte zurückkommen.</translation>
    </message>
    <message>
        <source>Writes the export as a custom lens of the AWS Well-Architected Tool.</source>
        <translation>Schreibt den Export als eigene Linse des AWS Well-Architected Tool.</translation>
    </message>
</context>
<context>
    <name>CatalogueStore</name>
    <message>
        <source>Another catalogue has this id and version already.</source>
        <translation>Ein anderer Katalog hat bereits diese Kennung und Version.</translation>
    </message>
    <message>
        <source>Raise the version in the file.</source>
        <translation>Die Version in der Datei erhöhen.</translation>
    </message>
    <message>
        <source>There is no such catalogue in the workspace.</source>
        <translation>Diesen Katalog gibt es im Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>A project uses this catalogue.</source>
        <translation>Ein Projekt verwendet diesen Katalog.</translation>
    </message>
    <message>
        <source>Give the project another catalogue first.</source>
        <translation>Dem Projekt zuerst einen anderen Katalog geben.</translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <translation>Dieses Projekt gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>The document is too long to say where.</source>
        <translation>Das Dokument ist zu lang, um die Stelle zu nennen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is larger than 8 MiB.</source>
        <translation>Die Datei ist größer als 8 MiB.</translation>
    </message>
    <message>
        <source>The key “%1” is given twice in one object.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>This does not have the shape of a catalogue: %1</source>
        <translation>Das hat nicht die Form eines Katalogs: %1</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Dieser Text ist leer.</translation>
    </message>
    <message>
        <source>This text has over %1 characters.</source>
        <translation>Dieser Text hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Only plain text in one line is allowed here.</source>
        <translation>Hier ist nur reiner Text in einer Zeile erlaubt.</translation>
    </message>
    <message>
        <source>No detector set has the name “%1”.</source>
        <translation>Kein Detektorsatz heißt „%1“.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation>Die Kennung „%1“ ist doppelt vergeben.</translation>
    </message>
    <message>
        <source>Four letters A, D or S are needed here, one a stage.</source>
        <translation>Hier werden vier Buchstaben A, D oder S gebraucht, einer je Stufe.</translation>
    </message>
    <message>
        <source>The risk falls from one stage to the next.</source>
        <translation>Das Risiko sinkt von einer Stufe zur nächsten.</translation>
    </message>
    <message>
        <source>A weight is 2.5, 5, 7.5 or 10.</source>
        <translation>Ein Gewicht ist 2.5, 5, 7.5 oder 10.</translation>
    </message>
    <message>
        <source>The days must be above 0 and in order: low, likely, high.</source>
        <translation>Die Tage müssen über 0 liegen und geordnet sein: niedrig, wahrscheinlich, hoch.</translation>
    </message>
    <message>
        <source>The condition does not parse, %1: %2</source>
        <translation>Die Bedingung ist nicht lesbar, %1: %2</translation>
    </message>
    <message>
        <source>No profile question has the id “%1”.</source>
        <translation>Keine Profilfrage hat die Kennung „%1“.</translation>
    </message>
    <message>
        <source>No check has the id “%1”.</source>
        <translation>Kein Prüfpunkt hat die Kennung „%1“.</translation>
    </message>
    <message>
        <source>No goal has the id “%1”.</source>
        <translation>Kein Ziel hat die Kennung „%1“.</translation>
    </message>
    <message>
        <source>No phase has the id “%1”.</source>
        <translation>Keine Phase hat die Kennung „%1“.</translation>
    </message>
    <message>
        <source>No category has the id “%1”.</source>
        <translation>Keine Kategorie hat die Kennung „%1“.</translation>
    </message>
    <message>
        <source>The pattern has over 2,000 characters.</source>
        <translation>Das Muster hat mehr als 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>The pattern does not compile: %1</source>
        <translation>Das Muster ist ungültig: %1</translation>
    </message>
    <message>
        <source>The pattern matches where there is nothing.</source>
        <translation>Das Muster passt auch auf leeren Text.</translation>
    </message>
    <message>
        <source>“%1” is no path into a document.</source>
        <translation>„%1“ ist kein Pfad in ein Dokument.</translation>
    </message>
    <message>
        <source>A format alone needs “within”: the files that are meant.</source>
        <translation>Ein Format allein braucht „within“: die Dateien, die gemeint sind.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own in conditions.</source>
        <translation>„%1“ hat in Bedingungen eine eigene Bedeutung.</translation>
    </message>
    <message>
        <source>The id must begin with “%1” in this dimension.</source>
        <translation>In dieser Dimension muss die Kennung mit „%1“ beginnen.</translation>
    </message>
    <message>
        <source>These checks wait for one another: %1.</source>
        <translation>Diese Prüfpunkte warten aufeinander: %1.</translation>
    </message>
    <message>
        <source>A text here is longer than %1 bytes.</source>
        <translation>Ein Text hier ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The document is nested deeper than 32 levels.</source>
        <translation>Das Dokument ist tiefer als 32 Ebenen verschachtelt.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>CheckFields</name>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>So beheben</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <source>For a small team</source>
        <translation>Für ein kleines Team</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Class by stage</source>
        <translation>Klasse je Stufe</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>Days until evidence fades</source>
        <translation>Tage, bis Belege verblassen</translation>
    </message>
    <message>
        <source>Days of work</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Signs in the repository</source>
        <translation>Anzeichen im Repository</translation>
    </message>
    <message>
        <source>Rules for reports</source>
        <translation>Regeln für Berichte</translation>
    </message>
</context>
<context>
    <name>CheckPane</name>
    <message>
        <source>Counts %1 of %2 points.</source>
        <translation>Zählt %1 von %2 Punkten.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Begründung</translation>
    </message>
    <message>
        <source>Left out of the score: %1.</source>
        <translation>Zählt nicht zum Wert: %1.</translation>
    </message>
    <message>
        <source>The answer is %1; what was seen says otherwise. %2</source>
        <translation>Die Antwort ist %1; was gesehen wurde, sagt anderes. %2</translation>
    </message>
    <message>
        <source>What was seen points both ways. %1</source>
        <translation>Was gesehen wurde, ist widersprüchlich. %1</translation>
    </message>
    <message>
        <source>The profile says that this check does not apply.</source>
        <translation>Laut Profil trifft dieser Prüfpunkt nicht zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence expired.</source>
        <translation>
            <numerusform>%n Beleg ist abgelaufen.</numerusform>
            <numerusform>%n Belege sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence counts in full for %n day(s). %1</source>
        <translation>
            <numerusform>Belege zählen %n Tag lang voll. %1</numerusform>
            <numerusform>Belege zählen %n Tage lang voll. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Claimed, but nothing seen.</source>
        <translation>Behauptet, aber nichts gesehen.</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>helps in part</source>
        <translation>stützt teilweise</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source and date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 Zeile %2</translation>
    </message>
    <message>
        <source>%1, commit %2</source>
        <translation>%1, Commit %2</translation>
    </message>
    <message>
        <source>%1 accepts this risk until %2.</source>
        <translation>%1 akzeptiert dieses Risiko bis %2.</translation>
    </message>
    <message>
        <source>The risk was accepted until %1.</source>
        <translation>Das Risiko war bis %1 akzeptiert.</translation>
    </message>
    <message>
        <source>That time is over, so the check counts again. %1 had said: %2</source>
        <translation>Diese Zeit ist vorbei, also zählt der Prüfpunkt wieder. %1 hatte gesagt: %2</translation>
    </message>
    <message>
        <source>This risk cannot be accepted.</source>
        <translation>Dieses Risiko lässt sich nicht akzeptieren.</translation>
    </message>
    <message>
        <source>The harm would not be the team&apos;s alone, so its gate stays closed.</source>
        <translation>Der Schaden träfe nicht das Team allein, daher bleibt die Schranke geschlossen.</translation>
    </message>
    <message>
        <source>Review again: what the answer cites has changed.</source>
        <translation>Erneut prüfen: Was die Antwort zitiert, hat sich geändert.</translation>
    </message>
    <message>
        <source>The answer counts nothing until somebody looks and answers again.</source>
        <translation>Die Antwort zählt nichts, bis jemand nachsieht und neu antwortet.</translation>
    </message>
    <message>
        <source>%1 is gone. It was: %2</source>
        <translation>%1 ist nicht mehr da. Dort stand: %2</translation>
    </message>
    <message>
        <source>nothing like it</source>
        <translation>nichts Vergleichbares</translation>
    </message>
    <message>
        <source>%1 was: %2
Now: %3</source>
        <translation>%1 war: %2
Jetzt: %3</translation>
    </message>
    <message>
        <source>The cited line has moved, with the same words.</source>
        <translation>Die zitierte Zeile ist verschoben, ihr Wortlaut ist gleich.</translation>
    </message>
    <message>
        <source>%1: from line %2 to line %3.</source>
        <translation>%1: von Zeile %2 nach Zeile %3.</translation>
    </message>
</context>
<context>
    <name>CiCommand</name>
    <message>
        <source>ci needs one of the words fetch and metrics.</source>
        <translation>ci braucht eines der Wörter fetch und metrics.</translation>
    </message>
    <message>
        <source>See: sextant help ci</source>
        <translation>Siehe: sextant help ci</translation>
    </message>
    <message>
        <source>No runs or deployments are known of a repository “%1”.</source>
        <translation>Von einem Repository „%1“ sind keine Läufe oder Deployments bekannt.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
</context>
<context>
    <name>CiFetchCommand</name>
    <message>
        <source>--base-url and --repo need --provider.</source>
        <translation>--base-url und --repo brauchen --provider.</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”.</source>
        <translation>Es gibt keine Serverart „%1“.</translation>
    </message>
    <message>
        <source>There are github, gitlab and jenkins.</source>
        <translation>Es gibt github, gitlab und jenkins.</translation>
    </message>
    <message>
        <source>It is not known where the runs of this project are.</source>
        <translation>Es ist nicht bekannt, wo die Läufe dieses Projekts liegen.</translation>
    </message>
    <message>
        <source>Name it: sextant ci fetch --source https://github.com/team/shop</source>
        <translation>Die Quelle angeben: sextant ci fetch --source https://github.com/team/shop</translation>
    </message>
    <message>
        <source>--days needs a number from 1 to 3660.</source>
        <translation>--days braucht eine Zahl von 1 bis 3660.</translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s)</source>
        <translation>
            <numerusform>%n neuer Lauf</numerusform>
            <numerusform>%n neue Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s), releases and tags</source>
        <translation>
            <numerusform>%n Deployment, Release oder Tag</numerusform>
            <numerusform>%n Deployments, Releases und Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier runs than of %1 were not asked for.</source>
        <translation>Läufe vor %1 wurden nicht abgefragt.</translation>
    </message>
    <message>
        <source>fetch: the address of the repository, project or job.</source>
        <translation>fetch: die Adresse des Repositorys, Projekts oder Jobs.</translation>
    </message>
    <message>
        <source>fetch: github, gitlab or jenkins.</source>
        <translation>fetch: github, gitlab oder jenkins.</translation>
    </message>
    <message>
        <source>fetch: the address of the server; the public one by default.</source>
        <translation>fetch: die Adresse des Servers; ohne Angabe der öffentliche.</translation>
    </message>
    <message>
        <source>fetch: how far back the first time; 400 by default.</source>
        <translation>fetch: wie viele Tage beim ersten Mal zurück; ohne Angabe 400.</translation>
    </message>
    <message>
        <source>owner and name, path of the project, or folders of the job; metrics: of this repository alone.</source>
        <translation>Besitzer und Name, Pfad des Projekts oder Ordner des Jobs; metrics: nur von diesem Repository.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sextant tells how far a software product is from production grade.</source>
        <translation>Sextant sagt, wie weit ein Softwareprodukt von der Produktionsreife entfernt ist.</translation>
    </message>
    <message>
        <source>sextant [PATH…]           opens the window
sextant COMMAND …         works without a display
sextant help COMMAND      explains one command, with an example
sextant --version         tells the version</source>
        <translation>sextant [PATH…]           öffnet das Fenster
sextant COMMAND …         arbeitet ohne Bildschirm
sextant help COMMAND      erklärt einen Befehl mit Beispiel
sextant --version         nennt die Version</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a gate did not hold, 2 wrong usage, 3 input that cannot be read,
4 disk, lock or permission, 130 stopped.</source>
        <translation>Rückgabewerte: 0 fertig, 1 eine Schwelle verfehlt, 2 falscher Aufruf, 3 Eingabe nicht lesbar,
4 Datenträger, Sperre oder Rechte, 130 angehalten.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>The workspace to use; the one of this user by default.</source>
        <translation>Der Arbeitsbereich; ohne Angabe der des angemeldeten Benutzers.</translation>
    </message>
    <message>
        <source>The project in the workspace, by name or id.</source>
        <translation>Das Projekt im Arbeitsbereich, nach Name oder Kennung.</translation>
    </message>
    <message>
        <source>Fixes the clock, so that results can be repeated: 2026-11-20T09:00:00Z.</source>
        <translation>Stellt die Uhr fest, damit Ergebnisse wiederholbar sind: 2026-11-20T09:00:00Z.</translation>
    </message>
    <message>
        <source>At most so many threads.</source>
        <translation>Höchstens so viele Threads.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>See: sextant help</source>
        <translation>Siehe: sextant help</translation>
    </message>
    <message>
        <source>See: sextant help %1</source>
        <translation>Siehe: sextant help %1</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1 hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>--now needs a time such as 2026-11-20T09:00:00Z.</source>
        <translation>--now braucht eine Zeit wie 2026-11-20T09:00:00Z.</translation>
    </message>
    <message>
        <source>--jobs needs a number from 1 to 256.</source>
        <translation>--jobs braucht eine Zahl von 1 bis 256.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster.</translation>
    </message>
    <message>
        <source>Commands work without one; see: sextant help</source>
        <translation>Befehle arbeiten auch ohne; siehe: sextant help</translation>
    </message>
    <message>
        <source>How to answer: %1.</source>
        <translation>Form der Ausgabe: %1.</translation>
    </message>
    <message>
        <source>Writes the result into this file instead of to standard output.</source>
        <translation>Schreibt das Ergebnis in diese Datei statt in die Standardausgabe.</translation>
    </message>
    <message>
        <source>There is an argument too many: “%1”.</source>
        <translation>Ein Argument ist zu viel: „%1“.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation>Es gibt kein Format „%1“; möglich sind %2.</translation>
    </message>
</context>
<context>
    <name>CompareSnapshots</name>
    <message>
        <source>other rules</source>
        <translation>andere Regeln</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>Regeln %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>Methode %1</translation>
    </message>
    <message>
        <source>aims at %1</source>
        <translation>angestrebt: %1</translation>
    </message>
    <message>
        <source>It takes two snapshots to compare.</source>
        <translation>Zum Vergleichen braucht es zwei Schnappschüsse.</translation>
    </message>
    <message>
        <source>published weights</source>
        <translation>veröffentlichte Gewichte</translation>
    </message>
    <message>
        <source>own weights</source>
        <translation>eigene Gewichte</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>The condition has over %1 characters.</source>
        <translation>Die Bedingung hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>The condition is nested too deeply.</source>
        <translation>Die Bedingung ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing here.</source>
        <translation>Hier fehlt eine schließende Klammer.</translation>
    </message>
    <message>
        <source>A profile question is needed here.</source>
        <translation>Hier wird eine Profilfrage gebraucht.</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>There is no kind of server “%1”.</source>
        <translation>Es gibt keine Serverart „%1“.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>It looks like https://github.com.</source>
        <translation>Sie sieht aus wie https://github.com.</translation>
    </message>
    <message>
        <source>A name or password has no place in an address.</source>
        <translation>Name und Passwort gehören nicht in eine Adresse.</translation>
    </message>
    <message>
        <source>Enter the token in its own field.</source>
        <translation>Das Token in das dafür vorgesehene Feld eingeben.</translation>
    </message>
    <message>
        <source>This address is not encrypted, so anybody on the way could read the token.</source>
        <translation>Diese Adresse ist nicht verschlüsselt; unterwegs könnte jeder das Token lesen.</translation>
    </message>
    <message>
        <source>Use one that begins with https://.</source>
        <translation>Eine Adresse verwenden, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>This is not the name of a repository or job.</source>
        <translation>Das ist kein Name eines Repositorys oder Jobs.</translation>
    </message>
    <message>
        <source>What kind of server this is cannot be told from its address.</source>
        <translation>Welche Art von Server das ist, lässt sich an der Adresse nicht erkennen.</translation>
    </message>
    <message>
        <source>Name it: github, gitlab or jenkins.</source>
        <translation>Die Art angeben: github, gitlab oder jenkins.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Diese Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB.</source>
        <translation>Diese Datei ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>This file could not be written: %1.</source>
        <translation>Diese Datei ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Name another file with --output.</source>
        <translation>Mit --output eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output: %1.</source>
        <translation>Die Standardausgabe ließ sich nicht beschreiben: %1.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>Zahlen als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
</context>
<context>
    <name>Crosswalk</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfpunkt</numerusform>
            <numerusform>%n Prüfpunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its %2 items are looked at here, by %3.</source>
        <translation>%1 von %2 Punkten werden hier betrachtet, mit %3.</translation>
    </message>
    <message>
        <source>%1 of its items are looked at here, by %2.</source>
        <translation>%1 der Punkte werden hier betrachtet, mit %2.</translation>
    </message>
    <message>
        <source>None of these items applies to this product as its profile stands.</source>
        <translation>Keiner dieser Punkte trifft nach dem Profil auf dieses Produkt zu.</translation>
    </message>
    <message>
        <source>Of these items: %1.</source>
        <translation>Von diesen Punkten: %1.</translation>
    </message>
    <message>
        <source>This shows where evidence helps and where it is missing. It is no audit and no legal advice: an item asks for more than its checks, and the items not named here are not looked at at all.</source>
        <translation>Dies zeigt, wo Belege helfen und wo sie fehlen. Es ist kein Audit und keine Rechtsberatung: Ein Punkt verlangt mehr als seine Prüfpunkte, und die hier nicht genannten Punkte werden gar nicht betrachtet.</translation>
    </message>
</context>
<context>
    <name>DataDocuments</name>
    <message>
        <source>This audience has no checklist in its report.</source>
        <translation>Der Bericht für diese Zielgruppe enthält keine Prüfliste.</translation>
    </message>
    <message>
        <source>Choose one with the section “checklist”, such as security-review.</source>
        <translation>Eine mit dem Abschnitt „checklist“ wählen, etwa security-review.</translation>
    </message>
</context>
<context>
    <name>DecideCommand</name>
    <message>
        <source>The commit, branch or tag to look at.</source>
        <translation>Der zu untersuchende Commit, Branch oder Tag.</translation>
    </message>
    <message>
        <source>decide takes either a case or repositories.</source>
        <translation>decide nimmt entweder einen Fall oder Repositorys.</translation>
    </message>
    <message>
        <source>For example: sextant decide .</source>
        <translation>Zum Beispiel: sextant decide .</translation>
    </message>
</context>
<context>
    <name>DecisionCase</name>
    <message>
        <source>There is no signal “%1”.</source>
        <translation>Es gibt kein Signal „%1“.</translation>
    </message>
</context>
<context>
    <name>DecisionDraft</name>
    <message>
        <source>Every estimate needs more than no days.</source>
        <translation>Jede Schätzung muss über 0 Tagen liegen.</translation>
    </message>
    <message>
        <source>The low estimate must not lie above the likely one, nor that above the high one.</source>
        <translation>Die niedrige Schätzung darf nicht über der wahrscheinlichen liegen und diese nicht über der hohen.</translation>
    </message>
    <message>
        <source>Nobody would do the work.</source>
        <translation>Niemand würde die Arbeit machen.</translation>
    </message>
    <message>
        <source>The team needs part of its day for this work.</source>
        <translation>Das Team braucht einen Teil seines Tages für diese Arbeit.</translation>
    </message>
    <message>
        <source>A day of work costs something.</source>
        <translation>Ein Arbeitstag kostet etwas.</translation>
    </message>
    <message>
        <source>Say how long the money lasts, or go on without money.</source>
        <translation>Angeben, wie lange das Geld reicht, oder ohne Geld fortfahren.</translation>
    </message>
    <message>
        <source>A decision needs a name: who answers?</source>
        <translation>Eine Entscheidung braucht einen Namen: Wer antwortet?</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so nothing can be said.</source>
        <translation>Noch ist nichts beantwortet, also lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>“%1” differs from what was found. Say why.</source>
        <translation>„%1“ weicht von dem ab, was gefunden wurde. Den Grund angeben.</translation>
    </message>
    <message>
        <source>Your estimates: %1 days of hardening against %2 of rebuilding</source>
        <translation>Ihre Schätzungen: %1 Tage Härten gegen %2 Tage Neubau</translation>
    </message>
    <message>
        <source>This is no decision.</source>
        <translation>Das ist keine Entscheidung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are no opinions.</source>
        <translation>Das sind keine Meinungen.</translation>
    </message>
</context>
<context>
    <name>DecisionPrefill</name>
    <message>
        <source>“%1”: %2, %3 % certain</source>
        <translation>„%1“: %2, Gewissheit %3 %</translation>
    </message>
    <message>
        <source>Index of stacked work-arounds %1 of 1</source>
        <translation>Kennzahl gestapelter Notlösungen %1 von 1</translation>
    </message>
    <message>
        <source>No test file was found</source>
        <translation>Keine Testdatei gefunden</translation>
    </message>
    <message>
        <source>%1 lines of tests for 100 lines of code</source>
        <translation>%1 Zeilen Tests auf 100 Zeilen Code</translation>
    </message>
    <message>
        <source>no run of them in CI was seen</source>
        <translation>kein CI-Lauf der Tests gesehen</translation>
    </message>
    <message>
        <source>%1 lines of code</source>
        <translation>%1 Zeilen Code</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed the code in the last 90 days</source>
        <translation>
            <numerusform>%n Person änderte in den letzten 90 Tagen den Code</numerusform>
            <numerusform>%n Personen änderten in den letzten 90 Tagen den Code</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest commit is of %1</source>
        <translation>der neueste Commit ist vom %1</translation>
    </message>
</context>
<context>
    <name>DecisionRecord</name>
    <message>
        <source>%1 (found: %2)</source>
        <translation>%1 (gefunden: %2)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>%1 answered %2 of %3 questions. Stage: %4.</source>
        <translation>%1 hat %2 von %3 Fragen beantwortet. Stufe: %4.</translation>
    </message>
    <message>
        <source>Goal: %1.</source>
        <translation>Ziel: %1.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer, -1 to 1</source>
        <translation>Antwort, -1 bis 1</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The method says: %1. %2</source>
        <translation>Die Methode sagt: %1. %2</translation>
    </message>
    <message>
        <source>Reason of those who decided: %1</source>
        <translation>Begründung derer, die entschieden haben: %1</translation>
    </message>
    <message>
        <source>- %1: cost %2, in four of five cases at most %3; %4 weeks, at most %5; within the money %6</source>
        <translation>- %1: Kosten %2, in vier von fünf Fällen höchstens %3; %4 Wochen, höchstens %5; das Geld reicht in %6 der Fälle</translation>
    </message>
    <message>
        <source>Not enough is known for a recommendation. Say why it is decided all the same.</source>
        <translation>Für eine Empfehlung ist nicht genug bekannt. Angeben, warum trotzdem entschieden wird.</translation>
    </message>
    <message>
        <source>This goes against the evidence. Say why.</source>
        <translation>Das widerspricht den Belegen. Den Grund angeben.</translation>
    </message>
    <message>
        <source>%1 Then: %2. Now nothing is found.</source>
        <translation>%1 Damals: %2. Jetzt ist nichts zu finden.</translation>
    </message>
    <message>
        <source>%1 Then: %2. Now: %3.</source>
        <translation>%1 Damals: %2. Jetzt: %3.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Date: %1. Decided by %2. Status: accepted.</source>
        <translation>Datum: %1. Entschieden von %2. Status: angenommen.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Worked out by method %1 with %2 draws, seed %3. The same answers give the same figures.</source>
        <translation>Berechnet nach Methode %1 mit %2 Ziehungen, Startwert %3. Gleiche Antworten ergeben gleiche Zahlen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answered on their own: %1.</source>
        <translation>Unabhängig voneinander geantwortet: %1.</translation>
    </message>
    <message>
        <source>They agree by %1.</source>
        <translation>Sie stimmen zu %1 überein.</translation>
    </message>
    <message>
        <source>Part by part:</source>
        <translation>Teil für Teil:</translation>
    </message>
</context>
<context>
    <name>DecisionSections</name>
    <message>
        <source>%1 of %2 questions are answered, %3 of them by what was found.</source>
        <translation>%1 von %2 Fragen sind beantwortet, %3 davon durch das, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Stage: %1.</source>
        <translation>Stufe: %1.</translation>
    </message>
    <message>
        <source>Goal: %1.</source>
        <translation>Ziel: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answered on their own: %1.</source>
        <translation>Unabhängig voneinander geantwortet: %1.</translation>
    </message>
    <message>
        <source>They agree by %1.</source>
        <translation>Sie stimmen zu %1 überein.</translation>
    </message>
    <message>
        <source>%1 (found: %2)</source>
        <translation>%1 (gefunden: %2)</translation>
    </message>
    <message>
        <source>Harden or rebuild</source>
        <translation>Härten oder neu bauen</translation>
    </message>
    <message>
        <source>Whether to harden what there is or to rebuild it was not decided in this project.</source>
        <translation>Ob das Vorhandene gehärtet oder neu gebaut wird, wurde in diesem Projekt nicht entschieden.</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Decided on %1 by %2.</source>
        <translation>Entschieden am %1 von %2.</translation>
    </message>
    <message>
        <source>The method says: %1. %2</source>
        <translation>Die Methode sagt: %1. %2</translation>
    </message>
    <message>
        <source>Reason of those who decided: %1</source>
        <translation>Begründung derer, die entschieden haben: %1</translation>
    </message>
    <message>
        <source>Since then this was found otherwise, so the decision is open again:</source>
        <translation>Seitdem wurde dies anders vorgefunden, daher ist die Entscheidung wieder offen:</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Better choice in</source>
        <translation>Bessere Wahl in</translation>
    </message>
    <message>
        <source>Cost, likely</source>
        <translation>Kosten, wahrscheinlich</translation>
    </message>
    <message>
        <source>in four of five cases at most</source>
        <translation>in vier von fünf Fällen höchstens</translation>
    </message>
    <message>
        <source>Weeks, likely</source>
        <translation>Wochen, wahrscheinlich</translation>
    </message>
    <message>
        <source>Within the money</source>
        <translation>Das Geld reicht in</translation>
    </message>
    <message>
        <source>The three ways</source>
        <translation>Die drei Wege</translation>
    </message>
    <message>
        <source>Nobody said what each way costs, so there are no figures of money or time.</source>
        <translation>Niemand hat angegeben, was jeder Weg kostet, daher gibt es keine Zahlen zu Geld oder Zeit.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>What speaks for it, the weightiest first</source>
        <translation>Was dafür spricht, das Gewichtigste zuerst</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>Teil für Teil</translation>
    </message>
    <message>
        <source>What would change it, and what threatens it</source>
        <translation>Was es ändern würde und was es bedroht</translation>
    </message>
    <message>
        <source>What the wrong choice costs:</source>
        <translation>Was die falsche Wahl kostet:</translation>
    </message>
    <message>
        <source>Worked out by method %1 with %2 draws, seed %3. The same answers give the same figures.</source>
        <translation>Berechnet nach Methode %1 mit %2 Ziehungen, Startwert %3. Gleiche Antworten ergeben gleiche Zahlen.</translation>
    </message>
</context>
<context>
    <name>DeliveryEvidence</name>
    <message numerus="yes">
        <source>%1 of %n run(s) on %2 passed in ninety days, %3 of %4 commits were both good and bad</source>
        <translation>
            <numerusform>%1 von %n Lauf auf %2 in neunzig Tagen bestanden, %3 von %4 Commits waren sowohl gut als auch schlecht</numerusform>
            <numerusform>%1 von %n Läufen auf %2 in neunzig Tagen bestanden, %3 von %4 Commits waren sowohl gut als auch schlecht</numerusform>
        </translation>
    </message>
    <message>
        <source>all branches</source>
        <translation>allen Branches</translation>
    </message>
</context>
<context>
    <name>DeliveryFigures</name>
    <message numerus="yes">
        <source>No band: %n of 10 deployments</source>
        <translation>
            <numerusform>Keine Einstufung: %n von 10 Deployments</numerusform>
            <numerusform>Keine Einstufung: %n von 10 Deployments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (DORA %2)</source>
        <translation>%1 (DORA %2)</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message numerus="yes">
        <source>a week, %n in twelve weeks</source>
        <translation>
            <numerusform>pro Woche, %n in zwölf Wochen</numerusform>
            <numerusform>pro Woche, %n in zwölf Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Change to production</source>
        <translation>Änderung bis Produktion</translation>
    </message>
    <message>
        <source>no change can be followed</source>
        <translation>keine Änderung lässt sich verfolgen</translation>
    </message>
    <message>
        <source>the repository is not at hand</source>
        <translation>das Repository ist nicht zur Hand</translation>
    </message>
    <message numerus="yes">
        <source>typical of %n change(s)</source>
        <translation>
            <numerusform>typisch bei %n Änderung</numerusform>
            <numerusform>typisch bei %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that fail</source>
        <translation>Gescheiterte Änderungen</translation>
    </message>
    <message>
        <source>no deployment in this time</source>
        <translation>kein Deployment in dieser Zeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time to restore green</source>
        <translation>Zeit, bis es wieder grün ist</translation>
    </message>
    <message>
        <source>it was never red</source>
        <translation>es war nie rot</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>typical of %n time(s)</source>
        <translation>
            <numerusform>typisch bei %n Mal</numerusform>
            <numerusform>typisch bei %n Malen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still red</source>
        <translation>
            <numerusform>%n noch rot</numerusform>
            <numerusform>%n noch rot</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery %1 (%2)</source>
        <translation>Wiederherstellung: %1 (%2)</translation>
    </message>
    <message>
        <source>No published band</source>
        <translation>Keine veröffentlichte Einstufung</translation>
    </message>
    <message numerus="yes">
        <source>%1 The twelve weeks up to now hold %n deployment(s). The band looks at the days with a deployment: %2 in the middle week. Three a week are elite, one is high, one in four weeks is medium. The likely range is that of a count (Byar, 95 %). Bands are from DORA %3; they need ten deployments.</source>
        <translation>
            <numerusform>%1 Die zwölf Wochen bis jetzt enthalten %n Deployment. Die Einstufung betrachtet die Tage mit einem Deployment: %2 in der mittleren Woche. Drei pro Woche sind Elite, einer ist hoch, einer in vier Wochen ist mittel. Der wahrscheinliche Bereich ist der einer Anzahl (Byar, 95 %). Die Einstufungen stammen aus DORA %3; sie brauchen zehn Deployments.</numerusform>
            <numerusform>%1 Die zwölf Wochen bis jetzt enthalten %n Deployments. Die Einstufung betrachtet die Tage mit einem Deployment: %2 in der mittleren Woche. Drei pro Woche sind Elite, einer ist hoch, einer in vier Wochen ist mittel. Der wahrscheinliche Bereich ist der einer Anzahl (Byar, 95 %). Die Einstufungen stammen aus DORA %3; sie brauchen zehn Deployments.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 For every deployment, the commits that no earlier one held: from the time of the commit to the end of the deployment. The figure is the median, 90 % took no longer than %2. Merges do not count, and the first deployment is only the base. A squash merge shortens it, since only its own time is known. Under a day is elite, a week high, a month medium (DORA %3).</source>
        <translation>%1 Für jedes Deployment die Commits, die kein früheres enthielt: vom Zeitpunkt des Commits bis zum Ende des Deployments. Die Zahl ist der Median, 90 % dauerten nicht länger als %2. Merges zählen nicht, und das erste Deployment ist nur die Basis. Ein Squash-Merge verkürzt die Zeit, da nur sein eigener Zeitpunkt bekannt ist. Unter einem Tag ist Elite, eine Woche hoch, ein Monat mittel (DORA %3).</translation>
    </message>
    <message>
        <source>Older commits are missing in the clone.</source>
        <translation>Im Klon fehlen ältere Commits.</translation>
    </message>
    <message>
        <source>%1 A deployment failed if the next one came within 48 hours and went back to an earlier commit, or consisted of commits that say revert, hotfix or rollback only. A failed deployment job is not a failed change. Failed here: %2 of %3. Put right after: %4. Deployments that only put right: %5. Up to 5 % is elite, 10 % high, 15 % medium (DORA %6).</source>
        <translation>%1 Ein Deployment ist gescheitert, wenn das nächste innerhalb von 48 Stunden kam und auf einen früheren Commit zurückging oder nur aus Commits bestand, die revert, hotfix oder rollback nennen. Ein gescheiterter Deployment-Job ist keine gescheiterte Änderung. Hier gescheitert: %2 von %3. Danach behoben: %4. Deployments, die nur etwas beheben: %5. Bis 5 % ist Elite, 10 % hoch, 15 % mittel (DORA %6).</translation>
    </message>
    <message>
        <source>For each workflow, from the end of the first failed run to the end of the next good one. The figure is the median. %1</source>
        <translation>Je Workflow vom Ende des ersten gescheiterten Laufs bis zum Ende des nächsten guten. Die Zahl ist der Median. %1</translation>
    </message>
    <message>
        <source>What is still red counts until now, so the true figure is higher.</source>
        <translation>Was noch rot ist, zählt bis jetzt, die wahre Zahl ist also höher.</translation>
    </message>
    <message>
        <source>After a failed deployment the next one put it right in %1; the band is of that figure.</source>
        <translation>Nach einem gescheiterten Deployment behob das nächste es in %1; die Einstufung gilt für diese Zahl.</translation>
    </message>
    <message>
        <source>Opens how it was worked out, and what is behind it.</source>
        <translation>Öffnet, wie dies berechnet wurde und was dahintersteht.</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Does not count (%1)</source>
        <translation>Zählt nicht (%1)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm</source>
        <comment>date and time of a run, UTC</comment>
        <translation>d. MMM yyyy hh:mm</translation>
    </message>
    <message>
        <source>%1 in %2: %3, %4 UTC</source>
        <translation>%1 in %2: %3, %4 UTC</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>failed, timed out or cancelled counts as a failure</source>
        <translation>gescheitert, Zeit überschritten oder abgebrochen zählt als Fehlschlag</translation>
    </message>
    <message>
        <source>failed or timed out counts as a failure</source>
        <translation>gescheitert oder Zeit überschritten zählt als Fehlschlag</translation>
    </message>
    <message>
        <source>unstable does not</source>
        <translation>instabil nicht</translation>
    </message>
    <message>
        <source>runs of pull requests count</source>
        <translation>Läufe von Pull Requests zählen</translation>
    </message>
    <message>
        <source>all branches</source>
        <translation>allen Branches</translation>
    </message>
    <message>
        <source>On %1, assumed to be the default branch: %2.</source>
        <translation>Auf %1, vermutlich der Hauptzweig: %2.</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Auf %1: %2.</translation>
    </message>
    <message>
        <source>No deployment is known.</source>
        <translation>Es ist kein Deployment bekannt.</translation>
    </message>
    <message>
        <source>A deployment is what the provider lists for production.</source>
        <translation>Ein Deployment ist, was der Anbieter für die Produktion aufführt.</translation>
    </message>
    <message>
        <source>A deployment is what the provider lists for “%1”.</source>
        <translation>Ein Deployment ist, was der Anbieter für „%1“ aufführt.</translation>
    </message>
    <message>
        <source>A deployment is a good run of a workflow whose name sounds like one.</source>
        <translation>Ein Deployment ist ein guter Lauf eines Workflows, dessen Name danach klingt.</translation>
    </message>
    <message>
        <source>A deployment is a good run of “%1”.</source>
        <translation>Ein Deployment ist ein guter Lauf von „%1“.</translation>
    </message>
    <message>
        <source>Nothing better is known, so a version tag in the repository stands for a deployment.</source>
        <translation>Nichts Besseres ist bekannt, daher steht ein Versions-Tag im Repository für ein Deployment.</translation>
    </message>
    <message>
        <source>The runs behind it</source>
        <translation>Die Läufe dahinter</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet durch</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>The deployments behind it</source>
        <translation>Die Deployments dahinter</translation>
    </message>
    <message>
        <source>Deployed (UTC)</source>
        <translation>Ausgeliefert (UTC)</translation>
    </message>
    <message>
        <source>To or by</source>
        <translation>Nach oder durch</translation>
    </message>
    <message>
        <source>Puts right</source>
        <translation>Behebt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>branch of repository</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>repository: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The figures are of %n repositories together: every run and every deployment counts once, so one with more of them weighs more. Green again, flaky commits, changes and failures are followed within each repository.</source>
        <translation>
            <numerusform>Die Zahlen gelten für %n Repository: Jeder Lauf und jedes Deployment zählt einmal. Die Zeit, bis es wieder grün ist, unzuverlässige Commits, Änderungen und Fehlschläge werden innerhalb des Repositorys verfolgt.</numerusform>
            <numerusform>Die Zahlen gelten für %n Repositorys zusammen: Jeder Lauf und jedes Deployment zählt einmal, daher wiegt ein Repository mit mehr davon schwerer. Die Zeit, bis es wieder grün ist, unzuverlässige Commits, Änderungen und Fehlschläge werden innerhalb jedes Repositorys verfolgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 of %n run(s)</source>
        <comment>repository, success rate</comment>
        <translation>
            <numerusform>%1 %2 von %n Lauf</numerusform>
            <numerusform>%1 %2 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed: %1.</source>
        <translation>Bestanden: %1.</translation>
    </message>
    <message>
        <source>Left out of the deployments, since only version tags are known there: %1.</source>
        <translation>Bei den Deployments ausgelassen, weil dort nur Versions-Tags bekannt sind: %1.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This folder could not be made.</source>
        <translation>Dieser Ordner ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>This file could not be written: %1.</source>
        <translation>Diese Datei ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Scoring month by month</source>
        <translation>Monat für Monat wird bewertet</translation>
    </message>
    <message>
        <source>The demonstration could not be written: %1.</source>
        <translation>Das Beispiel ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
    <message>
        <source>The demonstration is not part of this program: %1.</source>
        <translation>Das Beispiel ist nicht Teil dieses Programms: %1.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>The demonstration is in %1.</source>
        <translation>Das Beispiel liegt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n Schnappschuss</numerusform>
            <numerusform>%n Schnappschüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) read</source>
        <translation>
            <numerusform>%n Bericht gelesen</numerusform>
            <numerusform>%n Berichte gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>demo takes no argument.</source>
        <translation>demo nimmt kein Argument.</translation>
    </message>
</context>
<context>
    <name>DetectorExpression</name>
    <message>
        <source>“%1” is no comparison of a measured value.</source>
        <translation>„%1“ ist kein Vergleich mit einem Messwert.</translation>
    </message>
    <message>
        <source>“%1” names no fact: dep:, file:, text:, doc:, glob:, pipeline: or git: is needed.</source>
        <translation>„%1“ nennt keinen Fakt: dep:, file:, text:, doc:, glob:, pipeline: oder git: wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>DocumentWriters</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>Document to edit (DOCX)</source>
        <translation>Bearbeitbares Dokument (DOCX)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Checklist as a table (CSV)</source>
        <translation>Prüfliste als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Gaps for tools (SARIF)</source>
        <translation>Lücken für Werkzeuge (SARIF)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Seiten (PDF)</translation>
    </message>
    <message>
        <source>Slides (PPTX)</source>
        <translation>Folien (PPTX)</translation>
    </message>
    <message>
        <source>Assessment results (OSCAL)</source>
        <translation>Bewertungsergebnisse (OSCAL)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>It is nested too deeply or too large to be read.</source>
        <translation>Die Datei ist zu tief verschachtelt oder zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Line %1 does not fit its format.</source>
        <translation>Zeile %1 passt nicht zum Format der Datei.</translation>
    </message>
    <message>
        <source>“%1” is no path into a document.</source>
        <translation>„%1“ ist kein Pfad in ein Dokument.</translation>
    </message>
    <message>
        <source>The text pattern cannot be used: %1.</source>
        <translation>Das Textmuster ist nicht verwendbar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read.</source>
        <translation>
            <numerusform>%n Dokument ließ sich nicht lesen.</numerusform>
            <numerusform>%n Dokumente ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Open the workspace %1</source>
        <translation>Arbeitsbereich %1 öffnen</translation>
    </message>
    <message>
        <source>Scan %1</source>
        <translation>%1 scannen</translation>
    </message>
    <message>
        <source>Folders and report files can be let go here</source>
        <translation>Ordner und Berichtsdateien hier ablegen</translation>
    </message>
    <message>
        <source>Open a project first, then its reports</source>
        <translation>Zuerst ein Projekt öffnen, dann seine Berichte</translation>
    </message>
    <message numerus="yes">
        <source>Import %n report file(s) into %1</source>
        <translation>
            <numerusform>%n Berichtsdatei in %1 importieren</numerusform>
            <numerusform>%n Berichtsdateien in %1 importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify the evidence bundle %1</source>
        <translation>Belegpaket %1 prüfen</translation>
    </message>
    <message>
        <source>Answer the questionnaire %1 for %2</source>
        <translation>Fragebogen %1 für %2 beantworten</translation>
    </message>
    <message>
        <source>Import %1, or answer it as a questionnaire</source>
        <translation>%1 importieren oder als Fragebogen beantworten</translation>
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
        <translation>Hier werden drei Zahlen gebraucht: niedrig, wahrscheinlich und hoch.</translation>
    </message>
    <message>
        <source>The three numbers are out of order: low, likely and high must not fall.</source>
        <translation>Die drei Zahlen sind nicht geordnet: niedrig, wahrscheinlich und hoch dürfen nicht fallen.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Observed</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>EvidenceFromFacts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Looked for and not found: %1</source>
        <translation>Gesucht und nicht gefunden: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceFromFigures</name>
    <message>
        <source>“%1” is no comparison of a figure.</source>
        <translation>„%1“ ist kein Vergleich einer Zahl.</translation>
    </message>
    <message>
        <source>A rule for figures is not whole.</source>
        <translation>Eine Regel für Zahlen ist unvollständig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a JSON document: %1.</source>
        <translation>Das ist kein JSON-Dokument: %1.</translation>
    </message>
    <message>
        <source>A part of the program is missing.</source>
        <translation>Ein Teil des Programms fehlt.</translation>
    </message>
    <message>
        <source>Install Sextant again.</source>
        <translation>Sextant neu installieren.</translation>
    </message>
</context>
<context>
    <name>EvidenceFromIncidents</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>It would have prevented “%1” on %2.</source>
        <translation>Das hätte „%1“ am %2 verhindert.</translation>
    </message>
    <message>
        <source>A customer noticed “%1” first, on %2.</source>
        <translation>Ein Kunde bemerkte „%1“ zuerst, am %2.</translation>
    </message>
</context>
<context>
    <name>EvidenceFromScans</name>
    <message>
        <source>A scan of this kind was imported</source>
        <translation>Ein Scan dieser Art wurde importiert</translation>
    </message>
    <message>
        <source>The scan has no open finding of medium severity or above here</source>
        <translation>Der Scan hat hier keinen offenen Fund ab mittlerem Schweregrad</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) of high severity or above</source>
        <translation>
            <numerusform>%n offener Fund ab hohem Schweregrad</numerusform>
            <numerusform>%n offene Funde ab hohem Schweregrad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) of medium severity</source>
        <translation>
            <numerusform>%n offener Fund mittleren Schweregrads</numerusform>
            <numerusform>%n offene Funde mittleren Schweregrads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) known to be exploited</source>
        <translation>
            <numerusform>%n offener Fund, dessen Ausnutzung bekannt ist</numerusform>
            <numerusform>%n offene Funde, deren Ausnutzung bekannt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more set aside as no fault or a duplicate</source>
        <translation>
            <numerusform>%1; %n weiterer als kein Fehler oder Duplikat beiseitegelegt</numerusform>
            <numerusform>%1; %n weitere als keine Fehler oder Duplikate beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) of medium severity past their deadline</source>
        <translation>
            <numerusform>%n offener Fund mittleren Schweregrads über der Frist</numerusform>
            <numerusform>%n offene Funde mittleren Schweregrads über der Frist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceFromSources</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing that would show it.</source>
        <translation>Nichts, was es zeigen würde.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>could be %1</source>
        <translation>möglich: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 gesehen</translation>
    </message>
    <message>
        <source>%1 claimed</source>
        <translation>%1 behauptet</translation>
    </message>
    <message>
        <source>%1 could be</source>
        <translation>%1 möglich</translation>
    </message>
    <message>
        <source>%1 known gaps</source>
        <translation>%1 bekannte Lücken</translation>
    </message>
    <message>
        <source>What would change it most: %1</source>
        <translation>Was am meisten ändern würde: %1</translation>
    </message>
    <message>
        <source>Why readiness is %1</source>
        <translation>Warum die Reife %1 ist</translation>
    </message>
    <message>
        <source>Why %1 is %2</source>
        <translation>Warum %1 bei %2 liegt</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>It passes: the value is %1 (at least %2) and certainty is %3 (at least %4).</source>
        <translation>Bestanden: Wert %1 (mindestens %2), Gewissheit %3 (mindestens %4).</translation>
    </message>
    <message>
        <source>It fails: the value is %1 (at most %2) and certainty is %3 (at least %4).</source>
        <translation>Nicht bestanden: Wert %1 (höchstens %2), Gewissheit %3 (mindestens %4).</translation>
    </message>
    <message>
        <source>It is not proven: the value is %1 and certainty is %2. To pass, it needs %3 and %4.</source>
        <translation>Nicht belegt: Wert %1, Gewissheit %2. Zum Bestehen braucht es %3 und %4.</translation>
    </message>
    <message>
        <source>Claim and evidence disagree, so it counts as open: the value is %1 and certainty is %2.</source>
        <translation>Angabe und Beleg widersprechen sich, also gilt er als offen: Wert %1, Gewissheit %2.</translation>
    </message>
    <message>
        <source>Nothing is known. In the score it counts as failed, in what could be as passed.</source>
        <translation>Nichts ist bekannt. Im Wert zählt das als nicht bestanden, im Möglichen als bestanden.</translation>
    </message>
    <message>
        <source>It does not apply, because somebody said so.</source>
        <translation>Er trifft nicht zu, weil jemand es so angegeben hat.</translation>
    </message>
    <message>
        <source>It does not apply to this product as its profile stands.</source>
        <translation>Er trifft nach dem Profil auf dieses Produkt nicht zu.</translation>
    </message>
    <message>
        <source>Its risk is accepted for now: it holds nothing back, and earns nothing.</source>
        <translation>Sein Risiko ist vorerst akzeptiert: Er hält nichts auf und bringt nichts ein.</translation>
    </message>
    <message>
        <source>It is a ship-stopper for the stage you aim at, and it is closed.</source>
        <translation>Er ist ein K.-o.-Punkt für die angestrebte Stufe und ist geschlossen.</translation>
    </message>
    <message>
        <source>It is an open ship-stopper for the stage you aim at: until it passes, it caps the score.</source>
        <translation>Er ist ein offener K.-o.-Punkt für die angestrebte Stufe: Bis er bestanden ist, deckelt er den Wert.</translation>
    </message>
    <message>
        <source>Whether it applies is still open: %1</source>
        <translation>Ob er zutrifft, ist noch offen: %1</translation>
    </message>
    <message>
        <source>No ship-stopper is open, so nothing caps it.</source>
        <translation>Kein K.-o.-Punkt ist offen, also deckelt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%n K.-o.-Punkt offen.</numerusform>
            <numerusform>%n K.-o.-Punkte offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That caps it at %1; without the cap it would be %2.</source>
        <translation>Das deckelt bei %1; ohne den Deckel wären es %2.</translation>
    </message>
    <message>
        <source>That caps it at %1, which is above what is proven.</source>
        <translation>Das deckelt bei %1, und das liegt über dem Belegten.</translation>
    </message>
    <message>
        <source>Level %1 of 4, %2.</source>
        <translation>Reifegrad %1 von 4, %2.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>today</source>
        <translation>von heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n Monat alt</numerusform>
            <numerusform>%n Monate alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust %1 × strength %2 × freshness %3 = %4.</source>
        <translation>Vertrauen %1 × Stärke %2 × Frische %3 = %4.</translation>
    </message>
    <message numerus="yes">
        <source>It is %1; up to %n day(s) it counts in full.</source>
        <translation>
            <numerusform>Der Beleg ist %1; bis zu %n Tag zählt er voll.</numerusform>
            <numerusform>Der Beleg ist %1; bis zu %n Tage zählt er voll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too weak to count.</source>
        <translation>Zu schwach, um zu zählen.</translation>
    </message>
    <message>
        <source>Something more reliable of the same kind speaks for it.</source>
        <translation>Etwas Verlässlicheres derselben Art spricht dafür.</translation>
    </message>
    <message>
        <source>It refutes the check, whatever else speaks for it.</source>
        <translation>Er widerlegt den Prüfpunkt, was auch sonst dafür spricht.</translation>
    </message>
    <message>
        <source>It speaks against your own interest, so it is believed.</source>
        <translation>Er spricht gegen das eigene Interesse und gilt daher als glaubhaft.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %2: %3 up by %n point(s).</source>
        <translation>
            <numerusform>„%1“, %2: %3 steigt um %n Punkt.</numerusform>
            <numerusform>„%1“, %2: %3 steigt um %n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is worth %1 of the 100 points of %2. Value %3 × certainty %4 proves %5 of them.</source>
        <translation>Er zählt %1 der 100 Punkte von %2. Wert %3 × Gewissheit %4 belegt %5 davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) apply and weigh %1 together. What is proven weighs %2, so %3 of 100 points.</source>
        <translation>
            <numerusform>%n Prüfpunkt trifft zu und wiegt %1. Das Belegte wiegt %2, also %3 von 100 Punkten.</numerusform>
            <numerusform>%n Prüfpunkte treffen zu und wiegen zusammen %1. Das Belegte wiegt %2, also %3 von 100 Punkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim alone counts about half, a missing answer nothing. %1 % is known.</source>
        <translation>Bloß Behauptetes zählt etwa halb, eine fehlende Antwort nichts. %1 % sind bekannt.</translation>
    </message>
    <message>
        <source>The soft minimum of the dimensions is %1: the weakest counts most. The plain average would be %2.</source>
        <translation>Das weiche Minimum der Dimensionen ist %1: Die schwächste zählt am meisten. Der einfache Durchschnitt wäre %2.</translation>
    </message>
    <message>
        <source>They cap the product at %1, below the soft minimum, so the cap decides.</source>
        <translation>Sie deckeln das Produkt bei %1, unter dem weichen Minimum; der Deckel entscheidet.</translation>
    </message>
    <message>
        <source>They cap the product at %1, above the soft minimum, so the soft minimum decides.</source>
        <translation>Sie deckeln das Produkt bei %1, über dem weichen Minimum; das weiche Minimum entscheidet.</translation>
    </message>
    <message>
        <source>%1 % is known.</source>
        <translation>%1 % sind bekannt.</translation>
    </message>
    <message>
        <source>%1 holds it there: %2</source>
        <translation>%1 hält ihn dort: %2</translation>
    </message>
    <message>
        <source>begin with “%1”, %2. No single check moves %3 by a point yet, since several hold it together.</source>
        <translation>mit „%1“ beginnen, %2. Kein einzelner Prüfpunkt hebt %3 schon um einen Punkt, weil mehrere zugleich bremsen.</translation>
    </message>
    <message>
        <source>%1 weighs %2</source>
        <translation>%1 wiegt %2</translation>
    </message>
    <message>
        <source>Own weights and thresholds judge here, not the published ones.</source>
        <translation>Hier gelten eigene Gewichte und Schwellen, nicht die veröffentlichten.</translation>
    </message>
    <message>
        <source>Against 1: %1.</source>
        <translation>Im Vergleich zu 1: %1.</translation>
    </message>
</context>
<context>
    <name>ExploitLists</name>
    <message>
        <source>This is no list of what is exploited.</source>
        <translation>Das ist keine Liste dessen, was ausgenutzt wird.</translation>
    </message>
    <message>
        <source>The list has rows without an id or a score; it may be cut off or changed.</source>
        <translation>Die Liste enthält Zeilen ohne Kennung oder Wert; sie ist möglicherweise abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>Get it again from where it is published.</source>
        <translation>Die Liste erneut von dort beziehen, wo sie veröffentlicht wird.</translation>
    </message>
</context>
<context>
    <name>ExploitStore</name>
    <message>
        <source>A newer list, of %1, is kept already.</source>
        <translation>Eine neuere Liste vom %1 ist bereits gespeichert.</translation>
    </message>
</context>
<context>
    <name>ExportFindings</name>
    <message>
        <source>The findings cannot be written: %1.</source>
        <translation>Die Funde lassen sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Einen anderen Ordner wählen oder auf dem Datenträger Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>%1: this server shows none.</source>
        <translation>%1: Dieser Server zeigt keine.</translation>
    </message>
    <message>
        <source>%1: the token may not read them.</source>
        <translation>%1: Das Token darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>What answered is not %1: the answer is not what it would say.</source>
        <translation>Was geantwortet hat, ist nicht %1: Eine Antwort von dort sähe anders aus.</translation>
    </message>
    <message>
        <source>Check the address. A proxy or a page to sign in may have answered instead.</source>
        <translation>Die Adresse prüfen. Stattdessen kann ein Proxy oder eine Anmeldeseite geantwortet haben.</translation>
    </message>
    <message>
        <source>%1 does not accept the token: it is wrong, expired or taken back.</source>
        <translation>%1 nimmt das Token nicht an: Es ist falsch, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>Make a new one. %1</source>
        <translation>Ein neues Token anlegen. %1</translation>
    </message>
    <message>
        <source>%1 wants a token for this.</source>
        <translation>%1 verlangt hierfür ein Token.</translation>
    </message>
    <message>
        <source>%1 knows who asks, and does not let them read this.</source>
        <translation>%1 weiß, wer anfragt, und erlaubt nicht, dies zu lesen.</translation>
    </message>
    <message>
        <source>%1 shows no “%2” here: the name is wrong, or the token may not see it.</source>
        <translation>%1 zeigt hier kein „%2“: Der Name ist falsch, oder das Token darf es nicht sehen.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 lehnte die Anfrage ab (%2).</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Die Adresse prüfen.</translation>
    </message>
</context>
<context>
    <name>FindingIssue</name>
    <message numerus="yes">
        <source>%1, was due on %2, %n day(s) ago</source>
        <translation>
            <numerusform>%1, fällig war es am %2, vor %n Tag</numerusform>
            <numerusform>%1, fällig war es am %2, vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, fällig am %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Sicherheitslücke</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>Ausgenutzt</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Weighs on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindingStore</name>
    <message>
        <source>An accepted risk needs a reason and a last day.</source>
        <translation>Ein akzeptiertes Risiko braucht eine Begründung und einen letzten Tag.</translation>
    </message>
</context>
<context>
    <name>FindingWriter</name>
    <message>
        <source>The report has too many findings to keep.</source>
        <translation>Der Bericht hat zu viele Funde zum Speichern.</translation>
    </message>
    <message>
        <source>Split it, or leave out what is not needed.</source>
        <translation>Den Bericht teilen oder Unnötiges weglassen.</translation>
    </message>
    <message>
        <source>Keeping findings</source>
        <translation>Funde werden gespeichert</translation>
    </message>
</context>
<context>
    <name>GitHub</name>
    <message numerus="yes">
        <source>%n run(s) read</source>
        <translation>
            <numerusform>%n Lauf gelesen</numerusform>
            <numerusform>%n Läufe gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that were deleted</source>
        <translation>Gelöschte Läufe</translation>
    </message>
    <message>
        <source>Looking again at runs that were going on</source>
        <translation>Läufe, die noch im Gange waren, werden erneut angesehen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Reading jobs of the newest runs</source>
        <translation>Jobs der neuesten Läufe werden gelesen</translation>
    </message>
    <message>
        <source>Ends of deployments</source>
        <translation>Ergebnisse von Deployments</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Reading deployments</source>
        <translation>Deployments werden gelesen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
</context>
<context>
    <name>GitLab</name>
    <message numerus="yes">
        <source>%n pipeline(s) read</source>
        <translation>
            <numerusform>%n Pipeline gelesen</numerusform>
            <numerusform>%n Pipelines gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Single pipelines</source>
        <translation>Einzelne Pipelines</translation>
    </message>
    <message>
        <source>Reading the newest pipelines</source>
        <translation>Die neuesten Pipelines werden gelesen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Reading jobs</source>
        <translation>Jobs werden gelesen</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Reading deployments</source>
        <translation>Deployments werden gelesen</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>GoalState</name>
    <message numerus="yes">
        <source>Met: all of the %n check(s) that apply pass.</source>
        <translation>
            <numerusform>Erreicht: Der eine zutreffende Prüfpunkt (%n) ist bestanden.</numerusform>
            <numerusform>Erreicht: Alle %n zutreffenden Prüfpunkte sind bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met with accepted risks: %1 of %n check(s) pass.</source>
        <translation>
            <numerusform>Mit akzeptierten Risiken erreicht: %1 von %n Prüfpunkt bestanden.</numerusform>
            <numerusform>Mit akzeptierten Risiken erreicht: %1 von %n Prüfpunkten bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not met: %1 of %n check(s) pass.</source>
        <translation>
            <numerusform>Nicht erreicht: %1 von %n Prüfpunkt bestanden.</numerusform>
            <numerusform>Nicht erreicht: %1 von %n Prüfpunkten bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known: %1 of %n check(s) pass, and none is known to fail.</source>
        <translation>
            <numerusform>Nicht bekannt: %1 von %n Prüfpunkt bestanden, und von keinem ist bekannt, dass er nicht bestanden ist.</numerusform>
            <numerusform>Nicht bekannt: %1 von %n Prüfpunkten bestanden, und von keinem ist bekannt, dass er nicht bestanden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to meet: none of its checks applies to this product.</source>
        <translation>Nichts zu erreichen: Keiner der Prüfpunkte trifft auf dieses Produkt zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) open.</source>
        <translation>
            <numerusform>%n Prüfpunkt offen.</numerusform>
            <numerusform>%n Prüfpunkte offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) unknown.</source>
        <translation>
            <numerusform>%n Prüfpunkt unbekannt.</numerusform>
            <numerusform>%n Prüfpunkte unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) pass by somebody&apos;s word only.</source>
        <translation>
            <numerusform>%n Prüfpunkt ist nur nach Angabe bestanden.</numerusform>
            <numerusform>%n Prüfpunkte sind nur nach Angabe bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s).</source>
        <translation>
            <numerusform>%n akzeptiertes Risiko.</numerusform>
            <numerusform>%n akzeptierte Risiken.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 of work, since what is unknown may be there already.</source>
        <translation>Höchstens %1 Arbeit, da Unbekanntes schon vorhanden sein kann.</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Report imported</source>
        <translation>Bericht importiert</translation>
    </message>
    <message>
        <source>Repository scanned</source>
        <translation>Repository gescannt</translation>
    </message>
    <message>
        <source>Snapshot kept</source>
        <translation>Schnappschuss behalten</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Akzeptiertes Risiko</translation>
    </message>
    <message>
        <source>Dates of goals</source>
        <translation>Termine von Zielen</translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation>Art des Produkts</translation>
    </message>
    <message>
        <source>Task of the plan</source>
        <translation>Aufgabe des Plans</translation>
    </message>
    <message>
        <source>Alarm put off</source>
        <translation>Warnung aufgeschoben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Verzeichnis der Vorfälle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>HotspotCard</name>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>HtmlDocument</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The look of the report is missing in the program.</source>
        <translation>Die Gestaltung des Berichts fehlt im Programm.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n commit(s) read</source>
        <translation>
            <numerusform>%n Commit gelesen</numerusform>
            <numerusform>%n Commits gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n offener Fund</numerusform>
            <numerusform>%n offene Funde</numerusform>
        </translation>
    </message>
    <message>
        <source>no check applies</source>
        <translation>kein Prüfpunkt trifft zu</translation>
    </message>
    <message>
        <source>%1, score %2, between %3 and %4</source>
        <translation>%1, Wert %2, zwischen %3 und %4</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation>
            <numerusform>%n K.-o.-Punkt offen</numerusform>
            <numerusform>%n K.-o.-Punkte offen</numerusform>
        </translation>
    </message>
    <message>
        <source>no ship-stopper open</source>
        <translation>kein K.-o.-Punkt offen</translation>
    </message>
    <message>
        <source>%1 seen, %2 claimed, %3 missing</source>
        <translation>%1 gesehen, %2 behauptet, %3 fehlen</translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Each score stands between its bounds: solid is seen, striped is claimed, dotted could still be.</source>
        <translation>Jeder Wert steht zwischen seinen Grenzen: gefüllt ist gesehen, gestreift behauptet, gepunktet noch möglich.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Next best steps</source>
        <translation>Nächste beste Schritte</translation>
    </message>
    <message numerus="yes">
        <source>It decides %n check(s).</source>
        <translation>
            <numerusform>Davon hängt %n Prüfpunkt ab.</numerusform>
            <numerusform>Davon hängen %n Prüfpunkte ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions to answer first</source>
        <translation>Zuerst zu klärende Fragen</translation>
    </message>
    <message>
        <source>Until they are answered, the checks that hang on them count as if they applied.</source>
        <translation>Bis sie beantwortet sind, zählen die abhängigen Prüfpunkte, als träfen sie zu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known. It counts as missing.</source>
        <translation>Nichts ist bekannt. Das zählt als fehlend.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>So beheben</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Erledigt, wenn: %1</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Readiness is a judgement from evidence, not a certificate. Repository signs show that something is present, not that it works.</source>
        <translation>Die Reife ist ein Urteil aus Belegen, kein Zertifikat. Zeichen im Repository zeigen, dass etwas da ist, nicht dass es funktioniert.</translation>
    </message>
    <message>
        <source>Catalogue %1, rules %2, method %3.</source>
        <translation>Katalog %1, Regeln %2, Methode %3.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 has answered enough for now, going on in %2</source>
        <translation>%1 hat fürs Erste genug geantwortet, weiter geht es in %2</translation>
    </message>
    <message>
        <source>%1 did not answer well, trying again in %2</source>
        <translation>%1 hat nicht richtig geantwortet, nächster Versuch in %2</translation>
    </message>
    <message>
        <source>no protected connection came about</source>
        <translation>es kam keine geschützte Verbindung zustande</translation>
    </message>
    <message>
        <source>This server could not prove who it is, so nothing was sent to it: %1.</source>
        <translation>Dieser Server konnte sich nicht ausweisen, daher wurde nichts an ihn gesendet: %1.</translation>
    </message>
    <message>
        <source>If it is a server of your own, have its certificate authority added to this system.</source>
        <translation>Falls es ein eigener Server ist, seine Zertifizierungsstelle diesem System hinzufügen lassen.</translation>
    </message>
    <message>
        <source>There is no server of the name %1, or this machine has no network.</source>
        <translation>Es gibt keinen Server mit dem Namen %1, oder dieser Rechner hat kein Netz.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Die Adresse und die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Unter dieser Adresse antwortet niemand.</translation>
    </message>
    <message>
        <source>Check the address and whether the server is up.</source>
        <translation>Die Adresse prüfen und ob der Server läuft.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds, several times over.</source>
        <translation>%1 hat mehrmals nicht innerhalb von %2 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole, several times over.</source>
        <translation>Die Verbindung brach mehrmals ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The proxy of this system did not let the request through.</source>
        <translation>Der Proxy dieses Systems hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of the system.</source>
        <translation>Den Proxy in den Systemeinstellungen prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>This address is not encrypted, so anybody on the way could read what is sent.</source>
        <translation>Diese Adresse ist nicht verschlüsselt, unterwegs könnte also jeder mitlesen, was gesendet wird.</translation>
    </message>
    <message>
        <source>Use one that begins with https://.</source>
        <translation>Eine verwenden, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 sends on to another server, %2. Nothing was sent there, the token least of all.</source>
        <translation>%1 leitet an einen anderen Server weiter: %2. Dorthin wurde nichts gesendet, schon gar nicht das Token.</translation>
    </message>
    <message>
        <source>If it has moved, enter its new address.</source>
        <translation>Falls der Server umgezogen ist, seine neue Adresse eingeben.</translation>
    </message>
    <message>
        <source>%1 sends in a circle.</source>
        <translation>%1 leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>An answer of %1 is larger than %2.</source>
        <translation>Eine Antwort von %1 ist größer als %2.</translation>
    </message>
    <message>
        <source>Check that the address is the one of such a server.</source>
        <translation>Prüfen, ob die Adresse zu einem solchen Server gehört.</translation>
    </message>
    <message>
        <source>An answer of %1 repeats the token that was sent, so it was thrown away.</source>
        <translation>Eine Antwort von %1 wiederholt das gesendete Token und wurde deshalb verworfen.</translation>
    </message>
    <message>
        <source>Do not trust this server, and make a new token.</source>
        <translation>Diesem Server nicht vertrauen und ein neues Token erstellen.</translation>
    </message>
    <message>
        <source>%1 asks to come back in %2.</source>
        <translation>%1 bittet darum, in %2 wiederzukommen.</translation>
    </message>
    <message>
        <source>With a token, far more may be asked for.</source>
        <translation>Mit einem Token sind weit mehr Anfragen möglich.</translation>
    </message>
    <message>
        <source>%1 reports a fault of its own (%2), several times over.</source>
        <translation>%1 meldet mehrmals einen eigenen Fehler (%2).</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n hidden by the tool</source>
        <translation>
            <numerusform>%n vom Werkzeug ausgeblendet</numerusform>
            <numerusform>%n vom Werkzeug ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: abgelehnt</translation>
    </message>
    <message>
        <source>The tool says that its scan failed. Nothing found is not a clean result here.</source>
        <translation>Laut Werkzeug ist der Scan gescheitert. Ohne Funde heißt hier nicht sauber.</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n offener Fund</numerusform>
            <numerusform>%n offene Funde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 fixed, %3 unchanged, %4 duplicates</source>
        <translation>%1 neu, %2 behoben, %3 unverändert, %4 doppelt</translation>
    </message>
    <message>
        <source>This very file was read before. Nothing was changed.</source>
        <translation>Genau diese Datei wurde schon gelesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reads and counts, stores nothing.</source>
        <translation>Liest und zählt, speichert nichts.</translation>
    </message>
    <message>
        <source>Takes the files for this format instead of recognising it.</source>
        <translation>Nimmt dieses Format für die Dateien an, statt es zu erkennen.</translation>
    </message>
    <message>
        <source>import needs a report file.</source>
        <translation>import braucht eine Berichtsdatei.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>See: sextant formats</source>
        <translation>Siehe: sextant formats</translation>
    </message>
    <message>
        <source>%1: not a report</source>
        <translation>%1: kein Bericht</translation>
    </message>
    <message>
        <source>Reads the files as this mapping of a table says, made in the window or by hand.</source>
        <translation>Liest die Dateien nach dieser Zuordnung einer Tabelle, die im Fenster oder von Hand erstellt wurde.</translation>
    </message>
    <message>
        <source>Takes the newest import of this tool back instead.</source>
        <translation>Nimmt stattdessen den neuesten Import dieses Werkzeugs zurück.</translation>
    </message>
    <message>
        <source>%1 has no import of a tool “%2”.</source>
        <translation>%1 hat keinen Import eines Werkzeugs „%2“.</translation>
    </message>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>--as and --mapping exclude each other.</source>
        <translation>--as und --mapping schließen einander aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) recognised in another place or version</source>
        <translation>
            <numerusform>%n Fund an anderer Stelle oder in anderer Version erkannt</numerusform>
            <numerusform>%n Funde an anderer Stelle oder in anderer Version erkannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportIncidents</name>
    <message>
        <source>the duration is no number of minutes</source>
        <translation>die Dauer ist keine Anzahl von Minuten</translation>
    </message>
    <message>
        <source>no check is called “%1”</source>
        <translation>kein Prüfpunkt heißt „%1“</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>der Titel fehlt</translation>
    </message>
    <message>
        <source>it has no date of the form 2026-11-20 or 2026-11-20T09:30Z</source>
        <translation>ein Datum der Form 2026-11-20 oder 2026-11-20T09:30Z fehlt</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>der Vorfall liegt in der Zukunft</translation>
    </message>
    <message>
        <source>its end is no date</source>
        <translation>das Ende ist kein Datum</translation>
    </message>
    <message>
        <source>it ends before it began</source>
        <translation>das Ende liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>This is no list of incidents: it needs the columns “started” and “title”.</source>
        <translation>Das ist keine Liste von Vorfällen: Sie braucht die Spalten „started“ und „title“.</translation>
    </message>
    <message>
        <source>The first line names the columns: started, title, minutes, cause, detection, check.</source>
        <translation>Die erste Zeile nennt die Spalten: started, title, minutes, cause, detection, check.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines.</source>
        <translation>Die Liste hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>Cut it into years.</source>
        <translation>Die Liste nach Jahren aufteilen.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>The list ends in the middle of a line; it was cut off.</source>
        <translation>Die Liste endet mitten in einer Zeile; sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The list could not be opened: %1</source>
        <translation>Die Liste ließ sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The list is larger than 5 MB.</source>
        <translation>Die Liste ist größer als 5 MB.</translation>
    </message>
</context>
<context>
    <name>ImportReceipt</name>
    <message>
        <source>The scan itself failed. Nothing found does not mean clean.</source>
        <translation>Der Scan selbst ist gescheitert. Ohne Funde heißt nicht sauber.</translation>
    </message>
    <message>
        <source>Read before. Nothing was changed.</source>
        <translation>Schon gelesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The scan ran and found nothing.</source>
        <translation>Der Scan lief und fand nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n the same, counted once.</source>
        <translation>
            <numerusform>%n gleicher, einmal gezählt.</numerusform>
            <numerusform>%n gleiche, einmal gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation>
            <numerusform>%n kam zurück.</numerusform>
            <numerusform>%n kamen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the tool.</source>
        <translation>
            <numerusform>%n vom Werkzeug ausgeblendet.</numerusform>
            <numerusform>%n vom Werkzeug ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s).</source>
        <translation>
            <numerusform>%n weiterer Hinweis.</numerusform>
            <numerusform>%n weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n Datei importiert</numerusform>
            <numerusform>%n Dateien importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) imported</source>
        <translation>
            <numerusform>%1 von %n Datei importiert</numerusform>
            <numerusform>%1 von %n Dateien importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read from this file</source>
        <translation>Aus dieser Datei wurde nichts gelesen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tool and version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Stelle: %1.</translation>
    </message>
    <message>
        <source>What was known before stays as it was.</source>
        <translation>Was bisher bekannt war, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>New %1, fixed %2, unchanged %3, duplicates %4</source>
        <translation>Neu %1, behoben %2, unverändert %3, doppelt %4</translation>
    </message>
    <message>
        <source>%1: %2, was %3, could be %4</source>
        <translation>%1: %2, war %3, möglich %4</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>Kein Bericht</translation>
    </message>
    <message>
        <source>It counts every path to a fault.</source>
        <translation>Es zählt jeden Pfad zu einem Fehler.</translation>
    </message>
    <message>
        <source>It counts packages, not their faults.</source>
        <translation>Es zählt Pakete, nicht ihre Fehler.</translation>
    </message>
    <message>
        <source>It counts a fault once, however many paths lead to it.</source>
        <translation>Es zählt einen Fehler einmal, gleich wie viele Pfade zu ihm führen.</translation>
    </message>
    <message>
        <source>No report was imported</source>
        <translation>Es wurde kein Bericht importiert</translation>
    </message>
    <message>
        <source>The tool&apos;s own total is %1, read here are %2.</source>
        <translation>Das Werkzeug selbst nennt insgesamt %1, hier gelesen sind %2.</translation>
    </message>
    <message>
        <source>Fixed is only what the same tool said before about the same part of the product and says no more: here %1, about the whole product. Findings of all other tools stay as they are.</source>
        <translation>Behoben ist nur, was dasselbe Werkzeug früher über denselben Teil des Produkts gesagt hat und nun nicht mehr sagt: hier %1, über das ganze Produkt. Die Funde aller anderen Werkzeuge bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) recognised in another place or version</source>
        <translation>
            <numerusform>%n Fund an anderer Stelle oder in anderer Version erkannt</numerusform>
            <numerusform>%n Funde an anderer Stelle oder in anderer Version erkannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReports</name>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Diese Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The library of this system cannot compute SHA-256.</source>
        <translation>Die Bibliothek dieses Systems kann kein SHA-256 berechnen.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>Wait until it is complete, then import it again.</source>
        <translation>Warten, bis sie vollständig ist, dann erneut importieren.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Es ist keine Datei darin.</translation>
    </message>
    <message numerus="yes">
        <source>It names %n finding(s) of this workspace.</source>
        <translation>
            <numerusform>Die Liste nennt %n Fund dieses Arbeitsbereichs.</numerusform>
            <numerusform>Die Liste nennt %n Funde dieses Arbeitsbereichs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) are kept.</source>
        <translation>
            <numerusform>%1: %n Eintrag ist gespeichert.</numerusform>
            <numerusform>%1: %n Einträge sind gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportStore</name>
    <message>
        <source>There is no import %1.</source>
        <translation>Es gibt keinen Import %1.</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>This import was taken back before.</source>
        <translation>Dieser Import wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>A later import of %1, %2, was compared with this one.</source>
        <translation>Ein späterer Import von %1, %2, wurde mit diesem verglichen.</translation>
    </message>
    <message>
        <source>Take the later one back first.</source>
        <translation>Zuerst den späteren zurücknehmen.</translation>
    </message>
    <message>
        <source>It was read by an earlier version of Sextant, which did not keep what it changed.</source>
        <translation>Er wurde von einer früheren Version von Sextant gelesen, die nicht festhielt, was sie änderte.</translation>
    </message>
</context>
<context>
    <name>IncidentStore</name>
    <message>
        <source>An incident needs a title.</source>
        <translation>Ein Vorfall braucht einen Titel.</translation>
    </message>
    <message>
        <source>An incident needs the day on which it began.</source>
        <translation>Ein Vorfall braucht den Tag, an dem er begann.</translation>
    </message>
    <message>
        <source>An incident cannot end before it began.</source>
        <translation>Ein Vorfall kann nicht enden, bevor er begann.</translation>
    </message>
    <message>
        <source>Title and cause take at most %1 letters each.</source>
        <translation>Titel und Ursache fassen je höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A project takes at most %1 incidents.</source>
        <translation>Ein Projekt fasst höchstens %1 Vorfälle.</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>Gesucht und nicht gefunden</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>Nicht zu erkennen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>The commit, branch or tag to look at.</source>
        <translation>Der zu untersuchende Commit, Branch oder Tag.</translation>
    </message>
    <message>
        <source>inspect needs one repository.</source>
        <translation>inspect braucht ein Repository.</translation>
    </message>
    <message>
        <source>For example: sextant inspect .</source>
        <translation>Zum Beispiel: sextant inspect .</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of files searched</source>
        <translation>
            <numerusform>%n Dateiversion durchsucht</numerusform>
            <numerusform>%n Dateiversionen durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch vorhanden</translation>
    </message>
    <message>
        <source>not in the newest commit</source>
        <translation>nicht im neuesten Commit</translation>
    </message>
    <message>
        <source>removed by %1</source>
        <translation>entfernt durch %1</translation>
    </message>
    <message>
        <source>no reachable commit holds it</source>
        <translation>kein erreichbarer Commit enthält es</translation>
    </message>
    <message>
        <source>Nothing that looks like a secret.</source>
        <translation>Nichts, was wie ein Geheimnis aussieht.</translation>
    </message>
    <message numerus="yes">
        <source>  %1 %2 lines in %n file(s)</source>
        <translation>
            <numerusform>  %1 %2 Zeilen in %n Datei</numerusform>
            <numerusform>  %1 %2 Zeilen in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>  Ends of support as of %1, from %2</source>
        <translation>  Support-Enden mit Stand %1, aus %2</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Secrets in the whole history</source>
        <translation>Geheimnisse im gesamten Verlauf</translation>
    </message>
    <message>
        <source>Search every version of every file that was ever committed for secrets. They are shown masked.</source>
        <translation>Jede Version jeder je eingecheckten Datei nach Geheimnissen durchsuchen. Sie werden maskiert angezeigt.</translation>
    </message>
    <message>
        <source>Only the folder %1</source>
        <translation>Nur der Ordner %1</translation>
    </message>
    <message>
        <source>Cloned from %1; it is not contacted.</source>
        <translation>Geklont von %1; diese Adresse wird nicht kontaktiert.</translation>
    </message>
    <message>
        <source>A folder of the repository that alone is looked at.</source>
        <translation>Ein Ordner des Repositorys, der allein betrachtet wird.</translation>
    </message>
</context>
<context>
    <name>Jenkins</name>
    <message>
        <source>“%1” is a folder of jobs.</source>
        <translation>„%1“ ist ein Ordner mit Jobs.</translation>
    </message>
    <message>
        <source>Name one of them: %1.</source>
        <translation>Einen davon angeben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) read</source>
        <translation>
            <numerusform>%n Build gelesen</numerusform>
            <numerusform>%n Builds gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Builds that were deleted</source>
        <translation>Gelöschte Builds</translation>
    </message>
    <message>
        <source>Looking again at builds that were going on</source>
        <translation>Builds, die noch liefen, werden erneut abgefragt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
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
        <translation>Hier wird eine ganze Zahl gebraucht.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain of this system stayed locked.</source>
        <translation>Der Schlüsselbund dieses Systems blieb gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, or put the token into the environment.</source>
        <translation>Den Schlüsselbund entsperren oder das Token in einer Umgebungsvariablen hinterlegen.</translation>
    </message>
    <message>
        <source>This system has no keychain, and a token is kept nowhere else.</source>
        <translation>Dieses System hat keinen Schlüsselbund, und anderswo wird kein Token aufbewahrt.</translation>
    </message>
    <message>
        <source>Install one, or put the token into the environment.</source>
        <translation>Einen installieren oder das Token in einer Umgebungsvariablen hinterlegen.</translation>
    </message>
    <message>
        <source>The keychain of this system did not answer.</source>
        <translation>Der Schlüsselbund dieses Systems hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Put the token into the environment.</source>
        <translation>Das Token in einer Umgebungsvariablen hinterlegen.</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>This text has over %1 characters.</source>
        <translation>Dieser Text hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Dieser Text ist leer.</translation>
    </message>
    <message>
        <source>An id has 3 to 128 letters, digits or underscores; this one does not.</source>
        <translation>Eine Kennung hat 3 bis 128 Buchstaben, Ziffern oder Unterstriche; diese nicht.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice.</source>
        <translation>Die Kennung „%1“ ist doppelt vergeben.</translation>
    </message>
    <message>
        <source>There must be 1 to %1 here; there are %2.</source>
        <translation>Hier müssen 1 bis %1 stehen; es sind %2.</translation>
    </message>
    <message>
        <source>“%1” is no kind of further resource.</source>
        <translation>„%1“ ist keine Art weiterer Ressourcen.</translation>
    </message>
    <message>
        <source>The condition does not parse, %1: %2</source>
        <translation>Die Bedingung ist nicht lesbar, %1: %2</translation>
    </message>
    <message>
        <source>The question has no choice “%1”.</source>
        <translation>Die Frage hat keine Option „%1“.</translation>
    </message>
    <message>
        <source>A question needs rules for its risk.</source>
        <translation>Eine Frage braucht Regeln für ihr Risiko.</translation>
    </message>
    <message>
        <source>A lens has at most 500,000 bytes; this file has %1.</source>
        <translation>Eine Linse hat höchstens 500.000 Bytes; diese Datei hat %1.</translation>
    </message>
    <message>
        <source>Only schema version %1 can be read.</source>
        <translation>Nur Schemaversion %1 ist lesbar.</translation>
    </message>
</context>
<context>
    <name>LensAnswer</name>
    <message>
        <source>The question has no choice “%1”.</source>
        <translation>Die Frage hat keine Option „%1“.</translation>
    </message>
    <message>
        <source>The lens has no question “%1”.</source>
        <translation>Die Linse hat keine Frage „%1“.</translation>
    </message>
    <message>
        <source>%1 high, %2 medium, %3 without risk by its rules, %4 undecided, %5 unanswered</source>
        <translation>%1 hoch, %2 mittel, %3 nach den Regeln ohne Risiko, %4 unentschieden, %5 unbeantwortet</translation>
    </message>
</context>
<context>
    <name>LensExport</name>
    <message>
        <source>This text has %1 characters; a lens has room for %2.</source>
        <translation>Dieser Text hat %1 Zeichen; eine Linse fasst %2.</translation>
    </message>
    <message>
        <source>A lens needs ids of 3 to %1 characters.</source>
        <translation>Eine Linse braucht Kennungen von 3 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>In a lens this id would be “%1”, as that of %2.</source>
        <translation>In einer Linse wäre diese Kennung „%1“, wie die von %2.</translation>
    </message>
    <message>
        <source>Yes, and it can be shown</source>
        <translation>Ja, und es lässt sich zeigen</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No, or nobody knows</source>
        <translation>Nein, oder niemand weiß es</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>The catalogue %1 %2 as questions. Weights, conditions and signs are not part of a lens.</source>
        <translation>Der Katalog %1 %2 als Fragen. Gewichte, Bedingungen und Anzeichen gehören nicht zu einer Linse.</translation>
    </message>
    <message>
        <source>A lens has 1 to %1 pillars of at most %2 questions; the %3 checks would need %4 pillars.</source>
        <translation>Eine Linse hat 1 bis %1 Säulen mit höchstens je %2 Fragen; die %3 Prüfpunkte bräuchten %4 Säulen.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>It is called %1, and has not earned that.</source>
        <translation>Es heißt %1 und hat das nicht verdient.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) say yes, and nothing backs them.</source>
        <translation>
            <numerusform>%n Antwort sagt Ja, und nichts stützt sie.</numerusform>
            <numerusform>%n Antworten sagen Ja, und nichts stützt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) come from %1, who built it.</source>
        <translation>
            <numerusform>Die einzige Antwort (%n) stammt von %1, also aus dem Team, das es gebaut hat.</numerusform>
            <numerusform>Alle %n Antworten stammen von %1, also aus dem Team, das es gebaut hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim and evidence disagree in %n check(s).</source>
        <translation>
            <numerusform>Angabe und Beleg widersprechen sich bei %n Prüfpunkt.</numerusform>
            <numerusform>Angabe und Beleg widersprechen sich bei %n Prüfpunkten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proof of %n check(s) has expired.</source>
        <translation>
            <numerusform>Der Beleg von %n Prüfpunkt ist abgelaufen.</numerusform>
            <numerusform>Der Beleg von %n Prüfpunkten ist abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n accepted risk(s) is over.</source>
        <translation>
            <numerusform>Die Frist von %n akzeptiertem Risiko ist vorbei.</numerusform>
            <numerusform>Die Frist von %n akzeptierten Risiken ist vorbei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The risk of %n check(s) cannot be accepted.</source>
        <translation>
            <numerusform>Das Risiko von %n Prüfpunkt lässt sich nicht akzeptieren.</numerusform>
            <numerusform>Das Risiko von %n Prüfpunkten lässt sich nicht akzeptieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of what would count is left out.</source>
        <translation>%1 % dessen, was zählen würde, ist ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are left out without a full reason.</source>
        <translation>
            <numerusform>%n Prüfpunkt ist ohne vollständige Begründung ausgelassen.</numerusform>
            <numerusform>%n Prüfpunkte sind ohne vollständige Begründung ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are older than the code that they speak of.</source>
        <translation>
            <numerusform>%n Antwort ist älter als der Code, von dem sie spricht.</numerusform>
            <numerusform>%n Antworten sind älter als der Code, von dem sie sprechen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines that %n answer(s) cite have changed.</source>
        <translation>
            <numerusform>Die Zeilen, die %n Antwort zitiert, haben sich geändert.</numerusform>
            <numerusform>Die Zeilen, die %n Antworten zitieren, haben sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is said lies %1 points of 100 above what is seen.</source>
        <translation>Was gesagt wird, liegt %1 von 100 Punkten über dem, was gesehen wird.</translation>
    </message>
    <message numerus="yes">
        <source>All %n answer(s) say yes.</source>
        <translation>
            <numerusform>Die einzige Antwort (%n) sagt Ja.</numerusform>
            <numerusform>Alle %n Antworten sagen Ja.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile denies what the repository shows: %1</source>
        <translation>Das Profil verneint, was das Repository zeigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n check(s) is dated after today.</source>
        <translation>
            <numerusform>Belege von %n Prüfpunkt tragen ein Datum nach heute.</numerusform>
            <numerusform>Belege von %n Prüfpunkten tragen ein Datum nach heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever reads the stage expects its ship-stoppers to be closed. They are open.</source>
        <translation>Wer die Stufe liest, erwartet ihre K.-o.-Punkte geschlossen. Sie sind offen.</translation>
    </message>
    <message>
        <source>A team&apos;s own yes counts about half. A reviewer asks for the proof first.</source>
        <translation>Das Ja des eigenen Teams zählt etwa halb. Gutachter fragen zuerst nach dem Beleg.</translation>
    </message>
    <message>
        <source>People who built a thing judge it kindly, without meaning to.</source>
        <translation>Wer etwas gebaut hat, beurteilt es milde, ohne es zu wollen.</translation>
    </message>
    <message>
        <source>A disputed check keeps its gate closed until somebody settles it.</source>
        <translation>Ein strittiger Prüfpunkt hält seine Schranke geschlossen, bis jemand ihn klärt.</translation>
    </message>
    <message>
        <source>What was true then may not be now, so it counts less each day.</source>
        <translation>Was damals galt, muss heute nicht mehr gelten, daher zählt es jeden Tag weniger.</translation>
    </message>
    <message>
        <source>The checks count again as they did before the risk was accepted.</source>
        <translation>Die Prüfpunkte zählen wieder wie vor dem Akzeptieren des Risikos.</translation>
    </message>
    <message>
        <source>Some harms cannot be answered for by the team alone, so the gate stays closed.</source>
        <translation>Manche Schäden kann das Team nicht allein verantworten, daher bleibt die Schranke geschlossen.</translation>
    </message>
    <message>
        <source>A score over a part of the checks says little about the whole.</source>
        <translation>Ein Wert über einen Teil der Prüfpunkte sagt wenig über das Ganze.</translation>
    </message>
    <message>
        <source>Without kind, words and a person nobody can tell later whether it still holds.</source>
        <translation>Ohne Art, Worte und Person kann später niemand sagen, ob es noch gilt.</translation>
    </message>
    <message>
        <source>The newest commit is more than a month younger than these answers.</source>
        <translation>Der neueste Commit ist mehr als einen Monat jünger als diese Antworten.</translation>
    </message>
    <message>
        <source>They spoke of lines that are not there any more, so they count nothing until somebody looks.</source>
        <translation>Sie sprachen von Zeilen, die es nicht mehr gibt, daher zählen sie nichts, bis jemand nachsieht.</translation>
    </message>
    <message>
        <source>Where both can be compared, people say more than repository, scanners and pipeline show.</source>
        <translation>Wo sich beides vergleichen lässt, sagen die Menschen mehr, als Repository, Scanner und Pipeline zeigen.</translation>
    </message>
    <message>
        <source>Hardly any product has no gap. Answers without a single no are seldom complete.</source>
        <translation>Kaum ein Produkt hat keine Lücke. Antworten ohne ein einziges Nein sind selten vollständig.</translation>
    </message>
    <message>
        <source>Checks are left out because of that answer.</source>
        <translation>Wegen dieser Antwort sind Prüfpunkte ausgelassen.</translation>
    </message>
    <message>
        <source>A clock or a date is wrong. It counts as made today.</source>
        <translation>Eine Uhr oder ein Datum ist falsch. Es zählt wie heute erstellt.</translation>
    </message>
    <message>
        <source>Close the open ship-stoppers, or call it what it has earned.</source>
        <translation>Die offenen K.-o.-Punkte schließen oder es nennen, was es verdient hat.</translation>
    </message>
    <message>
        <source>Add a file, a link or a scan to each, the heaviest first.</source>
        <translation>Zu jeder eine Datei, einen Link oder einen Scan hinzufügen, die schwersten zuerst.</translation>
    </message>
    <message>
        <source>Let somebody from outside answer the ship-stoppers.</source>
        <translation>Jemand Externes die K.-o.-Punkte beantworten lassen.</translation>
    </message>
    <message>
        <source>Look at both sides of each, then fix the product or the answer.</source>
        <translation>Bei jedem beide Seiten ansehen, dann das Produkt oder die Antwort berichtigen.</translation>
    </message>
    <message>
        <source>Scan again, or look again and renew the answer.</source>
        <translation>Erneut scannen oder erneut nachsehen und die Antwort erneuern.</translation>
    </message>
    <message>
        <source>Close the gap, or accept the risk again with a new day.</source>
        <translation>Die Lücke schließen oder das Risiko mit neuem Termin erneut akzeptieren.</translation>
    </message>
    <message>
        <source>Close these gaps first.</source>
        <translation>Diese Lücken zuerst schließen.</translation>
    </message>
    <message>
        <source>Go through what is left out and bring back what applies.</source>
        <translation>Das Ausgelassene durchgehen und zurückholen, was zutrifft.</translation>
    </message>
    <message>
        <source>Answer them again, with a reason.</source>
        <translation>Sie erneut beantworten, mit Begründung.</translation>
    </message>
    <message>
        <source>Ask again whether they still hold.</source>
        <translation>Erneut fragen, ob sie noch gelten.</translation>
    </message>
    <message>
        <source>Compare old and new lines, then answer again.</source>
        <translation>Alte und neue Zeilen vergleichen, dann erneut antworten.</translation>
    </message>
    <message>
        <source>Go through the checks where the two differ.</source>
        <translation>Die Prüfpunkte durchgehen, bei denen sich beide unterscheiden.</translation>
    </message>
    <message>
        <source>Ask an outsider to try the ship-stoppers.</source>
        <translation>Einen Außenstehenden bitten, die K.-o.-Punkte auszuprobieren.</translation>
    </message>
    <message>
        <source>Look at the evidence beside the question, and answer it again.</source>
        <translation>Den Beleg neben der Frage ansehen und sie neu beantworten.</translation>
    </message>
    <message>
        <source>Correct the date at its source and import it again.</source>
        <translation>Das Datum an der Quelle berichtigen und erneut importieren.</translation>
    </message>
</context>
<context>
    <name>MakeBundle</name>
    <message>
        <source>Reading the project</source>
        <translation>Projekt wird gelesen</translation>
    </message>
    <message>
        <source>Leaving out names</source>
        <translation>Namen werden ausgelassen</translation>
    </message>
    <message>
        <source>Writing findings</source>
        <translation>Funde werden geschrieben</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Paket wird gepackt</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Paket wird geprüft</translation>
    </message>
    <message>
        <source>The bundle does not hold, so it was not written: %1</source>
        <translation>Das Paket hält der Prüfung nicht stand und wurde daher nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The bundle cannot be written: %1.</source>
        <translation>Das Paket lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Einen anderen Ordner wählen oder auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>The %1 worst of %2 open findings; %3 has all.</source>
        <translation>Die %1 schwersten von %2 offenen Funden; %3 enthält alle.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>%n row(s) were skipped: they have neither a title nor a rule nor a description.</source>
        <translation>
            <numerusform>%n Zeile wurde übersprungen: Sie hat weder Titel noch Regel noch Beschreibung.</numerusform>
            <numerusform>%n Zeilen wurden übersprungen: Sie haben weder Titel noch Regel noch Beschreibung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>“%1” names no severity; these findings are unrated.</source>
        <translation>„%1“ nennt keinen Schweregrad; diese Funde sind nicht eingestuft.</translation>
    </message>
    <message>
        <source>None of the rows says what was found, as the mapping “%1” reads them.</source>
        <translation>Keine der Zeilen sagt, was gefunden wurde, so wie die Zuordnung „%1“ sie liest.</translation>
    </message>
    <message>
        <source>Look which columns the mapping takes the title and the rule from.</source>
        <translation>Nachsehen, aus welchen Spalten die Zuordnung Titel und Regel nimmt.</translation>
    </message>
    <message>
        <source>This needs 1 to %1 characters.</source>
        <translation>Hier sind 1 bis %1 Zeichen nötig.</translation>
    </message>
    <message>
        <source>One plain character separates columns.</source>
        <translation>Ein einzelnes einfaches Zeichen trennt die Spalten.</translation>
    </message>
    <message>
        <source>“rows” must say where the rows are, such as results/[].</source>
        <translation>„rows“ muss angeben, wo die Zeilen stehen, etwa results/[].</translation>
    </message>
    <message>
        <source>“%1” is no field of a finding.</source>
        <translation>„%1“ ist kein Feld eines Fundes.</translation>
    </message>
    <message>
        <source>A column for the title, the rule, the vulnerability or the description is needed.</source>
        <translation>Eine Spalte für Titel, Regel, Schwachstelle oder Beschreibung ist nötig.</translation>
    </message>
    <message>
        <source>“%1” is no severity.</source>
        <translation>„%1“ ist kein Schweregrad.</translation>
    </message>
    <message>
        <source>There are more than %1 words.</source>
        <translation>Es sind mehr als %1 Wörter.</translation>
    </message>
    <message>
        <source>A mapping has at most 256 KiB.</source>
        <translation>Eine Zuordnung hat höchstens 256 KiB.</translation>
    </message>
    <message>
        <source>This is no mapping of a table; one says schema %1.</source>
        <translation>Das ist keine Zuordnung einer Tabelle; eine solche nennt schema %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>no check applies</source>
        <translation>kein Prüfpunkt trifft zu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Open ship-stoppers</source>
        <translation>Offene K.-o.-Punkte</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Next best steps</source>
        <translation>Nächste beste Schritte</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Readiness is a judgement from evidence, not a certificate. Catalogue %1, method %2, %3.</source>
        <translation>Die Reife ist ein Urteil aus Belegen, kein Zertifikat. Katalog %1, Methode %2, %3.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>number of commits</source>
        <translation>Anzahl der Commits</translation>
    </message>
    <message>
        <source>people who changed code in the last 90 days</source>
        <translation>Personen, die in den letzten 90 Tagen Code änderten</translation>
    </message>
    <message>
        <source>share of changes that cross module boundaries</source>
        <translation>Anteil der Änderungen über Modulgrenzen hinweg</translation>
    </message>
    <message>
        <source>index of quick fixes, from 0 to 1</source>
        <translation>Kennzahl der Schnellkorrekturen, von 0 bis 1</translation>
    </message>
    <message>
        <source>share of changes that were work on quality</source>
        <translation>Anteil der Änderungen, die der Qualität galten</translation>
    </message>
    <message>
        <source>share of test code</source>
        <translation>Anteil an Testcode</translation>
    </message>
    <message>
        <source>people who must leave before most code has no author</source>
        <translation>Personen, nach deren Weggang der meiste Code keinen Autor hat</translation>
    </message>
    <message>
        <source>share of code whose authors are no longer active</source>
        <translation>Anteil des Codes, dessen Autoren nicht mehr aktiv sind</translation>
    </message>
    <message>
        <source>share of changes that came by a merge or pull request</source>
        <translation>Anteil der Änderungen über einen Merge oder Pull Request</translation>
    </message>
    <message>
        <source>share of changes in the busiest twentieth of files</source>
        <translation>Anteil der Änderungen im meistgeänderten Zwanzigstel der Dateien</translation>
    </message>
    <message numerus="yes">
        <source>At least %n commit(s): the clone is shallow.</source>
        <translation>
            <numerusform>Mindestens %n Commit: Der Klon ist flach.</numerusform>
            <numerusform>Mindestens %n Commits: Der Klon ist flach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) committed in the last 90 days.</source>
        <translation>
            <numerusform>%n Person machte in den letzten 90 Tagen Commits.</numerusform>
            <numerusform>%n Personen machten in den letzten 90 Tagen Commits.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two files change together often enough.</source>
        <translation>Keine zwei Dateien ändern sich oft genug gemeinsam.</translation>
    </message>
    <message>
        <source>Changes with %1.</source>
        <translation>Ändert sich mit %1.</translation>
    </message>
    <message>
        <source>There are no source files.</source>
        <translation>Es gibt keine Quelldateien.</translation>
    </message>
    <message>
        <source>Fewer than four of its parts could be measured.</source>
        <translation>Weniger als vier ihrer Teile waren messbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone is shallow: its history is cut.</source>
        <translation>Der Klon ist flach: Sein Verlauf ist gekürzt.</translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %n commit(s).</source>
        <translation>
            <numerusform>Es gibt weniger als %n Commit.</numerusform>
            <numerusform>Es gibt weniger als %n Commits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %n commit(s) in the last 90 days.</source>
        <translation>
            <numerusform>In den letzten 90 Tagen gibt es weniger als %n Commit.</numerusform>
            <numerusform>In den letzten 90 Tagen gibt es weniger als %n Commits.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no source files beside tests.</source>
        <translation>Außer Tests gibt es keine Quelldateien.</translation>
    </message>
    <message>
        <source>%1 lines of tests for %2 lines elsewhere</source>
        <translation>%1 Testzeilen auf %2 andere Zeilen</translation>
    </message>
    <message>
        <source>No commit changes a file.</source>
        <translation>Kein Commit ändert eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the source files have nobody left who knows them once %n person(s) leave.</source>
        <translation>
            <numerusform>Die Hälfte der Quelldateien kennt niemand mehr, sobald %n Person geht.</numerusform>
            <numerusform>Die Hälfte der Quelldateien kennt niemand mehr, sobald %n Personen gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source file has a known author.</source>
        <translation>Keine Quelldatei hat einen bekannten Autor.</translation>
    </message>
    <message>
        <source>secrets in all versions of all files</source>
        <translation>Geheimnisse in allen Versionen aller Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in all versions of all files</source>
        <translation>
            <numerusform>%n Geheimnis in allen Versionen aller Dateien</numerusform>
            <numerusform>%n Geheimnisse in allen Versionen aller Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands out as a founder.</source>
        <translation>Niemand sticht als Gründer hervor.</translation>
    </message>
    <message>
        <source>%1 of %2 people who made the first fifth of the commits were active in the last 90 days</source>
        <translation>In den letzten 90 Tagen aktiv: %1 von %2 Personen, von denen das erste Fünftel der Commits stammt</translation>
    </message>
    <message>
        <source>tests that run before a change is taken in</source>
        <translation>Tests, die laufen, bevor eine Änderung übernommen wird</translation>
    </message>
    <message>
        <source>tests before every deployment</source>
        <translation>Tests vor jedem Deployment</translation>
    </message>
    <message>
        <source>a deployment that waits for nothing</source>
        <translation>ein Deployment, das auf nichts wartet</translation>
    </message>
    <message>
        <source>parts of the pipeline fixed to a commit</source>
        <translation>auf einen Commit festgelegte Teile der Pipeline</translation>
    </message>
    <message>
        <source>least rights stated in every workflow</source>
        <translation>in jedem Workflow angegebene minimale Rechte</translation>
    </message>
    <message>
        <source>a pipeline with all rights</source>
        <translation>eine Pipeline mit allen Rechten</translation>
    </message>
    <message>
        <source>a scanner that runs on a schedule</source>
        <translation>ein Scanner, der nach Zeitplan läuft</translation>
    </message>
    <message>
        <source>a job that takes a deployment back</source>
        <translation>ein Job, der ein Deployment zurücknimmt</translation>
    </message>
    <message>
        <source>a pipeline that runs a stranger&apos;s branch with rights</source>
        <translation>eine Pipeline, die einen fremden Branch mit Rechten ausführt</translation>
    </message>
    <message>
        <source>a secret printed into the log of a pipeline</source>
        <translation>ein Geheimnis, das ins Log einer Pipeline ausgegeben wird</translation>
    </message>
</context>
<context>
    <name>OfficePackage</name>
    <message>
        <source>This workbook cannot be unpacked: %1.</source>
        <translation>Diese Arbeitsmappe lässt sich nicht entpacken: %1.</translation>
    </message>
    <message>
        <source>A part of this workbook is larger than it may be.</source>
        <translation>Ein Teil dieser Arbeitsmappe ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The workbook cannot be packed.</source>
        <translation>Die Arbeitsmappe lässt sich nicht packen.</translation>
    </message>
    <message>
        <source>This workbook has more parts than it may have.</source>
        <translation>Diese Arbeitsmappe hat mehr Teile als erlaubt.</translation>
    </message>
    <message>
        <source>This workbook lacks a part that it names.</source>
        <translation>Dieser Arbeitsmappe fehlt ein Teil, den sie nennt.</translation>
    </message>
    <message>
        <source>A part of this workbook is damaged.</source>
        <translation>Ein Teil dieser Arbeitsmappe ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>OfflineSwitch</name>
    <message>
        <source>Sextant is set to stay offline, so nothing was sent.</source>
        <translation>Sextant ist auf offline gestellt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>SEXTANT_OFFLINE is set in the environment.</source>
        <translation>SEXTANT_OFFLINE ist als Umgebungsvariable gesetzt.</translation>
    </message>
    <message>
        <source>The switch is on the settings page, under Network.</source>
        <translation>Der Schalter befindet sich in den Einstellungen unter „Netzwerk“.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>No three answers together would change it.</source>
        <translation>Auch drei Antworten zusammen würden das Ergebnis nicht ändern.</translation>
    </message>
    <message>
        <source>One answer turns it: %1. Then: %2.</source>
        <translation>Eine Antwort kippt das Ergebnis: %1. Dann: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No single answer turns it. %n together do: %1. Then: %2.</source>
        <translation>
            <numerusform>Keine einzelne Antwort kippt das Ergebnis. %n tut es: %1. Dann: %2.</numerusform>
            <numerusform>Keine einzelne Antwort kippt das Ergebnis. %n zusammen tun es: %1. Dann: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The money is likely to end first: it lasts in %1 of 100 cases.</source>
        <translation>Wahrscheinlich geht vorher das Geld aus: Es reicht in %1 von 100 Fällen.</translation>
    </message>
    <message>
        <source>The money lasts in %1 of 100 cases only.</source>
        <translation>Das Geld reicht nur in %1 von 100 Fällen.</translation>
    </message>
    <message>
        <source>The money lasts in %1 of 100 cases.</source>
        <translation>Das Geld reicht in %1 von 100 Fällen.</translation>
    </message>
    <message>
        <source>Not enough is known</source>
        <translation>Nicht genug bekannt</translation>
    </message>
    <message>
        <source>The answers so far carry %1 % of what could be known, and no way is clearly better. Worth asking next: %2</source>
        <translation>Die bisherigen Antworten tragen %1 % dessen, was bekannt sein könnte, und kein Weg ist klar besser. Als Nächstes lohnt die Frage: %2</translation>
    </message>
    <message>
        <source>It is the better choice in %1 of 100 cases.</source>
        <translation>Das ist in %1 von 100 Fällen die bessere Wahl.</translation>
    </message>
    <message>
        <source>The architecture stays, and it cannot carry the target: the work is done twice.</source>
        <translation>Die Architektur bleibt und kann das Ziel nicht tragen: Die Arbeit wird doppelt gemacht.</translation>
    </message>
    <message>
        <source>Without tests every repair can break something else: write those of what users do first.</source>
        <translation>Ohne Tests kann jede Reparatur etwas anderes beschädigen: Zuerst Tests für das schreiben, was Benutzer tun.</translation>
    </message>
    <message>
        <source>Those who built it have left, so every change starts with reading.</source>
        <translation>Wer es gebaut hat, ist gegangen, also beginnt jede Änderung mit Lesen.</translation>
    </message>
    <message>
        <source>Features push the hardening aside: give it an end and a share of every week.</source>
        <translation>Neue Funktionen verdrängen das Härten: Ihm ein Ende und einen Anteil jeder Woche geben.</translation>
    </message>
    <message>
        <source>There may be no border where parts can be swapped; finding one is the first task.</source>
        <translation>Vielleicht gibt es keine Grenze, an der sich Teile austauschen lassen; eine zu finden ist die erste Aufgabe.</translation>
    </message>
    <message>
        <source>The team is small for two systems at once.</source>
        <translation>Das Team ist klein für zwei Systeme zugleich.</translation>
    </message>
    <message>
        <source>It stops half way and both systems stay: fix the day on which the old one goes.</source>
        <translation>Es bleibt auf halbem Weg stecken, und beide Systeme bleiben: Den Tag festlegen, an dem das alte abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Features stand still meanwhile, and the market does not.</source>
        <translation>Neue Funktionen ruhen derweil, der Markt nicht.</translation>
    </message>
    <message>
        <source>People depend on it every day: the change over on one day is the greatest risk.</source>
        <translation>Menschen sind täglich darauf angewiesen: Die Umstellung an einem einzigen Tag ist das größte Risiko.</translation>
    </message>
    <message>
        <source>What the builders know of odd cases is lost unless it is written down before.</source>
        <translation>Was die Erbauer über Sonderfälle wissen, geht verloren, wenn es nicht vorher aufgeschrieben wird.</translation>
    </message>
    <message>
        <source>The second system takes on everything that the first left out, and never ends.</source>
        <translation>Das zweite System nimmt alles auf, was das erste ausließ, und wird nie fertig.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>is lost if you harden and it has to be replaced after all: the hardening itself, and six months of incidents.</source>
        <translation>gehen verloren, wenn Sie härten und doch ersetzt werden muss: das Härten selbst und sechs Monate mit Vorfällen.</translation>
    </message>
    <message>
        <source>is lost if you harden and it has to be replaced after all: the hardening itself. What incidents cost a month was not said, so they count nothing.</source>
        <translation>gehen verloren, wenn Sie härten und doch ersetzt werden muss: das Härten selbst. Was Vorfälle im Monat kosten, wurde nicht angegeben, daher zählen sie nichts.</translation>
    </message>
    <message>
        <source>is lost if you rebuild and hardening would have done: by these estimates the rebuild costs no more. Look at them again, that is rare.</source>
        <translation>gehen verloren, wenn Sie neu bauen und Härten genügt hätte: Nach diesen Schätzungen kostet der Neubau nicht mehr. Sehen Sie sie noch einmal an, das ist selten.</translation>
    </message>
    <message>
        <source>is lost if you rebuild and hardening would have done: what the rebuild costs more.</source>
        <translation>gehen verloren, wenn Sie neu bauen und Härten genügt hätte: das, was der Neubau mehr kostet.</translation>
    </message>
    <message>
        <source>Rebuilding never pays by these figures, however likely it is that the code must be replaced. The answers give it %1.</source>
        <translation>Ein Neubau lohnt sich nach diesen Zahlen nie, wie wahrscheinlich es auch ist, dass der Code ersetzt werden muss. Die Antworten geben dem %1.</translation>
    </message>
    <message>
        <source>is the chance from which on rebuilding pays. The answers give %1 that the code must be replaced, which is above it.</source>
        <translation>ist die Wahrscheinlichkeit, ab der sich ein Neubau lohnt. Dass der Code ersetzt werden muss, ist nach den Antworten zu %1 wahrscheinlich, und das liegt darüber.</translation>
    </message>
    <message>
        <source>is the chance from which on rebuilding pays. The answers give %1 that the code must be replaced, which is not above it.</source>
        <translation>ist die Wahrscheinlichkeit, ab der sich ein Neubau lohnt. Dass der Code ersetzt werden muss, ist nach den Antworten zu %1 wahrscheinlich, und das liegt nicht darüber.</translation>
    </message>
    <message>
        <source>When a rebuild has paid for itself cannot be told: nobody said what upkeep costs a month afterwards.</source>
        <translation>Wann sich ein Neubau bezahlt gemacht hat, lässt sich nicht sagen: Niemand hat angegeben, was die Wartung danach im Monat kostet.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>A rebuild does not pay for itself: upkeep is no lower after it.</source>
        <translation>Ein Neubau macht sich nicht bezahlt: Die Wartung ist danach nicht günstiger.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>after its end a rebuild has paid for itself by lower upkeep.</source>
        <translation>nach seinem Abschluss hat sich ein Neubau durch günstigere Wartung bezahlt gemacht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on average for the cheapest way, with what goes wrong counted in. %1. Piece by piece can stop after its first part, which is why it is worth more than its price.</source>
        <translation>im Mittel für den günstigsten Weg, samt dem, was schiefgeht. %1. Der schrittweise Ersatz kann nach dem ersten Teil enden, daher ist er mehr wert als sein Preis.</translation>
    </message>
    <message>
        <source>The answers speak for “%1”, the money for “%2”: both stand, and you weigh them.</source>
        <translation>Die Antworten sprechen für „%1“, das Geld für „%2“: Beides gilt, und Sie wägen es ab.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Aim: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation>
            <numerusform>%n K.-o.-Punkt offen</numerusform>
            <numerusform>%n K.-o.-Punkte offen</numerusform>
        </translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about the product</source>
        <translation>
            <numerusform>%n Frage zum Produkt</numerusform>
            <numerusform>%n Fragen zum Produkt</numerusform>
        </translation>
    </message>
    <message>
        <source>narrows it</source>
        <translation>grenzt ein</translation>
    </message>
    <message>
        <source>%1: no check applies.</source>
        <translation>%1: Kein Prüfpunkt trifft zu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%3), %4. %5 checks seen, %6 claimed, %7 missing. %n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%1 %2 (%3), %4. %5 Prüfpunkte gesehen, %6 behauptet, %7 fehlen. %n K.-o.-Punkt offen.</numerusform>
            <numerusform>%1 %2 (%3), %4. %5 Prüfpunkte gesehen, %6 behauptet, %7 fehlen. %n K.-o.-Punkte offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date is set</source>
        <translation>kein Datum gesetzt</translation>
    </message>
    <message>
        <source>Judged by own weights.</source>
        <translation>Nach eigenen Gewichten beurteilt.</translation>
    </message>
</context>
<context>
    <name>OwnCatalogues</name>
    <message>
        <source>Asked differently since %1 %2. Before: %3. %4</source>
        <translation>Seit %1 %2 anders gefragt. Vorher: %3. %4</translation>
    </message>
    <message>
        <source>Catalogue %1 of the workspace</source>
        <translation>Katalog %1 des Arbeitsbereichs</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the full report</source>
        <translation>
            <numerusform>und %n weitere Zeile im vollständigen Bericht</numerusform>
            <numerusform>und %n weitere Zeilen im vollständigen Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>A bar from 0 to 100 for %1: seen up to %2, at %3, possible up to %4.</source>
        <translation>Ein Balken von 0 bis 100 für %1: gesehen bis %2, Wert %3, möglich bis %4.</translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>The pages cannot be finished: %1.</source>
        <translation>Die Seiten lassen sich nicht fertigstellen: %1.</translation>
    </message>
</context>
<context>
    <name>PersonStore</name>
    <message>
        <source>A person needs a name of at most 200 letters.</source>
        <translation>Eine Person braucht einen Namen mit höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>The share of time lies between 0 and 100 %.</source>
        <translation>Der Zeitanteil liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>There is a person of this name already.</source>
        <translation>Es gibt schon eine Person dieses Namens.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Einer von beiden einen anderen Namen geben.</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>under ½ day</source>
        <translation>unter ½ Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <comment>short day on a card of the plan</comment>
        <translation>d. MMM yy</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>%1 erledigt, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day that it is due, effort</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column of the board and its number of cards</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PlanCase</name>
    <message>
        <source>One of the letters A, D and S is needed here.</source>
        <translation>Hier wird einer der Buchstaben A, D und S gebraucht.</translation>
    </message>
    <message>
        <source>The letter j or s is needed here.</source>
        <translation>Hier wird der Buchstabe j oder s gebraucht.</translation>
    </message>
    <message>
        <source>A task needs an id.</source>
        <translation>Eine Aufgabe braucht eine Kennung.</translation>
    </message>
    <message>
        <source>There are %1 entries; at most %2 can be read.</source>
        <translation>Es gibt %1 Einträge; lesbar sind höchstens %2.</translation>
    </message>
    <message>
        <source>At least one task is needed here.</source>
        <translation>Hier wird mindestens eine Aufgabe gebraucht.</translation>
    </message>
    <message>
        <source>Two tasks have the id “%1”.</source>
        <translation>Zwei Aufgaben haben die Kennung „%1“.</translation>
    </message>
    <message>
        <source>A date such as 2026-06-01 is needed here.</source>
        <translation>Hier wird ein Datum wie 2026-06-01 gebraucht.</translation>
    </message>
    <message>
        <source>A team of nobody has no dates.</source>
        <translation>Ein Team ohne Mitglieder hat keine Termine.</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Effort: %1 days, between %2 and %3.</source>
        <translation>Aufwand: %1 Tage, zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Done when the check %1 passes with proof.</source>
        <translation>Erledigt, wenn der Prüfpunkt %1 mit Beleg bestanden ist.</translation>
    </message>
    <message>
        <source>Needs first: %1.</source>
        <translation>Braucht zuerst: %1.</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan für %1</translation>
    </message>
    <message>
        <source>Half of the simulated runs end by %1, eight in ten by %2.</source>
        <translation>Die Hälfte der simulierten Läufe endet bis %1, acht von zehn bis %2.</translation>
    </message>
    <message>
        <source>%1 days, %2 to %3, %4</source>
        <translation>%1 Tage, %2 bis %3, %4</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Restore a backup and keep the proof</source>
        <translation>Eine Sicherung einspielen und den Beleg behalten</translation>
    </message>
    <message>
        <source>Review who has access</source>
        <translation>Prüfen, wer Zugriff hat</translation>
    </message>
    <message>
        <source>Rotate keys and secrets</source>
        <translation>Schlüssel und Geheimnisse erneuern</translation>
    </message>
    <message>
        <source>Scan again and look at what has aged</source>
        <translation>Erneut scannen und ansehen, was veraltet ist</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Stop the worst</source>
        <translation>Das Schlimmste stoppen</translation>
    </message>
    <message>
        <source>if it turns out to be needed</source>
        <translation>falls es sich als nötig erweist</translation>
    </message>
    <message>
        <source>Each line says what is true when its task is done.</source>
        <translation>Jede Zeile sagt, was gilt, wenn ihre Aufgabe erledigt ist.</translation>
    </message>
    <message>
        <source>Everything hangs together: a day that one task slips moves the end by a day.</source>
        <translation>Alles hängt zusammen: Verzögert sich eine Aufgabe um einen Tag, verschiebt sich auch das Ende um einen Tag.</translation>
    </message>
</context>
<context>
    <name>PlanProject</name>
    <message>
        <source>The holidays cover every working day of the next ten years.</source>
        <translation>Die Feiertage belegen jeden Arbeitstag der nächsten zehn Jahre.</translation>
    </message>
    <message>
        <source>Everybody has left the team, so there are no dates. Add a person in the settings.</source>
        <translation>Alle haben das Team verlassen, daher gibt es keine Termine. Fügen Sie in den Einstellungen eine Person hinzu.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Nobody is named in the team, so one senior person is assumed.</source>
        <translation>Im Team ist niemand benannt, daher wird eine erfahrene Person angenommen.</translation>
    </message>
    <message>
        <source>Seen to fail again after it was done.</source>
        <translation>Nach dem Erledigen wieder als nicht bestanden gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted risk(s) stay out of the plan while they are in force.</source>
        <translation>
            <numerusform>%n akzeptiertes Risiko bleibt außerhalb des Plans, solange es gilt.</numerusform>
            <numerusform>%n akzeptierte Risiken bleiben außerhalb des Plans, solange sie gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are not known and count as work; the audit may take them away.</source>
        <translation>
            <numerusform>%n Prüfpunkt ist nicht bekannt und zählt als Arbeit; durch die Bestandsaufnahme kann er wegfallen.</numerusform>
            <numerusform>%n Prüfpunkte sind nicht bekannt und zählen als Arbeit; durch die Bestandsaufnahme können sie wegfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what is not known yet</source>
        <translation>Herausfinden, was noch nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 owns “%2” but is not in the team; somebody else is planned for it.</source>
        <translation>%1 ist für „%2“ zuständig, aber nicht im Team; dafür ist jemand anderes eingeplant.</translation>
    </message>
    <message>
        <source>The day that “%1” was to start has passed; it starts as soon as it can.</source>
        <translation>Der Tag, an dem „%1“ beginnen sollte, ist vorbei; die Aufgabe beginnt so früh wie möglich.</translation>
    </message>
    <message>
        <source>Wait for the observation window of six months</source>
        <translation>Den Beobachtungszeitraum von sechs Monaten abwarten</translation>
    </message>
    <message>
        <source>Wait for the auditor’s field work and report</source>
        <translation>Die Prüfungsarbeit und den Bericht des Prüfers abwarten</translation>
    </message>
    <message>
        <source>It needs “%1”, which was left out of the plan.</source>
        <translation>Nötig ist „%1“, und das wurde aus dem Plan ausgelassen.</translation>
    </message>
    <message>
        <source>The size of the code is not known, so 20,000 lines are assumed.</source>
        <translation>Der Umfang des Codes ist nicht bekannt, daher werden 20.000 Zeilen angenommen.</translation>
    </message>
    <message>
        <source>Of each working day 70 % go into the plan. Work is from Monday to Friday.</source>
        <translation>Von jedem Arbeitstag fließen 70 % in den Plan. Gearbeitet wird von Montag bis Freitag.</translation>
    </message>
    <message>
        <source>No holidays are taken out.</source>
        <translation>Es sind keine Feiertage abgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) need a senior, and nobody in the team is one.</source>
        <translation>
            <numerusform>%n Aufgabe braucht eine erfahrene Person, und im Team gibt es keine.</numerusform>
            <numerusform>%n Aufgaben brauchen eine erfahrene Person, und im Team gibt es keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies more than ten years away.</source>
        <translation>Es liegt mehr als zehn Jahre entfernt.</translation>
    </message>
    <message>
        <source>The observation window takes six months, however fast the work is.</source>
        <translation>Der Beobachtungszeitraum dauert sechs Monate, wie schnell die Arbeit auch geht.</translation>
    </message>
    <message>
        <source>What is known to be missing is likely done by %1; with what nobody knows yet it is %2.</source>
        <translation>Was bekanntermaßen fehlt, ist wahrscheinlich bis %1 erledigt; mit dem, was noch niemand weiß, ist es %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) come last: they fall away, or not, with answers about the kind of product that nobody has given.</source>
        <translation>
            <numerusform>%n Aufgabe kommt zuletzt: Ob sie entfällt, hängt von Antworten zur Art des Produkts ab, die noch niemand gegeben hat.</numerusform>
            <numerusform>%n Aufgaben kommen zuletzt: Ob sie entfallen, hängt von Antworten zur Art des Produkts ab, die noch niemand gegeben hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanStore</name>
    <message>
        <source>Leaving a task out needs a reason.</source>
        <translation>Eine Aufgabe auszulassen braucht eine Begründung.</translation>
    </message>
    <message>
        <source>The three estimates rise from above 0 to at most 1000 days.</source>
        <translation>Die drei Schätzungen müssen ansteigen, von über 0 bis höchstens 1000 Tage.</translation>
    </message>
    <message>
        <source>A plan takes at most %1 tasks made by hand.</source>
        <translation>Ein Plan fasst höchstens %1 von Hand angelegte Aufgaben.</translation>
    </message>
    <message>
        <source>Putting an alarm off needs a reason.</source>
        <translation>Eine Warnung aufzuschieben braucht eine Begründung.</translation>
    </message>
    <message>
        <source>The tasks made by hand cannot be read; the workspace is damaged there.</source>
        <translation>Die von Hand angelegten Aufgaben lassen sich nicht lesen; der Arbeitsbereich ist dort beschädigt.</translation>
    </message>
    <message>
        <source>A plan takes at most %1 days off.</source>
        <translation>Ein Plan fasst höchstens %1 freie Tage.</translation>
    </message>
</context>
<context>
    <name>PlanWhatIf</name>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>New senior</source>
        <translation>Neue erfahrene Person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Tried on the plan and left out</source>
        <translation>Im Plan ausprobiert und ausgelassen</translation>
    </message>
    <message>
        <source>Work done by %1 in eight of ten runs, %2.</source>
        <translation>Arbeit in acht von zehn Läufen bis %1 erledigt, %2.</translation>
    </message>
    <message>
        <source>%1: cannot be reached any more. %2</source>
        <translation>%1: nicht mehr zu erreichen. %2</translation>
    </message>
    <message>
        <source>%1: can be reached, earliest %2.</source>
        <translation>%1: zu erreichen, frühestens %2.</translation>
    </message>
    <message>
        <source>%1: earliest %2, %3.</source>
        <translation>%1: frühestens %2, %3.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>stage earned</source>
        <translation>Stufe erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>The first scan gives the first score.</source>
        <translation>Der erste Scan ergibt den ersten Wert.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Who it is for</source>
        <translation>Für wen es ist</translation>
    </message>
    <message>
        <source>The data that it holds</source>
        <translation>Welche Daten es enthält</translation>
    </message>
    <message>
        <source>How people get in</source>
        <translation>Wie man hineinkommt</translation>
    </message>
    <message>
        <source>How it is built and run</source>
        <translation>Wie es gebaut und betrieben wird</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Diese Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>This file is larger than 8 MiB.</source>
        <translation>Diese Datei ist größer als 8 MiB.</translation>
    </message>
    <message>
        <source>“%1” is none of yes, no, unknown.</source>
        <translation>„%1“ ist weder yes noch no noch unknown.</translation>
    </message>
    <message>
        <source>The catalogue has no check “%1”.</source>
        <translation>Der Katalog hat keinen Prüfpunkt „%1“.</translation>
    </message>
    <message>
        <source>A date such as 2026-11-20T09:00:00Z is needed here.</source>
        <translation>Hier wird ein Datum wie 2026-11-20T09:00:00Z gebraucht.</translation>
    </message>
    <message>
        <source>Not applicable needs a reason and a person.</source>
        <translation>„Nicht zutreffend“ braucht eine Begründung und eine Person.</translation>
    </message>
    <message>
        <source>The catalogue has no profile question “%1”.</source>
        <translation>Der Katalog hat keine Profilfrage „%1“.</translation>
    </message>
</context>
<context>
    <name>ProjectAlarms</name>
    <message>
        <source>Open tasks that need a senior are planned with a junior and nobody senior to review them.</source>
        <translation>Offene Aufgaben, die eine erfahrene Person brauchen, sind für eine Nachwuchskraft geplant, ohne dass jemand Erfahrenes sie prüft.</translation>
    </message>
    <message>
        <source>Give them to a senior, or name one as reviewer.</source>
        <translation>Sie einer erfahrenen Person geben oder eine für das Review benennen.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the least observability do not pass: %1.</source>
        <translation>
            <numerusform>%n Prüfpunkt der minimalen Beobachtbarkeit ist nicht bestanden: %1.</numerusform>
            <numerusform>%n Prüfpunkte der minimalen Beobachtbarkeit sind nicht bestanden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do them before any other hardening: without them nobody sees whether it helps.</source>
        <translation>Sie vor jeder anderen Härtung erledigen: Ohne sie sieht niemand, ob sie hilft.</translation>
    </message>
    <message>
        <source>The report is promised %1 days from now and can be there in %2 days at the earliest.</source>
        <translation>Der Bericht ist in %1 Tagen zugesagt und kann frühestens in %2 Tagen vorliegen.</translation>
    </message>
    <message>
        <source>Move the promise, or offer a Type I report first.</source>
        <translation>Die Zusage verschieben oder zuerst einen Type-I-Bericht anbieten.</translation>
    </message>
    <message>
        <source>People call it “%1”; what is proven reaches “%2”.</source>
        <translation>Genannt wird es „%1“; was belegt ist, reicht für „%2“.</translation>
    </message>
    <message>
        <source>Close the open ship-stoppers, or say the lower stage to customers.</source>
        <translation>Die offenen K.-o.-Punkte schließen oder den Kunden die niedrigere Stufe nennen.</translation>
    </message>
    <message>
        <source>Nothing shows that a backup was ever restored.</source>
        <translation>Nichts zeigt, dass je eine Sicherung eingespielt wurde.</translation>
    </message>
    <message>
        <source>The last restore was %1 days ago.</source>
        <translation>Die letzte Wiederherstellung ist %1 Tage her.</translation>
    </message>
    <message>
        <source>Restore a backup into an empty system and keep the proof.</source>
        <translation>Eine Sicherung in ein leeres System einspielen und den Beleg behalten.</translation>
    </message>
    <message>
        <source>Many visitors are wanted in %1 days and the load test is missing or old.</source>
        <translation>In %1 Tagen sollen viele Besucher kommen, und der Lasttest fehlt oder ist veraltet.</translation>
    </message>
    <message>
        <source>Test with ten times the load before that day.</source>
        <translation>Vor diesem Tag mit der zehnfachen Last testen.</translation>
    </message>
    <message>
        <source>Work on performance is done, and no profile shows what was slow.</source>
        <translation>An der Leistung wird gearbeitet, und kein Profiling zeigt, was langsam war.</translation>
    </message>
    <message>
        <source>Profile first, then tune what it shows.</source>
        <translation>Zuerst profilen, dann optimieren, was sich dabei zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the code would lose its author with %n person(s).</source>
        <translation>
            <numerusform>Ginge %n Person, verlöre die Hälfte des Codes ihre Autoren.</numerusform>
            <numerusform>Gingen %n Personen, verlöre die Hälfte des Codes ihre Autoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a second person change and release every part.</source>
        <translation>Jeden Teil auch von einer zweiten Person ändern und veröffentlichen lassen.</translation>
    </message>
    <message>
        <source>Staging and production differ.</source>
        <translation>Staging und Produktion unterscheiden sich.</translation>
    </message>
    <message>
        <source>There is no staging.</source>
        <translation>Es gibt kein Staging.</translation>
    </message>
    <message>
        <source>Build staging from the same description as production.</source>
        <translation>Das Staging aus derselben Beschreibung wie die Produktion aufbauen.</translation>
    </message>
    <message>
        <source>Somebody starts in %1 days, and %2 tasks of that goal are open.</source>
        <translation>In %1 Tagen fängt jemand an, und %2 Aufgaben dieses Ziels sind offen.</translation>
    </message>
    <message>
        <source>Finish them, so that somebody new can work alone.</source>
        <translation>Sie abschließen, damit jemand Neues allein arbeiten kann.</translation>
    </message>
    <message>
        <source>The product pays for AI and nothing limits the cost.</source>
        <translation>Das Produkt bezahlt für KI, und nichts begrenzt die Kosten.</translation>
    </message>
    <message>
        <source>Set a limit for each user and for each day.</source>
        <translation>Eine Grenze je Benutzer und je Tag setzen.</translation>
    </message>
    <message>
        <source>Claims stand %1 % above what was seen.</source>
        <translation>Das Behauptete liegt %1 % über dem Gesehenen.</translation>
    </message>
    <message>
        <source>Prove the claims, or take them back.</source>
        <translation>Das Behauptete belegen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>The facts that this rule asks for have come together.</source>
        <translation>Die Fakten, nach denen diese Regel fragt, sind zusammengekommen.</translation>
    </message>
    <message>
        <source>Read the handbook on this alarm.</source>
        <translation>Im Handbuch über diese Warnung nachlesen.</translation>
    </message>
    <message>
        <source>After the launch work on quality went from %1 % of the changes to %2 %, and %3 promises have lapsed.</source>
        <translation>Nach dem Start ging die Arbeit an der Qualität von %1 % der Änderungen auf %2 % zurück, und %3 Zusagen sind verfallen.</translation>
    </message>
    <message>
        <source>Keep a fixed share of each week for quality, and clear what has lapsed first.</source>
        <translation>Jede Woche einen festen Anteil für Qualität freihalten und zuerst das Verfallene abarbeiten.</translation>
    </message>
    <message>
        <source>Much of the code was generated, and it is called “%1”.</source>
        <translation>Ein großer Teil des Codes wurde generiert, und genannt wird das Produkt „%1“.</translation>
    </message>
    <message>
        <source>Weigh rebuilding on the decision page before more is built on it.</source>
        <translation>Auf der Entscheidungsseite einen Neubau abwägen, bevor mehr darauf aufgebaut wird.</translation>
    </message>
    <message>
        <source>%1 ship-stoppers are open, at least %2 % of the changes are features, and %3 new services came in within a month.</source>
        <translation>%1 K.-o.-Punkte sind offen, mindestens %2 % der Änderungen sind neue Funktionen, und %3 neue Dienste kamen innerhalb eines Monats hinzu.</translation>
    </message>
    <message>
        <source>Stop new features until the ship-stoppers are closed.</source>
        <translation>Neue Funktionen stoppen, bis die K.-o.-Punkte geschlossen sind.</translation>
    </message>
    <message>
        <source>%1 deployments in ninety days, and going back to the version before was not tried in half a year.</source>
        <translation>%1 Deployments in neunzig Tagen, und das Zurückgehen auf die vorige Version wurde seit einem halben Jahr nicht versucht.</translation>
    </message>
    <message>
        <source>Roll one release back on purpose and write down how long it took.</source>
        <translation>Eine Version absichtlich zurückrollen und aufschreiben, wie lange es gedauert hat.</translation>
    </message>
    <message>
        <source>There is a cluster, no profile that shows the need, and %1 open ship-stoppers.</source>
        <translation>Es gibt einen Cluster, kein Profiling, das den Bedarf zeigt, und %1 offene K.-o.-Punkte.</translation>
    </message>
    <message>
        <source>Measure first, and close the ship-stoppers before the platform grows.</source>
        <translation>Zuerst messen und die K.-o.-Punkte schließen, bevor die Plattform wächst.</translation>
    </message>
    <message>
        <source>“%1” was decided; the evidence says “%2” and gives the decision %3 %.</source>
        <translation>Entschieden wurde „%1“; die Belege sprechen für „%2“ und geben der Entscheidung %3 %.</translation>
    </message>
    <message>
        <source>Let somebody from outside answer, and decide again with what is known now.</source>
        <translation>Jemanden von außen antworten lassen und mit dem heutigen Wissen neu entscheiden.</translation>
    </message>
    <message>
        <source>First users came %1 days ago, and %2 checks of the data layer do not hold.</source>
        <translation>Die ersten Benutzer kamen vor %1 Tagen, und %2 Prüfpunkte der Datenschicht sind nicht erfüllt.</translation>
    </message>
    <message>
        <source>Indexes, bounded queries and constraints first: data only grows.</source>
        <translation>Zuerst Indizes, begrenzte Abfragen und Constraints: Daten wachsen nur.</translation>
    </message>
</context>
<context>
    <name>ProjectMarks</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation>
            <numerusform>%n K.-o.-Punkt offen</numerusform>
            <numerusform>%n K.-o.-Punkte offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest: %1 %2</source>
        <translation>Am schwächsten: %1 %2</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>noch kein Trend</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Kein Datum gesetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>answers since</source>
        <translation>seither Antworten</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>ProjectReport</name>
    <message>
        <source>“%1” of %2</source>
        <translation>„%1“ vom %2</translation>
    </message>
    <message>
        <source>The project has no snapshot “%1”.</source>
        <translation>Das Projekt hat keinen Schnappschuss „%1“.</translation>
    </message>
    <message>
        <source>It has none at all.</source>
        <translation>Es hat gar keinen.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>Der Bericht lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Einen anderen Ordner wählen oder auf dem Datenträger Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>There is no project %1 any more.</source>
        <translation>Das Projekt %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A project needs a name of 1 to 200 letters.</source>
        <translation>Ein Projekt braucht einen Namen mit 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>There is a project of this name already.</source>
        <translation>Es gibt schon ein Projekt mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no such project in the workspace.</source>
        <translation>Dieses Projekt gibt es im Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>The workspace has no project yet.</source>
        <translation>Der Arbeitsbereich hat noch kein Projekt.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>Make one: sextant assess PATH --save</source>
        <translation>Eines anlegen: sextant assess PATH --save</translation>
    </message>
    <message>
        <source>The workspace has several projects; --project NAME says which is meant.</source>
        <translation>Der Arbeitsbereich hat mehrere Projekte; --project NAME sagt, welches gemeint ist.</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>Not yet so: %1.</source>
        <translation>Noch nicht der Fall: %1.</translation>
    </message>
    <message>
        <source>Partly so: %1.</source>
        <translation>Teilweise der Fall: %1.</translation>
    </message>
    <message>
        <source>Does not apply to this product: %1.</source>
        <translation>Trifft auf dieses Produkt nicht zu: %1.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Begründung: %2</translation>
    </message>
    <message>
        <source>%1 This is a statement (%2); no scan or code was seen that shows it.</source>
        <translation>%1 Das ist eine Angabe (%2); kein Scan und kein Code wurde gesehen, der es zeigt.</translation>
    </message>
    <message>
        <source>%1 Evidence: %2.</source>
        <translation>%1 Belege: %2.</translation>
    </message>
    <message>
        <source>From what people say; nothing was seen that shows it.</source>
        <translation>Nach Angaben von Menschen; gesehen wurde nichts, was es zeigt.</translation>
    </message>
    <message>
        <source>From what was seen in code, scans and runs.</source>
        <translation>Nach dem, was in Code, Scans und Läufen zu sehen war.</translation>
    </message>
    <message>
        <source>No check is about this question.</source>
        <translation>Kein Prüfpunkt handelt von dieser Frage.</translation>
    </message>
    <message>
        <source>The nearest check is “%1”, and the question asks for more than it covers.</source>
        <translation>Der nächstliegende Prüfpunkt ist „%1“, und die Frage verlangt mehr, als er abdeckt.</translation>
    </message>
    <message>
        <source>The nearest check is “%1”. The question also asks for something that it does not settle: %2.</source>
        <translation>Der nächstliegende Prüfpunkt ist „%1“. Die Frage verlangt auch etwas, was er nicht klärt: %2.</translation>
    </message>
    <message>
        <source>A yes may be the bad answer here, because of “%1”. A person has to read the question.</source>
        <translation>Ein Ja kann hier die schlechte Antwort sein, wegen „%1“. Ein Mensch muss die Frage lesen.</translation>
    </message>
    <message>
        <source>Nobody knows yet.</source>
        <translation>Das weiß noch niemand.</translation>
    </message>
    <message>
        <source>Something speaks for it, but not enough for an answer to a buyer.</source>
        <translation>Etwas spricht dafür, aber nicht genug für eine Antwort an einen Käufer.</translation>
    </message>
    <message>
        <source>What people say and what was seen disagree.</source>
        <translation>Was Menschen angeben und was gesehen wurde, widerspricht sich.</translation>
    </message>
    <message>
        <source>The question has several parts: %1. They do not come out alike.</source>
        <translation>Die Frage hat mehrere Teile: %1. Sie ergeben nicht alle dasselbe.</translation>
    </message>
    <message>
        <source>Two checks fit equally well and come out differently: “%1” and “%2”.</source>
        <translation>Zwei Prüfpunkte passen gleich gut und ergeben Verschiedenes: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>What would settle it: %1</source>
        <translation>Was Klarheit brächte: %1</translation>
    </message>
    <message>
        <source>another questionnaire</source>
        <translation>anderer Fragebogen</translation>
    </message>
    <message>
        <source>On %1 “%2” was answered with %3; what is known today says otherwise.</source>
        <translation>Am %1 wurde „%2“ mit „%3“ beantwortet; was heute bekannt ist, besagt etwas anderes.</translation>
    </message>
    <message>
        <source>Your answer of %1 in “%2”.</source>
        <translation>Ihre Antwort vom %1 in „%2“.</translation>
    </message>
</context>
<context>
    <name>QuestionFile</name>
    <message>
        <source>This file cannot be opened: %1.</source>
        <translation>Diese Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>This file is larger than a questionnaire may be.</source>
        <translation>Diese Datei ist größer, als ein Fragebogen sein darf.</translation>
    </message>
    <message>
        <source>This workbook is in the old XLS format or has a password.</source>
        <translation>Diese Arbeitsmappe hat das alte XLS-Format oder ein Passwort.</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password.</source>
        <translation>Sie ohne Passwort als XLSX speichern.</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>No column with questions was found in this file.</source>
        <translation>In dieser Datei wurde keine Spalte mit Fragen gefunden.</translation>
    </message>
    <message>
        <source>Say which sheet and which columns hold questions and answers.</source>
        <translation>Angeben, welches Tabellenblatt und welche Spalten Fragen und Antworten enthalten.</translation>
    </message>
    <message>
        <source>Looking for answers</source>
        <translation>Antworten werden gesucht</translation>
    </message>
    <message>
        <source>%1 holds a formula or belongs to joined cells; nothing was written there.</source>
        <translation>%1 enthält eine Formel oder gehört zu verbundenen Zellen; dort wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1: the list of allowed answers has no word for “%2”; only the comment was written.</source>
        <translation>%1: Die Liste der zulässigen Antworten hat kein Wort für „%2“; nur der Kommentar wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1-answered</source>
        <translation>%1-beantwortet</translation>
    </message>
</context>
<context>
    <name>QuestionnaireCommand</name>
    <message>
        <source>Writes the answers into a copy of the questionnaire.</source>
        <translation>Schreibt die Antworten in eine Kopie des Fragebogens.</translation>
    </message>
    <message>
        <source>Only answers with this confidence or more are written, 0 to 1.</source>
        <translation>Nur Antworten ab dieser Sicherheit werden geschrieben, 0 bis 1.</translation>
    </message>
    <message>
        <source>The sheet with the questions.</source>
        <translation>Das Tabellenblatt mit den Fragen.</translation>
    </message>
    <message>
        <source>The column with the questions, such as B.</source>
        <translation>Die Spalte mit den Fragen, etwa B.</translation>
    </message>
    <message>
        <source>The column for answers.</source>
        <translation>Die Spalte für Antworten.</translation>
    </message>
    <message>
        <source>The column for comments.</source>
        <translation>Die Spalte für Kommentare.</translation>
    </message>
    <message>
        <source>What to leave out: people, paths, repositories, findings=SEVERITY, all, none.</source>
        <translation>Was auszulassen ist: people, paths, repositories, findings=SEVERITY, all, none.</translation>
    </message>
    <message>
        <source>Keeps the written answers in the workspace, to be proposed again.</source>
        <translation>Bewahrt die geschriebenen Antworten im Arbeitsbereich auf, um sie wieder vorzuschlagen.</translation>
    </message>
    <message>
        <source>Lets --out be the questionnaire itself.</source>
        <translation>Erlaubt, dass --out der Fragebogen selbst ist.</translation>
    </message>
    <message>
        <source>“%1” names no column.</source>
        <translation>„%1“ bezeichnet keine Spalte.</translation>
    </message>
    <message>
        <source>Columns are letters, such as B.</source>
        <translation>Spalten sind Buchstaben, etwa B.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”.</source>
        <translation>Die Datei hat kein Tabellenblatt „%1“.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Sie hat: %1.</translation>
    </message>
    <message>
        <source>--accept-above takes a number from 0 to 1.</source>
        <translation>--accept-above braucht eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>This would write over the questionnaire itself.</source>
        <translation>Das würde den Fragebogen selbst überschreiben.</translation>
    </message>
    <message>
        <source>Name another file, or add --overwrite.</source>
        <translation>Eine andere Datei angeben oder --overwrite hinzufügen.</translation>
    </message>
    <message>
        <source>--keep needs --out: only what is written is kept.</source>
        <translation>--keep braucht --out: Nur was geschrieben wird, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Blank: %1</source>
        <translation>Leer: %1</translation>
    </message>
    <message>
        <source>%1 (confidence: %2, %3)</source>
        <translation>%1 (Sicherheit: %2, %3)</translation>
    </message>
    <message>
        <source>%1 of %2 questions have a proposed answer.</source>
        <translation>Für %1 von %2 Fragen gibt es einen Antwortvorschlag.</translation>
    </message>
    <message>
        <source>This needs the file of a questionnaire.</source>
        <translation>Hier wird die Datei eines Fragebogens gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) written to %1.</source>
        <translation>
            <numerusform>%n Antwort in %1 geschrieben.</numerusform>
            <numerusform>%n Antworten in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The language of the comments: %1. That of the questionnaire by default.</source>
        <translation>Die Sprache der Kommentare: %1. Ohne Angabe die des Fragebogens.</translation>
    </message>
    <message>
        <source>“%1” is no language that comments can be written in.</source>
        <translation>„%1“ ist keine Sprache, in der Kommentare geschrieben werden können.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStore</name>
    <message>
        <source>Only an answer to a question can be kept.</source>
        <translation>Nur eine Antwort auf eine Frage lässt sich aufbewahren.</translation>
    </message>
    <message>
        <source>A question and its answer take at most %1 letters each.</source>
        <translation>Eine Frage und ihre Antwort fassen je höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Repository %1</source>
        <translation>Repository %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Text withheld</source>
        <translation>Text zurückgehalten</translation>
    </message>
    <message>
        <source>Secrets are masked.</source>
        <translation>Geheimnisse sind maskiert.</translation>
    </message>
    <message>
        <source>Names of people are replaced by numbers.</source>
        <translation>Namen von Personen sind durch Nummern ersetzt.</translation>
    </message>
    <message>
        <source>Paths of files are replaced by numbers.</source>
        <translation>Pfade von Dateien sind durch Nummern ersetzt.</translation>
    </message>
    <message>
        <source>Names and addresses of repositories are replaced by numbers.</source>
        <translation>Namen und Adressen von Repositorys sind durch Nummern ersetzt.</translation>
    </message>
    <message>
        <source>Texts of findings are withheld from severity %1 up, and of those not rated.</source>
        <translation>Texte von Funden ab Schweregrad „%1“ und von nicht eingestuften Funden sind zurückgehalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be left out.</source>
        <translation>„%1“ lässt sich nicht auslassen.</translation>
    </message>
    <message>
        <source>Known are people, paths, repositories, findings=SEVERITY, all and none.</source>
        <translation>Möglich sind people, paths, repositories, findings=SEVERITY, all und none.</translation>
    </message>
    <message>
        <source>Names that are everyday words too stay in sentences; wherever a person is named, a number stands.</source>
        <translation>Namen, die auch Alltagswörter sind, bleiben in Sätzen stehen; wo eine Person benannt ist, steht immer eine Nummer.</translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Production readiness of %1</source>
        <translation>Produktionsreife von %1</translation>
    </message>
    <message>
        <source>Method %1, catalogue %2 (%3), Sextant %4</source>
        <translation>Methode %1, Katalog %2 (%3), Sextant %4</translation>
    </message>
    <message>
        <source>Readiness is a judgement from evidence. It is not a certification.</source>
        <translation>Die Reife ist ein Urteil aus Belegen. Sie ist keine Zertifizierung.</translation>
    </message>
    <message>
        <source>Changes of this document</source>
        <translation>Änderungen an diesem Dokument</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>For whom: founder, investor, security-review, backlog, board, or a file of your own.</source>
        <translation>Für wen: founder, investor, security-review, backlog, board oder eine eigene Datei.</translation>
    </message>
    <message>
        <source>Prints the template&apos;s file, as a start for your own.</source>
        <translation>Gibt die Datei der Vorlage aus, als Anfang für eine eigene.</translation>
    </message>
    <message>
        <source>What to leave out: people, paths, repositories, findings=SEVERITY, all, none.</source>
        <translation>Was auszulassen ist: people, paths, repositories, findings=SEVERITY, all, none.</translation>
    </message>
    <message>
        <source>The snapshot to tell changes from, by name or number.</source>
        <translation>Der Schnappschuss, seit dem Änderungen genannt werden, nach Name oder Nummer.</translation>
    </message>
    <message>
        <source>The title of the report.</source>
        <translation>Der Titel des Berichts.</translation>
    </message>
    <message>
        <source>Whom it is prepared for.</source>
        <translation>Für wen er erstellt ist.</translation>
    </message>
    <message>
        <source>How far it may go, as each page says.</source>
        <translation>Wie weit er verbreitet werden darf; steht auf jeder Seite.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Who assessed it.</source>
        <translation>Wer die Bewertung vorgenommen hat.</translation>
    </message>
    <message>
        <source>The version of the document.</source>
        <translation>Die Version des Dokuments.</translation>
    </message>
    <message>
        <source>The state of the document, such as Draft.</source>
        <translation>Der Status des Dokuments, etwa „Entwurf“.</translation>
    </message>
    <message>
        <source>A word across every page.</source>
        <translation>Ein Wort quer über jede Seite.</translation>
    </message>
    <message>
        <source>A picture for the first page.</source>
        <translation>Ein Bild für die erste Seite.</translation>
    </message>
    <message>
        <source>The colour of titles, such as #0E5A52.</source>
        <translation>Die Farbe der Titel, etwa #0E5A52.</translation>
    </message>
    <message>
        <source>A line of the document&apos;s change log; may be given again.</source>
        <translation>Eine Zeile des Änderungsverlaufs des Dokuments; mehrfach möglich.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. The workbook and the data formats have all of them.</source>
        <translation>Die ersten %1 von %2 Zeilen. Die Arbeitsmappe und die Datenformate enthalten alle.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Gutachter</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>This archive cannot be read: %1.</source>
        <translation>Dieses Archiv ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: %1.</source>
        <translation>Das Archiv lässt sich nicht entpacken: %1.</translation>
    </message>
    <message>
        <source>A part of the archive is damaged.</source>
        <translation>Ein Teil des Archivs ist beschädigt.</translation>
    </message>
    <message>
        <source>A part of the archive is larger than it may be.</source>
        <translation>Ein Teil des Archivs ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>Only the first %1 files were looked at.</source>
        <translation>Nur die ersten %1 Dateien wurden angesehen.</translation>
    </message>
    <message>
        <source>No file matches this.</source>
        <translation>Keine Datei passt dazu.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read; it may need a password.</source>
        <translation>%1 in %2 ist nicht lesbar; vielleicht ist ein Passwort nötig.</translation>
    </message>
    <message>
        <source>%1 in %2 is an archive itself and was not opened.</source>
        <translation>%1 in %2 ist selbst ein Archiv und wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the rules</source>
        <translation>nicht in den Regeln</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Claimed only</source>
        <translation>Nur behauptet</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>Worauf die Zahlen beruhen</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Commits read</source>
        <translation>Gelesene Commits</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>Zeilen Code</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Funde</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Nothing was read: every score rests on what people said.</source>
        <translation>Es wurde nichts gelesen: Jeder Wert beruht auf dem, was Menschen gesagt haben.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Every check that applies, with its evidence</source>
        <translation>Jeder zutreffende Prüfpunkt mit seinen Belegen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>There is no earlier snapshot to compare with.</source>
        <translation>Es gibt keinen früheren Schnappschuss zum Vergleichen.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now (bounds)</source>
        <translation>Jetzt (Grenzen)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>No check changed its state.</source>
        <translation>Kein Prüfpunkt hat seinen Status geändert.</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Akzeptiertes Risiko</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Accepted risks</source>
        <translation>Akzeptierte Risiken</translation>
    </message>
    <message>
        <source>No risk was accepted.</source>
        <translation>Es wurde kein Risiko akzeptiert.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Warum es nicht gelesen wurde</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Was nicht angesehen wurde</translation>
    </message>
    <message>
        <source>No check applies.</source>
        <translation>Kein Prüfpunkt trifft zu.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Each score is what is proven. The lower bound counts only what was seen; the upper one is what it could be if everything unknown turned out well.</source>
        <translation>Jeder Wert ist das, was belegt ist. Die Untergrenze zählt nur, was gesehen wurde; die Obergrenze ist, was möglich wäre, wenn alles Unbekannte gut ausginge.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What stops the ship</source>
        <translation>Was die Freigabe verhindert</translation>
    </message>
    <message>
        <source>No ship-stopper is open at the stage aimed at.</source>
        <translation>Für die angestrebte Stufe ist kein K.-o.-Punkt offen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <source>Work in the order in which it pays</source>
        <translation>Arbeit in der Reihenfolge, in der sie sich lohnt</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>No open step is known.</source>
        <translation>Es ist kein offener Schritt bekannt.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Findings of scanners</source>
        <translation>Funde von Scannern</translation>
    </message>
    <message>
        <source>No scanner&apos;s report was read, so nothing is known about findings.</source>
        <translation>Es wurde kein Scanner-Bericht gelesen, daher ist über Funde nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>decides %n check(s)</source>
        <translation>
            <numerusform>entscheidet %n Prüfpunkt</numerusform>
            <numerusform>entscheidet %n Prüfpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions to answer first</source>
        <translation>Zuerst zu klärende Fragen</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 % of what matters is known.</source>
        <translation>%1 % dessen, was zählt, ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Claim and evidence disagree on %n check(s).</source>
        <translation>
            <numerusform>Angabe und Beleg widersprechen sich bei %n Prüfpunkt.</numerusform>
            <numerusform>Angabe und Beleg widersprechen sich bei %n Prüfpunkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the weakest of six, at %2</source>
        <translation>%1 ist mit %2 die schwächste von sechs Dimensionen</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) are open</source>
        <translation>
            <numerusform>%n K.-o.-Punkt ist offen</numerusform>
            <numerusform>%n K.-o.-Punkte sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>To do first: %1</source>
        <translation>Zuerst zu tun: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of scanners are open</source>
        <translation>
            <numerusform>%n Fund von Scannern ist offen</numerusform>
            <numerusform>%n Funde von Scannern sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of what matters is known</source>
        <translation>%1 % dessen, was zählt, ist bekannt</translation>
    </message>
    <message>
        <source>Seen means that a check was looked at in code, scans or runs, whatever came of it; how much of it is proven, the scores tell.</source>
        <translation>Gesehen heißt, dass ein Prüfpunkt in Code, Scans oder Läufen angesehen wurde, was auch immer sich dabei ergab; wie viel davon belegt ist, sagen die Werte.</translation>
    </message>
    <message>
        <source>%1 What is not proven or unknown may well be in place: no proof of it was found in what was read, and whoever knows can answer it.</source>
        <translation>%1 Was nicht belegt oder unbekannt ist, kann durchaus vorhanden sein: Im Gelesenen fand sich kein Beleg dafür, und wer es weiß, kann antworten.</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>Was erfüllt sein muss</translation>
    </message>
    <message numerus="yes">
        <source>For %n check(s) too little was found to prove them.</source>
        <translation>
            <numerusform>Für %n Prüfpunkt wurde zu wenig gefunden, um ihn zu belegen.</numerusform>
            <numerusform>Für %n Prüfpunkte wurde zu wenig gefunden, um sie zu belegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing at all is known about %n check(s).</source>
        <translation>
            <numerusform>Über %n Prüfpunkt ist überhaupt nichts bekannt.</numerusform>
            <numerusform>Über %n Prüfpunkte ist überhaupt nichts bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer soon: %1 This decides %n check(s).</source>
        <translation>
            <numerusform>Bald zu beantworten: %1 Das entscheidet %n Prüfpunkt.</numerusform>
            <numerusform>Bald zu beantworten: %1 Das entscheidet %n Prüfpunkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTemplate</name>
    <message>
        <source>This text has over %1 characters.</source>
        <translation>Dieser Text hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no section “%1”; there are %2.</source>
        <translation>Es gibt keinen Abschnitt „%1“; möglich sind %2.</translation>
    </message>
    <message>
        <source>The section “%1” is named twice.</source>
        <translation>Der Abschnitt „%1“ ist doppelt genannt.</translation>
    </message>
    <message>
        <source>A report needs at least one section.</source>
        <translation>Ein Bericht braucht mindestens einen Abschnitt.</translation>
    </message>
    <message>
        <source>A template has no such entry.</source>
        <translation>Eine Vorlage hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The schema is not sextant.report-template/1.</source>
        <translation>Das Schema ist nicht sextant.report-template/1.</translation>
    </message>
    <message>
        <source>An id has 1 to 40 small letters, digits and hyphens.</source>
        <translation>Eine Kennung hat 1 bis 40 Kleinbuchstaben, Ziffern oder Bindestriche.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Dieser Text ist leer.</translation>
    </message>
    <message>
        <source>The template cannot be read: %1.</source>
        <translation>Die Vorlage ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>A template has at most 256 KiB.</source>
        <translation>Eine Vorlage hat höchstens 256 KiB.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Name a file, or one of %1.</source>
        <translation>Eine Datei angeben oder eine dieser Vorlagen: %1.</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>A commit of the history is damaged.</source>
        <translation>Ein Commit des Verlaufs ist beschädigt.</translation>
    </message>
    <message>
        <source>Run git fsck, or inspect a fresh clone.</source>
        <translation>git fsck ausführen oder einen frischen Klon untersuchen.</translation>
    </message>
    <message>
        <source>A list of file patterns cannot be used: %1.</source>
        <translation>Eine Liste von Dateimustern ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The file patterns of the catalogue are too large.</source>
        <translation>Die Dateimuster des Katalogs sind zu groß.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n line(s).</source>
        <translation>
            <numerusform>In %n Zeile gefunden.</numerusform>
            <numerusform>In %n Zeilen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation>
            <numerusform>In %n Datei nicht gefunden.</numerusform>
            <numerusform>In %n Dateien nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text pattern cannot be used: %1.</source>
        <translation>Das Textmuster ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The text patterns of the catalogue are too large.</source>
        <translation>Die Textmuster des Katalogs sind zu groß.</translation>
    </message>
    <message>
        <source>An object of the repository is not the folder it should be.</source>
        <translation>Ein Objekt des Repositorys ist nicht der Ordner, der es sein sollte.</translation>
    </message>
    <message>
        <source>A folder of the history is damaged.</source>
        <translation>Ein Ordner des Verlaufs ist beschädigt.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>The figures of this repository are damaged.</source>
        <translation>Die Zahlen dieses Repositorys sind beschädigt.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Erneut scannen.</translation>
    </message>
    <message>
        <source>The objects of the repository cannot be listed.</source>
        <translation>Die Objekte des Repositorys lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>The stored search for secrets is damaged.</source>
        <translation>Die gespeicherte Suche nach Geheimnissen ist beschädigt.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Erneut suchen.</translation>
    </message>
    <message>
        <source>What was recognised in this repository is damaged.</source>
        <translation>Was in diesem Repository erkannt wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>This is another repository: it does not hold the commit %1, which was read last.</source>
        <translation>Das ist ein anderes Repository: Es enthält den zuletzt gelesenen Commit %1 nicht.</translation>
    </message>
    <message>
        <source>Choose the folder that it was moved to, or add this one as a project of its own.</source>
        <translation>Den Ordner wählen, in den es verschoben wurde, oder diesen als eigenes Projekt hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this looks into are missing from this copy.</source>
        <translation>
            <numerusform>%n Datei, in die hierfür gesehen wird, fehlt in dieser Kopie.</numerusform>
            <numerusform>%n Dateien, in die hierfür gesehen wird, fehlen in dieser Kopie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryDesk</name>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>Ordner des Repositorys</translation>
    </message>
</context>
<context>
    <name>RepositoryReadings</name>
    <message>
        <source>No test file lies in it</source>
        <translation>Darin liegt keine Testdatei</translation>
    </message>
    <message>
        <source>%1 lines of tests for 100 lines of its code</source>
        <translation>%1 Zeilen Tests auf 100 Zeilen des zugehörigen Codes</translation>
    </message>
    <message>
        <source>%1 % of its changes are by people who are still active</source>
        <translation>%1 % der Änderungen daran stammen von Personen, die noch aktiv sind</translation>
    </message>
    <message>
        <source>Of %1 pairs of its files that change together, %2 reach into other parts</source>
        <translation>Von %1 Paaren zugehöriger Dateien, die sich gemeinsam ändern, reichen %2 in andere Teile</translation>
    </message>
    <message>
        <source>%1: its makers look after no version of it any more</source>
        <translation>%1: Die Hersteller pflegen keine Version mehr davon</translation>
    </message>
    <message>
        <source>%1: its makers end all support of it on %2</source>
        <translation>%1: Die Hersteller beenden jeglichen Support am %2</translation>
    </message>
    <message>
        <source>%1: support ended on %2; newer versions are supported</source>
        <translation>%1: Der Support endete am %2; neuere Versionen werden unterstützt</translation>
    </message>
    <message>
        <source>%1: support has ended; newer versions are supported</source>
        <translation>%1: Der Support ist beendet; neuere Versionen werden unterstützt</translation>
    </message>
    <message>
        <source>%1: supported until %2</source>
        <translation>%1: unterstützt bis %2</translation>
    </message>
    <message>
        <source>%1: supported</source>
        <translation>%1: unterstützt</translation>
    </message>
    <message>
        <source>Of %1 pairs of files that change together, %2 lie in different modules</source>
        <translation>Von %1 Paaren von Dateien, die sich gemeinsam ändern, liegen %2 in verschiedenen Modulen</translation>
    </message>
    <message>
        <source>Instructions for a coding assistant were found, which says nothing of the code itself</source>
        <translation>Anweisungen für einen Programmierassistenten wurden gefunden, was über den Code selbst nichts aussagt</translation>
    </message>
    <message>
        <source>No signs of an app generator were found</source>
        <translation>Es wurden keine Anzeichen eines App-Generators gefunden</translation>
    </message>
    <message>
        <source>Signs of an app generator were found; the first commit brought %1 % of the files</source>
        <translation>Es wurden Anzeichen eines App-Generators gefunden; der erste Commit brachte %1 % der Dateien</translation>
    </message>
    <message>
        <source>Signs of an app generator were found</source>
        <translation>Es wurden Anzeichen eines App-Generators gefunden</translation>
    </message>
    <message>
        <source>%1, hardly anything is tested or reviewed</source>
        <translation>%1, kaum etwas ist durch Tests oder Reviews abgesichert</translation>
    </message>
    <message>
        <source>Built on %1; whether its ways are followed was not looked at</source>
        <translation>Gebaut auf %1; ob dessen Konventionen eingehalten werden, wurde nicht geprüft</translation>
    </message>
</context>
<context>
    <name>RepositoryStore</name>
    <message>
        <source>There is no repository %1 any more.</source>
        <translation>Das Repository %1 gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RepositoryText</name>
    <message>
        <source>Only outside of this folder: %1.</source>
        <translation>Nur außerhalb dieses Ordners: %1.</translation>
    </message>
    <message>
        <source>“%1” is no folder inside a repository.</source>
        <translation>„%1“ ist kein Ordner in einem Repository.</translation>
    </message>
    <message>
        <source>Name it from the root of the repository: services/api</source>
        <translation>Vom Wurzelverzeichnis des Repositorys aus angeben: services/api</translation>
    </message>
    <message>
        <source>This commit has no folder %1.</source>
        <translation>In diesem Commit gibt es keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Name it from the root of the repository, as it is written there.</source>
        <translation>Den Ordner ab der Wurzel des Repositorys angeben, so wie er dort geschrieben ist.</translation>
    </message>
    <message>
        <source>the files that would show it</source>
        <translation>die Dateien, die es zeigen würden</translation>
    </message>
    <message>
        <source>Files outside of %1</source>
        <translation>Dateien außerhalb von %1</translation>
    </message>
    <message>
        <source>They belong to other parts of the repository; nothing in them speaks for this one.</source>
        <translation>Sie gehören zu anderen Teilen des Repositorys; nichts darin spricht für diesen.</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifest %1</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Es ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>Weitere Dokumente</translation>
    </message>
    <message>
        <source>They cannot be read as what their names say.</source>
        <translation>Sie lassen sich nicht als das lesen, was ihre Namen angeben.</translation>
    </message>
    <message>
        <source>Files over 1 MiB</source>
        <translation>Dateien über 1 MiB</translation>
    </message>
    <message>
        <source>Large files are rarely written by people.</source>
        <translation>Große Dateien stammen selten von Menschen.</translation>
    </message>
    <message>
        <source>Binary files</source>
        <translation>Binärdateien</translation>
    </message>
    <message>
        <source>They hold no text to search.</source>
        <translation>Sie enthalten keinen Text zum Suchen.</translation>
    </message>
    <message>
        <source>Files missing from this copy</source>
        <translation>In dieser Kopie fehlende Dateien</translation>
    </message>
    <message>
        <source>The repository does not hold them. Nothing would have been looked for in them.</source>
        <translation>Das Repository enthält sie nicht. In ihnen wäre nichts gesucht worden.</translation>
    </message>
    <message>
        <source>Files kept in Git LFS</source>
        <translation>Dateien in Git LFS</translation>
    </message>
    <message>
        <source>The repository only holds pointers to them.</source>
        <translation>Das Repository enthält nur Verweise auf sie.</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>This commit has no such file.</source>
        <translation>Dieser Commit hat keine solche Datei.</translation>
    </message>
    <message>
        <source>This is a folder, a link or a submodule, not a file.</source>
        <translation>Das ist ein Ordner, ein Link oder ein Submodul, keine Datei.</translation>
    </message>
    <message>
        <source>This file is larger than 1 MiB and is not shown.</source>
        <translation>Diese Datei ist größer als 1 MiB und wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Older history</source>
        <translation>Ältere Historie</translation>
    </message>
    <message>
        <source>The clone is shallow: its history is cut, so nothing that needs it is judged.</source>
        <translation>Der Klon ist flach: Seine Historie ist gekürzt; was sie braucht, wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>The walk stopped after 50,000 commits; history figures count since %1.</source>
        <translation>Nach 50.000 Commits war Schluss; Zahlen zur Historie gelten ab %1.</translation>
    </message>
    <message>
        <source>Commits over 1,000 files</source>
        <translation>Commits mit über 1.000 Dateien</translation>
    </message>
    <message>
        <source>Their changes are sweeps or imports and do not count.</source>
        <translation>Das sind Massenänderungen oder Importe; sie zählen nicht.</translation>
    </message>
    <message>
        <source>An object of the repository is not the folder it should be.</source>
        <translation>Ein Objekt des Repositorys ist nicht der Ordner, der es sein sollte.</translation>
    </message>
    <message>
        <source>A folder of the inspected commit is damaged.</source>
        <translation>Ein Ordner des untersuchten Commits ist beschädigt.</translation>
    </message>
    <message>
        <source>Run git fsck, or inspect a fresh clone.</source>
        <translation>git fsck ausführen oder einen frischen Klon untersuchen.</translation>
    </message>
    <message>
        <source>Files with misleading names</source>
        <translation>Dateien mit irreführenden Namen</translation>
    </message>
    <message>
        <source>Their names hold line breaks, “..”, backslashes or bytes that are no text.</source>
        <translation>Ihre Namen enthalten Zeilenumbrüche, „..“, umgekehrte Schrägstriche oder Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>Symbolic links</source>
        <translation>Symbolische Links</translation>
    </message>
    <message>
        <source>Links are never followed: they can lead outside the repository.</source>
        <translation>Links wird nie gefolgt: Sie können aus dem Repository hinausführen.</translation>
    </message>
    <message>
        <source>Folders nested too deeply</source>
        <translation>Zu tief verschachtelte Ordner</translation>
    </message>
    <message>
        <source>Folders are read down to 100 levels.</source>
        <translation>Ordner werden bis in 100 Ebenen gelesen.</translation>
    </message>
    <message>
        <source>Files beyond the first million</source>
        <translation>Dateien nach der ersten Million</translation>
    </message>
    <message>
        <source>The tree has more files than are read.</source>
        <translation>Der Baum hat mehr Dateien, als gelesen werden.</translation>
    </message>
    <message>
        <source>This repository belongs to another user, so it is not read.</source>
        <translation>Dieses Repository gehört einem anderen Benutzer und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>Wenn es vertrauenswürdig ist: git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>This repository names its objects by SHA-256, which cannot be read yet.</source>
        <translation>Dieses Repository benennt seine Objekte mit SHA-256; das ist noch nicht lesbar.</translation>
    </message>
    <message>
        <source>Inspect a clone that uses SHA-1.</source>
        <translation>Einen Klon mit SHA-1 untersuchen.</translation>
    </message>
    <message>
        <source>This folder is not a git repository.</source>
        <translation>Dieser Ordner ist kein Git-Repository.</translation>
    </message>
    <message>
        <source>Choose the folder that holds “.git”, or a bare repository.</source>
        <translation>Den Ordner mit „.git“ wählen oder ein Bare-Repository.</translation>
    </message>
    <message>
        <source>This repository uses an extension of git that cannot be read yet: %1.</source>
        <translation>Dieses Repository nutzt eine noch nicht lesbare Git-Erweiterung: %1.</translation>
    </message>
    <message>
        <source>This repository cannot be opened: %1.</source>
        <translation>Dieses Repository lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>There is no commit named “%1”.</source>
        <translation>Es gibt keinen Commit „%1“.</translation>
    </message>
    <message>
        <source>Give a branch, a tag or a commit id of this repository.</source>
        <translation>Branch, Tag oder Commit-ID dieses Repositorys angeben.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>Dieser Ordner darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>This repository has no commit yet.</source>
        <translation>Dieses Repository hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>Make a first commit and inspect it again.</source>
        <translation>Einen ersten Commit anlegen und erneut untersuchen.</translation>
    </message>
    <message>
        <source>The commit that HEAD names is missing: the repository is damaged.</source>
        <translation>Der Commit, auf den HEAD zeigt, fehlt: Das Repository ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>An object of the repository is missing or damaged: %1.</source>
        <translation>Ein Objekt des Repositorys fehlt oder ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Searching all versions of all files for secrets</source>
        <translation>Alle Versionen aller Dateien werden nach Geheimnissen durchsucht</translation>
    </message>
    <message>
        <source>Versions of files over 4 MiB</source>
        <translation>Dateiversionen über 4 MiB</translation>
    </message>
    <message>
        <source>They are rarely written by people.</source>
        <translation>Sie stammen selten von Menschen.</translation>
    </message>
    <message>
        <source>Binary versions of files</source>
        <translation>Binäre Dateiversionen</translation>
    </message>
    <message>
        <source>Damaged or missing objects</source>
        <translation>Beschädigte oder fehlende Objekte</translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <translation>Sie ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The clone is shallow: what lies before was not searched.</source>
        <translation>Der Klon ist flach: Was davor liegt, wurde nicht durchsucht.</translation>
    </message>
    <message>
        <source>The commit holds no files.</source>
        <translation>Der Commit enthält keine Dateien.</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>Keine Datei heißt so.</translation>
    </message>
    <message>
        <source>No manifest of a kind of package that this looks for.</source>
        <translation>Kein Manifest einer hier gesuchten Paketart.</translation>
    </message>
    <message>
        <source>No manifest asks for such a package.</source>
        <translation>Kein Manifest verlangt ein solches Paket.</translation>
    </message>
    <message>
        <source>There are no files of the kind that this looks into.</source>
        <translation>Es gibt keine Dateien der hier durchsuchten Art.</translation>
    </message>
    <message>
        <source>Further submodules</source>
        <translation>Weitere Submodule</translation>
    </message>
    <message>
        <source>They are repositories of their own and were not read.</source>
        <translation>Sie sind eigene Repositorys und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Submodule %1</source>
        <translation>Submodul %1</translation>
    </message>
    <message>
        <source>Not read: it is a repository of its own, at commit %1; no address is stated for it.</source>
        <translation>Nicht gelesen: Es ist ein eigenes Repository, bei Commit %1; eine Adresse ist dafür nicht angegeben.</translation>
    </message>
    <message>
        <source>Not read: it is a repository of its own, %1 at commit %2. Add a clone of it to the project.</source>
        <translation>Nicht gelesen: Es ist ein eigenes Repository, %1 bei Commit %2. Dem Projekt einen Klon davon hinzufügen.</translation>
    </message>
</context>
<context>
    <name>RiskRule</name>
    <message>
        <source>An operator is missing here.</source>
        <translation>Hier fehlt ein Operator.</translation>
    </message>
    <message>
        <source>The condition is nested too deeply.</source>
        <translation>Die Bedingung ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing here.</source>
        <translation>Hier fehlt eine schließende Klammer.</translation>
    </message>
    <message>
        <source>The id of a choice is missing here.</source>
        <translation>Hier fehlt die ID einer Auswahl.</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>The condition has over %1 characters.</source>
        <translation>Die Bedingung hat mehr als %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Value from which a check passes</source>
        <translation>Wert, ab dem ein Prüfpunkt bestanden ist</translation>
    </message>
    <message>
        <source>Certainty that passing takes</source>
        <translation>Nötige Gewissheit zum Bestehen</translation>
    </message>
    <message>
        <source>Value up to which a check fails</source>
        <translation>Wert, bis zu dem ein Prüfpunkt nicht bestanden ist</translation>
    </message>
    <message>
        <source>Certainty that failing takes</source>
        <translation>Nötige Gewissheit zum Nichtbestehen</translation>
    </message>
    <message>
        <source>Proven score that %1 takes</source>
        <translation>Belegter Wert, den „%1“ verlangt</translation>
    </message>
    <message>
        <source>Share known that %1 takes</source>
        <translation>Bekannter Anteil, den „%1“ verlangt</translation>
    </message>
    <message>
        <source>Cap of a dimension with an open ship-stopper</source>
        <translation>Deckel einer Dimension mit offenem K.-o.-Punkt</translation>
    </message>
    <message>
        <source>Cap of the product with an open ship-stopper</source>
        <translation>Deckel des Produkts mit offenem K.-o.-Punkt</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Gewicht von „%1“</translation>
    </message>
    <message>
        <source>own weights</source>
        <translation>eigene Gewichte</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged by own weights and thresholds, not by the published ones.</source>
        <translation>Nach eigenen Gewichten und Schwellen beurteilt, nicht nach den veröffentlichten.</translation>
    </message>
    <message>
        <source>The weight of a dimension lies between 0 and %1.</source>
        <translation>Das Gewicht einer Dimension liegt zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>At least one dimension needs a weight above 0.</source>
        <translation>Mindestens eine Dimension braucht ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>The weight of a check lies above 0, and is at most %1.</source>
        <translation>Das Gewicht eines Prüfpunkts liegt über 0 und beträgt höchstens %1.</translation>
    </message>
    <message>
        <source>To leave a check out, answer it with “not applicable” and the reason.</source>
        <translation>Um einen Prüfpunkt auszulassen, beantworten Sie ihn mit „Nicht zutreffend“ und der Begründung.</translation>
    </message>
    <message>
        <source>Value and certainty lie between 0 and 1.</source>
        <translation>Wert und Gewissheit liegen zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A check passes at a higher value than it fails at.</source>
        <translation>Der Wert zum Bestehen muss höher sein als der zum Nichtbestehen.</translation>
    </message>
    <message>
        <source>To pass takes at least as much certainty as to fail.</source>
        <translation>Zum Bestehen ist mindestens so viel Gewissheit nötig wie zum Nichtbestehen.</translation>
    </message>
    <message>
        <source>What a level asks for lies between 0 and 100.</source>
        <translation>Was ein Grad verlangt, liegt zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>A level asks for at least as much as the one below it.</source>
        <translation>Ein Grad verlangt mindestens so viel wie der darunter.</translation>
    </message>
    <message>
        <source>A cap lies between %1 and 100.</source>
        <translation>Ein Deckel liegt zwischen %1 und 100.</translation>
    </message>
</context>
<context>
    <name>RulerStore</name>
    <message>
        <source>There is no such project.</source>
        <translation>Dieses Projekt gibt es nicht.</translation>
    </message>
    <message>
        <source>Weights and thresholds of the project</source>
        <translation>Gewichte und Schwellen des Projekts</translation>
    </message>
</context>
<context>
    <name>SaveAssessment</name>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Name the project: --project NAME</source>
        <translation>Das Projekt angeben: --project NAME</translation>
    </message>
    <message>
        <source>The project has rules of its own, and others judged here.</source>
        <translation>Das Projekt hat eigene Regeln, und hier wurde nach anderen beurteilt.</translation>
    </message>
</context>
<context>
    <name>SavedViewStore</name>
    <message>
        <source>A view needs a name of 1 to %1 letters.</source>
        <translation>Eine Ansicht braucht einen Namen mit 1 bis %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>ScanScore</name>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>the running system</source>
        <translation>das laufende System</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>%1 a thousand lines</source>
        <translation>%1 je tausend Zeilen</translation>
    </message>
    <message>
        <source>%1 per 50 packages</source>
        <translation>%1 je 50 Pakete</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>not scanned, unknown</source>
        <translation>nicht gescannt, unbekannt</translation>
    </message>
    <message>
        <source>%1 thousand lines of code</source>
        <translation>%1 tausend Zeilen Code</translation>
    </message>
    <message>
        <source>code of unknown size, taken as a thousand lines</source>
        <translation>Code unbekannter Größe, gerechnet als tausend Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>packages of unknown number, taken as 50: import a bill of materials (SBOM)</source>
        <translation>unbekannte Zahl von Paketen, gerechnet als 50: Stückliste (SBOM) importieren</translation>
    </message>
    <message>
        <source>Size: %1; %2.</source>
        <translation>Größe: %1; %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>All parts scanned</source>
        <translation>Alle Teile gescannt</translation>
    </message>
    <message>
        <source>%1 of %2 parts by weight scanned: %3</source>
        <translation>%1 von %2 Teilen nach Gewicht gescannt: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 suppressed, %n of them without a reason</source>
        <translation>
            <numerusform>%1 unterdrückt, davon %n ohne Grund</numerusform>
            <numerusform>%1 unterdrückt, davon %n ohne Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suppressed, all with a reason</source>
        <translation>%1 unterdrückt, alle mit Grund</translation>
    </message>
    <message>
        <source>Security scan score %1</source>
        <translation>Wert der Sicherheitsscans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) past the deadline.</source>
        <translation>
            <numerusform>%n offener Fund über der Frist.</numerusform>
            <numerusform>%n offene Funde über der Frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) joined with the same fault as another tool tells it.</source>
        <translation>
            <numerusform>%n Fund mit demselben Fehler zusammengelegt, wie ihn ein anderes Werkzeug nennt.</numerusform>
            <numerusform>%n Funde mit demselben Fehler zusammengelegt, wie ihn ein anderes Werkzeug nennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the faults suppressed, %n without a reason.</source>
        <translation>
            <numerusform>%1 der Fehler unterdrückt, %n ohne Grund.</numerusform>
            <numerusform>%1 der Fehler unterdrückt, %n ohne Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>How heavy the open findings weigh; 100 is none. Points by severity: critical 10, high 5, medium and unrated 2, low 0.5; times how sure the tools are. Up to twice that past the deadline and by the chance of being exploited, twice for what is known to be; three tenths in tests and for development only; nothing if suppressed with a reason, half without one. What was not scanned is unknown: it is no part of the score and widens its bounds. Readiness does not rest on this figure.</source>
        <translation>Wie schwer die offenen Funde wiegen; 100 heißt keiner. Punkte nach Schwere: kritisch 10, hoch 5, mittel und nicht eingestuft 2, niedrig 0,5; mal der Sicherheit der Werkzeuge. Bis zum Doppelten nach Ablauf der Frist und nach der Wahrscheinlichkeit, ausgenutzt zu werden, das Doppelte für bekannt Ausgenutztes; drei Zehntel in Tests und nur für die Entwicklung; nichts, wenn mit Grund unterdrückt, die Hälfte ohne Grund. Was nicht gescannt wurde, ist unbekannt: Es gehört nicht zum Wert und macht seine Grenzen weiter. Die Reife beruht nicht auf dieser Zahl.</translation>
    </message>
    <message>
        <source>Held down by</source>
        <translation>Gedeckelt durch</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>%1 (apart)</source>
        <translation>%1 (für sich)</translation>
    </message>
</context>
<context>
    <name>ScoreDetail</name>
    <message>
        <source>%1 of 100 proven; it is %2</source>
        <translation>%1 von 100 belegt; es sind %2</translation>
    </message>
    <message>
        <source>%1 % known; it is %2 %</source>
        <translation>%1 % bekannt; es sind %2 %</translation>
    </message>
    <message>
        <source>every debt of production is paid</source>
        <translation>jede Schuld der Stufe Produktion ist beglichen</translation>
    </message>
    <message>
        <source>every ship-stopper is closed</source>
        <translation>jeder K.-o.-Punkt ist geschlossen</translation>
    </message>
    <message>
        <source>every debt of production is paid; open: %1</source>
        <translation>jede Schuld der Stufe Produktion ist beglichen; offen: %1</translation>
    </message>
    <message>
        <source>every ship-stopper is closed; open: %1</source>
        <translation>jeder K.-o.-Punkt ist geschlossen; offen: %1</translation>
    </message>
    <message>
        <source>Anything that runs.</source>
        <translation>Alles, was läuft.</translation>
    </message>
    <message>
        <source>Its ship-stoppers are closed.</source>
        <translation>Seine K.-o.-Punkte sind geschlossen.</translation>
    </message>
    <message>
        <source>Every dimension is MVP-safe.</source>
        <translation>Jede Dimension ist MVP-tauglich.</translation>
    </message>
    <message>
        <source>Every dimension is production-grade.</source>
        <translation>Jede Dimension ist produktionsreif.</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All texts change at once.</source>
        <translation>Alle Texte wechseln sofort.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light, dark, or with the highest contrast.</source>
        <translation>Hell, dunkel oder mit höchstem Kontrast.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Compact brings more rows into sight.</source>
        <translation>Kompakt zeigt mehr Zeilen auf einmal.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>On top of the size that the system sets.</source>
        <translation>Zusätzlich zur Größe, die das System vorgibt.</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>Wer an der Tastatur sitzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands beside every answer that you give from now on.</source>
        <translation>Steht neben jeder Antwort, die Sie von nun an geben.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>An outside assessor is believed more than somebody of the team, because everybody overlooks their own gaps.</source>
        <translation>Einem externen Gutachter wird mehr geglaubt als jemandem aus dem Team, denn jeder übersieht die eigenen Lücken.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The workspace %1 holds projects, answers with names, evidence with places in files, and findings. It holds no source code beyond short excerpts, and secrets only masked.</source>
        <translation>Der Arbeitsbereich %1 enthält Projekte, Antworten mit Namen, Belege mit Stellen in Dateien und Funde. Quellcode enthält er nur in kurzen Auszügen und Geheimnisse nur maskiert.</translation>
    </message>
    <message>
        <source>Look, language, your name and the sizes of windows are kept in %1.</source>
        <translation>Aussehen, Sprache, Ihr Name und die Fenstergrößen werden in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>SEXTANT_OFFLINE is set in the environment, so nothing is sent.</source>
        <translation>SEXTANT_OFFLINE ist in der Umgebung gesetzt, daher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing at all is sent while this is on, and what is under way ends at once.</source>
        <translation>Solange dies eingeschaltet ist, wird gar nichts gesendet, und was gerade läuft, endet sofort.</translation>
    </message>
    <message>
        <source>The network is used for one thing: to read runs from the server that a project is connected to on the Delivery page. The foot of the window shows when that happens. Tokens are kept in the keychain of this system and go to that server only; proxy and certificates are those of the system.</source>
        <translation>Das Netzwerk dient nur einem Zweck: Läufe von dem Server zu lesen, mit dem ein Projekt auf der Seite „Lieferung“ verbunden ist. Wann das geschieht, zeigt der untere Rand des Fensters. Tokens liegen im Schlüsselbund dieses Systems und gehen nur an diesen Server; Proxy und Zertifikate sind die des Systems.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine by itself. There is no account, no usage data is sent, and no update is looked for. Only the server of your pipelines is asked, once you connect it.</source>
        <translation>Nichts verlässt diesen Rechner von selbst. Es gibt kein Konto, es werden keine Nutzungsdaten gesendet, und es wird nicht nach Updates gesucht. Nur der Server Ihrer Pipelines wird abgefragt, sobald Sie ihn verbinden.</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>This sheet has more rows or cells with text than a questionnaire may have.</source>
        <translation>Dieses Tabellenblatt hat mehr Zeilen oder Zellen mit Text, als ein Fragebogen haben darf.</translation>
    </message>
    <message>
        <source>Keep the sheets with questions and take the others out.</source>
        <translation>Die Tabellenblätter mit Fragen behalten und die anderen entfernen.</translation>
    </message>
    <message>
        <source>The rows of this sheet are not in order.</source>
        <translation>Die Zeilen dieses Tabellenblatts sind nicht geordnet.</translation>
    </message>
</context>
<context>
    <name>SheetSplice</name>
    <message>
        <source>This sheet lacks a row that is to be written.</source>
        <translation>Diesem Tabellenblatt fehlt eine Zeile, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>This sheet is kept in an encoding that cannot be written back.</source>
        <translation>Dieses Tabellenblatt hat eine Codierung, in der es sich nicht zurückschreiben lässt.</translation>
    </message>
    <message>
        <source>Save the workbook again with a spreadsheet program.</source>
        <translation>Die Arbeitsmappe mit einem Tabellenprogramm erneut speichern.</translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message>
        <source>Does it hold up when many people use it at once?</source>
        <translation>Hält es stand, wenn viele es gleichzeitig nutzen?</translation>
    </message>
    <message>
        <source>Holds up under parallel use</source>
        <translation>Hält gleichzeitiger Nutzung stand</translation>
    </message>
    <message>
        <source>carries ten times the load</source>
        <translation>trägt die zehnfache Last</translation>
    </message>
    <message>
        <source>fails at a basic load</source>
        <translation>versagt schon bei einfacher Last</translation>
    </message>
    <message>
        <source>Does the data model fit the product?</source>
        <translation>Passt das Datenmodell zum Produkt?</translation>
    </message>
    <message>
        <source>Data model fits</source>
        <translation>Datenmodell passt</translation>
    </message>
    <message>
        <source>the right kind of database and model</source>
        <translation>die richtige Art von Datenbank und Modell</translation>
    </message>
    <message>
        <source>the wrong kind</source>
        <translation>die falsche Art</translation>
    </message>
    <message>
        <source>Does it follow an established framework?</source>
        <translation>Folgt es einem etablierten Framework?</translation>
    </message>
    <message>
        <source>Follows a framework</source>
        <translation>Folgt einem Framework</translation>
    </message>
    <message>
        <source>an established framework, followed</source>
        <translation>ein etabliertes Framework, eingehalten</translation>
    </message>
    <message>
        <source>no structure that others know</source>
        <translation>keine Struktur, die andere kennen</translation>
    </message>
    <message>
        <source>Can the architecture carry what the product is to become?</source>
        <translation>Kann die Architektur tragen, was aus dem Produkt werden soll?</translation>
    </message>
    <message>
        <source>Architecture carries the target</source>
        <translation>Architektur trägt das Ziel</translation>
    </message>
    <message>
        <source>sound but unfinished</source>
        <translation>solide, aber unfertig</translation>
    </message>
    <message>
        <source>cannot carry the target</source>
        <translation>kann das Ziel nicht tragen</translation>
    </message>
    <message>
        <source>Is hardening much cheaper than writing it again?</source>
        <translation>Ist Härten viel billiger, als es neu zu schreiben?</translation>
    </message>
    <message>
        <source>Hardening is cheap</source>
        <translation>Härten ist billig</translation>
    </message>
    <message>
        <source>a tenth of a rebuild, or less</source>
        <translation>ein Zehntel eines Neubaus oder weniger</translation>
    </message>
    <message>
        <source>half of a rebuild, or more</source>
        <translation>die Hälfte eines Neubaus oder mehr</translation>
    </message>
    <message>
        <source>Is it stacked work-arounds?</source>
        <translation>Besteht es aus gestapelten Notlösungen?</translation>
    </message>
    <message>
        <source>Few work-arounds</source>
        <translation>Wenige Notlösungen</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>kaum welche</translation>
    </message>
    <message>
        <source>work-arounds on work-arounds</source>
        <translation>Notlösungen auf Notlösungen</translation>
    </message>
    <message>
        <source>Can a new engineer read it?</source>
        <translation>Können neue Entwickler den Code lesen?</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>a newcomer understands it</source>
        <translation>wer neu ist, versteht ihn</translation>
    </message>
    <message>
        <source>nobody new understands it</source>
        <translation>niemand Neues versteht ihn</translation>
    </message>
    <message>
        <source>Does one change break other places?</source>
        <translation>Beschädigt eine Änderung andere Stellen?</translation>
    </message>
    <message>
        <source>Changes stay local</source>
        <translation>Änderungen bleiben lokal</translation>
    </message>
    <message>
        <source>changes stay where they are made</source>
        <translation>Änderungen bleiben, wo sie gemacht werden</translation>
    </message>
    <message>
        <source>changes spread over the modules</source>
        <translation>Änderungen ziehen sich durch die Module</translation>
    </message>
    <message>
        <source>Was much of it generated and never reviewed?</source>
        <translation>Wurde vieles generiert und nie geprüft?</translation>
    </message>
    <message>
        <source>Written or reviewed by people</source>
        <translation>Von Menschen geschrieben oder geprüft</translation>
    </message>
    <message>
        <source>written or reviewed by people</source>
        <translation>von Menschen geschrieben oder geprüft</translation>
    </message>
    <message>
        <source>generated and never reviewed</source>
        <translation>generiert und nie geprüft</translation>
    </message>
    <message>
        <source>Is what it is built on still looked after?</source>
        <translation>Wird das, worauf es aufbaut, noch gepflegt?</translation>
    </message>
    <message>
        <source>Platform looked after</source>
        <translation>Plattform wird gepflegt</translation>
    </message>
    <message>
        <source>supported for years</source>
        <translation>noch Jahre mit Support</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>Support abgelaufen</translation>
    </message>
    <message>
        <source>Has the product changed direction?</source>
        <translation>Hat das Produkt die Richtung gewechselt?</translation>
    </message>
    <message>
        <source>Direction kept</source>
        <translation>Richtung beibehalten</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>überhaupt nicht</translation>
    </message>
    <message>
        <source>most code now serves another idea</source>
        <translation>der meiste Code dient jetzt einer anderen Idee</translation>
    </message>
    <message>
        <source>How much of it will be kept?</source>
        <translation>Wie viel davon wird behalten?</translation>
    </message>
    <message>
        <source>Share that is kept</source>
        <translation>Anteil, der bleibt</translation>
    </message>
    <message>
        <source>seven tenths or more</source>
        <translation>sieben Zehntel oder mehr</translation>
    </message>
    <message>
        <source>three tenths or less</source>
        <translation>drei Zehntel oder weniger</translation>
    </message>
    <message>
        <source>Can security be added without a redesign?</source>
        <translation>Lässt sich Sicherheit ohne Neuentwurf nachrüsten?</translation>
    </message>
    <message>
        <source>Security can be added</source>
        <translation>Sicherheit lässt sich nachrüsten</translation>
    </message>
    <message>
        <source>access is decided in one place</source>
        <translation>über den Zugriff wird an einer Stelle entschieden</translation>
    </message>
    <message>
        <source>access is decided everywhere, or nowhere</source>
        <translation>über den Zugriff wird überall entschieden oder nirgends</translation>
    </message>
    <message>
        <source>Are the people who built it still here?</source>
        <translation>Sind die noch da, die es gebaut haben?</translation>
    </message>
    <message>
        <source>Builders still here</source>
        <translation>Erbauer noch da</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>niemand mehr</translation>
    </message>
    <message>
        <source>Is it written down how it works?</source>
        <translation>Ist aufgeschrieben, wie es funktioniert?</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>written down and current</source>
        <translation>aufgeschrieben und aktuell</translation>
    </message>
    <message>
        <source>nothing is written down</source>
        <translation>nichts ist aufgeschrieben</translation>
    </message>
    <message>
        <source>Is it tested automatically?</source>
        <translation>Wird es automatisch getestet?</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>well tested</source>
        <translation>gut getestet</translation>
    </message>
    <message>
        <source>no tests at all</source>
        <translation>überhaupt keine Tests</translation>
    </message>
    <message>
        <source>Do people depend on it every day?</source>
        <translation>Sind Menschen täglich darauf angewiesen?</translation>
    </message>
    <message>
        <source>People depend on it</source>
        <translation>Menschen sind darauf angewiesen</translation>
    </message>
    <message>
        <source>nobody would miss it for a week</source>
        <translation>eine Woche lang würde es niemand vermissen</translation>
    </message>
    <message>
        <source>they cannot do without it</source>
        <translation>sie können nicht darauf verzichten</translation>
    </message>
    <message>
        <source>Are some parts good and others hopeless?</source>
        <translation>Sind manche Teile gut und andere hoffnungslos?</translation>
    </message>
    <message>
        <source>Quality differs by part</source>
        <translation>Qualität je Teil verschieden</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>überall gleich</translation>
    </message>
    <message>
        <source>some good, some hopeless</source>
        <translation>manche gut, manche hoffnungslos</translation>
    </message>
    <message>
        <source>Is there a border where parts can be swapped?</source>
        <translation>Gibt es eine Grenze, an der sich Teile austauschen lassen?</translation>
    </message>
    <message>
        <source>Parts can be swapped</source>
        <translation>Teile lassen sich austauschen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a clear routing or API border</source>
        <translation>eine klare Routing- oder API-Grenze</translation>
    </message>
    <message>
        <source>Is it large?</source>
        <translation>Ist es groß?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>4,000 lines or fewer</source>
        <translation>4.000 Zeilen oder weniger</translation>
    </message>
    <message>
        <source>100,000 lines or more</source>
        <translation>100.000 Zeilen oder mehr</translation>
    </message>
    <message>
        <source>Can the team run two systems side by side?</source>
        <translation>Kann das Team zwei Systeme nebeneinander betreiben?</translation>
    </message>
    <message>
        <source>Team can do both</source>
        <translation>Team schafft beides</translation>
    </message>
    <message>
        <source>one person, or nobody</source>
        <translation>eine Person oder niemand</translation>
    </message>
    <message>
        <source>four people or more</source>
        <translation>vier Personen oder mehr</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Replacing piece by piece</source>
        <translation>Schrittweiser Ersatz</translation>
    </message>
    <message>
        <source>Product and team</source>
        <translation>Produkt und Team</translation>
    </message>
    <message>
        <source>Replace it piece by piece</source>
        <translation>Schrittweise ersetzen</translation>
    </message>
    <message>
        <source>Rebuild from scratch</source>
        <translation>Von Grund auf neu bauen</translation>
    </message>
    <message>
        <source>Harden what you have</source>
        <translation>Das Vorhandene härten</translation>
    </message>
    <message>
        <source>pulls neither way</source>
        <translation>spricht für keine Seite</translation>
    </message>
    <message>
        <source>pulls a little towards piece by piece</source>
        <translation>spricht etwas für schrittweisen Ersatz</translation>
    </message>
    <message>
        <source>pulls clearly towards piece by piece</source>
        <translation>spricht deutlich für schrittweisen Ersatz</translation>
    </message>
    <message>
        <source>pulls a little away from piece by piece</source>
        <translation>spricht etwas gegen schrittweisen Ersatz</translation>
    </message>
    <message>
        <source>pulls clearly away from piece by piece</source>
        <translation>spricht deutlich gegen schrittweisen Ersatz</translation>
    </message>
    <message>
        <source>pulls a little towards replacing</source>
        <translation>spricht etwas für das Ersetzen</translation>
    </message>
    <message>
        <source>pulls clearly towards replacing</source>
        <translation>spricht deutlich für das Ersetzen</translation>
    </message>
    <message>
        <source>pulls a little towards hardening</source>
        <translation>spricht etwas für das Härten</translation>
    </message>
    <message>
        <source>pulls clearly towards hardening</source>
        <translation>spricht deutlich für das Härten</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>%1 checks seen, %2 claimed, %3 with nothing known</source>
        <translation>%1 Prüfpunkte gesehen, %2 behauptet, zu %3 ist nichts bekannt</translation>
    </message>
    <message>
        <source>Level %1 of 4</source>
        <translation>Grad %1 von 4</translation>
    </message>
    <message>
        <source>could be %1 to %2</source>
        <translation>möglich: %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) are open</source>
        <translation>
            <numerusform>%n K.-o.-Punkt ist offen</numerusform>
            <numerusform>%n K.-o.-Punkte sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>No ship-stopper is open</source>
        <translation>Kein K.-o.-Punkt ist offen</translation>
    </message>
    <message numerus="yes">
        <source>With the first %n step(s) done: %1</source>
        <translation>
            <numerusform>Nach %n Schritt, dem ersten: %1</numerusform>
            <numerusform>Nach den ersten %n Schritten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>The lower bound of a score counts only what was seen in code, scans and builds. The upper one is what it could be if everything unknown turned out well.</source>
        <translation>Die Untergrenze eines Werts zählt nur, was in Code, Scans und Builds gesehen wurde. Die Obergrenze ist, was möglich wäre, wenn alles Unbekannte gut ausginge.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the report</source>
        <translation>
            <numerusform>und %n weiterer im Bericht</numerusform>
            <numerusform>und %n weitere im Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Said in one sentence each</source>
        <translation>In je einem Satz gesagt</translation>
    </message>
</context>
<context>
    <name>SnapshotCommand</name>
    <message>
        <source>not in the rules</source>
        <translation>nicht in den Regeln</translation>
    </message>
    <message>
        <source>(%1 by the new rules)</source>
        <translation>(%1 nach den neuen Regeln)</translation>
    </message>
    <message>
        <source> (the rules)</source>
        <translation> (die Regeln)</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>snapshot needs list, or compare with the numbers of two.</source>
        <translation>snapshot braucht list oder compare mit den Nummern von zweien.</translation>
    </message>
    <message>
        <source>See: sextant help snapshot</source>
        <translation>Siehe: sextant help snapshot</translation>
    </message>
</context>
<context>
    <name>SnapshotDifference</name>
    <message>
        <source>The older snapshot keeps its figures only, so it cannot be scored again by the new rules.</source>
        <translation>Der ältere Schnappschuss enthält nur seine Zahlen und lässt sich deshalb nicht nach den neuen Regeln bewerten.</translation>
    </message>
    <message>
        <source>The newer snapshot was scored by another version of the method than this program has.</source>
        <translation>Der neuere Schnappschuss wurde mit einer anderen Version der Methode bewertet, als dieses Programm sie hat.</translation>
    </message>
    <message>
        <source>The rules of the newer snapshot (%1, version %2) are not in this workspace.</source>
        <translation>Die Regeln des neueren Schnappschusses (%1, Version %2) sind nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>One of the two has no score to compare.</source>
        <translation>Einer der beiden hat keinen Wert zum Vergleichen.</translation>
    </message>
    <message>
        <source>From %1 to %2, both by the same rules: all of it is the product.</source>
        <translation>Von %1 auf %2, beide nach denselben Regeln: Alles davon liegt am Produkt.</translation>
    </message>
    <message>
        <source>From %1 to %2. By the new rules nothing of the older snapshot can be judged.</source>
        <translation>Von %1 auf %2. Nach den neuen Regeln lässt sich nichts am älteren Schnappschuss beurteilen.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 because the rules changed, %4 because the product changed.</source>
        <translation>Von %1 auf %2: %3 wegen geänderter Regeln, %4 wegen des geänderten Produkts.</translation>
    </message>
    <message>
        <source>From %1 to %2. The rules changed too, and how much of it is theirs is not known.</source>
        <translation>Von %1 auf %2. Auch die Regeln haben sich geändert; wie viel davon an ihnen liegt, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>SnapshotRecord</name>
    <message>
        <source>This is no time: %1</source>
        <translation>Das ist keine Zeitangabe: %1</translation>
    </message>
    <message>
        <source>The snapshot keeps its figures only.</source>
        <translation>Der Schnappschuss enthält nur seine Zahlen.</translation>
    </message>
    <message>
        <source>The snapshot is damaged: %1</source>
        <translation>Der Schnappschuss ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>SnapshotStore</name>
    <message>
        <source>There is no snapshot %1.</source>
        <translation>Es gibt keinen Schnappschuss %1.</translation>
    </message>
</context>
<context>
    <name>SourcesDesk</name>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
</context>
<context>
    <name>StackCard</name>
    <message>
        <source>past its end of life since %1</source>
        <translation>Support abgelaufen seit %1</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>Support abgelaufen</translation>
    </message>
    <message>
        <source>support ends on %1</source>
        <translation>Support endet am %1</translation>
    </message>
    <message>
        <source>supported until %1</source>
        <translation>unterstützt bis %1</translation>
    </message>
    <message>
        <source>supported, no end announced</source>
        <translation>unterstützt, kein Ende angekündigt</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n evidenced</source>
        <translation>
            <numerusform>%n belegt</numerusform>
            <numerusform>%n belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed only</source>
        <translation>
            <numerusform>%n nur behauptet</numerusform>
            <numerusform>%n nur behauptet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n nicht zutreffend</numerusform>
            <numerusform>%n nicht zutreffend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoredProject</name>
    <message>
        <source>This needs --project NAME, or --case FILE.</source>
        <translation>Dies braucht --project NAME oder --case FILE.</translation>
    </message>
    <message>
        <source>sextant workspace info says where projects are kept.</source>
        <translation>sextant workspace info sagt, wo Projekte gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>TaskNetwork</name>
    <message>
        <source>Two tasks have the id “%1”.</source>
        <translation>Zwei Aufgaben haben die Kennung „%1“.</translation>
    </message>
    <message>
        <source>These tasks wait for one another in a cycle: %1.</source>
        <translation>Diese Aufgaben warten im Kreis aufeinander: %1.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>no check applies</source>
        <translation>kein Prüfpunkt trifft zu</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open</source>
        <translation>
            <numerusform>%n K.-o.-Punkt offen</numerusform>
            <numerusform>%n K.-o.-Punkte offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of code</source>
        <translation>
            <numerusform>%n Zeile Code</numerusform>
            <numerusform>%n Zeilen Code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n offener Fund</numerusform>
            <numerusform>%n offene Funde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decides %n check(s)</source>
        <translation>
            <numerusform>entscheidet %n Prüfpunkt</numerusform>
            <numerusform>entscheidet %n Prüfpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the JSON report lists all</source>
        <translation>
            <numerusform>und %n weiterer; der JSON-Bericht nennt alle</numerusform>
            <numerusform>und %n weitere; der JSON-Bericht nennt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>score, then low to high; # seen, / claimed, . could be</source>
        <translation>Wert, dann von bis; # gesehen, / behauptet, . möglich</translation>
    </message>
    <message>
        <source>Next best steps</source>
        <translation>Nächste beste Schritte</translation>
    </message>
    <message>
        <source>Questions to answer first</source>
        <translation>Zuerst zu klärende Fragen</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Readiness is a judgement from evidence, not a certificate. Catalogue %1, method %2, %3.</source>
        <translation>Die Reife ist ein Urteil aus Belegen, kein Zertifikat. Katalog %1, Methode %2, %3.</translation>
    </message>
    <message>
        <source>What is odd in the answers</source>
        <translation>Was an den Antworten auffällt</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>This file is larger than a questionnaire may be.</source>
        <translation>Diese Datei ist größer, als ein Fragebogen sein darf.</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a text file.</source>
        <translation>Das ist weder eine Arbeitsmappe noch eine Textdatei.</translation>
    </message>
    <message>
        <source>Save the questionnaire as XLSX or CSV.</source>
        <translation>Den Fragebogen als XLSX oder CSV speichern.</translation>
    </message>
    <message>
        <source>This file has more rows than a questionnaire may have.</source>
        <translation>Diese Datei hat mehr Zeilen, als ein Fragebogen haben darf.</translation>
    </message>
    <message>
        <source>This file ends in the middle of a row.</source>
        <translation>Diese Datei endet mitten in einer Zeile.</translation>
    </message>
    <message>
        <source>This file lacks a row that is to be written.</source>
        <translation>Dieser Datei fehlt eine Zeile, die geschrieben werden soll.</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>d MMM</source>
        <comment>short date on the axis of a chart</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Scoring past commits</source>
        <translation>Frühere Commits werden bewertet</translation>
    </message>
    <message>
        <source>The stored scores of the past are damaged.</source>
        <translation>Die gespeicherten Werte der Vergangenheit sind beschädigt.</translation>
    </message>
    <message>
        <source>Score the past again.</source>
        <translation>Die Vergangenheit neu bewerten.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>Es gibt keinen Prüfpunkt „%1“.</translation>
    </message>
    <message>
        <source>The older commit is not on the main line of the newer one.</source>
        <translation>Der ältere Commit liegt nicht auf der Hauptlinie des neueren.</translation>
    </message>
    <message>
        <source>Choose two points of the same branch.</source>
        <translation>Zwei Punkte desselben Branches wählen.</translation>
    </message>
    <message>
        <source>Looking for the commit</source>
        <translation>Der Commit wird gesucht</translation>
    </message>
    <message>
        <source>The check did not turn between these two commits.</source>
        <translation>Zwischen diesen beiden Commits schlug der Prüfpunkt nicht um.</translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message>
        <source>Scored again from past commits, without answers and imports.</source>
        <translation>Aus früheren Commits neu bewertet, ohne Antworten und Importe.</translation>
    </message>
    <message>
        <source>%1 of %2 checks judged</source>
        <translation>%1 von %2 Prüfpunkten beurteilt</translation>
    </message>
    <message>
        <source>The steps: month or tag.</source>
        <translation>Die Schritte: month oder tag.</translation>
    </message>
    <message>
        <source>The first day, as in 2025-01-31; without it 24 steps back.</source>
        <translation>Der erste Tag, etwa 2025-01-31; ohne ihn 24 Schritte zurück.</translation>
    </message>
    <message>
        <source>timeline needs one repository.</source>
        <translation>timeline braucht ein Repository.</translation>
    </message>
    <message>
        <source>For example: sextant timeline . --every month</source>
        <translation>Zum Beispiel: sextant timeline . --every month</translation>
    </message>
    <message>
        <source>“%1” is neither month nor tag.</source>
        <translation>„%1“ ist weder month noch tag.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as 2025-01-31.</source>
        <translation>In der Form 2025-01-31 angeben.</translation>
    </message>
    <message>
        <source>%1 stood the same at all these points.</source>
        <translation>%1 stand an all diesen Punkten gleich.</translation>
    </message>
    <message>
        <source>Finds the commits at which this check turned.</source>
        <translation>Findet die Commits, bei denen dieser Prüfpunkt umschlug.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>Es gibt keinen Prüfpunkt „%1“.</translation>
    </message>
    <message>
        <source>See: sextant catalogue list</source>
        <translation>Siehe: sextant catalogue list</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This is no token: tokens are one word of plain letters, digits and signs.</source>
        <translation>Das ist kein Token: Tokens sind ein einziges Wort aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made.</source>
        <translation>Kopieren Sie es noch einmal von dort, wo es erstellt wurde.</translation>
    </message>
</context>
<context>
    <name>TriageStore</name>
    <message>
        <source>An accepted risk needs a reason and a last day.</source>
        <translation>Ein akzeptiertes Risiko braucht eine Begründung und einen letzten Tag.</translation>
    </message>
    <message>
        <source>This decision needs a reason.</source>
        <translation>Diese Entscheidung braucht eine Begründung.</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Its pipeline runs were merged with those of other lists and cannot be told apart again.</source>
        <translation>Seine Pipeline-Läufe wurden mit denen anderer Listen zusammengeführt und lassen sich nicht mehr auseinanderhalten.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Fine as a prototype</source>
        <translation>Gut als Prototyp</translation>
    </message>
    <message>
        <source>Not yet a prototype</source>
        <translation>Noch kein Prototyp</translation>
    </message>
    <message>
        <source>Fine as a proof of concept</source>
        <translation>Gut als Machbarkeitsnachweis</translation>
    </message>
    <message>
        <source>Not ready as a proof of concept</source>
        <translation>Nicht bereit als Machbarkeitsnachweis</translation>
    </message>
    <message>
        <source>Ready for first users</source>
        <translation>Bereit für erste Nutzer</translation>
    </message>
    <message>
        <source>Not ready for first users</source>
        <translation>Nicht bereit für erste Nutzer</translation>
    </message>
    <message>
        <source>Ready for production</source>
        <translation>Bereit für die Produktion</translation>
    </message>
    <message>
        <source>Not ready for production</source>
        <translation>Nicht bereit für die Produktion</translation>
    </message>
    <message>
        <source>%1 is the only dimension that can be judged.</source>
        <translation>%1 ist die einzige Dimension, die sich beurteilen lässt.</translation>
    </message>
    <message>
        <source>%1 (%2) is the weakest link. It holds the whole product at %3; the plain average would be %4.</source>
        <translation>%1 (%2) ist das schwächste Glied. Es hält das ganze Produkt bei %3; der einfache Durchschnitt wäre %4.</translation>
    </message>
    <message>
        <source>Nothing to judge</source>
        <translation>Nichts zu beurteilen</translation>
    </message>
    <message>
        <source>No check applies to this product as its profile stands.</source>
        <translation>Laut Profil trifft kein Prüfpunkt auf dieses Produkt zu.</translation>
    </message>
    <message>
        <source>Could be %1. %2 % is known.</source>
        <translation>Möglich: %1. %2 % sind bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%n K.-o.-Punkt offen.</numerusform>
            <numerusform>%n K.-o.-Punkte offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ship-stopper is open.</source>
        <translation>Kein K.-o.-Punkt ist offen.</translation>
    </message>
    <message>
        <source>%1 needs a score of %2; it is %3.</source>
        <translation>%1 verlangt einen Wert von %2; er liegt bei %3.</translation>
    </message>
    <message>
        <source>%1 needs %2 % to be known; it is %3 %.</source>
        <translation>%1 verlangt, dass %2 % bekannt sind; es sind %3 %.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %n more check(s) to pass.</source>
        <translation>
            <numerusform>Für %1 muss noch %n Prüfpunkt bestanden sein.</numerusform>
            <numerusform>Für %1 müssen noch %n Prüfpunkte bestanden sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>ein halber Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 needs a score of %2; without the cap for open ship-stoppers it is %3.</source>
        <translation>%1 verlangt einen Wert von %2; ohne den Deckel für offene K.-o.-Punkte liegt er bei %3.</translation>
    </message>
</context>
<context>
    <name>WaiverStore</name>
    <message>
        <source>An accepted risk needs an owner and a reason.</source>
        <translation>Ein akzeptiertes Risiko braucht eine verantwortliche Person und eine Begründung.</translation>
    </message>
    <message>
        <source>A risk can be accepted for at most %1 days.</source>
        <translation>Ein Risiko lässt sich für höchstens %1 Tage akzeptieren.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Einen früheren Tag wählen.</translation>
    </message>
    <message>
        <source>This risk is not accepted any more.</source>
        <translation>Dieses Risiko ist nicht mehr akzeptiert.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Readiness: %1</source>
        <translation>Reife: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Grad: %1</translation>
    </message>
    <message>
        <source>Stage earned: %1</source>
        <translation>Verdiente Stufe: %1</translation>
    </message>
    <message>
        <source>Open ship-stoppers: %1</source>
        <translation>Offene K.-o.-Punkte: %1</translation>
    </message>
    <message>
        <source>Goals met: %1 of %2</source>
        <translation>Erreichte Ziele: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Noch ist nichts angekreuzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) ticked, likely %1.</source>
        <translation>
            <numerusform>%n Prüfpunkt angekreuzt, wahrscheinlich %1.</numerusform>
            <numerusform>%n Prüfpunkte angekreuzt, wahrscheinlich %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The workspace to open.</source>
        <translation>Der zu öffnende Arbeitsbereich.</translation>
    </message>
    <message>
        <source>See: sextant help</source>
        <translation>Siehe: sextant help</translation>
    </message>
</context>
<context>
    <name>WordDocument</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Score (bounds)</source>
        <translation>Wert (Grenzen)</translation>
    </message>
    <message>
        <source>What holds it</source>
        <translation>Woran es hängt</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>This is no list of buyers&apos; words: %1.</source>
        <translation>Das ist keine Liste von Käuferbegriffen: %1.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>What holds it</source>
        <translation>Woran es hängt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
    <message>
        <source>A part of this workbook nests deeper than it may.</source>
        <translation>Ein Teil dieser Arbeitsmappe ist tiefer verschachtelt als erlaubt.</translation>
    </message>
    <message>
        <source>This archive holds no workbook.</source>
        <translation>Dieses Archiv enthält keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Save the questionnaire as XLSX or CSV.</source>
        <translation>Den Fragebogen als XLSX oder CSV speichern.</translation>
    </message>
    <message>
        <source>This workbook has more cells with text than a questionnaire may have.</source>
        <translation>Diese Arbeitsmappe hat mehr Zellen mit Text, als ein Fragebogen haben darf.</translation>
    </message>
    <message>
        <source>This workbook has no sheet.</source>
        <translation>Diese Arbeitsmappe hat kein Tabellenblatt.</translation>
    </message>
    <message>
        <source>The answers could not be written without changing something else.</source>
        <translation>Die Antworten ließen sich nicht schreiben, ohne etwas anderes zu ändern.</translation>
    </message>
    <message>
        <source>Save the workbook again with a spreadsheet program and read it anew.</source>
        <translation>Die Arbeitsmappe mit einem Tabellenprogramm erneut speichern und neu einlesen.</translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message>
        <source>Tests run</source>
        <translation>Tests laufen</translation>
    </message>
    <message>
        <source>“%1” runs tests before a change is taken in.</source>
        <translation>„%1“ führt Tests aus, bevor eine Änderung übernommen wird.</translation>
    </message>
    <message>
        <source>Failures ignored</source>
        <translation>Fehlschläge ignoriert</translation>
    </message>
    <message>
        <source>“%1” runs tests, but goes on when they fail.</source>
        <translation>„%1“ führt Tests aus, läuft aber weiter, wenn sie scheitern.</translation>
    </message>
    <message>
        <source>Only later</source>
        <translation>Erst später</translation>
    </message>
    <message>
        <source>“%1” runs tests, but not for pull requests.</source>
        <translation>„%1“ führt Tests aus, aber nicht bei Pull Requests.</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Nicht sichtbar</translation>
    </message>
    <message>
        <source>“%1” runs tests; for which branches, this file does not say.</source>
        <translation>„%1“ führt Tests aus; für welche Branches, sagt diese Datei nicht.</translation>
    </message>
    <message>
        <source>“%1” runs for pull requests; whether its commands are tests cannot be seen.</source>
        <translation>„%1“ läuft bei Pull Requests; ob die Befehle Tests sind, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>It runs for pull requests and does something other than tests.</source>
        <translation>Der Workflow läuft bei Pull Requests und macht etwas anderes als Tests.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>Other workflows run it; what it does counts there.</source>
        <translation>Andere Workflows führen diesen aus; was er tut, zählt dort.</translation>
    </message>
    <message>
        <source>After tests</source>
        <translation>Nach Tests</translation>
    </message>
    <message>
        <source>“%1” deploys only after a job with tests was good.</source>
        <translation>„%1“ liefert erst aus, wenn ein Job mit Tests erfolgreich war.</translation>
    </message>
    <message>
        <source>“%1” runs tests before it deploys.</source>
        <translation>„%1“ führt Tests aus, bevor ausgeliefert wird.</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Durch eine Person</translation>
    </message>
    <message>
        <source>A person starts or confirms “%1”; it does not wait for tests.</source>
        <translation>Eine Person startet oder bestätigt „%1“; auf Tests wird nicht gewartet.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The environment “%1” is declared; whether it is protected cannot be seen here.</source>
        <translation>Die Umgebung „%1“ ist angegeben; ob sie geschützt ist, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>“%1” deploys after another workflow; what that must show cannot be seen here.</source>
        <translation>„%1“ liefert nach einem anderen Workflow aus; was dieser ergeben muss, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>“%1” waits for jobs whose commands are not recognised as tests.</source>
        <translation>„%1“ wartet auf Jobs, deren Befehle nicht als Tests erkannt werden.</translation>
    </message>
    <message>
        <source>“%1” deploys when another workflow runs it; its gate stands there.</source>
        <translation>„%1“ liefert aus, wenn ein anderer Workflow ihn ausführt; dort steht seine Schranke.</translation>
    </message>
    <message>
        <source>No gate</source>
        <translation>Keine Schranke</translation>
    </message>
    <message>
        <source>“%1” deploys or publishes and waits for nothing in this file.</source>
        <translation>„%1“ liefert aus oder veröffentlicht und wartet auf nichts in dieser Datei.</translation>
    </message>
    <message>
        <source>%2 of %3</source>
        <translation>%2 von %3</translation>
    </message>
    <message>
        <source>%2 of %3 parts from elsewhere are fixed to a commit; the others can change unnoticed.</source>
        <translation>%2 von %3 Teilen von anderswo sind auf einen Commit festgelegt; die anderen können sich unbemerkt ändern.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Its token may only read, unless a job asks for more.</source>
        <translation>Das Token darf nur lesen, sofern ein Job nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Je Job</translation>
    </message>
    <message>
        <source>Every job states the rights that it needs.</source>
        <translation>Jeder Job gibt die Rechte an, die er braucht.</translation>
    </message>
    <message>
        <source>All jobs write</source>
        <translation>Alle Jobs schreiben</translation>
    </message>
    <message>
        <source>The right to write is given to all jobs, not to the one that needs it.</source>
        <translation>Das Schreibrecht gilt für alle Jobs, nicht nur für den, der es braucht.</translation>
    </message>
    <message>
        <source>All rights</source>
        <translation>Alle Rechte</translation>
    </message>
    <message>
        <source>Its token may do everything.</source>
        <translation>Das Token darf alles.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>No rights are stated, so a setting of the server decides, which cannot be seen here.</source>
        <translation>Es sind keine Rechte angegeben, daher entscheidet eine Einstellung des Servers, die hier nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>On a schedule</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>The scanner in “%1” also runs on a schedule.</source>
        <translation>Der Scanner in „%1“ läuft auch nach Zeitplan.</translation>
    </message>
    <message>
        <source>On changes</source>
        <translation>Bei Änderungen</translation>
    </message>
    <message>
        <source>The scanner in “%1” runs only when something changes.</source>
        <translation>Der Scanner in „%1“ läuft nur, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>Kein Scanner</translation>
    </message>
    <message>
        <source>It runs on a schedule; no known scanner is in it.</source>
        <translation>Der Workflow läuft nach Zeitplan; ein bekannter Scanner ist nicht darin.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>What is fetched or built is kept for the next run.</source>
        <translation>Was abgerufen oder gebaut wird, bleibt für den nächsten Lauf erhalten.</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>“%1” can take a deployment back.</source>
        <translation>„%1“ kann ein Deployment zurücknehmen.</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Keiner zu sehen</translation>
    </message>
    <message>
        <source>It deploys, and nothing in it takes a deployment back.</source>
        <translation>Der Workflow liefert aus, und nichts darin nimmt ein Deployment zurück.</translation>
    </message>
    <message>
        <source>Runs with rights</source>
        <translation>Läuft mit Rechten</translation>
    </message>
    <message>
        <source>It fetches a stranger&apos;s code while it has the rights and secrets of this repository.</source>
        <translation>Der Workflow holt fremden Code, während er die Rechte und Geheimnisse dieses Repositorys hat.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Nicht geholt</translation>
    </message>
    <message>
        <source>It runs with rights for pull requests of strangers, and does not fetch their code.</source>
        <translation>Der Workflow läuft mit Rechten für Pull Requests von Fremden und holt deren Code nicht.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>It prints what is named like a secret into the log.</source>
        <translation>Der Workflow schreibt ins Log, was wie ein Geheimnis benannt ist.</translation>
    </message>
    <message>
        <source>Nothing in this file is about it.</source>
        <translation>Nichts in dieser Datei handelt davon.</translation>
    </message>
    <message>
        <source>More stands in files that are not read.</source>
        <translation>Weiteres steht in Dateien, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” runs another workflow; whether that waits cannot be seen here.</source>
        <translation>„%1“ führt einen anderen Workflow aus; ob dieser wartet, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>A person has to confirm “%1” before it deploys.</source>
        <translation>Eine Person muss „%1“ bestätigen, bevor ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Nothing but a person starts it, so “%1” deploys when somebody wants it to.</source>
        <translation>Der Workflow wird nur von einer Person gestartet; „%1“ liefert also aus, wenn jemand es will.</translation>
    </message>
    <message>
        <source>It deploys to the environment “%1”; whether somebody has to approve that is a setting of the server.</source>
        <translation>Der Workflow liefert in die Umgebung „%1“ aus; ob jemand das freigeben muss, ist eine Einstellung des Servers.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>“%1” deploys or publishes without anybody confirming it.</source>
        <translation>„%1“ liefert aus oder veröffentlicht, ohne dass jemand es bestätigt.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>What it takes in from another repository, or from a place that this commit does not have, is not read (places: %3).</source>
        <translation>Was der Workflow aus einem anderen Repository übernimmt oder von einer Stelle, die dieser Commit nicht hat, wird nicht gelesen (Stellen: %3).</translation>
    </message>
</context>
<context>
    <name>Workflows</name>
    <message>
        <source>It has no jobs, so it is no workflow that can be read.</source>
        <translation>Die Datei enthält keine Jobs und ist daher kein lesbarer Workflow.</translation>
    </message>
    <message>
        <source>Its blocks do not close, so it cannot be read as a pipeline.</source>
        <translation>Die Blöcke sind nicht geschlossen, daher lässt sich die Datei nicht als Pipeline lesen.</translation>
    </message>
    <message numerus="yes">
        <source>In %n workflow file(s).</source>
        <translation>
            <numerusform>In %n Workflow-Datei.</numerusform>
            <numerusform>In %n Workflow-Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow file(s) say otherwise.</source>
        <translation>
            <numerusform>%n Workflow-Datei sagt etwas anderes.</numerusform>
            <numerusform>%n Workflow-Dateien sagen etwas anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in %n workflow file(s).</source>
        <translation>
            <numerusform>Nicht in %n Workflow-Datei.</numerusform>
            <numerusform>Nicht in %n Workflow-Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read from the workflow files is damaged.</source>
        <translation>Was aus den Workflow-Dateien gelesen wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>Scan the repository again.</source>
        <translation>Das Repository erneut scannen.</translation>
    </message>
    <message>
        <source>It is nested too deeply or too large to be read.</source>
        <translation>Die Datei ist zu tief verschachtelt oder zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Line %1 is no YAML.</source>
        <translation>Zeile %1 ist kein YAML.</translation>
    </message>
    <message>
        <source>The key in line %1 stands there twice.</source>
        <translation>Der Schlüssel in Zeile %1 steht dort zweimal.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>A part of the program is missing.</source>
        <translation>Ein Teil des Programms fehlt.</translation>
    </message>
    <message>
        <source>Install Sextant again.</source>
        <translation>Sextant neu installieren.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommand</name>
    <message>
        <source>Version %1, %2, made by Sextant %3</source>
        <translation>Version %1, %2, erstellt mit Sextant %3</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n Schnappschuss</numerusform>
            <numerusform>%n Schnappschüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n Import</numerusform>
            <numerusform>%n Importe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Fund</numerusform>
            <numerusform>%n Funde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>See: sextant help workspace</source>
        <translation>Siehe: sextant help workspace</translation>
    </message>
    <message>
        <source>%1  no score yet</source>
        <translation>%1  noch kein Wert</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 (%3), %n ship-stopper(s) open</source>
        <translation>
            <numerusform>%1  %2 (%3), %n K.-o.-Punkt offen</numerusform>
            <numerusform>%1  %2 (%3), %n K.-o.-Punkte offen</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace has no project yet.</source>
        <translation>Der Arbeitsbereich hat noch kein Projekt.</translation>
    </message>
    <message>
        <source>The backup is damaged: %1</source>
        <translation>Die Sicherung ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workspace is in use.</source>
        <translation>Der Arbeitsbereich wird gerade verwendet.</translation>
    </message>
    <message>
        <source>Close it elsewhere first.</source>
        <translation>Zuerst an anderer Stelle schließen.</translation>
    </message>
    <message>
        <source>The workspace could not be set aside.</source>
        <translation>Der Arbeitsbereich ließ sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>The backup could not be put in its place.</source>
        <translation>Die Sicherung ließ sich nicht an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>workspace needs info, check, list, vacuum, backup FILE or restore FILE.</source>
        <translation>workspace braucht info, check, list, vacuum, backup FILE oder restore FILE.</translation>
    </message>
    <message>
        <source>only the folder %1</source>
        <translation>nur der Ordner %1</translation>
    </message>
</context>
<context>
    <name>WorkspaceText</name>
    <message>
        <source>Open a backup copy, which lies beside it under the same name.</source>
        <translation>Eine Sicherungskopie öffnen; sie liegt daneben unter demselben Namen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Look for the workspace elsewhere, or make a new one.</source>
        <translation>Den Arbeitsbereich anderswo suchen oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>This is a folder, not a workspace.</source>
        <translation>Das ist ein Ordner, kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .sextant.</source>
        <translation>Eine Datei wählen, deren Name auf .sextant endet.</translation>
    </message>
    <message>
        <source>The workspace cannot be read: %1.</source>
        <translation>Der Arbeitsbereich ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>Leserechte für die Datei besorgen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is not a workspace.</source>
        <translation>Das ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace is damaged: its end is missing.</source>
        <translation>Der Arbeitsbereich ist beschädigt: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Der Qt-Treiber für SQLite ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>Das Paket libqt6sql6-sqlite installieren.</translation>
    </message>
    <message>
        <source>Another program is using the workspace.</source>
        <translation>Ein anderes Programm benutzt den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Close the other program, or try again later.</source>
        <translation>Das andere Programm schließen oder es später erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace may only be read.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Ask for the right to write to the file and its folder.</source>
        <translation>Schreibrechte für die Datei und ihren Ordner besorgen.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened.</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Look whether its folder is there and may be written to.</source>
        <translation>Prüfen, ob sein Ordner da und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Auf dem Datenträger Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk did not take part: %1.</source>
        <translation>Der Datenträger machte nicht mit: %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Den Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>Der Arbeitsbereich ist beschädigt.</translation>
    </message>
    <message>
        <source>The workspace refuses this: %1.</source>
        <translation>Der Arbeitsbereich lehnt das ab: %1.</translation>
    </message>
    <message>
        <source>The workspace could not do this: %1.</source>
        <translation>Der Arbeitsbereich konnte das nicht ausführen: %1.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Einen anderen Namen für die Kopie wählen.</translation>
    </message>
    <message>
        <source>The index for searching findings does not fit the findings.</source>
        <translation>Der Suchindex der Funde passt nicht zu den Funden.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>Diese Datei gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>A newer Sextant wrote this workspace (version %1; this one knows %2).</source>
        <translation>Ein neueres Sextant schrieb diesen Arbeitsbereich (Version %1; dieses kennt %2).</translation>
    </message>
    <message>
        <source>Install a newer Sextant.</source>
        <translation>Ein neueres Sextant installieren.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>Der Arbeitsbereich ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Einen anderen Namen wählen oder jene Datei öffnen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Zuerst den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The workspace cannot be given its name.</source>
        <translation>Der Arbeitsbereich lässt sich nicht so benennen.</translation>
    </message>
    <message>
        <source>Look whether another file has this name now.</source>
        <translation>Prüfen, ob inzwischen eine andere Datei so heißt.</translation>
    </message>
    <message>
        <source>An older Sextant wrote this workspace.</source>
        <translation>Ein älteres Sextant schrieb diesen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Open it once for writing; a backup copy is kept.</source>
        <translation>Einmal zum Schreiben öffnen; eine Sicherungskopie bleibt.</translation>
    </message>
    <message>
        <source>Answers without a revision that counts: %1.</source>
        <translation>Antworten ohne gültige Fassung: %1.</translation>
    </message>
    <message>
        <source>Findings whose import is missing: %1.</source>
        <translation>Funde, deren Import fehlt: %1.</translation>
    </message>
    <message>
        <source>Findings in the wrong project: %1.</source>
        <translation>Funde im falschen Projekt: %1.</translation>
    </message>
    <message>
        <source>Findings that are kept twice: %1.</source>
        <translation>Doppelt gespeicherte Funde: %1.</translation>
    </message>
    <message>
        <source>Evidence in the wrong project: %1.</source>
        <translation>Belege im falschen Projekt: %1.</translation>
    </message>
    <message>
        <source>Rows of %1 that refer to nothing: %2.</source>
        <translation>Zeilen in %1 mit Verweis ins Leere: %2.</translation>
    </message>
    <message>
        <source>Not as Sextant made it: %1.</source>
        <translation>Nicht so, wie Sextant es anlegt: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Fehlt: %1.</translation>
    </message>
    <message>
        <source>Not of Sextant: %1.</source>
        <translation>Nicht von Sextant: %1.</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The file cannot be packed: %1.</source>
        <translation>Die Datei lässt sich nicht packen: %1.</translation>
    </message>
</context>
<context>
    <name>alarms</name>
    <message>
        <source>The launch was treated as the deadline</source>
        <translation>Der Start wurde als Frist behandelt</translation>
    </message>
    <message>
        <source>A generated prototype became the product</source>
        <translation>Ein generierter Prototyp wurde zum Produkt</translation>
    </message>
    <message>
        <source>A junior hardens alone</source>
        <translation>Eine Nachwuchskraft härtet allein</translation>
    </message>
    <message>
        <source>Observability was skipped</source>
        <translation>Die Beobachtbarkeit wurde ausgelassen</translation>
    </message>
    <message>
        <source>Compliance was promised too early</source>
        <translation>Regelkonformität wurde zu früh versprochen</translation>
    </message>
    <message>
        <source>Features grow on a weak base</source>
        <translation>Funktionen wachsen auf schwacher Basis</translation>
    </message>
    <message>
        <source>The product runs above its grade</source>
        <translation>Das Produkt läuft über seinem Reifegrad</translation>
    </message>
    <message>
        <source>The backup was never proven</source>
        <translation>Die Sicherung wurde nie erprobt</translation>
    </message>
    <message>
        <source>The roll-back was never tried</source>
        <translation>Das Zurückrollen wurde nie versucht</translation>
    </message>
    <message>
        <source>Traffic comes before the load test</source>
        <translation>Der Ansturm kommt vor dem Lasttest</translation>
    </message>
    <message>
        <source>Performance is tuned without a profile</source>
        <translation>Leistung wird ohne Profiling optimiert</translation>
    </message>
    <message>
        <source>Big infrastructure came before the need</source>
        <translation>Große Infrastruktur kam vor dem Bedarf</translation>
    </message>
    <message>
        <source>The decision goes against the evidence</source>
        <translation>Die Entscheidung widerspricht den Belegen</translation>
    </message>
    <message>
        <source>The knowledge is in one head</source>
        <translation>Das Wissen steckt in einem Kopf</translation>
    </message>
    <message>
        <source>The environments drift apart</source>
        <translation>Die Umgebungen driften auseinander</translation>
    </message>
    <message>
        <source>People are hired before the foundation holds</source>
        <translation>Leute kommen, bevor das Fundament trägt</translation>
    </message>
    <message>
        <source>The database will not last the fourth month</source>
        <translation>Die Datenbank übersteht den vierten Monat nicht</translation>
    </message>
    <message>
        <source>The cost of AI has no limit</source>
        <translation>Die KI-Kosten haben keine Grenze</translation>
    </message>
    <message>
        <source>More is claimed than was seen</source>
        <translation>Es wird mehr behauptet als gesehen</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Inspects repositories, reads reports, and prints the scorecard.</source>
        <translation>Untersucht Repositorys, liest Berichte und gibt die Bewertung aus.</translation>
    </message>
    <message>
        <source>Lists the report formats that can be imported.</source>
        <translation>Listet die importierbaren Berichtsformate auf.</translation>
    </message>
    <message>
        <source>Reads reports of scanners into a project, or only counts them.</source>
        <translation>Liest Scanner-Berichte in ein Projekt ein oder zählt sie nur.</translation>
    </message>
    <message>
        <source>Shows what a repository itself gives: facts and history, each with its place.</source>
        <translation>Zeigt, was ein Repository selbst hergibt: Fakten und Verlauf, jeweils mit Stelle.</translation>
    </message>
    <message>
        <source>Scores a case by the published method, without any repository.</source>
        <translation>Bewertet einen Fall nach der veröffentlichten Methode, ohne Repository.</translation>
    </message>
    <message>
        <source>Lists, shows, validates, exchanges and compares catalogues of checks.</source>
        <translation>Listet Kataloge von Prüfpunkten auf, zeigt, prüft, tauscht und vergleicht sie.</translation>
    </message>
    <message>
        <source>Creates the demonstration: six invented products with a year of history.</source>
        <translation>Erstellt die Demonstration: sechs erfundene Produkte mit einem Jahr Verlauf.</translation>
    </message>
    <message>
        <source>Lists the snapshots of a project, and says what changed between two: rules or product.</source>
        <translation>Listet die Schnappschüsse eines Projekts auf und sagt, was sich zwischen zweien änderte: Regeln oder Produkt.</translation>
    </message>
    <message>
        <source>Scores past commits by today&apos;s rules: by months or tags, and what turned when.</source>
        <translation>Bewertet frühere Commits nach den heutigen Regeln: nach Monaten oder Tags, und was wann umschlug.</translation>
    </message>
    <message>
        <source>Tells what a workspace holds, checks that it is whole, copies it and puts a copy back.</source>
        <translation>Sagt, was ein Arbeitsbereich enthält, prüft, ob er unversehrt ist, kopiert ihn und spielt eine Kopie zurück.</translation>
    </message>
    <message>
        <source>Judges the alarms of a project, or of a case, by the published rules.</source>
        <translation>Beurteilt die Warnungen eines Projekts oder eines Falls nach den veröffentlichten Regeln.</translation>
    </message>
    <message>
        <source>Plans the work of a project, or of a case: order, days, and an honest end.</source>
        <translation>Plant die Arbeit eines Projekts oder eines Falls: Reihenfolge, Tage und ein ehrliches Ende.</translation>
    </message>
    <message>
        <source>Writes a report of a stored project for an audience.</source>
        <translation>Schreibt für eine Zielgruppe einen Bericht über ein gespeichertes Projekt.</translation>
    </message>
    <message>
        <source>Fetches CI runs of a project, or gives its delivery metrics or those of a case.</source>
        <translation>Ruft CI-Läufe eines Projekts ab oder gibt seine Lieferkennzahlen oder die eines Falls aus.</translation>
    </message>
    <message>
        <source>Weighs hardening against replacing by the published method, or reads what a repository says.</source>
        <translation>Wägt nach der veröffentlichten Methode Härten gegen Ersetzen ab oder liest, was ein Repository aussagt.</translation>
    </message>
    <message>
        <source>Packs a project with all its evidence into one file, and verifies such a file anywhere.</source>
        <translation>Packt ein Projekt mit allen Belegen in eine Datei und prüft eine solche Datei überall.</translation>
    </message>
    <message>
        <source>Proposes answers to a buyer&apos;s security questionnaire, and writes them into a copy.</source>
        <translation>Schlägt Antworten auf den Sicherheitsfragebogen eines Käufers vor und schreibt sie in eine Kopie.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>lines that tests run, in %</source>
        <translation>von Tests ausgeführte Zeilen, in %</translation>
    </message>
    <message>
        <source>statements that tests run, in %</source>
        <translation>von Tests ausgeführte Anweisungen, in %</translation>
    </message>
    <message>
        <source>tests passed</source>
        <translation>bestandene Tests</translation>
    </message>
    <message>
        <source>tests failed</source>
        <translation>fehlgeschlagene Tests</translation>
    </message>
    <message>
        <source>tests broken</source>
        <translation>abgebrochene Tests</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>limits crossed</source>
        <translation>überschrittene Grenzwerte</translation>
    </message>
    <message>
        <source>share of failed requests</source>
        <translation>Anteil fehlgeschlagener Anfragen</translation>
    </message>
    <message>
        <source>slow answers, in ms</source>
        <translation>langsame Antworten, in ms</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>failed requests</source>
        <translation>fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>performance score of 100</source>
        <translation>Leistungswert von 100</translation>
    </message>
    <message>
        <source>score of 10</source>
        <translation>Wert von 10</translation>
    </message>
    <message>
        <source>components listed</source>
        <translation>aufgeführte Komponenten</translation>
    </message>
    <message>
        <source>packages listed</source>
        <translation>aufgeführte Pakete</translation>
    </message>
    <message>
        <source>runs that passed</source>
        <translation>erfolgreiche Läufe</translation>
    </message>
    <message>
        <source>runs that failed</source>
        <translation>fehlgeschlagene Läufe</translation>
    </message>
    <message>
        <source>number of the last build that passed</source>
        <translation>Nummer des letzten erfolgreichen Builds</translation>
    </message>
    <message>
        <source>builds that passed</source>
        <translation>erfolgreiche Builds</translation>
    </message>
</context>
<context>
    <name>importers</name>
    <message>
        <source>Bandit</source>
        <translation>Bandit</translation>
    </message>
    <message>
        <source>The file&apos;s own summary counts other failures than it lists; those listed were counted.</source>
        <translation>Die Zusammenfassung der Datei zählt andere Fehlschläge, als sie auflistet; gezählt wurden die aufgelisteten.</translation>
    </message>
    <message>
        <source>Checkov</source>
        <translation>Checkov</translation>
    </message>
    <message>
        <source>Cobertura XML</source>
        <translation>Cobertura XML</translation>
    </message>
    <message>
        <source>CycloneDX, JSON</source>
        <translation>CycloneDX, JSON</translation>
    </message>
    <message>
        <source>CycloneDX, XML</source>
        <translation>CycloneDX, XML</translation>
    </message>
    <message>
        <source>DefectDojo generic findings, CSV</source>
        <translation>DefectDojo, allgemeine Funde, CSV</translation>
    </message>
    <message>
        <source>DefectDojo generic findings, JSON</source>
        <translation>DefectDojo, allgemeine Funde, JSON</translation>
    </message>
    <message>
        <source>Dependency-Check, JSON</source>
        <translation>Dependency-Check, JSON</translation>
    </message>
    <message>
        <source>Dependency-Check, XML</source>
        <translation>Dependency-Check, XML</translation>
    </message>
    <message>
        <source>The file holds %1 of %2: it is one page of several.</source>
        <translation>Die Datei enthält %1 von %2: Sie ist eine von mehreren Seiten.</translation>
    </message>
    <message>
        <source>GitHub Actions runs</source>
        <translation>GitHub-Actions-Läufe</translation>
    </message>
    <message>
        <source>GitLab CI pipelines or jobs</source>
        <translation>GitLab-CI-Pipelines oder -Jobs</translation>
    </message>
    <message>
        <source>GitLab security report</source>
        <translation>GitLab-Sicherheitsbericht</translation>
    </message>
    <message>
        <source>Gitleaks</source>
        <translation>Gitleaks</translation>
    </message>
    <message>
        <source>The last line has no end; the file may be cut off.</source>
        <translation>Die letzte Zeile endet nicht; die Datei kann abgeschnitten sein.</translation>
    </message>
    <message>
        <source>Go cover profile</source>
        <translation>Go-Cover-Profil</translation>
    </message>
    <message>
        <source>gosec</source>
        <translation>gosec</translation>
    </message>
    <message>
        <source>Grype</source>
        <translation>Grype</translation>
    </message>
    <message>
        <source>hadolint</source>
        <translation>hadolint</translation>
    </message>
    <message>
        <source>JaCoCo XML</source>
        <translation>JaCoCo XML</translation>
    </message>
    <message>
        <source>Jenkins builds</source>
        <translation>Jenkins-Builds</translation>
    </message>
    <message>
        <source>JMeter, CSV</source>
        <translation>JMeter, CSV</translation>
    </message>
    <message>
        <source>JMeter, XML</source>
        <translation>JMeter, XML</translation>
    </message>
    <message>
        <source>The file has %1; the limit for this format is %2.</source>
        <translation>Die Datei hat %1; die Grenze für dieses Format ist %2.</translation>
    </message>
    <message>
        <source>The file nests deeper than %1 levels.</source>
        <translation>Die Datei ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Bericht wird gelesen</translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation>Für diese Datei reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation>Zeile %1, Byte %2</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is damaged or cut off: %1</source>
        <translation>Das JSON ist beschädigt oder abgeschnitten: %1</translation>
    </message>
    <message>
        <source>Let the tool write the file again.</source>
        <translation>Die Datei vom Werkzeug neu schreiben lassen.</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
    <message>
        <source>k6 summary</source>
        <translation>k6-Übersicht</translation>
    </message>
    <message>
        <source>The file&apos;s own totals count other failures than it lists; those listed were counted.</source>
        <translation>Die Summen der Datei nennen andere Fehlschläge, als sie auflistet; gezählt wurden die aufgelisteten.</translation>
    </message>
    <message>
        <source>kube-bench</source>
        <translation>kube-bench</translation>
    </message>
    <message>
        <source>Kubescape</source>
        <translation>Kubescape</translation>
    </message>
    <message>
        <source>LCOV</source>
        <translation>LCOV</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Lighthouse</translation>
    </message>
    <message>
        <source>Locust, CSV</source>
        <translation>Locust, CSV</translation>
    </message>
    <message>
        <source>Nikto, JSON</source>
        <translation>Nikto, JSON</translation>
    </message>
    <message>
        <source>Nikto, XML</source>
        <translation>Nikto, XML</translation>
    </message>
    <message>
        <source>npm audit</source>
        <translation>npm audit</translation>
    </message>
    <message>
        <source>npm audit of npm 6 and pnpm</source>
        <translation>npm audit von npm 6 und pnpm</translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation>Nuclei</translation>
    </message>
    <message>
        <source>OSV-Scanner</source>
        <translation>OSV-Scanner</translation>
    </message>
    <message>
        <source>pip-audit</source>
        <translation>pip-audit</translation>
    </message>
    <message>
        <source>Prowler, CSV</source>
        <translation>Prowler, CSV</translation>
    </message>
    <message>
        <source>Prowler, JSON</source>
        <translation>Prowler, JSON</translation>
    </message>
    <message>
        <source>This is not a file of that format: it has no “%1”.</source>
        <translation>Das ist keine Datei dieses Formats: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Row %1 is incomplete: the file is damaged or cut off.</source>
        <translation>Zeile %1 ist unvollständig: Die Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>No importer recognises this file.</source>
        <translation>Kein Import erkennt diese Datei.</translation>
    </message>
    <message>
        <source>Sextant reads %1.</source>
        <translation>Sextant liest %1.</translation>
    </message>
    <message>
        <source>“%1” is not a format that Sextant reads.</source>
        <translation>„%1“ ist kein Format, das Sextant liest.</translation>
    </message>
    <message>
        <source>This is a file of %1, not of %2.</source>
        <translation>Das ist eine Datei von %1, nicht von %2.</translation>
    </message>
    <message>
        <source>Leave the format open, or name this one.</source>
        <translation>Das Format offen lassen oder dieses angeben.</translation>
    </message>
    <message>
        <source>The file has %1; the limit is %2.</source>
        <translation>Die Datei hat %1; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>Name the report inside it.</source>
        <translation>Den Bericht darin angeben.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>The file is UTF-32, which no report format uses.</source>
        <translation>Die Datei ist in UTF-32; das nutzt kein Berichtsformat.</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 and is not.</source>
        <translation>Die Datei sieht nach UTF-16 aus, ist es aber nicht.</translation>
    </message>
    <message>
        <source>Properties that the file keeps outside its runs (inlineExternalProperties) were not read.</source>
        <translation>Eigenschaften außerhalb der Läufe (inlineExternalProperties) wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>This is JSON, but not SARIF: %1.</source>
        <translation>Das ist JSON, aber kein SARIF: %1.</translation>
    </message>
    <message>
        <source>its version is no text</source>
        <translation>die Version ist kein Text</translation>
    </message>
    <message>
        <source>it has no list of runs</source>
        <translation>die Liste der Läufe fehlt</translation>
    </message>
    <message>
        <source>The file has “%1” twice, so it is not clear what it says.</source>
        <translation>Die Datei enthält „%1“ zweimal; was gilt, ist unklar.</translation>
    </message>
    <message>
        <source>The file names no version; it was read as SARIF 2.1.0.</source>
        <translation>Die Datei nennt keine Version; sie wurde als SARIF 2.1.0 gelesen.</translation>
    </message>
    <message>
        <source>This is SARIF %1; Sextant reads SARIF 2.1.0.</source>
        <translation>Das ist SARIF %1; Sextant liest SARIF 2.1.0.</translation>
    </message>
    <message>
        <source>Export it again with a newer version of the tool, or convert it with “sarif transform --sarif-output-version Current”.</source>
        <translation>Mit einer neueren Version des Werkzeugs erneut ausgeben oder mit „sarif transform --sarif-output-version Current“ umwandeln.</translation>
    </message>
    <message>
        <source>Run %1 has no list of results.</source>
        <translation>Lauf %1 hat keine Liste von Ergebnissen.</translation>
    </message>
    <message>
        <source>Run %1 keeps a part of its content in other files; they were not opened.</source>
        <translation>Lauf %1 hat einen Teil seines Inhalts in anderen Dateien; sie wurden nicht geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) name a rule that the file does not describe.</source>
        <translation>
            <numerusform>%n Ergebnis nennt eine Regel, die die Datei nicht beschreibt.</numerusform>
            <numerusform>%n Ergebnisse nennen eine Regel, die die Datei nicht beschreibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>SARIF 2.1.0</source>
        <translation>SARIF 2.1.0</translation>
    </message>
    <message>
        <source>OpenSSF Scorecard</source>
        <translation>OpenSSF Scorecard</translation>
    </message>
    <message>
        <source>Semgrep</source>
        <translation>Semgrep</translation>
    </message>
    <message>
        <source>Snyk</source>
        <translation>Snyk</translation>
    </message>
    <message>
        <source>The file holds %1 of %2 issues: it is one page of several. Read the others, too.</source>
        <translation>Die Datei enthält %1 von %2 Meldungen: Sie ist eine von mehreren Seiten. Auch die anderen einlesen.</translation>
    </message>
    <message>
        <source>SonarQube</source>
        <translation>SonarQube</translation>
    </message>
    <message>
        <source>SPDX 2, JSON</source>
        <translation>SPDX 2, JSON</translation>
    </message>
    <message>
        <source>testssl.sh, CSV</source>
        <translation>testssl.sh, CSV</translation>
    </message>
    <message>
        <source>testssl.sh, JSON</source>
        <translation>testssl.sh, JSON</translation>
    </message>
    <message>
        <source>tfsec</source>
        <translation>tfsec</translation>
    </message>
    <message>
        <source>Trivy</source>
        <translation>Trivy</translation>
    </message>
    <message>
        <source>TruffleHog</source>
        <translation>TruffleHog</translation>
    </message>
    <message>
        <source>The file defines XML entities of its own, which no report needs; it was not read.</source>
        <translation>Die Datei definiert eigene XML-Entitäten, die kein Bericht braucht; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The XML is damaged or cut off: %1</source>
        <translation>Das XML ist beschädigt oder abgeschnitten: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Yarn audit</source>
        <translation>Yarn audit</translation>
    </message>
    <message>
        <source>ZAP, JSON</source>
        <translation>ZAP, JSON</translation>
    </message>
    <message>
        <source>ZAP, XML</source>
        <translation>ZAP, XML</translation>
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
        <translation>Externer Gutachter</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Eigenes Team</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>Claim and evidence disagree</source>
        <translation>Behauptung und Beleg widersprechen sich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
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
        <translation>K.-o.-Punkt</translation>
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
        <translation>MVP-tauglich</translation>
    </message>
    <message>
        <source>Production-grade</source>
        <translation>Produktionsreif</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewährt</translation>
    </message>
    <message>
        <source>Nothing decided</source>
        <translation>Nichts entschieden</translation>
    </message>
    <message>
        <source>Harden</source>
        <translation>Härten</translation>
    </message>
    <message>
        <source>Replace in stages</source>
        <translation>Schrittweise ersetzen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Not enough is known</source>
        <translation>Zu wenig bekannt</translation>
    </message>
    <message>
        <source>Direct sign</source>
        <translation>Direktes Anzeichen</translation>
    </message>
    <message>
        <source>Indirect sign</source>
        <translation>Indirektes Anzeichen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Counterexample</source>
        <translation>Gegenbeispiel</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No serious finding is open</source>
        <translation>Kein schwerer Fund ist offen</translation>
    </message>
    <message>
        <source>One finding refutes</source>
        <translation>Ein Fund widerlegt</translation>
    </message>
    <message>
        <source>A scan has been made</source>
        <translation>Ein Scan liegt vor</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>Fragil</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robust</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Insider</source>
        <translation>Eigenes Team</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>Elite</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Umfang</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Akzeptiertes Risiko</translation>
    </message>
    <message>
        <source>Another control does it</source>
        <translation>Andere Maßnahme deckt es ab</translation>
    </message>
    <message>
        <source>Not yet relevant</source>
        <translation>Noch nicht relevant</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read, nothing found</source>
        <translation>Gelesen, nichts gefunden</translation>
    </message>
    <message>
        <source>The scan itself failed</source>
        <translation>Der Scan selbst schlug fehl</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation>Härtung</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Abwarten</translation>
    </message>
    <message>
        <source>Observability and incident response</source>
        <translation>Beobachtbarkeit und Umgang mit Störungen</translation>
    </message>
    <message>
        <source>Authentication, authorisation, security basics</source>
        <translation>Anmeldung, Rechte, grundlegende Sicherheit</translation>
    </message>
    <message>
        <source>Database and data layer</source>
        <translation>Datenbank und Datenschicht</translation>
    </message>
    <message>
        <source>Deployment, infrastructure, rollback</source>
        <translation>Auslieferung, Infrastruktur, Zurückrollen</translation>
    </message>
    <message>
        <source>Performance at ten times the load</source>
        <translation>Leistung bei zehnfacher Last</translation>
    </message>
    <message>
        <source>Compliance and legal</source>
        <translation>Vorschriften und Recht</translation>
    </message>
    <message>
        <source>Code, tests and knowledge</source>
        <translation>Code, Tests und Wissen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>CI job</source>
        <translation>CI-Job</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko akzeptiert</translation>
    </message>
    <message>
        <source>Being fixed</source>
        <translation>Wird behoben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>The scan failed</source>
        <translation>Der Scan schlug fehl</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Left out by a person</source>
        <translation>Von einer Person ausgenommen</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Stage not earned</source>
        <translation>Stufe nicht erreicht</translation>
    </message>
    <message>
        <source>Yes without evidence</source>
        <translation>Ja ohne Beleg</translation>
    </message>
    <message>
        <source>One person answered everything</source>
        <translation>Eine Person beantwortete alles</translation>
    </message>
    <message>
        <source>Open contradiction</source>
        <translation>Offener Widerspruch</translation>
    </message>
    <message>
        <source>Expired proof</source>
        <translation>Abgelaufener Beleg</translation>
    </message>
    <message>
        <source>Accepted risk is over</source>
        <translation>Akzeptiertes Risiko ist abgelaufen</translation>
    </message>
    <message>
        <source>Risk cannot be accepted</source>
        <translation>Risiko nicht akzeptierbar</translation>
    </message>
    <message>
        <source>Much is left out</source>
        <translation>Vieles ist ausgenommen</translation>
    </message>
    <message>
        <source>Left out without a reason</source>
        <translation>Ohne Begründung ausgenommen</translation>
    </message>
    <message>
        <source>Older than the code</source>
        <translation>Älter als der Code</translation>
    </message>
    <message>
        <source>Over-claim</source>
        <translation>Zu viel behauptet</translation>
    </message>
    <message>
        <source>Only good news</source>
        <translation>Nur gute Nachrichten</translation>
    </message>
    <message>
        <source>Against the code</source>
        <translation>Im Widerspruch zum Code</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>In die Zukunft datiert</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Claimed only</source>
        <translation>Nur behauptet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Mittleres Risiko</translation>
    </message>
    <message>
        <source>No risk by its rules</source>
        <translation>Nach seinen Regeln kein Risiko</translation>
    </message>
    <message>
        <source>The best that is known</source>
        <translation>Das Beste, was bekannt ist</translation>
    </message>
    <message>
        <source>Deployments to an environment</source>
        <translation>Deployments in eine Umgebung</translation>
    </message>
    <message>
        <source>Good runs of a workflow</source>
        <translation>Erfolgreiche Läufe eines Workflows</translation>
    </message>
    <message>
        <source>Version tags in the repository</source>
        <translation>Versions-Tags im Repository</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Hidden by the tool</source>
        <translation>Vom Werkzeug ausgeblendet</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Nach Datei</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>Nach Paket</translation>
    </message>
    <message>
        <source>By tool</source>
        <translation>Nach Werkzeug</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>SARIF 2.1.0</source>
        <translation>SARIF 2.1.0</translation>
    </message>
    <message>
        <source>DefectDojo generic JSON</source>
        <translation>DefectDojo, allgemeines JSON</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Test framework</source>
        <translation>Test-Framework</translation>
    </message>
    <message>
        <source>Package of the repository</source>
        <translation>Paket des Repositorys</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>past its end of life</source>
        <translation>Support abgelaufen</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Repair checked</source>
        <translation>Behebung geprüft</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>Issues for GitHub (CSV)</source>
        <translation>Issues für GitHub (CSV)</translation>
    </message>
    <message>
        <source>Issues for GitLab (CSV)</source>
        <translation>Issues für GitLab (CSV)</translation>
    </message>
    <message>
        <source>Issues for Jira (CSV)</source>
        <translation>Issues für Jira (CSV)</translation>
    </message>
    <message>
        <source>Duties that come again (calendar)</source>
        <translation>Wiederkehrende Pflichten (Kalender)</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Niemand weiß es</translation>
    </message>
    <message>
        <source>An alert</source>
        <translation>Ein Alarm</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Known exploited vulnerabilities (CISA KEV)</source>
        <translation>Bekannte ausgenutzte Schwachstellen (CISA KEV)</translation>
    </message>
    <message>
        <source>Chance of exploitation (FIRST EPSS)</source>
        <translation>Wahrscheinlichkeit der Ausnutzung (FIRST EPSS)</translation>
    </message>
    <message>
        <source>Known to be exploited</source>
        <translation>Bekanntermaßen ausgenutzt</translation>
    </message>
    <message>
        <source>Likely, 10 % and more</source>
        <translation>Wahrscheinlich, ab 10 %</translation>
    </message>
    <message>
        <source>Possible, 1 % and more</source>
        <translation>Möglich, ab 1 %</translation>
    </message>
    <message>
        <source>Unlikely, below 1 %</source>
        <translation>Unwahrscheinlich, unter 1 %</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Datei oder Adresse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version of the package</source>
        <translation>Version des Pakets</translation>
    </message>
    <message>
        <source>Vulnerability (CVE)</source>
        <translation>Schwachstelle (CVE)</translation>
    </message>
    <message>
        <source>Weakness (CWE)</source>
        <translation>Schwäche (CWE)</translation>
    </message>
    <message>
        <source>Lasting id of the finding</source>
        <translation>Bleibende Kennung des Fundes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Score from 0 to 10</source>
        <translation>Wert von 0 bis 10</translation>
    </message>
    <message>
        <source>Table in text</source>
        <translation>Tabelle als Text</translation>
    </message>
    <message>
        <source>JSON, one row a line</source>
        <translation>JSON, je Zeile ein Datensatz</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Contradicts the manifest</source>
        <translation>Widerspricht dem Manifest</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Andere Methode</translation>
    </message>
    <message>
        <source>Comes out otherwise</source>
        <translation>Ergibt etwas anderes</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>No check is about it</source>
        <translation>Kein Prüfpunkt handelt davon</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>Fragt nach mehr</translation>
    </message>
    <message>
        <source>Yes may be bad</source>
        <translation>Ja kann schlecht sein</translation>
    </message>
    <message>
        <source>Parts differ</source>
        <translation>Teile unterscheiden sich</translation>
    </message>
    <message>
        <source>Two checks fit</source>
        <translation>Zwei Prüfpunkte passen</translation>
    </message>
    <message>
        <source>Differs from an earlier answer</source>
        <translation>Weicht von früherer Antwort ab</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Jenkins</source>
        <translation>Jenkins</translation>
    </message>
    <message>
        <source>Tests on pull requests</source>
        <translation>Tests bei Pull Requests</translation>
    </message>
    <message>
        <source>Before deploying</source>
        <translation>Vor dem Ausliefern</translation>
    </message>
    <message>
        <source>Fixed versions</source>
        <translation>Feste Versionen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Scheduled scan</source>
        <translation>Scan nach Zeitplan</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Strangers&apos; code</source>
        <translation>Fremder Code</translation>
    </message>
    <message>
        <source>Printed secrets</source>
        <translation>Ausgegebene Geheimnisse</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Frameworks and goals</source>
        <translation>Rahmenwerke und Ziele</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>Owner and name, as in team/shop.</source>
        <translation>Eigentümer und Name, etwa team/shop.</translation>
    </message>
    <message>
        <source>Read access is enough: a fine-grained token for this repository with Actions, Deployments and Contents set to read-only. Public repositories need no rights.</source>
        <translation>Lesezugriff genügt: ein fein abgestuftes Token (fine-grained) für dieses Repository, bei dem Actions, Deployments und Contents auf „read-only“ stehen. Öffentliche Repositorys brauchen keine Rechte.</translation>
    </message>
    <message>
        <source>Path of the project with its groups, as in group/shop.</source>
        <translation>Pfad des Projekts mit seinen Gruppen, etwa group/shop.</translation>
    </message>
    <message>
        <source>Read access is enough: a project access token with the scope read_api and the role Reporter.</source>
        <translation>Lesezugriff genügt: ein Projektzugriffstoken mit dem Scope read_api und der Rolle Reporter.</translation>
    </message>
    <message>
        <source>Folders and name of the job, as in shop/main.</source>
        <translation>Ordner und Name des Jobs, etwa shop/main.</translation>
    </message>
    <message>
        <source>Read access is enough: a user with the rights Overall/Read and Job/Read, entered as name:token with an API token of that user.</source>
        <translation>Lesezugriff genügt: ein Benutzer mit den Rechten Overall/Read und Job/Read, eingegeben als name:token mit einem API-Token dieses Benutzers.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>speaks on: %1</source>
        <translation>sagt etwas zu: %1</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>ist geöffnet</translation>
    </message>
    <message>
        <source>%1, %2 line %3</source>
        <translation>%1, %2 Zeile %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>checks of %1</source>
        <translation>Prüfpunkte von %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>sextant::ActionCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sextant::ActivityCard</name>
    <message>
        <source>Commits a week</source>
        <translation>Commits je Woche</translation>
    </message>
    <message>
        <source>Commits a month</source>
        <translation>Commits je Monat</translation>
    </message>
    <message>
        <source>There are no commits to count.</source>
        <translation>Es gibt keine Commits zu zählen.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s)</source>
        <translation>
            <numerusform>%1: %n Commit</numerusform>
            <numerusform>%1: %n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fixes</source>
        <translation>
            <numerusform>davon %n Korrektur</numerusform>
            <numerusform>davon %n Korrekturen</numerusform>
        </translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>fixes %1 %</source>
        <translation>Korrekturen %1 %</translation>
    </message>
    <message>
        <source>fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>sextant::AlarmNotice</name>
    <message numerus="yes">
        <source>Show this and %n more alarm(s)</source>
        <translation>
            <numerusform>Diese und %n weitere Warnung zeigen</numerusform>
            <numerusform>Diese und %n weitere Warnungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the alarm</source>
        <translation>Warnung zeigen</translation>
    </message>
</context>
<context>
    <name>sextant::AnswerBar</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>sextant::AssignmentBar</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Who sees to it (key O)</source>
        <translation>Wer sich kümmert (Taste O)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Until when (key D)</source>
        <translation>Bis wann (Taste D)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>How this check counts (key W)</source>
        <translation>Wie dieser Prüfpunkt zählt (Taste W)</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>No day it is due</source>
        <translation>Kein Fälligkeitstag</translation>
    </message>
</context>
<context>
    <name>sextant::BundleCheck</name>
    <message>
        <source>%1 – Sextant</source>
        <translation>%1 – Sextant</translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Compare this with what the sender tells you by another way</source>
        <translation>Vergleichen Sie dies mit dem, was Ihnen der Absender auf anderem Weg mitteilt</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 der Datei: %1</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>The first %1 of %2; the copied text has all.</source>
        <translation>Die ersten %1 von %2; der kopierte Text enthält alle.</translation>
    </message>
    <message>
        <source>The scores, worked out again here</source>
        <translation>Die Werte, hier neu berechnet</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>Was dies nicht zeigt</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>sextant::BundleDesk</name>
    <message>
        <source>Make the evidence bundle</source>
        <translation>Belegpaket erstellen</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
</context>
<context>
    <name>sextant::BurnUpChart</name>
    <message>
        <source>Work done over time</source>
        <translation>Erledigte Arbeit im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts erledigt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days of work, if the plan is followed</source>
        <translation>%1: %2 von %3 Tagen Arbeit, wenn der Plan eingehalten wird</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days of work are done</source>
        <translation>%1: %2 von %3 Tagen Arbeit sind erledigt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>sextant::CatalogueDesk</name>
    <message>
        <source>Read a catalogue</source>
        <translation>Katalog lesen</translation>
    </message>
    <message>
        <source>Write a catalogue</source>
        <translation>Katalog schreiben</translation>
    </message>
    <message>
        <source>Compare catalogues</source>
        <translation>Kataloge vergleichen</translation>
    </message>
    <message>
        <source>Judge by %1</source>
        <translation>Nach %1 beurteilen</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>%1 %2 entfernen</translation>
    </message>
</context>
<context>
    <name>sextant::CataloguesDialog</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Judge this project by it</source>
        <translation>Dieses Projekt danach beurteilen</translation>
    </message>
    <message>
        <source>Catalogues – Sextant</source>
        <translation>Kataloge – Sextant</translation>
    </message>
    <message>
        <source>Catalogues of this workspace</source>
        <translation>Kataloge dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>A catalogue is the ruler that a product is measured with. Export one, change weights, texts or checks in the file, raise its version, and import it as your own.</source>
        <translation>Ein Katalog ist der Maßstab, an dem ein Produkt gemessen wird. Exportieren Sie einen, ändern Sie in der Datei Gewichte, Texte oder Prüfpunkte, erhöhen Sie seine Version und importieren Sie ihn als Ihren eigenen.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Hier verwendet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>with the program</source>
        <translation>mit dem Programm</translation>
    </message>
    <message>
        <source>Open a project to see what a catalogue would change for it.</source>
        <translation>Öffnen Sie ein Projekt, um zu sehen, was ein Katalog daran ändern würde.</translation>
    </message>
    <message>
        <source>This project is judged by it.</source>
        <translation>Dieses Projekt wird danach beurteilt.</translation>
    </message>
    <message>
        <source>Comparing with the catalogue of this project…</source>
        <translation>Vergleich mit dem Katalog dieses Projekts läuft…</translation>
    </message>
    <message>
        <source>Which catalogue?</source>
        <translation>Welcher Katalog?</translation>
    </message>
    <message>
        <source>Catalogues (*.json)</source>
        <translation>Kataloge (*.json)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Export as a lens…</source>
        <translation>Als Linse exportieren…</translation>
    </message>
    <message>
        <source>A custom lens of the AWS Well-Architected Tool: each check as a question with its risk</source>
        <translation>Eine benutzerdefinierte Linse des AWS Well-Architected Tool: jeder Prüfpunkt als Frage mit seinem Risiko</translation>
    </message>
    <message>
        <source>Custom lenses (*.json)</source>
        <translation>Benutzerdefinierte Linsen (*.json)</translation>
    </message>
</context>
<context>
    <name>sextant::ChartCard</name>
    <message>
        <source>Show as a table (T)</source>
        <translation>Als Tabelle zeigen (T)</translation>
    </message>
</context>
<context>
    <name>sextant::ChartLegend</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Möglich</translation>
    </message>
</context>
<context>
    <name>sextant::CheckDelegate</name>
    <message>
        <source>+%1 points to gain</source>
        <translation>+%1 Punkte möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), %1</source>
        <translation>
            <numerusform>%n Prüfpunkt, %1</numerusform>
            <numerusform>%n Prüfpunkte, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3</source>
        <translation>%1 von %2 gezeigt, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfpunkt</numerusform>
            <numerusform>%n Prüfpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>sextant::CheckFacts</name>
    <message>
        <source>%1, %2</source>
        <comment>person and date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>With one or two people</source>
        <translation>Mit ein oder zwei Personen</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Gefordert von</translation>
    </message>
    <message>
        <source>Applies because of</source>
        <translation>Zutreffend wegen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>%1, %2 +%3</source>
        <translation>%1, %2 +%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Somebody senior should do it.</source>
        <translation>Das sollte jemand Erfahrenes tun.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question and answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 (put back)</source>
        <translation>%1 (wiederhergestellt)</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>sextant::CheckFilters</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Filter: is:unknown words</source>
        <translation>Filter: is:unknown Wörter</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>Prüfpunkte filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Points to gain</source>
        <translation>Mögliche Punkte</translation>
    </message>
    <message>
        <source>Ship-stoppers first</source>
        <translation>K.-o.-Punkte zuerst</translation>
    </message>
    <message>
        <source>Least known first</source>
        <translation>Unbekannteste zuerst</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Order of the catalogue</source>
        <translation>Reihenfolge im Katalog</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Besonderes</translation>
    </message>
    <message>
        <source>Words, or is:unknown is:expired class:ship-stopper rests:claimed dim:security owner:name framework:soc2 (key /)</source>
        <translation>Wörter oder is:unknown is:expired class:ship-stopper rests:claimed dim:security owner:name framework:soc2 (Taste /)</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>Nach Dimension</translation>
    </message>
    <message>
        <source>By category of work</source>
        <translation>Nach Art der Arbeit</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach verantwortlicher Person</translation>
    </message>
    <message>
        <source>By first goal</source>
        <translation>Nach erstem Ziel</translation>
    </message>
    <message>
        <source>Grouped: %1</source>
        <translation>Gruppiert: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Name what is shown now</source>
        <translation>Angezeigtes benennen</translation>
    </message>
    <message>
        <source>Name of a new view of what is shown now</source>
        <translation>Name einer neuen Ansicht des Angezeigten</translation>
    </message>
    <message numerus="yes">
        <source>These %n check(s)</source>
        <translation>
            <numerusform>Dieser %n Prüfpunkt</numerusform>
            <numerusform>Diese %n Prüfpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Tick checks as if they were done; nothing is stored (key %1)</source>
        <translation>Prüfpunkte ankreuzen, als wären sie erledigt; nichts wird gespeichert (Taste %1)</translation>
    </message>
</context>
<context>
    <name>sextant::CheckPane</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was Klarheit brächte</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Beleg anhängen</translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation>Kein Prüfpunkt gewählt</translation>
    </message>
    <message>
        <source>Choose one to see what it asks, what speaks for it, and how to fix it.</source>
        <translation>Einen wählen, um zu sehen, was er verlangt, was dafür spricht und wie er sich beheben lässt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Note: what do you know about it?</source>
        <translation>Notiz: Was ist darüber bekannt?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kept with the answer (key N)</source>
        <translation>Bleibt bei der Antwort (Taste N)</translation>
    </message>
    <message>
        <source>Key E</source>
        <translation>Taste E</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was seen or said yet.</source>
        <translation>Noch nichts gesehen oder gesagt.</translation>
    </message>
    <message>
        <source>Keeps it with your answer</source>
        <translation>Bewahrt ihn mit der Antwort auf</translation>
    </message>
    <message>
        <source>Answers Yes, with this as the proof</source>
        <translation>Antwortet mit Ja und diesem Beleg</translation>
    </message>
    <message>
        <source>Choose files as proofs…</source>
        <translation>Dateien als Belege auswählen…</translation>
    </message>
    <message>
        <source>File path, link or note</source>
        <translation>Dateipfad, Link oder Notiz</translation>
    </message>
    <message>
        <source>File path, link or note that proves it</source>
        <translation>Dateipfad, Link oder Notiz als Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are chosen. Answer, note, owner and day count for all of them.</source>
        <translation>
            <numerusform>%n Prüfpunkt ist ausgewählt. Antwort, Notiz, verantwortliche Person und Tag gelten für ihn.</numerusform>
            <numerusform>%n Prüfpunkte sind ausgewählt. Antwort, Notiz, verantwortliche Person und Tag gelten für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Which files prove it?</source>
        <translation>Welche Dateien belegen es?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sextant::CheckTree</name>
    <message>
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
</context>
<context>
    <name>sextant::CheckWeights</name>
    <message>
        <source>Find a check</source>
        <translation>Prüfpunkt suchen</translation>
    </message>
    <message>
        <source>Weight of each check</source>
        <translation>Gewicht jedes Prüfpunkts</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>sextant::CheckWhatIf</name>
    <message>
        <source>What if some checks were done</source>
        <translation>Was wäre, wenn einige Prüfpunkte erledigt wären</translation>
    </message>
    <message>
        <source>Tick checks as if they were done (Space), and everything here shows what would be.</source>
        <translation>Kreuzen Sie Prüfpunkte an, als wären sie erledigt (Leertaste), und alles hier zeigt, was dann wäre.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Die Liste ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>sextant::ChecklistDesk</name>
    <message>
        <source>Change the proofs of “%1”</source>
        <translation>Belege von „%1“ ändern</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Put back an earlier answer of “%1”</source>
        <translation>Frühere Antwort auf „%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Keep the view “%1”</source>
        <translation>Ansicht „%1“ behalten</translation>
    </message>
    <message>
        <source>Forget the view “%1”</source>
        <translation>Ansicht „%1“ vergessen</translation>
    </message>
</context>
<context>
    <name>sextant::ChecklistModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Keine Phase</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>As if done</source>
        <translation>Als wäre erledigt</translation>
    </message>
    <message>
        <source>%1 (as if done)</source>
        <translation>%1 (als wäre er erledigt)</translation>
    </message>
    <message>
        <source>%1 (what if)</source>
        <translation>%1 (Was wäre wenn)</translation>
    </message>
</context>
<context>
    <name>sextant::ChecklistPage</name>
    <message>
        <source>%1 pass, %2 fail, %3 not proven, %4 contested, %5 unknown</source>
        <translation>%1 bestanden, %2 nicht bestanden, %3 nicht belegt, %4 strittig, %5 unbekannt</translation>
    </message>
</context>
<context>
    <name>sextant::ChoiceRow</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>sextant::CiDesk</name>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Von %1 trennen</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird abgefragt</translation>
    </message>
    <message>
        <source>Fetching runs of %1</source>
        <translation>Läufe von %1 werden abgerufen</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
</context>
<context>
    <name>sextant::CodeText</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>sextant::CodeView</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>sextant::ComparePanel</name>
    <message>
        <source>Where they lie furthest apart</source>
        <translation>Wo sie am weitesten auseinanderliegen</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Figures of the projects beside each other</source>
        <translation>Zahlen der Projekte nebeneinander</translation>
    </message>
    <message>
        <source>Figures with their bounds</source>
        <translation>Zahlen mit ihren Grenzen</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n project(s)</source>
        <translation>
            <numerusform>%n Projekt vergleichen</numerusform>
            <numerusform>%n Projekte vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with care.</source>
        <translation>Vorsicht beim Vergleichen.</translation>
    </message>
    <message>
        <source>%1: %2 points. %3 has %4, %5 has %6.</source>
        <translation>%1: %2 Punkte. %3 hat %4, %5 hat %6.</translation>
    </message>
    <message>
        <source>There is nothing to hold against each other yet.</source>
        <translation>Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>What stops %1</source>
        <translation>Was %1 aufhält</translation>
    </message>
    <message>
        <source>No ship-stopper is open.</source>
        <translation>Kein K.-o.-Punkt ist offen.</translation>
    </message>
    <message>
        <source>Nothing is known before the first scan.</source>
        <translation>Vor dem ersten Scan ist nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ComparisonModel</name>
    <message>
        <source>They aim at different stages, which ask for different things.</source>
        <translation>Sie streben verschiedene Stufen an, die Verschiedenes verlangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has no scan yet.</source>
        <translation>
            <numerusform>%n davon hat noch keinen Scan.</numerusform>
            <numerusform>%n davon haben noch keinen Scan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Apart by</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation>Wie viel bekannt ist</translation>
    </message>
    <message>
        <source>Open ship-stoppers</source>
        <translation>Offene K.-o.-Punkte</translation>
    </message>
    <message>
        <source>They were measured with different check catalogues or weights.</source>
        <translation>Sie wurden mit verschiedenen Katalogen oder Gewichten gemessen.</translation>
    </message>
</context>
<context>
    <name>sextant::ConnectDialog</name>
    <message numerus="yes">
        <source>&amp;Look again every %n minute(s) while the window is open</source>
        <translation>
            <numerusform>Nach jeweils %n Minute &amp;erneut nachsehen, solange das Fenster offen ist</numerusform>
            <numerusform>Alle %n Minuten &amp;erneut nachsehen, solange das Fenster offen ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect – Sextant</source>
        <translation>Verbinden – Sextant</translation>
    </message>
    <message>
        <source>Connect the server of the pipelines</source>
        <translation>Den Server der Pipelines verbinden</translation>
    </message>
    <message>
        <source>The server answered. Runs of this repository can be read.</source>
        <translation>Der Server hat geantwortet. Läufe dieses Repositorys sind lesbar.</translation>
    </message>
    <message>
        <source>This does not work yet.</source>
        <translation>Das funktioniert noch nicht.</translation>
    </message>
    <message>
        <source>Sextant reads runs, jobs, deployments and releases there, only when you ask for it. It changes nothing on the server.</source>
        <translation>Sextant liest dort Läufe, Jobs, Deployments und Releases, und nur, wenn Sie es verlangen. Auf dem Server ändert es nichts.</translation>
    </message>
    <message>
        <source>Places that this project may be at</source>
        <translation>Orte, an denen dieses Projekt liegen könnte</translation>
    </message>
    <message>
        <source>&amp;Kind of server:</source>
        <translation>A&amp;rt des Servers:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Repository or job:</source>
        <translation>Re&amp;pository oder Job:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Tre&amp;nnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Taken from the environment</source>
        <translation>Aus der Umgebung übernommen</translation>
    </message>
    <message>
        <source>Kept in the keychain of this system, nowhere else</source>
        <translation>Liegt im Schlüsselbund dieses Systems, sonst nirgends</translation>
    </message>
    <message>
        <source>The token is sent to no other host than the one of the address.</source>
        <translation>Das Token wird an keinen anderen Host gesendet als den der Adresse.</translation>
    </message>
    <message>
        <source>The token is sent to %1 and to nobody else.</source>
        <translation>Das Token wird an %1 gesendet und an niemanden sonst.</translation>
    </message>
    <message>
        <source>More of this product on the same server, one a line</source>
        <translation>Weitere dieses Produkts auf demselben Server, je Zeile eines</translation>
    </message>
    <message>
        <source>&amp;Further ones:</source>
        <translation>&amp;Weitere:</translation>
    </message>
</context>
<context>
    <name>sextant::CouplingCard</name>
    <message>
        <source>Files that change together</source>
        <translation>Dateien, die sich gemeinsam ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>No two files change together often enough to tell.</source>
        <translation>Keine zwei Dateien ändern sich oft genug gemeinsam für eine Aussage.</translation>
    </message>
    <message>
        <source>What changes together is not known.</source>
        <translation>Was sich gemeinsam ändert, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>with %1, in %n commit(s)</source>
        <translation>
            <numerusform>mit %1, in %n Commit</numerusform>
            <numerusform>mit %1, in %n Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>sextant::CrosswalkModel</name>
    <message>
        <source>Item and its checks</source>
        <translation>Punkt und seine Prüfpunkte</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>sextant::DecisionDesk</name>
    <message>
        <source>Add the opinion of %1</source>
        <translation>Meinung von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the opinion of %1</source>
        <translation>Meinung von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>sextant::DecisionPage</name>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>What the answer hangs on</source>
        <translation>Woran die Antwort hängt</translation>
    </message>
    <message>
        <source>Cost and duration</source>
        <translation>Kosten und Dauer</translation>
    </message>
    <message>
        <source>The mark stands where half of the cases lie, the tick on the axis where four of five do.</source>
        <translation>Das Zeichen steht dort, wo die Hälfte der Fälle darunter bleibt, der Strich auf der Achse dort, wo es vier von fünf sind.</translation>
    </message>
    <message>
        <source>Cost, thousands</source>
        <translation>Kosten, Tausend</translation>
    </message>
    <message>
        <source>Duration, weeks</source>
        <translation>Dauer, Wochen</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Decision %1 of %2, from %3 of %4 answers</source>
        <translation>Entscheidung %1 vom %2, aus %3 von %4 Antworten</translation>
    </message>
    <message>
        <source>Rebuild or harden?</source>
        <translation>Neu bauen oder härten?</translation>
    </message>
    <message>
        <source>Harden what you have, replace it piece by piece, or rebuild from scratch: weighed from %1 answers, with what is not known. %2 of them are filled in from what was found; the others are asked.</source>
        <translation>Das Vorhandene härten, Stück für Stück ersetzen oder von Grund auf neu bauen: abgewogen aus %1 Antworten, samt dem, was nicht bekannt ist. Davon sind %2 schon aus dem Gefundenen ausgefüllt; nach den übrigen werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Go on with your answers</source>
        <translation>Mit Ihren Antworten fortfahren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>%1 decided on %2: %3. %4</source>
        <translation>%1 hat am %2 entschieden: %3. %4</translation>
    </message>
    <message>
        <source>If it were so: %1</source>
        <translation>Wenn es so wäre: %1</translation>
    </message>
    <message>
        <source>%1: %2 % if “%3”, %4 % if “%5”</source>
        <translation>%1: %2 % bei „%3“, %4 % bei „%5“</translation>
    </message>
    <message>
        <source>Alone it changes the verdict at %1</source>
        <translation>Allein ändert diese Antwort das Urteil bei %1</translation>
    </message>
    <message>
        <source>Chance of “%1”, one answer moved at a time. Solid: it spoke fully for hardening; striped: fully against. Taking the answers as they are: %2 %</source>
        <translation>Aussicht für „%1“, wenn sich jeweils eine Antwort bewegt. Gefüllt: Sie spräche ganz für das Härten; gestreift: ganz dagegen. Mit den Antworten, wie sie sind: %2 %</translation>
    </message>
    <message>
        <source>Cost in thousands</source>
        <translation>Kosten in Tausend</translation>
    </message>
    <message>
        <source>Duration in weeks</source>
        <translation>Dauer in Wochen</translation>
    </message>
    <message>
        <source>money ends</source>
        <translation>Geld zu Ende</translation>
    </message>
    <message>
        <source>Save the decision record</source>
        <translation>Entscheidungsbericht speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei ließ sich nicht schreiben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Decision %1, open again: %n fact(s) changed</source>
        <translation>
            <numerusform>Entscheidung %1, wieder offen: %n Fakt geändert</numerusform>
            <numerusform>Entscheidung %1, wieder offen: %n Fakten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer on your own first</source>
        <translation>Zuerst allein antworten</translation>
    </message>
    <message>
        <source>With what is found now the result would be: %1. %2</source>
        <translation>Mit dem, was jetzt gefunden wird, wäre das Ergebnis: %1. %2</translation>
    </message>
    <message>
        <source>This decision is open again: facts under it have changed.</source>
        <translation>Diese Entscheidung ist wieder offen: Fakten, auf denen sie beruht, haben sich geändert.</translation>
    </message>
</context>
<context>
    <name>sextant::DecisionWizard</name>
    <message>
        <source>Rebuild or harden?</source>
        <translation>Neu bauen oder härten?</translation>
    </message>
    <message>
        <source>Leave, keep answers</source>
        <translation>Verlassen, Antworten behalten</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Rebuild or harden: your own view</source>
        <translation>Neu bauen oder härten: Ihre eigene Sicht</translation>
    </message>
    <message>
        <source>Leave without answering</source>
        <translation>Verlassen, ohne zu antworten</translation>
    </message>
    <message>
        <source>Hand in the answers</source>
        <translation>Antworten abgeben</translation>
    </message>
</context>
<context>
    <name>sextant::DeliveryBar</name>
    <message>
        <source>&amp;30 days</source>
        <translation>&amp;30 Tage</translation>
    </message>
    <message>
        <source>&amp;90 days</source>
        <translation>&amp;90 Tage</translation>
    </message>
    <message>
        <source>1 &amp;year</source>
        <translation>1 &amp;Jahr</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>&amp;What counts…</source>
        <translation>&amp;Was zählt…</translation>
    </message>
    <message>
        <source>&amp;Import CI files…</source>
        <translation>CI-Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Alle Workflows</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message numerus="yes">
        <source>All %n repositories</source>
        <translation>
            <numerusform>%n Repository</numerusform>
            <numerusform>Alle %n Repositorys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DeliveryDefinitionDialog</name>
    <message>
        <source>Runs of pull requests count, too</source>
        <translation>Läufe von Pull Requests zählen mit</translation>
    </message>
    <message>
        <source>“Unstable” is a failure: the build went through, tests failed</source>
        <translation>„Unstable“ ist ein Fehlschlag: Der Build lief durch, Tests schlugen fehl</translation>
    </message>
    <message>
        <source>A cancelled run is a failure</source>
        <translation>Ein abgebrochener Lauf ist ein Fehlschlag</translation>
    </message>
    <message>
        <source>What counts – Sextant</source>
        <translation>Was zählt – Sextant</translation>
    </message>
    <message>
        <source>What counts as a failure and as a deployment</source>
        <translation>Was als Fehlschlag und was als Deployment zählt</translation>
    </message>
    <message>
        <source>The default branch</source>
        <translation>Der Hauptzweig</translation>
    </message>
    <message>
        <source>The default branch, here %1</source>
        <translation>Der Hauptzweig, hier %1</translation>
    </message>
    <message>
        <source>Failed, timed out and broken at the start are always failures; skipped and still running never count. The choice is kept with the project, shown beside the figures, and can be undone.</source>
        <translation>Fehlgeschlagene, abgelaufene und schon beim Start gescheiterte Läufe sind immer Fehlschläge; übersprungene und noch laufende zählen nie. Die Wahl bleibt beim Projekt, steht neben den Zahlen und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Branch:</source>
        <translation>&amp;Branch:</translation>
    </message>
    <message>
        <source>A &amp;deployment is:</source>
        <translation>Ein &amp;Deployment ist:</translation>
    </message>
    <message>
        <source>&amp;Named:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>All that sound like production</source>
        <translation>Alle, die nach Produktion klingen</translation>
    </message>
    <message>
        <source>Use the &amp;usual ones</source>
        <translation>Die ü&amp;blichen verwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
</context>
<context>
    <name>sextant::DeliveryDesk</name>
    <message>
        <source>Delivery figures</source>
        <translation>Zahlen zur Auslieferung</translation>
    </message>
    <message>
        <source>Change what counts as a deployment</source>
        <translation>Ändern, was als Deployment zählt</translation>
    </message>
</context>
<context>
    <name>sextant::DeliveryPage</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last %2 days, %n run(s)</source>
        <translation>
            <numerusform>%1, letzte %2 Tage, %n Lauf</numerusform>
            <numerusform>%1, letzte %2 Tage, %n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) end in the future and are left out.</source>
        <translation>
            <numerusform>%n Lauf endet in der Zukunft und wird ausgelassen.</numerusform>
            <numerusform>%n Läufe enden in der Zukunft und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1, runs before %2 may be missing: the file was one page of several.</source>
        <translation>Von %1 fehlen womöglich Läufe vor %2: Die Datei war eine Seite von mehreren.</translation>
    </message>
    <message>
        <source>No runs of a pipeline are known</source>
        <translation>Keine Läufe einer Pipeline sind bekannt</translation>
    </message>
    <message>
        <source>Sextant reads runs from files, so nothing has to leave this machine. Save the answer of one of these addresses and import the file:
GitHub: /repos/OWNER/NAME/actions/runs?per_page=100
GitLab: /projects/ID/pipelines?per_page=100
Jenkins: /job/NAME/api/json?depth=1
JUnit reports of several runs show which tests waver and which are slow. Version tags in the repository are taken for deployments until something better is known.</source>
        <translation>Sextant liest Läufe aus Dateien; so muss nichts diesen Rechner verlassen. Speichern Sie die Antwort einer dieser Adressen und importieren Sie die Datei:
GitHub: /repos/OWNER/NAME/actions/runs?per_page=100
GitLab: /projects/ID/pipelines?per_page=100
Jenkins: /job/NAME/api/json?depth=1
JUnit-Berichte mehrerer Läufe zeigen, welche Tests schwanken und welche langsam sind. Versions-Tags im Repository gelten als Deployments, bis Besseres bekannt ist.</translation>
    </message>
    <message>
        <source>No run ended in this time on this branch.</source>
        <translation>In dieser Zeit endete auf diesem Branch kein Lauf.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs on %1</source>
        <translation>Läufe auf %1</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Ende (UTC)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%1, likely %2 of %n run(s)</source>
        <translation>
            <numerusform>%1, wahrscheinlich %2, bei %n Lauf</numerusform>
            <numerusform>%1, wahrscheinlich %2, bei %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No run that counts ended in this time.</source>
        <translation>In dieser Zeit endete kein Lauf, der zählt.</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>typical %1 to %2 likely</source>
        <translation>typisch, wahrscheinlich %1 bis %2</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Slowest 5 %</source>
        <translation>Langsamste 5 %</translation>
    </message>
    <message numerus="yes">
        <source>Failed in %1 of %n report(s)</source>
        <translation>
            <numerusform>In %1 von %n Bericht fehlgeschlagen</numerusform>
            <numerusform>In %1 von %n Berichten fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Passed and failed on the same commit</source>
        <translation>Auf demselben Commit bestanden und fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commit(s), likely %2</source>
        <translation>
            <numerusform>%1 von %n Commit, wahrscheinlich %2</numerusform>
            <numerusform>%1 von %n Commits, wahrscheinlich %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n weiterer Eintrag ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Einträge sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing both passed and failed.</source>
        <translation>Nichts ist sowohl bestanden als auch fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Import JUnit reports of several runs to see it.</source>
        <translation>Importieren Sie JUnit-Berichte mehrerer Läufe, um es zu sehen.</translation>
    </message>
    <message>
        <source>Tests come from JUnit reports, which do not name their commit: a test may have failed because of a change.</source>
        <translation>Tests stammen aus JUnit-Berichten, die ihren Commit nicht nennen: Ein Test kann wegen einer Änderung fehlgeschlagen sein.</translation>
    </message>
    <message>
        <source>Typically %1</source>
        <translation>Typisch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Import JUnit reports to see which tests take longest.</source>
        <translation>Importieren Sie JUnit-Berichte, um zu sehen, welche Tests am längsten dauern.</translation>
    </message>
    <message>
        <source>Passed in %1, failed in %2 and left out in %3 of the newest reports; typically %4.</source>
        <translation>In den neuesten Berichten %1-mal bestanden, %2-mal fehlgeschlagen und %3-mal ausgelassen; typisch %4.</translation>
    </message>
    <message>
        <source>Reports in which it failed</source>
        <translation>Berichte, in denen er fehlschlug</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Datum (UTC)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Version tags</source>
        <translation>Versions-Tags</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s), newest %1 UTC</source>
        <translation>
            <numerusform>%n Deployment, neuestes %1 UTC</numerusform>
            <numerusform>%n Deployments, neuestes %1 UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>No deployment ended in this time. Without one, three figures above stay open.</source>
        <translation>In dieser Zeit endete kein Deployment. Ohne eines bleiben oben drei Zahlen offen.</translation>
    </message>
    <message>
        <source>Nothing better is known than tags: who got a version, they do not say.</source>
        <translation>Besseres als Tags ist nicht bekannt: Wer eine Version bekam, sagen sie nicht.</translation>
    </message>
    <message>
        <source>None of these checks applies to this product.</source>
        <translation>Keiner dieser Prüfpunkte trifft auf dieses Produkt zu.</translation>
    </message>
    <message>
        <source>&amp;Import CI files…</source>
        <translation>CI-Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Reading runs…</source>
        <translation>Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>bar height is duration, × failed, dotted does not count</source>
        <translation>Balkenhöhe ist die Dauer, × fehlgeschlagen, gepunktet zählt nicht</translation>
    </message>
    <message>
        <source>Success rate, %</source>
        <translation>Erfolgsquote, %</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>Dauer, Minuten</translation>
    </message>
    <message>
        <source>Checks this bears on</source>
        <translation>Prüfpunkte, die das betrifft</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Slowest tests</source>
        <translation>Langsamste Tests</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>Runs of this stretch of time</source>
        <translation>Läufe dieses Zeitabschnitts</translation>
    </message>
    <message>
        <source>The same workflow on the same commit both passed and failed.</source>
        <translation>Derselbe Workflow ist auf demselben Commit sowohl bestanden als auch fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Which files of runs or tests?</source>
        <translation>Welche Dateien mit Läufen oder Tests?</translation>
    </message>
    <message>
        <source>CI files (*.json *.xml);;All files (*)</source>
        <translation>CI-Dateien (*.json *.xml);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n Repository</numerusform>
            <numerusform>%n Repositorys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DifferenceCard</name>
    <message>
        <source>There is no score to compare</source>
        <translation>Es gibt keinen Wert zum Vergleichen</translation>
    </message>
    <message>
        <source>still level %1</source>
        <translation>weiterhin Grad %1</translation>
    </message>
    <message>
        <source>level %1 after %2</source>
        <translation>Grad %1 statt %2</translation>
    </message>
    <message>
        <source>No change, %1</source>
        <translation>Keine Änderung, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The range is %n point(s) narrower: more is known.</source>
        <translation>
            <numerusform>Die Spanne ist um %n Punkt schmaler: Es ist mehr bekannt.</numerusform>
            <numerusform>Die Spanne ist um %n Punkte schmaler: Es ist mehr bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The range is %n point(s) wider: less is known.</source>
        <translation>
            <numerusform>Die Spanne ist um %n Punkt breiter: Es ist weniger bekannt.</numerusform>
            <numerusform>Die Spanne ist um %n Punkte breiter: Es ist weniger bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range is as wide as before.</source>
        <translation>Die Spanne ist so breit wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) better</source>
        <translation>
            <numerusform>%n Prüfpunkt besser</numerusform>
            <numerusform>%n Prüfpunkte besser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n schlechter</numerusform>
            <numerusform>%n schlechter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message>
        <source>No check moved.</source>
        <translation>Kein Prüfpunkt hat sich geändert.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>could be %1</source>
        <translation>möglich: %1</translation>
    </message>
    <message>
        <source>%1, could be %2</source>
        <translation>%1, möglich: %2</translation>
    </message>
</context>
<context>
    <name>sextant::DimensionCard</name>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n gesehen</numerusform>
            <numerusform>%n gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <translation>
            <numerusform>%n behauptet</numerusform>
            <numerusform>%n behauptet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s)</source>
        <translation>
            <numerusform>%n K.-o.-Punkt</numerusform>
            <numerusform>%n K.-o.-Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>no ship-stoppers</source>
        <translation>keine K.-o.-Punkte</translation>
    </message>
    <message numerus="yes">
        <source>Weakest, %n ship-stopper(s)</source>
        <translation>
            <numerusform>Am schwächsten, %n K.-o.-Punkt</numerusform>
            <numerusform>Am schwächsten, %n K.-o.-Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Am schwächsten</translation>
    </message>
    <message numerus="yes">
        <source>%1 checks rest on observation, %2 on claims, %3 have no evidence. %n ship-stopper(s) open.</source>
        <translation>
            <numerusform>%1 Prüfpunkte beruhen auf Gesehenem, %2 auf Behauptetem, %3 haben keinen Beleg. %n K.-o.-Punkt offen.</numerusform>
            <numerusform>%1 Prüfpunkte beruhen auf Gesehenem, %2 auf Behauptetem, %3 haben keinen Beleg. %n K.-o.-Punkte offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DimensionGrid</name>
    <message>
        <source>Open checklist</source>
        <translation>Prüfliste öffnen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>sextant::DimensionRow</name>
    <message>
        <source>pulls %1 %</source>
        <translation>zieht %1 %</translation>
    </message>
    <message>
        <source>It makes up %1 % of the soft minimum.</source>
        <translation>Das macht %1 % des weichen Minimums aus.</translation>
    </message>
</context>
<context>
    <name>sextant::DimensionTrends</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Trend of the product and of each dimension</source>
        <translation>Trend des Produkts und jeder Dimension</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1. Newest: %2</source>
        <translation>%1. Neuester: %2</translation>
    </message>
    <message>
        <source>%1 %2, could be %3</source>
        <translation>%1 %2, möglich: %3</translation>
    </message>
    <message>
        <source>measured by other rules than before</source>
        <translation>nach anderen Regeln gemessen als zuvor</translation>
    </message>
    <message>
        <source>Line: the score. Band: what it could be. Dashed: the rules changed here. All from 0 to 100.</source>
        <translation>Linie: der Wert. Band: was möglich wäre. Gestrichelt: Hier haben sich die Regeln geändert. Alles von 0 bis 100.</translation>
    </message>
    <message>
        <source>Line: the score. Band: what it could be. All from 0 to 100.</source>
        <translation>Linie: der Wert. Band: was möglich wäre. Alles von 0 bis 100.</translation>
    </message>
</context>
<context>
    <name>sextant::DropZone</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message numerus="yes">
        <source>Let go to read %n file(s)</source>
        <translation>
            <numerusform>Loslassen, um %n Datei zu lesen</numerusform>
            <numerusform>Loslassen, um %n Dateien zu lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::DumbbellChart</name>
    <message>
        <source>Dimensions before and after</source>
        <translation>Dimensionen vorher und nachher</translation>
    </message>
    <message>
        <source>%1: now %2, without a figure before</source>
        <translation>%1: jetzt %2, vorher ohne Wert</translation>
    </message>
    <message>
        <source>%1: no figure now</source>
        <translation>%1: jetzt kein Wert</translation>
    </message>
    <message>
        <source>%1: from %2, could be %3, to %4, could be %5</source>
        <translation>%1: von %2, möglich %3, auf %4, möglich %5</translation>
    </message>
    <message>
        <source>%1 by the new rules</source>
        <translation>%1 nach den neuen Regeln</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 49 to 54</comment>
        <translation>auf</translation>
    </message>
</context>
<context>
    <name>sextant::DurationChart</name>
    <message>
        <source>Duration of runs in minutes</source>
        <translation>Dauer der Läufe in Minuten</translation>
    </message>
    <message>
        <source>There is no run that passed.</source>
        <translation>Es gibt keinen bestandenen Lauf.</translation>
    </message>
    <message>
        <source>Usually %1 minutes.</source>
        <translation>Meist %1 Minuten.</translation>
    </message>
    <message>
        <source>slow %1</source>
        <translation>langsam %1</translation>
    </message>
    <message>
        <source>typical %1</source>
        <translation>typisch %1</translation>
    </message>
</context>
<context>
    <name>sextant::EffectHead</name>
    <message numerus="yes">
        <source>Biggest effects first, %n check(s)</source>
        <translation>
            <numerusform>Größte Wirkung zuerst, %n Prüfpunkt</numerusform>
            <numerusform>Größte Wirkung zuerst, %n Prüfpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>worth</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>sextant::EffectRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>Proving it adds %n point(s).</source>
        <translation>
            <numerusform>Ein Beleg bringt %n Punkt.</numerusform>
            <numerusform>Ein Beleg bringt %n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proving it alone adds less than a point.</source>
        <translation>Ein Beleg allein bringt weniger als einen Punkt.</translation>
    </message>
</context>
<context>
    <name>sextant::EventTimeline</name>
    <message>
        <source>What happened when</source>
        <translation>Was wann geschah</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). The newest: %1</source>
        <translation>
            <numerusform>%n Ereignis. Das neueste: %1</numerusform>
            <numerusform>%n Ereignisse. Das neueste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::EvidenceRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more place(s)</source>
        <translation>
            <numerusform>%n weitere Stelle zeigen</numerusform>
            <numerusform>%n weitere Stellen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one place</source>
        <translation>Nur eine Stelle zeigen</translation>
    </message>
</context>
<context>
    <name>sextant::EvidenceView</name>
    <message>
        <source>Nothing was seen and nobody claimed anything.</source>
        <translation>Nichts wurde gesehen und nichts behauptet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n weitere Stelle</numerusform>
            <numerusform>%n weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ExplainHead</name>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>sextant::ExplainPane</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Open in checklist</source>
        <translation>In Prüfliste öffnen</translation>
    </message>
    <message>
        <source>No check of this dimension applies.</source>
        <translation>Kein Prüfpunkt dieser Dimension trifft zu.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Why readiness is %1</source>
        <translation>Warum die Reife %1 ist</translation>
    </message>
    <message>
        <source>Biggest pull on the soft minimum first</source>
        <translation>Stärkster Zug am weichen Minimum zuerst</translation>
    </message>
    <message>
        <source>Why %1 is %2</source>
        <translation>Warum %1 %2 ist</translation>
    </message>
    <message>
        <source>%1, %2 of %3 points</source>
        <translation>%1, %2 von %3 Punkten</translation>
    </message>
    <message>
        <source>What would change it most: %1</source>
        <translation>Was am meisten ändern würde: %1</translation>
    </message>
</context>
<context>
    <name>sextant::FacetPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Ausnutzung</translation>
    </message>
</context>
<context>
    <name>sextant::FetchBar</name>
    <message>
        <source>&amp;Fetch now</source>
        <translation>Jetzt a&amp;brufen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>Nichts war neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n new run(s).</source>
        <translation>
            <numerusform>%n neuer Lauf.</numerusform>
            <numerusform>%n neue Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs come from files that you import. Connect the server of your pipelines to fetch them.</source>
        <translation>Läufe stammen aus Dateien, die Sie importieren. Verbinden Sie den Server Ihrer Pipelines, um sie abzurufen.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird abgefragt…</translation>
    </message>
    <message>
        <source>Asking %1: %2</source>
        <translation>%1 wird abgefragt: %2</translation>
    </message>
    <message>
        <source>%1, fetched on %2.</source>
        <translation>%1, geholt am %2.</translation>
    </message>
    <message>
        <source>%1, not fetched yet.</source>
        <translation>%1, noch nicht geholt.</translation>
    </message>
    <message>
        <source>Offline: nothing is asked.</source>
        <translation>Offline: Es wird nichts abgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Looks again every %n minute(s) while the window is open.</source>
        <translation>
            <numerusform>Sieht im Abstand von %n Minute nach, solange das Fenster offen ist.</numerusform>
            <numerusform>Sieht im Abstand von %n Minuten nach, solange das Fenster offen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>Ver&amp;bindung…</translation>
    </message>
    <message>
        <source>The runs were not fetched. What is stored is unchanged.</source>
        <translation>Die Läufe wurden nicht geholt. Was gespeichert ist, bleibt unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>repositories</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs of %1 were not fetched. What is stored of it is unchanged.</source>
        <translation>Die Läufe von %1 wurden nicht geholt. Was davon gespeichert ist, bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>sextant::FieldsPage</name>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>A title, a rule, a vulnerability or a description is needed; everything else may stay open.</source>
        <translation>Titel, Regel, Schwachstelle oder Beschreibung ist nötig; alles andere darf offen bleiben.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>such as “%1”</source>
        <translation>etwa „%1“</translation>
    </message>
</context>
<context>
    <name>sextant::FilePane</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>What stands behind the figure</source>
        <translation>Was hinter der Zahl steht</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Repository wird gelesen…</translation>
    </message>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1 bei Commit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n marked line(s)</source>
        <translation>
            <numerusform>%n markierte Zeile</numerusform>
            <numerusform>%n markierte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n commit(s)</source>
        <translation>
            <numerusform>Der neueste %n Commit</numerusform>
            <numerusform>Die neuesten %n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone is shallow: older commits are not here.</source>
        <translation>Der Klon ist flach: Ältere Commits sind nicht hier.</translation>
    </message>
    <message>
        <source>%1, %2, commit %3</source>
        <translation>%1, %2, Commit %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>sextant::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Press Delete to remove this filter</source>
        <translation>Entf drücken, um den Filter zu entfernen</translation>
    </message>
</context>
<context>
    <name>sextant::FindingFilters</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Filter: severity:critical tool:Trivy words</source>
        <translation>Filter: severity:critical tool:Trivy Wörter</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Funde filtern</translation>
    </message>
    <message>
        <source>The chosen ones as %1</source>
        <translation>Ausgewählte als %1</translation>
    </message>
    <message>
        <source>All that match as %1</source>
        <translation>Alle Treffer als %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>All open findings</source>
        <translation>Alle offenen Funde</translation>
    </message>
    <message>
        <source>Critical and high</source>
        <translation>Kritisch und hoch</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importe…</translation>
    </message>
    <message>
        <source>Words of the finding, or severity: class: state: triage: tool: check: folder: package: rule: path: exploited: since:30d is:overdue (key /)</source>
        <translation>Wörter des Fundes oder severity: class: state: triage: tool: check: folder: package: rule: path: exploited: since:30d is:overdue (Taste /)</translation>
    </message>
</context>
<context>
    <name>sextant::FindingMenu</name>
    <message>
        <source>What can be done with this finding</source>
        <translation>Was sich mit diesem Fund tun lässt</translation>
    </message>
    <message>
        <source>Confirm	C</source>
        <translation>Bestätigen	C</translation>
    </message>
    <message>
        <source>False alarm…	F</source>
        <translation>Fehlalarm…	F</translation>
    </message>
    <message>
        <source>Accept risk…	A</source>
        <translation>Risiko akzeptieren…	A</translation>
    </message>
    <message>
        <source>Being fixed	X</source>
        <translation>Wird behoben	X</translation>
    </message>
    <message>
        <source>Repair checked	V</source>
        <translation>Behebung geprüft	V</translation>
    </message>
    <message>
        <source>Stays as it is…	N</source>
        <translation>Bleibt, wie es ist…	N</translation>
    </message>
    <message>
        <source>Not decided	Backspace</source>
        <translation>Nicht entschieden	Rücktaste</translation>
    </message>
    <message>
        <source>The others are duplicates of this one	U</source>
        <translation>Die anderen sind Duplikate von diesem	U</translation>
    </message>
    <message>
        <source>Owner…	O</source>
        <translation>Verantwortliche Person…	O</translation>
    </message>
    <message>
        <source>All of the same rule</source>
        <translation>Alle derselben Regel</translation>
    </message>
    <message>
        <source>All in the same file</source>
        <translation>Alle in derselben Datei</translation>
    </message>
    <message>
        <source>Show the file in the repository</source>
        <translation>Die Datei im Repository zeigen</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Den Prüfpunkt zeigen</translation>
    </message>
    <message>
        <source>Show the task in the plan</source>
        <translation>Die Aufgabe im Plan zeigen</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Copy where it is</source>
        <translation>Die Stelle kopieren</translation>
    </message>
    <message>
        <source>Copy as the text of an issue</source>
        <translation>Als Text eines Tickets kopieren</translation>
    </message>
</context>
<context>
    <name>sextant::FindingPane</name>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>The tool says something else about it</source>
        <translation>Das Werkzeug sagt etwas anderes dazu</translation>
    </message>
    <message>
        <source>Gone from the scan</source>
        <translation>Aus dem Scan verschwunden</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wieder aufgetaucht</translation>
    </message>
    <message>
        <source>Last told of</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What it does to the score</source>
        <translation>Was er am Wert ändert</translation>
    </message>
    <message>
        <source>What the tool says</source>
        <translation>Was das Werkzeug sagt</translation>
    </message>
    <message>
        <source>Seen in scans</source>
        <translation>In Scans gesehen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>It is a real fault (key C)</source>
        <translation>Es ist ein echter Fehler (Taste C)</translation>
    </message>
    <message>
        <source>False alarm…</source>
        <translation>Fehlalarm…</translation>
    </message>
    <message>
        <source>Key F</source>
        <translation>Taste F</translation>
    </message>
    <message>
        <source>Accept risk…</source>
        <translation>Risiko akzeptieren…</translation>
    </message>
    <message>
        <source>Key A</source>
        <translation>Taste A</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Being fixed	X</source>
        <translation>Wird behoben	X</translation>
    </message>
    <message>
        <source>Repair checked	V</source>
        <translation>Behebung geprüft	V</translation>
    </message>
    <message>
        <source>Stays as it is…	N</source>
        <translation>Bleibt, wie es ist…	N</translation>
    </message>
    <message>
        <source>Duplicates of this one	U</source>
        <translation>Duplikate von diesem	U</translation>
    </message>
    <message>
        <source>Not decided	Backspace</source>
        <translation>Nicht entschieden	Rücktaste</translation>
    </message>
    <message>
        <source>Owner…	O</source>
        <translation>Verantwortliche Person…	O</translation>
    </message>
    <message>
        <source>All of the same rule</source>
        <translation>Alle derselben Regel</translation>
    </message>
    <message>
        <source>All in the same file</source>
        <translation>Alle in derselben Datei</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are chosen. A decision counts for all of them.</source>
        <translation>
            <numerusform>%n Fund ist ausgewählt. Eine Entscheidung gilt für ihn.</numerusform>
            <numerusform>%n Funde sind ausgewählt. Eine Entscheidung gilt für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tool hides it and does not say why.</source>
        <translation>Das Werkzeug blendet ihn aus und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The tool hides it: %1</source>
        <translation>Das Werkzeug blendet ihn aus: %1</translation>
    </message>
    <message>
        <source>The acceptance ended on %1.</source>
        <translation>Die Akzeptanz endete am %1.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>No check of the catalogue rests on findings of this kind.</source>
        <translation>Kein Prüfpunkt des Katalogs stützt sich auf Funde dieser Art.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>%1: %2, in %3</source>
        <translation>%1: %2, in %3</translation>
    </message>
    <message>
        <source>As commit %1 has it. What looks like a secret is masked.</source>
        <translation>Stand von Commit %1. Was wie ein Geheimnis aussieht, ist maskiert.</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Ausnutzung</translation>
    </message>
    <message>
        <source>known (CISA KEV)</source>
        <translation>bekannt (CISA KEV)</translation>
    </message>
    <message>
        <source>Chance of exploitation</source>
        <translation>Wahrscheinlichkeit der Ausnutzung</translation>
    </message>
    <message>
        <source>%1 % within 30 days (EPSS)</source>
        <translation>%1 % innerhalb von 30 Tagen (EPSS)</translation>
    </message>
    <message>
        <source>Also told by</source>
        <translation>Auch genannt von</translation>
    </message>
    <message>
        <source>Recognised again, before at %1</source>
        <translation>Wiedererkannt, vorher: %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Task in the plan</source>
        <translation>Aufgabe im Plan</translation>
    </message>
    <message>
        <source>%1, done by %2</source>
        <comment>owner and day</comment>
        <translation>%1, fertig am %2</translation>
    </message>
</context>
<context>
    <name>sextant::FindingTable</name>
    <message>
        <source>%1  (%2)</source>
        <comment>group and number of its findings</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
</context>
<context>
    <name>sextant::FindingsDesk</name>
    <message>
        <source>Save the view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>Export of findings</source>
        <translation>Export von Funden</translation>
    </message>
</context>
<context>
    <name>sextant::FindingsModel</name>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n finding(s)</source>
        <translation>
            <numerusform>Gruppe %1, %n Fund</numerusform>
            <numerusform>Gruppe %1, %n Funde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>to be exploited</comment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>chance of being exploited</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exploited</source>
        <translation>Ausgenutzt</translation>
    </message>
</context>
<context>
    <name>sextant::FindingsPage</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json *.sarif)</source>
        <translation>JSON-Dateien (*.json *.sarif)</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Noch kein Scan</translation>
    </message>
    <message>
        <source>What scanners say about your product stands here once a report was read: each fault once, followed over time, tied to the checks it speaks about. Let report files go on this window, or choose Import.</source>
        <translation>Was Scanner über Ihr Produkt sagen, steht hier, sobald ein Bericht eingelesen ist: jeder Fehler einmal, über die Zeit verfolgt und den Prüfpunkten zugeordnet, über die er etwas aussagt. Ziehen Sie Berichtsdateien auf dieses Fenster, oder wählen Sie „Importieren“.</translation>
    </message>
    <message>
        <source>J K move, C confirm, F false alarm, A accept</source>
        <translation>J K bewegen, C bestätigen, F Fehlalarm, A akzeptieren</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>%1 chosen, rows %2–%3 of %4</source>
        <translation>%1 ausgewählt, Zeilen %2–%3 von %4</translation>
    </message>
    <message>
        <source>No report was read yet</source>
        <translation>Noch kein Bericht eingelesen</translation>
    </message>
    <message>
        <source>Reading the findings…</source>
        <translation>Funde werden gelesen…</translation>
    </message>
    <message>
        <source>%1 open, %2 critical or high, %3 overdue</source>
        <translation>%1 offen, %2 kritisch oder hoch, %3 überfällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %n finding(s)</source>
        <translation>
            <numerusform>„%1“ für %n Fund</numerusform>
            <numerusform>„%1“ für %n Funde</numerusform>
        </translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>Funde exportieren</translation>
    </message>
</context>
<context>
    <name>sextant::FirstScore</name>
    <message>
        <source>Example, %1</source>
        <translation>Beispiel, %1</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Missing: could go either way</source>
        <translation>Fehlt: beides ist möglich</translation>
    </message>
    <message>
        <source>What a first score looks like</source>
        <translation>So sieht ein erster Reifewert aus</translation>
    </message>
    <message>
        <source>an example, not your product</source>
        <translation>ein Beispiel, nicht das eigene Produkt</translation>
    </message>
    <message>
        <source>Example of a first score</source>
        <translation>Beispiel eines ersten Reifewerts</translation>
    </message>
</context>
<context>
    <name>sextant::FrameworksPage</name>
    <message>
        <source>Frameworks</source>
        <translation>Rahmenwerke</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>Who asks for what. Readiness only: nothing here says that a standard is met.</source>
        <translation>Wer was verlangt. Nur die Reife: Nichts hier besagt, dass eine Norm erfüllt ist.</translation>
    </message>
</context>
<context>
    <name>sextant::FrameworksView</name>
    <message>
        <source>Open its checks</source>
        <translation>Zugehörige Prüfpunkte öffnen</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Rahmenwerke</translation>
    </message>
    <message>
        <source>Items of the framework</source>
        <translation>Punkte des Rahmenwerks</translation>
    </message>
</context>
<context>
    <name>sextant::GanttChart</name>
    <message>
        <source>Schedule in weeks</source>
        <translation>Zeitplan in Wochen</translation>
    </message>
</context>
<context>
    <name>sextant::GapsCard</name>
    <message>
        <source>Not read, not seen</source>
        <translation>Nicht gelesen, nicht gesehen</translation>
    </message>
    <message>
        <source>Smaller files</source>
        <translation>Kleinere Dateien</translation>
    </message>
    <message>
        <source>The map and the lists keep the 20,000 longest files.</source>
        <translation>Die Karte und die Listen behalten die 20.000 längsten Dateien.</translation>
    </message>
    <message>
        <source>Every file of this commit was read.</source>
        <translation>Jede Datei dieses Commits wurde gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::GoalCard</name>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Fehlendes zeigen</translation>
    </message>
    <message>
        <source>All its checks</source>
        <translation>Alle Prüfpunkte dazu</translation>
    </message>
    <message>
        <source>%1 is wanted by a day</source>
        <translation>%1 ist bis zu einem Tag gewünscht</translation>
    </message>
    <message>
        <source>Day by which %1 is wanted</source>
        <translation>Tag, bis zu dem %1 gewünscht ist</translation>
    </message>
    <message>
        <source>Somebody outside was told this day.</source>
        <translation>Jemandem außerhalb wurde dieser Tag genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::GoalDesk</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No date for %1</source>
        <translation>Kein Termin für %1</translation>
    </message>
</context>
<context>
    <name>sextant::HandbookPage</name>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), part of the program</source>
        <translation>
            <numerusform>%n Seite, Teil des Programms</numerusform>
            <numerusform>%n Seiten, Teil des Programms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::HistoryDesk</name>
    <message>
        <source>Snapshot “%1”</source>
        <translation>Schnappschuss „%1“</translation>
    </message>
    <message>
        <source>Take a snapshot out of the list</source>
        <translation>Schnappschuss aus der Liste nehmen</translation>
    </message>
    <message>
        <source>what was known has aged, or was taken back</source>
        <translation>was bekannt war, ist veraltet oder wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Vorfall: %1</translation>
    </message>
    <message>
        <source>Measured otherwise from here on: %1</source>
        <translation>Ab hier anders gemessen: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3 new, %4 fixed</source>
        <translation>%1 von %2: %3 neu, %4 behoben</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Veröffentlichung %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
</context>
<context>
    <name>sextant::HistoryPage</name>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Es gibt noch keinen Schnappschuss.</translation>
    </message>
    <message>
        <source>The first one is kept after the first scan. From then on you see what moved, and why.</source>
        <translation>Der erste wird nach dem ersten Scan behalten. Von da an sehen Sie, was sich geändert hat und warum.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Durch die Regeln</translation>
    </message>
    <message>
        <source>By the product</source>
        <translation>Durch das Produkt</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend of</source>
        <translation>Trend für</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The trend begins with the second snapshot.</source>
        <translation>Der Trend beginnt mit dem zweiten Schnappschuss.</translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Aufgeschoben bis %1: %2</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No alarm rings.</source>
        <translation>Keine Warnung schlägt an.</translation>
    </message>
    <message>
        <source>%1 quiet, %2 not judged because something is not known</source>
        <translation>%1 ruhig, %2 nicht beurteilt, weil etwas nicht bekannt ist</translation>
    </message>
    <message>
        <source>This is the first snapshot; there is nothing before it.</source>
        <translation>Das ist der erste Schnappschuss; davor gibt es nichts.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>rules and product</source>
        <translation>Regeln und Produkt</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The rules of this check changed.</source>
        <translation>Die Regeln dieses Prüfpunkts haben sich geändert.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie soll er heißen?</translation>
    </message>
    <message numerus="yes">
        <source>Put the alarm off for %n day(s)</source>
        <translation>
            <numerusform>Die Warnung um %n Tag aufschieben</numerusform>
            <numerusform>Die Warnung um %n Tage aufschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? The reason is kept.</source>
        <translation>Warum? Die Begründung wird gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) since %1</source>
        <translation>
            <numerusform>%n Schnappschuss seit %1</numerusform>
            <numerusform>%n Schnappschüsse seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The trend could not be read: %1</source>
        <translation>Der Trend ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The alarms could not be judged anew.</source>
        <translation>Die Warnungen ließen sich nicht neu beurteilen.</translation>
    </message>
    <message>
        <source>What was done could not be read.</source>
        <translation>Was getan wurde, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 besser</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 schlechter</translation>
    </message>
    <message>
        <source>%1 otherwise</source>
        <translation>%1 anders</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n Veröffentlichung</numerusform>
            <numerusform>%n Veröffentlichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n Import</numerusform>
            <numerusform>%n Importe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the rules</source>
        <translation>
            <numerusform>%n Änderung der Regeln</numerusform>
            <numerusform>%n Änderungen der Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is recorded since.</source>
        <translation>Sonst ist seitdem nichts verzeichnet.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>Seitdem: %1.</translation>
    </message>
    <message>
        <source>Since “%1” on %2 the score went from %3 to %4, and could be %5.</source>
        <translation>Seit „%1“ am %2 ging der Wert von %3 auf %4; möglich: %5.</translation>
    </message>
    <message>
        <source>What happened could not be read.</source>
        <translation>Was geschehen ist, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>No earlier snapshot has a name. Take one with a name at the next meeting, and this says from then on what has happened since.</source>
        <translation>Kein früherer Schnappschuss hat einen Namen. Nehmen Sie bei der nächsten Sitzung einen mit Namen auf; von da an steht hier, was seither geschehen ist.</translation>
    </message>
    <message>
        <source>Pick a snapshot.</source>
        <translation>Wählen Sie einen Schnappschuss.</translation>
    </message>
    <message>
        <source>○ A   ● %1   box: could be   line below: A could be</source>
        <translation>○ A   ● %1   Kasten: möglich   Linie darunter: möglich bei A</translation>
    </message>
    <message>
        <source>| A by the new rules</source>
        <translation>| A nach den neuen Regeln</translation>
    </message>
    <message>
        <source>Could be before</source>
        <translation>Möglich vorher</translation>
    </message>
    <message>
        <source>Could be after</source>
        <translation>Möglich nachher</translation>
    </message>
    <message>
        <source>Pick two or more to compare, or one to compare it with the one before.</source>
        <translation>Wählen Sie zwei oder mehr, um sie zu vergleichen, oder einen, um ihn mit dem davor zu vergleichen.</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Damit vergleichen</translation>
    </message>
    <message>
        <source>Since the last meeting</source>
        <translation>Seit der letzten Sitzung</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>These snapshots could not be compared.</source>
        <translation>Diese Schnappschüsse ließen sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>sextant::HolidaysCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Days off for everybody</source>
        <translation>Freie Tage für alle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Erster freier Tag</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Letzter freier Tag</translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Freie Tage hinzufügen</translation>
    </message>
    <message>
        <source>Public holidays and closed weeks. Weekends are free anyway.</source>
        <translation>Feiertage und Betriebsferien. Wochenenden sind ohnehin frei.</translation>
    </message>
</context>
<context>
    <name>sextant::HonestyNotice</name>
    <message numerus="yes">
        <source>Show this and %n more</source>
        <translation>
            <numerusform>Dies und %n weiteres zeigen</numerusform>
            <numerusform>Dies und %n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>sextant::HotspotCard</name>
    <message>
        <source>Hotspots</source>
        <translation>Hotspots</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Back to the folder above (Backspace)</source>
        <translation>Zurück zum übergeordneten Ordner (Rücktaste)</translation>
    </message>
    <message>
        <source>The commits that changed this folder</source>
        <translation>Die Commits, die diesen Ordner geändert haben</translation>
    </message>
    <message>
        <source>Back from %1</source>
        <translation>Zurück aus %1</translation>
    </message>
    <message>
        <source>There is no code of your own in this repository.</source>
        <translation>In diesem Repository gibt es keinen eigenen Code.</translation>
    </message>
    <message>
        <source>The map appears with the next scan.</source>
        <translation>Die Karte erscheint mit dem nächsten Scan.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in 90 days</source>
        <translation>
            <numerusform>%1, %n in 90 Tagen</numerusform>
            <numerusform>%1, %n in 90 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 Tagen</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>Einrückung</translation>
    </message>
    <message>
        <source>Heat, of 100</source>
        <translation>Hitze, von 100</translation>
    </message>
    <message>
        <source>size is lines, strong colour is changes times complexity</source>
        <translation>Größe steht für Zeilen, kräftige Farbe für Änderungen mal Komplexität</translation>
    </message>
</context>
<context>
    <name>sextant::ImportDesk</name>
    <message>
        <source>The file of this import is not there any more.</source>
        <translation>Die Datei dieses Imports ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Import it again from where it is.</source>
        <translation>Sie von ihrem Ort erneut importieren.</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Import von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Ein Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>Keep the mapping “%1”</source>
        <translation>Zuordnung „%1“ speichern</translation>
    </message>
    <message>
        <source>Remove the mapping “%1”</source>
        <translation>Zuordnung „%1“ entfernen</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
</context>
<context>
    <name>sextant::ImportReceipt</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>%1 %2, between %3, was %4</source>
        <translation>%1 %2, Spanne %3, vorher %4</translation>
    </message>
    <message>
        <source>%1 – Sextant</source>
        <translation>%1 – Sextant</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) read</source>
        <translation>
            <numerusform>%n Ergebnis gelesen</numerusform>
            <numerusform>%n Ergebnisse gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>%n of them came back</source>
        <translation>
            <numerusform>%n davon kam zurück</numerusform>
            <numerusform>%n davon kamen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation>vorher nicht gesehen</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>gone from the new scans</source>
        <translation>in neuen Scans nicht mehr da</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>your decisions are kept</source>
        <translation>Entscheidungen bleiben</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>merged, each counted once</source>
        <translation>vereint, je einmal gezählt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>no dimension changed</source>
        <translation>keine Dimension geändert</translation>
    </message>
    <message numerus="yes">
        <source>the other %n did not change</source>
        <translation>
            <numerusform>%n andere blieb gleich</numerusform>
            <numerusform>die anderen %n blieben gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tell Sextant how to read it…</source>
        <translation>Sextant sagen, wie sie zu lesen ist…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What it brought goes, what it fixed is open again, your decisions stay.</source>
        <translation>Was er brachte, entfällt; was er behob, ist wieder offen; Ihre Entscheidungen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in another place or version</source>
        <translation>
            <numerusform>%n davon an anderer Stelle oder in anderer Version</numerusform>
            <numerusform>%n davon an anderer Stelle oder in anderer Version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::ImportsDialog</name>
    <message>
        <source>older than what was known, changed nothing</source>
        <translation>älter als das bereits Bekannte, änderte nichts</translation>
    </message>
    <message>
        <source>%1 new, %2 fixed, %3 unchanged</source>
        <translation>%1 neu, %2 behoben, %3 unverändert</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Imports – Sextant</source>
        <translation>Importe – Sextant</translation>
    </message>
    <message>
        <source>A new report of the same tool about the same part of the product replaces what the one before it said: what it does not name any more is fixed. Nothing else is closed by an import.</source>
        <translation>Ein neuer Bericht desselben Werkzeugs über denselben Teil des Produkts ersetzt, was der vorige sagte: Was er nicht mehr nennt, ist behoben. Sonst schließt ein Import nichts.</translation>
    </message>
    <message>
        <source>Mappings for files that Sextant does not know</source>
        <translation>Zuordnungen für Dateien, die Sextant nicht kennt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was er bewirkte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>Choose an import to take it back.</source>
        <translation>Wählen Sie einen Import, um ihn zurückzunehmen.</translation>
    </message>
    <message>
        <source>Taking it back: what it brought goes, what it fixed is open again, what people decided stays.</source>
        <translation>Beim Zurücknehmen gilt: Was er brachte, entfällt; was er behob, ist wieder offen; was Menschen entschieden haben, bleibt.</translation>
    </message>
    <message>
        <source>It cannot be taken back. %1</source>
        <translation>Er lässt sich nicht zurücknehmen. %1</translation>
    </message>
    <message>
        <source>Take back the import of %1?</source>
        <translation>Import von %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>To have it again, its file must be imported again.</source>
        <translation>Um ihn wieder zu haben, muss seine Datei erneut importiert werden.</translation>
    </message>
    <message>
        <source>Which mapping?</source>
        <translation>Welche Zuordnung?</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Export the mapping</source>
        <translation>Zuordnung exportieren</translation>
    </message>
</context>
<context>
    <name>sextant::IncidentDesk</name>
    <message>
        <source>Incident “%1”</source>
        <translation>Vorfall „%1“</translation>
    </message>
    <message>
        <source>Change incident “%1”</source>
        <translation>Vorfall „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall löschen</numerusform>
            <numerusform>%n Vorfälle löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n incident(s)</source>
        <translation>
            <numerusform>%n Vorfall importieren</numerusform>
            <numerusform>%n Vorfälle importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::IncidentDialog</name>
    <message>
        <source>It is over, after so many hours:</source>
        <translation>Er ist vorüber, nach so vielen Stunden:</translation>
    </message>
    <message>
        <source>Incident – Sextant</source>
        <translation>Vorfall – Sextant</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>Vorfall hinzufügen</translation>
    </message>
    <message>
        <source>Change an incident</source>
        <translation>Vorfall ändern</translation>
    </message>
    <message>
        <source>The check that would have kept it away counts as failed until it is done, and its work comes first in the plan.</source>
        <translation>Der Prüfpunkt, der ihn verhindert hätte, zählt als nicht bestanden, bis er erledigt ist, und seine Arbeit steht im Plan an erster Stelle.</translation>
    </message>
    <message>
        <source>&amp;What happened:</source>
        <translation>&amp;Was geschehen ist:</translation>
    </message>
    <message>
        <source>&amp;Began:</source>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>&amp;Cause:</source>
        <translation>&amp;Ursache:</translation>
    </message>
    <message>
        <source>&amp;Noticed first by:</source>
        <translation>&amp;Zuerst bemerkt durch:</translation>
    </message>
    <message>
        <source>&amp;Would have been prevented by:</source>
        <translation>&amp;Verhindert hätte ihn:</translation>
    </message>
    <message>
        <source>No check, or not known yet</source>
        <translation>Kein Prüfpunkt oder noch nicht bekannt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>sextant::IncidentsCard</name>
    <message>
        <source>still going on</source>
        <translation>dauert noch an</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Noticed first by</source>
        <translation>Zuerst bemerkt durch</translation>
    </message>
    <message>
        <source>Would have been prevented by</source>
        <translation>Verhindert hätte ihn</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>Vorfall hinzufügen</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The incidents could not be read: %1</source>
        <translation>Die Vorfälle ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>No incident is known. Whatever went wrong for users belongs here: it shows what to mend first.</source>
        <translation>Es ist kein Vorfall bekannt. Was immer bei Nutzern schiefging, gehört hierher: Es zeigt, was zuerst zu beheben ist.</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Vorfälle importieren</translation>
    </message>
    <message>
        <source>Lists of incidents (*.csv)</source>
        <translation>Listen von Vorfällen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) read.</source>
        <translation>
            <numerusform>%n Vorfall gelesen.</numerusform>
            <numerusform>%n Vorfälle gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation>
            <numerusform>%n war schon bekannt.</numerusform>
            <numerusform>%n waren schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n Zeile ausgelassen.</numerusform>
            <numerusform>%n Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All work done</source>
        <translation>Alles erledigt</translation>
    </message>
</context>
<context>
    <name>sextant::KnowledgeCard</name>
    <message>
        <source>Who knows what</source>
        <translation>Wer was kennt</translation>
    </message>
    <message>
        <source>What if they left?</source>
        <translation>Was wäre, wenn sie gingen?</translation>
    </message>
    <message>
        <source>Files that nobody would know</source>
        <translation>Dateien, die niemand kennen würde</translation>
    </message>
    <message>
        <source>Those who know them (method D2) are all among the people who leave.</source>
        <translation>Wer sie kennt (Methode D2), gehört ausnahmslos zu denen, die gehen.</translation>
    </message>
    <message>
        <source>How people are named</source>
        <translation>Wie Personen benannt werden</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Volle Namen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Numbers instead of names</source>
        <translation>Nummern statt Namen</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 geht</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who knows what is not known.</source>
        <translation>Wer was kennt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The clone is shallow. Fetch its history with: git fetch --unshallow</source>
        <translation>Der Klon ist flach. Holen Sie seine Historie mit: git fetch --unshallow</translation>
    </message>
    <message>
        <source>It appears with the next scan.</source>
        <translation>Das erscheint mit dem nächsten Scan.</translation>
    </message>
    <message>
        <source>Bus factor %1.</source>
        <translation>Bus-Faktor %1.</translation>
    </message>
    <message>
        <source>Fewer than half of the files have anybody who knows them today.</source>
        <translation>Weniger als die Hälfte der Dateien hat heute jemanden, der sie kennt.</translation>
    </message>
    <message>
        <source>Once they left, nobody would know half of the files: %1.</source>
        <translation>Wären sie fort, würde niemand die Hälfte der Dateien kennen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody would know %n file(s)</source>
        <translation>
            <numerusform>%n Datei würde niemand kennen</numerusform>
            <numerusform>%n Dateien würde niemand kennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1:</source>
        <translation>Ohne %1:</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 (von %2).</translation>
    </message>
    <message>
        <source>%1 of %2, most of them in %3.</source>
        <translation>%1 (von %2), die meisten davon in %3.</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
</context>
<context>
    <name>sextant::KnowledgeRow</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>sextant::LadderRow</name>
    <message>
        <source>no check applies</source>
        <translation>kein Prüfpunkt trifft zu</translation>
    </message>
    <message>
        <source>It is left out of the product&apos;s score.</source>
        <translation>Sie zählt nicht zum Wert des Produkts.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n check(s)</source>
        <translation>
            <numerusform>%n Prüfpunkt zeigen</numerusform>
            <numerusform>%n Prüfpunkte zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: show the %n check(s) that hold the next level</source>
        <translation>
            <numerusform>%1: %n Prüfpunkt zeigen, der den nächsten Grad aufhält</numerusform>
            <numerusform>%1: %n Prüfpunkte zeigen, die den nächsten Grad aufhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1, %2, needs</source>
        <translation>Grad %1, %2, verlangt</translation>
    </message>
    <message>
        <source>The highest level is reached</source>
        <translation>Der höchste Grad ist erreicht</translation>
    </message>
    <message>
        <source>Evidence ages: scan and look again to keep it.</source>
        <translation>Belege altern: Scannen Sie neu und sehen Sie wieder nach, um den Grad zu halten.</translation>
    </message>
</context>
<context>
    <name>sextant::MainWindow</name>
    <message>
        <source>&amp;Add project…</source>
        <translation>Projekt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Neu scannen</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Narrow rail</source>
        <translation>&amp;Schmale Leiste</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Scan finished. Readiness %1.</source>
        <translation>Scan beendet. Reife %1.</translation>
    </message>
    <message>
        <source>%1 – Sextant</source>
        <translation>%1 – Sextant</translation>
    </message>
    <message>
        <source>Sextant</source>
        <translation>Sextant</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Choose a folder to begin</source>
        <translation>Zum Beginnen Ordner wählen</translation>
    </message>
    <message>
        <source>Aims at %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Welches Produkt?</translation>
    </message>
    <message>
        <source>Which reports?</source>
        <translation>Welche Berichte?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Welcher Arbeitsbereich?</translation>
    </message>
    <message>
        <source>Sextant workspaces (*.sextant)</source>
        <translation>Sextant-Arbeitsbereiche (*.sextant)</translation>
    </message>
    <message>
        <source>Work is still running.</source>
        <translation>Die Arbeit läuft noch.</translation>
    </message>
    <message>
        <source>Stopping it leaves everything as it was before it began.</source>
        <translation>Nach dem Anhalten ist alles so, wie es vor ihrem Beginn war.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Open a project first, then its reports</source>
        <translation>Erst ein Projekt öffnen, dann seine Berichte</translation>
    </message>
    <message>
        <source>&amp;Catalogues…</source>
        <translation>&amp;Kataloge…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues F&amp;enster</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>S&amp;uchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Nä&amp;chster Bereich des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>V&amp;origer Bereich des Fensters</translation>
    </message>
    <message>
        <source>&amp;About this page</source>
        <translation>Übe&amp;r diese Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Angehalten. Alles ist so, wie es vorher war.</translation>
    </message>
    <message>
        <source>The workspace was changed in another window or program. This is how it is now.</source>
        <translation>Der Arbeitsbereich wurde in einem anderen Fenster oder Programm geändert. So sieht er jetzt aus.</translation>
    </message>
    <message>
        <source>I&amp;mports and mappings…</source>
        <translation>I&amp;mporte und Zuordnungen…</translation>
    </message>
    <message>
        <source>&amp;Verify a bundle…</source>
        <translation>Belegpaket &amp;prüfen…</translation>
    </message>
    <message>
        <source>Which bundle?</source>
        <translation>Welches Belegpaket?</translation>
    </message>
    <message>
        <source>Evidence bundles (*.zip);;All files (*)</source>
        <translation>Belegpakete (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Answer a buyer&apos;s &amp;questionnaire…</source>
        <translation>Fragebo&amp;gen eines Käufers beantworten…</translation>
    </message>
    <message>
        <source>&amp;Weights and thresholds…</source>
        <translation>Gewichte und Sch&amp;wellen…</translation>
    </message>
    <message>
        <source>Answer it as a buyer&apos;s questionnaire</source>
        <translation>Als Fragebogen eines Käufers beantworten</translation>
    </message>
    <message>
        <source>Import it as a scanner&apos;s report</source>
        <translation>Als Scanner-Bericht importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sextant::MappingDraft</name>
    <message>
        <source>There is no table in this file that Sextant can see.</source>
        <translation>In dieser Datei gibt es keine Tabelle, die Sextant erkennt.</translation>
    </message>
    <message>
        <source>A table of text needs a first line with the names of its columns; JSON and XML need a list of entries.</source>
        <translation>Eine Tabelle aus Text braucht eine erste Zeile mit den Namen ihrer Spalten; JSON und XML brauchen eine Liste von Einträgen.</translation>
    </message>
</context>
<context>
    <name>sextant::MappingWizard</name>
    <message>
        <source>How to read %1 – Sextant</source>
        <translation>So wird %1 gelesen – Sextant</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep it and import</source>
        <translation>&amp;Behalten und importieren</translation>
    </message>
</context>
<context>
    <name>sextant::MoneyCard</name>
    <message>
        <source>What a wrong choice costs</source>
        <translation>Was eine falsche Wahl kostet</translation>
    </message>
</context>
<context>
    <name>sextant::MoneyStep</name>
    <message>
        <source>Money and time</source>
        <translation>Geld und Zeit</translation>
    </message>
    <message>
        <source>Three figures a way: one time in ten it takes less than the low one, one time in ten more than the high one.</source>
        <translation>Drei Zahlen je Weg: In einem von zehn Fällen dauert es kürzer als die niedrige, in einem von zehn länger als die hohe.</translation>
    </message>
    <message>
        <source>Weigh money and time as well</source>
        <translation>Auch Geld und Zeit abwägen</translation>
    </message>
    <message>
        <source>Start from the rule of thumb</source>
        <translation>Mit der Faustregel beginnen</translation>
    </message>
    <message>
        <source>The rule of thumb says eight weeks to harden against eight months to rebuild. It is a place to start and knows nothing of your product: put your own figures in its place.</source>
        <translation>Die Faustregel nennt acht Wochen für das Härten gegen acht Monate für den Neubau. Sie ist ein Anfang und weiß nichts von Ihrem Produkt: Setzen Sie Ihre eigenen Zahlen an ihre Stelle.</translation>
    </message>
    <message>
        <source>Low, days</source>
        <translation>Niedrig, Tage</translation>
    </message>
    <message>
        <source>Likely, days</source>
        <translation>Wahrscheinlich, Tage</translation>
    </message>
    <message>
        <source>High, days</source>
        <translation>Hoch, Tage</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Their day, %</source>
        <translation>Anteil am Tag, %</translation>
    </message>
    <message>
        <source>Features stop, %</source>
        <translation>Funktionen ruhen, %</translation>
    </message>
    <message>
        <source>low estimate in days</source>
        <translation>niedrige Schätzung in Tagen</translation>
    </message>
    <message>
        <source>likely estimate in days</source>
        <translation>wahrscheinliche Schätzung in Tagen</translation>
    </message>
    <message>
        <source>high estimate in days</source>
        <translation>hohe Schätzung in Tagen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>share of their day in percent</source>
        <translation>Anteil ihres Tages in Prozent</translation>
    </message>
    <message>
        <source>share of feature work that stops in percent</source>
        <translation>ruhender Anteil der Arbeit an Funktionen in Prozent</translation>
    </message>
    <message>
        <source>A day of work costs</source>
        <translation>Ein Arbeitstag kostet</translation>
    </message>
    <message>
        <source>The money lasts, months</source>
        <translation>Das Geld reicht, Monate</translation>
    </message>
    <message>
        <source>Kept in reserve, %</source>
        <translation>Als Reserve behalten, %</translation>
    </message>
    <message>
        <source>Incidents cost a month</source>
        <translation>Vorfälle kosten im Monat</translation>
    </message>
    <message>
        <source>A week without features costs</source>
        <translation>Eine Woche ohne neue Funktionen kostet</translation>
    </message>
    <message>
        <source>Upkeep a month, once hardened</source>
        <translation>Unterhalt im Monat nach dem Härten</translation>
    </message>
    <message>
        <source>Upkeep a month, once replaced piece by piece</source>
        <translation>Unterhalt im Monat nach dem schrittweisen Ersatz</translation>
    </message>
    <message>
        <source>Upkeep a month, once rebuilt</source>
        <translation>Unterhalt im Monat nach dem Neubau</translation>
    </message>
</context>
<context>
    <name>sextant::MovedCard</name>
    <message>
        <source>not in the rules</source>
        <translation>nicht in den Regeln</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Geändert durch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>No check stands otherwise.</source>
        <translation>Kein Prüfpunkt hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>sextant::NamePage</name>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt die Zuordnung?</translation>
    </message>
    <message>
        <source>The mapping stays in this workspace. It can be handed on as a file from the list of imports.</source>
        <translation>Die Zuordnung bleibt in diesem Arbeitsbereich. Aus der Liste der Importe lässt sie sich als Datei weitergeben.</translation>
    </message>
    <message>
        <source>Findings of the same tool are compared from import to import: new, unchanged, fixed.</source>
        <translation>Funde desselben Werkzeugs werden von Import zu Import verglichen: neu, unverändert, behoben.</translation>
    </message>
    <message>
        <source>&amp;Name of the mapping</source>
        <translation>&amp;Name der Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Tool that the findings are from</source>
        <translation>W&amp;erkzeug, von dem die Funde stammen</translation>
    </message>
    <message>
        <source>&amp;What they are about</source>
        <translation>W&amp;orum es in ihnen geht</translation>
    </message>
    <message>
        <source>Other files are not recognised by it, for none of its columns is certain.</source>
        <translation>Andere Dateien werden damit nicht erkannt, denn keine ihrer Spalten ist sicher.</translation>
    </message>
    <message>
        <source>A file is recognised by its columns %1.</source>
        <translation>Eine Datei wird an ihren Spalten %1 erkannt.</translation>
    </message>
    <message>
        <source>It takes the place of the mapping that has this name.</source>
        <translation>Sie ersetzt die Zuordnung, die diesen Namen hat.</translation>
    </message>
</context>
<context>
    <name>sextant::NavButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sextant::NavRail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>sextant::NextMinute</name>
    <message>
        <source>The next minute</source>
        <translation>Die nächste Minute</translation>
    </message>
    <message>
        <source>Sextant reads the folder</source>
        <translation>Sextant liest den Ordner</translation>
    </message>
    <message>
        <source>about 20 s</source>
        <translation>etwa 20 s</translation>
    </message>
    <message>
        <source>Files, git history, build and deployment settings. Read only, and you can stop at any time.</source>
        <translation>Dateien, Git-Historie, Bau- und Auslieferungseinstellungen. Nur lesend, jederzeit anhaltbar.</translation>
    </message>
    <message>
        <source>You answer a few questions</source>
        <translation>Ein paar Fragen beantworten</translation>
    </message>
    <message>
        <source>about 30 s</source>
        <translation>etwa 30 s</translation>
    </message>
    <message>
        <source>What it is, what data it holds, who uses it. Skip any of them.</source>
        <translation>Was es ist, welche Daten es hält, wer es nutzt. Jede lässt sich überspringen.</translation>
    </message>
    <message>
        <source>You see a first score</source>
        <translation>Der erste Reifewert erscheint</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>It starts wide, because most things are still unknown. Each answer and each scan file narrows it.</source>
        <translation>Seine Spanne ist erst breit, weil das meiste noch unbekannt ist. Jede Antwort und Scan-Datei engt sie ein.</translation>
    </message>
</context>
<context>
    <name>sextant::NextStepRow</name>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4 up %5</source>
        <translation>%1. %2, %3, %4 plus %5</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4</source>
        <translation>%1. %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>sextant::Notice</name>
    <message>
        <source>Hide this message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>sextant::OdditiesView</name>
    <message>
        <source>What is odd in the answers</source>
        <translation>Auffälliges in den Antworten</translation>
    </message>
    <message>
        <source>Nothing is odd: every yes has something behind it, nothing has expired, and claim and evidence agree.</source>
        <translation>Nichts ist auffällig: Hinter jedem Ja steht etwas, nichts ist abgelaufen, und Behauptung und Beleg stimmen überein.</translation>
    </message>
    <message>
        <source>This looks at the answers, not at the product. A reviewer would ask about these first.</source>
        <translation>Hier geht es um die Antworten, nicht um das Produkt. Ein Gutachter würde hiernach zuerst fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n found, the worst first</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden, das Schlimmste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n check(s)</source>
        <translation>
            <numerusform>%n Prüfpunkt zeigen</numerusform>
            <numerusform>%n Prüfpunkte zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Show the %n check(s)</source>
        <translation>
            <numerusform>%1 %n Prüfpunkt zeigen</numerusform>
            <numerusform>%1 %n Prüfpunkte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
</context>
<context>
    <name>sextant::OpinionMap</name>
    <message>
        <source>No question was answered by two people</source>
        <translation>Keine Frage wurde von zwei Personen beantwortet</translation>
    </message>
    <message>
        <source>harden</source>
        <translation>härten</translation>
    </message>
    <message>
        <source>even</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
</context>
<context>
    <name>sextant::OpinionsCard</name>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Ask two or more people to answer on their own, best of all somebody from outside. What they see differently is worth more than their average.</source>
        <translation>Bitten Sie zwei oder mehr Personen, unabhängig voneinander zu antworten, am besten auch jemanden von außen. Was sie verschieden sehen, ist mehr wert als ihr Durchschnitt.</translation>
    </message>
    <message>
        <source>Ask somebody to answer</source>
        <translation>Jemanden um Antworten bitten</translation>
    </message>
    <message>
        <source>Decide on all answers together</source>
        <translation>Aus allen Antworten gemeinsam entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n answer(s), on their own for “%3”</source>
        <translation>
            <numerusform>%1 · %2 · %n Antwort, für sich genommen für „%3“</numerusform>
            <numerusform>%1 · %2 · %n Antworten, für sich genommen für „%3“</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the opinion of %1</source>
        <translation>Meinung von %1 entfernen</translation>
    </message>
    <message>
        <source>No question was answered by two of them, so they cannot be compared.</source>
        <translation>Keine Frage wurde von zweien von ihnen beantwortet, daher lassen sie sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>They see it much the same way.</source>
        <translation>Sie sehen es weitgehend gleich.</translation>
    </message>
    <message>
        <source>They agree on the whole, not on everything.</source>
        <translation>Sie sind sich im Ganzen einig, aber nicht in allem.</translation>
    </message>
    <message>
        <source>They see different products. Talk before you decide.</source>
        <translation>Sie sehen verschiedene Produkte. Sprechen Sie miteinander, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>%1 % agreement. %2</source>
        <translation>%1 % Übereinstimmung. %2</translation>
    </message>
    <message>
        <source>Nothing differs by so much that it needs talking about.</source>
        <translation>Nichts weicht so weit voneinander ab, dass darüber zu sprechen wäre.</translation>
    </message>
    <message>
        <source>To talk about, what moves the result most first:</source>
        <translation>Zu besprechen, was das Ergebnis am meisten bewegt, zuerst:</translation>
    </message>
</context>
<context>
    <name>sextant::OptionCard</name>
    <message>
        <source>the better choice</source>
        <translation>die bessere Wahl</translation>
    </message>
    <message>
        <source>What threatens it</source>
        <translation>Was ihn bedroht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Costs %1; in four of five cases at most %2</source>
        <translation>Kostet %1; in vier von fünf Fällen höchstens %2</translation>
    </message>
    <message>
        <source>Takes %1 weeks; in four of five cases at most %2</source>
        <translation>Dauert %1 Wochen; in vier von fünf Fällen höchstens %2</translation>
    </message>
    <message>
        <source>Not feasible: %1 % likely to end before the money does</source>
        <translation>Nicht machbar: mit %1 % Wahrscheinlichkeit fertig, bevor das Geld ausgeht</translation>
    </message>
    <message>
        <source>%1 % likely to end before the money does</source>
        <translation>Mit %1 % Wahrscheinlichkeit fertig, bevor das Geld ausgeht</translation>
    </message>
</context>
<context>
    <name>sextant::OverviewPage</name>
    <message>
        <source>After the first scan, the steps that pay most stand here.</source>
        <translation>Nach dem ersten Scan stehen hier die Schritte, die am meisten bringen.</translation>
    </message>
    <message>
        <source>No check applies, so there is nothing to do. Answers about the product can change that.</source>
        <translation>Kein Prüfpunkt trifft zu, also ist nichts zu tun. Angaben zum Produkt können das ändern.</translation>
    </message>
    <message>
        <source>Every check that applies passes. Rescan now and then to keep it so.</source>
        <translation>Jeder zutreffende Prüfpunkt ist bestanden. Ab und zu neu scannen, damit es so bleibt.</translation>
    </message>
    <message>
        <source>The first scan is running</source>
        <translation>Der erste Scan läuft</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Noch kein Scan</translation>
    </message>
    <message>
        <source>The score appears here with the first scan, with the bounds that it could lie in.</source>
        <translation>Mit dem ersten Scan erscheint hier die Reife, mit den Grenzen, in denen sie liegen kann.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>The trend begins with the second scan.</source>
        <translation>Der Trend beginnt mit dem zweiten Scan.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Scan abbrechen</translation>
    </message>
    <message>
        <source>This project has no repository yet.</source>
        <translation>Dieses Projekt hat noch kein Repository.</translation>
    </message>
    <message>
        <source>Choose a folder, or import the report of a scanner.</source>
        <translation>Einen Ordner wählen oder den Bericht eines Scanners importieren.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>The repository was not scanned yet.</source>
        <translation>Das Repository wurde noch nicht gescannt.</translation>
    </message>
    <message>
        <source>A scan takes about a minute and changes nothing in it.</source>
        <translation>Ein Scan dauert etwa eine Minute und ändert nichts darin.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Part of the history is not here.</source>
        <translation>Ein Teil der Historie fehlt hier.</translation>
    </message>
    <message>
        <source>This is a shallow clone, so what history shows is judged from its newest part only.</source>
        <translation>Das ist ein flacher Klon; was die Historie zeigt, wird nur nach ihrem neuesten Teil beurteilt.</translation>
    </message>
    <message>
        <source>First score.</source>
        <translation>Erster Reifewert.</translation>
    </message>
    <message numerus="yes">
        <source>Wide, because %1 of %n answer(s) are missing. Each scan file or answer narrows it.</source>
        <translation>
            <numerusform>Breite Spanne, denn %1 von %n Antwort fehlt. Jede Scan-Datei oder Antwort engt sie ein.</numerusform>
            <numerusform>Breite Spanne, denn %1 von %n Antworten fehlen. Jede Scan-Datei oder Antwort engt sie ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n ship-stopper(s) first</source>
        <translation>
            <numerusform>Zuerst %n K.-o.-Punkt beantworten</numerusform>
            <numerusform>Zuerst %n K.-o.-Punkte beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) apply</source>
        <translation>
            <numerusform>%1 von %n Prüfpunkt trifft zu</numerusform>
            <numerusform>%1 von %n Prüfpunkten treffen zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Score in detail</source>
        <translation>Wert im Einzelnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>sextant::Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&gt; commands   # checks   ! findings   ? handbook</source>
        <translation>&gt; Befehle   # Prüfpunkte   ! Funde   ? Handbuch</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run or open   Ctrl+Enter keep this open</source>
        <translation>↑ ↓ auswählen   Eingabetaste ausführen oder öffnen   Strg+Eingabetaste offen lassen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>%1 of %2, %3 ms</source>
        <translation>%1 von %2, %3 ms</translation>
    </message>
</context>
<context>
    <name>sextant::PaletteList</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>sextant::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, key %3</source>
        <translation>%1, %2, Taste %3</translation>
    </message>
</context>
<context>
    <name>sextant::PartsCard</name>
    <message>
        <source>Part by part</source>
        <translation>Teil für Teil</translation>
    </message>
    <message>
        <source>The same question for each part, by what was found of it alone and the other answers of the product. By the choices made %1 % of the code is replaced.</source>
        <translation>Dieselbe Frage für jeden Teil, nach dem, was allein über ihn gefunden wurde, und den übrigen Antworten des Produkts. Nach den getroffenen Entscheidungen werden %1 % des Codes ersetzt.</translation>
    </message>
    <message>
        <source>The same question for each part, by what was found of it alone and the other answers of the product. Nothing is chosen yet; “Decide again” asks for it.</source>
        <translation>Dieselbe Frage für jeden Teil, nach dem, was allein über ihn gefunden wurde, und den übrigen Antworten des Produkts. Noch ist nichts gewählt; „Neu entscheiden“ fragt danach.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 that it must be replaced</source>
        <translation>%1: mit %2 Wahrscheinlichkeit zu ersetzen</translation>
    </message>
    <message>
        <source>leans to: %1</source>
        <translation>tendiert zu: %1</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>sextant::PartsStep</name>
    <message>
        <source>Part by part</source>
        <translation>Teil für Teil</translation>
    </message>
    <message>
        <source>Replacing piece by piece needs to know which pieces. Leave open what you do not know yet.</source>
        <translation>Stück für Stück zu ersetzen setzt voraus, dass die Stücke bekannt sind. Lassen Sie offen, was Sie noch nicht wissen.</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>%1 % that it must be replaced</source>
        <translation>mit %1 % Wahrscheinlichkeit zu ersetzen</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>By these choices %1 % of the code is replaced.</source>
        <translation>Nach dieser Auswahl werden %1 % des Codes ersetzt.</translation>
    </message>
    <message>
        <source>No part is chosen yet.</source>
        <translation>Noch ist kein Teil gewählt.</translation>
    </message>
</context>
<context>
    <name>sextant::PeopleCard</name>
    <message>
        <source>People of the project</source>
        <translation>Personen im Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Zeitanteil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation>Rolle der Person</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source> % of the time</source>
        <translation> % der Zeit</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Zuerst ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Gegangen am %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Ist zurück</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
</context>
<context>
    <name>sextant::PeopleDesk</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist zurück</translation>
    </message>
</context>
<context>
    <name>sextant::PlanDesk</name>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Put alarm %1 off</source>
        <translation>Warnung %1 aufschieben</translation>
    </message>
    <message>
        <source>Let alarm %1 ring again</source>
        <translation>Warnung %1 wieder anschlagen lassen</translation>
    </message>
    <message>
        <source>The plan could not be written: %1</source>
        <translation>Der Plan ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Change the days off</source>
        <translation>Freie Tage ändern</translation>
    </message>
    <message>
        <source>Apply what was tried</source>
        <translation>Ausprobiertes anwenden</translation>
    </message>
</context>
<context>
    <name>sextant::PlanModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>under half a day</source>
        <translation>unter einem halben Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Open, critical</source>
        <translation>Offen, kritisch</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>sextant::PlanPage</name>
    <message>
        <source>Stop the worst</source>
        <translation>Das Schlimmste stoppen</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4</source>
        <translation>%1, %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Every check that applies passes. There is nothing to plan.</source>
        <translation>Jeder zutreffende Prüfpunkt ist bestanden. Es gibt nichts zu planen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Shortest path to: %1</source>
        <translation>Kürzester Weg zu: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>nichts mehr zu tun</translation>
    </message>
    <message>
        <source>earliest %1</source>
        <translation>frühestens %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>%1, wanted %2</source>
        <translation>%1, gewünscht %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>%1 working days in %2 tasks, until %3</source>
        <translation>%1 Arbeitstage in %2 Aufgaben, bis %3</translation>
    </message>
    <message>
        <source>Nobody is planned.</source>
        <translation>Niemand ist eingeplant.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>There is nothing to forecast.</source>
        <translation>Es gibt nichts vorherzusagen.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird erstellt.</translation>
    </message>
    <message>
        <source>It orders the work on every check that does not pass, and says when it can be done.</source>
        <translation>Er ordnet die Arbeit an jedem nicht bestandenen Prüfpunkt und sagt, wann sie erledigt sein kann.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Load of each person</source>
        <translation>Auslastung je Person</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>Readiness if the plan is followed</source>
        <translation>Reife, wenn der Plan befolgt wird</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tasks in the order of work</source>
        <translation>Aufgaben in der Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>There are no dates.</source>
        <translation>Es gibt keine Termine.</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), %1 days of work, %2</source>
        <translation>
            <numerusform>%n Aufgabe, %1 Tage Arbeit, %2</numerusform>
            <numerusform>%n Aufgaben, %1 Tage Arbeit, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness with what is tried</source>
        <translation>Reife mit dem Ausprobierten</translation>
    </message>
    <message>
        <source>Half of 1,000 runs end by %1, eight in ten by %2: promise the later</source>
        <translation>Die Hälfte von 1.000 Läufen endet bis %1, acht von zehn bis %2: den späteren Termin zusagen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Days of work</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is no work with a day yet.</source>
        <translation>Noch gibt es keine Arbeit mit Termin.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) done</source>
        <translation>
            <numerusform>%n Aufgabe erledigt</numerusform>
            <numerusform>%n Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is done, and not proven yet.</source>
        <translation>„%1“ ist erledigt und noch nicht belegt.</translation>
    </message>
    <message>
        <source>Scan the repository again, so that the check sees it. %1</source>
        <translation>Scannen Sie das Repository erneut, damit der Prüfpunkt es sieht. %1</translation>
    </message>
    <message>
        <source>Tell the check what proves it. %1</source>
        <translation>Geben Sie beim Prüfpunkt an, was ihn belegt. %1</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>Prüfpunkt öffnen</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Erledigte Arbeit</translation>
    </message>
    <message>
        <source>Team and days off</source>
        <translation>Team und freie Tage</translation>
    </message>
    <message>
        <source>The plan could not be made anew; this is the one from before.</source>
        <translation>Der Plan ließ sich nicht neu erstellen; dies ist der vorherige.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Line: half of 1,000 runs are as quick. Band: down to the pace of eight in ten.</source>
        <translation>Linie: Die Hälfte von 1.000 Läufen ist so schnell. Band: hinab bis zum Tempo von acht von zehn.</translation>
    </message>
    <message>
        <source>Dotted: %1, where the plan stands when “%2” is reached on %3.</source>
        <translation>Gepunktet: %1, wo der Plan steht, wenn „%2“ am %3 erreicht ist.</translation>
    </message>
    <message>
        <source>Dotted: %1, the least score for %2.</source>
        <translation>Gepunktet: %1, der Mindestwert für %2.</translation>
    </message>
    <message>
        <source>Half of the runs</source>
        <translation>Hälfte der Läufe</translation>
    </message>
    <message>
        <source>Eight in ten</source>
        <translation>Acht von zehn</translation>
    </message>
</context>
<context>
    <name>sextant::PlanWhatIfCard</name>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Apply to the plan</source>
        <translation>Auf den Plan anwenden</translation>
    </message>
    <message>
        <source>Try a change. Nothing is kept until it is applied.</source>
        <translation>Probieren Sie eine Änderung aus. Nichts wird gespeichert, bis Sie sie anwenden.</translation>
    </message>
    <message>
        <source>One more senior person</source>
        <translation>Eine erfahrene Person mehr</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Eine Person mehr</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a task to try what it would change.</source>
        <translation>Wählen Sie eine Aufgabe, um auszuprobieren, was sie ändern würde.</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Dates in the next 90 days</source>
        <translation>Termine in den nächsten 90 Tagen</translation>
    </message>
    <message>
        <source>Open ship-stoppers</source>
        <translation>Offene K.-o.-Punkte</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Auch archivierte</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Lowest readiness first</source>
        <translation>Niedrigste Reife zuerst</translation>
    </message>
    <message>
        <source>Highest readiness first</source>
        <translation>Höchste Reife zuerst</translation>
    </message>
    <message>
        <source>Most ship-stoppers first</source>
        <translation>Meiste K.-o.-Punkte zuerst</translation>
    </message>
    <message>
        <source>Falling first</source>
        <translation>Fallende zuerst</translation>
    </message>
    <message>
        <source>Longest without a scan first</source>
        <translation>Am längsten ohne Scan zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Projekt suchen</translation>
    </message>
    <message>
        <source>Find a project by name, client or tag</source>
        <translation>Projekt nach Name, Kunde oder Schlagwort suchen</translation>
    </message>
    <message>
        <source>Name, client or tag (key /)</source>
        <translation>Name, Kunde oder Schlagwort (Taste /)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Kein Kunde</translation>
    </message>
    <message numerus="yes">
        <source>project(s)</source>
        <translation>
            <numerusform>Projekt</numerusform>
            <numerusform>Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n davon verspätet</numerusform>
            <numerusform>%n davon verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>none is late</source>
        <translation>keines ist verspätet</translation>
    </message>
    <message numerus="yes">
        <source>in %n project(s)</source>
        <translation>
            <numerusform>in %n Projekt</numerusform>
            <numerusform>in %n Projekten</numerusform>
        </translation>
    </message>
    <message>
        <source>each holds a product back</source>
        <translation>jeder hält ein Produkt auf</translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation>nichts steht im Weg</translation>
    </message>
    <message>
        <source>%1 lost most in a year</source>
        <translation>%1 verlor in einem Jahr am meisten</translation>
    </message>
    <message>
        <source>none lost points in a year</source>
        <translation>keines verlor in einem Jahr Punkte</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n</source>
        <translation>
            <numerusform>%n vergleichen</numerusform>
            <numerusform>%n vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two projects or more with Space or Ctrl and a click (C)</source>
        <translation>Zwei oder mehr Projekte mit Leertaste oder Strg und Klick auswählen (C)</translation>
    </message>
    <message>
        <source>Name, client, tags and next date (F2)</source>
        <translation>Name, Kunde, Schlagwörter und nächster Termin (F2)</translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioCards</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioDesk</name>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioModel</name>
    <message>
        <source>No client</source>
        <translation>Kein Kunde</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n project(s)</source>
        <translation>
            <numerusform>%1, %n Projekt</numerusform>
            <numerusform>%1, %n Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>noch kein Trend</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>minus %1</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Kein Termin gesetzt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Six dimensions</source>
        <translation>Sechs Dimensionen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Trend, one year</source>
        <translation>Trend, ein Jahr</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioPage</name>
    <message>
        <source>All your products will stand here</source>
        <translation>Hier werden alle Ihre Produkte stehen</translation>
    </message>
    <message>
        <source>Each with its score, what holds it back and its next date, so that you see which one needs you. Begin with one folder.</source>
        <translation>Jedes mit seinem Wert, dem, was es aufhält, und seinem nächsten Termin, damit Sie sehen, welches Sie braucht. Beginnen Sie mit einem Ordner.</translation>
    </message>
    <message>
        <source>No project fits</source>
        <translation>Kein Projekt passt</translation>
    </message>
    <message>
        <source>Take a filter away, or search for other words.</source>
        <translation>Entfernen Sie einen Filter, oder suchen Sie nach anderen Wörtern.</translation>
    </message>
    <message>
        <source>One project so far. A second one can be compared with it, dimension by dimension.</source>
        <translation>Bisher ein Projekt. Ein zweites lässt sich damit vergleichen, Dimension für Dimension.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Alle Projekte zeigen</translation>
    </message>
    <message>
        <source>nothing here yet</source>
        <translation>hier ist noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 von %n Projekt</numerusform>
            <numerusform>%1 von %n Projekten</numerusform>
        </translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Welches Produkt?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
</context>
<context>
    <name>sextant::PortfolioTable</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
</context>
<context>
    <name>sextant::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
</context>
<context>
    <name>sextant::PresenterView</name>
    <message>
        <source>Presenter view</source>
        <translation>Referentenansicht</translation>
    </message>
    <message>
        <source>Notes and decisions</source>
        <translation>Notizen und Entscheidungen</translation>
    </message>
    <message>
        <source>Notes and decisions for this slide. They are kept with the project.</source>
        <translation>Notizen und Entscheidungen zu dieser Folie. Sie werden mit dem Projekt gespeichert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Leerer Bildschirm</translation>
    </message>
    <message>
        <source>Save minutes</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Folie %1 von %2</translation>
    </message>
    <message>
        <source>Plus and minus show what the next steps would bring.</source>
        <translation>Plus und Minus zeigen, was die nächsten Schritte brächten.</translation>
    </message>
    <message>
        <source>%1 since the start, it is %2</source>
        <translation>%1 seit Beginn, es ist %2</translation>
    </message>
    <message>
        <source>minutes.md</source>
        <translation>minutes.md</translation>
    </message>
    <message>
        <source>Text (*.md)</source>
        <translation>Text (*.md)</translation>
    </message>
    <message>
        <source>The minutes are saved.</source>
        <translation>Das Protokoll ist gespeichert.</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Nächste Folie</translation>
    </message>
</context>
<context>
    <name>sextant::ProductProfile</name>
    <message>
        <source>About %1 – Sextant</source>
        <translation>Über %1 – Sextant</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>What kind of product %1 is</source>
        <translation>Was für ein Produkt %1 ist</translation>
    </message>
    <message>
        <source>The answers decide which checks apply. Nothing counts before you apply it. Keys 1 to 3 answer the question that has the keyboard.</source>
        <translation>Die Antworten entscheiden, welche Prüfpunkte zutreffen. Nichts zählt, bevor Sie es übernehmen. Die Tasten 1 bis 3 beantworten die Frage, bei der die Tastatur steht.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort übernehmen</numerusform>
            <numerusform>%n Antworten übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an answer to see which checks come and go, and how the score moves.</source>
        <translation>Ändern Sie eine Antwort, um zu sehen, welche Prüfpunkte hinzukommen und wegfallen und wie sich der Wert bewegt.</translation>
    </message>
    <message>
        <source>No check comes or goes.</source>
        <translation>Kein Prüfpunkt kommt hinzu oder fällt weg.</translation>
    </message>
    <message>
        <source>%1 come, %2 go, %3 are settled.</source>
        <comment>numbers of checks</comment>
        <translation>Kommen hinzu: %1, fallen weg: %2, stehen fest: %3.</translation>
    </message>
    <message>
        <source>Score %1 → %2</source>
        <translation>Wert %1 → %2</translation>
    </message>
    <message>
        <source>Come in:</source>
        <translation>Kommen hinzu:</translation>
    </message>
    <message>
        <source>Go away:</source>
        <translation>Fallen weg:</translation>
    </message>
    <message>
        <source>Apply for certain:</source>
        <translation>Treffen sicher zu:</translation>
    </message>
</context>
<context>
    <name>sextant::ProfileDesk</name>
    <message numerus="yes">
        <source>Change %n answer(s) about the product</source>
        <translation>
            <numerusform>%n Angabe zum Produkt ändern</numerusform>
            <numerusform>%n Angaben zum Produkt ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: %1, in %2, line %3.</source>
        <translation>Gefunden: %1, in %2, Zeile %3.</translation>
    </message>
    <message>
        <source>Found: %1, in %2.</source>
        <translation>Gefunden: %1, in %2.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Gefunden: %1.</translation>
    </message>
    <message>
        <source>Answered by %1: %2.</source>
        <translation>Beantwortet von %1: %2.</translation>
    </message>
</context>
<context>
    <name>sextant::ProjectEditor</name>
    <message>
        <source>It is wanted for a day</source>
        <translation>Es gibt einen Termin</translation>
    </message>
    <message>
        <source>Promised to somebody</source>
        <translation>Jemandem zugesagt</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Whose product it is</source>
        <translation>Wem das Produkt gehört</translation>
    </message>
    <message>
        <source>Words between commas</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Public launch</source>
        <translation>Öffentlicher Start</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>Das Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The day needs words that say what it is for.</source>
        <translation>Zum Termin muss angegeben sein, wofür er gilt.</translation>
    </message>
</context>
<context>
    <name>sextant::ProjectQuestions</name>
    <message>
        <source>About %1 – Sextant</source>
        <translation>Über %1 – Sextant</translation>
    </message>
    <message>
        <source>Questions about %1</source>
        <translation>Fragen zu %1</translation>
    </message>
    <message>
        <source>What settles most checks</source>
        <translation>Was die meisten Prüfpunkte klärt</translation>
    </message>
    <message numerus="yes">
        <source>Settles %n check(s).</source>
        <translation>
            <numerusform>Klärt %n Prüfpunkt.</numerusform>
            <numerusform>Klärt %n Prüfpunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen in the repository</source>
        <translation>Im Repository gesehen</translation>
    </message>
    <message>
        <source>A few questions about %1</source>
        <translation>Ein paar Fragen zu %1</translation>
    </message>
    <message>
        <source>Each answer takes checks away or brings them in, and narrows the score. Keys 1 to 3 answer, S skips one. You can change everything later.</source>
        <translation>Jede Antwort nimmt Prüfpunkte weg oder bringt sie ein und grenzt die Reife ein. Tasten 1 bis 3 antworten, S überspringt. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>What do you call it today?</source>
        <translation>Als was gilt es heute?</translation>
    </message>
    <message>
        <source>What you say; the score says what it has earned.</source>
        <translation>Die eigene Angabe; die Reife sagt, was verdient ist.</translation>
    </message>
    <message>
        <source>What is it to become next?</source>
        <translation>Was soll es als Nächstes werden?</translation>
    </message>
    <message>
        <source>The score is held against this stage.</source>
        <translation>Die Reife wird an dieser Stufe gemessen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
</context>
<context>
    <name>sextant::ProjectSwitch</name>
    <message>
        <source>Project %1. Press to change it</source>
        <translation>Projekt %1. Zum Wechseln drücken</translation>
    </message>
</context>
<context>
    <name>sextant::ProofList</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>sextant::QuestionnaireDesk</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort übernehmen</numerusform>
            <numerusform>%n Antworten übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Eine Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>sextant::QuestionnaireDialog</name>
    <message>
        <source>Questionnaire: %1</source>
        <translation>Fragebogen: %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Questions in</source>
        <translation>Fragen in</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antworten in</translation>
    </message>
    <message>
        <source>Comments in</source>
        <translation>Kommentare in</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept and go to the next question (%1)</source>
        <translation>Übernehmen und zur nächsten Frage gehen (%1)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Comment for the buyer</source>
        <translation>Kommentar für den Käufer</translation>
    </message>
    <message>
        <source>What it rests on; Return opens the check</source>
        <translation>Worauf die Antwort beruht; die Eingabetaste öffnet den Prüfpunkt</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Mindestsicherheit</translation>
    </message>
    <message>
        <source>Accept all from</source>
        <translation>Alle übernehmen ab</translation>
    </message>
    <message>
        <source>Write names of people</source>
        <translation>Namen von Personen schreiben</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>Antworten schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) written to %1.</source>
        <translation>
            <numerusform>%n Antwort in %1 geschrieben.</numerusform>
            <numerusform>%n Antworten in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file already answers: %1</source>
        <translation>In der Datei steht bereits: %1</translation>
    </message>
    <message>
        <source>The questionnaire is being read.</source>
        <translation>Der Fragebogen wird gelesen.</translation>
    </message>
    <message>
        <source>There are no questions.</source>
        <translation>Es gibt keine Fragen.</translation>
    </message>
    <message>
        <source>%1 questions, %2 with a proposal, %3 accepted. Only what you accept is written.</source>
        <translation>%1 Fragen, %2 mit Vorschlag, %3 übernommen. Nur was Sie übernehmen, wird geschrieben.</translation>
    </message>
    <message>
        <source>Write the answers</source>
        <translation>Antworten schreiben</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>This is the buyer&apos;s own file.</source>
        <translation>Das ist die Datei des Käufers selbst.</translation>
    </message>
    <message>
        <source>Its answer and comment cells will be written over.</source>
        <translation>Die Antwort- und Kommentarzellen darin werden überschrieben.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Comments in the language</source>
        <translation>Kommentare in der Sprache</translation>
    </message>
</context>
<context>
    <name>sextant::QuestionnaireModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
</context>
<context>
    <name>sextant::QuestionsCard</name>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n weitere Frage</numerusform>
            <numerusform>%n weitere Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open: what kind of product this is, is known.</source>
        <translation>Nichts ist offen: Welche Art Produkt das ist, ist bekannt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>settles %n check(s)</source>
        <translation>
            <numerusform>klärt %n Prüfpunkt</numerusform>
            <numerusform>klärt %n Prüfpunkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RadarChart</name>
    <message>
        <source>Radar of the six dimensions</source>
        <translation>Radar der sechs Dimensionen</translation>
    </message>
</context>
<context>
    <name>sextant::RadarLabel</name>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
</context>
<context>
    <name>sextant::RailCard</name>
    <message>
        <source>Next best step: %1, %2, %3</source>
        <translation>Nächster bester Schritt: %1, %2, %3</translation>
    </message>
    <message>
        <source>Next best step</source>
        <translation>Nächster bester Schritt</translation>
    </message>
</context>
<context>
    <name>sextant::ReasonForm</name>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>Art des Grundes</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
        <source>Why this check does not apply</source>
        <translation>Warum dieser Prüfpunkt nicht zutrifft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why does this check not apply? The reason stays with the answer.</source>
        <translation>Warum trifft dieser Prüfpunkt nicht zu? Der Grund bleibt bei der Antwort.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür die Verantwortung trägt</translation>
    </message>
    <message>
        <source>Who answers for the risk</source>
        <translation>Wer die Verantwortung für das Risiko trägt</translation>
    </message>
    <message>
        <source>Last day that the risk is accepted</source>
        <translation>Letzter Tag, an dem das Risiko akzeptiert ist</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message numerus="yes">
        <source>The check stays in and earns nothing; its gate is lifted until that day, at most %n day(s) from now. Then it counts again.</source>
        <translation>
            <numerusform>Der Prüfpunkt bleibt dabei und bringt nichts ein; seine Schranke ist bis zu diesem Tag aufgehoben, höchstens %n Tag ab heute. Danach zählt er wieder.</numerusform>
            <numerusform>Der Prüfpunkt bleibt dabei und bringt nichts ein; seine Schranke ist bis zu diesem Tag aufgehoben, höchstens %n Tage ab heute. Danach zählt er wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Risiko akzeptieren</translation>
    </message>
</context>
<context>
    <name>sextant::ReportDesk</name>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
</context>
<context>
    <name>sextant::ReportPage</name>
    <message>
        <source>What goes into the report</source>
        <translation>Was in den Bericht kommt</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Leave out or mask</source>
        <translation>Auslassen oder maskieren</translation>
    </message>
    <message>
        <source>Secrets, always</source>
        <translation>Geheimnisse, immer</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>Paths of files</source>
        <translation>Pfade von Dateien</translation>
    </message>
    <message>
        <source>Names of repositories</source>
        <translation>Namen von Repositorys</translation>
    </message>
    <message>
        <source>Texts of findings</source>
        <translation>Texte von Funden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Withhold from “%1” up</source>
        <translation>Ab „%1“ zurückhalten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Save template as</source>
        <translation>Vorlage speichern unter</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The snapshot before</source>
        <translation>Voriger Schnappschuss</translation>
    </message>
    <message>
        <source>Production readiness of %1</source>
        <translation>Produktionsreife von %1</translation>
    </message>
    <message>
        <source>The pages are being set</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates of reports (*.json)</source>
        <translation>Berichtsvorlagen (*.json)</translation>
    </message>
    <message>
        <source>template.json</source>
        <translation>template.json</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>Colour of titles</source>
        <translation>Farbe der Titel</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Shows the same as slides on the whole screen (F11)</source>
        <translation>Zeigt dasselbe als Folien auf dem ganzen Bildschirm (F11)</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>%1 : 1 on white is too little to read; titles stay dark.</source>
        <translation>%1 : 1 auf Weiß ist zu wenig zum Lesen; Titel bleiben dunkel.</translation>
    </message>
    <message>
        <source>%1 : 1 on white.</source>
        <translation>%1 : 1 auf Weiß.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Belegpaket</translation>
    </message>
    <message>
        <source>Packs this report with all the evidence into one file that others can verify</source>
        <translation>Packt diesen Bericht mit allen Belegen in eine Datei, die andere prüfen können</translation>
    </message>
    <message>
        <source>Make an evidence bundle</source>
        <translation>Belegpaket erstellen</translation>
    </message>
    <message>
        <source>Evidence bundles (*.bundle.zip)</source>
        <translation>Belegpakete (*.bundle.zip)</translation>
    </message>
    <message>
        <source>The bundle is written and verified.</source>
        <translation>Das Belegpaket ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2. Tell the receiver the SHA-256 by another way than the file.</source>
        <translation>%1, SHA-256 %2. Nennen Sie dem Empfänger den SHA-256 auf einem anderen Weg als dem der Datei.</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Answer a questionnaire</source>
        <translation>Fragebogen beantworten</translation>
    </message>
    <message>
        <source>Proposes answers to a buyer&apos;s XLSX or CSV file</source>
        <translation>Schlägt Antworten für die XLSX- oder CSV-Datei eines Käufers vor</translation>
    </message>
    <message>
        <source>Open a buyer&apos;s questionnaire</source>
        <translation>Fragebogen eines Käufers öffnen</translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>Fragebögen (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>sextant::ReportPages</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::RepositoryDesk</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Search for secrets</source>
        <translation>Suche nach Geheimnissen</translation>
    </message>
    <message>
        <source>What you opened</source>
        <translation>Was Sie geöffnet haben</translation>
    </message>
</context>
<context>
    <name>sextant::RepositoryPage</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 bei %3</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>No repository yet</source>
        <translation>Noch kein Repository</translation>
    </message>
    <message>
        <source>Choose the folder of a git repository. It is read where it is; nothing in it is changed or run, and nothing leaves this machine.</source>
        <translation>Wählen Sie den Ordner eines Git-Repositorys. Es wird dort gelesen, wo es liegt; nichts darin wird geändert oder ausgeführt, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>The first scan is running</source>
        <translation>Der erste Scan läuft</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>Here you will see where the code changes most, who knows it, and what it is made of.</source>
        <translation>Hier sehen Sie, wo sich der Code am meisten ändert, wer ihn kennt und woraus er besteht.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in 90 days</source>
        <translation>
            <numerusform>%n davon in 90 Tagen</numerusform>
            <numerusform>%n davon in 90 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>known by %1</source>
        <translation>bekannt bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>as commit %1 has it</source>
        <translation>Stand von Commit %1</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <translation>%1: %2, davor %3</translation>
    </message>
    <message>
        <source>Commit %1 of %2: %3</source>
        <translation>Commit %1 vom %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Found by scoring %n commit(s) in between.</source>
        <translation>
            <numerusform>Gefunden durch die Bewertung von %n Commit dazwischen.</numerusform>
            <numerusform>Gefunden durch die Bewertung von %n Commits dazwischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Where is the repository now?</source>
        <translation>Wo ist das Repository jetzt?</translation>
    </message>
    <message>
        <source>The repository is not where it was.</source>
        <translation>Das Repository ist nicht mehr an seinem Ort.</translation>
    </message>
    <message>
        <source>There is nothing at %1. What was read from it stays; a rescan and opening files need it.</source>
        <translation>Unter %1 ist nichts zu finden. Was daraus gelesen wurde, bleibt; zum erneuten Scannen und zum Öffnen von Dateien wird es gebraucht.</translation>
    </message>
    <message>
        <source>Repositories and components…</source>
        <translation>Repositorys und Komponenten…</translation>
    </message>
</context>
<context>
    <name>sextant::ResultStep</name>
    <message>
        <source>Result and decision</source>
        <translation>Ergebnis und Entscheidung</translation>
    </message>
    <message>
        <source>The method recommends, you decide. What you record here stays as it is, with all answers.</source>
        <translation>Die Methode empfiehlt, Sie entscheiden. Was Sie hier festhalten, bleibt mit allen Antworten so, wie es ist.</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation>Was Sie entscheiden</translation>
    </message>
    <message>
        <source>Reason; needed where it goes against the recommendation</source>
        <translation>Begründung; nötig, wenn die Entscheidung der Empfehlung widerspricht</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>The better choice in %1 of 100 cases.</source>
        <translation>In %1 von 100 Fällen die bessere Wahl.</translation>
    </message>
    <message>
        <source>Costs about %1, in one case of ten more than %2.</source>
        <translation>Kostet etwa %1, in einem von zehn Fällen mehr als %2.</translation>
    </message>
    <message>
        <source>The result is still being worked out.</source>
        <translation>Das Ergebnis wird noch berechnet.</translation>
    </message>
    <message>
        <source>Choose one of the three ways, or leave: your answers are kept.</source>
        <translation>Wählen Sie einen der drei Wege oder verlassen Sie den Assistenten: Ihre Antworten bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>sextant::ReviewStep</name>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>This is what the result will rest on.</source>
        <translation>Darauf wird das Ergebnis beruhen.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>%1, corrected to %2</source>
        <translation>%1, berichtigt auf %2</translation>
    </message>
</context>
<context>
    <name>sextant::RiskDesk</name>
    <message>
        <source>The risk of “%1” cannot be accepted: the harm would not be yours alone.</source>
        <translation>Das Risiko von „%1“ lässt sich nicht akzeptieren: Der Schaden träfe nicht nur Sie.</translation>
    </message>
    <message numerus="yes">
        <source>Accept the risk of %n check(s)</source>
        <translation>
            <numerusform>Risiko von %n Prüfpunkt akzeptieren</numerusform>
            <numerusform>Risiko von %n Prüfpunkten akzeptieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the risk of “%1”</source>
        <translation>Risiko von „%1“ akzeptieren</translation>
    </message>
    <message>
        <source>Take back the risk of “%1”</source>
        <translation>Akzeptiertes Risiko von „%1“ zurücknehmen</translation>
    </message>
</context>
<context>
    <name>sextant::RowsDialog</name>
    <message>
        <source>%1 – Sextant</source>
        <translation>%1 – Sextant</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are listed.</source>
        <translation>Die neuesten %1 von %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>sextant::RulerCard</name>
    <message>
        <source>%1 (published: %2)</source>
        <translation>%1 (veröffentlicht: %2)</translation>
    </message>
    <message>
        <source>%1 at stage %2</source>
        <translation>%1 auf Stufe %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Vorgabe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Rules of the score</source>
        <translation>Regeln des Werts</translation>
    </message>
    <message>
        <source>Weights of the dimensions</source>
        <translation>Gewichte der Dimensionen</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Weight of the checks together</source>
        <translation>Gewicht der Prüfpunkte zusammen</translation>
    </message>
    <message>
        <source>What each level asks for</source>
        <translation>Was jeder Grad verlangt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Proven score</source>
        <translation>Belegter Wert</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>No open</source>
        <translation>Darf nicht offen sein</translation>
    </message>
    <message>
        <source>Change weights and thresholds…</source>
        <translation>Gewichte und Schwellen ändern…</translation>
    </message>
    <message>
        <source>What is changed…</source>
        <translation>Was geändert ist…</translation>
    </message>
    <message>
        <source>Back to the published ones</source>
        <translation>Zurück zu den veröffentlichten</translation>
    </message>
    <message>
        <source>Catalogue %1, version %2.</source>
        <translation>Katalog %1, Version %2.</translation>
    </message>
    <message>
        <source>Open a project to give it weights and thresholds of its own.</source>
        <translation>Öffnen Sie ein Projekt, um ihm eigene Gewichte und Schwellen zu geben.</translation>
    </message>
    <message>
        <source>This project is judged by weights of its own. Every score of it says so.</source>
        <translation>Dieses Projekt wird nach eigenen Gewichten beurteilt. Bei jedem seiner Werte steht das dabei.</translation>
    </message>
    <message>
        <source>The weights are judgement, and the published ones are the same for everybody. A project can have its own; then every score of it says so.</source>
        <translation>Die Gewichte sind Ermessen, und die veröffentlichten sind für alle gleich. Ein Projekt kann eigene haben; dann steht das bei jedem seiner Werte dabei.</translation>
    </message>
</context>
<context>
    <name>sextant::RulerChanges</name>
    <message>
        <source>Own weights – Sextant</source>
        <translation>Eigene Gewichte – Sextant</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Eigene Gewichte</translation>
    </message>
    <message>
        <source>What is not as published</source>
        <translation>Was vom Veröffentlichten abweicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>This project is judged by weights and thresholds of its own. Its scores cannot be compared with those of others, and its history says where the rules changed.</source>
        <translation>Dieses Projekt wird nach eigenen Gewichten und Schwellen beurteilt. Seine Werte lassen sich nicht mit denen anderer Projekte vergleichen, und sein Verlauf zeigt, wo sich die Regeln geändert haben.</translation>
    </message>
    <message>
        <source>Back to the published ones</source>
        <translation>Zurück zu den veröffentlichten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sextant::RulerDesk</name>
    <message>
        <source>Judge by the published weights</source>
        <translation>Nach den veröffentlichten Gewichten beurteilen</translation>
    </message>
    <message>
        <source>Judge by own weights</source>
        <translation>Nach eigenen Gewichten beurteilen</translation>
    </message>
</context>
<context>
    <name>sextant::RulerDialog</name>
    <message>
        <source>published: %1</source>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Judge by these</source>
        <translation>Danach beurteilen</translation>
    </message>
    <message>
        <source>Enter the published ones</source>
        <translation>Veröffentlichte eintragen</translation>
    </message>
    <message>
        <source>Weights and thresholds – Sextant</source>
        <translation>Gewichte und Schwellen – Sextant</translation>
    </message>
    <message>
        <source>Weights and thresholds</source>
        <translation>Gewichte und Schwellen</translation>
    </message>
    <message>
        <source>Weight of each check</source>
        <translation>Gewicht jedes Prüfpunkts</translation>
    </message>
    <message>
        <source>All of them are judgement, and the published ones are the same for everybody. With your own, every score of this project says “own weights”.</source>
        <translation>Sie alle sind Ermessen, und die veröffentlichten sind für alle gleich. Mit Ihren eigenen steht bei jedem Wert dieses Projekts „eigene Gewichte“.</translation>
    </message>
    <message>
        <source>Weight of each dimension</source>
        <translation>Gewicht jeder Dimension</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>The soft minimum stays near the weakest dimension; a heavier one pulls harder. At 0 a dimension is shown but does not move the score; its open ship-stoppers still cap it.</source>
        <translation>Das weiche Minimum bleibt nahe an der schwächsten Dimension; eine mit mehr Gewicht zieht stärker. Bei 0 wird eine Dimension gezeigt, bewegt den Wert aber nicht; ihre offenen K.-o.-Punkte deckeln ihn weiterhin.</translation>
    </message>
    <message>
        <source>What each level asks for</source>
        <translation>Was jeder Grad verlangt</translation>
    </message>
    <message>
        <source>Proven score</source>
        <translation>Belegter Wert</translation>
    </message>
    <message>
        <source>Known, in percent</source>
        <translation>Bekannt, in Prozent</translation>
    </message>
    <message>
        <source>Proven score that %1 takes</source>
        <translation>Belegter Wert, den „%1“ verlangt</translation>
    </message>
    <message>
        <source>Share known that %1 takes</source>
        <translation>Bekannter Anteil, den „%1“ verlangt</translation>
    </message>
    <message>
        <source>published: %1 and %2</source>
        <translation>veröffentlicht: %1 und %2</translation>
    </message>
    <message>
        <source>Cap of a dimension with an open ship-stopper</source>
        <translation>Deckel einer Dimension mit offenem K.-o.-Punkt</translation>
    </message>
    <message>
        <source>Cap of the product with an open ship-stopper</source>
        <translation>Deckel des Produkts mit offenem K.-o.-Punkt</translation>
    </message>
    <message>
        <source>When a check passes or fails</source>
        <translation>Wann ein Prüfpunkt bestanden oder nicht bestanden ist</translation>
    </message>
    <message>
        <source>Value from which a check passes</source>
        <translation>Wert, ab dem ein Prüfpunkt bestanden ist</translation>
    </message>
    <message>
        <source>Certainty that passing takes</source>
        <translation>Nötige Gewissheit zum Bestehen</translation>
    </message>
    <message>
        <source>Value up to which a check fails</source>
        <translation>Wert, bis zu dem ein Prüfpunkt nicht bestanden ist</translation>
    </message>
    <message>
        <source>Certainty that failing takes</source>
        <translation>Nötige Gewissheit zum Nichtbestehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Readiness is %1.</source>
        <translation>Die Reife ist %1.</translation>
    </message>
    <message>
        <source>Readiness would be %1 instead of %2.</source>
        <translation>Die Reife wäre %1 statt %2.</translation>
    </message>
</context>
<context>
    <name>sextant::RunStrip</name>
    <message>
        <source>Runs one after another</source>
        <translation>Läufe der Reihe nach</translation>
    </message>
    <message>
        <source>There are no runs.</source>
        <translation>Es gibt keine Läufe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the newest %n run(s) failed.</source>
        <translation>
            <numerusform>%1 vom neuesten %n Lauf fehlgeschlagen.</numerusform>
            <numerusform>%1 der neuesten %n Läufe fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>sextant::ScanScorePanel</name>
    <message>
        <source>What it rests on</source>
        <translation>Worauf er beruht</translation>
    </message>
    <message>
        <source>Security scan score</source>
        <translation>Wert der Sicherheitsscans</translation>
    </message>
    <message>
        <source>Security scan score %1</source>
        <translation>Wert der Sicherheitsscans %1</translation>
    </message>
    <message>
        <source>Security scan score %1: what it rests on</source>
        <translation>Wert der Sicherheitsscans %1: worauf er beruht</translation>
    </message>
</context>
<context>
    <name>sextant::ScorePage</name>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>%1, level %2 of 4, %3</source>
        <translation>%1, Grad %2 von 4, %3</translation>
    </message>
</context>
<context>
    <name>sextant::ScoreTile</name>
    <message>
        <source>Show what is behind it</source>
        <translation>Zeigen, was dahintersteht</translation>
    </message>
</context>
<context>
    <name>sextant::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>sextant::SecretsCard</name>
    <message>
        <source>still there</source>
        <translation>noch da</translation>
    </message>
    <message>
        <source>not in the newest commit</source>
        <translation>nicht im neuesten Commit</translation>
    </message>
    <message>
        <source>removed by %1</source>
        <translation>entfernt durch %1</translation>
    </message>
    <message>
        <source>Secrets in the history</source>
        <translation>Geheimnisse in der Historie</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Search the whole history</source>
        <translation>Ganze Historie durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of files searched</source>
        <translation>
            <numerusform>%n Dateiversion durchsucht</numerusform>
            <numerusform>%n Dateiversionen durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version of every file that was ever committed is read.</source>
        <translation>Jede Version jeder Datei, die je committet wurde, wird gelesen.</translation>
    </message>
    <message>
        <source>A key that was committed once stays in the history, also after its line was deleted. The search reads every version of every file and keeps only masked values.</source>
        <translation>Ein einmal committeter Schlüssel bleibt in der Historie, auch wenn seine Zeile gelöscht wurde. Die Suche liest jede Version jeder Datei und behält nur maskierte Werte.</translation>
    </message>
    <message>
        <source>Nothing that looks like a secret, up to commit %1.</source>
        <translation>Nichts, was nach einem Geheimnis aussieht, bis Commit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s), %1 of them still in the newest commit. Replace each of them: whoever has a copy of the repository has them too.</source>
        <translation>
            <numerusform>%n Geheimnis, davon %1 noch im neuesten Commit. Ersetzen Sie es: Wer eine Kopie des Repositorys hat, hat es auch.</numerusform>
            <numerusform>%n Geheimnisse, davon %1 noch im neuesten Commit. Ersetzen Sie jedes davon: Wer eine Kopie des Repositorys hat, hat sie auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>no reachable commit holds it</source>
        <translation>kein erreichbarer Commit enthält es</translation>
    </message>
    <message>
        <source>%1, line %2, commit %3 of %4 by %5</source>
        <translation>%1, Zeile %2, Commit %3 vom %4 von %5</translation>
    </message>
    <message numerus="yes">
        <source>%n more; sextant inspect --secrets lists all of them.</source>
        <translation>
            <numerusform>%n weiteres; sextant inspect --secrets führt alle auf.</numerusform>
            <numerusform>%n weitere; sextant inspect --secrets führt alle auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::SeriesCards</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Trend over the chosen snapshots</source>
        <translation>Trend über die gewählten Schnappschüsse</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Snapshots side by side</source>
        <translation>Schnappschüsse nebeneinander</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) moved</source>
        <translation>
            <numerusform>%n Prüfpunkt geändert</numerusform>
            <numerusform>%n Prüfpunkte geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n Schnappschuss</numerusform>
            <numerusform>%n Schnappschüsse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::Session</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n check(s)</source>
        <translation>
            <numerusform>%n Prüfpunkt beantworten</numerusform>
            <numerusform>%n Prüfpunkte beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer “%1” with %2</source>
        <translation>„%1“ mit %2 beantworten</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Answer about the product</source>
        <translation>Angabe zum Produkt</translation>
    </message>
    <message>
        <source>Aim at %1</source>
        <translation>Ziel %1 setzen</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Als %1 bezeichnen</translation>
    </message>
    <message>
        <source>Leave its stage open</source>
        <translation>Stufe offen lassen</translation>
    </message>
    <message>
        <source>The built-in catalogue is used instead.</source>
        <translation>Stattdessen wird der eingebaute Katalog verwendet.</translation>
    </message>
    <message>
        <source>The published weights are used instead.</source>
        <translation>Stattdessen gelten die veröffentlichten Gewichte.</translation>
    </message>
</context>
<context>
    <name>sextant::SettingsPage</name>
    <message>
        <source>Each choice applies at once</source>
        <translation>Jede Auswahl gilt sofort</translation>
    </message>
</context>
<context>
    <name>sextant::SeverityBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
</context>
<context>
    <name>sextant::SignalRow</name>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Von „%1“ bis „%2“</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Seen or measured</source>
        <translation>Gesehen oder gemessen</translation>
    </message>
    <message>
        <source>Assessed from outside</source>
        <translation>Von außen begutachtet</translation>
    </message>
    <message>
        <source>Our own view</source>
        <translation>Eigene Einschätzung</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Wie sicher: %1</translation>
    </message>
    <message>
        <source>Why it is otherwise than found</source>
        <translation>Warum es anders ist als gefunden</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>Take what was found</source>
        <translation>Gefundenes übernehmen</translation>
    </message>
    <message>
        <source>Say what it rests on</source>
        <translation>Angeben, worauf es beruht</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf dies beruht</translation>
    </message>
    <message>
        <source>Not answered yet, so it can be anything</source>
        <translation>Noch nicht beantwortet, kann also alles sein</translation>
    </message>
    <message>
        <source>%1, with weight %2 of 1.6</source>
        <translation>%1, mit Gewicht %2 von 1,6</translation>
    </message>
</context>
<context>
    <name>sextant::SignalStep</name>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Much is filled in from evidence. Correct what is wrong and say why.</source>
        <translation>Vieles ist aus Belegen ausgefüllt. Berichtigen Sie, was falsch ist, und sagen Sie, warum.</translation>
    </message>
</context>
<context>
    <name>sextant::SignalsCard</name>
    <message>
        <source>The answers and what they rest on</source>
        <translation>Die Antworten und worauf sie beruhen</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Not answered, so it can be anything</source>
        <translation>Nicht beantwortet, kann also alles sein</translation>
    </message>
</context>
<context>
    <name>sextant::SituationStep</name>
    <message>
        <source>Situation</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Who answers matters: people who built it lean towards keeping it, a new team towards replacing it. The method takes that out.</source>
        <translation>Es kommt darauf an, wer antwortet: Wer das Produkt gebaut hat, neigt dazu, es zu behalten, ein neues Team dazu, es zu ersetzen. Die Methode rechnet das heraus.</translation>
    </message>
    <message>
        <source>Somebody who built it</source>
        <translation>Jemand, der es gebaut hat</translation>
    </message>
    <message>
        <source>Somebody of a new team</source>
        <translation>Jemand aus einem neuen Team</translation>
    </message>
    <message>
        <source>An assessor from outside, who has looked at the code</source>
        <translation>Ein externer Gutachter, der den Code angesehen hat</translation>
    </message>
    <message>
        <source>Ten times the customers within a year</source>
        <translation>Zehnmal so viele Kunden innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>From which side</source>
        <translation>Von welcher Seite</translation>
    </message>
    <message>
        <source>Where the product stands</source>
        <translation>Wo das Produkt steht</translation>
    </message>
    <message>
        <source>What it must reach</source>
        <translation>Was es erreichen muss</translation>
    </message>
    <message>
        <source>You do not see what the others answered, and they have not seen yours. What was found in the repository is the same for all.</source>
        <translation>Sie sehen nicht, was die anderen geantwortet haben, und die anderen haben Ihre Antworten nicht gesehen. Was im Repository gefunden wurde, ist für alle gleich.</translation>
    </message>
</context>
<context>
    <name>sextant::SlideShow</name>
    <message>
        <source>Minutes: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
</context>
<context>
    <name>sextant::SlideView</name>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>Folie %1 von %2: %3</translation>
    </message>
    <message>
        <source>The screen is blank.</source>
        <translation>Der Bildschirm ist leer.</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>sextant::SnapshotList</name>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>compared as %1</source>
        <translation>verglichen als %1</translation>
    </message>
</context>
<context>
    <name>sextant::SnapshotTable</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>changed to</source>
        <translation>geändert zu</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>could be</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>open ship-stoppers</source>
        <translation>offene K.-o.-Punkte</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>not in the rules</source>
        <translation>nicht in den Regeln</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sextant::SoFarPanel</name>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Changes as you answer. Not a result yet.</source>
        <translation>Ändert sich, während Sie antworten. Noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation>Wie viel bekannt ist</translation>
    </message>
    <message>
        <source>Worth asking next</source>
        <translation>Als Nächstes zu klären</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 answered: %3 seen, %4 assessed, %5 said</source>
        <translation>%1 von %2 beantwortet: %3 gesehen, %4 begutachtet, %5 gesagt</translation>
    </message>
</context>
<context>
    <name>sextant::SourcesDesk</name>
    <message>
        <source>%1 is part of the project already.</source>
        <translation>%1 gehört bereits zum Projekt.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Name a folder of the repository.</source>
        <translation>Geben Sie einen Ordner des Repositorys an.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
</context>
<context>
    <name>sextant::SourcesDialog</name>
    <message>
        <source>Repositories and components</source>
        <translation>Repositorys und Komponenten</translation>
    </message>
    <message>
        <source>Folders that look like components</source>
        <translation>Ordner, die wie Komponenten aussehen</translation>
    </message>
    <message>
        <source>A folder and the whole repository that it stands in both count. Forget the repository where its folders speak for it.</source>
        <translation>Ein Ordner und das ganze Repository, in dem er liegt, zählen beide. Vergessen Sie das Repository, wenn schon seine Ordner dafür stehen.</translation>
    </message>
    <message>
        <source>No folder of these repositories looks like a package of its own.</source>
        <translation>Kein Ordner dieser Repositorys sieht wie ein eigenes Paket aus.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Add a folder of it…</source>
        <translation>Ordner daraus hinzufügen…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Add as component</source>
        <translation>Als Komponente hinzufügen</translation>
    </message>
    <message>
        <source>Repositories and components – Sextant</source>
        <translation>Repositorys und Komponenten – Sextant</translation>
    </message>
    <message>
        <source>A product may live in several repositories, and a repository may hold several parts of it. What one part proves is not proven for the others. Addresses are shown as the repository states them and never contacted.</source>
        <translation>Ein Produkt kann in mehreren Repositorys liegen, und ein Repository kann mehrere Teile davon enthalten. Was ein Teil belegt, ist für die anderen nicht belegt. Adressen werden so gezeigt, wie das Repository sie angibt, und nie kontaktiert.</translation>
    </message>
    <message>
        <source>Add a repository…</source>
        <translation>Repository hinzufügen…</translation>
    </message>
    <message>
        <source>Which repository belongs to the product, too?</source>
        <translation>Welches Repository gehört noch zum Produkt?</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Cloned from</source>
        <translation>Geklont von</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>no address stated</source>
        <translation>keine Adresse angegeben</translation>
    </message>
    <message>
        <source>Which folder of %1?</source>
        <translation>Welcher Ordner von %1?</translation>
    </message>
    <message>
        <source>From the root of the repository, such as services/api</source>
        <translation>Ab der Wurzel des Repositorys, etwa services/api</translation>
    </message>
</context>
<context>
    <name>sextant::SpreadChart</name>
    <message>
        <source>%1: as likely above as below %2, in four of five cases at most %3</source>
        <translation>%1: ebenso wahrscheinlich über wie unter %2, in vier von fünf Fällen höchstens %3</translation>
    </message>
    <message>
        <source>%1 later still</source>
        <translation>%1 erst später</translation>
    </message>
</context>
<context>
    <name>sextant::StackCard</name>
    <message>
        <source>Detected stack</source>
        <translation>Erkannter Stack</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known was recognised.</source>
        <translation>Nichts Bekanntes wurde erkannt.</translation>
    </message>
    <message>
        <source>It appears with the next scan.</source>
        <translation>Das erscheint mit dem nächsten Scan.</translation>
    </message>
    <message>
        <source>Looked for, not found: %1</source>
        <translation>Gesucht und nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Ends of support as of %1, from %2</source>
        <translation>Supportenden mit Stand vom %1, aus %2</translation>
    </message>
</context>
<context>
    <name>sextant::StackedBars</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Neuester Stand: %1</translation>
    </message>
</context>
<context>
    <name>sextant::StageRow</name>
    <message>
        <source>Not yet: %1.</source>
        <translation>Noch nicht so weit: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) failed.</source>
        <translation>
            <numerusform>%n K.-o.-Punkt nicht bestanden.</numerusform>
            <numerusform>%n K.-o.-Punkte nicht bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ship-stopper(s) not proven.</source>
        <translation>
            <numerusform>%n K.-o.-Punkt nicht belegt.</numerusform>
            <numerusform>%n K.-o.-Punkte nicht belegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The risk of %n is accepted.</source>
        <translation>
            <numerusform>Das Risiko von %n K.-o.-Punkt ist akzeptiert.</numerusform>
            <numerusform>Das Risiko von %n K.-o.-Punkten ist akzeptiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>angestrebt</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>verdient</translation>
    </message>
    <message>
        <source>not earned</source>
        <translation>nicht verdient</translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>%n anzeigen</numerusform>
            <numerusform>%n anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: show the %n open ship-stopper(s)</source>
        <translation>
            <numerusform>%1: %n offenen K.-o.-Punkt anzeigen</numerusform>
            <numerusform>%1: %n offene K.-o.-Punkte anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sextant::StandingView</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Could be up to</source>
        <translation>Möglich bis</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf dem Papier</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Over-claim</source>
        <translation>Zu viel behauptet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Stage earned and stage claimed</source>
        <translation>Verdiente und behauptete Stufe</translation>
    </message>
    <message>
        <source>About the product</source>
        <translation>Zum Produkt</translation>
    </message>
    <message>
        <source>What holds the next level</source>
        <translation>Was den nächsten Grad aufhält</translation>
    </message>
    <message>
        <source>the product is as far as its lowest dimension</source>
        <translation>das Produkt ist so weit wie seine schwächste Dimension</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nobody has said yet what it is called today. It has earned: %1.</source>
        <translation>Noch hat niemand angegeben, als was es heute gilt. Verdient ist: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is called %1 and has earned %2: %n stage(s) below what is claimed.</source>
        <translation>
            <numerusform>Es gilt als %1 und hat %2 verdient: %n Stufe unter dem Behaupteten.</numerusform>
            <numerusform>Es gilt als %1 und hat %2 verdient: %n Stufen unter dem Behaupteten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is called %1, and has earned %2.</source>
        <translation>Es gilt als %1 und hat %2 verdient.</translation>
    </message>
    <message>
        <source>What is proven. What nobody knows counts as missing.</source>
        <translation>Was belegt ist. Was niemand weiß, zählt als fehlend.</translation>
    </message>
    <message>
        <source>If all that is not known turned out well.</source>
        <translation>Wenn alles Unbekannte gut ausginge.</translation>
    </message>
    <message>
        <source>If every answer were believed. Never shown as the score.</source>
        <translation>Wenn man jeder Antwort glaubte. Wird nie als Wert angezeigt.</translation>
    </message>
    <message>
        <source>Share of the weight that something speaks for.</source>
        <translation>Anteil des Gewichts, für den etwas spricht.</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message numerus="yes">
        <source>How far claims lie above what is seen, in %n check(s).</source>
        <translation>
            <numerusform>Wie weit Behauptetes über Gesehenem liegt, bei %n Prüfpunkt.</numerusform>
            <numerusform>Wie weit Behauptetes über Gesehenem liegt, bei %n Prüfpunkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check has both a claim and an observation yet.</source>
        <translation>Noch hat kein Prüfpunkt sowohl eine Behauptung als auch eine Beobachtung.</translation>
    </message>
    <message numerus="yes">
        <source>Of the weight, taken out by people: %n check(s).</source>
        <translation>
            <numerusform>Anteil des Gewichts, von Menschen herausgenommen: %n Prüfpunkt.</numerusform>
            <numerusform>Anteil des Gewichts, von Menschen herausgenommen: %n Prüfpunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check applies to this product as its profile stands.</source>
        <translation>Laut Profil trifft kein Prüfpunkt auf dieses Produkt zu.</translation>
    </message>
    <message>
        <source>The plain average of the dimensions is %1; it hides the weakest one, which is %2. The score is a soft minimum: it stays near the weakest, and open ship-stoppers cap it.</source>
        <translation>Der einfache Durchschnitt der Dimensionen ist %1; er verdeckt die schwächste, und das ist %2. Der Wert ist ein weiches Minimum: Er bleibt nahe an der schwächsten, und offene K.-o.-Punkte deckeln ihn.</translation>
    </message>
    <message>
        <source>Measured with catalogue %1, method %2. All weights are judgement, none is fitted to data.</source>
        <translation>Gemessen mit Katalog %1, Methode %2. Alle Gewichte sind Ermessen, keines ist an Daten angepasst.</translation>
    </message>
</context>
<context>
    <name>sextant::StatTile</name>
    <message>
        <source>%1: %2 %3. %4</source>
        <translation>%1: %2 %3. %4</translation>
    </message>
</context>
<context>
    <name>sextant::StatusLine</name>
    <message>
        <source>Local only. Nothing leaves this machine</source>
        <translation>Nur lokal. Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>All work done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last scan %1, commit %2</source>
        <translation>Letzter Scan %1, Commit %2</translation>
    </message>
    <message>
        <source>Network: asking %1</source>
        <translation>Netzwerk: %1 wird abgefragt</translation>
    </message>
    <message>
        <source>Offline. Nothing can leave this machine</source>
        <translation>Offline. Nichts kann diesen Rechner verlassen</translation>
    </message>
    <message>
        <source>Network: idle</source>
        <translation>Netzwerk: keine Abfrage</translation>
    </message>
</context>
<context>
    <name>sextant::StepsCard</name>
    <message>
        <source>Next best steps</source>
        <translation>Nächste beste Schritte</translation>
    </message>
    <message>
        <source>ship-stoppers first, most gain a day</source>
        <translation>K.-o.-Punkte zuerst, dann Gewinn je Tag</translation>
    </message>
</context>
<context>
    <name>sextant::SuccessChart</name>
    <message>
        <source>Success rate over time</source>
        <translation>Erfolgsquote im Zeitverlauf</translation>
    </message>
    <message>
        <source>There is no run that counts.</source>
        <translation>Es gibt keinen Lauf, der zählt.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Neuester Stand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 % of %n run(s), likely %4 to %5 %</source>
        <translation>
            <numerusform>%1 bis %2: %3 % von %n Lauf, wahrscheinlich %4 bis %5 %</numerusform>
            <numerusform>%1 bis %2: %3 % von %n Läufen, wahrscheinlich %4 bis %5 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TablePage</name>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Parted by %1, %2</source>
        <translation>Getrennt durch %1, %2</translation>
    </message>
    <message>
        <source>every line</source>
        <translation>jede Zeile</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Which table holds the findings?</source>
        <translation>Welche Tabelle enthält die Funde?</translation>
    </message>
    <message>
        <source>Sextant does not know this kind of file. Show it once, and it reads every file like this.</source>
        <translation>Sextant kennt diese Art von Datei nicht. Zeigen Sie einmal, wie sie zu lesen ist, dann liest es jede solche Datei.</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation>Tabellen in der Datei</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
</context>
<context>
    <name>sextant::TaskPane</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>Prüfpunkt öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>At least, in days</source>
        <translation>Mindestens, in Tagen</translation>
    </message>
    <message>
        <source>Likely, in days</source>
        <translation>Wahrscheinlich, in Tagen</translation>
    </message>
    <message>
        <source>At most, in days</source>
        <translation>Höchstens, in Tagen</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Rea&amp;son or note</source>
        <translation>Beg&amp;ründung oder Notiz</translation>
    </message>
    <message>
        <source>Choose a task to say who does it, when, and how much work it is.</source>
        <translation>Wählen Sie eine Aufgabe, um festzulegen, wer sie wann erledigt und wie viel Arbeit sie macht.</translation>
    </message>
    <message>
        <source>senior work</source>
        <translation>Arbeit für Erfahrene</translation>
    </message>
    <message>
        <source>on the critical chain</source>
        <translation>auf der kritischen Kette</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Whoever can start first</source>
        <translation>Wer zuerst anfangen kann</translation>
    </message>
    <message>
        <source>The three estimates have to rise.</source>
        <translation>Die drei Schätzungen müssen ansteigen.</translation>
    </message>
    <message>
        <source>Leaving a task out needs a reason, so that others can judge it later.</source>
        <translation>Eine Aufgabe auszulassen braucht eine Begründung, damit andere es später beurteilen können.</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>Re&amp;view durch</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) would not have happened</source>
        <translation>
            <numerusform>%n Störung wäre nicht passiert</numerusform>
            <numerusform>%n Störungen wären nicht passiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>sextant::TeamDialog</name>
    <message>
        <source>Team and days off – Sextant</source>
        <translation>Team und freie Tage – Sextant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sextant::TestCard</name>
    <message>
        <source>Test lines per code line</source>
        <translation>Testzeilen je Codezeile</translation>
    </message>
    <message>
        <source>There is no code to compare tests with.</source>
        <translation>Es gibt keinen Code, mit dem sich Tests vergleichen ließen.</translation>
    </message>
    <message>
        <source>%1 lines of tests, %2 of code</source>
        <translation>%1 Zeilen Tests, %2 Zeilen Code</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1: %2 lines of tests per line of code</source>
        <translation>%1: %2 Zeilen Tests je Zeile Code</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Test files</source>
        <translation>Testdateien</translation>
    </message>
    <message>
        <source>Code files</source>
        <translation>Codedateien</translation>
    </message>
    <message>
        <source>Tests per code file</source>
        <translation>Tests je Codedatei</translation>
    </message>
</context>
<context>
    <name>sextant::TimeMachineCard</name>
    <message>
        <source>Time machine</source>
        <translation>Zeitmaschine</translation>
    </message>
    <message>
        <source>The whole product</source>
        <translation>Das ganze Produkt</translation>
    </message>
    <message>
        <source>What the line shows</source>
        <translation>Was die Linie zeigt</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Tags</translation>
    </message>
    <message>
        <source>Steps into the past</source>
        <translation>Schritte in die Vergangenheit</translation>
    </message>
    <message>
        <source>Moment in the past</source>
        <translation>Zeitpunkt in der Vergangenheit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Score the past again</source>
        <translation>Die Vergangenheit neu bewerten</translation>
    </message>
    <message>
        <source>Score the past</source>
        <translation>Die Vergangenheit bewerten</translation>
    </message>
    <message>
        <source>Another version of the rules judged here. Score the past again to compare.</source>
        <translation>Hier hat eine andere Version der Regeln geurteilt. Bewerten Sie die Vergangenheit neu, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Reconstructed: each point is a commit judged by today&apos;s rules from what it holds itself. Answers and imports are not invented for the past, so the bounds are wide.</source>
        <translation>Rekonstruiert: Jeder Punkt ist ein Commit, nach heutigen Regeln beurteilt aus dem, was er selbst enthält. Antworten und Importe werden für die Vergangenheit nicht erfunden, deshalb sind die Grenzen weit.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Past commits are read and scored.</source>
        <translation>Frühere Commits werden gelesen und bewertet.</translation>
    </message>
    <message>
        <source>How ready was the product a year ago, and what made the difference? Past commits are scored by today&apos;s rules, two years back or tag by tag.</source>
        <translation>Wie reif war das Produkt vor einem Jahr, und was machte den Unterschied? Frühere Commits werden nach den heutigen Regeln bewertet, zwei Jahre zurück oder von Git-Tag zu Git-Tag.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Checks judged</source>
        <translation>Beurteilte Prüfpunkte</translation>
    </message>
    <message>
        <source>%1, commit %2: score %3, bounds %4; %5 of %6 checks judged</source>
        <translation>%1, Commit %2: Wert %3, Grenzen %4; %5 von %6 Prüfpunkten beurteilt</translation>
    </message>
    <message>
        <source>%1, commit %2: no figure, since no check applies</source>
        <translation>%1, Commit %2: kein Wert, weil kein Prüfpunkt zutrifft</translation>
    </message>
    <message>
        <source>This is the oldest point. Move right to see what turned since.</source>
        <translation>Dies ist der älteste Punkt. Gehen Sie nach rechts, um zu sehen, was seither umschlug.</translation>
    </message>
    <message>
        <source>No check turned since %1.</source>
        <translation>Seit %1 schlug kein Prüfpunkt um.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) turned since %1. Press one to find the commit.</source>
        <translation>
            <numerusform>Seit %1 schlug %n Prüfpunkt um. Drücken Sie ihn, um den Commit zu finden.</numerusform>
            <numerusform>Seit %1 schlugen %n Prüfpunkte um. Drücken Sie einen, um den Commit zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <translation>%1, davor %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more; sextant timeline lists all of them.</source>
        <translation>
            <numerusform>%n weiterer; sextant timeline führt alle auf.</numerusform>
            <numerusform>%n weitere; sextant timeline führt alle auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TimeMachineDesk</name>
    <message>
        <source>Score the past</source>
        <translation>Bewertung der Vergangenheit</translation>
    </message>
    <message>
        <source>Look for the commit</source>
        <translation>Suche nach dem Commit</translation>
    </message>
</context>
<context>
    <name>sextant::TimelineCard</name>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Named snapshots, releases, imports, decisions and incidents will stand here.</source>
        <translation>Hier stehen künftig benannte Schnappschüsse, Veröffentlichungen, Importe, Entscheidungen und Vorfälle.</translation>
    </message>
</context>
<context>
    <name>sextant::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>sextant::TopBar</name>
    <message>
        <source>The scores come about by own weights and thresholds. Press to see which.</source>
        <translation>Die Werte entstehen nach eigenen Gewichten und Schwellen. Drücken zeigt, nach welchen.</translation>
    </message>
</context>
<context>
    <name>sextant::TornadoChart</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>It hangs most on: %1</source>
        <translation>Am meisten hängt sie an: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>sextant::Treemap</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s). Largest: %1</source>
        <translation>
            <numerusform>%n Bereich. Größter: %1</numerusform>
            <numerusform>%n Bereiche. Größter: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TrendChart</name>
    <message>
        <source>Trend of the readiness</source>
        <translation>Trend der Reife</translation>
    </message>
    <message>
        <source>There is no earlier score yet.</source>
        <translation>Es gibt noch keinen früheren Wert.</translation>
    </message>
    <message>
        <source>%1. Newest: %2</source>
        <translation>%1. Neuester: %2</translation>
    </message>
</context>
<context>
    <name>sextant::TrendView</name>
    <message>
        <source>d MMM</source>
        <comment>short date on the axis of a chart</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month on the axis of a chart over years</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>sextant::TriageForm</name>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür die Verantwortung trägt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Last day of the acceptance</source>
        <translation>Letzter Tag der Akzeptanz</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1, for %n finding(s)</source>
        <translation>
            <numerusform>%1, für %n Fund</numerusform>
            <numerusform>%1, für %n Funde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::TrialView</name>
    <message>
        <source>The first findings</source>
        <translation>Die ersten Funde</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Fund</numerusform>
            <numerusform>%n Funde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>findings and their severities</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the first %1 rows: %2</source>
        <translation>In den ersten %1 Zeilen: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be skipped, for they have neither a title nor a rule nor a description</source>
        <translation>
            <numerusform>%n Zeile würde übersprungen, denn sie hat weder Titel noch Regel noch Beschreibung</numerusform>
            <numerusform>%n Zeilen würden übersprungen, denn sie haben weder Titel noch Regel noch Beschreibung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: row %2.</source>
        <comment>what is skipped, and which rows</comment>
        <translation>%1: Zeile %2.</translation>
    </message>
    <message>
        <source>Words that name no severity, unrated: %1.</source>
        <translation>Wörter, die keinen Schweregrad nennen, nicht eingestuft: %1.</translation>
    </message>
</context>
<context>
    <name>sextant::VerdictBanner</name>
    <message>
        <source>Start this step</source>
        <translation>Schritt beginnen</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>When can we launch</source>
        <translation>Wann wir starten können</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>How %1 was worked out</source>
        <translation>Wie %1 berechnet wurde</translation>
    </message>
    <message>
        <source>chance by goal date</source>
        <translation>Chance bis Zieltermin</translation>
    </message>
</context>
<context>
    <name>sextant::WelcomePage</name>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Drop a project folder here</source>
        <translation>Projektordner hier ablegen</translation>
    </message>
    <message>
        <source>A git repository works best. A scan file in SARIF format or a workspace works too.</source>
        <translation>Am besten ein Git-Repository. Auch eine Scan-Datei im SARIF-Format oder ein Arbeitsbereich geht.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message numerus="yes">
        <source>Let go to read %n scan file(s) with the project you choose next</source>
        <translation>
            <numerusform>Loslassen, um %n Scan-Datei mit dem als Nächstes gewählten Projekt zu lesen</numerusform>
            <numerusform>Loslassen, um %n Scan-Dateien mit dem als Nächstes gewählten Projekt zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Secrets found are masked and never stored</source>
        <translation>Gefundene Geheimnisse werden maskiert, nie gespeichert</translation>
    </message>
    <message>
        <source>How far is your product from production grade?</source>
        <translation>Wie weit ist das Produkt von der Produktionsreife entfernt?</translation>
    </message>
    <message>
        <source>Give Sextant a project folder. In under a minute you get a first score in six dimensions, what holds it back, and what to do next.</source>
        <translation>Sextant einen Projektordner geben. In unter einer Minute zeigt es einen ersten Reifewert in sechs Dimensionen, was bremst und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>In der Demo umsehen</translation>
    </message>
    <message>
        <source>Harbour Clinic, a booking product</source>
        <translation>Harbour Clinic, ein Buchungsprodukt</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A .sextant file, or an old backup</source>
        <translation>Eine .sextant-Datei oder alte Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>Six dimensions, %n check(s), each with its evidence. You can click every number down to where it came from.</source>
        <translation>
            <numerusform>Sechs Dimensionen, %n Prüfpunkt, jeweils mit Belegen. Jede Zahl lässt sich bis zu ihrer Herkunft anklicken.</numerusform>
            <numerusform>Sechs Dimensionen, %n Prüfpunkte, jeweils mit Belegen. Jede Zahl lässt sich bis zu ihrer Herkunft anklicken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Welches Produkt?</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Welcher Arbeitsbereich?</translation>
    </message>
    <message>
        <source>Sextant workspaces (*.sextant);;All files (*)</source>
        <translation>Sextant-Arbeitsbereiche (*.sextant);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This workspace was not opened.</source>
        <translation>Dieser Arbeitsbereich wurde nicht geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan file(s) wait.</source>
        <translation>
            <numerusform>%n Scan-Datei wartet.</numerusform>
            <numerusform>%n Scan-Dateien warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of the product that they are about; then they are read.</source>
        <translation>Den Ordner des Produkts wählen, um das es geht; dann werden sie gelesen.</translation>
    </message>
    <message>
        <source>Work is running, see below</source>
        <translation>Arbeit läuft, siehe unten</translation>
    </message>
</context>
<context>
    <name>sextant::WhatIfBanner</name>
    <message>
        <source>Ticks show what the score would be with these checks done and their proof seen.</source>
        <translation>Häkchen zeigen, wie hoch der Wert wäre, wenn diese Prüfpunkte erledigt und ihre Belege gesehen wären.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle abwählen</translation>
    </message>
    <message>
        <source>What if: nothing here is stored.</source>
        <translation>Was wäre wenn: Hier wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>sextant::WhatIfCard</name>
    <message>
        <source>What if this were different</source>
        <translation>Was wäre, wenn dies anders wäre</translation>
    </message>
    <message>
        <source>Move an answer and watch the three ways. Nothing of it is kept.</source>
        <translation>Bewegen Sie eine Antwort und beobachten Sie die drei Wege. Davon wird nichts behalten.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Von „%1“ bis „%2“</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Zurück zu den Antworten</translation>
    </message>
</context>
<context>
    <name>sextant::WhatIfModel</name>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <comment>check, id, dimension, effort</comment>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>Together: %1, readiness %2 instead of %3.</source>
        <translation>Zusammen: %1, Reife %2 statt %3.</translation>
    </message>
    <message>
        <source>As if done</source>
        <translation>Als wäre erledigt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
</context>
<context>
    <name>sextant::WhatIfResult</name>
    <message>
        <source>Would be</source>
        <translation>Wäre dann</translation>
    </message>
    <message>
        <source>Make a list of these</source>
        <translation>Daraus eine Liste machen</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle abwählen</translation>
    </message>
    <message>
        <source>Readiness, if this were done</source>
        <translation>Reife, wenn dies erledigt wäre</translation>
    </message>
</context>
<context>
    <name>sextant::WhatIfView</name>
    <message>
        <source>Filter the open checks</source>
        <translation>Offene Prüfpunkte filtern</translation>
    </message>
    <message>
        <source>Open checks</source>
        <translation>Offene Prüfpunkte</translation>
    </message>
    <message>
        <source>As if these were done</source>
        <translation>Als wären diese erledigt</translation>
    </message>
    <message>
        <source>Tick all ship-stoppers</source>
        <translation>Alle K.-o.-Punkte ankreuzen</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Die Liste ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>sextant::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Übliche &amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>sextant::WordsPage</name>
    <message>
        <source>No column gives a severity: all findings are unrated, which weighs as medium.</source>
        <translation>Keine Spalte gibt einen Schweregrad an: Alle Funde sind nicht eingestuft, das zählt wie mittel.</translation>
    </message>
    <message>
        <source>What do its words mean?</source>
        <translation>Was bedeuten ihre Wörter?</translation>
    </message>
    <message>
        <source>What is not told here is unrated; Sextant never takes an unknown word for harmless.</source>
        <translation>Was hier nicht angegeben ist, gilt als nicht eingestuft; Sextant hält ein unbekanntes Wort nie für harmlos.</translation>
    </message>
    <message>
        <source>The severity is given as</source>
        <translation>Der Schweregrad ist angegeben als</translation>
    </message>
    <message>
        <source>States that mean: not open</source>
        <translation>Status, die „nicht offen“ bedeuten</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>Schweregrad von „%1“</translation>
    </message>
</context>
<context>
    <name>sextant::WorkflowCard</name>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Slowest 5 %</source>
        <translation>Langsamste 5 %</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::WorkflowFilesCard</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>What the workflow files say</source>
        <translation>Was die Workflow-Dateien sagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read from the files of the scanned commit, without asking a server. What a setting of the server decides cannot be seen here.</source>
        <translation>Aus den Dateien des gescannten Commits gelesen, ohne einen Server zu fragen. Was eine Einstellung des Servers entscheidet, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>A repository was scanned before these files were read. Scan it again to see them.</source>
        <translation>Ein Repository wurde gescannt, bevor diese Dateien gelesen wurden. Scannen Sie es erneut, um sie zu sehen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>The workflow files of %1 could not be read: %2</source>
        <translation>Die Workflow-Dateien von %1 konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the repository</source>
        <translation>dem Repository</translation>
    </message>
</context>
<context>
    <name>sextant::WorkspaceCard</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>The copy is made.</source>
        <translation>Die Kopie ist erstellt.</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>Der Arbeitsbereich ist unversehrt.</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>Der Arbeitsbereich ist beschädigt.</translation>
    </message>
    <message>
        <source>The workspace took %1 and takes %2 now.</source>
        <translation>Der Arbeitsbereich belegte %1 und belegt jetzt %2.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Look for damage</source>
        <translation>Auf Schäden prüfen</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>%1 on the disk. Made on %2. Projects: %3, snapshots: %4, findings: %5.</source>
        <translation>%1 auf dem Datenträger. Angelegt am %2. Projekte: %3, Schnappschüsse: %4, Funde: %5.</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Welcher Arbeitsbereich?</translation>
    </message>
    <message>
        <source>Sextant workspaces (*.sextant);;All files (*)</source>
        <translation>Sextant-Arbeitsbereiche (*.sextant);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This workspace was not opened.</source>
        <translation>Dieser Arbeitsbereich wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Copy of the workspace.sextant</source>
        <translation>Kopie des Arbeitsbereichs.sextant</translation>
    </message>
    <message>
        <source>Sextant workspaces (*.sextant)</source>
        <translation>Sextant-Arbeitsbereiche (*.sextant)</translation>
    </message>
</context>
<context>
    <name>sextant::WorkspaceDesk</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
    <message>
        <source>Copy of the workspace</source>
        <translation>Kopie des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Check of the workspace</source>
        <translation>Prüfung des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Making the workspace smaller</source>
        <translation>Arbeitsbereich wird verkleinert</translation>
    </message>
</context>
</TS>
