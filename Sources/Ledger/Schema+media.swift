extension Schema {
    /// What the bytes of a node's piece are, noted when the first of them arrive: null when nobody looked, 0 for none of the types that
    /// préfectures read, else a ``MediaType``'s number.
    static let media = "ALTER TABLE piece ADD COLUMN media INTEGER;"
}
