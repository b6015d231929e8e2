"""Complex scripts: mixed directions put in order, letters joined, marks placed, by HarfBuzz.

The result is independent of the size: advances and offsets in thousandths of the em. ``FontBook.set`` turns it into
elements with whole-dot places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from fba_client.labels.setting.bidi import visual_runs
from fba_client.labels.setting.scripts import clusters, needs_shaping, script_of

if TYPE_CHECKING:
    from fba_client.labels.setting.faces import Face

_UNJOINED = ("Latn", "Grek", "Cyrl", "Armn", "Geor", "Hani", "Hira", "Kana", "Bopo", "Hang")  # may share a piece
FaceFor = Callable[[str], "Face"]  # the face that sets a cluster best


@dataclass(frozen=True, slots=True)
class Piece:
    """What one face sets of a line, from the left to the right; the pieces of a line follow each other.

    ``glyphs`` has an index, an advance and an offset (right and up) for each glyph, and the place of the first
    character that it stands for. It is None for plain text, which is set character by character.
    """

    face: Face
    text: str
    start: int
    length: float
    glyphs: tuple[tuple[int, float, float, float, int], ...] | None = None

    def glyph_texts(self) -> tuple[str, ...]:
        """The characters that each glyph stands for, from the left to the right as the glyphs are; joined, they are the
        text, backwards where it reads from right to left. A glyph that only adds to its neighbour has ''."""
        places = [place - self.start for *_, place in self.glyphs or ()]
        backwards = places[:1] > places[-1:]
        if backwards:
            places.reverse()
        ends = dict(zip(starts := sorted(set(places)), [*starts[1:], len(self.text)], strict=True))
        texts = []
        for place, group in groupby(places):
            shares = len(list(group))
            last = min(place + shares - 1, ends[place])
            texts += [*self.text[place:last], self.text[last : ends[place]], *("",) * (place + shares - 1 - last)]
        return tuple(text[::-1] for text in reversed(texts)) if backwards else tuple(texts)


def shaped(text: str, face_for: FaceFor) -> tuple[Piece, ...]:
    """``text`` (already ``printable``) as the pieces that stand side by side from the left to the right."""
    runs = (_run(text, start, end, right_to_left, face_for) for start, end, right_to_left in visual_runs(text))
    return tuple(piece for run in runs for piece in run if piece.glyphs != ())  # a mark of direction has no glyph


def prefix_lengths(pieces: tuple[Piece, ...], length: int) -> list[float]:
    """How long the line is up to each character in reading order: ``length`` + 1 sums, the first 0.

    What several characters share (a ligature, a letter with its marks) counts with the first of them.
    """
    advances = [0.0] * (length + 1)
    for piece in pieces:
        if piece.glyphs is not None:
            for _, advance, _, _, place in piece.glyphs:
                advances[place + 1] += advance
        else:
            for place, char in enumerate(piece.text, piece.start + 1):
                advances[place] = piece.face.widths[char]
    for place in range(1, length + 1):
        advances[place] += advances[place - 1]
    return advances


def _run(text: str, start: int, end: int, rtl: bool, face_for: FaceFor) -> Iterator[Piece]:
    """The pieces of one run of one direction."""
    pieces = [
        _piece(face, text[first:last], first, script, rtl)
        for face, first, last, script in _items(text, start, end, face_for)
    ]
    return reversed(pieces) if rtl else iter(pieces)


def _items(text: str, start: int, end: int, face_for: FaceFor) -> Iterator[tuple[Face, int, int, str]]:
    """The run parted where the face or the script changes: face, first and last place, script.

    Signs and spaces, which belong to no script, go with the letters before them, or after them at the start.
    """
    items: list[tuple[Face, int, int, str]] = []
    place, pieces = start, list(clusters(text[start:end]))
    last_script = next(filter(None, (script_of(piece[0]) for piece in pieces)), "")
    for piece in pieces:
        last_script = script_of(piece[0]) or last_script
        items.append((face_for(piece), place, place + len(piece), last_script))
        place += len(piece)
    for _, group in groupby(items, key=lambda item: (item[0].key, "" if item[3] in _UNJOINED else item[3])):
        parts = list(group)
        yield parts[0][0], parts[0][1], parts[-1][2], parts[0][3]


def _piece(face: Face, text: str, start: int, script: str, rtl: bool) -> Piece:
    if not rtl and face.has_truetype_outlines and not needs_shaping(text) and all(map(face.covers, text)):
        return Piece(face, text, start, face.advance(text))
    glyphs = tuple(_glyphs(face, text, start, script, rtl))
    return Piece(face, text, start, sum(advance for _, advance, _, _, _ in glyphs), glyphs)


def _glyphs(
    face: Face, text: str, start: int, script: str, rtl: bool
) -> Iterator[tuple[int, float, float, float, int]]:
    import uharfbuzz as hb  # noqa: PLC0415 - only needed once labels are made

    buffer = hb.Buffer()
    buffer.add_codepoints([ord(char) for char in text])
    buffer.guess_segment_properties()
    if script:
        buffer.script = script
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS  # a mark has a place of its own, where it can
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    hb.shape(face.font, buffer)
    scale = 1000 / face.units_per_em
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        yield (
            info.codepoint,
            place.x_advance * scale,
            place.x_offset * scale,
            place.y_offset * scale,
            start + info.cluster,
        )
