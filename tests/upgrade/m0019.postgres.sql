-- Guanxi d8ce808bbfbab36ccbe82a7e5777ce206715f8c5, written by scripts/dump.sh. All of it is fiction.
CREATE FUNCTION public.unixepoch(moment timestamp with time zone) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$SELECT div(floor(extract(epoch FROM moment) * 1000 + 0.5), 1000)::bigint$$;
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
CREATE TABLE public.bulk_job (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    member_id uuid NOT NULL,
    status text NOT NULL,
    action jsonb NOT NULL,
    total bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone
);
CREATE TABLE public.bulk_row (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    job_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    "position" bigint NOT NULL,
    outcome text NOT NULL,
    code text,
    before jsonb NOT NULL,
    version bigint
);
CREATE TABLE public.capture_form (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    name text NOT NULL,
    key text NOT NULL,
    consent text NOT NULL,
    thanks text NOT NULL,
    name_en text,
    intro text,
    intro_en text,
    consent_en text,
    thanks_en text,
    fields jsonb NOT NULL,
    questions jsonb NOT NULL,
    assignment jsonb NOT NULL,
    source_id uuid,
    medium_id uuid,
    turn bigint NOT NULL,
    active boolean DEFAULT false NOT NULL
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
    customer_id uuid,
    contact_id uuid,
    member_id uuid,
    assigned_to_id uuid,
    kind text NOT NULL,
    content text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    next_contact_at timestamp with time zone,
    intent text,
    done boolean DEFAULT false NOT NULL,
    due_at timestamp with time zone,
    lead_id uuid
);
CREATE TABLE public.gateway_payment (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    receipt_id uuid NOT NULL,
    status text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone
);
CREATE TABLE public.goods_return (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    number text NOT NULL,
    status text NOT NULL,
    currency text NOT NULL,
    text text,
    customer_id uuid NOT NULL,
    order_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    portal_account_id uuid,
    reason_id uuid,
    agent_id uuid,
    department_id uuid,
    agent_decided_by_id uuid,
    director_decided_by_id uuid,
    credited_by_id uuid,
    agent_comment text,
    director_comment text,
    agent_decided_at timestamp with time zone,
    director_decided_at timestamp with time zone,
    first_came_at timestamp with time zone,
    goods_received_at timestamp with time zone,
    credited_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    expected bigint NOT NULL,
    amount bigint NOT NULL,
    credit_offset bigint NOT NULL,
    credit_refund bigint NOT NULL,
    credit_kept bigint NOT NULL,
    CONSTRAINT goods_return_check CHECK (((expected >= 0) AND (amount >= 0))),
    CONSTRAINT goods_return_check1 CHECK (((credit_offset >= 0) AND (credit_refund >= 0) AND (credit_kept >= 0))),
    CONSTRAINT goods_return_check2 CHECK (((director_decided_by_id IS NULL) OR (director_decided_by_id <> agent_decided_by_id)))
);
CREATE TABLE public.goods_return_arrival (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    line_id uuid NOT NULL,
    stock_move_id uuid,
    member_id uuid,
    quantity bigint NOT NULL,
    amount bigint NOT NULL,
    disposition text NOT NULL,
    note text,
    at timestamp with time zone NOT NULL,
    CONSTRAINT goods_return_arrival_check CHECK (((quantity > 0) AND (amount >= 0)))
);
CREATE TABLE public.goods_return_line (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    return_id uuid NOT NULL,
    order_line_id uuid NOT NULL,
    "position" bigint NOT NULL,
    quantity bigint NOT NULL,
    received bigint NOT NULL,
    expected bigint NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT goods_return_line_check CHECK (((quantity > 0) AND (received >= 0) AND (received <= quantity) AND (expected >= 0) AND (amount >= 0)))
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
CREATE TABLE public.lead (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    number text NOT NULL,
    name text NOT NULL,
    name_fold text NOT NULL,
    status text NOT NULL,
    organization text,
    organization_fold text,
    job_title text,
    mobile text,
    mobile_fold text,
    phone text,
    phone_fold text,
    email text,
    email_fold text,
    note text,
    reason_note text,
    utm_source text,
    utm_medium text,
    source_id uuid,
    medium_id uuid,
    industry_id uuid,
    region_id uuid,
    reason_id uuid,
    owner_id uuid,
    department_id uuid,
    created_by_id uuid,
    entered_by_id uuid,
    capture_form_id uuid,
    conversation_id uuid,
    customer_id uuid,
    contact_id uuid,
    answers jsonb NOT NULL,
    owned_since timestamp with time zone,
    last_follow_up_at timestamp with time zone,
    next_contact_at timestamp with time zone,
    contacted_at timestamp with time zone,
    qualified_at timestamp with time zone,
    disqualified_at timestamp with time zone,
    converted_at timestamp with time zone
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
    "position" bigint NOT NULL,
    seen_at timestamp with time zone
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
CREATE TABLE public.survey (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    author_id uuid,
    department_id uuid,
    name text NOT NULL,
    name_en text,
    intro text,
    intro_en text,
    status text NOT NULL,
    anonymous boolean DEFAULT false NOT NULL,
    expiry_days bigint NOT NULL,
    questionnaire jsonb NOT NULL,
    rules jsonb NOT NULL,
    current_version bigint NOT NULL,
    changed boolean DEFAULT false NOT NULL,
    published_at timestamp with time zone,
    closed_at timestamp with time zone
);
CREATE TABLE public.survey_answer (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    survey_version_id uuid NOT NULL,
    agent_id uuid NOT NULL,
    invitation_id uuid,
    customer_id uuid,
    department_id uuid,
    answers jsonb NOT NULL,
    complete boolean DEFAULT false NOT NULL,
    saved_at timestamp with time zone NOT NULL
);
CREATE TABLE public.survey_assignment (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    survey_id uuid NOT NULL,
    agent_id uuid NOT NULL,
    department_id uuid,
    quota bigint,
    note text
);
CREATE TABLE public.survey_invitation (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    survey_id uuid NOT NULL,
    survey_version_id uuid NOT NULL,
    agent_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    contact_id uuid,
    department_id uuid,
    channel text NOT NULL,
    status text NOT NULL,
    token_hash text,
    expires_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    answered_at timestamp with time zone,
    reminders bigint NOT NULL,
    reminded_at timestamp with time zone
);
CREATE TABLE public.survey_version (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    survey_id uuid NOT NULL,
    member_id uuid,
    number bigint NOT NULL,
    questionnaire jsonb NOT NULL,
    rules jsonb NOT NULL,
    anonymous boolean DEFAULT false NOT NULL,
    published_at timestamp with time zone NOT NULL
);
COPY public.api_key (id, company_id, version, created_at, updated_at, deleted_at, member_id, name, prefix, secret_hash, permissions, expires_at, last_used_at) FROM stdin;
\.
COPY public.app_user (id, created_at, login, login_fold, name, name_en, email, email_fold, mobile, mobile_fold, avatar_file_id, password_hash, must_change_password, last_login_at) FROM stdin;
01a204a9-591b-74be-9767-87b378c86af0	2026-11-22 19:08:56.874961+00	founder	founder	周宁	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$KUmuS/zXFQa2EJ++UNS8Hg$ptPvdvNtwBcv8WyA2F3epSUQzJ+46joPJMwBCwZMss0	f	2026-11-22 19:08:58.730952+00
01a204a9-61b6-73bd-a6b1-9c3d9957849d	2026-11-22 19:08:59.171243+00	manager	manager	主管	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$lIcP1zs2dWfaCVZZvRYvyw$7sfFU7TDmwuproo1DhrZMLR4+SO9qtXg8pOiZ+9ArHM	t	\N
01a204a9-630e-7584-aec9-f7cae093c644	2026-11-22 19:08:59.517935+00	promoter	promoter	促销人员	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$PD8+dXukRZT2SPmoGUvCIg$RFDg5PGz/QvQ97mOCIwPcVHU4dL9IbLO8fbVdYlPVzk	t	\N
01a204a9-63b4-756b-97e9-4080a25ddc7d	2026-11-22 19:08:59.666645+00	greeter	greeter	客户接洽	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$D8RnM2S2xH19z/QgaZX6AQ$9v7cQc1BLxYBEMvX0/gzkiLmMoTUHNlBrKXNP/3tBks	t	\N
01a204a9-647a-70c0-9444-c9d09aa33554	2026-11-22 19:08:59.819683+00	prospector	prospector	寻找客户	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$HqVnmUBWU5pQt2DKb9R32Q$Hd54J7xD3oFP5Nptq7vV4LdwY+jCCNHmOnHBdTRNGfQ	t	2026-11-22 19:09:00.510784+00
01a204a9-82da-72fc-8dd5-a75b62b28296	2026-11-22 19:09:07.657129+00	buyer-1795374540-32348	buyer-1795374540-32348	陈晓	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$QtPxJSxVkunE9/OXj79g4w$zyEs6UZG/itASztDG/ijSbrQk4vNRL0bBsB9CI3hGVA	t	2026-11-22 19:09:07.767407+00
01a204a9-62a1-753d-b9f2-7cda1304da6c	2026-11-22 19:08:59.407861+00	service	service	客服人员	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$Ubats1APoU5tRhaHKIfcFg$qXaXWiiQGj0a5v/ZLaP8s/pYhR4QPkC/H7xwtcYXZUo	t	2026-11-22 19:09:16.717695+00
01a204a9-ae93-71a9-8449-a58c7fd2e281	2026-11-22 19:09:18.848511+00	returner-1795374556-362	returner-1795374556-362	沈月	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$0TAWUN3SvWqgGJqLcOmWPQ$3GwBENDQzsY2wY8j87W+Z1hwyfI5vucloyC1RzJx/iw	t	2026-11-22 19:09:18.965014+00
01a204a9-6114-741a-b6bf-6fa590c111ed	2026-11-22 19:08:58.991302+00	director	director	市场总监	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$JmAjU1ZznWLNoWAxmbT8iQ$6kJHatt9Hp9+3iybL/hKpaATZpd/fpgPl8AosYqxgdY	t	2026-11-22 19:09:26.594021+00
01a204a9-623a-7761-838a-efb19f12b0d5	2026-11-22 19:08:59.289038+00	sales	sales	销售人员	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$S18Ofp1lvlDmalnHp17J/g$N3fhi3I5HM0iFdNEem66iBD7v9iwvdKaze9ZlJvAM6c	t	2026-11-22 19:09:26.880442+00
\.
COPY public.bulk_job (id, company_id, member_id, status, action, total, created_at, finished_at) FROM stdin;
\.
COPY public.bulk_row (id, company_id, job_id, customer_id, "position", outcome, code, before, version) FROM stdin;
\.
COPY public.capture_form (id, company_id, version, created_at, updated_at, deleted_at, name, key, consent, thanks, name_en, intro, intro_en, consent_en, thanks_en, fields, questions, assignment, source_id, medium_id, turn, active) FROM stdin;
01a204a9-653a-7351-b15b-4d8b17f2916e	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:00.068148+00	2026-11-22 19:09:00.068148+00	\N	询价	fRNZtItP4JuidUf_Up6NWv-jcoNifhFZJ6RGnW3yhhs	同意	谢谢	\N	\N	\N	\N	\N	[{"name": "mobile", "required": true}]	[]	{"kind": "nobody", "regions": [], "member_ids": []}	\N	\N	0	t
\.
COPY public.company (id, version, created_at, updated_at, slug, name, name_en, about, about_en, address, phone, email, website, time_zone, currency, locale, logo_file_id, site_published, demo, settings) FROM stdin;
01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	company	升级样本	\N	\N	\N	\N	\N	\N	\N	Asia/Shanghai	CNY	zh-CN	\N	t	f	{"pool": {"capacity": 200, "warn_days": 3, "claim_allowed": true, "daily_claim_limit": 10, "reclaim_wait_days": 7, "recycle_after_days": 30}, "orders": {"due_days": 30, "tax_rate_bp": 1300, "allow_own_approval": false}, "service": {"opens": "09:00", "closes": "18:00", "holidays": [], "low_score": 2, "work_days": [1, 2, 3, 4, 5], "reopen_days": 14, "resolution_minutes": {"low": 2700, "high": 540, "normal": 1620, "urgent": 240}, "first_response_minutes": {"low": 540, "high": 60, "normal": 240, "urgent": 30}}}
\.
COPY public.contact (id, company_id, version, created_at, updated_at, deleted_at, customer_id, name, name_fold, name_en, job_title, mobile, mobile_fold, phone, email, email_fold, wechat, note, is_primary, decision_maker, birthday) FROM stdin;
01a204a9-6e70-76b8-b0f7-079e5d25e604	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:02.41244+00	2026-11-22 19:09:02.41244+00	\N	01a204a9-6e60-7191-b2ef-a21476974003	陈晓	陈晓	Chen Xiao	Buyer	\N	\N	\N	\N	\N	\N	\N	t	f	\N
\.
COPY public.conversation (id, company_id, version, created_at, updated_at, deleted_at, subject, channel, status, customer_id, assignee_id, department_id, visitor_name, visitor_contact, token_hash, last_message_at, last_message, customer_read) FROM stdin;
01a204a9-9934-729a-a599-6671f65f66a8	01a204a9-58aa-70bf-9791-e84cf3bfa215	4	2026-11-22 19:09:13.328745+00	2026-11-22 19:09:14.221735+00	\N	The pump hums	service	open	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-62a2-7186-888e-6a91924331d5	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	\N	\N	2026-11-22 19:09:14.221735+00	That helped, thank you.	3
01a204a9-b873-77a2-80d4-5a9f6df82681	01a204a9-58aa-70bf-9791-e84cf3bfa215	4	2026-11-22 19:09:21.368642+00	2026-11-22 19:09:22.395507+00	\N	RT-20261123-0001	return	open	01a204a9-a89d-724f-9a86-dbc2e4e5609d	01a204a9-62a2-7186-888e-6a91924331d5	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	\N	\N	2026-11-22 19:09:22.395507+00	Here you are.	3
\.
COPY public.customer (id, company_id, version, created_at, updated_at, deleted_at, number, name, name_fold, kind, role, intent, lifecycle, name_en, mobile, mobile_fold, phone, phone_fold, email, email_fold, website, tax_number, note, address, level_id, source_id, medium_id, industry_id, region_id, owner_id, department_id, created_by_id, entered_by_id, addresses, tags, owned_since, last_follow_up_at, next_contact_at) FROM stdin;
01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-58aa-70bf-9791-e84cf3bfa215	3	2026-11-22 19:09:02.41244+00	2026-11-22 19:09:04.12691+00	\N	C-000001	环宇泵业 1795374540-32348	环宇泵业179537454032348	organization	prospect	high	prospect	Huanyu Pumps 1795374540-32348	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a9-58d7-73d2-9cfc-83ba744e173e	\N	\N	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-6068-7083-883f-aa17fcbd82e5	01a204a9-6482-718a-bcb8-20ee717b3072	01a204a9-6482-718a-bcb8-20ee717b3072	[]	[]	2026-11-22 19:09:03.357066+00	2026-11-22 19:09:04.12691+00	2026-11-23 19:09:03+00
01a204a9-a89d-724f-9a86-dbc2e4e5609d	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:17.322454+00	2026-11-22 19:09:17.322454+00	\N	C-000002	晨光咖啡 1795374556-362	晨光咖啡1795374556362	organization	prospect	unknown	prospect	Dawn Coffee 1795374556-362	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-6068-7083-883f-aa17fcbd82e5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	[]	[]	2026-11-22 19:09:17.322454+00	\N	\N
01a204a9-d40e-7482-8fd1-04276db3c199	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:28.434187+00	2026-11-22 19:09:28.434187+00	\N	C-000003	受访 1795374566-717-1	受访17953745667171	organization	prospect	unknown	prospect	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-6068-7083-883f-aa17fcbd82e5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	[]	[]	2026-11-22 19:09:28.434187+00	\N	\N
01a204a9-d6da-7688-a7da-5e859049b31d	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:29.166997+00	2026-11-22 19:09:29.166997+00	\N	C-000004	受访 1795374566-717-2	受访17953745667172	organization	prospect	unknown	prospect	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-6068-7083-883f-aa17fcbd82e5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	[]	[]	2026-11-22 19:09:29.166997+00	\N	\N
\.
COPY public.customer_tag (id, company_id, customer_id, tag) FROM stdin;
\.
COPY public.department (id, company_id, version, created_at, updated_at, deleted_at, name, name_en, parent_id, head_id, "position") FROM stdin;
01a204a9-6068-7083-883f-aa17fcbd82e5	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:58.853872+00	2026-11-22 19:08:58.853872+00	\N	销售部	\N	\N	\N	0
\.
COPY public.dictionary_entry (id, company_id, version, created_at, updated_at, deleted_at, kind, code, name, name_en, parent_id, "position", active) FROM stdin;
01a204a9-58d7-73d2-9cfc-83ba744e173e	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	website	公司网站	Website	\N	1	t
01a204a9-58d7-73d2-9cfc-83bb5b8edf84	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	advertisement	广告	Advertisement	\N	2	t
01a204a9-58d7-73d2-9cfc-83bcb1546aff	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	exhibition	展会	Exhibition	\N	3	t
01a204a9-58d7-73d2-9cfc-83bda6d16aab	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	promotion	促销活动	Promotion	\N	4	t
01a204a9-58d7-73d2-9cfc-83be4b7ad92f	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	referral	客户介绍	Referral	\N	5	t
01a204a9-58d7-73d2-9cfc-83bf4cea167b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	telephone	电话来访	Incoming call	\N	6	t
01a204a9-58d7-73d2-9cfc-83c064f2114b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	prospecting	主动开发	Prospecting	\N	7	t
01a204a9-58d7-73d2-9cfc-83c1b593d517	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	chat	在线洽谈	Online chat	\N	8	t
01a204a9-58d7-73d2-9cfc-83c2b64a9f1f	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	partner	合作伙伴	Partner	\N	9	t
01a204a9-58d7-73d2-9cfc-83c3fb11e7ea	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	source	other	其他	Other	\N	10	t
01a204a9-58d7-73d2-9cfc-83c4a371bd44	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	search_engine	搜索引擎	Search engine	\N	11	t
01a204a9-58d7-73d2-9cfc-83c50c61f535	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	wechat	微信	WeChat	\N	12	t
01a204a9-58d7-73d2-9cfc-83c6d234f3b3	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	short_video	短视频	Short video	\N	13	t
01a204a9-58d7-73d2-9cfc-83c7f0f8d9c1	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	television	电视	Television	\N	14	t
01a204a9-58d7-73d2-9cfc-83c8076ded39	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	radio	广播	Radio	\N	15	t
01a204a9-58d7-73d2-9cfc-83c95be5ef8b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	newspaper	报纸	Newspaper	\N	16	t
01a204a9-58d7-73d2-9cfc-83ca3eda3608	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	magazine	行业杂志	Trade magazine	\N	17	t
01a204a9-58d7-73d2-9cfc-83cb810b309d	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	outdoor	户外广告	Outdoor	\N	18	t
01a204a9-58d7-73d2-9cfc-83cc28887e8c	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	email	电子邮件	E-mail	\N	19	t
01a204a9-58d7-73d2-9cfc-83cddeaaf1e5	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	leaflet	宣传册	Leaflet	\N	20	t
01a204a9-58d7-73d2-9cfc-83ce7a2ca86e	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	medium	none	无广告	No advertisement	\N	21	t
01a204a9-58d7-73d2-9cfc-83cf211a9c9b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	manufacturing	制造业	Manufacturing	\N	22	t
01a204a9-58d7-73d2-9cfc-83d0068d444d	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	machinery	机械设备	Machinery	\N	23	t
01a204a9-58d7-73d2-9cfc-83d19e0abb4e	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	electronics	电子信息	Electronics	\N	24	t
01a204a9-58d7-73d2-9cfc-83d23de7dc07	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	software	软件与互联网	Software and internet	\N	25	t
01a204a9-58d7-73d2-9cfc-83d328dec611	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	construction	建筑与房地产	Construction and real estate	\N	26	t
01a204a9-58d7-73d2-9cfc-83d452dda057	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	retail	批发零售	Wholesale and retail	\N	27	t
01a204a9-58d7-73d2-9cfc-83d595429cc0	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	logistics	交通物流	Transport and logistics	\N	28	t
01a204a9-58d7-73d2-9cfc-83d66802d7ee	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	finance	金融	Finance	\N	29	t
01a204a9-58d7-73d2-9cfc-83d7a36f5f46	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	education	教育	Education	\N	30	t
01a204a9-58d7-73d2-9cfc-83d83bb3263c	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	healthcare	医疗卫生	Health care	\N	31	t
01a204a9-58d7-73d2-9cfc-83d98b4a467e	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	energy	能源化工	Energy and chemicals	\N	32	t
01a204a9-58d7-73d2-9cfc-83da384e9c14	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	agriculture	农林牧渔	Agriculture	\N	33	t
01a204a9-58d7-73d2-9cfc-83dbdcb828ef	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	hospitality	酒店餐饮	Hotels and catering	\N	34	t
01a204a9-58d7-73d2-9cfc-83dcc6db3584	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	media	文化传媒	Culture and media	\N	35	t
01a204a9-58d7-73d2-9cfc-83ddad92b9cc	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	government	政府与公共事业	Government and public services	\N	36	t
01a204a9-58d7-73d2-9cfc-83de2717efc0	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	industry	other	其他	Other	\N	37	t
01a204a9-58d7-73d2-9cfc-83dfc63ae417	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	level	A	A级 · 重点	A · Key	\N	38	t
01a204a9-58d7-73d2-9cfc-83e0e5d47433	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	level	B	B级 · 重要	B · Important	\N	39	t
01a204a9-58d7-73d2-9cfc-83e174b248a8	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	level	C	C级 · 普通	C · Ordinary	\N	40	t
01a204a9-58d7-73d2-9cfc-83e262da6257	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	level	D	D级 · 小型	D · Small	\N	41	t
01a204a9-58d7-73d2-9cfc-83e3cc433e0e	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	loss_reason	price	价格过高	Price too high	\N	42	t
01a204a9-58d7-73d2-9cfc-83e46910a49d	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	loss_reason	competitor	选择了竞争对手	Chose a competitor	\N	43	t
01a204a9-58d7-73d2-9cfc-83e52b274682	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	loss_reason	budget	预算取消	Budget withdrawn	\N	44	t
01a204a9-58d7-73d2-9cfc-83e661ac9b10	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	loss_reason	requirement	需求不符	Did not meet the need	\N	45	t
01a204a9-58d7-73d2-9cfc-83e78bb368ef	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	loss_reason	timing	时机不合适	Wrong time	\N	46	t
01a204a9-58d7-73d2-9cfc-83e898e87154	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	loss_reason	no_contact	联系不上	Out of reach	\N	47	t
01a204a9-58d7-73d2-9cfc-83e99a9a49df	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	loss_reason	other	其他	Other	\N	48	t
01a204a9-58d7-73d2-9cfc-83eab8556bf3	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	release_reason	no_interest	无购买意向	No interest	\N	49	t
01a204a9-58d7-73d2-9cfc-83eb027f9249	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	release_reason	no_contact	联系不上	Out of reach	\N	50	t
01a204a9-58d7-73d2-9cfc-83ecae996fc6	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	release_reason	wrong_region	不在负责区域	Outside my region	\N	51	t
01a204a9-58d7-73d2-9cfc-83eddd8e3d1e	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	release_reason	capacity	无暇跟进	No time to follow up	\N	52	t
01a204a9-58d7-73d2-9cfc-83eef8674028	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	release_reason	reorganisation	人员调整	Change of staff	\N	53	t
01a204a9-58d7-73d2-9cfc-83efa03467eb	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	release_reason	other	其他	Other	\N	54	t
01a204a9-58d7-73d2-9cfc-83f0df976564	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_category	consultation	使用咨询	Consultation	\N	55	t
01a204a9-58d7-73d2-9cfc-83f147f2c0b1	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_category	installation	安装调试	Installation	\N	56	t
01a204a9-58d7-73d2-9cfc-83f27bd27bc2	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_category	repair	故障维修	Repair	\N	57	t
01a204a9-58d7-73d2-9cfc-83f3c8077b8f	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_category	maintenance	保养维护	Maintenance	\N	58	t
01a204a9-58d7-73d2-9cfc-83f4f1d1d8ef	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_category	delivery	物流配送	Delivery	\N	59	t
01a204a9-58d7-73d2-9cfc-83f532561ec3	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_category	billing	账单发票	Billing and invoices	\N	60	t
01a204a9-58d7-73d2-9cfc-83f62504277d	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_category	training	操作培训	Training	\N	61	t
01a204a9-58d7-73d2-9cfc-83f79cce63d8	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_category	complaint	投诉	Complaint	\N	62	t
01a204a9-58d7-73d2-9cfc-83f8878b7173	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_category	other	其他	Other	\N	63	t
01a204a9-58d7-73d2-9cfc-83f97e1b1589	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	product_category	equipment	设备	Equipment	\N	64	t
01a204a9-58d7-73d2-9cfc-83fabddc8fc8	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	product_category	parts	配件	Parts	\N	65	t
01a204a9-58d7-73d2-9cfc-83fbcee70683	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	product_category	consumables	耗材	Consumables	\N	66	t
01a204a9-58d7-73d2-9cfc-83fcb3b3d330	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	product_category	software	软件	Software	\N	67	t
01a204a9-58d7-73d2-9cfc-83fdccb11269	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	product_category	services	服务	Services	\N	68	t
01a204a9-58d7-73d2-9cfc-83fe3773b99d	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	piece	个	Piece	\N	69	t
01a204a9-58d7-73d2-9cfc-83ffcbebb11b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	set	套	Set	\N	70	t
01a204a9-58d7-73d2-9cfc-84005b8195f5	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	machine	台	Unit	\N	71	t
01a204a9-58d7-73d2-9cfc-84018fed162d	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	item	件	Item	\N	72	t
01a204a9-58d7-73d2-9cfc-84026e935a00	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	box	箱	Box	\N	73	t
01a204a9-58d7-73d2-9cfc-840331753d42	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	pack	包	Pack	\N	74	t
01a204a9-58d7-73d2-9cfc-8404c6c35e28	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	kilogram	千克	Kilogram	\N	75	t
01a204a9-58d7-73d2-9cfc-8405efc6ac63	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	tonne	吨	Tonne	\N	76	t
01a204a9-58d7-73d2-9cfc-840629024440	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	metre	米	Metre	\N	77	t
01a204a9-58d7-73d2-9cfc-8407a4615ede	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	litre	升	Litre	\N	78	t
01a204a9-58d7-73d2-9cfc-8408c052b862	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	hour	小时	Hour	\N	79	t
01a204a9-58d7-73d2-9cfc-84096a79144d	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	unit	year	年	Year	\N	80	t
01a204a9-58d7-73d2-9cfc-840a3be7ef5b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	cancel_reason	customer	客户取消	Cancelled by the customer	\N	81	t
01a204a9-58d7-73d2-9cfc-840b2b502e8f	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	cancel_reason	out_of_stock	无货	Out of stock	\N	82	t
01a204a9-58d7-73d2-9cfc-840c325a44b3	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	cancel_reason	wrong_order	下单有误	Ordered by mistake	\N	83	t
01a204a9-58d7-73d2-9cfc-840d940f5fe8	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	cancel_reason	credit	信用问题	Credit	\N	84	t
01a204a9-58d7-73d2-9cfc-840e07a7babf	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	cancel_reason	price	价格未谈妥	No agreement on the price	\N	85	t
01a204a9-58d7-73d2-9cfc-840f65c15812	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	cancel_reason	other	其他	Other	\N	86	t
01a204a9-58d7-73d2-9cfc-8410332db698	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	return_reason	quality	质量问题	Defective	\N	87	t
01a204a9-58d7-73d2-9cfc-84110e3f1770	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	return_reason	damaged	运输损坏	Damaged in transit	\N	88	t
01a204a9-58d7-73d2-9cfc-8412ba3dcb2e	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	return_reason	wrong_goods	发错货物	Wrong goods	\N	89	t
01a204a9-58d7-73d2-9cfc-8413b5359619	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	return_reason	not_as_described	与描述不符	Not as described	\N	90	t
01a204a9-58d7-73d2-9cfc-841432373d7f	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	return_reason	surplus	数量多余	Surplus	\N	91	t
01a204a9-58d7-73d2-9cfc-84151cad741e	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	return_reason	no_longer_needed	不再需要	No longer needed	\N	92	t
01a204a9-58d7-73d2-9cfc-8416aa36072b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	return_reason	other	其他	Other	\N	93	t
01a204a9-58d7-73d2-9cfc-8417c2695797	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	disqualify_reason	no_need	没有需求	No need	\N	94	t
01a204a9-58d7-73d2-9cfc-841857e5d164	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	disqualify_reason	no_budget	没有预算	No budget	\N	95	t
01a204a9-58d7-73d2-9cfc-8419c48335c1	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	disqualify_reason	no_contact	联系不上	Out of reach	\N	96	t
01a204a9-58d7-73d2-9cfc-841ad12cff6b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	disqualify_reason	competitor	已选择竞争对手	Chose a competitor	\N	97	t
01a204a9-58d7-73d2-9cfc-841bb2e86321	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	disqualify_reason	not_our_business	不在经营范围	Not our business	\N	98	t
01a204a9-58d7-73d2-9cfc-841c1ef34de8	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	disqualify_reason	spam	垃圾信息	Spam	\N	99	t
01a204a9-58d7-73d2-9cfc-841df2e23be7	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	disqualify_reason	duplicate	重复线索	Duplicate	\N	100	t
01a204a9-58d7-73d2-9cfc-841e4b8cd780	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	disqualify_reason	other	其他	Other	\N	101	t
\.
COPY public.event (id, company_id, at, actor_kind, member_id, portal_account_id, subject, subject_id, customer_id, verb, record_version, changes, note) FROM stdin;
01a204a9-58ae-7014-aebf-d67afcf72e04	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	company	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	founded	1	{}	\N
01a204a9-58b0-7309-a8de-cc94912b00a0	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	roles	01a204a9-58af-7428-80ca-11d3709aa314	\N	created	1	{}	\N
01a204a9-58bb-7670-b13d-2c0f8a8d9768	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	roles	01a204a9-58b6-7139-8e08-dafcbb2d1707	\N	created	1	{}	\N
01a204a9-58c0-758f-b60e-15c5065e2598	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	roles	01a204a9-58c0-758f-b60e-15c4cbffa062	\N	created	1	{}	\N
01a204a9-58c5-721b-8abf-ff9de9474b55	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	roles	01a204a9-58c4-767d-b0d6-106be57e1585	\N	created	1	{}	\N
01a204a9-58cf-75b6-8d88-354d5cb54f56	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	roles	01a204a9-58ce-7280-838d-5b50f9c070ad	\N	created	1	{}	\N
01a204a9-58d0-70a3-8fc0-64aeefd87543	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	roles	01a204a9-58d0-70a3-8fc0-64ad766de68b	\N	created	1	{}	\N
01a204a9-58d2-7389-8511-4905a9edf01e	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	roles	01a204a9-58d1-74d5-8c24-d35ac5d9686a	\N	created	1	{}	\N
01a204a9-58d2-7389-8511-491052d93b12	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	roles	01a204a9-58d2-7389-8511-490f104f3775	\N	created	1	{}	\N
01a204a9-591f-74ac-b6e3-c139509157ae	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:56.874961+00	system	\N	\N	users	01a204a9-591c-72ea-acf5-f81094339867	\N	created	1	{}	\N
01a204a9-6069-75be-ac24-dd83a2f4a896	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:58.853872+00	staff	01a204a9-591c-72ea-acf5-f81094339867	\N	departments	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	created	1	{}	\N
01a204a9-6116-77d4-b4cd-7ecece987838	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:58.991302+00	staff	01a204a9-591c-72ea-acf5-f81094339867	\N	users	01a204a9-6115-70e6-92d6-95289980824a	\N	created	1	{}	\N
01a204a9-61be-7675-9135-dfe383a52b95	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:59.171243+00	staff	01a204a9-591c-72ea-acf5-f81094339867	\N	users	01a204a9-61b7-71f0-98cc-6477348df937	\N	created	1	{}	\N
01a204a9-623c-714a-a2c1-42b95166491b	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:59.289038+00	staff	01a204a9-591c-72ea-acf5-f81094339867	\N	users	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	created	1	{}	\N
01a204a9-62a5-7789-b180-b0fbf1cf220d	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:59.407861+00	staff	01a204a9-591c-72ea-acf5-f81094339867	\N	users	01a204a9-62a2-7186-888e-6a91924331d5	\N	created	1	{}	\N
01a204a9-6311-710e-a580-c685528a8161	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:59.517935+00	staff	01a204a9-591c-72ea-acf5-f81094339867	\N	users	01a204a9-6310-7170-adce-33097619f8b9	\N	created	1	{}	\N
01a204a9-63b5-77d1-9d01-fc8b745d2b4a	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:59.666645+00	staff	01a204a9-591c-72ea-acf5-f81094339867	\N	users	01a204a9-63b5-77d1-9d01-fc8af23bbdfd	\N	created	1	{}	\N
01a204a9-6488-770d-87e4-7cf8db11763b	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:08:59.819683+00	staff	01a204a9-591c-72ea-acf5-f81094339867	\N	users	01a204a9-6482-718a-bcb8-20ee717b3072	\N	created	1	{}	\N
01a204a9-6540-7462-b9db-51e056983149	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:00.068148+00	staff	01a204a9-591c-72ea-acf5-f81094339867	\N	capture-forms	01a204a9-653a-7351-b15b-4d8b17f2916e	\N	created	1	{}	\N
01a204a9-6e68-7706-8242-31671ab1b85b	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:02.41244+00	staff	01a204a9-6482-718a-bcb8-20ee717b3072	\N	customers	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-6e72-724d-885f-c7d6419818e0	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:02.41244+00	staff	01a204a9-6482-718a-bcb8-20ee717b3072	\N	contacts	01a204a9-6e70-76b8-b0f7-079e5d25e604	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-7247-7084-ada7-568cea21d4bb	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:03.357066+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	customers	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-6e60-7191-b2ef-a21476974003	assigned	2	{"owner_id": [null, "01a204a9-623b-71be-9ef3-6f01c93ae8c5"], "owned_since": [null, "2026-11-22T19:09:03.357066Z"], "department_id": [null, "01a204a9-6068-7083-883f-aa17fcbd82e5"]}	\N
01a204a9-751f-764c-b218-e15139c373b7	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:04.12691+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	follow-ups	01a204a9-7512-764f-90c5-d4a5cc7b3f95	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-7538-72dd-ac17-4ab3eb35e80a	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:04.12691+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	customers	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-6e60-7191-b2ef-a21476974003	followed_up	3	{"intent": ["medium", "high"], "next_contact_at": [null, "2026-11-23T19:09:03Z"], "last_follow_up_at": [null, "2026-11-22T19:09:04.126910Z"]}	\N
01a204a9-7711-74f6-8cdb-39f4db57a020	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:04.620931+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	products	01a204a9-76f8-739c-9a4e-93a293162751	\N	created	1	{}	\N
01a204a9-77c4-7419-baaa-a3e8e4b1a6f5	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:04.773308+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	products	01a204a9-76f8-739c-9a4e-93a293162751	\N	stocked	\N	{}	\N
01a204a9-7943-74af-8da1-7150911f0e52	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:05.140526+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-7aa6-75c4-b779-ca6346f60bdf	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:05.421977+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	submitted	2	{"status": ["draft", "pending_approval"], "submitted_at": [null, "2026-11-22T19:09:05.421977Z"]}	\N
01a204a9-7b3e-7160-9ba2-6b59a8b31b8b	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:05.715217+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	rejected	3	{"reason": [null, "The customer asked for two, not three."], "status": ["pending_approval", "rejected"], "decided_at": [null, "2026-11-22T19:09:05.715217Z"], "decided_by_id": [null, "01a204a9-6115-70e6-92d6-95289980824a"]}	The customer asked for two, not three.
01a204a9-7cef-71c3-b9de-a35719271936	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:06.151923+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	revised	4	{"status": ["rejected", "draft"], "revision": [1, 2], "decided_at": ["2026-11-22T19:09:05.715217Z", null], "submitted_at": ["2026-11-22T19:09:05.421977Z", null], "decided_by_id": ["01a204a9-6115-70e6-92d6-95289980824a", null]}	\N
01a204a9-7dbf-76dc-8fd2-2bdb309631f8	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:06.345211+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	updated	5	{"tax": [50661, 32085], "total": [440361, 278895], "discount": [0, 12990], "subtotal": [389700, 259800]}	\N
01a204a9-7e05-72e7-8746-c2e93cac7ca8	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:06.412466+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	submitted	6	{"reason": ["The customer asked for two, not three.", null], "status": ["draft", "pending_approval"], "submitted_at": [null, "2026-11-22T19:09:06.412466Z"]}	Two, with five per cent off
01a204a9-7ff7-74d0-a3e0-a9c11a3ea28c	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:06.740632+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	approved	7	{"status": ["pending_approval", "approved"], "decided_at": [null, "2026-11-22T19:09:06.740632Z"], "contract_text": [null, "订单 Order: SO-20261123-0001\\n版本 Revision: 2\\n卖方 Seller: 升级样本\\n买方 Buyer: 环宇泵业 1795374540-32348\\n币种 Currency: CNY\\n1. P-00001 离心泵 1795374540-32348\\n   数量 Quantity: 2; 单价 Unit price: 1299.00; 折扣 Discount: 5.00%; 税率 Tax rate: 13.00%; 金额 Amount: 2788.95\\n小计 Subtotal: 2598.00\\n折扣 Discount: 129.90\\n税额 Tax: 320.85\\n总计 Total: 2788.95\\n付款 Payment 1: 2026-12-23 2788.95\\n交货地址 Delivery address: 1 Harbour Road\\n"], "decided_by_id": [null, "01a204a9-6115-70e6-92d6-95289980824a"]}	\N
01a204a9-82dd-725a-92c0-392295e53d3c	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:07.657129+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	portal-accounts	01a204a9-82dc-7086-b2b7-7c78d658ebd2	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-84b4-732b-9afd-78ae37fa4190	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:08.114164+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	signed	8	{"status": ["approved", "signed"], "signed_at": [null, "2026-11-22T19:09:08.114164Z"]}	陈晓
01a204a9-86f3-769a-90ad-935dfbdbf8fc	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:08.705462+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	shipments	01a204a9-86ea-722d-8c5d-a2e127b4790b	01a204a9-6e60-7191-b2ef-a21476974003	prepared	1	{}	\N
01a204a9-8714-72ac-b300-7646965215fa	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:08.705462+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	shipments	01a204a9-86ea-722d-8c5d-a2e127b4790b	01a204a9-6e60-7191-b2ef-a21476974003	shipped	2	{"status": ["prepared", "shipped"], "shipped_at": [null, "2026-11-22T19:09:08.705462Z"]}	\N
01a204a9-874b-7095-946d-3895649aba19	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:08.705462+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	receivables	01a204a9-8737-765f-b01b-bd0124704b67	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-8767-74d7-9fb5-d309e3370534	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:08.705462+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	shipped	9	{"status": ["signed", "partially_shipped"], "charged": [0, 278895], "next_due": [null, "2026-12-23"], "outstanding": [0, 278895]}	\N
01a204a9-8ec3-7166-a0fc-027b1cdd51c7	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:10.680639+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	shipments	01a204a9-86ea-722d-8c5d-a2e127b4790b	01a204a9-6e60-7191-b2ef-a21476974003	received	3	{"status": ["shipped", "received"], "received_at": [null, "2026-11-22T19:09:10.680639Z"], "received_by": [null, "陈晓"]}	\N
01a204a9-8ecf-750b-8d5f-57a62f289968	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:10.680639+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	received	11	{}	\N
01a204a9-92be-7598-8d4c-66077e862721	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:11.715897+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	receivables	01a204a9-8737-765f-b01b-bd0124704b67	01a204a9-6e60-7191-b2ef-a21476974003	paid	2	{"paid": [0, 100000], "balance": [278895, 178895]}	\N
01a204a9-92cb-75f6-913f-772158f83b92	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:11.715897+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	receipts	01a204a9-9224-76d8-a015-bc9b930d3b62	01a204a9-6e60-7191-b2ef-a21476974003	confirmed	2	{"status": ["pending", "confirmed"], "paid_at": [null, "2026-11-22T19:09:11.715897Z"], "allocated": [0, 100000]}	\N
01a204a9-92da-7053-bd14-497654600c2e	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:11.715897+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	paid	13	{"received": [0, 100000], "outstanding": [278895, 178895]}	\N
01a204a9-9a69-730c-8a3d-fc5d60f8b891	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:13.683133+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	service-requests	01a204a9-9953-73d4-8e38-4ae7ae5bbfad	01a204a9-6e60-7191-b2ef-a21476974003	started	2	{"status": ["assigned", "in_progress"]}	\N
01a204a9-acef-750e-aba2-1a15bb1ad29b	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:18.381056+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	approved	3	{"status": ["pending_approval", "approved"], "decided_at": [null, "2026-11-22T19:09:18.381056Z"], "contract_text": [null, "订单 Order: SO-20261123-0002\\n版本 Revision: 1\\n卖方 Seller: 升级样本\\n买方 Buyer: 晨光咖啡 1795374556-362\\n币种 Currency: CNY\\n1. P-00002 磨豆机 1795374556-362\\n   数量 Quantity: 3; 单价 Unit price: 1000.00; 折扣 Discount: 10.00%; 税率 Tax rate: 13.00%; 金额 Amount: 3051.00\\n小计 Subtotal: 3000.00\\n折扣 Discount: 300.00\\n税额 Tax: 351.00\\n总计 Total: 3051.00\\n付款 Payment 1: 2026-12-23 3051.00\\n"], "decided_by_id": [null, "01a204a9-6115-70e6-92d6-95289980824a"]}	\N
01a204a9-b1a4-7027-bbf0-dddee10d28e0	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:19.637517+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	shipments	01a204a9-b19f-73a1-8748-744990ce5e0d	01a204a9-a89d-724f-9a86-dbc2e4e5609d	prepared	1	{}	\N
01a204a9-b1e9-7251-861f-ceba4294a2e7	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:19.637517+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	shipments	01a204a9-b19f-73a1-8748-744990ce5e0d	01a204a9-a89d-724f-9a86-dbc2e4e5609d	shipped	2	{"status": ["prepared", "shipped"], "shipped_at": [null, "2026-11-22T19:09:19.637517Z"]}	\N
01a204a9-b209-71be-95e2-26db1a14216a	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:19.637517+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	receivables	01a204a9-b205-7006-99ec-408a6b893971	01a204a9-a89d-724f-9a86-dbc2e4e5609d	created	1	{}	\N
01a204a9-b213-74f1-aed8-60127e0eb9a8	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:19.637517+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	shipped	5	{"status": ["signed", "shipped"], "charged": [0, 305100], "next_due": [null, "2026-12-23"], "outstanding": [0, 305100]}	\N
01a204a9-d6dc-70dd-aa66-9e79efaa3408	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:29.166997+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	customers	01a204a9-d6da-7688-a7da-5e859049b31d	01a204a9-d6da-7688-a7da-5e859049b31d	created	1	{}	\N
01a204a9-88fa-735a-8e90-85255c70aeb9	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:09.192283+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	shipments	01a204a9-88df-762b-bfb6-ade7935306ec	01a204a9-6e60-7191-b2ef-a21476974003	prepared	1	{}	\N
01a204a9-895b-7324-8210-91474cefc50c	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:09.192283+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	shipments	01a204a9-88df-762b-bfb6-ade7935306ec	01a204a9-6e60-7191-b2ef-a21476974003	shipped	2	{"status": ["prepared", "shipped"], "shipped_at": [null, "2026-11-22T19:09:09.192283Z"]}	\N
01a204a9-897d-758b-9d82-c5843eba7ad4	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:09.192283+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	shipped	10	{"status": ["partially_shipped", "shipped"]}	\N
01a204a9-922b-720f-8235-49e42d155284	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:11.568371+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	receipts	01a204a9-9224-76d8-a015-bc9b930d3b62	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-994e-7011-bad7-87d98bdd6eba	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:13.328745+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	conversations	01a204a9-9934-729a-a599-6671f65f66a8	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-995b-77fb-830d-cbc66bf61c2e	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:13.328745+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	service-requests	01a204a9-9953-73d4-8e38-4ae7ae5bbfad	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-9965-71a8-9749-ddc7090d1f22	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:13.328745+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	conversations	01a204a9-9934-729a-a599-6671f65f66a8	01a204a9-6e60-7191-b2ef-a21476974003	messaged	2	{"last_message": [null, "Since yesterday, at low speed."], "customer_read": [0, 1]}	\N
01a204a9-9d3c-728e-a45d-c2cc46b68eaf	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:14.390003+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	service-requests	01a204a9-9953-73d4-8e38-4ae7ae5bbfad	01a204a9-6e60-7191-b2ef-a21476974003	resolved	4	{"due_at": ["2026-11-25T10:00:00Z", null], "status": ["in_progress", "resolved"], "resolution": [null, "The valve was nearly shut."], "stopped_at": [null, "2026-11-22T19:09:14.390003Z"], "resolved_at": [null, "2026-11-22T19:09:14.390003Z"]}	The valve was nearly shut.
01a204a9-aa3b-7728-9c38-0256cc687739	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:17.728681+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	products	01a204a9-a98e-772e-806d-5fa22e25dce2	\N	stocked	\N	{}	\N
01a204a9-bc7f-7299-b5ea-58238e63c2ad	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:22.395507+00	portal	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	conversations	01a204a9-b873-77a2-80d4-5a9f6df82681	01a204a9-a89d-724f-9a86-dbc2e4e5609d	messaged	4	{"last_message": ["Could you send a picture of the burrs?", "Here you are."], "customer_read": [1, 3], "last_message_at": ["2026-11-22T19:09:22.184446Z", "2026-11-22T19:09:22.395507Z"]}	\N
01a204a9-cf07-7005-b116-333ce959e9e8	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:27.15746+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	surveys	01a204a9-cf01-71c3-a672-7f87b9792fdd	\N	created	1	{}	\N
01a204a9-d519-77df-b327-be83cb976d8b	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:28.662044+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	survey-invitations	01a204a9-d50c-76f5-8b84-9d391a715f83	01a204a9-d40e-7482-8fd1-04276db3c199	distributed	1	{}	\N
01a204a9-8f13-759b-bc7d-25df766aa16b	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:10.789518+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	shipments	01a204a9-88df-762b-bfb6-ade7935306ec	01a204a9-6e60-7191-b2ef-a21476974003	received	3	{"status": ["shipped", "received"], "received_at": [null, "2026-11-22T19:09:10.789518Z"], "received_by": [null, "陈晓"]}	\N
01a204a9-8f28-73bc-8bdc-3c7dcb29eb80	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:10.789518+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	received	12	{"status": ["shipped", "delivered"]}	\N
01a204a9-94c8-7252-9c0b-707a330eb773	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:12.226379+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	receipts	01a204a9-94bf-760a-a63f-15983b1bea55	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-955d-7138-8f6c-1a09f00e4cbc	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:12.392521+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	receivables	01a204a9-8737-765f-b01b-bd0124704b67	01a204a9-6e60-7191-b2ef-a21476974003	paid	3	{"paid": [100000, 278895], "balance": [178895, 0]}	\N
01a204a9-9565-718c-a577-179bf0842011	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:12.392521+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	receipts	01a204a9-94bf-760a-a63f-15983b1bea55	01a204a9-6e60-7191-b2ef-a21476974003	confirmed	2	{"status": ["pending", "confirmed"], "paid_at": [null, "2026-11-22T19:09:12.392521Z"], "allocated": [0, 178895]}	\N
01a204a9-956f-7447-85b4-f90e86fa9aed	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:12.392521+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	paid	14	{"paid_at": [null, "2026-11-22T19:09:12.392521Z"], "next_due": ["2026-12-23", null], "received": [100000, 278895], "outstanding": [178895, 0]}	\N
01a204a9-9575-72f9-8ef5-e2eded25a5e8	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:12.392521+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	completed	15	{"status": ["delivered", "completed"], "ended_at": [null, "2026-11-22T19:09:12.392521Z"]}	\N
01a204a9-9f12-7084-add5-6f45ce6f6ce1	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:14.872187+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	feedback	01a204a9-9f0b-7313-8a10-39896fed04c3	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-a05f-741e-a6cc-30869f1d1703	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:15.176218+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	feedback	01a204a9-a054-729a-91f5-dcde2f16d53b	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-a0b9-7677-962d-cf9686fdd81e	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:15.176218+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	follow-ups	01a204a9-a0ac-7144-a020-6b99ee0c0881	01a204a9-6e60-7191-b2ef-a21476974003	created	1	{}	\N
01a204a9-a8a2-7485-a02f-1b7fd8ecc62c	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:17.322454+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	customers	01a204a9-a89d-724f-9a86-dbc2e4e5609d	01a204a9-a89d-724f-9a86-dbc2e4e5609d	created	1	{}	\N
01a204a9-ab7d-76e6-9a96-57162a226428	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:18.059778+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	created	1	{}	\N
01a204a9-ac15-7353-82f8-b41ec987cd20	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:18.199911+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	submitted	2	{"status": ["draft", "pending_approval"], "submitted_at": [null, "2026-11-22T19:09:18.199911Z"]}	\N
01a204a9-ae9c-759e-92ee-a591333c6f32	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:18.848511+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	portal-accounts	01a204a9-ae96-7658-bbbd-132ae4aab743	01a204a9-a89d-724f-9a86-dbc2e4e5609d	created	1	{}	\N
01a204a9-afc0-744a-99b3-d155abd3248a	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:19.118364+00	portal	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	signed	4	{"status": ["approved", "signed"], "signed_at": [null, "2026-11-22T19:09:19.118364Z"]}	沈月
01a204a9-b3ff-73cc-822b-cfce4977f592	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:20.207746+00	portal	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	receipts	01a204a9-b3f4-7157-afb9-303bfafea124	01a204a9-a89d-724f-9a86-dbc2e4e5609d	created	1	{}	\N
01a204a9-b457-735b-97c1-3456ab63a861	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:20.313301+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	receivables	01a204a9-b205-7006-99ec-408a6b893971	01a204a9-a89d-724f-9a86-dbc2e4e5609d	paid	2	{"paid": [0, 203400], "balance": [305100, 101700]}	\N
01a204a9-b462-7442-a176-4a7563a22a83	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:20.313301+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	receipts	01a204a9-b3f4-7157-afb9-303bfafea124	01a204a9-a89d-724f-9a86-dbc2e4e5609d	confirmed	2	{"status": ["pending", "confirmed"], "paid_at": [null, "2026-11-22T19:09:20.313301Z"], "allocated": [0, 203400]}	\N
01a204a9-b485-7050-960b-1f41e565ccda	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:20.313301+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	paid	7	{"received": [0, 203400], "outstanding": [305100, 101700]}	\N
01a204a9-b877-7299-bc31-befedfdae460	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:21.368642+00	portal	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	conversations	01a204a9-b873-77a2-80d4-5a9f6df82681	01a204a9-a89d-724f-9a86-dbc2e4e5609d	created	1	{}	\N
01a204a9-b87b-7179-91e4-6884d2ba159a	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:21.368642+00	portal	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	01a204a9-a89d-724f-9a86-dbc2e4e5609d	created	1	{}	\N
01a204a9-b8af-746a-ac58-d3b836e8e4a8	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:21.368642+00	portal	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	conversations	01a204a9-b873-77a2-80d4-5a9f6df82681	01a204a9-a89d-724f-9a86-dbc2e4e5609d	messaged	2	{"last_message": [null, "The burrs grind unevenly."], "customer_read": [0, 1]}	\N
01a204a9-bbbf-7171-8269-db97b4bffb0c	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:22.184446+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	conversations	01a204a9-b873-77a2-80d4-5a9f6df82681	01a204a9-a89d-724f-9a86-dbc2e4e5609d	messaged	3	{"last_message": ["The burrs grind unevenly.", "Could you send a picture of the burrs?"], "last_message_at": ["2026-11-22T19:09:21.368642Z", "2026-11-22T19:09:22.184446Z"]}	\N
01a204a9-bf7c-7153-9ab9-510e728cc010	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:23.130012+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	01a204a9-a89d-724f-9a86-dbc2e4e5609d	director_approved	3	{"status": ["agent_approved", "director_approved"], "director_decided_at": [null, "2026-11-22T19:09:23.130012Z"], "director_decided_by_id": [null, "01a204a9-6115-70e6-92d6-95289980824a"]}	\N
01a204a9-c215-728a-a438-0758cec51b0c	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:23.730819+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	returned	8	{}	RT-20261123-0001
01a204a9-c219-7256-a846-ff8e41b9a7c0	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:23.730819+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	01a204a9-a89d-724f-9a86-dbc2e4e5609d	goods_arrived	4	{"amount": [0, 101700], "first_came_at": [null, "2026-11-22T19:09:23.730819Z"]}	\N
01a204a9-dead-7790-b240-00c728e2da69	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:31.137519+00	visitor	\N	\N	survey-invitations	01a204a9-d86a-75e8-ab3d-4cdb67215dc6	01a204a9-d6da-7688-a7da-5e859049b31d	answered	2	{"status": ["sent", "answered"], "opened_at": [null, "2026-11-22T19:09:31.137519Z"], "answered_at": [null, "2026-11-22T19:09:31.137519Z"]}	\N
01a204a9-e33d-77e3-a6e0-b1d17a207989	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:32.277031+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	surveys	01a204a9-cf01-71c3-a672-7f87b9792fdd	\N	closed	3	{"status": ["published", "closed"], "closed_at": [null, "2026-11-22T19:09:32.277031Z"]}	\N
01a204a9-9afb-7729-849a-17e7c56d4db7	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:13.814596+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	service-requests	01a204a9-9953-73d4-8e38-4ae7ae5bbfad	01a204a9-6e60-7191-b2ef-a21476974003	answered	3	{"due_at": ["2026-11-23T05:00:00Z", "2026-11-25T10:00:00Z"], "first_responded_at": [null, "2026-11-22T19:09:13.814596Z"]}	\N
01a204a9-9b22-711f-a674-3947a6f9a8f3	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:13.814596+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	conversations	01a204a9-9934-729a-a599-6671f65f66a8	01a204a9-6e60-7191-b2ef-a21476974003	messaged	3	{"last_message": ["Since yesterday, at low speed.", "Please open the valve by a quarter turn."], "last_message_at": ["2026-11-22T19:09:13.328745Z", "2026-11-22T19:09:13.814596Z"]}	\N
01a204a9-9c94-7506-9a38-4ef1559ab641	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:14.221735+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	conversations	01a204a9-9934-729a-a599-6671f65f66a8	01a204a9-6e60-7191-b2ef-a21476974003	messaged	4	{"last_message": ["Please open the valve by a quarter turn.", "That helped, thank you."], "customer_read": [1, 3], "last_message_at": ["2026-11-22T19:09:13.814596Z", "2026-11-22T19:09:14.221735Z"]}	\N
01a204a9-a9a1-72d5-9b09-3ce6217a91d4	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:17.567794+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	products	01a204a9-a98e-772e-806d-5fa22e25dce2	\N	created	1	{}	\N
01a204a9-b2e5-7359-8bba-45df575a4f2c	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:19.936814+00	portal	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	shipments	01a204a9-b19f-73a1-8748-744990ce5e0d	01a204a9-a89d-724f-9a86-dbc2e4e5609d	received	3	{"status": ["shipped", "received"], "received_at": [null, "2026-11-22T19:09:19.936814Z"], "received_by": [null, "沈月"]}	\N
01a204a9-b30a-7138-b22a-d97c2e76151e	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:19.936814+00	portal	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	received	6	{"status": ["shipped", "delivered"]}	\N
01a204a9-c3cf-724b-9278-1815b4fd1601	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:24.181271+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	returned	9	{}	RT-20261123-0001
01a204a9-c3dd-72e2-be9f-7d0a9daa8b49	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:24.181271+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	01a204a9-a89d-724f-9a86-dbc2e4e5609d	goods_received	5	{"amount": [101700, 203400], "status": ["director_approved", "goods_received"], "goods_received_at": [null, "2026-11-22T19:09:24.181271Z"]}	\N
01a204a9-d28d-74ce-9f31-8e8d8648d18c	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:28.070682+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	survey-assignments	01a204a9-d28b-7005-be30-3181c57fbca6	\N	assigned	1	{}	\N
01a204a9-9da7-7087-b5f9-e822b9929180	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:14.513987+00	portal	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	service-requests	01a204a9-9953-73d4-8e38-4ae7ae5bbfad	01a204a9-6e60-7191-b2ef-a21476974003	closed	5	{"status": ["resolved", "closed"], "closed_at": [null, "2026-11-22T19:09:14.513987Z"]}	\N
01a204a9-bd05-73d2-8f0d-6399981f243e	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:22.538086+00	staff	01a204a9-62a2-7186-888e-6a91924331d5	\N	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	01a204a9-a89d-724f-9a86-dbc2e4e5609d	agent_approved	2	{"status": ["requested", "agent_approved"], "agent_comment": [null, "A fault of the series."], "agent_decided_at": [null, "2026-11-22T19:09:22.538086Z"], "agent_decided_by_id": [null, "01a204a9-62a2-7186-888e-6a91924331d5"]}	A fault of the series.
01a204a9-c7c9-7082-b907-ebf72a6c8337	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:25.233036+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	receivables	01a204a9-b205-7006-99ec-408a6b893971	01a204a9-a89d-724f-9a86-dbc2e4e5609d	refunded	3	{"paid": [203400, 101700], "balance": [101700, 203400]}	\N
01a204a9-c7cc-7296-91e6-b466b76aee5a	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:25.233036+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	receipts	01a204a9-b3f4-7157-afb9-303bfafea124	01a204a9-a89d-724f-9a86-dbc2e4e5609d	refunded	3	{"refunded": [0, 101700], "allocated": [203400, 101700]}	RT-20261123-0001
01a204a9-c7d0-72e1-8640-cacfbe0b1848	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:25.233036+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	receivables	01a204a9-b205-7006-99ec-408a6b893971	01a204a9-a89d-724f-9a86-dbc2e4e5609d	credited	4	{"balance": [203400, 0]}	\N
01a204a9-c7dd-744a-a1b7-49919b47185d	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:25.233036+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	credited	10	{"paid_at": [null, "2026-11-22T19:09:25.233036Z"], "next_due": ["2026-12-23", null], "received": [203400, 101700], "refunded": [0, 101700], "outstanding": [101700, 0]}	RT-20261123-0001
01a204a9-c7ef-74a7-9ef9-d4b3be086bb3	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:25.233036+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	orders	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	completed	11	{"status": ["delivered", "completed"], "ended_at": [null, "2026-11-22T19:09:25.233036Z"]}	\N
01a204a9-c83b-7021-a627-04a78ec508e2	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:25.233036+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	01a204a9-a89d-724f-9a86-dbc2e4e5609d	credited	6	{"status": ["goods_received", "credited"], "credited_at": [null, "2026-11-22T19:09:25.233036Z"], "credit_offset": [0, 101700], "credit_refund": [0, 101700], "credited_by_id": [null, "01a204a9-6115-70e6-92d6-95289980824a"]}	\N
01a204a9-d04f-712e-9c10-1ccd8dd7485c	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:27.458288+00	staff	01a204a9-6115-70e6-92d6-95289980824a	\N	surveys	01a204a9-cf01-71c3-a672-7f87b9792fdd	\N	published	2	{"status": ["draft", "published"], "changed": [true, false], "published_at": [null, "2026-11-22T19:09:27.458288Z"], "current_version": [0, 1]}	\N
01a204a9-d412-7453-be2a-3f784e9c6fda	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:28.434187+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	customers	01a204a9-d40e-7482-8fd1-04276db3c199	01a204a9-d40e-7482-8fd1-04276db3c199	created	1	{}	\N
01a204a9-d877-71ad-8423-3a08d9a6c6d3	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:29.496884+00	staff	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	survey-invitations	01a204a9-d86a-75e8-ab3d-4cdb67215dc6	01a204a9-d6da-7688-a7da-5e859049b31d	distributed	1	{}	\N
01a204a9-dad4-7619-91bb-2b3eb0574a69	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:30.191994+00	visitor	\N	\N	survey-invitations	01a204a9-d50c-76f5-8b84-9d391a715f83	01a204a9-d40e-7482-8fd1-04276db3c199	opened	2	{"status": ["sent", "opened"], "opened_at": [null, "2026-11-22T19:09:30.191994Z"]}	\N
01a204a9-dcab-772f-a927-d38646ee5e60	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:30.634109+00	visitor	\N	\N	survey-invitations	01a204a9-d50c-76f5-8b84-9d391a715f83	01a204a9-d40e-7482-8fd1-04276db3c199	answered	3	{"status": ["opened", "answered"], "answered_at": [null, "2026-11-22T19:09:30.634109Z"]}	\N
01a204a9-dcbe-7283-98b4-93a92e84450a	01a204a9-58aa-70bf-9791-e84cf3bfa215	2026-11-22 19:09:30.634109+00	visitor	\N	\N	follow-ups	01a204a9-dcb4-7360-8bd5-4267182c87cb	01a204a9-d40e-7482-8fd1-04276db3c199	created	1	{}	\N
\.
COPY public.feedback (id, company_id, version, created_at, updated_at, deleted_at, customer_id, order_id, service_request_id, about_id, portal_account_id, subject, score, text) FROM stdin;
01a204a9-9f0b-7313-8a10-39896fed04c3	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:14.872187+00	2026-11-22 19:09:14.872187+00	\N	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-7939-779b-a0b8-a518d6acfb7e	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-82dc-7086-b2b7-7c78d658ebd2	sale	5	Quick.
01a204a9-a054-729a-91f5-dcde2f16d53b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:15.176218+00	2026-11-22 19:09:15.176218+00	\N	01a204a9-6e60-7191-b2ef-a21476974003	\N	01a204a9-9953-73d4-8e38-4ae7ae5bbfad	01a204a9-62a2-7186-888e-6a91924331d5	01a204a9-82dc-7086-b2b7-7c78d658ebd2	service	2	Nobody called back on the first day.
\.
COPY public.file (id, company_id, version, created_at, updated_at, deleted_at, name, media_type, size, member_id, portal_account_id) FROM stdin;
\.
COPY public.file_link (id, company_id, file_id, subject, subject_id, "position") FROM stdin;
\.
COPY public.follow_up (id, company_id, version, created_at, updated_at, deleted_at, customer_id, contact_id, member_id, assigned_to_id, kind, content, happened_at, next_contact_at, intent, done, due_at, lead_id) FROM stdin;
01a204a9-7512-764f-90c5-d4a5cc7b3f95	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:04.12691+00	2026-11-22 19:09:04.12691+00	\N	01a204a9-6e60-7191-b2ef-a21476974003	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	telephone	Wants two pumps, asked for delivery in parts.	2026-11-22 19:09:04.12691+00	2026-11-23 19:09:03+00	high	t	\N	\N
01a204a9-a0ac-7144-a020-6b99ee0c0881	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:15.176218+00	2026-11-22 19:09:15.176218+00	\N	01a204a9-6e60-7191-b2ef-a21476974003	\N	\N	01a204a9-6115-70e6-92d6-95289980824a	other	客户对服务的评分为 2 分（满分 5 分），请尽快联系。\nNobody called back on the first day.	2026-11-22 19:09:15.176218+00	\N	\N	f	2026-11-23 19:09:15.176218+00	\N
01a204a9-dcb4-7360-8bd5-4267182c87cb	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:30.634109+00	2026-11-22 19:09:30.634109+00	\N	01a204a9-d40e-7482-8fd1-04276db3c199	\N	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	other	客户在问卷“回访 1795374566-717”中对“您会推荐我们吗？”的回答为 2，请尽快联系。	2026-11-22 19:09:30.634109+00	\N	\N	f	2026-11-23 19:09:30.634109+00	\N
\.
COPY public.gateway_payment (id, company_id, receipt_id, status, begun_at, settled_at) FROM stdin;
\.
COPY public.goods_return (id, company_id, version, created_at, updated_at, deleted_at, number, status, currency, text, customer_id, order_id, conversation_id, portal_account_id, reason_id, agent_id, department_id, agent_decided_by_id, director_decided_by_id, credited_by_id, agent_comment, director_comment, agent_decided_at, director_decided_at, first_came_at, goods_received_at, credited_at, withdrawn_at, expected, amount, credit_offset, credit_refund, credit_kept) FROM stdin;
01a204a9-b871-75f2-81b7-ec9bd68afa1b	01a204a9-58aa-70bf-9791-e84cf3bfa215	6	2026-11-22 19:09:21.368642+00	2026-11-22 19:09:25.233036+00	\N	RT-20261123-0001	credited	CNY	The burrs grind unevenly.	01a204a9-a89d-724f-9a86-dbc2e4e5609d	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-b873-77a2-80d4-5a9f6df82681	01a204a9-ae96-7658-bbbd-132ae4aab743	01a204a9-58d7-73d2-9cfc-8410332db698	01a204a9-62a2-7186-888e-6a91924331d5	01a204a9-6068-7083-883f-aa17fcbd82e5	01a204a9-62a2-7186-888e-6a91924331d5	01a204a9-6115-70e6-92d6-95289980824a	01a204a9-6115-70e6-92d6-95289980824a	A fault of the series.	\N	2026-11-22 19:09:22.538086+00	2026-11-22 19:09:23.130012+00	2026-11-22 19:09:23.730819+00	2026-11-22 19:09:24.181271+00	2026-11-22 19:09:25.233036+00	\N	203400	203400	101700	101700	0
\.
COPY public.goods_return_arrival (id, company_id, line_id, stock_move_id, member_id, quantity, amount, disposition, note, at) FROM stdin;
01a204a9-c1cf-71c6-80e7-33d059707440	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b871-75f2-81b7-ec9ca5c34c85	01a204a9-c1e9-70e5-a1de-74494fcb5e52	01a204a9-62a2-7186-888e-6a91924331d5	1	101700	restock	\N	2026-11-22 19:09:23.730819+00
01a204a9-c38a-7310-8a9f-0853a41a1b72	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b871-75f2-81b7-ec9ca5c34c85	\N	01a204a9-62a2-7186-888e-6a91924331d5	1	101700	scrap	\N	2026-11-22 19:09:24.181271+00
\.
COPY public.goods_return_line (id, company_id, return_id, order_line_id, "position", quantity, received, expected, amount) FROM stdin;
01a204a9-b871-75f2-81b7-ec9ca5c34c85	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b871-75f2-81b7-ec9bd68afa1b	01a204a9-ab7f-77c9-b8e0-8831220f2ee0	1	2	2	203400	203400
\.
COPY public.idempotency (id, company_id, actor, key, fingerprint, status, answer, at) FROM stdin;
\.
COPY public.instalment (id, company_id, order_id, "position", label, due_date, amount) FROM stdin;
01a204a9-7dbd-76c1-84ca-701bd7563f8b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-7939-779b-a0b8-a518d6acfb7e	1	\N	2026-12-23	278895
01a204a9-ab87-717f-9aaf-2c27937f8f20	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-ab76-7405-aada-785ba314a775	1	\N	2026-12-23	305100
\.
COPY public.lead (id, company_id, version, created_at, updated_at, deleted_at, number, name, name_fold, status, organization, organization_fold, job_title, mobile, mobile_fold, phone, phone_fold, email, email_fold, note, reason_note, utm_source, utm_medium, source_id, medium_id, industry_id, region_id, reason_id, owner_id, department_id, created_by_id, entered_by_id, capture_form_id, conversation_id, customer_id, contact_id, answers, owned_since, last_follow_up_at, next_contact_at, contacted_at, qualified_at, disqualified_at, converted_at) FROM stdin;
\.
COPY public.lease (name, holder, until) FROM stdin;
\.
COPY public.login_attempt (key, failures, last_at, locked_until) FROM stdin;
\.
COPY public.membership (id, company_id, version, created_at, updated_at, deleted_at, user_id, department_id, manager_id, job_title, disabled, approval_limit) FROM stdin;
01a204a9-591c-72ea-acf5-f81094339867	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	01a204a9-591b-74be-9767-87b378c86af0	\N	\N	\N	f	\N
01a204a9-6115-70e6-92d6-95289980824a	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:58.991302+00	2026-11-22 19:08:58.991302+00	\N	01a204a9-6114-741a-b6bf-6fa590c111ed	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	\N	f	\N
01a204a9-61b7-71f0-98cc-6477348df937	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:59.171243+00	2026-11-22 19:08:59.171243+00	\N	01a204a9-61b6-73bd-a6b1-9c3d9957849d	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	\N	f	\N
01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:59.289038+00	2026-11-22 19:08:59.289038+00	\N	01a204a9-623a-7761-838a-efb19f12b0d5	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	\N	f	\N
01a204a9-62a2-7186-888e-6a91924331d5	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:59.407861+00	2026-11-22 19:08:59.407861+00	\N	01a204a9-62a1-753d-b9f2-7cda1304da6c	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	\N	f	\N
01a204a9-6310-7170-adce-33097619f8b9	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:59.517935+00	2026-11-22 19:08:59.517935+00	\N	01a204a9-630e-7584-aec9-f7cae093c644	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	\N	f	\N
01a204a9-63b5-77d1-9d01-fc8af23bbdfd	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:59.666645+00	2026-11-22 19:08:59.666645+00	\N	01a204a9-63b4-756b-97e9-4080a25ddc7d	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	\N	f	\N
01a204a9-6482-718a-bcb8-20ee717b3072	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:59.819683+00	2026-11-22 19:08:59.819683+00	\N	01a204a9-647a-70c0-9444-c9d09aa33554	01a204a9-6068-7083-883f-aa17fcbd82e5	\N	\N	f	\N
\.
COPY public.membership_role (id, company_id, membership_id, role_id) FROM stdin;
01a204a9-5926-73c5-9238-580538c225b3	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-591c-72ea-acf5-f81094339867	01a204a9-58af-7428-80ca-11d3709aa314
01a204a9-6120-77b4-8920-bbb491c15230	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6115-70e6-92d6-95289980824a	01a204a9-58b6-7139-8e08-dafcbb2d1707
01a204a9-61c0-7028-a3fe-a7e0d2f5f766	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-61b7-71f0-98cc-6477348df937	01a204a9-58c0-758f-b60e-15c4cbffa062
01a204a9-623d-7349-b3af-7a1ab9d2ebd5	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-58c4-767d-b0d6-106be57e1585
01a204a9-62a7-76ec-9442-c53d9f76d86e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-62a2-7186-888e-6a91924331d5	01a204a9-58ce-7280-838d-5b50f9c070ad
01a204a9-6313-74ff-9c2c-40a0d2adfb23	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6310-7170-adce-33097619f8b9	01a204a9-58d0-70a3-8fc0-64ad766de68b
01a204a9-63b5-77d1-9d01-fc8c5e921fd4	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-63b5-77d1-9d01-fc8af23bbdfd	01a204a9-58d1-74d5-8c24-d35ac5d9686a
01a204a9-648a-709d-84f5-1568bee3097a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6482-718a-bcb8-20ee717b3072	01a204a9-58d2-7389-8511-490f104f3775
\.
COPY public.message (id, company_id, conversation_id, member_id, portal_account_id, "position", at, author, body, internal) FROM stdin;
01a204a9-9962-72ef-87c4-e8b48453fbc0	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-9934-729a-a599-6671f65f66a8	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	1	2026-11-22 19:09:13.328745+00	customer	Since yesterday, at low speed.	f
01a204a9-9b09-71aa-acb9-01b12b210273	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-9934-729a-a599-6671f65f66a8	01a204a9-62a2-7186-888e-6a91924331d5	\N	2	2026-11-22 19:09:13.814596+00	staff	Please open the valve by a quarter turn.	f
01a204a9-9c8f-77ad-be6f-52648012ec16	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-9934-729a-a599-6671f65f66a8	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	3	2026-11-22 19:09:14.221735+00	customer	That helped, thank you.	f
01a204a9-b8a3-73d2-8816-8f5430b6d788	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b873-77a2-80d4-5a9f6df82681	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	1	2026-11-22 19:09:21.368642+00	customer	The burrs grind unevenly.	f
01a204a9-bb9c-748b-b7e5-935bcd62e483	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b873-77a2-80d4-5a9f6df82681	01a204a9-62a2-7186-888e-6a91924331d5	\N	2	2026-11-22 19:09:22.184446+00	staff	Could you send a picture of the burrs?	f
01a204a9-bc7b-75d8-bce9-75d0a89af1eb	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b873-77a2-80d4-5a9f6df82681	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	3	2026-11-22 19:09:22.395507+00	customer	Here you are.	f
\.
COPY public.notification (id, company_id, member_id, portal_account_id, at, kind, subject, subject_id, params, count, read_at, mailed_at) FROM stdin;
01a204a9-7257-7654-b79c-f17cf2cebb1b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:03.357066+00	customers.assigned	customers	01a204a9-6e60-7191-b2ef-a21476974003	{"name": "环宇泵业 1795374540-32348", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-7b44-76b9-9e8a-2c87fd34ffbd	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:05.715217+00	orders.rejected	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-7ab0-7222-9a5c-3a68501b4f4f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-591c-72ea-acf5-f81094339867	\N	2026-11-22 19:09:06.412466+00	orders.submitted	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	2	\N	\N
01a204a9-7ab1-72eb-96c4-ced33cccfb33	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6115-70e6-92d6-95289980824a	\N	2026-11-22 19:09:06.412466+00	orders.submitted	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	2	\N	\N
01a204a9-7ab2-7234-be36-d1c53571862e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-61b7-71f0-98cc-6477348df937	\N	2026-11-22 19:09:06.412466+00	orders.submitted	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	2	\N	\N
01a204a9-801b-73a1-8164-9e6d89aeeaec	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:06.740632+00	orders.approved	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-84b5-7644-a361-04b3c246522c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:08.114164+00	orders.signed	orders	01a204a9-7939-779b-a0b8-a518d6acfb7e	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-872c-7631-b24b-a8ee750d37c3	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	2026-11-22 19:09:08.705462+00	shipments.shipped	shipments	01a204a9-86ea-722d-8c5d-a2e127b4790b	{"name": "", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-8966-7450-bf19-0d0e02d74b0c	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	2026-11-22 19:09:09.192283+00	shipments.shipped	shipments	01a204a9-88df-762b-bfb6-ade7935306ec	{"name": "", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-8ec9-7609-b49b-f864bcd64b5f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:10.680639+00	shipments.received	shipments	01a204a9-86ea-722d-8c5d-a2e127b4790b	{"name": "", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-8f20-74dd-a787-1f8d34b6434b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:10.789518+00	shipments.received	shipments	01a204a9-88df-762b-bfb6-ade7935306ec	{"name": "", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-9235-7428-85b3-5a8e6fd498ed	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:11.568371+00	receipts.created	receipts	01a204a9-9224-76d8-a015-bc9b930d3b62	{"name": "RC-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-92cf-771a-b84b-efc162d0030a	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	2026-11-22 19:09:11.715897+00	receipts.confirmed	receipts	01a204a9-9224-76d8-a015-bc9b930d3b62	{"name": "RC-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-94e2-7118-b0b5-4e319587df19	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:12.226379+00	receipts.created	receipts	01a204a9-94bf-760a-a63f-15983b1bea55	{"name": "RC-20261123-0002", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-956c-7584-954b-1498ec14dac5	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	2026-11-22 19:09:12.392521+00	receipts.confirmed	receipts	01a204a9-94bf-760a-a63f-15983b1bea55	{"name": "RC-20261123-0002", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-9961-7441-b9aa-3596ebb94cd1	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-62a2-7186-888e-6a91924331d5	\N	2026-11-22 19:09:13.328745+00	service-requests.created	service-requests	01a204a9-9953-73d4-8e38-4ae7ae5bbfad	{"name": "SR-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-9b27-718c-8005-56de2a41b358	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	2026-11-22 19:09:13.814596+00	conversations.messaged	conversations	01a204a9-9934-729a-a599-6671f65f66a8	{"name": "", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-997b-74db-aa53-111ea2ddf156	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-62a2-7186-888e-6a91924331d5	\N	2026-11-22 19:09:14.221735+00	conversations.messaged	conversations	01a204a9-9934-729a-a599-6671f65f66a8	{"name": "", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	2	\N	\N
01a204a9-9d45-7429-b2dd-12e3cafa3ac2	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	2026-11-22 19:09:14.390003+00	service-requests.resolved	service-requests	01a204a9-9953-73d4-8e38-4ae7ae5bbfad	{"name": "SR-20261123-0001", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-9f15-727d-8c79-f2a1bb6393cd	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:14.872187+00	feedback.created	feedback	01a204a9-9f0b-7313-8a10-39896fed04c3	{"name": "", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-a088-7743-82a5-c173473613e1	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:15.176218+00	feedback.created	feedback	01a204a9-a054-729a-91f5-dcde2f16d53b	{"name": "", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-a0e6-727f-9d43-e9d36d5e8430	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6115-70e6-92d6-95289980824a	\N	2026-11-22 19:09:15.176218+00	follow-ups.created	follow-ups	01a204a9-a0ac-7144-a020-6b99ee0c0881	{"name": "", "customer": "环宇泵业 1795374540-32348", "customer_en": "Huanyu Pumps 1795374540-32348"}	1	\N	\N
01a204a9-ac2a-7556-b7b1-8682d18fb97e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-591c-72ea-acf5-f81094339867	\N	2026-11-22 19:09:18.199911+00	orders.submitted	orders	01a204a9-ab76-7405-aada-785ba314a775	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-ac2e-7442-b2cf-c8d5d8e748de	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6115-70e6-92d6-95289980824a	\N	2026-11-22 19:09:18.199911+00	orders.submitted	orders	01a204a9-ab76-7405-aada-785ba314a775	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-ac2f-75e5-92e6-0fc90861053e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-61b7-71f0-98cc-6477348df937	\N	2026-11-22 19:09:18.199911+00	orders.submitted	orders	01a204a9-ab76-7405-aada-785ba314a775	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-ad11-727f-91c0-d775560a5097	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:18.381056+00	orders.approved	orders	01a204a9-ab76-7405-aada-785ba314a775	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-afd0-7777-ac3f-994a137f657f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:19.118364+00	orders.signed	orders	01a204a9-ab76-7405-aada-785ba314a775	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-b46e-77ec-8c86-6992a1cd0cf6	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	2026-11-22 19:09:20.313301+00	receipts.confirmed	receipts	01a204a9-b3f4-7157-afb9-303bfafea124	{"name": "RC-20261123-0003", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-bbe1-74da-a7ce-79d46f0aec49	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	2026-11-22 19:09:22.184446+00	conversations.messaged	conversations	01a204a9-b873-77a2-80d4-5a9f6df82681	{"name": "", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-bf8c-73c6-a810-da4f4806d4ff	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-62a2-7186-888e-6a91924331d5	\N	2026-11-22 19:09:23.130012+00	returns.director_approved	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-bf8e-712c-8b9a-c973cc512c4f	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	2026-11-22 19:09:23.130012+00	returns.director_approved	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-b1fa-7542-b02f-4b6cda5f7e2a	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	2026-11-22 19:09:19.637517+00	shipments.shipped	shipments	01a204a9-b19f-73a1-8748-744990ce5e0d	{"name": "", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-b2fb-778d-9940-f131f8b7ff0d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:19.936814+00	shipments.received	shipments	01a204a9-b19f-73a1-8748-744990ce5e0d	{"name": "", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-c423-7434-83b3-3769d70335f9	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-591c-72ea-acf5-f81094339867	\N	2026-11-22 19:09:24.181271+00	returns.goods_received	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-c42a-73b9-b431-9eecbcccbb15	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6115-70e6-92d6-95289980824a	\N	2026-11-22 19:09:24.181271+00	returns.goods_received	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-c438-759b-a885-f6f61b4c7456	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-61b7-71f0-98cc-6477348df937	\N	2026-11-22 19:09:24.181271+00	returns.goods_received	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-c440-7015-af1e-7232125382c0	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	2026-11-22 19:09:24.181271+00	returns.goods_received	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-d28f-74ab-b55a-cfc49f319538	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:28.070682+00	survey-assignments.assigned	survey-assignments	01a204a9-d28b-7005-be30-3181c57fbca6	{"name": "", "customer": "", "customer_en": null}	1	\N	\N
01a204a9-b403-714c-afdc-20a1f458705c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:20.207746+00	receipts.created	receipts	01a204a9-b3f4-7157-afb9-303bfafea124	{"name": "RC-20261123-0003", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-b890-7639-bdca-24564088ab40	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:21.368642+00	returns.created	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-b893-7446-8715-493bb4161fbe	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-62a2-7186-888e-6a91924331d5	\N	2026-11-22 19:09:21.368642+00	returns.created	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-b8b6-73d3-a017-5981c3e4a4c8	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-62a2-7186-888e-6a91924331d5	\N	2026-11-22 19:09:22.395507+00	conversations.messaged	conversations	01a204a9-b873-77a2-80d4-5a9f6df82681	{"name": "", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	2	\N	\N
01a204a9-bd14-7225-af6b-3842c2695a8e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-591c-72ea-acf5-f81094339867	\N	2026-11-22 19:09:22.538086+00	returns.agent_approved	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-bd18-770c-ab3a-bcc1f1c74a52	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6115-70e6-92d6-95289980824a	\N	2026-11-22 19:09:22.538086+00	returns.agent_approved	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-bd18-770c-ab3a-bcc2e220ad5e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-61b7-71f0-98cc-6477348df937	\N	2026-11-22 19:09:22.538086+00	returns.agent_approved	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-bd19-70ae-8c64-815c123e2070	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	2026-11-22 19:09:22.538086+00	returns.agent_approved	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-c222-7319-99c4-e925a5c40785	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	2026-11-22 19:09:23.730819+00	returns.goods_arrived	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-c812-7558-ba1c-aa6678372d6b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:25.233036+00	orders.completed	orders	01a204a9-ab76-7405-aada-785ba314a775	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-c857-74ee-8320-1e9f745540c6	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:25.233036+00	returns.credited	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-c857-74ee-8320-1ea04e0661a2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-62a2-7186-888e-6a91924331d5	\N	2026-11-22 19:09:25.233036+00	returns.credited	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-c858-7514-af68-b23437fbea98	01a204a9-58aa-70bf-9791-e84cf3bfa215	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	2026-11-22 19:09:25.233036+00	returns.credited	returns	01a204a9-b871-75f2-81b7-ec9bd68afa1b	{"name": "RT-20261123-0001", "customer": "晨光咖啡 1795374556-362", "customer_en": "Dawn Coffee 1795374556-362"}	1	\N	\N
01a204a9-dcdb-7673-8126-d3428a569846	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	2026-11-22 19:09:30.634109+00	follow-ups.created	follow-ups	01a204a9-dcb4-7360-8bd5-4267182c87cb	{"name": "", "customer": "受访 1795374566-717-1", "customer_en": null}	1	\N	\N
\.
COPY public.number_series (id, company_id, version, created_at, updated_at, deleted_at, key, prefix, date_part, digits, next, period) FROM stdin;
01a204a9-590b-700f-b06d-d2684f6dc0a3	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	leads	L	none	6	1	
01a204a9-590b-700f-b06d-d26e7dba96c0	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service_requests	SR	day	4	2	20261123
01a204a9-590b-700f-b06d-d269804dee31	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	products	P	none	5	3	
01a204a9-590b-700f-b06d-d26ad1fa69ec	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	orders	SO	day	4	3	20261123
01a204a9-590b-700f-b06d-d26badd643b0	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	shipments	SH	day	4	4	20261123
01a204a9-590b-700f-b06d-d26ca65ed43f	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	receivables	AR	day	4	3	20261123
01a204a9-590b-700f-b06d-d26d08dac17f	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	receipts	RC	day	4	4	20261123
01a204a9-590b-700f-b06d-d26f34a476c8	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	returns	RT	day	4	2	20261123
01a204a9-590b-700f-b06d-d26778de3cf0	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	customers	C	none	6	5	
\.
COPY public."order" (id, company_id, version, created_at, updated_at, deleted_at, number, status, revision, currency, customer_id, salesperson_id, author_id, contact_id, decided_by_id, title, delivery_address, terms, note, reason, contract_text, subtotal, discount, tax, total, charged, received, outstanding, refunded, delivery_date, next_due, submitted_at, decided_at, signed_at, paid_at, ended_at) FROM stdin;
01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-58aa-70bf-9791-e84cf3bfa215	15	2026-11-22 19:09:05.140526+00	2026-11-22 19:09:12.392521+00	\N	SO-20261123-0001	completed	2	CNY	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	01a204a9-6115-70e6-92d6-95289980824a	Two pumps	1 Harbour Road	\N	\N	\N	订单 Order: SO-20261123-0001\n版本 Revision: 2\n卖方 Seller: 升级样本\n买方 Buyer: 环宇泵业 1795374540-32348\n币种 Currency: CNY\n1. P-00001 离心泵 1795374540-32348\n   数量 Quantity: 2; 单价 Unit price: 1299.00; 折扣 Discount: 5.00%; 税率 Tax rate: 13.00%; 金额 Amount: 2788.95\n小计 Subtotal: 2598.00\n折扣 Discount: 129.90\n税额 Tax: 320.85\n总计 Total: 2788.95\n付款 Payment 1: 2026-12-23 2788.95\n交货地址 Delivery address: 1 Harbour Road\n	259800	12990	32085	278895	278895	278895	0	0	\N	\N	2026-11-22 19:09:06.412466+00	2026-11-22 19:09:06.740632+00	2026-11-22 19:09:08.114164+00	2026-11-22 19:09:12.392521+00	2026-11-22 19:09:12.392521+00
01a204a9-ab76-7405-aada-785ba314a775	01a204a9-58aa-70bf-9791-e84cf3bfa215	11	2026-11-22 19:09:18.059778+00	2026-11-22 19:09:25.233036+00	\N	SO-20261123-0002	completed	1	CNY	01a204a9-a89d-724f-9a86-dbc2e4e5609d	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	01a204a9-6115-70e6-92d6-95289980824a	\N	\N	\N	\N	\N	订单 Order: SO-20261123-0002\n版本 Revision: 1\n卖方 Seller: 升级样本\n买方 Buyer: 晨光咖啡 1795374556-362\n币种 Currency: CNY\n1. P-00002 磨豆机 1795374556-362\n   数量 Quantity: 3; 单价 Unit price: 1000.00; 折扣 Discount: 10.00%; 税率 Tax rate: 13.00%; 金额 Amount: 3051.00\n小计 Subtotal: 3000.00\n折扣 Discount: 300.00\n税额 Tax: 351.00\n总计 Total: 3051.00\n付款 Payment 1: 2026-12-23 3051.00\n	300000	30000	35100	305100	305100	101700	0	101700	\N	\N	2026-11-22 19:09:18.199911+00	2026-11-22 19:09:18.381056+00	2026-11-22 19:09:19.118364+00	2026-11-22 19:09:25.233036+00	2026-11-22 19:09:25.233036+00
\.
COPY public.order_line (id, company_id, order_id, product_id, "position", product_number, name, unit, quantity, unit_price, discount_bp, tax_rate_bp, gross, discount, net, tax, total, packed, shipped, received, returned) FROM stdin;
01a204a9-7dbb-77ee-b7c9-1c12284628c9	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-76f8-739c-9a4e-93a293162751	1	P-00001	离心泵 1795374540-32348	\N	2	129900	500	1300	259800	12990	246810	32085	278895	0	2	2	0
01a204a9-ab7f-77c9-b8e0-8831220f2ee0	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a98e-772e-806d-5fa22e25dce2	1	P-00002	磨豆机 1795374556-362	\N	3	100000	1000	1300	300000	30000	270000	35100	305100	0	3	3	2
\.
COPY public.ownership (id, company_id, customer_id, owner_id, by_id, reason_id, kind, note, started_at, ended_at) FROM stdin;
01a204a9-6e6a-7545-a2c4-6f7d7755177f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6e60-7191-b2ef-a21476974003	\N	01a204a9-6482-718a-bcb8-20ee717b3072	\N	created	\N	2026-11-22 19:09:02.41244+00	2026-11-22 19:09:03.357066+00
01a204a9-725e-713f-85b6-d7c8b26b024e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-6115-70e6-92d6-95289980824a	\N	assign	\N	2026-11-22 19:09:03.357066+00	\N
01a204a9-a8a3-7104-a078-46e2f02636a5	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-a89d-724f-9a86-dbc2e4e5609d	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	created	\N	2026-11-22 19:09:17.322454+00	\N
01a204a9-d414-77fc-9d7f-9090529bd7f1	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-d40e-7482-8fd1-04276db3c199	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	created	\N	2026-11-22 19:09:28.434187+00	\N
01a204a9-d6dc-70dd-aa66-9e7aebc7d76e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-d6da-7688-a7da-5e859049b31d	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	created	\N	2026-11-22 19:09:29.166997+00	\N
\.
COPY public.portal_account (id, company_id, version, created_at, updated_at, deleted_at, user_id, customer_id, contact_id, disabled) FROM stdin;
01a204a9-82dc-7086-b2b7-7c78d658ebd2	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:07.657129+00	2026-11-22 19:09:07.657129+00	\N	01a204a9-82da-72fc-8dd5-a75b62b28296	01a204a9-6e60-7191-b2ef-a21476974003	\N	f
01a204a9-ae96-7658-bbbd-132ae4aab743	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:18.848511+00	2026-11-22 19:09:18.848511+00	\N	01a204a9-ae93-71a9-8449-a58c7fd2e281	01a204a9-a89d-724f-9a86-dbc2e4e5609d	\N	f
\.
COPY public.price_list (id, company_id, version, created_at, updated_at, deleted_at, name, name_en, currency, active, valid_from, valid_to, level_id) FROM stdin;
\.
COPY public.price_list_item (id, company_id, price_list_id, product_id, min_quantity, price) FROM stdin;
\.
COPY public.product (id, company_id, version, created_at, updated_at, deleted_at, number, name, name_en, status, currency, price, tax_rate_bp, description, description_en, specification, category_id, unit_id) FROM stdin;
01a204a9-76f8-739c-9a4e-93a293162751	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:04.620931+00	2026-11-22 19:09:04.620931+00	\N	P-00001	离心泵 1795374540-32348	Centrifugal pump 1795374540-32348	on_sale	CNY	129900	1300	\N	\N	\N	\N	\N
01a204a9-a98e-772e-806d-5fa22e25dce2	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:17.567794+00	2026-11-22 19:09:17.567794+00	\N	P-00002	磨豆机 1795374556-362	Grinder 1795374556-362	on_sale	CNY	100000	1300	\N	\N	\N	\N	\N
\.
COPY public.read_mark (id, company_id, conversation_id, member_id, "position", seen_at) FROM stdin;
01a204a9-9b1e-77ed-8d87-2fc21679ac0a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-9934-729a-a599-6671f65f66a8	01a204a9-62a2-7186-888e-6a91924331d5	2	\N
01a204a9-bbaf-73e3-ad60-780ad3a8b35c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b873-77a2-80d4-5a9f6df82681	01a204a9-62a2-7186-888e-6a91924331d5	2	\N
\.
COPY public.receipt (id, company_id, version, created_at, updated_at, deleted_at, number, currency, method, status, paid_at, customer_id, order_id, member_id, portal_account_id, reference, payer, note, reason, amount, allocated, refunded, intended) FROM stdin;
01a204a9-9224-76d8-a015-bc9b930d3b62	01a204a9-58aa-70bf-9791-e84cf3bfa215	2	2026-11-22 19:09:11.568371+00	2026-11-22 19:09:11.715897+00	\N	RC-20261123-0001	CNY	transfer	confirmed	2026-11-22 19:09:11.715897+00	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-7939-779b-a0b8-a518d6acfb7e	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	bank slip	\N	\N	\N	100000	100000	0	[]
01a204a9-94bf-760a-a63f-15983b1bea55	01a204a9-58aa-70bf-9791-e84cf3bfa215	2	2026-11-22 19:09:12.226379+00	2026-11-22 19:09:12.392521+00	\N	RC-20261123-0002	CNY	transfer	confirmed	2026-11-22 19:09:12.392521+00	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-7939-779b-a0b8-a518d6acfb7e	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	bank slip	\N	\N	\N	178895	178895	0	[]
01a204a9-b3f4-7157-afb9-303bfafea124	01a204a9-58aa-70bf-9791-e84cf3bfa215	3	2026-11-22 19:09:20.207746+00	2026-11-22 19:09:25.233036+00	\N	RC-20261123-0003	CNY	transfer	confirmed	2026-11-22 19:09:20.313301+00	01a204a9-a89d-724f-9a86-dbc2e4e5609d	01a204a9-ab76-7405-aada-785ba314a775	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	\N	\N	\N	\N	203400	101700	101700	[]
\.
COPY public.receivable (id, company_id, version, created_at, updated_at, deleted_at, number, currency, "position", label, due_date, order_id, customer_id, amount, paid, balance) FROM stdin;
01a204a9-8737-765f-b01b-bd0124704b67	01a204a9-58aa-70bf-9791-e84cf3bfa215	3	2026-11-22 19:09:08.705462+00	2026-11-22 19:09:12.392521+00	\N	AR-20261123-0001	CNY	1	\N	2026-12-23	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	278895	278895	0
01a204a9-b205-7006-99ec-408a6b893971	01a204a9-58aa-70bf-9791-e84cf3bfa215	4	2026-11-22 19:09:19.637517+00	2026-11-22 19:09:25.233036+00	\N	AR-20261123-0002	CNY	1	\N	2026-12-23	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	305100	101700	0
\.
COPY public.receivable_entry (id, company_id, receivable_id, receipt_id, refund_id, member_id, kind, amount, at, note) FROM stdin;
01a204a9-874e-7675-8a3d-33d174f71894	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-8737-765f-b01b-bd0124704b67	\N	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	charge	278895	2026-11-22 19:09:08.705462+00	\N
01a204a9-92bf-7084-b6df-6c7f8b90feed	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-8737-765f-b01b-bd0124704b67	01a204a9-9224-76d8-a015-bc9b930d3b62	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	allocation	-100000	2026-11-22 19:09:11.715897+00	\N
01a204a9-955f-760f-95e1-d7179896e2f2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-8737-765f-b01b-bd0124704b67	01a204a9-94bf-760a-a63f-15983b1bea55	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	allocation	-178895	2026-11-22 19:09:12.392521+00	\N
01a204a9-b20a-70c5-8e79-558c09c9616f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b205-7006-99ec-408a6b893971	\N	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	charge	305100	2026-11-22 19:09:19.637517+00	\N
01a204a9-b458-7325-b71a-9f6a3b047ea0	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b205-7006-99ec-408a6b893971	01a204a9-b3f4-7157-afb9-303bfafea124	\N	01a204a9-623b-71be-9ef3-6f01c93ae8c5	allocation	-203400	2026-11-22 19:09:20.313301+00	\N
01a204a9-c7c9-7082-b907-ebf876a1ebbe	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b205-7006-99ec-408a6b893971	01a204a9-b3f4-7157-afb9-303bfafea124	01a204a9-c7c4-734c-80d2-41e7540ab5ca	01a204a9-6115-70e6-92d6-95289980824a	reversal	101700	2026-11-22 19:09:25.233036+00	RT-20261123-0001
01a204a9-c7d3-7688-a29f-88d0ae725017	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b205-7006-99ec-408a6b893971	\N	\N	01a204a9-6115-70e6-92d6-95289980824a	credit	-203400	2026-11-22 19:09:25.233036+00	RT-20261123-0001
\.
COPY public.refund (id, company_id, receipt_id, member_id, amount, reason, at) FROM stdin;
01a204a9-c7c4-734c-80d2-41e7540ab5ca	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b3f4-7157-afb9-303bfafea124	01a204a9-6115-70e6-92d6-95289980824a	101700	RT-20261123-0001	2026-11-22 19:09:25.233036+00
\.
COPY public.reply_template (id, company_id, version, created_at, updated_at, deleted_at, name, body, body_en) FROM stdin;
\.
COPY public.role (id, company_id, version, created_at, updated_at, deleted_at, key, name, name_en, hidden_fields, masked_fields, approval_limit) FROM stdin;
01a204a9-58af-7428-80ca-11d3709aa314	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	administrator	系统管理员	Administrator	[]	[]	\N
01a204a9-58b6-7139-8e08-dafcbb2d1707	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	director	市场总监	Director	[]	[]	\N
01a204a9-58c0-758f-b60e-15c4cbffa062	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	manager	主管	Manager	[]	[]	20000000
01a204a9-58c4-767d-b0d6-106be57e1585	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	sales	销售人员	Sales	[]	[]	\N
01a204a9-58ce-7280-838d-5b50f9c070ad	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	service	客服人员	Service	[]	[]	\N
01a204a9-58d0-70a3-8fc0-64ad766de68b	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	promoter	促销人员	Promoter	[]	[]	\N
01a204a9-58d1-74d5-8c24-d35ac5d9686a	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	greeter	客户接洽	Greeter	[]	[]	\N
01a204a9-58d2-7389-8511-490f104f3775	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:08:56.874961+00	2026-11-22 19:08:56.874961+00	\N	prospector	寻找客户	Prospector	[]	[]	\N
\.
COPY public.role_grant (id, company_id, role_id, permission, reach) FROM stdin;
01a204a9-58b0-7309-a8de-cc9531c4b841	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	users:read	all
01a204a9-58b0-7309-a8de-cc96931640b4	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	users:write	all
01a204a9-58b0-7309-a8de-cc9717933e8b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	roles:read	all
01a204a9-58b0-7309-a8de-cc98b38c099f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	roles:write	all
01a204a9-58b0-7309-a8de-cc99acd4fab8	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	api_keys:write	all
01a204a9-58b0-7309-a8de-cc9ae8c17a22	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	portal_accounts:read	all
01a204a9-58b0-7309-a8de-cc9b94b8931c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	portal_accounts:write	all
01a204a9-58b0-7309-a8de-cc9cda47b709	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	company:write	all
01a204a9-58b0-7309-a8de-cc9d32da760c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	departments:write	all
01a204a9-58b0-7309-a8de-cc9e31f49f5e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	dictionaries:write	all
01a204a9-58b0-7309-a8de-cc9f6b0252d2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	settings:read	all
01a204a9-58b0-7309-a8de-cca0aa0524cc	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	settings:write	all
01a204a9-58b0-7309-a8de-cca1ce85cf23	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	customers:read	all
01a204a9-58b0-7309-a8de-cca227759a36	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	customers:write	all
01a204a9-58b0-7309-a8de-cca3ed8076fb	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	customers:delete	all
01a204a9-58b0-7309-a8de-cca46de2ad50	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	customers:own	all
01a204a9-58b0-7309-a8de-cca58022a064	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	customers:pool	all
01a204a9-58b0-7309-a8de-cca69113d6a7	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	customers:assign	all
01a204a9-58b0-7309-a8de-cca74847b37a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	customers:claim	all
01a204a9-58b0-7309-a8de-cca8d05ad614	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	customers:release	all
01a204a9-58b0-7309-a8de-cca936b505ad	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	customers:transfer	all
01a204a9-58b0-7309-a8de-ccaa41afedbf	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	leads:read	all
01a204a9-58b0-7309-a8de-ccabc086b62f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	leads:write	all
01a204a9-58b0-7309-a8de-ccaca335f8b2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	leads:assign	all
01a204a9-58b0-7309-a8de-ccad5b41724b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	leads:convert	all
01a204a9-58b0-7309-a8de-ccae09790580	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	leads:delete	all
01a204a9-58b0-7309-a8de-ccafec19ee25	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	capture_forms:write	all
01a204a9-58b0-7309-a8de-ccb03b315a56	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	follow_ups:read	all
01a204a9-58b0-7309-a8de-ccb17cea05fd	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	follow_ups:write	all
01a204a9-58b0-7309-a8de-ccb2a1a813b2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	conversations:read	all
01a204a9-58b0-7309-a8de-ccb3bdd3b512	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	conversations:write	all
01a204a9-58b0-7309-a8de-ccb4dcc7440f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	products:read	all
01a204a9-58b0-7309-a8de-ccb5b1b25780	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	products:write	all
01a204a9-58b0-7309-a8de-ccb632bd6ece	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	stock:read	all
01a204a9-58b0-7309-a8de-ccb78c4091cb	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	stock:write	all
01a204a9-58b0-7309-a8de-ccb8a0ab33e4	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	orders:read	all
01a204a9-58b0-7309-a8de-ccb99fa7f238	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	orders:write	all
01a204a9-58b0-7309-a8de-ccba838e2910	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	orders:submit	all
01a204a9-58b0-7309-a8de-ccbb3238974d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	orders:approve	all
01a204a9-58b0-7309-a8de-ccbc37d25307	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	orders:cancel	all
01a204a9-58b0-7309-a8de-ccbd93c5a2b4	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	shipments:write	all
01a204a9-58b0-7309-a8de-ccbed1605a79	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	receivables:read	all
01a204a9-58b0-7309-a8de-ccbf7952a487	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	receipts:read	all
01a204a9-58b0-7309-a8de-ccc090755041	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	receipts:write	all
01a204a9-58b0-7309-a8de-ccc1a4e19717	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	receipts:confirm	all
01a204a9-58b0-7309-a8de-ccc20429fe3c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	receipts:refund	all
01a204a9-58b0-7309-a8de-ccc3ed6a82e5	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	reply_templates:write	all
01a204a9-58b0-7309-a8de-ccc4d8c937f3	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	service_requests:read	all
01a204a9-58b0-7309-a8de-ccc5b637c22b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	service_requests:write	all
01a204a9-58b0-7309-a8de-ccc62d349d74	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	service_requests:assign	all
01a204a9-58b0-7309-a8de-ccc780cde4a2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	returns:read	all
01a204a9-58b0-7309-a8de-ccc8b6263739	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	returns:write	all
01a204a9-58b0-7309-a8de-ccc9c6ac43af	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	returns:decide	all
01a204a9-58b0-7309-a8de-ccca8018812b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	returns:credit	all
01a204a9-58b0-7309-a8de-cccb9091c62d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	feedback:read	all
01a204a9-58b0-7309-a8de-ccccf654b789	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	surveys:read	all
01a204a9-58b0-7309-a8de-cccd2e859b41	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	surveys:write	all
01a204a9-58b0-7309-a8de-ccceca6de293	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	surveys:distribute	all
01a204a9-58b0-7309-a8de-cccf79a5f1ad	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	surveys:results	all
01a204a9-58b0-7309-a8de-ccd038f75040	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	events:read	all
01a204a9-58b0-7309-a8de-ccd17e6f1b75	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	trash:read	all
01a204a9-58b0-7309-a8de-ccd26b28275a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58af-7428-80ca-11d3709aa314	trash:restore	all
01a204a9-58be-74ac-898e-e661b1e16c38	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	users:read	all
01a204a9-58be-74ac-898e-e662f227841d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	roles:read	all
01a204a9-58be-74ac-898e-e6631b1b356c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	portal_accounts:read	all
01a204a9-58be-74ac-898e-e6648b89f5d2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	portal_accounts:write	all
01a204a9-58be-74ac-898e-e665e8435ca2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	settings:read	all
01a204a9-58be-74ac-898e-e6664f796461	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	customers:read	all
01a204a9-58be-74ac-898e-e6673af8c047	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	customers:write	all
01a204a9-58be-74ac-898e-e6682fdcbe7e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	customers:delete	all
01a204a9-58be-74ac-898e-e669c773a839	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	customers:own	all
01a204a9-58be-74ac-898e-e66a4a835d80	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	customers:pool	all
01a204a9-58be-74ac-898e-e66b723a00f3	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	customers:assign	all
01a204a9-58be-74ac-898e-e66c2c9baedd	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	customers:claim	all
01a204a9-58be-74ac-898e-e66d37526396	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	customers:release	all
01a204a9-58be-74ac-898e-e66ed2136837	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	customers:transfer	all
01a204a9-58be-74ac-898e-e66f1b62b42a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	leads:read	all
01a204a9-58be-74ac-898e-e67011b4ede5	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	leads:write	all
01a204a9-58be-74ac-898e-e671d22e6e0d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	leads:assign	all
01a204a9-58be-74ac-898e-e6721770f363	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	leads:convert	all
01a204a9-58be-74ac-898e-e6730f0dc5e5	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	leads:delete	all
01a204a9-58be-74ac-898e-e67491b7091c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	capture_forms:write	all
01a204a9-58be-74ac-898e-e675093e6d09	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	follow_ups:read	all
01a204a9-58be-74ac-898e-e676e1b99f0d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	follow_ups:write	all
01a204a9-58be-74ac-898e-e6770b9e5a67	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	conversations:read	all
01a204a9-58be-74ac-898e-e678c6304921	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	conversations:write	all
01a204a9-58be-74ac-898e-e679f8e875fe	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	products:read	all
01a204a9-58be-74ac-898e-e67a987412b0	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	products:write	all
01a204a9-58be-74ac-898e-e67b64bd15ea	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	stock:read	all
01a204a9-58be-74ac-898e-e67c188bef4c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	stock:write	all
01a204a9-58be-74ac-898e-e67d56d383ee	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	orders:read	all
01a204a9-58be-74ac-898e-e67ecf9e66c5	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	orders:write	all
01a204a9-58be-74ac-898e-e67f530602f8	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	orders:submit	all
01a204a9-58be-74ac-898e-e680e2ac48ec	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	orders:approve	all
01a204a9-58be-74ac-898e-e681a82dad36	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	orders:cancel	all
01a204a9-58be-74ac-898e-e682e4373287	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	shipments:write	all
01a204a9-58be-74ac-898e-e68334455475	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	receivables:read	all
01a204a9-58be-74ac-898e-e6845ae0ef53	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	receipts:read	all
01a204a9-58be-74ac-898e-e685d836c948	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	receipts:write	all
01a204a9-58be-74ac-898e-e68610137e66	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	receipts:confirm	all
01a204a9-58be-74ac-898e-e68718ee939e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	receipts:refund	all
01a204a9-58be-74ac-898e-e688c2cdc586	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	reply_templates:write	all
01a204a9-58be-74ac-898e-e689ea8333b3	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	service_requests:read	all
01a204a9-58be-74ac-898e-e68a6c40b4d3	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	service_requests:write	all
01a204a9-58be-74ac-898e-e68b10be8fca	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	service_requests:assign	all
01a204a9-58be-74ac-898e-e68c6ede6f6d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	returns:read	all
01a204a9-58be-74ac-898e-e68d06060664	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	returns:write	all
01a204a9-58be-74ac-898e-e68e268fe40d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	returns:decide	all
01a204a9-58be-74ac-898e-e68fc1d834cd	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	returns:credit	all
01a204a9-58be-74ac-898e-e69018891b95	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	feedback:read	all
01a204a9-58be-74ac-898e-e691c3ca3eff	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	surveys:read	all
01a204a9-58be-74ac-898e-e692e7853a52	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	surveys:write	all
01a204a9-58be-74ac-898e-e693af630cb4	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	surveys:distribute	all
01a204a9-58be-74ac-898e-e6944e32e5ea	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	surveys:results	all
01a204a9-58be-74ac-898e-e6959b7d9f26	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	events:read	all
01a204a9-58be-74ac-898e-e6964c87aa19	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	trash:read	all
01a204a9-58be-74ac-898e-e69776c6b6a5	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58b6-7139-8e08-dafcbb2d1707	trash:restore	all
01a204a9-58c1-7703-b2e8-95c8a369c8e2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	users:read	subtree
01a204a9-58c1-7703-b2e8-95c95c695596	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	portal_accounts:read	subtree
01a204a9-58c1-7703-b2e8-95caab6cc043	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	portal_accounts:write	subtree
01a204a9-58c1-7703-b2e8-95cb34b04506	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	customers:read	subtree
01a204a9-58c1-7703-b2e8-95cc16d10333	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	customers:write	subtree
01a204a9-58c1-7703-b2e8-95cdb5a671f8	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	customers:delete	subtree
01a204a9-58c1-7703-b2e8-95ce96101bd7	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	customers:own	subtree
01a204a9-58c1-7703-b2e8-95cf98451d04	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	customers:assign	subtree
01a204a9-58c1-7703-b2e8-95d07d817b4e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	customers:release	subtree
01a204a9-58c1-7703-b2e8-95d181273e64	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	customers:transfer	subtree
01a204a9-58c1-7703-b2e8-95d296606ef0	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	leads:read	subtree
01a204a9-58c1-7703-b2e8-95d34b7bda9e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	leads:write	subtree
01a204a9-58c1-7703-b2e8-95d40b7cc86e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	leads:assign	subtree
01a204a9-58c1-7703-b2e8-95d5d53d73ac	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	leads:convert	subtree
01a204a9-58c1-7703-b2e8-95d6aad7aec9	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	leads:delete	subtree
01a204a9-58c1-7703-b2e8-95d751bf8831	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	follow_ups:read	subtree
01a204a9-58c1-7703-b2e8-95d83c270c3e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	follow_ups:write	subtree
01a204a9-58c1-7703-b2e8-95d9c4800aad	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	conversations:read	subtree
01a204a9-58c1-7703-b2e8-95da73075f52	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	conversations:write	subtree
01a204a9-58c1-7703-b2e8-95db45bb31e9	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	orders:read	subtree
01a204a9-58c1-7703-b2e8-95dcb3a482d1	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	orders:write	subtree
01a204a9-58c1-7703-b2e8-95dd20177e27	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	orders:submit	subtree
01a204a9-58c1-7703-b2e8-95de37fae111	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	orders:approve	subtree
01a204a9-58c1-7703-b2e8-95df6b9841f2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	orders:cancel	subtree
01a204a9-58c1-7703-b2e8-95e0db5ff887	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	shipments:write	subtree
01a204a9-58c1-7703-b2e8-95e1c792abe2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	receivables:read	subtree
01a204a9-58c1-7703-b2e8-95e2cecb288d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	receipts:read	subtree
01a204a9-58c1-7703-b2e8-95e30ed15f97	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	receipts:write	subtree
01a204a9-58c1-7703-b2e8-95e4d2405534	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	receipts:confirm	subtree
01a204a9-58c1-7703-b2e8-95e528c05f90	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	receipts:refund	subtree
01a204a9-58c1-7703-b2e8-95e665e3c35e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	service_requests:read	subtree
01a204a9-58c1-7703-b2e8-95e7fd3f9854	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	service_requests:write	subtree
01a204a9-58c1-7703-b2e8-95e8430c0111	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	service_requests:assign	subtree
01a204a9-58c1-7703-b2e8-95e9f18c6468	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	returns:read	subtree
01a204a9-58c1-7703-b2e8-95ea251eab7a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	returns:write	subtree
01a204a9-58c1-7703-b2e8-95eb809dd140	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	returns:decide	subtree
01a204a9-58c1-7703-b2e8-95ec9b7cfd1d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	returns:credit	subtree
01a204a9-58c1-7703-b2e8-95ed53c3d575	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	feedback:read	subtree
01a204a9-58c1-7703-b2e8-95ee75558880	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	surveys:read	subtree
01a204a9-58c1-7703-b2e8-95ef2cfc7e45	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	surveys:write	subtree
01a204a9-58c1-7703-b2e8-95f0a1b77235	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	surveys:distribute	subtree
01a204a9-58c1-7703-b2e8-95f113056de5	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	surveys:results	subtree
01a204a9-58c1-7703-b2e8-95f24bed6637	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	trash:read	subtree
01a204a9-58c1-7703-b2e8-95f32f3848e4	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	trash:restore	subtree
01a204a9-58c1-7703-b2e8-95f4f99cf9a2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	customers:pool	all
01a204a9-58c1-7703-b2e8-95f5c20da100	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	customers:claim	all
01a204a9-58c1-7703-b2e8-95f6023b0569	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	products:read	all
01a204a9-58c1-7703-b2e8-95f7215d8f73	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	stock:read	all
01a204a9-58c1-7703-b2e8-95f81c8234f9	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c0-758f-b60e-15c4cbffa062	reply_templates:write	all
01a204a9-58c5-721b-8abf-ff9e76e3f51e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	customers:read	own
01a204a9-58c5-721b-8abf-ff9f14f8717b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	customers:write	own
01a204a9-58c5-721b-8abf-ffa0f49215ac	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	follow_ups:read	own
01a204a9-58c5-721b-8abf-ffa102ff0d7f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	follow_ups:write	own
01a204a9-58c5-721b-8abf-ffa2d283f5d7	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	leads:read	own
01a204a9-58c5-721b-8abf-ffa3426ec800	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	leads:write	own
01a204a9-58c5-721b-8abf-ffa462f9faaa	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	customers:own	own
01a204a9-58c5-721b-8abf-ffa58b5af0ad	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	customers:release	own
01a204a9-58c5-721b-8abf-ffa6a1d9cd49	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	customers:transfer	own
01a204a9-58c5-721b-8abf-ffa7053224fe	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	leads:convert	own
01a204a9-58c5-721b-8abf-ffa8002e509a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	portal_accounts:read	own
01a204a9-58c5-721b-8abf-ffa9516131f5	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	portal_accounts:write	own
01a204a9-58c5-721b-8abf-ffaa1af408b4	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	orders:read	own
01a204a9-58c5-721b-8abf-ffab418f0362	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	orders:write	own
01a204a9-58c5-721b-8abf-ffac66307aa6	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	orders:submit	own
01a204a9-58c5-721b-8abf-ffadd2cfc41c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	orders:cancel	own
01a204a9-58c5-721b-8abf-ffae8a5503eb	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	shipments:write	own
01a204a9-58c5-721b-8abf-ffaf77f16fb2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	receivables:read	own
01a204a9-58c5-721b-8abf-ffb097a8895e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	receipts:read	own
01a204a9-58c5-721b-8abf-ffb10bd714ad	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	receipts:write	own
01a204a9-58c5-721b-8abf-ffb22a6db641	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	receipts:confirm	own
01a204a9-58c5-721b-8abf-ffb38b39ca71	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	service_requests:read	own
01a204a9-58c5-721b-8abf-ffb40b4d7f19	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	returns:read	own
01a204a9-58c5-721b-8abf-ffb5d9b5e0ae	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	feedback:read	own
01a204a9-58c5-721b-8abf-ffb6652a6b1b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	surveys:read	own
01a204a9-58c5-721b-8abf-ffb73b1b56b0	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	surveys:distribute	own
01a204a9-58c5-721b-8abf-ffb895792ae3	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	surveys:results	own
01a204a9-58c5-721b-8abf-ffb97da3810b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	products:read	own
01a204a9-58c5-721b-8abf-ffbaa12462f3	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	conversations:read	own
01a204a9-58c5-721b-8abf-ffbb9493ea5b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	conversations:write	own
01a204a9-58c5-721b-8abf-ffbcb19d422a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	customers:pool	all
01a204a9-58c5-721b-8abf-ffbd66ef1df9	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	customers:claim	all
01a204a9-58c5-721b-8abf-ffbeeddf8ad7	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58c4-767d-b0d6-106be57e1585	stock:read	all
01a204a9-58cf-75b6-8d88-354ed14a71df	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	service_requests:read	own
01a204a9-58cf-75b6-8d88-354f56e64f00	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	service_requests:write	own
01a204a9-58cf-75b6-8d88-355059dbd0d9	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	service_requests:assign	own
01a204a9-58cf-75b6-8d88-355106b3df19	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	returns:read	own
01a204a9-58cf-75b6-8d88-3552fd4df388	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	returns:write	own
01a204a9-58cf-75b6-8d88-355310fff0c1	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	feedback:read	own
01a204a9-58cf-75b6-8d88-3554f505532a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	surveys:read	own
01a204a9-58cf-75b6-8d88-3555baac8b8b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	surveys:distribute	own
01a204a9-58cf-75b6-8d88-355653cd6dfb	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	surveys:results	own
01a204a9-58cf-75b6-8d88-3557eebe1b09	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	products:read	own
01a204a9-58cf-75b6-8d88-355847c66aef	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	conversations:read	own
01a204a9-58cf-75b6-8d88-35597f967c6b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	conversations:write	own
01a204a9-58cf-75b6-8d88-355af195412e	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	customers:read	all
01a204a9-58cf-75b6-8d88-355b6810bcd3	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	follow_ups:read	all
01a204a9-58cf-75b6-8d88-355c57f7f011	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	follow_ups:write	all
01a204a9-58cf-75b6-8d88-355dfdeeb110	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58ce-7280-838d-5b50f9c070ad	orders:read	all
01a204a9-58d1-74d5-8c24-d3517a2e63c2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d0-70a3-8fc0-64ad766de68b	customers:read	own
01a204a9-58d1-74d5-8c24-d3520a2ec6ea	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d0-70a3-8fc0-64ad766de68b	customers:write	own
01a204a9-58d1-74d5-8c24-d35373ab94ac	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d0-70a3-8fc0-64ad766de68b	follow_ups:read	own
01a204a9-58d1-74d5-8c24-d3542e989d4d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d0-70a3-8fc0-64ad766de68b	follow_ups:write	own
01a204a9-58d1-74d5-8c24-d35512c68cc8	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d0-70a3-8fc0-64ad766de68b	leads:read	own
01a204a9-58d1-74d5-8c24-d356c3ab3f72	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d0-70a3-8fc0-64ad766de68b	leads:write	own
01a204a9-58d1-74d5-8c24-d35713cf0aa6	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d0-70a3-8fc0-64ad766de68b	products:read	own
01a204a9-58d1-74d5-8c24-d358ad612751	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d0-70a3-8fc0-64ad766de68b	conversations:read	own
01a204a9-58d1-74d5-8c24-d35998d314a3	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d0-70a3-8fc0-64ad766de68b	conversations:write	own
01a204a9-58d2-7389-8511-49065da18fcb	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d1-74d5-8c24-d35ac5d9686a	customers:read	own
01a204a9-58d2-7389-8511-4907e275e939	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d1-74d5-8c24-d35ac5d9686a	customers:write	own
01a204a9-58d2-7389-8511-49083961cbd0	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d1-74d5-8c24-d35ac5d9686a	follow_ups:read	own
01a204a9-58d2-7389-8511-490903f8aaaa	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d1-74d5-8c24-d35ac5d9686a	follow_ups:write	own
01a204a9-58d2-7389-8511-490ae36a2cbd	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d1-74d5-8c24-d35ac5d9686a	leads:read	own
01a204a9-58d2-7389-8511-490bbe3d21e7	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d1-74d5-8c24-d35ac5d9686a	leads:write	own
01a204a9-58d2-7389-8511-490cbebeb0f2	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d1-74d5-8c24-d35ac5d9686a	products:read	own
01a204a9-58d2-7389-8511-490d201e9e50	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d1-74d5-8c24-d35ac5d9686a	conversations:read	own
01a204a9-58d2-7389-8511-490e729e24fb	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d1-74d5-8c24-d35ac5d9686a	conversations:write	own
01a204a9-58d6-7122-bd1c-804f8bfa0bd4	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d2-7389-8511-490f104f3775	customers:read	own
01a204a9-58d6-7122-bd1c-8050e05fab67	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d2-7389-8511-490f104f3775	customers:write	own
01a204a9-58d6-7122-bd1c-80513458e9da	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d2-7389-8511-490f104f3775	follow_ups:read	own
01a204a9-58d6-7122-bd1c-80523985dc51	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d2-7389-8511-490f104f3775	follow_ups:write	own
01a204a9-58d6-7122-bd1c-80533b8e169f	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d2-7389-8511-490f104f3775	leads:read	own
01a204a9-58d6-7122-bd1c-8054c1f78163	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d2-7389-8511-490f104f3775	leads:write	own
01a204a9-58d6-7122-bd1c-8055e9d5ee8a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d2-7389-8511-490f104f3775	products:read	own
01a204a9-58d6-7122-bd1c-805698b107ce	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d2-7389-8511-490f104f3775	conversations:read	own
01a204a9-58d6-7122-bd1c-80571165fbf6	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-58d2-7389-8511-490f104f3775	conversations:write	own
\.
COPY public.seaql_migrations (version, applied_at) FROM stdin;
m0001_kernel	1795374534
m0002_identity	1795374534
m0003_organization	1795374534
m0004_customers	1795374535
m0005_portal_accounts	1795374535
m0006_platform	1795374535
m0007_catalog	1795374535
m0008_orders	1795374535
m0009_receivables	1795374535
m0010_engagement	1795374536
m0011_service	1795374536
m0012_knowledge	1795374536
m0013_leads	1795374536
m0014_returns	1795374536
m0017_analytics	1795374536
m0018_viewing	1795374536
m0019_bulk	1795374536
m0015_surveys	1795374536
\.
COPY public.secret_link (id, company_id, user_id, purpose, token_hash, created_at, expires_at, used_at) FROM stdin;
\.
COPY public.service_request (id, company_id, version, created_at, updated_at, deleted_at, number, subject, priority, status, channel, description, resolution, customer_id, conversation_id, contact_id, order_id, product_id, category_id, agent_id, department_id, first_response_minutes, resolution_minutes, stopped_micros, reopened, first_response_due_at, first_responded_at, resolution_due_at, stopped_at, due_at, resolved_at, closed_at) FROM stdin;
01a204a9-9953-73d4-8e38-4ae7ae5bbfad	01a204a9-58aa-70bf-9791-e84cf3bfa215	5	2026-11-22 19:09:13.328745+00	2026-11-22 19:09:14.513987+00	\N	SR-20261123-0001	The pump hums	normal	closed	portal	Since yesterday, at low speed.	The valve was nearly shut.	01a204a9-6e60-7191-b2ef-a21476974003	01a204a9-9934-729a-a599-6671f65f66a8	\N	01a204a9-7939-779b-a0b8-a518d6acfb7e	\N	\N	01a204a9-62a2-7186-888e-6a91924331d5	01a204a9-6068-7083-883f-aa17fcbd82e5	240	1620	0	0	2026-11-23 05:00:00+00	2026-11-22 19:09:13.814596+00	2026-11-25 10:00:00+00	2026-11-22 19:09:14.390003+00	\N	2026-11-22 19:09:14.390003+00	2026-11-22 19:09:14.513987+00
\.
COPY public.session (id, company_id, user_id, membership_id, portal_account_id, family_hash, token_hash, mobile, created_at, last_used_at, expires_at, ended_at, address, agent) FROM stdin;
01a204a9-6008-757a-b645-d6fdc5e6f68b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-591b-74be-9767-87b378c86af0	01a204a9-591c-72ea-acf5-f81094339867	\N	519afb92a43bf86195d461b234764f36fff49fac8c9e2c093d39764b93116c30	35900efbd757bf764bcdf3b07c7017fbed639801e70f0c90469517b8ab0c4af0	f	2026-11-22 19:08:58.730952+00	2026-11-22 19:08:58.730952+00	2026-12-22 19:08:58.730952+00	\N	127.0.0.1	curl/7.88.1
01a204a9-6708-72e0-a21f-f0976eafcdcb	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-647a-70c0-9444-c9d09aa33554	01a204a9-6482-718a-bcb8-20ee717b3072	\N	9e261bb46e906b77cd89006ba7fa581cc23859ccfcce3add346de5b85fe37f39	aa804a489d95cb4b9f70ddcdc4ff27f011fd95d1c5115bfac6011074eaad8bb8	f	2026-11-22 19:09:00.510784+00	2026-11-22 19:09:00.510784+00	2026-12-22 19:09:00.510784+00	\N	127.0.0.1	curl/7.88.1
01a204a9-67fa-73bd-88f9-cd89399e7542	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6114-741a-b6bf-6fa590c111ed	01a204a9-6115-70e6-92d6-95289980824a	\N	aa103ed44ae7af62a86c4bdab9bc877849c7565df6bb4287f12ecd26f3b1c78c	2e478197bc5fe1ac1b4ed8735fb14fa3453fea141258103f202ddc7b195c03f6	f	2026-11-22 19:09:00.738879+00	2026-11-22 19:09:00.738879+00	2026-12-22 19:09:00.738879+00	\N	127.0.0.1	curl/7.88.1
01a204a9-68de-7335-a3a3-f53d9aac748b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623a-7761-838a-efb19f12b0d5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	d862675a404843f499cb3aa4bbeeeaa03907ab6b03775baeacf2a80f2c360e6d	5998d335adf3ba7347b2833c98ad78c2095ad3d88fd6fcbe0ea1fc876bacfc66	f	2026-11-22 19:09:00.972064+00	2026-11-22 19:09:00.972064+00	2026-12-22 19:09:00.972064+00	\N	127.0.0.1	curl/7.88.1
01a204a9-697b-75ff-8c8c-b6c073249335	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-62a1-753d-b9f2-7cda1304da6c	01a204a9-62a2-7186-888e-6a91924331d5	\N	1cac98b61b6197ec570451316100ae7e20b98a66efbffa0394c2258441f0ddb7	05350dc826013cf50a60789f7d7d3ffcfcbd9484cf211365b8064a8962beeb70	f	2026-11-22 19:09:01.164458+00	2026-11-22 19:09:01.164458+00	2026-12-22 19:09:01.164458+00	\N	127.0.0.1	curl/7.88.1
01a204a9-833c-7410-a5f6-605dd0ecf160	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-82da-72fc-8dd5-a75b62b28296	\N	01a204a9-82dc-7086-b2b7-7c78d658ebd2	d75ed64125dcd30682638a6f561e0c8bb5b0e5328f4fb2a84a2928446d19f9da	ea3d1800a0b5dbe2966b2a218714b9aecd67ceb9e37112fd62a00ad5392b9ca4	f	2026-11-22 19:09:07.767407+00	2026-11-22 19:09:07.767407+00	2026-12-22 19:09:07.767407+00	\N	127.0.0.1	curl/7.88.1
01a204a9-a465-7400-a267-0161cf508fef	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6114-741a-b6bf-6fa590c111ed	01a204a9-6115-70e6-92d6-95289980824a	\N	3d999ef7c8c57c039d8f98f232ec2ef1435aaa13d431ffcadc9b2d2d4b936738	655ac95f82e1eeab91586e6e11e697600f3ff6eb5d018ccdf0e15f0a6b32e3d4	f	2026-11-22 19:09:16.235421+00	2026-11-22 19:09:16.235421+00	2026-12-22 19:09:16.235421+00	\N	127.0.0.1	curl/7.88.1
01a204a9-a572-74b7-87c4-455a48d04521	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623a-7761-838a-efb19f12b0d5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	c1c527cb39a2b5c75bc2f6f16a37706aa8e5713e2965dca9cfd82270d0e4394c	e120008aa89f2ea9ca6c72994c0181ed9336af78f008da68390b19c3ca6bc32c	f	2026-11-22 19:09:16.475002+00	2026-11-22 19:09:16.475002+00	2026-12-22 19:09:16.475002+00	\N	127.0.0.1	curl/7.88.1
01a204a9-a638-7564-b8f6-1c398c7ec274	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-62a1-753d-b9f2-7cda1304da6c	01a204a9-62a2-7186-888e-6a91924331d5	\N	b176f2e13e7c5e313e3268e0007655f5c80eefb9eb635b9e3ad5b052910a1aa7	4fc4eff0c16d7bd0634908e7a7a9f83460452fbd136d27479bfa770dbadcd037	f	2026-11-22 19:09:16.717695+00	2026-11-22 19:09:16.717695+00	2026-12-22 19:09:16.717695+00	\N	127.0.0.1	curl/7.88.1
01a204a9-af37-7654-8c9e-fae97af3f2aa	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-ae93-71a9-8449-a58c7fd2e281	\N	01a204a9-ae96-7658-bbbd-132ae4aab743	621bae936e13cfe21c941dd628cd13c12e553a9e9121b56c5b45a1c8366278dc	66d7958907487c211395f40c18b4b1c91fa01a1aeee25a53cdbef75f4261a6a8	f	2026-11-22 19:09:18.965014+00	2026-11-22 19:09:18.965014+00	2026-12-22 19:09:18.965014+00	\N	127.0.0.1	curl/7.88.1
01a204a9-ccfa-75d5-9c6e-80fa32486c34	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-6114-741a-b6bf-6fa590c111ed	01a204a9-6115-70e6-92d6-95289980824a	\N	29cbc8a5ded6421bd1d7372de1bac71cae729fd9f8bd00fd7f5807f1765b2c30	fa634d19a31fdad8f3592499a35e2c74b924445b2c5821aeab38e080900cb54c	f	2026-11-22 19:09:26.594021+00	2026-11-22 19:09:26.594021+00	2026-12-22 19:09:26.594021+00	\N	127.0.0.1	curl/7.88.1
01a204a9-cded-7013-9f25-b91f483a1242	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-623a-7761-838a-efb19f12b0d5	01a204a9-623b-71be-9ef3-6f01c93ae8c5	\N	02a7840c6afaec02a1211e8b26dd9922301640df9710c6945afd2db38ef0783b	27a8af317989f2b1929e762353b858b53caf6c7fd9e62c519664971ade29cd95	f	2026-11-22 19:09:26.880442+00	2026-11-22 19:09:26.880442+00	2026-12-22 19:09:26.880442+00	\N	127.0.0.1	curl/7.88.1
\.
COPY public.shipment (id, company_id, version, created_at, updated_at, deleted_at, number, status, order_id, customer_id, carrier, tracking_number, note, received_by, shipped_at, received_at) FROM stdin;
01a204a9-86ea-722d-8c5d-a2e127b4790b	01a204a9-58aa-70bf-9791-e84cf3bfa215	3	2026-11-22 19:09:08.705462+00	2026-11-22 19:09:10.680639+00	\N	SH-20261123-0001	received	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	SF Express	SF-1795374540-32348-1	\N	陈晓	2026-11-22 19:09:08.705462+00	2026-11-22 19:09:10.680639+00
01a204a9-88df-762b-bfb6-ade7935306ec	01a204a9-58aa-70bf-9791-e84cf3bfa215	3	2026-11-22 19:09:09.192283+00	2026-11-22 19:09:10.789518+00	\N	SH-20261123-0002	received	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-6e60-7191-b2ef-a21476974003	SF Express	SF-1795374540-32348-2	\N	陈晓	2026-11-22 19:09:09.192283+00	2026-11-22 19:09:10.789518+00
01a204a9-b19f-73a1-8748-744990ce5e0d	01a204a9-58aa-70bf-9791-e84cf3bfa215	3	2026-11-22 19:09:19.637517+00	2026-11-22 19:09:19.936814+00	\N	SH-20261123-0003	received	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-a89d-724f-9a86-dbc2e4e5609d	SF Express	\N	\N	沈月	2026-11-22 19:09:19.637517+00	2026-11-22 19:09:19.936814+00
\.
COPY public.shipment_line (id, company_id, shipment_id, order_line_id, quantity) FROM stdin;
01a204a9-86f7-76d3-879c-147efd958384	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-86ea-722d-8c5d-a2e127b4790b	01a204a9-7dbb-77ee-b7c9-1c12284628c9	1
01a204a9-88fc-76ca-9a41-4a5a30ed392a	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-88df-762b-bfb6-ade7935306ec	01a204a9-7dbb-77ee-b7c9-1c12284628c9	1
01a204a9-b1a6-70e8-94ca-e9e5f5adec6b	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-b19f-73a1-8748-744990ce5e0d	01a204a9-ab7f-77c9-b8e0-8831220f2ee0	3
\.
COPY public.signature (id, company_id, order_id, portal_account_id, revision, signer, signed_at, address, hash, text) FROM stdin;
01a204a9-84af-7651-b010-2268a5ac90a1	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-82dc-7086-b2b7-7c78d658ebd2	2	陈晓	2026-11-22 19:09:08.114164+00	127.0.0.1	9f6fe38fc95518a7fd66c37a62bca3c07fdbd962ec1a5bb9dace840be9b9920e	订单 Order: SO-20261123-0001\n版本 Revision: 2\n卖方 Seller: 升级样本\n买方 Buyer: 环宇泵业 1795374540-32348\n币种 Currency: CNY\n1. P-00001 离心泵 1795374540-32348\n   数量 Quantity: 2; 单价 Unit price: 1299.00; 折扣 Discount: 5.00%; 税率 Tax rate: 13.00%; 金额 Amount: 2788.95\n小计 Subtotal: 2598.00\n折扣 Discount: 129.90\n税额 Tax: 320.85\n总计 Total: 2788.95\n付款 Payment 1: 2026-12-23 2788.95\n交货地址 Delivery address: 1 Harbour Road\n
01a204a9-afb1-732a-a320-1c8d07b2861d	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-ae96-7658-bbbd-132ae4aab743	1	沈月	2026-11-22 19:09:19.118364+00	127.0.0.1	7aa40aa97cd8f65fdd22da0d554b9fedde7ef7219cc27734bc6711ab66f15e09	订单 Order: SO-20261123-0002\n版本 Revision: 1\n卖方 Seller: 升级样本\n买方 Buyer: 晨光咖啡 1795374556-362\n币种 Currency: CNY\n1. P-00002 磨豆机 1795374556-362\n   数量 Quantity: 3; 单价 Unit price: 1000.00; 折扣 Discount: 10.00%; 税率 Tax rate: 13.00%; 金额 Amount: 3051.00\n小计 Subtotal: 3000.00\n折扣 Discount: 300.00\n税额 Tax: 351.00\n总计 Total: 3051.00\n付款 Payment 1: 2026-12-23 3051.00\n
\.
COPY public.stock (id, company_id, on_hand) FROM stdin;
01a204a9-76f8-739c-9a4e-93a293162751	01a204a9-58aa-70bf-9791-e84cf3bfa215	8
01a204a9-a98e-772e-806d-5fa22e25dce2	01a204a9-58aa-70bf-9791-e84cf3bfa215	1
\.
COPY public.stock_move (id, company_id, product_id, quantity, kind, note, at, order_id, shipment_id, member_id) FROM stdin;
01a204a9-77ba-77da-aeb3-c8c6e66f0d85	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-76f8-739c-9a4e-93a293162751	10	purchase	\N	2026-11-22 19:09:04.773308+00	\N	\N	01a204a9-6115-70e6-92d6-95289980824a
01a204a9-870c-7520-93f1-4a4f62bec65c	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-76f8-739c-9a4e-93a293162751	-1	shipment	\N	2026-11-22 19:09:08.705462+00	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-86ea-722d-8c5d-a2e127b4790b	01a204a9-623b-71be-9ef3-6f01c93ae8c5
01a204a9-8942-718b-a829-40a81088e4a1	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-76f8-739c-9a4e-93a293162751	-1	shipment	\N	2026-11-22 19:09:09.192283+00	01a204a9-7939-779b-a0b8-a518d6acfb7e	01a204a9-88df-762b-bfb6-ade7935306ec	01a204a9-623b-71be-9ef3-6f01c93ae8c5
01a204a9-aa38-778e-8aae-ca19144c7bca	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-a98e-772e-806d-5fa22e25dce2	3	purchase	\N	2026-11-22 19:09:17.728681+00	\N	\N	01a204a9-6115-70e6-92d6-95289980824a
01a204a9-b1c4-72d4-9d44-ba5837f65de9	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-a98e-772e-806d-5fa22e25dce2	-3	shipment	\N	2026-11-22 19:09:19.637517+00	01a204a9-ab76-7405-aada-785ba314a775	01a204a9-b19f-73a1-8748-744990ce5e0d	01a204a9-623b-71be-9ef3-6f01c93ae8c5
01a204a9-c1e9-70e5-a1de-74494fcb5e52	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-a98e-772e-806d-5fa22e25dce2	1	return	RT-20261123-0001	2026-11-22 19:09:23.730819+00	01a204a9-ab76-7405-aada-785ba314a775	\N	01a204a9-62a2-7186-888e-6a91924331d5
\.
COPY public.survey (id, company_id, version, created_at, updated_at, deleted_at, author_id, department_id, name, name_en, intro, intro_en, status, anonymous, expiry_days, questionnaire, rules, current_version, changed, published_at, closed_at) FROM stdin;
01a204a9-cf01-71c3-a672-7f87b9792fdd	01a204a9-58aa-70bf-9791-e84cf3bfa215	3	2026-11-22 19:09:27.15746+00	2026-11-22 19:09:32.277031+00	\N	01a204a9-6115-70e6-92d6-95289980824a	01a204a9-6068-7083-883f-aa17fcbd82e5	回访 1795374566-717	Follow-up survey 1795374566-717	\N	\N	closed	f	7	{"sections": [{"id": "all", "title": "您的意见", "title_en": "Your opinion", "questions": [{"id": "score", "kind": "nps", "most": null, "rows": [], "text": "您会推荐我们吗？", "least": null, "options": [], "show_if": null, "text_en": "Would you recommend us?", "required": true}, {"id": "why", "kind": "text", "most": null, "rows": [], "text": "为什么？", "least": null, "options": [], "show_if": {"at_most": 6, "options": [], "at_least": null, "question": "score"}, "text_en": "Why not?", "required": true}]}]}	[{"effect": "follow_up", "at_most": 3, "role_id": null, "question": "score", "member_id": null}]	1	f	2026-11-22 19:09:27.458288+00	2026-11-22 19:09:32.277031+00
\.
COPY public.survey_answer (id, company_id, survey_version_id, agent_id, invitation_id, customer_id, department_id, answers, complete, saved_at) FROM stdin;
01a204a9-db38-7540-af5a-b157c58c4ab1	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-d03a-75bd-8f7e-7f6e0dec7f15	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-d50c-76f5-8b84-9d391a715f83	01a204a9-d40e-7482-8fd1-04276db3c199	01a204a9-6068-7083-883f-aa17fcbd82e5	{"why": "Nobody called back.", "score": 2}	t	2026-11-22 19:09:30.634109+00
01a204a9-dec1-77ae-a1ab-562d2026fc68	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-d03a-75bd-8f7e-7f6e0dec7f15	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-d86a-75e8-ab3d-4cdb67215dc6	01a204a9-d6da-7688-a7da-5e859049b31d	01a204a9-6068-7083-883f-aa17fcbd82e5	{"score": 10}	t	2026-11-22 19:09:31.137519+00
\.
COPY public.survey_assignment (id, company_id, version, created_at, updated_at, deleted_at, survey_id, agent_id, department_id, quota, note) FROM stdin;
01a204a9-d28b-7005-be30-3181c57fbca6	01a204a9-58aa-70bf-9791-e84cf3bfa215	1	2026-11-22 19:09:28.070682+00	2026-11-22 19:09:28.070682+00	\N	01a204a9-cf01-71c3-a672-7f87b9792fdd	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-6068-7083-883f-aa17fcbd82e5	10	\N
\.
COPY public.survey_invitation (id, company_id, version, created_at, updated_at, deleted_at, survey_id, survey_version_id, agent_id, customer_id, contact_id, department_id, channel, status, token_hash, expires_at, opened_at, answered_at, reminders, reminded_at) FROM stdin;
01a204a9-d50c-76f5-8b84-9d391a715f83	01a204a9-58aa-70bf-9791-e84cf3bfa215	3	2026-11-22 19:09:28.662044+00	2026-11-22 19:09:30.634109+00	\N	01a204a9-cf01-71c3-a672-7f87b9792fdd	01a204a9-d03a-75bd-8f7e-7f6e0dec7f15	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-d40e-7482-8fd1-04276db3c199	\N	01a204a9-6068-7083-883f-aa17fcbd82e5	link	answered	79176243367acadfbe44b04fb2076c3c72d97293c4bf58b48b9bd7d4b5e5af39	2026-11-29 19:09:28.662044+00	2026-11-22 19:09:30.191994+00	2026-11-22 19:09:30.634109+00	0	\N
01a204a9-d86a-75e8-ab3d-4cdb67215dc6	01a204a9-58aa-70bf-9791-e84cf3bfa215	2	2026-11-22 19:09:29.496884+00	2026-11-22 19:09:31.137519+00	\N	01a204a9-cf01-71c3-a672-7f87b9792fdd	01a204a9-d03a-75bd-8f7e-7f6e0dec7f15	01a204a9-623b-71be-9ef3-6f01c93ae8c5	01a204a9-d6da-7688-a7da-5e859049b31d	\N	01a204a9-6068-7083-883f-aa17fcbd82e5	link	answered	a6aa9fa6f357138986f437b3a9c8cf2df6e9ea9b25646cc5caa595d0de67f1b9	2026-11-29 19:09:29.496884+00	2026-11-22 19:09:31.137519+00	2026-11-22 19:09:31.137519+00	0	\N
\.
COPY public.survey_version (id, company_id, survey_id, member_id, number, questionnaire, rules, anonymous, published_at) FROM stdin;
01a204a9-d03a-75bd-8f7e-7f6e0dec7f15	01a204a9-58aa-70bf-9791-e84cf3bfa215	01a204a9-cf01-71c3-a672-7f87b9792fdd	01a204a9-6115-70e6-92d6-95289980824a	1	{"sections": [{"id": "all", "title": "您的意见", "title_en": "Your opinion", "questions": [{"id": "score", "kind": "nps", "most": null, "rows": [], "text": "您会推荐我们吗？", "least": null, "options": [], "show_if": null, "text_en": "Would you recommend us?", "required": true}, {"id": "why", "kind": "text", "most": null, "rows": [], "text": "为什么？", "least": null, "options": [], "show_if": {"at_most": 6, "options": [], "at_least": null, "question": "score"}, "text_en": "Why not?", "required": true}]}]}	[{"effect": "follow_up", "at_most": 3, "role_id": null, "question": "score", "member_id": null}]	f	2026-11-22 19:09:27.458288+00
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
ALTER TABLE ONLY public.bulk_job
    ADD CONSTRAINT bulk_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bulk_row
    ADD CONSTRAINT bulk_row_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.capture_form
    ADD CONSTRAINT capture_form_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.goods_return_arrival
    ADD CONSTRAINT goods_return_arrival_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.goods_return_line
    ADD CONSTRAINT goods_return_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT goods_return_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.instalment
    ADD CONSTRAINT instalment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT lead_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.survey_answer
    ADD CONSTRAINT survey_answer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.survey_assignment
    ADD CONSTRAINT survey_assignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT survey_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.survey
    ADD CONSTRAINT survey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.survey_version
    ADD CONSTRAINT survey_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT ux_department_id UNIQUE (company_id, id);
ALTER TABLE ONLY public.dictionary_entry
    ADD CONSTRAINT ux_dictionary_entry_id UNIQUE (company_id, id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT ux_membership_id UNIQUE (company_id, id);
CREATE INDEX ix_api_key_created_at ON public.api_key USING btree (company_id, created_at);
CREATE INDEX ix_bulk_job_member_id_created_at_id ON public.bulk_job USING btree (company_id, member_id, created_at, id);
CREATE INDEX ix_bulk_row_job_id_outcome_position ON public.bulk_row USING btree (company_id, job_id, outcome, "position");
CREATE INDEX ix_capture_form_created_at_id ON public.capture_form USING btree (company_id, created_at, id);
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
CREATE INDEX ix_follow_up_lead_id_happened_at_id ON public.follow_up USING btree (company_id, lead_id, happened_at, id);
CREATE INDEX ix_follow_up_member_id_happened_at_id ON public.follow_up USING btree (company_id, member_id, happened_at, id);
CREATE INDEX ix_goods_return_agent_id_created_at_id ON public.goods_return USING btree (company_id, agent_id, created_at, id);
CREATE INDEX ix_goods_return_arrival_line_id ON public.goods_return_arrival USING btree (company_id, line_id);
CREATE INDEX ix_goods_return_created_at_id ON public.goods_return USING btree (company_id, created_at, id);
CREATE INDEX ix_goods_return_customer_id_created_at_id ON public.goods_return USING btree (company_id, customer_id, created_at, id);
CREATE INDEX ix_goods_return_department_id_created_at_id ON public.goods_return USING btree (company_id, department_id, created_at, id);
CREATE INDEX ix_goods_return_line_order_line_id ON public.goods_return_line USING btree (company_id, order_line_id);
CREATE INDEX ix_goods_return_order_id_status ON public.goods_return USING btree (company_id, order_id, status);
CREATE INDEX ix_goods_return_status_created_at_id ON public.goods_return USING btree (company_id, status, created_at, id);
CREATE INDEX ix_idempotency_at ON public.idempotency USING btree (at);
CREATE INDEX ix_lead_created_at_id ON public.lead USING btree (company_id, created_at, id);
CREATE INDEX ix_lead_customer_id_id ON public.lead USING btree (company_id, customer_id, id);
CREATE INDEX ix_lead_department_id_created_at_id ON public.lead USING btree (company_id, department_id, created_at, id);
CREATE INDEX ix_lead_email_fold_id ON public.lead USING btree (company_id, email_fold, id);
CREATE INDEX ix_lead_entered_by_id_id ON public.lead USING btree (company_id, entered_by_id, id);
CREATE INDEX ix_lead_mobile_fold_id ON public.lead USING btree (company_id, mobile_fold, id);
CREATE INDEX ix_lead_name_fold_id ON public.lead USING btree (company_id, name_fold, id);
CREATE INDEX ix_lead_organization_fold ON public.lead USING btree (company_id, organization_fold text_pattern_ops, id);
CREATE INDEX ix_lead_owner_id_created_at_id ON public.lead USING btree (company_id, owner_id, created_at, id);
CREATE INDEX ix_lead_owner_id_next_contact_at ON public.lead USING btree (company_id, owner_id, next_contact_at);
CREATE INDEX ix_lead_phone_fold_id ON public.lead USING btree (company_id, phone_fold, id);
CREATE INDEX ix_lead_status_created_at_id ON public.lead USING btree (company_id, status, created_at, id);
CREATE INDEX ix_lead_updated_at_id ON public.lead USING btree (company_id, updated_at, id);
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
CREATE INDEX ix_survey_answer_survey_version_id_complete_saved_at ON public.survey_answer USING btree (company_id, survey_version_id, complete, saved_at);
CREATE INDEX ix_survey_assignment_agent_id ON public.survey_assignment USING btree (company_id, agent_id);
CREATE INDEX ix_survey_created_at_id ON public.survey USING btree (company_id, created_at, id);
CREATE INDEX ix_survey_invitation_agent_id_created_at_id ON public.survey_invitation USING btree (company_id, agent_id, created_at, id);
CREATE INDEX ix_survey_invitation_created_at_id ON public.survey_invitation USING btree (company_id, created_at, id);
CREATE INDEX ix_survey_invitation_customer_id_created_at_id ON public.survey_invitation USING btree (company_id, customer_id, created_at, id);
CREATE INDEX ix_survey_invitation_status_expires_at ON public.survey_invitation USING btree (company_id, status, expires_at);
CREATE INDEX ix_survey_invitation_survey_id_created_at_id ON public.survey_invitation USING btree (company_id, survey_id, created_at, id);
CREATE INDEX ix_survey_invitation_survey_version_id_status ON public.survey_invitation USING btree (company_id, survey_version_id, status);
CREATE UNIQUE INDEX ux_api_key_id ON public.api_key USING btree (company_id, id);
CREATE UNIQUE INDEX ux_bulk_job_id ON public.bulk_job USING btree (company_id, id);
CREATE UNIQUE INDEX ux_bulk_row_job_id_position ON public.bulk_row USING btree (company_id, job_id, "position");
CREATE UNIQUE INDEX ux_capture_form_id ON public.capture_form USING btree (company_id, id);
CREATE UNIQUE INDEX ux_capture_form_key ON public.capture_form USING btree (key);
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
CREATE UNIQUE INDEX ux_goods_return_conversation_id ON public.goods_return USING btree (company_id, conversation_id);
CREATE UNIQUE INDEX ux_goods_return_id ON public.goods_return USING btree (company_id, id);
CREATE UNIQUE INDEX ux_goods_return_line_id ON public.goods_return_line USING btree (company_id, id);
CREATE UNIQUE INDEX ux_goods_return_line_return_id_order_line_id ON public.goods_return_line USING btree (company_id, return_id, order_line_id);
CREATE UNIQUE INDEX ux_goods_return_number ON public.goods_return USING btree (company_id, number);
CREATE UNIQUE INDEX ux_idempotency_actor_key ON public.idempotency USING btree (company_id, actor, key);
CREATE UNIQUE INDEX ux_instalment_order_id_position ON public.instalment USING btree (company_id, order_id, "position");
CREATE UNIQUE INDEX ux_lead_conversation_id ON public.lead USING btree (company_id, conversation_id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX ux_lead_id ON public.lead USING btree (company_id, id);
CREATE UNIQUE INDEX ux_lead_number ON public.lead USING btree (company_id, number);
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
CREATE UNIQUE INDEX ux_stock_move_id ON public.stock_move USING btree (company_id, id);
CREATE UNIQUE INDEX ux_survey_answer_invitation_id ON public.survey_answer USING btree (company_id, invitation_id);
CREATE UNIQUE INDEX ux_survey_assignment_id ON public.survey_assignment USING btree (company_id, id);
CREATE UNIQUE INDEX ux_survey_assignment_survey_id_agent_id ON public.survey_assignment USING btree (company_id, survey_id, agent_id);
CREATE UNIQUE INDEX ux_survey_id ON public.survey USING btree (company_id, id);
CREATE UNIQUE INDEX ux_survey_invitation_id ON public.survey_invitation USING btree (company_id, id);
CREATE UNIQUE INDEX ux_survey_invitation_token_hash ON public.survey_invitation USING btree (token_hash);
CREATE UNIQUE INDEX ux_survey_version_id ON public.survey_version USING btree (company_id, id);
CREATE UNIQUE INDEX ux_survey_version_survey_id_number ON public.survey_version USING btree (company_id, survey_id, number);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.bulk_job
    ADD CONSTRAINT bulk_job_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.bulk_row
    ADD CONSTRAINT bulk_row_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.capture_form
    ADD CONSTRAINT capture_form_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
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
ALTER TABLE ONLY public.bulk_job
    ADD CONSTRAINT fk_bulk_job_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.bulk_row
    ADD CONSTRAINT fk_bulk_row_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.bulk_row
    ADD CONSTRAINT fk_bulk_row_job_id FOREIGN KEY (company_id, job_id) REFERENCES public.bulk_job(company_id, id);
ALTER TABLE ONLY public.capture_form
    ADD CONSTRAINT fk_capture_form_medium_id FOREIGN KEY (company_id, medium_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.capture_form
    ADD CONSTRAINT fk_capture_form_source_id FOREIGN KEY (company_id, source_id) REFERENCES public.dictionary_entry(company_id, id);
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
    ADD CONSTRAINT fk_follow_up_lead_id FOREIGN KEY (company_id, lead_id) REFERENCES public.lead(company_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.gateway_payment
    ADD CONSTRAINT fk_gateway_payment_receipt_id FOREIGN KEY (company_id, receipt_id) REFERENCES public.receipt(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_agent_decided_by_id FOREIGN KEY (company_id, agent_decided_by_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_agent_id FOREIGN KEY (company_id, agent_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.goods_return_arrival
    ADD CONSTRAINT fk_goods_return_arrival_line_id FOREIGN KEY (company_id, line_id) REFERENCES public.goods_return_line(company_id, id);
ALTER TABLE ONLY public.goods_return_arrival
    ADD CONSTRAINT fk_goods_return_arrival_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.goods_return_arrival
    ADD CONSTRAINT fk_goods_return_arrival_stock_move_id FOREIGN KEY (company_id, stock_move_id) REFERENCES public.stock_move(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_conversation_id FOREIGN KEY (company_id, conversation_id) REFERENCES public.conversation(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_credited_by_id FOREIGN KEY (company_id, credited_by_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_director_decided_by_id FOREIGN KEY (company_id, director_decided_by_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.goods_return_line
    ADD CONSTRAINT fk_goods_return_line_order_line_id FOREIGN KEY (company_id, order_line_id) REFERENCES public.order_line(company_id, id);
ALTER TABLE ONLY public.goods_return_line
    ADD CONSTRAINT fk_goods_return_line_return_id FOREIGN KEY (company_id, return_id) REFERENCES public.goods_return(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_portal_account_id FOREIGN KEY (company_id, portal_account_id) REFERENCES public.portal_account(company_id, id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT fk_goods_return_reason_id FOREIGN KEY (company_id, reason_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.instalment
    ADD CONSTRAINT fk_instalment_order_id FOREIGN KEY (company_id, order_id) REFERENCES public."order"(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_capture_form_id FOREIGN KEY (company_id, capture_form_id) REFERENCES public.capture_form(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_contact_id FOREIGN KEY (company_id, contact_id) REFERENCES public.contact(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_conversation_id FOREIGN KEY (company_id, conversation_id) REFERENCES public.conversation(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_created_by_id FOREIGN KEY (company_id, created_by_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_entered_by_id FOREIGN KEY (company_id, entered_by_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_industry_id FOREIGN KEY (company_id, industry_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_medium_id FOREIGN KEY (company_id, medium_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_owner_id FOREIGN KEY (company_id, owner_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_reason_id FOREIGN KEY (company_id, reason_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_region_id FOREIGN KEY (company_id, region_id) REFERENCES public.dictionary_entry(company_id, id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT fk_lead_source_id FOREIGN KEY (company_id, source_id) REFERENCES public.dictionary_entry(company_id, id);
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
ALTER TABLE ONLY public.survey_answer
    ADD CONSTRAINT fk_survey_answer_agent_id FOREIGN KEY (company_id, agent_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.survey_answer
    ADD CONSTRAINT fk_survey_answer_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.survey_answer
    ADD CONSTRAINT fk_survey_answer_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.survey_answer
    ADD CONSTRAINT fk_survey_answer_invitation_id FOREIGN KEY (company_id, invitation_id) REFERENCES public.survey_invitation(company_id, id);
ALTER TABLE ONLY public.survey_answer
    ADD CONSTRAINT fk_survey_answer_survey_version_id FOREIGN KEY (company_id, survey_version_id) REFERENCES public.survey_version(company_id, id);
ALTER TABLE ONLY public.survey_assignment
    ADD CONSTRAINT fk_survey_assignment_agent_id FOREIGN KEY (company_id, agent_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.survey_assignment
    ADD CONSTRAINT fk_survey_assignment_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.survey_assignment
    ADD CONSTRAINT fk_survey_assignment_survey_id FOREIGN KEY (company_id, survey_id) REFERENCES public.survey(company_id, id);
ALTER TABLE ONLY public.survey
    ADD CONSTRAINT fk_survey_author_id FOREIGN KEY (company_id, author_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.survey
    ADD CONSTRAINT fk_survey_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT fk_survey_invitation_agent_id FOREIGN KEY (company_id, agent_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT fk_survey_invitation_contact_id FOREIGN KEY (company_id, contact_id) REFERENCES public.contact(company_id, id);
ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT fk_survey_invitation_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT fk_survey_invitation_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT fk_survey_invitation_survey_id FOREIGN KEY (company_id, survey_id) REFERENCES public.survey(company_id, id);
ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT fk_survey_invitation_survey_version_id FOREIGN KEY (company_id, survey_version_id) REFERENCES public.survey_version(company_id, id);
ALTER TABLE ONLY public.survey_version
    ADD CONSTRAINT fk_survey_version_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.survey_version
    ADD CONSTRAINT fk_survey_version_survey_id FOREIGN KEY (company_id, survey_id) REFERENCES public.survey(company_id, id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.gateway_payment
    ADD CONSTRAINT gateway_payment_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.goods_return_arrival
    ADD CONSTRAINT goods_return_arrival_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.goods_return
    ADD CONSTRAINT goods_return_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.goods_return_line
    ADD CONSTRAINT goods_return_line_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.instalment
    ADD CONSTRAINT instalment_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.lead
    ADD CONSTRAINT lead_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
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
ALTER TABLE ONLY public.survey_answer
    ADD CONSTRAINT survey_answer_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.survey_assignment
    ADD CONSTRAINT survey_assignment_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.survey
    ADD CONSTRAINT survey_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT survey_invitation_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
ALTER TABLE ONLY public.survey_version
    ADD CONSTRAINT survey_version_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
