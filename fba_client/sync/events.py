"""What a sync tells those who watch it: plain frozen values, so that a window, a command and a test read the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Step(StrEnum):
    """The steps of a sync, in order."""

    PUSH = "push"  # send what is queued, follow what is running
    INVENTORY = "inventory"
    SHIPMENTS = "shipments"
    PLANS = "plans"
    LEDGER = "ledger"  # stock by center and day
    REPORTS = "reports"


class Changed(StrEnum):
    """Which facts a step changed; pages refresh only for what they show."""

    INVENTORY = "inventory"
    CENTERS = "centers"
    LEDGER = "ledger"
    SHIPMENTS = "shipments"
    PLANS = "plans"
    DRAFTS = "drafts"
    OUTBOX = "outbox"
    DOCUMENTS = "documents"
    SOURCES = "sources"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """Where a sync is. ``total`` is 0 while it is not known; ``detail`` is a short English note such as a count.

    ``changed`` are the facts that sending changed since the last progress, so that whoever asked sees it at once.
    """

    step: Step
    done: int = 0
    total: int = 0
    detail: str = ""
    changed: frozenset[Changed] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class StepResult:
    """How one step ended: rows written, or the error that stopped it (the other steps go on)."""

    step: Step
    rows: int = 0
    seconds: float = 0.0
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class SyncSummary:
    """A sync that ended, by itself or cancelled."""

    results: tuple[StepResult, ...]
    changed: frozenset[Changed] = field(default_factory=frozenset)
    cancelled: bool = False

    @property
    def errors(self) -> tuple[Exception, ...]:
        """The errors of all steps, in their order."""
        return tuple(result.error for result in self.results if result.error is not None)


ProgressListener = Callable[[SyncProgress], None]
