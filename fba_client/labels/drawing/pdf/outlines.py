"""A face without TrueType outlines in one document: its glyphs are drawn once each, as procedures of Type 3 fonts.

A Type 3 font has 256 codes, so that a face may take several of them; text can still be searched and copied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fba_client.labels.drawing.pdf.unicode_map import unicode_map

if TYPE_CHECKING:
    import uharfbuzz

    from fba_client.labels.drawing.pdf.document import PdfFile
    from fba_client.labels.setting.faces import Face

_CODES = 256


class OutlineFont:
    """Shows text and glyphs of one font file, and draws what was shown."""

    def __init__(self, name: str, face: Face) -> None:
        self._name = name
        self._face = face
        self._places: dict[tuple[int, str], int] = {}  # of glyphs that stand for a text

    def text(self, text: str, size: int) -> str:
        """The operators that show ``text``."""
        return " ".join([self.glyph(self._face.glyphs[ord(char)], size, char) for char in text])

    def glyph(self, glyph: int, size: int, text: str) -> str:
        """The operators that show the glyph of that index, which stands for ``text``."""
        part, code = divmod(self._places.setdefault((glyph, text), len(self._places)), _CODES)
        return f"/{self._name}_{part} {size} Tf <{code:02X}> Tj"

    def embed(self, file: PdfFile) -> dict[str, int]:
        """Write the fonts and say under which names and numbers the document has them."""
        shown = list(self._places)
        parts = [shown[start : start + _CODES] for start in range(0, len(shown), _CODES)]
        return {f"{self._name}_{number}": self._embedded(file, part) for number, part in enumerate(parts)}

    def _embedded(self, file: PdfFile, shown: list[tuple[int, str]]) -> int:
        glyphs = [glyph for glyph, _ in shown]
        drawn = [file.stream(self._procedure(glyph)) for glyph in glyphs]
        procedures = "".join([f"/g{code} {number} 0 R" for code, number in enumerate(drawn)])
        names = "".join([f"/g{code}" for code in range(len(drawn))])
        widths = " ".join([str(self._face.font.get_glyph_h_advance(glyph)) for glyph in glyphs])
        unicode = file.stream(unicode_map({code: text for code, (_, text) in enumerate(shown)}, 1))
        em = f"{1 / self._face.units_per_em:.8f}"
        return file.add(
            f"<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[{em} 0 0 {em} 0 0]/CharProcs<<{procedures}>>"
            f"/Encoding<</Type/Encoding/Differences[0{names}]>>/FirstChar 0/LastChar {len(shown) - 1}/Widths[{widths}]"
            f"/Resources<<>>/ToUnicode {unicode} 0 R>>"
        )

    def _procedure(self, glyph: int) -> bytes:
        font = self._face.font
        extents = font.get_glyph_extents(glyph)
        left, low, right, high = 0, 0, 0, 0
        if extents is not None:
            left, right = extents.x_bearing, extents.x_bearing + extents.width
            low, high = extents.y_bearing + extents.height, extents.y_bearing
        path = _path(font, glyph)
        head = f"{font.get_glyph_h_advance(glyph)} 0 {left} {low} {right} {high} d1"
        return f"{head} {path} f".encode("ascii") if path else head.encode("ascii")


def _path(font: uharfbuzz.Font, glyph: int) -> str:
    """The outline of a glyph in PDF's path operators, in units of the font; HarfBuzz makes every curve a cubic one."""
    import uharfbuzz  # noqa: PLC0415 - only needed once labels are drawn

    drawing = uharfbuzz.DrawFuncs()
    drawing.set_move_to_func(lambda x, y, path: path.append(f"{_whole(x)} {_whole(y)} m"))
    drawing.set_line_to_func(lambda x, y, path: path.append(f"{_whole(x)} {_whole(y)} l"))
    drawing.set_cubic_to_func(lambda *points: points[-1].append(f"{' '.join(map(_whole, points[:-1]))} c"))
    drawing.set_close_path_func(lambda path: path.append("h"))
    path: list[str] = []
    font.draw_glyph(glyph, drawing, path)
    return " ".join(path)


def _whole(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
