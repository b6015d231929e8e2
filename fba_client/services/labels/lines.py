"""What a list of SKUs comes to as labels: which line gets which label, and which line gets none and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fba_client.domain.ids import is_fnsku
from fba_client.domain.items import ItemLine
from fba_client.errors import FbaClientError, LabelError
from fba_client.faults import LineFault
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.kinds.words import condition_words
from fba_client.phrases import Count, Phrase, listed
from fba_client.queries.labels import LabelFacts, label_facts
from fba_client.services.desk import Desk
from fba_client.services.labels.language import label_language

_NAMED = 10
_SYNC = "Sync to fetch it, correct the SKU, or give its FNSKU and title in the list."


@dataclass(frozen=True, slots=True)
class LabelLook:
    """What the person chose for all labels of a job. ``condition`` '' prints each SKU's own."""

    condition: str = ""
    seller_line: str = ""


@dataclass(frozen=True, slots=True)
class ResolvedLine:
    """A line with the label that it asks for, or with the error that says why there is none."""

    line: ItemLine
    label: ItemLabel | None = None
    error: FbaClientError | None = None


def resolve_lines(desk: Desk, lines: Sequence[ItemLine], look: LabelLook | None = None) -> tuple[ResolvedLine, ...]:
    """Each line with its label: FNSKU, title and condition from the line itself, else from the cache."""
    look = look or LabelLook(seller_line=desk.settings.labels.seller_line)
    facts = label_facts(desk.cache, (line.msku for line in lines))
    unknown = LabelFacts("", "", "", desk.settings.labels.condition)
    language = label_language(desk)
    return tuple(_resolved(line, facts.get(line.msku), unknown, look, language) for line in lines)


def _resolved(
    line: ItemLine, facts: LabelFacts | None, unknown: LabelFacts, look: LabelLook, language: str
) -> ResolvedLine:
    error = _line_fault(line, facts)
    if error is not None:
        return ResolvedLine(line, error=error)
    facts = facts or unknown
    label = ItemLabel(
        fnsku=line.fnsku or facts.fnsku,
        title=line.title or facts.title,
        condition=look.condition or line.condition or condition_words(facts.condition, language),
        expiration=line.expiration,
        lot=line.lot,
        seller_line=look.seller_line,
    )
    return ResolvedLine(line, label)


def _line_fault(line: ItemLine, facts: LabelFacts | None) -> FbaClientError | None:
    if line.quantity < 1:
        return LabelError("“{msku}” needs a number of labels of 1 or more.", msku=line.msku)
    if facts is None and not line.fnsku:
        return LabelError("“{msku}” is not among your SKUs.", advice=_SYNC, msku=line.msku)
    fnsku = line.fnsku or (facts.fnsku if facts else "")
    if not is_fnsku(fnsku):
        return LabelError("“{msku}” has no FNSKU yet.", advice=_SYNC, msku=line.msku)
    if facts is not None and facts.fnsku and facts.fnsku != fnsku:
        return LabelError(
            "“{msku}” has the FNSKU {known} at the backend, not {given}.",
            advice="Correct the FNSKU or leave it empty.",
            msku=line.msku,
            known=facts.fnsku,
            given=fnsku,
        )
    return None


def cannot_be_labelled(faulty: Sequence[ResolvedLine]) -> LabelError:
    """One error that names the lines without a label, each with its reason."""
    named = listed([_in_place(line) for line in faulty[:_NAMED]], "; ")
    if len(faulty) > _NAMED:
        named = Phrase("{faults}; and {count} more", faults=named, count=Count(len(faulty) - _NAMED))
    return LabelError("No labels were made: {faults}", advice=_SYNC, faults=named)


def _in_place(line: ResolvedLine) -> str:
    if line.error is None:
        return ""
    return LineFault(line.line.line, line.error.phrase).words
