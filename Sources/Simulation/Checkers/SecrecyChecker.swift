internal import Dossiers
internal import Federation
internal import Streams

/// No byte of a tenant's dossiers reaches another tenant, and none of a portal's another portal: not a socket, an answer or a disk.
struct SecrecyChecker {
    /// What a stream's own peers may see.
    func check(_ frames: Frames, forStream name: StreamName, _ where: String) throws {
        for frame in frames { try check(frame, forStream: name, `where`) }
    }

    private func check(_ bytes: [UInt8], forStream name: StreamName, _ place: String) throws {
        try Mark.forEach(in: bytes) { stream, _ in
            guard stream == name.description else { throw Violation(text: "bytes of a dossier of \(stream) \(place)") }
        }
    }

    /// What the header of a publication says must be the stream's too.
    func check(publication frames: Frames, of stream: Topology.Stream) throws {
        try check(frames, forStream: stream.name, "are published to \(stream.name)")
        let header = try Header(decoding: frames[1])
        guard header.stream == stream.name, header.tenant == stream.tenant else {
            throw Violation(
                text: "the header of an entry published to \(stream.name) says \(header.stream?.description ?? "none")")
        }
    }

    func check(_ frames: Frames, forPortal number: Int) throws {
        for frame in frames {
            try Mark.forEach(in: frame) { stream, portal in
                guard portal == String(number) else {
                    throw Violation(text: "bytes of a dossier of \(stream) and portal-\(portal) are sent to portal-\(number)")
                }
            }
        }
    }

    /// All that a node's disk holds, also what its files no longer use.
    func check(_ disk: SimulatedDisk, of name: StreamName) throws {
        for (path, bytes) in disk.contents { try check(bytes, forStream: name, "are on the disk of node \(name), in \(path)") }
    }
}
