//! The picture as a file of its own: SVG that needs no style sheet, no font and nothing from elsewhere.

use std::fmt::Write as _;

use super::scene::{Frame, Look, Scene, Shape};
use super::tree::Standing;
use crate::components::outcome::icon_path;
use crate::state::Mark;

/// The room for the lines above the picture.
const HEAD: f32 = 74.0;
/// The room for what the lines mean, below.
const FOOT: f32 = 34.0;
/// Around everything.
const EDGE: f32 = 16.0;

const FONT: &str = "'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif";
const INK: &str = "#1c2126";
const MUTED: &str = "#56606a";
const ACCENT: &str = "#0b5cad";

/// What a file says besides the picture.
#[derive(Clone, Debug, Default)]
pub struct Legend {
    /// The language, as its code.
    pub language: &'static str,
    /// The estate.
    pub title: String,
    /// Scenario, edition and day, and the verdict; a line each.
    pub lines: Vec<String>,
    /// What the picture shows, for those who do not see it.
    pub description: String,
    /// What the lines of each class mean.
    pub classes: Vec<(&'static str, String)>,
}

/// How large the file's picture is, in pixels.
#[must_use]
pub fn size(scene: &Scene) -> (f32, f32) {
    (scene.width + 2.0 * EDGE, scene.height + HEAD + FOOT + 2.0 * EDGE)
}

/// The file. `box_of` tells of each box how much is known of it, and its whole name.
#[must_use]
pub fn svg(scene: &Scene, legend: &Legend, box_of: &dyn Fn(usize) -> (Standing, String)) -> String {
    let (width, height) = size(scene);
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _: std::fmt::Result = write!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" \
         height=\"{height}\" viewBox=\"0 0 {width} {height}\" lang=\"{}\" role=\"img\" font-family=\"{FONT}\">\n\
         <title>{}</title>\n<desc>{}</desc>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n",
        legend.language,
        escaped(&legend.title),
        escaped(&legend.description),
    );
    text(&mut out, EDGE, EDGE + 14.0, &legend.title, 17.0, INK, 600, false);
    let mut y = EDGE + 34.0;
    for line in &legend.lines {
        text(&mut out, EDGE, y, line, 12.0, MUTED, 400, false);
        y += 17.0;
    }
    let _: std::fmt::Result = writeln!(out, "<g transform=\"translate({EDGE} {})\">", EDGE + HEAD);
    for drawn in &scene.boxes {
        let (standing, name) = box_of(drawn.place);
        let _: std::fmt::Result = write!(out, "<g><title>{}</title>", escaped(&name));
        rect(&mut out, drawn.frame, drawn.mark, standing);
        drawn.shapes.iter().for_each(|each| shape(&mut out, each));
        out.push_str("</g>\n");
    }
    scene.arrows.iter().for_each(|each| shape(&mut out, each));
    out.push_str("</g>\n");
    let mut x = EDGE;
    let y = height - EDGE - 4.0;
    for (class, meaning) in &legend.classes {
        let path = format!("M{x} {}H{}", y - 4.0, x + 28.0);
        shape(&mut out, &Shape::Arrow { path, head: String::new(), class, sure: true });
        text(&mut out, x + 36.0, y, meaning, 11.0, MUTED, 400, false);
        x += 60.0 + super::letters::width(meaning, 11.0);
    }
    out.push_str("</svg>\n");
    out
}

/// The ink and the ground of a mark, on a light page.
const fn tone(mark: Mark) -> (&'static str, &'static str) {
    match mark {
        Mark::Blocker => ("#a8320a", "#fdf1ec"),
        Mark::Warning => ("#755600", "#fdf7e3"),
        Mark::Unknown => ("#5a4b8a", "#f3f0fb"),
        Mark::Advice => (ACCENT, "#fff"),
        Mark::Accepted => ("#4a5560", "#fff"),
        Mark::Pass => ("#0f5f74", "#fff"),
        Mark::NotApplicable => (MUTED, "#fff"),
    }
}

fn rect(out: &mut String, frame: Frame, mark: Option<Mark>, standing: Standing) {
    let Frame { x, y, width, height } = frame;
    let asks = mark.filter(|mark| matches!(mark, Mark::Blocker | Mark::Warning | Mark::Unknown));
    let (stroke, fill) = asks.map_or(("#87909a", "#fff"), tone);
    let dashes = if standing == Standing::Listed { "" } else { " stroke-dasharray=\"4 3\"" };
    let _: std::fmt::Result = write!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"5\" fill=\"{fill}\" stroke=\"{stroke}\"{dashes}/>"
    );
}

fn shape(out: &mut String, shape: &Shape) {
    let _: std::fmt::Result = match shape {
        Shape::Text { x, y, text: said, look, ends } => {
            let (ink, weight) = match look {
                Look::Name => (INK, 600),
                Look::Small => (INK, 400),
                Look::Muted | Look::Label => (MUTED, 400),
                Look::Count(mark) => (tone(*mark).0, 600),
            };
            text(out, *x, *y, said, look.size(), ink, weight, *ends);
            Ok(())
        }
        Shape::Icon { x, y, mark } => {
            let (ink, path) = (tone(*mark).0, icon_path(*mark));
            write!(
                out,
                "<path transform=\"translate({x} {y}) scale(.875)\" fill=\"{ink}\" fill-rule=\"evenodd\" d=\"{path}\"/>"
            )
        }
        // A file does not fold.
        Shape::Fold { .. } => Ok(()),
        Shape::Arrow { path, head, class, sure } => {
            let ink = if *class == "replication" { ACCENT } else { MUTED };
            let dashes = match (*class, *sure) {
                (_, false) => " stroke-dasharray=\"6 4\"",
                ("mapping", true) => " stroke-dasharray=\"1.5 3\"",
                _ => "",
            };
            writeln!(
                out,
                "<path fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.5\"{dashes} d=\"{path}\"/>\
                 <path fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.5\" d=\"{head}\"/>"
            )
        }
    };
}

#[expect(clippy::too_many_arguments, reason = "each is one attribute of the element")]
fn text(out: &mut String, x: f32, y: f32, said: &str, size: f32, ink: &str, weight: u16, ends: bool) {
    let anchor = if ends { " text-anchor=\"end\"" } else { "" };
    let said = escaped(said);
    let _: std::fmt::Result = write!(
        out,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{ink}\"{anchor}>{said}</text>"
    );
}

/// What markup is made of, as characters of a text. Hidden characters are spelled out before.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in secondsite_text::visible(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_stays_a_name() {
        assert_eq!(escaped("<script>&\"\u{202e}\u{0}"), r"&lt;script&gt;&amp;&quot;\u{202e}\u{0}");
    }
}
