"""The labels of a print run as they are kept, and made again from that, whatever became of their design."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from fba_client.labels.backend.backend_label import SPEC_KIND, backend_label_from_spec
from fba_client.labels.designs.label import Label
from fba_client.labels.designs.library import label_from_spec, shipped_designs
from fba_client.labels.designs.model import Design
from fba_client.labels.designs.reading import parse_design
from fba_client.labels.designs.writing import design_toml
from fba_client.labels.job import Printable
from fba_client.services.desk import Desk

_TOML = "toml"
_NOT_SAVED = "not-saved"  # the id of a design that was printed before it had a file


def kept_label(label: Printable) -> dict[str, object]:
    """What ``label`` can be made again from; a design of the person's own is kept whole, as it may be changed."""
    spec = label.spec()
    if isinstance(label, Label) and shipped_designs().get(label.design.id) is not label.design:
        spec[_TOML] = _toml(label.design)
    return spec


def label_again(desk: Desk, spec: Mapping[str, Any]) -> Printable:
    """The label that was kept. Raises LabelError, KeyError, TypeError or ValueError for what no label was kept as."""
    if SPEC_KIND in spec:
        return backend_label_from_spec(desk.folder.documents, spec)
    if _TOML in spec:
        design = _design(spec[_TOML], spec["design"] or _NOT_SAVED, desk.folder.designs)
        return Label(design, tuple(spec["values"].items()))
    return label_from_spec(spec)


@lru_cache(maxsize=64)
def _toml(design: Design) -> str:
    return design_toml(design)


@lru_cache(maxsize=64)
def _design(toml: str, design_id: str, folder: Path) -> Design:
    """One object for one text, so that equal labels are laid out once."""
    return parse_design(toml, design_id, folder=folder)
