"""A process for each query, beside ripgrep."""

import statistics

import measure
import queries
from workplace import WORK

RUNS = 5
TEXTS = 10
OUTPUT = f"{WORK}/logs/cold.txt"


def measured(program, index, corpus, questions, holding):
    """Rows: class, wensou's median and largest time, ripgrep's median, and their quotient."""
    rows = []
    for name in filter(questions.classes.get, queries.LITERAL):
        ours, theirs = [], []
        for text in questions.classes[name][:TEXTS]:
            for _ in range(RUNS):
                ours.append(seconds([program, "search", "-c", queries.asked(name, text), "--index", index]))
                theirs.append(seconds(["rg", "-uu", "-c", "-F", text, corpus.directory]))
            with open(OUTPUT, "rb") as output:
                if len(output.readlines()) != holding[name, text]:
                    raise SystemExit(f"rg does not find {text} where it is; see {OUTPUT}.")
        own, other = statistics.median(ours), statistics.median(theirs)
        rows.append([name, f"{own * 1e3:.1f}", f"{max(ours) * 1e3:.1f}", f"{other * 1e3:.1f}", f"{own / other:.2f}"])
    return rows


def start(program):
    """The seconds that a process takes which does nothing."""
    return statistics.median(seconds([program, "--version"]) for _ in range(RUNS * TEXTS))


def seconds(command):
    usage = measure.run(command, OUTPUT)
    if usage.status not in (0, 1):  # 1: nothing was found
        raise SystemExit(f"{command[0]} ended with {usage.status}; see {OUTPUT}.")
    return usage.wall
