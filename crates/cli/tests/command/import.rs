//! Files made one inventory.

use std::fs;
use std::path::PathBuf;

use super::{Answer, call, fed, file};

/// Files in a folder of the test's own.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in files {
            fs::write(folder.join(name), text).unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn import(&self, files: &[&str], more: &[&str]) -> Answer {
        let files: Vec<String> = files.iter().map(|name| self.path(name)).collect();
        let mut arguments = vec!["import"];
        arguments.extend(files.iter().map(String::as_str));
        arguments.extend(more);
        call(&arguments)
    }
}

#[test]
fn an_inventory_alone_comes_out_as_it_is_written() {
    let example = file("examples/municipality.json");
    let answer = call(&["import", &example]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    let given: serde_json::Value = serde_json::from_str(&fs::read_to_string(example).unwrap()).unwrap();
    assert_eq!(answer.json(), given);
}

#[test]
fn a_table_says_more_of_an_inventory() {
    let folder = Folder::new(
        "more",
        &[
            ("estate.json", r#"{"format":"secondsite/1","hosts":[{"name":"hv01","clustered":true}]}"#),
            ("Hyper-V-värdservrar.csv", "Namn;Operativsystem;Kluster\r\nHV01;Windows Server 2019;clu1\r\n"),
        ],
    );
    let answer = folder.import(&["estate.json", "Hyper-V-värdservrar.csv"], &[]);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    let host = &answer.json()["hosts"][0];
    assert_eq!((&host["name"], &host["clustered"]), (&"hv01".into(), &true.into()));
    assert_eq!((&host["operatingSystem"], &host["cluster"]), (&"Windows Server 2019".into(), &"clu1".into()));
}

#[test]
fn what_is_refused_is_told_and_written_to_mend_and_the_rest_comes_in() {
    let folder =
        Folder::new("refused", &[("sites.csv", "Name,Role\nNorth,primary\nSouth,backup\n,secondary\n")]);
    let left = folder.path("left");
    let answer = folder.import(&["sites.csv"], &["--leftover", &left]);
    assert_eq!(answer.code, 3);
    assert_eq!(
        answer.json()["sites"],
        serde_json::json!([{"name": "North", "role": "primary"}, {"name": "South"}])
    );
    let lines: Vec<&str> = answer.err.lines().collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains("Row 3, Role: “backup” is not among"), "{}", lines[0]);
    assert!(lines[1].contains("Row 4, which begins “secondary”, lacks Name"), "{}", lines[1]);
    let left = fs::read_to_string(folder.path("left/sites.refused.csv")).unwrap();
    assert_eq!(left, "\u{feff}Name,Role\r\nSouth,backup\r\n,secondary\r\n");
}

#[test]
fn a_contradiction_is_refused_unless_the_call_says_whom_to_believe() {
    let of = |collected: &str, clustered: &str| {
        format!(
            r#"{{"format":"secondsite/1","collected":"{collected}","hosts":[{{"name":"hv01","clustered":{clustered}}}]}}"#
        )
    };
    let (old, new) = (of("2026-11-01T08:00:00Z", "true"), of("2026-11-20T08:00:00Z", "false"));
    let folder = Folder::new("contradiction", &[("new.json", &new), ("old.json", &old)]);
    let files = ["new.json", "old.json"];
    let answer = folder.import(&files, &[]);
    let lines = answer.refused();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(
        lines[0].starts_with("hv01, In a cluster: ") && lines[0].contains("old.json: Yes"),
        "{}",
        lines[0]
    );
    assert!(lines[1].contains("--prefer"), "{}", lines[1]);
    for (prefer, clustered) in [("first", false), ("last", true), ("newest", false)] {
        let answer = folder.import(&files, &["--prefer", prefer]);
        assert_eq!(
            (answer.code, &answer.json()["hosts"][0]["clustered"]),
            (0, &clustered.into()),
            "{prefer}"
        );
        assert_eq!(answer.json()["collected"], "2026-11-01T08:00:00Z");
    }
    let swedish = folder.import(&files, &["--lang", "sv"]);
    assert!(swedish.err.contains("Filerna säger emot varandra på ett ställe."), "{}", swedish.err);
}

#[test]
fn a_file_that_cannot_be_read_lets_nothing_through() {
    let folder = Folder::new(
        "wrong",
        &[("broken.json", "{\"format\":"), ("Book1.csv", "a,b\n1,2\n"), ("sites.csv", "Name\nNorth\n")],
    );
    let answer = folder.import(&["broken.json", "Book1.csv", "gone.csv", "sites.csv"], &[]);
    let lines = answer.refused();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[1].contains("--table"), "{}", lines[1]);
    let known = folder.import(&["Book1.csv"], &["--table", "Platser"]);
    assert_eq!(known.code, 3);
    assert!(known.err.contains("Column a: no field") && known.err.contains("no row"), "{}", known.err);
    let table = folder.import(&["sites.csv"], &["--table", "colours"]);
    assert!(table.refused()[0].contains("There is no table colours"), "{}", table.err);
}

#[test]
fn standard_input_is_a_file_too() {
    let answer =
        fed(&["import", "-", "--table", "sites", "--delimiter", "tab"], b"name\trole\nNorth, old\tprimary\n");
    assert_eq!((answer.code, &answer.json()["sites"][0]["name"]), (0, &"North, old".into()));
}
