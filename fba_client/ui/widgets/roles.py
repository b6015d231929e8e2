"""Dynamic properties that the style sheet selects by, set so that the widget is drawn anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a role of the style sheet: card, muted, title, heading, primary, danger, link, ..."""
    set_style_property(widget, "role", role)


def set_style_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet selects by; nothing happens when it has that value."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it was never shown: the style sheet decides on it then, and only once
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def text_label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A label that shows its text as it is, never as markup, whoever wrote it."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        set_role(label, role)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def card() -> QFrame:
    """An empty rounded card; give it a layout."""
    frame = QFrame()
    set_role(frame, "card")
    return frame


def separator() -> QFrame:
    """A thin horizontal line."""
    frame = QFrame()
    set_role(frame, "line")
    return frame
