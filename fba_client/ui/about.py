"""What the program is, its version, and the licences of what it stands on."""

from __future__ import annotations

import platform
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fba_client import __version__
from fba_client.ui.actions import shortcut_lines
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_PARTS = (
    "PySide6-Essentials", "SQLAlchemy", "sqlmodel", "pydantic", "alembic", "requests", "keyring", "platformdirs",
    "typer", "rich", "tomli-w", "filelock", "reportlab", "python-barcode", "pystrich", "zxing-cpp", "pypdfium2",
    "pillow", "uharfbuzz", "freetype-py", "numpy", "pyqtgraph", "flask", "waitress",
)  # fmt: skip
FONTS = {  # by the beginning of their files' names; the texts of their licences lie in resources
    "DejaVu": ("2.37", "Bitstream-Vera"),
    "Droid Sans Fallback": ("1.00", "Apache-2.0"),
    "Inter": ("3.19", "OFL-1.1"),
    "NanumSquare": ("1.000", "OFL-1.1"),
}


class AboutDialog(QDialog):
    """Name, version, and a table of the parts with their licences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About FBA Client"))
        self.resize(560, 520)
        logo = QLabel()
        logo.setPixmap(theme.pixmap("logo", 48, "accent", ratio=self.devicePixelRatio()))
        self._copy = QPushButton(self.tr("Copy version details"))
        self._copy.clicked.connect(self._copy_details)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(logo)
        layout.addWidget(text_label(self.tr("FBA Client {0}").format(__version__), "title"))
        about = self.tr("Stock, inbound shipments and labels for sellers whose goods a fulfillment network keeps.")
        layout.addWidget(text_label(about, "muted", wrap=True))
        terms = self.tr(
            "Licensed under the Apache License 2.0. It is built on these parts, each under its own licence:"
        )
        layout.addWidget(text_label(terms, "", wrap=True))
        layout.addWidget(_parts_table(self.tr("Part"), self.tr("Version"), self.tr("Licence")), 1)
        layout.addWidget(buttons)

    @Slot()
    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(version_details())
        self._copy.setText(self.tr("Copied"))


class ShortcutsDialog(QDialog):
    """Every shortcut of the window and of the pages that were visited."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(460, 520)
        canvas = QWidget()
        grid = QGridLayout(canvas)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, line in enumerate(shortcut_lines(window)):
            grid.addWidget(text_label(line.text), row, 0)
            grid.addWidget(text_label(line.keys, "key"), row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(canvas)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(canvas.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(14)
        layout.addWidget(text_label(self.tr("Keyboard shortcuts"), "heading"))
        layout.addWidget(area, 1)
        layout.addWidget(buttons)


def version_details() -> str:
    """The versions that matter for a support request; no names, no paths."""
    lines = [
        f"FBA Client {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Qt platform {QGuiApplication.platformName()}",
    ]
    return "\n".join(lines)


def _parts_table(*titles: str) -> QTableWidget:
    rows = [(name, *details) for name, details in (licences() | FONTS).items()]
    table = QTableWidget(len(rows), len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    table.setAccessibleName(titles[0])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(cell)
            item.setToolTip(cell)
            table.setItem(row, column, item)
    table.resizeColumnsToContents()
    table.setWordWrap(False)
    table.horizontalHeader().setSectionResizeMode(len(titles) - 1, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def licences() -> dict[str, tuple[str, str]]:
    found = {}
    for name in _PARTS:
        try:
            about = metadata(name)
        except PackageNotFoundError:  # a part that this build was made without
            continue
        found[name] = (about["Version"], _licence(about))
    return found


def _licence(about: PackageMetadata) -> str:
    named = _value(about, "License-Expression")
    classified = [
        line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License")
    ]
    written = _value(about, "License").strip().partition("\n")[0]
    return named or ", ".join(classified) or written[:60]


def _value(about: PackageMetadata, name: str) -> str:
    return next(iter(about.get_all(name) or ()), "")
