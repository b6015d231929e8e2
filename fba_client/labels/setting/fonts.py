"""The faces that label text is set in: two that ship with the program, and others of this computer for what those lack.

Widths come from the font file itself, so that layout, PDF and screen agree to the dot. Text is set glyph by glyph from
left to right without kerning; scripts that run from right to left are therefore not set but marked (see ``printable``),
which is honest where a wrongly joined word would not be.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from fba_client.paths import resource

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

TEXT = "text"
CODE = "code"  # tells 0 from O
REPLACEMENT = "□"
_SHIPPED = {TEXT: "DejaVuSansCondensed.ttf", CODE: "DejaVuSansMono-Bold.ttf"}
_ELSEWHERE = (  # fonts with TrueType outlines of Linux, Windows and macOS, in the order of preference
    "notosanssc-regular.ttf",
    "notosansjp-regular.ttf",
    "notosanskr-regular.ttf",
    "droidsansfallbackfull.ttf",
    "droidsansfallback.ttf",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "ipag.ttf",
    "ipagp.ttf",
    "nanumgothic.ttf",
    "msyh.ttc",
    "yugothr.ttc",
    "msgothic.ttc",
    "malgun.ttf",
    "simsun.ttc",
    "arial unicode.ttf",
    "arialuni.ttf",
    "seguisym.ttf",
    "notosanssymbols2-regular.ttf",
    "symbola.ttf",
    "unifont.ttf",
)


@dataclass(frozen=True)
class Face:
    """One font file: its path and the advance widths of its characters in thousandths of the em."""

    key: str
    path: Path
    widths: dict[str, float]
    glyphs: dict[int, int] = field(repr=False)  # code point to glyph index

    def advance(self, text: str) -> float:
        """The length of ``text`` in thousandths of the em. Every character must be one that the face has."""
        return sum(map(self.widths.__getitem__, text))


Run = tuple[Face, str, float]  # text that one face sets, and its length in thousandths of the em


class FontBook:
    """Finds the face for each character: the shipped ones first, then those of ``folders``, opened when needed."""

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        self._folders = system_font_folders() if folders is None else folders
        self._faces: dict[str, Face] = {}
        self._others: list[Path] | None = None
        self._chosen: dict[str, Face | None] = {}

    def face(self, key: str) -> Face:
        """The face of that key (TEXT, CODE, or one that ``runs`` named). Raises ResourceMissing."""
        if key not in self._faces:
            self._faces[key] = load_face(key, resource("fonts", _SHIPPED[key]))
        return self._faces[key]

    def printable(self, text: str) -> str:
        """``text`` on one line as it can be printed: composed, without invisible characters, runs of spaces as one.

        What no font here has, and what runs from right to left, becomes one □ a run.
        """
        if text.isascii() and text.isprintable():
            return " ".join(text.split())
        kept: list[str] = []
        for char in unicodedata.normalize("NFC", text):
            shown = self._shown(char)
            if shown != REPLACEMENT or kept[-1:] != [REPLACEMENT]:
                kept.append(shown)
        return " ".join("".join(kept).split())

    def runs(self, text: str, key: str = TEXT) -> list[Run]:
        """``text`` (already ``printable``) in pieces that one face each can set, the face of ``key`` first.

        Each piece comes with its length in thousandths of the em.
        """
        first = self.face(key)
        try:
            return [(first, text, first.advance(text))]
        except KeyError:
            faces = [first if char in first.widths else self._face_for(char) or first for char in text]
        pieces = groupby(zip(faces, text, strict=True), key=lambda pair: pair[0].key)
        joined = (list(pairs) for _, pairs in pieces)
        return [_run(pairs[0][0], "".join(char for _, char in pairs)) for pairs in joined]

    def advance(self, text: str, key: str = TEXT) -> float:
        """The length of ``text`` over all its runs, in thousandths of the em."""
        try:
            return self._faces[key].advance(text)
        except KeyError:
            return sum(length for _, _, length in self.runs(text, key))

    def prepare(self, texts: Iterable[str] = ()) -> None:
        """Open now, off the GUI thread, whatever fonts these texts will need."""
        self.face(TEXT)
        self.face(CODE)
        for char in set().union(*texts):
            self._face_for(char)

    def _shown(self, char: str) -> str:
        category = unicodedata.category(char)
        if category in ("Cc", "Zs", "Zl", "Zp"):
            return " " if char.isspace() else REPLACEMENT
        if category == "Cf" or 0xFE00 <= ord(char) <= 0xFE0F:
            return ""
        return char if self._face_for(char) is not None else REPLACEMENT

    def _face_for(self, char: str) -> Face | None:
        if char not in self._chosen:
            self._chosen[char] = self._search(char)
        return self._chosen[char]

    def _search(self, char: str) -> Face | None:
        if unicodedata.bidirectional(char) in ("R", "AL", "AN") or unicodedata.category(char) in ("Cs", "Co", "Cn"):
            return None
        if char in self.face(TEXT).widths:
            return self.face(TEXT)
        return next((face for face in self._other_faces() if char in face.widths), None)

    def _other_faces(self) -> Iterator[Face]:
        if self._others is None:
            self._others = list(fallback_files(self._folders))
        for path in self._others:
            face = self._opened(path)
            if face is not None:
                yield face

    def _opened(self, path: Path) -> Face | None:
        key = path.name
        if key not in self._faces:
            try:
                self._faces[key] = load_face(key, path)
            except _font_errors():
                self._faces[key] = Face(key, path, {}, {})
        return self._faces[key] if self._faces[key].widths else None


def _run(face: Face, text: str) -> Run:
    return face, text, face.advance(text)


def system_font_folders() -> tuple[Path, ...]:
    """Where this system keeps fonts."""
    home = Path.home()
    if sys.platform == "win32":
        windows, local = os.environ.get("WINDIR", r"C:\Windows"), os.environ.get("LOCALAPPDATA", str(home))
        return Path(windows) / "Fonts", Path(local) / "Microsoft" / "Windows" / "Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"


def open_for_pdf(face: Face) -> TTFont:
    """The font of ``face`` as one PDF document embeds it; ReportLab wants an object of its own for each document."""
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415 - heavy, and only needed once labels are made

    return TTFont(f"Label-{face.key}", str(face.path), shapable=False)


def load_face(key: str, path: Path) -> Face:
    """The face in a font file. Raises one of ReportLab's font errors for a file without TrueType outlines."""
    from reportlab.pdfbase.ttfonts import TTFontFile  # noqa: PLC0415 - heavy, and only needed once labels are made

    font = TTFontFile(str(path), charInfo=1)
    widths = {chr(code): float(width) for code, width in font.charWidths.items() if 0x20 <= code <= 0x10FFFF}
    return Face(key, path, widths, dict(font.charToGlyph))


def _font_errors() -> tuple[type[Exception], ...]:
    from reportlab.pdfbase.ttfonts import TTFError  # noqa: PLC0415 - heavy, and only needed once labels are made

    return TTFError, OSError, ValueError, KeyError, IndexError


def fallback_files(folders: Sequence[Path]) -> Iterator[Path]:
    """The fonts of ``folders`` and all below them that help out, the best first."""
    found: dict[str, Path] = {}
    for folder in folders:
        for parent, _, names in os.walk(folder):
            found.update((name.lower(), Path(parent) / name) for name in names if name.lower() in _ELSEWHERE)
    return (found[name] for name in _ELSEWHERE if name in found)
