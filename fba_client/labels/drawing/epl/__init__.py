"""EPL2: a writer for older desktop printers, and a strict reader of what it writes, made without the writer."""

from __future__ import annotations

from fba_client.labels.drawing.epl.writer import epl_chunks

__all__ = ["epl_chunks"]
