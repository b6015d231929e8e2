"""What an entry of the outbox is: its states, its action, and why it is not done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from fba_client.errors import Problem
from fba_client.phrases import kept, phrase_from


class EntryState(StrEnum):
    """Where an entry stands. ``unknown`` may have been carried out: it is read back before it is sent again."""

    QUEUED = "queued"
    SENDING = "sending"
    ACCEPTED = "accepted"
    VERIFIED = "verified"
    REJECTED = "rejected"
    UNKNOWN = "unknown"
    DISCARDED = "discarded"


SETTLED = (EntryState.VERIFIED, EntryState.DISCARDED)
UNDER_WAY = (EntryState.SENDING, EntryState.ACCEPTED, EntryState.UNKNOWN)
OPEN = (EntryState.QUEUED, *UNDER_WAY)
# The first entry of a draft that is neither verified nor discarded holds back those behind it; only labels and boxes
# that could not be fetched do not, since nothing builds on them. For an ``outbox AS o``.
HELD_BACK = (
    "EXISTS (SELECT 1 FROM outbox AS ahead WHERE ahead.draft_id = o.draft_id AND o.draft_id <> '' "
    "AND ahead.sequence < o.sequence AND ahead.state NOT IN ('verified', 'discarded') "
    "AND NOT (ahead.state = 'rejected' AND ahead.action IN ('fetch_labels', 'fetch_boxes')))"
)


class ActionName(StrEnum):
    """What an entry does at the backend; each has its module in ``sync.push``."""

    SET_PREP_DETAILS = "set_prep_details"
    CREATE_PLAN = "create_plan"
    GENERATE_PACKING = "generate_packing"
    CONFIRM_PACKING = "confirm_packing"
    SET_PACKING = "set_packing"
    GENERATE_PLACEMENT = "generate_placement"
    GENERATE_TRANSPORT = "generate_transport"
    CONFIRM_PLACEMENT = "confirm_placement"
    GENERATE_DELIVERY_WINDOWS = "generate_delivery_windows"
    CONFIRM_DELIVERY_WINDOW = "confirm_delivery_window"
    CONFIRM_TRANSPORT = "confirm_transport"
    FETCH_BOXES = "fetch_boxes"  # of a shipment made elsewhere
    FETCH_LABELS = "fetch_labels"
    UPDATE_TRACKING = "update_tracking"
    UPDATE_NAME = "update_name"
    CANCEL_PLAN = "cancel_plan"


@dataclass(frozen=True, slots=True)
class EntryProblem:
    """Why an entry is not done, in words for the person, with what to do next and the backend's own problems."""

    message: str
    advice: str = ""
    problems: tuple[Problem, ...] = ()

    def to_json(self) -> str:
        """The text kept in ``problem_json``."""
        rows = [
            {"code": p.code, "message": p.message, "details": p.details, "severity": p.severity} for p in self.problems
        ]
        return json.dumps(
            {"message": kept(self.message), "advice": kept(self.advice), "problems": rows}, ensure_ascii=False
        )

    @classmethod
    def from_json(cls, text_: str) -> EntryProblem | None:
        """The problem in ``problem_json``, or None where there is none."""
        if not text_:
            return None
        table = json.loads(text_)
        rows = tuple(Problem(r["code"], r["message"], r["details"], r["severity"]) for r in table["problems"])
        return cls(phrase_from(table["message"]), phrase_from(table["advice"]), rows)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the outbox. ``payload`` has the few choices that are not in the draft itself."""

    id: str
    draft_id: str
    sequence: int
    action: ActionName
    payload: Mapping[str, str]
    state: EntryState
    operation_id: str
    attempts: int
    not_before: str
    problem: EntryProblem | None
    claimed_by: str
    created_at: str
    sent_at: str
    accepted_at: str
