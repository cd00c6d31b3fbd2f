"""Decisions: what to find, in `patterns`, and how, in `component`."""
