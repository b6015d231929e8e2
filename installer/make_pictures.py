"""Make the pictures that the README shows, from the embedded marketplace.

    python installer/make_pictures.py [--out .github/pictures]

Takes the tour into a temporary folder, leaves a shipment in the middle of being made and sets a printer up. Then it
takes each page in the light and in the dark theme, and of the Labels page also the boxes with the backend's pages,
labels of more kinds, and the editor of designs. Runs without a display too.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QDialog

from fba_client.app import OpenWindow, make_application, make_window
from fba_client.cli.backend import Backend
from fba_client.cli.invocation import Invocation
from fba_client.cli.tour_steps import Tour
from fba_client.domain.items import ItemLine
from fba_client.printers.printer import TCP, ZPL, Printer
from fba_client.queries.box_labels import box_shipments, kept_label_sets
from fba_client.queries.inventory import Health, InventoryFilter, sku_ids, sku_rows
from fba_client.services.desk import Desk
from fba_client.services.printing.printers import save_printer
from fba_client.settings import SyncSettings, WindowSettings
from fba_client.ui.inventory.page import InventoryPage
from fba_client.ui.labels.boxes.source import BoxesSource
from fba_client.ui.labels.memory import UsedLast
from fba_client.ui.labels.more.source import DesignsSource
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.labels.source import LabelSource
from fba_client.ui.pictures import PAGE_IDS, Photographer

ROOT = Path(__file__).resolve().parent.parent
LABELLED_SKUS = 8
SHOWN_ROW = 4
SIZE = (1280, 800)
SHELF: dict[str, object] = {
    "mode": "more",
    "design": "shelf",
    "rows": [{"location": f"A-07-0{number}", "note": "Bottles and mugs"} for number in range(1, 7)],
}
EDITED = "item"


def half_made_shipment(desk: Desk, backend: Backend, out: Path) -> str:
    """A shipment for which placements are on offer; returns its draft's id."""
    tour = Tour(desk, backend, out)
    for step in (tour.items, tour.create, tour.place):
        step()
    return tour.draft_id


def lines_to_label(desk: Desk) -> list[ItemLine]:
    """A few SKUs in stock, as somebody would pick them for labels."""
    ids = sku_ids(desk.cache, InventoryFilter(health=Health.IN_STOCK))[:LABELLED_SKUS]
    return [ItemLine(row.msku, 6) for row in sku_rows(desk.cache, ids).values()]


def set_up_printers(desk: Desk) -> UsedLast:
    """Two label printers as they stand in a warehouse, to which nothing is sent; returns the use of that for boxes."""
    bench = Printer("", "Bench", ZPL, TCP, "192.168.1.50", media="Thermal_57x32", dpi=203)
    save_printer(desk, bench)
    boxes = save_printer(desk, replace(bench, name="Box labels", address="192.168.1.51", media="Thermal_4x6in"))
    return UsedLast(boxes.id, boxes.media, boxes.dpi)


def labelled_shipment(desk: Desk) -> str:
    """The newest shipment of which the backend's own labels are here."""
    shipments = box_shipments(desk.cache, desk.workspace)
    return next(one.shipment_id for one in shipments if kept_label_sets(desk.workspace, one.confirmation_id))


def choose_a_product(page: object) -> None:
    """On the Inventory page, show the details of one product."""
    if isinstance(page, InventoryPage):
        page.table.setCurrentIndex(page.table.model().index(SHOWN_ROW, 0))


class LabelPictures:
    """What the Labels page shows besides item labels, in one theme."""

    def __init__(self, opened: OpenWindow, photographer: Photographer, out: Path, theme: str) -> None:
        self._window = opened.window
        self._page = labels_page(opened)
        self._photographer = photographer
        self._out = out
        self._theme = theme

    def boxes(self, shipment: str, printer: UsedLast) -> Path:
        """The pages that the backend sent for a shipment's boxes, beside the labels that are cut from them."""
        self._page.memory.keep(BoxesSource.mode, printer)
        source = self._turn_to({"mode": BoxesSource.mode, "shipment": shipment})
        if isinstance(source, BoxesSource):
            source.bar.backend.click()
            source.tabs.setCurrentWidget(source.pages)
        return self._photographer.take_one("labels", name=f"labels-boxes-{self._theme}")

    def more(self) -> Path:
        """Labels of shelves."""
        self._turn_to(SHELF)
        return self._photographer.take_one("labels", name=f"labels-more-{self._theme}")

    def editor(self) -> list[Path]:
        """The editor with a design in it; nothing where designs cannot be edited."""
        source = self._turn_to({"mode": "more", "design": EDITED})
        if not isinstance(source, DesignsSource) or not source.edit_button.isVisible():
            return []
        source.edit_button.click()
        self._photographer.settle()
        dialog = next(dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible())
        path = self._out / f"label-design-{self._theme}.png"
        dialog.grab().save(str(path))
        dialog.reject()
        return [path]

    def _turn_to(self, argument: dict[str, object]) -> LabelSource:
        self._window.open_page(LabelsPage.page_id, argument)
        self._photographer.settle()
        return self._page.modes.source


def labels_page(opened: OpenWindow) -> LabelsPage:
    """The Labels page, opened."""
    opened.window.open_page(LabelsPage.page_id)
    page = opened.window.page(LabelsPage.page_id)
    if not isinstance(page, LabelsPage):
        raise SystemExit("there is no Labels page")
    return page


def take(desk: Desk, backend: Backend, draft_id: str, out: Path) -> list[Path]:
    """All pictures, in both themes."""
    taken: list[Path] = []
    printer = set_up_printers(desk)
    for theme in ("light", "dark"):
        desk.settings = replace(
            desk.settings,
            window=WindowSettings(theme=theme, language="en"),
            sync=SyncSettings(on_start=False, every_minutes=0),
        )
        opened = make_window(desk, backend)
        opened.window.resize(*SIZE)
        opened.window.show()
        photographer = Photographer(opened.window, opened.context, out)
        taken += pages(desk, opened, photographer, theme)
        taken.append(photographer.take_one("shipments", {"draft_id": draft_id}, name=f"shipment-{theme}"))
        labels = LabelPictures(opened, photographer, out, theme)
        taken += [labels.more(), *labels.editor(), labels.boxes(labelled_shipment(desk), printer)]
        opened.close()
    return taken


def pages(desk: Desk, opened: OpenWindow, photographer: Photographer, theme: str) -> list[Path]:
    """Each page, with something in it."""
    arguments: dict[str, object] = {
        "labels": {"lines": lines_to_label(desk)},
        "inventory": {"filter": Health.IN_STOCK.value},
    }
    taken = []
    for page_id in PAGE_IDS:
        opened.window.open_page(page_id, arguments.get(page_id))
        photographer.settle()
        choose_a_product(opened.window.page(page_id))
        taken.append(photographer.take_one(page_id, name=f"{page_id}-{theme}"))
    return taken


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / ".github" / "pictures")
    arguments = parser.parse_args(words)
    arguments.out.mkdir(parents=True, exist_ok=True)
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        options = ["--sandbox", "--data-dir", folder]
        tour = ["tour", "--out", str(Path(folder) / "tour"), "--no-pictures"]
        subprocess.run([sys.executable, "-m", "fba_client", *options, *tour], check=True)
        call = Invocation(sandbox=True, data_dir=Path(folder))
        with call.alone(), call.desk() as desk, call.online(desk) as backend:
            draft_id = half_made_shipment(desk, backend, Path(folder))
            for path in take(desk, backend, draft_id, arguments.out):
                print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
