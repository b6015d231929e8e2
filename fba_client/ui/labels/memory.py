"""What each mode of the page used last: its printer, medium and resolution. Items go on sheets, boxes on a roll."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings

_RECENT = "labels/recent_media"
_RECENT_MOST = 5
_WHOLE_LIST = "list"


@dataclass(frozen=True, slots=True)
class UsedLast:
    """'' and 0 where the mode was never used."""

    printer_id: str = ""
    media: str = ""
    dpi: int = 0


class LabelMemory:
    """Reads and writes the window's state."""

    def __init__(self, state: QSettings) -> None:
        self._state = state

    def mode(self) -> str:
        """The mode that was open last."""
        return str(self._state.value("labels/mode", ""))

    def keep_mode(self, mode: str) -> None:
        """Open the page with ``mode`` the next time."""
        self._state.setValue("labels/mode", mode)

    def used_last(self, mode: str) -> UsedLast:
        """What ``mode`` used last."""
        words = [str(self._state.value(f"labels/{mode}/{name}", "")) for name in ("printer", "media", "dpi")]
        return UsedLast(words[0], words[1], int(words[2]) if words[2].isdecimal() else 0)

    def keep(self, mode: str, used: UsedLast) -> None:
        """Offer ``used`` first the next time, and its medium among those used last."""
        for name, value in (("printer", used.printer_id), ("media", used.media), ("dpi", used.dpi)):
            self._state.setValue(f"labels/{mode}/{name}", value)

    def whole_list(self, mode: str) -> bool:
        """Whether copies were last printed of the list as a whole."""
        return str(self._state.value(f"labels/{mode}/copies_of", "")) == _WHOLE_LIST

    def keep_whole_list(self, mode: str, *, whole_list: bool) -> None:
        """Offer the same order of copies the next time."""
        self._state.setValue(f"labels/{mode}/copies_of", _WHOLE_LIST if whole_list else "")

    def recent_media(self) -> list[str]:
        """Ids of the media that were printed on last, newest first."""
        return [word for word in str(self._state.value(_RECENT, "")).split("|") if word]

    def add_recent(self, media: str) -> None:
        """``media`` was printed on just now."""
        rest = [word for word in self.recent_media() if word != media]
        self._state.setValue(_RECENT, "|".join([media, *rest][:_RECENT_MOST]))
