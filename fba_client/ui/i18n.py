"""Numbers, days, money, ages and errors in the person's language; the translators of the chosen language."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QTranslator

from fba_client.domain.money import Money, minor_digits
from fba_client.errors import FbaClientError, ItemsFileError, ResourceMissing
from fba_client.paths import resource
from fba_client.phrases import Count, Measure, Phrase, filled, sentence

LANGUAGES = {"en": "English", "de": "Deutsch"}  # each in its own words
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_FAULTS_SHOWN = 5


def install_language(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Make ``language`` ('' follows the system) that of all texts, numbers and dates; keep the result alive.

    A language without a file of its own falls back to English, whose file has the plurals.
    """
    locale = QLocale(language) if language else QLocale.system()
    if locale.language() is QLocale.Language.C:  # nobody chose one
        locale = QLocale("en_US")
    QLocale.setDefault(locale)
    code = locale.name()[:2] if locale.name()[:2] in LANGUAGES else "en"
    translators = []
    places = [(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))]
    with contextlib.suppress(ResourceMissing):  # then the texts stay as they are in the program
        places.append((f"fba_client_{code}", str(resource("translations"))))
    for name, folder in places:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            translators.append(translator)
    return translators


def format_count(number: int) -> str:
    """A whole number with the locale's group separators."""
    return QLocale().toString(number)


def format_day(day: str | date) -> str:
    """A day such as “21 Nov 2026”; '' for an empty one, the text itself where it is no ISO day."""
    moment = parse_moment(day[:10]) if isinstance(day, str) else day
    if moment is None:
        return str(day)
    return _written_day(QDate(moment.year, moment.month, moment.day))


def format_moment(iso: str) -> str:
    """A moment in the person's own time zone, such as “21 Nov 2026, 14:05”; '' for an empty one."""
    moment = parse_moment(iso)
    if moment is None:
        return iso
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    clock = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return f"{_written_day(local.date())}, {clock}"


def format_when(iso: str, now: datetime) -> str:
    """How long ago (or ahead) a moment is, in words: “just now”, “3 minutes ago”, “in 2 hours”; a day when far."""
    moment = parse_moment(iso)
    if moment is None:
        return iso or QCoreApplication.translate("i18n", "never")
    seconds = int((now - moment).total_seconds())
    if abs(seconds) >= 30 * _DAY:
        return format_day(moment.date())
    return _ahead(-seconds) if seconds < -_MINUTE else _ago(max(0, seconds))


def format_money(minor: int, currency: str) -> str:
    """An amount with its currency as the locale writes it; a negative one with a minus, not in brackets."""
    amount = float(Money(abs(minor), currency).amount)  # for display only
    locale = QLocale()
    symbols = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
    text = locale.toCurrencyString(amount, symbols.get(currency, currency + " "), minor_digits(currency))
    return f"−{text}" if minor < 0 else text


def parse_moment(iso: str) -> datetime | None:
    """The aware moment in ISO text of ours or the backend's (a day counts as its midnight in UTC), or None."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def error_text(error: FbaClientError) -> str:
    """What happened, in the person's language."""
    text = _filled(error.template, error.values)
    if isinstance(error, ItemsFileError):
        text = "\n".join((text, *(phrase_text(fault.words) for fault in error.faults[:_FAULTS_SHOWN])))
    return text


def advice_text(error: FbaClientError) -> str:
    """What to do next, in the person's language; '' where the error has no advice."""
    return _advice(error.advice)


def notice_text(template: str, values: Mapping[str, object], advice: str) -> str:
    """What was noticed while the stores were opened, and what to do, in the person's language."""
    words = phrase_text(template) if isinstance(template, Phrase) else _filled(template, values)
    return f"{words} {_advice(advice)}" if advice else words


def phrase_text(words: str) -> str:
    """``words`` in the person's language where they are a phrase of the program; any other text as it is."""
    return _filled(words.template, words.values) if isinstance(words, Phrase) else words


def _advice(advice: str) -> str:
    return phrase_text(sentence(advice)) if advice else ""


def _filled(template: str, values: Mapping[str, object]) -> str:
    return filled(_looked_up(template, values), values, _said)


def _looked_up(template: str, values: Mapping[str, object]) -> str:
    if "%n" not in template:
        return QCoreApplication.translate("Errors", template)
    number = values.get("n")
    return QCoreApplication.translate("Errors", template, "", number if isinstance(number, int) else 0)


def _said(value: object) -> object:
    """A value of a template as the person reads it."""
    if isinstance(value, Phrase):
        return phrase_text(value)
    if isinstance(value, Count):
        return format_count(int(value))
    if isinstance(value, Measure):
        return str(value).replace(".", QLocale().decimalPoint())
    return value


def _written_day(day: QDate) -> str:
    return QLocale().toString(day, QCoreApplication.translate("i18n", "d MMM yyyy"))


def _ago(seconds: int) -> str:
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        return translate("i18n", "just now")
    if seconds < _HOUR:
        return translate("i18n", "%n minute(s) ago", "", seconds // _MINUTE)
    if seconds < _DAY:
        return translate("i18n", "%n hour(s) ago", "", seconds // _HOUR)
    return translate("i18n", "%n day(s) ago", "", seconds // _DAY)


def _ahead(seconds: int) -> str:
    translate = QCoreApplication.translate
    if seconds < _HOUR:
        return translate("i18n", "in %n minute(s)", "", seconds // _MINUTE)
    if seconds < _DAY:
        return translate("i18n", "in %n hour(s)", "", seconds // _HOUR)
    return translate("i18n", "in %n day(s)", "", seconds // _DAY)
