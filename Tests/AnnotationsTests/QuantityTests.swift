import Testing

/// Bounds, approximators and counted nouns: what the number means.
struct QuantityTests {
    @Test(arguments: [
        "The navy fired [count:26:missile 26 missiles] at dawn.",
        "[count:26:missile Twenty-six missiles] hit their targets.",
        "[count:4..:bus At least four red buses] burned.",
        "[count:..4:truck As many as four trucks] burned.",
        "The plant is [measure:~950..1000:mile almost 1,000 miles] away.",
        "The plant is [measure:1500<..:kilometre more than 1,500 km] away.",
        "[count:~38..42:house About 40 houses] were flooded.",
        "[count:..<40:house Fewer than 40 houses] were flooded.",
        "It lasted [duration:10..12:day between 10 and 12 days].",
        "They paid [money:1500000000:dollar $1.5bn] for it.",
        "The river rose by [measure:2.5:metre two and a half metres].",
        "[quantifier:~24..:passenger Dozens of passengers] were stranded.",
        "She had [count:12:egg a dozen eggs] left.",
    ])
    func finds(_ marked: String) { #expect(quantityMarks(in: plain(marked)) == normalized(marked)) }

    @Test(arguments: [
        "No one was at home.", "They looked at one another.", "He will come back one day.", "The gun was an AK-47.",
        "Call +1-222-333-4444 now.", "See https://example.org/2015/10 for more.",
        "After all, the mayor said on Monday.",
    ])
    func leavesAlone(_ text: String) { #expect(quantityMarks(in: text) == normalized(text)) }
}
