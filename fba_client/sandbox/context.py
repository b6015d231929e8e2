"""What the operations of one marketplace share; ``marketplace()`` finds it from inside a request."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from flask import current_app

from fba_client.sandbox.catalog import Catalog
from fba_client.sandbox.centers import Centers
from fba_client.sandbox.clock import WorldClock
from fba_client.sandbox.config import SandboxConfig
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.state import State
from fba_client.sandbox.throttle import Throttle
from fba_client.sandbox.tokens import Tokens
from fba_client.sandbox.world.world import World

EXTENSION = "marketplace"
THROTTLED_SHARE = 0.1


@dataclass
class Marketplace:
    """One seller's marketplace. ``seed`` is the one its world was made from (the state remembers it)."""

    config: SandboxConfig
    seed: int
    state: State
    clock: WorldClock
    throttle: Throttle
    tokens: Tokens
    catalog: Catalog
    centers: Centers
    world: World
    finish_work: Callable[[Marketplace], None]
    scenario: Scenario = Scenario.NORMAL
    mischief: random.Random = field(default_factory=random.Random)

    @property
    def secret(self) -> bytes:
        """What presigned URLs and page tokens are signed with; made once for a state."""
        return self.state.meta("secret").encode()

    def choose(self, scenario: Scenario) -> None:
        """Behave as ``scenario`` says from now on."""
        self.scenario = scenario
        self.throttle.share = THROTTLED_SHARE if scenario is Scenario.THROTTLED else 1.0

    @property
    def seeded(self) -> bool:
        """Whether this seller has a past and stock; a new seller has products only."""
        return self.world.seeded

    def settle(self) -> None:
        """Finish the asynchronous work that is due, then let shipments get on to the present moment."""
        self.finish_work(self)
        self.world.settle(self.clock.now())

    def close(self) -> None:
        """Save where time stands and let go of the state file."""
        self.clock.save()
        self.state.close()

    def patience(self, seconds: float) -> float:
        """How long (sandbox seconds) asynchronous work takes that usually takes ``seconds``."""
        return seconds * (20 if self.scenario is Scenario.SLOW else 1)


def marketplace() -> Marketplace:
    """The marketplace that serves the present request."""
    return cast(Marketplace, current_app.extensions[EXTENSION])
