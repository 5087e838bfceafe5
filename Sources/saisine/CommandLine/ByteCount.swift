/// A number of bytes as a person reads it: `812 GiB`, `1.5 GiB`, `0 bytes`.
struct ByteCount: CustomStringConvertible {
    let bytes: Int

    private static let units = ["KiB", "MiB", "GiB", "TiB", "PiB"]

    var description: String {
        var (value, unit) = (Double(bytes), "bytes")
        for larger in Self.units where value >= 1_024 { (value, unit) = (value / 1_024, larger) }
        let tenths = Int(value * 10)
        // A tenth counts below ten, and only there.
        return tenths >= 100 || tenths % 10 == 0 ? "\(tenths / 10) \(unit)" : "\(tenths / 10).\(tenths % 10) \(unit)"
    }
}
