import ZeroMQ

/// What the tests send and receive: messages of short texts.
extension Socket {
    /// Sends the texts as the frames of one message.
    func send(_ frames: [String]) throws -> SendOutcome {
        let all = frames.map { Array($0.utf8) }
        var buffers: [UnsafeRawBufferPointer] = unsafe []
        func lend(_ index: Int) throws -> SendOutcome {
            if index == all.count { return try unsafe send(buffers) }
            return try unsafe all[index].withUnsafeBytes {
                unsafe buffers.append($0)
                return try lend(index + 1)
            }
        }
        return try lend(0)
    }

    /// The frames of the next message, as texts; `nil` if none comes in time.
    func receive(within timeout: Duration = .seconds(5), _ multipart: Multipart = Multipart()) throws -> [String]? {
        try receive(into: multipart, within: timeout) ? multipart.texts : nil
    }
}

extension Multipart {
    var texts: [String] {
        (0..<count).map { index in unsafe withFrame(index) { unsafe String(decoding: $0, as: UTF8.self) } }
    }
}

/// Two sockets of one context, the first bound and the second connected to it.
func pair(_ context: Context, _ bound: Socket.Kind, _ connected: Socket.Kind, at endpoint: String = "inproc://pair") throws -> (
    Socket, Socket
) {
    let server = try context.socket(bound)
    let client = try context.socket(connected)
    try server.bind(endpoint)
    try client.connect(endpoint)
    return (server, client)
}
