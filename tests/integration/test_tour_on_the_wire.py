"""The tour from door to door against the embedded marketplace, every exchange judged by the backend's own models."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pypdfium2
import pytest
import zxingcpp
from judging import judged, load_judge

from fba_client.cli.backend import Backend
from fba_client.cli.tour_steps import Tour
from fba_client.paths import DataFolder
from fba_client.queries.drafts import draft_view
from fba_client.sandbox.config import SandboxConfig
from fba_client.sandbox.serve import LocalServer
from fba_client.services.desk import open_desk
from fba_client.services.items_file import parse_items
from fba_client.settings import Settings, SyncSettings

if TYPE_CHECKING:
    from fba_client.spapi.exchange import Exchange

Pixels = npt.NDArray[np.uint8]
SETTINGS = Settings(sync=SyncSettings(ledger_days=30))


class Taken:
    """A tour that was taken: where its files are, and what went over the wire."""

    def __init__(self, folder: DataFolder, out: Path, base_url: str) -> None:
        self.out = out
        self.exchanges: list[Exchange] = []
        with open_desk(folder, settings=SETTINGS) as desk:
            backend = Backend(desk, base_url=base_url, recorder=self.exchanges.append)
            steps = Tour(desk, backend, out)
            for _words, step in steps.steps(pictures=False):
                step()
            view = draft_view(desk.cache, desk.workspace, steps.draft_id)
            backend.close()
        assert view is not None
        self.view = view


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Taken:
    """One tour for all tests of this module: none of them changes anything."""
    place = tmp_path_factory.mktemp("tour")
    config = SandboxConfig(place / "sandbox.db", speed=600.0, limits=False, history_days=70)
    with LocalServer(config) as server:
        return Taken(DataFolder(place / "data").prepare(), place, server.base_url)


def pages_of(path: Path) -> list[Pixels]:
    """The pages of a PDF at 300 dpi."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.render(scale=300 / 72).to_numpy() for page in document]
    finally:
        document.close()


def decoded(pictures: Iterable[Pixels]) -> Counter[str]:
    """What a scanner reads on each picture."""
    return Counter(symbol.text for picture in pictures for symbol in zxingcpp.read_barcodes(picture))


def cells_of_letter_30(page: Pixels) -> Iterator[Pixels]:
    """The 30 labels of a sheet; whole, equal symbols below each other would be read as one."""
    for row in range(10):
        for column in range(3):
            top, left = 150 + 300 * row, 56 + 825 * column
            yield page[top : top + 300, left : left + 788]


def test_the_labels_of_the_tour_scan_and_are_the_right_ones(taken: Taken) -> None:
    wanted = parse_items((taken.out / "items.csv").read_bytes())
    items = decoded(cell for page in pages_of(taken.out / "item-labels.pdf") for cell in cells_of_letter_30(page))
    assert sum(items.values()) == sum(line.quantity for line in wanted)
    assert set(items) == {item.fnsku for item in taken.view.items}
    boxes = {box.box_id for shipment in taken.view.shipments for box in shipment.boxes}
    assert boxes
    assert boxes <= set(decoded(pages_of(taken.out / "box-labels.pdf")))


def test_the_tour_ends_verified_with_tracking_and_a_stock_list(taken: Taken) -> None:
    assert not taken.view.open_entries
    assert all(box.tracking_id for shipment in taken.view.shipments for box in shipment.boxes)
    assert len((taken.out / "stock.csv").read_text(encoding="utf-8-sig").splitlines()) > 100


def test_no_exchange_of_the_tour_is_at_fault(taken: Taken, shared_folder: Path) -> None:
    faults, asked = judged(load_judge(shared_folder), taken.exchanges)
    assert faults == []
    assert len(asked) >= 20
