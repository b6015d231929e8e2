"""The faces that label text is set in, and the way from a text to elements.

Three faces ship for Latin, Cyrillic, Greek, Arabic and Hebrew, one for Chinese and Japanese, one for Korean; other
fonts of this computer set what those lack. How the layout turns text into elements:

    shown = book.printable(title)                       # once: one line that the fonts can set
    lines = broken(book, shown, room, most)             # ``fitting``; room in thousandths of the em
    line = book.set(lines[0], size_dots)                # SetText: elements with x from 0 and baseline 0, and the width
    elements += line.at(x, baseline)                    # the same elements in their place

Text that runs from left to right without joining becomes ``Text``, set character by character without kerning from the
widths in the font file, so that layout, PDF and screen agree to the dot. Everything else becomes ``Glyphs``, shaped
here and nowhere else, and so does text in fonts whose outlines are not TrueType's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from fba_client.errors import ResourceMissing
from fba_client.labels.elements import Glyphs, Text
from fba_client.labels.setting.cleaning import REPLACEMENT, cleaned
from fba_client.labels.setting.faces import Face, NotAFont, shipped_face
from fba_client.labels.setting.fallback import fallback_files, system_font_folders
from fba_client.labels.setting.scripts import needs_shaping
from fba_client.labels.setting.shaping import Piece, prefix_lengths, shaped
from fba_client.paths import resource

__all__ = ["BOLD", "CODE", "REPLACEMENT", "TEXT", "Face", "FontBook", "SetText", "fallback_files"]

TEXT = "text"
BOLD = "bold"
CODE = "code"  # tells 0 from O
_IDEOGRAPHS = "ideographs"  # and kana
_HANGUL = "hangul"
_SHIPPED = {
    TEXT: "DejaVuSansCondensed.ttf",
    BOLD: "DejaVuSansCondensed-Bold.ttf",
    CODE: "DejaVuSansMono-Bold.ttf",
    _IDEOGRAPHS: "DroidSansFallbackFull.ttf",
    _HANGUL: "NanumSquareR.ttf",
}
_MOST_SHAPED = 4096  # texts kept


@dataclass(frozen=True, slots=True)
class SetText:
    """A line of text as elements from x 0 on baseline 0, and how wide it is in dots."""

    elements: tuple[Text | Glyphs, ...]
    width: int

    def at(self, x: int, baseline: int) -> Iterator[Text | Glyphs]:
        """The elements with the line's left end at ``x`` and its baseline at ``baseline``."""
        return (_moved(element, x, baseline) for element in self.elements)


class FontBook:
    """Finds the face for each character: the shipped ones first, then those of ``folders``, opened when needed."""

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        self._folders = system_font_folders() if folders is None else folders
        self._faces: dict[str, Face | None] = {}
        self._others: list[Path] | None = None
        self._chosen: dict[str, Face | None] = {}
        self._shaped: dict[tuple[str, str], tuple[Piece, ...]] = {}

    def face(self, key: str) -> Face:
        """The face of that key (TEXT, CODE, or one that an element names). Raises ResourceMissing."""
        face = self._faces.get(key)
        if face is None:
            face = self._faces[key] = self._open_for(key)
        return face

    def printable(self, text: str) -> str:
        """``text`` on one line as it can be printed: composed, without invisible characters, runs of spaces as one.

        What no font here has becomes one □ a run. The text stays in reading order, whatever its direction.
        """
        if text.isascii() and text.isprintable():
            return " ".join(text.split())
        return cleaned(text, self._can_set)

    def missing(self, texts: Iterable[str]) -> str:
        """The characters of ``texts`` that no font here has, each once, sorted; '' when all can be printed."""
        return "".join(sorted(filter(self._is_missing, set().union(*texts))))

    def advance(self, text: str, key: str = TEXT) -> float:
        """The length of ``text`` over all its pieces, in thousandths of the em."""
        try:
            if text.isascii() or not needs_shaping(text):
                return self.face(key).advance(text)
        except KeyError:
            pass
        return sum(piece.length for piece in self._pieces(text, key))

    def prefix_lengths(self, text: str, key: str = TEXT) -> list[float]:
        """How long ``text`` is up to each of its characters in reading order: len + 1 sums in thousandths of the em.

        Exact for plain text; a joined letter may be a little wider or narrower once the text ends with it.
        """
        try:
            if text.isascii() or not needs_shaping(text):
                return list(accumulate(map(self.face(key).widths.__getitem__, text), initial=0.0))
        except KeyError:
            pass
        return prefix_lengths(self._pieces(text, key), len(text))

    def set(self, text: str, size: int, key: str = TEXT) -> SetText:
        """``text`` (already ``printable``) at ``size`` dots as elements, in the order of the line from its left end."""
        elements = []
        length, x = 0.0, 0
        for piece in self._pieces(text, key):
            length += piece.length
            end = round(length * size / 1000)
            elements.append(_element(piece, x, end - x, size))
            x = end
        return SetText(tuple(elements), x)

    def prepare(self, texts: Iterable[str] = ()) -> None:
        """Open now, off the GUI thread, whatever fonts these texts will need."""
        for key in _SHIPPED:
            self.face(key)
        for char in set().union(*texts):
            self._face_for(char)

    def _pieces(self, text: str, key: str) -> tuple[Piece, ...]:
        known = self._shaped.get((text, key))
        if known is None:
            if len(self._shaped) >= _MOST_SHAPED:
                self._shaped.clear()
            known = self._shaped[text, key] = self._shape(text, key)
        return known

    def _shape(self, text: str, key: str) -> tuple[Piece, ...]:
        if not text:
            return ()
        first = self.face(key)
        try:
            if text.isascii() or not needs_shaping(text):
                return (Piece(first, text, 0, first.advance(text)),)
        except KeyError:
            pass
        return shaped(text, lambda cluster: self._face_of_cluster(cluster, first) or first)

    def _is_missing(self, char: str) -> bool:
        return cleaned(char, _anything) != REPLACEMENT == cleaned(char, self._can_set)

    def _can_set(self, cluster: str) -> bool:
        return self._face_of_cluster(cluster, self.face(TEXT)) is not None

    def _face_of_cluster(self, cluster: str, first: Face) -> Face | None:
        """The first face that has the whole of ``cluster``."""
        visible = "".join(char for char in cluster if not _is_invisible(char))
        if all(map(first.covers, visible)):
            return first
        if len(visible) == 1:
            return self._face_for(visible)
        return next((face for face in self._all_faces() if all(map(face.covers, visible))), None)

    def _face_for(self, char: str) -> Face | None:
        if char not in self._chosen:
            self._chosen[char] = next((face for face in self._all_faces() if face.covers(char)), None)
        return self._chosen[char]

    def _open_for(self, key: str) -> Face:
        if key in _SHIPPED:
            return shipped_face(key, resource("fonts", _SHIPPED[key]))
        path = next((path for path in self._other_files() if path.name == key), None)
        face = self._opened(path) if path is not None else None
        if face is None:
            raise ResourceMissing(
                "The font {name} is not on this computer any more.", advice="Lay the labels out again.", name=key
            )
        return face

    def _all_faces(self) -> Iterator[Face]:
        yield self.face(TEXT)
        yield self.face(_IDEOGRAPHS)
        yield self.face(_HANGUL)
        yield from (face for face in map(self._opened, self._other_files()) if face is not None)

    def _other_files(self) -> list[Path]:
        if self._others is None:
            self._others = list(fallback_files(self._folders))
        return self._others

    def _opened(self, path: Path) -> Face | None:
        key = path.name
        if key not in self._faces:
            try:
                self._faces[key] = Face(key, path)
            except (NotAFont, OSError):
                self._faces[key] = None
        return self._faces[key]


def _anything(_cluster: str) -> bool:
    return True


def _is_invisible(char: str) -> bool:
    return char in "\u200c\u200d\u200e\u200f\u061c"


def _element(piece: Piece, x: int, width: int, size: int) -> Text | Glyphs:
    if piece.glyphs is None:
        return Text(x, 0, size, piece.face.key, piece.text, width)
    places, pen = [], 0.0
    for _, advance, right, up, _ in piece.glyphs:
        places.append((round((pen + right) * size / 1000), -round(up * size / 1000)))
        pen += advance
    indexes = tuple(glyph for glyph, _, _, _, _ in piece.glyphs)
    return Glyphs(x, 0, size, piece.face.key, indexes, tuple(places), piece.text, width, piece.glyph_texts())


def _moved(element: Text | Glyphs, x: int, baseline: int) -> Text | Glyphs:
    x, baseline = element.x + x, element.baseline + baseline
    if isinstance(element, Text):
        return Text(x, baseline, element.size, element.face, element.text, element.width)
    return replace(element, x=x, baseline=baseline)
