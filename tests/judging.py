"""The judge of what goes over the wire, which knows the backend's own models; it lies beside the repository."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from fba_client.spapi.exchange import Exchange

_NOT_IN_THE_MODELS = ("/auth/o2/token", "/sandbox/", "/documents/")


class Operation(Protocol):
    """An operation of the models."""

    name: str


class Judge(Protocol):
    """What tools/wire_judge.py in the shared folder offers: the faults of a request or an answer, in words."""

    def request(self, method: str, url: str, body: Any = None) -> list[str]: ...

    def response(self, method: str, url: str, status: int, body: Any) -> list[str]: ...

    def find(self, method: str, url: str) -> Operation: ...


def load_judge(shared: Path) -> Judge:
    """The judge with the models in the folder ``shared``."""
    spec = importlib.util.spec_from_file_location("wire_judge", shared / "tools" / "wire_judge.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look their module up there
    spec.loader.exec_module(module)
    judge: Judge = module.WireJudge.from_folder(shared / "sp-api-models")
    return judge


def judged(judge: Judge, exchanges: Iterable[Exchange]) -> tuple[list[str], set[str]]:
    """The faults of both directions of all that is in the models, and the names of the operations that were called."""
    known = [one for one in exchanges if not any(part in one.url for part in _NOT_IN_THE_MODELS)]
    faults = [fault for one in known for fault in judge.request(one.method, one.url, one.body)]
    faults += [fault for one in known for fault in judge.response(one.method, one.url, one.status, one.response)]
    return faults, {judge.find(one.method, one.url).name for one in known}
