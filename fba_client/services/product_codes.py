"""A scanned product found: by the ids of the marketplace, or by the code on its packing that was learned once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text

from fba_client.domain.ids import msku_fault
from fba_client.domain.product_codes import CODE_MAX, WrongCheckDigit, inside_case, product_code, scanned_text
from fba_client.domain.times import iso_seconds
from fba_client.errors import UserInputError
from fba_client.phrases import Count, Phrase
from fba_client.services.code_files import parse_codes
from fba_client.services.desk import Desk
from fba_client.store import product_codes

_NAMED = 8
MSKU, FNSKU, ASIN, LEARNED, CASE = "msku", "fnsku", "asin", "learned", "case"


@dataclass(frozen=True, slots=True)
class Hit:
    """A product that a code may mean; title and FNSKU are '' where the cache does not know the SKU (any more)."""

    msku: str
    fnsku: str
    title: str


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scanned text comes to. ``code`` is the form that is learned, ``by`` what was recognised in it: msku,
    fnsku, asin, learned, case, or '' for nothing.

    Without a hit ask which product it is and learn it; when it is ambiguous ask which one is meant. The hits of a case
    are the product that it holds several of, so that it stands for no one label: ask as well.
    """

    code: str
    by: str
    hits: tuple[Hit, ...]

    @property
    def is_ambiguous(self) -> bool:
        """Whether the products have different labels; several SKUs of one FNSKU have the same."""
        return len({hit.fnsku for hit in self.hits}) > 1

    @property
    def is_clear(self) -> bool:
        """Whether it is one unit of one product, so that it has one label."""
        return bool(self.hits) and not self.is_ambiguous and self.by != CASE


@dataclass(frozen=True, slots=True)
class CodesChange:
    """Codes that were learned or forgotten: the MSKU of each before, '' for none. ``restore_codes`` undoes it."""

    before: Mapping[str, str]


def look_up(desk: Desk, scanned: str) -> Scan:
    """The products that ``scanned`` can mean: an MSKU, an FNSKU, a learned code or an ASIN, in this order.

    Raises UserInputError when nothing was scanned, or a UPC, EAN or ISBN was misread (its check digit is wrong).
    """
    words = scanned_text(scanned)
    if not words or len(words) > CODE_MAX:
        raise UserInputError("Nothing was scanned that could be a code.", field="scan", advice="Scan it again.")
    with desk.cache.read() as cache:
        for by, column, value in ((MSKU, "msku", words), (FNSKU, "fnsku", words.upper())):
            hits = _hits(cache, column, value)
            if hits:
                return Scan(words, by, hits)
    code = _code(words, scanned)
    case_of = inside_case(code)
    with desk.workspace.read() as conn:
        learned = product_codes.mskus_of(conn, [code, words, case_of])
    with desk.cache.read() as cache:
        for known in (code, words):
            if known in learned:
                return Scan(code, LEARNED, _of_msku(cache, learned[known]))
        if case_of in learned:
            return Scan(code, CASE, _of_msku(cache, learned[case_of]))
        hits = _hits(cache, "asin", words.upper())
    return Scan(code, ASIN if hits else "", hits)


def find_product(desk: Desk, scanned: str) -> str:
    """The MSKU of the one product that ``scanned`` means (the first of those that have the same label).

    Raises UserInputError when it means none or several, which are named, and as ``look_up`` does.
    """
    scan = look_up(desk, scanned)
    if not scan.hits:
        raise UserInputError(
            "No product is known by the code {code}.",
            field="scan",
            advice="Say once which SKU it is; from then on the code is known.",
            code=scan.code,
        )
    if scan.by == CASE:
        raise UserInputError(
            "The code {code} is of a case of “{msku}”, not of one unit.",
            field="scan",
            advice="Scan one of the units, or give the SKU and the number of labels.",
            code=scan.code,
            msku=scan.hits[0].msku,
        )
    if scan.is_ambiguous:
        named: str = ", ".join(f"“{hit.msku}”" for hit in scan.hits[:_NAMED])
        if len(scan.hits) > _NAMED:
            named = Phrase("{names}, and {count} more", names=named, count=Count(len(scan.hits) - _NAMED))
        raise UserInputError(
            "The code {code} is of several SKUs: {mskus}.",
            field="scan",
            advice="Choose one of them, or learn the code for it.",
            code=scan.code,
            mskus=named,
        )
    return scan.hits[0].msku


def learned_codes(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Every code that was learned and its MSKU, by MSKU."""
    with desk.workspace.read() as conn:
        return product_codes.all_codes(conn)


def learn_code(desk: Desk, code: str, msku: str) -> CodesChange:
    """From now on ``code``, in whichever form it is scanned, means ``msku``.

    Raises UserInputError for what cannot be a code or an SKU.
    """
    words = scanned_text(code)
    fault = msku_fault(msku)
    if fault or not words or len(words) > CODE_MAX:
        raise UserInputError(
            "This cannot be learned: {reason}.", field="scan", reason=fault or Phrase("it is not a code")
        )
    return _put(desk, {_code(words, code): msku})


def forget_code(desk: Desk, code: str) -> CodesChange:
    """``code`` means nothing any more."""
    return _put(desk, {_code(scanned_text(code), code): ""})


def import_codes(desk: Desk, data: bytes) -> CodesChange:
    """Learn all codes of a CSV or TSV file with a column for the SKU and one or more of code, upc, ean, gtin, isbn.

    Raises ItemsFileError with every faulty line; then none is learned.
    """
    return _put(desk, parse_codes(data))


def restore_codes(desk: Desk, change: CodesChange) -> CodesChange:
    """Undo ``change``; what is returned does it again."""
    return _put(desk, change.before)


def _put(desk: Desk, mskus: Mapping[str, str]) -> CodesChange:
    with desk.workspace.write() as conn:
        before = product_codes.mskus_of(conn, mskus)
        product_codes.put(conn, mskus, iso_seconds(desk.clock.now()))
    return CodesChange({code: before.get(code, "") for code in mskus})


def _code(words: str, scanned: str) -> str:
    try:
        return product_code(scanned)
    except WrongCheckDigit as error:
        raise UserInputError(
            "“{code}” was misread: its last digit does not fit the others.",
            field="scan",
            advice="Scan it again, or type the digits below the bars.",
            code=words,
        ) from error


def _of_msku(cache: Connection, msku: str) -> tuple[Hit, ...]:
    return _hits(cache, "msku", msku) or (Hit(msku, "", ""),)


def _hits(cache: Connection, column: str, value: str) -> tuple[Hit, ...]:
    return tuple(Hit(*row) for row in cache.execute(text(_PRODUCTS.format(column=column)), {"value": value}))


_PRODUCTS = "SELECT msku, fnsku, title FROM sku WHERE {column} = :value ORDER BY msku LIMIT 100"
