"""Alembic's entry for the cache: it runs inside the transaction that ``schema.upgrade`` opened."""

from __future__ import annotations

from alembic import context

from fba_client.store.cache_tables import CacheTable

context.configure(connection=context.config.attributes["connection"], target_metadata=CacheTable.metadata)
context.run_migrations()
