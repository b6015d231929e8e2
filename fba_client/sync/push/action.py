"""What an action of the outbox is, and what it is given to do its work.

An action never writes the outbox. It says how to send itself, and later whether the backend shows that it is done;
the loop keeps the states. Both may be asked again after a crash, so both start from the stores and the backend alone.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from fba_client.domain.items import ItemLine
from fba_client.domain.packing import BoxSpec
from fba_client.errors import DraftError
from fba_client.store import drafts, plans
from fba_client.store.drafts import DraftChange, DraftRow
from fba_client.store.outbox_entry import Entry, EntryProblem
from fba_client.sync.plan_rows import plan_row
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient


_DOES_NOT_SHOW = EntryProblem(
    "The backend reported success, but it does not show what was asked for.",
    "Retry. If it stays like this, look at the plan in Seller Central.",
)
LIVING = ("ACTIVE", "SHIPPED")  # statuses of a plan that can be worked with


@dataclass(frozen=True, slots=True)
class Job:
    """One entry to be worked on. ``settling``: its answer was lost, and the question is whether it happened."""

    client: SpApiClient
    desk: Workplace
    entry: Entry
    draft: DraftRow
    cancel: threading.Event
    settling: bool = False

    @property
    def plan_id(self) -> str:
        """The plan that the entry is about."""
        return self.entry.payload.get("plan_id") or self.draft.plan_id

    def items(self) -> tuple[ItemLine, ...]:
        """The draft's lines as they are now."""
        with self.desk.workspace.read() as conn:
            return drafts.items(conn, self.draft.id)

    def boxes(self) -> tuple[BoxSpec, ...]:
        """The draft's boxes as they are now."""
        with self.desk.workspace.read() as conn:
            return drafts.boxes(conn, self.draft.id)

    def transports(self) -> dict[str, str]:
        """The way chosen for each shipment."""
        with self.desk.workspace.read() as conn:
            return drafts.transports(conn, self.draft.id)


@dataclass(frozen=True, slots=True)
class Accepted:
    """The backend took the request: the operation to follow ('' where there is none), and what is known by now."""

    operation_id: str = ""
    change: DraftChange | None = None


Send = Callable[[], Accepted]


class PlanGone(DraftError):
    """The backend has voided the plan, so nothing more can be done with it."""


class Action(ABC):
    """One kind of entry. Anything but a BackendError or a DraftError out of these is a bug."""

    if_rejected: ClassVar[DraftChange | None] = None  # what the draft must forget when the backend refuses
    not_shown: ClassVar[EntryProblem] = _DOES_NOT_SHOW  # why it is given up when ``read_back`` finds nothing for long

    @abstractmethod
    def prepare(self, job: Job) -> Send | None:
        """The one mutation to send, built by reads alone; None when the backend has it so already, or reads suffice.

        Raises DraftError, with words for the person, for what must not be sent.
        """

    @abstractmethod
    def read_back(self, job: Job) -> DraftChange | None:
        """What the draft learns when the backend shows that it is done, after writing the cache; None: not yet.

        Raises DraftError when it shows that it can never be.
        """


def require_living_plan(job: Job, plan_id: str) -> None:
    """Write the plan's state to the cache. Raises PlanGone if the backend has voided it."""
    plan = job.client.inbound.get_inbound_plan(plan_id)
    with job.desk.cache.write() as conn:
        plans.upsert_plans(conn, [plan_row(plan, job.desk.clock.now())])
    if plan.status not in LIVING:
        raise PlanGone(
            "The backend has set this plan to {status} after accepting it.",
            advice="Go back and ask for placements again: FBA Client then makes a new plan.",
            status=plan.status,
        )
