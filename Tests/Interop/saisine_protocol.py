"""The codec of the saisine protocol, version 1: frames of fixed layout, hashes, chains, and how to dial an intake.

Written, like the node and the portal beside it, from Protocol.md and DossierFormat.md alone.
"""

import hashlib
import json
import secrets
import struct
import time
import uuid

import zmq

VERSION = 1
CHUNK_BYTES = 262_144
DOSSIERS, REPORTS = 1, 2
HEARTBEAT, DOSSIER, PIECE, COMPLEMENT, RECALL, KNOWN, STATE, UNREADABLE = 0, 1, 2, 3, 12, 13, 32, 34
ASSUMED, REPLAY, RESTATED = 1 << 1, 1 << 2, 1 << 3
NO_EPOCH = bytes(16)
NO_CHAIN = bytes(32)


class Malformed(Exception):
    """A frame that the protocol does not allow."""


class Layout:
    """A frame of fixed layout. Fields are `name=(offset, format)`; text is padded with zeros, an epoch is its 16 bytes (which
    compare as the protocol orders epochs), hashes and ids are bytes."""

    def __init__(self, size, **fields):
        self.size = size
        self.fields = {"version": (0, "B"), **fields}

    def pack(self, **values):
        frame = bytearray(self.size)
        for name, value in {"version": VERSION, **values}.items():
            offset, form = self.fields[name]
            value = value.encode("ascii") if isinstance(value, str) else value
            struct.pack_into(">" + form.replace("t", "s"), frame, offset, value)
        return bytes(frame)

    def unpack(self, frame):
        if len(frame) < self.size:
            raise Malformed(f"{len(frame)} bytes instead of {self.size}")
        values = {}
        for name, (offset, form) in self.fields.items():
            value = struct.unpack_from(">" + form.replace("t", "s"), frame, offset)[0]
            values[name] = value.rstrip(b"\0").decode("ascii") if form.endswith("t") else value
        return values


HEADER = Layout(
    256, kind=(1, "B"), flags=(2, "H"), n=(4, "I"), epoch=(8, "16s"), r=(24, "Q"), g=(32, "Q"), sequence=(40, "Q"), head=(48, "Q"),
    time=(56, "Q"), chain=(64, "32s"), content_hash=(96, "32s"), dossier=(128, "16s"), piece_hash=(144, "32s"), follow_up=(144, "10s"),
    stream=(176, "24t"),
    tenant=(200, "4t"), revision=(204, "I"), postal_code=(208, "5t"), commune=(213, "5t"), demarche=(218, "B"), state=(219, "B"),
    owner_term=(224, "I"), step=(228, "I"), piece_offset=(232, "I"), piece_total=(236, "I"), request=(240, "I"), first=(248, "Q"))
HELLO = Layout(
    96, channel=(1, "B"), r=(8, "Q"), displaced_by=(16, "Q"), highest=(24, "16s"), instance=(40, "16s"), ledger=(56, "16s"),
    stream=(72, "24t"))
RESUME = Layout(
    104, channel=(1, "B"), n=(4, "I"), epoch=(8, "16s"), g=(24, "Q"), next=(32, "Q"), chain=(40, "32s"), entries=(72, "I"),
    bytes=(76, "I"), stream=(80, "24t"))
ACK = Layout(72, channel=(1, "B"), epoch=(8, "16s"), g=(24, "Q"), acknowledged=(32, "Q"), safe=(40, "Q"), stream=(48, "24t"))
WELCOME = Layout(
    72, channel=(1, "B"), prefixes=(2, "H"), lease=(4, "I"), r=(8, "Q"), epoch=(16, "16s"), time=(32, "Q"), entries=(40, "I"),
    bytes=(44, "I"), stream=(48, "24t"))
HELD = Layout(72, channel=(1, "B"), lapses=(4, "I"), r=(8, "Q"), instance=(16, "16s"), ledger=(32, "16s"), stream=(48, "24t"))
TRUNCATED = Layout(
    96, channel=(1, "B"), n=(4, "I"), epoch=(8, "16s"), g=(24, "Q"), first=(32, "Q"), chain=(40, "32s"), stream=(72, "24t"))
REFUSED = Layout(
    64, channel=(1, "B"), final=(2, "B"), retry=(4, "I"), r=(8, "Q"), dossier=(16, "16s"), revision=(32, "I"), stream=(40, "24t"))
PIECE_FIELDS = Layout(64, revision=(4, "I"), dossier=(8, "16s"), hash=(24, "32s"), total=(56, "I"), offset=(60, "I"))
RECEIPT = Layout(
    106, flags=(1, "B"), revision=(4, "I"), dossier=(8, "16s"), time=(24, "Q"), content_hash=(32, "32s"), tenant=(64, "4t"),
    stream=(72, "24t"), follow_up=(96, "10s"))
FOLLOW_FIELDS = Layout(36, dossier=(8, "16s"), follow_up=(24, "10s"))
QUESTION = Layout(24, revision=(4, "I"), dossier=(8, "16s"))
STATE_FIELDS = Layout(
    48, state=(1, "B"), flags=(2, "H"), revision=(4, "I"), dossier=(8, "16s"), time=(24, "Q"), owner_term=(32, "I"),
    step=(36, "I"), accepted=(40, "Q"))


def blake2b(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def next_chain(chain, header):
    """The chain value of an entry, from that of the entry before it."""
    decision = (0, 0, 0) if header["kind"] in (DOSSIER, COMPLEMENT) else (header["state"], header["owner_term"], header["step"])
    return blake2b(chain + struct.pack(">QB", header["sequence"], header["kind"]) + header["dossier"]
                   + struct.pack(">I", header["revision"]) + header["content_hash"] + struct.pack(">BII", *decision))


CODE_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def code_text(code):
    """A follow-up code as people read it."""
    number = int.from_bytes(code, "big")
    digits = "".join(CODE_DIGITS[number >> shift & 31] for shift in range(75, -1, -5))
    return "-".join(digits[start:start + 4] for start in range(0, 16, 4))


def code_bytes(text):
    """The same from how people type it."""
    digits = text.upper().translate(str.maketrans("OIL", "011", "- "))
    return sum(CODE_DIGITS.index(digit) << 75 - 5 * place for place, digit in enumerate(digits)).to_bytes(10, "big")


def now():
    return time.time_ns() // 1_000_000


def say(event, **facts):
    print(json.dumps({"event": event, **facts}, default=lambda value: value.hex()), flush=True)


def dial(context, kind, user, endpoint, *prefixes):
    """A connected socket. libzmq takes no empty password: the user name alone chooses PLAIN."""
    socket = context.socket(kind)
    socket.plain_username = user.encode()
    socket.heartbeat_ivl, socket.heartbeat_timeout, socket.handshake_ivl = 2_000, 10_000, 5_000
    socket.rcvhwm, socket.linger = 4_096, 0
    if kind == zmq.DEALER:
        socket.immediate = True
    for prefix in prefixes:
        socket.subscribe(prefix)
    socket.connect(endpoint)
    return socket


def uuid7():
    """RFC 9562: 48 bits of milliseconds, the version, 74 bits at random."""
    value = (now() << 80) | (7 << 76) | (secrets.randbits(12) << 64) | (2 << 62) | secrets.randbits(62)
    return uuid.UUID(int=value)
