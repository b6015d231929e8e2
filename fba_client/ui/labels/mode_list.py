"""The modes that the page offers, in their order, and what only some of them have."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fba_client.ui.context import UiContext
from fba_client.ui.labels.mode_stack import Mode
from fba_client.ui.labels.source import LabelSource

_HERE = "fba_client.ui.labels"


class ModeList(QObject):
    """Makes the sources; what a mode needs is imported when it is first turned to."""

    items_file_wanted = Signal(object)  # called with the path of the file
    run_wanted = Signal(str, object)  # id of a run to print again, the names of its labels
    mode_wanted = Signal(object)  # argument of the page's ``open_at``
    design_wanted = Signal(str, object)  # id of a design to edit ('' a new one), called with the id of what was saved
    shipments_wanted = Signal()  # nothing can be printed before a shipment is confirmed

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def modes(self) -> tuple[Mode, ...]:
        """Every mode, named in the person's language."""
        return (
            Mode("items", self.tr("&Items"), self._items, f"{_HERE}.items.source"),
            Mode("boxes", self.tr("&Boxes"), self._boxes, f"{_HERE}.boxes.source"),
            Mode("pallets", self.tr("Palle&ts"), self._pallets, f"{_HERE}.boxes.pallets_source"),
            Mode("more", self.tr("&More labels"), self._more, f"{_HERE}.more.source", self._read_designs),
            Mode("printed", self.tr("Printe&d"), self._printed, f"{_HERE}.printed.source"),
        )

    def _read_designs(self) -> None:
        from fba_client.labels.designs.library import all_designs  # noqa: PLC0415

        all_designs(self._context.desk.folder.designs)

    def _items(self, parent: QWidget, in_steps: bool) -> LabelSource:
        from fba_client.ui.labels.items.source import ItemsSource  # noqa: PLC0415

        source = ItemsSource(self._context, parent, in_steps=in_steps)
        source.import_wanted.connect(lambda: self.items_file_wanted.emit(source.intake.read_file))
        return source

    def _boxes(self, parent: QWidget, in_steps: bool) -> LabelSource:
        from fba_client.ui.labels.boxes.source import BoxesSource  # noqa: PLC0415

        source = BoxesSource(self._context, parent, in_steps=in_steps)
        source.shipments_wanted.connect(self.shipments_wanted)
        return source

    def _pallets(self, parent: QWidget, in_steps: bool) -> LabelSource:
        from fba_client.ui.labels.boxes.pallets_source import PalletsSource  # noqa: PLC0415

        source = PalletsSource(self._context, parent, in_steps=in_steps)
        source.shipments_wanted.connect(self.shipments_wanted)
        return source

    def _more(self, parent: QWidget, in_steps: bool) -> LabelSource:
        from fba_client.ui.labels.more.source import DesignsSource  # noqa: PLC0415

        return DesignsSource(self._context, self.design_wanted.emit, parent, in_steps=in_steps)

    def _printed(self, parent: QWidget, in_steps: bool) -> LabelSource:
        from fba_client.ui.labels.printed.source import PrintedSource  # noqa: PLC0415

        source = PrintedSource(self._context, parent, in_steps=in_steps)
        source.run_wanted.connect(self.run_wanted)
        source.lines_wanted.connect(lambda lines: self.mode_wanted.emit({"mode": "items", "lines": lines}))
        return source
