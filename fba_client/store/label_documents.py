"""The backend's label PDFs that are kept: those of one shipment and page type belong together, and change at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text

from fba_client.store import documents
from fba_client.store.documents import Document

BOX_LABELS, PALLET_LABELS = "box_labels", "pallet_labels"


@dataclass(frozen=True, slots=True)
class LabelDocuments:
    """What was fetched of one shipment as one page type ('' for what an older program kept), in box order."""

    what: str  # box_labels | pallet_labels
    page_type: str
    documents: tuple[Document, ...]

    @property
    def fetched_at(self) -> str:
        """When the newest of them came."""
        return max(document.fetched_at for document in self.documents)


def keep_labels(
    conn: Connection,
    folder: Path,
    *,
    what: str,
    page_type: str,
    confirmation_id: str,
    contents: Sequence[bytes],
    now: datetime,
) -> None:
    """Keep all documents of a shipment's labels as one page type, in the place of those that were kept before.

    Raises DiskFull, SettingsError (the folder cannot be written); then the caller's transaction keeps the old rows.
    """
    kind = _kind(what, page_type)
    stem = "-".join(_safe(part) for part in (what.replace("_", "-"), confirmation_id, page_type) if part)
    names = [f"{stem}-{number:03}.pdf" for number in range(1, len(contents) + 1)]
    for name, content in zip(names, contents, strict=True):
        documents.keep(conn, folder, kind=kind, subject=confirmation_id, file_name=name, content=content, now=now)
    for document in documents.kept(conn, kind, confirmation_id):
        if document.file_name not in names:
            conn.execute(text("DELETE FROM kept_document WHERE id = :id"), {"id": document.id})


def kept_labels(conn: Connection, confirmation_id: str) -> list[LabelDocuments]:
    """What is kept of a shipment (``FBA...``), the newest first."""
    rows = conn.execute(
        text(
            "SELECT id, kind, subject, file_name, size_bytes, fetched_at FROM kept_document WHERE subject = :subject "
            "AND (kind IN (:box, :pallet) OR kind LIKE :box || ':%' OR kind LIKE :pallet || ':%') ORDER BY file_name"
        ),
        {"subject": confirmation_id, "box": BOX_LABELS, "pallet": PALLET_LABELS},
    )
    found: dict[str, list[Document]] = {}
    for row in rows:
        found.setdefault(row.kind, []).append(Document(*row))
    sets = [LabelDocuments(*_parts(kind), tuple(files)) for kind, files in found.items()]
    return sorted(sets, key=lambda one: one.fetched_at, reverse=True)


def _kind(what: str, page_type: str) -> str:
    return f"{what}:{page_type}" if page_type else what


def _parts(kind: str) -> tuple[str, str]:
    what, _, page_type = kind.partition(":")
    return what, page_type


def _safe(word: str) -> str:
    return "".join(char for char in word if char.isascii() and (char.isalnum() or char in "_-"))[:60]
