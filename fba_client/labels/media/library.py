"""All media there are: those that ship, those of the person's own folder, and thermal labels of any size."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path

from fba_client.errors import LabelError, ResourceMissing, SettingsError
from fba_client.labels.media.searching import search, searched_text
from fba_client.labels.media.sheet_files import read_sheet, sheet_toml
from fba_client.labels.media.sheets import GROUPS, OWN, Sheet, sheet_fault
from fba_client.labels.media.thermal import thermal_sheet, thermal_size
from fba_client.paths import resource
from fba_client.phrases import Count, Phrase, reason_of
from fba_client.settings import write_whole

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.-]{0,58}")
_WORDS = re.compile(r"[a-z]*\d+(?:[.x/-]\d+)*|[a-z]+")
_NEAR = 5
MOST_OWN = 1_000  # files of a folder that are looked at


@dataclass(frozen=True, slots=True)
class OwnSheets:
    """What the person's folder holds: the media by id, and what is wrong with each file that is none."""

    sheets: dict[str, Sheet]
    faults: tuple[LabelError, ...] = ()


@lru_cache(maxsize=1)
def shipped_sheets() -> dict[str, Sheet]:
    """The media that ship with the program by id, in the order of the menus."""
    sheets = _ordered(read_sheet(path) for path in resource("sheets").glob("*.toml"))
    if not sheets:
        raise ResourceMissing("The program's label sheets are missing.")
    return sheets


def own_sheets(folder: Path) -> OwnSheets:
    """The media of the person's folder; a file that cannot be read is told and does not hide the others, and so is it
    when the folder has more files than MOST_OWN, which are not looked at."""
    sheets, faults = [], []
    found = list(islice(folder.glob("*.toml"), MOST_OWN + 1))
    if len(found) > MOST_OWN:
        faults.append(
            LabelError(
                "{folder} has more than {most} label sheets; the others are not looked at.",
                advice="Move those that you do not use out of the folder.",
                folder=str(folder),
                most=Count(MOST_OWN),
            )
        )
    for path in sorted(found[:MOST_OWN]):
        try:
            sheets.append(read_sheet(path, group=OWN))
        except LabelError as error:
            faults.append(error)
    return OwnSheets(_ordered(sheets), tuple(faults))


def all_sheets(folder: Path | None = None) -> dict[str, Sheet]:
    """The shipped media and those of ``folder``, by id in the order of the menus. The person's own come before a
    shipped one of the same id, so that measures can be corrected without waiting for the makers of the program."""
    own = own_sheets(folder).sheets if folder is not None else {}
    return _ordered((shipped_sheets() | own).values())


def find_sheet(sheet_id: str, folder: Path | None = None) -> Sheet:
    """The medium of that id, of that maker's number (``L7160``), or a thermal label of that size (``Thermal_57x32``).

    Raises LabelError, which names those that come near, or says what is wrong with the person's own file of that name.
    """
    if folder is not None and _ID.fullmatch(sheet_id) and (folder / f"{sheet_id}.toml").is_file():
        return read_sheet(folder / f"{sheet_id}.toml", group=OWN)
    sheets = all_sheets(folder)
    if sheet_id in sheets:
        return sheets[sheet_id]
    size = thermal_size(sheet_id)
    if size is not None:
        return thermal_sheet(*size)
    wanted = re.sub(r"\s+", "_", sheet_id.strip().casefold())
    for names in (_names, _numbers):
        found = next((sheet for sheet in sheets.values() if wanted in names(sheet)), None)
        if found is not None:
            return found
    raise _unknown(sheet_id, sheets)


def search_sheets(words: str, sheets: Iterable[Sheet]) -> list[Sheet]:
    """Those of ``sheets`` whose id, title, group or other names have every one of the words (see ``searching``)."""
    has_words = search(words)
    return [sheet for sheet in sheets if has_words(searched_text(sheet))]


def save_sheet(folder: Path, sheet: Sheet) -> Sheet:
    """Write ``sheet`` into the person's folder, the whole file or none, and return it as it will be read.

    Raises LabelError for a name or measures that cannot be, DiskFull, SettingsError when the file cannot be written.
    """
    if not _ID.fullmatch(sheet.id) or sheet.id != sheet.id.strip(" ."):
        raise LabelError(
            "“{name}” cannot be the name of a label sheet: use letters, digits, spaces, - and _, 59 at most.",
            field="id",
            name=sheet.id[:60],
        )
    own = replace(sheet, group=OWN)
    fault = sheet_fault(own)
    if fault:
        raise LabelError("The label sheet {name} cannot be right: {reason}.", name=sheet.id, reason=fault)
    path = folder / f"{sheet.id}.toml"
    write_whole(path, sheet_toml(own).encode())
    return read_sheet(path, group=OWN)


def delete_sheet(folder: Path, sheet_id: str) -> None:
    """Remove one of the person's own media; nothing happens when it is gone already. Raises SettingsError."""
    if not _ID.fullmatch(sheet_id):
        return
    path = folder / f"{sheet_id}.toml"
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise SettingsError("{path} cannot be removed: {reason}.", path=str(path), reason=reason_of(error)) from error


def _ordered(sheets: Iterable[Sheet]) -> dict[str, Sheet]:
    return {sheet.id: sheet for sheet in sorted(sheets, key=_place)}


def _place(sheet: Sheet) -> tuple[int, list[tuple[int, str]]]:
    """By group, then by id with its numbers as numbers, so that 50x25 comes before 100x50."""
    parts = re.findall(r"\d+|\D+", sheet.id)
    return GROUPS.index(sheet.group), [(int(part), "") if part.isdigit() else (-1, part) for part in parts]


def _names(sheet: Sheet) -> set[str]:
    """Its id, in whole and without the maker's name."""
    name = sheet.id.casefold()
    return {name, name.partition("_")[2]}


def _numbers(sheet: Sheet) -> set[str]:
    """The numbers that it is also sold under."""
    words = re.split(r"[\s,;]+", sheet.also.casefold())
    return {word for word in words if any(char.isdigit() for char in word)}


def _unknown(sheet_id: str, sheets: dict[str, Sheet]) -> LabelError:
    near = _near(sheet_id, sheets)
    return LabelError(
        "There is no label sheet “{sheet}”. {near}",
        field="sheet",
        advice="Thermal labels of any size are called such as Thermal_57x32 (millimetres).",
        sheet=sheet_id[:60],
        near=(
            Phrase("Did you mean {names}?", names=", ".join(near))
            if near
            else Phrase("There are, for example, {names}.", names=", ".join(list(sheets)[:3]))
        ),
    )


def _near(sheet_id: str, sheets: dict[str, Sheet]) -> list[str]:
    """The ids that share a number or word with ``sheet_id``, then those that are spelled alike."""
    words = set(_WORDS.findall(sheet_id.casefold()))
    told = ((len(words & set(_WORDS.findall(searched_text(sheet)))), sheet.id) for sheet in sheets.values())
    sharing = [name for count, name in sorted(told, key=lambda pair: -pair[0]) if count]
    alike = difflib.get_close_matches(sheet_id, list(sheets), n=_NEAR, cutoff=0.5)
    return list(dict.fromkeys([*alike, *sharing]))[:_NEAR]
