"""What Home says about each reason for attention, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fba_client.queries.overview import Attention, Concern
from fba_client.ui.i18n import format_count, phrase_text
from fba_client.ui.words import source_name


@dataclass(frozen=True, slots=True)
class AttentionText:
    """A line of “Needs attention”: its words, drawing and tone, and the page that it leads to."""

    title: str
    detail: str
    icon: str
    tone: str
    page_id: str
    argument: object = None


def attention_text(item: Attention) -> AttentionText:
    """The words for one reason for attention."""
    return _WORDS[item.concern](item)


def _refused(item: Attention) -> AttentionText:
    translate = QCoreApplication.translate
    title = translate("Home", "%n change(s) refused by the backend", "", item.count)
    detail = translate("Home", "See why, then correct, send again or give up.")
    return AttentionText(title, detail, "error", "bad", "sync_centre")


def _unknown(item: Attention) -> AttentionText:
    translate = QCoreApplication.translate
    title = translate("Home", "%n change(s) whose answer was lost", "", item.count)
    detail = translate("Home", "FBA Client asks the backend what happened before it sends anything again.")
    return AttentionText(title, detail, "help", "warning", "sync_centre")


def _held_back(item: Attention) -> AttentionText:
    translate = QCoreApplication.translate
    title = translate("Home", "An update was held back: {0}").format(source_name(item.subject))
    detail = translate("Home", "It would have removed much of what is shown. You decide.")
    return AttentionText(title, detail, "warning", "warning", "sync_centre")


def _unprinted(item: Attention) -> AttentionText:
    translate = QCoreApplication.translate
    title = translate("Home", "%n label(s) were not printed", "", item.units)
    detail = translate("Home", "{0}: the printer stopped. Go on where it did.")
    detail = detail.format(phrase_text(item.subject))
    return AttentionText(title, detail, "print", "warning", "labels")


def _source_failed(item: Attention) -> AttentionText:
    translate = QCoreApplication.translate
    title = translate("Home", "Not up to date: {0}").format(source_name(item.subject))
    more = translate("Home", "and %n more", "", item.count - 1) if item.count > 1 else ""
    detail = translate("Home", "The last attempt failed; the Sync Centre says why.")
    return AttentionText(f"{title} {more}".strip(), detail, "error", "warning", "sync_centre")


def _short_receipt(item: Attention) -> AttentionText:
    translate = QCoreApplication.translate
    title = translate("Home", "%n shipment(s) received short", "", item.count)
    detail = translate("Home", "{0} units are missing; check them and ask for an investigation.")
    argument = {"confirmation_id": item.subject}
    return AttentionText(title, detail.format(format_count(item.units)), "box", "warning", "shipments", argument)


def _overdue(item: Attention) -> AttentionText:
    translate = QCoreApplication.translate
    title = translate("Home", "%n shipment(s) without news for two weeks", "", item.count)
    detail = translate("Home", "Still on the way or being received; ask the carrier or the backend.")
    return AttentionText(title, detail, "clock", "warning", "shipments", {"confirmation_id": item.subject})


def _stale(item: Attention) -> AttentionText:
    translate = QCoreApplication.translate
    title = translate("Home", "Figures are over a day old")
    detail = translate("Home", "Sync to see where things stand: {0}").format(source_name(item.subject))
    return AttentionText(title, detail, "clock", "neutral", "sync_centre")


_WORDS = {
    Concern.REFUSED: _refused,
    Concern.UNKNOWN: _unknown,
    Concern.HELD_BACK: _held_back,
    Concern.UNPRINTED: _unprinted,
    Concern.SOURCE_FAILED: _source_failed,
    Concern.SHORT_RECEIPT: _short_receipt,
    Concern.OVERDUE: _overdue,
    Concern.STALE: _stale,
}
