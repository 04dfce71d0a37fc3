//! How long links are: the promise of `docs/links.md`, on estates that are made by dice.

#[path = "bench/estates.rs"]
mod estates;
#[path = "bench/measure.rs"]
mod measure;

use estates::{Ids, MEASURED, estate};
use measure::{link, measure};
use secondsite_share::encode;

/// The most that a link may be of what deflate makes, in hundredths.
fn most_of_deflate(machines: usize, ids: Ids) -> usize {
    match (machines, ids) {
        (0..10, _) => 55,
        (_, Ids::Without) => 40,
        // Ids are chance: nothing makes them smaller than the bits they are.
        (_, Ids::With) => 45,
    }
}

#[test]
fn links_are_a_fraction_of_what_deflate_makes() {
    for (machines, hosts, ids, seed) in MEASURED {
        for other in [0, 1_000] {
            let lengths = measure(&estate(machines, hosts, ids, seed + other).inventory);
            let most = lengths.deflate * most_of_deflate(machines, ids) / 100;
            assert!(lengths.secondsite <= most, "{machines} machines: {} of {most}", lengths.secondsite);
            for (rival, length) in [
                ("lz-string", lengths.lz_string),
                ("brotli", lengths.brotli),
                ("MessagePack", lengths.message_pack),
            ] {
                assert!(lengths.secondsite < length, "{machines} machines: {rival} is shorter");
            }
        }
    }
}

#[test]
fn an_estate_of_sixty_machines_fits_a_mail_and_one_of_two_hundred_nearly_everything() {
    let length = |machines, hosts| {
        let links = (0..3).map(|seed| encode(&link(&estate(machines, hosts, Ids::Without, seed).inventory)));
        links.map(|link| link.unwrap().len()).max().unwrap()
    };
    assert!(length(60, 8) <= 1_100);
    assert!(length(200, 16) <= 2_200);
}

#[test]
fn no_link_is_shorter_than_what_chance_alone_needs() {
    for (machines, hosts, ids, seed) in MEASURED {
        let estate = estate(machines, hosts, ids, seed);
        let length = encode(&link(&estate.inventory)).unwrap().len();
        // Were it shorter, the dice would not be counted right.
        assert!(length as f64 > estate.bits / 6.0, "{machines} machines");
    }
}
