"""Entries of the print ledger in words. No Qt: thousands of them are searched and written by a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fba_client.labels.designs.library import shipped_designs
from fba_client.queries.print_ledger import LedgerRow


@dataclass(frozen=True, slots=True)
class LedgerWords:
    """What kinds, files, shipments and media are called in the person's language, by their ids."""

    kinds: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    shipments: Mapping[str, str] = field(default_factory=dict)
    media: Mapping[str, str] = field(default_factory=dict)

    def kind(self, entry: LedgerRow) -> str:
        """What kind of label it was."""
        return self.kinds.get(entry.kind, entry.kind)

    def label(self, entry: LedgerRow) -> str:
        """Which label it was."""
        design = shipped_designs().get(entry.kind)
        is_nameless = design is not None and entry.subject == design.title  # of a label that says the same each time
        subject = "" if is_nameless else entry.subject
        return " · ".join(filter(None, (entry.msku, subject, entry.expiration, entry.lot))) or self.kind(entry)

    def medium(self, entry: LedgerRow) -> str:
        """What it was printed on."""
        return self.media.get(entry.media, entry.media)

    def output(self, entry: LedgerRow) -> str:
        """Where it went."""
        return self.files.get(entry.output, entry.output)

    def shipment(self, entry: LedgerRow) -> str:
        """The shipment that it belongs to, '' for none."""
        name = self.shipments.get(entry.draft_id, entry.draft_id)
        return " · ".join(dict.fromkeys(filter(None, (name, entry.confirmation_id))))

    def cells(self, entry: LedgerRow) -> tuple[str, ...]:
        """An entry as it is written to a file: with the exact moment, and a number that spreadsheets can add up."""
        return (
            entry.printed_at,
            self.kind(entry),
            self.label(entry),
            str(entry.copies),
            self.medium(entry),
            self.output(entry),
            self.shipment(entry),
        )

    def searched(self, entry: LedgerRow) -> str:
        """All words that an entry is found by, in small letters."""
        told = (
            entry.subject,
            entry.msku,
            entry.expiration or "",
            entry.lot or "",
            entry.media,
            self.medium(entry),
            entry.output,
            self.shipment(entry),
        )
        return " ".join(told).casefold()
