"""Sync Centre: what was sent and what became of it, what is stuck and what to do, and how fresh each figure is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from fba_client.queries.outbox import OutboxRow, list_outbox
from fba_client.queries.sources import HeldBackPull, SourceRow, list_sources
from fba_client.services import outbox
from fba_client.sync.events import Changed
from fba_client.ui.i18n import format_count
from fba_client.ui.page import Page
from fba_client.ui.sync_centre.history_panel import HistoryPanel
from fba_client.ui.sync_centre.import_box import ImportBox
from fba_client.ui.sync_centre.outbox_panel import OutboxPanel
from fba_client.ui.sync_centre.sources_panel import SourcesPanel
from fba_client.ui.widgets.ask import ask
from fba_client.ui.widgets.page_header import PageHeader
from fba_client.ui.widgets.roles import set_role
from fba_client.ui.widgets.scroll_column import ScrollColumn
from fba_client.ui.words import action_text, source_name

_WIDEST = 900
_SHOWS = frozenset({Changed.OUTBOX, Changed.DRAFTS, Changed.SOURCES})


class _Found(NamedTuple):
    outbox: tuple[OutboxRow, ...]
    sources: tuple[SourceRow, ...]


class SyncCentrePage(Page):
    """``open_at`` takes {"entry_id": id} and scrolls to that entry."""

    page_id = "sync_centre"

    def _build(self) -> Iterator[None]:
        context = self.context
        self._wanted_entry = ""
        self._shown: _Found | None = None
        clock = context.desk.clock
        self.sync = QPushButton()
        set_role(self.sync, "primary")
        self.outbox = OutboxPanel(context)
        self.sources = SourcesPanel(clock)
        yield
        self.history = HistoryPanel(clock)
        self.imports = ImportBox(context.theme)
        yield
        header = PageHeader(
            self.title(), self.tr("What you changed, what the backend said, and how fresh the figures are")
        )
        header.add_action(self.sync)
        self.area = ScrollColumn(widest=_WIDEST, name=self.title())
        for part in (header, self.outbox, self.sources, self.imports, self.history):
            self.area.column.addWidget(part)
        self.area.column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        yield
        self._connect()
        self._on_running(context.sync.is_running)
        self._show_history()
        self._load()

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Sync Centre")

    def refresh(self, changed: frozenset[Changed]) -> None:
        if changed & _SHOWS:
            self._load()

    def open_at(self, argument: object) -> None:
        if isinstance(argument, dict):
            self._wanted_entry = str(argument.get("entry_id", ""))
            QTimer.singleShot(0, self, self._show_wanted)

    def import_files(self, paths: list[Path]) -> None:
        """Take report files in, one after the other; each whole or not at all."""
        cache, clock = self.context.desk.cache, self.context.desk.clock
        self.imports.show_state(self.tr("Importing %n file(s)…", "", len(paths)))

        def work(cancel: threading.Event) -> int:
            from fba_client.sync.report_import import import_report_file  # noqa: PLC0415  brings the parsers

            return sum(import_report_file(cache, path, clock, cancel).rows for path in paths)

        self.context.tasks.run(self, work, self._on_imported, self._on_import_failed, key="import")

    def _connect(self) -> None:
        sync = self.context.sync
        self.sync.clicked.connect(self._on_sync_button)
        sync.running_changed.connect(self._on_running)
        self.context.history.grown.connect(self._show_history)
        self.outbox.edit_requested.connect(self._edit)
        self.outbox.retry_requested.connect(self._retry)
        self.outbox.discard_requested.connect(self._discard)
        self.outbox.settled.connect(self._settle)
        self.sources.accept_requested.connect(self._accept)
        self.sources.keep_requested.connect(self._keep)
        self.imports.files_chosen.connect(self.import_files)

    def _load(self) -> None:
        desk = self.context.desk

        def read(_cancel: threading.Event) -> _Found:
            return _Found(list_outbox(desk.workspace), list_sources(desk.cache))

        self.context.tasks.run(self, read, self._show, key="load")

    def _show(self, found: _Found) -> None:
        before, self._shown = self._shown, found
        if before is None or before.outbox != found.outbox:
            self.outbox.show_rows(found.outbox)
        if before is None or before.sources != found.sources:
            self.sources.show_sources(found.sources)
        QTimer.singleShot(0, self, self._show_wanted)

    @Slot()
    def _show_wanted(self) -> None:
        card = self.outbox.card(self._wanted_entry) if self._wanted_entry else None
        if card is not None:
            self._wanted_entry = ""
            self.area.ensureWidgetVisible(card, 0, 80)

    @Slot()
    def _show_history(self) -> None:
        self.history.show_past(self.context.history.past)

    @Slot(bool)
    def _on_running(self, running: bool) -> None:
        self.sync.setText(self.tr("Cancel sync") if running else self.tr("Sync now"))
        theme = self.context.theme
        self.sync.setIcon(theme.icon("close" if running else "retry", "on_accent"))

    @Slot()
    def _on_sync_button(self) -> None:
        sync = self.context.sync
        if sync.is_running:
            sync.cancel()
        else:
            sync.start_sync()

    def _write(self, work: Callable[[], object], words: str) -> None:
        """Do something to the outbox in a worker, since the sync may be writing, and say that it was done."""

        def done(_result: object) -> None:
            self.context.messages.show_info(words)
            self.context.changed({Changed.OUTBOX, Changed.DRAFTS})

        self.context.tasks.run(self, lambda _cancel: work(), done, self._on_write_failed)

    def _on_write_failed(self, error: Exception) -> None:
        self.context.messages.show_error(error)
        self._load()

    @Slot(object)
    def _edit(self, row: OutboxRow) -> None:
        desk = self.context.desk

        def done(_found: object) -> None:
            self.context.changed({Changed.OUTBOX, Changed.DRAFTS})
            self.navigation_requested.emit("shipments", {"draft_id": row.draft_id})

        self.context.tasks.run(self, lambda _cancel: outbox.edit(desk, row.id), done, self._on_write_failed)

    @Slot(object)
    def _retry(self, row: OutboxRow) -> None:
        desk = self.context.desk
        self._write(lambda: outbox.retry(desk, row.id), self.tr("Queued to be sent again."))

    @Slot(object)
    def _discard(self, row: OutboxRow) -> None:
        desk = self.context.desk
        ask(
            self,
            self.tr("Give up “{0}”?").format(action_text(row.action)),
            self.tr(
                "The steps of “{0}” that wait behind it are given up as well, since they build on it. The shipment "
                "itself stays as it is and can be sent again."
            ).format(row.draft_name),
            self.tr("Give up"),
            lambda: self._write(lambda: outbox.discard(desk, row.id), self.tr("Given up.")),
            danger=True,
        )

    @Slot(object, bool)
    def _settle(self, row: OutboxRow, happened: bool) -> None:
        desk = self.context.desk
        words = self.tr("FBA Client reads it back and goes on.") if happened else self.tr("Queued to be sent again.")
        self._write(lambda: outbox.settle_unknown(desk, row.id, happened), words)

    @Slot(object)
    def _keep(self, held: HeldBackPull) -> None:
        self._decide(held, keep=True)

    @Slot(object)
    def _accept(self, held: HeldBackPull) -> None:
        ask(
            self,
            self.tr("Take in the shorter list?"),
            self.tr("{0}: {1} rows replace the {2} that are kept here. A sync begins at once.").format(
                source_name(held.source), format_count(held.rows_after), format_count(held.rows_before)
            ),
            self.tr("Take it in"),
            lambda: self._decide(held, keep=False),
            danger=True,
        )

    def _decide(self, held: HeldBackPull, *, keep: bool) -> None:
        cache = self.context.desk.cache

        def work(_cancel: threading.Event) -> None:
            from fba_client.sync.pull import accept_held_back, dismiss_held_back  # noqa: PLC0415

            (dismiss_held_back if keep else accept_held_back)(cache, held.source)

        def done(_nothing: None) -> None:
            self.context.changed({Changed.SOURCES})
            if not keep:
                self.context.sync.start_sync()

        self.context.tasks.run(self, work, done)

    def _on_imported(self, rows: int) -> None:
        self.imports.show_state("")
        self.context.messages.show_info(self.tr("%Ln row(s) imported.", "", rows))
        self._tell_import()

    def _on_import_failed(self, error: Exception) -> None:
        self.imports.show_state("")
        self.context.messages.show_error(error)
        self._tell_import()  # files before the faulty one were taken in

    def _tell_import(self) -> None:
        self.context.changed({Changed.INVENTORY, Changed.CENTERS, Changed.LEDGER, Changed.SOURCES})
