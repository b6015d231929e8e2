"""A label that the backend made, as one that a job can print: the piece of its PDF in the printer's own dots."""

from __future__ import annotations

import atexit
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fba_client.errors import LabelError
from fba_client.labels.backend.fitting import Fit, fit
from fba_client.labels.backend.page_reading import FoundCode
from fba_client.labels.backend.pdf_file import POINTS, Area, PdfFile
from fba_client.labels.backend.pieces import Piece
from fba_client.labels.elements import Picture, PlacedLabel

if TYPE_CHECKING:
    from fba_client.labels.setting.fonts import FontBook

_BLACK = 128  # grey below this is burnt
_FINE_DPI = 812  # bars are drawn at about this before they are rounded to the printer's dots
SPEC_KIND = "backend"


@dataclass(frozen=True, slots=True)
class BackendLabel:
    """One piece of a kept document. ``digest`` is that of the file: another file of that name is another label."""

    path: Path
    digest: str
    piece: Piece

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:  # noqa: ARG002
        """The piece, turned and cut to the medium, black and white in whole dots.

        Raises LabelDoesNotFit, which names a medium that would do; LabelError when the kept file is gone or changed.
        """
        return _placed(self, width, height, dpi)

    def fit(self, width: Fraction, height: Fraction) -> Fit:
        """Where it goes on a medium of that size in inches. Raises LabelDoesNotFit."""
        piece = self.piece
        return fit(piece.area, piece.whole, piece.upright, piece.codes, width, height)

    def spec(self) -> dict[str, object]:
        """What it can be made from again; the file is named without its folder."""
        piece = self.piece
        return {
            SPEC_KIND: self.path.name,
            "digest": self.digest,
            "page": piece.page,
            "area": _numbers(piece.area),
            "whole": None if piece.whole is None else _numbers(piece.whole),
            "upright": piece.upright,
            "of": piece.kind,
            "box": piece.box_id,
            "codes": [[code.text, code.symbology, _numbers(code.area), code.turn, code.module] for code in piece.codes],
        }


def backend_label_from_spec(folder: Path, spec: Mapping[str, Any]) -> BackendLabel:
    """The label that ``spec`` describes, of a document in ``folder``. Raises KeyError, TypeError, ValueError."""
    codes = tuple(
        FoundCode(text, symbology, Area(*area), turn, module) for text, symbology, area, turn, module in spec["codes"]
    )
    whole = spec["whole"]
    piece = Piece(
        page=int(spec["page"]),
        area=Area(*spec["area"]),
        whole=None if whole is None else Area(*whole),
        upright=int(spec["upright"]),
        kind=str(spec["of"]),
        box_id=str(spec["box"]),
        codes=codes,
    )
    return BackendLabel(folder / Path(str(spec[SPEC_KIND])).name, str(spec["digest"]), piece)


@lru_cache(maxsize=2)
def kept_pdf(path: Path, digest: str) -> PdfFile:
    """The document, opened once for the many labels that are in it. Raises LabelError when it is gone or another."""
    opened = PdfFile.open(path)
    _close_at_exit()
    if opened.digest != digest:
        opened.close()
        raise LabelError(
            "The kept labels {name} have been fetched anew since these labels were chosen.",
            advice="Choose the labels again.",
            name=path.name,
        )
    return opened


@lru_cache(maxsize=1)
def _close_at_exit() -> None:
    """PDFium complains of documents that are open when the program ends. Registered once, after PDFium's own."""
    atexit.register(kept_pdf.cache_clear)


@lru_cache(maxsize=64)
def _placed(label: BackendLabel, width: int, height: int, dpi: int) -> PlacedLabel:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed once labels are made

    placed = label.fit(Fraction(width, dpi), Fraction(height, dpi))
    pdf = kept_pdf(label.path, label.digest)
    fineness = max(2, round(_FINE_DPI / dpi))
    drawn = pdf.draw(label.piece.page, dpi=dpi, area=placed.area, turn=placed.turn, fineness=fineness)
    left, top = (max(0, round(side * dpi / POINTS)) for side in (placed.left, placed.top))
    black = (drawn < _BLACK)[max(0, round(-placed.top * dpi / POINTS)) :, max(0, round(-placed.left * dpi / POINTS)) :]
    black = black[: height - top, : width - left]
    rows = tuple(row.tobytes() for row in np.packbits(black, axis=1))
    picture = Picture(left, top, black.shape[1], black.shape[0], rows)
    return PlacedLabel(width, height, dpi, (picture,), label.piece.linear_codes)


def _numbers(area: Area) -> list[float]:
    return [area.left, area.top, area.width, area.height]
