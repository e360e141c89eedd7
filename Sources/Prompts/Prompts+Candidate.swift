/// From an intent to IR, and from what was wrong with IR to better IR.
extension Prompts {
    /// The same for every function, so that providers can keep it.
    package static let candidateSystem = template(
        "candidate_system", PackageResources.candidate_system_md)
    /// One function's intent and how it is called.
    package static let candidateTask = template(
        "candidate_task", PackageResources.candidate_task_md)
    /// What LLVM or the policy said to the last module.
    package static let validation = template(
        "validation_user", PackageResources.validation_user_md)
    /// Why nothing could be read out of the last reply.
    package static let unreadableReply = template(
        "validation_reply", PackageResources.validation_reply_md)
    /// What the last module did wrong.
    package static let repair = template("repair_user", PackageResources.repair_user_md)
    /// That only what the model must not see went wrong.
    package static let hiddenRepair = template("repair_hidden", PackageResources.repair_hidden_md)
}
