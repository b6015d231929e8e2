"""Alembic's entry for the workspace: it runs inside the transaction that ``schema.upgrade`` opened."""

from __future__ import annotations

from alembic import context

from fba_client.store.workspace_tables import WorkspaceTable

context.configure(connection=context.config.attributes["connection"], target_metadata=WorkspaceTable.metadata)
context.run_migrations()
