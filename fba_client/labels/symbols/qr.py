"""QR Code: the modules of a text, by pyStrich, at error correction level M (15% may be lost)."""

from __future__ import annotations

from functools import lru_cache

from fba_client.labels.symbols.encoding import Rows, checked, rows_of, too_long

QUIET_MODULES = 4


@lru_cache(maxsize=4096)
def qr_rows(code: str) -> Rows:
    """The rows of the smallest symbol that takes ``code``, without quiet zones.

    Raises LabelDoesNotFit for text that no symbol takes, LabelError for text that no code may carry.
    """
    from pystrich.exceptions import PyStrichInvalidPayloadLength  # noqa: PLC0415 - only needed once labels are made
    from pystrich.qrcode import QRCodeEncoder  # noqa: PLC0415

    try:
        return rows_of(QRCodeEncoder(checked(code), "M").matrix)
    except PyStrichInvalidPayloadLength as error:
        raise too_long(code, "QR") from error
