"""In which order Tab goes through the parts of a page, whatever the order in which they were made."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*parts: QWidget) -> None:
    """Let Tab go through the controls of one part after the other, within each in the order that they have.

    All must be in one window. What followed the first part then follows the last.
    """
    inside = [{part, *part.findChildren(QWidget)} for part in parts]
    found: list[list[QWidget]] = [[] for _ in parts]
    widget = parts[0]
    while True:
        for members, controls in zip(inside, found, strict=True):
            if widget in members and _takes_tab(widget):
                controls.append(widget)
        following = widget.nextInFocusChain()
        if following is None or following is parts[0]:
            break
        widget = following
    for before, after in pairwise([control for controls in found for control in controls]):
        QWidget.setTabOrder(before, after)


def _takes_tab(widget: QWidget) -> bool:
    """Whether the keyboard stops there; another control speaks for the field within a spin box."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
