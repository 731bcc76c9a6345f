import Syntax
import Text

/// Cuts the tokens of a paragraph into atoms, and gives the atom ranges of its sentences. Linear time.
func findAtoms(in tagged: TaggedParagraph) -> (atoms: [Atom], sentences: [Range<Int>]) {
    var atoms: [Atom] = []
    var starts: [Int] = []
    atoms.reserveCapacity(tagged.tokens.count + 8)
    for index in tagged.tokens.indices {
        starts.append(atoms.count)
        appendAtoms(ofToken: index, in: tagged, to: &atoms)
    }
    starts.append(atoms.count)
    return (atoms, tagged.paragraph.sentences.map { starts[$0.lowerBound]..<starts[$0.upperBound] })
}

private func appendAtoms(ofToken index: Int, in tagged: TaggedParagraph, to atoms: inout [Atom]) {
    let token = tagged.tokens[index]
    let isGlued = !token.followsSpace && (atoms.last?.span.end == token.span.start)
    let isBehindHyphen = isGlued && atoms.last?.lower == "-" && atoms.dropLast().last?.kind == .digits
    if token.kind == .link || isWhole(token), !isBehindHyphen || !token.lower.utf8.contains(0x2D) {
        let kind: Atom.Kind = token.kind == .link ? .link : token.kind == .word ? .letters : .symbol
        atoms.append(
            Atom(
                span: token.span, kind: kind, text: token.text, lower: token.lower, isGlued: isGlued,
                tag: tagged.tags[index], lemma: tagged.lemmas[index], token: index,
                opens: kind == .link ? [] : OpeningWords.english[token.lower]))
        return
    }
    let pieces = cut(tagged.paragraph.text(of: token.span))
    var start = token.span.start
    for (number, piece) in pieces.enumerated() {
        let span = Span(start, start + piece.text.utf8.count)
        let lower = lookupForm(of: piece.text)
        let isOnly = pieces.count == 1
        let isNumber = piece.kind == .digits || NumberWords.cardinals[lower] != nil
        atoms.append(
            Atom(
                span: span, kind: piece.kind, text: piece.text, lower: lower, isGlued: number > 0 || isGlued,
                tag: isOnly ? tagged.tags[index] : isNumber ? .CD : piece.kind == .letters ? .NN : .punctuation,
                lemma: isOnly ? tagged.lemmas[index] : singular(of: lower), token: index,
                opens: piece.kind == .digits ? [] : OpeningWords.english[lower]))
        start = span.end
    }
}

/// Whether a token is one atom: no digits, and no hyphen behind a number word.
private func isWhole(_ token: Token) -> Bool {
    // Longer ones are no number, whatever they hold.
    if token.span.length > 80 { return true }
    switch token.kind {
    case .link, .quotationMark: return true
    case .punctuation, .symbol: return token.text.unicodeScalars.count == 1
    case .number: return false
    case .word:
        var firstHyphen: String.Index?
        for index in token.lower.utf8.indices {
            let byte = token.lower.utf8[index]
            if 0x30...0x39 ~= byte || byte == 0x2F || byte == 0x24 || byte == 0xC2 { return false }
            if byte == 0x2D, firstHyphen == nil { firstHyphen = index }
        }
        guard let firstHyphen else { return true }
        return !NumberWords.opensCompound(String(token.lower[..<firstHyphen]))
    }
}

private struct Piece {
    var text: String
    var kind: Atom.Kind
}

/// Cuts a text where digits, letters and other characters meet.
private func cut(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
        let kind = atomKind(of: scalar)
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        if let last = pieces.last, continues(last, with: scalar, kind: kind, next: next) {
            pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
        } else {
            pieces.append(Piece(text: String(scalar), kind: kind))
        }
    }
    return pieces
}

private func continues(_ piece: Piece, with scalar: Unicode.Scalar, kind: Atom.Kind, next: Unicode.Scalar?) -> Bool {
    guard piece.kind != .symbol else { return false }
    if kind == piece.kind { return scalar.properties.numericType != .numeric && !isFractionSign(piece.text) }
    guard kind == .symbol else { return isInvisible(scalar) }
    if isInvisible(scalar) { return true }
    let nextKind = next.map { atomKind(of: $0) }
    switch piece.kind {
    case .digits: return (scalar == "." || scalar == ",") && nextKind == .digits
    case .letters:
        return scalar == "." && (nextKind == .letters || piece.text.contains("."))
            || isApostrophe(scalar) && nextKind == .letters
    default: return false
    }
}

private func atomKind(of scalar: Unicode.Scalar) -> Atom.Kind {
    if scalar.isASCII {
        if "0"..."9" ~= scalar { return .digits }
        return "a"..."z" ~= scalar || "A"..."Z" ~= scalar ? .letters : .symbol
    }
    if NumberWords.fractionSigns[scalar] != nil { return .digits }
    return scalar.properties.isAlphabetic ? .letters : .symbol
}

/// Lower case with straight apostrophes.
private func lookupForm(of text: String) -> String {
    let lower = text.lowercased()
    guard lower.utf8.contains(0xE2) else { return lower }
    var form = String.UnicodeScalarView()
    for scalar in lower.unicodeScalars { form.append(scalar == "’" ? "'" : scalar) }
    return String(form)
}

private func isFractionSign(_ text: String) -> Bool {
    text.unicodeScalars.first.map { NumberWords.fractionSigns[$0] != nil } ?? false
}

private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

/// Soft hyphens, zero-width characters and combining marks belong to what they stand behind.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
}
