"""Fields in rectangles: each keeps to its own, nothing covers a code, and what has no room is refused or shortened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.designs.advice import advice_for, mm_down, names_media
from fba_client.labels.designs.areas import Area, areas, check_overlaps
from fba_client.labels.designs.captions import choice_words, title_words, value_words
from fba_client.labels.designs.choosing import alternatives, arrangements
from fba_client.labels.designs.conditions import condition
from fba_client.labels.designs.fitter import growth
from fba_client.labels.designs.inking import Draw, Elements, Frame, drawing
from fba_client.labels.designs.model import PERCENT, SYMBOL_TYPES, Design, Field
from fba_client.labels.designs.templates import Template, Values
from fba_client.labels.elements import Drawn, PlacedLabel
from fba_client.labels.setting.fonts import FontBook
from fba_client.phrases import Phrase, listed, sentence

_KEPT = 4096
_MM_PER_INCH = 25.4


_Refused = tuple[str, str, tuple[object, ...]]  # a template, what it would need, and what was wished for


class FreeLayout:
    """A design of rectangles compiled for labels of one size, resolution and font book."""

    def __init__(self, design: Design, width: int, height: int, dpi: int, book: FontBook) -> None:
        frame = Frame(width, height, dpi, growth(design, width, height, dpi), design.unit == PERCENT, book)
        self._design = design
        self._frame = frame
        self._fields = [
            _PlacedField(number, field, area, drawing(design, field, area, frame))
            for number, (field, area) in enumerate(
                zip(design.fields, areas(design, width, height, dpi), strict=True), 1
            )
        ]
        whens = dict.fromkeys(field.when for field in design.fields)  # many fields have the same
        self._conditions = tuple(condition(when).holds for when in whens)
        self._places = {when: place for place, when in enumerate(whens)}
        self._shown: dict[tuple[bool, ...], list[_PlacedField]] = {}  # which fields, by the conditions that hold
        self._advised: dict[_Refused, str] = {}  # which media would do, by what was the matter

    def place(self, values: Values) -> PlacedLabel:
        """The label that says ``values``.

        Raises LabelDoesNotFit, or LabelError for a code that cannot be made and for fields that cover one another.
        """
        try:
            return self._arranged(values) if self._design.automatic else self._placed(values)
        except LabelDoesNotFit as refusal:
            if self._frame.adapts:
                refusal.advice = self._advice(values, refusal)
            raise

    def arrangement(self, values: Values) -> Values:
        """``values`` with what is left to the layout: the first arrangement that fits, or else the last.

        Raises LabelError for what no arrangement can mend.
        """
        for tried in arrangements(self._design, values):
            with suppress(LabelDoesNotFit):
                self._placed(tried)
                break
        return tried

    def _arranged(self, values: Values) -> PlacedLabel:
        """The label with what is left to the layout chosen so that it fits; where nothing does, what the last choice
        met with is told."""
        refusals: list[LabelDoesNotFit] = []
        for arrangement in arrangements(self._design, values):
            try:
                return self._placed(arrangement)
            except LabelDoesNotFit as refusal:
                refusals.append(refusal)
        raise refusals[-1]

    def _placed(self, values: Values) -> PlacedLabel:
        held = tuple([holds(values) for holds in self._conditions])
        fields = self._shown.get(held)
        if fields is None:
            fields = self._shown[held] = self._checked(held)
        elements: list[Drawn] = []
        for field in fields:
            elements += field.elements(values)
        return PlacedLabel(self._frame.width, self._frame.height, self._frame.dpi, tuple(elements))

    def _advice(self, values: Values, refusal: LabelDoesNotFit) -> str:
        """What the refusal advises, another choice that fits here, and the media that take the label as it is: found by
        trying, once a length of code."""
        key = refusal.template, str(refusal.values.get("needed")), self._wishes(values)
        found = self._advised.get(key)
        if found is None:
            media = advice_for(self._trial(values), self._frame.dpi)
            if refusal.advice and not names_media(media):
                media = ""
            found = self._advised[key] = listed(filter(None, (self._other_choice(values), media)), " ")
        return listed([sentence(refusal.advice), found] if refusal.advice else [found], " ")

    def _other_choice(self, values: Values) -> str:
        """A sentence that names another of the choices with which the label fits this medium; '' where none does."""
        for name, word, other in alternatives(self._design, values):
            try:
                self._arranged(other)
            except LabelError:
                continue
            return Phrase(
                "It has room with another choice: {name}, {words} ({choice}).",
                name=value_words(name),
                words=choice_words(word),
                choice=f"{name}={word}",
            )
        return ""

    def _wishes(self, values: Values) -> tuple[object, ...]:
        """What decides on the media that take a label: the choices made, and how long each code would be."""
        codes = (field for field in self._fields if field.field.type in SYMBOL_TYPES)
        chosen = (values.get(name, "").strip() for name, _ in self._design.choices)
        return (*chosen, *(len(field.text(values)) for field in codes))

    def _trial(self, values: Values) -> Callable[[int, int], bool]:
        """Whether the label fits a width and height: found by laying it out, but never on less than was too small."""
        too_small = [(self._frame.width, self._frame.height)]

        def fits(width: int, height: int) -> bool:
            if any(width <= across and height <= down for across, down in too_small):
                return False
            try:
                FreeLayout(self._design, width, height, self._frame.dpi, self._frame.book)._arranged(values)
            except LabelError:
                too_small.append((width, height))
                return False
            return True

        return fits

    def _checked(self, held: tuple[bool, ...]) -> list[_PlacedField]:
        """The fields that are shown where those conditions hold. Raises LabelError for some that cover one another,
        LabelDoesNotFit where the label is too small for them."""
        fields = [field for field in self._fields if held[self._places[field.field.when]]]
        try:
            check_overlaps([(field.number, field.field, field.area) for field in fields], self._frame.dpi)
        except LabelError as error:
            self._refuse_too_small([field.number for field in fields], error)
            raise
        return fields

    def _refuse_too_small(self, numbers: list[int], overlap: LabelError) -> None:
        """Raise LabelDoesNotFit where the fields would not lie over each other on a label of the design's own size."""
        design, dpi = self._design, self._frame.dpi
        width, height = (round(mm * dpi / _MM_PER_INCH) for mm in (design.width_mm, design.height_mm))
        if self._frame.width >= width and self._frame.height >= height:
            return
        own = areas(design, width, height, dpi)
        check_overlaps([(number, design.fields[number - 1], own[number - 1]) for number in numbers], dpi)
        raise LabelDoesNotFit(
            "“{design}” is made for labels of {needed} mm and has no room on one of {given} mm.",
            advice="" if self._frame.adapts else "Choose a larger label.",
            design=title_words(design),
            needed=f"{design.width_mm:g} x {design.height_mm:g}",
            given=f"{mm_down(self._frame.width, dpi)} x {mm_down(self._frame.height, dpi)}",
        ) from overlap


class _PlacedField:
    """A field in its rectangle: its elements for values, kept for those that come again."""

    def __init__(self, number: int, field: Field, area: Area, draw: Draw) -> None:
        self.number, self.field, self.area = number, field, area
        self.text = Template(field.value, field.join).fill
        self._draw = draw
        self._kept: dict[str, Elements] = {}

    def elements(self, values: Values) -> Elements:
        """What is drawn. Raises LabelDoesNotFit, LabelError."""
        text = self.text(values)
        elements = self._kept.get(text)
        if elements is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            elements = self._kept[text] = self._draw(text)
        return elements
