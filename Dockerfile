# The web client, then the program with the client inside it, then a small image with the program alone.
FROM node:20-bookworm-slim AS web
WORKDIR /src/web
COPY web/package.json web/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY openapi /src/openapi
COPY web ./
RUN npm run build

FROM rust:1.95-slim-bookworm AS program
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY .cargo .cargo
COPY crates crates
COPY migrations migrations
COPY tests/api tests/api
COPY tests/fuzz tests/fuzz
COPY tests/load tests/load
COPY openapi openapi
COPY --from=web /src/web/dist web/dist
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \
    cargo build --release --locked --package guanxi-api --bins && cp target/release/guanxi /guanxi

FROM debian:bookworm-slim
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin guanxi \
    && install -d -o guanxi -g guanxi -m 0750 /data
COPY --from=program /guanxi /usr/local/bin/guanxi
USER guanxi
WORKDIR /data
VOLUME /data
ENV GUANXI_LISTEN=0.0.0.0:8080 GUANXI_DATA_DIR=/data GUANXI_LOG_FORMAT=json
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s CMD ["curl", "-fsS", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["guanxi"]
CMD ["serve"]
