"""Takes the place of an intake and sends a node a message that never ends, again and again; says how often it was cut off.

saisine_false_intake.py REPLIES-PORT STREAM dealer|sub TIMES
"""
import json
import socket
import struct
import sys
import time

from saisine_raw import Peer

LIMIT = 2 << 30


def listen(port):
    listener = socket.create_server(("127.0.0.1", port))
    listener.settimeout(20)
    return listener


def accept(listener, kind):
    """The next connection that completes its handshake."""
    while True:
        connection, _ = listener.accept()
        connection.settimeout(20)
        try:
            return Peer(connection, kind, "node", serves=True)
        except ConnectionError:
            continue


def welcome(hello, stream, endpoint):
    """An answer to HELLO that has the node subscribe at `endpoint`."""
    r = struct.unpack_from(">Q", hello, 8)[0]
    fields = struct.pack(
        ">BBHIQQQQII24s", 1, 1, 1, 10_000, r, 1, 1, int(time.time() * 1000), 1024, 8 << 20, stream.encode())
    return b"WELCOME", fields, b"18".ljust(5, b"\0"), endpoint.encode()


def tell(**fields):
    print(json.dumps(fields), flush=True)


def main():
    port, stream, target, times = int(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
    replies = listen(port)
    publisher = listen(0)
    endpoint = "tcp://127.0.0.1:%d" % publisher.getsockname()[1]
    tell(event="ready")
    cuts = 0
    while cuts < times:
        dealer = accept(replies, "ROUTER")
        peer, first = dealer, b"WELCOME"
        if target == "sub":
            said = dealer.read_message()
            while said[0] != b"HELLO":
                said = dealer.read_message()
            dealer.send(*welcome(said[1], stream, endpoint))
            peer, first = accept(publisher, "XPUB"), b"18000"
        sent, is_cut = peer.endless(first, 60_000, LIMIT)
        cuts += 1
        tell(event="cut" if is_cut else "endured", count=sent)


main()
