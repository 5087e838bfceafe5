"""Checks the codec against the worked examples of Protocol.md, both ways: `saisine_examples.py Protocol.md`."""

import re
import struct
import sys

import saisine_protocol as protocol

# The document's names, where the codec's differ.
NAMES = {
    "highest-counter": "highest", "epoch-counter": "epoch", "window-entries": "entries", "window-bytes": "bytes", "safe": "safe",
    "dossier-id": "dossier", "instance": "instance"}
LAYOUTS = {
    "HELLO": protocol.HELLO, "WELCOME": protocol.WELCOME, "HELD": protocol.HELD, "RESUME": protocol.RESUME, "ACK": protocol.ACK,
    "TRUNCATED": protocol.TRUNCATED, "REFUSED": protocol.REFUSED, "HEADER": protocol.HEADER, "RECEIPT": protocol.RECEIPT,
    "PIECE": protocol.PIECE_FIELDS, "HAVE": protocol.PIECE_FIELDS, "CHUNK": protocol.PIECE_FIELDS, "STORED": protocol.PIECE_FIELDS,
    "QUESTION": protocol.QUESTION, "FOLLOW": protocol.FOLLOW_FIELDS, "STATE": protocol.STATE_FIELDS}


def examples(text):
    """The name, the fields as text and the frames of each example."""
    for name, block in re.findall(r"^```example (\S+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        listed, *frames = re.split(r"^frame \d+\n", block, flags=re.MULTILINE)
        fields = dict(line.split() for line in listed.splitlines())
        yield name, fields, [bytes.fromhex("".join(
            line[6:] for line in frame.splitlines() if line != "(empty)")) for frame in frames]


def value(layout, name, text):
    if name == "follow_up":
        assert protocol.code_text(protocol.code_bytes(text)) == text, "follow-up code"
        return protocol.code_bytes(text)
    if layout.fields[name][1].endswith("t"):
        return text
    if layout.fields[name][1].endswith("s"):
        return bytes.fromhex(text)
    return int(text, 0)


def expected(layout, fields):
    """The fields as the codec has them: an epoch is one field there, of 16 bytes."""
    values = {}
    for key, text in fields.items():
        if key.endswith("-random"):
            values[NAMES[key.replace("-random", "-counter")]] += int(text, 0).to_bytes(8, "big")
        elif key.endswith("-counter"):
            values[NAMES[key]] = int(text, 0).to_bytes(8, "big")
        else:
            name = NAMES.get(key, key.replace("-", "_"))
            values[name] = value(layout, name, text)
    return values


def check_tail(fields, frame):
    """What follows an ACK whose receiver takes nothing for now; the codec ignores it, as a node may."""
    hold, since, reason = (fields.pop(name) for name in ("hold", "since", "reason"))
    tail = struct.pack(">BxH4xQ", int(hold), len(reason), int(since)) + reason.encode()
    assert frame[protocol.ACK.size:] == tail, "tail of an ACK"
    return frame[:protocol.ACK.size]


def main():
    count, chain = 0, protocol.NO_CHAIN
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    for name, fields, frames in examples(text):
        layout, frame = LAYOUTS[name], frames[1]
        if "hold" in fields:
            frame = check_tail(fields, frame)
        values = expected(layout, fields)
        assert layout.pack(**values) == frame, f"{name}: packed otherwise"
        decoded = layout.unpack(frame)
        assert all(decoded[key] == value for key, value in values.items()), f"{name}: unpacked otherwise"
        if name == "HEADER" and decoded["kind"] != protocol.HEARTBEAT:
            assert protocol.blake2b(frames[2]) == decoded["content_hash"], "content hash"
            if decoded["sequence"]:
                chain = protocol.NO_CHAIN if decoded["sequence"] == 1 else chain
                chain = protocol.next_chain(chain, decoded)
                assert chain == decoded["chain"], "chain"
        count += 1
    assert count > 15, "too few examples"
    protocol.say("examples", count=count)


if __name__ == "__main__":
    main()
