"""What was printed: the newest entries, what of it is of certain labels, and which runs did not come to their end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, text

from fba_client.phrases import phrase_from
from fba_client.queries.shipments import placeholders
from fba_client.store import print_runs
from fba_client.store.database import Database
from fba_client.store.run_locks import is_running

_SUBJECTS_A_QUERY = 500


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry of the print ledger. ``kind`` is item, box, pallet or a design's id; ``output`` is pdf, zpl, epl, png
    or the printer's name. The last ones are as in ``Printed``."""

    printed_at: str
    kind: str
    subject: str
    msku: str
    copies: int
    media: str
    output: str
    draft_id: str
    run_id: str
    confirmation_id: str = ""
    expiration: str | None = None
    lot: str | None = None
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class PrintedBefore:
    """How often a label was printed, and when and where last."""

    copies: int
    last_at: str
    last_output: str


@dataclass(frozen=True, slots=True)
class UnfinishedRun:
    """A run that stopped before its last label. ``problem`` is why, '' when the person stopped it."""

    run_id: str
    title: str
    kind: str
    media: str
    dpi: int
    printer_id: str
    output: str
    draft_id: str
    total: int
    acknowledged: int
    problem: str
    created_at: str
    updated_at: str

    @property
    def left(self) -> int:
        """Labels that were not printed."""
        return self.total - self.acknowledged


def recent_prints(workspace: Database, limit: int = 500) -> tuple[LedgerRow, ...]:
    """The newest entries of the print ledger, newest first (in printing order within one job)."""
    with workspace.read() as connection:
        return tuple(LedgerRow(*row) for row in connection.execute(text(_ROWS), {"limit": limit}))


def printed_before(workspace: Database, kind: str, subjects: Iterable[str]) -> dict[str, PrintedBefore]:
    """What was printed of those labels, for whatever shipment, by subject; those never printed are left out."""
    rows = _rows_of(workspace, _BEFORE, kind, subjects)
    return {row.subject: PrintedBefore(row.copies, row.last_at, row.output) for row in rows}


def items_printed_before(workspace: Database, fnskus: Iterable[str]) -> dict[tuple[str, str, str], PrintedBefore]:
    """What was printed of those items, for whatever shipment, by FNSKU, expiry and lot ('' where they have none, or
    that is not known)."""
    rows = _rows_of(workspace, _ITEMS_BEFORE, "item", fnskus)
    return {(row.subject, row.expiry, row.its_lot): PrintedBefore(row.copies, row.last_at, row.output) for row in rows}


def _rows_of(workspace: Database, statement: str, kind: str, subjects: Iterable[str]) -> list[Row[Any]]:
    wanted = list(dict.fromkeys(subjects))
    rows: list[Row[Any]] = []
    with workspace.read() as connection:
        for start in range(0, len(wanted), _SUBJECTS_A_QUERY):
            marks, values = placeholders(wanted[start : start + _SUBJECTS_A_QUERY])
            rows += connection.execute(text(statement.format(marks=marks)), {**values, "kind": kind}).all()
    return rows


def unfinished_runs(workspace: Database) -> tuple[UnfinishedRun, ...]:
    """The runs whose rest can be printed, newest first: stopped, failed, or left by a program that died."""
    with workspace.read() as connection:
        found = print_runs.runs_in(connection, print_runs.PRINTING, print_runs.STOPPED, print_runs.FAILED)
    folder = workspace.path.parent
    return tuple(
        _unfinished(run)
        for run in found
        if run.acknowledged < run.head.total
        and not (run.state == print_runs.PRINTING and is_running(folder, run.head.id))
    )


def _unfinished(run: print_runs.KeptRun) -> UnfinishedRun:
    head = run.head
    return UnfinishedRun(
        run_id=head.id,
        title=head.title,
        kind=head.kind,
        media=head.media,
        dpi=head.dpi,
        printer_id=head.printer_id,
        output=head.output,
        draft_id=head.draft_id,
        total=head.total,
        acknowledged=run.acknowledged,
        problem=phrase_from(run.problem),
        created_at=run.created_at,
        updated_at=run.updated_at,
    )


_ROWS = """
    SELECT printed_at, kind, subject, msku, copies, media, output, draft_id, run_id, confirmation_id,
           expiration, lot, condition FROM print_record
    ORDER BY printed_at DESC, id LIMIT :limit
"""

# With a single max() the other columns are those of the row that has it (sqlite.org/lang_select.html#bareagg).
_BEFORE = """
    SELECT subject, sum(copies) AS copies, max(printed_at) AS last_at, output FROM print_record
    WHERE kind = :kind AND subject IN ({marks}) GROUP BY subject
"""
_ITEMS_BEFORE = """
    SELECT subject, coalesce(expiration, '') AS expiry, coalesce(lot, '') AS its_lot, sum(copies) AS copies,
           max(printed_at) AS last_at, output FROM print_record
    WHERE kind = :kind AND subject IN ({marks}) GROUP BY subject, expiry, its_lot
"""
