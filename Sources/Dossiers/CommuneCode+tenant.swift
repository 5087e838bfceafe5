extension CommuneCode {
    /// Whose the commune is, by its code alone: the first two characters, three overseas (`18033` → `18`, `2A004` → `2A`,
    /// `97701` → `977`). The code may be of no tenant that exists.
    package var tenant: TenantCode { TenantCode(of: self) }
}

extension TenantCode {
    fileprivate init(of commune: CommuneCode) {
        let two = UInt32(commune.packed >> 24)
        let isOverseas = two == Self.overseas97 || two == Self.overseas98
        packed = isOverseas ? UInt32(commune.packed >> 16) << 8 : two << 16
    }

    private static let overseas97 = UInt32(UInt8(ascii: "9")) << 8 | UInt32(UInt8(ascii: "7"))
    private static let overseas98 = UInt32(UInt8(ascii: "9")) << 8 | UInt32(UInt8(ascii: "8"))
}
