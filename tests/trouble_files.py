"""Files that a person might bring along, and the pages that take them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from trouble_office import Sitting

from fba_client.domain.shipment import DraftStep
from fba_client.ui.shipments.assistant import Assistant
from fba_client.ui.shipments.items_step import ItemsStep
from fba_client.ui.shipments.page import ShipmentsPage

LEDGER_HEAD = (
    "Date,FNSKU,ASIN,MSKU,Title,Disposition,Starting Warehouse Balance,In Transit Between Warehouses,Receipts,"
    "Customer Shipments,Customer Returns,Vendor Returns,Warehouse Transfer In/Out,Found,Lost,Damaged,Disposed,"
    "Other Events,Ending Warehouse Balance,Unknown Events,Location"
)


def ledger_line(day: date, units: object, msku: str = "SKU-1") -> str:
    """One line of a ledger summary."""
    return f"{day:%m/%d/%Y},X1,B1,{msku},Title,SELLABLE,0,0,0,-2,0,0,0,0,0,0,0,0,{units},0,ONT8"


def ledger_file(path: Path, days: int, *more: str) -> Path:
    """A ledger summary of ten products over ``days`` days, and ``more`` lines at its end."""
    first = date(2025, 1, 1)
    lines = [
        ledger_line(first + timedelta(days=n % 400), n, f"SKU-{n // 400}-{k}") for n in range(days) for k in range(10)
    ]
    path.write_text("\n".join([LEDGER_HEAD, *lines, *more]) + "\n", encoding="utf-8")
    return path


def assistant_on(sitting: Sitting, draft_id: str) -> Assistant:
    """“New shipment” on a draft, with its items showing."""
    sitting.opened.window.open_page("shipments", {"draft_id": draft_id})
    page = sitting.opened.window.page("shipments")
    assert isinstance(page, ShipmentsPage)
    assistant = page.assistant
    assert assistant is not None
    sitting.until(lambda: assistant.session.snapshot is not None)
    assistant.show_step(DraftStep.ITEMS)
    return assistant


def items_step(assistant: Assistant) -> ItemsStep:
    """The first step."""
    page = assistant.pages[DraftStep.ITEMS]
    assert isinstance(page, ItemsStep)
    return page
