"""What printers and calibrations are called in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from fba_client.labels.media.calibration import Calibration
from fba_client.printers.printer import CUPS, CUT, EPL, FILE, PEEL, SYSTEM, TCP, TEAR, WINDOWS, ZPL, Printer


def way_words(way: str) -> str:
    """A way to a printer, as a choice."""
    translate = QCoreApplication.translate
    return {
        SYSTEM: translate("Printers", "A printer of this computer, by its driver"),
        TCP: translate("Printers", "By network address"),
        CUPS: translate("Printers", "A queue of this computer, sent as it is"),
        WINDOWS: translate("Printers", "A printer of this computer, sent as it is"),
        FILE: translate("Printers", "A file or device"),
    }.get(way, way)


def language_words(language: str) -> str:
    """A printer's language, as a choice."""
    translate = QCoreApplication.translate
    return {
        ZPL: translate("Printers", "ZPL II (Zebra and many others)"),
        EPL: translate("Printers", "EPL2 (Eltron, older Zebra)"),
    }.get(language, language)


def after_words(after: str) -> str:
    """What a printer does after a label, as a choice."""
    translate = QCoreApplication.translate
    return {
        "": translate("Printers", "As set at the printer"),
        TEAR: translate("Printers", "Stop to tear off"),
        CUT: translate("Printers", "Cut"),
        PEEL: translate("Printers", "Peel off"),
    }.get(after, after)


def connection_words(printer: Printer) -> str:
    """How a printer is reached, in short: ``ZPL, 10.0.0.9``."""
    if not printer.is_raw:
        return QCoreApplication.translate("Printers", "Driver, {0}").format(printer.address)
    port = f":{printer.port}" if printer.way == TCP and printer.port != Printer("", "").port else ""
    return f"{printer.language.upper()}, {printer.address}{port}"


def calibration_words(found: Calibration) -> str:
    """What a calibration does, in sentences."""
    translate = QCoreApplication.translate
    parts = [*_moves(found), *_stretches(found)]
    return " ".join(parts) or translate("Calibration", "Labels are printed where they belong; nothing is moved.")


def mm_words(um: int) -> str:
    """A length in millimetres as the person writes it: ``1.25 mm``."""
    return f"{QLocale().toString(abs(um) / 1000, 'f', 2)} mm"


def _moves(found: Calibration) -> list[str]:
    translate = QCoreApplication.translate
    moves = (
        (found.right_um, translate("Calibration", "{0} to the right"), translate("Calibration", "{0} to the left")),
        (found.down_um, translate("Calibration", "{0} down"), translate("Calibration", "{0} up")),
    )
    told = [(forth if um > 0 else back).format(mm_words(um)) for um, forth, back in moves if um]
    if not told:
        return []
    both = translate("Calibration", "{0} and {1}").format(*told) if len(told) > 1 else told[0]
    return [translate("Calibration", "Labels are moved {0}.").format(both)]


def _stretches(found: Calibration) -> list[str]:
    translate = QCoreApplication.translate
    ways = (
        (found.across_ppm, translate("Calibration", "The distances across are made {0}% {1}.")),
        (found.along_ppm, translate("Calibration", "The distances along the page are made {0}% {1}.")),
    )
    longer, shorter = translate("Calibration", "longer"), translate("Calibration", "shorter")
    return [
        words.format(QLocale().toString(abs(ppm) / 10_000, "f", 2), longer if ppm > 0 else shorter)
        for ppm, words in ways
        if ppm
    ]
