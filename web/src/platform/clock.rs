//! What day it is, and doing something a little later.

pub use gloo_timers::callback::Timeout;
use secondsite_inventory::value::Date;

/// Today where the reader is; the first day of 1970 on a device whose clock is out of all bounds.
#[must_use]
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok();
    let month = u8::try_from(now.get_month().saturating_add(1)).ok();
    let day = u8::try_from(now.get_date()).ok();
    let date = || Date::new(year?, month?, day?);
    date().unwrap_or(Date::EPOCH)
}
