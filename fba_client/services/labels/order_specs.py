"""An order of labels as a print run keeps it, and the same order made again from that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from fractions import Fraction
from pathlib import Path

from fba_client.errors import LabelError
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.media.calibration import Calibration
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.services.desk import Desk
from fba_client.services.labels.orders import LabelOrder
from fba_client.services.labels.specs import LabelSpecs, label_again
from fba_client.store.print_runs import KeptRun
from fba_client.store.run_spec import RunEntry, RunSpec

_ENTRY = tuple(field.name for field in fields(RunEntry) if field.name != "label")  # called alike in Copies


def order_spec(order: LabelOrder, pictures: Path | None = None) -> RunSpec:
    """Everything that makes the order's job again; with a folder for ``pictures`` those of its designs are kept there.

    Raises LabelError for a picture that is gone; with a folder also DiskFull, SettingsError.
    """
    job = order.job
    specs = LabelSpecs(pictures)
    places = {label: place for place, label in enumerate(job.distinct_labels())}
    return RunSpec(
        sheet={field.name: _plain(getattr(job.sheet, field.name)) for field in fields(Sheet)},
        skip=job.skip,
        calibration=asdict(job.calibration),
        labels=tuple(specs.of(label) for label in places),
        entries=tuple(
            RunEntry(places[entry.label], *(getattr(entry, name) for name in _ENTRY)) for entry in job.copies
        ),
        resumes=order.resumes,
    )


def order_of_run(desk: Desk, run: KeptRun, book: FontBook) -> LabelOrder:
    """The whole order of a run. Raises LabelError when what it was made from is gone or of a newer program."""
    head = run.head
    try:
        spec = RunSpec.from_json(run.spec_json)
        labels = [label_again(desk, label) for label in spec.labels]
        copies = [Copies(labels[entry.label], *(getattr(entry, name) for name in _ENTRY)) for entry in spec.entries]
        sheet, calibration = _sheet(spec.sheet), Calibration(**spec.calibration)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise LabelError(
            "“{title}” cannot be printed again: what it was made from is not kept any more.",
            advice="Choose the same labels anew.",
            title=head.title,
        ) from error
    job = LabelJob(sheet, head.dpi, copies, book, skip=spec.skip, calibration=calibration)
    return LabelOrder(head.title, head.kind, job, head.draft_id, confirmation_id=head.confirmation_id)


def _plain(value: object) -> str | int:
    """A measure as text (exact, as a fraction of an inch), a word or a number as it is."""
    return str(value) if isinstance(value, Fraction) else value  # type: ignore[return-value]


def _sheet(table: Mapping[str, str | int]) -> Sheet:
    """The medium; measures that it did not have yet when the run was kept get their defaults."""
    known = {field.name: str(field.type) for field in fields(Sheet)}
    values: dict[str, object] = {
        name: Fraction(value) if known[name] == "Fraction" else value for name, value in table.items() if name in known
    }
    return Sheet(**values)  # type: ignore[arg-type]
