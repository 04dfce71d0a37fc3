//! Pictures as pixels: the browser draws an SVG, and what it drew is handed over as a PNG.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::files;

/// The most pixels along an edge that every browser draws.
const MOST: f32 = 8_192.0;
/// How many pixels of the PNG for each of the picture, where that is not too many.
const SCALE: f32 = 2.0;

/// Hands an SVG of this size over as a PNG of this name.
pub fn download_png(name: String, svg: String, size: (f32, f32)) {
    wasm_bindgen_futures::spawn_local(async move {
        // A browser that cannot draw it shows that by saving nothing.
        let _: Option<()> = try_download(name, &svg, size).await;
    });
}

async fn try_download(name: String, svg: &str, (width, height): (f32, f32)) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    // The page's security policy lets images come from `data:` and from nowhere else outside the site.
    let text: String = js_sys::encode_uri_component(svg).into();
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{text}"));
    JsFuture::from(image.decode()).await.ok()?;
    let canvas = gloo_utils::document().create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    let scale = SCALE.min(MOST / width.max(height).max(1.0));
    // What is too large for the type is too large for every browser.
    canvas.set_width((width * scale).ceil() as u32);
    canvas.set_height((height * scale).ceil() as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (across, down) = (f64::from(width * scale), f64::from(height * scale));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, across, down).ok()?;
    let save = move |blob: JsValue| {
        let address = blob.dyn_ref::<Blob>().and_then(|blob| Url::create_object_url_with_blob(blob).ok());
        // A browser that refuses shows that itself.
        let _: Option<()> = address.and_then(|address| files::save(&name, &address));
    };
    let save = Closure::once_into_js(save);
    canvas.to_blob(save.unchecked_ref()).ok()
}
