"""Small font files for tests: the letters of a shipped font under other characters, so no test needs a system's."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

import uharfbuzz as hb

from fba_client.paths import resource

_TABLES = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")


def write_font(path: Path, letters: Mapping[int, str]) -> None:
    """A TrueType font that has the code points of ``letters``, each drawn as that letter of DejaVu Sans Mono."""
    source = resource("fonts", "DejaVuSansMono-Bold.ttf")
    face = hb.Face(hb.Blob.from_file_path(str(source)), 0)
    font = hb.Font(face)
    groups = [(code, code, font.get_nominal_glyph(ord(letter))) for code, letter in sorted(letters.items())]
    tables = {tag: bytes(face.reference_table(tag).data) for tag in _TABLES}
    tables["cmap"] = _character_map([group for group in groups if group[2] is not None])
    path.write_bytes(_font_file(tables))


def _character_map(groups: list[tuple[int, int, int]]) -> bytes:
    body = b"".join(struct.pack(">III", *group) for group in groups)
    head = struct.pack(">HHHHI", 0, 1, 3, 10, 12)
    return head + struct.pack(">HHIII", 12, 0, 16 + len(body), 0, len(groups)) + body


def _font_file(tables: Mapping[str, bytes]) -> bytes:
    offset = 12 + 16 * len(tables)
    entries, bodies = [], []
    for tag, body in sorted(tables.items()):
        padded = body + bytes(-len(body) % 4)
        entries.append(struct.pack(">4sIII", tag.encode(), 0, offset, len(body)))
        bodies.append(padded)
        offset += len(padded)
    return struct.pack(">IHHHH", 0x00010000, len(tables), 0, 0, 0) + b"".join(entries) + b"".join(bodies)
