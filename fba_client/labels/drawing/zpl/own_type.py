"""Text in the printer's own scalable face, font 0, and how it is kept from being wider than the layout allows.

Font 0 is CG Triumvirate Bold Condensed, whose widths nobody publishes; measured, letters and digits have about 0.86 of
Helvetica Bold's (lower-case o 0.48 of the height, digits 0.48, capitals 0.50 to 0.81). The widths assumed here are
Helvetica Bold's, and more for signs that were measured wider than that. So text comes out some 12% narrower than
assumed: room enough for a printer that rounds each character up to whole dots, and for one with a look-alike face. The
face is squeezed (^A's width below its height) until even the assumed width fits the width that the layout measured with
its own.
"""

from __future__ import annotations

from fba_client.labels.sums import byte_sum

_LOWEST = 14  # dots; of smaller type, rounding to whole dots is too large a part
_NARROWEST = 10  # dots; the least that ^A takes
_MOST_SQUEEZED = 0.55  # of its height: below that it is better sent as dots
_EM = 250  # in a byte
_HELVETICA_BOLD = {  # in thousandths of the height
    1000: "<>@%~^+=|{}",
    944: "W",
    892: "m",
    836: "M",
    780: "GOQw",
    724: "ABCDHKNRU&",
    668: "EPSVXY",
    612: "FLTZbdghnopqu?",
    556: "Jacekvxyz0123456789#$s_",
    500: '*"-`tfr',
    336: "!()[]/\\.,:;'Iijl ·",
}
_ELLIPSIS, _FULL_STOPS = "…", "..."  # not every printer has the one character, and three look the same


def _width_table() -> bytes:
    """The width of each Latin-1 character, 0 for one that is not printed; beyond ASCII as wide as the widest letter."""
    table = bytearray(256)
    table[0xA1:] = bytes([_EM]) * (0x100 - 0xA1)
    table[0xAD] = 0
    for width, chars in _HELVETICA_BOLD.items():
        for char in chars:
            table[ord(char)] = width * _EM // 1000
    return bytes(table)


def _in_hexadecimal(char: str) -> str:
    return "".join(f"_{byte:02X}" for byte in char.encode("utf-8"))


_WIDTHS = _width_table()
# What could be taken for a command, and all beyond ASCII, as the data of a field with ^FH.
_NOT_PLAIN = (*range(0x20), *map(ord, "^~_\\"), *range(0x7F, 0x100))
FIELD = {code: _in_hexadecimal(chr(code)) for code in _NOT_PLAIN}


def set_in_own_type(text: str, size: int, width: int) -> tuple[int, str]:
    """How font 0 sets ``text``, ``size`` dots high, in ``width`` dots: the width for ^A, and the data for ^FD.

    The first is 0 when font 0 cannot: too small, too squeezed, or a character that a printer may not have.
    """
    plain = text if text.isascii() else text.replace(_ELLIPSIS, _FULL_STOPS)
    try:
        widths = plain.encode("latin-1").translate(_WIDTHS)
    except UnicodeEncodeError:
        return 0, ""
    assumed = byte_sum(widths)
    if not assumed or 0 in widths:
        return 0, ""
    fitting = min(size, width * _EM // assumed)
    if size < _LOWEST or fitting < _NARROWEST or fitting < size * _MOST_SQUEEZED:
        return 0, ""
    # Most are harmless, and asking is faster than writing; control characters have no width here.
    is_harmless = plain.isascii() and not ("^" in plain or "~" in plain or "_" in plain or "\\" in plain)
    return fitting, plain if is_harmless else plain.translate(FIELD)


def assumed_length(text: str, font_width: int) -> int:
    """The dots that Latin-1 ``text`` takes at most in font 0 of that width, by the widths assumed here."""
    return -(-sum(text.encode("latin-1").translate(_WIDTHS)) * font_width // _EM)
