"""The window: view-models in Python, everything seen in `qml/`. The only part that knows Qt."""
