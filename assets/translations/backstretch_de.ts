<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>BackStretch is under the MIT licence. It uses the work of others:</source>
      <translation>BackStretch steht unter der MIT-Lizenz. Es nutzt die Arbeit anderer:</translation>
    </message>
    <message>
      <source>Free, without an account. It works offline, and what it knows stays on this machine.</source>
      <translation>Kostenlos und ohne Konto. Es läuft ohne Internet, und was es weiß, bleibt auf diesem Rechner.</translation>
    </message>
    <message>
      <source>Version {0}, with Qt {1} and Python {2}</source>
      <translation>Version {0}, mit Qt {1} und Python {2}</translation>
    </message>
  </context>
  <context>
    <name>AddDialog</name>
    <message>
      <source>Add a stretch</source>
      <translation>Übung hinzufügen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Sanft</translation>
    </message>
    <message>
      <source>Kneeling</source>
      <translation>Knien</translation>
    </message>
    <message>
      <source>Lying</source>
      <translation>Liegen</translation>
    </message>
    <message>
      <source>No equipment</source>
      <translation>Ohne Hilfsmittel</translation>
    </message>
    <message>
      <source>Nothing like that here. Fewer words find more.</source>
      <translation>Hier gibt es nichts dergleichen. Weniger Wörter finden mehr.</translation>
    </message>
    <message>
      <source>One that is gentle and lying is a good beginning. You can add more after it.</source>
      <translation>Etwas Sanftes im Liegen ist ein guter Anfang. Danach kannst du mehr hinzufügen.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search: hips, towel, cat…</source>
      <translation>Suche: Hüfte, Handtuch, Katze …</translation>
    </message>
    <message>
      <source>Sitting</source>
      <translation>Sitzen</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Stehen</translation>
    </message>
    <message>
      <source>Which stretch comes first?</source>
      <translation>Welche Übung kommt zuerst?</translation>
    </message>
  </context>
  <context>
    <name>AddRow</name>
    <message>
      <source>Add a stretch</source>
      <translation>Übung hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>Amounts</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n round(s)</source>
      <translation>
        <numerusform>%n Durchgang</numerusform>
        <numerusform>%n Durchgänge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s</source>
      <translation>
        <numerusform>%n s</numerusform>
        <numerusform>%n s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stretch(es)</source>
      <translation>
        <numerusform>%n Übung</numerusform>
        <numerusform>%n Übungen</numerusform>
      </translation>
    </message>
    <message>
      <source>eight rounds</source>
      <translation>acht Durchgänge</translation>
    </message>
    <message>
      <source>five rounds</source>
      <translation>fünf Durchgänge</translation>
    </message>
    <message>
      <source>four rounds</source>
      <translation>vier Durchgänge</translation>
    </message>
    <message>
      <source>nine rounds</source>
      <translation>neun Durchgänge</translation>
    </message>
    <message>
      <source>one round</source>
      <translation>ein Durchgang</translation>
    </message>
    <message>
      <source>seven rounds</source>
      <translation>sieben Durchgänge</translation>
    </message>
    <message>
      <source>six rounds</source>
      <translation>sechs Durchgänge</translation>
    </message>
    <message>
      <source>three rounds</source>
      <translation>drei Durchgänge</translation>
    </message>
    <message>
      <source>two rounds</source>
      <translation>zwei Durchgänge</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <comment>minutes and seconds, 9 min 40 s</comment>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <comment>two facts side by side</comment>
      <translation>{0}, {1}</translation>
    </message>
  </context>
  <context>
    <name>App</name>
    <message>
      <source>There is no routine “{0}”.</source>
      <translation>Die Routine „{0}“ gibt es nicht.</translation>
    </message>
  </context>
  <context>
    <name>CatalogKeeper</name>
    <message>
      <source>{0} Until it is mended, the stretch stays as it was.</source>
      <translation>{0} Bis das behoben ist, bleibt die Übung, wie sie war.</translation>
    </message>
  </context>
  <context>
    <name>ChoicesCard</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>All of it is on this machine only.</source>
      <translation>Alles davon liegt nur auf diesem Rechner.</translation>
    </message>
    <message>
      <source>Ask after a session how my back feels</source>
      <translation>Nach dem Üben fragen, wie es dem Rücken geht</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Delete everything…</source>
      <translation>Alles löschen …</translation>
    </message>
    <message>
      <source>Goal for a week</source>
      <translation>Wochenziel</translation>
    </message>
    <message>
      <source>Not offered any more: {0}.</source>
      <translation>Wird nicht mehr vorgeschlagen: {0}.</translation>
    </message>
    <message>
      <source>Note down what I do</source>
      <translation>Notieren, was ich mache</translation>
    </message>
  </context>
  <context>
    <name>Collection</name>
    <message>
      <source>There is no routine “{0}”: here is another one.</source>
      <translation>Die Routine „{0}“ gibt es nicht: Hier ist eine andere.</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
  </context>
  <context>
    <name>Crashes</name>
    <message>
      <source>BackStretch ended unexpectedly the last time. Nothing you made is lost; a report is in {0}</source>
      <translation>BackStretch wurde beim letzten Mal unerwartet beendet. Nichts von dir ist verloren; ein Bericht liegt in {0}</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost.</source>
      <translation>In BackStretch ist etwas schiefgegangen. Du kannst weitermachen; nichts von dir ist verloren.</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost. A report is in {0}</source>
      <translation>In BackStretch ist etwas schiefgegangen. Du kannst weitermachen; nichts von dir ist verloren. Ein Bericht liegt in {0}</translation>
    </message>
  </context>
  <context>
    <name>DesktopSession</name>
    <message>
      <source>{0}, {1} side</source>
      <translation>{0}, {1} Seite</translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message>
      <source>People usually do such a round one to three times a day, for some weeks.</source>
      <translation>Üblich sind ein bis drei solcher Runden am Tag, einige Wochen lang.</translation>
    </message>
    <message>
      <source>You skipped {0}.</source>
      <translation>Ausgelassen: {0}.</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>{0} in {1}.</source>
      <translation>{0} in {1}.</translation>
    </message>
    <message>
      <source>{0} × {1}</source>
      <translation>{0} × {1}</translation>
    </message>
    <message>
      <source>{0}, done</source>
      <translation>{0}, geschafft</translation>
    </message>
    <message>
      <source>{0}, for today</source>
      <translation>{0}, für heute</translation>
    </message>
  </context>
  <context>
    <name>DoneSheet</name>
    <message>
      <source>Back to the routine</source>
      <translation>Zurück zur Routine</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Was gesagt wurde …</translation>
    </message>
  </context>
  <context>
    <name>DrawingCard</name>
    <message>
      <source>As a table</source>
      <translation>Als Tabelle</translation>
    </message>
    <message>
      <source>{0}, as a table</source>
      <translation>{0}, als Tabelle</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>A routine keeps at least one stretch. Switch it off instead.</source>
      <translation>Eine Routine behält mindestens eine Übung. Schalte sie stattdessen aus.</translation>
    </message>
    <message>
      <source>Every hold of this routine has changed.</source>
      <translation>Alle Haltezeiten dieser Routine sind geändert.</translation>
    </message>
    <message>
      <source>Every stretch begins on the left now.</source>
      <translation>Jede Übung beginnt jetzt links.</translation>
    </message>
    <message>
      <source>Every stretch begins on the right now.</source>
      <translation>Jede Übung beginnt jetzt rechts.</translation>
    </message>
    <message>
      <source>Fifty stretches are as many as a routine can have.</source>
      <translation>Mehr als fünfzig Übungen fasst eine Routine nicht.</translation>
    </message>
    <message>
      <source>From now on this is your version; the original stays, in the menu above.</source>
      <translation>Ab jetzt ist das deine Fassung; das Original bleibt, oben im Menü.</translation>
    </message>
    <message>
      <source>Made by you.</source>
      <translation>Von dir gemacht.</translation>
    </message>
    <message>
      <source>My routine</source>
      <translation>Meine Routine</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Neue Routine</translation>
    </message>
    <message>
      <source>Rename the routine</source>
      <translation>Routine umbenennen</translation>
    </message>
    <message>
      <source>That can’t be done to this routine.</source>
      <translation>Das geht bei dieser Routine nicht.</translation>
    </message>
    <message>
      <source>This is the original again.</source>
      <translation>Das ist wieder das Original.</translation>
    </message>
    <message>
      <source>This is your copy: change whatever you like.</source>
      <translation>Das ist deine Kopie: Ändere, was du magst.</translation>
    </message>
    <message>
      <source>Your routine is begun. Add what comes next.</source>
      <translation>Deine Routine ist angelegt. Füge hinzu, was als Nächstes kommt.</translation>
    </message>
    <message>
      <source>{0} is out.</source>
      <translation>{0} ist herausgenommen.</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0} ist entfernt.</translation>
    </message>
    <message>
      <source>{0}, copy</source>
      <translation>{0}, Kopie</translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>Export the routine</source>
      <translation>Routine exportieren</translation>
    </message>
    <message>
      <source>Exported as {0}.</source>
      <translation>Exportiert als {0}.</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Routine importieren</translation>
    </message>
    <message>
      <source>Routines ({0})</source>
      <translation>Routinen ({0})</translation>
    </message>
    <message>
      <source>{0} is kept.</source>
      <translation>{0} ist gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>Exporter</name>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>Save the audio guide</source>
      <translation>Hör-Anleitung speichern</translation>
    </message>
    <message>
      <source>Save the video guide</source>
      <translation>Video-Anleitung speichern</translation>
    </message>
    <message>
      <source>The guide is {0}.</source>
      <translation>Die Anleitung ist {0}.</translation>
    </message>
    <message>
      <source>This installation can’t write films. An audio guide can be had instead.</source>
      <translation>Diese Installation kann keine Filme schreiben. Eine Hör-Anleitung geht stattdessen.</translation>
    </message>
    <message>
      <source>Writing “{0}”</source>
      <translation>„{0}“ wird geschrieben</translation>
    </message>
    <message>
      <source>{0} could not be written. Nothing was lost.</source>
      <translation>{0} konnte nicht geschrieben werden. Nichts ging verloren.</translation>
    </message>
  </context>
  <context>
    <name>Fallback</name>
    <message>
      <source>BackStretch can’t use {0}. Please see that it belongs to you and can be written, and start again. Nothing you made is lost.</source>
      <translation>BackStretch kann {0} nicht benutzen. Bitte sieh nach, ob es dir gehört und beschreibbar ist, und starte neu. Nichts von dir ist verloren.</translation>
    </message>
    <message>
      <source>Something went wrong while BackStretch was starting. Nothing you made is lost. Please start it again; if that doesn’t help, install it anew. “backstretch --diagnose” tells more.</source>
      <translation>Beim Start von BackStretch ist etwas schiefgegangen. Nichts von dir ist verloren. Bitte starte es noch einmal; hilft das nicht, installiere es neu. „backstretch --diagnose“ verrät mehr.</translation>
    </message>
  </context>
  <context>
    <name>FeelBar</name>
    <message>
      <source>How does your back feel?</source>
      <translation>Wie geht es deinem Rücken?</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Keine Antwort</translation>
    </message>
  </context>
  <context>
    <name>FigureView</name>
    <message>
      <source>The figure</source>
      <translation>Die Figur</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>This is no routine that can be used. {0}</source>
      <translation>Das ist keine brauchbare Routine. {0}</translation>
    </message>
    <message>
      <source>This routine can’t be put into one file. {0}</source>
      <translation>Diese Routine passt nicht in eine Datei. {0}</translation>
    </message>
    <message>
      <source>Your settings can’t be read. Everything works as it comes; your file is untouched.</source>
      <translation>Deine Einstellungen sind nicht lesbar. Alles läuft mit den Vorgaben; deine Datei bleibt unberührt.</translation>
    </message>
    <message>
      <source>Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?</source>
      <translation>Deine Einstellungen lassen sich nicht speichern: Sie gelten, bis du BackStretch schließt. Ist die Festplatte voll?</translation>
    </message>
    <message>
      <source>Your settings come from a newer BackStretch: they stay as they are.</source>
      <translation>Deine Einstellungen stammen von einem neueren BackStretch: Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Your settings file had mistakes: it is kept as {0}, and written anew.</source>
      <translation>In deiner Einstellungsdatei waren Fehler: Sie ist als {0} aufgehoben und neu geschrieben.</translation>
    </message>
    <message>
      <source>Your settings file is far too large; it is not used.</source>
      <translation>Deine Einstellungsdatei ist viel zu groß; sie wird nicht benutzt.</translation>
    </message>
    <message>
      <source>{0} The file is kept as {1}.</source>
      <translation>{0} Die Datei ist als {1} aufgehoben.</translation>
    </message>
    <message>
      <source>{0} The file is left as it is.</source>
      <translation>{0} Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>{0} This setting stays as it was.</source>
      <translation>{0} Diese Einstellung bleibt, wie sie war.</translation>
    </message>
    <message>
      <source>{0} can’t be read.</source>
      <translation>{0} ist nicht lesbar.</translation>
    </message>
    <message>
      <source>{0} can’t be read; it is left as it is.</source>
      <translation>{0} ist nicht lesbar; es bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>{0} can’t be removed.</source>
      <translation>{0} lässt sich nicht entfernen.</translation>
    </message>
    <message>
      <source>{0} can’t be saved: it holds until you close BackStretch. Is the disk full?</source>
      <translation>{0} lässt sich nicht speichern: Es gilt, bis du BackStretch schließt. Ist die Festplatte voll?</translation>
    </message>
    <message>
      <source>{0} can’t be used; it is left as it is.</source>
      <translation>{0} ist nicht brauchbar; es bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>{0} lässt sich dort nicht schreiben.</translation>
    </message>
    <message>
      <source>{0} comes from a newer BackStretch; it is left as it is.</source>
      <translation>{0} stammt von einem neueren BackStretch; es bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>{0} comes from another program and can’t be read here. BackStretch reads routines that it has exported itself: files that end in {1}. A list on paper can be added by hand, stretch by stretch.</source>
      <translation>{0} stammt aus einem anderen Programm und ist hier nicht lesbar. BackStretch liest Routinen, die es selbst exportiert hat: Dateien, die auf {1} enden. Eine Liste auf Papier lässt sich von Hand eingeben, Übung für Übung.</translation>
    </message>
    <message>
      <source>{0} is larger than 1 MB: that is no routine.</source>
      <translation>{0} ist größer als 1 MB: Das ist keine Routine.</translation>
    </message>
    <message>
      <source>{0} is not a file that can be read.</source>
      <translation>{0} ist keine lesbare Datei.</translation>
    </message>
    <message>
      <source>“{0}” needs the stretch “{1}”, which is not here.</source>
      <translation>„{0}“ braucht die Übung „{1}“, die es hier nicht gibt.</translation>
    </message>
  </context>
  <context>
    <name>FloorBar</name>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave the floor view (F or Escape)</source>
      <translation>Mattenansicht verlassen (F oder Esc)</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Floor view</source>
      <translation>Mattenansicht</translation>
    </message>
    <message>
      <source>{0}, easier</source>
      <translation>{0}, leichter</translation>
    </message>
    <message>
      <source>{0}. {1}</source>
      <comment>stretch, side and what is said, as they are heard</comment>
      <translation>{0}. {1}</translation>
    </message>
  </context>
  <context>
    <name>Handout</name>
    <message>
      <source>Hold {0}. {1}.</source>
      <translation>Halten: {0}. {1}.</translation>
    </message>
    <message>
      <source>Stop a stretch that hurts, and ask whoever gave you this page.</source>
      <translation>Brich ab, was wehtut, und frag die Person, von der du dieses Blatt hast.</translation>
    </message>
    <message>
      <source>Then the left side:</source>
      <translation>Dann die linke Seite:</translation>
    </message>
    <message>
      <source>Then the right side:</source>
      <translation>Dann die rechte Seite:</translation>
    </message>
    <message>
      <source>Tightness is the aim, pain never.</source>
      <translation>Spannung ist das Ziel, Schmerz nie.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, etwa {1}</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n line(s) of the history could not be read, and were set aside.</source>
      <translation>
        <numerusform>%n Zeile des Verlaufs war nicht lesbar und ist beiseitegelegt.</numerusform>
        <numerusform>%n Zeilen des Verlaufs waren nicht lesbar und sind beiseitegelegt.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 Minute</translation>
    </message>
    <message>
      <source>A little of everything, to begin with.</source>
      <translation>Für den Anfang von allem etwas.</translation>
    </message>
    <message>
      <source>After sessions you said: better {0} ×, the same {1} ×, worse {2} ×.</source>
      <translation>Nach dem Üben hast du gesagt: besser {0} ×, gleich {1} ×, schlechter {2} ×.</translation>
    </message>
    <message>
      <source>Another one instead</source>
      <translation>Lieber eine andere</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Besser</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Everything else is there.</source>
      <translation>Alles andere ist da.</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Halten</translation>
    </message>
    <message>
      <source>Hurt</source>
      <translation>Schmerz</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>Letztes Mal</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Minutes and place</source>
      <translation>Minuten und Ort</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Not asked, or not answered so far.</source>
      <translation>Nicht gefragt oder bisher nicht beantwortet.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>Noted down by BackStretch. “Hurt” is what was broken off for pain.</source>
      <translation>Notiert von BackStretch. „Schmerz“ heißt: deswegen abgebrochen.</translation>
    </message>
    <message>
      <source>Nothing yet this week. {0} min are the goal; any day will do.</source>
      <translation>Diese Woche noch nichts. Das Ziel sind {0} min; jeder Tag ist recht.</translation>
    </message>
    <message>
      <source>On a chair</source>
      <translation>Auf einem Stuhl</translation>
    </message>
    <message>
      <source>On a mat</source>
      <translation>Auf der Matte</translation>
    </message>
    <message>
      <source>One week of the last year reached the goal.</source>
      <translation>Eine Woche des letzten Jahres hat das Ziel erreicht.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Im Stehen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Start: {0}</source>
      <translation>Starten: {0}</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Stretch by stretch</source>
      <translation>Übung für Übung</translation>
    </message>
    <message>
      <source>That is all there is to do here.</source>
      <translation>Mehr ist hier nicht zu tun.</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <source>This could not be deleted: the folder can’t be written.</source>
      <translation>Löschen war nicht möglich: In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <source>Today, {0}</source>
      <translation>Heute, {0}</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>Bis {0}</translation>
    </message>
    <message>
      <source>What I did for my back</source>
      <translation>Was ich für meinen Rücken getan habe</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>Was aufgehoben wird</translation>
    </message>
    <message>
      <source>What you did can’t be noted down right now. It is tried again later.</source>
      <translation>Was du machst, lässt sich gerade nicht notieren. Es wird später noch einmal versucht.</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Schlechter</translation>
    </message>
    <message>
      <source>goal: {0} a week</source>
      <translation>Ziel: {0} pro Woche</translation>
    </message>
    <message>
      <source>once</source>
      <translation>einmal</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>zweimal</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{0} a week over the last four weeks.</source>
      <translation>{0} pro Woche in den letzten vier Wochen.</translation>
    </message>
    <message>
      <source>{0} could not be read, and stays as it is.</source>
      <translation>{0} war nicht lesbar und bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>{0} in the easier way: it hurt {1}.</source>
      <translation>{0} auf die leichtere Art: Es tat {1} weh.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt twice.</source>
      <translation>{0} ausgelassen: Es tat zweimal weh.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt {1} times.</source>
      <translation>{0} ausgelassen: Es tat {1}-mal weh.</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} Minuten</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on one day. Rest days are part of it.</source>
      <translation>{0} von {1} min diese Woche, an einem Tag. Ruhetage gehören dazu.</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on {2} days. Rest days are part of it.</source>
      <translation>{0} von {1} min diese Woche, an {2} Tagen. Ruhetage gehören dazu.</translation>
    </message>
    <message>
      <source>{0} of {1} min: this week’s goal is reached. Rest days count, too.</source>
      <translation>{0} von {1} min: Das Wochenziel ist erreicht. Auch Ruhetage zählen.</translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation>{0}-mal</translation>
    </message>
    <message>
      <source>{0} weeks of the last year reached the goal.</source>
      <translation>{0} Wochen des letzten Jahres haben das Ziel erreicht.</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, zuletzt {1}</translation>
    </message>
    <message>
      <source>{0}: last done {1}.</source>
      <translation>{0}: zuletzt {1}.</translation>
    </message>
    <message>
      <source>{0}: not done so far.</source>
      <translation>{0}: bisher noch nicht.</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>A page for the physiotherapist: PDF…</source>
      <translation>Eine Seite für die Physiotherapie: PDF …</translation>
    </message>
    <message>
      <source>A page for the physiotherapist: print…</source>
      <translation>Eine Seite für die Physiotherapie: drucken …</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back (Escape)</source>
      <translation>Zurück (Esc)</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Everything as JSON…</source>
      <translation>Alles als JSON …</translation>
    </message>
    <message>
      <source>Everything as a table (CSV)…</source>
      <translation>Alles als Tabelle (CSV) …</translation>
    </message>
    <message>
      <source>How your back felt</source>
      <translation>Wie es deinem Rücken ging</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Nothing has been done yet. After your first session it is here: minutes, days, stretches.</source>
      <translation>Noch ist nichts da. Nach dem ersten Üben steht es hier: Minuten, Tage, Übungen.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Mitnehmen</translation>
    </message>
    <message>
      <source>The last year</source>
      <translation>Das letzte Jahr</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Woche vom</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Was du gemacht hast</translation>
    </message>
    <message>
      <source>You said</source>
      <translation>Deine Antwort</translation>
    </message>
  </context>
  <context>
    <name>HistoryWindow</name>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete everything that was noted down?</source>
      <translation>Alles löschen, was notiert ist?</translation>
    </message>
    <message>
      <source>Delete {0}?</source>
      <translation>{0} löschen?</translation>
    </message>
    <message>
      <source>Every session and every choice made of them is gone for good. Your routines stay.</source>
      <translation>Alles Geübte und jede Wahl dazu ist dann endgültig weg. Deine Routinen bleiben.</translation>
    </message>
    <message>
      <source>Save what you did</source>
      <translation>Verlauf speichern</translation>
    </message>
    <message>
      <source>What was done on that day is gone for good.</source>
      <translation>Was an diesem Tag war, ist dann endgültig weg.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>{0} lässt sich dort nicht schreiben.</translation>
    </message>
  </context>
  <context>
    <name>HoldField</name>
    <message numerus="yes">
      <source> breath(s)</source>
      <translation>
        <numerusform> Atemzug</numerusform>
        <numerusform> Atemzüge</numerusform>
      </translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message>
      <source>Everything is said aloud.</source>
      <translation>Alles wird angesagt.</translation>
    </message>
    <message>
      <source>You need {0}.</source>
      <translation>Du brauchst {0}.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, etwa {1}</translation>
    </message>
  </context>
  <context>
    <name>HowTo</name>
    <message>
      <source>Easier</source>
      <translation>Leichter</translation>
    </message>
    <message>
      <source>Harder</source>
      <translation>Schwerer</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Schritt für Schritt</translation>
    </message>
    <message>
      <source>Take care</source>
      <translation>Gib acht</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Comes with this file</source>
      <translation>Kommt mit dieser Datei</translation>
    </message>
    <message>
      <source>Don’t keep it</source>
      <translation>Nicht behalten</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Aus {0}</translation>
    </message>
    <message numerus="yes">
      <source>It brings %n stretch(es) not here yet, kept with the routine.</source>
      <translation>
        <numerusform>Sie bringt %n Übung mit, die es hier noch nicht gibt; sie bleibt bei der Routine.</numerusform>
        <numerusform>Sie bringt %n Übungen mit, die es hier noch nicht gibt; sie bleiben bei der Routine.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep this routine</source>
      <translation>Routine behalten</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Back to the beginning of this one, or to the one before</source>
      <translation>An den Anfang dieser Übung oder zur vorigen</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fenster schließen</translation>
    </message>
    <message>
      <source>Export the routine</source>
      <translation>Routine exportieren</translation>
    </message>
    <message>
      <source>Floor view, to read from the mat</source>
      <translation>Mattenansicht, von der Matte aus lesbar</translation>
    </message>
    <message>
      <source>Handout as PDF</source>
      <translation>Übungsblatt als PDF</translation>
    </message>
    <message>
      <source>Hold 5 seconds less</source>
      <translation>5 Sekunden kürzer halten</translation>
    </message>
    <message>
      <source>Hold 5 seconds more</source>
      <translation>5 Sekunden länger halten</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Routine importieren</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Leave the floor view, then end the session</source>
      <translation>Mattenansicht verlassen, dann Übung beenden</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Neue Routine</translation>
    </message>
    <message>
      <source>Next side or stretch</source>
      <translation>Nächste Seite oder Übung</translation>
    </message>
    <message>
      <source>Print the handout</source>
      <translation>Übungsblatt drucken</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Redo it</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Routine und Einstellungen</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Noch einmal sagen</translation>
    </message>
    <message>
      <source>Start, pause, go on</source>
      <translation>Start, Pause, weiter</translation>
    </message>
    <message>
      <source>The easier way</source>
      <translation>Die leichtere Art</translation>
    </message>
    <message>
      <source>This hurts: leave the stretch gently</source>
      <translation>Das tut weh: sanft aus der Übung</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Diese Seite</translation>
    </message>
    <message>
      <source>Undo a change of the routine</source>
      <translation>Änderung der Routine rückgängig machen</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Was gesagt wurde</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Was du gemacht hast</translation>
    </message>
  </context>
  <context>
    <name>LanguageChange</name>
    <message>
      <source>The language changes once this session is over.</source>
      <translation>Die Sprache wechselt, sobald du mit dem Üben fertig bist.</translation>
    </message>
  </context>
  <context>
    <name>LeaveBar</name>
    <message>
      <source>End it and change</source>
      <translation>Beenden und wechseln</translation>
    </message>
    <message>
      <source>Stay with it</source>
      <translation>Dabeibleiben</translation>
    </message>
    <message>
      <source>You are in the middle of “{0}”. End it for another routine?</source>
      <translation>Du bist mitten in „{0}“. Für eine andere Routine beenden?</translation>
    </message>
  </context>
  <context>
    <name>MonthCard</name>
    <message>
      <source>Choose a day to see what was done.</source>
      <translation>Wähl einen Tag, um zu sehen, was war.</translation>
    </message>
    <message>
      <source>Delete this day…</source>
      <translation>Diesen Tag löschen …</translation>
    </message>
    <message>
      <source>Nothing in this month.</source>
      <translation>In diesem Monat nichts.</translation>
    </message>
    <message>
      <source>The month after</source>
      <translation>Der Monat danach</translation>
    </message>
    <message>
      <source>The month before</source>
      <translation>Der Monat davor</translation>
    </message>
    <message>
      <source>{0}: rest.</source>
      <translation>{0}: Ruhetag.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>A name has at most {0} characters; {1} have to go.</source>
      <translation>Ein Name hat höchstens {0} Zeichen; {1} müssen weg.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>NextPictureView</name>
    <message>
      <source>Next</source>
      <translation>Als Nächstes</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Put this notice away</source>
      <translation>Hinweis schließen</translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <source>From {0} to {1} is possible here.</source>
      <translation>Möglich ist hier {0} bis {1}.</translation>
    </message>
  </context>
  <context>
    <name>NumberTile</name>
    <message>
      <source>Less</source>
      <translation>Weniger</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Weniger: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Mehr: {0}</translation>
    </message>
  </context>
  <context>
    <name>OfferBar</name>
    <message>
      <source>Easier way (E)</source>
      <translation>Leichter (E)</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Leave it out from now on</source>
      <translation>Ab jetzt auslassen</translation>
    </message>
    <message>
      <source>Neither of these</source>
      <translation>Keins von beiden</translation>
    </message>
    <message>
      <source>{0} hurt?</source>
      <translation>{0} tat weh?</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>As it was</source>
      <translation>Wie bisher</translation>
    </message>
    <message>
      <source>Easier way</source>
      <translation>Leichter</translation>
    </message>
    <message>
      <source>Hold {0}</source>
      <translation>{0} halten</translation>
    </message>
    <message>
      <source>If it hurts again, ask a doctor or a physiotherapist.</source>
      <translation>Wenn es wieder wehtut, frag in der Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
      <source>Keep {0}</source>
      <translation>{0} behalten</translation>
    </message>
    <message>
      <source>Keep {0} for {1}?</source>
      <translation>{0} behalten für {1}?</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>No, {0}</source>
      <translation>Nein, {0}</translation>
    </message>
    <message>
      <source>Stay at {0}</source>
      <translation>Bei {0} bleiben</translation>
    </message>
    <message>
      <source>Stay with the easier way</source>
      <translation>Bei der leichteren bleiben</translation>
    </message>
    <message>
      <source>The easier way went well three times running.</source>
      <translation>Die leichtere Art ging dreimal nacheinander gut.</translation>
    </message>
    <message>
      <source>The usual way</source>
      <translation>Die übliche Art</translation>
    </message>
    <message>
      <source>You held it longer than the {0} that were set.</source>
      <translation>Du hast länger gehalten als die eingestellten {0}.</translation>
    </message>
    <message>
      <source>You held it shorter than the {0} that were set.</source>
      <translation>Du hast kürzer gehalten als die eingestellten {0}.</translation>
    </message>
    <message>
      <source>{0} for {1} from now on?</source>
      <translation>{0}: ab jetzt {1}?</translation>
    </message>
    <message>
      <source>{0} hurt. And next time?</source>
      <translation>{0} tat weh. Und nächstes Mal?</translation>
    </message>
    <message>
      <source>{0} in its usual way again?</source>
      <translation>{0} wieder auf die übliche Art?</translation>
    </message>
    <message>
      <source>{0} went well three times running.</source>
      <translation>{0} gingen dreimal nacheinander gut.</translation>
    </message>
  </context>
  <context>
    <name>PaceBody</name>
    <message>
      <source>Every hold of this routine a third shorter</source>
      <translation>Alle Haltezeiten dieser Routine um ein Drittel kürzer</translation>
    </message>
    <message>
      <source>Every hold of this routine half as long again</source>
      <translation>Alle Haltezeiten dieser Routine um die Hälfte länger</translation>
    </message>
    <message>
      <source>First side</source>
      <translation>Zuerst</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Sanft</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Länger</translation>
    </message>
    <message>
      <source>No stretch of this routine has two sides</source>
      <translation>Keine Übung dieser Routine hat zwei Seiten</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Pace of this routine</source>
      <translation>Tempo dieser Routine</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Durchgänge</translation>
    </message>
    <message>
      <source>Rounds of the whole routine</source>
      <translation>Durchgänge der ganzen Routine</translation>
    </message>
    <message>
      <source>Side that comes first</source>
      <translation>Seite, die zuerst kommt</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message numerus="yes">
      <source>%n s rest</source>
      <translation>
        <numerusform>%n s Pause</numerusform>
        <numerusform>%n s Pause</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s to settle</source>
      <translation>
        <numerusform>%n s ankommen</numerusform>
        <numerusform>%n s ankommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n-mal</numerusform>
        <numerusform>%n-mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n min of sitting</source>
      <translation>
        <numerusform>Nach %n min Sitzen</numerusform>
        <numerusform>Nach %n min Sitzen</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the stage (Ctrl+B)</source>
      <translation>Zurück zur Übung (Strg+B)</translation>
    </message>
    <message>
      <source>Brief guidance</source>
      <translation>Kurze Anleitung</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Full guidance</source>
      <translation>Volle Anleitung</translation>
    </message>
    <message numerus="yes">
      <source>Gentle, %n s rest</source>
      <translation>
        <numerusform>Sanft, %n s Pause</numerusform>
        <numerusform>Sanft, %n s Pause</numerusform>
      </translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message numerus="yes">
      <source>Longer holds, %n s rest</source>
      <translation>
        <numerusform>Länger halten, %n s Pause</numerusform>
        <numerusform>Länger halten, %n s Pause</numerusform>
      </translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Off today</source>
      <translation>Heute aus</translation>
    </message>
    <message>
      <source>Off: it hurt last time</source>
      <translation>Aus: tat letztes Mal weh</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Routine und Einstellungen</translation>
    </message>
    <message>
      <source>Tones only</source>
      <translation>Nur Töne</translation>
    </message>
    <message>
      <source>each side</source>
      <translation>jede Seite</translation>
    </message>
    <message>
      <source>left side</source>
      <translation>linke Seite</translation>
    </message>
    <message>
      <source>no rest</source>
      <translation>ohne Pause</translation>
    </message>
    <message>
      <source>no settling</source>
      <translation>ohne Ankommen</translation>
    </message>
    <message>
      <source>once</source>
      <translation>einmal</translation>
    </message>
    <message>
      <source>right side</source>
      <translation>rechte Seite</translation>
    </message>
    <message>
      <source>the easier way</source>
      <translation>leichter</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>zweimal</translation>
    </message>
    <message>
      <source>usual</source>
      <translation>üblich</translation>
    </message>
    <message>
      <source>{0} a pose</source>
      <translation>je Haltung {0}</translation>
    </message>
    <message>
      <source>{0} · your version</source>
      <translation>{0} · deine Fassung</translation>
    </message>
  </context>
  <context>
    <name>PanelNote</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Print the handout</source>
      <translation>Übungsblatt drucken</translation>
    </message>
    <message>
      <source>Save the handout</source>
      <translation>Übungsblatt speichern</translation>
    </message>
    <message>
      <source>The handout is on its way to the printer.</source>
      <translation>Das Übungsblatt ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
      <source>The handout is {0}.</source>
      <translation>Das Übungsblatt heißt {0}.</translation>
    </message>
    <message>
      <source>The printer can’t be reached. Nothing was printed.</source>
      <translation>Der Drucker ist nicht erreichbar. Nichts wurde gedruckt.</translation>
    </message>
    <message>
      <source>The printers don’t answer. The handout can be kept as a PDF instead.</source>
      <translation>Die Drucker antworten nicht. Das Übungsblatt lässt sich stattdessen als PDF speichern.</translation>
    </message>
    <message>
      <source>There is no printer here. The handout can be kept as a PDF instead.</source>
      <translation>Hier gibt es keinen Drucker. Das Übungsblatt lässt sich stattdessen als PDF speichern.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>{0} lässt sich dort nicht schreiben.</translation>
    </message>
  </context>
  <context>
    <name>ProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>{0} %</source>
      <comment>a percentage</comment>
      <translation>{0} %</translation>
    </message>
  </context>
  <context>
    <name>ReadOut</name>
    <message>
      <source>Are you in the pose? Space begins the hold.</source>
      <translation>Bist du in der Haltung? Die Leertaste beginnt das Halten.</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Es geht weiter</translation>
    </message>
    <message>
      <source>Going on in {0}</source>
      <translation>Weiter in {0}</translation>
    </message>
    <message>
      <source>Hold for {0}</source>
      <translation>{0} halten</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pause</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>A few minutes on the mat, whenever it suits you.</source>
      <translation>Ein paar Minuten auf der Matte, wann es dir passt.</translation>
    </message>
    <message>
      <source>In 15 minutes</source>
      <translation>In 15 Minuten</translation>
    </message>
    <message>
      <source>Open BackStretch</source>
      <translation>BackStretch öffnen</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Time for your back</source>
      <translation>Zeit für deinen Rücken</translation>
    </message>
  </context>
  <context>
    <name>RemindersBody</name>
    <message>
      <source>Closing the window then only puts it away. To end BackStretch, quit with Ctrl+Q.</source>
      <translation>Das Fenster zu schließen legt es dann nur weg. Ganz beenden kannst du BackStretch mit Strg+Q.</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>The system doesn’t let BackStretch start at login. Everything else works as ever.</source>
      <translation>Das System lässt BackStretch nicht bei der Anmeldung starten. Alles andere läuft wie immer.</translation>
    </message>
    <message>
      <source>This desktop shows no notifications, so reminders can’t be seen. All else works.</source>
      <translation>Dieser Desktop zeigt keine Benachrichtigungen, also auch keine Erinnerungen. Alles andere läuft.</translation>
    </message>
  </context>
  <context>
    <name>ResumeBar</name>
    <message>
      <source>Don’t go on with it</source>
      <translation>Nicht weitermachen</translation>
    </message>
    <message>
      <source>Ended at {1}. Go on with “{0}” after all?</source>
      <translation>Bei {1} beendet. Doch weiter mit „{0}“?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>“{0}” was interrupted at {1}. Go on there?</source>
      <translation>„{0}“ wurde bei {1} unterbrochen. Dort weiter?</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n breath(s)</source>
      <translation>
        <numerusform>{0} von %n Atemzug</numerusform>
        <numerusform>{0} von %n Atemzügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n second(s)</source>
      <translation>
        <numerusform>{0} von %n Sekunde</numerusform>
        <numerusform>{0} von %n Sekunden</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Routine</name>
    <message>
      <source>kneeling</source>
      <translation>im Knien</translation>
    </message>
    <message>
      <source>lying</source>
      <translation>im Liegen</translation>
    </message>
    <message>
      <source>needs {0}</source>
      <translation>braucht {0}</translation>
    </message>
    <message>
      <source>no equipment</source>
      <translation>ohne Hilfsmittel</translation>
    </message>
    <message>
      <source>sitting</source>
      <translation>im Sitzen</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>im Stehen</translation>
    </message>
  </context>
  <context>
    <name>RoutineBox</name>
    <message>
      <source>Routine</source>
      <translation>Routine</translation>
    </message>
  </context>
  <context>
    <name>RoutineKeeper</name>
    <message>
      <source>This routine was changed elsewhere as well. Both are kept; yours is “{0}”.</source>
      <translation>Diese Routine wurde auch anderswo geändert. Beide sind aufgehoben; deine ist „{0}“.</translation>
    </message>
    <message>
      <source>{0} Until it is mended, the routine stays as it was.</source>
      <translation>{0} Bis das behoben ist, bleibt die Routine, wie sie war.</translation>
    </message>
    <message>
      <source>{0}, mine</source>
      <translation>{0}, meine</translation>
    </message>
    <message>
      <source>{0}: there is no stretch “{1}”. The routine stays as it was.</source>
      <translation>{0}: Die Übung „{1}“ gibt es nicht. Die Routine bleibt, wie sie war.</translation>
    </message>
  </context>
  <context>
    <name>RoutineMenu</name>
    <message>
      <source>About BackStretch</source>
      <translation>Über BackStretch</translation>
    </message>
    <message>
      <source>Audio guide…</source>
      <translation>Hör-Anleitung …</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Zurück zum Original</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Handout as PDF…</source>
      <translation>Übungsblatt als PDF …</translation>
    </message>
    <message>
      <source>Import a routine…</source>
      <translation>Routine importieren …</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>More for this routine</source>
      <translation>Mehr zu dieser Routine</translation>
    </message>
    <message>
      <source>New routine…</source>
      <translation>Neue Routine …</translation>
    </message>
    <message>
      <source>Print the handout…</source>
      <translation>Übungsblatt drucken …</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Remove this routine</source>
      <translation>Routine entfernen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Sicher dehnen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Video guide…</source>
      <translation>Video-Anleitung …</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Was gesagt wurde …</translation>
    </message>
  </context>
  <context>
    <name>RowDetails</name>
    <message>
      <source> ×</source>
      <translation> ×</translation>
    </message>
    <message>
      <source>Easier</source>
      <translation>Leichter</translation>
    </message>
    <message>
      <source>Easier way, {0}</source>
      <translation>Leichter, {0}</translation>
    </message>
    <message>
      <source>How to</source>
      <translation>Anleitung</translation>
    </message>
    <message>
      <source>How to, {0}</source>
      <translation>Anleitung, {0}</translation>
    </message>
    <message>
      <source>Left first</source>
      <translation>Erst links</translation>
    </message>
    <message>
      <source>Left only</source>
      <translation>Nur links</translation>
    </message>
    <message>
      <source>Move down, {0}</source>
      <translation>Nach unten, {0}</translation>
    </message>
    <message>
      <source>Move up, {0}</source>
      <translation>Nach oben, {0}</translation>
    </message>
    <message>
      <source>Once more after this one, {0}</source>
      <translation>Danach noch einmal, {0}</translation>
    </message>
    <message>
      <source>Remove, {0}</source>
      <translation>Entfernen, {0}</translation>
    </message>
    <message>
      <source>Right first</source>
      <translation>Erst rechts</translation>
    </message>
    <message>
      <source>Right only</source>
      <translation>Nur rechts</translation>
    </message>
    <message>
      <source>Sides, {0}</source>
      <translation>Seiten, {0}</translation>
    </message>
    <message>
      <source>breaths</source>
      <translation>Atemzüge</translation>
    </message>
    <message>
      <source>each pose</source>
      <translation>je Haltung</translation>
    </message>
    <message>
      <source>hold</source>
      <translation>Halten</translation>
    </message>
    <message>
      <source>repeats</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>rounds</source>
      <translation>Durchgänge</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Hold, {0}</source>
      <translation>Halten, {0}</translation>
    </message>
    <message>
      <source>On or off today</source>
      <translation>Heute an oder aus</translation>
    </message>
    <message>
      <source>On, {0}</source>
      <translation>An, {0}</translation>
    </message>
  </context>
  <context>
    <name>SafetyDialog</name>
    <message>
      <source>Ask your doctor or midwife first</source>
      <translation>Frag vorher ärztlich oder bei deiner Hebamme nach</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Go to an emergency department at once with</source>
      <translation>Sofort in die Notaufnahme bei</translation>
    </message>
    <message>
      <source>If it gets worse, or is no better in two weeks, ask a doctor or physiotherapist.</source>
      <translation>Wenn es schlimmer wird oder nach zwei Wochen nicht besser ist, frag in der Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
      <source>If you always have some pain: up to 3 of 10 is taken as all right, if it has settled by tomorrow and nothing runs down the leg. Otherwise ease off.</source>
      <translation>Wenn du immer etwas Schmerz hast: Bis 3 von 10 gilt als in Ordnung, wenn er sich bis morgen legt und nichts ins Bein zieht. Sonst mach weniger.</translation>
    </message>
    <message>
      <source>See a doctor before you stretch with</source>
      <translation>Lass dich vor dem Dehnen ärztlich untersuchen bei</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Sicher dehnen</translation>
    </message>
    <message>
      <source>While you stretch, a pull is fine and pain is not. Press H, and it stops.</source>
      <translation>Beim Dehnen ist ein Ziehen gut, Schmerz nicht. Drück H, und es hört auf.</translation>
    </message>
    <message>
      <source>a lump, or a back that has changed its shape</source>
      <translation>einer Schwellung oder einem Rücken, der seine Form verändert hat</translation>
    </message>
    <message>
      <source>after a recent operation or injury</source>
      <translation>nach einer Operation oder Verletzung in letzter Zeit</translation>
    </message>
    <message>
      <source>cancer at any time, osteoporosis, long use of steroids, or a weak immune system</source>
      <translation>Krebs irgendwann im Leben, Osteoporose, langer Einnahme von Kortison oder schwachem Immunsystem</translation>
    </message>
    <message>
      <source>chest pain, or back pain that began with a serious accident</source>
      <translation>Schmerz in der Brust, oder Rückenschmerz, der mit einem schweren Unfall begann</translation>
    </message>
    <message>
      <source>fever, or weight lost without trying</source>
      <translation>Fieber oder ungewolltem Gewichtsverlust</translation>
    </message>
    <message>
      <source>numbness or tingling round the genitals or buttocks</source>
      <translation>Taubheit oder Kribbeln an Genitalien oder Gesäß</translation>
    </message>
    <message>
      <source>pain high up, between the shoulders</source>
      <translation>Schmerz weit oben, zwischen den Schultern</translation>
    </message>
    <message>
      <source>pain that is worse on sneezing, coughing or on the toilet</source>
      <translation>Schmerz, der beim Niesen, Husten oder auf der Toilette stärker wird</translation>
    </message>
    <message>
      <source>pain that rest does not ease, or that is worse at night</source>
      <translation>Schmerz, den Ruhe nicht lindert oder der nachts stärker ist</translation>
    </message>
    <message>
      <source>pain, tingling, weakness or numbness in both legs</source>
      <translation>Schmerz, Kribbeln, Schwäche oder Taubheit in beiden Beinen</translation>
    </message>
    <message>
      <source>trouble passing urine, or no hold over bladder or bowels</source>
      <translation>Problemen beim Wasserlassen oder Kontrollverlust über Blase oder Darm</translation>
    </message>
    <message>
      <source>weakness in one leg, above all if it gets worse</source>
      <translation>Schwäche in einem Bein, vor allem, wenn sie zunimmt</translation>
    </message>
    <message>
      <source>when you are pregnant</source>
      <translation>in der Schwangerschaft</translation>
    </message>
  </context>
  <context>
    <name>Segments</name>
    <message>
      <source>{0}: {1}</source>
      <comment>a setting and one of its choices</comment>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>SessionWords</name>
    <message>
      <source>Easier way</source>
      <translation>Leichter</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Schritt {0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>:00</source>
      <translation> Uhr</translation>
    </message>
    <message>
      <source>A calm breath takes seven seconds</source>
      <translation>Ein ruhiger Atemzug dauert sieben Sekunden</translation>
    </message>
    <message>
      <source>After a while at the machine without a break</source>
      <translation>Nach einer Weile am Rechner ohne Pause</translation>
    </message>
    <message>
      <source>After sitting for</source>
      <translation>Nach so viel Sitzen</translation>
    </message>
    <message>
      <source>Any key pauses</source>
      <translation>Jede Taste hält an</translation>
    </message>
    <message>
      <source>As in the window</source>
      <translation>Wie im Fenster</translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation>Beim Sitzen</translation>
    </message>
    <message>
      <source>At times</source>
      <translation>Uhrzeiten</translation>
    </message>
    <message>
      <source>BackStretch starts in the background, without its window</source>
      <translation>BackStretch startet im Hintergrund, ohne Fenster</translation>
    </message>
    <message>
      <source>Be there from login on</source>
      <translation>Ab der Anmeldung da sein</translation>
    </message>
    <message>
      <source>Breaths</source>
      <translation>Atemzüge</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>Kurz</translation>
    </message>
    <message>
      <source>Calm</source>
      <translation>Ruhig</translation>
    </message>
    <message>
      <source>Change position</source>
      <translation>Lagewechsel</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Ausklang</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <source>Count down</source>
      <translation>Herunterzählen</translation>
    </message>
    <message>
      <source>Count holds in</source>
      <translation>Zählen in</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>Each hold begins when you press Space</source>
      <translation>Jedes Halten beginnt, wenn du die Leertaste drückst</translation>
    </message>
    <message>
      <source>Fades</source>
      <translation>Blendet</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figur</translation>
    </message>
    <message>
      <source>Flash instead of tones</source>
      <translation>Blitz statt Töne</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Mattenansicht</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>For a remote or a foot switch; H still says that it hurts</source>
      <translation>Für Fernbedienung oder Fußschalter; H meldet weiterhin, dass es wehtut</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Voll</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Anleitung</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>Holds wait for me</source>
      <translation>Halten auf Taste</translation>
    </message>
    <message>
      <source>How much time there is to lie down, turn over and get up</source>
      <translation>Wie viel Zeit bleibt, um dich hinzulegen, umzudrehen und aufzustehen</translation>
    </message>
    <message>
      <source>How to get from one position to the next</source>
      <translation>Wie du von einer Lage in die nächste kommst</translation>
    </message>
    <message>
      <source>How to get up, what was done, and one thing for the day</source>
      <translation>Wie du aufstehst, was geschafft ist, und ein Tipp für den Tag</translation>
    </message>
    <message>
      <source>In between</source>
      <translation>Dazwischen</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Lead the breath</source>
      <translation>Atem anleiten</translation>
    </message>
    <message>
      <source>Lead-in after a pause</source>
      <translation>Nach einer Pause</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Bewegt</translation>
    </message>
    <message>
      <source>Not after</source>
      <translation>Nicht nach</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>Nicht vor</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Einstieg</translation>
    </message>
    <message>
      <source>Pitch</source>
      <translation>Tonhöhe</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Schnell</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Erinnerungen</translation>
    </message>
    <message>
      <source>Rest in between</source>
      <translation>Pause dazwischen</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Say halfway</source>
      <translation>Halbzeit ansagen</translation>
    </message>
    <message>
      <source>Say how it went</source>
      <translation>Abschluss ansagen</translation>
    </message>
    <message>
      <source>Say how to do it</source>
      <translation>Schritte ansagen</translation>
    </message>
    <message>
      <source>Say what comes</source>
      <translation>Übung ansagen</translation>
    </message>
    <message>
      <source>Say what to mind</source>
      <translation>Hinweise geben</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>Settle before a hold</source>
      <translation>Ankommen</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Kurz</translation>
    </message>
    <message>
      <source>Slow</source>
      <translation>Sacht</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Sprechtempo</translation>
    </message>
    <message>
      <source>Spoken language</source>
      <translation>Gesprochen</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>The edge of the ring lights up once where a tone would be heard</source>
      <translation>Der Rand des Rings leuchtet einmal auf, wo sonst ein Ton käme</translation>
    </message>
    <message>
      <source>Time to get to the mat</source>
      <translation>Zeit bis zur Matte</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>Töne</translation>
    </message>
    <message>
      <source>Turned by a quarter for who lies on the left or the right side</source>
      <translation>Um ein Viertel gedreht, wenn du auf der linken oder rechten Seite liegst</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Gerade</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Lautstärke</translation>
    </message>
    <message>
      <source>What to fetch, when to stop, and onto the mat</source>
      <translation>Was zu holen ist, wann du aufhörst, und auf die Matte</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>{0} words/min</source>
      <translation>{0} W/min</translation>
    </message>
  </context>
  <context>
    <name>SettingsStack</name>
    <message>
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Erinnerungen</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Are you in the pose? Space begins the hold.</source>
      <translation>Bist du in der Haltung? Die Leertaste beginnt das Halten.</translation>
    </message>
    <message>
      <source>Before we begin</source>
      <translation>Bevor es losgeht</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Get into position</source>
      <translation>Nimm die Haltung ein</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Linke Seite</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Rechte Seite</translation>
    </message>
    <message>
      <source>Round {0} of {1}</source>
      <translation>Durchgang {0} von {1}</translation>
    </message>
    <message>
      <source>Space starts and pauses. F opens the floor view, to read from the mat.</source>
      <translation>Leertaste: Start, Pause. F: Mattenansicht, von der Matte aus lesbar.</translation>
    </message>
    <message>
      <source>Take your time. Any key begins when you are there.</source>
      <translation>Lass dir Zeit. Jede Taste startet, wenn du so weit bist.</translation>
    </message>
    <message>
      <source>Take your time. Press play when you are ready.</source>
      <translation>Lass dir Zeit. Drück auf Start, wenn du so weit bist.</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Danach</translation>
    </message>
    <message>
      <source>Up again</source>
      <translation>Wieder hoch</translation>
    </message>
    <message>
      <source>a moment to settle, and on</source>
      <translation>kurz ankommen, dann weiter</translation>
    </message>
    <message numerus="yes">
      <source>breath(s)</source>
      <translation>
        <numerusform>Atemzug</numerusform>
        <numerusform>Atemzüge</numerusform>
      </translation>
    </message>
    <message>
      <source>get ready</source>
      <translation>bereit machen</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>ready?</source>
      <translation>bereit?</translation>
    </message>
    <message numerus="yes">
      <source>second(s)</source>
      <translation>
        <numerusform>Sekunde</numerusform>
        <numerusform>Sekunden</numerusform>
      </translation>
    </message>
    <message>
      <source>the left side</source>
      <translation>die linke Seite</translation>
    </message>
    <message>
      <source>the right side</source>
      <translation>die rechte Seite</translation>
    </message>
    <message>
      <source>then {0}</source>
      <translation>dann {0}</translation>
    </message>
    <message>
      <source>to begin</source>
      <translation>bis zum Start</translation>
    </message>
    <message>
      <source>up again, and done</source>
      <translation>wieder hoch, und fertig</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>noch {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0}, stretch {1}</source>
      <comment>Round 2 of 5, stretch 3 of 5</comment>
      <translation>{0}, Übung {1}</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Less</source>
      <translation>Weniger</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Weniger: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Mehr: {0}</translation>
    </message>
  </context>
  <context>
    <name>StretchCard</name>
    <message>
      <source>Add {0}</source>
      <translation>{0} hinzufügen</translation>
    </message>
    <message>
      <source>Add {0}, in the routine</source>
      <translation>{0} hinzufügen, schon in der Routine</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
  </context>
  <context>
    <name>StretchList</name>
    <message>
      <source>Stretches</source>
      <translation>Übungen</translation>
    </message>
  </context>
  <context>
    <name>StretchRow</name>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
  </context>
  <context>
    <name>StretchesCard</name>
    <message>
      <source>held {0} the last time</source>
      <translation>letztes Mal {0} gehalten</translation>
    </message>
    <message>
      <source>hurt {0}, last {1}</source>
      <translation>tat {0} weh, zuletzt {1}</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, zuletzt {1}</translation>
    </message>
    <message>
      <source>{0}: hold over time</source>
      <translation>{0}: Haltezeit im Verlauf</translation>
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>TimesBox</name>
    <message>
      <source>Another time</source>
      <translation>Weitere Zeit</translation>
    </message>
    <message>
      <source>Take this time out</source>
      <translation>Diese Zeit entfernen</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>End</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>End (Escape)</source>
      <translation>Beenden (Esc)</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Mattenansicht</translation>
    </message>
    <message>
      <source>Floor view: to read from the mat (F)</source>
      <translation>Mattenansicht: von der Matte aus lesbar (F)</translation>
    </message>
    <message>
      <source>Routine and settings (Ctrl+B)</source>
      <translation>Routine und Einstellungen (Strg+B)</translation>
    </message>
    <message>
      <source>What you did (Ctrl+H)</source>
      <translation>Was du gemacht hast (Strg+H)</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>Every stretch is off: switch one on in the panel, then start.</source>
      <translation>Alle Übungen sind aus: Schalte in der Routine eine ein, dann starte.</translation>
    </message>
  </context>
  <context>
    <name>TranscriptDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Nothing yet: each sentence stands here as soon as it is said.</source>
      <translation>Noch nichts: Jeder Satz steht hier, sobald er gesagt ist.</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Was gesagt wurde</translation>
    </message>
  </context>
  <context>
    <name>Transport</name>
    <message>
      <source>+5 s</source>
      <translation>+5 s</translation>
    </message>
    <message>
      <source>5 seconds less (−)</source>
      <translation>5 Sekunden weniger (−)</translation>
    </message>
    <message>
      <source>5 seconds more (+)</source>
      <translation>5 Sekunden mehr (+)</translation>
    </message>
    <message>
      <source>Back (Page up)</source>
      <translation>Zurück (Bild auf)</translation>
    </message>
    <message>
      <source>Easier</source>
      <translation>Leichter</translation>
    </message>
    <message>
      <source>Next (Page down)</source>
      <translation>Weiter (Bild ab)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pause (Leertaste)</translation>
    </message>
    <message>
      <source>Resume (Space)</source>
      <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Noch einmal sagen</translation>
    </message>
    <message>
      <source>Say it again (R)</source>
      <translation>Noch einmal sagen (R)</translation>
    </message>
    <message>
      <source>The easier way (E)</source>
      <translation>Die leichtere Art (E)</translation>
    </message>
    <message>
      <source>This hurts</source>
      <translation>Tut weh</translation>
    </message>
    <message>
      <source>This hurts: leave this stretch (H)</source>
      <translation>Das tut weh: aus dieser Übung heraus (H)</translation>
    </message>
    <message>
      <source>−5 s</source>
      <translation>−5 s</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open BackStretch</source>
      <translation>BackStretch öffnen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Remind me in 15 minutes</source>
      <translation>In 15 Minuten erinnern</translation>
    </message>
    <message>
      <source>Start the routine</source>
      <translation>Routine starten</translation>
    </message>
  </context>
  <context>
    <name>VoiceBody</name>
    <message>
      <source>Listen</source>
      <translation>Anhören</translation>
    </message>
    <message>
      <source>Stretches of your own are spoken by the computer’s voice throughout.</source>
      <translation>Eigene Übungen spricht durchgehend die Stimme des Computers.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks, as you chose it.</source>
      <translation>Es spricht die Stimme des Computers, wie du es gewählt hast.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks: there is no natural one of this language yet.</source>
      <translation>Es spricht die Stimme des Computers: In dieser Sprache gibt es noch keine natürliche.</translation>
    </message>
    <message>
      <source>{0} speaks: a natural voice of this language.</source>
      <translation>Es spricht {0}, eine natürliche Stimme dieser Sprache.</translation>
    </message>
  </context>
  <context>
    <name>VoiceBox</name>
    <message>
      <source>The usual voice</source>
      <translation>Übliche Stimme</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
  </context>
  <context>
    <name>VoiceNames</name>
    <message>
      <source>America</source>
      <comment>where English is spoken: the United States</comment>
      <translation>USA</translation>
    </message>
    <message>
      <source>America, New York City</source>
      <translation>USA, New York</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Belgien</translation>
    </message>
    <message>
      <source>Brazil</source>
      <translation>Brasilien</translation>
    </message>
    <message>
      <source>Caribbean</source>
      <translation>Karibik</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Frankreich</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Great Britain</source>
      <translation>Großbritannien</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <source>Italy</source>
      <translation>Italien</translation>
    </message>
    <message>
      <source>Latin America</source>
      <translation>Lateinamerika</translation>
    </message>
    <message>
      <source>Other languages</source>
      <translation>Andere Sprachen</translation>
    </message>
    <message>
      <source>Portugal</source>
      <translation>Portugal</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <source>Received Pronunciation</source>
      <translation>Hochsprache</translation>
    </message>
    <message>
      <source>Scotland</source>
      <translation>Schottland</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Spanien</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <translation>Schweiz</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>USA</translation>
    </message>
    <message>
      <source>{0}, higher</source>
      <translation>{0}, höher</translation>
    </message>
    <message>
      <source>{0}, natural ({1})</source>
      <translation>{0}, natürlich ({1})</translation>
    </message>
  </context>
  <context>
    <name>VoiceTrouble</name>
    <message>
      <source>No loudspeaker or headphones found: follow the captions, or plug some in.</source>
      <translation>Kein Lautsprecher oder Kopfhörer gefunden: Lies mit oder schließ welche an.</translation>
    </message>
    <message>
      <source>The sound has stopped: follow the captions for now, it comes back by itself.</source>
      <translation>Der Ton ist weg: Lies vorerst mit, er kommt von selbst wieder.</translation>
    </message>
    <message>
      <source>The voice can’t start: follow the captions; if it stays so, install BackStretch again.</source>
      <translation>Die Stimme startet nicht: Lies mit; bleibt es so, installiere BackStretch neu.</translation>
    </message>
    <message>
      <source>The voice has stopped: follow the captions for now, it is being started again.</source>
      <translation>Die Stimme ist weg: Lies vorerst mit, sie wird gerade neu gestartet.</translation>
    </message>
    <message>
      <source>The voice you chose isn’t installed: the standard one speaks until you choose another.</source>
      <translation>Die gewählte Stimme ist nicht installiert: Bis du eine andere wählst, spricht die übliche.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Lie down and listen: a calm voice says each move, and the figure shows it.</source>
      <translation>Leg dich hin und hör zu: Eine ruhige Stimme sagt jede Bewegung an, die Figur zeigt sie.</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Anhören</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Umsehen</translation>
    </message>
    <message>
      <source>Read the signs to see a doctor for</source>
      <translation>Wann du besser ärztlichen Rat holst</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stretches can ease and prevent common back ache. They cure nothing.</source>
      <translation>Dehnen kann gewöhnliche Rückenschmerzen lindern und vorbeugen. Es heilt nichts.</translation>
    </message>
    <message>
      <source>The clock waits for the words. Nobody has to touch the machine again.</source>
      <translation>Die Uhr wartet auf die Worte. Du musst den Rechner nicht mehr anfassen.</translation>
    </message>
    <message>
      <source>Welcome. Your back is in good company.</source>
      <translation>Willkommen. Dein Rücken ist in guter Gesellschaft.</translation>
    </message>
  </context>
  <context>
    <name>_CellRow</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weitere</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
  </context>
</TS>
