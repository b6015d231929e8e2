"""The pages of the window in their order. A page's module is imported at its first visit, to keep the start quick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fba_client.ui.page import Page


def _read_sheets() -> None:
    """Read the files of the media that ship."""
    from fba_client.labels.media.library import shipped_sheets  # noqa: PLC0415

    shipped_sheets()


@dataclass(frozen=True, slots=True)
class PageEntry:
    """What the navigation knows of a page before it exists.

    ``warm`` reads into caches what the page would else wait for; it touches nothing of Qt, and any thread may call it.
    ``besides`` are modules that the page imports only when it is made, in the package of the page.
    """

    page_id: str
    name: str  # English; ``title`` translates
    load: Callable[[], type[Page]]
    warm: Callable[[], object] | None = None
    besides: tuple[str, ...] = ()

    @property
    def modules(self) -> tuple[str, ...]:
        """The modules that its first look needs."""
        return tuple(f"fba_client.ui.{self.page_id}.{name}" for name in ("page", *self.besides))

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
    PageEntry("labels", str(QT_TRANSLATE_NOOP("Pages", "Labels")), _labels, _read_sheets, ("items.source",)),
    PageEntry("sync_centre", str(QT_TRANSLATE_NOOP("Pages", "Sync Centre")), _sync_centre),
    PageEntry("settings", str(QT_TRANSLATE_NOOP("Pages", "Settings")), _settings, _read_sheets),
)


def warm_pages() -> None:
    """Read into caches, on any thread, what the pages would else wait for."""
    for entry in PAGES:
        if entry.warm is not None:
            entry.warm()
