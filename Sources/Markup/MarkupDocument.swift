package import Text

extension Document {
    /// The document that people read in a text: the text itself, or what is left of it without its markup. Any bytes, linear
    /// time.
    ///
    /// - Parameter language: nil to guess it.
    package init(source: [UInt8], markup: MarkupFormat?, language: Language? = nil) {
        guard let markup else {
            self.init(bytes: source, language: language)
            return
        }
        var collector = TextCollector()
        switch markup {
        case .markdown: MarkdownExtractor.extract(source, into: &collector)
        case .html: HTMLExtractor.extract(Span(0, source.count), of: source, into: &collector)
        }
        let map = SourceMap(segments: collector.segments, source: source)
        self.init(bytes: collector.bytes, sourceMap: map, language: language)
    }
}
