/// The plural of an English noun or unit.
package func plural(_ noun: String) -> String {
    if let irregular = irregularPlurals[noun] { return irregular }
    if noun.hasSuffix("hertz") { return noun }
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
        return noun.dropLast() + "ies"
    }
    return ["s", "x", "ch", "sh"].contains { noun.hasSuffix($0) } ? noun + "es" : noun + "s"
}

private let irregularPlurals = [
    "person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet", "inch": "inches",
    "aircraft": "aircraft", "sheep": "sheep", "people": "people", "police": "police", "dead": "dead",
    "injured": "injured", "wounded": "wounded", "km": "km", "m": "m", "kg": "kg", "mph": "mph", "km/h": "km/h",
    "percent": "%", "count": "", "": "",
]
