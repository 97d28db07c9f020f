"""Plain text, printed as it comes and kept in a file when all is there."""

import unicodedata

MB = 1e6


class Report:
    def __init__(self, path):
        self.path = path
        self.lines = []

    def line(self, text=""):
        print(text, flush=True)
        self.lines.append(text)

    def table(self, head, rows):
        widths = [max(map(width, column)) for column in zip(head, *rows)]
        for row in [head, *rows]:
            first, *others = (padding(cell, size) for cell, size in zip(row, widths))
            self.line("  ".join([row[0] + first, *(pad + cell for pad, cell in zip(others, row[1:]))]).rstrip())

    def keep(self):
        with open(self.path, "w", encoding="utf-8") as file:
            file.write("\n".join(self.lines) + "\n")


def padding(cell, size):
    return " " * (size - width(cell))


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def megabytes(count):
    return f"{count / MB:,.1f}"


def ratio(value):
    return f"{value:.2f}x"
