"""Fields in words, for the list, its menu and who cannot see the label."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fba_client.labels.designs import model
from fba_client.labels.designs.model import Field

_LONGEST = 60


def type_words(kind: str) -> str:
    """A type of field in the person's language."""
    tr = QCoreApplication.translate
    words = {
        model.TEXT: tr("FieldWords", "Text"),
        model.CODE128: tr("FieldWords", "Bar code (Code 128)"),
        model.PDF417: tr("FieldWords", "PDF417"),
        model.DATAMATRIX: tr("FieldWords", "Data Matrix"),
        model.QR: tr("FieldWords", "QR code"),
        model.FRAME: tr("FieldWords", "Box"),
        model.LINE: tr("FieldWords", "Line"),
        model.SHAPE: tr("FieldWords", "Drawing"),
        model.IMAGE: tr("FieldWords", "Image"),
    }
    return words[kind]


def field_words(field: Field) -> str:
    """What a field is and says, in one line."""
    said = field.file if field.type == model.IMAGE else field.join.join(field.value)
    said = " ".join(said.split())
    said = said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
    return f"{type_words(field.type)}: {said}" if said else type_words(field.type)
