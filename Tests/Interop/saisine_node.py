"""A small node of saisine: takes a stream into one SQLite file, reports each dossier complete.

    saisine_node.py run --replies ENDPOINT --stream 18 --store FILE [--crash-after N]
    saisine_node.py show --store FILE --pieces DIR

Says what happens as lines of JSON on standard output.
"""

import argparse
import json
import os
import secrets
import signal
import sqlite3
import struct
import sys
import time
import uuid

import zmq

from saisine_protocol import (
    ACK, ASSUMED, DOSSIER, DOSSIERS, HEADER, HEARTBEAT, HELD, HELLO, KNOWN, NO_CHAIN, NO_EPOCH, PIECE, RECALL, REFUSED, REPLAY,
    REPORTS, RESTATED, RESUME, STATE, TRUNCATED, UNREADABLE, VERSION, WELCOME, Malformed, blake2b, dial, next_chain, now, say)

COMPLETE = 3
WINDOW_ENTRIES, WINDOW_BYTES = 1024, 8 * 1024 * 1024


class Store:
    """What the node holds durably: one SQLite file, an fsync at each commit."""

    def __init__(self, path):
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.executescript("""
            PRAGMA synchronous = FULL;
            CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS entry (sequence INTEGER, epoch BLOB, header BLOB, body BLOB);
            CREATE TABLE IF NOT EXISTS dossier (
                id BLOB, revision INTEGER, state INTEGER, term INTEGER, step INTEGER, header BLOB, body BLOB, PRIMARY KEY (id, revision));
            CREATE TABLE IF NOT EXISTS chunk (hash BLOB, offset INTEGER, body BLOB, PRIMARY KEY (hash, offset));
            CREATE TABLE IF NOT EXISTS report (sequence INTEGER PRIMARY KEY, header BLOB, body BLOB);""")
        self.ledger = self.fact("ledger") or self.set(ledger=secrets.token_bytes(16)) or self.fact("ledger")
        self.epoch, self.next, self.chain = (
            self.fact("epoch", NO_EPOCH), self.fact("next", 1), self.fact("chain", NO_CHAIN))

    def fact(self, name, default=None):
        row = self.db.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return row[0] if row else default

    def set(self, **facts):
        self.db.executemany("REPLACE INTO fact VALUES (?, ?)", facts.items())

    def stand(self, epoch, next, chain):
        """Where the node stands on channel 1."""
        self.set(epoch=epoch, next=next, chain=chain)
        self.epoch, self.next, self.chain = epoch, next, chain

    def begin(self):
        self.db.execute("BEGIN IMMEDIATE")

    def commit(self):
        self.db.execute("COMMIT")

    def take(self, header, frame, body, corrupt):
        """Stores an entry and its effect: called within a transaction."""
        self.db.execute("INSERT INTO entry VALUES (?, ?, ?, ?)", (header["sequence"], header["epoch"], frame, body))
        self.stand(header["epoch"], header["sequence"] + 1, header["chain"])
        if corrupt:
            say("parked", sequence=header["sequence"], why="corrupt")
        elif header["kind"] == PIECE:
            self.db.execute("REPLACE INTO chunk VALUES (?, ?, ?)", (header["piece_hash"], header["piece_offset"], body))
        elif header["kind"] == DOSSIER:
            self.take_dossier(header, frame, body)
        elif header["kind"] == RECALL:
            self.give_back(header["dossier"], header["revision"])
        elif header["kind"] != KNOWN:  # This ledger is never restored from a copy: it knows better than `known`.
            self.report(header, UNREADABLE, {"problem": "unknown-kind", "kind": header["kind"]})

    def take_dossier(self, header, frame, body):
        """Decides on a dossier that is new; takes over what was decided before this ledger was lost; repeats what it decided."""
        if self.restate(header["dossier"], header["revision"]):
            return
        state, term, step = header["state"], header["owner_term"], header["step"]
        is_decided = header["flags"] & REPLAY and step > 0
        if not is_decided:
            earlier = self.db.execute("SELECT max(step) FROM dossier WHERE id = ?", (header["dossier"],)).fetchone()[0] or 0
            state, term, step = COMPLETE, 1, earlier + 1
        self.db.execute("INSERT INTO dossier VALUES (?, ?, ?, ?, ?, ?, ?)", (
            header["dossier"], header["revision"], state, term, step, frame, body))
        if not is_decided:
            self.report(header, STATE, {}, state=state, owner_term=term, step=step)

    def restate(self, identifier, revision):
        """Reports the present state of a dossier once more, marked so; whether it is held."""
        row = self.db.execute(
            "SELECT header, state, term, step FROM dossier WHERE id = ? AND revision = ?", (identifier, revision)).fetchone()
        if row:
            self.report(HEADER.unpack(row[0]), STATE, {}, state=row[1], owner_term=row[2], step=row[3], flags=RESTATED)
        return row is not None

    def give_back(self, identifier, revision):
        """Answers an intake that has lost a dossier: its pieces, the dossier as it came, its present state."""
        row = self.db.execute("SELECT header, body FROM dossier WHERE id = ? AND revision = ?", (identifier, revision)).fetchone()
        if not row:
            return
        entry, body = HEADER.unpack(row[0]), row[1]
        for piece in {bytes.fromhex(piece["hash"]): None for piece in json.loads(body).get("pieces", [])}:
            chunks = self.db.execute("SELECT offset, body FROM chunk WHERE hash = ? ORDER BY offset", (piece,)).fetchall()
            for offset, chunk in chunks:
                self.append(entry, PIECE, chunk, piece_hash=piece, piece_offset=offset, piece_total=sum(len(c) for _, c in chunks))
        self.append(entry, DOSSIER, body, time=entry["time"], flags=entry["flags"] & ASSUMED)
        self.restate(identifier, revision)

    def report(self, entry, kind, why, **fields):
        """Appends an entry of channel 2 on what an entry of channel 1 is about."""
        self.append(entry, kind, json.dumps(why).encode(), **fields)

    def append(self, entry, kind, body, **fields):
        head, chain = self.head()
        same = {name: entry[name] for name in (
            "dossier", "revision", "stream", "tenant", "postal_code", "commune", "demarche")}
        header = {**same, "time": now(), **fields, "kind": kind, "sequence": head + 1, "content_hash": blake2b(body)}
        header["chain"] = next_chain(chain, header)
        self.db.execute("INSERT INTO report VALUES (?, ?, ?)", (head + 1, HEADER.pack(**header), body))

    def head(self):
        """The last sequence of channel 2 and its chain."""
        head = self.db.execute("SELECT max(sequence) FROM report").fetchone()[0] or 0
        return head, self.chain_of_report(head)

    def chain_of_report(self, sequence):
        row = self.db.execute("SELECT header FROM report WHERE sequence = ?", (sequence,)).fetchone()
        return HEADER.unpack(row[0])["chain"] if row else NO_CHAIN

    def reports(self, above):
        return self.db.execute("SELECT header, body FROM report WHERE sequence > ? ORDER BY sequence LIMIT 64", (above,)).fetchall()

    def new_report_epoch(self, above):
        """Opens an epoch of channel 2 above those known. Its entries begin at 1 again: each dossier's present state."""
        self.begin()
        mine = self.fact("report_epoch", NO_EPOCH)
        counter = max(int.from_bytes(epoch[:8], "big") for epoch in (above, mine)) + 1
        self.set(report_epoch=struct.pack(">QQ", counter, secrets.randbits(64)), was_resumed=0, acknowledged=0)
        if mine != NO_EPOCH:
            self.db.execute("DELETE FROM report")
            for key in self.db.execute("SELECT id, revision FROM dossier ORDER BY rowid").fetchall():
                self.restate(*key)
        self.commit()


class ReportSender:
    """Channel 2: the node sends, the intake receives."""

    def __init__(self, store, stream, send):
        self.store, self.stream, self.send_frames = store, stream, send
        self.r = self.g = self.n = 0
        self.is_serving = False
        self.sent = self.window_entries = self.window_bytes = 0
        self.unacknowledged = []
        self.acknowledged = store.fact("acknowledged", 0)

    def hello(self, hello):
        mine = self.store.fact("report_epoch", NO_EPOCH)
        if mine == NO_EPOCH or hello["highest"] > mine:
            if mine != NO_EPOCH and self.store.fact("was_resumed", 0):
                self.is_serving = False
                return self.refuse(b"stopped", b"a higher epoch of reports exists: a person decides which ledger is right", hello["r"])
            self.store.new_report_epoch(hello["highest"])
            self.acknowledged, self.r = 0, 0
        if hello["r"] != self.r:
            self.r, self.g, self.n, self.sent, self.is_serving = hello["r"], secrets.randbits(64) | 1, 0, 0, False
        self.heartbeat()

    def resume(self, resume):
        if resume["g"] != self.g or resume["n"] <= self.n:
            return
        head, _ = self.store.head()
        before = resume["next"] - 1
        if before > head or resume["chain"] != self.store.chain_of_report(before):
            self.is_serving = False
            return self.refuse(b"diverged", b"the reports of this node and of the intake have different histories")
        self.acknowledged = before if self.n == 0 else max(self.acknowledged, before)
        self.store.set(was_resumed=1, acknowledged=self.acknowledged)
        self.n, self.is_serving, self.sent, self.unacknowledged = resume["n"], True, self.acknowledged, []
        self.window_entries, self.window_bytes = resume["entries"], resume["bytes"]
        self.pump()

    def ack(self, ack):
        if ack["g"] == self.g and self.is_serving:
            self.acknowledged = max(self.acknowledged, ack["acknowledged"])
            self.unacknowledged = [each for each in self.unacknowledged if each[0] > self.acknowledged]
            self.store.set(acknowledged=self.acknowledged)
            self.pump()

    def pump(self):
        while self.is_serving:
            batch = self.store.reports(self.sent)
            for frame, body in batch:
                in_flight = sum(size for _, size in self.unacknowledged)
                full = len(self.unacknowledged) >= self.window_entries or in_flight >= self.window_bytes
                if full or not self.send(HEADER.unpack(frame), body):
                    return
            if not batch:
                return

    def send(self, header, body):
        head, _ = self.store.head()
        header |= {"epoch": self.store.fact("report_epoch"), "r": self.r, "g": self.g, "n": self.n, "head": head}
        is_sent = self.send_frames(b"DATA", HEADER.pack(**header), body)
        if is_sent and header["kind"] != HEARTBEAT:
            self.sent = header["sequence"]
            self.unacknowledged.append((self.sent, HEADER.size + len(body)))
        return is_sent

    def heartbeat(self):
        if self.g and (self.is_serving or self.n == 0):
            # Nothing is ever forgotten here: `first` is 1 and the chain before it is zero.
            self.send({"kind": HEARTBEAT, "sequence": self.sent, "time": now(), "stream": self.stream, "first": 1}, b"")

    def refuse(self, code, sentence, r=0):
        say("refusing", code=code.decode())
        fields = REFUSED.pack(channel=REPORTS, final=0, r=r, stream=self.stream)
        self.send_frames(b"REFUSED", fields, code, sentence)


class Node:
    """A node of one stream: takes channel 1, reports on channel 2. One thread; ends when killed, at any instruction."""

    def __init__(self, replies, stream, store, crash_after=None):
        self.context, self.store, self.stream, self.user = zmq.Context(), store, stream, "node:" + stream
        self.crash_after = crash_after
        self.dealer = dial(self.context, zmq.DEALER, self.user, replies)
        self.subscriber, self.endpoint, self.prefixes, self.lease = None, None, [], 10.0
        self.instance = secrets.token_bytes(16)
        self.quiet_until = self.last_heard = 0
        self.reports = ReportSender(store, stream, self.send)
        self.wait_for_grant(displaced_by=0)

    def send(self, *frames):
        try:
            self.dealer.send_multipart(frames, zmq.DONTWAIT)
            return True
        except zmq.Again:  # No connection, or its queue is full: everything is said again later.
            return False

    def run(self):
        poller = zmq.Poller()
        poller.register(self.dealer, zmq.POLLIN)
        last_second = 0
        while True:
            for socket, _ in poller.poll(100):
                if socket is self.dealer:
                    self.drain(self.dealer, self.on_control)
                elif socket is self.subscriber:
                    self.store.begin()
                    acknowledges = self.drain(self.subscriber, self.on_publication)
                    self.store.commit()
                    say("committed", next=self.store.next)
                    if self.crash_after and self.store.next > self.crash_after:
                        os.kill(os.getpid(), signal.SIGKILL)
                    if acknowledges and self.g:
                        self.acknowledge()
                    self.reports.pump()
            if self.subscriber and self.subscriber not in poller:
                poller.register(self.subscriber, zmq.POLLIN)
            if self.g and time.monotonic() - self.last_heard > self.lease:
                self.wait_for_grant(displaced_by=0)
            if time.monotonic() - last_second >= 1:
                last_second = time.monotonic()
                self.reports.heartbeat()
                if not self.g:
                    self.hello()

    def drain(self, socket, handle, at_most=64):
        answers = False
        for _ in range(at_most):
            try:
                frames = socket.recv_multipart(zmq.DONTWAIT)
            except zmq.Again:
                break
            try:
                answers = handle(*frames) or answers
            except (Malformed, TypeError) as error:
                say("malformed", why=str(error))
        return answers

    # Control messages

    def wait_for_grant(self, displaced_by):
        self.r, self.displaced_by, self.g, self.hello_time = secrets.randbits(64) | 1, displaced_by, None, 0
        self.heard = {}
        self.hello()

    def hello(self):
        if time.monotonic() < max(self.hello_time + 0.1, self.quiet_until):
            return
        self.hello_time = time.monotonic()
        self.send(b"HELLO", HELLO.pack(
            channel=DOSSIERS, r=self.r, displaced_by=self.displaced_by, highest=self.store.epoch, instance=self.instance,
            ledger=self.store.ledger, stream=self.stream))

    def resume(self, n):
        self.n, self.taken = n, self.store.next - 1
        self.send(b"RESUME", RESUME.pack(
            channel=DOSSIERS, n=n, epoch=self.store.epoch, g=self.g, next=self.store.next, chain=self.store.chain,
            entries=WINDOW_ENTRIES, bytes=WINDOW_BYTES, stream=self.stream))

    def acknowledge(self):
        self.send(b"ACK", ACK.pack(
            channel=DOSSIERS, epoch=self.store.epoch, g=self.g, acknowledged=self.store.next - 1, stream=self.stream))

    def on_control(self, verb, fields, *rest):
        if verb == b"WELCOME":
            self.on_welcome(WELCOME.unpack(fields), *rest)
        elif verb == b"HELD":
            held = HELD.unpack(fields)
            say("held", holder=held["ledger"], lapses=held["lapses"], sentence=rest[0].decode())
        elif verb == b"REFUSED":
            say("refused", code=rest[0].decode(), sentence=rest[1].decode())
            self.quiet_until = time.monotonic() + 10
        elif verb == b"TRUNCATED":
            self.on_truncated(TRUNCATED.unpack(fields))
        elif verb == b"HELLO":
            self.reports.hello(HELLO.unpack(fields))
        elif verb == b"RESUME":
            self.reports.resume(RESUME.unpack(fields))
        elif verb == b"ACK":
            self.reports.ack(ACK.unpack(fields))

    def on_welcome(self, welcome, prefixes, endpoint):
        if welcome["r"] != self.r:
            return
        self.lease = welcome["lease"] / 1000
        wanted = {prefixes[at:at + 5].rstrip(b"\0") for at in range(0, 5 * welcome["prefixes"], 5)}
        if (endpoint, wanted) != (self.endpoint, self.prefixes):
            if self.subscriber:
                self.subscriber.close()
            self.endpoint, self.prefixes = endpoint, wanted
            self.subscriber = dial(self.context, zmq.SUB, self.user, endpoint.decode(), *wanted)
            say("welcome", endpoint=endpoint.decode(), prefixes=sorted(each.decode() for each in wanted))

    def on_truncated(self, truncated):
        if (truncated["g"], truncated["n"]) == (self.g, self.n):
            self.store.begin()
            self.store.stand(self.store.epoch, truncated["first"], truncated["chain"])
            self.store.commit()
            say("gap", first=truncated["first"])
            self.resume(self.n + 1)

    # Publications, within a transaction. True: something is to be acknowledged.

    def on_publication(self, topic, frame, body):
        header = HEADER.unpack(frame)
        if header["version"] != VERSION or header["stream"] != self.stream:
            raise Malformed("not of this version or stream")
        if header["kind"] == HEARTBEAT:
            return self.on_heartbeat(topic, header)
        if self.g is None or header["g"] != self.g or header["n"] < self.n:
            return False
        self.last_heard = time.monotonic()
        return self.on_entry(header, frame, body)

    def on_heartbeat(self, topic, header):
        self.last_heard = time.monotonic()
        if self.g is None:
            if header["r"] == self.r:
                self.on_offer(topic, header)
            else:
                self.hello()
        elif header["g"] != self.g:
            self.wait_for_grant(displaced_by=header["g"])
        elif header["n"] < self.n:
            self.resume(self.n)
        elif header["n"] == self.n and header["sequence"] > self.taken:
            self.resume(self.n + 1)
        else:
            return True
        return False

    def on_offer(self, topic, header):
        if header["epoch"] < self.store.epoch:
            return
        heard = self.heard.setdefault(header["g"], set())
        heard.add(topic)
        if all(prefix.ljust(5, b"0") in heard for prefix in self.prefixes):
            if header["epoch"] > self.store.epoch:
                self.store.stand(header["epoch"], header["first"], header["chain"])
            self.g, self.doubtful = header["g"], {}
            say("granted", next=self.store.next)
            self.resume(1)

    def on_entry(self, header, frame, body):
        sequence = header["sequence"]
        if sequence <= self.taken:
            return True
        if sequence > self.taken + 1:
            self.resume(self.n + 1)
            return False
        is_second = self.doubtful.get(sequence, 0) > 0
        if next_chain(self.store.chain, header) != header["chain"]:
            return self.doubt(sequence, "diverged" if is_second else None)
        corrupt = blake2b(body) != header["content_hash"]
        if corrupt and not is_second:
            return self.doubt(sequence, None)
        self.store.take(header, frame, body, corrupt)
        self.taken = sequence
        return True

    def doubt(self, sequence, code):
        self.doubtful[sequence] = 1
        if code:
            say(code, sequence=sequence)
            sys.exit(f"the intake's history and this store's part at sequence {sequence}: a person decides")
        self.resume(self.n + 1)
        return False


def show(path, pieces):
    """What a store holds, a line of JSON for each entry; the pieces, put together, as files of `pieces` named by their hash."""
    store = Store(path)
    for sequence, epoch, frame, body in store.db.execute("SELECT * FROM entry ORDER BY rowid"):
        header = HEADER.unpack(frame)
        say("entry", sequence=sequence, kind=header["kind"], id=str(uuid.UUID(bytes=header["dossier"])), tenant=header["tenant"],
            revision=header["revision"], hash=blake2b(body))
    rows = store.db.execute("SELECT hash, offset, body FROM chunk ORDER BY hash, offset").fetchall()
    for piece in {row[0] for row in rows}:
        with open(os.path.join(pieces, piece.hex()), "wb") as file:
            for _, offset, body in (row for row in rows if row[0] == piece):
                file.seek(offset)
                file.write(body)
    say("store", next=store.next, reports=store.head()[0], acknowledged=store.fact("acknowledged", 0), ledger=store.ledger)


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run")
    for name in ("--replies", "--stream", "--store"):
        run.add_argument(name, required=True)
    run.add_argument("--crash-after", type=int, help="kill itself between the commit of this sequence and its acknowledgement")
    shown = commands.add_parser("show")
    shown.add_argument("--store", required=True)
    shown.add_argument("--pieces", required=True, help="an empty directory")
    options = parser.parse_args()
    if options.command == "run":
        Node(options.replies, options.stream, Store(options.store), options.crash_after).run()
    else:
        show(options.store, options.pieces)


if __name__ == "__main__":
    main()
