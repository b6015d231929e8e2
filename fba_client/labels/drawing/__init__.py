"""Whoever draws a placed label: one module for each kind of output, and nothing but the elements in it."""
