//! Reading a large file beside the page, in a thread of its own that shares no memory with it.
//!
//! The thread runs this same program; web/boot.js starts it from what the page was loaded from.

use std::cell::RefCell;

use gloo_events::EventListener;
use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, File, MessageEvent, Worker};

/// What the thread tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it is about.
    pub kind: Kind,
    /// What it says.
    pub text: String,
}

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How much is read, in thousandths.
    Read,
    /// A portion of the inventory, and how much is handed over with it, in thousandths.
    Portion(u16),
    /// Everything was handed over; the warnings.
    Done,
    /// The file is no inventory; the errors.
    Refused,
    /// The file is for the page to read: it cannot be read here, or is no inventory but a link, or the thread failed.
    Left,
}

impl Kind {
    const PORTION: f64 = 10.0;

    fn number(self) -> f64 {
        match self {
            Self::Read => 0.0,
            Self::Done => 1.0,
            Self::Refused => 2.0,
            Self::Left => 3.0,
            Self::Portion(share) => Self::PORTION + f64::from(share),
        }
    }

    fn of(number: f64) -> Self {
        if number == 0.0 {
            Self::Read
        } else if number == 1.0 {
            Self::Done
        } else if number == 2.0 {
            Self::Refused
        } else if number >= Self::PORTION {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a conversion of floats saturates, and these are thousandths"
            )]
            Self::Portion((number - Self::PORTION) as u16)
        } else {
            Self::Left
        }
    }
}

/// A thread that reads a file; dropped, it is stopped.
struct Reading {
    worker: Worker,
    _listeners: [EventListener; 2],
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

thread_local! {
    static READING: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

/// Starts reading a file and calls with everything that is told of it. False where no thread can be started.
pub fn start(file: &File, call: impl Fn(Message) + Clone + 'static) -> bool {
    let Some(worker) = worker(file) else { return false };
    let failed = call.clone();
    let listeners = [
        EventListener::new(&worker, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(|event| Array::from(&event.data()));
            if let Some((number, text)) =
                data.and_then(|data| Some((data.get(0).as_f64()?, data.get(1).as_string()?)))
            {
                call(Message { kind: Kind::of(number), text });
            }
        }),
        EventListener::new(&worker, "error", move |_| {
            failed(Message { kind: Kind::Left, text: String::new() });
        }),
    ];
    let reading = Reading { worker, _listeners: listeners };
    READING.with(|own| own.replace(Some(reading)));
    true
}

/// Stops reading; nothing more is told.
pub fn stop() {
    READING.with(RefCell::take);
}

fn worker(file: &File) -> Option<Worker> {
    let start: Function = Reflect::get(&js_sys::global(), &"startReader".into()).ok()?.dyn_into().ok()?;
    start.call1(&JsValue::UNDEFINED, file).ok()?.dyn_into().ok()
}

/// Whether this is such a thread. Then it reads each file it is given, by `read`, which tells what comes of it.
pub fn serve(read: fn(&[u8], &dyn Fn(Message))) -> bool {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return false };
    let tell = {
        let scope = scope.clone();
        move |message: Message| {
            let told = Array::of2(&message.kind.number().into(), &message.text.into());
            // What cannot be told is missed by the page, which can stop this thread.
            drop(scope.post_message(&told));
        }
    };
    let onmessage = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let tell = tell.clone();
        let file = event.data().unchecked_into::<File>();
        spawn_local(async move {
            match JsFuture::from(file.array_buffer()).await {
                Ok(buffer) => read(&Uint8Array::new(&buffer).to_vec(), &tell),
                Err(_) => tell(Message { kind: Kind::Left, text: String::new() }),
            }
        });
    });
    scope.set_onmessage(Some(onmessage.as_ref().unchecked_ref()));
    onmessage.forget();
    true
}
