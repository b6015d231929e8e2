"""How far a printer is off on one medium, as measured on a ruler page: part of where labels stand on a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far a printer is off on one medium: everything moved by micrometres to the right and down, and the distances
    between labels (never the labels themselves) made longer by parts per million."""

    right_um: int = 0
    down_um: int = 0
    across_ppm: int = 0
    along_ppm: int = 0
