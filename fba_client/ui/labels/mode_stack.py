"""The modes of the page as tabs; each is made when it is first turned to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from fba_client.ui.labels.source import LabelSource
from fba_client.ui.module_steps import bring_in
from fba_client.ui.slices import Slicer, polished


@dataclass(frozen=True, slots=True)
class Mode:
    """A mode that the page offers: its id, its name with a mnemonic, what makes its widget in a parent, and where."""

    mode: str
    title: str
    make: Callable[[QWidget, bool], LabelSource]  # in steps or at once
    module: str = ""  # that ``make`` imports
    warm: Callable[[], object] | None = None  # reads ahead, on a thread, what ``make`` would else wait for


class ModeStack(QStackedWidget):
    """Shows one source. ``made`` has a new source once, ``turned`` the one that is shown from now on."""

    made = Signal(object)
    turned = Signal(object)

    def __init__(self, modes: Sequence[Mode], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modes = tuple(modes)
        self._sources: dict[str, LabelSource] = {}
        self._begun: dict[str, LabelSource] = {}
        self._slicer = Slicer(self)
        self._shown: LabelSource | None = None  # the one that was told of; a widget may be current before that
        self.tab_bar = QTabBar()
        self.tab_bar.setAccessibleName(self.tr("What to print"))
        self.tab_bar.setExpanding(False)
        self.tab_bar.setDrawBase(False)
        for mode in modes:
            self.tab_bar.addTab(mode.title)
        self.tab_bar.currentChanged.connect(self._turn)

    @property
    def source(self) -> LabelSource:
        """The source that is shown, or is about to be."""
        self._slicer.finish()
        return self.source_of(self._modes[max(0, self.tab_bar.currentIndex())].mode)

    @property
    def made_sources(self) -> tuple[LabelSource, ...]:
        """The sources that were made so far."""
        return tuple(self._sources.values())

    def source_of(self, mode: str) -> LabelSource:
        """The source of a mode, made when it was not yet."""
        if mode not in self._sources:
            for _ in self._make(next(entry for entry in self._modes if entry.mode == mode)):
                pass
        return self._sources[mode]

    def make(self, mode: str) -> Iterator[None]:
        """Make what ``turn_to`` shows, in steps, so that turning to it takes no time."""
        entry = next((entry for entry in self._modes if entry.mode == mode), self._modes[0])
        if entry.mode in self._sources:
            return
        yield from bring_in((entry.module,) if entry.module else (), entry.warm)
        yield from self._make(entry)
        yield from polished(self._sources[entry.mode])

    def has(self, mode: str) -> bool:
        """Whether there is such a mode."""
        return any(entry.mode == mode for entry in self._modes)

    def turn_to(self, mode: str) -> LabelSource:
        """Show a mode; the first one where there is no such."""
        place = next((place for place, entry in enumerate(self._modes) if entry.mode == mode), 0)
        if place == self.tab_bar.currentIndex() and self._shown is not None and self.currentWidget() is self._shown:
            return self.source
        self.tab_bar.blockSignals(True)  # told once, below
        self.tab_bar.setCurrentIndex(place)
        self.tab_bar.blockSignals(False)
        self._slicer.stop()
        self._show(place)
        return self.source

    def turn_by(self, step: int) -> None:
        """Show the mode that many tabs to the right, round and round."""
        self.tab_bar.setCurrentIndex((self.tab_bar.currentIndex() + step) % self.tab_bar.count())

    def _make(self, entry: Mode) -> Iterator[None]:
        """Make a source in steps, from where it was left."""
        if entry.mode not in self._begun:
            self._begun[entry.mode] = entry.make(self, True)
            yield
        source = self._begun[entry.mode]
        yield from source.building
        if entry.mode not in self._sources:
            self._sources[entry.mode] = source
            source.setAccessibleName(source.title().replace("&", ""))
            self.addWidget(source)
            self.made.emit(source)

    def _turn(self, place: int) -> None:
        self._slicer.run(self.make(self._modes[place].mode), lambda: self._show(place))

    def _show(self, place: int) -> None:
        source = self.source_of(self._modes[place].mode)
        self._shown = source
        self.setCurrentWidget(source)
        self.turned.emit(source)
