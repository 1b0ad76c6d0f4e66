"""The use cases, without Qt: the one road of an act, the learners' shelf, the scenario library, headless play."""
