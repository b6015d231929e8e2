"""Plain words for what is stuck, and the details for a support request."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fba_client.log import redact
from fba_client.phrases import sentence
from fba_client.queries.outbox import OutboxRow
from fba_client.store.outbox_entry import EntryState
from fba_client.ui.i18n import format_moment, phrase_text


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """A line below an entry, with its role of the style sheet."""

    text: str
    role: str


def problem_lines(row: OutboxRow) -> list[ProblemLine]:
    """Why an entry is stuck, the backend's own words, and what to do next."""
    problem = row.problem
    if problem is None:
        return []
    translate = QCoreApplication.translate
    lines = [ProblemLine(phrase_text(sentence(problem.message)), "")]
    lines += [ProblemLine(f"• {item}", "muted") for item in problem.problems if str(item) not in problem.message]
    if problem.advice:
        lines.append(ProblemLine(phrase_text(sentence(problem.advice)), "muted"))
    if row.state is EntryState.UNKNOWN:
        lines.append(
            ProblemLine(translate("SyncCentre", "If you have looked at the backend yourself, say so:"), "muted")
        )
    return lines


def waiting_words(row: OutboxRow) -> str:
    """What it waits for, '' where that is plain."""
    translate = QCoreApplication.translate
    if row.held_by_earlier and row.state is EntryState.QUEUED:
        return translate("SyncCentre", "waits for the step before it")
    if row.next_look_at and row.state in (EntryState.UNKNOWN, EntryState.ACCEPTED, EntryState.QUEUED):
        return translate("SyncCentre", "next look {0}").format(format_moment(row.next_look_at).rpartition(", ")[2])
    if row.attempts > 1:
        return translate("SyncCentre", "%n attempt(s)", "", row.attempts)
    return ""


def details_text(row: OutboxRow) -> str:
    """All that is known of an entry, in English and without secrets, for a support request."""
    lines = [
        f"action: {row.action}",
        f"state: {row.state}",
        f"entry: {row.id}",
        f"shipment: {row.draft_name} ({row.draft_id})" if row.draft_id else "shipment: none",
        f"operation id: {row.operation_id or 'none'}",
        f"attempts: {row.attempts}",
        f"created: {row.created_at}, sent: {row.sent_at or 'not yet'}, accepted: {row.accepted_at or 'not yet'}",
    ]
    if row.problem is not None:
        lines.append(f"problem: {row.problem.message}")
        lines += [f"  {problem.severity} {problem}" for problem in row.problem.problems]
    return redact("\n".join(lines))
