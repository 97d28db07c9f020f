"""The queries, and how wensou is asked them."""

import os
import subprocess

import engines
from workplace import WORK

MAKER = "../shared/bench/make_queries.py"
SEED, COUNT = "1", "50"  # COUNT of each class
LITERAL = ["char1", "word2", "word4", "lit8"]


class Queries:
    """The texts of every class, in the order of the file."""

    def __init__(self, path):
        self.path = path
        self.classes = {}
        with open(path, encoding="utf-8") as lines:
            for line in filter(str.strip, lines):
                name, tab, text = line.rstrip("\n").partition("\t")
                if not tab:
                    raise SystemExit(f"{path} has a line without a tab: {name}")
                self.classes.setdefault(name, []).append(text)

    def every(self):
        return [(name, text) for name, texts in self.classes.items() for text in texts]


def made(corpus):
    """A file of queries from a corpus."""
    if not os.path.exists(MAKER):
        raise SystemExit(f"There is no {MAKER}: name a file of queries (QUERIES=FILE).")
    path = f"{WORK}/queries.tsv"
    with open(path, "wb") as file:
        subprocess.run([engines.PYTHON, MAKER, corpus, SEED, COUNT], stdout=file, check=True)
    return path


def asked(name, text, exactly=False):
    """A query as wensou is asked it: words with AND or OR, anything else as exact text."""
    if name.startswith("and"):
        return text
    if name.startswith("or"):
        return " OR ".join(text.split(" "))
    return ("形:" if exactly else "") + f'"{text}"'
