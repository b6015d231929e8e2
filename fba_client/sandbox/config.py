"""How one embedded marketplace is set up: where it keeps its state, from which seed, how fast its time runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from fba_client.domain.clock import Clock, SystemClock

DEFAULT_SEED = 7
DEFAULT_SPEED = 60.0
REFRESH_TOKEN = "Atzr|sandbox"  # noqa: S105  (a public word: the sandbox guards nothing)
HISTORY_DAYS = 548  # eighteen months
MARKETPLACE_ID = "ATVPDKIKX0DER"


@dataclass(frozen=True, slots=True)
class SandboxConfig:
    """``speed`` is sandbox seconds per real second; ``seed`` and the kind of world only matter for a new state.

    ``history_days`` is how long the seller has been selling when a new state begins (60 at least). ``limits`` can be
    switched off by tests of something else than usage plans and quotas. ``real`` is our own time, which tokens, URLs
    and usage plans go by.
    """

    state: Path
    seed: int = DEFAULT_SEED
    speed: float = DEFAULT_SPEED
    scenario: str = "normal"
    history_days: int = HISTORY_DAYS
    limits: bool = True
    real: Clock = field(default_factory=SystemClock)
