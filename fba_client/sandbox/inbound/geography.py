"""Roughly where addresses are, for distances: the middle of each state of the United States (degrees)."""

from __future__ import annotations

import math
from typing import TypeAlias

Place: TypeAlias = "tuple[float, float]"

_STATES: dict[str, Place] = {
    "AL": (32.8, -86.8), "AK": (64.2, -152.5), "AZ": (34.2, -111.7), "AR": (34.9, -92.4), "CA": (36.5, -119.6),
    "CO": (39.0, -105.5), "CT": (41.6, -72.7), "DE": (39.0, -75.5), "DC": (38.9, -77.0), "FL": (28.1, -81.6),
    "GA": (32.7, -83.4), "HI": (20.8, -156.3), "ID": (44.2, -114.5), "IL": (40.0, -89.2), "IN": (39.9, -86.3),
    "IA": (42.0, -93.5), "KS": (38.5, -98.4), "KY": (37.5, -85.3), "LA": (31.1, -92.0), "ME": (45.4, -69.2),
    "MD": (39.0, -76.8), "MA": (42.3, -71.8), "MI": (44.3, -85.4), "MN": (46.3, -94.3), "MS": (32.7, -89.7),
    "MO": (38.4, -92.5), "MT": (47.0, -109.6), "NE": (41.5, -99.8), "NV": (39.3, -116.6), "NH": (43.7, -71.6),
    "NJ": (40.2, -74.7), "NM": (34.4, -106.1), "NY": (42.9, -75.5), "NC": (35.6, -79.4), "ND": (47.4, -100.5),
    "OH": (40.3, -82.8), "OK": (35.6, -97.5), "OR": (43.9, -120.6), "PA": (40.9, -77.8), "RI": (41.7, -71.6),
    "SC": (33.9, -80.9), "SD": (44.4, -100.2), "TN": (35.9, -86.4), "TX": (31.5, -99.3), "UT": (39.3, -111.7),
    "VT": (44.1, -72.7), "VA": (37.5, -78.9), "WA": (47.4, -120.4), "WV": (38.6, -80.6), "WI": (44.6, -89.9),
    "WY": (43.0, -107.6),
}  # fmt: skip
_MIDDLE_OF_THE_COUNTRY: Place = (39.8, -98.6)
_EARTH_RADIUS_MILES = 3958.8


def place_of(state: str) -> Place:
    """Where ``state`` (two letters) lies; the middle of the country for any other text."""
    return _STATES.get(state.strip().upper(), _MIDDLE_OF_THE_COUNTRY)


def miles_between(one: Place, other: Place) -> float:
    """Great-circle distance in miles."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(math.radians, place)) for place in (one, other))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_RADIUS_MILES * math.asin(math.sqrt(half))
