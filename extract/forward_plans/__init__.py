"""The decisions that forward plans give notice of."""
