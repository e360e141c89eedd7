/// A binary heap of costs and what they belong to; equal costs come in the order of the latter.
struct Heap {
    private var items: [(cost: Int, value: Int)] = []

    private static func precedes(_ a: (cost: Int, value: Int), _ b: (cost: Int, value: Int)) -> Bool
    {
        (a.cost, a.value) < (b.cost, b.value)
    }

    mutating func push(_ cost: Int, _ value: Int) {
        items.append((cost, value))
        var child = items.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard Self.precedes(items[child], items[parent]) else { break }
            items.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> (cost: Int, value: Int)? {
        guard let first = items.first else { return nil }
        let last = items.removeLast()
        guard !items.isEmpty else { return first }
        items[0] = last
        var parent = 0
        while true {
            var smallest = parent
            for child in [parent * 2 + 1, parent * 2 + 2] where child < items.count {
                if Self.precedes(items[child], items[smallest]) { smallest = child }
            }
            if smallest == parent { return first }
            items.swapAt(parent, smallest)
            parent = smallest
        }
    }
}
