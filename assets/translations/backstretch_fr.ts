<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>BackStretch is under the MIT licence. It uses the work of others:</source>
      <translation>BackStretch est sous licence MIT. Il s’appuie sur le travail d’autres personnes :</translation>
    </message>
    <message>
      <source>Free, without an account. It works offline, and what it knows stays on this machine.</source>
      <translation>Gratuit, sans compte. Il fonctionne hors ligne, et ce qu’il sait reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Version {0}, with Qt {1} and Python {2}</source>
      <translation>Version {0}, avec Qt {1} et Python {2}</translation>
    </message>
  </context>
  <context>
    <name>AddDialog</name>
    <message>
      <source>Add a stretch</source>
      <translation>Ajouter un étirement</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Doux</translation>
    </message>
    <message>
      <source>Kneeling</source>
      <translation>À genoux</translation>
    </message>
    <message>
      <source>Lying</source>
      <translation>Couché</translation>
    </message>
    <message>
      <source>No equipment</source>
      <translation>Sans matériel</translation>
    </message>
    <message>
      <source>Nothing like that here. Fewer words find more.</source>
      <translation>Rien de tel ici. Moins de mots trouvent plus.</translation>
    </message>
    <message>
      <source>One that is gentle and lying is a good beginning. You can add more after it.</source>
      <translation>Un étirement doux, couché, est un bon début. Tu pourras en ajouter d’autres ensuite.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search: hips, towel, cat…</source>
      <translation>Rechercher : hanches, serviette, chat…</translation>
    </message>
    <message>
      <source>Sitting</source>
      <translation>Assis</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Debout</translation>
    </message>
    <message>
      <source>Which stretch comes first?</source>
      <translation>Quel étirement vient en premier ?</translation>
    </message>
  </context>
  <context>
    <name>AddRow</name>
    <message>
      <source>Add a stretch</source>
      <translation>Ajouter un étirement</translation>
    </message>
  </context>
  <context>
    <name>Amounts</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n round(s)</source>
      <translation>
        <numerusform>%n tour</numerusform>
        <numerusform>%n tours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s</source>
      <translation>
        <numerusform>%n s</numerusform>
        <numerusform>%n s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stretch(es)</source>
      <translation>
        <numerusform>%n étirement</numerusform>
        <numerusform>%n étirements</numerusform>
      </translation>
    </message>
    <message>
      <source>eight rounds</source>
      <translation>huit tours</translation>
    </message>
    <message>
      <source>five rounds</source>
      <translation>cinq tours</translation>
    </message>
    <message>
      <source>four rounds</source>
      <translation>quatre tours</translation>
    </message>
    <message>
      <source>nine rounds</source>
      <translation>neuf tours</translation>
    </message>
    <message>
      <source>one round</source>
      <translation>un tour</translation>
    </message>
    <message>
      <source>seven rounds</source>
      <translation>sept tours</translation>
    </message>
    <message>
      <source>six rounds</source>
      <translation>six tours</translation>
    </message>
    <message>
      <source>three rounds</source>
      <translation>trois tours</translation>
    </message>
    <message>
      <source>two rounds</source>
      <translation>deux tours</translation>
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
      <translation>Il n’y a pas de routine « {0} ».</translation>
    </message>
  </context>
  <context>
    <name>CatalogKeeper</name>
    <message>
      <source>{0} Until it is mended, the stretch stays as it was.</source>
      <translation>{0} L’étirement reste comme avant, jusqu’à ce que ce soit corrigé.</translation>
    </message>
  </context>
  <context>
    <name>ChoicesCard</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>All of it is on this machine only.</source>
      <translation>Tout cela n’est que sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Ask after a session how my back feels</source>
      <translation>Demander après une séance comment va mon dos</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Remettre</translation>
    </message>
    <message>
      <source>Delete everything…</source>
      <translation>Tout effacer…</translation>
    </message>
    <message>
      <source>Goal for a week</source>
      <translation>Objectif de la semaine</translation>
    </message>
    <message>
      <source>Not offered any more: {0}.</source>
      <translation>Ne sont plus proposés : {0}.</translation>
    </message>
    <message>
      <source>Note down what I do</source>
      <translation>Noter ce que je fais</translation>
    </message>
  </context>
  <context>
    <name>Collection</name>
    <message>
      <source>There is no routine “{0}”: here is another one.</source>
      <translation>Il n’y a pas de routine « {0} » : en voici une autre.</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Keep it</source>
      <translation>Garder</translation>
    </message>
  </context>
  <context>
    <name>Crashes</name>
    <message>
      <source>BackStretch ended unexpectedly the last time. Nothing you made is lost; a report is in {0}</source>
      <translation>BackStretch s’est arrêté de façon inattendue la dernière fois. Rien de ce que tu as fait n’est perdu ; un rapport se trouve dans {0}</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost.</source>
      <translation>Quelque chose s’est mal passé dans BackStretch. Tu peux continuer ; rien de ce que tu as fait n’est perdu.</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost. A report is in {0}</source>
      <translation>Quelque chose s’est mal passé dans BackStretch. Tu peux continuer ; rien de ce que tu as fait n’est perdu. Un rapport se trouve dans {0}</translation>
    </message>
  </context>
  <context>
    <name>DesktopSession</name>
    <message>
      <source>{0}, {1} side</source>
      <translation>{0}, côté {1}</translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message>
      <source>People usually do such a round one to three times a day, for some weeks.</source>
      <translation>En général, on fait une telle série une à trois fois par jour, pendant quelques semaines.</translation>
    </message>
    <message>
      <source>You skipped {0}.</source>
      <translation>Tu as passé {0}.</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>passé</translation>
    </message>
    <message>
      <source>{0} in {1}.</source>
      <translation>{0} en {1}.</translation>
    </message>
    <message>
      <source>{0} × {1}</source>
      <translation>{0} × {1}</translation>
    </message>
    <message>
      <source>{0}, done</source>
      <translation>{0}, terminé</translation>
    </message>
    <message>
      <source>{0}, for today</source>
      <translation>{0}, pour aujourd’hui</translation>
    </message>
  </context>
  <context>
    <name>DoneSheet</name>
    <message>
      <source>Back to the routine</source>
      <translation>Retour à la routine</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Encore une fois</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Ce qui a été dit…</translation>
    </message>
  </context>
  <context>
    <name>DrawingCard</name>
    <message>
      <source>As a table</source>
      <translation>En tableau</translation>
    </message>
    <message>
      <source>{0}, as a table</source>
      <translation>{0}, en tableau</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>A routine keeps at least one stretch. Switch it off instead.</source>
      <translation>Une routine garde au moins un étirement. Désactive-le plutôt.</translation>
    </message>
    <message>
      <source>Every hold of this routine has changed.</source>
      <translation>Tous les maintiens de cette routine ont changé.</translation>
    </message>
    <message>
      <source>Every stretch begins on the left now.</source>
      <translation>Chaque étirement commence maintenant à gauche.</translation>
    </message>
    <message>
      <source>Every stretch begins on the right now.</source>
      <translation>Chaque étirement commence maintenant à droite.</translation>
    </message>
    <message>
      <source>Fifty stretches are as many as a routine can have.</source>
      <translation>Une routine ne peut pas avoir plus de cinquante étirements.</translation>
    </message>
    <message>
      <source>From now on this is your version; the original stays, in the menu above.</source>
      <translation>C’est désormais ta version ; l’original reste, dans le menu ci-dessus.</translation>
    </message>
    <message>
      <source>Made by you.</source>
      <translation>Créée par toi.</translation>
    </message>
    <message>
      <source>My routine</source>
      <translation>Ma routine</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nouvelle routine</translation>
    </message>
    <message>
      <source>Rename the routine</source>
      <translation>Renommer la routine</translation>
    </message>
    <message>
      <source>That can’t be done to this routine.</source>
      <translation>C’est impossible avec cette routine.</translation>
    </message>
    <message>
      <source>This is the original again.</source>
      <translation>C’est de nouveau l’original.</translation>
    </message>
    <message>
      <source>This is your copy: change whatever you like.</source>
      <translation>C’est ta copie : change ce que tu veux.</translation>
    </message>
    <message>
      <source>Your routine is begun. Add what comes next.</source>
      <translation>Ta routine est commencée. Ajoute la suite.</translation>
    </message>
    <message>
      <source>{0} is out.</source>
      <translation>{0} : retiré.</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0} : supprimée.</translation>
    </message>
    <message>
      <source>{0}, copy</source>
      <translation>{0}, copie</translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>Export the routine</source>
      <translation>Exporter la routine</translation>
    </message>
    <message>
      <source>Exported as {0}.</source>
      <translation>Exportée sous {0}.</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Importer une routine</translation>
    </message>
    <message>
      <source>Routines ({0})</source>
      <translation>Routines ({0})</translation>
    </message>
    <message>
      <source>{0} is kept.</source>
      <translation>{0} : gardée.</translation>
    </message>
  </context>
  <context>
    <name>Exporter</name>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>Save the audio guide</source>
      <translation>Enregistrer le guide audio</translation>
    </message>
    <message>
      <source>Save the video guide</source>
      <translation>Enregistrer le guide vidéo</translation>
    </message>
    <message>
      <source>The guide is {0}.</source>
      <translation>Le guide est {0}.</translation>
    </message>
    <message>
      <source>This installation can’t write films. An audio guide can be had instead.</source>
      <translation>Cette installation ne peut pas écrire de vidéos. Un guide audio est possible à la place.</translation>
    </message>
    <message>
      <source>Writing “{0}”</source>
      <translation>Écriture de « {0} »</translation>
    </message>
    <message>
      <source>{0} could not be written. Nothing was lost.</source>
      <translation>{0} n’a pas pu être écrit. Rien n’est perdu.</translation>
    </message>
  </context>
  <context>
    <name>Fallback</name>
    <message>
      <source>BackStretch can’t use {0}. Please see that it belongs to you and can be written, and start again. Nothing you made is lost.</source>
      <translation>BackStretch ne peut pas utiliser {0}. Vérifie que ce dossier t’appartient et qu’on peut y écrire, puis relance. Rien de ce que tu as fait n’est perdu.</translation>
    </message>
    <message>
      <source>Something went wrong while BackStretch was starting. Nothing you made is lost. Please start it again; if that doesn’t help, install it anew. “backstretch --diagnose” tells more.</source>
      <translation>Quelque chose s’est mal passé au démarrage de BackStretch. Rien de ce que tu as fait n’est perdu. Relance-le ; si cela ne suffit pas, réinstalle-le. « backstretch --diagnose » en dit plus.</translation>
    </message>
  </context>
  <context>
    <name>FeelBar</name>
    <message>
      <source>How does your back feel?</source>
      <translation>Comment va ton dos ?</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Pas de réponse</translation>
    </message>
  </context>
  <context>
    <name>FigureView</name>
    <message>
      <source>The figure</source>
      <translation>Le personnage</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>This is no routine that can be used. {0}</source>
      <translation>Cette routine est inutilisable. {0}</translation>
    </message>
    <message>
      <source>This routine can’t be put into one file. {0}</source>
      <translation>Cette routine ne tient pas dans un fichier. {0}</translation>
    </message>
    <message>
      <source>Your settings can’t be read. Everything works as it comes; your file is untouched.</source>
      <translation>Tes réglages sont illisibles. Tout fonctionne avec les réglages d’origine ; ton fichier n’est pas modifié.</translation>
    </message>
    <message>
      <source>Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?</source>
      <translation>Tes réglages ne peuvent pas être enregistrés : ils valent jusqu’à la fermeture de BackStretch. Le disque est-il plein ?</translation>
    </message>
    <message>
      <source>Your settings come from a newer BackStretch: they stay as they are.</source>
      <translation>Tes réglages viennent d’un BackStretch plus récent : ils restent tels quels.</translation>
    </message>
    <message>
      <source>Your settings file had mistakes: it is kept as {0}, and written anew.</source>
      <translation>Ton fichier de réglages contenait des erreurs : il est gardé sous {0}, et réécrit.</translation>
    </message>
    <message>
      <source>Your settings file is far too large; it is not used.</source>
      <translation>Ton fichier de réglages est beaucoup trop gros ; il n’est pas utilisé.</translation>
    </message>
    <message>
      <source>{0} The file is kept as {1}.</source>
      <translation>{0} Le fichier est gardé sous {1}.</translation>
    </message>
    <message>
      <source>{0} The file is left as it is.</source>
      <translation>{0} Le fichier reste tel quel.</translation>
    </message>
    <message>
      <source>{0} This setting stays as it was.</source>
      <translation>{0} Ce réglage reste comme avant.</translation>
    </message>
    <message>
      <source>{0} can’t be read.</source>
      <translation>{0} est illisible.</translation>
    </message>
    <message>
      <source>{0} can’t be read; it is left as it is.</source>
      <translation>{0} est illisible ; il reste tel quel.</translation>
    </message>
    <message>
      <source>{0} can’t be removed.</source>
      <translation>{0} ne peut pas être supprimé.</translation>
    </message>
    <message>
      <source>{0} can’t be saved: it holds until you close BackStretch. Is the disk full?</source>
      <translation>{0} ne peut pas être enregistré : cela vaut jusqu’à la fermeture de BackStretch. Le disque est-il plein ?</translation>
    </message>
    <message>
      <source>{0} can’t be used; it is left as it is.</source>
      <translation>{0} est inutilisable ; il reste tel quel.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>{0} ne peut pas être écrit à cet endroit.</translation>
    </message>
    <message>
      <source>{0} comes from a newer BackStretch; it is left as it is.</source>
      <translation>{0} vient d’un BackStretch plus récent ; il reste tel quel.</translation>
    </message>
    <message>
      <source>{0} comes from another program and can’t be read here. BackStretch reads routines that it has exported itself: files that end in {1}. A list on paper can be added by hand, stretch by stretch.</source>
      <translation>{0} vient d’un autre programme et ne peut pas être lu ici. BackStretch lit les routines qu’il a lui-même exportées : des fichiers qui se terminent par {1}. Une liste sur papier s’ajoute à la main, étirement par étirement.</translation>
    </message>
    <message>
      <source>{0} is larger than 1 MB: that is no routine.</source>
      <translation>{0} dépasse 1 Mo : ce n’est pas une routine.</translation>
    </message>
    <message>
      <source>{0} is not a file that can be read.</source>
      <translation>{0} n’est pas un fichier lisible.</translation>
    </message>
    <message>
      <source>“{0}” needs the stretch “{1}”, which is not here.</source>
      <translation>« {0} » a besoin de l’étirement « {1} », qui n’est pas ici.</translation>
    </message>
  </context>
  <context>
    <name>FloorBar</name>
    <message>
      <source>Leave</source>
      <translation>Quitter la vue</translation>
    </message>
    <message>
      <source>Leave the floor view (F or Escape)</source>
      <translation>Quitter la vue au sol (F ou Échap)</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Floor view</source>
      <translation>Vue au sol</translation>
    </message>
    <message>
      <source>{0}, easier</source>
      <translation>{0}, plus facile</translation>
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
      <translation>Tenir {0}. {1}.</translation>
    </message>
    <message>
      <source>Stop a stretch that hurts, and ask whoever gave you this page.</source>
      <translation>Arrête un étirement qui fait mal, et demande à la personne qui t’a donné cette page.</translation>
    </message>
    <message>
      <source>Then the left side:</source>
      <translation>Puis le côté gauche :</translation>
    </message>
    <message>
      <source>Then the right side:</source>
      <translation>Puis le côté droit :</translation>
    </message>
    <message>
      <source>Tightness is the aim, pain never.</source>
      <translation>On cherche une tension, jamais une douleur.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, environ {1}</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n line(s) of the history could not be read, and were set aside.</source>
      <translation>
        <numerusform>%n ligne de l’historique n’a pas pu être lue, et a été mise de côté.</numerusform>
        <numerusform>%n lignes de l’historique n’ont pas pu être lues, et ont été mises de côté.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 minute</translation>
    </message>
    <message>
      <source>A little of everything, to begin with.</source>
      <translation>Un peu de tout, pour commencer.</translation>
    </message>
    <message>
      <source>After sessions you said: better {0} ×, the same {1} ×, worse {2} ×.</source>
      <translation>Après les séances, tu as dit : mieux {0} ×, pareil {1} ×, moins bien {2} ×.</translation>
    </message>
    <message>
      <source>Another one instead</source>
      <translation>Un autre à la place</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Mieux</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Everything else is there.</source>
      <translation>Tout le reste est là.</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Maintien</translation>
    </message>
    <message>
      <source>Hurt</source>
      <translation>Douleur</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>Dernière fois</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>Minutes and place</source>
      <translation>Minutes et endroit</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>Not asked, or not answered so far.</source>
      <translation>Pas demandé, ou pas encore de réponse.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Noted down by BackStretch. “Hurt” is what was broken off for pain.</source>
      <translation>Noté par BackStretch. « Douleur » : ce qui a été interrompu parce que ça faisait mal.</translation>
    </message>
    <message>
      <source>Nothing yet this week. {0} min are the goal; any day will do.</source>
      <translation>Rien encore cette semaine. L’objectif est de {0} min ; n’importe quel jour convient.</translation>
    </message>
    <message>
      <source>On a chair</source>
      <translation>Sur une chaise</translation>
    </message>
    <message>
      <source>On a mat</source>
      <translation>Sur un tapis</translation>
    </message>
    <message>
      <source>One week of the last year reached the goal.</source>
      <translation>Une semaine de l’année passée a atteint l’objectif.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Debout</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Start: {0}</source>
      <translation>Commencer : {0}</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Étirement</translation>
    </message>
    <message>
      <source>Stretch by stretch</source>
      <translation>Étirement par étirement</translation>
    </message>
    <message>
      <source>That is all there is to do here.</source>
      <translation>C’est tout ce qu’il y a à faire ici.</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Pareil</translation>
    </message>
    <message>
      <source>This could not be deleted: the folder can’t be written.</source>
      <translation>L’effacement a échoué : on ne peut pas écrire dans le dossier.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Today, {0}</source>
      <translation>Aujourd’hui, {0}</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>Jusqu’au {0}</translation>
    </message>
    <message>
      <source>What I did for my back</source>
      <translation>Ce que j’ai fait pour mon dos</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>Ce qui est gardé</translation>
    </message>
    <message>
      <source>What you did can’t be noted down right now. It is tried again later.</source>
      <translation>Ce que tu as fait ne peut pas être noté pour l’instant. Un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Moins bien</translation>
    </message>
    <message>
      <source>goal: {0} a week</source>
      <translation>objectif : {0} par semaine</translation>
    </message>
    <message>
      <source>once</source>
      <translation>une fois</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>deux fois</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>{0} a week over the last four weeks.</source>
      <translation>{0} par semaine sur les quatre dernières semaines.</translation>
    </message>
    <message>
      <source>{0} could not be read, and stays as it is.</source>
      <translation>{0} n’a pas pu être lu, et reste tel quel.</translation>
    </message>
    <message>
      <source>{0} in the easier way: it hurt {1}.</source>
      <translation>{0}, version plus facile : ça a fait mal ({1}).</translation>
    </message>
    <message>
      <source>{0} left out: it hurt twice.</source>
      <translation>{0} : mis de côté, ça a fait mal deux fois.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt {1} times.</source>
      <translation>{0} : mis de côté, ça a fait mal {1} fois.</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} minutes</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on one day. Rest days are part of it.</source>
      <translation>{0} min sur {1} cette semaine, en un jour. Les jours de repos en font partie.</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on {2} days. Rest days are part of it.</source>
      <translation>{0} min sur {1} cette semaine, en {2} jours. Les jours de repos en font partie.</translation>
    </message>
    <message>
      <source>{0} of {1} min: this week’s goal is reached. Rest days count, too.</source>
      <translation>{0} min sur {1} : l’objectif de la semaine est atteint. Les jours de repos comptent aussi.</translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation>{0} fois</translation>
    </message>
    <message>
      <source>{0} weeks of the last year reached the goal.</source>
      <translation>{0} semaines de l’année passée ont atteint l’objectif.</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, dernière fois : {1}</translation>
    </message>
    <message>
      <source>{0}: last done {1}.</source>
      <translation>{0} : dernière fois {1}.</translation>
    </message>
    <message>
      <source>{0}: not done so far.</source>
      <translation>{0} : pas encore fait.</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>A page for the physiotherapist: PDF…</source>
      <translation>Une page pour le kiné : PDF…</translation>
    </message>
    <message>
      <source>A page for the physiotherapist: print…</source>
      <translation>Une page pour le kiné : imprimer…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Back (Escape)</source>
      <translation>Retour (Échap)</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Everything as JSON…</source>
      <translation>Tout en JSON…</translation>
    </message>
    <message>
      <source>Everything as a table (CSV)…</source>
      <translation>Tout en tableau (CSV)…</translation>
    </message>
    <message>
      <source>How your back felt</source>
      <translation>Comment allait ton dos</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>Nothing has been done yet. After your first session it is here: minutes, days, stretches.</source>
      <translation>Rien n’a encore été fait. Après ta première séance, tout sera ici : minutes, jours, étirements.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Emporter</translation>
    </message>
    <message>
      <source>The last year</source>
      <translation>L’année passée</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Cette semaine</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Semaine du</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Ce que tu as fait</translation>
    </message>
    <message>
      <source>You said</source>
      <translation>Tu as dit</translation>
    </message>
  </context>
  <context>
    <name>HistoryWindow</name>
    <message>
      <source>Delete</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Delete everything that was noted down?</source>
      <translation>Effacer tout ce qui a été noté ?</translation>
    </message>
    <message>
      <source>Delete {0}?</source>
      <translation>Effacer {0} ?</translation>
    </message>
    <message>
      <source>Every session and every choice made of them is gone for good. Your routines stay.</source>
      <translation>Toutes les séances, et les choix qui en viennent, disparaissent pour de bon. Tes routines restent.</translation>
    </message>
    <message>
      <source>Save what you did</source>
      <translation>Enregistrer ce que tu as fait</translation>
    </message>
    <message>
      <source>What was done on that day is gone for good.</source>
      <translation>Ce qui a été fait ce jour-là disparaît pour de bon.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>{0} ne peut pas être écrit à cet endroit.</translation>
    </message>
  </context>
  <context>
    <name>HoldField</name>
    <message numerus="yes">
      <source> breath(s)</source>
      <translation>
        <numerusform> respiration</numerusform>
        <numerusform> respirations</numerusform>
      </translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message>
      <source>Everything is said aloud.</source>
      <translation>Tout est dit à voix haute.</translation>
    </message>
    <message>
      <source>You need {0}.</source>
      <translation>Il te faut {0}.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, environ {1}</translation>
    </message>
  </context>
  <context>
    <name>HowTo</name>
    <message>
      <source>Easier</source>
      <translation>Plus facile</translation>
    </message>
    <message>
      <source>Harder</source>
      <translation>Plus exigeant</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Pas à pas</translation>
    </message>
    <message>
      <source>Take care</source>
      <translation>Attention</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Comes with this file</source>
      <translation>Vient avec ce fichier</translation>
    </message>
    <message>
      <source>Don’t keep it</source>
      <translation>Ne pas garder</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>De {0}</translation>
    </message>
    <message numerus="yes">
      <source>It brings %n stretch(es) not here yet, kept with the routine.</source>
      <translation>
        <numerusform>Elle apporte %n étirement absent d’ici, gardé avec la routine.</numerusform>
        <numerusform>Elle apporte %n étirements absents d’ici, gardés avec la routine.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep this routine</source>
      <translation>Garder cette routine</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Back to the beginning of this one, or to the one before</source>
      <translation>Revenir au début de celui-ci, ou au précédent</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fermer la fenêtre</translation>
    </message>
    <message>
      <source>Export the routine</source>
      <translation>Exporter la routine</translation>
    </message>
    <message>
      <source>Floor view, to read from the mat</source>
      <translation>Vue au sol, à lire depuis le tapis</translation>
    </message>
    <message>
      <source>Handout as PDF</source>
      <translation>Fiche en PDF</translation>
    </message>
    <message>
      <source>Hold 5 seconds less</source>
      <translation>Tenir 5 secondes de moins</translation>
    </message>
    <message>
      <source>Hold 5 seconds more</source>
      <translation>Tenir 5 secondes de plus</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Importer une routine</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Leave the floor view, then end the session</source>
      <translation>Quitter la vue au sol, puis terminer la séance</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nouvelle routine</translation>
    </message>
    <message>
      <source>Next side or stretch</source>
      <translation>Côté ou étirement suivant</translation>
    </message>
    <message>
      <source>Print the handout</source>
      <translation>Imprimer la fiche</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Redo it</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Routine et réglages</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Répéter</translation>
    </message>
    <message>
      <source>Start, pause, go on</source>
      <translation>Commencer, mettre en pause, reprendre</translation>
    </message>
    <message>
      <source>The easier way</source>
      <translation>La version plus facile</translation>
    </message>
    <message>
      <source>This hurts: leave the stretch gently</source>
      <translation>Ça fait mal : quitter l’étirement en douceur</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Cette page</translation>
    </message>
    <message>
      <source>Undo a change of the routine</source>
      <translation>Annuler un changement de la routine</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Ce qui a été dit</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Ce que tu as fait</translation>
    </message>
  </context>
  <context>
    <name>LanguageChange</name>
    <message>
      <source>The language changes once this session is over.</source>
      <translation>La langue changera une fois cette séance terminée.</translation>
    </message>
  </context>
  <context>
    <name>LeaveBar</name>
    <message>
      <source>End it and change</source>
      <translation>Terminer et changer</translation>
    </message>
    <message>
      <source>Stay with it</source>
      <translation>Continuer ici</translation>
    </message>
    <message>
      <source>You are in the middle of “{0}”. End it for another routine?</source>
      <translation>Tu es au milieu de « {0} ». Terminer pour une autre routine ?</translation>
    </message>
  </context>
  <context>
    <name>MonthCard</name>
    <message>
      <source>Choose a day to see what was done.</source>
      <translation>Choisis un jour pour voir ce qui a été fait.</translation>
    </message>
    <message>
      <source>Delete this day…</source>
      <translation>Effacer ce jour…</translation>
    </message>
    <message>
      <source>Nothing in this month.</source>
      <translation>Rien ce mois-ci.</translation>
    </message>
    <message>
      <source>The month after</source>
      <translation>Le mois suivant</translation>
    </message>
    <message>
      <source>The month before</source>
      <translation>Le mois précédent</translation>
    </message>
    <message>
      <source>{0}: rest.</source>
      <translation>{0} : repos.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0} : {1}</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>A name has at most {0} characters; {1} have to go.</source>
      <translation>Un nom a au plus {0} caractères ; il faut en enlever {1}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>NextPictureView</name>
    <message>
      <source>Next</source>
      <translation>Ensuite</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Put this notice away</source>
      <translation>Fermer ce message</translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <source>From {0} to {1} is possible here.</source>
      <translation>Ici, c’est possible de {0} à {1}.</translation>
    </message>
  </context>
  <context>
    <name>NumberTile</name>
    <message>
      <source>Less</source>
      <translation>Moins</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Moins : {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Plus : {0}</translation>
    </message>
  </context>
  <context>
    <name>OfferBar</name>
    <message>
      <source>Easier way (E)</source>
      <translation>Plus facile (E)</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Mettre de côté</translation>
    </message>
    <message>
      <source>Leave it out from now on</source>
      <translation>Mettre de côté désormais</translation>
    </message>
    <message>
      <source>Neither of these</source>
      <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
      <source>{0} hurt?</source>
      <translation>{0} : ça a fait mal ?</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>As it was</source>
      <translation>Comme avant</translation>
    </message>
    <message>
      <source>Easier way</source>
      <translation>Plus facile</translation>
    </message>
    <message>
      <source>Hold {0}</source>
      <translation>Tenir {0}</translation>
    </message>
    <message>
      <source>If it hurts again, ask a doctor or a physiotherapist.</source>
      <translation>Si ça fait encore mal, demande à un médecin ou à un kiné.</translation>
    </message>
    <message>
      <source>Keep {0}</source>
      <translation>Garder {0}</translation>
    </message>
    <message>
      <source>Keep {0} for {1}?</source>
      <translation>Garder {0} pour {1} ?</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Mettre de côté</translation>
    </message>
    <message>
      <source>No, {0}</source>
      <translation>Non, {0}</translation>
    </message>
    <message>
      <source>Stay at {0}</source>
      <translation>Rester à {0}</translation>
    </message>
    <message>
      <source>Stay with the easier way</source>
      <translation>Garder la version plus facile</translation>
    </message>
    <message>
      <source>The easier way went well three times running.</source>
      <translation>La version plus facile s’est bien passée trois fois de suite.</translation>
    </message>
    <message>
      <source>The usual way</source>
      <translation>La version habituelle</translation>
    </message>
    <message>
      <source>You held it longer than the {0} that were set.</source>
      <translation>Tu as tenu plus longtemps que les {0} prévues.</translation>
    </message>
    <message>
      <source>You held it shorter than the {0} that were set.</source>
      <translation>Tu as tenu moins longtemps que les {0} prévues.</translation>
    </message>
    <message>
      <source>{0} for {1} from now on?</source>
      <translation>{0} : {1} désormais ?</translation>
    </message>
    <message>
      <source>{0} hurt. And next time?</source>
      <translation>{0} : ça a fait mal. Et la prochaine fois ?</translation>
    </message>
    <message>
      <source>{0} in its usual way again?</source>
      <translation>{0} : revenir à la version habituelle ?</translation>
    </message>
    <message>
      <source>{0} went well three times running.</source>
      <translation>{0} : ça s’est bien passé trois fois de suite.</translation>
    </message>
  </context>
  <context>
    <name>PaceBody</name>
    <message>
      <source>Every hold of this routine a third shorter</source>
      <translation>Chaque maintien de cette routine, un tiers plus court</translation>
    </message>
    <message>
      <source>Every hold of this routine half as long again</source>
      <translation>Chaque maintien de cette routine, moitié plus long</translation>
    </message>
    <message>
      <source>First side</source>
      <translation>Premier côté</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Doux</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Plus long</translation>
    </message>
    <message>
      <source>No stretch of this routine has two sides</source>
      <translation>Aucun étirement de cette routine n’a deux côtés</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Pace of this routine</source>
      <translation>Rythme de cette routine</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Droit</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Tours</translation>
    </message>
    <message>
      <source>Rounds of the whole routine</source>
      <translation>Tours de toute la routine</translation>
    </message>
    <message>
      <source>Side that comes first</source>
      <translation>Côté qui vient en premier</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message numerus="yes">
      <source>%n s rest</source>
      <translation>
        <numerusform>%n s de repos</numerusform>
        <numerusform>%n s de repos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s to settle</source>
      <translation>
        <numerusform>%n s de mise en place</numerusform>
        <numerusform>%n s de mise en place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n fois</numerusform>
        <numerusform>%n fois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n min of sitting</source>
      <translation>
        <numerusform>Après %n min assis</numerusform>
        <numerusform>Après %n min assis</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the stage (Ctrl+B)</source>
      <translation>Retour à la vue principale (Ctrl+B)</translation>
    </message>
    <message>
      <source>Brief guidance</source>
      <translation>Guidage bref</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Suit le système</translation>
    </message>
    <message>
      <source>Full guidance</source>
      <translation>Guidage complet</translation>
    </message>
    <message numerus="yes">
      <source>Gentle, %n s rest</source>
      <translation>
        <numerusform>Doux, %n s de repos</numerusform>
        <numerusform>Doux, %n s de repos</numerusform>
      </translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message numerus="yes">
      <source>Longer holds, %n s rest</source>
      <translation>
        <numerusform>Maintiens plus longs, %n s de repos</numerusform>
        <numerusform>Maintiens plus longs, %n s de repos</numerusform>
      </translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Désactivés</translation>
    </message>
    <message>
      <source>Off today</source>
      <translation>Pas aujourd’hui</translation>
    </message>
    <message>
      <source>Off: it hurt last time</source>
      <translation>Mis de côté : ça a fait mal la dernière fois</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Routine et réglages</translation>
    </message>
    <message>
      <source>Tones only</source>
      <translation>Sons seulement</translation>
    </message>
    <message>
      <source>each side</source>
      <translation>de chaque côté</translation>
    </message>
    <message>
      <source>left side</source>
      <translation>côté gauche</translation>
    </message>
    <message>
      <source>no rest</source>
      <translation>sans repos</translation>
    </message>
    <message>
      <source>no settling</source>
      <translation>sans mise en place</translation>
    </message>
    <message>
      <source>once</source>
      <translation>une fois</translation>
    </message>
    <message>
      <source>right side</source>
      <translation>côté droit</translation>
    </message>
    <message>
      <source>the easier way</source>
      <translation>version plus facile</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>deux fois</translation>
    </message>
    <message>
      <source>usual</source>
      <translation>habituel</translation>
    </message>
    <message>
      <source>{0} a pose</source>
      <translation>{0} par posture</translation>
    </message>
    <message>
      <source>{0} · your version</source>
      <translation>{0} · ta version</translation>
    </message>
  </context>
  <context>
    <name>PanelNote</name>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Print the handout</source>
      <translation>Imprimer la fiche</translation>
    </message>
    <message>
      <source>Save the handout</source>
      <translation>Enregistrer la fiche</translation>
    </message>
    <message>
      <source>The handout is on its way to the printer.</source>
      <translation>La fiche part à l’imprimante.</translation>
    </message>
    <message>
      <source>The handout is {0}.</source>
      <translation>La fiche est {0}.</translation>
    </message>
    <message>
      <source>The printer can’t be reached. Nothing was printed.</source>
      <translation>L’imprimante ne répond pas. Rien n’a été imprimé.</translation>
    </message>
    <message>
      <source>The printers don’t answer. The handout can be kept as a PDF instead.</source>
      <translation>Les imprimantes ne répondent pas. La fiche peut être gardée en PDF.</translation>
    </message>
    <message>
      <source>There is no printer here. The handout can be kept as a PDF instead.</source>
      <translation>Il n’y a pas d’imprimante ici. La fiche peut être gardée en PDF.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>{0} ne peut pas être écrit à cet endroit.</translation>
    </message>
  </context>
  <context>
    <name>ProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
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
      <translation>Tu es en place ? Espace lance le maintien.</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>On reprend</translation>
    </message>
    <message>
      <source>Going on in {0}</source>
      <translation>On reprend dans {0}</translation>
    </message>
    <message>
      <source>Hold for {0}</source>
      <translation>Tiens {0}</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>A few minutes on the mat, whenever it suits you.</source>
      <translation>Quelques minutes sur le tapis, quand tu veux.</translation>
    </message>
    <message>
      <source>In 15 minutes</source>
      <translation>Dans 15 minutes</translation>
    </message>
    <message>
      <source>Open BackStretch</source>
      <translation>Ouvrir BackStretch</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Time for your back</source>
      <translation>C’est l’heure de ton dos</translation>
    </message>
  </context>
  <context>
    <name>RemindersBody</name>
    <message>
      <source>Closing the window then only puts it away. To end BackStretch, quit with Ctrl+Q.</source>
      <translation>Fermer la fenêtre la met alors de côté, sans plus. Pour terminer BackStretch, quitte avec Ctrl+Q.</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>The system doesn’t let BackStretch start at login. Everything else works as ever.</source>
      <translation>Le système ne laisse pas BackStretch démarrer à l’ouverture de session. Tout le reste fonctionne comme toujours.</translation>
    </message>
    <message>
      <source>This desktop shows no notifications, so reminders can’t be seen. All else works.</source>
      <translation>Ce bureau n’affiche pas de notifications : les rappels ne se verront pas. Tout le reste fonctionne.</translation>
    </message>
  </context>
  <context>
    <name>ResumeBar</name>
    <message>
      <source>Don’t go on with it</source>
      <translation>Ne pas reprendre</translation>
    </message>
    <message>
      <source>Ended at {1}. Go on with “{0}” after all?</source>
      <translation>Terminée à « {1} ». Reprendre « {0} » quand même ?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>“{0}” was interrupted at {1}. Go on there?</source>
      <translation>« {0} » a été interrompue à « {1} ». Reprendre là ?</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>Clock</source>
      <translation>Horloge</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Lancer</translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n breath(s)</source>
      <translation>
        <numerusform>{0} sur %n respiration</numerusform>
        <numerusform>{0} sur %n respirations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n second(s)</source>
      <translation>
        <numerusform>{0} sur %n seconde</numerusform>
        <numerusform>{0} sur %n secondes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Routine</name>
    <message>
      <source>kneeling</source>
      <translation>à genoux</translation>
    </message>
    <message>
      <source>lying</source>
      <translation>couché</translation>
    </message>
    <message>
      <source>needs {0}</source>
      <translation>il faut {0}</translation>
    </message>
    <message>
      <source>no equipment</source>
      <translation>sans matériel</translation>
    </message>
    <message>
      <source>sitting</source>
      <translation>assis</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>debout</translation>
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
      <translation>Cette routine a aussi été modifiée ailleurs. Les deux sont gardées ; la tienne est « {0} ».</translation>
    </message>
    <message>
      <source>{0} Until it is mended, the routine stays as it was.</source>
      <translation>{0} La routine reste comme avant, jusqu’à ce que ce soit corrigé.</translation>
    </message>
    <message>
      <source>{0}, mine</source>
      <translation>{0}, la mienne</translation>
    </message>
    <message>
      <source>{0}: there is no stretch “{1}”. The routine stays as it was.</source>
      <translation>{0} : il n’y a pas d’étirement « {1} ». La routine reste comme avant.</translation>
    </message>
  </context>
  <context>
    <name>RoutineMenu</name>
    <message>
      <source>About BackStretch</source>
      <translation>À propos de BackStretch</translation>
    </message>
    <message>
      <source>Audio guide…</source>
      <translation>Guide audio…</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Revenir à l’original</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Handout as PDF…</source>
      <translation>Fiche en PDF…</translation>
    </message>
    <message>
      <source>Import a routine…</source>
      <translation>Importer une routine…</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>More for this routine</source>
      <translation>Plus pour cette routine</translation>
    </message>
    <message>
      <source>New routine…</source>
      <translation>Nouvelle routine…</translation>
    </message>
    <message>
      <source>Print the handout…</source>
      <translation>Imprimer la fiche…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Remove this routine</source>
      <translation>Supprimer cette routine</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>S’étirer sans risque</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Video guide…</source>
      <translation>Guide vidéo…</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Ce qui a été dit…</translation>
    </message>
  </context>
  <context>
    <name>RowDetails</name>
    <message>
      <source> ×</source>
      <translation> ×</translation>
    </message>
    <message>
      <source>Easier</source>
      <translation>Plus facile</translation>
    </message>
    <message>
      <source>Easier way, {0}</source>
      <translation>Version plus facile, {0}</translation>
    </message>
    <message>
      <source>How to</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>How to, {0}</source>
      <translation>Comment faire, {0}</translation>
    </message>
    <message>
      <source>Left first</source>
      <translation>D’abord à gauche</translation>
    </message>
    <message>
      <source>Left only</source>
      <translation>Seulement à gauche</translation>
    </message>
    <message>
      <source>Move down, {0}</source>
      <translation>Descendre, {0}</translation>
    </message>
    <message>
      <source>Move up, {0}</source>
      <translation>Monter, {0}</translation>
    </message>
    <message>
      <source>Once more after this one, {0}</source>
      <translation>Encore une fois après celui-ci, {0}</translation>
    </message>
    <message>
      <source>Remove, {0}</source>
      <translation>Retirer, {0}</translation>
    </message>
    <message>
      <source>Right first</source>
      <translation>D’abord à droite</translation>
    </message>
    <message>
      <source>Right only</source>
      <translation>Seulement à droite</translation>
    </message>
    <message>
      <source>Sides, {0}</source>
      <translation>Côtés, {0}</translation>
    </message>
    <message>
      <source>breaths</source>
      <translation>respirations</translation>
    </message>
    <message>
      <source>each pose</source>
      <translation>chaque posture</translation>
    </message>
    <message>
      <source>hold</source>
      <translation>maintien</translation>
    </message>
    <message>
      <source>repeats</source>
      <translation>répétitions</translation>
    </message>
    <message>
      <source>rounds</source>
      <translation>tours</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Hold, {0}</source>
      <translation>Maintien, {0}</translation>
    </message>
    <message>
      <source>On or off today</source>
      <translation>Activé ou non aujourd’hui</translation>
    </message>
    <message>
      <source>On, {0}</source>
      <translation>Activé, {0}</translation>
    </message>
  </context>
  <context>
    <name>SafetyDialog</name>
    <message>
      <source>Ask your doctor or midwife first</source>
      <translation>Demande d’abord à ton médecin ou à ta sage-femme</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Go to an emergency department at once with</source>
      <translation>Va tout de suite aux urgences en cas de</translation>
    </message>
    <message>
      <source>If it gets worse, or is no better in two weeks, ask a doctor or physiotherapist.</source>
      <translation>Si ça s’aggrave, ou ne va pas mieux en deux semaines, demande à un médecin ou à un kiné.</translation>
    </message>
    <message>
      <source>If you always have some pain: up to 3 of 10 is taken as all right, if it has settled by tomorrow and nothing runs down the leg. Otherwise ease off.</source>
      <translation>Si tu as toujours un peu mal : jusqu’à 3 sur 10, c’est considéré comme acceptable, si c’est calmé le lendemain et que rien ne descend dans la jambe. Sinon, fais-en moins.</translation>
    </message>
    <message>
      <source>See a doctor before you stretch with</source>
      <translation>Vois un médecin avant de t’étirer en cas de</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>S’étirer sans risque</translation>
    </message>
    <message>
      <source>While you stretch, a pull is fine and pain is not. Press H, and it stops.</source>
      <translation>Pendant l’étirement, sentir que ça tire, oui ; avoir mal, non. Appuie sur H, et ça s’arrête.</translation>
    </message>
    <message>
      <source>a lump, or a back that has changed its shape</source>
      <translation>grosseur, ou dos qui a changé de forme</translation>
    </message>
    <message>
      <source>after a recent operation or injury</source>
      <translation>après une opération ou une blessure récente</translation>
    </message>
    <message>
      <source>cancer at any time, osteoporosis, long use of steroids, or a weak immune system</source>
      <translation>cancer, même ancien, ostéoporose, prise prolongée de corticoïdes, ou défenses immunitaires affaiblies</translation>
    </message>
    <message>
      <source>chest pain, or back pain that began with a serious accident</source>
      <translation>douleur dans la poitrine, ou mal de dos apparu après un accident grave</translation>
    </message>
    <message>
      <source>fever, or weight lost without trying</source>
      <translation>fièvre, ou perte de poids involontaire</translation>
    </message>
    <message>
      <source>numbness or tingling round the genitals or buttocks</source>
      <translation>engourdissement ou fourmillements autour des parties génitales ou des fesses</translation>
    </message>
    <message>
      <source>pain high up, between the shoulders</source>
      <translation>douleur en haut du dos, entre les épaules</translation>
    </message>
    <message>
      <source>pain that is worse on sneezing, coughing or on the toilet</source>
      <translation>douleur plus forte en éternuant, en toussant ou aux toilettes</translation>
    </message>
    <message>
      <source>pain that rest does not ease, or that is worse at night</source>
      <translation>douleur que le repos ne calme pas, ou plus forte la nuit</translation>
    </message>
    <message>
      <source>pain, tingling, weakness or numbness in both legs</source>
      <translation>douleur, fourmillements, faiblesse ou engourdissement dans les deux jambes</translation>
    </message>
    <message>
      <source>trouble passing urine, or no hold over bladder or bowels</source>
      <translation>difficulté à uriner, ou perte de contrôle de la vessie ou des intestins</translation>
    </message>
    <message>
      <source>weakness in one leg, above all if it gets worse</source>
      <translation>faiblesse dans une jambe, surtout si elle s’aggrave</translation>
    </message>
    <message>
      <source>when you are pregnant</source>
      <translation>pendant une grossesse</translation>
    </message>
  </context>
  <context>
    <name>Segments</name>
    <message>
      <source>{0}: {1}</source>
      <comment>a setting and one of its choices</comment>
      <translation>{0} : {1}</translation>
    </message>
  </context>
  <context>
    <name>SessionWords</name>
    <message>
      <source>Easier way</source>
      <translation>Plus facile</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Étape {0} sur {1}</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>:00</source>
      <translation>:00</translation>
    </message>
    <message>
      <source>A calm breath takes seven seconds</source>
      <translation>Une respiration calme dure sept secondes</translation>
    </message>
    <message>
      <source>After a while at the machine without a break</source>
      <translation>Après un moment à l’ordinateur sans pause</translation>
    </message>
    <message>
      <source>After sitting for</source>
      <translation>Après, assis</translation>
    </message>
    <message>
      <source>Any key pauses</source>
      <translation>Toute touche met en pause</translation>
    </message>
    <message>
      <source>As in the window</source>
      <translation>Comme dans la fenêtre</translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation>Au bureau</translation>
    </message>
    <message>
      <source>At times</source>
      <translation>À heures fixes</translation>
    </message>
    <message>
      <source>BackStretch starts in the background, without its window</source>
      <translation>BackStretch démarre en arrière-plan, sans sa fenêtre</translation>
    </message>
    <message>
      <source>Be there from login on</source>
      <translation>Toujours présent</translation>
    </message>
    <message>
      <source>Breaths</source>
      <translation>Respirations</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>Bref</translation>
    </message>
    <message>
      <source>Calm</source>
      <translation>Calme</translation>
    </message>
    <message>
      <source>Change position</source>
      <translation>Changements</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <source>Count down</source>
      <translation>Compte à rebours</translation>
    </message>
    <message>
      <source>Count holds in</source>
      <translation>Compter en</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Jours</translation>
    </message>
    <message>
      <source>Each hold begins when you press Space</source>
      <translation>Chaque maintien commence quand tu appuies sur Espace</translation>
    </message>
    <message>
      <source>Fades</source>
      <translation>Fondu</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Personnage</translation>
    </message>
    <message>
      <source>Flash instead of tones</source>
      <translation>Éclair au lieu des sons</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Vue au sol</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Suit le système</translation>
    </message>
    <message>
      <source>For a remote or a foot switch; H still says that it hurts</source>
      <translation>Pour une télécommande ou une pédale ; H dit toujours que ça fait mal</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Guidage</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Holds wait for me</source>
      <translation>Attendre Espace</translation>
    </message>
    <message>
      <source>How much time there is to lie down, turn over and get up</source>
      <translation>Le temps pour s’allonger, se retourner et se relever</translation>
    </message>
    <message>
      <source>How to get from one position to the next</source>
      <translation>Comment passer d’une position à la suivante</translation>
    </message>
    <message>
      <source>How to get up, what was done, and one thing for the day</source>
      <translation>Comment se relever, ce qui a été fait, et une idée pour la journée</translation>
    </message>
    <message>
      <source>In between</source>
      <translation>Entre deux</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Lead the breath</source>
      <translation>Guider le souffle</translation>
    </message>
    <message>
      <source>Lead-in after a pause</source>
      <translation>Après une pause</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>À gauche</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Mouvement</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Animé</translation>
    </message>
    <message>
      <source>Not after</source>
      <translation>Pas après</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>Pas avant</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Pitch</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Vif</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Rappels</translation>
    </message>
    <message>
      <source>Rest in between</source>
      <translation>Repos</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>À droite</translation>
    </message>
    <message>
      <source>Say halfway</source>
      <translation>Annoncer la moitié</translation>
    </message>
    <message>
      <source>Say how it went</source>
      <translation>Faire le bilan</translation>
    </message>
    <message>
      <source>Say how to do it</source>
      <translation>Dire comment faire</translation>
    </message>
    <message>
      <source>Say what comes</source>
      <translation>Annoncer la suite</translation>
    </message>
    <message>
      <source>Say what to mind</source>
      <translation>Dire à quoi veiller</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <source>Settle before a hold</source>
      <translation>Mise en place</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Court</translation>
    </message>
    <message>
      <source>Slow</source>
      <translation>Lent</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Spoken language</source>
      <translation>Langue parlée</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>The edge of the ring lights up once where a tone would be heard</source>
      <translation>Le bord de l’anneau s’allume une fois là où un son se ferait entendre</translation>
    </message>
    <message>
      <source>Time to get to the mat</source>
      <translation>Vers le tapis</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Heures</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>Sons</translation>
    </message>
    <message>
      <source>Turned by a quarter for who lies on the left or the right side</source>
      <translation>Tournée d’un quart si tu es sur le côté gauche ou droit</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voix</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <source>What to fetch, when to stop, and onto the mat</source>
      <translation>Que prendre, quand arrêter, et l’arrivée sur le tapis</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>{0} words/min</source>
      <translation>{0} mots/min</translation>
    </message>
  </context>
  <context>
    <name>SettingsStack</name>
    <message>
      <source>Look</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Rythme</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Rappels</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voix</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Are you in the pose? Space begins the hold.</source>
      <translation>Tu es en place ? Espace lance le maintien.</translation>
    </message>
    <message>
      <source>Before we begin</source>
      <translation>Avant de commencer</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Get into position</source>
      <translation>Mets-toi en place</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Côté gauche</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Ensuite</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Côté droit</translation>
    </message>
    <message>
      <source>Round {0} of {1}</source>
      <translation>Tour {0} sur {1}</translation>
    </message>
    <message>
      <source>Space starts and pauses. F opens the floor view, to read from the mat.</source>
      <translation>Espace lance et met en pause. F ouvre la vue au sol, à lire depuis le tapis.</translation>
    </message>
    <message>
      <source>Take your time. Any key begins when you are there.</source>
      <translation>Prends ton temps. Une touche lance la suite quand tu es en place.</translation>
    </message>
    <message>
      <source>Take your time. Press play when you are ready.</source>
      <translation>Prends ton temps. Appuie sur lecture quand tu veux.</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Puis</translation>
    </message>
    <message>
      <source>Up again</source>
      <translation>Se relever</translation>
    </message>
    <message>
      <source>a moment to settle, and on</source>
      <translation>un instant pour se placer, et on reprend</translation>
    </message>
    <message numerus="yes">
      <source>breath(s)</source>
      <translation>
        <numerusform>respiration</numerusform>
        <numerusform>respirations</numerusform>
      </translation>
    </message>
    <message>
      <source>get ready</source>
      <translation>prépare-toi</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>ready?</source>
      <translation>on y va ?</translation>
    </message>
    <message numerus="yes">
      <source>second(s)</source>
      <translation>
        <numerusform>seconde</numerusform>
        <numerusform>secondes</numerusform>
      </translation>
    </message>
    <message>
      <source>the left side</source>
      <translation>le côté gauche</translation>
    </message>
    <message>
      <source>the right side</source>
      <translation>le côté droit</translation>
    </message>
    <message>
      <source>then {0}</source>
      <translation>puis {0}</translation>
    </message>
    <message>
      <source>to begin</source>
      <translation>pour commencer</translation>
    </message>
    <message>
      <source>up again, and done</source>
      <translation>se relever, et c’est fini</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>encore {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <source>{0}, stretch {1}</source>
      <comment>Round 2 of 5, stretch 3 of 5</comment>
      <translation>{0}, étirement {1}</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Less</source>
      <translation>Moins</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Moins : {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Plus : {0}</translation>
    </message>
  </context>
  <context>
    <name>StretchCard</name>
    <message>
      <source>Add {0}</source>
      <translation>Ajouter {0}</translation>
    </message>
    <message>
      <source>Add {0}, in the routine</source>
      <translation>Ajouter {0}, dans la routine</translation>
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
      <translation>Étirements</translation>
    </message>
  </context>
  <context>
    <name>StretchRow</name>
    <message>
      <source>Now</source>
      <translation>En cours</translation>
    </message>
  </context>
  <context>
    <name>StretchesCard</name>
    <message>
      <source>held {0} the last time</source>
      <translation>tenu {0} la dernière fois</translation>
    </message>
    <message>
      <source>hurt {0}, last {1}</source>
      <translation>a fait mal {0}, dernière fois : {1}</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, dernière fois : {1}</translation>
    </message>
    <message>
      <source>{0}: hold over time</source>
      <translation>{0} : maintien au fil du temps</translation>
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>TimesBox</name>
    <message>
      <source>Another time</source>
      <translation>Une autre heure</translation>
    </message>
    <message>
      <source>Take this time out</source>
      <translation>Retirer cette heure</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>End</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>End (Escape)</source>
      <translation>Terminer (Échap)</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Vue au sol</translation>
    </message>
    <message>
      <source>Floor view: to read from the mat (F)</source>
      <translation>Vue au sol : à lire depuis le tapis (F)</translation>
    </message>
    <message>
      <source>Routine and settings (Ctrl+B)</source>
      <translation>Routine et réglages (Ctrl+B)</translation>
    </message>
    <message>
      <source>What you did (Ctrl+H)</source>
      <translation>Ce que tu as fait (Ctrl+H)</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>Every stretch is off: switch one on in the panel, then start.</source>
      <translation>Tous les étirements sont désactivés : actives-en un dans le panneau, puis commence.</translation>
    </message>
  </context>
  <context>
    <name>TranscriptDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Nothing yet: each sentence stands here as soon as it is said.</source>
      <translation>Rien encore : chaque phrase apparaît ici dès qu’elle est dite.</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Ce qui a été dit</translation>
    </message>
  </context>
  <context>
    <name>Transport</name>
    <message>
      <source>+5 s</source>
      <translation>+5 s</translation>
    </message>
    <message>
      <source>5 seconds less (−)</source>
      <translation>5 secondes de moins (−)</translation>
    </message>
    <message>
      <source>5 seconds more (+)</source>
      <translation>5 secondes de plus (+)</translation>
    </message>
    <message>
      <source>Back (Page up)</source>
      <translation>Précédent (Page haut)</translation>
    </message>
    <message>
      <source>Easier</source>
      <translation>Plus facile</translation>
    </message>
    <message>
      <source>Next (Page down)</source>
      <translation>Suivant (Page bas)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pause (Espace)</translation>
    </message>
    <message>
      <source>Resume (Space)</source>
      <translation>Reprendre (Espace)</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Répéter</translation>
    </message>
    <message>
      <source>Say it again (R)</source>
      <translation>Répéter (R)</translation>
    </message>
    <message>
      <source>The easier way (E)</source>
      <translation>La version plus facile (E)</translation>
    </message>
    <message>
      <source>This hurts</source>
      <translation>Ça fait mal</translation>
    </message>
    <message>
      <source>This hurts: leave this stretch (H)</source>
      <translation>Ça fait mal : quitter cet étirement (H)</translation>
    </message>
    <message>
      <source>−5 s</source>
      <translation>−5 s</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open BackStretch</source>
      <translation>Ouvrir BackStretch</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Remind me in 15 minutes</source>
      <translation>Me le rappeler dans 15 minutes</translation>
    </message>
    <message>
      <source>Start the routine</source>
      <translation>Commencer la routine</translation>
    </message>
  </context>
  <context>
    <name>VoiceBody</name>
    <message>
      <source>Listen</source>
      <translation>Écouter</translation>
    </message>
    <message>
      <source>Stretches of your own are spoken by the computer’s voice throughout.</source>
      <translation>Tes propres étirements sont dits en entier par la voix de l’ordinateur.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks, as you chose it.</source>
      <translation>C’est la voix de l’ordinateur qui parle, comme tu l’as choisi.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks: there is no natural one of this language yet.</source>
      <translation>C’est la voix de l’ordinateur qui parle : il n’y a pas encore de voix naturelle dans cette langue.</translation>
    </message>
    <message>
      <source>{0} speaks: a natural voice of this language.</source>
      <translation>C’est {0} qui parle, une voix naturelle de cette langue.</translation>
    </message>
  </context>
  <context>
    <name>VoiceBox</name>
    <message>
      <source>The usual voice</source>
      <translation>La voix habituelle</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voix</translation>
    </message>
  </context>
  <context>
    <name>VoiceNames</name>
    <message>
      <source>America</source>
      <comment>where English is spoken: the United States</comment>
      <translation>États-Unis</translation>
    </message>
    <message>
      <source>America, New York City</source>
      <translation>États-Unis, New York</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Belgique</translation>
    </message>
    <message>
      <source>Brazil</source>
      <translation>Brésil</translation>
    </message>
    <message>
      <source>Caribbean</source>
      <translation>Caraïbes</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Néerlandais</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Anglais</translation>
    </message>
    <message>
      <source>France</source>
      <translation>France</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Allemand</translation>
    </message>
    <message>
      <source>Great Britain</source>
      <translation>Grande-Bretagne</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italien</translation>
    </message>
    <message>
      <source>Italy</source>
      <translation>Italie</translation>
    </message>
    <message>
      <source>Latin America</source>
      <translation>Amérique latine</translation>
    </message>
    <message>
      <source>Other languages</source>
      <translation>Autres langues</translation>
    </message>
    <message>
      <source>Portugal</source>
      <translation>Portugal</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugais</translation>
    </message>
    <message>
      <source>Received Pronunciation</source>
      <translation>prononciation standard</translation>
    </message>
    <message>
      <source>Scotland</source>
      <translation>Écosse</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Espagne</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Espagnol</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <translation>Suisse</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>Royaume-Uni</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>États-Unis</translation>
    </message>
    <message>
      <source>{0}, higher</source>
      <translation>{0}, plus aiguë</translation>
    </message>
    <message>
      <source>{0}, natural ({1})</source>
      <translation>{0}, naturelle ({1})</translation>
    </message>
  </context>
  <context>
    <name>VoiceTrouble</name>
    <message>
      <source>No loudspeaker or headphones found: follow the captions, or plug some in.</source>
      <translation>Ni haut-parleur ni casque : suis les sous-titres, ou branches-en un.</translation>
    </message>
    <message>
      <source>The sound has stopped: follow the captions for now, it comes back by itself.</source>
      <translation>Le son s’est arrêté : suis les sous-titres pour l’instant, il revient de lui-même.</translation>
    </message>
    <message>
      <source>The voice can’t start: follow the captions; if it stays so, install BackStretch again.</source>
      <translation>La voix ne démarre pas : suis les sous-titres ; si cela dure, réinstalle BackStretch.</translation>
    </message>
    <message>
      <source>The voice has stopped: follow the captions for now, it is being started again.</source>
      <translation>La voix s’est arrêtée : suis les sous-titres pour l’instant, elle redémarre.</translation>
    </message>
    <message>
      <source>The voice you chose isn’t installed: the standard one speaks until you choose another.</source>
      <translation>La voix choisie n’est pas installée : la voix standard parle jusqu’à ce que tu en choisisses une autre.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Lie down and listen: a calm voice says each move, and the figure shows it.</source>
      <translation>Allonge-toi et écoute : une voix calme dit chaque geste, et le personnage le montre.</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Écouter</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Faire le tour</translation>
    </message>
    <message>
      <source>Read the signs to see a doctor for</source>
      <translation>Quand demander un avis médical</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stretches can ease and prevent common back ache. They cure nothing.</source>
      <translation>Les étirements peuvent soulager et prévenir le mal de dos courant. Ils ne guérissent rien.</translation>
    </message>
    <message>
      <source>The clock waits for the words. Nobody has to touch the machine again.</source>
      <translation>L’horloge attend les paroles. Plus besoin de toucher l’ordinateur.</translation>
    </message>
    <message>
      <source>Welcome. Your back is in good company.</source>
      <translation>Bienvenue. Ton dos est en bonne compagnie.</translation>
    </message>
  </context>
  <context>
    <name>_CellRow</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>et %n autre</numerusform>
        <numerusform>et %n autres</numerusform>
      </translation>
    </message>
  </context>
</TS>
