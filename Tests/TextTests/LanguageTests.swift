import Testing
import Text

@Suite("Languages")
struct LanguageTests {
    @Test(arguments: [
        "The sheriff said that 12 people died in the flood at Halden.",
        "Mayor Ruiz denied it.", "12 people", "", "Halden", "HALDEN FLOOD KILLS 12",
        "Los Angeles police said Juan de la Cruz of El Segundo drove to La Jolla.",
        "“Je ne sais pas,” the minister said in Paris, and he was not asked again by the reporters.",
        "Le Monde and Die Zeit reported it.", "The song “La vie est dans les yeux de la nuit” is his best known.",
        "Café, naïve, über: the words 日本 and Москва.",
    ])
    func isEnglish(text: String) { #expect(Document(text).language == .english) }

    @Test(arguments: [
        "Der Sheriff sagte, dass 12 Menschen bei der Flut in Halden starben.",
        "Le shérif a déclaré que 12 personnes sont mortes dans l’inondation.",
        "El alguacil dijo que 12 personas murieron en la inundación de Halden.",
        "Lo sceriffo ha detto che 12 persone sono morte nella piena della notte, non di più.",
        "O xerife disse que 12 pessoas morreram na cheia de Halden.",
        "De sheriff zei dat 12 mensen bij de overstroming van Halden zijn omgekomen.",
        "Sheriffen sade att 12 människor dog i översvämningen och att det var för sent.",
        "Szeryf powiedział, że 12 osób zginęło w powodzi i nie jest to koniec dla miasta.",
        "Şerif selde 12 kişinin öldüğünü ve bir köprünün çok ağır hasar gördüğünü ile daha söyledi.",
        "Sheriff itu mengatakan 12 orang tewas dalam banjir dan tidak ada yang hilang.",
        "Шериф сообщил, что 12 человек погибли.", "保安官は洪水で12人が死亡したと述べた。", "قال الشريف إن 12 شخصا ماتوا.",
    ])
    func isAnother(text: String) { #expect(Document(text).language != .english) }

    @Test(arguments: [
        ("de", "Sie ist nicht mit dem Zug gekommen, und er wird auch nicht kommen."),
        ("fr", "Il est dans la maison avec les enfants, mais elle n’est pas là."),
        ("es", "No se sabe más de los heridos que había en la casa por la noche."),
        ("und", "Он не пришёл."),
    ])
    func isNamed(tag: String, text: String) { #expect(Document(text).language == Language(tag: tag)) }

    @Test(arguments: [("en", true), ("en-GB", true), ("EN_us", true), ("de", false), ("fr-CA", false), ("enm", false)])
    func tagsAreRead(tag: String, isEnglish: Bool) { #expect((Language(tag: tag) == .english) == isEnglish) }
}
