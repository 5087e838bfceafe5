/// The connection that a message came from, as the caller numbers them: answers go there.
package struct Connection: Hashable, Sendable {
    package let token: UInt64

    package init(token: UInt64) { self.token = token }
}
