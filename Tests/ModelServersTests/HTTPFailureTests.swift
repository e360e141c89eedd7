import ModelClient
import Testing

@testable import ModelServers

@Suite("HTTP statuses")
struct HTTPFailureTests {
    @Test(arguments: [
        (401, ModelFailure.Kind.badKey), (404, .unknownModel), (408, .timedOut),
        (409, .overloaded), (413, .badRequest), (429, .rateLimited), (500, .serverError),
        (503, .serverError), (529, .overloaded),
    ])
    func everyStatusHasAMeaning(_ status: Int, _ kind: ModelFailure.Kind) {
        #expect(ModelFailure.Kind(httpStatus: status) == kind)
    }

    @Test func successIsNoFailure() {
        #expect(ModelFailure.Kind(httpStatus: 200) == nil)
    }
}
