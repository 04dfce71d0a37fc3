//! The jobs that the documentation shows for build servers.

use serde_yaml_ng::Value;

fn jobs() -> Vec<Value> {
    let text = std::fs::read_to_string(super::root().join("docs/continuous-integration.md")).unwrap();
    let blocks = text.split("```yaml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    blocks.map(|block| serde_yaml_ng::from_str(block).unwrap()).collect()
}

/// Every script of these steps.
fn scripts<'a>(steps: &'a Value, member: &str) -> Vec<&'a str> {
    steps.as_sequence().unwrap().iter().filter_map(|step| step.get(member)?.as_str()).collect()
}

#[test]
fn the_jobs_shown_are_yaml_and_run_nightly_against_a_baseline() {
    let [github, azure] = &jobs()[..] else { panic!("two jobs are shown") };
    for (job, schedule) in [(github, &github["on"]["schedule"]), (azure, &azure["schedules"])] {
        assert_eq!(schedule[0]["cron"].as_str().unwrap().split(' ').count(), 5, "{job:?}");
    }
    assert_eq!(github["permissions"]["security-events"], "write");
    let steps = &github["jobs"]["check"]["steps"];
    let script = scripts(steps, "run")[0];
    assert!(
        script.contains("--format sarif --output secondsite.sarif") && script.contains("exit $code"),
        "{script}"
    );
    assert_eq!(steps[2]["with"]["sarif_file"], "secondsite.sarif");
    let script = scripts(&azure["steps"], "script")[0];
    assert!(
        script.contains("--format junit --output secondsite.xml") && script.contains("--baseline"),
        "{script}"
    );
    assert_eq!(azure["steps"][1]["inputs"]["testResultsFiles"], "secondsite.xml");
}
