import Testing
import Text

private func isBoilerplate(_ text: String) -> Bool { Paragraph(bytes: Array(text.utf8)[...]).isBoilerplate }

@Test(arguments: [
    "Share", "Share this article", "ADVERTISEMENT", "Read more: Old bridge to close", "Follow us on Twitter",
    "Sign up for our newsletter.", "© 2024 The Salem Herald. All rights reserved.", "News | Sport | Weather | Travel",
    "We use cookies to give you a better experience.", "https://example.org/bridge", "Home > News > Local > Bridges",
])
func boilerplateIsKnown(text: String) {
    #expect(isBoilerplate(text))
}

@Test(arguments: [
    "Share prices fell by 4 percent, the exchange said.", "“We follow the news,” he said.",
    "The mayor declined to comment.",
    "Read the report, she told reporters.", "Officials said more than 40 trucks cross it.", "Bridge closed", "",
    "Copyright law needs a reform, the minister said.", "He said the site needs cookies | nobody agreed.",
])
func newsIsNoBoilerplate(text: String) {
    #expect(!isBoilerplate(text))
}
