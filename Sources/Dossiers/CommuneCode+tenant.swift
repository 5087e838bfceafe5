extension CommuneCode {
    /// Whose the commune is, by its code alone: the first two characters, three overseas (`18033` → `18`, `2A004` → `2A`,
    /// `97701` → `977`). The code may be of no tenant that exists.
    package var tenant: TenantCode { TenantCode(of: self) }
}

extension TenantCode {
    fileprivate init(of commune: CommuneCode) {
        let two = UInt32(commune.packed >> 24)
        let isOverseas = two == 0x3937 || two == 0x3938  // "97" and "98" in ASCII.
        packed = isOverseas ? UInt32(commune.packed >> 16) << 8 : two << 16
    }
}
