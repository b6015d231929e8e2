"""The file around the drawings: numbered objects, compressed streams, the page tree. The same calls, the same bytes.

Written here rather than by ReportLab's canvas because a page of labels costs more there than drawing it does, and
because every file of its names a Helvetica that nothing uses.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_LEVEL = 3  # a third of the time of the usual 6, for a tenth more bytes of label drawings
_KIDS = 128  # pages in a branch of the page tree: a flat list of 100,000 is slow to open


class PdfFile:
    """A PDF in the making: objects are numbered from 1 in the order in which they are reserved or added."""

    def __init__(self) -> None:
        self._chunks = [_HEADER]
        self._size = len(_HEADER)
        self._offsets: list[int] = []

    def reserve(self) -> int:
        """The number of an object that is written later."""
        self._offsets.append(0)
        return len(self._offsets)

    def add(self, body: str | bytes, number: int = 0) -> int:
        """Write an object, under a reserved ``number`` or a new one, which is returned."""
        number = number or self.reserve()
        content = body.encode("latin-1") if isinstance(body, str) else body
        chunk = b"%d 0 obj\n%b\nendobj\n" % (number, content)
        self._offsets[number - 1] = self._size
        self._size += len(chunk)
        self._chunks.append(chunk)
        return number

    def stream(self, content: bytes, entries: str = "", number: int = 0) -> int:
        """Write a compressed stream with further dictionary ``entries``; its number."""
        return self.packed_stream(zlib.compress(content, _LEVEL), entries, number)

    def packed_stream(self, packed: bytes, entries: str = "", number: int = 0) -> int:
        """Write a stream that is compressed already; its number."""
        head = f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n".encode("latin-1")
        return self.add(b"%b%b\nendstream" % (head, packed), number)

    def pages(self, contents: Sequence[int], entries: str) -> int:
        """The page tree: a page for each number of a content stream; all share ``entries``. The tree's number."""
        root = self.reserve()
        branches = [self._branch(root, contents[start : start + _KIDS]) for start in range(0, len(contents), _KIDS)]
        self.add(f"<</Type/Pages/Count {len(contents)}/Kids[{_references(branches)}]{entries}>>", root)
        return root

    def _branch(self, root: int, contents: Sequence[int]) -> int:
        branch = self.reserve()
        kids = [self.add(f"<</Type/Page/Parent {branch} 0 R/Contents {content} 0 R>>") for content in contents]
        return self.add(f"<</Type/Pages/Parent {root} 0 R/Count {len(kids)}/Kids[{_references(kids)}]>>", number=branch)

    def finished(self, root: int, info: int) -> bytes:
        """The whole file, with ``root`` as its catalogue and ``info`` about it."""
        count = len(self._offsets) + 1
        entries = b"".join([b"%010d 00000 n \n" % offset for offset in self._offsets])
        trailer = f"trailer\n<</Size {count}/Root {root} 0 R/Info {info} 0 R>>\nstartxref\n{self._size}\n%%EOF\n"
        table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, entries)
        return b"".join([*self._chunks, table, trailer.encode("ascii")])


def text_string(text: str) -> str:
    """``text`` as a PDF string, in hexadecimal digits of UTF-16."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def _references(numbers: Sequence[int]) -> str:
    return " ".join([f"{number} 0 R" for number in numbers])
