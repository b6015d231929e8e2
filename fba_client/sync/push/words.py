"""Plain words for what the backend refuses: what happened, and what to do next.

The codes are those that sellers run into most; for the rest the backend's own words are shown, with general advice.
"""

from __future__ import annotations

from collections.abc import Sequence

from fba_client.errors import FbaClientError, OperationFailed, Problem, RequestRejected
from fba_client.store.outbox_entry import EntryProblem

_BY_CODE = {
    "FBA_INB_0180": (
        "A product of this shipment needs an expiration date.",
        "Enter the date at the item named below, then ask again.",
    ),
    "FBA_INB_0182": (
        "The backend does not know how a product of this shipment must be prepared.",
        "Retry: FBA Client states that it needs none. If it does, set its prep category in Seller Central first.",
    ),
    "FBA_INB_0364": (
        "These options are out of date; the backend keeps them for a day.",
        "Go back to the step where they were chosen, and ask for them again.",
    ),
    "FBA_INB_0465": (
        "A product may not be sent with the manufacturer's barcode, or not without it.",
        "Check the barcode setting of the item named below in Seller Central, then ask again.",
    ),
}
_BY_WORDS = (
    (
        ("owner",),
        "The backend does not accept who is to label or prepare a product.",
        "Check the prep category of the item named below in Seller Central; in the US only the seller may do either.",
    ),
    (
        ("placement", "expired"),
        "This placement is not on offer any more.",
        "Go back and ask for placements again.",
    ),
    (
        ("expired",),
        "What was chosen has expired meanwhile.",
        "Go back and ask for new options.",
    ),
)
_NO_REASON = (
    "The backend could not do this and gave no reason.",
    "Retry in some minutes. If it fails again, duplicate the shipment and discard this one.",
)
_GENERAL_ADVICE = "Read the reason, edit the shipment, or retry."
_IN_PROGRESS = "in progress"


def problem_of(error: FbaClientError) -> EntryProblem:
    """What the Sync Centre says about ``error``."""
    if isinstance(error, RequestRejected | OperationFailed):
        return _explained(error.problems, error)
    return EntryProblem(str(error), error.advice)


def is_waiting_for_another(error: RequestRejected) -> bool:
    """Whether it was refused only because another operation on the same plan is not finished."""
    return any(_IN_PROGRESS in problem.message.lower() for problem in error.problems)


def _explained(problems: Sequence[Problem], error: FbaClientError) -> EntryProblem:
    if not any(problem.message or problem.code for problem in problems):
        return EntryProblem(*_NO_REASON, tuple(problems))
    for problem in problems:
        if problem.code in _BY_CODE:
            return EntryProblem(*_BY_CODE[problem.code], tuple(problems))
    told = " ".join(f"{problem.message} {problem.details}" for problem in problems).lower()
    for words, message, advice in _BY_WORDS:
        if all(word in told for word in words):
            return EntryProblem(message, advice, tuple(problems))
    return EntryProblem(str(error), _GENERAL_ADVICE, tuple(problems))
