"""The learner's file: an append-only log, and tables rebuilt from it. The only room that knows the database."""
