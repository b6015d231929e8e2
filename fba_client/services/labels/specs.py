"""The labels of a print run as they are kept, and made again from that, whatever became of their design."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from fba_client.labels.backend.backend_label import SPEC_KIND, backend_label_from_spec
from fba_client.labels.designs.label import Label
from fba_client.labels.designs.library import label_from_spec, shipped_designs
from fba_client.labels.designs.model import IMAGE, Design, Field
from fba_client.labels.designs.pictures import picture_content
from fba_client.labels.designs.reading import parse_design
from fba_client.labels.designs.writing import design_toml
from fba_client.labels.job import Printable
from fba_client.services.desk import Desk
from fba_client.store.run_pictures import keep_picture

_TOML, _PICTURES = "toml", "pictures"
_NOT_SAVED = "not-saved"  # the id of a design that was printed before it had a file


class LabelSpecs:
    """Makes specs of the labels of one run; the pictures of their designs are kept in the folder ``pictures``, if one
    is given."""

    def __init__(self, pictures: Path | None = None) -> None:
        self._pictures = pictures
        self._designs: dict[Design, dict[str, str]] = {}

    def of(self, label: Printable) -> dict[str, object]:
        """What ``label`` can be made again from: its design is kept whole, as it may be changed or gone by then, a
        shipped one with the next version.

        Raises LabelError for a picture that cannot be read any more; with a folder also DiskFull, SettingsError.
        """
        spec = label.spec()
        design = label.design if isinstance(label, Label) else shipped_designs().get(str(spec.get("design")))
        if design is None:
            return spec
        kept = self._designs.get(design)
        if kept is None:
            kept = self._designs[design] = self._kept(design)
        return {**spec, **kept}

    def _kept(self, design: Design) -> dict[str, str]:
        if self._pictures is None or not design.has_pictures:
            return {_TOML: _toml(design)}
        fields = tuple(_with_kept_picture(design, field, self._pictures) for field in design.fields)
        return {_TOML: design_toml(replace(design, fields=fields)), _PICTURES: "kept"}


def label_again(desk: Desk, spec: Mapping[str, Any]) -> Printable:
    """The label that was kept. Raises LabelError, KeyError, TypeError or ValueError for what no label was kept as."""
    if SPEC_KIND in spec:
        return backend_label_from_spec(desk.folder.documents, spec)
    if _TOML in spec:
        folder = desk.folder.run_pictures if _PICTURES in spec else desk.folder.designs
        design = _design(spec[_TOML], spec["design"] or _NOT_SAVED, folder)
        return Label(design, tuple(spec["values"].items()))
    return label_from_spec(spec)


@lru_cache(maxsize=64)
def _toml(design: Design) -> str:
    return design_toml(design)


def _with_kept_picture(design: Design, field: Field, pictures: Path) -> Field:
    if field.type != IMAGE:
        return field
    content, suffix = picture_content(design, field.file), Path(field.file).suffix.lower()
    return replace(field, file=keep_picture(pictures, content, suffix))


@lru_cache(maxsize=64)
def _design(toml: str, design_id: str, folder: Path) -> Design:
    """One object for one text, so that equal labels are laid out once; the shipped one where it is still the same."""
    shipped = shipped_designs().get(design_id)
    return shipped if shipped is not None and _toml(shipped) == toml else parse_design(toml, design_id, folder=folder)
