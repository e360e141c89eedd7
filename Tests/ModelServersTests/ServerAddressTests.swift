import ModelClient
import Testing

@testable import ModelServers

@Suite("Addresses")
struct ServerAddressTests {
    @Test(arguments: [
        ("http://localhost:11434/v1/", "http://localhost:11434/v1", "localhost"),
        (" HTTPS://Api.Example.com ", "https://Api.Example.com", "Api.Example.com"),
        ("http://[::1]:8080", "http://[::1]:8080", "[::1]"),
        ("https://a.b/c%20d//", "https://a.b/c%20d", "a.b"),
    ])
    func basesAreRead(_ text: String, _ description: String, _ host: String) throws {
        let address = try ServerAddress(text)
        #expect(address.description == description)
        #expect(address.host == host)
    }

    @Test(arguments: [
        "", "localhost:11434", "ftp://a", "http://", "http:///v1", "http://a b/", "//a",
        "http://a/?x=1", "http://a/#x", "http://a:99999/", "http://ü.de", "http://a\n/",
        "http://user:marker@a/", "http://a:b", "file:///etc/passwd",
    ])
    func otherTextsAreRefused(_ text: String) {
        let failure = #expect(throws: ModelFailure.self) { try ServerAddress(text) }
        #expect(failure?.kind == .badRequest)
        #expect(failure?.description.contains("marker") == false)
    }

    @Test func anEndingCanBeRemoved() throws {
        let address = try ServerAddress("https://gateway.example/anthropic/v1/")
        #expect(
            try address.removing(ending: "/v1").description == "https://gateway.example/anthropic")
        #expect(try address.removing(ending: "/v2") == address)
    }

    @Test(arguments: [
        ("http://proxy:3128", "http://proxy:3128"), ("proxy:3128", "http://proxy:3128"),
        ("http://proxy", "http://proxy:80"), ("socks5://proxy", "socks5://proxy:1080"),
        ("http://user:marker@[::1]:3128/", "http://::1:3128"),
    ])
    func proxiesAreRead(_ text: String, _ description: String) throws {
        #expect(try ProxyAddress(text).description == description)
    }

    @Test(arguments: ["", "ftp://proxy", "http://:80", "http://user:marker@pro xy", "http://a:0"])
    func otherProxiesAreRefused(_ text: String) {
        let failure = #expect(throws: ModelFailure.self) { try ProxyAddress(text) }
        #expect(failure?.description.contains("marker") == false)
    }

    @Test func legibleTextIsShortAndOnOneLine() {
        #expect("a\n\n b\t".legible() == "a b")
        #expect("\u{1B}[1mx\u{7}\u{202E}".legible() == "\u{FFFD}[1mx\u{FFFD}\u{FFFD}")
        #expect("abcdef".legible(limit: 3) == "abc…")
        #expect("".legible().isEmpty)
    }
}
