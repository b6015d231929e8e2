"""The command line: the same services as the window, for a terminal, a script and a machine without a display.

Exit codes: 0 done, 1 failed (the reason is on stderr), 2 wrong use.
"""

from __future__ import annotations


def main() -> None:
    """Run the program with the process's own arguments; never returns."""
    # Here and not above, so that importing the package stays free; the modules add their commands to ``root.app``.
    from fba_client.cli import doctor, labels, root, sandbox, shipments, stock, tour  # noqa: F401, PLC0415

    root.app()
