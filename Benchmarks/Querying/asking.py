"""Asks engines the queries, many times in one process, and tells how long that took."""

import json
import os
import statistics

import measure
import queries
import workplace
from workplace import WORK

WARMING = 1  # rounds that are not counted


class Times:
    """wensou's times for every query: microseconds."""

    def __init__(self):
        self.of = {}

    def add(self, times):
        for query, each in times.items():
            self.of.setdefault(query, []).extend(each)

    def by_class(self):
        """Median and 99th percentile of all times of a class, as the peers' programs tell them."""
        classes = {}
        for (name, _), times in self.of.items():
            classes.setdefault(name, []).extend(times)
        return {name: percentiles(times) for name, times in classes.items()}

    def by_medians(self):
        """The same of the medians of the queries."""
        classes = {}
        for (name, _), times in self.of.items():
            classes.setdefault(name, []).append(statistics.median(times))
        return {name: percentiles(times) for name, times in classes.items()}


def percentiles(times):
    times = sorted(times)
    return times[len(times) // 2], times[int(len(times) * 0.99)]


def wensou(program, index, questions, rounds, totals):
    """The times of each query in every round but the first."""
    every = questions.every()
    options = ["--limit", "10"] + ([] if totals else ["--no-totals"])
    answers = batch(program, index, [queries.asked(*query) for query in every] * (rounds + WARMING), options)
    times = {}
    for number, answer in enumerate(answers):
        if number >= len(every) * WARMING:
            times.setdefault(every[number % len(every)], []).append(answer["seconds"] * 1e6)
    return times


def batch(program, index, texts, options):
    """The answers to queries that are asked in one process, in their order."""
    asked, log = f"{WORK}/batch.tsv", f"{WORK}/logs/batch.txt"
    with open(asked, "w", encoding="utf-8") as file:
        file.writelines(f"{number}\t{text}\n" for number, text in enumerate(texts))
    usage = measure.run([program, "search", "--index", index, "--json", "--batch", asked, *options], log)
    if usage.status:
        raise SystemExit(f"wensou ended with {usage.status}; see {log}.")
    with open(log, encoding="utf-8") as lines:
        answers = [json.loads(line) for line in lines]
    if [answer["id"] for answer in answers] != [str(number) for number in range(len(texts))]:
        raise SystemExit(f"wensou did not answer every query once; see {log}.")
    return answers


def peer(engine, index, questions, rounds):
    """The times of every class, and the documents found for every query."""
    counts = f"{WORK}/counts.tsv"
    usage = measure.run(
        engine.query(index, questions.path, rounds), workplace.log(engine), {**os.environ, "COUNTS": counts})
    if usage.status:
        raise SystemExit(f"{engine.name} ended with {usage.status}; see {workplace.log(engine)}.")
    with open(workplace.log(engine), encoding="utf-8") as file:
        said = json.loads(file.read().splitlines()[-1])
    times = {name: (said[name]["p50_us"], said[name]["p99_us"]) for name in questions.classes}
    return times, dict(counted(counts))


def counted(path):
    """Lines of class, tab, text=count."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name, _, rest = line.rstrip("\n").partition("\t")
            text, _, count = rest.rpartition("=")
            yield (name, text), int(count)
