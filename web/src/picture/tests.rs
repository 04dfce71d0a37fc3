//! The picture from estates: where rows stand, what leads where, what folds, and what is drawn.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::rc::Rc;

use secondsite_inventory::value::Date;
use secondsite_inventory::{Object, Table, json};
use secondsite_rules::editions;

use super::keys::{Move, meant};
use super::model::Model;
use super::relations::{Link, Relation};
use super::tree::{Kind, Standing, Tree};
use super::{naming, save};
use crate::state::outcome::Rank;
use crate::state::{Action, Holding, Store};
use crate::words::{Language, Words};

const ENGLISH: Words = Words(Language::English);

fn store(text: &str, scenario: &str) -> Store {
    let inventory = Rc::new(json::read(text.as_bytes()).unwrap().inventory);
    let edition = editions::named(scenario).unwrap();
    let store = Store::new(edition, Date::new(2026, 11, 23).unwrap(), Language::English);
    store.after(Action::Visit { inventory, edition: None, today: None, holding: Holding::Link })
}

fn model(text: &str, scenario: &str) -> Model {
    Model::of(&store(text, scenario))
}

const EXAMPLE: &str = include_str!("../../../examples/municipality.json");
const REPLICA: &str = include_str!("../../../tests/scenarios/replica-cluster-pair.json");
const ONE_SERVER: &str = include_str!("../../../tests/scenarios/one-server-two-clouds.json");
const HOSTILE: &str = include_str!("../../../tests/scenarios/hostile-names.json");

/// The names from the outermost box to that of the object.
fn way(tree: &Tree, kind: Kind, name: &str) -> Vec<String> {
    let place = tree.nodes.iter().position(|node| node.kind == kind && node.name == name).unwrap();
    let mut way: Vec<String> =
        tree.around(place).map(|place| naming::name(ENGLISH, tree.node(place).unwrap())).collect();
    way.reverse();
    way
}

fn said(model: &Model) -> Vec<String> {
    let said = |relation: &Relation| naming::related(ENGLISH, &model.tree, relation);
    model.relations.iter().map(said).collect()
}

#[test]
fn every_row_has_one_box_and_every_box_is_reached_once() {
    for (text, scenario) in [(EXAMPLE, "vmm-to-vmm"), (REPLICA, "hyperv-replica"), (HOSTILE, "vmm-to-azure")]
    {
        let model = model(text, scenario);
        let order = model.tree.in_order(&|_| true);
        let objects: Vec<Object> = order.iter().filter_map(|place| model.tree.node(*place)?.object).collect();
        let different: HashSet<Object> = objects.iter().copied().collect();
        assert_eq!(objects.len(), different.len());
        let inventory = json::read(text.as_bytes()).unwrap().inventory;
        for table in [Table::Sites, Table::VmmServers, Table::Clouds, Table::Clusters, Table::Hosts] {
            for row in 0..inventory.rows(table).map_or(0, |rows| rows.len()) {
                assert!(different.contains(&Object::Row(table, row)), "{table:?} {row} has no box");
            }
        }
    }
}

#[test]
fn a_host_lies_in_its_cluster_group_cloud_server_and_site() {
    let model = model(EXAMPLE, "vmm-to-vmm");
    let way = way(&model.tree, Kind::Host, "esk-hv01");
    let expected = [
        "Eskilstuna",
        "vmm01.sundbyholm.se",
        "Verksamhet",
        r"All Hosts\Eskilstuna\Produktion",
        "esk-klu1",
        "esk-hv01",
    ];
    assert_eq!(way, expected);
}

#[test]
fn a_node_of_another_group_than_its_cluster_is_drawn_in_its_own_group_and_says_so() {
    let model = model(EXAMPLE, "vmm-to-vmm");
    let way = way(&model.tree, Kind::Host, "str-hv03");
    assert_eq!(way, ["Strängnäs", "vmm02.sundbyholm.se", r"All Hosts\Strängnäs", "str-hv03"]);
    let node = model.tree.nodes.iter().find(|node| node.name == "str-hv03").unwrap();
    assert_eq!(naming::notes(ENGLISH, &model.tree, node).as_deref(), Some("node of str-klu1"));
}

#[test]
fn a_cloud_whose_hosts_stand_elsewhere_than_its_server_is_drawn_where_they_stand() {
    let model = model(ONE_SERVER, "vmm-to-vmm");
    assert_eq!(way(&model.tree, Kind::Cloud, "Gold"), ["Main", "vmm-north", "Gold"]);
    assert_eq!(way(&model.tree, Kind::Cloud, "Gold DR"), ["Cellar", "Gold DR"]);
    let cloud = model.tree.nodes.iter().find(|node| node.name == "Gold DR").unwrap();
    assert_eq!(naming::notes(ENGLISH, &model.tree, cloud).as_deref(), Some("on vmm-north"));
}

#[test]
fn a_host_without_a_site_is_under_site_not_known_and_nothing_is_invented() {
    let text = r#"{"format": "secondsite/1", "sites": [{"name": "North"}],
        "vmmServers": [{"name": "vmm01", "site": "North"}],
        "hosts": [{"name": "a", "vmmServer": "vmm01"}, {"name": "b", "site": "North", "cluster": "nowhere"}],
        "clusters": []}"#;
    let model = model(text, "vmm-to-vmm");
    assert_eq!(way(&model.tree, Kind::Host, "a"), ["Site not known", "a"]);
    let cluster = model.tree.nodes.iter().find(|node| node.name == "nowhere").unwrap();
    assert_eq!((cluster.standing, cluster.object), (Standing::Named, None));
}

#[test]
fn a_policy_joins_its_primary_and_its_secondary_cloud() {
    let said = said(&model(EXAMPLE, "vmm-to-vmm"));
    assert_eq!(said[0], "Cloud Verksamhet to Cloud Verksamhet DR: replicated every 5 minutes (Fem minuter).");
    assert!(
        said[2]
            .starts_with("VMM server vmm01.sundbyholm.se to VMM server vmm02.sundbyholm.se: network mapping")
    );
}

#[test]
fn which_of_two_secondary_clouds_is_meant_is_not_guessed() {
    let text = r#"{"format": "secondsite/1", "vmmServers": [{"name": "v"}], "clouds": [
        {"name": "p", "vmmServer": "v", "role": "primary"}, {"name": "s1", "vmmServer": "v", "role": "secondary"},
        {"name": "s2", "vmmServer": "v", "role": "secondary"}],
        "replicationPolicies": [{"name": "x", "clouds": ["p", "s1", "s2"]}, {"name": "y", "clouds": ["p"]}]}"#;
    let model = model(text, "vmm-to-vmm");
    assert_eq!(model.relations.len(), 3);
    assert!(model.relations.iter().all(|relation| !relation.sure));
    assert_eq!((model.relations[2].to, model.relations[2].link), (None, Link::Replication(None)));
}

#[test]
fn to_azure_the_arrow_leads_to_azure() {
    let said = said(&model(EXAMPLE, "vmm-to-azure"));
    assert!(said[0].starts_with("Cloud Verksamhet to Azure: replicated every 5 minutes"), "{said:?}");
    let azure = include_str!("../../../tests/scenarios/hyperv-site-to-azure.json");
    let said = self::said(&model(azure, "hyperv-to-azure"));
    assert!(said[0].starts_with("Cluster lin-clu to Azure: replicated every 5 minutes"), "{said:?}");
    assert!(said[1].starts_with("Host lin3 to Azure"), "{said:?}");
}

#[test]
fn hyper_v_replica_leads_from_cluster_to_cluster() {
    let said = said(&model(REPLICA, "hyperv-replica"));
    assert_eq!(said[0], "Cluster vas-clu to Cluster ore-clu: replicated every 30 seconds (Gold).");
}

/// Sites with clusters of eight hosts.
fn large(hosts: usize) -> String {
    let mut rows = String::new();
    for host in 0..hosts {
        let site = if host % 2 == 0 { "North" } else { "South" };
        let cluster = format!("{site}{}", host / 16);
        let comma = if host == 0 { "" } else { "," };
        write!(rows, r#"{comma}{{"name": "hv{host}", "site": "{site}", "cluster": "{cluster}"}}"#).unwrap();
    }
    format!(
        r#"{{"format": "secondsite/1", "sites": [{{"name": "North", "role": "primary"}}, {{"name": "South", "role": "secondary"}}], "hosts": [{rows}]}}"#
    )
}

#[test]
fn few_hosts_stand_open_and_four_hundred_fold() {
    let folds = HashMap::new();
    let seen = |model: &Model| model.tree.in_order(&|place| model.is_open(&folds, place)).len();
    let few = model(REPLICA, "hyperv-replica");
    assert_eq!(seen(&few), few.tree.in_order(&|_| true).len());
    let many = model(&large(400), "hyperv-replica");
    assert_eq!(many.tree.nodes.iter().filter(|node| node.kind == Kind::Host).count(), 400);
    assert!(seen(&many) <= 90, "{} boxes are seen", seen(&many));
}

#[test]
fn a_folded_box_tells_the_worst_of_what_is_in_it() {
    let model = model(&large(400), "hyperv-replica");
    let site = model.tree.node(model.tree.roots[0]).unwrap();
    let inner = site.children.iter().map(|place| model.tree.node(*place).unwrap());
    let worst = inner.filter_map(|node| node.within.worst_rank()).min();
    let worst = site.own.worst_rank().into_iter().chain(worst).min();
    assert_eq!(naming::worst(site, false).map(|(mark, _)| mark), worst.map(Rank::mark));
    assert_eq!(site.hosts, 200);
}

#[test]
fn many_hosts_in_no_cluster_are_gathered() {
    let text = large(40).replace("cluster", "hostGroup");
    let model = model(&text, "hyperv-replica");
    assert!(model.tree.nodes.iter().all(|node| node.kind.folds() || node.children.len() < 13));
}

#[test]
fn boxes_lie_within_those_around_them_and_never_over_their_neighbours() {
    for (text, scenario) in [(EXAMPLE, "vmm-to-azure"), (REPLICA, "hyperv-replica"), (HOSTILE, "vmm-to-vmm")]
    {
        let model = model(text, scenario);
        for width in [300.0, 520.0, 1200.0] {
            let scene = model.scene(ENGLISH, &HashMap::new(), width);
            let frame = |place: usize| scene.boxes.iter().find(|drawn| drawn.place == place).unwrap().frame;
            for drawn in &scene.boxes {
                let own = drawn.frame;
                assert!(own.x >= 0.0 && own.right() <= width && own.bottom() <= scene.height, "{own:?}");
                let node = model.tree.node(drawn.place).unwrap();
                if let Some(around) = node.parent.map(frame) {
                    assert!(
                        own.x > around.x && own.right() < around.right() && own.bottom() < around.bottom()
                    );
                }
                let siblings = node.parent.map(|parent| &model.tree.node(parent).unwrap().children);
                for other in siblings.into_iter().flatten().filter(|other| **other != drawn.place) {
                    let other = frame(*other);
                    let apart = own.right() <= other.x
                        || other.right() <= own.x
                        || own.bottom() <= other.y
                        || other.bottom() <= own.y;
                    assert!(apart, "{own:?} over {other:?}");
                }
            }
        }
    }
}

#[test]
fn keys_go_through_the_tree_as_through_any() {
    let model = model(REPLICA, "hyperv-replica");
    let tree = &model.tree;
    let root = tree.roots[0];
    let child = tree.node(root).unwrap().children[0];
    let seen = tree.in_order(&|_| true);
    let on = |place, open, key| meant(tree, &seen, place, open, key);
    assert_eq!(on(root, true, "ArrowDown"), Some(Move::To(child)));
    assert_eq!(on(root, true, "ArrowUp"), None);
    assert_eq!(on(root, false, "ArrowRight"), Some(Move::Fold(true)));
    assert_eq!(on(root, true, "ArrowRight"), Some(Move::To(child)));
    assert_eq!(on(child, true, "ArrowLeft"), Some(Move::Fold(false)));
    assert_eq!(on(child, false, "ArrowLeft"), Some(Move::To(root)));
    assert_eq!(on(root, true, "End"), seen.last().copied().map(Move::To));
    assert_eq!(on(root, true, " "), Some(Move::Fold(false)));
    assert_eq!(on(root, true, "Enter"), Some(Move::Choose));
    assert_eq!(on(root, true, "Tab"), None);
}

#[test]
fn the_file_names_estate_edition_and_day_and_needs_nothing_else() {
    let store = store(EXAMPLE, "vmm-to-vmm");
    let (svg, (width, height)) = save::svg(ENGLISH, &store, &Model::of(&store), &HashMap::new());
    for wanted in ["Sundbyholms kommun", "9 September 2019", "23 November 2026", "esk-hv01", "5 min"] {
        assert!(svg.contains(wanted) || wanted == "{wanted} is missing");
    }
    assert!(width > 900.0 && height > 300.0);
    for unwanted in ["<script", "href", "url(", "style=", "class="] {
        assert!(!svg.contains(unwanted), "{unwanted}");
    }
}

#[test]
fn hostile_names_are_text_in_the_file() {
    let store = store(HOSTILE, "vmm-to-vmm");
    let (svg, _) = save::svg(ENGLISH, &store, &Model::of(&store), &HashMap::new());
    assert!(!svg.contains("<script") && !svg.contains("<img") && !svg.contains('\u{202e}'));
    assert!(svg.contains("&lt;"));
}
