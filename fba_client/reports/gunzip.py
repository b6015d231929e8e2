"""Unpacking gzip from strangers without being drowned: bounded in size and in ratio, and whole to the last byte.

64 MiB of tabs fit in 65 KB, while real reports shrink ten- to fiftyfold. A download that breaks off looks like a short
file, so the end of the stream is required; a file may be several gzip members one after the other.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from fba_client.errors import ReportDamaged

MAGIC = b"\x1f\x8b"
MAX_BYTES = 4 * 1024**3
MAX_RATIO = 250
_GRACE_BYTES = 4 * 1024**2  # below this size no ratio is suspicious
_READ = 256 * 1024
_PIECE = 1024**2
_GZIP_WINDOW = 31
_PADDING = b"\0"


def read_pieces(source: BinaryIO, *, max_bytes: int = MAX_BYTES) -> Iterator[bytes]:
    """The content of ``source`` in pieces, unpacked if it begins as gzip does.

    Raises ReportDamaged when it is cut off, is not gzip all the way, or grows beyond ``max_bytes`` or MAX_RATIO.
    """
    first = source.read(_READ)
    if first.startswith(MAGIC):
        yield from _unpacked(first, source, max_bytes)
        return
    size = 0
    while first:
        size += len(first)
        if size > max_bytes:
            raise _too_large(max_bytes)
        yield first
        first = source.read(_READ)


def _unpacked(data: bytes, source: BinaryIO, max_bytes: int) -> Iterator[bytes]:
    member = zlib.decompressobj(_GZIP_WINDOW)
    taken, given = len(data), 0
    while data:
        piece = _decompress(member, data)
        given += len(piece)
        _check_growth(taken, given, max_bytes)
        if piece:
            yield piece
        if member.eof:
            data, member = member.unused_data.lstrip(_PADDING), zlib.decompressobj(_GZIP_WINDOW)
            is_between = True
        else:
            data, is_between = member.unconsumed_tail, False
        if not data:
            data = source.read(_READ)
            taken += len(data)
            data = data.lstrip(_PADDING) if is_between else data
            if not data and not is_between:
                raise ReportDamaged("The report is cut off: the end of the compressed file is missing.")


def _decompress(member: zlib._Decompress, data: bytes) -> bytes:
    try:
        return member.decompress(data, _PIECE)
    except zlib.error as error:
        raise ReportDamaged("The report is damaged: its compressed part cannot be unpacked.") from error


def _check_growth(taken: int, given: int, max_bytes: int) -> None:
    if given > max_bytes:
        raise _too_large(max_bytes)
    if given > _GRACE_BYTES and given > taken * MAX_RATIO:
        raise ReportDamaged("The report unpacks to far more than its size, which no real report does.")


def _too_large(limit: int) -> ReportDamaged:
    return ReportDamaged("The report is larger than {limit} MB.", limit=limit // 1_000_000)
