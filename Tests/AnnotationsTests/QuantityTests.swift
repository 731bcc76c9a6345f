import Testing

/// Bounds, approximators and counted nouns: what the number means.
struct QuantityTests {
    @Test(arguments: [
        "The navy fired [count:26:missile 26 missiles] at dawn.",
        "[count:26:missile Twenty-six missiles] hit their targets.",
        "She had [count:12:egg a dozen eggs] left.",
        "They need [count:500000:tent half a million tents].",
        "Officers seized [count:106:rifle one hundred and six rifles].",
        "The fund holds [count:1500000:share 1.5 million shares].",
        "It arrested [count:23:smuggler 23 Greek and Turkish smugglers].",
        "[count:4:missile Four of the [count:26:missile 26 missiles]] fell short.",
        "The navy lost [count:4:missile four of its missiles].",
        "It lost [count:4:missile four of Russia's [count:26:missile 26 missiles]].",
        "He won [count:21:bout 21 of [count:25:bout 25 bouts]].",
        "Medics counted [count:14 14] trapped.",
        "[count:2:ship Two more ships] sailed.",
        "[count:3:ship Three] Russian and [count:2:ship two Turkish ships] sailed.",
        "A [count:10:member 10-member] team went.",
    ])
    func countsNouns(_ marked: String) { #expect(quantityMarks(in: plain(marked)) == normalized(marked)) }

    @Test(arguments: [
        "[count:4..:bus At least four red buses] burned.",
        "[count:..4:truck As many as four trucks] burned.",
        "[count:4..:truck Four or possibly even more trucks] burned.",
        "The plant is [measure:~950..1000:mile almost 1,000 miles] away.",
        "The plant is [measure:1500<..:kilometre more than 1,500 km] away.",
        "[count:~38..42:house About 40 houses] were flooded.",
        "[count:~38..42:house Some 40 houses] were flooded.",
        "[count:..<40:house Fewer than 40 houses] were flooded.",
        "[count:40..:house No fewer than 40 houses] were flooded.",
        "It lasted [duration:10..12:day between 10 and 12 days].",
        "It takes [duration:2..3:hour two or three hours].",
        "The sentence is [duration:8..:year eight years or more].",
        "[count:12.. At least 12] killed and [count:20 20] wounded.",
        "[quantifier:~24..:passenger Dozens of passengers] were stranded.",
        "[quantifier:~20000..:worker Tens of thousands of workers] marched.",
        "[quantifier:~2000000..:Syrian Millions of Syrians] fled.",
    ])
    func readsBounds(_ marked: String) {
        #expect(quantityMarks(in: plain(marked)).lowercased() == normalized(marked).lowercased())
    }

    @Test(arguments: [
        "They paid [money:1500000000:dollar $1.5bn] for it.",
        "They paid [money:3000000:euro €3m] for it.",
        "Bids of [money:24..26:dollar $24-$26] came in.",
        "It cost [money:12.5:dollar 12 dollars 50 cents].",
        "It wasted [money:~200000000..:dollar hundreds of millions of dollars].",
        "He owes [money:361000000:pound 361 million pounds].",
        "He lost [measure:25:pound 25 pounds].",
        "The river rose by [measure:2.5:metre two and a half metres].",
        "He is [measure:5.1667:foot 5 ft 2 in] tall.",
        "It was [measure:-1.6:degree-celsius -1.6°C] at noon.",
        "The wind blew at [measure:60:mile/hour 60 miles an hour].",
        "The talk took [duration:~0.475..0.525:hour about a half-hour].",
        "Terms ran from [duration:7:year seven] to [duration:75:year 75 years].",
        "It came [duration:1:day a day] after the raid.",
        "A [measure:6:mile six-mile] queue formed.",
        "The [measure:4.6:magnitude 4.6] earthquake shook the town.",
    ])
    func readsUnits(_ marked: String) { #expect(quantityMarks(in: plain(marked)) == normalized(marked)) }

    @Test(arguments: [
        "[percent:90<..:percent More than 90 percent of the strikes] missed.",
        "Rates rose by [percent:2:percentage-point two percentage points].",
        "[fraction:0.25:fraction A quarter of the strikes] missed.",
        "[fraction:0.6667:fraction Two-thirds of the voters] agreed.",
        "[fraction:0.002:fraction 1 in 500 children] fell ill.",
        "[fraction:0.6667:fraction Two out of three drivers] agreed.",
        "The home side won [score:2:score 2-1].",
    ])
    func readsShares(_ marked: String) { #expect(quantityMarks(in: plain(marked)) == normalized(marked)) }

    @Test(arguments: [
        "No one was at home.", "They looked at one another.", "He will come back one day.", "The gun was an AK-47.",
        "Call +1-222-333-4444 now.", "See https://example.org/2015/10 for more.",
        "After all, the mayor said on Monday.",
        "Call 0845 125 2222 now.", "A four-by-four stopped outside.", "It was a two-way street.",
        "One of the largest raids in years began.",
        "At one point he laughed.", "Both the mayor and the council agreed.", "He had no comment.",
    ])
    func leavesAlone(_ text: String) { #expect(quantityMarks(in: text) == normalized(text)) }
}
