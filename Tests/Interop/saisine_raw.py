"""ZMTP 3.1 by hand, over TCP or a Unix socket: peers that no ZeroMQ library would be.

`Peer` is a connection after its handshake, from either side. The mechanism is PLAIN with a user name, or NULL without one.
"""
import socket
import struct

COMMAND, MORE, LONG = 4, 1, 2


def frame(body, flags=0):
    """One frame on the wire."""
    if len(body) > 255:
        return struct.pack(">BQ", flags | LONG, len(body)) + body
    return struct.pack(">BB", flags, len(body)) + body


def command(name, body=b""):
    return frame(bytes([len(name)]) + name + body, COMMAND)


def property_of(name, value):
    return bytes([len(name)]) + name + struct.pack(">I", len(value)) + value


def message(*frames):
    return b"".join(frame(body, MORE if index < len(frames) - 1 else 0) for index, body in enumerate(frames))


class Peer:
    def __init__(self, connection, kind, user=None, serves=False):
        self.connection = connection
        self.serves = serves
        mechanism = b"NULL" if user is None else b"PLAIN"
        ready = property_of(b"Socket-Type", kind.encode())
        greeting = b"\xff" + bytes(8) + b"\x7f\x03\x01" + mechanism.ljust(20, b"\0") + bytes([serves and user is not None])
        connection.sendall(greeting + bytes(31))
        self._exactly(64)
        if user is None:
            connection.sendall(command(b"READY", ready))
            self.read()
        elif serves:
            self.read()
            connection.sendall(command(b"WELCOME"))
            self.read()
            connection.sendall(command(b"READY", ready))
        else:
            connection.sendall(command(b"HELLO", bytes([len(user)]) + user.encode() + b"\0"))
            self.read()
            connection.sendall(command(b"INITIATE", ready))
            self.read()

    @classmethod
    def dial(cls, endpoint, kind, user=None):
        """Of an endpoint as ZeroMQ writes it."""
        transport, address = endpoint.split("://")
        if transport == "ipc":
            connection = socket.socket(socket.AF_UNIX)
            connection.connect(address)
        else:
            host, port = address.rsplit(":", 1)
            connection = socket.create_connection((host, int(port)), timeout=20)
        connection.settimeout(20)
        return cls(connection, kind, user)

    def _exactly(self, count):
        data = b""
        while len(data) < count:
            part = self.connection.recv(count - len(data))
            if not part:
                raise ConnectionResetError("the peer has gone")
            data += part
        return data

    def read(self):
        """The next frame: its flags and its body."""
        flags = self._exactly(1)[0]
        size = struct.unpack(">Q", self._exactly(8))[0] if flags & LONG else self._exactly(1)[0]
        return flags, self._exactly(size)

    def read_message(self):
        """The frames of the next message; answers pings between."""
        frames = []
        while True:
            flags, body = self.read()
            if flags & COMMAND:
                if body[1:5] == b"PING":
                    self.connection.sendall(command(b"PONG", body[7:]))
                continue
            frames.append(body)
            if not flags & MORE:
                return frames

    def send(self, *frames):
        self.connection.sendall(message(*frames))

    def endless(self, first, size, limit):
        """A message whose frames never end, as fast as they go, until the other side cuts or `limit` bytes are out: how many were."""
        part = frame(bytes(size), MORE)
        bulk = memoryview(part * max(1, (1 << 20) // len(part)))
        sent = 0
        try:
            self.connection.sendall(frame(first, MORE))
            while sent < limit:
                self.connection.sendall(bulk)
                sent += len(bulk)
        except (ConnectionError, socket.timeout, BrokenPipeError):
            return sent, True
        return sent, False
