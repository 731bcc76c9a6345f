import TestSupport
import Testing
import Text

@testable import Annotations
@testable import Syntax

/// Who a source is. Sources are marked `S`; what the first of them says is marked `T0`, what the second says `T1`, and
/// so on, where it matters. The speakers stand in the order of the sources.
struct SpeakerTests {
    @Test(arguments: [
        // The fullest name
        ("[S Carter] sat down. Defence Secretary Ashton Carter was tired.", ["Defence Secretary Ashton Carter"]),
        ("Mayor Ann Roe spoke. “We tested it,” [S Roe] said. [S Ms Roe] left.", ["Mayor Ann Roe", "Mayor Ann Roe"]),
        ("[S Ann Roe, the mayor of Lund,] smiled. [S Roe] left.", ["Ann Roe", "Ann Roe"]),
        ("[S The harbour master, Olaf Berg,] said so.", ["Olaf Berg"]),
        ("[S a ministry spokesman, Maj. Gen. Ivo Lenz], said so.", ["Maj. Gen. Ivo Lenz"]),
        (
            "[S Halden's Defence Minister Ivo Lenz] said so. [S Lenz] left.",
            ["Halden's Defence Minister Ivo Lenz", "Halden's Defence Minister Ivo Lenz"]
        ),
        ("State Department spokesman Jon Ek spoke. [S Ek] left.", ["State Department spokesman Jon Ek"]),
        ("Secretary of State Jane Kerr spoke. [S Kerr] left.", ["Secretary of State Jane Kerr"]),
        ("Sen. Bob Tarrant (R-Ohio) sat down. [S Tarrant] said no.", ["Sen. Bob Tarrant"]),
        // Names of many shapes
        (
            "Sheikh Tamim al-Harbi came. [S Harbi] left. [S Al-Harbi] rested.",
            ["Sheikh Tamim al-Harbi", "Sheikh Tamim al-Harbi"]
        ),
        ("Prime Minister Sofia Reyes Delgado came. [S Ms Reyes Delgado] left.", ["Prime Minister Sofia Reyes Delgado"]),
        ("Xi Wenbo, an engineer, came. [S Xi] left.", ["Xi Wenbo"]),
        ("Ludwig van der Meer came. [S Mr. van der Meer] left.", ["Ludwig van der Meer"]),
        (
            "Ash Carter came. Defence Secretary Ashton Carter left. [S Carter] said so.",
            ["Defence Secretary Ashton Carter"]
        ),
        // Two of one name
        ("John Kirby met Jane Kirby. [S Mrs Kirby] spoke. [S Mr Kirby] left.", ["Jane Kirby", "John Kirby"]),
        ("Tom Berg met Ann Roe. “No,” said [S Olaf Berg].", ["Olaf Berg"]),
        // Bodies
        ("The National Rivers Safety Board (NRSB) met. [S The NRSB] said so.", ["The National Rivers Safety Board"]),
        ("The North Sea Treaty Organisation met. [S NSTO] said so.", ["The North Sea Treaty Organisation"]),
        ("The Orvian Defence Ministry met. [S Orvia's defense ministry] said so.", ["The Orvian Defence Ministry"]),
        (
            "[S The Ministry of Health in Orvia] said so. [S The ministry] was late.",
            ["The Ministry of Health", "The Ministry of Health"]
        ),
        (
            "[S Orvia's Ministry of Health] said so. [S The Ministry of Health] was late. [S Lund's Ministry of Health] left.",
            ["Orvia's Ministry of Health", "Orvia's Ministry of Health", "Lund's Ministry of Health"]
        ),
        ("The Court of Appeal met. [S The court] said no.", ["The Court of Appeal"]),
        ("Kestrel Power Co. closed. [S The company] said so.", ["Kestrel Power Co."]),
    ])
    func findsTheFullestName(marked: String, speakers: [String?]) {
        #expect(resolved(marked).map(\.speaker) == speakers)
    }

    @Test(arguments: [
        ("Defence Secretary Ann Roe came. [S The defence secretary] left.", ["Defence Secretary Ann Roe"]),
        ("US Defense Secretary Ann Roe came. [S The defence secretary] left.", ["US Defense Secretary Ann Roe"]),
        ("Tom Okafor, the mayor of Orvik, came. [S The mayor] left.", ["Tom Okafor"]),
        (
            "Orvia's top general spoke. [S Orvia's top general] said so. [S General Ali Haddad] left.",
            ["General Ali Haddad", "General Ali Haddad"]
        ),
        (
            "A police spokeswoman came. [S A police spokeswoman] spoke. [S The spokeswoman] left.",
            ["A police spokeswoman", "A police spokeswoman"]
        ),
        ("[S Two U.S. officials] spoke. [S The officials] left.", ["Two U.S. officials", "Two U.S. officials"]),
        // Somebody else
        ("Defence Secretary Ann Roe came. [S The interior secretary] left.", ["The interior secretary"]),
        ("Tom Okafor, the mayor, came. [S A mayor] left.", ["A mayor"]),
        ("Tom Okafor, the mayor of Orvik, came. [S The mayor of Lund] left.", ["The mayor of Lund"]),
        (
            "[S The foreign ministry in Orvik] spoke. [S The foreign ministry in Lund] left. [S The ministry in Orvik] spoke.",
            ["The foreign ministry in Orvik", "The foreign ministry in Lund", "The foreign ministry in Orvik"]
        ),
        (
            "[S The defence ministry in Orvik] spoke. [S The Ministry of Defence in Lund] left.",
            ["The defence ministry in Orvik", "The Ministry of Defence in Lund"]
        ),
        (
            "[S The Ministry of Defence in Lund] left. The Orvian defence ministry slept.",
            ["The Ministry of Defence in Lund"]
        ),
        ("[S US] is late.", ["US"]),
        (
            "[S Western officials] spoke. [S Administration officials] left.",
            ["Western officials", "Administration officials"]
        ),
        ("[S Norway and Denmark] spoke.", ["Norway and Denmark"]),
        ("[S a source in Orvia's Defence Ministry] spoke.", ["a source in Orvia's Defence Ministry"]),
    ])
    func findsWhoHoldsARole(marked: String, speakers: [String?]) {
        #expect(resolved(marked).map(\.speaker) == speakers)
    }

    @Test(arguments: [
        ("[S Ann Roe] spoke first. “We tested it,” [S she] said.", ["Ann Roe", "Ann Roe"]),
        ("[S Ann Roe] met Tom Berg. “We tested it,” [S she] said. [S He] nodded.", ["Ann Roe", "Ann Roe", "Tom Berg"]),
        ("[T0 Tom Berg is wrong], [S Al Roe] said. “He lied,” [S he] said.", ["Al Roe", "Al Roe"]),
        (
            "[S Carla Lind] spoke. Ivo Lenz joined the crew in 2003. “I was young,” [S he] said.",
            ["Carla Lind", "Ivo Lenz"]
        ),
        ("Roe called out the board for what [S he] called greed.", ["Roe"]),
        ("[S A driver] said so. [S He] left.", ["A driver", "A driver"]),
        (
            "[S The Orvian government] said so. [S It] made no mention of ships.",
            ["The Orvian government", "The Orvian government"]
        ),
        ("Officials were cautious. [S They] said nothing.", ["Officials"]),
        (
            "[S Residents and shopkeepers] came. [S They] said so.",
            ["Residents and shopkeepers", "Residents and shopkeepers"]
        ),
        ("The list named three divers, [S who] said so.", ["three divers"]),
        ("Ann Roe, [S who] said so, left.", ["Ann Roe"]),
        ("An official in Lund, [S who] asked not to be named, left.", ["An official in Lund"]),
        ("A teacher of Ann Roe, [S who] said so, left.", ["Ann Roe"]),
        // Nobody who fits
        ("[S It] is said to be old. [S She] left.", [nil, nil]),
        ("[S Tom Berg] spoke. [S She] left.", ["Tom Berg", nil]),
    ])
    func findsWhatAPronounStandsFor(marked: String, speakers: [String?]) {
        #expect(resolved(marked).map(\.speaker) == speakers)
    }

    @Test(arguments: [
        ("[T1 “[S I] think so,”] [S Ann Roe] said.", ["Ann Roe", "Ann Roe"]),
        ("[S Ann Roe] said [T0 that [S she] believed it].", ["Ann Roe", "Ann Roe"]),
        ("Tom Berg left. [S Ann Roe] said: [T0 “[S He] said no.”]", ["Ann Roe", "Tom Berg"]),
        ("[S Ann Roe] said [T0 that [S police] had warned her]. [S She] left.", ["Ann Roe", "police", "Ann Roe"]),
    ])
    func findsWhoSpeaksWithinWords(marked: String, speakers: [String?]) {
        #expect(resolved(marked).map(\.speaker) == speakers)
    }

    @Test(arguments: [
        (
            "“It held,” Mayor Ann Roe said.\n“Nobody asked us.”\n“We were tired.”",
            ["Mayor Ann Roe", "Mayor Ann Roe", "Mayor Ann Roe"]
        ),
        (
            "“We tested it twice.\n“It held each time.\n“Nobody asked us,” Olaf Berg said.",
            ["Olaf Berg", "Olaf Berg", "Olaf Berg"]
        ),
        ("Mayor Ann Roe said:\n“We tested it twice.”", ["Mayor Ann Roe"]),
        ("The pier opened in May.\n“We tested it twice.”\nMayor Ann Roe also called for calm.", ["Mayor Ann Roe"]),
        ("The pier opened in May.\n“We tested it twice.”\nMayor Ann Roe called for calm.", [nil]),
        ("The pier opened in May.\n“We tested it twice.”\nThe port is old.", [nil]),
    ])
    func findsWhoGoesOnInAQuotation(text: String, speakers: [String?]) {
        let set = Annotator().annotate(Document(text)).annotations
        let found = set.quotes.map { $0.attribution.map { set.attributions[$0] } }
        #expect(found.map { $0?.speaker } == speakers)
        #expect(found.allSatisfy { $0?.isInherited != true || $0?.speakerConfidence ?? 1 < 1 })
    }

    @Test func confidenceFallsWithTheDistanceFromTheName() {
        let found = resolved(
            "[S Mayor Ann Roe] spoke. [S Roe] nodded. Police chief Eva Lind left the room. [S She] said no.")
        let confidences = found.map(\.speakerConfidence)
        #expect(confidences == confidences.sorted(by: >))
        #expect(confidences[0] == 1)
        #expect(resolved("[S It] is late.").map(\.speakerConfidence) == [0])
    }

    /// The attributions that the marks make, with their speakers.
    private func resolved(_ marked: String) -> [Attribution] {
        let text = MarkedText(marked)
        let document = Document(text.text)
        let readings = document.paragraphSpans.map {
            ParagraphReading(Tagger().tag(Paragraph(bytes: document.bytes[$0.start..<$0.end])), AnnotationSet())
        }
        var set = AnnotationSet()
        set.attributions = text.spans("S").enumerated().map { index, source in
            Attribution(source: [source], content: text.spans("T\(index)"))
        }
        let places = TextPlaces(document: document, paragraphs: readings.map(\.paragraph))
        set.setSpeakers(SpeakerResolver.speakers(from: SpeakerClues(set, places, readings)))
        return set.attributions
    }
}
