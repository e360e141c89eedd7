import Diagnostics
import Journal
import ModelClient

extension JournalText {
    private static let widestColumn = 48

    func showCost(of name: String?, prices: PriceTable) throws {
        var rows = try journal.ledger(by: [.function, .model, .purpose, .run])
        if let name {
            guard let identifier = RunIdentifier(name), try journal.run(named: identifier) != nil
            else { throw Self.unknownRun(name) }
            rows.removeAll { $0.run != identifier }
        }
        if rows.isEmpty, !isJSON { return out.line("nothing was spent") }
        var total = Spending()
        var untold = 0
        let widths = columnWidths(rows)
        for row in rows {
            let cost = row.model.flatMap { prices.price(of: $0) }?.cost(of: row.usage)
            total.requests += row.requests
            total.recalled += row.hits
            total.usage = total.usage + row.usage
            if let cost {
                total.money[cost.currency] = total.money[cost.currency]?.adding(cost) ?? cost
            } else {
                total.unpricedTokens += row.usage.total
            }
            untold += row.answersOfUnknownUsage
            show(row, cost, widths)
        }
        if !isJSON {
            out.line(SpendingText.line(total))
            if untold > 0 {
                out.line("\(counted(untold, "answer")) came without a number of tokens")
            }
            if total.unpricedTokens > 0 {
                out.line("prices come from [prices.\"PROVIDER/NAME\"] in semcom.toml")
            }
        }
    }

    private func show(_ row: LedgerRow, _ cost: Money?, _ widths: [Int]) {
        if isJSON {
            let value: JSONText = .object(present: [
                "run": row.run.map { .string($0.description) },
                "function": row.function.map { .string($0) },
                "model": row.model.map { .string($0.description) },
                "purpose": row.purpose.map { .string($0.rawValue) },
                "requests": .integer(row.requests), "failures": .integer(row.failures),
                "unanswered": .integer(row.unanswered),
                "withoutUsage": .integer(row.answersOfUnknownUsage), "recalled": .integer(row.hits),
                "usage": EventJSON.value(of: row.usage),
                "cost": cost.map { .string($0.description) },
                "milliseconds": .integer(row.milliseconds),
            ])
            return out.line(value.text)
        }
        let named = zip(columns(row), widths).map { $0.padded(to: $1) }.joined(separator: "  ")
        let isUntold = row.usage == TokenUsage() && row.answersOfUnknownUsage > 0
        let tokens = isUntold ? "tokens unknown" : "\(grouped(row.usage.total)) tokens"
        out.line(
            "\(named)  \(counted(row.requests, "request")), \(tokens), "
                + (cost.map { isUntold ? "cost unknown" : $0.description } ?? "price unknown"))
    }

    private func columns(_ row: LedgerRow) -> [String] {
        [
            row.run?.description ?? "", row.function ?? "", row.purpose?.rawValue ?? "",
            row.model?.description ?? "",
        ]
    }

    private func columnWidths(_ rows: [LedgerRow]) -> [Int] {
        rows.reduce(into: [0, 0, 0, 0]) { widths, row in
            for (index, column) in columns(row).enumerated() {
                widths[index] = max(widths[index], min(column.count, Self.widestColumn))
            }
        }
    }
}
