"""A face with TrueType outlines in one document: embedded, as two fonts that share their glyphs.

Text in ASCII, which most labels are, is shown as it is by a simple font. All other text is shown in its own UTF-16 by a
composite font: so it goes into a page by one fast encoding, and comes out of it as it was when it is copied. Characters
beyond 16 bits, and glyphs of shaped text, take the codes for private use, which no text to print has; a glyph takes one
for each text that it stands for. Codes of surrogates would do as well, were there no viewers that join them.
"""

from __future__ import annotations

import hashlib
import sys
from array import array
from itertools import groupby
from typing import TYPE_CHECKING

from fba_client.errors import LabelError
from fba_client.labels.drawing.pdf.programs import font_facts, subset
from fba_client.labels.drawing.pdf.unicode_map import unicode_map

if TYPE_CHECKING:
    from fba_client.labels.drawing.pdf.document import PdfFile
    from fba_client.labels.setting.faces import Face

_FIRST_FREE, _LAST_FREE = 0xE000, 0xF8FF
_ESCAPED = "\\()\r"
_NONSYMBOLIC, _SYMBOLIC = 32, 4


class TrueTypeFont:
    """Shows text and glyphs of one font file, and embeds what was shown."""

    def __init__(self, name: str, face: Face) -> None:
        self._name = name
        self._simple_name = f"{name}a"
        self._face = face
        self._simple: set[str] = set()  # characters that the simple font showed
        self._plain = b""  # those of them that need no escaping
        self._shown: set[str] = set()  # characters that the composite font showed
        self._free_codes: dict[tuple[int, str], int] = {}  # of glyphs that stand for a text

    def text(self, text: str, size: int) -> str:
        """The operators that show ``text``."""
        if not text.isascii():
            return f"/{self._name} {size} Tf ({_escaped(self._coded(text))})Tj"
        if text.encode("ascii").translate(None, self._plain):
            self._simple.update(text)
            self._plain = "".join(sorted(self._simple.difference(_ESCAPED))).encode("ascii")
            return f"/{self._simple_name} {size} Tf ({_escaped(text)})Tj"
        return f"/{self._simple_name} {size} Tf ({text})Tj"

    def glyph(self, glyph: int, size: int, text: str) -> str:
        """The operators that show the glyph of that index, which stands for ``text``."""
        return f"/{self._name} {size} Tf ({_escaped(self._free_code(glyph, text))})Tj"

    def _coded(self, text: str) -> str:
        """The codes of the text, each of two bytes."""
        coded = text.encode("utf-16-be")
        if len(coded) == 2 * len(text):
            self._shown.update(text)
            return coded.decode("latin-1")
        glyphs = self._face.glyphs
        return "".join(
            [self._free_code(glyphs[ord(char)], char) if char > "\uffff" else self._coded(char) for char in text]
        )

    def _free_code(self, glyph: int, text: str) -> str:
        code = self._free_codes.setdefault((glyph, text), _FIRST_FREE + len(self._free_codes))
        if code > _LAST_FREE:
            raise LabelError(
                "The labels have too many different characters for one file.", advice="Save or print them in parts."
            )
        return code.to_bytes(2, "big").decode("latin-1")

    def embed(self, file: PdfFile) -> dict[str, int]:
        """Write the fonts that were used, and say under which names and numbers the document has them."""
        codes = {ord(char): self._face.glyphs[ord(char)] for char in sorted(self._shown)}
        codes.update((code, glyph) for (glyph, _), code in self._free_codes.items())
        ascii_codes = {ord(char): self._face.glyphs[ord(char)] for char in sorted(self._simple)}
        program = _Program(file, self._face, codes, ascii_codes)
        fonts = {self._simple_name: program.simple_font()} if ascii_codes else {}
        if codes:
            texts = {ord(char): char for char in sorted(self._shown)}
            texts.update((code, text) for (_, text), code in self._free_codes.items())
            fonts[self._name] = program.composite_font(texts)
        return fonts


class _Program:
    """The glyphs of one font file in the document, and the fonts that give them codes: ``codes`` of two bytes, and
    ``ascii_codes`` of one, each with its glyph."""

    def __init__(self, file: PdfFile, face: Face, codes: dict[int, int], ascii_codes: dict[int, int]) -> None:
        self._file = file
        self._face = face
        self._facts = font_facts(face)
        self._codes = codes
        self._ascii_codes = ascii_codes
        self._subset = subset(face.path, frozenset(codes.values()), frozenset(ascii_codes))
        self._number = file.packed_stream(self._subset.packed, f"/Length1 {self._subset.length}")
        self._name = f"{_tag(codes, ascii_codes)}+{self._facts.name}"

    def simple_font(self) -> int:
        """Write the font for ASCII; its number."""
        first, last = min(self._ascii_codes), max(self._ascii_codes)
        widths = [
            self._width(self._ascii_codes[code]) if code in self._ascii_codes else "0"
            for code in range(first, last + 1)
        ]
        return self._file.add(
            f"<</Type/Font/Subtype/TrueType/BaseFont/{self._name}/Encoding/WinAnsiEncoding/FirstChar {first}"
            f"/LastChar {last}/Widths[{' '.join(widths)}]/FontDescriptor {self._descriptor(_NONSYMBOLIC)} 0 R>>"
        )

    def composite_font(self, texts: dict[int, str]) -> int:
        """Write the font for codes of two bytes, of which ``texts`` are the meanings; its number."""
        places = array("H", bytes(2 * (max(self._codes) + 1)))
        for code, glyph in self._codes.items():
            places[code] = self._subset.places[glyph]
        if sys.byteorder == "little":
            places.byteswap()
        map_to_glyphs = self._file.stream(places.tobytes())
        descendant = self._file.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{self._name}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {self._descriptor(_SYMBOLIC)} 0 R/DW 1000/W[{self._widths()}]"
            f"/CIDToGIDMap {map_to_glyphs} 0 R>>"
        )
        unicode = self._file.stream(unicode_map(texts, 2))
        return self._file.add(
            f"<</Type/Font/Subtype/Type0/BaseFont/{self._name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"
        )

    def _descriptor(self, flags: int) -> int:
        box = " ".join(map(str, self._facts.box))
        return self._file.add(
            f"<</Type/FontDescriptor/FontName/{self._name}/Flags {flags}/FontBBox[{box}]/ItalicAngle 0"
            f"/Ascent {self._facts.ascent}/Descent {self._facts.descent}/CapHeight {self._facts.ascent}/StemV 80"
            f"/FontFile2 {self._number} 0 R>>"
        )

    def _widths(self) -> str:
        """The widths by code, those of neighbours in one list."""
        runs = groupby(enumerate(sorted(self._codes)), key=lambda pair: pair[1] - pair[0])
        lists = ([code for _, code in run] for _, run in runs)
        return "".join([f"{run[0]}[{' '.join([self._width(self._codes[code]) for code in run])}]" for run in lists])

    def _width(self, glyph: int) -> str:
        width = self._face.font.get_glyph_h_advance(glyph) * 1000 / self._face.units_per_em
        return f"{width:.3f}".rstrip("0").rstrip(".")


def _escaped(codes: str) -> str:
    """The codes as they stand between the parentheses of a PDF string."""
    plain = codes.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return plain.replace("\r", r"\r")


def _tag(*codes: dict[int, int]) -> str:
    """Six letters that tell this subset of a font from another, as readers want it."""
    digest = hashlib.sha256(repr([sorted(each.items()) for each in codes]).encode()).digest()
    return "".join([chr(ord("A") + byte % 26) for byte in digest[:6]])
