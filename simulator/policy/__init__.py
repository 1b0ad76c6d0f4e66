"""The judge: a linter for social actions. `engine.assess(action, pack)` is the way in."""
