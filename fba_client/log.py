"""Logging that never holds a secret: every record passes a filter that blanks tokens before any handler sees it."""

from __future__ import annotations

import logging
import logging.handlers
import re
import sys
import traceback
from pathlib import Path

_BLANK = "***"
# Login-with-Amazon tokens begin Atza| / Atzr|, secrets amzn1.oa2-cs; header and JSON names cover the rest.
_PATTERNS = (
    re.compile(r"Atz[ar]\|[A-Za-z0-9_\-+/=]+"),
    re.compile(r"amzn1\.oa2-cs\.[A-Za-z0-9.\-]+"),
    re.compile(r"(?i)(?<=bearer )[A-Za-z0-9._\-+/=|]+"),
    re.compile(
        r"(?i)(?<![A-Za-z_])(?:access_token|refresh_token|client_secret|x-amz-access-token|authorization|password"
        r"|x-amz-signature|x-amz-security-token)[\"']?\s{0,3}[:=]\s{0,3}[\"']?(?P<secret>[^\s\"'&,}]{1,4096})"
    ),
)


def redact(text: str) -> str:
    """``text`` with everything blanked that looks like a token, a secret or a presigned signature."""
    for pattern in _PATTERNS[:-1]:
        text = pattern.sub(_BLANK, text)
    return _PATTERNS[-1].sub(lambda m: m.group(0).replace(m.group("secret"), _BLANK), text)


class RedactingFormatter(logging.Formatter):
    """Formats a record, traceback included, and redacts the result."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def configure_logging(folder: Path | None, *, debug: bool = False) -> None:
    """Log to ``folder``/fba-client.log (1 MiB, five kept) and warnings to stderr; ``debug`` says more to both."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    layout = RedactingFormatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.DEBUG if debug else logging.WARNING)
    console.setFormatter(layout)
    root.addHandler(console)
    if folder is not None:
        file = logging.handlers.RotatingFileHandler(
            folder / "fba-client.log", maxBytes=1 << 20, backupCount=5, encoding="utf-8", delay=True
        )
        file.setFormatter(layout)
        root.addHandler(file)
    logging.getLogger("urllib3").setLevel(logging.INFO)


def describe_crash(error: BaseException) -> str:
    """A redacted traceback, for the crash dialog and the support bundle."""
    return redact("".join(traceback.format_exception(error)))
