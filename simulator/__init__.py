"""Safe Space: a social network to practise on, a judge that explains itself, and scenarios that are scored."""

__version__ = "0.1.0"
