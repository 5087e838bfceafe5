internal import Dossiers
internal import Streams

extension Intake {
    /// Sends what the turn owes, now that it is true.
    func answer() throws {
        for answer in answers { try send(answer) }
        answers.removeAll(keepingCapacity: true)
        for stream in streams { try answerReports(stream) }
    }

    private func answerReports(_ stream: IntakeStream) throws {
        guard let reporter = stream.reporter else { return }
        if stream.owesHello {
            stream.owesHello = false
            try send(.nodes, reporter, .hello, stream.receiver.hello)
        }
        if stream.owesResume, let resume = stream.receiver.resume { try send(.nodes, reporter, .resume, resume) }
        // A RESUME asks for reports; what follows says that none are taken.
        let isHeld = stream.owesResume && stream.receiver.hold != nil
        if isHeld || stream.owesAcknowledgement && !stream.owesResume,
            let acknowledgement = stream.receiver.acknowledgement(safe: stream.safe)
        {
            unsafe try acknowledgement.encoded.withUnsafeBytes {
                try unsafe network.send(to: .nodes, reporter, .acknowledgement, $0, nil, nil)
            }
        }
        if stream.owesDivergence, let divergence = stream.receiver.divergence {
            let message = RefusedMessage(divergence.refusal, channel: .reports, r: divergence.r, stream: stream.name)
            try send(.nodes, reporter, message)
        }
        (stream.owesResume, stream.owesAcknowledgement, stream.owesDivergence) = (false, false, false)
    }

    private func send(_ answer: IntakeAnswer) throws {
        switch answer {
        case .receipt(let connection, let fields): try send(.portals, connection, .receipt, fields)
        case .refused(let peers, let connection, let message): try send(peers, connection, message)
        case .piece(let connection, let verb, let fields): try send(.portals, connection, verb, fields)
        case .state(let connection, let fields, let body): try send(.portals, connection, .state, fields, body)
        case .followed(let connection, let fields, let body): try send(.portals, connection, .follow, fields, body)
        case .welcome(let connection, let index, let r): try welcome(connection, streams[index], r: r)
        case .held(let connection, let held):
            try send(
                .nodes, connection, .held, held,
                Array("another ledger holds this stream; its lease lapses if it is not heard".utf8))
        case .truncated(let connection, let truncated): try send(.nodes, connection, .truncated, truncated)
        }
    }

    private func welcome(_ connection: Connection, _ stream: IntakeStream, r: UInt64) throws {
        let prefixes = stream.topology.prefixes
        let welcome = stream.sender.welcome(r: r, prefixCount: UInt16(prefixes.count), time: now.milliseconds)
        try send(
            .nodes, connection, .welcome, welcome, Prefixes.encode(prefixes), Array(network.endpoint(of: stream.index).utf8))
    }

    private func send(_ peers: IntakePeers, _ connection: Connection, _ message: RefusedMessage) throws {
        try send(
            peers, connection, .refused, message.fields, Array(message.refusal.code.rawValue.utf8),
            Array(message.refusal.message.utf8.prefix(1_024)))
    }

    private func send(_ peers: IntakePeers, _ connection: Connection, _ verb: Verb, _ fields: some FixedLayout) throws {
        try unsafe withEncoded(fields) { try unsafe network.send(to: peers, connection, verb, $0, nil, nil) }
    }

    private func send(
        _ peers: IntakePeers, _ connection: Connection, _ verb: Verb, _ fields: some FixedLayout, _ third: [UInt8],
        _ fourth: [UInt8]? = nil
    ) throws {
        try unsafe withEncoded(fields) { second in
            try unsafe third.withUnsafeBytes { third in
                guard let fourth else { return try unsafe network.send(to: peers, connection, verb, second, third, nil) }
                try unsafe fourth.withUnsafeBytes { try unsafe network.send(to: peers, connection, verb, second, third, $0) }
            }
        }
    }
}

/// Lends the encoded frame of some fields, without an allocation on the heap.
func withEncoded<Fields: FixedLayout>(_ fields: Fields, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    unsafe try withUnsafeTemporaryAllocation(byteCount: Fields.byteCount, alignment: 8) { bytes in
        unsafe fields.encode(into: bytes)
        try unsafe body(UnsafeRawBufferPointer(bytes))
    }
}
