"""Text as the search compares it: without case, accents and width, so that “cafe” finds “CAFÉ”."""

from __future__ import annotations

import unicodedata


def fold(*texts: str | None) -> str:
    """``texts`` on lines of their own, folded (Unicode NFKD without marks, case-folded). Known to SQL as ``fold``."""
    joined = "\n".join(text for text in texts if text)
    if joined.isascii():
        return joined.lower()
    decomposed = unicodedata.normalize("NFKD", joined)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()
