"""The language that labels speak: that of the marketplace which the desk sends to, unless the person chooses another.

It has nothing to do with the window's. Labels that it does not know are in English, as everywhere at the backend.
"""

from __future__ import annotations

from collections.abc import Mapping

from fba_client.labels.designs.model import Design
from fba_client.services.desk import Desk
from fba_client.services.draft_faults import marketplace_of

LANGUAGE = "language"  # the value of a design that has words in several


def label_language(desk: Desk) -> str:
    """Two letters, such as ``de``."""
    return marketplace_of(desk).locale[:2]


def in_its_language(desk: Desk, design: Design, values: Mapping[str, str]) -> Mapping[str, str]:
    """``values`` with the marketplace's language where ``design`` has words in it and no other one is chosen. The first
    of its languages is the one that it speaks by itself."""
    others = dict(design.choices).get(LANGUAGE, ())[1:]
    language = label_language(desk)
    return values if language not in others or values.get(LANGUAGE) else {**values, LANGUAGE: language}
