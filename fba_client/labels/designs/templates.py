"""Texts with {placeholders}, filled in by a small parser of our own: values are data, whatever stands in them.

``{{`` and ``}}`` are braces. A value is put in as it is and never looked at again, so no value can name another one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from fba_client.errors import LabelError

_PIECES = re.compile(r"(\{\{|\}\}|\{[^{}]*\}|[{}])")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")

Values = Mapping[str, str]
_Part = tuple[tuple[str, ...], tuple[str, ...]]  # literals, and the names between them (one fewer)


class Template:
    """The parts of a field's value. Those whose named values are all empty are left out, the others joined."""

    def __init__(self, parts: Sequence[str], join: str = " ") -> None:
        self._parts = tuple(map(_parsed, parts))
        self._join = join
        self.names = tuple(dict.fromkeys(name for _, names in self._parts for name in names))
        self._only = self.names[0] if self._parts == ((("", ""), self.names),) else None

    def fill(self, values: Values) -> str:
        """The text with ``values`` in it; a name that is not among them is empty."""
        if self._only is not None:
            return values.get(self._only, "")
        return self._join.join([text for part in self._parts if (text := _filled(part, values))])


def is_name(text: str) -> bool:
    """Whether ``text`` can name a value: small letters, digits and _, 40 at most."""
    return _NAME.fullmatch(text) is not None


def _filled(part: _Part, values: Values) -> str:
    literals, names = part
    texts = [values.get(name, "") for name in names]
    if names and not any(texts):
        return ""
    return "".join([piece for pair in zip(literals, (*texts, ""), strict=True) for piece in pair])


@lru_cache(maxsize=1024)
def _parsed(text: str) -> _Part:
    """The literals and names of a template. Raises LabelError for a brace that belongs to nothing."""
    literals, names = [""], list[str]()
    for piece in _PIECES.split(text):
        if piece in ("{{", "}}"):
            literals[-1] += piece[0]
        elif piece.startswith("{") and piece.endswith("}") and len(piece) > 1:
            names.append(_name(piece[1:-1]))
            literals.append("")
        elif piece in ("{", "}"):
            raise LabelError(
                "“{text}” has a {brace} that belongs to no placeholder.",
                advice="Write a placeholder as {name}, and a brace itself twice: {{ or }}.",
                text=text[:60],
                brace=piece,
            )
        else:
            literals[-1] += piece
    return tuple(literals), tuple(names)


def _name(text: str) -> str:
    if not is_name(text):
        raise LabelError(
            "“{name}” cannot be a placeholder: use small letters, digits and _, 40 at most.", name=text[:60]
        )
    return text
