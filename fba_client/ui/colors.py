"""The two colour schemes: every colour of the window has a name here and nowhere else.

Texts keep a contrast of at least 4.5 to 1 on the surfaces they stand on (WCAG 2.2, 1.4.3), which a test holds.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

TONES = ("neutral", "info", "good", "warning", "bad")


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of one meaning: ``text`` on ``fill`` or on any surface, ``strong`` for bars, dots and edges."""

    text: QColor
    fill: QColor
    strong: QColor


@dataclass(frozen=True, slots=True)
class Colors:
    """A colour scheme, as #rrggbb."""

    window: str
    sidebar: str
    surface: str  # cards, fields, tables
    raised: str  # hover, alternate rows, headers
    pressed: str
    line: str
    line_strong: str
    text: str
    muted: str
    faint: str  # disabled texts, placeholders
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    focus: str  # the ring around a filled button
    selection: str
    on_selection: str
    shadow: str
    tones: tuple[tuple[str, str, str], ...]  # text, fill, strong; in the order of TONES

    def tone(self, name: str) -> Tone:
        """The colours of a tone; an unknown name counts as neutral."""
        index = TONES.index(name) if name in TONES else 0
        return Tone(*(QColor(value) for value in self.tones[index]))


LIGHT = Colors(
    window="#f7f7f8",
    sidebar="#efeff2",
    surface="#ffffff",
    raised="#f3f3f6",
    pressed="#e7e7ec",
    line="#e3e3e8",
    line_strong="#cfcfd7",
    text="#1b1c21",
    muted="#5f616d",
    faint="#9295a1",
    accent="#3b5bdb",
    accent_hover="#3451c7",
    accent_pressed="#2c46b0",
    on_accent="#ffffff",
    focus="#a6b7f6",
    selection="#e3e9fd",
    on_selection="#1b1c21",
    shadow="#000000",
    tones=(
        ("#565863", "#ececf0", "#8b8e9a"),
        ("#2f4fc4", "#e6ebfd", "#4c6ae6"),
        ("#1a6b3c", "#dff3e6", "#2f9e5b"),
        ("#8a5300", "#fdf0d5", "#e29a17"),
        ("#b3261e", "#fde7e5", "#dc3e36"),
    ),
)

DARK = Colors(
    window="#17181c",
    sidebar="#121317",
    surface="#1e1f25",
    raised="#272931",
    pressed="#30323b",
    line="#2c2e37",
    line_strong="#41444f",
    text="#ececf1",
    muted="#a3a6b3",
    faint="#6f7280",
    accent="#7c93ff",
    accent_hover="#91a5ff",
    accent_pressed="#6a82f5",
    on_accent="#0d1230",
    focus="#d5dcff",
    selection="#2c3765",
    on_selection="#f4f5fa",
    shadow="#000000",
    tones=(
        ("#b6b9c6", "#2c2e37", "#7d808d"),
        ("#a9b8ff", "#262f55", "#7c93ff"),
        ("#7fd8a1", "#173a27", "#3fb873"),
        ("#f1c069", "#43320f", "#d9982b"),
        ("#ff9d95", "#4a2120", "#ee5f56"),
    ),
)


def palette_of(colors: Colors) -> QPalette:
    """The widgets' palette for a scheme, with muted colours for what is disabled."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, value in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.raised),
        (role.Text, colors.text),
        (role.Button, colors.surface),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.on_accent),
        (role.ToolTipBase, colors.surface),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.faint),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Light, colors.surface),
        (role.Midlight, colors.raised),
        (role.Mid, colors.line),
        (role.Dark, colors.line_strong),
        (role.Shadow, colors.shadow),
    ):
        palette.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colors.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colors.line_strong))
    palette.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(colors.muted))
    return palette
