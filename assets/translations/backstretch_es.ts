<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>BackStretch is under the MIT licence. It uses the work of others:</source>
      <translation>BackStretch tiene licencia MIT. Usa el trabajo de otros:</translation>
    </message>
    <message>
      <source>Free, without an account. It works offline, and what it knows stays on this machine.</source>
      <translation>Gratis y sin cuenta. Funciona sin conexión, y lo que sabe se queda en este equipo.</translation>
    </message>
    <message>
      <source>Version {0}, with Qt {1} and Python {2}</source>
      <translation>Versión {0}, con Qt {1} y Python {2}</translation>
    </message>
  </context>
  <context>
    <name>AddDialog</name>
    <message>
      <source>Add a stretch</source>
      <translation>Añadir un estiramiento</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Suaves</translation>
    </message>
    <message>
      <source>Kneeling</source>
      <translation>De rodillas</translation>
    </message>
    <message>
      <source>Lying</source>
      <translation>Tumbado</translation>
    </message>
    <message>
      <source>No equipment</source>
      <translation>Sin material</translation>
    </message>
    <message>
      <source>Nothing like that here. Fewer words find more.</source>
      <translation>No hay nada así. Con menos palabras se encuentra más.</translation>
    </message>
    <message>
      <source>One that is gentle and lying is a good beginning. You can add more after it.</source>
      <translation>Uno suave y tumbado es un buen comienzo. Después puedes añadir más.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search: hips, towel, cat…</source>
      <translation>Buscar: cadera, toalla, gato…</translation>
    </message>
    <message>
      <source>Sitting</source>
      <translation>Sentado</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>De pie</translation>
    </message>
    <message>
      <source>Which stretch comes first?</source>
      <translation>¿Qué estiramiento va primero?</translation>
    </message>
  </context>
  <context>
    <name>AddRow</name>
    <message>
      <source>Add a stretch</source>
      <translation>Añadir un estiramiento</translation>
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
        <numerusform>%n vuelta</numerusform>
        <numerusform>%n vueltas</numerusform>
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
        <numerusform>%n estiramiento</numerusform>
        <numerusform>%n estiramientos</numerusform>
      </translation>
    </message>
    <message>
      <source>eight rounds</source>
      <translation>ocho vueltas</translation>
    </message>
    <message>
      <source>five rounds</source>
      <translation>cinco vueltas</translation>
    </message>
    <message>
      <source>four rounds</source>
      <translation>cuatro vueltas</translation>
    </message>
    <message>
      <source>nine rounds</source>
      <translation>nueve vueltas</translation>
    </message>
    <message>
      <source>one round</source>
      <translation>una vuelta</translation>
    </message>
    <message>
      <source>seven rounds</source>
      <translation>siete vueltas</translation>
    </message>
    <message>
      <source>six rounds</source>
      <translation>seis vueltas</translation>
    </message>
    <message>
      <source>three rounds</source>
      <translation>tres vueltas</translation>
    </message>
    <message>
      <source>two rounds</source>
      <translation>dos vueltas</translation>
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
      <translation>No hay ninguna rutina «{0}».</translation>
    </message>
  </context>
  <context>
    <name>CatalogKeeper</name>
    <message>
      <source>{0} Until it is mended, the stretch stays as it was.</source>
      <translation>{0} Hasta que se corrija, el estiramiento se queda como estaba.</translation>
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
      <translation>Todo esto está solo en este equipo.</translation>
    </message>
    <message>
      <source>Ask after a session how my back feels</source>
      <translation>Preguntar tras la sesión cómo está mi espalda</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <source>Delete everything…</source>
      <translation>Borrar todo…</translation>
    </message>
    <message>
      <source>Goal for a week</source>
      <translation>Meta semanal</translation>
    </message>
    <message>
      <source>Not offered any more: {0}.</source>
      <translation>Ya no se proponen: {0}.</translation>
    </message>
    <message>
      <source>Note down what I do</source>
      <translation>Anotar lo que hago</translation>
    </message>
  </context>
  <context>
    <name>Collection</name>
    <message>
      <source>There is no routine “{0}”: here is another one.</source>
      <translation>No hay ninguna rutina «{0}»: aquí tienes otra.</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
  </context>
  <context>
    <name>Crashes</name>
    <message>
      <source>BackStretch ended unexpectedly the last time. Nothing you made is lost; a report is in {0}</source>
      <translation>BackStretch se cerró de forma inesperada la última vez. No se ha perdido nada tuyo; hay un informe en {0}</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost.</source>
      <translation>Algo ha fallado dentro de BackStretch. Puedes seguir; no se ha perdido nada tuyo.</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost. A report is in {0}</source>
      <translation>Algo ha fallado dentro de BackStretch. Puedes seguir; no se ha perdido nada tuyo. Hay un informe en {0}</translation>
    </message>
  </context>
  <context>
    <name>DesktopSession</name>
    <message>
      <source>{0}, {1} side</source>
      <translation>{0}, lado {1}</translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message>
      <source>People usually do such a round one to three times a day, for some weeks.</source>
      <translation>Lo habitual es hacer una sesión así de una a tres veces al día, durante unas semanas.</translation>
    </message>
    <message>
      <source>You skipped {0}.</source>
      <translation>Te has saltado {0}.</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>saltado</translation>
    </message>
    <message>
      <source>{0} in {1}.</source>
      <translation>{0} en {1}.</translation>
    </message>
    <message>
      <source>{0} × {1}</source>
      <translation>{0} × {1}</translation>
    </message>
    <message>
      <source>{0}, done</source>
      <translation>{0}, hecha</translation>
    </message>
    <message>
      <source>{0}, for today</source>
      <translation>{0}, por hoy</translation>
    </message>
  </context>
  <context>
    <name>DoneSheet</name>
    <message>
      <source>Back to the routine</source>
      <translation>Volver a la rutina</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Lo que se dijo…</translation>
    </message>
  </context>
  <context>
    <name>DrawingCard</name>
    <message>
      <source>As a table</source>
      <translation>Como tabla</translation>
    </message>
    <message>
      <source>{0}, as a table</source>
      <translation>{0}, como tabla</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>A routine keeps at least one stretch. Switch it off instead.</source>
      <translation>Una rutina conserva al menos un estiramiento. En su lugar, desactívalo.</translation>
    </message>
    <message>
      <source>Every hold of this routine has changed.</source>
      <translation>Han cambiado todos los tiempos de esta rutina.</translation>
    </message>
    <message>
      <source>Every stretch begins on the left now.</source>
      <translation>Ahora todos los estiramientos empiezan por la izquierda.</translation>
    </message>
    <message>
      <source>Every stretch begins on the right now.</source>
      <translation>Ahora todos los estiramientos empiezan por la derecha.</translation>
    </message>
    <message>
      <source>Fifty stretches are as many as a routine can have.</source>
      <translation>Una rutina puede tener como mucho cincuenta estiramientos.</translation>
    </message>
    <message>
      <source>From now on this is your version; the original stays, in the menu above.</source>
      <translation>Desde ahora esta es tu versión; la original sigue arriba, en el menú.</translation>
    </message>
    <message>
      <source>Made by you.</source>
      <translation>Hecha por ti.</translation>
    </message>
    <message>
      <source>My routine</source>
      <translation>Mi rutina</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nueva rutina</translation>
    </message>
    <message>
      <source>Rename the routine</source>
      <translation>Cambiar el nombre de la rutina</translation>
    </message>
    <message>
      <source>That can’t be done to this routine.</source>
      <translation>Eso no se puede hacer con esta rutina.</translation>
    </message>
    <message>
      <source>This is the original again.</source>
      <translation>Esta vuelve a ser la original.</translation>
    </message>
    <message>
      <source>This is your copy: change whatever you like.</source>
      <translation>Esta es tu copia: cambia lo que quieras.</translation>
    </message>
    <message>
      <source>Your routine is begun. Add what comes next.</source>
      <translation>Tu rutina ha empezado. Añade lo que sigue.</translation>
    </message>
    <message>
      <source>{0} is out.</source>
      <translation>{0} ya no está en la rutina.</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>Se ha eliminado {0}.</translation>
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
      <translation>Exportar la rutina</translation>
    </message>
    <message>
      <source>Exported as {0}.</source>
      <translation>Exportada como {0}.</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Importar una rutina</translation>
    </message>
    <message>
      <source>Routines ({0})</source>
      <translation>Rutinas ({0})</translation>
    </message>
    <message>
      <source>{0} is kept.</source>
      <translation>{0}: guardada.</translation>
    </message>
  </context>
  <context>
    <name>Exporter</name>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
      <source>Save the audio guide</source>
      <translation>Guardar la audioguía</translation>
    </message>
    <message>
      <source>Save the video guide</source>
      <translation>Guardar la videoguía</translation>
    </message>
    <message>
      <source>The guide is {0}.</source>
      <translation>La guía es {0}.</translation>
    </message>
    <message>
      <source>This installation can’t write films. An audio guide can be had instead.</source>
      <translation>Esta instalación no puede crear vídeos. En su lugar puedes tener una audioguía.</translation>
    </message>
    <message>
      <source>Writing “{0}”</source>
      <translation>Escribiendo «{0}»</translation>
    </message>
    <message>
      <source>{0} could not be written. Nothing was lost.</source>
      <translation>No se pudo escribir {0}. No se ha perdido nada.</translation>
    </message>
  </context>
  <context>
    <name>Fallback</name>
    <message>
      <source>BackStretch can’t use {0}. Please see that it belongs to you and can be written, and start again. Nothing you made is lost.</source>
      <translation>BackStretch no puede usar {0}. Comprueba que es tuyo y que se puede escribir en él, y vuelve a iniciar. No se ha perdido nada tuyo.</translation>
    </message>
    <message>
      <source>Something went wrong while BackStretch was starting. Nothing you made is lost. Please start it again; if that doesn’t help, install it anew. “backstretch --diagnose” tells more.</source>
      <translation>Algo ha fallado al iniciar BackStretch. No se ha perdido nada tuyo. Inícialo otra vez; si no ayuda, instálalo de nuevo. «backstretch --diagnose» da más detalles.</translation>
    </message>
  </context>
  <context>
    <name>FeelBar</name>
    <message>
      <source>How does your back feel?</source>
      <translation>¿Cómo está tu espalda?</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sin respuesta</translation>
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
      <translation>Esta rutina no se puede usar. {0}</translation>
    </message>
    <message>
      <source>This routine can’t be put into one file. {0}</source>
      <translation>Esta rutina no cabe en un solo archivo. {0}</translation>
    </message>
    <message>
      <source>Your settings can’t be read. Everything works as it comes; your file is untouched.</source>
      <translation>No se pueden leer tus ajustes. Todo funciona como viene; tu archivo no se ha tocado.</translation>
    </message>
    <message>
      <source>Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?</source>
      <translation>No se pueden guardar tus ajustes: valen hasta que cierres BackStretch. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <source>Your settings come from a newer BackStretch: they stay as they are.</source>
      <translation>Tus ajustes vienen de un BackStretch más nuevo: se quedan como están.</translation>
    </message>
    <message>
      <source>Your settings file had mistakes: it is kept as {0}, and written anew.</source>
      <translation>Tu archivo de ajustes tenía errores: se conserva como {0} y se ha escrito de nuevo.</translation>
    </message>
    <message>
      <source>Your settings file is far too large; it is not used.</source>
      <translation>Tu archivo de ajustes es demasiado grande; no se usa.</translation>
    </message>
    <message>
      <source>{0} The file is kept as {1}.</source>
      <translation>{0} El archivo se conserva como {1}.</translation>
    </message>
    <message>
      <source>{0} The file is left as it is.</source>
      <translation>{0} El archivo se deja como está.</translation>
    </message>
    <message>
      <source>{0} This setting stays as it was.</source>
      <translation>{0} Este ajuste se ha quedado como estaba.</translation>
    </message>
    <message>
      <source>{0} can’t be read.</source>
      <translation>No se puede leer {0}.</translation>
    </message>
    <message>
      <source>{0} can’t be read; it is left as it is.</source>
      <translation>No se puede leer {0}; se deja como está.</translation>
    </message>
    <message>
      <source>{0} can’t be removed.</source>
      <translation>No se puede eliminar {0}.</translation>
    </message>
    <message>
      <source>{0} can’t be saved: it holds until you close BackStretch. Is the disk full?</source>
      <translation>No se puede guardar {0}: vale hasta que cierres BackStretch. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <source>{0} can’t be used; it is left as it is.</source>
      <translation>No se puede usar {0}; se deja como está.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>No se puede escribir {0} ahí.</translation>
    </message>
    <message>
      <source>{0} comes from a newer BackStretch; it is left as it is.</source>
      <translation>{0} viene de un BackStretch más nuevo; se deja como está.</translation>
    </message>
    <message>
      <source>{0} comes from another program and can’t be read here. BackStretch reads routines that it has exported itself: files that end in {1}. A list on paper can be added by hand, stretch by stretch.</source>
      <translation>{0} viene de otro programa y no se puede leer aquí. BackStretch lee las rutinas que él mismo ha exportado: archivos que acaban en {1}. Una lista en papel se puede añadir a mano, estiramiento a estiramiento.</translation>
    </message>
    <message>
      <source>{0} is larger than 1 MB: that is no routine.</source>
      <translation>{0} ocupa más de 1 MB: no es una rutina.</translation>
    </message>
    <message>
      <source>{0} is not a file that can be read.</source>
      <translation>{0} no es un archivo que se pueda leer.</translation>
    </message>
    <message>
      <source>“{0}” needs the stretch “{1}”, which is not here.</source>
      <translation>«{0}» necesita el estiramiento «{1}», que no está aquí.</translation>
    </message>
  </context>
  <context>
    <name>FloorBar</name>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave the floor view (F or Escape)</source>
      <translation>Salir de la vista de suelo (F o Escape)</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Floor view</source>
      <translation>Vista de suelo</translation>
    </message>
    <message>
      <source>{0}, easier</source>
      <translation>{0}, más fácil</translation>
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
      <translation>Mantén {0}. {1}.</translation>
    </message>
    <message>
      <source>Stop a stretch that hurts, and ask whoever gave you this page.</source>
      <translation>Deja el estiramiento que te duela y pregunta a quien te dio esta hoja.</translation>
    </message>
    <message>
      <source>Then the left side:</source>
      <translation>Después, el lado izquierdo:</translation>
    </message>
    <message>
      <source>Then the right side:</source>
      <translation>Después, el lado derecho:</translation>
    </message>
    <message>
      <source>Tightness is the aim, pain never.</source>
      <translation>Se busca notar tensión, nunca dolor.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, unos {1}</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n line(s) of the history could not be read, and were set aside.</source>
      <translation>
        <numerusform>No se ha podido leer %n línea del historial, y se ha apartado.</numerusform>
        <numerusform>No se han podido leer %n líneas del historial, y se han apartado.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 minuto</translation>
    </message>
    <message>
      <source>A little of everything, to begin with.</source>
      <translation>Para empezar, un poco de todo.</translation>
    </message>
    <message>
      <source>After sessions you said: better {0} ×, the same {1} ×, worse {2} ×.</source>
      <translation>Después de las sesiones dijiste: mejor {0} ×, igual {1} ×, peor {2} ×.</translation>
    </message>
    <message>
      <source>Another one instead</source>
      <translation>Otro en su lugar</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Mejor</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Everything else is there.</source>
      <translation>Todo lo demás está ahí.</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <source>Hurt</source>
      <translation>Dolió</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>Última vez</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Minutes and place</source>
      <translation>Minutos y lugar</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>Not asked, or not answered so far.</source>
      <translation>Aún sin preguntar o sin responder.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Noted down by BackStretch. “Hurt” is what was broken off for pain.</source>
      <translation>Anotado por BackStretch. «Dolió» es lo que se dejó por dolor.</translation>
    </message>
    <message>
      <source>Nothing yet this week. {0} min are the goal; any day will do.</source>
      <translation>Nada aún esta semana. La meta son {0} min; vale cualquier día.</translation>
    </message>
    <message>
      <source>On a chair</source>
      <translation>En una silla</translation>
    </message>
    <message>
      <source>On a mat</source>
      <translation>En la esterilla</translation>
    </message>
    <message>
      <source>One week of the last year reached the goal.</source>
      <translation>Una semana del último año alcanzó la meta.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>De pie</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Start: {0}</source>
      <translation>Empezar: {0}</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Estiramiento</translation>
    </message>
    <message>
      <source>Stretch by stretch</source>
      <translation>Estiramiento a estiramiento</translation>
    </message>
    <message>
      <source>That is all there is to do here.</source>
      <translation>Es todo lo que se puede hacer aquí.</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Igual</translation>
    </message>
    <message>
      <source>This could not be deleted: the folder can’t be written.</source>
      <translation>No se ha podido borrar: no se puede escribir en la carpeta.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Veces</translation>
    </message>
    <message>
      <source>Today, {0}</source>
      <translation>Hoy, {0}</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>Hasta el {0}</translation>
    </message>
    <message>
      <source>What I did for my back</source>
      <translation>Lo que he hecho por mi espalda</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>Lo que se guarda</translation>
    </message>
    <message>
      <source>What you did can’t be noted down right now. It is tried again later.</source>
      <translation>Ahora no se puede anotar lo que has hecho. Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Peor</translation>
    </message>
    <message>
      <source>goal: {0} a week</source>
      <translation>meta: {0} por semana</translation>
    </message>
    <message>
      <source>once</source>
      <translation>una vez</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>dos veces</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>{0} a week over the last four weeks.</source>
      <translation>{0} por semana en las últimas cuatro semanas.</translation>
    </message>
    <message>
      <source>{0} could not be read, and stays as it is.</source>
      <translation>No se ha podido leer {0}, y se queda como está.</translation>
    </message>
    <message>
      <source>{0} in the easier way: it hurt {1}.</source>
      <translation>{0}, de la forma más fácil: dolió {1}.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt twice.</source>
      <translation>Sin {0}: dolió dos veces.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt {1} times.</source>
      <translation>Sin {0}: dolió {1} veces.</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} minutos</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on one day. Rest days are part of it.</source>
      <translation>{0} de {1} min esta semana, en un día. Los días de descanso también cuentan.</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on {2} days. Rest days are part of it.</source>
      <translation>{0} de {1} min esta semana, en {2} días. Los días de descanso también cuentan.</translation>
    </message>
    <message>
      <source>{0} of {1} min: this week’s goal is reached. Rest days count, too.</source>
      <translation>{0} de {1} min: meta de la semana alcanzada. Los días de descanso también cuentan.</translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation>{0} veces</translation>
    </message>
    <message>
      <source>{0} weeks of the last year reached the goal.</source>
      <translation>{0} semanas del último año alcanzaron la meta.</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, la última {1}</translation>
    </message>
    <message>
      <source>{0}: last done {1}.</source>
      <translation>{0}: la última vez, {1}.</translation>
    </message>
    <message>
      <source>{0}: not done so far.</source>
      <translation>{0}: sin hacer hasta ahora.</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>A page for the physiotherapist: PDF…</source>
      <translation>Una página para el fisioterapeuta: PDF…</translation>
    </message>
    <message>
      <source>A page for the physiotherapist: print…</source>
      <translation>Una página para el fisioterapeuta: imprimir…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Back (Escape)</source>
      <translation>Volver (Escape)</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Everything as JSON…</source>
      <translation>Todo como JSON…</translation>
    </message>
    <message>
      <source>Everything as a table (CSV)…</source>
      <translation>Todo como tabla (CSV)…</translation>
    </message>
    <message>
      <source>How your back felt</source>
      <translation>Cómo estaba tu espalda</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Nothing has been done yet. After your first session it is here: minutes, days, stretches.</source>
      <translation>Aún no has hecho nada. Después de tu primera sesión estará aquí: minutos, días, estiramientos.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Llévatelo</translation>
    </message>
    <message>
      <source>The last year</source>
      <translation>El último año</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Semana del</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Lo que has hecho</translation>
    </message>
    <message>
      <source>You said</source>
      <translation>Dijiste</translation>
    </message>
  </context>
  <context>
    <name>HistoryWindow</name>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Delete everything that was noted down?</source>
      <translation>¿Borrar todo lo anotado?</translation>
    </message>
    <message>
      <source>Delete {0}?</source>
      <translation>¿Borrar {0}?</translation>
    </message>
    <message>
      <source>Every session and every choice made of them is gone for good. Your routines stay.</source>
      <translation>Todas las sesiones y todo lo elegido a partir de ellas se pierden para siempre. Tus rutinas se quedan.</translation>
    </message>
    <message>
      <source>Save what you did</source>
      <translation>Guardar lo que has hecho</translation>
    </message>
    <message>
      <source>What was done on that day is gone for good.</source>
      <translation>Lo que hiciste ese día se pierde para siempre.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>No se puede escribir {0} ahí.</translation>
    </message>
  </context>
  <context>
    <name>HoldField</name>
    <message numerus="yes">
      <source> breath(s)</source>
      <translation>
        <numerusform> respiración</numerusform>
        <numerusform> respiraciones</numerusform>
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
      <translation>Todo se dice en voz alta.</translation>
    </message>
    <message>
      <source>You need {0}.</source>
      <translation>Necesitas {0}.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, unos {1}</translation>
    </message>
  </context>
  <context>
    <name>HowTo</name>
    <message>
      <source>Easier</source>
      <translation>Más fácil</translation>
    </message>
    <message>
      <source>Harder</source>
      <translation>Más difícil</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Paso a paso</translation>
    </message>
    <message>
      <source>Take care</source>
      <translation>Ten cuidado</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Comes with this file</source>
      <translation>Viene con este archivo</translation>
    </message>
    <message>
      <source>Don’t keep it</source>
      <translation>No guardarla</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>De {0}</translation>
    </message>
    <message numerus="yes">
      <source>It brings %n stretch(es) not here yet, kept with the routine.</source>
      <translation>
        <numerusform>Trae %n estiramiento que aún no está aquí y se guarda con la rutina.</numerusform>
        <numerusform>Trae %n estiramientos que aún no están aquí y se guardan con la rutina.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep this routine</source>
      <translation>Guardar esta rutina</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Back to the beginning of this one, or to the one before</source>
      <translation>Volver al principio de este, o al anterior</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Cerrar la ventana</translation>
    </message>
    <message>
      <source>Export the routine</source>
      <translation>Exportar la rutina</translation>
    </message>
    <message>
      <source>Floor view, to read from the mat</source>
      <translation>Vista de suelo, para leer desde la esterilla</translation>
    </message>
    <message>
      <source>Handout as PDF</source>
      <translation>Hoja en PDF</translation>
    </message>
    <message>
      <source>Hold 5 seconds less</source>
      <translation>Mantener 5 segundos menos</translation>
    </message>
    <message>
      <source>Hold 5 seconds more</source>
      <translation>Mantener 5 segundos más</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Importar una rutina</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Leave the floor view, then end the session</source>
      <translation>Salir de la vista de suelo, después terminar la sesión</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nueva rutina</translation>
    </message>
    <message>
      <source>Next side or stretch</source>
      <translation>Lado o estiramiento siguiente</translation>
    </message>
    <message>
      <source>Print the handout</source>
      <translation>Imprimir la hoja</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Redo it</source>
      <translation>Rehacerlo</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Rutina y ajustes</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Repetirlo</translation>
    </message>
    <message>
      <source>Start, pause, go on</source>
      <translation>Empezar, pausar, seguir</translation>
    </message>
    <message>
      <source>The easier way</source>
      <translation>La forma más fácil</translation>
    </message>
    <message>
      <source>This hurts: leave the stretch gently</source>
      <translation>Esto duele: dejar el estiramiento con suavidad</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Esta página</translation>
    </message>
    <message>
      <source>Undo a change of the routine</source>
      <translation>Deshacer un cambio de la rutina</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Lo que se dijo</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Lo que has hecho</translation>
    </message>
  </context>
  <context>
    <name>LanguageChange</name>
    <message>
      <source>The language changes once this session is over.</source>
      <translation>El idioma cambia en cuanto termine esta sesión.</translation>
    </message>
  </context>
  <context>
    <name>LeaveBar</name>
    <message>
      <source>End it and change</source>
      <translation>Terminar y cambiar</translation>
    </message>
    <message>
      <source>Stay with it</source>
      <translation>Seguir con esta</translation>
    </message>
    <message>
      <source>You are in the middle of “{0}”. End it for another routine?</source>
      <translation>Estás en mitad de «{0}». ¿Terminarla para hacer otra rutina?</translation>
    </message>
  </context>
  <context>
    <name>MonthCard</name>
    <message>
      <source>Choose a day to see what was done.</source>
      <translation>Elige un día para ver lo que hiciste.</translation>
    </message>
    <message>
      <source>Delete this day…</source>
      <translation>Borrar este día…</translation>
    </message>
    <message>
      <source>Nothing in this month.</source>
      <translation>Nada en este mes.</translation>
    </message>
    <message>
      <source>The month after</source>
      <translation>El mes siguiente</translation>
    </message>
    <message>
      <source>The month before</source>
      <translation>El mes anterior</translation>
    </message>
    <message>
      <source>{0}: rest.</source>
      <translation>{0}: descanso.</translation>
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
      <translation>Un nombre tiene como mucho {0} caracteres; sobran {1}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
  </context>
  <context>
    <name>NextPictureView</name>
    <message>
      <source>Next</source>
      <translation>Después</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Put this notice away</source>
      <translation>Quitar este aviso</translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <source>From {0} to {1} is possible here.</source>
      <translation>Aquí se puede de {0} a {1}.</translation>
    </message>
  </context>
  <context>
    <name>NumberTile</name>
    <message>
      <source>Less</source>
      <translation>Menos</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Menos: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Más: {0}</translation>
    </message>
  </context>
  <context>
    <name>OfferBar</name>
    <message>
      <source>Easier way (E)</source>
      <translation>Más fácil (E)</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Dejarlo fuera</translation>
    </message>
    <message>
      <source>Leave it out from now on</source>
      <translation>Dejarlo fuera desde ahora</translation>
    </message>
    <message>
      <source>Neither of these</source>
      <translation>Ninguna de las dos</translation>
    </message>
    <message>
      <source>{0} hurt?</source>
      <translation>¿Ha dolido {0}?</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>As it was</source>
      <translation>Como estaba</translation>
    </message>
    <message>
      <source>Easier way</source>
      <translation>Más fácil</translation>
    </message>
    <message>
      <source>Hold {0}</source>
      <translation>Mantener {0}</translation>
    </message>
    <message>
      <source>If it hurts again, ask a doctor or a physiotherapist.</source>
      <translation>Si vuelve a doler, pregunta a un médico o fisioterapeuta.</translation>
    </message>
    <message>
      <source>Keep {0}</source>
      <translation>Dejarlo en {0}</translation>
    </message>
    <message>
      <source>Keep {0} for {1}?</source>
      <translation>¿Dejar {0} para {1}?</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Dejarlo fuera</translation>
    </message>
    <message>
      <source>No, {0}</source>
      <translation>No, {0}</translation>
    </message>
    <message>
      <source>Stay at {0}</source>
      <translation>Seguir en {0}</translation>
    </message>
    <message>
      <source>Stay with the easier way</source>
      <translation>Seguir con la forma más fácil</translation>
    </message>
    <message>
      <source>The easier way went well three times running.</source>
      <translation>La forma más fácil ha ido bien tres veces seguidas.</translation>
    </message>
    <message>
      <source>The usual way</source>
      <translation>La forma habitual</translation>
    </message>
    <message>
      <source>You held it longer than the {0} that were set.</source>
      <translation>Lo has mantenido más que los {0} fijados.</translation>
    </message>
    <message>
      <source>You held it shorter than the {0} that were set.</source>
      <translation>Lo has mantenido menos que los {0} fijados.</translation>
    </message>
    <message>
      <source>{0} for {1} from now on?</source>
      <translation>¿{0} para {1} desde ahora?</translation>
    </message>
    <message>
      <source>{0} hurt. And next time?</source>
      <translation>{0} ha dolido. ¿Y la próxima vez?</translation>
    </message>
    <message>
      <source>{0} in its usual way again?</source>
      <translation>¿{0}, otra vez de la forma habitual?</translation>
    </message>
    <message>
      <source>{0} went well three times running.</source>
      <translation>{0} ha ido bien tres veces seguidas.</translation>
    </message>
  </context>
  <context>
    <name>PaceBody</name>
    <message>
      <source>Every hold of this routine a third shorter</source>
      <translation>Todos los tiempos de esta rutina, un tercio más cortos</translation>
    </message>
    <message>
      <source>Every hold of this routine half as long again</source>
      <translation>Todos los tiempos de esta rutina, la mitad más largos</translation>
    </message>
    <message>
      <source>First side</source>
      <translation>Primer lado</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Suave</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Más largo</translation>
    </message>
    <message>
      <source>No stretch of this routine has two sides</source>
      <translation>Ningún estiramiento de esta rutina tiene dos lados</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Pace of this routine</source>
      <translation>Ritmo de esta rutina</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Vueltas</translation>
    </message>
    <message>
      <source>Rounds of the whole routine</source>
      <translation>Vueltas de toda la rutina</translation>
    </message>
    <message>
      <source>Side that comes first</source>
      <translation>Lado que va primero</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message numerus="yes">
      <source>%n s rest</source>
      <translation>
        <numerusform>%n s de descanso</numerusform>
        <numerusform>%n s de descanso</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s to settle</source>
      <translation>
        <numerusform>%n s para acomodarte</numerusform>
        <numerusform>%n s para acomodarte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n vez</numerusform>
        <numerusform>%n veces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n min of sitting</source>
      <translation>
        <numerusform>Tras %n min en la silla</numerusform>
        <numerusform>Tras %n min en la silla</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the stage (Ctrl+B)</source>
      <translation>Volver a la sesión (Ctrl+B)</translation>
    </message>
    <message>
      <source>Brief guidance</source>
      <translation>Guía breve</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Full guidance</source>
      <translation>Guía completa</translation>
    </message>
    <message numerus="yes">
      <source>Gentle, %n s rest</source>
      <translation>
        <numerusform>Suave, %n s de descanso</numerusform>
        <numerusform>Suave, %n s de descanso</numerusform>
      </translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste alto</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message numerus="yes">
      <source>Longer holds, %n s rest</source>
      <translation>
        <numerusform>Más largo, %n s de descanso</numerusform>
        <numerusform>Más largo, %n s de descanso</numerusform>
      </translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>Off today</source>
      <translation>Hoy no</translation>
    </message>
    <message>
      <source>Off: it hurt last time</source>
      <translation>Hoy no: dolió la última vez</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Rutina y ajustes</translation>
    </message>
    <message>
      <source>Tones only</source>
      <translation>Solo tonos</translation>
    </message>
    <message>
      <source>each side</source>
      <translation>cada lado</translation>
    </message>
    <message>
      <source>left side</source>
      <translation>lado izquierdo</translation>
    </message>
    <message>
      <source>no rest</source>
      <translation>sin descanso</translation>
    </message>
    <message>
      <source>no settling</source>
      <translation>sin pausa para acomodarte</translation>
    </message>
    <message>
      <source>once</source>
      <translation>una vez</translation>
    </message>
    <message>
      <source>right side</source>
      <translation>lado derecho</translation>
    </message>
    <message>
      <source>the easier way</source>
      <translation>la forma más fácil</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>dos veces</translation>
    </message>
    <message>
      <source>usual</source>
      <translation>habitual</translation>
    </message>
    <message>
      <source>{0} a pose</source>
      <translation>{0} por postura</translation>
    </message>
    <message>
      <source>{0} · your version</source>
      <translation>{0} · tu versión</translation>
    </message>
  </context>
  <context>
    <name>PanelNote</name>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Deshacer (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Print the handout</source>
      <translation>Imprimir la hoja</translation>
    </message>
    <message>
      <source>Save the handout</source>
      <translation>Guardar la hoja</translation>
    </message>
    <message>
      <source>The handout is on its way to the printer.</source>
      <translation>La hoja va camino de la impresora.</translation>
    </message>
    <message>
      <source>The handout is {0}.</source>
      <translation>La hoja está en {0}.</translation>
    </message>
    <message>
      <source>The printer can’t be reached. Nothing was printed.</source>
      <translation>No se puede llegar a la impresora. No se ha imprimido nada.</translation>
    </message>
    <message>
      <source>The printers don’t answer. The handout can be kept as a PDF instead.</source>
      <translation>Las impresoras no responden. La hoja se puede guardar como PDF.</translation>
    </message>
    <message>
      <source>There is no printer here. The handout can be kept as a PDF instead.</source>
      <translation>Aquí no hay impresora. La hoja se puede guardar como PDF.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>No se puede escribir {0} ahí.</translation>
    </message>
  </context>
  <context>
    <name>ProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
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
      <translation>¿Estás en la postura? Espacio empieza a contar.</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Seguimos</translation>
    </message>
    <message>
      <source>Going on in {0}</source>
      <translation>Seguimos en {0}</translation>
    </message>
    <message>
      <source>Hold for {0}</source>
      <translation>Mantén {0}</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>A few minutes on the mat, whenever it suits you.</source>
      <translation>Unos minutos en la esterilla, cuando te venga bien.</translation>
    </message>
    <message>
      <source>In 15 minutes</source>
      <translation>En 15 minutos</translation>
    </message>
    <message>
      <source>Open BackStretch</source>
      <translation>Abrir BackStretch</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Saltar</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Time for your back</source>
      <translation>Un rato para tu espalda</translation>
    </message>
  </context>
  <context>
    <name>RemindersBody</name>
    <message>
      <source>Closing the window then only puts it away. To end BackStretch, quit with Ctrl+Q.</source>
      <translation>Entonces cerrar la ventana solo la guarda. Para terminar BackStretch, sal con Ctrl+Q.</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>The system doesn’t let BackStretch start at login. Everything else works as ever.</source>
      <translation>El sistema no deja que BackStretch arranque al iniciar sesión. Todo lo demás funciona igual.</translation>
    </message>
    <message>
      <source>This desktop shows no notifications, so reminders can’t be seen. All else works.</source>
      <translation>Este escritorio no muestra notificaciones, así que los recordatorios no se ven. Lo demás funciona.</translation>
    </message>
  </context>
  <context>
    <name>ResumeBar</name>
    <message>
      <source>Don’t go on with it</source>
      <translation>No seguir con ella</translation>
    </message>
    <message>
      <source>Ended at {1}. Go on with “{0}” after all?</source>
      <translation>Terminada en «{1}». ¿Seguir con «{0}» a pesar de todo?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>“{0}” was interrupted at {1}. Go on there?</source>
      <translation>«{0}» se interrumpió en «{1}». ¿Seguir desde ahí?</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>Clock</source>
      <translation>Reloj</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n breath(s)</source>
      <translation>
        <numerusform>{0} de %n respiración</numerusform>
        <numerusform>{0} de %n respiraciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n second(s)</source>
      <translation>
        <numerusform>{0} de %n segundo</numerusform>
        <numerusform>{0} de %n segundos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Routine</name>
    <message>
      <source>kneeling</source>
      <translation>de rodillas</translation>
    </message>
    <message>
      <source>lying</source>
      <translation>tumbado</translation>
    </message>
    <message>
      <source>needs {0}</source>
      <translation>necesita {0}</translation>
    </message>
    <message>
      <source>no equipment</source>
      <translation>sin material</translation>
    </message>
    <message>
      <source>sitting</source>
      <translation>sentado</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>de pie</translation>
    </message>
  </context>
  <context>
    <name>RoutineBox</name>
    <message>
      <source>Routine</source>
      <translation>Rutina</translation>
    </message>
  </context>
  <context>
    <name>RoutineKeeper</name>
    <message>
      <source>This routine was changed elsewhere as well. Both are kept; yours is “{0}”.</source>
      <translation>Esta rutina se cambió también en otro sitio. Se conservan las dos; la tuya es «{0}».</translation>
    </message>
    <message>
      <source>{0} Until it is mended, the routine stays as it was.</source>
      <translation>{0} Hasta que se corrija, la rutina se queda como estaba.</translation>
    </message>
    <message>
      <source>{0}, mine</source>
      <translation>{0}, mía</translation>
    </message>
    <message>
      <source>{0}: there is no stretch “{1}”. The routine stays as it was.</source>
      <translation>{0}: no hay ningún estiramiento «{1}». La rutina se queda como estaba.</translation>
    </message>
  </context>
  <context>
    <name>RoutineMenu</name>
    <message>
      <source>About BackStretch</source>
      <translation>Acerca de BackStretch</translation>
    </message>
    <message>
      <source>Audio guide…</source>
      <translation>Audioguía…</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Volver a la original</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Handout as PDF…</source>
      <translation>Hoja en PDF…</translation>
    </message>
    <message>
      <source>Import a routine…</source>
      <translation>Importar una rutina…</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>More for this routine</source>
      <translation>Más para esta rutina</translation>
    </message>
    <message>
      <source>New routine…</source>
      <translation>Nueva rutina…</translation>
    </message>
    <message>
      <source>Print the handout…</source>
      <translation>Imprimir la hoja…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Remove this routine</source>
      <translation>Eliminar esta rutina</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar el nombre…</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Estirar con seguridad</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Video guide…</source>
      <translation>Videoguía…</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>Lo que se dijo…</translation>
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
      <translation>Más fácil</translation>
    </message>
    <message>
      <source>Easier way, {0}</source>
      <translation>Más fácil, {0}</translation>
    </message>
    <message>
      <source>How to</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>How to, {0}</source>
      <translation>Pasos, {0}</translation>
    </message>
    <message>
      <source>Left first</source>
      <translation>Izquierda primero</translation>
    </message>
    <message>
      <source>Left only</source>
      <translation>Solo izquierda</translation>
    </message>
    <message>
      <source>Move down, {0}</source>
      <translation>Bajar, {0}</translation>
    </message>
    <message>
      <source>Move up, {0}</source>
      <translation>Subir, {0}</translation>
    </message>
    <message>
      <source>Once more after this one, {0}</source>
      <translation>Otra vez después de este, {0}</translation>
    </message>
    <message>
      <source>Remove, {0}</source>
      <translation>Eliminar, {0}</translation>
    </message>
    <message>
      <source>Right first</source>
      <translation>Derecha primero</translation>
    </message>
    <message>
      <source>Right only</source>
      <translation>Solo derecha</translation>
    </message>
    <message>
      <source>Sides, {0}</source>
      <translation>Lados, {0}</translation>
    </message>
    <message>
      <source>breaths</source>
      <translation>respiraciones</translation>
    </message>
    <message>
      <source>each pose</source>
      <translation>cada postura</translation>
    </message>
    <message>
      <source>hold</source>
      <translation>tiempo</translation>
    </message>
    <message>
      <source>repeats</source>
      <translation>repeticiones</translation>
    </message>
    <message>
      <source>rounds</source>
      <translation>vueltas</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Hold, {0}</source>
      <translation>Tiempo, {0}</translation>
    </message>
    <message>
      <source>On or off today</source>
      <translation>Hoy sí o no</translation>
    </message>
    <message>
      <source>On, {0}</source>
      <translation>Activado, {0}</translation>
    </message>
  </context>
  <context>
    <name>SafetyDialog</name>
    <message>
      <source>Ask your doctor or midwife first</source>
      <translation>Pregunta antes a tu médico o matrona</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Go to an emergency department at once with</source>
      <translation>Acude enseguida a urgencias si tienes</translation>
    </message>
    <message>
      <source>If it gets worse, or is no better in two weeks, ask a doctor or physiotherapist.</source>
      <translation>Si empeora, o no mejora en dos semanas, consulta a un médico o fisioterapeuta.</translation>
    </message>
    <message>
      <source>If you always have some pain: up to 3 of 10 is taken as all right, if it has settled by tomorrow and nothing runs down the leg. Otherwise ease off.</source>
      <translation>Si siempre tienes algo de dolor: hasta 3 de 10 se da por bueno, si mañana ha pasado y nada baja por la pierna. Si no, afloja.</translation>
    </message>
    <message>
      <source>See a doctor before you stretch with</source>
      <translation>Consulta a un médico antes de estirar si hay</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Estirar con seguridad</translation>
    </message>
    <message>
      <source>While you stretch, a pull is fine and pain is not. Press H, and it stops.</source>
      <translation>Mientras estiras, notar tensión está bien; dolor, no. Pulsa H y se detiene.</translation>
    </message>
    <message>
      <source>a lump, or a back that has changed its shape</source>
      <translation>un bulto, o una espalda que ha cambiado de forma</translation>
    </message>
    <message>
      <source>after a recent operation or injury</source>
      <translation>tras una operación o lesión reciente</translation>
    </message>
    <message>
      <source>cancer at any time, osteoporosis, long use of steroids, or a weak immune system</source>
      <translation>cáncer, también en el pasado, osteoporosis, uso largo de corticoides o defensas débiles</translation>
    </message>
    <message>
      <source>chest pain, or back pain that began with a serious accident</source>
      <translation>dolor en el pecho, o dolor de espalda que empezó con un accidente grave</translation>
    </message>
    <message>
      <source>fever, or weight lost without trying</source>
      <translation>fiebre, o pérdida de peso sin buscarla</translation>
    </message>
    <message>
      <source>numbness or tingling round the genitals or buttocks</source>
      <translation>entumecimiento u hormigueo alrededor de los genitales o las nalgas</translation>
    </message>
    <message>
      <source>pain high up, between the shoulders</source>
      <translation>dolor alto, entre los hombros</translation>
    </message>
    <message>
      <source>pain that is worse on sneezing, coughing or on the toilet</source>
      <translation>dolor que empeora al estornudar, toser o ir al baño</translation>
    </message>
    <message>
      <source>pain that rest does not ease, or that is worse at night</source>
      <translation>dolor que el descanso no alivia, o que empeora por la noche</translation>
    </message>
    <message>
      <source>pain, tingling, weakness or numbness in both legs</source>
      <translation>dolor, hormigueo, debilidad o entumecimiento en ambas piernas</translation>
    </message>
    <message>
      <source>trouble passing urine, or no hold over bladder or bowels</source>
      <translation>dificultad para orinar, o falta de control de la vejiga o del intestino</translation>
    </message>
    <message>
      <source>weakness in one leg, above all if it gets worse</source>
      <translation>debilidad en una pierna, sobre todo si va a más</translation>
    </message>
    <message>
      <source>when you are pregnant</source>
      <translation>durante el embarazo</translation>
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
      <translation>Más fácil</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Paso {0} de {1}</translation>
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
      <translation>Una respiración tranquila dura siete segundos</translation>
    </message>
    <message>
      <source>After a while at the machine without a break</source>
      <translation>Tras un rato ante el equipo sin pausa</translation>
    </message>
    <message>
      <source>After sitting for</source>
      <translation>Tiempo en la silla</translation>
    </message>
    <message>
      <source>Any key pauses</source>
      <translation>Cualquier tecla pausa</translation>
    </message>
    <message>
      <source>As in the window</source>
      <translation>Como en la ventana</translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation>En el escritorio</translation>
    </message>
    <message>
      <source>At times</source>
      <translation>A horas fijas</translation>
    </message>
    <message>
      <source>BackStretch starts in the background, without its window</source>
      <translation>BackStretch arranca en segundo plano, sin su ventana</translation>
    </message>
    <message>
      <source>Be there from login on</source>
      <translation>Iniciar con la sesión</translation>
    </message>
    <message>
      <source>Breaths</source>
      <translation>Respiros</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>Breve</translation>
    </message>
    <message>
      <source>Calm</source>
      <translation>Calma</translation>
    </message>
    <message>
      <source>Change position</source>
      <translation>Cambio de postura</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Cierre</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <source>Count down</source>
      <translation>Cuenta atrás</translation>
    </message>
    <message>
      <source>Count holds in</source>
      <translation>Contar en</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Días</translation>
    </message>
    <message>
      <source>Each hold begins when you press Space</source>
      <translation>Cada postura empieza cuando pulsas Espacio</translation>
    </message>
    <message>
      <source>Fades</source>
      <translation>Funde</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figura</translation>
    </message>
    <message>
      <source>Flash instead of tones</source>
      <translation>Destello en vez de tonos</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Vista de suelo</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>For a remote or a foot switch; H still says that it hurts</source>
      <translation>Para un mando o un pedal; H sigue diciendo que duele</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste alto</translation>
    </message>
    <message>
      <source>Holds wait for me</source>
      <translation>La postura me espera</translation>
    </message>
    <message>
      <source>How much time there is to lie down, turn over and get up</source>
      <translation>Cuánto tiempo hay para tumbarse, girar y levantarse</translation>
    </message>
    <message>
      <source>How to get from one position to the next</source>
      <translation>Cómo pasar de una posición a la siguiente</translation>
    </message>
    <message>
      <source>How to get up, what was done, and one thing for the day</source>
      <translation>Cómo levantarse, qué se ha hecho y una idea para el día</translation>
    </message>
    <message>
      <source>In between</source>
      <translation>Entre medias</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Lead the breath</source>
      <translation>La respiración</translation>
    </message>
    <message>
      <source>Lead-in after a pause</source>
      <translation>Entrada tras una pausa</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Movimiento</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Mueve</translation>
    </message>
    <message>
      <source>Not after</source>
      <translation>No después de</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>No antes de</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Comienzo</translation>
    </message>
    <message>
      <source>Pitch</source>
      <translation>Tono</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Ágil</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Recordatorios</translation>
    </message>
    <message>
      <source>Rest in between</source>
      <translation>Descanso entre medias</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Say halfway</source>
      <translation>La mitad</translation>
    </message>
    <message>
      <source>Say how it went</source>
      <translation>Cómo ha ido</translation>
    </message>
    <message>
      <source>Say how to do it</source>
      <translation>Cómo se hace</translation>
    </message>
    <message>
      <source>Say what comes</source>
      <translation>Lo que viene</translation>
    </message>
    <message>
      <source>Say what to mind</source>
      <translation>Qué cuidar</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <source>Settle before a hold</source>
      <translation>Acomodarse antes</translation>
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
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Spoken language</source>
      <translation>Idioma hablado</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>The edge of the ring lights up once where a tone would be heard</source>
      <translation>El borde del anillo se ilumina una vez donde sonaría un tono</translation>
    </message>
    <message>
      <source>Time to get to the mat</source>
      <translation>Llegar a la esterilla</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Horas</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>Tonos</translation>
    </message>
    <message>
      <source>Turned by a quarter for who lies on the left or the right side</source>
      <translation>Girada un cuarto si estás de lado, a la izquierda o a la derecha</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Recta</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voz</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <source>What to fetch, when to stop, and onto the mat</source>
      <translation>Qué traer, cuándo parar y cómo ir a la esterilla</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>{0} words/min</source>
      <translation>{0} palabras/min</translation>
    </message>
  </context>
  <context>
    <name>SettingsStack</name>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Ritmo</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Recordatorios</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voz</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Are you in the pose? Space begins the hold.</source>
      <translation>¿Estás en la postura? Espacio empieza a contar.</translation>
    </message>
    <message>
      <source>Before we begin</source>
      <translation>Antes de empezar</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Get into position</source>
      <translation>Ponte en posición</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Lado izquierdo</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Lado derecho</translation>
    </message>
    <message>
      <source>Round {0} of {1}</source>
      <translation>Vuelta {0} de {1}</translation>
    </message>
    <message>
      <source>Space starts and pauses. F opens the floor view, to read from the mat.</source>
      <translation>Espacio empieza y pausa. F abre la vista de suelo, para leer desde la esterilla.</translation>
    </message>
    <message>
      <source>Take your time. Any key begins when you are there.</source>
      <translation>Sin prisa. Cualquier tecla empieza cuando estés.</translation>
    </message>
    <message>
      <source>Take your time. Press play when you are ready.</source>
      <translation>Sin prisa. Pulsa reproducir cuando quieras.</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Luego</translation>
    </message>
    <message>
      <source>Up again</source>
      <translation>De nuevo arriba</translation>
    </message>
    <message>
      <source>a moment to settle, and on</source>
      <translation>un momento para acomodarte, y sigue</translation>
    </message>
    <message numerus="yes">
      <source>breath(s)</source>
      <translation>
        <numerusform>respiración</numerusform>
        <numerusform>respiraciones</numerusform>
      </translation>
    </message>
    <message>
      <source>get ready</source>
      <translation>prepárate</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>ready?</source>
      <translation>¿listo?</translation>
    </message>
    <message numerus="yes">
      <source>second(s)</source>
      <translation>
        <numerusform>segundo</numerusform>
        <numerusform>segundos</numerusform>
      </translation>
    </message>
    <message>
      <source>the left side</source>
      <translation>el lado izquierdo</translation>
    </message>
    <message>
      <source>the right side</source>
      <translation>el lado derecho</translation>
    </message>
    <message>
      <source>then {0}</source>
      <translation>luego {0}</translation>
    </message>
    <message>
      <source>to begin</source>
      <translation>para empezar</translation>
    </message>
    <message>
      <source>up again, and done</source>
      <translation>arriba de nuevo, y listo</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>quedan {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <source>{0}, stretch {1}</source>
      <comment>Round 2 of 5, stretch 3 of 5</comment>
      <translation>{0}, estiramiento {1}</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Less</source>
      <translation>Menos</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Menos: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Más: {0}</translation>
    </message>
  </context>
  <context>
    <name>StretchCard</name>
    <message>
      <source>Add {0}</source>
      <translation>Añadir {0}</translation>
    </message>
    <message>
      <source>Add {0}, in the routine</source>
      <translation>Añadir {0}, ya en la rutina</translation>
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
      <translation>Estiramientos</translation>
    </message>
  </context>
  <context>
    <name>StretchRow</name>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
  </context>
  <context>
    <name>StretchesCard</name>
    <message>
      <source>held {0} the last time</source>
      <translation>la última vez, {0}</translation>
    </message>
    <message>
      <source>hurt {0}, last {1}</source>
      <translation>dolió {0}, la última {1}</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, la última {1}</translation>
    </message>
    <message>
      <source>{0}: hold over time</source>
      <translation>{0}: tiempo a lo largo de los días</translation>
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>TimesBox</name>
    <message>
      <source>Another time</source>
      <translation>Otra hora</translation>
    </message>
    <message>
      <source>Take this time out</source>
      <translation>Quitar esta hora</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>End</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <source>End (Escape)</source>
      <translation>Terminar (Escape)</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Vista de suelo</translation>
    </message>
    <message>
      <source>Floor view: to read from the mat (F)</source>
      <translation>Vista de suelo: para leer desde la esterilla (F)</translation>
    </message>
    <message>
      <source>Routine and settings (Ctrl+B)</source>
      <translation>Rutina y ajustes (Ctrl+B)</translation>
    </message>
    <message>
      <source>What you did (Ctrl+H)</source>
      <translation>Lo que has hecho (Ctrl+H)</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>Every stretch is off: switch one on in the panel, then start.</source>
      <translation>Todos los estiramientos están desactivados: activa uno en el panel y empieza.</translation>
    </message>
  </context>
  <context>
    <name>TranscriptDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Nothing yet: each sentence stands here as soon as it is said.</source>
      <translation>Aún nada: cada frase aparece aquí en cuanto se dice.</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Lo que se dijo</translation>
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
      <translation>5 segundos menos (−)</translation>
    </message>
    <message>
      <source>5 seconds more (+)</source>
      <translation>5 segundos más (+)</translation>
    </message>
    <message>
      <source>Back (Page up)</source>
      <translation>Atrás (Re Pág)</translation>
    </message>
    <message>
      <source>Easier</source>
      <translation>Más fácil</translation>
    </message>
    <message>
      <source>Next (Page down)</source>
      <translation>Siguiente (Av Pág)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pausa (Espacio)</translation>
    </message>
    <message>
      <source>Resume (Space)</source>
      <translation>Seguir (Espacio)</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Repetirlo</translation>
    </message>
    <message>
      <source>Say it again (R)</source>
      <translation>Repetirlo (R)</translation>
    </message>
    <message>
      <source>The easier way (E)</source>
      <translation>La forma más fácil (E)</translation>
    </message>
    <message>
      <source>This hurts</source>
      <translation>Esto duele</translation>
    </message>
    <message>
      <source>This hurts: leave this stretch (H)</source>
      <translation>Esto duele: dejar este estiramiento (H)</translation>
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
      <translation>Abrir BackStretch</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Remind me in 15 minutes</source>
      <translation>Recuérdamelo en 15 minutos</translation>
    </message>
    <message>
      <source>Start the routine</source>
      <translation>Empezar la rutina</translation>
    </message>
  </context>
  <context>
    <name>VoiceBody</name>
    <message>
      <source>Listen</source>
      <translation>Escuchar</translation>
    </message>
    <message>
      <source>Stretches of your own are spoken by the computer’s voice throughout.</source>
      <translation>Tus propios estiramientos los dice siempre la voz del equipo.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks, as you chose it.</source>
      <translation>Habla la voz del ordenador, como elegiste.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks: there is no natural one of this language yet.</source>
      <translation>Habla la voz del ordenador: en este idioma aún no hay una natural.</translation>
    </message>
    <message>
      <source>{0} speaks: a natural voice of this language.</source>
      <translation>Habla {0}, una voz natural de este idioma.</translation>
    </message>
  </context>
  <context>
    <name>VoiceBox</name>
    <message>
      <source>The usual voice</source>
      <translation>La voz habitual</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voz</translation>
    </message>
  </context>
  <context>
    <name>VoiceNames</name>
    <message>
      <source>America</source>
      <comment>where English is spoken: the United States</comment>
      <translation>Estados Unidos</translation>
    </message>
    <message>
      <source>America, New York City</source>
      <translation>Estados Unidos, Nueva York</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Bélgica</translation>
    </message>
    <message>
      <source>Brazil</source>
      <translation>Brasil</translation>
    </message>
    <message>
      <source>Caribbean</source>
      <translation>Caribe</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Neerlandés</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Inglés</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Francia</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Francés</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Alemán</translation>
    </message>
    <message>
      <source>Great Britain</source>
      <translation>Gran Bretaña</translation>
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
      <translation>Latinoamérica</translation>
    </message>
    <message>
      <source>Other languages</source>
      <translation>Otros idiomas</translation>
    </message>
    <message>
      <source>Portugal</source>
      <translation>Portugal</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugués</translation>
    </message>
    <message>
      <source>Received Pronunciation</source>
      <translation>pronunciación estándar</translation>
    </message>
    <message>
      <source>Scotland</source>
      <translation>Escocia</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>España</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <translation>Suiza</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>Reino Unido</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>Estados Unidos</translation>
    </message>
    <message>
      <source>{0}, higher</source>
      <translation>{0}, más aguda</translation>
    </message>
    <message>
      <source>{0}, natural ({1})</source>
      <translation>{0}, natural ({1})</translation>
    </message>
  </context>
  <context>
    <name>VoiceTrouble</name>
    <message>
      <source>No loudspeaker or headphones found: follow the captions, or plug some in.</source>
      <translation>No hay altavoz ni auriculares: sigue los subtítulos o conecta unos.</translation>
    </message>
    <message>
      <source>The sound has stopped: follow the captions for now, it comes back by itself.</source>
      <translation>El sonido se ha parado: sigue por ahora los subtítulos, volverá solo.</translation>
    </message>
    <message>
      <source>The voice can’t start: follow the captions; if it stays so, install BackStretch again.</source>
      <translation>La voz no arranca: sigue los subtítulos; si no cambia, instala BackStretch de nuevo.</translation>
    </message>
    <message>
      <source>The voice has stopped: follow the captions for now, it is being started again.</source>
      <translation>La voz se ha parado: sigue por ahora los subtítulos, se está reiniciando.</translation>
    </message>
    <message>
      <source>The voice you chose isn’t installed: the standard one speaks until you choose another.</source>
      <translation>La voz que elegiste no está instalada: habla la estándar hasta que elijas otra.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Lie down and listen: a calm voice says each move, and the figure shows it.</source>
      <translation>Túmbate y escucha: una voz tranquila dice cada movimiento y la figura lo muestra.</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Escuchar</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Echar un vistazo</translation>
    </message>
    <message>
      <source>Read the signs to see a doctor for</source>
      <translation>Cuándo ir al médico</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stretches can ease and prevent common back ache. They cure nothing.</source>
      <translation>Estirar puede aliviar y prevenir el dolor de espalda común. No cura nada.</translation>
    </message>
    <message>
      <source>The clock waits for the words. Nobody has to touch the machine again.</source>
      <translation>El reloj espera a las palabras. Nadie tiene que volver a tocar el equipo.</translation>
    </message>
    <message>
      <source>Welcome. Your back is in good company.</source>
      <translation>Te damos la bienvenida. Tu espalda está en buena compañía.</translation>
    </message>
  </context>
  <context>
    <name>_CellRow</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>y %n más</numerusform>
        <numerusform>y %n más</numerusform>
      </translation>
    </message>
  </context>
</TS>
