"""The row of the scan mode: the field that a scanner types into, what was scanned last, and the question about an
unknown code (see scan_question)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from fba_client.errors import UserInputError
from fba_client.queries.sku_search import SkuHit
from fba_client.services.product_codes import Scan
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text, error_text, format_count
from fba_client.ui.labels.items.code_words import as_on_product
from fba_client.ui.labels.items.scan_question import ScanQuestion
from fba_client.ui.labels.items.scan_queue import Scanned, ScanQueue
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_style_property, text_label

_CODE_MAX = 120
_TITLE_MOST = 40


class ScanBar(QWidget):
    """Emits ``scanned`` for every code that is known, ``learned`` when the person said which SKU a code is."""

    scanned = Signal(object)  # Scanned
    learned = Signal(str, object)  # code, SkuHit

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._queue = ScanQueue(context, self)
        self._unknown = ""
        self._count = 0
        self.field = QLineEdit()
        self.at_once = QCheckBox(self.tr("Print at &once"))
        self.last = text_label("", "strong", wrap=True)
        self._picture = QLabel()
        self.question = ScanQuestion(context)
        self._lay_out()
        self._connect()
        self.reset()

    def reset(self) -> None:
        """Begin counting anew."""
        self._queue.clear()
        self._count = 0
        self._close_question()
        self.say(self.tr("Ready: scan a product, a label or a SKU."), "info", "scan")

    def say(self, text: str, tone: str, icon: str) -> None:
        """Show one line about the last scan."""
        self.last.setText(text)
        set_style_property(self.last, "ink", tone)
        self._picture.setPixmap(self._theme.pixmap(icon, 20, tone, ratio=self.devicePixelRatio()))

    def show_added(self, scanned: Scanned, copies: int) -> None:
        """Say that a scan was added to the list, which has ``copies`` of it now."""
        template = self.tr("{0} · {1} in the list · {2} scanned")
        text = template.format(_named(scanned), format_count(copies), format_count(self._count))
        self.say(text, "good", "check-circle")

    def show_printing(self, scanned: Scanned) -> None:
        """Say that the label of a scan is on its way to the printer."""
        self.say(self.tr("{0} · printing…").format(_named(scanned)), "info", "print")

    def show_printed(self, scanned: Scanned, labels: int, copies: int) -> None:
        """Say that the label of a scan was printed, ``labels`` times now and ``copies`` times in this session."""
        printed = self.tr("%n label(s) printed", "", labels)
        template = self.tr("{0} · {1} · {2} of it, {3} scanned")
        text = template.format(_named(scanned), printed, format_count(copies), format_count(self._count))
        self.say(text, "good", "check-circle")

    def take_focus(self) -> None:
        """Give the keyboard to the field that a scanner types into, or to the question."""
        if self._unknown:
            self.question.take_focus()
        else:
            self.field.setFocus()

    def _lay_out(self) -> None:
        self.field.setMaxLength(_CODE_MAX)
        self.field.setPlaceholderText(self.tr("Scan a UPC, EAN, FNSKU, ASIN or SKU"))
        self.field.setAccessibleName(self.tr("Scan a code"))
        self.field.addAction(self._theme.icon("scan", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.at_once.setToolTip(self.tr("Every scan prints one label on the chosen printer, without a question"))
        self.last.setAccessibleName(self.tr("Last scan"))
        top = QHBoxLayout()
        top.setSpacing(Theme.SPACE_M)
        top.addWidget(self.field, 1)
        top.addWidget(self.at_once)
        told = QHBoxLayout()
        told.setSpacing(Theme.SPACE_S)
        told.addWidget(self._picture)
        told.addWidget(self.last, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Theme.SPACE_S)
        rows.addLayout(top)
        rows.addLayout(told)
        rows.addWidget(self.question)

    def _connect(self) -> None:
        self.field.returnPressed.connect(self._on_return)
        self._queue.found.connect(self._on_found)
        self._queue.unclear.connect(self._ask)
        self._queue.refused.connect(self._on_refused)
        self._queue.waiting.connect(self.question.show_waiting)
        self.question.answered.connect(self._on_answer)
        self.question.passed_over.connect(self._on_skipped)
        self.question.scanned.connect(self._queue.submit)
        self.question.typed_on.connect(self._begin_scan)

    def _on_return(self) -> None:
        code = self.field.text().strip()
        self.field.clear()
        if code:
            self._queue.submit(code)

    def _begin_scan(self, first: str) -> None:
        """A scan begins while the keyboard is elsewhere: the rest of it follows into the field."""
        self.field.setText(first)
        self.field.setFocus()

    def _on_found(self, scanned: Scanned) -> None:
        self._count += 1
        self.scanned.emit(scanned)

    def _on_refused(self, error: UserInputError) -> None:
        self.say(f"{error_text(error)} {advice_text(error)}".strip(), "bad", "error")

    def _ask(self, scan: Scan) -> None:
        """Ask which SKU a code is."""
        self._unknown = scan.code
        self.say(self.tr("“{0}” is not known yet").format(as_on_product(scan.code)), "warning", "warning")
        self.question.ask(scan)

    def _close_question(self) -> str:
        """Take the question away; the code that it was about."""
        code, self._unknown = self._unknown, ""
        self.question.hide()
        if code:
            self.take_focus()
        return code

    def _on_answer(self, hit: SkuHit) -> None:
        code = self._close_question()
        self.learned.emit(code, hit)
        self._on_found(Scanned(code, hit.msku, hit.fnsku, hit.title))
        self._queue.go_on()

    def _on_skipped(self) -> None:
        code = self._close_question()
        self.say(self.tr("“{0}” was passed over").format(as_on_product(code)), "warning", "warning")
        self._queue.go_on()


def _named(scanned: Scanned) -> str:
    """The SKU and the beginning of its title: what is told after it must be seen."""
    title = scanned.title
    if len(title) > _TITLE_MOST:
        title = title[: _TITLE_MOST - 1].rstrip() + "…"
    return f"{scanned.msku} · {title}" if title else scanned.msku
