"""Frozen values that every layer speaks in. No behaviour that needs a clock, a disk or a screen."""
