//! The link as a QR code, while it fits.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

use crate::platform::files;
use crate::words::Words;

/// Above so many characters the squares get too small for a telephone's camera on a usual screen.
const MOST: usize = 1_000;

/// Squares of light around a code, as its standard asks for.
const QUIET: i32 = 4;

/// The code of a link, to be shown and saved; nothing when the link is too long for one.
pub fn qr(words: Words, link: &str) -> Html {
    let Some(code) = code(link) else { return Html::default() };
    let (side, path) = (side(&code), path(&code));
    let save = {
        let file = file(side, &path);
        Callback::from(move |_: MouseEvent| files::download("secondsite-link.svg", "image/svg+xml", &file))
    };
    html! {
        <details class="qr">
            <summary>{ words.say("ui-qr") }</summary>
            // Dark on light in every theme: cameras expect it so.
            <svg viewBox={format!("0 0 {side} {side}")} role="img" aria-label={words.say("ui-qr.label")}>
                <rect width="100%" height="100%" fill="#fff" />
                <path d={path} fill="#000" />
            </svg>
            <p>{ words.say("ui-qr.help") }</p>
            <p><button type="button" class="quiet" onclick={save}>{ words.say("ui-qr.save") }</button></p>
        </details>
    }
}

fn code(link: &str) -> Option<QrCode> {
    if link.len() > MOST {
        return None;
    }
    QrCode::encode_text(link, QrCodeEcc::Medium).ok()
}

/// How many squares wide and high it is, with the light around it.
fn side(code: &QrCode) -> i32 {
    code.size().saturating_add(QUIET.saturating_mul(2))
}

/// The dark squares: each run of them in a row is one piece.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or(0);
            if run > 0 {
                let (left, top) = (x.saturating_add(QUIET), y.saturating_add(QUIET));
                // Writing into a text cannot fail.
                let _ = write!(path, "M{left} {top}h{run}v1h-{run}z");
            }
            x = x.saturating_add(run).saturating_add(1);
        }
    }
    path
}

/// The code as a file of its own.
fn file(side: i32, path: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The squares as the path draws them, with the light around.
    fn drawn(side: i32, path: &str) -> Vec<Vec<bool>> {
        let side = usize::try_from(side).unwrap();
        let mut squares = vec![vec![false; side]; side];
        for piece in path.split('M').skip(1) {
            let (start, run) = piece.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let run: usize = run.split_once('v').unwrap().0.parse().unwrap();
            squares[y].iter_mut().skip(x).take(run).for_each(|square| *square = true);
        }
        squares
    }

    /// What a reader of another maker makes of the drawing.
    fn read(link: &str) -> String {
        const SCALE: usize = 4;
        let code = code(link).unwrap();
        let squares = drawn(side(&code), &path(&code));
        let side = squares.len().saturating_mul(SCALE);
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
            if squares[y / SCALE][x / SCALE] { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn another_reader_reads_the_link_that_was_drawn() {
        let short = "https://docs.example/secondsite/#1AgHQ";
        let long = format!("https://docs.example/#1{}", "aZ09-_".repeat(160));
        assert_eq!(read(short), short);
        assert_eq!(read(&long), long);
    }

    #[test]
    fn a_link_that_is_too_long_for_a_camera_has_no_code() {
        assert!(code(&"a".repeat(MOST)).is_some());
        assert!(code(&"a".repeat(MOST + 1)).is_none());
    }
}
