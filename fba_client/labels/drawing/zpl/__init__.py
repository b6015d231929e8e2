"""ZPL II: a writer that no text can talk to, and a strict reader of what it writes, made without the writer."""

from __future__ import annotations

from fba_client.labels.drawing.zpl.writer import zpl_chunks

__all__ = ["zpl_chunks"]
