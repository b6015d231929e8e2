"""Translations keep every placeholder, are compiled as they are written, and cover the program."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from fba_client.errors import BackendUnreachable, DiskFull, FbaClientError, ItemsFileError, PrinterProblem
from fba_client.faults import LineFault
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.titles import title_words
from fba_client.paths import resource
from fba_client.phrases import Count, Phrase, kept, listed, phrase_from
from fba_client.ui.i18n import (
    advice_text,
    error_text,
    format_count,
    format_day,
    format_money,
    format_when,
    install_language,
    parse_moment,
    phrase_text,
)

ROOT = Path(__file__).resolve().parents[3]
PLACEHOLDER = re.compile(r"\{[a-z0-9_]*\}|%L?n")
COVERED_AT_LEAST = 0.97


@pytest.fixture(scope="module")
def collector() -> ModuleType:
    """The script that collects the texts, loaded from where it lies."""
    spec = importlib.util.spec_from_file_location("collect_translations", ROOT / "installer" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translators = install_language(qapp, "de")
    assert translators
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en_US"))


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_translation_keeps_the_placeholders(collector: ModuleType, language: str) -> None:
    broken = [
        (source, form)
        for (_, source), translated in collector.read_ts(resource("translations", f"fba_client_{language}.ts")).items()
        for form in translated.forms
        if form and sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(form)) and form != "Jede Stunde"
        if form != "Jede Minute"
    ]
    assert broken == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_compiled_file_says_what_is_written(collector: ModuleType, language: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(f"fba_client_{language}", str(resource("translations")))
    different = [
        source
        for (context, source), translated in collector.read_ts(
            resource("translations", f"fba_client_{language}.ts")
        ).items()
        if len(translated.forms) == 1
        and translated.is_complete
        and translator.translate(context, source) != translated.forms[0]
    ]
    assert different == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_translation_covers_the_program(collector: ModuleType, language: str) -> None:
    wanted = collector.texts_for(language, collector.collect())
    gaps = list(collector.missing(language, wanted))
    assert len(gaps) <= (1 - COVERED_AT_LEAST) * len(wanted), (
        "run installer/translations.py and translate:\n" + "\n".join(gaps)
    )


def test_mnemonics_and_shortcuts_have_one_key_each(collector: ModuleType) -> None:
    for (_, source), translated in collector.read_ts(resource("translations", "fba_client_de.ts")).items():
        for form in translated.forms:
            assert form.replace("&&", "").count("&") == source.replace("&&", "").count("&"), (source, form)


def test_collector_finds_texts_wherever_they_are_written(collector: ModuleType) -> None:
    found = {(text.context, text.source): text.plural for text in collector.collect()}
    assert found[("Errors", DiskFull.default_advice)] is False
    assert found[("i18n", "%n minute(s) ago")] is True
    assert ("Pages", "Sync Centre") in found
    assert ("MainWindow", "Sync now") in found
    assert ("Errors", "Sold as set") in found  # the title of a design that ships
    assert ("Errors", "it is out of paper") in found  # a phrase
    assert found[("Errors", "{name}: %n label(s) ({size})")] is True
    advice = "Sync to fetch it, correct the SKU, or give its FNSKU and title in the list."
    assert ("Errors", advice) in found  # which a module keeps under a name
    assert ("Errors", "Give the printer a name.") in found  # of an error class that a room has of its own


def test_counting_text_of_a_class_speaks_from_the_classes_derived_from_it(german: None) -> None:
    class ShipmentSource(QObject):
        def words(self) -> str:
            return self.tr("%n label(s)", "", 3)

    class BoxesSource(ShipmentSource):
        pass

    assert BoxesSource().words() == "3 Etiketten"


def test_german_errors_fill_their_values_in(german: None) -> None:
    error = DiskFull("The disk is full; {path} was not changed.", path="stock.csv")
    assert error_text(error) == "Der Datenträger ist voll; stock.csv wurde nicht geändert."
    assert advice_text(error).startswith("Schaffen Sie Platz")
    assert str(error) == "The disk is full; stock.csv was not changed."


def test_german_speaks_within_the_values_of_an_error(german: None) -> None:
    error = PrinterProblem(
        "After {done} of {total} labels: {reason}",
        done=Count(1200),
        total=Count(5000),
        reason=PrinterProblem(
            "The printer at {name} cannot print: {trouble}.", name="x", trouble=Phrase("it is paused")
        ).phrase,
    )
    assert (
        error_text(error)
        == "Nach 1.200 von 5.000 Etiketten: Der Drucker unter x kann nicht drucken: er ist angehalten."
    )


def test_german_writes_measures_with_a_comma_and_plurals_as_it_does(german: None) -> None:
    title = title_words(find_sheet("A4_21"))
    assert phrase_text(title) == "A4, 21 Etiketten (63,5 × 38,1 mm)"
    assert phrase_text(title_words(find_sheet("Avery_5165"))).startswith("Avery 5165: 1 Etikett (")
    assert error_text(ItemsFileError([LineFault(2, Phrase("it is empty"))])) == (
        "Die Artikeldatei hat 1 fehlerhafte Zeile.\nZeile 2: ist leer"
    )


def test_what_was_kept_is_read_in_german(german: None) -> None:
    assert phrase_text(phrase_from(kept(Phrase("it expired on {day}", day="2026-01-31")))) == "abgelaufen am 2026-01-31"
    assert phrase_text("The backend's own words") == "The backend's own words"


def test_advice_that_is_put_together_is_said_in_german(german: None) -> None:
    advice = Phrase("It fits: {media}.", media=listed([title_words(find_sheet("Thermal_4x6in")), "Jars"], "; "))
    assert advice_text(PrinterProblem("x", advice=advice)) == "Es passt: Thermo 4 × 6 Zoll; Jars."


def test_german_numbers_days_and_money(german: None) -> None:
    now = parse_moment("2026-03-02T09:30:00Z")
    assert now is not None
    assert format_count(12_345) == "12.345"
    assert format_day("2026-03-02") == "2. März 2026"
    assert format_money(123_456, "EUR").replace("\u00a0", " ") == "1.234,56 €"
    assert format_when("2026-03-02T09:27:00Z", now) == "vor 3 Minuten"
    assert format_when("2026-03-02T09:29:00Z", now) == "vor 1 Minute"


def test_qt_itself_speaks_german(german: None) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_text_without_a_translation_stays_english(german: None) -> None:
    class Novelty(FbaClientError):
        default_advice = "Something that nobody has translated."

    assert error_text(Novelty("A novelty of {kind}.", kind="note")) == "A novelty of note."
    assert advice_text(Novelty("x")) == "Something that nobody has translated."


def test_language_without_a_file_falls_back_to_english(qapp: QApplication) -> None:
    translators = install_language(qapp, "fi")
    try:
        now = parse_moment("2026-03-02T09:30:00Z")
        assert now is not None
        assert format_when("2026-03-02T09:28:00Z", now) == "2 minutes ago"
        assert error_text(BackendUnreachable("The backend cannot be reached: {reason}.", reason="x")).startswith("The")
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
        QLocale.setDefault(QLocale("en_US"))


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [(123_456, "USD", "$1,234.56"), (5, "USD", "$0.05"), (900, "JPY", "¥900"), (-200, "USD", "−$2.00")],
)
def test_money_in_english(qapp: QApplication, minor: int, currency: str, text: str) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert format_money(minor, currency) == text
