"""Fields on the clipboard: as the text of a design, in millimetres, so that they can be put into any other one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from fba_client.errors import LabelError
from fba_client.labels.designs.model import MM, STACK, Design, Field
from fba_client.labels.designs.reading import parse_design
from fba_client.labels.designs.writing import design_toml
from fba_client.ui.labels.designs.geometry import in_unit

_MIME = "application/x-fba-client-fields"
_TITLE = "Copied fields"


def put_fields(design: Design, fields: Iterable[Field]) -> None:
    """Put ``fields`` of ``design`` on the clipboard, for this program and as text for any other."""
    text = fields_text(design, fields)
    data = QMimeData()
    data.setData(_MIME, text.encode())
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def taken_fields() -> tuple[Field, ...]:
    """The fields on the clipboard, in millimetres. Raises LabelError where there are none."""
    data = QGuiApplication.clipboard().mimeData()
    own = bytes(data.data(_MIME).data()).decode(errors="replace")
    return fields_of(own or data.text())


def fields_text(design: Design, fields: Iterable[Field]) -> str:
    """``fields`` of ``design`` as text."""
    alone = replace(design, id="", title=_TITLE, about="", sample=(), choices=(), automatic=(), fields=tuple(fields))
    return design_toml(alone if design.layout == STACK else in_unit(alone, MM))


def fields_of(text: str) -> tuple[Field, ...]:
    """The fields in what ``fields_text`` wrote, or in any design in percent of no label's size.

    Raises LabelError for a text that is none.
    """
    try:
        design = parse_design(text, "fields")
    except LabelError as error:
        raise LabelError(
            "There are no fields to paste.", advice="Choose fields, copy them (Ctrl+C), then paste again."
        ) from error
    return design.fields if design.layout == STACK or design.unit == MM else in_unit(design, MM).fields
