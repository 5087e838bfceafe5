extension Portal {
    /// What is in memory once a turn is over; how many submissions there are is for whoever hands them over.
    package var sizes: CoreSizes {
        CoreSizes(all: [
            .init("submissions that have something to say", ready.count, max: underWay.count),
            .init("bytes of chunks without an answer", chunkBytes, max: limits.chunkBytesMax),
            .init("bytes that were given back twice", -min(0, chunkBytes, bytesUnderWay), max: 0),
            .init("outcomes", outcomes.count, max: 0),
        ])
    }
}
