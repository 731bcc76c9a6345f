/// Every annotation of a paragraph or of an article, each kind in text order. Annotations name each other by index.
package struct AnnotationSet: Sendable {
    package var attributions: [Attribution] = []
    package var quotes: [Quote] = []
    package var claims: [Claim] = []
    package var denials: [Denial] = []
    package var quantities: [Quantity] = []

    package init() {}
}
