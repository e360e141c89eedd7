import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Runs long searches beside Swift's own few threads, which must stay free to hear from workers.
enum SearchThread {
    /// Stack for terms inside terms.
    private static let stackBytes = 16 << 20

    private final class Job: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private final class Flag: Sendable {
        let isSet = Atomic(false)
    }

    /// Runs `body` on a thread of its own; it is told when the task is cancelled.
    static func run<Result: Sendable>(
        _ body: @escaping @Sendable (_ shouldStop: @escaping @Sendable () -> Bool) -> Result
    ) async -> Result {
        let cancelled = Flag()
        let shouldStop: @Sendable () -> Bool = { cancelled.isSet.load(ordering: .relaxed) }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let job = Job { continuation.resume(returning: body(shouldStop)) }
                // Where there is no thread to be had, this one has to do.
                if !start(job) { job.body() }
            }
        } onCancel: {
            cancelled.isSet.store(true, ordering: .relaxed)
        }
    }

    private static func start(_ job: Job) -> Bool {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return false }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        pthread_attr_setstacksize(&attributes, stackBytes)
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let box = Unmanaged.passRetained(job)
        let failure = pthread_create(
            &thread, &attributes,
            { argument in
                #if canImport(Darwin)
                    let given: UnsafeMutableRawPointer? = argument
                #else
                    let given = argument
                #endif
                if let given { Unmanaged<Job>.fromOpaque(given).takeRetainedValue().body() }
                return nil
            }, box.toOpaque())
        if failure != 0 { box.release() }
        return failure == 0
    }
}
