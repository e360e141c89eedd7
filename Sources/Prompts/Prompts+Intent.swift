/// What a model reads that turns English into an intent.
extension Prompts {
    /// The intent language and what makes an intent good; the same in every request.
    package static let intentLanguage = template(
        "intent_language", PackageResources.intent_language_md)

    /// How a reply in a schema is filled.
    package static let intentStructuredForm = template(
        "intent_form_structured", PackageResources.intent_form_structured_md)

    /// How a reply in words looks.
    package static let intentTextForm = template(
        "intent_form_text", PackageResources.intent_form_text_md)

    /// The English, in `tag` and as data.
    package static let intentRequest = template(
        "intent_request", PackageResources.intent_request_md)

    /// What goes back to the model: answers of a person, problems, or both.
    package static let intentFeedback = template(
        "intent_feedback", PackageResources.intent_feedback_md)

    package static let intentAnswers = template(
        "intent_answers", PackageResources.intent_answers_md)

    package static let intentProblems = template(
        "intent_problems", PackageResources.intent_problems_md)
}
