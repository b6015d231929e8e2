"""Values that the layout chooses by itself: of a design's choices that are automatic, what the person left empty.

So a code on a box gets the room that it needs: a design has its fields several times, for a small code and for large
ones, and the first arrangement in which everything fits is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from fba_client.labels.designs.model import Design
from fba_client.labels.designs.templates import Values


def arrangements(design: Design, values: Values) -> Iterator[Values]:
    """``values`` with each combination of words for what is automatic and left empty, in the order to try them in.

    At least one; ``values`` itself where there is nothing to choose.
    """
    words = dict(design.choices)
    open_names = [name for name in design.automatic if not values.get(name, "").strip()]
    if not open_names:
        yield values
        return
    for chosen in product(*(words[name] for name in open_names)):
        yield {**values, **dict(zip(open_names, chosen, strict=True))}


def alternatives(design: Design, values: Values) -> Iterator[tuple[str, str, Values]]:
    """``values`` with another of its choices, one at a time: the name, the other word, and the values with it."""
    for name, words in design.choices:
        given = values.get(name, "").strip()
        if given:
            yield from ((name, word, {**values, name: word}) for word in words if word != given)
