"""A desk on which there is something of everything: what every page, dialog and menu has words for."""

from __future__ import annotations

from dataclasses import replace

import shipment_seed as seed
from inventory_seed import balance
from sqlalchemy import insert, text

from fba_client.domain.items import ItemLine
from fba_client.errors import BackendUnreachable, DraftError, FbaClientError, LabelDoesNotFit, PrinterProblem, Problem
from fba_client.faults import RowFault
from fba_client.labels.designs.captions import title_words
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.phrases import Count, Phrase, kept
from fba_client.printers.printer import CUPS, CUT, EPL, FILE, SYSTEM, TCP, ZPL, Printer
from fba_client.queries.print_ledger import PrintedBefore
from fba_client.services.desk import Desk
from fba_client.services.labels.doubles import Doubles
from fba_client.services.labels.orders import BOX, LabelOrder
from fba_client.services.printing.printers import save_printer
from fba_client.settings import ShipFromSettings
from fba_client.store import cache_tables as cached
from fba_client.store import ledger
from fba_client.store import workspace_tables as own
from fba_client.store.outbox_entry import ActionName, EntryProblem, EntryState
from fba_client.store.prints import Printed, add_prints

LINES = (ItemLine("MUG-BLUE", 3), ItemLine("MUG-RED", 2), ItemLine("NOBODY", 1))
DRAFTS = {"items": "a" * 32, "boxes": "b" * 32, "placement": "c" * 32, "labels": "d" * 32}
_SHIP_FROM = ShipFromSettings(
    name="Ann Seller", line1="1 Main Street", city="Austin", state="TX", postal_code="78701", phone="512 555 0100"
)
_DAMAGED = EntryProblem(
    DraftError(
        "Some boxes hold SKUs that may not share a box.",
        faults=[RowFault(0, "contents", Phrase("it is empty"))],
    ).phrase,
    Phrase("Read the reason, edit the shipment, or retry."),
    (Problem("FBA_INB_0182", "Prep category missing", "MUG-BLUE"),),
)


def fill(desk: Desk) -> None:
    """Stock, shipments in every stage, drafts at every step, the outbox in every state, sources good and bad, printers
    of every kind, prints and an unfinished run."""
    desk.replace_settings(replace(desk.settings, ship_from=_SHIP_FROM))
    seed.add_skus(desk)
    seed.add_shipments(desk)
    seed.add_plan(desk, confirmed=True)
    _add_stock(desk)
    _add_drafts(desk)
    _add_outbox(desk)
    _add_sources(desk)
    _add_printers(desk)
    _add_prints(desk)


def errors() -> tuple[FbaClientError, ...]:
    """One error of each way in which a text is put together of others."""
    unreachable = BackendUnreachable(
        "The backend cannot be reached: {reason}.", reason=Phrase("it refuses connections")
    )
    jam = Phrase("{one} and {other}", one=Phrase("it is out of paper"), other=Phrase("it is paused"))
    return (
        unreachable,
        PrinterProblem("The printer at {name} cannot print: {trouble}.", name="10.0.0.9:9100", trouble=jam),
        LabelDoesNotFit(
            "“{design}” is made for labels of {needed} mm and has no room on one of {given} mm.",
            design=title_words(shipped_designs()["fragile"]),
            needed="102 x 51",
            given="25 x 25",
        ),
    )


def doubles() -> Doubles:
    """Two labels of an order of three, of which two were printed before."""
    label = design_label(shipped_designs()["fragile"], {})
    copies = tuple(Copies(label, 1, subject) for subject in ("FBA15BBBBB01U000001", "FBA15BBBBB01U000002"))
    order = LabelOrder("Spring", BOX, LabelJob(find_sheet("Thermal_4x6in"), 203, copies, FontBook(())))
    before = PrintedBefore(1, "2026-03-02T09:00:00Z", "pdf")
    return Doubles(order, ((copies[0].subject, before),), order)


def _add_stock(desk: Desk) -> None:
    days = [
        balance("2026-02-26", "MUG-BLUE", "PHX7", 90, receipts=90),
        balance("2026-02-27", "MUG-BLUE", "PHX7", 80, customer_shipments=-10),
        balance("2026-02-28", "MUG-BLUE", "ONT8", 65, in_transit=4, other=1),
        balance("2026-02-28", "MUG-RED", "ONT8", 6, customer_shipments=-20, found=2, lost=-1, damaged=-1),
        balance("2026-02-28", "MUG-RED", "ABE8", 2, disposition="CUSTOMER_DAMAGED"),
    ]
    with desk.cache.write() as connection:
        ledger.replace_days(connection, days)
        connection.execute(text("UPDATE sku SET inbound_shipped = 4, reserved = 2, unfulfillable = 1, researching = 1"))


def _add_drafts(desk: Desk) -> None:
    lines = [("MUG-BLUE", 30), ("MUG-RED", 5)]
    seed.add(desk.workspace, *seed.draft(DRAFTS["items"], lines=lines, step="items", name="Draft one"))
    seed.add(desk.workspace, *seed.draft(DRAFTS["boxes"], lines=lines, step="boxes", name="Draft two"))
    planned = {"plan_id": seed.PLAN, "placement_option_id": seed.OPTION_ONE}
    seed.add(desk.workspace, *seed.draft(DRAFTS["placement"], lines=lines, step="placement", name="Draft three"))
    seed.add(
        desk.workspace,
        *seed.draft(DRAFTS["labels"], lines=lines, step="labels", state="confirmed", name="Draft four", **planned),
    )


def _add_outbox(desk: Desk) -> None:
    states = (*EntryState, *[EntryState.QUEUED] * len(ActionName))
    with desk.workspace.write() as conn:
        for number, (action, state) in enumerate(zip(ActionName, states, strict=False), 1):
            row = {
                "id": f"{number:032}",
                "draft_id": DRAFTS["placement"],
                "sequence": number,
                "action": action,
                "state": state,
                "created_at": "2026-03-02T09:00:00Z",
                "sent_at": "2026-03-02T09:20:00Z",
                "attempts": 2,
                "problem_json": _DAMAGED.to_json() if state in (EntryState.REJECTED, EntryState.UNKNOWN) else "",
            }
            conn.execute(insert(own.OutboxEntry), row)


def _add_sources(desk: Desk) -> None:
    bad = kept(
        BackendUnreachable("The backend cannot be reached: {reason}.", reason=Phrase("the network failed")).phrase
    )
    moments = {"fetched_at": "2026-03-02T08:00:00Z", "as_of": "2026-03-01"}
    with desk.cache.write() as conn:
        for name in ("inventory", "ledger_summary", "ledger_detail", "shipments", "plans", "afn", "myi"):
            error = bad if name == "plans" else ""
            conn.execute(insert(cached.Source), {"name": name, "rows": 1200, "error": error, **moments})
        conn.execute(
            insert(cached.HeldBack),
            {
                "source": "shipments",
                "rows_before": 900,
                "rows_after": 3,
                "reason": "?",
                "held_at": "2026-03-02T08:00:00Z",
            },
        )


def _add_printers(desk: Desk) -> None:
    for number, (language, way, address) in enumerate(
        ((ZPL, TCP, "10.0.0.9"), (EPL, CUPS, "queue"), (ZPL, FILE, "/dev/null"), (SYSTEM, SYSTEM, "HP_9015"))
    ):
        save_printer(desk, Printer("", f"№ {number}", language, way, address, 9100, "Thermal_4x6in", 203, 20, 6, CUT))


def _add_prints(desk: Desk) -> None:
    prints = [
        Printed("item", "X000000001", 3, msku="MUG-BLUE"),
        Printed("box", "FBA15BBBBB01U000001", 1, draft_id=DRAFTS["labels"]),
        Printed("pallet", "1", 4, draft_id=DRAFTS["labels"]),
        Printed("fragile", "Fragile", 2),
    ]
    problem = PrinterProblem(
        "After {done} of {total} labels: {reason}", done=Count(2), total=Count(9), reason=Phrase("it is out of paper")
    )
    with desk.workspace.write() as conn:
        add_prints(conn, prints, media="Letter_30", output="pdf", printed_at="2026-03-02T09:00:00Z")
        add_prints(conn, prints[:1], media="Thermal_4x6in", output="№ 0", printed_at="2026-03-02T09:10:00Z")
        conn.execute(
            insert(own.PrintRun),
            {
                "id": "r" * 32,
                "title": kept(title_words(shipped_designs()["fragile"])),
                "kind": "fragile",
                "media": "Thermal_4x6in",
                "dpi": 203,
                "printer_id": "",
                "output": "№ 0",
                "draft_id": "",
                "total": 9,
                "state": "failed",
                "acknowledged": 2,
                "spec_json": "{}",
                "problem": kept(problem.phrase),
                "created_at": "2026-03-02T09:00:00Z",
                "updated_at": "2026-03-02T09:00:00Z",
            },
        )
