"""The labels of a kept run made again from what they said of themselves (``Printable.spec``)."""

from __future__ import annotations

from collections.abc import Mapping

from fba_client.labels.job import Printable
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.services.desk import Desk


def label_from_spec(desk: Desk, spec: Mapping[str, object]) -> Printable:
    """The label that ``spec`` describes. Raises ValueError, KeyError or TypeError for what no label says of itself."""
    if spec["design"] == "item":
        return ItemLabel(**spec["values"])  # type: ignore[arg-type]
    raise ValueError(spec["design"])
