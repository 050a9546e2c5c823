<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>BackStretch is under the MIT licence. It uses the work of others:</source>
      <translation>BackStretch valt onder de MIT-licentie. Het gebruikt het werk van anderen:</translation>
    </message>
    <message>
      <source>Free, without an account. It works offline, and what it knows stays on this machine.</source>
      <translation>Gratis, zonder account. Het werkt zonder internet, en wat het weet blijft op deze computer.</translation>
    </message>
    <message>
      <source>Version {0}, with Qt {1} and Python {2}</source>
      <translation>Versie {0}, met Qt {1} en Python {2}</translation>
    </message>
  </context>
  <context>
    <name>AddDialog</name>
    <message>
      <source>Add a stretch</source>
      <translation>Oefening toevoegen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Rustig</translation>
    </message>
    <message>
      <source>Kneeling</source>
      <translation>Knielend</translation>
    </message>
    <message>
      <source>Lying</source>
      <translation>Liggend</translation>
    </message>
    <message>
      <source>No equipment</source>
      <translation>Zonder hulpmiddel</translation>
    </message>
    <message>
      <source>Nothing like that here. Fewer words find more.</source>
      <translation>Zoiets is er niet. Minder woorden vinden meer.</translation>
    </message>
    <message>
      <source>One that is gentle and lying is a good beginning. You can add more after it.</source>
      <translation>Iets zachts dat je liggend doet, is een goed begin. Daarna kun je meer toevoegen.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Zoeken</translation>
    </message>
    <message>
      <source>Search: hips, towel, cat…</source>
      <translation>Zoek: heup, handdoek, kat…</translation>
    </message>
    <message>
      <source>Sitting</source>
      <translation>Zittend</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Staand</translation>
    </message>
    <message>
      <source>Which stretch comes first?</source>
      <translation>Welke oefening komt eerst?</translation>
    </message>
  </context>
  <context>
    <name>AddRow</name>
    <message>
      <source>Add a stretch</source>
      <translation>Oefening toevoegen</translation>
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
        <numerusform>%n ronde</numerusform>
        <numerusform>%n rondes</numerusform>
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
        <numerusform>%n oefening</numerusform>
        <numerusform>%n oefeningen</numerusform>
      </translation>
    </message>
    <message>
      <source>eight rounds</source>
      <translation>acht rondes</translation>
    </message>
    <message>
      <source>five rounds</source>
      <translation>vijf rondes</translation>
    </message>
    <message>
      <source>four rounds</source>
      <translation>vier rondes</translation>
    </message>
    <message>
      <source>nine rounds</source>
      <translation>negen rondes</translation>
    </message>
    <message>
      <source>one round</source>
      <translation>één ronde</translation>
    </message>
    <message>
      <source>seven rounds</source>
      <translation>zeven rondes</translation>
    </message>
    <message>
      <source>six rounds</source>
      <translation>zes rondes</translation>
    </message>
    <message>
      <source>three rounds</source>
      <translation>drie rondes</translation>
    </message>
    <message>
      <source>two rounds</source>
      <translation>twee rondes</translation>
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
      <translation>Er is geen routine “{0}”.</translation>
    </message>
  </context>
  <context>
    <name>CatalogKeeper</name>
    <message>
      <source>{0} Until it is mended, the stretch stays as it was.</source>
      <translation>{0} Tot dat is hersteld, blijft de oefening zoals die was.</translation>
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
      <translation>Alles staat alleen op deze computer.</translation>
    </message>
    <message>
      <source>Ask after a session how my back feels</source>
      <translation>Na afloop vragen hoe mijn rug voelt</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Terughalen</translation>
    </message>
    <message>
      <source>Delete everything…</source>
      <translation>Alles verwijderen…</translation>
    </message>
    <message>
      <source>Goal for a week</source>
      <translation>Weekdoel</translation>
    </message>
    <message>
      <source>Not offered any more: {0}.</source>
      <translation>Wordt niet meer voorgesteld: {0}.</translation>
    </message>
    <message>
      <source>Note down what I do</source>
      <translation>Noteren wat ik doe</translation>
    </message>
  </context>
  <context>
    <name>Collection</name>
    <message>
      <source>There is no routine “{0}”: here is another one.</source>
      <translation>Er is geen routine “{0}”: hier is een andere.</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Keep it</source>
      <translation>Behouden</translation>
    </message>
  </context>
  <context>
    <name>Crashes</name>
    <message>
      <source>BackStretch ended unexpectedly the last time. Nothing you made is lost; a report is in {0}</source>
      <translation>BackStretch stopte de vorige keer onverwacht. Niets van jou is verloren; een verslag staat in {0}</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost.</source>
      <translation>Er ging iets mis in BackStretch. Je kunt verder; niets van jou is verloren.</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost. A report is in {0}</source>
      <translation>Er ging iets mis in BackStretch. Je kunt verder; niets van jou is verloren. Een verslag staat in {0}</translation>
    </message>
  </context>
  <context>
    <name>DesktopSession</name>
    <message>
      <source>{0}, {1} side</source>
      <translation>{0}, {1}kant</translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message>
      <source>People usually do such a round one to three times a day, for some weeks.</source>
      <translation>Gebruikelijk is zo’n ronde één tot drie keer per dag, een paar weken lang.</translation>
    </message>
    <message>
      <source>You skipped {0}.</source>
      <translation>Overgeslagen: {0}.</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>overgeslagen</translation>
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
      <translation>{0}, klaar</translation>
    </message>
    <message>
      <source>{0}, for today</source>
      <translation>{0}, tot zover</translation>
    </message>
  </context>
  <context>
    <name>DoneSheet</name>
    <message>
      <source>Back to the routine</source>
      <translation>Terug naar de routine</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Nog een keer</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Wat er is gezegd…</translation>
    </message>
  </context>
  <context>
    <name>DrawingCard</name>
    <message>
      <source>As a table</source>
      <translation>Als tabel</translation>
    </message>
    <message>
      <source>{0}, as a table</source>
      <translation>{0}, als tabel</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>A routine keeps at least one stretch. Switch it off instead.</source>
      <translation>Een routine houdt minstens één oefening. Zet die liever uit.</translation>
    </message>
    <message>
      <source>Every hold of this routine has changed.</source>
      <translation>Alle houdtijden van deze routine zijn veranderd.</translation>
    </message>
    <message>
      <source>Every stretch begins on the left now.</source>
      <translation>Elke oefening begint nu links.</translation>
    </message>
    <message>
      <source>Every stretch begins on the right now.</source>
      <translation>Elke oefening begint nu rechts.</translation>
    </message>
    <message>
      <source>Fifty stretches are as many as a routine can have.</source>
      <translation>Meer dan vijftig oefeningen passen niet in een routine.</translation>
    </message>
    <message>
      <source>From now on this is your version; the original stays, in the menu above.</source>
      <translation>Vanaf nu is dit jouw versie; het origineel blijft, boven in het menu.</translation>
    </message>
    <message>
      <source>Made by you.</source>
      <translation>Door jou gemaakt.</translation>
    </message>
    <message>
      <source>My routine</source>
      <translation>Mijn routine</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nieuwe routine</translation>
    </message>
    <message>
      <source>Rename the routine</source>
      <translation>Routine hernoemen</translation>
    </message>
    <message>
      <source>That can’t be done to this routine.</source>
      <translation>Dat kan bij deze routine niet.</translation>
    </message>
    <message>
      <source>This is the original again.</source>
      <translation>Dit is weer het origineel.</translation>
    </message>
    <message>
      <source>This is your copy: change whatever you like.</source>
      <translation>Dit is jouw kopie: verander wat je wilt.</translation>
    </message>
    <message>
      <source>Your routine is begun. Add what comes next.</source>
      <translation>Je routine is begonnen. Voeg toe wat erna komt.</translation>
    </message>
    <message>
      <source>{0} is out.</source>
      <translation>{0} is eruit.</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0} is verwijderd.</translation>
    </message>
    <message>
      <source>{0}, copy</source>
      <translation>{0}, kopie</translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>Export the routine</source>
      <translation>Routine exporteren</translation>
    </message>
    <message>
      <source>Exported as {0}.</source>
      <translation>Geëxporteerd als {0}.</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Routine importeren</translation>
    </message>
    <message>
      <source>Routines ({0})</source>
      <translation>Routines ({0})</translation>
    </message>
    <message>
      <source>{0} is kept.</source>
      <translation>{0} is bewaard.</translation>
    </message>
  </context>
  <context>
    <name>Exporter</name>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Geannuleerd. Er is niets geschreven.</translation>
    </message>
    <message>
      <source>Save the audio guide</source>
      <translation>Luistergids bewaren</translation>
    </message>
    <message>
      <source>Save the video guide</source>
      <translation>Videogids bewaren</translation>
    </message>
    <message>
      <source>The guide is {0}.</source>
      <translation>De gids is {0}.</translation>
    </message>
    <message>
      <source>This installation can’t write films. An audio guide can be had instead.</source>
      <translation>Deze installatie kan geen films schrijven. Een luistergids kan wel.</translation>
    </message>
    <message>
      <source>Writing “{0}”</source>
      <translation>‘{0}’ wordt geschreven</translation>
    </message>
    <message>
      <source>{0} could not be written. Nothing was lost.</source>
      <translation>{0} kon niet worden geschreven. Er is niets verloren gegaan.</translation>
    </message>
  </context>
  <context>
    <name>Fallback</name>
    <message>
      <source>BackStretch can’t use {0}. Please see that it belongs to you and can be written, and start again. Nothing you made is lost.</source>
      <translation>BackStretch kan {0} niet gebruiken. Kijk of het van jou is en of erin geschreven kan worden, en start opnieuw. Niets van jou is verloren.</translation>
    </message>
    <message>
      <source>Something went wrong while BackStretch was starting. Nothing you made is lost. Please start it again; if that doesn’t help, install it anew. “backstretch --diagnose” tells more.</source>
      <translation>Er ging iets mis bij het starten van BackStretch. Niets van jou is verloren. Start het nog een keer; helpt dat niet, installeer het dan opnieuw. “backstretch --diagnose” vertelt meer.</translation>
    </message>
  </context>
  <context>
    <name>FeelBar</name>
    <message>
      <source>How does your back feel?</source>
      <translation>Hoe voelt je rug?</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Geen antwoord</translation>
    </message>
  </context>
  <context>
    <name>FigureView</name>
    <message>
      <source>The figure</source>
      <translation>De figuur</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>This is no routine that can be used. {0}</source>
      <translation>Dit is geen bruikbare routine. {0}</translation>
    </message>
    <message>
      <source>This routine can’t be put into one file. {0}</source>
      <translation>Deze routine past niet in één bestand. {0}</translation>
    </message>
    <message>
      <source>Your settings can’t be read. Everything works as it comes; your file is untouched.</source>
      <translation>Je instellingen zijn niet leesbaar. Alles werkt zoals standaard; je bestand blijft onaangeroerd.</translation>
    </message>
    <message>
      <source>Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?</source>
      <translation>Je instellingen kunnen niet worden bewaard: ze gelden tot je BackStretch sluit. Is de schijf vol?</translation>
    </message>
    <message>
      <source>Your settings come from a newer BackStretch: they stay as they are.</source>
      <translation>Je instellingen komen uit een nieuwere BackStretch: ze blijven zoals ze zijn.</translation>
    </message>
    <message>
      <source>Your settings file had mistakes: it is kept as {0}, and written anew.</source>
      <translation>Je instellingenbestand had fouten: het is bewaard als {0} en opnieuw geschreven.</translation>
    </message>
    <message>
      <source>Your settings file is far too large; it is not used.</source>
      <translation>Je instellingenbestand is veel te groot; het wordt niet gebruikt.</translation>
    </message>
    <message>
      <source>{0} The file is kept as {1}.</source>
      <translation>{0} Het bestand is bewaard als {1}.</translation>
    </message>
    <message>
      <source>{0} The file is left as it is.</source>
      <translation>{0} Het bestand blijft zoals het is.</translation>
    </message>
    <message>
      <source>{0} This setting stays as it was.</source>
      <translation>{0} Deze instelling blijft zoals die was.</translation>
    </message>
    <message>
      <source>{0} can’t be read.</source>
      <translation>{0} is niet leesbaar.</translation>
    </message>
    <message>
      <source>{0} can’t be read; it is left as it is.</source>
      <translation>{0} is niet leesbaar; het blijft zoals het is.</translation>
    </message>
    <message>
      <source>{0} can’t be removed.</source>
      <translation>{0} kan niet worden verwijderd.</translation>
    </message>
    <message>
      <source>{0} can’t be saved: it holds until you close BackStretch. Is the disk full?</source>
      <translation>{0} kan niet worden bewaard: het geldt tot je BackStretch sluit. Is de schijf vol?</translation>
    </message>
    <message>
      <source>{0} can’t be used; it is left as it is.</source>
      <translation>{0} is niet bruikbaar; het blijft zoals het is.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>{0} kan daar niet worden geschreven.</translation>
    </message>
    <message>
      <source>{0} comes from a newer BackStretch; it is left as it is.</source>
      <translation>{0} komt uit een nieuwere BackStretch; het blijft zoals het is.</translation>
    </message>
    <message>
      <source>{0} comes from another program and can’t be read here. BackStretch reads routines that it has exported itself: files that end in {1}. A list on paper can be added by hand, stretch by stretch.</source>
      <translation>{0} komt uit een ander programma en is hier niet leesbaar. BackStretch leest routines die het zelf heeft geëxporteerd: bestanden die eindigen op {1}. Een lijst op papier kun je met de hand toevoegen, oefening voor oefening.</translation>
    </message>
    <message>
      <source>{0} is larger than 1 MB: that is no routine.</source>
      <translation>{0} is groter dan 1 MB: dat is geen routine.</translation>
    </message>
    <message>
      <source>{0} is not a file that can be read.</source>
      <translation>{0} is geen leesbaar bestand.</translation>
    </message>
    <message>
      <source>“{0}” needs the stretch “{1}”, which is not here.</source>
      <translation>“{0}” heeft de oefening “{1}” nodig, en die is er niet.</translation>
    </message>
  </context>
  <context>
    <name>FloorBar</name>
    <message>
      <source>Leave</source>
      <translation>Verlaten</translation>
    </message>
    <message>
      <source>Leave the floor view (F or Escape)</source>
      <translation>Matweergave verlaten (F of Esc)</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Floor view</source>
      <translation>Matweergave</translation>
    </message>
    <message>
      <source>{0}, easier</source>
      <translation>{0}, makkelijker</translation>
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
      <translation>Vasthouden: {0}. {1}.</translation>
    </message>
    <message>
      <source>Stop a stretch that hurts, and ask whoever gave you this page.</source>
      <translation>Stop met een oefening die pijn doet, en vraag het aan wie je dit blad gaf.</translation>
    </message>
    <message>
      <source>Then the left side:</source>
      <translation>Dan de linkerkant:</translation>
    </message>
    <message>
      <source>Then the right side:</source>
      <translation>Dan de rechterkant:</translation>
    </message>
    <message>
      <source>Tightness is the aim, pain never.</source>
      <translation>Spanning is het doel, pijn nooit.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, ongeveer {1}</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n line(s) of the history could not be read, and were set aside.</source>
      <translation>
        <numerusform>%n regel van de geschiedenis was niet leesbaar en is apart gezet.</numerusform>
        <numerusform>%n regels van de geschiedenis waren niet leesbaar en zijn apart gezet.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 minuut</translation>
    </message>
    <message>
      <source>A little of everything, to begin with.</source>
      <translation>Om te beginnen van alles wat.</translation>
    </message>
    <message>
      <source>After sessions you said: better {0} ×, the same {1} ×, worse {2} ×.</source>
      <translation>Na afloop zei je: beter {0} ×, hetzelfde {1} ×, slechter {2} ×.</translation>
    </message>
    <message>
      <source>Another one instead</source>
      <translation>Liever een andere</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Beter</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message>
      <source>Everything else is there.</source>
      <translation>Al het andere is er.</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Vasthouden</translation>
    </message>
    <message>
      <source>Hurt</source>
      <translation>Pijn</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>Laatste keer</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Minutes and place</source>
      <translation>Minuten en plek</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nooit</translation>
    </message>
    <message>
      <source>Not asked, or not answered so far.</source>
      <translation>Niet gevraagd, of nog niet beantwoord.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nu niet</translation>
    </message>
    <message>
      <source>Noted down by BackStretch. “Hurt” is what was broken off for pain.</source>
      <translation>Genoteerd door BackStretch. “Pijn” is wat daarom is afgebroken.</translation>
    </message>
    <message>
      <source>Nothing yet this week. {0} min are the goal; any day will do.</source>
      <translation>Deze week nog niets. Het doel is {0} min; elke dag is goed.</translation>
    </message>
    <message>
      <source>On a chair</source>
      <translation>Op een stoel</translation>
    </message>
    <message>
      <source>On a mat</source>
      <translation>Op een mat</translation>
    </message>
    <message>
      <source>One week of the last year reached the goal.</source>
      <translation>Eén week van het afgelopen jaar haalde het doel.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Staand</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Start: {0}</source>
      <translation>Start: {0}</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Oefening</translation>
    </message>
    <message>
      <source>Stretch by stretch</source>
      <translation>Oefening voor oefening</translation>
    </message>
    <message>
      <source>That is all there is to do here.</source>
      <translation>Meer is hier niet te doen.</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Hetzelfde</translation>
    </message>
    <message>
      <source>This could not be deleted: the folder can’t be written.</source>
      <translation>Verwijderen lukte niet: in de map kan niet worden geschreven.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Keren</translation>
    </message>
    <message>
      <source>Today, {0}</source>
      <translation>Vandaag, {0}</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>Tot {0}</translation>
    </message>
    <message>
      <source>What I did for my back</source>
      <translation>Wat ik voor mijn rug heb gedaan</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>Wat er wordt bewaard</translation>
    </message>
    <message>
      <source>What you did can’t be noted down right now. It is tried again later.</source>
      <translation>Wat je doet kan nu niet worden genoteerd. Het wordt later nog eens geprobeerd.</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Slechter</translation>
    </message>
    <message>
      <source>goal: {0} a week</source>
      <translation>doel: {0} per week</translation>
    </message>
    <message>
      <source>once</source>
      <translation>één keer</translation>
    </message>
    <message>
      <source>today</source>
      <translation>vandaag</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>twee keer</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gisteren</translation>
    </message>
    <message>
      <source>{0} a week over the last four weeks.</source>
      <translation>{0} per week in de laatste vier weken.</translation>
    </message>
    <message>
      <source>{0} could not be read, and stays as it is.</source>
      <translation>{0} was niet leesbaar en blijft zoals het is.</translation>
    </message>
    <message>
      <source>{0} in the easier way: it hurt {1}.</source>
      <translation>{0} op de makkelijkere manier: het deed {1} pijn.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt twice.</source>
      <translation>{0} overgeslagen: het deed twee keer pijn.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt {1} times.</source>
      <translation>{0} overgeslagen: het deed {1} keer pijn.</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} minuten</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on one day. Rest days are part of it.</source>
      <translation>{0} van {1} min deze week, op één dag. Rustdagen horen erbij.</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on {2} days. Rest days are part of it.</source>
      <translation>{0} van {1} min deze week, op {2} dagen. Rustdagen horen erbij.</translation>
    </message>
    <message>
      <source>{0} of {1} min: this week’s goal is reached. Rest days count, too.</source>
      <translation>{0} van {1} min: het weekdoel is gehaald. Rustdagen tellen ook.</translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation>{0} keer</translation>
    </message>
    <message>
      <source>{0} weeks of the last year reached the goal.</source>
      <translation>{0} weken van het afgelopen jaar haalden het doel.</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, laatst {1}</translation>
    </message>
    <message>
      <source>{0}: last done {1}.</source>
      <translation>{0}: laatst gedaan {1}.</translation>
    </message>
    <message>
      <source>{0}: not done so far.</source>
      <translation>{0}: nog niet gedaan.</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>A page for the physiotherapist: PDF…</source>
      <translation>Een blad voor de fysiotherapeut: pdf…</translation>
    </message>
    <message>
      <source>A page for the physiotherapist: print…</source>
      <translation>Een blad voor de fysiotherapeut: afdrukken…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Terug</translation>
    </message>
    <message>
      <source>Back (Escape)</source>
      <translation>Terug (Esc)</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message>
      <source>Everything as JSON…</source>
      <translation>Alles als JSON…</translation>
    </message>
    <message>
      <source>Everything as a table (CSV)…</source>
      <translation>Alles als tabel (CSV)…</translation>
    </message>
    <message>
      <source>How your back felt</source>
      <translation>Hoe je rug voelde</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Nothing has been done yet. After your first session it is here: minutes, days, stretches.</source>
      <translation>Er is nog niets gedaan. Na je eerste keer staat het hier: minuten, dagen, oefeningen.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Neem het mee</translation>
    </message>
    <message>
      <source>The last year</source>
      <translation>Het afgelopen jaar</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Deze week</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Week van</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Wat je hebt gedaan</translation>
    </message>
    <message>
      <source>You said</source>
      <translation>Je antwoord</translation>
    </message>
  </context>
  <context>
    <name>HistoryWindow</name>
    <message>
      <source>Delete</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <source>Delete everything that was noted down?</source>
      <translation>Alles verwijderen wat is genoteerd?</translation>
    </message>
    <message>
      <source>Delete {0}?</source>
      <translation>{0} verwijderen?</translation>
    </message>
    <message>
      <source>Every session and every choice made of them is gone for good. Your routines stay.</source>
      <translation>Elke keer en elke keuze daaruit is dan voorgoed weg. Je routines blijven.</translation>
    </message>
    <message>
      <source>Save what you did</source>
      <translation>Bewaar wat je hebt gedaan</translation>
    </message>
    <message>
      <source>What was done on that day is gone for good.</source>
      <translation>Wat je die dag hebt gedaan, is dan voorgoed weg.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>{0} kan daar niet worden geschreven.</translation>
    </message>
  </context>
  <context>
    <name>HoldField</name>
    <message numerus="yes">
      <source> breath(s)</source>
      <translation>
        <numerusform> ademhaling</numerusform>
        <numerusform> ademhalingen</numerusform>
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
      <translation>Alles wordt hardop gezegd.</translation>
    </message>
    <message>
      <source>You need {0}.</source>
      <translation>Je hebt nodig: {0}.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, ongeveer {1}</translation>
    </message>
  </context>
  <context>
    <name>HowTo</name>
    <message>
      <source>Easier</source>
      <translation>Makkelijker</translation>
    </message>
    <message>
      <source>Harder</source>
      <translation>Zwaarder</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Stap voor stap</translation>
    </message>
    <message>
      <source>Take care</source>
      <translation>Let op</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Comes with this file</source>
      <translation>Zit bij dit bestand</translation>
    </message>
    <message>
      <source>Don’t keep it</source>
      <translation>Niet bewaren</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Uit {0}</translation>
    </message>
    <message numerus="yes">
      <source>It brings %n stretch(es) not here yet, kept with the routine.</source>
      <translation>
        <numerusform>Er komt %n oefening mee die hier nog niet is; die blijft bij de routine.</numerusform>
        <numerusform>Er komen %n oefeningen mee die hier nog niet zijn; ze blijven bij de routine.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep this routine</source>
      <translation>Routine bewaren</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Back to the beginning of this one, or to the one before</source>
      <translation>Terug naar het begin van deze, of naar de vorige</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Venster sluiten</translation>
    </message>
    <message>
      <source>Export the routine</source>
      <translation>Routine exporteren</translation>
    </message>
    <message>
      <source>Floor view, to read from the mat</source>
      <translation>Matweergave, leesbaar vanaf de mat</translation>
    </message>
    <message>
      <source>Handout as PDF</source>
      <translation>Oefenblad als pdf</translation>
    </message>
    <message>
      <source>Hold 5 seconds less</source>
      <translation>5 seconden korter vasthouden</translation>
    </message>
    <message>
      <source>Hold 5 seconds more</source>
      <translation>5 seconden langer vasthouden</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Routine importeren</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Toetsen</translation>
    </message>
    <message>
      <source>Leave the floor view, then end the session</source>
      <translation>Matweergave verlaten, dan stoppen</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nieuwe routine</translation>
    </message>
    <message>
      <source>Next side or stretch</source>
      <translation>Volgende kant of oefening</translation>
    </message>
    <message>
      <source>Print the handout</source>
      <translation>Oefenblad afdrukken</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Afsluiten</translation>
    </message>
    <message>
      <source>Redo it</source>
      <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Routine en instellingen</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Zeg het nog eens</translation>
    </message>
    <message>
      <source>Start, pause, go on</source>
      <translation>Start, pauze, verder</translation>
    </message>
    <message>
      <source>The easier way</source>
      <translation>De makkelijkere manier</translation>
    </message>
    <message>
      <source>This hurts: leave the stretch gently</source>
      <translation>Dit doet pijn: rustig uit de oefening</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Deze pagina</translation>
    </message>
    <message>
      <source>Undo a change of the routine</source>
      <translation>Verandering van de routine ongedaan maken</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Wat er is gezegd</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Wat je hebt gedaan</translation>
    </message>
  </context>
  <context>
    <name>LanguageChange</name>
    <message>
      <source>The language changes once this session is over.</source>
      <translation>De taal verandert zodra deze sessie voorbij is.</translation>
    </message>
  </context>
  <context>
    <name>LeaveBar</name>
    <message>
      <source>End it and change</source>
      <translation>Stoppen en wisselen</translation>
    </message>
    <message>
      <source>Stay with it</source>
      <translation>Doorgaan</translation>
    </message>
    <message>
      <source>You are in the middle of “{0}”. End it for another routine?</source>
      <translation>Je bent midden in “{0}”. Stoppen voor een andere routine?</translation>
    </message>
  </context>
  <context>
    <name>MonthCard</name>
    <message>
      <source>Choose a day to see what was done.</source>
      <translation>Kies een dag om te zien wat je hebt gedaan.</translation>
    </message>
    <message>
      <source>Delete this day…</source>
      <translation>Deze dag verwijderen…</translation>
    </message>
    <message>
      <source>Nothing in this month.</source>
      <translation>Niets in deze maand.</translation>
    </message>
    <message>
      <source>The month after</source>
      <translation>De maand erna</translation>
    </message>
    <message>
      <source>The month before</source>
      <translation>De maand ervoor</translation>
    </message>
    <message>
      <source>{0}: rest.</source>
      <translation>{0}: rust.</translation>
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
      <translation>Een naam heeft hoogstens {0} tekens; {1} moeten weg.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Bewaren</translation>
    </message>
  </context>
  <context>
    <name>NextPictureView</name>
    <message>
      <source>Next</source>
      <translation>Straks</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Put this notice away</source>
      <translation>Melding sluiten</translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <source>From {0} to {1} is possible here.</source>
      <translation>Hier kan {0} tot {1}.</translation>
    </message>
  </context>
  <context>
    <name>NumberTile</name>
    <message>
      <source>Less</source>
      <translation>Minder</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Minder: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Meer</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Meer: {0}</translation>
    </message>
  </context>
  <context>
    <name>OfferBar</name>
    <message>
      <source>Easier way (E)</source>
      <translation>Makkelijker (E)</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Overslaan</translation>
    </message>
    <message>
      <source>Leave it out from now on</source>
      <translation>Voortaan overslaan</translation>
    </message>
    <message>
      <source>Neither of these</source>
      <translation>Geen van beide</translation>
    </message>
    <message>
      <source>{0} hurt?</source>
      <translation>{0} deed pijn?</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>As it was</source>
      <translation>Zoals het was</translation>
    </message>
    <message>
      <source>Easier way</source>
      <translation>Makkelijker</translation>
    </message>
    <message>
      <source>Hold {0}</source>
      <translation>{0} vasthouden</translation>
    </message>
    <message>
      <source>If it hurts again, ask a doctor or a physiotherapist.</source>
      <translation>Doet het weer pijn, vraag het je huisarts of fysiotherapeut.</translation>
    </message>
    <message>
      <source>Keep {0}</source>
      <translation>{0} houden</translation>
    </message>
    <message>
      <source>Keep {0} for {1}?</source>
      <translation>{0} houden voor {1}?</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Overslaan</translation>
    </message>
    <message>
      <source>No, {0}</source>
      <translation>Nee, {0}</translation>
    </message>
    <message>
      <source>Stay at {0}</source>
      <translation>Bij {0} blijven</translation>
    </message>
    <message>
      <source>Stay with the easier way</source>
      <translation>Makkelijker blijven</translation>
    </message>
    <message>
      <source>The easier way went well three times running.</source>
      <translation>De makkelijkere manier ging drie keer op rij goed.</translation>
    </message>
    <message>
      <source>The usual way</source>
      <translation>De gewone manier</translation>
    </message>
    <message>
      <source>You held it longer than the {0} that were set.</source>
      <translation>Je hield het langer vast dan de ingestelde {0}.</translation>
    </message>
    <message>
      <source>You held it shorter than the {0} that were set.</source>
      <translation>Je hield het korter vast dan de ingestelde {0}.</translation>
    </message>
    <message>
      <source>{0} for {1} from now on?</source>
      <translation>{0}: voortaan {1}?</translation>
    </message>
    <message>
      <source>{0} hurt. And next time?</source>
      <translation>{0} deed pijn. En de volgende keer?</translation>
    </message>
    <message>
      <source>{0} in its usual way again?</source>
      <translation>{0} weer op de gewone manier?</translation>
    </message>
    <message>
      <source>{0} went well three times running.</source>
      <translation>{0} ging drie keer op rij goed.</translation>
    </message>
  </context>
  <context>
    <name>PaceBody</name>
    <message>
      <source>Every hold of this routine a third shorter</source>
      <translation>Alle houdtijden van deze routine een derde korter</translation>
    </message>
    <message>
      <source>Every hold of this routine half as long again</source>
      <translation>Alle houdtijden van deze routine de helft langer</translation>
    </message>
    <message>
      <source>First side</source>
      <translation>Eerste kant</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Rustig</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Langer</translation>
    </message>
    <message>
      <source>No stretch of this routine has two sides</source>
      <translation>Geen oefening van deze routine heeft twee kanten</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normaal</translation>
    </message>
    <message>
      <source>Pace of this routine</source>
      <translation>Tempo van deze routine</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Rondes</translation>
    </message>
    <message>
      <source>Rounds of the whole routine</source>
      <translation>Rondes van de hele routine</translation>
    </message>
    <message>
      <source>Side that comes first</source>
      <translation>Kant die eerst komt</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message numerus="yes">
      <source>%n s rest</source>
      <translation>
        <numerusform>%n s rust</numerusform>
        <numerusform>%n s rust</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s to settle</source>
      <translation>
        <numerusform>%n s aankomen</numerusform>
        <numerusform>%n s aankomen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n keer</numerusform>
        <numerusform>%n keer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n min of sitting</source>
      <translation>
        <numerusform>Na %n min zitten</numerusform>
        <numerusform>Na %n min zitten</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the stage (Ctrl+B)</source>
      <translation>Terug naar de oefening (Ctrl+B)</translation>
    </message>
    <message>
      <source>Brief guidance</source>
      <translation>Korte uitleg</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Donker</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Volgt het systeem</translation>
    </message>
    <message>
      <source>Full guidance</source>
      <translation>Volledige uitleg</translation>
    </message>
    <message numerus="yes">
      <source>Gentle, %n s rest</source>
      <translation>
        <numerusform>Rustig, %n s rust</numerusform>
        <numerusform>Rustig, %n s rust</numerusform>
      </translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoog contrast</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message numerus="yes">
      <source>Longer holds, %n s rest</source>
      <translation>
        <numerusform>Langer, %n s rust</numerusform>
        <numerusform>Langer, %n s rust</numerusform>
      </translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nooit</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Uit</translation>
    </message>
    <message>
      <source>Off today</source>
      <translation>Vandaag uit</translation>
    </message>
    <message>
      <source>Off: it hurt last time</source>
      <translation>Uit: deed laatst pijn</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Routine en instellingen</translation>
    </message>
    <message>
      <source>Tones only</source>
      <translation>Alleen tonen</translation>
    </message>
    <message>
      <source>each side</source>
      <translation>elke kant</translation>
    </message>
    <message>
      <source>left side</source>
      <translation>linkerkant</translation>
    </message>
    <message>
      <source>no rest</source>
      <translation>geen rust</translation>
    </message>
    <message>
      <source>no settling</source>
      <translation>zonder aankomen</translation>
    </message>
    <message>
      <source>once</source>
      <translation>één keer</translation>
    </message>
    <message>
      <source>right side</source>
      <translation>rechterkant</translation>
    </message>
    <message>
      <source>the easier way</source>
      <translation>makkelijker</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>twee keer</translation>
    </message>
    <message>
      <source>usual</source>
      <translation>gewoon</translation>
    </message>
    <message>
      <source>{0} a pose</source>
      <translation>{0} per houding</translation>
    </message>
    <message>
      <source>{0} · your version</source>
      <translation>{0} · jouw versie</translation>
    </message>
  </context>
  <context>
    <name>PanelNote</name>
    <message>
      <source>Undo</source>
      <translation>Ongedaan maken</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Print the handout</source>
      <translation>Oefenblad afdrukken</translation>
    </message>
    <message>
      <source>Save the handout</source>
      <translation>Oefenblad bewaren</translation>
    </message>
    <message>
      <source>The handout is on its way to the printer.</source>
      <translation>Het oefenblad is op weg naar de printer.</translation>
    </message>
    <message>
      <source>The handout is {0}.</source>
      <translation>Het oefenblad heet {0}.</translation>
    </message>
    <message>
      <source>The printer can’t be reached. Nothing was printed.</source>
      <translation>De printer is niet bereikbaar. Er is niets afgedrukt.</translation>
    </message>
    <message>
      <source>The printers don’t answer. The handout can be kept as a PDF instead.</source>
      <translation>De printers antwoorden niet. Je kunt het oefenblad wel als pdf bewaren.</translation>
    </message>
    <message>
      <source>There is no printer here. The handout can be kept as a PDF instead.</source>
      <translation>Er is hier geen printer. Je kunt het oefenblad wel als pdf bewaren.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>{0} kan daar niet worden geschreven.</translation>
    </message>
  </context>
  <context>
    <name>ProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
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
      <translation>Zit je in de houding? De spatiebalk begint het vasthouden.</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>We gaan verder</translation>
    </message>
    <message>
      <source>Going on in {0}</source>
      <translation>Verder over {0}</translation>
    </message>
    <message>
      <source>Hold for {0}</source>
      <translation>{0} vasthouden</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Gepauzeerd</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>A few minutes on the mat, whenever it suits you.</source>
      <translation>Een paar minuten op de mat, wanneer het je uitkomt.</translation>
    </message>
    <message>
      <source>In 15 minutes</source>
      <translation>Over 15 minuten</translation>
    </message>
    <message>
      <source>Open BackStretch</source>
      <translation>BackStretch openen</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Overslaan</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Time for your back</source>
      <translation>Tijd voor je rug</translation>
    </message>
  </context>
  <context>
    <name>RemindersBody</name>
    <message>
      <source>Closing the window then only puts it away. To end BackStretch, quit with Ctrl+Q.</source>
      <translation>Het venster sluiten legt het dan alleen weg. BackStretch echt afsluiten doe je met Ctrl+Q.</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>The system doesn’t let BackStretch start at login. Everything else works as ever.</source>
      <translation>Het systeem laat BackStretch niet starten bij het aanmelden. Al het andere werkt zoals altijd.</translation>
    </message>
    <message>
      <source>This desktop shows no notifications, so reminders can’t be seen. All else works.</source>
      <translation>Deze desktop toont geen meldingen, dus ook geen herinneringen. Al het andere werkt.</translation>
    </message>
  </context>
  <context>
    <name>ResumeBar</name>
    <message>
      <source>Don’t go on with it</source>
      <translation>Niet verdergaan</translation>
    </message>
    <message>
      <source>Ended at {1}. Go on with “{0}” after all?</source>
      <translation>Gestopt bij {1}. Toch verder met “{0}”?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Verder</translation>
    </message>
    <message>
      <source>“{0}” was interrupted at {1}. Go on there?</source>
      <translation>“{0}” werd onderbroken bij {1}. Daar verder?</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>Clock</source>
      <translation>Klok</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n breath(s)</source>
      <translation>
        <numerusform>{0} van %n ademhaling</numerusform>
        <numerusform>{0} van %n ademhalingen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n second(s)</source>
      <translation>
        <numerusform>{0} van %n seconde</numerusform>
        <numerusform>{0} van %n seconden</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Routine</name>
    <message>
      <source>kneeling</source>
      <translation>knielend</translation>
    </message>
    <message>
      <source>lying</source>
      <translation>liggend</translation>
    </message>
    <message>
      <source>needs {0}</source>
      <translation>nodig: {0}</translation>
    </message>
    <message>
      <source>no equipment</source>
      <translation>zonder hulpmiddel</translation>
    </message>
    <message>
      <source>sitting</source>
      <translation>zittend</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>staand</translation>
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
      <translation>Deze routine is ook ergens anders veranderd. Beide zijn bewaard; die van jou is “{0}”.</translation>
    </message>
    <message>
      <source>{0} Until it is mended, the routine stays as it was.</source>
      <translation>{0} Tot dat is hersteld, blijft de routine zoals die was.</translation>
    </message>
    <message>
      <source>{0}, mine</source>
      <translation>{0}, van mij</translation>
    </message>
    <message>
      <source>{0}: there is no stretch “{1}”. The routine stays as it was.</source>
      <translation>{0}: er is geen oefening “{1}”. De routine blijft zoals die was.</translation>
    </message>
  </context>
  <context>
    <name>RoutineMenu</name>
    <message>
      <source>About BackStretch</source>
      <translation>Over BackStretch</translation>
    </message>
    <message>
      <source>Audio guide…</source>
      <translation>Luistergids…</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Terug naar het origineel</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliceren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporteren…</translation>
    </message>
    <message>
      <source>Handout as PDF…</source>
      <translation>Oefenblad als pdf…</translation>
    </message>
    <message>
      <source>Import a routine…</source>
      <translation>Routine importeren…</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Toetsen</translation>
    </message>
    <message>
      <source>More for this routine</source>
      <translation>Meer voor deze routine</translation>
    </message>
    <message>
      <source>New routine…</source>
      <translation>Nieuwe routine…</translation>
    </message>
    <message>
      <source>Print the handout…</source>
      <translation>Oefenblad afdrukken…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
      <source>Remove this routine</source>
      <translation>Routine verwijderen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Hernoemen…</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Veilig rekken</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ongedaan maken</translation>
    </message>
    <message>
      <source>Video guide…</source>
      <translation>Videogids…</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Wat er is gezegd…</translation>
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
      <translation>Makkelijker</translation>
    </message>
    <message>
      <source>Easier way, {0}</source>
      <translation>Makkelijker, {0}</translation>
    </message>
    <message>
      <source>How to</source>
      <translation>Uitleg</translation>
    </message>
    <message>
      <source>How to, {0}</source>
      <translation>Uitleg, {0}</translation>
    </message>
    <message>
      <source>Left first</source>
      <translation>Links eerst</translation>
    </message>
    <message>
      <source>Left only</source>
      <translation>Alleen links</translation>
    </message>
    <message>
      <source>Move down, {0}</source>
      <translation>Omlaag, {0}</translation>
    </message>
    <message>
      <source>Move up, {0}</source>
      <translation>Omhoog, {0}</translation>
    </message>
    <message>
      <source>Once more after this one, {0}</source>
      <translation>Hierna nog een keer, {0}</translation>
    </message>
    <message>
      <source>Remove, {0}</source>
      <translation>Verwijderen, {0}</translation>
    </message>
    <message>
      <source>Right first</source>
      <translation>Rechts eerst</translation>
    </message>
    <message>
      <source>Right only</source>
      <translation>Alleen rechts</translation>
    </message>
    <message>
      <source>Sides, {0}</source>
      <translation>Kanten, {0}</translation>
    </message>
    <message>
      <source>breaths</source>
      <translation>ademhalingen</translation>
    </message>
    <message>
      <source>each pose</source>
      <translation>per houding</translation>
    </message>
    <message>
      <source>hold</source>
      <translation>vasthouden</translation>
    </message>
    <message>
      <source>repeats</source>
      <translation>herhalingen</translation>
    </message>
    <message>
      <source>rounds</source>
      <translation>rondes</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Hold, {0}</source>
      <translation>Vasthouden, {0}</translation>
    </message>
    <message>
      <source>On or off today</source>
      <translation>Vandaag aan of uit</translation>
    </message>
    <message>
      <source>On, {0}</source>
      <translation>Aan, {0}</translation>
    </message>
  </context>
  <context>
    <name>SafetyDialog</name>
    <message>
      <source>Ask your doctor or midwife first</source>
      <translation>Vraag het eerst je arts of verloskundige</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>Go to an emergency department at once with</source>
      <translation>Ga meteen naar de spoedeisende hulp bij</translation>
    </message>
    <message>
      <source>If it gets worse, or is no better in two weeks, ask a doctor or physiotherapist.</source>
      <translation>Wordt het erger of is het na twee weken niet beter, vraag het je huisarts of fysiotherapeut.</translation>
    </message>
    <message>
      <source>If you always have some pain: up to 3 of 10 is taken as all right, if it has settled by tomorrow and nothing runs down the leg. Otherwise ease off.</source>
      <translation>Heb je altijd wat pijn? Tot 3 van 10 geldt als goed, als die morgen weer gezakt is en er niets naar je been trekt. Doe anders minder.</translation>
    </message>
    <message>
      <source>See a doctor before you stretch with</source>
      <translation>Ga vóór het rekken naar een arts bij</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Veilig rekken</translation>
    </message>
    <message>
      <source>While you stretch, a pull is fine and pain is not. Press H, and it stops.</source>
      <translation>Bij het rekken mag het trekken, maar geen pijn doen. Druk op H, en het stopt.</translation>
    </message>
    <message>
      <source>a lump, or a back that has changed its shape</source>
      <translation>een bult, of een rug die van vorm is veranderd</translation>
    </message>
    <message>
      <source>after a recent operation or injury</source>
      <translation>na een recente operatie of blessure</translation>
    </message>
    <message>
      <source>cancer at any time, osteoporosis, long use of steroids, or a weak immune system</source>
      <translation>kanker (nu of vroeger), osteoporose, lang gebruik van steroïden of een zwak afweersysteem</translation>
    </message>
    <message>
      <source>chest pain, or back pain that began with a serious accident</source>
      <translation>pijn op de borst, of rugpijn die begon met een ernstig ongeluk</translation>
    </message>
    <message>
      <source>fever, or weight lost without trying</source>
      <translation>koorts, of afvallen zonder dat je dat wilt</translation>
    </message>
    <message>
      <source>numbness or tingling round the genitals or buttocks</source>
      <translation>gevoelloosheid of tintelingen rond geslachtsdelen of billen</translation>
    </message>
    <message>
      <source>pain high up, between the shoulders</source>
      <translation>pijn hoog in de rug, tussen de schouderbladen</translation>
    </message>
    <message>
      <source>pain that is worse on sneezing, coughing or on the toilet</source>
      <translation>pijn die erger wordt bij niezen, hoesten of op het toilet</translation>
    </message>
    <message>
      <source>pain that rest does not ease, or that is worse at night</source>
      <translation>pijn die met rust niet afneemt, of die ’s nachts erger is</translation>
    </message>
    <message>
      <source>pain, tingling, weakness or numbness in both legs</source>
      <translation>pijn, tintelingen, zwakte of gevoelloosheid in beide benen</translation>
    </message>
    <message>
      <source>trouble passing urine, or no hold over bladder or bowels</source>
      <translation>moeite met plassen, of geen controle over blaas of darmen</translation>
    </message>
    <message>
      <source>weakness in one leg, above all if it gets worse</source>
      <translation>zwakte in één been, vooral als die toeneemt</translation>
    </message>
    <message>
      <source>when you are pregnant</source>
      <translation>als je zwanger bent</translation>
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
      <translation>Makkelijker</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Stap {0} van {1}</translation>
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
      <translation>:00</translation>
    </message>
    <message>
      <source>A calm breath takes seven seconds</source>
      <translation>Een rustige ademhaling duurt zeven seconden</translation>
    </message>
    <message>
      <source>After a while at the machine without a break</source>
      <translation>Na een tijd zonder pauze achter de computer</translation>
    </message>
    <message>
      <source>After sitting for</source>
      <translation>Na zitten van</translation>
    </message>
    <message>
      <source>Any key pauses</source>
      <translation>Elke toets pauzeert</translation>
    </message>
    <message>
      <source>As in the window</source>
      <translation>Zoals in het venster</translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation>Bij het zitten</translation>
    </message>
    <message>
      <source>At times</source>
      <translation>Vaste tijd</translation>
    </message>
    <message>
      <source>BackStretch starts in the background, without its window</source>
      <translation>BackStretch start op de achtergrond, zonder venster</translation>
    </message>
    <message>
      <source>Be there from login on</source>
      <translation>Er zijn vanaf het aanmelden</translation>
    </message>
    <message>
      <source>Breaths</source>
      <translation>Ademhaling</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>Kort</translation>
    </message>
    <message>
      <source>Calm</source>
      <translation>Rustig</translation>
    </message>
    <message>
      <source>Change position</source>
      <translation>Wisselen</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Afsluiting</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Contrast</translation>
    </message>
    <message>
      <source>Count down</source>
      <translation>Aftellen</translation>
    </message>
    <message>
      <source>Count holds in</source>
      <translation>Tellen in</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Donker</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Dagen</translation>
    </message>
    <message>
      <source>Each hold begins when you press Space</source>
      <translation>Elke houding begint als je op de spatiebalk drukt</translation>
    </message>
    <message>
      <source>Fades</source>
      <translation>Vervaagt</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figuur</translation>
    </message>
    <message>
      <source>Flash instead of tones</source>
      <translation>Flits in plaats van tonen</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Matweergave</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Volgt het systeem</translation>
    </message>
    <message>
      <source>For a remote or a foot switch; H still says that it hurts</source>
      <translation>Voor een afstandsbediening of voetschakelaar; H zegt nog steeds dat het pijn doet</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Volledig</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Uitleg</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoog contrast</translation>
    </message>
    <message>
      <source>Holds wait for me</source>
      <translation>Wacht op mij</translation>
    </message>
    <message>
      <source>How much time there is to lie down, turn over and get up</source>
      <translation>Hoeveel tijd er is om te gaan liggen, te draaien en op te staan</translation>
    </message>
    <message>
      <source>How to get from one position to the next</source>
      <translation>Hoe je van de ene positie naar de volgende komt</translation>
    </message>
    <message>
      <source>How to get up, what was done, and one thing for the day</source>
      <translation>Hoe je overeind komt, wat er is gedaan en een tip voor de dag</translation>
    </message>
    <message>
      <source>In between</source>
      <translation>Tussendoor</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Lead the breath</source>
      <translation>Adem leiden</translation>
    </message>
    <message>
      <source>Lead-in after a pause</source>
      <translation>Na een pauze</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Uiterlijk</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Beweging</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Beweegt</translation>
    </message>
    <message>
      <source>Not after</source>
      <translation>Niet na</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>Niet vóór</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Uit</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Opening</translation>
    </message>
    <message>
      <source>Pitch</source>
      <translation>Toonhoogte</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Vlot</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Herinneringen</translation>
    </message>
    <message>
      <source>Rest in between</source>
      <translation>Rust ertussen</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Say halfway</source>
      <translation>Helft melden</translation>
    </message>
    <message>
      <source>Say how it went</source>
      <translation>Einde melden</translation>
    </message>
    <message>
      <source>Say how to do it</source>
      <translation>Stappen noemen</translation>
    </message>
    <message>
      <source>Say what comes</source>
      <translation>Oefening noemen</translation>
    </message>
    <message>
      <source>Say what to mind</source>
      <translation>Tips geven</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Seconden</translation>
    </message>
    <message>
      <source>Settle before a hold</source>
      <translation>Aankomen</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Kort</translation>
    </message>
    <message>
      <source>Slow</source>
      <translation>Traag</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Snelheid</translation>
    </message>
    <message>
      <source>Spoken language</source>
      <translation>Gesproken taal</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Systeem</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tekstgrootte</translation>
    </message>
    <message>
      <source>The edge of the ring lights up once where a tone would be heard</source>
      <translation>De rand van de ring licht één keer op waar anders een toon klinkt</translation>
    </message>
    <message>
      <source>Time to get to the mat</source>
      <translation>Tijd tot de mat</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Tijden</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>Tonen</translation>
    </message>
    <message>
      <source>Turned by a quarter for who lies on the left or the right side</source>
      <translation>Een kwartslag gedraaid als je op je linker- of rechterzij ligt</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Rechtop</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stem</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <source>What to fetch, when to stop, and onto the mat</source>
      <translation>Wat je nodig hebt, wanneer je stopt, en naar de mat</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>{0} words/min</source>
      <translation>{0} w/min</translation>
    </message>
  </context>
  <context>
    <name>SettingsStack</name>
    <message>
      <source>Look</source>
      <translation>Uiterlijk</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Herinneringen</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stem</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Are you in the pose? Space begins the hold.</source>
      <translation>Zit je in de houding? De spatiebalk begint het vasthouden.</translation>
    </message>
    <message>
      <source>Before we begin</source>
      <translation>Voor we beginnen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>Get into position</source>
      <translation>Neem de houding aan</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Linkerkant</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Straks</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Rechterkant</translation>
    </message>
    <message>
      <source>Round {0} of {1}</source>
      <translation>Ronde {0} van {1}</translation>
    </message>
    <message>
      <source>Space starts and pauses. F opens the floor view, to read from the mat.</source>
      <translation>Spatiebalk: start, pauze. F: matweergave, leesbaar vanaf de mat.</translation>
    </message>
    <message>
      <source>Take your time. Any key begins when you are there.</source>
      <translation>Neem de tijd. Elke toets begint als je er bent.</translation>
    </message>
    <message>
      <source>Take your time. Press play when you are ready.</source>
      <translation>Neem de tijd. Druk op start als je zover bent.</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Daarna</translation>
    </message>
    <message>
      <source>Up again</source>
      <translation>Weer omhoog</translation>
    </message>
    <message>
      <source>a moment to settle, and on</source>
      <translation>even aankomen, dan verder</translation>
    </message>
    <message numerus="yes">
      <source>breath(s)</source>
      <translation>
        <numerusform>ademhaling</numerusform>
        <numerusform>ademhalingen</numerusform>
      </translation>
    </message>
    <message>
      <source>get ready</source>
      <translation>maak je klaar</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pauze</translation>
    </message>
    <message>
      <source>ready?</source>
      <translation>klaar?</translation>
    </message>
    <message numerus="yes">
      <source>second(s)</source>
      <translation>
        <numerusform>seconde</numerusform>
        <numerusform>seconden</numerusform>
      </translation>
    </message>
    <message>
      <source>the left side</source>
      <translation>de linkerkant</translation>
    </message>
    <message>
      <source>the right side</source>
      <translation>de rechterkant</translation>
    </message>
    <message>
      <source>then {0}</source>
      <translation>dan {0}</translation>
    </message>
    <message>
      <source>to begin</source>
      <translation>tot de start</translation>
    </message>
    <message>
      <source>up again, and done</source>
      <translation>weer omhoog, en klaar</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>nog {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} van {1}</translation>
    </message>
    <message>
      <source>{0}, stretch {1}</source>
      <comment>Round 2 of 5, stretch 3 of 5</comment>
      <translation>{0}, oefening {1}</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Less</source>
      <translation>Minder</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Minder: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Meer</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Meer: {0}</translation>
    </message>
  </context>
  <context>
    <name>StretchCard</name>
    <message>
      <source>Add {0}</source>
      <translation>{0} toevoegen</translation>
    </message>
    <message>
      <source>Add {0}, in the routine</source>
      <translation>{0} toevoegen, al in de routine</translation>
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
      <translation>Oefeningen</translation>
    </message>
  </context>
  <context>
    <name>StretchRow</name>
    <message>
      <source>Now</source>
      <translation>Nu</translation>
    </message>
  </context>
  <context>
    <name>StretchesCard</name>
    <message>
      <source>held {0} the last time</source>
      <translation>laatste keer {0} vastgehouden</translation>
    </message>
    <message>
      <source>hurt {0}, last {1}</source>
      <translation>deed {0} pijn, laatst {1}</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, laatst {1}</translation>
    </message>
    <message>
      <source>{0}: hold over time</source>
      <translation>{0}: houdtijd door de tijd</translation>
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
  </context>
  <context>
    <name>TimesBox</name>
    <message>
      <source>Another time</source>
      <translation>Nog een tijd</translation>
    </message>
    <message>
      <source>Take this time out</source>
      <translation>Deze tijd weghalen</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>End</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <source>End (Escape)</source>
      <translation>Stoppen (Esc)</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Matweergave</translation>
    </message>
    <message>
      <source>Floor view: to read from the mat (F)</source>
      <translation>Matweergave: leesbaar vanaf de mat (F)</translation>
    </message>
    <message>
      <source>Routine and settings (Ctrl+B)</source>
      <translation>Routine en instellingen (Ctrl+B)</translation>
    </message>
    <message>
      <source>What you did (Ctrl+H)</source>
      <translation>Wat je hebt gedaan (Ctrl+H)</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>Every stretch is off: switch one on in the panel, then start.</source>
      <translation>Elke oefening staat uit: zet er een aan in de routine en start dan.</translation>
    </message>
  </context>
  <context>
    <name>TranscriptDialog</name>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiëren</translation>
    </message>
    <message>
      <source>Nothing yet: each sentence stands here as soon as it is said.</source>
      <translation>Nog niets: elke zin staat hier zodra die is gezegd.</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Wat er is gezegd</translation>
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
      <translation>5 seconden minder (−)</translation>
    </message>
    <message>
      <source>5 seconds more (+)</source>
      <translation>5 seconden meer (+)</translation>
    </message>
    <message>
      <source>Back (Page up)</source>
      <translation>Terug (Page Up)</translation>
    </message>
    <message>
      <source>Easier</source>
      <translation>Makkelijker</translation>
    </message>
    <message>
      <source>Next (Page down)</source>
      <translation>Verder (Page Down)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pauze (spatiebalk)</translation>
    </message>
    <message>
      <source>Resume (Space)</source>
      <translation>Verder (spatiebalk)</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Zeg het nog eens</translation>
    </message>
    <message>
      <source>Say it again (R)</source>
      <translation>Zeg het nog eens (R)</translation>
    </message>
    <message>
      <source>The easier way (E)</source>
      <translation>De makkelijkere manier (E)</translation>
    </message>
    <message>
      <source>This hurts</source>
      <translation>Doet pijn</translation>
    </message>
    <message>
      <source>This hurts: leave this stretch (H)</source>
      <translation>Dit doet pijn: uit deze oefening (H)</translation>
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
      <translation>BackStretch openen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Afsluiten</translation>
    </message>
    <message>
      <source>Remind me in 15 minutes</source>
      <translation>Herinner me over 15 minuten</translation>
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
      <translation>Luisteren</translation>
    </message>
    <message>
      <source>Stretches of your own are spoken by the computer’s voice throughout.</source>
      <translation>Je eigen oefeningen spreekt de stem van de computer in hun geheel.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks, as you chose it.</source>
      <translation>De stem van de computer spreekt, zoals je koos.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks: there is no natural one of this language yet.</source>
      <translation>De stem van de computer spreekt: in deze taal is er nog geen natuurlijke.</translation>
    </message>
    <message>
      <source>{0} speaks: a natural voice of this language.</source>
      <translation>{0} spreekt: een natuurlijke stem in deze taal.</translation>
    </message>
  </context>
  <context>
    <name>VoiceBox</name>
    <message>
      <source>The usual voice</source>
      <translation>Gewone stem</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stem</translation>
    </message>
  </context>
  <context>
    <name>VoiceNames</name>
    <message>
      <source>America</source>
      <comment>where English is spoken: the United States</comment>
      <translation>Verenigde Staten</translation>
    </message>
    <message>
      <source>America, New York City</source>
      <translation>Verenigde Staten, New York</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>België</translation>
    </message>
    <message>
      <source>Brazil</source>
      <translation>Brazilië</translation>
    </message>
    <message>
      <source>Caribbean</source>
      <translation>Caraïben</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Nederlands</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Engels</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Frankrijk</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Frans</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Duits</translation>
    </message>
    <message>
      <source>Great Britain</source>
      <translation>Groot-Brittannië</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italiaans</translation>
    </message>
    <message>
      <source>Italy</source>
      <translation>Italië</translation>
    </message>
    <message>
      <source>Latin America</source>
      <translation>Latijns-Amerika</translation>
    </message>
    <message>
      <source>Other languages</source>
      <translation>Andere talen</translation>
    </message>
    <message>
      <source>Portugal</source>
      <translation>Portugal</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugees</translation>
    </message>
    <message>
      <source>Received Pronunciation</source>
      <translation>standaarduitspraak</translation>
    </message>
    <message>
      <source>Scotland</source>
      <translation>Schotland</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Spanje</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spaans</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <translation>Zwitserland</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>Verenigde Staten</translation>
    </message>
    <message>
      <source>{0}, higher</source>
      <translation>{0}, hoger</translation>
    </message>
    <message>
      <source>{0}, natural ({1})</source>
      <translation>{0}, natuurlijk ({1})</translation>
    </message>
  </context>
  <context>
    <name>VoiceTrouble</name>
    <message>
      <source>No loudspeaker or headphones found: follow the captions, or plug some in.</source>
      <translation>Geen luidspreker of koptelefoon gevonden: lees mee, of sluit er een aan.</translation>
    </message>
    <message>
      <source>The sound has stopped: follow the captions for now, it comes back by itself.</source>
      <translation>Het geluid is weg: lees zolang mee, het komt vanzelf terug.</translation>
    </message>
    <message>
      <source>The voice can’t start: follow the captions; if it stays so, install BackStretch again.</source>
      <translation>De stem start niet: lees mee; blijft het zo, installeer BackStretch dan opnieuw.</translation>
    </message>
    <message>
      <source>The voice has stopped: follow the captions for now, it is being started again.</source>
      <translation>De stem is weg: lees zolang mee, die wordt opnieuw gestart.</translation>
    </message>
    <message>
      <source>The voice you chose isn’t installed: the standard one speaks until you choose another.</source>
      <translation>De gekozen stem is niet geïnstalleerd: tot je een andere kiest, spreekt de gewone.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Lie down and listen: a calm voice says each move, and the figure shows it.</source>
      <translation>Ga liggen en luister: een rustige stem zegt elke beweging, en de figuur doet het voor.</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Luisteren</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Rondkijken</translation>
    </message>
    <message>
      <source>Read the signs to see a doctor for</source>
      <translation>Wanneer je beter naar een arts gaat</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Stretches can ease and prevent common back ache. They cure nothing.</source>
      <translation>Rekken kan gewone rugpijn verlichten en voorkomen. Het geneest niets.</translation>
    </message>
    <message>
      <source>The clock waits for the words. Nobody has to touch the machine again.</source>
      <translation>De klok wacht op de woorden. Je hoeft de computer niet meer aan te raken.</translation>
    </message>
    <message>
      <source>Welcome. Your back is in good company.</source>
      <translation>Welkom. Je rug is in goed gezelschap.</translation>
    </message>
  </context>
  <context>
    <name>_CellRow</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>en nog %n</numerusform>
        <numerusform>en nog %n</numerusform>
      </translation>
    </message>
  </context>
</TS>
