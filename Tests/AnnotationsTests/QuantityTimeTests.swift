import Testing

/// Dates, clock times, ages, ordinals and names: numbers that are never compared with counts.
struct QuantityTimeTests {
    @Test(arguments: [
        "It met on [date:2015-10-08 Oct. 8, 2015].",
        "It met on [date:2015-10-08 Thursday Oct. 8 2015].",
        "It met on [date:--10-07 Wednesday, Oct. 7], in Vienna.",
        "It met on [date:--10-07 7 October].",
        "It met on the [date:--05-05 5th of May].",
        "It met in [date:2014-09 September 2014].",
        "It met on [date:2015-10-08 2015-10-08].",
        "It began in [date:2011 2011].",
        "It began in the [date:1990..1999 1990s].",
        "It lost money in [date:2012..2013 2012–13].",
        "Posted at [clock:07:58 07:58 AM] by the desk.",
        "Doors open at [clock:16:00 4 p.m.] sharp.",
        "Doors open at [clock:08:30 8:30] sharp.",
    ])
    func readsTimes(_ marked: String) { #expect(quantityMarks(in: plain(marked)) == normalized(marked)) }

    @Test(arguments: [
        "A [age:27:year 27-year-old] baker won.",
        "Jane Roe, [age:40:year 40], was driving.",
        "A baker aged [age:40:year 40] was hurt.",
        "She was [age:95:year 95].",
        "It was the [ordinal:1 first] raid of the [ordinal:26 26th] winter.",
        "The [ordinal:25 twenty-fifth] guest arrived.",
        "They flew on a [name:737:name Boeing 737] to Oslo.",
        "It runs [name:6:name iOS 6], he said.",
        "The [name:7:name Group of 7] met.",
    ])
    func readsAgesOrdinalsNames(_ marked: String) { #expect(quantityMarks(in: plain(marked)) == normalized(marked)) }

    @Test(arguments: [
        "It met on Monday.", "They met last week.", "It may rain.", "She sells second-hand cars.",
        "The first lady spoke.",
    ])
    func leavesAlone(_ text: String) { #expect(quantityMarks(in: text) == normalized(text)) }
}
