import ABI
import BigInt
package import Intent
package import SandboxProtocol

/// Makes the recipe by which inputs of a function are made: what its `requires` says solved as far
/// as it can be, with the constants of the intent and of the code mixed in.
///
/// What cannot be solved is left to rejection: a recipe shuts nothing out that `requires` allows,
/// but for arrays that are too long to be tried.
package struct RecipeMaker {
    /// Constants in one recipe of an integer.
    static let constantLimit = 512

    /// Elements of an array about whose count nothing is said, for each level of nesting.
    static let usualCounts = [24, 8, 4]

    private let function: CheckedFunction
    private let codeConstants: [UInt64]
    private let codeWords: [[UInt8]]

    /// - Parameters:
    ///   - codeConstants: constants of the code under test, integers in 64 bits or floats as bits.
    ///   - codeWords: its constant bytes.
    package init(
        _ function: CheckedFunction, codeConstants: [UInt64], codeWords: [[UInt8]]
    ) {
        self.function = function
        self.codeConstants = codeConstants
        self.codeWords = codeWords
    }

    package func recipe() -> InputRecipe {
        let requirements = Requirements(function)
        let mined = MinedConstants(function)
        let builder = RecipeBuilder(
            requirements: requirements, mined: mined, codeConstants: codeConstants,
            codeWords: codeWords)
        let parameters = function.intent.signature.parameters
        let recipes = parameters.enumerated().map { index, parameter in
            builder.recipe(of: parameter.type, at: Place(parameter: index))
        }
        return InputRecipe(
            parameters: recipes, relations: relations(beside: requirements.relations))
    }

    /// What is required, and what may well matter: equal arguments, and values that are in an
    /// array.
    private func relations(beside required: [Relation]) -> [Relation] {
        var relations = required
        let types = function.intent.signature.parameters.map(\.type)
        var tied: Set<Int> = []
        for case .index(let parameter, _, _, _) in required { tied.insert(parameter) }
        for (slice, type) in types.enumerated() {
            guard case .array(let element) = type, case .integer = element else { continue }
            for (value, other) in types.enumerated() where other == element {
                let relation = Relation.element(value, of: slice)
                guard !tied.contains(value), !relations.contains(relation), relations.count < 16
                else { continue }
                relations.append(relation)
            }
        }
        for first in types.indices {
            for second in types.indices
            where second > first && types[first] == types[second] && relations.count < 24 {
                relations.append(.sometimesEqual(first, second))
            }
        }
        return relations
    }
}
