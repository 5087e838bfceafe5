"""A mail server for tests: takes messages, parses them with Python's own parser, and tells of each in a line of JSON.

What it answers is decided by the recipient's local part: `unknown` is refused, `later` is put off, `relay` is refused by policy.
`--login USER:PASSWORD` takes nobody without it; `--certificate FILE` offers STARTTLS; `--silent` never answers.
"""

import argparse
import base64
import email
import email.policy
import json
import socketserver
import ssl
import sys
import threading

ANSWERS = {
    "unknown": "550 5.1.1 <{}>: Recipient address rejected: User unknown",
    "later": "451 4.7.1 <{}>: Greylisted, try again",
    "relay": "554 5.7.1 <{}>: Relay access denied",
}
lock = threading.Lock()


def say(**line):
    with lock:
        print(json.dumps(line), flush=True)


def described(data, sender, recipients):
    """What a mail program makes of a message; its defects, if any."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = {part.get_content_type(): part for part in message.walk()}
    texts = {kind: parts[kind].get_content() for kind in ("text/plain", "text/html") if kind in parts}
    defects = [str(defect) for part in message.walk() for defect in part.defects]
    defects += [str(defect) for header in message.values() for defect in getattr(header, "defects", [])]
    return dict(
        event="message", id=message["Message-ID"], sender=sender, recipients=recipients, subject=message["Subject"],
        origin=message["From"], to=message["To"], reply=message["Reply-To"], date=message["Date"],
        automatic=message["Auto-Submitted"], text=texts.get("text/plain"), html=texts.get("text/html"), defects=defects,
        kinds=[part.get_content_type() for part in message.walk()],
        longest=max(len(line) for line in data.split(b"\n")))


class Session(socketserver.StreamRequestHandler):
    def handle(self):
        options = self.server.options
        if options.silent:
            self.connection.recv(1)
            return
        self.isKnown, sender, recipients = options.login is None, "", []
        self.reply("220 test ESMTP")
        while line := self.rfile.readline(4096):
            line = line.decode("ascii").rstrip("\r\n")
            verb = line.split(" ")[0].upper()
            if verb == "EHLO":
                offers = ["test"] + (["STARTTLS"] if options.certificate else []) + (["AUTH PLAIN"] if options.login else [])
                for offer in offers[:-1]:
                    self.reply("250-" + offer)
                self.reply("250 " + offers[-1])
            elif verb == "STARTTLS" and options.certificate:
                self.reply("220 go ahead")
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(options.certificate)
                self.connection = context.wrap_socket(self.connection, server_side=True)
                self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", 0)
            elif verb == "AUTH":
                self.login(line)
            elif verb == "MAIL" and not self.isKnown:
                self.reply("530 5.7.0 Authentication required")
            elif verb == "MAIL":
                sender, recipients = line.split("<")[1].split(">")[0], []
                self.reply("250 2.1.0 ok")
            elif verb == "RCPT":
                address = line.split("<")[1].split(">")[0]
                answer = ANSWERS.get(address.split("@")[0])
                if answer is None:
                    recipients.append(address)
                self.reply((answer or "250 2.1.5 ok").format(address))
            elif verb == "DATA":
                self.reply("354 go on")
                data = b""
                while (row := self.rfile.readline()) not in (b".\r\n", b""):
                    data += row[1:] if row.startswith(b".") else row
                say(**described(data, sender, recipients))
                self.reply("250 2.0.0 queued")
            elif verb == "QUIT":
                self.reply("221 bye")
                return
            else:
                self.reply("250 ok" if verb in ("RSET", "NOOP") else "502 5.5.2 no such command")

    def login(self, line):
        said = line.split(" ")[2] if line.count(" ") > 1 else ""
        if not said:
            self.reply("334 ")
            said = self.rfile.readline().decode("ascii").strip()
        user, password = base64.b64decode(said).split(b"\0")[1:]
        self.isKnown = f"{user.decode()}:{password.decode()}" == self.server.options.login
        self.reply("235 2.7.0 welcome" if self.isKnown else "535 5.7.8 no such user")

    def reply(self, line):
        self.wfile.write(line.encode("ascii") + b"\r\n")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--login")
    parser.add_argument("--certificate")
    parser.add_argument("--silent", action="store_true")
    parser.add_argument("--parse", nargs="*", help="tell of these files instead of serving")
    options = parser.parse_args()
    if options.parse is not None:
        for path in options.parse:
            with open(path, "rb") as file:
                say(**described(file.read(), "", [path]))
        return
    server = Server(("127.0.0.1", 0), Session)
    server.options = options
    say(event="ready", port=server.server_address[1])
    server.serve_forever()


if __name__ == "__main__":
    sys.exit(main())
