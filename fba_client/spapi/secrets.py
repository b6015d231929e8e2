"""Credentials in the operating system's own keyring, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from fba_client.errors import KeyringUnavailable

SERVICE = "FBA Client"
REFRESH_TOKEN = "refresh-token"  # noqa: S105  (the name of the entry, not a secret)
CLIENT_SECRET = "client-secret"  # noqa: S105
GATEWAY_TOKEN = "gateway-token"  # noqa: S105
_UNSAFE_MODULES = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class Secrets(Protocol):
    """A safe place for a few short texts, each under a name."""

    def get(self, name: str) -> str:
        """The secret, or ''."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keep ``secret``; '' forgets it."""
        ...


class _Backend(Protocol):
    priority: float

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class KeyringSecrets:
    """Secrets of one account in the system's keyring.

    Every method raises KeyringUnavailable where there is only a keyring that keeps plain text, nothing, or fails.
    """

    def __init__(self, account: str) -> None:
        self._account = account

    def get(self, name: str) -> str:
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            return _safe_backend().get_password(SERVICE, self._entry(name)) or ""
        except KeyringError as error:
            raise _unavailable(error) from None

    def put(self, name: str, secret: str) -> None:
        from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

        backend = _safe_backend()
        try:
            if secret:
                backend.set_password(SERVICE, self._entry(name), secret)
            else:
                backend.delete_password(SERVICE, self._entry(name))
        except PasswordDeleteError:
            return  # nothing was kept under that name
        except KeyringError as error:
            raise _unavailable(error) from None

    def _entry(self, name: str) -> str:
        return f"{self._account}/{name}"


class TypedSecrets:
    """What was typed into a form, over what ``kept`` has; for trying a connection. It keeps nothing."""

    def __init__(self, typed: Mapping[str, str], kept: Secrets) -> None:
        self._typed = dict(typed)
        self._kept = kept

    def get(self, name: str) -> str:
        return self._typed.get(name) or self._kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self._typed[name] = secret


def _safe_backend() -> _Backend:
    import keyring  # noqa: PLC0415  (slow: it looks for every back end)

    chosen = keyring.get_keyring()
    for backend in getattr(chosen, "backends", None) or [chosen]:
        if _is_safe(backend):
            return backend  # type: ignore[no-any-return]
    raise KeyringUnavailable(
        "This system has no keyring that keeps secrets safe, and FBA Client writes none to a file."
    )


def _is_safe(backend: _Backend) -> bool:
    """Whether the back end encrypts what it keeps: keyring itself recommends those of priority 1 and more."""
    return not type(backend).__module__.startswith(_UNSAFE_MODULES) and float(backend.priority) >= 1


def _unavailable(error: Exception) -> KeyringUnavailable:
    return KeyringUnavailable("The system's keyring did not open ({reason}).", reason=type(error).__name__)
