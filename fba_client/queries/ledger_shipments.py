"""The shipments that the print ledger has labels of, by name."""

from __future__ import annotations

from sqlalchemy import text

from fba_client.store.database import Database

_NAMES = """
    SELECT p.draft_id, coalesce(nullif(d.name, ''), p.draft_id)
    FROM (SELECT DISTINCT draft_id FROM print_record WHERE draft_id <> '') p LEFT JOIN draft d ON d.id = p.draft_id
    ORDER BY 2
"""


def ledger_shipments(workspace: Database) -> dict[str, str]:
    """The name of each shipment in the ledger by what the ledger calls it; those made elsewhere have their own id."""
    with workspace.read() as connection:
        return {str(key): str(name) for key, name in connection.execute(text(_NAMES))}
