"""Font files opened by HarfBuzz: metrics, outlines and subsets of their glyphs, kept from one document to the next."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import uharfbuzz

# What a PDF takes from a TrueType font besides is of no use to it: tables for shaping, names, character maps.
_UNUSED_TABLES = (
    *("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "STAT", "kern", "vhea", "vmtx", "VORG"),
    *("name", "OS/2", "post", "gasp", "meta", "FFTM", "DSIG"),
)


@dataclass(frozen=True)
class OpenFont:
    """A font file: HarfBuzz's face and font, and what a PDF tells about it, in thousandths of the em."""

    face: uharfbuzz.Face
    font: uharfbuzz.Font
    name: str
    box: tuple[int, int, int, int]
    ascent: int
    descent: int

    @property
    def has_truetype_outlines(self) -> bool:
        """Whether the glyphs are TrueType's, which a PDF embeds as they are."""
        return "glyf" in self.face.table_tags

    def glyph(self, char: str) -> int:
        """The glyph of a character; 0 (the box for what is missing) when the font lacks it."""
        return self.font.get_nominal_glyph(ord(char)) or 0

    def advance(self, glyph: int) -> float:
        """The advance width of a glyph in thousandths of the em."""
        return float(self.font.get_glyph_h_advance(glyph) * 1000 / self.face.upem)


@dataclass(frozen=True, slots=True)
class Subset:
    """A font file with some of its glyphs only, compressed; ``places`` has their new indexes by the old ones."""

    packed: bytes
    length: int
    places: Mapping[int, int]


@lru_cache(maxsize=32)
def open_font(path: Path) -> OpenFont:
    """The font in a file (the first of a collection)."""
    import uharfbuzz  # noqa: PLC0415 - only needed once labels are drawn

    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    font = uharfbuzz.Font(face)
    extents = font.get_font_extents("ltr")
    per_em = 1000 / face.upem
    corners = struct.unpack_from(">4h", face.reference_table("head").data, 36)
    left, low, right, high = (round(corner * per_em) for corner in corners)
    name = face.get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME) or path.stem
    return OpenFont(
        face,
        font,
        "".join(char for char in name if char.isascii() and (char.isalnum() or char == "-")) or "Font",
        (left, low, right, high),
        round(extents.ascender * per_em),
        round(extents.descender * per_em),
    )


@lru_cache(maxsize=64)
def subset(path: Path, glyphs: frozenset[int], characters: frozenset[int]) -> Subset:
    """The TrueType font in ``path`` with these glyphs, those of these code points, and what they are composed of.

    It has no hints, and a character map of ``characters`` only.
    """
    import uharfbuzz  # noqa: PLC0415 - only needed once labels are drawn

    wanted = uharfbuzz.SubsetInput()
    wanted.sets(uharfbuzz.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wanted.sets(uharfbuzz.SubsetInputSets.UNICODE).update(characters)
    unused = _UNUSED_TABLES if characters else (*_UNUSED_TABLES, "cmap")
    wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in unused)
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING
    face = open_font(path).face
    if face.has_var_data:
        wanted.pin_all_axes_to_default(face)
    plan = uharfbuzz.SubsetPlan(face, wanted)
    content = plan.execute().blob.data
    mapping = plan.old_to_new_glyph_mapping
    return Subset(zlib.compress(content), len(content), {glyph: mapping[glyph] for glyph in glyphs})
