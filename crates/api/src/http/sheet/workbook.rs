//! A list as an Excel workbook.

use super::{Cell, Pages, Problem, Row};
use actix_web::{
    http::StatusCode,
    web::{self, Bytes},
};
use chrono::{Datelike as _, NaiveDate, Timelike as _};
use futures_util::{Stream, StreamExt as _};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::{
    fs::File,
    io::{Read as _, Seek as _, SeekFrom},
};

/// The most rows a worksheet holds, with its head.
const MOST_ROWS: u32 = 1_048_576;

/// Writes the workbook into a file without a name: however many rows there are, memory holds one.
pub(super) async fn write(name: String, head: Vec<String>, first: Vec<Row>, mut pages: Pages) -> Result<File, Problem> {
    let (sender, mut receiver) = tokio::sync::mpsc::channel::<Vec<Row>>(2);
    let writing = web::block(move || -> Result<File, XlsxError> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet_with_constant_memory()?;
        let formats = Formats::new();
        sheet.set_name(title(&name))?.set_freeze_panes(1, 0)?;
        for (column, text) in (0_u16..).zip(&head) {
            sheet.set_column_width(column, 18)?;
            sheet.write_string_with_format(0, column, text, &formats.head)?;
        }
        let mut next = 1;
        while let Some(rows) = receiver.blocking_recv() {
            for row in rows {
                formats.write(sheet, next, &row)?;
                next += 1;
            }
        }
        let mut file = tempfile::tempfile()?;
        book.save_to_writer(&mut file)?;
        file.seek(SeekFrom::Start(0))?;
        Ok(file)
    });
    let feeding = async move {
        let mut rest = MOST_ROWS - 1;
        let mut page = Some(first);
        while let Some(rows) = page {
            let many = u32::try_from(rows.len()).ok().and_then(|many| rest.checked_sub(many));
            rest = many.ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "sheet.too_long"))?;
            if sender.send(rows).await.is_err() {
                break;
            }
            page = pages.next().await.transpose()?;
        }
        Ok::<_, Problem>(())
    };
    let (fed, written) = futures_util::join!(feeding, writing);
    fed?;
    written.map_err(Problem::internal)?.map_err(Problem::internal)
}

/// A worksheet's name: no more than 31 letters, and none of those that Excel refuses.
fn title(name: &str) -> String {
    let title: String = name.chars().filter(|letter| !"[]:*?/\\'".contains(*letter)).take(31).collect();
    if title.trim().is_empty() { "Guanxi".to_owned() } else { title }
}

struct Formats {
    head: Format,
    date: Format,
    time: Format,
    decimals: [Format; 4],
}

impl Formats {
    fn new() -> Self {
        let number = |format: &str| Format::new().set_num_format(format);
        Self {
            head: Format::new().set_bold(),
            date: number("yyyy-mm-dd"),
            time: number("yyyy-mm-dd hh:mm:ss"),
            decimals: [number("#,##0"), number("#,##0.0"), number("#,##0.00"), number("#,##0.000")],
        }
    }

    fn write(&self, sheet: &mut Worksheet, at: u32, row: &[Cell]) -> Result<(), XlsxError> {
        for (column, cell) in (0_u16..).zip(row) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    // Excel holds no more in one cell.
                    let text: String = text.chars().take(32_767).collect();
                    sheet.write_string(at, column, text)?;
                }
                Cell::Int(value) => {
                    sheet.write_number(at, column, float(*value))?;
                }
                Cell::Decimal(value, digits) => {
                    let value = float(*value) / 10_f64.powi((*digits).into());
                    let format = self.decimals.get(usize::from(*digits)).unwrap_or(&self.head);
                    sheet.write_number_with_format(at, column, value, format)?;
                }
                Cell::Date(date) => {
                    sheet.write_datetime_with_format(at, column, day(*date)?, &self.date)?;
                }
                Cell::Time(moment, zone) => {
                    let local = moment.with_timezone(zone);
                    let serial = day(local.date_naive())?.to_excel() + f64::from(local.num_seconds_from_midnight()) / 86_400.0;
                    sheet.write_number_with_format(at, column, serial, &self.time)?;
                }
            }
        }
        Ok(())
    }
}

#[expect(clippy::cast_precision_loss, reason = "a workbook has no other numbers")]
const fn float(value: i64) -> f64 {
    value as f64
}

/// Excel's calendar begins in 1900 and ends with 9999.
fn day(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(date.year()).unwrap_or(0).clamp(1900, 9999);
    ExcelDateTime::from_ymd(year, u8::try_from(date.month()).unwrap_or(1), u8::try_from(date.day()).unwrap_or(1))
}

pub(super) fn pieces(file: File) -> impl Stream<Item = Result<Bytes, Problem>> {
    const PIECE: u64 = 64 * 1024;
    async_stream::try_stream! {
        let mut file = Some(file);
        while let Some(mut open) = file.take() {
            let (open, piece) = web::block(move || {
                let mut piece = Vec::new();
                open.by_ref().take(PIECE).read_to_end(&mut piece).map(|_| (open, piece))
            })
            .await
            .map_err(Problem::internal)?
            .map_err(Problem::internal)?;
            if !piece.is_empty() {
                file = Some(open);
                yield Bytes::from(piece);
            }
        }
    }
}
