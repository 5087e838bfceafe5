internal import Dossiers
internal import Streams

/// What an intake says to a node on the reply path.
enum IntakeMessage {
    case welcome(Welcome, prefixes: [PostalPrefix], endpoint: String)
    case held(Held)
    case refused(RefusedFields, Refusal)
    case truncated(Truncated)
    case hello(Hello)
    case resume(Resume)
    case acknowledgement(Acknowledgement)

    init(decoding message: borrowing ReceivedMessage) throws(Refusal) {
        let verb = message.verb
        try message.require(frames: Self.frameCount(verb))
        let fields = unsafe message.frame(1)
        switch verb {
        case .welcome:
            let welcome = try unsafe Welcome(decoding: fields)
            self = .welcome(
                welcome, prefixes: try unsafe Prefixes.decode(message.frame(2), count: welcome.prefixCount),
                endpoint: unsafe String(decoding: message.frame(3).prefix(255), as: UTF8.self))
        case .held: self = .held(try unsafe Held(decoding: fields))
        case .refused:
            let refused = try unsafe RefusedFields(decoding: fields)
            self = .refused(refused, unsafe Refusal(code: message.frame(2), sentence: message.frame(3)))
        case .truncated: self = .truncated(try unsafe Truncated(decoding: fields))
        case .hello: self = .hello(try unsafe Hello(decoding: fields))
        case .resume: self = .resume(try unsafe Resume(decoding: fields))
        case .acknowledgement: self = .acknowledgement(try unsafe Acknowledgement(decoding: fields))
        case let verb: throw Refusal(.malformed, "\(verb?.rawValue ?? "the first frame") is no message of an intake to a node")
        }
    }

    private static func frameCount(_ verb: Verb?) -> Int {
        switch verb {
        case .welcome, .refused: 4
        case .held: 3
        default: 2
        }
    }
}

extension Refusal {
    /// The last two frames of REFUSED. A code that this version does not know is `malformed`'s.
    init(code: UnsafeRawBufferPointer, sentence: UnsafeRawBufferPointer) {
        let name = unsafe String(decoding: code.prefix(32), as: UTF8.self)
        self.init(Code(rawValue: name) ?? .malformed, unsafe String(decoding: sentence.prefix(1_024), as: UTF8.self))
    }
}
