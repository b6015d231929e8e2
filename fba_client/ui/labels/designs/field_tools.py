"""What is done to the chosen fields of a document: put in order, turned, doubled, copied and pasted, each in one step
that can be undone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from fba_client.errors import LabelError
from fba_client.labels.designs.model import CODE128, STACK, TEXT, Field
from fba_client.labels.designs.reading import MOST_FIELDS
from fba_client.ui.labels.designs.arranging import aligned, bounds, distributed, moved, turned
from fba_client.ui.labels.designs.clipboard import put_fields, taken_fields
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.geometry import Rect, field_rect, label_size_mm, with_rect

COPY_MM = 2.0  # how far a duplicate stands from its original
_ALIGNED_ALONE = 1  # so many fields are aligned with the label, more with each other


def move_by(document: DesignDocument, right: float, down: float, what: str, merge: str) -> None:
    """Move the chosen fields together, as far as they stay on the label."""
    rects = document.rects()
    if rects:
        document.set_rects(moved(rects, right, down, *label_size_mm(document.design)), what, merge)


def align(document: DesignDocument, side: str) -> None:
    """Bring a side of the chosen fields in line: of one with the label's, of several with each other's."""
    rects = document.rects()
    if not rects:
        return
    alone = len(rects) == _ALIGNED_ALONE
    within = Rect(0, 0, *label_size_mm(document.design)) if alone else bounds(rects.values())
    document.set_rects(aligned(rects, side, within), QCoreApplication.translate("FieldTools", "align fields"))


def distribute(document: DesignDocument, axis: str) -> None:
    """Make the gaps between the chosen fields equal; there must be three at least."""
    rects = document.rects()
    if len(rects) > 2:
        document.set_rects(distributed(rects, axis), QCoreApplication.translate("FieldTools", "distribute fields"))


def turn(document: DesignDocument, degrees: int) -> None:
    """Turn each chosen field about its own middle, clockwise; one that would be too long is cut to the label."""
    if not document.has_places:
        return
    design, size, made = document.design, label_size_mm(document.design), dict[int, Field]()
    for place in document.selection:
        rotation, rect = turned(design.fields[place], field_rect(design, design.fields[place]), degrees)
        kept = Rect(rect.x, rect.y, min(rect.width, size[0]), min(rect.height, size[1])).within(*size)
        made[place] = replace(with_rect(design, design.fields[place], kept), rotation=rotation)
    document.put_fields(made, QCoreApplication.translate("FieldTools", "turn fields"))


def duplicate(document: DesignDocument) -> None:
    """Put a second one of each chosen field behind them, a little beside its original."""
    chosen = document.chosen_fields
    if not chosen or len(document.design.fields) + len(chosen) > MOST_FIELDS:
        return
    shifted = _shifted(document, chosen)
    document.insert(shifted, document.selection[-1] + 1, QCoreApplication.translate("FieldTools", "duplicate fields"))


def copy(document: DesignDocument) -> None:
    """Put the chosen fields on the clipboard."""
    if document.selection:
        put_fields(document.design, document.chosen_fields)


def cut(document: DesignDocument) -> None:
    """Put the chosen fields on the clipboard and take them out."""
    copy(document)
    document.remove()


def paste(document: DesignDocument) -> int:
    """Put the fields of the clipboard on top and choose them; how many there were.

    Where one would lie exactly on another, all stand a little beside. Raises LabelError where there are none, too many,
    or some that the design cannot have.
    """
    new = _in_design(document, taken_fields())
    if len(document.design.fields) + len(new) > MOST_FIELDS:
        raise LabelError(
            "The design would have more than {most} fields.", advice="Copy fewer of them.", most=MOST_FIELDS
        )
    while document.has_places and any(field in document.design.fields for field in new):
        shifted = _shifted(document, new)
        if shifted == new:  # in the corner of the label
            break
        new = shifted
    document.insert(new, len(document.design.fields), QCoreApplication.translate("FieldTools", "paste fields"))
    return len(new)


def _in_design(document: DesignDocument, given: tuple[Field, ...]) -> tuple[Field, ...]:
    """Fields in millimetres, in the unit of the document's design and on its label."""
    design = document.design
    if design.layout == STACK:
        if any(field.type not in (TEXT, CODE128) or field.rotation or field.inverse for field in given):
            raise LabelError(
                "A stack takes upright texts and one bar code only.", advice="Paste these fields into another design."
            )
        return given
    size = label_size_mm(design)
    return tuple(
        with_rect(design, field, Rect(field.x, field.y, field.width, field.height).within(*size)) for field in given
    )


def _shifted(document: DesignDocument, given: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields a little lower and further right, where they have places at all."""
    if not document.has_places:
        return given
    design, size = document.design, label_size_mm(document.design)
    rects = moved({place: field_rect(design, field) for place, field in enumerate(given)}, COPY_MM, COPY_MM, *size)
    return tuple(with_rect(design, field, rects[place]) for place, field in enumerate(given))
