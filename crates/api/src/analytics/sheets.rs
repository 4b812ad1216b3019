//! An analysis as a file.

use super::views::{AnalysisView, FigureView};
use crate::{
    http::{
        context::Cx,
        sheet::{Cell, Row, Sheet, SheetFormat},
    },
    messages::say,
};
use guanxi_domain::{analytics::MeasureUnit, money::minor_digits};

/// The head of the file, and what it is called.
pub fn sheet<P>(cx: &Cx<P>, view: &AnalysisView, format: SheetFormat) -> Sheet {
    let word = |key: &str| say(cx.language, key, &[]);
    let measure = word(&format!("measure.{}", view.measure.name()));
    let by = view.by.map(|by| word(&format!("dimension.{}", by.name())));
    let unit = match view.unit {
        MeasureUnit::Money => view.currency.clone().unwrap_or_default(),
        MeasureUnit::Count => String::new(),
        MeasureUnit::Seconds => word("analytics.minutes"),
        MeasureUnit::Hundredths => word("analytics.points"),
        MeasureUnit::BasisPoints => "%".to_owned(),
    };
    let figure = if unit.is_empty() { measure.clone() } else { format!("{measure} ({unit})") };
    let name = [Some(measure), by.clone(), view.from.map(|from| from.to_string()), view.to.map(|to| to.to_string())];
    let mut head = vec![by.unwrap_or_default(), figure];
    if view.adds_up {
        head.push(format!("{} (%)", word("analytics.share")));
    }
    if view.previous_from.is_some() {
        head.push(word("analytics.previous"));
    }
    Sheet { name: name.into_iter().flatten().collect::<Vec<_>>().join(" "), format, head }
}

/// A line for each row, and one for the whole.
pub fn rows(view: &AnalysisView, total: &str) -> Vec<Row> {
    let line = |label: &str, figure: &FigureView, share: Option<i64>| {
        let mut row = vec![Cell::text(label), cell(view, figure.value)];
        if view.adds_up {
            row.push(Cell::maybe(share, |share| Cell::Decimal(share, 2)));
        }
        if view.previous_from.is_some() {
            row.push(cell(view, figure.previous));
        }
        row
    };
    let parts = view.data.iter().map(|row| line(&row.label, &row.figure, row.share));
    parts.chain([line(total, &view.total, None)]).collect()
}

fn cell(view: &AnalysisView, value: Option<i64>) -> Cell {
    let digits = |currency: &Option<String>| u8::try_from(currency.as_deref().map_or(2, minor_digits)).unwrap_or(2);
    Cell::maybe(value, |value| match view.unit {
        MeasureUnit::Count => Cell::Int(value),
        MeasureUnit::Money => Cell::Decimal(value, digits(&view.currency)),
        // Whole minutes and tenths say enough.
        MeasureUnit::Seconds => Cell::Decimal(value / 6, 1),
        MeasureUnit::Hundredths | MeasureUnit::BasisPoints => Cell::Decimal(value, 2),
    })
}
