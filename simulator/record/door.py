"""The PIN: a door inside the app, and no encryption. Whoever can read the file can read what is in it."""

import hashlib
import hmac
import os

import msgspec

from simulator.record.store import Store

KEY = "pin"
LEAST_DIGITS, MOST_DIGITS = 4, 8


class _Lock(msgspec.Struct, frozen=True):
    salt: str
    key: str
    n: int = 2**14
    r: int = 8
    p: int = 1

    def fits(self, pin: str) -> bool:
        return hmac.compare_digest(_derive(pin, bytes.fromhex(self.salt), self.n, self.r, self.p), self.key)


def set_pin(store: Store, pin: str) -> None:
    """Close the door with `pin`, four to eight digits; raises `ValueError` with a sentence otherwise."""
    if not (pin.isascii() and pin.isdigit() and LEAST_DIGITS <= len(pin) <= MOST_DIGITS):
        raise ValueError(f"A PIN has {LEAST_DIGITS} to {MOST_DIGITS} digits.")
    salt = os.urandom(16)
    lock = _Lock(salt=salt.hex(), key=_derive(pin, salt, 2**14, 8, 1))
    with store.transaction():
        store.set_meta(KEY, msgspec.json.encode(lock).decode())


def clear_pin(store: Store) -> None:
    """Take the door away."""
    with store.transaction():
        store.set_meta(KEY, "")


def is_locked(store: Store) -> bool:
    """Whether the file has a PIN."""
    return bool(store.meta(KEY))


def opens(store: Store, pin: str) -> bool:
    """Whether `pin` opens the door; a file without one is open to anybody."""
    text = store.meta(KEY)
    return not text or msgspec.json.decode(text, type=_Lock).fits(pin)


def _derive(pin: str, salt: bytes, n: int, r: int, p: int) -> str:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, dklen=32).hex()
