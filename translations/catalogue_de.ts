<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ReportTemplates</name>
    <message>
        <source>Engineering backlog</source>
        <translation>Arbeitsliste für die Entwicklung</translation>
    </message>
    <message>
        <source>The work to be done, in the order in which it pays, with what settles each item.</source>
        <translation>Die anstehende Arbeit in der Reihenfolge, in der sie sich lohnt, und was jeden Posten abschließt.</translation>
    </message>
    <message>
        <source>Board update</source>
        <translation>Bericht an den Vorstand</translation>
    </message>
    <message>
        <source>What changed since the last time, what it is worth, and what is next.</source>
        <translation>Was sich seit dem letzten Mal geändert hat, was es wert ist und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Whether to harden what there is, to replace it piece by piece, or to rebuild it: what was decided, what it rests on, what it costs, and what would change it.</source>
        <translation>Ob das Vorhandene gehärtet, Stück für Stück ersetzt oder neu gebaut wird: was entschieden wurde, worauf es beruht, was es kostet und was es ändern würde.</translation>
    </message>
    <message>
        <source>Founder one-pager</source>
        <translation>Eine Seite für Gründer</translation>
    </message>
    <message>
        <source>Where the product stands, what to do first, and what nobody knows yet, on as little paper as possible.</source>
        <translation>Wo das Produkt steht, was zuerst zu tun ist und was noch niemand weiß, auf so wenig Papier wie möglich.</translation>
    </message>
    <message>
        <source>Investor technical due diligence</source>
        <translation>Technische Prüfung für Investoren</translation>
    </message>
    <message>
        <source>What a buyer or investor needs to judge the technical risk: the scores with their bounds, what they rest on, the open risks, and the effort to close them.</source>
        <translation>Was ein Käufer oder Investor braucht, um das technische Risiko zu beurteilen: die Werte mit ihren Grenzen, worauf sie beruhen, die offenen Risiken und der Aufwand, sie zu schließen.</translation>
    </message>
    <message>
        <source>Enterprise security review</source>
        <translation>Sicherheitsprüfung durch Großkunden</translation>
    </message>
    <message>
        <source>Answers to what a security reviewer asks: each check with its state and evidence, the open findings, the accepted risks, and what was not looked at.</source>
        <translation>Antworten auf das, was eine Sicherheitsprüfung fragt: jeder Prüfpunkt mit Zustand und Beleg, die offenen Funde, die akzeptierten Risiken und was nicht angesehen wurde.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>First paying customers</source>
        <comment>goal:P</comment>
        <translation>Erste zahlende Kunden</translation>
    </message>
    <message>
        <source>Marketing at scale</source>
        <comment>goal:M</comment>
        <translation>Werbung in großem Maßstab</translation>
    </message>
    <message>
        <source>Hiring developers</source>
        <comment>goal:H</comment>
        <translation>Entwickler einstellen</translation>
    </message>
    <message>
        <source>Investor review</source>
        <comment>goal:I</comment>
        <translation>Prüfung durch Investoren</translation>
    </message>
    <message>
        <source>Enterprise security review</source>
        <comment>goal:E</comment>
        <translation>Sicherheitsprüfung durch Großkunden</translation>
    </message>
    <message>
        <source>SOC 2</source>
        <comment>goal:S</comment>
        <translation>SOC 2</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>phase:A</comment>
        <translation>Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Harden</source>
        <comment>phase:H</comment>
        <translation>Härten</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <comment>phase:I</comment>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Documentation</source>
        <comment>phase:D</comment>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Operate and wait</source>
        <comment>phase:W</comment>
        <translation>Betreiben und abwarten</translation>
    </message>
    <message>
        <source>Code, tests and knowledge</source>
        <comment>category:C0</comment>
        <translation>Code, Tests und Wissen</translation>
    </message>
    <message>
        <source>Observability and incident response</source>
        <comment>category:C1</comment>
        <translation>Beobachtbarkeit und Umgang mit Störungen</translation>
    </message>
    <message>
        <source>Sign-in, permissions and basic security</source>
        <comment>category:C2</comment>
        <translation>Anmeldung, Rechte und grundlegende Sicherheit</translation>
    </message>
    <message>
        <source>Database and data layer</source>
        <comment>category:C3</comment>
        <translation>Datenbank und Datenschicht</translation>
    </message>
    <message>
        <source>Deployment, infrastructure and rollback</source>
        <comment>category:C4</comment>
        <translation>Auslieferung, Infrastruktur und Zurückrollen</translation>
    </message>
    <message>
        <source>Performance at ten times the load</source>
        <comment>category:C5</comment>
        <translation>Leistung bei zehnfacher Last</translation>
    </message>
    <message>
        <source>Compliance and legal</source>
        <comment>category:C6</comment>
        <translation>Vorschriften und Recht</translation>
    </message>
    <message>
        <source>Do people outside the team use the product, even for free?</source>
        <comment>real_users</comment>
        <translation>Nutzen Menschen außerhalb des Teams das Produkt, auch kostenlos?</translation>
    </message>
    <message>
        <source>Testers whom you know by name count as well. Answer no only while nobody but the team signs in.</source>
        <comment>real_users</comment>
        <translation>Auch namentlich bekannte Testpersonen zählen. Antworten Sie nur dann mit Nein, wenn sich allein das Team anmeldet.</translation>
    </message>
    <message>
        <source>Do you run the product for its users yourselves?</source>
        <comment>hosted</comment>
        <translation>Betreiben Sie das Produkt selbst für die Nutzer?</translation>
    </message>
    <message>
        <source>Answer no when customers only install and run it on their own systems. Answer yes when you do both.</source>
        <comment>hosted</comment>
        <translation>Antworten Sie mit Nein, wenn Kunden es ausschließlich auf eigenen Systemen betreiben. Antworten Sie mit Ja, wenn es beides gibt.</translation>
    </message>
    <message>
        <source>Do customers pay for it, or will they within three months?</source>
        <comment>paying</comment>
        <translation>Bezahlen Kunden dafür, oder werden sie es in den nächsten drei Monaten tun?</translation>
    </message>
    <message>
        <source>Any price counts: subscriptions, single sales, paid pilots.</source>
        <comment>paying</comment>
        <translation>Jeder Preis zählt: Abonnements, Einzelverkäufe, bezahlte Pilotprojekte.</translation>
    </message>
    <message>
        <source>Does it keep names, e-mail addresses or other data about people?</source>
        <comment>pii</comment>
        <translation>Speichert es Namen, E-Mail-Adressen oder andere Daten über Menschen?</translation>
    </message>
    <message>
        <source>An e-mail address for signing in is enough for yes.</source>
        <comment>pii</comment>
        <translation>Eine E-Mail-Adresse für die Anmeldung genügt für ein Ja.</translation>
    </message>
    <message>
        <source>Are there users in the EU, Norway, Iceland, Liechtenstein or the UK?</source>
        <comment>eu_users</comment>
        <translation>Gibt es Nutzer in der EU, in Norwegen, Island, Liechtenstein oder Großbritannien?</translation>
    </message>
    <message>
        <source>European data protection law applies where the person is, not where the company is.</source>
        <comment>eu_users</comment>
        <translation>Das europäische Datenschutzrecht richtet sich nach dem Ort der Person, nicht nach dem der Firma.</translation>
    </message>
    <message>
        <source>Does it take card payments?</source>
        <comment>payments</comment>
        <translation>Nimmt es Kartenzahlungen an?</translation>
    </message>
    <message>
        <source>Payments through a provider&apos;s page count. Invoices that are paid by bank transfer do not.</source>
        <comment>payments</comment>
        <translation>Zahlungen über die Seite eines Anbieters zählen. Rechnungen, die überwiesen werden, zählen nicht.</translation>
    </message>
    <message>
        <source>Do card numbers reach your own servers?</source>
        <comment>card_data</comment>
        <translation>Gelangen Kartennummern auf Ihre eigenen Server?</translation>
    </message>
    <message>
        <source>Answer no when customers type them into fields or pages of the payment provider.</source>
        <comment>card_data</comment>
        <translation>Antworten Sie mit Nein, wenn Kunden sie in Felder oder Seiten des Zahlungsanbieters eingeben.</translation>
    </message>
    <message>
        <source>Is it meant to hold data about people&apos;s health?</source>
        <comment>health</comment>
        <translation>Ist es dafür gedacht, Gesundheitsdaten von Menschen zu speichern?</translation>
    </message>
    <message>
        <source>Data that a customer might upload by chance does not count, unless a contract or your advertising expects it.</source>
        <comment>health</comment>
        <translation>Daten, die Kunden zufällig hochladen könnten, zählen nicht, außer Vertrag oder Werbung rechnen damit.</translation>
    </message>
    <message>
        <source>Do you sell to companies that send security questionnaires?</source>
        <comment>enterprise</comment>
        <translation>Verkaufen Sie an Unternehmen, die Sicherheitsfragebögen schicken?</translation>
    </message>
    <message>
        <source>Also answer yes when you want to within a year.</source>
        <comment>enterprise</comment>
        <translation>Antworten Sie auch mit Ja, wenn Sie das binnen eines Jahres vorhaben.</translation>
    </message>
    <message>
        <source>Does the product call a language model or another AI model while it runs?</source>
        <comment>ai</comment>
        <translation>Ruft das Produkt im Betrieb ein Sprachmodell oder ein anderes KI-Modell auf?</translation>
    </message>
    <message>
        <source>Tools that only help the team to write code do not count.</source>
        <comment>ai</comment>
        <translation>Werkzeuge, die nur dem Team beim Programmieren helfen, zählen nicht.</translation>
    </message>
    <message>
        <source>Does it have a user interface?</source>
        <comment>ui</comment>
        <translation>Hat es eine Bedienoberfläche?</translation>
    </message>
    <message>
        <source>Web pages, mobile apps and desktop windows count. A programming interface alone does not.</source>
        <comment>ui</comment>
        <translation>Webseiten, mobile Apps und Fenster zählen. Eine reine Programmierschnittstelle zählt nicht.</translation>
    </message>
    <message>
        <source>Does it keep data in a database?</source>
        <comment>db</comment>
        <translation>Speichert es Daten in einer Datenbank?</translation>
    </message>
    <message>
        <source>Managed databases of a hosting provider count.</source>
        <comment>db</comment>
        <translation>Verwaltete Datenbanken eines Anbieters zählen.</translation>
    </message>
    <message>
        <source>Can users sign in?</source>
        <comment>login</comment>
        <translation>Können sich Nutzer anmelden?</translation>
    </message>
    <message>
        <source>Any way counts: passwords, links by e-mail, accounts of other providers.</source>
        <comment>login</comment>
        <translation>Jeder Weg zählt: Passwörter, Links per E-Mail, Konten anderer Anbieter.</translation>
    </message>
    <message>
        <source>Does the product keep its users&apos; passwords itself?</source>
        <comment>local_auth</comment>
        <translation>Speichert das Produkt die Passwörter der Nutzer selbst?</translation>
    </message>
    <message>
        <source>Answer no when an identity provider such as Auth0, Clerk, Cognito or Firebase keeps them.</source>
        <comment>local_auth</comment>
        <translation>Antworten Sie mit Nein, wenn ein Identitätsanbieter wie Auth0, Clerk, Cognito oder Firebase sie verwahrt.</translation>
    </message>
    <message>
        <source>Can users sign in with an account of another provider?</source>
        <comment>oauth</comment>
        <translation>Können sich Nutzer mit dem Konto eines anderen Anbieters anmelden?</translation>
    </message>
    <message>
        <source>For example with Google, Microsoft, GitHub or a company account.</source>
        <comment>oauth</comment>
        <translation>Zum Beispiel mit Google, Microsoft, GitHub oder einem Firmenkonto.</translation>
    </message>
    <message>
        <source>Is there more than one kind of user, or are there teams?</source>
        <comment>multi_role</comment>
        <translation>Gibt es mehrere Arten von Nutzern oder Teams?</translation>
    </message>
    <message>
        <source>For example administrators and members, or customers who invite colleagues.</source>
        <comment>multi_role</comment>
        <translation>Zum Beispiel Verwalter und Mitglieder, oder Kunden, die Kollegen einladen.</translation>
    </message>
    <message>
        <source>Do programs of others call its programming interface?</source>
        <comment>public_api</comment>
        <translation>Rufen Programme anderer seine Schnittstelle auf?</translation>
    </message>
    <message>
        <source>Customers&apos; scripts, partners and published clients count. Your own web page does not.</source>
        <comment>public_api</comment>
        <translation>Skripte von Kunden, Partner und veröffentlichte Programme zählen. Ihre eigene Webseite zählt nicht.</translation>
    </message>
    <message>
        <source>Does it call services of other companies while it runs?</source>
        <comment>third_party</comment>
        <translation>Ruft es im Betrieb Dienste anderer Unternehmen auf?</translation>
    </message>
    <message>
        <source>For example payments, e-mail, maps, AI models or sign-in.</source>
        <comment>third_party</comment>
        <translation>Zum Beispiel für Zahlungen, E-Mail, Karten, KI-Modelle oder die Anmeldung.</translation>
    </message>
    <message>
        <source>Does it do slow, scheduled or queued work in the background?</source>
        <comment>background_work</comment>
        <translation>Erledigt es langsame, geplante oder eingereihte Arbeit im Hintergrund?</translation>
    </message>
    <message>
        <source>For example nightly imports, sending mail or making reports.</source>
        <comment>background_work</comment>
        <translation>Zum Beispiel nächtliche Importe, das Versenden von E-Mails oder das Erstellen von Berichten.</translation>
    </message>
    <message>
        <source>Is it delivered or run as containers?</source>
        <comment>containers</comment>
        <translation>Wird es als Container ausgeliefert oder betrieben?</translation>
    </message>
    <message>
        <source>A container that is used only on developers&apos; machines does not count.</source>
        <comment>containers</comment>
        <translation>Ein Container, der nur auf Entwicklerrechnern läuft, zählt nicht.</translation>
    </message>
    <message>
        <source>Does it see more than 50 requests a second, or tables of over a million rows?</source>
        <comment>high_load</comment>
        <translation>Gibt es mehr als 50 Anfragen je Sekunde oder Tabellen mit über einer Million Zeilen?</translation>
    </message>
    <message>
        <source>Take the busiest hour of the last three months, or what the next campaign will bring.</source>
        <comment>high_load</comment>
        <translation>Nehmen Sie die stärkste Stunde der letzten drei Monate oder das, was die nächste Kampagne bringen wird.</translation>
    </message>
    <message>
        <source>Does it issue invoices or sell to consumers?</source>
        <comment>invoices</comment>
        <translation>Stellt es Rechnungen aus oder verkauft es an Verbraucher?</translation>
    </message>
    <message>
        <source>Invoices that a payment provider sends in your name count.</source>
        <comment>invoices</comment>
        <translation>Rechnungen, die ein Zahlungsanbieter in Ihrem Namen verschickt, zählen.</translation>
    </message>
    <message>
        <source>Do two or more people change the code?</source>
        <comment>team_gt1</comment>
        <translation>Ändern zwei oder mehr Menschen den Code?</translation>
    </message>
    <message>
        <source>Counted are people who changed it in the 90 days before the day of the assessment.</source>
        <comment>team_gt1</comment>
        <translation>Gezählt werden Menschen, die ihn in den 90 Tagen vor dem Tag der Bewertung geändert haben.</translation>
    </message>
    <message>
        <source>Unexpected errors are caught in one place</source>
        <comment>rel.global-error-handler</comment>
        <translation>Unerwartete Fehler werden an einer Stelle abgefangen</translation>
    </message>
    <message>
        <source>Does every way into the product (request, background job, user interface) have one last handler that records an unexpected error and keeps the rest running?</source>
        <comment>rel.global-error-handler</comment>
        <translation>Hat jeder Weg in das Produkt (Anfrage, Hintergrundauftrag, Oberfläche) eine letzte Fehlerbehandlung, die einen unerwarteten Fehler festhält und den Rest weiterlaufen lässt?</translation>
    </message>
    <message>
        <source>Otherwise one unforeseen error can take a page or the whole product down for everyone.</source>
        <comment>rel.global-error-handler</comment>
        <translation>Sonst kann ein einziger unvorhergesehener Fehler eine Seite oder das ganze Produkt für alle lahmlegen.</translation>
    </message>
    <message>
        <source>An error thrown on purpose in a request, a job and the user interface is recorded, and other users notice nothing.</source>
        <comment>rel.global-error-handler</comment>
        <translation>Ein absichtlich ausgelöster Fehler in einer Anfrage, einem Auftrag und der Oberfläche wird festgehalten, und andere Nutzer bemerken nichts.</translation>
    </message>
    <message>
        <source>Use the framework&apos;s handler alone, with one line that sends the error to a tracker.</source>
        <comment>rel.global-error-handler</comment>
        <translation>Allein die Fehlerbehandlung des Frameworks nutzen, mit einer Zeile, die den Fehler an eine Fehlererfassung sendet.</translation>
    </message>
    <message>
        <source>Register the framework&apos;s error handler (Express or Nest filter, Django or Laravel handler, Spring ControllerAdvice).</source>
        <comment>rel.global-error-handler</comment>
        <translation>Die Fehlerbehandlung des Frameworks einrichten (Filter in Express oder Nest, Handler in Django oder Laravel, ControllerAdvice in Spring).</translation>
    </message>
    <message>
        <source>Add handlers for errors outside requests: jobs, timers, promises.</source>
        <comment>rel.global-error-handler</comment>
        <translation>Fehler außerhalb von Anfragen ebenfalls abfangen: Aufträge, Zeitgeber, Promises.</translation>
    </message>
    <message>
        <source>Add an error boundary at the root of the user interface.</source>
        <comment>rel.global-error-handler</comment>
        <translation>An der Wurzel der Oberfläche eine Fehlergrenze einbauen.</translation>
    </message>
    <message>
        <source>Restart a process that is left in a doubtful state, after the error is recorded.</source>
        <comment>rel.global-error-handler</comment>
        <translation>Einen Prozess in zweifelhaftem Zustand neu starten, nachdem der Fehler festgehalten ist.</translation>
    </message>
    <message>
        <source>Failures give users a clear, harmless message</source>
        <comment>rel.user-facing-errors</comment>
        <translation>Bei Fehlern sehen Nutzer eine klare, harmlose Meldung</translation>
    </message>
    <message>
        <source>When something fails, does the user see an understandable message and a way on, without internal details?</source>
        <comment>rel.user-facing-errors</comment>
        <translation>Sieht der Nutzer bei einem Fehler eine verständliche Meldung und einen Weg weiter, ohne interne Einzelheiten?</translation>
    </message>
    <message>
        <source>Raw errors confuse users and tell attackers how the product is built.</source>
        <comment>rel.user-facing-errors</comment>
        <translation>Rohe Fehlermeldungen verwirren Nutzer und verraten Angreifern, wie das Produkt gebaut ist.</translation>
    </message>
    <message>
        <source>Screenshots of a forced server error, a missing page and a rejected input show the message, the next step and no stack trace.</source>
        <comment>rel.user-facing-errors</comment>
        <translation>Bildschirmfotos eines erzwungenen Serverfehlers, einer fehlenden Seite und einer abgelehnten Eingabe zeigen Meldung und nächsten Schritt und keinen Stacktrace.</translation>
    </message>
    <message>
        <source>Write one good error page and one good API error, and use them everywhere.</source>
        <comment>rel.user-facing-errors</comment>
        <translation>Eine gute Fehlerseite und eine gute Fehlerantwort schreiben und überall verwenden.</translation>
    </message>
    <message>
        <source>List the kinds of failure and write one message and one next step for each.</source>
        <comment>rel.user-facing-errors</comment>
        <translation>Die Arten von Fehlern auflisten und für jede eine Meldung und einen nächsten Schritt schreiben.</translation>
    </message>
    <message>
        <source>Answer API callers with a fixed error format (RFC 9457 problem details).</source>
        <comment>rel.user-facing-errors</comment>
        <translation>Aufrufern der Schnittstelle in einem festen Fehlerformat antworten (RFC 9457).</translation>
    </message>
    <message>
        <source>Switch off detailed error pages in production.</source>
        <comment>rel.user-facing-errors</comment>
        <translation>Ausführliche Fehlerseiten in der Produktion abschalten.</translation>
    </message>
    <message>
        <source>Show an error number that support can look up.</source>
        <comment>rel.user-facing-errors</comment>
        <translation>Eine Fehlernummer zeigen, die der Support nachschlagen kann.</translation>
    </message>
    <message>
        <source>Calls to other services have time limits and careful retries</source>
        <comment>rel.timeouts-retries</comment>
        <translation>Aufrufe anderer Dienste haben Zeitgrenzen und vorsichtige Wiederholungen</translation>
    </message>
    <message>
        <source>Does every call to another service give up after a set time, and repeat only what is safe to repeat, with growing pauses?</source>
        <comment>rel.timeouts-retries</comment>
        <translation>Gibt jeder Aufruf eines anderen Dienstes nach fester Zeit auf und wiederholt nur, was sich gefahrlos wiederholen lässt, mit wachsenden Pausen?</translation>
    </message>
    <message>
        <source>A slow supplier otherwise blocks your own product until nothing answers any more.</source>
        <comment>rel.timeouts-retries</comment>
        <translation>Sonst blockiert ein langsamer Lieferant das eigene Produkt, bis nichts mehr antwortet.</translation>
    </message>
    <message>
        <source>A test with a supplier that never answers shows that the call ends within the limit and the product stays usable.</source>
        <comment>rel.timeouts-retries</comment>
        <translation>Ein Test mit einem Lieferanten, der nie antwortet, zeigt, dass der Aufruf in der Frist endet und das Produkt benutzbar bleibt.</translation>
    </message>
    <message>
        <source>Set one time limit of ten seconds for all outgoing calls, and no retries yet.</source>
        <comment>rel.timeouts-retries</comment>
        <translation>Für alle ausgehenden Aufrufe eine Zeitgrenze von zehn Sekunden setzen, vorerst ohne Wiederholungen.</translation>
    </message>
    <message>
        <source>Set a time limit once, in the client that all calls go through.</source>
        <comment>rel.timeouts-retries</comment>
        <translation>Eine Zeitgrenze an einer Stelle setzen: im Client, durch den alle Aufrufe gehen.</translation>
    </message>
    <message>
        <source>Repeat only reads and calls with an idempotency key, at most three times.</source>
        <comment>rel.timeouts-retries</comment>
        <translation>Nur Lesezugriffe und Aufrufe mit Idempotenzschlüssel wiederholen, höchstens dreimal.</translation>
    </message>
    <message>
        <source>Let the pauses grow and vary (p-retry, tenacity, Polly, resilience4j).</source>
        <comment>rel.timeouts-retries</comment>
        <translation>Die Pausen wachsen und schwanken lassen (p-retry, tenacity, Polly, resilience4j).</translation>
    </message>
    <message>
        <source>Wait as long as a Retry-After answer says.</source>
        <comment>rel.timeouts-retries</comment>
        <translation>So lange warten, wie eine Retry-After-Antwort es verlangt.</translation>
    </message>
    <message>
        <source>The core keeps working when another service fails</source>
        <comment>rel.degradation</comment>
        <translation>Der Kern arbeitet weiter, wenn ein anderer Dienst ausfällt</translation>
    </message>
    <message>
        <source>If a service that you do not strictly need is down, does the core of the product keep working?</source>
        <comment>rel.degradation</comment>
        <translation>Arbeitet der Kern des Produkts weiter, wenn ein nicht unbedingt nötiger Dienst ausfällt?</translation>
    </message>
    <message>
        <source>Otherwise the weakest supplier decides how often your product is down.</source>
        <comment>rel.degradation</comment>
        <translation>Sonst bestimmt der schwächste Lieferant, wie oft das Produkt ausfällt.</translation>
    </message>
    <message>
        <source>A dated note of a trial in which a service was switched off says what kept working.</source>
        <comment>rel.degradation</comment>
        <translation>Eine datierte Notiz über einen Versuch mit abgeschaltetem Dienst nennt, was weiter funktionierte.</translation>
    </message>
    <message>
        <source>Hide the feature behind a switch, so that you can turn it off within a minute.</source>
        <comment>rel.degradation</comment>
        <translation>Die Funktion hinter einen Schalter legen, mit dem sie sich in einer Minute abstellen lässt.</translation>
    </message>
    <message>
        <source>List every outside service and what users can still do without it.</source>
        <comment>rel.degradation</comment>
        <translation>Jeden fremden Dienst auflisten und was Nutzer ohne ihn noch tun können.</translation>
    </message>
    <message>
        <source>Put a circuit breaker around each (opossum, resilience4j, Polly, gobreaker, pybreaker).</source>
        <comment>rel.degradation</comment>
        <translation>Jeden mit einer Sicherung umgeben, die ihn bei Störung abkoppelt (opossum, resilience4j, Polly, gobreaker, pybreaker).</translation>
    </message>
    <message>
        <source>Give each a fallback: a stored answer, a queue for later, a hidden feature.</source>
        <comment>rel.degradation</comment>
        <translation>Für jeden einen Ersatz vorsehen: gespeicherte Antwort, Warteschlange, ausgeblendete Funktion.</translation>
    </message>
    <message>
        <source>Switch one service off in a test environment and watch.</source>
        <comment>rel.degradation</comment>
        <translation>In einer Testumgebung einen Dienst abschalten und beobachten.</translation>
    </message>
    <message>
        <source>The main flows cope with empty, slow and odd situations</source>
        <comment>rel.edge-cases</comment>
        <translation>Die Hauptabläufe verkraften leere, langsame und ungewöhnliche Lagen</translation>
    </message>
    <message>
        <source>Have the main flows been tried with no data, a slow or lost network and unusual input, and do they cope?</source>
        <comment>rel.edge-cases</comment>
        <translation>Wurden die Hauptabläufe ohne Daten, mit langsamem oder fehlendem Netz und mit ungewöhnlichen Eingaben ausprobiert, und verkraften sie das?</translation>
    </message>
    <message>
        <source>Much of real use is not the ideal case, and that is where complaints come from.</source>
        <comment>rel.edge-cases</comment>
        <translation>Vieles an der echten Nutzung ist nicht der Idealfall, und genau dort entstehen Beschwerden.</translation>
    </message>
    <message>
        <source>A dated list of the main flows says for each situation what was tried and that it was fine.</source>
        <comment>rel.edge-cases</comment>
        <translation>Eine datierte Liste der Hauptabläufe nennt für jede Lage, was ausprobiert wurde und dass es gut ging.</translation>
    </message>
    <message>
        <source>Walk through the single most important flow on a throttled phone and fix what breaks.</source>
        <comment>rel.edge-cases</comment>
        <translation>Den wichtigsten Ablauf auf einem gedrosselten Telefon durchgehen und beheben, was dabei bricht.</translation>
    </message>
    <message>
        <source>Walk through each main flow with an empty account, a throttled network and no network.</source>
        <comment>rel.edge-cases</comment>
        <translation>Jeden Hauptablauf mit leerem Konto, gedrosseltem Netz und ohne Netz durchgehen.</translation>
    </message>
    <message>
        <source>Add the missing loading, empty and error states.</source>
        <comment>rel.edge-cases</comment>
        <translation>Fehlende Lade-, Leer- und Fehlerzustände ergänzen.</translation>
    </message>
    <message>
        <source>Try very long names, other alphabets and double clicks.</source>
        <comment>rel.edge-cases</comment>
        <translation>Sehr lange Namen, andere Schriften und Doppelklicks ausprobieren.</translation>
    </message>
    <message>
        <source>Name the supported browsers or devices, and try the oldest one.</source>
        <comment>rel.edge-cases</comment>
        <translation>Die unterstützten Browser oder Geräte benennen und das älteste ausprobieren.</translation>
    </message>
    <message>
        <source>Simultaneous edits cannot overwrite each other</source>
        <comment>rel.concurrent-edits</comment>
        <translation>Gleichzeitige Änderungen überschreiben einander nicht</translation>
    </message>
    <message>
        <source>When two people or two tabs change the same record, does the second one notice instead of overwriting the first?</source>
        <comment>rel.concurrent-edits</comment>
        <translation>Wenn zwei Menschen oder zwei Tabs denselben Datensatz ändern: Merkt es der zweite, statt den ersten zu überschreiben?</translation>
    </message>
    <message>
        <source>Lost changes spoil data quietly and are very hard to trace later.</source>
        <comment>rel.concurrent-edits</comment>
        <translation>Verlorene Änderungen verderben Daten unbemerkt und lassen sich später kaum aufklären.</translation>
    </message>
    <message>
        <source>A test saves the same record from two sessions, and the second one gets a conflict.</source>
        <comment>rel.concurrent-edits</comment>
        <translation>Ein Test speichert denselben Datensatz aus zwei Sitzungen, und die zweite erhält einen Konflikt.</translation>
    </message>
    <message>
        <source>Check the time of the last change before saving, and refuse when it is newer.</source>
        <comment>rel.concurrent-edits</comment>
        <translation>Vor dem Speichern den Zeitpunkt der letzten Änderung prüfen und ablehnen, wenn er neuer ist.</translation>
    </message>
    <message>
        <source>List the records that two people can edit at the same time. If there are none, say so and answer yes.</source>
        <comment>rel.concurrent-edits</comment>
        <translation>Die Datensätze auflisten, die zwei Menschen zugleich bearbeiten können. Gibt es keine, das festhalten und mit Ja antworten.</translation>
    </message>
    <message>
        <source>Add a version column or an If-Match check (lock_version, @Version, rowversion).</source>
        <comment>rel.concurrent-edits</comment>
        <translation>Eine Versionsspalte oder eine If-Match-Prüfung ergänzen (lock_version, @Version, rowversion).</translation>
    </message>
    <message>
        <source>Show the second person what changed and let them choose.</source>
        <comment>rel.concurrent-edits</comment>
        <translation>Dem Zweiten zeigen, was sich geändert hat, und ihn wählen lassen.</translation>
    </message>
    <message>
        <source>Repeated requests and messages act only once</source>
        <comment>rel.idempotency</comment>
        <translation>Wiederholte Anfragen und Nachrichten wirken nur einmal</translation>
    </message>
    <message>
        <source>If a payment, a webhook or a job arrives twice, does it act only once?</source>
        <comment>rel.idempotency</comment>
        <translation>Wirkt eine Zahlung, ein Webhook oder ein Auftrag nur einmal, auch wenn er zweimal eintrifft?</translation>
    </message>
    <message>
        <source>Networks and queues repeat messages, and then customers are charged or written to twice.</source>
        <comment>rel.idempotency</comment>
        <translation>Netze und Warteschlangen wiederholen Nachrichten, und dann wird Kunden doppelt abgebucht oder geschrieben.</translation>
    </message>
    <message>
        <source>A test delivers the same webhook and the same job twice and finds one effect.</source>
        <comment>rel.idempotency</comment>
        <translation>Ein Test liefert denselben Webhook und denselben Auftrag zweimal und findet nur eine Wirkung.</translation>
    </message>
    <message>
        <source>Store the ids of handled webhooks in one table with a unique column.</source>
        <comment>rel.idempotency</comment>
        <translation>Die Ids erledigter Webhooks in einer Tabelle mit eindeutiger Spalte speichern.</translation>
    </message>
    <message>
        <source>List what may arrive twice: payments, webhooks, jobs, form submissions.</source>
        <comment>rel.idempotency</comment>
        <translation>Auflisten, was zweimal eintreffen kann: Zahlungen, Webhooks, Aufträge, abgeschickte Formulare.</translation>
    </message>
    <message>
        <source>Store the event id or an idempotency key with a unique constraint.</source>
        <comment>rel.idempotency</comment>
        <translation>Die Ereignis-Id oder einen Idempotenzschlüssel mit Eindeutigkeitsregel speichern.</translation>
    </message>
    <message>
        <source>Let the second arrival return the first result.</source>
        <comment>rel.idempotency</comment>
        <translation>Beim zweiten Eintreffen das erste Ergebnis zurückgeben.</translation>
    </message>
    <message>
        <source>Send the payment provider&apos;s idempotency header.</source>
        <comment>rel.idempotency</comment>
        <translation>Den Idempotenz-Header des Zahlungsanbieters mitsenden.</translation>
    </message>
    <message>
        <source>The database itself keeps the data consistent</source>
        <comment>rel.data-constraints</comment>
        <translation>Die Datenbank selbst hält die Daten stimmig</translation>
    </message>
    <message>
        <source>Does the database enforce the rules that must always hold: which records belong together, what is unique, what may not be empty?</source>
        <comment>rel.data-constraints</comment>
        <translation>Erzwingt die Datenbank die Regeln, die immer gelten müssen: was zusammengehört, was eindeutig ist, was nicht leer sein darf?</translation>
    </message>
    <message>
        <source>Rules that live only in the program let broken records in as soon as users do something unexpected.</source>
        <comment>rel.data-constraints</comment>
        <translation>Regeln, die nur im Programm stehen, lassen kaputte Datensätze zu, sobald Nutzer etwas Unerwartetes tun.</translation>
    </message>
    <message>
        <source>The schema lists the constraints, and a test that tries to store an orphan record is refused.</source>
        <comment>rel.data-constraints</comment>
        <translation>Das Schema zeigt die Regeln, und ein Test, der einen verwaisten Datensatz speichern will, wird abgewiesen.</translation>
    </message>
    <message>
        <source>Start with foreign keys and unique rules on users, accounts and payments.</source>
        <comment>rel.data-constraints</comment>
        <translation>Mit Fremdschlüsseln und eindeutigen Spalten bei Nutzern, Konten und Zahlungen beginnen.</translation>
    </message>
    <message>
        <source>List the rules that must hold for money, access and ownership.</source>
        <comment>rel.data-constraints</comment>
        <translation>Die Regeln auflisten, die für Geld, Zugriff und Eigentum gelten müssen.</translation>
    </message>
    <message>
        <source>Clean up the records that break them.</source>
        <comment>rel.data-constraints</comment>
        <translation>Datensätze bereinigen, die sie verletzen.</translation>
    </message>
    <message>
        <source>Add foreign keys, unique and not-null rules by migration, step by step on large tables.</source>
        <comment>rel.data-constraints</comment>
        <translation>Fremdschlüssel, Eindeutigkeits- und Pflichtregeln per Migration ergänzen, bei großen Tabellen schrittweise.</translation>
    </message>
    <message>
        <source>Decide for each relation what happens on deletion.</source>
        <comment>rel.data-constraints</comment>
        <translation>Für jede Beziehung entscheiden, was beim Löschen geschieht.</translation>
    </message>
    <message>
        <source>The data model suits how the product is used</source>
        <comment>rel.schema-fit</comment>
        <translation>Das Datenmodell passt zur Nutzung des Produkts</translation>
    </message>
    <message>
        <source>Has someone experienced looked at the data model and found that it suits the way the product reads and writes?</source>
        <comment>rel.schema-fit</comment>
        <translation>Hat jemand mit Erfahrung das Datenmodell angesehen und für passend befunden, so wie das Produkt liest und schreibt?</translation>
    </message>
    <message>
        <source>A model that does not fit forces a rewrite once data and features grow.</source>
        <comment>rel.schema-fit</comment>
        <translation>Ein unpassendes Modell erzwingt einen Umbau, sobald Daten und Funktionen wachsen.</translation>
    </message>
    <message>
        <source>A dated review by an experienced engineer names the mismatches and what was decided about each.</source>
        <comment>rel.schema-fit</comment>
        <translation>Eine datierte Durchsicht durch eine erfahrene Fachkraft nennt die Unstimmigkeiten und was zu jeder entschieden wurde.</translation>
    </message>
    <message>
        <source>Ask an experienced outsider for two hours with the schema and the ten main queries.</source>
        <comment>rel.schema-fit</comment>
        <translation>Einen erfahrenen Außenstehenden für zwei Stunden mit Schema und den zehn wichtigsten Abfragen bitten.</translation>
    </message>
    <message>
        <source>Draw the main records and how they belong together.</source>
        <comment>rel.schema-fit</comment>
        <translation>Die wichtigsten Datensätze und ihre Beziehungen aufzeichnen.</translation>
    </message>
    <message>
        <source>List the ten most frequent reads and writes and see whether the model serves them.</source>
        <comment>rel.schema-fit</comment>
        <translation>Die zehn häufigsten Lese- und Schreibzugriffe auflisten und prüfen, ob das Modell ihnen dient.</translation>
    </message>
    <message>
        <source>Change the worst mismatches in small migrations that old and new code both survive.</source>
        <comment>rel.schema-fit</comment>
        <translation>Die schlimmsten Unstimmigkeiten in kleinen Migrationen ändern, die alter und neuer Code überstehen.</translation>
    </message>
    <message>
        <source>Write down why this kind of database was chosen.</source>
        <comment>rel.schema-fit</comment>
        <translation>Aufschreiben, warum diese Art von Datenbank gewählt wurde.</translation>
    </message>
    <message>
        <source>Writes that belong together succeed or fail together</source>
        <comment>rel.transactions</comment>
        <translation>Zusammengehörige Schreibvorgänge gelingen oder scheitern gemeinsam</translation>
    </message>
    <message>
        <source>When one action writes several records, are either all of them stored or none?</source>
        <comment>rel.transactions</comment>
        <translation>Werden alle Datensätze, die eine Aktion schreibt, gespeichert oder keiner?</translation>
    </message>
    <message>
        <source>A crash half way otherwise leaves money, stock or access rights in an impossible state.</source>
        <comment>rel.transactions</comment>
        <translation>Sonst hinterlässt ein Absturz mittendrin Geld, Bestand oder Rechte in einem unmöglichen Zustand.</translation>
    </message>
    <message>
        <source>A test that breaks an action half way finds nothing stored.</source>
        <comment>rel.transactions</comment>
        <translation>Ein Test, der eine Aktion mittendrin abbricht, findet nichts gespeichert.</translation>
    </message>
    <message>
        <source>Wrap sign-up, payment and deletion first.</source>
        <comment>rel.transactions</comment>
        <translation>Zuerst Registrierung, Zahlung und Löschung in Transaktionen fassen.</translation>
    </message>
    <message>
        <source>List the actions that write more than one record.</source>
        <comment>rel.transactions</comment>
        <translation>Die Aktionen auflisten, die mehr als einen Datensatz schreiben.</translation>
    </message>
    <message>
        <source>Wrap each in a database transaction.</source>
        <comment>rel.transactions</comment>
        <translation>Jede in eine Datenbanktransaktion fassen.</translation>
    </message>
    <message>
        <source>Keep calls to other services outside the transaction.</source>
        <comment>rel.transactions</comment>
        <translation>Aufrufe anderer Dienste außerhalb der Transaktion lassen.</translation>
    </message>
    <message>
        <source>Store messages for other services in the same transaction and send them afterwards.</source>
        <comment>rel.transactions</comment>
        <translation>Nachrichten an andere Dienste in derselben Transaktion speichern und danach senden.</translation>
    </message>
    <message>
        <source>Automated tests guard the logic that matters</source>
        <comment>rel.unit-tests</comment>
        <translation>Automatische Tests sichern die Logik, auf die es ankommt</translation>
    </message>
    <message>
        <source>Does the logic for money, access and data have automated tests that run in a few minutes?</source>
        <comment>rel.unit-tests</comment>
        <translation>Hat die Logik für Geld, Zugriff und Daten automatische Tests, die in wenigen Minuten laufen?</translation>
    </message>
    <message>
        <source>Without them nobody can change the code and know that it still works.</source>
        <comment>rel.unit-tests</comment>
        <translation>Ohne sie kann niemand den Code ändern und wissen, dass er noch funktioniert.</translation>
    </message>
    <message>
        <source>A pipeline run shows the tests passing, with the coverage of the code for money, access and data.</source>
        <comment>rel.unit-tests</comment>
        <translation>Ein Pipeline-Lauf zeigt die bestandenen Tests mit der Abdeckung des Codes für Geld, Zugriff und Daten.</translation>
    </message>
    <message>
        <source>Test the three functions whose failure would cost the most, and add one test with each fault.</source>
        <comment>rel.unit-tests</comment>
        <translation>Die drei Funktionen testen, deren Ausfall am teuersten wäre, und mit jedem Fehler einen Test ergänzen.</translation>
    </message>
    <message>
        <source>Write tests that pin down what the code for money, access and data does today.</source>
        <comment>rel.unit-tests</comment>
        <translation>Tests schreiben, die festhalten, was der Code für Geld, Zugriff und Daten heute tut.</translation>
    </message>
    <message>
        <source>Run them on every change (Jest or Vitest, pytest, PHPUnit or Pest, RSpec, JUnit, xUnit, go test).</source>
        <comment>rel.unit-tests</comment>
        <translation>Sie bei jeder Änderung laufen lassen (Jest oder Vitest, pytest, PHPUnit oder Pest, RSpec, JUnit, xUnit, go test).</translation>
    </message>
    <message>
        <source>Publish the coverage and do not let it fall.</source>
        <comment>rel.unit-tests</comment>
        <translation>Die Testabdeckung veröffentlichen und nicht sinken lassen.</translation>
    </message>
    <message>
        <source>Add a test with every fault that is mended.</source>
        <comment>rel.unit-tests</comment>
        <translation>Mit jedem behobenen Fehler einen Test ergänzen.</translation>
    </message>
    <message>
        <source>The main journeys are tested from end to end</source>
        <comment>rel.integration-tests</comment>
        <translation>Die wichtigsten Wege sind durchgehend getestet</translation>
    </message>
    <message>
        <source>Do automated tests run the main user journeys through the real parts of the product, with a real database behind them?</source>
        <comment>rel.integration-tests</comment>
        <translation>Führen automatische Tests die wichtigsten Wege der Nutzer durch die echten Teile des Produkts, mit einer echten Datenbank dahinter?</translation>
    </message>
    <message>
        <source>Tests of single functions miss the wiring faults that break sign-up, sign-in or payment.</source>
        <comment>rel.integration-tests</comment>
        <translation>Tests einzelner Funktionen übersehen Fehler im Zusammenspiel, die Registrierung, Anmeldung oder Zahlung lahmlegen.</translation>
    </message>
    <message>
        <source>A pipeline run lists the journeys that were tested against a real database.</source>
        <comment>rel.integration-tests</comment>
        <translation>Ein Pipeline-Lauf nennt die Wege, die gegen eine echte Datenbank getestet wurden.</translation>
    </message>
    <message>
        <source>Test sign-up, sign-in and payment only.</source>
        <comment>rel.integration-tests</comment>
        <translation>Nur Registrierung, Anmeldung und Zahlung testen.</translation>
    </message>
    <message>
        <source>Choose the three to ten journeys that earn money or trust.</source>
        <comment>rel.integration-tests</comment>
        <translation>Die drei bis zehn Wege wählen, die Geld oder Vertrauen bringen.</translation>
    </message>
    <message>
        <source>Drive them through the browser or the API (Playwright, Cypress, an in-process client).</source>
        <comment>rel.integration-tests</comment>
        <translation>Sie durch Browser oder Schnittstelle führen (Playwright, Cypress, ein Client im selben Prozess).</translation>
    </message>
    <message>
        <source>Use the same kind of database as in production (Testcontainers or a service in the pipeline).</source>
        <comment>rel.integration-tests</comment>
        <translation>Dieselbe Art Datenbank wie in der Produktion verwenden (Testcontainers oder ein Dienst der Pipeline).</translation>
    </message>
    <message>
        <source>Run them on every change.</source>
        <comment>rel.integration-tests</comment>
        <translation>Sie bei jeder Änderung laufen lassen.</translation>
    </message>
    <message>
        <source>Every release passes the full set of tests</source>
        <comment>rel.regression-per-release</comment>
        <translation>Jede Version besteht alle Tests</translation>
    </message>
    <message>
        <source>Does each release, hot fixes included, pass all automated tests before users get it?</source>
        <comment>rel.regression-per-release</comment>
        <translation>Besteht jede Version, auch eine eilige Korrektur, alle automatischen Tests, bevor Nutzer sie bekommen?</translation>
    </message>
    <message>
        <source>Without that step each quick fix brings old faults back.</source>
        <comment>rel.regression-per-release</comment>
        <translation>Ohne diesen Schritt bringt jede schnelle Korrektur alte Fehler zurück.</translation>
    </message>
    <message>
        <source>The last ten releases each show a passed test run for the same commit.</source>
        <comment>rel.regression-per-release</comment>
        <translation>Die letzten zehn Versionen zeigen jeweils einen bestandenen Testlauf desselben Commits.</translation>
    </message>
    <message>
        <source>Release only through the pipeline, which stops when a test fails.</source>
        <comment>rel.regression-per-release</comment>
        <translation>Nur über die Pipeline ausliefern, die anhält, wenn ein Test scheitert.</translation>
    </message>
    <message>
        <source>Make the test job a condition of the release job.</source>
        <comment>rel.regression-per-release</comment>
        <translation>Den Testlauf zur Bedingung der Auslieferung machen.</translation>
    </message>
    <message>
        <source>Let hot fixes go the same way.</source>
        <comment>rel.regression-per-release</comment>
        <translation>Eilige Korrekturen denselben Weg gehen lassen.</translation>
    </message>
    <message>
        <source>Keep one way around it for emergencies, with a name and a reason on record.</source>
        <comment>rel.regression-per-release</comment>
        <translation>Für Notfälle einen Umweg behalten, mit Namen und Begründung im Protokoll.</translation>
    </message>
    <message>
        <source>All stored data is backed up automatically</source>
        <comment>rel.backups</comment>
        <translation>Alle gespeicherten Daten werden automatisch gesichert</translation>
    </message>
    <message>
        <source>Is all stored data (databases and uploaded files) backed up automatically at least once a day, to a place that survives the loss of the main account?</source>
        <comment>rel.backups</comment>
        <translation>Werden alle gespeicherten Daten (Datenbanken und hochgeladene Dateien) mindestens täglich automatisch gesichert, an einem Ort, der den Verlust des Hauptkontos übersteht?</translation>
    </message>
    <message>
        <source>The list of backups of the last seven days, files included, and the place of the second copy.</source>
        <comment>rel.backups</comment>
        <translation>Die Liste der Sicherungen der letzten sieben Tage samt Dateien und der Ort der zweiten Kopie.</translation>
    </message>
    <message>
        <source>Switch on the provider&apos;s daily backup and copy it to a second account once a week.</source>
        <comment>rel.backups</comment>
        <translation>Die tägliche Sicherung des Anbieters einschalten und einmal in der Woche in ein zweites Konto kopieren.</translation>
    </message>
    <message>
        <source>Switch on managed backups, or set up pgBackRest, WAL-G or restic.</source>
        <comment>rel.backups</comment>
        <translation>Verwaltete Sicherungen einschalten oder pgBackRest, WAL-G oder restic einrichten.</translation>
    </message>
    <message>
        <source>Include uploaded files and other storage, not only the database.</source>
        <comment>rel.backups</comment>
        <translation>Hochgeladene Dateien und andere Speicher einbeziehen, nicht nur die Datenbank.</translation>
    </message>
    <message>
        <source>Copy them, encrypted, to another account or provider.</source>
        <comment>rel.backups</comment>
        <translation>Sie verschlüsselt in ein anderes Konto oder zu einem anderen Anbieter kopieren.</translation>
    </message>
    <message>
        <source>Raise an alarm when a backup is missing.</source>
        <comment>rel.backups</comment>
        <translation>Alarm auslösen, wenn eine Sicherung fehlt.</translation>
    </message>
    <message>
        <source>A restore has been rehearsed and timed</source>
        <comment>rel.restore-test</comment>
        <translation>Eine Wiederherstellung wurde geprobt und gemessen</translation>
    </message>
    <message>
        <source>Has a full backup been restored to a clean system within the last six months, checked for completeness and timed?</source>
        <comment>rel.restore-test</comment>
        <translation>Wurde in den letzten sechs Monaten eine vollständige Sicherung auf einem leeren System wiederhergestellt, auf Vollständigkeit geprüft und die Zeit gemessen?</translation>
    </message>
    <message>
        <source>A backup that was never restored is a hope, and an outage is the wrong moment for the first try.</source>
        <comment>rel.restore-test</comment>
        <translation>Eine nie wiederhergestellte Sicherung ist nur eine Hoffnung, und ein Ausfall ist der falsche Moment für den ersten Versuch.</translation>
    </message>
    <message>
        <source>A dated record names the backup, who restored it, how long it took and what was compared.</source>
        <comment>rel.restore-test</comment>
        <translation>Ein datierter Vermerk nennt die Sicherung, wer sie eingespielt hat, wie lange es dauerte und was verglichen wurde.</translation>
    </message>
    <message>
        <source>Restore the latest dump to your own machine once a quarter and note the time.</source>
        <comment>rel.restore-test</comment>
        <translation>Einmal im Quartal die neueste Sicherung auf dem eigenen Rechner einspielen und die Zeit notieren.</translation>
    </message>
    <message>
        <source>Write down the steps of a restore.</source>
        <comment>rel.restore-test</comment>
        <translation>Die Schritte einer Wiederherstellung aufschreiben.</translation>
    </message>
    <message>
        <source>Restore the latest backup to an empty database.</source>
        <comment>rel.restore-test</comment>
        <translation>Die neueste Sicherung in eine leere Datenbank einspielen.</translation>
    </message>
    <message>
        <source>Compare counts of records and open the product on it.</source>
        <comment>rel.restore-test</comment>
        <translation>Die Anzahl der Datensätze vergleichen und das Produkt darauf öffnen.</translation>
    </message>
    <message>
        <source>Note how long it took, and repeat it each quarter.</source>
        <comment>rel.restore-test</comment>
        <translation>Die Dauer notieren und das jedes Quartal wiederholen.</translation>
    </message>
    <message>
        <source>Data can be brought back to any recent minute</source>
        <comment>rel.pitr</comment>
        <translation>Daten lassen sich auf jede Minute der letzten Tage zurückholen</translation>
    </message>
    <message>
        <source>Can the data be brought back to any minute of at least the last seven days?</source>
        <comment>rel.pitr</comment>
        <translation>Lassen sich die Daten auf jede Minute mindestens der letzten sieben Tage zurückholen?</translation>
    </message>
    <message>
        <source>Nightly copies alone lose up to a day of customers&apos; work after a fault.</source>
        <comment>rel.pitr</comment>
        <translation>Nächtliche Kopien allein verlieren nach einem Fehler bis zu einen Tag Arbeit der Kunden.</translation>
    </message>
    <message>
        <source>A screenshot or log shows recovery to a chosen minute, and the number of days that are kept.</source>
        <comment>rel.pitr</comment>
        <translation>Ein Bildschirmfoto oder Protokoll zeigt die Wiederherstellung auf eine gewählte Minute und die Zahl der aufbewahrten Tage.</translation>
    </message>
    <message>
        <source>Take a copy every hour instead of every night until the provider&apos;s option is paid for.</source>
        <comment>rel.pitr</comment>
        <translation>Stündlich statt nächtlich kopieren, bis die Option des Anbieters bezahlt ist.</translation>
    </message>
    <message>
        <source>Switch on point-in-time recovery at the provider (RDS, Cloud SQL, Neon, Supabase).</source>
        <comment>rel.pitr</comment>
        <translation>Beim Anbieter die Wiederherstellung auf einen Zeitpunkt einschalten (RDS, Cloud SQL, Neon, Supabase).</translation>
    </message>
    <message>
        <source>On own servers archive the write log with WAL-G, pgBackRest or binary logs.</source>
        <comment>rel.pitr</comment>
        <translation>Auf eigenen Servern das Schreibprotokoll mit WAL-G, pgBackRest oder Binärlogs archivieren.</translation>
    </message>
    <message>
        <source>Try it once, to a minute you choose.</source>
        <comment>rel.pitr</comment>
        <translation>Es einmal ausprobieren, auf eine selbst gewählte Minute.</translation>
    </message>
    <message>
        <source>A plan says how to rebuild everything elsewhere</source>
        <comment>rel.dr-plan</comment>
        <translation>Ein Plan sagt, wie alles anderswo neu aufgebaut wird</translation>
    </message>
    <message>
        <source>Is there a written plan that says how to rebuild the product elsewhere, how long it may take and how much data may be lost?</source>
        <comment>rel.dr-plan</comment>
        <translation>Gibt es einen schriftlichen Plan, wie das Produkt anderswo neu aufgebaut wird, wie lange das dauern und wie viel verloren gehen darf?</translation>
    </message>
    <message>
        <source>Losing an account, a region or a setting is survivable only if the steps are known before.</source>
        <comment>rel.dr-plan</comment>
        <translation>Der Verlust eines Kontos, einer Region oder einer Einstellung ist nur zu überstehen, wenn die Schritte vorher bekannt sind.</translation>
    </message>
    <message>
        <source>The plan with both targets, and the dated notes of the last walk-through.</source>
        <comment>rel.dr-plan</comment>
        <translation>Der Plan mit beiden Zielen und die datierten Notizen der letzten Durchsprache.</translation>
    </message>
    <message>
        <source>Write one page: where everything is, who has access, in which order to rebuild.</source>
        <comment>rel.dr-plan</comment>
        <translation>Eine Seite schreiben: wo alles liegt, wer Zugang hat, in welcher Reihenfolge neu aufgebaut wird.</translation>
    </message>
    <message>
        <source>Decide how many hours of outage and how many minutes of lost data are bearable.</source>
        <comment>rel.dr-plan</comment>
        <translation>Entscheiden, wie viele Stunden Ausfall und wie viele Minuten Datenverlust tragbar sind.</translation>
    </message>
    <message>
        <source>List what a rebuild needs: data, code, settings, domain names, accounts.</source>
        <comment>rel.dr-plan</comment>
        <translation>Auflisten, was ein Neuaufbau braucht: Daten, Code, Einstellungen, Domains, Konten.</translation>
    </message>
    <message>
        <source>Keep copies of what lives only at the provider.</source>
        <comment>rel.dr-plan</comment>
        <translation>Kopien von allem aufbewahren, was nur beim Anbieter liegt.</translation>
    </message>
    <message>
        <source>Talk the plan through once a year and note the gaps.</source>
        <comment>rel.dr-plan</comment>
        <translation>Den Plan einmal im Jahr durchsprechen und Lücken notieren.</translation>
    </message>
    <message>
        <source>No single server takes the product down</source>
        <comment>rel.redundancy</comment>
        <translation>Kein einzelner Server legt das Produkt lahm</translation>
    </message>
    <message>
        <source>If any one server stops, does the product stay up without anyone stepping in?</source>
        <comment>rel.redundancy</comment>
        <translation>Bleibt das Produkt ohne Eingriff erreichbar, wenn irgendein einzelner Server ausfällt?</translation>
    </message>
    <message>
        <source>A single machine makes every fault and every maintenance an outage.</source>
        <comment>rel.redundancy</comment>
        <translation>Eine einzige Maschine macht jede Störung und jede Wartung zum Ausfall.</translation>
    </message>
    <message>
        <source>A dated note of a trial in which one instance was stopped, and what users noticed.</source>
        <comment>rel.redundancy</comment>
        <translation>Eine datierte Notiz über einen Versuch mit angehaltener Instanz und was Nutzer davon bemerkten.</translation>
    </message>
    <message>
        <source>Use a platform that restarts your program elsewhere, and a managed database with a standby.</source>
        <comment>rel.redundancy</comment>
        <translation>Eine Plattform nutzen, die das Programm anderswo neu startet, und eine verwaltete Datenbank mit Reserve.</translation>
    </message>
    <message>
        <source>Run two or more instances behind a load balancer, in different zones.</source>
        <comment>rel.redundancy</comment>
        <translation>Zwei oder mehr Instanzen hinter einem Lastverteiler betreiben, in verschiedenen Zonen.</translation>
    </message>
    <message>
        <source>Use a managed database that fails over by itself.</source>
        <comment>rel.redundancy</comment>
        <translation>Eine verwaltete Datenbank nutzen, die von selbst umschaltet.</translation>
    </message>
    <message>
        <source>Stop one instance on purpose during a quiet hour and watch.</source>
        <comment>rel.redundancy</comment>
        <translation>In einer ruhigen Stunde absichtlich eine Instanz anhalten und beobachten.</translation>
    </message>
    <message>
        <source>A platform that moves your program by itself counts, if it has done so in a trial.</source>
        <comment>rel.redundancy</comment>
        <translation>Eine Plattform, die Ihr Programm selbst verlegt, zählt, wenn sie es in einem Versuch getan hat.</translation>
    </message>
    <message>
        <source>Broken processes are noticed and restarted</source>
        <comment>rel.self-healing</comment>
        <translation>Gestörte Prozesse werden bemerkt und neu gestartet</translation>
    </message>
    <message>
        <source>Does the platform notice a broken process by itself and restart or replace it?</source>
        <comment>rel.self-healing</comment>
        <translation>Bemerkt die Plattform einen gestörten Prozess von selbst und startet oder ersetzt ihn?</translation>
    </message>
    <message>
        <source>Otherwise a crashed process stays down until somebody looks.</source>
        <comment>rel.self-healing</comment>
        <translation>Sonst bleibt ein abgestürzter Prozess liegen, bis jemand nachsieht.</translation>
    </message>
    <message>
        <source>A log of a process that was killed on purpose and came back by itself.</source>
        <comment>rel.self-healing</comment>
        <translation>Ein Protokoll eines absichtlich beendeten Prozesses, der von selbst wiederkam.</translation>
    </message>
    <message>
        <source>Set the restart policy of the platform and a health check on the start page.</source>
        <comment>rel.self-healing</comment>
        <translation>Die Neustartregel der Plattform setzen und die Startseite als Zustandsprüfung nutzen.</translation>
    </message>
    <message>
        <source>Add a health address that really asks the database and other vital parts.</source>
        <comment>rel.self-healing</comment>
        <translation>Eine Zustandsadresse einrichten, die wirklich Datenbank und andere wichtige Teile befragt.</translation>
    </message>
    <message>
        <source>Tell the platform to ask it (Kubernetes probes, ECS, Fly, Render).</source>
        <comment>rel.self-healing</comment>
        <translation>Die Plattform sie abfragen lassen (Kubernetes-Sonden, ECS, Fly, Render).</translation>
    </message>
    <message>
        <source>Switch on automatic restart (systemd, container restart policy).</source>
        <comment>rel.self-healing</comment>
        <translation>Automatischen Neustart einschalten (systemd, Neustartregel des Containers).</translation>
    </message>
    <message>
        <source>Kill a process on purpose and watch it come back.</source>
        <comment>rel.self-healing</comment>
        <translation>Einen Prozess absichtlich beenden und zusehen, wie er wiederkommt.</translation>
    </message>
    <message>
        <source>Model answers are checked before they are used</source>
        <comment>rel.ai-output-guard</comment>
        <translation>Modellantworten werden vor der Verwendung geprüft</translation>
    </message>
    <message>
        <source>Is every answer of a model checked before the product shows or acts on it, with a fallback when the check fails?</source>
        <comment>rel.ai-output-guard</comment>
        <translation>Wird jede Antwort eines Modells geprüft, bevor das Produkt sie zeigt oder danach handelt, mit einem Ersatz, wenn die Prüfung scheitert?</translation>
    </message>
    <message>
        <source>A model gives different answers to the same question, and a wrong one that goes through costs trust.</source>
        <comment>rel.ai-output-guard</comment>
        <translation>Ein Modell antwortet auf dieselbe Frage verschieden, und eine falsche Antwort, die durchrutscht, kostet Vertrauen.</translation>
    </message>
    <message>
        <source>Tests with a refused, a malformed and a missing answer show the fallback.</source>
        <comment>rel.ai-output-guard</comment>
        <translation>Tests mit einer abgelehnten, einer fehlerhaften und einer ausbleibenden Antwort zeigen den Ersatz.</translation>
    </message>
    <message>
        <source>Check the form of the answer and show a plain message when it does not fit.</source>
        <comment>rel.ai-output-guard</comment>
        <translation>Die Form der Antwort prüfen und eine schlichte Meldung zeigen, wenn sie nicht passt.</translation>
    </message>
    <message>
        <source>Ask for a fixed form of answer and check it.</source>
        <comment>rel.ai-output-guard</comment>
        <translation>Eine feste Form der Antwort verlangen und prüfen.</translation>
    </message>
    <message>
        <source>Decide what happens on a refusal, nonsense or no answer.</source>
        <comment>rel.ai-output-guard</comment>
        <translation>Entscheiden, was bei Ablehnung, Unsinn oder ausbleibender Antwort geschieht.</translation>
    </message>
    <message>
        <source>Let people confirm actions that cost money or cannot be undone.</source>
        <comment>rel.ai-output-guard</comment>
        <translation>Menschen bestätigen lassen, was Geld kostet oder sich nicht rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Name the exact model version instead of the latest one.</source>
        <comment>rel.ai-output-guard</comment>
        <translation>Die genaue Modellversion nennen statt der jeweils neuesten.</translation>
    </message>
    <message>
        <source>Changes of prompts and models are tried on fixed examples</source>
        <comment>rel.ai-evals</comment>
        <translation>Änderungen an Prompts und Modellen werden an festen Beispielen erprobt</translation>
    </message>
    <message>
        <source>Is there a fixed set of graded examples that is run before each change of a prompt, a model or its data?</source>
        <comment>rel.ai-evals</comment>
        <translation>Gibt es eine feste Menge bewerteter Beispiele, die vor jeder Änderung an Prompt, Modell oder Daten durchlaufen wird?</translation>
    </message>
    <message>
        <source>Without it quality falls unnoticed with each change at the provider or in a prompt.</source>
        <comment>rel.ai-evals</comment>
        <translation>Ohne sie sinkt die Qualität unbemerkt mit jeder Änderung beim Anbieter oder im Prompt.</translation>
    </message>
    <message>
        <source>The results of the last two changes, with the number of examples and the share that passed.</source>
        <comment>rel.ai-evals</comment>
        <translation>Die Ergebnisse der letzten beiden Änderungen mit der Zahl der Beispiele und dem bestandenen Anteil.</translation>
    </message>
    <message>
        <source>Keep twenty examples in a table and go through them by hand before each change.</source>
        <comment>rel.ai-evals</comment>
        <translation>Zwanzig Beispiele in einer Tabelle führen und vor jeder Änderung von Hand durchgehen.</translation>
    </message>
    <message>
        <source>Collect 50 to 200 real cases with the answer you expect.</source>
        <comment>rel.ai-evals</comment>
        <translation>50 bis 200 echte Fälle mit der erwarteten Antwort sammeln.</translation>
    </message>
    <message>
        <source>Run them with promptfoo, DeepEval or Ragas before each change.</source>
        <comment>rel.ai-evals</comment>
        <translation>Sie vor jeder Änderung mit promptfoo, DeepEval oder Ragas durchlaufen.</translation>
    </message>
    <message>
        <source>Stop the change when the result falls below the last one.</source>
        <comment>rel.ai-evals</comment>
        <translation>Die Änderung anhalten, wenn das Ergebnis unter das letzte fällt.</translation>
    </message>
    <message>
        <source>Note where each case comes from and whether you may use it.</source>
        <comment>rel.ai-evals</comment>
        <translation>Notieren, woher jeder Fall stammt und ob er verwendet werden darf.</translation>
    </message>
    <message>
        <source>Logs say what happened to whom, in fixed fields</source>
        <comment>obs.structured-logs</comment>
        <translation>Protokolle sagen in festen Feldern, was wem geschah</translation>
    </message>
    <message>
        <source>Are logs written in fixed fields, with time, level, user or account and action, so that one error can be traced?</source>
        <comment>obs.structured-logs</comment>
        <translation>Werden Protokolle in festen Feldern geschrieben, mit Zeit, Stufe, Nutzer oder Konto und Vorgang, so dass sich ein Fehler verfolgen lässt?</translation>
    </message>
    <message>
        <source>Free text without context turns every search for a fault into guessing.</source>
        <comment>obs.structured-logs</comment>
        <translation>Freier Text ohne Zusammenhang macht jede Fehlersuche zum Raten.</translation>
    </message>
    <message>
        <source>Ten lines from production show the fields, and one error can be followed through them.</source>
        <comment>obs.structured-logs</comment>
        <translation>Zehn Zeilen aus der Produktion zeigen die Felder, und ein Fehler lässt sich daran verfolgen.</translation>
    </message>
    <message>
        <source>Write one line of JSON for each request and each error.</source>
        <comment>obs.structured-logs</comment>
        <translation>Für jede Anfrage und jeden Fehler eine Zeile JSON schreiben.</translation>
    </message>
    <message>
        <source>Use a logging library that writes fields (pino, structlog, Monolog, lograge, zap, Serilog, tracing).</source>
        <comment>obs.structured-logs</comment>
        <translation>Eine Bibliothek nutzen, die Felder schreibt (pino, structlog, Monolog, lograge, zap, Serilog, tracing).</translation>
    </message>
    <message>
        <source>Attach user or account, action and request to every line of a request.</source>
        <comment>obs.structured-logs</comment>
        <translation>Jeder Zeile einer Anfrage Nutzer oder Konto, Vorgang und Anfrage mitgeben.</translation>
    </message>
    <message>
        <source>Agree what each level means.</source>
        <comment>obs.structured-logs</comment>
        <translation>Vereinbaren, was jede Stufe bedeutet.</translation>
    </message>
    <message>
        <source>Leave passwords, tokens and personal content out.</source>
        <comment>obs.structured-logs</comment>
        <translation>Passwörter, Tokens und persönliche Inhalte weglassen.</translation>
    </message>
    <message>
        <source>All logs are in one searchable place</source>
        <comment>obs.log-aggregation</comment>
        <translation>Alle Protokolle liegen an einer durchsuchbaren Stelle</translation>
    </message>
    <message>
        <source>Can whoever is on duty search the logs of all parts for the last 30 days in one place?</source>
        <comment>obs.log-aggregation</comment>
        <translation>Kann, wer Dienst hat, die Protokolle aller Teile der letzten 30 Tage an einer Stelle durchsuchen?</translation>
    </message>
    <message>
        <source>Logs on one machine vanish with it, and nobody can follow an action across parts.</source>
        <comment>obs.log-aggregation</comment>
        <translation>Protokolle auf einer Maschine verschwinden mit ihr, und niemand kann einen Vorgang über mehrere Teile verfolgen.</translation>
    </message>
    <message>
        <source>A search across all parts for an event of 29 days ago finds it.</source>
        <comment>obs.log-aggregation</comment>
        <translation>Eine Suche über alle Teile nach einem Ereignis vor 29 Tagen findet es.</translation>
    </message>
    <message>
        <source>Use the log search of your hosting platform and extend it to 30 days.</source>
        <comment>obs.log-aggregation</comment>
        <translation>Die Protokollsuche der Hosting-Plattform nutzen und auf 30 Tage erweitern.</translation>
    </message>
    <message>
        <source>Send all output to one service (Datadog, Better Stack, CloudWatch, Loki).</source>
        <comment>obs.log-aggregation</comment>
        <translation>Alle Ausgaben an einen Dienst senden (Datadog, Better Stack, CloudWatch, Loki).</translation>
    </message>
    <message>
        <source>Keep 30 days, and a year for security events if a rule asks for it.</source>
        <comment>obs.log-aggregation</comment>
        <translation>30 Tage aufbewahren, Sicherheitsereignisse ein Jahr, wenn eine Vorschrift es verlangt.</translation>
    </message>
    <message>
        <source>Decide who may read them.</source>
        <comment>obs.log-aggregation</comment>
        <translation>Festlegen, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>If nothing runs on servers of yours, collect the errors of the clients instead.</source>
        <comment>obs.log-aggregation</comment>
        <translation>Läuft nichts auf eigenen Servern, stattdessen die Fehler der Clients sammeln.</translation>
    </message>
    <message>
        <source>One number follows a request everywhere</source>
        <comment>obs.correlation-ids</comment>
        <translation>Eine Nummer begleitet eine Anfrage überallhin</translation>
    </message>
    <message>
        <source>Does each request carry a number that appears in all its log lines, jobs and calls to other parts?</source>
        <comment>obs.correlation-ids</comment>
        <translation>Trägt jede Anfrage eine Nummer, die in all ihren Protokollzeilen, Aufträgen und Aufrufen anderer Teile erscheint?</translation>
    </message>
    <message>
        <source>It is the difference between reading one story and searching through thousands of lines.</source>
        <comment>obs.correlation-ids</comment>
        <translation>Das ist der Unterschied zwischen dem Lesen einer Geschichte und der Suche in Tausenden Zeilen.</translation>
    </message>
    <message>
        <source>A search for one number finds the request, its job and its outgoing call.</source>
        <comment>obs.correlation-ids</comment>
        <translation>Eine Suche nach einer Nummer findet die Anfrage, ihren Auftrag und ihren ausgehenden Aufruf.</translation>
    </message>
    <message>
        <source>Let the framework&apos;s request-id middleware make the number and log it.</source>
        <comment>obs.correlation-ids</comment>
        <translation>Die Nummer von der Middleware des Frameworks erzeugen und protokollieren lassen.</translation>
    </message>
    <message>
        <source>Take the number from the caller or make one (W3C traceparent).</source>
        <comment>obs.correlation-ids</comment>
        <translation>Die Nummer vom Aufrufer übernehmen oder erzeugen (W3C traceparent).</translation>
    </message>
    <message>
        <source>Attach it to every log line.</source>
        <comment>obs.correlation-ids</comment>
        <translation>Sie an jede Protokollzeile hängen.</translation>
    </message>
    <message>
        <source>Hand it on to jobs and calls.</source>
        <comment>obs.correlation-ids</comment>
        <translation>Sie an Aufträge und Aufrufe weitergeben.</translation>
    </message>
    <message>
        <source>Show it on error pages.</source>
        <comment>obs.correlation-ids</comment>
        <translation>Sie auf Fehlerseiten zeigen.</translation>
    </message>
    <message>
        <source>The team learns of errors before customers report them</source>
        <comment>obs.error-tracking</comment>
        <translation>Das Team erfährt von Fehlern, bevor Kunden sie melden</translation>
    </message>
    <message>
        <source>Are errors of servers and clients collected in one place that groups them and tells the team about new ones?</source>
        <comment>obs.error-tracking</comment>
        <translation>Werden Fehler von Servern und Clients an einer Stelle gesammelt, die sie gruppiert und dem Team neue meldet?</translation>
    </message>
    <message>
        <source>Otherwise customers report faults before the team knows of them.</source>
        <comment>obs.error-tracking</comment>
        <translation>Sonst melden Kunden Fehler, bevor das Team davon weiß.</translation>
    </message>
    <message>
        <source>An error thrown on purpose in each part appears with its release, and a message reached the team.</source>
        <comment>obs.error-tracking</comment>
        <translation>Ein in jedem Teil absichtlich ausgelöster Fehler erscheint mit seiner Version, und eine Nachricht hat das Team erreicht.</translation>
    </message>
    <message>
        <source>Use the free plan of one tracker for server and client.</source>
        <comment>obs.error-tracking</comment>
        <translation>Den kostenlosen Tarif einer Fehlererfassung für Server und Client nutzen.</translation>
    </message>
    <message>
        <source>Add Sentry, Bugsnag, Rollbar or Honeybadger to every part, the user interface included.</source>
        <comment>obs.error-tracking</comment>
        <translation>Sentry, Bugsnag, Rollbar oder Honeybadger in jeden Teil einbauen, auch in die Oberfläche.</translation>
    </message>
    <message>
        <source>Name the release with each error and upload source maps.</source>
        <comment>obs.error-tracking</comment>
        <translation>Zu jedem Fehler die Version nennen und Source Maps hochladen.</translation>
    </message>
    <message>
        <source>Send new errors to the team&apos;s chat.</source>
        <comment>obs.error-tracking</comment>
        <translation>Neue Fehler in den Chat des Teams senden.</translation>
    </message>
    <message>
        <source>Look through the list once a week.</source>
        <comment>obs.error-tracking</comment>
        <translation>Die Liste einmal in der Woche durchsehen.</translation>
    </message>
    <message>
        <source>Someone outside watches whether the product is up</source>
        <comment>obs.uptime-monitor</comment>
        <translation>Jemand von außen überwacht, ob das Produkt erreichbar ist</translation>
    </message>
    <message>
        <source>Does a service outside your infrastructure check the main pages every few minutes and raise an alarm?</source>
        <comment>obs.uptime-monitor</comment>
        <translation>Prüft ein Dienst außerhalb der eigenen Infrastruktur alle paar Minuten die wichtigsten Seiten und schlägt Alarm?</translation>
    </message>
    <message>
        <source>Monitoring that runs on your own servers goes down together with them.</source>
        <comment>obs.uptime-monitor</comment>
        <translation>Überwachung auf den eigenen Servern fällt mit ihnen aus.</translation>
    </message>
    <message>
        <source>The service&apos;s history of the last month, and one alarm that reached a person.</source>
        <comment>obs.uptime-monitor</comment>
        <translation>Der Verlauf des Dienstes im letzten Monat und ein Alarm, der einen Menschen erreicht hat.</translation>
    </message>
    <message>
        <source>Watch the start page and sign-in with a free plan that sends a text message.</source>
        <comment>obs.uptime-monitor</comment>
        <translation>Startseite und Anmeldung mit einem kostenlosen Tarif überwachen, der eine Textnachricht schickt.</translation>
    </message>
    <message>
        <source>Set up UptimeRobot, Better Stack, Pingdom or Checkly.</source>
        <comment>obs.uptime-monitor</comment>
        <translation>UptimeRobot, Better Stack, Pingdom oder Checkly einrichten.</translation>
    </message>
    <message>
        <source>Watch the start page, sign-in, the API and payment.</source>
        <comment>obs.uptime-monitor</comment>
        <translation>Startseite, Anmeldung, Schnittstelle und Zahlung überwachen.</translation>
    </message>
    <message>
        <source>Watch when certificates and domains expire.</source>
        <comment>obs.uptime-monitor</comment>
        <translation>Den Ablauf von Zertifikaten und Domains überwachen.</translation>
    </message>
    <message>
        <source>Let it reach a phone, and test that once.</source>
        <comment>obs.uptime-monitor</comment>
        <translation>Den Alarm auf ein Telefon leiten und einmal testen.</translation>
    </message>
    <message>
        <source>Number of requests, errors and waiting times are measured</source>
        <comment>obs.app-metrics</comment>
        <translation>Anzahl der Anfragen, Fehler und Wartezeiten werden gemessen</translation>
    </message>
    <message>
        <source>Are the number of requests, the share of errors and the waiting times recorded for each part?</source>
        <comment>obs.app-metrics</comment>
        <translation>Werden die Anzahl der Anfragen, der Anteil der Fehler und die Wartezeiten für jeden Teil aufgezeichnet?</translation>
    </message>
    <message>
        <source>Slow decline stays invisible until users leave if nothing measures it.</source>
        <comment>obs.app-metrics</comment>
        <translation>Langsamer Verfall bleibt unsichtbar, bis Nutzer gehen, wenn ihn nichts misst.</translation>
    </message>
    <message>
        <source>A chart of the last 30 days shows requests, errors and the slowest five percent for each part.</source>
        <comment>obs.app-metrics</comment>
        <translation>Ein Diagramm der letzten 30 Tage zeigt für jeden Teil Anfragen, Fehler und die langsamsten fünf Prozent.</translation>
    </message>
    <message>
        <source>Use the figures that your hosting platform or load balancer records anyway.</source>
        <comment>obs.app-metrics</comment>
        <translation>Die Messwerte nutzen, die Hosting-Plattform oder Lastverteiler ohnehin aufzeichnen.</translation>
    </message>
    <message>
        <source>Switch on the platform&apos;s figures, or export them (prom-client, Micrometer, OpenTelemetry).</source>
        <comment>obs.app-metrics</comment>
        <translation>Die Messwerte der Plattform einschalten oder selbst ausgeben (prom-client, Micrometer, OpenTelemetry).</translation>
    </message>
    <message>
        <source>Record waiting times as percentiles, not averages.</source>
        <comment>obs.app-metrics</comment>
        <translation>Wartezeiten als Perzentile aufzeichnen, nicht als Mittelwerte.</translation>
    </message>
    <message>
        <source>Record how full processors, memory, disks and connection pools are.</source>
        <comment>obs.app-metrics</comment>
        <translation>Aufzeichnen, wie ausgelastet Prozessoren, Speicher, Platten und Verbindungspools sind.</translation>
    </message>
    <message>
        <source>Keep three months, so that trends show.</source>
        <comment>obs.app-metrics</comment>
        <translation>Drei Monate aufbewahren, damit Trends sichtbar werden.</translation>
    </message>
    <message>
        <source>You can see where the time of a slow request goes</source>
        <comment>obs.apm-traces</comment>
        <translation>Man sieht, wohin die Zeit einer langsamen Anfrage geht</translation>
    </message>
    <message>
        <source>For a slow request, can you see how long each query and each outgoing call took?</source>
        <comment>obs.apm-traces</comment>
        <translation>Ist bei einer langsamen Anfrage zu sehen, wie lange jede Abfrage und jeder ausgehende Aufruf dauerte?</translation>
    </message>
    <message>
        <source>Without it, making things faster is guessing.</source>
        <comment>obs.apm-traces</comment>
        <translation>Ohne das ist jede Beschleunigung geraten.</translation>
    </message>
    <message>
        <source>The record of one slow request from the last week shows its queries and calls with their times.</source>
        <comment>obs.apm-traces</comment>
        <translation>Die Aufzeichnung einer langsamen Anfrage der letzten Woche zeigt ihre Abfragen und Aufrufe mit Zeiten.</translation>
    </message>
    <message>
        <source>Log the total time and the database time of every request.</source>
        <comment>obs.apm-traces</comment>
        <translation>Für jede Anfrage die Gesamtzeit und die Datenbankzeit protokollieren.</translation>
    </message>
    <message>
        <source>Install OpenTelemetry or another tracing tool (Datadog, New Relic, Elastic, Grafana Tempo).</source>
        <comment>obs.apm-traces</comment>
        <translation>OpenTelemetry oder ein anderes Werkzeug zur Ablaufverfolgung einbauen (Datadog, New Relic, Elastic, Grafana Tempo).</translation>
    </message>
    <message>
        <source>Switch on its automatic recording of queries and calls.</source>
        <comment>obs.apm-traces</comment>
        <translation>Die automatische Aufzeichnung von Abfragen und Aufrufen einschalten.</translation>
    </message>
    <message>
        <source>Keep all slow and failed requests and a sample of the others.</source>
        <comment>obs.apm-traces</comment>
        <translation>Alle langsamen und gescheiterten Anfragen aufbewahren und von den übrigen eine Stichprobe.</translation>
    </message>
    <message>
        <source>The database reports its slow queries</source>
        <comment>obs.slow-queries</comment>
        <translation>Die Datenbank meldet ihre langsamen Abfragen</translation>
    </message>
    <message>
        <source>Does the database record every query that takes longer than a set time?</source>
        <comment>obs.slow-queries</comment>
        <translation>Hält die Datenbank jede Abfrage fest, die länger als eine gesetzte Zeit dauert?</translation>
    </message>
    <message>
        <source>Queries slow down with the amount of data long before anyone feels it.</source>
        <comment>obs.slow-queries</comment>
        <translation>Abfragen werden mit der Datenmenge langsamer, lange bevor es jemand spürt.</translation>
    </message>
    <message>
        <source>The list of the ten costliest queries of the last month, with a note on each.</source>
        <comment>obs.slow-queries</comment>
        <translation>Die Liste der zehn teuersten Abfragen des letzten Monats mit einer Notiz zu jeder.</translation>
    </message>
    <message>
        <source>Open the provider&apos;s query insights once a month.</source>
        <comment>obs.slow-queries</comment>
        <translation>Einmal im Monat die Abfrageauswertung des Anbieters öffnen.</translation>
    </message>
    <message>
        <source>Switch on pg_stat_statements and log_min_duration_statement, or the slow query log.</source>
        <comment>obs.slow-queries</comment>
        <translation>pg_stat_statements und log_min_duration_statement oder das Slow Query Log einschalten.</translation>
    </message>
    <message>
        <source>Begin at half a second.</source>
        <comment>obs.slow-queries</comment>
        <translation>Bei einer halben Sekunde beginnen.</translation>
    </message>
    <message>
        <source>Look at the ten costliest queries once a month and note what was done.</source>
        <comment>obs.slow-queries</comment>
        <translation>Einmal im Monat die zehn teuersten Abfragen ansehen und notieren, was getan wurde.</translation>
    </message>
    <message>
        <source>One page shows the health of the product</source>
        <comment>obs.dashboards</comment>
        <translation>Eine Seite zeigt den Zustand des Produkts</translation>
    </message>
    <message>
        <source>Is there one shared page that shows requests, errors, waiting times and the key business figures?</source>
        <comment>obs.dashboards</comment>
        <translation>Gibt es eine gemeinsame Seite, die Anfragen, Fehler, Wartezeiten und die wichtigsten Geschäftszahlen zeigt?</translation>
    </message>
    <message>
        <source>In an outage everyone needs the same picture within seconds.</source>
        <comment>obs.dashboards</comment>
        <translation>Bei einem Ausfall brauchen alle in Sekunden dasselbe Bild.</translation>
    </message>
    <message>
        <source>A link to the page, and everyone on duty can open it.</source>
        <comment>obs.dashboards</comment>
        <translation>Ein Link zur Seite, und alle im Dienst können sie öffnen.</translation>
    </message>
    <message>
        <source>Use one ready-made page of your hosting platform and add one business figure.</source>
        <comment>obs.dashboards</comment>
        <translation>Eine fertige Seite der Hosting-Plattform nutzen und eine Geschäftszahl ergänzen.</translation>
    </message>
    <message>
        <source>Build one page for each part in Grafana, Datadog or CloudWatch.</source>
        <comment>obs.dashboards</comment>
        <translation>Für jeden Teil eine Seite in Grafana, Datadog oder CloudWatch bauen.</translation>
    </message>
    <message>
        <source>Put sign-ups, payments or whatever your product lives on beside the technical figures.</source>
        <comment>obs.dashboards</comment>
        <translation>Registrierungen, Zahlungen oder wovon das Produkt sonst lebt neben die technischen Zahlen stellen.</translation>
    </message>
    <message>
        <source>Keep its definition in the repository.</source>
        <comment>obs.dashboards</comment>
        <translation>Ihre Definition im Repository ablegen.</translation>
    </message>
    <message>
        <source>Link it from the alarms.</source>
        <comment>obs.dashboards</comment>
        <translation>Sie in den Alarmen verlinken.</translation>
    </message>
    <message>
        <source>Alarms reach a person and say what is wrong</source>
        <comment>obs.alert-rules</comment>
        <translation>Alarme erreichen einen Menschen und sagen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Do alarms on what users feel (errors, waiting times, failed jobs) reach a person and say what is wrong and where?</source>
        <comment>obs.alert-rules</comment>
        <translation>Erreichen Alarme über das, was Nutzer spüren (Fehler, Wartezeiten, gescheiterte Aufträge), einen Menschen und sagen, was wo nicht stimmt?</translation>
    </message>
    <message>
        <source>Charts that nobody watches find nothing, and noisy alarms are ignored.</source>
        <comment>obs.alert-rules</comment>
        <translation>Diagramme, die niemand ansieht, finden nichts, und lärmende Alarme werden überhört.</translation>
    </message>
    <message>
        <source>For each rule a date on which it was triggered on purpose and the message that arrived.</source>
        <comment>obs.alert-rules</comment>
        <translation>Für jede Regel ein Datum, an dem sie absichtlich ausgelöst wurde, und die Nachricht, die ankam.</translation>
    </message>
    <message>
        <source>Set two alarms: the share of errors, and no successful sign-in for an hour.</source>
        <comment>obs.alert-rules</comment>
        <translation>Zwei Alarme einrichten: Anteil der Fehler und eine Stunde ohne erfolgreiche Anmeldung.</translation>
    </message>
    <message>
        <source>Alarm on errors, waiting times, failed jobs and space running out.</source>
        <comment>obs.alert-rules</comment>
        <translation>Bei Fehlern, Wartezeiten, gescheiterten Aufträgen und knappem Platz Alarm auslösen.</translation>
    </message>
    <message>
        <source>Give each rule a limit and a duration, so that it does not fire without cause.</source>
        <comment>obs.alert-rules</comment>
        <translation>Jeder Regel eine Grenze und eine Dauer geben, damit sie nicht grundlos auslöst.</translation>
    </message>
    <message>
        <source>Write into each alarm what to look at first.</source>
        <comment>obs.alert-rules</comment>
        <translation>In jeden Alarm schreiben, was zuerst anzusehen ist.</translation>
    </message>
    <message>
        <source>Trigger each rule once on purpose.</source>
        <comment>obs.alert-rules</comment>
        <translation>Jede Regel einmal absichtlich auslösen.</translation>
    </message>
    <message>
        <source>Someone is on duty and can be reached</source>
        <comment>obs.oncall</comment>
        <translation>Jemand hat Dienst und ist erreichbar</translation>
    </message>
    <message>
        <source>Is it settled who is reached in an outage, and who stands in, for all hours in which you promise that the product works?</source>
        <comment>obs.oncall</comment>
        <translation>Steht für alle Stunden, in denen Sie das Funktionieren zusagen, fest, wer bei einem Ausfall erreicht wird und wer vertritt?</translation>
    </message>
    <message>
        <source>An alarm without a person behind it does not shorten an outage.</source>
        <comment>obs.oncall</comment>
        <translation>Ein Alarm ohne einen Menschen dahinter verkürzt keinen Ausfall.</translation>
    </message>
    <message>
        <source>The rota of this month and the answer to the last test alarm.</source>
        <comment>obs.oncall</comment>
        <translation>Der Dienstplan dieses Monats und die Antwort auf den letzten Probealarm.</translation>
    </message>
    <message>
        <source>Two people share the weeks, and an alarm rings both phones after fifteen minutes.</source>
        <comment>obs.oncall</comment>
        <translation>Zwei Menschen teilen sich die Wochen, und nach fünfzehn Minuten klingeln beide Telefone.</translation>
    </message>
    <message>
        <source>Write down which hours you promise.</source>
        <comment>obs.oncall</comment>
        <translation>Aufschreiben, welche Stunden zugesagt sind.</translation>
    </message>
    <message>
        <source>Make a rota with a stand-in.</source>
        <comment>obs.oncall</comment>
        <translation>Einen Dienstplan mit Vertretung aufstellen.</translation>
    </message>
    <message>
        <source>Set up PagerDuty, Opsgenie, Grafana OnCall or a phone chain.</source>
        <comment>obs.oncall</comment>
        <translation>PagerDuty, Opsgenie, Grafana OnCall oder eine Telefonkette einrichten.</translation>
    </message>
    <message>
        <source>Send a test alarm every week.</source>
        <comment>obs.oncall</comment>
        <translation>Jede Woche einen Probealarm senden.</translation>
    </message>
    <message>
        <source>Written steps exist for the likely outages</source>
        <comment>obs.runbooks</comment>
        <translation>Für wahrscheinliche Ausfälle gibt es aufgeschriebene Schritte</translation>
    </message>
    <message>
        <source>Are there short written steps for the most likely outages, such as database down, supplier down and bad release?</source>
        <comment>obs.runbooks</comment>
        <translation>Gibt es kurze aufgeschriebene Schritte für die wahrscheinlichsten Ausfälle, etwa Datenbank weg, Lieferant weg, schlechte Version?</translation>
    </message>
    <message>
        <source>At night the person on duty must act without reading the code.</source>
        <comment>obs.runbooks</comment>
        <translation>Nachts muss, wer Dienst hat, handeln können, ohne den Code zu lesen.</translation>
    </message>
    <message>
        <source>Pages for at least database down, supplier down and bad release, each tried within the last six months.</source>
        <comment>obs.runbooks</comment>
        <translation>Seiten mindestens für Datenbank weg, Lieferant weg und schlechte Version, jede in den letzten sechs Monaten ausprobiert.</translation>
    </message>
    <message>
        <source>Write one page with the three commands that help most often.</source>
        <comment>obs.runbooks</comment>
        <translation>Eine Seite mit den drei Befehlen schreiben, die am häufigsten helfen.</translation>
    </message>
    <message>
        <source>List the five outages that are most likely.</source>
        <comment>obs.runbooks</comment>
        <translation>Die fünf wahrscheinlichsten Ausfälle auflisten.</translation>
    </message>
    <message>
        <source>Write one page for each: signs, checks, steps, whom to call.</source>
        <comment>obs.runbooks</comment>
        <translation>Für jeden eine Seite schreiben: Anzeichen, Prüfungen, Schritte, wen man anruft.</translation>
    </message>
    <message>
        <source>Link each page from its alarm.</source>
        <comment>obs.runbooks</comment>
        <translation>Jede Seite in ihrem Alarm verlinken.</translation>
    </message>
    <message>
        <source>Let somebody who did not write it try it.</source>
        <comment>obs.runbooks</comment>
        <translation>Jemanden die Seite ausprobieren lassen, der sie nicht geschrieben hat.</translation>
    </message>
    <message>
        <source>Outages follow an agreed procedure with a review</source>
        <comment>obs.incident-process</comment>
        <translation>Ausfälle folgen einem vereinbarten Ablauf mit Nachbereitung</translation>
    </message>
    <message>
        <source>Is it agreed who leads in an outage, how customers are told and how it is reviewed afterwards?</source>
        <comment>obs.incident-process</comment>
        <translation>Ist vereinbart, wer bei einem Ausfall führt, wie Kunden informiert werden und wie er nachbereitet wird?</translation>
    </message>
    <message>
        <source>The procedure, and the review of the last outage or rehearsal with its measures.</source>
        <comment>obs.incident-process</comment>
        <translation>Der Ablauf und die Nachbereitung des letzten Ausfalls oder der letzten Probe mit ihren Maßnahmen.</translation>
    </message>
    <message>
        <source>One page: who leads, where customers are told, five questions for the review.</source>
        <comment>obs.incident-process</comment>
        <translation>Eine Seite: wer führt, wo Kunden informiert werden, fünf Fragen zur Nachbereitung.</translation>
    </message>
    <message>
        <source>Agree three levels of severity and what each one means.</source>
        <comment>obs.incident-process</comment>
        <translation>Drei Schweregrade und ihre Bedeutung vereinbaren.</translation>
    </message>
    <message>
        <source>Name who leads and who informs customers, and where (a status page).</source>
        <comment>obs.incident-process</comment>
        <translation>Festlegen, wer führt, wer Kunden informiert und wo (eine Statusseite).</translation>
    </message>
    <message>
        <source>Review each larger outage without blame, within a week.</source>
        <comment>obs.incident-process</comment>
        <translation>Jeden größeren Ausfall binnen einer Woche ohne Schuldzuweisung nachbereiten.</translation>
    </message>
    <message>
        <source>Follow the measures until they are done. Without an outage so far, rehearse one.</source>
        <comment>obs.incident-process</comment>
        <translation>Die Maßnahmen verfolgen, bis sie erledigt sind. Ohne bisherigen Ausfall einen proben.</translation>
    </message>
    <message>
        <source>Targets for availability and speed are set and measured</source>
        <comment>obs.slo</comment>
        <translation>Ziele für Verfügbarkeit und Geschwindigkeit sind gesetzt und gemessen</translation>
    </message>
    <message>
        <source>Are there written targets for availability and speed that are measured and looked at?</source>
        <comment>obs.slo</comment>
        <translation>Gibt es schriftliche Ziele für Verfügbarkeit und Geschwindigkeit, die gemessen und angesehen werden?</translation>
    </message>
    <message>
        <source>Without a target nobody can say whether the product is good enough, or when to stop adding features.</source>
        <comment>obs.slo</comment>
        <translation>Ohne Ziel kann niemand sagen, ob das Produkt gut genug ist oder wann neue Funktionen warten müssen.</translation>
    </message>
    <message>
        <source>The targets and the measured figures of the last three months beside them.</source>
        <comment>obs.slo</comment>
        <translation>Die Ziele und daneben die gemessenen Werte der letzten drei Monate.</translation>
    </message>
    <message>
        <source>One target: the share of minutes in which the outside check succeeded.</source>
        <comment>obs.slo</comment>
        <translation>Ein Ziel: der Anteil der Minuten, in denen die Prüfung von außen gelang.</translation>
    </message>
    <message>
        <source>Choose two to four figures that users feel, for example successful requests and waiting time.</source>
        <comment>obs.slo</comment>
        <translation>Zwei bis vier Werte wählen, die Nutzer spüren, etwa gelungene Anfragen und Wartezeit.</translation>
    </message>
    <message>
        <source>Set a target for each, such as 99.9 percent, from what the last months showed.</source>
        <comment>obs.slo</comment>
        <translation>Für jeden ein Ziel setzen, etwa 99,9 Prozent, nach den letzten Monaten.</translation>
    </message>
    <message>
        <source>Show them on the shared page.</source>
        <comment>obs.slo</comment>
        <translation>Sie auf der gemeinsamen Seite zeigen.</translation>
    </message>
    <message>
        <source>Agree what happens when a target is missed.</source>
        <comment>obs.slo</comment>
        <translation>Vereinbaren, was geschieht, wenn ein Ziel verfehlt wird.</translation>
    </message>
    <message>
        <source>The team knows how many people use what</source>
        <comment>obs.usage-analytics</comment>
        <translation>Das Team weiß, wie viele Menschen was nutzen</translation>
    </message>
    <message>
        <source>Does the team know how many people use the product and which features they use?</source>
        <comment>obs.usage-analytics</comment>
        <translation>Weiß das Team, wie viele Menschen das Produkt nutzen und welche Funktionen sie verwenden?</translation>
    </message>
    <message>
        <source>Decisions about the product, and how bad an outage was, depend on knowing who does what.</source>
        <comment>obs.usage-analytics</comment>
        <translation>Entscheidungen über das Produkt und das Ausmaß eines Ausfalls hängen davon ab, wer was tut.</translation>
    </message>
    <message>
        <source>The figures of the last month: active users and use of the main features.</source>
        <comment>obs.usage-analytics</comment>
        <translation>Die Zahlen des letzten Monats: aktive Nutzer und Nutzung der wichtigsten Funktionen.</translation>
    </message>
    <message>
        <source>Run one saved query on your own database every Monday.</source>
        <comment>obs.usage-analytics</comment>
        <translation>Jeden Montag eine gespeicherte Abfrage der eigenen Datenbank ausführen.</translation>
    </message>
    <message>
        <source>Count active users and the main actions, on the server if you can.</source>
        <comment>obs.usage-analytics</comment>
        <translation>Aktive Nutzer und die wichtigsten Aktionen zählen, möglichst auf dem Server.</translation>
    </message>
    <message>
        <source>Use PostHog, Plausible, Mixpanel or a query on your own data.</source>
        <comment>obs.usage-analytics</comment>
        <translation>PostHog, Plausible, Mixpanel oder eine Abfrage der eigenen Daten nutzen.</translation>
    </message>
    <message>
        <source>Leave personal data out where counts are enough, and ask for consent where the law wants it.</source>
        <comment>obs.usage-analytics</comment>
        <translation>Personenbezogene Daten weglassen, wo Zahlen genügen, und um Einwilligung bitten, wo das Recht es verlangt.</translation>
    </message>
    <message>
        <source>If you do not track on purpose, write that down, count on your own data and answer yes.</source>
        <comment>obs.usage-analytics</comment>
        <translation>Wer bewusst nicht verfolgt, schreibt das auf, zählt in den eigenen Daten und antwortet mit Ja.</translation>
    </message>
    <message>
        <source>Model calls are recorded with cost and quality</source>
        <comment>obs.ai-telemetry</comment>
        <translation>Modellaufrufe werden mit Kosten und Güte aufgezeichnet</translation>
    </message>
    <message>
        <source>Are the model calls recorded with model version, time taken, cost per user and users&apos; judgement?</source>
        <comment>obs.ai-telemetry</comment>
        <translation>Werden die Modellaufrufe mit Modellversion, Dauer, Kosten je Nutzer und dem Urteil der Nutzer aufgezeichnet?</translation>
    </message>
    <message>
        <source>Costs come with every use and quality drifts, and ordinary logs show neither.</source>
        <comment>obs.ai-telemetry</comment>
        <translation>Kosten entstehen mit jeder Nutzung und die Güte schwankt, und gewöhnliche Protokolle zeigen beides nicht.</translation>
    </message>
    <message>
        <source>The report of the last week: calls, cost per active user and share of bad ratings.</source>
        <comment>obs.ai-telemetry</comment>
        <translation>Der Bericht der letzten Woche: Aufrufe, Kosten je aktivem Nutzer und Anteil schlechter Bewertungen.</translation>
    </message>
    <message>
        <source>Log model, tokens and account of each call, and add up the cost once a week.</source>
        <comment>obs.ai-telemetry</comment>
        <translation>Modell, Tokens und Konto jedes Aufrufs protokollieren und die Kosten einmal in der Woche zusammenzählen.</translation>
    </message>
    <message>
        <source>Record each call with model, tokens, time and account (Langfuse, LangSmith, Helicone, OpenTelemetry).</source>
        <comment>obs.ai-telemetry</comment>
        <translation>Jeden Aufruf mit Modell, Tokens, Dauer und Konto aufzeichnen (Langfuse, LangSmith, Helicone, OpenTelemetry).</translation>
    </message>
    <message>
        <source>Mask personal content before it is stored, or store none.</source>
        <comment>obs.ai-telemetry</comment>
        <translation>Persönliche Inhalte vor dem Speichern unkenntlich machen oder gar nicht speichern.</translation>
    </message>
    <message>
        <source>Let users rate answers.</source>
        <comment>obs.ai-telemetry</comment>
        <translation>Nutzer die Antworten bewerten lassen.</translation>
    </message>
    <message>
        <source>Show cost per active user and the share of bad ratings each week.</source>
        <comment>obs.ai-telemetry</comment>
        <translation>Jede Woche die Kosten je aktivem Nutzer und den Anteil schlechter Bewertungen zeigen.</translation>
    </message>
    <message>
        <source>No keys or passwords in the repository</source>
        <comment>sec.no-secrets-in-repo</comment>
        <translation>Keine Schlüssel oder Passwörter im Repository</translation>
    </message>
    <message>
        <source>Is the code, together with all history that any branch or tag still reaches, free of working keys and passwords, and was every one that ever got in revoked? Test fixtures, documented sample keys and placeholders do not count.</source>
        <comment>sec.no-secrets-in-repo</comment>
        <translation>Ist der Code samt aller Historie, die von Branches oder Tags noch erreichbar ist, frei von gültigen Schlüsseln und Passwörtern, und wurde jedes je eingecheckte Geheimnis widerrufen? Testdaten, dokumentierte Beispielschlüssel und Platzhalter zählen nicht.</translation>
    </message>
    <message>
        <source>Anyone with a copy of the code, past or present, could otherwise use your data and your accounts.</source>
        <comment>sec.no-secrets-in-repo</comment>
        <translation>Wer irgendwann eine Kopie des Codes hatte, könnte sonst auf Daten und Konten zugreifen.</translation>
    </message>
    <message>
        <source>A full-history scan of the current clone reports nothing open, and for each past find a person has confirmed the day on which it was revoked.</source>
        <comment>sec.no-secrets-in-repo</comment>
        <translation>Ein Scan der vollständigen Historie meldet nichts Offenes, und zu jedem früheren Fund hat eine Person bestätigt, an welchem Tag er widerrufen wurde.</translation>
    </message>
    <message>
        <source>Switch on the code host&apos;s free secret scanning with push protection and run gitleaks once over the full history.</source>
        <comment>sec.no-secrets-in-repo</comment>
        <translation>Das kostenlose Secret Scanning des Code-Hosters mit Push Protection einschalten und gitleaks einmal über die ganze Historie laufen lassen.</translation>
    </message>
    <message>
        <source>Scan the whole history of all branches and tags with gitleaks or TruffleHog.</source>
        <comment>sec.no-secrets-in-repo</comment>
        <translation>Die gesamte Historie aller Branches und Tags mit gitleaks oder TruffleHog durchsuchen.</translation>
    </message>
    <message>
        <source>Revoke and replace every key that was found before doing anything else; then take it out of the code.</source>
        <comment>sec.no-secrets-in-repo</comment>
        <translation>Jeden gefundenen Schlüssel zuerst widerrufen und ersetzen, erst danach aus dem Code entfernen.</translation>
    </message>
    <message>
        <source>Put fixtures and sample keys on an allow-list with a reason for each, so that real finds stand out.</source>
        <comment>sec.no-secrets-in-repo</comment>
        <translation>Testdaten und Beispielschlüssel mit Begründung in eine Ausnahmeliste aufnehmen, damit echte Funde auffallen.</translation>
    </message>
    <message>
        <source>Add the same scan as a pre-commit hook and as a required pipeline step, and switch on push protection at the code host.</source>
        <comment>sec.no-secrets-in-repo</comment>
        <translation>Denselben Scan als Pre-Commit-Hook und als Pflichtschritt der Pipeline einrichten und beim Code-Hoster die Push Protection einschalten.</translation>
    </message>
    <message>
        <source>Secrets come from a managed store, one set per environment</source>
        <comment>sec.secrets-manager</comment>
        <translation>Secrets kommen je Umgebung aus einem verwalteten Speicher</translation>
    </message>
    <message>
        <source>Does each environment get its own secrets from a vault or from the hosting platform&apos;s secret store, readable only by the few who need them and replaced on a schedule and whenever somebody leaves?</source>
        <comment>sec.secrets-manager</comment>
        <translation>Bezieht jede Umgebung ihre eigenen Secrets aus einem Vault oder dem Secret Store der Plattform, lesbar nur für wenige Berechtigte und regelmäßig sowie bei jedem Weggang erneuert?</translation>
    </message>
    <message>
        <source>Passwords in shared files spread, never expire, and nobody can tell who has read them.</source>
        <comment>sec.secrets-manager</comment>
        <translation>Passwörter in geteilten Dateien verbreiten sich, laufen nie ab, und niemand weiß, wer sie gelesen hat.</translation>
    </message>
    <message>
        <source>The store lists every production secret with its readers and its last rotation, and no file or chat is needed to start the product.</source>
        <comment>sec.secrets-manager</comment>
        <translation>Der Speicher führt jedes Produktions-Secret mit Leseberechtigten und letzter Rotation, und das Produkt startet ohne Datei oder Chat-Nachricht mit Secrets.</translation>
    </message>
    <message>
        <source>The hosting platform&apos;s encrypted environment variables plus a shared password manager such as Bitwarden or 1Password are enough.</source>
        <comment>sec.secrets-manager</comment>
        <translation>Verschlüsselte Umgebungsvariablen der Hosting-Plattform und ein gemeinsamer Passwortmanager wie Bitwarden oder 1Password genügen.</translation>
    </message>
    <message>
        <source>Move all secrets into the platform&apos;s store, AWS Secrets Manager, Google Secret Manager, Azure Key Vault, Vault, Doppler or Infisical.</source>
        <comment>sec.secrets-manager</comment>
        <translation>Alle Secrets in den Speicher der Plattform, AWS Secrets Manager, Google Secret Manager, Azure Key Vault, Vault, Doppler oder Infisical verlegen.</translation>
    </message>
    <message>
        <source>Give development, staging and production different secrets and let each service read only its own.</source>
        <comment>sec.secrets-manager</comment>
        <translation>Für Entwicklung, Staging und Produktion verschiedene Secrets vergeben; jeder Dienst liest nur seine eigenen.</translation>
    </message>
    <message>
        <source>Limit and log who may read production secrets.</source>
        <comment>sec.secrets-manager</comment>
        <translation>Lesezugriffe auf Produktions-Secrets beschränken und protokollieren.</translation>
    </message>
    <message>
        <source>Write down when and how each secret is rotated: at least yearly and on every departure.</source>
        <comment>sec.secrets-manager</comment>
        <translation>Festhalten, wann und wie jedes Secret rotiert wird: mindestens jährlich und bei jedem Weggang.</translation>
    </message>
    <message>
        <source>Passwords are stored with a slow salted hash</source>
        <comment>sec.password-hashing</comment>
        <translation>Passwörter werden mit langsamem, gesalzenem Hash gespeichert</translation>
    </message>
    <message>
        <source>Are the passwords that the product stores itself kept only as salted Argon2id, scrypt, bcrypt or PBKDF2 hashes with a work factor that current guidance still recommends?</source>
        <comment>sec.password-hashing</comment>
        <translation>Liegen die vom Produkt selbst gespeicherten Passwörter ausschließlich als gesalzene Argon2id-, scrypt-, bcrypt- oder PBKDF2-Hashes vor, mit einem Kostenfaktor nach heutiger Empfehlung?</translation>
    </message>
    <message>
        <source>With a fast hash or none, one stolen table gives away everybody&apos;s accounts, here and elsewhere.</source>
        <comment>sec.password-hashing</comment>
        <translation>Bei schnellem oder fehlendem Hash verrät eine gestohlene Tabelle die Konten aller, hier und anderswo.</translation>
    </message>
    <message>
        <source>The hashing code and its cost setting are reviewed, and a query over the user table shows no row with another hash format.</source>
        <comment>sec.password-hashing</comment>
        <translation>Hash-Code und Kostenfaktor sind geprüft, und eine Abfrage der Benutzertabelle zeigt keine Zeile mit anderem Hash-Format.</translation>
    </message>
    <message>
        <source>Use the framework&apos;s defaults of a current version, or an identity provider, and store no passwords of your own.</source>
        <comment>sec.password-hashing</comment>
        <translation>Die Voreinstellungen eines aktuellen Frameworks oder einen Identity Provider nutzen und selbst keine Passwörter speichern.</translation>
    </message>
    <message>
        <source>Use the framework&apos;s own hasher (Django, Laravel, Devise, Spring Security, ASP.NET Core Identity) or a maintained Argon2 or bcrypt library.</source>
        <comment>sec.password-hashing</comment>
        <translation>Den Hasher des Frameworks (Django, Laravel, Devise, Spring Security, ASP.NET Core Identity) oder eine gepflegte Argon2- oder bcrypt-Bibliothek verwenden.</translation>
    </message>
    <message>
        <source>Set the cost by the OWASP password storage cheat sheet and write down the value.</source>
        <comment>sec.password-hashing</comment>
        <translation>Den Kostenfaktor nach dem OWASP Password Storage Cheat Sheet setzen und den Wert festhalten.</translation>
    </message>
    <message>
        <source>Hash again with the new setting at each person&apos;s next sign-in; delete old weak hashes after a deadline.</source>
        <comment>sec.password-hashing</comment>
        <translation>Bei der nächsten Anmeldung neu hashen; alte schwache Hashes nach einer Frist löschen.</translation>
    </message>
    <message>
        <source>Alternatively hand sign-in over to Keycloak, Auth0, Clerk or Cognito and drop the password column.</source>
        <comment>sec.password-hashing</comment>
        <translation>Alternativ die Anmeldung an Keycloak, Auth0, Clerk oder Cognito abgeben und die Passwortspalte entfernen.</translation>
    </message>
    <message>
        <source>Sessions expire and cannot be read by scripts or strangers</source>
        <comment>sec.sessions</comment>
        <translation>Sitzungen laufen ab und sind für Skripte und Fremde nicht lesbar</translation>
    </message>
    <message>
        <source>Does every sign-in end after idleness, after a maximum age, at sign-out and at a password change, and is it kept in Secure, HttpOnly, SameSite cookies? Without cookies: in short-lived tokens that can be revoked.</source>
        <comment>sec.sessions</comment>
        <translation>Endet jede Anmeldung bei Untätigkeit, nach Höchstdauer, beim Abmelden und bei Passwortwechsel, und liegt sie in Cookies mit Secure, HttpOnly und SameSite? Ohne Cookies: in kurzlebigen, widerrufbaren Tokens.</translation>
    </message>
    <message>
        <source>A session that never ends, or that a script can read, lets a stranger take over an account without the password.</source>
        <comment>sec.sessions</comment>
        <translation>Eine Sitzung, die nie endet oder die ein Skript lesen kann, lässt Fremde ein Konto ohne Passwort übernehmen.</translation>
    </message>
    <message>
        <source>Tests or a recorded trial show each of the four endings, and the browser&apos;s view of the session cookie or the token&apos;s lifetime proves the protection.</source>
        <comment>sec.sessions</comment>
        <translation>Tests oder ein protokollierter Versuch zeigen alle vier Arten des Endes, und Cookie-Attribute im Browser oder Token-Laufzeit belegen den Schutz.</translation>
    </message>
    <message>
        <source>Use the framework&apos;s default session handling unchanged, and set one idle and one absolute lifetime.</source>
        <comment>sec.sessions</comment>
        <translation>Die Sitzungsverwaltung des Frameworks unverändert verwenden und eine Leerlauf- und eine Höchstdauer setzen.</translation>
    </message>
    <message>
        <source>Use the framework&apos;s session store and set idle and absolute lifetimes.</source>
        <comment>sec.sessions</comment>
        <translation>Den Session Store des Frameworks nutzen und Leerlauf- sowie Höchstdauer setzen.</translation>
    </message>
    <message>
        <source>Set Secure, HttpOnly and SameSite=Lax or Strict on session cookies; use SameSite=None only for a documented cross-site need.</source>
        <comment>sec.sessions</comment>
        <translation>Sitzungscookies mit Secure, HttpOnly und SameSite=Lax oder Strict versehen; SameSite=None nur bei dokumentiertem Cross-Site-Bedarf.</translation>
    </message>
    <message>
        <source>End all sessions of a person at password change and offer sign-out on all devices.</source>
        <comment>sec.sessions</comment>
        <translation>Bei Passwortwechsel alle Sitzungen der Person beenden und Abmelden auf allen Geräten anbieten.</translation>
    </message>
    <message>
        <source>For token sign-in keep access tokens to minutes, rotate refresh tokens and be able to revoke them; keep them out of localStorage.</source>
        <comment>sec.sessions</comment>
        <translation>Bei Token-Anmeldung Access Tokens auf Minuten begrenzen, Refresh Tokens rotieren und widerrufbar machen; nicht im localStorage ablegen.</translation>
    </message>
    <message>
        <source>State-changing requests resist cross-site forgery</source>
        <comment>sec.csrf</comment>
        <translation>Schreibende Anfragen sind gegen Cross-Site Request Forgery geschützt</translation>
    </message>
    <message>
        <source>Is every request that changes something and relies on cookies protected by an anti-forgery token, an origin check, or SameSite=Lax or Strict cookies with no writes over GET? A product that signs in by bearer token only answers yes.</source>
        <comment>sec.csrf</comment>
        <translation>Ist jede Anfrage, die etwas ändert und sich auf Cookies stützt, durch Anti-CSRF-Token, Origin-Prüfung oder Cookies mit SameSite=Lax oder Strict ohne Schreibzugriff per GET geschützt? Ein Produkt nur mit Bearer-Token antwortet mit Ja.</translation>
    </message>
    <message>
        <source>Otherwise a foreign web page can act in the name of a signed-in user without that person noticing.</source>
        <comment>sec.csrf</comment>
        <translation>Sonst kann eine fremde Webseite unbemerkt im Namen angemeldeter Personen handeln.</translation>
    </message>
    <message>
        <source>A test sends a write from a foreign origin with a valid cookie and is refused; the list of exempted routes is reviewed.</source>
        <comment>sec.csrf</comment>
        <translation>Ein Test sendet mit gültigem Cookie einen Schreibzugriff von fremdem Origin und wird abgewiesen; die Liste der ausgenommenen Routen ist geprüft.</translation>
    </message>
    <message>
        <source>Keep the framework&apos;s protection switched on and set session cookies to SameSite=Lax.</source>
        <comment>sec.csrf</comment>
        <translation>Den Schutz des Frameworks eingeschaltet lassen und Sitzungscookies auf SameSite=Lax setzen.</translation>
    </message>
    <message>
        <source>Switch on the framework&apos;s CSRF protection and list every exemption with its reason.</source>
        <comment>sec.csrf</comment>
        <translation>Den CSRF-Schutz des Frameworks einschalten und jede Ausnahme mit Begründung auflisten.</translation>
    </message>
    <message>
        <source>Refuse every write over GET and HEAD.</source>
        <comment>sec.csrf</comment>
        <translation>Schreibzugriffe über GET und HEAD ablehnen.</translation>
    </message>
    <message>
        <source>For JSON interfaces check the Origin or Sec-Fetch-Site header on the server.</source>
        <comment>sec.csrf</comment>
        <translation>Bei JSON-Schnittstellen den Origin- oder Sec-Fetch-Site-Header serverseitig prüfen.</translation>
    </message>
    <message>
        <source>If cookies are SameSite=None, require a token in any case.</source>
        <comment>sec.csrf</comment>
        <translation>Bei Cookies mit SameSite=None in jedem Fall ein Token verlangen.</translation>
    </message>
    <message>
        <source>Users can reset and recover their accounts themselves</source>
        <comment>sec.account-recovery</comment>
        <translation>Konten lassen sich ohne Entwickler wiederherstellen</translation>
    </message>
    <message>
        <source>Can users regain a lost account on their own through single-use links or codes that expire soon and do not reveal whether an account exists? If an identity provider signs users in, its recovery counts.</source>
        <comment>sec.account-recovery</comment>
        <translation>Lässt sich ein verlorenes Konto selbst zurückholen, über nur einmal gültige, bald ablaufende Links oder Codes, die nicht verraten, ob ein Konto existiert? Die Wiederherstellung eines Identity Providers zählt.</translation>
    </message>
    <message>
        <source>Recovery by hand does not scale, and talking a developer into a reset is a favourite way in for impostors.</source>
        <comment>sec.account-recovery</comment>
        <translation>Zurücksetzen von Hand skaliert nicht, und einen Entwickler dazu zu überreden ist ein beliebter Weg für Betrüger.</translation>
    </message>
    <message>
        <source>A trial with a real mailbox shows the whole way; a used link and an expired link are refused.</source>
        <comment>sec.account-recovery</comment>
        <translation>Ein Versuch mit echtem Postfach zeigt den ganzen Ablauf; benutzte und abgelaufene Links werden abgewiesen.</translation>
    </message>
    <message>
        <source>Use sign-in links by e-mail or an identity provider instead of writing a reset flow.</source>
        <comment>sec.account-recovery</comment>
        <translation>Anmeldelinks per E-Mail oder einen Identity Provider einsetzen, statt einen eigenen Reset-Ablauf zu schreiben.</translation>
    </message>
    <message>
        <source>Use the framework&apos;s or the identity provider&apos;s reset flow.</source>
        <comment>sec.account-recovery</comment>
        <translation>Den Reset-Ablauf des Frameworks oder des Identity Providers verwenden.</translation>
    </message>
    <message>
        <source>Make links single-use, valid for an hour at most, and stored only as hashes.</source>
        <comment>sec.account-recovery</comment>
        <translation>Links nur einmal und höchstens eine Stunde gelten lassen und nur als Hash speichern.</translation>
    </message>
    <message>
        <source>Answer the same way for known and unknown addresses, and limit tries.</source>
        <comment>sec.account-recovery</comment>
        <translation>Auf bekannte und unbekannte Adressen gleich antworten und Versuche begrenzen.</translation>
    </message>
    <message>
        <source>Tell the owner by mail about every password, e-mail or second-factor change.</source>
        <comment>sec.account-recovery</comment>
        <translation>Jede Änderung von Passwort, E-Mail-Adresse oder zweitem Faktor per E-Mail melden.</translation>
    </message>
    <message>
        <source>Customers manage their own members and their access</source>
        <comment>sec.team-management</comment>
        <translation>Kunden verwalten ihre Mitglieder und deren Rechte selbst</translation>
    </message>
    <message>
        <source>Can a customer&apos;s administrator invite people, change their roles and remove them without help from a developer, so that a removed person loses access at once?</source>
        <comment>sec.team-management</comment>
        <translation>Kann die Administration eines Kunden ohne Hilfe der Entwicklung Personen einladen, Rollen ändern und Personen entfernen, sodass Entfernte sofort keinen Zugriff mehr haben?</translation>
    </message>
    <message>
        <source>Access that only developers can change is slow to grant, is forgotten when people leave, and leaves no record.</source>
        <comment>sec.team-management</comment>
        <translation>Zugriff, den nur Entwickler ändern können, kommt spät, wird beim Weggang vergessen und hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>A customer administrator is seen to invite, re-role and remove a member in the running product, and the removed member&apos;s next request is refused.</source>
        <comment>sec.team-management</comment>
        <translation>Im laufenden Produkt wird ein Mitglied durch den Kunden eingeladen, umgestuft und entfernt; dessen nächste Anfrage wird abgewiesen.</translation>
    </message>
    <message>
        <source>Use the identity provider&apos;s ready-made organisation screens; until then keep a written request form with a dated log.</source>
        <comment>sec.team-management</comment>
        <translation>Die fertigen Organisationsmasken des Identity Providers nutzen; bis dahin ein schriftliches Antragsverfahren mit datierter Liste führen.</translation>
    </message>
    <message>
        <source>Add screens to invite, change a role and remove a member, or use a provider such as WorkOS, Clerk or Auth0 Organizations.</source>
        <comment>sec.team-management</comment>
        <translation>Masken zum Einladen, Ändern der Rolle und Entfernen bauen oder einen Anbieter wie WorkOS, Clerk oder Auth0 Organizations nutzen.</translation>
    </message>
    <message>
        <source>Let invitations expire and bind them to the invited address.</source>
        <comment>sec.team-management</comment>
        <translation>Einladungen ablaufen lassen und an die eingeladene Adresse binden.</translation>
    </message>
    <message>
        <source>End the sessions and keys of a removed member in the same step.</source>
        <comment>sec.team-management</comment>
        <translation>Sitzungen und Schlüssel entfernter Mitglieder im selben Schritt beenden.</translation>
    </message>
    <message>
        <source>Write each of these actions to the audit log.</source>
        <comment>sec.team-management</comment>
        <translation>Jede dieser Aktionen ins Audit-Log schreiben.</translation>
    </message>
    <message>
        <source>Users can protect their accounts with a second factor</source>
        <comment>sec.mfa</comment>
        <translation>Konten lassen sich mit einem zweiten Faktor schützen</translation>
    </message>
    <message>
        <source>Can every user sign in with a passkey or a second factor, either in the product itself or through an identity provider that enforces one, with single sign-on for business customers who ask for it?</source>
        <comment>sec.mfa</comment>
        <translation>Können sich alle Benutzer mit Passkey oder zweitem Faktor anmelden, im Produkt selbst oder über einen Identity Provider, der ihn erzwingt, samt Single Sign-on für Firmenkunden, die es verlangen?</translation>
    </message>
    <message>
        <source>One phished or reused password is the most common start of a break-in, and larger buyers refuse products without this.</source>
        <comment>sec.mfa</comment>
        <translation>Ein erbeutetes oder mehrfach benutztes Passwort ist der häufigste Beginn eines Einbruchs, und größere Käufer lehnen Produkte ohne diesen Schutz ab.</translation>
    </message>
    <message>
        <source>A test account signs in with a second factor in the running product and cannot get in without it.</source>
        <comment>sec.mfa</comment>
        <translation>Ein Testkonto meldet sich im laufenden Produkt mit zweitem Faktor an und kommt ohne ihn nicht hinein.</translation>
    </message>
    <message>
        <source>Let a hosted identity provider with built-in second factors sign users in.</source>
        <comment>sec.mfa</comment>
        <translation>Die Anmeldung einem gehosteten Identity Provider mit eingebautem zweiten Faktor überlassen.</translation>
    </message>
    <message>
        <source>Offer passkeys (SimpleWebAuthn, py_webauthn) or one-time codes from an authenticator app.</source>
        <comment>sec.mfa</comment>
        <translation>Passkeys (SimpleWebAuthn, py_webauthn) oder Einmalcodes einer Authenticator-App anbieten.</translation>
    </message>
    <message>
        <source>Require the second factor for the product&apos;s own administrator roles.</source>
        <comment>sec.mfa</comment>
        <translation>Den zweiten Faktor für die Administratorrollen des Produkts verlangen.</translation>
    </message>
    <message>
        <source>Hand out recovery codes, and treat the loss of a factor as carefully as a password reset.</source>
        <comment>sec.mfa</comment>
        <translation>Wiederherstellungscodes ausgeben und den Verlust eines Faktors so sorgfältig behandeln wie ein Passwort-Reset.</translation>
    </message>
    <message>
        <source>For business customers offer SAML or OIDC through WorkOS, Auth0 or Keycloak.</source>
        <comment>sec.mfa</comment>
        <translation>Für Firmenkunden SAML oder OIDC über WorkOS, Auth0 oder Keycloak anbieten.</translation>
    </message>
    <message>
        <source>Sign-in through other providers fails safely</source>
        <comment>sec.oauth-robust</comment>
        <translation>Anmeldung über andere Anbieter scheitert sicher</translation>
    </message>
    <message>
        <source>Does sign-in through other providers use a maintained library with state and PKCE and exact redirect addresses, and does a denied, expired or unreachable provider leave the user with a clear way on?</source>
        <comment>sec.oauth-robust</comment>
        <translation>Nutzt die Anmeldung über andere Anbieter eine gepflegte Bibliothek mit state, PKCE und exakten Redirect-URIs, und bleibt bei verweigerter Zustimmung, abgelaufenem Schlüssel oder Ausfall ein klarer Ausweg?</translation>
    </message>
    <message>
        <source>Provider sign-ins break without warning, and then everyone who uses them is locked out or, worse, redirected to an attacker.</source>
        <comment>sec.oauth-robust</comment>
        <translation>Solche Anmeldungen brechen ohne Vorwarnung; dann sind alle ausgesperrt, die sie nutzen, oder werden gar zu Angreifern umgeleitet.</translation>
    </message>
    <message>
        <source>A trial with refused consent, a wrong client secret and a changed state value shows a clear message each time and no sign-in.</source>
        <comment>sec.oauth-robust</comment>
        <translation>Ein Versuch mit verweigerter Zustimmung, falschem Client Secret und verändertem state zeigt jedes Mal eine klare Meldung und keine Anmeldung.</translation>
    </message>
    <message>
        <source>Offer an e-mail link as the second way in, and put the expiry of each client secret in the calendar.</source>
        <comment>sec.oauth-robust</comment>
        <translation>Einen Anmeldelink per E-Mail als zweiten Weg anbieten und die Ablaufdaten der Client Secrets in den Kalender eintragen.</translation>
    </message>
    <message>
        <source>Use a maintained client library (Auth.js, openid-client, Authlib, OmniAuth, Spring Security) and keep state and PKCE switched on.</source>
        <comment>sec.oauth-robust</comment>
        <translation>Eine gepflegte Client-Bibliothek verwenden (Auth.js, openid-client, Authlib, OmniAuth, Spring Security) und state sowie PKCE eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>Register exact redirect addresses, without wildcards, per environment.</source>
        <comment>sec.oauth-robust</comment>
        <translation>Je Umgebung exakte Redirect-URIs ohne Platzhalter eintragen.</translation>
    </message>
    <message>
        <source>Handle denied consent, expired client secrets and provider outages with a message and a second way in.</source>
        <comment>sec.oauth-robust</comment>
        <translation>Verweigerte Zustimmung, abgelaufene Client Secrets und Ausfälle des Anbieters mit Meldung und zweitem Anmeldeweg behandeln.</translation>
    </message>
    <message>
        <source>Note the expiry of client secrets in a calendar and send failed callbacks to the error tracker.</source>
        <comment>sec.oauth-robust</comment>
        <translation>Ablaufdaten der Client Secrets in den Kalender eintragen und gescheiterte Callbacks an das Error Tracking melden.</translation>
    </message>
    <message>
        <source>Each record access checks the caller&apos;s right to it</source>
        <comment>sec.object-authz</comment>
        <translation>Jeder Zugriff auf einen Datensatz prüft die Berechtigung</translation>
    </message>
    <message>
        <source>Is every read and write of a record limited on the server to what this user or customer may see, also when the id in the request belongs to somebody else?</source>
        <comment>sec.object-authz</comment>
        <translation>Ist jedes Lesen und Schreiben eines Datensatzes serverseitig auf das begrenzt, was dieser Benutzer oder Mandant sehen darf, auch wenn die ID in der Anfrage jemand anderem gehört?</translation>
    </message>
    <message>
        <source>Being signed in is not the same as being allowed; a stranger&apos;s record behind a changed number is the classic leak.</source>
        <comment>sec.object-authz</comment>
        <translation>Angemeldet heißt nicht berechtigt; der fremde Datensatz hinter einer geänderten Nummer ist das klassische Leck.</translation>
    </message>
    <message>
        <source>For every endpoint that takes an id a test with a foreign id passes in the pipeline, or an outside tester confirms the same.</source>
        <comment>sec.object-authz</comment>
        <translation>Für jeden Endpunkt mit ID besteht in der Pipeline ein Test mit fremder ID, oder eine externe Prüfung bestätigt dasselbe.</translation>
    </message>
    <message>
        <source>Put the customer filter in one place that every query passes through, and test the five most sensitive endpoints with a second account.</source>
        <comment>sec.object-authz</comment>
        <translation>Den Mandantenfilter an einer Stelle durchsetzen, die jede Abfrage durchläuft, und die fünf heikelsten Endpunkte mit einem Zweitkonto testen.</translation>
    </message>
    <message>
        <source>Scope every query by owner or customer: row-level security, policies (Pundit, Laravel policies, CASL) or scoped repositories.</source>
        <comment>sec.object-authz</comment>
        <translation>Jede Abfrage auf Eigentümer oder Mandant einschränken: Row-Level Security, Policies (Pundit, Laravel Policies, CASL) oder Repositories mit festem Filter.</translation>
    </message>
    <message>
        <source>List all endpoints that take an id and note the rule that guards each.</source>
        <comment>sec.object-authz</comment>
        <translation>Alle Endpunkte mit ID auflisten und die schützende Regel dazu notieren.</translation>
    </message>
    <message>
        <source>Add negative tests with two customers: each endpoint is called with the other one&apos;s id and must refuse.</source>
        <comment>sec.object-authz</comment>
        <translation>Negativtests mit zwei Mandanten ergänzen: Jeder Endpunkt wird mit der ID des anderen aufgerufen und muss ablehnen.</translation>
    </message>
    <message>
        <source>Check exports, file downloads, background jobs and search results the same way.</source>
        <comment>sec.object-authz</comment>
        <translation>Exporte, Downloads, Hintergrundjobs und Suchergebnisse ebenso prüfen.</translation>
    </message>
    <message>
        <source>Every action is denied unless a rule allows it</source>
        <comment>sec.function-authz</comment>
        <translation>Jede Aktion ist verboten, solange keine Regel sie erlaubt</translation>
    </message>
    <message>
        <source>Are all routes and actions closed by default on the server, so that a guessed address, a changed method or a button hidden in the interface gives nobody extra rights?</source>
        <comment>sec.function-authz</comment>
        <translation>Sind alle Routen und Aktionen auf dem Server standardmäßig gesperrt, sodass eine erratene Adresse, eine andere HTTP-Methode oder eine ausgeblendete Schaltfläche niemandem zusätzliche Rechte gibt?</translation>
    </message>
    <message>
        <source>Hiding a menu entry protects nothing; anyone can send the request behind it.</source>
        <comment>sec.function-authz</comment>
        <translation>Ein ausgeblendeter Menüpunkt schützt nichts; die Anfrage dahinter kann jeder senden.</translation>
    </message>
    <message>
        <source>A test walks all registered routes without rights and with the lowest role and gets only refusals, apart from a reviewed list of public routes.</source>
        <comment>sec.function-authz</comment>
        <translation>Ein Test ruft alle Routen ohne Rechte und mit der niedrigsten Rolle auf und wird überall abgewiesen, außer bei einer geprüften Liste öffentlicher Routen.</translation>
    </message>
    <message>
        <source>One global guard plus a short list of public routes, reviewed at each release.</source>
        <comment>sec.function-authz</comment>
        <translation>Eine globale Sperre und eine kurze Liste öffentlicher Routen, bei jedem Release durchgesehen.</translation>
    </message>
    <message>
        <source>Apply the authorisation check globally, as middleware or base class, and list public routes explicitly.</source>
        <comment>sec.function-authz</comment>
        <translation>Die Autorisierung global als Middleware oder Basisklasse erzwingen und öffentliche Routen ausdrücklich auflisten.</translation>
    </message>
    <message>
        <source>Generate a table of all routes with the rule for each, and review it.</source>
        <comment>sec.function-authz</comment>
        <translation>Eine Tabelle aller Routen mit der jeweiligen Regel erzeugen und prüfen.</translation>
    </message>
    <message>
        <source>Call each administrator route with the lowest role in automated tests.</source>
        <comment>sec.function-authz</comment>
        <translation>Jede Administratorroute in automatischen Tests mit der niedrigsten Rolle aufrufen.</translation>
    </message>
    <message>
        <source>Remove or protect debug, metrics and internal routes.</source>
        <comment>sec.function-authz</comment>
        <translation>Debug-, Metrik- und interne Routen entfernen oder schützen.</translation>
    </message>
    <message>
        <source>Different kinds of user have different rights</source>
        <comment>sec.rbac</comment>
        <translation>Verschiedene Benutzergruppen haben verschiedene Rechte</translation>
    </message>
    <message>
        <source>Are there separate roles for the different kinds of user, each with no more rights than its work needs, and is everyday work possible without an all-powerful account?</source>
        <comment>sec.rbac</comment>
        <translation>Gibt es für die verschiedenen Benutzergruppen eigene Rollen mit nicht mehr Rechten als nötig, und ist die tägliche Arbeit ohne allmächtiges Konto möglich?</translation>
    </message>
    <message>
        <source>If everybody is an administrator, every mistake and every stolen password reaches everything.</source>
        <comment>sec.rbac</comment>
        <translation>Wenn alle Administratoren sind, trifft jeder Fehler und jedes gestohlene Passwort alles.</translation>
    </message>
    <message>
        <source>The table of roles exists, matches the code, and tests show for each role one permitted and one refused action per area.</source>
        <comment>sec.rbac</comment>
        <translation>Die Rollentabelle liegt vor und entspricht dem Code; Tests zeigen je Rolle und Bereich eine erlaubte und eine verweigerte Aktion.</translation>
    </message>
    <message>
        <source>Two roles, member and administrator, checked in one place, are enough at the start.</source>
        <comment>sec.rbac</comment>
        <translation>Zwei Rollen, Mitglied und Administrator, an einer Stelle geprüft, genügen am Anfang.</translation>
    </message>
    <message>
        <source>Write a table of roles against permissions and agree it with the people who use the product.</source>
        <comment>sec.rbac</comment>
        <translation>Eine Tabelle der Rollen und Berechtigungen schreiben und mit den Nutzern des Produkts abstimmen.</translation>
    </message>
    <message>
        <source>Implement it in one place with CASL, Pundit, spatie/laravel-permission, Casbin, OpenFGA or the framework&apos;s policies.</source>
        <comment>sec.rbac</comment>
        <translation>Sie an einer Stelle umsetzen, mit CASL, Pundit, spatie/laravel-permission, Casbin, OpenFGA oder den Policies des Frameworks.</translation>
    </message>
    <message>
        <source>Give new accounts the smallest role and let role changes be made only by those allowed to.</source>
        <comment>sec.rbac</comment>
        <translation>Neuen Konten die kleinste Rolle geben und Rollenwechsel nur Befugten erlauben.</translation>
    </message>
    <message>
        <source>Test each role for what it must not do.</source>
        <comment>sec.rbac</comment>
        <translation>Für jede Rolle testen, was sie nicht darf.</translation>
    </message>
    <message>
        <source>Sensitive actions leave an audit trail</source>
        <comment>sec.audit-log</comment>
        <translation>Heikle Aktionen hinterlassen einen Audit-Trail</translation>
    </message>
    <message>
        <source>Are sign-ins, changes of rights, invitations, exports and changes to important data recorded with who, what, when and from where, in a place where those who act cannot alter the record?</source>
        <comment>sec.audit-log</comment>
        <translation>Werden Anmeldungen, Rechteänderungen, Einladungen, Exporte und Änderungen wichtiger Daten mit Wer, Was, Wann und Woher so aufgezeichnet, dass die Handelnden den Eintrag nicht ändern können?</translation>
    </message>
    <message>
        <source>Disputes, fraud and audits cannot be settled without knowing who did what.</source>
        <comment>sec.audit-log</comment>
        <translation>Streitfälle, Betrug und Prüfungen lassen sich nicht klären, ohne zu wissen, wer was getan hat.</translation>
    </message>
    <message>
        <source>For each action on the list a record from the running product can be shown, and an attempt to change one with the application&apos;s account fails.</source>
        <comment>sec.audit-log</comment>
        <translation>Zu jeder Aktion der Liste lässt sich ein Eintrag aus dem laufenden Produkt zeigen, und ein Änderungsversuch mit dem Konto der Anwendung scheitert.</translation>
    </message>
    <message>
        <source>Begin with one append-only table for sign-ins, role changes and exports.</source>
        <comment>sec.audit-log</comment>
        <translation>Mit einer nur anfügbaren Tabelle für Anmeldungen, Rollenwechsel und Exporte beginnen.</translation>
    </message>
    <message>
        <source>List the actions that matter and give each a fixed event name.</source>
        <comment>sec.audit-log</comment>
        <translation>Die wichtigen Aktionen auflisten und jeder einen festen Ereignisnamen geben.</translation>
    </message>
    <message>
        <source>Write append-only records with django-auditlog, PaperTrail, spatie/laravel-activitylog, Audit.NET or Envers.</source>
        <comment>sec.audit-log</comment>
        <translation>Nur anfügbare Einträge schreiben, etwa mit django-auditlog, PaperTrail, spatie/laravel-activitylog, Audit.NET oder Envers.</translation>
    </message>
    <message>
        <source>Take update and delete rights on the table away from the application&apos;s database account.</source>
        <comment>sec.audit-log</comment>
        <translation>Dem Datenbankkonto der Anwendung das Ändern und Löschen dieser Tabelle entziehen.</translation>
    </message>
    <message>
        <source>Set how long records are kept and who may read them; alert on odd patterns.</source>
        <comment>sec.audit-log</comment>
        <translation>Aufbewahrungsfrist und Leserechte festlegen; bei auffälligen Mustern alarmieren.</translation>
    </message>
    <message>
        <source>Public endpoints and sign-ins are rate limited</source>
        <comment>sec.rate-limit</comment>
        <translation>Öffentliche Endpunkte und Anmeldung sind ratenbegrenzt</translation>
    </message>
    <message>
        <source>Are sign-in, password reset, sign-up, search and other public endpoints throttled per user and per address, in the application or in front of it, with growing delays against guessing?</source>
        <comment>sec.rate-limit</comment>
        <translation>Sind Anmeldung, Passwort-Reset, Registrierung, Suche und andere öffentliche Endpunkte je Benutzer und je Adresse gedrosselt, in der Anwendung oder davor, mit wachsender Verzögerung gegen Durchprobieren?</translation>
    </message>
    <message>
        <source>Without limits anyone can guess passwords, copy the data or run up the bill.</source>
        <comment>sec.rate-limit</comment>
        <translation>Ohne Grenzen lassen sich Passwörter erraten, Daten absaugen oder Kosten in die Höhe treiben.</translation>
    </message>
    <message>
        <source>A scripted trial against each public endpoint is refused after the documented number of tries, with all instances running.</source>
        <comment>sec.rate-limit</comment>
        <translation>Ein Skript gegen jeden öffentlichen Endpunkt wird nach der dokumentierten Zahl von Versuchen abgewiesen, während alle Instanzen laufen.</translation>
    </message>
    <message>
        <source>A rule at the CDN or reverse proxy for sign-in, reset and sign-up covers the worst.</source>
        <comment>sec.rate-limit</comment>
        <translation>Eine Regel am CDN oder Reverse Proxy für Anmeldung, Reset und Registrierung deckt das Schlimmste ab.</translation>
    </message>
    <message>
        <source>Throttle at the gateway (Cloudflare, nginx, an API gateway) or in the framework (express-rate-limit, Rack::Attack, slowapi, Bucket4j).</source>
        <comment>sec.rate-limit</comment>
        <translation>Am Gateway (Cloudflare, nginx, API-Gateway) oder im Framework (express-rate-limit, Rack::Attack, slowapi, Bucket4j) drosseln.</translation>
    </message>
    <message>
        <source>Use stricter limits for sign-in, reset and sign-up, counted per account as well as per address.</source>
        <comment>sec.rate-limit</comment>
        <translation>Für Anmeldung, Reset und Registrierung strengere Grenzen setzen, je Konto und je Adresse gezählt.</translation>
    </message>
    <message>
        <source>Answer with status 429 and Retry-After.</source>
        <comment>sec.rate-limit</comment>
        <translation>Mit Status 429 und Retry-After antworten.</translation>
    </message>
    <message>
        <source>Keep the counters in a store that all instances share, and alert on many refusals.</source>
        <comment>sec.rate-limit</comment>
        <translation>Zähler in einem gemeinsamen Speicher aller Instanzen halten und bei vielen Ablehnungen alarmieren.</translation>
    </message>
    <message>
        <source>All input is validated on the server</source>
        <comment>sec.input-validation</comment>
        <translation>Alle Eingaben werden auf dem Server validiert</translation>
    </message>
    <message>
        <source>Is everything that comes in from outside (body, query, header, uploaded file, message, webhook) checked on the server against an expected shape, size and range before it is used?</source>
        <comment>sec.input-validation</comment>
        <translation>Wird alles, was von außen kommt (Body, Query, Header, Datei-Upload, Nachricht, Webhook), vor der Verwendung auf dem Server gegen erwartete Form, Größe und Wertebereich geprüft?</translation>
    </message>
    <message>
        <source>Unexpected data damages records, crashes processes and opens the door to attacks.</source>
        <comment>sec.input-validation</comment>
        <translation>Unerwartete Daten beschädigen Datensätze, lassen Prozesse abstürzen und öffnen Angriffen die Tür.</translation>
    </message>
    <message>
        <source>Each entry point on the generated route list has a schema, and tests with bad values get a clear refusal and never a crash.</source>
        <comment>sec.input-validation</comment>
        <translation>Jeder Eingang der erzeugten Routenliste hat ein Schema, und Tests mit schlechten Werten enden mit klarer Ablehnung, nie mit einem Absturz.</translation>
    </message>
    <message>
        <source>Begin with the endpoints that write data and accept files, and set a global request size limit at the proxy.</source>
        <comment>sec.input-validation</comment>
        <translation>Mit den Endpunkten beginnen, die Daten schreiben oder Dateien annehmen, und am Proxy die Anfragegröße global begrenzen.</translation>
    </message>
    <message>
        <source>Put a schema at each entry point: Zod, Pydantic, Bean Validation, FluentValidation or Laravel Form Requests.</source>
        <comment>sec.input-validation</comment>
        <translation>An jedem Eingang ein Schema setzen: Zod, Pydantic, Bean Validation, FluentValidation oder Laravel Form Requests.</translation>
    </message>
    <message>
        <source>Reject unknown fields, and set upper limits for lengths, numbers, lists and request size.</source>
        <comment>sec.input-validation</comment>
        <translation>Unbekannte Felder ablehnen und Obergrenzen für Längen, Zahlen, Listen und Anfragegröße setzen.</translation>
    </message>
    <message>
        <source>Check uploads for type by content, for size and for name, and store them outside the web root.</source>
        <comment>sec.input-validation</comment>
        <translation>Uploads auf Typ nach Inhalt, Größe und Namen prüfen und außerhalb des Webroots ablegen.</translation>
    </message>
    <message>
        <source>Add tests with missing, oversized and wrongly typed values for every endpoint.</source>
        <comment>sec.input-validation</comment>
        <translation>Für jeden Endpunkt Tests mit fehlenden, übergroßen und falsch typisierten Werten ergänzen.</translation>
    </message>
    <message>
        <source>Queries, commands and pages cannot be injected into</source>
        <comment>sec.injection</comment>
        <translation>Abfragen, Befehle und Seiten sind gegen Injection geschützt</translation>
    </message>
    <message>
        <source>Do all queries use bound parameters, do no shell commands or file paths contain raw input, and is output escaped for where it appears, with every deliberate exception sanitised and reviewed?</source>
        <comment>sec.injection</comment>
        <translation>Nutzen alle Abfragen gebundene Parameter, gelangt keine rohe Eingabe in Shell-Befehle oder Dateipfade, und wird jede Ausgabe kontextgerecht escapt, mit bereinigten und geprüften Ausnahmen?</translation>
    </message>
    <message>
        <source>One concatenated query or one unescaped field hands the data or the session to an attacker.</source>
        <comment>sec.injection</comment>
        <translation>Eine zusammengesetzte Abfrage oder ein nicht escaptes Feld liefert Daten oder Sitzung an Angreifer aus.</translation>
    </message>
    <message>
        <source>A current static scan and a scan of the running product show no open finding of these kinds, and each escape hatch in the code carries a reviewed reason.</source>
        <comment>sec.injection</comment>
        <translation>Ein aktueller statischer Scan und ein Scan des laufenden Produkts zeigen keinen offenen Fund dieser Art, und jede bewusste Ausnahme im Code trägt eine geprüfte Begründung.</translation>
    </message>
    <message>
        <source>Run Semgrep&apos;s free rules once, fix what it finds, and forbid raw queries by a lint rule.</source>
        <comment>sec.injection</comment>
        <translation>Die kostenlosen Semgrep-Regeln einmal laufen lassen, Funde beheben und rohe Abfragen per Lint-Regel verbieten.</translation>
    </message>
    <message>
        <source>Replace concatenated queries by bound parameters or the query builder.</source>
        <comment>sec.injection</comment>
        <translation>Zusammengesetzte Abfragen durch gebundene Parameter oder den Query Builder ersetzen.</translation>
    </message>
    <message>
        <source>Keep template auto-escaping on; pass rich text through DOMPurify, bleach or HTML Purifier.</source>
        <comment>sec.injection</comment>
        <translation>Auto-Escaping der Templates eingeschaltet lassen; formatierten Text durch DOMPurify, bleach oder HTML Purifier leiten.</translation>
    </message>
    <message>
        <source>Call programs with argument lists instead of shell strings, and let outgoing requests reach allowed hosts only.</source>
        <comment>sec.injection</comment>
        <translation>Programme mit Argumentlisten statt Shell-Zeilen aufrufen und ausgehende Anfragen nur an erlaubte Hosts zulassen.</translation>
    </message>
    <message>
        <source>Run Semgrep or CodeQL on every change and fix or justify each finding of these kinds.</source>
        <comment>sec.injection</comment>
        <translation>Semgrep oder CodeQL bei jeder Änderung laufen lassen und jeden Fund dieser Art beheben oder begründen.</translation>
    </message>
    <message>
        <source>Other sites cannot read data in a visitor&apos;s name</source>
        <comment>sec.cors</comment>
        <translation>Fremde Websites können keine Daten im Namen der Nutzer lesen</translation>
    </message>
    <message>
        <source>If answers may be read by pages of other origins and cookies are allowed, is the list of these origins fixed and minimal, never a wildcard or an echo of the caller? Sending no cross-origin headers, or a token API without cookies, answers yes.</source>
        <comment>sec.cors</comment>
        <translation>Falls Seiten anderer Origins Antworten lesen dürfen und Cookies erlaubt sind: Ist die Liste dieser Origins fest und minimal, nie Wildcard oder Echo des Aufrufers? Ohne CORS-Header oder bei Token-API ohne Cookies: Ja.</translation>
    </message>
    <message>
        <source>A loose policy lets any web page read your users&apos; data through their own browser.</source>
        <comment>sec.cors</comment>
        <translation>Eine lockere Regel lässt beliebige Webseiten über den Browser der Nutzer deren Daten lesen.</translation>
    </message>
    <message>
        <source>A request with a foreign origin and a valid cookie to each environment gets no permission to read the answer.</source>
        <comment>sec.cors</comment>
        <translation>Eine Anfrage mit fremdem Origin und gültigem Cookie erhält in keiner Umgebung die Erlaubnis, die Antwort zu lesen.</translation>
    </message>
    <message>
        <source>Serve interface and API from one origin; then no cross-origin headers are needed.</source>
        <comment>sec.cors</comment>
        <translation>Oberfläche und API unter demselben Origin ausliefern; dann sind keine CORS-Header nötig.</translation>
    </message>
    <message>
        <source>Remove cross-origin headers where no other site needs them.</source>
        <comment>sec.cors</comment>
        <translation>CORS-Header entfernen, wo keine andere Website sie braucht.</translation>
    </message>
    <message>
        <source>Where cookies are allowed, configure an explicit list of origins per environment, compared as whole strings.</source>
        <comment>sec.cors</comment>
        <translation>Wo Cookies erlaubt sind, je Umgebung eine ausdrückliche Liste von Origins setzen und als ganze Zeichenketten vergleichen.</translation>
    </message>
    <message>
        <source>Never reflect the Origin header, and refuse the origin called null.</source>
        <comment>sec.cors</comment>
        <translation>Den Origin-Header nie zurückspiegeln und den Origin null ablehnen.</translation>
    </message>
    <message>
        <source>Test every environment with a foreign origin and credentials.</source>
        <comment>sec.cors</comment>
        <translation>Jede Umgebung mit fremdem Origin und Credentials testen.</translation>
    </message>
    <message>
        <source>All traffic over public networks is encrypted</source>
        <comment>sec.https</comment>
        <translation>Aller Verkehr über öffentliche Netze ist verschlüsselt</translation>
    </message>
    <message>
        <source>Does everything that crosses a public network, from users to the product and from the product to databases and services, run over TLS 1.2 or newer, with plain requests redirected and HSTS sent?</source>
        <comment>sec.https</comment>
        <translation>Läuft alles, was öffentliche Netze durchquert, von den Nutzern zum Produkt und vom Produkt zu Datenbanken und Diensten, über TLS 1.2 oder neuer, mit Umleitung unverschlüsselter Anfragen und HSTS?</translation>
    </message>
    <message>
        <source>Plain traffic shows passwords and personal data to every network on the way.</source>
        <comment>sec.https</comment>
        <translation>Unverschlüsselter Verkehr zeigt Passwörter und personenbezogene Daten jedem Netz auf dem Weg.</translation>
    </message>
    <message>
        <source>A testssl.sh or SSL Labs run on every public name shows no old protocol and HSTS in force, and the database refuses a plain connection from outside its network.</source>
        <comment>sec.https</comment>
        <translation>testssl.sh oder SSL Labs zeigt für jeden öffentlichen Namen kein altes Protokoll und aktives HSTS, und die Datenbank lehnt unverschlüsselte Verbindungen von außerhalb ihres Netzes ab.</translation>
    </message>
    <message>
        <source>Put the product behind a platform or Cloudflare with forced HTTPS and use a managed database that requires TLS.</source>
        <comment>sec.https</comment>
        <translation>Das Produkt hinter eine Plattform oder Cloudflare mit erzwungenem HTTPS stellen und eine verwaltete Datenbank mit TLS-Pflicht nutzen.</translation>
    </message>
    <message>
        <source>Let the platform, Caddy or a load balancer end TLS with certificates that renew themselves.</source>
        <comment>sec.https</comment>
        <translation>TLS an der Plattform, an Caddy oder am Load Balancer enden lassen, mit automatisch erneuerten Zertifikaten.</translation>
    </message>
    <message>
        <source>Redirect plain requests and send Strict-Transport-Security with at least a year.</source>
        <comment>sec.https</comment>
        <translation>Unverschlüsselte Anfragen umleiten und Strict-Transport-Security mit mindestens einem Jahr senden.</translation>
    </message>
    <message>
        <source>Require verified TLS to the database (sslmode=verify-full) and never switch off certificate checks in clients.</source>
        <comment>sec.https</comment>
        <translation>Zur Datenbank geprüftes TLS verlangen (sslmode=verify-full) und die Zertifikatsprüfung in Clients nie abschalten.</translation>
    </message>
    <message>
        <source>Check every public name with testssl.sh or SSL Labs, and watch certificate expiry.</source>
        <comment>sec.https</comment>
        <translation>Jeden öffentlichen Namen mit testssl.sh oder SSL Labs prüfen und den Ablauf der Zertifikate überwachen.</translation>
    </message>
    <message>
        <source>Browser security headers are set</source>
        <comment>sec.headers</comment>
        <translation>Sicherheits-Header für Browser sind gesetzt</translation>
    </message>
    <message>
        <source>Do all pages send a Content-Security-Policy that names where scripts may come from and who may frame the page, plus nosniff and a Referrer-Policy, no matter which server or proxy adds them?</source>
        <comment>sec.headers</comment>
        <translation>Senden alle Seiten eine Content-Security-Policy, die Skriptquellen und erlaubtes Einbetten festlegt, dazu nosniff und eine Referrer-Policy, gleich welcher Server oder Proxy sie hinzufügt?</translation>
    </message>
    <message>
        <source>These headers stop whole families of attacks, and every buyer&apos;s security review looks for them.</source>
        <comment>sec.headers</comment>
        <translation>Diese Header verhindern ganze Gruppen von Angriffen, und jede Sicherheitsprüfung eines Käufers sucht nach ihnen.</translation>
    </message>
    <message>
        <source>A header scan of the production pages, error pages included, shows all of them, with the policy enforced.</source>
        <comment>sec.headers</comment>
        <translation>Ein Header-Scan der Produktionsseiten samt Fehlerseiten zeigt alle Header mit durchgesetzter Policy.</translation>
    </message>
    <message>
        <source>Set nosniff, frame-ancestors and Referrer-Policy at the web server now; a strict script policy can follow.</source>
        <comment>sec.headers</comment>
        <translation>nosniff, frame-ancestors und Referrer-Policy sofort am Webserver setzen; eine strenge Skript-Policy kann folgen.</translation>
    </message>
    <message>
        <source>Set the headers once for all pages: Helmet, django-csp, secure_headers, the web server or the CDN.</source>
        <comment>sec.headers</comment>
        <translation>Die Header einmal für alle Seiten setzen: Helmet, django-csp, secure_headers, Webserver oder CDN.</translation>
    </message>
    <message>
        <source>Start Content-Security-Policy in report-only mode, read the reports, then enforce it.</source>
        <comment>sec.headers</comment>
        <translation>Die Content-Security-Policy zuerst im Report-only-Modus betreiben, Berichte lesen, dann durchsetzen.</translation>
    </message>
    <message>
        <source>Name frame-ancestors in the policy, and send X-Content-Type-Options: nosniff and a Referrer-Policy.</source>
        <comment>sec.headers</comment>
        <translation>frame-ancestors in der Policy nennen und X-Content-Type-Options: nosniff sowie eine Referrer-Policy senden.</translation>
    </message>
    <message>
        <source>Check the result with Mozilla Observatory or ZAP.</source>
        <comment>sec.headers</comment>
        <translation>Das Ergebnis mit Mozilla Observatory oder ZAP prüfen.</translation>
    </message>
    <message>
        <source>Sensitive data is encrypted where it is stored</source>
        <comment>sec.encryption-at-rest</comment>
        <translation>Sensible Daten sind am Speicherort verschlüsselt</translation>
    </message>
    <message>
        <source>Are all databases, file stores and backups that hold personal, payment or health data encrypted at rest, with keys that are kept and granted apart from the data?</source>
        <comment>sec.encryption-at-rest</comment>
        <translation>Sind alle Datenbanken, Dateispeicher und Backups mit personenbezogenen Daten, Zahlungs- oder Gesundheitsdaten im Ruhezustand verschlüsselt, mit getrennt von den Daten verwahrten und vergebenen Schlüsseln?</translation>
    </message>
    <message>
        <source>A stolen disk, snapshot or backup must not be readable.</source>
        <comment>sec.encryption-at-rest</comment>
        <translation>Eine gestohlene Platte, ein Snapshot oder ein Backup darf nicht lesbar sein.</translation>
    </message>
    <message>
        <source>The provider&apos;s console or an infrastructure scan shows encryption for every store and backup on the data map, with the name of its key.</source>
        <comment>sec.encryption-at-rest</comment>
        <translation>Die Konsole des Providers oder ein Infrastruktur-Scan zeigt für jeden Speicher und jedes Backup der Datenübersicht die Verschlüsselung samt Namen des Schlüssels.</translation>
    </message>
    <message>
        <source>Managed databases and buckets with encryption on by default are enough; check backups made by hand.</source>
        <comment>sec.encryption-at-rest</comment>
        <translation>Verwaltete Datenbanken und Buckets mit voreingestellter Verschlüsselung genügen; von Hand erstellte Backups prüfen.</translation>
    </message>
    <message>
        <source>Switch on the provider&apos;s encryption for databases, volumes, buckets and snapshots, with managed keys.</source>
        <comment>sec.encryption-at-rest</comment>
        <translation>Die Verschlüsselung des Providers für Datenbanken, Volumes, Buckets und Snapshots mit verwalteten Schlüsseln einschalten.</translation>
    </message>
    <message>
        <source>Encrypt backups before they leave the account (restic, pgBackRest, age).</source>
        <comment>sec.encryption-at-rest</comment>
        <translation>Backups verschlüsseln, bevor sie das Konto verlassen (restic, pgBackRest, age).</translation>
    </message>
    <message>
        <source>Encrypt especially sensitive fields in the application too: Rails encrypts, Laravel casts or KMS envelope encryption.</source>
        <comment>sec.encryption-at-rest</comment>
        <translation>Besonders heikle Felder zusätzlich in der Anwendung verschlüsseln: Rails encrypts, Laravel Casts oder KMS Envelope Encryption.</translation>
    </message>
    <message>
        <source>State encryption in Terraform or another definition, so that a new store cannot be made without it.</source>
        <comment>sec.encryption-at-rest</comment>
        <translation>Die Verschlüsselung in Terraform oder einer anderen Definition festschreiben, sodass kein Speicher ohne sie entsteht.</translation>
    </message>
    <message>
        <source>Dependencies are watched for known flaws</source>
        <comment>sec.dependency-scan</comment>
        <translation>Abhängigkeiten werden auf bekannte Schwachstellen überwacht</translation>
    </message>
    <message>
        <source>Does a tool check all direct and indirect dependencies, and the base images if there are any, for known flaws on every change and at least weekly, and report what it finds to the team?</source>
        <comment>sec.dependency-scan</comment>
        <translation>Prüft ein Werkzeug alle direkten und indirekten Abhängigkeiten sowie vorhandene Basis-Images bei jeder Änderung und mindestens wöchentlich auf bekannte Schwachstellen und meldet Funde dem Team?</translation>
    </message>
    <message>
        <source>Most of the code is other people&apos;s, and its flaws become public overnight.</source>
        <comment>sec.dependency-scan</comment>
        <translation>Der größte Teil des Codes stammt von anderen, und dessen Lücken werden über Nacht öffentlich.</translation>
    </message>
    <message>
        <source>A scan report no older than the check&apos;s age limit covers every lockfile and image, and the schedule and the recipient of alerts can be shown.</source>
        <comment>sec.dependency-scan</comment>
        <translation>Ein Scan-Bericht innerhalb der Altersgrenze dieser Prüfung umfasst jedes Lockfile und jedes Image; Zeitplan und Empfänger der Meldungen sind benennbar.</translation>
    </message>
    <message>
        <source>Switch on the code host&apos;s free dependency alerts and automatic update requests.</source>
        <comment>sec.dependency-scan</comment>
        <translation>Die kostenlosen Dependency-Alerts und automatischen Update-Requests des Code-Hosters einschalten.</translation>
    </message>
    <message>
        <source>Switch on Dependabot or Renovate for every package manager that the repository uses.</source>
        <comment>sec.dependency-scan</comment>
        <translation>Dependabot oder Renovate für jeden genutzten Paketmanager einschalten.</translation>
    </message>
    <message>
        <source>Run OSV-Scanner, Trivy, npm audit, pip-audit or govulncheck as a pipeline step, plus a weekly scheduled run.</source>
        <comment>sec.dependency-scan</comment>
        <translation>OSV-Scanner, Trivy, npm audit, pip-audit oder govulncheck als Pipeline-Schritt und zusätzlich wöchentlich nach Zeitplan laufen lassen.</translation>
    </message>
    <message>
        <source>Include base images and the packages in them.</source>
        <comment>sec.dependency-scan</comment>
        <translation>Basis-Images und die Pakete darin einbeziehen.</translation>
    </message>
    <message>
        <source>Keep a bill of materials (CycloneDX or SPDX) for each release.</source>
        <comment>sec.dependency-scan</comment>
        <translation>Je Release eine Stückliste (CycloneDX oder SPDX) aufbewahren.</translation>
    </message>
    <message>
        <source>No known flaw stays open past its deadline</source>
        <comment>sec.dependency-patching</comment>
        <translation>Keine bekannte Schwachstelle bleibt über ihre Frist offen</translation>
    </message>
    <message>
        <source>Is every known flaw in dependencies and images fixed, replaced or justified in writing within your deadlines (by default 7 days for critical, 30 high, 90 medium, 120 low)?</source>
        <comment>sec.dependency-patching</comment>
        <translation>Wird jede bekannte Schwachstelle in Abhängigkeiten und Images innerhalb der Fristen behoben, ersetzt oder schriftlich begründet (Vorgabe: 7 Tage kritisch, 30 hoch, 90 mittel, 120 niedrig)?</translation>
    </message>
    <message>
        <source>Attackers automate known flaws within days, so an outdated library is an open door.</source>
        <comment>sec.dependency-patching</comment>
        <translation>Angreifer automatisieren bekannte Lücken binnen Tagen; eine veraltete Bibliothek ist eine offene Tür.</translation>
    </message>
    <message>
        <source>A current scan of all lockfiles and images shows nothing past its deadline, and every exception has a reason and an end date.</source>
        <comment>sec.dependency-patching</comment>
        <translation>Ein aktueller Scan aller Lockfiles und Images zeigt nichts über seiner Frist, und jede Ausnahme hat Begründung und Enddatum.</translation>
    </message>
    <message>
        <source>Reserve one hour a week: merge the update requests, and look first at critical and exploited flaws.</source>
        <comment>sec.dependency-patching</comment>
        <translation>Eine Stunde pro Woche reservieren: Update-Requests übernehmen und zuerst kritische und ausgenutzte Lücken ansehen.</translation>
    </message>
    <message>
        <source>Set deadlines by severity and name the person who triages each week.</source>
        <comment>sec.dependency-patching</comment>
        <translation>Fristen nach Schweregrad setzen und eine Person für die wöchentliche Triage benennen.</translation>
    </message>
    <message>
        <source>Update or replace first what is on the list of exploited flaws (CISA KEV).</source>
        <comment>sec.dependency-patching</comment>
        <translation>Zuerst aktualisieren oder ersetzen, was auf der Liste ausgenutzter Schwachstellen steht (CISA KEV).</translation>
    </message>
    <message>
        <source>Merge small updates regularly with Renovate or Dependabot and a test suite that can be trusted.</source>
        <comment>sec.dependency-patching</comment>
        <translation>Kleine Updates regelmäßig mit Renovate oder Dependabot und einer verlässlichen Testsuite übernehmen.</translation>
    </message>
    <message>
        <source>Record what does not affect you as a VEX statement with reason and end date.</source>
        <comment>sec.dependency-patching</comment>
        <translation>Nicht zutreffende Schwachstellen als VEX-Aussage mit Begründung und Enddatum festhalten.</translation>
    </message>
    <message>
        <source>Builds use locked versions of everything they take in</source>
        <comment>sec.pinned-dependencies</comment>
        <translation>Builds verwenden nur festgelegte Versionen</translation>
    </message>
    <message>
        <source>Are lockfiles, or exact versions where the ecosystem has none, committed and used by the build, and are base images and pipeline actions pinned to a version or digest and not to latest?</source>
        <comment>sec.pinned-dependencies</comment>
        <translation>Sind Lockfiles, oder exakte Versionen, wo das Ökosystem keine kennt, eingecheckt und vom Build benutzt, und sind Basis-Images und Pipeline-Actions auf Version oder Digest statt auf latest festgelegt?</translation>
    </message>
    <message>
        <source>With open versions tomorrow&apos;s build is not what you tested, and it may carry somebody&apos;s hostile update.</source>
        <comment>sec.pinned-dependencies</comment>
        <translation>Bei offenen Versionen ist der Build von morgen nicht der getestete und kann ein bösartiges Update enthalten.</translation>
    </message>
    <message>
        <source>A build from a clean checkout in locked mode passes, and a search finds no image or action without a fixed version.</source>
        <comment>sec.pinned-dependencies</comment>
        <translation>Ein Build aus frischem Checkout im Locked-Modus gelingt, und eine Suche findet kein Image und keine Action ohne feste Version.</translation>
    </message>
    <message>
        <source>Commit the lockfiles and name a version for each base image; digests can wait.</source>
        <comment>sec.pinned-dependencies</comment>
        <translation>Lockfiles einchecken und für jedes Basis-Image eine Version nennen; Digests können warten.</translation>
    </message>
    <message>
        <source>Commit the lockfile of every package manager, and install with npm ci, pip --require-hashes, composer install or cargo --locked.</source>
        <comment>sec.pinned-dependencies</comment>
        <translation>Das Lockfile jedes Paketmanagers einchecken und mit npm ci, pip --require-hashes, composer install oder cargo --locked installieren.</translation>
    </message>
    <message>
        <source>Replace latest in image references by a version, better with its digest.</source>
        <comment>sec.pinned-dependencies</comment>
        <translation>latest in Image-Referenzen durch eine Version ersetzen, besser mit Digest.</translation>
    </message>
    <message>
        <source>Pin pipeline actions to a commit id.</source>
        <comment>sec.pinned-dependencies</comment>
        <translation>Pipeline-Actions auf eine Commit-ID festlegen.</translation>
    </message>
    <message>
        <source>Let Renovate or Dependabot raise the pins, so that locked does not become outdated.</source>
        <comment>sec.pinned-dependencies</comment>
        <translation>Die festgelegten Versionen durch Renovate oder Dependabot anheben lassen, damit sie nicht veralten.</translation>
    </message>
    <message>
        <source>Code is scanned for security faults on every change</source>
        <comment>sec.sast</comment>
        <translation>Der Code wird bei jeder Änderung auf Sicherheitsfehler geprüft</translation>
    </message>
    <message>
        <source>Does a static security analyser check every change, with new serious findings holding up the change until they are fixed or justified in writing?</source>
        <comment>sec.sast</comment>
        <translation>Prüft ein statisches Analysewerkzeug (SAST) jede Änderung, und halten neue schwere Funde die Änderung auf, bis sie behoben oder schriftlich begründet sind?</translation>
    </message>
    <message>
        <source>It finds the injection and cryptography mistakes that human reviewers overlook.</source>
        <comment>sec.sast</comment>
        <translation>Er findet Injection- und Kryptografiefehler, die im Review übersehen werden.</translation>
    </message>
    <message>
        <source>A scan report no older than the check&apos;s age limit exists, and its serious findings are fixed or carry a reason.</source>
        <comment>sec.sast</comment>
        <translation>Ein Scan-Bericht innerhalb der Altersgrenze dieser Prüfung liegt vor, und seine schweren Funde sind behoben oder begründet.</translation>
    </message>
    <message>
        <source>Switch on CodeQL&apos;s default set-up at the code host, or run Semgrep locally before each release and keep the report.</source>
        <comment>sec.sast</comment>
        <translation>Die Standardeinrichtung von CodeQL beim Code-Hoster einschalten oder Semgrep vor jedem Release lokal ausführen und den Bericht aufbewahren.</translation>
    </message>
    <message>
        <source>Run Semgrep, CodeQL, SonarQube, Bandit, Brakeman or gosec as a required pipeline step.</source>
        <comment>sec.sast</comment>
        <translation>Semgrep, CodeQL, SonarQube, Bandit, Brakeman oder gosec als Pflichtschritt der Pipeline ausführen.</translation>
    </message>
    <message>
        <source>Accept the old findings once as a baseline with a date by which they are dealt with.</source>
        <comment>sec.sast</comment>
        <translation>Alte Funde einmalig als Baseline übernehmen, mit Datum für die Abarbeitung.</translation>
    </message>
    <message>
        <source>Fail the step on new high findings, and ask for a written reason for each suppression.</source>
        <comment>sec.sast</comment>
        <translation>Den Schritt bei neuen Funden ab Stufe hoch scheitern lassen und für jede Unterdrückung eine schriftliche Begründung verlangen.</translation>
    </message>
    <message>
        <source>Containers are minimal and do not run as root</source>
        <comment>sec.container-hardening</comment>
        <translation>Container sind schlank und laufen nicht als root</translation>
    </message>
    <message>
        <source>Do all production images use a small maintained base and a user other than root, hold no secrets in their layers, and run with memory and processor limits?</source>
        <comment>sec.container-hardening</comment>
        <translation>Nutzen alle Produktions-Images eine kleine, gepflegte Basis und einen anderen Benutzer als root, enthalten keine Secrets in ihren Layern und laufen mit Speicher- und CPU-Grenzen?</translation>
    </message>
    <message>
        <source>Whoever takes over a process in a root container is close to owning the machine.</source>
        <comment>sec.container-hardening</comment>
        <translation>Wer einen Prozess in einem Root-Container übernimmt, hat fast schon die Maschine.</translation>
    </message>
    <message>
        <source>A container scan of the released images and their run configuration shows a user other than root, no secrets in layers, and limits set.</source>
        <comment>sec.container-hardening</comment>
        <translation>Ein Container-Scan der ausgelieferten Images und ihrer Laufkonfiguration zeigt einen anderen Benutzer als root, keine Secrets in Layern und gesetzte Grenzen.</translation>
    </message>
    <message>
        <source>Use the official slim image, add one USER line and run Trivy before each release.</source>
        <comment>sec.container-hardening</comment>
        <translation>Das offizielle slim-Image verwenden, eine USER-Zeile ergänzen und Trivy vor jedem Release ausführen.</translation>
    </message>
    <message>
        <source>Switch to distroless, alpine, slim or Chainguard bases and build in several stages.</source>
        <comment>sec.container-hardening</comment>
        <translation>Auf distroless, alpine, slim oder Chainguard als Basis wechseln und mehrstufig bauen.</translation>
    </message>
    <message>
        <source>Set USER to an unprivileged account, and run with a read-only file system and dropped capabilities.</source>
        <comment>sec.container-hardening</comment>
        <translation>USER auf ein unprivilegiertes Konto setzen, Dateisystem nur lesbar einbinden und Capabilities entziehen.</translation>
    </message>
    <message>
        <source>Pass secrets at run time or as build mounts, never by ARG or COPY.</source>
        <comment>sec.container-hardening</comment>
        <translation>Secrets zur Laufzeit oder als Build Mount übergeben, nie per ARG oder COPY.</translation>
    </message>
    <message>
        <source>Set requests and limits, and scan with Trivy, Grype and hadolint in the pipeline.</source>
        <comment>sec.container-hardening</comment>
        <translation>Requests und Limits setzen und in der Pipeline mit Trivy, Grype und hadolint prüfen.</translation>
    </message>
    <message>
        <source>Access to production is personal, minimal and withdrawn</source>
        <comment>sec.prod-access</comment>
        <translation>Produktionszugang ist persönlich, minimal und wird entzogen</translation>
    </message>
    <message>
        <source>Does each person reach cloud, database, code hosting and company mail only through an account of their own with a second factor and no more rights than needed, withdrawn on the day they leave?</source>
        <comment>sec.prod-access</comment>
        <translation>Erreicht jede Person Cloud, Datenbank, Code-Hosting und Firmen-Mail nur über ein eigenes Konto mit zweitem Faktor und nur den nötigen Rechten, das am Tag des Weggangs entzogen wird?</translation>
    </message>
    <message>
        <source>Shared passwords cannot be traced or withdrawn, and forgotten accounts are a standing risk.</source>
        <comment>sec.prod-access</comment>
        <translation>Geteilte Passwörter lassen sich weder zuordnen noch entziehen, und vergessene Konten sind ein Dauerrisiko.</translation>
    </message>
    <message>
        <source>Exports of the member lists of every system match today&apos;s team, show second factors for all, and carry the date of the last review.</source>
        <comment>sec.prod-access</comment>
        <translation>Exporte der Mitgliederlisten aller Systeme stimmen mit dem heutigen Team überein, zeigen überall den zweiten Faktor und tragen das Datum der letzten Durchsicht.</translation>
    </message>
    <message>
        <source>Two personal accounts with passkeys, a password manager, sealed root credentials and a half-yearly look at the member lists.</source>
        <comment>sec.prod-access</comment>
        <translation>Zwei persönliche Konten mit Passkeys, ein Passwortmanager, versiegelte Root-Zugangsdaten und halbjährlich ein Blick auf die Mitgliederlisten.</translation>
    </message>
    <message>
        <source>Enforce a second factor, best passkeys or hardware keys, at the code host, cloud, mail and domain registrar.</source>
        <comment>sec.prod-access</comment>
        <translation>Bei Code-Hosting, Cloud, Mail und Domain-Registrar einen zweiten Faktor erzwingen, am besten Passkeys oder Hardware-Schlüssel.</translation>
    </message>
    <message>
        <source>Replace shared and root accounts by personal ones through single sign-on groups; lock root credentials away for emergencies.</source>
        <comment>sec.prod-access</comment>
        <translation>Geteilte und Root-Konten durch persönliche über Single-Sign-on-Gruppen ersetzen; Root-Zugangsdaten für Notfälle wegschließen.</translation>
    </message>
    <message>
        <source>Give people and services only the rights they use, from managed and encrypted devices.</source>
        <comment>sec.prod-access</comment>
        <translation>Personen und Diensten nur benutzte Rechte geben, von verwalteten und verschlüsselten Geräten aus.</translation>
    </message>
    <message>
        <source>Keep an off-boarding list and compare all account lists with the team each quarter.</source>
        <comment>sec.prod-access</comment>
        <translation>Eine Offboarding-Liste führen und alle Kontenlisten vierteljährlich mit dem Team abgleichen.</translation>
    </message>
    <message>
        <source>Production runs without debug mode or default accounts</source>
        <comment>sec.safe-defaults</comment>
        <translation>Produktion läuft ohne Debug-Modus und Standardkonten</translation>
    </message>
    <message>
        <source>Is production free of debug mode, default accounts and passwords, sample data, openly reachable administration or metrics pages, and directory listings?</source>
        <comment>sec.safe-defaults</comment>
        <translation>Ist die Produktion frei von Debug-Modus, Standardkonten und -passwörtern, Beispieldaten, offen erreichbaren Administrations- oder Metrikseiten und Verzeichnislisten?</translation>
    </message>
    <message>
        <source>These are the first things that automated attackers try.</source>
        <comment>sec.safe-defaults</comment>
        <translation>Das sind die ersten Dinge, die automatisierte Angreifer ausprobieren.</translation>
    </message>
    <message>
        <source>A scan of the running product finds no debug output, default sign-in, open panel or listing, and the production configuration is on record.</source>
        <comment>sec.safe-defaults</comment>
        <translation>Ein Scan des laufenden Produkts findet keine Debug-Ausgabe, Standardanmeldung, offene Oberfläche oder Verzeichnisliste, und die Produktionskonfiguration ist dokumentiert.</translation>
    </message>
    <message>
        <source>Open your own product in a private window, try the usual addresses such as /admin and /metrics, and run ZAP&apos;s baseline scan once.</source>
        <comment>sec.safe-defaults</comment>
        <translation>Das eigene Produkt in einem privaten Fenster öffnen, übliche Adressen wie /admin und /metrics probieren und einmal den ZAP-Baseline-Scan ausführen.</translation>
    </message>
    <message>
        <source>Set production configuration explicitly, and let the product refuse to start in debug mode there.</source>
        <comment>sec.safe-defaults</comment>
        <translation>Die Produktionskonfiguration ausdrücklich setzen und den Start im Debug-Modus dort verweigern.</translation>
    </message>
    <message>
        <source>Remove default users and sample data, and force a new password at first start.</source>
        <comment>sec.safe-defaults</comment>
        <translation>Standardbenutzer und Beispieldaten entfernen und beim ersten Start ein neues Passwort erzwingen.</translation>
    </message>
    <message>
        <source>Put administration, metrics and database tools behind sign-in or a private network.</source>
        <comment>sec.safe-defaults</comment>
        <translation>Administration, Metriken und Datenbankwerkzeuge hinter Anmeldung oder privates Netz legen.</translation>
    </message>
    <message>
        <source>Scan the running product with ZAP or nuclei.</source>
        <comment>sec.safe-defaults</comment>
        <translation>Das laufende Produkt mit ZAP oder nuclei scannen.</translation>
    </message>
    <message>
        <source>The build pipeline cannot be misused</source>
        <comment>sec.ci-hardening</comment>
        <translation>Die Build-Pipeline lässt sich nicht missbrauchen</translation>
    </message>
    <message>
        <source>Do pipeline jobs get only the rights they need, use third-party steps only in fixed versions, and never run code from strangers where secrets are within reach? Without any pipeline this does not apply.</source>
        <comment>sec.ci-hardening</comment>
        <translation>Haben Pipeline-Jobs nur die nötigen Rechte, nutzen sie fremde Schritte nur in festen Versionen, und läuft nie fremder Code in Reichweite von Secrets? Ohne Pipeline nicht anwendbar.</translation>
    </message>
    <message>
        <source>Whoever controls the pipeline controls what reaches production.</source>
        <comment>sec.ci-hardening</comment>
        <translation>Wer die Pipeline kontrolliert, kontrolliert, was in Produktion geht.</translation>
    </message>
    <message>
        <source>zizmor or Scorecard reports nothing serious on the current workflows, and the list of secrets shows which job can read each.</source>
        <comment>sec.ci-hardening</comment>
        <translation>zizmor oder Scorecard meldet für die aktuellen Workflows nichts Schwerwiegendes, und die Liste der Secrets zeigt, welcher Job welches lesen kann.</translation>
    </message>
    <message>
        <source>Set the repository&apos;s default token to read-only, require approval for first-time contributors and run zizmor once.</source>
        <comment>sec.ci-hardening</comment>
        <translation>Das Standard-Token des Repositorys auf Lesen setzen, für erstmalig Beitragende eine Freigabe verlangen und zizmor einmal ausführen.</translation>
    </message>
    <message>
        <source>Set read-only permissions as the default, and grant more per job.</source>
        <comment>sec.ci-hardening</comment>
        <translation>Nur Leserechte als Standard setzen und je Job mehr erlauben.</translation>
    </message>
    <message>
        <source>Replace long-lived cloud keys by OpenID Connect sign-in of the pipeline.</source>
        <comment>sec.ci-hardening</comment>
        <translation>Langlebige Cloud-Schlüssel durch OpenID-Connect-Anmeldung der Pipeline ersetzen.</translation>
    </message>
    <message>
        <source>Do not check out a stranger&apos;s branch in jobs started by pull_request_target or workflow_run.</source>
        <comment>sec.ci-hardening</comment>
        <translation>In Jobs, die durch pull_request_target oder workflow_run starten, keinen fremden Branch auschecken.</translation>
    </message>
    <message>
        <source>Pass untrusted titles and branch names through environment variables, never straight into a script.</source>
        <comment>sec.ci-hardening</comment>
        <translation>Nicht vertrauenswürdige Titel und Branch-Namen über Umgebungsvariablen übergeben, nie direkt in ein Skript.</translation>
    </message>
    <message>
        <source>Check the workflows with zizmor, actionlint or OpenSSF Scorecard.</source>
        <comment>sec.ci-hardening</comment>
        <translation>Die Workflows mit zizmor, actionlint oder OpenSSF Scorecard prüfen.</translation>
    </message>
    <message>
        <source>A threat model of the current design exists</source>
        <comment>sec.security-review</comment>
        <translation>Ein Bedrohungsmodell der heutigen Architektur liegt vor</translation>
    </message>
    <message>
        <source>Has somebody listed what is worth protecting, who might attack, where they could get in and what stands against it, for the architecture as it is today?</source>
        <comment>sec.security-review</comment>
        <translation>Hat jemand für die heutige Architektur aufgelistet, was schützenswert ist, wer angreifen könnte, wo ein Eindringen möglich wäre und was dagegensteht?</translation>
    </message>
    <message>
        <source>Checks without a picture of the threats miss what is special about this product.</source>
        <comment>sec.security-review</comment>
        <translation>Prüfungen ohne Bild der Bedrohungen übersehen, was gerade dieses Produkt besonders macht.</translation>
    </message>
    <message>
        <source>A dated document names assets, attackers, entry points and measures of today&apos;s architecture, and its open measures have owners.</source>
        <comment>sec.security-review</comment>
        <translation>Ein datiertes Dokument nennt Werte, Angreifer, Eintrittspunkte und Maßnahmen der heutigen Architektur, und offene Maßnahmen haben Verantwortliche.</translation>
    </message>
    <message>
        <source>Answer four questions on one page: what are we building, what can go wrong, what do we do about it, did it help?</source>
        <comment>sec.security-review</comment>
        <translation>Vier Fragen auf einer Seite beantworten: Was bauen wir, was kann schiefgehen, was tun wir dagegen, hat es geholfen?</translation>
    </message>
    <message>
        <source>Draw the data flows on one page with OWASP Threat Dragon, draw.io or on paper.</source>
        <comment>sec.security-review</comment>
        <translation>Die Datenflüsse auf einer Seite mit OWASP Threat Dragon, draw.io oder auf Papier zeichnen.</translation>
    </message>
    <message>
        <source>Walk along them for half a day with STRIDE, and note threat, measure and owner for each.</source>
        <comment>sec.security-review</comment>
        <translation>Sie einen halben Tag lang mit STRIDE durchgehen und je Bedrohung Maßnahme und Verantwortliche notieren.</translation>
    </message>
    <message>
        <source>File the open measures as tickets with dates.</source>
        <comment>sec.security-review</comment>
        <translation>Offene Maßnahmen als Tickets mit Termin anlegen.</translation>
    </message>
    <message>
        <source>Publish how to report a flaw in SECURITY.md or security.txt, and repeat the review after larger changes.</source>
        <comment>sec.security-review</comment>
        <translation>In SECURITY.md oder security.txt veröffentlichen, wie Schwachstellen gemeldet werden, und die Prüfung nach größeren Änderungen wiederholen.</translation>
    </message>
    <message>
        <source>An independent penetration test is passed</source>
        <comment>sec.pentest</comment>
        <translation>Ein unabhängiger Penetrationstest ist bestanden</translation>
    </message>
    <message>
        <source>Has somebody independent attacked the current product within the last year, and are the serious findings fixed and tested again?</source>
        <comment>sec.pentest</comment>
        <translation>Hat eine unabhängige Stelle das heutige Produkt innerhalb des letzten Jahres angegriffen, und sind die schweren Funde behoben und nachgetestet?</translation>
    </message>
    <message>
        <source>It is the plainest proof that all parts hold together, and buyers ask for the report.</source>
        <comment>sec.pentest</comment>
        <translation>Es ist der schlichteste Beweis, dass alle Teile zusammen halten, und Käufer fragen nach dem Bericht.</translation>
    </message>
    <message>
        <source>A dated report of an independent tester covers the current product, and its retest shows no serious finding open.</source>
        <comment>sec.pentest</comment>
        <translation>Ein datierter Bericht einer unabhängigen Stelle umfasst das heutige Produkt, und der Nachtest zeigt keinen schweren Fund mehr offen.</translation>
    </message>
    <message>
        <source>A tester from outside the team with one or two days on sign-in, access rights and payment, marked as partly.</source>
        <comment>sec.pentest</comment>
        <translation>Eine teamfremde Person testet ein bis zwei Tage Anmeldung, Rechte und Zahlung; als teilweise erfüllt werten.</translation>
    </message>
    <message>
        <source>Fix the findings of your own scanners first, and run ZAP or nuclei yourself.</source>
        <comment>sec.pentest</comment>
        <translation>Zuerst die Funde der eigenen Scanner beheben und selbst ZAP oder nuclei ausführen.</translation>
    </message>
    <message>
        <source>Agree the scope, the test accounts and the rules with an independent tester.</source>
        <comment>sec.pentest</comment>
        <translation>Umfang, Testkonten und Regeln mit einer unabhängigen Stelle vereinbaren.</translation>
    </message>
    <message>
        <source>Fix serious findings and have them tested again.</source>
        <comment>sec.pentest</comment>
        <translation>Schwere Funde beheben und nachtesten lassen.</translation>
    </message>
    <message>
        <source>Keep the summary letter for buyers; do not put the full report into the repository.</source>
        <comment>sec.pentest</comment>
        <translation>Das Bestätigungsschreiben für Käufer aufbewahren; den vollen Bericht nicht ins Repository legen.</translation>
    </message>
    <message>
        <source>Logs and error reports hold no secrets or personal data</source>
        <comment>sec.log-redaction</comment>
        <translation>Logs und Fehlerberichte enthalten weder Secrets noch Personendaten</translation>
    </message>
    <message>
        <source>Are passwords, tokens, card data and needless personal data taken out before logs, traces and error reports leave the process? Without any that leave the user&apos;s own device this does not apply.</source>
        <comment>sec.log-redaction</comment>
        <translation>Werden Passwörter, Tokens, Kartendaten und unnötige personenbezogene Daten entfernt, bevor Logs, Traces und Fehlerberichte den Prozess verlassen? Nicht anwendbar, wenn nichts davon das Gerät der Nutzer verlässt.</translation>
    </message>
    <message>
        <source>Logs are copied widely and kept long, which makes them a common silent leak.</source>
        <comment>sec.log-redaction</comment>
        <translation>Logs werden weit kopiert und lange aufbewahrt und sind deshalb ein häufiges stilles Leck.</translation>
    </message>
    <message>
        <source>A search of the last weeks&apos; stored logs and error reports for known test secrets and e-mail patterns finds nothing, and a test guards the redaction.</source>
        <comment>sec.log-redaction</comment>
        <translation>Eine Suche in den Logs und Fehlerberichten der letzten Wochen nach bekannten Test-Geheimnissen und E-Mail-Mustern findet nichts, und ein Test sichert die Redaktion ab.</translation>
    </message>
    <message>
        <source>Switch on the error tracker&apos;s built-in scrubbing and stop logging request bodies.</source>
        <comment>sec.log-redaction</comment>
        <translation>Die eingebaute Bereinigung des Error Trackers einschalten und keine Request-Bodies mehr loggen.</translation>
    </message>
    <message>
        <source>Add redaction lists: pino redact, Rails filter_parameters, Sentry beforeSend, Serilog destructuring or Monolog processors.</source>
        <comment>sec.log-redaction</comment>
        <translation>Redaktionslisten einrichten: pino redact, Rails filter_parameters, Sentry beforeSend, Serilog Destructuring oder Monolog-Prozessoren.</translation>
    </message>
    <message>
        <source>Log ids instead of names and addresses, and never whole request bodies.</source>
        <comment>sec.log-redaction</comment>
        <translation>IDs statt Namen und Adressen loggen und nie ganze Request-Bodies.</translation>
    </message>
    <message>
        <source>Write tests that log a record with secrets and look for them in the output.</source>
        <comment>sec.log-redaction</comment>
        <translation>Tests schreiben, die einen Datensatz mit Geheimnissen loggen und in der Ausgabe danach suchen.</translation>
    </message>
    <message>
        <source>Look through a sample of stored logs each month.</source>
        <comment>sec.log-redaction</comment>
        <translation>Monatlich eine Stichprobe der gespeicherten Logs durchsehen.</translation>
    </message>
    <message>
        <source>Model tools are safe against injected instructions</source>
        <comment>sec.llm-injection</comment>
        <translation>Modellwerkzeuge sind vor eingeschleusten Anweisungen sicher</translation>
    </message>
    <message>
        <source>Is everything that reaches the model treated as untrusted, with its tools and data limited outside the model to the current user&apos;s rights and risky actions confirmed by a person?</source>
        <comment>sec.llm-injection</comment>
        <translation>Gilt alles, was das Modell erreicht, als nicht vertrauenswürdig, sind Werkzeuge und Daten außerhalb des Modells auf die Rechte des aktuellen Benutzers begrenzt und riskante Aktionen von einem Menschen zu bestätigen?</translation>
    </message>
    <message>
        <source>Text hidden in a document or page can steer the model into leaking data or acting for an attacker.</source>
        <comment>sec.llm-injection</comment>
        <translation>Text in einem Dokument oder einer Seite kann das Modell dazu bringen, Daten preiszugeben oder für Angreifer zu handeln.</translation>
    </message>
    <message>
        <source>A recorded red-team run against today&apos;s prompts and tools ends with no data of others shown and no unconfirmed risky action.</source>
        <comment>sec.llm-injection</comment>
        <translation>Ein aufgezeichneter Red-Team-Lauf gegen die heutigen Prompts und Werkzeuge endet ohne fremde Daten und ohne unbestätigte riskante Aktion.</translation>
    </message>
    <message>
        <source>Give the model read-only tools with the user&apos;s own rights and no actions at all.</source>
        <comment>sec.llm-injection</comment>
        <translation>Dem Modell nur lesende Werkzeuge mit den Rechten des Benutzers geben und gar keine Aktionen.</translation>
    </message>
    <message>
        <source>Enforce access rights in the tool code with the current user&apos;s identity, never by the prompt.</source>
        <comment>sec.llm-injection</comment>
        <translation>Zugriffsrechte im Werkzeugcode mit der Identität des aktuellen Benutzers durchsetzen, nie durch den Prompt.</translation>
    </message>
    <message>
        <source>Allow-list tools and addresses, keep keys out of prompts, and separate instructions from data.</source>
        <comment>sec.llm-injection</comment>
        <translation>Werkzeuge und Adressen per Allowlist begrenzen, Schlüssel aus Prompts heraushalten, Anweisungen von Daten trennen.</translation>
    </message>
    <message>
        <source>Ask a person before anything is sent, paid, deleted or published.</source>
        <comment>sec.llm-injection</comment>
        <translation>Vor Senden, Zahlen, Löschen oder Veröffentlichen eine Person fragen.</translation>
    </message>
    <message>
        <source>Treat the model&apos;s output as untrusted before it reaches a page, a query or a shell.</source>
        <comment>sec.llm-injection</comment>
        <translation>Modellausgaben als nicht vertrauenswürdig behandeln, bevor sie Seite, Abfrage oder Shell erreichen.</translation>
    </message>
    <message>
        <source>Test with injection cases from garak or promptfoo red-team on every prompt or tool change.</source>
        <comment>sec.llm-injection</comment>
        <translation>Bei jeder Änderung von Prompts oder Werkzeugen mit Injection-Fällen aus garak oder promptfoo Red-Team testen.</translation>
    </message>
    <message>
        <source>Frequent queries are served by indexes</source>
        <comment>perf.indexes</comment>
        <translation>Häufige Abfragen werden durch Indizes bedient</translation>
    </message>
    <message>
        <source>Are the columns by which frequent or fast-growing queries filter, join and sort covered by indexes?</source>
        <comment>perf.indexes</comment>
        <translation>Sind die Spalten, nach denen häufige oder schnell wachsende Abfragen filtern, verknüpfen und sortieren, durch Indizes abgedeckt?</translation>
    </message>
    <message>
        <source>A search that is instant with a thousand rows takes seconds with a hundred thousand.</source>
        <comment>perf.indexes</comment>
        <translation>Eine Suche, die bei tausend Zeilen sofort antwortet, braucht bei hunderttausend Sekunden.</translation>
    </message>
    <message>
        <source>Query plans of the twenty costliest statements on realistic data show no full scan of a large or growing table.</source>
        <comment>perf.indexes</comment>
        <translation>Die Ausführungspläne der zwanzig teuersten Statements auf realistischen Daten zeigen keinen Full Scan einer großen oder wachsenden Tabelle.</translation>
    </message>
    <message>
        <source>Index every foreign key and every column that a list sorts or filters by, then check the five slowest queries.</source>
        <comment>perf.indexes</comment>
        <translation>Jeden Fremdschlüssel und jede Spalte indizieren, nach der eine Liste sortiert oder filtert; dann die fünf langsamsten Abfragen prüfen.</translation>
    </message>
    <message>
        <source>Take the most frequent and the slowest statements from pg_stat_statements or the slow query log.</source>
        <comment>perf.indexes</comment>
        <translation>Die häufigsten und langsamsten Statements aus pg_stat_statements oder dem Slow Query Log nehmen.</translation>
    </message>
    <message>
        <source>Look at each plan with EXPLAIN ANALYZE on a copy with realistic volumes.</source>
        <comment>perf.indexes</comment>
        <translation>Jeden Ausführungsplan mit EXPLAIN ANALYZE auf einer Kopie mit realistischen Mengen ansehen.</translation>
    </message>
    <message>
        <source>Add the missing indexes, composite ones in the order of the conditions, without locking (CREATE INDEX CONCURRENTLY, gh-ost).</source>
        <comment>perf.indexes</comment>
        <translation>Fehlende Indizes ergänzen, zusammengesetzte in der Reihenfolge der Bedingungen und ohne Sperren (CREATE INDEX CONCURRENTLY, gh-ost).</translation>
    </message>
    <message>
        <source>Drop unused indexes (pg_stat_user_indexes, pt-index-usage).</source>
        <comment>perf.indexes</comment>
        <translation>Ungenutzte Indizes entfernen (pg_stat_user_indexes, pt-index-usage).</translation>
    </message>
    <message>
        <source>Lists load with a fixed number of queries</source>
        <comment>perf.n-plus-one</comment>
        <translation>Listen laden mit einer festen Zahl von Abfragen</translation>
    </message>
    <message>
        <source>Do lists and pages load their data with a fixed number of queries, however many rows they show?</source>
        <comment>perf.n-plus-one</comment>
        <translation>Laden Listen und Seiten ihre Daten mit einer festen Zahl von Abfragen, gleich wie viele Zeilen sie zeigen?</translation>
    </message>
    <message>
        <source>Otherwise the number of queries grows with the data and with every user, and pages slow down one by one.</source>
        <comment>perf.n-plus-one</comment>
        <translation>Sonst wächst die Zahl der Abfragen mit den Daten und mit jedem Benutzer, und eine Seite nach der anderen wird langsam.</translation>
    </message>
    <message>
        <source>Tests or traces of the main lists show the same number of queries with one row and with fifty.</source>
        <comment>perf.n-plus-one</comment>
        <translation>Tests oder Traces der wichtigsten Listen zeigen bei einer und bei fünfzig Zeilen dieselbe Zahl von Abfragen.</translation>
    </message>
    <message>
        <source>Watch the query count in the debug toolbar while opening the five main pages with plenty of data.</source>
        <comment>perf.n-plus-one</comment>
        <translation>Die Zahl der Abfragen in der Debug-Toolbar beobachten und dabei die fünf wichtigsten Seiten mit vielen Daten öffnen.</translation>
    </message>
    <message>
        <source>Load related records together: eager loading, joins or DataLoader.</source>
        <comment>perf.n-plus-one</comment>
        <translation>Zusammengehörige Datensätze gemeinsam laden: Eager Loading, Joins oder DataLoader.</translation>
    </message>
    <message>
        <source>Let Bullet, Prosopite, nplusone or laravel-query-detector complain during tests.</source>
        <comment>perf.n-plus-one</comment>
        <translation>In Tests Bullet, Prosopite, nplusone oder laravel-query-detector anschlagen lassen.</translation>
    </message>
    <message>
        <source>Assert the number of queries in tests of the main lists.</source>
        <comment>perf.n-plus-one</comment>
        <translation>In Tests der wichtigsten Listen die Zahl der Abfragen prüfen.</translation>
    </message>
    <message>
        <source>Look in traces for the same statement repeated within one request.</source>
        <comment>perf.n-plus-one</comment>
        <translation>In Traces nach demselben Statement suchen, das sich innerhalb einer Anfrage wiederholt.</translation>
    </message>
    <message>
        <source>Lists and searches have an upper bound</source>
        <comment>perf.bounded-queries</comment>
        <translation>Listen und Suchen haben eine Obergrenze</translation>
    </message>
    <message>
        <source>Does every list, search and export have an upper bound or come page by page, so that its cost does not grow with the whole table?</source>
        <comment>perf.bounded-queries</comment>
        <translation>Hat jede Liste, Suche und jeder Export eine Obergrenze oder kommt seitenweise, sodass der Aufwand nicht mit der ganzen Tabelle wächst?</translation>
    </message>
    <message>
        <source>Unlimited results are harmless in a demo and bring the product down later.</source>
        <comment>perf.bounded-queries</comment>
        <translation>Unbegrenzte Ergebnisse sind in der Demo harmlos und legen das Produkt später lahm.</translation>
    </message>
    <message>
        <source>A request for an enormous page gets a bounded answer, and the main pages stay within their time target on a hundred times today&apos;s rows.</source>
        <comment>perf.bounded-queries</comment>
        <translation>Eine Anfrage nach einer riesigen Seite erhält eine begrenzte Antwort, und die wichtigsten Seiten halten bei hundertfacher Zeilenzahl ihr Zeitziel.</translation>
    </message>
    <message>
        <source>Put one default limit into the shared list code, and try it with a generated large table.</source>
        <comment>perf.bounded-queries</comment>
        <translation>Eine Standardgrenze in den gemeinsamen Listencode einbauen und mit einer erzeugten großen Tabelle ausprobieren.</translation>
    </message>
    <message>
        <source>Set a maximum page size on the server for every list and search.</source>
        <comment>perf.bounded-queries</comment>
        <translation>Für jede Liste und Suche serverseitig eine maximale Seitengröße setzen.</translation>
    </message>
    <message>
        <source>Use keyset pagination for long lists and streaming for exports.</source>
        <comment>perf.bounded-queries</comment>
        <translation>Für lange Listen Keyset-Pagination und für Exporte Streaming verwenden.</translation>
    </message>
    <message>
        <source>Fill a staging database with a hundred times today&apos;s rows and measure the main pages.</source>
        <comment>perf.bounded-queries</comment>
        <translation>Eine Staging-Datenbank mit dem Hundertfachen der heutigen Zeilen füllen und die wichtigsten Seiten messen.</translation>
    </message>
    <message>
        <source>The number of database connections is bounded on purpose</source>
        <comment>perf.connection-pool</comment>
        <translation>Die Zahl der Datenbankverbindungen ist bewusst begrenzt</translation>
    </message>
    <message>
        <source>Is the largest possible number of database connections (instances times pool or workers) known and below the database&apos;s limit, also under autoscaling? With PHP-FPM the worker limit counts, with a managed backend its pooler.</source>
        <comment>perf.connection-pool</comment>
        <translation>Ist die größtmögliche Zahl der Datenbankverbindungen (Instanzen mal Pool oder Worker) bekannt und unter dem Limit der Datenbank, auch bei Autoscaling? Bei PHP-FPM zählt die Worker-Grenze, bei verwaltetem Backend dessen Pooler.</translation>
    </message>
    <message>
        <source>When connections run out, the whole product goes down at exactly the busiest minute.</source>
        <comment>perf.connection-pool</comment>
        <translation>Wenn die Verbindungen ausgehen, fällt das ganze Produkt genau in der betriebsamsten Minute aus.</translation>
    </message>
    <message>
        <source>The calculation is written down and fits the configuration, and a load test or the busiest week stayed under 80 percent of the limit.</source>
        <comment>perf.connection-pool</comment>
        <translation>Die Rechnung ist festgehalten und passt zur Konfiguration, und ein Lasttest oder die betriebsamste Woche blieb unter 80 Prozent der Grenze.</translation>
    </message>
    <message>
        <source>Use the provider&apos;s pooled connection address and set one pool size per instance.</source>
        <comment>perf.connection-pool</comment>
        <translation>Die gepoolte Verbindungsadresse des Providers nutzen und je Instanz eine Poolgröße setzen.</translation>
    </message>
    <message>
        <source>Multiply instances, processes and pool size, and compare the result with the database&apos;s maximum.</source>
        <comment>perf.connection-pool</comment>
        <translation>Instanzen, Prozesse und Poolgröße multiplizieren und mit dem Maximum der Datenbank vergleichen.</translation>
    </message>
    <message>
        <source>Set the pool size, a waiting time and a connection lifetime explicitly.</source>
        <comment>perf.connection-pool</comment>
        <translation>Poolgröße, Wartezeit und Lebensdauer der Verbindungen ausdrücklich setzen.</translation>
    </message>
    <message>
        <source>Put PgBouncer, RDS Proxy or the provider&apos;s pooler in front when functions or many workers connect.</source>
        <comment>perf.connection-pool</comment>
        <translation>Bei Functions oder vielen Workern PgBouncer, RDS Proxy oder den Pooler des Providers davorschalten.</translation>
    </message>
    <message>
        <source>Alert at 80 percent of the connection limit.</source>
        <comment>perf.connection-pool</comment>
        <translation>Bei 80 Prozent der Verbindungsgrenze alarmieren.</translation>
    </message>
    <message>
        <source>Heavy reads do not slow down writes</source>
        <comment>perf.read-replicas</comment>
        <translation>Schwere Lesezugriffe bremsen Schreibzugriffe nicht</translation>
    </message>
    <message>
        <source>If reads take most of the main database&apos;s capacity, are they served by replicas or a read model, with the delay of the copies watched? Where measurements show no such load, the answer is yes.</source>
        <comment>perf.read-replicas</comment>
        <translation>Falls Lesezugriffe den größten Teil der Hauptdatenbank beanspruchen: Werden sie von Replikaten oder einem Read Model bedient, mit überwachter Verzögerung? Zeigen Messungen keine solche Last, lautet die Antwort Ja.</translation>
    </message>
    <message>
        <source>Reports and long lists otherwise slow down the writes that customers are waiting for.</source>
        <comment>perf.read-replicas</comment>
        <translation>Berichte und lange Listen bremsen sonst die Schreibzugriffe, auf die Kunden warten.</translation>
    </message>
    <message>
        <source>A graph of the main database&apos;s load shows head-room at the peak, and the lag of each replica is measured with an alert.</source>
        <comment>perf.read-replicas</comment>
        <translation>Ein Verlauf der Last der Hauptdatenbank zeigt Reserven zur Spitzenzeit, und die Verzögerung jedes Replikats wird gemessen und alarmiert.</translation>
    </message>
    <message>
        <source>Run heavy reports at night or on a restored backup instead of adding a replica.</source>
        <comment>perf.read-replicas</comment>
        <translation>Schwere Berichte nachts oder auf einem wiederhergestellten Backup laufen lassen, statt ein Replikat zu betreiben.</translation>
    </message>
    <message>
        <source>Measure which share of the database&apos;s time goes into reads, and which ones.</source>
        <comment>perf.read-replicas</comment>
        <translation>Messen, welcher Anteil der Datenbankzeit auf Lesezugriffe entfällt und auf welche.</translation>
    </message>
    <message>
        <source>Add a replica, and send reports and read-only endpoints to it.</source>
        <comment>perf.read-replicas</comment>
        <translation>Ein Replikat hinzufügen und Berichte sowie rein lesende Endpunkte dorthin leiten.</translation>
    </message>
    <message>
        <source>Keep reads that must see the person&apos;s own last write on the main database.</source>
        <comment>perf.read-replicas</comment>
        <translation>Lesezugriffe, die den eigenen letzten Schreibzugriff sehen müssen, auf der Hauptdatenbank lassen.</translation>
    </message>
    <message>
        <source>Alert on replication lag.</source>
        <comment>perf.read-replicas</comment>
        <translation>Bei Replikationsverzögerung alarmieren.</translation>
    </message>
    <message>
        <source>Costly repeated reads are cached and expire properly</source>
        <comment>perf.cache</comment>
        <translation>Teure wiederholte Lesezugriffe sind sauber gecacht</translation>
    </message>
    <message>
        <source>Where measurements show costly reads that repeat, are they cached with a defined expiry, a rule for invalidation and keys that keep customers apart? If measurements show none, the answer is yes.</source>
        <comment>perf.cache</comment>
        <translation>Wo Messungen teure, sich wiederholende Lesezugriffe zeigen: Sind sie gecacht, mit festgelegter Ablaufzeit, Invalidierungsregel und nach Kunden getrennten Schlüsseln? Zeigen Messungen keine, lautet die Antwort Ja.</translation>
    </message>
    <message>
        <source>Repeated heavy reads overload the database, and careless caching shows stale data or somebody else&apos;s.</source>
        <comment>perf.cache</comment>
        <translation>Wiederholte schwere Lesezugriffe überlasten die Datenbank, und sorgloses Caching zeigt veraltete oder fremde Daten.</translation>
    </message>
    <message>
        <source>Hit rate and expiry of each cache are visible, the top read endpoints meet their time target at peak, and a test keeps customers&apos; entries apart.</source>
        <comment>perf.cache</comment>
        <translation>Trefferquote und Ablaufzeit jedes Caches sind sichtbar, die meistgelesenen Endpunkte halten zur Spitzenzeit ihr Zeitziel, und ein Test trennt die Einträge der Kunden.</translation>
    </message>
    <message>
        <source>Begin with HTTP cache headers and the framework&apos;s in-process cache for public data.</source>
        <comment>perf.cache</comment>
        <translation>Mit HTTP-Cache-Headern und dem prozessinternen Cache des Frameworks für öffentliche Daten beginnen.</translation>
    </message>
    <message>
        <source>Take the candidates from traces: most total time, same answer for many.</source>
        <comment>perf.cache</comment>
        <translation>Kandidaten aus Traces wählen: höchste Gesamtzeit, gleiche Antwort für viele.</translation>
    </message>
    <message>
        <source>Cache in Redis, Valkey or by HTTP headers, with tenant and user in the key where the answer differs.</source>
        <comment>perf.cache</comment>
        <translation>In Redis, Valkey oder per HTTP-Header cachen; Mandant und Benutzer in den Schlüssel aufnehmen, wo die Antwort abweicht.</translation>
    </message>
    <message>
        <source>Set an expiry for each entry and name the event that removes it early.</source>
        <comment>perf.cache</comment>
        <translation>Für jeden Eintrag eine Ablaufzeit setzen und das Ereignis nennen, das ihn vorher entfernt.</translation>
    </message>
    <message>
        <source>Measure the hit rate, and test that two customers never see each other&apos;s entries.</source>
        <comment>perf.cache</comment>
        <translation>Die Trefferquote messen und testen, dass zwei Kunden nie die Einträge des anderen sehen.</translation>
    </message>
    <message>
        <source>Bottlenecks are found by measuring first</source>
        <comment>perf.profile</comment>
        <translation>Engpässe werden zuerst gemessen</translation>
    </message>
    <message>
        <source>Is performance work chosen from production traces or profiles, and can the measurement behind the last such change be shown?</source>
        <comment>perf.profile</comment>
        <translation>Wird Performance-Arbeit anhand von Traces oder Profilen aus der Produktion gewählt, und lässt sich die Messung zur letzten solchen Änderung vorlegen?</translation>
    </message>
    <message>
        <source>Speeding up imagined bottlenecks costs time and adds complexity without making anything faster.</source>
        <comment>perf.profile</comment>
        <translation>Vermutete Engpässe zu beschleunigen kostet Zeit und bringt Komplexität ohne Gewinn.</translation>
    </message>
    <message>
        <source>A dated ranking of endpoints by total time exists, and the last performance change shows figures before and after.</source>
        <comment>perf.profile</comment>
        <translation>Eine datierte Rangliste der Endpunkte nach Gesamtzeit liegt vor, und die letzte Performance-Änderung zeigt Werte vorher und nachher.</translation>
    </message>
    <message>
        <source>Take one afternoon each quarter with the platform&apos;s request metrics and a local profiler.</source>
        <comment>perf.profile</comment>
        <translation>Einen Nachmittag pro Quartal mit den Request-Metriken der Plattform und einem lokalen Profiler einplanen.</translation>
    </message>
    <message>
        <source>Collect a week of traces with OpenTelemetry or the APM in use.</source>
        <comment>perf.profile</comment>
        <translation>Eine Woche lang Traces mit OpenTelemetry oder dem vorhandenen APM sammeln.</translation>
    </message>
    <message>
        <source>Rank endpoints and jobs by total time, that is duration times frequency.</source>
        <comment>perf.profile</comment>
        <translation>Endpunkte und Jobs nach Gesamtzeit ordnen, also Dauer mal Häufigkeit.</translation>
    </message>
    <message>
        <source>Profile the top ones with py-spy, Clinic.js, pprof, async-profiler or dotnet-trace.</source>
        <comment>perf.profile</comment>
        <translation>Die obersten mit py-spy, Clinic.js, pprof, async-profiler oder dotnet-trace profilen.</translation>
    </message>
    <message>
        <source>Note the figures before and after each change.</source>
        <comment>perf.profile</comment>
        <translation>Zu jeder Änderung die Werte vorher und nachher festhalten.</translation>
    </message>
    <message>
        <source>Slow work runs in a durable queue</source>
        <comment>perf.background-jobs</comment>
        <translation>Langsame Arbeit läuft in einer dauerhaften Queue</translation>
    </message>
    <message>
        <source>Do slow tasks (mail, reports, imports, model calls) run outside of user requests, in a queue or job store that survives a restart and retries failed tasks a limited number of times?</source>
        <comment>perf.background-jobs</comment>
        <translation>Laufen langsame Aufgaben (E-Mail, Berichte, Importe, Modellaufrufe) außerhalb von Benutzeranfragen in einer Queue oder einem Job-Speicher, der Neustarts übersteht und Fehlgeschlagenes begrenzt oft wiederholt?</translation>
    </message>
    <message>
        <source>Work done inside requests or loose threads makes users wait and is lost at every restart.</source>
        <comment>perf.background-jobs</comment>
        <translation>Arbeit in Anfragen oder losen Threads lässt Benutzer warten und geht bei jedem Neustart verloren.</translation>
    </message>
    <message>
        <source>A process is killed in the middle of a task in staging and the task still finishes once; the age of the queue is measured with an alert.</source>
        <comment>perf.background-jobs</comment>
        <translation>Im Staging wird ein Prozess mitten in einer Aufgabe beendet, und sie wird trotzdem genau einmal fertig; das Alter der Queue wird gemessen und alarmiert.</translation>
    </message>
    <message>
        <source>A jobs table in the existing database (pg-boss, GoodJob, Solid Queue, Procrastinate) spares running another service.</source>
        <comment>perf.background-jobs</comment>
        <translation>Eine Job-Tabelle in der vorhandenen Datenbank (pg-boss, GoodJob, Solid Queue, Procrastinate) erspart einen weiteren Dienst.</translation>
    </message>
    <message>
        <source>Move slow tasks to BullMQ, Sidekiq, Celery, Laravel queues, Hangfire, River or a hosted queue such as SQS.</source>
        <comment>perf.background-jobs</comment>
        <translation>Langsame Aufgaben in BullMQ, Sidekiq, Celery, Laravel Queues, Hangfire, River oder eine gehostete Queue wie SQS verlegen.</translation>
    </message>
    <message>
        <source>Limit retries with growing delays, and keep what finally fails in a dead-letter place that someone reads.</source>
        <comment>perf.background-jobs</comment>
        <translation>Wiederholungen mit wachsenden Abständen begrenzen und endgültig Gescheitertes in einer Dead-Letter-Queue aufheben, die jemand liest.</translation>
    </message>
    <message>
        <source>Make tasks safe to run twice.</source>
        <comment>perf.background-jobs</comment>
        <translation>Aufgaben so schreiben, dass doppelte Ausführung nicht schadet.</translation>
    </message>
    <message>
        <source>Alert on the age of the oldest waiting task.</source>
        <comment>perf.background-jobs</comment>
        <translation>Beim Alter der ältesten wartenden Aufgabe alarmieren.</translation>
    </message>
    <message>
        <source>Pages load light assets with long caching</source>
        <comment>perf.assets</comment>
        <translation>Seiten laden leichte Assets mit langem Caching</translation>
    </message>
    <message>
        <source>Are scripts split by page, images sized and compressed, and static files served compressed with long caching, from a CDN where users are far away?</source>
        <comment>perf.assets</comment>
        <translation>Sind Skripte je Seite aufgeteilt, Bilder passend skaliert und komprimiert und statische Dateien komprimiert mit langem Caching ausgeliefert, bei weit entfernten Nutzern über ein CDN?</translation>
    </message>
    <message>
        <source>Slow pages lose visitors, and without caching every visit hits your own servers.</source>
        <comment>perf.assets</comment>
        <translation>Langsame Seiten verlieren Besucher, und ohne Caching trifft jeder Besuch die eigenen Server.</translation>
    </message>
    <message>
        <source>Lighthouse scores of the main pages on a phone profile are 90 or better, or field data shows good Core Web Vitals for most visits.</source>
        <comment>perf.assets</comment>
        <translation>Lighthouse zeigt für die wichtigsten Seiten im Mobilprofil 90 oder mehr, oder Felddaten zeigen gute Core Web Vitals für die meisten Besuche.</translation>
    </message>
    <message>
        <source>A platform with a built-in CDN and image service plus one Lighthouse run before each larger release.</source>
        <comment>perf.assets</comment>
        <translation>Eine Plattform mit eingebautem CDN und Bilddienst nutzen und vor größeren Releases einmal Lighthouse ausführen.</translation>
    </message>
    <message>
        <source>Split bundles by route and remove unused packages (Vite, webpack bundle analyser).</source>
        <comment>perf.assets</comment>
        <translation>Bundles nach Routen aufteilen und ungenutzte Pakete entfernen (Vite, webpack Bundle Analyzer).</translation>
    </message>
    <message>
        <source>Serve images in AVIF or WebP at the displayed size (next/image, sharp, an image CDN).</source>
        <comment>perf.assets</comment>
        <translation>Bilder als AVIF oder WebP in Anzeigegröße ausliefern (next/image, sharp, Bild-CDN).</translation>
    </message>
    <message>
        <source>Give files hashed names, long Cache-Control, and Brotli or gzip.</source>
        <comment>perf.assets</comment>
        <translation>Dateien mit Hash im Namen, langem Cache-Control und Brotli oder gzip versehen.</translation>
    </message>
    <message>
        <source>Check the main pages with Lighthouse, and set a size budget in the pipeline.</source>
        <comment>perf.assets</comment>
        <translation>Die wichtigsten Seiten mit Lighthouse prüfen und in der Pipeline ein Größenbudget setzen.</translation>
    </message>
    <message>
        <source>Load limits are known from a test</source>
        <comment>perf.load-test</comment>
        <translation>Die Lastgrenze ist aus einem Test bekannt</translation>
    </message>
    <message>
        <source>Has a load test against an environment like production shown where the product breaks, and is there enough room for ten times today&apos;s load or the next campaign?</source>
        <comment>perf.load-test</comment>
        <translation>Hat ein Lasttest auf produktionsnaher Umgebung gezeigt, wo das Produkt an seine Grenze kommt, und reicht der Abstand für die zehnfache heutige Last oder die nächste Kampagne?</translation>
    </message>
    <message>
        <source>Many users at once, and not missing features, are what takes young products down first.</source>
        <comment>perf.load-test</comment>
        <translation>Viele gleichzeitige Benutzer, nicht fehlende Funktionen, bringen junge Produkte zuerst zu Fall.</translation>
    </message>
    <message>
        <source>A dated report names load, environment, version, the first thing that broke and the head-room against the expected peak.</source>
        <comment>perf.load-test</comment>
        <translation>Ein datierter Bericht nennt Last, Umgebung, Version, den ersten Engpass und den Abstand zur erwarteten Spitze.</translation>
    </message>
    <message>
        <source>Run one k6 script over sign-in, main page and payment for an hour on a copy of production before a launch.</source>
        <comment>perf.load-test</comment>
        <translation>Vor einem Launch ein k6-Skript über Anmeldung, Hauptseite und Zahlung eine Stunde lang auf einer Kopie der Produktion laufen lassen.</translation>
    </message>
    <message>
        <source>Estimate the expected peak from metrics or the campaign plan.</source>
        <comment>perf.load-test</comment>
        <translation>Die erwartete Spitze aus Metriken oder dem Kampagnenplan schätzen.</translation>
    </message>
    <message>
        <source>Script the main journeys in k6, Artillery, Locust or Gatling, with realistic data and pauses.</source>
        <comment>perf.load-test</comment>
        <translation>Die wichtigsten Abläufe in k6, Artillery, Locust oder Gatling mit realistischen Daten und Pausen skripten.</translation>
    </message>
    <message>
        <source>Raise the load until something breaks, and watch database, connections, queue and errors.</source>
        <comment>perf.load-test</comment>
        <translation>Die Last steigern, bis etwas bricht, und Datenbank, Verbindungen, Queue und Fehler beobachten.</translation>
    </message>
    <message>
        <source>Fix the first bottleneck, repeat, and record the limit with date and version.</source>
        <comment>perf.load-test</comment>
        <translation>Den ersten Engpass beheben, wiederholen und die Grenze mit Datum und Version festhalten.</translation>
    </message>
    <message>
        <source>Instances keep no local state and can be multiplied</source>
        <comment>perf.stateless</comment>
        <translation>Instanzen halten keinen lokalen Zustand und sind vervielfachbar</translation>
    </message>
    <message>
        <source>Can any instance serve any request and be thrown away at any time, because sessions, files and schedules are kept outside the process?</source>
        <comment>perf.stateless</comment>
        <translation>Kann jede Instanz jede Anfrage bedienen und jederzeit wegfallen, weil Sitzungen, Dateien und Zeitpläne außerhalb des Prozesses liegen?</translation>
    </message>
    <message>
        <source>Local state stands in the way of adding servers, of safe restarts and of releases without downtime.</source>
        <comment>perf.stateless</comment>
        <translation>Lokaler Zustand verhindert zusätzliche Server, sichere Neustarts und Releases ohne Ausfall.</translation>
    </message>
    <message>
        <source>Two instances serve staging without sticky sessions, and killing one loses no session, file or scheduled task.</source>
        <comment>perf.stateless</comment>
        <translation>Zwei Instanzen bedienen das Staging ohne Sticky Sessions, und beim Beenden einer gehen keine Sitzung, keine Datei und kein geplanter Lauf verloren.</translation>
    </message>
    <message>
        <source>One instance is fine at first, if files lie in object storage and sessions in the database.</source>
        <comment>perf.stateless</comment>
        <translation>Eine Instanz genügt zunächst, wenn Dateien im Objektspeicher und Sitzungen in der Datenbank liegen.</translation>
    </message>
    <message>
        <source>Move sessions to the database, Redis or signed cookies.</source>
        <comment>perf.stateless</comment>
        <translation>Sitzungen in Datenbank, Redis oder signierte Cookies verlegen.</translation>
    </message>
    <message>
        <source>Store uploads in object storage such as S3, R2 or MinIO.</source>
        <comment>perf.stateless</comment>
        <translation>Uploads in einem Objektspeicher wie S3, R2 oder MinIO ablegen.</translation>
    </message>
    <message>
        <source>Run schedules in one worker with a lock or in the platform&apos;s scheduler.</source>
        <comment>perf.stateless</comment>
        <translation>Zeitpläne in einem Worker mit Sperre oder im Scheduler der Plattform ausführen.</translation>
    </message>
    <message>
        <source>Try it: run two instances in staging and kill one during use.</source>
        <comment>perf.stateless</comment>
        <translation>Ausprobieren: im Staging zwei Instanzen betreiben und eine während der Nutzung beenden.</translation>
    </message>
    <message>
        <source>Capacity and cost of the next tenfold are planned</source>
        <comment>perf.capacity-plan</comment>
        <translation>Kapazität und Kosten der nächsten Verzehnfachung sind geplant</translation>
    </message>
    <message>
        <source>Is it written down which part breaks next at ten times today&apos;s load, what that load would cost, and what will be done then, with spend alerts at the providers?</source>
        <comment>perf.capacity-plan</comment>
        <translation>Ist festgehalten, welcher Teil bei zehnfacher Last als Nächstes versagt, was diese Last kosten würde und was dann zu tun ist, mit Kostenalarmen bei den Providern?</translation>
    </message>
    <message>
        <source>Growth otherwise arrives as an outage or as a bill that nobody expected.</source>
        <comment>perf.capacity-plan</comment>
        <translation>Wachstum kommt sonst als Ausfall oder als unerwartete Rechnung.</translation>
    </message>
    <message>
        <source>A dated table shows resource, limit, use, next step and cost at ten times the load; the spend alert of each provider has been seen to fire or tested.</source>
        <comment>perf.capacity-plan</comment>
        <translation>Eine datierte Tabelle zeigt Ressource, Grenze, Nutzung, nächsten Schritt und Kosten bei zehnfacher Last; der Kostenalarm jedes Providers hat nachweislich ausgelöst oder wurde getestet.</translation>
    </message>
    <message>
        <source>One page with the three tightest limits, and a budget alert at every provider.</source>
        <comment>perf.capacity-plan</comment>
        <translation>Eine Seite mit den drei engsten Grenzen und ein Budgetalarm bei jedem Provider.</translation>
    </message>
    <message>
        <source>List each resource with its limit, its use today and its growth per month.</source>
        <comment>perf.capacity-plan</comment>
        <translation>Jede Ressource mit Grenze, heutiger Nutzung und monatlichem Wachstum auflisten.</translation>
    </message>
    <message>
        <source>Work out cost per customer, and the bill at ten times the load.</source>
        <comment>perf.capacity-plan</comment>
        <translation>Kosten je Kunde und die Rechnung bei zehnfacher Last ausrechnen.</translation>
    </message>
    <message>
        <source>Set budgets, spend alerts and quotas at every provider, in code where possible (aws_budgets_budget, Infracost).</source>
        <comment>perf.capacity-plan</comment>
        <translation>Bei jedem Provider Budgets, Kostenalarme und Quotas setzen, möglichst als Code (aws_budgets_budget, Infracost).</translation>
    </message>
    <message>
        <source>Decide the next step for each resource beforehand, and look at the list each quarter.</source>
        <comment>perf.capacity-plan</comment>
        <translation>Für jede Ressource den nächsten Schritt im Voraus festlegen und die Liste vierteljährlich durchsehen.</translation>
    </message>
    <message>
        <source>Model use has per-user limits and a budget</source>
        <comment>perf.ai-cost-limits</comment>
        <translation>Modellnutzung hat Grenzen je Benutzer und ein Budget</translation>
    </message>
    <message>
        <source>Are tokens per request, model calls per user and total spend each limited by the product or the provider, with an alert before the total is reached?</source>
        <comment>perf.ai-cost-limits</comment>
        <translation>Sind Tokens je Anfrage, Modellaufrufe je Benutzer und die Gesamtkosten jeweils durch Produkt oder Anbieter begrenzt, mit Alarm vor Erreichen der Gesamtgrenze?</translation>
    </message>
    <message>
        <source>Every use costs money, and one abuser or one loop can empty the account overnight.</source>
        <comment>perf.ai-cost-limits</comment>
        <translation>Jede Nutzung kostet Geld, und ein Missbrauch oder eine Schleife kann das Konto über Nacht leeren.</translation>
    </message>
    <message>
        <source>A trial beyond each limit is refused with a clear message, and the provider&apos;s console shows the cap and the alert.</source>
        <comment>perf.ai-cost-limits</comment>
        <translation>Ein Versuch über jede Grenze hinaus wird mit klarer Meldung abgelehnt, und die Konsole des Anbieters zeigt Grenze und Alarm.</translation>
    </message>
    <message>
        <source>Set the provider&apos;s monthly spend cap and one daily quota per user.</source>
        <comment>perf.ai-cost-limits</comment>
        <translation>Die monatliche Kostengrenze des Anbieters und eine Tagesquota je Benutzer setzen.</translation>
    </message>
    <message>
        <source>Set a maximum number of tokens per request and a limit on agent steps.</source>
        <comment>perf.ai-cost-limits</comment>
        <translation>Eine Höchstzahl von Tokens je Anfrage und eine Grenze für Agentenschritte setzen.</translation>
    </message>
    <message>
        <source>Count use per user and plan, and refuse or slow down beyond the quota.</source>
        <comment>perf.ai-cost-limits</comment>
        <translation>Nutzung je Benutzer und Tarif zählen und über der Quota ablehnen oder drosseln.</translation>
    </message>
    <message>
        <source>Set a hard spend cap and an alert at the provider.</source>
        <comment>perf.ai-cost-limits</comment>
        <translation>Beim Anbieter eine harte Kostengrenze und einen Alarm setzen.</translation>
    </message>
    <message>
        <source>Cache repeated answers, try smaller models first, and compare the cost per user with the price each month.</source>
        <comment>perf.ai-cost-limits</comment>
        <translation>Wiederholte Antworten cachen, kleinere Modelle zuerst nutzen und monatlich Kosten je Benutzer mit dem Preis vergleichen.</translation>
    </message>
    <message>
        <source>The company owns its versioned code, domains and accounts</source>
        <comment>ops.source-ownership</comment>
        <translation>Code, Domains und Konten gehören dem Unternehmen</translation>
    </message>
    <message>
        <source>Do the repositories, domains and accounts that hold everything needed to build and run the product belong to the company itself, rather than to one person or an agency?</source>
        <comment>ops.source-ownership</comment>
        <translation>Gehören Repositories, Domains und Konten, in denen alles zum Bauen und Betreiben des Produkts liegt, dem Unternehmen selbst und nicht einer Einzelperson oder Agentur?</translation>
    </message>
    <message>
        <source>Code, passwords or domains in somebody&apos;s private account are the first thing a buyer finds, and they leave with that person.</source>
        <comment>ops.source-ownership</comment>
        <translation>Code, Passwörter oder Domains in einem Privatkonto findet jeder Käufer zuerst, und sie verschwinden mit der Person, der das Konto gehört.</translation>
    </message>
    <message>
        <source>A dated list of repositories, domains and accounts, each with a company holder and two owners, checked against the providers&apos; own pages.</source>
        <comment>ops.source-ownership</comment>
        <translation>Eine datierte Liste der Repositories, Domains und Konten mit dem Unternehmen als Inhaber und je zwei Verantwortlichen, abgeglichen mit den Seiten der Anbieter.</translation>
    </message>
    <message>
        <source>A single founder can hold everything in a company account and give sealed recovery codes to a lawyer or partner.</source>
        <comment>ops.source-ownership</comment>
        <translation>Wer allein gründet, hält alles in einem Firmenkonto und hinterlegt die Wiederherstellungscodes versiegelt bei Anwältin oder Partner.</translation>
    </message>
    <message>
        <source>List every repository, domain, cloud account, app store entry and mail sender, with the name of its holder.</source>
        <comment>ops.source-ownership</comment>
        <translation>Alle Repositories, Domains, Cloud-Konten, App-Store-Einträge und Mailversender mit ihrem Inhaber auflisten.</translation>
    </message>
    <message>
        <source>Transfer them to an organisation account of the company (GitHub or GitLab organisation, registrar and cloud accounts with a company address).</source>
        <comment>ops.source-ownership</comment>
        <translation>Alles in Organisationskonten des Unternehmens übertragen (Organisation bei GitHub oder GitLab, Registrar- und Cloud-Konten mit Firmenadresse).</translation>
    </message>
    <message>
        <source>Name two owners for each, so that one absence locks nobody out.</source>
        <comment>ops.source-ownership</comment>
        <translation>Je zwei Inhaber benennen, damit eine Abwesenheit niemanden aussperrt.</translation>
    </message>
    <message>
        <source>Put root, DNS and database credentials into the company&apos;s vault (1Password, Bitwarden, Vault).</source>
        <comment>ops.source-ownership</comment>
        <translation>Root-, DNS- und Datenbank-Zugangsdaten im Passworttresor des Unternehmens ablegen (1Password, Bitwarden, Vault).</translation>
    </message>
    <message>
        <source>Each change is built and tested automatically</source>
        <comment>ops.ci-pipeline</comment>
        <translation>Jede Änderung wird automatisch gebaut und getestet</translation>
    </message>
    <message>
        <source>Does a pipeline build the product and run its tests on every merge request and on every change of the default branch?</source>
        <comment>ops.ci-pipeline</comment>
        <translation>Baut eine Pipeline bei jedem Merge Request und bei jeder Änderung am Hauptzweig das Produkt und führt seine Tests aus?</translation>
    </message>
    <message>
        <source>Steps done by hand are forgotten, and then customers find the faults.</source>
        <comment>ops.ci-pipeline</comment>
        <translation>Schritte von Hand werden vergessen, und dann finden die Kunden die Fehler.</translation>
    </message>
    <message>
        <source>Links to the runs of the last ten changes, at least one of which a failing test turned red.</source>
        <comment>ops.ci-pipeline</comment>
        <translation>Links zu den Läufen der letzten zehn Änderungen, von denen mindestens einer an einem fehlgeschlagenen Test gescheitert ist.</translation>
    </message>
    <message>
        <source>One workflow of twenty lines that installs and tests is enough to begin with.</source>
        <comment>ops.ci-pipeline</comment>
        <translation>Für den Anfang genügt ein Workflow von zwanzig Zeilen, der installiert und testet.</translation>
    </message>
    <message>
        <source>Add a pipeline (GitHub Actions, GitLab CI, CircleCI) that installs, checks style, builds and tests.</source>
        <comment>ops.ci-pipeline</comment>
        <translation>Eine Pipeline anlegen (GitHub Actions, GitLab CI, CircleCI), die installiert, den Stil prüft, baut und testet.</translation>
    </message>
    <message>
        <source>Run it on each merge request and on each push to the default branch.</source>
        <comment>ops.ci-pipeline</comment>
        <translation>Sie bei jedem Merge Request und jedem Push auf den Hauptzweig laufen lassen.</translation>
    </message>
    <message>
        <source>Keep it under ten minutes with caching and parallel jobs.</source>
        <comment>ops.ci-pipeline</comment>
        <translation>Die Laufzeit mit Caching und parallelen Jobs unter zehn Minuten halten.</translation>
    </message>
    <message>
        <source>Make sure that a failing test fails the run: no “|| true” and no continue-on-error.</source>
        <comment>ops.ci-pipeline</comment>
        <translation>Sicherstellen, dass ein roter Test den Lauf rot macht: kein „|| true“ und kein continue-on-error.</translation>
    </message>
    <message>
        <source>Only what has passed the tests can be deployed</source>
        <comment>ops.deploy-gate</comment>
        <translation>Nur was die Tests bestanden hat, wird ausgeliefert</translation>
    </message>
    <message>
        <source>Can a version reach users only through a pipeline whose tests have passed, so that a failing test stops the release technically and not just by habit?</source>
        <comment>ops.deploy-gate</comment>
        <translation>Erreicht eine Version die Nutzer ausschließlich über eine Pipeline mit bestandenen Tests, sodass ein roter Test das Release technisch und nicht nur aus Gewohnheit aufhält?</translation>
    </message>
    <message>
        <source>A gate that people can forget is not a gate.</source>
        <comment>ops.deploy-gate</comment>
        <translation>Eine Schranke, die man vergessen kann, ist keine.</translation>
    </message>
    <message>
        <source>A run in which a failing test stopped the deployment, and the export or picture of the rule that demands it.</source>
        <comment>ops.deploy-gate</comment>
        <translation>Ein Lauf, in dem ein fehlgeschlagener Test das Deployment gestoppt hat, und der Export oder ein Bild der Regel, die das erzwingt.</translation>
    </message>
    <message>
        <source>With one developer: let the host deploy only from the pipeline&apos;s last job, never directly on push.</source>
        <comment>ops.deploy-gate</comment>
        <translation>Bei nur einer Person: den Hoster nur aus dem letzten Job der Pipeline deployen lassen, nie direkt beim Push.</translation>
    </message>
    <message>
        <source>Make the deploy job depend on the test job (needs in GitHub Actions, stages or needs in GitLab CI, requires in CircleCI).</source>
        <comment>ops.deploy-gate</comment>
        <translation>Den Deploy-Job vom Test-Job abhängig machen (needs in GitHub Actions, stages oder needs in GitLab CI, requires in CircleCI).</translation>
    </message>
    <message>
        <source>Demand the test run as a required status check in branch protection.</source>
        <comment>ops.deploy-gate</comment>
        <translation>Den Testlauf im Branch-Schutz als verpflichtenden Status-Check verlangen.</translation>
    </message>
    <message>
        <source>Take away deploy rights that bypass the pipeline, and log the emergency path.</source>
        <comment>ops.deploy-gate</comment>
        <translation>Deploy-Rechte entziehen, die an der Pipeline vorbeiführen, und den Notfallweg protokollieren.</translation>
    </message>
    <message>
        <source>Try it once: break a test on purpose and see that nothing is released.</source>
        <comment>ops.deploy-gate</comment>
        <translation>Einmal ausprobieren: einen Test absichtlich brechen und prüfen, dass nichts ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Deployment is automatic and repeatable</source>
        <comment>ops.automated-deploy</comment>
        <translation>Das Deployment ist automatisch und wiederholbar</translation>
    </message>
    <message>
        <source>Does one merge or click take the tested build to production without anyone logging in to a server?</source>
        <comment>ops.automated-deploy</comment>
        <translation>Bringt ein Merge oder ein Klick den getesteten Build in die Produktion, ohne dass sich jemand auf einem Server anmeldet?</translation>
    </message>
    <message>
        <source>Deployments made by hand turn out differently each time, and often only one person can do them.</source>
        <comment>ops.automated-deploy</comment>
        <translation>Von Hand gemachte Deployments fallen jedes Mal anders aus, und oft beherrscht sie nur eine Person.</translation>
    </message>
    <message>
        <source>The log of the latest production deployment: started by a merge or a click, with the commit and no manual step in it.</source>
        <comment>ops.automated-deploy</comment>
        <translation>Das Protokoll des letzten Produktions-Deployments: durch Merge oder Klick gestartet, mit Commit und ohne manuellen Schritt.</translation>
    </message>
    <message>
        <source>The git deployment of Vercel, Render, Fly or Railway counts in full.</source>
        <comment>ops.automated-deploy</comment>
        <translation>Das Git-Deployment von Vercel, Render, Fly oder Railway zählt voll.</translation>
    </message>
    <message>
        <source>Write down today&apos;s manual steps and turn them into a script.</source>
        <comment>ops.automated-deploy</comment>
        <translation>Die heutigen Handgriffe aufschreiben und in ein Skript überführen.</translation>
    </message>
    <message>
        <source>Run that script from the pipeline, or use the host&apos;s git deployment, Kamal, Argo CD or Helm.</source>
        <comment>ops.automated-deploy</comment>
        <translation>Das Skript aus der Pipeline starten oder Git-Deployment des Hosters, Kamal, Argo CD oder Helm nutzen.</translation>
    </message>
    <message>
        <source>Give the pipeline short-lived credentials (OIDC) instead of stored keys.</source>
        <comment>ops.automated-deploy</comment>
        <translation>Der Pipeline kurzlebige Zugangsdaten (OIDC) statt gespeicherter Schlüssel geben.</translation>
    </message>
    <message>
        <source>Forbid edits on running servers, and deploy again instead.</source>
        <comment>ops.automated-deploy</comment>
        <translation>Änderungen auf laufenden Servern untersagen und stattdessen neu deployen.</translation>
    </message>
    <message>
        <source>A staging environment mirrors production</source>
        <comment>ops.staging</comment>
        <translation>Eine Staging-Umgebung entspricht der Produktion</translation>
    </message>
    <message>
        <source>Is there a separate environment with the same services, versions and configuration keys as production, free of real customer data?</source>
        <comment>ops.staging</comment>
        <translation>Gibt es eine getrennte Umgebung mit denselben Diensten, Versionen und Konfigurationsschlüsseln wie die Produktion, aber ohne echte Kundendaten?</translation>
    </message>
    <message>
        <source>What works on a laptop but not in the cloud is otherwise found by customers.</source>
        <comment>ops.staging</comment>
        <translation>Was auf dem Laptop läuft, aber nicht in der Cloud, merken sonst erst die Kunden.</translation>
    </message>
    <message>
        <source>The address of the environment, the deployment log showing the same build there and then in production, and a note on where its data comes from.</source>
        <comment>ops.staging</comment>
        <translation>Die Adresse der Umgebung, das Deployment-Protokoll mit demselben Build erst dort und dann in der Produktion sowie eine Notiz zur Herkunft der Daten.</translation>
    </message>
    <message>
        <source>A preview environment for each merge request, with its own database, counts when it runs the same services.</source>
        <comment>ops.staging</comment>
        <translation>Eine Vorschau-Umgebung je Merge Request mit eigener Datenbank zählt, wenn sie dieselben Dienste nutzt.</translation>
    </message>
    <message>
        <source>Create the second environment from the same container, blueprint or infrastructure code as production.</source>
        <comment>ops.staging</comment>
        <translation>Die zweite Umgebung aus demselben Container, Blueprint oder Infrastrukturcode aufbauen wie die Produktion.</translation>
    </message>
    <message>
        <source>Deploy the same build there first, and to production after a check.</source>
        <comment>ops.staging</comment>
        <translation>Denselben Build zuerst dort und nach einer Prüfung in die Produktion deployen.</translation>
    </message>
    <message>
        <source>Fill it with invented or anonymised data.</source>
        <comment>ops.staging</comment>
        <translation>Mit erfundenen oder anonymisierten Daten füllen.</translation>
    </message>
    <message>
        <source>Compare the configuration keys of both environments automatically, for example in the pipeline.</source>
        <comment>ops.staging</comment>
        <translation>Die Konfigurationsschlüssel beider Umgebungen automatisch vergleichen, etwa in der Pipeline.</translation>
    </message>
    <message>
        <source>Configuration is separate from code per environment</source>
        <comment>ops.env-config</comment>
        <translation>Konfiguration ist je Umgebung vom Code getrennt</translation>
    </message>
    <message>
        <source>Do all values that differ between environments come from environment variables or a configuration service, and does the program check them when it starts?</source>
        <comment>ops.env-config</comment>
        <translation>Kommen alle Werte, die sich zwischen Umgebungen unterscheiden, aus Umgebungsvariablen oder einem Konfigurationsdienst, und prüft das Programm sie beim Start?</translation>
    </message>
    <message>
        <source>Addresses and keys baked into the code make every new environment a code change, and they leak.</source>
        <comment>ops.env-config</comment>
        <translation>Fest eingebaute Adressen und Schlüssel machen jede neue Umgebung zur Codeänderung und geraten nach außen.</translation>
    </message>
    <message>
        <source>A start with one variable missing ends with a message that names it, and a search of the code finds no address or key of any environment.</source>
        <comment>ops.env-config</comment>
        <translation>Ein Start ohne eine der Variablen endet mit einer Meldung, die sie nennt, und eine Suche im Code findet weder Adressen noch Schlüssel einer Umgebung.</translation>
    </message>
    <message>
        <source>The framework&apos;s own settings file with one check for missing keys at start is enough.</source>
        <comment>ops.env-config</comment>
        <translation>Die Einstellungsdatei des Frameworks mit einer Prüfung auf fehlende Schlüssel beim Start genügt.</translation>
    </message>
    <message>
        <source>Search the code for addresses, keys and host names, and move them to variables.</source>
        <comment>ops.env-config</comment>
        <translation>Den Code nach Adressen, Schlüsseln und Hostnamen durchsuchen und sie in Variablen verlegen.</translation>
    </message>
    <message>
        <source>Read all variables in one place through a schema (envalid or zod, pydantic-settings, Spring configuration properties).</source>
        <comment>ops.env-config</comment>
        <translation>Alle Variablen an einer Stelle über ein Schema einlesen (envalid oder zod, pydantic-settings, Spring Configuration Properties).</translation>
    </message>
    <message>
        <source>Let the program refuse to start with a clear message when one is missing.</source>
        <comment>ops.env-config</comment>
        <translation>Den Start mit klarer Meldung verweigern, wenn eine Variable fehlt.</translation>
    </message>
    <message>
        <source>Commit an .env.example with every key and no secret value.</source>
        <comment>ops.env-config</comment>
        <translation>Eine .env.example mit allen Schlüsseln und ohne geheime Werte einchecken.</translation>
    </message>
    <message>
        <source>Features and settings change without redeploying</source>
        <comment>ops.runtime-flags</comment>
        <translation>Funktionen und Einstellungen sind ohne Deployment schaltbar</translation>
    </message>
    <message>
        <source>Can a feature be shipped switched off, and a feature or operational setting be switched, without a new deployment?</source>
        <comment>ops.runtime-flags</comment>
        <translation>Lässt sich eine Funktion ausgeschaltet ausliefern und lassen sich Funktionen und Betriebseinstellungen ohne neues Deployment umschalten?</translation>
    </message>
    <message>
        <source>Switching off a bad feature in seconds beats an emergency release.</source>
        <comment>ops.runtime-flags</comment>
        <translation>Eine fehlerhafte Funktion in Sekunden abzuschalten ist besser als ein Not-Release.</translation>
    </message>
    <message>
        <source>A flag changed in production with the time in its log, and the behaviour that changed without a deployment.</source>
        <comment>ops.runtime-flags</comment>
        <translation>Ein in der Produktion umgeschaltetes Flag mit Zeitpunkt im Protokoll und das Verhalten, das sich ohne Deployment geändert hat.</translation>
    </message>
    <message>
        <source>A settings table read at run time, with one admin page, does the same for a small product.</source>
        <comment>ops.runtime-flags</comment>
        <translation>Eine zur Laufzeit gelesene Einstellungstabelle mit einer Verwaltungsseite leistet bei kleinen Produkten dasselbe.</translation>
    </message>
    <message>
        <source>Add a flag tool (Unleash, Flagsmith, LaunchDarkly, Flipper, Laravel Pennant) or a settings table with a change log.</source>
        <comment>ops.runtime-flags</comment>
        <translation>Ein Werkzeug für Feature-Flags einführen (Unleash, Flagsmith, LaunchDarkly, Flipper, Laravel Pennant) oder eine Einstellungstabelle mit Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Put each risky feature behind a flag that is off by default.</source>
        <comment>ops.runtime-flags</comment>
        <translation>Jede riskante Funktion hinter ein Flag legen, das zunächst aus ist.</translation>
    </message>
    <message>
        <source>Restrict who may change flags in production.</source>
        <comment>ops.runtime-flags</comment>
        <translation>Festlegen, wer Flags in der Produktion ändern darf.</translation>
    </message>
    <message>
        <source>Remove flags that have been on everywhere for a month.</source>
        <comment>ops.runtime-flags</comment>
        <translation>Flags entfernen, die seit einem Monat überall eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Deployments cause no interruption</source>
        <comment>ops.zero-downtime</comment>
        <translation>Deployments verursachen keine Unterbrechung</translation>
    </message>
    <message>
        <source>Are new versions brought in gradually or side by side, with health checks deciding when traffic moves and running requests being finished first?</source>
        <comment>ops.zero-downtime</comment>
        <translation>Werden neue Versionen schrittweise oder parallel eingeführt, wobei Health-Checks über die Umschaltung entscheiden und laufende Anfragen noch beendet werden?</translation>
    </message>
    <message>
        <source>Releases that interrupt users get postponed, and so become large and risky.</source>
        <comment>ops.zero-downtime</comment>
        <translation>Releases, die Nutzer unterbrechen, werden aufgeschoben und dadurch groß und riskant.</translation>
    </message>
    <message>
        <source>A deployment under constant test load (k6, hey) without a failed request.</source>
        <comment>ops.zero-downtime</comment>
        <translation>Ein Deployment unter ständiger Testlast (k6, hey) ohne eine fehlgeschlagene Anfrage.</translation>
    </message>
    <message>
        <source>On a managed host (Render, Fly, Cloud Run) switch the health check on: rolling deployment is then built in.</source>
        <comment>ops.zero-downtime</comment>
        <translation>Bei einem verwalteten Hoster (Render, Fly, Cloud Run) den Health-Check einschalten: Rolling Deployment ist dann eingebaut.</translation>
    </message>
    <message>
        <source>Switch the platform to rolling or blue-green deployment.</source>
        <comment>ops.zero-downtime</comment>
        <translation>Die Plattform auf Rolling oder Blue-Green-Deployment umstellen.</translation>
    </message>
    <message>
        <source>Add a readiness check, and let it decide when a new instance receives traffic.</source>
        <comment>ops.zero-downtime</comment>
        <translation>Einen Readiness-Check ergänzen und ihn entscheiden lassen, wann eine neue Instanz Anfragen erhält.</translation>
    </message>
    <message>
        <source>On SIGTERM stop taking requests and finish the running ones before exit.</source>
        <comment>ops.zero-downtime</comment>
        <translation>Bei SIGTERM keine neuen Anfragen annehmen und laufende vor dem Ende abschließen.</translation>
    </message>
    <message>
        <source>Keep every database change compatible with the version before it.</source>
        <comment>ops.zero-downtime</comment>
        <translation>Jede Datenbankänderung mit der vorherigen Version verträglich halten.</translation>
    </message>
    <message>
        <source>A bad release can be undone in five minutes</source>
        <comment>ops.rollback</comment>
        <translation>Ein fehlerhaftes Release ist in fünf Minuten zurückgenommen</translation>
    </message>
    <message>
        <source>Can anyone on duty return to the previous version within five minutes without losing or breaking stored data?</source>
        <comment>ops.rollback</comment>
        <translation>Kann jede diensthabende Person binnen fünf Minuten zur vorherigen Version zurückkehren, ohne dass gespeicherte Daten verloren gehen oder beschädigt werden?</translation>
    </message>
    <message>
        <source>The longest outages are bad deployments that nobody knows how to undo.</source>
        <comment>ops.rollback</comment>
        <translation>Die längsten Ausfälle sind fehlerhafte Deployments, die niemand rückgängig machen kann.</translation>
    </message>
    <message>
        <source>The record of a rollback in production or in an equal environment within the last six months, with the time it took and the state of the data afterwards.</source>
        <comment>ops.rollback</comment>
        <translation>Das Protokoll eines Rollbacks in der Produktion oder einer gleichwertigen Umgebung aus den letzten sechs Monaten, mit Dauer und Zustand der Daten danach.</translation>
    </message>
    <message>
        <source>The “previous deployment” button of the host counts once it has been tried together with the last database change.</source>
        <comment>ops.rollback</comment>
        <translation>Der Knopf „vorheriges Deployment“ des Hosters zählt, sobald er zusammen mit der letzten Datenbankänderung erprobt wurde.</translation>
    </message>
    <message>
        <source>Keep the builds of at least the last five releases.</source>
        <comment>ops.rollback</comment>
        <translation>Die Builds mindestens der letzten fünf Releases aufbewahren.</translation>
    </message>
    <message>
        <source>Make the return one command or button, and write it into the runbook.</source>
        <comment>ops.rollback</comment>
        <translation>Die Rückkehr auf einen Befehl oder Knopf bringen und im Runbook beschreiben.</translation>
    </message>
    <message>
        <source>Only change the database in ways that the previous version can still work with.</source>
        <comment>ops.rollback</comment>
        <translation>Die Datenbank nur so ändern, dass auch die vorherige Version noch damit arbeiten kann.</translation>
    </message>
    <message>
        <source>Rehearse it with somebody who did not build it, and note the time.</source>
        <comment>ops.rollback</comment>
        <translation>Mit jemandem üben, der es nicht gebaut hat, und die Zeit festhalten.</translation>
    </message>
    <message>
        <source>Infrastructure is described as code</source>
        <comment>ops.iac</comment>
        <translation>Die Infrastruktur ist als Code beschrieben</translation>
    </message>
    <message>
        <source>Can production be rebuilt from files in version control, or from a complete written description of the platform&apos;s settings?</source>
        <comment>ops.iac</comment>
        <translation>Lässt sich die Produktionsumgebung aus versionierten Dateien oder aus einer vollständigen schriftlichen Beschreibung der Plattformeinstellungen neu aufbauen?</translation>
    </message>
    <message>
        <source>Infrastructure clicked together by hand cannot be reviewed, copied or recovered.</source>
        <comment>ops.iac</comment>
        <translation>Von Hand zusammengeklickte Infrastruktur lässt sich weder prüfen noch kopieren noch wiederherstellen.</translation>
    </message>
    <message>
        <source>A scratch environment built from the files alone, with the log and the list of steps that still needed a hand.</source>
        <comment>ops.iac</comment>
        <translation>Eine allein aus den Dateien aufgebaute Probeumgebung mit Protokoll und einer Liste der noch nötigen Handgriffe.</translation>
    </message>
    <message>
        <source>On one managed platform, its blueprint file with a written page of settings (DNS, secrets, backups) is enough.</source>
        <comment>ops.iac</comment>
        <translation>Auf einer einzelnen verwalteten Plattform genügen deren Blueprint-Datei und eine Seite mit den Einstellungen (DNS, Geheimnisse, Backups).</translation>
    </message>
    <message>
        <source>Choose Terraform or OpenTofu, Pulumi, CDK, Bicep or the platform&apos;s blueprint file.</source>
        <comment>ops.iac</comment>
        <translation>Terraform oder OpenTofu, Pulumi, CDK, Bicep oder die Blueprint-Datei der Plattform wählen.</translation>
    </message>
    <message>
        <source>Import the existing resources instead of building everything anew.</source>
        <comment>ops.iac</comment>
        <translation>Bestehende Ressourcen importieren, statt alles neu zu bauen.</translation>
    </message>
    <message>
        <source>Let the pipeline show the plan for each change and apply it after review.</source>
        <comment>ops.iac</comment>
        <translation>Die Pipeline den Plan jeder Änderung zeigen und nach dem Review anwenden lassen.</translation>
    </message>
    <message>
        <source>Build a scratch environment from the files once, and mend what was missing.</source>
        <comment>ops.iac</comment>
        <translation>Einmal eine Probeumgebung aus den Dateien aufbauen und Fehlendes nachtragen.</translation>
    </message>
    <message>
        <source>One command turns a clean checkout into a versioned build</source>
        <comment>ops.reproducible-build</comment>
        <translation>Ein Befehl macht aus dem Checkout einen versionierten Build</translation>
    </message>
    <message>
        <source>Does a clean checkout build with one command into an artefact that carries its version and goes unchanged to every environment?</source>
        <comment>ops.reproducible-build</comment>
        <translation>Entsteht aus einem frischen Checkout mit einem Befehl ein Artefakt, das seine Version trägt und unverändert in jede Umgebung gelangt?</translation>
    </message>
    <message>
        <source>If nobody else can build it, nobody else can fix it, and what was tested has to be what runs.</source>
        <comment>ops.reproducible-build</comment>
        <translation>Was niemand sonst bauen kann, kann auch niemand sonst reparieren, und laufen soll genau das, was getestet wurde.</translation>
    </message>
    <message>
        <source>A build on a fresh machine by somebody else with one command, and the same build number seen in staging and in production.</source>
        <comment>ops.reproducible-build</comment>
        <translation>Ein Build durch eine andere Person auf einem frischen Rechner mit einem Befehl und dieselbe Build-Nummer in Staging und Produktion.</translation>
    </message>
    <message>
        <source>The host&apos;s build from a commit (Vercel, Render, Heroku) counts when that same build is promoted from preview to production.</source>
        <comment>ops.reproducible-build</comment>
        <translation>Der Build des Hosters aus einem Commit (Vercel, Render, Heroku) zählt, wenn derselbe Build von der Vorschau in die Produktion übernommen wird.</translation>
    </message>
    <message>
        <source>Add a Dockerfile or build script that needs nothing from the developer&apos;s machine.</source>
        <comment>ops.reproducible-build</comment>
        <translation>Ein Dockerfile oder Build-Skript anlegen, das nichts vom Rechner der Entwickler braucht.</translation>
    </message>
    <message>
        <source>Commit the lock file and install exactly from it (npm ci, uv sync --frozen, composer install, bundle install --deployment).</source>
        <comment>ops.reproducible-build</comment>
        <translation>Die Lock-Datei einchecken und genau daraus installieren (npm ci, uv sync --frozen, composer install, bundle install --deployment).</translation>
    </message>
    <message>
        <source>Tag each build with its commit, and never with latest alone.</source>
        <comment>ops.reproducible-build</comment>
        <translation>Jeden Build mit seinem Commit kennzeichnen, nie allein mit latest.</translation>
    </message>
    <message>
        <source>Build once in the pipeline, and move that same build from staging to production.</source>
        <comment>ops.reproducible-build</comment>
        <translation>Einmal in der Pipeline bauen und denselben Build von Staging in die Produktion übernehmen.</translation>
    </message>
    <message>
        <source>Schema changes are versioned migrations</source>
        <comment>ops.migrations</comment>
        <translation>Schemaänderungen sind versionierte Migrationen</translation>
    </message>
    <message>
        <source>Is every change of the database schema an ordered migration file in version control that a tool applies? (Where the database has no schema, versioned scripts that change stored documents count.)</source>
        <comment>ops.migrations</comment>
        <translation>Ist jede Änderung am Datenbankschema eine geordnete, versionierte Migrationsdatei, die ein Werkzeug anwendet? (Bei Datenbanken ohne Schema zählen versionierte Skripte, die gespeicherte Dokumente umbauen.)</translation>
    </message>
    <message>
        <source>Changes made by hand let environments drift apart and block safe releases.</source>
        <comment>ops.migrations</comment>
        <translation>Änderungen von Hand lassen Umgebungen auseinanderlaufen und verhindern sichere Releases.</translation>
    </message>
    <message>
        <source>A fresh database built from the migrations alone has the same schema as production: the comparison shows no difference.</source>
        <comment>ops.migrations</comment>
        <translation>Eine frische, allein aus den Migrationen aufgebaute Datenbank hat dasselbe Schema wie die Produktion: Der Vergleich zeigt keinen Unterschied.</translation>
    </message>
    <message>
        <source>The migrations built into the framework are enough; no separate tool is needed.</source>
        <comment>ops.migrations</comment>
        <translation>Die im Framework eingebauten Migrationen genügen, ein eigenes Werkzeug ist nicht nötig.</translation>
    </message>
    <message>
        <source>Adopt the framework&apos;s migrations (Rails, Laravel, Django, Entity Framework, Prisma Migrate) or Flyway, Alembic or Atlas.</source>
        <comment>ops.migrations</comment>
        <translation>Die Migrationen des Frameworks (Rails, Laravel, Django, Entity Framework, Prisma Migrate) oder Flyway, Alembic oder Atlas einführen.</translation>
    </message>
    <message>
        <source>Record the current production schema as the first migration.</source>
        <comment>ops.migrations</comment>
        <translation>Das heutige Produktionsschema als erste Migration festhalten.</translation>
    </message>
    <message>
        <source>Take away the habit of changing the schema in a console or dashboard.</source>
        <comment>ops.migrations</comment>
        <translation>Schemaänderungen in Konsole oder Dashboard abschaffen.</translation>
    </message>
    <message>
        <source>Compare production with the migrations for drift once a month, or in the pipeline.</source>
        <comment>ops.migrations</comment>
        <translation>Produktion und Migrationen monatlich oder in der Pipeline auf Abweichungen vergleichen.</translation>
    </message>
    <message>
        <source>Migrations run in the pipeline without downtime</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Migrationen laufen in der Pipeline und ohne Ausfall</translation>
    </message>
    <message>
        <source>Are migrations applied by the deployment, after a trial on realistic data, in steps that the old and the new version of the code can both work with?</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Wendet das Deployment die Migrationen nach einem Probelauf auf realistischen Daten an, und zwar in Schritten, mit denen alter und neuer Code arbeiten können?</translation>
    </message>
    <message>
        <source>The first migration that locks or half changes a busy table is an outage.</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Die erste Migration, die eine viel genutzte Tabelle sperrt oder halb umbaut, ist ein Ausfall.</translation>
    </message>
    <message>
        <source>The log of a deployment that applied a migration while users worked, and the pipeline run that tried it on realistic data first.</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Das Protokoll eines Deployments, das im laufenden Betrieb migriert hat, und der Pipeline-Lauf, der es zuvor auf realistischen Daten erprobt hat.</translation>
    </message>
    <message>
        <source>Restore the latest backup to a scratch database and run the new migration there before each release.</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Vor jedem Release das letzte Backup in eine Probedatenbank zurückspielen und die neue Migration dort ausführen.</translation>
    </message>
    <message>
        <source>Run all migrations in the pipeline against a database with realistic amounts of data.</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Alle Migrationen in der Pipeline gegen eine Datenbank mit realistischer Datenmenge laufen lassen.</translation>
    </message>
    <message>
        <source>Split breaking changes into expand, move data, contract, each in its own release.</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Brechende Änderungen auf einzelne Releases verteilen: erweitern, Daten umziehen, aufräumen (Expand and Contract).</translation>
    </message>
    <message>
        <source>Check migrations with a linter (squawk, atlas migrate lint, strong_migrations).</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Migrationen mit einem Linter prüfen (squawk, atlas migrate lint, strong_migrations).</translation>
    </message>
    <message>
        <source>Set lock time-outs, and fill in large tables in small batches.</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Lock-Time-outs setzen und große Tabellen in kleinen Portionen befüllen.</translation>
    </message>
    <message>
        <source>Let the deployment apply them before the new code takes traffic.</source>
        <comment>ops.migrations-in-ci</comment>
        <translation>Die Migrationen vom Deployment anwenden lassen, bevor der neue Code Anfragen erhält.</translation>
    </message>
    <message>
        <source>The README tells how to run, configure and deploy the product</source>
        <comment>ops.readme</comment>
        <translation>Die README erklärt Start, Konfiguration und Deployment</translation>
    </message>
    <message>
        <source>Does the README take a new engineer to a running system and tell how the product is built, configured and deployed?</source>
        <comment>ops.readme</comment>
        <translation>Führt die README neue Entwickler bis zum laufenden System und erklärt sie, wie das Produkt gebaut, konfiguriert und deployt wird?</translation>
    </message>
    <message>
        <source>Undocumented code costs more with every month and with every newcomer.</source>
        <comment>ops.readme</comment>
        <translation>Undokumentierter Code wird mit jedem Monat und jedem neuen Teammitglied teurer.</translation>
    </message>
    <message>
        <source>Somebody new followed the README alone to a running system, with the date and the questions that came up.</source>
        <comment>ops.readme</comment>
        <translation>Eine neue Person ist allein mit der README zum laufenden System gekommen, mit Datum und den aufgetretenen Fragen.</translation>
    </message>
    <message>
        <source>One page with five sections is enough: purpose, setup, configuration, deployment, contact.</source>
        <comment>ops.readme</comment>
        <translation>Eine Seite mit fünf Abschnitten genügt: Zweck, Einrichtung, Konfiguration, Deployment, Kontakt.</translation>
    </message>
    <message>
        <source>Write down the purpose, prerequisites and the exact commands to set up, run and test.</source>
        <comment>ops.readme</comment>
        <translation>Zweck, Voraussetzungen und die genauen Befehle für Einrichtung, Start und Tests aufschreiben.</translation>
    </message>
    <message>
        <source>List every configuration key with its meaning and an example.</source>
        <comment>ops.readme</comment>
        <translation>Jeden Konfigurationsschlüssel mit Bedeutung und Beispiel aufführen.</translation>
    </message>
    <message>
        <source>Describe how a release reaches production, or link to the page that does.</source>
        <comment>ops.readme</comment>
        <translation>Beschreiben oder verlinken, wie ein Release in die Produktion gelangt.</translation>
    </message>
    <message>
        <source>Let somebody from outside follow it, and mend each place where they ask.</source>
        <comment>ops.readme</comment>
        <translation>Jemanden von außen danach vorgehen lassen und jede Stelle verbessern, an der Fragen entstehen.</translation>
    </message>
    <message>
        <source>A newcomer runs it locally within a day</source>
        <comment>ops.local-setup</comment>
        <translation>Neue Entwickler haben es in einem Tag lokal am Laufen</translation>
    </message>
    <message>
        <source>Can a new engineer start the whole system with test data in less than a day by following the documents alone?</source>
        <comment>ops.local-setup</comment>
        <translation>Können neue Entwickler das ganze System mit Testdaten in weniger als einem Tag starten, allein anhand der Dokumentation?</translation>
    </message>
    <message>
        <source>Knowledge that needs a personal walk-through does not grow with the team.</source>
        <comment>ops.local-setup</comment>
        <translation>Wissen, das nur im persönlichen Gespräch weitergegeben wird, wächst nicht mit dem Team.</translation>
    </message>
    <message>
        <source>The note of the latest joiner: start and end time, the commands used and what was missing.</source>
        <comment>ops.local-setup</comment>
        <translation>Die Notiz des zuletzt eingestiegenen Teammitglieds: Anfang, Ende, benutzte Befehle und was fehlte.</translation>
    </message>
    <message>
        <source>Without newcomers: do it yourself on an empty machine or in a fresh dev container, and note the time.</source>
        <comment>ops.local-setup</comment>
        <translation>Ohne Neuzugänge: selbst auf einem leeren Rechner oder in einem frischen Dev-Container durchführen und die Zeit notieren.</translation>
    </message>
    <message>
        <source>Provide Docker Compose, a dev container or Nix for the services that the product needs.</source>
        <comment>ops.local-setup</comment>
        <translation>Docker Compose, einen Dev-Container oder Nix für die benötigten Dienste bereitstellen.</translation>
    </message>
    <message>
        <source>Add invented test data that one command loads.</source>
        <comment>ops.local-setup</comment>
        <translation>Erfundene Testdaten beilegen, die ein Befehl lädt.</translation>
    </message>
    <message>
        <source>Offer one command for everything (make setup, just, bin/setup).</source>
        <comment>ops.local-setup</comment>
        <translation>Einen Befehl für alles anbieten (make setup, just, bin/setup).</translation>
    </message>
    <message>
        <source>Let the latest joiner mend every gap they met.</source>
        <comment>ops.local-setup</comment>
        <translation>Das zuletzt eingestiegene Teammitglied jede gefundene Lücke schließen lassen.</translation>
    </message>
    <message>
        <source>Architecture and decisions are written down</source>
        <comment>ops.architecture-docs</comment>
        <translation>Architektur und Entscheidungen sind dokumentiert</translation>
    </message>
    <message>
        <source>Is there a current overview of the product&apos;s parts, its data flows and its main decisions with their reasons?</source>
        <comment>ops.architecture-docs</comment>
        <translation>Gibt es einen aktuellen Überblick über Bestandteile, Datenflüsse und die wichtigsten Entscheidungen mit ihren Gründen?</translation>
    </message>
    <message>
        <source>Decisions have to outlive the people who made them, and every review asks for the diagram first.</source>
        <comment>ops.architecture-docs</comment>
        <translation>Entscheidungen müssen die Menschen überdauern, die sie getroffen haben, und jede Prüfung fragt zuerst nach dem Schaubild.</translation>
    </message>
    <message>
        <source>The overview and the latest decision records, and an engineer&apos;s word that the drawing matches what runs today.</source>
        <comment>ops.architecture-docs</comment>
        <translation>Der Überblick, die jüngsten Entscheidungen und die Bestätigung aus der Entwicklung, dass die Zeichnung dem heutigen Stand entspricht.</translation>
    </message>
    <message>
        <source>One diagram and a page of ten decisions with their reasons is enough.</source>
        <comment>ops.architecture-docs</comment>
        <translation>Ein Schaubild und eine Seite mit zehn begründeten Entscheidungen genügen.</translation>
    </message>
    <message>
        <source>Draw the context and the containers in the C4 style (Structurizr, Mermaid, PlantUML) and keep the source in the repository.</source>
        <comment>ops.architecture-docs</comment>
        <translation>Kontext und Container im C4-Stil zeichnen (Structurizr, Mermaid, PlantUML) und die Quelle im Repository halten.</translation>
    </message>
    <message>
        <source>Mark where data enters, where it is stored and which suppliers see it.</source>
        <comment>ops.architecture-docs</comment>
        <translation>Kenntlich machen, wo Daten eintreten, wo sie liegen und welche Lieferanten sie sehen.</translation>
    </message>
    <message>
        <source>Record each larger decision as a short decision record: context, choice, consequences.</source>
        <comment>ops.architecture-docs</comment>
        <translation>Jede größere Entscheidung als kurzen Architecture Decision Record festhalten: Kontext, Wahl, Folgen.</translation>
    </message>
    <message>
        <source>Update the drawing in the same merge request as a change of structure.</source>
        <comment>ops.architecture-docs</comment>
        <translation>Die Zeichnung im selben Merge Request ändern wie die Struktur.</translation>
    </message>
    <message>
        <source>The API is described in a current document</source>
        <comment>ops.api-docs</comment>
        <translation>Die API ist aktuell dokumentiert</translation>
    </message>
    <message>
        <source>Do those who call the API have a complete, versioned description that matches what it does? (Written by hand counts when it changes together with the code.)</source>
        <comment>ops.api-docs</comment>
        <translation>Haben alle, die die API aufrufen, eine vollständige, versionierte Beschreibung, die ihrem Verhalten entspricht? (Von Hand geschrieben zählt, wenn sie sich gemeinsam mit dem Code ändert.)</translation>
    </message>
    <message>
        <source>Partners and new engineers otherwise guess, and every change breaks somebody.</source>
        <comment>ops.api-docs</comment>
        <translation>Partner und neue Entwickler müssen sonst raten, und jede Änderung trifft jemanden unvorbereitet.</translation>
    </message>
    <message>
        <source>The published description, its version, and the pipeline run or merge request that shows it changes together with the code.</source>
        <comment>ops.api-docs</comment>
        <translation>Die veröffentlichte Beschreibung mit Version und der Pipeline-Lauf oder Merge Request, der zeigt, dass sie sich mit dem Code ändert.</translation>
    </message>
    <message>
        <source>A tested collection (Bruno, Postman) in the repository with one page of explanation will do for a few partners.</source>
        <comment>ops.api-docs</comment>
        <translation>Für wenige Partner reicht eine getestete Sammlung (Bruno, Postman) im Repository mit einer Seite Erklärung.</translation>
    </message>
    <message>
        <source>Generate an OpenAPI description from the code, or keep one by hand in the repository (for events: AsyncAPI; for GraphQL: the schema).</source>
        <comment>ops.api-docs</comment>
        <translation>Eine OpenAPI-Beschreibung aus dem Code erzeugen oder von Hand im Repository pflegen (für Ereignisse AsyncAPI, für GraphQL das Schema).</translation>
    </message>
    <message>
        <source>Check it in the pipeline against the running API (Schemathesis, Dredd, Spectral for style).</source>
        <comment>ops.api-docs</comment>
        <translation>Sie in der Pipeline gegen die laufende API prüfen (Schemathesis, Dredd, für den Stil Spectral).</translation>
    </message>
    <message>
        <source>Publish it with examples, error codes, limits and how to sign in.</source>
        <comment>ops.api-docs</comment>
        <translation>Mit Beispielen, Fehlercodes, Grenzwerten und Anmeldung veröffentlichen.</translation>
    </message>
    <message>
        <source>Say how changes are announced and how long old versions stay.</source>
        <comment>ops.api-docs</comment>
        <translation>Festlegen, wie Änderungen angekündigt werden und wie lange alte Versionen bleiben.</translation>
    </message>
    <message>
        <source>Changes are reviewed before they are merged</source>
        <comment>ops.code-review</comment>
        <translation>Änderungen werden vor dem Merge geprüft</translation>
    </message>
    <message>
        <source>Is every change looked at and approved by another person before it reaches the default branch?</source>
        <comment>ops.code-review</comment>
        <translation>Wird jede Änderung von einer anderen Person geprüft und freigegeben, bevor sie auf den Hauptzweig gelangt?</translation>
    </message>
    <message>
        <source>A second look catches faults and spreads knowledge, and security reviews of larger customers ask for it.</source>
        <comment>ops.code-review</comment>
        <translation>Ein zweiter Blick findet Fehler und verteilt Wissen, und Sicherheitsprüfungen größerer Kunden verlangen ihn.</translation>
    </message>
    <message>
        <source>The export or picture of the branch rule, and ten merged changes picked at random, each with an approval by somebody else.</source>
        <comment>ops.code-review</comment>
        <translation>Der Export oder ein Bild der Branch-Regel und zehn zufällig gewählte Änderungen, jede mit Freigabe durch eine andere Person.</translation>
    </message>
    <message>
        <source>While one person works alone this does not apply; a paid outside review of risky changes is a good habit all the same.</source>
        <comment>ops.code-review</comment>
        <translation>Solange eine Person allein arbeitet, gilt die Frage nicht; ein bezahltes externes Review riskanter Änderungen lohnt sich trotzdem.</translation>
    </message>
    <message>
        <source>Demand a merge request with one approval in branch protection, for administrators too.</source>
        <comment>ops.code-review</comment>
        <translation>Im Branch-Schutz einen Merge Request mit einer Freigabe verlangen, auch für Administratoren.</translation>
    </message>
    <message>
        <source>Forbid direct and forced pushes to the default branch.</source>
        <comment>ops.code-review</comment>
        <translation>Direkte und erzwungene Pushes auf den Hauptzweig verbieten.</translation>
    </message>
    <message>
        <source>Keep merge requests small, under about 400 lines, and answer them within a day.</source>
        <comment>ops.code-review</comment>
        <translation>Merge Requests klein halten, unter etwa 400 Zeilen, und binnen eines Tages beantworten.</translation>
    </message>
    <message>
        <source>Agree what reviewers look for: faults, tests, security, names.</source>
        <comment>ops.code-review</comment>
        <translation>Vereinbaren, worauf beim Review zu achten ist: Fehler, Tests, Sicherheit, Namen.</translation>
    </message>
    <message>
        <source>Style and lint rules are automatic</source>
        <comment>ops.code-style</comment>
        <translation>Stil- und Lint-Regeln laufen automatisch</translation>
    </message>
    <message>
        <source>Do a formatter, a linter and, where the language has one, a type checker run automatically by agreed rules?</source>
        <comment>ops.code-style</comment>
        <translation>Laufen Formatter, Linter und, soweit es für die Sprache einen gibt, Typprüfung automatisch nach vereinbarten Regeln?</translation>
    </message>
    <message>
        <source>Code that reads alike can be changed by people who did not write it.</source>
        <comment>ops.code-style</comment>
        <translation>Einheitlich geschriebenen Code können auch die ändern, die ihn nicht geschrieben haben.</translation>
    </message>
    <message>
        <source>A pipeline run in which a lint or type finding failed the run, and the configuration in the repository.</source>
        <comment>ops.code-style</comment>
        <translation>Ein Pipeline-Lauf, der an einem Lint- oder Typbefund gescheitert ist, und die Konfiguration im Repository.</translation>
    </message>
    <message>
        <source>The formatter and the linter&apos;s recommended rules with ten lines of configuration are enough.</source>
        <comment>ops.code-style</comment>
        <translation>Der Formatter und die empfohlenen Regeln des Linters mit zehn Zeilen Konfiguration genügen.</translation>
    </message>
    <message>
        <source>Configure the tools of the language (Biome or ESLint with Prettier, Ruff with mypy, Pint with PHPStan, RuboCop, golangci-lint).</source>
        <comment>ops.code-style</comment>
        <translation>Die Werkzeuge der Sprache einrichten (Biome oder ESLint mit Prettier, Ruff mit mypy, Pint mit PHPStan, RuboCop, golangci-lint).</translation>
    </message>
    <message>
        <source>Format everything once, in a commit of its own.</source>
        <comment>ops.code-style</comment>
        <translation>Einmal alles formatieren, in einem eigenen Commit.</translation>
    </message>
    <message>
        <source>Run them before each commit (pre-commit, Lefthook, Husky) and in the pipeline, where a finding fails the run.</source>
        <comment>ops.code-style</comment>
        <translation>Sie vor jedem Commit (pre-commit, Lefthook, Husky) und in der Pipeline laufen lassen, wo ein Befund den Lauf rot macht.</translation>
    </message>
    <message>
        <source>Give a reason beside each suppressed rule.</source>
        <comment>ops.code-style</comment>
        <translation>Jede unterdrückte Regel an Ort und Stelle begründen.</translation>
    </message>
    <message>
        <source>No part is known by one person only</source>
        <comment>ops.knowledge-spread</comment>
        <translation>Kein Teil hängt an einer einzigen Person</translation>
    </message>
    <message>
        <source>Does each important part of the product have a named owner and a second person who could change it safely?</source>
        <comment>ops.knowledge-spread</comment>
        <translation>Hat jeder wichtige Teil des Produkts eine benannte verantwortliche Person und eine zweite, die ihn sicher ändern könnte?</translation>
    </message>
    <message>
        <source>When the only expert leaves, that part can hardly be maintained any more.</source>
        <comment>ops.knowledge-spread</comment>
        <translation>Geht die einzige Fachperson, lässt sich dieser Teil kaum noch pflegen.</translation>
    </message>
    <message>
        <source>The list of parts with two names each, and for each second name a change of their own in that part within the last half year.</source>
        <comment>ops.knowledge-spread</comment>
        <translation>Die Liste der Teile mit je zwei Namen und zu jedem zweiten Namen eine eigene Änderung an diesem Teil aus dem letzten halben Jahr.</translation>
    </message>
    <message>
        <source>Alone: keep a hand-over page (access, deployment, hardest parts) and agree with a freelancer who could step in.</source>
        <comment>ops.knowledge-spread</comment>
        <translation>Allein: eine Übergabeseite führen (Zugänge, Deployment, schwierigste Teile) und mit einer freien Fachkraft vereinbaren, wer einspringt.</translation>
    </message>
    <message>
        <source>Write a CODEOWNERS file with two names for each important part.</source>
        <comment>ops.knowledge-spread</comment>
        <translation>Eine CODEOWNERS-Datei mit zwei Namen für jeden wichtigen Teil schreiben.</translation>
    </message>
    <message>
        <source>Find the parts that only one active person has changed, and pair on them next.</source>
        <comment>ops.knowledge-spread</comment>
        <translation>Die Teile finden, die nur eine aktive Person geändert hat, und dort als Nächstes zu zweit arbeiten.</translation>
    </message>
    <message>
        <source>Rotate tasks, so that the second person makes real changes there.</source>
        <comment>ops.knowledge-spread</comment>
        <translation>Aufgaben rotieren, damit die zweite Person dort echte Änderungen macht.</translation>
    </message>
    <message>
        <source>Record a walk-through of the hardest parts.</source>
        <comment>ops.knowledge-spread</comment>
        <translation>Einen Rundgang durch die schwierigsten Teile aufzeichnen.</translation>
    </message>
    <message>
        <source>Module boundaries are clear and checked</source>
        <comment>ops.modularity</comment>
        <translation>Modulgrenzen sind klar und werden geprüft</translation>
    </message>
    <message>
        <source>Is the code divided into modules whose allowed dependencies are written down and checked automatically?</source>
        <comment>ops.modularity</comment>
        <translation>Ist der Code in Module gegliedert, deren erlaubte Abhängigkeiten schriftlich festgelegt sind und automatisch geprüft werden?</translation>
    </message>
    <message>
        <source>Tightly knit code makes each change dearer than the last, and in the end forces a rewrite.</source>
        <comment>ops.modularity</comment>
        <translation>Eng verflochtener Code macht jede Änderung teurer als die vorige und erzwingt am Ende eine Neuentwicklung.</translation>
    </message>
    <message>
        <source>The written rules and a pipeline run that checks them, and three recent features each changed in one module.</source>
        <comment>ops.modularity</comment>
        <translation>Die schriftlichen Regeln mit einem Pipeline-Lauf, der sie prüft, und drei neuere Funktionen, die jeweils in einem Modul geändert wurden.</translation>
    </message>
    <message>
        <source>Begin with one rule only: nobody reaches into another module&apos;s database tables or inner files.</source>
        <comment>ops.modularity</comment>
        <translation>Mit einer einzigen Regel beginnen: Niemand greift auf Tabellen oder innere Dateien eines anderen Moduls zu.</translation>
    </message>
    <message>
        <source>Name the modules by domain (billing, accounts, orders) and write down who may use whom.</source>
        <comment>ops.modularity</comment>
        <translation>Die Module nach Fachgebieten benennen (Abrechnung, Konten, Bestellungen) und festlegen, wer wen benutzen darf.</translation>
    </message>
    <message>
        <source>Move code that changes together into one place, in small steps.</source>
        <comment>ops.modularity</comment>
        <translation>Gemeinsam geänderten Code in kleinen Schritten zusammenführen.</translation>
    </message>
    <message>
        <source>Check the rules in the pipeline (dependency-cruiser, import-linter, ArchUnit, Packwerk, deptrac, Nx tags).</source>
        <comment>ops.modularity</comment>
        <translation>Die Regeln in der Pipeline prüfen (dependency-cruiser, import-linter, ArchUnit, Packwerk, deptrac, Nx-Tags).</translation>
    </message>
    <message>
        <source>Record today&apos;s violations as a baseline, and let the number only fall.</source>
        <comment>ops.modularity</comment>
        <translation>Heutige Verstöße als Baseline festhalten und die Zahl nur noch sinken lassen.</translation>
    </message>
    <message>
        <source>Complex hot spots are under control</source>
        <comment>ops.hotspots</comment>
        <translation>Komplexe Hotspots sind unter Kontrolle</translation>
    </message>
    <message>
        <source>Are the files that are both complicated and changed most often covered by tests, and are they getting simpler rather than gathering quick fixes?</source>
        <comment>ops.hotspots</comment>
        <translation>Sind die zugleich komplizierten und am häufigsten geänderten Dateien durch Tests abgesichert, und werden sie einfacher, statt Schnellreparaturen anzusammeln?</translation>
    </message>
    <message>
        <source>A few such files cause most faults and most lost time.</source>
        <comment>ops.hotspots</comment>
        <translation>Wenige solcher Dateien verursachen die meisten Fehler und kosten die meiste Zeit.</translation>
    </message>
    <message>
        <source>The list of hot spots today and three months ago, with falling complexity and the test coverage of each file.</source>
        <comment>ops.hotspots</comment>
        <translation>Die Liste der Hotspots von heute und von vor drei Monaten mit sinkender Komplexität und der Testabdeckung jeder Datei.</translation>
    </message>
    <message>
        <source>One hour a week on the worst file is enough to turn the trend.</source>
        <comment>ops.hotspots</comment>
        <translation>Eine Stunde pro Woche für die schlimmste Datei genügt, um den Trend zu wenden.</translation>
    </message>
    <message>
        <source>List the ten files with the most changes and the most nesting.</source>
        <comment>ops.hotspots</comment>
        <translation>Die zehn Dateien mit den meisten Änderungen und der tiefsten Verschachtelung auflisten.</translation>
    </message>
    <message>
        <source>Add characterisation tests to the worst five before touching them.</source>
        <comment>ops.hotspots</comment>
        <translation>Für die schlimmsten fünf Charakterisierungstests schreiben, bevor sie angefasst werden.</translation>
    </message>
    <message>
        <source>Take out functions and types step by step, one merge request at a time.</source>
        <comment>ops.hotspots</comment>
        <translation>Funktionen und Typen schrittweise herauslösen, ein Merge Request nach dem anderen.</translation>
    </message>
    <message>
        <source>Look at the trend each month, and stop when a file has left the list.</source>
        <comment>ops.hotspots</comment>
        <translation>Den Trend monatlich ansehen und aufhören, wenn eine Datei von der Liste verschwunden ist.</translation>
    </message>
    <message>
        <source>Known shortcuts are listed and revisited</source>
        <comment>ops.debt-register</comment>
        <translation>Bekannte Abkürzungen sind gelistet und werden überprüft</translation>
    </message>
    <message>
        <source>Are accepted shortcuts written down, each with its reason, its risk and a date to look at it again?</source>
        <comment>ops.debt-register</comment>
        <translation>Sind bewusst in Kauf genommene technische Schulden notiert, jeweils mit Grund, Risiko und einem Datum zur Wiedervorlage?</translation>
    </message>
    <message>
        <source>Unlisted shortcuts turn into surprises; a listed one is a decision.</source>
        <comment>ops.debt-register</comment>
        <translation>Nicht notierte Abkürzungen werden zu Überraschungen, notierte sind Entscheidungen.</translation>
    </message>
    <message>
        <source>The list with dates, and the note of the latest review, not older than the dates promise.</source>
        <comment>ops.debt-register</comment>
        <translation>Die Liste mit Daten und die Notiz der letzten Durchsicht, nicht älter als die Wiedervorlagen erlauben.</translation>
    </message>
    <message>
        <source>A file of ten lines in the repository with a reminder in the calendar does it.</source>
        <comment>ops.debt-register</comment>
        <translation>Eine Datei mit zehn Zeilen im Repository und eine Erinnerung im Kalender genügen.</translation>
    </message>
    <message>
        <source>Collect the known shortcuts from the team and from TODO comments.</source>
        <comment>ops.debt-register</comment>
        <translation>Bekannte Abkürzungen im Team und aus TODO-Kommentaren zusammentragen.</translation>
    </message>
    <message>
        <source>Keep them as issues with their own label, a risk and a date.</source>
        <comment>ops.debt-register</comment>
        <translation>Sie als Tickets mit eigenem Label, Risiko und Datum führen.</translation>
    </message>
    <message>
        <source>Link each remaining TODO comment to its entry.</source>
        <comment>ops.debt-register</comment>
        <translation>Jeden verbleibenden TODO-Kommentar mit seinem Eintrag verknüpfen.</translation>
    </message>
    <message>
        <source>Go through the list once a month: pay back, extend or close.</source>
        <comment>ops.debt-register</comment>
        <translation>Die Liste monatlich durchgehen: abtragen, verlängern oder schließen.</translation>
    </message>
    <message>
        <source>Languages, frameworks and database are supported</source>
        <comment>ops.supported-runtimes</comment>
        <translation>Sprachen, Frameworks und Datenbank werden unterstützt</translation>
    </message>
    <message>
        <source>Will every language runtime, framework, operating system and database version in use still receive security fixes for at least six months?</source>
        <comment>ops.supported-runtimes</comment>
        <translation>Erhalten alle eingesetzten Laufzeiten, Frameworks, Betriebssysteme und Datenbankversionen noch mindestens sechs Monate lang Sicherheitsupdates?</translation>
    </message>
    <message>
        <source>Abandoned platforms get no fixes, and in the end they force a rebuild.</source>
        <comment>ops.supported-runtimes</comment>
        <translation>Aufgegebene Plattformen bekommen keine Korrekturen mehr und erzwingen am Ende einen Neubau.</translation>
    </message>
    <message>
        <source>The dated list of versions with the end of support for each, none within six months.</source>
        <comment>ops.supported-runtimes</comment>
        <translation>Die datierte Liste der Versionen mit dem jeweiligen Supportende, keines davon innerhalb von sechs Monaten.</translation>
    </message>
    <message>
        <source>Managed platforms announce forced upgrades by e-mail: make sure that somebody reads that mailbox.</source>
        <comment>ops.supported-runtimes</comment>
        <translation>Verwaltete Plattformen kündigen erzwungene Upgrades per E-Mail an: dafür sorgen, dass jemand dieses Postfach liest.</translation>
    </message>
    <message>
        <source>List all versions: language, framework, base image, operating system, database, managed services.</source>
        <comment>ops.supported-runtimes</comment>
        <translation>Alle Versionen auflisten: Sprache, Framework, Basis-Image, Betriebssystem, Datenbank, verwaltete Dienste.</translation>
    </message>
    <message>
        <source>Compare them with endoflife.date and the providers&apos; notices.</source>
        <comment>ops.supported-runtimes</comment>
        <translation>Mit endoflife.date und den Ankündigungen der Anbieter abgleichen.</translation>
    </message>
    <message>
        <source>Plan each upgrade for at least six months before its end, oldest first.</source>
        <comment>ops.supported-runtimes</comment>
        <translation>Jedes Upgrade mindestens sechs Monate vor Supportende einplanen, das älteste zuerst.</translation>
    </message>
    <message>
        <source>Let Renovate or Dependabot propose runtime and image upgrades too.</source>
        <comment>ops.supported-runtimes</comment>
        <translation>Renovate oder Dependabot auch Laufzeit- und Image-Upgrades vorschlagen lassen.</translation>
    </message>
    <message>
        <source>The pipeline is fast, green and stable</source>
        <comment>ops.delivery-health</comment>
        <translation>Die Pipeline ist schnell, grün und stabil</translation>
    </message>
    <message>
        <source>Were at least 90 % of the pipeline runs on the default branch green over the last 90 days, with few flaky tests and red runs mended within a day? (Without a pipeline: not applicable; its absence counts in a check of its own.)</source>
        <comment>ops.delivery-health</comment>
        <translation>Waren in den letzten 90 Tagen mindestens 90 % der Läufe auf dem Hauptzweig grün, gab es kaum instabile Tests und waren rote Läufe binnen eines Tages behoben? (Ohne Pipeline nicht anwendbar; deren Fehlen zählt in einer eigenen Prüfung.)</translation>
    </message>
    <message>
        <source>An unreliable pipeline is soon ignored, and with it all its checks.</source>
        <comment>ops.delivery-health</comment>
        <translation>Eine unzuverlässige Pipeline wird bald ignoriert und mit ihr alles, was sie prüft.</translation>
    </message>
    <message>
        <source>The history of the last 90 days from the pipeline: share of green runs, repeated runs of one commit, and time to the next green run.</source>
        <comment>ops.delivery-health</comment>
        <translation>Der Verlauf der letzten 90 Tage aus der Pipeline: Anteil grüner Läufe, wiederholte Läufe desselben Commits und Zeit bis zum nächsten grünen Lauf.</translation>
    </message>
    <message>
        <source>With a handful of runs a week, look through the last twenty by hand once a month.</source>
        <comment>ops.delivery-health</comment>
        <translation>Bei wenigen Läufen pro Woche einmal im Monat die letzten zwanzig von Hand durchsehen.</translation>
    </message>
    <message>
        <source>Mend a red default branch before anything else.</source>
        <comment>ops.delivery-health</comment>
        <translation>Einen roten Hauptzweig vor allem anderen reparieren.</translation>
    </message>
    <message>
        <source>Find flaky tests from repeated runs, set them apart, then repair or delete them.</source>
        <comment>ops.delivery-health</comment>
        <translation>Instabile Tests anhand wiederholter Läufe finden, aussondern und dann reparieren oder löschen.</translation>
    </message>
    <message>
        <source>Split or cache the slow jobs until a run takes under ten minutes.</source>
        <comment>ops.delivery-health</comment>
        <translation>Langsame Jobs aufteilen oder cachen, bis ein Lauf weniger als zehn Minuten dauert.</translation>
    </message>
    <message>
        <source>Watch the four delivery figures: deployment frequency, lead time, failure rate, time to restore.</source>
        <comment>ops.delivery-health</comment>
        <translation>Die vier Lieferkennzahlen beobachten: Deployment-Häufigkeit, Durchlaufzeit, Fehlerquote, Wiederherstellungszeit.</translation>
    </message>
    <message>
        <source>Time is reserved for quality after launch</source>
        <comment>ops.maintenance-capacity</comment>
        <translation>Nach dem Start ist Zeit für Qualität reserviert</translation>
    </message>
    <message>
        <source>Does the plan reserve a fixed share of the work, for example 20 to 30 %, for reliability, security and technical debt?</source>
        <comment>ops.maintenance-capacity</comment>
        <translation>Reserviert die Planung einen festen Anteil der Arbeit, etwa 20 bis 30 %, für Zuverlässigkeit, Sicherheit und technische Schulden?</translation>
    </message>
    <message>
        <source>Launch is the start of the real work, and teams that stop there pay for years.</source>
        <comment>ops.maintenance-capacity</comment>
        <translation>Mit dem Start beginnt die eigentliche Arbeit, und Teams, die dann aufhören, zahlen jahrelang dafür.</translation>
    </message>
    <message>
        <source>The plan of the last quarter with the reserved share, and the finished work that used it.</source>
        <comment>ops.maintenance-capacity</comment>
        <translation>Der Plan des letzten Quartals mit dem reservierten Anteil und die damit erledigten Arbeiten.</translation>
    </message>
    <message>
        <source>One fixed day a week or one week in five is easier to keep than a percentage.</source>
        <comment>ops.maintenance-capacity</comment>
        <translation>Ein fester Tag pro Woche oder jede fünfte Woche ist leichter einzuhalten als ein Prozentsatz.</translation>
    </message>
    <message>
        <source>Agree on a share with everybody who sets priorities, and write it into the plan.</source>
        <comment>ops.maintenance-capacity</comment>
        <translation>Den Anteil mit allen vereinbaren, die Prioritäten setzen, und in den Plan schreiben.</translation>
    </message>
    <message>
        <source>Name the senior engineer who decides what it is spent on.</source>
        <comment>ops.maintenance-capacity</comment>
        <translation>Die erfahrene Fachkraft benennen, die über die Verwendung entscheidet.</translation>
    </message>
    <message>
        <source>Choose the work from incidents, overdue findings and hot spots once a month.</source>
        <comment>ops.maintenance-capacity</comment>
        <translation>Die Arbeiten monatlich nach Vorfällen, überfälligen Befunden und Hotspots auswählen.</translation>
    </message>
    <message>
        <source>Compare the planned share with the share really spent each quarter.</source>
        <comment>ops.maintenance-capacity</comment>
        <translation>Vierteljährlich den geplanten mit dem tatsächlichen Anteil vergleichen.</translation>
    </message>
    <message>
        <source>Applicable laws and standards are determined</source>
        <comment>comp.regimes</comment>
        <translation>Geltende Gesetze und Standards sind ermittelt</translation>
    </message>
    <message>
        <source>Is it written down which rules apply (privacy, payments, health, finance, AI, local tax), to which data, and who is responsible for each?</source>
        <comment>comp.regimes</comment>
        <translation>Ist schriftlich festgehalten, welche Regeln gelten (Datenschutz, Zahlungen, Gesundheit, Finanzen, KI, Steuern), für welche Daten und wer jeweils verantwortlich ist?</translation>
    </message>
    <message>
        <source>Nobody can meet rules that nobody has identified, and late discoveries block sales.</source>
        <comment>comp.regimes</comment>
        <translation>Regeln, die niemand ermittelt hat, kann niemand einhalten, und späte Entdeckungen verhindern Verkäufe.</translation>
    </message>
    <message>
        <source>The dated list with reasons and names, and the lawyer&apos;s note or invoice behind it.</source>
        <comment>comp.regimes</comment>
        <translation>Die datierte Liste mit Begründungen und Namen sowie die anwaltliche Notiz oder Rechnung dazu.</translation>
    </message>
    <message>
        <source>Two hours with a lawyer and one page of notes are enough at the start.</source>
        <comment>comp.regimes</comment>
        <translation>Zwei Stunden anwaltliche Beratung und eine Seite Notizen genügen für den Anfang.</translation>
    </message>
    <message>
        <source>List the kinds of data, the countries of users and customers, and the industries sold to.</source>
        <comment>comp.regimes</comment>
        <translation>Datenarten, Länder der Nutzer und Kunden sowie die belieferten Branchen auflisten.</translation>
    </message>
    <message>
        <source>Go through the list with a lawyer and note for each rule: applies, does not apply, unclear, and why.</source>
        <comment>comp.regimes</comment>
        <translation>Die Liste anwaltlich durchgehen und zu jeder Regel notieren: gilt, gilt nicht, unklar, mit Begründung.</translation>
    </message>
    <message>
        <source>Name one responsible person for each rule that applies.</source>
        <comment>comp.regimes</comment>
        <translation>Für jede geltende Regel eine verantwortliche Person benennen.</translation>
    </message>
    <message>
        <source>Look at it again once a year and with each new market or kind of data.</source>
        <comment>comp.regimes</comment>
        <translation>Jährlich sowie bei jedem neuen Markt und jeder neuen Datenart überprüfen.</translation>
    </message>
    <message>
        <source>A register shows which personal data is where</source>
        <comment>comp.data-inventory</comment>
        <translation>Ein Verzeichnis zeigt, wo welche personenbezogenen Daten liegen</translation>
    </message>
    <message>
        <source>Does a register list each kind of personal or payment data with its purpose, its place, who receives it and how long it is kept?</source>
        <comment>comp.data-inventory</comment>
        <translation>Führt ein Verzeichnis alle Arten personenbezogener Daten und Zahlungsdaten mit Zweck, Speicherort, Empfängern und Aufbewahrungsdauer auf?</translation>
    </message>
    <message>
        <source>Deletion, breach notices and buyers&apos; questions all start from this list.</source>
        <comment>comp.data-inventory</comment>
        <translation>Löschung, Meldung von Datenpannen und die Fragen von Käufern gehen alle von dieser Liste aus.</translation>
    </message>
    <message>
        <source>The dated register, and a sample of five columns and two suppliers that are all found in it.</source>
        <comment>comp.data-inventory</comment>
        <translation>Das datierte Verzeichnis und eine Stichprobe von fünf Spalten und zwei Lieferanten, die sich alle darin finden.</translation>
    </message>
    <message>
        <source>A table with a line for each kind of data is enough; the authorities publish templates.</source>
        <comment>comp.data-inventory</comment>
        <translation>Eine Tabelle mit einer Zeile je Datenart genügt; die Aufsichtsbehörden veröffentlichen Vorlagen.</translation>
    </message>
    <message>
        <source>Derive the kinds of data from the database schema, logs, file storage and forms.</source>
        <comment>comp.data-inventory</comment>
        <translation>Die Datenarten aus Datenbankschema, Logs, Dateiablagen und Formularen ableiten.</translation>
    </message>
    <message>
        <source>Add every supplier that receives some of it, from invoices and from the code.</source>
        <comment>comp.data-inventory</comment>
        <translation>Jeden Lieferanten ergänzen, der Daten erhält, anhand von Rechnungen und Code.</translation>
    </message>
    <message>
        <source>Note purpose, place, recipients and period for each, as a record of processing.</source>
        <comment>comp.data-inventory</comment>
        <translation>Zu jeder Art Zweck, Ort, Empfänger und Frist als Verzeichnis von Verarbeitungstätigkeiten festhalten.</translation>
    </message>
    <message>
        <source>Tag sensitive columns in the schema, and update the register with each migration that adds one.</source>
        <comment>comp.data-inventory</comment>
        <translation>Sensible Spalten im Schema kennzeichnen und das Verzeichnis mit jeder Migration aktualisieren, die eine hinzufügt.</translation>
    </message>
    <message>
        <source>A true privacy notice is published</source>
        <comment>comp.privacy-policy</comment>
        <translation>Eine zutreffende Datenschutzerklärung ist veröffentlicht</translation>
    </message>
    <message>
        <source>Can users reach a privacy notice from the product and at sign-up that matches what the product really does with their data?</source>
        <comment>comp.privacy-policy</comment>
        <translation>Ist aus dem Produkt und bei der Registrierung eine Datenschutzerklärung erreichbar, die dem entspricht, was das Produkt wirklich mit den Daten tut?</translation>
    </message>
    <message>
        <source>The law demands it as soon as real users give personal data.</source>
        <comment>comp.privacy-policy</comment>
        <translation>Das Gesetz verlangt sie, sobald echte Nutzer personenbezogene Daten angeben.</translation>
    </message>
    <message>
        <source>The public address, its date, and a comparison with the data register that shows no purpose or recipient missing.</source>
        <comment>comp.privacy-policy</comment>
        <translation>Die öffentliche Adresse, das Datum und ein Abgleich mit dem Datenverzeichnis, in dem kein Zweck und kein Empfänger fehlt.</translation>
    </message>
    <message>
        <source>A short and true page in plain words is better than a long template.</source>
        <comment>comp.privacy-policy</comment>
        <translation>Eine kurze, zutreffende Seite in einfachen Worten ist besser als eine lange Vorlage.</translation>
    </message>
    <message>
        <source>Draft it from the data register, with a lawyer or a serious generator as the base.</source>
        <comment>comp.privacy-policy</comment>
        <translation>Sie aus dem Datenverzeichnis entwerfen, anwaltlich oder mit einem seriösen Generator als Grundlage.</translation>
    </message>
    <message>
        <source>Link it in the footer, at sign-up and in the app stores.</source>
        <comment>comp.privacy-policy</comment>
        <translation>In der Fußzeile, bei der Registrierung und in den App-Stores verlinken.</translation>
    </message>
    <message>
        <source>Keep its versions with dates.</source>
        <comment>comp.privacy-policy</comment>
        <translation>Die Fassungen mit Datum aufbewahren.</translation>
    </message>
    <message>
        <source>Compare it with the list of suppliers and trackers at each release that changes them.</source>
        <comment>comp.privacy-policy</comment>
        <translation>Bei jedem Release, das Lieferanten oder Tracker ändert, mit deren Liste abgleichen.</translation>
    </message>
    <message>
        <source>Each use of personal data has a recorded basis</source>
        <comment>comp.lawful-basis</comment>
        <translation>Jede Nutzung personenbezogener Daten hat eine Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Is the lawful basis recorded for each purpose and, where that basis is consent, is each consent stored with its time and wording?</source>
        <comment>comp.lawful-basis</comment>
        <translation>Ist für jeden Zweck die Rechtsgrundlage festgehalten und, wo dies die Einwilligung ist, jede Einwilligung mit Zeitpunkt und Wortlaut gespeichert?</translation>
    </message>
    <message>
        <source>Using personal data without a legal basis is unlawful, however well it is protected.</source>
        <comment>comp.lawful-basis</comment>
        <translation>Ohne Rechtsgrundlage ist die Verarbeitung unzulässig, wie gut die Daten auch geschützt sind.</translation>
    </message>
    <message>
        <source>The register with a basis on every line, and one stored consent with its time, wording and withdrawal.</source>
        <comment>comp.lawful-basis</comment>
        <translation>Das Verzeichnis mit einer Grundlage in jeder Zeile und eine gespeicherte Einwilligung mit Zeitpunkt, Wortlaut und Widerruf.</translation>
    </message>
    <message>
        <source>One more column in the data register does it; in many products most purposes rest on the contract with the user.</source>
        <comment>comp.lawful-basis</comment>
        <translation>Eine weitere Spalte im Datenverzeichnis genügt; bei vielen Produkten beruhen die meisten Zwecke auf dem Vertrag mit den Nutzern.</translation>
    </message>
    <message>
        <source>Add the basis to each line of the data register: contract, duty, legitimate interest, consent.</source>
        <comment>comp.lawful-basis</comment>
        <translation>In jeder Zeile des Verzeichnisses die Grundlage ergänzen: Vertrag, rechtliche Pflicht, berechtigtes Interesse, Einwilligung.</translation>
    </message>
    <message>
        <source>Write a short balancing note wherever legitimate interest is chosen.</source>
        <comment>comp.lawful-basis</comment>
        <translation>Wo berechtigtes Interesse gewählt ist, eine kurze Interessenabwägung schreiben.</translation>
    </message>
    <message>
        <source>Store consent with time, wording and version, and make withdrawal as easy as giving it.</source>
        <comment>comp.lawful-basis</comment>
        <translation>Einwilligungen mit Zeitpunkt, Wortlaut und Fassung speichern und den Widerruf so einfach machen wie die Erteilung.</translation>
    </message>
    <message>
        <source>Stop each use for which no basis can be found.</source>
        <comment>comp.lawful-basis</comment>
        <translation>Jede Nutzung beenden, für die sich keine Grundlage findet.</translation>
    </message>
    <message>
        <source>Non-essential cookies wait for consent</source>
        <comment>comp.cookie-consent</comment>
        <translation>Nicht notwendige Cookies warten auf die Einwilligung</translation>
    </message>
    <message>
        <source>Are trackers and non-essential cookies held back until the visitor agrees, with refusing as easy as agreeing? (If the product sets none of them, the answer is yes.)</source>
        <comment>comp.cookie-consent</comment>
        <translation>Werden Tracker und nicht notwendige Cookies bis zur Einwilligung zurückgehalten, und ist Ablehnen so leicht wie Zustimmen? (Setzt das Produkt keine davon ein, lautet die Antwort ja.)</translation>
    </message>
    <message>
        <source>Regulators and competitors can check this from outside at no cost.</source>
        <comment>comp.cookie-consent</comment>
        <translation>Behörden und Wettbewerber können das kostenlos von außen prüfen.</translation>
    </message>
    <message>
        <source>The network record of a fresh browser before consent and after refusal, without one request to a tracker.</source>
        <comment>comp.cookie-consent</comment>
        <translation>Das Netzwerkprotokoll eines frischen Browsers vor der Einwilligung und nach der Ablehnung, ohne eine Anfrage an Tracker.</translation>
    </message>
    <message>
        <source>Use no trackers: then no banner is needed at all.</source>
        <comment>comp.cookie-consent</comment>
        <translation>Keine Tracker einsetzen: Dann ist gar kein Banner nötig.</translation>
    </message>
    <message>
        <source>Open the site in a fresh browser and list all cookies and foreign requests before any click.</source>
        <comment>comp.cookie-consent</comment>
        <translation>Die Seite in einem frischen Browser öffnen und vor jedem Klick alle Cookies und fremden Anfragen auflisten.</translation>
    </message>
    <message>
        <source>Remove what nobody uses, or switch to analytics without cookies (Plausible, Matomo without cookies).</source>
        <comment>comp.cookie-consent</comment>
        <translation>Ungenutztes entfernen oder auf Analyse ohne Cookies umstellen (Plausible, Matomo ohne Cookies).</translation>
    </message>
    <message>
        <source>Hold the rest back with a consent manager (Klaro, vanilla-cookieconsent, Cookiebot) until the visitor agrees.</source>
        <comment>comp.cookie-consent</comment>
        <translation>Den Rest mit einem Consent-Manager (Klaro, vanilla-cookieconsent, Cookiebot) bis zur Zustimmung zurückhalten.</translation>
    </message>
    <message>
        <source>Offer “refuse” on the first layer, as visible as “agree”.</source>
        <comment>comp.cookie-consent</comment>
        <translation>„Ablehnen“ auf der ersten Ebene ebenso sichtbar anbieten wie „Zustimmen“.</translation>
    </message>
    <message>
        <source>People can get, correct and delete their data</source>
        <comment>comp.data-subject-requests</comment>
        <translation>Betroffene können Daten erhalten, berichtigen und löschen lassen</translation>
    </message>
    <message>
        <source>Can one person&apos;s data be exported, corrected and deleted everywhere within a month, suppliers included and backups at the latest when they expire?</source>
        <comment>comp.data-subject-requests</comment>
        <translation>Lassen sich die Daten einer Person binnen eines Monats überall exportieren, berichtigen und löschen, auch bei Lieferanten und in Backups spätestens mit deren Ablauf?</translation>
    </message>
    <message>
        <source>Such requests come with legal deadlines, and deletions by hand miss copies.</source>
        <comment>comp.data-subject-requests</comment>
        <translation>Solche Anträge haben gesetzliche Fristen, und Löschungen von Hand übersehen Kopien.</translation>
    </message>
    <message>
        <source>A trial with a test account: the export, the deletion log of each system and supplier, and a search afterwards that finds nothing.</source>
        <comment>comp.data-subject-requests</comment>
        <translation>Ein Probelauf mit einem Testkonto: der Export, das Löschprotokoll jedes Systems und Lieferanten und eine Suche danach, die nichts mehr findet.</translation>
    </message>
    <message>
        <source>A written procedure with scripts run by hand counts while requests are rare, if a trial has shown that it is complete.</source>
        <comment>comp.data-subject-requests</comment>
        <translation>Solange Anträge selten sind, zählt ein schriftliches Verfahren mit Skripten von Hand, wenn ein Probelauf die Vollständigkeit gezeigt hat.</translation>
    </message>
    <message>
        <source>Follow the data register to every place where a person&apos;s data lies.</source>
        <comment>comp.data-subject-requests</comment>
        <translation>Anhand des Datenverzeichnisses jeden Ort bestimmen, an dem Daten einer Person liegen.</translation>
    </message>
    <message>
        <source>Build an export and a deletion that cover all of them, including logs, analytics, mail tools and AI suppliers.</source>
        <comment>comp.data-subject-requests</comment>
        <translation>Export und Löschung bauen, die alle Orte erfassen, auch Logs, Analyse, Mailwerkzeuge und KI-Lieferanten.</translation>
    </message>
    <message>
        <source>Note how backups lose the data: by expiry, with a list of deletions to repeat after a restore.</source>
        <comment>comp.data-subject-requests</comment>
        <translation>Festhalten, wie Backups die Daten verlieren: durch Ablauf, mit einer Liste der nach einem Restore zu wiederholenden Löschungen.</translation>
    </message>
    <message>
        <source>Record each request with its dates, and check the requester&apos;s identity.</source>
        <comment>comp.data-subject-requests</comment>
        <translation>Jeden Antrag mit Daten protokollieren und die Identität der anfragenden Person prüfen.</translation>
    </message>
    <message>
        <source>Processing agreements are in place with suppliers and customers</source>
        <comment>comp.dpa</comment>
        <translation>Auftragsverarbeitungsverträge mit Lieferanten und Kunden liegen vor</translation>
    </message>
    <message>
        <source>Is a data-processing agreement in force with each supplier that sees personal data, and a standard one ready for customers, covering transfers abroad? (Without such suppliers, only the customers&apos; side counts.)</source>
        <comment>comp.dpa</comment>
        <translation>Besteht mit jedem Lieferanten, der personenbezogene Daten sieht, ein Auftragsverarbeitungsvertrag und für Kunden eine Vorlage, jeweils samt Drittlandtransfers? (Ohne solche Lieferanten zählt nur die Kundenseite.)</translation>
    </message>
    <message>
        <source>Larger customers cannot buy without it, and without it you may not pass on personal data.</source>
        <comment>comp.dpa</comment>
        <translation>Größere Kunden können ohne ihn nicht kaufen, und ohne ihn dürfen personenbezogene Daten nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>A folder with an agreement for each supplier in the register, the published list of sub-processors and the template for customers.</source>
        <comment>comp.dpa</comment>
        <translation>Ein Ordner mit einem Vertrag je Lieferant aus dem Verzeichnis, die veröffentlichte Liste der Unterauftragsverarbeiter und die Vorlage für Kunden.</translation>
    </message>
    <message>
        <source>Accepting the suppliers&apos; standard agreements and filing them takes one day.</source>
        <comment>comp.dpa</comment>
        <translation>Die Standardverträge der Lieferanten anzunehmen und abzulegen dauert einen Tag.</translation>
    </message>
    <message>
        <source>Collect the agreements of all suppliers in the data register; most accept them online.</source>
        <comment>comp.dpa</comment>
        <translation>Die Verträge aller Lieferanten aus dem Datenverzeichnis sammeln; die meisten lassen sich online abschließen.</translation>
    </message>
    <message>
        <source>Check where each stores data, and note the transfer basis (adequacy decision, standard contractual clauses).</source>
        <comment>comp.dpa</comment>
        <translation>Prüfen, wo sie Daten speichern, und die Transfergrundlage notieren (Angemessenheitsbeschluss, Standardvertragsklauseln).</translation>
    </message>
    <message>
        <source>Publish a list of sub-processors and a way to hear of changes.</source>
        <comment>comp.dpa</comment>
        <translation>Eine Liste der Unterauftragsverarbeiter und einen Weg für Änderungsmitteilungen veröffentlichen.</translation>
    </message>
    <message>
        <source>Have a lawyer prepare your own agreement for customers.</source>
        <comment>comp.dpa</comment>
        <translation>Eine eigene Vorlage für Kunden anwaltlich erstellen lassen.</translation>
    </message>
    <message>
        <source>Data is kept only as long as needed</source>
        <comment>comp.retention</comment>
        <translation>Daten werden nur so lange wie nötig aufbewahrt</translation>
    </message>
    <message>
        <source>Does each kind of data have a retention period that is carried out automatically, with longer keeping only where the law or an audit demands it?</source>
        <comment>comp.retention</comment>
        <translation>Hat jede Datenart eine Aufbewahrungsfrist, die automatisch umgesetzt wird, und wird nur dort länger aufbewahrt, wo Gesetz oder Prüfung es verlangen?</translation>
    </message>
    <message>
        <source>Old data is pure risk, while missing records fail audits.</source>
        <comment>comp.retention</comment>
        <translation>Alte Daten sind reines Risiko, während fehlende Nachweise in Prüfungen durchfallen.</translation>
    </message>
    <message>
        <source>The periods in the register, the log of the latest deletion job, and a query that finds no record older than its period.</source>
        <comment>comp.retention</comment>
        <translation>Die Fristen im Verzeichnis, das Protokoll des letzten Löschlaufs und eine Abfrage, die keinen Datensatz jenseits seiner Frist findet.</translation>
    </message>
    <message>
        <source>Begin with logs, deleted accounts and old uploads: three lifecycle rules cover most of it.</source>
        <comment>comp.retention</comment>
        <translation>Mit Logs, gelöschten Konten und alten Uploads beginnen: Drei Lifecycle-Regeln decken das meiste ab.</translation>
    </message>
    <message>
        <source>Set a period for each line of the data register, with its reason.</source>
        <comment>comp.retention</comment>
        <translation>Zu jeder Zeile des Datenverzeichnisses eine Frist mit Begründung festlegen.</translation>
    </message>
    <message>
        <source>Add scheduled jobs that delete or anonymise, and lifecycle rules for logs and files.</source>
        <comment>comp.retention</comment>
        <translation>Geplante Jobs zum Löschen oder Anonymisieren und Lifecycle-Regeln für Logs und Dateien einrichten.</translation>
    </message>
    <message>
        <source>Let the jobs report how much they removed, and alert when they fail.</source>
        <comment>comp.retention</comment>
        <translation>Die Jobs melden lassen, wie viel sie entfernt haben, und bei Fehlschlag alarmieren.</translation>
    </message>
    <message>
        <source>Describe how a legal hold stops deletion for one case.</source>
        <comment>comp.retention</comment>
        <translation>Beschreiben, wie eine Aufbewahrungsanordnung (Legal Hold) die Löschung im Einzelfall aussetzt.</translation>
    </message>
    <message>
        <source>A breach-notification procedure is ready</source>
        <comment>comp.breach-notification</comment>
        <translation>Ein Verfahren zur Meldung von Datenpannen liegt bereit</translation>
    </message>
    <message>
        <source>Is it written down who decides whether a data breach must be reported, who has to be told and by when (in the EU 72 hours to the authority, for US health data 60 days)?</source>
        <comment>comp.breach-notification</comment>
        <translation>Ist schriftlich geregelt, wer über die Meldung einer Datenpanne entscheidet und wer bis wann zu informieren ist (in der EU 72 Stunden an die Behörde, bei US-Gesundheitsdaten 60 Tage)?</translation>
    </message>
    <message>
        <source>The clock starts when the breach is noticed, and whoever has to improvise misses the deadline.</source>
        <comment>comp.breach-notification</comment>
        <translation>Die Frist läuft ab Kenntnis, und wer dann improvisiert, versäumt sie.</translation>
    </message>
    <message>
        <source>The procedure with names and contacts, the prepared texts, and the note of a rehearsal within the last year.</source>
        <comment>comp.breach-notification</comment>
        <translation>Das Verfahren mit Namen und Kontakten, die vorbereiteten Texte und die Notiz einer Übung aus dem letzten Jahr.</translation>
    </message>
    <message>
        <source>One page with the deadline, the authority&apos;s form and the lawyer&apos;s number is enough.</source>
        <comment>comp.breach-notification</comment>
        <translation>Eine Seite mit Frist, Meldeformular der Behörde und Telefonnummer der Kanzlei genügt.</translation>
    </message>
    <message>
        <source>Add a legal branch to the incident process: assess, decide, notify, record.</source>
        <comment>comp.breach-notification</comment>
        <translation>Den Incident-Prozess um einen rechtlichen Zweig ergänzen: bewerten, entscheiden, melden, dokumentieren.</translation>
    </message>
    <message>
        <source>Write down the authority, the lawyer, the insurer and the customers with contractual deadlines, each with contacts.</source>
        <comment>comp.breach-notification</comment>
        <translation>Behörde, Rechtsbeistand, Versicherung und Kunden mit vertraglichen Fristen samt Kontakten aufschreiben.</translation>
    </message>
    <message>
        <source>Prepare the text of the notices to authority, customers and affected people.</source>
        <comment>comp.breach-notification</comment>
        <translation>Die Texte der Meldungen an Behörde, Kunden und Betroffene vorbereiten.</translation>
    </message>
    <message>
        <source>Keep a register of breaches, also of those that need no notice, and rehearse once a year.</source>
        <comment>comp.breach-notification</comment>
        <translation>Ein Verzeichnis aller Pannen führen, auch der nicht meldepflichtigen, und jährlich üben.</translation>
    </message>
    <message>
        <source>Security policies exist and staff know them</source>
        <comment>comp.security-policies</comment>
        <translation>Sicherheitsrichtlinien bestehen und sind im Team bekannt</translation>
    </message>
    <message>
        <source>Are short policies for access, change, incidents, acceptable use, risk and training approved, confirmed by everyone and reviewed each year?</source>
        <comment>comp.security-policies</comment>
        <translation>Sind kurze Richtlinien zu Zugriff, Änderungen, Vorfällen, zulässiger Nutzung, Risiko und Schulung verabschiedet, von allen bestätigt und jährlich überprüft?</translation>
    </message>
    <message>
        <source>Auditors test against written rules, and larger customers ask for them first.</source>
        <comment>comp.security-policies</comment>
        <translation>Prüfer messen an schriftlichen Regeln, und größere Kunden fragen zuerst danach.</translation>
    </message>
    <message>
        <source>The approved policies with dates within a year, and the list of confirmations that covers everyone on the payroll.</source>
        <comment>comp.security-policies</comment>
        <translation>Die freigegebenen Richtlinien mit Datum aus dem letzten Jahr und die Liste der Bestätigungen aller Beschäftigten.</translation>
    </message>
    <message>
        <source>Six policies of half a page each, true and followed, count in full.</source>
        <comment>comp.security-policies</comment>
        <translation>Sechs Richtlinien von je einer halben Seite zählen voll, wenn sie stimmen und befolgt werden.</translation>
    </message>
    <message>
        <source>Take a template set and cut it down to what is really done.</source>
        <comment>comp.security-policies</comment>
        <translation>Einen Vorlagensatz nehmen und auf das kürzen, was wirklich getan wird.</translation>
    </message>
    <message>
        <source>Keep it in the repository or in an evidence tool (Vanta, Drata, Secureframe, Probo), with version and approval.</source>
        <comment>comp.security-policies</comment>
        <translation>Ihn im Repository oder einem Nachweiswerkzeug (Vanta, Drata, Secureframe, Probo) mit Version und Freigabe ablegen.</translation>
    </message>
    <message>
        <source>Let everyone confirm that they have read it, on joining and each year.</source>
        <comment>comp.security-policies</comment>
        <translation>Alle beim Eintritt und jährlich bestätigen lassen, dass sie ihn gelesen haben.</translation>
    </message>
    <message>
        <source>Train everyone once a year on phishing, passwords and reporting.</source>
        <comment>comp.security-policies</comment>
        <translation>Alle jährlich zu Phishing, Passwörtern und Meldewegen schulen.</translation>
    </message>
    <message>
        <source>Access rights are reviewed every quarter</source>
        <comment>comp.access-reviews</comment>
        <translation>Zugriffsrechte werden vierteljährlich überprüft</translation>
    </message>
    <message>
        <source>Does somebody check all accounts and rights in every important system each quarter and record the result?</source>
        <comment>comp.access-reviews</comment>
        <translation>Prüft jemand jedes Quartal alle Konten und Rechte in jedem wichtigen System und hält das Ergebnis fest?</translation>
    </message>
    <message>
        <source>Access rights only ever grow unless somebody looks, and auditors sample exactly this.</source>
        <comment>comp.access-reviews</comment>
        <translation>Rechte werden immer nur mehr, wenn niemand hinsieht, und Prüfer ziehen genau hier Stichproben.</translation>
    </message>
    <message>
        <source>The record of the latest quarter: an export for each system, the decision for each account, and the removals carried out.</source>
        <comment>comp.access-reviews</comment>
        <translation>Das Protokoll des letzten Quartals: ein Export je System, die Entscheidung zu jedem Konto und die vollzogenen Entfernungen.</translation>
    </message>
    <message>
        <source>For two people half an hour with one table each quarter does it.</source>
        <comment>comp.access-reviews</comment>
        <translation>Zu zweit genügt eine halbe Stunde je Quartal mit einer Tabelle.</translation>
    </message>
    <message>
        <source>List the systems: cloud, repository, database, payments, mail, support, analytics.</source>
        <comment>comp.access-reviews</comment>
        <translation>Die Systeme auflisten: Cloud, Repository, Datenbank, Zahlungen, E-Mail, Support, Analyse.</translation>
    </message>
    <message>
        <source>Export the users and roles of each, and compare them with the people and their tasks today.</source>
        <comment>comp.access-reviews</comment>
        <translation>Nutzer und Rollen exportieren und mit den heutigen Personen und Aufgaben vergleichen.</translation>
    </message>
    <message>
        <source>Remove what is not needed, shared and former accounts first.</source>
        <comment>comp.access-reviews</comment>
        <translation>Unnötiges entfernen, zuerst geteilte und ehemalige Konten.</translation>
    </message>
    <message>
        <source>File the exports, decisions and dates as proof.</source>
        <comment>comp.access-reviews</comment>
        <translation>Exporte, Entscheidungen und Daten als Nachweis ablegen.</translation>
    </message>
    <message>
        <source>Suppliers are listed, assessed and under contract</source>
        <comment>comp.vendor-management</comment>
        <translation>Lieferanten sind erfasst, bewertet und unter Vertrag</translation>
    </message>
    <message>
        <source>Is there a list of suppliers, reviewed within the year, with the data each sees, how critical it is, proof of its security and the contract?</source>
        <comment>comp.vendor-management</comment>
        <translation>Gibt es eine im letzten Jahr überprüfte Liste der Lieferanten mit den jeweils einsehbaren Daten, Kritikalität, Sicherheitsnachweis und Vertrag?</translation>
    </message>
    <message>
        <source>A supplier&apos;s breach is also yours, and larger customers ask for the list.</source>
        <comment>comp.vendor-management</comment>
        <translation>Die Panne eines Lieferanten ist auch die eigene, und größere Kunden fragen nach der Liste.</translation>
    </message>
    <message>
        <source>The list with a date within the year, and for each critical supplier its report or answers and the contract.</source>
        <comment>comp.vendor-management</comment>
        <translation>Die Liste mit Datum aus dem letzten Jahr und zu jedem kritischen Lieferanten Bericht oder Auskunft sowie Vertrag.</translation>
    </message>
    <message>
        <source>Ten lines in a table with links to each supplier&apos;s security page are enough at the start.</source>
        <comment>comp.vendor-management</comment>
        <translation>Zehn Tabellenzeilen mit Links zu den Sicherheitsseiten der Lieferanten genügen für den Anfang.</translation>
    </message>
    <message>
        <source>Collect suppliers from invoices, from single sign-on and from the code.</source>
        <comment>comp.vendor-management</comment>
        <translation>Lieferanten aus Rechnungen, Single Sign-on und Code zusammentragen.</translation>
    </message>
    <message>
        <source>Note for each: data seen, what happens if it fails, contract, place of storage.</source>
        <comment>comp.vendor-management</comment>
        <translation>Zu jedem festhalten: gesehene Daten, Folgen eines Ausfalls, Vertrag, Speicherort.</translation>
    </message>
    <message>
        <source>Ask the critical ones for SOC 2 or ISO 27001 reports and read the exceptions.</source>
        <comment>comp.vendor-management</comment>
        <translation>Von den kritischen SOC-2- oder ISO-27001-Berichte anfordern und die Abweichungen darin lesen.</translation>
    </message>
    <message>
        <source>Review the critical ones once a year, and assess new ones before signing.</source>
        <comment>comp.vendor-management</comment>
        <translation>Die kritischen jährlich überprüfen und neue vor Vertragsschluss bewerten.</translation>
    </message>
    <message>
        <source>Controls produce evidence over the whole period</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Kontrollen liefern über den ganzen Zeitraum Nachweise</translation>
    </message>
    <message>
        <source>Has the observation window begun, with every chosen control of the service that you host yourselves running and leaving evidence all the time?</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Hat der Beobachtungszeitraum begonnen, und laufen alle gewählten Kontrollen des selbst betriebenen Dienstes und hinterlassen fortlaufend Nachweise?</translation>
    </message>
    <message>
        <source>A Type II report needs months of operation, and no amount of engineering shortens them.</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Ein Type-II-Bericht braucht Monate des Betriebs, die sich durch keine Entwicklungsarbeit verkürzen lassen.</translation>
    </message>
    <message>
        <source>The start date of the window, the list of controls, and for each control evidence from the last 30 days.</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Der Beginn des Zeitraums, die Liste der Kontrollen und zu jeder ein Nachweis aus den letzten 30 Tagen.</translation>
    </message>
    <message>
        <source>Ask the customer first whether a completed questionnaire, a penetration test report or a Type I report is enough.</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Zuerst die Kunden fragen, ob ein ausgefüllter Fragebogen, ein Penetrationstest oder ein Type-I-Bericht genügt.</translation>
    </message>
    <message>
        <source>Choose the scope: security first, other criteria only when a customer asks.</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Den Umfang wählen: zuerst Sicherheit, weitere Kriterien nur auf Kundenwunsch.</translation>
    </message>
    <message>
        <source>Map each control to the evidence it leaves by itself: reviews, tickets, logs, approvals.</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Jeder Kontrolle den Nachweis zuordnen, den sie von selbst hinterlässt: Reviews, Tickets, Logs, Freigaben.</translation>
    </message>
    <message>
        <source>Collect it automatically (Vanta, Drata, Secureframe, Probo, or exports on a schedule).</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Nachweise automatisch sammeln (Vanta, Drata, Secureframe, Probo oder geplante Exporte).</translation>
    </message>
    <message>
        <source>Start the window as soon as the controls run, and plan three to twelve months plus the audit.</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Den Zeitraum beginnen, sobald die Kontrollen laufen, und drei bis zwölf Monate zuzüglich Prüfung einplanen.</translation>
    </message>
    <message>
        <source>Check once a month that no control has a gap.</source>
        <comment>comp.soc2-evidence</comment>
        <translation>Monatlich prüfen, dass keine Kontrolle eine Lücke hat.</translation>
    </message>
    <message>
        <source>Business-associate agreements are signed</source>
        <comment>comp.hipaa-baa</comment>
        <translation>Business-Associate-Verträge sind unterzeichnet</translation>
    </message>
    <message>
        <source>Is a business-associate agreement signed with each supplier that touches US health data in the service that you host, and with each covered customer? (Where US health law does not reach: not applicable.)</source>
        <comment>comp.hipaa-baa</comment>
        <translation>Besteht ein Business Associate Agreement mit jedem Lieferanten, der im selbst betriebenen Dienst US-Gesundheitsdaten berührt, und mit jedem betroffenen Kunden? (Ohne Bezug zum US-Gesundheitsrecht nicht anwendbar.)</translation>
    </message>
    <message>
        <source>Without it, any handling of US health data breaks the law.</source>
        <comment>comp.hipaa-baa</comment>
        <translation>Ohne diesen Vertrag ist jede Verarbeitung von US-Gesundheitsdaten rechtswidrig.</translation>
    </message>
    <message>
        <source>A signed agreement for each supplier and customer on the list, and the data flow that shows nobody else receives health data.</source>
        <comment>comp.hipaa-baa</comment>
        <translation>Ein unterzeichneter Vertrag zu jedem Lieferanten und Kunden der Liste und der Datenfluss, der zeigt, dass sonst niemand Gesundheitsdaten erhält.</translation>
    </message>
    <message>
        <source>If the product is not meant for health data, say so in the terms and let a lawyer confirm that the law does not reach you.</source>
        <comment>comp.hipaa-baa</comment>
        <translation>Ist das Produkt nicht für Gesundheitsdaten gedacht, dies in den AGB festhalten und anwaltlich bestätigen lassen, dass das Gesetz nicht greift.</translation>
    </message>
    <message>
        <source>List the suppliers that store, carry or can read health data, logs and mail included.</source>
        <comment>comp.hipaa-baa</comment>
        <translation>Die Lieferanten auflisten, die Gesundheitsdaten speichern, übertragen oder lesen können, auch Logs und E-Mail.</translation>
    </message>
    <message>
        <source>Move to plans that sign such an agreement (AWS, Google Cloud, Azure, Twilio and others offer them), or keep health data away from that supplier.</source>
        <comment>comp.hipaa-baa</comment>
        <translation>Zu Tarifen wechseln, in denen der Vertrag angeboten wird (etwa AWS, Google Cloud, Azure, Twilio), oder Gesundheitsdaten von diesem Lieferanten fernhalten.</translation>
    </message>
    <message>
        <source>Have a lawyer prepare your own agreement for customers.</source>
        <comment>comp.hipaa-baa</comment>
        <translation>Eine eigene Vorlage für Kunden anwaltlich erstellen lassen.</translation>
    </message>
    <message>
        <source>File the signed copies and check them once a year.</source>
        <comment>comp.hipaa-baa</comment>
        <translation>Die unterzeichneten Exemplare ablegen und jährlich prüfen.</translation>
    </message>
    <message>
        <source>Health data has the required safeguards</source>
        <comment>comp.hipaa-safeguards</comment>
        <translation>Gesundheitsdaten sind wie verlangt geschützt</translation>
    </message>
    <message>
        <source>Are risk analysis, unique users, automatic log-off, encryption, audit controls, contingency plan and training in place for health data in the service that you host? (Where US health law does not reach: not applicable.)</source>
        <comment>comp.hipaa-safeguards</comment>
        <translation>Bestehen im selbst betriebenen Dienst für Gesundheitsdaten Risikoanalyse, persönliche Konten, automatische Abmeldung, Verschlüsselung, Audit-Protokolle, Notfallplan und Schulung? (Ohne Bezug zum US-Gesundheitsrecht nicht anwendbar.)</translation>
    </message>
    <message>
        <source>Breaches of health data carry the heaviest penalties and end trust.</source>
        <comment>comp.hipaa-safeguards</comment>
        <translation>Pannen mit Gesundheitsdaten ziehen die schwersten Strafen nach sich und zerstören das Vertrauen.</translation>
    </message>
    <message>
        <source>The dated risk analysis, the point-by-point record with proof for each safeguard, and the notes of the latest rehearsal and training.</source>
        <comment>comp.hipaa-safeguards</comment>
        <translation>Die datierte Risikoanalyse, die Punkt-für-Punkt-Dokumentation mit Nachweis je Schutzmaßnahme und die Notizen der letzten Übung und Schulung.</translation>
    </message>
    <message>
        <source>Keep health data in one managed service that brings most safeguards with it, and everything else free of it.</source>
        <comment>comp.hipaa-safeguards</comment>
        <translation>Gesundheitsdaten in einem einzigen verwalteten Dienst halten, der die meisten Maßnahmen mitbringt, und alles andere davon frei halten.</translation>
    </message>
    <message>
        <source>Write the risk analysis for every system that holds health data.</source>
        <comment>comp.hipaa-safeguards</comment>
        <translation>Die Risikoanalyse für jedes System mit Gesundheitsdaten schreiben.</translation>
    </message>
    <message>
        <source>Work through the Security Rule point by point, and record how each is met or why an addressable one is solved in another way.</source>
        <comment>comp.hipaa-safeguards</comment>
        <translation>Die Security Rule Punkt für Punkt durchgehen und festhalten, wie jeder erfüllt oder ein „addressable“ Punkt anders gelöst ist.</translation>
    </message>
    <message>
        <source>Switch on unique accounts, automatic log-off, encryption and audit logs in each of those systems.</source>
        <comment>comp.hipaa-safeguards</comment>
        <translation>In jedem dieser Systeme persönliche Konten, automatische Abmeldung, Verschlüsselung und Audit-Protokolle einschalten.</translation>
    </message>
    <message>
        <source>Rehearse the contingency plan and train everyone, each once a year.</source>
        <comment>comp.hipaa-safeguards</comment>
        <translation>Jährlich den Notfallplan üben und alle schulen.</translation>
    </message>
    <message>
        <source>Card numbers never reach your servers</source>
        <comment>comp.pci-tokenization</comment>
        <translation>Kartennummern erreichen die eigenen Server nie</translation>
    </message>
    <message>
        <source>Are card numbers entered only in the payment provider&apos;s own page or embedded fields, so that your servers, logs and databases only ever see tokens?</source>
        <comment>comp.pci-tokenization</comment>
        <translation>Werden Kartennummern nur auf der Seite oder in eingebetteten Feldern des Zahlungsanbieters eingegeben, sodass eigene Server, Logs und Datenbanken ausschließlich Token sehen?</translation>
    </message>
    <message>
        <source>Touching card numbers multiplies the duties, the cost and the liability.</source>
        <comment>comp.pci-tokenization</comment>
        <translation>Wer Kartennummern berührt, vervielfacht Pflichten, Kosten und Haftung.</translation>
    </message>
    <message>
        <source>The network record of a test payment with the card number going to the provider&apos;s address only, and a search of schema and logs that finds no card number.</source>
        <comment>comp.pci-tokenization</comment>
        <translation>Das Netzwerkprotokoll einer Testzahlung, bei der die Kartennummer nur an die Adresse des Anbieters geht, und eine Suche in Schema und Logs ohne Treffer.</translation>
    </message>
    <message>
        <source>Payment links or the hosted checkout page need no card form at all.</source>
        <comment>comp.pci-tokenization</comment>
        <translation>Zahlungslinks oder die gehostete Checkout-Seite kommen ganz ohne eigenes Kartenformular aus.</translation>
    </message>
    <message>
        <source>Use the provider&apos;s checkout page or hosted fields (Stripe Checkout or Elements, Adyen, Braintree, Mollie).</source>
        <comment>comp.pci-tokenization</comment>
        <translation>Checkout-Seite oder Hosted Fields des Anbieters verwenden (Stripe Checkout oder Elements, Adyen, Braintree, Mollie).</translation>
    </message>
    <message>
        <source>Remove every card form field, column, log line and import of your own.</source>
        <comment>comp.pci-tokenization</comment>
        <translation>Jedes eigene Kartenfeld, jede Spalte, Logzeile und jeden Import von Kartennummern entfernen.</translation>
    </message>
    <message>
        <source>Search database, logs, support mail and backups for old card numbers, and delete them safely.</source>
        <comment>comp.pci-tokenization</comment>
        <translation>Datenbank, Logs, Support-Mails und Backups nach alten Kartennummern durchsuchen und diese sicher löschen.</translation>
    </message>
    <message>
        <source>Block card numbers in logs and support forms with a filter.</source>
        <comment>comp.pci-tokenization</comment>
        <translation>Kartennummern in Logs und Support-Formularen mit einem Filter abfangen.</translation>
    </message>
    <message>
        <source>The card-data scope is small and documented</source>
        <comment>comp.pci-scope</comment>
        <translation>Der Umfang der Kartendaten ist klein und dokumentiert</translation>
    </message>
    <message>
        <source>Is it written down, and confirmed each year, which systems, people and page scripts are in scope for card payments and how they are kept apart from the rest?</source>
        <comment>comp.pci-scope</comment>
        <translation>Ist schriftlich festgehalten und jährlich bestätigt, welche Systeme, Personen und Seitenskripte bei Kartenzahlungen im Geltungsbereich liegen und wie sie vom Rest getrennt sind?</translation>
    </message>
    <message>
        <source>A scope that nobody has defined is the whole company.</source>
        <comment>comp.pci-scope</comment>
        <translation>Ein Geltungsbereich, den niemand festgelegt hat, umfasst das ganze Unternehmen.</translation>
    </message>
    <message>
        <source>The dated drawing and list, and for each script on the payment page a reason and how a change would be noticed.</source>
        <comment>comp.pci-scope</comment>
        <translation>Die datierte Zeichnung und Liste und zu jedem Skript der Zahlungsseite der Grund und wie eine Änderung auffiele.</translation>
    </message>
    <message>
        <source>With the provider&apos;s own payment page, one page of text that says so is the whole document.</source>
        <comment>comp.pci-scope</comment>
        <translation>Mit der gehosteten Zahlungsseite des Anbieters ist eine Seite Text, die das festhält, schon das ganze Dokument.</translation>
    </message>
    <message>
        <source>Draw the payment flow from the customer&apos;s browser to the provider.</source>
        <comment>comp.pci-scope</comment>
        <translation>Den Zahlungsfluss vom Browser der Kunden bis zum Anbieter zeichnen.</translation>
    </message>
    <message>
        <source>List the systems, people and third-party scripts that could change a payment page.</source>
        <comment>comp.pci-scope</comment>
        <translation>Systeme, Personen und fremde Skripte auflisten, die eine Zahlungsseite verändern könnten.</translation>
    </message>
    <message>
        <source>Separate networks and roles, and protect the scripts (content security policy, integrity hashes, change alarm).</source>
        <comment>comp.pci-scope</comment>
        <translation>Netze und Rollen trennen und die Skripte absichern (Content Security Policy, Integritäts-Hashes, Änderungsalarm).</translation>
    </message>
    <message>
        <source>Confirm drawing and list once a year, and with each change of the payment flow.</source>
        <comment>comp.pci-scope</comment>
        <translation>Zeichnung und Liste jährlich und bei jeder Änderung des Zahlungsflusses bestätigen.</translation>
    </message>
    <message>
        <source>Scans and the yearly self-assessment are current</source>
        <comment>comp.pci-validation</comment>
        <translation>Scans und jährliche Selbstauskunft sind aktuell</translation>
    </message>
    <message>
        <source>Is the right self-assessment or attestation for card payments signed within the year, with the quarterly external scans passed where they are required?</source>
        <comment>comp.pci-validation</comment>
        <translation>Ist die passende Selbstauskunft oder Bescheinigung für Kartenzahlungen im letzten Jahr unterzeichnet, und sind, wo verlangt, die vierteljährlichen externen Scans bestanden?</translation>
    </message>
    <message>
        <source>The acquiring bank may fine or cut off merchants without a valid attestation.</source>
        <comment>comp.pci-validation</comment>
        <translation>Die Händlerbank kann Händler ohne gültige Bescheinigung mit Strafen belegen oder sperren.</translation>
    </message>
    <message>
        <source>The signed attestation of the last twelve months and, where required, the passed scan reports of the last four quarters.</source>
        <comment>comp.pci-validation</comment>
        <translation>Die unterzeichnete Bescheinigung der letzten zwölf Monate und, wo verlangt, die bestandenen Scanberichte der letzten vier Quartale.</translation>
    </message>
    <message>
        <source>Many providers guide merchants through SAQ A in their dashboard within an hour.</source>
        <comment>comp.pci-validation</comment>
        <translation>Viele Anbieter führen Händler in ihrem Dashboard in einer Stunde durch den SAQ A.</translation>
    </message>
    <message>
        <source>Find the right questionnaire (SAQ A, A-EP or D) with the payment provider or bank.</source>
        <comment>comp.pci-validation</comment>
        <translation>Mit Zahlungsanbieter oder Bank den richtigen Fragebogen bestimmen (SAQ A, A-EP oder D).</translation>
    </message>
    <message>
        <source>Book an approved scanning vendor where external scans are required.</source>
        <comment>comp.pci-validation</comment>
        <translation>Wo externe Scans verlangt sind, einen zugelassenen Scan-Anbieter (ASV) beauftragen.</translation>
    </message>
    <message>
        <source>Answer the questionnaire with proof for each point, and sign the attestation.</source>
        <comment>comp.pci-validation</comment>
        <translation>Den Fragebogen mit einem Nachweis je Punkt beantworten und die Bescheinigung unterzeichnen.</translation>
    </message>
    <message>
        <source>Put the next dates into the calendar with an owner.</source>
        <comment>comp.pci-validation</comment>
        <translation>Die nächsten Termine mit einer verantwortlichen Person in den Kalender eintragen.</translation>
    </message>
    <message>
        <source>Invoices and sales tax follow local rules</source>
        <comment>comp.tax-invoicing</comment>
        <translation>Rechnungen und Umsatzsteuer folgen den Regeln vor Ort</translation>
    </message>
    <message>
        <source>Are VAT, GST or sales tax worked out, shown, stored and reported as each market that you sell to requires?</source>
        <comment>comp.tax-invoicing</comment>
        <translation>Werden Umsatzsteuer, GST oder Sales Tax so berechnet, ausgewiesen, gespeichert und gemeldet, wie es jeder belieferte Markt verlangt?</translation>
    </message>
    <message>
        <source>Tax mistakes add up with every sale, and the owner is liable for them.</source>
        <comment>comp.tax-invoicing</comment>
        <translation>Steuerfehler summieren sich mit jedem Verkauf, und die Inhaber haften dafür.</translation>
    </message>
    <message>
        <source>A sample invoice for each market and customer type, checked by the tax adviser, and the latest tax return or report.</source>
        <comment>comp.tax-invoicing</comment>
        <translation>Je Markt und Kundenart eine von der Steuerberatung geprüfte Musterrechnung sowie die letzte Steuererklärung oder Meldung.</translation>
    </message>
    <message>
        <source>A merchant of record (Paddle, Lemon Squeezy) takes over tax and invoices for a fee.</source>
        <comment>comp.tax-invoicing</comment>
        <translation>Ein Merchant of Record (Paddle, Lemon Squeezy) übernimmt Steuer und Rechnungen gegen Gebühr.</translation>
    </message>
    <message>
        <source>Ask a tax adviser where registration is needed and which rates and thresholds apply.</source>
        <comment>comp.tax-invoicing</comment>
        <translation>Steuerlich klären lassen, wo eine Registrierung nötig ist und welche Sätze und Schwellen gelten.</translation>
    </message>
    <message>
        <source>Let a tool work out the tax (Stripe Tax, Quaderno), or let a merchant of record such as Paddle sell for you.</source>
        <comment>comp.tax-invoicing</comment>
        <translation>Die Steuer von einem Werkzeug berechnen (Stripe Tax, Quaderno) oder über einen Merchant of Record wie Paddle verkaufen lassen.</translation>
    </message>
    <message>
        <source>Number invoices without gaps, with all required details, and keep them for the legal period.</source>
        <comment>comp.tax-invoicing</comment>
        <translation>Rechnungen lückenlos nummerieren, mit allen Pflichtangaben versehen und für die gesetzliche Frist aufbewahren.</translation>
    </message>
    <message>
        <source>Try one sale for each market and customer type, and compare with the adviser&apos;s table.</source>
        <comment>comp.tax-invoicing</comment>
        <translation>Je Markt und Kundenart einen Verkauf durchspielen und mit der Tabelle der Steuerberatung vergleichen.</translation>
    </message>
    <message>
        <source>Terms of service match the product</source>
        <comment>comp.terms</comment>
        <translation>Die Nutzungsbedingungen passen zum Produkt</translation>
    </message>
    <message>
        <source>Do users accept terms that cover service, liability, data, termination and acceptable use, with each acceptance recorded?</source>
        <comment>comp.terms</comment>
        <translation>Akzeptieren die Nutzer Bedingungen zu Leistung, Haftung, Daten, Kündigung und zulässiger Nutzung, und wird jede Zustimmung gespeichert?</translation>
    </message>
    <message>
        <source>Without terms the outcome of every dispute is open, and investors read them.</source>
        <comment>comp.terms</comment>
        <translation>Ohne Bedingungen ist der Ausgang jedes Streits offen, und Investoren lesen sie.</translation>
    </message>
    <message>
        <source>The published terms with version and date, and the stored record of one acceptance.</source>
        <comment>comp.terms</comment>
        <translation>Die veröffentlichten Bedingungen mit Fassung und Datum und der gespeicherte Nachweis einer Zustimmung.</translation>
    </message>
    <message>
        <source>A free product needs short terms too; a lawyer&apos;s template adapted in an hour is enough at first.</source>
        <comment>comp.terms</comment>
        <translation>Auch ein kostenloses Produkt braucht kurze Bedingungen; für den Anfang genügt eine in einer Stunde angepasste anwaltliche Vorlage.</translation>
    </message>
    <message>
        <source>Have a lawyer draft the terms for what the product really does and promises.</source>
        <comment>comp.terms</comment>
        <translation>Die Bedingungen anwaltlich für das entwerfen lassen, was das Produkt wirklich leistet und verspricht.</translation>
    </message>
    <message>
        <source>Ask for acceptance at sign-up or order, with the text one click away.</source>
        <comment>comp.terms</comment>
        <translation>Bei Registrierung oder Bestellung zustimmen lassen, mit dem Text einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Store who accepted which version and when.</source>
        <comment>comp.terms</comment>
        <translation>Speichern, wer wann welcher Fassung zugestimmt hat.</translation>
    </message>
    <message>
        <source>Link the service levels if some are promised, and announce changes in advance.</source>
        <comment>comp.terms</comment>
        <translation>Zugesagte Service-Level verlinken und Änderungen vorab ankündigen.</translation>
    </message>
    <message>
        <source>Open-source licences are compatible</source>
        <comment>comp.licences</comment>
        <translation>Open-Source-Lizenzen sind verträglich</translation>
    </message>
    <message>
        <source>Are the licences of all dependencies known and compatible with how the product is sold, and are their notices shipped with it? (Without dependencies, the answer is yes.)</source>
        <comment>comp.licences</comment>
        <translation>Sind die Lizenzen aller Abhängigkeiten bekannt und mit dem Vertrieb des Produkts vereinbar, und werden ihre Hinweise mitgeliefert? (Ohne Abhängigkeiten lautet die Antwort ja.)</translation>
    </message>
    <message>
        <source>A strong copyleft licence found too late can stop the sale of the company.</source>
        <comment>comp.licences</comment>
        <translation>Eine zu spät entdeckte Lizenz mit strengem Copyleft kann den Verkauf des Unternehmens stoppen.</translation>
    </message>
    <message>
        <source>A dated scan of the shipped dependencies without a forbidden or unknown licence, and the notices file of the latest release.</source>
        <comment>comp.licences</comment>
        <translation>Ein datierter Scan der ausgelieferten Abhängigkeiten ohne verbotene oder unbekannte Lizenz und die Hinweisdatei des letzten Releases.</translation>
    </message>
    <message>
        <source>One scan before each release, kept with its date, is enough while dependencies rarely change.</source>
        <comment>comp.licences</comment>
        <translation>Ein Scan vor jedem Release, mit Datum abgelegt, genügt, solange sich die Abhängigkeiten selten ändern.</translation>
    </message>
    <message>
        <source>Scan all dependencies (Trivy, ScanCode, license-checker, pip-licenses, FOSSA).</source>
        <comment>comp.licences</comment>
        <translation>Alle Abhängigkeiten scannen (Trivy, ScanCode, license-checker, pip-licenses, FOSSA).</translation>
    </message>
    <message>
        <source>Write down which licences are allowed, which need a decision and which are out.</source>
        <comment>comp.licences</comment>
        <translation>Festlegen, welche Lizenzen erlaubt sind, welche eine Entscheidung brauchen und welche ausscheiden.</translation>
    </message>
    <message>
        <source>Replace what is out, or buy a commercial licence.</source>
        <comment>comp.licences</comment>
        <translation>Ausgeschiedenes ersetzen oder eine kommerzielle Lizenz kaufen.</translation>
    </message>
    <message>
        <source>Check it in the pipeline, and generate the notices file with each release.</source>
        <comment>comp.licences</comment>
        <translation>In der Pipeline prüfen und mit jedem Release die Datei mit den Lizenzhinweisen erzeugen.</translation>
    </message>
    <message>
        <source>Everyone&apos;s work is assigned to the company</source>
        <comment>comp.ip-assignment</comment>
        <translation>Alle Rechte an der geleisteten Arbeit liegen beim Unternehmen</translation>
    </message>
    <message>
        <source>Has everyone who made code, text or design for the product signed their rights over to the company? (A contributor agreement counts if it grants every right needed to sell and relicense the work.)</source>
        <comment>comp.ip-assignment</comment>
        <translation>Haben alle, die Code, Texte oder Gestaltung zum Produkt beigetragen haben, dem Unternehmen ihre Rechte übertragen oder ausschließliche Nutzungsrechte eingeräumt? (Eine Beitragsvereinbarung zählt, wenn sie alle Rechte für Verkauf und Neulizenzierung einräumt.)</translation>
    </message>
    <message>
        <source>A missing signature is the classic deal-breaker when a company is bought.</source>
        <comment>comp.ip-assignment</comment>
        <translation>Eine fehlende Unterschrift ist der klassische Grund, an dem ein Unternehmensverkauf scheitert.</translation>
    </message>
    <message>
        <source>The list of authors with a signed agreement for each, kept where a buyer may see it.</source>
        <comment>comp.ip-assignment</comment>
        <translation>Die Liste der Autoren mit je einer unterzeichneten Vereinbarung, abgelegt, wo ein Käufer sie einsehen kann.</translation>
    </message>
    <message>
        <source>Founders sign first: one page for each, before the first outside contribution.</source>
        <comment>comp.ip-assignment</comment>
        <translation>Zuerst unterzeichnen die Gründer: je eine Seite, noch vor dem ersten fremden Beitrag.</translation>
    </message>
    <message>
        <source>List all authors from the git history, and add designers, agencies and founders.</source>
        <comment>comp.ip-assignment</comment>
        <translation>Alle Autoren aus der Git-Historie auflisten und Gestaltung, Agenturen und Gründer ergänzen.</translation>
    </message>
    <message>
        <source>Match each name with a signed agreement, work done before the company was founded included.</source>
        <comment>comp.ip-assignment</comment>
        <translation>Jedem Namen eine unterzeichnete Vereinbarung zuordnen, auch für Arbeiten vor der Gründung.</translation>
    </message>
    <message>
        <source>Close the gaps now, while everybody is still on good terms.</source>
        <comment>comp.ip-assignment</comment>
        <translation>Lücken jetzt schließen, solange sich alle gut verstehen.</translation>
    </message>
    <message>
        <source>Keep the terms of the code generators used on file: who owns the output.</source>
        <comment>comp.ip-assignment</comment>
        <translation>Die Bedingungen der verwendeten Codegeneratoren ablegen: wem die Ergebnisse gehören.</translation>
    </message>
    <message>
        <source>AI use is disclosed and its duties are met</source>
        <comment>comp.ai-transparency</comment>
        <translation>KI-Einsatz ist offengelegt und die Pflichten sind erfüllt</translation>
    </message>
    <message>
        <source>Do users know when an AI answers, is the risk class under the AI rules written down, and is it settled what the model provider may do with their data?</source>
        <comment>comp.ai-transparency</comment>
        <translation>Erkennen Nutzer, wann eine KI antwortet, ist die Risikoklasse nach den KI-Regeln festgehalten, und ist geklärt, was der Modellanbieter mit ihren Daten tun darf?</translation>
    </message>
    <message>
        <source>AI rules are coming into force, and buyers ask how their data is used.</source>
        <comment>comp.ai-transparency</comment>
        <translation>KI-Regeln treten nach und nach in Kraft, und Käufer fragen, wie ihre Daten verwendet werden.</translation>
    </message>
    <message>
        <source>A picture of the marking in the product, the dated classification, and the provider terms in force.</source>
        <comment>comp.ai-transparency</comment>
        <translation>Ein Bild der Kennzeichnung im Produkt, die datierte Einordnung und die geltenden Bedingungen des Anbieters.</translation>
    </message>
    <message>
        <source>A clear label, one page of classification and the provider&apos;s business terms are enough for low-risk uses.</source>
        <comment>comp.ai-transparency</comment>
        <translation>Für Einsätze mit geringem Risiko genügen eine klare Kennzeichnung, eine Seite Einordnung und die Geschäftsbedingungen des Anbieters.</translation>
    </message>
    <message>
        <source>Mark AI answers and AI-made content, and offer a way to reach a person.</source>
        <comment>comp.ai-transparency</comment>
        <translation>KI-Antworten und KI-erzeugte Inhalte kennzeichnen und einen Weg zu einem Menschen anbieten.</translation>
    </message>
    <message>
        <source>Classify each use under the EU AI Act with a lawyer, and record the reasons.</source>
        <comment>comp.ai-transparency</comment>
        <translation>Jeden Einsatz anwaltlich nach der EU-KI-Verordnung einordnen und die Gründe festhalten.</translation>
    </message>
    <message>
        <source>Choose provider terms without training on customers&apos; data, and store them.</source>
        <comment>comp.ai-transparency</comment>
        <translation>Anbieterbedingungen ohne Training mit Kundendaten wählen und ablegen.</translation>
    </message>
    <message>
        <source>Describe the use of AI in the privacy notice, with opt-out where it is promised.</source>
        <comment>comp.ai-transparency</comment>
        <translation>Den KI-Einsatz in der Datenschutzerklärung beschreiben, mit Widerspruch, wo er zugesagt ist.</translation>
    </message>
    <message>
        <source>a library that calls AI models</source>
        <comment>dep:AI</comment>
        <translation>eine Bibliothek, die KI-Modelle aufruft</translation>
    </message>
    <message>
        <source>a library for evaluating model answers</source>
        <comment>dep:AIEVAL</comment>
        <translation>eine Bibliothek zum Bewerten von Modellantworten</translation>
    </message>
    <message>
        <source>a library that checks model answers</source>
        <comment>dep:AIGUARD</comment>
        <translation>eine Bibliothek, die Modellantworten prüft</translation>
    </message>
    <message>
        <source>a library that records model calls</source>
        <comment>dep:AIOBS</comment>
        <translation>eine Bibliothek, die Modellaufrufe aufzeichnet</translation>
    </message>
    <message>
        <source>a usage-analytics library</source>
        <comment>dep:ANALYTICS</comment>
        <translation>eine Bibliothek zur Nutzungsanalyse</translation>
    </message>
    <message>
        <source>a tracing or performance-monitoring library</source>
        <comment>dep:APM</comment>
        <translation>eine Bibliothek für Ablaufverfolgung oder Leistungsüberwachung</translation>
    </message>
    <message>
        <source>a library that checks module boundaries</source>
        <comment>dep:ARCHRULES</comment>
        <translation>eine Bibliothek, die Modulgrenzen prüft</translation>
    </message>
    <message>
        <source>an audit-log library</source>
        <comment>dep:AUDIT</comment>
        <translation>eine Bibliothek für Prüfprotokolle</translation>
    </message>
    <message>
        <source>a sign-in library</source>
        <comment>dep:AUTHLIB</comment>
        <translation>eine Bibliothek für die Anmeldung</translation>
    </message>
    <message>
        <source>a circuit-breaker library</source>
        <comment>dep:BREAKER</comment>
        <translation>eine Bibliothek, die gestörte Dienste abkoppelt</translation>
    </message>
    <message>
        <source>a caching library</source>
        <comment>dep:CACHE</comment>
        <translation>eine Bibliothek für Zwischenspeicher</translation>
    </message>
    <message>
        <source>a cookie-consent library</source>
        <comment>dep:CONSENT</comment>
        <translation>eine Bibliothek für Cookie-Einwilligungen</translation>
    </message>
    <message>
        <source>protection against forged requests</source>
        <comment>dep:CSRF</comment>
        <translation>ein Schutz gegen gefälschte Anfragen</translation>
    </message>
    <message>
        <source>a library that reads settings from the environment</source>
        <comment>dep:ENVCONF</comment>
        <translation>eine Bibliothek, die Einstellungen aus der Umgebung liest</translation>
    </message>
    <message>
        <source>an error-tracking library</source>
        <comment>dep:ERRTRACK</comment>
        <translation>eine Bibliothek zur Fehlererfassung</translation>
    </message>
    <message>
        <source>a feature-flag library</source>
        <comment>dep:FLAGS</comment>
        <translation>eine Bibliothek für Funktionsschalter</translation>
    </message>
    <message>
        <source>a user-interface framework</source>
        <comment>dep:FRONTEND</comment>
        <translation>ein Framework für Bedienoberflächen</translation>
    </message>
    <message>
        <source>a library that sets security headers</source>
        <comment>dep:HEADERS</comment>
        <translation>eine Bibliothek, die Sicherheits-Header setzt</translation>
    </message>
    <message>
        <source>a library for medical data formats</source>
        <comment>dep:HEALTHDATA</comment>
        <translation>eine Bibliothek für medizinische Datenformate</translation>
    </message>
    <message>
        <source>an image-optimising library</source>
        <comment>dep:IMGOPT</comment>
        <translation>eine Bibliothek zur Bildoptimierung</translation>
    </message>
    <message>
        <source>a linter or formatter</source>
        <comment>dep:LINT</comment>
        <translation>ein Werkzeug zur Code-Prüfung oder -Formatierung</translation>
    </message>
    <message>
        <source>a load-testing tool</source>
        <comment>dep:LOADTEST</comment>
        <translation>ein Werkzeug für Lasttests</translation>
    </message>
    <message>
        <source>a structured-logging library</source>
        <comment>dep:LOGLIB</comment>
        <translation>eine Bibliothek für strukturierte Protokolle</translation>
    </message>
    <message>
        <source>a library that ships logs to a central place</source>
        <comment>dep:LOGSHIP</comment>
        <translation>eine Bibliothek, die Protokolle an eine zentrale Stelle sendet</translation>
    </message>
    <message>
        <source>a metrics library</source>
        <comment>dep:METRICS</comment>
        <translation>eine Bibliothek für Messwerte</translation>
    </message>
    <message>
        <source>a library for second sign-in factors</source>
        <comment>dep:MFA</comment>
        <translation>eine Bibliothek für zweite Anmeldefaktoren</translation>
    </message>
    <message>
        <source>a schema-migration tool</source>
        <comment>dep:MIGRATE</comment>
        <translation>ein Werkzeug für Schema-Migrationen</translation>
    </message>
    <message>
        <source>a library for sign-in through other providers</source>
        <comment>dep:OAUTH</comment>
        <translation>eine Bibliothek für die Anmeldung über andere Anbieter</translation>
    </message>
    <message>
        <source>a library that describes the API</source>
        <comment>dep:OPENAPI</comment>
        <translation>eine Bibliothek, die die Schnittstelle beschreibt</translation>
    </message>
    <message>
        <source>a database library</source>
        <comment>dep:ORM</comment>
        <translation>eine Datenbankbibliothek</translation>
    </message>
    <message>
        <source>a payment provider&apos;s library</source>
        <comment>dep:PAY</comment>
        <translation>die Bibliothek eines Zahlungsanbieters</translation>
    </message>
    <message>
        <source>a password-hashing library</source>
        <comment>dep:PWHASH</comment>
        <translation>eine Bibliothek zum Hashen von Passwörtern</translation>
    </message>
    <message>
        <source>a job-queue library</source>
        <comment>dep:QUEUE</comment>
        <translation>eine Bibliothek für Auftragswarteschlangen</translation>
    </message>
    <message>
        <source>a rate-limiting library</source>
        <comment>dep:RATELIMIT</comment>
        <translation>eine Bibliothek zur Begrenzung der Anfragerate</translation>
    </message>
    <message>
        <source>a library for roles and permissions</source>
        <comment>dep:RBAC</comment>
        <translation>eine Bibliothek für Rollen und Rechte</translation>
    </message>
    <message>
        <source>a library for repeated attempts</source>
        <comment>dep:RETRY</comment>
        <translation>eine Bibliothek für Wiederholungsversuche</translation>
    </message>
    <message>
        <source>a secret store&apos;s library</source>
        <comment>dep:SECRETSTORE</comment>
        <translation>die Bibliothek eines Geheimnisspeichers</translation>
    </message>
    <message>
        <source>a tool that shows slow queries</source>
        <comment>dep:SLOWQ</comment>
        <translation>ein Werkzeug, das langsame Abfragen zeigt</translation>
    </message>
    <message>
        <source>a library for company sign-in</source>
        <comment>dep:SSO</comment>
        <translation>eine Bibliothek für die Firmenanmeldung</translation>
    </message>
    <message>
        <source>an end-to-end testing tool</source>
        <comment>dep:TESTE2E</comment>
        <translation>ein Werkzeug für durchgehende Tests</translation>
    </message>
    <message>
        <source>a unit-testing framework</source>
        <comment>dep:TESTUNIT</comment>
        <translation>ein Framework für Unit-Tests</translation>
    </message>
    <message>
        <source>an input-validation library</source>
        <comment>dep:VALIDATE</comment>
        <translation>eine Bibliothek zur Prüfung von Eingaben</translation>
    </message>
    <message>
        <source>instructions for a coding assistant</source>
        <comment>file:AIASSIST</comment>
        <translation>Anweisungen für einen Programmierassistenten</translation>
    </message>
    <message>
        <source>files of an app generator</source>
        <comment>file:AIGEN</comment>
        <translation>Dateien eines App-Generators</translation>
    </message>
    <message>
        <source>alert rules</source>
        <comment>file:ALERTS</comment>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>architecture documents</source>
        <comment>file:ARCH</comment>
        <translation>Architekturdokumente</translation>
    </message>
    <message>
        <source>a pipeline definition</source>
        <comment>file:CI</comment>
        <translation>eine Pipeline-Definition</translation>
    </message>
    <message>
        <source>a container build file</source>
        <comment>file:CONTAINER</comment>
        <translation>eine Bauvorschrift für Container</translation>
    </message>
    <message>
        <source>dashboards kept as files</source>
        <comment>file:DASH</comment>
        <translation>als Dateien gepflegte Dashboards</translation>
    </message>
    <message>
        <source>end-to-end or integration tests</source>
        <comment>file:E2E</comment>
        <translation>durchgehende Tests oder Integrationstests</translation>
    </message>
    <message>
        <source>an error page of the product&apos;s own</source>
        <comment>file:ERRORPAGE</comment>
        <translation>eine eigene Fehlerseite</translation>
    </message>
    <message>
        <source>a linter or formatter configuration</source>
        <comment>file:LINTCFG</comment>
        <translation>eine Konfiguration zur Code-Prüfung oder -Formatierung</translation>
    </message>
    <message>
        <source>load-test scripts</source>
        <comment>file:LOADTEST</comment>
        <translation>Skripte für Lasttests</translation>
    </message>
    <message>
        <source>a lock file for dependencies</source>
        <comment>file:LOCK</comment>
        <translation>eine Sperrdatei für Abhängigkeiten</translation>
    </message>
    <message>
        <source>schema migrations</source>
        <comment>file:MIGRATIONS</comment>
        <translation>Schema-Migrationen</translation>
    </message>
    <message>
        <source>an API description</source>
        <comment>file:OPENAPI</comment>
        <translation>eine Schnittstellenbeschreibung</translation>
    </message>
    <message>
        <source>a list of code owners</source>
        <comment>file:OWNERS</comment>
        <translation>eine Liste der Verantwortlichen für den Code</translation>
    </message>
    <message>
        <source>a privacy notice</source>
        <comment>file:PRIVACY</comment>
        <translation>eine Datenschutzerklärung</translation>
    </message>
    <message>
        <source>a README file</source>
        <comment>file:README</comment>
        <translation>eine README-Datei</translation>
    </message>
    <message>
        <source>runbooks</source>
        <comment>file:RUNBOOK</comment>
        <translation>Betriebsanleitungen für Störungen</translation>
    </message>
    <message>
        <source>files that usually hold secrets</source>
        <comment>file:SENSITIVE</comment>
        <translation>Dateien, die meist Geheimnisse enthalten</translation>
    </message>
    <message>
        <source>terms of service</source>
        <comment>file:TERMS</comment>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>test files</source>
        <comment>file:TESTS</comment>
        <translation>Testdateien</translation>
    </message>
    <message>
        <source>an automatic dependency updater</source>
        <comment>file:UPDATER</comment>
        <translation>ein automatischer Aktualisierer für Abhängigkeiten</translation>
    </message>
    <message>
        <source>a limit on model use</source>
        <comment>text:AILIMIT</comment>
        <translation>eine Grenze für die Modellnutzung</translation>
    </message>
    <message>
        <source>a fixed shape for model answers</source>
        <comment>text:AISCHEMA</comment>
        <translation>eine feste Form für Modellantworten</translation>
    </message>
    <message>
        <source>a section on the architecture</source>
        <comment>text:ARCHDOC</comment>
        <translation>ein Abschnitt über die Architektur</translation>
    </message>
    <message>
        <source>an audit log</source>
        <comment>text:AUDITLOG</comment>
        <translation>ein Prüfprotokoll</translation>
    </message>
    <message>
        <source>permission checks</source>
        <comment>text:AUTHZ</comment>
        <translation>Berechtigungsprüfungen</translation>
    </message>
    <message>
        <source>a backup set-up</source>
        <comment>text:BACKUP</comment>
        <translation>eine Einrichtung für Sicherungen</translation>
    </message>
    <message>
        <source>a budget alert</source>
        <comment>text:BUDGETALERT</comment>
        <translation>ein Budgetalarm</translation>
    </message>
    <message>
        <source>caching of assets near the user</source>
        <comment>text:CDN</comment>
        <translation>Zwischenspeicherung von Dateien nahe beim Nutzer</translation>
    </message>
    <message>
        <source>stored consent</source>
        <comment>text:CONSENTSTORE</comment>
        <translation>gespeicherte Einwilligungen</translation>
    </message>
    <message>
        <source>database constraints</source>
        <comment>text:CONSTRAINT</comment>
        <translation>Datenbankregeln für Integrität</translation>
    </message>
    <message>
        <source>protected session cookies</source>
        <comment>text:COOKIE</comment>
        <translation>geschützte Sitzungs-Cookies</translation>
    </message>
    <message>
        <source>answers to any origin with credentials</source>
        <comment>text:CORSCRED</comment>
        <translation>Antworten mit Anmeldedaten an beliebige Herkunft</translation>
    </message>
    <message>
        <source>a list of allowed origins</source>
        <comment>text:CORSSET</comment>
        <translation>eine Liste erlaubter Herkunftsadressen</translation>
    </message>
    <message>
        <source>security headers</source>
        <comment>text:CSP</comment>
        <translation>Sicherheits-Header</translation>
    </message>
    <message>
        <source>a database password in the code</source>
        <comment>text:DBURLCODE</comment>
        <translation>ein Datenbankpasswort im Code</translation>
    </message>
    <message>
        <source>a debug mode switched on</source>
        <comment>text:DEBUGON</comment>
        <translation>ein eingeschalteter Debug-Modus</translation>
    </message>
    <message>
        <source>deletion of accounts</source>
        <comment>text:DELETEACC</comment>
        <translation>das Löschen von Konten</translation>
    </message>
    <message>
        <source>a section on deployment</source>
        <comment>text:DEPLOYDOC</comment>
        <translation>ein Abschnitt über die Auslieferung</translation>
    </message>
    <message>
        <source>an automatic deployment</source>
        <comment>text:DEPLOYJOB</comment>
        <translation>eine automatische Auslieferung</translation>
    </message>
    <message>
        <source>a job that waits for the tests</source>
        <comment>text:DEPLOYORDER</comment>
        <translation>ein Job, der auf die Tests wartet</translation>
    </message>
    <message>
        <source>encryption of stored data</source>
        <comment>text:ENCREST</comment>
        <translation>Verschlüsselung gespeicherter Daten</translation>
    </message>
    <message>
        <source>settings that are checked at start</source>
        <comment>text:ENVCHECK</comment>
        <translation>beim Start geprüfte Einstellungen</translation>
    </message>
    <message>
        <source>settings read from the environment</source>
        <comment>text:ENVREAD</comment>
        <translation>aus der Umgebung gelesene Einstellungen</translation>
    </message>
    <message>
        <source>a base image past its end of support</source>
        <comment>text:EOLIMAGE</comment>
        <translation>ein Basis-Image nach dem Supportende</translation>
    </message>
    <message>
        <source>export of a person&apos;s data</source>
        <comment>text:EXPORTDATA</comment>
        <translation>die Ausgabe der Daten einer Person</translation>
    </message>
    <message>
        <source>encryption of single fields</source>
        <comment>text:FIELDENC</comment>
        <translation>Verschlüsselung einzelner Felder</translation>
    </message>
    <message>
        <source>feature flags in the code</source>
        <comment>text:FLAGCODE</comment>
        <translation>Funktionsschalter im Code</translation>
    </message>
    <message>
        <source>a central error handler</source>
        <comment>text:GLOBALERR</comment>
        <translation>eine zentrale Fehlerbehandlung</translation>
    </message>
    <message>
        <source>an orderly stop of the program</source>
        <comment>text:GRACEFUL</comment>
        <translation>ein geordnetes Beenden des Programms</translation>
    </message>
    <message>
        <source>a secret in the code</source>
        <comment>text:HARDCODED</comment>
        <translation>ein Geheimnis im Code</translation>
    </message>
    <message>
        <source>a health endpoint or probe</source>
        <comment>text:HEALTH</comment>
        <translation>eine Zustandsabfrage oder Sonde</translation>
    </message>
    <message>
        <source>card fields of the payment provider</source>
        <comment>text:HOSTEDFIELDS</comment>
        <translation>Kartenfelder des Zahlungsanbieters</translation>
    </message>
    <message>
        <source>enforced encryption in transit</source>
        <comment>text:HSTS</comment>
        <translation>erzwungene Verschlüsselung der Übertragung</translation>
    </message>
    <message>
        <source>protection against repeated requests</source>
        <comment>text:IDEMP</comment>
        <translation>ein Schutz gegen wiederholte Anfragen</translation>
    </message>
    <message>
        <source>database indexes</source>
        <comment>text:INDEXDEF</comment>
        <translation>Datenbankindizes</translation>
    </message>
    <message>
        <source>a guard against prompt injection</source>
        <comment>text:INJECTGUARD</comment>
        <translation>ein Schutz gegen eingeschleuste Anweisungen</translation>
    </message>
    <message>
        <source>team members and invitations</source>
        <comment>text:INVITE</comment>
        <translation>Teammitglieder und Einladungen</translation>
    </message>
    <message>
        <source>a session token in browser storage</source>
        <comment>text:JWTLOCAL</comment>
        <translation>ein Sitzungstoken im Browserspeicher</translation>
    </message>
    <message>
        <source>an image without a fixed version</source>
        <comment>text:LATEST</comment>
        <translation>ein Image ohne feste Version</translation>
    </message>
    <message>
        <source>style or type checks run by the pipeline</source>
        <comment>text:LINTJOB</comment>
        <translation>von der Pipeline ausgeführte Stil- oder Typprüfungen</translation>
    </message>
    <message>
        <source>migrations run by a script or pipeline</source>
        <comment>text:MIGRATEJOB</comment>
        <translation>von Skript oder Pipeline ausgeführte Migrationen</translation>
    </message>
    <message>
        <source>a test command that runs no test</source>
        <comment>text:NOTESTS</comment>
        <translation>ein Testbefehl, der keinen Test ausführt</translation>
    </message>
    <message>
        <source>an API description made from the code</source>
        <comment>text:OPENAPICODE</comment>
        <translation>eine aus dem Code erzeugte API-Beschreibung</translation>
    </message>
    <message>
        <source>paging of lists</source>
        <comment>text:PAGINATE</comment>
        <translation>seitenweises Laden von Listen</translation>
    </message>
    <message>
        <source>a field for card numbers</source>
        <comment>text:PANFIELD</comment>
        <translation>ein Feld für Kartennummern</translation>
    </message>
    <message>
        <source>fields for personal data</source>
        <comment>text:PERSONAL</comment>
        <translation>Felder für personenbezogene Daten</translation>
    </message>
    <message>
        <source>point-in-time recovery</source>
        <comment>text:PITR</comment>
        <translation>die Wiederherstellung auf einen Zeitpunkt</translation>
    </message>
    <message>
        <source>a database connection pool</source>
        <comment>text:POOL</comment>
        <translation>ein Verbindungspool der Datenbank</translation>
    </message>
    <message>
        <source>prepared error answers for users</source>
        <comment>text:PROBLEM</comment>
        <translation>vorbereitete Fehlerantworten für Nutzer</translation>
    </message>
    <message>
        <source>a job that publishes a build</source>
        <comment>text:PUBLISHJOB</comment>
        <translation>ein Job, der einen Build veröffentlicht</translation>
    </message>
    <message>
        <source>a call that hashes passwords slowly</source>
        <comment>text:PWHASHCALL</comment>
        <translation>ein Aufruf, der Passwörter langsam hasht</translation>
    </message>
    <message>
        <source>SQL put together from strings</source>
        <comment>text:RAWSQL</comment>
        <translation>aus Zeichenketten zusammengesetztes SQL</translation>
    </message>
    <message>
        <source>masking of sensitive data</source>
        <comment>text:REDACT</comment>
        <translation>das Unkenntlichmachen vertraulicher Daten</translation>
    </message>
    <message>
        <source>a read replica</source>
        <comment>text:REPLICA</comment>
        <translation>eine Lesekopie der Datenbank</translation>
    </message>
    <message>
        <source>several instances</source>
        <comment>text:REPLICAS</comment>
        <translation>mehrere Instanzen</translation>
    </message>
    <message>
        <source>a request identifier</source>
        <comment>text:REQID</comment>
        <translation>eine Anfragekennung</translation>
    </message>
    <message>
        <source>a password reset</source>
        <comment>text:RESET</comment>
        <translation>das Zurücksetzen von Passwörtern</translation>
    </message>
    <message>
        <source>automatic restart</source>
        <comment>text:RESTART</comment>
        <translation>automatischer Neustart</translation>
    </message>
    <message>
        <source>a scripted restore</source>
        <comment>text:RESTORE</comment>
        <translation>eine Wiederherstellung per Skript</translation>
    </message>
    <message>
        <source>deletion after a set time</source>
        <comment>text:RETENTION</comment>
        <translation>das Löschen nach fester Frist</translation>
    </message>
    <message>
        <source>row-level access rules</source>
        <comment>text:RLS</comment>
        <translation>Zugriffsregeln je Datenzeile</translation>
    </message>
    <message>
        <source>a prepared rollback</source>
        <comment>text:ROLLBACK</comment>
        <translation>ein vorbereitetes Zurückrollen</translation>
    </message>
    <message>
        <source>a deployment without downtime</source>
        <comment>text:ROLLING</comment>
        <translation>eine Auslieferung ohne Ausfallzeit</translation>
    </message>
    <message>
        <source>code analysis in the pipeline</source>
        <comment>text:SASTCI</comment>
        <translation>Code-Analyse in der Pipeline</translation>
    </message>
    <message>
        <source>a dependency scan in the pipeline</source>
        <comment>text:SCANCI</comment>
        <translation>eine Prüfung der Abhängigkeiten in der Pipeline</translation>
    </message>
    <message>
        <source>a secret scan in the pipeline</source>
        <comment>text:SECRETCI</comment>
        <translation>eine Suche nach Geheimnissen in der Pipeline</translation>
    </message>
    <message>
        <source>set-up instructions</source>
        <comment>text:SETUPCMD</comment>
        <translation>eine Anleitung zur Einrichtung</translation>
    </message>
    <message>
        <source>logging of slow queries</source>
        <comment>text:SLOWLOG</comment>
        <translation>das Protokollieren langsamer Abfragen</translation>
    </message>
    <message>
        <source>code loaded on demand</source>
        <comment>text:SPLIT</comment>
        <translation>bei Bedarf geladener Code</translation>
    </message>
    <message>
        <source>a staging or preview environment</source>
        <comment>text:STAGING</comment>
        <translation>eine Staging- oder Vorschau-Umgebung</translation>
    </message>
    <message>
        <source>loading, empty and error states</source>
        <comment>text:STATE</comment>
        <translation>Lade-, Leer- und Fehlerzustände</translation>
    </message>
    <message>
        <source>data kept on the server itself</source>
        <comment>text:STATEFUL</comment>
        <translation>auf dem Server selbst abgelegte Daten</translation>
    </message>
    <message>
        <source>suppressed warnings</source>
        <comment>text:SUPPRESS</comment>
        <translation>unterdrückte Warnungen</translation>
    </message>
    <message>
        <source>tax handling</source>
        <comment>text:TAX</comment>
        <translation>die Behandlung von Steuern</translation>
    </message>
    <message>
        <source>a record of accepted terms</source>
        <comment>text:TERMSACCEPT</comment>
        <translation>ein Nachweis akzeptierter Bedingungen</translation>
    </message>
    <message>
        <source>a test run whose failure is ignored</source>
        <comment>text:TESTIGNORED</comment>
        <translation>ein Testlauf, dessen Fehlschlag ignoriert wird</translation>
    </message>
    <message>
        <source>tests run by the pipeline</source>
        <comment>text:TESTJOB</comment>
        <translation>von der Pipeline ausgeführte Tests</translation>
    </message>
    <message>
        <source>timeouts for outgoing calls</source>
        <comment>text:TIMEOUT</comment>
        <translation>Zeitgrenzen für ausgehende Aufrufe</translation>
    </message>
    <message>
        <source>notes on unfinished work</source>
        <comment>text:TODO</comment>
        <translation>Vermerke zu offener Arbeit</translation>
    </message>
    <message>
        <source>database transactions</source>
        <comment>text:TXN</comment>
        <translation>Datenbanktransaktionen</translation>
    </message>
    <message>
        <source>a check for conflicting edits</source>
        <comment>text:VERSIONCOL</comment>
        <translation>eine Prüfung auf widersprüchliche Änderungen</translation>
    </message>
    <message>
        <source>a database without a fixed schema</source>
        <comment>dep:SCHEMALESS</comment>
        <translation>eine Datenbank ohne festes Schema</translation>
    </message>
    <message>
        <source>a library for a service of another company</source>
        <comment>dep:SERVICES</comment>
        <translation>eine Bibliothek für einen fremden Dienst</translation>
    </message>
    <message>
        <source>rules for module boundaries</source>
        <comment>file:BOUNDARIES</comment>
        <translation>Regeln für Modulgrenzen</translation>
    </message>
    <message>
        <source>a breach procedure</source>
        <comment>file:BREACHDOC</comment>
        <translation>ein Ablauf für Datenpannen</translation>
    </message>
    <message>
        <source>a list of supported browsers</source>
        <comment>file:BROWSERS</comment>
        <translation>eine Liste unterstützter Browser</translation>
    </message>
    <message>
        <source>a contributor agreement</source>
        <comment>file:CLA</comment>
        <translation>eine Vereinbarung für Beitragende</translation>
    </message>
    <message>
        <source>a register of personal data</source>
        <comment>file:DATAMAP</comment>
        <translation>ein Verzeichnis personenbezogener Daten</translation>
    </message>
    <message>
        <source>a list of known shortcuts</source>
        <comment>file:DEBTLIST</comment>
        <translation>eine Liste bekannter Abkürzungen</translation>
    </message>
    <message>
        <source>a deployment script</source>
        <comment>file:DEPLOYSCRIPT</comment>
        <translation>ein Auslieferungsskript</translation>
    </message>
    <message>
        <source>a development environment</source>
        <comment>file:DEVENV</comment>
        <translation>eine Entwicklungsumgebung</translation>
    </message>
    <message>
        <source>data-processing agreements</source>
        <comment>file:DPA</comment>
        <translation>Verträge zur Auftragsverarbeitung</translation>
    </message>
    <message>
        <source>a plan for rebuilding after a disaster</source>
        <comment>file:DRPLAN</comment>
        <translation>ein Plan zum Wiederaufbau nach einem Totalausfall</translation>
    </message>
    <message>
        <source>sample settings to copy</source>
        <comment>file:ENVSAMPLE</comment>
        <translation>kopierbare Beispieleinstellungen</translation>
    </message>
    <message>
        <source>tries of prompts on fixed examples</source>
        <comment>file:EVALS</comment>
        <translation>Prompt-Versuche an festen Beispielen</translation>
    </message>
    <message>
        <source>infrastructure as code</source>
        <comment>file:FULLIAC</comment>
        <translation>Infrastruktur als Code</translation>
    </message>
    <message>
        <source>checks before each commit</source>
        <comment>file:HOOKS</comment>
        <translation>Prüfungen vor jedem Commit</translation>
    </message>
    <message>
        <source>a description of parts of the infrastructure</source>
        <comment>file:IAC</comment>
        <translation>eine Beschreibung von Teilen der Infrastruktur</translation>
    </message>
    <message>
        <source>a procedure for outages</source>
        <comment>file:INCIDENT</comment>
        <translation>ein Ablauf für Störungen</translation>
    </message>
    <message>
        <source>a licence check</source>
        <comment>file:LICENCECHECK</comment>
        <translation>eine Lizenzprüfung</translation>
    </message>
    <message>
        <source>a set-up that collects logs</source>
        <comment>file:LOGCFG</comment>
        <translation>eine Einrichtung zur Protokollsammlung</translation>
    </message>
    <message>
        <source>a check of migrations</source>
        <comment>file:MIGRATECHECK</comment>
        <translation>eine Prüfung von Migrationen</translation>
    </message>
    <message>
        <source>notices of others&apos; licences</source>
        <comment>file:NOTICES</comment>
        <translation>Hinweise auf fremde Lizenzen</translation>
    </message>
    <message>
        <source>a set-up of a hosting platform</source>
        <comment>file:PLATFORM</comment>
        <translation>die Einrichtung einer Hosting-Plattform</translation>
    </message>
    <message>
        <source>security policies</source>
        <comment>file:POLICIES</comment>
        <translation>Sicherheitsrichtlinien</translation>
    </message>
    <message>
        <source>a release set-up</source>
        <comment>file:RELEASER</comment>
        <translation>eine Release-Konfiguration</translation>
    </message>
    <message>
        <source>a retention policy</source>
        <comment>file:RETENTIONDOC</comment>
        <translation>eine Aufbewahrungsregelung</translation>
    </message>
    <message>
        <source>an error boundary at the root of the pages</source>
        <comment>file:ROOTERROR</comment>
        <translation>eine Fehlergrenze an der Wurzel der Seiten</translation>
    </message>
    <message>
        <source>a set-up of a secret store</source>
        <comment>file:SECRETCFG</comment>
        <translation>die Einrichtung eines Geheimnisspeichers</translation>
    </message>
    <message>
        <source>sample data</source>
        <comment>file:SEEDS</comment>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>a set-up script</source>
        <comment>file:SETUPSCRIPT</comment>
        <translation>ein Einrichtungsskript</translation>
    </message>
    <message>
        <source>targets for availability and speed</source>
        <comment>file:SLO</comment>
        <translation>Ziele für Verfügbarkeit und Geschwindigkeit</translation>
    </message>
    <message>
        <source>settings of a staging environment</source>
        <comment>file:STAGINGCFG</comment>
        <translation>Einstellungen einer Staging-Umgebung</translation>
    </message>
    <message>
        <source>a threat model</source>
        <comment>file:THREAT</comment>
        <translation>ein Bedrohungsmodell</translation>
    </message>
    <message>
        <source>a set-up for outside monitoring</source>
        <comment>file:UPTIME</comment>
        <translation>eine Einrichtung zur Überwachung von außen</translation>
    </message>
    <message>
        <source>a list of suppliers</source>
        <comment>file:VENDORS</comment>
        <translation>eine Liste der Zulieferer</translation>
    </message>
    <message>
        <source>pages of a user interface</source>
        <comment>file:VIEWS</comment>
        <translation>Seiten einer Bedienoberfläche</translation>
    </message>
    <message>
        <source>checks against forged requests in the code</source>
        <comment>text:CSRFCODE</comment>
        <translation>Prüfungen gegen gefälschte Anfragen im Code</translation>
    </message>
    <message>
        <source>background jobs in the code</source>
        <comment>text:JOBCODE</comment>
        <translation>Hintergrund-Jobs im Code</translation>
    </message>
    <message>
        <source>lint or format rules among the project&apos;s settings</source>
        <comment>text:LINTCONF</comment>
        <translation>Lint- oder Formatregeln in den Projekteinstellungen</translation>
    </message>
    <message>
        <source>a second sign-in factor in the code</source>
        <comment>text:MFACODE</comment>
        <translation>ein zweiter Anmeldefaktor im Code</translation>
    </message>
    <message>
        <source>rate limits in the code</source>
        <comment>text:RATECODE</comment>
        <translation>Ratengrenzen im Code</translation>
    </message>
    <message>
        <source>roles in the code</source>
        <comment>text:ROLES</comment>
        <translation>Rollen im Code</translation>
    </message>
    <message>
        <source>locks on rows while they are changed</source>
        <comment>text:ROWLOCK</comment>
        <translation>Zeilensperren während einer Änderung</translation>
    </message>
    <message>
        <source>the README of a project generator, unchanged</source>
        <comment>text:TEMPLATEREADME</comment>
        <translation>die unveränderte README eines Projektgenerators</translation>
    </message>
    <message>
        <source>writes that change nothing when repeated</source>
        <comment>text:UPSERT</comment>
        <translation>Schreibvorgänge, deren Wiederholung nichts ändert</translation>
    </message>
    <message>
        <source>Hosting alone does not protect against a bad change, a deletion, ransomware or a closed account.</source>
        <comment>rel.backups</comment>
        <translation>Hosting allein schützt nicht vor einer fehlerhaften Änderung, einer Löschung, Ransomware oder einem gesperrten Konto.</translation>
    </message>
    <message>
        <source>Improvised reactions double the damage and repeat the same faults, and larger customers ask for the procedure.</source>
        <comment>obs.incident-process</comment>
        <translation>Improvisierte Reaktionen verdoppeln den Schaden und wiederholen dieselben Fehler, und größere Kunden fragen nach dem Verfahren.</translation>
    </message>
    <message>
        <source>First paying customers</source>
        <comment>goalset:first-paying-customers</comment>
        <translation>Erste zahlende Kunden</translation>
    </message>
    <message>
        <source>People pay, so their data must survive, their money must be handled rightly, and somebody must notice when the product is down.</source>
        <comment>goalset:first-paying-customers</comment>
        <translation>Menschen zahlen. Also müssen ihre Daten erhalten bleiben, ihr Geld muss richtig behandelt werden, und jemand muss merken, wenn das Produkt ausfällt.</translation>
    </message>
    <message>
        <source>Marketing scale-up</source>
        <comment>goalset:marketing-scale-up</comment>
        <translation>Werbung in großem Maßstab</translation>
    </message>
    <message>
        <source>Many strangers come at once. What paying customers need still holds, and the product must bear the crowd.</source>
        <comment>goalset:marketing-scale-up</comment>
        <translation>Viele Fremde kommen auf einmal. Was zahlende Kunden brauchen, gilt weiter, und das Produkt muss den Andrang aushalten.</translation>
    </message>
    <message>
        <source>Hiring developers</source>
        <comment>goalset:hiring</comment>
        <translation>Entwickler einstellen</translation>
    </message>
    <message>
        <source>Somebody new can build, test, change and release the product without asking the person who wrote it.</source>
        <comment>goalset:hiring</comment>
        <translation>Jemand Neues kann das Produkt bauen, testen, ändern und veröffentlichen, ohne die Person zu fragen, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>Investor review</source>
        <comment>goalset:investor-review</comment>
        <translation>Prüfung durch Investoren</translation>
    </message>
    <message>
        <source>An outsider looks through code, team, licences and risks before money flows.</source>
        <comment>goalset:investor-review</comment>
        <translation>Ein Außenstehender prüft Code, Team, Lizenzen und Risiken, bevor Geld fließt.</translation>
    </message>
    <message>
        <source>Enterprise security review</source>
        <comment>goalset:enterprise-review</comment>
        <translation>Sicherheitsprüfung durch Großkunden</translation>
    </message>
    <message>
        <source>A large customer sends a security questionnaire and wants proof for the answers.</source>
        <comment>goalset:enterprise-review</comment>
        <translation>Ein Großkunde schickt einen Sicherheitsfragebogen und will Belege für die Antworten.</translation>
    </message>
    <message>
        <source>SOC 2</source>
        <comment>goalset:soc2</comment>
        <translation>SOC 2</translation>
    </message>
    <message>
        <source>What the product must do before the observation window of a Type II report opens. The report itself is an auditor&apos;s work and takes months of operation.</source>
        <comment>goalset:soc2</comment>
        <translation>Was das Produkt leisten muss, bevor der Beobachtungszeitraum eines Berichts vom Typ II beginnt. Der Bericht selbst ist Sache eines Prüfers und setzt Monate im Betrieb voraus.</translation>
    </message>
    <message>
        <source>SOC 2</source>
        <comment>framework:soc2</comment>
        <translation>SOC 2</translation>
    </message>
    <message>
        <source>Trust services criteria of the AICPA, 2017 with the points of focus of 2022</source>
        <comment>framework:soc2</comment>
        <translation>Trust Services Criteria des AICPA, 2017, mit den Points of Focus von 2022</translation>
    </message>
    <message>
        <source>GDPR</source>
        <comment>framework:gdpr</comment>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>General Data Protection Regulation of the European Union, by article</source>
        <comment>framework:gdpr</comment>
        <translation>Datenschutz-Grundverordnung der Europäischen Union, nach Artikeln</translation>
    </message>
    <message>
        <source>HIPAA</source>
        <comment>framework:hipaa</comment>
        <translation>HIPAA</translation>
    </message>
    <message>
        <source>Security, breach notification and privacy rules of the United States for health data, 45 CFR 164</source>
        <comment>framework:hipaa</comment>
        <translation>Vorschriften der Vereinigten Staaten für Gesundheitsdaten zu Sicherheit, Meldung von Datenpannen und Datenschutz, 45 CFR 164</translation>
    </message>
    <message>
        <source>PCI DSS</source>
        <comment>framework:pci</comment>
        <translation>PCI DSS</translation>
    </message>
    <message>
        <source>Payment Card Industry Data Security Standard, version 4.0</source>
        <comment>framework:pci</comment>
        <translation>Payment Card Industry Data Security Standard, Version 4.0</translation>
    </message>
    <message>
        <source>OWASP ASVS</source>
        <comment>framework:asvs</comment>
        <translation>OWASP ASVS</translation>
    </message>
    <message>
        <source>Application Security Verification Standard, version 5.0.0; L1 marks its first level</source>
        <comment>framework:asvs</comment>
        <translation>Application Security Verification Standard, Version 5.0.0; L1 kennzeichnet seine erste Stufe</translation>
    </message>
    <message>
        <source>CSA CCM</source>
        <comment>framework:ccm</comment>
        <translation>CSA CCM</translation>
    </message>
    <message>
        <source>Cloud Controls Matrix of the Cloud Security Alliance, version 4</source>
        <comment>framework:ccm</comment>
        <translation>Cloud Controls Matrix der Cloud Security Alliance, Version 4</translation>
    </message>
    <message>
        <source>CIS Controls</source>
        <comment>framework:cis</comment>
        <translation>CIS Controls</translation>
    </message>
    <message>
        <source>Critical Security Controls of the Center for Internet Security, version 8, and its Docker benchmark</source>
        <comment>framework:cis</comment>
        <translation>Critical Security Controls des Center for Internet Security, Version 8, und dessen Docker-Benchmark</translation>
    </message>
    <message>
        <source>OpenSSF Scorecard</source>
        <comment>framework:scorecard</comment>
        <translation>OpenSSF Scorecard</translation>
    </message>
    <message>
        <source>Checks of the OpenSSF Scorecard for open-source projects</source>
        <comment>framework:scorecard</comment>
        <translation>Prüfungen der OpenSSF Scorecard für Open-Source-Projekte</translation>
    </message>
    <message>
        <source>Control environment</source>
        <comment>framework:soc2/CC1</comment>
        <translation>Kontrollumfeld</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <comment>framework:soc2/CC2</comment>
        <translation>Information und Kommunikation</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <comment>framework:soc2/CC3</comment>
        <translation>Risikobeurteilung</translation>
    </message>
    <message>
        <source>Monitoring of the controls</source>
        <comment>framework:soc2/CC4</comment>
        <translation>Überwachung der Kontrollen</translation>
    </message>
    <message>
        <source>Control activities</source>
        <comment>framework:soc2/CC5</comment>
        <translation>Kontrollaktivitäten</translation>
    </message>
    <message>
        <source>Access, logical and physical</source>
        <comment>framework:soc2/CC6</comment>
        <translation>Zugang, logisch und physisch</translation>
    </message>
    <message>
        <source>Operation of the systems</source>
        <comment>framework:soc2/CC7</comment>
        <translation>Betrieb der Systeme</translation>
    </message>
    <message>
        <source>Change management</source>
        <comment>framework:soc2/CC8</comment>
        <translation>Änderungsmanagement</translation>
    </message>
    <message>
        <source>Treatment of risks</source>
        <comment>framework:soc2/CC9</comment>
        <translation>Umgang mit Risiken</translation>
    </message>
    <message>
        <source>Availability</source>
        <comment>framework:soc2/A1</comment>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <comment>framework:soc2/C1</comment>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Integrity of processing</source>
        <comment>framework:soc2/PI1</comment>
        <translation>Integrität der Verarbeitung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>framework:soc2/P</comment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>How the auditor reports</source>
        <comment>framework:soc2/AT-C</comment>
        <translation>Wie der Prüfer berichtet</translation>
    </message>
    <message>
        <source>Principles</source>
        <comment>framework:gdpr/principles</comment>
        <translation>Grundsätze</translation>
    </message>
    <message>
        <source>Rights of people</source>
        <comment>framework:gdpr/rights</comment>
        <translation>Rechte der Betroffenen</translation>
    </message>
    <message>
        <source>Duties of controllers and processors</source>
        <comment>framework:gdpr/duties</comment>
        <translation>Pflichten von Verantwortlichen und Auftragsverarbeitern</translation>
    </message>
    <message>
        <source>Transfers to other countries</source>
        <comment>framework:gdpr/transfers</comment>
        <translation>Übermittlung in andere Länder</translation>
    </message>
    <message>
        <source>Administrative safeguards</source>
        <comment>framework:hipaa/administrative</comment>
        <translation>Administrative Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>Physical safeguards</source>
        <comment>framework:hipaa/physical</comment>
        <translation>Physische Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>Technical safeguards</source>
        <comment>framework:hipaa/technical</comment>
        <translation>Technische Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>Contracts, policies and records</source>
        <comment>framework:hipaa/organisation</comment>
        <translation>Verträge, Richtlinien und Aufzeichnungen</translation>
    </message>
    <message>
        <source>Notification of a breach</source>
        <comment>framework:hipaa/breach</comment>
        <translation>Meldung einer Datenpanne</translation>
    </message>
    <message>
        <source>Use and disclosure</source>
        <comment>framework:hipaa/privacy</comment>
        <translation>Nutzung und Offenlegung</translation>
    </message>
    <message>
        <source>Network controls</source>
        <comment>framework:pci/1</comment>
        <translation>Netzwerkkontrollen</translation>
    </message>
    <message>
        <source>Secure configuration</source>
        <comment>framework:pci/2</comment>
        <translation>Sichere Konfiguration</translation>
    </message>
    <message>
        <source>Stored card data</source>
        <comment>framework:pci/3</comment>
        <translation>Gespeicherte Kartendaten</translation>
    </message>
    <message>
        <source>Card data on the way</source>
        <comment>framework:pci/4</comment>
        <translation>Kartendaten bei der Übertragung</translation>
    </message>
    <message>
        <source>Malicious software</source>
        <comment>framework:pci/5</comment>
        <translation>Schadsoftware</translation>
    </message>
    <message>
        <source>Secure software</source>
        <comment>framework:pci/6</comment>
        <translation>Sichere Software</translation>
    </message>
    <message>
        <source>Access by need</source>
        <comment>framework:pci/7</comment>
        <translation>Zugriff nach Bedarf</translation>
    </message>
    <message>
        <source>Identity and sign-in</source>
        <comment>framework:pci/8</comment>
        <translation>Identität und Anmeldung</translation>
    </message>
    <message>
        <source>Physical access</source>
        <comment>framework:pci/9</comment>
        <translation>Physischer Zugang</translation>
    </message>
    <message>
        <source>Logging and monitoring</source>
        <comment>framework:pci/10</comment>
        <translation>Protokollierung und Überwachung</translation>
    </message>
    <message>
        <source>Tests of security</source>
        <comment>framework:pci/11</comment>
        <translation>Sicherheitstests</translation>
    </message>
    <message>
        <source>Policies and organisation</source>
        <comment>framework:pci/12</comment>
        <translation>Richtlinien und Organisation</translation>
    </message>
    <message>
        <source>Encoding and injection</source>
        <comment>framework:asvs/V1</comment>
        <translation>Codierung und Injection</translation>
    </message>
    <message>
        <source>Validation and business logic</source>
        <comment>framework:asvs/V2</comment>
        <translation>Validierung und Geschäftslogik</translation>
    </message>
    <message>
        <source>Web front end</source>
        <comment>framework:asvs/V3</comment>
        <translation>Web-Frontend</translation>
    </message>
    <message>
        <source>Interfaces and web services</source>
        <comment>framework:asvs/V4</comment>
        <translation>Schnittstellen und Webdienste</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>framework:asvs/V5</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <comment>framework:asvs/V6</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>framework:asvs/V7</comment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>framework:asvs/V8</comment>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Self-contained tokens</source>
        <comment>framework:asvs/V9</comment>
        <translation>Eigenständige Tokens</translation>
    </message>
    <message>
        <source>OAuth and OpenID Connect</source>
        <comment>framework:asvs/V10</comment>
        <translation>OAuth und OpenID Connect</translation>
    </message>
    <message>
        <source>Cryptography</source>
        <comment>framework:asvs/V11</comment>
        <translation>Kryptografie</translation>
    </message>
    <message>
        <source>Secure connections</source>
        <comment>framework:asvs/V12</comment>
        <translation>Sichere Verbindungen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>framework:asvs/V13</comment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Protection of data</source>
        <comment>framework:asvs/V14</comment>
        <translation>Schutz von Daten</translation>
    </message>
    <message>
        <source>Architecture and code</source>
        <comment>framework:asvs/V15</comment>
        <translation>Architektur und Code</translation>
    </message>
    <message>
        <source>Logs and errors</source>
        <comment>framework:asvs/V16</comment>
        <translation>Protokolle und Fehler</translation>
    </message>
    <message>
        <source>Real-time media</source>
        <comment>framework:asvs/V17</comment>
        <translation>Echtzeitmedien</translation>
    </message>
    <message>
        <source>Audit and assurance</source>
        <comment>framework:ccm/A&amp;A</comment>
        <translation>Audit und Nachweis</translation>
    </message>
    <message>
        <source>Applications and interfaces</source>
        <comment>framework:ccm/AIS</comment>
        <translation>Anwendungen und Schnittstellen</translation>
    </message>
    <message>
        <source>Continuity and resilience</source>
        <comment>framework:ccm/BCR</comment>
        <translation>Kontinuität und Widerstandsfähigkeit</translation>
    </message>
    <message>
        <source>Change control</source>
        <comment>framework:ccm/CCC</comment>
        <translation>Änderungskontrolle</translation>
    </message>
    <message>
        <source>Cryptography and keys</source>
        <comment>framework:ccm/CEK</comment>
        <translation>Kryptografie und Schlüssel</translation>
    </message>
    <message>
        <source>Data security and privacy</source>
        <comment>framework:ccm/DSP</comment>
        <translation>Datensicherheit und Datenschutz</translation>
    </message>
    <message>
        <source>Governance and risk</source>
        <comment>framework:ccm/GRC</comment>
        <translation>Governance und Risiko</translation>
    </message>
    <message>
        <source>People</source>
        <comment>framework:ccm/HRS</comment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Identity and access</source>
        <comment>framework:ccm/IAM</comment>
        <translation>Identität und Zugriff</translation>
    </message>
    <message>
        <source>Interoperability and portability</source>
        <comment>framework:ccm/IPY</comment>
        <translation>Interoperabilität und Portabilität</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <comment>framework:ccm/IVS</comment>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Logging and monitoring</source>
        <comment>framework:ccm/LOG</comment>
        <translation>Protokollierung und Überwachung</translation>
    </message>
    <message>
        <source>Incidents</source>
        <comment>framework:ccm/SEF</comment>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <comment>framework:ccm/STA</comment>
        <translation>Lieferkette</translation>
    </message>
    <message>
        <source>Threats and vulnerabilities</source>
        <comment>framework:ccm/TVM</comment>
        <translation>Bedrohungen und Schwachstellen</translation>
    </message>
    <message>
        <source>Inventory of devices</source>
        <comment>framework:cis/1</comment>
        <translation>Inventar der Geräte</translation>
    </message>
    <message>
        <source>Inventory of software</source>
        <comment>framework:cis/2</comment>
        <translation>Inventar der Software</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>framework:cis/5</comment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>framework:cis/6</comment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Recovery of data</source>
        <comment>framework:cis/11</comment>
        <translation>Wiederherstellung von Daten</translation>
    </message>
    <message>
        <source>Penetration tests</source>
        <comment>framework:cis/18</comment>
        <translation>Penetrationstests</translation>
    </message>
    <message>
        <source>Docker benchmark</source>
        <comment>framework:cis/Docker</comment>
        <translation>Docker-Benchmark</translation>
    </message>
    <message>
        <source>instructions for backups</source>
        <comment>file:BACKUPDOC</comment>
        <translation>eine Anleitung für Sicherungen</translation>
    </message>
    <message>
        <source>a guide for setting up development</source>
        <comment>file:SETUPDOC</comment>
        <translation>eine Anleitung zum Einrichten der Entwicklung</translation>
    </message>
    <message>
        <source>log entries with named fields</source>
        <comment>text:LOGCODE</comment>
        <translation>Protokolleinträge mit benannten Feldern</translation>
    </message>
    <message>
        <source>schema changes in the order of their versions</source>
        <comment>text:MIGRATECODE</comment>
        <translation>Schemaänderungen in der Reihenfolge ihrer Versionen</translation>
    </message>
    <message>
        <source>sign-in through another provider in the code</source>
        <comment>text:OAUTHCODE</comment>
        <translation>Anmeldung über einen anderen Anbieter im Code</translation>
    </message>
    <message>
        <source>a link to a privacy notice</source>
        <comment>text:PRIVACYLINK</comment>
        <translation>ein Link zu einem Datenschutzhinweis</translation>
    </message>
    <message>
        <source>sessions that end by themselves</source>
        <comment>text:SESSIONEND</comment>
        <translation>Sitzungen, die von selbst enden</translation>
    </message>
    <message>
        <source>style rules among the editor&apos;s settings</source>
        <comment>text:STYLERULES</comment>
        <translation>Stilregeln in den Einstellungen des Editors</translation>
    </message>
    <message>
        <source>checks of what comes in</source>
        <comment>text:VALIDATECODE</comment>
        <translation>Prüfungen dessen, was hereinkommt</translation>
    </message>
    <message>
        <source>sign-in demanded by the API description</source>
        <comment>doc:APISECURITY</comment>
        <translation>eine Anmeldung, die die API-Beschreibung verlangt</translation>
    </message>
    <message>
        <source>a health check and a restart for a service</source>
        <comment>doc:COMPOSEHEALTH</comment>
        <translation>ein Gesundheitstest und ein Neustart für einen Dienst</translation>
    </message>
    <message>
        <source>limits on memory or processors of a service</source>
        <comment>doc:COMPOSELIMITS</comment>
        <translation>Grenzen für Speicher oder Prozessoren eines Dienstes</translation>
    </message>
    <message>
        <source>several instances of a service</source>
        <comment>doc:COMPOSEREPLICAS</comment>
        <translation>mehrere Instanzen eines Dienstes</translation>
    </message>
    <message>
        <source>a stated version of the runtime</source>
        <comment>doc:ENGINES</comment>
        <translation>eine angegebene Version der Laufzeitumgebung</translation>
    </message>
    <message>
        <source>a user without root rights in every image</source>
        <comment>doc:IMAGEUSER</comment>
        <translation>ein Benutzer ohne Root-Rechte in jedem Image</translation>
    </message>
    <message>
        <source>limits on memory or processors of every container</source>
        <comment>doc:KUBELIMITS</comment>
        <translation>Grenzen für Speicher oder Prozessoren jedes Containers</translation>
    </message>
    <message>
        <source>probes for every container that keeps running</source>
        <comment>doc:KUBEPROBES</comment>
        <translation>Proben für jeden Container, der dauerhaft läuft</translation>
    </message>
    <message>
        <source>a deployment that waits until new containers are ready</source>
        <comment>doc:KUBEREADY</comment>
        <translation>ein Deployment, das wartet, bis neue Container bereit sind</translation>
    </message>
    <message>
        <source>several instances of a deployment</source>
        <comment>doc:KUBEREPLICAS</comment>
        <translation>mehrere Instanzen eines Deployments</translation>
    </message>
    <message>
        <source>containers that must not run as root</source>
        <comment>doc:KUBEUSER</comment>
        <translation>Container, die nicht als Root laufen dürfen</translation>
    </message>
    <message>
        <source>a base image without a fixed version</source>
        <comment>doc:MUTABLEIMAGE</comment>
        <translation>ein Basis-Image ohne feste Version</translation>
    </message>
    <message>
        <source>a container with all rights on its host</source>
        <comment>doc:PRIVILEGED</comment>
        <translation>ein Container mit allen Rechten auf seinem Host</translation>
    </message>
    <message>
        <source>a stated version of Python</source>
        <comment>doc:PYREQUIRES</comment>
        <translation>eine angegebene Python-Version</translation>
    </message>
    <message>
        <source>an updater that is switched off</source>
        <comment>doc:RENOVATEOFF</comment>
        <translation>ein Aktualisierer, der abgeschaltet ist</translation>
    </message>
    <message>
        <source>a command that runs the tests</source>
        <comment>doc:TESTSCRIPT</comment>
        <translation>ein Befehl, der die Tests ausführt</translation>
    </message>
    <message>
        <source>backups kept by the database</source>
        <comment>doc:TFBACKUP</comment>
        <translation>Sicherungen, die die Datenbank behält</translation>
    </message>
    <message>
        <source>encrypted storage of the database</source>
        <comment>doc:TFENCRYPTED</comment>
        <translation>verschlüsselter Speicher der Datenbank</translation>
    </message>
    <message>
        <source>a database in several places</source>
        <comment>doc:TFMULTIAZ</comment>
        <translation>eine Datenbank an mehreren Orten</translation>
    </message>
    <message>
        <source>updates of dependencies that are asked for</source>
        <comment>doc:UPDATES</comment>
        <translation>Aktualisierungen von Abhängigkeiten, die angefordert werden</translation>
    </message>
</context>
</TS>
