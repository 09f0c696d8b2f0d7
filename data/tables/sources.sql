-- Where every figure comes from: one row a document, plus the generator of illustrative figures.
create table sources (
	source_id varchar,
	title varchar,
	publisher varchar,
	url varchar,
	published_on varchar,
	provenance varchar,
	source_file varchar,
	source_row integer
);
comment on table sources is 'Nguồn của mọi con số, mỗi dòng một tài liệu || Where every figure comes from, one document a row';
comment on column sources.source_id is 'Mã nguồn || Source id';
comment on column sources.title is 'Tên tài liệu, như nguồn in || Title as printed';
comment on column sources.publisher is 'Nơi công bố || Publisher';
comment on column sources.url is 'Địa chỉ; trống nếu không có || Address; empty where there is none';
comment on column sources.published_on is 'Ngày công bố (YYYY, YYYY-MM hoặc YYYY-MM-DD); trống nếu không rõ || Date of publication; empty where unknown';
comment on column sources.provenance is 'published: tài liệu công bố; sample: chương trình sinh số liệu minh hoạ || published: a public document; sample: the generator of illustrative figures';

insert into sources
select source_id, title, publisher, url, published_on, 'published', file, row
from source.sources
union all
select
	'sample-generator',
	'Số liệu minh hoạ do chương trình sinh ra (data/sources/sample/)',
	'Thước đo',
	null,
	null,
	'sample',
	'sample/',
	null
union all
select
	'bao-cao-' || substr(file_sha256, 1, 8),
	'Báo cáo II.06a: ' || any_value(file_name),
	any_value(coalesce(reporting_unit, unit_name)),
	null,
	max(last_day),
	'published',
	any_value(file),
	min(row)
from source.inbox
group by file_sha256
union all
select
	'ho-so-chi-tiet', 'Hồ sơ chi tiết do đơn vị vận hành nhập vào', 'Đơn vị vận hành', null, null,
	'published', 'inbox/records', null
where exists (from source.record_flows);
