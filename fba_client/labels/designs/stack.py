"""Fields one below the other, centred: bars take the height that the texts leave, and titles give way to them.

What labels of one size share is worked out once, so that a label costs little more than its own title: where the lines
stand depends only on how many there are of each text, and a text that is that of the label before is the same elements.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fba_client.errors import LabelDoesNotFit
from fba_client.labels.designs.advice import media_advice, mm_down, mm_up
from fba_client.labels.designs.conditions import condition
from fba_client.labels.designs.fitter import Fitter, growth
from fba_client.labels.designs.model import CODE128, Design, Field
from fba_client.labels.designs.templates import Template, Values
from fba_client.labels.designs.typesetting import Line, elements_of
from fba_client.labels.elements import Bars, Element, Glyphs, PlacedLabel, Text
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import choose_bar_width, least_bar_height, narrowest_label, set_b_pattern

_PAD_IN, _SIDE_IN = 0.05, 0.06
_CENTRED = 1


@dataclass(slots=True)
class _Plan:
    """Where the bars and so many lines of each text stand, in dots; ``most`` is set where a text has to give way.

    ``placed`` has the lines of each text as they stood there last, and their elements.
    """

    bars_x: Final[int]
    bars_y: Final[int]
    bars_height: Final[int]
    module: Final[int]
    tops: Final[tuple[list[int], ...]]
    most: Final[tuple[int, ...]]
    placed: Final[list[tuple[list[Line], list[Text | Glyphs]]]]


class StackLayout:
    """A stack compiled for labels of one size, resolution and font book."""

    def __init__(self, design: Design, width: int, height: int, dpi: int, book: FontBook) -> None:
        self._width, self._height, self._dpi = width, height, dpi
        self._pad = round(_PAD_IN * dpi)
        room = width - 2 * round(_SIDE_IN * dpi)
        scale = growth(design, width, height, dpi)
        self._texts = [_StackText(field, room, scale, dpi, book) for field in design.fields if field.type != CODE128]
        kinds = [field.type for field in design.fields]
        self._above = kinds.index(CODE128) if CODE128 in kinds else 0
        self._bars = next((field for field in design.fields if field.type == CODE128), None)
        self._code = Template(self._bars.value, self._bars.join) if self._bars is not None else None
        self._plans: dict[tuple[int, ...], _Plan] = {}

    def place(self, values: Values) -> PlacedLabel:
        """The label that says ``values``. Raises LabelDoesNotFit, or LabelError for a code that cannot be bars."""
        code = pattern = ""
        if self._code is not None:
            code = self._code.fill(values)
            pattern = set_b_pattern(code)
        lines = [text.lines(values) for text in self._texts]
        key = (len(pattern), *map(len, lines))
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = self._planned(len(pattern), lines, code)
        if plan.most:
            lines = [text.lines(values, most) for text, most in zip(self._texts, plan.most, strict=True)]
        elements: list[Element] = []
        if pattern:
            elements.append(Bars(plan.bars_x, plan.bars_y, plan.bars_height, plan.module, pattern, code))
        for number, of_text in enumerate(lines):
            last, placed = plan.placed[number]
            if last is not of_text:
                placed = elements_of(of_text, plan.tops[number], 0, self._width, _CENTRED)
                plan.placed[number] = of_text, placed
            elements += placed
        return PlacedLabel(self._width, self._height, self._dpi, tuple(elements))

    def _planned(self, modules: int, lines: list[list[Line]], code: str) -> _Plan:
        module = self._module(modules)
        least, most_high = self._bar_heights(modules * module)
        counts = list(map(len, lines))
        rest = self._height - 2 * self._pad - self._heights(counts)
        for place, text in enumerate(self._texts):
            while rest < least and text.gives_way and counts[place] > 1:
                counts[place] -= 1
                rest += text.line_height
        if rest < least:
            raise self._too_low(code, self._height + least - rest)
        bars_height = min(rest, most_high) if modules else 0
        y = top = self._pad + (rest - bars_height) // 2
        tops = []
        for place, (text, count) in enumerate(zip(self._texts, counts, strict=True)):
            if place == self._above:
                top, y = y, y + bars_height
            tops.append([y + number * text.line_height for number in range(count)])
            y += count * text.line_height
        if self._above == len(self._texts):
            top = y
        most = tuple(counts) if counts != list(map(len, lines)) else ()
        left = (self._width - modules * module) // 2
        return _Plan(left, top, bars_height, module, tuple(tops), most, [([], [])] * len(tops))

    def _heights(self, counts: list[int]) -> int:
        return sum(count * text.line_height for count, text in zip(counts, self._texts, strict=True))

    def _module(self, modules: int) -> int:
        if not modules:
            return 0
        try:
            return choose_bar_width(modules, self._width, self._dpi).module
        except LabelDoesNotFit as error:
            error.advice = media_advice(narrowest_label(modules, self._dpi), self._least_height(), self._dpi)
            raise

    def _least_height(self) -> int:
        """What a label needs at least: a line of each text, and bars of 0.25 in."""
        return 2 * self._pad + self._heights([1] * len(self._texts)) + least_bar_height(0, self._dpi)

    def _bar_heights(self, length: int) -> tuple[int, int]:
        """The least and the most height of bars of ``length`` dots."""
        if self._bars is None:
            return 0, 0
        least = max(least_bar_height(length, self._dpi), round(self._bars.least_height_in * self._dpi))
        most = round(self._bars.most_height_in * self._dpi) or self._height
        return least, max(least, most)

    def _too_low(self, code: str, needed: int) -> LabelDoesNotFit:
        return LabelDoesNotFit(
            "The text and bars of {code} need a label {needed} mm high, and this one has {given} mm.",
            advice=media_advice(self._width, needed, self._dpi),
            code=code,
            needed=mm_up(needed, self._dpi),
            given=mm_down(self._height, self._dpi),
        )


class _StackText:
    """A text field of a stack: its lines for values, the same ones while the values stay what they are."""

    def __init__(self, field: Field, room: int, scale: float, dpi: int, book: FontBook) -> None:
        self._template = Template(field.value, field.join)
        shown = condition(field.when)
        self._is_shown = shown.holds if field.when else None
        self._names = tuple(dict.fromkeys((*self._template.names, *shown.names)))
        self._only = self._names[0] if len(self._names) == 1 else None
        self._most = field.lines
        self._room = room
        self._fitter = Fitter(book, field, scale, dpi)
        self._last: tuple[object, list[Line]] = None, []  # the values and the lines, in one piece: threads share this
        self.gives_way = field.gives_way
        self.line_height = self._fitter.line_height

    def lines(self, values: Values, most: int = 0) -> list[Line]:
        """The text on at most ``most`` lines, by default those of the design. Raises LabelDoesNotFit."""
        if most and most != self._most:
            return self._made(values, most)
        if self._only is not None:
            key: object = values.get(self._only, "")
        else:
            key = tuple([values.get(name, "") for name in self._names])
        last = self._last
        if last[0] == key:
            return last[1]
        lines = self._made(values, self._most)
        self._last = key, lines
        return lines

    def _made(self, values: Values, most: int) -> list[Line]:
        if self._is_shown is not None and not self._is_shown(values):
            return []
        return self._fitter.lines(self._template.fill(values), self._room, most)
