"""Sends a message that never ends, at a socket of the intake, and says when it is cut off.

saisine_endless.py ENDPOINT KIND USER|- FRAME-SIZE [LIMIT-MIB]
"""
import json
import sys

from saisine_raw import Peer


def main():
    endpoint, kind, user, size = sys.argv[1:5]
    limit = int(sys.argv[5]) if len(sys.argv) > 5 else 8192
    peer = Peer.dial(endpoint, kind, None if user == "-" else user)
    print(json.dumps({"event": "let-in"}), flush=True)
    sent, is_cut = peer.endless(b"SUBMIT", int(size), limit << 20)
    print(json.dumps({"event": "cut" if is_cut else "endured", "count": sent}), flush=True)


main()
