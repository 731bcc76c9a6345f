/// A JSON value that is written already, to stand in messages again and again without being written for each.
package struct JSONText: Hashable, Sendable {
    let bytes: [UInt8]

    package init(_ value: JSON) { bytes = value.serialized() }
}
