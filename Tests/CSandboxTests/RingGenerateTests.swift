import CSandbox
import Foundation
import Testing

/// Inputs as the judge sees them, which is all that can be said about them.
@Suite(.serialized) struct RingGenerateTests {
    /// What `accepts` saw.
    enum Seen {
        nonisolated(unsafe) static var violations = 0
        nonisolated(unsafe) static var hits: [UInt64: Int] = [:]

        static func reset() {
            violations = 0
            hits = [:]
        }
    }

    private static let byte: [UInt8] =
        [1, 8, 0] + wire(UInt64(0)) + wire(UInt64(255)) + noConstants
    private static let noConstants = wire(UInt32(0))
    private static let noRelations = wire(UInt32(0))

    private static func slice(
        of element: [UInt8], fewest: UInt64 = 0, most: UInt64 = 60, order: UInt8 = 0,
        isText: Bool = false, words: [[UInt8]] = []
    ) -> [UInt8] {
        [3] + wire(fewest) + wire(most) + [order, isText ? 1 : 0] + wire(UInt32(words.count))
            + words.flatMap { wire(UInt32($0.count)) + $0 } + element
    }

    private static func relation(
        _ kind: UInt8, _ first: UInt32, _ second: UInt32, low: Int64 = 0, offset: Int64 = 0,
        isStrict: Bool = false
    ) -> [UInt8] {
        wire(UInt32(1)) + [kind] + wire(first) + wire(second) + wire(low) + wire(offset)
            + [isStrict ? 1 : 0]
    }

    /// A run in which the candidate does nothing and everything is right.
    private func look(
        parameters: [UInt8], recipe: [UInt8], inputs: Int = 5_000,
        _ accepts: @escaping semcom_accepts
    ) throws -> JudgeReport {
        Seen.reset()
        let run = RingRun { _, _ in }
        run.program = parameters + [0]
        run.recipe = recipe
        run.accepts = accepts
        run.judge = { _, _ in 0 }
        run.inputs = inputs
        let (report, reason) = run.run()
        let found = try #require(report, "\(reason)")
        #expect(found.judged == inputs, "\(found)")
        #expect(found.suspicious == 0)
        return found
    }

    @Test func integersStayInTheirRange() throws {
        _ = try look(
            parameters: [1, 0, 3],
            recipe: [1, 32, 1] + wire(Int64(-5)) + wire(Int64(1_000)) + Self.noConstants
                + Self.noRelations
        ) { words in
            let value = Int64(Int32(truncatingIfNeeded: words[0]))
            if value < -5 || value > 1_000 || words[0] >> 32 != 0 { Seen.violations += 1 }
            Seen.hits[words[0], default: 0] += 1
            return 0
        }
        #expect(Seen.violations == 0)
        for value in [0, 1, 1_000, 999, UInt64(UInt32(bitPattern: -5))] {
            #expect(Seen.hits[value] != nil, "\(value)")
        }
    }

    @Test func constantsAndTheirNeighboursComeUp() throws {
        let constant: UInt64 = 0x1234_5678_9ABC_DEF0
        _ = try look(
            parameters: [1, 0, 4],
            recipe: [1, 64, 0] + wire(UInt64(0)) + wire(UInt64.max) + wire(UInt32(1))
                + wire(constant) + Self.noRelations
        ) { words in
            Seen.hits[words[0], default: 0] += 1
            return 0
        }
        for value in constant - 1...constant + 1 { #expect((Seen.hits[value] ?? 0) > 50) }
    }

    @Test func everySmallCountComesUp() throws {
        _ = try look(
            parameters: [1, 0, 7, 1], recipe: Self.slice(of: Self.byte) + Self.noRelations
        ) { words in
            Seen.hits[words[1], default: 0] += 1
            return 0
        }
        for count in 0...40 as ClosedRange<UInt64> { #expect((Seen.hits[count] ?? 0) > 10) }
        #expect(Seen.hits.keys.max() ?? 99 <= 60)
    }

    @Test func textIsValid() throws {
        _ = try look(
            parameters: [1, 0, 7, 1],
            recipe: Self.slice(of: Self.byte, isText: true, words: [Array("hello".utf8)])
                + Self.noRelations
        ) { words in
            let bytes = UnsafeRawBufferPointer(
                start: UnsafeRawPointer(bitPattern: UInt(words[0])), count: Int(words[1]))
            let text = String(validating: bytes, as: UTF8.self)
            if text == nil || words[1] > 60 { Seen.violations += 1 }
            if text?.contains("hello") == true { Seen.hits[1, default: 0] += 1 }
            if bytes.contains(where: { $0 >= 0x80 }) { Seen.hits[2, default: 0] += 1 }
            return 0
        }
        #expect(Seen.violations == 0)
        #expect((Seen.hits[1] ?? 0) > 200)
        #expect((Seen.hits[2] ?? 0) > 200)
    }

    @Test(arguments: [1, 2] as [UInt8]) func orderedSlicesAreInOrder(order: UInt8) throws {
        let element: [UInt8] =
            [1, 16, 1] + wire(Int64(-300)) + wire(Int64(300)) + Self.noConstants
        let accepts: semcom_accepts = { words in
            let values = UnsafeBufferPointer(
                start: UnsafePointer<Int16>(bitPattern: UInt(words[0])), count: Int(words[1]))
            for (a, b) in zip(values, values.dropFirst()) {
                if a > b { Seen.violations += 1 }
                if a == b { Seen.hits[0, default: 0] += 1 }
            }
            return 0
        }
        _ = try look(
            parameters: [1, 0, 7, 2],
            recipe: Self.slice(of: element, order: order) + Self.noRelations, accepts)
        #expect(Seen.violations == 0)
        #expect(order == 2 ? Seen.hits[0] == nil : (Seen.hits[0] ?? 0) > 100)
    }

    @Test func nestedTextIsLaidOutAsInMemory() throws {
        _ = try look(
            parameters: [1, 0, 7, 7, 1],
            recipe: Self.slice(of: Self.slice(of: Self.byte, isText: true)) + Self.noRelations
        ) { words in
            guard let outer = UnsafePointer<UInt64>(bitPattern: UInt(words[0])) else { return 0 }
            for index in 0..<Int(words[1]) {
                let bytes = UnsafeRawBufferPointer(
                    start: UnsafeRawPointer(bitPattern: UInt(outer[2 * index])),
                    count: Int(outer[2 * index + 1]))
                if String(validating: bytes, as: UTF8.self) == nil { Seen.violations += 1 }
                Seen.hits[outer[2 * index + 1], default: 0] += 1
            }
            return 0
        }
        #expect(Seen.violations == 0)
        #expect(Seen.hits.count > 8)
    }

    @Test func tuplesAndOptionalsComeWithTheirParts() throws {
        // (Bool, Double)? and a float.
        let double: [UInt8] = [2, 64] + wire((-1.5).bitPattern) + wire(8.0.bitPattern)
        let float: [UInt8] = [2, 32] + wire(0.0.bitPattern) + wire(1.0.bitPattern)
        _ = try look(
            parameters: [2, 0, 9, 8, 2, 0, 6, 0, 5],
            recipe: [5, 4, 2, 0] + double + Self.noConstants + float + Self.noConstants
                + Self.noRelations
        ) { words in
            let (flag, isSet) = (words[0], words[1])
            let value = Double(bitPattern: words[2])
            let last = Float(bitPattern: UInt32(truncatingIfNeeded: words[3]))
            if flag > 1 || isSet > 1 || !(0...1).contains(last) { Seen.violations += 1 }
            if flag == 1, !(-1.5...8).contains(value) { Seen.violations += 1 }
            if flag == 0, isSet != 0 || words[2] != 0 { Seen.violations += 1 }
            Seen.hits[flag * 2 + isSet, default: 0] += 1
            return 0
        }
        #expect(Seen.violations == 0)
        #expect([0, 2, 3].allSatisfy { (Seen.hits[$0] ?? 0) > 300 })
    }

    // MARK: Relations

    private static let twoSlices = slice(of: byte) + slice(of: byte)

    @Test func countsAreTheSame() throws {
        _ = try look(
            parameters: [2, 0, 7, 1, 0, 7, 1], recipe: Self.twoSlices + Self.relation(0, 0, 1)
        ) { words in
            if words[1] != words[3] { Seen.violations += 1 }
            Seen.hits[words[1], default: 0] += 1
            return 0
        }
        #expect(Seen.violations == 0)
        #expect(Seen.hits.count > 30)
    }

    @Test func indicesAreInside() throws {
        _ = try look(
            parameters: [2, 0, 7, 1, 0, 4],
            recipe: Self.slice(of: Self.byte, fewest: 1) + RingRun.number()
                + Self.relation(1, 1, 0, low: 0, offset: -1)
        ) { words in
            if words[2] >= words[1] { Seen.violations += 1 }
            if words[2] == 0 { Seen.hits[0, default: 0] += 1 }
            if words[2] == words[1] - 1 { Seen.hits[1, default: 0] += 1 }
            return 0
        }
        #expect(Seen.violations == 0)
        #expect((Seen.hits[0] ?? 0) > 200 && (Seen.hits[1] ?? 0) > 200)
    }

    @Test(arguments: [false, true]) func numbersAreOrdered(isStrict: Bool) throws {
        _ = try look(
            parameters: [2, 0, 4, 0, 4],
            recipe: RingRun.number(low: -4, high: 4) + RingRun.number(low: -4, high: 4)
                + Self.relation(2, 0, 1, isStrict: isStrict)
        ) { words in
            let a = Int64(bitPattern: words[0]), b = Int64(bitPattern: words[1])
            if a > b { Seen.violations += 1 }
            if a == b { Seen.hits[0, default: 0] += 1 }
            if !(-4...4).contains(a) || !(-4...4).contains(b) { Seen.violations += 1 }
            return 0
        }
        #expect(Seen.violations == 0)
        if isStrict { #expect((Seen.hits[0] ?? 0) < 100) } else { #expect(Seen.hits[0] ?? 0 > 100) }
    }

    @Test func elementsAreFound() throws {
        let number = RingRun.number()
        _ = try look(
            parameters: [2, 0, 7, 4, 0, 4],
            recipe: Self.slice(of: number, fewest: 1) + number + Self.relation(3, 1, 0)
        ) { words in
            let values = UnsafeBufferPointer(
                start: UnsafePointer<UInt64>(bitPattern: UInt(words[0])), count: Int(words[1]))
            Seen.hits[values.contains(words[2]) ? 1 : 0, default: 0] += 1
            return 0
        }
        #expect((Seen.hits[1] ?? 0) > 1_500 && (Seen.hits[0] ?? 0) > 500)
    }

    @Test func slicesAreSometimesEqual() throws {
        _ = try look(
            parameters: [2, 0, 7, 1, 0, 7, 1], recipe: Self.twoSlices + Self.relation(4, 0, 1)
        ) { words in
            let bytes = [0, 2].map { place in
                UnsafeRawBufferPointer(
                    start: UnsafeRawPointer(bitPattern: UInt(words[place])),
                    count: Int(words[place + 1]))
            }
            let isEqual = bytes[0].count > 3 && bytes[0].elementsEqual(bytes[1])
            Seen.hits[isEqual ? 1 : 0, default: 0] += 1
            return 0
        }
        #expect((Seen.hits[1] ?? 0) > 500 && (Seen.hits[0] ?? 0) > 2_000)
    }

    // MARK: Recipes that are none

    @Test func malformedRecipesAreRefused() {
        let good = Self.slice(of: Self.byte, words: [[1, 2]]) + Self.relation(4, 0, 0)
        func reason(_ recipe: [UInt8]) -> String {
            let run = RingRun { _, _ in }
            run.program = [1, 0, 7, 1, 0]
            run.recipe = recipe
            run.judge = { _, _ in 0 }
            run.inputs = 1
            return run.run().reason
        }
        #expect(reason(good) == "")
        for length in 0..<good.count where length % 7 == 0 {
            #expect(!reason(Array(good[..<length])).isEmpty)
        }
        #expect(!reason(good + [0]).isEmpty)
        #expect(!reason(Self.byte + Self.noRelations).isEmpty)
        #expect(!reason(Self.slice(of: Self.byte, fewest: 9, most: 3) + Self.noRelations).isEmpty)
        #expect(!reason(Self.slice(of: Self.byte) + Self.relation(1, 0, 0)).isEmpty)
        #expect(!reason(Self.slice(of: Self.byte) + Self.relation(0, 0, 5)).isEmpty)
        #expect(!reason(Self.slice(of: Self.byte) + Self.relation(9, 0, 0)).isEmpty)
        #expect(!reason([4, 0] + Self.noRelations).isEmpty)
        let deep = Array(repeating: 5 as UInt8, count: 5_000)
        #expect(!reason(deep).isEmpty)
    }
}
