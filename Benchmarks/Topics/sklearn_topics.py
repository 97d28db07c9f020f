"""The topic of each text by scikit-learn: sklearn_topics.py MATRIX nmf|lda COUNT SEED, as JSON."""

import csv
import json
import sys
import time
import unicodedata

from scipy.sparse import csr_matrix
from sklearn.decomposition import NMF, LatentDirichletAllocation
from sklearn.feature_extraction.text import TfidfTransformer

LEAST, GREATEST = 5, 0.4  # texts that hold a word at least, and their greatest share


def main():
    matrix, name, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    files, counts = read(matrix)
    start = time.monotonic()
    if name == "nmf":
        weights = TfidfTransformer().fit_transform(counts)
        shares = NMF(count, init="nndsvd", random_state=seed, max_iter=400).fit_transform(weights)
    else:
        shares = LatentDirichletAllocation(count, random_state=seed, n_jobs=2).fit_transform(counts)
    seconds = time.monotonic() - start
    json.dump({"topics": dict(zip(files, shares.argmax(1).tolist())), "seconds": seconds}, sys.stdout)


def read(path):
    """The files, and how often each word stands in each."""
    words = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            words.setdefault(row["word"], []).append((row["file"], int(row["places"])))
    files = sorted({name for places in words.values() for name, _ in places})
    numbers = {name: number for number, name in enumerate(files)}
    kept = [
        places for word, places in sorted(words.items())
        if len(word) > 1 and all(unicodedata.name(c, "").startswith("CJK UNIFIED") for c in word)
        and LEAST <= len(places) <= GREATEST * len(files)]
    cells = [(numbers[name], column, count) for column, places in enumerate(kept) for name, count in places]
    rows, columns, values = zip(*cells)
    return files, csr_matrix((values, (rows, columns)), shape=(len(files), len(kept)))


main()
