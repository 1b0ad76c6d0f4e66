"""The invented network: who is there, what an act does in it, and how its people are drawn."""
