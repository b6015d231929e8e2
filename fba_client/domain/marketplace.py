"""Marketplaces and their dated rules: data, not ifs, because they change on a date and differ by country."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Marketplace:
    """One Amazon marketplace: its backend id, country (ISO 3166), currency (ISO 4217) and locale of its labels."""

    marketplace_id: str
    country: str
    currency: str
    locale: str
    endpoint: str


_NA = "https://sellingpartnerapi-na.amazon.com"
_EU = "https://sellingpartnerapi-eu.amazon.com"
_FE = "https://sellingpartnerapi-fe.amazon.com"

MARKETPLACES = {
    m.marketplace_id: m
    for m in (
        Marketplace("ATVPDKIKX0DER", "US", "USD", "en_US", _NA),
        Marketplace("A2EUQ1WTGCTBG2", "CA", "CAD", "en_CA", _NA),
        Marketplace("A1AM78C64UM0Y8", "MX", "MXN", "es_MX", _NA),
        Marketplace("A2Q3Y263D00KWC", "BR", "BRL", "pt_BR", _NA),
        Marketplace("A1F83G8C2ARO7P", "GB", "GBP", "en_GB", _EU),
        Marketplace("A1PA6795UKMFR9", "DE", "EUR", "de_DE", _EU),
        Marketplace("A13V1IB3VIYZZH", "FR", "EUR", "fr_FR", _EU),
        Marketplace("APJ6JRA9NG5V4", "IT", "EUR", "it_IT", _EU),
        Marketplace("A1RKKUPIHCS9HS", "ES", "EUR", "es_ES", _EU),
        Marketplace("A1VC38T7YXB528", "JP", "JPY", "ja_JP", _FE),
        Marketplace("A39IBJ37TRP1C6", "AU", "AUD", "en_AU", _FE),
    )
}
US = MARKETPLACES["ATVPDKIKX0DER"]


@dataclass(frozen=True, slots=True)
class BoxRules:
    """Limits of a box in one country from ``since`` on (source: the backend's packing requirements)."""

    country: str
    since: date
    side_max_tenths_in: int
    weight_max_hundredths_lb: int


_BOX_RULES = (
    BoxRules("US", date(2015, 1, 1), side_max_tenths_in=250, weight_max_hundredths_lb=5000),
    BoxRules("US", date(2025, 1, 1), side_max_tenths_in=360, weight_max_hundredths_lb=5000),
    BoxRules("*", date(2015, 1, 1), side_max_tenths_in=250, weight_max_hundredths_lb=5000),
)


def box_rules(country: str, on: date) -> BoxRules:
    """The box limits of ``country`` on that day; a country without its own rules has the general ones."""
    named = [rules for rules in _BOX_RULES if rules.country == country and rules.since <= on]
    general = [rules for rules in _BOX_RULES if rules.country == "*" and rules.since <= on]
    return max(named or general, key=lambda rules: rules.since)


@dataclass(frozen=True, slots=True)
class OwnerRules:
    """Who may own labelling and prep in one country from ``since`` on."""

    country: str
    since: date
    owners: tuple[str, ...]


_OWNER_RULES = (
    OwnerRules("*", date(2015, 1, 1), ("AMAZON", "SELLER", "NONE")),
    OwnerRules("US", date(2026, 1, 1), ("SELLER", "NONE")),
)


def owners_allowed(country: str, on: date) -> tuple[str, ...]:
    """The owners that the backend accepts for labels and prep in ``country`` on that day."""
    matching = [rules for rules in _OWNER_RULES if rules.country in (country, "*") and rules.since <= on]
    return max(matching, key=lambda rules: (rules.country != "*", rules.since)).owners
