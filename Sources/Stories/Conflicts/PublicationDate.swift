/// When an article was published, read from ISO 8601: "2026-05-03T10:00:00Z".
struct PublicationDate: Hashable, Sendable {
    let year: Int
    private let month: Int
    private let day: Int
    private let time: Time?

    private struct Time: Hashable {
        /// "10:00"
        let clock: String
        /// What tells the time zone.
        let zone: String
    }

    /// nil when there is no day to be read.
    init?(_ text: String) {
        let parts = text.split(separator: "T", maxSplits: 1)
        let numbers = (parts.first ?? "").split(separator: "-").map { Int($0) ?? 0 }
        guard numbers.count == 3, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else { return nil }
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
        time =
            parts.count > 1 && parts[1].count > 5
            ? Time(clock: String(parts[1].prefix(5)), zone: String(parts[1].dropFirst(8))) : nil
    }

    /// nil when it cannot be told: of two moments of one day only those in the same time zone are compared.
    func isEarlier(than other: PublicationDate) -> Bool? {
        if !isSameDay(as: other) { return (year, month, day) < (other.year, other.month, other.day) }
        guard let time, let later = other.time, time.zone == later.zone, time.clock != later.clock else { return nil }
        return time.clock < later.clock
    }

    /// As far as it tells it from another one: "on 3 May", "at 10:00".
    func text(beside other: PublicationDate) -> String {
        if isSameDay(as: other), let time { return "at \(time.clock)" }
        return "on \(day) \(monthNames[month - 1])" + (year == other.year ? "" : " \(year)")
    }

    private func isSameDay(as other: PublicationDate) -> Bool {
        (year, month, day) == (other.year, other.month, other.day)
    }
}

private let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]
