"""Font files: which characters a face has and how wide they are, opened in under a millisecond by HarfBuzz.

A file is mapped, not read, and a character's width is looked up when it is first asked for: the 4 MB face for Chinese,
Japanese and Korean costs nothing to the labels that do not need it.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from fba_client.errors import ResourceMissing

if TYPE_CHECKING:
    import uharfbuzz as hb

_FIRST_PRINTABLE = 0x20


class NotAFont(ValueError):
    """A file that holds no glyphs that can be drawn: damaged, or pictures in colour only."""


class Face:
    """One font file. ``widths`` are advances in thousandths of the em by character, ``glyphs`` indexes by code point.

    Both know every character of the font, and raise KeyError for others.
    """

    def __init__(self, key: str, path: Path) -> None:
        """Open ``path``. Raises NotAFont, or OSError for a file that cannot be read."""
        import uharfbuzz as hb  # noqa: PLC0415 - only needed once labels are made

        self.key = key
        self.path = path
        try:
            self._face = hb.Face(hb.Blob.from_file_path(str(path)), 0)
        except hb.HarfBuzzError as error:
            raise OSError(f"{path} cannot be opened") from error
        tables = self._face.table_tags
        self.has_truetype_outlines = "glyf" in tables
        if not (self.has_truetype_outlines or "CFF " in tables or "CFF2" in tables) or "cmap" not in tables:
            raise NotAFont(str(path))
        self.units_per_em = self._face.upem
        self.widths: dict[str, float] = _Widths(self)
        self.glyphs: dict[int, int] = _Glyphs(self)

    @cached_property
    def font(self) -> hb.Font:
        """The face for HarfBuzz, at its own units."""
        import uharfbuzz as hb  # noqa: PLC0415 - only needed once labels are made

        return hb.Font(self._face)

    @cached_property
    def _characters(self) -> hb.Set:
        return self._face.unicodes

    @cached_property
    def pitch(self) -> float:
        """The advance of each printable ASCII character in thousandths of the em where it is the same; 0 elsewhere."""
        printable = map(chr, range(_FIRST_PRINTABLE, 0x7F))
        advances = {self.widths[char] if self.covers(char) else 0.0 for char in printable}
        return advances.pop() if len(advances) == 1 else 0.0

    def covers(self, char: str) -> bool:
        """Whether the face has a glyph for that character."""
        return ord(char) >= _FIRST_PRINTABLE and ord(char) in self._characters

    def advance(self, text: str) -> float:
        """The length of ``text`` in thousandths of the em. Every character must be one that the face has."""
        return sum(map(self.widths.__getitem__, text))

    def __repr__(self) -> str:
        return f"Face({self.key!r}, {str(self.path)!r})"


class _Widths(dict[str, float]):
    """Advances by character, looked up when first asked for."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def __missing__(self, char: str) -> float:
        glyph = self._face.glyphs[ord(char)]
        width: float = self._face.font.get_glyph_h_advance(glyph) * 1000 / self._face.units_per_em
        self[char] = width
        return width

    def __contains__(self, char: object) -> bool:
        return isinstance(char, str) and self._face.covers(char)


class _Glyphs(dict[int, int]):
    """Glyph indexes by code point, looked up when first asked for."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def __missing__(self, code: int) -> int:
        if not self._face.covers(chr(code)):
            raise KeyError(code)
        glyph: int | None = self._face.font.get_nominal_glyph(code)
        if glyph is None:
            raise KeyError(code)
        self[code] = glyph
        return glyph

    def __contains__(self, code: object) -> bool:
        return isinstance(code, int) and self._face.covers(chr(code))


def shipped_face(key: str, path: Path) -> Face:
    """A face that ships with the program. Raises ResourceMissing for a file that is damaged."""
    try:
        return Face(key, path)
    except (NotAFont, OSError) as error:
        raise ResourceMissing("The program's font {name} is damaged.", name=path.name) from error
