<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>BackStretch is under the MIT licence. It uses the work of others:</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Free, without an account. It works offline, and what it knows stays on this machine.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Version {0}, with Qt {1} and Python {2}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>AddDialog</name>
    <message>
      <source>Add a stretch</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Kneeling</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Lying</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No equipment</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Nothing like that here. Fewer words find more.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>One that is gentle and lying is a good beginning. You can add more after it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Search: hips, towel, cat…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Sitting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Standing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Which stretch comes first?</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>AddRow</name>
    <message>
      <source>Add a stretch</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Amounts</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n round(s)</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stretch(es)</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>eight rounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>five rounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>four rounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>nine rounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>one round</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>seven rounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>six rounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>three rounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>two rounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <comment>minutes and seconds, 9 min 40 s</comment>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <comment>two facts side by side</comment>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>App</name>
    <message>
      <source>There is no routine “{0}”.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>CatalogKeeper</name>
    <message>
      <source>{0} Until it is mended, the stretch stays as it was.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>ChoicesCard</name>
    <message>
      <source> min</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>All of it is on this machine only.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Ask after a session how my back feels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Delete everything…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Goal for a week</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Not offered any more: {0}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Note down what I do</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Collection</name>
    <message>
      <source>There is no routine “{0}”: here is another one.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Keep it</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Crashes</name>
    <message>
      <source>BackStretch ended unexpectedly the last time. Nothing you made is lost; a report is in {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost. A report is in {0}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>DesktopSession</name>
    <message>
      <source>{0}, {1} side</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message>
      <source>People usually do such a round one to three times a day, for some weeks.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>You skipped {0}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>skipped</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} in {1}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} × {1}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, done</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, for today</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>DoneSheet</name>
    <message>
      <source>Back to the routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Once more</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>DrawingCard</name>
    <message>
      <source>As a table</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, as a table</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>A routine keeps at least one stretch. Switch it off instead.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Every hold of this routine has changed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Every stretch begins on the left now.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Every stretch begins on the right now.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Fifty stretches are as many as a routine can have.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>From now on this is your version; the original stays, in the menu above.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Made by you.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>My routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>New routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rename the routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>That can’t be done to this routine.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This is the original again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This is your copy: change whatever you like.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Your routine is begun. Add what comes next.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} is out.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, copy</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>Export the routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Exported as {0}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Routines ({0})</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} is kept.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Fallback</name>
    <message>
      <source>BackStretch can’t use {0}. Please see that it belongs to you and can be written, and start again. Nothing you made is lost.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Something went wrong while BackStretch was starting. Nothing you made is lost. Please start it again; if that doesn’t help, install it anew. “backstretch --diagnose” tells more.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>FeelBar</name>
    <message>
      <source>How does your back feel?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No answer</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>FigureView</name>
    <message>
      <source>The figure</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>This is no routine that can be used. {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This routine can’t be put into one file. {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Your settings can’t be read. Everything works as it comes; your file is untouched.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Your settings come from a newer BackStretch: they stay as they are.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Your settings file had mistakes: it is kept as {0}, and written anew.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Your settings file is far too large; it is not used.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} The file is kept as {1}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} The file is left as it is.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} This setting stays as it was.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} can’t be read.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} can’t be read; it is left as it is.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} can’t be removed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} can’t be saved: it holds until you close BackStretch. Is the disk full?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} can’t be used; it is left as it is.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} comes from a newer BackStretch; it is left as it is.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} comes from another program and can’t be read here. BackStretch reads routines that it has exported itself: files that end in {1}. A list on paper can be added by hand, stretch by stretch.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} is larger than 1 MB: that is no routine.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} is not a file that can be read.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{0}” needs the stretch “{1}”, which is not here.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>FloorBar</name>
    <message>
      <source>Leave</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Leave the floor view (F or Escape)</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>{0}, easier</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}. {1}</source>
      <comment>stretch, side and what is said, as they are heard</comment>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Handout</name>
    <message>
      <source>Hold {0}. {1}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stop a stretch that hurts, and ask whoever gave you this page.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tightness is the aim, pain never.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n line(s) of the history could not be read, and were set aside.</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A little of everything, to begin with.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>After sessions you said: better {0} ×, the same {1} ×, worse {2} ×.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Another one instead</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Better</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Everything else is there.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hold</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hurt</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Last time</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Minutes and place</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Never</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Not asked, or not answered so far.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Not now</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Noted down by BackStretch. “Hurt” is what was broken off for pain.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Nothing yet this week. {0} min are the goal; any day will do.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>On a chair</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>On a mat</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>One week of the last year reached the goal.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Standing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start: {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stretch by stretch</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>That is all there is to do here.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The same</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This could not be deleted: the folder can’t be written.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Times</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Today, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What I did for my back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What you did can’t be noted down right now. It is tried again later.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Worse</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>goal: {0} a week</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>once</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>twice</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} a week over the last four weeks.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} could not be read, and stays as it is.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} in the easier way: it hurt {1}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} left out: it hurt twice.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} left out: it hurt {1} times.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on one day. Rest days are part of it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on {2} days. Rest days are part of it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} of {1} min: this week’s goal is reached. Rest days count, too.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} weeks of the last year reached the goal.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}: last done {1}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}: not done so far.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>A page for the physiotherapist: PDF…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A page for the physiotherapist: print…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Back (Escape)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Everything as JSON…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Everything as a table (CSV)…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How your back felt</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Nothing has been done yet. After your first session it is here: minutes, days, stretches.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The last year</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This week</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Week of</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What you did</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>You said</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>HistoryWindow</name>
    <message>
      <source>Delete</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Delete everything that was noted down?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Delete {0}?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Every session and every choice made of them is gone for good. Your routines stay.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save what you did</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What was done on that day is gone for good.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>HoldField</name>
    <message numerus="yes">
      <source> breath(s)</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source> s</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message>
      <source>Everything is said aloud.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>You need {0}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>HowTo</name>
    <message>
      <source>Easier</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Harder</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Take care</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Comes with this file</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Don’t keep it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>It brings %n stretch(es) not here yet, kept with the routine.</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>Keep this routine</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Back to the beginning of this one, or to the one before</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Export the routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Floor view, to read from the mat</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Handout as PDF</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hold 5 seconds less</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hold 5 seconds more</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Leave the floor view, then end the session</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>New routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Next side or stretch</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Print the handout</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Redo it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start, pause, go on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The easier way</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This hurts: leave the stretch gently</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This page</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Undo a change of the routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What was said</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What you did</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>LeaveBar</name>
    <message>
      <source>End it and change</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stay with it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>You are in the middle of “{0}”. End it for another routine?</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>MonthCard</name>
    <message>
      <source>Choose a day to see what was done.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Delete this day…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Nothing in this month.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The month after</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The month before</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}: rest.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>A name has at most {0} characters; {1} have to go.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>NextPictureView</name>
    <message>
      <source>Next</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Put this notice away</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <source>From {0} to {1} is possible here.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>NumberTile</name>
    <message>
      <source>Less</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>OfferBar</name>
    <message>
      <source>Easier way (E)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Leave it out from now on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Neither of these</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} hurt?</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>As it was</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Easier way</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Hold {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>If it hurts again, ask a doctor or a physiotherapist.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Keep {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Keep {0} for {1}?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stay at {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stay with the easier way</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The easier way went well three times running.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The usual way</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>You held it longer than the {0} that were set.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>You held it shorter than the {0} that were set.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} for {1} from now on?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} hurt. And next time?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} in its usual way again?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} went well three times running.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>PaceBody</name>
    <message>
      <source>Every hold of this routine a third shorter</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Every hold of this routine half as long again</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>First side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Left</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Longer</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>No stretch of this routine has two sides</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Normal</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Pace of this routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Right</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rounds of the whole routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Side that comes first</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message numerus="yes">
      <source>%n s rest</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s to settle</source>
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
      <source>After %n min of sitting</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the stage (Ctrl+B)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Brief guidance</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Full guidance</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>Gentle, %n s rest</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>Longer holds, %n s rest</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>Never</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Off</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Off today</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Off: it hurt last time</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tones only</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>each side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>left side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>no rest</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>no settling</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>once</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>right side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the easier way</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>twice</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>usual</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} a pose</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} · your version</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>PanelNote</name>
    <message>
      <source>Undo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Print the handout</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Save the handout</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The handout is on its way to the printer.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The handout is {0}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The printer can’t be reached. Nothing was printed.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The printers don’t answer. The handout can be kept as a PDF instead.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>There is no printer here. The handout can be kept as a PDF instead.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>A few minutes on the mat, whenever it suits you.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>In 15 minutes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Open BackStretch</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Skip</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Time for your back</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>RemindersBody</name>
    <message>
      <source>Closing the window then only puts it away. To end BackStretch, quit with Ctrl+Q.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>The system doesn’t let BackStretch start at login. Everything else works as ever.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This desktop shows no notifications, so reminders can’t be seen. All else works.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>ResumeBar</name>
    <message>
      <source>Don’t go on with it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Ended at {1}. Go on with “{0}” after all?</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>“{0}” was interrupted at {1}. Go on there?</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>Clock</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Routine</name>
    <message>
      <source>kneeling</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>lying</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>needs {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>no equipment</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>sitting</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>standing</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>RoutineBox</name>
    <message>
      <source>Routine</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>RoutineKeeper</name>
    <message>
      <source>This routine was changed elsewhere as well. Both are kept; yours is “{0}”.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} Until it is mended, the routine stays as it was.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, mine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}: there is no stretch “{1}”. The routine stays as it was.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>RoutineMenu</name>
    <message>
      <source>About BackStretch</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Handout as PDF…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Import a routine…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>More for this routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>New routine…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Print the handout…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remove this routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>RowDetails</name>
    <message>
      <source> ×</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Easier</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Easier way, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How to</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How to, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Left first</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Left only</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Move down, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Move up, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Once more after this one, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remove, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Right first</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Right only</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Sides, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>breaths</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>each pose</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>hold</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>repeats</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>rounds</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Hold, {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>On or off today</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>On, {0}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>SafetyDialog</name>
    <message>
      <source>Ask your doctor or midwife first</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Go to an emergency department at once with</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>If it gets worse, or is no better in two weeks, ask a doctor or physiotherapist.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>If you always have some pain: up to 3 of 10 is taken as all right, if it has settled by tomorrow and nothing runs down the leg. Otherwise ease off.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>See a doctor before you stretch with</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>While you stretch, a pull is fine and pain is not. Press H, and it stops.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a lump, or a back that has changed its shape</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>after a recent operation or injury</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>cancer at any time, osteoporosis, long use of steroids, or a weak immune system</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>chest pain, or back pain that began with a serious accident</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>fever, or weight lost without trying</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>numbness or tingling round the genitals or buttocks</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>pain high up, between the shoulders</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>pain that is worse on sneezing, coughing or on the toilet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>pain that rest does not ease, or that is worse at night</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>pain, tingling, weakness or numbness in both legs</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>trouble passing urine, or no hold over bladder or bowels</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>weakness in one leg, above all if it gets worse</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>when you are pregnant</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Segments</name>
    <message>
      <source>{0}: {1}</source>
      <comment>a setting and one of its choices</comment>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>SessionWords</name>
    <message>
      <source>Easier way</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source> min</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source> s</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>:00</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>A calm breath takes seven seconds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>After a while at the machine without a break</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>After sitting for</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>At times</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>BackStretch starts in the background, without its window</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Be there from login on</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Breaths</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Brief</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Calm</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Change position</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Closing</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Count down</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Count holds in</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Days</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Each hold begins when you press Space</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Fades</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Full</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Holds wait for me</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How much time there is to lie down, turn over and get up</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How to get from one position to the next</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>How to get up, what was done, and one thing for the day</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>In between</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Lead the breath</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Lead-in after a pause</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Motion</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Moves</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Not after</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Not before</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Off</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Opening</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Pitch</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Quick</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Rest in between</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say halfway</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say how it went</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say how to do it</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say what comes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say what to mind</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Settle before a hold</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Short</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Slow</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>System</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Time to get to the mat</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Times</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Tones</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Voice</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Volume</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What to fetch, when to stop, and onto the mat</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} words/min</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>SettingsStack</name>
    <message>
      <source>Look</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Pace</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Voice</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Are you in the pose? Space begins the hold.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Before we begin</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Get into position</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Left side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Right side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Round {0} of {1}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Space starts and pauses. F opens the floor view, to read from the mat.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Take your time. Any key begins when you are there.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Take your time. Press play when you are ready.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Then</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Up again</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>a moment to settle, and on</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>breath(s)</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>get ready</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>min</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>paused</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>ready?</source>
      <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
      <source>second(s)</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
    <message>
      <source>the left side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>the right side</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>then {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>to begin</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>up again, and done</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, stretch {1}</source>
      <comment>Round 2 of 5, stretch 3 of 5</comment>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Less</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>StretchCard</name>
    <message>
      <source>Add {0}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Add {0}, in the routine</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>StretchRow</name>
    <message>
      <source>Now</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>StretchesCard</name>
    <message>
      <source>held {0} the last time</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>hurt {0}, last {1}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}: hold over time</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <source>Close</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>TimesBox</name>
    <message>
      <source>Another time</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Take this time out</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>End</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>End (Escape)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Floor view: to read from the mat (F)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Routine and settings (Ctrl+B)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What you did (Ctrl+H)</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>Every stretch is off: switch one on in the panel, then start.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>TranscriptDialog</name>
    <message>
      <source>Close</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Nothing yet: each sentence stands here as soon as it is said.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>What was said</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Transport</name>
    <message>
      <source>+5 s</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>5 seconds less (−)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>5 seconds more (+)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Back (Page up)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Easier</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Next (Page down)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Resume (Space)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Say it again (R)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The easier way (E)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This hurts</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>This hurts: leave this stretch (H)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>−5 s</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open BackStretch</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Remind me in 15 minutes</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start the routine</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>VoiceBody</name>
    <message>
      <source>Listen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stretches of your own are spoken by the computer’s voice throughout.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>VoiceBox</name>
    <message>
      <source>The usual voice</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Voice</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>VoiceNames</name>
    <message>
      <source>Other languages</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, higher</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>{0}, natural ({1})</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>VoiceTrouble</name>
    <message>
      <source>No loudspeaker or headphones found: follow the captions, or plug some in.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The sound has stopped: follow the captions for now, it comes back by itself.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The voice can’t start: follow the captions; if it stays so, install BackStretch again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The voice has stopped: follow the captions for now, it is being started again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The voice you chose isn’t installed: the standard one speaks until you choose another.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Lie down and listen: a calm voice says each move, and the figure shows it.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Listen</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Look around</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Read the signs to see a doctor for</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Stretches can ease and prevent common back ache. They cure nothing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>The clock waits for the words. Nobody has to touch the machine again.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <source>Welcome. Your back is in good company.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>_CellRow</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation type="unfinished">
        <numerusform></numerusform>
        <numerusform></numerusform>
      </translation>
    </message>
  </context>
</TS>
