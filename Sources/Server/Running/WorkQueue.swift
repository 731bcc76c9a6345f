import JSONRPC

/// Hands elements from some threads to others: urgent ones before all others, each kind in the order of its arrival.
final class WorkQueue<Element: Sendable>: Sendable {
    private struct Lines {
        var urgent = Line<Element>()
        var ordinary = Line<Element>()

        mutating func popFirst() -> Element? { urgent.popFirst() ?? ordinary.popFirst() }
    }

    private let lines = Monitor(Lines())

    func push(_ element: Element, isUrgent: Bool) {
        lines.notify { lines in
            if isUrgent { lines.urgent.append(element) } else { lines.ordinary.append(element) }
        }
    }

    /// Waits for the next element.
    func pop() -> Element { lines.wait { $0.popFirst() } }

    /// The next element; nil when none comes for a while.
    func pop(within milliseconds: Int) -> Element? {
        lines.wait(seconds: Double(milliseconds) / 1000) { $0.popFirst() }
    }

    var hasUrgent: Bool { lines.withLock { !$0.urgent.isEmpty } }
}

/// First in, first out, each in constant time.
private struct Line<Element> {
    private var waiting: [Element] = []
    private var reversed: [Element] = []

    var isEmpty: Bool { waiting.isEmpty && reversed.isEmpty }

    mutating func append(_ element: Element) { waiting.append(element) }

    mutating func popFirst() -> Element? {
        if reversed.isEmpty {
            reversed = waiting.reversed()
            waiting = []
        }
        return reversed.popLast()
    }
}
