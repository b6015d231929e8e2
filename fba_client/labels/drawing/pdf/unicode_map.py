"""What the codes of a font say, so that text can be searched and copied (a ToUnicode map)."""

from __future__ import annotations

from collections.abc import Mapping

_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<{first}> <{last}>
endcodespacerange
"""
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_MOST = 100  # entries in a block
_NOTHING = "\u200b"  # a space of no width; viewers make some sign or other of a code that says nothing at all


def unicode_map(texts: Mapping[int, str], code_bytes: int) -> bytes:
    """The map of codes, each of ``code_bytes`` bytes, to the texts that they stand for ('' for none)."""
    digits = 2 * code_bytes
    told = ((code, (text or _NOTHING).encode("utf-16-be").hex().upper()) for code, text in texts.items())
    lines = [f"<{code:0{digits}X}> <{text}>\n" for code, text in told]
    blocks = [lines[start : start + _MOST] for start in range(0, len(lines), _MOST)]
    body = "".join([f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks])
    return f"{_HEAD.format(first='0' * digits, last='F' * digits)}{body}{_TAIL}".encode("ascii")
