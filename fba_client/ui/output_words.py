"""Where labels went, as the ledger keeps it, in words."""

from __future__ import annotations

FILES = ("pdf", "zpl", "epl", "png")  # what the ledger has for labels that were saved, in place of a printer's name


def output_words(output: str) -> str:
    """The name of a printer, or the kind of file that labels were saved as."""
    return output.upper() if output in FILES else output
