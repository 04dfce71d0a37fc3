//! The table of `docs/links.md`: `cargo run --release -p secondsite-tests --example links`.

mod estates;
mod measure;

use std::time::Instant;

use estates::{Ids, estate};
use secondsite_inventory::{Inventory, json};
use secondsite_share::{decode, encode};

fn main() {
    println!(
        "| machines on hosts | lz-string | deflate | brotli | MessagePack | Secondsite | of deflate | bound | make, open |"
    );
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (machines, hosts, ids, seed) in estates::MEASURED {
        let estate = estate(machines, hosts, ids, seed);
        let with = if ids == Ids::With { ", with ids" } else { "" };
        row(&format!("{machines} on {hosts}{with}"), &estate.inventory, Some(estate.bits));
    }
    let example = include_bytes!("../../examples/municipality.json");
    let example = json::read(example).map(|reading| reading.inventory).unwrap_or_default();
    row("the example, 120 on 16", &example, None);
}

fn row(label: &str, inventory: &Inventory, bits: Option<f64>) {
    let lengths = measure::measure(inventory);
    let link = measure::link(inventory);
    let start = Instant::now();
    let text = encode(&link).unwrap_or_default();
    let made = start.elapsed().as_millis();
    let start = Instant::now();
    assert_eq!(decode(&text).as_ref(), Ok(&link), "{label}");
    let opened = start.elapsed().as_millis();
    let bound = bits.map_or_else(String::new, |bits| format!("{:.0}", bits / 6.0));
    let ratio = per_cent(lengths.secondsite, lengths.deflate);
    println!(
        "| {label} | {} | {} | {} | {} | {} | {ratio} | {bound} | {made} ms, {opened} ms |",
        lengths.lz_string, lengths.deflate, lengths.brotli, lengths.message_pack, lengths.secondsite,
    );
}

fn per_cent(part: usize, whole: usize) -> String {
    let hundredths = part.saturating_mul(100).checked_div(whole).unwrap_or_default();
    format!("0.{hundredths:02}")
}
