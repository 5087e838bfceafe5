import Dossiers

extension TopologyChecker {
    /// Endpoints that are claimed twice, are missing, or leave this computer.
    mutating func checkEndpoints() {
        let explicit = draft.streams.compactMap(\.endpoint)
        let control = [draft.intake?.submissions, draft.intake?.replies].compactMap(\.self)
        let derived = derivedEndpoints()
        reportRepeatedEndpoints(control + explicit + derived)
        for endpoint in control + explicit where !endpoint.value.isLoopback {
            report(endpoint.path, Self.notLoopback("\(endpoint.value)"), severity: .warning)
        }
        if let publish = draft.intake?.publish, !Endpoint.isLoopback(host: publish.value.host) {
            report(publish.path.replacingLast(with: "host"), Self.notLoopback(publish.value.host), severity: .warning)
        }
        if let bind = draft.intake?.bind, !Endpoint.isLoopback(host: bind.value) {
            report(bind.path, Self.notLoopback(bind.value), severity: .warning)
        }
    }

    private static func notLoopback(_ what: String) -> String {
        "\(what) is not loopback: refused at start without --plaintext, because nothing is encrypted yet"
    }

    /// The publishing endpoints that are counted up from `publish`, as `Topology` gives them.
    private mutating func derivedEndpoints() -> [Placed<Endpoint>] {
        guard let intake = draft.intake else { return [] }
        var derived: [Placed<Endpoint>] = []
        for (index, stream) in draft.streams.enumerated() where stream.endpoint == nil {
            guard let publish = intake.publish else {
                if isWhole { report(stream.path, "no publishing endpoint: give it an `endpoint`, or the intake `publish`") }
                continue
            }
            guard let endpoint = publish.value.endpoint(at: index) else {
                report(publish.path, "\(draft.streams.count) streams from port \(publish.value.portBase) run past port 65535")
                break
            }
            derived.append(Placed(value: endpoint, path: stream.path))
        }
        return derived
    }

    /// A port that the system chooses is never the same twice. With `bind`, all hosts are one address, so ports alone count.
    private mutating func reportRepeatedEndpoints(_ endpoints: [Placed<Endpoint>]) {
        let isBound = draft.intake?.bind != nil
        let bound = endpoints.filter { !$0.value.isAutomatic }.map { endpoint in
            Placed(value: endpoint.value.normalized(isBound: isBound), path: endpoint.path)
        }
        reportRepeated(bound) { isBound ? "\($0.portText)" : "endpoint \($0)" }
    }
}

extension Endpoint {
    /// One spelling for one place to bind.
    fileprivate func normalized(isBound: Bool) -> Endpoint {
        guard case .tcp(let host, _) = address else { return self }
        if isBound { return bound(to: "*") }
        return host.lowercased() == "localhost" ? bound(to: "127.0.0.1") : bound(to: host.lowercased())
    }

    fileprivate var portText: String {
        guard case .tcp(_, let port?) = address else { return "endpoint \(self)" }
        return "port \(port)"
    }
}

extension String {
    /// `intake.publish.portBase` → `intake.publish.host`.
    fileprivate func replacingLast(with name: String) -> String {
        lastIndex(of: ".").map { "\(self[...$0])\(name)" } ?? name
    }
}
