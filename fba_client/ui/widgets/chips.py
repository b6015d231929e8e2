"""Buttons in a row that say how many there are of something, where there is room for that."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QPushButton

CHIP_GAP = 6


def fit_chips(chips: Mapping[QPushButton, tuple[str, str]], room: int) -> None:
    """Show the name and the count of each chip, or the names alone where not all of that has ``room``: names are long
    in some languages."""
    for button, (name, count) in chips.items():
        button.setText(f"{name}  {count}" if count else name)
    shown = [button for button in chips if not button.isHidden()]
    if sum(button.sizeHint().width() for button in shown) + CHIP_GAP * (len(shown) - 1) > room:
        for button, (name, _count) in chips.items():
            button.setText(name)
