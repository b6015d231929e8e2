"""What happens without a sub-command: the window, or where there is no display, the tour.

This is the way that most people start the program every day, so it does without the command line's framework.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from fba_client.cli.invocation import Invocation
from fba_client.errors import FbaClientError, UserInputError

_FLAGS = {"--sandbox": "sandbox", "--debug": "debug"}
_VALUES = {"--base-url": "base_url", "--data-dir": "data_dir", "--profile": "profile"}


def plain_start(words: Sequence[str]) -> Invocation | None:
    """The call that ``words`` make if they are well-formed global options and nothing else, otherwise None.

    None is no judgement: the framework then reads the words, helps, or says what is wrong with them.
    """
    found: dict[str, str | bool] = {}
    rest = iter(words)
    for word in rest:
        name, _, value = word.partition("=")
        if word in _FLAGS:
            found[_FLAGS[word]] = True
        elif name in _VALUES:
            given = value or next(rest, "")
            if not given or given.startswith("-"):
                return None
            found[_VALUES[name]] = given
        else:
            return None
    data_dir = found.get("data_dir")
    return Invocation(
        sandbox=bool(found.get("sandbox")),
        base_url=str(found.get("base_url", "")).rstrip("/"),
        data_dir=Path(str(data_dir)) if data_dir else None,
        profile=str(found.get("profile", "")),
        debug=bool(found.get("debug")),
    )


def start(call: Invocation) -> int:
    """Open the window, or take the tour, and return the exit code; failures are told on stderr."""
    try:
        call.check()
    except UserInputError as error:
        return _told(error, 2)
    try:
        return window_or_tour(call)
    except FbaClientError as error:
        return _told(error, 1)


def window_or_tour(call: Invocation) -> int:
    """The exit code of the window once it is closed, or of the tour. Raises what kept them from starting."""
    if has_display():
        return _open_window(call)
    from fba_client.cli.tour_run import run_tour  # noqa: PLC0415 - only where there is no display

    out = Path.cwd() / "fba-client-tour"
    _say(f"There is no display here, so the window cannot open. Taking the tour instead, into {out}.")
    return run_tour(call, out)


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS; elsewhere X11, Wayland or a chosen Qt platform."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _open_window(call: Invocation) -> int:
    from fba_client.ui import garbage  # noqa: PLC0415

    garbage.put_off()  # until the window is drawn
    from fba_client.app import RESTART, run_window, show_failure  # noqa: PLC0415 - brings Qt

    code = RESTART
    while code == RESTART:  # another connection has stores of its own, which only a new desk opens
        try:
            with call.alone(), call.desk() as desk, call.online(desk) as connect:
                code = run_window(desk, connect)
            call = call.without_sandbox()  # the person may just have chosen another connection
        except FbaClientError as error:
            # Started from a menu, there is no terminal in which anybody would read it.
            show_failure(error)
            raise
    return code


def _told(error: FbaClientError, code: int) -> int:
    _say(f"Error: {error}", file_descriptor=2)
    if error.advice:
        _say(error.advice, file_descriptor=2)
    return code


def _say(words: str, *, file_descriptor: int = 1) -> None:
    stream = sys.stderr if file_descriptor == 2 else sys.stdout
    if stream is not None:  # a windowed program has none
        stream.write(f"{words}\n")
        stream.flush()
