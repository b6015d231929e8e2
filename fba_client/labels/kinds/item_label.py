"""The label of one unit: the FNSKU as bars and in words, the title, the condition, and what the seller adds.

Source: the backend's requirements for item labels (Code 128 of the FNSKU, readable FNSKU, title, condition; at most a
line of the seller's own and no second bar code).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.elements import Bars, Element, PlacedLabel, Text
from fba_client.labels.media.sheets import shipped_sheets
from fba_client.labels.setting.fitting import broken, shortened
from fba_client.labels.setting.fonts import CODE, TEXT, FontBook, Run
from fba_client.labels.symbols.code128 import choose_bar_width, least_bar_height, narrowest_label, set_b_pattern

_CODE_PT, _TITLE_PT, _SMALL_PT = 8.0, 6.5, 6.0
_PAD_IN, _SIDE_IN, _TALLEST_BARS_IN = 0.05, 0.06, 0.8
_LEADING = 1.16
_MOST_TITLE_LINES = 2
_CONDITIONS = {  # the words of the inventory API and of the reports, as a buyer reads them
    "": "New",
    "newitem": "New",
    "new": "New",
    "newwithwarranty": "New",
    "newoem": "New - OEM",
    "newopenbox": "New - Open Box",
    "refurbished": "Renewed",
    "refurbishedwithwarranty": "Renewed",
    "club": "Club",
    "usedlikenew": "Used - Like New",
    "usedverygood": "Used - Very Good",
    "usedgood": "Used - Good",
    "usedacceptable": "Used - Acceptable",
    "usedpoor": "Used - Poor",
    "collectiblelikenew": "Collectible - Like New",
    "collectibleverygood": "Collectible - Very Good",
    "collectiblegood": "Collectible - Good",
    "collectibleacceptable": "Collectible - Acceptable",
    "collectiblepoor": "Collectible - Poor",
}


@dataclass(frozen=True, slots=True)
class ItemLabel:
    """What stands on one item label. ``expiration`` is ISO (``YYYY-MM-DD``) or ''."""

    fnsku: str
    title: str
    condition: str = "New"
    expiration: str = ""
    lot: str = ""
    seller_line: str = ""

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        """See ``Printable``."""
        return place_item_label(self, width, height, dpi, book)

    def spec(self) -> dict[str, object]:
        """See ``Printable``."""
        return {"design": "item", "values": {name: getattr(self, name) for name in self.__slots__}}


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all labels of one size share, in dots."""

    width: int
    height: int
    dpi: int
    pad: int
    side: int
    code_size: int
    title_size: int
    small_size: int
    tallest_bars: int

    def room(self, size: int) -> float:
        """The length that text of ``size`` may have, in thousandths of its em."""
        return (self.width - 2 * self.side) * 1000 / size


Line = tuple[str, int]  # a text and its size in dots


def condition_words(condition: str) -> str:
    """The backend's condition (``NewItem``, ``UsedLikeNew``) as printed; an unknown word is printed as it is."""
    return _CONDITIONS.get("".join(filter(str.isalnum, condition)).lower(), condition)


def expiration_words(expiration: str) -> str:
    """An ISO day as the backend wants it on a label: MM-DD-YYYY. Raises LabelError for another form."""
    try:
        day = date.fromisoformat(expiration)
    except ValueError as error:
        raise LabelError("“{text}” is not a date. Write it as YYYY-MM-DD.", text=expiration[:40]) from error
    return f"{day.month:02}-{day.day:02}-{day.year:04}"


def place_item_label(label: ItemLabel, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
    """``label`` laid out on ``width`` by ``height`` dots.

    Raises LabelDoesNotFit, which says what size would do, and LabelError for a code that cannot be a bar code.
    """
    pattern = set_b_pattern(label.fnsku)
    module = _module(len(pattern), width, dpi)
    frame = _frame(width, height, dpi)
    length = module * len(pattern)
    least = least_bar_height(length, dpi)
    lines, room = _lines_and_room(label, frame, book, least)
    if room < least:
        raise _too_low(label.fnsku, frame, height + least - room)
    bar_height = min(room, max(least, frame.tallest_bars))
    top = frame.pad + (room - bar_height) // 2
    bars = Bars((width - length) // 2, top, bar_height, module, pattern, label.fnsku)
    texts = _placed_texts(book, frame, label.fnsku, lines, top + bar_height)
    return PlacedLabel(width, height, dpi, (bars, *texts))


def _lines_and_room(label: ItemLabel, frame: _Frame, book: FontBook, least: int) -> tuple[list[Line], int]:
    """The lines below the FNSKU, and the height left for bars; the title gives way to them, down to one line."""
    small = [(shortened(book, line, frame.room(frame.small_size)), frame.small_size) for line in _small(label, book)]
    rest = frame.height - 2 * frame.pad - _line_height(frame.code_size) - len(small) * _line_height(frame.small_size)
    title_height = _line_height(frame.title_size)
    most = _MOST_TITLE_LINES if rest - _MOST_TITLE_LINES * title_height >= least else 1
    titles = broken(book, book.printable(label.title), frame.room(frame.title_size), most)
    return [*((line, frame.title_size) for line in titles), *small], rest - len(titles) * title_height


def _module(modules: int, width: int, dpi: int) -> int:
    try:
        return choose_bar_width(modules, width, dpi).module
    except LabelDoesNotFit as error:
        error.advice = _advice(narrowest_label(modules, dpi), 0, dpi)
        raise


@lru_cache(maxsize=256)
def _frame(width: int, height: int, dpi: int) -> _Frame:
    """Type grows with the label, up to 1.8 times, from a size that a 1 x 2-5/8 in label has room for."""
    scale = min(1.8, max(1.0, min(height / dpi, width / dpi / 2.25)))
    return _Frame(
        width=width,
        height=height,
        dpi=dpi,
        pad=round(_PAD_IN * dpi),
        side=round(_SIDE_IN * dpi),
        code_size=round(_CODE_PT * scale * dpi / 72),
        title_size=round(_TITLE_PT * scale * dpi / 72),
        small_size=round(_SMALL_PT * scale * dpi / 72),
        tallest_bars=round(_TALLEST_BARS_IN * dpi),
    )


def _line_height(size: int) -> int:
    return round(size * _LEADING)


def _small(label: ItemLabel, book: FontBook) -> list[str]:
    parts = [book.printable(label.condition)]
    if label.expiration:
        parts.append(f"Exp {expiration_words(label.expiration)}")
    if label.lot:
        parts.append(f"Lot {book.printable(label.lot)}")
    texts = (" · ".join(part for part in parts if part), book.printable(label.seller_line))
    return [text for text in texts if text]


def _placed_texts(book: FontBook, frame: _Frame, code: str, lines: list[Line], y: int) -> Iterator[Element]:
    """The texts below the bars, centred, from ``y`` downwards."""
    size = min(frame.code_size, int(frame.room(1) / book.face(CODE).advance(code)))
    yield from _centred(book.runs(code, CODE), size, frame.width, y + round(size * 0.95))
    y += _line_height(frame.code_size)
    for text, size in lines:
        yield from _centred(book.runs(text, TEXT), size, frame.width, y + round(size * 0.9))
        y += _line_height(size)


def _centred(runs: list[Run], size: int, width: int, baseline: int) -> Iterator[Text]:
    sized = [(face, piece, round(length * size / 1000)) for face, piece, length in runs]
    x = (width - sum(run_width for _, _, run_width in sized)) // 2
    for face, piece, run_width in sized:
        yield Text(x, baseline, size, face.key, piece, run_width)
        x += run_width


def _too_low(fnsku: str, frame: _Frame, needed: int) -> LabelDoesNotFit:
    return LabelDoesNotFit(
        "The text and bars of {fnsku} need a label {needed} mm high, and this one has {given} mm.",
        advice=_advice(frame.width, needed, frame.dpi),
        fnsku=fnsku,
        needed=math.ceil(needed * 25.4 / frame.dpi),
        given=math.floor(frame.height * 25.4 / frame.dpi),
    )


def _advice(width: int, height: int, dpi: int) -> str:
    fitting = [
        sheet.title
        for sheet in shipped_sheets().values()
        if sheet.label_dots(dpi)[0] >= width and sheet.label_dots(dpi)[1] >= height
    ]
    if not fitting:
        return "Choose a larger label, or a printer with more dots per inch."
    return f"It fits: {'; '.join(fitting)}."
