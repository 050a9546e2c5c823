<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>BackStretch is under the MIT licence. It uses the work of others:</source>
      <translation>BackStretch ha la licenza MIT. Usa il lavoro di altri:</translation>
    </message>
    <message>
      <source>Free, without an account. It works offline, and what it knows stays on this machine.</source>
      <translation>Gratis e senza account. Funziona senza rete, e quel che sa resta su questo computer.</translation>
    </message>
    <message>
      <source>Version {0}, with Qt {1} and Python {2}</source>
      <translation>Versione {0}, con Qt {1} e Python {2}</translation>
    </message>
  </context>
  <context>
    <name>AddDialog</name>
    <message>
      <source>Add a stretch</source>
      <translation>Aggiungi un esercizio</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fatto</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Dolci</translation>
    </message>
    <message>
      <source>Kneeling</source>
      <translation>In ginocchio</translation>
    </message>
    <message>
      <source>Lying</source>
      <translation>A terra</translation>
    </message>
    <message>
      <source>No equipment</source>
      <translation>Senza attrezzi</translation>
    </message>
    <message>
      <source>Nothing like that here. Fewer words find more.</source>
      <translation>Niente di simile qui. Con meno parole si trova di più.</translation>
    </message>
    <message>
      <source>One that is gentle and lying is a good beginning. You can add more after it.</source>
      <translation>Uno dolce e a terra è un buon inizio. Poi puoi aggiungerne altri.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Cerca</translation>
    </message>
    <message>
      <source>Search: hips, towel, cat…</source>
      <translation>Cerca: anche, asciugamano, gatto…</translation>
    </message>
    <message>
      <source>Sitting</source>
      <translation>Da seduti</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>In piedi</translation>
    </message>
    <message>
      <source>Which stretch comes first?</source>
      <translation>Quale esercizio per primo?</translation>
    </message>
  </context>
  <context>
    <name>AddRow</name>
    <message>
      <source>Add a stretch</source>
      <translation>Aggiungi un esercizio</translation>
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
        <numerusform>%n giro</numerusform>
        <numerusform>%n giri</numerusform>
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
        <numerusform>%n esercizio</numerusform>
        <numerusform>%n esercizi</numerusform>
      </translation>
    </message>
    <message>
      <source>eight rounds</source>
      <translation>otto giri</translation>
    </message>
    <message>
      <source>five rounds</source>
      <translation>cinque giri</translation>
    </message>
    <message>
      <source>four rounds</source>
      <translation>quattro giri</translation>
    </message>
    <message>
      <source>nine rounds</source>
      <translation>nove giri</translation>
    </message>
    <message>
      <source>one round</source>
      <translation>un giro</translation>
    </message>
    <message>
      <source>seven rounds</source>
      <translation>sette giri</translation>
    </message>
    <message>
      <source>six rounds</source>
      <translation>sei giri</translation>
    </message>
    <message>
      <source>three rounds</source>
      <translation>tre giri</translation>
    </message>
    <message>
      <source>two rounds</source>
      <translation>due giri</translation>
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
      <translation>Non c’è nessuna routine «{0}».</translation>
    </message>
  </context>
  <context>
    <name>CatalogKeeper</name>
    <message>
      <source>{0} Until it is mended, the stretch stays as it was.</source>
      <translation>{0} Finché non è corretto, l’esercizio resta com’era.</translation>
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
      <translation>Tutto questo è solo su questo computer.</translation>
    </message>
    <message>
      <source>Ask after a session how my back feels</source>
      <translation>Chiedi dopo la sessione come sta la mia schiena</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Ripristina</translation>
    </message>
    <message>
      <source>Delete everything…</source>
      <translation>Elimina tutto…</translation>
    </message>
    <message>
      <source>Goal for a week</source>
      <translation>Obiettivo settimanale</translation>
    </message>
    <message>
      <source>Not offered any more: {0}.</source>
      <translation>Non più proposti: {0}.</translation>
    </message>
    <message>
      <source>Note down what I do</source>
      <translation>Annota quello che faccio</translation>
    </message>
  </context>
  <context>
    <name>Collection</name>
    <message>
      <source>There is no routine “{0}”: here is another one.</source>
      <translation>Non c’è nessuna routine «{0}»: eccone un’altra.</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Keep it</source>
      <translation>Conserva</translation>
    </message>
  </context>
  <context>
    <name>Crashes</name>
    <message>
      <source>BackStretch ended unexpectedly the last time. Nothing you made is lost; a report is in {0}</source>
      <translation>L’ultima volta BackStretch si è chiuso in modo imprevisto. Niente di tuo è andato perso; c’è un rapporto in {0}</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost.</source>
      <translation>Qualcosa è andato storto in BackStretch. Puoi continuare; niente di tuo è andato perso.</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost. A report is in {0}</source>
      <translation>Qualcosa è andato storto in BackStretch. Puoi continuare; niente di tuo è andato perso. C’è un rapporto in {0}</translation>
    </message>
  </context>
  <context>
    <name>DesktopSession</name>
    <message>
      <source>{0}, {1} side</source>
      <translation>{0}, lato {1}</translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message>
      <source>People usually do such a round one to three times a day, for some weeks.</source>
      <translation>Di solito una sessione così si fa da una a tre volte al giorno, per alcune settimane.</translation>
    </message>
    <message>
      <source>You skipped {0}.</source>
      <translation>Hai saltato {0}.</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>saltato</translation>
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
      <translation>{0}, fatta</translation>
    </message>
    <message>
      <source>{0}, for today</source>
      <translation>{0}, per oggi</translation>
    </message>
  </context>
  <context>
    <name>DoneSheet</name>
    <message>
      <source>Back to the routine</source>
      <translation>Torna alla routine</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Ancora una volta</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Che cosa è stato detto…</translation>
    </message>
  </context>
  <context>
    <name>DrawingCard</name>
    <message>
      <source>As a table</source>
      <translation>Come tabella</translation>
    </message>
    <message>
      <source>{0}, as a table</source>
      <translation>{0}, come tabella</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>A routine keeps at least one stretch. Switch it off instead.</source>
      <translation>Una routine conserva almeno un esercizio. Puoi disattivarlo.</translation>
    </message>
    <message>
      <source>Every hold of this routine has changed.</source>
      <translation>Tutte le durate di questa routine sono cambiate.</translation>
    </message>
    <message>
      <source>Every stretch begins on the left now.</source>
      <translation>Ora tutti gli esercizi cominciano a sinistra.</translation>
    </message>
    <message>
      <source>Every stretch begins on the right now.</source>
      <translation>Ora tutti gli esercizi cominciano a destra.</translation>
    </message>
    <message>
      <source>Fifty stretches are as many as a routine can have.</source>
      <translation>Una routine può avere al massimo cinquanta esercizi.</translation>
    </message>
    <message>
      <source>From now on this is your version; the original stays, in the menu above.</source>
      <translation>D’ora in poi questa è la tua versione; l’originale resta, nel menu qui sopra.</translation>
    </message>
    <message>
      <source>Made by you.</source>
      <translation>Fatta da te.</translation>
    </message>
    <message>
      <source>My routine</source>
      <translation>La mia routine</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nuova routine</translation>
    </message>
    <message>
      <source>Rename the routine</source>
      <translation>Rinomina la routine</translation>
    </message>
    <message>
      <source>That can’t be done to this routine.</source>
      <translation>Con questa routine non si può fare.</translation>
    </message>
    <message>
      <source>This is the original again.</source>
      <translation>Questa è di nuovo l’originale.</translation>
    </message>
    <message>
      <source>This is your copy: change whatever you like.</source>
      <translation>Questa è la tua copia: cambia quello che vuoi.</translation>
    </message>
    <message>
      <source>Your routine is begun. Add what comes next.</source>
      <translation>La tua routine è cominciata. Aggiungi quello che segue.</translation>
    </message>
    <message>
      <source>{0} is out.</source>
      <translation>{0} non è più nella routine.</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0}: routine eliminata.</translation>
    </message>
    <message>
      <source>{0}, copy</source>
      <translation>{0}, copia</translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>Export the routine</source>
      <translation>Esporta la routine</translation>
    </message>
    <message>
      <source>Exported as {0}.</source>
      <translation>Esportata come {0}.</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Importa una routine</translation>
    </message>
    <message>
      <source>Routines ({0})</source>
      <translation>Routine ({0})</translation>
    </message>
    <message>
      <source>{0} is kept.</source>
      <translation>{0}: salvata.</translation>
    </message>
  </context>
  <context>
    <name>Exporter</name>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Annullato. Non è stato scritto nulla.</translation>
    </message>
    <message>
      <source>Save the audio guide</source>
      <translation>Salva la guida audio</translation>
    </message>
    <message>
      <source>Save the video guide</source>
      <translation>Salva la guida video</translation>
    </message>
    <message>
      <source>The guide is {0}.</source>
      <translation>La guida è {0}.</translation>
    </message>
    <message>
      <source>This installation can’t write films. An audio guide can be had instead.</source>
      <translation>Questa installazione non può creare video. Al suo posto puoi avere una guida audio.</translation>
    </message>
    <message>
      <source>Writing “{0}”</source>
      <translation>Scrittura di «{0}»</translation>
    </message>
    <message>
      <source>{0} could not be written. Nothing was lost.</source>
      <translation>Non è stato possibile scrivere {0}. Nulla è andato perso.</translation>
    </message>
  </context>
  <context>
    <name>Fallback</name>
    <message>
      <source>BackStretch can’t use {0}. Please see that it belongs to you and can be written, and start again. Nothing you made is lost.</source>
      <translation>BackStretch non può usare {0}. Controlla che sia tuo e che ci si possa scrivere, poi avvia di nuovo. Niente di tuo è andato perso.</translation>
    </message>
    <message>
      <source>Something went wrong while BackStretch was starting. Nothing you made is lost. Please start it again; if that doesn’t help, install it anew. “backstretch --diagnose” tells more.</source>
      <translation>Qualcosa è andato storto all’avvio di BackStretch. Niente di tuo è andato perso. Avvialo di nuovo; se non basta, reinstallalo. «backstretch --diagnose» dice di più.</translation>
    </message>
  </context>
  <context>
    <name>FeelBar</name>
    <message>
      <source>How does your back feel?</source>
      <translation>Come sta la tua schiena?</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Nessuna risposta</translation>
    </message>
  </context>
  <context>
    <name>FigureView</name>
    <message>
      <source>The figure</source>
      <translation>La figura</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>This is no routine that can be used. {0}</source>
      <translation>Questa routine non si può usare. {0}</translation>
    </message>
    <message>
      <source>This routine can’t be put into one file. {0}</source>
      <translation>Questa routine non sta in un solo file. {0}</translation>
    </message>
    <message>
      <source>Your settings can’t be read. Everything works as it comes; your file is untouched.</source>
      <translation>Le tue impostazioni non si possono leggere. Tutto funziona come all’inizio; il tuo file non è stato toccato.</translation>
    </message>
    <message>
      <source>Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?</source>
      <translation>Le tue impostazioni non si possono salvare: valgono finché non chiudi BackStretch. Il disco è pieno?</translation>
    </message>
    <message>
      <source>Your settings come from a newer BackStretch: they stay as they are.</source>
      <translation>Le tue impostazioni vengono da un BackStretch più nuovo: restano come sono.</translation>
    </message>
    <message>
      <source>Your settings file had mistakes: it is kept as {0}, and written anew.</source>
      <translation>Il tuo file di impostazioni aveva errori: è conservato come {0} e riscritto.</translation>
    </message>
    <message>
      <source>Your settings file is far too large; it is not used.</source>
      <translation>Il tuo file di impostazioni è troppo grande; non viene usato.</translation>
    </message>
    <message>
      <source>{0} The file is kept as {1}.</source>
      <translation>{0} Il file è conservato come {1}.</translation>
    </message>
    <message>
      <source>{0} The file is left as it is.</source>
      <translation>{0} Il file resta com’è.</translation>
    </message>
    <message>
      <source>{0} This setting stays as it was.</source>
      <translation>{0} Questa impostazione è rimasta com’era.</translation>
    </message>
    <message>
      <source>{0} can’t be read.</source>
      <translation>{0} non si può leggere.</translation>
    </message>
    <message>
      <source>{0} can’t be read; it is left as it is.</source>
      <translation>{0} non si può leggere; resta com’è.</translation>
    </message>
    <message>
      <source>{0} can’t be removed.</source>
      <translation>{0} non si può eliminare.</translation>
    </message>
    <message>
      <source>{0} can’t be saved: it holds until you close BackStretch. Is the disk full?</source>
      <translation>{0} non si può salvare: vale finché non chiudi BackStretch. Il disco è pieno?</translation>
    </message>
    <message>
      <source>{0} can’t be used; it is left as it is.</source>
      <translation>{0} non si può usare; resta com’è.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>Lì non si può scrivere {0}.</translation>
    </message>
    <message>
      <source>{0} comes from a newer BackStretch; it is left as it is.</source>
      <translation>{0} viene da un BackStretch più nuovo; resta com’è.</translation>
    </message>
    <message>
      <source>{0} comes from another program and can’t be read here. BackStretch reads routines that it has exported itself: files that end in {1}. A list on paper can be added by hand, stretch by stretch.</source>
      <translation>{0} viene da un altro programma e qui non si può leggere. BackStretch legge le routine che ha esportato lui stesso: file che finiscono in {1}. Un elenco su carta si può aggiungere a mano, un esercizio alla volta.</translation>
    </message>
    <message>
      <source>{0} is larger than 1 MB: that is no routine.</source>
      <translation>{0} supera 1 MB: non è una routine.</translation>
    </message>
    <message>
      <source>{0} is not a file that can be read.</source>
      <translation>{0} non è un file che si possa leggere.</translation>
    </message>
    <message>
      <source>“{0}” needs the stretch “{1}”, which is not here.</source>
      <translation>«{0}» ha bisogno dell’esercizio «{1}», che qui non c’è.</translation>
    </message>
  </context>
  <context>
    <name>FloorBar</name>
    <message>
      <source>Leave</source>
      <translation>Esci</translation>
    </message>
    <message>
      <source>Leave the floor view (F or Escape)</source>
      <translation>Esci dalla vista da terra (F o Esc)</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Floor view</source>
      <translation>Vista da terra</translation>
    </message>
    <message>
      <source>{0}, easier</source>
      <translation>{0}, più facile</translation>
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
      <translation>Tieni {0}. {1}.</translation>
    </message>
    <message>
      <source>Stop a stretch that hurts, and ask whoever gave you this page.</source>
      <translation>Interrompi un esercizio che fa male e chiedi a chi ti ha dato questo foglio.</translation>
    </message>
    <message>
      <source>Then the left side:</source>
      <translation>Poi il lato sinistro:</translation>
    </message>
    <message>
      <source>Then the right side:</source>
      <translation>Poi il lato destro:</translation>
    </message>
    <message>
      <source>Tightness is the aim, pain never.</source>
      <translation>Si cerca la tensione, mai il dolore.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, circa {1}</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n line(s) of the history could not be read, and were set aside.</source>
      <translation>
        <numerusform>%n riga della cronologia non si è potuta leggere ed è stata messa da parte.</numerusform>
        <numerusform>%n righe della cronologia non si sono potute leggere e sono state messe da parte.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 minuto</translation>
    </message>
    <message>
      <source>A little of everything, to begin with.</source>
      <translation>Un po’ di tutto, per cominciare.</translation>
    </message>
    <message>
      <source>After sessions you said: better {0} ×, the same {1} ×, worse {2} ×.</source>
      <translation>Dopo le sessioni hai detto: meglio {0} ×, uguale {1} ×, peggio {2} ×.</translation>
    </message>
    <message>
      <source>Another one instead</source>
      <translation>Un altro, invece</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Meglio</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Giorno</translation>
    </message>
    <message>
      <source>Everything else is there.</source>
      <translation>Tutto il resto c’è.</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Durata</translation>
    </message>
    <message>
      <source>Hurt</source>
      <translation>Dolore</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>Ultima volta</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuti</translation>
    </message>
    <message>
      <source>Minutes and place</source>
      <translation>Minuti e luogo</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>Not asked, or not answered so far.</source>
      <translation>Non ancora chiesto, o senza risposta.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Non ora</translation>
    </message>
    <message>
      <source>Noted down by BackStretch. “Hurt” is what was broken off for pain.</source>
      <translation>Annotato da BackStretch. «Dolore» è ciò che è stato interrotto per il dolore.</translation>
    </message>
    <message>
      <source>Nothing yet this week. {0} min are the goal; any day will do.</source>
      <translation>Ancora niente questa settimana. L’obiettivo è {0} min; va bene qualsiasi giorno.</translation>
    </message>
    <message>
      <source>On a chair</source>
      <translation>Su una sedia</translation>
    </message>
    <message>
      <source>On a mat</source>
      <translation>Sul tappetino</translation>
    </message>
    <message>
      <source>One week of the last year reached the goal.</source>
      <translation>Una settimana dell’ultimo anno ha raggiunto l’obiettivo.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>In piedi</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inizia</translation>
    </message>
    <message>
      <source>Start: {0}</source>
      <translation>Inizia: {0}</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Esercizio</translation>
    </message>
    <message>
      <source>Stretch by stretch</source>
      <translation>Esercizio per esercizio</translation>
    </message>
    <message>
      <source>That is all there is to do here.</source>
      <translation>È tutto quello che c’è da fare qui.</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Uguale</translation>
    </message>
    <message>
      <source>This could not be deleted: the folder can’t be written.</source>
      <translation>Non è stato possibile eliminare: nella cartella non si può scrivere.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Volte</translation>
    </message>
    <message>
      <source>Today, {0}</source>
      <translation>Oggi, {0}</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>Fino al {0}</translation>
    </message>
    <message>
      <source>What I did for my back</source>
      <translation>Che cosa ho fatto per la mia schiena</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>Che cosa si conserva</translation>
    </message>
    <message>
      <source>What you did can’t be noted down right now. It is tried again later.</source>
      <translation>Ora non si può annotare quello che hai fatto. Si riprova più tardi.</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Peggio</translation>
    </message>
    <message>
      <source>goal: {0} a week</source>
      <translation>obiettivo: {0} a settimana</translation>
    </message>
    <message>
      <source>once</source>
      <translation>una volta</translation>
    </message>
    <message>
      <source>today</source>
      <translation>oggi</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>due volte</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ieri</translation>
    </message>
    <message>
      <source>{0} a week over the last four weeks.</source>
      <translation>{0} a settimana nelle ultime quattro settimane.</translation>
    </message>
    <message>
      <source>{0} could not be read, and stays as it is.</source>
      <translation>{0} non si è potuto leggere, e resta com’è.</translation>
    </message>
    <message>
      <source>{0} in the easier way: it hurt {1}.</source>
      <translation>{0} nel modo più facile: ha fatto male {1}.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt twice.</source>
      <translation>Senza {0}: ha fatto male due volte.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt {1} times.</source>
      <translation>Senza {0}: ha fatto male {1} volte.</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} minuti</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on one day. Rest days are part of it.</source>
      <translation>{0} di {1} min questa settimana, in un giorno. Anche i giorni di riposo contano.</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on {2} days. Rest days are part of it.</source>
      <translation>{0} di {1} min questa settimana, in {2} giorni. Anche i giorni di riposo contano.</translation>
    </message>
    <message>
      <source>{0} of {1} min: this week’s goal is reached. Rest days count, too.</source>
      <translation>{0} di {1} min: obiettivo della settimana raggiunto. Anche i giorni di riposo contano.</translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation>{0} volte</translation>
    </message>
    <message>
      <source>{0} weeks of the last year reached the goal.</source>
      <translation>{0} settimane dell’ultimo anno hanno raggiunto l’obiettivo.</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, l’ultima {1}</translation>
    </message>
    <message>
      <source>{0}: last done {1}.</source>
      <translation>{0}: l’ultima volta, {1}.</translation>
    </message>
    <message>
      <source>{0}: not done so far.</source>
      <translation>{0}: non ancora fatto.</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>A page for the physiotherapist: PDF…</source>
      <translation>Una pagina per il fisioterapista: PDF…</translation>
    </message>
    <message>
      <source>A page for the physiotherapist: print…</source>
      <translation>Una pagina per il fisioterapista: stampa…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Indietro</translation>
    </message>
    <message>
      <source>Back (Escape)</source>
      <translation>Indietro (Esc)</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Giorno</translation>
    </message>
    <message>
      <source>Everything as JSON…</source>
      <translation>Tutto come JSON…</translation>
    </message>
    <message>
      <source>Everything as a table (CSV)…</source>
      <translation>Tutto come tabella (CSV)…</translation>
    </message>
    <message>
      <source>How your back felt</source>
      <translation>Come stava la tua schiena</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuti</translation>
    </message>
    <message>
      <source>Nothing has been done yet. After your first session it is here: minutes, days, stretches.</source>
      <translation>Non hai ancora fatto niente. Dopo la prima sessione sarà qui: minuti, giorni, esercizi.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Portalo con te</translation>
    </message>
    <message>
      <source>The last year</source>
      <translation>L’ultimo anno</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Questa settimana</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Settimana del</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Che cosa hai fatto</translation>
    </message>
    <message>
      <source>You said</source>
      <translation>Hai detto</translation>
    </message>
  </context>
  <context>
    <name>HistoryWindow</name>
    <message>
      <source>Delete</source>
      <translation>Elimina</translation>
    </message>
    <message>
      <source>Delete everything that was noted down?</source>
      <translation>Eliminare tutto ciò che è stato annotato?</translation>
    </message>
    <message>
      <source>Delete {0}?</source>
      <translation>Eliminare {0}?</translation>
    </message>
    <message>
      <source>Every session and every choice made of them is gone for good. Your routines stay.</source>
      <translation>Ogni sessione e ogni scelta che ne è nata vanno perse per sempre. Le tue routine restano.</translation>
    </message>
    <message>
      <source>Save what you did</source>
      <translation>Salva quello che hai fatto</translation>
    </message>
    <message>
      <source>What was done on that day is gone for good.</source>
      <translation>Quello che hai fatto quel giorno va perso per sempre.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>Lì non si può scrivere {0}.</translation>
    </message>
  </context>
  <context>
    <name>HoldField</name>
    <message numerus="yes">
      <source> breath(s)</source>
      <translation>
        <numerusform> respiro</numerusform>
        <numerusform> respiri</numerusform>
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
      <translation>Tutto viene detto ad alta voce.</translation>
    </message>
    <message>
      <source>You need {0}.</source>
      <translation>Ti serve {0}.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, circa {1}</translation>
    </message>
  </context>
  <context>
    <name>HowTo</name>
    <message>
      <source>Easier</source>
      <translation>Più facile</translation>
    </message>
    <message>
      <source>Harder</source>
      <translation>Più difficile</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Passo per passo</translation>
    </message>
    <message>
      <source>Take care</source>
      <translation>Attenzione</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Comes with this file</source>
      <translation>Arriva con questo file</translation>
    </message>
    <message>
      <source>Don’t keep it</source>
      <translation>Non tenerla</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Da {0}</translation>
    </message>
    <message numerus="yes">
      <source>It brings %n stretch(es) not here yet, kept with the routine.</source>
      <translation>
        <numerusform>Porta %n esercizio che qui non c’è ancora e resta con la routine.</numerusform>
        <numerusform>Porta %n esercizi che qui non ci sono ancora e restano con la routine.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep this routine</source>
      <translation>Tieni questa routine</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Back to the beginning of this one, or to the one before</source>
      <translation>Torna all’inizio di questo, o al precedente</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Chiudi la finestra</translation>
    </message>
    <message>
      <source>Export the routine</source>
      <translation>Esporta la routine</translation>
    </message>
    <message>
      <source>Floor view, to read from the mat</source>
      <translation>Vista da terra, da leggere dal tappetino</translation>
    </message>
    <message>
      <source>Handout as PDF</source>
      <translation>Foglio in PDF</translation>
    </message>
    <message>
      <source>Hold 5 seconds less</source>
      <translation>Tieni 5 secondi in meno</translation>
    </message>
    <message>
      <source>Hold 5 seconds more</source>
      <translation>Tieni 5 secondi in più</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Importa una routine</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasti</translation>
    </message>
    <message>
      <source>Leave the floor view, then end the session</source>
      <translation>Esci dalla vista da terra, poi termina la sessione</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nuova routine</translation>
    </message>
    <message>
      <source>Next side or stretch</source>
      <translation>Lato o esercizio successivo</translation>
    </message>
    <message>
      <source>Print the handout</source>
      <translation>Stampa il foglio</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Esci</translation>
    </message>
    <message>
      <source>Redo it</source>
      <translation>Ripeti la modifica</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Routine e impostazioni</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Ridillo</translation>
    </message>
    <message>
      <source>Start, pause, go on</source>
      <translation>Inizia, metti in pausa, continua</translation>
    </message>
    <message>
      <source>The easier way</source>
      <translation>Il modo più facile</translation>
    </message>
    <message>
      <source>This hurts: leave the stretch gently</source>
      <translation>Fa male: lascia l’esercizio con dolcezza</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Questa pagina</translation>
    </message>
    <message>
      <source>Undo a change of the routine</source>
      <translation>Annulla una modifica della routine</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Che cosa è stato detto</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Che cosa hai fatto</translation>
    </message>
  </context>
  <context>
    <name>LanguageChange</name>
    <message>
      <source>The language changes once this session is over.</source>
      <translation>La lingua cambia quando questa sessione è finita.</translation>
    </message>
  </context>
  <context>
    <name>LeaveBar</name>
    <message>
      <source>End it and change</source>
      <translation>Termina e cambia</translation>
    </message>
    <message>
      <source>Stay with it</source>
      <translation>Resta con questa</translation>
    </message>
    <message>
      <source>You are in the middle of “{0}”. End it for another routine?</source>
      <translation>Sei nel mezzo di «{0}». Terminarla per un’altra routine?</translation>
    </message>
  </context>
  <context>
    <name>MonthCard</name>
    <message>
      <source>Choose a day to see what was done.</source>
      <translation>Scegli un giorno per vedere che cosa hai fatto.</translation>
    </message>
    <message>
      <source>Delete this day…</source>
      <translation>Elimina questo giorno…</translation>
    </message>
    <message>
      <source>Nothing in this month.</source>
      <translation>Niente in questo mese.</translation>
    </message>
    <message>
      <source>The month after</source>
      <translation>Il mese dopo</translation>
    </message>
    <message>
      <source>The month before</source>
      <translation>Il mese prima</translation>
    </message>
    <message>
      <source>{0}: rest.</source>
      <translation>{0}: riposo.</translation>
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
      <translation>Un nome ha al massimo {0} caratteri; {1} sono di troppo.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salva</translation>
    </message>
  </context>
  <context>
    <name>NextPictureView</name>
    <message>
      <source>Next</source>
      <translation>Poi</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Put this notice away</source>
      <translation>Togli questo avviso</translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <source>From {0} to {1} is possible here.</source>
      <translation>Qui si può andare da {0} a {1}.</translation>
    </message>
  </context>
  <context>
    <name>NumberTile</name>
    <message>
      <source>Less</source>
      <translation>Meno</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Meno: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Più</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Più: {0}</translation>
    </message>
  </context>
  <context>
    <name>OfferBar</name>
    <message>
      <source>Easier way (E)</source>
      <translation>Più facile (E)</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Lascialo fuori</translation>
    </message>
    <message>
      <source>Leave it out from now on</source>
      <translation>Lascialo fuori d’ora in poi</translation>
    </message>
    <message>
      <source>Neither of these</source>
      <translation>Nessuna delle due</translation>
    </message>
    <message>
      <source>{0} hurt?</source>
      <translation>{0} ha fatto male?</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>As it was</source>
      <translation>Com’era</translation>
    </message>
    <message>
      <source>Easier way</source>
      <translation>Più facile</translation>
    </message>
    <message>
      <source>Hold {0}</source>
      <translation>Tieni {0}</translation>
    </message>
    <message>
      <source>If it hurts again, ask a doctor or a physiotherapist.</source>
      <translation>Se fa male di nuovo, chiedi a un medico o a un fisioterapista.</translation>
    </message>
    <message>
      <source>Keep {0}</source>
      <translation>Lascia {0}</translation>
    </message>
    <message>
      <source>Keep {0} for {1}?</source>
      <translation>Lasciare {0} per {1}?</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Lascialo fuori</translation>
    </message>
    <message>
      <source>No, {0}</source>
      <translation>No, {0}</translation>
    </message>
    <message>
      <source>Stay at {0}</source>
      <translation>Resta a {0}</translation>
    </message>
    <message>
      <source>Stay with the easier way</source>
      <translation>Resta con il modo più facile</translation>
    </message>
    <message>
      <source>The easier way went well three times running.</source>
      <translation>Il modo più facile è andato bene tre volte di fila.</translation>
    </message>
    <message>
      <source>The usual way</source>
      <translation>Il modo solito</translation>
    </message>
    <message>
      <source>You held it longer than the {0} that were set.</source>
      <translation>Hai tenuto più dei {0} impostati.</translation>
    </message>
    <message>
      <source>You held it shorter than the {0} that were set.</source>
      <translation>Hai tenuto meno dei {0} impostati.</translation>
    </message>
    <message>
      <source>{0} for {1} from now on?</source>
      <translation>{0} per {1} d’ora in poi?</translation>
    </message>
    <message>
      <source>{0} hurt. And next time?</source>
      <translation>{0} ha fatto male. E la prossima volta?</translation>
    </message>
    <message>
      <source>{0} in its usual way again?</source>
      <translation>{0}, di nuovo nel modo solito?</translation>
    </message>
    <message>
      <source>{0} went well three times running.</source>
      <translation>{0} è andato bene tre volte di fila.</translation>
    </message>
  </context>
  <context>
    <name>PaceBody</name>
    <message>
      <source>Every hold of this routine a third shorter</source>
      <translation>Tutte le durate di questa routine più brevi di un terzo</translation>
    </message>
    <message>
      <source>Every hold of this routine half as long again</source>
      <translation>Tutte le durate di questa routine più lunghe della metà</translation>
    </message>
    <message>
      <source>First side</source>
      <translation>Primo lato</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Dolce</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Sinistra</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Più lungo</translation>
    </message>
    <message>
      <source>No stretch of this routine has two sides</source>
      <translation>Nessun esercizio di questa routine ha due lati</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Pace of this routine</source>
      <translation>Ritmo di questa routine</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Destra</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Giri</translation>
    </message>
    <message>
      <source>Rounds of the whole routine</source>
      <translation>Giri dell’intera routine</translation>
    </message>
    <message>
      <source>Side that comes first</source>
      <translation>Lato che viene per primo</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message numerus="yes">
      <source>%n s rest</source>
      <translation>
        <numerusform>%n s di riposo</numerusform>
        <numerusform>%n s di riposo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s to settle</source>
      <translation>
        <numerusform>%n s per sistemarti</numerusform>
        <numerusform>%n s per sistemarti</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n volta</numerusform>
        <numerusform>%n volte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n min of sitting</source>
      <translation>
        <numerusform>Dopo %n min sulla sedia</numerusform>
        <numerusform>Dopo %n min sulla sedia</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the stage (Ctrl+B)</source>
      <translation>Torna alla sessione (Ctrl+B)</translation>
    </message>
    <message>
      <source>Brief guidance</source>
      <translation>Guida breve</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Scuro</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Come il sistema</translation>
    </message>
    <message>
      <source>Full guidance</source>
      <translation>Guida completa</translation>
    </message>
    <message numerus="yes">
      <source>Gentle, %n s rest</source>
      <translation>
        <numerusform>Dolce, %n s di riposo</numerusform>
        <numerusform>Dolce, %n s di riposo</numerusform>
      </translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contrasto alto</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Chiaro</translation>
    </message>
    <message numerus="yes">
      <source>Longer holds, %n s rest</source>
      <translation>
        <numerusform>Più lungo, %n s di riposo</numerusform>
        <numerusform>Più lungo, %n s di riposo</numerusform>
      </translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Disattivato</translation>
    </message>
    <message>
      <source>Off today</source>
      <translation>Oggi no</translation>
    </message>
    <message>
      <source>Off: it hurt last time</source>
      <translation>Oggi no: l’ultima volta ha fatto male</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Routine e impostazioni</translation>
    </message>
    <message>
      <source>Tones only</source>
      <translation>Solo toni</translation>
    </message>
    <message>
      <source>each side</source>
      <translation>ogni lato</translation>
    </message>
    <message>
      <source>left side</source>
      <translation>lato sinistro</translation>
    </message>
    <message>
      <source>no rest</source>
      <translation>senza riposo</translation>
    </message>
    <message>
      <source>no settling</source>
      <translation>senza pausa per sistemarti</translation>
    </message>
    <message>
      <source>once</source>
      <translation>una volta</translation>
    </message>
    <message>
      <source>right side</source>
      <translation>lato destro</translation>
    </message>
    <message>
      <source>the easier way</source>
      <translation>il modo più facile</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>due volte</translation>
    </message>
    <message>
      <source>usual</source>
      <translation>solito</translation>
    </message>
    <message>
      <source>{0} a pose</source>
      <translation>{0} per posizione</translation>
    </message>
    <message>
      <source>{0} · your version</source>
      <translation>{0} · la tua versione</translation>
    </message>
  </context>
  <context>
    <name>PanelNote</name>
    <message>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annulla (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Print the handout</source>
      <translation>Stampa il foglio</translation>
    </message>
    <message>
      <source>Save the handout</source>
      <translation>Salva il foglio</translation>
    </message>
    <message>
      <source>The handout is on its way to the printer.</source>
      <translation>Il foglio sta andando alla stampante.</translation>
    </message>
    <message>
      <source>The handout is {0}.</source>
      <translation>Il foglio è in {0}.</translation>
    </message>
    <message>
      <source>The printer can’t be reached. Nothing was printed.</source>
      <translation>La stampante non è raggiungibile. Non è stato stampato niente.</translation>
    </message>
    <message>
      <source>The printers don’t answer. The handout can be kept as a PDF instead.</source>
      <translation>Le stampanti non rispondono. Il foglio si può salvare in PDF.</translation>
    </message>
    <message>
      <source>There is no printer here. The handout can be kept as a PDF instead.</source>
      <translation>Qui non c’è una stampante. Il foglio si può salvare in PDF.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>Lì non si può scrivere {0}.</translation>
    </message>
  </context>
  <context>
    <name>ProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
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
      <translation>Sei in posizione? Spazio fa partire il tempo.</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Si riprende</translation>
    </message>
    <message>
      <source>Going on in {0}</source>
      <translation>Si riprende tra {0}</translation>
    </message>
    <message>
      <source>Hold for {0}</source>
      <translation>Tieni per {0}</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>In pausa</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>A few minutes on the mat, whenever it suits you.</source>
      <translation>Qualche minuto sul tappetino, quando ti va bene.</translation>
    </message>
    <message>
      <source>In 15 minutes</source>
      <translation>Tra 15 minuti</translation>
    </message>
    <message>
      <source>Open BackStretch</source>
      <translation>Apri BackStretch</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Salta</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inizia</translation>
    </message>
    <message>
      <source>Time for your back</source>
      <translation>È ora di pensare alla schiena</translation>
    </message>
  </context>
  <context>
    <name>RemindersBody</name>
    <message>
      <source>Closing the window then only puts it away. To end BackStretch, quit with Ctrl+Q.</source>
      <translation>Così chiudere la finestra la mette soltanto via. Per terminare BackStretch, esci con Ctrl+Q.</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>The system doesn’t let BackStretch start at login. Everything else works as ever.</source>
      <translation>Il sistema non lascia avviare BackStretch all’accesso. Tutto il resto funziona come sempre.</translation>
    </message>
    <message>
      <source>This desktop shows no notifications, so reminders can’t be seen. All else works.</source>
      <translation>Questo desktop non mostra notifiche, quindi i promemoria non si vedono. Il resto funziona.</translation>
    </message>
  </context>
  <context>
    <name>ResumeBar</name>
    <message>
      <source>Don’t go on with it</source>
      <translation>Non continuarla</translation>
    </message>
    <message>
      <source>Ended at {1}. Go on with “{0}” after all?</source>
      <translation>Terminata durante «{1}». Continuare comunque «{0}»?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continua</translation>
    </message>
    <message>
      <source>“{0}” was interrupted at {1}. Go on there?</source>
      <translation>«{0}» è stata interrotta durante «{1}». Continuare da lì?</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>Clock</source>
      <translation>Orologio</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inizia</translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n breath(s)</source>
      <translation>
        <numerusform>{0} di %n respiro</numerusform>
        <numerusform>{0} di %n respiri</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n second(s)</source>
      <translation>
        <numerusform>{0} di %n secondo</numerusform>
        <numerusform>{0} di %n secondi</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Routine</name>
    <message>
      <source>kneeling</source>
      <translation>in ginocchio</translation>
    </message>
    <message>
      <source>lying</source>
      <translation>a terra</translation>
    </message>
    <message>
      <source>needs {0}</source>
      <translation>serve {0}</translation>
    </message>
    <message>
      <source>no equipment</source>
      <translation>senza attrezzi</translation>
    </message>
    <message>
      <source>sitting</source>
      <translation>da seduti</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>in piedi</translation>
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
      <translation>Questa routine è stata cambiata anche altrove. Si conservano entrambe; la tua è «{0}».</translation>
    </message>
    <message>
      <source>{0} Until it is mended, the routine stays as it was.</source>
      <translation>{0} Finché non è corretta, la routine resta com’era.</translation>
    </message>
    <message>
      <source>{0}, mine</source>
      <translation>{0}, la mia</translation>
    </message>
    <message>
      <source>{0}: there is no stretch “{1}”. The routine stays as it was.</source>
      <translation>{0}: non c’è nessun esercizio «{1}». La routine resta com’era.</translation>
    </message>
  </context>
  <context>
    <name>RoutineMenu</name>
    <message>
      <source>About BackStretch</source>
      <translation>Informazioni su BackStretch</translation>
    </message>
    <message>
      <source>Audio guide…</source>
      <translation>Guida audio…</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Torna all’originale</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplica</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Esporta…</translation>
    </message>
    <message>
      <source>Handout as PDF…</source>
      <translation>Foglio in PDF…</translation>
    </message>
    <message>
      <source>Import a routine…</source>
      <translation>Importa una routine…</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasti</translation>
    </message>
    <message>
      <source>More for this routine</source>
      <translation>Altro per questa routine</translation>
    </message>
    <message>
      <source>New routine…</source>
      <translation>Nuova routine…</translation>
    </message>
    <message>
      <source>Print the handout…</source>
      <translation>Stampa il foglio…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ripeti</translation>
    </message>
    <message>
      <source>Remove this routine</source>
      <translation>Elimina questa routine</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Rinomina…</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Allungarsi in sicurezza</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Video guide…</source>
      <translation>Guida video…</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Che cosa è stato detto…</translation>
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
      <translation>Più facile</translation>
    </message>
    <message>
      <source>Easier way, {0}</source>
      <translation>Più facile, {0}</translation>
    </message>
    <message>
      <source>How to</source>
      <translation>Passi</translation>
    </message>
    <message>
      <source>How to, {0}</source>
      <translation>Passi, {0}</translation>
    </message>
    <message>
      <source>Left first</source>
      <translation>Prima a sinistra</translation>
    </message>
    <message>
      <source>Left only</source>
      <translation>Solo sinistra</translation>
    </message>
    <message>
      <source>Move down, {0}</source>
      <translation>Sposta giù, {0}</translation>
    </message>
    <message>
      <source>Move up, {0}</source>
      <translation>Sposta su, {0}</translation>
    </message>
    <message>
      <source>Once more after this one, {0}</source>
      <translation>Ancora una volta dopo questo, {0}</translation>
    </message>
    <message>
      <source>Remove, {0}</source>
      <translation>Elimina, {0}</translation>
    </message>
    <message>
      <source>Right first</source>
      <translation>Prima a destra</translation>
    </message>
    <message>
      <source>Right only</source>
      <translation>Solo destra</translation>
    </message>
    <message>
      <source>Sides, {0}</source>
      <translation>Lati, {0}</translation>
    </message>
    <message>
      <source>breaths</source>
      <translation>respiri</translation>
    </message>
    <message>
      <source>each pose</source>
      <translation>ogni posizione</translation>
    </message>
    <message>
      <source>hold</source>
      <translation>durata</translation>
    </message>
    <message>
      <source>repeats</source>
      <translation>ripetizioni</translation>
    </message>
    <message>
      <source>rounds</source>
      <translation>giri</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Hold, {0}</source>
      <translation>Durata, {0}</translation>
    </message>
    <message>
      <source>On or off today</source>
      <translation>Oggi sì o no</translation>
    </message>
    <message>
      <source>On, {0}</source>
      <translation>Attivo, {0}</translation>
    </message>
  </context>
  <context>
    <name>SafetyDialog</name>
    <message>
      <source>Ask your doctor or midwife first</source>
      <translation>Chiedi prima al medico o all’ostetrica</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Go to an emergency department at once with</source>
      <translation>Vai subito al pronto soccorso con</translation>
    </message>
    <message>
      <source>If it gets worse, or is no better in two weeks, ask a doctor or physiotherapist.</source>
      <translation>Se peggiora, o non migliora in due settimane, chiedi a un medico o a un fisioterapista.</translation>
    </message>
    <message>
      <source>If you always have some pain: up to 3 of 10 is taken as all right, if it has settled by tomorrow and nothing runs down the leg. Otherwise ease off.</source>
      <translation>Se hai sempre un po’ di dolore: fino a 3 su 10 si considera accettabile, se domani è passato e niente scende lungo la gamba. Altrimenti allenta.</translation>
    </message>
    <message>
      <source>See a doctor before you stretch with</source>
      <translation>Prima di allungarti, parla con un medico in caso di</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Allungarsi in sicurezza</translation>
    </message>
    <message>
      <source>While you stretch, a pull is fine and pain is not. Press H, and it stops.</source>
      <translation>Mentre ti allunghi, la tensione va bene, il dolore no. Premi H, e si ferma.</translation>
    </message>
    <message>
      <source>a lump, or a back that has changed its shape</source>
      <translation>un nodulo, o una schiena che ha cambiato forma</translation>
    </message>
    <message>
      <source>after a recent operation or injury</source>
      <translation>dopo un intervento o una lesione recenti</translation>
    </message>
    <message>
      <source>cancer at any time, osteoporosis, long use of steroids, or a weak immune system</source>
      <translation>tumore, anche in passato, osteoporosi, uso lungo di cortisonici o difese deboli</translation>
    </message>
    <message>
      <source>chest pain, or back pain that began with a serious accident</source>
      <translation>dolore al petto, o mal di schiena cominciato con un incidente grave</translation>
    </message>
    <message>
      <source>fever, or weight lost without trying</source>
      <translation>febbre, o calo di peso senza volerlo</translation>
    </message>
    <message>
      <source>numbness or tingling round the genitals or buttocks</source>
      <translation>intorpidimento o formicolio attorno ai genitali o ai glutei</translation>
    </message>
    <message>
      <source>pain high up, between the shoulders</source>
      <translation>dolore in alto, tra le spalle</translation>
    </message>
    <message>
      <source>pain that is worse on sneezing, coughing or on the toilet</source>
      <translation>dolore che peggiora starnutendo, tossendo o in bagno</translation>
    </message>
    <message>
      <source>pain that rest does not ease, or that is worse at night</source>
      <translation>dolore che il riposo non allevia, o che di notte peggiora</translation>
    </message>
    <message>
      <source>pain, tingling, weakness or numbness in both legs</source>
      <translation>dolore, formicolio, debolezza o intorpidimento a entrambe le gambe</translation>
    </message>
    <message>
      <source>trouble passing urine, or no hold over bladder or bowels</source>
      <translation>difficoltà a urinare, o perdita di controllo di vescica o intestino</translation>
    </message>
    <message>
      <source>weakness in one leg, above all if it gets worse</source>
      <translation>debolezza a una gamba, soprattutto se aumenta</translation>
    </message>
    <message>
      <source>when you are pregnant</source>
      <translation>in gravidanza</translation>
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
      <translation>Più facile</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Passo {0} di {1}</translation>
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
      <translation>Un respiro calmo dura sette secondi</translation>
    </message>
    <message>
      <source>After a while at the machine without a break</source>
      <translation>Dopo un po’ al computer senza pausa</translation>
    </message>
    <message>
      <source>After sitting for</source>
      <translation>Tempo sulla sedia</translation>
    </message>
    <message>
      <source>Any key pauses</source>
      <translation>Ogni tasto mette in pausa</translation>
    </message>
    <message>
      <source>As in the window</source>
      <translation>Come nella finestra</translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation>Alla scrivania</translation>
    </message>
    <message>
      <source>At times</source>
      <translation>A orari fissi</translation>
    </message>
    <message>
      <source>BackStretch starts in the background, without its window</source>
      <translation>BackStretch si avvia in background, senza la sua finestra</translation>
    </message>
    <message>
      <source>Be there from login on</source>
      <translation>Avvia con l’accesso</translation>
    </message>
    <message>
      <source>Breaths</source>
      <translation>Respiri</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>Breve</translation>
    </message>
    <message>
      <source>Calm</source>
      <translation>Calmo</translation>
    </message>
    <message>
      <source>Change position</source>
      <translation>Cambio di posizione</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Chiusura</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Contrasto</translation>
    </message>
    <message>
      <source>Count down</source>
      <translation>Conto alla rovescia</translation>
    </message>
    <message>
      <source>Count holds in</source>
      <translation>Conta in</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Scuro</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Giorni</translation>
    </message>
    <message>
      <source>Each hold begins when you press Space</source>
      <translation>Ogni posizione comincia quando premi Spazio</translation>
    </message>
    <message>
      <source>Fades</source>
      <translation>Sfuma</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figura</translation>
    </message>
    <message>
      <source>Flash instead of tones</source>
      <translation>Lampo invece dei suoni</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Vista da terra</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Come il sistema</translation>
    </message>
    <message>
      <source>For a remote or a foot switch; H still says that it hurts</source>
      <translation>Per un telecomando o un pedale; H dice sempre che fa male</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Tutto</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Guida</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contrasto alto</translation>
    </message>
    <message>
      <source>Holds wait for me</source>
      <translation>La posizione aspetta</translation>
    </message>
    <message>
      <source>How much time there is to lie down, turn over and get up</source>
      <translation>Quanto tempo c’è per sdraiarsi, girarsi e alzarsi</translation>
    </message>
    <message>
      <source>How to get from one position to the next</source>
      <translation>Come passare da una posizione alla successiva</translation>
    </message>
    <message>
      <source>How to get up, what was done, and one thing for the day</source>
      <translation>Come alzarsi, che cosa si è fatto e un’idea per la giornata</translation>
    </message>
    <message>
      <source>In between</source>
      <translation>Nel mezzo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lingua</translation>
    </message>
    <message>
      <source>Lead the breath</source>
      <translation>Il respiro</translation>
    </message>
    <message>
      <source>Lead-in after a pause</source>
      <translation>Ripresa dopo una pausa</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Sinistra</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Chiaro</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspetto</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Movimento</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Muove</translation>
    </message>
    <message>
      <source>Not after</source>
      <translation>Non dopo le</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>Non prima delle</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Apertura</translation>
    </message>
    <message>
      <source>Pitch</source>
      <translation>Altezza</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Svelto</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Promemoria</translation>
    </message>
    <message>
      <source>Rest in between</source>
      <translation>Riposo nel mezzo</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Destra</translation>
    </message>
    <message>
      <source>Say halfway</source>
      <translation>La metà</translation>
    </message>
    <message>
      <source>Say how it went</source>
      <translation>Com’è andata</translation>
    </message>
    <message>
      <source>Say how to do it</source>
      <translation>Come si fa</translation>
    </message>
    <message>
      <source>Say what comes</source>
      <translation>Che cosa viene</translation>
    </message>
    <message>
      <source>Say what to mind</source>
      <translation>A che badare</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Secondi</translation>
    </message>
    <message>
      <source>Settle before a hold</source>
      <translation>Sistemarsi prima</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Breve</translation>
    </message>
    <message>
      <source>Slow</source>
      <translation>Lento</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocità</translation>
    </message>
    <message>
      <source>Spoken language</source>
      <translation>Lingua parlata</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Testo</translation>
    </message>
    <message>
      <source>The edge of the ring lights up once where a tone would be heard</source>
      <translation>Il bordo dell’anello si illumina una volta dove ci sarebbe un suono</translation>
    </message>
    <message>
      <source>Time to get to the mat</source>
      <translation>Arrivo al tappetino</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Orari</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>Toni</translation>
    </message>
    <message>
      <source>Turned by a quarter for who lies on the left or the right side</source>
      <translation>Girata di un quarto se sei sul fianco sinistro o destro</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Dritta</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voce</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <source>What to fetch, when to stop, and onto the mat</source>
      <translation>Che cosa prendere, quando fermarsi e come arrivare al tappetino</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>{0} words/min</source>
      <translation>{0} parole/min</translation>
    </message>
  </context>
  <context>
    <name>SettingsStack</name>
    <message>
      <source>Look</source>
      <translation>Aspetto</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Ritmo</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Promemoria</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voce</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Are you in the pose? Space begins the hold.</source>
      <translation>Sei in posizione? Spazio fa partire il tempo.</translation>
    </message>
    <message>
      <source>Before we begin</source>
      <translation>Prima di cominciare</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fatto</translation>
    </message>
    <message>
      <source>Get into position</source>
      <translation>Mettiti in posizione</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Lato sinistro</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Poi</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Lato destro</translation>
    </message>
    <message>
      <source>Round {0} of {1}</source>
      <translation>Giro {0} di {1}</translation>
    </message>
    <message>
      <source>Space starts and pauses. F opens the floor view, to read from the mat.</source>
      <translation>Spazio avvia e mette in pausa. F apre la vista da terra, da leggere dal tappetino.</translation>
    </message>
    <message>
      <source>Take your time. Any key begins when you are there.</source>
      <translation>Con calma. Un tasto qualsiasi inizia quando ci sei.</translation>
    </message>
    <message>
      <source>Take your time. Press play when you are ready.</source>
      <translation>Con calma. Premi avvia quando vuoi.</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Dopo</translation>
    </message>
    <message>
      <source>Up again</source>
      <translation>Di nuovo su</translation>
    </message>
    <message>
      <source>a moment to settle, and on</source>
      <translation>un momento per sistemarti, e si continua</translation>
    </message>
    <message numerus="yes">
      <source>breath(s)</source>
      <translation>
        <numerusform>respiro</numerusform>
        <numerusform>respiri</numerusform>
      </translation>
    </message>
    <message>
      <source>get ready</source>
      <translation>preparati</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>in pausa</translation>
    </message>
    <message>
      <source>ready?</source>
      <translation>si parte?</translation>
    </message>
    <message numerus="yes">
      <source>second(s)</source>
      <translation>
        <numerusform>secondo</numerusform>
        <numerusform>secondi</numerusform>
      </translation>
    </message>
    <message>
      <source>the left side</source>
      <translation>il lato sinistro</translation>
    </message>
    <message>
      <source>the right side</source>
      <translation>il lato destro</translation>
    </message>
    <message>
      <source>then {0}</source>
      <translation>poi {0}</translation>
    </message>
    <message>
      <source>to begin</source>
      <translation>per cominciare</translation>
    </message>
    <message>
      <source>up again, and done</source>
      <translation>di nuovo su, e fatto</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>ancora {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} di {1}</translation>
    </message>
    <message>
      <source>{0}, stretch {1}</source>
      <comment>Round 2 of 5, stretch 3 of 5</comment>
      <translation>{0}, esercizio {1}</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Less</source>
      <translation>Meno</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Meno: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Più</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Più: {0}</translation>
    </message>
  </context>
  <context>
    <name>StretchCard</name>
    <message>
      <source>Add {0}</source>
      <translation>Aggiungi {0}</translation>
    </message>
    <message>
      <source>Add {0}, in the routine</source>
      <translation>Aggiungi {0}, già nella routine</translation>
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
      <translation>Esercizi</translation>
    </message>
  </context>
  <context>
    <name>StretchRow</name>
    <message>
      <source>Now</source>
      <translation>Ora</translation>
    </message>
  </context>
  <context>
    <name>StretchesCard</name>
    <message>
      <source>held {0} the last time</source>
      <translation>l’ultima volta, {0}</translation>
    </message>
    <message>
      <source>hurt {0}, last {1}</source>
      <translation>ha fatto male {0}, l’ultima {1}</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, l’ultima {1}</translation>
    </message>
    <message>
      <source>{0}: hold over time</source>
      <translation>{0}: durata nel tempo</translation>
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
  </context>
  <context>
    <name>TimesBox</name>
    <message>
      <source>Another time</source>
      <translation>Un altro orario</translation>
    </message>
    <message>
      <source>Take this time out</source>
      <translation>Togli questo orario</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>End</source>
      <translation>Termina</translation>
    </message>
    <message>
      <source>End (Escape)</source>
      <translation>Termina (Esc)</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Vista da terra</translation>
    </message>
    <message>
      <source>Floor view: to read from the mat (F)</source>
      <translation>Vista da terra: da leggere dal tappetino (F)</translation>
    </message>
    <message>
      <source>Routine and settings (Ctrl+B)</source>
      <translation>Routine e impostazioni (Ctrl+B)</translation>
    </message>
    <message>
      <source>What you did (Ctrl+H)</source>
      <translation>Che cosa hai fatto (Ctrl+H)</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>Every stretch is off: switch one on in the panel, then start.</source>
      <translation>Tutti gli esercizi sono disattivati: attivane uno nel pannello, poi inizia.</translation>
    </message>
  </context>
  <context>
    <name>TranscriptDialog</name>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>Nothing yet: each sentence stands here as soon as it is said.</source>
      <translation>Ancora niente: ogni frase appare qui appena viene detta.</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Che cosa è stato detto</translation>
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
      <translation>5 secondi in meno (−)</translation>
    </message>
    <message>
      <source>5 seconds more (+)</source>
      <translation>5 secondi in più (+)</translation>
    </message>
    <message>
      <source>Back (Page up)</source>
      <translation>Indietro (Pag su)</translation>
    </message>
    <message>
      <source>Easier</source>
      <translation>Più facile</translation>
    </message>
    <message>
      <source>Next (Page down)</source>
      <translation>Avanti (Pag giù)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pausa (Spazio)</translation>
    </message>
    <message>
      <source>Resume (Space)</source>
      <translation>Riprendi (Spazio)</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Ridillo</translation>
    </message>
    <message>
      <source>Say it again (R)</source>
      <translation>Ridillo (R)</translation>
    </message>
    <message>
      <source>The easier way (E)</source>
      <translation>Il modo più facile (E)</translation>
    </message>
    <message>
      <source>This hurts</source>
      <translation>Fa male</translation>
    </message>
    <message>
      <source>This hurts: leave this stretch (H)</source>
      <translation>Fa male: lascia questo esercizio (H)</translation>
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
      <translation>Apri BackStretch</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Esci</translation>
    </message>
    <message>
      <source>Remind me in 15 minutes</source>
      <translation>Ricordamelo tra 15 minuti</translation>
    </message>
    <message>
      <source>Start the routine</source>
      <translation>Inizia la routine</translation>
    </message>
  </context>
  <context>
    <name>VoiceBody</name>
    <message>
      <source>Listen</source>
      <translation>Ascolta</translation>
    </message>
    <message>
      <source>Stretches of your own are spoken by the computer’s voice throughout.</source>
      <translation>I tuoi esercizi li dice sempre la voce del computer.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks, as you chose it.</source>
      <translation>Parla la voce del computer, come hai scelto.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks: there is no natural one of this language yet.</source>
      <translation>Parla la voce del computer: in questa lingua non ce n’è ancora una naturale.</translation>
    </message>
    <message>
      <source>{0} speaks: a natural voice of this language.</source>
      <translation>Parla {0}, una voce naturale di questa lingua.</translation>
    </message>
  </context>
  <context>
    <name>VoiceBox</name>
    <message>
      <source>The usual voice</source>
      <translation>La voce solita</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voce</translation>
    </message>
  </context>
  <context>
    <name>VoiceNames</name>
    <message>
      <source>America</source>
      <comment>where English is spoken: the United States</comment>
      <translation>Stati Uniti</translation>
    </message>
    <message>
      <source>America, New York City</source>
      <translation>Stati Uniti, New York</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Belgio</translation>
    </message>
    <message>
      <source>Brazil</source>
      <translation>Brasile</translation>
    </message>
    <message>
      <source>Caribbean</source>
      <translation>Caraibi</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Olandese</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Inglese</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Francia</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Francese</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Tedesco</translation>
    </message>
    <message>
      <source>Great Britain</source>
      <translation>Gran Bretagna</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italiano</translation>
    </message>
    <message>
      <source>Italy</source>
      <translation>Italia</translation>
    </message>
    <message>
      <source>Latin America</source>
      <translation>America Latina</translation>
    </message>
    <message>
      <source>Other languages</source>
      <translation>Altre lingue</translation>
    </message>
    <message>
      <source>Portugal</source>
      <translation>Portogallo</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portoghese</translation>
    </message>
    <message>
      <source>Received Pronunciation</source>
      <translation>pronuncia standard</translation>
    </message>
    <message>
      <source>Scotland</source>
      <translation>Scozia</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Spagna</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spagnolo</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <translation>Svizzera</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>Regno Unito</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>Stati Uniti</translation>
    </message>
    <message>
      <source>{0}, higher</source>
      <translation>{0}, più acuta</translation>
    </message>
    <message>
      <source>{0}, natural ({1})</source>
      <translation>{0}, naturale ({1})</translation>
    </message>
  </context>
  <context>
    <name>VoiceTrouble</name>
    <message>
      <source>No loudspeaker or headphones found: follow the captions, or plug some in.</source>
      <translation>Nessun altoparlante o cuffia: segui i sottotitoli, o collegane.</translation>
    </message>
    <message>
      <source>The sound has stopped: follow the captions for now, it comes back by itself.</source>
      <translation>Il suono si è fermato: per ora segui i sottotitoli, torna da solo.</translation>
    </message>
    <message>
      <source>The voice can’t start: follow the captions; if it stays so, install BackStretch again.</source>
      <translation>La voce non parte: segui i sottotitoli; se resta così, reinstalla BackStretch.</translation>
    </message>
    <message>
      <source>The voice has stopped: follow the captions for now, it is being started again.</source>
      <translation>La voce si è fermata: per ora segui i sottotitoli, si sta riavviando.</translation>
    </message>
    <message>
      <source>The voice you chose isn’t installed: the standard one speaks until you choose another.</source>
      <translation>La voce che hai scelto non è installata: parla quella standard finché non ne scegli un’altra.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Lie down and listen: a calm voice says each move, and the figure shows it.</source>
      <translation>Sdraiati e ascolta: una voce calma dice ogni movimento, e la figura lo mostra.</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Ascolta</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Dai un’occhiata</translation>
    </message>
    <message>
      <source>Read the signs to see a doctor for</source>
      <translation>Quando andare dal medico</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inizia</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Ferma</translation>
    </message>
    <message>
      <source>Stretches can ease and prevent common back ache. They cure nothing.</source>
      <translation>Allungarsi può alleviare e prevenire il comune mal di schiena. Non guarisce niente.</translation>
    </message>
    <message>
      <source>The clock waits for the words. Nobody has to touch the machine again.</source>
      <translation>L’orologio aspetta le parole. Nessuno deve più toccare il computer.</translation>
    </message>
    <message>
      <source>Welcome. Your back is in good company.</source>
      <translation>Ti diamo il benvenuto. La tua schiena è in buona compagnia.</translation>
    </message>
  </context>
  <context>
    <name>_CellRow</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e %n altro</numerusform>
        <numerusform>e altri %n</numerusform>
      </translation>
    </message>
  </context>
</TS>
