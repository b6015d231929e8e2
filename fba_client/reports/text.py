"""From bytes to lines: UTF-8 or, as older reports are, Windows-1252; a BOM is passed over.

Nothing is replaced or guessed at silently: bytes that are neither, and NUL, are refused.
"""

from __future__ import annotations

import codecs
import itertools
import re
from collections.abc import Iterable, Iterator

from fba_client.errors import ReportDamaged

MAX_LINE = 1024**2
_HALF_CHARACTER = re.compile(rb"\xed[\xa0-\xbf]")  # a surrogate, which UTF-8 must not hold


def read_text(pieces: Iterable[bytes]) -> Iterator[str]:
    """``pieces`` as text. Raises ReportDamaged."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    is_plain_so_far = True
    source = _without_nul(pieces)
    for piece in source:
        held = decoder.getstate()[0]
        try:
            text = decoder.decode(piece)
        except UnicodeDecodeError as error:
            raw = held + piece
            if not (is_plain_so_far and raw[: error.start].isascii()) or _HALF_CHARACTER.match(raw, error.start):
                raise ReportDamaged("The report is damaged: its text is not UTF-8 all the way.") from error
            yield from _read_windows_1252(itertools.chain([raw], source))
            return
        is_plain_so_far = is_plain_so_far and text.isascii()
        yield text
    held = decoder.getstate()[0]
    if held and not is_plain_so_far:
        raise ReportDamaged("The report is cut off in the middle of a character.")
    yield from _read_windows_1252(iter([held] if held else []))


def _without_nul(pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        if b"\0" in piece:
            raise ReportDamaged("The report is damaged or not text: it has a NUL byte.")
        yield piece


def _read_windows_1252(pieces: Iterable[bytes]) -> Iterator[str]:
    for piece in pieces:
        try:
            yield piece.decode("cp1252")
        except UnicodeDecodeError as error:
            raise ReportDamaged("The report is not text in UTF-8 or Windows-1252.") from error


def read_lines(texts: Iterable[str]) -> Iterator[list[str]]:
    """The lines, many at a time, split on \\\n only (a title may hold other separators), without their \\\r.

    An empty line at the very end is not one. Raises ReportDamaged for a line that does not end.
    """
    carried = ""
    for text in texts:
        lines = (carried + text).split("\n")
        carried = lines.pop()
        if len(carried) > MAX_LINE:
            raise ReportDamaged("The report is damaged: it has a line of more than {limit} characters.", limit=MAX_LINE)
        if lines:
            yield [line.removesuffix("\r") for line in lines] if "\r" in text or "\r" in lines[0] else lines
    if carried:
        yield [carried.removesuffix("\r")]
