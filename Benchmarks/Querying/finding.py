"""Which files hold the queries' texts, and how many of them wensou finds."""

import asking
import corpora
import queries


def scan(corpus, questions):
    """How many files hold each text, character for character."""
    texts = literals(questions)
    holding = dict.fromkeys(texts, 0)
    for path, _ in corpus.files:
        content = corpora.read(path).decode("utf-8", "replace")
        for query in texts:
            holding[query] += query[1] in content
    return holding


def by_wensou(program, index, questions):
    """How many files wensou finds for each text, for these very characters."""
    texts = literals(questions)
    asked = [queries.asked(*query, exactly=True) for query in texts]
    answers = asking.batch(program, index, asked, ["--limit", "1"])
    return {query: answer["files"] for query, answer in zip(texts, answers)}


def literals(questions):
    return [query for query in questions.every() if query[0] in queries.LITERAL]
