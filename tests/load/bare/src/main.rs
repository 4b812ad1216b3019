//! `guanxi-bare FILE SQL THREADS SECONDS PARAMETER…`: how often a second a statement can be asked of an SQLite file, each thread on a
//! connection of its own, every value read. A parameter is text, or a UUID, which is kept as 16 bytes.

use rusqlite::{Connection, OpenFlags, types::Value};
use std::time::{Duration, Instant};

fn main() {
    let mut words = std::env::args().skip(1);
    let mut next = || words.next().expect("FILE SQL THREADS SECONDS PARAMETER…");
    let (file, sql, threads, seconds) = (next(), next(), next().parse::<usize>().unwrap(), next().parse().unwrap());
    let parameters: Vec<Value> = words.map(parameter).collect();
    let until = Instant::now() + Duration::from_secs(seconds);
    let asked: usize = std::thread::scope(|scope| {
        let all: Vec<_> = (0..threads).map(|_| scope.spawn(|| ask(&file, &sql, &parameters, until))).collect();
        all.into_iter().map(|one| one.join().unwrap()).sum()
    });
    println!("{}", asked / usize::try_from(seconds).unwrap());
}

fn ask(file: &str, sql: &str, parameters: &[Value], until: Instant) -> usize {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut statement = connection.prepare(sql).unwrap();
    let columns = statement.column_count();
    let (mut asked, mut bytes) = (0, 0);
    while Instant::now() < until {
        let mut rows = statement.query(rusqlite::params_from_iter(parameters)).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                bytes += row.get_ref(column).unwrap().as_bytes_or_null().map_or(0, |text| text.map_or(0, <[u8]>::len));
            }
        }
        asked += 1;
    }
    std::hint::black_box(bytes);
    asked
}

fn parameter(word: String) -> Value {
    let hex: String = word.chars().filter(|character| *character != '-').collect();
    if word.len() != 36 || hex.len() != 32 {
        return Value::Text(word);
    }
    let bytes = (0..32).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16));
    bytes.collect::<Result<_, _>>().map_or(Value::Text(word), Value::Blob)
}
