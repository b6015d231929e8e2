"""The order in which mixed text stands on a line: Hebrew and Arabic from right to left, numbers and Latin within it.

Rules W1 to L2 of Unicode's bidirectional algorithm (UAX 9) for one line without explicit embeddings: ``printable``
takes those out, because an override could show a code backwards. Shaping needs the level of each character, and
python-bidi tells the order of characters only; it is the judge of these rules in the tests.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby

_OPENING = "([{⁅⁽₍⌈⌊〈❨❪❬❮❰❲❴⟦⟨⟪⟬⟮⦃⦅〈《「『【〔〖〘〚﹙﹛﹝（［｛｟｢"
_CLOSING = ")]}⁆⁾₎⌉⌋〉❩❫❭❯❱❳❵⟧⟩⟫⟭⟯⦄⦆〉》」』】〕〗〙〛﹚﹜﹞）］｝｠｣"
_PAIRS = dict(zip(_OPENING, _CLOSING, strict=True))
_MOST_OPEN = 63  # UAX 9, BD16
_NUMBERS = ("EN", "AN")
_NEUTRAL = ("B", "S", "WS", "ON")
_REMOVED = ("BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def is_right_to_left(text: str) -> bool:
    """Whether the first letter of ``text`` runs from right to left, and so the line does (rules P2 and P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def visual_runs(text: str) -> Iterator[tuple[int, int, bool]]:
    """The runs of one direction from the left to the right of the line: start, end, and whether it is right to left."""
    levels = embedding_levels(text)
    runs = []
    start = 0
    for level, group in groupby(levels):
        end = start + len(list(group))
        runs.append((start, end, level))
        start = end
    highest = max(levels, default=0)
    for level in range(highest, 0, -1):
        runs = _reversed_from(runs, level)
    return ((start, end, level % 2 == 1) for start, end, level in runs)


def embedding_levels(text: str) -> list[int]:
    """The level of each character: odd ones stand from right to left."""
    base = int(is_right_to_left(text))
    classes = [unicodedata.bidirectional(char) or "L" for char in text]
    kept = [place for place, kind in enumerate(classes) if kind not in _REMOVED]
    kinds = [classes[place] for place in kept]
    side = "R" if base else "L"
    _resolve_weak(kinds, side)
    _resolve_brackets(kinds, [text[place] for place in kept], [classes[place] for place in kept], side)
    _resolve_neutral(kinds, side)
    levels, last = [base] * len(text), base
    resolved = dict(zip(kept, (_level(kind, base) for kind in kinds), strict=True))
    for place in range(len(text)):
        levels[place] = last = resolved.get(place, last)
    return _with_trailing_space(levels, classes, base)


def _reversed_from(runs: list[tuple[int, int, int]], level: int) -> list[tuple[int, int, int]]:
    """Rule L2: every sequence of runs of that level or a higher one turned around."""
    turned: list[tuple[int, int, int]] = []
    for high, group in groupby(runs, key=lambda run: run[2] >= level):
        part = list(group)
        turned += part[::-1] if high else part
    return turned


def _resolve_weak(kinds: list[str], side: str) -> None:
    """Rules W1 to W7: marks, numbers and what stands between and beside numbers."""
    previous, strong = side, side
    for place, kind in enumerate(kinds):  # W1, W2, W3
        if kind == "NSM":
            kinds[place] = previous
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
        strong = kind if kind in ("L", "R", "AL") else strong
        previous = kinds[place]
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    _resolve_separators(kinds)
    strong = side
    for place, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _resolve_separators(kinds: list[str]) -> None:
    for place in range(1, len(kinds) - 1):  # W4
        before, kind, after = kinds[place - 1 : place + 2]
        if before == after and ((kind == "ES" and before == "EN") or (kind == "CS" and before in _NUMBERS)):
            kinds[place] = before
    start = 0
    for kind, group in groupby(list(kinds)):  # W5, W6
        end = start + len(list(group))
        if kind == "ET":
            beside = "EN" in (kinds[start - 1 : start] + kinds[end : end + 1])
            kinds[start:end] = ["EN" if beside else "ON"] * (end - start)
        elif kind in ("ES", "CS"):
            kinds[start:end] = ["ON"] * (end - start)
        start = end


def _resolve_brackets(kinds: list[str], chars: list[str], classes: list[str], side: str) -> None:
    """Rule N0: both brackets of a pair go with what they enclose."""
    other = "L" if side == "R" else "R"
    for opening, closing in _bracket_pairs(kinds, chars):
        inside = {_strong(kind) for kind in kinds[opening + 1 : closing]}
        if side in inside:
            direction = side
        elif other in inside:
            before = next((_strong(kind) for kind in reversed(kinds[:opening]) if _strong(kind)), side)
            direction = other if before == other else side
        else:
            continue
        for bracket in (opening, closing):
            kinds[bracket] = direction
            for place in range(bracket + 1, len(kinds)):
                if classes[place] != "NSM":
                    break
                kinds[place] = direction


def _bracket_pairs(kinds: list[str], chars: list[str]) -> list[tuple[int, int]]:
    """The pairs in the order of their opening brackets (BD16)."""
    opened: list[tuple[str, int]] = []
    pairs = []
    for place, (kind, char) in enumerate(zip(kinds, chars, strict=True)):
        if kind != "ON":
            continue
        char = unicodedata.normalize("NFC", char)  # noqa: PLW2901 - 〈 and 〉 are said to be the same as two others
        if char in _PAIRS:
            if len(opened) == _MOST_OPEN:
                return []
            opened.append((_PAIRS[char], place))
        elif char in _CLOSING:
            depth = next((depth for depth in range(len(opened) - 1, -1, -1) if opened[depth][0] == char), -1)
            if depth >= 0:
                pairs.append((opened[depth][1], place))
                del opened[depth:]
    return sorted(pairs)


def _resolve_neutral(kinds: list[str], side: str) -> None:
    """Rules N1 and N2: signs and spaces go with their neighbours if those agree, else with the line."""
    start = 0
    for neutral, group in groupby(list(kinds), key=_NEUTRAL.__contains__):
        end = start + len(list(group))
        if neutral:
            before = _strong(kinds[start - 1]) if start else side
            after = _strong(kinds[end]) if end < len(kinds) else side
            kinds[start:end] = [before if before == after else side] * (end - start)
        start = end


def _strong(kind: str) -> str:
    """The direction that a resolved kind has for its neighbours; '' for neutral ones."""
    return "R" if kind in ("R", *_NUMBERS) else "L" if kind == "L" else ""


def _level(kind: str, base: int) -> int:
    """Rules I1 and I2."""
    if base:
        return 1 if kind == "R" else 2
    return 0 if kind == "L" else 1 if kind == "R" else 2


def _with_trailing_space(levels: list[int], classes: list[str], base: int) -> list[int]:
    """Rule L1: spaces at the end of the line stand at its end."""
    place = len(levels)
    while place and classes[place - 1] in ("WS", "BN"):
        place -= 1
    levels[place:] = [base] * (len(levels) - place)
    return levels
