<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About FBA Client</source>
   <translation>Über FBA Client</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy version details</source>
   <translation>Versionsangaben kopieren</translation>
  </message>
  <message>
   <source>FBA Client {0}</source>
   <translation>FBA Client {0}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Licensed under the Apache License 2.0. It is built on these parts, each under its own licence:</source>
   <translation>Lizenziert unter der Apache-Lizenz 2.0. Es beruht auf diesen Teilen, jeder unter seiner eigenen Lizenz:</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Stock, inbound shipments and labels for sellers whose goods a fulfillment network keeps.</source>
   <translation>Bestand, Sendungen und Etiketten für Verkäufer, deren Ware ein Logistiknetz lagert.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
 </context>
 <context>
  <name>AgeLabel</name>
  <message>
   <source>as of {0}</source>
   <translation>Stand: {0}</translation>
  </message>
  <message>
   <source>not fetched yet</source>
   <translation>noch nicht abgerufen</translation>
  </message>
 </context>
 <context>
  <name>AnswerField</name>
  <message>
   <source>Which SKU is it?</source>
   <translation>Welche SKU ist es?</translation>
  </message>
  <message>
   <source>Which SKU is it? Type its SKU or words of its title</source>
   <translation>Welche SKU ist es? Tippen Sie die SKU oder Wörter des Titels</translation>
  </message>
 </context>
 <context>
  <name>AppearanceSection</name>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Open anew now</source>
   <translation>Jetzt neu öffnen</translation>
  </message>
  <message>
   <source>The language changes when the window opens anew.</source>
   <translation>Die Sprache wechselt, sobald das Fenster neu geöffnet wird.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
 </context>
 <context>
  <name>Assistant</name>
  <message>
   <source>Bac&amp;k</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>New shipment: next step</source>
   <translation>Neue Sendung: nächster Schritt</translation>
  </message>
  <message>
   <source>New shipment: redo</source>
   <translation>Neue Sendung: Wiederholen</translation>
  </message>
  <message>
   <source>New shipment: step before</source>
   <translation>Neue Sendung: Schritt davor</translation>
  </message>
  <message>
   <source>New shipment: undo</source>
   <translation>Neue Sendung: Rückgängig</translation>
  </message>
  <message>
   <source>Open Settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Reading the shipment…</source>
   <translation>Die Sendung wird gelesen…</translation>
  </message>
 </context>
 <context>
  <name>AssistantHead</name>
  <message>
   <source>All changes are saved</source>
   <translation>Alle Änderungen sind gespeichert</translation>
  </message>
  <message>
   <source>Back to all shipments</source>
   <translation>Zurück zu allen Sendungen</translation>
  </message>
  <message>
   <source>Cancel the plan</source>
   <translation>Plan stornieren</translation>
  </message>
  <message>
   <source>Cancel the plan at the backend?</source>
   <translation>Den Plan beim Backend stornieren?</translation>
  </message>
  <message>
   <source>Cancel the plan…</source>
   <translation>Plan stornieren…</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Name of the shipment</source>
   <translation>Name der Sendung</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>Wiederholen: {0}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Wird gespeichert…</translation>
  </message>
  <message>
   <source>The items and boxes stay here and can be sent again. Cancelling is free within 24 hours of confirming small parcels and within one hour for freight; after that the carrier's charge stays.</source>
   <translation>Artikel und Kartons bleiben hier und können erneut gesendet werden. Stornieren ist bei Paketen bis 24 Stunden und bei Fracht bis eine Stunde nach der Bestätigung kostenlos; danach bleiben die Kosten des Spediteurs bestehen.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Rückgängig: {0}</translation>
  </message>
 </context>
 <context>
  <name>BackendBar</name>
  <message>
   <source>2D &amp;code</source>
   <translation>2D-C&amp;ode</translation>
  </message>
  <message>
   <source>Being fetched; they come with the next sync.</source>
   <translation>Werden abgerufen; sie kommen mit der nächsten Synchronisierung.</translation>
  </message>
  <message>
   <source>Chosen because they were fetched: the carrier's label is on them.</source>
   <translation>Gewählt, weil sie abgerufen wurden: Das Etikett des Spediteurs ist darauf.</translation>
  </message>
  <message>
   <source>Data Matrix</source>
   <translation>Data Matrix</translation>
  </message>
  <message>
   <source>Fetch &amp;labels as</source>
   <translation>Ab&amp;rufen als</translation>
  </message>
  <message>
   <source>Labels that the backend sent</source>
   <translation>Etiketten, die das Backend geschickt hat</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keiner</translation>
  </message>
  <message>
   <source>Not fetched yet. They are kept here once they came, so that they print offline.</source>
   <translation>Noch nicht abgerufen. Einmal angekommen, bleiben sie hier und lassen sich auch ohne Netz drucken.</translation>
  </message>
  <message>
   <source>O&amp;wn labels</source>
   <translation>E&amp;igene Etiketten</translation>
  </message>
  <message>
   <source>PDF417</source>
   <translation>PDF417</translation>
  </message>
  <message>
   <source>QR code</source>
   <translation>QR-Code</translation>
  </message>
  <message>
   <source>The bac&amp;kend's</source>
   <translation>Vom Ba&amp;ckend</translation>
  </message>
  <message>
   <source>What suits the printers here</source>
   <translation>Was zu den Druckern hier passt</translation>
  </message>
  <message>
   <source>Whichever has room</source>
   <translation>Was Platz hat</translation>
  </message>
  <message>
   <source>{0}, fetched {1}</source>
   <translation>{0}, abgerufen {1}</translation>
  </message>
 </context>
 <context>
  <name>BalancesModel</name>
  <message>
   <source>As of</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Carrier damaged</source>
   <translation>Vom Spediteur beschädigt</translation>
  </message>
  <message>
   <source>Center</source>
   <translation>Lager</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Customer damaged</source>
   <translation>Vom Kunden beschädigt</translation>
  </message>
  <message>
   <source>Defective</source>
   <translation>Defekt</translation>
  </message>
  <message>
   <source>Distributor damaged</source>
   <translation>Vom Händler beschädigt</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Abgelaufen</translation>
  </message>
  <message>
   <source>Moving</source>
   <translation>Transit</translation>
  </message>
  <message>
   <source>Sellable</source>
   <translation>Verkäuflich</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Stück</translation>
  </message>
  <message>
   <source>Warehouse damaged</source>
   <translation>Im Lager beschädigt</translation>
  </message>
 </context>
 <context>
  <name>BoxLabels</name>
  <message>
   <source>A4, 2 on a sheet</source>
   <translation>A4, 2 je Bogen</translation>
  </message>
  <message>
   <source>A4, 4 on a sheet</source>
   <translation>A4, 4 je Bogen</translation>
  </message>
  <message>
   <source>As they came</source>
   <translation>Wie sie ankamen</translation>
  </message>
  <message>
   <source>Letter, 2 on a sheet</source>
   <translation>Letter, 2 je Bogen</translation>
  </message>
  <message>
   <source>Letter, 4 on a sheet</source>
   <translation>Letter, 4 je Bogen</translation>
  </message>
  <message>
   <source>Letter, 6 on a sheet</source>
   <translation>Letter, 6 je Bogen</translation>
  </message>
  <message>
   <source>Letter, 6 on a sheet, carrier at the left</source>
   <translation>Letter, 6 je Bogen, Spediteur links</translation>
  </message>
  <message>
   <source>Letter, a box on each sheet</source>
   <translation>Letter, ein Karton je Bogen</translation>
  </message>
  <message>
   <source>Letter, a box on each sheet, carrier below</source>
   <translation>Letter, ein Karton je Bogen, Spediteur unten</translation>
  </message>
  <message>
   <source>Thermal, 4 × 6 in (UPS)</source>
   <translation>Thermo, 4 × 6 in (UPS)</translation>
  </message>
  <message>
   <source>Thermal, 4 × 6 in, box and carrier on one label</source>
   <translation>Thermo, 4 × 6 in, Karton und Spediteur auf einem Etikett</translation>
  </message>
  <message>
   <source>Thermal, 4 × 6 in, carrier not turned (DHL)</source>
   <translation>Thermo, 4 × 6 in, Spediteur nicht gedreht (DHL)</translation>
  </message>
  <message>
   <source>Thermal, 4 × 6 in, without carrier labels</source>
   <translation>Thermo, 4 × 6 in, ohne Spediteuretiketten</translation>
  </message>
  <message>
   <source>{0} units of {1} SKUs: {2}</source>
   <translation>{0} Einheiten von {1} SKUs: {2}</translation>
  </message>
  <message>
   <source>{0} × {1}</source>
   <translation>{0} × {1}</translation>
  </message>
 </context>
 <context>
  <name>BoxLabelsCard</name>
  <message numerus="yes">
   <source>%n box label(s) were printed before</source>
   <translation>
    <numerusform>%n Kartonetikett wurde schon gedruckt</numerusform>
    <numerusform>%n Kartonetiketten wurden schon gedruckt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) of the backend's kept.</source>
   <translation>
    <numerusform>%n Dokument des Backends aufbewahrt.</numerusform>
    <numerusform>%n Dokumente des Backends aufbewahrt.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Öffnen</translation>
  </message>
  <message>
   <source>A box must not get two labels.</source>
   <translation>Ein Karton darf keine zwei Etiketten bekommen.</translation>
  </message>
  <message>
   <source>Box labels</source>
   <translation>Kartonetiketten</translation>
  </message>
  <message>
   <source>One for each box, made here or by the backend. They print without a network, too.</source>
   <translation>Eines je Karton, hier oder vom Backend erstellt. Sie drucken auch ohne Netz.</translation>
  </message>
  <message>
   <source>Save all &amp;again</source>
   <translation>Alle &amp;erneut speichern</translation>
  </message>
  <message>
   <source>Save box labels</source>
   <translation>Kartonetiketten speichern</translation>
  </message>
  <message>
   <source>Save the &amp;backend's PDF…</source>
   <translation>PDF des &amp;Backends speichern…</translation>
  </message>
  <message>
   <source>The backend's are fetched once the shipment is confirmed.</source>
   <translation>Die des Backends werden abgerufen, sobald die Sendung bestätigt ist.</translation>
  </message>
 </context>
 <context>
  <name>BoxesFetch</name>
  <message>
   <source>&amp;Fetch again</source>
   <translation>Erneut &amp;abrufen</translation>
  </message>
  <message>
   <source>&amp;Fetch the boxes</source>
   <translation>Kartons &amp;abrufen</translation>
  </message>
  <message>
   <source>Confirmed elsewhere · boxes fetched {0}</source>
   <translation>Anderswo bestätigt · Kartons abgerufen: {0}</translation>
  </message>
  <message>
   <source>Fetch the boxes again</source>
   <translation>Kartons erneut abrufen</translation>
  </message>
  <message>
   <source>Fetch the boxes again, as they may have been changed elsewhere</source>
   <translation>Kartons erneut abrufen, denn sie können anderswo geändert worden sein</translation>
  </message>
  <message>
   <source>The backend gives them ids when the carrier is confirmed. Fetched {0}.</source>
   <translation>Das Backend vergibt ihre IDs, wenn der Spediteur bestätigt wird. Abgerufen: {0}.</translation>
  </message>
  <message>
   <source>The boxes are being fetched</source>
   <translation>Die Kartons werden abgerufen</translation>
  </message>
  <message>
   <source>The boxes are not here yet</source>
   <translation>Die Kartons sind noch nicht hier</translation>
  </message>
  <message>
   <source>The boxes could not be fetched</source>
   <translation>Die Kartons ließen sich nicht abrufen</translation>
  </message>
  <message>
   <source>The boxes have no ids yet</source>
   <translation>Die Kartons haben noch keine IDs</translation>
  </message>
  <message>
   <source>The shipment was confirmed elsewhere. Fetch its boxes once, which needs the network. Then they are kept here, and their labels print offline too.</source>
   <translation>Die Sendung wurde anderswo bestätigt. Rufen Sie ihre Kartons einmal ab; das braucht das Netz. Danach bleiben sie hier, und ihre Etiketten lassen sich auch offline drucken.</translation>
  </message>
  <message>
   <source>They come shortly after you confirm the shipment. Should they stay away, fetch them.</source>
   <translation>Sie kommen kurz nach dem Bestätigen der Sendung. Bleiben sie aus, rufen Sie sie ab.</translation>
  </message>
  <message>
   <source>They come with the next sync, once the backend can be reached.</source>
   <translation>Sie kommen mit der nächsten Synchronisierung, sobald das Backend erreichbar ist.</translation>
  </message>
  <message>
   <source>{0} · being fetched again</source>
   <translation>{0} · werden erneut abgerufen</translation>
  </message>
 </context>
 <context>
  <name>BoxesModel</name>
  <message>
   <source>Box</source>
   <translation>Karton</translation>
  </message>
  <message>
   <source>Box {0}: {1}</source>
   <translation>Karton {0}: {1}</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Kartons</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>In each box</source>
   <translation>In jedem Karton</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Gedruckt</translation>
  </message>
  <message>
   <source>To correct</source>
   <translation>Zu korrigieren</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <source>add a box</source>
   <translation>Karton hinzufügen</translation>
  </message>
  <message>
   <source>change box {0}</source>
   <translation>Karton {0} ändern</translation>
  </message>
  <message numerus="yes">
   <source>change the size of %n box(es)</source>
   <translation>
    <numerusform>Größe von %n Karton ändern</numerusform>
    <numerusform>Größe von %n Kartons ändern</numerusform>
   </translation>
  </message>
  <message>
   <source>change what is in a box</source>
   <translation>Inhalt eines Kartons ändern</translation>
  </message>
  <message numerus="yes">
   <source>duplicate %n box(es)</source>
   <translation>
    <numerusform>%n Karton duplizieren</numerusform>
    <numerusform>%n Kartons duplizieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>remove %n box(es)</source>
   <translation>
    <numerusform>%n Karton entfernen</numerusform>
    <numerusform>%n Kartons entfernen</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}× · {1} · {2}</source>
   <translation>{0}× · {1} · {2}</translation>
  </message>
 </context>
 <context>
  <name>BoxesSource</name>
  <message numerus="yes">
   <source>%n box(es) have no label here. Fetch them again, or print labels of your own.</source>
   <translation>
    <numerusform>%n Karton hat hier kein Etikett. Rufen Sie die Etiketten erneut ab, oder drucken Sie eigene.</numerusform>
    <numerusform>%n Kartons haben hier kein Etikett. Rufen Sie die Etiketten erneut ab, oder drucken Sie eigene.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n Etikett</numerusform>
    <numerusform>%n Etiketten</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;All</source>
   <translation>A&amp;lle</translation>
  </message>
  <message>
   <source>&amp;Boxes</source>
   <translation>&amp;Kartons</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Kartons</translation>
  </message>
  <message>
   <source>From this bo&amp;x on</source>
   <translation>A&amp;b diesem Karton</translation>
  </message>
  <message>
   <source>Missin&amp;g</source>
   <translation>&amp;Fehlende</translation>
  </message>
  <message>
   <source>Print the labels of a confirmed shipment's boxes, online or not.</source>
   <translation>Drucken Sie die Kartonetiketten einer bestätigten Sendung, mit oder ohne Netz.</translation>
  </message>
  <message>
   <source>The box is not here. Sync, and try again.</source>
   <translation>Der Karton ist nicht hier. Synchronisieren Sie, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Tick all boxes</source>
   <translation>Alle Kartons ankreuzen</translation>
  </message>
  <message>
   <source>Tick the boxes whose label was never printed</source>
   <translation>Die Kartons ankreuzen, deren Etikett noch nie gedruckt wurde</translation>
  </message>
  <message>
   <source>Tick the selected box and those after it</source>
   <translation>Den gewählten Karton und die danach ankreuzen</translation>
  </message>
  <message>
   <source>{0} of {1} boxes</source>
   <translation>{0} von {1} Kartons</translation>
  </message>
  <message>
   <source>{0} · {1} not printed yet</source>
   <translation>{0} · {1} ungedruckt</translation>
  </message>
 </context>
 <context>
  <name>BoxesStep</name>
  <message numerus="yes">
   <source>%n box(es)</source>
   <translation>
    <numerusform>%n Karton</numerusform>
    <numerusform>%n Kartons</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) about the boxes must be corrected first.</source>
   <translation>
    <numerusform>%n Punkt an den Kartons muss zuerst korrigiert werden.</numerusform>
    <numerusform>%n Punkte an den Kartons müssen zuerst korrigiert werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Einheit</numerusform>
    <numerusform>%n Einheiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) are not in a box yet.</source>
   <translation>
    <numerusform>%n Einheit ist noch in keinem Karton.</numerusform>
    <numerusform>%n Einheiten sind noch in keinem Karton.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) left to pack</source>
   <translation>
    <numerusform>noch %n Einheit zu packen</numerusform>
    <numerusform>noch %n Einheiten zu packen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) too many in the boxes</source>
   <translation>
    <numerusform>%n Einheit zu viel in den Kartons</numerusform>
    <numerusform>%n Einheiten zu viel in den Kartons</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Ask for placement options</source>
   <translation>Platzierungen &amp;anfragen</translation>
  </message>
  <message>
   <source>&amp;Next: placement</source>
   <translation>&amp;Weiter: Platzierung</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>&amp;Suggest packing</source>
   <translation>Packung &amp;vorschlagen</translation>
  </message>
  <message>
   <source>A suggestion puts one SKU into each box, with the units per box that you gave. Correct it as you like.</source>
   <translation>Ein Vorschlag legt in jeden Karton eine SKU, mit den von Ihnen angegebenen Einheiten je Karton. Ändern Sie ihn nach Belieben.</translation>
  </message>
  <message>
   <source>Add a &amp;box</source>
   <translation>&amp;Karton hinzufügen</translation>
  </message>
  <message>
   <source>Correct the items first.</source>
   <translation>Korrigieren Sie zuerst die Artikel.</translation>
  </message>
  <message>
   <source>D&amp;uplicate</source>
   <translation>D&amp;uplizieren</translation>
  </message>
  <message>
   <source>Everything is packed.</source>
   <translation>Alles ist gepackt.</translation>
  </message>
  <message>
   <source>Give the selected boxes a size used before</source>
   <translation>Den gewählten Kartons eine früher verwendete Größe geben</translation>
  </message>
  <message>
   <source>In box {0}</source>
   <translation>In Karton {0}</translation>
  </message>
  <message>
   <source>No box is selected</source>
   <translation>Kein Karton ist gewählt</translation>
  </message>
  <message>
   <source>Nothing is packed yet</source>
   <translation>Noch nichts ist gepackt</translation>
  </message>
  <message>
   <source>Pack the items into boxes, or let a packing be suggested.</source>
   <translation>Packen Sie die Artikel in Kartons, oder lassen Sie sich eine Packung vorschlagen.</translation>
  </message>
  <message>
   <source>Put in what is &amp;left</source>
   <translation>&amp;Rest hineinlegen</translation>
  </message>
  <message>
   <source>Suggest packing</source>
   <translation>Packung vorschlagen</translation>
  </message>
  <message>
   <source>Use a size…</source>
   <translation>Größe verwenden…</translation>
  </message>
  <message>
   <source>What is in the selected box</source>
   <translation>Inhalt des gewählten Kartons</translation>
  </message>
  <message>
   <source>suggest a packing</source>
   <translation>Packung vorschlagen</translation>
  </message>
 </context>
 <context>
  <name>BoxesTable</name>
  <message>
   <source>Boxes</source>
   <translation>Kartons</translation>
  </message>
  <message>
   <source>Boxes to print labels for</source>
   <translation>Kartons, für die Etiketten gedruckt werden</translation>
  </message>
 </context>
 <context>
  <name>Calibration</name>
  <message>
   <source>Labels are moved {0}.</source>
   <translation>Etiketten werden um {0} verschoben.</translation>
  </message>
  <message>
   <source>Labels are printed where they belong; nothing is moved.</source>
   <translation>Etiketten werden gedruckt, wo sie hingehören; nichts wird verschoben.</translation>
  </message>
  <message>
   <source>The distances across are made {0}% {1}.</source>
   <translation>Die Abstände quer werden {0} % {1}.</translation>
  </message>
  <message>
   <source>The distances along the page are made {0}% {1}.</source>
   <translation>Die Abstände längs der Seite werden {0} % {1}.</translation>
  </message>
  <message>
   <source>longer</source>
   <translation>länger</translation>
  </message>
  <message>
   <source>shorter</source>
   <translation>kürzer</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <source>{0} down</source>
   <translation>{0} nach unten</translation>
  </message>
  <message>
   <source>{0} to the left</source>
   <translation>{0} nach links</translation>
  </message>
  <message>
   <source>{0} to the right</source>
   <translation>{0} nach rechts</translation>
  </message>
  <message>
   <source>{0} up</source>
   <translation>{0} nach oben</translation>
  </message>
 </context>
 <context>
  <name>CalibrationWizard</name>
  <message>
   <source>&amp;Forget the calibration</source>
   <translation>Kalibrierung &amp;verwerfen</translation>
  </message>
  <message>
   <source>&amp;Go back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Keep</source>
   <translation>Über&amp;nehmen</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>&amp;Print the ruler page</source>
   <translation>&amp;Messseite drucken</translation>
  </message>
  <message>
   <source>1. Print the ruler page</source>
   <translation>1. Messseite drucken</translation>
  </message>
  <message>
   <source>2. Measure it</source>
   <translation>2. Messen</translation>
  </message>
  <message>
   <source>3. Try and keep</source>
   <translation>3. Prüfen und übernehmen</translation>
  </message>
  <message>
   <source>Calibrate {0}</source>
   <translation>{0} kalibrieren</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Dashed: where labels would be printed without it.</source>
   <translation>Gestrichelt: wo Etiketten ohne sie gedruckt würden.</translation>
  </message>
  <message>
   <source>If the printer's settings ask, choose “actual size” or 100%: a scaled page cannot be mended.</source>
   <translation>Wählen Sie, wenn die Druckereinstellungen danach fragen, „Tatsächliche Größe“ oder 100 %: Eine skalierte Seite ist nicht zu retten.</translation>
  </message>
  <message>
   <source>Kept so far: {0}</source>
   <translation>Bisher gilt: {0}</translation>
  </message>
  <message>
   <source>Print a &amp;test page</source>
   <translation>&amp;Testseite drucken</translation>
  </message>
  <message>
   <source>Printing…</source>
   <translation>Druckt…</translation>
  </message>
  <message>
   <source>Put the paper into the printer as always. Plain paper of the same size will do for a sheet.</source>
   <translation>Legen Sie das Papier ein wie immer. Statt eines Bogens genügt leeres Papier gleicher Größe.</translation>
  </message>
  <message>
   <source>Ruler page</source>
   <translation>Messseite</translation>
  </message>
  <message>
   <source>Test page</source>
   <translation>Testseite</translation>
  </message>
  <message>
   <source>The labels reach the edge of the paper: some stay {0} short of their place. Set the rest at the printer (its guides, or its own offset).</source>
   <translation>Die Etiketten stoßen an den Papierrand: Einigen fehlen {0} bis zu ihrem Platz. Stellen Sie den Rest am Drucker ein (Papierführung oder eigener Versatz).</translation>
  </message>
  <message>
   <source>The page was sent to {0}.</source>
   <translation>Die Seite ist an {0} gesendet.</translation>
  </message>
  <message>
   <source>The ruler page has two lines, A and B, and two bars, C and D. You measure them in the next step.</source>
   <translation>Die Messseite hat zwei Linien, A und B, und zwei Balken, C und D. Sie messen sie im nächsten Schritt.</translation>
  </message>
 </context>
 <context>
  <name>CentersModel</name>
  <message>
   <source>As of</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>At centers</source>
   <translation>In Lagern</translation>
  </message>
  <message>
   <source>Damaged, defective or expired units at all centers</source>
   <translation>Beschädigte, defekte oder abgelaufene Einheiten in allen Lagern</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>Sellable units at all centers by the ledger, which is some days behind the totals</source>
   <translation>Verkäufliche Einheiten in allen Lagern laut Bestandsbuch, das den Summen einige Tage nachläuft</translation>
  </message>
  <message>
   <source>Sellable units at {0}</source>
   <translation>Verkäufliche Einheiten in {0}</translation>
  </message>
  <message>
   <source>The newest day of which the ledger has balances of this SKU</source>
   <translation>Der neueste Tag, für den das Bestandsbuch einen Saldo dieser SKU hat</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Unsellable</source>
   <translation>Unverkäuflich</translation>
  </message>
 </context>
 <context>
  <name>CentersView</name>
  <message>
   <source>Products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <source>Stock by center</source>
   <translation>Bestand je Lager</translation>
  </message>
 </context>
 <context>
  <name>Checklist</name>
  <message>
   <source>All done.</source>
   <translation>Alles erledigt.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Saved and queued; it goes out when the connection is there. You can leave this page.</source>
   <translation>Gespeichert und eingereiht; es wird gesendet, sobald die Verbindung da ist. Sie können diese Seite verlassen.</translation>
  </message>
  <message>
   <source>Stopped after {0} of {1}. What comes behind waits.</source>
   <translation>Angehalten nach {0} von {1}. Was danach kommt, wartet.</translation>
  </message>
  <message>
   <source>{0} of {1} done; asked {2}. This takes a minute, sometimes twenty. You can leave this page.</source>
   <translation>{0} von {1} erledigt; angefragt {2}. Das dauert eine Minute, manchmal zwanzig. Sie können diese Seite verlassen.</translation>
  </message>
 </context>
 <context>
  <name>ConditionLine</name>
  <message>
   <source>Empty: always.  lot: there is one.  not lot: there is none.  side = 1   side != 1   weight_lb &gt;= 50 and weight_lb &lt; 100</source>
   <translation>Leer: immer.  lot: vorhanden.  not lot: nicht vorhanden.  side = 1   side != 1   weight_lb &gt;= 50 and weight_lb &lt; 100</translation>
  </message>
  <message>
   <source>Shown when</source>
   <translation>Gezeigt, wenn</translation>
  </message>
  <message>
   <source>always; or: lot, not lot, side = 1</source>
   <translation>immer; oder: lot, not lot, side = 1</translation>
  </message>
 </context>
 <context>
  <name>ConnectionSection</name>
  <message>
   <source>A made-up marketplace on this computer, to try everything.</source>
   <translation>Ein erfundener Marktplatz auf diesem Computer, um alles auszuprobieren.</translation>
  </message>
  <message>
   <source>A service that holds the credentials and speaks the same protocol.</source>
   <translation>Ein Dienst, der die Zugangsdaten verwahrt und dasselbe Protokoll spricht.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Begins with amzn1.application-oa2-client</source>
   <translation>Beginnt mit amzn1.application-oa2-client</translation>
  </message>
  <message>
   <source>Client id</source>
   <translation>Client-ID</translation>
  </message>
  <message>
   <source>Client secret</source>
   <translation>Client-Geheimnis</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>Embedded sandbox</source>
   <translation>Eingebaute Sandbox</translation>
  </message>
  <message>
   <source>Forget credentials</source>
   <translation>Zugangsdaten vergessen</translation>
  </message>
  <message>
   <source>Gateway</source>
   <translation>Gateway</translation>
  </message>
  <message>
   <source>Gateway token</source>
   <translation>Gateway-Token</translation>
  </message>
  <message>
   <source>In the keyring; type to replace it</source>
   <translation>Im Schlüsselbund; zum Ersetzen tippen</translation>
  </message>
  <message>
   <source>It works</source>
   <translation>Es funktioniert</translation>
  </message>
  <message>
   <source>Marketplace</source>
   <translation>Marktplatz</translation>
  </message>
  <message>
   <source>My own account</source>
   <translation>Mein eigenes Konto</translation>
  </message>
  <message>
   <source>No connection</source>
   <translation>Keine Verbindung</translation>
  </message>
  <message>
   <source>No keyring</source>
   <translation>Kein Schlüsselbund</translation>
  </message>
  <message>
   <source>Not entered yet</source>
   <translation>Noch nicht eingegeben</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <source>Refresh token</source>
   <translation>Refresh-Token</translation>
  </message>
  <message>
   <source>Test connection</source>
   <translation>Verbindung testen</translation>
  </message>
  <message>
   <source>The credentials were removed from the keyring.</source>
   <translation>Die Zugangsdaten wurden aus dem Schlüsselbund entfernt.</translation>
  </message>
  <message>
   <source>The marketplace's own</source>
   <translation>Die des Marktplatzes</translation>
  </message>
  <message>
   <source>Trying…</source>
   <translation>Wird versucht…</translation>
  </message>
  <message>
   <source>Your private application, registered in Seller Central.</source>
   <translation>Ihre private Anwendung, in Seller Central registriert.</translation>
  </message>
 </context>
 <context>
  <name>ContentsModel</name>
  <message>
   <source>In each</source>
   <translation>Je Karton</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Übrig</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>packed</source>
   <translation>gepackt</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>Fehlerbericht</translation>
  </message>
  <message>
   <source>FBA Client made a mistake</source>
   <translation>FBA Client hat einen Fehler gemacht</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <source>This is a fault in the program, not yours. Everything you saved is intact and you can go on; if the window behaves oddly, start it again. The report below holds no passwords or tokens: please send it along when you report the fault.</source>
   <translation>Das ist ein Fehler im Programm, nicht Ihrer. Alles Gespeicherte ist unversehrt, und Sie können weiterarbeiten; verhält sich das Fenster merkwürdig, starten Sie es neu. Der Bericht unten enthält keine Passwörter oder Token: Bitte fügen Sie ihn bei, wenn Sie den Fehler melden.</translation>
  </message>
 </context>
 <context>
  <name>DataSection</name>
  <message>
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <source>Everything is kept on this computer: a copy of what the backend knows, your own work with daily backups, and kept documents. Passwords and tokens are in the system's keyring, never here.</source>
   <translation>Alles liegt auf diesem Computer: eine Kopie dessen, was das Backend weiß, Ihre eigene Arbeit mit täglichen Sicherungen und aufbewahrte Dokumente. Passwörter und Token liegen im Schlüsselbund des Systems, nie hier.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open logs</source>
   <translation>Protokolle öffnen</translation>
  </message>
  <message>
   <source>Path of the data folder</source>
   <translation>Pfad des Datenordners</translation>
  </message>
  <message>
   <source>The folder is {0}</source>
   <translation>Der Ordner ist {0}</translation>
  </message>
  <message>
   <source>{0} in use</source>
   <translation>{0} belegt</translation>
  </message>
 </context>
 <context>
  <name>DesignBox</name>
  <message>
   <source>Boxes</source>
   <translation>Kartons</translation>
  </message>
  <message>
   <source>Cartons</source>
   <translation>Umkartons</translation>
  </message>
  <message>
   <source>Free text</source>
   <translation>Freier Text</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Pallets</source>
   <translation>Paletten</translation>
  </message>
  <message>
   <source>Shelves and locations</source>
   <translation>Regale und Lagerorte</translation>
  </message>
  <message>
   <source>Special labels</source>
   <translation>Hinweisetiketten</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Eigene</translation>
  </message>
 </context>
 <context>
  <name>DesignCanvas</name>
  <message numerus="yes">
   <source>%n field(s) chosen</source>
   <translation>
    <numerusform>%n Feld gewählt</numerusform>
    <numerusform>%n Felder gewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>Field {0}: {1} mm from the left, {2} mm from the top, {3} × {4} mm</source>
   <translation>Feld {0}: {1} mm von links, {2} mm von oben, {3} × {4} mm</translation>
  </message>
  <message>
   <source>No fields yet: add one with “Add” above the label's list.</source>
   <translation>Noch keine Felder: Fügen Sie über der Liste mit „Hinzufügen“ eines hinzu.</translation>
  </message>
  <message>
   <source>The label</source>
   <translation>Das Etikett</translation>
  </message>
  <message numerus="yes">
   <source>move %n field(s)</source>
   <translation>
    <numerusform>%n Feld verschieben</numerusform>
    <numerusform>%n Felder verschieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>resize %n field(s)</source>
   <translation>
    <numerusform>Größe von %n Feld ändern</numerusform>
    <numerusform>Größe von %n Feldern ändern</numerusform>
   </translation>
  </message>
  <message>
   <source>resize a field</source>
   <translation>Feldgröße ändern</translation>
  </message>
 </context>
 <context>
  <name>DesignDocument</name>
  <message>
   <source>add a field</source>
   <translation>Feld hinzufügen</translation>
  </message>
  <message>
   <source>change the order</source>
   <translation>Reihenfolge ändern</translation>
  </message>
  <message>
   <source>measure in {0}</source>
   <translation>in {0} messen</translation>
  </message>
  <message numerus="yes">
   <source>remove %n field(s)</source>
   <translation>
    <numerusform>%n Feld entfernen</numerusform>
    <numerusform>%n Felder entfernen</numerusform>
   </translation>
  </message>
  <message>
   <source>sample of {0}</source>
   <translation>Beispiel für {0}</translation>
  </message>
 </context>
 <context>
  <name>DesignDrafts</name>
  <message>
   <source>Your text</source>
   <translation>Ihr Text</translation>
  </message>
 </context>
 <context>
  <name>DesignEditor</name>
  <message>
   <source>&amp;Back to the shipped design…</source>
   <translation>Zur mitge&amp;lieferten Vorlage…</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>S&amp;chließen</translation>
  </message>
  <message>
   <source>&amp;Delete…</source>
   <translation>&amp;Löschen…</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportieren…</translation>
  </message>
  <message>
   <source>Impor&amp;t…</source>
   <translation>&amp;Importieren…</translation>
  </message>
  <message>
   <source>Label design</source>
   <translation>Etikettenvorlage</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Speichern als…</translation>
  </message>
  <message>
   <source>The design</source>
   <translation>Die Vorlage</translation>
  </message>
  <message>
   <source>The field</source>
   <translation>Das Feld</translation>
  </message>
  <message>
   <source>{0} (not saved)</source>
   <translation>{0} (nicht gespeichert)</translation>
  </message>
 </context>
 <context>
  <name>DesignForm</name>
  <message>
   <source>&amp;Label size</source>
   <translation>&amp;Etikettgröße</translation>
  </message>
  <message>
   <source>&amp;Medium</source>
   <translation>&amp;Medium</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>Ab&amp;out</source>
   <translation>Beschreib&amp;ung</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Karton</translation>
  </message>
  <message>
   <source>Carton</source>
   <translation>Umkarton</translation>
  </message>
  <message>
   <source>Fields are measured in</source>
   <translation>Felder gemessen in</translation>
  </message>
  <message>
   <source>Free text</source>
   <translation>Freier Text</translation>
  </message>
  <message>
   <source>Height of the label</source>
   <translation>Höhe des Etiketts</translation>
  </message>
  <message>
   <source>Inches</source>
   <translation>Zoll</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Kind of label</source>
   <translation>Etikettart</translation>
  </message>
  <message>
   <source>Kind, &amp;unit</source>
   <translation>T&amp;yp, Einheit</translation>
  </message>
  <message>
   <source>Millimetres</source>
   <translation>Millimeter</translation>
  </message>
  <message>
   <source>Pallet</source>
   <translation>Palette</translation>
  </message>
  <message>
   <source>Percent of the label</source>
   <translation>Prozent des Etiketts</translation>
  </message>
  <message>
   <source>Shelf or location</source>
   <translation>Regal oder Lagerort</translation>
  </message>
  <message>
   <source>Special label</source>
   <translation>Hinweisetikett</translation>
  </message>
  <message>
   <source>What to fill in, and when it is needed</source>
   <translation>Was auszufüllen ist und wann es gebraucht wird</translation>
  </message>
  <message>
   <source>Width of the label</source>
   <translation>Breite des Etiketts</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <source>any</source>
   <translation>beliebig</translation>
  </message>
  <message>
   <source>change the kind</source>
   <translation>Typ ändern</translation>
  </message>
  <message>
   <source>change the size</source>
   <translation>Größe ändern</translation>
  </message>
  <message>
   <source>describe</source>
   <translation>beschreiben</translation>
  </message>
  <message>
   <source>rename</source>
   <translation>umbenennen</translation>
  </message>
  <message>
   <source>take the size of a medium</source>
   <translation>Größe eines Mediums übernehmen</translation>
  </message>
 </context>
 <context>
  <name>DesignsSource</name>
  <message>
   <source>&amp;Add a label</source>
   <translation>Etikett hin&amp;zufügen</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Bearbeiten…</translation>
  </message>
  <message>
   <source>&amp;More labels</source>
   <translation>&amp;Weitere Etiketten</translation>
  </message>
  <message>
   <source>&amp;New design…</source>
   <translation>&amp;Neue Vorlage…</translation>
  </message>
  <message>
   <source>Desi&amp;gn</source>
   <translation>&amp;Vorlage</translation>
  </message>
  <message>
   <source>Fill in the label first.</source>
   <translation>Füllen Sie zuerst das Etikett aus.</translation>
  </message>
  <message>
   <source>Paste rows</source>
   <translation>Zeilen einfügen</translation>
  </message>
  <message>
   <source>Paste rows of a spreadsheet: one row a label, a column for each value</source>
   <translation>Zeilen einer Tabelle einfügen: je Etikett eine Zeile, je Wert eine Spalte</translation>
  </message>
  <message>
   <source>Special labels, shelves and locations, free text, and designs of your own.</source>
   <translation>Hinweisetiketten, Regale und Lagerorte, freier Text und eigene Vorlagen.</translation>
  </message>
  <message>
   <source>add a label</source>
   <translation>Etikett hinzufügen</translation>
  </message>
  <message numerus="yes">
   <source>paste %n line(s)</source>
   <translation>
    <numerusform>%n Zeile einfügen</numerusform>
    <numerusform>%n Zeilen einfügen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>take over %n line(s)</source>
   <translation>
    <numerusform>%n Zeile übernehmen</numerusform>
    <numerusform>%n Zeilen übernehmen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation>
    <numerusform>%n SKU</numerusform>
    <numerusform>%n SKUs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) missing</source>
   <translation>
    <numerusform>%n Einheit fehlt</numerusform>
    <numerusform>%n Einheiten fehlen</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Continue</source>
   <translation>&amp;Fortsetzen</translation>
  </message>
  <message>
   <source>&amp;Labels and tracking</source>
   <translation>&amp;Etiketten</translation>
  </message>
  <message>
   <source>Box &amp;labels</source>
   <translation>Karton&amp;etiketten</translation>
  </message>
  <message>
   <source>Boxes {0}</source>
   <translation>Kartons {0}</translation>
  </message>
  <message>
   <source>By center and condition</source>
   <translation>Nach Lager und Zustand</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Spediteur</translation>
  </message>
  <message>
   <source>Center</source>
   <translation>Lager</translation>
  </message>
  <message>
   <source>Centers and sales as of {0}</source>
   <translation>Lager und Verkäufe, Stand {0}</translation>
  </message>
  <message>
   <source>Choose a product to see where its units are.</source>
   <translation>Wählen Sie ein Produkt, um zu sehen, wo seine Einheiten sind.</translation>
  </message>
  <message>
   <source>Copy the shipment's ID</source>
   <translation>ID der Sendung kopieren</translation>
  </message>
  <message>
   <source>Delete this draft</source>
   <translation>Diesen Entwurf löschen</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Lieferung</translation>
  </message>
  <message>
   <source>Details of the product</source>
   <translation>Einzelheiten zum Produkt</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>In stock</source>
   <translation>Auf Lager</translation>
  </message>
  <message>
   <source>Inbound</source>
   <translation>Im Zulauf</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Items of the shipment</source>
   <translation>Artikel der Sendung</translation>
  </message>
  <message>
   <source>Items {0}</source>
   <translation>Artikel {0}</translation>
  </message>
  <message>
   <source>Lasts</source>
   <translation>Reicht</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Knapp</translation>
  </message>
  <message>
   <source>Make a new shipment like this one</source>
   <translation>Eine neue Sendung wie diese anlegen</translation>
  </message>
  <message>
   <source>No ledger fetched yet</source>
   <translation>Noch kein Bestandsbuch abgerufen</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>Out of stock</source>
   <translation>Ausverkauft</translation>
  </message>
  <message>
   <source>Print the item labels of this shipment</source>
   <translation>Die Artikeletiketten dieser Sendung drucken</translation>
  </message>
  <message>
   <source>Print the labels of its boxes</source>
   <translation>Die Etiketten ihrer Kartons drucken</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Researching</source>
   <translation>In Prüfung</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>Reserviert</translation>
  </message>
  <message>
   <source>Sellable</source>
   <translation>Verkäuflich</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>Fehlend</translation>
  </message>
  <message>
   <source>Sold, 30 d</source>
   <translation>Verkauft, 30 T</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Gesamt</translation>
  </message>
  <message>
   <source>Totals as of {0}</source>
   <translation>Summen, Stand {0}</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>Units by center and condition</source>
   <translation>Einheiten nach Lager und Zustand</translation>
  </message>
  <message>
   <source>Unsellable</source>
   <translation>Unverkäuflich</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>Wartet auf</translation>
  </message>
  <message>
   <source>What happened to the shipment</source>
   <translation>Was mit der Sendung geschah</translation>
  </message>
  <message>
   <source>Without a name</source>
   <translation>Ohne Namen</translation>
  </message>
  <message>
   <source>{0} announced, {1} under way, {2} being received</source>
   <translation>{0} angekündigt, {1} unterwegs, {2} im Wareneingang</translation>
  </message>
  <message>
   <source>{0} d</source>
   <translation>{0} T</translation>
  </message>
  <message>
   <source>{0} is on the clipboard.</source>
   <translation>{0} ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>{0} of {1} received</source>
   <translation>{0} von {1} eingegangen</translation>
  </message>
 </context>
 <context>
  <name>DoubleDialog</name>
  <message numerus="yes">
   <source>%n label(s) were printed before</source>
   <translation>
    <numerusform>%n Etikett wurde schon gedruckt</numerusform>
    <numerusform>%n Etiketten wurden schon gedruckt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Only the %n &amp;missing</source>
   <translation>
    <numerusform>Nur das %n &amp;fehlende</numerusform>
    <numerusform>Nur die %n &amp;fehlenden</numerusform>
   </translation>
  </message>
  <message>
   <source>Print &amp;again</source>
   <translation>&amp;Erneut drucken</translation>
  </message>
  <message>
   <source>Save all &amp;again</source>
   <translation>Alle &amp;erneut speichern</translation>
  </message>
  <message>
   <source>{0}: {1} printed, last: {2}, {3}</source>
   <translation>{0}: {1} gedruckt, zuletzt: {2}, {3}</translation>
  </message>
  <message numerus="yes">
   <source>… and %n more</source>
   <translation>
    <numerusform>… und %n weiteres</numerusform>
    <numerusform>… und %n weitere</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>EditTools</name>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Redo:</source>
   <translation>Wiederholen:</translation>
  </message>
  <message>
   <source>Remove the selected lines</source>
   <translation>Die gewählten Zeilen entfernen</translation>
  </message>
  <message>
   <source>Remove the selected lines (Delete)</source>
   <translation>Die gewählten Zeilen entfernen (Entf)</translation>
  </message>
  <message>
   <source>Undo:</source>
   <translation>Rückgängig:</translation>
  </message>
 </context>
 <context>
  <name>EditorBar</name>
  <message>
   <source>Align the chosen fields, make their gaps equal, turn them</source>
   <translation>Die gewählten Felder ausrichten, gleich verteilen oder drehen</translation>
  </message>
  <message>
   <source>Arrange</source>
   <translation>Anordnen</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>P&amp;rinter</source>
   <translation>&amp;Drucker</translation>
  </message>
  <message>
   <source>Redo:</source>
   <translation>Wiederholen:</translation>
  </message>
  <message>
   <source>Show the whole label</source>
   <translation>Das ganze Etikett zeigen</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>Tried out for a printer of</source>
   <translation>Ausprobiert für einen Drucker mit</translation>
  </message>
  <message>
   <source>Undo:</source>
   <translation>Rückgängig:</translation>
  </message>
  <message>
   <source>{0} dpi</source>
   <translation>{0} dpi</translation>
  </message>
 </context>
 <context>
  <name>EditorFiles</name>
  <message>
   <source>&amp;Back to the shipped design</source>
   <translation>&amp;Zur mitgelieferten Vorlage</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Löschen</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Another program or window changed “{0}” after you opened it. Saving writes over that.</source>
   <translation>Ein anderes Programm oder Fenster hat „{0}“ geändert, nachdem Sie es geöffnet hatten. Speichern überschreibt das.</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Bild wählen</translation>
  </message>
  <message>
   <source>Delete this design?</source>
   <translation>Diese Vorlage löschen?</translation>
  </message>
  <message>
   <source>Export the design</source>
   <translation>Vorlage exportieren</translation>
  </message>
  <message>
   <source>Exported to {0}.</source>
   <translation>Nach {0} exportiert.</translation>
  </message>
  <message>
   <source>Go back to the shipped design?</source>
   <translation>Zur mitgelieferten Vorlage zurück?</translation>
  </message>
  <message>
   <source>Import a design</source>
   <translation>Vorlage importieren</translation>
  </message>
  <message>
   <source>Label designs (*.toml)</source>
   <translation>Etikettenvorlagen (*.toml)</translation>
  </message>
  <message>
   <source>Name of the new design</source>
   <translation>Name der neuen Vorlage</translation>
  </message>
  <message>
   <source>New label</source>
   <translation>Neues Etikett</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>Bilder (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>Save &amp;anyway</source>
   <translation>&amp;Trotzdem speichern</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Speichern als</translation>
  </message>
  <message>
   <source>Save your changes to “{0}”?</source>
   <translation>Ihre Änderungen an „{0}“ speichern?</translation>
  </message>
  <message>
   <source>The file was changed meanwhile</source>
   <translation>Die Datei wurde inzwischen geändert</translation>
  </message>
  <message>
   <source>There is another design of that name by now.</source>
   <translation>Inzwischen gibt es eine andere Vorlage dieses Namens.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Unsaved changes</source>
   <translation>Nicht gespeicherte Änderungen</translation>
  </message>
  <message>
   <source>Your own “{0}” is taken out, and the one that came with the program is used again.</source>
   <translation>Ihre eigene „{0}“ wird herausgenommen, und die mitgelieferte gilt wieder.</translation>
  </message>
  <message>
   <source>choose a picture</source>
   <translation>Bild wählen</translation>
  </message>
  <message>
   <source>rename</source>
   <translation>umbenennen</translation>
  </message>
  <message>
   <source>“{0}” is saved.</source>
   <translation>„{0}“ ist gespeichert.</translation>
  </message>
  <message>
   <source>“{0}” is taken out of your designs.</source>
   <translation>„{0}“ wird aus Ihren Vorlagen herausgenommen.</translation>
  </message>
  <message>
   <source>“{0}” was taken out.</source>
   <translation>„{0}“ wurde herausgenommen.</translation>
  </message>
 </context>
 <context>
  <name>EntryCard</name>
  <message>
   <source>Copy details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <source>Edit shipment</source>
   <translation>Sendung bearbeiten</translation>
  </message>
  <message>
   <source>Give up…</source>
   <translation>Aufgeben…</translation>
  </message>
  <message>
   <source>It was carried out</source>
   <translation>Es wurde ausgeführt</translation>
  </message>
  <message>
   <source>It was not</source>
   <translation>Es wurde nicht ausgeführt</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Erneut senden</translation>
  </message>
  <message>
   <source>The details are on the clipboard.</source>
   <translation>Die Einzelheiten sind in der Zwischenablage.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>4XL shipping</source>
   <translation>4XL-Versand</translation>
  </message>
  <message>
   <source>A box without items has no content to print as a 2D code.</source>
   <translation>Ein Karton ohne Artikel hat keinen Inhalt, der als 2D-Code gedruckt werden könnte.</translation>
  </message>
  <message>
   <source>A calibration moves labels by {most} mm at most, and stretches their distances by {percent}% at most.</source>
   <translation>Eine Kalibrierung verschiebt Etiketten um höchstens {most} mm und dehnt ihre Abstände um höchstens {percent} %.</translation>
  </message>
  <message>
   <source>A carrier's offer for a shipment has expired.</source>
   <translation>Das Angebot eines Spediteurs für eine Sendung ist abgelaufen.</translation>
  </message>
  <message>
   <source>A label that was kept cannot be understood any more.</source>
   <translation>Ein aufbewahrtes Etikett ist nicht mehr verständlich.</translation>
  </message>
  <message>
   <source>A printer of this language has one of these resolutions: {choices} dpi.</source>
   <translation>Ein Drucker dieser Sprache hat eine dieser Auflösungen: {choices} dpi.</translation>
  </message>
  <message>
   <source>A product may not be sent with the manufacturer's barcode, or not without it.</source>
   <translation>Ein Produkt darf nicht mit dem Hersteller-Barcode gesendet werden, oder nicht ohne ihn.</translation>
  </message>
  <message>
   <source>A product of this shipment needs an expiration date.</source>
   <translation>Ein Produkt dieser Sendung braucht ein Ablaufdatum.</translation>
  </message>
  <message>
   <source>A scan can only print on a printer that is set up.</source>
   <translation>Ein Scan kann nur auf einem eingerichteten Drucker drucken.</translation>
  </message>
  <message>
   <source>A shipment needs a name.</source>
   <translation>Eine Sendung braucht einen Namen.</translation>
  </message>
  <message>
   <source>A stack takes upright texts and one bar code only.</source>
   <translation>Ein Stapel nimmt nur aufrechte Texte und einen Strichcode auf.</translation>
  </message>
  <message>
   <source>A thermal label cannot be {value} mm {side}: from {least} to {most} mm.</source>
   <translation>Ein Thermoetikett kann nicht {value} mm {side} sein: möglich sind {least} bis {most} mm.</translation>
  </message>
  <message>
   <source>ASIN</source>
   <translation>ASIN</translation>
  </message>
  <message>
   <source>Above the text</source>
   <translation>Über dem Text</translation>
  </message>
  <message>
   <source>Add an item first.</source>
   <translation>Fügen Sie zuerst einen Artikel hinzu.</translation>
  </message>
  <message>
   <source>Add it in the system's settings, or choose another one.</source>
   <translation>Fügen Sie ihn in den Systemeinstellungen hinzu, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Add one with the button above the list.</source>
   <translation>Fügen Sie eines mit der Taste über der Liste hinzu.</translation>
  </message>
  <message>
   <source>Address already in use</source>
   <translation>Adresse wird bereits verwendet</translation>
  </message>
  <message>
   <source>After {done} of {total} labels: {reason}</source>
   <translation>Nach {done} von {total} Etiketten: {reason}</translation>
  </message>
  <message>
   <source>Another print is still under way.</source>
   <translation>Ein anderer Druck läuft noch.</translation>
  </message>
  <message>
   <source>Another program is using {name}.</source>
   <translation>Ein anderes Programm benutzt {name}.</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>Arabisch</translation>
  </message>
  <message>
   <source>Armenian</source>
   <translation>Armenisch</translation>
  </message>
  <message>
   <source>As large as there is room</source>
   <translation>So groß wie möglich</translation>
  </message>
  <message>
   <source>Ask for placements again and choose one of them.</source>
   <translation>Fragen Sie erneut Platzierungen an und wählen Sie eine davon.</translation>
  </message>
  <message>
   <source>At the left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Begin it with a number, such as 52.5, or leave it empty.</source>
   <translation>Beginnen Sie mit einer Zahl, etwa 52.5, oder lassen Sie es leer.</translation>
  </message>
  <message>
   <source>Bengali</source>
   <translation>Bengalisch</translation>
  </message>
  <message>
   <source>Box ID</source>
   <translation>Karton-ID</translation>
  </message>
  <message>
   <source>Box ids end with U and six digits; the Shipments page lists them.</source>
   <translation>Karton-IDs enden mit U und sechs Ziffern; die Seite „Sendungen“ führt sie auf.</translation>
  </message>
  <message>
   <source>Box label, 4 × 3-1/3 in</source>
   <translation>Kartonetikett, 4 × 3-1/3 Zoll</translation>
  </message>
  <message>
   <source>Box label, 4 × 6 in</source>
   <translation>Kartonetikett, 4 × 6 Zoll</translation>
  </message>
  <message>
   <source>Box {number} has no id of the backend's yet.</source>
   <translation>Karton {number} hat noch keine ID vom Backend.</translation>
  </message>
  <message>
   <source>Broken pipe</source>
   <translation>Verbindung abgerissen</translation>
  </message>
  <message>
   <source>Cancel its plan, or duplicate it and change the copy.</source>
   <translation>Stornieren Sie ihren Plan, oder duplizieren Sie sie und ändern die Kopie.</translation>
  </message>
  <message>
   <source>Carton expiry date</source>
   <translation>Ablaufdatum auf dem Karton</translation>
  </message>
  <message>
   <source>Change an item or duplicate the shipment, then ask for placements again.</source>
   <translation>Ändern Sie einen Artikel oder duplizieren Sie die Sendung, und fragen Sie dann erneut Platzierungen an.</translation>
  </message>
  <message>
   <source>Change the prep settings of these SKUs in Seller Central, or take them out of the shipment.</source>
   <translation>Ändern Sie die Vorbereitung dieser SKUs in Seller Central, oder nehmen Sie sie aus der Sendung.</translation>
  </message>
  <message>
   <source>Check address and port in the printer's set-up (most use 9100), and that nobody else prints on it.</source>
   <translation>Prüfen Sie Adresse und Port in den Einstellungen des Druckers (meist 9100), und ob sonst niemand auf ihm druckt.</translation>
  </message>
  <message>
   <source>Check its paper, its cover and its pause button, and whether it is still on the network.</source>
   <translation>Prüfen Sie Papier, Deckel und Pausentaste, und ob er noch im Netz ist.</translation>
  </message>
  <message>
   <source>Check its paper, its cover and its pause button, then print again.</source>
   <translation>Prüfen Sie Papier, Deckel und Pausentaste, und drucken Sie dann erneut.</translation>
  </message>
  <message>
   <source>Check that it is switched on and ready, or save a PDF and print that.</source>
   <translation>Prüfen Sie, ob er eingeschaltet und bereit ist, oder speichern Sie ein PDF und drucken Sie dieses.</translation>
  </message>
  <message>
   <source>Check that it is switched on, has paper and is connected, then print again.</source>
   <translation>Prüfen Sie, ob er eingeschaltet ist, Papier hat und verbunden ist, und drucken Sie dann erneut.</translation>
  </message>
  <message>
   <source>Check that it is switched on, is on this network and has this address.</source>
   <translation>Prüfen Sie, ob er eingeschaltet ist, in diesem Netz ist und diese Adresse hat.</translation>
  </message>
  <message>
   <source>Check the address in Settings, and this computer's clock and network.</source>
   <translation>Prüfen Sie die Adresse in den Einstellungen sowie Uhr und Netz dieses Computers.</translation>
  </message>
  <message>
   <source>Check the barcode setting of the item named below in Seller Central, then ask again.</source>
   <translation>Prüfen Sie in Seller Central die Barcode-Einstellung des unten genannten Artikels und fragen Sie dann erneut an.</translation>
  </message>
  <message>
   <source>Check the name in the printer's set-up, or enter its IP address (see its configuration label).</source>
   <translation>Prüfen Sie den Namen in den Einstellungen des Druckers, oder geben Sie seine IP-Adresse ein (sie steht auf seinem Konfigurationsetikett).</translation>
  </message>
  <message>
   <source>Check the network. Your work is saved and is sent when the connection is back.</source>
   <translation>Prüfen Sie das Netz. Ihre Arbeit ist gespeichert und wird gesendet, sobald die Verbindung wieder da ist.</translation>
  </message>
  <message>
   <source>Check the path in the printer's set-up, the printer's cable, and that this account may write there.</source>
   <translation>Prüfen Sie den Pfad in den Einstellungen des Druckers, das Kabel des Druckers, und ob dieser Benutzer dort schreiben darf.</translation>
  </message>
  <message>
   <source>Check the prep category of the item named below in Seller Central; in the US only the seller may do either.</source>
   <translation>Prüfen Sie in Seller Central die Vorbereitungskategorie des unten genannten Artikels; in den USA darf beides nur der Verkäufer.</translation>
  </message>
  <message>
   <source>Check the printer and its cable, then go on with the labels that are left.</source>
   <translation>Prüfen Sie den Drucker und sein Kabel, und machen Sie dann mit den restlichen Etiketten weiter.</translation>
  </message>
  <message>
   <source>Check the printer's name in its set-up and that it is not paused. Nothing was printed.</source>
   <translation>Prüfen Sie den Namen des Druckers in seinen Einstellungen, und ob er nicht angehalten ist. Nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>Check the queue's name in the printer's set-up, and that it accepts jobs. Nothing was printed.</source>
   <translation>Prüfen Sie den Namen der Warteschlange in den Einstellungen des Druckers, und ob sie Aufträge annimmt. Nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Chinesisch</translation>
  </message>
  <message>
   <source>Choose 0 to {most} minutes.</source>
   <translation>Wählen Sie 0 bis {most} Minuten.</translation>
  </message>
  <message>
   <source>Choose 203 or 300 in the printer's set-up, or ZPL as its language.</source>
   <translation>Wählen Sie in den Einstellungen des Druckers 203 oder 300, oder ZPL als Sprache.</translation>
  </message>
  <message>
   <source>Choose a carrier for each of the {count} shipments.</source>
   <translation>Wählen Sie für jede der {count} Sendungen einen Spediteur.</translation>
  </message>
  <message>
   <source>Choose a larger label or a printer with more dots per inch, and report this label to the makers.</source>
   <translation>Wählen Sie ein größeres Etikett oder einen Drucker mit höherer Auflösung, und melden Sie dieses Etikett den Entwicklern.</translation>
  </message>
  <message>
   <source>Choose a larger label, another kind of 2D code, or less to encode.</source>
   <translation>Wählen Sie ein größeres Etikett, eine andere Art von 2D-Code oder weniger Inhalt.</translation>
  </message>
  <message>
   <source>Choose a larger label, or a printer with more dots per inch.</source>
   <translation>Wählen Sie ein größeres Etikett oder einen Drucker mit mehr Punkten je Zoll.</translation>
  </message>
  <message>
   <source>Choose a larger label, or give the field more room or a smaller size.</source>
   <translation>Wählen Sie ein größeres Etikett, oder geben Sie dem Feld mehr Platz oder eine kleinere Schrift.</translation>
  </message>
  <message>
   <source>Choose a larger label, or move the field in the design.</source>
   <translation>Wählen Sie ein größeres Etikett, oder verschieben Sie das Feld in der Vorlage.</translation>
  </message>
  <message>
   <source>Choose a larger label.</source>
   <translation>Wählen Sie ein größeres Etikett.</translation>
  </message>
  <message>
   <source>Choose a marketplace from the list.</source>
   <translation>Wählen Sie einen Marktplatz aus der Liste.</translation>
  </message>
  <message>
   <source>Choose a roll of labels.</source>
   <translation>Wählen Sie eine Rolle Etiketten.</translation>
  </message>
  <message>
   <source>Choose a smaller one.</source>
   <translation>Wählen Sie ein kleineres.</translation>
  </message>
  <message>
   <source>Choose a theme from the list.</source>
   <translation>Wählen Sie ein Farbschema aus der Liste.</translation>
  </message>
  <message>
   <source>Choose a wider label, or a printer with more dots per inch.</source>
   <translation>Wählen Sie ein breiteres Etikett oder einen Drucker mit höherer Auflösung.</translation>
  </message>
  <message>
   <source>Choose all boxes instead of the missing ones to print them again.</source>
   <translation>Wählen Sie alle Kartons statt der fehlenden, um sie erneut zu drucken.</translation>
  </message>
  <message>
   <source>Choose another folder with --data-dir, or give this account the right to write there.</source>
   <translation>Wählen Sie mit --data-dir einen anderen Ordner, oder geben Sie diesem Benutzer dort Schreibrecht.</translation>
  </message>
  <message>
   <source>Choose another folder with --out.</source>
   <translation>Wählen Sie mit --out einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Choose another port with --port, or 0 for any that is free.</source>
   <translation>Wählen Sie mit --port einen anderen Port, oder 0 für irgendeinen freien.</translation>
  </message>
  <message>
   <source>Choose another way to the printer in its set-up: the network, a raw queue or a device.</source>
   <translation>Wählen Sie in den Einstellungen des Druckers einen anderen Weg zu ihm: das Netz, eine Raw-Warteschlange oder ein Gerät.</translation>
  </message>
  <message>
   <source>Choose boxes from it on.</source>
   <translation>Wählen Sie Kartons von diesem an.</translation>
  </message>
  <message>
   <source>Choose fields, copy them (Ctrl+C), then paste again.</source>
   <translation>Wählen Sie Felder, kopieren Sie sie (Strg+C) und fügen Sie sie dann ein.</translation>
  </message>
  <message>
   <source>Choose how the printer is connected.</source>
   <translation>Wählen Sie, wie der Drucker verbunden ist.</translation>
  </message>
  <message>
   <source>Choose one of them, or learn the code for it.</source>
   <translation>Wählen Sie eine davon, oder lernen Sie den Code für sie an.</translation>
  </message>
  <message>
   <source>Choose one of them.</source>
   <translation>Wählen Sie eines davon.</translation>
  </message>
  <message>
   <source>Choose one of this computer's printers.</source>
   <translation>Wählen Sie einen der Drucker dieses Computers.</translation>
  </message>
  <message>
   <source>Choose or set one up at the top right.</source>
   <translation>Wählen Sie oben rechts einen, oder richten Sie einen ein.</translation>
  </message>
  <message>
   <source>Choose the labels again.</source>
   <translation>Wählen Sie die Etiketten erneut.</translation>
  </message>
  <message>
   <source>Choose the name of a file. To print on a device, set it up as a printer.</source>
   <translation>Wählen Sie den Namen einer Datei. Um auf einem Gerät zu drucken, richten Sie es als Drucker ein.</translation>
  </message>
  <message>
   <source>Choose the placement again to get new offers.</source>
   <translation>Wählen Sie die Platzierung erneut, um neue Angebote zu erhalten.</translation>
  </message>
  <message>
   <source>Choose the printer's language: ZPL, EPL or the system's driver.</source>
   <translation>Wählen Sie die Sprache des Druckers: ZPL, EPL oder der Treiber des Systems.</translation>
  </message>
  <message>
   <source>Choose the printer's queue.</source>
   <translation>Wählen Sie die Warteschlange des Druckers.</translation>
  </message>
  <message>
   <source>Choose the same labels anew.</source>
   <translation>Wählen Sie dieselben Etiketten neu.</translation>
  </message>
  <message>
   <source>Choose today or later.</source>
   <translation>Wählen Sie heute oder später.</translation>
  </message>
  <message>
   <source>Choose what is in the printer.</source>
   <translation>Wählen Sie, was im Drucker liegt.</translation>
  </message>
  <message>
   <source>Choose what the printer does after a label: tear, cut or peel.</source>
   <translation>Wählen Sie, was der Drucker nach einem Etikett tut: abreißen, abschneiden oder abspenden.</translation>
  </message>
  <message>
   <source>Choose “actual size” (100%) in the printer's settings, print the page again and measure that.</source>
   <translation>Wählen Sie in den Druckereinstellungen „Tatsächliche Größe“ (100 %), drucken Sie die Seite erneut und messen Sie diese.</translation>
  </message>
  <message>
   <source>Close other programs that use this data folder and try again.</source>
   <translation>Schließen Sie andere Programme, die diesen Datenordner benutzen, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Confirm it on the Shipments page and sync; the ids of its boxes come with that.</source>
   <translation>Bestätigen Sie sie auf der Seite „Sendungen“ und synchronisieren Sie; damit kommen die IDs ihrer Kartons.</translation>
  </message>
  <message>
   <source>Confirm the shipment and sync; the ids of its boxes come with it.</source>
   <translation>Bestätigen Sie die Sendung und synchronisieren Sie; damit kommen die IDs ihrer Kartons.</translation>
  </message>
  <message>
   <source>Connection aborted</source>
   <translation>Verbindung abgebrochen</translation>
  </message>
  <message>
   <source>Connection refused</source>
   <translation>Verbindung abgelehnt</translation>
  </message>
  <message>
   <source>Connection reset by peer</source>
   <translation>Verbindung von der Gegenseite beendet</translation>
  </message>
  <message>
   <source>Connection timed out</source>
   <translation>Zeitüberschreitung der Verbindung</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Contents as 2D code</source>
   <translation>Inhalt als 2D-Code</translation>
  </message>
  <message>
   <source>Copy fewer of them.</source>
   <translation>Kopieren Sie weniger davon.</translation>
  </message>
  <message>
   <source>Copy the cells of a spreadsheet first.</source>
   <translation>Kopieren Sie zuerst die Zellen einer Tabelle.</translation>
  </message>
  <message>
   <source>Correct it and the preview follows.</source>
   <translation>Korrigieren Sie es; die Vorschau folgt.</translation>
  </message>
  <message>
   <source>Correct it in the design editor, or go back there to the shipped design.</source>
   <translation>Korrigieren Sie sie im Vorlageneditor, oder kehren Sie dort zur mitgelieferten Vorlage zurück.</translation>
  </message>
  <message>
   <source>Correct it in the form at the right.</source>
   <translation>Korrigieren Sie es im Formular rechts.</translation>
  </message>
  <message>
   <source>Correct the FNSKU or leave it empty.</source>
   <translation>Korrigieren Sie die FNSKU, oder lassen Sie sie leer.</translation>
  </message>
  <message>
   <source>Correct the file or delete it; it is made again with the defaults.</source>
   <translation>Korrigieren Sie die Datei oder löschen Sie sie; sie wird mit den Vorgaben neu angelegt.</translation>
  </message>
  <message>
   <source>Correct the file, or make the design again in the editor.</source>
   <translation>Korrigieren Sie die Datei, oder erstellen Sie die Vorlage im Editor neu.</translation>
  </message>
  <message>
   <source>Correct the file, or remove it from the folder of your own sheets.</source>
   <translation>Korrigieren Sie die Datei oder entfernen Sie sie aus dem Ordner Ihrer eigenen Bögen.</translation>
  </message>
  <message>
   <source>Correct them and save again; nothing was changed.</source>
   <translation>Korrigieren Sie sie und speichern Sie erneut; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Correct these and ask again.</source>
   <translation>Korrigieren Sie diese und fragen Sie erneut an.</translation>
  </message>
  <message>
   <source>Correct these lines and import the file again. Nothing was imported.</source>
   <translation>Korrigieren Sie diese Zeilen und importieren Sie die Datei erneut. Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>Cyrillic</source>
   <translation>Kyrillisch</translation>
  </message>
  <message>
   <source>Data Matrix</source>
   <translation>Data Matrix</translation>
  </message>
  <message>
   <source>Data Matrix code</source>
   <translation>Data-Matrix-Code</translation>
  </message>
  <message>
   <source>Dense</source>
   <translation>Dicht</translation>
  </message>
  <message>
   <source>Devanagari</source>
   <translation>Devanagari</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>Gerät oder Datei wird gerade benutzt</translation>
  </message>
  <message>
   <source>Did you mean {names}?</source>
   <translation>Meinten Sie {names}?</translation>
  </message>
  <message>
   <source>Discard the shipment instead.</source>
   <translation>Verwerfen Sie stattdessen die Sendung.</translation>
  </message>
  <message>
   <source>Discard this entry.</source>
   <translation>Geben Sie diesen Eintrag auf.</translation>
  </message>
  <message>
   <source>Download it again for all SKUs and centers. Nothing was changed.</source>
   <translation>Laden Sie es für alle SKUs und Lager neu herunter. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Download it again with the location “Fulfillment center” and the period “Daily”.</source>
   <translation>Laden Sie es erneut herunter, mit dem Ort „Fulfillment center“ und dem Zeitraum „Daily“.</translation>
  </message>
  <message>
   <source>EAN</source>
   <translation>EAN</translation>
  </message>
  <message>
   <source>Emoji and symbols</source>
   <translation>Emoji und Symbole</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <source>Enter one in the printer's set-up; most use 9100.</source>
   <translation>Geben Sie in den Einstellungen des Druckers einen ein; meist ist es 9100.</translation>
  </message>
  <message>
   <source>Enter the address of the gateway.</source>
   <translation>Geben Sie die Adresse des Gateways ein.</translation>
  </message>
  <message>
   <source>Enter the client id of your application.</source>
   <translation>Geben Sie die Client-ID Ihrer Anwendung ein.</translation>
  </message>
  <message>
   <source>Enter the date at the item named below, then ask again.</source>
   <translation>Geben Sie das Datum beim unten genannten Artikel ein und fragen Sie dann erneut an.</translation>
  </message>
  <message>
   <source>Enter the numbers again.</source>
   <translation>Geben Sie die Nummern erneut ein.</translation>
  </message>
  <message>
   <source>Enter the same number for each box.</source>
   <translation>Geben Sie für jeden Karton dieselbe Nummer ein.</translation>
  </message>
  <message>
   <source>Ethiopic</source>
   <translation>Äthiopisch</translation>
  </message>
  <message>
   <source>Every scan would use up a page of “{title}”.</source>
   <translation>Jeder Scan würde einen Bogen „{title}“ verbrauchen.</translation>
  </message>
  <message>
   <source>Expiration date</source>
   <translation>Ablaufdatum</translation>
  </message>
  <message>
   <source>FBA Client asks again later.</source>
   <translation>FBA Client fragt später erneut an.</translation>
  </message>
  <message>
   <source>FBA Client asks the backend after a quiet period and sends it again only if it did not arrive.</source>
   <translation>FBA Client fragt das Backend nach einer Ruhezeit und sendet nur dann erneut, wenn nichts angekommen ist.</translation>
  </message>
  <message>
   <source>FBA Client asks the backend after a quiet period. You may also look there and say what became of it.</source>
   <translation>FBA Client fragt das Backend nach einer Ruhezeit. Sie können auch selbst dort nachsehen und sagen, was daraus wurde.</translation>
  </message>
  <message>
   <source>FBA Client asks the backend what happened before it sends anything again.</source>
   <translation>FBA Client fragt das Backend, was geschehen ist, bevor es etwas erneut sendet.</translation>
  </message>
  <message>
   <source>FBA Client goes on asking. You may also look in Seller Central and settle it in the Sync Centre.</source>
   <translation>FBA Client fragt weiter nach. Sie können auch in Seller Central nachsehen und es in der Sync-Zentrale klären.</translation>
  </message>
  <message>
   <source>FBA Client goes on with it by itself; the Sync Centre shows when it looks next.</source>
   <translation>FBA Client macht von selbst weiter; die Sync-Zentrale zeigt, wann es wieder nachsieht.</translation>
  </message>
  <message>
   <source>FBA Client is already open on {folder}.</source>
   <translation>FBA Client ist für {folder} bereits geöffnet.</translation>
  </message>
  <message>
   <source>FBA Client waits and goes on by itself.</source>
   <translation>FBA Client wartet und macht von selbst weiter.</translation>
  </message>
  <message>
   <source>FNSKU</source>
   <translation>FNSKU</translation>
  </message>
  <message>
   <source>Fetch the box labels of this shipment again.</source>
   <translation>Rufen Sie die Kartonetiketten dieser Sendung erneut ab.</translation>
  </message>
  <message>
   <source>Fetch the labels again, or print labels of your own for these boxes.</source>
   <translation>Rufen Sie die Etiketten erneut ab, oder drucken Sie eigene für diese Kartons.</translation>
  </message>
  <message>
   <source>Fetch them (that needs the network), or print labels of your own, which need none.</source>
   <translation>Rufen Sie sie ab (dazu braucht es das Netz), oder drucken Sie eigene Etiketten, die keines brauchen.</translation>
  </message>
  <message>
   <source>Fetch them on the Labels page, or with: fba-client labels fetch. That needs the network once.</source>
   <translation>Rufen Sie sie auf der Seite „Etiketten“ ab oder mit: fba-client labels fetch. Das braucht einmal das Netz.</translation>
  </message>
  <message>
   <source>Field {first} ({first_type}) and field {second} ({second_type}) of the design lie over each other.</source>
   <translation>Feld {first} ({first_type}) und Feld {second} ({second_type}) der Vorlage liegen übereinander.</translation>
  </message>
  <message>
   <source>Field {number} ({type}) cannot be used: {reason}.</source>
   <translation>Feld {number} ({type}) ist nicht verwendbar: {reason}.</translation>
  </message>
  <message>
   <source>Field {number} ({type}) reaches {right} x {bottom} mm, and the label has {width} x {height} mm.</source>
   <translation>Feld {number} ({type}) reicht bis {right} x {bottom} mm, und das Etikett hat {width} x {height} mm.</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>Datei existiert bereits</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Dateiname zu lang</translation>
  </message>
  <message>
   <source>Fill in its sample values.</source>
   <translation>Füllen Sie seine Beispielwerte aus.</translation>
  </message>
  <message>
   <source>Fill in its values.</source>
   <translation>Füllen Sie seine Werte aus.</translation>
  </message>
  <message>
   <source>Fill it in under Settings, Ship from.</source>
   <translation>Tragen Sie sie unter Einstellungen, Absender ein.</translation>
  </message>
  <message>
   <source>Finish the steps before it; the backend may still be at work.</source>
   <translation>Schließen Sie die Schritte davor ab; vielleicht arbeitet das Backend noch.</translation>
  </message>
  <message>
   <source>Fragile</source>
   <translation>Zerbrechlich</translation>
  </message>
  <message>
   <source>Free some space and print again. Nothing was printed.</source>
   <translation>Schaffen Sie Platz und drucken Sie erneut. Nichts wurde gedruckt.</translation>
  </message>
  <message>
   <source>Free some space and try again. Nothing that was saved before is lost.</source>
   <translation>Schaffen Sie Platz und versuchen Sie es erneut. Nichts zuvor Gespeichertes ist verloren.</translation>
  </message>
  <message>
   <source>Free text</source>
   <translation>Freier Text</translation>
  </message>
  <message>
   <source>Freight has one bill number for the whole shipment.</source>
   <translation>Fracht hat eine Frachtbriefnummer für die ganze Sendung.</translation>
  </message>
  <message>
   <source>Fulfillment center</source>
   <translation>Lager</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>Georgisch</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Give the field {across} x {down} mm in the design, or use a printer with more dots per inch.</source>
   <translation>Geben Sie dem Feld in der Vorlage {across} x {down} mm, oder nehmen Sie einen Drucker mit mehr Punkten je Zoll.</translation>
  </message>
  <message>
   <source>Give the printer a name.</source>
   <translation>Geben Sie dem Drucker einen Namen.</translation>
  </message>
  <message>
   <source>Give the weight in pounds or in kilograms. Boxes that need no label give none.</source>
   <translation>Geben Sie das Gewicht in Pfund (lb) oder Kilogramm an. Kartons, die kein Etikett brauchen, ergeben keines.</translation>
  </message>
  <message>
   <source>Give this account the right to write there, or choose another folder with --data-dir.</source>
   <translation>Geben Sie diesem Benutzer dort Schreibrecht, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Give this account the right to write there, or choose another folder.</source>
   <translation>Geben Sie diesem Benutzer dort Schreibrecht, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Go back and ask for new options.</source>
   <translation>Gehen Sie zurück und fragen Sie neue Optionen an.</translation>
  </message>
  <message>
   <source>Go back and ask for placements again.</source>
   <translation>Gehen Sie zurück und fragen Sie erneut Platzierungen an.</translation>
  </message>
  <message>
   <source>Go back and ask for placements again: FBA Client then makes a new plan.</source>
   <translation>Gehen Sie zurück und fragen Sie erneut Platzierungen an: FBA Client legt dann einen neuen Plan an.</translation>
  </message>
  <message>
   <source>Go back to the boxes and correct them. Nothing was sent.</source>
   <translation>Gehen Sie zu den Kartons zurück und korrigieren Sie sie. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>Go back to the boxes and pack these SKUs apart. Nothing was sent.</source>
   <translation>Gehen Sie zu den Kartons zurück und packen Sie diese SKUs getrennt. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>Go back to the list and choose another.</source>
   <translation>Gehen Sie zur Liste zurück und wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>Go back to the step where they were chosen, and ask for them again.</source>
   <translation>Gehen Sie zu dem Schritt zurück, in dem sie gewählt wurden, und fragen Sie sie erneut an.</translation>
  </message>
  <message>
   <source>Go back to transport and choose another carrier, or a later day to ship on.</source>
   <translation>Gehen Sie zum Transport zurück und wählen Sie einen anderen Spediteur oder einen späteren Versandtag.</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>Griechisch</translation>
  </message>
  <message>
   <source>Gujarati</source>
   <translation>Gujarati</translation>
  </message>
  <message>
   <source>Gurmukhi</source>
   <translation>Gurmukhi</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Überschrift</translation>
  </message>
  <message>
   <source>Heavy box, by weight</source>
   <translation>Schwerer Karton, nach Gewicht</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>Hebräisch</translation>
  </message>
  <message>
   <source>In the settings file {path}, {name} must be {wanted}.</source>
   <translation>In der Einstellungsdatei {path} muss {name} {wanted} sein.</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Ein-/Ausgabefehler</translation>
  </message>
  <message>
   <source>Install CUPS (the package cups-client), or choose another way to the printer in its set-up.</source>
   <translation>Installieren Sie CUPS (das Paket cups-client), oder wählen Sie in den Einstellungen des Druckers einen anderen Weg zu ihm.</translation>
  </message>
  <message>
   <source>Install or unlock the system's keyring (on Linux: a Secret Service such as GNOME Keyring).</source>
   <translation>Installieren oder entsperren Sie den Schlüsselbund des Systems (unter Linux: einen Secret Service wie GNOME Keyring).</translation>
  </message>
  <message>
   <source>Install such a font, which is free, and start FBA Client again.</source>
   <translation>Installieren Sie eine solche Schrift (sie sind kostenlos), und starten Sie FBA Client neu.</translation>
  </message>
  <message>
   <source>Install the newest version of FBA Client, or the one that you had before. Your data are not lost.</source>
   <translation>Installieren Sie die neueste Version von FBA Client, oder die vorherige. Ihre Daten sind nicht verloren.</translation>
  </message>
  <message>
   <source>Install the newest version of FBA Client; this one would not understand these data.</source>
   <translation>Installieren Sie die neueste Version von FBA Client; diese würde die Daten nicht verstehen.</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>Ist ein Ordner</translation>
  </message>
  <message>
   <source>It does so when the carrier is confirmed. Fetch the labels again after that.</source>
   <translation>Das geschieht, wenn der Spediteur bestätigt wird. Rufen Sie die Etiketten danach erneut ab.</translation>
  </message>
  <message>
   <source>It does so when the carrier is confirmed. Fetch them again after that.</source>
   <translation>Das geschieht, wenn der Spediteur bestätigt wird. Rufen Sie sie danach erneut ab.</translation>
  </message>
  <message>
   <source>It fits: {media}.</source>
   <translation>Es passt: {media}.</translation>
  </message>
  <message>
   <source>It has room with another choice: {name}, {words} ({choice}).</source>
   <translation>Mit einer anderen Wahl hat es Platz: {name}, {words} ({choice}).</translation>
  </message>
  <message>
   <source>It has {rows} rows for days of which {held} are kept here, so it seems to be a part of a ledger.</source>
   <translation>Es hat {rows} Zeilen für Tage, von denen hier {held} vorliegen; es scheint ein Teil eines Bestandsbuchs zu sein.</translation>
  </message>
  <message>
   <source>It is never made smaller, since its bar codes might not read then. Print it on a larger medium, or fetch the labels for another paper.</source>
   <translation>Es wird nie verkleinert, weil seine Strichcodes dann unlesbar sein könnten. Drucken Sie es auf ein größeres Medium, oder rufen Sie die Etiketten für ein anderes Papier ab.</translation>
  </message>
  <message>
   <source>It is not known whether the backend carried out {operation}: {reason}</source>
   <translation>Es ist nicht bekannt, ob das Backend {operation} ausgeführt hat: {reason}</translation>
  </message>
  <message>
   <source>It is not known which language the printer at {address} speaks.</source>
   <translation>Es ist nicht bekannt, welche Sprache der Drucker unter {address} spricht.</translation>
  </message>
  <message>
   <source>It is not known yet whether the backend carried this out, so it cannot be given up.</source>
   <translation>Noch ist nicht bekannt, ob das Backend dies ausgeführt hat; es kann daher nicht aufgegeben werden.</translation>
  </message>
  <message>
   <source>It reads the inventory ledger (summary, details), Amazon-fulfilled and manage FBA inventory.</source>
   <translation>Es liest das Bestandsbuch (Zusammenfassung, Einzelheiten), „Amazon-fulfilled inventory“ und „Manage FBA inventory“.</translation>
  </message>
  <message>
   <source>It was made with an older program: print its labels there, or in Seller Central.</source>
   <translation>Sie wurde mit einem älteren Programm erstellt: Drucken Sie ihre Etiketten dort oder in Seller Central.</translation>
  </message>
  <message>
   <source>Item label</source>
   <translation>Artikeletikett</translation>
  </message>
  <message>
   <source>Its rest was printed or dismissed meanwhile; see the ledger of printed labels.</source>
   <translation>Der Rest wurde inzwischen gedruckt oder verworfen; siehe das Druckbuch unter „Gedruckt“.</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>Japanisch</translation>
  </message>
  <message>
   <source>Kannada</source>
   <translation>Kannada</translation>
  </message>
  <message>
   <source>Khmer</source>
   <translation>Khmer</translation>
  </message>
  <message>
   <source>Kind of 2D code</source>
   <translation>Art des 2D-Codes</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>Koreanisch</translation>
  </message>
  <message>
   <source>Labels cannot be written to {path}: {reason}.</source>
   <translation>Etiketten lassen sich nicht nach {path} schreiben: {reason}.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Lao</source>
   <translation>Laotisch</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Groß</translation>
  </message>
  <message>
   <source>Latin</source>
   <translation>Lateinisch</translation>
  </message>
  <message>
   <source>Lay the labels out again.</source>
   <translation>Ordnen Sie die Etiketten erneut an.</translation>
  </message>
  <message>
   <source>Leave something out, or print the content as text or on a second label.</source>
   <translation>Lassen Sie etwas weg, oder drucken Sie den Inhalt als Text oder auf ein zweites Etikett.</translation>
  </message>
  <message>
   <source>Line of your own</source>
   <translation>Eigene Zeile</translation>
  </message>
  <message>
   <source>Line {line} has more cells than the header has columns.</source>
   <translation>Zeile {line} hat mehr Zellen, als die Kopfzeile Spalten hat.</translation>
  </message>
  <message>
   <source>Line {line} has {count} cells, but the design has {most} values.</source>
   <translation>Zeile {line} hat {count} Zellen, die Vorlage aber {most} Werte.</translation>
  </message>
  <message>
   <source>Line {line}, column {column}: {reason}.</source>
   <translation>Zeile {line}, Spalte {column}: {reason}.</translation>
  </message>
  <message>
   <source>Line {line}: “{word}” is no number of copies.</source>
   <translation>Zeile {line}: „{word}“ ist keine Anzahl.</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Lagerort</translation>
  </message>
  <message>
   <source>Look at it and ask again.</source>
   <translation>Sehen Sie nach und fragen Sie erneut an.</translation>
  </message>
  <message>
   <source>Look through your drafts and the Sync Centre before you go on.</source>
   <translation>Sehen Sie Ihre Entwürfe und die Sync-Zentrale durch, bevor Sie weiterarbeiten.</translation>
  </message>
  <message>
   <source>Lot code</source>
   <translation>Chargennummer</translation>
  </message>
  <message>
   <source>MSKU</source>
   <translation>MSKU</translation>
  </message>
  <message>
   <source>Make the folder first, or choose another one.</source>
   <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Malayalam</source>
   <translation>Malayalam</translation>
  </message>
  <message>
   <source>Mathematical</source>
   <translation>Mathematisch</translation>
  </message>
  <message>
   <source>Measure again from the edge of the paper, and check the size that is set for the paper.</source>
   <translation>Messen Sie erneut vom Papierrand aus, und prüfen Sie die eingestellte Papiergröße.</translation>
  </message>
  <message>
   <source>Mech lift</source>
   <translation>Nur mit Hebehilfe</translation>
  </message>
  <message>
   <source>Mongolian</source>
   <translation>Mongolisch</translation>
  </message>
  <message>
   <source>Move one of them, make it smaller, or give them conditions that exclude each other.</source>
   <translation>Verschieben Sie eines, verkleinern Sie es, oder geben Sie ihnen Bedingungen, die einander ausschließen.</translation>
  </message>
  <message>
   <source>Move those that you do not use out of the folder.</source>
   <translation>Verschieben Sie die nicht gebrauchten aus dem Ordner.</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>Birmanisch</translation>
  </message>
  <message>
   <source>Name the file .pdf, .zpl, .epl or .png, or choose one of these formats.</source>
   <translation>Nennen Sie die Datei .pdf, .zpl, .epl oder .png, oder wählen Sie eines dieser Formate.</translation>
  </message>
  <message>
   <source>Network is unreachable</source>
   <translation>Netz nicht erreichbar</translation>
  </message>
  <message>
   <source>No EPL printer has {dpi} dots per inch.</source>
   <translation>Kein EPL-Drucker hat {dpi} dpi.</translation>
  </message>
  <message>
   <source>No font on this computer has {characters} ({scripts}); □ is printed instead. Fonts that have them: {fonts}.</source>
   <translation>Keine Schrift auf diesem Computer hat {characters} ({scripts}); stattdessen wird □ gedruckt. Schriften, die sie haben: {fonts}.</translation>
  </message>
  <message>
   <source>No labels were made: {faults}</source>
   <translation>Keine Etiketten wurden erstellt: {faults}</translation>
  </message>
  <message>
   <source>No printer answered at {name} within {seconds} seconds.</source>
   <translation>Unter {name} hat innerhalb von {seconds} Sekunden kein Drucker geantwortet.</translation>
  </message>
  <message>
   <source>No product is known by the code {code}.</source>
   <translation>Zum Code {code} ist kein Produkt bekannt.</translation>
  </message>
  <message>
   <source>No route to host</source>
   <translation>Kein Weg zum Zielrechner</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>Kein Platz mehr auf dem Datenträger</translation>
  </message>
  <message>
   <source>No such device</source>
   <translation>Gerät nicht vorhanden</translation>
  </message>
  <message>
   <source>No such device or address</source>
   <translation>Gerät oder Adresse nicht vorhanden</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Datei oder Ordner nicht gefunden</translation>
  </message>
  <message>
   <source>No tracking number is saved for this shipment.</source>
   <translation>Für diese Sendung ist keine Sendungsnummer gespeichert.</translation>
  </message>
  <message>
   <source>None of the chosen boxes comes after the first one.</source>
   <translation>Keiner der gewählten Kartons kommt nach dem ersten.</translation>
  </message>
  <message>
   <source>None of these units needs a label of yours.</source>
   <translation>Keine dieser Einheiten braucht ein Etikett von Ihnen.</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>Ist kein Ordner</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Nothing of it was imported. Download the report again and import the new file.</source>
   <translation>Nichts davon wurde importiert. Laden Sie den Bericht erneut herunter und importieren Sie die neue Datei.</translation>
  </message>
  <message>
   <source>Nothing of “{title}” is left to print.</source>
   <translation>Von „{title}“ ist nichts mehr zu drucken.</translation>
  </message>
  <message>
   <source>Nothing was imported. Download the report again.</source>
   <translation>Nichts wurde importiert. Laden Sie den Bericht erneut herunter.</translation>
  </message>
  <message>
   <source>Nothing was scanned that could be a code.</source>
   <translation>Es wurde nichts gescannt, was ein Code sein könnte.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Of {total} labels the first {unsure} may be out already: {reason}</source>
   <translation>Von {total} Etiketten sind die ersten {unsure} vielleicht schon gedruckt: {reason}</translation>
  </message>
  <message>
   <source>On Windows, labels reach “{name}” through its driver from the window only.</source>
   <translation>Unter Windows erreichen Etiketten „{name}“ über seinen Treiber nur aus dem Fenster.</translation>
  </message>
  <message>
   <source>Only labels that the backend made can be put into a PDF of its pages.</source>
   <translation>Nur vom Backend erstellte Etiketten lassen sich in ein PDF seiner Seiten setzen.</translation>
  </message>
  <message>
   <source>Open Settings, Connection, and enter the credentials again. Queued work waits for that.</source>
   <translation>Öffnen Sie Einstellungen, Verbindung, und geben Sie die Zugangsdaten erneut ein. Eingereihte Arbeit wartet darauf.</translation>
  </message>
  <message>
   <source>Open its set-up and enter one.</source>
   <translation>Öffnen Sie seine Einstellungen, und geben Sie eine ein.</translation>
  </message>
  <message>
   <source>Opening in inches</source>
   <translation>Öffnung in Zoll</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>Vorgang nicht erlaubt</translation>
  </message>
  <message>
   <source>PDF417</source>
   <translation>PDF417</translation>
  </message>
  <message>
   <source>PDF417 code</source>
   <translation>PDF417-Code</translation>
  </message>
  <message>
   <source>Pallet ID</source>
   <translation>Paletten-ID</translation>
  </message>
  <message>
   <source>Pallet label, 4 × 6 in</source>
   <translation>Palettenetikett, 4 × 6 Zoll</translation>
  </message>
  <message>
   <source>Paste a column for each value, and one for the copies if you like.</source>
   <translation>Fügen Sie je Wert eine Spalte ein, und auf Wunsch eine für die Anzahl.</translation>
  </message>
  <message>
   <source>Paste these fields into another design.</source>
   <translation>Fügen Sie diese Felder in eine andere Vorlage ein.</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Zugriff verweigert</translation>
  </message>
  <message>
   <source>Place of the code</source>
   <translation>Platz des Codes</translation>
  </message>
  <message>
   <source>Print from the window, save a PDF with --out, or set a label printer up with ZPL or EPL: fba-client printers add --help</source>
   <translation>Drucken Sie aus dem Fenster, speichern Sie mit --out ein PDF, oder richten Sie einen Etikettendrucker mit ZPL oder EPL ein: fba-client printers add --help</translation>
  </message>
  <message>
   <source>Print it again from its source.</source>
   <translation>Drucken Sie es erneut von seiner Quelle aus.</translation>
  </message>
  <message>
   <source>Print on it from the window, or save a PDF.</source>
   <translation>Drucken Sie auf ihm aus dem Fenster, oder speichern Sie ein PDF.</translation>
  </message>
  <message>
   <source>Print the ruler page again and measure it anew.</source>
   <translation>Drucken Sie die Messseite erneut, und messen Sie sie neu.</translation>
  </message>
  <message>
   <source>Print with the print dialog, or choose ZPL or EPL in its set-up.</source>
   <translation>Drucken Sie mit dem Druckdialog, oder wählen Sie in seinen Einstellungen ZPL oder EPL.</translation>
  </message>
  <message>
   <source>Put a PNG or JPEG file of that name into the designs folder, beside the design.</source>
   <translation>Legen Sie eine PNG- oder JPEG-Datei dieses Namens in den Vorlagenordner, neben die Vorlage.</translation>
  </message>
  <message>
   <source>Put that right at the printer, then print again.</source>
   <translation>Beheben Sie das am Drucker, und drucken Sie dann erneut.</translation>
  </message>
  <message>
   <source>Put that right at the printer: it then prints what it has taken. Do not print it again.</source>
   <translation>Beheben Sie das am Drucker: Er druckt dann, was er angenommen hat. Drucken Sie es nicht erneut.</translation>
  </message>
  <message>
   <source>QR code</source>
   <translation>QR-Code</translation>
  </message>
  <message>
   <source>Read the reason, edit the shipment, or retry.</source>
   <translation>Lesen Sie den Grund, bearbeiten Sie die Sendung oder versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>Datenträger ist schreibgeschützt</translation>
  </message>
  <message>
   <source>Refresh the Sync Centre.</source>
   <translation>Öffnen Sie die Sync-Zentrale erneut.</translation>
  </message>
  <message>
   <source>Restore it first.</source>
   <translation>Stellen Sie sie zuerst wieder her.</translation>
  </message>
  <message>
   <source>Retry in some minutes. If it fails again, duplicate the shipment and discard this one.</source>
   <translation>Versuchen Sie es in einigen Minuten erneut. Schlägt es wieder fehl, duplizieren Sie die Sendung und verwerfen Sie diese.</translation>
  </message>
  <message>
   <source>Retry. If it fails again, discard it, and send the log to the developers.</source>
   <translation>Versuchen Sie es erneut. Schlägt es wieder fehl, geben Sie es auf und senden Sie das Protokoll an die Entwickler.</translation>
  </message>
  <message>
   <source>Retry. If it stays like this, look at the plan in Seller Central.</source>
   <translation>Versuchen Sie es erneut. Bleibt es so, sehen Sie sich den Plan in Seller Central an.</translation>
  </message>
  <message>
   <source>Retry: FBA Client states that it needs none. If it does, set its prep category in Seller Central first.</source>
   <translation>Versuchen Sie es erneut: FBA Client gibt an, dass es keine Vorbereitung braucht. Braucht es doch eine, legen Sie zuerst in Seller Central seine Vorbereitungskategorie fest.</translation>
  </message>
  <message>
   <source>Retry: it goes on with the others.</source>
   <translation>Versuchen Sie es erneut: Es geht mit den anderen weiter.</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>Save or print them in parts.</source>
   <translation>Speichern oder drucken Sie sie in Teilen.</translation>
  </message>
  <message>
   <source>Save them as PDF, which has all pages in one file, or save fewer labels at once.</source>
   <translation>Speichern Sie als PDF, das alle Seiten in einer Datei hat, oder speichern Sie weniger Etiketten auf einmal.</translation>
  </message>
  <message>
   <source>Say it with --format zpl or --format epl.</source>
   <translation>Geben Sie es mit --format zpl oder --format epl an.</translation>
  </message>
  <message>
   <source>Say once which SKU it is; from then on the code is known.</source>
   <translation>Sagen Sie einmal, welche SKU es ist; von da an ist der Code bekannt.</translation>
  </message>
  <message>
   <source>Scan it again, or type the digits below the bars.</source>
   <translation>Scannen Sie ihn erneut, oder tippen Sie die Ziffern unter den Strichen.</translation>
  </message>
  <message>
   <source>Scan it again.</source>
   <translation>Scannen Sie erneut.</translation>
  </message>
  <message>
   <source>Scan one of the units, or give the SKU and the number of labels.</source>
   <translation>Scannen Sie eine der Einheiten, oder geben Sie SKU und Anzahl der Etiketten an.</translation>
  </message>
  <message>
   <source>Send the shipment and wait for its id before the box labels are printed.</source>
   <translation>Senden Sie die Sendung ab, und warten Sie auf ihre ID, bevor Sie die Kartonetiketten drucken.</translation>
  </message>
  <message>
   <source>Shelf or bin</source>
   <translation>Regal oder Fach</translation>
  </message>
  <message>
   <source>Ship from</source>
   <translation>Absender</translation>
  </message>
  <message>
   <source>Ship to</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <source>Shipment ID</source>
   <translation>Sendungs-ID</translation>
  </message>
  <message>
   <source>Shipment name</source>
   <translation>Name der Sendung</translation>
  </message>
  <message>
   <source>Side of the pallet</source>
   <translation>Seite der Palette</translation>
  </message>
  <message>
   <source>Sides with a label</source>
   <translation>Seiten mit Etikett</translation>
  </message>
  <message>
   <source>Sign in to this network in a browser if it asks for it, or check the address in Settings.</source>
   <translation>Melden Sie sich im Browser bei diesem Netz an, falls es das verlangt, oder prüfen Sie die Adresse in den Einstellungen.</translation>
  </message>
  <message>
   <source>Sinhala</source>
   <translation>Singhalesisch</translation>
  </message>
  <message>
   <source>Size of the code</source>
   <translation>Größe des Codes</translation>
  </message>
  <message>
   <source>Sold as set</source>
   <translation>Als Set verkauft</translation>
  </message>
  <message>
   <source>Some boxes hold SKUs that may not share a box.</source>
   <translation>Einige Kartons enthalten SKUs, die nicht zusammen verpackt werden dürfen.</translation>
  </message>
  <message>
   <source>Something other than the backend answered (status {status}).</source>
   <translation>Etwas anderes als das Backend hat geantwortet (Status {status}).</translation>
  </message>
  <message>
   <source>Something other than the backend answered: a page that is not JSON.</source>
   <translation>Etwas anderes als das Backend hat geantwortet: eine Seite, die kein JSON ist.</translation>
  </message>
  <message>
   <source>Something other than the sign-in server answered (status {status}).</source>
   <translation>Etwas anderes als der Anmeldeserver hat geantwortet (Status {status}).</translation>
  </message>
  <message>
   <source>Start FBA Client again. If that does not help, install it again: your data are not touched by it.</source>
   <translation>Starten Sie FBA Client neu. Hilft das nicht, installieren Sie es neu: Ihre Daten werden davon nicht berührt.</translation>
  </message>
  <message>
   <source>Start FBA Client again: it repairs what it can and says what it did.</source>
   <translation>Starten Sie FBA Client neu: Es repariert, was es kann, und sagt, was es getan hat.</translation>
  </message>
  <message>
   <source>Suffocation warning</source>
   <translation>Erstickungswarnung</translation>
  </message>
  <message>
   <source>Sync to fetch everything again. Your own work was not in it.</source>
   <translation>Synchronisieren Sie, um alles erneut abzurufen. Ihre eigene Arbeit war nicht darin.</translation>
  </message>
  <message>
   <source>Sync to fetch it, correct the SKU, or give its FNSKU and title in the list.</source>
   <translation>Synchronisieren Sie, um sie abzurufen, korrigieren Sie die SKU, oder geben Sie FNSKU und Titel in der Liste an.</translation>
  </message>
  <message>
   <source>Sync, so that the FNSKU of the product is known, and print again.</source>
   <translation>Synchronisieren Sie, damit die FNSKU des Produkts bekannt ist, und drucken Sie erneut.</translation>
  </message>
  <message>
   <source>Syriac</source>
   <translation>Syrisch</translation>
  </message>
  <message>
   <source>Tamil</source>
   <translation>Tamilisch</translation>
  </message>
  <message>
   <source>Team lift</source>
   <translation>Zu zweit heben</translation>
  </message>
  <message>
   <source>Telugu</source>
   <translation>Telugu</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Thaana</source>
   <translation>Thaana</translation>
  </message>
  <message>
   <source>Thai</source>
   <translation>Thailändisch</translation>
  </message>
  <message>
   <source>The Sync Centre shows it.</source>
   <translation>Die Sync-Zentrale zeigt es.</translation>
  </message>
  <message>
   <source>The address must begin with https://, because a password-like token is sent there.</source>
   <translation>Die Adresse muss mit https:// beginnen, weil dorthin ein Token gesendet wird, das wie ein Passwort ist.</translation>
  </message>
  <message>
   <source>The address that the shipment leaves from is not complete.</source>
   <translation>Die Absenderadresse der Sendung ist nicht vollständig.</translation>
  </message>
  <message>
   <source>The answer to {operation} is not of its kind ({places}).</source>
   <translation>Die Antwort auf {operation} hat nicht die richtige Form ({places}).</translation>
  </message>
  <message>
   <source>The backend allows the next {operation} only in {wait} seconds.</source>
   <translation>Das Backend erlaubt {operation} erst wieder in {wait} Sekunden.</translation>
  </message>
  <message>
   <source>The backend answered and knows your products.</source>
   <translation>Das Backend hat geantwortet und kennt Ihre Produkte.</translation>
  </message>
  <message>
   <source>The backend answered; this account has no products there yet.</source>
   <translation>Das Backend hat geantwortet; dieses Konto hat dort noch keine Produkte.</translation>
  </message>
  <message>
   <source>The backend cancelled the report {kind}: it has no data for these days, or was asked for it too often.</source>
   <translation>Das Backend hat den Bericht {kind} abgebrochen: Es hat für diese Tage keine Daten oder wurde zu oft danach gefragt.</translation>
  </message>
  <message>
   <source>The backend cannot be reached: {reason}.</source>
   <translation>Das Backend ist nicht erreichbar: {reason}.</translation>
  </message>
  <message>
   <source>The backend could not do this and gave no reason.</source>
   <translation>Das Backend konnte dies nicht ausführen und nannte keinen Grund.</translation>
  </message>
  <message>
   <source>The backend could not finish {operation}: {words}</source>
   <translation>Das Backend konnte {operation} nicht abschließen: {words}</translation>
  </message>
  <message>
   <source>The backend could not make the report {kind}.</source>
   <translation>Das Backend konnte den Bericht {kind} nicht erstellen.</translation>
  </message>
  <message>
   <source>The backend did not give the labels of {shipment}: {reason}</source>
   <translation>Das Backend hat die Etiketten von {shipment} nicht herausgegeben: {reason}</translation>
  </message>
  <message>
   <source>The backend does not accept who is to label or prepare a product.</source>
   <translation>Das Backend lehnt ab, wer ein Produkt etikettieren oder vorbereiten soll.</translation>
  </message>
  <message>
   <source>The backend does not answer: {reason}</source>
   <translation>Das Backend antwortet nicht: {reason}</translation>
  </message>
  <message>
   <source>The backend does not know how a product of this shipment must be prepared.</source>
   <translation>Das Backend weiß nicht, wie ein Produkt dieser Sendung vorbereitet werden muss.</translation>
  </message>
  <message>
   <source>The backend failed (status {status}).</source>
   <translation>Das Backend hat versagt (Status {status}).</translation>
  </message>
  <message>
   <source>The backend had given the boxes of {shipment} no ids when they were fetched.</source>
   <translation>Das Backend hatte den Kartons von {shipment} beim Abrufen noch keine IDs gegeben.</translation>
  </message>
  <message>
   <source>The backend has given the boxes of {shipment} no ids yet.</source>
   <translation>Das Backend hat den Kartons von {shipment} noch keine IDs gegeben.</translation>
  </message>
  <message>
   <source>The backend has no inbound plan with the shipment {shipment}, so it cannot list its boxes.</source>
   <translation>Das Backend hat keinen Lieferplan mit der Sendung {shipment} und kann ihre Kartons daher nicht nennen.</translation>
  </message>
  <message>
   <source>The backend has no plan of this shipment.</source>
   <translation>Das Backend hat keinen Plan für diese Sendung.</translation>
  </message>
  <message>
   <source>The backend has not finished this in its usual time.</source>
   <translation>Das Backend ist damit nicht in der üblichen Zeit fertig geworden.</translation>
  </message>
  <message>
   <source>The backend has not finished {operation} in time.</source>
   <translation>Das Backend hat {operation} nicht rechtzeitig abgeschlossen.</translation>
  </message>
  <message>
   <source>The backend has set this plan to {status} after accepting it.</source>
   <translation>Das Backend hat diesen Plan nach der Annahme auf {status} gesetzt.</translation>
  </message>
  <message>
   <source>The backend is at work on this shipment.</source>
   <translation>Das Backend arbeitet an dieser Sendung.</translation>
  </message>
  <message>
   <source>The backend is at work on this, so it cannot be taken back.</source>
   <translation>Das Backend arbeitet daran, deshalb kann es nicht zurückgenommen werden.</translation>
  </message>
  <message>
   <source>The backend refused the request: {words}</source>
   <translation>Das Backend hat die Anfrage abgelehnt: {words}</translation>
  </message>
  <message>
   <source>The backend refused the sign-in: {words}</source>
   <translation>Das Backend hat die Anmeldung abgelehnt: {words}</translation>
  </message>
  <message>
   <source>The backend reported success, but it does not show what was asked for.</source>
   <translation>Das Backend meldete Erfolg, zeigt aber nicht, was verlangt war.</translation>
  </message>
  <message>
   <source>The backend wants Amazon to label or prepare {mskus}, which Amazon does not do any more.</source>
   <translation>Das Backend verlangt, dass Amazon {mskus} etikettiert oder vorbereitet; das tut Amazon nicht mehr.</translation>
  </message>
  <message>
   <source>The backend was asked too often ({operation}).</source>
   <translation>Das Backend wurde zu oft gefragt ({operation}).</translation>
  </message>
  <message>
   <source>The backend's answer cannot be read: {reason}.</source>
   <translation>Die Antwort des Backends ist nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <source>The backend's label is {wide} × {high} in and does not fit on {width} × {height} in.</source>
   <translation>Das Etikett des Backends misst {wide} × {high} in und passt nicht auf {width} × {height} in.</translation>
  </message>
  <message>
   <source>The backend's label is {wide} × {high} in and does not fit on {width} × {height} in; {medium} would do.</source>
   <translation>Das Etikett des Backends misst {wide} × {high} in und passt nicht auf {width} × {height} in; {medium} würde passen.</translation>
  </message>
  <message>
   <source>The backend's labels of {shipment} are not kept here.</source>
   <translation>Die Etiketten des Backends für {shipment} liegen hier nicht vor.</translation>
  </message>
  <message>
   <source>The backend's list {name} does not end after {limit} pages.</source>
   <translation>Die Liste {name} des Backends endet auch nach {limit} Seiten nicht.</translation>
  </message>
  <message>
   <source>The backend's list {name} leads back to a page that was already read.</source>
   <translation>Die Liste {name} des Backends führt zu einer schon gelesenen Seite zurück.</translation>
  </message>
  <message>
   <source>The bar code does not fit: at {dpi} dpi it needs a label {needed} mm wide, and this one has {given} mm.</source>
   <translation>Der Strichcode passt nicht: Bei {dpi} dpi braucht er ein {needed} mm breites Etikett, dieses hat {given} mm.</translation>
  </message>
  <message>
   <source>The bar code of {code} needs a field {needed} mm high, and its own has {given} mm.</source>
   <translation>Der Strichcode von {code} braucht ein {needed} mm hohes Feld, seines hat {given} mm.</translation>
  </message>
  <message>
   <source>The bar code of {code} needs a field {needed} mm wide at {dpi} dpi, and its own has {given} mm.</source>
   <translation>Der Strichcode von {code} braucht bei {dpi} dpi ein {needed} mm breites Feld, seines hat {given} mm.</translation>
  </message>
  <message>
   <source>The bar is {read} mm long in place of {wanted} mm: the page was scaled while it was printed.</source>
   <translation>Der Balken ist {read} mm lang statt {wanted} mm: Die Seite wurde beim Drucken skaliert.</translation>
  </message>
  <message>
   <source>The boxes do not hold exactly what the plan has.</source>
   <translation>Die Kartons enthalten nicht genau das, was im Plan steht.</translation>
  </message>
  <message>
   <source>The boxes of {shipment} are being fetched.</source>
   <translation>Die Kartons von {shipment} werden abgerufen.</translation>
  </message>
  <message>
   <source>The boxes of {shipment} are not known here yet.</source>
   <translation>Die Kartons von {shipment} sind hier noch nicht bekannt.</translation>
  </message>
  <message>
   <source>The boxes of {shipment} could not be fetched: {reason}</source>
   <translation>Die Kartons von {shipment} ließen sich nicht abrufen: {reason}</translation>
  </message>
  <message>
   <source>The center offers no delivery window for this shipment.</source>
   <translation>Das Lager bietet für diese Sendung kein Lieferfenster an.</translation>
  </message>
  <message>
   <source>The client id or client secret is wrong.</source>
   <translation>Die Client-ID oder das Client-Secret ist falsch.</translation>
  </message>
  <message>
   <source>The client id, the client secret or the refresh token has not been entered yet.</source>
   <translation>Client-ID, Client-Geheimnis oder Refresh-Token wurden noch nicht eingegeben.</translation>
  </message>
  <message>
   <source>The code {code} is of a case of “{msku}”, not of one unit.</source>
   <translation>Der Code {code} gehört zu einem Umkarton von „{msku}“, nicht zu einer Einheit.</translation>
  </message>
  <message>
   <source>The code {code} is of several SKUs: {mskus}.</source>
   <translation>Der Code {code} gehört zu mehreren SKUs: {mskus}.</translation>
  </message>
  <message>
   <source>The condition “{text}” cannot be understood.</source>
   <translation>Die Bedingung „{text}“ ist nicht verständlich.</translation>
  </message>
  <message>
   <source>The connection broke before the backend's answer came: {reason}.</source>
   <translation>Die Verbindung brach ab, bevor die Antwort des Backends kam: {reason}.</translation>
  </message>
  <message>
   <source>The connection to the printer at {name} broke while labels were sent: {reason}.</source>
   <translation>Die Verbindung zum Drucker unter {name} brach beim Senden der Etiketten ab: {reason}.</translation>
  </message>
  <message>
   <source>The darkness</source>
   <translation>Die Schwärzung</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be used: {reason}.</source>
   <translation>Der Datenordner {folder} ist nicht benutzbar: {reason}.</translation>
  </message>
  <message>
   <source>The database {name} is damaged: {reason}.</source>
   <translation>Die Datenbank {name} ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <source>The date is missing.</source>
   <translation>Das Datum fehlt.</translation>
  </message>
  <message>
   <source>The day to ship on has passed.</source>
   <translation>Der Versandtag ist vorbei.</translation>
  </message>
  <message>
   <source>The design cannot be used: {reason}.</source>
   <translation>Die Vorlage ist nicht verwendbar: {reason}.</translation>
  </message>
  <message>
   <source>The design would have more than {most} fields.</source>
   <translation>Die Vorlage hätte mehr als {most} Felder.</translation>
  </message>
  <message>
   <source>The design “{design}” has no field {names}. Its fields are: {known}.</source>
   <translation>Die Vorlage „{design}“ hat kein Feld {names}. Ihre Felder sind: {known}.</translation>
  </message>
  <message>
   <source>The device at {name} takes no labels there.</source>
   <translation>Das Gerät unter {name} nimmt dort keine Etiketten an.</translation>
  </message>
  <message>
   <source>The disk is full; {name} was not changed.</source>
   <translation>Der Datenträger ist voll; {name} wurde nicht geändert.</translation>
  </message>
  <message>
   <source>The disk is full; {path} was not changed.</source>
   <translation>Der Datenträger ist voll; {path} wurde nicht geändert.</translation>
  </message>
  <message>
   <source>The document broke off ({reason}).</source>
   <translation>Das Dokument brach ab ({reason}).</translation>
  </message>
  <message>
   <source>The document did not come whole.</source>
   <translation>Das Dokument kam nicht vollständig an.</translation>
  </message>
  <message>
   <source>The document is longer than {limit} bytes, so it was not kept.</source>
   <translation>Das Dokument ist länger als {limit} Byte und wurde deshalb nicht aufbewahrt.</translation>
  </message>
  <message>
   <source>The document's address is not a secure one, so it was not opened.</source>
   <translation>Die Adresse des Dokuments ist nicht sicher und wurde deshalb nicht geöffnet.</translation>
  </message>
  <message>
   <source>The document's address leads elsewhere, so it was not followed.</source>
   <translation>Die Adresse des Dokuments führt woandershin, deshalb wurde ihr nicht gefolgt.</translation>
  </message>
  <message>
   <source>The document's address no longer works (status {status}).</source>
   <translation>Die Adresse des Dokuments gilt nicht mehr (Status {status}).</translation>
  </message>
  <message>
   <source>The file cannot be read: {reason}.</source>
   <translation>Die Datei ist nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <source>The file {path} cannot be opened: {reason}.</source>
   <translation>Die Datei {path} lässt sich nicht öffnen: {reason}.</translation>
  </message>
  <message>
   <source>The file {path} cannot be read: {reason}.</source>
   <translation>Die Datei {path} ist nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <source>The first position must be from 1 to {last} on this sheet.</source>
   <translation>Die erste Position muss auf diesem Bogen zwischen 1 und {last} liegen.</translation>
  </message>
  <message>
   <source>The font {name} is not on this computer any more.</source>
   <translation>Die Schrift {name} ist nicht mehr auf diesem Computer.</translation>
  </message>
  <message numerus="yes">
   <source>The items file has %n faulty line(s).</source>
   <translation>
    <numerusform>Die Artikeldatei hat %n fehlerhafte Zeile.</numerusform>
    <numerusform>Die Artikeldatei hat %n fehlerhafte Zeilen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The kept labels of {shipment} lack {count} of the chosen boxes, the first of them {box}.</source>
   <translation>In den aufbewahrten Etiketten von {shipment} fehlen {count} der gewählten Kartons, als erster {box}.</translation>
  </message>
  <message>
   <source>The kept labels {name} cannot be read: {reason}.</source>
   <translation>Die aufbewahrten Etiketten {name} sind nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <source>The kept labels {name} have been fetched anew since these labels were chosen.</source>
   <translation>Die aufbewahrten Etiketten {name} wurden neu abgerufen, seit diese Etiketten gewählt wurden.</translation>
  </message>
  <message>
   <source>The label design {name} cannot be used: {reason}.</source>
   <translation>Die Etikettenvorlage {name} ist nicht verwendbar: {reason}.</translation>
  </message>
  <message>
   <source>The label has no fields yet.</source>
   <translation>Das Etikett hat noch keine Felder.</translation>
  </message>
  <message>
   <source>The label of {code} could not be read back ({why}); it is not printed.</source>
   <translation>Das Etikett von {code} ließ sich nicht zurücklesen ({why}); es wird nicht gedruckt.</translation>
  </message>
  <message>
   <source>The label sheet {name} cannot be read: {reason}.</source>
   <translation>Der Etikettenbogen {name} ist nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <source>The label sheet {name} cannot be right: {reason}.</source>
   <translation>Der Etikettenbogen {name} kann nicht stimmen: {reason}.</translation>
  </message>
  <message>
   <source>The label “{title}” would be empty.</source>
   <translation>Das Etikett „{title}“ wäre leer.</translation>
  </message>
  <message>
   <source>The labels for {queue} cannot be kept: {reason}.</source>
   <translation>Die Etiketten für {queue} lassen sich nicht zwischenspeichern: {reason}.</translation>
  </message>
  <message>
   <source>The labels have too many different characters for one file.</source>
   <translation>Die Etiketten haben zu viele verschiedene Zeichen für eine Datei.</translation>
  </message>
  <message>
   <source>The labels of all these boxes have been printed.</source>
   <translation>Die Etiketten all dieser Kartons sind gedruckt.</translation>
  </message>
  <message>
   <source>The labels that came are not a PDF document.</source>
   <translation>Die angekommenen Etiketten sind kein PDF-Dokument.</translation>
  </message>
  <message>
   <source>The line is {off} mm from where it should be, and no printer is off by more than {most} mm.</source>
   <translation>Die Linie liegt {off} mm daneben, und kein Drucker liegt mehr als {most} mm daneben.</translation>
  </message>
  <message>
   <source>The line on the label can have {most} plain characters.</source>
   <translation>Die Zeile auf dem Etikett darf {most} einfache Zeichen haben.</translation>
  </message>
  <message>
   <source>The local copy of the backend's data was damaged and is empty now. The damaged file was kept as {name}.</source>
   <translation>Die lokale Kopie der Daten des Backends war beschädigt und ist jetzt leer. Die beschädigte Datei wurde als {name} aufbewahrt.</translation>
  </message>
  <message>
   <source>The location is what the scanner reads, the note a line of your own. Choose qr or datamatrix as the code for a square one.</source>
   <translation>Den Lagerort liest der Scanner, die Notiz ist eine eigene Zeile. Wählen Sie QR-Code oder Data Matrix für einen quadratischen Code.</translation>
  </message>
  <message>
   <source>The name can have {most} characters.</source>
   <translation>Der Name darf {most} Zeichen haben.</translation>
  </message>
  <message>
   <source>The number of pallets must be from 1 to {most}.</source>
   <translation>Die Palettenzahl muss zwischen 1 und {most} liegen.</translation>
  </message>
  <message>
   <source>The packing option of this plan is not accepted any more.</source>
   <translation>Die Packoption dieses Plans wird nicht mehr angenommen.</translation>
  </message>
  <message>
   <source>The packing options of this plan have expired.</source>
   <translation>Die Packoptionen dieses Plans sind abgelaufen.</translation>
  </message>
  <message>
   <source>The partnered carrier gives the tracking numbers of this shipment itself.</source>
   <translation>Der Partner-Spediteur vergibt die Sendungsnummern dieser Sendung selbst.</translation>
  </message>
  <message>
   <source>The path of a shape cannot be drawn: {reason}.</source>
   <translation>Der Pfad einer Form lässt sich nicht zeichnen: {reason}.</translation>
  </message>
  <message>
   <source>The picture {path} cannot be written.</source>
   <translation>Das Bild {path} lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <source>The picture “{name}” cannot be used: {reason}.</source>
   <translation>Das Bild „{name}“ ist nicht verwendbar: {reason}.</translation>
  </message>
  <message>
   <source>The picture “{name}” is larger than {most} MB.</source>
   <translation>Das Bild „{name}“ ist größer als {most} MB.</translation>
  </message>
  <message>
   <source>The pictures of the labels cannot be written to {folder}: {reason}.</source>
   <translation>Die Bilder der Etiketten lassen sich nicht nach {folder} schreiben: {reason}.</translation>
  </message>
  <message>
   <source>The placement has no shipments.</source>
   <translation>Die Platzierung hat keine Sendungen.</translation>
  </message>
  <message>
   <source>The placement is confirmed and cannot be changed any more.</source>
   <translation>Die Platzierung ist bestätigt und nicht mehr änderbar.</translation>
  </message>
  <message>
   <source>The placement of this shipment is confirmed and cannot be asked for again.</source>
   <translation>Die Platzierung dieser Sendung ist bestätigt und kann nicht erneut angefragt werden.</translation>
  </message>
  <message>
   <source>The placement of this shipment is confirmed, so its items and boxes are fixed.</source>
   <translation>Die Platzierung dieser Sendung ist bestätigt; Artikel und Kartons stehen damit fest.</translation>
  </message>
  <message>
   <source>The plan of this shipment was not among those that FBA Client has looked into so far.</source>
   <translation>Der Plan dieser Sendung war nicht unter denen, die FBA Client bisher durchgesehen hat.</translation>
  </message>
  <message>
   <source>The port must be from {least} to {most}.</source>
   <translation>Der Port muss zwischen {least} und {most} liegen.</translation>
  </message>
  <message>
   <source>The printer at {name} cannot be reached: {reason}.</source>
   <translation>Der Drucker unter {name} ist nicht erreichbar: {reason}.</translation>
  </message>
  <message>
   <source>The printer at {name} cannot print: {trouble}.</source>
   <translation>Der Drucker unter {name} kann nicht drucken: {trouble}.</translation>
  </message>
  <message>
   <source>The printer at {name} has taken all labels, but {trouble}.</source>
   <translation>Der Drucker unter {name} hat alle Etiketten angenommen, aber: {trouble}.</translation>
  </message>
  <message>
   <source>The printer at {name} has taken nothing for {seconds} seconds.</source>
   <translation>Der Drucker unter {name} hat seit {seconds} Sekunden nichts angenommen.</translation>
  </message>
  <message>
   <source>The printer at {path} has taken nothing for {seconds} seconds.</source>
   <translation>Der Drucker an {path} hat seit {seconds} Sekunden nichts angenommen.</translation>
  </message>
  <message>
   <source>The printer commands are not as expected at byte {place}: {reason}.</source>
   <translation>Die Druckerbefehle sind bei Byte {place} nicht wie erwartet: {reason}.</translation>
  </message>
  <message>
   <source>The printer {name} did not take the labels.</source>
   <translation>Der Drucker {name} hat die Etiketten nicht angenommen.</translation>
  </message>
  <message>
   <source>The printer “{name}” has no address.</source>
   <translation>Der Drucker „{name}“ hat keine Adresse.</translation>
  </message>
  <message>
   <source>The printer “{name}” is driven by the system, not by commands.</source>
   <translation>Der Drucker „{name}“ wird vom System angesteuert, nicht mit Befehlen.</translation>
  </message>
  <message>
   <source>The printer “{name}” is reached by the system's print dialog, not by commands of its own.</source>
   <translation>Der Drucker „{name}“ ist über den Druckdialog des Systems erreichbar, nicht mit eigenen Befehlen.</translation>
  </message>
  <message>
   <source>The printer “{printer}” is set up for the Windows spooler, which this computer does not have.</source>
   <translation>Der Drucker „{printer}“ ist für die Windows-Druckwarteschlange eingerichtet, die dieser Computer nicht hat.</translation>
  </message>
  <message>
   <source>The printing system took no labels for {queue}: {reason}.</source>
   <translation>Das Drucksystem hat keine Etiketten für {queue} angenommen: {reason}.</translation>
  </message>
  <message>
   <source>The program ended while it printed.</source>
   <translation>Das Programm endete während des Druckens.</translation>
  </message>
  <message>
   <source>The program ended while this was being sent, so it is not known whether the backend carried it out.</source>
   <translation>Das Programm endete, während dies gesendet wurde; ob das Backend es ausgeführt hat, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The program failed while it worked on this; nothing was sent after that.</source>
   <translation>Das Programm ist dabei gescheitert; danach wurde nichts mehr gesendet.</translation>
  </message>
  <message>
   <source>The program failed while this was being sent, so it is not known whether the backend carried it out.</source>
   <translation>Das Programm ist beim Senden gescheitert; ob das Backend es ausgeführt hat, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The program is still busy writing {name}.</source>
   <translation>Das Programm schreibt noch an {name}.</translation>
  </message>
  <message>
   <source>The program's file {name} is missing.</source>
   <translation>Die Programmdatei {name} fehlt.</translation>
  </message>
  <message>
   <source>The program's font {name} is damaged.</source>
   <translation>Die Schrift {name} des Programms ist beschädigt.</translation>
  </message>
  <message>
   <source>The program's label designs are missing.</source>
   <translation>Die Etikettenvorlagen des Programms fehlen.</translation>
  </message>
  <message>
   <source>The program's label sheets are missing.</source>
   <translation>Die Etikettenbögen des Programms fehlen.</translation>
  </message>
  <message>
   <source>The refresh token is wrong, was withdrawn or has expired.</source>
   <translation>Das Refresh-Token ist falsch, wurde zurückgezogen oder ist abgelaufen.</translation>
  </message>
  <message>
   <source>The report has two columns {names}.</source>
   <translation>Der Bericht hat zwei Spalten {names}.</translation>
  </message>
  <message>
   <source>The report is cut off in the middle of a character.</source>
   <translation>Der Bericht ist mitten in einem Zeichen abgeschnitten.</translation>
  </message>
  <message>
   <source>The report is cut off: the end of the compressed file is missing.</source>
   <translation>Der Bericht ist abgeschnitten: Das Ende der komprimierten Datei fehlt.</translation>
  </message>
  <message>
   <source>The report is damaged or not text: it has a NUL byte.</source>
   <translation>Der Bericht ist beschädigt oder kein Text: Er enthält ein NUL-Byte.</translation>
  </message>
  <message>
   <source>The report is damaged: it has a line of more than {limit} characters.</source>
   <translation>Der Bericht ist beschädigt: Er hat eine Zeile mit mehr als {limit} Zeichen.</translation>
  </message>
  <message>
   <source>The report is damaged: its compressed part cannot be unpacked.</source>
   <translation>Der Bericht ist beschädigt: Sein komprimierter Teil lässt sich nicht entpacken.</translation>
  </message>
  <message>
   <source>The report is damaged: its quotation marks do not match ({reason}).</source>
   <translation>Der Bericht ist beschädigt: Seine Anführungszeichen passen nicht zusammen ({reason}).</translation>
  </message>
  <message>
   <source>The report is damaged: its text is not UTF-8 all the way.</source>
   <translation>Der Bericht ist beschädigt: Sein Text ist nicht durchgehend UTF-8.</translation>
  </message>
  <message>
   <source>The report is larger than {limit} MB.</source>
   <translation>Der Bericht ist größer als {limit} MB.</translation>
  </message>
  <message>
   <source>The report is not text in UTF-8 or Windows-1252.</source>
   <translation>Der Bericht ist kein Text in UTF-8 oder Windows-1252.</translation>
  </message>
  <message>
   <source>The report unpacks to far more than its size, which no real report does.</source>
   <translation>Der Bericht wird entpackt weit größer als seine Datei; das tut kein echter Bericht.</translation>
  </message>
  <message>
   <source>The report “{title}” lacks the columns {missing}. Columns seen: {seen}.</source>
   <translation>Dem Bericht „{title}“ fehlen die Spalten {missing}. Gefundene Spalten: {seen}.</translation>
  </message>
  <message>
   <source>The resolution must be from {least} to {most} dpi.</source>
   <translation>Die Auflösung muss zwischen {least} und {most} dpi liegen.</translation>
  </message>
  <message>
   <source>The server's certificate is not to be trusted, so nothing was sent.</source>
   <translation>Dem Zertifikat des Servers ist nicht zu trauen, deshalb wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}.</source>
   <translation>Die Einstellungsdatei {path} ist nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <source>The shipment cannot be sent like this.</source>
   <translation>So kann die Sendung nicht gesendet werden.</translation>
  </message>
  <message>
   <source>The shipment goes to {count} centers, each with pallets of its own.</source>
   <translation>Die Sendung geht an {count} Lager, jedes mit eigenen Paletten.</translation>
  </message>
  <message>
   <source>The shipment is being confirmed.</source>
   <translation>Die Sendung wird gerade bestätigt.</translation>
  </message>
  <message>
   <source>The shipment is not confirmed, so the backend has given its boxes no ids yet.</source>
   <translation>Die Sendung ist nicht bestätigt; das Backend hat ihren Kartons daher noch keine IDs gegeben.</translation>
  </message>
  <message>
   <source>The shipment is not ready for this yet.</source>
   <translation>Die Sendung ist dafür noch nicht bereit.</translation>
  </message>
  <message>
   <source>The shipment that this belongs to is not here any more.</source>
   <translation>Die Sendung, zu der dies gehört, gibt es hier nicht mehr.</translation>
  </message>
  <message>
   <source>The shipment was changed meanwhile.</source>
   <translation>Die Sendung wurde inzwischen geändert.</translation>
  </message>
  <message>
   <source>The sign-in server answered without a token.</source>
   <translation>Der Anmeldeserver hat ohne Token geantwortet.</translation>
  </message>
  <message>
   <source>The sign-in server failed (status {status}).</source>
   <translation>Der Anmeldeserver hat versagt (Status {status}).</translation>
  </message>
  <message>
   <source>The sign-in server refused the credentials.</source>
   <translation>Der Anmeldeserver hat die Zugangsdaten abgelehnt.</translation>
  </message>
  <message>
   <source>The sign-in server was asked too often.</source>
   <translation>Der Anmeldeserver wurde zu oft gefragt.</translation>
  </message>
  <message>
   <source>The sign-in server's answer cannot be read: {reason}.</source>
   <translation>Die Antwort des Anmeldeservers ist nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <source>The sign-in server's answer did not come.</source>
   <translation>Die Antwort des Anmeldeservers kam nicht an.</translation>
  </message>
  <message>
   <source>The size of the type follows from the length plus the width of the bag laid flat, in inches. A bag with an opening of less than 5 in needs no warning.</source>
   <translation>Die Schriftgröße folgt aus Länge plus Breite des flach liegenden Beutels, in Zoll. Ein Beutel mit einer Öffnung unter 5 Zoll braucht keine Warnung.</translation>
  </message>
  <message>
   <source>The speed</source>
   <translation>Die Geschwindigkeit</translation>
  </message>
  <message>
   <source>The system's keyring did not open ({reason}).</source>
   <translation>Der Schlüsselbund des Systems ließ sich nicht öffnen ({reason}).</translation>
  </message>
  <message>
   <source>The test printer cannot listen on port {port}: {reason}.</source>
   <translation>Der Testdrucker kann nicht auf Port {port} hören: {reason}.</translation>
  </message>
  <message>
   <source>The text and bars of {code} need a label {needed} mm high, and this one has {given} mm.</source>
   <translation>Text und Striche von {code} brauchen ein {needed} mm hohes Etikett, dieses hat {given} mm.</translation>
  </message>
  <message>
   <source>The tracking number of {box} must have 1 to {most} plain characters.</source>
   <translation>Die Sendungsnummer von {box} muss 1 bis {most} einfache Zeichen haben.</translation>
  </message>
  <message numerus="yes">
   <source>The workspace was damaged. %n row(s) were saved from it, over the backup {backup}. The damaged file was kept as {name}.</source>
   <translation>
    <numerusform>Der Arbeitsbereich war beschädigt. %n Zeile wurde daraus gerettet, über der Sicherung {backup}. Die beschädigte Datei blieb als {name} erhalten.</numerusform>
    <numerusform>Der Arbeitsbereich war beschädigt. %n Zeilen wurden daraus gerettet, über der Sicherung {backup}. Die beschädigte Datei blieb als {name} erhalten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The workspace was damaged. %n row(s) were saved from it; there was no backup. The damaged file was kept as {name}.</source>
   <translation>
    <numerusform>Der Arbeitsbereich war beschädigt. %n Zeile wurde daraus gerettet; es gab keine Sicherung. Die beschädigte Datei blieb als {name} erhalten.</numerusform>
    <numerusform>Der Arbeitsbereich war beschädigt. %n Zeilen wurden daraus gerettet; es gab keine Sicherung. Die beschädigte Datei blieb als {name} erhalten.</numerusform>
   </translation>
  </message>
  <message>
   <source>The {symbology} code of {length} characters does not fit: at {dpi} dpi it needs {needed} mm, and there are {given} mm.</source>
   <translation>Der {symbology}-Code mit {length} Zeichen passt nicht: Bei {dpi} dpi braucht er {needed} mm, da sind {given} mm.</translation>
  </message>
  <message>
   <source>There are no fields to paste.</source>
   <translation>Es gibt keine Felder zum Einfügen.</translation>
  </message>
  <message>
   <source>There are no labels to print: each line needs a number of labels of 1 or more.</source>
   <translation>Es gibt nichts zu drucken: Jede Zeile braucht eine Etikettenzahl von mindestens 1.</translation>
  </message>
  <message>
   <source>There are too many pictures called “{name}”.</source>
   <translation>Es gibt zu viele Bilder namens „{name}“.</translation>
  </message>
  <message>
   <source>There are, for example, {names}.</source>
   <translation>Es gibt zum Beispiel {names}.</translation>
  </message>
  <message>
   <source>There is a printer of that name already: “{name}”.</source>
   <translation>Einen Drucker dieses Namens gibt es schon: „{name}“.</translation>
  </message>
  <message>
   <source>There is no code to print as a bar code.</source>
   <translation>Es gibt keinen Code, der als Strichcode gedruckt werden könnte.</translation>
  </message>
  <message>
   <source>There is no label design “{id}”. The designs are: {known}.</source>
   <translation>Es gibt keine Etikettenvorlage „{id}“. Die Vorlagen sind: {known}.</translation>
  </message>
  <message>
   <source>There is no label for it.</source>
   <translation>Dafür gibt es kein Etikett.</translation>
  </message>
  <message>
   <source>There is no label sheet “{sheet}”. {near}</source>
   <translation>Es gibt keinen Etikettenbogen „{sheet}“. {near}</translation>
  </message>
  <message>
   <source>There is no port {port}.</source>
   <translation>Es gibt keinen Port {port}.</translation>
  </message>
  <message>
   <source>There is no print run {run}.</source>
   <translation>Es gibt keinen Druckauftrag {run}.</translation>
  </message>
  <message>
   <source>There is no printer called {name} on the network.</source>
   <translation>Im Netz gibt es keinen Drucker namens {name}.</translation>
  </message>
  <message>
   <source>There is no text for the {type}.</source>
   <translation>Es gibt keinen Text dafür: {type}.</translation>
  </message>
  <message>
   <source>There is no text to print as a two-dimensional code.</source>
   <translation>Es gibt keinen Text, der als 2D-Code gedruckt werden könnte.</translation>
  </message>
  <message>
   <source>There is no token for the gateway yet.</source>
   <translation>Es gibt noch kein Token für das Gateway.</translation>
  </message>
  <message>
   <source>There is nothing in this shipment yet.</source>
   <translation>In dieser Sendung ist noch nichts.</translation>
  </message>
  <message>
   <source>There is nothing to enter.</source>
   <translation>Es gibt nichts einzutragen.</translation>
  </message>
  <message>
   <source>There is nothing to paste.</source>
   <translation>Es gibt nichts einzufügen.</translation>
  </message>
  <message>
   <source>Thermal labels of any size are called such as Thermal_57x32 (millimetres).</source>
   <translation>Thermoetiketten beliebiger Größe heißen wie Thermal_57x32 (Millimeter).</translation>
  </message>
  <message>
   <source>Thermal {size}</source>
   <translation>Thermo {size}</translation>
  </message>
  <message>
   <source>These boxes cannot be saved.</source>
   <translation>Diese Kartons lassen sich nicht speichern.</translation>
  </message>
  <message>
   <source>These labels would become {count} files; {most} are the most.</source>
   <translation>Diese Etiketten ergäben {count} Dateien; höchstens {most} gehen.</translation>
  </message>
  <message>
   <source>These lines cannot be saved.</source>
   <translation>Diese Zeilen lassen sich nicht speichern.</translation>
  </message>
  <message>
   <source>These options are out of date; the backend keeps them for a day.</source>
   <translation>Diese Optionen sind veraltet; das Backend hält sie einen Tag lang vor.</translation>
  </message>
  <message>
   <source>They come with the next sync, once the backend can be reached.</source>
   <translation>Sie kommen mit der nächsten Synchronisierung, sobald das Backend erreichbar ist.</translation>
  </message>
  <message>
   <source>They were not written by this program, or were damaged on the way.</source>
   <translation>Dieses Programm hat sie nicht geschrieben, oder sie wurden unterwegs beschädigt.</translation>
  </message>
  <message>
   <source>This cannot be learned: {reason}.</source>
   <translation>Das lässt sich nicht anlernen: {reason}.</translation>
  </message>
  <message>
   <source>This client id may not use the refresh token.</source>
   <translation>Diese Client-ID darf das Refresh-Token nicht verwenden.</translation>
  </message>
  <message>
   <source>This computer has no command “lp”, so labels cannot go to the queue {queue}.</source>
   <translation>Dieser Computer hat keinen Befehl „lp“; Etiketten können daher nicht an die Warteschlange {queue} gehen.</translation>
  </message>
  <message>
   <source>This computer has no printer “{name}”.</source>
   <translation>Dieser Computer hat keinen Drucker „{name}“.</translation>
  </message>
  <message>
   <source>This entry is not here any more.</source>
   <translation>Diesen Eintrag gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>This is no report that FBA Client knows. Columns seen: {seen}.</source>
   <translation>Das ist kein Bericht, den FBA Client kennt. Gefundene Spalten: {seen}.</translation>
  </message>
  <message>
   <source>This is not refused, so it cannot be sent again.</source>
   <translation>Dies wurde nicht abgelehnt und kann deshalb nicht erneut gesendet werden.</translation>
  </message>
  <message>
   <source>This is usually over within minutes; FBA Client tries again by itself.</source>
   <translation>Das ist meist in Minuten vorbei; FBA Client versucht es von selbst erneut.</translation>
  </message>
  <message>
   <source>This ledger is added up by country ({country}), not by fulfillment center.</source>
   <translation>Dieses Bestandsbuch ist nach Land ({country}) summiert, nicht nach Lager.</translation>
  </message>
  <message>
   <source>This looks like the report “{title}”, but it lacks the columns {missing}. Columns seen: {seen}.</source>
   <translation>Das sieht aus wie der Bericht „{title}“, doch es fehlen die Spalten {missing}. Gefundene Spalten: {seen}.</translation>
  </message>
  <message>
   <source>This placement is not on offer any more.</source>
   <translation>Diese Platzierung wird nicht mehr angeboten.</translation>
  </message>
  <message>
   <source>This plan is shipped and cannot be cancelled any more.</source>
   <translation>Dieser Plan ist versandt und kann nicht mehr storniert werden.</translation>
  </message>
  <message>
   <source>This shipment is not here any more.</source>
   <translation>Diese Sendung gibt es hier nicht mehr.</translation>
  </message>
  <message>
   <source>This shipment was discarded.</source>
   <translation>Diese Sendung wurde verworfen.</translation>
  </message>
  <message>
   <source>This side up</source>
   <translation>Diese Seite nach oben</translation>
  </message>
  <message>
   <source>This system has no keyring that keeps secrets safe, and FBA Client writes none to a file.</source>
   <translation>Dieses System hat keinen sicheren Schlüsselbund, und FBA Client schreibt Geheimnisse nie in eine Datei.</translation>
  </message>
  <message>
   <source>Tibetan</source>
   <translation>Tibetisch</translation>
  </message>
  <message>
   <source>Tick the SKUs that you want labels of.</source>
   <translation>Haken Sie die SKUs an, von denen Sie Etiketten möchten.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Today's backup could not be made: {reason}</source>
   <translation>Die heutige Sicherung ist misslungen: {reason}</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>Zu viele offene Dateien</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Gesamtzahl</translation>
  </message>
  <message>
   <source>Type a file or device, such as /dev/usb/lp0.</source>
   <translation>Geben Sie eine Datei oder ein Gerät ein, etwa /dev/usb/lp0.</translation>
  </message>
  <message>
   <source>Type it such as 12-31-2027, or 12-2027 for a month.</source>
   <translation>Geben Sie es ein wie 12-31-2027, oder 12-2027 für einen Monat.</translation>
  </message>
  <message>
   <source>Type it, such as 12-31-2027 or 12-2027.</source>
   <translation>Geben Sie es ein, etwa 12-31-2027 oder 12-2027.</translation>
  </message>
  <message>
   <source>Type the printer's network name or address, such as 192.168.1.50.</source>
   <translation>Geben Sie den Netzwerknamen oder die Adresse des Druckers ein, etwa 192.168.1.50.</translation>
  </message>
  <message>
   <source>Type the whole path, from the root on.</source>
   <translation>Tippen Sie den ganzen Pfad, vom Stammordner an.</translation>
  </message>
  <message>
   <source>UPC</source>
   <translation>UPC</translation>
  </message>
  <message>
   <source>Units in the set</source>
   <translation>Einheiten im Set</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <source>Use the window that is already open, or start this one with another --data-dir or --profile.</source>
   <translation>Benutzen Sie das schon geöffnete Fenster, oder starten Sie dieses mit einem anderen --data-dir oder --profile.</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Üblich</translation>
  </message>
  <message>
   <source>Wait until it has answered, then change it. The Sync Centre shows how far it is.</source>
   <translation>Warten Sie, bis es geantwortet hat, und ändern Sie es dann. Die Sync-Zentrale zeigt, wie weit es ist.</translation>
  </message>
  <message>
   <source>Wait until it has answered. A plan can be cancelled on the Shipments page.</source>
   <translation>Warten Sie, bis es geantwortet hat. Ein Plan lässt sich auf der Seite Sendungen stornieren.</translation>
  </message>
  <message>
   <source>Wait until it has answered. The Sync Centre shows how far it is.</source>
   <translation>Warten Sie, bis es geantwortet hat. Die Sync-Zentrale zeigt, wie weit es ist.</translation>
  </message>
  <message>
   <source>Wait until the backend has answered.</source>
   <translation>Warten Sie, bis das Backend geantwortet hat.</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>Weight in kilograms</source>
   <translation>Gewicht in Kilogramm</translation>
  </message>
  <message>
   <source>Weight in pounds</source>
   <translation>Gewicht in Pfund (lb)</translation>
  </message>
  <message>
   <source>What became of this is known.</source>
   <translation>Was daraus wurde, ist bekannt.</translation>
  </message>
  <message>
   <source>What was chosen has expired meanwhile.</source>
   <translation>Was gewählt wurde, ist inzwischen abgelaufen.</translation>
  </message>
  <message>
   <source>Windows took no labels for the printer “{printer}”: {reason}.</source>
   <translation>Windows hat keine Etiketten für den Drucker „{printer}“ angenommen: {reason}.</translation>
  </message>
  <message>
   <source>With these values there is no label “{title}”.</source>
   <translation>Mit diesen Werten gibt es kein Etikett „{title}“.</translation>
  </message>
  <message>
   <source>Write a placeholder as {name}, and a brace itself twice: {{ or }}.</source>
   <translation>Schreiben Sie einen Platzhalter als {name} und eine geschweifte Klammer selbst doppelt: {{ oder }}.</translation>
  </message>
  <message>
   <source>Write it like: lot  or: not lot  or: side = 1  or: weight_lb &gt;= 50 and weight_lb &lt; 100.</source>
   <translation>Schreiben Sie etwa: lot  oder: not lot  oder: side = 1  oder: weight_lb &gt;= 50 and weight_lb &lt; 100.</translation>
  </message>
  <message>
   <source>Write one of these words, or leave it empty.</source>
   <translation>Schreiben Sie eines dieser Wörter, oder lassen Sie es leer.</translation>
  </message>
  <message>
   <source>Your own label design {name} cannot be used: {reason}.</source>
   <translation>Ihre eigene Etikettenvorlage {name} ist nicht verwendbar: {reason}.</translation>
  </message>
  <message>
   <source>[choices] must be a table of names and lists of words</source>
   <translation>[choices] muss eine Tabelle aus Namen und Wortlisten sein</translation>
  </message>
  <message>
   <source>[sample] must be a table of names and texts</source>
   <translation>[sample] muss eine Tabelle aus Namen und Texten sein</translation>
  </message>
  <message>
   <source>a grid has whole numbers, not {value}</source>
   <translation>ein Raster hat ganze Zahlen, nicht {value}</translation>
  </message>
  <message>
   <source>a key comes twice</source>
   <translation>ein Schlüssel kommt doppelt vor</translation>
  </message>
  <message>
   <source>a line has a width or a height, not both</source>
   <translation>eine Linie hat eine Breite oder eine Höhe, nicht beides</translation>
  </message>
  <message>
   <source>a list of product codes</source>
   <translation>eine Liste von Produktcodes</translation>
  </message>
  <message>
   <source>a lot code has at most {most} plain characters</source>
   <translation>eine Chargennummer hat höchstens {most} einfache Zeichen</translation>
  </message>
  <message>
   <source>a measure is a number, not {value}</source>
   <translation>ein Maß ist eine Zahl, nicht {value}</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <source>a number is out of all range</source>
   <translation>eine Zahl liegt außerhalb jedes Bereichs</translation>
  </message>
  <message>
   <source>a picture is named by its file name alone and lies beside the design</source>
   <translation>ein Bild wird nur mit seinem Dateinamen genannt und liegt neben der Vorlage</translation>
  </message>
  <message>
   <source>a shipment has at most {most} boxes, not {count}</source>
   <translation>eine Sendung hat höchstens {most} Kartons, nicht {count}</translation>
  </message>
  <message>
   <source>a shipment has at most {most} lines, not {count}</source>
   <translation>eine Sendung hat höchstens {most} Zeilen, nicht {count}</translation>
  </message>
  <message>
   <source>a side is negative or far too long</source>
   <translation>eine Seite ist negativ oder viel zu lang</translation>
  </message>
  <message>
   <source>a side of the box is missing</source>
   <translation>eine Seite des Kartons fehlt</translation>
  </message>
  <message>
   <source>a stack has one bar code at most; use the layout free for more</source>
   <translation>ein Stapel hat höchstens einen Strichcode; nehmen Sie für mehr das Layout „free“</translation>
  </message>
  <message>
   <source>a stack takes text and bar codes only, not {type}</source>
   <translation>ein Stapel nimmt nur Text und Strichcodes auf, nicht: {type}</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>eine Tabelle</translation>
  </message>
  <message>
   <source>a text has a NUL or half of a character</source>
   <translation>ein Text enthält ein NUL oder ein halbes Zeichen</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <translation>eine ganze Zahl von {low} bis {high}</translation>
  </message>
  <message>
   <source>a {type} cannot be turned; give it another width and height</source>
   <translation>dies lässt sich nicht drehen: {type}; geben Sie andere Breite und Höhe an</translation>
  </message>
  <message>
   <source>a {type} needs a value</source>
   <translation>hier fehlt ein Wert: {type}</translation>
  </message>
  <message>
   <source>address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>an image needs the name of a file</source>
   <translation>ein Bild braucht den Namen einer Datei</translation>
  </message>
  <message>
   <source>an items file</source>
   <translation>eine Artikeldatei</translation>
  </message>
  <message>
   <source>automatic names “{name}”, which has no words in [choices]</source>
   <translation>automatic nennt „{name}“, wozu es in [choices] keine Wörter gibt</translation>
  </message>
  <message>
   <source>bar code</source>
   <translation>Strichcode</translation>
  </message>
  <message>
   <source>box</source>
   <translation>Rahmen</translation>
  </message>
  <message>
   <source>code, upc, ean or gtin</source>
   <translation>code, upc, ean oder gtin</translation>
  </message>
  <message>
   <source>drawing</source>
   <translation>Zeichnung</translation>
  </message>
  <message>
   <source>expiration</source>
   <translation>Ablaufdatum</translation>
  </message>
  <message>
   <source>field {number}: {reason}</source>
   <translation>Feld {number}: {reason}</translation>
  </message>
  <message>
   <source>group must be one of {words}</source>
   <translation>group muss eines von diesen sein: {words}</translation>
  </message>
  <message>
   <source>high</source>
   <translation>hoch</translation>
  </message>
  <message>
   <source>image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>in a stack nothing is turned or inverse; use the layout free</source>
   <translation>in einem Stapel ist nichts gedreht oder umgekehrt; nehmen Sie das Layout „free“</translation>
  </message>
  <message>
   <source>it closed the connection</source>
   <translation>die Gegenseite hat die Verbindung geschlossen</translation>
  </message>
  <message>
   <source>it did not answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <source>it does not answer in time</source>
   <translation>keine Antwort in der erwarteten Zeit</translation>
  </message>
  <message>
   <source>it does not begin with M</source>
   <translation>beginnt nicht mit M</translation>
  </message>
  <message>
   <source>it draws nothing</source>
   <translation>zeichnet nichts</translation>
  </message>
  <message>
   <source>it expired on {day}</source>
   <translation>abgelaufen am {day}</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <translation>ohne Angabe eines Grundes</translation>
  </message>
  <message>
   <source>it has a control character</source>
   <translation>enthält ein Steuerzeichen</translation>
  </message>
  <message>
   <source>it has half of a character (a lone surrogate)</source>
   <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
  </message>
  <message>
   <source>it has more than {most} million pixels</source>
   <translation>hat mehr als {most} Millionen Pixel</translation>
  </message>
  <message>
   <source>it has no fields; each begins with [[field]]</source>
   <translation>hat keine Felder; jedes beginnt mit [[field]]</translation>
  </message>
  <message>
   <source>it has no labels</source>
   <translation>hat keine Etiketten</translation>
  </message>
  <message>
   <source>it has no title</source>
   <translation>hat keinen Titel</translation>
  </message>
  <message>
   <source>it has no type</source>
   <translation>hat keine Art (type)</translation>
  </message>
  <message>
   <source>it has {count} characters, and the most is {most}</source>
   <translation>hat {count} Zeichen, erlaubt sind höchstens {most}</translation>
  </message>
  <message>
   <source>it has {count} fields, and the most is {most}</source>
   <translation>hat {count} Felder, erlaubt sind höchstens {most}</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>ist leer</translation>
  </message>
  <message>
   <source>it is larger than any paper</source>
   <translation>ist größer als jedes Papier</translation>
  </message>
  <message>
   <source>it is larger than {most} MB</source>
   <translation>ist größer als {most} MB</translation>
  </message>
  <message>
   <source>it is larger than {most} kB, which no design is</source>
   <translation>ist größer als {most} kB, was keine Vorlage ist</translation>
  </message>
  <message>
   <source>it is longer than {most} characters</source>
   <translation>ist länger als {most} Zeichen</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>ist zu tief verschachtelt</translation>
  </message>
  <message>
   <source>it is not JSON</source>
   <translation>ist kein JSON</translation>
  </message>
  <message>
   <source>it is not a code</source>
   <translation>ist kein Code</translation>
  </message>
  <message>
   <source>it is not a table; begin it with [[field]]</source>
   <translation>ist keine Tabelle; beginnen Sie mit [[field]]</translation>
  </message>
  <message>
   <source>it is not a whole PNG or JPEG file</source>
   <translation>ist keine vollständige PNG- oder JPEG-Datei</translation>
  </message>
  <message>
   <source>it is not text in UTF-8</source>
   <translation>ist kein Text in UTF-8</translation>
  </message>
  <message>
   <source>it is out of paper</source>
   <translation>das Papier ist zu Ende</translation>
  </message>
  <message>
   <source>it is out of ribbon</source>
   <translation>das Farbband ist zu Ende</translation>
  </message>
  <message>
   <source>it is paused</source>
   <translation>er ist angehalten</translation>
  </message>
  <message>
   <source>it is too long</source>
   <translation>ist zu lang</translation>
  </message>
  <message>
   <source>it is too long for a label sheet</source>
   <translation>ist zu lang für einen Etikettenbogen</translation>
  </message>
  <message>
   <source>it needs x, y, width and height</source>
   <translation>x, y, width und height sind nötig</translation>
  </message>
  <message>
   <source>it read as {codes}</source>
   <translation>gelesen wurde {codes}</translation>
  </message>
  <message>
   <source>it refuses connections</source>
   <translation>Verbindungen werden abgelehnt</translation>
  </message>
  <message>
   <source>it stands too near to the edge of the label</source>
   <translation>steht zu nah am Rand des Etiketts</translation>
  </message>
  <message>
   <source>it weighs over {pounds} lb</source>
   <translation>wiegt mehr als {pounds} lb</translation>
  </message>
  <message>
   <source>its corners are rounder than its labels</source>
   <translation>die Ecken sind runder als die Etiketten</translation>
  </message>
  <message>
   <source>its labels are smaller than 5 mm</source>
   <translation>die Etiketten sind kleiner als 5 mm</translation>
  </message>
  <message>
   <source>its labels leave the page</source>
   <translation>die Etiketten ragen über die Seite hinaus</translation>
  </message>
  <message>
   <source>its labels overlap</source>
   <translation>die Etiketten überlappen sich</translation>
  </message>
  <message>
   <source>its longest side is over {inches} in</source>
   <translation>die längste Seite ist länger als {inches} Zoll</translation>
  </message>
  <message>
   <source>its name is not known, as happens without a network</source>
   <translation>der Name ist nicht bekannt, wie es ohne Netz vorkommt</translation>
  </message>
  <message>
   <source>its print head is open</source>
   <translation>der Druckkopf ist offen</translation>
  </message>
  <message>
   <source>its print head is too cold</source>
   <translation>der Druckkopf ist zu kalt</translation>
  </message>
  <message>
   <source>its print head is too hot</source>
   <translation>der Druckkopf ist zu heiß</translation>
  </message>
  <message>
   <source>its weight is missing</source>
   <translation>das Gewicht fehlt</translation>
  </message>
  <message>
   <source>kind must be sheet or roll</source>
   <translation>kind muss sheet oder roll sein</translation>
  </message>
  <message>
   <source>large address</source>
   <translation>Adresse groß</translation>
  </message>
  <message>
   <source>least_module_in must be {least} or more, or 0 for the rule for box content</source>
   <translation>least_module_in muss mindestens {least} sein, oder 0 für die Regel für Kartoninhalte</translation>
  </message>
  <message>
   <source>least_pt is more than size_pt</source>
   <translation>least_pt ist größer als size_pt</translation>
  </message>
  <message>
   <source>line</source>
   <translation>Linie</translation>
  </message>
  <message>
   <source>line {line}: {reason}</source>
   <translation>Zeile {line}: {reason}</translation>
  </message>
  <message>
   <source>lot</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>lp ended with {code}</source>
   <translation>lp endete mit {code}</translation>
  </message>
  <message>
   <source>no file is named so: {most} bytes at most, no control characters</source>
   <translation>so heißt keine Datei: höchstens {most} Bytes, keine Steuerzeichen</translation>
  </message>
  <message>
   <source>no secure connection could be made</source>
   <translation>es kam keine sichere Verbindung zustande</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>nothing was read</source>
   <translation>nichts wurde gelesen</translation>
  </message>
  <message>
   <source>one of {words}</source>
   <translation>eines von {words}</translation>
  </message>
  <message>
   <source>only a text can be inverse</source>
   <translation>nur ein Text kann umgekehrt sein</translation>
  </message>
  <message>
   <source>quantity</source>
   <translation>Menge</translation>
  </message>
  <message>
   <source>return address</source>
   <translation>Absenderadresse</translation>
  </message>
  <message>
   <source>rotation must be one of {words}</source>
   <translation>rotation muss eines von diesen sein: {words}</translation>
  </message>
  <message>
   <source>shipping</source>
   <translation>Versand</translation>
  </message>
  <message>
   <source>something is printed beside it</source>
   <translation>daneben ist etwas gedruckt</translation>
  </message>
  <message>
   <source>something is printed on it</source>
   <translation>darauf ist etwas gedruckt</translation>
  </message>
  <message>
   <source>status {status}</source>
   <translation>Status {status}</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>text in quotes</source>
   <translation>Text in Anführungszeichen</translation>
  </message>
  <message>
   <source>the SKU is empty</source>
   <translation>die SKU ist leer</translation>
  </message>
  <message>
   <source>the SKU is longer than {most} characters</source>
   <translation>die SKU ist länger als {most} Zeichen</translation>
  </message>
  <message>
   <source>the backend wants {names} in different boxes</source>
   <translation>das Backend will {names} in verschiedenen Kartons</translation>
  </message>
  <message>
   <source>the choices {name} must be a list of words in quotes</source>
   <translation>die Auswahl {name} muss eine Liste von Wörtern in Anführungszeichen sein</translation>
  </message>
  <message>
   <source>the choices “{name}” cannot be a name: use small letters, digits and _</source>
   <translation>die Auswahl „{name}“ kann kein Name sein: nehmen Sie Kleinbuchstaben, Ziffern und _</translation>
  </message>
  <message>
   <source>the city</source>
   <translation>der Ort</translation>
  </message>
  <message>
   <source>the code {code} belongs to “{msku}” on line {line}</source>
   <translation>der Code {code} gehört zu „{msku}“ in Zeile {line}</translation>
  </message>
  <message>
   <source>the company</source>
   <translation>die Firma</translation>
  </message>
  <message>
   <source>the country</source>
   <translation>das Land</translation>
  </message>
  <message>
   <source>the date “{name}” cannot be a name: use small letters, digits and _</source>
   <translation>das Datum „{name}“ kann kein Name sein: nehmen Sie Kleinbuchstaben, Ziffern und _</translation>
  </message>
  <message>
   <source>the e-mail address</source>
   <translation>die E-Mail-Adresse</translation>
  </message>
  <message>
   <source>the file has NUL bytes; it is not a text file (a spreadsheet must be saved as CSV)</source>
   <translation>die Datei hat NUL-Bytes und ist keine Textdatei (speichern Sie eine Tabelle als CSV)</translation>
  </message>
  <message>
   <source>the file has a header but no codes</source>
   <translation>die Datei hat eine Kopfzeile, aber keine Codes</translation>
  </message>
  <message>
   <source>the file has a header but no items</source>
   <translation>die Datei hat eine Kopfzeile, aber keine Artikel</translation>
  </message>
  <message>
   <source>the file has more than {most} lines</source>
   <translation>die Datei hat mehr als {most} Zeilen</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <source>the file is larger than {most} MB; is it {what}?</source>
   <translation>die Datei ist größer als {most} MB; ist es {what}?</translation>
  </message>
  <message>
   <source>the file is not text in UTF-8, UTF-16 or Windows-1252</source>
   <translation>die Datei ist kein Text in UTF-8, UTF-16 oder Windows-1252</translation>
  </message>
  <message>
   <source>the header has no column {names}; it has: {seen}</source>
   <translation>in der Kopfzeile fehlt die Spalte {names}; sie hat: {seen}</translation>
  </message>
  <message>
   <source>the lines of {msku} come to more than {most} units</source>
   <translation>die Zeilen von {msku} ergeben mehr als {most} Einheiten</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>der Name</translation>
  </message>
  <message>
   <source>the network failed</source>
   <translation>das Netz ist ausgefallen</translation>
  </message>
  <message>
   <source>the number is missing</source>
   <translation>die Zahl fehlt</translation>
  </message>
  <message>
   <source>the phone number</source>
   <translation>die Telefonnummer</translation>
  </message>
  <message>
   <source>the postal code</source>
   <translation>die Postleitzahl</translation>
  </message>
  <message>
   <source>the quantity must be 1 to {most}</source>
   <translation>die Menge muss 1 bis {most} sein</translation>
  </message>
  <message>
   <source>the quantity of {msku} must be 1 or more</source>
   <translation>die Menge von {msku} muss mindestens 1 sein</translation>
  </message>
  <message>
   <source>the quotes do not match ({reason})</source>
   <translation>die Anführungszeichen passen nicht zusammen ({reason})</translation>
  </message>
  <message>
   <source>the sample {name} must be text in quotes</source>
   <translation>das Muster {name} muss Text in Anführungszeichen sein</translation>
  </message>
  <message>
   <source>the sample “{name}” cannot be a name: use small letters, digits and _</source>
   <translation>das Muster „{name}“ kann kein Name sein: nehmen Sie Kleinbuchstaben, Ziffern und _</translation>
  </message>
  <message>
   <source>the second line</source>
   <translation>die zweite Zeile</translation>
  </message>
  <message>
   <source>the spooler takes no more</source>
   <translation>die Druckwarteschlange nimmt nichts mehr an</translation>
  </message>
  <message>
   <source>the state</source>
   <translation>das Bundesland</translation>
  </message>
  <message>
   <source>the street</source>
   <translation>die Straße</translation>
  </message>
  <message>
   <source>the title or FNSKU has characters that cannot be kept</source>
   <translation>Titel oder FNSKU hat Zeichen, die nicht gespeichert werden können</translation>
  </message>
  <message>
   <source>the weight is negative or far too high</source>
   <translation>das Gewicht ist negativ oder viel zu hoch</translation>
  </message>
  <message>
   <source>there can be 1 to {most} identical boxes</source>
   <translation>es kann 1 bis {most} gleiche Kartons geben</translation>
  </message>
  <message>
   <source>there is nothing to encode</source>
   <translation>es gibt nichts zu codieren</translation>
  </message>
  <message>
   <source>this design is not saved yet, so no picture lies beside it</source>
   <translation>diese Vorlage ist noch nicht gespeichert, daher liegt kein Bild neben ihr</translation>
  </message>
  <message>
   <source>title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>two numbers</source>
   <translation>zwei Zahlen</translation>
  </message>
  <message>
   <source>units per box</source>
   <translation>Einheiten je Karton</translation>
  </message>
  <message>
   <source>value must be text in quotes, or a list of such texts</source>
   <translation>value muss Text in Anführungszeichen sein, oder eine Liste solcher Texte</translation>
  </message>
  <message>
   <source>view must be two numbers above 0</source>
   <translation>view muss aus zwei Zahlen über 0 bestehen</translation>
  </message>
  <message>
   <source>view must be two numbers: the width and the height that the path is drawn in</source>
   <translation>view muss aus zwei Zahlen bestehen: Breite und Höhe, in denen der Pfad gezeichnet ist</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>breit</translation>
  </message>
  <message>
   <source>{across} × {down} in</source>
   <translation>{across} × {down} Zoll</translation>
  </message>
  <message>
   <source>{across} × {down} mm</source>
   <translation>{across} × {down} mm</translation>
  </message>
  <message>
   <source>{box} is no box of this shipment.</source>
   <translation>{box} ist kein Karton dieser Sendung.</translation>
  </message>
  <message>
   <source>{box} is not a box of this shipment.</source>
   <translation>{box} ist kein Karton dieser Sendung.</translation>
  </message>
  <message>
   <source>{cell}: {fault}</source>
   <translation>{cell}: {fault}</translation>
  </message>
  <message>
   <source>{count} SKUs</source>
   <translation>{count} SKUs</translation>
  </message>
  <message>
   <source>{count} across, {size}</source>
   <translation>{count} nebeneinander, {size}</translation>
  </message>
  <message>
   <source>{count} of {msku} are not in a box yet</source>
   <translation>{count} von {msku} sind noch in keinem Karton</translation>
  </message>
  <message>
   <source>{count} of {msku} too many are in the boxes</source>
   <translation>{count} von {msku} sind zu viel in den Kartons</translation>
  </message>
  <message>
   <source>{count} rows are too many; the most is {most}.</source>
   <translation>{count} Zeilen sind zu viele; höchstens {most} gehen.</translation>
  </message>
  <message>
   <source>{dpi} dpi is no printer's resolution; use 203, 300 or 600.</source>
   <translation>{dpi} dpi ist keine Druckerauflösung; nehmen Sie 203, 300 oder 600.</translation>
  </message>
  <message>
   <source>{faults}; and {count} more</source>
   <translation>{faults}; und {count} weitere</translation>
  </message>
  <message>
   <source>{folder} has more than {most} label sheets; the others are not looked at.</source>
   <translation>{folder} enthält mehr als {most} Etikettenbögen; die übrigen werden nicht beachtet.</translation>
  </message>
  <message>
   <source>{length} characters are too many for one {symbology} symbol.</source>
   <translation>{length} Zeichen sind zu viele für ein {symbology}-Symbol.</translation>
  </message>
  <message>
   <source>{msku} has another expiration date or lot code than its line</source>
   <translation>{msku} hat ein anderes Ablaufdatum oder eine andere Chargennummer als die Zeile</translation>
  </message>
  <message>
   <source>{msku} has two expiration dates; make a shipment for each</source>
   <translation>{msku} hat zwei Ablaufdaten; erstellen Sie für jedes eine Sendung</translation>
  </message>
  <message>
   <source>{msku} has two lot codes; make a shipment for each</source>
   <translation>{msku} hat zwei Chargennummern; erstellen Sie für jede eine Sendung</translation>
  </message>
  <message>
   <source>{msku} is in it with two expiration dates</source>
   <translation>{msku} ist mit zwei Ablaufdaten darin</translation>
  </message>
  <message>
   <source>{msku} is not among your SKUs; sync if it is new</source>
   <translation>{msku} ist nicht unter Ihren SKUs; synchronisieren Sie, wenn sie neu ist</translation>
  </message>
  <message numerus="yes">
   <source>{msku}: %n unit(s) are not in a box</source>
   <translation>
    <numerusform>{msku}: %n Einheit ist in keinem Karton</numerusform>
    <numerusform>{msku}: %n Einheiten sind in keinem Karton</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{msku}: %n unit(s) too many</source>
   <translation>
    <numerusform>{msku}: %n Einheit zu viel</numerusform>
    <numerusform>{msku}: %n Einheiten zu viel</numerusform>
   </translation>
  </message>
  <message>
   <source>{names}, and {count} more</source>
   <translation>{names} und {count} weitere</translation>
  </message>
  <message>
   <source>{name} ({size})</source>
   <translation>{name} ({size})</translation>
  </message>
  <message>
   <source>{name} cannot be read: {reason}.</source>
   <translation>{name} ist nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <source>{name} cannot be “{text}”; it is one of {words}</source>
   <translation>{name} kann nicht „{text}“ sein; möglich sind {words}</translation>
  </message>
  <message>
   <source>{name} comes from an older FBA Client and could not be upgraded ({reason}). It was left as it is, and its copies are in {folder}.</source>
   <translation>{name} stammt aus einem älteren FBA Client und ließ sich nicht umstellen ({reason}). Die Datei blieb, wie sie ist; ihre Kopien liegen in {folder}.</translation>
  </message>
  <message>
   <source>{name} comes from an older FBA Client and could not be upgraded ({reason}). It was left as it is.</source>
   <translation>{name} stammt aus einem älteren FBA Client und ließ sich nicht umstellen ({reason}). Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <source>{name} has {count} characters, and the most is {most}</source>
   <translation>{name} hat {count} Zeichen, erlaubt sind höchstens {most}</translation>
  </message>
  <message>
   <source>{name} is damaged: {reason}.</source>
   <translation>{name} ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <source>{name} is missing or unknown</source>
   <translation>{name} fehlt oder ist unbekannt</translation>
  </message>
  <message>
   <source>{name} is not a database of this program.</source>
   <translation>{name} ist keine Datenbank dieses Programms.</translation>
  </message>
  <message>
   <source>{name} is not a number</source>
   <translation>{name} ist keine Zahl</translation>
  </message>
  <message>
   <source>{name} must be a number from {low} to {high}</source>
   <translation>{name} muss eine Zahl von {low} bis {high} sein</translation>
  </message>
  <message>
   <source>{name} must be {words}</source>
   <translation>{name} muss {words} sein</translation>
  </message>
  <message>
   <source>{name} was made by a newer FBA Client (its version {found}, this program knows {known}).</source>
   <translation>{name} stammt von einem neueren FBA Client (Version {found}, dieses Programm kennt {known}).</translation>
  </message>
  <message>
   <source>{name}, cut at {length} mm ({size})</source>
   <translation>{name}, auf {length} mm geschnitten ({size})</translation>
  </message>
  <message numerus="yes">
   <source>{name}: %n label(s) ({size})</source>
   <translation>
    <numerusform>{name}: %n Etikett ({size})</numerusform>
    <numerusform>{name}: %n Etiketten ({size})</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: {use} ({size})</source>
   <translation>{name}: {use} ({size})</translation>
  </message>
  <message>
   <source>{number} is not between {low} and {high}</source>
   <translation>{number} liegt nicht zwischen {low} und {high}</translation>
  </message>
  <message>
   <source>{number} is out of all range</source>
   <translation>{number} liegt außerhalb jedes Bereichs</translation>
  </message>
  <message>
   <source>{one} and no column {other}</source>
   <translation>{one} und die Spalte {other}</translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} und {other}</translation>
  </message>
  <message numerus="yes">
   <source>{paper}, %n label(s) ({id}, {size})</source>
   <translation>
    <numerusform>{paper}, %n Etikett ({id}, {size})</numerusform>
    <numerusform>{paper}, %n Etiketten ({id}, {size})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{paper}, %n label(s) ({size})</source>
   <translation>
    <numerusform>{paper}, %n Etikett ({size})</numerusform>
    <numerusform>{paper}, %n Etiketten ({size})</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} cannot be locked: {reason}.</source>
   <translation>{path} lässt sich nicht sperren: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written: {reason}.</source>
   <translation>{path} ist nicht les- oder schreibbar: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} ist nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} lässt sich nicht entfernen: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: there is no folder {folder}.</source>
   <translation>{path} ist nicht schreibbar: Den Ordner {folder} gibt es nicht.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} ist nicht schreibbar: {reason}.</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe, no file.</source>
   <translation>{path} ist ein Gerät oder eine Pipe, keine Datei.</translation>
  </message>
  <message>
   <source>{port} is not a port; most printers use {usual}.</source>
   <translation>{port} ist kein Port; die meisten Drucker nutzen {usual}.</translation>
  </message>
  <message>
   <source>{quantity} units of {fnsku} cannot be in one box; it must be 1 to {most}.</source>
   <translation>{quantity} Einheiten von {fnsku} können nicht in einem Karton sein; es müssen 1 bis {most} sein.</translation>
  </message>
  <message>
   <source>{text} cannot be an expiry date: its year must be 2000 to 2099.</source>
   <translation>{text} kann kein Ablaufdatum sein: Das Jahr muss zwischen 2000 und 2099 liegen.</translation>
  </message>
  <message>
   <source>{total} labels are too many for one job; the most is {most}. Print them in parts.</source>
   <translation>{total} Etiketten sind zu viele für einen Auftrag; höchstens {most} gehen. Drucken Sie sie in Teilen.</translation>
  </message>
  <message>
   <source>{value} is no measure of paper</source>
   <translation>{value} ist kein Papiermaß</translation>
  </message>
  <message>
   <source>{what} must be a list of names in quotes</source>
   <translation>{what} muss eine Liste von Namen in Anführungszeichen sein</translation>
  </message>
  <message>
   <source>{what} must be from {least} to {most}, or the printer's own.</source>
   <translation>{what}: zwischen {least} und {most}, oder der Wert des Druckers.</translation>
  </message>
  <message>
   <source>{words} (at line {line}, column {column})</source>
   <translation>{words} (in Zeile {line}, Spalte {column})</translation>
  </message>
  <message>
   <source>{words} is missing</source>
   <translation>{words} fehlt</translation>
  </message>
  <message>
   <source>{words} must be at most {most} plain characters</source>
   <translation>{words} darf höchstens {most} einfache Zeichen haben</translation>
  </message>
  <message>
   <source>“{code}” cannot be a bar code: it has the character {char}.</source>
   <translation>„{code}“ kann kein Strichcode sein: Es enthält das Zeichen {char}.</translation>
  </message>
  <message>
   <source>“{code}” cannot be a two-dimensional code: it has the character {char}.</source>
   <translation>„{code}“ kann kein 2D-Code sein: Es enthält das Zeichen {char}.</translation>
  </message>
  <message>
   <source>“{code}” was misread: its last digit does not fit the others.</source>
   <translation>„{code}“ wurde falsch gelesen: Die letzte Ziffer passt nicht zu den anderen.</translation>
  </message>
  <message>
   <source>“{design}” is made for labels of {needed} mm and has no room on one of {given} mm.</source>
   <translation>„{design}“ ist für Etiketten von {needed} mm gemacht und hat auf einem von {given} mm keinen Platz.</translation>
  </message>
  <message>
   <source>“{id}” cannot be the name of a design: use letters, digits, - and _, 60 at most.</source>
   <translation>„{id}“ kann keine Vorlage heißen: Buchstaben, Ziffern, - und _, höchstens 60.</translation>
  </message>
  <message>
   <source>“{kind}” is no kind of connection.</source>
   <translation>„{kind}“ ist keine Art von Verbindung.</translation>
  </message>
  <message>
   <source>“{level}” is no error correction of a QR code; use {known}.</source>
   <translation>„{level}“ ist keine Fehlerkorrektur eines QR-Codes; möglich sind {known}.</translation>
  </message>
  <message>
   <source>“{msku}” has no FNSKU yet.</source>
   <translation>„{msku}“ hat noch keine FNSKU.</translation>
  </message>
  <message>
   <source>“{msku}” has the FNSKU {known} at the backend, not {given}.</source>
   <translation>„{msku}“ hat beim Backend die FNSKU {known}, nicht {given}.</translation>
  </message>
  <message>
   <source>“{msku}” is not among your SKUs.</source>
   <translation>„{msku}“ ist nicht unter Ihren SKUs.</translation>
  </message>
  <message>
   <source>“{msku}” needs a number of labels of 1 or more.</source>
   <translation>„{msku}“ braucht eine Etikettenzahl von mindestens 1.</translation>
  </message>
  <message>
   <source>“{name}” cannot be a placeholder: use small letters, digits and _, 40 at most.</source>
   <translation>„{name}“ kann kein Platzhalter sein: Kleinbuchstaben, Ziffern und _, höchstens 40.</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of a label sheet: use letters, digits, spaces, - and _, 59 at most.</source>
   <translation>„{name}“ kann kein Etikettenbogen heißen: Buchstaben, Ziffern, Leerzeichen, - und _, höchstens 59.</translation>
  </message>
  <message>
   <source>“{name}” is no kind of 2D code for a box.</source>
   <translation>„{name}“ ist keine Art 2D-Code für einen Karton.</translation>
  </message>
  <message>
   <source>“{name}” is no page type of the backend's.</source>
   <translation>„{name}“ ist kein Seitentyp des Backends.</translation>
  </message>
  <message>
   <source>“{name}” is no two-dimensional code; use {known}.</source>
   <translation>„{name}“ ist kein 2D-Code; nehmen Sie {known}.</translation>
  </message>
  <message>
   <source>“{name}” is unknown; known are {known}</source>
   <translation>„{name}“ ist unbekannt; bekannt sind {known}</translation>
  </message>
  <message>
   <source>“{profile}” cannot be a profile name: use letters, digits, - and _, 40 at most.</source>
   <translation>„{profile}“ kann kein Profilname sein: Buchstaben, Ziffern, - und _, höchstens 40.</translation>
  </message>
  <message>
   <source>“{text}” has a wrong number of numbers</source>
   <translation>„{text}“ hat eine falsche Anzahl von Zahlen</translation>
  </message>
  <message>
   <source>“{text}” has a {brace} that belongs to no placeholder.</source>
   <translation>„{text}“ hat eine {brace}, die zu keinem Platzhalter gehört.</translation>
  </message>
  <message>
   <source>“{text}” has no room in its field.</source>
   <translation>„{text}“ hat in seinem Feld keinen Platz.</translation>
  </message>
  <message>
   <source>“{text}” has something that is no number</source>
   <translation>„{text}“ enthält etwas, das keine Zahl ist</translation>
  </message>
  <message>
   <source>“{text}” is none of M L H V C Q Z with numbers</source>
   <translation>„{text}“ ist keines von M L H V C Q Z mit Zahlen</translation>
  </message>
  <message>
   <source>“{text}” is not a UPC, EAN or ISBN: its last digit does not fit the others</source>
   <translation>„{text}“ ist kein UPC, EAN oder ISBN: Die letzte Ziffer passt nicht zu den anderen</translation>
  </message>
  <message>
   <source>“{text}” is not a code: {fault}</source>
   <translation>„{text}“ ist kein Code: {fault}</translation>
  </message>
  <message>
   <source>“{text}” is not a date (MM/DD/YYYY or YYYY-MM-DD)</source>
   <translation>„{text}“ ist kein Datum (MM/TT/JJJJ oder JJJJ-MM-TT)</translation>
  </message>
  <message>
   <source>“{text}” is not a date like 2027-01-31</source>
   <translation>„{text}“ ist kein Datum wie 2027-01-31</translation>
  </message>
  <message>
   <source>“{text}” is not a date like 2027-03-31 or 3/31/2027</source>
   <translation>„{text}“ ist kein Datum wie 2027-03-31 oder 3/31/2027</translation>
  </message>
  <message>
   <source>“{text}” is not a date.</source>
   <translation>„{text}“ ist kein Datum.</translation>
  </message>
  <message>
   <source>“{text}” is not a date. Write it as YYYY-MM-DD.</source>
   <translation>„{text}“ ist kein Datum. Schreiben Sie es als JJJJ-MM-TT.</translation>
  </message>
  <message>
   <source>“{text}” is not a network address.</source>
   <translation>„{text}“ ist keine Netzadresse.</translation>
  </message>
  <message>
   <source>“{text}” is not a shipment's id for a box's 2D code: it has capital letters and digits only.</source>
   <translation>„{text}“ ist keine Sendungs-ID für den 2D-Code eines Kartons: Sie hat nur Großbuchstaben und Ziffern.</translation>
  </message>
  <message>
   <source>“{text}” is not a time in ISO 8601</source>
   <translation>„{text}“ ist keine Zeit nach ISO 8601</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number</source>
   <translation>„{text}“ ist keine ganze Zahl</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number in the digits 0 to 9</source>
   <translation>„{text}“ ist keine ganze Zahl in den Ziffern 0 bis 9</translation>
  </message>
  <message>
   <source>“{text}” is not an FNSKU (ten capital letters or digits); the box's 2D code cannot name it.</source>
   <translation>„{text}“ ist keine FNSKU (zehn Großbuchstaben oder Ziffern); der 2D-Code des Kartons kann sie nicht nennen.</translation>
  </message>
  <message>
   <source>“{text}” is not an FNSKU (ten letters or digits)</source>
   <translation>„{text}“ ist keine FNSKU (zehn Buchstaben oder Ziffern)</translation>
  </message>
  <message>
   <source>“{text}” was shortened by a spreadsheet; give the column the format text and export anew</source>
   <translation>„{text}“ wurde von einer Tabellenkalkulation gekürzt; geben Sie der Spalte das Format Text und exportieren Sie erneut</translation>
  </message>
  <message>
   <source>“{title}” cannot be printed again: what it was made from is not kept any more.</source>
   <translation>„{title}“ lässt sich nicht erneut drucken: Woraus es entstand, ist nicht mehr aufbewahrt.</translation>
  </message>
  <message>
   <source>“{title}” is not unfinished any more.</source>
   <translation>„{title}“ ist nicht mehr unfertig.</translation>
  </message>
  <message>
   <source>“{url}” is not an address that can be connected to.</source>
   <translation>„{url}“ ist keine Adresse, zu der eine Verbindung möglich ist.</translation>
  </message>
  <message>
   <source>“{word}” is no number for “{name}”, and what is printed depends on it.</source>
   <translation>„{word}“ ist keine Zahl für „{name}“, und davon hängt ab, was gedruckt wird.</translation>
  </message>
  <message>
   <source>“{word}” is none of the choices for “{name}”: {known}.</source>
   <translation>„{word}“ steht für „{name}“ nicht zur Wahl: {known}.</translation>
  </message>
  <message>
   <source>“{word}” is not a format for labels.</source>
   <translation>„{word}“ ist kein Format für Etiketten.</translation>
  </message>
 </context>
 <context>
  <name>FaultCard</name>
  <message>
   <source>&amp;Dismiss</source>
   <translation>&amp;Schließen</translation>
  </message>
  <message>
   <source>Cop&amp;y all</source>
   <translation>Alle k&amp;opieren</translation>
  </message>
  <message>
   <source>Faulty lines</source>
   <translation>Fehlerhafte Zeilen</translation>
  </message>
 </context>
 <context>
  <name>FieldActions</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Duplicate</source>
   <translation>&amp;Duplizieren</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Einfügen</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>E&amp;ntfernen</translation>
  </message>
  <message>
   <source>Align &amp;left</source>
   <translation>&amp;Links ausrichten</translation>
  </message>
  <message>
   <source>Align at the &amp;bottom</source>
   <translation>&amp;Unten ausrichten</translation>
  </message>
  <message>
   <source>Align at the &amp;top</source>
   <translation>&amp;Oben ausrichten</translation>
  </message>
  <message>
   <source>Align in the &amp;middle</source>
   <translation>In der &amp;Mitte ausrichten (senkrecht)</translation>
  </message>
  <message>
   <source>Align in the c&amp;entre</source>
   <translation>In der M&amp;itte ausrichten (waagerecht)</translation>
  </message>
  <message>
   <source>Align ri&amp;ght</source>
   <translation>&amp;Rechts ausrichten</translation>
  </message>
  <message>
   <source>Choose &amp;all fields</source>
   <translation>&amp;Alle Felder wählen</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Au&amp;sschneiden</translation>
  </message>
  <message>
   <source>Draw earlier, &amp;below others</source>
   <translation>Früher zeichnen, &amp;hinter anderen</translation>
  </message>
  <message>
   <source>Draw later, &amp;over others</source>
   <translation>Später zeichnen, &amp;vor anderen</translation>
  </message>
  <message>
   <source>Equal gaps &amp;down</source>
   <translation>Senkrecht &amp;gleich verteilen</translation>
  </message>
  <message>
   <source>Equal gaps a&amp;cross</source>
   <translation>&amp;Waagerecht gleich verteilen</translation>
  </message>
  <message>
   <source>Turn to the le&amp;ft</source>
   <translation>Nach lin&amp;ks drehen</translation>
  </message>
  <message>
   <source>Turn to the righ&amp;t</source>
   <translation>Nach rech&amp;ts drehen</translation>
  </message>
 </context>
 <context>
  <name>FieldForm</name>
  <message numerus="yes">
   <source>%n field(s): a change is for all of them</source>
   <translation>
    <numerusform>%n Feld: Eine Änderung gilt für alle</numerusform>
    <numerusform>%n Felder: Eine Änderung gilt für alle</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Joined by</source>
   <translation>&amp;Verbunden mit</translation>
  </message>
  <message>
   <source>Ali&amp;gn</source>
   <translation>&amp;Ausrichtung</translation>
  </message>
  <message>
   <source>Bars, least, most</source>
   <translation>Striche, min., max.</translation>
  </message>
  <message>
   <source>Choose a field, or add one.</source>
   <translation>Wählen Sie ein Feld, oder fügen Sie eines hinzu.</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Bild wählen…</translation>
  </message>
  <message>
   <source>Error correction</source>
   <translation>Fehlerkorrektur</translation>
  </message>
  <message>
   <source>Face</source>
   <translation>Schrift</translation>
  </message>
  <message>
   <source>Field {0}: {1}</source>
   <translation>Feld {0}: {1}</translation>
  </message>
  <message>
   <source>L&amp;eft, top</source>
   <translation>Links, &amp;oben</translation>
  </message>
  <message>
   <source>Lines, at most</source>
   <translation>Zeilen, höchstens</translation>
  </message>
  <message>
   <source>Modules, least</source>
   <translation>Module, mindestens</translation>
  </message>
  <message>
   <source>Picture f&amp;ile</source>
   <translation>Bildda&amp;tei</translation>
  </message>
  <message>
   <source>Sa&amp;ys</source>
   <translation>Inhal&amp;t</translation>
  </message>
  <message>
   <source>Shown &amp;when</source>
   <translation>Zei&amp;gen, wenn</translation>
  </message>
  <message>
   <source>Si&amp;ze, least</source>
   <translation>G&amp;röße, min.</translation>
  </message>
  <message>
   <source>Stro&amp;ke</source>
   <translation>S&amp;trichstärke</translation>
  </message>
  <message>
   <source>Turned</source>
   <translation>Gedreht</translation>
  </message>
  <message>
   <source>Width, &amp;height</source>
   <translation>&amp;Breite, Höhe</translation>
  </message>
  <message numerus="yes">
   <source>change %n field(s)</source>
   <translation>
    <numerusform>%n Feld ändern</numerusform>
    <numerusform>%n Felder ändern</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FieldList</name>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Fields</source>
   <translation>&amp;Felder</translation>
  </message>
  <message>
   <source>Draw the chosen fields earlier, below others (Ctrl+Shift+Up)</source>
   <translation>Die gewählten Felder früher zeichnen, hinter anderen (Strg+Umschalt+Auf)</translation>
  </message>
  <message>
   <source>Draw the chosen fields later, over others (Ctrl+Shift+Down)</source>
   <translation>Die gewählten Felder später zeichnen, vor anderen (Strg+Umschalt+Ab)</translation>
  </message>
  <message>
   <source>Duplicate the chosen fields (Ctrl+D)</source>
   <translation>Die gewählten Felder duplizieren (Strg+D)</translation>
  </message>
  <message>
   <source>Fields of the label</source>
   <translation>Felder des Etiketts</translation>
  </message>
  <message>
   <source>No fields yet.</source>
   <translation>Noch keine Felder.</translation>
  </message>
  <message>
   <source>Not shown with these sample values.</source>
   <translation>Mit diesen Beispielwerten nicht gezeigt.</translation>
  </message>
  <message>
   <source>Remove the chosen fields (Delete)</source>
   <translation>Die gewählten Felder entfernen (Entf)</translation>
  </message>
 </context>
 <context>
  <name>FieldTools</name>
  <message>
   <source>align fields</source>
   <translation>Felder ausrichten</translation>
  </message>
  <message>
   <source>distribute fields</source>
   <translation>Felder verteilen</translation>
  </message>
  <message>
   <source>duplicate fields</source>
   <translation>Felder duplizieren</translation>
  </message>
  <message>
   <source>paste fields</source>
   <translation>Felder einfügen</translation>
  </message>
  <message>
   <source>turn fields</source>
   <translation>Felder drehen</translation>
  </message>
 </context>
 <context>
  <name>FieldWords</name>
  <message>
   <source>Bar code (Code 128)</source>
   <translation>Strichcode (Code 128)</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Rahmen</translation>
  </message>
  <message>
   <source>Data Matrix</source>
   <translation>Data Matrix</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Zeichnung</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Linie</translation>
  </message>
  <message>
   <source>PDF417</source>
   <translation>PDF417</translation>
  </message>
  <message>
   <source>QR code</source>
   <translation>QR-Code</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message numerus="yes">
   <source>%Ln of them sold this month</source>
   <translation>
    <numerusform>%Ln davon diesen Monat verkauft</numerusform>
    <numerusform>%Ln davon diesen Monat verkauft</numerusform>
   </translation>
  </message>
  <message>
   <source>Inbound units</source>
   <translation>Einheiten im Zulauf</translation>
  </message>
  <message>
   <source>Out of stock</source>
   <translation>Ausverkauft</translation>
  </message>
  <message>
   <source>Reserved units</source>
   <translation>Reservierte Einheiten</translation>
  </message>
  <message>
   <source>Sellable units</source>
   <translation>Verkäufliche Einheiten</translation>
  </message>
  <message>
   <source>Unfulfillable units</source>
   <translation>Unverkäufliche Einheiten</translation>
  </message>
  <message>
   <source>announced or on the way</source>
   <translation>angekündigt oder unterwegs</translation>
  </message>
  <message numerus="yes">
   <source>at %n center(s)</source>
   <translation>
    <numerusform>in %n Lager</numerusform>
    <numerusform>in %n Lagern</numerusform>
   </translation>
  </message>
  <message>
   <source>damaged or expired</source>
   <translation>beschädigt oder abgelaufen</translation>
  </message>
  <message numerus="yes">
   <source>of %Ln product(s)</source>
   <translation>
    <numerusform>von %Ln Produkt</numerusform>
    <numerusform>von %Ln Produkten</numerusform>
   </translation>
  </message>
  <message>
   <source>orders and transfers</source>
   <translation>Bestellungen und Umlagerungen</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>In stock</source>
   <translation>Auf Lager</translation>
  </message>
  <message>
   <source>Inbound</source>
   <translation>Im Zulauf</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Knapp</translation>
  </message>
  <message>
   <source>Out of stock</source>
   <translation>Ausverkauft</translation>
  </message>
  <message>
   <source>Search SKU, FNSKU, ASIN or title</source>
   <translation>SKU, FNSKU, ASIN oder Titel suchen</translation>
  </message>
  <message>
   <source>Search the inventory</source>
   <translation>Bestand durchsuchen</translation>
  </message>
  <message>
   <source>Unsellable</source>
   <translation>Unverkäuflich</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n product(s)</source>
   <translation>
    <numerusform>{0}: %n Produkt</numerusform>
    <numerusform>{0}: %n Produkte</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Footer</name>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation>
    <numerusform>%n Produkt</numerusform>
    <numerusform>%n Produkte</numerusform>
   </translation>
  </message>
  <message>
   <source>Centers as of {0}</source>
   <translation>Lager, Stand {0}</translation>
  </message>
  <message>
   <source>No centers yet</source>
   <translation>Noch keine Lager</translation>
  </message>
  <message>
   <source>No totals yet</source>
   <translation>Noch keine Summen</translation>
  </message>
  <message>
   <source>Totals as of {0}</source>
   <translation>Summen, Stand {0}</translation>
  </message>
  <message>
   <source>{0} selected</source>
   <translation>{0} gewählt</translation>
  </message>
  <message>
   <source>{0} sellable · {1} inbound · {2} reserved · {3} unsellable</source>
   <translation>{0} verkäuflich · {1} im Zulauf · {2} reserviert · {3} unverkäuflich</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message numerus="yes">
   <source>%Ln row(s) in {0} s</source>
   <translation>
    <numerusform>%Ln Zeile in {0} s</numerusform>
    <numerusform>%Ln Zeilen in {0} s</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Incomplete</source>
   <translation>Unvollständig</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Noch keine.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%Ln unit(s)</source>
   <translation>
    <numerusform>%Ln Einheit</numerusform>
    <numerusform>%Ln Einheiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) refused by the backend</source>
   <translation>
    <numerusform>%n Änderung vom Backend abgelehnt</numerusform>
    <numerusform>%n Änderungen vom Backend abgelehnt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) whose answer was lost</source>
   <translation>
    <numerusform>%n Änderung, deren Antwort verloren ging</numerusform>
    <numerusform>%n Änderungen, deren Antwort verloren ging</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s) were not printed</source>
   <translation>
    <numerusform>%n Etikett wurde nicht gedruckt</numerusform>
    <numerusform>%n Etiketten wurden nicht gedruckt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shipment(s) received short</source>
   <translation>
    <numerusform>%n Sendung mit Fehlmenge eingegangen</numerusform>
    <numerusform>%n Sendungen mit Fehlmenge eingegangen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shipment(s) without news for two weeks</source>
   <translation>
    <numerusform>%n Sendung seit zwei Wochen ohne Nachricht</numerusform>
    <numerusform>%n Sendungen seit zwei Wochen ohne Nachricht</numerusform>
   </translation>
  </message>
  <message>
   <source>An update was held back: {0}</source>
   <translation>Eine Aktualisierung wurde zurückgehalten: {0}</translation>
  </message>
  <message>
   <source>FBA Client asks the backend what happened before it sends anything again.</source>
   <translation>FBA Client fragt das Backend, was geschehen ist, bevor es etwas erneut sendet.</translation>
  </message>
  <message>
   <source>Figures are over a day old</source>
   <translation>Zahlen sind über einen Tag alt</translation>
  </message>
  <message>
   <source>It would have removed much of what is shown. You decide.</source>
   <translation>Sie hätte viel von dem entfernt, was angezeigt wird. Sie entscheiden.</translation>
  </message>
  <message>
   <source>Not up to date: {0}</source>
   <translation>Nicht aktuell: {0}</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>See why, then correct, send again or give up.</source>
   <translation>Sehen Sie, warum; dann korrigieren, erneut senden oder aufgeben.</translation>
  </message>
  <message>
   <source>Still on the way or being received; ask the carrier or the backend.</source>
   <translation>Noch unterwegs oder im Wareneingang; fragen Sie den Spediteur oder das Backend.</translation>
  </message>
  <message>
   <source>Sync to see where things stand: {0}</source>
   <translation>Synchronisieren Sie, um den Stand zu sehen: {0}</translation>
  </message>
  <message>
   <source>The last attempt failed; the Sync Centre says why.</source>
   <translation>Der letzte Versuch schlug fehl; die Sync-Zentrale sagt, warum.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weitere</numerusform>
    <numerusform>und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>no items yet</source>
   <translation>noch keine Artikel</translation>
  </message>
  <message>
   <source>{0} inbound</source>
   <translation>{0} im Zulauf</translation>
  </message>
  <message>
   <source>{0} left · {1} sold in 30 days</source>
   <translation>{0} übrig · {1} in 30 Tagen verkauft</translation>
  </message>
  <message>
   <source>{0} of {1} units received</source>
   <translation>{0} von {1} Einheiten eingegangen</translation>
  </message>
  <message>
   <source>{0} units are missing; check them and ask for an investigation.</source>
   <translation>{0} Einheiten fehlen; prüfen Sie sie und beantragen Sie eine Nachforschung.</translation>
  </message>
  <message>
   <source>{0}: the printer stopped. Go on where it did.</source>
   <translation>{0}: Der Drucker blieb stehen. Machen Sie dort weiter.</translation>
  </message>
 </context>
 <context>
  <name>HomePage</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n weitere</numerusform>
    <numerusform>%n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>All is well: nothing waits for you.</source>
   <translation>Alles in Ordnung: Nichts wartet auf Sie.</translation>
  </message>
  <message>
   <source>All shipments</source>
   <translation>Alle Sendungen</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>Braucht Aufmerksamkeit</translation>
  </message>
  <message>
   <source>New shipment</source>
   <translation>Neue Sendung</translation>
  </message>
  <message>
   <source>No product that sells runs out within three weeks.</source>
   <translation>Kein Produkt, das sich verkauft, geht binnen drei Wochen aus.</translation>
  </message>
  <message>
   <source>Nothing is on its way. Make a shipment?</source>
   <translation>Nichts ist unterwegs. Eine Sendung anlegen?</translation>
  </message>
  <message>
   <source>Running low</source>
   <translation>Geht zur Neige</translation>
  </message>
  <message>
   <source>Shipments under way</source>
   <translation>Laufende Sendungen</translation>
  </message>
  <message>
   <source>Your stock and shipments at a glance</source>
   <translation>Ihr Bestand und Ihre Sendungen auf einen Blick</translation>
  </message>
 </context>
 <context>
  <name>Housekeeper</name>
  <message>
   <source>Rebuild it now</source>
   <translation>Jetzt neu aufbauen</translation>
  </message>
  <message>
   <source>Restore it now</source>
   <translation>Jetzt wiederherstellen</translation>
  </message>
  <message>
   <source>The local copy of the backend's data is damaged ({0}). Your own work is not in it.</source>
   <translation>Die lokale Kopie der Backend-Daten ist beschädigt ({0}). Ihre eigene Arbeit ist nicht darin.</translation>
  </message>
  <message>
   <source>The workspace, which holds your drafts and what was printed, is damaged ({0}). There is a good copy.</source>
   <translation>Der Arbeitsbereich mit Ihren Entwürfen und dem Druckprotokoll ist beschädigt ({0}). Es gibt eine gute Kopie.</translation>
  </message>
  <message>
   <source>The workspace, which holds your drafts and what was printed, is damaged ({0}). There is no good copy, but what can still be read is saved.</source>
   <translation>Der Arbeitsbereich mit Ihren Entwürfen und dem Druckprotokoll ist beschädigt ({0}). Es gibt keine gute Kopie, aber was noch lesbar ist, wird gerettet.</translation>
  </message>
 </context>
 <context>
  <name>ImportBox</name>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Dateien wählen…</translation>
  </message>
  <message>
   <source>Drop reports from Seller Central here: inventory ledger (summary or detail), FBA inventory.</source>
   <translation>Berichte aus Seller Central hier ablegen: Bestandsbuch (Zusammenfassung oder Einzelheiten), FBA-Bestand.</translation>
  </message>
  <message>
   <source>Import report files</source>
   <translation>Berichtsdateien importieren</translation>
  </message>
  <message>
   <source>Reports ({0})</source>
   <translation>Berichte ({0})</translation>
  </message>
 </context>
 <context>
  <name>Inputs</name>
  <message>
   <source>&amp;Gives way to the bars</source>
   <translation>Macht dem Strichc&amp;ode Platz</translation>
  </message>
  <message>
   <source>&amp;Keep line ends</source>
   <translation>&amp;Zeilenenden behalten</translation>
  </message>
  <message>
   <source>A label without room for all of the text is refused</source>
   <translation>Ein Etikett ohne Platz für den ganzen Text wird abgelehnt</translation>
  </message>
  <message>
   <source>Aligned across</source>
   <translation>Waagerecht ausgerichtet</translation>
  </message>
  <message>
   <source>Aligned down</source>
   <translation>Senkrecht ausgerichtet</translation>
  </message>
  <message>
   <source>Bold</source>
   <translation>Fett</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Unten</translation>
  </message>
  <message>
   <source>Centre</source>
   <translation>Mitte</translation>
  </message>
  <message>
   <source>Codes (tells 0 from O)</source>
   <translation>Codes (0 und O verschieden)</translation>
  </message>
  <message>
   <source>Down to one line before the bars get too low</source>
   <translation>Bis auf eine Zeile, bevor die Striche zu niedrig werden</translation>
  </message>
  <message>
   <source>From the left</source>
   <translation>Von links</translation>
  </message>
  <message>
   <source>From the top</source>
   <translation>Von oben</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <source>Height of the bars, least</source>
   <translation>Höhe der Striche, mindestens</translation>
  </message>
  <message>
   <source>Height of the bars, most</source>
   <translation>Höhe der Striche, höchstens</translation>
  </message>
  <message>
   <source>How much of the code may be lost</source>
   <translation>Wie viel vom Code verloren gehen darf</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Line ends in a value start new lines</source>
   <translation>Zeilenenden in einem Wert beginnen neue Zeilen</translation>
  </message>
  <message>
   <source>Lines are joined by</source>
   <translation>Zeilen werden verbunden mit</translation>
  </message>
  <message>
   <source>Lines, at most</source>
   <translation>Zeilen, höchstens</translation>
  </message>
  <message>
   <source>Middle</source>
   <translation>Mitte</translation>
  </message>
  <message>
   <source>Modules of the code, least</source>
   <translation>Module des Codes, mindestens</translation>
  </message>
  <message>
   <source>Ne&amp;ver shorten</source>
   <translation>Nie &amp;kürzen</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Stroke</source>
   <translation>Strichstärke</translation>
  </message>
  <message>
   <source>The 2D content of boxes needs 0.04 in (PDF417: 0.02 in); a label of your own may have 0.01 in.</source>
   <translation>Der 2D-Inhalt von Kartons braucht 0,04 Zoll (PDF417: 0,02 Zoll); ein eigenes Etikett darf 0,01 Zoll haben.</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Oben</translation>
  </message>
  <message>
   <source>Turned clockwise by</source>
   <translation>Im Uhrzeigersinn gedreht um</translation>
  </message>
  <message>
   <source>Type size, least</source>
   <translation>Schriftgröße, mindestens</translation>
  </message>
  <message>
   <source>Type size, most</source>
   <translation>Schriftgröße, höchstens</translation>
  </message>
  <message>
   <source>Typeface</source>
   <translation>Schriftart</translation>
  </message>
  <message>
   <source>Upright</source>
   <translation>Aufrecht</translation>
  </message>
  <message>
   <source>White letters on a black rectangle</source>
   <translation>Weiße Schrift auf schwarzem Rechteck</translation>
  </message>
  <message>
   <source>White on &amp;black</source>
   <translation>Weiß auf &amp;Schwarz</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <source>a new line</source>
   <translation>neuer Zeile</translation>
  </message>
  <message>
   <source>a space</source>
   <translation>Leerzeichen</translation>
  </message>
  <message>
   <source>as on boxes</source>
   <translation>wie auf Kartons</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>gefüllt</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>unbegrenzt</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>gleich</translation>
  </message>
 </context>
 <context>
  <name>InventoryCopy</name>
  <message numerus="yes">
   <source>%n product(s) copied.</source>
   <translation>
    <numerusform>%n Produkt kopiert.</numerusform>
    <numerusform>%n Produkte kopiert.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>InventoryPage</name>
  <message>
   <source>A sync brings your products and their stock, and keeps them here for work offline.</source>
   <translation>Eine Synchronisierung holt Ihre Produkte mit ihrem Bestand und bewahrt sie hier für die Arbeit ohne Netz auf.</translation>
  </message>
  <message>
   <source>Choose at most {0} products at once.</source>
   <translation>Wählen Sie höchstens {0} Produkte auf einmal.</translation>
  </message>
  <message>
   <source>Clear search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>It comes from the ledger reports of a sync.</source>
   <translation>Er kommt aus den Bestandsbuch-Berichten einer Synchronisierung.</translation>
  </message>
  <message>
   <source>No product matches</source>
   <translation>Kein Produkt passt</translation>
  </message>
  <message>
   <source>No products yet</source>
   <translation>Noch keine Produkte</translation>
  </message>
  <message>
   <source>No stock by center yet</source>
   <translation>Noch kein Bestand je Lager</translation>
  </message>
  <message>
   <source>Nothing in the inventory fits this search and filter.</source>
   <translation>Nichts im Bestand passt zu Suche und Filter.</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Jetzt synchronisieren</translation>
  </message>
 </context>
 <context>
  <name>ItemLabelsCard</name>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n Etikett</numerusform>
    <numerusform>%n Etiketten</numerusform>
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
   <source>&amp;Print item labels</source>
   <translation>&amp;Artikeletiketten drucken</translation>
  </message>
  <message>
   <source>&amp;Save as PDF…</source>
   <translation>Als &amp;PDF speichern…</translation>
  </message>
  <message>
   <source>Choose the paper, the printer and the numbers on the Labels page</source>
   <translation>Papier, Drucker und Mengen auf der Seite „Etiketten“ wählen</translation>
  </message>
  <message>
   <source>Item labels</source>
   <translation>Artikeletiketten</translation>
  </message>
  <message>
   <source>No unit needs a label</source>
   <translation>Keine Einheit braucht ein Etikett</translation>
  </message>
  <message>
   <source>One label for each unit, with its FNSKU.</source>
   <translation>Ein Etikett je Einheit, mit ihrer FNSKU.</translation>
  </message>
  <message>
   <source>Pre&amp;view…</source>
   <translation>&amp;Vorschau…</translation>
  </message>
  <message>
   <source>Save item labels</source>
   <translation>Artikeletiketten speichern</translation>
  </message>
  <message>
   <source>{0}, all printed</source>
   <translation>{0}, alle gedruckt</translation>
  </message>
  <message>
   <source>{0}, none printed yet</source>
   <translation>{0}, noch keines gedruckt</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
 </context>
 <context>
  <name>ItemsModel</name>
  <message>
   <source>Expiration</source>
   <translation>Haltbar bis</translation>
  </message>
  <message>
   <source>In stock</source>
   <translation>Auf Lager</translation>
  </message>
  <message>
   <source>Inbound</source>
   <translation>Im Zulauf</translation>
  </message>
  <message>
   <source>Lot</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>Per box</source>
   <translation>Je Karton</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Menge</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>To correct</source>
   <translation>Zu korrigieren</translation>
  </message>
  <message>
   <source>change {0}</source>
   <translation>{0} ändern</translation>
  </message>
  <message numerus="yes">
   <source>remove %n line(s)</source>
   <translation>
    <numerusform>%n Zeile entfernen</numerusform>
    <numerusform>%n Zeilen entfernen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ItemsSource</name>
  <message numerus="yes">
   <source>%n SKUs were in the list already: their labels were added up.</source>
   <translation>
    <numerusform>%n SKU war schon in der Liste: Ihre Etiketten wurden addiert.</numerusform>
    <numerusform>%n SKUs waren schon in der Liste: Ihre Etiketten wurden addiert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n Etikett</numerusform>
    <numerusform>%n Etiketten</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Items</source>
   <translation>&amp;Artikel</translation>
  </message>
  <message>
   <source>Add a SKU first.</source>
   <translation>Fügen Sie zuerst eine SKU hinzu.</translation>
  </message>
  <message>
   <source>Import a file…</source>
   <translation>Datei importieren…</translation>
  </message>
  <message>
   <source>Import an items file (CSV or TSV)</source>
   <translation>Artikeldatei importieren (CSV oder TSV)</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Import…</translation>
  </message>
  <message>
   <source>Item labels</source>
   <translation>Artikeletiketten</translation>
  </message>
  <message>
   <source>Item labels of {0}</source>
   <translation>Artikeletiketten von {0}</translation>
  </message>
  <message>
   <source>No labels in the list yet</source>
   <translation>Noch keine Etiketten in der Liste</translation>
  </message>
  <message>
   <source>Nothing is known of “{0}”. Sync, or check what was typed.</source>
   <translation>„{0}“ ist nicht bekannt. Synchronisieren Sie, oder prüfen Sie die Eingabe.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Paste SKUs and quantities from a spreadsheet</source>
   <translation>SKUs und Mengen aus einer Tabelle einfügen</translation>
  </message>
  <message>
   <source>Print FNSKU labels for any list of SKUs, online or not.</source>
   <translation>Drucken Sie FNSKU-Etiketten für beliebige SKUs, mit oder ohne Netz.</translation>
  </message>
  <message>
   <source>Sca&amp;n</source>
   <translation>Sca&amp;nnen</translation>
  </message>
  <message>
   <source>Scan one product after the other: each adds or prints a label</source>
   <translation>Ein Produkt nach dem anderen scannen: Jedes fügt ein Etikett hinzu oder druckt eines</translation>
  </message>
  <message>
   <source>Search, scan, paste from a spreadsheet, or import a file.</source>
   <translation>Suchen, scannen, aus einer Tabelle einfügen oder eine Datei importieren.</translation>
  </message>
  <message>
   <source>The list that was here has been replaced.</source>
   <translation>Die bisherige Liste wurde ersetzt.</translation>
  </message>
  <message>
   <source>The list was changed since then. Undo it there, step by step.</source>
   <translation>Die Liste wurde seitdem geändert. Machen Sie es dort Schritt für Schritt rückgängig.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message numerus="yes">
   <source>take over %n line(s)</source>
   <translation>
    <numerusform>%n Zeile übernehmen</numerusform>
    <numerusform>%n Zeilen übernehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is the code of a case of {1}. Add that SKU, with as many labels as it holds units.</source>
   <translation>„{0}“ ist der Code eines Umkartons von {1}. Fügen Sie diese SKU hinzu, mit so vielen Etiketten, wie er Einheiten enthält.</translation>
  </message>
  <message>
   <source>“{0}” was in the list already: it has {1} now.</source>
   <translation>„{0}“ war schon in der Liste: jetzt sind es {1}.</translation>
  </message>
  <message>
   <source>“{0}” was in the list already: its labels were added up.</source>
   <translation>„{0}“ war schon in der Liste: die Etiketten wurden addiert.</translation>
  </message>
 </context>
 <context>
  <name>ItemsStep</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation>
    <numerusform>%n SKU</numerusform>
    <numerusform>%n SKUs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n faulty line(s), nothing was taken.</source>
   <translation>
    <numerusform>%n fehlerhafte Zeile, nichts wurde übernommen.</numerusform>
    <numerusform>%n fehlerhafte Zeilen, nichts wurde übernommen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) must be corrected first.</source>
   <translation>
    <numerusform>%n Zeile muss zuerst korrigiert werden.</numerusform>
    <numerusform>%n Zeilen müssen zuerst korrigiert werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Einheit</numerusform>
    <numerusform>%n Einheiten</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Import a file…</source>
   <translation>Datei &amp;importieren…</translation>
  </message>
  <message>
   <source>&amp;Next: boxes</source>
   <translation>&amp;Weiter: Kartons</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Ein&amp;fügen</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>Add at least one item.</source>
   <translation>Fügen Sie mindestens einen Artikel hinzu.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Import a file…</source>
   <translation>Datei importieren…</translation>
  </message>
  <message>
   <source>Import items</source>
   <translation>Artikel importieren</translation>
  </message>
  <message>
   <source>Items files (*.csv *.tsv *.txt)</source>
   <translation>Artikeldateien (*.csv *.tsv *.txt)</translation>
  </message>
  <message>
   <source>The clipboard has no text. Copy two columns, SKU and quantity, and paste again.</source>
   <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zwei Spalten, SKU und Menge, und fügen Sie erneut ein.</translation>
  </message>
  <message>
   <source>Type a SKU above, paste two columns (SKU and quantity) from a spreadsheet, or drop an items file.</source>
   <translation>Tippen Sie oben eine SKU, fügen Sie zwei Spalten (SKU und Menge) aus einer Tabelle ein, oder legen Sie eine Artikeldatei ab.</translation>
  </message>
  <message>
   <source>What would you like to send?</source>
   <translation>Was möchten Sie senden?</translation>
  </message>
  <message>
   <source>What you pasted was not added</source>
   <translation>Das Eingefügte wurde nicht übernommen</translation>
  </message>
  <message>
   <source>add {0}</source>
   <translation>{0} hinzufügen</translation>
  </message>
  <message>
   <source>import {0}</source>
   <translation>{0} importieren</translation>
  </message>
  <message>
   <source>paste</source>
   <translation>einfügen</translation>
  </message>
  <message>
   <source>{0} was not imported</source>
   <translation>{0} wurde nicht importiert</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n line(s)</source>
   <translation>
    <numerusform>{0}: %n Zeile</numerusform>
    <numerusform>{0}: %n Zeilen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ItemsTable</name>
  <message>
   <source>Items to send</source>
   <translation>Zu sendende Artikel</translation>
  </message>
 </context>
 <context>
  <name>JobOptions</name>
  <message>
   <source> of {0}</source>
   <translation> von {0}</translation>
  </message>
  <message>
   <source>&amp;First position</source>
   <translation>&amp;Erste Position</translation>
  </message>
  <message>
   <source>&amp;Resolution</source>
   <translation>A&amp;uflösung</translation>
  </message>
  <message>
   <source>Copi&amp;es</source>
   <translation>K&amp;opien</translation>
  </message>
  <message>
   <source>Medi&amp;um</source>
   <translation>&amp;Medium</translation>
  </message>
  <message>
   <source>New sheet</source>
   <translation>Neuer Bogen</translation>
  </message>
  <message>
   <source>New sheet: forget the part-used one and start at position 1</source>
   <translation>Neuer Bogen: den angebrochenen vergessen und bei Position 1 beginnen</translation>
  </message>
  <message>
   <source>Order of the copies</source>
   <translation>Reihenfolge der Kopien</translation>
  </message>
  <message>
   <source>Use what is loaded</source>
   <translation>Eingelegtes verwenden</translation>
  </message>
  <message>
   <source>of each label</source>
   <translation>je Etikett</translation>
  </message>
  <message>
   <source>of the whole list</source>
   <translation>der ganzen Liste</translation>
  </message>
  <message>
   <source>{0} dpi</source>
   <translation>{0} dpi</translation>
  </message>
 </context>
 <context>
  <name>LabelCard</name>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>PDF documents (*.pdf)</source>
   <translation>PDF-Dokumente (*.pdf)</translation>
  </message>
  <message>
   <source>{0} labels are saved in {1}.</source>
   <translation>{0} Etiketten sind in {1} gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>LabelDefaultsSection</name>
  <message>
   <source>Box labels</source>
   <translation>Kartonetiketten</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiketten</translation>
  </message>
  <message>
   <source>Optional: printed at the bottom of each item label</source>
   <translation>Freiwillig: unten auf jedem Artikeletikett gedruckt</translation>
  </message>
  <message>
   <source>Printed where a product states none</source>
   <translation>Gedruckt, wo ein Produkt keinen angibt</translation>
  </message>
  <message>
   <source>Printer resolution</source>
   <translation>Druckerauflösung</translation>
  </message>
  <message>
   <source>Sheet or roll</source>
   <translation>Bogen oder Rolle</translation>
  </message>
  <message>
   <source>The backend's labels are fetched like this once a shipment is confirmed</source>
   <translation>So werden die Etiketten des Backends abgerufen, sobald eine Sendung bestätigt ist</translation>
  </message>
  <message>
   <source>What suits the printers here</source>
   <translation>Was zu den Druckern hier passt</translation>
  </message>
  <message>
   <source>Your own line</source>
   <translation>Ihre eigene Zeile</translation>
  </message>
  <message>
   <source>{0} dots per inch</source>
   <translation>{0} Punkte je Zoll</translation>
  </message>
 </context>
 <context>
  <name>LabelDialogs</name>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>EPL files (*.epl)</source>
   <translation>EPL-Dateien (*.epl)</translation>
  </message>
  <message>
   <source>Import an items file</source>
   <translation>Artikeldatei importieren</translation>
  </message>
  <message>
   <source>Items files (*.csv *.tsv *.txt)</source>
   <translation>Artikeldateien (*.csv *.tsv *.txt)</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDF-Dateien (*.pdf)</translation>
  </message>
  <message>
   <source>PNG pictures (*.png)</source>
   <translation>PNG-Bilder (*.png)</translation>
  </message>
  <message>
   <source>Save labels</source>
   <translation>Etiketten speichern</translation>
  </message>
  <message>
   <source>ZPL files (*.zpl)</source>
   <translation>ZPL-Dateien (*.zpl)</translation>
  </message>
 </context>
 <context>
  <name>LabelLinesModel</name>
  <message>
   <source>Amazon labels these units. Tick the SKU to print labels for them all the same.</source>
   <translation>Amazon etikettiert diese Einheiten. Haken Sie die SKU an, um trotzdem Etiketten zu drucken.</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Läuft ab</translation>
  </message>
  <message>
   <source>FNSKU</source>
   <translation>FNSKU</translation>
  </message>
  <message>
   <source>Labelled by Amazon</source>
   <translation>Von Amazon etikettiert</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Lot</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>Needs no label</source>
   <translation>Braucht kein Etikett</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>The number of labels must be from 1 to {0}.</source>
   <translation>Die Etikettenzahl muss zwischen 1 und {0} liegen.</translation>
  </message>
  <message>
   <source>These units need no label. Tick the SKU to print labels for them all the same.</source>
   <translation>Diese Einheiten brauchen kein Etikett. Haken Sie die SKU an, um trotzdem welche zu drucken.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message numerus="yes">
   <source>add up %n SKU(s)</source>
   <translation>
    <numerusform>%n SKU addieren</numerusform>
    <numerusform>%n SKUs addieren</numerusform>
   </translation>
  </message>
  <message>
   <source>add {0}</source>
   <translation>{0} hinzufügen</translation>
  </message>
  <message>
   <source>change {0}</source>
   <translation>{0} ändern</translation>
  </message>
  <message numerus="yes">
   <source>keep %n line(s)</source>
   <translation>
    <numerusform>%n Zeile behalten</numerusform>
    <numerusform>%n Zeilen behalten</numerusform>
   </translation>
  </message>
  <message>
   <source>label {0}</source>
   <translation>{0} etikettieren</translation>
  </message>
  <message>
   <source>leave {0} out</source>
   <translation>{0} auslassen</translation>
  </message>
  <message numerus="yes">
   <source>remove %n line(s)</source>
   <translation>
    <numerusform>%n Zeile entfernen</numerusform>
    <numerusform>%n Zeilen entfernen</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not an FNSKU: it has ten letters or digits.</source>
   <translation>„{0}“ ist keine FNSKU: Sie hat zehn Buchstaben oder Ziffern.</translation>
  </message>
 </context>
 <context>
  <name>LabelPlan</name>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n Etikett</numerusform>
    <numerusform>%n Etiketten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) cannot be printed</source>
   <translation>
    <numerusform>%n Zeile ist nicht druckbar</numerusform>
    <numerusform>%n Zeilen sind nicht druckbar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sheet(s)</source>
   <translation>
    <numerusform>%n Bogen</numerusform>
    <numerusform>%n Bögen</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {0}: {1}</source>
   <translation>Zeile {0}: {1}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weitere</numerusform>
    <numerusform>und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>checking…</source>
   <translation>wird geprüft…</translation>
  </message>
  <message>
   <source>line {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <source>line {0} ({1})</source>
   <translation>Zeile {0} ({1})</translation>
  </message>
  <message>
   <source>{0} on a roll</source>
   <translation>{0} auf Rolle</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} auf {1}</translation>
  </message>
 </context>
 <context>
  <name>LabelPreview</name>
  <message>
   <source>Preview of the sheets</source>
   <translation>Vorschau der Bögen</translation>
  </message>
  <message>
   <source>Start at position {0}</source>
   <translation>Bei Position {0} beginnen</translation>
  </message>
 </context>
 <context>
  <name>LabelsPage</name>
  <message>
   <source>Labels</source>
   <translation>Etiketten</translation>
  </message>
  <message>
   <source>Labels: next tab</source>
   <translation>Etiketten: nächster Reiter</translation>
  </message>
  <message>
   <source>Labels: previous tab</source>
   <translation>Etiketten: voriger Reiter</translation>
  </message>
  <message>
   <source>Labels: print</source>
   <translation>Etiketten: drucken</translation>
  </message>
  <message>
   <source>Labels: print without the faulty lines</source>
   <translation>Etiketten: ohne die fehlerhaften Zeilen drucken</translation>
  </message>
  <message>
   <source>Labels: save as PDF</source>
   <translation>Etiketten: als PDF speichern</translation>
  </message>
  <message>
   <source>Labels: search</source>
   <translation>Etiketten: suchen</translation>
  </message>
  <message>
   <source>Print the others</source>
   <translation>Die anderen drucken</translation>
  </message>
  <message>
   <source>Save the others…</source>
   <translation>Die anderen speichern…</translation>
  </message>
 </context>
 <context>
  <name>LabelsRow</name>
  <message>
   <source>Preview…</source>
   <translation>Vorschau…</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
 </context>
 <context>
  <name>LabelsStep</name>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Fertig</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>Tracking numbers</source>
   <translation>Sendungsnummern</translation>
  </message>
  <message>
   <source>Type the carrier's number of each box, or copy the column from the carrier's page and paste it here. They are sent when every box of a shipment has one.</source>
   <translation>Tippen Sie die Nummer des Spediteurs zu jedem Karton, oder kopieren Sie die Spalte von dessen Seite und fügen Sie sie hier ein. Gesendet wird, sobald jeder Karton einer Sendung eine hat.</translation>
  </message>
 </context>
 <context>
  <name>Learning</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>keep {0} as {1}</source>
   <translation>{0} als {1} merken</translation>
  </message>
  <message>
   <source>“{0}” is asked for again at the next scan.</source>
   <translation>Nach „{0}“ wird beim nächsten Scan wieder gefragt.</translation>
  </message>
  <message>
   <source>“{0}” is {1} from now on.</source>
   <translation>„{0}“ ist von nun an {1}.</translation>
  </message>
 </context>
 <context>
  <name>LedgerModel</name>
  <message>
   <source>Copies</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etikett</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medium</translation>
  </message>
  <message>
   <source>Printed on</source>
   <translation>Gedruckt auf</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Sendung</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>{0} file</source>
   <translation>{0}-Datei</translation>
  </message>
 </context>
 <context>
  <name>LedgerTable</name>
  <message>
   <source>Labels printed before</source>
   <translation>Früher gedruckte Etiketten</translation>
  </message>
 </context>
 <context>
  <name>LinesIntake</name>
  <message numerus="yes">
   <source>
… and %n more</source>
   <translation>
    <numerusform>
… und %n weitere</numerusform>
    <numerusform>
… und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was imported:
{0}{1}</source>
   <translation>Nichts wurde importiert:
{0}{1}</translation>
  </message>
  <message>
   <source>Nothing was pasted. {0}</source>
   <translation>Nichts wurde eingefügt. {0}</translation>
  </message>
  <message>
   <source>import {0}</source>
   <translation>{0} importieren</translation>
  </message>
  <message numerus="yes">
   <source>paste %n line(s)</source>
   <translation>
    <numerusform>%n Zeile einfügen</numerusform>
    <numerusform>%n Zeilen einfügen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LinesTable</name>
  <message>
   <source>SKUs to print labels for</source>
   <translation>SKUs, für die Etiketten gedruckt werden</translation>
  </message>
 </context>
 <context>
  <name>LookOptions</name>
  <message>
   <source>&amp;Condition</source>
   <translation>&amp;Zustand</translation>
  </message>
  <message>
   <source>As listed</source>
   <translation>Wie gelistet</translation>
  </message>
  <message>
   <source>Optional</source>
   <translation>Freiwillig</translation>
  </message>
  <message>
   <source>Printed at the bottom of every label, such as where the item was made</source>
   <translation>Unten auf jedem Etikett gedruckt, etwa das Herkunftsland</translation>
  </message>
  <message>
   <source>Your own &amp;line</source>
   <translation>Eigene Zei&amp;le</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About FBA Client</source>
   <translation>Über FBA Client</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Open the data folder</source>
   <translation>Datenordner öffnen</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>Protokollordner öffnen</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} öffnen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Jetzt synchronisieren</translation>
  </message>
  <message>
   <source>The folder is {0}</source>
   <translation>Der Ordner ist {0}</translation>
  </message>
  <message>
   <source>{0} – FBA Client</source>
   <translation>{0} – FBA Client</translation>
  </message>
 </context>
 <context>
  <name>ManyLabels</name>
  <message>
   <source>&amp;Print them</source>
   <translation>&amp;Drucken</translation>
  </message>
  <message>
   <source>Print labels</source>
   <translation>Etiketten drucken</translation>
  </message>
  <message>
   <source>Print {0} labels on {1}?</source>
   <translation>{0} Etiketten auf {1} drucken?</translation>
  </message>
 </context>
 <context>
  <name>Measuring</name>
  <message>
   <source>&amp;A: left edge of the paper to the line</source>
   <translation>&amp;A: linker Papierrand bis zur Linie</translation>
  </message>
  <message>
   <source>&amp;B: upper edge of the paper to the line</source>
   <translation>&amp;B: oberer Papierrand bis zur Linie</translation>
  </message>
  <message>
   <source>&amp;C: length of the bar across</source>
   <translation>&amp;C: Länge des Balkens quer</translation>
  </message>
  <message>
   <source>&amp;D: length of the bar down</source>
   <translation>&amp;D: Länge des Balkens längs</translation>
  </message>
  <message>
   <source>Measure with a ruler, as exactly as you can see. The first two numbers are enough.</source>
   <translation>Messen Sie mit einem Lineal, so genau Sie es ablesen können. Die ersten zwei Zahlen genügen.</translation>
  </message>
  <message>
   <source>Not measured</source>
   <translation>Nicht gemessen</translation>
  </message>
  <message>
   <source>Should be {0} mm</source>
   <translation>Soll: {0} mm</translation>
  </message>
 </context>
 <context>
  <name>MediaBox</name>
  <message numerus="yes">
   <source>%n media match “{0}”: choose one of them.</source>
   <translation>
    <numerusform>%n Medium passt zu „{0}“: Wählen Sie es.</numerusform>
    <numerusform>%n Medien passen zu „{0}“: Wählen Sie eines davon.</numerusform>
   </translation>
  </message>
  <message>
   <source>Media that match</source>
   <translation>Passende Medien</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medium</translation>
  </message>
  <message>
   <source>No medium matches “{0}”. Type a size, such as 57 × 32, or a maker's number.</source>
   <translation>Kein Medium passt zu „{0}“. Geben Sie eine Größe ein, etwa 57 × 32, oder die Nummer eines Herstellers.</translation>
  </message>
  <message>
   <source>Own size…</source>
   <translation>Eigene Größe…</translation>
  </message>
  <message>
   <source>Rolls with several labels across</source>
   <translation>Rollen mit mehreren Etiketten nebeneinander</translation>
  </message>
  <message>
   <source>The backend's sheets</source>
   <translation>Bögen des Backends</translation>
  </message>
  <message>
   <source>Thermal labels</source>
   <translation>Thermoetiketten</translation>
  </message>
  <message>
   <source>Type a size or a maker's number, such as L7160</source>
   <translation>Größe oder Herstellernummer tippen, etwa L7160</translation>
  </message>
  <message>
   <source>Used last</source>
   <translation>Zuletzt verwendet</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Eigene</translation>
  </message>
 </context>
 <context>
  <name>MediaFields</name>
  <message>
   <source>&amp;Kind</source>
   <translation>&amp;Art</translation>
  </message>
  <message>
   <source>&amp;Label, width and height</source>
   <translation>E&amp;tikett, Breite und Höhe</translation>
  </message>
  <message>
   <source>&amp;Measured in</source>
   <translation>Ge&amp;messen in</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Page, width and height</source>
   <translation>&amp;Blatt, Breite und Höhe</translation>
  </message>
  <message>
   <source>A roll</source>
   <translation>Eine Rolle</translation>
  </message>
  <message>
   <source>From one label to the ne&amp;xt</source>
   <translation>Von Etikett &amp;zu Etikett</translation>
  </message>
  <message>
   <source>Inches</source>
   <translation>Zoll</translation>
  </message>
  <message>
   <source>Labels &amp;across and down</source>
   <translation>&amp;Spalten und Zeilen</translation>
  </message>
  <message>
   <source>Labels across</source>
   <translation>Etiketten nebeneinander</translation>
  </message>
  <message>
   <source>Labels down</source>
   <translation>Etiketten untereinander</translation>
  </message>
  <message>
   <source>Margins, l&amp;eft and top</source>
   <translation>&amp;Ränder links und oben</translation>
  </message>
  <message>
   <source>Millimetres</source>
   <translation>Millimeter</translation>
  </message>
  <message>
   <source>Sheets of paper</source>
   <translation>Papierbögen</translation>
  </message>
  <message>
   <source>{0}: across</source>
   <translation>{0}: waagerecht</translation>
  </message>
  <message>
   <source>{0}: down</source>
   <translation>{0}: senkrecht</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Dismiss the message</source>
   <translation>Meldung schließen</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Open Settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
 </context>
 <context>
  <name>ModeList</name>
  <message>
   <source>&amp;Boxes</source>
   <translation>&amp;Kartons</translation>
  </message>
  <message>
   <source>&amp;Items</source>
   <translation>&amp;Artikel</translation>
  </message>
  <message>
   <source>&amp;More labels</source>
   <translation>&amp;Weitere Etiketten</translation>
  </message>
  <message>
   <source>Palle&amp;ts</source>
   <translation>&amp;Paletten</translation>
  </message>
  <message>
   <source>Printe&amp;d</source>
   <translation>&amp;Gedruckt</translation>
  </message>
 </context>
 <context>
  <name>ModeStack</name>
  <message>
   <source>What to print</source>
   <translation>Was gedruckt wird</translation>
  </message>
 </context>
 <context>
  <name>NavigationButton</name>
  <message numerus="yes">
   <source>%n thing(s) to look at</source>
   <translation>
    <numerusform>%n Punkt zum Ansehen</numerusform>
    <numerusform>%n Punkte zum Ansehen</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} (Ctrl+{1})</source>
   <translation>{0} (Strg+{1})</translation>
  </message>
 </context>
 <context>
  <name>OutboxPanel</name>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Braucht Sie</translation>
  </message>
  <message>
   <source>Nothing is waiting to be sent. What you change offline waits here.</source>
   <translation>Nichts wartet auf das Senden. Was Sie ohne Netz ändern, wartet hier.</translation>
  </message>
  <message>
   <source>On their way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
 </context>
 <context>
  <name>Outcome</name>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n Etikett</numerusform>
    <numerusform>%n Etiketten</numerusform>
   </translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Dorthin</translation>
  </message>
  <message>
   <source>Keep only these</source>
   <translation>Nur diese behalten</translation>
  </message>
  <message>
   <source>Left out: {0}.</source>
   <translation>Ausgelassen: {0}.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Erneut drucken</translation>
  </message>
  <message>
   <source>Stopped. None of {0} was acknowledged.</source>
   <translation>Angehalten. Keines von {0} wurde bestätigt.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was printed or saved.</source>
   <translation>Angehalten. Nichts wurde gedruckt oder gespeichert.</translation>
  </message>
  <message>
   <source>Stopped. {0} of {1} went out.</source>
   <translation>Angehalten. {0} von {1} wurden ausgegeben.</translation>
  </message>
  <message numerus="yes">
   <source>The next %n may be out already.</source>
   <translation>
    <numerusform>Das nächste (%n) ist vielleicht schon gedruckt.</numerusform>
    <numerusform>Die nächsten %n sind vielleicht schon gedruckt.</numerusform>
   </translation>
  </message>
  <message>
   <source>The rest is offered above.</source>
   <translation>Der Rest wird oben angeboten.</translation>
  </message>
  <message>
   <source>{0} saved as {1} to {2}.</source>
   <translation>{0} gespeichert als {1} bis {2}.</translation>
  </message>
  <message>
   <source>{0} saved as {1}.</source>
   <translation>{0} gespeichert als {1}.</translation>
  </message>
  <message>
   <source>{0} sent to {1}.</source>
   <translation>{0} an {1} gesendet.</translation>
  </message>
 </context>
 <context>
  <name>OwnMedia</name>
  <message>
   <source>Give it a name.</source>
   <translation>Geben Sie einen Namen ein.</translation>
  </message>
  <message>
   <source>It has no labels: their number and size must be more than nothing.</source>
   <translation>Es hat keine Etiketten: Zahl und Größe müssen größer als null sein.</translation>
  </message>
  <message>
   <source>It is larger than any paper.</source>
   <translation>Es ist größer als jedes Papier.</translation>
  </message>
  <message>
   <source>On most sheets that is as much as at the left and at the top.</source>
   <translation>Auf den meisten Bögen ist das so viel wie links und oben.</translation>
  </message>
  <message>
   <source>That leaves {0} at the right and {1} at the bottom.</source>
   <translation>Damit bleiben rechts {0} und unten {1}.</translation>
  </message>
  <message>
   <source>The labels leave the page: margin, distances and labels are longer than the page.</source>
   <translation>Die Etiketten verlassen das Blatt: Rand, Abstände und Etiketten sind zusammen länger als das Blatt.</translation>
  </message>
  <message>
   <source>The labels overlap: from one label to the next must be at least a label's size.</source>
   <translation>Die Etiketten überlappen sich: Von Etikett zu Etikett muss es mindestens eine Etikettgröße sein.</translation>
  </message>
 </context>
 <context>
  <name>OwnMediaDialog</name>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>A new one</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>It takes the place of your own sheet of that name.</source>
   <translation>Es ersetzt Ihren eigenen Bogen dieses Namens.</translation>
  </message>
  <message>
   <source>Measure a sheet with a ruler. The drawing shows at once what your measures come to.</source>
   <translation>Messen Sie einen Bogen mit dem Lineal. Die Zeichnung zeigt sofort, was Ihre Maße ergeben.</translation>
  </message>
  <message>
   <source>Own size</source>
   <translation>Eigene Größe</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Your own sheets and rolls</source>
   <translation>Ihre eigenen Bögen und Rollen</translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>„{0}“ wurde entfernt.</translation>
  </message>
 </context>
 <context>
  <name>PageHead</name>
  <message>
   <source>&amp;EPL, for older Eltron and Zebra printers…</source>
   <translation>&amp;EPL, für ältere Eltron- und Zebra-Drucker…</translation>
  </message>
  <message>
   <source>&amp;PDF, to print anywhere…</source>
   <translation>&amp;PDF, überall druckbar…</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Drucken</translation>
  </message>
  <message>
   <source>&amp;Save as</source>
   <translation>&amp;Speichern als</translation>
  </message>
  <message>
   <source>&amp;ZPL, for Zebra printers…</source>
   <translation>&amp;ZPL, für Zebra-Drucker…</translation>
  </message>
  <message>
   <source>P&amp;NG pictures…</source>
   <translation>P&amp;NG-Bilder…</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop printing (Ctrl+.)</source>
   <translation>Druck anhalten (Strg+.)</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>Page of the backend's labels</source>
   <translation>Seite mit Etiketten des Backends</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Home</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiketten</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Shipments</source>
   <translation>Sendungen</translation>
  </message>
  <message>
   <source>Sync Centre</source>
   <translation>Sync-Zentrale</translation>
  </message>
 </context>
 <context>
  <name>PagesPanel</name>
  <message>
   <source>Next page of the backend's labels</source>
   <translation>Nächste Seite der Etiketten des Backends</translation>
  </message>
  <message>
   <source>No box label on this page</source>
   <translation>Kein Kartonetikett auf dieser Seite</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Seite {0} von {1}</translation>
  </message>
  <message>
   <source>Previous page of the backend's labels</source>
   <translation>Vorige Seite der Etiketten des Backends</translation>
  </message>
  <message>
   <source>Show the page larger</source>
   <translation>Seite größer zeigen</translation>
  </message>
  <message>
   <source>Show the page smaller</source>
   <translation>Seite kleiner zeigen</translation>
  </message>
  <message>
   <source>Show the whole page</source>
   <translation>Ganze Seite zeigen</translation>
  </message>
  <message>
   <source>{0}%</source>
   <translation>{0} %</translation>
  </message>
 </context>
 <context>
  <name>PalletsSource</name>
  <message numerus="yes">
   <source>%n box(es) have no label here. Fetch them again, or print labels of your own.</source>
   <translation>
    <numerusform>%n Karton hat hier kein Etikett. Rufen Sie die Etiketten erneut ab, oder drucken Sie eigene.</numerusform>
    <numerusform>%n Kartons haben hier kein Etikett. Rufen Sie die Etiketten erneut ab, oder drucken Sie eigene.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n Etikett</numerusform>
    <numerusform>%n Etiketten</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Number of pallets</source>
   <translation>Palettenzah&amp;l</translation>
  </message>
  <message>
   <source>Palle&amp;ts</source>
   <translation>&amp;Paletten</translation>
  </message>
  <message>
   <source>Pallets</source>
   <translation>Paletten</translation>
  </message>
  <message>
   <source>Print four labels for each pallet, one a side.</source>
   <translation>Drucken Sie vier Etiketten je Palette, eines je Seite.</translation>
  </message>
  <message>
   <source>Printed before: pallets {0}</source>
   <translation>Schon gedruckt: Paletten {0}</translation>
  </message>
  <message>
   <source>Put one label on each side, at the top centre.</source>
   <translation>Kleben Sie auf jede Seite ein Etikett, oben in die Mitte.</translation>
  </message>
  <message>
   <source>Start at pallet</source>
   <translation>Ab Palette</translation>
  </message>
 </context>
 <context>
  <name>PipelineBar</name>
  <message>
   <source>Stage {0} of {1}: {2}</source>
   <translation>Stufe {0} von {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>PlacementStep</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation>
    <numerusform>%n SKU</numerusform>
    <numerusform>%n SKUs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n center(s)</source>
   <translation>
    <numerusform>%n Lager</numerusform>
    <numerusform>%n Lager</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Einheit</numerusform>
    <numerusform>%n Einheiten</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Next: transport</source>
   <translation>&amp;Weiter: Transport</translation>
  </message>
  <message>
   <source>&amp;Ready to ship on</source>
   <translation>&amp;Versandbereit am</translation>
  </message>
  <message>
   <source>&amp;Use this placement</source>
   <translation>Diese Platzierung &amp;nehmen</translation>
  </message>
  <message>
   <source>Ask &amp;again for options</source>
   <translation>&amp;Erneut anfragen</translation>
  </message>
  <message>
   <source>Asking where your items should go</source>
   <translation>Es wird gefragt, wohin Ihre Artikel gehen sollen</translation>
  </message>
  <message>
   <source>Choose one of the placements.</source>
   <translation>Wählen Sie eine der Platzierungen.</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Abgelaufen</translation>
  </message>
  <message>
   <source>Fewest centers</source>
   <translation>Wenigste Lager</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Kostenlos</translation>
  </message>
  <message>
   <source>Lowest fee</source>
   <translation>Niedrigste Gebühr</translation>
  </message>
  <message>
   <source>No placement fee</source>
   <translation>Keine Platzierungsgebühr</translation>
  </message>
  <message>
   <source>No placement fee, {0} discount</source>
   <translation>Keine Platzierungsgebühr, {0} Nachlass</translation>
  </message>
  <message>
   <source>Offer ends {0}</source>
   <translation>Angebot endet {0}</translation>
  </message>
  <message>
   <source>Placement fee {0}</source>
   <translation>Platzierungsgebühr {0}</translation>
  </message>
  <message>
   <source>Placement fee {0}, less {1} discount</source>
   <translation>Platzierungsgebühr {0}, abzüglich {1} Nachlass</translation>
  </message>
  <message>
   <source>The backend is at work on this shipment.</source>
   <translation>Das Backend arbeitet an dieser Sendung.</translation>
  </message>
  <message>
   <source>The day when the carrier can pick the boxes up. Transport quotes are asked for that day.

Nothing is confirmed yet: you can choose another placement until you confirm the shipment.</source>
   <translation>Der Tag, an dem der Spediteur die Kartons abholen kann. Für diesen Tag werden Transportangebote angefragt.

Noch ist nichts bestätigt: Bis Sie die Sendung bestätigen, können Sie eine andere Platzierung wählen.</translation>
  </message>
  <message>
   <source>The offers end {0}.</source>
   <translation>Die Angebote enden {0}.</translation>
  </message>
  <message>
   <source>Waiting for the placement options.</source>
   <translation>Warten auf die Platzierungen.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weitere</numerusform>
    <numerusform>und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>{0} offers</source>
   <translation>{0} Angebote</translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>Fit the width</source>
   <translation>An Breite anpassen</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Leave out what is named here ({0})</source>
   <translation>Weglassen, was hier genannt ist ({0})</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Seite {0} von {1}</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>{0}%</source>
   <translation>{0} %</translation>
  </message>
 </context>
 <context>
  <name>PrintSetup</name>
  <message>
   <source>The printer's own resolution</source>
   <translation>Auflösung des Druckers</translation>
  </message>
  <message>
   <source>{0} has “{1}” loaded.</source>
   <translation>In {0} liegt „{1}“.</translation>
  </message>
 </context>
 <context>
  <name>PrintedSource</name>
  <message numerus="yes">
   <source>%n line(s) saved as {0}.</source>
   <translation>
    <numerusform>%n Zeile als {0} gespeichert.</numerusform>
    <numerusform>%n Zeilen als {0} gespeichert.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Export as CSV…</source>
   <translation>Als &amp;CSV…</translation>
  </message>
  <message>
   <source>&amp;Print again</source>
   <translation>&amp;Erneut drucken</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <source>All shipments</source>
   <translation>Alle Sendungen</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Karton</translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>CSV-Dateien (*.csv)</translation>
  </message>
  <message>
   <source>Choose labels of one print, or item labels. Others are printed from their own tab.</source>
   <translation>Wählen Sie Etiketten eines Drucks, oder Artikeletiketten. Andere drucken Sie in ihrem eigenen Reiter.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Every label that is printed or saved is entered here, with when, where and how many.</source>
   <translation>Jedes gedruckte oder gespeicherte Etikett wird hier eingetragen: wann, wo und wie viele.</translation>
  </message>
  <message>
   <source>Export what was printed</source>
   <translation>Gedrucktes exportieren</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Kind of label</source>
   <translation>Etikettart</translation>
  </message>
  <message>
   <source>Nothing printed yet</source>
   <translation>Noch nichts gedruckt</translation>
  </message>
  <message>
   <source>Pallet</source>
   <translation>Palette</translation>
  </message>
  <message numerus="yes">
   <source>Print %n label(s) again?</source>
   <translation>
    <numerusform>%n Etikett erneut drucken?</numerusform>
    <numerusform>%n Etiketten erneut drucken?</numerusform>
   </translation>
  </message>
  <message>
   <source>Print a&amp;gain…</source>
   <translation>E&amp;rneut drucken…</translation>
  </message>
  <message>
   <source>Printe&amp;d</source>
   <translation>&amp;Gedruckt</translation>
  </message>
  <message>
   <source>Search what was printed</source>
   <translation>Gedrucktes durchsuchen</translation>
  </message>
  <message>
   <source>Search: SKU, FNSKU, box, medium, printer</source>
   <translation>SKU, FNSKU, Karton, Medium, Drucker</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Sendung</translation>
  </message>
  <message>
   <source>They are printed on {0} as they were.</source>
   <translation>Sie werden auf {0} gedruckt wie zuvor.</translation>
  </message>
  <message>
   <source>What was printed or saved, newest first.</source>
   <translation>Was gedruckt oder gespeichert wurde, das Neueste zuerst.</translation>
  </message>
 </context>
 <context>
  <name>PrinterBox</name>
  <message>
   <source>Asks with the system's dialog</source>
   <translation>Fragt mit dem Systemdialog</translation>
  </message>
  <message>
   <source>Other printer…</source>
   <translation>Anderer Drucker…</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <source>Printers…</source>
   <translation>Drucker…</translation>
  </message>
  <message>
   <source>Set up a printer…</source>
   <translation>Drucker einrichten…</translation>
  </message>
 </context>
 <context>
  <name>PrinterForm</name>
  <message>
   <source> in/s</source>
   <translation> in/s</translation>
  </message>
  <message>
   <source>&amp;Connected</source>
   <translation>&amp;Verbindung</translation>
  </message>
  <message>
   <source>&amp;Darkness</source>
   <translation>Sch&amp;wärzung</translation>
  </message>
  <message>
   <source>&amp;File or device</source>
   <translation>Datei oder &amp;Gerät</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>S&amp;prache</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Printer</source>
   <translation>&amp;Drucker</translation>
  </message>
  <message>
   <source>&amp;Resolution (dpi)</source>
   <translation>Auf&amp;lösung (dpi)</translation>
  </message>
  <message>
   <source>After a la&amp;bel</source>
   <translation>Nach dem Et&amp;ikett</translation>
  </message>
  <message>
   <source>As set at the printer</source>
   <translation>Wie am Drucker eingestellt</translation>
  </message>
  <message>
   <source>From {0} to {1}</source>
   <translation>Von {0} bis {1}</translation>
  </message>
  <message>
   <source>Label &amp;sheet or roll</source>
   <translation>&amp;Bogen oder Rolle</translation>
  </message>
  <message>
   <source>Label printers listen on 9100</source>
   <translation>Etikettendrucker hören auf 9100</translation>
  </message>
  <message>
   <source>Network &amp;address</source>
   <translation>Netz&amp;adresse</translation>
  </message>
  <message>
   <source>No printer is installed on this computer. Add it in the system's printer settings and open this window again, or choose “{0}” above for a label printer in the network.</source>
   <translation>Auf diesem Computer ist kein Drucker installiert. Fügen Sie ihn in den Druckereinstellungen des Systems hinzu und öffnen Sie dieses Fenster erneut, oder wählen Sie oben „{0}“ für einen Etikettendrucker im Netz.</translation>
  </message>
  <message>
   <source>P&amp;ort</source>
   <translation>P&amp;ort</translation>
  </message>
  <message>
   <source>Sp&amp;eed</source>
   <translation>G&amp;eschwindigkeit</translation>
  </message>
 </context>
 <context>
  <name>PrinterSetup</name>
  <message>
   <source>A test page was sent to {0}.</source>
   <translation>Eine Testseite ist an {0} gesendet.</translation>
  </message>
  <message>
   <source>New printer</source>
   <translation>Neuer Drucker</translation>
  </message>
  <message>
   <source>Print a &amp;test page</source>
   <translation>&amp;Testseite drucken</translation>
  </message>
  <message>
   <source>Printing…</source>
   <translation>Druckt…</translation>
  </message>
  <message>
   <source>Set up {0}</source>
   <translation>{0} einrichten</translation>
  </message>
  <message>
   <source>Test page</source>
   <translation>Testseite</translation>
  </message>
 </context>
 <context>
  <name>Printers</name>
  <message>
   <source>A file or device</source>
   <translation>Datei oder Gerät</translation>
  </message>
  <message>
   <source>A printer of this computer, by its driver</source>
   <translation>Drucker dieses Computers, über seinen Treiber</translation>
  </message>
  <message>
   <source>A printer of this computer, sent as it is</source>
   <translation>Drucker dieses Computers, unverändert gesendet</translation>
  </message>
  <message>
   <source>A queue of this computer, sent as it is</source>
   <translation>Warteschlange dieses Computers, unverändert gesendet</translation>
  </message>
  <message>
   <source>As set at the printer</source>
   <translation>Wie am Drucker eingestellt</translation>
  </message>
  <message>
   <source>By network address</source>
   <translation>Über Netzadresse</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Abschneiden</translation>
  </message>
  <message>
   <source>Driver, {0}</source>
   <translation>Treiber, {0}</translation>
  </message>
  <message>
   <source>EPL2 (Eltron, older Zebra)</source>
   <translation>EPL2 (Eltron, ältere Zebra)</translation>
  </message>
  <message>
   <source>Peel off</source>
   <translation>Abspenden</translation>
  </message>
  <message>
   <source>Stop to tear off</source>
   <translation>Anhalten zum Abreißen</translation>
  </message>
  <message>
   <source>ZPL II (Zebra and many others)</source>
   <translation>ZPL II (Zebra und viele andere)</translation>
  </message>
 </context>
 <context>
  <name>PrintersDialog</name>
  <message>
   <source>&amp;Add…</source>
   <translation>&amp;Hinzufügen…</translation>
  </message>
  <message>
   <source>&amp;Calibrate…</source>
   <translation>&amp;Kalibrieren…</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Bearbeiten…</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>A test page was sent to {0}.</source>
   <translation>Eine Testseite ist an {0} gesendet.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>D&amp;uplicate</source>
   <translation>D&amp;uplizieren</translation>
  </message>
  <message>
   <source>Each printer keeps what is in it, its resolution, and what was measured on it.</source>
   <translation>Zu jedem Drucker wird behalten, was eingelegt ist, seine Auflösung und was an ihm gemessen wurde.</translation>
  </message>
  <message>
   <source>Make &amp;default</source>
   <translation>Als &amp;Standard</translation>
  </message>
  <message>
   <source>No printer is set up yet</source>
   <translation>Noch kein Drucker eingerichtet</translation>
  </message>
  <message>
   <source>Print a &amp;test page</source>
   <translation>&amp;Testseite drucken</translation>
  </message>
  <message>
   <source>Printers</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <source>Printers that are set up</source>
   <translation>Eingerichtete Drucker</translation>
  </message>
  <message>
   <source>Set a printer up once, with what is in it, and labels are printed with one click.</source>
   <translation>Richten Sie einen Drucker einmal ein, mit dem, was eingelegt ist, und Etiketten drucken mit einem Klick.</translation>
  </message>
  <message>
   <source>Set up a printer</source>
   <translation>Drucker einrichten</translation>
  </message>
  <message>
   <source>Test page</source>
   <translation>Testseite</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>“{0}” was taken out.</source>
   <translation>„{0}“ wurde herausgenommen.</translation>
  </message>
 </context>
 <context>
  <name>PrintersModel</name>
  <message>
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Label sheet or roll</source>
   <translation>Bogen oder Rolle</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>kalibriert</translation>
  </message>
  <message>
   <source>{0} (missing)</source>
   <translation>{0} (fehlt)</translation>
  </message>
  <message>
   <source>{0} dpi</source>
   <translation>{0} dpi</translation>
  </message>
 </context>
 <context>
  <name>ProblemCard</name>
  <message>
   <source>&amp;Go back and change it</source>
   <translation>&amp;Zurückgehen und ändern</translation>
  </message>
  <message>
   <source>FBA Client reads back what happened by itself in a moment. If you know better, say so.</source>
   <translation>FBA Client liest gleich von selbst zurück, was geschehen ist. Wissen Sie es besser, sagen Sie es.</translation>
  </message>
  <message>
   <source>It &amp;was done</source>
   <translation>Es &amp;wurde ausgeführt</translation>
  </message>
  <message>
   <source>It was &amp;not done: send it again</source>
   <translation>Es wurde &amp;nicht ausgeführt: erneut senden</translation>
  </message>
  <message>
   <source>Refused: {0}</source>
   <translation>Abgelehnt: {0}</translation>
  </message>
  <message>
   <source>The answer was lost: {0}</source>
   <translation>Die Antwort ging verloren: {0}</translation>
  </message>
  <message>
   <source>Try &amp;again</source>
   <translation>&amp;Erneut versuchen</translation>
  </message>
  <message>
   <source>Try again if this may pass by itself; otherwise go back, change what was refused, and ask anew.</source>
   <translation>Versuchen Sie es erneut, wenn es von selbst vorbeigehen kann; sonst gehen Sie zurück, ändern das Abgelehnte und fragen neu an.</translation>
  </message>
 </context>
 <context>
  <name>ProductsModel</name>
  <message>
   <source>ASIN</source>
   <translation>ASIN</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Damaged, defective or expired units</source>
   <translation>Beschädigte, defekte oder abgelaufene Einheiten</translation>
  </message>
  <message>
   <source>Days left</source>
   <translation>Tage übrig</translation>
  </message>
  <message>
   <source>FNSKU</source>
   <translation>FNSKU</translation>
  </message>
  <message>
   <source>How long the sellable units last at the pace of the last 30 days</source>
   <translation>Wie lange die verkäuflichen Einheiten beim Tempo der letzten 30 Tage reichen</translation>
  </message>
  <message>
   <source>Inbound</source>
   <translation>Im Zulauf</translation>
  </message>
  <message>
   <source>Researching</source>
   <translation>In Prüfung</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>Reserviert</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>Sellable</source>
   <translation>Verkäuflich</translation>
  </message>
  <message>
   <source>Sold, 30 days</source>
   <translation>Verkauft, 30 Tage</translation>
  </message>
  <message>
   <source>The code on its label</source>
   <translation>Der Code auf seinem Etikett</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Gesamt</translation>
  </message>
  <message>
   <source>Units announced, under way or being received</source>
   <translation>Einheiten, angekündigt, unterwegs oder im Wareneingang</translation>
  </message>
  <message>
   <source>Units of customer orders, moving between centers, or being processed</source>
   <translation>Einheiten in Kundenbestellungen, zwischen Lagern oder in Bearbeitung</translation>
  </message>
  <message>
   <source>Units that can be picked, packed and shipped</source>
   <translation>Einheiten, die entnommen, verpackt und versandt werden können</translation>
  </message>
  <message>
   <source>Units that went to customers in the newest 30 days of the ledger</source>
   <translation>Einheiten, die in den neuesten 30 Tagen des Bestandsbuchs an Kunden gingen</translation>
  </message>
  <message>
   <source>Unsellable</source>
   <translation>Unverkäuflich</translation>
  </message>
  <message>
   <source>When the backend last changed the figures of this product</source>
   <translation>Wann das Backend die Zahlen dieses Produkts zuletzt geändert hat</translation>
  </message>
  <message>
   <source>Your own name of the product</source>
   <translation>Ihr eigener Name des Produkts</translation>
  </message>
 </context>
 <context>
  <name>ReceivedItemsModel</name>
  <message>
   <source>Received</source>
   <translation>Eingegangen</translation>
  </message>
  <message>
   <source>SKU</source>
   <translation>SKU</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>Fehlend</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>ResumeBar</name>
  <message>
   <source>The rest of “{0}” is not offered any more.</source>
   <translation>Der Rest von „{0}“ wird nicht mehr angeboten.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>“{0}” has been printed meanwhile.</source>
   <translation>„{0}“ wurde inzwischen gedruckt.</translation>
  </message>
 </context>
 <context>
  <name>ResumeRow</name>
  <message>
   <source>Dismiss</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Go on at label</source>
   <translation>Weiter ab Etikett</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>The first label that did not come out</source>
   <translation>Das erste Etikett, das nicht herauskam</translation>
  </message>
  <message>
   <source>{0}: stopped after {1} of {2} labels</source>
   <translation>{0}: stehengeblieben nach {1} von {2} Etiketten</translation>
  </message>
  <message>
   <source>{0}: stopped at the beginning of {1} labels. The first of them may be out already</source>
   <translation>{0}: am Anfang von {1} Etiketten stehengeblieben. Die ersten davon sind vielleicht schon gedruckt</translation>
  </message>
 </context>
 <context>
  <name>ReviewStep</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation>
    <numerusform>%n SKU</numerusform>
    <numerusform>%n SKUs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Einheit</numerusform>
    <numerusform>%n Einheiten</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Confirm for {0}</source>
   <translation>&amp;Bestätigen für {0}</translation>
  </message>
  <message>
   <source>&amp;Next: labels</source>
   <translation>&amp;Weiter: Etiketten</translation>
  </message>
  <message>
   <source>A partnered carrier's charge can be voided by cancelling the plan: within 24 hours of confirming for small parcels, within one hour for freight.</source>
   <translation>Die Kosten eines Partner-Spediteurs entfallen, wenn der Plan storniert wird: bei Paketen bis 24 Stunden nach dem Bestätigen, bei Fracht bis eine Stunde danach.</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Kartons</translation>
  </message>
  <message>
   <source>Check the review and tick the box.</source>
   <translation>Prüfen Sie die Zusammenfassung und setzen Sie das Häkchen.</translation>
  </message>
  <message>
   <source>Choose the transport of each shipment first.</source>
   <translation>Wählen Sie zuerst den Transport jeder Sendung.</translation>
  </message>
  <message>
   <source>Confirming the shipment</source>
   <translation>Die Sendung wird bestätigt</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Kostenlos</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <source>I have checked this. Confirming the placement &amp;cannot be undone.</source>
   <translation>Ich habe das geprüft. Die Bestätigung der Platzierung ist &amp;nicht rückgängig zu machen.</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Placement</source>
   <translation>Platzierung</translation>
  </message>
  <message>
   <source>Ready on</source>
   <translation>Bereit am</translation>
  </message>
  <message>
   <source>The backend is confirming the shipment.</source>
   <translation>Das Backend bestätigt die Sendung.</translation>
  </message>
  <message>
   <source>The placement and the transport are final once they are confirmed.</source>
   <translation>Platzierung und Transport sind endgültig, sobald sie bestätigt sind.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Gesamt</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>What is sent</source>
   <translation>Was gesendet wird</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>Was es kostet</translation>
  </message>
  <message>
   <source>What your own carrier bills is not part of the total.</source>
   <translation>Was Ihr eigener Spediteur berechnet, ist nicht in der Summe.</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Wohin es geht</translation>
  </message>
  <message>
   <source>Where it leaves from</source>
   <translation>Woher es kommt</translation>
  </message>
  <message>
   <source>With your own carrier, a delivery window is asked for and confirmed for you.</source>
   <translation>Bei Ihrem eigenen Spediteur wird ein Lieferfenster für Sie angefragt und bestätigt.</translation>
  </message>
  <message>
   <source>{0}: the carrier's charge can be voided until {1} by cancelling the plan.</source>
   <translation>{0}: Die Kosten des Spediteurs entfallen, wenn der Plan bis {1} storniert wird.</translation>
  </message>
  <message>
   <source>{0}: {1}, {2}</source>
   <translation>{0}: {1}, {2}</translation>
  </message>
 </context>
 <context>
  <name>RowsModel</name>
  <message>
   <source>Copies</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>The number of labels must be from 1 to {0}.</source>
   <translation>Die Etikettenzahl muss zwischen 1 und {0} liegen.</translation>
  </message>
  <message>
   <source>change the copies</source>
   <translation>Anzahl ändern</translation>
  </message>
  <message>
   <source>change {0}</source>
   <translation>{0} ändern</translation>
  </message>
  <message numerus="yes">
   <source>remove %n line(s)</source>
   <translation>
    <numerusform>%n Zeile entfernen</numerusform>
    <numerusform>%n Zeilen entfernen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RowsTable</name>
  <message>
   <source>Labels to print</source>
   <translation>Zu druckende Etiketten</translation>
  </message>
 </context>
 <context>
  <name>RulerDrawing</name>
  <message>
   <source>Drawing of the ruler page: what to measure</source>
   <translation>Zeichnung der Messseite: was zu messen ist</translation>
  </message>
 </context>
 <context>
  <name>SampleModel</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Sample value</source>
   <translation>Beispielwert</translation>
  </message>
  <message>
   <source>\n is a line end, \\ a backslash.</source>
   <translation>\n ist ein Zeilenende, \\ ein Backslash.</translation>
  </message>
  <message>
   <source>automatic: {0}</source>
   <translation>automatisch: {0}</translation>
  </message>
 </context>
 <context>
  <name>SampleTable</name>
  <message>
   <source>No field says a value yet: write {name} into a text, or choose one with “Insert a value”.</source>
   <translation>Noch sagt kein Feld einen Wert: Schreiben Sie {name} in einen Text, oder wählen Sie einen mit „Wert einfügen“.</translation>
  </message>
  <message>
   <source>Sam&amp;ple values</source>
   <translation>Beis&amp;pielwerte</translation>
  </message>
  <message>
   <source>Sample values</source>
   <translation>Beispielwerte</translation>
  </message>
 </context>
 <context>
  <name>SaveBar</name>
  <message>
   <source>Revert</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
 </context>
 <context>
  <name>ScanBar</name>
  <message numerus="yes">
   <source>%n label(s) printed</source>
   <translation>
    <numerusform>%n Etikett gedruckt</numerusform>
    <numerusform>%n Etiketten gedruckt</numerusform>
   </translation>
  </message>
  <message>
   <source>Every scan prints one label on the chosen printer, without a question</source>
   <translation>Jeder Scan druckt ohne Rückfrage ein Etikett auf dem gewählten Drucker</translation>
  </message>
  <message>
   <source>Last scan</source>
   <translation>Letzter Scan</translation>
  </message>
  <message>
   <source>Print at &amp;once</source>
   <translation>S&amp;ofort drucken</translation>
  </message>
  <message>
   <source>Ready: scan a product, a label or a SKU.</source>
   <translation>Bereit: Produkt, Etikett oder SKU scannen.</translation>
  </message>
  <message>
   <source>Scan a UPC, EAN, FNSKU, ASIN or SKU</source>
   <translation>UPC, EAN, FNSKU, ASIN oder SKU</translation>
  </message>
  <message>
   <source>Scan a code</source>
   <translation>Code scannen</translation>
  </message>
  <message>
   <source>{0} · printing…</source>
   <translation>{0} · druckt…</translation>
  </message>
  <message>
   <source>{0} · {1} in the list · {2} scanned</source>
   <translation>{0} · {1} in der Liste · {2} gescannt</translation>
  </message>
  <message>
   <source>{0} · {1} · {2} of it, {3} scanned</source>
   <translation>{0} · {1} · {2} davon, {3} gescannt</translation>
  </message>
  <message>
   <source>“{0}” is not known yet</source>
   <translation>„{0}“ ist noch nicht bekannt</translation>
  </message>
  <message>
   <source>“{0}” was passed over</source>
   <translation>„{0}“ wurde übergangen</translation>
  </message>
 </context>
 <context>
  <name>ScanQuestion</name>
  <message numerus="yes">
   <source>%n more scan(s) wait for the answer.</source>
   <translation>
    <numerusform>%n weiterer Scan wartet auf die Antwort.</numerusform>
    <numerusform>%n weitere Scans warten auf die Antwort.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Yes, keep it</source>
   <translation>&amp;Ja, merken</translation>
  </message>
  <message>
   <source>An&amp;other SKU…</source>
   <translation>&amp;Andere SKU…</translation>
  </message>
  <message>
   <source>Is “{0}” this product? {1}</source>
   <translation>Ist „{0}“ dieses Produkt? {1}</translation>
  </message>
  <message>
   <source>Nothing is known of “{0}” either. Which SKU is it?</source>
   <translation>Auch „{0}“ ist nicht bekannt. Welche SKU ist es?</translation>
  </message>
  <message>
   <source>Skip it</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>“{0}” is new. Which SKU is it? It is asked only once.</source>
   <translation>„{0}“ ist neu. Welche SKU ist es? Es wird nur einmal gefragt.</translation>
  </message>
  <message>
   <source>“{0}” is of several SKUs: {1}. Which one is it?</source>
   <translation>„{0}“ gehört zu mehreren SKUs: {1}. Welche ist es?</translation>
  </message>
  <message>
   <source>“{0}” is the code of a case of {1}. Take it as one unit from now on?</source>
   <translation>„{0}“ ist der Code eines Umkartons von {1}. Von nun an als eine Einheit nehmen?</translation>
  </message>
  <message>
   <source>“{0}” is the code of a case. Which SKU is it?</source>
   <translation>„{0}“ ist der Code eines Umkartons. Welche SKU ist es?</translation>
  </message>
 </context>
 <context>
  <name>Scanning</name>
  <message>
   <source>{0} was not printed: {1}</source>
   <translation>{0} wurde nicht gedruckt: {1}</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Address saved</source>
   <translation>Adresse gespeichert</translation>
  </message>
  <message>
   <source>Appearance saved</source>
   <translation>Darstellung gespeichert</translation>
  </message>
  <message>
   <source>Connection saved</source>
   <translation>Verbindung gespeichert</translation>
  </message>
  <message>
   <source>Each connection has data of its own. FBA Client saves your choice and opens again with the data of the other connection; what you see now is kept and comes back when you change again.</source>
   <translation>Jede Verbindung hat ihre eigenen Daten. FBA Client speichert Ihre Wahl und öffnet sich neu mit den Daten der anderen Verbindung; was Sie jetzt sehen, bleibt erhalten und kommt wieder, wenn Sie zurückwechseln.</translation>
  </message>
  <message>
   <source>Label settings saved</source>
   <translation>Etiketteneinstellungen gespeichert</translation>
  </message>
  <message>
   <source>Open the window anew?</source>
   <translation>Das Fenster neu öffnen?</translation>
  </message>
  <message>
   <source>Save and open anew</source>
   <translation>Speichern und neu öffnen</translation>
  </message>
  <message>
   <source>Sync settings saved</source>
   <translation>Sync-Einstellungen gespeichert</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Rückgängig gemacht</translation>
  </message>
 </context>
 <context>
  <name>SheetDrawing</name>
  <message>
   <source>Drawing of the labels on the page</source>
   <translation>Zeichnung der Etiketten auf dem Blatt</translation>
  </message>
 </context>
 <context>
  <name>ShipFromSection</name>
  <message>
   <source>City</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Needed before a shipment can be planned.</source>
   <translation>Nötig, bevor eine Sendung geplant werden kann.</translation>
  </message>
  <message>
   <source>Optional</source>
   <translation>Freiwillig</translation>
  </message>
  <message>
   <source>Optional: suite, floor, building</source>
   <translation>Freiwillig: Etage, Gebäude, Eingang</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <source>Second line</source>
   <translation>Zweite Zeile</translation>
  </message>
  <message>
   <source>Ship from</source>
   <translation>Absender</translation>
  </message>
  <message>
   <source>State or province</source>
   <translation>Bundesstaat oder Provinz</translation>
  </message>
  <message>
   <source>Street</source>
   <translation>Straße</translation>
  </message>
  <message>
   <source>The address that your shipments leave from, whole but for what is optional.</source>
   <translation>Die Adresse, von der Ihre Sendungen abgehen, vollständig bis auf freiwillige Angaben.</translation>
  </message>
  <message>
   <source>The carrier calls here</source>
   <translation>Hier ruft der Spediteur an</translation>
  </message>
  <message>
   <source>This cannot be sent: {0}.</source>
   <translation>Das kann nicht gesendet werden: {0}.</translation>
  </message>
  <message>
   <source>Two letters in the US</source>
   <translation>In den USA zwei Buchstaben</translation>
  </message>
  <message>
   <source>Two letters, such as US</source>
   <translation>Zwei Buchstaben, etwa US</translation>
  </message>
 </context>
 <context>
  <name>ShipmentItemsRow</name>
  <message>
   <source>Preview the item labels of {0}</source>
   <translation>Vorschau der Artikeletiketten von {0}</translation>
  </message>
  <message>
   <source>Print the item labels of {0}</source>
   <translation>Artikeletiketten von {0} drucken</translation>
  </message>
 </context>
 <context>
  <name>ShipmentLabelsRow</name>
  <message numerus="yes">
   <source>%n box(es)</source>
   <translation>
    <numerusform>%n Karton</numerusform>
    <numerusform>%n Kartons</numerusform>
   </translation>
  </message>
  <message>
   <source>Preview the box labels of {0}</source>
   <translation>Kartonetiketten von {0} in der Vorschau zeigen</translation>
  </message>
  <message>
   <source>Print the box labels of {0}</source>
   <translation>Kartonetiketten von {0} drucken</translation>
  </message>
  <message>
   <source>The boxes have no ids yet.</source>
   <translation>Die Kartons haben noch keine IDs.</translation>
  </message>
  <message>
   <source>{0}, all labels printed</source>
   <translation>{0}, alle Etiketten gedruckt</translation>
  </message>
  <message>
   <source>{0}, no label printed yet</source>
   <translation>{0}, noch kein Etikett gedruckt</translation>
  </message>
  <message>
   <source>{0}, {1} printed</source>
   <translation>{0}, {1} gedruckt</translation>
  </message>
 </context>
 <context>
  <name>ShipmentListView</name>
  <message>
   <source>&amp;New shipment</source>
   <translation>&amp;Neue Sendung</translation>
  </message>
  <message>
   <source>Box labels…</source>
   <translation>Kartonetiketten…</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Item labels…</source>
   <translation>Artikeletiketten…</translation>
  </message>
  <message>
   <source>Make a new inbound shipment ({0})</source>
   <translation>Eine neue Sendung anlegen ({0})</translation>
  </message>
  <message>
   <source>Name, ID, center, SKU</source>
   <translation>Name, ID, Lager, SKU</translation>
  </message>
  <message>
   <source>New shipment</source>
   <translation>Neue Sendung</translation>
  </message>
  <message>
   <source>No shipment at this stage has these words in its name, ID, center or SKUs.</source>
   <translation>Keine Sendung dieser Stufe enthält diese Wörter in Name, ID, Lager oder SKUs.</translation>
  </message>
  <message>
   <source>No shipments yet</source>
   <translation>Noch keine Sendungen</translation>
  </message>
  <message>
   <source>Nothing matches</source>
   <translation>Nichts passt</translation>
  </message>
  <message>
   <source>Search shipments</source>
   <translation>Sendungen durchsuchen</translation>
  </message>
  <message>
   <source>Send stock to the fulfillment centers: choose items, pack boxes, take an offer, print the labels.</source>
   <translation>Senden Sie Ware an die Lager: Artikel wählen, Kartons packen, ein Angebot annehmen, Etiketten drucken.</translation>
  </message>
  <message>
   <source>Shipments</source>
   <translation>Sendungen</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
 </context>
 <context>
  <name>ShipmentOptions</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation>
    <numerusform>%n SKU</numerusform>
    <numerusform>%n SKUs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Einheit</numerusform>
    <numerusform>%n Einheiten</numerusform>
   </translation>
  </message>
  <message>
   <source>Any carrier</source>
   <translation>Beliebiger Spediteur</translation>
  </message>
  <message>
   <source>Cheapest</source>
   <translation>Günstigste</translation>
  </message>
  <message>
   <source>a delivery window is arranged for you</source>
   <translation>ein Lieferfenster wird für Sie vereinbart</translation>
  </message>
  <message>
   <source>can be voided until {0}</source>
   <translation>stornierbar bis {0}</translation>
  </message>
  <message>
   <source>partnered carrier</source>
   <translation>Partner-Spediteur</translation>
  </message>
  <message>
   <source>your own carrier</source>
   <translation>Ihr eigener Spediteur</translation>
  </message>
 </context>
 <context>
  <name>ShipmentPicker</name>
  <message numerus="yes">
   <source>%n box(es)</source>
   <translation>
    <numerusform>%n Karton</numerusform>
    <numerusform>%n Kartons</numerusform>
   </translation>
  </message>
  <message>
   <source>Search by name, number or center</source>
   <translation>Nach Name, Nummer oder Lager suchen</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Sendung</translation>
  </message>
  <message>
   <source>boxes not fetched yet</source>
   <translation>Kartons noch nicht abgerufen</translation>
  </message>
 </context>
 <context>
  <name>ShipmentSource</name>
  <message numerus="yes">
   <source>%n box(es) have no label here. Fetch them again, or print labels of your own.</source>
   <translation>
    <numerusform>%n Karton hat hier kein Etikett. Rufen Sie die Etiketten erneut ab, oder drucken Sie eigene.</numerusform>
    <numerusform>%n Kartons haben hier kein Etikett. Rufen Sie die Etiketten erneut ab, oder drucken Sie eigene.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n Etikett</numerusform>
    <numerusform>%n Etiketten</numerusform>
   </translation>
  </message>
  <message>
   <source>Backend's pages</source>
   <translation>Seiten des Backends</translation>
  </message>
  <message>
   <source>Boxes get their ids when a shipment is confirmed. Confirm one that you made here, or sync: then those that were confirmed elsewhere are listed too.</source>
   <translation>Kartons erhalten ihre IDs, wenn eine Sendung bestätigt wird. Bestätigen Sie eine hier erstellte, oder synchronisieren Sie: Dann sind auch die anderswo bestätigten aufgeführt.</translation>
  </message>
  <message>
   <source>Go to Shipments</source>
   <translation>Zu den Sendungen</translation>
  </message>
  <message>
   <source>No confirmed shipment is known here yet</source>
   <translation>Hier ist noch keine bestätigte Sendung bekannt</translation>
  </message>
  <message>
   <source>Shipm&amp;ent</source>
   <translation>Se&amp;ndung</translation>
  </message>
  <message>
   <source>The labels on these pages could not be told apart, so whole pages are printed.</source>
   <translation>Die Etiketten auf diesen Seiten ließen sich nicht trennen; daher werden ganze Seiten gedruckt.</translation>
  </message>
  <message>
   <source>The narrowest bars are {0} mil wide: print them with 300 dpi or more.</source>
   <translation>Die schmalsten Striche sind {0} mil breit: Drucken Sie sie mit mindestens 300 dpi.</translation>
  </message>
  <message>
   <source>The shipment is not here, or not confirmed. Sync, and try again.</source>
   <translation>Die Sendung ist nicht hier oder nicht bestätigt. Synchronisieren Sie, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>{0} · narrowest bars {1} mil</source>
   <translation>{0} · schmalste Striche {1} mil</translation>
  </message>
 </context>
 <context>
  <name>ShipmentTableModel</name>
  <message>
   <source>Center</source>
   <translation>Lager</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Last change</source>
   <translation>Letzte Änderung</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Eingegangen</translation>
  </message>
  <message>
   <source>SKUs</source>
   <translation>SKUs</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Sendung</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>The backend says: {0}</source>
   <translation>Das Backend sagt: {0}</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>Wartet auf</translation>
  </message>
  <message>
   <source>Without a name</source>
   <translation>Ohne Namen</translation>
  </message>
 </context>
 <context>
  <name>ShipmentTracking</name>
  <message numerus="yes">
   <source>%n box(es) without a number</source>
   <translation>
    <numerusform>%n Karton ohne Nummer</numerusform>
    <numerusform>%n Kartons ohne Nummer</numerusform>
   </translation>
  </message>
  <message>
   <source>All tracking numbers are sent.</source>
   <translation>Alle Sendungsnummern sind gesendet.</translation>
  </message>
  <message>
   <source>Saved; on their way to the backend</source>
   <translation>Gespeichert; unterwegs zum Backend</translation>
  </message>
  <message>
   <source>The partnered carrier gives the numbers itself.</source>
   <translation>Der Partner-Spediteur vergibt die Nummern selbst.</translation>
  </message>
 </context>
 <context>
  <name>Shipments</name>
  <message numerus="yes">
   <source>%n unit(s) received</source>
   <translation>
    <numerusform>%n Einheit eingegangen</numerusform>
    <numerusform>%n Einheiten eingegangen</numerusform>
   </translation>
  </message>
  <message>
   <source>Add items</source>
   <translation>Artikel hinzufügen</translation>
  </message>
  <message>
   <source>Add items first.</source>
   <translation>Fügen Sie zuerst Artikel hinzu.</translation>
  </message>
  <message>
   <source>Answer lost</source>
   <translation>Antwort verloren</translation>
  </message>
  <message>
   <source>Answer lost; checking what happened…</source>
   <translation>Antwort verloren; es wird geprüft, was geschah…</translation>
  </message>
  <message>
   <source>Arrival at the center</source>
   <translation>Ankunft im Lager</translation>
  </message>
  <message>
   <source>Ask for delivery windows</source>
   <translation>Lieferfenster anfragen</translation>
  </message>
  <message>
   <source>Ask for placement options</source>
   <translation>Platzierungen anfragen</translation>
  </message>
  <message>
   <source>Ask for transport options and quotes</source>
   <translation>Transportangebote anfragen</translation>
  </message>
  <message>
   <source>Ask which items may share a box</source>
   <translation>Anfragen, welche Artikel zusammen verpackt werden dürfen</translation>
  </message>
  <message>
   <source>Backend at work</source>
   <translation>Backend arbeitet</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Kartons</translation>
  </message>
  <message>
   <source>Cancel the plan at the backend</source>
   <translation>Plan beim Backend stornieren</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Storniert</translation>
  </message>
  <message>
   <source>Carrier hand-over</source>
   <translation>Übergabe an Spediteur</translation>
  </message>
  <message>
   <source>Change the name at the backend</source>
   <translation>Namen beim Backend ändern</translation>
  </message>
  <message>
   <source>Choose a placement</source>
   <translation>Platzierung wählen</translation>
  </message>
  <message>
   <source>Choose a placement first.</source>
   <translation>Wählen Sie zuerst eine Platzierung.</translation>
  </message>
  <message>
   <source>Choose the transport</source>
   <translation>Transport wählen</translation>
  </message>
  <message>
   <source>Choose the transport of each shipment first.</source>
   <translation>Wählen Sie zuerst den Transport jeder Sendung.</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Closed short by {0}</source>
   <translation>{0} fehlen</translation>
  </message>
  <message>
   <source>Confirm the delivery windows</source>
   <translation>Lieferfenster bestätigen</translation>
  </message>
  <message>
   <source>Confirm the packing groups</source>
   <translation>Packgruppen bestätigen</translation>
  </message>
  <message>
   <source>Confirm the placement</source>
   <translation>Platzierung bestätigen</translation>
  </message>
  <message>
   <source>Confirm the shipment first.</source>
   <translation>Bestätigen Sie zuerst die Sendung.</translation>
  </message>
  <message>
   <source>Confirm the transport</source>
   <translation>Transport bestätigen</translation>
  </message>
  <message>
   <source>Create the inbound plan</source>
   <translation>Sendungsplan anlegen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Fetch the box labels</source>
   <translation>Kartonetiketten abrufen</translation>
  </message>
  <message>
   <source>Fetch the boxes</source>
   <translation>Kartons abrufen</translation>
  </message>
  <message>
   <source>Full truckload, no pallets</source>
   <translation>Komplettladung, ohne Paletten</translation>
  </message>
  <message>
   <source>Full truckload, pallets</source>
   <translation>Komplettladung, Paletten</translation>
  </message>
  <message>
   <source>Given up</source>
   <translation>Aufgegeben</translation>
  </message>
  <message>
   <source>In transit</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiketten</translation>
  </message>
  <message>
   <source>Labels and tracking</source>
   <translation>Etiketten und Nummern</translation>
  </message>
  <message>
   <source>Lost answer, checking</source>
   <translation>Antwort verloren, Prüfung läuft</translation>
  </message>
  <message>
   <source>Ocean, full container</source>
   <translation>Seefracht, ganzer Container</translation>
  </message>
  <message>
   <source>Ocean, less than container</source>
   <translation>Seefracht, Teilcontainer</translation>
  </message>
  <message>
   <source>Pack all units and ask for placement options first.</source>
   <translation>Packen Sie zuerst alle Einheiten und fragen Sie Platzierungen an.</translation>
  </message>
  <message>
   <source>Pack the boxes</source>
   <translation>Kartons packen</translation>
  </message>
  <message>
   <source>Pallets, less than truckload</source>
   <translation>Paletten, Teilladung</translation>
  </message>
  <message>
   <source>Placement</source>
   <translation>Platzierung</translation>
  </message>
  <message>
   <source>Placement and transport confirmed</source>
   <translation>Platzierung und Transport bestätigt</translation>
  </message>
  <message>
   <source>Plan created</source>
   <translation>Plan angelegt</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>In Planung</translation>
  </message>
  <message>
   <source>Queued</source>
   <translation>Eingereiht</translation>
  </message>
  <message>
   <source>Queued to be sent</source>
   <translation>Zum Senden eingereiht</translation>
  </message>
  <message>
   <source>Queued; goes out when the connection is back</source>
   <translation>Eingereiht; geht hinaus, sobald die Verbindung wieder da ist</translation>
  </message>
  <message>
   <source>Ready to ship</source>
   <translation>Versandbereit</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>Wareneingang</translation>
  </message>
  <message>
   <source>Receiving at the center</source>
   <translation>Wareneingang im Lager</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Refused: decide</source>
   <translation>Abgelehnt: entscheiden</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Review and confirm</source>
   <translation>Prüfen und bestätigen</translation>
  </message>
  <message>
   <source>Send the boxes and their contents</source>
   <translation>Kartons und Inhalt senden</translation>
  </message>
  <message>
   <source>Send the tracking numbers</source>
   <translation>Sendungsnummern senden</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Wird gesendet…</translation>
  </message>
  <message>
   <source>Small parcel, air</source>
   <translation>Paket, Luft</translation>
  </message>
  <message>
   <source>Small parcel, air express</source>
   <translation>Paket, Luft express</translation>
  </message>
  <message>
   <source>Small parcel, ground</source>
   <translation>Paket, Boden</translation>
  </message>
  <message>
   <source>State who prepares and labels the items</source>
   <translation>Angeben, wer vorbereitet und etikettiert</translation>
  </message>
  <message>
   <source>Status: {0}</source>
   <translation>Status: {0}</translation>
  </message>
  <message>
   <source>The backend is at work…</source>
   <translation>Das Backend arbeitet…</translation>
  </message>
  <message>
   <source>Tracking numbers sent</source>
   <translation>Sendungsnummern gesendet</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>Transport</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <source>abandoned</source>
   <translation>aufgegeben</translation>
  </message>
  <message>
   <source>billed by your carrier</source>
   <translation>berechnet Ihr Spediteur</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>storniert</translation>
  </message>
  <message>
   <source>checked in</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>gelöscht</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>zugestellt</translation>
  </message>
  <message>
   <source>in transit</source>
   <translation>unterwegs</translation>
  </message>
  <message>
   <source>mixed</source>
   <translation>gemischt</translation>
  </message>
  <message>
   <source>no quote</source>
   <translation>kein Angebot</translation>
  </message>
  <message>
   <source>not confirmed</source>
   <translation>nicht bestätigt</translation>
  </message>
  <message>
   <source>ready to ship</source>
   <translation>versandbereit</translation>
  </message>
  <message>
   <source>receiving</source>
   <translation>im Wareneingang</translation>
  </message>
  <message>
   <source>shipped</source>
   <translation>versandt</translation>
  </message>
  <message>
   <source>working</source>
   <translation>in Arbeit</translation>
  </message>
  <message>
   <source>“{0}” is not a number like 12 or 12.5</source>
   <translation>„{0}“ ist keine Zahl wie 12 oder 12.5</translation>
  </message>
 </context>
 <context>
  <name>ShipmentsPage</name>
  <message>
   <source>Shipments</source>
   <translation>Sendungen</translation>
  </message>
  <message>
   <source>Shipments: new shipment</source>
   <translation>Sendungen: neue Sendung</translation>
  </message>
  <message>
   <source>The draft is deleted.</source>
   <translation>Der Entwurf ist gelöscht.</translation>
  </message>
  <message>
   <source>The items of {0} are not known here yet. They come with a sync.</source>
   <translation>Die Artikel von {0} sind hier noch nicht bekannt. Sie kommen mit einer Synchronisierung.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
 </context>
 <context>
  <name>SkuAdder</name>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Quantity</source>
   <translation>&amp;Menge</translation>
  </message>
  <message>
   <source>Choose a SKU first: {0}.</source>
   <translation>Wählen Sie zuerst eine SKU: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SkuField</name>
  <message>
   <source>Add a SKU</source>
   <translation>SKU hinzufügen</translation>
  </message>
  <message>
   <source>Add a SKU: type or scan its SKU, FNSKU, ASIN or title</source>
   <translation>SKU oder Titel</translation>
  </message>
  <message>
   <source>SKUs that match</source>
   <translation>Passende SKUs</translation>
  </message>
 </context>
 <context>
  <name>SourcesPanel</name>
  <message numerus="yes">
   <source>%Ln row(s)</source>
   <translation>
    <numerusform>%Ln Zeile</numerusform>
    <numerusform>%Ln Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Held back</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <source>Keep what is here</source>
   <translation>Hiesiges behalten</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Nothing was fetched yet. Sync to begin.</source>
   <translation>Noch nichts wurde abgerufen. Synchronisieren Sie, um zu beginnen.</translation>
  </message>
  <message>
   <source>The backend answered with {0} rows where {1} are kept here. That may be a fault at the backend, so nothing was replaced.</source>
   <translation>Das Backend antwortete mit {0} Zeilen, hier sind {1} aufbewahrt. Das kann ein Fehler des Backends sein, deshalb wurde nichts ersetzt.</translation>
  </message>
  <message>
   <source>The backend is right…</source>
   <translation>Das Backend hat recht…</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Aktuell</translation>
  </message>
  <message>
   <source>fetched {0}</source>
   <translation>abgerufen {0}</translation>
  </message>
  <message>
   <source>never fetched</source>
   <translation>nie abgerufen</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>bis {0}</translation>
  </message>
 </context>
 <context>
  <name>StageChips</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shipment(s)</source>
   <translation>
    <numerusform>{0}: %n Sendung</numerusform>
    <numerusform>{0}: %n Sendungen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StartupFailureBox</name>
  <message>
   <source>FBA Client cannot start.</source>
   <translation>FBA Client kann nicht starten.</translation>
  </message>
 </context>
 <context>
  <name>StepButton</name>
  <message>
   <source>Step {0}, {1}: {2}</source>
   <translation>Schritt {0}, {1}: {2}</translation>
  </message>
  <message>
   <source>current</source>
   <translation>aktuell</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
 </context>
 <context>
  <name>StockChart</name>
  <message>
   <source>180 d</source>
   <translation>180 T</translation>
  </message>
  <message>
   <source>90 d</source>
   <translation>90 T</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Chart of the stock by day</source>
   <translation>Diagramm des Bestands je Tag</translation>
  </message>
  <message>
   <source>No stock and no sales in these days.</source>
   <translation>In diesen Tagen weder Bestand noch Verkäufe.</translation>
  </message>
  <message numerus="yes">
   <source>Show %n day(s)</source>
   <translation>
    <numerusform>%n Tag zeigen</numerusform>
    <numerusform>%n Tage zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all days</source>
   <translation>Alle Tage zeigen</translation>
  </message>
  <message>
   <source>Stock by day</source>
   <translation>Bestand je Tag</translation>
  </message>
  <message>
   <source>The ledger has not brought this product's history yet.</source>
   <translation>Das Bestandsbuch hat den Verlauf dieses Produkts noch nicht gebracht.</translation>
  </message>
  <message>
   <source>{0} to {1}: between {2} and {3} sellable, {4} sold, {5} received.</source>
   <translation>{0} bis {1}: zwischen {2} und {3} verkäuflich, {4} verkauft, {5} eingegangen.</translation>
  </message>
  <message>
   <source>{0}: not brought by the ledger yet.</source>
   <translation>{0}: vom Bestandsbuch noch nicht gebracht.</translation>
  </message>
  <message>
   <source>{0}: {1} sellable, {2} sold, {3} received.</source>
   <translation>{0}: {1} verkäuflich, {2} verkauft, {3} eingegangen.</translation>
  </message>
 </context>
 <context>
  <name>StockExport</name>
  <message numerus="yes">
   <source>%n product(s) saved in {0}</source>
   <translation>
    <numerusform>%n Produkt in {0} gespeichert</numerusform>
    <numerusform>%n Produkte in {0} gespeichert</numerusform>
   </translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>CSV-Dateien (*.csv)</translation>
  </message>
  <message>
   <source>Export the inventory</source>
   <translation>Bestand exportieren</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
 </context>
 <context>
  <name>Sync</name>
  <message>
   <source>Fulfillment inventory report</source>
   <translation>Bericht „Fulfillment inventory“</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>Inventory by product</source>
   <translation>Bestand je Produkt</translation>
  </message>
  <message>
   <source>Managed inventory report</source>
   <translation>Bericht „Managed inventory“</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Berichte</translation>
  </message>
  <message>
   <source>Sending your changes</source>
   <translation>Ihre Änderungen werden gesendet</translation>
  </message>
  <message>
   <source>Shipment plans</source>
   <translation>Sendungspläne</translation>
  </message>
  <message>
   <source>Shipments</source>
   <translation>Sendungen</translation>
  </message>
  <message>
   <source>Shipments and receipts</source>
   <translation>Sendungen und Wareneingänge</translation>
  </message>
  <message>
   <source>Stock by center</source>
   <translation>Bestand je Lager</translation>
  </message>
  <message>
   <source>Stock by center and day</source>
   <translation>Bestand je Lager und Tag</translation>
  </message>
  <message>
   <source>Stock movements</source>
   <translation>Bestandsbewegungen</translation>
  </message>
  <message>
   <source>asked often enough for now</source>
   <translation>vorerst oft genug gefragt</translation>
  </message>
  <message>
   <source>fetching the report</source>
   <translation>ruft den Bericht ab</translation>
  </message>
  <message>
   <source>the backend is still at work</source>
   <translation>das Backend arbeitet noch</translation>
  </message>
  <message>
   <source>waiting for the report</source>
   <translation>wartet auf den Bericht</translation>
  </message>
 </context>
 <context>
  <name>SyncCentre</name>
  <message numerus="yes">
   <source>%n attempt(s)</source>
   <translation>
    <numerusform>%n Versuch</numerusform>
    <numerusform>%n Versuche</numerusform>
   </translation>
  </message>
  <message>
   <source>If you have looked at the backend yourself, say so:</source>
   <translation>Wenn Sie selbst beim Backend nachgesehen haben, sagen Sie es:</translation>
  </message>
  <message>
   <source>Syncs since the window opened</source>
   <translation>Synchronisierungen, seit das Fenster offen ist</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>Woher die Zahlen kommen</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weitere</numerusform>
    <numerusform>und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>next look {0}</source>
   <translation>nächster Blick {0}</translation>
  </message>
  <message>
   <source>waits for the step before it</source>
   <translation>wartet auf den Schritt davor</translation>
  </message>
 </context>
 <context>
  <name>SyncCentrePage</name>
  <message numerus="yes">
   <source>%Ln row(s) imported.</source>
   <translation>
    <numerusform>%Ln Zeile importiert.</numerusform>
    <numerusform>%Ln Zeilen importiert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel sync</source>
   <translation>Synchronisierung abbrechen</translation>
  </message>
  <message>
   <source>FBA Client reads it back and goes on.</source>
   <translation>FBA Client liest es zurück und macht weiter.</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Aufgeben</translation>
  </message>
  <message>
   <source>Give up “{0}”?</source>
   <translation>„{0}“ aufgeben?</translation>
  </message>
  <message>
   <source>Given up.</source>
   <translation>Aufgegeben.</translation>
  </message>
  <message numerus="yes">
   <source>Importing %n file(s)…</source>
   <translation>
    <numerusform>%n Datei wird importiert…</numerusform>
    <numerusform>%n Dateien werden importiert…</numerusform>
   </translation>
  </message>
  <message>
   <source>Queued to be sent again.</source>
   <translation>Zum erneuten Senden eingereiht.</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Jetzt synchronisieren</translation>
  </message>
  <message>
   <source>Take in the shorter list?</source>
   <translation>Die kürzere Liste übernehmen?</translation>
  </message>
  <message>
   <source>Take it in</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>The steps of “{0}” that wait behind it are given up as well, since they build on it. The shipment itself stays as it is and can be sent again.</source>
   <translation>Auch die Schritte von „{0}“, die dahinter warten, werden aufgegeben, denn sie bauen darauf auf. Die Sendung selbst bleibt, wie sie ist, und kann erneut gesendet werden.</translation>
  </message>
  <message>
   <source>What you changed, what the backend said, and how fresh the figures are</source>
   <translation>Was Sie geändert haben, was das Backend sagte und wie frisch die Zahlen sind</translation>
  </message>
  <message>
   <source>{0}: {1} rows replace the {2} that are kept here. A sync begins at once.</source>
   <translation>{0}: {1} Zeilen ersetzen die {2}, die hier aufbewahrt sind. Eine Synchronisierung beginnt sofort.</translation>
  </message>
 </context>
 <context>
  <name>SyncStatus</name>
  <message>
   <source>A server of your choice that speaks the protocol.</source>
   <translation>Ein Server Ihrer Wahl, der das Protokoll spricht.</translation>
  </message>
  <message>
   <source>Cancel the sync</source>
   <translation>Synchronisierung abbrechen</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Verbindung wird aufgebaut</translation>
  </message>
  <message>
   <source>Gateway</source>
   <translation>Gateway</translation>
  </message>
  <message>
   <source>Last synced {0}</source>
   <translation>Synchronisiert {0}</translation>
  </message>
  <message>
   <source>Live account</source>
   <translation>Echtes Konto</translation>
  </message>
  <message>
   <source>Never synced</source>
   <translation>Nie synchronisiert</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <source>Progress of the sync</source>
   <translation>Fortschritt der Synchronisierung</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>Sandbox</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>Sync cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Sync incomplete</source>
   <translation>Unvollständig</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Jetzt synchronisieren</translation>
  </message>
  <message>
   <source>Sync now (F5)</source>
   <translation>Jetzt synchronisieren (F5)</translation>
  </message>
  <message>
   <source>Syncing…</source>
   <translation>Synchronisiert…</translation>
  </message>
  <message>
   <source>Test server</source>
   <translation>Testserver</translation>
  </message>
  <message>
   <source>The embedded marketplace: nothing leaves this computer.</source>
   <translation>Der eingebaute Marktplatz: Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>The program made a mistake.</source>
   <translation>Das Programm hat einen Fehler gemacht.</translation>
  </message>
  <message>
   <source>What had arrived was kept.</source>
   <translation>Was angekommen war, wurde behalten.</translation>
  </message>
  <message>
   <source>Your account, by way of a gateway service.</source>
   <translation>Ihr Konto, über einen Gateway-Dienst.</translation>
  </message>
  <message>
   <source>Your own selling account.</source>
   <translation>Ihr eigenes Verkäuferkonto.</translation>
  </message>
 </context>
 <context>
  <name>SyncingSection</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>Charts and sales reach back so far. More takes longer to fetch the first time.</source>
   <translation>So weit reichen Diagramme und Verkäufe zurück. Mehr dauert beim ersten Abruf länger.</translation>
  </message>
  <message numerus="yes">
   <source>Every %n hour(s)</source>
   <translation>
    <numerusform>Jede Stunde</numerusform>
    <numerusform>Alle %n Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>Jede Minute</numerusform>
    <numerusform>Alle %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>Only when asked</source>
   <translation>Nur auf Wunsch</translation>
  </message>
  <message>
   <source>Stock history</source>
   <translation>Bestandsverlauf</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Synchronisierung</translation>
  </message>
  <message>
   <source>Sync by itself</source>
   <translation>Von selbst synchronisieren</translation>
  </message>
  <message>
   <source>Sync when the window opens</source>
   <translation>Beim Öffnen des Fensters synchronisieren</translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
 </context>
 <context>
  <name>Toolbar</name>
  <message>
   <source>By center</source>
   <translation>Je Lager</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>Spalten wählen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Export as CSV…</source>
   <translation>Als CSV exportieren…</translation>
  </message>
  <message>
   <source>Inventory</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>Print labels…</source>
   <translation>Etiketten drucken…</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <source>Search the inventory</source>
   <translation>Bestand durchsuchen</translation>
  </message>
  <message>
   <source>Send to FBA…</source>
   <translation>An FBA senden…</translation>
  </message>
  <message>
   <source>Show details</source>
   <translation>Einzelheiten zeigen</translation>
  </message>
 </context>
 <context>
  <name>TrackingModel</name>
  <message>
   <source>Box</source>
   <translation>Karton</translation>
  </message>
  <message>
   <source>Size and weight</source>
   <translation>Größe und Gewicht</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Tracking number</source>
   <translation>Sendungsnummer</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>given</source>
   <translation>vergeben</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>noch nicht</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>gesendet</translation>
  </message>
 </context>
 <context>
  <name>TrackingTable</name>
  <message>
   <source>Boxes and their tracking numbers</source>
   <translation>Kartons und ihre Sendungsnummern</translation>
  </message>
  <message>
   <source>Preview this box's label…</source>
   <translation>Vorschau des Etiketts dieses Kartons…</translation>
  </message>
  <message>
   <source>Print this box's label</source>
   <translation>Etikett dieses Kartons drucken</translation>
  </message>
 </context>
 <context>
  <name>TransportStep</name>
  <message>
   <source>&amp;Cheapest for all</source>
   <translation>&amp;Günstigste für alle</translation>
  </message>
  <message>
   <source>&amp;Next: review</source>
   <translation>&amp;Weiter: Prüfung</translation>
  </message>
  <message>
   <source>Ask &amp;again for options</source>
   <translation>&amp;Erneut anfragen</translation>
  </message>
  <message>
   <source>Asking who could carry it, and for how much</source>
   <translation>Es wird gefragt, wer es befördern könnte und für wie viel</translation>
  </message>
  <message>
   <source>Choose a way for each shipment.</source>
   <translation>Wählen Sie einen Weg für jede Sendung.</translation>
  </message>
  <message>
   <source>Prices and delivery windows end after a day.</source>
   <translation>Preise und Lieferfenster gelten einen Tag lang.</translation>
  </message>
  <message>
   <source>Transport {0}</source>
   <translation>Transport {0}</translation>
  </message>
  <message>
   <source>Waiting for the transport options.</source>
   <translation>Warten auf die Transportangebote.</translation>
  </message>
 </context>
 <context>
  <name>Units</name>
  <message>
   <source> in</source>
   <translation> Zoll</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>{0} in</source>
   <translation>{0} Zoll</translation>
  </message>
  <message>
   <source>{0} lb</source>
   <translation>{0} lb</translation>
  </message>
 </context>
 <context>
  <name>ValueText</name>
  <message>
   <source>&amp;Insert a value</source>
   <translation>&amp;Wert einfügen</translation>
  </message>
  <message>
   <source>What the field says</source>
   <translation>Was im Feld steht</translation>
  </message>
  <message>
   <source>{name} stands for a value of the label. A line whose values are all empty is left out. {{ and }} are braces, \n is a line end.</source>
   <translation>{name} steht für einen Wert des Etiketts. Eine Zeile, deren Werte alle leer sind, entfällt. {{ und }} sind geschweifte Klammern, \n ist ein Zeilenende.</translation>
  </message>
 </context>
 <context>
  <name>ValuesForm</name>
  <message>
   <source>As in the marketplace</source>
   <translation>Wie im Marktplatz</translation>
  </message>
  <message>
   <source>Choose a day</source>
   <translation>Tag wählen</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Anzahl</translation>
  </message>
 </context>
 <context>
  <name>Verdict</name>
  <message>
   <source>Does not read:</source>
   <translation>Nicht lesbar:</translation>
  </message>
  <message numerus="yes">
   <source>It fits, and %n code(s) read back.</source>
   <translation>
    <numerusform>Es passt, und %n Code ließ sich zurücklesen.</numerusform>
    <numerusform>Es passt, und %n Codes ließen sich zurücklesen.</numerusform>
   </translation>
  </message>
  <message>
   <source>It fits.</source>
   <translation>Es passt.</translation>
  </message>
  <message>
   <source>It fits. Reading the codes…</source>
   <translation>Es passt. Die Codes werden gelesen…</translation>
  </message>
  <message>
   <source>No font of this computer has: {0}</source>
   <translation>Keine Schrift dieses Computers hat: {0}</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancelled. What had arrived was kept.</source>
   <translation>Abgebrochen. Was angekommen war, wurde behalten.</translation>
  </message>
  <message>
   <source>Connect your account…</source>
   <translation>Ihr Konto verbinden…</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Verbindung wird aufgebaut…</translation>
  </message>
  <message>
   <source>Fetches products, stock by center and shipments.</source>
   <translation>Holt Produkte, Bestand je Lager und Sendungen.</translation>
  </message>
  <message>
   <source>Fetching: {0}</source>
   <translation>Wird geholt: {0}</translation>
  </message>
  <message>
   <source>Items, boxes, transport; stop and go on at any step.</source>
   <translation>Artikel, Kartons, Transport; bei jedem Schritt pausieren und weitermachen.</translation>
  </message>
  <message>
   <source>Labels that are read back before they are printed.</source>
   <translation>Etiketten, die vor dem Druck zurückgelesen werden.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Progress of the first sync</source>
   <translation>Fortschritt der ersten Synchronisierung</translation>
  </message>
  <message>
   <source>Ship</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Start first sync</source>
   <translation>Erste Synchronisierung starten</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Synchronisierung</translation>
  </message>
  <message>
   <source>The program made a mistake; the report says more.</source>
   <translation>Das Programm hat einen Fehler gemacht; der Bericht sagt mehr.</translation>
  </message>
  <message>
   <source>This window is set up for your own account. The first sync fetches your products, the stock at each center and your shipments; after that, everything is here without a network too.</source>
   <translation>Dieses Fenster ist für Ihr eigenes Konto eingerichtet. Die erste Synchronisierung holt Ihre Produkte, den Bestand in jedem Lager und Ihre Sendungen; danach ist alles auch ohne Netz hier.</translation>
  </message>
  <message>
   <source>This window works with a test server. The first sync fetches its products, the stock at each center and the shipments; after that, everything is here without a network too.</source>
   <translation>Dieses Fenster arbeitet mit einem Testserver. Der erste Abgleich holt seine Produkte, den Bestand in jedem Zentrum und die Sendungen; danach ist alles auch ohne Netz hier.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Welcome to FBA Client</source>
   <translation>Willkommen bei FBA Client</translation>
  </message>
  <message>
   <source>You are looking at the embedded sandbox marketplace: a made-up seller with products, stock at 30 centers and shipments on their way. Try everything; nothing leaves this computer.</source>
   <translation>Sie sehen den eingebauten Sandbox-Marktplatz: einen erfundenen Verkäufer mit Produkten, Bestand in 30 Lagern und Sendungen, die unterwegs sind. Probieren Sie alles aus; nichts verlässt diesen Computer.</translation>
  </message>
 </context>
 <context>
  <name>_CopiesDelegate</name>
  <message>
   <source>Number of labels</source>
   <translation>Zahl der Etiketten</translation>
  </message>
 </context>
 <context>
  <name>i18n</name>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>vor %n Tag</numerusform>
    <numerusform>vor %n Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>vor %n Stunde</numerusform>
    <numerusform>vor %n Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>vor %n Minute</numerusform>
    <numerusform>vor %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <translation>
    <numerusform>in %n Tag</numerusform>
    <numerusform>in %n Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n hour(s)</source>
   <translation>
    <numerusform>in %n Stunde</numerusform>
    <numerusform>in %n Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n minute(s)</source>
   <translation>
    <numerusform>in %n Minute</numerusform>
    <numerusform>in %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
 </context>
</TS>
