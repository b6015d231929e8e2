"""What the seller sells: about 400 products, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from fba_client.sandbox.titles import make_title

PRODUCT_COUNT = 400
_CODE = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Product:
    """One offer. Sides are tenths of an inch, longest first; ``condition`` is the backend's word (NewItem, ...)."""

    msku: str
    fnsku: str
    asin: str
    title: str
    condition: str
    price_minor: int
    sides_tenths_in: tuple[int, int, int]
    weight_hundredths_lb: int
    prep_category: str
    prep_types: tuple[str, ...]
    has_expiry: bool

    @property
    def volume_cubic_ft(self) -> float:
        """Volume of one unit in cubic feet."""
        a, b, c = self.sides_tenths_in
        return a * b * c / 1_728_000


@dataclass(frozen=True, slots=True)
class Catalog:
    """All products, in an order that is the same for the same seed (their index in the world's arrays)."""

    listed: tuple[Product, ...]
    by_msku: Mapping[str, Product]
    by_fnsku: Mapping[str, Product]
    index_of: Mapping[str, int]


def make_catalog(seed: int) -> Catalog:
    """The products of the world made from ``seed``."""
    dice = random.Random(f"catalog {seed}")
    taken: set[str] = set()
    listed = tuple(_product(number, dice, taken) for number in range(PRODUCT_COUNT))
    return Catalog(
        listed,
        {product.msku: product for product in listed},
        {product.fnsku: product for product in listed},
        {product.msku: index for index, product in enumerate(listed)},
    )


def _product(number: int, dice: random.Random, taken: set[str]) -> Product:
    title, department = make_title(number, dice)
    longest = dice.choice((40, 60, 80, 100, 120, 160, 200))
    sides = sorted((longest, max(10, longest * dice.randint(3, 10) // 10), max(5, longest * dice.randint(1, 8) // 10)))
    volume = sides[0] * sides[1] * sides[2]
    category, types = _prep(department, dice)
    return Product(
        msku=_msku(number, department, dice),
        fnsku=_fresh("X00", dice, taken),
        asin=_fresh("B0", dice, taken),
        title=title,
        condition=dice.choices(("NewItem", "UsedLikeNew", "UsedVeryGood", "CollectibleGood"), (94, 3, 2, 1))[0],
        price_minor=dice.randint(6, 90) * 100 + dice.choice((99, 95, 49, 0)),
        sides_tenths_in=(sides[2], sides[1], sides[0]),
        weight_hundredths_lb=max(8, min(1800, volume * dice.randint(8, 30) // 60_000)),
        prep_category=category,
        prep_types=types,
        has_expiry=department in ("Grocery", "Beauty") and dice.random() < 0.6,
    )


def _fresh(prefix: str, dice: random.Random, taken: set[str]) -> str:
    while True:
        code = prefix + "".join(dice.choices(_CODE, k=10 - len(prefix)))
        if code not in taken:
            taken.add(code)
            return code


def _msku(number: int, department: str, dice: random.Random) -> str:
    tail = f"{number:04d}"
    styles = (
        f"{department[:3].upper()}-{tail}",
        f"{department[:2].upper()}{tail}-{dice.choice(('BLK', 'RED', 'GRN', 'WHT', 'XL', 'S'))}",
        f"{dice.choice('ABCDEFGH')}{dice.choice('JKLMNPQR')}-{dice.randint(1000, 9999)}-{tail}",
        f"sku_{tail}",
        f"{department.lower()}.{tail}.v{dice.randint(1, 4)}",
        f"{dice.randint(100000, 999999)}{tail}",
    )
    odd = {
        11: f"Sale 50% off {tail}",
        23: f"A+B {tail}",
        37: f"Kit, large, {tail}",
        41: f"shelf/3/{tail}",
        53: f"two words {tail}",
        67: f"Größe-{tail}",
        71: f"100%25 {tail}",
        83: f"a&b={tail}?",
        97: f"#{tail}",
        101: f"={tail}+1",
    }
    return odd.get(number, styles[number % len(styles)])


def _prep(department: str, dice: random.Random) -> tuple[str, tuple[str, ...]]:
    if department == "Grocery":
        return "GRANULAR", ("ITEM_POLYBAGGING",)
    if department == "Baby":
        return "BABY", ("ITEM_POLYBAGGING", "ITEM_SUFFOSTK")
    if department == "Beauty":
        return ("LIQUID", ("ITEM_CAP_SEALING",)) if dice.random() < 0.5 else ("NONE", ("ITEM_NO_PREP",))
    if dice.random() < 0.06:
        return "UNKNOWN", ()
    if dice.random() < 0.1:
        return "FRAGILE", ("ITEM_BUBBLEWRAP",)
    return "NONE", ("ITEM_NO_PREP",)
