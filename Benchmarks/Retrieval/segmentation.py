"""The words that are cut of the SIGHAN sets, and their F1."""

import os
import subprocess

import scores
from workplace import WORK

SETS = ["pku", "msr", "as", "cityu"]
TOKENIZERS = {
    "ICU's iterator, folded text, this run": "icu",
    "wensou, this run": "folded",
}


def missing(directory, cutter):
    """What the measurement lacks, if anything."""
    needed = [cutter, scores.SEGMENTATION, *(f"{directory}/{name}_test{kind}.utf8" for name in SETS for kind in ("", "_gold"))]
    return next((path for path in needed if not os.path.exists(path)), None)


def f1(arguments, tokenizer, name):
    gold = f"{arguments.words}/{name}_test_gold.utf8"
    text, words = f"{WORK}/text.txt", f"{WORK}/words.txt"
    with open(text, "w", encoding="utf-8") as file:
        file.writelines(own if is_same else joined(other) + "\n" for own, other, is_same in pairs(arguments.words, name))
    with open(text, "rb") as lines, open(words, "wb") as output:
        subprocess.run([arguments.cutter, "--cut", tokenizer], stdin=lines, stdout=output, check=True)
    return scores.f1(gold, words)


def pairs(directory, name):
    """The lines of the text and of the gold standard, and whether they have the same characters."""
    for own, other in zip(lines(f"{directory}/{name}_test.utf8"), lines(f"{directory}/{name}_test_gold.utf8"), strict=True):
        yield own, other, joined(own) == joined(other)


def other_lines(directory, name):
    """How many lines of the text have other characters than the gold standard's, which are cut in their place."""
    return sum(not is_same for _, _, is_same in pairs(directory, name))


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line for line in file if line.strip()]


def joined(line):
    return "".join(line.split())
