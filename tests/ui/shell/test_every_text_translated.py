"""Nothing that the window says is missing from the translations: in a language of brackets all of it is in brackets.

What is not is data, or a word that is the same in every language; each of those is allowed here with its reason.
"""

from __future__ import annotations

import re
import runpy
import sqlite3
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from full_desk import DRAFTS, LINES, doubles, errors, fill
from pseudo_language import PseudoLanguage, shown_texts, untranslated
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fba_client.domain.marketplace import MARKETPLACES
from fba_client.domain.shipment import DraftStep
from fba_client.errors import FbaClientError
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.designs.model import Design
from fba_client.labels.kinds.words import CONDITIONS
from fba_client.labels.media.library import find_sheet
from fba_client.paths import resource
from fba_client.printers.printer import TCP, ZPL, Printer
from fba_client.services.desk import Desk
from fba_client.ui.about import FONTS, AboutDialog, ShortcutsDialog, licences
from fba_client.ui.context import UiContext
from fba_client.ui.crash import CrashDialog
from fba_client.ui.double_dialog import ask_about_doubles
from fba_client.ui.labels.designs.editor import DesignEditor
from fba_client.ui.labels.more.source import DesignsSource
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.labels.printers.calibration_wizard import CalibrationWizard
from fba_client.ui.labels.printers.dialog import PrintersDialog
from fba_client.ui.labels.printers.own_media import OwnMediaDialog
from fba_client.ui.labels.printers.setup import NEW, PrinterSetup
from fba_client.ui.main_window import MainWindow
from fba_client.ui.page_list import PAGES
from fba_client.ui.shipments.page import ShipmentsPage
from fba_client.ui.startup_failure import StartupFailureBox

Complete = Callable[..., None]

ALLOWED = {
    r"FBA Client": "the program's own name",
    r"\b[AP]M\b": "the hour as the locale writes it",
    r"\b(?:Avery|Herma|DYMO|Brother)\b": "makers of media",
    r"\b(?:ZPL|EPL)\b": "languages of printers",
    r"\b(?:PDF|CSV|PNG|TSV)\b": "kinds of files",
    r"\b(?:Letter|DK)\b": "kinds of paper and rolls",
    r"\b(?:mm|[KM]i?B)\b": "units that are the same in every language that the program speaks",
    r"^English$|^Deutsch$": "languages in their own words",
    r"\bTraceback\b": "the report of a crash",
    r"https://|/dev/usb/lp0": "how addresses and devices are written",
    r"FBA_INB_0182: Prep category missing": "the backend's own words",
    r"ABC-123": "a sample of what is printed",
}
MADE_HERE = {"Spring"}  # by the tests
_PROSE = re.compile(r"[^\W\d_]{2,}(?![^{]*\})")  # words that are not in a placeholder
_CODE = re.compile(r"[a-z_]*|.*[{\x1f].*", re.DOTALL)  # what the stores have in place of words; nobody should see it


@pytest.fixture
def desk(desk: Desk) -> Desk:
    fill(desk)
    return desk


@pytest.fixture(autouse=True)
def brackets(qapp: QApplication, sources: set[str]) -> Iterator[None]:
    """The language of brackets; at the end, whatever it was asked for must have been collected for the others."""
    before, translator = QLocale(), PseudoLanguage()
    QLocale.setDefault(QLocale("en_US"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    assert {text for text in translator.asked if _PROSE.search(text)} - sources - MADE_HERE == set()


@pytest.fixture(scope="module")
def sources() -> set[str]:
    """Every text that the script for the translations collects."""
    script = Path(__file__).resolve().parents[3] / "installer" / "translations.py"
    return {text.source for text in runpy.run_path(str(script))["collect"]()}


@pytest.fixture
def complete(desk: Desk) -> Complete:
    """Fails with what of a widget is neither translated nor data of the desk (nor given as ``more``)."""
    known = {*_stored(desk), *_printed(), *_named(desk)}

    def check(root: QWidget, more: Iterable[str] = ()) -> None:
        data = sorted({*known, *more}, key=len, reverse=True)
        words = (rf"(?<!\w){re.escape(text)}(?!\w)" for text in data if text)
        allowed = re.compile("|".join([*words, *ALLOWED]))
        found = {shown: untranslated(shown.text, allowed) for shown in shown_texts(root)}
        lines = {f"{words}  <-  {shown.text!r} in {shown.place}" for shown, words in found.items() if words}
        if lines:
            told = "\n".join(("not translated, or data that is not known as such:", *sorted(lines)))
            pytest.fail(told, pytrace=False)

    return check


def _stored(desk: Desk) -> set[str]:
    """Every text in the stores that is not written in code."""
    found: set[str] = set()
    for path in (desk.folder.cache_db, desk.folder.workspace_db):
        connection = sqlite3.connect(path)
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            cells = (cell for row in connection.execute(f"SELECT * FROM {table}") for cell in row)
            found.update(cell for cell in cells if isinstance(cell, str) and not _CODE.fullmatch(cell))
        connection.close()
    return found - {design.title for design in shipped_designs().values()}


def _printed() -> set[str]:
    """What stands on labels, in the language of the marketplace."""
    samples = (value for design in shipped_designs().values() for _, value in design.sample)
    return {*CONDITIONS, *(text for value in samples for text in (value, " ".join(value.split())))}


def _named(desk: Desk) -> set[str]:
    """Names of places, of countries in their own words, and what the desk and its printers are called."""
    centers = tomllib.loads(resource("fulfillment_centers.toml").read_text(encoding="utf-8"))["center"]
    places = {text for center in centers for text in center.values() if isinstance(text, str)}
    countries = {QLocale(market.locale).nativeTerritoryName() for market in MARKETPLACES.values()}
    ship_from = {text for text in asdict(desk.settings.ship_from).values() if isinstance(text, str)}
    mine = {str(desk.folder.root), "Zebra", "queue", "/dev/null", *(line.msku for line in LINES)}
    return {*places, *countries, *ship_from, *mine}


def _of_design(design: Design) -> set[str]:
    """What the editor edits: the names of values, as they stand in the file, and what is printed."""
    texts = {text for field in design.fields for text in (*field.value, field.join.join(field.value))}
    return {*design.names(), *texts, "{name}"}


@pytest.fixture
def window(qtbot: QtBot, ui_context: UiContext) -> Iterator[MainWindow]:
    made = MainWindow(ui_context)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()


def settle(qtbot: QtBot, context: UiContext) -> None:
    for _ in range(2):
        qtbot.waitUntil(lambda: context.tasks.is_idle, timeout=10_000)
        qtbot.wait(0)


@pytest.mark.parametrize("page_id", [entry.page_id for entry in PAGES])
def test_pages_and_their_menus(
    qtbot: QtBot, window: MainWindow, ui_context: UiContext, complete: Complete, page_id: str
) -> None:
    window.open_page(page_id)
    qtbot.waitUntil(lambda: window.page(page_id) is not None)
    settle(qtbot, ui_context)
    complete(window)


@pytest.mark.parametrize("error", errors(), ids=lambda error: type(error).__name__)
def test_errors_with_all_that_is_filled_into_them(
    window: MainWindow, ui_context: UiContext, complete: Complete, error: FbaClientError
) -> None:
    ui_context.messages.show_error(error)
    assert window.messages.isVisible()
    complete(window.messages)


@pytest.mark.parametrize("mode", ["items", "boxes", "pallets", "more", "printed"])
def test_modes_of_the_labels_page(qtbot: QtBot, ui_context: UiContext, complete: Complete, mode: str) -> None:
    page = LabelsPage(ui_context)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    page.open_at({"mode": mode, "lines": list(LINES)} if mode == "items" else {"mode": mode})
    qtbot.waitUntil(lambda: page.is_settled, timeout=10_000)
    settle(qtbot, ui_context)
    complete(page)


def test_forms_of_all_designs(qtbot: QtBot, ui_context: UiContext, complete: Complete) -> None:
    source = DesignsSource(ui_context)
    qtbot.addWidget(source)
    for design in shipped_designs().values():
        source.design_box.design_chosen.emit(design)
        complete(source)


@pytest.mark.parametrize("draft", DRAFTS)
def test_steps_of_a_shipment(qtbot: QtBot, ui_context: UiContext, complete: Complete, draft: str) -> None:
    page = ShipmentsPage(ui_context)
    qtbot.addWidget(page)
    page.resize(1060, 800)
    page.show()
    page.open_draft(DRAFTS[draft])
    qtbot.waitUntil(lambda: page.assistant is not None and page.assistant.session.snapshot is not None)
    assert page.assistant is not None
    for step in DraftStep:
        page.assistant.show_step(step)
        settle(qtbot, ui_context)
    complete(page)


_ZEBRA = Printer("p1", "Zebra", ZPL, TCP, "10.0.0.9", 9100, "Thermal_4x6in", 203)
DIALOGS: dict[str, Callable[[UiContext, QWidget], QWidget]] = {
    "shortcuts": lambda _context, window: ShortcutsDialog(window),
    "crash": lambda _context, window: CrashDialog("Traceback", window),
    "no start": lambda _context, _window: StartupFailureBox(errors()[0]),
    "printers": lambda context, window: PrintersDialog(context, window, discover=tuple),
    "a printer": lambda context, window: PrinterSetup(context, window, printer=_ZEBRA, discover=tuple),
    "a new printer": lambda context, window: PrinterSetup(context, window, printer=NEW, discover=tuple),
    "calibration": lambda context, window: CalibrationWizard(context, _ZEBRA, find_sheet("Thermal_4x6in"), window),
    "own media": lambda context, window: OwnMediaDialog(context, window, like=find_sheet("Thermal_4x6in")),
    "doubles": lambda context, window: ask_about_doubles(window, doubles(), context.desk.clock.now(), print),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs(qtbot: QtBot, window: MainWindow, ui_context: UiContext, complete: Complete, name: str) -> None:
    dialog = DIALOGS[name](ui_context, window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, ui_context)
    complete(dialog)


def test_names_and_licences_of_others_stay_as_they_are(
    qtbot: QtBot, window: MainWindow, ui_context: UiContext, complete: Complete
) -> None:
    dialog = AboutDialog(ui_context.theme, window)
    qtbot.addWidget(dialog)
    complete(dialog, {cell for name, cells in (licences() | FONTS).items() for cell in (name, *cells)})


@pytest.mark.parametrize("design_id", ["", "item", "heavy"])
def test_the_editor_of_designs(qtbot: QtBot, ui_context: UiContext, complete: Complete, design_id: str) -> None:
    editor = DesignEditor(ui_context)
    qtbot.addWidget(editor, before_close_func=lambda made: made.document.undo_stack.setClean())
    editor.open_design(design_id)
    editor.show()
    qtbot.waitUntil(lambda: editor.runner.is_settled, timeout=10_000)
    for place in range(len(editor.document.design.fields)):
        editor.document.select(place)
    complete(editor, _of_design(editor.document.design))


@pytest.mark.parametrize(
    ("text", "found"),
    [("⟦3 units⟧ · A-01", ""), ("⟦Boxes of ⟧weight_lb", "weight lb"), ("Save", "Save"), ("⟦a ⟧⟦b⟧⟦ c⟧ FBA Client", "")],
)
def test_words_outside_of_brackets_are_found(text: str, found: str) -> None:
    assert untranslated(text, re.compile("|".join(["A-01", *ALLOWED]))) == found
