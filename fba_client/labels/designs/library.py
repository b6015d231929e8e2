"""Where designs come from: those that ship with the program, and the person's own, which win where ids are the same."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import islice
from pathlib import Path

from fba_client.errors import LabelError, ResourceMissing, SettingsError
from fba_client.labels.designs.label import Label
from fba_client.labels.designs.model import KINDS, Design
from fba_client.labels.designs.reading import SUFFIX, check_id, read_design
from fba_client.paths import resource
from fba_client.phrases import reason_of

MOST_OWN = 1_000  # files of a folder that are looked at


@lru_cache(maxsize=1)
def shipped_designs() -> Mapping[str, Design]:
    """The designs that ship with the program by id, in the order of their kinds."""
    designs = [read_design(path) for path in resource("label_designs").glob(f"*{SUFFIX}")]
    if not designs:
        raise ResourceMissing("The program's label designs are missing.")
    return {design.id: design for design in sorted(designs, key=_place)}


def own_designs(folder: Path | None) -> tuple[dict[str, Design], tuple[LabelError, ...]]:
    """The person's designs in ``folder`` by id, and what is wrong with each file that is none.

    A file that did not change gives the same object again, so that equal labels stay equal.
    """
    designs: dict[str, Design] = {}
    faults: list[LabelError] = []
    for path in _files(folder):
        try:
            designs[path.stem] = _read(path)
        except LabelError as fault:
            faults.append(fault)
    return dict(sorted(designs.items(), key=lambda entry: _place(entry[1]))), tuple(faults)


def all_designs(folder: Path | None = None) -> dict[str, Design]:
    """The shipped designs and the person's by id; the person's own win. Files that are no design are left out."""
    return {**shipped_designs(), **own_designs(folder)[0]}


def find_design(design_id: str, folder: Path | None = None) -> Design:
    """The design of that id, the person's own before the shipped one.

    Raises LabelError when there is none, or when the person's file of it is faulty: the shipped one is no stand-in, as
    nobody would see before the labels came out that it is another one.
    """
    path = folder / f"{check_id(design_id)}{SUFFIX}" if folder is not None else None
    if path is not None and path.is_file():
        return _read(path) if design_id not in shipped_designs() else _read_in_its_place(path)
    try:
        return shipped_designs()[design_id]
    except KeyError:
        raise LabelError(
            "There is no label design “{id}”. The designs are: {known}.",
            field="design",
            id=design_id,
            known=", ".join(all_designs(folder)),
        ) from None


def delete_design(folder: Path, design_id: str) -> None:
    """Take the person's design of that id away; a shipped one of the same id is there again. No file is no error.

    Raises LabelError for what cannot be an id, SettingsError when the file cannot be removed.
    """
    path = folder / f"{check_id(design_id)}{SUFFIX}"
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise SettingsError("{path} cannot be removed: {reason}.", path=str(path), reason=reason_of(error)) from error


def label_from_spec(spec: Mapping[str, object], folder: Path | None = None) -> Label:
    """The label that ``Label.spec`` described. Raises LabelError when its design is gone or the spec is none."""
    design_id, values = spec.get("design"), spec.get("values")
    if not isinstance(design_id, str) or not isinstance(values, Mapping):
        raise LabelError(
            "A label that was kept cannot be understood any more.", advice="Print it again from its source."
        )
    return Label(find_design(design_id, folder), tuple((str(name), str(value)) for name, value in values.items()))


def _files(folder: Path | None) -> list[Path]:
    if folder is None or not folder.is_dir():
        return []
    return sorted(islice((path for path in folder.glob(f"*{SUFFIX}") if path.is_file()), MOST_OWN))


def _read(path: Path) -> Design:
    try:
        state = path.stat()
    except OSError:
        return read_design(path)  # which says why
    return _read_once(path, state.st_mtime_ns, state.st_size)


def _read_in_its_place(path: Path) -> Design:
    """The person's own design of a shipped one's id; a faulty one can be given up for that."""
    try:
        return _read(path)
    except LabelError as fault:
        raise LabelError(
            "Your own label design {name} cannot be used: {reason}.",
            advice="Correct it in the design editor, or go back there to the shipped design.",
            name=fault.values["name"],
            reason=fault.values["reason"],
        ) from fault


@lru_cache(maxsize=2 * MOST_OWN)
def _read_once(path: Path, _changed_ns: int, _size: int) -> Design:
    return read_design(path)


def _place(design: Design) -> tuple[int, str, str]:
    return KINDS.index(design.kind), design.title.casefold(), design.id
