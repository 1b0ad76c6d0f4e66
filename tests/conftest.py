"""For every test: a line in the log that nobody expected is a failure."""

import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail where something warned or worse; a test that expects it calls `caplog.clear()`."""
    yield
    loud = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert loud == [], "unexpected lines in the log"
