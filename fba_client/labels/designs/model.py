"""What a design is: the fields of a label, where each stands and what it says, before any value is filled in.

A design is data (a TOML file, see ``reading``), so that a new label needs no program and nothing in a file can act.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fba_client.labels.designs.conditions import condition
from fba_client.labels.designs.templates import Template
from fba_client.labels.symbols.qr import LEVEL

KINDS = ("item", "box", "pallet", "carton", "special", "shelf", "text", "own")
STACK, FREE = "stack", "free"
LAYOUTS = (STACK, FREE)
PERCENT, MM, INCH = "%", "mm", "in"
UNITS = (PERCENT, MM, INCH)

TEXT, CODE128, PDF417, DATAMATRIX, QR = "text", "code128", "pdf417", "datamatrix", "qr"
FRAME, LINE, SHAPE, IMAGE = "box", "line", "shape", "image"
MATRIX_TYPES = (PDF417, DATAMATRIX, QR)
SYMBOL_TYPES = (CODE128, *MATRIX_TYPES)
VALUE_TYPES = (TEXT, *SYMBOL_TYPES)
FIELD_TYPES = (*VALUE_TYPES, FRAME, LINE, SHAPE, IMAGE)

LEFT, CENTRE, RIGHT = "left", "centre", "right"
TOP, MIDDLE, BOTTOM = "top", "middle", "bottom"
ALIGNS, VALIGNS = (LEFT, CENTRE, RIGHT), (TOP, MIDDLE, BOTTOM)
FACES = ("text", "bold", "code")
TURNS = (0, 90, 180, 270)
TURNED_TYPES = (*VALUE_TYPES, SHAPE, IMAGE)  # what can be turned: boxes and lines look the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing on a label. Which attributes count depends on ``type``; the others keep their defaults.

    ``value`` is the text in parts with {placeholders}: a part whose named values are all empty is left out, the others
    are joined by ``join``. ``when`` is a condition on the values (see ``conditions``), '' is always. ``x``, ``y``,
    ``width``, ``height`` are in the design's unit and mean nothing in a stack.
    """

    type: str
    value: tuple[str, ...] = ()
    join: str = " "
    when: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    size_pt: float = 8.0  # text: the most; it grows with the label by at most the design's ``grow``
    least_pt: float = 0.0  # text: what it may shrink to; 0 keeps its size
    whole: bool = False  # text: never shortened, a label without room for all of it is refused
    lines: int = 1  # text: the most
    keep_lines: bool = False  # text: line ends in a value start new lines
    gives_way: bool = False  # text in a stack: down to one line before bars get too low
    align: str = LEFT
    valign: str = TOP
    face: str = "text"
    least_height_in: float = 0.25  # code128: bars are at least so high
    most_height_in: float = 0.0  # code128: and at most so high; 0 takes all the room
    least_module_in: float = 0.0  # 2D codes: modules are at least so large; 0 takes the rule for box content
    level: str = LEVEL  # qr: how much of it may be lost: L 7%, M 15%, Q 25%, H 30%
    rotation: int = 0  # turned clockwise within its rectangle, by so many degrees
    inverse: bool = False  # text: white on a black rectangle
    stroke_mm: float = 0.0  # box: its frame, 0 is filled
    path: str = ""  # shape: as in SVG (M L H V C Q Z), filled even-odd
    view: tuple[float, float] = (100.0, 100.0)  # shape: the width and height that ``path`` is drawn in
    file: str = ""  # image: a PNG or JPEG beside the design


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Design:
    """A label before its values. Two designs are the same only if they are one object: compared often, changed never.

    ``id`` is the file's name without its ending. ``width_mm`` and ``height_mm`` are the size that it was drawn for (0
    any), ``media`` one that suits it ('' none). ``folder`` is where its pictures lie. ``sample`` has values to show it.
    ``choices`` has the words that a value may be, besides nothing; one that is not there may be any text.
    ``automatic`` names those of them that the layout chooses where the value is left empty: the first word with which
    the label fits, the words of the first name changing least often.
    ``dates`` names the values that are days or months: without them there is no label, and however they are typed they
    are printed as the backend wants them.
    """

    id: str
    title: str
    kind: str = "own"
    about: str = ""
    layout: str = FREE
    unit: str = PERCENT
    width_mm: float = 0.0
    height_mm: float = 0.0
    grow: float = 1.0
    media: str = ""
    sample: tuple[tuple[str, str], ...] = ()
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    automatic: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    folder: Path | None = None
    cache: dict[object, Any] = field(default_factory=dict, init=False, repr=False)  # its layouts, see ``compiling``

    has_pictures: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "has_pictures", any(entry.type == IMAGE for entry in self.fields))

    def names(self) -> tuple[str, ...]:
        """The names of the values that its fields and their conditions use: those of the sample in its order, which is
        how a person would list them, then the others. What is automatic and has no sample is the layout's own business
        and not among them. Raises LabelError for a text or condition that cannot be understood."""
        parts = (Template(entry.value).names + condition(entry.when).names for entry in self.fields)
        used = dict.fromkeys(name for names in parts for name in names)
        listed = [name for name, _ in self.sample if name in used]
        return tuple(dict.fromkeys((*listed, *(name for name in used if name not in self.automatic))))

    def numbers(self) -> tuple[str, ...]:
        """The names of the values that conditions compare as numbers. Raises LabelError like ``names``."""
        compared = (condition(entry.when).numbers for entry in self.fields)
        return tuple(dict.fromkeys(name for names in compared for name in names))
