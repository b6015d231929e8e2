"""Make the pictures that the README shows, from the embedded marketplace.

    python installer/make_pictures.py [--out .github/pictures]

Takes the tour into a temporary folder, leaves a shipment in the middle of being made, then takes each page in the light
and in the dark theme. Runs without a display too.
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

from fba_client.app import make_application, make_window
from fba_client.cli.backend import Backend
from fba_client.cli.invocation import Invocation
from fba_client.cli.tour_steps import Tour
from fba_client.domain.items import ItemLine
from fba_client.queries.inventory import Health, InventoryFilter, sku_ids, sku_rows
from fba_client.services.desk import Desk
from fba_client.settings import SyncSettings, WindowSettings
from fba_client.ui.inventory.page import InventoryPage
from fba_client.ui.pictures import PAGE_IDS, Photographer

ROOT = Path(__file__).resolve().parent.parent
LABELLED_SKUS = 8
SHOWN_ROW = 4
SIZE = (1280, 800)


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


def choose_a_product(page: object) -> None:
    """On the Inventory page, show the details of one product."""
    if isinstance(page, InventoryPage):
        page.table.setCurrentIndex(page.table.model().index(SHOWN_ROW, 0))


def take(desk: Desk, backend: Backend, draft_id: str, out: Path) -> list[Path]:
    """All pictures, in both themes."""
    taken: list[Path] = []
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
        arguments: dict[str, object] = {
            "labels": {"lines": lines_to_label(desk)},
            "inventory": {"filter": Health.IN_STOCK.value},
        }
        for page_id in PAGE_IDS:
            opened.window.open_page(page_id, arguments.get(page_id))
            photographer.settle()
            choose_a_product(opened.window.page(page_id))
            taken.append(photographer.take_one(page_id, name=f"{page_id}-{theme}"))
        taken.append(photographer.take_one("shipments", {"draft_id": draft_id}, name=f"shipment-{theme}"))
        opened.close()
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
