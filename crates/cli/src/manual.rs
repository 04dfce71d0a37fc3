//! The manual page: every command on one page, in the reader's language.

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};
use secondsite_text::{Language, say};

use crate::arguments;

/// The page as roff with the macros of `man`.
pub fn page(language: Language) -> String {
    let mut command = arguments::command(language);
    command.build();
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let man = Man::new(command.clone());
    let mut text = rendered(|out| man.render_title(out));
    let heading = |id: &str| {
        let mut roff = Roff::new();
        roff.control("SH", [say(language, id, &[]).to_uppercase().as_str()]);
        roff.to_roff()
    };
    let mut name = Roff::new();
    name.text([roman(format!("secondsite - {about}"))]);
    text.push_str(&heading("command-manual-name"));
    text.push_str(&name.to_roff());
    text.push_str(&heading("command-usage"));
    text.push_str(&body(&rendered(|out| man.render_synopsis_section(out))));
    text.push_str(&examples(&command));
    text.push_str(&heading("command-options"));
    text.push_str(&body(&rendered(|out| man.render_options_section(out))));
    text.push_str(&heading("command-commands"));
    command.get_subcommands().for_each(|each| text.push_str(&section(each)));
    text
}

/// A command and those below it. What every command takes is told once, at the head of the page.
fn section(command: &Command) -> String {
    let own = command.clone().mut_args(|arg| {
        let is_told = arg.is_global_set() || arg.get_id() == "help";
        arg.hide(is_told)
    });
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let mut roff = Roff::new();
    roff.control("SS", [name]);
    roff.text([roman(command.get_about().map(ToString::to_string).unwrap_or_default())]);
    roff.control("PP", []);
    let man = Man::new(own);
    let mut text = roff.to_roff();
    text.push_str(&body(&rendered(|out| man.render_synopsis_section(out))));
    text.push_str(&body(&rendered(|out| man.render_options_section(out))));
    text.push_str(&examples(command));
    command.get_subcommands().for_each(|each| text.push_str(&section(each)));
    text
}

/// What stands after a command's help, line by line as it is there.
fn examples(command: &Command) -> String {
    let mut roff = Roff::new();
    roff.control("PP", []);
    roff.control("nf", []);
    for line in command.get_after_help().map(ToString::to_string).unwrap_or_default().lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
    roff.to_roff()
}

/// A section without its heading, which is in English whatever the language.
fn body(section: &str) -> String {
    let lines = section.lines().filter(|line| !line.starts_with(".SH "));
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn rendered(render: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    // Writing to memory cannot fail.
    let _ = render(&mut out);
    String::from_utf8_lossy(&out).into_owned()
}
