//! Rows for other programs: a CSV text or an Excel workbook, written row by row and sent piece by piece.
//!
//! Whatever a stranger once typed may stand in a cell, and a spreadsheet runs what looks like a formula. In CSV such a text is
//! given an apostrophe; in a workbook every text is stored as text.

mod workbook;

use super::problem::Problem;
use actix_web::{
    HttpResponse,
    http::header::{self, Charset, ContentDisposition, DispositionParam, DispositionType, ExtendedValue},
    web::Bytes,
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use futures_util::{Stream, StreamExt as _};
use serde::Deserialize;
use std::pin::Pin;
use utoipa::ToSchema;

/// What a list is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SheetFormat {
    Csv,
    Xlsx,
}

pub const CSV: &str = "text/csv; charset=utf-8";
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// One value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Int(i64),
    /// A number with so many digits behind the point, such as an amount in minor units.
    Decimal(i64, u8),
    Date(NaiveDate),
    /// A moment, as the clock of this zone shows it.
    Time(DateTime<Utc>, Tz),
}

pub type Row = Vec<Cell>;

impl Cell {
    pub fn text(value: impl Into<String>) -> Self {
        Self::Text(value.into())
    }

    /// Nothing, when there is no value.
    pub fn maybe<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Empty, cell)
    }

    fn plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => defused(text),
            Self::Int(value) => value.to_string(),
            Self::Decimal(value, digits) => decimal(*value, *digits),
            Self::Date(date) => date.to_string(),
            Self::Time(at, zone) => at.with_timezone(zone).format("%Y-%m-%d %H:%M:%S").to_string(),
        }
    }
}

/// A text that no spreadsheet takes for a formula.
fn defused(text: &str) -> String {
    let risky = |letter: char| matches!(letter, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    if text.trim_start_matches(' ').starts_with(risky) { format!("'{text}") } else { text.to_owned() }
}

fn decimal(value: i64, digits: u8) -> String {
    let (unit, width) = (10_u64.pow(digits.into()), usize::from(digits));
    let sign = if value < 0 { "-" } else { "" };
    let (whole, part) = (value.unsigned_abs() / unit, value.unsigned_abs() % unit);
    if digits == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part:0width$}") }
}

/// A table to be sent: its name becomes the file's, its head the first row.
pub struct Sheet {
    pub name: String,
    pub format: SheetFormat,
    pub head: Vec<String>,
}

impl Sheet {
    /// Sends rows that are all at hand.
    pub async fn of(self, rows: Vec<Row>) -> Result<HttpResponse, Problem> {
        self.streamed(futures_util::stream::iter([Ok(rows)])).await
    }

    /// Sends rows as they come, page by page. What fails before the first page is an answer of its own; what fails later breaks
    /// the download off, so that nobody takes a part for the whole.
    pub async fn streamed(self, pages: impl Stream<Item = Result<Vec<Row>, Problem>> + 'static) -> Result<HttpResponse, Problem> {
        let mut pages: Pages = Box::pin(pages);
        let first = pages.next().await.transpose()?.unwrap_or_default();
        let disposition = self.disposition();
        let (kind, body): (_, Body) = match self.format {
            SheetFormat::Csv => (CSV, Box::pin(csv(self.head, first, pages))),
            SheetFormat::Xlsx => (XLSX, Box::pin(workbook::pieces(workbook::write(self.name, self.head, first, pages).await?))),
        };
        let mut response = HttpResponse::Ok();
        Ok(response.content_type(kind).insert_header((header::CONTENT_DISPOSITION, disposition)).streaming(body))
    }

    fn disposition(&self) -> ContentDisposition {
        let ending = match self.format {
            SheetFormat::Csv => "csv",
            SheetFormat::Xlsx => "xlsx",
        };
        let safe = |letter: char| if letter.is_alphanumeric() || " -_.".contains(letter) { letter } else { '-' };
        let name: String = self.name.chars().map(safe).take(80).collect();
        let plain = if name.is_ascii() { name.clone() } else { "guanxi".to_owned() };
        let value = ExtendedValue { charset: Charset::Ext("UTF-8".into()), language_tag: None, value: format!("{name}.{ending}").into() };
        let parameters = vec![DispositionParam::Filename(format!("{plain}.{ending}")), DispositionParam::FilenameExt(value)];
        ContentDisposition { disposition: DispositionType::Attachment, parameters }
    }
}

/// What is sent, piece by piece.
type Body = Pin<Box<dyn Stream<Item = Result<Bytes, Problem>>>>;
type Pages = Pin<Box<dyn Stream<Item = Result<Vec<Row>, Problem>>>>;

/// The mark by which Excel knows that a text is UTF-8, then the rows.
fn csv(head: Vec<String>, first: Vec<Row>, mut pages: Pages) -> impl Stream<Item = Result<Bytes, Problem>> {
    async_stream::try_stream! {
        let head = head.into_iter().map(Cell::Text).collect();
        yield [Bytes::from_static("\u{feff}".as_bytes()), lines(vec![head])?, lines(first)?].concat().into();
        while let Some(page) = pages.next().await {
            yield lines(page?)?;
        }
    }
}

fn lines(rows: Vec<Row>) -> Result<Bytes, Problem> {
    let mut writer = csv::WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(Cell::plain)).map_err(Problem::internal)?;
    }
    writer.into_inner().map(Bytes::from).map_err(Problem::internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::body::to_bytes;
    use std::io::Read as _;

    fn sheet(format: SheetFormat) -> Sheet {
        Sheet { name: "客户 / Customers".into(), format, head: vec!["名称".into(), "Amount".into(), "Day".into(), "At".into()] }
    }

    fn rows(texts: &[&str]) -> Vec<Row> {
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let at = date.and_hms_opt(20, 0, 0).unwrap().and_utc();
        let row =
            |text: &&str| vec![Cell::text(*text), Cell::Decimal(-129_905, 2), Cell::Date(date), Cell::Time(at, chrono_tz::Asia::Shanghai)];
        texts.iter().map(row).collect()
    }

    async fn body(response: HttpResponse) -> Vec<u8> {
        to_bytes(response.into_body()).await.unwrap().to_vec()
    }

    #[actix_web::test]
    async fn a_csv_is_marked_as_utf_8_and_quotes_what_it_must() {
        let pages = futures_util::stream::iter([Ok(rows(&["甲, \"乙\""])), Ok(rows(&["丙"]))]);
        let response = sheet(SheetFormat::Csv).streamed(pages).await.unwrap();
        assert_eq!(response.headers().get("content-type").unwrap(), CSV);
        let disposition = response.headers().get("content-disposition").unwrap().to_str().unwrap().to_owned();
        assert!(disposition.starts_with("attachment; filename=\"guanxi.csv\"; filename*=UTF-8''"), "{disposition}");
        let text = String::from_utf8(body(response).await).unwrap();
        let expected = "\u{feff}名称,Amount,Day,At\r\n\"甲, \"\"乙\"\"\",-1299.05,2026-11-22,2026-11-23 04:00:00\r\n\
                        丙,-1299.05,2026-11-22,2026-11-23 04:00:00\r\n";
        assert_eq!(text, expected);
    }

    #[actix_web::test]
    async fn nothing_in_a_csv_is_a_formula() {
        let risky = ["=1+1", "+86 138", "-2", "@sum", "\t=1", "  =1", "＝1", "\r=1"];
        let text = String::from_utf8(body(sheet(SheetFormat::Csv).of(rows(&risky)).await.unwrap()).await).unwrap();
        for line in text.split("\r\n").skip(1).filter(|line| !line.is_empty()) {
            assert!(line.starts_with('\'') || line.starts_with("\"'"), "{line}");
        }
        assert_eq!(defused("a=1"), "a=1");
        assert_eq!(Cell::Int(-2).plain(), "-2");
    }

    #[actix_web::test]
    async fn a_workbook_is_a_zip_without_formulae() {
        let pages = futures_util::stream::iter([Ok(rows(&["=HYPERLINK(\"http://x\")"])), Ok(rows(&["丙"]))]);
        let response = sheet(SheetFormat::Xlsx).streamed(pages).await.unwrap();
        assert_eq!(response.headers().get("content-type").unwrap(), XLSX);
        let bytes = body(response).await;
        assert_eq!(bytes.get(..2), Some(&b"PK"[..]));
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut text).unwrap();
        assert!(text.contains("HYPERLINK") && !text.contains("<f>") && text.contains("-1299.05"), "{text}");
    }

    #[actix_web::test]
    async fn what_fails_before_the_first_row_is_an_answer() {
        let pages = futures_util::stream::iter([Err(Problem::not_found())]);
        assert_eq!(sheet(SheetFormat::Csv).streamed(pages).await.err().unwrap().status.as_u16(), 404);
    }

    #[test]
    fn amounts_keep_their_digits() {
        let shown = [(5, 2), (-5, 2), (129_900, 2), (7, 0), (1234, 3)].map(|(value, digits)| decimal(value, digits));
        assert_eq!(shown, ["0.05", "-0.05", "1299.00", "7", "1.234"]);
    }
}
