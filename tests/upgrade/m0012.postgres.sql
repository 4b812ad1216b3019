-- Guanxi 4343adb96ee0e06b0afd401e79f33fff9b42f394, written by scripts/dump.sh. All of it is fiction.
CREATE TABLE public.api_key (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    member_id uuid NOT NULL,
    name text NOT NULL,
    prefix text NOT NULL,
    secret_hash text NOT NULL,
    permissions jsonb NOT NULL,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone
);
CREATE TABLE public.app_user (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    login text NOT NULL,
    login_fold text NOT NULL,
    name text NOT NULL,
    name_en text,
    email text,
    email_fold text,
    mobile text,
    mobile_fold text,
    avatar_file_id uuid,
    password_hash text,
    must_change_password boolean DEFAULT false NOT NULL,
    last_login_at timestamp with time zone
);
CREATE TABLE public.company (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    name_en text,
    about text,
    about_en text,
    address text,
    phone text,
    email text,
    website text,
    time_zone text NOT NULL,
    currency text NOT NULL,
    locale text NOT NULL,
    logo_file_id uuid,
    site_published boolean NOT NULL,
    demo boolean NOT NULL,
    settings jsonb NOT NULL
);
CREATE TABLE public.contact (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    customer_id uuid NOT NULL,
    name text NOT NULL,
    name_fold text NOT NULL,
    name_en text,
    job_title text,
    mobile text,
    mobile_fold text,
    phone text,
    email text,
    email_fold text,
    wechat text,
    note text,
    is_primary boolean DEFAULT false NOT NULL,
    decision_maker boolean DEFAULT false NOT NULL,
    birthday date
);
CREATE TABLE public.conversation (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    subject text NOT NULL,
    channel text NOT NULL,
    status text NOT NULL,
    customer_id uuid,
    assignee_id uuid,
    department_id uuid,
    visitor_name text,
    visitor_contact text,
    token_hash text,
    last_message_at timestamp with time zone NOT NULL,
    last_message text,
    customer_read bigint NOT NULL
);
CREATE TABLE public.customer (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    number text NOT NULL,
    name text NOT NULL,
    name_fold text NOT NULL,
    kind text NOT NULL,
    role text NOT NULL,
    intent text NOT NULL,
    lifecycle text NOT NULL,
    name_en text,
    mobile text,
    mobile_fold text,
    phone text,
    phone_fold text,
    email text,
    email_fold text,
    website text,
    tax_number text,
    note text,
    address text,
    level_id uuid,
    source_id uuid,
    medium_id uuid,
    industry_id uuid,
    region_id uuid,
    owner_id uuid,
    department_id uuid,
    created_by_id uuid,
    entered_by_id uuid,
    addresses jsonb NOT NULL,
    tags jsonb NOT NULL,
    owned_since timestamp with time zone,
    last_follow_up_at timestamp with time zone,
    next_contact_at timestamp with time zone
);
CREATE TABLE public.customer_tag (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    tag text NOT NULL
);
CREATE TABLE public.department (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    name text NOT NULL,
    name_en text,
    parent_id uuid,
    head_id uuid,
    "position" bigint NOT NULL
);
CREATE TABLE public.dictionary_entry (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    kind text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    name_en text,
    parent_id uuid,
    "position" bigint NOT NULL,
    active boolean DEFAULT false NOT NULL
);
CREATE TABLE public.event (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_kind text NOT NULL,
    member_id uuid,
    portal_account_id uuid,
    subject text NOT NULL,
    subject_id uuid NOT NULL,
    customer_id uuid,
    verb text NOT NULL,
    record_version bigint,
    changes jsonb NOT NULL,
    note text
);
CREATE TABLE public.feedback (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    customer_id uuid NOT NULL,
    order_id uuid,
    service_request_id uuid,
    about_id uuid,
    portal_account_id uuid,
    subject text NOT NULL,
    score bigint NOT NULL,
    text text
);
CREATE TABLE public.file (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    member_id uuid,
    portal_account_id uuid
);
CREATE TABLE public.file_link (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    file_id uuid NOT NULL,
    subject text NOT NULL,
    subject_id uuid NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.follow_up (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    customer_id uuid NOT NULL,
    contact_id uuid,
    member_id uuid,
    assigned_to_id uuid,
    kind text NOT NULL,
    content text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    next_contact_at timestamp with time zone,
    intent text,
    done boolean DEFAULT false NOT NULL,
    due_at timestamp with time zone
);
CREATE TABLE public.gateway_payment (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    receipt_id uuid NOT NULL,
    status text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone
);
CREATE TABLE public.idempotency (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    actor text NOT NULL,
    key text NOT NULL,
    fingerprint text NOT NULL,
    status bigint,
    answer jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.instalment (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    order_id uuid NOT NULL,
    "position" bigint NOT NULL,
    label text,
    due_date date NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT instalment_amount_check CHECK ((amount > 0))
);
CREATE TABLE public.lease (
    name text NOT NULL,
    holder text NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE TABLE public.login_attempt (
    key text NOT NULL,
    failures bigint NOT NULL,
    last_at timestamp with time zone NOT NULL,
    locked_until timestamp with time zone
);
CREATE TABLE public.membership (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    user_id uuid NOT NULL,
    department_id uuid,
    manager_id uuid,
    job_title text,
    disabled boolean DEFAULT false NOT NULL,
    approval_limit bigint
);
CREATE TABLE public.membership_role (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    role_id uuid NOT NULL
);
CREATE TABLE public.message (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    member_id uuid,
    portal_account_id uuid,
    "position" bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    author text NOT NULL,
    body text NOT NULL,
    internal boolean DEFAULT false NOT NULL
);
CREATE TABLE public.notification (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    member_id uuid,
    portal_account_id uuid,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    subject_id uuid NOT NULL,
    params jsonb NOT NULL,
    count bigint NOT NULL,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone
);
CREATE TABLE public.number_series (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    key text NOT NULL,
    prefix text NOT NULL,
    date_part text NOT NULL,
    digits bigint NOT NULL,
    next bigint NOT NULL,
    period text NOT NULL
);
CREATE TABLE public."order" (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    number text NOT NULL,
    status text NOT NULL,
    revision bigint NOT NULL,
    currency text NOT NULL,
    customer_id uuid NOT NULL,
    salesperson_id uuid NOT NULL,
    author_id uuid NOT NULL,
    contact_id uuid,
    decided_by_id uuid,
    title text,
    delivery_address text,
    terms text,
    note text,
    reason text,
    contract_text text,
    subtotal bigint NOT NULL,
    discount bigint NOT NULL,
    tax bigint NOT NULL,
    total bigint NOT NULL,
    charged bigint NOT NULL,
    received bigint NOT NULL,
    outstanding bigint NOT NULL,
    refunded bigint NOT NULL,
    delivery_date date,
    next_due date,
    submitted_at timestamp with time zone,
    decided_at timestamp with time zone,
    signed_at timestamp with time zone,
    paid_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT order_check CHECK ((total = ((subtotal - discount) + tax))),
    CONSTRAINT order_check1 CHECK (((received >= 0) AND (outstanding >= 0) AND ((received + outstanding) <= charged) AND (charged <= total)))
);
CREATE TABLE public.order_line (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    order_id uuid NOT NULL,
    product_id uuid,
    "position" bigint NOT NULL,
    product_number text,
    name text NOT NULL,
    unit text,
    quantity bigint NOT NULL,
    unit_price bigint NOT NULL,
    discount_bp bigint NOT NULL,
    tax_rate_bp bigint NOT NULL,
    gross bigint NOT NULL,
    discount bigint NOT NULL,
    net bigint NOT NULL,
    tax bigint NOT NULL,
    total bigint NOT NULL,
    packed bigint NOT NULL,
    shipped bigint NOT NULL,
    received bigint NOT NULL,
    returned bigint NOT NULL,
    CONSTRAINT order_line_check CHECK (((quantity > 0) AND (packed >= 0) AND ((packed + shipped) <= quantity))),
    CONSTRAINT order_line_check1 CHECK (((returned >= 0) AND (returned <= received) AND (received <= shipped)))
);
CREATE TABLE public.ownership (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    owner_id uuid,
    by_id uuid,
    reason_id uuid,
    kind text NOT NULL,
    note text,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);
CREATE TABLE public.portal_account (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    user_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    contact_id uuid,
    disabled boolean DEFAULT false NOT NULL
);
CREATE TABLE public.price_list (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    name text NOT NULL,
    name_en text,
    currency text NOT NULL,
    active boolean DEFAULT false NOT NULL,
    valid_from date,
    valid_to date,
    level_id uuid
);
CREATE TABLE public.price_list_item (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    price_list_id uuid NOT NULL,
    product_id uuid NOT NULL,
    min_quantity bigint NOT NULL,
    price bigint NOT NULL
);
CREATE TABLE public.product (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    number text NOT NULL,
    name text NOT NULL,
    name_en text,
    status text NOT NULL,
    currency text NOT NULL,
    price bigint NOT NULL,
    tax_rate_bp bigint NOT NULL,
    description text,
    description_en text,
    specification text,
    category_id uuid,
    unit_id uuid
);
CREATE TABLE public.read_mark (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    member_id uuid NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.receipt (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    number text NOT NULL,
    currency text NOT NULL,
    method text NOT NULL,
    status text NOT NULL,
    paid_at timestamp with time zone,
    customer_id uuid NOT NULL,
    order_id uuid,
    member_id uuid,
    portal_account_id uuid,
    reference text,
    payer text,
    note text,
    reason text,
    amount bigint NOT NULL,
    allocated bigint NOT NULL,
    refunded bigint NOT NULL,
    intended jsonb NOT NULL,
    CONSTRAINT receipt_check CHECK (((amount > 0) AND (allocated >= 0) AND (refunded >= 0) AND ((allocated + refunded) <= amount)))
);
CREATE TABLE public.receivable (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    number text NOT NULL,
    currency text NOT NULL,
    "position" bigint NOT NULL,
    label text,
    due_date date NOT NULL,
    order_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    amount bigint NOT NULL,
    paid bigint NOT NULL,
    balance bigint NOT NULL,
    CONSTRAINT receivable_check CHECK (((balance >= 0) AND (paid >= 0) AND ((paid + balance) <= amount)))
);
CREATE TABLE public.receivable_entry (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    receivable_id uuid NOT NULL,
    receipt_id uuid,
    refund_id uuid,
    member_id uuid,
    kind text NOT NULL,
    amount bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    note text,
    CONSTRAINT receivable_entry_amount_check CHECK ((amount <> 0))
);
CREATE TABLE public.refund (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    receipt_id uuid NOT NULL,
    member_id uuid,
    amount bigint NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT refund_amount_check CHECK ((amount > 0))
);
CREATE TABLE public.reply_template (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    name text NOT NULL,
    body text NOT NULL,
    body_en text
);
CREATE TABLE public.role (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    key text,
    name text NOT NULL,
    name_en text,
    hidden_fields jsonb NOT NULL,
    masked_fields jsonb NOT NULL,
    approval_limit bigint
);
CREATE TABLE public.role_grant (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    role_id uuid NOT NULL,
    permission text NOT NULL,
    reach text NOT NULL
);
CREATE TABLE public.seaql_migrations (
    version character varying NOT NULL,
    applied_at bigint NOT NULL
);
CREATE TABLE public.secret_link (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    user_id uuid NOT NULL,
    purpose text NOT NULL,
    token_hash text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.service_request (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    number text NOT NULL,
    subject text NOT NULL,
    priority text NOT NULL,
    status text NOT NULL,
    channel text NOT NULL,
    description text,
    resolution text,
    customer_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    contact_id uuid,
    order_id uuid,
    product_id uuid,
    category_id uuid,
    agent_id uuid,
    department_id uuid,
    first_response_minutes bigint NOT NULL,
    resolution_minutes bigint NOT NULL,
    stopped_micros bigint NOT NULL,
    reopened bigint NOT NULL,
    first_response_due_at timestamp with time zone,
    first_responded_at timestamp with time zone,
    resolution_due_at timestamp with time zone,
    stopped_at timestamp with time zone,
    due_at timestamp with time zone,
    resolved_at timestamp with time zone,
    closed_at timestamp with time zone
);
CREATE TABLE public.session (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    user_id uuid NOT NULL,
    membership_id uuid,
    portal_account_id uuid,
    family_hash text NOT NULL,
    token_hash text NOT NULL,
    mobile boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    address text,
    agent text
);
CREATE TABLE public.shipment (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    number text NOT NULL,
    status text NOT NULL,
    order_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    carrier text,
    tracking_number text,
    note text,
    received_by text,
    shipped_at timestamp with time zone,
    received_at timestamp with time zone
);
CREATE TABLE public.shipment_line (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    shipment_id uuid NOT NULL,
    order_line_id uuid NOT NULL,
    quantity bigint NOT NULL,
    CONSTRAINT shipment_line_quantity_check CHECK ((quantity > 0))
);
CREATE TABLE public.signature (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    order_id uuid NOT NULL,
    portal_account_id uuid NOT NULL,
    revision bigint NOT NULL,
    signer text NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    address text,
    hash text NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.stock (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    on_hand bigint NOT NULL,
    CONSTRAINT stock_on_hand_check CHECK ((on_hand >= 0))
);
CREATE TABLE public.stock_move (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    product_id uuid NOT NULL,
    quantity bigint NOT NULL,
    kind text NOT NULL,
    note text,
    at timestamp with time zone NOT NULL,
    order_id uuid,
    shipment_id uuid,
    member_id uuid,
    CONSTRAINT stock_move_quantity_check CHECK ((quantity <> 0))
);
COPY public.api_key (id, company_id, version, created_at, updated_at, deleted_at, member_id, name, prefix, secret_hash, permissions, expires_at, last_used_at) FROM stdin;
\.
COPY public.app_user (id, created_at, login, login_fold, name, name_en, email, email_fold, mobile, mobile_fold, avatar_file_id, password_hash, must_change_password, last_login_at) FROM stdin;
01a204a4-7d96-74a7-8b01-6dea6c1a0be4	2026-11-22 19:03:38.603062+00	founder	founder	周宁	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$t8PoA1e0M7wsn9DhLnjItQ$By+D+16wwYWx1zrY0U4zR4ezGUcPeMiRJa55K/UjmJA	f	2026-11-22 19:03:39.045994+00
01a204a4-8017-75d1-b3a7-21279d6da1f7	2026-11-22 19:03:39.279209+00	manager	manager	主管	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$0HIb79w5pR7RJRY2GNwU+g$76U+uB0DpERLELJ3Se/QhYaFd7cl/wed7Yt2k3zS6fs	t	\N
01a204a4-809f-770c-adef-0b6555d2cdf3	2026-11-22 19:03:39.414377+00	promoter	promoter	促销人员	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$qAeI+YPqOKOsAH1hvsrDZg$lp5yL1H57Qb8D7yih3n2IxyTC9Nvc1UyPRoRCuqUPT0	t	\N
01a204a4-80ce-719b-baff-370c8e049a81	2026-11-22 19:03:39.46236+00	greeter	greeter	客户接洽	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$8RHkvNLKYfiduIwQv3nrLw$KqWCjGwQJ17Dn7IY4r4bBtL9nv1U7+XXPJYL0TTbuMY	t	\N
01a204a4-80f8-76a2-92ad-aeba7db7dbd3	2026-11-22 19:03:39.507053+00	prospector	prospector	寻找客户	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$pCGIMqodxExxTKbqFYDnbg$jWkEuV7Nz4hVoqLs55hTIp6kkRzJqMQ8Lb9UyqckgwU	t	2026-11-22 19:03:39.583301+00
01a204a4-7fe5-7317-83cd-06b7aa48443f	2026-11-22 19:03:39.228141+00	director	director	市场总监	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$3kyz8kYTP7EBygGaPcNtbA$8y64xZaSFGrTM5KkW+V18lA++4adyiFrz02bRsvw9CI	t	2026-11-22 19:03:39.623406+00
01a204a4-8045-76fc-afb8-0dd76512473d	2026-11-22 19:03:39.324793+00	sales	sales	销售人员	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$FPoXZsrHLyR2iT1CAlbSzg$XU0ACmppPea8uWWubsQiszgS8QvRHifGyIJoMAazyYY	t	2026-11-22 19:03:39.663376+00
01a204a4-8071-71d9-aeac-a51ba1c69da4	2026-11-22 19:03:39.37024+00	service	service	客服人员	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$iKn2RcfHHVlnc5JT5DZOaw$i/M/oovAYNKFD7Jun21V85dxp6pjIN0fhwbH7Oean5M	t	2026-11-22 19:03:39.700273+00
01a204a4-84d9-75fd-ba13-3db57fdd8347	2026-11-22 19:03:40.503259+00	buyer-1795374219-24385	buyer-1795374219-24385	陈晓	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$SbldCh9h9R1l0RItt/pV/Q$vWIK9mGa6spKNgQZ/Gu9aCNHNINtbWxBmHQmhaBoU2I	t	2026-11-22 19:03:40.520628+00
\.
COPY public.company (id, version, created_at, updated_at, slug, name, name_en, about, about_en, address, phone, email, website, time_zone, currency, locale, logo_file_id, site_published, demo, settings) FROM stdin;
01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	company	升级样本	\N	\N	\N	\N	\N	\N	\N	Asia/Shanghai	CNY	zh-CN	\N	t	f	{"pool": {"capacity": 200, "warn_days": 3, "claim_allowed": true, "daily_claim_limit": 10, "reclaim_wait_days": 7, "recycle_after_days": 30}, "orders": {"due_days": 30, "tax_rate_bp": 1300, "allow_own_approval": false}, "service": {"opens": "09:00", "closes": "18:00", "holidays": [], "low_score": 2, "work_days": [1, 2, 3, 4, 5], "reopen_days": 14, "resolution_minutes": {"low": 2700, "high": 540, "normal": 1620, "urgent": 240}, "first_response_minutes": {"low": 540, "high": 60, "normal": 240, "urgent": 30}}}
\.
COPY public.contact (id, company_id, version, created_at, updated_at, deleted_at, customer_id, name, name_fold, name_en, job_title, mobile, mobile_fold, phone, email, email_fold, wechat, note, is_primary, decision_maker, birthday) FROM stdin;
01a204a4-8254-741e-b54d-abb0c06f5646	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:39.8521+00	2026-11-22 19:03:39.8521+00	\N	01a204a4-8250-73f5-8568-157c1f889cda	陈晓	陈晓	Chen Xiao	Buyer	\N	\N	\N	\N	\N	\N	\N	t	f	\N
\.
COPY public.conversation (id, company_id, version, created_at, updated_at, deleted_at, subject, channel, status, customer_id, assignee_id, department_id, visitor_name, visitor_contact, token_hash, last_message_at, last_message, customer_read) FROM stdin;
01a204a4-8871-76d9-a2c4-caa2ac4f223a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	4	2026-11-22 19:03:41.421473+00	2026-11-22 19:03:41.581387+00	\N	The pump hums	service	open	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-8072-732c-bc2c-fa303ef50443	01a204a4-7f87-7688-957a-689bc7213358	\N	\N	\N	2026-11-22 19:03:41.581387+00	That helped, thank you.	3
\.
COPY public.customer (id, company_id, version, created_at, updated_at, deleted_at, number, name, name_fold, kind, role, intent, lifecycle, name_en, mobile, mobile_fold, phone, phone_fold, email, email_fold, website, tax_number, note, address, level_id, source_id, medium_id, industry_id, region_id, owner_id, department_id, created_by_id, entered_by_id, addresses, tags, owned_since, last_follow_up_at, next_contact_at) FROM stdin;
01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-7d6b-76f7-9a55-a23b34db50f3	3	2026-11-22 19:03:39.8521+00	2026-11-22 19:03:40.079944+00	\N	C-000001	环宇泵业 1795374219-24385	环宇泵业179537421924385	organization	prospect	high	prospect	Huanyu Pumps 1795374219-24385	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a4-7d7e-7278-a809-a3f79a4cbe6c	\N	\N	\N	01a204a4-8045-76fc-afb8-0dd85aeb711d	01a204a4-7f87-7688-957a-689bc7213358	01a204a4-80f9-7088-bc1b-b1fde30ceb80	01a204a4-80f9-7088-bc1b-b1fde30ceb80	[]	[]	2026-11-22 19:03:39.980433+00	2026-11-22 19:03:40.079944+00	2026-11-23 19:03:40+00
\.
COPY public.customer_tag (id, company_id, customer_id, tag) FROM stdin;
\.
COPY public.department (id, company_id, version, created_at, updated_at, deleted_at, name, name_en, parent_id, head_id, "position") FROM stdin;
01a204a4-7f87-7688-957a-689bc7213358	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:39.137946+00	2026-11-22 19:03:39.137946+00	\N	销售部	\N	\N	\N	0
\.
COPY public.dictionary_entry (id, company_id, version, created_at, updated_at, deleted_at, kind, code, name, name_en, parent_id, "position", active) FROM stdin;
01a204a4-7d7e-7278-a809-a3f79a4cbe6c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	website	公司网站	Website	\N	1	t
01a204a4-7d7e-7278-a809-a3f8c720b022	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	advertisement	广告	Advertisement	\N	2	t
01a204a4-7d7e-7278-a809-a3f9ecc94a5f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	exhibition	展会	Exhibition	\N	3	t
01a204a4-7d7e-7278-a809-a3fa0adf358c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	promotion	促销活动	Promotion	\N	4	t
01a204a4-7d7e-7278-a809-a3fb103b67e1	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	referral	客户介绍	Referral	\N	5	t
01a204a4-7d7e-7278-a809-a3fc54d8d9f9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	telephone	电话来访	Incoming call	\N	6	t
01a204a4-7d7e-7278-a809-a3fd417b325a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	prospecting	主动开发	Prospecting	\N	7	t
01a204a4-7d7e-7278-a809-a3fe876c27e4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	chat	在线洽谈	Online chat	\N	8	t
01a204a4-7d7e-7278-a809-a3ff5ed6a31b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	partner	合作伙伴	Partner	\N	9	t
01a204a4-7d7e-7278-a809-a4009f33b6c9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	source	other	其他	Other	\N	10	t
01a204a4-7d7e-7278-a809-a4017da586c6	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	search_engine	搜索引擎	Search engine	\N	11	t
01a204a4-7d7e-7278-a809-a4026c7bb87f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	wechat	微信	WeChat	\N	12	t
01a204a4-7d7e-7278-a809-a40347c9f75d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	short_video	短视频	Short video	\N	13	t
01a204a4-7d7e-7278-a809-a40403cfb184	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	television	电视	Television	\N	14	t
01a204a4-7d7e-7278-a809-a405bb2eef5a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	radio	广播	Radio	\N	15	t
01a204a4-7d7e-7278-a809-a406b5d70633	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	newspaper	报纸	Newspaper	\N	16	t
01a204a4-7d7e-7278-a809-a4073b208b41	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	magazine	行业杂志	Trade magazine	\N	17	t
01a204a4-7d7e-7278-a809-a4089dea4857	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	outdoor	户外广告	Outdoor	\N	18	t
01a204a4-7d7e-7278-a809-a409d1f0e28d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	email	电子邮件	E-mail	\N	19	t
01a204a4-7d7e-7278-a809-a40a31008530	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	leaflet	宣传册	Leaflet	\N	20	t
01a204a4-7d7e-7278-a809-a40b2f5da3fc	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	medium	none	无广告	No advertisement	\N	21	t
01a204a4-7d7e-7278-a809-a40ca0a11b18	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	manufacturing	制造业	Manufacturing	\N	22	t
01a204a4-7d7e-7278-a809-a40d45d85f71	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	machinery	机械设备	Machinery	\N	23	t
01a204a4-7d7e-7278-a809-a40ec0bfc6ec	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	electronics	电子信息	Electronics	\N	24	t
01a204a4-7d7e-7278-a809-a40f7d3fbc32	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	software	软件与互联网	Software and internet	\N	25	t
01a204a4-7d7e-7278-a809-a410a1840907	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	construction	建筑与房地产	Construction and real estate	\N	26	t
01a204a4-7d7e-7278-a809-a411ba17aa95	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	retail	批发零售	Wholesale and retail	\N	27	t
01a204a4-7d7e-7278-a809-a4125378bbf4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	logistics	交通物流	Transport and logistics	\N	28	t
01a204a4-7d7e-7278-a809-a4133c22a897	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	finance	金融	Finance	\N	29	t
01a204a4-7d7e-7278-a809-a414ed7c312e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	education	教育	Education	\N	30	t
01a204a4-7d7e-7278-a809-a41504217d7c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	healthcare	医疗卫生	Health care	\N	31	t
01a204a4-7d7e-7278-a809-a4162725ba9b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	energy	能源化工	Energy and chemicals	\N	32	t
01a204a4-7d7e-7278-a809-a417a9266042	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	agriculture	农林牧渔	Agriculture	\N	33	t
01a204a4-7d7e-7278-a809-a418604ed6ab	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	hospitality	酒店餐饮	Hotels and catering	\N	34	t
01a204a4-7d7e-7278-a809-a419901fabd9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	media	文化传媒	Culture and media	\N	35	t
01a204a4-7d7e-7278-a809-a41aed912e3b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	government	政府与公共事业	Government and public services	\N	36	t
01a204a4-7d7e-7278-a809-a41bc34a7cf1	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	industry	other	其他	Other	\N	37	t
01a204a4-7d7e-7278-a809-a41cc039c3e5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	level	A	A级 · 重点	A · Key	\N	38	t
01a204a4-7d7e-7278-a809-a41dea3d2926	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	level	B	B级 · 重要	B · Important	\N	39	t
01a204a4-7d7e-7278-a809-a41e2547764b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	level	C	C级 · 普通	C · Ordinary	\N	40	t
01a204a4-7d7e-7278-a809-a41f1cddf2d3	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	level	D	D级 · 小型	D · Small	\N	41	t
01a204a4-7d7e-7278-a809-a4204cf3cd70	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	loss_reason	price	价格过高	Price too high	\N	42	t
01a204a4-7d7e-7278-a809-a421786aa5a6	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	loss_reason	competitor	选择了竞争对手	Chose a competitor	\N	43	t
01a204a4-7d7e-7278-a809-a422a46d9371	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	loss_reason	budget	预算取消	Budget withdrawn	\N	44	t
01a204a4-7d7e-7278-a809-a42305230f4a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	loss_reason	requirement	需求不符	Did not meet the need	\N	45	t
01a204a4-7d7e-7278-a809-a424e8cc82e3	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	loss_reason	timing	时机不合适	Wrong time	\N	46	t
01a204a4-7d7e-7278-a809-a4252d5e8aa4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	loss_reason	no_contact	联系不上	Out of reach	\N	47	t
01a204a4-7d7e-7278-a809-a426fe26a1e0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	loss_reason	other	其他	Other	\N	48	t
01a204a4-7d7e-7278-a809-a42788b19557	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	release_reason	no_interest	无购买意向	No interest	\N	49	t
01a204a4-7d7e-7278-a809-a428cc6fb911	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	release_reason	no_contact	联系不上	Out of reach	\N	50	t
01a204a4-7d7e-7278-a809-a429229109ff	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	release_reason	wrong_region	不在负责区域	Outside my region	\N	51	t
01a204a4-7d7e-7278-a809-a42aec1149d2	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	release_reason	capacity	无暇跟进	No time to follow up	\N	52	t
01a204a4-7d7e-7278-a809-a42b739677fe	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	release_reason	reorganisation	人员调整	Change of staff	\N	53	t
01a204a4-7d7e-7278-a809-a42c5cfb9376	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	release_reason	other	其他	Other	\N	54	t
01a204a4-7d7e-7278-a809-a42d3c147f80	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_category	consultation	使用咨询	Consultation	\N	55	t
01a204a4-7d7e-7278-a809-a42e0902155e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_category	installation	安装调试	Installation	\N	56	t
01a204a4-7d7e-7278-a809-a42f15b31748	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_category	repair	故障维修	Repair	\N	57	t
01a204a4-7d7e-7278-a809-a430fb533c11	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_category	maintenance	保养维护	Maintenance	\N	58	t
01a204a4-7d7e-7278-a809-a431789a9dd9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_category	delivery	物流配送	Delivery	\N	59	t
01a204a4-7d7e-7278-a809-a4320380d4b4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_category	billing	账单发票	Billing and invoices	\N	60	t
01a204a4-7d7e-7278-a809-a433d8e3173c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_category	training	操作培训	Training	\N	61	t
01a204a4-7d7e-7278-a809-a43469170d50	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_category	complaint	投诉	Complaint	\N	62	t
01a204a4-7d7e-7278-a809-a435fcc637f7	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_category	other	其他	Other	\N	63	t
01a204a4-7d7e-7278-a809-a436fc912cb3	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	product_category	equipment	设备	Equipment	\N	64	t
01a204a4-7d7e-7278-a809-a437ac331d8a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	product_category	parts	配件	Parts	\N	65	t
01a204a4-7d7e-7278-a809-a438e915082a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	product_category	consumables	耗材	Consumables	\N	66	t
01a204a4-7d7e-7278-a809-a4396906dd3d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	product_category	software	软件	Software	\N	67	t
01a204a4-7d7e-7278-a809-a43a5c761845	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	product_category	services	服务	Services	\N	68	t
01a204a4-7d7e-7278-a809-a43b0e42afaf	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	piece	个	Piece	\N	69	t
01a204a4-7d7e-7278-a809-a43c35c3f85f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	set	套	Set	\N	70	t
01a204a4-7d7e-7278-a809-a43dab8ec682	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	machine	台	Unit	\N	71	t
01a204a4-7d7e-7278-a809-a43e4304e97f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	item	件	Item	\N	72	t
01a204a4-7d7e-7278-a809-a43feaf81bb9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	box	箱	Box	\N	73	t
01a204a4-7d7e-7278-a809-a440bbc5b98d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	pack	包	Pack	\N	74	t
01a204a4-7d7e-7278-a809-a441d8ef97df	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	kilogram	千克	Kilogram	\N	75	t
01a204a4-7d7e-7278-a809-a44232deb658	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	tonne	吨	Tonne	\N	76	t
01a204a4-7d7e-7278-a809-a443abbe8628	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	metre	米	Metre	\N	77	t
01a204a4-7d7e-7278-a809-a444f20b7a37	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	litre	升	Litre	\N	78	t
01a204a4-7d7e-7278-a809-a445d732ee4e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	hour	小时	Hour	\N	79	t
01a204a4-7d7e-7278-a809-a446d4f8a082	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	unit	year	年	Year	\N	80	t
01a204a4-7d7e-7278-a809-a447d1dfe9d0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	cancel_reason	customer	客户取消	Cancelled by the customer	\N	81	t
01a204a4-7d7e-7278-a809-a4480cb8416c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	cancel_reason	out_of_stock	无货	Out of stock	\N	82	t
01a204a4-7d7e-7278-a809-a4499075e2a6	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	cancel_reason	wrong_order	下单有误	Ordered by mistake	\N	83	t
01a204a4-7d7e-7278-a809-a44a3d2d6d52	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	cancel_reason	credit	信用问题	Credit	\N	84	t
01a204a4-7d7e-7278-a809-a44b2211871e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	cancel_reason	price	价格未谈妥	No agreement on the price	\N	85	t
01a204a4-7d7e-7278-a809-a44c9f27d8b8	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	cancel_reason	other	其他	Other	\N	86	t
\.
COPY public.event (id, company_id, at, actor_kind, member_id, portal_account_id, subject, subject_id, customer_id, verb, record_version, changes, note) FROM stdin;
01a204a4-7d6f-77de-b02d-84a7e91ba408	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	company	01a204a4-7d6b-76f7-9a55-a23b34db50f3	\N	founded	1	{}	\N
01a204a4-7d75-716c-a989-26b9e119c226	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	roles	01a204a4-7d72-7414-86fb-3eaa671cc127	\N	created	1	{}	\N
01a204a4-7d77-718e-828e-5bbaeb4b972d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	roles	01a204a4-7d77-718e-828e-5bb94e2fd8f8	\N	created	1	{}	\N
01a204a4-7d79-76fc-9cf8-d1f34d437009	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	roles	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	\N	created	1	{}	\N
01a204a4-7d7a-75e6-b9dc-f7a720845c7e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	roles	01a204a4-7d7a-75e6-b9dc-f7a690608d86	\N	created	1	{}	\N
01a204a4-7d7b-75c6-a19f-bb05c1302d0a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	roles	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	\N	created	1	{}	\N
01a204a4-7d7c-72ba-8a06-5598a545f2cf	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	roles	01a204a4-7d7c-72ba-8a06-559705975e29	\N	created	1	{}	\N
01a204a4-7d7d-7218-a465-86fecb78abaf	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	roles	01a204a4-7d7d-7218-a465-86fd0b2c2761	\N	created	1	{}	\N
01a204a4-7d7d-7218-a465-87078e157423	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	roles	01a204a4-7d7d-7218-a465-87066ac7f0ae	\N	created	1	{}	\N
01a204a4-7d98-7636-a960-02741055a49f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:38.603062+00	system	\N	\N	users	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	created	1	{}	\N
01a204a4-7f88-7306-8c39-574dfb99f2fb	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.137946+00	staff	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	departments	01a204a4-7f87-7688-957a-689bc7213358	\N	created	1	{}	\N
01a204a4-7fe7-7109-b2d0-e35560839e30	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.228141+00	staff	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	users	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	created	1	{}	\N
01a204a4-8019-73d9-a46d-1d5bd9ccc744	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.279209+00	staff	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	users	01a204a4-8018-7055-9d66-35815ba40053	\N	created	1	{}	\N
01a204a4-8046-736c-8f67-9ecee8cc0e14	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.324793+00	staff	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	users	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	created	1	{}	\N
01a204a4-8073-73d6-81ff-63f9e34bff54	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.37024+00	staff	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	users	01a204a4-8072-732c-bc2c-fa303ef50443	\N	created	1	{}	\N
01a204a4-80a0-7059-8956-905c3e0e9d06	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.414377+00	staff	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	users	01a204a4-809f-770c-adef-0b66c7853def	\N	created	1	{}	\N
01a204a4-80cf-7166-bf3f-5cf6d0d80155	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.46236+00	staff	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	users	01a204a4-80cf-7166-bf3f-5cf5f5078c12	\N	created	1	{}	\N
01a204a4-80f9-7088-bc1b-b1fe3ad1a224	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.507053+00	staff	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	users	01a204a4-80f9-7088-bc1b-b1fde30ceb80	\N	created	1	{}	\N
01a204a4-8252-77a1-a392-41fa8d42878c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.8521+00	staff	01a204a4-80f9-7088-bc1b-b1fde30ceb80	\N	customers	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-8255-757c-92a1-75d332c09593	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.8521+00	staff	01a204a4-80f9-7088-bc1b-b1fde30ceb80	\N	contacts	01a204a4-8254-741e-b54d-abb0c06f5646	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-82d2-777d-8496-777a86b30c1f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:39.980433+00	staff	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	customers	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-8250-73f5-8568-157c1f889cda	assigned	2	{"owner_id": [null, "01a204a4-8045-76fc-afb8-0dd85aeb711d"], "owned_since": [null, "2026-11-22T19:03:39.980433Z"], "department_id": [null, "01a204a4-7f87-7688-957a-689bc7213358"]}	\N
01a204a4-8334-772c-87d5-c71c1f994056	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.079944+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	follow-ups	01a204a4-8333-7439-8f10-a952c657a6dd	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-8337-7727-8040-afa5853fcf2d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.079944+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	customers	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-8250-73f5-8568-157c1f889cda	followed_up	3	{"intent": ["medium", "high"], "next_contact_at": [null, "2026-11-23T19:03:40Z"], "last_follow_up_at": [null, "2026-11-22T19:03:40.079944Z"]}	\N
01a204a4-835f-737d-adab-2c90fda39e60	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.123976+00	staff	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	products	01a204a4-835d-7456-a021-055dc905be8e	\N	created	1	{}	\N
01a204a4-8389-759b-9dee-d717ca6b2bcd	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.165122+00	staff	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	products	01a204a4-835d-7456-a021-055dc905be8e	\N	stocked	\N	{}	\N
01a204a4-83b8-7054-9f37-b44fc204121c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.207299+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-83d7-703b-aa4a-94c5815ae2f3	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.242871+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	submitted	2	{"status": ["draft", "pending_approval"], "submitted_at": [null, "2026-11-22T19:03:40.242871Z"]}	\N
01a204a4-83f5-70cf-a837-e22205518790	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.273751+00	staff	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	rejected	3	{"reason": [null, "The customer asked for two, not three."], "status": ["pending_approval", "rejected"], "decided_at": [null, "2026-11-22T19:03:40.273751Z"], "decided_by_id": [null, "01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79"]}	The customer asked for two, not three.
01a204a4-8423-7089-99cf-b69a7b7ab6bb	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.320126+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	revised	4	{"status": ["rejected", "draft"], "revision": [1, 2], "decided_at": ["2026-11-22T19:03:40.273751Z", null], "submitted_at": ["2026-11-22T19:03:40.242871Z", null], "decided_by_id": ["01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79", null]}	\N
01a204a4-8454-727b-b559-3f25ed46d8a6	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.362497+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	updated	5	{"tax": [50661, 32085], "total": [440361, 278895], "discount": [0, 12990], "subtotal": [389700, 259800]}	\N
01a204a4-846d-7549-b071-a41ec91b9022	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.392609+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	submitted	6	{"reason": ["The customer asked for two, not three.", null], "status": ["draft", "pending_approval"], "submitted_at": [null, "2026-11-22T19:03:40.392609Z"]}	Two, with five per cent off
01a204a4-848d-7770-a7cd-3274a2ce1ed0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.423146+00	staff	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	approved	7	{"status": ["pending_approval", "approved"], "decided_at": [null, "2026-11-22T19:03:40.423146Z"], "contract_text": [null, "订单 Order: SO-20261123-0001\\n版本 Revision: 2\\n卖方 Seller: 升级样本\\n买方 Buyer: 环宇泵业 1795374219-24385\\n币种 Currency: CNY\\n1. P-00001 离心泵 1795374219-24385\\n   数量 Quantity: 2; 单价 Unit price: 1299.00; 折扣 Discount: 5.00%; 税率 Tax rate: 13.00%; 金额 Amount: 2788.95\\n小计 Subtotal: 2598.00\\n折扣 Discount: 129.90\\n税额 Tax: 320.85\\n总计 Total: 2788.95\\n付款 Payment 1: 2026-12-23 2788.95\\n交货地址 Delivery address: 1 Harbour Road\\n"], "decided_by_id": [null, "01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79"]}	\N
01a204a4-84db-71f1-9735-a111efe54239	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.503259+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	portal-accounts	01a204a4-84da-7304-9d38-8694616c70e1	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-853d-73c8-bbb9-a98c6019fccd	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.601831+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	signed	8	{"status": ["approved", "signed"], "signed_at": [null, "2026-11-22T19:03:40.601831Z"]}	陈晓
01a204a4-85a7-70ac-bac9-2cc0710a5abd	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.706041+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	shipments	01a204a4-85a4-70a2-9054-591718e78d06	01a204a4-8250-73f5-8568-157c1f889cda	prepared	1	{}	\N
01a204a4-85ac-727a-a555-08b01a067174	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.706041+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	shipments	01a204a4-85a4-70a2-9054-591718e78d06	01a204a4-8250-73f5-8568-157c1f889cda	shipped	2	{"status": ["prepared", "shipped"], "shipped_at": [null, "2026-11-22T19:03:40.706041Z"]}	\N
01a204a4-85b0-74bf-9192-5c7df6a0b526	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.706041+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	receivables	01a204a4-85ae-7217-b02a-da53c9a0cfa0	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-85f0-7239-8b48-5529d28c7c7b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.780068+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	shipments	01a204a4-85ee-7394-9a0a-9c23a41abbb9	01a204a4-8250-73f5-8568-157c1f889cda	prepared	1	{}	\N
01a204a4-85b3-72a7-b811-665b24c38654	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.706041+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	shipped	9	{"status": ["signed", "partially_shipped"], "charged": [0, 278895], "next_due": [null, "2026-12-23"], "outstanding": [0, 278895]}	\N
01a204a4-85f5-7224-88c4-3d19947f8654	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.780068+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	shipments	01a204a4-85ee-7394-9a0a-9c23a41abbb9	01a204a4-8250-73f5-8568-157c1f889cda	shipped	2	{"status": ["prepared", "shipped"], "shipped_at": [null, "2026-11-22T19:03:40.780068Z"]}	\N
01a204a4-85f8-7340-af04-815255dbf0c1	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.780068+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	shipped	10	{"status": ["partially_shipped", "shipped"]}	\N
01a204a4-87b7-7424-aa53-58a744809a12	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.234184+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	receipts	01a204a4-87b5-719e-a5f9-9f7699e753f7	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-86a8-7182-8257-1a607698ae09	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.963641+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	shipments	01a204a4-85a4-70a2-9054-591718e78d06	01a204a4-8250-73f5-8568-157c1f889cda	received	3	{"status": ["shipped", "received"], "received_at": [null, "2026-11-22T19:03:40.963641Z"], "received_by": [null, "陈晓"]}	\N
01a204a4-86ab-74b6-85f9-c5dd2dc87e54	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.963641+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	received	11	{}	\N
01a204a4-8913-7638-ad24-93efaeeaa0ff	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.581387+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	conversations	01a204a4-8871-76d9-a2c4-caa2ac4f223a	01a204a4-8250-73f5-8568-157c1f889cda	messaged	4	{"last_message": ["Please open the valve by a quarter turn.", "That helped, thank you."], "customer_read": [1, 3], "last_message_at": ["2026-11-22T19:03:41.515648Z", "2026-11-22T19:03:41.581387Z"]}	\N
01a204a4-86c5-707e-83c1-390823c4f13a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.992345+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	shipments	01a204a4-85ee-7394-9a0a-9c23a41abbb9	01a204a4-8250-73f5-8568-157c1f889cda	received	3	{"status": ["shipped", "received"], "received_at": [null, "2026-11-22T19:03:40.992345Z"], "received_by": [null, "陈晓"]}	\N
01a204a4-86c8-77ac-8c38-18fa63d0ae70	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:40.992345+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	received	12	{"status": ["shipped", "delivered"]}	\N
01a204a4-8872-719d-95c7-2fc9c6137a33	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.421473+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	conversations	01a204a4-8871-76d9-a2c4-caa2ac4f223a	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-8875-74c2-bf8a-3e9799802d82	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.421473+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	service-requests	01a204a4-8874-705a-b558-349a29657c24	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-8879-7549-8f3c-6e282522cafc	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.421473+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	conversations	01a204a4-8871-76d9-a2c4-caa2ac4f223a	01a204a4-8250-73f5-8568-157c1f889cda	messaged	2	{"last_message": [null, "Since yesterday, at low speed."], "customer_read": [0, 1]}	\N
01a204a4-89c5-7176-a62b-1c90bb218d38	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.76163+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	feedback	01a204a4-89c4-72d5-9fa9-2a211a075977	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-89ca-7057-bea0-886d27d5aeb0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.76163+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	follow-ups	01a204a4-89c9-77d1-bb39-33ac6ea7cae4	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-8730-7143-bef2-f4260cda82ff	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.098786+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	receipts	01a204a4-872e-7397-a559-4d697a2e20c3	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-87d5-7719-87d7-1d84e994d227	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.264249+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	receivables	01a204a4-85ae-7217-b02a-da53c9a0cfa0	01a204a4-8250-73f5-8568-157c1f889cda	paid	3	{"paid": [100000, 278895], "balance": [178895, 0]}	\N
01a204a4-87d7-7668-b044-e99a6cf382f9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.264249+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	receipts	01a204a4-87b5-719e-a5f9-9f7699e753f7	01a204a4-8250-73f5-8568-157c1f889cda	confirmed	2	{"status": ["pending", "confirmed"], "paid_at": [null, "2026-11-22T19:03:41.264249Z"], "allocated": [0, 178895]}	\N
01a204a4-87da-75fe-8496-74a5b1ac77b4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.264249+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	paid	14	{"paid_at": [null, "2026-11-22T19:03:41.264249Z"], "next_due": ["2026-12-23", null], "received": [100000, 278895], "outstanding": [178895, 0]}	\N
01a204a4-87db-76d8-9eaf-9fce22fcb529	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.264249+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	completed	15	{"status": ["delivered", "completed"], "ended_at": [null, "2026-11-22T19:03:41.264249Z"]}	\N
01a204a4-88d1-75d8-88bd-199433f44e67	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.515648+00	staff	01a204a4-8072-732c-bc2c-fa303ef50443	\N	service-requests	01a204a4-8874-705a-b558-349a29657c24	01a204a4-8250-73f5-8568-157c1f889cda	answered	3	{"due_at": ["2026-11-23T05:00:00Z", "2026-11-25T10:00:00Z"], "first_responded_at": [null, "2026-11-22T19:03:41.515648Z"]}	\N
01a204a4-88d5-7434-98d9-417631c10368	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.515648+00	staff	01a204a4-8072-732c-bc2c-fa303ef50443	\N	conversations	01a204a4-8871-76d9-a2c4-caa2ac4f223a	01a204a4-8250-73f5-8568-157c1f889cda	messaged	3	{"last_message": ["Since yesterday, at low speed.", "Please open the valve by a quarter turn."], "last_message_at": ["2026-11-22T19:03:41.421473Z", "2026-11-22T19:03:41.515648Z"]}	\N
01a204a4-8942-71fc-bbbd-fc766af9c7ac	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.631727+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	service-requests	01a204a4-8874-705a-b558-349a29657c24	01a204a4-8250-73f5-8568-157c1f889cda	closed	5	{"status": ["resolved", "closed"], "closed_at": [null, "2026-11-22T19:03:41.631727Z"]}	\N
01a204a4-874c-71b6-900c-aba5816d6a48	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.125711+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	receivables	01a204a4-85ae-7217-b02a-da53c9a0cfa0	01a204a4-8250-73f5-8568-157c1f889cda	paid	2	{"paid": [0, 100000], "balance": [278895, 178895]}	\N
01a204a4-874e-70e2-85a0-f1100db5eec6	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.125711+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	receipts	01a204a4-872e-7397-a559-4d697a2e20c3	01a204a4-8250-73f5-8568-157c1f889cda	confirmed	2	{"status": ["pending", "confirmed"], "paid_at": [null, "2026-11-22T19:03:41.125711Z"], "allocated": [0, 100000]}	\N
01a204a4-8752-7170-9465-a1cd98a19cd7	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.125711+00	staff	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	paid	13	{"received": [0, 100000], "outstanding": [278895, 178895]}	\N
01a204a4-8994-77bd-ad53-4e5afd67a7b7	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.712264+00	portal	\N	01a204a4-84da-7304-9d38-8694616c70e1	feedback	01a204a4-8993-733a-a465-d6925fe43508	01a204a4-8250-73f5-8568-157c1f889cda	created	1	{}	\N
01a204a4-88b8-720b-918c-0dcc33a61c7a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.492554+00	staff	01a204a4-8072-732c-bc2c-fa303ef50443	\N	service-requests	01a204a4-8874-705a-b558-349a29657c24	01a204a4-8250-73f5-8568-157c1f889cda	started	2	{"status": ["assigned", "in_progress"]}	\N
01a204a4-8929-733f-a6e8-763845b15b55	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2026-11-22 19:03:41.606281+00	staff	01a204a4-8072-732c-bc2c-fa303ef50443	\N	service-requests	01a204a4-8874-705a-b558-349a29657c24	01a204a4-8250-73f5-8568-157c1f889cda	resolved	4	{"due_at": ["2026-11-25T10:00:00Z", null], "status": ["in_progress", "resolved"], "resolution": [null, "The valve was nearly shut."], "stopped_at": [null, "2026-11-22T19:03:41.606281Z"], "resolved_at": [null, "2026-11-22T19:03:41.606281Z"]}	The valve was nearly shut.
\.
COPY public.feedback (id, company_id, version, created_at, updated_at, deleted_at, customer_id, order_id, service_request_id, about_id, portal_account_id, subject, score, text) FROM stdin;
01a204a4-8993-733a-a465-d6925fe43508	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:41.712264+00	2026-11-22 19:03:41.712264+00	\N	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-83b5-77c3-87dd-a59f79801fcc	\N	01a204a4-8045-76fc-afb8-0dd85aeb711d	01a204a4-84da-7304-9d38-8694616c70e1	sale	5	Quick.
01a204a4-89c4-72d5-9fa9-2a211a075977	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:41.76163+00	2026-11-22 19:03:41.76163+00	\N	01a204a4-8250-73f5-8568-157c1f889cda	\N	01a204a4-8874-705a-b558-349a29657c24	01a204a4-8072-732c-bc2c-fa303ef50443	01a204a4-84da-7304-9d38-8694616c70e1	service	2	Nobody called back on the first day.
\.
COPY public.file (id, company_id, version, created_at, updated_at, deleted_at, name, media_type, size, member_id, portal_account_id) FROM stdin;
\.
COPY public.file_link (id, company_id, file_id, subject, subject_id, "position") FROM stdin;
\.
COPY public.follow_up (id, company_id, version, created_at, updated_at, deleted_at, customer_id, contact_id, member_id, assigned_to_id, kind, content, happened_at, next_contact_at, intent, done, due_at) FROM stdin;
01a204a4-8333-7439-8f10-a952c657a6dd	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:40.079944+00	2026-11-22 19:03:40.079944+00	\N	01a204a4-8250-73f5-8568-157c1f889cda	\N	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	telephone	Wants two pumps, asked for delivery in parts.	2026-11-22 19:03:40.079944+00	2026-11-23 19:03:40+00	high	t	\N
01a204a4-89c9-77d1-bb39-33ac6ea7cae4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:41.76163+00	2026-11-22 19:03:41.76163+00	\N	01a204a4-8250-73f5-8568-157c1f889cda	\N	\N	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	other	客户对服务的评分为 2 分（满分 5 分），请尽快联系。\nNobody called back on the first day.	2026-11-22 19:03:41.76163+00	\N	\N	f	2026-11-23 19:03:41.76163+00
\.
COPY public.gateway_payment (id, company_id, receipt_id, status, begun_at, settled_at) FROM stdin;
\.
COPY public.idempotency (id, company_id, actor, key, fingerprint, status, answer, at) FROM stdin;
\.
COPY public.instalment (id, company_id, order_id, "position", label, due_date, amount) FROM stdin;
01a204a4-8453-7054-9f6e-9494958bb48b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-83b5-77c3-87dd-a59f79801fcc	1	\N	2026-12-23	278895
\.
COPY public.lease (name, holder, until) FROM stdin;
\.
COPY public.login_attempt (key, failures, last_at, locked_until) FROM stdin;
\.
COPY public.membership (id, company_id, version, created_at, updated_at, deleted_at, user_id, department_id, manager_id, job_title, disabled, approval_limit) FROM stdin;
01a204a4-7d97-72b2-b71a-1f5217150b9b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	01a204a4-7d96-74a7-8b01-6dea6c1a0be4	\N	\N	\N	f	\N
01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:39.228141+00	2026-11-22 19:03:39.228141+00	\N	01a204a4-7fe5-7317-83cd-06b7aa48443f	01a204a4-7f87-7688-957a-689bc7213358	\N	\N	f	\N
01a204a4-8018-7055-9d66-35815ba40053	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:39.279209+00	2026-11-22 19:03:39.279209+00	\N	01a204a4-8017-75d1-b3a7-21279d6da1f7	01a204a4-7f87-7688-957a-689bc7213358	\N	\N	f	\N
01a204a4-8045-76fc-afb8-0dd85aeb711d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:39.324793+00	2026-11-22 19:03:39.324793+00	\N	01a204a4-8045-76fc-afb8-0dd76512473d	01a204a4-7f87-7688-957a-689bc7213358	\N	\N	f	\N
01a204a4-8072-732c-bc2c-fa303ef50443	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:39.37024+00	2026-11-22 19:03:39.37024+00	\N	01a204a4-8071-71d9-aeac-a51ba1c69da4	01a204a4-7f87-7688-957a-689bc7213358	\N	\N	f	\N
01a204a4-809f-770c-adef-0b66c7853def	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:39.414377+00	2026-11-22 19:03:39.414377+00	\N	01a204a4-809f-770c-adef-0b6555d2cdf3	01a204a4-7f87-7688-957a-689bc7213358	\N	\N	f	\N
01a204a4-80cf-7166-bf3f-5cf5f5078c12	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:39.46236+00	2026-11-22 19:03:39.46236+00	\N	01a204a4-80ce-719b-baff-370c8e049a81	01a204a4-7f87-7688-957a-689bc7213358	\N	\N	f	\N
01a204a4-80f9-7088-bc1b-b1fde30ceb80	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:39.507053+00	2026-11-22 19:03:39.507053+00	\N	01a204a4-80f8-76a2-92ad-aeba7db7dbd3	01a204a4-7f87-7688-957a-689bc7213358	\N	\N	f	\N
\.
COPY public.membership_role (id, company_id, membership_id, role_id) FROM stdin;
01a204a4-7d98-7636-a960-0275ddf1c15b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d97-72b2-b71a-1f5217150b9b	01a204a4-7d72-7414-86fb-3eaa671cc127
01a204a4-7fe8-77ed-94fa-8688949c604b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	01a204a4-7d77-718e-828e-5bb94e2fd8f8
01a204a4-8019-73d9-a46d-1d5c54b4e762	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8018-7055-9d66-35815ba40053	01a204a4-7d78-7760-a4c4-5ce44dbd83d2
01a204a4-8046-736c-8f67-9ecf21b1ed50	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	01a204a4-7d7a-75e6-b9dc-f7a690608d86
01a204a4-8073-73d6-81ff-63faaca68f7b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8072-732c-bc2c-fa303ef50443	01a204a4-7d7b-75c6-a19f-bb04c49db1fb
01a204a4-80a1-769f-82fb-628ce1e16546	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-809f-770c-adef-0b66c7853def	01a204a4-7d7c-72ba-8a06-559705975e29
01a204a4-80d0-7698-8201-12a0018d1b91	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-80cf-7166-bf3f-5cf5f5078c12	01a204a4-7d7d-7218-a465-86fd0b2c2761
01a204a4-80f9-7088-bc1b-b1ff3e59ea8a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-80f9-7088-bc1b-b1fde30ceb80	01a204a4-7d7d-7218-a465-87066ac7f0ae
\.
COPY public.message (id, company_id, conversation_id, member_id, portal_account_id, "position", at, author, body, internal) FROM stdin;
01a204a4-8877-768f-9b01-431eb1ff2b43	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8871-76d9-a2c4-caa2ac4f223a	\N	01a204a4-84da-7304-9d38-8694616c70e1	1	2026-11-22 19:03:41.421473+00	customer	Since yesterday, at low speed.	f
01a204a4-88d2-7519-b736-d477c618991b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8871-76d9-a2c4-caa2ac4f223a	01a204a4-8072-732c-bc2c-fa303ef50443	\N	2	2026-11-22 19:03:41.515648+00	staff	Please open the valve by a quarter turn.	f
01a204a4-8911-7583-aeb5-acab09e6e0ee	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8871-76d9-a2c4-caa2ac4f223a	\N	01a204a4-84da-7304-9d38-8694616c70e1	3	2026-11-22 19:03:41.581387+00	customer	That helped, thank you.	f
\.
COPY public.notification (id, company_id, member_id, portal_account_id, at, kind, subject, subject_id, params, count, read_at, mailed_at) FROM stdin;
01a204a4-82d3-7621-b701-92e6a788b172	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:39.980433+00	customers.assigned	customers	01a204a4-8250-73f5-8568-157c1f889cda	{"name": "环宇泵业 1795374219-24385", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-83f7-720d-8552-f23ab399e6d0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:40.273751+00	orders.rejected	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-83da-73e2-9c25-d84f42ece6f1	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	2026-11-22 19:03:40.392609+00	orders.submitted	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	2	\N	\N
01a204a4-83db-755a-b90e-3674214959e4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	2026-11-22 19:03:40.392609+00	orders.submitted	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	2	\N	\N
01a204a4-83db-755a-b90e-36752d87846b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8018-7055-9d66-35815ba40053	\N	2026-11-22 19:03:40.392609+00	orders.submitted	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	2	\N	\N
01a204a4-848e-779f-9dc1-af470b64fe08	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:40.423146+00	orders.approved	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-853e-7294-9c57-31909590ff66	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:40.601831+00	orders.signed	orders	01a204a4-83b5-77c3-87dd-a59f79801fcc	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-85ad-74dd-a0b6-f93c639397fb	01a204a4-7d6b-76f7-9a55-a23b34db50f3	\N	01a204a4-84da-7304-9d38-8694616c70e1	2026-11-22 19:03:40.706041+00	shipments.shipped	shipments	01a204a4-85a4-70a2-9054-591718e78d06	{"name": "", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-85f6-7608-a922-593199b69868	01a204a4-7d6b-76f7-9a55-a23b34db50f3	\N	01a204a4-84da-7304-9d38-8694616c70e1	2026-11-22 19:03:40.780068+00	shipments.shipped	shipments	01a204a4-85ee-7394-9a0a-9c23a41abbb9	{"name": "", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-86aa-70a8-b52c-1b49e07e1239	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:40.963641+00	shipments.received	shipments	01a204a4-85a4-70a2-9054-591718e78d06	{"name": "", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-86c6-7534-bc2b-49fb69fefe7b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:40.992345+00	shipments.received	shipments	01a204a4-85ee-7394-9a0a-9c23a41abbb9	{"name": "", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-8732-709e-b658-28d63181b7cf	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:41.098786+00	receipts.created	receipts	01a204a4-872e-7397-a559-4d697a2e20c3	{"name": "RC-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-8750-758f-8f46-bf13f40232be	01a204a4-7d6b-76f7-9a55-a23b34db50f3	\N	01a204a4-84da-7304-9d38-8694616c70e1	2026-11-22 19:03:41.125711+00	receipts.confirmed	receipts	01a204a4-872e-7397-a559-4d697a2e20c3	{"name": "RC-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-87b9-764c-9bff-12b5793ce057	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:41.234184+00	receipts.created	receipts	01a204a4-87b5-719e-a5f9-9f7699e753f7	{"name": "RC-20261123-0002", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-87d8-7453-be33-7296a50fb3a2	01a204a4-7d6b-76f7-9a55-a23b34db50f3	\N	01a204a4-84da-7304-9d38-8694616c70e1	2026-11-22 19:03:41.264249+00	receipts.confirmed	receipts	01a204a4-87b5-719e-a5f9-9f7699e753f7	{"name": "RC-20261123-0002", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-8877-768f-9b01-431d6acd2aa5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8072-732c-bc2c-fa303ef50443	\N	2026-11-22 19:03:41.421473+00	service-requests.created	service-requests	01a204a4-8874-705a-b558-349a29657c24	{"name": "SR-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-88d6-704b-a40f-14607a2b272b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	\N	01a204a4-84da-7304-9d38-8694616c70e1	2026-11-22 19:03:41.515648+00	conversations.messaged	conversations	01a204a4-8871-76d9-a2c4-caa2ac4f223a	{"name": "", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-887a-70d7-a586-bf396902c322	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8072-732c-bc2c-fa303ef50443	\N	2026-11-22 19:03:41.581387+00	conversations.messaged	conversations	01a204a4-8871-76d9-a2c4-caa2ac4f223a	{"name": "", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	2	\N	\N
01a204a4-892b-72fa-8d5c-f323b3032c95	01a204a4-7d6b-76f7-9a55-a23b34db50f3	\N	01a204a4-84da-7304-9d38-8694616c70e1	2026-11-22 19:03:41.606281+00	service-requests.resolved	service-requests	01a204a4-8874-705a-b558-349a29657c24	{"name": "SR-20261123-0001", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-8996-7700-bda5-6598c27c770f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:41.712264+00	feedback.created	feedback	01a204a4-8993-733a-a465-d6925fe43508	{"name": "", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-89c7-7564-9073-c927c133f77d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	2026-11-22 19:03:41.76163+00	feedback.created	feedback	01a204a4-89c4-72d5-9fa9-2a211a075977	{"name": "", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
01a204a4-89cb-71f0-a5ee-ba0336dbb3dd	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	2026-11-22 19:03:41.76163+00	follow-ups.created	follow-ups	01a204a4-89c9-77d1-bb39-33ac6ea7cae4	{"name": "", "customer": "环宇泵业 1795374219-24385", "customer_en": "Huanyu Pumps 1795374219-24385"}	1	\N	\N
\.
COPY public.number_series (id, company_id, version, created_at, updated_at, deleted_at, key, prefix, date_part, digits, next, period) FROM stdin;
01a204a4-7d94-7249-b394-d10c59b5f391	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	customers	C	none	6	2	
01a204a4-7d94-7249-b394-d10d1b88bcfa	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	products	P	none	5	2	
01a204a4-7d94-7249-b394-d10e42f67d4f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	orders	SO	day	4	2	20261123
01a204a4-7d94-7249-b394-d110041d1046	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	receivables	AR	day	4	2	20261123
01a204a4-7d94-7249-b394-d10f1e43af3e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	shipments	SH	day	4	3	20261123
01a204a4-7d94-7249-b394-d11146490726	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	receipts	RC	day	4	3	20261123
01a204a4-7d94-7249-b394-d112b5b5b4ff	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service_requests	SR	day	4	2	20261123
\.
COPY public."order" (id, company_id, version, created_at, updated_at, deleted_at, number, status, revision, currency, customer_id, salesperson_id, author_id, contact_id, decided_by_id, title, delivery_address, terms, note, reason, contract_text, subtotal, discount, tax, total, charged, received, outstanding, refunded, delivery_date, next_due, submitted_at, decided_at, signed_at, paid_at, ended_at) FROM stdin;
01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-7d6b-76f7-9a55-a23b34db50f3	15	2026-11-22 19:03:40.207299+00	2026-11-22 19:03:41.264249+00	\N	SO-20261123-0001	completed	2	CNY	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-8045-76fc-afb8-0dd85aeb711d	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	Two pumps	1 Harbour Road	\N	\N	\N	订单 Order: SO-20261123-0001\n版本 Revision: 2\n卖方 Seller: 升级样本\n买方 Buyer: 环宇泵业 1795374219-24385\n币种 Currency: CNY\n1. P-00001 离心泵 1795374219-24385\n   数量 Quantity: 2; 单价 Unit price: 1299.00; 折扣 Discount: 5.00%; 税率 Tax rate: 13.00%; 金额 Amount: 2788.95\n小计 Subtotal: 2598.00\n折扣 Discount: 129.90\n税额 Tax: 320.85\n总计 Total: 2788.95\n付款 Payment 1: 2026-12-23 2788.95\n交货地址 Delivery address: 1 Harbour Road\n	259800	12990	32085	278895	278895	278895	0	0	\N	\N	2026-11-22 19:03:40.392609+00	2026-11-22 19:03:40.423146+00	2026-11-22 19:03:40.601831+00	2026-11-22 19:03:41.264249+00	2026-11-22 19:03:41.264249+00
\.
COPY public.order_line (id, company_id, order_id, product_id, "position", product_number, name, unit, quantity, unit_price, discount_bp, tax_rate_bp, gross, discount, net, tax, total, packed, shipped, received, returned) FROM stdin;
01a204a4-8450-7390-9199-e53aba9718fa	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-835d-7456-a021-055dc905be8e	1	P-00001	离心泵 1795374219-24385	\N	2	129900	500	1300	259800	12990	246810	32085	278895	0	2	2	0
\.
COPY public.ownership (id, company_id, customer_id, owner_id, by_id, reason_id, kind, note, started_at, ended_at) FROM stdin;
01a204a4-8252-77a1-a392-41fb2b65f06c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8250-73f5-8568-157c1f889cda	\N	01a204a4-80f9-7088-bc1b-b1fde30ceb80	\N	created	\N	2026-11-22 19:03:39.8521+00	2026-11-22 19:03:39.980433+00
01a204a4-82d5-7781-a42c-6cc9d1d28b9f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-8045-76fc-afb8-0dd85aeb711d	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	assign	\N	2026-11-22 19:03:39.980433+00	\N
\.
COPY public.portal_account (id, company_id, version, created_at, updated_at, deleted_at, user_id, customer_id, contact_id, disabled) FROM stdin;
01a204a4-84da-7304-9d38-8694616c70e1	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:40.503259+00	2026-11-22 19:03:40.503259+00	\N	01a204a4-84d9-75fd-ba13-3db57fdd8347	01a204a4-8250-73f5-8568-157c1f889cda	\N	f
\.
COPY public.price_list (id, company_id, version, created_at, updated_at, deleted_at, name, name_en, currency, active, valid_from, valid_to, level_id) FROM stdin;
\.
COPY public.price_list_item (id, company_id, price_list_id, product_id, min_quantity, price) FROM stdin;
\.
COPY public.product (id, company_id, version, created_at, updated_at, deleted_at, number, name, name_en, status, currency, price, tax_rate_bp, description, description_en, specification, category_id, unit_id) FROM stdin;
01a204a4-835d-7456-a021-055dc905be8e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:40.123976+00	2026-11-22 19:03:40.123976+00	\N	P-00001	离心泵 1795374219-24385	Centrifugal pump 1795374219-24385	on_sale	CNY	129900	1300	\N	\N	\N	\N	\N
\.
COPY public.read_mark (id, company_id, conversation_id, member_id, "position") FROM stdin;
01a204a4-88d3-7525-9662-91287969be2b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8871-76d9-a2c4-caa2ac4f223a	01a204a4-8072-732c-bc2c-fa303ef50443	2
\.
COPY public.receipt (id, company_id, version, created_at, updated_at, deleted_at, number, currency, method, status, paid_at, customer_id, order_id, member_id, portal_account_id, reference, payer, note, reason, amount, allocated, refunded, intended) FROM stdin;
01a204a4-872e-7397-a559-4d697a2e20c3	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2	2026-11-22 19:03:41.098786+00	2026-11-22 19:03:41.125711+00	\N	RC-20261123-0001	CNY	transfer	confirmed	2026-11-22 19:03:41.125711+00	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-83b5-77c3-87dd-a59f79801fcc	\N	01a204a4-84da-7304-9d38-8694616c70e1	bank slip	\N	\N	\N	100000	100000	0	[]
01a204a4-87b5-719e-a5f9-9f7699e753f7	01a204a4-7d6b-76f7-9a55-a23b34db50f3	2	2026-11-22 19:03:41.234184+00	2026-11-22 19:03:41.264249+00	\N	RC-20261123-0002	CNY	transfer	confirmed	2026-11-22 19:03:41.264249+00	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-83b5-77c3-87dd-a59f79801fcc	\N	01a204a4-84da-7304-9d38-8694616c70e1	bank slip	\N	\N	\N	178895	178895	0	[]
\.
COPY public.receivable (id, company_id, version, created_at, updated_at, deleted_at, number, currency, "position", label, due_date, order_id, customer_id, amount, paid, balance) FROM stdin;
01a204a4-85ae-7217-b02a-da53c9a0cfa0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	3	2026-11-22 19:03:40.706041+00	2026-11-22 19:03:41.264249+00	\N	AR-20261123-0001	CNY	1	\N	2026-12-23	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	278895	278895	0
\.
COPY public.receivable_entry (id, company_id, receivable_id, receipt_id, refund_id, member_id, kind, amount, at, note) FROM stdin;
01a204a4-85b0-74bf-9192-5c7e065b9014	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-85ae-7217-b02a-da53c9a0cfa0	\N	\N	01a204a4-8045-76fc-afb8-0dd85aeb711d	charge	278895	2026-11-22 19:03:40.706041+00	\N
01a204a4-874c-71b6-900c-aba6a5bf43ad	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-85ae-7217-b02a-da53c9a0cfa0	01a204a4-872e-7397-a559-4d697a2e20c3	\N	01a204a4-8045-76fc-afb8-0dd85aeb711d	allocation	-100000	2026-11-22 19:03:41.125711+00	\N
01a204a4-87d6-70f0-9258-d2cab7f587f6	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-85ae-7217-b02a-da53c9a0cfa0	01a204a4-87b5-719e-a5f9-9f7699e753f7	\N	01a204a4-8045-76fc-afb8-0dd85aeb711d	allocation	-178895	2026-11-22 19:03:41.264249+00	\N
\.
COPY public.refund (id, company_id, receipt_id, member_id, amount, reason, at) FROM stdin;
\.
COPY public.reply_template (id, company_id, version, created_at, updated_at, deleted_at, name, body, body_en) FROM stdin;
\.
COPY public.role (id, company_id, version, created_at, updated_at, deleted_at, key, name, name_en, hidden_fields, masked_fields, approval_limit) FROM stdin;
01a204a4-7d72-7414-86fb-3eaa671cc127	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	administrator	系统管理员	Administrator	[]	[]	\N
01a204a4-7d77-718e-828e-5bb94e2fd8f8	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	director	市场总监	Director	[]	[]	\N
01a204a4-7d78-7760-a4c4-5ce44dbd83d2	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	manager	主管	Manager	[]	[]	20000000
01a204a4-7d7a-75e6-b9dc-f7a690608d86	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	sales	销售人员	Sales	[]	[]	\N
01a204a4-7d7b-75c6-a19f-bb04c49db1fb	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	service	客服人员	Service	[]	[]	\N
01a204a4-7d7c-72ba-8a06-559705975e29	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	promoter	促销人员	Promoter	[]	[]	\N
01a204a4-7d7d-7218-a465-86fd0b2c2761	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	greeter	客户接洽	Greeter	[]	[]	\N
01a204a4-7d7d-7218-a465-87066ac7f0ae	01a204a4-7d6b-76f7-9a55-a23b34db50f3	1	2026-11-22 19:03:38.603062+00	2026-11-22 19:03:38.603062+00	\N	prospector	寻找客户	Prospector	[]	[]	\N
\.
COPY public.role_grant (id, company_id, role_id, permission, reach) FROM stdin;
01a204a4-7d75-716c-a989-26babf47b536	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	users:read	all
01a204a4-7d75-716c-a989-26bba88bc0a8	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	users:write	all
01a204a4-7d75-716c-a989-26bc49284324	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	roles:read	all
01a204a4-7d75-716c-a989-26bde1bbb79f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	roles:write	all
01a204a4-7d75-716c-a989-26be3a6ea987	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	api_keys:write	all
01a204a4-7d75-716c-a989-26bf23cb61d4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	portal_accounts:read	all
01a204a4-7d75-716c-a989-26c01b338d69	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	portal_accounts:write	all
01a204a4-7d75-716c-a989-26c1883a3b3b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	company:write	all
01a204a4-7d75-716c-a989-26c2aa0372ff	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	departments:write	all
01a204a4-7d75-716c-a989-26c3ad365627	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	dictionaries:write	all
01a204a4-7d75-716c-a989-26c4171fe839	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	settings:read	all
01a204a4-7d75-716c-a989-26c5b91faee5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	settings:write	all
01a204a4-7d75-716c-a989-26c6b27bef51	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	customers:read	all
01a204a4-7d75-716c-a989-26c7b05de6a4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	customers:write	all
01a204a4-7d75-716c-a989-26c8a5022f1f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	customers:delete	all
01a204a4-7d75-716c-a989-26c9d8694ae0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	customers:own	all
01a204a4-7d75-716c-a989-26ca2c928a3e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	customers:pool	all
01a204a4-7d75-716c-a989-26cbc133449b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	customers:assign	all
01a204a4-7d75-716c-a989-26ccb343b964	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	customers:claim	all
01a204a4-7d75-716c-a989-26cd574b3324	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	customers:release	all
01a204a4-7d75-716c-a989-26cefb648041	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	customers:transfer	all
01a204a4-7d75-716c-a989-26cf7f764907	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	follow_ups:read	all
01a204a4-7d75-716c-a989-26d02f548245	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	follow_ups:write	all
01a204a4-7d75-716c-a989-26d181d9a450	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	conversations:read	all
01a204a4-7d75-716c-a989-26d26d8db6a9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	conversations:write	all
01a204a4-7d75-716c-a989-26d3c34260ca	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	products:read	all
01a204a4-7d75-716c-a989-26d4bc56f712	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	products:write	all
01a204a4-7d75-716c-a989-26d54e642d0a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	stock:read	all
01a204a4-7d75-716c-a989-26d6f4bb62b3	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	stock:write	all
01a204a4-7d75-716c-a989-26d7212a9ee9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	orders:read	all
01a204a4-7d75-716c-a989-26d828f99682	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	orders:write	all
01a204a4-7d75-716c-a989-26d94ab36184	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	orders:submit	all
01a204a4-7d75-716c-a989-26dafcdde54c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	orders:approve	all
01a204a4-7d75-716c-a989-26db51bf2086	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	orders:cancel	all
01a204a4-7d75-716c-a989-26dce11ad270	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	shipments:write	all
01a204a4-7d75-716c-a989-26dd76a6da09	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	receivables:read	all
01a204a4-7d75-716c-a989-26de7856c6ee	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	receipts:read	all
01a204a4-7d75-716c-a989-26df99bdafd7	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	receipts:write	all
01a204a4-7d75-716c-a989-26e05805a641	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	receipts:confirm	all
01a204a4-7d75-716c-a989-26e1d301d68f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	receipts:refund	all
01a204a4-7d75-716c-a989-26e2f56e2e39	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	reply_templates:write	all
01a204a4-7d75-716c-a989-26e39941f1d1	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	service_requests:read	all
01a204a4-7d75-716c-a989-26e431d1294a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	service_requests:write	all
01a204a4-7d75-716c-a989-26e55a9995c9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	service_requests:assign	all
01a204a4-7d75-716c-a989-26e6afff878d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	feedback:read	all
01a204a4-7d75-716c-a989-26e70e4c324c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	events:read	all
01a204a4-7d75-716c-a989-26e874d89eb5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	trash:read	all
01a204a4-7d75-716c-a989-26e90a50b5e6	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d72-7414-86fb-3eaa671cc127	trash:restore	all
01a204a4-7d77-718e-828e-5bbbcbac934e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	users:read	all
01a204a4-7d77-718e-828e-5bbc304183ff	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	roles:read	all
01a204a4-7d77-718e-828e-5bbd3af33c7e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	portal_accounts:read	all
01a204a4-7d77-718e-828e-5bbeb193d828	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	portal_accounts:write	all
01a204a4-7d77-718e-828e-5bbfc4c3e7e9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	settings:read	all
01a204a4-7d77-718e-828e-5bc022bae998	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	customers:read	all
01a204a4-7d77-718e-828e-5bc16b1bcd8e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	customers:write	all
01a204a4-7d77-718e-828e-5bc250b8817f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	customers:delete	all
01a204a4-7d77-718e-828e-5bc3e8848d36	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	customers:own	all
01a204a4-7d77-718e-828e-5bc4b30076e5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	customers:pool	all
01a204a4-7d77-718e-828e-5bc5543dde69	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	customers:assign	all
01a204a4-7d77-718e-828e-5bc6d92dc904	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	customers:claim	all
01a204a4-7d77-718e-828e-5bc7568bc9bd	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	customers:release	all
01a204a4-7d77-718e-828e-5bc897d186c5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	customers:transfer	all
01a204a4-7d77-718e-828e-5bc93f0a2d51	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	follow_ups:read	all
01a204a4-7d77-718e-828e-5bca24d8acd3	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	follow_ups:write	all
01a204a4-7d77-718e-828e-5bcbd1a30489	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	conversations:read	all
01a204a4-7d77-718e-828e-5bcc9fcfebb5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	conversations:write	all
01a204a4-7d77-718e-828e-5bcd50215940	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	products:read	all
01a204a4-7d77-718e-828e-5bce7200ff83	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	products:write	all
01a204a4-7d77-718e-828e-5bcf2370ef85	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	stock:read	all
01a204a4-7d77-718e-828e-5bd04991bf20	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	stock:write	all
01a204a4-7d77-718e-828e-5bd1702beb9f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	orders:read	all
01a204a4-7d77-718e-828e-5bd2d1529217	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	orders:write	all
01a204a4-7d77-718e-828e-5bd341dc7ed9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	orders:submit	all
01a204a4-7d77-718e-828e-5bd4bb901021	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	orders:approve	all
01a204a4-7d77-718e-828e-5bd5e8637a2c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	orders:cancel	all
01a204a4-7d77-718e-828e-5bd613f98629	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	shipments:write	all
01a204a4-7d77-718e-828e-5bd72d544ecb	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	receivables:read	all
01a204a4-7d77-718e-828e-5bd865581eca	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	receipts:read	all
01a204a4-7d77-718e-828e-5bd9ea0d4785	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	receipts:write	all
01a204a4-7d77-718e-828e-5bda81d9fb9b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	receipts:confirm	all
01a204a4-7d77-718e-828e-5bdb1fc88f63	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	receipts:refund	all
01a204a4-7d77-718e-828e-5bdc951f545c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	reply_templates:write	all
01a204a4-7d77-718e-828e-5bdd0af3d4b6	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	service_requests:read	all
01a204a4-7d77-718e-828e-5bde241f1d15	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	service_requests:write	all
01a204a4-7d77-718e-828e-5bdfd691b940	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	service_requests:assign	all
01a204a4-7d77-718e-828e-5be01f43a6b0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	feedback:read	all
01a204a4-7d77-718e-828e-5be1a2b9561b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	events:read	all
01a204a4-7d77-718e-828e-5be237f641c4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	trash:read	all
01a204a4-7d77-718e-828e-5be37887753f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d77-718e-828e-5bb94e2fd8f8	trash:restore	all
01a204a4-7d79-76fc-9cf8-d1f48daeaaa0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	users:read	subtree
01a204a4-7d79-76fc-9cf8-d1f5bfe7e986	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	portal_accounts:read	subtree
01a204a4-7d79-76fc-9cf8-d1f61ded0ec2	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	portal_accounts:write	subtree
01a204a4-7d79-76fc-9cf8-d1f7a94d7284	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	customers:read	subtree
01a204a4-7d79-76fc-9cf8-d1f8c949dbcd	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	customers:write	subtree
01a204a4-7d79-76fc-9cf8-d1f98b94c7a2	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	customers:delete	subtree
01a204a4-7d79-76fc-9cf8-d1fa04c18862	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	customers:own	subtree
01a204a4-7d79-76fc-9cf8-d1fb58ff3012	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	customers:assign	subtree
01a204a4-7d79-76fc-9cf8-d1fc7f65b220	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	customers:release	subtree
01a204a4-7d79-76fc-9cf8-d1fd445868c2	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	customers:transfer	subtree
01a204a4-7d79-76fc-9cf8-d1fe779247b2	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	follow_ups:read	subtree
01a204a4-7d79-76fc-9cf8-d1ffe72f23d6	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	follow_ups:write	subtree
01a204a4-7d79-76fc-9cf8-d2000117637f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	conversations:read	subtree
01a204a4-7d79-76fc-9cf8-d20109a27954	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	conversations:write	subtree
01a204a4-7d79-76fc-9cf8-d2021c0b4410	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	orders:read	subtree
01a204a4-7d79-76fc-9cf8-d203bf2ac954	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	orders:write	subtree
01a204a4-7d79-76fc-9cf8-d204b0351d06	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	orders:submit	subtree
01a204a4-7d79-76fc-9cf8-d20522946ebe	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	orders:approve	subtree
01a204a4-7d79-76fc-9cf8-d2062aadd9dd	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	orders:cancel	subtree
01a204a4-7d79-76fc-9cf8-d2074b4fdb7e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	shipments:write	subtree
01a204a4-7d79-76fc-9cf8-d208365e54aa	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	receivables:read	subtree
01a204a4-7d79-76fc-9cf8-d209c00051e7	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	receipts:read	subtree
01a204a4-7d79-76fc-9cf8-d20af6127585	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	receipts:write	subtree
01a204a4-7d79-76fc-9cf8-d20b9935cb06	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	receipts:confirm	subtree
01a204a4-7d79-76fc-9cf8-d20cbbda020b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	receipts:refund	subtree
01a204a4-7d79-76fc-9cf8-d20dcfbe94d8	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	service_requests:read	subtree
01a204a4-7d79-76fc-9cf8-d20e90a11c19	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	service_requests:write	subtree
01a204a4-7d79-76fc-9cf8-d20f7286eb02	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	service_requests:assign	subtree
01a204a4-7d79-76fc-9cf8-d210b76826df	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	feedback:read	subtree
01a204a4-7d79-76fc-9cf8-d21151498b87	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	trash:read	subtree
01a204a4-7d79-76fc-9cf8-d212d54318c1	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	trash:restore	subtree
01a204a4-7d79-76fc-9cf8-d213a7c63201	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	customers:pool	all
01a204a4-7d79-76fc-9cf8-d21453d0e0e4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	customers:claim	all
01a204a4-7d79-76fc-9cf8-d2155e5113b3	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	products:read	all
01a204a4-7d79-76fc-9cf8-d216a5918837	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	stock:read	all
01a204a4-7d79-76fc-9cf8-d217765e07d7	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d78-7760-a4c4-5ce44dbd83d2	reply_templates:write	all
01a204a4-7d7a-75e6-b9dc-f7a878a47fc8	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	customers:read	own
01a204a4-7d7a-75e6-b9dc-f7a9aa8aaf2f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	customers:write	own
01a204a4-7d7a-75e6-b9dc-f7aa8e93846a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	follow_ups:read	own
01a204a4-7d7a-75e6-b9dc-f7ab07568ab0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	follow_ups:write	own
01a204a4-7d7a-75e6-b9dc-f7ac6c4e7753	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	customers:own	own
01a204a4-7d7a-75e6-b9dc-f7ad602e8055	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	customers:release	own
01a204a4-7d7a-75e6-b9dc-f7ae53ddca9d	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	customers:transfer	own
01a204a4-7d7a-75e6-b9dc-f7afdd93f904	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	portal_accounts:read	own
01a204a4-7d7a-75e6-b9dc-f7b0e9ca81bf	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	portal_accounts:write	own
01a204a4-7d7a-75e6-b9dc-f7b1d1f32f5e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	orders:read	own
01a204a4-7d7a-75e6-b9dc-f7b2427aa25b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	orders:write	own
01a204a4-7d7a-75e6-b9dc-f7b381d15440	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	orders:submit	own
01a204a4-7d7a-75e6-b9dc-f7b49f0d444c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	orders:cancel	own
01a204a4-7d7a-75e6-b9dc-f7b5fdcdb96c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	shipments:write	own
01a204a4-7d7a-75e6-b9dc-f7b609675a6f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	receivables:read	own
01a204a4-7d7a-75e6-b9dc-f7b7be615885	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	receipts:read	own
01a204a4-7d7a-75e6-b9dc-f7b860da0d90	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	receipts:write	own
01a204a4-7d7a-75e6-b9dc-f7b9d5870b09	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	receipts:confirm	own
01a204a4-7d7a-75e6-b9dc-f7ba217f95d2	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	service_requests:read	own
01a204a4-7d7a-75e6-b9dc-f7bba3a00d18	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	feedback:read	own
01a204a4-7d7a-75e6-b9dc-f7bcfb2f6c25	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	products:read	own
01a204a4-7d7a-75e6-b9dc-f7bda0314ea0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	conversations:read	own
01a204a4-7d7a-75e6-b9dc-f7bef09efb90	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	conversations:write	own
01a204a4-7d7a-75e6-b9dc-f7bf24bb51d2	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	customers:pool	all
01a204a4-7d7a-75e6-b9dc-f7c02921279a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	customers:claim	all
01a204a4-7d7a-75e6-b9dc-f7c1d671073c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7a-75e6-b9dc-f7a690608d86	stock:read	all
01a204a4-7d7b-75c6-a19f-bb06fb2b450c	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	service_requests:read	own
01a204a4-7d7b-75c6-a19f-bb07da14e9a8	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	service_requests:write	own
01a204a4-7d7b-75c6-a19f-bb08f74fa16a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	service_requests:assign	own
01a204a4-7d7b-75c6-a19f-bb09486cbcb7	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	feedback:read	own
01a204a4-7d7b-75c6-a19f-bb0a3ede5c21	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	products:read	own
01a204a4-7d7b-75c6-a19f-bb0b121cf1d0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	conversations:read	own
01a204a4-7d7b-75c6-a19f-bb0cce54033b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	conversations:write	own
01a204a4-7d7b-75c6-a19f-bb0d1f29e6b4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	customers:read	all
01a204a4-7d7b-75c6-a19f-bb0e44fb5dcb	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	follow_ups:read	all
01a204a4-7d7b-75c6-a19f-bb0f549406ee	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	follow_ups:write	all
01a204a4-7d7b-75c6-a19f-bb10ac4dd965	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7b-75c6-a19f-bb04c49db1fb	orders:read	all
01a204a4-7d7c-72ba-8a06-55993a62cd56	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7c-72ba-8a06-559705975e29	customers:read	own
01a204a4-7d7c-72ba-8a06-559ac5ff5c9a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7c-72ba-8a06-559705975e29	customers:write	own
01a204a4-7d7c-72ba-8a06-559b0fed46ba	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7c-72ba-8a06-559705975e29	follow_ups:read	own
01a204a4-7d7c-72ba-8a06-559cffa0e30f	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7c-72ba-8a06-559705975e29	follow_ups:write	own
01a204a4-7d7c-72ba-8a06-559d4980c995	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7c-72ba-8a06-559705975e29	products:read	own
01a204a4-7d7c-72ba-8a06-559e9e7b1cf5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7c-72ba-8a06-559705975e29	conversations:read	own
01a204a4-7d7c-72ba-8a06-559fd1ba61d4	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7c-72ba-8a06-559705975e29	conversations:write	own
01a204a4-7d7d-7218-a465-86ff17892122	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-86fd0b2c2761	customers:read	own
01a204a4-7d7d-7218-a465-8700427c965a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-86fd0b2c2761	customers:write	own
01a204a4-7d7d-7218-a465-8701c8d0cbc9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-86fd0b2c2761	follow_ups:read	own
01a204a4-7d7d-7218-a465-8702dd565b45	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-86fd0b2c2761	follow_ups:write	own
01a204a4-7d7d-7218-a465-8703cad3f05b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-86fd0b2c2761	products:read	own
01a204a4-7d7d-7218-a465-8704b76c66ce	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-86fd0b2c2761	conversations:read	own
01a204a4-7d7d-7218-a465-87050dce608b	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-86fd0b2c2761	conversations:write	own
01a204a4-7d7d-7218-a465-8708918e9d53	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-87066ac7f0ae	customers:read	own
01a204a4-7d7d-7218-a465-8709eaae15d7	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-87066ac7f0ae	customers:write	own
01a204a4-7d7d-7218-a465-870a6276a554	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-87066ac7f0ae	follow_ups:read	own
01a204a4-7d7d-7218-a465-870b6cf94d48	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-87066ac7f0ae	follow_ups:write	own
01a204a4-7d7d-7218-a465-870cec59d935	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-87066ac7f0ae	products:read	own
01a204a4-7d7d-7218-a465-870db60abd25	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-87066ac7f0ae	conversations:read	own
01a204a4-7d7d-7218-a465-870e7d74766a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d7d-7218-a465-87066ac7f0ae	conversations:write	own
\.
COPY public.seaql_migrations (version, applied_at) FROM stdin;
m0001_kernel	1795374218
m0002_identity	1795374218
m0003_organization	1795374218
m0004_customers	1795374218
m0005_portal_accounts	1795374218
m0006_platform	1795374218
m0007_catalog	1795374218
m0008_orders	1795374218
m0009_receivables	1795374218
m0010_engagement	1795374218
m0011_service	1795374218
m0012_knowledge	1795374218
\.
COPY public.secret_link (id, company_id, user_id, purpose, token_hash, created_at, expires_at, used_at) FROM stdin;
\.
COPY public.service_request (id, company_id, version, created_at, updated_at, deleted_at, number, subject, priority, status, channel, description, resolution, customer_id, conversation_id, contact_id, order_id, product_id, category_id, agent_id, department_id, first_response_minutes, resolution_minutes, stopped_micros, reopened, first_response_due_at, first_responded_at, resolution_due_at, stopped_at, due_at, resolved_at, closed_at) FROM stdin;
01a204a4-8874-705a-b558-349a29657c24	01a204a4-7d6b-76f7-9a55-a23b34db50f3	5	2026-11-22 19:03:41.421473+00	2026-11-22 19:03:41.631727+00	\N	SR-20261123-0001	The pump hums	normal	closed	portal	Since yesterday, at low speed.	The valve was nearly shut.	01a204a4-8250-73f5-8568-157c1f889cda	01a204a4-8871-76d9-a2c4-caa2ac4f223a	\N	01a204a4-83b5-77c3-87dd-a59f79801fcc	\N	\N	01a204a4-8072-732c-bc2c-fa303ef50443	01a204a4-7f87-7688-957a-689bc7213358	240	1620	0	0	2026-11-23 05:00:00+00	2026-11-22 19:03:41.515648+00	2026-11-25 10:00:00+00	2026-11-22 19:03:41.606281+00	\N	2026-11-22 19:03:41.606281+00	2026-11-22 19:03:41.631727+00
\.
COPY public.session (id, company_id, user_id, membership_id, portal_account_id, family_hash, token_hash, mobile, created_at, last_used_at, expires_at, ended_at, address, agent) FROM stdin;
01a204a4-7f42-7366-882d-c20a19e69879	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7d96-74a7-8b01-6dea6c1a0be4	01a204a4-7d97-72b2-b71a-1f5217150b9b	\N	e30f8513e608f32c0c0b1f3df9af5f11740f7f36d7cf323f7dcd60de70b6667b	597ac6345e3c48be19d7853b1bb2d4a8a64cc4b22ae0afaafb6454ed6532f99a	f	2026-11-22 19:03:39.045994+00	2026-11-22 19:03:39.045994+00	2026-12-22 19:03:39.045994+00	\N	127.0.0.1	curl/7.88.1
01a204a4-8149-729b-bbe2-d94a9dd317c3	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-80f8-76a2-92ad-aeba7db7dbd3	01a204a4-80f9-7088-bc1b-b1fde30ceb80	\N	17ae0501e2fe739d14e88c90feb1b35df9a9b85976bbf80692cf206679f29cb9	b2a8cf54b0e2d1cb858bfc7b93b477d3b82051f5dd333be9fa5ff71b82b6d3b6	f	2026-11-22 19:03:39.583301+00	2026-11-22 19:03:39.583301+00	2026-12-22 19:03:39.583301+00	\N	127.0.0.1	curl/7.88.1
01a204a4-816e-7679-a864-28140e8b0ab0	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-7fe5-7317-83cd-06b7aa48443f	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79	\N	ff97c505f658031ff1b3953f35e492c791b412103d755673c8e5539092ac3235	774daf8eaf93b0918d42f502bf3d023868f4aa77c547fa25f59ad715b7fa4666	f	2026-11-22 19:03:39.623406+00	2026-11-22 19:03:39.623406+00	2026-12-22 19:03:39.623406+00	\N	127.0.0.1	curl/7.88.1
01a204a4-8196-768a-8d22-0d794fb59abf	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8045-76fc-afb8-0dd76512473d	01a204a4-8045-76fc-afb8-0dd85aeb711d	\N	ee87d90daf63181594d65b5d6143413937e0e53f7e03d5053586439d1b7d12b3	312674fd9f3efa6d5a59d771d37b9949c384eef5d00e6c75da2d727f5c942d09	f	2026-11-22 19:03:39.663376+00	2026-11-22 19:03:39.663376+00	2026-12-22 19:03:39.663376+00	\N	127.0.0.1	curl/7.88.1
01a204a4-81bd-718f-9994-428306cf1db5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-8071-71d9-aeac-a51ba1c69da4	01a204a4-8072-732c-bc2c-fa303ef50443	\N	8d4056276c47a9aebd852c32da4050c78063f7f3fe6545f5dbe2ef521918d827	ae62e93722d54569b2c786c3e62259d679b74249231349f50c0638d0f8c8453b	f	2026-11-22 19:03:39.700273+00	2026-11-22 19:03:39.700273+00	2026-12-22 19:03:39.700273+00	\N	127.0.0.1	curl/7.88.1
01a204a4-84eb-771f-814e-568e5b761726	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-84d9-75fd-ba13-3db57fdd8347	\N	01a204a4-84da-7304-9d38-8694616c70e1	0ab356046fd9aab7b6007b1e48654391093111847eff5827387a1c9a8ff5bb3f	8471e46cb0e348c6e7cd9327c2717b6b954dcb9cc823589bde0deffbc02895e6	f	2026-11-22 19:03:40.520628+00	2026-11-22 19:03:40.520628+00	2026-12-22 19:03:40.520628+00	\N	127.0.0.1	curl/7.88.1
\.
COPY public.shipment (id, company_id, version, created_at, updated_at, deleted_at, number, status, order_id, customer_id, carrier, tracking_number, note, received_by, shipped_at, received_at) FROM stdin;
01a204a4-85a4-70a2-9054-591718e78d06	01a204a4-7d6b-76f7-9a55-a23b34db50f3	3	2026-11-22 19:03:40.706041+00	2026-11-22 19:03:40.963641+00	\N	SH-20261123-0001	received	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	SF Express	SF-1795374219-24385-1	\N	陈晓	2026-11-22 19:03:40.706041+00	2026-11-22 19:03:40.963641+00
01a204a4-85ee-7394-9a0a-9c23a41abbb9	01a204a4-7d6b-76f7-9a55-a23b34db50f3	3	2026-11-22 19:03:40.780068+00	2026-11-22 19:03:40.992345+00	\N	SH-20261123-0002	received	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-8250-73f5-8568-157c1f889cda	SF Express	SF-1795374219-24385-2	\N	陈晓	2026-11-22 19:03:40.780068+00	2026-11-22 19:03:40.992345+00
\.
COPY public.shipment_line (id, company_id, shipment_id, order_line_id, quantity) FROM stdin;
01a204a4-85a7-70ac-bac9-2cc1df58fdf5	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-85a4-70a2-9054-591718e78d06	01a204a4-8450-7390-9199-e53aba9718fa	1
01a204a4-85f0-7239-8b48-552ac2160368	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-85ee-7394-9a0a-9c23a41abbb9	01a204a4-8450-7390-9199-e53aba9718fa	1
\.
COPY public.signature (id, company_id, order_id, portal_account_id, revision, signer, signed_at, address, hash, text) FROM stdin;
01a204a4-853c-76ac-a924-a0d9f7632457	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-84da-7304-9d38-8694616c70e1	2	陈晓	2026-11-22 19:03:40.601831+00	127.0.0.1	d2c0f1420d027a3769eca93e3e8c4831704be2b1ffe4f3cdc96fa746070902f0	订单 Order: SO-20261123-0001\n版本 Revision: 2\n卖方 Seller: 升级样本\n买方 Buyer: 环宇泵业 1795374219-24385\n币种 Currency: CNY\n1. P-00001 离心泵 1795374219-24385\n   数量 Quantity: 2; 单价 Unit price: 1299.00; 折扣 Discount: 5.00%; 税率 Tax rate: 13.00%; 金额 Amount: 2788.95\n小计 Subtotal: 2598.00\n折扣 Discount: 129.90\n税额 Tax: 320.85\n总计 Total: 2788.95\n付款 Payment 1: 2026-12-23 2788.95\n交货地址 Delivery address: 1 Harbour Road\n
\.
COPY public.stock (id, company_id, on_hand) FROM stdin;
01a204a4-835d-7456-a021-055dc905be8e	01a204a4-7d6b-76f7-9a55-a23b34db50f3	8
\.
COPY public.stock_move (id, company_id, product_id, quantity, kind, note, at, order_id, shipment_id, member_id) FROM stdin;
01a204a4-8388-7077-94d3-210feb2b8222	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-835d-7456-a021-055dc905be8e	10	purchase	\N	2026-11-22 19:03:40.165122+00	\N	\N	01a204a4-7fe6-7411-b1c6-ee9fcbdc0a79
01a204a4-85a9-73c6-bea7-8e3d577cdffd	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-835d-7456-a021-055dc905be8e	-1	shipment	\N	2026-11-22 19:03:40.706041+00	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-85a4-70a2-9054-591718e78d06	01a204a4-8045-76fc-afb8-0dd85aeb711d
01a204a4-85f2-72d8-a703-4c635d65f81a	01a204a4-7d6b-76f7-9a55-a23b34db50f3	01a204a4-835d-7456-a021-055dc905be8e	-1	shipment	\N	2026-11-22 19:03:40.780068+00	01a204a4-83b5-77c3-87dd-a59f79801fcc	01a204a4-85ee-7394-9a0a-9c23a41abbb9	01a204a4-8045-76fc-afb8-0dd85aeb711d
\.
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_secret_hash_key UNIQUE (secret_hash);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT app_user_email_fold_key UNIQUE (email_fold);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT app_user_login_fold_key UNIQUE (login_fold);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT app_user_mobile_fold_key UNIQUE (mobile_fold);
ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT app_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.customer_tag
    ADD CONSTRAINT customer_tag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dictionary_entry
    ADD CONSTRAINT dictionary_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.file_link
    ADD CONSTRAINT file_link_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.gateway_payment
    ADD CONSTRAINT gateway_payment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.instalment
    ADD CONSTRAINT instalment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lease
    ADD CONSTRAINT lease_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.login_attempt
    ADD CONSTRAINT login_attempt_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_role
    ADD CONSTRAINT membership_role_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT number_series_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ownership
    ADD CONSTRAINT ownership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.portal_account
    ADD CONSTRAINT portal_account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.price_list_item
    ADD CONSTRAINT price_list_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.price_list
    ADD CONSTRAINT price_list_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.read_mark
    ADD CONSTRAINT read_mark_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.receivable_entry
    ADD CONSTRAINT receivable_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.receivable
    ADD CONSTRAINT receivable_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reply_template
    ADD CONSTRAINT reply_template_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.seaql_migrations
    ADD CONSTRAINT seaql_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.secret_link
    ADD CONSTRAINT secret_link_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.secret_link
    ADD CONSTRAINT secret_link_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT service_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT shipment_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT shipment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT stock_move_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock
    ADD CONSTRAINT stock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT ux_department_id UNIQUE (company_id, id);
ALTER TABLE ONLY public.dictionary_entry
    ADD CONSTRAINT ux_dictionary_entry_id UNIQUE (company_id, id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT ux_membership_id UNIQUE (company_id, id);
CREATE INDEX ix_api_key_created_at ON public.api_key USING btree (company_id, created_at);
CREATE INDEX ix_contact_created_at_id ON public.contact USING btree (company_id, created_at, id);
CREATE INDEX ix_contact_customer_id_id ON public.contact USING btree (company_id, customer_id, id);
CREATE INDEX ix_contact_email_fold_id ON public.contact USING btree (company_id, email_fold, id);
CREATE INDEX ix_contact_mobile_fold_id ON public.contact USING btree (company_id, mobile_fold, id);
CREATE INDEX ix_conversation_assignee_id_last_message_at_id ON public.conversation USING btree (company_id, assignee_id, last_message_at, id);
CREATE INDEX ix_conversation_customer_id_last_message_at_id ON public.conversation USING btree (company_id, customer_id, last_message_at, id);
CREATE INDEX ix_conversation_department_id_last_message_at_id ON public.conversation USING btree (company_id, department_id, last_message_at, id);
CREATE INDEX ix_conversation_last_message_at_id ON public.conversation USING btree (company_id, last_message_at, id);
CREATE INDEX ix_customer_created_at_id ON public.customer USING btree (company_id, created_at, id);
CREATE INDEX ix_customer_department_id_created_at_id ON public.customer USING btree (company_id, department_id, created_at, id);
CREATE INDEX ix_customer_email_fold_id ON public.customer USING btree (company_id, email_fold, id);
CREATE INDEX ix_customer_entered_by_id ON public.customer USING btree (company_id, entered_by_id);
CREATE INDEX ix_customer_mobile_fold_id ON public.customer USING btree (company_id, mobile_fold, id);
CREATE INDEX ix_customer_name_fold ON public.customer USING btree (company_id, name_fold text_pattern_ops, id);
CREATE INDEX ix_customer_owner_id_created_at_id ON public.customer USING btree (company_id, owner_id, created_at, id);
CREATE INDEX ix_customer_owner_id_next_contact_at ON public.customer USING btree (company_id, owner_id, next_contact_at);
CREATE INDEX ix_customer_phone_fold_id ON public.customer USING btree (company_id, phone_fold, id);
CREATE INDEX ix_customer_tag_tag_customer_id ON public.customer_tag USING btree (company_id, tag, customer_id);
CREATE INDEX ix_customer_updated_at_id ON public.customer USING btree (company_id, updated_at, id);
CREATE INDEX ix_department_parent_id_position ON public.department USING btree (company_id, parent_id, "position");
CREATE INDEX ix_dictionary_entry_kind_position ON public.dictionary_entry USING btree (company_id, kind, "position");
CREATE INDEX ix_event_customer_id_at_id ON public.event USING btree (company_id, customer_id, at, id);
CREATE INDEX ix_event_customer_id_id ON public.event USING btree (company_id, customer_id, id);
CREATE INDEX ix_event_subject_subject_id_id ON public.event USING btree (company_id, subject, subject_id, id);
CREATE INDEX ix_feedback_about_id_created_at_id ON public.feedback USING btree (company_id, about_id, created_at, id);
CREATE INDEX ix_feedback_created_at_id ON public.feedback USING btree (company_id, created_at, id);
CREATE INDEX ix_feedback_customer_id_created_at_id ON public.feedback USING btree (company_id, customer_id, created_at, id);
CREATE INDEX ix_file_link_subject_subject_id_position ON public.file_link USING btree (company_id, subject, subject_id, "position");
CREATE INDEX ix_follow_up_assigned_to_id_done_due_at ON public.follow_up USING btree (company_id, assigned_to_id, done, due_at);
CREATE INDEX ix_follow_up_customer_id_happened_at_id ON public.follow_up USING btree (company_id, customer_id, happened_at, id);
CREATE INDEX ix_follow_up_happened_at_id ON public.follow_up USING btree (company_id, happened_at, id);
CREATE INDEX ix_follow_up_member_id_happened_at_id ON public.follow_up USING btree (company_id, member_id, happened_at, id);
CREATE INDEX ix_idempotency_at ON public.idempotency USING btree (at);
CREATE INDEX ix_login_attempt_last_at ON public.login_attempt USING btree (last_at);
CREATE INDEX ix_membership_department_id ON public.membership USING btree (company_id, department_id);
CREATE INDEX ix_membership_role_role_id ON public.membership_role USING btree (company_id, role_id);
CREATE INDEX ix_membership_user_id ON public.membership USING btree (user_id);
CREATE INDEX ix_notification_member_id_at_id ON public.notification USING btree (company_id, member_id, at, id);
CREATE INDEX ix_notification_portal_account_id_at_id ON public.notification USING btree (company_id, portal_account_id, at, id);
CREATE INDEX ix_order_created_at_id ON public."order" USING btree (company_id, created_at, id);
CREATE INDEX ix_order_customer_id_created_at_id ON public."order" USING btree (company_id, customer_id, created_at, id);
CREATE INDEX ix_order_line_product_id ON public.order_line USING btree (company_id, product_id);
CREATE INDEX ix_order_next_due_id ON public."order" USING btree (company_id, next_due, id);
CREATE INDEX ix_order_salesperson_id_created_at_id ON public."order" USING btree (company_id, salesperson_id, created_at, id);
CREATE INDEX ix_order_status_created_at_id ON public."order" USING btree (company_id, status, created_at, id);
CREATE INDEX ix_order_updated_at_id ON public."order" USING btree (company_id, updated_at, id);
CREATE INDEX ix_ownership_customer_id_started_at ON public.ownership USING btree (company_id, customer_id, started_at);
CREATE INDEX ix_ownership_owner_id_started_at ON public.ownership USING btree (company_id, owner_id, started_at);
CREATE INDEX ix_portal_account_customer_id ON public.portal_account USING btree (company_id, customer_id);
CREATE INDEX ix_portal_account_user_id ON public.portal_account USING btree (user_id);
CREATE INDEX ix_price_list_created_at_id ON public.price_list USING btree (company_id, created_at, id);
CREATE INDEX ix_price_list_item_product_id ON public.price_list_item USING btree (company_id, product_id);
CREATE INDEX ix_product_created_at_id ON public.product USING btree (company_id, created_at, id);
CREATE INDEX ix_product_status_name_id ON public.product USING btree (company_id, status, name, id);
CREATE INDEX ix_receipt_created_at_id ON public.receipt USING btree (company_id, created_at, id);
CREATE INDEX ix_receipt_customer_id_created_at_id ON public.receipt USING btree (company_id, customer_id, created_at, id);
CREATE INDEX ix_receipt_order_id_status ON public.receipt USING btree (company_id, order_id, status);
CREATE INDEX ix_receipt_status_created_at_id ON public.receipt USING btree (company_id, status, created_at, id);
CREATE INDEX ix_receivable_balance_due_date ON public.receivable USING btree (company_id, balance, due_date);
CREATE INDEX ix_receivable_created_at_id ON public.receivable USING btree (company_id, created_at, id);
CREATE INDEX ix_receivable_customer_id_due_date_id ON public.receivable USING btree (company_id, customer_id, due_date, id);
CREATE INDEX ix_receivable_due_date_id ON public.receivable USING btree (company_id, due_date, id);
CREATE INDEX ix_receivable_entry_receipt_id_id ON public.receivable_entry USING btree (company_id, receipt_id, id);
CREATE INDEX ix_receivable_entry_receivable_id_id ON public.receivable_entry USING btree (company_id, receivable_id, id);
CREATE INDEX ix_refund_receipt_id ON public.refund USING btree (company_id, receipt_id);
CREATE INDEX ix_reply_template_name_id ON public.reply_template USING btree (company_id, name, id);
CREATE INDEX ix_secret_link_user_id ON public.secret_link USING btree (user_id);
CREATE INDEX ix_service_request_agent_id_created_at_id ON public.service_request USING btree (company_id, agent_id, created_at, id);
CREATE INDEX ix_service_request_created_at_id ON public.service_request USING btree (company_id, created_at, id);
CREATE INDEX ix_service_request_customer_id_created_at_id ON public.service_request USING btree (company_id, customer_id, created_at, id);
CREATE INDEX ix_service_request_department_id_created_at_id ON public.service_request USING btree (company_id, department_id, created_at, id);
CREATE INDEX ix_service_request_due_at_id ON public.service_request USING btree (company_id, due_at, id);
CREATE INDEX ix_session_expires_at ON public.session USING btree (expires_at);
CREATE INDEX ix_session_user_id ON public.session USING btree (user_id);
CREATE INDEX ix_shipment_created_at_id ON public.shipment USING btree (company_id, created_at, id);
CREATE INDEX ix_shipment_customer_id_created_at_id ON public.shipment USING btree (company_id, customer_id, created_at, id);
CREATE INDEX ix_shipment_line_order_line_id ON public.shipment_line USING btree (company_id, order_line_id);
CREATE INDEX ix_shipment_order_id ON public.shipment USING btree (company_id, order_id);
CREATE INDEX ix_shipment_status_created_at_id ON public.shipment USING btree (company_id, status, created_at, id);
CREATE INDEX ix_stock_move_at_id ON public.stock_move USING btree (company_id, at, id);
CREATE INDEX ix_stock_move_product_id_at_id ON public.stock_move USING btree (company_id, product_id, at, id);
CREATE INDEX ix_stock_move_shipment_id ON public.stock_move USING btree (company_id, shipment_id);
CREATE UNIQUE INDEX ux_api_key_id ON public.api_key USING btree (company_id, id);
CREATE UNIQUE INDEX ux_contact_id ON public.contact USING btree (company_id, id);
CREATE UNIQUE INDEX ux_conversation_id ON public.conversation USING btree (company_id, id);
CREATE UNIQUE INDEX ux_customer_id ON public.customer USING btree (company_id, id);
CREATE UNIQUE INDEX ux_customer_number ON public.customer USING btree (company_id, number);
CREATE UNIQUE INDEX ux_customer_tag_customer_id_tag ON public.customer_tag USING btree (company_id, customer_id, tag);
CREATE UNIQUE INDEX ux_dictionary_entry_kind_code ON public.dictionary_entry USING btree (company_id, kind, code) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX ux_event_id ON public.event USING btree (company_id, id);
CREATE UNIQUE INDEX ux_feedback_id ON public.feedback USING btree (company_id, id);
CREATE UNIQUE INDEX ux_feedback_order_id ON public.feedback USING btree (company_id, order_id);
CREATE UNIQUE INDEX ux_feedback_service_request_id ON public.feedback USING btree (company_id, service_request_id);
CREATE UNIQUE INDEX ux_file_id ON public.file USING btree (company_id, id);
CREATE UNIQUE INDEX ux_file_link_file_id_subject_subject_id ON public.file_link USING btree (company_id, file_id, subject, subject_id);
CREATE UNIQUE INDEX ux_follow_up_id ON public.follow_up USING btree (company_id, id);
CREATE UNIQUE INDEX ux_gateway_payment_receipt_id ON public.gateway_payment USING btree (company_id, receipt_id);
CREATE UNIQUE INDEX ux_idempotency_actor_key ON public.idempotency USING btree (company_id, actor, key);
CREATE UNIQUE INDEX ux_instalment_order_id_position ON public.instalment USING btree (company_id, order_id, "position");
CREATE UNIQUE INDEX ux_membership_role_membership_id_role_id ON public.membership_role USING btree (company_id, membership_id, role_id);
CREATE UNIQUE INDEX ux_membership_user_id ON public.membership USING btree (company_id, user_id);
CREATE UNIQUE INDEX ux_message_conversation_id_position ON public.message USING btree (company_id, conversation_id, "position");
CREATE UNIQUE INDEX ux_message_id ON public.message USING btree (company_id, id);
CREATE UNIQUE INDEX ux_notification_member_id ON public.notification USING btree (company_id, member_id, kind, subject, subject_id) WHERE (read_at IS NULL);
CREATE UNIQUE INDEX ux_notification_portal_account_id ON public.notification USING btree (company_id, portal_account_id, kind, subject, subject_id) WHERE (read_at IS NULL);
CREATE UNIQUE INDEX ux_number_series_id ON public.number_series USING btree (company_id, id);
CREATE UNIQUE INDEX ux_number_series_key ON public.number_series USING btree (company_id, key);
CREATE UNIQUE INDEX ux_order_id ON public."order" USING btree (company_id, id);
CREATE UNIQUE INDEX ux_order_line_id ON public.order_line USING btree (company_id, id);
CREATE UNIQUE INDEX ux_order_line_order_id_position ON public.order_line USING btree (company_id, order_id, "position");
CREATE UNIQUE INDEX ux_order_number ON public."order" USING btree (company_id, number);
CREATE UNIQUE INDEX ux_ownership_open ON public.ownership USING btree (company_id, customer_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX ux_portal_account_id ON public.portal_account USING btree (company_id, id);
CREATE UNIQUE INDEX ux_portal_account_user_id ON public.portal_account USING btree (company_id, user_id);
CREATE UNIQUE INDEX ux_price_list_id ON public.price_list USING btree (company_id, id);
CREATE UNIQUE INDEX ux_price_list_item_price_list_id_product_id_min_quantity ON public.price_list_item USING btree (company_id, price_list_id, product_id, min_quantity);
CREATE UNIQUE INDEX ux_product_id ON public.product USING btree (company_id, id);
CREATE UNIQUE INDEX ux_product_number ON public.product USING btree (company_id, number);
CREATE UNIQUE INDEX ux_read_mark_conversation_id_member_id ON public.read_mark USING btree (company_id, conversation_id, member_id);
CREATE UNIQUE INDEX ux_receipt_id ON public.receipt USING btree (company_id, id);
CREATE UNIQUE INDEX ux_receipt_number ON public.receipt USING btree (company_id, number);
CREATE UNIQUE INDEX ux_receivable_id ON public.receivable USING btree (company_id, id);
CREATE UNIQUE INDEX ux_receivable_number ON public.receivable USING btree (company_id, number);
CREATE UNIQUE INDEX ux_receivable_order_id_position ON public.receivable USING btree (company_id, order_id, "position");
CREATE UNIQUE INDEX ux_refund_id ON public.refund USING btree (company_id, id);
CREATE UNIQUE INDEX ux_reply_template_id ON public.reply_template USING btree (company_id, id);
CREATE UNIQUE INDEX ux_role_grant_role_id_permission ON public.role_grant USING btree (company_id, role_id, permission);
CREATE UNIQUE INDEX ux_role_id ON public.role USING btree (company_id, id);
CREATE UNIQUE INDEX ux_role_key ON public.role USING btree (company_id, key);
CREATE UNIQUE INDEX ux_service_request_conversation_id ON public.service_request USING btree (company_id, conversation_id);
CREATE UNIQUE INDEX ux_service_request_id ON public.service_request USING btree (company_id, id);
CREATE UNIQUE INDEX ux_service_request_number ON public.service_request USING btree (company_id, number);
CREATE UNIQUE INDEX ux_shipment_id ON public.shipment USING btree (company_id, id);
CREATE UNIQUE INDEX ux_shipment_line_shipment_id_order_line_id ON public.shipment_line USING btree (company_id, shipment_id, order_line_id);
CREATE UNIQUE INDEX ux_shipment_number ON public.shipment USING btree (company_id, number);
CREATE UNIQUE INDEX ux_signature_order_id_revision ON public.signature USING btree (company_id, order_id, revision);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT conversation_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.customer_tag
    ADD CONSTRAINT customer_tag_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.dictionary_entry
    ADD CONSTRAINT dictionary_entry_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.file_link
    ADD CONSTRAINT file_link_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT fk_api_key_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT fk_conversation_assignee_id FOREIGN KEY (company_id, assignee_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT fk_conversation_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.conversation
    ADD CONSTRAINT fk_conversation_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_created_by_id FOREIGN KEY (company_id, created_by_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_entered_by_id FOREIGN KEY (company_id, entered_by_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_industry_id FOREIGN KEY (company_id, industry_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_level_id FOREIGN KEY (company_id, level_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_medium_id FOREIGN KEY (company_id, medium_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_owner_id FOREIGN KEY (company_id, owner_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_region_id FOREIGN KEY (company_id, region_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT fk_customer_source_id FOREIGN KEY (company_id, source_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.customer_tag
    ADD CONSTRAINT fk_customer_tag_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT fk_department_head_id FOREIGN KEY (company_id, head_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT fk_department_parent_id FOREIGN KEY (company_id, parent_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.dictionary_entry
    ADD CONSTRAINT fk_dictionary_entry_parent_id FOREIGN KEY (company_id, parent_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT fk_feedback_about_id FOREIGN KEY (company_id, about_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT fk_feedback_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT fk_feedback_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT fk_feedback_portal_account_id FOREIGN KEY (company_id, portal_account_id) REFERENCES public.portal_account(company_id, id);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT fk_feedback_service_request_id FOREIGN KEY (company_id, service_request_id) REFERENCES public.service_request(company_id, id);
ALTER TABLE ONLY public.file_link
    ADD CONSTRAINT fk_file_link_file_id FOREIGN KEY (company_id, file_id) REFERENCES public.file(company_id, id);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT fk_file_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT fk_file_portal_account_id FOREIGN KEY (company_id, portal_account_id) REFERENCES public.portal_account(company_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_assigned_to_id FOREIGN KEY (company_id, assigned_to_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_contact_id FOREIGN KEY (company_id, contact_id) REFERENCES public.contact(company_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.gateway_payment
    ADD CONSTRAINT fk_gateway_payment_receipt_id FOREIGN KEY (company_id, receipt_id) REFERENCES public.receipt(company_id, id);
ALTER TABLE ONLY public.instalment
    ADD CONSTRAINT fk_instalment_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_manager_id FOREIGN KEY (company_id, manager_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.membership_role
    ADD CONSTRAINT fk_membership_role_membership_id FOREIGN KEY (company_id, membership_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.membership_role
    ADD CONSTRAINT fk_membership_role_role_id FOREIGN KEY (company_id, role_id) REFERENCES public.role(company_id, id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT fk_message_conversation_id FOREIGN KEY (company_id, conversation_id) REFERENCES public.conversation(company_id, id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT fk_message_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT fk_message_portal_account_id FOREIGN KEY (company_id, portal_account_id) REFERENCES public.portal_account(company_id, id);
ALTER TABLE ONLY public.notification
    ADD CONSTRAINT fk_notification_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.notification
    ADD CONSTRAINT fk_notification_portal_account_id FOREIGN KEY (company_id, portal_account_id) REFERENCES public.portal_account(company_id, id);
ALTER TABLE ONLY public."order"
    ADD CONSTRAINT fk_order_author_id FOREIGN KEY (company_id, author_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public."order"
    ADD CONSTRAINT fk_order_contact_id FOREIGN KEY (company_id, contact_id) REFERENCES public.contact(company_id, id);
ALTER TABLE ONLY public."order"
    ADD CONSTRAINT fk_order_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public."order"
    ADD CONSTRAINT fk_order_decided_by_id FOREIGN KEY (company_id, decided_by_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_product_id FOREIGN KEY (company_id, product_id) REFERENCES public.product(company_id, id);
ALTER TABLE ONLY public."order"
    ADD CONSTRAINT fk_order_salesperson_id FOREIGN KEY (company_id, salesperson_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.ownership
    ADD CONSTRAINT fk_ownership_by_id FOREIGN KEY (company_id, by_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.ownership
    ADD CONSTRAINT fk_ownership_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.ownership
    ADD CONSTRAINT fk_ownership_owner_id FOREIGN KEY (company_id, owner_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.ownership
    ADD CONSTRAINT fk_ownership_reason_id FOREIGN KEY (company_id, reason_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.portal_account
    ADD CONSTRAINT fk_portal_account_contact_id FOREIGN KEY (company_id, contact_id) REFERENCES public.contact(company_id, id);
ALTER TABLE ONLY public.portal_account
    ADD CONSTRAINT fk_portal_account_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.price_list_item
    ADD CONSTRAINT fk_price_list_item_price_list_id FOREIGN KEY (company_id, price_list_id) REFERENCES public.price_list(company_id, id);
ALTER TABLE ONLY public.price_list_item
    ADD CONSTRAINT fk_price_list_item_product_id FOREIGN KEY (company_id, product_id) REFERENCES public.product(company_id, id);
ALTER TABLE ONLY public.price_list
    ADD CONSTRAINT fk_price_list_level_id FOREIGN KEY (company_id, level_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.product
    ADD CONSTRAINT fk_product_category_id FOREIGN KEY (company_id, category_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.product
    ADD CONSTRAINT fk_product_unit_id FOREIGN KEY (company_id, unit_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.read_mark
    ADD CONSTRAINT fk_read_mark_conversation_id FOREIGN KEY (company_id, conversation_id) REFERENCES public.conversation(company_id, id);
ALTER TABLE ONLY public.read_mark
    ADD CONSTRAINT fk_read_mark_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_portal_account_id FOREIGN KEY (company_id, portal_account_id) REFERENCES public.portal_account(company_id, id);
ALTER TABLE ONLY public.receivable
    ADD CONSTRAINT fk_receivable_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.receivable_entry
    ADD CONSTRAINT fk_receivable_entry_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.receivable_entry
    ADD CONSTRAINT fk_receivable_entry_receipt_id FOREIGN KEY (company_id, receipt_id) REFERENCES public.receipt(company_id, id);
ALTER TABLE ONLY public.receivable_entry
    ADD CONSTRAINT fk_receivable_entry_receivable_id FOREIGN KEY (company_id, receivable_id) REFERENCES public.receivable(company_id, id);
ALTER TABLE ONLY public.receivable_entry
    ADD CONSTRAINT fk_receivable_entry_refund_id FOREIGN KEY (company_id, refund_id) REFERENCES public.refund(company_id, id);
ALTER TABLE ONLY public.receivable
    ADD CONSTRAINT fk_receivable_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.refund
    ADD CONSTRAINT fk_refund_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.refund
    ADD CONSTRAINT fk_refund_receipt_id FOREIGN KEY (company_id, receipt_id) REFERENCES public.receipt(company_id, id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_role_id FOREIGN KEY (company_id, role_id) REFERENCES public.role(company_id, id);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_agent_id FOREIGN KEY (company_id, agent_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_category_id FOREIGN KEY (company_id, category_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_contact_id FOREIGN KEY (company_id, contact_id) REFERENCES public.contact(company_id, id);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_conversation_id FOREIGN KEY (company_id, conversation_id) REFERENCES public.conversation(company_id, id);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT fk_service_request_product_id FOREIGN KEY (company_id, product_id) REFERENCES public.product(company_id, id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_membership_id FOREIGN KEY (company_id, membership_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_portal_account_id FOREIGN KEY (company_id, portal_account_id) REFERENCES public.portal_account(company_id, id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT fk_shipment_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT fk_shipment_line_order_line_id FOREIGN KEY (company_id, order_line_id) REFERENCES public.order_line(company_id, id);
ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT fk_shipment_line_shipment_id FOREIGN KEY (company_id, shipment_id) REFERENCES public.shipment(company_id, id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT fk_shipment_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_portal_account_id FOREIGN KEY (company_id, portal_account_id) REFERENCES public.portal_account(company_id, id);
ALTER TABLE ONLY public.stock
    ADD CONSTRAINT fk_stock_id FOREIGN KEY (company_id, id) REFERENCES public.product(company_id, id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_product_id FOREIGN KEY (company_id, product_id) REFERENCES public.product(company_id, id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_shipment_id FOREIGN KEY (company_id, shipment_id) REFERENCES public.shipment(company_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.gateway_payment
    ADD CONSTRAINT gateway_payment_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.instalment
    ADD CONSTRAINT instalment_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.membership_role
    ADD CONSTRAINT membership_role_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.app_user(id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.notification
    ADD CONSTRAINT notification_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT number_series_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.ownership
    ADD CONSTRAINT ownership_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.portal_account
    ADD CONSTRAINT portal_account_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.portal_account
    ADD CONSTRAINT portal_account_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.app_user(id);
ALTER TABLE ONLY public.price_list
    ADD CONSTRAINT price_list_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.price_list_item
    ADD CONSTRAINT price_list_item_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.read_mark
    ADD CONSTRAINT read_mark_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.receivable
    ADD CONSTRAINT receivable_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.receivable_entry
    ADD CONSTRAINT receivable_entry_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.reply_template
    ADD CONSTRAINT reply_template_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.secret_link
    ADD CONSTRAINT secret_link_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.secret_link
    ADD CONSTRAINT secret_link_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.app_user(id);
ALTER TABLE ONLY public.service_request
    ADD CONSTRAINT service_request_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.app_user(id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT shipment_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.shipment_line
    ADD CONSTRAINT shipment_line_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.stock
    ADD CONSTRAINT stock_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT stock_move_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
