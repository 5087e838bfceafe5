/// Tells whether bytes are one well-formed JSON text, in one pass that allocates nothing.
package enum JSONScanner {
    /// Refuses what RFC 8259 does not allow, and what `sizeMax` (in bytes) or the depth limit of 64 does not. Members that
    /// occur twice are the business of whoever reads them: `DossierSummary` and `JSONValue`.
    package static func check(_ bytes: UnsafeRawBufferPointer, sizeMax: Int = Dossier.sizeMax) throws(JSONError) {
        let sizeMax = min(sizeMax, JSONCursor.sizeMax)
        guard bytes.count <= sizeMax else {
            throw JSONError(.tooLarge, at: sizeMax, "\(bytes.count) bytes, \(sizeMax) allowed")
        }
        var cursor = unsafe JSONCursor(bytes)
        try cursor.begin()
        try cursor.skipValue(depth: 0)
        try cursor.end()
    }

    /// The same of bytes in an array.
    package static func check(_ bytes: [UInt8], sizeMax: Int = Dossier.sizeMax) throws(JSONError) {
        try unsafe bytes.span.withUnsafeBytes { (bytes) throws(JSONError) in try unsafe check(bytes, sizeMax: sizeMax) }
    }
}
