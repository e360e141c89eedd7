#!/usr/bin/env bash
# Runs the tests that were built, in groups: those of one group run side by side, the groups one
# after another, because some have short limits and others take every processor. Every group runs
# even where an earlier one fails. Arguments go to `swift test`.
set -euo pipefail
cd "$(dirname "$0")/.."

groups=(
    'SandboxTests|CSandboxTests|SandboxProtocolTests'
    'HostileTests'
    'ModelServersTests|ModelProvidersTests|ModelClientTests|SettingsTests'
    'JournalTests'
    'CommandsTests'
    'PipelineTests'
    'MutationTests|AgreementTests|CostTests'
    'SynthesisTests|SyGuSTests'
    'LiteLLM'
)

# run ARGUMENTS...
run() {
    printf 'test: %s\n' "$*"
    swift test "${options[@]}" --skip-build --disable-xctest "$@"
}

options=("$@")
failed=()
rest=()
for group in "${groups[@]}"; do rest+=(--skip "$group"); done
run "${rest[@]}" || failed+=(rest)
for group in "${groups[@]}"; do
    more=()
    if [[ $group == ModelServersTests* ]]; then more=(--skip LiteLLM); fi
    run --filter "$group" "${more[@]}" || failed+=("$group")
done
if [ ${#failed[@]} -gt 0 ]; then
    printf 'test: failed: %s\n' "${failed[@]}"
    exit 1
fi
