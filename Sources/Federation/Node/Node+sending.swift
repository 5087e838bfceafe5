internal import Dossiers
internal import Ledger
internal import Streams

extension Node {
    /// Sends reports that are durable, within the window: those of this turn from memory, older ones from the ledger.
    ///
    /// - Returns: whether it could go on at once.
    func report() throws -> Bool {
        defer {
            fresh.removeAll(keepingCapacity: true)
            batch.removeAll()
        }
        guard now.monotonic >= blockedUntil else { return false }
        if owesHeartbeat { owesHeartbeat = try !sendHeartbeat() }
        var waiting = fresh[...]
        var left = limits.catchUpEntriesMax
        while let sequence = sender.nextToPublish {
            waiting = waiting.drop { $0.sequence < sequence }
            if let entry = waiting.first, entry.sequence == sequence {
                guard try unsafe send(batch.header(entry), body: batch.body(entry), sequence) else { return false }
            } else {
                guard left > 0 else { return true }
                guard try sendStored(from: sequence, upTo: waiting.first?.sequence ?? .max, &left) else { return false }
            }
        }
        return false
    }

    private func sendHeartbeat() throws -> Bool {
        var header = sender.heartbeat(time: now.milliseconds)
        header.tenant = tenant
        var isSent = false
        try unsafe withEncoded(header) { bytes in
            isSent = try reach { try unsafe network.send(.data, bytes, UnsafeRawBufferPointer(start: nil, count: 0), nil) }
        }
        return isSent
    }

    private func sendStored(from sequence: UInt64, upTo limit: UInt64, _ left: inout Int) throws -> Bool {
        var next = sequence
        var isSent = true
        try ledger.read(from: sequence, atMost: left) { stored in
            var header = unsafe Array(stored.header)
            isSent = try unsafe header.withUnsafeMutableBytes { header in
                guard let piece = stored.piece else { return try unsafe send(header, body: stored.body, next) }
                var isSent = false
                try unsafe withChunk(UnsafeRawBufferPointer(header), piece: piece) {
                    isSent = try unsafe send(header, body: $0, next)
                }
                return isSent
            }
            if isSent { next += 1 }
            return isSent && next < limit && sender.nextToPublish == next
        }
        guard next > sequence || !isSent else { throw LedgerError.corrupt("the reports have no entry \(sequence)") }
        left -= Int(next - sequence)
        return isSent
    }

    private func send(_ header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer, _ sequence: UInt64) throws -> Bool
    {
        let stored = UnsafeRawBufferPointer(header)
        var flags = unsafe Header.flags(of: stored)
        if sequence <= record.restatedThrough, unsafe Header.kind(of: stored) == .state { flags.insert(.restated) }
        unsafe Header.patch(header, stamp: sender.stamp, flags: flags)
        guard try reach({ try unsafe network.send(.data, UnsafeRawBufferPointer(header), body, nil) }) else { return false }
        sender.published(sequence: sequence, bytes: UInt32(header.count + body.count))
        return true
    }

    /// Sends what the turn owes to the intake as a receiver, and as a sender that must say no.
    func answer() throws {
        guard now.monotonic >= blockedUntil else { return }
        if owesHello { owesHello = try !send(.hello, receiver.hello) }
        if owesResume {
            if let resume = receiver.resume { owesResume = try !send(.resume, resume) } else { owesResume = false }
            // A RESUME asks for entries; what follows says that none are taken.
            if receiver.hold != nil { owesAcknowledgement = try !acknowledge() }
        } else if owesAcknowledgement {
            owesAcknowledgement = try !acknowledge()
        }
        if let truncated, try send(.truncated, truncated) { self.truncated = nil }
        for refused in refusals { try send(refused) }
        refusals.removeAll()
    }

    private func send(_ verb: Verb, _ fields: some FixedLayout) throws -> Bool {
        var isSent = false
        try unsafe withEncoded(fields) { bytes in isSent = try reach { try unsafe network.send(verb, bytes, nil, nil) } }
        return isSent
    }

    /// Whether it needs not be said again.
    private func acknowledge() throws -> Bool {
        guard let message = receiver.acknowledgement(safe: safe) else { return true }
        return unsafe try message.encoded.withUnsafeBytes { bytes in
            try reach { try unsafe network.send(.acknowledgement, bytes, nil, nil) }
        }
    }

    private func send(_ message: RefusedMessage) throws {
        let (code, sentence) = (Array(message.refusal.code.rawValue.utf8), Array(message.refusal.message.utf8))
        try unsafe withEncoded(message.fields) { fields in
            unsafe try code.withUnsafeBytes { code in
                unsafe try sentence.withUnsafeBytes { sentence in _ = try unsafe network.send(.refused, fields, code, sentence)
                }
            }
        }
    }

    /// An intake that cannot be reached is asked again a little later.
    private func reach(_ send: () throws -> Bool) throws -> Bool {
        if try send() { return true }
        blockedUntil = now.monotonic + limits.retry
        return false
    }
}
