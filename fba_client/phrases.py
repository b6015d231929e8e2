"""Words that are put together far from the window, and translated there: what an error says, and the parts of it.

A part of the program that knows nothing of languages makes a Phrase. It is its English text, so that the command line,
the log and the tests need nothing more; and it remembers its template and values, so that the window can look the
template up (context ``Errors``), say the values in the person's language too, and fill them in.
"""

from __future__ import annotations

import errno
import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import Any, Self

Say = Callable[[object], object]  # a value as it is to be read

_BEFORE_STOP = re.compile(r"\{(\w+)\}(?=[.;])")
_VERBS = {"are": "is", "were": "was", "have": "has"}  # as they stand in texts that count something
_TOML_PLACE = re.compile(r"(.*) \(at line (\d+), column (\d+)\)", re.DOTALL)  # how the parser of TOML files ends
_KEPT = "\x1f"  # in a column of text: between the English and what a phrase is made of


class Phrase(str):
    """The English text of ``template`` filled with ``values``, which are text, numbers or phrases again.

    A template with ``%n`` counts: the number is the value ``n``, and ``(s)`` or ``(es)`` behind a word stands for more
    than one. A phrase as a value loses its full stop where the template has one of its own behind it.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        made = super().__new__(cls, english(template, values))
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (self.template, self.values)

    def kept(self) -> str:
        """Itself for a column of text, of which ``phrase_from`` makes it again; the English comes first."""
        return f"{self}{_KEPT}{json.dumps(_parts(self), ensure_ascii=False)}"


class Count(int):
    """A number of things, with separators between its thousands as the reader is used to; a port or year is none."""

    def __str__(self) -> str:
        return f"{int(self):,}"

    def __format__(self, spec: str) -> str:
        return format(int(self), spec or ",")


class Measure(float):
    """A measure with as many decimals as it has, three at most: ``2.5``."""

    def __str__(self) -> str:
        return f"{float(self):.3f}".rstrip("0").rstrip(".")

    def __format__(self, spec: str) -> str:
        return format(float(self), spec) if spec else str(self)


def phrase_from(text: str) -> str:
    """The phrase in a column of text (see ``Phrase.kept``), or the text itself where it is none."""
    words, separator, parts = text.partition(_KEPT)
    return _phrase(json.loads(parts)) if separator else words


def kept(words: str) -> str:
    """``words`` for a column of text: a phrase with what it is made of, any other text as it is."""
    return words.kept() if isinstance(words, Phrase) else words


def sentence(text: str) -> Phrase:
    """``text``, which the window knows in other languages, as a part of what is said."""
    return text if isinstance(text, Phrase) else Phrase(text)


def listed(parts: Iterable[str], separator: str = ", ") -> Phrase:
    """``parts`` one after another; each that is a phrase is translated by itself."""
    values = {f"part_{number}": part for number, part in enumerate(parts)}
    return Phrase(separator.join(f"{{{name}}}" for name in values), **values)


def all_of(parts: Iterable[str]) -> str:
    """``parts`` with “and” between them; '' for none."""
    names = list(parts)
    return reduce(lambda one, other: Phrase("{one} and {other}", one=one, other=other), names) if names else ""


def english(template: str, values: Mapping[str, object]) -> str:
    """``template`` in the program's own words, its values filled in."""
    if "%n" in template:
        number = values.get("n", 0)
        one, many = plural_forms(template)
        template = (one if number == 1 else many).replace("%n", str(number))
    return filled(template, values, str)


def plural_forms(template: str) -> tuple[str, str]:
    """A counting text for one and for more: ``%n line(s) are`` is ``%n line is`` and ``%n lines are``."""
    one = template.replace("(s)", "").replace("(es)", "")
    for many_verb, one_verb in _VERBS.items():
        one = one.replace(f" {many_verb} ", f" {one_verb} ")
    return one, template.replace("(s)", "s").replace("(es)", "es")


def filled(template: str, values: Mapping[str, object], say: Say) -> str:
    """``template`` (of any language) with what ``say`` makes of each value; without values it stays as it is."""
    if not values:
        return template
    told = {name: say(value) for name, value in values.items()}
    for name in _BEFORE_STOP.findall(template):
        if isinstance(values.get(name), Phrase):
            told[name] = str(told[name]).rstrip(".")
    return template.format(**told)


def reason_of(error: BaseException) -> str:
    """Why something failed, as the end of a sentence: the phrase that was raised, or the system's own words."""
    if isinstance(error, OSError):
        return _system_reason(error)
    raised = error.args[0] if error.args else ""
    if isinstance(raised, Phrase):
        return raised
    if isinstance(error, UnicodeDecodeError):
        return Phrase("it is not text in UTF-8")
    told = str(error).rstrip(".") or type(error).__name__
    place = _TOML_PLACE.fullmatch(told)
    if place:
        words, line, column = place.groups()
        return Phrase("{words} (at line {line}, column {column})", words=words, line=int(line), column=int(column))
    return told


def _system_reason(error: OSError) -> str:
    """In our own words where they are known, since a system may have others in each language, or none."""
    known = None if getattr(error, "winerror", None) else _SYSTEM_REASONS.get(error.errno or 0)
    return known or error.strerror or str(error).rstrip(".") or type(error).__name__


def _parts(phrase: Phrase) -> list[object]:
    return [phrase.template, {name: _part(value) for name, value in phrase.values.items()}]


def _part(value: object) -> object:
    """A value for JSON: a phrase is a list; so is a number that is written in the reader's way."""
    if isinstance(value, Phrase):
        return _parts(value)
    if isinstance(value, Count):
        return ["count", int(value)]
    if isinstance(value, Measure):
        return ["measure", float(value)]
    return value if isinstance(value, str | int | float) else str(value)


def _phrase(parts: list[Any]) -> Phrase:
    return Phrase(parts[0], **{name: _value(part) for name, part in parts[1].items()})


def _value(part: Any) -> object:
    if not isinstance(part, list):
        return part
    if isinstance(part[1], dict):
        return _phrase(part)
    return Count(part[1]) if part[0] == "count" else Measure(part[1])


def _made(template: str, values: dict[str, object]) -> Phrase:
    return Phrase(template, **values)


_SYSTEM_REASONS = {
    errno.ENOENT: Phrase("No such file or directory"),
    errno.EACCES: Phrase("Permission denied"),
    errno.EPERM: Phrase("Operation not permitted"),
    errno.EEXIST: Phrase("File exists"),
    errno.EISDIR: Phrase("Is a directory"),
    errno.ENOTDIR: Phrase("Not a directory"),
    errno.ENOSPC: Phrase("No space left on device"),
    errno.EROFS: Phrase("Read-only file system"),
    errno.ENAMETOOLONG: Phrase("File name too long"),
    errno.EBUSY: Phrase("Device or resource busy"),
    errno.EIO: Phrase("Input/output error"),
    errno.ENODEV: Phrase("No such device"),
    errno.ENXIO: Phrase("No such device or address"),
    errno.EMFILE: Phrase("Too many open files"),
    errno.EADDRINUSE: Phrase("Address already in use"),
    errno.ECONNREFUSED: Phrase("Connection refused"),
    errno.ECONNRESET: Phrase("Connection reset by peer"),
    errno.ECONNABORTED: Phrase("Connection aborted"),
    errno.EPIPE: Phrase("Broken pipe"),
    errno.ETIMEDOUT: Phrase("Connection timed out"),
    errno.EHOSTUNREACH: Phrase("No route to host"),
    errno.ENETUNREACH: Phrase("Network is unreachable"),
}
