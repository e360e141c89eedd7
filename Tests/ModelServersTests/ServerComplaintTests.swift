import Testing

@testable import ModelServers

@Suite("Complaints of servers")
struct ServerComplaintTests {
    @Test(arguments: [
        (
            #"{"type":"error","error":{"type":"not_found_error","message":"model: x"}}"#,
            "not_found_error|-|model: x"
        ),
        (
            #"{"error":{"message":"m","type":"invalid_request_error","code":"model_not_found"}}"#,
            "invalid_request_error|model_not_found|m"
        ),
        (#"{"error":{"code":400,"message":"m","type":"t"}}"#, "t|400|m"),
        (#"{"error":"model 'x' not found"}"#, "-|-|model 'x' not found"),
        (
            #"{"object":"error","message":"m","type":"BadRequestError","code":400}"#,
            "BadRequestError|400|m"
        ),
        (#"{"detail":"Not Found"}"#, "-|-|Not Found"),
        (#"{"detail":[{"loc":["body"],"msg":"field required"}]}"#, "-|-|field required"),
        (#"{"detail":{"error":"no"}}"#, "-|-|no"),
        (#"[{"error":{"code":404,"message":"m","status":"NOT_FOUND"}}]"#, "-|404|m"),
        (#"{"message":"m"}"#, "-|-|m"),
        ("{}", "-|-|"), ("", "-|-|"), ("null", "-|-|"), ("7", "-|-|"),
        ("plain\ntext", "-|-|plain text"),
        ("<!DOCTYPE html>\n<HTML><body>", "-|-|the answer is a web page"),
        (#"{"error":{"message":"cut o"#, #"-|-|{"error":{"message":"cut o"#),
    ])
    func everyFormIsRead(_ body: String, _ expected: String) {
        let complaint = ServerComplaint(body: Array(body.utf8))
        #expect(
            "\(complaint.type ?? "-")|\(complaint.code ?? "-")|\(complaint.message)" == expected)
    }

    @Test func deepNestingDoesNoHarm() {
        for opening in ["[", #"{"error":"#] {
            let body = String(repeating: opening, count: 100_000)
            #expect(!ServerComplaint(body: Array(body.utf8)).message.isEmpty)
        }
    }

    @Test(
        arguments: [
            (#" {"a":1} "#, #"{"a":1}"#), ("[1]", nil), ("{", nil), (#"{"a":tru}"#, nil),
            (#"{"a":1} x"#, nil), ("", nil), (#""{}""#, nil),
        ] as [(String, String?)])
    func objectsAreTold(_ text: String, _ expected: String?) {
        #expect(JSONValue.objectText(text) == expected)
    }

    @Test func valuesKeepTheirKinds() {
        let text = #"{"a":[1,-2.5,true,null,"x"],"b":{"c":0}}"#
        #expect(JSONValue(text: text)?.text == text)
        #expect(JSONValue(text: "18446744073709551615") == .number(18_446_744_073_709_551_616))
    }
}
