"""What the editor makes by itself: new designs and fields, names for their files, and what values may be called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from fba_client.errors import LabelError
from fba_client.labels.designs import model
from fba_client.labels.designs.conditions import condition
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.designs.reading import check_id
from fba_client.labels.designs.templates import Template
from fba_client.ui.labels.design_words import design_about, design_title
from fba_client.ui.labels.designs.geometry import Rect, field_rect, has_place, label_size_mm, with_rect

NEW_TYPES = (
    model.TEXT,
    model.CODE128,
    model.PDF417,
    model.DATAMATRIX,
    model.QR,
    model.FRAME,
    model.LINE,
    model.IMAGE,
)
_MAIN_VALUE = {"item": "fnsku", "box": "box_id", "pallet": "pallet_id", "carton": "expiration", "shelf": "location"}
_LONGEST_ID = 60
_MARGIN_MM = 2.0
_UNFIT = re.compile(r"[^a-z0-9]+")


def _own_values() -> dict[str, str]:
    return {"code": "ABC-123", "text": QCoreApplication.translate("DesignDrafts", "Your text")}


def blank_design(title: str) -> Design:
    """A small label with a line of text, a bar code and what it says, for a common thermal printer."""
    text = Field(type=model.TEXT, value=("{text}",), x=3, y=2.5, width=51, height=8, size_pt=14, least_pt=6)
    bars = Field(type=model.CODE128, value=("{code}",), x=1, y=12, width=55, height=12, align=model.CENTRE)
    words = Field(type=model.TEXT, value=("{code}",), x=3, y=25, width=51, height=4.5, size_pt=9, least_pt=5)
    return Design(
        id="",
        title=title,
        unit=model.MM,
        width_mm=57,
        height_mm=32,
        media="Thermal_57x32",
        sample=tuple(reversed(_own_values().items())),
        fields=(
            replace(text, face="bold", align=model.CENTRE, valign=model.MIDDLE),
            bars,
            replace(words, face="code", align=model.CENTRE, valign=model.MIDDLE),
        ),
    )


def in_own_words(design: Design) -> Design:
    """``design`` with its title and what it is for in the person's language, where it is one that ships: what is made
    of it is theirs."""
    title, about = design_title(design), design_about(design)
    return design if (title, about) == (design.title, design.about) else replace(design, title=title, about=about)


def new_field(kind: str, design: Design) -> Field:
    """A field of that type for ``design``, in its unit and where there is room for it."""
    width, height = label_size_mm(design)
    side = min(width, height) * 0.4
    sizes = {
        model.TEXT: (min(40.0, width * 0.6), 5.0),
        model.CODE128: (width - _MARGIN_MM, min(12.0, height * 0.4)),
        model.PDF417: (width - _MARGIN_MM, min(36.0, height * 0.4)),
        model.LINE: (width * 0.6, 0.0),
    }
    across, down = sizes.get(kind, (side, side))
    made = Field(type=kind, value=_first_value(kind, design), stroke_mm=0.4 if kind == model.FRAME else 0.0)
    if design.layout == model.STACK:
        return made
    return with_rect(design, made, _free_place(design, across, down))


def values_of_kind(kind: str) -> dict[str, str]:
    """The names that labels of that kind are filled in with, each with a sample."""
    return dict(_values_of_kind(kind))


def names_in(field: Field) -> tuple[str, ...]:
    """The names that a field uses, as far as it can be understood."""
    names: tuple[str, ...] = ()
    for part in field.value:
        try:
            names += Template((part,)).names
        except LabelError:  # told at the field; the other parts count all the same
            continue
    try:
        names += condition(field.when).names
    except LabelError:
        return names
    return names


def used_names(design: Design) -> tuple[str, ...]:
    """The names that the fields use, in order, then those that only have a sample."""
    used = (name for field in design.fields for name in names_in(field))
    return tuple(dict.fromkeys((*used, *(name for name, _ in design.sample))))


def with_samples(design: Design) -> Design:
    """``design`` with a sample for each name that has none but is known to its kind."""
    known = _own_values() | values_of_kind(design.kind)
    sample = dict(design.sample)
    missing = {name: known[name] for name in used_names(design) if name not in sample and name in known}
    return replace(design, sample=tuple((sample | missing).items())) if missing else design


def made_id(title: str, taken: Collection[str]) -> str:
    """A name for the file of a design called ``title`` that is not ``taken``, whatever the title says."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    base = _UNFIT.sub("_", plain).strip("_")[: _LONGEST_ID - 5].rstrip("_") or "design"
    try:
        check_id(base)
    except LabelError:  # a name that a system keeps for itself
        base = f"label_{base}"
    lower = {name.lower() for name in taken}  # some systems take A and a for the same file
    if base not in lower:
        return base
    return next(name for number in range(2, len(lower) + 3) if (name := f"{base}_{number}") not in lower)


def parts_text(parts: tuple[str, ...]) -> str:
    """The parts of a field's value as lines for editing; a line end inside of a part is written as \\n."""
    return "\n".join(map(one_line, parts))


def text_parts(text: str) -> tuple[str, ...]:
    """The parts that ``parts_text`` wrote; empty lines are none."""
    return tuple(many_lines(line) for line in text.split("\n") if line)


def one_line(text: str) -> str:
    """``text`` with \\n for line ends."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def many_lines(text: str) -> str:
    """What ``one_line`` wrote."""
    return re.sub(r"\\(\\|n)", lambda found: "\n" if found[1] == "n" else "\\", text)


@lru_cache(maxsize=16)
def _values_of_kind(kind: str) -> tuple[tuple[str, str], ...]:
    values: dict[str, str] = {}
    if kind in ("item", "box", "pallet", "carton"):
        for design in shipped_designs().values():
            if design.kind == kind:
                sample = dict(design.sample)
                values |= {name: sample.get(name, "") for name in (*sample, *design.names()) if name not in values}
    return tuple(values.items())


def _first_value(kind: str, design: Design) -> tuple[str, ...]:
    if kind == model.TEXT:
        return ("Text",)
    if kind in model.SYMBOL_TYPES:
        return (f"{{{_MAIN_VALUE.get(design.kind, 'code')}}}",)
    return ()


def _free_place(design: Design, across: float, down: float) -> Rect:
    """Where such a field would lie over no other one, from the top; the middle when the label is full."""
    width, height = label_size_mm(design)
    others = [field_rect(design, field) for field in design.fields if has_place(field) and not field.stroke_mm]
    for top in range(int(_MARGIN_MM), max(int(_MARGIN_MM), int(height - down)) + 1):
        for left in (_MARGIN_MM / 2, (width - across) / 2, width - across - _MARGIN_MM / 2):
            rect = Rect(max(0.0, left), float(top), across, down)
            if rect.bottom <= height and not any(rect.meets(other) for other in others):
                return rect
    return Rect(max(0.0, (width - across) / 2), max(0.0, (height - down) / 2), across, down)
