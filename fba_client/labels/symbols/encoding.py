"""What every two-dimensional symbol asks of its text, and its modules as the rows that labels draw."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.phrases import Count

Rows = tuple[str, ...]  # from the top, one character a module: '1' is black


def checked(code: str) -> str:
    """``code`` itself. Raises LabelError for no text, control characters and halves of surrogate pairs."""
    if not code:
        raise LabelError("There is no text to print as a two-dimensional code.")
    bad = next((char for char in code if unicodedata.category(char) in ("Cc", "Cs")), None)
    if bad is not None:
        raise LabelError(
            "“{code}” cannot be a two-dimensional code: it has the character {char}.", code=code[:40], char=ascii(bad)
        )
    return code


def rows_of(matrix: Iterable[Sequence[int | None]]) -> Rows:
    """A grid of 0 and 1 (None is white) as rows of characters."""
    return tuple("".join(["1" if module else "0" for module in row]) for row in matrix)


def too_long(code: str, symbology: str) -> LabelDoesNotFit:
    """The refusal of a text that no symbol of the kind, however large, can carry."""
    return LabelDoesNotFit(
        "{length} characters are too many for one {symbology} symbol.",
        advice="Leave something out, or print the content as text or on a second label.",
        length=Count(len(code)),
        symbology=symbology,
    )
