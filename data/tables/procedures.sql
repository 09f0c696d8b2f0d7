-- How many procedures a unit answers for, how many it offers online and how many are used online.
create table procedures (
	unit_code varchar,
	desk_level varchar,
	as_of varchar,
	procedures integer,
	level3 integer,
	level4 integer,
	level34 integer,
	partial integer,
	"full" integer,
	used_online integer,
	with_fee integer,
	fee_integrated integer,
	fee_paid_online integer,
	provenance varchar,
	source_id varchar,
	source_file varchar,
	source_row integer
);
comment on table procedures is 'Số thủ tục hành chính, cung cấp và dùng trực tuyến || Procedures: how many, offered online, used online';
comment on column procedures.unit_code is 'Mã đơn vị; 42-P, 42-D là tổng theo cấp; 42-C là bình quân một xã || Unit code; 42-P, 42-D are totals by level, 42-C one commune desk';
comment on column procedures.desk_level is 'district: cấp huyện; commune: cấp xã; province: cấp tỉnh || Level of the desk';
comment on column procedures.as_of is 'Tính đến ngày, tháng; trống nếu nguồn không ghi || As of day or month; empty where the source does not tell';
comment on column procedures.procedures is 'Số thủ tục thuộc thẩm quyền || Procedures in the unit''s charge';
comment on column procedures.level3 is 'Cung cấp ở mức độ 3 (đến 06/2022) || Offered at level 3 (to June 2022)';
comment on column procedures.level4 is 'Cung cấp ở mức độ 4 (đến 06/2022) || Offered at level 4 (to June 2022)';
comment on column procedures.level34 is 'Cung cấp ở mức độ 3 và 4, khi nguồn gộp hoặc là tổng || Offered at levels 3 and 4 together';
comment on column procedures.partial is 'Cung cấp một phần (từ 07/2022) || Offered as partial services (from July 2022)';
comment on column procedures."full" is 'Cung cấp toàn trình (từ 07/2022) || Offered as full-process services (from July 2022)';
comment on column procedures.used_online is 'Có ít nhất một hồ sơ trực tuyến trong năm || With at least one online dossier in the year';
comment on column procedures.with_fee is 'Có nghĩa vụ tài chính || With a financial obligation';
comment on column procedures.fee_integrated is 'Trong đó đã tích hợp thanh toán trực tuyến || Of these with online payment built in';
comment on column procedures.fee_paid_online is 'Trong đó có giao dịch thanh toán thành công || Of these with a successful online payment';
comment on column procedures.provenance is 'published hoặc sample || published or sample';
comment on column procedures.source_id is 'Mã nguồn || Source id';

insert into procedures
with printed as (
	select
		f.*,
		case
			when f.indicator = 'procedures_commune' or f.unit_code = '42-C' then 'commune'
			when f.unit_code = '42-P' then 'province'
			else 'district'
		end as desk_level,
		p.last_day
	from source.published_figures as f
	left join source.periods as p using (period)
	where f.indicator in ('procedures_district', 'procedures_commune', 'online_services_level34')
		or (f.indicator in ('online_services_level3', 'online_services_level4') and f.unit_code <> '42')
)
select
	unit_code, desk_level, any_value(last_day),
	max(cast(value as integer)) filter (where indicator like 'procedures_%'),
	max(cast(value as integer)) filter (where indicator = 'online_services_level3'),
	max(cast(value as integer)) filter (where indicator = 'online_services_level4'),
	coalesce(
		max(cast(value as integer)) filter (where indicator = 'online_services_level34'),
		max(cast(value as integer)) filter (where indicator = 'online_services_level3')
			+ max(cast(value as integer)) filter (where indicator = 'online_services_level4')
	),
	null, null, null, null, null, null,
	'published', source_id, min(file), min(row)
from printed
group by unit_code, desk_level, period, source_id
union all
select
	unit_code, desk_level, as_of, procedures, level3, level4, level3 + level4, partial, "full",
	used_online, with_fee, fee_integrated, fee_paid_online, 'sample', 'sample-generator', file, row
from source.sample_procedures;
