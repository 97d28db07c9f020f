"""The texts that are indexed: the corpus as it is, parts and extensions of it, and its sentences."""

import itertools
import json
import os
import re
import shutil

SENTENCE_END = re.compile("(?<=[。！？；])")


class Corpus:
    """The files below a directory in path order, with their sizes."""

    def __init__(self, directory):
        self.directory = os.path.realpath(directory)  # not every peer follows a link
        paths = sorted(os.path.join(d, name) for d, _, names in os.walk(self.directory) for name in names)
        self.files = [(path, os.path.getsize(path)) for path in paths if not os.path.basename(path).startswith(".")]
        self.bytes = sum(size for _, size in self.files)
        if not self.bytes:
            raise SystemExit(f"No files below {directory}.")

    def warm(self):
        """Reads every file once, so that no run is the first to; in pieces, as a child's peak memory begins with ours."""
        for path, _ in self.files:
            with open(path, "rb") as file:
                while file.read(1 << 20):
                    pass

    def as_txt(self, target):
        """This corpus, or, as the peers read only *.txt, a copy in which every file is named so."""
        if all(path.endswith(".txt") for path, _ in self.files):
            return self
        fresh(target)
        for position, (path, _) in enumerate(self.files):
            name = self.name(position)
            write(os.path.join(target, name if name.endswith(".txt") else name + ".txt"), read(path))
        return Corpus(target)

    def resized(self, size, target):
        """A corpus of about `size` bytes of the same mixture: files taken evenly over the path order or, beyond the
        whole corpus, all of it and as many recomposed files as are missing, taken alike."""
        fresh(target)
        for position in self.spread(size):
            path, _ = self.files[position]
            shutil.copyfile(path, place(os.path.join(target, self.name(position))))
        missing, generation = size - self.bytes, 0
        while missing > 0:
            generation += 1
            for position in self.spread(missing):
                text = self.recomposed(position, generation)
                write(os.path.join(target, f"recomposed-{generation}", self.name(position)), text)
                missing -= len(text)
        return Corpus(target)

    def spread(self, size):
        """The positions of files that together have about `size` bytes, or of all, taken evenly over the path order."""
        seen = taken = 0
        for position, (_, length) in enumerate(self.files):
            seen += length
            if taken * self.bytes < seen * size:
                taken += length
                yield position

    def recomposed(self, position, generation):
        """A new document of the corpus's language: paragraphs in turn of a file and of the `generation`-th after it."""
        own, other = (read(self.files[at % len(self.files)][0]) for at in (position, position + generation))
        pairs = itertools.zip_longest(paragraphs(own)[0::2], paragraphs(other)[1::2])
        return b"\n\n".join(paragraph for pair in pairs for paragraph in pair if paragraph) + b"\n"

    def name(self, position):
        return os.path.relpath(self.files[position][0], self.directory)

    def sentences(self):
        for path, _ in self.files:
            with open(path, encoding="utf-8", errors="replace") as lines:
                for line in lines:
                    yield from filter(None, map(str.strip, SENTENCE_END.split(line)))

    def write_sentences(self, count, path):
        """Writes `count` sentences, taken evenly over the corpus, as JSON lines; as many as there are, if fewer.
        Returns their number and the bytes of their text."""
        total = sum(1 for _ in self.sentences())
        count = min(count, total)
        written = text = 0
        with open(place(path), "w", encoding="utf-8") as lines:
            for position, sentence in enumerate(self.sentences(), 1):
                if written * total < position * count:
                    lines.write(json.dumps({"text": sentence}, ensure_ascii=False) + "\n")
                    written += 1
                    text += len(sentence.encode())
        return written, text


def paragraphs(text):
    return [line for line in text.splitlines() if line.strip()]


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, data):
    with open(place(path), "wb") as file:
        file.write(data)


def place(path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    return path


def fresh(directory):
    shutil.rmtree(directory, ignore_errors=True)
    os.makedirs(directory)
