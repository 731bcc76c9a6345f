/// A pattern of paths: `*` stands for any characters of a name, `?` for one, `**` between slashes for any number of folders.
/// A pattern without slashes is one of names, in whatever folder.
package struct Glob: Hashable, Sendable {
    private let parts: [[UInt8]]
    private static let anyFolders = Array("**".utf8)

    package init(_ pattern: String) {
        let parts = pattern.split(separator: "/").map { Array($0.utf8) }
        self.parts = pattern.contains("/") || parts.isEmpty ? parts : [Self.anyFolders] + parts
    }

    /// - Parameter path: of a file or a folder; a pattern that ends with `/**` has the folder itself as well.
    package func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map { Array($0.utf8) }
        return Self.matches(parts, names, isMany: { $0 == Self.anyFolders }, Self.nameMatches)
    }

    private static func nameMatches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
        matches(pattern, name, isMany: { $0 == UInt8(ascii: "*") }) { $0 == UInt8(ascii: "?") || $0 == $1 }
    }

    /// Goes back only to the last part that stands for many, which is enough: what an earlier one takes can only be less.
    private static func matches<Part, Element>(
        _ pattern: [Part], _ elements: [Element], isMany: (Part) -> Bool, _ isEqual: (Part, Element) -> Bool
    ) -> Bool {
        var (place, element) = (0, 0)
        var retry: (place: Int, element: Int)?
        while element < elements.count {
            if place < pattern.count, isMany(pattern[place]) {
                retry = (place, element)
                place += 1
            } else if place < pattern.count, isEqual(pattern[place], elements[element]) {
                place += 1
                element += 1
            } else if let last = retry {
                retry = (last.place, last.element + 1)
                (place, element) = (last.place + 1, last.element + 1)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy(isMany)
    }
}
