"""Short-lived addresses of documents that were drawn: whoever knows one may fetch it, until its time is over."""

from __future__ import annotations

import secrets

from flask import Blueprint, Response

from fba_client.sandbox.context import Marketplace, marketplace
from fba_client.sandbox.presigned import signed_url, url_fault
from fba_client.sandbox.refusal import NotFound

SCHEMA = """
CREATE TABLE IF NOT EXISTS drawn_document (
    name TEXT PRIMARY KEY,
    expires_at REAL NOT NULL,       -- our own time, seconds since 1970
    content BLOB NOT NULL
) STRICT;
"""
_KEPT_AFTER_S = 60
blueprint = Blueprint("drawn_documents", __name__)


def publish(market: Marketplace, content: bytes, lifetime_s: float) -> str:
    """The address at which ``content`` (a PDF) can be fetched for ``lifetime_s`` seconds of our own time."""
    name, now = secrets.token_hex(16), market.clock.wall()
    with market.state.write() as db:
        db.execute("DELETE FROM drawn_document WHERE expires_at < ?", (now - _KEPT_AFTER_S,))
        db.execute("INSERT INTO drawn_document VALUES (?, ?, ?)", (name, now + lifetime_s, content))
    return signed_url(market, f"/documents/{name}.pdf", lifetime_s)


@blueprint.get("/documents/<name>.pdf")
def fetch(name: str) -> Response:
    """The document itself."""
    fault = url_fault()
    if fault is not None:
        return fault
    with marketplace().state.read() as db:
        row = db.execute("SELECT content FROM drawn_document WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise NotFound("document", name)
    return Response(row["content"], content_type="application/pdf")
