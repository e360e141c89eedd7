package import ModelClient

extension Driver {
    /// Says of every provider whether it could be asked now; spends nothing.
    package func models(_ configurations: [ModelConfiguration]) async -> ExitStatus {
        let registry = Providers.registry(workspace: nil)
        var isAnyAvailable = false
        for configuration in configurations {
            guard let provider = registry.provider(named: configuration.provider) else {
                emit(.failure("there is no provider '\(configuration.provider)'"))
                continue
            }
            let availability = await provider.availability(configuration)
            isAnyAvailable = isAnyAvailable || availability.isAvailable
            emit(.provider(name: provider.name, summary: provider.summary, availability))
        }
        return isAnyAvailable ? .aligned : .unavailable
    }
}
