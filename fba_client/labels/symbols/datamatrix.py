"""Data Matrix (ECC 200): the modules of a text as a square symbol, by pyStrich."""

from __future__ import annotations

from functools import lru_cache

from fba_client.labels.symbols.encoding import Rows, checked, rows_of, too_long

QUIET_MODULES = 2  # the standard asks for one; a second keeps what stands beside it off the finder


@lru_cache(maxsize=4096)
def datamatrix_rows(code: str) -> Rows:
    """The rows of the smallest square symbol that takes ``code``, its finder included, without quiet zones.

    Raises LabelDoesNotFit for text that no symbol takes, LabelError for text that no code may carry.
    """
    from pystrich.datamatrix import DataMatrixData, DataMatrixEncoder  # noqa: PLC0415 - only once labels are made
    from pystrich.exceptions import PyStrichInvalidPayloadLength  # noqa: PLC0415

    try:
        encoder = DataMatrixEncoder(DataMatrixData(checked(code), auto_encoding=True), quiet_zone=0)
    except PyStrichInvalidPayloadLength as error:
        raise too_long(code, "Data Matrix") from error
    return rows_of(encoder.init_renderer().matrix)
