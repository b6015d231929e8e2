"""A design tried out with its sample values: what can be drawn, and what is wrong with which field.

A label with a fault is refused as a whole when it is printed. Here each field is laid out by itself, so that the person
sees the others while one is still half typed. No Qt: it runs in a worker.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import combinations

from fba_client.errors import LabelError
from fba_client.labels.designs.areas import Area, areas, check_overlaps
from fba_client.labels.designs.captions import title_words, type_words
from fba_client.labels.designs.choosing import arrangements
from fba_client.labels.designs.compiling import compiled
from fba_client.labels.designs.conditions import condition
from fba_client.labels.designs.free import FreeLayout
from fba_client.labels.designs.label import check_values
from fba_client.labels.designs.model import CODE128, STACK, Design, Field
from fba_client.labels.designs.reading import parse_design
from fba_client.labels.designs.templates import Template
from fba_client.labels.designs.writing import design_toml
from fba_client.labels.elements import Bars, Drawn, Glyphs, PlacedLabel, Text
from fba_client.labels.setting.fonts import FontBook
from fba_client.phrases import Phrase
from fba_client.ui.labels.designs.geometry import MM_PER_INCH, label_size_mm

Place = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of ``design`` at ``dpi``.

    ``label`` has all that can be drawn. ``faults`` has what is wrong by field, counted from 0; ``error`` is the first
    of them, or what is wrong with the whole. ``shown`` says which fields the sample shows. ``places`` has x, y, width
    and height in dots of the fields of a stack. ``missing`` has the characters that no font of this computer has.
    ``values`` are what it was laid out with: the sample, and what the layout chose.
    """

    design: Design
    label: PlacedLabel
    shown: tuple[bool, ...]
    faults: Mapping[int, LabelError]
    error: LabelError | None = None
    places: Mapping[int, Place] | None = None
    missing: str = ""
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def n_codes(self) -> int:
        """How many codes are on it."""
        return sum(1 for _ in self.label.symbols())

    def unread(self, error: LabelError) -> Trial:
        """The same, where a code does not read for that reason: a fault of the fields that encode it."""
        places = fields_with_code(self, str(error.values.get("code", "")))
        return replace(self, faults={**self.faults, **dict.fromkeys(places, error)}, error=self.error or error)


def try_out(design: Design, dpi: int, book: FontBook) -> Trial:
    """Lay ``design`` out with its sample values. Raises nothing that a design can be wrong in."""
    faults = {place: fault for place, field in enumerate(design.fields) if (fault := _fault(field, place, design))}
    sound = [place for place in range(len(design.fields)) if place not in faults]
    size = tuple(int(side / MM_PER_INCH * dpi + 1e-6) for side in label_size_mm(design))
    empty = PlacedLabel(max(1, size[0]), max(1, size[1]), dpi, ())
    values = _arranged(design, empty, book)
    shown = tuple(_is_shown(field, values) for field in design.fields)
    tried = _stack if design.layout == STACK else _free
    label, places = tried(design, [place for place in sound if shown[place]], values, empty, book, faults)
    error = faults[min(faults)] if faults else _fault_of_whole(design, label)
    missing = book.missing("".join(values.values()) + "".join("".join(field.value) for field in design.fields))
    return Trial(design, label, shown, faults, error, places, missing, values)


def _arranged(design: Design, empty: PlacedLabel, book: FontBook) -> Mapping[str, str]:
    """The sample, with what is automatic chosen as it will be when the label is printed."""
    values = dict(design.sample)
    if not design.automatic or design.layout == STACK:
        return values
    try:
        return FreeLayout(design, empty.width, empty.height, empty.dpi, book).arrangement(values)
    except LabelError:  # a fault of a field, which is told with it
        return next(arrangements(design, values))


def fields_with_code(trial: Trial, code: str) -> tuple[int, ...]:
    """The fields that encode ``code``."""
    values = trial.values
    return tuple(
        place
        for place, field in enumerate(trial.design.fields)
        if place not in trial.faults
        and trial.shown[place]
        and field.type not in ("text",)
        and Template(field.value, field.join).fill(values) == code
    )


def _free(
    design: Design,
    sound: list[int],
    values: Mapping[str, str],
    empty: PlacedLabel,
    book: FontBook,
    faults: dict[int, LabelError],
) -> tuple[PlacedLabel, None]:
    elements: list[Drawn] = []
    stood: list[tuple[int, Field, Area]] = []
    for place in sound:
        alone = replace(design, fields=(design.fields[place],))
        try:
            stood.append((place + 1, design.fields[place], areas(alone, empty.width, empty.height, empty.dpi)[0]))
            elements += compiled(alone, empty.width, empty.height, empty.dpi, book).place(values).elements
        except LabelError as error:
            if "number" in error.values:
                error.values["number"] = place + 1
            faults[place] = error
    for pair in combinations(stood, 2):
        try:
            check_overlaps(pair, empty.dpi)
        except LabelError as error:
            faults.setdefault(pair[0][0] - 1, error)
            faults.setdefault(pair[1][0] - 1, error)
    return PlacedLabel(empty.width, empty.height, empty.dpi, tuple(elements)), None


def _stack(
    design: Design,
    sound: list[int],
    values: Mapping[str, str],
    empty: PlacedLabel,
    book: FontBook,
    faults: dict[int, LabelError],
) -> tuple[PlacedLabel, dict[int, Place]]:
    while sound:
        tried = replace(design, fields=tuple(design.fields[place] for place in sound))
        try:
            label = compiled(tried, empty.width, empty.height, empty.dpi, book).place(values)
        except LabelError as error:
            place = _blamed(design, sound, values, error)
            faults[place] = error
            sound = [other for other in sound if other != place]
        else:
            return label, _places(design, sound, values, label)
    return empty, {}


def _blamed(design: Design, sound: list[int], values: Mapping[str, str], error: LabelError) -> int:
    """The field of a stack that an error is about: the one with that text or code, else the last one."""
    said = str(error.values.get("text", ""))
    for place in sound:
        field = design.fields[place]
        if said and field.type != CODE128 and _text(field, values).startswith(said):
            return place
    return next((place for place in sound if design.fields[place].type == CODE128 and not said), sound[-1])


def _places(design: Design, sound: list[int], values: Mapping[str, str], label: PlacedLabel) -> dict[int, Place]:
    """Where the fields of a stack came to stand: its lines come in the order of the fields."""
    texts = [place for place in sound if design.fields[place].type != CODE128]
    left = {place: "".join(_text(design.fields[place], values).split()) for place in texts}
    places: dict[int, Place] = {}
    for element in label.elements:
        if isinstance(element, Bars):
            bars = next(place for place in sound if design.fields[place].type == CODE128)
            places[bars] = (element.x, element.y, element.width, element.height)
        elif isinstance(element, Text | Glyphs) and texts:
            said = "".join(element.text.split()).rstrip("…")
            while len(texts) > 1 and not left[texts[0]].startswith(said):
                texts.pop(0)
            left[texts[0]] = left[texts[0]].removeprefix(said)
            places[texts[0]] = _joined(places.get(texts[0]), element)
    return places


def _joined(before: Place | None, line: Text | Glyphs) -> Place:
    x, y, right, bottom = line.x, line.baseline - line.size, line.x + line.width, line.baseline + line.size // 4
    if before is not None:
        x, y = min(x, before[0]), min(y, before[1])
        right, bottom = max(right, before[0] + before[2]), max(bottom, before[1] + before[3])
    return x, y, right - x, bottom - y


def _text(field: Field, values: Mapping[str, str]) -> str:
    return Template(field.value, field.join).fill(values)


def _is_shown(field: Field, values: Mapping[str, str]) -> bool:
    try:
        return condition(field.when).holds(values)
    except LabelError:  # a fault of the field
        return True


def _fault(field: Field, place: int, design: Design) -> LabelError | None:
    reason = _reason(field, design.layout)
    if not reason:
        return None
    return LabelError(
        "Field {number} ({type}) cannot be used: {reason}.",
        advice="Correct it in the form at the right.",
        number=place + 1,
        type=type_words(field.type),
        reason=reason,
    )


@lru_cache(maxsize=1024)
def _reason(field: Field, layout: str) -> str:
    """Why a file with that field could not be read; '' when it could."""
    try:
        parse_design(design_toml(Design(id="field", title="field", layout=layout, fields=(field,))), "field")
    except LabelError as error:
        reason = error.values.get("reason")
        of_field = reason.values.get("reason") if isinstance(reason, Phrase) else None
        return of_field if isinstance(of_field, str) else error.phrase
    return ""


def _fault_of_whole(design: Design, label: PlacedLabel) -> LabelError | None:
    """What is wrong although each field is sound: no title, too many fields, or nothing to be seen."""
    if not design.fields:
        return LabelError("The label has no fields yet.", advice="Add one with the button above the list.")
    try:
        parse_design(design_toml(design), design.id or "design", folder=design.folder)
    except LabelError as error:
        return LabelError(
            "The design cannot be used: {reason}.",
            advice="Correct it and the preview follows.",
            reason=error.values.get("reason", error.phrase),
        )
    try:
        check_values(design, dict(design.sample))
    except LabelError as error:
        return error
    if label.elements:
        return None
    return LabelError(
        "The label “{title}” would be empty.", advice="Fill in its sample values.", title=title_words(design)
    )
