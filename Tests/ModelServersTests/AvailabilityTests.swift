import ModelClient
import ModelServers
import ModelStandIn
import Testing

/// What `semcom models` says, without spending anything.
@Suite("Availability", .serialized, .timeLimit(.minutes(1)))
struct AvailabilityTests {
    private func availability(
        _ wire: Wire, _ answer: StandInAnswer, change: (inout ModelConfiguration) -> Void = { _ in }
    ) async throws -> ModelAvailability {
        let server = try await StandInServer.start { _ in answer }
        var configuration = wire.configuration(server)
        change(&configuration)
        let availability = await wire.provider.availability(configuration)
        #expect(!availability.detail.contains(Wire.key))
        for request in server.requests {
            #expect(request.method == "GET" && request.path.hasPrefix("/v1/models"))
        }
        await server.stop()
        return availability
    }

    @Test(arguments: Wire.allCases)
    func modelsAreListed(_ wire: Wire) async throws {
        let found = try await availability(wire, StandInWire.models(["stand-in-1", "other"]))
        #expect(found.isAvailable)
        #expect(found.models == ["stand-in-1", "other"])
        #expect(found.detail.hasPrefix("key from the test, http://127.0.0.1:"))
    }

    @Test(arguments: Wire.allCases)
    func aModelThatIsNotInTheListIsSaid(_ wire: Wire) async throws {
        let found = try await availability(wire, StandInWire.models(["other"]))
        #expect(found.isAvailable)
        #expect(found.detail.hasSuffix("the model stand-in-1 is not in its list"))
    }

    @Test(arguments: Wire.allCases)
    func aKeyThatIsNotAcceptedIsSaid(_ wire: Wire) async throws {
        let found = try await availability(
            wire, wire.error(401, type: "authentication_error", "wrong: \(Wire.key)"))
        #expect(!found.isAvailable)
        #expect(found.detail.contains("does not accept the key from the test"))
    }

    @Test(arguments: Wire.allCases)
    func aServerWithoutAListIsAvailable(_ wire: Wire) async throws {
        let found = try await availability(wire, .page("not found", status: 404))
        #expect(found.isAvailable && found.models.isEmpty)
    }

    @Test(arguments: Wire.allCases)
    func anotherKindOfServerIsSaid(_ wire: Wire) async throws {
        let found = try await availability(wire, .page("<html>Welcome</html>"))
        #expect(!found.isAvailable)
        #expect(found.detail.contains("base URL"))
    }

    @Test(arguments: Wire.allCases)
    func aServerThatIsNotThereIsSaid(_ wire: Wire) async throws {
        let server = try await StandInServer.start(answers: [])
        await server.stop()
        let found = await wire.provider.availability(wire.configuration(server))
        #expect(!found.isAvailable)
        #expect(found.detail.contains("127.0.0.1:\(server.port)"))
        #expect(found.detail.contains("connection refused"))
    }

    @Test(arguments: Wire.allCases)
    func aMissingKeyIsSaidWithoutAsking(_ wire: Wire) async throws {
        var configuration = wire.configuration(nil)
        configuration.key = nil
        let found = await wire.provider.availability(configuration)
        #expect(!found.isAvailable)
        #expect(found.detail.contains("_API_KEY"))
    }

    @Test func aLocalServerNeedsNoKeyAndNoModel() async throws {
        let found = try await availability(.openai, StandInWire.models(["qwen3:0.6b"])) {
            $0.key = nil
            $0.model = nil
        }
        #expect(found.isAvailable)
        #expect(found.detail.hasPrefix("no key, "))
    }

    @Test(arguments: Wire.allCases)
    func aWrongAddressIsSaid(_ wire: Wire) async throws {
        var configuration = wire.configuration(nil)
        configuration.baseURL = "localhost:11434"
        let found = await wire.provider.availability(configuration)
        #expect(!found.isAvailable && found.detail.contains("`localhost:11434`"))
    }
}
