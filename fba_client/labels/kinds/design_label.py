"""A label of any design, shipped or the person's own."""

from __future__ import annotations

from collections.abc import Mapping

from fba_client.errors import LabelError
from fba_client.labels.designs.label import Label
from fba_client.labels.designs.model import Design
from fba_client.labels.kinds.words import typed_day_words


def design_label(design: Design, values: Mapping[str, str]) -> Label:
    """``design`` with those of ``values`` that it has a place for; equal when what is printed would be equal.

    Raises LabelError for a date of the design that is missing or none.
    """
    names = dict.fromkeys((*design.names(), *design.automatic))
    if design.dates:
        values = {**values, **{name: _day(name, values) for name in design.dates if name in names}}
    return Label(design, tuple([(name, values[name]) for name in names if values.get(name)]))


def _day(name: str, values: Mapping[str, str]) -> str:
    typed = values.get(name, "").strip()
    if not typed:
        raise LabelError("The date is missing.", field=name, advice="Type it, such as 12-31-2027 or 12-2027.")
    return typed_day_words(typed)
