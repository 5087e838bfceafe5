"""Connects and says nothing, again and again.

    saisine_silent.py ENDPOINT CONNECTIONS SECONDS
"""
import json
import select
import socket
import sys
import time


def main():
    host, port = sys.argv[1].split("://")[1].rsplit(":", 1)
    wanted, end = int(sys.argv[2]), time.monotonic() + float(sys.argv[3])
    idle, made = [], 0
    print(json.dumps({"event": "ready"}), flush=True)
    while time.monotonic() < end:
        while len(idle) < wanted:
            try:
                idle.append(socket.create_connection((host, int(port)), timeout=1))
                made += 1
            except OSError:
                break
        # Whoever is cut becomes readable; the greeting of the other side does, too.
        for one in select.select(idle, [], [], 0.02)[0]:
            try:
                alive = one.recv(4096)
            except OSError:
                alive = b""
            if not alive:
                one.close()
                idle.remove(one)
    print(json.dumps({"event": "silent", "count": made}), flush=True)


main()
