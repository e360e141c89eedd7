import ModelClient
import Testing

@Suite("Request keys")
struct RequestKeyTests {
    private let model = ModelIdentity(provider: "scripted", model: "a")
    private let request = ModelRequest(
        purpose: .candidate, subject: "gcd", system: [PromptBlock("be brief")],
        messages: [ModelMessage(.user, "hello")])

    @Test func labelsDoNotCount() {
        var other = request
        other.purpose = .repair
        other.subject = "lcm"
        other.system[0].endsStablePrefix = true
        #expect(RequestKey(request, of: model) == RequestKey(other, of: model))
    }

    @Test func everythingThatIsSentCounts() {
        var variants: [ModelRequest] = []
        func variant(_ change: (inout ModelRequest) -> Void) {
            var changed = request
            change(&changed)
            variants.append(changed)
        }
        variant { $0.draw = 1 }
        variant { $0.temperature = 0 }
        variant { $0.maximumOutputTokens = 1 }
        variant { $0.messages.append(ModelMessage(.assistant, "hello")) }
        variant { $0.messages[0].text = "hello " }
        variant { $0.system = [PromptBlock("be"), PromptBlock(" brief")] }
        variant { $0.schema = ReplySchema(name: "s", summary: "", json: "{}") }
        var keys = Set(variants.map { RequestKey($0, of: model) })
        keys.insert(RequestKey(request, of: model))
        keys.insert(RequestKey(request, of: ModelIdentity(provider: "scripted", model: "b")))
        #expect(keys.count == variants.count + 2)
    }

    @Test func aKeyIsReadBack() throws {
        let key = RequestKey(request, of: model)
        #expect(RequestKey(hexadecimal: key.description) == key)
        #expect(RequestKey(hexadecimal: "../../etc/passwd") == nil)
    }

    @Test func aSecretIsNotPrinted() {
        let secret = Secret("sk-marker")
        #expect(!"\(secret) \(String(reflecting: secret))".contains("marker"))
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!dumped.contains("marker"))
        #expect(secret.redacted(from: "key sk-marker!") == "key •••!")
    }
}
