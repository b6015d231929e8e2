"""The labels of a kept run made again from what they said of themselves (``Printable.spec``)."""

from __future__ import annotations

from collections.abc import Mapping

from fba_client.labels.designs import library
from fba_client.labels.job import Printable
from fba_client.services.desk import Desk


def label_from_spec(desk: Desk, spec: Mapping[str, object]) -> Printable:
    """The label that ``spec`` describes. Raises LabelError when its design is gone, or for no description."""
    return library.label_from_spec(spec, desk.folder.designs)
