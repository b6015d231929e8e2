"""Plain words for what the backend refuses: what happened, and what to do next.

The codes are those that sellers run into most; for the rest the backend's own words are shown, with general advice.
"""

from __future__ import annotations

from collections.abc import Sequence

from fba_client.errors import FbaClientError, OperationFailed, Problem, RequestRejected
from fba_client.phrases import Phrase
from fba_client.store.outbox_entry import EntryProblem

_BY_CODE = {
    "FBA_INB_0180": (
        Phrase("A product of this shipment needs an expiration date."),
        Phrase("Enter the date at the item named below, then ask again."),
    ),
    "FBA_INB_0182": (
        Phrase("The backend does not know how a product of this shipment must be prepared."),
        Phrase(
            "Retry: FBA Client states that it needs none. If it does, set its prep category in Seller Central first."
        ),
    ),
    "FBA_INB_0364": (
        Phrase("These options are out of date; the backend keeps them for a day."),
        Phrase("Go back to the step where they were chosen, and ask for them again."),
    ),
    "FBA_INB_0465": (
        Phrase("A product may not be sent with the manufacturer's barcode, or not without it."),
        Phrase("Check the barcode setting of the item named below in Seller Central, then ask again."),
    ),
}
_BY_WORDS = (
    (
        ("owner",),
        Phrase("The backend does not accept who is to label or prepare a product."),
        Phrase(
            "Check the prep category of the item named below in Seller Central; in the US only the seller may do "
            "either."
        ),
    ),
    (
        ("placement", "expired"),
        Phrase("This placement is not on offer any more."),
        Phrase("Go back and ask for placements again."),
    ),
    (
        ("expired",),
        Phrase("What was chosen has expired meanwhile."),
        Phrase("Go back and ask for new options."),
    ),
)
_NO_REASON = (
    Phrase("The backend could not do this and gave no reason."),
    Phrase("Retry in some minutes. If it fails again, duplicate the shipment and discard this one."),
)
_GENERAL_ADVICE = Phrase("Read the reason, edit the shipment, or retry.")
_IN_PROGRESS = "in progress"


def problem_of(error: FbaClientError) -> EntryProblem:
    """What the Sync Centre says about ``error``."""
    if isinstance(error, RequestRejected | OperationFailed):
        return _explained(error.problems, error)
    return EntryProblem(error.phrase, error.advice)


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
    return EntryProblem(error.phrase, _GENERAL_ADVICE, tuple(problems))
