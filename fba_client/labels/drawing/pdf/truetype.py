"""A face with TrueType outlines in one document: a composite font whose character codes are the text's own UTF-16.

So text goes into a page by one fast encoding, and comes out of it as it was when it is copied. Characters beyond 16
bits, and glyphs of shaped text that no character names, take the codes that UTF-16 keeps for surrogates and those for
private use, which no text to print has.
"""

from __future__ import annotations

import hashlib
from array import array
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from fba_client.errors import LabelError
from fba_client.labels.drawing.pdf.openfont import open_font, subset
from fba_client.labels.drawing.pdf.unicode_map import unicode_map

if TYPE_CHECKING:
    from fba_client.labels.drawing.pdf.document import PdfFile

_FIRST_FREE, _LAST_FREE = 0xD800, 0xF8FF


class TrueTypeFont:
    """Shows text and glyphs of one font file, and embeds what was shown."""

    def __init__(self, name: str, path: Path) -> None:
        self._name = name
        self._path = path
        self._open = open_font(path)
        self._shown: set[str] = set()
        self._free_codes: dict[str | int, int] = {}  # characters beyond 16 bits, and glyphs by their index

    def text(self, text: str, size: int) -> str:
        """The operators that show ``text``."""
        coded = text.encode("utf-16-be")
        if len(coded) == 2 * len(text):
            self._shown.update(text)
        else:
            coded = b"".join([self._coded(char) for char in text])
        return f"/{self._name} {size} Tf ({_escaped(coded)})Tj"

    def glyph(self, glyph: int, size: int) -> str:
        """The operators that show the glyph of that index."""
        return f"/{self._name} {size} Tf ({_escaped(self._free_code(glyph))})Tj"

    def _coded(self, char: str) -> bytes:
        if char > "\uffff":
            return self._free_code(char)
        self._shown.add(char)
        return char.encode("utf-16-be")

    def _free_code(self, what: str | int) -> bytes:
        code = self._free_codes.setdefault(what, _FIRST_FREE + len(self._free_codes))
        if code > _LAST_FREE:
            raise LabelError(
                "The labels have too many different characters for one file.", advice="Save or print them in parts."
            )
        return code.to_bytes(2, "big")

    def embed(self, file: PdfFile) -> dict[str, int]:
        """Write the font and say under which name and number the document has it."""
        glyphs = {ord(char): self._open.glyph(char) for char in sorted(self._shown)}
        for what, code in self._free_codes.items():
            glyphs[code] = self._open.glyph(what) if isinstance(what, str) else what
        texts = {ord(char): char for char in sorted(self._shown)}
        texts.update((code, what) for what, code in self._free_codes.items() if isinstance(what, str))
        name = f"{_tag(glyphs)}+{self._open.name}"
        unicode = file.stream(unicode_map(texts, 2))
        descendant = self._descendant(file, name, glyphs)
        font = file.add(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"
        )
        return {self._name: font}

    def _descendant(self, file: PdfFile, name: str, glyphs: dict[int, int]) -> int:
        kept = subset(self._path, frozenset(glyphs.values()))
        program = file.packed_stream(kept.packed, f"/Length1 {kept.length}")
        box = " ".join(map(str, self._open.box))
        descriptor = file.add(
            f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0/Ascent {self._open.ascent}"
            f"/Descent {self._open.descent}/CapHeight {self._open.ascent}/StemV 80/FontFile2 {program} 0 R>>"
        )
        places = array("H", bytes(2 * (max(glyphs, default=0) + 1)))
        for code, glyph in glyphs.items():
            places[code] = kept.places[glyph]
        places.byteswap()
        codes = file.stream(places.tobytes())
        return file.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW 1000/W[{self._widths(glyphs)}]/CIDToGIDMap {codes} 0 R>>"
        )

    def _widths(self, glyphs: dict[int, int]) -> str:
        """The widths by code, those of neighbours in one list."""
        runs = groupby(enumerate(sorted(glyphs)), key=lambda pair: pair[1] - pair[0])
        return "".join([self._width_run([code for _, code in run], glyphs) for _, run in runs])

    def _width_run(self, codes: list[int], glyphs: dict[int, int]) -> str:
        widths = " ".join([f"{self._open.advance(glyphs[code]):.3f}".rstrip("0").rstrip(".") for code in codes])
        return f"{codes[0]}[{widths}]"


def _escaped(codes: bytes) -> str:
    """The bytes as they stand between the parentheses of a PDF string."""
    plain = codes.decode("latin-1").replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return plain.replace("\r", r"\r")


def _tag(glyphs: dict[int, int]) -> str:
    """Six letters that tell this subset of a font from another, as readers want it."""
    digest = hashlib.sha256(repr(sorted(glyphs.items())).encode()).digest()
    return "".join([chr(ord("A") + byte % 26) for byte in digest[:6]])
