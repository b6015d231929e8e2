<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>BoxLabelsCard</name>
  <message numerus="yes">
   <source>%n box label(s) were printed before</source>
   <translation>
    <numerusform>%n box label was printed before</numerusform>
    <numerusform>%n box labels were printed before</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) of the backend's kept.</source>
   <translation>
    <numerusform>%n document of the backend's kept.</numerusform>
    <numerusform>%n documents of the backend's kept.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BoxesModel</name>
  <message numerus="yes">
   <source>change the size of %n box(es)</source>
   <translation>
    <numerusform>change the size of %n box</numerusform>
    <numerusform>change the size of %n boxes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>duplicate %n box(es)</source>
   <translation>
    <numerusform>duplicate %n box</numerusform>
    <numerusform>duplicate %n boxes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>remove %n box(es)</source>
   <translation>
    <numerusform>remove %n box</numerusform>
    <numerusform>remove %n boxes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BoxesSource</name>
  <message numerus="yes">
   <source>%n box(es) have no label here. Fetch them again, or print labels of your own.</source>
   <translation>
    <numerusform>%n box has no label here. Fetch them again, or print labels of your own.</numerusform>
    <numerusform>%n boxes have no label here. Fetch them again, or print labels of your own.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n label</numerusform>
    <numerusform>%n labels</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BoxesStep</name>
  <message numerus="yes">
   <source>%n box(es)</source>
   <translation>
    <numerusform>%n box</numerusform>
    <numerusform>%n boxes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) about the boxes must be corrected first.</source>
   <translation>
    <numerusform>%n thing about the boxes must be corrected first.</numerusform>
    <numerusform>%n things about the boxes must be corrected first.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) are not in a box yet.</source>
   <translation>
    <numerusform>%n unit is not in a box yet.</numerusform>
    <numerusform>%n units are not in a box yet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) left to pack</source>
   <translation>
    <numerusform>%n unit left to pack</numerusform>
    <numerusform>%n units left to pack</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) too many in the boxes</source>
   <translation>
    <numerusform>%n unit too many in the boxes</numerusform>
    <numerusform>%n units too many in the boxes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DesignCanvas</name>
  <message numerus="yes">
   <source>%n field(s) chosen</source>
   <translation>
    <numerusform>%n field chosen</numerusform>
    <numerusform>%n fields chosen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>move %n field(s)</source>
   <translation>
    <numerusform>move %n field</numerusform>
    <numerusform>move %n fields</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>resize %n field(s)</source>
   <translation>
    <numerusform>resize %n field</numerusform>
    <numerusform>resize %n fields</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DesignDocument</name>
  <message numerus="yes">
   <source>remove %n field(s)</source>
   <translation>
    <numerusform>remove %n field</numerusform>
    <numerusform>remove %n fields</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DesignsSource</name>
  <message numerus="yes">
   <source>paste %n line(s)</source>
   <translation>
    <numerusform>paste %n line</numerusform>
    <numerusform>paste %n lines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>take over %n line(s)</source>
   <translation>
    <numerusform>take over %n line</numerusform>
    <numerusform>take over %n lines</numerusform>
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
    <numerusform>%n unit missing</numerusform>
    <numerusform>%n units missing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DoubleDialog</name>
  <message numerus="yes">
   <source>%n label(s) were printed before</source>
   <translation>
    <numerusform>%n label was printed before</numerusform>
    <numerusform>%n labels were printed before</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Only the %n &amp;missing</source>
   <translation>
    <numerusform>Only the %n &amp;missing</numerusform>
    <numerusform>Only the %n &amp;missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… and %n more</source>
   <translation>
    <numerusform>… and %n more</numerusform>
    <numerusform>… and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>EditTools</name>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n line</numerusform>
    <numerusform>%n lines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message numerus="yes">
   <source>The items file has %n faulty line(s).</source>
   <translation>
    <numerusform>The items file has %n faulty line.</numerusform>
    <numerusform>The items file has %n faulty lines.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The workspace was damaged. %n row(s) were saved from it, over the backup {backup}. The damaged file was kept as {name}.</source>
   <translation>
    <numerusform>The workspace was damaged. %n row was saved from it, over the backup {backup}. The damaged file was kept as {name}.</numerusform>
    <numerusform>The workspace was damaged. %n rows were saved from it, over the backup {backup}. The damaged file was kept as {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The workspace was damaged. %n row(s) were saved from it; there was no backup. The damaged file was kept as {name}.</source>
   <translation>
    <numerusform>The workspace was damaged. %n row was saved from it; there was no backup. The damaged file was kept as {name}.</numerusform>
    <numerusform>The workspace was damaged. %n rows were saved from it; there was no backup. The damaged file was kept as {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{msku}: %n unit(s) are not in a box</source>
   <translation>
    <numerusform>{msku}: %n unit is not in a box</numerusform>
    <numerusform>{msku}: %n units are not in a box</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{msku}: %n unit(s) too many</source>
   <translation>
    <numerusform>{msku}: %n unit too many</numerusform>
    <numerusform>{msku}: %n units too many</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name}: %n label(s) ({size})</source>
   <translation>
    <numerusform>{name}: %n label ({size})</numerusform>
    <numerusform>{name}: %n labels ({size})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{paper}, %n label(s) ({id}, {size})</source>
   <translation>
    <numerusform>{paper}, %n label ({id}, {size})</numerusform>
    <numerusform>{paper}, %n labels ({id}, {size})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{paper}, %n label(s) ({size})</source>
   <translation>
    <numerusform>{paper}, %n label ({size})</numerusform>
    <numerusform>{paper}, %n labels ({size})</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FieldForm</name>
  <message numerus="yes">
   <source>%n field(s): a change is for all of them</source>
   <translation>
    <numerusform>%n field: a change is for all of them</numerusform>
    <numerusform>%n fields: a change is for all of them</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>change %n field(s)</source>
   <translation>
    <numerusform>change %n field</numerusform>
    <numerusform>change %n fields</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message numerus="yes">
   <source>%Ln of them sold this month</source>
   <translation>
    <numerusform>%Ln of them sold this month</numerusform>
    <numerusform>%Ln of them sold this month</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>at %n center(s)</source>
   <translation>
    <numerusform>at %n center</numerusform>
    <numerusform>at %n centers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %Ln product(s)</source>
   <translation>
    <numerusform>of %Ln product</numerusform>
    <numerusform>of %Ln products</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message numerus="yes">
   <source>{0}: %n product(s)</source>
   <translation>
    <numerusform>{0}: %n product</numerusform>
    <numerusform>{0}: %n products</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Footer</name>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation>
    <numerusform>%n product</numerusform>
    <numerusform>%n products</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message numerus="yes">
   <source>%Ln row(s) in {0} s</source>
   <translation>
    <numerusform>%Ln row in {0} s</numerusform>
    <numerusform>%Ln rows in {0} s</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%Ln unit(s)</source>
   <translation>
    <numerusform>%Ln unit</numerusform>
    <numerusform>%Ln units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) refused by the backend</source>
   <translation>
    <numerusform>%n change refused by the backend</numerusform>
    <numerusform>%n changes refused by the backend</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) whose answer was lost</source>
   <translation>
    <numerusform>%n change whose answer was lost</numerusform>
    <numerusform>%n changes whose answer was lost</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s) were not printed</source>
   <translation>
    <numerusform>%n label was not printed</numerusform>
    <numerusform>%n labels were not printed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shipment(s) received short</source>
   <translation>
    <numerusform>%n shipment received short</numerusform>
    <numerusform>%n shipments received short</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shipment(s) without news for two weeks</source>
   <translation>
    <numerusform>%n shipment without news for two weeks</numerusform>
    <numerusform>%n shipments without news for two weeks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HomePage</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>InventoryCopy</name>
  <message numerus="yes">
   <source>%n product(s) copied.</source>
   <translation>
    <numerusform>%n product copied.</numerusform>
    <numerusform>%n products copied.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ItemLabelsCard</name>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n label</numerusform>
    <numerusform>%n labels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n missing</numerusform>
    <numerusform>%n missing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ItemsModel</name>
  <message numerus="yes">
   <source>remove %n line(s)</source>
   <translation>
    <numerusform>remove %n line</numerusform>
    <numerusform>remove %n lines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ItemsSource</name>
  <message numerus="yes">
   <source>%n SKUs were in the list already: their labels were added up.</source>
   <translation>
    <numerusform>%n SKUs was in the list already: their labels was added up.</numerusform>
    <numerusform>%n SKUs were in the list already: their labels were added up.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n label</numerusform>
    <numerusform>%n labels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>take over %n line(s)</source>
   <translation>
    <numerusform>take over %n line</numerusform>
    <numerusform>take over %n lines</numerusform>
   </translation>
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
    <numerusform>%n faulty line, nothing was taken.</numerusform>
    <numerusform>%n faulty lines, nothing was taken.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) must be corrected first.</source>
   <translation>
    <numerusform>%n line must be corrected first.</numerusform>
    <numerusform>%n lines must be corrected first.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n line(s)</source>
   <translation>
    <numerusform>{0}: %n line</numerusform>
    <numerusform>{0}: %n lines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelLinesModel</name>
  <message numerus="yes">
   <source>add up %n SKU(s)</source>
   <translation>
    <numerusform>add up %n SKU</numerusform>
    <numerusform>add up %n SKUs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>keep %n line(s)</source>
   <translation>
    <numerusform>keep %n line</numerusform>
    <numerusform>keep %n lines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>remove %n line(s)</source>
   <translation>
    <numerusform>remove %n line</numerusform>
    <numerusform>remove %n lines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPlan</name>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n label</numerusform>
    <numerusform>%n labels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) cannot be printed</source>
   <translation>
    <numerusform>%n line cannot be printed</numerusform>
    <numerusform>%n lines cannot be printed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sheet(s)</source>
   <translation>
    <numerusform>%n sheet</numerusform>
    <numerusform>%n sheets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LinesIntake</name>
  <message numerus="yes">
   <source>
… and %n more</source>
   <translation>
    <numerusform>
… and %n more</numerusform>
    <numerusform>
… and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>paste %n line(s)</source>
   <translation>
    <numerusform>paste %n line</numerusform>
    <numerusform>paste %n lines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MediaBox</name>
  <message numerus="yes">
   <source>%n media match “{0}”: choose one of them.</source>
   <translation>
    <numerusform>%n media match “{0}”: choose one of them.</numerusform>
    <numerusform>%n media match “{0}”: choose one of them.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NavigationButton</name>
  <message numerus="yes">
   <source>%n thing(s) to look at</source>
   <translation>
    <numerusform>%n thing to look at</numerusform>
    <numerusform>%n things to look at</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Outcome</name>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n label</numerusform>
    <numerusform>%n labels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The next %n may be out already.</source>
   <translation>
    <numerusform>The next %n may be out already.</numerusform>
    <numerusform>The next %n may be out already.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PalletsSource</name>
  <message numerus="yes">
   <source>%n box(es) have no label here. Fetch them again, or print labels of your own.</source>
   <translation>
    <numerusform>%n box has no label here. Fetch them again, or print labels of your own.</numerusform>
    <numerusform>%n boxes have no label here. Fetch them again, or print labels of your own.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n label</numerusform>
    <numerusform>%n labels</numerusform>
   </translation>
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
    <numerusform>%n center</numerusform>
    <numerusform>%n centers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PrintedSource</name>
  <message numerus="yes">
   <source>%n line(s) saved as {0}.</source>
   <translation>
    <numerusform>%n line saved as {0}.</numerusform>
    <numerusform>%n lines saved as {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Print %n label(s) again?</source>
   <translation>
    <numerusform>Print %n label again?</numerusform>
    <numerusform>Print %n labels again?</numerusform>
   </translation>
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
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RowsModel</name>
  <message numerus="yes">
   <source>remove %n line(s)</source>
   <translation>
    <numerusform>remove %n line</numerusform>
    <numerusform>remove %n lines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScanBar</name>
  <message numerus="yes">
   <source>%n label(s) printed</source>
   <translation>
    <numerusform>%n label printed</numerusform>
    <numerusform>%n labels printed</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScanQuestion</name>
  <message numerus="yes">
   <source>%n more scan(s) wait for the answer.</source>
   <translation>
    <numerusform>%n more scan wait for the answer.</numerusform>
    <numerusform>%n more scans wait for the answer.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ShipmentLabelsRow</name>
  <message numerus="yes">
   <source>%n box(es)</source>
   <translation>
    <numerusform>%n box</numerusform>
    <numerusform>%n boxes</numerusform>
   </translation>
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
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ShipmentPicker</name>
  <message numerus="yes">
   <source>%n box(es)</source>
   <translation>
    <numerusform>%n box</numerusform>
    <numerusform>%n boxes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ShipmentSource</name>
  <message numerus="yes">
   <source>%n box(es) have no label here. Fetch them again, or print labels of your own.</source>
   <translation>
    <numerusform>%n box has no label here. Fetch them again, or print labels of your own.</numerusform>
    <numerusform>%n boxes have no label here. Fetch them again, or print labels of your own.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation>
    <numerusform>%n label</numerusform>
    <numerusform>%n labels</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ShipmentTracking</name>
  <message numerus="yes">
   <source>%n box(es) without a number</source>
   <translation>
    <numerusform>%n box without a number</numerusform>
    <numerusform>%n boxes without a number</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Shipments</name>
  <message numerus="yes">
   <source>%n unit(s) received</source>
   <translation>
    <numerusform>%n unit received</numerusform>
    <numerusform>%n units received</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SourcesPanel</name>
  <message numerus="yes">
   <source>%Ln row(s)</source>
   <translation>
    <numerusform>%Ln row</numerusform>
    <numerusform>%Ln rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StageChips</name>
  <message numerus="yes">
   <source>{0}: %n shipment(s)</source>
   <translation>
    <numerusform>{0}: %n shipment</numerusform>
    <numerusform>{0}: %n shipments</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StockChart</name>
  <message numerus="yes">
   <source>Show %n day(s)</source>
   <translation>
    <numerusform>Show %n day</numerusform>
    <numerusform>Show %n days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StockExport</name>
  <message numerus="yes">
   <source>%n product(s) saved in {0}</source>
   <translation>
    <numerusform>%n product saved in {0}</numerusform>
    <numerusform>%n products saved in {0}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SyncCentre</name>
  <message numerus="yes">
   <source>%n attempt(s)</source>
   <translation>
    <numerusform>%n attempt</numerusform>
    <numerusform>%n attempts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SyncCentrePage</name>
  <message numerus="yes">
   <source>%Ln row(s) imported.</source>
   <translation>
    <numerusform>%Ln row imported.</numerusform>
    <numerusform>%Ln rows imported.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Importing %n file(s)…</source>
   <translation>
    <numerusform>Importing %n file…</numerusform>
    <numerusform>Importing %n files…</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SyncingSection</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Every %n hour(s)</source>
   <translation>
    <numerusform>Every %n hour</numerusform>
    <numerusform>Every %n hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>Every %n minute</numerusform>
    <numerusform>Every %n minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Verdict</name>
  <message numerus="yes">
   <source>It fits, and %n code(s) read back.</source>
   <translation>
    <numerusform>It fits, and %n code read back.</numerusform>
    <numerusform>It fits, and %n codes read back.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>i18n</name>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>%n day ago</numerusform>
    <numerusform>%n days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>%n hour ago</numerusform>
    <numerusform>%n hours ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n minute ago</numerusform>
    <numerusform>%n minutes ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <translation>
    <numerusform>in %n day</numerusform>
    <numerusform>in %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n hour(s)</source>
   <translation>
    <numerusform>in %n hour</numerusform>
    <numerusform>in %n hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n minute(s)</source>
   <translation>
    <numerusform>in %n minute</numerusform>
    <numerusform>in %n minutes</numerusform>
   </translation>
  </message>
 </context>
</TS>
