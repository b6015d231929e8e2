"""The person's choices, typed, in ``settings.toml``. Secrets are never among them: those live in the system keyring."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import tomli_w

from fba_client.errors import DiskFull, SettingsError
from fba_client.phrases import Phrase, reason_of

CONNECTION_KINDS = ("sandbox", "direct", "gateway")
THEMES = ("system", "light", "dark")
BOX_CODES = ("datamatrix", "pdf417", "qr", "auto", "")
SYNC_MINUTES = (0, 24 * 60)
LEDGER_DAYS = (1, 3650)
DPI = (72, 2400)
_ENOSPC = 28
_MEND = "Correct the file or delete it; it is made again with the defaults."


@dataclass(frozen=True, slots=True)
class ConnectionSettings:
    """How the backend is reached. ``base_url`` '' means the kind's own default."""

    kind: str = "sandbox"
    base_url: str = ""
    marketplace_id: str = "ATVPDKIKX0DER"
    token_url: str = ""
    client_id: str = ""  # Login with Amazon client id: an identifier, not a secret

    @property
    def account(self) -> str:
        """The folder of this connection's data: two accounts, servers or marketplaces never share one."""
        if self.kind == "sandbox" and not self.base_url:
            return self.kind
        identity = "|".join((self.kind, self.client_id, self.base_url, self.marketplace_id))
        return f"{self.kind}-{hashlib.sha256(identity.encode()).hexdigest()[:10]}"


@dataclass(frozen=True, slots=True)
class ShipFromSettings:
    """The address that shipments leave from (AddressInput of the inbound API)."""

    name: str = ""
    company: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = "US"
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """How the window looks: ``theme`` system, light or dark; ``language`` '' follows the system."""

    theme: str = "system"
    language: str = ""


@dataclass(frozen=True, slots=True)
class SyncSettings:
    """When the window syncs by itself; 0 minutes means only when asked."""

    every_minutes: int = 15
    on_start: bool = True
    ledger_days: int = 180


@dataclass(frozen=True, slots=True)
class LabelSettings:
    """What the Labels page offers first; the lines are the seller's own, printed at the bottom of an item label.

    ``box_page_type`` is the backend's word for how its box labels are fetched, '' for what suits the printers here;
    ``box_code`` is the symbol for the contents on box labels of our own: datamatrix, pdf417, qr, auto for whichever has
    room, or '' for none. Data Matrix has room for the most.
    """

    sheet: str = "Letter_30"
    dpi: int = 300
    condition: str = "New"
    seller_line: str = ""
    box_page_type: str = ""
    box_code: str = "datamatrix"


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices; a new user gets these defaults."""

    connection: ConnectionSettings = field(default_factory=ConnectionSettings)
    ship_from: ShipFromSettings = field(default_factory=ShipFromSettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    sync: SyncSettings = field(default_factory=SyncSettings)
    labels: LabelSettings = field(default_factory=LabelSettings)


T = TypeVar("T")
_KINDS = {str: Phrase("text in quotes"), int: Phrase("a whole number"), bool: Phrase("true or false")}


def load_settings(path: Path) -> Settings:
    """The settings in ``path``, or the defaults where the file or a key is missing; unknown keys are passed over.

    Raises SettingsError naming the key whose value is of the wrong kind, or the line that is not TOML.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):  # the folder itself is proven elsewhere
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(
            "The settings file {path} cannot be read: {reason}.",
            advice=_MEND,
            path=str(path),
            reason=reason_of(error),
        ) from error
    try:
        settings = _filled(Settings(), table, "")
        _check_words("connection.kind", settings.connection.kind, CONNECTION_KINDS)
        _check_words("window.theme", settings.window.theme, THEMES)
        _check_number("sync.every_minutes", settings.sync.every_minutes, SYNC_MINUTES)
        _check_number("sync.ledger_days", settings.sync.ledger_days, LEDGER_DAYS)
        _check_words("labels.box_code", settings.labels.box_code, BOX_CODES)
        _check_number("labels.dpi", settings.labels.dpi, DPI)
    except _Misfit as misfit:
        raise SettingsError(
            "In the settings file {path}, {name} must be {wanted}.",
            advice=_MEND,
            path=str(path),
            name=misfit.name,
            wanted=misfit.wanted,
        ) from misfit
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Write ``settings`` whole or not at all. Raises DiskFull, SettingsError."""
    write_whole(path, tomli_w.dumps(asdict(settings)).encode())


def write_whole(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Replace the file at ``path`` so that a crash leaves the old or the new one, never a part.

    ``content`` may come in pieces; whatever is raised while they are made leaves the old file. A link stays one: the
    file that it leads to is replaced. Raises DiskFull, SettingsError, also where something else than a file is.
    """
    temporary: Path | None = None
    place = place_of(path)
    try:
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:80]}.")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.writelines([content] if isinstance(content, bytes) else content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(place)
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()
    if os.name == "posix":
        folder = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def place_of(path: Path) -> Path:
    """Where a file for ``path`` is to be put: ``path`` itself, or what it leads to when it is a link.

    Raises SettingsError for a device or a pipe, which a file put in its place would do away with.
    """
    try:
        place = path.resolve() if path.is_symlink() else path
        kind = stat.S_IFMT(place.stat().st_mode)
    except OSError:  # nothing is there yet, or nothing can be: the writing will tell
        return path
    if kind not in (stat.S_IFREG, stat.S_IFDIR):
        raise SettingsError(
            "{path} is a device or a pipe, no file.",
            advice="Choose the name of a file. To print on a device, set it up as a printer.",
            path=str(path),
        )
    return place


def not_written(path: Path, error: OSError) -> DiskFull | SettingsError:
    """Why the file at ``path`` could not be written, and what to do about it."""
    if error.errno == _ENOSPC:
        return DiskFull("The disk is full; {path} was not changed.", path=str(path))
    if not path.parent.is_dir():
        return SettingsError(
            "{path} cannot be written: there is no folder {folder}.",
            advice="Make the folder first, or choose another one.",
            path=str(path),
            folder=str(path.parent),
        )
    return SettingsError(
        "{path} cannot be written: {reason}.",
        advice="Give this account the right to write there, or choose another folder.",
        path=str(path),
        reason=reason_of(error),
    )


def _filled(default: T, table: dict[str, Any], where: str) -> T:
    changes: dict[str, Any] = {}
    for item in fields(default):  # type: ignore[arg-type]
        if item.name not in table:
            continue
        value, old, name = table[item.name], getattr(default, item.name), f"{where}{item.name}"
        if is_dataclass(old):
            if not isinstance(value, dict):
                raise _Misfit(name, Phrase("a table"))
            changes[item.name] = _filled(old, value, f"{name}.")
        elif type(value) is not type(old):
            raise _Misfit(name, _KINDS[type(old)])
        else:
            changes[item.name] = value
    return replace(default, **changes)  # type: ignore[type-var]


def _check_words(name: str, value: str, words: tuple[str, ...]) -> None:
    if value not in words:
        raise _Misfit(name, Phrase("one of {words}", words=", ".join(words)))


def _check_number(name: str, value: int, within: tuple[int, int]) -> None:
    low, high = within
    if not low <= value <= high:
        raise _Misfit(name, Phrase("a whole number from {low} to {high}", low=low, high=high))


class _Misfit(ValueError):
    """A key whose value is of the wrong kind."""

    def __init__(self, name: str, wanted: str) -> None:
        super().__init__(name, wanted)
        self.name = name
        self.wanted = wanted
