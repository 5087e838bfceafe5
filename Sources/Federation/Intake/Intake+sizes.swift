internal import Dossiers
internal import Streams

extension Intake {
    /// What is in memory once a turn is over.
    package var sizes: CoreSizes {
        let window = limits.stream.window
        var sizes: [CoreSizes.Size] = [
            .init("answers", answers.count, max: 0),
            .init("bytes of fresh entries", batch.byteCount, max: 0),
            .init("uploads", uploads.count, max: limits.uploadsMax),
            .init("refusals held back", heldRefusals.count, max: HeldRefusals.countMax),
            .init("portals that guessed", heldRefusals.portals, max: HeldRefusals.portalsMax),
            .init("bytes of chunks under way", uploads.bytesUnderWay, max: limits.chunkBytesMax),
        ]
        for stream in streams {
            sizes += [
                .init("fresh entries", stream.fresh.count, max: 0, of: stream.name),
                .init("entries in flight", stream.sender.inFlightEntries, max: Int(window.entries), of: stream.name),
                // The last message may cross the edge.
                .init(
                    "bytes in flight", stream.sender.inFlightBytes, max: Int(window.bytes) + Dossier.sizeMax + Header.byteCount,
                    of: stream.name),
            ]
        }
        return CoreSizes(all: sizes)
    }
}
