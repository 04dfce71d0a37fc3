//! Whole-product tests.
// All of it is test, so that its plain functions may panic as tests may.
#![cfg(test)]

mod canaries;

mod cases;

mod catalogue;

mod collector;

mod commands;

mod find_out;

mod needed;

mod layering;

mod lengths;

mod links;

mod texts;

mod pages;

mod plan;

mod import;

mod merge;

mod input;

mod formats;

mod scenarios;
