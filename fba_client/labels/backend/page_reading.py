"""What a page of the backend's labels holds: the bar codes with their place and turn, the text, and where ink ends."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fba_client.labels.backend.pdf_file import POINTS, Area, Letters, PdfFile

if TYPE_CHECKING:
    from fba_client.labels.backend.pdf_file import Grey

READING_DPI = 300  # the backend's narrowest bars are some 10 mil: three dots
INK_DPI = 100  # fine enough for margins, and a document of fifty pages stays in memory
_INK = 200  # grey below this is ink, as a printer that only knows black and white would have it
LINEAR = frozenset({"Code128", "Code39", "Codabar", "ITF", "EAN13", "EAN8", "UPCA"})


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A symbol on a page: what it says, its symbology, where it stands, and by how much it is turned clockwise.

    ``module`` is its X dimension in points; 0 where it could not be measured.
    """

    text: str
    symbology: str
    area: Area
    turn: int
    module: float = 0.0

    @property
    def is_linear(self) -> bool:
        """Whether it is one of bars, which a printer's dots may spoil."""
        return self.symbology in LINEAR

    @property
    def x_mils(self) -> float:
        """The X dimension in thousandths of an inch, as people who deal with bar codes give it; 0 if not known."""
        return self.module * 1000 / POINTS

    @property
    def middle(self) -> tuple[float, float]:
        return self.area.left + self.area.width / 2, self.area.top + self.area.height / 2


@dataclass(frozen=True, slots=True, eq=False)
class ReadPage:
    """One page as it is shown, in points; ``ink`` is the drawn page, a byte a dot at ``INK_DPI``."""

    number: int
    width: float
    height: float
    codes: tuple[FoundCode, ...]
    words: tuple[Letters, ...]
    ink: Any  # boolean array of dots, True where there is ink

    def extent(self, area: Area | None = None) -> Area | None:
        """The smallest rectangle that holds all ink (of ``area``); None where there is none."""
        scale = INK_DPI / POINTS
        top, left, ink = 0, 0, self.ink
        if area is not None:
            top, left = max(0, round(area.top * scale)), max(0, round(area.left * scale))
            ink = ink[top : round(area.bottom * scale), left : round(area.right * scale)]
        rows, columns = ink.any(axis=1).nonzero()[0], ink.any(axis=0).nonzero()[0]
        if not len(rows):
            return None
        return Area(
            (left + int(columns[0])) / scale,
            (top + int(rows[0])) / scale,
            (int(columns[-1]) + 1 - int(columns[0])) / scale,
            (int(rows[-1]) + 1 - int(rows[0])) / scale,
        )


def read_page(pdf: PdfFile, number: int) -> ReadPage:
    """Draw page ``number`` once and read all that is on it. Raises LabelError for a damaged page."""
    grey = pdf.draw(number, dpi=READING_DPI)
    width, height = pdf.size(number)
    codes = tuple(_codes(grey)) or tuple(_codes(pdf.draw(number, dpi=READING_DPI, fineness=2)))
    return ReadPage(number, width, height, codes, tuple(pdf.words(number)), _ink(grey))


def upright_turn(codes: Iterable[FoundCode], words: Iterable[Letters]) -> int:
    """By how many degrees clockwise these are to be turned so that they can be read; 0 when nothing tells.

    The text decides by its letters, since carriers print bars along an edge too; bars decide where all is a picture.
    """
    votes: Counter[int] = Counter()
    for run in words:
        votes[run.turn] += len(run.text)
    if not votes:
        for code in codes:
            votes[code.turn] += math.ceil(max(code.area.width, code.area.height))
    if not votes:
        return 0
    return (360 - votes.most_common(1)[0][0]) % 360


def _ink(grey: Grey) -> Any:
    """Where there is ink, coarsely: a dot has it where any of the finer ones has."""
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    each = READING_DPI // INK_DPI
    height, width = (-(-side // each) * each for side in grey.shape)
    padded = np.zeros((height, width), dtype=bool)
    padded[: grey.shape[0], : grey.shape[1]] = grey < _INK
    return padded.reshape(height // each, each, width // each, each).any(axis=(1, 3))


def _codes(grey: Grey) -> Iterator[FoundCode]:
    import zxingcpp  # noqa: PLC0415 - heavy, and only needed once labels are made

    scale = POINTS / READING_DPI
    plain = zxingcpp.TextMode.Plain  # as they are read back before printing
    for found in zxingcpp.read_barcodes(grey, try_downscale=False, text_mode=plain):  # a smaller copy misreads bars
        place = found.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        across, down = [corner.x for corner in corners], [corner.y for corner in corners]
        left, top, right, bottom = min(across), min(down), max(across), max(down)
        area = Area(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale)
        turn = round(found.orientation / 90) % 4 * 90
        name = str(found.format.name)
        module = 0.0
        if name == "Code128":
            middle = (top + bottom) // 2, (left + right) // 2
            line = grey[:, middle[1]][top : bottom + 1] if turn in (90, 270) else grey[middle[0]][left : right + 1]
            module = _module(line) * scale
        yield FoundCode(found.text, name, area, turn, module)


def _module(line: Grey) -> float:
    """The X dimension in dots of a Code 128 that ``line`` runs through; 0 when it is none.

    Its symbols have three bars in 11 modules each, the last one four in 13: so the bars tell how many modules it has.
    """
    dark = (line < 128).nonzero()[0]
    if not len(dark):
        return 0.0
    bars = int(((dark[1:] - dark[:-1]) > 1).sum()) + 1
    symbols, rest = divmod(bars - 4, 3)
    return 0.0 if rest or symbols < 3 else (int(dark[-1]) + 1 - int(dark[0])) / (symbols * 11 + 13)
