"""What a print run was asked to print, as text that makes the same job again after a crash, a restart or an update.

A label is kept once however often it is printed, and so is each long text in them: a design is the same in thousands.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass, replace
from typing import Any

from fba_client.store.prints import Printed

_LONG = 80  # characters from which a text is worth keeping once
_SHARED = "shared text"


@dataclass(frozen=True, slots=True)
class RunEntry:
    """``copies`` of the label at place ``label`` of the run's labels, and what they are of (see ``Copies``)."""

    label: int
    copies: int
    subject: str = ""
    msku: str = ""
    draft_id: str = ""
    confirmation_id: str = ""
    expiration: str | None = None
    lot: str | None = None
    condition: str | None = None

    def printed(self, kind: str, draft_id: str) -> Printed:
        """It as an entry of the print ledger, of none of its copies yet; ``draft_id`` is that of the run."""
        shipment = self.draft_id or draft_id, self.confirmation_id
        return Printed(kind, self.subject, 0, self.msku, *shipment, self.expiration, self.lot, self.condition)


@dataclass(frozen=True, slots=True)
class RunSpec:
    """Everything that makes a job again: the medium with all its measures, the first position, how far the printer is
    off, the labels' own descriptions and how many of each, in printing order.

    ``resumes`` is the run that it went on with, or ''.
    """

    sheet: Mapping[str, str | int]
    skip: int
    calibration: Mapping[str, int]
    labels: tuple[Mapping[str, object], ...]
    entries: tuple[RunEntry, ...]
    resumes: str = ""

    @property
    def leaves_part_used(self) -> bool:
        """Whether the medium is a sheet of several labels, which goes on where a job ended."""
        return self.sheet["kind"] == "sheet" and self.per_page > 1

    @property
    def per_page(self) -> int:
        """How many labels a page has."""
        return int(self.sheet["columns"]) * int(self.sheet["rows"])

    def position_after(self, labels: int) -> int:
        """The first free position (from 0) once that many labels are printed; 0 is a new sheet."""
        return (self.skip + labels) % self.per_page

    def first(self, labels: int, *, kind: str, draft_id: str) -> tuple[Printed, ...]:
        """The first ``labels`` labels as entries of the print ledger: one for all that are alike, in printing order."""
        counts: dict[Printed, int] = {}
        for entry in self.entries:
            if labels <= 0:
                break
            alike = entry.printed(kind, draft_id)
            counts[alike] = counts.get(alike, 0) + min(entry.copies, labels)
            labels -= entry.copies
        return tuple(replace(alike, copies=count) for alike, count in counts.items())

    def to_json(self) -> str:
        """The spec as text; ``from_json`` gives an equal one."""
        texts: dict[str, int] = {}
        table = {
            "sheet": dict(self.sheet),
            "skip": self.skip,
            "calibration": dict(self.calibration),
            "labels": [_with_shared(label, texts) for label in self.labels],
            "entries": [_without_unknown(astuple(entry)) for entry in self.entries],
            "resumes": self.resumes,
            "texts": list(texts),
        }
        return json.dumps(table, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def from_json(written: str) -> RunSpec:
        """The spec in ``written``. Raises ValueError, KeyError or TypeError when it is none."""
        table = json.loads(written)
        texts = table["texts"]
        return RunSpec(
            sheet=table["sheet"],
            skip=table["skip"],
            calibration=table["calibration"],
            labels=tuple(_without_shared(label, texts) for label in table["labels"]),
            entries=tuple(RunEntry(*entry) for entry in table["entries"]),
            resumes=table["resumes"],
        )


def _without_unknown(values: tuple[object, ...]) -> tuple[object, ...]:
    """``values`` without what is None at their end, as it is by itself."""
    while values[-1] is None:
        values = values[:-1]
    return values


def _with_shared(value: Any, texts: dict[str, int]) -> Any:
    """``value`` with each long text replaced by its place among ``texts``."""
    if isinstance(value, str) and len(value) >= _LONG:
        return {_SHARED: texts.setdefault(value, len(texts))}
    if isinstance(value, Mapping):
        return {key: _with_shared(part, texts) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_with_shared(part, texts) for part in value]
    return value


def _without_shared(value: Any, texts: list[str]) -> Any:
    if isinstance(value, dict):
        if value.keys() == {_SHARED}:
            return texts[value[_SHARED]]
        return {key: _without_shared(part, texts) for key, part in value.items()}
    if isinstance(value, list):
        return [_without_shared(part, texts) for part in value]
    return value
