/// Which answers of earlier requests stand in for a model.
package enum AnswerReuse: String, Hashable, Sendable, CaseIterable {
    /// Those of this run, of the runs that it resumes, and of others that resumed these.
    case thisRunAndThoseItResumes
    /// Those of every run in the workspace; the latest counts.
    case all
    /// None: every request is sent.
    case none
}
