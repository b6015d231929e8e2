"""Our symbols beside those of zint, a generator that shares no code with ours, module by module.

Where a standard leaves the encoder a choice, zint is asked for ours (code set B of Code 128, the mask of QR, columns
and error level of PDF417) or the codes are such that both must choose the same:

- PDF417: capital letters, then more of them and digits with no 13 digits in a row. These have one way in Text
  Compaction; signs could be shifted to or latched to, and three or four characters be bytes, which zint prefers.
- Data Matrix: pairs of digits with single signs between, for which the ASCII encodation is the shortest by far, and
  capitals in threes, which fill C40 without a rest. How other text is parted into encodations is the encoder's choice.

No code is left out: a code that zint refuses, or draws in another size, counts as a difference.
"""

from __future__ import annotations

import random
import shutil
import string
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from fba_client.labels.symbols.box_content import ContentItem, box_content_code
from fba_client.labels.symbols.code128 import set_b_pattern
from fba_client.labels.symbols.datamatrix import datamatrix_rows
from fba_client.labels.symbols.pdf417 import ERROR_LEVEL, pdf417_rows, pdf417_shapes
from fba_client.labels.symbols.qr import mask_number, qr_rows

Rows = tuple[str, ...]
_ID_CHARS = string.ascii_uppercase + string.digits
_PRINTABLE = "".join(map(chr, range(32, 127)))
NOT_INSTALLED = "zint is not installed (Debian's package zint): there is no peer to compare with"


@dataclass(frozen=True, slots=True)
class Difference:
    """A code that both draw differently, and how: what zint was asked, and the sizes."""

    code: str
    options: tuple[str, ...]
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many codes were compared, how many of them were distinct, and what differed."""

    compared: int
    distinct: int
    differences: tuple[Difference, ...]


def is_installed() -> bool:
    """Whether zint can be asked."""
    return shutil.which("zint") is not None


def zint_rows(symbology: str, code: str, options: tuple[str, ...]) -> Rows:
    """The modules as zint draws them, without quiet zones, each row padded with zeros to whole hexadecimal digits.

    No rows when zint refuses the code.
    """
    command = ["zint", "-b", symbology, "-d", code, "--filetype=TXT", "--direct", *options]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    lines = [line.replace(" ", "") for line in answer.stdout.split("\n") if line.strip()]
    return tuple(f"{int(line, 16):0{4 * len(line)}b}" for line in lines) if answer.returncode == 0 else ()


def compare(symbology: str, count: int, seed: int) -> Comparison:
    """``count`` random codes of a symbology (a key of SYMBOLOGIES), drawn by both."""
    rng = random.Random(seed)
    made = [SYMBOLOGIES[symbology](rng) for _ in range(count)]
    differences = tuple(difference for code in made if (difference := code.difference()) is not None)
    return Comparison(len(made), len({code.text for code in made}), differences)


@dataclass(frozen=True, slots=True)
class PeerCode:
    """One code as we draw it, and how zint is asked for the same."""

    text: str
    ours: Rows
    symbology: str
    options: tuple[str, ...] = ()

    def difference(self) -> Difference | None:
        """How zint's drawing differs, or None."""
        theirs = zint_rows(self.symbology, self.text, self.options)
        width = len(self.ours[0])
        padded = tuple(row.ljust(-(-width // 4) * 4, "0") for row in self.ours)
        if theirs == padded:
            return None
        size = f"{len(theirs[0])} x {len(theirs)}" if theirs else "refused"
        return Difference(self.text, self.options, f"{len(padded[0])} x {len(padded)}", size)


def _code128(rng: random.Random) -> PeerCode:
    text = rng.choice((_item_id, _box_id, _any_text))(rng)
    return PeerCode(text, (set_b_pattern(text),), "CODE128B")


def _pdf417(rng: random.Random) -> PeerCode:
    text = _letters_and_digits(rng)
    columns = rng.choice(pdf417_shapes(text)).columns
    return PeerCode(text, pdf417_rows(text, columns), "PDF417", (f"--secure={ERROR_LEVEL}", f"--cols={columns}"))


def _datamatrix(rng: random.Random) -> PeerCode:
    text = rng.choice((_digits_and_signs, _capitals_in_threes))(rng)
    return PeerCode(text, datamatrix_rows(text), "DATAMATRIX", ("--square",))


def _qr(rng: random.Random) -> PeerCode:
    text = rng.choice((_item_id, _box_id, _content, _content, _any_text))(rng)
    ours = qr_rows(text)
    return PeerCode(text, ours, "QRCODE", ("--secure=2", f"--mask={mask_number(ours)}"))


SYMBOLOGIES: dict[str, Callable[[random.Random], PeerCode]] = {
    "Code 128": _code128,
    "PDF417": _pdf417,
    "Data Matrix": _datamatrix,
    "QR": _qr,
}


def _item_id(rng: random.Random) -> str:
    return "X00" + "".join(rng.choices(_ID_CHARS, k=7))


def _shipment_id(rng: random.Random) -> str:
    return "FBA" + "".join(rng.choices(_ID_CHARS, k=9))


def _box_id(rng: random.Random) -> str:
    return f"{_shipment_id(rng)}U{rng.randint(1, 999):06}"


def _any_text(rng: random.Random) -> str:
    return "".join(rng.choices(_PRINTABLE, k=rng.randint(1, 30)))


def _content(rng: random.Random) -> str:
    days = ("", f"20{rng.randint(26, 31)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}")
    items = [ContentItem(_item_id(rng), rng.randint(1, 500), rng.choice(days)) for _ in range(rng.randint(1, 12))]
    return box_content_code(_shipment_id(rng), items)


def _letters_and_digits(rng: random.Random) -> str:
    text = "".join(rng.choices(string.ascii_uppercase, k=6))
    for _ in range(rng.randint(1, 12)):
        text += rng.choice(string.ascii_uppercase) + "".join(rng.choices(_ID_CHARS, k=rng.randint(1, 12)))
    return text


def _digits_and_signs(rng: random.Random) -> str:
    signs = string.punctuation + string.ascii_letters
    groups = ("".join(rng.choices(string.digits, k=2 * rng.randint(1, 4))) for _ in range(rng.randint(1, 20)))
    return "".join(group + rng.choice(signs) for group in groups)


def _capitals_in_threes(rng: random.Random) -> str:
    return "".join(rng.choices(string.ascii_uppercase, k=3 * rng.randint(4, 10)))
