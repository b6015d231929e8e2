"""Which boxes go with which packing group: the backend says which SKUs may share a box, after the person has packed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from fba_client.domain.packing import BoxSpec, packing_differences
from fba_client.errors import DraftError
from fba_client.faults import RowFault
from fba_client.phrases import Phrase, all_of

Groups = Mapping[str, Mapping[str, int]]  # units of each SKU in each group


def assign(boxes: Sequence[BoxSpec], groups: Groups) -> dict[str, list[BoxSpec]]:
    """The boxes of each group, every unit of it in a box.

    Raises DraftError naming the SKUs of each box that mixes groups, or the units that do not add up.
    """
    faults = [
        RowFault(row, "contents", Phrase("the backend wants {names} in different boxes", names=all_of(names)))
        for row, names in mixed_boxes(boxes, groups).items()
    ]
    if faults:
        raise DraftError(
            "Some boxes hold SKUs that may not share a box.",
            faults=faults,
            advice="Go back to the boxes and pack these SKUs apart. Nothing was sent.",
        )
    assigned: dict[str, list[BoxSpec]] = {group: [] for group in groups}
    left = {group: Counter(units) for group, units in groups.items()}
    for box in boxes:
        group = _group_with_room(box, left)
        assigned[group].append(box)
        left[group].subtract({content.msku: content.quantity * box.count for content in box.contents})
    _require_all_packed(assigned, groups)
    return assigned


def mixed_boxes(boxes: Sequence[BoxSpec], groups: Groups) -> dict[int, list[str]]:
    """The SKUs of each box (by its row) that no single group has all of."""
    mixed = {}
    for row, box in enumerate(boxes):
        names = sorted({content.msku for content in box.contents})
        if not any(set(names) <= set(units) for units in groups.values()):
            mixed[row] = names
    return mixed


def contents_of(boxes: Iterable[BoxSpec]) -> Counter[frozenset[tuple[str, int]]]:
    """How many boxes there are of each content."""
    found: Counter[frozenset[tuple[str, int]]] = Counter()
    for box in boxes:
        found[frozenset((content.msku, content.quantity) for content in box.contents)] += box.count
    return found


def _group_with_room(box: BoxSpec, left: Mapping[str, Counter[str]]) -> str:
    wanted = {content.msku: content.quantity * box.count for content in box.contents}
    fitting = [group for group, units in left.items() if wanted.keys() <= units.keys()]
    roomy = [group for group in fitting if all(left[group][msku] >= units for msku, units in wanted.items())]
    return (roomy or fitting)[0]


def _difference(msku: str, units: int) -> str:
    if units > 0:
        return Phrase("{msku}: %n unit(s) are not in a box", msku=msku, n=units)
    return Phrase("{msku}: %n unit(s) too many", msku=msku, n=-units)


def _require_all_packed(assigned: Mapping[str, Sequence[BoxSpec]], groups: Groups) -> None:
    faults = [
        RowFault(-1, "contents", _difference(msku, units))
        for group, units_wanted in groups.items()
        for msku, units in packing_differences(units_wanted, assigned[group]).items()
    ]
    if faults:
        raise DraftError(
            "The boxes do not hold exactly what the plan has.",
            faults=faults,
            advice="Go back to the boxes and correct them. Nothing was sent.",
        )
