import AnnotationProtocol
import Annotations
package import Stories
import Text

/// The standoff form of brat: beside a text, a file with a line for each annotation. Places are counted in Unicode scalars of the
/// text as it was given.
package struct BratStandoff: Sendable {
    private let selection: AnnotationSelection

    package init(selecting selection: AnnotationSelection) { self.selection = selection }

    /// The lines for one article of a story.
    package func standoff(ofArticle index: Int, of story: Story) -> [UInt8] {
        let article = story.articles[index].article
        var lines = BratLines(LineTable(bytes: article.document.source, unit: .utf32))
        for object in story.annotationObjects(ofArticle: index, selecting: selection) {
            lines.add(object, note: article.description(of: object), ofArticle: story.articles[index].id)
        }
        return lines.written
    }

    /// The name of an article's two files, without their extensions.
    package static func fileName(ofArticle id: String) -> String {
        percentEncoded(path: id).replacing("/", with: "%2F")
    }

    /// `annotation.conf`, which brat wants in the folder of the texts.
    package static let configuration = Array(
        """
        [entities]
        Attribution
        Source
        Cue
        Quote
        Claim
        Denial
        Quantity
        NumberConflict

        [relations]
        Denies Arg1:Denial, Arg2:Claim
        SourceOf Arg1:Source, Arg2:Attribution
        CueOf Arg1:Cue, Arg2:Attribution
        <OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

        [events]

        [attributes]
        Form Arg:Quote, Value:direct|partial|scare
        Stance Arg:Denial, Value:denied|disputed|countered|unconfirmed|no_comment|silent
        Checkable Arg:Claim

        """.utf8)
}

/// The lines of one article, as they come together.
private struct BratLines {
    private let characters: LineTable
    /// The number of each annotation's line, by its id.
    private var entities: [String: Int] = [:]
    private var denials: [(denial: Int, claim: String)] = []
    private var lines: [String] = []
    private var (entityCount, relationCount, attributeCount) = (0, 0, 0)

    init(_ characters: LineTable) { self.characters = characters }

    mutating func add(_ object: AnnotationObject, note: String, ofArticle id: String) {
        let kind = object.kind.rawValue
        let number = addEntity(kind.prefix(1).uppercased() + kind.dropFirst(), [object.span])
        entities[object.id] = number
        lines.append("#\(number)\tAnnotatorNotes T\(number)\t\(oneLine(note))")
        switch object.body {
        case .attribution(let body):
            for (name, parts) in [("Source", body.source), ("Cue", body.cue)] where !parts.isEmpty {
                let part = addEntity(name, parts)
                addRelation("\(name)Of", part, number)
            }
        case .quote(let body): addAttribute("Form T\(number) \(body.form)")
        case .claim(let body): if body.checkable { addAttribute("Checkable T\(number)") }
        case .denial(let body):
            addAttribute("Stance T\(number) \(body.stance.replacing(" ", with: "_"))")
            denials += body.denies.filter { $0.article == id }.map { (number, $0.annotation) }
        case .quantity, .numberConflict: break
        }
    }

    /// Relations come last: a denial may stand in front of the claim that it answers.
    var written: [UInt8] {
        var all = self
        for (denial, claim) in denials { if let claim = entities[claim] { all.addRelation("Denies", denial, claim) } }
        return Array(all.lines.map { $0 + "\n" }.joined().utf8)
    }

    private mutating func addEntity(_ type: String, _ parts: [SpanObject]) -> Int {
        entityCount += 1
        let pieces = parts.flatMap { linePieces(of: Span($0)) }
        let places = pieces.map { "\(characters.unitsBefore($0.start)) \(characters.unitsBefore($0.end))" }
        let words = pieces.map { String(decoding: characters.bytes[$0.start..<$0.end], as: UTF8.self) }
        lines.append("T\(entityCount)\t\(type) \(places.joined(separator: ";"))\t\(words.joined(separator: " "))")
        return entityCount
    }

    private mutating func addRelation(_ type: String, _ first: Int, _ second: Int) {
        relationCount += 1
        lines.append("R\(relationCount)\t\(type) Arg1:T\(first) Arg2:T\(second)")
    }

    private mutating func addAttribute(_ attribute: String) {
        attributeCount += 1
        lines.append("A\(attributeCount)\t\(attribute)")
    }

    /// The parts of a span between tabs and line breaks, which no field of a line can hold.
    private func linePieces(of span: Span) -> [Span] {
        var pieces: [Span] = []
        var start = span.start
        var offset = span.start
        for scalar in String(decoding: characters.bytes[span.start..<span.end], as: UTF8.self).unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if scalar.endsField {
                if start < offset { pieces.append(Span(start, offset)) }
                start = end
            }
            offset = end
        }
        return start < span.end ? pieces + [Span(start, span.end)] : pieces
    }
}

private func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.endsField ? " " : $0 }))
}

extension Unicode.Scalar {
    /// Whether some reader of the file takes it for the end of a field or of a line.
    fileprivate var endsField: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
