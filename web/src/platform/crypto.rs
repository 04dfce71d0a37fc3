//! Encryption under a passphrase, done by the browser: `AES-GCM` with 256 bits, the key from `PBKDF2` with SHA-256.

use js_sys::{Array, Object, Reflect, Uint8Array};
use secondsite_share::{NONCE_LENGTH, ROUNDS, SALT_LENGTH, Sealed};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

/// The bytes under a passphrase, with a salt and a nonce of their own; nothing where the browser cannot.
pub async fn seal(passphrase: &str, bytes: &[u8]) -> Option<Sealed> {
    let crypto = crypto()?;
    let (mut salt, mut nonce) = ([0; SALT_LENGTH], [0; NONCE_LENGTH]);
    crypto.get_random_values_with_u8_array(&mut salt).ok()?;
    crypto.get_random_values_with_u8_array(&mut nonce).ok()?;
    let mut sealed = Sealed { rounds: ROUNDS, salt, nonce, ciphertext: Vec::new() };
    let subtle = crypto.subtle();
    let key = key(&subtle, passphrase, &sealed).await.ok()?;
    let promise =
        subtle.encrypt_with_object_and_js_u8_array(&algorithm(&sealed).ok()?, &key, &array(bytes)).ok()?;
    sealed.ciphertext = Uint8Array::new(&JsFuture::from(promise).await.ok()?).to_vec();
    Some(sealed)
}

/// What was sealed under the passphrase; nothing when it is another passphrase, or what was sealed was changed.
pub async fn open(passphrase: &str, sealed: &Sealed) -> Option<Vec<u8>> {
    let subtle = crypto()?.subtle();
    let key = key(&subtle, passphrase, sealed).await.ok()?;
    let algorithm = algorithm(sealed).ok()?;
    let promise =
        subtle.decrypt_with_object_and_js_u8_array(&algorithm, &key, &array(&sealed.ciphertext)).ok()?;
    Some(Uint8Array::new(&JsFuture::from(promise).await.ok()?).to_vec())
}

/// Whether the browser can: only pages that came safely may use its cryptography.
#[must_use]
pub fn can() -> bool {
    crypto().is_some()
}

fn crypto() -> Option<Crypto> {
    let crypto = gloo_utils::window().crypto().ok()?;
    // Without a secure context there is the one without the other.
    let subtle = Reflect::get(&crypto, &"subtle".into()).ok()?;
    subtle.is_object().then_some(crypto)
}

async fn key(subtle: &SubtleCrypto, passphrase: &str, sealed: &Sealed) -> Result<CryptoKey, JsValue> {
    let uses = Array::of1(&"deriveKey".into());
    let raw = array(passphrase.as_bytes());
    let imported = subtle.import_key_with_str("raw", &raw, "PBKDF2", false, &uses)?;
    let base: CryptoKey = JsFuture::from(imported).await?.dyn_into()?;
    let derivation = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", array(&sealed.salt).into()),
        ("iterations", sealed.rounds.into()),
    ])?;
    let kind = object(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let derived = subtle.derive_key_with_object_and_object(&derivation, &base, &kind, false, &uses)?;
    JsFuture::from(derived).await?.dyn_into()
}

/// The encryption with its nonce, and with what is authenticated besides.
fn algorithm(sealed: &Sealed) -> Result<Object, JsValue> {
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", array(&sealed.nonce).into()),
        ("additionalData", array(&sealed.header()).into()),
    ])
}

fn object(members: &[(&str, JsValue)]) -> Result<Object, JsValue> {
    let object = Object::new();
    for (name, value) in members {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object)
}

fn array(bytes: &[u8]) -> Uint8Array {
    Uint8Array::from(bytes)
}
