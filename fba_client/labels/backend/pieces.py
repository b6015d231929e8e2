"""The backend's PDF taken apart: which label stands where, and of which box it is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fba_client.errors import Cancelled
from fba_client.labels.backend.grids import WHOLE, Grid, cells, codes_in, find_grid, is_one_label
from fba_client.labels.backend.page_reading import FoundCode, ReadPage, read_page, upright_turn
from fba_client.labels.backend.page_types import PageType
from fba_client.labels.backend.pdf_file import Area, PdfFile

BOX, CARRIER = "box", "carrier"
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Piece:
    """One label on a page. ``box_id`` '' where nothing tells whose it is.

    ``area`` holds all its ink; ``whole`` is the page itself where the page is nothing but this label. ``upright`` is by
    how many degrees clockwise it is to be turned for reading.
    """

    page: int
    area: Area
    whole: Area | None
    upright: int
    kind: str  # box | carrier
    box_id: str = ""
    codes: tuple[FoundCode, ...] = ()

    @property
    def linear_codes(self) -> tuple[str, ...]:
        """What its bars say, each once."""
        return tuple(dict.fromkeys(code.text for code in self.codes if code.is_linear))


@dataclass(frozen=True, slots=True)
class TakenApart:
    """What a document holds. ``is_split`` is False where the labels of a page could not be told apart, so that whole
    pages are printed; those that carry nothing at all are none."""

    pieces: tuple[Piece, ...]
    n_pages: int
    is_split: bool = True


@dataclass(frozen=True, slots=True)
class _Cell:
    page: ReadPage
    area: Area
    whole: Area | None
    codes: tuple[FoundCode, ...]


def take_apart(
    pdf: PdfFile,
    *,
    expected: PageType | None = None,
    boxes: Sequence[str] = (),
    tracking: Mapping[str, str] | None = None,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> TakenApart:
    """Every label of a document, page by page. ``boxes`` are the ids that may occur; ``tracking`` the carrier's number
    of each, so that carrier labels are known too.

    Raises LabelError for a damaged file, Cancelled once ``cancel`` is set.
    """
    pages: list[ReadPage] = []
    for number in range(pdf.n_pages):
        if cancel is not None and cancel.is_set():
            raise Cancelled
        pages.append(read_page(pdf, number))
        if report is not None:
            report(number + 1, pdf.n_pages)
    inked = [page for page in pages if page.extent() is not None]
    grid = find_grid([page for page in inked if not is_one_label(page)] or inked, expected) if inked else WHOLE
    owners = _Owners(boxes, tracking or {})
    found = [owners.piece(cell) for page in inked for cell in _cells(page, grid or WHOLE)]
    return TakenApart(tuple(_adopted(found)), pdf.n_pages, grid is not None)


class _Owners:
    """Tells whose label a part of a page is: by its bars, else by its words."""

    def __init__(self, boxes: Sequence[str], tracking: Mapping[str, str]) -> None:
        self._boxes = frozenset(boxes)
        self._by_tracking = {number: box_id for box_id, number in tracking.items() if number}

    def piece(self, cell: _Cell) -> Piece:
        words = tuple(run for run in cell.page.words if cell.area.holds(run.x, run.y))
        own = next((code.text for code in cell.codes if code.text in self._boxes), "")
        ink = cell.page.extent(cell.area)
        return Piece(
            page=cell.page.number,
            area=ink or cell.area,
            whole=cell.whole,
            upright=upright_turn(cell.codes, words),
            kind=BOX if own else CARRIER,
            box_id=own or self._carried(cell.codes) or self._named(" ".join(run.text for run in words)),
            codes=cell.codes,
        )

    def _carried(self, codes: Iterable[FoundCode]) -> str:
        return next((self._by_tracking[code.text] for code in codes if code.text in self._by_tracking), "")

    def _named(self, words: str) -> str:
        """The one box that the words name; '' where they name none or several."""
        named = {box_id for box_id in self._boxes if box_id in words}
        return named.pop() if len(named) == 1 else ""


def _cells(page: ReadPage, grid: Grid) -> list[_Cell]:
    if is_one_label(page) or grid == WHOLE:
        whole = Area(0, 0, page.width, page.height)
        return [_Cell(page, whole, whole if is_one_label(page) else None, page.codes)]
    parts = [_Cell(page, area, None, codes_in(page, area)) for area in cells(page, grid)]
    return [part for part in parts if page.extent(part.area) is not None]


def _adopted(pieces: Sequence[Piece]) -> list[Piece]:
    """Carrier labels that say nothing of their box get the one beside them, where there is one such to each box label.

    Source: getLabels puts a box's carrier label directly before or behind its own.
    """
    lonely = [piece for piece in pieces if not piece.box_id]
    owned = [piece for piece in pieces if piece.box_id]
    if not lonely or len(lonely) != len(owned) or any(piece.kind != BOX for piece in owned):
        return list(pieces)
    step = 1 if pieces[0].box_id == "" else -1
    taken = list(pieces)
    for place, piece in enumerate(pieces):
        beside = place + step
        if not piece.box_id and 0 <= beside < len(pieces) and pieces[beside].box_id:
            taken[place] = replace(piece, box_id=pieces[beside].box_id)
    return taken
