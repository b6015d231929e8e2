"""What may be packed together and how big a box may be, and what is wrong with packing information that was sent.

Limits: 50 lb and 36 in on the longest side (the network's packing requirements for the United States).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from fba_client.sandbox.inbound.fields import child, children, number, text, whole
from fba_client.sandbox.inbound.prep import Prep
from fba_client.sandbox.inbound.problems import BAD_REQUEST, problem
from fba_client.sandbox.refusal import Json

MAX_WEIGHT_LB = 50.0
MAX_SIDE_IN = 36.0
MAX_BOXES = 5000
_KG_IN_LB, _CM_IN_INCH = 0.45359237, 2.54
PROVIDED = "BOX_CONTENT_PROVIDED"
_COMPARED = ("labelOwner", "prepOwner", "expiration", "manufacturingLotCode")


def packing_class(prep: Prep) -> str:
    """Products of different classes do not share a box: liquids stay apart from everything else."""
    return "liquid" if prep.category == "LIQUID" else "standard"


def weight_lb(box: Json) -> float:
    """Weight of one box in pounds."""
    weight = child(box, "weight")
    return number(weight, "value") / (_KG_IN_LB if text(weight, "unit") == "KG" else 1.0)


def sides_in(box: Json) -> tuple[float, float, float]:
    """Length, width and height of one box in inches."""
    sides = child(box, "dimensions")
    unit = _CM_IN_INCH if text(sides, "unitOfMeasurement") == "CM" else 1.0
    return number(sides, "length") / unit, number(sides, "width") / unit, number(sides, "height") / unit


def has_contents(box: Json) -> bool:
    """Whether the seller said what is in the box, item by item."""
    return text(box, "contentInformationSource") == PROVIDED


def declaration_faults(boxes: Iterable[Json], where: str) -> list[str]:
    """Boxes that contradict themselves: contents promised and missing, or given where others will tell."""
    faults = []
    for at, box in enumerate(boxes):
        if has_contents(box) and not children(box, "items"):
            faults.append(f"{where}.boxes[{at}].items is required for BOX_CONTENT_PROVIDED.")
        elif not has_contents(box) and children(box, "items"):
            faults.append(f"{where}.boxes[{at}].items must be left out unless it is BOX_CONTENT_PROVIDED.")
    return faults


def packing_problems(
    owner_id: str, boxes: Sequence[Json], wanted: Mapping[str, int], items: Mapping[str, Json]
) -> list[Json]:
    """Why ``boxes`` are not the ``wanted`` units by MSKU of a group or shipment (``items``: the plan's ItemInputs)."""
    found = [made for at, box in enumerate(boxes, 1) for made in _box_problems(owner_id, at, box, wanted, items)]
    if sum(whole(box, "quantity") for box in boxes) > MAX_BOXES:
        found.append(problem(BAD_REQUEST, f"A group takes at most {MAX_BOXES:,} boxes.", owner_id))
    if all(has_contents(box) for box in boxes):
        found += _sum_problems(owner_id, boxes, wanted)
    return found


def _sum_problems(owner_id: str, boxes: Sequence[Json], wanted: Mapping[str, int]) -> list[Json]:
    packed: Counter[str] = Counter()
    for box in boxes:
        for item in children(box, "items"):
            packed[text(item, "msku")] += whole(item, "quantity") * whole(box, "quantity")
    return [
        problem(
            BAD_REQUEST,
            f"The boxes of {owner_id} hold {packed[msku]} units of {msku}; {units} are expected.",
            msku,
        )
        for msku, units in wanted.items()
        if packed[msku] != units
    ]


def _box_problems(
    owner_id: str, at: int, box: Json, wanted: Mapping[str, int], items: Mapping[str, Json]
) -> list[Json]:
    name, sentences = f"Box {at} of {owner_id}", []
    if weight_lb(box) > MAX_WEIGHT_LB + 1e-6:
        sentences.append(f"{name} weighs {weight_lb(box):.1f} lb; the limit is {MAX_WEIGHT_LB:.0f} lb.")
    if max(sides_in(box)) > MAX_SIDE_IN + 1e-6:
        sentences.append(f"{name} is {max(sides_in(box)):.1f} in long; the limit is {MAX_SIDE_IN:.0f} in.")
    expirations: dict[str, set[str]] = {}
    for item in children(box, "items"):
        msku = text(item, "msku")
        expirations.setdefault(msku, set()).add(text(item, "expiration"))
        if msku not in wanted:
            sentences.append(f"{name} holds {msku}, which does not belong there.")
        else:
            sentences += _differences(name, item, items[msku])
    sentences += [f"{name} mixes expirations of {msku}." for msku, dates in expirations.items() if len(dates) > 1]
    return [problem(BAD_REQUEST, sentence, owner_id) for sentence in sentences]


def _differences(name: str, packed: Json, planned: Json) -> list[str]:
    return [
        f"{name}: {field} of {text(packed, 'msku')} is {text(packed, field) or 'missing'},"
        f" in the plan it is {text(planned, field) or 'missing'}."
        for field in _COMPARED
        if text(packed, field) != text(planned, field)
    ]
