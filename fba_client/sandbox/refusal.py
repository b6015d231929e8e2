"""How the marketplace says no: the backend's error shape, with a status and its headers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | Sequence[JsonValue] | Mapping[str, JsonValue] | None"
Json: TypeAlias = "dict[str, JsonValue]"

INVALID_INPUT = "InvalidInput"


def error_body(code: str, message: str, details: str = "") -> Json:
    """``{"errors": [...]}`` with one error, as all areas of the backend write it."""
    return {"errors": [{"code": code, "message": message, "details": details}]}


class Refusal(Exception):
    """Raised anywhere below an operation to answer ``status`` with the backend's error shape."""

    def __init__(
        self, status: int, code: str, message: str, details: str = "", headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body: Json = error_body(code, message, details)
        self.headers = dict(headers or {})


class InvalidInput(Refusal):
    """400 with one error for each fault found, so that a client sees all of them at once."""

    def __init__(self, faults: Sequence[str] | str, code: str = INVALID_INPUT) -> None:
        listed = [faults] if isinstance(faults, str) else list(faults)
        super().__init__(400, code, listed[0])
        self.body = {"errors": [{"code": code, "message": fault[:2000], "details": ""} for fault in listed[:100]]}


class NotFound(Refusal):
    """404 for something addressed by an id that is not there."""

    def __init__(self, what: str, identifier: str) -> None:
        super().__init__(404, "NotFound", f"The {what} {identifier[:100]} does not exist.")


class Conflict(Refusal):
    """400 for a request that is well made but not possible in the present state of things."""

    def __init__(self, message: str, code: str = "BadRequest") -> None:
        super().__init__(400, code, message)
