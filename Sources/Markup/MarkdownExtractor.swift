import CMD4C
import Text

/// Takes the text out of Markdown with md4c, which passes on pointers into the source. Code, link targets, pictures and raw
/// tags are no text; a block of HTML is read as HTML.
struct MarkdownExtractor {
    private let source: [UInt8]
    private var collector: TextCollector
    private var references = CharacterReferences()
    /// Address of the source.
    private let base: UnsafeRawPointer
    /// Pictures that are open.
    private var pictureDepth = 0
    /// Whether a block of HTML is open, and the part of the source that it has taken up.
    private var isInHTML = false
    private var html: Span?

    static func extract(_ source: [UInt8], into collector: inout TextCollector) {
        source.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var extractor = MarkdownExtractor(source: source, collector: collector, base: base)
            collector = TextCollector()
            extractor.parse(from: frontMatterEnd(of: source))
            collector = extractor.collector
        }
    }

    private init(source: [UInt8], collector: TextCollector, base: UnsafeRawPointer) {
        self.source = source
        self.collector = collector
        self.base = base
    }

    private mutating func parse(from start: Int) {
        var parser = MD_PARSER()
        parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
        parser.enter_block = { kind, _, extractor in receive(extractor) { $0.startBlock(kind) } }
        parser.leave_block = { _, _, extractor in receive(extractor) { $0.endBlock() } }
        parser.enter_span = { kind, _, extractor in
            receive(extractor) { $0.pictureDepth += kind == MD_SPAN_IMG ? 1 : 0 }
        }
        parser.leave_span = { kind, _, extractor in
            receive(extractor) { $0.pictureDepth -= kind == MD_SPAN_IMG ? 1 : 0 }
        }
        parser.text = { kind, text, count, extractor in receive(extractor) { $0.take(kind, text, Int(count)) } }
        let text = (base + start).assumingMemoryBound(to: CChar.self)
        withUnsafeMutablePointer(to: &self) { extractor in
            _ = md_parse(text, UInt32(clamping: extractor.pointee.source.count - start), &parser, extractor)
        }
    }

    private mutating func startBlock(_ kind: MD_BLOCKTYPE) {
        isInHTML = kind == MD_BLOCK_HTML
        collector.separate(by: .paragraph)
    }

    private mutating func endBlock() {
        if let html { HTMLExtractor.extract(html, of: source, into: &collector) }
        (html, isInHTML) = (nil, false)
        collector.separate(by: .paragraph)
    }

    private mutating func take(_ kind: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ count: Int) {
        switch kind {
        case MD_TEXT_BR: return collector.separate(by: .line)
        case MD_TEXT_SOFTBR: return collector.separate(by: .space)
        default: break
        }
        guard pictureDepth == 0, let span = span(text, count) else { return }
        switch kind {
        case MD_TEXT_NORMAL: collector.append(source[span.start..<span.end], at: span.start)
        case MD_TEXT_ENTITY: collector.append(references.text(of: source[span.start..<span.end])[...], for: span)
        case MD_TEXT_HTML where isInHTML: html = html?.union(span) ?? span
        default: break
        }
    }

    /// Where a piece of the source stands; nil for text that md4c made.
    private func span(_ text: UnsafePointer<MD_CHAR>?, _ count: Int) -> Span? {
        guard let text else { return nil }
        let start = UnsafeRawPointer(text) - base
        return start >= 0 && start + count <= source.count ? Span(start, start + count) : nil
    }
}

/// Hands what md4c says to the extractor. Zero lets it go on.
private func receive(_ extractor: UnsafeMutableRawPointer?, _ handle: (inout MarkdownExtractor) -> Void) -> Int32 {
    if let extractor { handle(&extractor.assumingMemoryBound(to: MarkdownExtractor.self).pointee) }
    return 0
}
