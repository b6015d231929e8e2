"""One figure with its name, a note and its age, on a card that leads to where the figure comes from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from fba_client.domain.clock import Clock
from fba_client.ui.widgets.age_label import AgeLabel
from fba_client.ui.widgets.roles import set_style_property, text_label

_RADIUS = 10


class FigureCard(QAbstractButton):
    """A card that is a button: ``clicked`` leads to the page behind the figure."""

    def __init__(self, title: str, *, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text_label(title, "muted")
        self._figure = text_label("–", "figure")
        self._note = text_label("", "small", wrap=True)
        self._age = AgeLabel(clock=clock)
        self._rows = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(3)
        for label in (self._title, self._figure, self._note, self._age):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.insertStretch(3)
        self._age.setVisible(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(title)

    def set_figure(self, figure: str, note: str = "", *, tone: str = "neutral", as_of: str | None = None) -> None:
        """Show a formatted figure; ``tone`` colours the note, ``as_of`` None hides the age."""
        self._figure.setText(figure)
        self._note.setText(note)
        set_style_property(self._note, "ink", tone)
        self._age.setVisible(as_of is not None)
        self._age.set_as_of(as_of or "")
        self.setAccessibleName(f"{self._title.text()}: {figure}")
        self.setAccessibleDescription(note)

    def set_title(self, title: str) -> None:
        """Name the figure."""
        self._title.setText(title)
        self.setAccessibleName(f"{title}: {self._figure.text()}")

    @property
    def age_text(self) -> str:
        """What it says of the figure's age."""
        return self._age.text()

    def sizeHint(self) -> QSize:
        width = max(160, self._rows.sizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(104, self._rows.totalHeightForWidth(width))  # the layout's own hint wraps the note at half the width

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(palette.color(self._edge()))
        painter.setBrush(self._ground(palette))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _edge(self) -> QPalette.ColorRole:
        role = QPalette.ColorRole
        if self.hasFocus():
            return role.Highlight
        return role.Dark if self.underMouse() else role.Mid

    def _ground(self, palette: QPalette) -> QColor:
        return palette.color(QPalette.ColorRole.AlternateBase if self.isDown() else QPalette.ColorRole.Base)
