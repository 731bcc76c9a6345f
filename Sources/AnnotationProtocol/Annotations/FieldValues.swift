import JSONRPC

extension JSON {
    /// A name or id; null when it is absent or empty.
    static func name(_ text: String?) -> JSON {
        guard let text, !text.isEmpty else { return .null }
        return .string(text)
    }

    /// A share from 0 to 1, to three decimals.
    static func confidence(_ value: Double) -> JSON {
        guard value.isFinite else { return .integer(0) }
        return .number((min(max(value, 0), 1) * 1000).rounded() / 1000)
    }

    /// One end of an interval; null for an open one. JSON has no infinity, which is an open end as well.
    static func end(_ value: Double?) -> JSON {
        guard let value, value.isFinite else { return .null }
        return .number(value)
    }

    /// Whole numbers without a fraction, as far as a double holds them exactly.
    private static func number(_ value: Double) -> JSON {
        value == value.rounded() && abs(value) < 9_007_199_254_740_992 ? .integer(Int64(value)) : .real(value)
    }
}
