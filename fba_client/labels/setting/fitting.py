"""Making text fit: broken at words, shortened with an ellipsis at a word, measured with the face it is set in."""

from __future__ import annotations

from fba_client.labels.setting.fonts import TEXT, FontBook

ELLIPSIS = "…"


def shortened(book: FontBook, text: str, room: float, key: str = TEXT) -> str:
    """``text``, or as many of its words as fit into ``room`` thousandths of the em with an ellipsis behind them.

    A first word that is too long by itself is cut inside; '' when not even the ellipsis fits.
    """
    if book.advance(text, key) <= room:
        return text
    room -= book.advance(ELLIPSIS, key)
    if room < 0:
        return ""
    end = _longest_prefix(book, text, room, key)
    at_word = end if text[end : end + 1] == " " else text.rfind(" ", 0, end + 1)
    return text[: at_word if at_word > 0 else end].rstrip(" ,;:-–/(") + ELLIPSIS


def broken(book: FontBook, text: str, room: float, most_lines: int, key: str = TEXT) -> list[str]:
    """``text`` on at most ``most_lines`` lines of ``room`` thousandths of the em, the last one shortened if need be."""
    lines: list[str] = []
    while text and len(lines) < most_lines - 1 and book.advance(text, key) > room:
        end = _longest_prefix(book, text, room, key)
        at_word = end if text[end : end + 1] == " " else text.rfind(" ", 0, end + 1)
        cut = at_word if at_word > 0 else max(end, 1)
        lines.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    last = shortened(book, text, room, key) if text and most_lines > 0 else ""
    return [*lines, last] if last else lines


def _longest_prefix(book: FontBook, text: str, room: float, key: str) -> int:
    """How many characters from the start fit; found by halving, so that 500 characters take nine measurements."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if book.advance(text[:middle], key) <= room:
            low = middle
        else:
            high = middle - 1
    return low
