"""A small portal of saisine: uploads pieces, submits dossiers, asks for their state.

    saisine_portal.py --submissions ENDPOINT --name NAME < lines

Submits each line of standard input and says its receipt or refusal as a line of JSON.
"""

import argparse
import base64
import json
import sys
import time
import uuid

import zmq

from saisine_protocol import (
    CHUNK_BYTES, DOSSIER, HEADER, PIECE_FIELDS, QUESTION, RECEIPT, REFUSED, STATE_FIELDS, blake2b, dial, say, uuid7)

PORTAL_WINDOW_BYTES = 8 * 1024 * 1024
DEMARCHES = {"renouvellement-recepisse": 1, "duplicata-titre-sejour": 2, "changement-adresse": 3, "dcem": 4}


class Refused(Exception):
    def __init__(self, fields, code, sentence):
        super().__init__(f"{code}: {sentence}")
        self.fields, self.code, self.sentence = fields, code, sentence


class Portal:
    """A portal: one question at a time, asked again until it is answered."""

    def __init__(self, submissions, name):
        self.context, self.endpoint, self.user = zmq.Context(), submissions, "portal:" + name
        self.dealer = dial(self.context, zmq.DEALER, self.user, submissions)

    def close(self):
        self.dealer.close()
        self.context.term()

    def receive(self, seconds):
        """The next message, or None."""
        return self.dealer.recv_multipart() if self.dealer.poll(seconds * 1000) else None

    def ask(self, frames, answers, dossier, revision, attempts=6):
        """The answer to one question, matched by dossier and revision: its verb, fields and further frames."""
        for _ in range(attempts):
            self.dealer.send_multipart(frames)
            end = time.monotonic() + 5
            while frames and (message := self.receive(max(0, end - time.monotonic()))):
                answer = self.answer(message, answers, dossier, revision)
                if answer:
                    return answer
        raise TimeoutError(f"no answer to {frames[0].decode()}")

    def answer(self, message, answers, dossier, revision):
        verb, fields, *rest = message
        if verb == b"REFUSED":
            refused = REFUSED.unpack(fields)
            if (refused["dossier"], refused["revision"]) in ((dossier, revision), (bytes(16), 0)):
                raise Refused(refused, rest[0].decode(), rest[1].decode())
        elif verb in answers:
            answer = answers[verb].unpack(fields)
            if answer["dossier"] == dossier and revision in (0, answer["revision"]):
                return verb, answer, rest
        return None

    def upload(self, dossier, revision, piece, at_most=None):
        """Uploads a piece from where the intake holds it. `at_most` chunks, for a test that cuts the upload: tells the offset."""
        fields = {"dossier": dossier, "revision": revision, "hash": blake2b(piece), "total": len(piece)}
        answers = {b"HAVE": PIECE_FIELDS, b"STORED": PIECE_FIELDS}
        verb, have, _ = self.ask([b"PIECE", PIECE_FIELDS.pack(**fields)], answers, dossier, revision)
        began, sent = have["offset"], have["offset"]
        while verb == b"HAVE" and (at_most is None or have["offset"] < began + at_most * CHUNK_BYTES):
            while sent < len(piece) and sent - have["offset"] < PORTAL_WINDOW_BYTES - CHUNK_BYTES and (
                    at_most is None or sent < began + at_most * CHUNK_BYTES):
                chunk = piece[sent:sent + CHUNK_BYTES]
                self.dealer.send_multipart([b"CHUNK", PIECE_FIELDS.pack(**fields, offset=sent), chunk])
                sent += len(chunk)
            message = self.receive(5)
            if message is None:  # In doubt: ask again.
                verb, have, _ = self.ask([b"PIECE", PIECE_FIELDS.pack(**fields)], answers, dossier, revision)
                sent = have["offset"]
            elif (answer := self.answer(message, answers, dossier, revision)) and answer[1]["hash"] == fields["hash"]:
                verb, have, _ = answer
        return began, have["offset"]

    def submit(self, body):
        """Submits a body, as bytes of JSON, and tells its receipt."""
        dossier = json.loads(body)
        identifier, revision = uuid.UUID(dossier["id"]).bytes, dossier.get("revision", 1)
        header = HEADER.pack(
            kind=DOSSIER, dossier=identifier, revision=revision, postal_code=dossier["postalCode"],
            commune=dossier.get("commune") or "", demarche=DEMARCHES[dossier["demarche"]], content_hash=blake2b(body))
        return self.ask([b"SUBMIT", header, body], {b"RECEIPT": RECEIPT}, identifier, revision)[1]

    def state(self, dossier, revision=0):
        question = QUESTION.pack(dossier=dossier, revision=revision)
        _, state, rest = self.ask([b"STATE", question], {b"STATE": STATE_FIELDS}, dossier, revision)
        return state, rest[0]

    def submit_line(self, line):
        """Submits a submission line: uploads its pieces, puts size and hash in their place."""
        dossier = json.loads(line)
        dossier.setdefault("id", str(uuid7()))
        dossier.setdefault("submittedAt", time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()))
        for piece in dossier.get("pieces") or []:
            content = base64.b64decode(piece.pop("content"))
            piece.setdefault("mediaType", "application/pdf")
            piece |= {"size": len(content), "hash": blake2b(content).hex()}
            self.upload(uuid.UUID(dossier["id"]).bytes, dossier.get("revision", 1), content)
        body = json.dumps(dossier, ensure_ascii=False, separators=(",", ":")).encode()
        return body, self.submit(body)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--submissions", required=True)
    parser.add_argument("--name", required=True)
    options = parser.parse_args()
    portal = Portal(options.submissions, options.name)
    for line in sys.stdin:
        try:
            _, receipt = portal.submit_line(line)
            say("receipt", id=str(uuid.UUID(bytes=receipt["dossier"])), tenant=receipt["tenant"], time=receipt["time"])
        except Refused as refused:
            say("refused", code=refused.code, sentence=refused.sentence)


if __name__ == "__main__":
    main()
