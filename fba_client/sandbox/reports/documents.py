"""Report documents: written when first fetched, compressed, and kept so that they are the same ever after."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator

from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.reports.jobs import Job
from fba_client.sandbox.reports.kinds import AFN_INVENTORY, KINDS, LEDGER_DETAIL, LEDGER_SUMMARY, MYI_INVENTORY
from fba_client.sandbox.reports.ledger_detail import detail_lines
from fba_client.sandbox.reports.ledger_summary import summary_lines
from fba_client.sandbox.reports.stock_reports import afn_lines, myi_lines

_KEPT_DOCUMENTS = 30
_COMPRESSION = 3  # fast; these texts shrink twentyfold all the same


def document_bytes(market: Marketplace, job: Job) -> bytes:
    """The gzip document of a finished report."""
    with market.state.read() as db:
        row = db.execute("SELECT content FROM report_document WHERE document_id = ?", (job.document_id,)).fetchone()
    if row is not None:
        return bytes(row["content"])
    content = _compressed(_lines(market, job), KINDS[job.kind].encoding)
    with market.state.write() as db:
        db.execute("INSERT OR IGNORE INTO report_document VALUES (?, ?)", (job.document_id, content))
        db.execute(
            "DELETE FROM report_document WHERE rowid <= (SELECT max(rowid) FROM report_document) - ?",
            (_KEPT_DOCUMENTS,),
        )
    return content


def _lines(market: Marketplace, job: Job) -> Iterator[str]:
    match job.kind:
        case kind if kind == LEDGER_SUMMARY:
            return summary_lines(market, job)
        case kind if kind == LEDGER_DETAIL:
            return detail_lines(market, job)
        case kind if kind == AFN_INVENTORY:
            return afn_lines(market)
        case kind if kind == MYI_INVENTORY:
            return myi_lines(market)
    raise ValueError(f"no writer for {job.kind}")


def _compressed(pieces: Iterator[str], encoding: str) -> bytes:
    target = io.BytesIO()
    with gzip.GzipFile(fileobj=target, mode="wb", compresslevel=_COMPRESSION, mtime=0) as stream:
        for piece in pieces:
            stream.write(piece.encode(encoding, errors="replace"))
    return target.getvalue()
