"""The fonts of this computer that help out where the shipped ones have no glyph, the best first."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

_PREFERRED = (  # by file name: Linux, Windows and macOS
    "notosanssc-regular.ttf",
    "notosansjp-regular.ttf",
    "notosanskr-regular.ttf",
    "notosanscjk-regular.ttc",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "ipag.ttf",
    "ipagp.ttf",
    "nanumgothic.ttf",
    "msyh.ttc",
    "yugothr.ttc",
    "msgothic.ttc",
    "malgun.ttf",
    "simsun.ttc",
    "leelawui.ttf",
    "tahoma.ttf",
    "nirmala.ttf",
    "nirmala.ttc",
    "mangal.ttf",
    "mmrtext.ttf",
    "ebrima.ttf",
    "gadugi.ttf",
    "sylfaen.ttf",
    "monbaiti.ttf",
    "himalaya.ttf",
    "thonburi.ttc",
    "kohinoor.ttc",
    "applesdgothicneo.ttc",
    "arial unicode.ttf",
    "arialuni.ttf",
    "seguisym.ttf",
    "seguiemj.ttf",
    "notoemoji-regular.ttf",
    "notosanssymbols-regular.ttf",
    "notosanssymbols2-regular.ttf",
    "symbola.ttf",
    "unifont.ttf",
    "unifont.otf",
)
_NOTO = re.compile(  # one for each script of the world
    r"noto(sans|naskh|serif)[a-z0-9]*(-regular|-variablefont_[a-z,]+|\[[a-z,]+\])\.(ttf|otf|ttc)"
)


def system_font_folders() -> tuple[Path, ...]:
    """Where this system keeps fonts."""
    home = Path.home()
    if sys.platform == "win32":
        windows, local = os.environ.get("WINDIR", r"C:\Windows"), os.environ.get("LOCALAPPDATA", str(home))
        return Path(windows) / "Fonts", Path(local) / "Microsoft" / "Windows" / "Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"


def fallback_files(folders: Sequence[Path]) -> Iterator[Path]:
    """The fonts of ``folders`` and all below them that help out: those of our list first, then Noto's others."""
    found: dict[str, Path] = {}
    for folder in folders:
        for parent, _, names in os.walk(folder):
            found.update((name.lower(), Path(parent) / name) for name in names if _is_wanted(name.lower()))
    yield from (found.pop(name) for name in _PREFERRED if name in found)
    yield from (found[name] for name in sorted(found, key=_by_kind))


def _is_wanted(name: str) -> bool:
    return name in _PREFERRED or _NOTO.fullmatch(name) is not None


def _by_kind(name: str) -> tuple[int, str]:
    """Fonts without serifs first, as the shipped ones are."""
    return next((place for place, kind in enumerate(("notosans", "notonaskh")) if name.startswith(kind)), 9), name
