"""Scenarios: the script, its checks, its runtime, its score and its report. Pure; the clock is passed in."""
