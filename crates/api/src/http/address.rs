//! Where a request comes from. What proxies say of it is believed only of those that are configured.

use crate::App;
use actix_web::{HttpRequest, web};
use serde::{Deserialize, Serialize};
use std::{fmt, net::IpAddr, str::FromStr};

/// An address, or a range of them: `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Network {
    base: IpAddr,
    prefix: u8,
}

impl Network {
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        let shift = |bits: u32| bits - u32::from(self.prefix);
        match (self.base, plain(address)) {
            (IpAddr::V4(base), IpAddr::V4(address)) => (base.to_bits() ^ address.to_bits()).checked_shr(shift(32)).unwrap_or(0) == 0,
            (IpAddr::V6(base), IpAddr::V6(address)) => (base.to_bits() ^ address.to_bits()).checked_shr(shift(128)).unwrap_or(0) == 0,
            _ => false,
        }
    }
}

/// An IPv4 address that came as `::ffff:10.0.0.7`.
fn plain(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or(address, IpAddr::V4),
        IpAddr::V4(_) => address,
    }
}

impl FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bad = || format!("{text} is neither an address nor a range like 10.0.0.0/8");
        let (base, prefix) = text.split_once('/').map_or((text, None), |(base, prefix)| (base, Some(prefix)));
        let base: IpAddr = base.trim().parse().map_err(|_| bad())?;
        let most = if base.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Ok(most), |prefix| prefix.trim().parse().map_err(|_| bad()))?;
        if prefix > most { Err(bad()) } else { Ok(Self { base, prefix }) }
    }
}

impl TryFrom<String> for Network {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.base, self.prefix)
    }
}

impl From<Network> for String {
    fn from(network: Network) -> Self {
        network.to_string()
    }
}

/// The address of the one who asks: of the connection, or, where that is a trusted proxy, the last one in `X-Forwarded-For`
/// that is none.
#[must_use]
pub fn client_address(request: &HttpRequest) -> Option<IpAddr> {
    let peer = plain(request.peer_addr()?.ip());
    let app = request.app_data::<web::Data<App>>()?;
    let forwarded = request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
    Some(behind(&app.config.trusted_proxies, peer, &forwarded.collect::<Vec<_>>()))
}

fn behind(trusted: &[Network], peer: IpAddr, forwarded: &[&str]) -> IpAddr {
    let trusts = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut client = peer;
    for hop in forwarded.iter().flat_map(|line| line.split(',')).rev() {
        if !trusts(client) {
            break;
        }
        match hop.trim().parse().map(plain) {
            Ok(address) => client = address,
            Err(_) => break,
        }
    }
    client
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(trusted: &[&str], peer: &str, forwarded: &[&str]) -> String {
        let trusted: Vec<Network> = trusted.iter().map(|text| text.parse().unwrap()).collect();
        behind(&trusted, peer.parse().unwrap(), forwarded).to_string()
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        assert_eq!(seen(&[], "203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(seen(&["10.0.0.0/8"], "10.1.2.3", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(seen(&["10.0.0.0/8"], "10.1.2.3", &["1.2.3.4, 198.51.100.1, 10.9.9.9"]), "198.51.100.1");
        assert_eq!(seen(&["10.0.0.0/8"], "10.1.2.3", &["1.2.3.4", "198.51.100.1"]), "198.51.100.1");
        assert_eq!(seen(&["10.0.0.0/8"], "10.1.2.3", &["rubbish"]), "10.1.2.3");
        assert_eq!(seen(&["0.0.0.0/0"], "10.1.2.3", &["1.2.3.4"]), "1.2.3.4");
    }

    #[test]
    fn ranges_are_read_and_written() {
        for text in ["10.0.0.0/8", "192.0.2.7/32", "fd00::/8"] {
            assert_eq!(text.parse::<Network>().unwrap().to_string(), text);
        }
        for bad in ["", "10.0.0.0/33", "ten", "10.0.0.0/x", "fd00::/129"] {
            assert!(bad.parse::<Network>().is_err(), "{bad}");
        }
        assert!("fd00::/8".parse::<Network>().unwrap().contains("fdab::1".parse().unwrap()));
        assert!(!"fd00::/8".parse::<Network>().unwrap().contains("fe80::1".parse().unwrap()));
        assert!("10.0.0.0/8".parse::<Network>().unwrap().contains("::ffff:10.2.3.4".parse().unwrap()));
    }
}
