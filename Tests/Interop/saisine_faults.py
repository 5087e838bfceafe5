"""Says wrong things to an intake, and things out of turn, and tells what it answers: a line of JSON for each.

    saisine_faults.py submissions --submissions ENDPOINT        wrong messages of a portal
    saisine_faults.py replies --replies ENDPOINT --stream 18    wrong messages of a node
    saisine_faults.py repeat --submissions ENDPOINT < lines     the same again, other bytes, another portal's, pieces not stored
    saisine_faults.py cut --submissions ENDPOINT --pieces DIR   an upload in two connections, out of order, with a wrong hash
    saisine_faults.py denied --user USER --endpoint ENDPOINT    whether a peer may connect there
"""

import argparse
import json
import os
import secrets
import sys
import uuid

import zmq
from zmq.utils.monitor import recv_monitor_message

from saisine_portal import Portal, Refused
from saisine_protocol import (
    ACK, CHUNK_BYTES, DOSSIER, HEADER, HELLO, PIECE_FIELDS, QUESTION, REFUSED, RESUME, blake2b, dial, say, uuid7)


def answers(socket, name, expected, *frames):
    """Sends frames and says the answer beside the expected one: its verb, or its code when it is a refusal. `none`: for a second."""
    socket.send_multipart(frames)
    answer, sentence = "none", ""
    if socket.poll(1000 if expected == "none" else 10_000):
        verb, fields, *rest = socket.recv_multipart()
        answer = verb.decode()
        if verb == b"REFUSED":
            REFUSED.unpack(fields)
            answer, sentence = rest[0].decode(), rest[1].decode()
    say("answer", to=name, expected=expected, answer=answer, sentence=sentence)


def dossier(**members):
    """A body and its header's fields."""
    members = {"id": str(uuid7()), "demarche": "dcem", "submittedAt": "2026-08-01T09:30:00Z", "postalCode": "18000"} | members
    body = json.dumps({name: value for name, value in members.items() if value is not None}).encode()
    return body, {"kind": DOSSIER, "dossier": uuid.UUID(members["id"]).bytes, "revision": 1, "postal_code": "18000",
                  "demarche": 4, "content_hash": blake2b(body)}


def submissions(endpoint):
    socket = dial(zmq.Context(), zmq.DEALER, "portal:wrong", endpoint)

    def ask(name, expected, *frames):
        answers(socket, name, expected, *frames)

    def submit(name, expected, body=None, pad=b"", version=1, **fields):
        good, header = dossier()
        body = good if body is None else body
        header |= {"content_hash": blake2b(body)} | fields
        ask(name, expected, b"SUBMIT", HEADER.pack(version=version, **header) + pad, body)

    body, fields = dossier()
    header = HEADER.pack(**fields)
    submit("a good one", "RECEIPT")
    ask("one empty frame", "malformed", b"")
    ask("two empty frames", "malformed", b"", b"")
    ask("random bytes", "malformed", secrets.token_bytes(40), secrets.token_bytes(300), secrets.token_bytes(7))
    ask("a verb in small letters", "malformed", b"submit", header, body)
    ask("SUBMIT alone", "malformed", b"SUBMIT")
    ask("SUBMIT without body", "malformed", b"SUBMIT", header)
    ask("SUBMIT with a frame too many", "malformed", b"SUBMIT", header, body, b"")
    ask("nine frames", "malformed", b"SUBMIT", header, body, *[b"x"] * 6)
    ask("a thousand frames", "malformed", b"SUBMIT", *[b"x"] * 999)
    ask("a short header", "malformed", b"SUBMIT", header[:255], body)
    submit("a header too long", "malformed", pad=bytes(769))
    submit("a header with more fields", "RECEIPT", pad=secrets.token_bytes(768))
    submit("version 2", "unsupported-version", version=2)
    submit("version 0", "unsupported-version", version=0)
    submit("kind 2", "malformed", kind=2)
    submit("flag replay", "RECEIPT", flags=4)
    submit("flag 15", "RECEIPT", flags=1 << 15)
    submit("revision 0", "bad-field", revision=0)
    submit("an id of version 4", "bad-field", dossier=uuid.uuid4().bytes)
    submit("an id of zeros", "bad-field", dossier=bytes(16))
    submit("démarche 9", "malformed", demarche=9)
    submit("a postal code of letters", "malformed", postal_code="1800x")
    submit("a postal code with a zero within", "malformed", postal_code="18\00000")
    submit("a postal code that is not the body's", "bad-field", postal_code="18100")
    submit("a state", "RECEIPT", state=3)
    submit("a sequence", "RECEIPT", sequence=7)
    submit("a stream", "RECEIPT", stream="18")
    submit("a commune of zeros and letters", "malformed", commune="1\08x")
    submit("a body too large", "too-large", body=b"{" + b" " * 262_143 + b"}")
    submit("an empty body", "bad-json", body=b"")
    submit("a body that is no JSON", "bad-json", body=b"{\"id\":")
    submit("an array", "bad-field", body=b"[]")
    submit("two objects", "bad-json", body=body + b"{}")
    submit("a member twice", "duplicate-member", body=b'{"a":1,"a":2}')
    submit("an object without members", "missing-field", body=b"{}")
    submit("a wrong content hash", "bad-hash", content_hash=bytes(32))
    ask("PIECE alone", "malformed", b"PIECE")
    ask("PIECE, short", "malformed", b"PIECE", bytes([1]) + bytes(62))
    whole = {"dossier": fields["dossier"], "revision": 1, "hash": blake2b(bytes(40)), "total": 40}
    ask("PIECE of version 9", "unsupported-version", b"PIECE", PIECE_FIELDS.pack(version=9, **whole))
    ask("PIECE of no byte", "malformed", b"PIECE", PIECE_FIELDS.pack(**whole | {"total": 0}))
    ask("PIECE too large", "too-large", b"PIECE", PIECE_FIELDS.pack(**whole | {"total": 10 * 1024 * 1024 + 1}))
    ask("PIECE of revision 0", "malformed", b"PIECE", PIECE_FIELDS.pack(**whole | {"revision": 0}))
    ask("CHUNK without PIECE", "missing-piece", b"CHUNK", PIECE_FIELDS.pack(**whole), bytes(40))
    ask("CHUNK past the end", "malformed", b"CHUNK", PIECE_FIELDS.pack(**whole | {"hash": bytes(32), "offset": CHUNK_BYTES}), bytes(40))
    whole["hash"] = bytes(32)
    ask("PIECE", "HAVE", b"PIECE", PIECE_FIELDS.pack(**whole))
    ask("CHUNK of no byte", "malformed", b"CHUNK", PIECE_FIELDS.pack(**whole), b"")
    ask("CHUNK too short", "malformed", b"CHUNK", PIECE_FIELDS.pack(**whole), bytes(39))
    ask("CHUNK too long", "malformed", b"CHUNK", PIECE_FIELDS.pack(**whole), bytes(41))
    ask("CHUNK with a wrong hash", "bad-hash", b"CHUNK", PIECE_FIELDS.pack(**whole), bytes(40))
    ask("STATE, short", "malformed", b"STATE", b"\1" + bytes(22))
    ask("STATE of an unknown dossier", "unknown-dossier", b"STATE", QUESTION.pack(dossier=uuid7().bytes))
    ask("HELLO", "malformed", b"HELLO", HELLO.pack(channel=1, r=1, stream="18"))
    ask("RECEIPT", "malformed", b"RECEIPT", bytes(96))
    ask("STATUS", "malformed", b"STATUS")
    ask("a frame over the limit", "none", b"SUBMIT", header, bytes(524_289))
    submit("a good one after all", "RECEIPT")


def replies(endpoint, stream):
    socket = dial(zmq.Context(), zmq.DEALER, "node:" + stream, endpoint)
    good = {"channel": 1, "r": 5, "instance": secrets.token_bytes(16), "ledger": secrets.token_bytes(16), "stream": stream}

    def ask(name, expected, *frames):
        answers(socket, name, expected, *frames)

    def hello(name, expected, **fields):
        ask(name, expected, b"HELLO", HELLO.pack(**good | fields))

    ask("one empty frame", "malformed", b"")
    ask("random bytes", "malformed", secrets.token_bytes(40), secrets.token_bytes(300), secrets.token_bytes(7))
    ask("HELLO alone", "malformed", b"HELLO")
    ask("HELLO, short", "malformed", b"HELLO", HELLO.pack(**good)[:95])
    ask("HELLO with a frame too many", "malformed", b"HELLO", HELLO.pack(**good), b"")
    ask("nine frames", "malformed", b"HELLO", *[b"x"] * 8)
    ask("a thousand frames", "malformed", b"HELLO", *[b"x"] * 999)
    hello("HELLO of version 2", "unsupported-version", version=2)
    hello("HELLO of channel 0", "malformed", channel=0)
    hello("HELLO of channel 3", "malformed", channel=3)
    hello("HELLO with r 0", "malformed", r=0)
    hello("HELLO for another stream", "not-allowed", stream="36")
    hello("HELLO for no stream", "malformed", stream="")
    hello("HELLO for an unknown stream", "not-allowed", stream="no-such")
    ask("WELCOME", "malformed", b"WELCOME", bytes(72), b"18\0\0\0", b"tcp://127.0.0.1:1")
    ask("SUBMIT", "malformed", b"SUBMIT", HEADER.pack(kind=DOSSIER), b"{}")
    ask("DATA alone", "malformed", b"DATA")
    ask("DATA with a short header", "malformed", b"DATA", b"\1" + bytes(254), b"")
    ask("RESUME, short", "malformed", b"RESUME", RESUME.pack(channel=1, n=1, g=1, next=1, entries=1, stream=stream)[:103])
    ask("ACK for another stream", "not-allowed", b"ACK", ACK.pack(channel=1, g=1, stream="36"))
    ask("DATA without a grant", "none", b"DATA", HEADER.pack(kind=32, stream=stream), b"")
    ask("a frame over the limit", "none", b"DATA", HEADER.pack(kind=32, stream=stream), bytes(524_289))
    hello("HELLO of a second ledger, after all", "HELD")


def repeat(endpoint, lines):
    portal = Portal(endpoint, "cher")
    for line in lines:
        body, first = portal.submit_line(line)
        second = portal.submit(body)
        say("repeated", id=str(uuid.UUID(bytes=first["dossier"])), same=first == second)
    refusal("other bytes", lambda: portal.submit(body + b" "))
    refusal("another portal", lambda: Portal(endpoint, "indre").submit(body))
    refusal("another portal's state", lambda: Portal(endpoint, "indre").state(first["dossier"]))
    piece = {"kind": "passeport", "mediaType": "application/pdf", "size": 40, "hash": blake2b(b"never sent").hex()}
    refusal("a piece not stored", lambda: portal.submit(dossier(pieces=[piece])[0]))
    state, why = portal.state(first["dossier"])
    say("state", state=state["state"], revision=state["revision"], accepted=state["accepted"] == first["time"])


def refusal(name, act):
    try:
        act()
        say("refusal", of=name, code="none")
    except Refused as refused:
        say("refusal", of=name, code=refused.code, final=refused.fields["final"])


def cut(endpoint, pieces):
    content, (_, fields) = secrets.token_bytes(5 * CHUNK_BYTES + 1234), dossier()
    identifier = fields["dossier"]
    one = Portal(endpoint, "cher")
    say("upload", part=1, span=one.upload(identifier, 1, content, at_most=2))
    one.close()
    two = Portal(endpoint, "cher")
    out_of_turn = {"dossier": identifier, "revision": 1, "hash": blake2b(content), "total": len(content), "offset": 4 * CHUNK_BYTES}
    answers(two.dealer, "a chunk out of turn", "HAVE", b"CHUNK", PIECE_FIELDS.pack(**out_of_turn), content[4 * CHUNK_BYTES:5 * CHUNK_BYTES])
    say("upload", part=2, span=two.upload(identifier, 1, content))
    say("upload", part=3, span=two.upload(identifier, 1, content))
    piece = {"kind": "passeport", "name": "p.pdf", "mediaType": "application/pdf", "size": len(content), "hash": blake2b(content).hex()}
    body, _ = dossier(id=str(uuid.UUID(bytes=identifier)), pieces=[piece])
    say("receipt", id=str(uuid.UUID(bytes=identifier)), tenant=two.submit(body)["tenant"])
    with open(os.path.join(pieces, blake2b(content).hex()), "wb") as file:
        file.write(content)


def denied(user, endpoint):
    """Whether a subscriber to everything is let in, and whether it hears anything within two seconds."""
    socket = zmq.Context().socket(zmq.SUB)
    monitor = socket.get_monitor_socket(zmq.EVENT_HANDSHAKE_SUCCEEDED | zmq.EVENT_HANDSHAKE_FAILED_AUTH)
    if user:
        socket.plain_username = user.encode()
    socket.subscribe(b"")
    socket.connect(endpoint)
    first = recv_monitor_message(monitor) if monitor.poll(5000) else {"event": 0, "value": 0}
    say("handshake", user=user, succeeded=first["event"] == zmq.EVENT_HANDSHAKE_SUCCEEDED,
        denied=first["event"] == zmq.EVENT_HANDSHAKE_FAILED_AUTH and first["value"] == 400, heard=bool(socket.poll(2000)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=("submissions", "replies", "repeat", "cut", "denied"))
    for name in ("--submissions", "--replies", "--stream", "--pieces", "--user", "--endpoint"):
        parser.add_argument(name)
    options = parser.parse_args()
    if options.command == "submissions":
        submissions(options.submissions)
    elif options.command == "replies":
        replies(options.replies, options.stream)
    elif options.command == "repeat":
        repeat(options.submissions, list(sys.stdin))
    elif options.command == "cut":
        cut(options.submissions, options.pieces)
    elif options.command == "denied":
        denied(options.user, options.endpoint)


if __name__ == "__main__":
    main()
