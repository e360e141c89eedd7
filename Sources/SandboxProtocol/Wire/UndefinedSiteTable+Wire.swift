extension UndefinedSiteTable {
    /// As many sites as fit into `limit` bytes.
    package func encoded(atMost limit: Int = .max) -> [UInt8] {
        var writer = WireWriter(reserving: 64 * sites.count + 16)
        for site in sites {
            var entry = WireWriter()
            entry.write(text: site.kind)
            entry.write(text: site.function)
            entry.write(text: site.instruction)
            entry.write(blob: site.event)
            entry.write(UInt32(clamping: site.line))
            guard writer.bytes.count + entry.bytes.count <= limit else { break }
            writer.write(raw: entry.bytes)
        }
        return writer.bytes
    }

    /// Hostile code could write to these bytes: what can not be read is left out.
    init(untrusted bytes: UnsafeRawBufferPointer) {
        var reader = WireReader(bytes)
        var sites: [Site] = []
        while reader.remaining > 0 {
            guard let site = try? Site(from: &reader) else { break }
            sites.append(site)
        }
        self.init(sites: sites)
    }
}

extension UndefinedSiteTable.Site {
    fileprivate init(from reader: inout WireReader) throws(WireFailure) {
        self.init(
            kind: try Self.text(&reader), function: try Self.text(&reader),
            instruction: try Self.text(&reader),
            event: try reader.readBytes(try reader.readCount()),
            line: Int(try reader.read(UInt32.self)))
    }

    private static func text(_ reader: inout WireReader) throws(WireFailure) -> String {
        String(untrusted: try reader.readSlice(try reader.readCount()))
    }
}
