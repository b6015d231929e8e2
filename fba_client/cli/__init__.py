"""The command line: the same services as the window, for a terminal, a script and a machine without a display.

Exit codes: 0 done, 1 failed (the reason is on stderr), 2 wrong use.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run the program with the process's own arguments; never returns."""
    from fba_client.cli.window import plain_start, start  # noqa: PLC0415 - importing the package must stay free

    call = plain_start(sys.argv[1:])
    if call is not None:
        sys.exit(start(call))
    from fba_client.cli.commands import app  # noqa: PLC0415 - brings the framework

    app()
