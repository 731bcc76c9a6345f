/// Sentences about an event, by paragraph. An article takes some of each.
let generatedParagraphs: [[@Sendable (FigureTeller) -> String]] = [
    [
        {
            "\($0.bounded($0.event.killed)) people were killed when a \($0.event.thing) failed in \($0.event.place) on \($0.event.weekday), the police of \($0.event.region) said."
        },
        {
            "The failure of the \($0.event.thing) left \($0.bounded($0.event.hurt)) people injured, \($0.about($0.event.killed)) of them badly."
        },
        { "Officials in \($0.event.region) blamed \($0.event.cause) for the loss of the \($0.event.thing)." },
        { "Rescuers from \($0.event.region) reached \($0.event.place) after \($0.bounded($0.event.hours)) hours." },
    ],
    [
        {
            "“We have not \($0.one(of: ["seen", "known", "had"])) a day like this in \($0.event.place),” Mayor \($0.event.mayor) told reporters."
        },
        {
            "Mayor \($0.event.mayor) said that \($0.bounded($0.event.hurt)) people were taken to two hospitals in \($0.event.region)."
        },
        {
            "“Every family here \($0.one(of: ["lost", "misses", "mourns"])) somebody,” said \($0.event.witness), who lives beside the \($0.event.thing)."
        },
        { "\($0.event.witness) said that the noise was heard \($0.about($0.event.distance)) km away." },
    ],
    [
        {
            "\($0.event.owner), which runs the \($0.event.thing), denied that \($0.event.cause) had been reported to it."
        },
        {
            "A spokeswoman for \($0.event.owner) said the company employs \($0.bounded($0.event.workers)) workers in \($0.event.place)."
        },
        { "Shares of \($0.event.owner) fell \($0.about($0.event.share)) percent on \($0.event.weekday)." },
        { "The \($0.event.thing) cost $\($0.about($0.event.cost)) million when \($0.event.owner) opened it." },
    ],
    [
        { "Fire chief \($0.event.chief) rejected claims that his crews had come too late." },
        {
            "“My crews were there within \($0.about($0.event.hours)) minutes,” \($0.event.chief) said, “and they \($0.one(of: ["stayed", "worked", "dug"])) all night.”"
        },
        {
            "\($0.event.chief) sent \($0.bounded($0.event.hours + 9)) firefighters and \($0.about(4)) boats to \($0.event.place)."
        },
        { "According to \($0.event.chief), \($0.event.cause) could not be ruled out." },
    ],
    [
        { "The \($0.event.thing) stands \($0.about($0.event.distance)) km from the centre of \($0.event.region)." },
        {
            "Engineers warned of \($0.event.cause) \($0.about($0.event.hours)) years ago, according to letters that residents of \($0.event.place) kept."
        },
        {
            "The regional council of \($0.event.region) set aside $\($0.bounded($0.event.cost)) million for repairs, but \($0.about($0.event.share)) percent of it was never spent."
        },
        {
            "A boat named \($0.event.vessel) carried \($0.bounded($0.event.killed + 40)) people away from \($0.event.place) before noon."
        },
    ],
    [
        {
            "An inquiry led by \($0.event.mayor) will begin on \($0.event.weekday) and hear \($0.about($0.event.hours + 20)) witnesses."
        },
        { "\($0.event.owner) declined to comment on the inquiry." },
        {
            "“Nobody at \($0.event.owner) \($0.one(of: ["wanted", "expected", "foresaw"])) this,” its director wrote in a letter to the council of \($0.event.region)."
        },
        {
            "Work on a new \($0.event.thing) would take \($0.about($0.event.hours)) months, the council of \($0.event.region) estimated."
        },
    ],
]
