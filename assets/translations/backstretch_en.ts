<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <numerusform>%n round</numerusform>
        <numerusform>%n rounds</numerusform>
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
        <numerusform>%n stretch</numerusform>
        <numerusform>%n stretches</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n line(s) of the history could not be read, and were set aside.</source>
      <translation>
        <numerusform>%n line of the history could not be read, and were set aside.</numerusform>
        <numerusform>%n lines of the history could not be read, and were set aside.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HoldField</name>
    <message numerus="yes">
      <source> breath(s)</source>
      <translation>
        <numerusform> breath</numerusform>
        <numerusform> breaths</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message numerus="yes">
      <source>It brings %n stretch(es) not here yet, kept with the routine.</source>
      <translation>
        <numerusform>It brings %n stretch not here yet, kept with the routine.</numerusform>
        <numerusform>It brings %n stretches not here yet, kept with the routine.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message numerus="yes">
      <source>%n s rest</source>
      <translation>
        <numerusform>%n s rest</numerusform>
        <numerusform>%n s rest</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s to settle</source>
      <translation>
        <numerusform>%n s to settle</numerusform>
        <numerusform>%n s to settle</numerusform>
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
      <source>After %n min of sitting</source>
      <translation>
        <numerusform>After %n min of sitting</numerusform>
        <numerusform>After %n min of sitting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Gentle, %n s rest</source>
      <translation>
        <numerusform>Gentle, %n s rest</numerusform>
        <numerusform>Gentle, %n s rest</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Longer holds, %n s rest</source>
      <translation>
        <numerusform>Longer holds, %n s rest</numerusform>
        <numerusform>Longer holds, %n s rest</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message numerus="yes">
      <source>{0} of %n breath(s)</source>
      <translation>
        <numerusform>{0} of %n breath</numerusform>
        <numerusform>{0} of %n breaths</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n second(s)</source>
      <translation>
        <numerusform>{0} of %n second</numerusform>
        <numerusform>{0} of %n seconds</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message numerus="yes">
      <source>breath(s)</source>
      <translation>
        <numerusform>breath</numerusform>
        <numerusform>breaths</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>second(s)</source>
      <translation>
        <numerusform>second</numerusform>
        <numerusform>seconds</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>_CellRow</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
</TS>
