//! The page: the estate on the left, the result on the right, all in the reader's browser.
//!
//! Flow in one direction: an action makes the reducer in [`state`] give the next store, whose inventory is
//! judged at once; [`page`] draws it. Only [`platform`] touches the browser.

mod words;

mod state;

mod dispatch;

mod platform;

mod components;

mod estate;

mod result;

mod needs;

mod guide;

mod plan;

mod picture;

mod print;

mod compare;

mod dialogs;

mod bar;

mod notices;

mod welcome;

mod page;

mod arrivals;

mod loading;

mod shortcuts;

mod arrive;

mod keeping;

mod pace;

mod app;

fn main() {
    // The same program is the thread that reads a large file.
    if platform::reader::serve(loading::read) {
        return;
    }
    platform::failure::watch();
    platform::document::mount::<app::App>();
}
