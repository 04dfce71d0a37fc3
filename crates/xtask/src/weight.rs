//! What the built page weighs, and the limit it must stay under.
//!
//! Node compresses: it is needed for the site anyway, and no compressor has to be compiled before anything else.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::child;
use crate::setup::native_command;

/// The most that the page may weigh on the wire, in bytes of brotli.
///
/// It has to open over a phone's connection in a server room: 800 KB is about seven seconds at 1 Mbit/s, once. The
/// aim is far below (see docs/performance.md); the limit is there so that the page grows no further unnoticed.
const BUDGET: u64 = 820_000;

/// The files a visit loads.
const PAGE: [&str; 4] = ["wasm", "js", "css", "html"];

/// Sizes of one file, or of several together, in bytes.
#[derive(Clone, Copy, Default)]
struct Sizes {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints the weight of every file in `dist` and fails if the page is over its budget.
pub fn report(dist: &Path) -> Result<()> {
    let mut node = native_command("node");
    node.args(["--input-type=module", "--eval", include_str!("weight.mjs"), "--"]).arg(dist);
    let listing = child::output_of(&mut node).context("the built site could not be weighed with Node")?;
    let mut files: Vec<(Sizes, &str)> = listing.lines().filter_map(file).collect();
    files.sort_by_key(|(_, path)| *path);

    println!("\n{:>10} {:>10} {:>10}  the page's weight in bytes", "raw", "gzip", "brotli");
    for (sizes, path) in &files {
        print_row(*sizes, path);
    }
    let page =
        files.iter().filter(|(_, path)| is_page(path)).fold(Sizes::default(), |sum, (sizes, _)| Sizes {
            raw: sum.raw.saturating_add(sizes.raw),
            gzip: sum.gzip.saturating_add(sizes.gzip),
            brotli: sum.brotli.saturating_add(sizes.brotli),
        });
    print_row(page, &format!("total of {} (limit {BUDGET} brotli)", PAGE.join(", ")));
    if page.brotli == 0 {
        bail!("there is no page in {}", dist.display());
    }
    if page.brotli > BUDGET {
        bail!("the page weighs {} bytes in brotli, over its limit of {BUDGET}", page.brotli);
    }
    Ok(())
}

fn print_row(sizes: Sizes, what: &str) {
    println!("{:>10} {:>10} {:>10}  {what}", sizes.raw, sizes.gzip, sizes.brotli);
}

/// One line of the listing.
fn file(line: &str) -> Option<(Sizes, &str)> {
    let mut parts = line.splitn(4, '\t');
    let mut size = || parts.next()?.parse().ok();
    let sizes = Sizes { raw: size()?, gzip: size()?, brotli: size()? };
    Some((sizes, parts.next()?))
}

fn is_page(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, kind)| PAGE.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_visit_loads_counts() {
        let (sizes, path) = file("118000\t52000\t43000\tweb_bg.wasm").unwrap();
        assert_eq!((sizes.raw, sizes.gzip, sizes.brotli), (118_000, 52_000, 43_000));
        assert!(is_page(path));
        assert!(!is_page("schema/inventory-1.json"));
    }
}
