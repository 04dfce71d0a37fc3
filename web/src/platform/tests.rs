//! The browser's side, in a browser.

use std::rc::Rc;

use secondsite_inventory::Inventory;
use secondsite_inventory::value::Text;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::storage::Kept;
use super::{address, clock, failure, storage};
use crate::state::{Own, Store};
use crate::words::Language;

wasm_bindgen_test_configure!(run_in_browser);

fn own(name: &str) -> Own {
    let inventory = Inventory { name: Some(Text::new(name)), ..Inventory::default() };
    Own { inventory: Rc::new(inventory), edition: Store::first_edition() }
}

fn write(key: &str, value: &str) {
    gloo_utils::window().local_storage().unwrap().unwrap().set_item(key, value).unwrap();
}

#[wasm_bindgen_test]
fn what_is_kept_is_found_again_until_it_is_erased() {
    storage::erase();
    assert!(matches!(storage::estate(), Kept::Nothing));
    storage::keep(&own("Strängnäs")).unwrap();
    let Kept::Estate(found) = storage::estate() else { panic!("not found") };
    assert_eq!(found.inventory, own("Strängnäs").inventory);
    storage::erase();
    assert!(matches!(storage::estate(), Kept::Nothing));
}

#[wasm_bindgen_test]
fn an_empty_estate_is_not_kept() {
    storage::keep(&own("Us")).unwrap();
    storage::keep(&Own { inventory: Rc::default(), edition: Store::first_edition() }).unwrap();
    assert!(matches!(storage::estate(), Kept::Nothing));
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_put_apart_and_not_lost() {
    storage::erase();
    write("secondsite:estate", "{ torn");
    assert!(matches!(storage::estate(), Kept::Unreadable));
    assert_eq!(storage::unreadable().as_deref(), Some("{ torn"));
    assert!(matches!(storage::estate(), Kept::Nothing));
    storage::erase();
    assert_eq!(storage::unreadable(), None);
}

#[wasm_bindgen_test]
fn an_edition_that_is_gone_gives_the_usual_one() {
    storage::keep(&own("Us")).unwrap();
    write("secondsite:edition", "moon@2030-01-01");
    let Kept::Estate(found) = storage::estate() else { panic!("not found") };
    assert_eq!(found.edition.name(), Store::first_edition().name());
    storage::erase();
}

#[wasm_bindgen_test]
fn the_address_gives_and_loses_its_link() {
    gloo_utils::window().location().set_hash("1abc").unwrap();
    assert_eq!(address::fragment().as_deref(), Some("1abc"));
    assert!(address::whole("1abc").ends_with("#1abc"));
    address::drop_fragment();
    assert_eq!(address::fragment(), None);
    assert!(!address::whole("").contains('#'));
}

#[wasm_bindgen_test]
fn today_is_a_day_of_this_century() {
    assert!(clock::today().parts().0 >= 2026);
}

#[wasm_bindgen_test]
fn a_failure_says_so_and_offers_the_estate() {
    let root = gloo_utils::document().create_element("div").unwrap();
    root.set_id("page");
    gloo_utils::body().append_child(&root).unwrap();
    failure::remember(&own("Us").inventory, Language::Swedish);
    failure::show("it broke").unwrap();
    let said = root.text_content().unwrap();
    assert!(said.contains("Secondsite har stannat") && said.contains("it broke"), "{said}");
    let saves = root.query_selector("a[download]").unwrap().unwrap();
    assert!(saves.get_attribute("href").unwrap().starts_with("blob:"));
    root.remove();
}
