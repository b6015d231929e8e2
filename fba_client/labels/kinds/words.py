"""Words of the backend as they are printed: conditions and days."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from fba_client.errors import LabelError

_CONDITIONS = {  # the words of the inventory API and of the reports, as a buyer reads them
    "": "New",
    "newitem": "New",
    "new": "New",
    "newwithwarranty": "New",
    "newoem": "New - OEM",
    "newopenbox": "New - Open Box",
    "refurbished": "Renewed",
    "refurbishedwithwarranty": "Renewed",
    "club": "Club",
    "usedlikenew": "Used - Like New",
    "usedverygood": "Used - Very Good",
    "usedgood": "Used - Good",
    "usedacceptable": "Used - Acceptable",
    "usedpoor": "Used - Poor",
    "collectiblelikenew": "Collectible - Like New",
    "collectibleverygood": "Collectible - Very Good",
    "collectiblegood": "Collectible - Good",
    "collectibleacceptable": "Collectible - Acceptable",
    "collectiblepoor": "Collectible - Poor",
}


_GERMAN = {  # as the German marketplace writes them
    "New": "Neu",
    "New - OEM": "Neu - OEM",
    "New - Open Box": "Neu - Geöffnete Verpackung",
    "Renewed": "Generalüberholt",
    "Used - Like New": "Gebraucht - Wie neu",
    "Used - Very Good": "Gebraucht - Sehr gut",
    "Used - Good": "Gebraucht - Gut",
    "Used - Acceptable": "Gebraucht - Akzeptabel",
    "Used - Poor": "Gebraucht - Mangelhaft",
    "Collectible - Like New": "Sammlerstück - Wie neu",
    "Collectible - Very Good": "Sammlerstück - Sehr gut",
    "Collectible - Good": "Sammlerstück - Gut",
    "Collectible - Acceptable": "Sammlerstück - Akzeptabel",
    "Collectible - Poor": "Sammlerstück - Mangelhaft",
}
_LANGUAGES: dict[str, dict[str, str]] = {"de": _GERMAN}
CONDITIONS = (
    "New",
    "Renewed",
    "Used - Like New",
    "Used - Very Good",
    "Used - Good",
    "Used - Acceptable",
    "Collectible - Like New",
    "Collectible - Very Good",
    "Collectible - Good",
    "Collectible - Acceptable",
)  # what a seller may list as


_YEAR, _MONTH, _DAY = r"(?P<year>2[0-9]{3})", r"(?P<month>[0-9]{1,2})", r"(?P<day>[0-9]{1,2})"
_TYPED = tuple(
    map(
        re.compile,
        (
            rf"{_YEAR}-{_MONTH}(-{_DAY})?",
            rf"{_MONTH}(?P<between>[-/])({_DAY}(?P=between))?{_YEAR}",
            rf"({_DAY}\.)?{_MONTH}\.{_YEAR}",
        ),
    )
)  # month before day as in the USA, day before month only with the points of Europe


def condition_words(condition: str, language: str = "en") -> str:
    """The backend's condition (``NewItem``, ``UsedLikeNew``) as printed on labels in that language, English where it is
    not known; an unknown word is printed as it is."""
    words = _CONDITIONS.get("".join(filter(str.isalnum, condition)).lower(), condition)
    return _LANGUAGES.get(language, {}).get(words, words)


def typed_day_words(text: str) -> str:
    """A day or month as people type it, as the backend wants it: MM-DD-YYYY or MM-YYYY.

    Understood are 2027-12-31, 12-31-2027, 12/31/2027 and 31.12.2027, and without the day 2027-12, 12-2027, 12/2027 and
    12.2027. Raises LabelError for anything else.
    """
    for form in _TYPED:
        if found := form.fullmatch(text.strip()):
            with suppress(ValueError):  # there is no such day
                first = date(int(found["year"]), int(found["month"]), int(found["day"] or 1)).isoformat()
                return expiration_words(first if found["day"] else first[:7])
    raise LabelError(
        "“{text}” is not a date.", advice="Type it such as 12-31-2027, or 12-2027 for a month.", text=text[:40]
    )


def expiration_words(expiration: str) -> str:
    """An ISO day as the backend wants it on a label, MM-DD-YYYY; a month (``YYYY-MM``) as MM-YYYY.

    Raises LabelError for another form.
    """
    try:
        if len(expiration) == 7:
            month = date.fromisoformat(f"{expiration}-01")
            return f"{month.month:02}-{month.year:04}"
        day = date.fromisoformat(expiration)
    except ValueError as error:
        raise LabelError("“{text}” is not a date. Write it as YYYY-MM-DD.", text=expiration[:40]) from error
    return f"{day.month:02}-{day.day:02}-{day.year:04}"
