//! The pages of rules and the rest of `docs`: what they say, and that their links lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};

use secondsite_rules::catalogue;
use secondsite_text::Language;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}; run `cargo xtask generate`"))
}

/// Every Markdown file below `docs`, and those at the top.
fn documents() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            }
        }
    }
    let top = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];
    found.extend(top.map(|name| root().join(name)));
    found
}

/// Fails unless the page has these pieces in this order.
#[track_caller]
fn assert_reads(name: &str, pieces: &[&str]) {
    let page = read(name);
    let mut rest = page.as_str();
    for piece in pieces {
        let (_, after) =
            rest.split_once(piece).unwrap_or_else(|| panic!("{name} lacks, or has too early: {piece}"));
        rest = after;
    }
}

#[test]
fn the_page_of_a_rule_tells_everything_in_order_in_english() {
    assert_reads(
        "docs/rules/en/CLU-03.md",
        &[
            "# CLU-03: A cluster on Windows Server 2012 with static addresses has its broker made by hand\n",
            "`broker-not-created` · Clusters · [Svenska](../sv/CLU-03.md) · [All rules](README.md)\n",
            "## Level\n",
            "| VMM site to secondary VMM site, by the documentation of 30 July 2017 (`vmm-to-vmm@2017-07-30`) | Blocker |\n",
            "## What is checked\n\nEach cluster is judged on its own.\n",
            "- Clusters › Address of the cluster: `clusters.addressing`\n",
            "- Hyper-V hosts › Operating system: `hosts.operatingSystem`\n",
            "## What it says\n\n> The cluster runs on Windows Server 2012 with static addresses and has no Hyper-V Replica Broker.\n",
            "## Why\n",
            "## Fix\n",
            "On a node of the cluster:\n\n```powershell\nAdd-ClusterServerRole -Name 'BROKER' -StaticAddress 'ADDRESS'\n",
            "## Confirm\n",
            "## How to find it out\n",
            "**Hyper-V hosts › Operating system**: ",
            "## Sources\n",
            "dated 30 July 2017, read 23 November 2026: F-CLU-03\n",
            "## Examples\n",
            "nothing is wrong on 1 October 2019",
            "### Pass\n",
            "- Starting from Clusters › clu-sto › Hyper-V Replica Broker: Not created; Hyper-V hosts › sto1 › Operating system: 6.2.9200 (Windows Server 2012):\n",
            "  - Clusters › clu-sto › Hyper-V Replica Broker: Online\n",
            "### Fail\n",
            "  - Nothing more.\n",
            "### Unknown\n",
            "  - Clusters › clu-sto › Hyper-V Replica Broker: not known\n    - To judge clu-sto, this must be known: Hyper-V Replica Broker.\n",
            "### Not applicable\n",
        ],
    );
}

#[test]
fn the_page_of_a_rule_tells_everything_in_order_in_swedish() {
    assert_reads(
        "docs/rules/sv/CLU-03.md",
        &[
            "# CLU-03: Ett kluster på Windows Server 2012 med statiska adresser har en broker som skapats för hand\n",
            "`broker-not-created` · Kluster · [English](../en/CLU-03.md) · [Alla regler](README.md)\n",
            "## Nivå\n",
            "(`vmm-to-vmm@2017-07-30`) | Hinder |\n",
            "## Vad som kontrolleras\n\nVarje kluster bedöms för sig.\n",
            "- Kluster › Klustrets adress: `clusters.addressing`\n",
            "## Vad den säger\n\n> Klustret kör Windows Server 2012 med statiska adresser",
            "## Varför\n",
            "## Åtgärd\n",
            "På en av klustrets noder:\n\n```powershell\nAdd-ClusterServerRole",
            "## Bekräfta\n",
            "## Så tar du reda på det\n",
            "## Källor\n",
            "daterad 30 juli 2017, läst 23 november 2026: F-CLU-03\n",
            "## Exempel\n",
            "inget är fel den 1 oktober 2019",
            "### Uppfyllt\n",
            "### Inte uppfyllt\n",
            "- Utgående från Kluster › clu-sto › Hyper-V Replica Broker: Inte skapad",
            "### Okänt\n",
            "inte känt\n    - För att bedöma clu-sto behövs: Hyper-V Replica Broker.\n",
            "### Ej tillämpligt\n",
        ],
    );
}

#[test]
fn a_changed_level_and_a_disagreement_are_explained() {
    assert_reads(
        "docs/rules/en/VMM-04.md",
        &[
            "| Edition | Level | Why it differs from Blocker |\n",
            "(`vmm-to-vmm@2017-07-30`) | Warning | The page that this edition follows accepts it;",
            "## Where the sources disagree\n\nThe walkthrough of 2017 accepts VMM from System Center 2012 SP1",
        ],
    );
    assert_reads(
        "docs/rules/sv/VMM-04.md",
        &["| Varning | Sidan som den här utgåvan följer", "## Där källorna är oense\n"],
    );
}

#[test]
fn every_rule_has_a_page_with_examples_in_every_language_and_is_in_the_index() {
    for language in Language::ALL {
        let code = language.code();
        let index = read(&format!("docs/rules/{code}/README.md"));
        for rule in catalogue::all() {
            let page = read(&format!("docs/rules/{code}/{}.md", rule.id));
            assert!(index.contains(&format!("]({}.md)", rule.id)), "{code}: {}", rule.id);
            assert!(page.matches("\n### ").count() >= 2, "{code}: {} has too few examples", rule.id);
        }
    }
}

#[test]
fn no_page_shows_what_should_have_been_replaced() {
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("{ $") && !text.contains("rule-page-"), "{}", path.display());
    }
}

/// Where the links of a document lead that stay in the checkout; not what only looks like one in code.
fn links(text: &str) -> Vec<&str> {
    let blocks = text.split("```").step_by(2);
    let spans = blocks.flat_map(|block| block.split('`').step_by(2));
    let targets =
        spans.flat_map(|prose| prose.split("](").skip(1)).filter_map(|after| after.split(')').next());
    targets.filter(|target| !target.contains("://") && !target.starts_with('#')).collect()
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    let mut broken = Vec::new();
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        for target in links(&text) {
            let file = target.split('#').next().unwrap();
            if !path.parent().unwrap().join(file).exists() {
                broken.push(format!("{}: {target}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_index_of_docs_names_every_document_in_it() {
    let index = read("docs/README.md");
    for entry in fs::read_dir(root().join("docs")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_document = (name.ends_with(".md") || name.ends_with(".txt")) && name != "README.md";
        assert!(!is_document || index.contains(&format!("]({name})")), "{name}");
    }
}
