import ModelClient

extension ModelFailure.Kind {
    /// What an HTTP status means, where the body says nothing better; nil for success.
    init?(httpStatus status: Int) {
        switch status {
        case 200..<300: return nil
        case 401, 403: self = .badKey
        case 404: self = .unknownModel
        case 408: self = .timedOut
        case 409, 529: self = .overloaded
        case 429: self = .rateLimited
        case 500...: self = .serverError
        default: self = .badRequest
        }
    }
}
