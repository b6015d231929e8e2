"""The pages of the window in their order. A page's module is imported at its first visit, to keep the start quick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fba_client.ui.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """What the navigation knows of a page before it exists."""

    page_id: str
    name: str  # English; ``title`` translates
    load: Callable[[], type[Page]]

    @property
    def title(self) -> str:
        """The name in the person's language."""
        return QCoreApplication.translate("Pages", self.name)


def _home() -> type[Page]:
    from fba_client.ui.home.page import HomePage  # noqa: PLC0415

    return HomePage


def _inventory() -> type[Page]:
    from fba_client.ui.inventory.page import InventoryPage  # noqa: PLC0415

    return InventoryPage


def _shipments() -> type[Page]:
    from fba_client.ui.shipments.page import ShipmentsPage  # noqa: PLC0415

    return ShipmentsPage


def _labels() -> type[Page]:
    from fba_client.ui.labels.page import LabelsPage  # noqa: PLC0415

    return LabelsPage


def _sync_centre() -> type[Page]:
    from fba_client.ui.sync_centre.page import SyncCentrePage  # noqa: PLC0415

    return SyncCentrePage


def _settings() -> type[Page]:
    from fba_client.ui.settings.page import SettingsPage  # noqa: PLC0415

    return SettingsPage


PAGES = (
    PageEntry("home", str(QT_TRANSLATE_NOOP("Pages", "Home")), _home),
    PageEntry("inventory", str(QT_TRANSLATE_NOOP("Pages", "Inventory")), _inventory),
    PageEntry("shipments", str(QT_TRANSLATE_NOOP("Pages", "Shipments")), _shipments),
    PageEntry("labels", str(QT_TRANSLATE_NOOP("Pages", "Labels")), _labels),
    PageEntry("sync_centre", str(QT_TRANSLATE_NOOP("Pages", "Sync Centre")), _sync_centre),
    PageEntry("settings", str(QT_TRANSLATE_NOOP("Pages", "Settings")), _settings),
)
