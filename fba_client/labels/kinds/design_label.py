"""A label of any design, shipped or the person's own."""

from __future__ import annotations

from collections.abc import Mapping

from fba_client.labels.designs.label import Label
from fba_client.labels.designs.model import Design


def design_label(design: Design, values: Mapping[str, str]) -> Label:
    """``design`` with those of ``values`` that it has a place for; equal when what is printed would be equal."""
    names = dict.fromkeys((*design.names(), *design.automatic))
    return Label(design, tuple([(name, values[name]) for name in names if values.get(name)]))
