-- Guanxi e15ae031e306b1377c2378e44ce283666297bb2a, written by scripts/dump.sh. All of it is fiction.
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
CREATE TABLE public.saved_view (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    owner_id uuid NOT NULL,
    department_id uuid,
    list text NOT NULL,
    name text NOT NULL,
    share text NOT NULL,
    filter text,
    sort text,
    columns text,
    density text,
    "position" bigint NOT NULL
);
CREATE TABLE public.seaql_migrations (
    version character varying NOT NULL,
    applied_at bigint NOT NULL
);
CREATE TABLE public.search_backlog (
    company_id uuid NOT NULL,
    subject text NOT NULL,
    after uuid
);
CREATE TABLE public.search_term (
    company_id uuid NOT NULL,
    subject text NOT NULL,
    term text NOT NULL COLLATE pg_catalog."C",
    weight smallint NOT NULL,
    record_id uuid NOT NULL,
    field smallint NOT NULL,
    source_id uuid NOT NULL
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
CREATE TABLE public.watch (
    id uuid NOT NULL,
    company_id uuid NOT NULL,
    member_id uuid NOT NULL,
    person_id uuid,
    customer_id uuid,
    since timestamp with time zone NOT NULL,
    CONSTRAINT watch_check CHECK (((person_id IS NULL) <> (customer_id IS NULL)))
);
COPY public.api_key (id, company_id, version, created_at, updated_at, deleted_at, member_id, name, prefix, secret_hash, permissions, expires_at, last_used_at) FROM stdin;
\.
COPY public.app_user (id, created_at, login, login_fold, name, name_en, email, email_fold, mobile, mobile_fold, avatar_file_id, password_hash, must_change_password, last_login_at) FROM stdin;
01a204a8-a6ec-7720-b588-69416faba31f	2026-11-22 19:08:11.29126+00	founder	founder	周宁	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$TaBG6E02K+1EKY60xyhg9Q$tqAwGRdUB2qOGN+s7tuj4/uPyW5Gw4SFdxFiwsFlrIU	f	2026-11-22 19:08:12.937737+00
01a204a8-b04c-768f-805e-547cc74b79fd	2026-11-22 19:08:13.759812+00	promoter	promoter	促销人员	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$yQev9+hJ0/J2Y8GOTiyqWw$uchCnuoxZl8MyPZcxObJLgAEqWGFEwbtXKdUkTtac5Q	t	\N
01a204a8-b0ae-72ec-a150-d043a4b439e2	2026-11-22 19:08:13.858712+00	greeter	greeter	客户接洽	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$0A3bYnmJ0p9ln+EZ1xsUFg$WuoEjvKYUhZwFUY8MnkQgiIub9xRUrDlbCr3iz7zQnI	t	\N
01a204a8-af34-77a7-a418-46dbb73e9843	2026-11-22 19:08:13.470149+00	manager	manager	主管	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$dStfzxBQIuNgmhBGur9PbQ$6KX8tuYK7VYlkde5bI3phjbShtEKB9BE1zumeZ0QsmA	t	2026-11-22 19:08:14.263706+00
01a204a8-b114-72cc-b998-ab0d06e95e4a	2026-11-22 19:08:13.964966+00	prospector	prospector	寻找客户	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$+8WSaGmA7KfQQ0a++i32Cw$Cyrojec6T7ahPTSLAUnECCwJXzLYLjP5e2SaR/IV0+A	t	2026-11-22 19:08:16.595498+00
01a204a8-c6a7-7313-8ddd-26e406631e21	2026-11-22 19:08:19.476796+00	guest-1795374496-30022	guest-1795374496-30022	陈晓	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$55ShvpJJv+PoPHIJZEUBXw$GmS3PWDwdZvgpwcmRVAJYdhgLdiImXH4/1cgJu4whOg	t	2026-11-22 19:08:19.523608+00
01a204a8-b004-7671-9ecc-3dc14afa688d	2026-11-22 19:08:13.691728+00	service	service	客服人员	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$n6S6m/9jFd6P1sYpLhUf5g$0QY6v78LYF9zo3V58CCYbohEc8KKJDPDysk3/DAEAu4	t	2026-11-22 19:08:26.85951+00
01a204a8-e743-727e-86a7-0ea6853de800	2026-11-22 19:08:27.839+00	guest-1795374506-30636	guest-1795374506-30636	沈月	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$zlC+3n02c8c3zfz8Eou8CA$BpOJ7Dd5u7acoZo64syY0MpRdUnftwYONCA6jx71INk	t	2026-11-22 19:08:27.900506+00
01a204a8-ae88-70e9-870c-7ce264bcfe10	2026-11-22 19:08:13.275814+00	director	director	市场总监	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$qVePdwjghDaWMacNWbYDYQ$LEB1xESjc6/gWNnsnqy+zoWVLaPruecaALQ7zLiNVvw	t	2026-11-22 19:08:30.745657+00
01a204a8-af8f-70ba-b40e-4b00e71a0b64	2026-11-22 19:08:13.556849+00	sales	sales	销售人员	\N	\N	\N	\N	\N	\N	$argon2id$v=19$m=64,t=1,p=1$VC2SHIBMDov0GEm0mgfQNA$l+SjSMclYgap4IgPZVEQCOsQ+jjbzGUG4wYUIusY7+g	t	2026-11-22 19:08:30.867689+00
\.
COPY public.bulk_job (id, company_id, member_id, status, action, total, created_at, finished_at) FROM stdin;
\.
COPY public.bulk_row (id, company_id, job_id, customer_id, "position", outcome, code, before, version) FROM stdin;
\.
COPY public.capture_form (id, company_id, version, created_at, updated_at, deleted_at, name, key, consent, thanks, name_en, intro, intro_en, consent_en, thanks_en, fields, questions, assignment, source_id, medium_id, turn, active) FROM stdin;
01a204a8-b138-74bb-a72e-186647c5ed6e	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:14.005662+00	2026-11-22 19:08:14.005662+00	\N	询价	5ZgQQU5dLUtD_pWm3znsY8xDzTLuTyKO3Ogujjse73o	同意	谢谢	\N	\N	\N	\N	\N	[{"name": "mobile", "required": true}]	[]	{"kind": "nobody", "regions": [], "member_ids": []}	\N	\N	0	t
\.
COPY public.company (id, version, created_at, updated_at, slug, name, name_en, about, about_en, address, phone, email, website, time_zone, currency, locale, logo_file_id, site_published, demo, settings) FROM stdin;
01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	company	升级样本	\N	\N	\N	\N	\N	\N	\N	Asia/Shanghai	CNY	zh-CN	\N	t	f	{"pool": {"capacity": 200, "warn_days": 3, "claim_allowed": true, "daily_claim_limit": 10, "reclaim_wait_days": 7, "recycle_after_days": 30}, "orders": {"due_days": 30, "tax_rate_bp": 1300, "allow_own_approval": false}, "service": {"opens": "09:00", "closes": "18:00", "holidays": [], "low_score": 2, "work_days": [1, 2, 3, 4, 5], "reopen_days": 14, "resolution_minutes": {"low": 2700, "high": 540, "normal": 1620, "urgent": 240}, "first_response_minutes": {"low": 540, "high": 60, "normal": 240, "urgent": 30}}}
\.
COPY public.contact (id, company_id, version, created_at, updated_at, deleted_at, customer_id, name, name_fold, name_en, job_title, mobile, mobile_fold, phone, email, email_fold, wechat, note, is_primary, decision_maker, birthday) FROM stdin;
01a204a8-b905-75e4-a9e0-a50d09a5c5c0	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:15.986728+00	2026-11-22 19:08:15.986728+00	\N	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	林舟	林舟	\N	Buyer	\N	\N	\N	lin.1795374494-29869@example.com	lin.1795374494-29869@example.com	\N	\N	t	f	\N
01a204a8-bef1-74cb-b396-128a0af27655	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:17.496191+00	2026-11-22 19:08:17.496191+00	\N	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	陈晓	陈晓	Chen Xiao	Buyer	\N	\N	\N	\N	\N	\N	\N	t	f	\N
\.
COPY public.conversation (id, company_id, version, created_at, updated_at, deleted_at, subject, channel, status, customer_id, assignee_id, department_id, visitor_name, visitor_contact, token_hash, last_message_at, last_message, customer_read) FROM stdin;
01a204a8-cef4-74aa-ae45-5f39a50548f1	01a204a8-a69b-71f0-a222-a8752f97b824	4	2026-11-22 19:08:21.600295+00	2026-11-22 19:08:22.062373+00	\N	The pump hums	service	open	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	\N	2026-11-22 19:08:22.062373+00	That helped, thank you.	3
01a204a8-d3eb-7592-bc89-3b372b6b1e83	01a204a8-a69b-71f0-a222-a8752f97b824	2	2026-11-22 19:08:22.879452+00	2026-11-22 19:08:22.879452+00	\N	RT-20261123-0001	return	open	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	\N	2026-11-22 19:08:22.879452+00	It still hums.	1
01a204a8-ec1f-72b2-af42-c47b4cbcd232	01a204a8-a69b-71f0-a222-a8752f97b824	4	2026-11-22 19:08:29.0715+00	2026-11-22 19:08:29.440444+00	\N	RT-20261123-0002	return	open	01a204a8-e449-7615-a4e1-7c702cb8edd0	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	\N	2026-11-22 19:08:29.440444+00	Here you are.	3
\.
COPY public.customer (id, company_id, version, created_at, updated_at, deleted_at, number, name, name_fold, kind, role, intent, lifecycle, name_en, mobile, mobile_fold, phone, phone_fold, email, email_fold, website, tax_number, note, address, level_id, source_id, medium_id, industry_id, region_id, owner_id, department_id, created_by_id, entered_by_id, addresses, tags, owned_since, last_follow_up_at, next_contact_at) FROM stdin;
01a204a8-b8ff-76f7-b19d-7acd3b4cba95	01a204a8-a69b-71f0-a222-a8752f97b824	2	2026-11-22 19:08:15.986728+00	2026-11-22 19:08:15.986728+00	\N	C-000001	远帆酒店 1795374494-29869	远帆酒店179537449429869	organization	prospect	high	prospect	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-ad9a-726c-958f-3ae083aed068	01a204a8-af90-77b9-a172-5b31521bacaa	\N	[]	[]	2026-11-22 19:08:15.986728+00	2026-11-22 19:08:15.724349+00	2026-11-23 19:08:15+00
01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-a69b-71f0-a222-a8752f97b824	3	2026-11-22 19:08:17.496191+00	2026-11-22 19:08:18.143358+00	\N	C-000002	环宇泵业 1795374496-30022	环宇泵业179537449630022	organization	prospect	high	prospect	Huanyu Pumps 1795374496-30022	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a8-a6bb-7225-af1e-1bc01d78b8dc	\N	\N	\N	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-ad9a-726c-958f-3ae083aed068	01a204a8-b114-72cc-b998-ab0ef9676691	01a204a8-b114-72cc-b998-ab0ef9676691	[]	[]	2026-11-22 19:08:17.833684+00	2026-11-22 19:08:18.143358+00	2026-11-23 19:08:18+00
01a204a8-e449-7615-a4e1-7c702cb8edd0	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:27.071721+00	2026-11-22 19:08:27.071721+00	\N	C-000003	晨光咖啡 1795374506-30636	晨光咖啡179537450630636	organization	prospect	unknown	prospect	Dawn Coffee 1795374506-30636	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-ad9a-726c-958f-3ae083aed068	01a204a8-af90-77b9-a172-5b31521bacaa	\N	[]	[]	2026-11-22 19:08:27.071721+00	\N	\N
01a204a8-f4ec-7665-8932-6114f6b17740	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:31.331807+00	2026-11-22 19:08:31.331807+00	\N	C-000004	受访 1795374510-30914-1	受访1795374510309141	organization	prospect	unknown	prospect	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-ad9a-726c-958f-3ae083aed068	01a204a8-af90-77b9-a172-5b31521bacaa	\N	[]	[]	2026-11-22 19:08:31.331807+00	\N	\N
01a204a8-f68f-7477-9f2c-41c718f35a02	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:31.746847+00	2026-11-22 19:08:31.746847+00	\N	C-000005	受访 1795374510-30914-2	受访1795374510309142	organization	prospect	unknown	prospect	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-ad9a-726c-958f-3ae083aed068	01a204a8-af90-77b9-a172-5b31521bacaa	\N	[]	[]	2026-11-22 19:08:31.746847+00	\N	\N
\.
COPY public.customer_tag (id, company_id, customer_id, tag) FROM stdin;
\.
COPY public.department (id, company_id, version, created_at, updated_at, deleted_at, name, name_en, parent_id, head_id, "position") FROM stdin;
01a204a8-ad9a-726c-958f-3ae083aed068	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:13.064706+00	2026-11-22 19:08:13.064706+00	\N	销售部	\N	\N	\N	0
\.
COPY public.dictionary_entry (id, company_id, version, created_at, updated_at, deleted_at, kind, code, name, name_en, parent_id, "position", active) FROM stdin;
01a204a8-a6bb-7225-af1e-1bc01d78b8dc	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	website	公司网站	Website	\N	1	t
01a204a8-a6bb-7225-af1e-1bc178d1c01b	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	advertisement	广告	Advertisement	\N	2	t
01a204a8-a6bb-7225-af1e-1bc2befb17ac	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	exhibition	展会	Exhibition	\N	3	t
01a204a8-a6bb-7225-af1e-1bc3664e88a7	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	promotion	促销活动	Promotion	\N	4	t
01a204a8-a6bb-7225-af1e-1bc4ba8c32a9	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	referral	客户介绍	Referral	\N	5	t
01a204a8-a6bb-7225-af1e-1bc58b89233b	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	telephone	电话来访	Incoming call	\N	6	t
01a204a8-a6bb-7225-af1e-1bc6df4f873c	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	prospecting	主动开发	Prospecting	\N	7	t
01a204a8-a6bb-7225-af1e-1bc74d1da428	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	chat	在线洽谈	Online chat	\N	8	t
01a204a8-a6bb-7225-af1e-1bc8c26c7a99	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	partner	合作伙伴	Partner	\N	9	t
01a204a8-a6bb-7225-af1e-1bc9309091f5	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	source	other	其他	Other	\N	10	t
01a204a8-a6bb-7225-af1e-1bca3884c737	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	search_engine	搜索引擎	Search engine	\N	11	t
01a204a8-a6bb-7225-af1e-1bcb3b12bfa7	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	wechat	微信	WeChat	\N	12	t
01a204a8-a6bb-7225-af1e-1bcc15ac41df	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	short_video	短视频	Short video	\N	13	t
01a204a8-a6bb-7225-af1e-1bcd0f6ed6c7	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	television	电视	Television	\N	14	t
01a204a8-a6bb-7225-af1e-1bceef97b9f8	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	radio	广播	Radio	\N	15	t
01a204a8-a6bb-7225-af1e-1bcf6863c3ed	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	newspaper	报纸	Newspaper	\N	16	t
01a204a8-a6bb-7225-af1e-1bd01b7720ad	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	magazine	行业杂志	Trade magazine	\N	17	t
01a204a8-a6bb-7225-af1e-1bd1ec61fd79	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	outdoor	户外广告	Outdoor	\N	18	t
01a204a8-a6bb-7225-af1e-1bd2ff5808c7	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	email	电子邮件	E-mail	\N	19	t
01a204a8-a6bb-7225-af1e-1bd3bae50ea1	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	leaflet	宣传册	Leaflet	\N	20	t
01a204a8-a6bb-7225-af1e-1bd48c60de34	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	medium	none	无广告	No advertisement	\N	21	t
01a204a8-a6bb-7225-af1e-1bd5de2a4ec8	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	manufacturing	制造业	Manufacturing	\N	22	t
01a204a8-a6bb-7225-af1e-1bd6293ca49b	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	machinery	机械设备	Machinery	\N	23	t
01a204a8-a6bb-7225-af1e-1bd7e12e2429	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	electronics	电子信息	Electronics	\N	24	t
01a204a8-a6bb-7225-af1e-1bd821564650	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	software	软件与互联网	Software and internet	\N	25	t
01a204a8-a6bb-7225-af1e-1bd9f2689c45	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	construction	建筑与房地产	Construction and real estate	\N	26	t
01a204a8-a6bb-7225-af1e-1bdab4b02fe6	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	retail	批发零售	Wholesale and retail	\N	27	t
01a204a8-a6bb-7225-af1e-1bdb8194436b	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	logistics	交通物流	Transport and logistics	\N	28	t
01a204a8-a6bb-7225-af1e-1bdc029ecec0	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	finance	金融	Finance	\N	29	t
01a204a8-a6bb-7225-af1e-1bddceb369e9	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	education	教育	Education	\N	30	t
01a204a8-a6bb-7225-af1e-1bde41f67579	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	healthcare	医疗卫生	Health care	\N	31	t
01a204a8-a6bb-7225-af1e-1bdfc4b52e8c	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	energy	能源化工	Energy and chemicals	\N	32	t
01a204a8-a6bb-7225-af1e-1be0dfa7d651	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	agriculture	农林牧渔	Agriculture	\N	33	t
01a204a8-a6bb-7225-af1e-1be138e7744f	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	hospitality	酒店餐饮	Hotels and catering	\N	34	t
01a204a8-a6bb-7225-af1e-1be27e9cee59	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	media	文化传媒	Culture and media	\N	35	t
01a204a8-a6bb-7225-af1e-1be39621c7f7	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	government	政府与公共事业	Government and public services	\N	36	t
01a204a8-a6bb-7225-af1e-1be46bd492ab	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	industry	other	其他	Other	\N	37	t
01a204a8-a6bb-7225-af1e-1be599faedc5	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	level	A	A级 · 重点	A · Key	\N	38	t
01a204a8-a6bb-7225-af1e-1be68f244a0c	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	level	B	B级 · 重要	B · Important	\N	39	t
01a204a8-a6bb-7225-af1e-1be70b3abc98	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	level	C	C级 · 普通	C · Ordinary	\N	40	t
01a204a8-a6bb-7225-af1e-1be80c88b21e	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	level	D	D级 · 小型	D · Small	\N	41	t
01a204a8-a6bb-7225-af1e-1be9d5de92e0	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	loss_reason	price	价格过高	Price too high	\N	42	t
01a204a8-a6bb-7225-af1e-1bea98d818e6	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	loss_reason	competitor	选择了竞争对手	Chose a competitor	\N	43	t
01a204a8-a6bb-7225-af1e-1beb45000760	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	loss_reason	budget	预算取消	Budget withdrawn	\N	44	t
01a204a8-a6bb-7225-af1e-1bec5fb06470	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	loss_reason	requirement	需求不符	Did not meet the need	\N	45	t
01a204a8-a6bb-7225-af1e-1bede2d20217	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	loss_reason	timing	时机不合适	Wrong time	\N	46	t
01a204a8-a6bb-7225-af1e-1bee1a8740ac	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	loss_reason	no_contact	联系不上	Out of reach	\N	47	t
01a204a8-a6bb-7225-af1e-1bef26c7d3ff	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	loss_reason	other	其他	Other	\N	48	t
01a204a8-a6bb-7225-af1e-1bf015752e85	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	release_reason	no_interest	无购买意向	No interest	\N	49	t
01a204a8-a6bb-7225-af1e-1bf1bd6085b0	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	release_reason	no_contact	联系不上	Out of reach	\N	50	t
01a204a8-a6bb-7225-af1e-1bf2cc63a447	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	release_reason	wrong_region	不在负责区域	Outside my region	\N	51	t
01a204a8-a6bb-7225-af1e-1bf3a116cb80	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	release_reason	capacity	无暇跟进	No time to follow up	\N	52	t
01a204a8-a6bb-7225-af1e-1bf4f155189b	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	release_reason	reorganisation	人员调整	Change of staff	\N	53	t
01a204a8-a6bb-7225-af1e-1bf5d5b13e61	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	release_reason	other	其他	Other	\N	54	t
01a204a8-a6bb-7225-af1e-1bf616120437	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_category	consultation	使用咨询	Consultation	\N	55	t
01a204a8-a6bb-7225-af1e-1bf7b0b2e305	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_category	installation	安装调试	Installation	\N	56	t
01a204a8-a6bb-7225-af1e-1bf802c3f504	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_category	repair	故障维修	Repair	\N	57	t
01a204a8-a6bb-7225-af1e-1bf956e5a322	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_category	maintenance	保养维护	Maintenance	\N	58	t
01a204a8-a6bb-7225-af1e-1bfac7a30b93	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_category	delivery	物流配送	Delivery	\N	59	t
01a204a8-a6bb-7225-af1e-1bfb73dc8279	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_category	billing	账单发票	Billing and invoices	\N	60	t
01a204a8-a6bb-7225-af1e-1bfc489b81f8	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_category	training	操作培训	Training	\N	61	t
01a204a8-a6bb-7225-af1e-1bfd06a86b22	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_category	complaint	投诉	Complaint	\N	62	t
01a204a8-a6bb-7225-af1e-1bfe09281f49	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_category	other	其他	Other	\N	63	t
01a204a8-a6bb-7225-af1e-1bffc75d6228	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	product_category	equipment	设备	Equipment	\N	64	t
01a204a8-a6bb-7225-af1e-1c003dd2d4b8	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	product_category	parts	配件	Parts	\N	65	t
01a204a8-a6bb-7225-af1e-1c01914bd500	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	product_category	consumables	耗材	Consumables	\N	66	t
01a204a8-a6bb-7225-af1e-1c02e53c4840	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	product_category	software	软件	Software	\N	67	t
01a204a8-a6bb-7225-af1e-1c03560618fc	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	product_category	services	服务	Services	\N	68	t
01a204a8-a6bb-7225-af1e-1c04fe09e485	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	piece	个	Piece	\N	69	t
01a204a8-a6bb-7225-af1e-1c0564316a0a	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	set	套	Set	\N	70	t
01a204a8-a6bb-7225-af1e-1c06338d4181	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	machine	台	Unit	\N	71	t
01a204a8-a6bb-7225-af1e-1c071001c793	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	item	件	Item	\N	72	t
01a204a8-a6bb-7225-af1e-1c08e9c1c750	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	box	箱	Box	\N	73	t
01a204a8-a6bb-7225-af1e-1c099721cd48	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	pack	包	Pack	\N	74	t
01a204a8-a6bb-7225-af1e-1c0a7b03fa27	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	kilogram	千克	Kilogram	\N	75	t
01a204a8-a6bb-7225-af1e-1c0b551b4627	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	tonne	吨	Tonne	\N	76	t
01a204a8-a6bb-7225-af1e-1c0c74073c0e	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	metre	米	Metre	\N	77	t
01a204a8-a6bb-7225-af1e-1c0d5bc584b6	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	litre	升	Litre	\N	78	t
01a204a8-a6bb-7225-af1e-1c0ebc5695e8	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	hour	小时	Hour	\N	79	t
01a204a8-a6bb-7225-af1e-1c0fb614bc3a	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	unit	year	年	Year	\N	80	t
01a204a8-a6bb-7225-af1e-1c10244eb28a	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	cancel_reason	customer	客户取消	Cancelled by the customer	\N	81	t
01a204a8-a6bb-7225-af1e-1c1106af1aa7	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	cancel_reason	out_of_stock	无货	Out of stock	\N	82	t
01a204a8-a6bb-7225-af1e-1c1203389c2c	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	cancel_reason	wrong_order	下单有误	Ordered by mistake	\N	83	t
01a204a8-a6bb-7225-af1e-1c1324a45898	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	cancel_reason	credit	信用问题	Credit	\N	84	t
01a204a8-a6bb-7225-af1e-1c142284fcc3	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	cancel_reason	price	价格未谈妥	No agreement on the price	\N	85	t
01a204a8-a6bb-7225-af1e-1c15b7032e3c	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	cancel_reason	other	其他	Other	\N	86	t
01a204a8-a6bb-7225-af1e-1c167f9008bf	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	return_reason	quality	质量问题	Defective	\N	87	t
01a204a8-a6bb-7225-af1e-1c17cd306ed5	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	return_reason	damaged	运输损坏	Damaged in transit	\N	88	t
01a204a8-a6bb-7225-af1e-1c1891001255	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	return_reason	wrong_goods	发错货物	Wrong goods	\N	89	t
01a204a8-a6bb-7225-af1e-1c19f22d8302	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	return_reason	not_as_described	与描述不符	Not as described	\N	90	t
01a204a8-a6bb-7225-af1e-1c1a8cef9312	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	return_reason	surplus	数量多余	Surplus	\N	91	t
01a204a8-a6bb-7225-af1e-1c1b20c6481f	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	return_reason	no_longer_needed	不再需要	No longer needed	\N	92	t
01a204a8-a6bb-7225-af1e-1c1c7b979fd4	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	return_reason	other	其他	Other	\N	93	t
01a204a8-a6bb-7225-af1e-1c1d39d25cec	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	disqualify_reason	no_need	没有需求	No need	\N	94	t
01a204a8-a6bb-7225-af1e-1c1eb9aaaccf	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	disqualify_reason	no_budget	没有预算	No budget	\N	95	t
01a204a8-a6bb-7225-af1e-1c1fce2758a6	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	disqualify_reason	no_contact	联系不上	Out of reach	\N	96	t
01a204a8-a6bb-7225-af1e-1c202684a9aa	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	disqualify_reason	competitor	已选择竞争对手	Chose a competitor	\N	97	t
01a204a8-a6bb-7225-af1e-1c218c9e3139	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	disqualify_reason	not_our_business	不在经营范围	Not our business	\N	98	t
01a204a8-a6bb-7225-af1e-1c22d3ece70b	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	disqualify_reason	spam	垃圾信息	Spam	\N	99	t
01a204a8-a6bb-7225-af1e-1c2396305994	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	disqualify_reason	duplicate	重复线索	Duplicate	\N	100	t
01a204a8-a6bb-7225-af1e-1c24da85b485	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	disqualify_reason	other	其他	Other	\N	101	t
\.
COPY public.event (id, company_id, at, actor_kind, member_id, portal_account_id, subject, subject_id, customer_id, verb, record_version, changes, note) FROM stdin;
01a204a8-a6a0-7569-bce4-245d01d92cb2	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	company	01a204a8-a69b-71f0-a222-a8752f97b824	\N	founded	1	{}	\N
01a204a8-a6a3-7149-a169-efb618829340	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	roles	01a204a8-a6a1-72c1-8dba-41aad8283f56	\N	created	1	{}	\N
01a204a8-a6aa-7157-8d71-7c6764a5a462	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	roles	01a204a8-a6a8-75b7-97b5-ade760c16390	\N	created	1	{}	\N
01a204a8-a6ae-71aa-bbd9-c193da1c23d4	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	roles	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	\N	created	1	{}	\N
01a204a8-a6b2-73d9-bd6f-1fc8a6699b29	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	roles	01a204a8-a6b0-751f-8e03-4420a54d2a13	\N	created	1	{}	\N
01a204a8-a6b4-7020-9a8a-17ab4bad6bc9	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	roles	01a204a8-a6b3-728c-96bc-39e633e912cf	\N	created	1	{}	\N
01a204a8-a6b7-73c3-9fb4-32a29ed05323	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	roles	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	\N	created	1	{}	\N
01a204a8-a6b8-7104-a331-67f3abeb5083	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	roles	01a204a8-a6b7-73c3-9fb4-32acd26612b7	\N	created	1	{}	\N
01a204a8-a6ba-7778-9f87-d5ae10f6e1ed	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	roles	01a204a8-a6b8-7104-a331-67fd3539a620	\N	created	1	{}	\N
01a204a8-a6ef-7612-9e44-bcd9b0c3ea6f	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:11.29126+00	system	\N	\N	users	01a204a8-a6ed-7214-9d70-013c520831b3	\N	created	1	{}	\N
01a204a8-ad9c-733b-98fe-cd4d24b1cb3a	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:13.064706+00	staff	01a204a8-a6ed-7214-9d70-013c520831b3	\N	departments	01a204a8-ad9a-726c-958f-3ae083aed068	\N	created	1	{}	\N
01a204a8-ae8a-7245-a55f-76c14470d5f8	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:13.275814+00	staff	01a204a8-a6ed-7214-9d70-013c520831b3	\N	users	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	created	1	{}	\N
01a204a8-af36-7426-aa55-7c0fa1dfec12	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:13.470149+00	staff	01a204a8-a6ed-7214-9d70-013c520831b3	\N	users	01a204a8-af35-75e0-b69e-50ab46372a08	\N	created	1	{}	\N
01a204a8-af92-702f-8085-3b433c8fdefb	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:13.556849+00	staff	01a204a8-a6ed-7214-9d70-013c520831b3	\N	users	01a204a8-af90-77b9-a172-5b31521bacaa	\N	created	1	{}	\N
01a204a8-b006-736d-9756-730448255576	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:13.691728+00	staff	01a204a8-a6ed-7214-9d70-013c520831b3	\N	users	01a204a8-b005-7030-8155-77b0f571f84c	\N	created	1	{}	\N
01a204a8-b04f-700b-9577-b4908c97c1f4	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:13.759812+00	staff	01a204a8-a6ed-7214-9d70-013c520831b3	\N	users	01a204a8-b04d-755e-b63c-a12a3b19f6d5	\N	created	1	{}	\N
01a204a8-b0b0-7545-baa0-c78dedd9d1b2	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:13.858712+00	staff	01a204a8-a6ed-7214-9d70-013c520831b3	\N	users	01a204a8-b0af-7222-bc07-00af425bf44f	\N	created	1	{}	\N
01a204a8-b115-71bf-8d18-0f63d245deb9	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:13.964966+00	staff	01a204a8-a6ed-7214-9d70-013c520831b3	\N	users	01a204a8-b114-72cc-b998-ab0ef9676691	\N	created	1	{}	\N
01a204a8-b13a-702f-bc1a-6ae7afe03d26	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:14.005662+00	staff	01a204a8-a6ed-7214-9d70-013c520831b3	\N	capture-forms	01a204a8-b138-74bb-a72e-186647c5ed6e	\N	created	1	{}	\N
01a204a8-b73e-72e2-9c51-33d752cf9449	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:15.531081+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	leads	01a204a8-b737-707b-85f3-8728c31b7b3e	\N	created	1	{}	\N
01a204a8-b7f1-70e4-8985-3a16916025d0	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:15.724349+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	follow-ups	01a204a8-b7ef-7118-b286-a9346be76386	\N	created	1	{}	\N
01a204a8-b7f4-7522-b1b7-2e5dc13601ab	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:15.724349+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	leads	01a204a8-b737-707b-85f3-8728c31b7b3e	\N	followed_up	2	{"status": ["new", "contacted"], "contacted_at": [null, "2026-11-22T19:08:15.724349Z"], "next_contact_at": [null, "2026-11-23T19:08:15Z"], "last_follow_up_at": [null, "2026-11-22T19:08:15.724349Z"]}	\N
01a204a8-b85b-7605-857e-1ec448e34262	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:15.83169+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	leads	01a204a8-b737-707b-85f3-8728c31b7b3e	\N	qualified	3	{"status": ["contacted", "qualified"], "qualified_at": [null, "2026-11-22T19:08:15.831690Z"]}	\N
01a204a8-b902-72ad-8020-fd760c75ee35	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:15.986728+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	customers	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	created	1	{}	\N
01a204a8-b907-7646-95d3-03b9fe10ac1f	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:15.986728+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	contacts	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	created	1	{}	\N
01a204a8-b909-736b-9aa2-2bc606c2d798	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:15.986728+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	leads	01a204a8-b737-707b-85f3-8728c31b7b3e	\N	converted	4	{"status": ["qualified", "converted"], "contact_id": [null, "01a204a8-b905-75e4-a9e0-a50d09a5c5c0"], "customer_id": [null, "01a204a8-b8ff-76f7-b19d-7acd3b4cba95"], "converted_at": [null, "2026-11-22T19:08:15.986728Z"]}	远帆酒店 1795374494-29869
01a204a8-b90e-77fa-8082-5cef5e4dd475	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:15.986728+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	customers	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	followed_up	2	{"next_contact_at": [null, "2026-11-23T19:08:15Z"], "last_follow_up_at": [null, "2026-11-22T19:08:15.724349Z"]}	\N
01a204a8-beec-71d2-b352-16027f4561f8	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:17.496191+00	staff	01a204a8-b114-72cc-b998-ab0ef9676691	\N	customers	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-bef5-7585-931b-53975582ae73	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:17.496191+00	staff	01a204a8-b114-72cc-b998-ab0ef9676691	\N	contacts	01a204a8-bef1-74cb-b396-128a0af27655	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-c03d-711f-9510-73903e4e3b10	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:17.833684+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	customers	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	assigned	2	{"owner_id": [null, "01a204a8-af90-77b9-a172-5b31521bacaa"], "owned_since": [null, "2026-11-22T19:08:17.833684Z"], "department_id": [null, "01a204a8-ad9a-726c-958f-3ae083aed068"]}	\N
01a204a8-c179-7265-b162-37a42df067fa	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:18.143358+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	follow-ups	01a204a8-c16d-7475-816b-88dfb2bd3627	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-c18e-73d1-8144-474ece202bbd	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:18.143358+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	customers	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	followed_up	3	{"intent": ["medium", "high"], "next_contact_at": [null, "2026-11-23T19:08:18Z"], "last_follow_up_at": [null, "2026-11-22T19:08:18.143358Z"]}	\N
01a204a8-c213-76d7-aaf1-b65d4d06166b	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:18.303264+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	products	01a204a8-c204-746f-af9a-8623f10d35d4	\N	created	1	{}	\N
01a204a8-c26b-7166-b026-1d92d9ef0cfe	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:18.404113+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	products	01a204a8-c204-746f-af9a-8623f10d35d4	\N	stocked	\N	{}	\N
01a204a8-c34f-7071-83d0-e77025ed44df	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:18.536095+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-c391-762f-ab23-d21c04ce009d	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:18.700395+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	submitted	2	{"status": ["draft", "pending_approval"], "submitted_at": [null, "2026-11-22T19:08:18.700395Z"]}	\N
01a204a8-c3c9-768d-b197-33945195c21a	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:18.756075+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	rejected	3	{"reason": [null, "The customer asked for two, not three."], "status": ["pending_approval", "rejected"], "decided_at": [null, "2026-11-22T19:08:18.756075Z"], "decided_by_id": [null, "01a204a8-ae89-72d5-a090-5ebb66fa4591"]}	The customer asked for two, not three.
01a204a8-c49f-70fc-b9a4-b47239b35abb	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:18.957279+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	revised	4	{"status": ["rejected", "draft"], "revision": [1, 2], "decided_at": ["2026-11-22T19:08:18.756075Z", null], "submitted_at": ["2026-11-22T19:08:18.700395Z", null], "decided_by_id": ["01a204a8-ae89-72d5-a090-5ebb66fa4591", null]}	\N
01a204a8-c548-75d8-8bfc-e7000c8b1600	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:19.105841+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	updated	5	{"tax": [50661, 32085], "total": [440361, 278895], "discount": [0, 12990], "subtotal": [389700, 259800]}	\N
01a204a8-c6a9-7778-be23-72f3a79d1231	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:19.476796+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	portal-accounts	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-c8a5-77c6-9b32-e33261d35076	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:19.994222+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	shipments	01a204a8-c8a1-757a-8e3f-4507da31fb9c	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	prepared	1	{}	\N
01a204a8-c596-74da-9e45-1ab2cd16ad2d	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:19.204932+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	submitted	6	{"reason": ["The customer asked for two, not three.", null], "status": ["draft", "pending_approval"], "submitted_at": [null, "2026-11-22T19:08:19.204932Z"]}	Two, with five per cent off
01a204a8-c926-73cc-847a-41316e7adb61	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:20.128198+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	shipments	01a204a8-c922-70f7-9be9-c4acd328423f	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	prepared	1	{}	\N
01a204a8-c92b-73f6-9476-090599e5fe21	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:20.128198+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	shipments	01a204a8-c922-70f7-9be9-c4acd328423f	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	shipped	2	{"status": ["prepared", "shipped"], "shipped_at": [null, "2026-11-22T19:08:20.128198Z"]}	\N
01a204a8-c92f-779b-b69c-b0864a2203d8	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:20.128198+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	shipped	10	{"status": ["partially_shipped", "shipped"]}	\N
01a204a8-d0b5-76de-aad3-6141d610d1ca	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:22.062373+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	conversations	01a204a8-cef4-74aa-ae45-5f39a50548f1	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	messaged	4	{"last_message": ["Please open the valve by a quarter turn.", "That helped, thank you."], "customer_read": [1, 3], "last_message_at": ["2026-11-22T19:08:21.897825Z", "2026-11-22T19:08:22.062373Z"]}	\N
01a204a8-d5d2-74a3-b318-33b9d9d49a6a	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.363241+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	receivables	01a204a8-c8ac-74b3-a030-36b76644c091	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	refunded	4	{"paid": [278895, 139447], "balance": [0, 139448]}	\N
01a204a8-d5d8-771a-8c87-a7a32cb0f617	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.363241+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	receipts	01a204a8-cd88-7064-be80-d0a5b141dd33	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	refunded	3	{"refunded": [0, 139448], "allocated": [178895, 39447]}	RT-20261123-0001
01a204a8-d5da-72ba-b941-15f741aaa314	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.363241+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	receivables	01a204a8-c8ac-74b3-a030-36b76644c091	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	credited	5	{"balance": [139448, 0]}	\N
01a204a8-d5df-72f2-9952-bafdccba9fe3	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.363241+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	credited	17	{"received": [278895, 139447], "refunded": [0, 139448]}	RT-20261123-0001
01a204a8-d5e1-73a2-b0ed-ef7cf29d8932	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.363241+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	credited	5	{"status": ["goods_received", "credited"], "credited_at": [null, "2026-11-22T19:08:23.363241Z"], "credit_refund": [0, 139448], "credited_by_id": [null, "01a204a8-ae89-72d5-a090-5ebb66fa4591"]}	\N
01a204a8-e562-765a-bdee-16e45f31bc35	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:27.354973+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	products	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	\N	stocked	\N	{}	\N
01a204a8-e968-70ae-9d52-5493cb0d5e73	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.377293+00	portal	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	shipments	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	01a204a8-e449-7615-a4e1-7c702cb8edd0	received	3	{"status": ["shipped", "received"], "received_at": [null, "2026-11-22T19:08:28.377293Z"], "received_by": [null, "沈月"]}	\N
01a204a8-e96b-74b4-ad1c-e5e71bc92c5e	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.377293+00	portal	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	received	6	{"status": ["shipped", "delivered"]}	\N
01a204a8-eee2-746d-9003-e072f09c6dc3	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.776191+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	returned	8	{}	RT-20261123-0002
01a204a8-eee7-72c7-b45a-b28a91aa37a6	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.776191+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	01a204a8-e449-7615-a4e1-7c702cb8edd0	goods_arrived	4	{"amount": [0, 101700], "first_came_at": [null, "2026-11-22T19:08:29.776191Z"]}	\N
01a204a8-f0c4-7228-ac37-59affaf5e6b4	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:30.25712+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	receivables	01a204a8-e902-7392-a179-933d5e19242a	01a204a8-e449-7615-a4e1-7c702cb8edd0	refunded	3	{"paid": [203400, 101700], "balance": [101700, 203400]}	\N
01a204a8-f0c6-73ae-8fe1-314bebae24f3	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:30.25712+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	receipts	01a204a8-e9bc-7619-8aae-d7e328106248	01a204a8-e449-7615-a4e1-7c702cb8edd0	refunded	3	{"refunded": [0, 101700], "allocated": [203400, 101700]}	RT-20261123-0002
01a204a8-f0c7-7257-893c-748e249d95dc	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:30.25712+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	receivables	01a204a8-e902-7392-a179-933d5e19242a	01a204a8-e449-7615-a4e1-7c702cb8edd0	credited	4	{"balance": [203400, 0]}	\N
01a204a8-f0c9-753c-b891-79a5e7f98eca	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:30.25712+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	credited	10	{"paid_at": [null, "2026-11-22T19:08:30.257120Z"], "next_due": ["2026-12-23", null], "received": [203400, 101700], "refunded": [0, 101700], "outstanding": [101700, 0]}	RT-20261123-0002
01a204a8-f0cb-74bc-b257-dbba15e7e6ae	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:30.25712+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	completed	11	{"status": ["delivered", "completed"], "ended_at": [null, "2026-11-22T19:08:30.257120Z"]}	\N
01a204a8-f0ce-7769-a6e8-a468e399c8ab	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:30.25712+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	01a204a8-e449-7615-a4e1-7c702cb8edd0	credited	6	{"status": ["goods_received", "credited"], "credited_at": [null, "2026-11-22T19:08:30.257120Z"], "credit_offset": [0, 101700], "credit_refund": [0, 101700], "credited_by_id": [null, "01a204a8-ae89-72d5-a090-5ebb66fa4591"]}	\N
01a204a8-f692-756f-934d-9900400ab989	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:31.746847+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	customers	01a204a8-f68f-7477-9f2c-41c718f35a02	01a204a8-f68f-7477-9f2c-41c718f35a02	created	1	{}	\N
01a204a8-f7cf-754f-8db8-31e3cf55540c	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:32.073888+00	visitor	\N	\N	survey-invitations	01a204a8-f56c-70a9-b2b7-91865287894c	01a204a8-f4ec-7665-8932-6114f6b17740	opened	2	{"status": ["sent", "opened"], "opened_at": [null, "2026-11-22T19:08:32.073888Z"]}	\N
01a204a8-c5ee-77cb-9a27-589c162f69c6	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:19.297597+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	approved	7	{"status": ["pending_approval", "approved"], "decided_at": [null, "2026-11-22T19:08:19.297597Z"], "contract_text": [null, "订单 Order: SO-20261123-0001\\n版本 Revision: 2\\n卖方 Seller: 升级样本\\n买方 Buyer: 环宇泵业 1795374496-30022\\n币种 Currency: CNY\\n1. P-00001 离心泵 1795374496-30022\\n   数量 Quantity: 2; 单价 Unit price: 1299.00; 折扣 Discount: 5.00%; 税率 Tax rate: 13.00%; 金额 Amount: 2788.95\\n小计 Subtotal: 2598.00\\n折扣 Discount: 129.90\\n税额 Tax: 320.85\\n总计 Total: 2788.95\\n付款 Payment 1: 2026-12-23 2788.95\\n交货地址 Delivery address: 1 Harbour Road\\n"], "decided_by_id": [null, "01a204a8-ae89-72d5-a090-5ebb66fa4591"]}	\N
01a204a8-d3ee-752a-8348-cff3b0ebacd6	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:22.879452+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	conversations	01a204a8-d3eb-7592-bc89-3b372b6b1e83	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-d3f3-7784-baef-39adbdcceee1	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:22.879452+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-d3fa-71c5-877e-2e483c5f28d3	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:22.879452+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	conversations	01a204a8-d3eb-7592-bc89-3b372b6b1e83	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	messaged	2	{"last_message": [null, "It still hums."], "customer_read": [0, 1]}	\N
01a204a8-ef67-74a4-85be-389e28fc3430	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.913205+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	returned	9	{}	RT-20261123-0002
01a204a8-ef6b-70fe-bea0-a13b3360016f	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.913205+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	01a204a8-e449-7615-a4e1-7c702cb8edd0	goods_received	5	{"amount": [101700, 203400], "status": ["director_approved", "goods_received"], "goods_received_at": [null, "2026-11-22T19:08:29.913205Z"]}	\N
01a204a8-f477-76b3-b1ca-91fd6221860f	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:31.209485+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	survey-assignments	01a204a8-f476-75ad-8927-c06574ad45cb	\N	assigned	1	{}	\N
01a204a8-fb26-76b1-bcd5-37fa20f20282	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:32.926039+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	surveys	01a204a8-f381-70ea-aa42-e681446af4c8	\N	closed	3	{"status": ["published", "closed"], "closed_at": [null, "2026-11-22T19:08:32.926039Z"]}	\N
01a204a8-c7bd-75b6-bc34-bb4c8c1a6233	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:19.764078+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	signed	8	{"status": ["approved", "signed"], "signed_at": [null, "2026-11-22T19:08:19.764078Z"]}	陈晓
01a204a8-cb74-745f-aba5-9f0a1a38b0fd	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:20.718788+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	shipments	01a204a8-c922-70f7-9be9-c4acd328423f	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	received	3	{"status": ["shipped", "received"], "received_at": [null, "2026-11-22T19:08:20.718788Z"], "received_by": [null, "陈晓"]}	\N
01a204a8-cb76-72df-bd47-e1c2113f989f	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:20.718788+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	received	12	{"status": ["shipped", "delivered"]}	\N
01a204a8-cfd6-70e1-94a7-6631ad60d68a	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.838104+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	service-requests	01a204a8-ceff-7421-aac0-142ab305a14d	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	started	2	{"status": ["assigned", "in_progress"]}	\N
01a204a8-d0e1-71b7-ac66-54bfe8ba0985	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:22.102222+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	service-requests	01a204a8-ceff-7421-aac0-142ab305a14d	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	resolved	4	{"due_at": ["2026-11-25T10:00:00Z", null], "status": ["in_progress", "resolved"], "resolution": [null, "The valve was nearly shut."], "stopped_at": [null, "2026-11-22T19:08:22.102222Z"], "resolved_at": [null, "2026-11-22T19:08:22.102222Z"]}	The valve was nearly shut.
01a204a8-d545-70b1-8854-fa8698538965	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.221235+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	returned	16	{}	RT-20261123-0001
01a204a8-d549-754f-b1ad-309453a7ed41	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.221235+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	goods_received	4	{"amount": [0, 139448], "status": ["director_approved", "goods_received"], "first_came_at": [null, "2026-11-22T19:08:23.221235Z"], "goods_received_at": [null, "2026-11-22T19:08:23.221235Z"]}	\N
01a204a8-d7f7-76ea-96b5-6f67685fd2bc	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.916199+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	survey-assignments	01a204a8-d7f6-76ac-8aaa-01bd989d80b6	\N	assigned	1	{}	\N
01a204a8-d94e-7115-8c7e-ce314e0217b8	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:24.240562+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	survey-invitations	01a204a8-d87f-74da-a886-c2c7b5a3f6b7	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	opened	2	{"status": ["sent", "opened"], "opened_at": [null, "2026-11-22T19:08:24.240562Z"]}	\N
01a204a8-e6b3-763b-b89f-9216a03e5b45	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:27.682939+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	approved	3	{"status": ["pending_approval", "approved"], "decided_at": [null, "2026-11-22T19:08:27.682939Z"], "contract_text": [null, "订单 Order: SO-20261123-0002\\n版本 Revision: 1\\n卖方 Seller: 升级样本\\n买方 Buyer: 晨光咖啡 1795374506-30636\\n币种 Currency: CNY\\n1. P-00002 磨豆机 1795374506-30636\\n   数量 Quantity: 3; 单价 Unit price: 1000.00; 折扣 Discount: 10.00%; 税率 Tax rate: 13.00%; 金额 Amount: 3051.00\\n小计 Subtotal: 3000.00\\n折扣 Discount: 300.00\\n税额 Tax: 351.00\\n总计 Total: 3051.00\\n付款 Payment 1: 2026-12-23 3051.00\\n"], "decided_by_id": [null, "01a204a8-ae89-72d5-a090-5ebb66fa4591"]}	\N
01a204a8-ee31-717f-8b69-997c49758206	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.611885+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	01a204a8-e449-7615-a4e1-7c702cb8edd0	director_approved	3	{"status": ["agent_approved", "director_approved"], "director_decided_at": [null, "2026-11-22T19:08:29.611885Z"], "director_decided_by_id": [null, "01a204a8-ae89-72d5-a090-5ebb66fa4591"]}	\N
01a204a8-f4ef-72fd-bbd1-2f2c66069856	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:31.331807+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	customers	01a204a8-f4ec-7665-8932-6114f6b17740	01a204a8-f4ec-7665-8932-6114f6b17740	created	1	{}	\N
01a204a8-c8aa-72cf-bd8f-48d299e0c074	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:19.994222+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	shipments	01a204a8-c8a1-757a-8e3f-4507da31fb9c	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	shipped	2	{"status": ["prepared", "shipped"], "shipped_at": [null, "2026-11-22T19:08:19.994222Z"]}	\N
01a204a8-c8af-7579-92b4-a4c7b0bb22ca	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:19.994222+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	receivables	01a204a8-c8ac-74b3-a030-36b76644c091	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-c8b2-7285-82d3-d2039ade5113	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:19.994222+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	shipped	9	{"status": ["signed", "partially_shipped"], "charged": [0, 278895], "next_due": [null, "2026-12-23"], "outstanding": [0, 278895]}	\N
01a204a8-cdbc-7402-ae25-84cb4f52be2b	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.302479+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	receivables	01a204a8-c8ac-74b3-a030-36b76644c091	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	paid	3	{"paid": [100000, 278895], "balance": [178895, 0]}	\N
01a204a8-cdbe-77f0-afed-ba0be64da97a	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.302479+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	receipts	01a204a8-cd88-7064-be80-d0a5b141dd33	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	confirmed	2	{"status": ["pending", "confirmed"], "paid_at": [null, "2026-11-22T19:08:21.302479Z"], "allocated": [0, 178895]}	\N
01a204a8-cdc1-7088-b302-76a5bc40de9c	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.302479+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	paid	14	{"paid_at": [null, "2026-11-22T19:08:21.302479Z"], "next_due": ["2026-12-23", null], "received": [100000, 278895], "outstanding": [178895, 0]}	\N
01a204a8-cdc3-7395-b12c-8aedd964f3b3	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.302479+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	completed	15	{"status": ["delivered", "completed"], "ended_at": [null, "2026-11-22T19:08:21.302479Z"]}	\N
01a204a8-d00f-7573-bcba-628cae6f0fc4	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.897825+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	service-requests	01a204a8-ceff-7421-aac0-142ab305a14d	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	answered	3	{"due_at": ["2026-11-23T05:00:00Z", "2026-11-25T10:00:00Z"], "first_responded_at": [null, "2026-11-22T19:08:21.897825Z"]}	\N
01a204a8-d013-717e-b33e-b6c7d2fa0e44	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.897825+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	conversations	01a204a8-cef4-74aa-ae45-5f39a50548f1	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	messaged	3	{"last_message": ["Since yesterday, at low speed.", "Please open the valve by a quarter turn."], "last_message_at": ["2026-11-22T19:08:21.600295Z", "2026-11-22T19:08:21.897825Z"]}	\N
01a204a8-d117-77f0-a74f-eefaa5234753	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:22.164059+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	service-requests	01a204a8-ceff-7421-aac0-142ab305a14d	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	closed	5	{"status": ["resolved", "closed"], "closed_at": [null, "2026-11-22T19:08:22.164059Z"]}	\N
01a204a8-d4cc-7141-996e-21c816d4401f	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.111822+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	director_approved	3	{"status": ["agent_approved", "director_approved"], "director_decided_at": [null, "2026-11-22T19:08:23.111822Z"], "director_decided_by_id": [null, "01a204a8-ae89-72d5-a090-5ebb66fa4591"]}	\N
01a204a8-d795-70dc-90f1-ea0b5c937067	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.824306+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	surveys	01a204a8-d75b-7303-9e47-145688d1b303	\N	published	2	{"status": ["draft", "published"], "changed": [true, false], "published_at": [null, "2026-11-22T19:08:23.824306Z"], "current_version": [0, 1]}	\N
01a204a8-e744-712b-82f6-3b2dd03ea0c4	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:27.839+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	portal-accounts	01a204a8-e743-727e-86a7-0ea7494aaa1d	01a204a8-e449-7615-a4e1-7c702cb8edd0	created	1	{}	\N
01a204a8-e7e8-7417-a1f3-cf0853840b97	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:27.992349+00	portal	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	signed	4	{"status": ["approved", "signed"], "signed_at": [null, "2026-11-22T19:08:27.992349Z"]}	沈月
01a204a8-ed85-7487-a061-f3520ee6b492	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.440444+00	portal	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	conversations	01a204a8-ec1f-72b2-af42-c47b4cbcd232	01a204a8-e449-7615-a4e1-7c702cb8edd0	messaged	4	{"last_message": ["Could you send a picture of the burrs?", "Here you are."], "customer_read": [1, 3], "last_message_at": ["2026-11-22T19:08:29.401101Z", "2026-11-22T19:08:29.440444Z"]}	\N
01a204a8-f3cb-707d-8156-5d049ac074d4	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:31.04864+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	surveys	01a204a8-f381-70ea-aa42-e681446af4c8	\N	published	2	{"status": ["draft", "published"], "changed": [true, false], "published_at": [null, "2026-11-22T19:08:31.048640Z"], "current_version": [0, 1]}	\N
01a204a8-f703-7601-8d21-ac350be48f08	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:31.853128+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	survey-invitations	01a204a8-f700-7335-b4c8-bfdcbd7c0f4d	01a204a8-f68f-7477-9f2c-41c718f35a02	distributed	1	{}	\N
01a204a8-cb3b-7595-8bf3-93775a442093	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:20.66147+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	shipments	01a204a8-c8a1-757a-8e3f-4507da31fb9c	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	received	3	{"status": ["shipped", "received"], "received_at": [null, "2026-11-22T19:08:20.661470Z"], "received_by": [null, "陈晓"]}	\N
01a204a8-cb3e-761b-b43f-73867b4e7237	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:20.66147+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	received	11	{}	\N
01a204a8-cc94-76ff-9290-8ac1bf7833f0	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:20.984585+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	receipts	01a204a8-cc87-7169-9621-5dd3182fa299	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-ccc5-7354-a56c-3ee2293ba089	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.056174+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	receivables	01a204a8-c8ac-74b3-a030-36b76644c091	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	paid	2	{"paid": [0, 100000], "balance": [278895, 178895]}	\N
01a204a8-ccc7-7037-9cef-43fc52ed40ba	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.056174+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	receipts	01a204a8-cc87-7169-9621-5dd3182fa299	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	confirmed	2	{"status": ["pending", "confirmed"], "paid_at": [null, "2026-11-22T19:08:21.056174Z"], "allocated": [0, 100000]}	\N
01a204a8-ccce-7641-9f06-545efbaf6222	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.056174+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	paid	13	{"received": [0, 100000], "outstanding": [278895, 178895]}	\N
01a204a8-cefb-712e-86eb-08a8820318a0	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.600295+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	conversations	01a204a8-cef4-74aa-ae45-5f39a50548f1	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-cf0e-7293-96db-0a6668cdbf50	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.600295+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	service-requests	01a204a8-ceff-7421-aac0-142ab305a14d	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-cf21-7613-938f-626039d1bd53	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.600295+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	conversations	01a204a8-cef4-74aa-ae45-5f39a50548f1	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	messaged	2	{"last_message": [null, "Since yesterday, at low speed."], "customer_read": [0, 1]}	\N
01a204a8-d1f4-70f1-8bfb-6775ff0ab824	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:22.38144+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	feedback	01a204a8-d1f3-76a3-8ccf-42267e587615	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-d267-7628-914e-c8f4696998cc	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:22.488061+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	feedback	01a204a8-d264-746c-93a2-479158f47920	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-d273-7552-91b5-b1f6d9ffeadd	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:22.488061+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	follow-ups	01a204a8-d26f-7795-86a6-51e125b1459d	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-d880-7619-addb-ed6db58e699b	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:24.028278+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	survey-invitations	01a204a8-d87f-74da-a886-c2c7b5a3f6b7	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	invited	1	{}	\N
01a204a8-d9b7-763b-bee4-6c57303a04b1	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:24.344534+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	survey-invitations	01a204a8-d87f-74da-a886-c2c7b5a3f6b7	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	answered	3	{"status": ["opened", "answered"], "answered_at": [null, "2026-11-22T19:08:24.344534Z"]}	\N
01a204a8-e454-75c2-98aa-d559372fb1a6	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:27.071721+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	customers	01a204a8-e449-7615-a4e1-7c702cb8edd0	01a204a8-e449-7615-a4e1-7c702cb8edd0	created	1	{}	\N
01a204a8-e61f-70e6-b7f5-7901349494c0	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:27.522298+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	created	1	{}	\N
01a204a8-e65d-70f3-a484-c774a2f5a4cc	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:27.60304+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	submitted	2	{"status": ["draft", "pending_approval"], "submitted_at": [null, "2026-11-22T19:08:27.603040Z"]}	\N
01a204a8-e9c5-73a0-a355-c5362dbd3bf1	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.456186+00	portal	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	receipts	01a204a8-e9bc-7619-8aae-d7e328106248	01a204a8-e449-7615-a4e1-7c702cb8edd0	created	1	{}	\N
01a204a8-ea0c-77c4-ba1a-44b2693a9904	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.542293+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	receivables	01a204a8-e902-7392-a179-933d5e19242a	01a204a8-e449-7615-a4e1-7c702cb8edd0	paid	2	{"paid": [0, 203400], "balance": [305100, 101700]}	\N
01a204a8-ea11-74a2-8543-1e4187ecdb78	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.542293+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	receipts	01a204a8-e9bc-7619-8aae-d7e328106248	01a204a8-e449-7615-a4e1-7c702cb8edd0	confirmed	2	{"status": ["pending", "confirmed"], "paid_at": [null, "2026-11-22T19:08:28.542293Z"], "allocated": [0, 203400]}	\N
01a204a8-ea1e-736c-b534-a13d9b52d82a	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.542293+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	paid	7	{"received": [0, 203400], "outstanding": [305100, 101700]}	\N
01a204a8-ec28-7168-adcc-fe7473586dad	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.0715+00	portal	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	conversations	01a204a8-ec1f-72b2-af42-c47b4cbcd232	01a204a8-e449-7615-a4e1-7c702cb8edd0	created	1	{}	\N
01a204a8-ec2e-73bf-8ac5-bd208d3a6770	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.0715+00	portal	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	01a204a8-e449-7615-a4e1-7c702cb8edd0	created	1	{}	\N
01a204a8-ec35-752b-abc1-e555ea8ee028	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.0715+00	portal	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	conversations	01a204a8-ec1f-72b2-af42-c47b4cbcd232	01a204a8-e449-7615-a4e1-7c702cb8edd0	messaged	2	{"last_message": [null, "The burrs grind unevenly."], "customer_read": [0, 1]}	\N
01a204a8-ed5f-710b-8822-c8bcffd18135	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.401101+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	conversations	01a204a8-ec1f-72b2-af42-c47b4cbcd232	01a204a8-e449-7615-a4e1-7c702cb8edd0	messaged	3	{"last_message": ["The burrs grind unevenly.", "Could you send a picture of the burrs?"], "last_message_at": ["2026-11-22T19:08:29.071500Z", "2026-11-22T19:08:29.401101Z"]}	\N
01a204a8-f952-7056-ad07-45c4f7859482	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:32.460022+00	visitor	\N	\N	survey-invitations	01a204a8-f700-7335-b4c8-bfdcbd7c0f4d	01a204a8-f68f-7477-9f2c-41c718f35a02	answered	2	{"status": ["sent", "answered"], "opened_at": [null, "2026-11-22T19:08:32.460022Z"], "answered_at": [null, "2026-11-22T19:08:32.460022Z"]}	\N
01a204a8-cd8c-771a-86d6-bd0bcd8f24ef	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:21.250698+00	portal	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	receipts	01a204a8-cd88-7064-be80-d0a5b141dd33	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	created	1	{}	\N
01a204a8-d474-74c0-b07b-a24f6bd40204	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.022196+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	agent_approved	2	{"status": ["requested", "agent_approved"], "agent_comment": [null, "The bearing is worn."], "agent_decided_at": [null, "2026-11-22T19:08:23.022196Z"], "agent_decided_by_id": [null, "01a204a8-b005-7030-8155-77b0f571f84c"]}	The bearing is worn.
01a204a8-d75f-74f7-8ab5-66157ff0b624	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:23.76858+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	surveys	01a204a8-d75b-7303-9e47-145688d1b303	\N	created	1	{}	\N
01a204a8-e4e3-769b-9325-1c8af803f860	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:27.22518+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	products	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	\N	created	1	{}	\N
01a204a8-e8fa-76eb-96a6-83a95c776665	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.276511+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	shipments	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	01a204a8-e449-7615-a4e1-7c702cb8edd0	prepared	1	{}	\N
01a204a8-e900-75af-a781-7f2e85086b3d	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.276511+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	shipments	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	01a204a8-e449-7615-a4e1-7c702cb8edd0	shipped	2	{"status": ["prepared", "shipped"], "shipped_at": [null, "2026-11-22T19:08:28.276511Z"]}	\N
01a204a8-e905-7370-93bc-57c47ddbb7b9	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.276511+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	receivables	01a204a8-e902-7392-a179-933d5e19242a	01a204a8-e449-7615-a4e1-7c702cb8edd0	created	1	{}	\N
01a204a8-e908-73aa-abd1-6411110edf60	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:28.276511+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	orders	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	shipped	5	{"status": ["signed", "shipped"], "charged": [0, 305100], "next_due": [null, "2026-12-23"], "outstanding": [0, 305100]}	\N
01a204a8-eda7-7249-9fed-439e72440c8b	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:29.476603+00	staff	01a204a8-b005-7030-8155-77b0f571f84c	\N	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	01a204a8-e449-7615-a4e1-7c702cb8edd0	agent_approved	2	{"status": ["requested", "agent_approved"], "agent_comment": [null, "A fault of the series."], "agent_decided_at": [null, "2026-11-22T19:08:29.476603Z"], "agent_decided_by_id": [null, "01a204a8-b005-7030-8155-77b0f571f84c"]}	A fault of the series.
01a204a8-f382-77b5-91c2-7bc3c8d73cce	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:30.976332+00	staff	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	surveys	01a204a8-f381-70ea-aa42-e681446af4c8	\N	created	1	{}	\N
01a204a8-f56d-721e-89f7-79ef31668715	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:31.44718+00	staff	01a204a8-af90-77b9-a172-5b31521bacaa	\N	survey-invitations	01a204a8-f56c-70a9-b2b7-91865287894c	01a204a8-f4ec-7665-8932-6114f6b17740	distributed	1	{}	\N
01a204a8-f8d4-77c1-a12d-549bc45c11c1	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:32.336391+00	visitor	\N	\N	survey-invitations	01a204a8-f56c-70a9-b2b7-91865287894c	01a204a8-f4ec-7665-8932-6114f6b17740	answered	3	{"status": ["opened", "answered"], "answered_at": [null, "2026-11-22T19:08:32.336391Z"]}	\N
01a204a8-f8d6-71b3-9a11-f8f6732b59d8	01a204a8-a69b-71f0-a222-a8752f97b824	2026-11-22 19:08:32.336391+00	visitor	\N	\N	follow-ups	01a204a8-f8d5-75a2-ac86-54d448684564	01a204a8-f4ec-7665-8932-6114f6b17740	created	1	{}	\N
\.
COPY public.feedback (id, company_id, version, created_at, updated_at, deleted_at, customer_id, order_id, service_request_id, about_id, portal_account_id, subject, score, text) FROM stdin;
01a204a8-d1f3-76a3-8ccf-42267e587615	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:22.38144+00	2026-11-22 19:08:22.38144+00	\N	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-c349-76c1-aeae-fe6fdec11fa5	\N	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	sale	5	Quick.
01a204a8-d264-746c-93a2-479158f47920	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:22.488061+00	2026-11-22 19:08:22.488061+00	\N	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	\N	01a204a8-ceff-7421-aac0-142ab305a14d	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	service	2	Nobody called back on the first day.
\.
COPY public.file (id, company_id, version, created_at, updated_at, deleted_at, name, media_type, size, member_id, portal_account_id) FROM stdin;
\.
COPY public.file_link (id, company_id, file_id, subject, subject_id, "position") FROM stdin;
\.
COPY public.follow_up (id, company_id, version, created_at, updated_at, deleted_at, customer_id, contact_id, member_id, assigned_to_id, kind, content, happened_at, next_contact_at, intent, done, due_at, lead_id) FROM stdin;
01a204a8-b7ef-7118-b286-a9346be76386	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:15.724349+00	2026-11-22 19:08:15.724349+00	\N	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	\N	01a204a8-af90-77b9-a172-5b31521bacaa	\N	telephone	Opens a second house in spring.	2026-11-22 19:08:15.724349+00	2026-11-23 19:08:15+00	\N	t	\N	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-c16d-7475-816b-88dfb2bd3627	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:18.143358+00	2026-11-22 19:08:18.143358+00	\N	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	\N	01a204a8-af90-77b9-a172-5b31521bacaa	\N	telephone	Wants two pumps, asked for delivery in parts.	2026-11-22 19:08:18.143358+00	2026-11-23 19:08:18+00	high	t	\N	\N
01a204a8-d26f-7795-86a6-51e125b1459d	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:22.488061+00	2026-11-22 19:08:22.488061+00	\N	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	\N	\N	01a204a8-ae89-72d5-a090-5ebb66fa4591	other	客户对服务的评分为 2 分（满分 5 分），请尽快联系。\nNobody called back on the first day.	2026-11-22 19:08:22.488061+00	\N	\N	f	2026-11-23 19:08:22.488061+00	\N
01a204a8-f8d5-75a2-ac86-54d448684564	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:32.336391+00	2026-11-22 19:08:32.336391+00	\N	01a204a8-f4ec-7665-8932-6114f6b17740	\N	\N	01a204a8-af90-77b9-a172-5b31521bacaa	other	客户在问卷“回访 1795374510-30914”中对“您会推荐我们吗？”的回答为 2，请尽快联系。	2026-11-22 19:08:32.336391+00	\N	\N	f	2026-11-23 19:08:32.336391+00	\N
\.
COPY public.gateway_payment (id, company_id, receipt_id, status, begun_at, settled_at) FROM stdin;
\.
COPY public.goods_return (id, company_id, version, created_at, updated_at, deleted_at, number, status, currency, text, customer_id, order_id, conversation_id, portal_account_id, reason_id, agent_id, department_id, agent_decided_by_id, director_decided_by_id, credited_by_id, agent_comment, director_comment, agent_decided_at, director_decided_at, first_came_at, goods_received_at, credited_at, withdrawn_at, expected, amount, credit_offset, credit_refund, credit_kept) FROM stdin;
01a204a8-d3ea-76dc-9ea1-6321cf44f698	01a204a8-a69b-71f0-a222-a8752f97b824	5	2026-11-22 19:08:22.879452+00	2026-11-22 19:08:23.363241+00	\N	RT-20261123-0001	credited	CNY	It still hums.	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-d3eb-7592-bc89-3b372b6b1e83	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	01a204a8-a6bb-7225-af1e-1c167f9008bf	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-ad9a-726c-958f-3ae083aed068	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-ae89-72d5-a090-5ebb66fa4591	01a204a8-ae89-72d5-a090-5ebb66fa4591	The bearing is worn.	\N	2026-11-22 19:08:23.022196+00	2026-11-22 19:08:23.111822+00	2026-11-22 19:08:23.221235+00	2026-11-22 19:08:23.221235+00	2026-11-22 19:08:23.363241+00	\N	139448	139448	0	139448	0
01a204a8-ec1d-748f-8165-3bb3a41fc029	01a204a8-a69b-71f0-a222-a8752f97b824	6	2026-11-22 19:08:29.0715+00	2026-11-22 19:08:30.25712+00	\N	RT-20261123-0002	credited	CNY	The burrs grind unevenly.	01a204a8-e449-7615-a4e1-7c702cb8edd0	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-ec1f-72b2-af42-c47b4cbcd232	01a204a8-e743-727e-86a7-0ea7494aaa1d	01a204a8-a6bb-7225-af1e-1c167f9008bf	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-ad9a-726c-958f-3ae083aed068	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-ae89-72d5-a090-5ebb66fa4591	01a204a8-ae89-72d5-a090-5ebb66fa4591	A fault of the series.	\N	2026-11-22 19:08:29.476603+00	2026-11-22 19:08:29.611885+00	2026-11-22 19:08:29.776191+00	2026-11-22 19:08:29.913205+00	2026-11-22 19:08:30.25712+00	\N	203400	203400	101700	101700	0
\.
COPY public.goods_return_arrival (id, company_id, line_id, stock_move_id, member_id, quantity, amount, disposition, note, at) FROM stdin;
01a204a8-d540-75ba-a67c-b7c2c8e37282	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-d3ea-76dc-9ea1-6322e5834ed8	01a204a8-d541-74da-ba20-29cb6d38380d	01a204a8-b005-7030-8155-77b0f571f84c	1	139448	restock	\N	2026-11-22 19:08:23.221235+00
01a204a8-eedd-7260-a665-ba31cd1a85c7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ec1d-748f-8165-3bb4f3c7cbfe	01a204a8-eede-71a2-b67d-5bb246e17979	01a204a8-b005-7030-8155-77b0f571f84c	1	101700	restock	\N	2026-11-22 19:08:29.776191+00
01a204a8-ef63-76ac-8819-d296e68d916e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ec1d-748f-8165-3bb4f3c7cbfe	\N	01a204a8-b005-7030-8155-77b0f571f84c	1	101700	scrap	\N	2026-11-22 19:08:29.913205+00
\.
COPY public.goods_return_line (id, company_id, return_id, order_line_id, "position", quantity, received, expected, amount) FROM stdin;
01a204a8-d3ea-76dc-9ea1-6322e5834ed8	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-d3ea-76dc-9ea1-6321cf44f698	01a204a8-c53b-7269-a983-b2d6335363b7	1	1	1	139448	139448
01a204a8-ec1d-748f-8165-3bb4f3c7cbfe	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ec1d-748f-8165-3bb3a41fc029	01a204a8-e620-7778-87ec-5b037fa2b7ca	1	2	2	203400	203400
\.
COPY public.idempotency (id, company_id, actor, key, fingerprint, status, answer, at) FROM stdin;
\.
COPY public.instalment (id, company_id, order_id, "position", label, due_date, amount) FROM stdin;
01a204a8-c545-7272-8a61-3255332eedcb	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c349-76c1-aeae-fe6fdec11fa5	1	\N	2026-12-23	278895
01a204a8-e621-71c8-8375-ffa2044aebb4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e619-7058-8dca-04a28a74672e	1	\N	2026-12-23	305100
\.
COPY public.lead (id, company_id, version, created_at, updated_at, deleted_at, number, name, name_fold, status, organization, organization_fold, job_title, mobile, mobile_fold, phone, phone_fold, email, email_fold, note, reason_note, utm_source, utm_medium, source_id, medium_id, industry_id, region_id, reason_id, owner_id, department_id, created_by_id, entered_by_id, capture_form_id, conversation_id, customer_id, contact_id, answers, owned_since, last_follow_up_at, next_contact_at, contacted_at, qualified_at, disqualified_at, converted_at) FROM stdin;
01a204a8-b737-707b-85f3-8728c31b7b3e	01a204a8-a69b-71f0-a222-a8752f97b824	4	2026-11-22 19:08:15.531081+00	2026-11-22 19:08:15.986728+00	\N	L-000001	林舟	林舟	converted	远帆酒店 1795374494-29869	远帆酒店179537449429869	Buyer	\N	\N	\N	\N	lin.1795374494-29869@example.com	lin.1795374494-29869@example.com	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-ad9a-726c-958f-3ae083aed068	01a204a8-af90-77b9-a172-5b31521bacaa	\N	\N	\N	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	[]	2026-11-22 19:08:15.531081+00	2026-11-22 19:08:15.724349+00	2026-11-23 19:08:15+00	2026-11-22 19:08:15.724349+00	2026-11-22 19:08:15.83169+00	\N	2026-11-22 19:08:15.986728+00
\.
COPY public.lease (name, holder, until) FROM stdin;
\.
COPY public.login_attempt (key, failures, last_at, locked_until) FROM stdin;
\.
COPY public.membership (id, company_id, version, created_at, updated_at, deleted_at, user_id, department_id, manager_id, job_title, disabled, approval_limit) FROM stdin;
01a204a8-a6ed-7214-9d70-013c520831b3	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	01a204a8-a6ec-7720-b588-69416faba31f	\N	\N	\N	f	\N
01a204a8-ae89-72d5-a090-5ebb66fa4591	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:13.275814+00	2026-11-22 19:08:13.275814+00	\N	01a204a8-ae88-70e9-870c-7ce264bcfe10	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	f	\N
01a204a8-af35-75e0-b69e-50ab46372a08	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:13.470149+00	2026-11-22 19:08:13.470149+00	\N	01a204a8-af34-77a7-a418-46dbb73e9843	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	f	\N
01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:13.556849+00	2026-11-22 19:08:13.556849+00	\N	01a204a8-af8f-70ba-b40e-4b00e71a0b64	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	f	\N
01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:13.691728+00	2026-11-22 19:08:13.691728+00	\N	01a204a8-b004-7671-9ecc-3dc14afa688d	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	f	\N
01a204a8-b04d-755e-b63c-a12a3b19f6d5	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:13.759812+00	2026-11-22 19:08:13.759812+00	\N	01a204a8-b04c-768f-805e-547cc74b79fd	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	f	\N
01a204a8-b0af-7222-bc07-00af425bf44f	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:13.858712+00	2026-11-22 19:08:13.858712+00	\N	01a204a8-b0ae-72ec-a150-d043a4b439e2	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	f	\N
01a204a8-b114-72cc-b998-ab0ef9676691	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:13.964966+00	2026-11-22 19:08:13.964966+00	\N	01a204a8-b114-72cc-b998-ab0d06e95e4a	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N	f	\N
\.
COPY public.membership_role (id, company_id, membership_id, role_id) FROM stdin;
01a204a8-a6f3-7211-b598-91709233fc56	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ed-7214-9d70-013c520831b3	01a204a8-a6a1-72c1-8dba-41aad8283f56
01a204a8-ae8e-70e4-9403-be5b8a188b54	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae89-72d5-a090-5ebb66fa4591	01a204a8-a6a8-75b7-97b5-ade760c16390
01a204a8-af38-72b1-8bc0-1b86f72e3ad7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af35-75e0-b69e-50ab46372a08	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2
01a204a8-af96-7617-87bd-bca4ab756a70	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-a6b0-751f-8e03-4420a54d2a13
01a204a8-b009-73e5-891e-595afcf8c7d0	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-a6b3-728c-96bc-39e633e912cf
01a204a8-b053-7486-af0c-9ffeaa8d91f1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b04d-755e-b63c-a12a3b19f6d5	01a204a8-a6b6-7581-bb7c-7c64d641c4c9
01a204a8-b0b2-718a-a346-a6bfa724cbcd	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b0af-7222-bc07-00af425bf44f	01a204a8-a6b7-73c3-9fb4-32acd26612b7
01a204a8-b117-7413-b462-ccd6ba10b822	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b114-72cc-b998-ab0ef9676691	01a204a8-a6b8-7104-a331-67fd3539a620
\.
COPY public.message (id, company_id, conversation_id, member_id, portal_account_id, "position", at, author, body, internal) FROM stdin;
01a204a8-cf1d-74bf-aecf-59f98e021546	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-cef4-74aa-ae45-5f39a50548f1	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	1	2026-11-22 19:08:21.600295+00	customer	Since yesterday, at low speed.	f
01a204a8-d010-7440-8d00-ad0cbd0c9ada	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-cef4-74aa-ae45-5f39a50548f1	01a204a8-b005-7030-8155-77b0f571f84c	\N	2	2026-11-22 19:08:21.897825+00	staff	Please open the valve by a quarter turn.	f
01a204a8-d0b3-728b-9360-f28dcd081cc9	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-cef4-74aa-ae45-5f39a50548f1	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	3	2026-11-22 19:08:22.062373+00	customer	That helped, thank you.	f
01a204a8-d3f8-773f-a1dd-fa225c028fe4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-d3eb-7592-bc89-3b372b6b1e83	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	1	2026-11-22 19:08:22.879452+00	customer	It still hums.	f
01a204a8-ec33-72b7-96d0-a5268fb31cac	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ec1f-72b2-af42-c47b4cbcd232	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	1	2026-11-22 19:08:29.0715+00	customer	The burrs grind unevenly.	f
01a204a8-ed5c-727e-b7a4-f9273529030c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ec1f-72b2-af42-c47b4cbcd232	01a204a8-b005-7030-8155-77b0f571f84c	\N	2	2026-11-22 19:08:29.401101+00	staff	Could you send a picture of the burrs?	f
01a204a8-ed83-7380-83f5-db85939a681e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ec1f-72b2-af42-c47b4cbcd232	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	3	2026-11-22 19:08:29.440444+00	customer	Here you are.	f
\.
COPY public.notification (id, company_id, member_id, portal_account_id, at, kind, subject, subject_id, params, count, read_at, mailed_at) FROM stdin;
01a204a8-c048-73fb-9b6b-cf3990b48685	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:17.833684+00	customers.assigned	customers	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	{"name": "环宇泵业 1795374496-30022", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-c3cc-7729-8e1c-194397a5b031	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:18.756075+00	orders.rejected	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-c394-730e-9525-21ce2f24fdde	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ed-7214-9d70-013c520831b3	\N	2026-11-22 19:08:19.204932+00	orders.submitted	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	2	\N	\N
01a204a8-c395-71ec-976a-799942536483	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	2026-11-22 19:08:19.204932+00	orders.submitted	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	2	\N	\N
01a204a8-c395-71ec-976a-799a2af23072	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af35-75e0-b69e-50ab46372a08	\N	2026-11-22 19:08:19.204932+00	orders.submitted	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	2	\N	\N
01a204a8-c5f0-74e6-b002-b5d836f3a874	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:19.297597+00	orders.approved	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-c7bf-758f-ba48-81808cc4e177	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:19.764078+00	orders.signed	orders	01a204a8-c349-76c1-aeae-fe6fdec11fa5	{"name": "SO-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-c8ab-7491-afbc-09f264728a3e	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:19.994222+00	shipments.shipped	shipments	01a204a8-c8a1-757a-8e3f-4507da31fb9c	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-c92c-7257-93ca-d245307a3b1f	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:20.128198+00	shipments.shipped	shipments	01a204a8-c922-70f7-9be9-c4acd328423f	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-cb3c-7185-91f0-24dd572f04c0	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:20.66147+00	shipments.received	shipments	01a204a8-c8a1-757a-8e3f-4507da31fb9c	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-cb75-7669-aa80-c2b1db52d980	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:20.718788+00	shipments.received	shipments	01a204a8-c922-70f7-9be9-c4acd328423f	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-cc97-7797-ac62-590d8d923348	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:20.984585+00	receipts.created	receipts	01a204a8-cc87-7169-9621-5dd3182fa299	{"name": "RC-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-cccb-75c5-af59-3a3464b75338	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:21.056174+00	receipts.confirmed	receipts	01a204a8-cc87-7169-9621-5dd3182fa299	{"name": "RC-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-cd8e-72f5-b584-64888444b0ba	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:21.250698+00	receipts.created	receipts	01a204a8-cd88-7064-be80-d0a5b141dd33	{"name": "RC-20261123-0002", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-cdbf-7767-8d53-4693e364fe2d	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:21.302479+00	receipts.confirmed	receipts	01a204a8-cd88-7064-be80-d0a5b141dd33	{"name": "RC-20261123-0002", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-cf1c-71cf-928b-267a84023c38	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:21.600295+00	service-requests.created	service-requests	01a204a8-ceff-7421-aac0-142ab305a14d	{"name": "SR-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d015-72e7-839c-fdd8508ff53d	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:21.897825+00	conversations.messaged	conversations	01a204a8-cef4-74aa-ae45-5f39a50548f1	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-cf2c-72f2-95d7-b4836ed5b9e3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:22.062373+00	conversations.messaged	conversations	01a204a8-cef4-74aa-ae45-5f39a50548f1	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	2	\N	\N
01a204a8-d0e3-7758-94e2-182b2f457373	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:22.102222+00	service-requests.resolved	service-requests	01a204a8-ceff-7421-aac0-142ab305a14d	{"name": "SR-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d1f6-770d-b565-0abf426379d5	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:22.38144+00	feedback.created	feedback	01a204a8-d1f3-76a3-8ccf-42267e587615	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d269-7034-9576-581f6f3d29d2	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:22.488061+00	feedback.created	feedback	01a204a8-d264-746c-93a2-479158f47920	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d278-7557-9319-c9e09e805240	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	2026-11-22 19:08:22.488061+00	follow-ups.created	follow-ups	01a204a8-d26f-7795-86a6-51e125b1459d	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d3f5-77c6-ab6d-2f5ae55da90c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:22.879452+00	returns.created	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d3f5-77c6-ab6d-2f5bed0e3087	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:22.879452+00	returns.created	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d3fe-720b-9dff-83ed220c93f6	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:22.879452+00	conversations.messaged	conversations	01a204a8-d3eb-7592-bc89-3b372b6b1e83	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d477-7385-ad62-c5ceaad8d02b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ed-7214-9d70-013c520831b3	\N	2026-11-22 19:08:23.022196+00	returns.agent_approved	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d477-7385-ad62-c5cf968bdd1b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	2026-11-22 19:08:23.022196+00	returns.agent_approved	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d478-7126-9768-e3be8c001b19	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af35-75e0-b69e-50ab46372a08	\N	2026-11-22 19:08:23.022196+00	returns.agent_approved	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d479-7419-b3ac-92a4d73dd9fa	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:23.022196+00	returns.agent_approved	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-e901-7743-a591-9c9e87955bf7	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	2026-11-22 19:08:28.276511+00	shipments.shipped	shipments	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	{"name": "", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-edac-7324-9d19-d54a941be3e8	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ed-7214-9d70-013c520831b3	\N	2026-11-22 19:08:29.476603+00	returns.agent_approved	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-edad-75d7-9d39-b8c83d2ddc10	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	2026-11-22 19:08:29.476603+00	returns.agent_approved	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-edad-75d7-9d39-b8c904aadfc1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af35-75e0-b69e-50ab46372a08	\N	2026-11-22 19:08:29.476603+00	returns.agent_approved	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-edae-72ea-82ed-8a8aa34db4be	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	2026-11-22 19:08:29.476603+00	returns.agent_approved	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-f8d8-774d-abb0-80a4362ba7bc	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:32.336391+00	follow-ups.created	follow-ups	01a204a8-f8d5-75a2-ac86-54d448684564	{"name": "", "customer": "受访 1795374510-30914-1", "customer_en": null}	1	\N	\N
01a204a8-d4ce-719d-8f0e-ea365afeca07	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:23.111822+00	returns.director_approved	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d4cf-77c0-a95f-3b20505e9d28	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:23.111822+00	returns.director_approved	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-e7f0-7791-8d35-11a7066eced0	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:27.992349+00	orders.signed	orders	01a204a8-e619-7058-8dca-04a28a74672e	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-d55b-70db-b474-b5f67ef8b797	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ed-7214-9d70-013c520831b3	\N	2026-11-22 19:08:23.221235+00	returns.goods_received	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d55d-76e0-9a04-ac340c7a4ea8	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	2026-11-22 19:08:23.221235+00	returns.goods_received	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d55e-70c4-a9e2-d6fa23f386d1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af35-75e0-b69e-50ab46372a08	\N	2026-11-22 19:08:23.221235+00	returns.goods_received	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d55f-756a-8fa9-5f2caa5c8130	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:23.221235+00	returns.goods_received	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d7f9-75dd-ade9-45688add62bb	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:23.916199+00	survey-assignments.assigned	survey-assignments	01a204a8-d7f6-76ac-8aaa-01bd989d80b6	{"name": "", "customer": "", "customer_en": null}	1	\N	\N
01a204a8-e6b6-70ae-bcb2-e8ca5a9bcba7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:27.682939+00	orders.approved	orders	01a204a8-e619-7058-8dca-04a28a74672e	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ee33-76df-b46e-da40ae2ef31b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:29.611885+00	returns.director_approved	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ee34-7612-bcae-01493496ea38	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	2026-11-22 19:08:29.611885+00	returns.director_approved	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-d5e4-717f-8ed1-58d910a1fce0	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:23.363241+00	returns.credited	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d5e5-7415-9f3f-997de79f4981	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:23.363241+00	returns.credited	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-d5e6-7479-b160-82076d0e93b4	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:23.363241+00	returns.credited	returns	01a204a8-d3ea-76dc-9ea1-6321cf44f698	{"name": "RT-20261123-0001", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-e969-76cd-be80-cbc3fbecdd16	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:28.377293+00	shipments.received	shipments	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	{"name": "", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-eee9-769b-bab5-e1a5c84d4cba	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	2026-11-22 19:08:29.776191+00	returns.goods_arrived	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-f0cc-73de-bfef-55c7b20642be	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:30.25712+00	orders.completed	orders	01a204a8-e619-7058-8dca-04a28a74672e	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-f0cf-74ab-bf2f-36f0156ba614	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:30.25712+00	returns.credited	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-f0d0-7282-b244-a4039c2099a2	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:30.25712+00	returns.credited	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-f0d0-7282-b244-a404507d4ac2	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	2026-11-22 19:08:30.25712+00	returns.credited	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-d887-735e-9dcb-06724f844f7f	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2026-11-22 19:08:24.028278+00	survey-invitations.invited	survey-invitations	01a204a8-d87f-74da-a886-c2c7b5a3f6b7	{"name": "", "customer": "环宇泵业 1795374496-30022", "customer_en": "Huanyu Pumps 1795374496-30022"}	1	\N	\N
01a204a8-e666-70c3-afca-6c03e063888f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ed-7214-9d70-013c520831b3	\N	2026-11-22 19:08:27.60304+00	orders.submitted	orders	01a204a8-e619-7058-8dca-04a28a74672e	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-e667-7407-ab6b-f855fd634182	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	2026-11-22 19:08:27.60304+00	orders.submitted	orders	01a204a8-e619-7058-8dca-04a28a74672e	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-e66a-7150-8189-914f51c37624	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af35-75e0-b69e-50ab46372a08	\N	2026-11-22 19:08:27.60304+00	orders.submitted	orders	01a204a8-e619-7058-8dca-04a28a74672e	{"name": "SO-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-e9cb-759e-98ab-dbbab0f59dd8	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:28.456186+00	receipts.created	receipts	01a204a8-e9bc-7619-8aae-d7e328106248	{"name": "RC-20261123-0003", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ea14-7715-9029-f3d36ba51772	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	2026-11-22 19:08:28.542293+00	receipts.confirmed	receipts	01a204a8-e9bc-7619-8aae-d7e328106248	{"name": "RC-20261123-0003", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ec30-73da-a473-b97104f12951	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:29.0715+00	returns.created	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ec31-7349-980a-c5319cb37b0c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:29.0715+00	returns.created	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ed61-775a-8401-41031b6ecb9d	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	2026-11-22 19:08:29.401101+00	conversations.messaged	conversations	01a204a8-ec1f-72b2-af42-c47b4cbcd232	{"name": "", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ec36-749e-900c-2198018ef406	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b005-7030-8155-77b0f571f84c	\N	2026-11-22 19:08:29.440444+00	conversations.messaged	conversations	01a204a8-ec1f-72b2-af42-c47b4cbcd232	{"name": "", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	2	\N	\N
01a204a8-ef6f-7258-8b70-d3319d54b8ed	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ed-7214-9d70-013c520831b3	\N	2026-11-22 19:08:29.913205+00	returns.goods_received	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ef70-7250-a16d-1ea46acd9224	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	2026-11-22 19:08:29.913205+00	returns.goods_received	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ef71-7587-98b9-05ed9b4234a1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af35-75e0-b69e-50ab46372a08	\N	2026-11-22 19:08:29.913205+00	returns.goods_received	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-ef71-7587-98b9-05ee8a8032ae	01a204a8-a69b-71f0-a222-a8752f97b824	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	2026-11-22 19:08:29.913205+00	returns.goods_received	returns	01a204a8-ec1d-748f-8165-3bb3a41fc029	{"name": "RT-20261123-0002", "customer": "晨光咖啡 1795374506-30636", "customer_en": "Dawn Coffee 1795374506-30636"}	1	\N	\N
01a204a8-f478-7543-855e-ee204418e5dc	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af90-77b9-a172-5b31521bacaa	\N	2026-11-22 19:08:31.209485+00	survey-assignments.assigned	survey-assignments	01a204a8-f476-75ad-8927-c06574ad45cb	{"name": "", "customer": "", "customer_en": null}	1	\N	\N
\.
COPY public.number_series (id, company_id, version, created_at, updated_at, deleted_at, key, prefix, date_part, digits, next, period) FROM stdin;
01a204a8-a6e8-744d-8e30-757babbffbff	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	leads	L	none	6	2	
01a204a8-a6e8-744d-8e30-7581759b26e8	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service_requests	SR	day	4	2	20261123
01a204a8-a6e8-744d-8e30-757c5ea1d8a3	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	products	P	none	5	3	
01a204a8-a6e8-744d-8e30-757db480a117	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	orders	SO	day	4	3	20261123
01a204a8-a6e8-744d-8e30-757ec5a1a843	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	shipments	SH	day	4	4	20261123
01a204a8-a6e8-744d-8e30-757fa9059aa8	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	receivables	AR	day	4	3	20261123
01a204a8-a6e8-744d-8e30-758005348f68	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	receipts	RC	day	4	4	20261123
01a204a8-a6e8-744d-8e30-75821990d8b0	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	returns	RT	day	4	3	20261123
01a204a8-a6e8-744d-8e30-757a98a8b86c	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	customers	C	none	6	6	
\.
COPY public."order" (id, company_id, version, created_at, updated_at, deleted_at, number, status, revision, currency, customer_id, salesperson_id, author_id, contact_id, decided_by_id, title, delivery_address, terms, note, reason, contract_text, subtotal, discount, tax, total, charged, received, outstanding, refunded, delivery_date, next_due, submitted_at, decided_at, signed_at, paid_at, ended_at) FROM stdin;
01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-a69b-71f0-a222-a8752f97b824	17	2026-11-22 19:08:18.536095+00	2026-11-22 19:08:23.363241+00	\N	SO-20261123-0001	completed	2	CNY	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-af90-77b9-a172-5b31521bacaa	\N	01a204a8-ae89-72d5-a090-5ebb66fa4591	Two pumps	1 Harbour Road	\N	\N	\N	订单 Order: SO-20261123-0001\n版本 Revision: 2\n卖方 Seller: 升级样本\n买方 Buyer: 环宇泵业 1795374496-30022\n币种 Currency: CNY\n1. P-00001 离心泵 1795374496-30022\n   数量 Quantity: 2; 单价 Unit price: 1299.00; 折扣 Discount: 5.00%; 税率 Tax rate: 13.00%; 金额 Amount: 2788.95\n小计 Subtotal: 2598.00\n折扣 Discount: 129.90\n税额 Tax: 320.85\n总计 Total: 2788.95\n付款 Payment 1: 2026-12-23 2788.95\n交货地址 Delivery address: 1 Harbour Road\n	259800	12990	32085	278895	278895	139447	0	139448	\N	\N	2026-11-22 19:08:19.204932+00	2026-11-22 19:08:19.297597+00	2026-11-22 19:08:19.764078+00	2026-11-22 19:08:21.302479+00	2026-11-22 19:08:21.302479+00
01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-a69b-71f0-a222-a8752f97b824	11	2026-11-22 19:08:27.522298+00	2026-11-22 19:08:30.25712+00	\N	SO-20261123-0002	completed	1	CNY	01a204a8-e449-7615-a4e1-7c702cb8edd0	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-af90-77b9-a172-5b31521bacaa	\N	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	\N	\N	\N	\N	订单 Order: SO-20261123-0002\n版本 Revision: 1\n卖方 Seller: 升级样本\n买方 Buyer: 晨光咖啡 1795374506-30636\n币种 Currency: CNY\n1. P-00002 磨豆机 1795374506-30636\n   数量 Quantity: 3; 单价 Unit price: 1000.00; 折扣 Discount: 10.00%; 税率 Tax rate: 13.00%; 金额 Amount: 3051.00\n小计 Subtotal: 3000.00\n折扣 Discount: 300.00\n税额 Tax: 351.00\n总计 Total: 3051.00\n付款 Payment 1: 2026-12-23 3051.00\n	300000	30000	35100	305100	305100	101700	0	101700	\N	\N	2026-11-22 19:08:27.60304+00	2026-11-22 19:08:27.682939+00	2026-11-22 19:08:27.992349+00	2026-11-22 19:08:30.25712+00	2026-11-22 19:08:30.25712+00
\.
COPY public.order_line (id, company_id, order_id, product_id, "position", product_number, name, unit, quantity, unit_price, discount_bp, tax_rate_bp, gross, discount, net, tax, total, packed, shipped, received, returned) FROM stdin;
01a204a8-c53b-7269-a983-b2d6335363b7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-c204-746f-af9a-8623f10d35d4	1	P-00001	离心泵 1795374496-30022	\N	2	129900	500	1300	259800	12990	246810	32085	278895	0	2	2	1
01a204a8-e620-7778-87ec-5b037fa2b7ca	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	1	P-00002	磨豆机 1795374506-30636	\N	3	100000	1000	1300	300000	30000	270000	35100	305100	0	3	3	2
\.
COPY public.ownership (id, company_id, customer_id, owner_id, by_id, reason_id, kind, note, started_at, ended_at) FROM stdin;
01a204a8-b903-7278-98be-2f5260f5d0d3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-af90-77b9-a172-5b31521bacaa	\N	created	\N	2026-11-22 19:08:15.986728+00	\N
01a204a8-beee-769c-9d22-c5acdfc1a7bd	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	\N	01a204a8-b114-72cc-b998-ab0ef9676691	\N	created	\N	2026-11-22 19:08:17.496191+00	2026-11-22 19:08:17.833684+00
01a204a8-c04b-7336-aae3-4a0500ec0082	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	assign	\N	2026-11-22 19:08:17.833684+00	\N
01a204a8-e456-7095-b7b1-8153573f40a3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e449-7615-a4e1-7c702cb8edd0	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-af90-77b9-a172-5b31521bacaa	\N	created	\N	2026-11-22 19:08:27.071721+00	\N
01a204a8-f4f0-7743-b769-f00d349189a1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-f4ec-7665-8932-6114f6b17740	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-af90-77b9-a172-5b31521bacaa	\N	created	\N	2026-11-22 19:08:31.331807+00	\N
01a204a8-f692-756f-934d-990106949e10	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-f68f-7477-9f2c-41c718f35a02	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-af90-77b9-a172-5b31521bacaa	\N	created	\N	2026-11-22 19:08:31.746847+00	\N
\.
COPY public.portal_account (id, company_id, version, created_at, updated_at, deleted_at, user_id, customer_id, contact_id, disabled) FROM stdin;
01a204a8-c6a8-710f-85c8-eaf0f95c4daf	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:19.476796+00	2026-11-22 19:08:19.476796+00	\N	01a204a8-c6a7-7313-8ddd-26e406631e21	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	\N	f
01a204a8-e743-727e-86a7-0ea7494aaa1d	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:27.839+00	2026-11-22 19:08:27.839+00	\N	01a204a8-e743-727e-86a7-0ea6853de800	01a204a8-e449-7615-a4e1-7c702cb8edd0	\N	f
\.
COPY public.price_list (id, company_id, version, created_at, updated_at, deleted_at, name, name_en, currency, active, valid_from, valid_to, level_id) FROM stdin;
\.
COPY public.price_list_item (id, company_id, price_list_id, product_id, min_quantity, price) FROM stdin;
\.
COPY public.product (id, company_id, version, created_at, updated_at, deleted_at, number, name, name_en, status, currency, price, tax_rate_bp, description, description_en, specification, category_id, unit_id) FROM stdin;
01a204a8-c204-746f-af9a-8623f10d35d4	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:18.303264+00	2026-11-22 19:08:18.303264+00	\N	P-00001	离心泵 1795374496-30022	Centrifugal pump 1795374496-30022	on_sale	CNY	129900	1300	\N	\N	\N	\N	\N
01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:27.22518+00	2026-11-22 19:08:27.22518+00	\N	P-00002	磨豆机 1795374506-30636	Grinder 1795374506-30636	on_sale	CNY	100000	1300	\N	\N	\N	\N	\N
\.
COPY public.read_mark (id, company_id, conversation_id, member_id, "position", seen_at) FROM stdin;
01a204a8-d012-7264-8650-ce719a8dee3b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-cef4-74aa-ae45-5f39a50548f1	01a204a8-b005-7030-8155-77b0f571f84c	2	\N
01a204a8-ed5d-7264-831b-c83674d4ee64	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ec1f-72b2-af42-c47b4cbcd232	01a204a8-b005-7030-8155-77b0f571f84c	2	\N
\.
COPY public.receipt (id, company_id, version, created_at, updated_at, deleted_at, number, currency, method, status, paid_at, customer_id, order_id, member_id, portal_account_id, reference, payer, note, reason, amount, allocated, refunded, intended) FROM stdin;
01a204a8-cc87-7169-9621-5dd3182fa299	01a204a8-a69b-71f0-a222-a8752f97b824	2	2026-11-22 19:08:20.984585+00	2026-11-22 19:08:21.056174+00	\N	RC-20261123-0001	CNY	transfer	confirmed	2026-11-22 19:08:21.056174+00	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-c349-76c1-aeae-fe6fdec11fa5	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	bank slip	\N	\N	\N	100000	100000	0	[]
01a204a8-cd88-7064-be80-d0a5b141dd33	01a204a8-a69b-71f0-a222-a8752f97b824	3	2026-11-22 19:08:21.250698+00	2026-11-22 19:08:23.363241+00	\N	RC-20261123-0002	CNY	transfer	confirmed	2026-11-22 19:08:21.302479+00	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-c349-76c1-aeae-fe6fdec11fa5	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	bank slip	\N	\N	\N	178895	39447	139448	[]
01a204a8-e9bc-7619-8aae-d7e328106248	01a204a8-a69b-71f0-a222-a8752f97b824	3	2026-11-22 19:08:28.456186+00	2026-11-22 19:08:30.25712+00	\N	RC-20261123-0003	CNY	transfer	confirmed	2026-11-22 19:08:28.542293+00	01a204a8-e449-7615-a4e1-7c702cb8edd0	01a204a8-e619-7058-8dca-04a28a74672e	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	\N	\N	\N	\N	203400	101700	101700	[]
\.
COPY public.receivable (id, company_id, version, created_at, updated_at, deleted_at, number, currency, "position", label, due_date, order_id, customer_id, amount, paid, balance) FROM stdin;
01a204a8-c8ac-74b3-a030-36b76644c091	01a204a8-a69b-71f0-a222-a8752f97b824	5	2026-11-22 19:08:19.994222+00	2026-11-22 19:08:23.363241+00	\N	AR-20261123-0001	CNY	1	\N	2026-12-23	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	278895	139447	0
01a204a8-e902-7392-a179-933d5e19242a	01a204a8-a69b-71f0-a222-a8752f97b824	4	2026-11-22 19:08:28.276511+00	2026-11-22 19:08:30.25712+00	\N	AR-20261123-0002	CNY	1	\N	2026-12-23	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	305100	101700	0
\.
COPY public.receivable_entry (id, company_id, receivable_id, receipt_id, refund_id, member_id, kind, amount, at, note) FROM stdin;
01a204a8-c8b0-757f-b9f5-9fd633c24322	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c8ac-74b3-a030-36b76644c091	\N	\N	01a204a8-af90-77b9-a172-5b31521bacaa	charge	278895	2026-11-22 19:08:19.994222+00	\N
01a204a8-ccc6-7078-b51e-7cf25bd06d73	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c8ac-74b3-a030-36b76644c091	01a204a8-cc87-7169-9621-5dd3182fa299	\N	01a204a8-af90-77b9-a172-5b31521bacaa	allocation	-100000	2026-11-22 19:08:21.056174+00	\N
01a204a8-cdbd-77e4-b2fc-d4a5ec92b514	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c8ac-74b3-a030-36b76644c091	01a204a8-cd88-7064-be80-d0a5b141dd33	\N	01a204a8-af90-77b9-a172-5b31521bacaa	allocation	-178895	2026-11-22 19:08:21.302479+00	\N
01a204a8-d5d5-7786-af99-28614d959fd2	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c8ac-74b3-a030-36b76644c091	01a204a8-cd88-7064-be80-d0a5b141dd33	01a204a8-d5d0-705d-9ff8-2a445698122c	01a204a8-ae89-72d5-a090-5ebb66fa4591	reversal	139448	2026-11-22 19:08:23.363241+00	RT-20261123-0001
01a204a8-d5db-76e3-98ef-f27ea75e0c83	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c8ac-74b3-a030-36b76644c091	\N	\N	01a204a8-ae89-72d5-a090-5ebb66fa4591	credit	-139448	2026-11-22 19:08:23.363241+00	RT-20261123-0001
01a204a8-e905-7370-93bc-57c5e0134d43	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e902-7392-a179-933d5e19242a	\N	\N	01a204a8-af90-77b9-a172-5b31521bacaa	charge	305100	2026-11-22 19:08:28.276511+00	\N
01a204a8-ea0f-7063-bc73-8c7d2899ea1a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e902-7392-a179-933d5e19242a	01a204a8-e9bc-7619-8aae-d7e328106248	\N	01a204a8-af90-77b9-a172-5b31521bacaa	allocation	-203400	2026-11-22 19:08:28.542293+00	\N
01a204a8-f0c5-7025-9df8-0520b9473ffb	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e902-7392-a179-933d5e19242a	01a204a8-e9bc-7619-8aae-d7e328106248	01a204a8-f0c3-7150-adb6-1d84cced0394	01a204a8-ae89-72d5-a090-5ebb66fa4591	reversal	101700	2026-11-22 19:08:30.25712+00	RT-20261123-0002
01a204a8-f0c8-70ed-90a9-f699f60321be	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e902-7392-a179-933d5e19242a	\N	\N	01a204a8-ae89-72d5-a090-5ebb66fa4591	credit	-203400	2026-11-22 19:08:30.25712+00	RT-20261123-0002
\.
COPY public.refund (id, company_id, receipt_id, member_id, amount, reason, at) FROM stdin;
01a204a8-d5d0-705d-9ff8-2a445698122c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-cd88-7064-be80-d0a5b141dd33	01a204a8-ae89-72d5-a090-5ebb66fa4591	139448	RT-20261123-0001	2026-11-22 19:08:23.363241+00
01a204a8-f0c3-7150-adb6-1d84cced0394	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e9bc-7619-8aae-d7e328106248	01a204a8-ae89-72d5-a090-5ebb66fa4591	101700	RT-20261123-0002	2026-11-22 19:08:30.25712+00
\.
COPY public.reply_template (id, company_id, version, created_at, updated_at, deleted_at, name, body, body_en) FROM stdin;
\.
COPY public.role (id, company_id, version, created_at, updated_at, deleted_at, key, name, name_en, hidden_fields, masked_fields, approval_limit) FROM stdin;
01a204a8-a6a1-72c1-8dba-41aad8283f56	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	administrator	系统管理员	Administrator	[]	[]	\N
01a204a8-a6a8-75b7-97b5-ade760c16390	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	director	市场总监	Director	[]	[]	\N
01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	manager	主管	Manager	[]	[]	20000000
01a204a8-a6b0-751f-8e03-4420a54d2a13	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	sales	销售人员	Sales	[]	[]	\N
01a204a8-a6b3-728c-96bc-39e633e912cf	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	service	客服人员	Service	[]	[]	\N
01a204a8-a6b6-7581-bb7c-7c64d641c4c9	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	promoter	促销人员	Promoter	[]	[]	\N
01a204a8-a6b7-73c3-9fb4-32acd26612b7	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	greeter	客户接洽	Greeter	[]	[]	\N
01a204a8-a6b8-7104-a331-67fd3539a620	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:11.29126+00	2026-11-22 19:08:11.29126+00	\N	prospector	寻找客户	Prospector	[]	[]	\N
\.
COPY public.role_grant (id, company_id, role_id, permission, reach) FROM stdin;
01a204a8-a6a6-7086-9386-4f00f901c878	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	users:read	all
01a204a8-a6a6-7086-9386-4f0194d3ffd4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	users:write	all
01a204a8-a6a6-7086-9386-4f0246a5e2cf	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	roles:read	all
01a204a8-a6a6-7086-9386-4f030ee488f7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	roles:write	all
01a204a8-a6a6-7086-9386-4f04037c26f6	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	api_keys:write	all
01a204a8-a6a6-7086-9386-4f05e501b672	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	portal_accounts:read	all
01a204a8-a6a6-7086-9386-4f06bc153c27	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	portal_accounts:write	all
01a204a8-a6a6-7086-9386-4f0755ca513d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	company:write	all
01a204a8-a6a6-7086-9386-4f0890bc7748	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	departments:write	all
01a204a8-a6a6-7086-9386-4f0984ab0df5	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	dictionaries:write	all
01a204a8-a6a6-7086-9386-4f0a3ce5da22	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	settings:read	all
01a204a8-a6a6-7086-9386-4f0b8d9bd08e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	settings:write	all
01a204a8-a6a6-7086-9386-4f0cbcd8d2dd	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	customers:read	all
01a204a8-a6a6-7086-9386-4f0de023dda4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	customers:write	all
01a204a8-a6a6-7086-9386-4f0e0f125f5b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	customers:delete	all
01a204a8-a6a6-7086-9386-4f0ff9b08959	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	customers:own	all
01a204a8-a6a6-7086-9386-4f1084983885	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	customers:pool	all
01a204a8-a6a6-7086-9386-4f111ec71e1c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	customers:assign	all
01a204a8-a6a6-7086-9386-4f127ea83e08	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	customers:claim	all
01a204a8-a6a6-7086-9386-4f133344c234	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	customers:release	all
01a204a8-a6a6-7086-9386-4f14461bcd0f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	customers:transfer	all
01a204a8-a6a6-7086-9386-4f15b53dee63	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	leads:read	all
01a204a8-a6a6-7086-9386-4f1620323eca	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	leads:write	all
01a204a8-a6a6-7086-9386-4f1735c02c0a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	leads:assign	all
01a204a8-a6a6-7086-9386-4f1899888777	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	leads:convert	all
01a204a8-a6a6-7086-9386-4f19bcc133c9	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	leads:delete	all
01a204a8-a6a6-7086-9386-4f1a8f409019	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	capture_forms:write	all
01a204a8-a6a6-7086-9386-4f1bec37e7ea	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	follow_ups:read	all
01a204a8-a6a6-7086-9386-4f1c46647584	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	follow_ups:write	all
01a204a8-a6a6-7086-9386-4f1d7724b34f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	conversations:read	all
01a204a8-a6a6-7086-9386-4f1eb74cdaed	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	conversations:write	all
01a204a8-a6a6-7086-9386-4f1f418e1dd8	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	products:read	all
01a204a8-a6a6-7086-9386-4f20799df4d7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	products:write	all
01a204a8-a6a6-7086-9386-4f21dec0bc4b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	stock:read	all
01a204a8-a6a6-7086-9386-4f22d2701a96	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	stock:write	all
01a204a8-a6a6-7086-9386-4f235f1fd921	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	orders:read	all
01a204a8-a6a6-7086-9386-4f24a5de55c4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	orders:write	all
01a204a8-a6a6-7086-9386-4f25a290d412	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	orders:submit	all
01a204a8-a6a6-7086-9386-4f260140ad98	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	orders:approve	all
01a204a8-a6a6-7086-9386-4f27ee2c7b18	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	orders:cancel	all
01a204a8-a6a6-7086-9386-4f2820d47c79	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	shipments:write	all
01a204a8-a6a6-7086-9386-4f2905a24533	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	receivables:read	all
01a204a8-a6a6-7086-9386-4f2a1e640fe5	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	receipts:read	all
01a204a8-a6a6-7086-9386-4f2b5f4ec693	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	receipts:write	all
01a204a8-a6a6-7086-9386-4f2ca72db301	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	receipts:confirm	all
01a204a8-a6a6-7086-9386-4f2d5a7375f6	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	receipts:refund	all
01a204a8-a6a6-7086-9386-4f2ec1f98257	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	reply_templates:write	all
01a204a8-a6a6-7086-9386-4f2f6d147c3f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	service_requests:read	all
01a204a8-a6a6-7086-9386-4f30a3cb130a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	service_requests:write	all
01a204a8-a6a6-7086-9386-4f31db7d784f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	service_requests:assign	all
01a204a8-a6a6-7086-9386-4f32ffd5c988	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	returns:read	all
01a204a8-a6a6-7086-9386-4f33318c48f8	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	returns:write	all
01a204a8-a6a6-7086-9386-4f343ebfa800	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	returns:decide	all
01a204a8-a6a6-7086-9386-4f35377eb900	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	returns:credit	all
01a204a8-a6a6-7086-9386-4f36e7708fdf	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	feedback:read	all
01a204a8-a6a6-7086-9386-4f37ad92145b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	surveys:read	all
01a204a8-a6a6-7086-9386-4f38683874fc	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	surveys:write	all
01a204a8-a6a6-7086-9386-4f39eb202074	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	surveys:distribute	all
01a204a8-a6a6-7086-9386-4f3abf788c9c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	surveys:results	all
01a204a8-a6a6-7086-9386-4f3be03a2766	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	views:share	all
01a204a8-a6a6-7086-9386-4f3c02a4bb7a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	views:publish	all
01a204a8-a6a6-7086-9386-4f3d48369528	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	views:export	all
01a204a8-a6a6-7086-9386-4f3e808e8b46	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	monitoring:use	all
01a204a8-a6a6-7086-9386-4f3f4e09ce47	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	events:read	all
01a204a8-a6a6-7086-9386-4f402fb03ed4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	trash:read	all
01a204a8-a6a6-7086-9386-4f41d30a423c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a1-72c1-8dba-41aad8283f56	trash:restore	all
01a204a8-a6ab-7579-8e78-8d28d2b2a8b3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	users:read	all
01a204a8-a6ab-7579-8e78-8d29ffa26ccf	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	roles:read	all
01a204a8-a6ab-7579-8e78-8d2aea6846d1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	portal_accounts:read	all
01a204a8-a6ab-7579-8e78-8d2bc8564773	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	portal_accounts:write	all
01a204a8-a6ab-7579-8e78-8d2c7d45e286	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	settings:read	all
01a204a8-a6ab-7579-8e78-8d2d2319890f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	customers:read	all
01a204a8-a6ab-7579-8e78-8d2e699af153	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	customers:write	all
01a204a8-a6ab-7579-8e78-8d2f1a2716e9	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	customers:delete	all
01a204a8-a6ab-7579-8e78-8d3073749ce9	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	customers:own	all
01a204a8-a6ab-7579-8e78-8d3164077873	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	customers:pool	all
01a204a8-a6ab-7579-8e78-8d32916987c5	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	customers:assign	all
01a204a8-a6ab-7579-8e78-8d331375004e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	customers:claim	all
01a204a8-a6ab-7579-8e78-8d3418918d96	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	customers:release	all
01a204a8-a6ab-7579-8e78-8d35494c03e4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	customers:transfer	all
01a204a8-a6ab-7579-8e78-8d36e9d0409b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	leads:read	all
01a204a8-a6ab-7579-8e78-8d3758276eb7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	leads:write	all
01a204a8-a6ab-7579-8e78-8d38dbd47a20	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	leads:assign	all
01a204a8-a6ab-7579-8e78-8d395034d258	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	leads:convert	all
01a204a8-a6ab-7579-8e78-8d3a5500be26	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	leads:delete	all
01a204a8-a6ab-7579-8e78-8d3b12509dae	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	capture_forms:write	all
01a204a8-a6ab-7579-8e78-8d3ce1a8cfe2	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	follow_ups:read	all
01a204a8-a6ab-7579-8e78-8d3d914f47ad	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	follow_ups:write	all
01a204a8-a6ab-7579-8e78-8d3e61fdb652	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	conversations:read	all
01a204a8-a6ab-7579-8e78-8d3fa872a4fa	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	conversations:write	all
01a204a8-a6ab-7579-8e78-8d40d888f40d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	products:read	all
01a204a8-a6ab-7579-8e78-8d419054d4b3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	products:write	all
01a204a8-a6ab-7579-8e78-8d42395af9ef	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	stock:read	all
01a204a8-a6ab-7579-8e78-8d4373d1e30a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	stock:write	all
01a204a8-a6ab-7579-8e78-8d44ffd90d2a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	orders:read	all
01a204a8-a6ab-7579-8e78-8d45f0400875	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	orders:write	all
01a204a8-a6ab-7579-8e78-8d46a61a23ff	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	orders:submit	all
01a204a8-a6ab-7579-8e78-8d47f9dcc553	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	orders:approve	all
01a204a8-a6ab-7579-8e78-8d48daf873b6	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	orders:cancel	all
01a204a8-a6ab-7579-8e78-8d49ea475f17	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	shipments:write	all
01a204a8-a6ab-7579-8e78-8d4aa222ff59	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	receivables:read	all
01a204a8-a6ab-7579-8e78-8d4b7a6383b3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	receipts:read	all
01a204a8-a6ab-7579-8e78-8d4c3f952169	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	receipts:write	all
01a204a8-a6ab-7579-8e78-8d4dd2c32c64	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	receipts:confirm	all
01a204a8-a6ab-7579-8e78-8d4e9ec46c40	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	receipts:refund	all
01a204a8-a6ab-7579-8e78-8d4f487b55b5	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	reply_templates:write	all
01a204a8-a6ab-7579-8e78-8d50077a50a6	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	service_requests:read	all
01a204a8-a6ab-7579-8e78-8d5191567078	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	service_requests:write	all
01a204a8-a6ab-7579-8e78-8d52a311b428	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	service_requests:assign	all
01a204a8-a6ab-7579-8e78-8d53bffe02f5	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	returns:read	all
01a204a8-a6ab-7579-8e78-8d54be190119	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	returns:write	all
01a204a8-a6ab-7579-8e78-8d55d9bde4b3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	returns:decide	all
01a204a8-a6ab-7579-8e78-8d56ccfe778e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	returns:credit	all
01a204a8-a6ab-7579-8e78-8d57c5d7e00d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	feedback:read	all
01a204a8-a6ab-7579-8e78-8d58ddb4e8f9	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	surveys:read	all
01a204a8-a6ab-7579-8e78-8d59df7b9413	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	surveys:write	all
01a204a8-a6ab-7579-8e78-8d5ae8d9f80a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	surveys:distribute	all
01a204a8-a6ab-7579-8e78-8d5bc3791f95	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	surveys:results	all
01a204a8-a6ab-7579-8e78-8d5c8ff40742	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	views:share	all
01a204a8-a6ab-7579-8e78-8d5d554de7ab	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	views:publish	all
01a204a8-a6ab-7579-8e78-8d5e85fcdb6e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	views:export	all
01a204a8-a6ab-7579-8e78-8d5f4715d774	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	monitoring:use	all
01a204a8-a6ab-7579-8e78-8d6078c956f1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	events:read	all
01a204a8-a6ab-7579-8e78-8d61470df151	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	trash:read	all
01a204a8-a6ab-7579-8e78-8d629f8f3cd4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6a8-75b7-97b5-ade760c16390	trash:restore	all
01a204a8-a6ae-71aa-bbd9-c194ef2a67b2	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	users:read	subtree
01a204a8-a6ae-71aa-bbd9-c1954abd911e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	portal_accounts:read	subtree
01a204a8-a6ae-71aa-bbd9-c196cfe6accb	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	portal_accounts:write	subtree
01a204a8-a6ae-71aa-bbd9-c197c2e12aad	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	customers:read	subtree
01a204a8-a6ae-71aa-bbd9-c198c2e431b0	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	customers:write	subtree
01a204a8-a6ae-71aa-bbd9-c199fc4bd8d7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	customers:delete	subtree
01a204a8-a6ae-71aa-bbd9-c19a93dbac07	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	customers:own	subtree
01a204a8-a6ae-71aa-bbd9-c19be1109697	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	customers:assign	subtree
01a204a8-a6ae-71aa-bbd9-c19c933fcd99	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	customers:release	subtree
01a204a8-a6ae-71aa-bbd9-c19d8b3fcf0b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	customers:transfer	subtree
01a204a8-a6ae-71aa-bbd9-c19ec651f293	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	leads:read	subtree
01a204a8-a6ae-71aa-bbd9-c19f5006b9ca	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	leads:write	subtree
01a204a8-a6ae-71aa-bbd9-c1a099105b41	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	leads:assign	subtree
01a204a8-a6ae-71aa-bbd9-c1a155b1cb0c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	leads:convert	subtree
01a204a8-a6ae-71aa-bbd9-c1a2841fc999	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	leads:delete	subtree
01a204a8-a6ae-71aa-bbd9-c1a33f7d54a7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	follow_ups:read	subtree
01a204a8-a6ae-71aa-bbd9-c1a4174d1f6f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	follow_ups:write	subtree
01a204a8-a6ae-71aa-bbd9-c1a50c02e1a4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	conversations:read	subtree
01a204a8-a6ae-71aa-bbd9-c1a6c34dbfe5	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	conversations:write	subtree
01a204a8-a6ae-71aa-bbd9-c1a7165bf711	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	orders:read	subtree
01a204a8-a6ae-71aa-bbd9-c1a8dda23d87	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	orders:write	subtree
01a204a8-a6ae-71aa-bbd9-c1a9ff652c44	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	orders:submit	subtree
01a204a8-a6ae-71aa-bbd9-c1aaa470b8ae	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	orders:approve	subtree
01a204a8-a6ae-71aa-bbd9-c1ab2092537e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	orders:cancel	subtree
01a204a8-a6ae-71aa-bbd9-c1ac0e966240	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	shipments:write	subtree
01a204a8-a6ae-71aa-bbd9-c1ad3b652927	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	receivables:read	subtree
01a204a8-a6ae-71aa-bbd9-c1aee63ac795	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	receipts:read	subtree
01a204a8-a6ae-71aa-bbd9-c1af6f00050b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	receipts:write	subtree
01a204a8-a6ae-71aa-bbd9-c1b0d50bddbd	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	receipts:confirm	subtree
01a204a8-a6ae-71aa-bbd9-c1b1ac588f95	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	receipts:refund	subtree
01a204a8-a6ae-71aa-bbd9-c1b26f1fe772	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	service_requests:read	subtree
01a204a8-a6ae-71aa-bbd9-c1b30f7694a0	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	service_requests:write	subtree
01a204a8-a6ae-71aa-bbd9-c1b4385ac0e0	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	service_requests:assign	subtree
01a204a8-a6ae-71aa-bbd9-c1b5517d3c6a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	returns:read	subtree
01a204a8-a6ae-71aa-bbd9-c1b6dc69cac6	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	returns:write	subtree
01a204a8-a6ae-71aa-bbd9-c1b7afbb5427	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	returns:decide	subtree
01a204a8-a6ae-71aa-bbd9-c1b837dc3dce	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	returns:credit	subtree
01a204a8-a6ae-71aa-bbd9-c1b9b1a2a9f2	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	feedback:read	subtree
01a204a8-a6ae-71aa-bbd9-c1ba96e365fe	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	surveys:read	subtree
01a204a8-a6ae-71aa-bbd9-c1bb4c52674c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	surveys:write	subtree
01a204a8-a6ae-71aa-bbd9-c1bce8dfb169	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	surveys:distribute	subtree
01a204a8-a6ae-71aa-bbd9-c1bd5a270845	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	surveys:results	subtree
01a204a8-a6ae-71aa-bbd9-c1beee33ced3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	views:share	subtree
01a204a8-a6ae-71aa-bbd9-c1bf13aff01a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	views:export	subtree
01a204a8-a6ae-71aa-bbd9-c1c087e53503	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	monitoring:use	subtree
01a204a8-a6ae-71aa-bbd9-c1c1bc7fdf46	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	trash:read	subtree
01a204a8-a6ae-71aa-bbd9-c1c2e0c9c97c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	trash:restore	subtree
01a204a8-a6ae-71aa-bbd9-c1c3b78c5293	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	customers:pool	all
01a204a8-a6ae-71aa-bbd9-c1c4a91824bc	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	customers:claim	all
01a204a8-a6ae-71aa-bbd9-c1c5573c1185	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	products:read	all
01a204a8-a6ae-71aa-bbd9-c1c6930a58c1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	stock:read	all
01a204a8-a6ae-71aa-bbd9-c1c72c650b27	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ac-7495-ac7a-ebf60d1b4ea2	reply_templates:write	all
01a204a8-a6b3-728c-96bc-39c510ccddac	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	customers:read	own
01a204a8-a6b3-728c-96bc-39c6c98a5d67	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	customers:write	own
01a204a8-a6b3-728c-96bc-39c7019c567c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	follow_ups:read	own
01a204a8-a6b3-728c-96bc-39c84a9795e3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	follow_ups:write	own
01a204a8-a6b3-728c-96bc-39c957ab0cdc	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	leads:read	own
01a204a8-a6b3-728c-96bc-39ca6bf90d7f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	leads:write	own
01a204a8-a6b3-728c-96bc-39cb8dac2660	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	customers:own	own
01a204a8-a6b3-728c-96bc-39cca0b62b8d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	customers:release	own
01a204a8-a6b3-728c-96bc-39cd69ab36ec	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	customers:transfer	own
01a204a8-a6b3-728c-96bc-39ce31acf71d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	leads:convert	own
01a204a8-a6b3-728c-96bc-39cf4865f53f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	portal_accounts:read	own
01a204a8-a6b3-728c-96bc-39d0d46eeec0	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	portal_accounts:write	own
01a204a8-a6b3-728c-96bc-39d1a6e3b835	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	orders:read	own
01a204a8-a6b3-728c-96bc-39d2c9b194be	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	orders:write	own
01a204a8-a6b3-728c-96bc-39d3e62f5956	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	orders:submit	own
01a204a8-a6b3-728c-96bc-39d4b6e2a404	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	orders:cancel	own
01a204a8-a6b3-728c-96bc-39d58406c3e3	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	shipments:write	own
01a204a8-a6b3-728c-96bc-39d60c3eaaf9	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	receivables:read	own
01a204a8-a6b3-728c-96bc-39d7132e7d68	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	receipts:read	own
01a204a8-a6b3-728c-96bc-39d8bbb627c4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	receipts:write	own
01a204a8-a6b3-728c-96bc-39d98d97735f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	receipts:confirm	own
01a204a8-a6b3-728c-96bc-39da0e62e793	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	service_requests:read	own
01a204a8-a6b3-728c-96bc-39db07e952bd	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	returns:read	own
01a204a8-a6b3-728c-96bc-39dcf14daa08	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	feedback:read	own
01a204a8-a6b3-728c-96bc-39dda0ba5b82	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	surveys:read	own
01a204a8-a6b3-728c-96bc-39de333194b8	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	surveys:distribute	own
01a204a8-a6b3-728c-96bc-39df8da77859	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	surveys:results	own
01a204a8-a6b3-728c-96bc-39e0f5a67621	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	products:read	own
01a204a8-a6b3-728c-96bc-39e166b6559a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	conversations:read	own
01a204a8-a6b3-728c-96bc-39e262aa2404	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	conversations:write	own
01a204a8-a6b3-728c-96bc-39e35039c5b5	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	customers:pool	all
01a204a8-a6b3-728c-96bc-39e42cacddce	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	customers:claim	all
01a204a8-a6b3-728c-96bc-39e505c3c422	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b0-751f-8e03-4420a54d2a13	stock:read	all
01a204a8-a6b4-7020-9a8a-17ac6013f3c7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	service_requests:read	own
01a204a8-a6b4-7020-9a8a-17ad07ec2b19	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	service_requests:write	own
01a204a8-a6b4-7020-9a8a-17aee2c0812e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	service_requests:assign	own
01a204a8-a6b4-7020-9a8a-17afb8b28982	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	returns:read	own
01a204a8-a6b4-7020-9a8a-17b0dd8d6483	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	returns:write	own
01a204a8-a6b4-7020-9a8a-17b1b769d043	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	feedback:read	own
01a204a8-a6b4-7020-9a8a-17b2656c625b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	surveys:read	own
01a204a8-a6b4-7020-9a8a-17b337b7f3cd	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	surveys:distribute	own
01a204a8-a6b4-7020-9a8a-17b41a77a092	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	surveys:results	own
01a204a8-a6b4-7020-9a8a-17b5d54642a9	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	products:read	own
01a204a8-a6b4-7020-9a8a-17b648b098d1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	conversations:read	own
01a204a8-a6b4-7020-9a8a-17b7664f6226	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	conversations:write	own
01a204a8-a6b4-7020-9a8a-17b8a9b9c71d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	customers:read	all
01a204a8-a6b4-7020-9a8a-17b952543825	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	follow_ups:read	all
01a204a8-a6b4-7020-9a8a-17ba0c50a5f9	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	follow_ups:write	all
01a204a8-a6b4-7020-9a8a-17bb168025ec	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b3-728c-96bc-39e633e912cf	orders:read	all
01a204a8-a6b7-73c3-9fb4-32a3a1f837e2	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	customers:read	own
01a204a8-a6b7-73c3-9fb4-32a43e300602	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	customers:write	own
01a204a8-a6b7-73c3-9fb4-32a54891b74e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	follow_ups:read	own
01a204a8-a6b7-73c3-9fb4-32a6e890474d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	follow_ups:write	own
01a204a8-a6b7-73c3-9fb4-32a72cbbe4f0	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	leads:read	own
01a204a8-a6b7-73c3-9fb4-32a86110b4fc	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	leads:write	own
01a204a8-a6b7-73c3-9fb4-32a9b17d5ff5	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	products:read	own
01a204a8-a6b7-73c3-9fb4-32aa190239d4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	conversations:read	own
01a204a8-a6b7-73c3-9fb4-32abc61eb33b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b6-7581-bb7c-7c64d641c4c9	conversations:write	own
01a204a8-a6b8-7104-a331-67f4e1223b45	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b7-73c3-9fb4-32acd26612b7	customers:read	own
01a204a8-a6b8-7104-a331-67f5ed618c13	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b7-73c3-9fb4-32acd26612b7	customers:write	own
01a204a8-a6b8-7104-a331-67f64c10e2f4	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b7-73c3-9fb4-32acd26612b7	follow_ups:read	own
01a204a8-a6b8-7104-a331-67f7fdc2fde1	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b7-73c3-9fb4-32acd26612b7	follow_ups:write	own
01a204a8-a6b8-7104-a331-67f8d3448601	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b7-73c3-9fb4-32acd26612b7	leads:read	own
01a204a8-a6b8-7104-a331-67f9b60b547e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b7-73c3-9fb4-32acd26612b7	leads:write	own
01a204a8-a6b8-7104-a331-67fa77b7894a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b7-73c3-9fb4-32acd26612b7	products:read	own
01a204a8-a6b8-7104-a331-67fbc752aa0c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b7-73c3-9fb4-32acd26612b7	conversations:read	own
01a204a8-a6b8-7104-a331-67fcc7c20d4d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b7-73c3-9fb4-32acd26612b7	conversations:write	own
01a204a8-a6ba-7778-9f87-d5af89af6261	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b8-7104-a331-67fd3539a620	customers:read	own
01a204a8-a6ba-7778-9f87-d5b0b38a2faf	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b8-7104-a331-67fd3539a620	customers:write	own
01a204a8-a6ba-7778-9f87-d5b141768e5c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b8-7104-a331-67fd3539a620	follow_ups:read	own
01a204a8-a6ba-7778-9f87-d5b28a3fc2bb	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b8-7104-a331-67fd3539a620	follow_ups:write	own
01a204a8-a6ba-7778-9f87-d5b3f690d17d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b8-7104-a331-67fd3539a620	leads:read	own
01a204a8-a6ba-7778-9f87-d5b4d35c2612	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b8-7104-a331-67fd3539a620	leads:write	own
01a204a8-a6ba-7778-9f87-d5b5273bcf52	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b8-7104-a331-67fd3539a620	products:read	own
01a204a8-a6ba-7778-9f87-d5b604c53b98	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b8-7104-a331-67fd3539a620	conversations:read	own
01a204a8-a6ba-7778-9f87-d5b7ade2f389	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6b8-7104-a331-67fd3539a620	conversations:write	own
\.
COPY public.saved_view (id, company_id, version, created_at, updated_at, deleted_at, owner_id, department_id, list, name, share, filter, sort, columns, density, "position") FROM stdin;
\.
COPY public.seaql_migrations (version, applied_at) FROM stdin;
m0001_kernel	1795374489
m0002_identity	1795374489
m0003_organization	1795374489
m0004_customers	1795374489
m0005_portal_accounts	1795374489
m0006_platform	1795374489
m0007_catalog	1795374490
m0008_orders	1795374490
m0009_receivables	1795374490
m0010_engagement	1795374490
m0011_service	1795374490
m0012_knowledge	1795374490
m0013_leads	1795374490
m0014_returns	1795374490
m0015_surveys	1795374491
m0017_analytics	1795374491
m0018_viewing	1795374491
m0019_bulk	1795374491
m0020_search	1795374491
m0021_views	1795374491
m0022_monitoring	1795374491
\.
COPY public.search_backlog (company_id, subject, after) FROM stdin;
\.
COPY public.search_term (company_id, subject, term, weight, record_id, field, source_id) FROM stdin;
01a204a8-a69b-71f0-a222-a8752f97b824	users	founder	90	01a204a8-a6ed-7214-9d70-013c520831b3	13	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	ning	50	01a204a8-a6ed-7214-9d70-013c520831b3	2	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	zhouning	50	01a204a8-a6ed-7214-9d70-013c520831b3	2	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	zhouzhu	50	01a204a8-a6ed-7214-9d70-013c520831b3	2	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	zhu	50	01a204a8-a6ed-7214-9d70-013c520831b3	2	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	zn	50	01a204a8-a6ed-7214-9d70-013c520831b3	2	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	zz	50	01a204a8-a6ed-7214-9d70-013c520831b3	2	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	周	70	01a204a8-a6ed-7214-9d70-013c520831b3	2	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	周宁	80	01a204a8-a6ed-7214-9d70-013c520831b3	2	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	宁	60	01a204a8-a6ed-7214-9d70-013c520831b3	2	01a204a8-a6ec-7720-b588-69416faba31f
01a204a8-a69b-71f0-a222-a8752f97b824	users	changzongjian	50	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	czj	50	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	director	90	01a204a8-ae89-72d5-a090-5ebb66fa4591	13	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	fczj	50	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	fuchangzongjian	50	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	jian	50	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	sczj	50	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	shichangzongjian	50	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	zj	50	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	zongjian	50	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	场	60	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	场总	60	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	市	70	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	市场	70	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	市场总监	80	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	总	60	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	总监	60	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	监	60	01a204a8-ae89-72d5-a090-5ebb66fa4591	2	01a204a8-ae88-70e9-870c-7ce264bcfe10
01a204a8-a69b-71f0-a222-a8752f97b824	users	guan	50	01a204a8-af35-75e0-b69e-50ab46372a08	2	01a204a8-af34-77a7-a418-46dbb73e9843
01a204a8-a69b-71f0-a222-a8752f97b824	users	manager	90	01a204a8-af35-75e0-b69e-50ab46372a08	13	01a204a8-af34-77a7-a418-46dbb73e9843
01a204a8-a69b-71f0-a222-a8752f97b824	users	zg	50	01a204a8-af35-75e0-b69e-50ab46372a08	2	01a204a8-af34-77a7-a418-46dbb73e9843
01a204a8-a69b-71f0-a222-a8752f97b824	users	zhuguan	50	01a204a8-af35-75e0-b69e-50ab46372a08	2	01a204a8-af34-77a7-a418-46dbb73e9843
01a204a8-a69b-71f0-a222-a8752f97b824	users	主	70	01a204a8-af35-75e0-b69e-50ab46372a08	2	01a204a8-af34-77a7-a418-46dbb73e9843
01a204a8-a69b-71f0-a222-a8752f97b824	users	主管	80	01a204a8-af35-75e0-b69e-50ab46372a08	2	01a204a8-af34-77a7-a418-46dbb73e9843
01a204a8-a69b-71f0-a222-a8752f97b824	users	管	60	01a204a8-af35-75e0-b69e-50ab46372a08	2	01a204a8-af34-77a7-a418-46dbb73e9843
01a204a8-a69b-71f0-a222-a8752f97b824	users	renyuan	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	renyun	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	ry	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	sales	90	01a204a8-af90-77b9-a172-5b31521bacaa	13	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	shourenyuan	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	shourenyun	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	shurenyuan	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	shurenyun	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	sry	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	xiaoshourenyuan	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	xiaoshourenyun	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	xiaoshurenyuan	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	xiaoshurenyun	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	xsry	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	yuan	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	yun	50	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	人	60	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	人员	60	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	员	60	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	售	60	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	售人	60	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	销	70	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	销售	70	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	销售人员	80	01a204a8-af90-77b9-a172-5b31521bacaa	2	01a204a8-af8f-70ba-b40e-4b00e71a0b64
01a204a8-a69b-71f0-a222-a8752f97b824	users	birenyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	borenyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	bry	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	fry	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	furenyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	kbry	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	kebirenyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	keborenyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	kefurenyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	kfry	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	qbry	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	qfry	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	qiabirenyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	qiaborenyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	qiafurenyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	renyuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	ry	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	service	90	01a204a8-b005-7030-8155-77b0f571f84c	13	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	yuan	50	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	人	60	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	人员	60	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	员	60	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	客	70	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	客服	70	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	客服人员	80	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	服	60	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	服人	60	01a204a8-b005-7030-8155-77b0f571f84c	2	01a204a8-b004-7671-9ecc-3dc14afa688d
01a204a8-a69b-71f0-a222-a8752f97b824	users	chuoxiaorenyuan	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	chuoxiaorenyun	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	cuxiaorenyuan	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	cuxiaorenyun	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	cxry	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	promoter	90	01a204a8-b04d-755e-b63c-a12a3b19f6d5	13	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	renyuan	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	renyun	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	ry	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	xiaorenyuan	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	xiaorenyun	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	xry	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	yuan	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	yun	50	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	人	60	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	人员	60	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	促	70	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	促销	70	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	促销人员	80	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	员	60	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	销	60	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	users	销人	60	01a204a8-b04d-755e-b63c-a12a3b19f6d5	2	01a204a8-b04c-768f-805e-547cc74b79fd
01a204a8-a69b-71f0-a222-a8752f97b824	leads	000001	60	01a204a8-b737-707b-85f3-8728c31b7b3e	1	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	1	60	01a204a8-b737-707b-85f3-8728c31b7b3e	1	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	1795374494	30	01a204a8-b737-707b-85f3-8728c31b7b3e	6	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	1795374494	60	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	179537449429869	60	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	29869	30	01a204a8-b737-707b-85f3-8728c31b7b3e	6	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	29869	60	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	buyer	20	01a204a8-b737-707b-85f3-8728c31b7b3e	12	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	d179537449429869	50	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	dian179537449429869	50	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	example	30	01a204a8-b737-707b-85f3-8728c31b7b3e	6	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	fanjiudian179537449429869	50	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	fjd179537449429869	50	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	jd179537449429869	50	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	jiudian179537449429869	50	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	l	60	01a204a8-b737-707b-85f3-8728c31b7b3e	1	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	l000001	90	01a204a8-b737-707b-85f3-8728c31b7b3e	1	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	lin	30	01a204a8-b737-707b-85f3-8728c31b7b3e	6	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	lin.1795374494-29869@example.com	30	01a204a8-b737-707b-85f3-8728c31b7b3e	6	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	linzhou	50	01a204a8-b737-707b-85f3-8728c31b7b3e	2	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	lz	50	01a204a8-b737-707b-85f3-8728c31b7b3e	2	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	yfjd179537449429869	50	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	yuanfanjiudian179537449429869	50	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	zhou	50	01a204a8-b737-707b-85f3-8728c31b7b3e	2	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	帆	60	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	帆酒	60	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	店	60	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	林	70	01a204a8-b737-707b-85f3-8728c31b7b3e	2	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	林舟	80	01a204a8-b737-707b-85f3-8728c31b7b3e	2	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	舟	60	01a204a8-b737-707b-85f3-8728c31b7b3e	2	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	远	70	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	远帆	70	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	远帆酒店179537449429869	80	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	酒	60	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	leads	酒店	60	01a204a8-b737-707b-85f3-8728c31b7b3e	15	01a204a8-b737-707b-85f3-8728c31b7b3e
01a204a8-a69b-71f0-a222-a8752f97b824	customers	000001	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	1	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	1	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1795374494	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	179537449429869	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	29869	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	1	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c000001	90	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	1	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	d179537449429869	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	dian179537449429869	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	fanjiudian179537449429869	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	fjd179537449429869	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	jd179537449429869	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	jiudian179537449429869	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	yfjd179537449429869	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	yuanfanjiudian179537449429869	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	帆	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	帆酒	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	店	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	远	70	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	远帆	70	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	远帆酒店179537449429869	80	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	users	greeter	90	01a204a8-b0af-7222-bc07-00af425bf44f	13	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	hjq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	hsq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	hujieqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	hushaqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	huxieqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	hxq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	jieqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	jq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	kehujieqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	kehushaqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	kehuxieqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	khjq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	khsq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	khxq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	qhjq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	qhsq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	qhxq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	qia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	qiahujieqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	qiahushaqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	qiahuxieqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	shaqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	sq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	xieqia	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	xq	50	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	客	70	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	客户	70	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	客户接洽	80	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	户	60	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	户接	60	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	接	60	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	接洽	60	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	users	洽	60	01a204a8-b0af-7222-bc07-00af425bf44f	2	01a204a8-b0ae-72ec-a150-d043a4b439e2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	000002	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	1	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1795374496	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	179537449630022	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	2	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	1	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	30022	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	bengye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	by179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	1	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c000002	90	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	1	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	huanyu	70	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	huanyubengye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	huanyuliuye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	huanyupinye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	huanyupumps179537449630022	80	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	hyby179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	hyly179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	hypy179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	liuye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	ly179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	pinye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	pumps	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	py179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	y179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	yby179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	ye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	yly179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	ypy179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	yubengye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	yuliuye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	yupinye179537449630022	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	业	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	宇	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	宇泵	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	泵	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	泵业	60	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	环	70	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	环宇	70	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	customers	环宇泵业179537449630022	80	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	2	01a204a8-bee4-7185-a8fe-4fbcfd910eb2
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	buyer	20	01a204a8-bef1-74cb-b396-128a0af27655	12	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	chen	70	01a204a8-bef1-74cb-b396-128a0af27655	2	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	chenxiao	80	01a204a8-bef1-74cb-b396-128a0af27655	2	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	cx	50	01a204a8-bef1-74cb-b396-128a0af27655	2	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	xiao	60	01a204a8-bef1-74cb-b396-128a0af27655	2	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	晓	60	01a204a8-bef1-74cb-b396-128a0af27655	2	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	陈	70	01a204a8-bef1-74cb-b396-128a0af27655	2	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	users	hkh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	hqh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	hu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	huakehu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	huaqiahu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	kehu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	kh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	prospector	90	01a204a8-b114-72cc-b998-ab0ef9676691	13	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	qh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	qiahu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xhkh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xhqh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xinhuakehu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xinhuaqiahu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xinzhaokehu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xinzhaoqiahu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xunhuakehu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xunhuaqiahu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xunzhaokehu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xunzhaoqiahu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xzkh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	xzqh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	zhaokehu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	zhaoqiahu	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	zkh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	zqh	50	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	客	60	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	客户	60	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	寻	70	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	寻找	70	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	寻找客户	80	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	户	60	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	找	60	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	users	找客	60	01a204a8-b114-72cc-b998-ab0ef9676691	2	01a204a8-b114-72cc-b998-ab0d06e95e4a
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	0002	60	01a204a8-cd88-7064-be80-d0a5b141dd33	1	01a204a8-cd88-7064-be80-d0a5b141dd33
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	2	60	01a204a8-cd88-7064-be80-d0a5b141dd33	1	01a204a8-cd88-7064-be80-d0a5b141dd33
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	20261123	60	01a204a8-cd88-7064-be80-d0a5b141dd33	1	01a204a8-cd88-7064-be80-d0a5b141dd33
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	bank	60	01a204a8-cd88-7064-be80-d0a5b141dd33	1	01a204a8-cd88-7064-be80-d0a5b141dd33
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	bankslip	90	01a204a8-cd88-7064-be80-d0a5b141dd33	1	01a204a8-cd88-7064-be80-d0a5b141dd33
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	rc	60	01a204a8-cd88-7064-be80-d0a5b141dd33	1	01a204a8-cd88-7064-be80-d0a5b141dd33
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	rc202611230002	90	01a204a8-cd88-7064-be80-d0a5b141dd33	1	01a204a8-cd88-7064-be80-d0a5b141dd33
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	slip	60	01a204a8-cd88-7064-be80-d0a5b141dd33	1	01a204a8-cd88-7064-be80-d0a5b141dd33
01a204a8-a69b-71f0-a222-a8752f97b824	products	00002	60	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	1	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	1795374506	60	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	2	60	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	1	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	30636	60	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	dj179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	douji179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	douwei179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	dw179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	grinder	70	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	grinder179537450630636	80	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	j179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	ji179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	mdj179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	mdw179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	modouji179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	modouwei179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	p	60	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	1	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	p00002	90	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	1	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	w179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	wei179537450630636	50	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	机	60	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	磨	70	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	磨豆	70	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	磨豆机179537450630636	80	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	豆	60	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	products	豆机	60	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	0003	60	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	1	01a204a8-e8f8-726d-a86f-9c6d6ca67da2
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	20261123	60	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	1	01a204a8-e8f8-726d-a86f-9c6d6ca67da2
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	3	60	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	1	01a204a8-e8f8-726d-a86f-9c6d6ca67da2
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	express	20	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	14	01a204a8-e8f8-726d-a86f-9c6d6ca67da2
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sf	20	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	14	01a204a8-e8f8-726d-a86f-9c6d6ca67da2
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sh	60	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	1	01a204a8-e8f8-726d-a86f-9c6d6ca67da2
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sh202611230003	90	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	1	01a204a8-e8f8-726d-a86f-9c6d6ca67da2
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	0002	60	01a204a8-e902-7392-a179-933d5e19242a	1	01a204a8-e902-7392-a179-933d5e19242a
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	2	60	01a204a8-e902-7392-a179-933d5e19242a	1	01a204a8-e902-7392-a179-933d5e19242a
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	20261123	60	01a204a8-e902-7392-a179-933d5e19242a	1	01a204a8-e902-7392-a179-933d5e19242a
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	ar	60	01a204a8-e902-7392-a179-933d5e19242a	1	01a204a8-e902-7392-a179-933d5e19242a
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	ar202611230002	90	01a204a8-e902-7392-a179-933d5e19242a	1	01a204a8-e902-7392-a179-933d5e19242a
01a204a8-a69b-71f0-a222-a8752f97b824	customers	酒	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	customers	酒店	60	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	2	01a204a8-b8ff-76f7-b19d-7acd3b4cba95
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	1795374494	30	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	6	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	29869	30	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	6	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	buyer	20	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	12	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	example	30	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	6	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	lin	30	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	6	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	lin.1795374494-29869@example.com	30	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	6	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	linzhou	50	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	2	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	lz	50	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	2	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	zhou	50	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	2	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	林	70	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	2	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	林舟	80	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	2	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	舟	60	01a204a8-b905-75e4-a9e0-a50d09a5c5c0	2	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1795374494	30	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	106	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	29869	30	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	106	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	example	30	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	106	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	lin	30	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	106	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	lin.1795374494-29869@example.com	30	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	106	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	linzhou	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	102	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	lz	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	102	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	zhou	50	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	102	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	林	55	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	102	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	林舟	55	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	102	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	舟	55	01a204a8-b8ff-76f7-b19d-7acd3b4cba95	102	01a204a8-b905-75e4-a9e0-a50d09a5c5c0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	000004	60	01a204a8-f4ec-7665-8932-6114f6b17740	1	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1	60	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1795374510	60	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1795374510309141	60	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	30914	60	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	4	60	01a204a8-f4ec-7665-8932-6114f6b17740	1	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c	60	01a204a8-f4ec-7665-8932-6114f6b17740	1	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c000004	90	01a204a8-f4ec-7665-8932-6114f6b17740	1	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	daofang1795374510309141	50	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	df1795374510309141	50	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	f1795374510309141	50	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	fang1795374510309141	50	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	sf1795374510309141	50	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	shoufang1795374510309141	50	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	受	70	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	受访	70	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	受访1795374510309141	80	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	customers	访	60	01a204a8-f4ec-7665-8932-6114f6b17740	2	01a204a8-f4ec-7665-8932-6114f6b17740
01a204a8-a69b-71f0-a222-a8752f97b824	contacts	陈晓	80	01a204a8-bef1-74cb-b396-128a0af27655	2	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	customers	chen	55	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	102	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	customers	chenxiao	55	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	102	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	customers	cx	50	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	102	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	customers	xiao	55	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	102	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	customers	晓	55	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	102	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	customers	陈	55	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	102	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	customers	陈晓	55	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	102	01a204a8-bef1-74cb-b396-128a0af27655
01a204a8-a69b-71f0-a222-a8752f97b824	products	00001	60	01a204a8-c204-746f-af9a-8623f10d35d4	1	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	1	60	01a204a8-c204-746f-af9a-8623f10d35d4	1	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	1795374496	60	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	30022	60	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	b179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	beng179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	centrifugal	70	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	centrifugalpump179537449630022	80	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	chixinbeng179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	chixinliu179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	chixinpin179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	cxb179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	cxl179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	cxp179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	l179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	liu179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	lixinbeng179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	lixinliu179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	lixinpin179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	lxb179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	lxl179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	lxp179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	p	60	01a204a8-c204-746f-af9a-8623f10d35d4	1	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	p00001	90	01a204a8-c204-746f-af9a-8623f10d35d4	1	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	p179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	pin179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	pump	60	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	xb179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	xinbeng179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	xinliu179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	xinpin179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	xl179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	xp179537449630022	50	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	心	60	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	心泵	60	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	泵	60	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	离	70	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	离心	70	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	products	离心泵179537449630022	80	01a204a8-c204-746f-af9a-8623f10d35d4	3	01a204a8-c204-746f-af9a-8623f10d35d4
01a204a8-a69b-71f0-a222-a8752f97b824	orders	0002	60	01a204a8-e619-7058-8dca-04a28a74672e	1	01a204a8-e619-7058-8dca-04a28a74672e
01a204a8-a69b-71f0-a222-a8752f97b824	orders	2	60	01a204a8-e619-7058-8dca-04a28a74672e	1	01a204a8-e619-7058-8dca-04a28a74672e
01a204a8-a69b-71f0-a222-a8752f97b824	orders	20261123	60	01a204a8-e619-7058-8dca-04a28a74672e	1	01a204a8-e619-7058-8dca-04a28a74672e
01a204a8-a69b-71f0-a222-a8752f97b824	orders	so	60	01a204a8-e619-7058-8dca-04a28a74672e	1	01a204a8-e619-7058-8dca-04a28a74672e
01a204a8-a69b-71f0-a222-a8752f97b824	orders	so202611230002	90	01a204a8-e619-7058-8dca-04a28a74672e	1	01a204a8-e619-7058-8dca-04a28a74672e
01a204a8-a69b-71f0-a222-a8752f97b824	returns	0002	60	01a204a8-ec1d-748f-8165-3bb3a41fc029	1	01a204a8-ec1d-748f-8165-3bb3a41fc029
01a204a8-a69b-71f0-a222-a8752f97b824	returns	2	60	01a204a8-ec1d-748f-8165-3bb3a41fc029	1	01a204a8-ec1d-748f-8165-3bb3a41fc029
01a204a8-a69b-71f0-a222-a8752f97b824	returns	20261123	60	01a204a8-ec1d-748f-8165-3bb3a41fc029	1	01a204a8-ec1d-748f-8165-3bb3a41fc029
01a204a8-a69b-71f0-a222-a8752f97b824	returns	burrs	20	01a204a8-ec1d-748f-8165-3bb3a41fc029	14	01a204a8-ec1d-748f-8165-3bb3a41fc029
01a204a8-a69b-71f0-a222-a8752f97b824	returns	grind	20	01a204a8-ec1d-748f-8165-3bb3a41fc029	14	01a204a8-ec1d-748f-8165-3bb3a41fc029
01a204a8-a69b-71f0-a222-a8752f97b824	returns	rt	60	01a204a8-ec1d-748f-8165-3bb3a41fc029	1	01a204a8-ec1d-748f-8165-3bb3a41fc029
01a204a8-a69b-71f0-a222-a8752f97b824	returns	rt202611230002	90	01a204a8-ec1d-748f-8165-3bb3a41fc029	1	01a204a8-ec1d-748f-8165-3bb3a41fc029
01a204a8-a69b-71f0-a222-a8752f97b824	returns	the	20	01a204a8-ec1d-748f-8165-3bb3a41fc029	14	01a204a8-ec1d-748f-8165-3bb3a41fc029
01a204a8-a69b-71f0-a222-a8752f97b824	returns	unevenly	20	01a204a8-ec1d-748f-8165-3bb3a41fc029	14	01a204a8-ec1d-748f-8165-3bb3a41fc029
01a204a8-a69b-71f0-a222-a8752f97b824	orders	0001	60	01a204a8-c349-76c1-aeae-fe6fdec11fa5	1	01a204a8-c349-76c1-aeae-fe6fdec11fa5
01a204a8-a69b-71f0-a222-a8752f97b824	orders	1	60	01a204a8-c349-76c1-aeae-fe6fdec11fa5	1	01a204a8-c349-76c1-aeae-fe6fdec11fa5
01a204a8-a69b-71f0-a222-a8752f97b824	orders	20261123	60	01a204a8-c349-76c1-aeae-fe6fdec11fa5	1	01a204a8-c349-76c1-aeae-fe6fdec11fa5
01a204a8-a69b-71f0-a222-a8752f97b824	orders	pumps	60	01a204a8-c349-76c1-aeae-fe6fdec11fa5	3	01a204a8-c349-76c1-aeae-fe6fdec11fa5
01a204a8-a69b-71f0-a222-a8752f97b824	orders	so	60	01a204a8-c349-76c1-aeae-fe6fdec11fa5	1	01a204a8-c349-76c1-aeae-fe6fdec11fa5
01a204a8-a69b-71f0-a222-a8752f97b824	orders	so202611230001	90	01a204a8-c349-76c1-aeae-fe6fdec11fa5	1	01a204a8-c349-76c1-aeae-fe6fdec11fa5
01a204a8-a69b-71f0-a222-a8752f97b824	orders	two	70	01a204a8-c349-76c1-aeae-fe6fdec11fa5	3	01a204a8-c349-76c1-aeae-fe6fdec11fa5
01a204a8-a69b-71f0-a222-a8752f97b824	orders	twopumps	80	01a204a8-c349-76c1-aeae-fe6fdec11fa5	3	01a204a8-c349-76c1-aeae-fe6fdec11fa5
01a204a8-a69b-71f0-a222-a8752f97b824	returns	0001	60	01a204a8-d3ea-76dc-9ea1-6321cf44f698	1	01a204a8-d3ea-76dc-9ea1-6321cf44f698
01a204a8-a69b-71f0-a222-a8752f97b824	returns	1	60	01a204a8-d3ea-76dc-9ea1-6321cf44f698	1	01a204a8-d3ea-76dc-9ea1-6321cf44f698
01a204a8-a69b-71f0-a222-a8752f97b824	returns	20261123	60	01a204a8-d3ea-76dc-9ea1-6321cf44f698	1	01a204a8-d3ea-76dc-9ea1-6321cf44f698
01a204a8-a69b-71f0-a222-a8752f97b824	returns	hums	20	01a204a8-d3ea-76dc-9ea1-6321cf44f698	14	01a204a8-d3ea-76dc-9ea1-6321cf44f698
01a204a8-a69b-71f0-a222-a8752f97b824	returns	it	20	01a204a8-d3ea-76dc-9ea1-6321cf44f698	14	01a204a8-d3ea-76dc-9ea1-6321cf44f698
01a204a8-a69b-71f0-a222-a8752f97b824	returns	rt	60	01a204a8-d3ea-76dc-9ea1-6321cf44f698	1	01a204a8-d3ea-76dc-9ea1-6321cf44f698
01a204a8-a69b-71f0-a222-a8752f97b824	returns	rt202611230001	90	01a204a8-d3ea-76dc-9ea1-6321cf44f698	1	01a204a8-d3ea-76dc-9ea1-6321cf44f698
01a204a8-a69b-71f0-a222-a8752f97b824	returns	still	20	01a204a8-d3ea-76dc-9ea1-6321cf44f698	14	01a204a8-d3ea-76dc-9ea1-6321cf44f698
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	0001	60	01a204a8-c8a1-757a-8e3f-4507da31fb9c	1	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	1	60	01a204a8-c8a1-757a-8e3f-4507da31fb9c	1	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	1795374496	60	01a204a8-c8a1-757a-8e3f-4507da31fb9c	1	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	20261123	60	01a204a8-c8a1-757a-8e3f-4507da31fb9c	1	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	30022	60	01a204a8-c8a1-757a-8e3f-4507da31fb9c	1	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	express	20	01a204a8-c8a1-757a-8e3f-4507da31fb9c	14	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sf	20	01a204a8-c8a1-757a-8e3f-4507da31fb9c	14	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sf	60	01a204a8-c8a1-757a-8e3f-4507da31fb9c	1	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sf1795374496300221	90	01a204a8-c8a1-757a-8e3f-4507da31fb9c	1	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sh	60	01a204a8-c8a1-757a-8e3f-4507da31fb9c	1	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sh202611230001	90	01a204a8-c8a1-757a-8e3f-4507da31fb9c	1	01a204a8-c8a1-757a-8e3f-4507da31fb9c
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	0001	60	01a204a8-c8ac-74b3-a030-36b76644c091	1	01a204a8-c8ac-74b3-a030-36b76644c091
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	1	60	01a204a8-c8ac-74b3-a030-36b76644c091	1	01a204a8-c8ac-74b3-a030-36b76644c091
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	20261123	60	01a204a8-c8ac-74b3-a030-36b76644c091	1	01a204a8-c8ac-74b3-a030-36b76644c091
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	ar	60	01a204a8-c8ac-74b3-a030-36b76644c091	1	01a204a8-c8ac-74b3-a030-36b76644c091
01a204a8-a69b-71f0-a222-a8752f97b824	receivables	ar202611230001	90	01a204a8-c8ac-74b3-a030-36b76644c091	1	01a204a8-c8ac-74b3-a030-36b76644c091
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	0002	60	01a204a8-c922-70f7-9be9-c4acd328423f	1	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	1795374496	60	01a204a8-c922-70f7-9be9-c4acd328423f	1	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	2	60	01a204a8-c922-70f7-9be9-c4acd328423f	1	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	20261123	60	01a204a8-c922-70f7-9be9-c4acd328423f	1	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	30022	60	01a204a8-c922-70f7-9be9-c4acd328423f	1	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	express	20	01a204a8-c922-70f7-9be9-c4acd328423f	14	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sf	20	01a204a8-c922-70f7-9be9-c4acd328423f	14	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sf	60	01a204a8-c922-70f7-9be9-c4acd328423f	1	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sf1795374496300222	90	01a204a8-c922-70f7-9be9-c4acd328423f	1	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sh	60	01a204a8-c922-70f7-9be9-c4acd328423f	1	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	shipments	sh202611230002	90	01a204a8-c922-70f7-9be9-c4acd328423f	1	01a204a8-c922-70f7-9be9-c4acd328423f
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	0001	60	01a204a8-cc87-7169-9621-5dd3182fa299	1	01a204a8-cc87-7169-9621-5dd3182fa299
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	1	60	01a204a8-cc87-7169-9621-5dd3182fa299	1	01a204a8-cc87-7169-9621-5dd3182fa299
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	20261123	60	01a204a8-cc87-7169-9621-5dd3182fa299	1	01a204a8-cc87-7169-9621-5dd3182fa299
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	bank	60	01a204a8-cc87-7169-9621-5dd3182fa299	1	01a204a8-cc87-7169-9621-5dd3182fa299
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	bankslip	90	01a204a8-cc87-7169-9621-5dd3182fa299	1	01a204a8-cc87-7169-9621-5dd3182fa299
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	rc	60	01a204a8-cc87-7169-9621-5dd3182fa299	1	01a204a8-cc87-7169-9621-5dd3182fa299
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	rc202611230001	90	01a204a8-cc87-7169-9621-5dd3182fa299	1	01a204a8-cc87-7169-9621-5dd3182fa299
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	slip	60	01a204a8-cc87-7169-9621-5dd3182fa299	1	01a204a8-cc87-7169-9621-5dd3182fa299
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	0001	60	01a204a8-ceff-7421-aac0-142ab305a14d	1	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	1	60	01a204a8-ceff-7421-aac0-142ab305a14d	1	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	20261123	60	01a204a8-ceff-7421-aac0-142ab305a14d	1	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	at	20	01a204a8-ceff-7421-aac0-142ab305a14d	14	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	hums	60	01a204a8-ceff-7421-aac0-142ab305a14d	3	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	low	20	01a204a8-ceff-7421-aac0-142ab305a14d	14	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	pump	60	01a204a8-ceff-7421-aac0-142ab305a14d	3	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	since	20	01a204a8-ceff-7421-aac0-142ab305a14d	14	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	speed	20	01a204a8-ceff-7421-aac0-142ab305a14d	14	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	sr	60	01a204a8-ceff-7421-aac0-142ab305a14d	1	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	sr202611230001	90	01a204a8-ceff-7421-aac0-142ab305a14d	1	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	the	70	01a204a8-ceff-7421-aac0-142ab305a14d	3	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	thepumphums	80	01a204a8-ceff-7421-aac0-142ab305a14d	3	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	service-requests	yesterday	20	01a204a8-ceff-7421-aac0-142ab305a14d	14	01a204a8-ceff-7421-aac0-142ab305a14d
01a204a8-a69b-71f0-a222-a8752f97b824	customers	000003	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	1	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1795374506	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	179537450630636	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	3	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	1	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	30636	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	1	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c000003	90	01a204a8-e449-7615-a4e1-7c702cb8edd0	1	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	cggf179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	cgjf179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	cgkf179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	chenguanggafei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	chenguangjiafei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	chenguangkafei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	coffee	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	dawn	70	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	dawncoffee179537450630636	80	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	f179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	fei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	gafei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	gf179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	ggf179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	gjf179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	gkf179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	guanggafei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	guangjiafei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	guangkafei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	jf179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	000005	60	01a204a8-f68f-7477-9f2c-41c718f35a02	1	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	jiafei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	kafei179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	kf179537450630636	50	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	光	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	光咖	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	咖	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	咖啡	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	啡	60	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	晨	70	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	晨光	70	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	customers	晨光咖啡179537450630636	80	01a204a8-e449-7615-a4e1-7c702cb8edd0	2	01a204a8-e449-7615-a4e1-7c702cb8edd0
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	0003	60	01a204a8-e9bc-7619-8aae-d7e328106248	1	01a204a8-e9bc-7619-8aae-d7e328106248
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	20261123	60	01a204a8-e9bc-7619-8aae-d7e328106248	1	01a204a8-e9bc-7619-8aae-d7e328106248
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	3	60	01a204a8-e9bc-7619-8aae-d7e328106248	1	01a204a8-e9bc-7619-8aae-d7e328106248
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	rc	60	01a204a8-e9bc-7619-8aae-d7e328106248	1	01a204a8-e9bc-7619-8aae-d7e328106248
01a204a8-a69b-71f0-a222-a8752f97b824	receipts	rc202611230003	90	01a204a8-e9bc-7619-8aae-d7e328106248	1	01a204a8-e9bc-7619-8aae-d7e328106248
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1795374510	60	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	1795374510309142	60	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	2	60	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	30914	60	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	5	60	01a204a8-f68f-7477-9f2c-41c718f35a02	1	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c	60	01a204a8-f68f-7477-9f2c-41c718f35a02	1	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	c000005	90	01a204a8-f68f-7477-9f2c-41c718f35a02	1	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	daofang1795374510309142	50	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	df1795374510309142	50	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	f1795374510309142	50	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	fang1795374510309142	50	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	sf1795374510309142	50	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	shoufang1795374510309142	50	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	受	70	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	受访	70	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	受访1795374510309142	80	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
01a204a8-a69b-71f0-a222-a8752f97b824	customers	访	60	01a204a8-f68f-7477-9f2c-41c718f35a02	2	01a204a8-f68f-7477-9f2c-41c718f35a02
\.
COPY public.secret_link (id, company_id, user_id, purpose, token_hash, created_at, expires_at, used_at) FROM stdin;
\.
COPY public.service_request (id, company_id, version, created_at, updated_at, deleted_at, number, subject, priority, status, channel, description, resolution, customer_id, conversation_id, contact_id, order_id, product_id, category_id, agent_id, department_id, first_response_minutes, resolution_minutes, stopped_micros, reopened, first_response_due_at, first_responded_at, resolution_due_at, stopped_at, due_at, resolved_at, closed_at) FROM stdin;
01a204a8-ceff-7421-aac0-142ab305a14d	01a204a8-a69b-71f0-a222-a8752f97b824	5	2026-11-22 19:08:21.600295+00	2026-11-22 19:08:22.164059+00	\N	SR-20261123-0001	The pump hums	normal	closed	portal	Since yesterday, at low speed.	The valve was nearly shut.	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-cef4-74aa-ae45-5f39a50548f1	\N	01a204a8-c349-76c1-aeae-fe6fdec11fa5	\N	\N	01a204a8-b005-7030-8155-77b0f571f84c	01a204a8-ad9a-726c-958f-3ae083aed068	240	1620	0	0	2026-11-23 05:00:00+00	2026-11-22 19:08:21.897825+00	2026-11-25 10:00:00+00	2026-11-22 19:08:22.102222+00	\N	2026-11-22 19:08:22.102222+00	2026-11-22 19:08:22.164059+00
\.
COPY public.session (id, company_id, user_id, membership_id, portal_account_id, family_hash, token_hash, mobile, created_at, last_used_at, expires_at, ended_at, address, agent) FROM stdin;
01a204a8-ad23-7005-820f-aacbaa5df365	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-a6ec-7720-b588-69416faba31f	01a204a8-a6ed-7214-9d70-013c520831b3	\N	d905427ccd305832de0e8b3cdc2a4e4075a2bd55d4e3ad190a8ad7f878bf1342	2768486f506221141c938cb5a33e8b5865c1999319a8610ad306b75e95476970	f	2026-11-22 19:08:12.937737+00	2026-11-22 19:08:12.937737+00	2026-12-22 19:08:12.937737+00	\N	127.0.0.1	curl/7.88.1
01a204a8-b1c8-76d6-8f01-32d1238c4639	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae88-70e9-870c-7ce264bcfe10	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	eba86d6d38dde4d3ecbab6de741880bcd47abf7cae3eef4f744c7d9ec1d6dee5	e5f1e3ec8433f01fb3c3c4d86b6c3b8267aa110b634519e9e96c4f9d6e7ce585	f	2026-11-22 19:08:14.146576+00	2026-11-22 19:08:14.146576+00	2026-12-22 19:08:14.146576+00	\N	127.0.0.1	curl/7.88.1
01a204a8-b240-72e9-a1c8-185283ff7466	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af34-77a7-a418-46dbb73e9843	01a204a8-af35-75e0-b69e-50ab46372a08	\N	8dc948f3370c9ca57108e06abac121dd1fd023166f06d3ede276337da8c387d5	fa65d0bf21e8eaa58e1fb4b2bb1b972c97825c975c425616fe2a6f5157657958	f	2026-11-22 19:08:14.263706+00	2026-11-22 19:08:14.263706+00	2026-12-22 19:08:14.263706+00	\N	127.0.0.1	curl/7.88.1
01a204a8-b293-738e-a68d-8422585261a8	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af8f-70ba-b40e-4b00e71a0b64	01a204a8-af90-77b9-a172-5b31521bacaa	\N	26762d509c6584aa1b921ac40e563be2d580818b9219e313dec97bc49a9e3187	5fa8085bba4bb5cf7edbb8d78552371a666b1e3c1257091bfe52bcf18c31c7a0	f	2026-11-22 19:08:14.346808+00	2026-11-22 19:08:14.346808+00	2026-12-22 19:08:14.346808+00	\N	127.0.0.1	curl/7.88.1
01a204a8-bb68-728c-914c-dc9de4429b66	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b114-72cc-b998-ab0d06e95e4a	01a204a8-b114-72cc-b998-ab0ef9676691	\N	78d9c96a6accdf83c2de310badb95fa96bced9b8d7c75d8e65cf78d07a0cee48	195ae5bcc9c59b6dba4cfff1f29f6ac8571c5999ee0819eeab5249c71d47d2b1	f	2026-11-22 19:08:16.595498+00	2026-11-22 19:08:16.595498+00	2026-12-22 19:08:16.595498+00	\N	127.0.0.1	curl/7.88.1
01a204a8-bbd2-72c0-b954-ea3cd57027ec	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae88-70e9-870c-7ce264bcfe10	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	e3d8696c1402d89f931f80461e5b08ca4478d47dc07ad92746049778740669a0	3548dcbb90fef363fb49bb6a251e62bded9dada93d8e2de5e8574f5342a01218	f	2026-11-22 19:08:16.700379+00	2026-11-22 19:08:16.700379+00	2026-12-22 19:08:16.700379+00	\N	127.0.0.1	curl/7.88.1
01a204a8-bc46-70ef-8932-a2557deb481b	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af8f-70ba-b40e-4b00e71a0b64	01a204a8-af90-77b9-a172-5b31521bacaa	\N	89a3f12f629b0448098c0c41d6c6687d100eac683871249e705f5bd5fee0592c	27b145f86311b4db712295cc0fb66e93fa1613b93c3bca732985d15b066a2f58	f	2026-11-22 19:08:16.828989+00	2026-11-22 19:08:16.828989+00	2026-12-22 19:08:16.828989+00	\N	127.0.0.1	curl/7.88.1
01a204a8-bc98-76f5-9b6e-584dd007c447	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b004-7671-9ecc-3dc14afa688d	01a204a8-b005-7030-8155-77b0f571f84c	\N	18b7bf5a542d5af55ea0192a5a1b68ed0aa82baaaa4fd2328323c50a5c494664	d5895c890a702c3e638709975da5805ba6c9917bd3e34967cf5040c2ff281216	f	2026-11-22 19:08:16.91583+00	2026-11-22 19:08:16.91583+00	2026-12-22 19:08:16.91583+00	\N	127.0.0.1	curl/7.88.1
01a204a8-c6c7-77ef-9eaf-c2f802ba2b8a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c6a7-7313-8ddd-26e406631e21	\N	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	8cde865f9df682bea07682be8a78a15f2948cc3d183d654eb8f781be113a41e8	61243924c8e50358d980f3cf41fcd977e1d1632cf2ffa305d378f7ecef6315db	f	2026-11-22 19:08:19.523608+00	2026-11-22 19:08:19.523608+00	2026-12-22 19:08:19.523608+00	\N	127.0.0.1	curl/7.88.1
01a204a8-e26f-727f-a819-0c5939b0222d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae88-70e9-870c-7ce264bcfe10	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	295609e00f6b02267d2850abd28f3fb16dedf59860cd81286709529b9835f14c	a74b4ae10670d7f52b9217d4aa3862bfd72328b1eb1fc62cd13c957ea42e832e	f	2026-11-22 19:08:26.563703+00	2026-11-22 19:08:26.563703+00	2026-12-22 19:08:26.563703+00	\N	127.0.0.1	curl/7.88.1
01a204a8-e313-7767-b2fb-ea5c17f7adab	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af8f-70ba-b40e-4b00e71a0b64	01a204a8-af90-77b9-a172-5b31521bacaa	\N	c4882511b59fa757395596b91291dd868ef178fd887b2fb79a7636da7852d854	5d9e34ed4f5e4252e0da9f9bed6f5f8678bdd2da346c772f9cc38111b70ac9de	f	2026-11-22 19:08:26.746803+00	2026-11-22 19:08:26.746803+00	2026-12-22 19:08:26.746803+00	\N	127.0.0.1	curl/7.88.1
01a204a8-e383-7730-a3a3-d2a7e6660e41	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-b004-7671-9ecc-3dc14afa688d	01a204a8-b005-7030-8155-77b0f571f84c	\N	fd494b28d9f3eec58337d6cf850a33aacc5d8ba20f36f50a433431d7c06585ba	74dd35522a48bf84500714b87dd600b86b420bdeb457da7c769605429f210c8d	f	2026-11-22 19:08:26.85951+00	2026-11-22 19:08:26.85951+00	2026-12-22 19:08:26.85951+00	\N	127.0.0.1	curl/7.88.1
01a204a8-e797-767b-9b17-a63f90742803	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e743-727e-86a7-0ea6853de800	\N	01a204a8-e743-727e-86a7-0ea7494aaa1d	7c84f83a45e5bae001863dbe6550ddfdf9fd708bc4156d56febbc8dd58e6643b	c28948bff6241d17826289ebe62bdb750dce311a7ca4dafd642b76bbc2f670ed	f	2026-11-22 19:08:27.900506+00	2026-11-22 19:08:27.900506+00	2026-12-22 19:08:27.900506+00	\N	127.0.0.1	curl/7.88.1
01a204a8-f2b7-763d-a9b4-f809dec61924	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-ae88-70e9-870c-7ce264bcfe10	01a204a8-ae89-72d5-a090-5ebb66fa4591	\N	7a9faef0f3317d800e38a64482199f57296a9f70271cb413fc92209a3cfe077b	6af9ad1753e3bffdc87a2096076ac185fe2a05bb8b1327353250826e37b5c240	f	2026-11-22 19:08:30.745657+00	2026-11-22 19:08:30.745657+00	2026-12-22 19:08:30.745657+00	\N	127.0.0.1	curl/7.88.1
01a204a8-f318-7311-8b9b-774db83d230e	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-af8f-70ba-b40e-4b00e71a0b64	01a204a8-af90-77b9-a172-5b31521bacaa	\N	8f0b48361c761a622837ba34e3516f890bdcf75b1db97fb35617d66794594370	8305c3d68c985d2a157b88f3a3afd66816d9239c30f8c068e5b947b34c8e5d32	f	2026-11-22 19:08:30.867689+00	2026-11-22 19:08:30.867689+00	2026-12-22 19:08:30.867689+00	\N	127.0.0.1	curl/7.88.1
\.
COPY public.shipment (id, company_id, version, created_at, updated_at, deleted_at, number, status, order_id, customer_id, carrier, tracking_number, note, received_by, shipped_at, received_at) FROM stdin;
01a204a8-c8a1-757a-8e3f-4507da31fb9c	01a204a8-a69b-71f0-a222-a8752f97b824	3	2026-11-22 19:08:19.994222+00	2026-11-22 19:08:20.66147+00	\N	SH-20261123-0001	received	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	SF Express	SF-1795374496-30022-1	\N	陈晓	2026-11-22 19:08:19.994222+00	2026-11-22 19:08:20.66147+00
01a204a8-c922-70f7-9be9-c4acd328423f	01a204a8-a69b-71f0-a222-a8752f97b824	3	2026-11-22 19:08:20.128198+00	2026-11-22 19:08:20.718788+00	\N	SH-20261123-0002	received	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	SF Express	SF-1795374496-30022-2	\N	陈晓	2026-11-22 19:08:20.128198+00	2026-11-22 19:08:20.718788+00
01a204a8-e8f8-726d-a86f-9c6d6ca67da2	01a204a8-a69b-71f0-a222-a8752f97b824	3	2026-11-22 19:08:28.276511+00	2026-11-22 19:08:28.377293+00	\N	SH-20261123-0003	received	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e449-7615-a4e1-7c702cb8edd0	SF Express	\N	\N	沈月	2026-11-22 19:08:28.276511+00	2026-11-22 19:08:28.377293+00
\.
COPY public.shipment_line (id, company_id, shipment_id, order_line_id, quantity) FROM stdin;
01a204a8-c8a6-7044-a24e-a956f75c8410	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c8a1-757a-8e3f-4507da31fb9c	01a204a8-c53b-7269-a983-b2d6335363b7	1
01a204a8-c927-73aa-9c21-07a946729f9a	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c922-70f7-9be9-c4acd328423f	01a204a8-c53b-7269-a983-b2d6335363b7	1
01a204a8-e8fb-77bf-923c-31a962b9b590	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	01a204a8-e620-7778-87ec-5b037fa2b7ca	3
\.
COPY public.signature (id, company_id, order_id, portal_account_id, revision, signer, signed_at, address, hash, text) FROM stdin;
01a204a8-c7bb-71d6-bbc6-5b962b75e84d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-c6a8-710f-85c8-eaf0f95c4daf	2	陈晓	2026-11-22 19:08:19.764078+00	127.0.0.1	27ea589d97471476d863816c3dd9773a51c4f4d90b2ccc5ceb0272f95a1a0d43	订单 Order: SO-20261123-0001\n版本 Revision: 2\n卖方 Seller: 升级样本\n买方 Buyer: 环宇泵业 1795374496-30022\n币种 Currency: CNY\n1. P-00001 离心泵 1795374496-30022\n   数量 Quantity: 2; 单价 Unit price: 1299.00; 折扣 Discount: 5.00%; 税率 Tax rate: 13.00%; 金额 Amount: 2788.95\n小计 Subtotal: 2598.00\n折扣 Discount: 129.90\n税额 Tax: 320.85\n总计 Total: 2788.95\n付款 Payment 1: 2026-12-23 2788.95\n交货地址 Delivery address: 1 Harbour Road\n
01a204a8-e7e2-75ec-878d-6f8e8f67f689	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e743-727e-86a7-0ea7494aaa1d	1	沈月	2026-11-22 19:08:27.992349+00	127.0.0.1	94a7cf87db446a8d7136b019e339925c2807decf6897a75cf79acebcff959521	订单 Order: SO-20261123-0002\n版本 Revision: 1\n卖方 Seller: 升级样本\n买方 Buyer: 晨光咖啡 1795374506-30636\n币种 Currency: CNY\n1. P-00002 磨豆机 1795374506-30636\n   数量 Quantity: 3; 单价 Unit price: 1000.00; 折扣 Discount: 10.00%; 税率 Tax rate: 13.00%; 金额 Amount: 3051.00\n小计 Subtotal: 3000.00\n折扣 Discount: 300.00\n税额 Tax: 351.00\n总计 Total: 3051.00\n付款 Payment 1: 2026-12-23 3051.00\n
\.
COPY public.stock (id, company_id, on_hand) FROM stdin;
01a204a8-c204-746f-af9a-8623f10d35d4	01a204a8-a69b-71f0-a222-a8752f97b824	9
01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	01a204a8-a69b-71f0-a222-a8752f97b824	1
\.
COPY public.stock_move (id, company_id, product_id, quantity, kind, note, at, order_id, shipment_id, member_id) FROM stdin;
01a204a8-c26a-75cd-823c-935dbb742079	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c204-746f-af9a-8623f10d35d4	10	purchase	\N	2026-11-22 19:08:18.404113+00	\N	\N	01a204a8-ae89-72d5-a090-5ebb66fa4591
01a204a8-c8a8-7776-a673-b8a2a5129048	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c204-746f-af9a-8623f10d35d4	-1	shipment	\N	2026-11-22 19:08:19.994222+00	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-c8a1-757a-8e3f-4507da31fb9c	01a204a8-af90-77b9-a172-5b31521bacaa
01a204a8-c929-70cf-8140-5257779095bb	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c204-746f-af9a-8623f10d35d4	-1	shipment	\N	2026-11-22 19:08:20.128198+00	01a204a8-c349-76c1-aeae-fe6fdec11fa5	01a204a8-c922-70f7-9be9-c4acd328423f	01a204a8-af90-77b9-a172-5b31521bacaa
01a204a8-d541-74da-ba20-29cb6d38380d	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-c204-746f-af9a-8623f10d35d4	1	return	RT-20261123-0001	2026-11-22 19:08:23.221235+00	01a204a8-c349-76c1-aeae-fe6fdec11fa5	\N	01a204a8-b005-7030-8155-77b0f571f84c
01a204a8-e562-765a-bdee-16e37bc6ba3f	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	3	purchase	\N	2026-11-22 19:08:27.354973+00	\N	\N	01a204a8-ae89-72d5-a090-5ebb66fa4591
01a204a8-e8fd-7330-95c3-a2d9e648f8f7	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	-3	shipment	\N	2026-11-22 19:08:28.276511+00	01a204a8-e619-7058-8dca-04a28a74672e	01a204a8-e8f8-726d-a86f-9c6d6ca67da2	01a204a8-af90-77b9-a172-5b31521bacaa
01a204a8-eede-71a2-b67d-5bb246e17979	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-e4dd-778a-9c0b-52fc0b87bdc0	1	return	RT-20261123-0002	2026-11-22 19:08:29.776191+00	01a204a8-e619-7058-8dca-04a28a74672e	\N	01a204a8-b005-7030-8155-77b0f571f84c
\.
COPY public.survey (id, company_id, version, created_at, updated_at, deleted_at, author_id, department_id, name, name_en, intro, intro_en, status, anonymous, expiry_days, questionnaire, rules, current_version, changed, published_at, closed_at) FROM stdin;
01a204a8-d75b-7303-9e47-145688d1b303	01a204a8-a69b-71f0-a222-a8752f97b824	2	2026-11-22 19:08:23.76858+00	2026-11-22 19:08:23.824306+00	\N	01a204a8-ae89-72d5-a090-5ebb66fa4591	01a204a8-ad9a-726c-958f-3ae083aed068	客户回访 1795374496-30022	How did we do 1795374496-30022	\N	\N	published	f	7	{"sections": [{"id": "all", "title": "您的意见", "title_en": "Your opinion", "questions": [{"id": "score", "kind": "nps", "most": null, "rows": [], "text": "您会推荐我们吗？", "least": null, "options": [], "show_if": null, "text_en": "Would you recommend us?", "required": true}]}]}	[]	1	f	2026-11-22 19:08:23.824306+00	\N
01a204a8-f381-70ea-aa42-e681446af4c8	01a204a8-a69b-71f0-a222-a8752f97b824	3	2026-11-22 19:08:30.976332+00	2026-11-22 19:08:32.926039+00	\N	01a204a8-ae89-72d5-a090-5ebb66fa4591	01a204a8-ad9a-726c-958f-3ae083aed068	回访 1795374510-30914	Follow-up survey 1795374510-30914	\N	\N	closed	f	7	{"sections": [{"id": "all", "title": "您的意见", "title_en": "Your opinion", "questions": [{"id": "score", "kind": "nps", "most": null, "rows": [], "text": "您会推荐我们吗？", "least": null, "options": [], "show_if": null, "text_en": "Would you recommend us?", "required": true}, {"id": "why", "kind": "text", "most": null, "rows": [], "text": "为什么？", "least": null, "options": [], "show_if": {"at_most": 6, "options": [], "at_least": null, "question": "score"}, "text_en": "Why not?", "required": true}]}]}	[{"effect": "follow_up", "at_most": 3, "role_id": null, "question": "score", "member_id": null}]	1	f	2026-11-22 19:08:31.04864+00	2026-11-22 19:08:32.926039+00
\.
COPY public.survey_answer (id, company_id, survey_version_id, agent_id, invitation_id, customer_id, department_id, answers, complete, saved_at) FROM stdin;
01a204a8-d9bb-7169-8ac4-a4ee00cf2ddf	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-d792-72c2-a965-2818e7bbc455	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-d87f-74da-a886-c2c7b5a3f6b7	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	01a204a8-ad9a-726c-958f-3ae083aed068	{"score": 9}	t	2026-11-22 19:08:24.344534+00
01a204a8-f810-7534-8807-46e436c2de3c	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-f3ca-7547-b524-cfadd1e14cba	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-f56c-70a9-b2b7-91865287894c	01a204a8-f4ec-7665-8932-6114f6b17740	01a204a8-ad9a-726c-958f-3ae083aed068	{"why": "Nobody called back.", "score": 2}	t	2026-11-22 19:08:32.336391+00
01a204a8-f954-7009-a12d-bf9f22f28c31	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-f3ca-7547-b524-cfadd1e14cba	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-f700-7335-b4c8-bfdcbd7c0f4d	01a204a8-f68f-7477-9f2c-41c718f35a02	01a204a8-ad9a-726c-958f-3ae083aed068	{"score": 10}	t	2026-11-22 19:08:32.460022+00
\.
COPY public.survey_assignment (id, company_id, version, created_at, updated_at, deleted_at, survey_id, agent_id, department_id, quota, note) FROM stdin;
01a204a8-d7f6-76ac-8aaa-01bd989d80b6	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:23.916199+00	2026-11-22 19:08:23.916199+00	\N	01a204a8-d75b-7303-9e47-145688d1b303	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-ad9a-726c-958f-3ae083aed068	\N	\N
01a204a8-f476-75ad-8927-c06574ad45cb	01a204a8-a69b-71f0-a222-a8752f97b824	1	2026-11-22 19:08:31.209485+00	2026-11-22 19:08:31.209485+00	\N	01a204a8-f381-70ea-aa42-e681446af4c8	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-ad9a-726c-958f-3ae083aed068	10	\N
\.
COPY public.survey_invitation (id, company_id, version, created_at, updated_at, deleted_at, survey_id, survey_version_id, agent_id, customer_id, contact_id, department_id, channel, status, token_hash, expires_at, opened_at, answered_at, reminders, reminded_at) FROM stdin;
01a204a8-d87f-74da-a886-c2c7b5a3f6b7	01a204a8-a69b-71f0-a222-a8752f97b824	3	2026-11-22 19:08:24.028278+00	2026-11-22 19:08:24.344534+00	\N	01a204a8-d75b-7303-9e47-145688d1b303	01a204a8-d792-72c2-a965-2818e7bbc455	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-bee4-7185-a8fe-4fbcfd910eb2	\N	01a204a8-ad9a-726c-958f-3ae083aed068	portal	answered	\N	2026-11-29 19:08:24.028278+00	2026-11-22 19:08:24.240562+00	2026-11-22 19:08:24.344534+00	0	\N
01a204a8-f56c-70a9-b2b7-91865287894c	01a204a8-a69b-71f0-a222-a8752f97b824	3	2026-11-22 19:08:31.44718+00	2026-11-22 19:08:32.336391+00	\N	01a204a8-f381-70ea-aa42-e681446af4c8	01a204a8-f3ca-7547-b524-cfadd1e14cba	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-f4ec-7665-8932-6114f6b17740	\N	01a204a8-ad9a-726c-958f-3ae083aed068	link	answered	3cf9f879850dfcbe74a0d403654ecf1351fb0e0773a52ffe6ff4925c1171417a	2026-11-29 19:08:31.44718+00	2026-11-22 19:08:32.073888+00	2026-11-22 19:08:32.336391+00	0	\N
01a204a8-f700-7335-b4c8-bfdcbd7c0f4d	01a204a8-a69b-71f0-a222-a8752f97b824	2	2026-11-22 19:08:31.853128+00	2026-11-22 19:08:32.460022+00	\N	01a204a8-f381-70ea-aa42-e681446af4c8	01a204a8-f3ca-7547-b524-cfadd1e14cba	01a204a8-af90-77b9-a172-5b31521bacaa	01a204a8-f68f-7477-9f2c-41c718f35a02	\N	01a204a8-ad9a-726c-958f-3ae083aed068	link	answered	cd34e5a235a3e6c4fdcd6d3aa5c57480bc7a701d44f8777a66affbec5f109e1e	2026-11-29 19:08:31.853128+00	2026-11-22 19:08:32.460022+00	2026-11-22 19:08:32.460022+00	0	\N
\.
COPY public.survey_version (id, company_id, survey_id, member_id, number, questionnaire, rules, anonymous, published_at) FROM stdin;
01a204a8-d792-72c2-a965-2818e7bbc455	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-d75b-7303-9e47-145688d1b303	01a204a8-ae89-72d5-a090-5ebb66fa4591	1	{"sections": [{"id": "all", "title": "您的意见", "title_en": "Your opinion", "questions": [{"id": "score", "kind": "nps", "most": null, "rows": [], "text": "您会推荐我们吗？", "least": null, "options": [], "show_if": null, "text_en": "Would you recommend us?", "required": true}]}]}	[]	f	2026-11-22 19:08:23.824306+00
01a204a8-f3ca-7547-b524-cfadd1e14cba	01a204a8-a69b-71f0-a222-a8752f97b824	01a204a8-f381-70ea-aa42-e681446af4c8	01a204a8-ae89-72d5-a090-5ebb66fa4591	1	{"sections": [{"id": "all", "title": "您的意见", "title_en": "Your opinion", "questions": [{"id": "score", "kind": "nps", "most": null, "rows": [], "text": "您会推荐我们吗？", "least": null, "options": [], "show_if": null, "text_en": "Would you recommend us?", "required": true}, {"id": "why", "kind": "text", "most": null, "rows": [], "text": "为什么？", "least": null, "options": [], "show_if": {"at_most": 6, "options": [], "at_least": null, "question": "score"}, "text_en": "Why not?", "required": true}]}]}	[{"effect": "follow_up", "at_most": 3, "role_id": null, "question": "score", "member_id": null}]	f	2026-11-22 19:08:31.04864+00
\.
COPY public.watch (id, company_id, member_id, person_id, customer_id, since) FROM stdin;
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
ALTER TABLE ONLY public.search_backlog
    ADD CONSTRAINT pk_search_backlog PRIMARY KEY (company_id, subject);
ALTER TABLE ONLY public.search_term
    ADD CONSTRAINT pk_search_term PRIMARY KEY (company_id, subject, term, weight, record_id, field, source_id);
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
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.watch
    ADD CONSTRAINT watch_pkey PRIMARY KEY (id);
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
CREATE INDEX ix_event_member_id_at_id ON public.event USING btree (company_id, member_id, at, id);
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
CREATE INDEX ix_ownership_owner_id_ended_at ON public.ownership USING btree (company_id, owner_id, ended_at);
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
CREATE INDEX ix_saved_view_list_position_id ON public.saved_view USING btree (company_id, list, "position", id);
CREATE INDEX ix_saved_view_owner_id_id ON public.saved_view USING btree (company_id, owner_id, id);
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
CREATE INDEX ix_watch_member_id_since ON public.watch USING btree (company_id, member_id, since);
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
CREATE UNIQUE INDEX ux_saved_view_id ON public.saved_view USING btree (company_id, id);
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
CREATE UNIQUE INDEX ux_watch_customer_id_member_id ON public.watch USING btree (company_id, customer_id, member_id);
CREATE UNIQUE INDEX ux_watch_person_id_member_id ON public.watch USING btree (company_id, person_id, member_id);
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
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT fk_saved_view_department_id FOREIGN KEY (company_id, department_id) REFERENCES public.department(company_id, id);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT fk_saved_view_owner_id FOREIGN KEY (company_id, owner_id) REFERENCES public.membership(company_id, id);
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
ALTER TABLE ONLY public.watch
    ADD CONSTRAINT fk_watch_customer_id FOREIGN KEY (company_id, customer_id) REFERENCES public.customer(company_id, id);
ALTER TABLE ONLY public.watch
    ADD CONSTRAINT fk_watch_member_id FOREIGN KEY (company_id, member_id) REFERENCES public.membership(company_id, id);
ALTER TABLE ONLY public.watch
    ADD CONSTRAINT fk_watch_person_id FOREIGN KEY (company_id, person_id) REFERENCES public.membership(company_id, id);
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
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
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
ALTER TABLE ONLY public.watch
    ADD CONSTRAINT watch_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.company(id);
