"""Searches with an engine of others, for coso-benchmark to measure itself against.

usage: search_rivals.py tantivy|xapian FOLDER

The index is made in FOLDER, which is there. Requests come on the standard input and replies go to
the standard output, a line of JSON each; times are in nanoseconds of work in this process, without
the reading and writing of lines:

    (at the start)                          {"version": "0.27.0"}, or {"missing": "No module named …"}
    {"fill": ["one text", "another"]}       {"ns": 1250000}
    {"finish": true}                        {"ns": 90000, "bytes": 4096}
    {"find": "ha noi m", "limit": 50}       {"ns": 81000, "total": 12}

Texts and queries are folded already, and hold nothing but letters, digits and blanks, so that all
engines cut them alike. A query finds the texts that have all its words, the last of which is the
beginning of one, and reads the first characters of the best; all hits are counted. It is done twice,
and the second time counts.

Each engine is used in the way that was the fastest of those tried: without the positions of words,
with no more than the first characters of a text stored, in one segment where it has segments.
"""

import json
import os
import sys
import time

STORED_CHARACTERS = 200


class Tantivy:
    """The search library in Rust, ranked by BM25; a prefix by an automaton, with a constant score."""

    def __init__(self, folder):
        import tantivy

        self.tantivy = tantivy
        self.version = tantivy.__version__.split(",")[0].split()[-1].lstrip("v")
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=False, index_option="freq")
        builder.add_bytes_field("start", stored=True, indexed=False)
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema, path=folder)
        # One thread, and memory enough for what a single segment may hold.
        self.writer = self.index.writer(1_000_000_000, 1)

    def fill(self, texts):
        for text in texts:
            start = text[:STORED_CHARACTERS].encode()
            self.writer.add_document(self.tantivy.Document(text=text, start=start))

    def finish(self):
        self.writer.commit()
        self.writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def find(self, words, limit):
        query, must = self.tantivy.Query, self.tantivy.Occur.Must
        clauses = [(must, query.term_query(self.schema, "text", word)) for word in words[:-1]]
        beginning = query.fuzzy_term_query(self.schema, "text", words[-1], distance=0, prefix=True)
        clauses.append((must, beginning))
        whole = query.boolean_query(clauses) if len(clauses) > 1 else beginning
        result = self.searcher.search(whole, limit, count=True)
        return result.count, [self.searcher.doc(address)["start"] for _, address in result.hits]


class Xapian:
    """The search library in C++, ranked by BM25; a prefix counts as one word with all its endings."""

    def __init__(self, folder):
        import xapian

        self.xapian = xapian
        self.version = xapian.version_string()
        self.folder = folder
        self.writer = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OPEN)
        self.generator = xapian.TermGenerator()

    def fill(self, texts):
        for text in texts:
            document = self.xapian.Document()
            self.generator.set_document(document)
            self.generator.index_text_without_positions(text)
            document.set_data(text[:STORED_CHARACTERS])
            self.writer.add_document(document)

    def finish(self):
        self.writer.close()
        self.database = self.xapian.Database(self.folder)
        self.count = self.database.get_doccount()

    def find(self, words, limit):
        query = self.xapian.Query
        clauses = [query(word) for word in words[:-1]]
        every = query.WILDCARD_LIMIT_ERROR
        clauses.append(query(query.OP_WILDCARD, words[-1], 0, every, query.OP_SYNONYM))
        enquire = self.xapian.Enquire(self.database)
        enquire.set_query(query(query.OP_AND, clauses))
        # Without the last number it would guess how many there are.
        hits = enquire.get_mset(0, limit, self.count)
        return hits.get_matches_estimated(), [hit.document.get_data() for hit in hits]


def timed(work, *arguments):
    """The time of a piece of work in nanoseconds, and what came out."""
    start = time.perf_counter_ns()
    result = work(*arguments)
    return time.perf_counter_ns() - start, result


def reply(engine, folder, request):
    """What one request brings about."""
    if "fill" in request:
        return {"ns": timed(engine.fill, request["fill"])[0]}
    if "finish" in request:
        elapsed, _ = timed(engine.finish)
        return {"ns": elapsed, "bytes": sum(entry.stat().st_size for entry in os.scandir(folder))}
    words, limit = request["find"].split(), request["limit"]
    if not words:
        return {"ns": 0, "total": 0}
    engine.find(words, limit)
    elapsed, (total, _) = timed(engine.find, words, limit)
    return {"ns": elapsed, "total": total}


def send(value):
    print(json.dumps(value), flush=True)


def main(name, folder):
    try:
        engine = {"tantivy": Tantivy, "xapian": Xapian}[name](folder)
    except ImportError as error:
        return send({"missing": str(error)})
    send({"version": engine.version})
    for line in sys.stdin:
        send(reply(engine, folder, json.loads(line)))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except (BrokenPipeError, KeyboardInterrupt):
        os._exit(1)
