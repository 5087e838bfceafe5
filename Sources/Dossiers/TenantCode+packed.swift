extension TenantCode {
    /// From the four bytes of the padded field, as `packed` has them; what is no tenant's code is `nil`.
    package init?(packed: UInt32) {
        guard packed & 0xff == 0, packed & 0xff0000 != 0 else { return nil }
        for shift in [24, 16, 8] as [UInt32] {
            let byte = UInt8(truncatingIfNeeded: packed >> shift)
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
            case 0 where shift == 8: continue
            default: return nil
            }
        }
        self.packed = packed
    }
}
