"""How recommendations and actions were answered, and how far they are."""
