"""Words of the backend as they are printed: conditions and days."""

from __future__ import annotations

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


def condition_words(condition: str, language: str = "en") -> str:
    """The backend's condition (``NewItem``, ``UsedLikeNew``) as printed on labels in that language, English where it is
    not known; an unknown word is printed as it is."""
    words = _CONDITIONS.get("".join(filter(str.isalnum, condition)).lower(), condition)
    return _LANGUAGES.get(language, {}).get(words, words)


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
