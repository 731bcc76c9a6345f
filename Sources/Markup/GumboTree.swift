import CGumbo

/// The texts of an HTML document in the order of gumbo's tree (WHATWG HTML, "Parsing HTML documents"), each with the block that
/// it belongs to. Only what people read is there.
struct GumboTree {
    struct Text {
        /// With character references replaced.
        let text: [UInt8]
        /// Where it begins in the source.
        let start: Int
        /// Texts of one block are one paragraph.
        let block: Int
        /// Texts of one line have no line break between them.
        let line: Int
        /// Whether its line breaks count.
        let isPreformatted: Bool
    }

    private(set) var texts: [Text] = []
    private var block = 0
    private var line = 0
    private var preformattedDepth = 0

    /// - Parameter source: any bytes.
    init(parsing source: [UInt8]) {
        let memory = ParserMemory()
        source.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            withUnsafePointer(to: Self.options(memory)) { options in
                let start = base.assumingMemoryBound(to: CChar.self)
                guard let output = gumbo_parse_with_options(options, start, bytes.count) else { return }
                walk(output.pointee.root, bytes)
            }
        }
        withExtendedLifetime(memory) {}
    }

    private static func options(_ memory: ParserMemory) -> GumboOptions {
        GumboOptions(
            allocator: { memory, size in
                Unmanaged<ParserMemory>.fromOpaque(memory!).takeUnretainedValue().allocate(size)
            },
            deallocator: { _, _ in },
            userdata: Unmanaged.passUnretained(memory).toOpaque(), tab_stop: 8, stop_on_first_error: false,
            max_errors: 0,
            fragment_context: GUMBO_TAG_LAST, fragment_namespace: GUMBO_NAMESPACE_HTML)
    }

    /// Keeps its own stack, since the tree may be deeper than that of the thread.
    private mutating func walk(_ root: UnsafeMutablePointer<GumboNode>?, _ source: UnsafeRawBufferPointer) {
        var open: [(element: UnsafeMutablePointer<GumboNode>, next: UInt32)] = []
        if let root { open.append((root, 0)) }
        while let (element, next) = open.last {
            let children = element.pointee.v.element.children
            guard next < children.length, let child = children.data[Int(next)] else {
                leave(element.pointee.v.element.tag)
                open.removeLast()
                continue
            }
            open[open.count - 1].next += 1
            let node = child.assumingMemoryBound(to: GumboNode.self)
            switch node.pointee.type {
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE: take(node.pointee.v.text, source)
            case GUMBO_NODE_ELEMENT where !node.pointee.v.element.tag.isUnread:
                enter(node.pointee.v.element.tag)
                open.append((node, 0))
            default: break
            }
        }
    }

    private mutating func enter(_ tag: GumboTag) {
        if tag.isBlock { block += 1 }
        if tag == GUMBO_TAG_BR { line += 1 }
        if tag == GUMBO_TAG_PRE { preformattedDepth += 1 }
    }

    private mutating func leave(_ tag: GumboTag) {
        if tag.isBlock { block += 1 }
        if tag == GUMBO_TAG_PRE { preformattedDepth -= 1 }
    }

    private mutating func take(_ text: GumboText, _ source: UnsafeRawBufferPointer) {
        guard let original = text.original_text.data, let base = source.baseAddress else { return }
        let start = UnsafeRawPointer(original) - base
        guard source.indices.contains(start) else { return }
        let decoded = UnsafeBufferPointer(start: text.text, count: strlen(text.text))
        texts.append(
            Text(
                text: decoded.map { UInt8(bitPattern: $0) }, start: start, block: block, line: line,
                isPreformatted: preformattedDepth > 0))
    }
}

private func strlen(_ text: UnsafePointer<CChar>) -> Int {
    var count = 0
    while text[count] != 0 { count += 1 }
    return count
}
