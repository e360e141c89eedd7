#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Large texts as files named by their contents: `objects/ab/cdef…`.
struct ObjectFolder {
    let path: String
    /// The most that a file may hold.
    let limit: Int

    /// Writes a text unless it is there already; what is there is not believed but compared.
    func write(
        _ bytes: [UInt8], named hash: ObjectHash, isSynchronised: Bool
    ) throws(JournalFailure) {
        let place = file(hash)
        if !isSynchronised, let known = try? FileSystem.contents(of: place, limit: limit),
            known == bytes
        {
            return
        }
        let isNewFolder = try FileSystem.makeFolder(path)
        let folder = "\(path)/\(hash.description.prefix(2))"
        let isNewSubfolder = try FileSystem.makeFolder(folder)
        let number = UInt64.random(in: 0...UInt64.max)
        try FileSystem.replace(
            place, with: bytes, temporary: "\(path)/new-\(String(number, radix: 36))",
            isSynchronised: isSynchronised)
        guard isSynchronised else { return }
        FileSystem.synchroniseFolder(folder)
        if isNewSubfolder { FileSystem.synchroniseFolder(path) }
        if isNewFolder { FileSystem.synchroniseFolder(path + "/..") }
    }

    /// The text with that name, verified; nil when there is none.
    func read(_ hash: ObjectHash) throws(JournalFailure) -> [UInt8]? {
        let place = file(hash)
        guard let bytes = try FileSystem.contents(of: place, limit: limit) else { return nil }
        guard ObjectHash(of: bytes) == hash else { throw .damagedObject(place) }
        return bytes
    }

    private func file(_ hash: ObjectHash) -> String {
        let name = hash.description
        return "\(path)/\(name.prefix(2))/\(name.dropFirst(2))"
    }
}
