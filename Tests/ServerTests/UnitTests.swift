import AnnotationProtocol
import Annotations
import Server
import Stories
import Testing
import Text

/// Sentences, and what is shown behind their figures with units of both systems.
@Test(arguments: [
    ("It flew 900 miles.", ["900 miles (1,450 km)"]), ("It flew about 900 miles.", ["about 900 miles (1,450 km)"]),
    ("It flew almost 900 miles.", ["almost 900 miles (1,450 km)"]),
    ("It flew more than 1,500 km.", ["more than 1,500 km (932 miles)"]),
    ("It runs 25 to 30 miles.", ["25 to 30 miles (40.2–48.3 km)"]),
    ("The wave was 31.2 feet high.", ["31.2 feet (9.51 m)"]),
    ("It weighs 5 pounds.", ["5 pounds (2.27 kg)"]), ("It weighs 12 tonnes.", ["12 tonnes (13.2 tons)"]),
    ("The fire burned 300 acres.", ["300 acres (1.21 km²)"]),
    ("It spilled 40 gallons.", ["40 gallons (151 litres)"]),
    ("Winds reached 90 mph.", ["90 mph (145 km/h)"]), ("It sailed at 20 knots.", ["20 knots (37 km/h, 23 mph)"]),
    ("The temperature reached 20 degrees Celsius.", ["20 degrees Celsius (68°F)"]),
    ("It rose by 2 degrees Celsius.", []), ("It is 2 degrees Celsius warmer.", ["2 degrees Celsius (35.6°F)"]),
    ("It flew 900 miles (1,450 km).", []), ("It flew 900 miles (and 20 people saw it).", ["900 miles (1,450 km)"]),
    ("It cost $900.", []), ("It took two hours.", []), ("It counted 12 people.", []), ("It took many miles.", []),
])
func figuresAreToldInTheUnitsOfTheOtherSystem(text: String, shown: [String]) {
    let view = annotatedView(text)
    let hints = inlayHints(of: view, in: Span(0, text.utf8.count), units: .both)
    let written = view.article.annotations.quantities.filter { quantity in
        hints.contains { $0.position == view.lines.range(of: quantity.span).end }
    }
    #expect(zip(written, hints).map { view.article.document.text(of: $0.span) + " " + $1.label } == shown)
}

@Test(arguments: [
    (Configuration.Units.off, []), (.metric, ["(1,450 km)"]), (.imperial, ["(3.11 miles)"]),
    (.both, ["(1,450 km)", "(3.11 miles)"]),
])
func hintsAreOfTheSystemThatIsAskedFor(units: Configuration.Units, labels: [String]) {
    let text = "It flew 900 miles and fell 5 km short."
    #expect(inlayHints(of: annotatedView(text), in: Span(0, text.utf8.count), units: units).map(\.label) == labels)
}

@Test func hintsAreThoseOfTheRange() {
    let text = "It flew 900 miles.\n\nIt fell 5 miles short.\n\nIt sank 2 miles."
    let view = annotatedView(text)
    let hints = inlayHints(of: view, in: line(2, of: view), units: .metric)
    #expect(hints.map(\.position) == [Position(line: 2, character: 15)])
}
