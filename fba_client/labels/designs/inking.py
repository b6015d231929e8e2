"""What each type of field puts into its rectangle: one way to draw for each, made once for a size and a resolution."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.designs.advice import mm_down, mm_up
from fba_client.labels.designs.areas import Area, dots_of, stroke_dots
from fba_client.labels.designs.captions import type_words
from fba_client.labels.designs.fitter import Fitter
from fba_client.labels.designs.model import (
    CENTRE,
    CODE128,
    FRAME,
    IMAGE,
    LEFT,
    MATRIX_TYPES,
    RIGHT,
    SHAPE,
    TEXT,
    Design,
    Field,
)
from fba_client.labels.designs.outlines import shape
from fba_client.labels.designs.pictures import picture
from fba_client.labels.designs.typesetting import elements_of
from fba_client.labels.elements import Bars, Box, Drawn, Element, Matrix, Panel
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import choose_bar_width, least_bar_height, narrowest_label, set_b_pattern
from fba_client.labels.symbols.matrix import fitted_matrix, least_room
from fba_client.phrases import Phrase, listed, sentence

_PAD_MM = 0.4  # black around white letters
_SHARES = {CENTRE: 1, RIGHT: 2}

Elements = tuple[Drawn, ...]
Draw = Callable[[str], Elements]


@dataclass(frozen=True, slots=True)
class Frame:
    """What all fields of a label share: its size in dots, how much type grows, whether rectangles follow the size."""

    width: int
    height: int
    dpi: int
    scale: float
    adapts: bool
    book: FontBook

    def advice(self, field: Field, area: Area, width: int, height: int) -> str:
        """What to do when a field of ``area`` would have to be ``width`` by ``height`` dots, both before it is turned.

        '' where rectangles follow the label's size: which medium would do is a question to the whole label.
        """
        if self.adapts:
            return ""
        needed = mm_up(max(width, area.width), self.dpi), mm_up(max(height, area.height), self.dpi)
        across, down = reversed(needed) if field.rotation % 180 else needed
        return Phrase(
            "Give the field {across} x {down} mm in the design, or use a printer with more dots per inch.",
            across=across,
            down=down,
        )


def drawing(design: Design, field: Field, area: Area, frame: Frame) -> Draw:
    """How to draw ``field`` there for any text. Raises LabelError for a picture or path that cannot be drawn."""
    if not field.rotation and not field.inverse:
        return _upright(design, field, area, frame)
    inner = Area(0, 0, *((area.height, area.width) if field.rotation % 180 else (area.width, area.height)))
    if field.inverse:
        inner = inner.shrunk(min(dots_of(_PAD_MM, frame.dpi), (min(inner.width, inner.height) - 1) // 2))
    draw = _upright(design, field, inner, frame)
    return lambda text: _panel(field, area, draw(text))


def _panel(field: Field, area: Area, elements: tuple[Element, ...]) -> Elements:
    """The elements as a panel of their own; nothing at all where there are none."""
    if not elements:
        return ()
    return (Panel(area.x, area.y, area.width, area.height, field.rotation, field.inverse, elements),)


def _upright(design: Design, field: Field, area: Area, frame: Frame) -> Callable[[str], tuple[Element, ...]]:
    if field.type == TEXT:
        return _TextDrawer(field, area, frame)
    if field.type == CODE128:
        return lambda code: _bars(field, area, frame, code)
    if field.type in MATRIX_TYPES:
        return lambda code: _matrix(field, area, frame, code)
    fixed = _fixed(design, field, area, frame)
    return lambda _text: (fixed,)


def _fixed(design: Design, field: Field, area: Area, frame: Frame) -> Element:
    if field.type == SHAPE:
        return shape(field, area)
    if field.type == IMAGE:
        return picture(design, field, area)
    return Box(area.x, area.y, area.width, area.height, stroke_dots(field, frame.dpi) if field.type == FRAME else 0)


class _TextDrawer:
    """Sets the texts of one field."""

    def __init__(self, field: Field, area: Area, frame: Frame) -> None:
        self._field, self._area, self._frame = field, area, frame
        self._fitter = Fitter(frame.book, field, frame.scale, frame.dpi)

    def __call__(self, text: str) -> tuple[Element, ...]:
        area, field = self._area, self._field
        try:
            lines = self._fitter.lines(text, area.width, field.lines, area.height)
        except LabelDoesNotFit as error:
            error.advice = "" if self._frame.adapts else "Give the field more room in the design, or a smaller size."
            raise
        if not lines:
            return ()
        heights = [kind.line_height for kind, _, _, _ in lines]
        tops = accumulate(heights[:-1], initial=area.aligned(field, 0, sum(heights))[1])
        return tuple(elements_of(lines, tops, area.x, area.width, _SHARES.get(field.align, 0)))


def _bars(field: Field, area: Area, frame: Frame, code: str) -> tuple[Bars]:
    pattern = set_b_pattern(code)
    try:
        chosen = choose_bar_width(len(pattern), area.width, frame.dpi)
    except LabelDoesNotFit:
        raise _too_narrow(field, code, area, frame, narrowest_label(len(pattern), frame.dpi)) from None
    length = chosen.module * len(pattern)
    least = max(least_bar_height(length, frame.dpi), round(field.least_height_in * frame.dpi))
    if area.height < least:
        raise _too_low(field, code, area, frame, least)
    height = min(area.height, max(least, round(field.most_height_in * frame.dpi) or area.height))
    y = area.aligned(field, 0, height)[1]
    x = {LEFT: area.x + chosen.quiet, RIGHT: area.x + area.width - chosen.quiet - length}.get(
        field.align, area.x + (area.width - length) // 2
    )
    return (Bars(x, y, height, chosen.module, pattern, code),)


def _matrix(field: Field, area: Area, frame: Frame, code: str) -> tuple[Matrix]:
    if not code:
        raise LabelError("There is no text for the {type}.", type=type_words(field.type))
    try:
        fitted = fitted_matrix(field.type, code, area.width, area.height, frame.dpi, field.least_module_in, field.level)
    except LabelDoesNotFit as error:
        room = least_room(field.type, code, area.width, frame.dpi, field.least_module_in, field.level)
        more = frame.advice(field, area, *room)
        error.advice = listed([sentence(error.advice), more], " ") if more else error.advice
        raise
    x, y = area.aligned(field, fitted.width + 2 * fitted.quiet, fitted.height + 2 * fitted.quiet)
    return (fitted.at(x + fitted.quiet, y + fitted.quiet),)


def _too_narrow(field: Field, code: str, area: Area, frame: Frame, width: int) -> LabelDoesNotFit:
    return LabelDoesNotFit(
        "The bar code of {code} needs a field {needed} mm wide at {dpi} dpi, and its own has {given} mm.",
        advice=frame.advice(field, area, width, 0),
        code=code,
        dpi=frame.dpi,
        needed=mm_up(width, frame.dpi),
        given=mm_down(area.width, frame.dpi),
    )


def _too_low(field: Field, code: str, area: Area, frame: Frame, height: int) -> LabelDoesNotFit:
    return LabelDoesNotFit(
        "The bar code of {code} needs a field {needed} mm high, and its own has {given} mm.",
        advice=frame.advice(field, area, 0, height),
        code=code,
        needed=mm_up(height, frame.dpi),
        given=mm_down(area.height, frame.dpi),
    )
