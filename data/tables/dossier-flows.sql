-- What came in, what was resolved and what stayed open: by unit, desk, field and month, or by the
-- period that an imported report prints. Real rows take the place of illustrative ones.
create table dossier_flows (
	unit_code varchar,
	desk_level varchar,
	field_code varchar,
	first_day varchar,
	last_day varchar,
	first_month integer,
	last_month integer,
	received_online integer,
	received_direct_post integer,
	received_post integer,
	carried_over integer,
	resolved_early integer,
	resolved_on_time integer,
	resolved_late integer,
	open_in_time integer,
	open_late integer,
	online_level3 integer,
	online_level4 integer,
	online_partial integer,
	online_full integer,
	eligible_online integer,
	eligible_full integer,
	fee_due integer,
	paid_online integer,
	digitised integer,
	e_result integer,
	provenance varchar,
	source_id varchar,
	source_file varchar,
	source_row integer
);
comment on table dossier_flows is 'Hồ sơ theo đơn vị, bộ phận, lĩnh vực và tháng hoặc kỳ báo cáo || Dossiers by unit, desk, field and month or reporting period';
comment on column dossier_flows.unit_code is 'Mã đơn vị giải quyết || Code of the resolving unit';
comment on column dossier_flows.desk_level is 'district: bộ phận một cửa cấp huyện; commune: cấp xã; trống nếu nguồn gộp cả hai || district or commune desks; empty where the source merges both';
comment on column dossier_flows.field_code is 'Mã lĩnh vực; trống nếu nguồn không chia theo lĩnh vực || Field code; empty where the source does not split by field';
comment on column dossier_flows.first_day is 'Ngày đầu kỳ, như in trên báo cáo || First day of the period, as printed';
comment on column dossier_flows.last_day is 'Ngày cuối kỳ || Last day of the period';
comment on column dossier_flows.first_month is 'Tháng của ngày đầu kỳ: năm × 12 + tháng − 1 || Month of the first day: year × 12 + month − 1';
comment on column dossier_flows.last_month is 'Tháng của ngày cuối kỳ || Month of the last day, same count';
comment on column dossier_flows.received_online is 'Tiếp nhận trong kỳ, nộp trực tuyến || Received in the period, filed online';
comment on column dossier_flows.received_direct_post is 'Tiếp nhận trong kỳ, trực tiếp và bưu chính || Received in the period, in person and by post';
comment on column dossier_flows.received_post is 'Trong đó qua bưu chính; trống nếu nguồn không tách || Of these by post; empty where not told apart';
comment on column dossier_flows.carried_over is 'Từ kỳ trước chuyển sang || Carried over from the period before';
comment on column dossier_flows.resolved_early is 'Giải quyết trước hạn; trống nếu nguồn gộp vào đúng hạn || Resolved early; empty where merged into on time';
comment on column dossier_flows.resolved_on_time is 'Giải quyết đúng hạn (gồm cả trước hạn khi ô kia trống) || Resolved on time (with early where that is empty)';
comment on column dossier_flows.resolved_late is 'Giải quyết quá hạn || Resolved late';
comment on column dossier_flows.open_in_time is 'Đang giải quyết cuối kỳ, trong hạn || Open at the end, within time';
comment on column dossier_flows.open_late is 'Đang giải quyết cuối kỳ, quá hạn || Open at the end, overdue';
comment on column dossier_flows.online_level3 is 'Nộp trực tuyến ở mức độ 3 (đến 06/2022) || Filed online at level 3 (to June 2022)';
comment on column dossier_flows.online_level4 is 'Nộp trực tuyến ở mức độ 4 (đến 06/2022) || Filed online at level 4 (to June 2022)';
comment on column dossier_flows.online_partial is 'Nộp trực tuyến một phần (từ 07/2022) || Filed online, partial service (from July 2022)';
comment on column dossier_flows.online_full is 'Nộp trực tuyến toàn trình (từ 07/2022) || Filed online, full-process service (from July 2022)';
comment on column dossier_flows.eligible_online is 'Tiếp nhận của thủ tục có dịch vụ trực tuyến: mẫu số cách tính B || Received for procedures with an online service: base of variant B';
comment on column dossier_flows.eligible_full is 'Tiếp nhận của thủ tục đủ điều kiện toàn trình: mẫu số cách tính C || Received for procedures eligible for full process: base of variant C';
comment on column dossier_flows.fee_due is 'Tiếp nhận có nghĩa vụ tài chính || Received with a financial obligation';
comment on column dossier_flows.paid_online is 'Trong đó đã thanh toán trực tuyến || Of these paid online';
comment on column dossier_flows.digitised is 'Đã giải quyết và được số hoá || Resolved and digitised';
comment on column dossier_flows.e_result is 'Đã giải quyết, có kết quả điện tử || Resolved with an electronic result';
comment on column dossier_flows.provenance is 'published: báo cáo nhập vào; derived: cộng từ hồ sơ chi tiết; sample: minh hoạ || published: an imported report; derived: summed from records; sample: illustrative';
comment on column dossier_flows.source_id is 'Mã nguồn || Source id';

create macro month_number(day) as
	cast(substr(day, 1, 4) as integer) * 12 + cast(substr(day, 6, 2) as integer) - 1;
create macro last_day_of(month) as strftime(last_day(cast(month || '-01' as date)), '%Y-%m-%d');

-- What one file says of one unit in one period; of reports that overlap the longest counts.
create temp table reports as
select
	unit_code, first_day, last_day, kind, file_sha256,
	date_diff('day', cast(first_day as date), cast(last_day as date)) as days
from source.inbox
where kind <> 'total'
group by all;

create temp table counted_reports as
from reports as r
where not exists (
	from reports as o
	where o.unit_code = r.unit_code
		and o.first_day <= r.last_day
		and o.last_day >= r.first_day
		and (o.days, o.kind = 'field', o.last_day, o.file_sha256) > (r.days, r.kind = 'field', r.last_day, r.file_sha256)
);

insert into dossier_flows
select
	i.unit_code, i.desk_level, i.field_code, i.first_day, i.last_day,
	month_number(i.first_day), month_number(i.last_day),
	i.received_online, i.received_direct_post, null, i.carried_over,
	i.resolved_early, i.resolved_on_time, i.resolved_late, i.open_in_time, i.open_late,
	null, null, null, null, null, null, null, null, null, null,
	'published', 'bao-cao-' || substr(i.file_sha256, 1, 8), i.file, i.row
from source.inbox as i
join counted_reports as r using (unit_code, first_day, last_day, kind, file_sha256);

insert into dossier_flows
select
	unit_code, desk_level, field_code, month || '-01', last_day_of(month),
	month_number(month || '-01'), month_number(month || '-01'),
	received_online, received_direct + received_post, received_post, carried_over,
	resolved_early, resolved_on_time, resolved_late, open_in_time, open_late,
	online_level3, online_level4, online_partial, online_full, eligible_online, eligible_full,
	fee_due, paid_online, digitised, e_result,
	'derived', 'ho-so-chi-tiet', 'inbox/records', null
from source.record_flows as f
where not exists (
	from counted_reports as r
	where r.unit_code = f.unit_code
		and r.first_day <= last_day_of(f.month)
		and r.last_day >= f.month || '-01'
);

insert into dossier_flows
select
	unit_code, desk_level, field_code, month || '-01', last_day_of(month),
	month_number(month || '-01'), month_number(month || '-01'),
	received_online, received_direct + received_post, received_post, carried_over,
	resolved_early, resolved_on_time, resolved_late, open_in_time, open_late,
	online_level3, online_level4, online_partial, online_full, eligible_online, eligible_full,
	fee_due, paid_online, digitised, e_result,
	'sample', 'sample-generator', file, row
from source.sample_flows as f
where not exists (
	from counted_reports as r
	where r.unit_code = f.unit_code
		and r.first_day <= last_day_of(f.month)
		and r.last_day >= f.month || '-01'
)
	and not exists (from source.record_flows as r where r.unit_code = f.unit_code and r.month = f.month);
