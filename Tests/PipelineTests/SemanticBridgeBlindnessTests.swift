import Diagnostics
import Evidence
import Foundation
import Intent
import ModelClient
import Pipeline
import Testing

/// No word of the intent reaches a blind prompt.
@Suite struct SemanticBridgeBlindnessTests {
    /// Every word that a person chose is one of these; none of them is a word of IR or of a prompt.
    static let markers = [
        "zephyrine", "quokka", "marzipan", "obelisk", "tamarind", "bramble", "kestrel", "walrus",
        "fjord", "juniper", "lantern", "mosaic", "nectar", "orchid", "pumice", "rhubarb", "saffron",
        "turmeric", "umbrage", "velvet",
    ]

    static let intent = """
        # Quokka marzipan

        The obelisk tamarind of a bramble. Kestrel walrus, and a [fjord](juniper.intent.md).

        ```intent
        func zephyrine(lantern: Int64, mosaic: [Int64]) -> Int64
        requires lantern >= 0 && lantern < 1000
        ensures  result == lantern
        law      zephyrine(lantern, mosaic) == zephyrine(lantern, mosaic)
        example  zephyrine(4, [5]) == 4
        heldout example zephyrine(77123, [88321]) == 77123
        ```
        """

    static let code = """
        ; nectar: orchid of pumice
        source_filename = "rhubarb.c"
        %saffron = type { i64, i64 }
        @turmeric = internal constant [4 x i8] c"keep"
        @umbrage.unused = internal constant [7 x i8] c"umbrage"

        ; velvet zephyrine
        define i64 @zephyrine(i64 %lantern, ptr %mosaic, i64 %mosaic_count) #0 !dbg !3 {
        obelisk.entry: ; tamarind
          %marzipan = alloca %saffron, align 8, !dbg !5
          %first = getelementptr %saffron, ptr %marzipan, i64 0, i32 1
          store i64 %lantern, ptr %first, align 8
          %letter = load i8, ptr @turmeric, align 1
          %"kestrel walrus" = call i64 @juniper(i64 %lantern), !dbg !5
          call void @quokka_note(i64 %"kestrel walrus")
          br label %bramble.done
        bramble.done:
          ret i64 %"kestrel walrus"
        }

        define internal void @quokka_note(i64 %fjord) { ; pumice
          ret void
        }

        declare i64 @juniper(i64 %nectar)

        attributes #0 = { nounwind "no-builtins"="orchid" }
        !llvm.module.flags = !{!0}
        !llvm.dbg.cu = !{!1}
        !llvm.ident = !{!6}
        !0 = !{i32 2, !"Debug Info Version", i32 3}
        !1 = distinct !DICompileUnit(language: DW_LANG_C99, file: !2, producer: "velvet",
          isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug)
        !2 = !DIFile(filename: "rhubarb.c", directory: "/umbrage")
        !3 = distinct !DISubprogram(name: "zephyrine", scope: !2, file: !2, line: 1,
          type: !4, unit: !1, spFlags: DISPFlagDefinition)
        !4 = !DISubroutineType(types: !{null})
        !5 = !DILocation(line: 2, column: 1, scope: !3)
        !6 = !{!"quokka"}
        """

    /// The module that the code calls into, with words of its own.
    static let dependency = """
        ; lantern mosaic
        define i64 @juniper(i64 %saffron) {
        turmeric:
          %umbrage = add i64 %saffron, 0
          ret i64 %umbrage
        }
        """

    private static func request() async throws -> (ModelRequest, BehaviouralModel) {
        var subject = try subject()
        subject.candidate.dependencyTexts = [Array(dependency.utf8)]
        let reader = BlindReader(
            model: HandWrittenModel(texts: []), executor: Subjects.executor)
        let made = try await reader.request(
            for: subject.candidate, signature: subject.signature, subject: "")
        return (made.request, made.behaviour)
    }

    private static func subject() throws -> Subjects.Subject {
        let (read, problems) = IntentReader.read(
            bytes: Array(intent.utf8), name: "zephyrine.intent.md")
        let module = try #require(read, "\(problems.map(\.message))")
        let (checked, _) = TypeChecker.check(module, dependencies: [:])
        return Subjects.Subject(
            function: try #require(checked.functions.first),
            candidate: CandidateModule(text: Array(code.utf8)))
    }

    /// All that is sent, and what tells requests apart.
    private static func everything(_ request: ModelRequest) throws -> String {
        let data = try JSONEncoder().encode(request)
        return String(decoding: data, as: UTF8.self).lowercased()
    }

    @Test func theMarkersAreThere() throws {
        let all = (Self.intent + Self.code + Self.dependency).lowercased()
        for marker in Self.markers { #expect(all.contains(marker), "\(marker)") }
    }

    @Test func noWordOfTheIntentIsInTheRequest() async throws {
        let (request, _) = try await Self.request()
        let text = try Self.everything(request)
        for marker in Self.markers { #expect(!text.contains(marker), "\(marker)") }
        #expect(!text.contains("88321") && !text.contains("77123"))
        #expect(text.contains("define i64 @f("))
        #expect(text.contains("keep"), "contents of constants are behaviour")
    }

    /// The description of a run that goes wrong quotes the code: in neutral words too.
    @Test func noWordOfTheIntentIsInAFailure() async throws {
        let code = """
            define i64 @zephyrine(i64 %lantern, ptr %mosaic, i64 %mosaic_count) {
            kestrel:
              %walrus = sdiv exact i64 %lantern, 3
              %fjord = getelementptr i64, ptr %mosaic, i64 %mosaic_count
              %orchid = load i64, ptr %fjord
              %velvet = add i64 %orchid, %walrus
              ret i64 %velvet
            }
            """
        var subject = try Self.subject()
        subject.candidate = CandidateModule(text: Array(code.utf8))
        let reader = BlindReader(
            model: HandWrittenModel(texts: []), executor: Subjects.executor)
        let (request, behaviour) = try await reader.request(
            for: subject.candidate, signature: subject.signature, subject: "")
        #expect(!behaviour.traps.isEmpty)
        let text = try Self.everything(request)
        for marker in Self.markers { #expect(!text.contains(marker), "\(marker)") }
    }

    /// The neutral code is valid and does the same.
    @Test(arguments: [
        "Numbers/gcd", "Strings/trim_whitespace", "Strings/split", "Arrays/bubble_sort",
        "Encoding/base64_decode", "Strings/capitalize_words", "Encoding/parse_integer",
    ])
    func neutralCodeDoesTheSame(path: String) async throws {
        let subject = try Subjects.runtime(path)
        let original = try await Subjects.behaviour(subject)
        let neutral = try NeutralSubject(subject.candidate, signature: subject.signature)
        #expect(!neutral.code.contains(subject.signature.name))
        let renamed = try await BehaviourObserver(executor: Subjects.executor).observe(
            neutral.candidate, signature: neutral.signature)
        #expect(renamed.refusals.isEmpty, "\(renamed.refusals)\n\(neutral.code)")
        #expect(renamed.constants == original.constants)
        let before = Dictionary(
            original.calls.map { ($0.arguments, $0.ending) }, uniquingKeysWith: { a, _ in a })
        let after = Dictionary(
            renamed.calls.map { ($0.arguments, $0.ending) }, uniquingKeysWith: { a, _ in a })
        #expect(before == after)
        #expect(renamed.growth == original.growth)
    }

    /// The same code gives the same request, busy machine or not: no answer is bought twice.
    @Test(arguments: ["Numbers/factorial", "Strings/split"])
    func requestsAreTheSameEveryTime(path: String) async throws {
        let subject = try Subjects.runtime(path)
        let reader = BlindReader(
            model: HandWrittenModel(texts: []), executor: Subjects.executor)
        var requests: [ModelRequest] = []
        for _ in 0..<2 {
            requests.append(
                try await reader.request(
                    for: subject.candidate, signature: subject.signature, subject: ""
                ).request)
        }
        #expect(requests[0] == requests[1])
        #expect(!requests[0].messages[0].text.contains(" ms"))
    }

    /// Code that LLVM refuses may hold any word: it is shown to nobody.
    @Test func codeThatIsNotAcceptedIsNotShown() async throws {
        var subject = try Self.subject()
        subject.candidate = CandidateModule(
            text: Array(
                ("define i64 @zephyrine(i64 %a, ptr %b, i64 %c) {\n  quokka marzipan\n"
                    + "  ret i64 0\n}\n").utf8))
        let model = HandWrittenModel(texts: ["- never asked"])
        let reader = BlindReader(model: model, executor: Subjects.executor)
        await #expect(throws: BlindReadingFailure.self) {
            try await reader.read(
                subject.candidate, signature: subject.signature, subject: "zephyrine")
        }
        #expect(model.asked.isEmpty)
    }

    @Test func statementsAreReadOutOfReplies() async throws {
        let subject = try Subjects.runtime("Numbers/gcd")
        // Written by hand.
        let replies: [(ModelReply, [String])] = [
            (ModelReply(text: "- One.\n- Two.\n"), ["One.", "Two."]),
            (ModelReply(text: "Here it is:\n\n1. One.\n2) Two.\nDone."), ["One.", "Two."]),
            (ModelReply(text: "It adds.\n\nIt wraps."), ["It adds.", "It wraps."]),
            (ModelReply(text: "- One.\n- Tw", stop: .outputLimit), ["One."]),
        ]
        for (reply, statements) in replies {
            let reader = BlindReader(
                model: HandWrittenModel([.success(reply)]), executor: Subjects.executor)
            let reading = try await reader.read(
                subject.candidate, signature: subject.signature, subject: "gcd")
            #expect(reading.statements == statements)
            #expect(reading.isComplete == (reply.stop != .outputLimit))
        }
    }

    @Test(arguments: [
        ModelReply(text: ""), ModelReply(text: " \n\n"),
        ModelReply(text: "I would rather not.", stop: .refused),
    ])
    func repliesWithoutADescriptionAreFailures(reply: ModelReply) async throws {
        let subject = try Subjects.runtime("Numbers/gcd")
        let reader = BlindReader(
            model: HandWrittenModel([.success(reply)]), executor: Subjects.executor)
        await #expect(throws: BlindReadingFailure.self) {
            try await reader.read(
                subject.candidate, signature: subject.signature, subject: "gcd")
        }
    }
}
