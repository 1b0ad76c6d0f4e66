"""The only room that knows Qt: view-models in Python, screens in QML. Screens draw state and forward intent."""
