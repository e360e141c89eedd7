import ModelClient

extension ServerContext {
    /// The failure that a refused request, or an error within a stream, means.
    /// - Parameter status: nil within a stream that began well.
    func refusal(
        status: Int?, complaint: ServerComplaint, requestID: String? = nil,
        retryAfterMilliseconds: Int? = nil
    ) -> ModelFailure {
        let kind = kind(of: complaint, status: status)
        let said = complaint.message.isEmpty ? "" : ": \(legible(complaint.message))"
        let (message, advice) = words(kind, status: status, complaint: complaint, said: said)
        return ModelFailure(
            kind, message, advice: advice, retryAfterMilliseconds: retryAfterMilliseconds,
            requestID: (requestID ?? complaint.requestID).map(legible))
    }

    private func kind(of complaint: ServerComplaint, status: Int?) -> ModelFailure.Kind {
        if complaint.isAboutMoney || status == 402 { return .badKey }
        if complaint.namesUnknownModel { return .unknownModel }
        switch status {
        case 401, 403, 404, 408, 409, 413, 429, 529:
            return status.flatMap { ModelFailure.Kind(httpStatus: $0) } ?? .serverError
        default: break
        }
        switch complaint.type {
        case "authentication_error", "permission_error": return .badKey
        case "not_found_error": return .unknownModel
        case "invalid_request_error", "request_too_large": return .badRequest
        case "rate_limit_error", "rate_limit_exceeded": return .rateLimited
        case "overloaded_error": return .overloaded
        case "timeout_error": return .timedOut
        default: break
        }
        // Within a stream a code may be the status that the server could no longer send.
        let number = status ?? complaint.code.flatMap { Int($0) } ?? 500
        return ModelFailure.Kind(httpStatus: max(300, number)) ?? .serverError
    }

    private func words(
        _ kind: ModelFailure.Kind, status: Int?, complaint: ServerComplaint, said: String
    ) -> (message: String, advice: String) {
        let answered = status.map { " (HTTP \($0))" } ?? ""
        switch kind {
        case .badKey where complaint.isAboutMoney || status == 402:
            return (
                "The account at \(address.host) has no credit left\(answered)\(said)",
                "add credit at the provider, or choose another model with --model"
            )
        case .badKey where key == nil:
            return (
                "\(address.host) wants a key\(answered)\(said)",
                "put one into the variable \(keyVariable), or into a file that `key-file` in "
                    + "semcom.toml names"
            )
        case .badKey where status == 403 || complaint.type == "permission_error":
            return (
                "\(address.host) does not allow this with \(keyInWords)\(answered)\(said)",
                "use a key of an account that may use the model \(identity.model)"
            )
        case .badKey:
            return (
                "\(address.host) does not accept \(keyInWords)\(answered)\(said)",
                "it may be mistyped, expired or revoked: make a new key at the provider and put "
                    + "it into the variable \(keyVariable), or into the file that `key-file` in "
                    + "semcom.toml names"
            )
        case .unknownModel:
            return (
                "\(address.host) does not know the model `\(identity.model)`\(answered)\(said)",
                "`semcom models` lists the models that it has; if it lists none, look whether "
                    + "the base URL \(address) is right"
            )
        case .badRequest where (300..<400).contains(status ?? 0):
            return (
                "\(address) sends requests elsewhere\(answered)",
                "set the base URL to the address that it names now; keys are not carried along"
            )
        case .badRequest:
            return (
                "\(address.host) refused the request\(answered)\(said)",
                complaint.isAboutLength || status == 413
                    ? "make the intent shorter, or choose a model that takes longer prompts"
                    : "look whether the model and the base URL \(address) fit together"
            )
        case .rateLimited:
            return (
                "\(address.host) limits the rate of requests\(answered)\(said)",
                "wait a little, or use fewer `--jobs`"
            )
        case .overloaded:
            return (
                "\(address.host) is overloaded\(answered)\(said)",
                "try again in some minutes, or choose another model with --model"
            )
        case .timedOut:
            return ("\(address.host) gave up waiting\(answered)\(said)", "try again")
        default:
            return (
                "\(address.host) failed\(answered)\(said)",
                "try again; if it stays so, look at the provider's status page or the server's log"
            )
        }
    }
}

extension ServerComplaint {
    var isAboutMoney: Bool {
        type == "billing_error" || type == "insufficient_quota" || code == "insufficient_quota"
            || message.contains("credit balance is too low")
    }

    fileprivate var namesUnknownModel: Bool {
        code == "model_not_found" || (parameter == "model" && type != "rate_limit_error")
            || message.hasSuffix("is not a valid model ID")
            || message.contains("Invalid model name")
    }

    fileprivate var isAboutLength: Bool {
        code == "context_length_exceeded" || type == "request_too_large"
            || message.contains("prompt is too long") || message.contains("context length")
            || message.contains("maximum context")
    }
}
