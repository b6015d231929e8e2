"""Text in the printer's own scalable face, font 0, and how it is kept from being wider than the layout allows.

Font 0 is CG Triumvirate Bold Condensed, whose widths nobody publishes; measured, letters and digits have about 0.86 of
Helvetica Bold's (lower-case o 0.48 of the height, digits 0.48, capitals 0.50 to 0.81). The widths assumed here are
Helvetica Bold's, and more for signs that were measured wider than that. So text comes out some 12% narrower than
assumed: room enough for a printer that rounds each character up to whole dots, and for one with a look-alike face. The
face is squeezed (^A's width below its height) until even the assumed width fits the width that the layout measured with
its own.
"""

from __future__ import annotations

_SMALLEST = 10  # dots; the least height and width that ^A takes
_MOST_SQUEEZED = 0.55  # of its height: below that it is better sent as dots
_HELVETICA_BOLD = {  # in thousandths of the height
    1000: "<>@%~^+=|{}",
    944: "W",
    889: "m",
    833: "M",
    778: "GOQw",
    722: "ABCDHKNRU&",
    667: "EPSVXY",
    611: "FLTZbdghnopqu?",
    556: "Jacekvxyz0123456789#$s_",
    500: '*"-`tfr',
    333: "!()[]/\\.,:;'Iijl ",
}
_ELLIPSIS = "…"
# Latin-1: every printer that takes ^CI28 has these. A sign takes no more than the widest letter.
_WIDTHS = {chr(code): 1000 for code in range(0xA1, 0x100) if code != 0xAD}
_WIDTHS.update((char, width) for width, chars in _HELVETICA_BOLD.items() for char in chars)
_WIDTHS.update({"·": 333, _ELLIPSIS: 3 * _WIDTHS["."]})


def _in_hexadecimal(char: str) -> str:
    return "".join(f"_{byte:02X}" for byte in char.encode("utf-8"))


_DANGEROUS = {ord(char): _in_hexadecimal(char) for char in "^~_\\"}
_CONTROL = {code: _in_hexadecimal(chr(code)) for code in (*range(0x20), 0x7F)}
_BEYOND_ASCII = {ord(char): _in_hexadecimal(char) for char in _WIDTHS if not char.isascii()}
# Not every printer has the one character for an ellipsis, and three full stops look the same.
_FIELD = {**_DANGEROUS, **_CONTROL, **_BEYOND_ASCII, ord(_ELLIPSIS): "..."}


def field_data(text: str) -> str:
    """``text`` as the data of a field with ^FH: what could be taken for a command, and all beyond ASCII, as _XX.

    An ellipsis becomes three full stops. Every character must be ASCII or one that ``font_width`` knows.
    """
    return text.translate(_FIELD)


def font_width(text: str, size: int, width: int) -> int:
    """The width to give ^A0 with the height ``size``, so that ``text`` is surely not longer than ``width`` dots.

    0 when the printer's own face cannot set it: too small, too squeezed, or a character it may not have.
    """
    try:
        assumed = sum(map(_WIDTHS.__getitem__, text))
    except KeyError:
        return 0
    fitting = min(size, width * 1000 // assumed) if assumed else 0
    return fitting if fitting >= _SMALLEST and fitting >= size * _MOST_SQUEEZED else 0


def assumed_length(text: str, font_width: int) -> int:
    """The dots that ``text`` takes at most in font 0 of that width, by the widths assumed here."""
    return -(-sum(map(_WIDTHS.__getitem__, text)) * font_width // 1000)
