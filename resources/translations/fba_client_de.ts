<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About FBA Client</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy version details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licensed under the Apache License 2.0. It is built on these parts, each under its own licence:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock, inbound shipments and labels for sellers whose goods a fulfillment network keeps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AgeLabel</name>
  <message>
   <source>as of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not fetched yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AppearanceSection</name>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open anew now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language changes when the window opens anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Assistant</name>
  <message>
   <source>All changes are saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bac&amp;k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to all shipments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the plan at the backend?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the plan…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New shipment: next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New shipment: redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New shipment: step before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New shipment: undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the shipment…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The items and boxes stay here and can be sent again. Cancelling is free within 24 hours of confirming small parcels and within one hour for freight; after that the carrier's charge stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BalancesModel</name>
  <message>
   <source>As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carrier damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Center</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distributor damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sellable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warehouse damaged</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BoxesModel</name>
  <message>
   <source>Box {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In each box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add a box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change box {0}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>change the size of %n box(es)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>change what is in a box</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>duplicate %n box(es)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>remove %n box(es)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>BoxesStep</name>
  <message numerus="yes">
   <source>%n box(es)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) about the boxes must be corrected first.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) are not in a box yet.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) left to pack</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) too many in the boxes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Ask for placement options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next: placement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Suggest packing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A suggestion puts one SKU into each box, with the units per box that you gave. Correct it as you like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a &amp;box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the items first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D&amp;uplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is packed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the selected boxes a size used before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In box {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No box is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is packed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pack the items into boxes, or let a packing be suggested.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put in what is &amp;left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggest packing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a size…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is in the selected box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggest a packing</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BoxesTable</name>
  <message>
   <source>Boxes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CentersModel</name>
  <message>
   <source>As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At centers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged, defective or expired units at all centers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sellable units at all centers by the ledger, which is some days behind the totals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sellable units at {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest day of which the ledger has balances of this SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsellable</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CentersView</name>
  <message>
   <source>Products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock by center</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Checklist</name>
  <message>
   <source>All done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved and queued; it goes out when the connection is there. You can leave this page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped after {0} of {1}. What comes behind waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} done; asked {2}. This takes a minute, sometimes twenty. You can leave this page.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConnectionSection</name>
  <message>
   <source>A made-up marketplace on this computer, to try everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A service that holds the credentials and speaks the same protocol.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begins with amzn1.application-oa2-client</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Embedded sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gateway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gateway token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the keyring; type to replace it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marketplace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My own account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not entered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The credentials were removed from the keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The marketplace's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trying…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your private application, registered in Seller Central.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContentsModel</name>
  <message>
   <source>In each box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>packed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client made a mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a fault in the program, not yours. Everything you saved is intact and you can go on; if the window behaves oddly, start it again. The report below holds no passwords or tokens: please send it along when you report the fault.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DataSection</name>
  <message>
   <source>Data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is kept on this computer: a copy of what the backend knows, your own work with daily backups, and kept documents. Passwords and tokens are in the system's keyring, never here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open logs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Path of the data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder is {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in use</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) missing</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Labels and tracking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Boxes {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By center and condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Center</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Centers and sales as of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a product to see where its units are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the shipment's ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details of the product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inbound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items of the shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lasts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new shipment like this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No ledger fetched yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Researching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sellable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sold, 30 d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Totals as of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units by center and condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsellable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened to the shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} announced, {1} under way, {2} being received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} received</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntryCard</name>
  <message>
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was carried out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The details are on the clipboard.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A carrier's offer for a shipment has expired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A shipment needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an item first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program is using {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for placements again and choose one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel its plan, or duplicate it and change the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change an item or duplicate the shipment, then ask for placements again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the prep settings of these SKUs in Seller Central, or take them out of the shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that it is switched on and ready, or save a PDF and print that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address in Settings, and this computer's clock and network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network. Your work is saved and is sent when the connection is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose 0 to {most} minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a carrier for each of the {count} shipments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a larger label or a printer with more dots per inch, and report this label to the makers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a marketplace from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a theme from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a wider label, or a printer with more dots per inch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder with --data-dir, or give this account the right to write there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another place for the file, or close the program that has it open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the placement again to get new offers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose today or later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs that use this data folder and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the FNSKU or leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the file or delete it; it is made again with the defaults.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct them and save again; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct these and ask again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct these lines and import the file again. Nothing was imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the shipment instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard this entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download it again with the location “Fulfillment center” and the period “Daily”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the address of the gateway.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the client id of your application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the numbers again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the same number for each box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client asks again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client asks the backend after a quiet period and sends it again only if it did not arrive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client asks the backend what happened before it sends anything again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client goes on asking. You may also look in Seller Central and settle it in the Sync Centre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client goes on with it by itself; the Sync Centre shows when it looks next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client is already open on {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client waits and goes on by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill it in under Settings, Ship from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish the steps before it; the backend may still be at work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space and try again. Nothing that was saved before is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freight has one bill number for the whole shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back and ask for placements again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back and ask for placements again: FBA Client then makes a new plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to the boxes and correct them. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to the boxes and pack these SKUs apart. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to the list and choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to transport and choose another carrier, or a later day to ship on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the settings file, {name} must be {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install or unlock the system's keyring (on Linux: a Secret Service such as GNOME Keyring).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newest version of FBA Client; this one would not understand these data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the program again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not known whether the backend carried out {operation}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It reads the inventory ledger (summary, details), Amazon-fulfilled and manage FBA inventory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} has more cells than the header has columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line}, column {column}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at it and ask again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No labels were made: {faults}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tracking number is saved for this shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was imported. Download the report again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Settings, Connection, and enter the credentials again. Queued work waits for that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh the Sync Centre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry. If it fails again, discard it, and send the log to the developers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry. If it stays like this, look at the plan in Seller Central.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in to this network in a browser if it asks for it, or check the address in Settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some boxes hold SKUs that may not share a box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something other than the backend answered (status {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something other than the backend answered: a page that is not JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something other than the sign-in server answered (status {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start FBA Client again: it repairs what it can and says what it did.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync to fetch everything again. Your own work was not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync to fetch the labels again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Sync Centre shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address must begin with https://, because a password-like token is sent there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address that the shipment leaves from is not complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer to {operation} is not of its kind ({places}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend allows the next {operation} only in {wait} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend answered and knows your products.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend answered; this account has no products there yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend cannot be reached: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend could not finish {operation}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend does not answer: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend failed (status {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend has no plan of this shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend has not finished this in its usual time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend has not finished {operation} in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend is at work on this shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend is at work on this, so it cannot be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend refused the request: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend refused the sign-in: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend reported success, but it does not show what was asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend wants Amazon to label or prepare {mskus}, which Amazon does not do any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend was asked too often ({operation}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend's answer cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend's list {name} does not end after {limit} pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend's list {name} leads back to a page that was already read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bar code does not fit: at {dpi} dpi it needs a label {needed} mm wide, and this one has {given} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The box labels that came are not a PDF document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The boxes do not hold exactly what the plan has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The center offers no delivery window for this shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The client id, the client secret or the refresh token has not been entered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection broke before the backend's answer came: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data folder {folder} cannot be used: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database {name} is damaged: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day to ship on has passed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full; {name} was not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full; {path} was not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full; {path} was not written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document broke off ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document did not come whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document is longer than {limit} bytes, so it was not kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document's address is not a secure one, so it was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document's address leads elsewhere, so it was not followed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document's address no longer works (status {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {path} cannot be opened: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {path} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first position must be from 1 to {last} on this sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The items file has {count} faulty lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kept labels {name} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The label of {code} could not be read back ({why}); it is not printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The label sheet {name} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The label sheet {name} cannot be right: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line on the label can have {most} plain characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local copy of the backend's data was damaged and is empty now. The damaged file was kept as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The packing option of this plan is not accepted any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The packing options of this plan have expired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture {path} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placement has no shipments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placement is confirmed and cannot be changed any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placement of this shipment is confirmed and cannot be asked for again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placement of this shipment is confirmed, so its items and boxes are fixed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The printer {name} did not take the labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program ended while this was being sent, so it is not known whether the backend carried it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program failed while it worked on this; nothing was sent after that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program failed while this was being sent, so it is not known whether the backend carried it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program is still busy writing {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program's file {name} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program's label sheets are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report has two columns {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is cut off in the middle of a character.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is cut off: the end of the compressed file is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is damaged or not text: it has a NUL byte.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is damaged: it has a line of more than {limit} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is damaged: its compressed part cannot be unpacked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is damaged: its quotation marks do not match ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is damaged: its text is not UTF-8 all the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is larger than {limit} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is not text in UTF-8 or Windows-1252.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report unpacks to far more than its size, which no real report does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report “{title}” lacks the columns {missing}. Columns seen: {seen}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's certificate is not to be trusted, so nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shipment cannot be sent like this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shipment is being confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shipment is not ready for this yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shipment that this belongs to is not here any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shipment was changed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-in server answered without a token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-in server failed (status {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-in server was asked too often.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-in server's answer cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-in server's answer did not come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's keyring did not open ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text and bars of {fnsku} need a label {needed} mm high, and this one has {given} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tracking number of {box} must have 1 to {most} plain characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no box labels for this shipment yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no labels to print: each line needs a number of labels of 1 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no code to print as a bar code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no label sheet “{sheet}”. The sheets are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no token for the gateway yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing in this shipment yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are fetched once the shipment is confirmed; sync and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This entry is not here any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no report that FBA Client knows. Columns seen: {seen}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not refused, so it cannot be sent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is usually over within minutes; FBA Client tries again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This ledger is added up by country ({country}), not by fulfillment center.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This looks like the report “{title}”, but it lacks the columns {missing}. Columns seen: {seen}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This placement is not on offer any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This plan is shipped and cannot be cancelled any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This shipment is not here any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This shipment was discarded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system has no keyring that keeps secrets safe, and FBA Client writes none to a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today's backup could not be made: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the window that is already open, or start this one with another --data-dir or --profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it has answered, then change it. The Sync Centre shows how far it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it has answered. A plan can be cancelled on the Shipments page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it has answered. The Sync Centre shows how far it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until the backend has answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What became of this is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{box} is not a box of this shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{dpi} dpi is no printer's resolution; use 203, 300 or 600.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is damaged: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a database of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was made by a newer FBA Client (its version {found}, this program knows {known}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be locked: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read or written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total} labels are too many for one job; the most is {most}. Print them in parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{code}” cannot be a bar code: it has the character {char}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{kind}” is no kind of connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{msku}” has no FNSKU yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{msku}” has the FNSKU {known} at the backend, not {given}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{msku}” is not among your SKUs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{msku}” needs a number of labels of 1 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{profile}” cannot be a profile name: use letters, digits, - and _, 40 at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a date. Write it as YYYY-MM-DD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{url}” is not an address that can be connected to.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FaultCard</name>
  <message>
   <source>&amp;Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cop&amp;y all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faulty lines</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message numerus="yes">
   <source>%Ln of them sold this month</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Inbound units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserved units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sellable units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfulfillable units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>announced or on the way</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>at %n center(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>damaged or expired</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>of %Ln product(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>orders and transfers</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inbound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search SKU, FNSKU, ASIN or title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsellable</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{0}: %n product(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>Footer</name>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Centers as of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No centers yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No totals yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Totals as of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sellable · {1} inbound · {2} reserved · {3} unsellable</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message numerus="yes">
   <source>%Ln row(s) in {0} s</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%Ln unit(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) refused by the backend</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) whose answer was lost</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shipment(s) received short</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shipment(s) without news for two weeks</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>An update was held back: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client asks the backend what happened before it sends anything again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures are over a day old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It would have removed much of what is shown. You decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not up to date: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See why, then correct, send again or give up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still on the way or being received; ask the carrier or the backend.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync to see where things stand: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last attempt failed; the Sync Centre says why.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>no items yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} inbound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} left · {1} sold in 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} units received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} units are missing; check them and ask for an investigation.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HomePage</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>All is well: nothing waits for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All shipments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No product that sells runs out within three weeks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is on its way. Make a shipment?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipments under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your stock and shipments at a glance</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportBox</name>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop reports from Seller Central here: inventory ledger (summary or detail), FBA inventory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import report files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports ({0})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>InventoryCopy</name>
  <message numerus="yes">
   <source>%n product(s) copied.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>InventoryPage</name>
  <message>
   <source>A sync brings your products and their stock, and keeps them here for work offline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose at most {0} products at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes from the ledger reports of a sync.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No product matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No products yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stock by center yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in the inventory fits this search and filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ItemsModel</name>
  <message>
   <source>Expiration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inbound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Per box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change {0}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>remove %n line(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>ItemsStep</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n faulty line(s), nothing was taken.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) must be corrected first.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Import a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next: boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add at least one item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items files (*.csv *.tsv *.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clipboard has no text. Copy two columns, SKU and quantity, and paste again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a SKU above, paste two columns (SKU and quantity) from a spreadsheet, or drop an items file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would you like to send?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you pasted was not added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>import {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was not imported</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{0}: %n line(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>ItemsTable</name>
  <message>
   <source>Items to send</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelDefaultsSection</name>
  <message>
   <source>Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Optional: printed at the bottom of each item label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed where a product states none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printer resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheet or roll</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} dots per inch</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelDialogs</name>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import an items file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items files (*.csv *.tsv *.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save labels as PDF</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelLinesModel</name>
  <message>
   <source>Expires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FNSKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of labels must be from 1 to {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change {0}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>remove %n line(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>“{0}” is not an FNSKU: it has ten letters or digits.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelOptions</name>
  <message>
   <source> of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;First position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New sheet: forget the part-used one and start at position 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed at the bottom of every label, such as where the item was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own &amp;line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} dpi</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelPreview</name>
  <message>
   <source>Preview of the sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start at position {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelsPage</name>
  <message numerus="yes">
   <source>
… and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n label(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) cannot be printed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sheet(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add a SKU first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was imported:
{0}{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print FNSKU labels for any list of SKUs, online or not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list that was here has been replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>import {0}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>take over %n line(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{0} labels saved as {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} labels sent to {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} on a roll</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelsStep</name>
  <message numerus="yes">
   <source>%n document(s) kept.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) of box labels went to the printer.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save item labels…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Box labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One for each box, as the backend made them. They are kept on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One label for each unit, with its FNSKU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;rint…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF documents (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview and &amp;print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print box labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;heet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save &amp;box labels…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save box labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save item labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start at &amp;label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are fetched once the shipment is confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the carrier's number of each box, or copy the column from the carrier's page and paste it here. They are sent when every box of a shipment has one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} labels are saved in {1}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LinesPanel</name>
  <message>
   <source>Import a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import an items file (CSV or TSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No labels in the list yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is known of “{0}”. Sync, or check what was typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was pasted. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste SKUs and quantities from a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the selected lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the selected lines (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search for a SKU, paste from a spreadsheet, or import a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add {0}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>paste %n line(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>LinesTable</name>
  <message>
   <source>SKUs to print labels for</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About FBA Client</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the log folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder is {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} – FBA Client</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss the message</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Open Settings</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NavigationButton</name>
  <message numerus="yes">
   <source>%n thing(s) to look at</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{0} (Ctrl+{1})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OutboxPanel</name>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is waiting to be sent. What you change offline waits here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On their way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync Centre</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PipelineBar</name>
  <message>
   <source>Stage {0} of {1}: {2}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlacementStep</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n center(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Next: transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Ready to ship on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Use this placement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask &amp;again for options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking where your items should go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of the placements.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fewest centers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowest fee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No placement fee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer ends {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placement fee {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placement fee {0}, less {1} discount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend is at work on this shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day when the carrier can pick the boxes up. Transport quotes are asked for that day.

Nothing is confirmed yet: you can choose another placement until you confirm the shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The offers end {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the placement options.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} offers</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>Fit the width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}%</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProblemCard</name>
  <message>
   <source>&amp;Go back and change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client reads back what happened by itself in a moment. If you know better, say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It &amp;was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was &amp;not done: send it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer was lost: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try &amp;again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again if this may pass by itself; otherwise go back, change what was refused, and ask anew.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProductsModel</name>
  <message>
   <source>ASIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Damaged, defective or expired units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FNSKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long the sellable units last at the pace of the last 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inbound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Researching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sellable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sold, 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code on its label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units announced, under way or being received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units of customer orders, moving between centers, or being processed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units that can be picked, packed and shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units that went to customers in the newest 30 days of the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsellable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When the backend last changed the figures of this product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own name of the product</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReceivedItemsModel</name>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecentPrints</name>
  <message>
   <source>Box {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecentTable</name>
  <message>
   <source>Labels printed before</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewStep</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;Confirm for {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next: labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the review and tick the box.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the transport of each shipment first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirming the shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have checked this. Confirming the placement &amp;cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend is confirming the shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The placement and the transport are final once they are confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What your own carrier bills is not part of the total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it leaves from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With your own carrier, a delivery window is asked for and confirmed for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: the carrier's charge can be voided until {1} by cancelling the plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}, {2}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SaveBar</name>
  <message>
   <source>Revert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Address saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearance saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each connection has data of its own. FBA Client saves your choice and opens again with the data of the other connection; what you see now is kept and comes back when you change again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label settings saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the window anew?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save and open anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync settings saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShipFromSection</name>
  <message>
   <source>City</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Company</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needed before a shipment can be planned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Optional: suite, floor, building</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postal code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ship from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State or province</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Street</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address that your shipments leave from. A shipment needs all of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The carrier calls here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be sent: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two letters in the US</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two letters, such as US</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShipmentListView</name>
  <message>
   <source>&amp;New shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new inbound shipment ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, ID, center, SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No shipment at this stage has these words in its name, ID, center or SKUs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No shipments yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search shipments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send stock to the fulfillment centers: choose items, pack boxes, take an offer, print the labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShipmentOptions</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Any carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cheapest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a delivery window is arranged for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can be voided until {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>partnered carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your own carrier</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShipmentTableModel</name>
  <message>
   <source>Center</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SKUs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend says: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShipmentTracking</name>
  <message numerus="yes">
   <source>%n box(es) without a number</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>All tracking numbers are sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved; on their way to the backend</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Shipments</name>
  <message numerus="yes">
   <source>%n unit(s) received</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add items first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer lost; checking what happened…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrival at the center</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for delivery windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for placement options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for transport options and quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask which items may share a box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backend at work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the plan at the backend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carrier hand-over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the name at the backend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a placement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a placement first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the transport of each shipment first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed short by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm the delivery windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm the packing groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm the placement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm the shipment first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm the transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create the inbound plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch the box labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full truckload, no pallets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full truckload, pallets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In transit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels and tracking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lost answer, checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ocean, full container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ocean, less than container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pack all units and ask for placement options first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pack the boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pallets, less than truckload</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placement and transport confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queued to be sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queued; goes out when the connection is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready to ship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receiving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receiving at the center</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused: decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review and confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the boxes and their contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the tracking numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small parcel, air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small parcel, air express</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small parcel, ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State who prepares and labels the items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend is at work…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking numbers sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>abandoned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>billed by your carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>checked in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in transit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no quote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ready to ship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>receiving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a number like 12 or 12.5</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShipmentsPage</name>
  <message>
   <source>Shipments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipments: new shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The draft is deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SkuAdder</name>
  <message>
   <source>&amp;Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a SKU first: {0}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SkuField</name>
  <message>
   <source>Add a SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a SKU: type or scan its SKU, FNSKU, ASIN or title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SKUs that match</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SourcesPanel</name>
  <message numerus="yes">
   <source>%Ln row(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep what is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was fetched yet. Sync to begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend answered with {0} rows where {1} are kept here. That may be a fault at the backend, so nothing was replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backend is right…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fetched {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StageChips</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{0}: %n shipment(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>StartupFailureBox</name>
  <message>
   <source>FBA Client cannot start.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StepButton</name>
  <message>
   <source>Step {0}, {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>current</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StockChart</name>
  <message>
   <source>180 d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>90 d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chart of the stock by day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stock and no sales in these days.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Show %n day(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Show all days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock by day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ledger has not brought this product's history yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} to {1}: between {2} and {3} sellable, {4} sold, {5} received.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: not brought by the ledger yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} sellable, {2} sold, {3} received.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StockExport</name>
  <message numerus="yes">
   <source>%n product(s) saved in {0}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>CSV files (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sync</name>
  <message>
   <source>Fulfillment inventory report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inventory by product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Managed inventory report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending your changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipment plans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipments and receipts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock by center</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock by center and day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock movements</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncCentre</name>
  <message numerus="yes">
   <source>%n attempt(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>If you have looked at the backend yourself, say so:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Syncs since the window opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>next look {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waits for the step before it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncCentrePage</name>
  <message numerus="yes">
   <source>%Ln row(s) imported.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Cancel sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FBA Client reads it back and goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up “{0}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given up.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Importing %n file(s)…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Queued to be sent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take in the shorter list?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The steps of “{0}” that wait behind it are given up as well, since they build on it. The shipment itself stays as it is and can be sent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you changed, what the backend said, and how fresh the figures are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} rows replace the {2} that are kept here. A sync begins at once.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncStatus</name>
  <message>
   <source>Cancel the sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gateway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last synced {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Live account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never synced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress of the sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sandbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now (F5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Syncing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The embedded marketplace: nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program made a mistake.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What had arrived was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your account, by way of a gateway service.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own selling account.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncingSection</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Charts and sales reach back so far. More takes longer to fetch the first time.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Every %n hour(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Only when asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync when the window opens</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Toolbar</name>
  <message>
   <source>By center</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print labels…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the inventory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send to FBA…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show details</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrackingModel</name>
  <message>
   <source>Box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size and weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracking number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrackingTable</name>
  <message>
   <source>Boxes and their tracking numbers</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TransportStep</name>
  <message>
   <source>&amp;Cheapest for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next: review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking who could carry it, and for how much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a way for each shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transport {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the transport options.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled. What had arrived was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect your account…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connecting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetches products, stock by center and shipments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items, boxes, transport: leave at any step and come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels that are read back before they are printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress of the first sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start first sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program made a mistake; the report says more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This window is set up for your own account. The first sync fetches your products, the stock at each center and your shipments; after that, everything is here without a network too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome to FBA Client</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are looking at the embedded sandbox marketplace: a made-up seller with products, stock at 30 centers and shipments on their way. Try everything; nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_CopiesDelegate</name>
  <message>
   <source>Number of labels</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>i18n</name>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n hour(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n minute(s)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
