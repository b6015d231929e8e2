"""Page tokens: opaque to the client, tamper-proof, good for one query only, and dead after a while."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json

from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.refusal import InvalidInput

_SIGNATURE_BYTES = 16


def make_page_token(market: Marketplace, query: str, offset: int, lifetime_s: float = 3600) -> str:
    """A token for the page of ``query`` that begins at ``offset``; it has ``+``, ``/`` and ``=`` that need escaping."""
    payload = json.dumps([query, offset, market.clock.wall() + lifetime_s]).encode()
    return base64.b64encode(_sign(market, payload) + payload).decode()


def read_page_token(market: Marketplace, query: str, token: str) -> int:
    """The offset in ``token``, 0 for an empty one. Raises InvalidInput when it is forged, foreign or too old."""
    if not token:
        return 0
    try:
        raw = base64.b64decode(token, validate=True)
        signature, payload = raw[:_SIGNATURE_BYTES], raw[_SIGNATURE_BYTES:]
        if not hmac.compare_digest(signature, _sign(market, payload)):
            raise InvalidInput("The page token is not valid.")
        made_for, offset, expires_at = json.loads(payload)
    except ValueError as error:
        raise InvalidInput("The page token is not valid.") from error
    if made_for != query:
        raise InvalidInput("The page token belongs to another query.")
    if market.clock.wall() > expires_at:
        raise InvalidInput("The page token has expired.")
    return int(offset)


def _sign(market: Marketplace, payload: bytes) -> bytes:
    return hmac.new(market.secret, payload, hashlib.sha256).digest()[:_SIGNATURE_BYTES]
