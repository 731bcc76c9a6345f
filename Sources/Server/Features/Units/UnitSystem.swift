/// The units of the world and those of the United States.
package enum UnitSystem: CaseIterable, Sendable {
    case metric
    case imperial

    /// A unit that figures are converted into.
    struct Target: Sendable {
        /// How many base units make one.
        let size: Double
        /// Added after: the zero of a temperature scale.
        let offset: Double
        /// Behind a number, with its space.
        let symbol: String

        init(_ size: Double, offset: Double = 0, _ symbol: String) {
            (self.size, self.offset, self.symbol) = (size, offset, symbol)
        }

        func value(ofBase value: Double) -> Double { (value - offset) / size }
    }

    /// The units of a dimension by its base unit, the smallest first; none for what is not converted.
    func targets(_ base: String) -> [Target] { Self.targets[self]?[base] ?? [] }

    /// The systems that a unit belongs to as readers know it; both where it needs no conversion.
    static func systems(of unit: String) -> [UnitSystem] {
        if imperialUnits.contains(unit) { return [.imperial] }
        let isMetric = metricStems.contains { unit.hasSuffix($0) || unit.contains($0 + "/") }
        if isMetric { return [.metric] }
        return seaUnits.contains(unit) ? [] : allCases
    }

    private static let targets: [UnitSystem: [String: [Target]]] = [
        .metric: [
            "metre": [Target(0.001, " mm"), Target(0.01, " cm"), Target(1, " m"), Target(1000, " km")],
            "square metre": [
                Target(0.0001, " cm²"), Target(1, " m²"), Target(10_000, " hectares"), Target(1_000_000, " km²"),
            ],
            "cubic metre": [Target(0.000001, " ml"), Target(0.001, " litres"), Target(1000, " million litres")],
            "kilogram": [Target(0.001, " g"), Target(1, " kg"), Target(1000, " tonnes")],
            "metre/second": [Target(1 / 3.6, " km/h")],
            "kelvin": [Target(1, offset: 273.15, "°C")],
        ],
        .imperial: [
            "metre": [Target(0.0254, " inches"), Target(0.3048, " feet"), Target(1609.344, " miles")],
            "square metre": [
                Target(0.00064516, " sq in"), Target(0.09290304, " sq ft"), Target(4046.8564224, " acres"),
                Target(2_589_988.110336, " sq miles"),
            ],
            "cubic metre": [
                Target(0.0000295735295625, " fl oz"), Target(0.003785411784, " gallons"),
                Target(3785.411784, " million gallons"),
            ],
            "kilogram": [
                Target(0.028349523125, " ounces"), Target(0.45359237, " pounds"), Target(907.18474, " tons"),
            ],
            "metre/second": [Target(0.44704, " mph")],
            "kelvin": [Target(5.0 / 9, offset: 45967.0 / 180, "°F")],
        ],
    ]
    private static let metricStems = ["metre", "litre", "gram", "tonne", "metric ton", "hectare", "degree celsius"]
    private static let seaUnits: Set<String> = ["nautical mile", "knot", "fathom"]
    private static let imperialUnits: Set<String> = [
        "mile", "yard", "foot", "inch", "furlong", "square mile", "square foot", "square yard", "square inch", "acre",
        "cubic mile", "cubic foot", "cubic yard", "cubic inch", "acre-foot", "gallon", "imperial gallon", "quart",
        "pint",
        "fluid ounce", "pound", "ounce", "stone", "ton", "long ton", "hundredweight", "mile/hour", "foot/second",
        "degree fahrenheit",
    ]
}
