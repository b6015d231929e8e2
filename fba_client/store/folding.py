"""Text as the search compares it: without case, accents and width, so that “cafe” finds “CAFÉ”."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]+")  # the combining marks that Latin, Greek and Cyrillic letters decompose into


def fold(*texts: str | None) -> str:
    """``texts`` on lines of their own, folded (Unicode NFKD, accents off, case-folded). Known to SQL as ``fold``."""
    joined = "\n".join(text for text in texts if text)
    if joined.isascii():
        return joined.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", joined)).casefold()
