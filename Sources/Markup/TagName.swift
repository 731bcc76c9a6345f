/// The name of a tag in lower case: its first eight bytes, which tell all names of HTML apart that matter here.
struct TagName: Hashable {
    private let letters: UInt64

    init(_ name: some Sequence<UInt8>) {
        letters = name.prefix(8).reduce(0) { letters, byte in
            letters << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
    }

    static let code = TagName("code".utf8)

    /// Opened again in each block until it is closed.
    var isFormatting: Bool { formatting.contains(self) }
    /// Never has content, or never nests without another element.
    var isUntracked: Bool { untracked.contains(self) }
    /// The end tag may be left out.
    var mayStayOpen: Bool { openEnded.contains(self) }
    /// Tags in it are text.
    var holdsRawText: Bool { rawText.contains(self) }

    /// Whether the start of an element ends another one that it follows directly.
    func closes(_ last: TagName) -> Bool {
        last.mayStayOpen && (last == self || definitions.contains(last) && definitions.contains(self))
    }
}

private func names(_ list: String) -> Set<TagName> { Set(list.split(separator: " ").map { TagName($0.utf8) }) }

private let formatting = names("a b big em font i nobr s small strike strong tt u")
private let untracked = names(
    """
    area base basefont bgsound body br caption col colgroup embed frame head hr html image img input isindex keygen link \
    meta p param script source style tbody td textarea tfoot th thead title tr track wbr xmp iframe noembed noframes
    """)
private let openEnded = names("dd dt li optgroup option rp rt")
private let definitions = names("dd dt")
private let rawText = names("iframe noembed noframes plaintext script style textarea title xmp")

extension UInt8 {
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// White space, `/` or `>`.
    var endsTagName: Bool { self <= 0x20 || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
