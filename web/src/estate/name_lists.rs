//! What inputs suggest: the rows a reference may name, the products a version may be. Each list stands once in
//! the page, however many inputs use it.

use std::rc::Rc;

use secondsite_inventory::{Kind, Table};
use yew::prelude::*;

use super::names::Names;
use super::text_editor::list_id;

#[derive(Properties, PartialEq)]
pub struct NameListsProps {
    pub names: Rc<Names>,
}

#[component]
pub fn NameLists(props: &NameListsProps) -> Html {
    let rows = props.names.lists().map(|(table, names)| {
        let options = names.iter().map(|name| html! { <option value={name.clone()} /> });
        html! { <datalist key={table.name()} id={format!("names-{table}")}>{ for options }</datalist> }
    });
    html! { <>{ for rows }{ products() }</> }
}

/// The products of each line of versions.
fn products() -> Html {
    let fields = Table::ALL.into_iter().flat_map(|table| {
        table.shape().fields.iter().map(move |field| (format!("{table}.{}", field.name), field))
    });
    let lists = fields.filter_map(|(path, field)| {
        let Kind::Version { products, .. } = field.kind else { return None };
        let id = list_id(field, &path)?;
        let options = products().into_iter().map(|name| html! { <option value={name} /> });
        Some(html! { <datalist key={path} {id}>{ for options }</datalist> })
    });
    html! { <>{ for lists }</> }
}
