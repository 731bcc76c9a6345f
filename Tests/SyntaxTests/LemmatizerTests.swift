import Syntax
import Testing

@Suite struct LemmatizerTests {
    @Test(arguments: [
        "say: says/VBZ said/VBD saying/VBG", "deny: denies/VBZ denied/VBD denying/VBG",
        "close: closed/VBN closing/VBG closes/VBZ",
        "plan: planned/VBD planning/VBG", "make: made/VBD making/VBG", "visit: visited/VBD visiting/VBG",
        "agree: agreed/VBD agreeing/VBG", "decline: declined/VBD declining/VBG", "refuse: refused/VBD refusing/VBG",
        "reject: rejected/VBD rejecting/VBG", "dispute: disputed/VBD disputing/VBG",
        "dismiss: dismissed/VBD dismisses/VBZ",
        "claim: claimed/VBD claiming/VBG", "confirm: confirmed/VBD confirming/VBG",
        "announce: announced/VBD announcing/VBG",
        "control: controlled/VBD controlling/VBG", "call: called/VBD calling/VBG", "cancel: canceled/VBN cancelled/VBN",
        "argue: argued/VBD arguing/VBG", "believe: believed/VBD", "charge: charged/VBN charging/VBG",
        "acknowledge: acknowledged/VBD",
        "bring: brought/VBD bringing/VBG", "hang: hanging/VBG", "change: changed/VBD changing/VBG",
        "require: required/VBN",
        "repair: repaired/VBN", "offer: offered/VBD", "ignore: ignored/VBD", "monitor: monitored/VBD",
        "measure: measured/VBN",
        "create: created/VBD", "treat: treated/VBN", "negotiate: negotiated/VBD", "wait: waited/VBD",
        "invite: invited/VBN",
        "limit: limited/VBN", "vote: voted/VBD", "promote: promoted/VBN", "execute: executed/VBN", "test: tested/VBD",
        "decide: decided/VBD", "read: reading/VBG", "avoid: avoided/VBD", "concede: conceded/VBD",
        "proceed: proceeding/VBG",
        "explode: exploded/VBD", "include: including/VBG", "determine: determined/VBN", "explain: explained/VBD",
        "happen: happened/VBD", "mention: mentioned/VBN", "postpone: postponed/VBN", "return: returned/VBD",
        "blame: blamed/VBD",
        "resume: resumed/VBD", "escape: escaped/VBD", "develop: developed/VBN", "help: helped/VBD",
        "take: taking/VBG taken/VBN",
        "speak: speaking/VBG spoke/VBD", "provoke: provoked/VBD", "describe: described/VBD", "enable: enabled/VBD",
        "handle: handled/VBN", "reveal: revealed/VBD", "schedule: scheduled/VBN", "file: filed/VBN",
        "travel: traveled/VBD travelled/VBD",
        "push: pushes/VBZ pushed/VBD", "teach: teaches/VBZ", "go: goes/VBZ", "lie: lying/VBG lies/VBZ",
        "use: used/VBD using/VBG",
        "add: added/VBD adding/VBG", "be: is/VBZ 's/VBZ were/VBD been/VBN 're/VBP", "have: 've/VBP has/VBZ had/VBD",
        "will: 'll/MD wo/MD", "found: found/VB", "find: found/VBD", "see: seeing/VBG", "demand: demanded/VBD",
        "arrange: arranged/VBN", "place: placed/VBN", "sign: signed/VBD", "force: forced/VBN", "rebut: rebutted/VBD",
        "stop: stopped/VBN", "total: totaled/VBD", "release: released/VBN", "focus: focused/VBN", "raise: raised/VBD",
        "welcome: welcomed/VBD", "compete: competing/VBG", "pass: passed/VBD", "install: installed/VBN",
        "install: installing/VBG",
        "own: owned/VBN", "owe: owed/VBD", "tour: toured/VBD", "quote: quoted/VBN", "range: ranging/VBG",
        "surge: surged/VBD",
        "damage: damaged/VBN", "evacuate: evacuated/VBN", "strand: stranded/VBN", "injure: injured/VBN",
        "rescue: rescued/VBN",
        "die: died/VBD dying/VBG", "kill: killed/VBN", "rely: relied/VBD", "notice: noticed/VBD",
        "veto: vetoed/VBD vetoing/VBG",
        "demur: demurred/VBD", "balk: balked/VBD", "downplay: downplayed/VBD", "scoff: scoffed/VBD", "rule: ruled/VBD",
        "accuse: accused/VBD accusing/VBG", "estimate: estimated/VBD", "prepare: prepared/VBN", "clear: cleared/VBN",
    ])
    func baseFormsOfVerbs(_ line: String) { expectLemmas(line) }

    @Test(arguments: [
        "report: reports/NNS", "city: cities/NNS", "man: men/NNS", "child: children/NNS", "bridge: bridges/NNS",
        "bus: buses/NNS",
        "house: houses/NNS", "virus: viruses/NNS", "case: cases/NNS", "church: churches/NNS", "box: boxes/NNS",
        "loss: losses/NNS",
        "life: lives/NNS", "wife: wives/NNS", "move: moves/NNS", "hero: heroes/NNS", "shoe: shoes/NNS",
        "crisis: crises/NNS crisis/NN",
        "analysis: analyses/NNS", "critic: critics/NNS", "politics: politics/NNS", "people: people/NNS",
        "series: series/NNS",
        "spokesman: spokesmen/NNS", "movie: movies/NNS", "democrat: democrats/NNPS", "run-up: run-ups/NNS",
        "key: keys/NNS",
        "use: uses/NNS", "nurse: nurses/NNS", "tax: taxes/NNS", "license: licenses/NNS", "1990: 1990s/NNS",
        "horse: horses/NNS",
        "campus: campuses/NNS", "prize: prizes/NNS", "stage: stages/NNS", "employee: employees/NNS", "tie: ties/NNS",
    ])
    func singularsOfNouns(_ line: String) { expectLemmas(line) }

    @Test(arguments: [
        "news: news/NN", "not: n't/RB", "russia: russia/NNP", "closed: closed/JJ", "the: the/DT", "s: s/VBZ",
        "ed: ed/VBD", "ing: ing/VBG", "-: -/NNS", "a-: a-/NNS", "ss: ss/NNS", "'s: 's/POS",
    ])
    func otherWordsStay(_ line: String) { expectLemmas(line) }

    private func expectLemmas(_ line: String) {
        let parts = line.split(separator: " ")
        let lemma = parts[0].dropLast()
        for part in parts.dropFirst() {
            let slash = part.lastIndex(of: "/")!
            let tag = Tag.allCases.first { "\($0)" == part[part.index(after: slash)...] }!
            #expect(Lemmatizer.lemma(of: String(part[..<slash]), tag: tag) == lemma, "\(part)")
        }
    }
}
