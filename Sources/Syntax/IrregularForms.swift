/// Forms that no rule tells.
enum IrregularForms {
    /// Modals and auxiliaries, most of them clitics.
    static let auxiliaries: [String: String] = table([
        "be: am is are was were 's 're 'm ai", "have: 've", "will: 'll wo", "would: 'd", "can: ca", "shall: sha",
    ])

    /// Past, participles and third person of verbs.
    static let verbs: [String: String] = table([
        "be: been being", "have: has had having", "do: does did done doing", "say: says said", "go: goes went gone",
        "get: got gotten getting", "make: made", "know: knew known", "think: thought", "take: took taken",
        "see: saw seen", "come: came", "give: gave given", "find: found", "tell: told", "become: became",
        "leave: left", "feel: felt", "bring: brought", "begin: began begun", "keep: kept", "hold: held",
        "write: wrote written writing", "stand: stood", "hear: heard", "mean: meant", "meet: met", "run: ran",
        "pay: paid", "sit: sat", "speak: spoke spoken", "lie: lies lay lain lied lying", "lead: led",
        "grow: grew grown", "lose: lost", "fall: fell fallen", "send: sent", "build: built", "understand: understood",
        "draw: drew drawn", "break: broke broken", "spend: spent", "rise: rose risen", "drive: drove driven",
        "buy: bought", "wear: wore worn", "choose: chose chosen", "seek: sought", "throw: threw thrown",
        "catch: caught", "deal: dealt", "win: won", "forget: forgot forgotten", "teach: taught", "eat: ate eaten",
        "fly: flew flown", "fight: fought", "sell: sold", "sing: sang sung", "drink: drank drunk", "swim: swam swum",
        "ring: rang rung", "shoot: shot", "strike: struck stricken striking", "steal: stole stolen",
        "swear: swore sworn", "tear: tore torn", "bear: bore borne born", "freeze: froze frozen", "hide: hid hidden",
        "bite: bit bitten biting", "shake: shook shaken", "forgive: forgave forgiven", "forbid: forbade forbidden",
        "wake: woke woken", "sleep: slept", "sweep: swept", "weep: wept", "creep: crept", "bend: bent", "lend: lent",
        "feed: fed", "breed: bred", "bleed: bled", "speed: sped", "flee: fled", "slide: slid", "light: lit",
        "dig: dug", "stick: stuck", "swing: swung", "hang: hung", "cling: clung", "sting: stung", "spin: spun",
        "sink: sank sunk", "shrink: shrank shrunk", "stink: stank stunk", "spring: sprang sprung", "bind: bound",
        "wind: wound", "grind: ground", "blow: blew blown", "ride: rode ridden riding", "dive: dove", "shine: shone",
        "withdraw: withdrew withdrawn", "overthrow: overthrew overthrown", "undergo: underwent undergone undergoes",
        "undertake: undertook undertaken", "overtake: overtook overtaken", "mistake: mistook mistaken",
        "withhold: withheld", "uphold: upheld", "withstand: withstood", "oversee: oversaw overseen",
        "foresee: foresaw foreseen", "overcome: overcame", "mislead: misled", "foretell: foretold", "retell: retold",
        "rebuild: rebuilt", "rewrite: rewrote rewritten rewriting", "repay: repaid", "resell: resold",
        "redo: redid redone", "outdo: outdid outdone", "undo: undid undone", "overdo: overdid overdone",
        "override: overrode overridden overriding", "arise: arose arisen", "awake: awoke awoken", "spit: spat",
        "slay: slew slain", "kneel: knelt", "leap: leapt", "dream: dreamt", "learn: learnt", "burn: burnt",
        "spell: spelt", "spill: spilt", "lay: laid", "die: dies died dying", "tie: ties tied tying",
        "vie: vies vied vying", "untie: unties untied untying", "show: shown", "prove: proven", "sew: sewn",
        "sow: sown", "mow: mown", "focus: focuses focusses", "bus: buses", "gas: gases", "quiz: quizzes",
        "ache: aches", "cache: caches", "echo: echoes", "veto: vetoes", "canvas: canvases", "bias: biases",
        "shoe: shoes", "toe: toes", "axe: axes", "let: letting", "put: putting", "cut: cutting",
        "sit: sitting", "set: setting", "hit: hitting", "quit: quitting", "split: splitting", "forgo: forgone",
        "rid: ridding", "pen: penned", "bet: betting", "befall: befell befallen", "bid: bade bidden", "beget: begot",
        "forsake: forsook forsaken", "stride: strode", "weave: wove woven", "tread: trod trodden", "wring: wrung",
        "fling: flung", "sling: slung", "string: strung", "unwind: unwound", "rewind: rewound", "outrun: outran",
        "rerun: reran", "cost: costing", "offset: offsetting", "need: needed", "heed: heeded", "seed: seeded",
        "weed: weeded", "exceed: exceeded", "proceed: proceeded", "succeed: succeeded", "speed: speeded",
        "tiptoe: tiptoes", "tinge: tinged", "age: aging ageing", "singe: singeing", "feed: feeding",
        "embed: embedded", "ok: okayed",
    ])

    /// Plurals of irregular nouns, and words in "-s" that are their own lemma.
    static let nouns: [String: String] = table([
        "man: men", "woman: women", "child: children", "foot: feet", "tooth: teeth", "goose: geese", "mouse: mice",
        "ox: oxen", "person: persons", "wife: wives", "life: lives", "knife: knives", "leaf: leaves", "half: halves",
        "shelf: shelves", "thief: thieves", "wolf: wolves", "calf: calves", "self: selves", "loaf: loaves",
        "scarf: scarves", "hoof: hooves", "elf: elves", "midwife: midwives", "housewife: housewives",
        "policeman: policemen", "policewoman: policewomen", "spokesman: spokesmen", "spokeswoman: spokeswomen",
        "congressman: congressmen", "congresswoman: congresswomen", "chairman: chairmen", "businessman: businessmen",
        "businesswoman: businesswomen", "fisherman: fishermen", "gunman: gunmen", "fireman: firemen",
        "lawman: lawmen", "serviceman: servicemen", "statesman: statesmen", "clergyman: clergymen",
        "councilman: councilmen", "assemblyman: assemblymen", "freshman: freshmen", "grandchild: grandchildren",
        "schoolchild: schoolchildren", "stepchild: stepchildren", "crisis: crises", "analysis: analyses",
        "thesis: theses", "hypothesis: hypotheses", "basis: bases", "diagnosis: diagnoses", "emphasis: emphases",
        "oasis: oases", "axis: axes", "parenthesis: parentheses", "phenomenon: phenomena", "criterion: criteria",
        "bacterium: bacteria", "curriculum: curricula", "memorandum: memoranda", "stratum: strata", "medium: mediums",
        "alumnus: alumni", "nucleus: nuclei", "fungus: fungi", "stimulus: stimuli", "radius: radii", "cactus: cacti",
        "syllabus: syllabi", "index: indices", "appendix: appendices", "matrix: matrices", "vertex: vertices",
        "referendum: referenda", "die: dice", "movie: movies", "cookie: cookies", "zombie: zombies",
        "rookie: rookies", "selfie: selfies", "calorie: calories", "hoodie: hoodies", "smoothie: smoothies",
        "prairie: prairies", "tie: ties", "lie: lies", "pie: pies", "die: dies", "magpie: magpies", "newbie: newbies",
        "hippie: hippies", "indie: indies", "species: species", "series: series", "means: means", "news: news",
        "shoe: shoes", "toe: toes", "foe: foes", "canoe: canoes", "oboe: oboes", "horseshoe: horseshoes",
        "tiptoe: tiptoes", "woe: woes", "ache: aches", "headache: headaches", "cache: caches", "niche: niches",
        "avalanche: avalanches", "psyche: psyches", "quiche: quiches", "creche: creches", "house: houses",
        "cause: causes", "clause: clauses", "use: uses", "abuse: abuses", "excuse: excuses", "spouse: spouses",
        "warehouse: warehouses", "greenhouse: greenhouses", "courthouse: courthouses", "lighthouse: lighthouses",
        "farmhouse: farmhouses", "powerhouse: powerhouses", "blouse: blouses", "muse: muses", "fuse: fuses",
        "ruse: ruses", "pause: pauses", "recluse: recluses", "refuse: refuses", "accuse: accuses", "misuse: misuses",
        "hypotenuse: hypotenuses", "lens: lenses", "gas: gases", "bias: biases", "atlas: atlases", "alias: aliases",
        "canvas: canvases", "iris: irises", "trellis: trellises", "pelvis: pelvises", "ibis: ibises", "quiz: quizzes",
        "headquarters: headquarters", "barracks: barracks", "gallows: gallows", "crossroads: crossroads",
        "whereabouts: whereabouts", "police: police", "people: people", "sheep: sheep", "fish: fish",
        "aircraft: aircraft", "spacecraft: spacecraft", "media: media", "data: data", "politics: politics",
        "physics: physics", "mathematics: mathematics", "electronics: electronics", "genetics: genetics",
        "gymnastics: gymnastics", "olympics: olympics", "paralympics: paralympics", "mechanics: mechanics",
        "economics: economics", "athletics: athletics", "ethics: ethics", "logistics: logistics",
        "analytics: analytics", "gig: gigs", "bus: buses", "plus: pluses", "thanks: thanks", "menu: menus",
        "guru: gurus", "emu: emus", "gnu: gnus", "euro: euros", "hero: heroes", "lady: ladies", "yes: yeses",
        "tax: taxes", "corps: corps", "chassis: chassis", "swiss: swiss", "debris: debris", "proceeds: proceeds",
        "premises: premises", "goods: goods", "clothes: clothes", "customs: customs", "sieve: sieves",
        "glove: gloves", "wave: waves",
    ])

    /// "lemma: form form" -> form: lemma.
    private static func table(_ lines: [String]) -> [String: String] {
        var table: [String: String] = [:]
        for line in lines {
            let parts = line.split(separator: " ")
            guard let lemma = parts.first?.dropLast() else { continue }
            for form in parts.dropFirst() { table[String(form)] = String(lemma) }
        }
        return table
    }
}
