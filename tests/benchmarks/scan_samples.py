"""What scan_rate tries on every medium: each kind of label that has a code, with the shortest and the longest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from fba_client.errors import LabelDoesNotFit
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.job import Printable
from fba_client.labels.kinds.box_label import BoxLabel
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.kinds.pallet_label import PalletLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.box_content import ContentItem, box_content_code
from fba_client.labels.symbols.matrix import SYMBOLOGIES

TITLE = "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), Midnight Blue"
SHORT_BOX, LONG_BOX = "FBA1ABCDEU000001", "FBA15DJ8K9ZZU000003"
LONGEST = 40
BOOK = FontBook(folders=())
LADDER = Design(  # bars that stand on their end, both ways, and their code in white on black between them
    id="ladder",
    title="Ladder",
    width_mm=50.8,
    height_mm=50.8,
    fields=(
        Field(type="code128", value=("{code}",), x=0, y=1, width=34, height=98, rotation=90),
        Field(type="text", value=("{code}",), x=35, y=10, width=30, height=80, rotation=270, inverse=True, size_pt=30,
              least_pt=4, align="centre", valign="middle"),
        Field(type="code128", value=("{code}",), x=66, y=1, width=34, height=98, rotation=270),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Sample:
    """One label to try: its kind, its code, and what prints it."""

    kind: str
    code: str
    label: Printable


def samples(sheet: Sheet, dpi: int) -> list[Sample]:
    """The shortest and the longest code of each kind. FNSKUs and ASINs have ten characters, never more or fewer."""
    found = [Sample("item", code, ItemLabel(code, TITLE, "New", "2027-03-31")) for code in ("X001ABCDEF", "B0ABCD12Z9")]
    for design in ("box", "box_letter"):
        for symbology in SYMBOLOGIES:
            full = most_items(design, symbology, dpi)
            found.append(Sample(f"{design} {symbology}", SHORT_BOX, box(design, SHORT_BOX, symbology, 1)))
            found.append(Sample(f"{design} {symbology}", LONG_BOX, box(design, LONG_BOX, symbology, full)))
    found += [
        Sample("ladder", code, design_label(LADDER, {"code": code})) for code in ("A1", longest_ladder(sheet, dpi))
    ]
    found += [Sample("pallet", shipment, pallet(shipment)) for shipment in ("FBA1ABCDE", "FBA15DJ8K9ZZ")]
    for code in ("", "qr", "datamatrix"):
        places = ("A1", longest(sheet, dpi, code))
        found += [Sample(f"shelf {code}".strip(), place, shelf(place, code)) for place in places]
    return found


def box(design: str, box_id: str, symbology: str, items: int) -> Printable:
    """A box label with its content as 2D code."""
    shipment = box_id[:-7]
    held = [ContentItem(f"X001ABCD{number:02}", 12, "2027-12-31") for number in range(items)]
    address = ("Harbor Goods LLC", "1200 Waterfront Dr Unit 4", "Oakland, CA 94607")
    names = ("FBA STA-ONT8", address, address, "ONT8", "", box_content_code(shipment, held), "27.5 lb")
    return BoxLabel(box_id, 3, 12, shipment, *names, symbology, design)


@lru_cache
def most_items(design: str, symbology: str, dpi: int) -> int:
    """How many items the 2D code has room for on the medium that the design names; 1 where it has none."""
    sheet, items = find_sheet(shipped_designs()[design].media), 1
    while fits(box(design, LONG_BOX, symbology, items + 1), sheet, dpi):
        items += 1
    return items


def pallet(shipment: str) -> Printable:
    """One side of a pallet."""
    address = ("Harbor Goods LLC", "1200 Waterfront Dr Unit 4", "Oakland, CA 94607")
    return PalletLabel("", shipment, "FBA STA-ONT8", 1, 2, 1, address, address, "ONT8")


def shelf(place: str, code: str) -> Printable:
    """A place of the seller's own."""
    return design_label(shipped_designs()["shelf"], {"location": place, "code": code})


def longest_ladder(sheet: Sheet, dpi: int) -> str:
    """The longest code of up to LONGEST characters that stands on its end there; of 3 where not even that fits."""
    return _longest(lambda code: design_label(LADDER, {"code": code}), sheet, dpi)


def longest(sheet: Sheet, dpi: int, code: str) -> str:
    """The longest name of a shelf that fits there, of LONGEST characters at most; of 3 where not even that fits."""
    return _longest(lambda name: shelf(name, code), sheet, dpi)


def _longest(label: Callable[[str], Printable], sheet: Sheet, dpi: int) -> str:
    name = "A07-B12-C03-D44-E05-F16-G27-H38-I49-J50-"[:LONGEST]
    low, high = 3, len(name)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(label(name[:middle]), sheet, dpi):
            low = middle
        else:
            high = middle - 1
    return name[:low]


def fits(label: Printable, sheet: Sheet, dpi: int) -> bool:
    """Whether the label can be laid out there."""
    try:
        label.place(*sheet.label_dots(dpi), dpi, BOOK)
    except LabelDoesNotFit:
        return False
    return True
