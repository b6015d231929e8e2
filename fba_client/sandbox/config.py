"""How one embedded marketplace is set up: where it keeps its state, from which seed, how fast its time runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DEFAULT_SEED = 7
DEFAULT_SPEED = 60.0
REFRESH_TOKEN = "Atzr|sandbox"  # noqa: S105  (a public word: the sandbox guards nothing)
MARKETPLACE_ID = "ATVPDKIKX0DER"


@dataclass(frozen=True, slots=True)
class SandboxConfig:
    """``speed`` is sandbox seconds per real second; ``seed`` and the kind of world only matter for a new state file.

    ``limits`` can be switched off by tests that measure something else than the usage plans.
    """

    state: Path
    seed: int = DEFAULT_SEED
    speed: float = DEFAULT_SPEED
    scenario: str = "normal"
    limits: bool = True
