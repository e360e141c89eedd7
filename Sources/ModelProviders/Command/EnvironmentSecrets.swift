internal import ModelClient

/// The keys in the environment, which a program may repeat in its complaints.
struct EnvironmentSecrets: Sendable {
    private static let shortestSecretBytes = 12
    private static let endings = ["_KEY", "_TOKEN", "_SECRET", "_PASSWORD"]
    private let secrets: [Secret]

    init(also key: Secret?) {
        let ours = SystemCall.environment.compactMap { variable -> Secret? in
            let parts = variable.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[1].utf8.count >= Self.shortestSecretBytes,
                Self.endings.contains(where: { parts[0].uppercased().hasSuffix($0) })
            else { return nil }
            return Secret(String(parts[1]))
        }
        secrets = ours + (key.map { [$0] } ?? [])
    }

    func redacted(from text: String) -> String {
        secrets.reduce(text) { text, secret in secret.redacted(from: text) }
    }
}
