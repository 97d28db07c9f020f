"""Figures that were measured before, copied from the design's tables."""

import os


def read(name):
    """The names of the columns, and of every row its figures by column."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name), encoding="utf-8") as file:
        head, *rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return head[1:], {name: {c: float(v) for c, v in zip(head[1:], values) if v} for name, *values in rows}
