"""A tiny HTTP server on a free loopback port whose answers a test writes down beforehand."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

JSON = "application/json"


@dataclass(frozen=True)
class Reply:
    """What the server answers; ``truncate`` promises more bytes than it sends and hangs up."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": JSON})
    truncate: bool = False
    hang_up: bool = False


@dataclass(frozen=True)
class Received:
    """What the server was sent."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Handler = Callable[[Received], Reply]


def json_reply(value: object, status: int = 200, **headers: str) -> Reply:
    """A JSON answer; header names with underscores for hyphens."""
    names = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, json.dumps(value).encode(), {"Content-Type": JSON, **names})


def html_reply(status: int = 200) -> Reply:
    """What a captive portal or a broken proxy says."""
    return Reply(status, b"<html><body>Please sign in to this network</body></html>", {"Content-Type": "text/html"})


TOKEN_REPLY = json_reply({"access_token": "Atza|fake", "token_type": "bearer", "expires_in": 3600})


class WireServer:
    """Answers the token endpoint by itself and everything else by ``handler``; keeps what it received."""

    def __init__(self, handler: Handler, token: Handler = lambda _request: TOKEN_REPLY) -> None:
        self.handler, self.token = handler, token
        self.received: list[Received] = []
        self.token_requests: list[Received] = []
        outer = self

        class Answering(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                headers = {name.lower(): text for name, text in self.headers.items()}
                request = Received(self.command, self.path, headers, self.rfile.read(length))
                reply = outer.reply_to(request)
                if reply.hang_up:
                    self.close_connection = True
                    return
                self.send_response(reply.status)
                for name, text in reply.headers.items():
                    self.send_header(name, text)
                if reply.status != 204:
                    self.send_header("Content-Length", str(len(reply.body) + (100 if reply.truncate else 0)))
                self.end_headers()
                self.wfile.write(reply.body)
                self.close_connection = reply.truncate

            do_GET = do_POST = do_PUT = do_DELETE = _answer

            def log_message(self, *args: object) -> None:
                """Say nothing."""

        self._server = _QuietServer(("127.0.0.1", 0), Answering)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def reply_to(self, request: Received) -> Reply:
        if request.path == "/auth/o2/token":
            self.token_requests.append(request)
            return self.token(request)
        self.received.append(request)
        return self.handler(request)

    def __enter__(self) -> WireServer:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up early is what some tests are about."""


def in_turn(*replies: Reply) -> Handler:
    """Gives the replies one after the other; the last one stays."""
    waiting = list(replies)
    lock = threading.Lock()

    def answer(_request: Received) -> Reply:
        with lock:
            return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    return answer
