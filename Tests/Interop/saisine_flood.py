"""Portals that are no good for an intake, and one that is: over raw connections, as fast as TCP takes it.

    saisine_flood.py flood   ENDPOINT NAME CONNECTIONS SECONDS   submits new dossiers and minds no window
    saisine_flood.py bulk    ENDPOINT NAME CONNECTIONS SECONDS   the same, but a hundred of a connection unanswered at most
    saisine_flood.py polite  ENDPOINT NAME 1 SECONDS             one dossier at a time, until it has its receipt
    saisine_flood.py garbage ENDPOINT NAME CONNECTIONS SECONDS   messages of random frames, a hundred of a connection unanswered

Each says what became of what it sent, as a line of JSON.
"""
import hashlib
import json
import os
import random
import select
import struct
import sys
import time

from saisine_raw import COMMAND, LONG, MORE, Peer, command, message

NOTE = "x" * 4_000
PATIENCE = 5


def dossier(revision=1):
    """A new dossier of Cher: its id, and the message that submits it."""
    now = int(time.time() * 1000)
    number = bytearray(struct.pack(">Q", now << 16) + os.urandom(8))
    number[6:8] = os.urandom(2)
    number[6] = number[6] & 0x0F | 0x70
    number[8] = number[8] & 0x3F | 0x80
    text = number.hex()
    name = "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
    body = (
        '{"id":"%s","revision":1,"demarche":"changement-adresse","postalCode":"18000","note":"%s","pieces":[]}' % (name, NOTE)
    ).encode()
    header = bytearray(256)
    header[0:2] = b"\x01\x01"
    header[96:128] = hashlib.blake2b(body, digest_size=32).digest()
    header[128:144] = number
    struct.pack_into(">I", header, 204, revision)
    header[208:213] = b"18000"
    header[218] = 3
    return bytes(number), message(b"SUBMIT", bytes(header), body)


class Stream:
    """A connection that is written and read without waiting."""

    def __init__(self, endpoint, user):
        self.socket = Peer.dial(endpoint, "DEALER", user).connection
        self.socket.setblocking(False)
        self.out, self.received, self.frames, self.outstanding = b"", bytearray(), [], 0

    def write(self):
        try:
            self.out = self.out[self.socket.send(self.out):]
        except BlockingIOError:
            pass

    def read(self):
        """The messages that are whole now."""
        try:
            part = self.socket.recv(1 << 18)
        except BlockingIOError:
            return []
        if not part:
            raise ConnectionResetError("cut off")
        self.received += part
        return list(self.parse())

    def parse(self):
        data, at = self.received, 0
        while len(data) - at >= 2:
            flags = data[at]
            start = at + (9 if flags & LONG else 2)
            if len(data) < start:
                break
            size = struct.unpack_from(">Q", data, at + 1)[0] if flags & LONG else data[at + 1]
            if len(data) < start + size:
                break
            body, at = bytes(data[start:start + size]), start + size
            if flags & COMMAND:
                if body[1:5] == b"PING":
                    self.out += command(b"PONG", body[7:])
                continue
            self.frames.append(body)
            if not flags & MORE:
                yield self.frames
                self.frames = []
        del data[:at]


class Counts:
    def __init__(self):
        self.accepted, self.refused, self.codes, self.latencies = set(), set(), {}, []

    def take(self, frames):
        """Notes an answer: the id it is about."""
        if frames[0] == b"RECEIPT":
            self.accepted.add(frames[1][8:24])
            return frames[1][8:24]
        code = frames[2].decode() if frames[0] == b"REFUSED" and len(frames) == 4 else "unreadable"
        self.codes[code] = self.codes.get(code, 0) + 1
        number = frames[1][16:32]
        if code == "try-again-later":
            self.refused.add(number)
        return number


def turn(streams, counts, fill, patience=0.01):
    """Writes what `fill` gives to each stream that has nothing to write, and reads what is there."""
    for stream in streams:
        if not stream.out:
            fill(stream)
    readable, writable, _ = select.select(streams_of(streams), [s.socket for s in streams if s.out], [], patience)
    for stream in streams:
        if stream.socket in writable:
            stream.write()
        if stream.socket in readable:
            for frames in stream.read():
                stream.outstanding -= 1
                counts.take(frames)


def streams_of(streams):
    return [stream.socket for stream in streams]


def bulk(streams, seconds):
    flood(streams, seconds, window=100)


def flood(streams, seconds, window=1 << 60):
    counts, sent, began = Counts(), {}, time.monotonic()

    def fill(stream):
        batch = [dossier() for _ in range(min(16, window - stream.outstanding))]
        stream.outstanding += len(batch)
        sent.update(batch)
        stream.out = b"".join(data for _, data in batch)

    while time.monotonic() - began < seconds:
        turn(streams, counts, fill)
        # What has its receipt is forgotten here: a flood of a minute would not fit.
        for number in counts.accepted & sent.keys():
            del sent[number]
    total = len(counts.accepted) + len(sent)
    tell(event="flooded", sent=total, receipts=len(counts.accepted), again=counts.codes.pop("try-again-later", 0),
         others=sum(counts.codes.values()))
    retry(streams, counts, sent)


def retry(streams, counts, sent):
    """Whoever was refused or not answered submits again, a few at a time, until each has its receipt."""
    wanted = random.sample(sorted(sent), min(300, len(sent)))
    end = time.monotonic() + 30
    asked = {}

    def fill(stream):
        now = time.monotonic()
        for number in wanted:
            if number not in counts.accepted and now - asked.get(number, 0) > 2:
                asked[number] = now
                stream.out += sent[number]

    while not counts.accepted.issuperset(wanted) and time.monotonic() < end:
        turn(streams[:1], counts, fill)
    tell(event="retried", count=len(wanted), receipts=sum(number in counts.accepted for number in wanted))


def polite(streams, seconds):
    counts, latencies, began, again = Counts(), [], time.monotonic(), 0
    stream = streams[0]
    while time.monotonic() - began < seconds:
        number, data = dossier()
        asked, due = time.monotonic(), 0
        while number not in counts.accepted and time.monotonic() - asked < 60:
            refusals = counts.codes.get("try-again-later", 0)
            if time.monotonic() >= due:
                stream.out += data
                due = time.monotonic() + PATIENCE
            turn(streams, counts, lambda _: None, 0.001)
            if counts.codes.get("try-again-later", 0) > refusals:
                again, due = again + 1, time.monotonic() + 0.2
        latencies.append(time.monotonic() - asked)
    latencies.sort()
    tell(event="polite", receipts=len(counts.accepted), again=again, count=len(latencies),
         worst=int(latencies[-1] * 1000), median=int(latencies[len(latencies) // 2] * 1000),
         others=sum(counts.codes.values()) - counts.codes.get("try-again-later", 0))


def garbage(streams, seconds):
    counts, began, sent = Counts(), time.monotonic(), 0
    dice = random.Random(7)
    verbs = [b"SUBMIT", b"PIECE", b"CHUNK", b"STATE", b"HELLO", b"", b"\xff" * 40]

    def one():
        frames = [dice.choice(verbs)] + [dice.randbytes(dice.choice([0, 1, 24, 64, 256, 256, 2000])) for _ in range(dice.randrange(7))]
        if dice.random() < 0.3 and len(frames) > 1:
            frames[1] = b"\x01\x01" + frames[1][2:]
        return message(*frames)

    def fill(stream):
        nonlocal sent
        while stream.outstanding < 100 and len(stream.out) < 1 << 16:
            stream.out += one()
            stream.outstanding += 1
            sent += 1

    while time.monotonic() - began < seconds:
        turn(streams, counts, fill)
    end = time.monotonic() + 20
    while any(stream.outstanding for stream in streams) and time.monotonic() < end:
        turn(streams, counts, lambda _: None)
    tell(event="garbage", sent=sent, others=sum(counts.codes.values()), receipts=len(counts.accepted),
         unanswered=sum(stream.outstanding for stream in streams), again=counts.codes.get("unreadable", 0))


def tell(**fields):
    print(json.dumps(fields), flush=True)


def main():
    mode, endpoint, name, connections, seconds = sys.argv[1:6]
    streams = [Stream(endpoint, "portal:" + name) for _ in range(int(connections))]
    tell(event="ready")
    {"bulk": bulk, "flood": flood, "polite": polite, "garbage": garbage}[mode](streams, float(seconds))


main()
