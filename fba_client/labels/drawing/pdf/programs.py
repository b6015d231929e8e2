"""What a PDF takes from a font file: a subset of its glyphs, made by HarfBuzz and kept for the next document, and facts
about the whole."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fba_client.labels.setting.faces import Face

# Tables for shaping, names and further metrics: of no use once the glyphs are chosen and placed.
_UNUSED_TABLES = (
    *("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "STAT", "kern", "vhea", "vmtx", "VORG"),
    *("name", "OS/2", "post", "gasp", "meta", "FFTM", "DSIG"),
)
_BOX_IN_HEAD = 36  # where the head table has the corners of all glyphs


@dataclass(frozen=True, slots=True)
class FontFacts:
    """The PostScript name of a font, and in thousandths of the em the box around all its glyphs, how far it reaches
    above the baseline and (below 0) under it."""

    name: str
    box: tuple[int, ...]
    ascent: int
    descent: int


@dataclass(frozen=True, slots=True)
class Subset:
    """A font file with some of its glyphs only, compressed; ``places`` has their new indexes by the old ones."""

    packed: bytes
    length: int
    places: Mapping[int, int]


def font_facts(face: Face) -> FontFacts:
    """What a document tells about a face."""
    import uharfbuzz  # noqa: PLC0415 - only needed once labels are drawn

    opened, per_em = face.font.face, 1000 / face.units_per_em
    extents = face.font.get_font_extents("ltr")
    corners = struct.unpack_from(">4h", opened.reference_table("head").data, _BOX_IN_HEAD)
    name = opened.get_name(uharfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME) or face.path.stem
    return FontFacts(
        "".join(char for char in name if char.isascii() and (char.isalnum() or char == "-")) or "Font",
        tuple(round(corner * per_em) for corner in corners),
        round(extents.ascender * per_em),
        round(extents.descender * per_em),
    )


@lru_cache(maxsize=64)
def subset(path: Path, glyphs: frozenset[int], characters: frozenset[int]) -> Subset:
    """The TrueType font in ``path`` with these glyphs, those of these code points, and what they are composed of.

    It has no hints, and a character map of ``characters`` only.
    """
    import uharfbuzz  # noqa: PLC0415 - only needed once labels are drawn

    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    wanted = uharfbuzz.SubsetInput()
    wanted.sets(uharfbuzz.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wanted.sets(uharfbuzz.SubsetInputSets.UNICODE).update(characters)
    unused = _UNUSED_TABLES if characters else (*_UNUSED_TABLES, "cmap")
    wanted.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in unused)
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING
    if face.has_var_data:
        wanted.pin_all_axes_to_default(face)
    plan = uharfbuzz.SubsetPlan(face, wanted)
    content = plan.execute().blob.data
    mapping = plan.old_to_new_glyph_mapping
    return Subset(zlib.compress(content), len(content), {glyph: mapping[glyph] for glyph in glyphs})
