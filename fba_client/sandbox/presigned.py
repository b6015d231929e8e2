"""Short-lived URLs that need no token, signed and refused the way a storage service does it."""

from __future__ import annotations

import hashlib
import hmac
from urllib.parse import urlencode

from flask import Response, request

from fba_client.sandbox.context import Marketplace, marketplace

_EXPIRES, _SIGNATURE = "X-Amz-Expires", "X-Amz-Signature"


def signed_url(market: Marketplace, path: str, lifetime_s: float, **extra: str) -> str:
    """The address of ``path`` at this server, good for ``lifetime_s`` real seconds; ``extra`` joins the query."""
    query = {**extra, _EXPIRES: f"{market.clock.wall() + lifetime_s:.3f}"}
    return f"{request.host_url.rstrip('/')}{path}?{urlencode({**query, _SIGNATURE: _sign(market, path, query)})}"


def url_fault() -> Response | None:
    """Why the present request to a signed URL is refused, as XML with 400 or 403; None when it is good.

    Presigned storage takes one way of signing in only: a request that brings a token is refused.
    """
    if "x-amz-access-token" in request.headers or "Authorization" in request.headers:
        return _xml(400, "InvalidArgument", "Only one auth mechanism allowed")
    query = request.args.to_dict()
    signature = query.pop(_SIGNATURE, "")
    market = marketplace()
    if not hmac.compare_digest(signature.encode(), _sign(market, request.path, query).encode()):
        return _xml(403, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature")
    if market.clock.wall() > float(query[_EXPIRES]):
        return _xml(403, "AccessDenied", "Request has expired")
    return None


def _sign(market: Marketplace, path: str, query: dict[str, str]) -> str:
    text = path + "?" + urlencode(sorted(query.items()))
    return hmac.new(market.secret, text.encode(), hashlib.sha256).hexdigest()


def _xml(status: int, code: str, message: str) -> Response:
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return Response(body, status, content_type="application/xml")
