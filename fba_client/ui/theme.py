"""How the window looks: the light or dark scheme, the style sheet made from it, spacing, and tinted icons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFontDatabase, QFontInfo, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory

from fba_client.paths import resource
from fba_client.ui.colors import DARK, LIGHT, Colors, Tone, palette_of
from fba_client.ui.widgets.combo_lists import ComboLists

_ICON_SIZES = (18, 24, 36, 48, 96)  # what is drawn between them is made from the next larger one
_BASE_PIXELS = 13
_FALLBACK_FAMILIES = ("DejaVu Sans", "Bitstream Vera Sans", "Liberation Sans", "Nimbus Sans", "FreeSans")
_OUR_FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_SIZES = {"small": 0.92, "heading": 1.15, "title": 1.7, "figure": 2.0}
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """The looks of one application. ``choice`` is system, light or dark; a change applies at once, everywhere.

    Icons that were set on buttons and actions follow a change by themselves; whoever paints icons or tones asks
    for them while painting.
    """

    changed = Signal()

    SPACE_XS = 4
    SPACE_S = 8
    SPACE_M = 12
    SPACE_L = 16
    SPACE_XL = 24
    SPACE_XXL = 32
    RADIUS = 10
    ROW_HEIGHT = 34

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__()
        self._app = app
        self._choice = choice
        self._colors = LIGHT
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._icon_names: dict[int, tuple[str, str]] = {}
        app.setStyle(QStyleFactory.create("Fusion"))
        self._combo_lists = ComboLists(app, self)
        _settle_font(app)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.set_choice(choice)

    @property
    def choice(self) -> str:
        """What the person chose: system, light or dark."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """True when the dark scheme is showing."""
        return self._colors is DARK

    @property
    def colors(self) -> Colors:
        """The colours that are showing."""
        return self._colors

    def set_choice(self, choice: str) -> None:
        """Follow the system, or be light or dark."""
        self._choice = choice
        hints = QGuiApplication.styleHints()
        if choice in _SCHEMES:
            hints.setColorScheme(_SCHEMES[choice])
            dark = choice == "dark"
        else:
            hints.unsetColorScheme()
            dark = hints.colorScheme() is Qt.ColorScheme.Dark
        self._show(DARK if dark else LIGHT)

    def tone(self, name: str) -> Tone:
        """The colours that stand for neutral, info, good, warning or bad."""
        return self._colors.tone(name)

    def color(self, name: str) -> QColor:
        """A colour of the scheme by its name in ``Colors``, such as accent, muted or line."""
        return QColor(str(getattr(self._colors, name)))

    def icon(self, name: str, tone: str = "") -> QIcon:
        """The drawing ``name`` of resources/icons in the colour of the texts, of a tone, or of a named colour."""
        key = (name, tone)
        if key not in self._icons:
            self._icons[key] = icon = self._draw(name, tone)
            self._icon_names[icon.cacheKey()] = key
        return self._icons[key]

    def draw_ahead(self) -> Iterator[None]:
        """Draw every icon in the colour of the texts, one a step, so that pages need not wait for theirs."""
        for path in sorted(resource("icons").glob("*.svg")):
            self.icon(path.stem)
            yield

    def pixmap(self, name: str, size: int, tone: str = "", *, ratio: float = 1.0) -> QPixmap:
        """A drawing as a picture of ``size`` logical pixels, for labels."""
        return self.icon(name, tone).pixmap(QSize(size, size), ratio)

    @Slot(Qt.ColorScheme)
    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._choice == "system":
            self._show(DARK if scheme is Qt.ColorScheme.Dark else LIGHT)

    def _show(self, colors: Colors) -> None:
        first = not self._app.styleSheet()
        if colors is self._colors and not first:
            return
        self._colors = colors
        self._app.setPalette(palette_of(colors))
        self._app.setStyleSheet(_style_sheet(colors, self._app.font().pixelSize()))
        self._renew_icons()
        self.changed.emit()

    def _renew_icons(self) -> None:
        names = self._icon_names
        self._icons, self._icon_names = {}, {}
        if not names:
            return
        for widget in self._app.allWidgets():
            if isinstance(widget, QAbstractButton):
                self._renew(widget, names)
            for action in widget.actions():
                self._renew(action, names)

    def _renew(self, holder: QAbstractButton | QAction, names: dict[int, tuple[str, str]]) -> None:
        key = names.get(holder.icon().cacheKey())
        if key is not None:
            holder.setIcon(self.icon(*key))

    def _draw(self, name: str, tone: str) -> QIcon:
        drawing = resource("icons", f"{name}.svg").read_bytes()
        icon = QIcon()
        mode, state = QIcon.Mode, QIcon.State
        for color, modes in (
            (self._ink(tone), ((mode.Normal, state.Off), (mode.Active, state.Off))),
            (self._colors.faint, ((mode.Disabled, state.Off), (mode.Disabled, state.On))),
            (self._colors.accent, ((mode.Normal, state.On), (mode.Active, state.On))),
        ):
            for pixmap in _render(drawing, color):
                for one_mode, one_state in modes:
                    icon.addPixmap(pixmap, one_mode, one_state)
        return icon

    def _ink(self, tone: str) -> str:
        if not tone:
            return self._colors.text
        if hasattr(self._colors, tone):
            return str(getattr(self._colors, tone))
        return self.tone(tone).text.name()


def _render(drawing: bytes, color: str) -> list[QPixmap]:
    renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", color.encode())))
    pixmaps = []
    for size in _ICON_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        pixmaps.append(pixmap)
    return pixmaps


def _settle_font(app: QApplication) -> None:
    """Keep the font that the desktop chose, but never smaller than reads well; where nobody chose one, take ours.

    In pixels, since the style sheet's sizes build on it.
    """
    font = app.font()
    found = QFontInfo(font)
    if found.family() in _FALLBACK_FAMILIES:
        for name in _OUR_FONTS:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        font.setFamily("Inter")
    font.setPixelSize(max(_BASE_PIXELS, found.pixelSize()))
    app.setFont(font)


def _style_sheet(colors: Colors, base: int) -> str:
    names = {name: value for name, value in asdict(colors).items() if isinstance(value, str)}
    for tone in ("neutral", "info", "good", "warning", "bad"):
        shades = colors.tone(tone)
        names |= {f"{tone}_text": shades.text.name(), f"{tone}_fill": shades.fill.name()}
    names |= {f"size_{name}": f"{round(base * factor)}px" for name, factor in _SIZES.items()}
    names["icons"] = resource("style").as_posix()
    names["scheme"] = "dark" if colors is DARK else "light"
    return Template(resource("style", "window.qss").read_text(encoding="utf-8")).substitute(names)
