import Dossiers

/// A federation that this process runs, in children or in threads. It is stepped, never waited for: whoever runs it has other work.
protocol LocalFederation: AnyObject {
    func start() throws
    /// Looks after its parts, and waits up to `timeout` for something to happen.
    func step(within timeout: Duration) throws -> [FederationEvent]
    /// Ends all parts, and waits until they have ended.
    func stop() throws
    /// The process of a part: `intake`, or a stream's name.
    func pid(of part: String) -> Int32?
}

/// What happens to a federation.
enum FederationEvent: Equatable {
    /// The node of a stream is subscribed and resumed, and its reports are taken.
    case serving(StreamName)
    /// All of them are.
    case ready
    /// A part has ended, how, and in what time it starts again.
    case ended(part: String, how: String, restartIn: Duration)
    /// SIGINT or SIGTERM.
    case stopRequested
}

extension FederationPlan {
    /// What there is to tell a person.
    func sentence(_ event: FederationEvent) -> String? {
        switch event {
        case .serving(let stream): "\(title(of: stream)) is ready"
        case .ended(let part, let how, let wait):
            "\(part == "intake" ? "the intake" : title(ofPart: part)) ended \(how); it starts again in \(Self.seconds(wait)) s"
        case .ready, .stopRequested: nil
        }
    }

    func title(ofPart part: String) -> String { StreamName(part).map(title) ?? part }

    private static func seconds(_ duration: Duration) -> String {
        let tenths = Int(duration / .milliseconds(100))
        return "\(tenths / 10).\(tenths % 10)"
    }
}
