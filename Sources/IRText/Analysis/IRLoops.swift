/// The natural loops of a function: their headers, how they nest, and cycles that are none.
package struct IRLoops: Hashable, Sendable {
    /// Functions with more blocks are not looked at.
    package static let blockLimit = 4_000

    package struct Loop: Hashable, Sendable {
        /// Index of the block through which every round goes.
        package var header: Int
        /// 1 for a loop in no other loop.
        package var depth = 1
        /// Index of the loop around it.
        package var parent: Int?
    }

    /// Outer loops before inner ones.
    package private(set) var loops: [Loop] = []
    /// Jumps back into a cycle that can be entered in more than one place.
    package private(set) var irreducibleJumps = 0
    /// False when the function has more blocks than are looked at.
    package private(set) var isComplete = true

    package var deepest: Int { loops.map(\.depth).max() ?? 0 }

    package init(of body: IRFunctionBody) { self.init(successors: body.blocks.map(\.successors)) }

    /// - Parameter successors: for each block those that may follow; block 0 is where it begins,
    ///   and what is no block is passed over.
    package init(successors: [[Int]]) {
        guard successors.count <= Self.blockLimit else {
            isComplete = false
            return
        }
        guard !successors.isEmpty else { return }
        let tree = DominatorTree(successors: successors)
        findLoops(tree)
    }

    private mutating func findLoops(_ tree: DominatorTree) {
        /// For each block, the innermost loop found so far that contains it.
        var innermost = [Int?](repeating: nil, count: tree.order.count)
        var found: [Loop] = []
        // Inner headers come later in this order than the outer ones that dominate them.
        for position in tree.order.indices.reversed() {
            var waiting: [Int] = []
            for predecessor in tree.predecessors[position] where predecessor >= position {
                if tree.dominates(position, predecessor) {
                    waiting.append(predecessor)
                } else {
                    irreducibleJumps += 1
                }
            }
            guard !waiting.isEmpty else { continue }
            let index = found.count
            found.append(Loop(header: position))
            while let block = waiting.popLast() {
                guard var outer = innermost[block] else {
                    innermost[block] = index
                    if block != position { waiting += tree.predecessors[block] }
                    continue
                }
                while let parent = found[outer].parent { outer = parent }
                guard outer != index else { continue }
                found[outer].parent = index
                waiting += tree.predecessors[found[outer].header]
            }
            innermost[position] = innermost[position] ?? index
        }
        number(found, tree)
    }

    /// Turns the order around, so that outer loops come first, and counts depths.
    private mutating func number(_ found: [Loop], _ tree: DominatorTree) {
        let last = found.count - 1
        for loop in found.reversed() {
            var loop = loop
            loop.header = tree.order[loop.header]
            loop.parent = loop.parent.map { last - $0 }
            loop.depth = loop.parent.map { loops[$0].depth + 1 } ?? 1
            loops.append(loop)
        }
    }
}

/// Which blocks come before others on every way from the start (Cooper, Harvey and Kennedy);
/// blocks are named by their place in reverse postorder.
private struct DominatorTree {
    /// Blocks that can be reached, in reverse postorder.
    private(set) var order: [Int] = []
    /// Places of the predecessors that can be reached.
    private(set) var predecessors: [[Int]] = []
    private var immediate: [Int] = []

    init(successors: [[Int]]) {
        let places = Self.places(successors)
        order = places.order
        predecessors = Array(repeating: [], count: order.count)
        for (place, block) in order.enumerated() {
            for next in successors[block] where successors.indices.contains(next) {
                if let target = places.place[next] { predecessors[target].append(place) }
            }
        }
        immediate = Array(repeating: -1, count: order.count)
        immediate[0] = 0
        var isSettled = false
        while !isSettled {
            isSettled = true
            for place in order.indices.dropFirst() {
                var candidate = -1
                for predecessor in predecessors[place] where immediate[predecessor] >= 0 {
                    candidate =
                        candidate < 0 ? predecessor : nearestCommon(candidate, predecessor)
                }
                if candidate >= 0, immediate[place] != candidate {
                    immediate[place] = candidate
                    isSettled = false
                }
            }
        }
    }

    private static func places(
        _ successors: [[Int]]
    ) -> (order: [Int], place: [Int?]) {
        var postorder: [Int] = []
        var isSeen = [Bool](repeating: false, count: successors.count)
        var stack: [(block: Int, next: Int)] = [(0, 0)]
        isSeen[0] = true
        while let (block, next) = stack.last {
            guard next < successors[block].count else {
                postorder.append(block)
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].next += 1
            let target = successors[block][next]
            guard successors.indices.contains(target), !isSeen[target] else { continue }
            isSeen[target] = true
            stack.append((target, 0))
        }
        var place = [Int?](repeating: nil, count: successors.count)
        let order = Array(postorder.reversed())
        for (index, block) in order.enumerated() { place[block] = index }
        return (order, place)
    }

    private func nearestCommon(_ a: Int, _ b: Int) -> Int {
        var (a, b) = (a, b)
        while a != b {
            if a > b { a = immediate[a] } else { b = immediate[b] }
        }
        return a
    }

    func dominates(_ a: Int, _ b: Int) -> Bool {
        var block = b
        while block > a { block = immediate[block] }
        return block == a
    }
}
