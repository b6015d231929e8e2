"""Documents fetched from the backend and kept in the documents folder, since their addresses die within seconds."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text

from fba_client.domain.times import iso_seconds
from fba_client.settings import write_whole
from fba_client.store.bulk import upsert
from fba_client.store.workspace_tables import KeptDocument


@dataclass(frozen=True, slots=True)
class Document:
    """A kept document; ``file_name`` is inside the documents folder."""

    id: str
    kind: str
    subject: str
    file_name: str
    size_bytes: int
    fetched_at: str


def keep(
    conn: Connection, folder: Path, *, kind: str, subject: str, file_name: str, content: bytes, now: datetime
) -> None:
    """Write ``content`` to the folder, whole or not at all, then its row; one of the same name is replaced.

    ``file_name`` is made from ids only. Raises DiskFull, SettingsError (the folder cannot be written).
    """
    write_whole(folder / file_name, content)
    conn.execute(text("DELETE FROM kept_document WHERE file_name = :name"), {"name": file_name})
    row = {
        "id": uuid.uuid4().hex,
        "kind": kind,
        "subject": subject,
        "file_name": file_name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size_bytes": len(content),
        "fetched_at": iso_seconds(now),
    }
    upsert(conn, KeptDocument, [row])


def kept(conn: Connection, kind: str, subject: str) -> list[Document]:
    """The documents of a kind about a subject (a shipment confirmation id, a draft id), by file name."""
    rows = conn.execute(
        text(
            "SELECT id, kind, subject, file_name, size_bytes, fetched_at FROM kept_document "
            "WHERE kind = :kind AND subject = :subject ORDER BY file_name"
        ),
        {"kind": kind, "subject": subject},
    )
    return [Document(*row) for row in rows]
