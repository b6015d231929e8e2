"""Why asynchronous work fails, in the backend's shape (OperationProblem).

Codes with a number are the backend's own; it uses the general ``BadRequest`` for everything else.
"""

from __future__ import annotations

from collections.abc import Sequence

from fba_client.sandbox.refusal import Json

BAD_REQUEST = "BadRequest"
EXPIRY_MISSING = "FBA_INB_0180"
PREP_MISSING = "FBA_INB_0182"
STALE = "FBA_INB_0364"


def problem(code: str, message: str, resource: str = "", *, severity: str = "ERROR") -> Json:
    """One OperationProblem; ``resource`` names the SKU, group, shipment or box that it is about."""
    details = f"There's an input error with the resource '{resource}'." if resource else ""
    return {"code": code, "message": f"{severity}: {message}"[:2048], "details": details, "severity": severity}


class Failed(Exception):
    """Raised by the work of an operation: nothing of it is kept, and its status becomes FAILED."""

    def __init__(self, problems: Sequence[Json] | str) -> None:
        listed = [problem(BAD_REQUEST, problems)] if isinstance(problems, str) else list(problems)
        super().__init__(str(listed[0]["message"]))
        self.problems = listed


def stale(what: str, identifier: str) -> Failed:
    """The failure of whoever chooses an offer that has expired."""
    return Failed([problem(STALE, f"The {what} has expired. Generate the options again and choose anew.", identifier)])
